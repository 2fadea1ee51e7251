"""Random rule books for generate.py, as TOML text: those of scores and measures, and those of duties."""
from datetime import date, timedelta
from pathlib import Path

from facts import PERIODS, hundredths

CONFIG = Path(__file__).resolve().parents[2] / "config"
START = "2012-03-01"
INDICATORS = {"德": 20, "能": 20, "勤": 15, "绩": 35, "廉": 10}
POOLS = {"civil": ("公务员", "参公"), "institution": ("事业",), "worker": ("工勤",), "contract": ("聘用",),
         "village": ("村干部",), "leader": ("班子成员",)}


def days(count):
    return timedelta(days=count)


class DatedTables:
    """Writes dated rows of a rule book as TOML text; plain books have one version of everything."""

    def __init__(self, rng, years, exotic, plain):
        self.rng, self.years, self.exotic, self.plain, self.out = rng, years, exotic, plain, []

    def changes(self, chance):
        return not self.plain and self.rng.random() < chance

    def change_day(self):
        """A day on which a dated table changes: mid-year, at period ends, at the turn of the year."""
        year = self.rng.choice(self.years)
        return f"{year}-" + self.rng.choice(("01-01", "03-31", "04-01", "06-30", "07-01", "07-15", "12-31", "12-01"))

    def table(self, name, versions, until=False, **key):
        """Writes one to several dated versions of a row; a former one may say its `until`."""
        starts = [START] + sorted({self.change_day() for _ in versions[1:]})
        for n, (start, row) in enumerate(zip(starts, versions)):
            self.out += [f"\n[[{name}]]", f"from = {start}", 'cite = "office setting"']
            if n + 1 < min(len(starts), len(versions)) and self.rng.random() < 0.5:
                self.out.append(f"until = {date.fromisoformat(starts[n + 1]) - days(1)}")
            elif until and n + 1 == min(len(starts), len(versions)) and until > start:
                self.out.append(f"until = {until}")
            self.out += [f"{k} = {self.value(v)}" for k, v in {**key, **row}.items()]

    def value(self, value):
        if isinstance(value, dict):
            return "{ " + ", ".join(f'{self.name(k)} = {self.value(v)}' for k, v in value.items()) + " }"
        if isinstance(value, (list, tuple)):
            return "[" + ", ".join(self.value(v) for v in value) + "]"
        return f'"{value}"' if isinstance(value, str) else str(value)

    @staticmethod
    def name(key):
        return key if key.isascii() else f'"{key}"'

    def several(self, default, others, chance=0.5, again=0.3):
        """The versions of a row: the default, or another, sometimes changing."""
        versions = [default]
        if self.changes(chance):
            versions = [self.rng.choice(others)]
            if self.rng.random() < again:
                versions += self.rng.sample([default] + others, self.rng.choice((1, 1, 2)))
        return versions


