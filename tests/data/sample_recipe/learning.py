"""What the people of the office learned, talked over and looked after in 2024 and 2025."""

from collections import namedtuple
from datetime import date, timedelta

from office import BY_NUMBER, LEADER, PEOPLE, SERVICE, VILLAGE

Study = namedtuple("Study", "day sort topic person length unit result")
Talk = namedtuple("Talk", "day leader person content")

# The monthly self-study, of which an attendance sheet is kept; two hours each.
STUDY_DAYS = {2024: ["01-19", "02-23", "03-22", "04-19", "05-24", "06-21", "07-19", "08-23", "09-20",
                     "10-25", "11-22", "12-20"],
              2025: ["01-17", "02-21", "03-21", "04-18", "05-23", "06-20", "07-18", "08-22", "09-19",
                     "10-24", "11-21", "12-19"]}
# Columns of the same sheet.
WARNING_FILMS = {2024: ["06-28", "12-06"], 2025: ["09-26"]}

# Who was missing in which month, as the sheet has it.
ABSENT = {
    2024: {("0103", 3): "公假", ("0109", 4): "×", ("0204", 4): "事假", ("0306", 6): "病假",
           ("0404", 10): "事假", ("0510", 9): "×", ("0704", 2): "×", ("0804", 2): "×",
           ("0804", 8): "×"},
    2025: {("0112", 6): "公假", ("0204", 5): "×", ("0505", 7): "×", ("0603", 8): "×",
           ("0703", 10): "事假", ("0804", 3): "×", ("0804", 11): "×",
           **{("0306", month): "病假" for month in range(3, 13)}},
}
# Self-study of those who were missing: person, day, topic, hours.
MADE_UP = {
    2024: [("0103", "03-28", "补学乡村振兴政策", "2"),
           ("0204", "04-26", "补学安全生产知识", "1.5"),  # too short to count
           ("0404", "10-30", "补学财经纪律", "2")],
    2025: [("0112", "06-27", "补学道路交通安全", "2"), ("0703", "10-29", "补学村务公开规定", "2.5")] +
          [("0306", f"{month:02d}-25", "病休期间线上自学", "2") for month in range(3, 9)],
}

# The study group of leaders and heads, three hours a time; some results were never filled in.
GROUP = ["0101", "0102", "0103", "0104", "0105", "0106", "0107", "0201", "0202", "0301", "0304", "0401",
         "0403", "0501", "0503", "0601"]
GROUP_STUDY = {2024: [("02-29", "党纪条例"), ("05-30", "乡村振兴政策"), ("08-29", "基层治理"),
                      ("11-28", "安全生产")],
               2025: [("02-27", "作风建设规定"), ("05-29", "惠农资金监管"), ("08-28", "防灾减灾"),
                      ("11-27", "信访工作")]}

# Trainings: day, topic, length, unit, who, {who: another length}.
CADRES = [p.number for p in PEOPLE if p.pool == VILLAGE]
WINDOW = [p.number for p in PEOPLE if p.unit == SERVICE]


def _but(*missing):
    return [number for number in CADRES if number not in missing]


TRAININGS = {
    2024: [("03-11", "村干部能力提升培训", "3", "天", _but(), {}),
           ("04-10", "窗口业务培训", "1", "天", WINDOW, {}),  # a session has two days
           ("06-12", "基层治理培训", "3", "天", _but("0804"), {}),
           ("09-10", "村级财务和公开培训", "16", "小时", _but("0705", "0804"), {}),
           ("09-25", "公文处理培训", "2", "天", ["0108", "0109", "0110", "0206", "0207"], {}),
           ("11-18", "村规民约和法治培训", "3", "天", _but("0704"), {})],
    2025: [("02-24", "村干部履职培训", "3", "天", _but("0804"), {}),
           ("03-18", "惠农系统操作培训", "16", "小时", ["0401", "0403", "0404", "0405", "0508"], {}),
           ("05-20", "防汛和森林防火培训", "3", "天", _but("0804"), {}),
           ("07-16", "消防演练培训", "0.5", "天", ["0109", "0111", "0112"], {}),
           ("08-19", "产业发展培训", "2", "天", _but("0703"), {}),
           ("11-11", "矛盾纠纷调解培训", "16", "小时", _but(), {"0805": "12"})],
}
NO_RESULT = {("0503", "2024-11-28"), ("0105", "2024-05-30"), ("0702", "2024-09-10"),
             ("0105", "2025-08-28"), ("0202", "2025-11-27"), ("0802", "2025-05-20")}

