#!/usr/bin/env python3
"""Reference model of rulebook.md sections 1-8, in plain integers and civil dates.

Written from the documents alone and deliberately naive, so that it can be laid
beside the real program field by field (compare.py). It reads a folder of csv
inputs and a rule book, and gives the three machine tables of contract.md:

    oracle.py FOLDER RULES score --year 2024 [--as-of D]
    oracle.py FOLDER RULES score --period 2024Q1 [--as-of D]
    oracle.py FOLDER RULES warnings --year 2024 [--as-of D]
    oracle.py --selftest

Points are integers of hundredths everywhere. Where the documents leave a choice,
the reading taken is an entry of READINGS, so that the other
reading can be tried without touching the code.
"""
import csv
import io
import re
import sys
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

# The readings taken where the documents leave a choice.
READINGS = {
    "suggested_copies_grade": True,       # A1: superior/ungraded/excluded: suggested_grade = grade, decided ones too
    "history_lowered_by_ceiling": True,   # A2: "taken as it is", still lowered by that year's ceilings
    "history_ignores_participation": True,  # A3
    "history_in_own_year": False,         # A4: an unscored year counts as history when it is itself asked for
    "above_ceiling_without_effect": True,  # A5: decided-above-ceiling also where the decision has no effect
    "veto_needs_service": True,           # A6: left before 31 December: not "of that unit on 31 December"
    "outside_kinds": ("measures", "transfers", "adjustments", "evaluations",
                      "denial-reports", "sanctions", "grades"),  # A7
    "missing_of_excluded": True,          # A8
    "excluded_notes": False,              # A9: score-gap and own-reviewer of an excluded person
    "due_with_warning": True,             # A10: warning-due also where the decision already carries a warning
    "row_adjustment_dated": True,         # A11: 加分/扣分 of an evaluation row do not exist before the quarter's end
    "missing_in_column_order": True,      # A12: Q1 Q2 H1 Q3 Q4 Y (else Q1 Q2 Q3 Q4 H1 Y)
    "sanction_beats_decided": True,       # A13: grade undetermined by sanction stays against a decided real grade
    "excluded_beats_decided": True,       # A14: excluded + decided 不确定等次 stays exempt
    "revoked_counts_exempted": True,      # A15: an exempted decision that is revoked counts in `revoked`
    "leader_graded_if_said": True,        # A16: 班子成员 with 参加 is graded, with a blank superior
}

PERIODS = ("Q1", "Q2", "H1", "Q3", "Q4", "Y")          # column order of contract.md
LISTED = ("Q1", "Q2", "Q3", "Q4", "H1", "Y")           # order of rulebook.md 2
QUARTERS = ("Q1", "Q2", "Q3", "Q4")
STAGES = ("self", "review", "decision")
GRADES = ("excellent", "competent", "basic", "incompetent")
MEASURES = ("written", "admonition", "warning")        # light to heavy

POOL_WORDS = {"公务员": "civil", "参公": "civil", "事业": "institution", "工勤": "worker",
              "聘用": "contract", "村干部": "village", "班子成员": "leader"}
PARTICIPATION_WORDS = {"参加": "graded", "是": "graded", "不确定等次": "ungraded", "不定等次": "ungraded",
                       "试用期": "ungraded", "不参加": "excluded", "否": "excluded", "上级考核": "superior"}
MEASURE_WORDS = {"书面检查": "written", "诫勉教育": "admonition", "效能告诫": "warning"}
RESPONSIBILITY_WORDS = {"直接责任": "direct", "主要领导责任": "main", "重要领导责任": "important", "": None}
STAGE_WORDS = {"自评": "self", "复核": "review", "审定": "decision"}
GRADE_WORDS = {"优秀": "excellent", "称职": "competent", "合格": "competent", "基本称职": "basic",
               "基本合格": "basic", "不称职": "incompetent", "不合格": "incompetent",
               "不确定等次": "undetermined", "不参加": "exempt"}

SCORE_YEAR = ("person_id,name,unit,pool,participation,year,Q1,Q2,H1,Q3,Q4,Y,annual_score,rank,score_grade,"
              "warnings,ceiling,suggested_grade,decided_grade,grade,award_eligible,orders,rules,missing").split(",")
SCORE_PERIOD = ("person_id,name,unit,pool,period,status,self,review,decision,bonus,deduction,score,rank,"
                "grade,notes").split(",")
WARNINGS_YEAR = ("person_id,name,unit,year,written,admonition,warning,revoked,last_warning,ceiling,"
                 "transfer_required,transfer_date,window_end,in_window,orders,notes").split(",")

# Order in which met rules are listed (rulebook.md 7); the ladder's rungs stand after short-service.
RULES_AFTER_LADDER = ("denial-2", "village-veto", "excellent-quarters", "sanction", "quota", "quota-tie",
                      "dismissal-rule", "two-basic", "merit-three", "decided-above-ceiling")
DEFAULT_GATES = {"short-service": {"share": 5000}, "village-veto": {}, "dismissal-rule": {"years": 2},
                 "two-basic": {"years": 2}, "merit-three": {"years": 3}}


# ---------------------------------------------------------------- numbers (rulebook.md 1)

def hundredths(value):
    """An exact decimal (text, int or Decimal) of at most two decimals, as hundredths."""
    scaled = Decimal(str(value).strip()) * 100
    if scaled != scaled.to_integral_value():
        raise ValueError(f"more than two decimals: {value}")
    return int(scaled)


def half_up(numerator, denominator):
    """numerator / denominator rounded half up (四舍五入); both not negative."""
    return (2 * numerator + denominator) // (2 * denominator)


