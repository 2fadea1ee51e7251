"""The thirteen register tables of contract.md, read from canonical csv files.

What was refused, asked, complained of, studied, talked over, voted and filed; the facts
behind the duties of rulebook.md section 9. Lengths are hundredths of hours (8 hours = 1
day). Attendance sheets (persons by days) are files named attendance*.csv.
"""
import csv
import re
from collections import namedtuple
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from facts import hundredths, parse_day, read_table

Denial = namedtuple("Denial", "number person day matter basis reason approver")
Case = namedtuple("Case", "number person matter sort received days reason done")
Contact = namedtuple("Contact", "day phone caller unit contact matter person foreign handler handed")
Complaint = namedtuple("Complaint", "number received finding closed")
Study = namedtuple("Study", "person day sort topic hours told result")
Talk = namedtuple("Talk", "person day")
Meeting = namedtuple("Meeting", "village half notice day total attended")
Ballot = namedtuple("Ballot", "person village half votes abstained")
Review = namedtuple("Review", "year unit criterion valid satisfied")
Work = namedtuple("Work", "village year matter count")
Link = namedtuple("Link", "person year unit")
Inspection = namedtuple("Inspection", "day item unit person passed")


@dataclass
class Registers:
    """All registers of an office; `archive` are (day, category)."""
    denials: list = field(default_factory=list)
    cases: list = field(default_factory=list)
    contacts: list = field(default_factory=list)
    complaints: list = field(default_factory=list)
    study: list = field(default_factory=list)
    talks: list = field(default_factory=list)
    meetings: list = field(default_factory=list)
    ballots: list = field(default_factory=list)
    reviews: list = field(default_factory=list)
    archive: list = field(default_factory=list)
    works: list = field(default_factory=list)
    links: list = field(default_factory=list)
    inspections: list = field(default_factory=list)


# ---------------------------------------------------------------- cells

class Who:
    """Whom a row means: by 工号 where filled, else by a name that is unique in the roster, else nobody."""

    def __init__(self, people):
        self.names = {}
        for person in people.values():
            self.names.setdefault(person.name, []).append(person.id)

    def __call__(self, row, number="工号", name="姓名"):
        if row.get(number):
            return row[number]
        if not row.get(name):
            return None
        found = self.names[row[name]]
        assert len(found) == 1, f"name is not unique: {row[name]}"
        return found[0]


def length(cell, unit=""):
    """A length of time: (hundredths, 小时 or 天) as told; the unit stands in the cell, or beside it."""
    text = cell.replace("半", "0.5").replace("两", "2").replace("个", "")
    number, written = re.fullmatch(r"([\d.]+)(小时|天|分钟)?", text).groups()
    amount, unit = hundredths(number), written or unit
    if unit == "分钟":
        assert amount % 60 == 0
        return amount // 60, "小时"
    assert unit in ("小时", "天")
    return amount, unit


def study(person, day, sort, topic, told, result):
    """One attendance, with its length in hours."""
    return Study(person, day, sort, topic, told[0] * {"小时": 1, "天": 8}[told[1]], told, result)


def merged(studies):
    """Attendances of several files that agree in all but a result not told yet are one."""
    found = {}
    for one in studies:
        key = one._replace(result="")
        held = found.get(key, one)
        assert not (held.result and one.result and held is not one), f"told twice: {one}"
        found[key] = one if one.result else held
    return list(found.values())


def day_or_month(cell):
    """A day; a month without a day is its last day (archive dates alone)."""
    month = re.fullmatch(r"(\d{4})年(\d{1,2})月", cell)
    if not month:
        return parse_day(cell)
    year, number = map(int, month.groups())
    days = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return date(year, number, days[number - 1])


def half_key(cell):
    """2024H1, of itself or of 2024年上半年."""
    return cell.replace("年上半年", "H1").replace("年下半年", "H2")


# ---------------------------------------------------------------- tables

