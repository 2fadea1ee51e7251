"""The score sheets of 2024 and 2025, each in another clerk's manner."""

from datetime import date

from office import LEADER, PEOPLE, QINGSHI, BAIGUO, TOWNSHIP, UNITS, unit_on
from scores import (IN_SHEETS, NOT_DECIDED, NOT_ASSESSED, _scatter, adjusted, days_of, has_row,
                    stages)
from sheets import Book, text_file

SIGNATURES = "填表人：            审核人：            主要负责人（签字）："


def on_sheet(year, period):
    """Those who stand on the sheet, by unit: [(unit, [person])]."""
    last = days_of(year, period)[1]
    groups = []
    for unit in UNITS:
        people = [p for p in PEOPLE if unit_on(p, last) == unit and has_row(p, year, period)]
        groups.append((unit, people))
    return groups


def everyone(year, period):
    return [(unit, p) for unit, people in on_sheet(year, period) for p in people]


def ranks(year, period):
    figures = {p.number: adjusted(p, year, period) for _, p in everyone(year, period)}
    known = sorted((f for f in figures.values() if f is not None), reverse=True)
    return {n: known.index(f) + 1 if f is not None else None for n, f in figures.items()}


def number(score):
    return None if score is None else float(score)


def wide(text):
    return "".join(chr(ord(c) + 0xFEE0) if c.isdigit() or c == "." else c for c in text)


def dressed(score, key, blank=None):
    """A score as people type it: mostly a number, now and then with 分, wide digits or zeros."""
    if score is None:
        return blank
    habit = _scatter(f"habit{key}", 16)
    plain = f"{score.normalize():f}"
    if habit == 0:
        return plain + "分"
    if habit == 1:
        return wide(plain)
    if habit == 2:
        return wide(plain.split(".")[0]) + plain[len(plain.split(".")[0]):]
    return f"{score:.2f}" if habit == 3 else float(score)


def spaced(name, gap):
    return gap.join(name) if len(name) == 2 else name


def remark(person, year, period):
    if (person.number, year, period) in NOT_ASSESSED:
        return "病假"
    if (person.number, year, period) in NOT_DECIDED:
        return "待领导小组审定"
    return "试用期" if person.number == "0110" and (year, period) < (2025, "Q3") else None


def write(folder):
    _2024_q1().save(folder / "2024年一季度考评得分.xlsx")
    _2024_q2(folder / "2024年二季度考评得分.csv")
    _2024_q3().save(folder / "2024年三季度考评得分.xlsx")
    _items_2024_q3().save(folder / "2024年三季度财政所指标评分.xlsx")
    _2024_q4().save(folder / "2024年四季度考评得分.xlsx")
    _2024_h1().save(folder / "2024年半年小结.xlsx")
    _2024_y().save(folder / "2024年终总评.xlsx")
    _2025_quarters().save(folder / "2025年季度考评汇总.xlsx")
    _2025_h1(folder / "2025年半年小结.csv")
    _2025_y().save(folder / "2025年终总评.xlsx")


def _2024_q1():
    """Everything at once: an attachment number, two heading rows, merged units, subtotals."""
    book = Book()
    sheet = book.sheet("一季度", [6, 16, 14, 20, 11, 11, 11, 8, 14])
    sheet.line("附件2")
    sheet.title(f"{TOWNSHIP}机关干部２０２４年第一季度绩效考评汇总表",
                "填报单位（盖章）：乡效能办            填报时间：2024.4.8                 单位：分")
    sheet.heading_two(["序号", "单位", "姓 名", "职务", "个人自评", "主管负责人\n复核",
                       ("领导小组审定", ["得分", "排名"]), "备注"])
    rank = ranks(2024, "Q1")
    index = 0
    for unit, people in on_sheet(2024, "Q1"):
        first = sheet.row
        for person in people:
            index += 1
            key = (person.number, "2024Q1")
            own, review, final = stages(person, 2024, "Q1")
            name = spaced(person.name, "　" if index % 2 else " ").replace("·", "•")
            sheet.record([index, unit if sheet.row == first else None, name, person.post,
                          dressed(own, (key, 1)), dressed(review, (key, 2)),
                          dressed(final, (key, 3)), rank[person.number], None])
        sheet.merge_down(2, first, sheet.row - 1)
        sheet.record([None, "小计", f"{len(people)}人"])
    sheet.record([None, "合计", f"{index}人"])
    sheet.line("注：1.满分100分；2.排名按审定得分，不分类别。")
    sheet.line(SIGNATURES)
    return book


def _2024_q2(path):
    """A text file out of a spreadsheet program in a Chinese locale: GB18030, CRLF, no BOM."""
    blank = [""] * 9
    rows = [[f"{TOWNSHIP}机关干部2024年第二季度考评得分表"] + blank,
            ["填报时间：2024年7月5日"] + blank,
            ["序号", "工号", "姓名", "单位", "职务", "自评\n得分", "复核\n得分", "审定\n得分",
             "复核人", "备注"]]
    for index, (unit, person) in enumerate(everyone(2024, "Q2"), 1):
        figures = [f"{s.normalize():f}" for s in stages(person, 2024, "Q2")]
        rows.append([index, person.number, person.name, unit, person.post] + figures +
                    [reviewer(person, unit), ""])
    rows.append(["", "", "平均分", "", "", "", "", "", "", ""])
    rows.append(["制表人：        审核人："] + blank)
    text_file(path, rows, "gb18030")