def weighted_mean(pairs):
    """Σ weight·score / Σ weight of (weight, score) pairs, rounded once."""
    return half_up(sum(w * s for w, s in pairs), sum(w for w, _ in pairs))


def points_text(value):
    """Hundredths as text with two decimals; None as the empty text."""
    return "" if value is None else f"{value // 100}.{value % 100:02d}"


def worse(first, second):
    """The worse of two grades; None is no grade."""
    given = [g for g in (first, second) if g]
    return max(given, key=GRADES.index) if given else None


# ---------------------------------------------------------------- time (rulebook.md 2)

def last_of_month(year, month):
    """The last day of a month."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return following - timedelta(days=1)


def plus_months(day, months):
    """The same day so many months on, or the last day of that month (民法典 202)."""
    index = day.year * 12 + day.month - 1 + months
    end = last_of_month(index // 12, index % 12 + 1)
    return date(end.year, end.month, min(day.day, end.day))


def within_months(day, start, months=12):
    """Is day after start, and on or before the same day so many months on (民法典 201)?"""
    return start < day <= plus_months(start, months)


def period_range(year, key):
    """First and last day of a period of a year."""
    if key == "Y":
        return date(year, 1, 1), date(year, 12, 31)
    if key == "H1":
        return date(year, 1, 1), date(year, 6, 30)
    quarter = int(key[1])
    return date(year, 3 * quarter - 2, 1), last_of_month(year, 3 * quarter)


def parse_day(text):
    """A civil date written YYYY-MM-DD; blank is None."""
    text = (text or "").strip()
    return date.fromisoformat(text) if text else None


# ---------------------------------------------------------------- rule book

def _exact(value):
    """Every figure of the rule book in hundredths, words and dates as they are."""
    if isinstance(value, dict):
        return {k: _exact(v) for k, v in value.items()}
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return value
    return hundredths(value)


class RuleBook:
    """The dated tables of the rule-book file; plain counts stay plain integers."""

    COUNTS = ("count", "years", "window_months")

    def __init__(self, path):
        text = Path(path).read_text(encoding="utf-8")
        raw = tomllib.loads(text, parse_float=Decimal)
        self.tables = {name: [self._row(r) for r in rows]
                       for name, rows in raw.items() if isinstance(rows, list) and name != "calendar"}

    def _row(self, row):
        return {k: (v if k in self.COUNTS else _exact(v)) for k, v in row.items()}

    def in_force(self, table, day, **key):
        """The row of that table and key in force on a day: the latest that has begun and not ended."""
        begun = [r for r in self.tables.get(table, ())
                 if r["from"] <= day and all(r.get(k) == v for k, v in key.items())]
        if not begun:
            return None
        row = max(begun, key=lambda r: r["from"])
        return row if "until" not in row or day <= row["until"] else None

    def ladder(self, year):
        """The rungs of the ladder of an appraisal year, lowest count first."""
        day = date(year, 12, 31)
        rules = {r["rule"] for r in self.tables["ladder"]}
        rungs = [self.in_force("ladder", day, rule=rule) for rule in rules]
        return sorted((r for r in rungs if r), key=lambda r: r["count"])

    def order_rung(self, year):
        """The rung with the order, `the third` of rulebook.md 6, or None."""
        return next((r for r in self.ladder(year) if r.get("order") == "transfer"), None)

    def gate(self, rule, year):
        """The gate in force on 31 December, the default figures where absent (contract.md), or None."""
        return self.in_force("gates", date(year, 12, 31), rule=rule) or DEFAULT_GATES.get(rule)

    def quota(self, pool, year):
        """The quota row of a pool, else that of every pool, else None."""
        day = date(year, 12, 31)
        return self.in_force("quota", day, pool=pool) or self.in_force("quota", day, pool="*")


# ---------------------------------------------------------------- facts

@dataclass
class RosterRow:
    """One row of a person's history, in force from `day`."""
    day: date
    unit: str
    pool: str
    participation: str


@dataclass
class Person:
    """A person with history (rulebook.md 3); entry and leave None where open."""
    id: str
    name: str
    rows: list
    entry: date = None
    leave: date = None

    def at(self, day):
        """The row in force on a day; the earliest also holds before its day."""
        held = [r for r in self.rows if r.day <= day]
        return held[-1] if held else self.rows[0]

    def serves(self, day):
        """Entry and leave included (rulebook.md 2)."""
        return (self.entry is None or self.entry <= day) and (self.leave is None or day <= self.leave)

    def days_served(self, first, last):
        """Calendar days of the range served."""
        start = max(first, self.entry) if self.entry else first
        end = min(last, self.leave) if self.leave else last
        return max(0, (end - start).days + 1)


@dataclass
class Decision:
    """One decision (rulebook.md 6): a person and a document number, or a day and common grounds."""
    person: str
    doc: str
    day: date
    measures: frozenset
    responsibility: str
    aggravated: bool
    exempted: bool
    deadline: date
    corrected: date
    revocations: list = field(default_factory=list)

    @property
    def label(self):
        """How lists name it: the document number, or its date."""
        return self.doc or self.day.isoformat()

    @property
    def order(self):
        """By date, then document number in byte order."""
        return self.day, self.doc.encode()


@dataclass
class Transfer:
    person: str
    day: date
    reason: str


