"""干部花名册.xlsx: who is there, and a second sheet of later changes."""

from office import BY_NUMBER, CHANGES, PEOPLE, TOWNSHIP, UNITS
from sheets import Book, serial_date


def _entry(person, index):
    """The day of entry in the styles a clerk of years has left behind."""
    day = person.entry
    styles = [serial_date(day), f"{day.year}.{day.month}.{day.day}",
              f"{day.year}年{day.month}月{day.day}日", f"{day:%Y-%m-%d}", f"{day:%Y%m%d}"]
    return styles[index % len(styles)]


def _id_number(person, index):
    """Once with a small x, once typed with spaces."""
    text = person.id_number
    if text.endswith("X") and index % 2:
        return text.lower()
    return f"{text[:6]} {text[6:14]} {text[14:]}" if index % 17 == 5 else text


def write(folder):
    book = Book()
    sheet = book.sheet("在职人员", [6, 12, 8, 11, 6, 8, 10, 22, 20, 10, 14, 14, 12, 24])
    sheet.title(f"{TOWNSHIP}干部花名册", "填表单位：乡党政办公室                填表时间：2025年1月3日")
    sheet.heading_two(["序号", "单位", ("基本情况", ["工号", "姓  名", "性别", "民族", "出生年月",
                                                "身份证号码"]),
                       ("任职情况", ["职务", "人员类别", "入职日期", "离职日期", "参加考核"]), "备注"])
    index = 0
    for unit in UNITS:
        first = sheet.row
        for person in [p for p in PEOPLE if p.unit == unit]:
            index += 1
            name = person.name if len(person.name) > 2 else "  ".join(person.name)
            leave = serial_date(person.leave) if person.leave else None
            sheet.record([index, unit if sheet.row == first else None, person.number, name,
                          person.sex, person.nation, f"{person.born:%Y.%m}",
                          _id_number(person, index), person.post, person.pool,
                          _entry(person, index), leave, person.taking_part or None,
                          person.remark or None])
        sheet.merge_down(2, first, sheet.row - 1)
    sheet.record(["合计", None, None, f"{index}人"])
    sheet.line("注：1.班子成员由上级考核；2.村干部工号以07、08开头。")
    sheet.line("填表人：            审核人：            负责人（签字）：")

    sheet = book.sheet("人员变动", [8, 12, 18, 20, 18, 14, 26])
    sheet.title(f"{TOWNSHIP}人员变动登记", "（变动以生效日期为准，其他情况不变）")
    sheet.heading("工号", "姓名", "单位", "职务", "生效日期", "参加考核", "备注")
    for number, effective, unit, post, taking_part, remark in CHANGES:
        sheet.record([number, BY_NUMBER[number].name, unit, post, serial_date(effective),
                      taking_part or None, remark])
    book.save(folder / "干部花名册.xlsx")