def reviewer(person, unit):
    """主管负责人 of the unit; leaders have none on the sheet."""
    if person.pool == LEADER:
        return ""
    return ["罗明远", "冯国梁", "陶静", "罗明远", "冯国梁", "陶静", "孟昭华", "孟昭华"][UNITS.index(unit)]


def _2024_q3():
    book = Book()
    sheet = book.sheet("Sheet1", [6, 8, 12, 18, 9, 9, 9, 8, 8, 20, 12])
    sheet.title(f"{TOWNSHIP}机关干部绩效考评得分表", "（2024年3季度）")
    sheet.heading_two([("基本情况", ["序号", "工号", "姓名", "单位"]),
                       ("评分情况", ["自评分", "复核分", "审定分"]),
                       ("奖惩情况", ["加分", "扣分", "扣分事由"]), "备注"])
    for index, (unit, person) in enumerate(everyone(2024, "Q3"), 1):
        bonus, deduction, reason = IN_SHEETS.get((person.number, 2024, "Q3"), (None, None, ""))
        sheet.record([index, person.number, person.name, unit] +
                     [number(s) for s in stages(person, 2024, "Q3")] +
                     [bonus and float(bonus), deduction and float(deduction), reason or None,
                      remark(person, 2024, "Q3")])
    sheet.record([None, None, "以下空白"])
    sheet.line("说明：加分、扣分须附依据。")
    return book