@dataclass
class Office:
    """All facts of a folder."""
    people: dict = field(default_factory=dict)
    stages: dict = field(default_factory=lambda: defaultdict(dict))   # (person, year, period) → stage → score
    reviewers: dict = field(default_factory=dict)                     # (person, year, period) → 复核人
    adjustments: list = field(default_factory=list)                   # (person, day, points, kind)
    decisions: list = field(default_factory=list)
    transfers: list = field(default_factory=list)
    grades: dict = field(default_factory=dict)                        # (person, year) → (grade, day)
    reports: list = field(default_factory=list)                       # (person, matter, day, finding, bad effect)
    sanctions: list = field(default_factory=list)                     # (person, day, kind, revoked)
    vetoes: set = field(default_factory=set)                          # (village, year)


def read_table(folder, kind):
    """The rows of one kind, as dictionaries of stripped text; an absent file has none."""
    path = Path(folder) / f"{kind}.csv"
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as stream:
        return [{k: (v or "").strip() for k, v in row.items()} for row in csv.DictReader(stream)]


def load_people(rows):
    """The roster (rulebook.md 3): histories in order of the day they take effect."""
    grouped = defaultdict(list)
    for row in rows:
        grouped[row["工号"]].append(row)
    return {pid: build_person(pid, group) for pid, group in grouped.items()}


def build_person(pid, group):
    """One person of the roster rows that carry his number."""
    def effect(row):
        return parse_day(row.get("生效日期")) or parse_day(row.get("入职日期")) or date.min

    group = sorted(group, key=effect)
    person = Person(pid, group[0]["姓名"], [])
    for row in group:
        pool = POOL_WORDS[row["人员类别"]]
        person.rows.append(RosterRow(effect(row), row["单位"], pool, participation(row.get("参加考核", ""), pool)))
        person.entry = parse_day(row.get("入职日期")) or person.entry
        person.leave = parse_day(row.get("离职日期")) or person.leave
    return person


def participation(word, pool):
    """参加考核 as a key; a leader is superior unless the roster says otherwise."""
    if pool == "leader" and (not word or not READINGS["leader_graded_if_said"] and word in ("参加", "是")):
        return "superior"
    return PARTICIPATION_WORDS[word] if word else "graded"


def load_evaluations(office, rows):
    """考评得分: stage scores, the reviewer, and 加分/扣分 as adjustments of the quarter's last day."""
    for row in rows:
        key = row["工号"], int(row["年度"]), period_key(row["考评周期"])
        for stage, heading in (("self", "自评分"), ("review", "复核分"), ("decision", "审定分")):
            if row.get(heading):
                office.stages[key][stage] = hundredths(row[heading])
        if row.get("复核人"):
            office.reviewers[key] = row["复核人"]
        day = period_range(key[1], key[2])[1]
        for heading, sign in (("加分", 1), ("扣分", -1)):
            if row.get(heading):
                office.adjustments.append((key[0], day, sign * hundredths(row[heading]), "evaluations"))


def period_key(word):
    """The period key of a cell: Q1, 2024Q1, or the Chinese words the generator writes."""
    words = {"第一季度": "Q1", "第二季度": "Q2", "第三季度": "Q3", "第四季度": "Q4", "半年小结": "H1", "年终总评": "Y"}
    return words.get(word) or re.sub(r"^\d{4}", "", word)


def load_items(office, rows):
    """指标评分: a stage is the sum of its items (rulebook.md 4.3)."""
    known = {"年度", "考评周期", "工号", "姓名", "环节", "合计"}
    for row in rows:
        key = row["工号"], int(row["年度"]), period_key(row["考评周期"])
        total = sum(hundredths(v) for k, v in row.items() if k not in known)
        stage = STAGE_WORDS[row["环节"]]
        assert office.stages[key].get(stage, total) == total, f"items and evaluations disagree: {key} {stage}"
        office.stages[key][stage] = total


def ground_codes(cell):
    """The grounds of a cell as a set of numbers 1-22 (rulebook.md 6)."""
    digits = "一二三四五六七八九"

    def number(part):
        inner = re.search(r"[(（](.+?)[)）]", part)
        text = inner.group(1) if inner else part
        text = text.strip().lstrip("G第").rstrip("项")
        if text.isdigit():
            return int(text)
        tens, ten, ones = text.rpartition("十")
        return (digits.index(tens) + 1 if tens else 1 if ten else 0) * 10 + (digits.index(ones) + 1 if ones else 0)

    return frozenset(number(p) for p in re.split("[、，,;；]", cell) if p.strip())


def load_decisions(rows):
    """责任追究: rows into decisions, by document number, else by day and any common ground."""
    groups = defaultdict(list)
    for row in rows:
        groups[row["工号"], row["文号"] or parse_day(row["决定日期"])].append(row)
    decisions = []
    for (pid, key), group in groups.items():
        parts = [group] if isinstance(key, str) else common_ground_parts(group)
        decisions += [build_decision(pid, part[0]) for part in parts]
    return decisions


def common_ground_parts(rows):
    """Rows of one person and day without number, parted so that rows sharing a ground stay together."""
    parts = []                                                       # (grounds, rows)
    for row in rows:
        grounds, members = set(ground_codes(row["追责事由"])), [row]
        for part in [p for p in parts if p[0] & grounds]:
            parts.remove(part)
            grounds |= part[0]
            members = part[1] + members
        parts.append((grounds, members))
    return [members for _, members in parts]


def build_decision(pid, row):
    """One decision of the (agreeing) cells of its first row."""
    decision = Decision(
        pid, row["文号"], parse_day(row["决定日期"]),
        frozenset(MEASURE_WORDS[w] for w in re.split("[、，,;；]", row["处理方式"])),
        RESPONSIBILITY_WORDS[row.get("责任类型", "")], row.get("从重") == "是", bool(row.get("免责情形")),
        parse_day(row.get("整改期限")), parse_day(row.get("整改完成日期")))
    if row.get("撤销日期"):
        decision.revocations.append(parse_day(row["撤销日期"]))
    return decision


