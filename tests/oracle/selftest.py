"""Hand-checked assertions of the oracle: rounding, windows, quota, and vectors T1-T25 of domain.md 1.5."""
import csv
import tempfile
from datetime import date
from pathlib import Path

import facts
import oracle

RULES = """
title = "t"
[[stages]]
from = 2012-03-01
cite = "c"
required = ["self", "review", "decision"]
weights = { self = 0, review = 0, decision = 100 }
[[periods]]
from = 2012-03-01
cite = "c"
weights = { Q1 = 15, Q2 = 15, H1 = 10, Q3 = 15, Q4 = 15, Y = 30 }
[[annual_bands]]
from = 2012-03-01
cite = "c"
excellent = 90
competent = 75
basic = 60
[[quarter_bands]]
from = 2012-03-01
cite = "c"
good = 90
fair = 80
ordinary = 60
[[adjustments]]
from = 2012-03-01
cite = "c"
bonus_cap = 5
score_gap = 10
[[ladder]]
from = 2012-03-01
rule = "warning-1"
cite = "c"
measure = "warning"
count = 1
ceiling = "competent"
[[ladder]]
from = 2012-03-01
rule = "warning-2"
cite = "c"
measure = "warning"
count = 2
ceiling = "basic"
[[ladder]]
from = 2012-03-01
rule = "warning-3"
cite = "c"
measure = "warning"
count = 3
ceiling = "incompetent"
order = "transfer"
window_months = 12
[[gates]]
from = 2012-03-01
cite = "c"
rule = "denial-2"
count = 2
ceiling = "competent"
[[deadlines]]
from = 2012-03-01
cite = "c"
ordinary = 7
special = 15
"""
MEASURE_COLUMNS = ("文号", "工号", "决定日期", "追责事由", "处理方式", "责任类型", "从重", "免责情形", "整改期限",
                   "整改完成日期", "撤销日期")


class Case:
    """A small office of one person A (and more), built through the csv files."""

    def __init__(self, rules=RULES, category="公务员", part=""):
        self.rules, self.tables = rules, {"people": [], "evaluations": [], "measures": []}
        self.person("A", category, part)

    def person(self, pid, category="公务员", part="", **more):
        self.tables["people"].append({"工号": pid, "姓名": "甲" + pid, "单位": "党政办", "人员类别": category,
                                      "参加考核": part, **more})
        return self

    def scores(self, value, year=2024, pid="A", keys=facts.PERIODS):
        for key in keys:
            self.tables["evaluations"].append({"工号": pid, "年度": year, "考评周期": key, "自评分": value,
                                               "复核分": value, "审定分": value})
        return self

    def measure(self, day, what="效能告诫", doc=None, pid="A", **more):
        doc = f"{day}#{len(self.tables['measures'])}" if doc is None else doc
        row = {"文号": doc, "工号": pid, "决定日期": day, "追责事由": "5", "处理方式": what, **more}
        self.tables["measures"].append({c: row.get(c, "") for c in MEASURE_COLUMNS})
        return self

    def warnings(self, *days):
        for day in days:
            self.measure(day)
        return self

    def add(self, kind, **row):
        self.tables.setdefault(kind, []).append(row)
        return self

    def transfer(self, day, reason="效能告诫"):
        return self.add("transfers", 工号="A", 调整日期=day, 调整原因=reason)

    def prepare(self, folder):
        """Puts beside the rule book what it names; nothing here."""

    def table(self, query):
        """(columns, rows) of a query."""
        with tempfile.TemporaryDirectory() as folder:
            for kind, rows in self.tables.items():
                columns = list(dict.fromkeys(k for row in rows for k in row))
                with open(Path(folder) / f"{kind}.csv", "w", encoding="utf-8", newline="") as stream:
                    writer = csv.DictWriter(stream, columns, restval="")
                    writer.writeheader()
                    writer.writerows(rows)
            Path(folder, "r.toml").write_text(self.rules, encoding="utf-8")
            self.prepare(folder)
            return oracle.answer(oracle.load_office(folder), facts.RuleBook(Path(folder, "r.toml")), query.split())

    def ask(self, query, pid="A"):
        """The row of a person as a dictionary."""
        columns, rows = self.table(query)
        return next((dict(zip(columns, row)) for row in rows if row[0] == pid), None)

    def grade(self, year=2024):
        return self.ask(f"score --year {year}")["grade"]