class Rules(DatedTables):
    """A random rule book but its duties; default figures most often, dated versions sometimes."""

    def __init__(self, rng, years, exotic):
        super().__init__(rng, years, exotic, rng.random() < 0.3)
        self.out.append('title = "随机机关考评"')
        self.indicators = rng.random() < 0.4
        for write in (self.stages, self.periods, self.bands, self.adjustments, self.ladder, self.gates,
                      self.sanctions, self.quota):
            write()
        if self.indicators:
            self.table("indicators", [{"points": INDICATORS}])
        self.text = "\n".join(self.out) + "\n"

    def stages(self):
        def row(required, *weights):
            return {"required": required, "weights": dict(zip(("self", "review", "decision"), weights))}
        every = ["self", "review", "decision"]
        only = {"required": ["decision"], "weights": {"decision": 100}}
        self.table("stages", self.several(row(every, 0, 0, 100), [
            row(every, 20, 30, 50), row(every, 33.33, 33.33, 33.34), row(every, 12.5, 37.5, 50), only,
            row(["review", "decision"], 0, 40, 60), row(["self", "decision"], 30.25, 0, 69.75)]))

    def periods(self):
        def row(*weights):
            assert sum(hundredths(w) for w in weights) == 10000
            return {"weights": dict(zip(PERIODS, weights))}
        self.table("periods", self.several(row(15, 15, 10, 15, 15, 30), [
            row(20, 20, 0, 20, 20, 20), row(0, 0, 40, 0, 0, 60), row(12.5, 12.5, 15.25, 12.5, 12.5, 34.75),
            row(25, 25, 0, 25, 25, 0), row(0, 0, 0, 0, 0, 100), row(16.67, 16.67, 0, 16.67, 16.66, 33.33)]))

    def bands(self):
        def annual(*b):
            return dict(zip(("excellent", "competent", "basic"), b))

        def quarter(*b):
            return dict(zip(("good", "fair", "ordinary"), b))
        self.table("annual_bands", self.several(annual(90, 75, 60), [
            annual(89.5, 80, 60), annual(85, 70, 60), annual(92, 80, 65.5)], 0.35))
        self.table("quarter_bands", self.several(quarter(90, 80, 60), [
            quarter(85, 75, 60), quarter(88.5, 80, 70), quarter(92, 85, 75)], 0.35))

    def adjustments(self):
        def row(cap, gap, points=None):
            points = {"measure_points": dict(zip(("written", "admonition", "warning"), points))} if points else {}
            return {"bonus_cap": cap, "score_gap": gap, **points}
        self.table("adjustments", self.several(row(5, 10, (0, 0, 0)), [
            row(5, 10), row(3, 8, (0.5, 1, 3)), row(4.5, 5.5, (0, 2.25, 5)), row(0, 10, (1, 1, 1)),
            row(10, 15, (0.25, 2, 0))], 0.6))

    def ladder(self):
        """The three rungs; the window's months may change at the turn of a year."""
        months = [12]
        if self.changes(0.2):
            months = [self.rng.choice((6, 18, 12))] + [self.rng.choice((6, 12, 24))] * (self.rng.random() < 0.5)
        exotic = self.exotic and self.rng.random() < 0.3
        counts = self.rng.choice(((1, 2), (1, 2, 4), (2, 3, 4))) if exotic else (1, 2, 3)
        ceilings = ("competent", "basic", "incompetent") if len(counts) == 3 else ("competent", "incompetent")
        for number, (count, ceiling) in enumerate(zip(counts, ceilings), 1):
            row = {"measure": "warning", "count": count, "ceiling": ceiling}
            versions = [row]
            if number == len(counts):
                versions = [{**row, "order": "transfer", "window_months": m} for m in months]
            self.table("ladder", versions, rule=f"warning-{number}")

    def gates(self):
        chance = self.rng.random
        if chance() < 0.85:
            versions = self.several({"count": 2, "ceiling": "competent"}, [
                {"count": 1, "ceiling": "competent"}, {"count": 3, "ceiling": "basic"},
                {"count": 2, "ceiling": "basic"}], 0.3)
            self.table("gates", versions, self.ending(), rule="denial-2")
        if chance() < 0.45:
            versions = self.several({"share": 50}, [{"share": 75}, {"share": 33.33}, {"share": 100}], 0.3)
            self.table("gates", versions, self.ending(), rule="excellent-quarters")
        if chance() < 0.3:
            share = self.rng.choice((50, 60, 40)) if self.exotic else 50
            self.table("gates", [{"share": share}], rule="short-service")
        if chance() < 0.3:
            self.table("gates", [{}], rule="village-veto")
        for rule, usual in (("dismissal-rule", 2), ("two-basic", 2), ("merit-three", 3)):
            if chance() < 0.4:
                self.table("gates", [{"years": usual if self.plain or chance() < 0.6 else 5 - usual}], rule=rule)

    def ending(self):
        """An `until` of an optional row, rarely."""
        return self.change_day() if self.changes(0.12) else False

    def sanctions(self):
        self.sanction_table = self.rng.random() < 0.45
        if not self.sanction_table:
            return
        for kind, effect, years in (("警告", "competent", 1), ("记过", "undetermined", 1), ("记大过", "undetermined", 2),
                                    ("降级", "incompetent", 2)):
            if self.rng.random() < 0.85:
                row = {"effect": effect, "years": years}
                effects = "competent", "incompetent", "undetermined"
                others = [{"effect": e, "years": y} for e in effects for y in (1, 2)]
                self.table("sanctions", self.several(row, others, 0.4, 0.6), self.ending(), kind=kind)

    def quota(self):
        def row(percent, base=("graded", "ungraded")):
            return {"percent": percent, "base": list(base), "rounding": "floor"}
        if self.rng.random() < 0.06:
            return
        rows = {}
        for pool in POOLS:
            if self.changes(0.2):
                others = [row(25), row(15), row(33.33), row(12.5, ["graded"]), row(50)]
                rows[pool] = self.several(row(20), others, 0.8, 0.4)
        for pool, versions in rows.items():
            self.table("quota", versions, self.ending(), pool=pool)
        if not rows or self.rng.random() < 0.85:
            self.table("quota", self.several(row(20), [row(25), row(15), row(40), row(20, ["graded"])], 0.4), pool="*")


