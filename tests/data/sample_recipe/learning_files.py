"""The files of studies, talks and linked units."""

from datetime import date

from affair_files import name_of, typed, written
from learning import LINKS, STUDY_DAYS, WARNING_FILMS, listed_studies, mark, on_attendance_sheet, talks
from office import BY_NUMBER, TOWNSHIP, UNITS, unit_on
from other_formats import ods_file, xls_file
from sheets import Book, text_file


def write(folder):
    _attendance_2024().save(folder / "2024年自学考勤表.xlsx")
    _attendance_2025(folder / "2025年自学考勤表.ods")
    _studies_2024().save(folder / "学习培训登记2024.xlsx")
    _studies_2025(folder / "学习培训登记2025.csv")
    _talks_2024().save(folder / "谈心谈话记录2024.xlsx")
    _talks_2025(folder / "谈心谈话记录2025.xls")
    _links(folder / "班子成员联系点.csv")


def _meetings(year):
    """Days and what the headings say of them, in order: a film is of another sort and length."""
    days = [(date.fromisoformat(f"{year}-{day}"), "") for day in STUDY_DAYS[year]]
    days += [(date.fromisoformat(f"{year}-{day}"), "警示教育 3小时") for day in WARNING_FILMS[year]]
    return sorted(days)


def _attendance_2024():
    """Persons by days under two heading rows, the units merged downwards."""
    book = Book()
    meetings = _meetings(2024)
    sheet = book.sheet("考勤", [6, 18, 12] + [9] * len(meetings) + [10])
    sheet.title(f"{TOWNSHIP}2024年干部自学考勤表（每次2小时）", "填表单位：乡党政办公室")
    sheet.heading_two(["序号", "单位", "姓 名",
                       ("出勤情况", [f"{day.month}月{day.day}日 {what}".strip() for day, what in meetings]),
                       "备注"])
    index = 0
    for unit in UNITS:
        first = sheet.row
        for person in [p for p in on_attendance_sheet(2024) if p.unit == unit]:
            index += 1
            name = "　".join(person.name) if len(person.name) == 2 else person.name
            sheet.record([index, unit if sheet.row == first else None, name] +
                         [mark(person, day) for day, _ in meetings] + [None])
        sheet.merge_down(2, first, sheet.row - 1)
    sheet.line("注：√出勤，×缺勤；事假、病假、公假须补学。")
    return book


def _attendance_2025(path):
    meetings = _meetings(2025)
    rows = [[person.number, person.name, unit_on(person, date(2025, 12, 31))] +
            [mark(person, day) for day, _ in meetings] for person in on_attendance_sheet(2025)]
    ods_file(path, "2025", [f"{TOWNSHIP}2025年干部自学考勤表（每次2小时）"],
             ["工号", "姓名", "单位"] + [f"2025.{day.month}.{day.day} {what}".strip()
                                   for day, what in meetings],
             rows, ["注：√出勤，×缺勤。"])


def _studies_2024():
    book = Book()
    sheet = book.sheet("登记表", [6, 16, 12, 24, 8, 12, 10, 12])
    sheet.title(f"{TOWNSHIP}学习培训登记表", "（2024年度）")
    sheet.heading("序号", "日期", "学习类型", "主题", "工号", "姓名", "时长", "考试成绩")
    for index, row in enumerate(listed_studies(2024), 1):
        sheet.record([index, written(row.day, index), row.sort, row.topic, row.person,
                      name_of(row.person), row.length + row.unit, row.result or None])
    return book


def _studies_2025(path):
    """GB18030; the unit of the length in a column of its own."""
    rows = [["日期", "类型", "主题", "工号", "姓名", "时长", "计量单位", "考试成绩"]]
    for index, row in enumerate(listed_studies(2025)):
        rows.append([typed(row.day, index), row.sort, row.topic, row.person, name_of(row.person),
                     row.length, row.unit, row.result])
    text_file(path, rows, "gb18030")


def _talks_2024():
    """Without numbers: two of one name are told apart by their units."""
    book = Book()
    sheet = book.sheet("谈心谈话", [6, 16, 12, 14, 18, 26])
    sheet.title(f"{TOWNSHIP}领导干部谈心谈话记录", "（2024年）")
    sheet.heading("序号", "谈话时间", "谈话人", "谈话对象", "单位", "谈话内容")
    for index, talk in enumerate(talks(2024), 1):
        unit = unit_on(BY_NUMBER[talk.person], date.fromisoformat(talk.day))
        sheet.record([index, written(talk.day, index), talk.leader, name_of(talk.person), unit,
                      talk.content])
    return book


def _talks_2025(path):
    rows = [[index, date.fromisoformat(talk.day), talk.leader, talk.person, name_of(talk.person),
             talk.content] for index, talk in enumerate(talks(2025), 1)]
    xls_file(path, "谈心谈话", [f"{TOWNSHIP}领导干部谈心谈话记录（2025年）"],
             ["序号", "日期", "谈话人", "对象工号", "对象姓名", "内容"], rows)


def _links(path):
    rows = [["年度", "工号", "姓名", "联系单位"]]
    rows += [[year, number, name_of(number), unit]
             for year in LINKS for number, units in LINKS[year].items() for unit in units]
    text_file(path, rows, "utf-8-sig")