def check(got, expected):
    assert got == expected, f"got {got!r}, expected {expected!r}"


def test_numbers():
    """Section 1."""
    check(facts.half_up(5, 10), 1)
    check(facts.half_up(4, 10), 0)
    check(facts.half_up(15, 10), 2)
    check(facts.weighted_mean([(5000, 9000), (5000, 9001)]), 9001)       # 90.005 → 90.01
    check(facts.weighted_mean([(2000, 9000), (3000, 8000), (5000, 8550)]), 8475)
    check(facts.weighted_mean([(1500, 10000)] * 4 + [(1000, 10000), (3000, 10000)]), 10000)
    check(facts.weighted_mean([(1, 9000), (2, 9000)]), 9000)
    check(facts.hundredths("92.500"), 9250)
    check(facts.hundredths("-1.5"), -150)
    check(facts.points_text(905), "9.05")


def test_time():
    """Section 2."""
    day = date.fromisoformat
    check(facts.plus_months(day("2024-02-29"), 12), day("2025-02-28"))
    check(facts.plus_months(day("2023-02-28"), 12), day("2024-02-28"))
    check(facts.plus_months(day("2024-12-31"), 2), day("2025-02-28"))
    check(facts.plus_months(day("2024-08-31"), 18), day("2026-02-28"))
    check(facts.plus_months(day("2024-11-30"), 1), day("2024-12-30"))
    check(facts.within_months(day("2025-03-05"), day("2024-03-05")), True)
    check(facts.within_months(day("2025-03-06"), day("2024-03-05")), False)
    check(facts.within_months(day("2024-03-05"), day("2024-03-05")), False)
    check(facts.period_range(2024, "Q4"), (day("2024-10-01"), day("2024-12-31")))
    check(facts.period_range(2024, "Q1"), (day("2024-01-01"), day("2024-03-31")))
    check(facts.period_range(2024, "H1"), (day("2024-01-01"), day("2024-06-30")))


def test_due():
    """A period is due with exactly half of its days (section 2)."""
    check(Case().person("B", 入职日期="2024-02-15").ask("score --period 2024Q1", "B")["status"], "missing")   # 46 of 91
    check(Case().person("B", 入职日期="2024-02-16").ask("score --period 2024Q1", "B")["status"], "not-due")
    check(Case().person("B", 入职日期="2023-02-15").ask("score --period 2023Q1", "B")["status"], "missing")   # 45 of 90
    check(Case().person("B", 入职日期="2023-02-16").ask("score --period 2023Q1", "B")["status"], "not-due")
    check(Case().person("B", 离职日期="2024-02-14").ask("score --period 2024Q1", "B")["status"], "not-due")  # 45 of 91
    check(Case().person("B", 离职日期="2024-02-15").ask("score --period 2024Q1", "B")["status"], "missing")
    check(Case().person("B", 入职日期="2024-07-02").ask("score --year 2024", "B")["participation"], "graded")  # 183
    check(Case().person("B", 入职日期="2024-07-03").ask("score --year 2024", "B")["rules"], "short-service")
    check(Case().person("B", 离职日期="2024-12-30").ask("score --year 2024", "B")["rules"], "short-service")
    check(Case().person("B", 入职日期="2025-01-01").ask("score --year 2024", "B"), None)


