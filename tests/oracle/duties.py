"""Reference model of the duties: rulebook.md section 9, from the documents alone.

Facts (registers.py, the roster of facts.py) and a rule book in, the rows of
`duties --year` out, and what a rule book that deducts takes off a quarter. Each duty
is one method named after its rule.
"""
from collections import defaultdict, namedtuple
from datetime import date

from facts import QUARTERS, READINGS, half_up, last_of_month, period_range, points_text

DUTIES_YEAR = "rule,subject,subject_name,period,required,actual,verdict,detail".split(",")

# The order of the table of section 9; `personal` rules may deduct.
RULES = ("deadline", "first-contact", "denial-form", "complaints-monthly", "study-monthly", "training-session",
         "training-year", "exam-recorded", "integrity-education", "talks", "two-reports-held", "two-reports-notice",
         "two-reports-attendance", "two-reports-ballot", "unit-review", "archive", "village-works", "links",
         "inspections")
PERSONAL = ("deadline", "first-contact", "denial-form", "study-monthly", "training-year", "exam-recorded", "talks",
            "links")

# Figures of a row that does not say them; plain counts of `count`, hundredths of all others.
DEFAULTS = {
    "study-monthly": {"count": 1, "hours": 200}, "training-session": {"days": 200}, "training-year": {"days": 1000},
    "integrity-education": {"count": 1}, "talks": {"count": 2, "village_count": 100}, "two-reports-held": {"count": 1},
    "two-reports-notice": {"days": 300}, "two-reports-attendance": {"percent": 8000},
    "village-works": {"board": 400, "film": 100, "training": 100, "pairs": 1000, "report": 200}, "links": {"count": 1},
}
WORKS = (("专栏", "board"), ("警示片", "film"), ("法制培训", "training"), ("帮扶对子", "pairs"), ("书面上报", "report"))
ARCHIVE = ("文件", "制度", "情况", "评议", "典型", "名册", "职责", "公示", "投诉", "交办", "会议")

# `person` and `quarter` say whom and when a deduction would meet; they are not printed.
Row = namedtuple("Row", "rule subject name period required actual verdict detail person quarter",
                 defaults=("", None, None))