def _items_2024_q3():
    """The review of one unit, indicator by indicator; the sums are the review scores of the sheet."""
    book = Book()
    sheet = book.sheet("财政所", [8, 10, 12, 14, 8, 8, 8, 8, 8, 8, 8])
    sheet.title("财政所2024年第三季度考评指标评分表（主管负责人复核）")
    sheet.heading("工号", "姓名", "年度", "考评周期", "环节", "德", "能", "勤", "绩", "廉", "合计")
    for unit, person in everyone(2024, "Q3"):
        if unit != "财政所":
            continue
        review = stages(person, 2024, "Q3")[1]
        parts = [review * share // 50 / 2 for share in (20, 20, 15, 10)]
        virtue, ability, diligence, integrity = parts
        sheet.record([person.number, person.name, 2024, "三季度", "复核"] +
                     [float(x) for x in (virtue, ability, diligence, review - sum(parts),
                                         integrity, review)])
    sheet.line("注：德20分、能20分、勤15分、绩35分、廉10分。")
    return book


def _2024_q4():
    """The sheet of the efficiency office, with results beside the scores and a heading per page."""
    book = Book()
    sheet = book.sheet("四季度汇总", [6, 16, 12, 20, 10, 10, 10, 7, 7, 16, 10, 7, 10, 12])
    sheet.title(f"{TOWNSHIP}二〇二四年第四季度考评汇总表",
                "填报单位（盖章）：乡效能办        填报日期：2025年1月6日        单位：分")
    heading = ["序号", "站所", "被考评人", "职务", "自评得分\n（分）", "主管领导\n评分", "审定得分",
               "加分", "扣分", "扣分事由", "最终得分", "排名", "建议等次", "备注"]
    sheet.heading(*heading)
    rank = ranks(2024, "Q4")
    index = 0
    for unit, people in on_sheet(2024, "Q4"):
        if unit == "农业服务中心":
            sheet.heading(*heading)  # a new page
        first = sheet.row
        for person in people:
            index += 1
            own, review, final = stages(person, 2024, "Q4")
            total = adjusted(person, 2024, "Q4")
            bonus, deduction, reason = IN_SHEETS.get((person.number, 2024, "Q4"), (None, None, ""))
            grade = ["好", "较好", "一般", "较差"][sum(total < limit for limit in (90, 80, 60))]
            sheet.record([index, unit if sheet.row == first else None, spaced(person.name, "　"),
                          person.post, number(own), number(review), number(final),
                          bonus and float(bonus), deduction and float(deduction), reason or None,
                          number(total), rank[person.number], grade, remark(person, 2024, "Q4")])
        sheet.merge_down(2, first, sheet.row - 1)
    sheet.record([None, "合计", f"{index}人"])
    sheet.line(SIGNATURES)
    return book


def _plain(book, name, title, year, period, people, blank=None):
    """序号 单位 姓名 职务 自评 复核 审定 备注."""
    sheet = book.sheet(name, [6, 18, 12, 20, 10, 10, 10, 16])
    sheet.title(title)
    sheet.heading("序号", "单位", "姓  名", "职务", "自评", "复核", "审定", "备注")
    first = sheet.row
    for index, (unit, person) in enumerate(people, 1):
        sheet.record([index, unit, spaced(person.name, "  ").replace("·", "・"), person.post] +
                     [blank if s is None else float(s) for s in stages(person, year, period)] +
                     [remark(person, year, period)])
    return sheet, first


def _2024_h1():
    book = Book()
    sheet, first = _plain(book, "半年", f"{TOWNSHIP}机关干部2024年半年小结考评表", 2024, "H1",
                          everyone(2024, "H1"))
    sheet.record([None, "平均", None, None] +
                 [f"=AVERAGE({c}{first}:{c}{sheet.row - 1})" for c in "EFG"])
    sheet.line(SIGNATURES)
    return book


def _2024_y():
    """One workbook, one sheet for each sort of people."""
    book = Book()
    people = everyone(2024, "Y")
    villages = (QINGSHI, BAIGUO)
    parts = [("班子成员", [x for x in people if x[1].pool == LEADER]),
             ("机关干部", [x for x in people if x[1].pool != LEADER and x[0] not in villages]),
             ("村干部", [x for x in people if x[0] in villages])]
    for name, part in parts:
        sheet, _ = _plain(book, name, f"{TOWNSHIP}{name}2024年度年终总评得分表", 2024, "Y", part)
        sheet.record([None, "合计", f"{len(part)}人"])
        sheet.line("评定时间：2025年1月10日")
    return book


def _2025_quarters():
    book = Book()
    sheet = book.sheet("填表说明", [60])
    sheet.line("填表说明")
    sheet.line("一、每季度一张表，次月10日前由各站所报乡效能办。")
    sheet.line("二、自评、复核由站所填写，审定由领导小组填写。")

    sheet, _ = _plain(book, "一季度", f"{TOWNSHIP}机关干部2025年第一季度考评得分表", 2025, "Q1",
                      everyone(2025, "Q1"))
    sheet.line(SIGNATURES)
    _2025_q2(book)
    sheet, _ = _plain(book, "三季度", f"{TOWNSHIP}机关干部2025年第三季度考评得分表", 2025, "Q3",
                      everyone(2025, "Q3"), blank="未评")
    sheet.line("注：未评的待领导小组会议审定后补报。")
    _2025_q4(book)
    return book


def _2025_q2(book):
    """A filter was left on: the villages are hidden, and count all the same."""
    sheet = book.sheet("二季度", [6, 18, 12, 10, 10, 10, 7, 7, 20, 16])
    sheet.title(f"{TOWNSHIP}机关干部2025年2季度考评得分表")
    sheet.heading("序号", "单位", "姓名", "个人自评分", "复核得分", "审定得分", "加分", "扣分", "扣分事由",
                  "备注")
    heading_row = sheet.row - 1
    for index, (unit, person) in enumerate(everyone(2025, "Q2"), 1):
        bonus, deduction, reason = IN_SHEETS.get((person.number, 2025, "Q2"), (None, None, ""))
        sheet.raw.row_dimensions[sheet.row].hidden = unit in (QINGSHI, BAIGUO)
        sheet.record([index, unit, person.name] +
                     ["—" if s is None else float(s) for s in stages(person, 2025, "Q2")] +
                     [bonus and float(bonus), deduction and float(deduction), reason or None,
                      remark(person, 2025, "Q2")])
    sheet.raw.auto_filter.ref = f"A{heading_row}:J{sheet.row - 1}"
    sheet.raw.auto_filter.add_filter_column(1, UNITS[:6])


def _2025_q4(book):
    """Year and period in columns of their own, as the county's form asks."""
    sheet = book.sheet("四季度", [10, 10, 8, 12, 18, 9, 9, 9, 8, 8, 12])
    sheet.title(f"{TOWNSHIP}考评得分上报表", "制表日期：2026年1月5日")
    sheet.heading("考核年度", "季度", "工号", "姓名", "单位", "自评分", "复核分", "审定分", "加分", "扣分",
                  "备注")
    for unit, person in everyone(2025, "Q4"):
        bonus, deduction, _ = IN_SHEETS.get((person.number, 2025, "Q4"), (None, None, ""))
        sheet.record([2025, "四季度", person.number, person.name, unit] +
                     ["/" if s is None else float(s) for s in stages(person, 2025, "Q4")] +
                     [bonus and float(bonus), deduction and float(deduction),
                      remark(person, 2025, "Q4")])


def _2025_h1(path):
    """UTF-8 with BOM; one reviewer wrote down himself."""
    rows = [["年度", "考评周期", "工号", "姓名", "单位", "自评分", "复核分", "审定分", "复核人", "备注"]]
    for unit, person in everyone(2025, "H1"):
        figures = ["" if s is None else f"{s:.2f}" for s in stages(person, 2025, "H1")]
        by = person.name if person.number == "0301" else reviewer(person, unit)
        rows.append([2025, "上半年", person.number, person.name, unit] + figures +
                    [by, remark(person, 2025, "H1") or ""])
    text_file(path, rows, "utf-8-sig")


def _2025_y():
    book = Book()
    sheet, _ = _plain(book, "年终", f"{TOWNSHIP}机关干部2025年度年终总评得分表", 2025, "Y",
                      everyone(2025, "Y"), blank="无")
    sheet.record([None, "合计", None])
    sheet.line(SIGNATURES)
    return book