def test_vectors():
    """T1-T25 of domain.md 1.5 (T13, one number in two files, is a matter of import)."""
    check(Case().scores(95).grade(), "excellent")                                             # T1
    row = Case().scores(95).warnings("2024-06-01").ask("score --year 2024")                   # T2
    check((row["grade"], row["rules"], row["ceiling"], row["award_eligible"]),
          ("competent", "warning-1", "competent", "no"))
    row = Case().scores(80).warnings("2024-06-01").ask("score --year 2024")                   # T3
    check((row["grade"], row["rules"]), ("competent", "warning-1"))
    check(Case().scores(50).warnings("2024-06-01").grade(), "incompetent")                    # T4
    check(Case().scores(95).warnings("2024-06-01", "2024-06-02").grade(), "basic")            # T5
    check(Case().scores(50).warnings("2024-06-01", "2024-06-02").grade(), "incompetent")      # T6
    row = Case().scores(95).warnings(*["2024-06-01"] * 3).ask("score --year 2024")            # T7
    check((row["grade"], row["orders"]), ("incompetent", "transfer-required"))
    check(Case().scores(95).warnings(*["2024-06-01"] * 5).grade(), "incompetent")             # T8
    case = Case().scores(95).scores(95, 2023).warnings("2023-12-31", "2024-01-01")            # T9
    check((case.grade(2023), case.grade(2024)), ("competent", "competent"))
    check(Case().scores(95).warnings("2024-01-01", "2024-12-31").grade(), "basic")            # T10
    check(Case().scores(95).warnings("2024-02-01").measure("2024-03-01", 撤销日期="2025-05-01").grade(),
          "competent")                                                                        # T11
    case = Case().scores(95).measure("2024-02-01", "诫勉教育").measure("2024-02-02", "诫勉教育")
    check(case.measure("2024-02-03", "诫勉教育").grade(), "excellent")                         # T12
    case = Case().scores(95).measure("2024-02-01", doc="D1").measure("2024-02-01", doc="D1", 追责事由="7")
    check(case.grade(), "competent")                                                          # T13
    check(after_transfer("2024-09-10", "2025-09-10", 2025)["orders"], "refer-county:W")       # T14
    check(after_transfer("2024-09-10", "2025-09-11", 2025)["orders"], "")                     # T15
    check(after_transfer("2024-09-10", "2025-09-11", 2025)["ceiling"], "competent")
    row = after_transfer("2024-09-10", "2024-11-01", 2024)                                    # T16
    check((row["grade"], row["orders"]), ("incompetent", "refer-county:W"))
    check(after_transfer("2024-02-29", "2025-02-28", 2025)["orders"], "refer-county:W")       # T17
    check(after_transfer("2024-02-29", "2025-03-01", 2025)["orders"], "")
    row = Case().scores(95).warnings(*["2024-06-01"] * 4).ask("warnings --year 2024")         # T18
    check((row["transfer_required"], row["notes"]), ("yes", "fourth-without-transfer"))
    row = after_transfer("2024-09-10", "2024-11-01", 2024, "轮岗")                             # T19
    check(row["orders"], "transfer-required")
    check(denial("M1", "M2").grade(), "competent")                                            # T20
    check(denial("M1").grade(), "excellent")                                                  # T21
    check(denial("M1", "M1").grade(), "excellent")
    row = Case(part="试用期").scores(95).warnings("2024-06-01", "2024-06-02").ask("score --year 2024")   # T22
    check((row["grade"], row["ceiling"], row["annual_score"], row["score_grade"]),
          ("undetermined", "basic", "95.00", ""))
    case = Case().scores(95).measure("2024-01-08", 事发日期="2023-12-01")                      # T23
    check(case.grade(), "competent")
    row = Case(category="事业").scores(95).warnings(*["2024-06-01"] * 3).ask("score --year 2024")        # T24
    check((row["grade"], row["orders"]), ("incompetent", "transfer-required"))
    case = Case().scores(50).add("grades", 年度=2023, 工号="A", 等次="不称职", 文号="", 日期="")           # T25
    check(case.ask("score --year 2024")["rules"], "dismissal-rule")


def after_transfer(transfer, further, year, reason="效能告诫"):
    """Three warnings early in 2024, a transfer, a further warning W: the score row of a year."""
    case = Case().scores(95).scores(95, 2025).warnings("2024-01-02", "2024-01-03", "2024-01-04")
    return case.measure(further, doc="W").transfer(transfer, reason).ask(f"score --year {year}")


