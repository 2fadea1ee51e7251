"""The files of the affairs: one a year and register, each in its clerk's manner."""

from datetime import date

from affairs import CASES, COMPLAINTS, CONTACTS, DENIALS, INSPECTIONS
from office import BY_NUMBER, TOWNSHIP, unit_on
from other_formats import ods_file, xls_file
from sheets import Book, serial_date, text_file

YEARS = [2024, 2025]


def name_of(number):
    return BY_NUMBER[number].name if number else ""


def written(iso, index):
    """A day as it is typed: five styles in turn, now and then a real date."""
    if len(iso) < 10:
        return iso
    day = date.fromisoformat(iso)
    styles = [f"{day.year}.{day.month}.{day.day}", f"{day.year}年{day.month}月{day.day}日", iso,
              f"{day:%Y%m%d}", serial_date(day)]
    return styles[index % len(styles)]


def typed(iso, index):
    """The same in a text file, which has no real dates."""
    return written(iso, index % 4)


def write(folder):
    for year in YEARS:
        _cases(year).save(folder / f"限时办结台账{year}.xlsx")
    _contacts_2024(folder / "首问登记2024.csv")
    _contacts_2025().save(folder / "来访来电登记簿2025.xlsx")
    _complaints_2024().save(folder / "投诉举报登记2024.xlsx")
    _complaints_2025(folder / "投诉举报登记2025.ods")
    _denials_2024().save(folder / "否定报备登记2024.xlsx")
    _denials_2025(folder / "否定报备登记2025.csv")
    _inspections_2024().save(folder / "效能督查记录2024.xlsx")
    _inspections_2025(folder / "效能督查记录2025.xls")


def _cases(year):
    book = Book()
    sheet = book.sheet("台账", [6, 14, 22, 16, 8, 12, 10, 16, 10, 24, 16, 14])
    sheet.title(f"{TOWNSHIP}限时办结事项台账", f"（{year}年度）     填报单位：乡效能办")
    sheet.heading_two(["序号", "编号", "事项", ("承办", ["承办单位", "工号", "承办人"]),
                       ("时限", ["办件类型", "受理日期", "时限天数", "特殊原因", "办结日期"]), "备注"])
    for index, (number, person, matter, sort, received, days, reason, _, closed) in enumerate(
            CASES[year], 1):
        unit = unit_on(BY_NUMBER[person], date.fromisoformat(received))
        sheet.record([index, f"XB{year}-{number}", matter, unit, person, name_of(person), sort,
                      written(received, index), days, reason or None,
                      written(closed, index + 1) or None, None])
    sheet.record([None, "合计", f"{len(CASES[year])}件"] + [None] * 9)
    sheet.line("注：1.一般件7日、特殊件15日，法定和交办件按所定时限；2.特殊件须写明原因。")
    return book


def _contacts_2024(path):
    """GB18030, as the telephone clerk's program saves it."""
    rows = [[f"{TOWNSHIP}首问责任（来访来电）登记簿"], ["（2024年度）"],
            ["序号", "日期", "方式", "来人（电）姓名", "单位（住址）", "联系电话", "咨询/办理事项", "首问责任人工号",
             "首问责任人", "本岗职责", "承办人", "移交日期"]]
    for index, entry in enumerate(CONTACTS[2024], 1):
        day, way, caller, place, contact, matter, person, own, handler, handed = entry
        rows.append([index, typed(day, index), way, caller, place, contact, matter, person,
                     name_of(person), own, handler, typed(handed, index + 1)])
    text_file(path, rows, "gb18030")


def _contacts_2025():
    book = Book()
    sheet = book.sheet("登记簿", [6, 16, 8, 12, 16, 16, 20, 12, 12, 10, 12, 16])
    sheet.title(f"{TOWNSHIP}来访来电登记簿", "（2025年）")
    sheet.heading_two(["序号", "日期", "方式",
                       ("来人（来电）情况", ["来人姓名", "来人单位", "联系方式", "事项"]),
                       ("首问责任", ["首问责任人工号", "首问责任人", "本岗职责", "承办人", "移交日期"])])
    for index, entry in enumerate(CONTACTS[2025], 1):
        day, way, caller, place, contact, matter, person, own, handler, handed = entry
        sheet.record([index, written(day, index), way, caller or None, place or None, contact or None,
                      matter, person, name_of(person), "√" if own == "是" else "×", handler or None,
                      written(handed, index) or None])
    sheet.line("注：来电须登记来电人姓名、单位和联系方式。")
    return book