def load_appeals(decisions, rows):
    """复核申诉: 撤销 and 变更 revoke the decision aimed at, from their own day."""
    by_doc = {(d.person, d.doc): d for d in decisions if d.doc}
    for row in rows:
        target = by_doc.get((row["工号"], row["针对文号"]))
        if target and row.get("结论") in ("撤销", "变更"):
            target.revocations.append(parse_day(row["决定日期"]))


def load_office(folder):
    """All facts of a folder of canonical csv files."""
    office = Office(people=load_people(read_table(folder, "people")))
    load_evaluations(office, read_table(folder, "evaluations"))
    load_items(office, read_table(folder, "items"))
    for row in read_table(folder, "adjustments"):
        office.adjustments.append((row["工号"], parse_day(row["日期"]), hundredths(row["分值"]), "adjustments"))
    office.decisions = load_decisions(read_table(folder, "measures"))
    load_appeals(office.decisions, read_table(folder, "appeals"))
    for row in read_table(folder, "transfers"):
        office.transfers.append(Transfer(row["工号"], parse_day(row["调整日期"]), row["调整原因"]))
    for row in read_table(folder, "grades"):
        office.grades[row["工号"], int(row["年度"])] = GRADE_WORDS[row["等次"]], parse_day(row.get("日期"))
    for row in read_table(folder, "denial-reports"):
        office.reports.append((row["被举报人工号"], row["事项编号"], parse_day(row["举报日期"]),
                               row["是否属实"], row.get("不良影响") == "是"))
    for row in read_table(folder, "sanctions"):
        office.sanctions.append((row["工号"], parse_day(row["决定日期"]), row["处分种类"],
                                 parse_day(row.get("撤销日期"))))
    office.vetoes = {(row["村"], int(row["年度"])) for row in read_table(folder, "vetoes")}
    return office


# ---------------------------------------------------------------- results

@dataclass
class PeriodResult:
    """One person and period (rulebook.md 4)."""
    status: str
    stages: dict
    required: list
    bonus: int = None
    deduction: int = None
    score: int = None
    band: str = None
    notes: list = field(default_factory=list)

    @property
    def due(self):
        return self.status in ("missing", "undecided", "decided")


@dataclass
class Ladder:
    """What the ladder says of one person and year (rulebook.md 6)."""
    standing: list
    rung: dict = None
    required: bool = False
    satisfied_by: Transfer = None
    referrals: list = field(default_factory=list)
    same_day: list = field(default_factory=list)

    @property
    def ceiling(self):
        return self.rung["ceiling"] if self.rung else None

    @property
    def orders(self):
        return ["transfer-required"] * self.required + [f"refer-county:{d.label}" for d in self.referrals]


@dataclass
class Judgement:
    """One person and year before quota and decision (rulebook.md 3, 5, 7)."""
    participation: str
    rules: set
    periods: dict
    annual: int
    missing: list
    score_grade: str
    ladder: Ladder
    ceiling: str
    undetermined: bool                                   # by a sanction

    @property
    def base_grade(self):
        """The suggestion before the quota (rulebook.md 8)."""
        if self.participation == "excluded":
            return "exempt"
        if self.participation == "ungraded" or self.undetermined:
            return "undetermined"
        return "incomplete" if self.annual is None else worse(self.score_grade, self.ceiling)


# ---------------------------------------------------------------- the rules