def denial(*matters):
    """Substantiated reports of 2024, one a day."""
    case = Case().scores(95)
    for n, matter in enumerate(matters):
        case.add("denial-reports", 事项编号=matter, 被举报人工号="A", 举报日期=f"2024-03-0{n + 1}", 是否属实="属实")
    return case


def test_ladder_edges():
    """Section 6: same day, revocation, cause, as-of."""
    three = ("2024-03-01", "2024-03-02", "2024-03-03")
    row = Case().warnings(*three).transfer("2024-03-03").ask("warnings --year 2024")
    check((row["notes"], row["transfer_date"], row["window_end"]), ("", "2024-03-03", "2025-03-03"))
    row = Case().warnings(*three, "2024-03-03").transfer("2024-03-03").ask("warnings --year 2024")
    check((row["notes"], row["orders"], row["in_window"]), ("same-day-as-transfer", "", "0"))
    row = Case().warnings(*three).transfer("2024-03-02").ask("warnings --year 2024")
    check((row["notes"], row["transfer_date"], row["orders"]), ("transfer-without-cause", "", "transfer-required"))
    case = Case().warnings(*three[:2]).measure("2024-03-03", 撤销日期="2024-08-01").transfer("2024-04-01")
    case.measure("2024-06-01", doc="W", 撤销日期="2024-07-01")
    check(case.ask("score --year 2024 --as-of 2024-06-30")["orders"], "refer-county:W")
    check(case.ask("score --year 2024 --as-of 2024-07-01")["orders"], "")
    check(case.ask("warnings --year 2024 --as-of 2024-07-31")["transfer_date"], "2024-04-01")
    check(case.ask("warnings --year 2024 --as-of 2024-08-01")["notes"], "transfer-without-cause")
    row = Case().warnings(*three).transfer("2025-02-10").ask("warnings --year 2024")
    check((row["transfer_required"], row["transfer_date"]), ("no", "2025-02-10"))
    row = Case().warnings(*three).transfer("2025-02-10").ask("warnings --year 2024 --as-of 2025-02-09")
    check((row["transfer_required"], row["transfer_date"]), ("yes", ""))


def test_decisions():
    """Section 6: what one decision is; mismatch; correction deadlines."""
    case = Case().measure("2024-03-01", doc="", 追责事由="5、6").measure("2024-03-01", doc="", 追责事由="（六）")
    check(case.ask("score --year 2024")["warnings"], "1")
    check(case.measure("2024-03-01", doc="", 追责事由="G07").ask("score --year 2024")["warnings"], "2")
    check(sorted(facts.ground_codes("5，（五）；第二十二项、7.1(10);G09")), [5, 9, 10, 22])
    due = Case().measure("2024-03-01", "诫勉教育", doc="D", 整改期限="2024-05-01", 整改完成日期="2024-06-01")
    check(due.ask("warnings --year 2024")["notes"], "")
    check(due.ask("warnings --year 2024 --as-of 2024-05-01")["notes"], "")
    check(due.ask("warnings --year 2024 --as-of 2024-05-02")["notes"], "warning-due:D")
    late = Case().measure("2024-03-01", doc="D", 责任类型="重要领导责任")
    check(late.ask("warnings --year 2024")["notes"], "measure-mismatch:D")
    check(late.measure("2023-03-01", "诫勉教育").ask("warnings --year 2024")["notes"], "")
    direct = Case().measure("2024-03-01", "书面检查、诫勉教育", doc="D", 责任类型="直接责任")
    check(direct.ask("warnings --year 2024")["notes"], "measure-mismatch:D")