def _complaints_2024():
    book = Book()
    sheet = book.sheet("投诉登记", [14, 16, 10, 10, 12, 26, 12, 22, 16, 10])
    sheet.title(f"{TOWNSHIP}投诉举报登记表", "2024年1月—12月")
    sheet.heading("编号", "受理日期", "渠道", "被投诉人工号", "被投诉人", "投诉\n内容", "调查结果", "处理情况",
                  "办结日期", "是否公开")
    for index, entry in enumerate(COMPLAINTS[2024], 1):
        number, received, channel, person, content, finding, handling, closed, published = entry
        sheet.record([f"TS2024-{number}", written(received, index), channel, person or None,
                      name_of(person) or None, content, finding, handling, written(closed, index + 2),
                      published])
    sheet.line("填表人：            审核人：")
    return book


def _complaints_2025(path):
    rows = []
    for entry in COMPLAINTS[2025]:
        number, received, channel, person, content, finding, handling, closed, published = entry
        rows.append([f"TS2025-{number}", date.fromisoformat(received), channel, person, name_of(person),
                     content, finding, handling, date.fromisoformat(closed) if closed else None,
                     published])
    ods_file(path, "2025年", [f"{TOWNSHIP}2025年投诉举报登记表"],
             ["编号", "受理日期", "渠道", "被投诉人工号", "被投诉人", "投诉内容", "调查结果", "处理情况", "办结日期",
              "是否公开"], rows, ["注：匿名投诉不登记投诉人。"])


def _denials_2024():
    book = Book()
    sheet = book.sheet("登记簿", [16, 10, 12, 16, 22, 24, 28, 12])
    sheet.title(f"{TOWNSHIP}否定报备登记簿", "（2024年度）")
    sheet.heading_two(["编号", ("经办", ["经办人工号", "经办人", "日期"]), "申办事项",
                       ("否定情况", ["否定依据", "否定理由", "审批领导"])])
    for index, (number, person, day, matter, basis, reason, approver) in enumerate(DENIALS[2024]):
        sheet.record([f"FD2024-{number}", person, name_of(person), written(day, index), matter,
                      basis or None, reason or None, approver or None])
    return book


def _denials_2025(path):
    rows = [["编号", "经办人工号", "经办人", "日期", "事项", "否定依据", "否定理由", "审批领导"]]
    for index, (number, person, day, matter, *form) in enumerate(DENIALS[2025]):
        rows.append([f"FD2025-{number}", person, name_of(person), typed(day, index), matter] + form)
    text_file(path, rows, "utf-8-sig")


def _inspections_2024():
    book = Book()
    sheet = book.sheet("督查", [6, 16, 18, 18, 8, 12, 10, 24])
    sheet.title(f"{TOWNSHIP}效能督查检查记录", "（2024年）")
    sheet.heading("序号", "检查日期", "检查项目", "单位", "工号", "姓名", "检查结果", "备注")
    for index, (day, item, unit, person, result, remark) in enumerate(INSPECTIONS[2024], 1):
        sheet.record([index, written(day, index + 2), item, unit, person or None,
                      name_of(person) or None, result, remark or None])
    return book


def _inspections_2025(path):
    rows = [[index, date.fromisoformat(day), item, unit, person, name_of(person), result, remark]
            for index, (day, item, unit, person, result, remark) in enumerate(INSPECTIONS[2025], 1)]
    xls_file(path, "督查", [f"{TOWNSHIP}效能督查检查记录", "（2025年）"],
             ["序号", "检查日期", "检查项目", "单位", "工号", "姓名", "检查结果", "备注"], rows)