def attendance_sheet(path, who):
    """学习考勤表: sort and length from the title, a study for each √."""
    with open(path, encoding="utf-8", newline="") as stream:
        (title, *_), headings, *rows = csv.reader(stream)
    year = re.search(r"(\d{4})年", title).group(1)
    sort = next(s for s in ("集中学习", "自学", "培训", "警示教育") if s in title)
    told = length(re.search(r"每[次期](.+?)）", title).group(1))
    for row in rows:
        cells = dict(zip(headings, row))
        for heading, mark in cells.items():
            day = re.fullmatch(r"(\d+)月(\d+)日 ?(.*)", heading)
            if day and mark in ("√", "出勤"):
                when = date(int(year), int(day.group(1)), int(day.group(2)))
                yield study(who(cells), when, sort, day.group(3), told, "")


def study_list(rows, who):
    """学习培训 as a list; the unit may stand in the heading of the length."""
    for row in rows:
        heading = next(h for h in row if h.startswith("时长"))
        unit = row.get("计量单位") or re.sub("时长|[()（）]", "", heading)
        yield study(who(row), parse_day(row["日期"]), row["类型"], row["主题"], length(row[heading], unit),
                    row.get("考试成绩", ""))


def load_registers(folder, people):
    """The registers of a folder, whose rows name people of the roster."""
    who, got = Who(people), Registers()

    def table(kind):
        return read_table(folder, kind)

    for row in table("denials"):
        got.denials.append(Denial(row["编号"], who(row, "经办人工号", "经办人"), parse_day(row["日期"]), row["事项"],
                                  row["否定依据"], row["否定理由"], row["审批领导"]))
    for row in table("cases"):
        limit = int(row["时限天数"]) if row.get("时限天数") else None
        got.cases.append(Case(row["编号"], who(row, "承办人工号", "承办人"), row["事项"], row["办件类型"],
                              parse_day(row["受理日期"]), limit, row.get("特殊原因"), parse_day(row.get("办结日期"))))
    for row in table("contacts"):
        got.contacts.append(Contact(
            parse_day(row["日期"].split()[0]), row["方式"] == "来电", row["来人姓名"], row["来人单位"], row["联系方式"],
            row["事项"], who(row, "首问责任人工号", "首问责任人"), {"是": False, "否": True, "": None}[row["本岗职责"]],
            row["承办人"], parse_day(row["移交日期"])))
    for row in table("complaints"):
        got.complaints.append(Complaint(row["编号"], parse_day(row["受理日期"]), row["调查结果"],
                                        parse_day(row["办结日期"])))
    for path in sorted(Path(folder).glob("study*.csv")):
        got.study += study_list(read_table(folder, path.stem), who)
    for path in sorted(Path(folder).glob("attendance*.csv")):
        got.study += attendance_sheet(path, who)
    got.study = merged(got.study)
    for row in table("talks"):
        got.talks.append(Talk(who(row, "对象工号", "对象姓名"), parse_day(row["日期"])))
    for row in table("meetings"):
        got.meetings.append(Meeting(row["村"], half_key(row["期次"]), parse_day(row["公告日期"]),
                                    parse_day(row["会议日期"]), int(row["代表总数"]), int(row["到会代表"])))
    for row in table("ballots"):
        votes = [int(row[w]) for w in ("优秀", "称职", "基本称职", "不称职")]
        abstained = int(row["弃权"]) if row.get("弃权") else None
        got.ballots.append(Ballot(who(row), row["村"], half_key(row["期次"]), votes, abstained))
    for row in table("unit-reviews"):
        got.reviews.append(Review(int(row["年度"]), row["单位"], int(row["项目"]), int(row["有效"]), int(row["满意"])))
    for row in table("archive"):
        got.archive.append((day_or_month(row["归档日期"]), int(row["类别"])))
    for row in table("village-works"):
        got.works.append(Work(row["村"], int(row["年度"]), row["事项"], int(row["次数"])))
    for row in table("links"):
        got.links.append(Link(who(row), int(row["年度"]), row["联系单位"]))
    for row in table("inspections"):
        got.inspections.append(Inspection(parse_day(row["日期"]), row["项目"], row["单位"], who(row),
                                          row["结果"] == "合格"))
    return got