class DutyRules(DatedTables):
    """The deadlines, the duties and the calendars of a random rule book."""

    # Default figures, and others; talks has its main posts besides.
    FIGURES = {
        "deadline": [{}], "first-contact": [{}], "denial-form": [{}], "complaints-monthly": [{}],
        "study-monthly": [{"count": 1, "hours": 2}, {}, {"count": 2, "hours": 1.5}, {"hours": 2.25}, {"count": 0}],
        "training-session": [{"days": 2}, {}, {"days": 1}, {"days": 1.5}, {"days": 0.25}],
        "training-year": [{"days": 10}, {}, {"days": 3}, {"days": 2.5}, {"days": 0.75}],
        "exam-recorded": [{}], "integrity-education": [{"count": 1}, {}, {"count": 2}],
        "talks": [{"count": 2, "village_count": 1}, {}, {"count": 1}, {"village_count": 3}, {"count": 0}],
        "two-reports-held": [{"count": 1}, {}, {"count": 2}],
        "two-reports-notice": [{"days": 3}, {}, {"days": 5}, {"days": 1}],
        "two-reports-attendance": [{"percent": 80}, {}, {"percent": 66.67}, {"percent": 50}, {"percent": 33.33}],
        "two-reports-ballot": [{}], "unit-review": [{}], "archive": [{}],
        "village-works": [{"board": 4, "film": 1, "training": 1, "pairs": 10, "report": 2}, {}, {"board": 2, "pairs": 3}],
        "links": [{"count": 1}, {}, {"count": 2}], "inspections": [{}],
    }
    MAIN_POSTS = (("村党支部书记", "村委会主任"), ("村党支部书记",), ("文书", "村委会主任"))
    PERSONAL = ("deadline", "first-contact", "denial-form", "study-monthly", "training-year", "exam-recorded", "talks",
                "links")

    def __init__(self, rng, years, exotic):
        super().__init__(rng, years, exotic, rng.random() < 0.25)
        self.deducts = rng.random() < 0.6
        usual = {"ordinary": 7, "special": 15}
        others = [{"ordinary": 5, "special": 10}, {"ordinary": 1, "special": 30}, {"ordinary": 10, "special": 10}]
        self.table("deadlines", self.several(usual, others, 0.4, 0.6))
        off = 0.0 if self.plain else rng.choice((0.05, 0.1, 0.4))
        for rule in self.FIGURES:
            if rng.random() >= off:
                self.duty(rule)
        self.text = "\n".join(self.out) + "\n"
        self.calendars = self.some_calendars()

    def change_day(self):
        """Ends of months and odd days too, since some duties are of a month or of the day of receipt."""
        year = self.rng.choice(self.years)
        odd = ("01-31", "02-28", "05-01", "05-31", "09-30", "10-01", "12-02")
        return f"{year}-{self.rng.choice(odd)}" if self.rng.random() < 0.5 else super().change_day()

    def duty(self, rule):
        """One to three dated rows of a duty, at times ending, at times beginning late."""
        default, *others = self.FIGURES[rule]
        versions = self.several(default, others or [default], 0.5, 0.5)
        rows = [{**row, **self.posts(rule), **self.deduction(rule)} for row in versions]
        ending = self.change_day() if self.changes(0.1) else False
        self.table("duties", rows, ending, rule=rule)

    def posts(self, rule):
        return {"main_posts": self.rng.choice(self.MAIN_POSTS)} if rule == "talks" else {}

    def deduction(self, rule):
        """deduct and cap, of the personal ones."""
        if not self.deducts or rule not in self.PERSONAL or self.rng.random() < 0.4:
            return {}
        deduct = {"deduct": self.rng.choice((0.5, 1, 0.25, 0.01, 3, 40) if self.exotic else (0.5, 1, 0.25, 0.01, 3))}
        return deduct | ({"cap": self.rng.choice((0.3, 1, 2.5, 3, 100))} if self.rng.random() < 0.5 else {})

    # -- calendars: file name → TOML text

    def some_calendars(self):
        """The State's calendars of all years, of some, of none; at times an invented one instead."""
        years = self.rng.choice(((2024, 2025, 2026), (2024, 2025, 2026), (2024,), (2025, 2026), ()))
        files = {year: (CONFIG / f"holidays-{year}.toml").read_text(encoding="utf-8") for year in years}
        for year in (2023, *years):
            if self.rng.random() < (0.3 if year == 2023 else 0.1):
                files[year] = self.invented(year)
        return {f"holidays-{year}.toml": text for year, text in sorted(files.items())}

    def invented(self, year):
        """Holidays at the turn of the year and anywhere, some weekends worked."""
        first = date(year, 1, 1)
        holidays = {first} | {date(year, 12, 31) - days(n) for n in range(self.rng.choice((0, 1, 3)))}
        for _ in range(self.rng.randrange(5)):
            start = self.rng.randrange(350)
            holidays |= {first + days(n) for n in range(start, start + self.rng.choice((1, 3, 8)))}
        weekends = [d for n in range(365) if (d := first + days(n)).weekday() > 4 and d not in holidays]
        worked = sorted(self.rng.sample(weekends, self.rng.choice((0, 2, 6))))
        return (f"year = {year}\nholidays = [{', '.join(map(str, sorted(holidays)))}]\n"
                f"workdays = [{', '.join(map(str, worked))}]\n")
