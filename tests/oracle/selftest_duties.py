"""Hand-checked assertions of duties.py: every row below was worked out from rulebook.md section 9 by hand."""
import tempfile
from datetime import date
from pathlib import Path

import facts
import oracle
from selftest import Case, check

CONFIG = Path(__file__).resolve().parents[2] / "config"
TOWNSHIP = (CONFIG / "township.toml").read_text(encoding="utf-8")


def deducting(rule, deduct, cap=None):
    """The township's rule book, with a deduction on one rule."""
    more = f'rule = "{rule}"\ndeduct = {deduct}\n' + (f"cap = {cap}\n" if cap is not None else "")
    assert f'rule = "{rule}"\n' in TOWNSHIP
    return TOWNSHIP.replace(f'rule = "{rule}"\n', more)


class Office(Case):
    """A Case under the township's rule book with the calendars of 2024 to 2026; nobody but A (公务员, 党政办)."""

    def __init__(self, rules=TOWNSHIP, **more):
        super().__init__(rules, **more)

    def prepare(self, folder):
        for name in ("holidays-2024.toml", "holidays-2025.toml", "holidays-2026.toml"):
            (Path(folder) / name).write_bytes((CONFIG / name).read_bytes())

    def duty(self, rule, year=2024, as_of=None):
        """The rows of a rule: subject, subject_name, period, required, actual, verdict, detail joined by blanks."""
        _, rows = self.table(f"duties --year {year}" + (f" --as-of {as_of}" if as_of else ""))
        return [" | ".join(row[1:]) for row in rows if row[0] == rule]

    def verdicts(self, rule, year=2024, as_of=None):
        """The verdicts alone."""
        return [row.split(" | ")[5] for row in self.duty(rule, year, as_of)]

    # One row of a table each, what is not said is blank.

    def case(self, received, sort="一般", done="", days="", reason="", number="B1", person="A"):
        return self.add("cases", 编号=number, 承办人工号=person, 事项="低保", 办件类型=sort, 受理日期=received, 时限天数=days,
                        特殊原因=reason, 办结日期=done)

    def contact(self, day, way="来访", own="是", matter="问路", person="A", caller="", unit="", phone="", to="", on=""):
        return self.add("contacts", 日期=day, 方式=way, 来人姓名=caller, 来人单位=unit, 联系方式=phone, 事项=matter,
                        首问责任人工号=person, 本岗职责=own, 承办人=to, 移交日期=on)

    def complaint(self, number, received, closed="", finding=""):
        return self.add("complaints", 编号=number, 受理日期=received, 内容="态度", 调查结果=finding, 办结日期=closed)

    def study(self, day, sort="集中学习", length="2", unit="小时", pid="A", topic="", result=""):
        return self.add("study", 日期=day, 类型=sort, 主题=topic, 工号=pid, 时长=length, 计量单位=unit, 考试成绩=result)

    def talk(self, day, pid="A"):
        return self.add("talks", 日期=day, 谈话人="赵书记", 对象工号=pid)

    def meeting(self, village, half, notice, day, total, attended):
        return self.add("meetings", 村=village, 期次=half, 公告日期=notice, 会议日期=day, 代表总数=total, 到会代表=attended)