def test_quarter():
    """Section 4.4: cap, deductions in full, limits, points of measures."""
    case = Case().scores(97).add("adjustments", 工号="A", 日期="2024-01-05", 分值="4", 事由="a")
    case.add("adjustments", 工号="A", 日期="2024-03-31", 分值="3.5", 事由="b")
    row = case.ask("score --period 2024Q1")
    check((row["bonus"], row["deduction"], row["score"], row["grade"]), ("5.00", "0.00", "100.00", "good"))
    case.add("adjustments", 工号="A", 日期="2024-03-30", 分值="-7.25", 事由="c")
    row = case.ask("score --period 2024Q1")
    check((row["bonus"], row["deduction"], row["score"]), ("5.00", "7.25", "94.75"))
    check(case.ask("score --period 2024H1")["bonus"], "")
    check(case.ask("score --period 2024Q1 --as-of 2024-03-30")["score"], "93.75")
    points = RULES.replace("score_gap = 10", "score_gap = 10\nmeasure_points = { written = 1, warning = 2.5 }")
    case = Case(rules=points).scores(90).measure("2024-02-01", "书面检查、效能告诫").measure("2024-02-01", "书面检查")
    check(case.ask("score --period 2024Q1")["deduction"], "3.50")


def test_quota():
    """Section 8: the n-th and the next score; n = 0; ranks."""
    check(oracle.quota_changes([("a", 9), ("b", 8), ("c", 7)], 2), {"c": ("competent", "quota")})
    check(oracle.quota_changes([("a", 9), ("b", 8), ("c", 8), ("d", 7)], 2),
          {"b": ("pending", "quota-tie"), "c": ("pending", "quota-tie"), "d": ("competent", "quota")})
    check(oracle.quota_changes([("a", 9), ("b", 9)], 0), {"a": ("competent", "quota"), "b": ("competent", "quota")})
    check(oracle.quota_changes([("a", 9), ("b", 9)], 2), {})
    check(oracle.pool_ranks([("a", "x", 9), ("b", "x", 8), ("c", "x", 8), ("d", "x", 7), ("e", "y", 1)]),
          {"a": 1, "b": 2, "c": 2, "d": 4, "e": 1})
    rules = RULES + '[[quota]]\nfrom = 2012-03-01\ncite = "c"\npool = "*"\npercent = 20\n'
    rules += 'base = ["graded", "ungraded"]\nrounding = "floor"\n'
    case = Case(rules=rules).scores(95)
    for pid in "BCD":
        case.person(pid).scores(70, pid=pid)
    check(case.ask("score --year 2024")["suggested_grade"], "competent")                      # 4 × 20 % = 0.80 → 0
    check(case.person("E", part="试用期").ask("score --year 2024")["suggested_grade"], "excellent")


def test_missing_and_decided():
    """Sections 5 and 8: nothing is averaged around a hole; decisions are held to the ceiling."""
    case = Case().scores(95, keys=("Q1", "Q2", "H1", "Q4", "Y"))
    case.tables["evaluations"].append({"工号": "A", "年度": 2024, "考评周期": "Q3", "自评分": 90})
    row = case.ask("score --year 2024")
    check((row["grade"], row["missing"], row["Q3"], row["Q4"]), ("incomplete", "Q3:review;Q3:decision", "", "95.00"))
    case = Case().scores(95).warnings("2024-05-01").add("grades", 年度=2024, 工号="A", 等次="优秀", 日期="2025-01-15")
    row = case.ask("score --year 2024")
    check((row["decided_grade"], row["grade"], row["rules"]),
          ("excellent", "competent", "warning-1;decided-above-ceiling"))
    check(case.ask("score --year 2024 --as-of 2025-01-14")["decided_grade"], "")
    case = Case().scores(95)
    for year in (2022, 2023):
        case.add("grades", 年度=year, 工号="A", 等次="优秀", 日期="")
    check(case.ask("score --year 2024")["rules"], "merit-three")


def run():
    """All test functions, those of the duties too; an assertion tells what differs."""
    import selftest_duties
    tests = [value for names in (globals(), vars(selftest_duties)) for name, value in sorted(names.items())
             if name.startswith("test_")]
    for test in tests:
        test()
    print(f"selftest: {len(tests)} groups passed")
    return 0