class Scorer:
    """The rules applied to an office under a rule book, as of a day (None: everything recorded)."""

    def __init__(self, office, rules, as_of=None):
        self.office, self.rules, self.as_of = office, rules, as_of
        self.judge = lru_cache(None)(self._judge)
        self.period = lru_cache(None)(self._period)
        self.ladder = lru_cache(None)(self._ladder)
        self.quota = lru_cache(None)(self._quota)
        self.decisions = self._by_person(d for d in office.decisions if self.exists(d.day))
        for mine in self.decisions.values():
            mine.sort(key=lambda d: d.order)
        self.transfers = self._by_person(t for t in office.transfers if self.exists(t.day))
        for mine in self.transfers.values():
            mine.sort(key=lambda t: t.day)

    @staticmethod
    def _by_person(facts):
        grouped = defaultdict(list)
        for fact in facts:
            grouped[fact.person].append(fact)
        return grouped

    # -- the day asked (rulebook.md 2)

    def exists(self, day):
        """Is a fact of that day there? One without a date always is."""
        return day is None or self.as_of is None or day <= self.as_of

    def day_asked(self, year):
        """The day on which `overdue` is asked: as-of, else the morning after 31 December."""
        return self.as_of or date(year + 1, 1, 1)

    # -- periods (rulebook.md 4)

    def adjustments_of(self, pid, first, last):
        """加减分 of a person dated in a range, as far as they exist."""
        for person, day, points, kind in self.office.adjustments:
            dated = kind == "adjustments" or READINGS["row_adjustment_dated"]
            if person == pid and first <= day <= last and (not dated or self.exists(day)):
                yield points

    def measure_points(self, pid, first, last):
        """Points of the heaviest measure of each decision that stands, dated in a quarter (4.4)."""
        table = self.rules.in_force("adjustments", last).get("measure_points", {})
        for decision in self.decisions[pid]:
            if first <= decision.day <= last and self.stands(decision):
                yield table.get(max(decision.measures, key=MEASURES.index), 0)

    def bonus_and_deduction(self, pid, first, last):
        """Bonus after the cap, and deductions in full, of a quarter (4.4)."""
        points = list(self.adjustments_of(pid, first, last))
        cap = self.rules.in_force("adjustments", last)["bonus_cap"]
        bonus = min(cap, sum(p for p in points if p > 0))
        return bonus, -sum(p for p in points if p < 0) + sum(self.measure_points(pid, first, last))

    def period_status(self, person, first, last, stages, required):
        """Status of a period (4.2, section 2, section 3); None stages are absent ones."""
        if person.at(last).participation == "excluded":
            return "excluded"
        if person.days_served(first, last) * 2 < (last - first).days + 1:
            return "not-due"
        if not stages:
            return "missing"
        return "decided" if all(s in stages for s in required) else "undecided"

    def period_notes(self, person, year, key, stages, last):
        """score-gap and own-reviewer (4.6)."""
        notes = []
        gap = self.rules.in_force("adjustments", last)["score_gap"]
        if "self" in stages and "review" in stages and abs(stages["self"] - stages["review"]) > gap:
            notes.append("score-gap")
        if self.office.reviewers.get((person.id, year, key)) in (person.id, person.name):
            notes.append("own-reviewer")
        return notes

    def _period(self, pid, year, key):
        """The result of one person and period."""
        person = self.office.people[pid]
        first, last = period_range(year, key)
        row = self.rules.in_force("stages", last)
        stages = self.office.stages.get((pid, year, key), {})
        status = self.period_status(person, first, last, stages, row["required"])
        result = PeriodResult(status, stages, row["required"])
        if status != "excluded" or READINGS["excluded_notes"]:
            result.notes = self.period_notes(person, year, key, stages, last)
        if status == "decided":
            weights = row["weights"]
            result.score = weighted_mean([(w, stages[s]) for s, w in weights.items() if w])
            if key in QUARTERS:
                result.bonus, result.deduction = self.bonus_and_deduction(pid, first, last)
                result.score = max(0, min(10000, result.score + result.bonus - result.deduction))
                result.band = self.quarter_band(result.score, last)
        return result

    def quarter_band(self, score, last):
        """好 较好 一般 较差 (4.5)."""
        bands = self.rules.in_force("quarter_bands", last)
        return next((g for g in ("good", "fair", "ordinary") if score >= bands[g]), "poor")

    # -- measures and the ladder (rulebook.md 6)

    def revoked(self, decision):
        """Revoked by the day asked, by a revocation date or an appeal."""
        return any(self.exists(day) for day in decision.revocations)

    def stands(self, decision):
        """Neither exempted nor revoked (its day is on or before the as-of day already)."""
        return not decision.exempted and not self.revoked(decision)

    def standing(self, pid, measure, year=None):
        """Standing decisions of a person that include a measure, by date, then document number."""
        return [d for d in self.decisions[pid] if measure in d.measures and self.stands(d)
                and (year is None or d.day.year == year)]

    def causing(self, pid, year):
        """The three of a calendar year that cause the order: first by date, then 文号; [] if not reached."""
        rung = self.rules.order_rung(year)
        warnings = self.standing(pid, "warning", year)
        return warnings[:rung["count"]] if rung and len(warnings) >= rung["count"] else []

    def causes_of(self, transfer):
        """Calendar years whose third standing warning lies on or before a transfer for 效能告诫."""
        if transfer.reason != "效能告诫":
            return []
        years = sorted({d.day.year for d in self.decisions[transfer.person]})
        return [y for y in years if (three := self.causing(transfer.person, y)) and three[-1].day <= transfer.day]

    def opening(self, pid):
        """Transfers of a person that open a window, by date."""
        return [t for t in self.transfers[pid] if self.causes_of(t)]

    def window_months(self, transfer):
        """Months of the window: the ladder of the (latest) calendar year of the warnings behind it."""
        return self.rules.order_rung(self.causes_of(transfer)[-1])["window_months"]

    def window_end(self, transfer):
        """Last day of the window a transfer opens."""
        return plus_months(transfer.day, self.window_months(transfer))

    def _ladder(self, pid, year):
        """Rung, order, referrals and same-day warnings of a person and year."""
        result = Ladder(self.standing(pid, "warning", year))
        reached = [r for r in self.rules.ladder(year) if r["count"] <= len(result.standing)]
        result.rung = reached[-1] if reached else None
        three = self.causing(pid, year)
        if three:
            after = [t for t in self.transfers[pid] if t.reason == "效能告诫" and t.day >= three[-1].day]
            result.satisfied_by = after[0] if after else None
            result.required = not after
        opening = self.opening(pid)
        for warning in result.standing:
            if any(within_months(warning.day, t.day, self.window_months(t)) for t in opening):
                result.referrals.append(warning)
            elif any(t.day == warning.day and not self.caused(t, warning) for t in opening):
                result.same_day.append(warning)
        return result

    def caused(self, transfer, warning):
        """Is the warning one of the three behind the transfer?"""
        return any(warning is d for y in self.causes_of(transfer) for d in self.causing(transfer.person, y))

    def mismatch(self, decision):
        """measure-mismatch (section 6)."""
        if not self.stands(decision) or decision.measures == {"written"}:
            return False
        if decision.responsibility == "direct":
            return "warning" not in decision.measures
        if decision.responsibility != "important" or "warning" not in decision.measures:
            return False
        if decision.aggravated or "admonition" in decision.measures:
            return False
        return not any(a.day == decision.day or within_months(decision.day, a.day)
                       for a in self.standing(decision.person, "admonition"))

    def warning_due(self, decision, year):
        """An admonition whose correction deadline of that year passed without a correction."""
        if "admonition" not in decision.measures or not self.stands(decision):
            return False
        if "warning" in decision.measures and not READINGS["due_with_warning"]:
            return False
        if decision.deadline is None or decision.deadline.year != year:
            return False
        corrected = decision.corrected is not None and self.exists(decision.corrected)
        return decision.deadline < self.day_asked(year) and not corrected

    # -- gates (rulebook.md 7)

    def denial_gate(self, pid, year):
        """The denial-2 row when it is met, else None."""
        gate = self.rules.gate("denial-2", year)
        matters = {matter for person, matter, day, finding, _ in self.office.reports
                   if person == pid and finding == "属实" and day.year == year and self.exists(day)}
        return gate if gate and len(matters) >= gate["count"] else None

    def quarters_fail(self, periods, year):
        """Does the requirement of excellent-quarters fail? False when the gate is off."""
        gate = self.rules.gate("excellent-quarters", year)
        if not gate:
            return False
        bands = [periods[q].band for q in QUARTERS if periods[q].due]
        enough = bands.count("good") * 10000 >= gate["share"] * len(bands)
        return not enough or "ordinary" in bands or "poor" in bands

    def sanction_effect(self, pid, year):
        """The heaviest effect of the standing sanctions that reach a year, or None."""
        effects = set()
        for person, day, kind, revoked in self.office.sanctions:
            if person != pid or not self.exists(day) or (revoked and self.exists(revoked)):
                continue
            row = self.rules.in_force("sanctions", day, kind=kind)
            if row and 0 <= year - day.year < row["years"]:
                effects.add(row["effect"])
        return next((e for e in ("undetermined", "incompetent", "competent") if e in effects), None)

    def vetoed(self, person, year):
        """village-veto: pool village people of a flagged unit on 31 December."""
        end = date(year, 12, 31)
        row = person.at(end)
        if READINGS["veto_needs_service"] and not person.serves(end):
            return False
        return row.pool == "village" and (row.unit, year) in self.office.vetoes

    # -- the year (rulebook.md 3, 5, 7)

    def year_participation(self, person, year, weighted_due):
        """Participation after short-service, and whether that rule is met."""
        first, end = period_range(year, "Y")
        roster = person.at(end).participation
        share = self.rules.gate("short-service", year)["share"]
        short = person.days_served(first, end) * 10000 < share * ((end - first).days + 1)
        if roster == "graded" and (not person.serves(end) or short or not weighted_due):
            return "ungraded", True
        if roster == "superior" and not weighted_due:
            return "ungraded", True
        return roster, False

    def missing_stages(self, periods, weighted_due):
        """Q3:review, Y:self, … by period and stage (contract.md)."""
        order = PERIODS if READINGS["missing_in_column_order"] else LISTED
        return [f"{key}:{stage}" for key in order if key in weighted_due
                for stage in STAGES if stage in periods[key].required and stage not in periods[key].stages]

    def score_grade(self, annual, year):
        """The grade of an annual score (section 5)."""
        bands = self.rules.in_force("annual_bands", date(year, 12, 31))
        return next((g for g in GRADES[:3] if annual >= bands[g]), "incompetent")

    def _judge(self, pid, year):
        """Everything of one person and year but quota and decision."""
        person = self.office.people[pid]
        weights = self.rules.in_force("periods", date(year, 12, 31))["weights"]
        periods = {key: self.period(pid, year, key) for key in PERIODS}
        weighted_due = {key for key in PERIODS if periods[key].due and weights.get(key, 0) > 0}
        part, short = self.year_participation(person, year, weighted_due)
        annual = None
        if part != "excluded" and weighted_due and all(periods[k].status == "decided" for k in weighted_due):
            annual = weighted_mean([(weights[k], periods[k].score) for k in weighted_due])
        missing = self.missing_stages(periods, weighted_due)
        if part == "excluded" and not READINGS["missing_of_excluded"]:
            missing = []
        ladder = self.ladder(pid, year)
        rules, ceiling = ({"short-service"} if short else set()), ladder.ceiling
        if ladder.rung:
            rules.add(ladder.rung["rule"])
        if gate := self.denial_gate(pid, year):
            rules.add("denial-2")
            ceiling = worse(ceiling, gate["ceiling"])
        if self.vetoed(person, year):
            rules.add("village-veto")
        if annual is not None and self.quarters_fail(periods, year):
            rules.add("excellent-quarters")
            ceiling = worse(ceiling, "competent")
        effect = self.sanction_effect(pid, year)
        if effect:
            rules.add("sanction")
            ceiling = worse(ceiling, effect if effect in GRADES else None)
        shown = annual is not None and part in ("graded", "superior")
        return Judgement(part, rules, periods, annual, missing, self.score_grade(annual, year) if shown else None,
                         ladder, ceiling, effect == "undetermined")

    def listed(self, first, last):
        """People who serve at least one day of a range, by number in byte order."""
        return sorted((p for p in self.office.people.values() if p.days_served(first, last) > 0),
                      key=lambda p: p.id.encode())

    # -- quota and decision (rulebook.md 8)

    def allowed(self, pool, year):
        """The number of excellent a pool is allowed, or None without a quota row."""
        row = self.rules.quota(pool, year)
        if not row:
            return None
        end = date(year, 12, 31)
        base = sum(1 for p in self.office.people.values() if p.serves(end) and p.at(end).pool == pool
                   and self.judge(p.id, year).participation in row["base"])
        return base * row["percent"] // 10000

    def _quota(self, year):
        """Person → (grade, rule) for those the quota lowers or leaves pending."""
        end, pools = date(year, 12, 31), defaultdict(list)
        for person in self.listed(*period_range(year, "Y")):
            judged = self.judge(person.id, year)
            if judged.participation == "graded" and judged.base_grade == "excellent":
                pools[person.at(end).pool].append((person.id, judged.annual))
        changed = {}
        for pool, candidates in pools.items():
            changed.update(quota_changes(candidates, self.allowed(pool, year)))
        return changed

    def decided(self, pid, year):
        """The decided grade of a year as far as it exists, or None."""
        grade, day = self.office.grades.get((pid, year), (None, None))
        return grade if grade and self.exists(day) else None

    def scored(self, pid, year):
        """Is any score at all recorded for a person and year?"""
        return any(self.office.stages.get((pid, year, key)) for key in PERIODS)

    def final_grade(self, pid, year, suggested):
        """The grade: exempt, undetermined, incomplete, else the decision held to the ceiling (section 8)."""
        judged, decided = self.judge(pid, year), self.decided(pid, year)
        if decided == "exempt" or judged.participation == "excluded":
            other = decided == "undetermined" and not READINGS["excluded_beats_decided"]
            return "undetermined" if other else "exempt"
        if decided == "undetermined" or judged.participation == "ungraded":
            return "undetermined"
        if judged.undetermined and (READINGS["sanction_beats_decided"] or decided is None):
            return "undetermined"
        if judged.annual is None:
            history = READINGS["history_in_own_year"] and not self.scored(pid, year)
            return worse(decided, judged.ceiling) if decided and history else "incomplete"
        return worse(decided, judged.ceiling) if decided else suggested

    def earlier_grade(self, pid, year):
        """The decided grade of an earlier year that counts, lowered by its ceilings, or None."""
        judged, decided = self.judge(pid, year), self.decided(pid, year)
        if decided not in GRADES:
            return None
        ceiling = judged.ceiling
        barred = judged.participation in ("ungraded", "excluded")
        if not self.scored(pid, year):
            if barred and not READINGS["history_ignores_participation"]:
                return None
            if not READINGS["history_lowered_by_ceiling"]:
                return decided
            return None if judged.undetermined else worse(decided, ceiling)
        undetermined = judged.undetermined and READINGS["sanction_beats_decided"]
        if barred or undetermined or judged.annual is None:
            return None
        return worse(decided, ceiling)

    def consecutive_rules(self, pid, year, grade):
        """dismissal-rule, two-basic and merit-three (section 8, end)."""
        met = set()
        for rule, wanted in (("dismissal-rule", "incompetent"), ("two-basic", "basic"), ("merit-three", "excellent")):
            years = self.rules.gate(rule, year)["years"]
            if grade == wanted and all(self.earlier_grade(pid, year - n) == wanted for n in range(1, years)):
                met.add(rule)
        return met

    def above_ceiling(self, pid, year, grade):
        """Does a real decided grade lie above the ceiling?"""
        judged, decided = self.judge(pid, year), self.decided(pid, year)
        if decided not in GRADES or not judged.ceiling:
            return False
        if not READINGS["above_ceiling_without_effect"] and grade not in GRADES:
            return False
        return GRADES.index(decided) < GRADES.index(judged.ceiling)

    # -- tables (contract.md, Machine output)

    def year_orders(self, pid, year):
        return ";".join(self.ladder(pid, year).orders)

    def score_year(self, year):
        """Rows of `score --year`."""
        people = self.listed(*period_range(year, "Y"))
        end = date(year, 12, 31)
        ranks = pool_ranks([(p.id, p.at(end).pool, self.judge(p.id, year).annual) for p in people
                            if self.judge(p.id, year).participation == "graded"])
        return [self.score_year_row(p, year, ranks.get(p.id)) for p in people]

    def score_year_row(self, person, year, rank):
        """One row of `score --year`."""
        pid, judged, row = person.id, self.judge(person.id, year), person.at(date(year, 12, 31))
        lowered, quota_rule = self.quota(year).get(pid, (None, None))
        suggested = lowered or judged.base_grade
        grade = self.final_grade(pid, year, suggested)
        if READINGS["suggested_copies_grade"] and judged.participation != "graded":
            suggested = grade
        met = judged.rules | ({quota_rule} if quota_rule else set()) | self.consecutive_rules(pid, year, grade)
        if self.above_ceiling(pid, year, grade):
            met.add("decided-above-ceiling")
        rung = [judged.ladder.rung["rule"]] if judged.ladder.rung else []
        listed = [r for r in ["short-service", *rung, *RULES_AFTER_LADDER] if r in met]
        barred = rung or met & {"denial-2", "village-veto"}
        scores = [points_text(judged.periods[k].score if judged.participation != "excluded" else None)
                  for k in PERIODS]
        return [pid, person.name, row.unit, row.pool, judged.participation, str(year), *scores,
                points_text(judged.annual), str(rank or ""), judged.score_grade or "",
                str(len(judged.ladder.standing)), judged.ceiling or "", suggested, self.decided(pid, year) or "",
                grade, "yes" if judged.participation == "graded" and not barred else "no",
                self.year_orders(pid, year), ";".join(listed), ";".join(judged.missing)]

    def score_period(self, year, key):
        """Rows of `score --period`."""
        first, last = period_range(year, key)
        people = self.listed(first, last)
        graded = [p for p in people if p.at(last).participation == "graded"]
        ranks = pool_ranks([(p.id, p.at(last).pool, self.period(p.id, year, key).score) for p in graded])
        rows = []
        for person in people:
            result, row = self.period(person.id, year, key), person.at(last)
            stages = {} if result.status == "excluded" else result.stages
            rows.append([person.id, person.name, row.unit, row.pool, f"{year}{key}", result.status,
                         *(points_text(stages.get(s)) for s in STAGES), points_text(result.bonus),
                         points_text(result.deduction), points_text(result.score), str(ranks.get(person.id, "")),
                         result.band or "" if row.participation == "graded" else "", ";".join(result.notes)])
        return rows

    def warnings_year(self, year):
        """Rows of `warnings --year`."""
        return [self.warnings_row(p, year) for p in self.listed(*period_range(year, "Y"))]

    def warnings_row(self, person, year):
        """One row of `warnings --year`."""
        pid, ladder = person.id, self.ladder(person.id, year)
        counts = [str(len(self.standing(pid, measure, year))) for measure in MEASURES]
        revoked = [d for d in self.decisions[pid] if d.day.year == year and self.revoked(d)
                   and (READINGS["revoked_counts_exempted"] or not d.exempted)]
        transfer = ladder.satisfied_by
        if transfer is None:
            before = [t for t in self.opening(pid) if t.day <= date(year, 12, 31)]
            transfer = before[-1] if before else None
        return [pid, person.name, person.at(date(year, 12, 31)).unit, str(year), *counts, str(len(revoked)),
                ladder.standing[-1].day.isoformat() if ladder.standing else "", ladder.ceiling or "",
                "yes" if ladder.required else "no", transfer.day.isoformat() if transfer else "",
                self.window_end(transfer).isoformat() if transfer else "", str(len(ladder.referrals)),
                self.year_orders(pid, year), ";".join(self.warning_notes(person, year))]

    def warning_notes(self, person, year):
        """The notes of `warnings --year`, in the order of contract.md."""
        pid, ladder = person.id, self.ladder(person.id, year)
        notes = ["same-day-as-transfer"] * bool(ladder.same_day)
        if ladder.required and len(ladder.standing) > self.rules.order_rung(year)["count"]:
            notes.append("fourth-without-transfer")
        if any(t.reason == "效能告诫" and t.day.year == year and not self.causes_of(t) for t in self.transfers[pid]):
            notes.append("transfer-without-cause")
        notes += [f"warning-due:{d.label}" for d in self.decisions[pid] if self.warning_due(d, year)]
        notes += [f"measure-mismatch:{d.label}" for d in self.decisions[pid] if d.day.year == year and self.mismatch(d)]
        if any(p == pid and bad and finding == "属实" and day.year == year and self.exists(day)
               for p, _, day, finding, bad in self.office.reports):
            notes.append("sanction-to-decide")
        if any(day.year == year and not person.serves(day) for day in self.fact_days(pid)):
            notes.append("outside-service")
        return notes

    def fact_days(self, pid):
        """The days of a person's facts that the note outside-service looks at."""
        office, kinds = self.office, READINGS["outside_kinds"]
        dated = [("measures", d.day) for d in self.decisions[pid]]
        dated += [("transfers", t.day) for t in self.transfers[pid]]
        dated += [(kind, day) for person, day, _, kind in office.adjustments if person == pid]
        dated += [("denial-reports", r[2]) for r in office.reports if r[0] == pid]
        dated += [("sanctions", s[1]) for s in office.sanctions if s[0] == pid]
        dated += [("grades", day) for (person, _), (_, day) in office.grades.items() if person == pid and day]
        return [day for kind, day in dated if kind in kinds and self.exists(day)]