LINKS = {
    2024: {"0101": ["乡中心小学"], "0102": ["乡卫生院", "供销社"], "0103": ["白果村小学"],
           "0104": ["乡中心小学", "乡卫生院", "青石村小学"], "0105": ["农村信用社"]},
    2025: {"0101": ["乡卫生院"], "0102": ["乡中心小学", "供销社"], "0104": ["青石村小学"],
           "0105": ["白果村小学", "农村信用社"]},
}

# Talks that did not take place: person, year, round.
NO_TALK = {("0109", 2024, 2), ("0404", 2025, 1), ("0804", 2025, 2)}
FIRST_TALKS = {2024: [date(2024, 3, 4), date(2024, 9, 2)], 2025: [date(2025, 3, 3), date(2025, 9, 1)]}
MAIN_POSTS = ["村党支部书记", "村委会主任"]
CONTENTS = ["工作落实和廉洁自律", "岗位职责和作风", "学习和思想情况", "服务群众情况"]


def serves(person, day):
    return person.entry <= day and (person.leave is None or day <= person.leave)


def on_attendance_sheet(year):
    """Who stands on the sheet of a year: everybody but the one on loan."""
    return [p for p in PEOPLE if p.taking_part != "否" and p.entry.year <= year and
            serves(p, max(p.entry, date(year, 1, 1)))]


def mark(person, day):
    """What the attendance sheet has for a person and day."""
    if not serves(person, day):
        return None
    of_month = day.strftime("%m-%d") in STUDY_DAYS[day.year]
    return ABSENT[day.year].get((person.number, day.month), "√") if of_month else "√"


def listed_studies(year):
    """The rows of the register of studies and trainings, by day."""
    rows = [Study(f"{year}-{day}", "自学", topic, number, hours, "小时", "")
            for number, day, topic, hours in MADE_UP[year]]
    rows += [Study(f"{year}-{day}", "集中学习", topic, number, "3", "小时", "合格")
             for day, topic in GROUP_STUDY[year] for number in GROUP]
    for day, topic, length, unit, people, others in TRAININGS[year]:
        rows += [Study(f"{year}-{day}", "培训", topic, number, others.get(number, length), unit,
                       str(70 + (int(number) * 7 + int(day[:2])) % 29))
                 for number in people if serves(BY_NUMBER[number], date.fromisoformat(f"{year}-{day}"))]
    return sorted(row._replace(result="" if (row.person, row.day) in NO_RESULT else row.result)
                  for row in rows)


def talks(year):
    """Two rounds with everybody, one with village cadres of lesser posts, by day."""
    rows = []
    for index, person in enumerate(p for p in on_attendance_sheet(year) if p.pool != LEADER):
        rounds = [1, 2] if person.pool != VILLAGE or person.post in MAIN_POSTS else [2]
        for turn in rounds:
            day = FIRST_TALKS[year][turn - 1] + timedelta(days=7 * (index % 10) + index % 5)
            day = max(day, person.entry + timedelta(days=14))
            if (person.number, year, turn) in NO_TALK or not serves(person, day):
                continue
            leader = PEOPLE[(index + turn) % 5].name
            rows.append(Talk(day.isoformat(), leader, person.number, CONTENTS[(index + turn) % 4]))
    return sorted(rows)
