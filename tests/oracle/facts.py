"""The ground of the oracle: exact numbers, civil dates, the rule book and the facts of a folder.

Rulebook.md sections 1-3 and the input tables of contract.md, read from canonical csv
files. Points are integers of hundredths everywhere. Where the documents leave a choice,
the reading taken is an entry of READINGS, so that the other reading can be tried
without touching the code.
"""
import csv
import re
import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
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
    # Duties (section 9)
    "entry_open_while_year_runs": True,   # D1: an unmet row of an entry, session, meeting is open till its period ends
    "affairs_of_excluded": True,          # D2: cases, contacts, denials handled by an excluded person have their rows
    "ballot_of_excluded": True,           # D3: so has his ballot
    "excluded_at_period_end": True,       # D4: study-monthly: excluded on the month's last day (else on 31 December)
    "subject_as_text": True,              # D5: #10 before #2, as bytes sort (else by the number)
    "villages_of_leavers": True,          # D6: the villages of cadres who left before 31 December
    "villages_of_excluded": True,         # D7: the villages of excluded cadres
    "days_judged_as_printed": True,       # D8: 9.995 days print 10.00 and meet 10
    "overdue_asked_in_own_year": False,   # D9: what a quarter deducts is asked as its year is (else after the year of receipt)
    "absent_votes_are_zero": True,        # D10: 弃权 left blank prints abstain=0
    "blank_duty_is_own": True,            # D11: 本岗职责 left blank is not a matter of another office
    "attendance_without_service": False,  # D12: exam-recorded also of somebody the year does not list
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


class Calendar:
    """The holidays and make-up working days of the years that have a file (rulebook.md 2)."""

    def __init__(self, paths):
        self.years, self.holidays, self.workdays = set(), set(), set()
        for path in paths:
            raw = tomllib.loads(Path(path).read_text(encoding="utf-8"))
            self.years.add(raw["year"])
            self.holidays.update(raw.get("holidays", ()))
            self.workdays.update(raw.get("workdays", ()))

    def working(self, day):
        """Is it a working day? Without a file of its year weekends alone are free."""
        return day in self.workdays or day not in self.holidays and day.weekday() < 5

    def deadline(self, start, count):
        """Last day within so many days of start, moved to a working day (民法典 203), and the days looked at."""
        day = start + timedelta(days=count)
        looked_at = [day]
        while not self.working(day):
            day += timedelta(days=1)
            looked_at.append(day)
        return day, looked_at


class RuleBook:
    """The dated tables of the rule-book file; plain counts stay plain integers."""

    COUNTS = ("count", "years", "window_months")

    def __init__(self, path):
        text = Path(path).read_text(encoding="utf-8")
        raw = tomllib.loads(text, parse_float=Decimal)
        self.calendar = Calendar(Path(path).parent / name for name in raw.get("calendar", ()))
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
    post: str
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
    """All facts of a folder; the registers come from registers.py."""
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
    registers: object = None


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
        person.rows.append(RosterRow(effect(row), row["单位"], row.get("职务", ""), pool,
                                     participation(row.get("参加考核", ""), pool)))
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


def load_facts(folder):
    """The facts of a folder of canonical csv files but its registers."""
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