def quota_changes(candidates, allowed):
    """Section 8: person → (grade, rule) for candidates beyond the allowed number."""
    if allowed is None or len(candidates) <= allowed:
        return {}
    scores = sorted((s for _, s in candidates), reverse=True)
    if allowed == 0:
        return {pid: ("competent", "quota") for pid, _ in candidates}
    last_in, first_out = scores[allowed - 1], scores[allowed]
    changed = {}
    for pid, score in candidates:
        if score == last_in and last_in == first_out:
            changed[pid] = "pending", "quota-tie"
        elif score < last_in:
            changed[pid] = "competent", "quota"
    return changed


def pool_ranks(entries):
    """(person, pool, score or None) → person → rank; equal scores share one (1, 2, 2, 4)."""
    scored = [(pid, pool, score) for pid, pool, score in entries if score is not None]
    return {pid: 1 + sum(1 for _, other, s in scored if other == pool and s > score) for pid, pool, score in scored}


# ---------------------------------------------------------------- commands

def parse_query(words):
    """`score --year 2024 --as-of 2024-08-31` as a dictionary."""
    query = {"command": words[0]}
    for option, value in zip(words[1::2], words[2::2]):
        query[option.lstrip("-")] = value
    return query


def answer(office, rules, words):
    """(columns, rows) of a query, as lists of text."""
    query = parse_query(words)
    scorer = Scorer(office, rules, parse_day(query.get("as-of")))
    if query["command"] == "warnings":
        return WARNINGS_YEAR, scorer.warnings_year(int(query["year"]))
    if "period" in query:
        return SCORE_PERIOD, scorer.score_period(int(query["period"][:4]), query["period"][4:])
    return SCORE_YEAR, scorer.score_year(int(query["year"]))


def csv_text(columns, rows):
    """The table as csv: comma, LF, RFC 4180 quoting."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([columns, *rows])
    return out.getvalue()


def main(arguments):
    if arguments == ["--selftest"]:
        import selftest
        return selftest.run()
    if len(arguments) < 5:
        print(__doc__, file=sys.stderr)
        return 2
    folder, rules, *words = arguments
    columns, rows = answer(load_office(folder), RuleBook(rules), words)
    sys.stdout.buffer.write(csv_text(columns, rows).encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