def test_deadline():
    """Vectors of domain.md E and the as-of semantics of section 2."""
    check(Office().case("2024-03-01", done="2024-03-08").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-03-08 | 2024-03-08 | met | "])
    check(Office().case("2024-03-01", done="2024-03-09").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-03-08 | 2024-03-09 | not-met | late=1"])
    # 15 days end on Saturday 16 March, so on Monday 18.
    check(Office().case("2024-03-01", "特殊", "2024-03-18", reason="入户").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-03-18 | 2024-03-18 | met | "])
    check(Office().case("2024-03-01", "特殊", "2024-03-18").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-03-08 | 2024-03-18 | not-met | no-reason;late=10"])
    # 5 May 2024 lies in the holiday.
    check(Office().case("2024-04-28", done="2024-05-06").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-05-06 | 2024-05-06 | met | "])
    # Sunday 4 February 2024 is made up and worked.
    check(Office().case("2024-01-28").duty("deadline", as_of="2024-02-04"), ["B1 | 低保 | 2024 | 2024-02-04 |  | open | "])
    check(Office().case("2024-01-28").duty("deadline", as_of="2024-02-05"),
          ["B1 | 低保 | 2024 | 2024-02-04 |  | not-met | "])
    # Own number of days; 10 days from 1 February end in the spring festival, 18 February (a Sunday) is worked.
    check(Office().case("2024-02-01", "法定", days="10", done="2024-02-18").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-02-18 | 2024-02-18 | met | "])
    check(Office().case("2024-02-28", "交办", days="1", done="2024-03-01").duty("deadline"),
          ["B1 | 低保 | 2024 | 2024-02-29 | 2024-03-01 | not-met | late=1"])
    # An ordinary one keeps its seven days, whatever stands in 时限天数.
    check(Office().case("2024-03-01", days="30").verdicts("deadline"), ["not-met"])


def test_deadline_over_the_year():
    """Not done: asked on 1 January; 24 December + 7 = 31 December, 25 + 7 = 1 January, a holiday."""
    check(Office().case("2024-12-24").duty("deadline"), ["B1 | 低保 | 2024 | 2024-12-31 |  | not-met | "])
    check(Office().case("2024-12-25").duty("deadline"), ["B1 | 低保 | 2024 | 2025-01-02 |  | open | "])
    check(Office().case("2024-12-25").duty("deadline", as_of="2025-01-02"), ["B1 | 低保 | 2024 | 2025-01-02 |  | open | "])
    check(Office().case("2024-12-25").duty("deadline", as_of="2025-01-03"),
          ["B1 | 低保 | 2024 | 2025-01-02 |  | not-met | "])
    late = Office().case("2024-12-25", done="2025-02-01")
    check(late.duty("deadline"), ["B1 | 低保 | 2024 | 2025-01-02 | 2025-02-01 | not-met | late=30"])
    check(late.duty("deadline", as_of="2025-01-02"), ["B1 | 低保 | 2024 | 2025-01-02 |  | open | "])
    check(late.duty("deadline", 2025), [])
    check(late.duty("deadline", as_of="2024-12-24"), [])


def test_deadline_without_calendar():
    """2023 and 2027 have no file: weekends alone are free, and the row says so where one of their days was looked at."""
    check(Office().case("2023-04-26", done="2023-05-03").duty("deadline", 2023),
          ["B1 | 低保 | 2023 | 2023-05-03 | 2023-05-03 | met | calendar=weekends-only"])
    check(Office().case("2023-12-27", done="2024-01-03").duty("deadline", 2023),
          ["B1 | 低保 | 2023 | 2024-01-03 | 2024-01-03 | met | "])
    check(Office().case("2026-12-26", done="2027-01-04").duty("deadline", 2026),
          ["B1 | 低保 | 2026 | 2027-01-04 | 2027-01-04 | met | calendar=weekends-only"])
    # Sunday 31 December 2023 is looked at first, then the holiday of 1 January.
    check(Office().case("2023-12-24", done="2024-01-02").duty("deadline", 2023),
          ["B1 | 低保 | 2023 | 2024-01-02 | 2024-01-02 | met | calendar=weekends-only"])


def test_deadline_rows_of_the_rule_book():
    """The duty's row and the days are those of the day of receipt."""
    later = TOWNSHIP.replace('[[duties]]\nfrom = 2012-03-01\nrule = "deadline"',
                             '[[duties]]\nfrom = 2024-03-02\nrule = "deadline"')
    case = Office(later).case("2024-03-01").case("2024-03-02", number="B2")
    check([row[:2] for row in case.duty("deadline")], ["B2"])
    longer = TOWNSHIP + '\n[[deadlines]]\nfrom = 2024-03-02\ncite = "c"\nordinary = 10\nspecial = 20\n'
    case = Office(longer).case("2024-03-01").case("2024-03-02", number="B2")
    check([row.split(" | ")[3] for row in case.duty("deadline")], ["2024-03-08", "2024-03-12"])


def test_first_contact():
    """A visit needs nothing, a call four things, a matter of another office one more."""
    office = Office().person("B").contact("2024-03-05", matter="乙", person="B").contact("2024-03-05", matter="丙")
    office.contact("2024-03-05", "来电", matter="甲", caller="王某", unit="柳树村")
    office.contact("2024-03-06", "来电", own="否", matter="丁", person="", caller="王某", unit="村", phone="1", to="财政所")
    check(office.duty("first-contact"), [
        "2024-03-05#1 | 丙 | 2024 | 0 | 0 | met | ",
        "2024-03-05#2 | 甲 | 2024 | 4 | 3 | not-met | ",
        "2024-03-05#3 | 乙 | 2024 | 0 | 0 | met | ",
        "2024-03-06#1 | 丁 | 2024 | 5 | 4 | not-met | "])
    handed = Office().contact("2024-03-06", own="否", to="财政所", on="2024-04-01")
    check(handed.duty("first-contact"), ["2024-03-06#1 | 问路 | 2024 | 1 | 1 | met | "])
    check(handed.duty("first-contact", as_of="2024-03-31"), ["2024-03-06#1 | 问路 | 2024 | 1 | 0 | open | "])
    check(handed.duty("first-contact", as_of="2024-03-05"), [])


def test_denial_form():
    office = Office().add("denials", 编号="F2", 经办人工号="A", 日期="2024-12-31", 事项="建房", 否定依据="法", 否定理由="", 审批领导="赵")
    check(office.duty("denial-form"), ["F2 | 建房 | 2024 | 3 | 2 | not-met | "])
    check(office.duty("denial-form", as_of="2024-12-31"), ["F2 | 建房 | 2024 | 3 | 2 | open | "])
    check(office.duty("denial-form", as_of="2025-01-01"), ["F2 | 建房 | 2024 | 3 | 2 | not-met | "])


def test_complaints():
    """Twelve lines, zero ones too; F13."""
    office = Office().complaint("1", "2023-12-31", "2024-01-07", "属实").complaint("2", "2024-01-05", "2024-01-05", "不属实")
    office.complaint("3", "2024-01-20", "2024-02-04", "部分属实").complaint("4", "2024-01-31")
    office.complaint("5", "2024-02-01", "2024-02-17").complaint("6", "2024-02-10", "2024-02-18", "属实")
    rows = office.duty("complaints-monthly")
    check(len(rows), 12)
    check(rows[0], "office |  | 2024-01 |  | 3 | note | carried=1;received=3;closed=2;same_day=1;within7=1;within15=0;"
                   "later=0;true=1;partly=0;false=1;open=2")
    check(rows[1], "office |  | 2024-02 |  | 2 | note | carried=2;received=2;closed=3;same_day=0;within7=0;within15=2;"
                   "later=1;true=1;partly=1;false=0;open=1")
    check(rows[11], "office |  | 2024-12 |  | 0 | note | carried=1;received=0;closed=0;same_day=0;within7=0;within15=0;"
                    "later=0;true=0;partly=0;false=0;open=1")
    check(office.duty("complaints-monthly", as_of="2024-02-03")[1].split("carried=")[1],
          "2;received=1;closed=0;same_day=0;within7=0;within15=0;later=0;true=0;partly=0;false=0;open=3")


def test_study_monthly():
    """Months served at least half; studies of two hours; a day is eight hours."""
    office = Office().study("2024-01-31").study("2024-02-01", length="1.99").study("2024-02-02", length="1.99")
    office.study("2024-03-05", "培训").study("2024-04-01", "自学", "0.25", "天").study("2024-04-02", "自学", "120分钟", "")
    check([row.split(" | ")[4:6] for row in office.duty("study-monthly")][:4],
          [["1", "met"], ["0", "not-met"], ["0", "not-met"], ["2", "met"]])
    check(office.duty("study-monthly")[0], "A | 甲A | 2024-01 | 1 | 1 | met | ")
    check(office.verdicts("study-monthly", as_of="2024-02-29")[:3], ["met", "open", "open"])
    check(office.verdicts("study-monthly", as_of="2024-03-01")[:3], ["met", "not-met", "open"])
    # 14 of 28 days of February 2023 are half; 15 of 31 of January are not; 29 February counts.
    half = Office().person("B", 入职日期="2023-02-15").person("C", 入职日期="2023-02-16").person("D", 离职日期="2024-02-15")
    half.person("E", part="不参加").person("F", 离职日期="2024-02-14")
    check([r.split(" | ")[2] for r in half.duty("study-monthly", 2023) if r.startswith("B")][0], "2023-02")
    check([r.split(" | ")[2] for r in half.duty("study-monthly", 2023) if r.startswith("C")][0], "2023-03")
    check([r.split(" | ")[2] for r in half.duty("study-monthly") if r.startswith("D")], ["2024-01", "2024-02"])
    check([r for r in half.duty("study-monthly") if r.startswith("E")], [])
    check([r.split(" | ")[2] for r in half.duty("study-monthly") if r.startswith("F")], ["2024-01"])
    dated = TOWNSHIP.replace('cite = "集中学习 一"\ncount = 1', 'until = 2024-03-30\ncite = "集中学习 一"\ncount = 1')
    check(len(Office(dated).duty("study-monthly")), 2)


def test_training():
    """A session is a day and a topic; days of eight hours, two decimals."""
    office = Office().person("V", "村干部").study("2024-05-06", "培训", "1.5", "天", "A", "业务")
    office.study("2024-05-06", "培训", "16", "小时", "V", "业务").study("2024-05-06", "培训", "1", "天", "V", "党史")
    office.study("2024-06-01", "培训", "55.95", "小时", "V")
    check(office.duty("training-session"), [
        "2024-05-06 | 业务 | 2024 | 2 | 2.00 | met | ", "2024-05-06 | 党史 | 2024 | 2 | 1.00 | not-met | ",
        "2024-06-01 |  | 2024 | 2 | 6.99 | met | "])
    check(office.duty("training-year"), ["V | 甲V | 2024 | 10 | 9.99 | not-met | "])    # 2 + 1 + 6.99375
    check(office.study("2024-12-31", "培训", "0.05", "小时", "V").duty("training-year"),   # 10.00 exactly
          ["V | 甲V | 2024 | 10 | 10.00 | met | "])
    half = TOWNSHIP.replace("days = 10", "days = 2.5")
    check(Office(half).person("V", "村干部").duty("training-year"), ["V | 甲V | 2024 | 2.50 | 0.00 | not-met | "])
    # Half of 366 days are 183; the roster of 31 December says who is a cadre.
    for entry, rows in (("2024-07-02", 1), ("2024-07-03", 0)):
        check(len(Office().person("V", "村干部", 入职日期=entry).duty("training-year")), rows)
    moved = Office().person("V", "村干部").person("V", "事业", 生效日期="2024-12-31")
    check(moved.duty("training-year"), [])
    check(len(moved.duty("training-year", 2023)), 1)


def test_exams_and_education():
    office = Office().study("2024-05-06", "培训", result="90").study("2024-05-07", result="").study("2024-05-08", "自学")
    office.study("2024-05-08", "警示教育").person("B").study("2024-05-08", "警示教育", pid="B").person("C", part="否")
    office.study("2024-05-09", pid="C")
    check(office.duty("exam-recorded"), ["A | 甲A | 2024 | 2 | 1 | not-met | "])
    check(office.duty("integrity-education"), ["office |  | 2024 | 1 | 1 | met | "])
    check(office.duty("integrity-education", as_of="2024-05-07"), ["office |  | 2024 | 1 | 0 | open | "])
    check(office.duty("exam-recorded", as_of="2024-05-06"), ["A | 甲A | 2024 | 1 | 1 | met | "])


def test_talks_and_links():
    """Two talks, one with a village cadre whose post is no main post; leaders have links instead."""
    office = Office().person("L", "班子成员").person("M", "村干部", 职务="村委会主任").person("V", "村干部", 职务="文书")
    office.talk("2024-01-01").talk("2024-12-31").talk("2024-06-01", "M").talk("2024-06-01", "V").talk("2023-12-31", "M")
    check(office.duty("talks"), ["A | 甲A | 2024 | 2 | 2 | met | ", "M | 甲M | 2024 | 2 | 1 | not-met | ",
                                 "V | 甲V | 2024 | 1 | 1 | met | "])
    check(office.duty("links"), ["L | 甲L | 2024 | 1 | 0 | not-met | "])
    for unit in ("小学", "卫生院", "中学", "敬老院"):
        office.add("links", 年度="2024", 工号="L", 联系单位=unit)
    check(office.duty("links"), ["L | 甲L | 2024 | 1 | 4 | met | over=2"])
    office.add("links", 年度="2024", 工号="A", 联系单位="小学")
    check(len(office.duty("links")), 1)


def test_two_reports():
    """B2, B3 of domain.md: notice three days before, 36 of 45 are 80 %."""
    office = Office().person("V", "村干部").meeting("石桥村", "2024H1", "2024-03-07", "2024-03-10", 45, 36)
    office.meeting("石桥村", "2024H1", "2024-03-08", "2024-03-11", 45, 35).meeting("柳树村", "2024H2", "2024-12-31",
                                                                                "2024-12-30", 3, 2)
    check(office.duty("two-reports-held"), [
        "党政办 |  | 2024H1 | 1 | 0 | not-met | ", "党政办 |  | 2024H2 | 1 | 0 | not-met | ",
        "柳树村 |  | 2024H1 | 1 | 0 | not-met | ", "柳树村 |  | 2024H2 | 1 | 1 | met | ",
        "石桥村 |  | 2024H1 | 1 | 2 | met | ", "石桥村 |  | 2024H2 | 1 | 0 | not-met | "])
    # The meeting of 柳树村 is not there yet, nor is the village then.
    check(office.verdicts("two-reports-held", as_of="2024-06-30"), ["open", "open", "met", "open"])
    check(office.verdicts("two-reports-held", as_of="2024-07-01"), ["not-met", "open", "met", "open"])
    check(office.duty("two-reports-notice"), [
        "柳树村 |  | 2024H2 | 3 | -1 | not-met | ", "石桥村 |  | 2024H1 | 3 | 3 | met | ",
        "石桥村 |  | 2024H1 | 3 | 3 | met | "])
    check(office.duty("two-reports-attendance"), [
        "柳树村 |  | 2024H2 | 80.00 | 66.67 | not-met | ", "石桥村 |  | 2024H1 | 80.00 | 80.00 | met | ",
        "石桥村 |  | 2024H1 | 80.00 | 77.78 | not-met | "])
    # 79.995 % prints 80.00 and is not enough.
    big = Office().meeting("村", "2024H1", "2024-03-01", "2024-03-10", 20000, 15999)
    check(big.duty("two-reports-attendance"), ["村 |  | 2024H1 | 80.00 | 80.00 | not-met | "])
    check(Office().meeting("村", "2024H1", "2024-03-08", "2024-03-10", 4, 4).duty("two-reports-notice"), [
        "村 |  | 2024H1 | 3 | 2 | not-met | "])


def test_ballots():
    office = Office().person("V", "村干部").add("ballots", 村="村", 期次="2024H2", 工号="V", 优秀="1", 称职="1", 基本称职="1",
                                            不称职="0", 弃权="4")
    office.add("ballots", 村="村", 期次="2024H1", 工号="V", 优秀="0", 称职="0", 基本称职="0", 不称职="0", 弃权="")
    check(office.duty("two-reports-ballot"), [
        "V | 甲V | 2024H1 |  |  | note | excellent=0;competent=0;basic=0;incompetent=0;abstain=0",
        "V | 甲V | 2024H2 |  | 66.67 | note | excellent=1;competent=1;basic=1;incompetent=0;abstain=4"])
    check(len(office.duty("two-reports-ballot", as_of="2023-12-31")), 2)


def test_unit_review():
    """Units with anyone but village cadres on any day of the year, and reviewed ones."""
    office = Office().person("V", "村干部", 单位="柳树村").person("B", 单位="旧所", 离职日期="2024-01-01")
    office.person("C", 单位="早所", 离职日期="2023-12-31")
    for criterion, valid, satisfied in (("2", 3, 2), ("1", 40, 37)):
        office.add("unit-reviews", 年度="2024", 单位="党政办", 项目=criterion, 发出="50", 收回="50", 有效=valid, 满意=satisfied,
                   基本满意="0", 不满意="0")
    for criterion in "12345":
        office.add("unit-reviews", 年度="2024", 单位="学校", 项目=criterion, 发出="1", 收回="1", 有效="1", 满意="1", 基本满意="0",
                   不满意="0")
    check(office.duty("unit-review"), [
        "党政办 |  | 2024 | 5 | 2 | not-met | 1=92.50;2=66.67",
        "学校 |  | 2024 | 5 | 5 | met | 1=100.00;2=100.00;3=100.00;4=100.00;5=100.00",
        "旧所 |  | 2024 | 5 | 0 | not-met | "])


def test_archive_and_works():
    office = Office().add("archive", 归档日期="2024-12-31", 类别="11", 题名="记录").add("archive", 归档日期="2024年2月", 类别="1",
                                                                               题名="文件")
    rows = office.duty("archive")
    check((len(rows), rows[0], rows[1], rows[10]), (11, "01 | 文件 | 2024 | 1 | 1 | met | ",
                                                    "02 | 制度 | 2024 | 1 | 0 | not-met | ", "11 | 会议 | 2024 | 1 | 1 | met | "))
    check(office.duty("archive", as_of="2024-02-28")[0], "01 | 文件 | 2024 | 1 | 0 | open | ")
    check(office.duty("archive", as_of="2024-02-29")[0], "01 | 文件 | 2024 | 1 | 1 | met | ")
    office = Office().meeting("柳树村", "2024H1", "2024-03-01", "2024-03-10", 4, 4)
    for village, matter, count in (("柳树村", "专栏", 3), ("柳树村", "专栏", 1), ("柳树村", "帮扶对子", 9), ("无名村", "专栏", 4)):
        office.add("village-works", 村=village, 年度="2024", 事项=matter, 次数=count)
    check(office.duty("village-works"), [
        "柳树村 | 专栏 | 2024 | 4 | 4 | met | ", "柳树村 | 警示片 | 2024 | 1 | 0 | not-met | ",
        "柳树村 | 法制培训 | 2024 | 1 | 0 | not-met | ", "柳树村 | 帮扶对子 | 2024 | 10 | 9 | not-met | ",
        "柳树村 | 书面上报 | 2024 | 2 | 0 | not-met | "])


def test_inspections():
    office = Office().person("B")
    for item, person, unit, result in (("挂牌", "B", "", "合格"), ("挂牌", "A", "", "不合格"), ("公开", "", "乙", "合格"),
                                       ("公开", "", "甲", "不合格")):
        office.add("inspections", 日期="2024-03-05", 项目=item, 单位=unit, 工号=person, 结果=result)
    # 乙 stands before 甲 in byte order, 公开 before 挂牌.
    check(office.duty("inspections", as_of="2024-03-05"), [
        "2024-03-05#1 | 公开 | 2024 |  | pass | met | ", "2024-03-05#2 | 公开 | 2024 |  | fail | not-met | ",
        "2024-03-05#3 | 挂牌 | 2024 |  | fail | not-met | ", "2024-03-05#4 | 挂牌 | 2024 |  | pass | met | "])


def test_attendance_sheet():
    """Persons by days: a √ is an attendance."""
    with tempfile.TemporaryDirectory() as folder:
        text = "2024年集中学习考勤表（每次2小时）,,,\n工号,姓名,3月5日,3月12日 党史\nA,甲A,√,事假\nB,甲B,×,√\n"
        Path(folder, "attendance-1.csv").write_text(text, encoding="utf-8")
        Path(folder, "people.csv").write_text("工号,姓名,单位,人员类别\nA,甲A,所,公务员\nB,甲B,所,公务员\n", encoding="utf-8")
        study = oracle.load_office(folder).registers.study
    check([(s.person, s.day, s.sort, s.topic, s.hours) for s in study],
          [("A", date(2024, 3, 5), "集中学习", "", 200), ("B", date(2024, 3, 12), "集中学习", "党史", 200)])


def test_order():
    """The order of the table of section 9, and off without a row in the rule book."""
    office = Office().case("2024-03-01").person("L", "班子成员").person("V", "村干部").study("2024-01-05", "培训")
    _, rows = office.table("duties --year 2024")
    check(list(dict.fromkeys(row[0] for row in rows)),
          ["deadline", "complaints-monthly", "study-monthly", "training-session", "training-year", "exam-recorded",
           "integrity-education", "talks", "two-reports-held", "unit-review", "archive", "village-works", "links"])
    check([r[3] for r in rows if r[0] == "study-monthly" and r[1] == "L"][::11], ["2024-01", "2024-12"])
    without = TOWNSHIP[:TOWNSHIP.index("[[duties]]")]
    check(Office(without).case("2024-03-01").table("duties --year 2024")[1], [])


def test_deductions():
    """Points a row, cap a rule and quarter; the quarter of the due date, the month, the entry, or Q4."""
    def deduction(office, period, as_of=None):
        row = office.ask(f"score --period {period}" + (f" --as-of {as_of}" if as_of else ""))
        return row["deduction"], row["score"]

    late = Office(deducting("deadline", 0.5)).scores(90).case("2024-03-25", done="2024-04-02").case("2024-03-25", number="B2")
    check(deduction(late, "2024Q2"), ("1.00", "89.00"))                        # due 1 April
    check(deduction(late, "2024Q1"), ("0.00", "90.00"))
    check(deduction(late, "2024Q2", "2024-04-01"), ("0.00", "90.00"))          # both open still
    check(deduction(late, "2024Q2", "2024-04-02"), ("1.00", "89.00"))
    months = Office(deducting("study-monthly", 1, 2.5)).scores(90).study("2024-04-05")
    check(deduction(months, "2024Q1"), ("2.50", "87.50"))
    check(deduction(months, "2024Q2"), ("2.00", "88.00"))
    check(deduction(months, "2024Q2", "2024-05-31"), ("0.00", "90.00"))
    year = Office(deducting("talks", 3.25)).scores(90)
    check([deduction(year, f"2024Q{n}")[0] for n in (1, 2, 3, 4)], ["0.00", "0.00", "0.00", "3.25"])
    check(deduction(year, "2024Q4", "2024-12-31")[0], "0.00")
    entry = Office(deducting("first-contact", 1)).scores(90).contact("2024-09-30", own="否")
    check((deduction(entry, "2024Q3"), deduction(entry, "2024Q4")), (("1.00", "89.00"), ("0.00", "90.00")))
    # Due on 2 January 2025 of a case of 2024: the quarter of the due date.
    turn = Office(deducting("deadline", 2)).scores(90).scores(90, 2025).case("2024-12-25", done="2025-01-03")
    check((deduction(turn, "2024Q4")[0], deduction(turn, "2025Q1")[0]), ("0.00", "2.00"))
    # The row in force on the quarter's last day says how much.
    ended = deducting("talks", 3).replace('rule = "talks"\n', 'rule = "talks"\nuntil = 2024-12-30\n')
    check(deduction(Office(ended).scores(90), "2024Q4")[0], "0.00")
    two = deducting("study-monthly", 1) + ('\n[[duties]]\nfrom = 2024-03-31\nrule = "study-monthly"\ncite = "c"\n'
                                           'deduct = 0.25\n')
    check(deduction(Office(two).scores(90), "2024Q1")[0], "0.75")
    check(facts.hundredths("0.75"), 75)