def figure_text(value):
    """A figure of the rule book, in hundredths: whole ones as whole numbers."""
    return str(value // 100) if value % 100 == 0 else points_text(value)


def quarter_of(day):
    """(year, quarter) of a day."""
    return day.year, QUARTERS[(day.month - 1) // 3]


def joined(pairs):
    """Detail words joined by `;`."""
    return ";".join(f"{key}={value}" for key, value in pairs)


class Duties:
    """The duties of an office under a rule book, as of a day (None: everything recorded)."""

    def __init__(self, office, rules, as_of=None):
        self.office, self.rules, self.as_of = office, rules, as_of
        self.facts = office.registers
        self.by_year = {}

    # -- the day asked (rulebook.md 2)

    def exists(self, day):
        """Is a fact of that day there? One without a date always is."""
        return day is None or self.as_of is None or day <= self.as_of

    def there(self, facts, year):
        """The facts dated in a year, as far as they exist."""
        return [f for f in facts if f.day.year == year and self.exists(f.day)]

    def judge(self, satisfied, last):
        """met, else open while the period runs (its last day included), else not-met."""
        running = self.as_of is not None and self.as_of <= last
        return "met" if satisfied else "open" if running else "not-met"

    def judge_entry(self, satisfied, last):
        """The same, of an entry, a session or a meeting that lies in the period."""
        if READINGS["entry_open_while_year_runs"]:
            return self.judge(satisfied, last)
        return "met" if satisfied else "not-met"

    # -- the rule book

    def figures(self, rule, day):
        """The figures of a duty's row in force on a day, or None where the duty is off."""
        row = self.rules.in_force("duties", day, rule=rule)
        return None if row is None else {**DEFAULTS.get(rule, {}), **row}

    # -- who is asked

    def listed(self, year):
        """Everyone who serves a day of the year."""
        return [p for p in self.office.people.values() if p.days_served(*period_range(year, "Y"))]

    @staticmethod
    def due(person, first, last):
        """Serves at least half of a period, and is not excluded on its last day (sections 2, 3)."""
        half = person.days_served(first, last) * 2 >= (last - first).days + 1
        return half and person.at(last).participation != "excluded"

    def year_due(self, year):
        """Everyone for whom period Y is due."""
        return [p for p in self.office.people.values() if self.due(p, *period_range(year, "Y"))]

    def passed_over(self, pid, last, reading):
        """Is a row that names an excluded person left out, under a reading?"""
        return pid is not None and not READINGS[reading] and self.office.people[pid].at(last).participation == "excluded"

    def villages(self, year):
        """Units of the year's village cadres (roster of 31 December) and of its meetings."""
        end, found = date(year, 12, 31), {m.village for m in self.meetings_of(year)}
        for person in self.listed(year):
            row = person.at(end)
            left_out = (not READINGS["villages_of_leavers"] and not person.serves(end)
                        or not READINGS["villages_of_excluded"] and row.participation == "excluded")
            if row.pool == "village" and not left_out:
                found.add(row.unit)
        return found

    def meetings_of(self, year):
        """The meetings of a year's halves that exist, in order of their days."""
        found = [m for m in self.facts.meetings if m.half[:4] == str(year) and self.exists(m.day)]
        return sorted(found, key=lambda m: m.day)

    @staticmethod
    def half_end(half):
        """Last day of 2024H1 or 2024H2."""
        return date(int(half[:4]), 6, 30) if half.endswith("H1") else date(int(half[:4]), 12, 31)

    # -- 限时办结 四

    def deadline(self, year):
        for case in self.facts.cases:
            if case.received.year == year and self.exists(case.received):
                yield from self.deadline_row(case, self.as_of or date(year + 1, 1, 1))

    def deadline_row(self, case, asked):
        """The row of one case, asked on a day; none while the duty is off on the day of receipt."""
        last = date(case.received.year, 12, 31)
        off = self.figures("deadline", case.received) is None
        if off or self.passed_over(case.person, last, "affairs_of_excluded"):
            return
        limits, detail = self.rules.in_force("deadlines", case.received), []
        days = {"一般": limits["ordinary"] // 100, "特殊": limits["special"] // 100}.get(case.sort, case.days)
        if case.sort == "特殊" and not case.reason:
            days = limits["ordinary"] // 100
            detail.append("no-reason")
        due, looked_at = self.rules.calendar.deadline(case.received, days)
        done = case.done if case.done and self.exists(case.done) else None
        if done:
            verdict = "met" if done <= due else "not-met"
        else:
            verdict = "not-met" if asked > due else "open"
        if done and done > due:
            detail.append(f"late={(done - due).days}")
        if any(day.year not in self.rules.calendar.years for day in looked_at):
            detail.append("calendar=weekends-only")
        yield Row("deadline", case.number, case.matter, str(case.received.year), due.isoformat(),
                  done.isoformat() if done else "", verdict, ";".join(detail), case.person, quarter_of(due))

    # -- 首问责任 四, 六

    def first_contact(self, year):
        end = date(year, 12, 31)
        for number, entry in self.numbered(self.there(self.facts.contacts, year),
                                           lambda e: ((e.person or "").encode(), e.matter.encode())):
            if self.passed_over(entry.person, end, "affairs_of_excluded"):
                continue
            wanted = [entry.matter, entry.caller, entry.unit, entry.contact] if entry.phone else []
            if entry.foreign or entry.foreign is None and not READINGS["blank_duty_is_own"]:
                wanted.append(entry.handler and entry.handed and self.exists(entry.handed))
            filled = sum(map(bool, wanted))
            yield Row("first-contact", number, entry.matter, str(year), str(len(wanted)), str(filled),
                      self.judge_entry(filled == len(wanted), end), "", entry.person, quarter_of(entry.day))

    @staticmethod
    def numbered(entries, order):
        """(2024-03-05#n, entry): the n-th of its day by an order."""
        by_day = defaultdict(list)
        for entry in entries:
            by_day[entry.day].append(entry)
        for day, mine in sorted(by_day.items()):
            for n, entry in enumerate(sorted(mine, key=order), 1):
                yield f"{day}#{n}", entry

    # -- 否定报备 一, 二

    def denial_form(self, year):
        end = date(year, 12, 31)
        for denial in self.there(self.facts.denials, year):
            if not self.passed_over(denial.person, end, "affairs_of_excluded"):
                filled = sum(map(bool, (denial.basis, denial.reason, denial.approver)))
                yield Row("denial-form", denial.number, denial.matter, str(year), "3", str(filled),
                          self.judge_entry(filled == 3, end), "", denial.person, quarter_of(denial.day))

    # -- 监督反馈 四(四)

    def complaints_monthly(self, year):
        for month in range(1, 13):
            first, last = date(year, month, 1), last_of_month(year, month)
            if self.figures("complaints-monthly", last) is not None:
                counts = self.complaint_counts(first, last)
                yield Row("complaints-monthly", "office", "", f"{year}-{month:02d}", "", str(counts["received"]), "note",
                          joined(counts.items()))

    def complaint_counts(self, first, last):
        """The figures of a month's line (F13)."""
        existing = [(c, c.closed if c.closed and self.exists(c.closed) else None)
                    for c in self.facts.complaints if self.exists(c.received)]
        closed = [(c, (day - c.received).days) for c, day in existing if day and first <= day <= last]
        return {
            "carried": sum(c.received < first and not (day and day < first) for c, day in existing),
            "received": sum(first <= c.received <= last for c, _ in existing),
            "closed": len(closed),
            "same_day": sum(days == 0 for _, days in closed),
            "within7": sum(1 <= days <= 7 for _, days in closed),
            "within15": sum(8 <= days <= 15 for _, days in closed),
            "later": sum(days > 15 for _, days in closed),
            "true": sum(c.finding == "属实" for c, _ in closed),
            "partly": sum(c.finding == "部分属实" for c, _ in closed),
            "false": sum(c.finding == "不属实" for c, _ in closed),
            "open": sum(c.received <= last and not (day and day <= last) for c, day in existing),
        }

    # -- 集中学习 一

    def study_monthly(self, year):
        end = date(year, 12, 31)
        for month in range(1, 13):
            first, last = date(year, month, 1), last_of_month(year, month)
            figures = self.figures("study-monthly", last)
            if figures is None:
                continue
            studies = [s for s in self.there(self.facts.study, year) if s.day.month == month
                       and s.sort in ("集中学习", "自学") and s.hours >= figures["hours"]]
            for person in self.office.people.values():
                asked_on = last if READINGS["excluded_at_period_end"] else end
                served = person.days_served(first, last) * 2 >= (last - first).days + 1
                if served and person.at(asked_on).participation != "excluded":
                    count = sum(s.person == person.id for s in studies)
                    yield Row("study-monthly", person.id, person.name, f"{year}-{month:02d}", str(figures["count"]),
                              str(count), self.judge(count >= figures["count"], last), "", person.id, quarter_of(last))

    # -- 素质培训 四, 五

    def training_session(self, year):
        """A session is a day and a topic; its length the longest among its rows."""
        end = date(year, 12, 31)
        sessions, wanted = defaultdict(int), self.figures("training-session", end)["days"]
        for study in self.there(self.facts.study, year):
            if study.sort == "培训":
                key = study.day, study.topic
                sessions[key] = max(sessions[key], study.hours)
        for (day, topic), hours in sorted(sessions.items(), key=lambda s: (s[0][0], s[0][1].encode())):
            yield Row("training-session", day.isoformat(), topic, str(year), figure_text(wanted),
                      points_text(half_up(hours, 8)), self.judge_entry(self.enough(hours, wanted), end))

    @staticmethod
    def enough(hours, wanted):
        """Are hundredths of hours the days wanted, 8 hours a day?"""
        return half_up(hours, 8) >= wanted if READINGS["days_judged_as_printed"] else hours >= wanted * 8

    def training_year(self, year):
        end = date(year, 12, 31)
        wanted = self.figures("training-year", end)["days"]
        for person in self.year_due(year):
            if person.at(end).pool == "village":
                hours = sum(s.hours for s in self.there(self.facts.study, year)
                            if s.person == person.id and s.sort == "培训")
                yield Row("training-year", person.id, person.name, str(year), figure_text(wanted),
                          points_text(half_up(hours, 8)), self.judge(self.enough(hours, wanted), end), "",
                          person.id, (year, "Q4"))

    def exam_recorded(self, year):
        end, attended = date(year, 12, 31), defaultdict(list)
        for study in self.there(self.facts.study, year):
            if study.sort in ("集中学习", "培训"):
                attended[study.person].append(study)
        for pid, mine in attended.items():
            person = self.office.people[pid]
            absent = not READINGS["attendance_without_service"] and not person.days_served(*period_range(year, "Y"))
            if not absent and person.at(end).participation != "excluded":
                recorded = sum(bool(s.result) for s in mine)
                yield Row("exam-recorded", pid, person.name, str(year), str(len(mine)), str(recorded),
                          self.judge_entry(recorded == len(mine), end), "", pid, (year, "Q4"))

    # -- 廉政警示教育 二

    def integrity_education(self, year):
        end = date(year, 12, 31)
        wanted = self.figures("integrity-education", end)["count"]
        days = len({s.day for s in self.there(self.facts.study, year) if s.sort == "警示教育"})
        yield Row("integrity-education", "office", "", str(year), str(wanted), str(days), self.judge(days >= wanted, end))

    # -- 谈心谈话

    def talks(self, year):
        end = date(year, 12, 31)
        figures = self.figures("talks", end)
        for person in self.year_due(year):
            row = person.at(end)
            if row.pool == "leader":
                continue
            other_cadre = row.pool == "village" and row.post not in figures["main_posts"]
            wanted = figures["village_count"] // 100 if other_cadre else figures["count"]
            count = sum(t.person == person.id for t in self.there(self.facts.talks, year))
            yield Row("talks", person.id, person.name, str(year), str(wanted), str(count),
                      self.judge(count >= wanted, end), "", person.id, (year, "Q4"))

    # -- 勤廉双优 二

    def two_reports_held(self, year):
        for half in (f"{year}H1", f"{year}H2"):
            figures = self.figures("two-reports-held", self.half_end(half))
            for village in self.villages(year) if figures else ():
                count = sum(m.village == village and m.half == half for m in self.meetings_of(year))
                yield Row("two-reports-held", village, "", half, str(figures["count"]), str(count),
                          self.judge(count >= figures["count"], self.half_end(half)))

    def two_reports_notice(self, year):
        for meeting in self.meetings_of(year):
            end = self.half_end(meeting.half)
            if figures := self.figures("two-reports-notice", end):
                days = (meeting.day - meeting.notice).days
                yield Row("two-reports-notice", meeting.village, "", meeting.half, figure_text(figures["days"]),
                          str(days), self.judge_entry(days * 100 >= figures["days"], end))

    def two_reports_attendance(self, year):
        for meeting in self.meetings_of(year):
            end = self.half_end(meeting.half)
            if figures := self.figures("two-reports-attendance", end):
                enough = meeting.attended * 10000 >= meeting.total * figures["percent"]
                yield Row("two-reports-attendance", meeting.village, "", meeting.half, points_text(figures["percent"]),
                          points_text(half_up(meeting.attended * 10000, meeting.total)), self.judge_entry(enough, end))

    def two_reports_ballot(self, year):
        for ballot in sorted(self.facts.ballots, key=lambda b: b.village.encode()):
            end = self.half_end(ballot.half)
            if ballot.half[:4] != str(year) or self.figures("two-reports-ballot", end) is None:
                continue
            if not self.passed_over(ballot.person, end, "ballot_of_excluded"):
                blank = 0 if READINGS["absent_votes_are_zero"] else ""
                words = ("excellent", "competent", "basic", "incompetent", "abstain")
                votes = [*ballot.votes, blank if ballot.abstained is None else ballot.abstained]
                yield Row("two-reports-ballot", ballot.person, self.office.people[ballot.person].name, ballot.half, "",
                          share(sum(ballot.votes[:2]), sum(ballot.votes)), "note", joined(zip(words, votes)))

    # -- 民主评议 一–四

    def unit_review(self, year):
        end, reviews = date(year, 12, 31), defaultdict(dict)
        for unit in self.units(year):
            reviews[unit] = {}
        for review in self.facts.reviews:
            if review.year == year:
                reviews[review.unit][review.criterion] = share(review.satisfied, review.valid)
        for unit, criteria in reviews.items():
            yield Row("unit-review", unit, "", str(year), "5", str(len(criteria)), self.judge(len(criteria) >= 5, end),
                      joined(sorted(criteria.items())))

    def units(self, year):
        """Units in which anyone served on a day of the year who is no village cadre by the roster of 31 December."""
        first, end = period_range(year, "Y")
        for person in self.listed(year):
            if person.at(end).pool == "village":
                continue
            start = max(first, person.entry or first)
            last = min(end, person.leave or end)
            changes = [start] + [r.day for r in person.rows if start < r.day <= last]
            yield from (person.at(day).unit for day in changes)

    # -- 效能档案 二

    def archive(self, year):
        filed = [category for day, category in self.facts.archive if day.year == year and self.exists(day)]
        for number, name in enumerate(ARCHIVE, 1):
            count = filed.count(number)
            yield Row("archive", f"{number:02d}", name, str(year), "1", str(count),
                      self.judge(count >= 1, date(year, 12, 31)))

    # -- 廉政文化进农村 三, 勤廉双优 三, 四

    def village_works(self, year):
        end = date(year, 12, 31)
        figures = self.figures("village-works", end)
        for village in self.villages(year):
            for matter, key in WORKS:
                count = sum(w.count for w in self.facts.works
                            if (w.village, w.year, w.matter) == (village, year, matter))
                yield Row("village-works", village, matter, str(year), figure_text(figures[key]), str(count),
                          self.judge(count * 100 >= figures[key], end))

    # -- 联系服务群众 三

    def links(self, year):
        end = date(year, 12, 31)
        wanted = self.figures("links", end)["count"]
        for person in self.year_due(year):
            if person.at(end).pool == "leader":
                count = len({link.unit for link in self.facts.links if (link.person, link.year) == (person.id, year)})
                yield Row("links", person.id, person.name, str(year), str(wanted), str(count),
                          self.judge(count >= wanted, end), f"over={count - 2}" if count > 2 else "", person.id,
                          (year, "Q4"))

    # -- 服务承诺 四, 公开 三

    def inspections(self, year):
        def order(entry):
            return entry.item.encode(), (entry.person or "").encode(), entry.unit.encode()

        for number, entry in self.numbered(self.there(self.facts.inspections, year), order):
            yield Row("inspections", number, entry.item, str(year), "", "pass" if entry.passed else "fail",
                      "met" if entry.passed else "not-met")

    # -- tables and deductions

    def rows(self, year):
        """All rows of a year, in order: by rule, subject, period."""
        if year not in self.by_year:
            self.by_year[year] = [row for rule in RULES for row in self.rows_of(rule, year)]
        return self.by_year[year]

    # Rules whose row is looked up on another day than 31 December of the year.
    OWN_DAY = ("deadline", "complaints-monthly", "study-monthly", "two-reports-held", "two-reports-notice",
               "two-reports-attendance", "two-reports-ballot")

    def rows_of(self, rule, year):
        """The rows of one rule and year; none while it is off."""
        if rule not in self.OWN_DAY and self.figures(rule, date(year, 12, 31)) is None:
            return []
        return sorted(getattr(self, rule.replace("-", "_"))(year), key=lambda r: (subject_order(r), r.period))

    def table(self, year):
        """Rows of `duties --year`."""
        return [list(row[:len(DUTIES_YEAR)]) for row in self.rows(year)]

    def deduction(self, pid, year, quarter):
        """What the unmet personal rows of a quarter take off: points a row, held to the cap of each rule."""
        total, last = 0, period_range(year, quarter)[1]
        for rule in PERSONAL:
            row = self.rules.in_force("duties", last, rule=rule) or {}
            unmet = sum(r.verdict == "not-met" and r.person == pid and r.quarter == (year, quarter)
                        for r in self.deducting(rule, year)) if row.get("deduct") else 0
            points = unmet * row.get("deduct", 0)
            total += min(points, row["cap"]) if "cap" in row else points
        return total

    def deducting(self, rule, year):
        """Rows that may fall on a quarter of a year: deadlines of cases received before it too."""
        if rule != "deadline":
            return [r for r in self.rows(year) if r.rule == rule]
        rows = []
        for case in self.facts.cases:
            own = case.received.year if READINGS["overdue_asked_in_own_year"] else year
            if self.exists(case.received):
                rows += self.deadline_row(case, self.as_of or date(own + 1, 1, 1))
        return rows


def share(part, whole):
    """A share in percent with two decimals; empty of nothing."""
    return points_text(half_up(part * 10000, whole)) if whole else ""


def subject_order(row):
    """By subject as bytes; numbered entries of a day as bytes too, or by their number."""
    day, sign, number = row.subject.partition("#")
    if sign and row.rule in ("first-contact", "inspections") and not READINGS["subject_as_text"]:
        return day.encode(), int(number)
    return row.subject.encode(), 0
