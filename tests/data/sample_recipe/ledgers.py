"""The registers of the efficiency office: measures, transfers, reports, decided grades, the rest."""

from datetime import date

from office import BY_NUMBER, PEOPLE, SHORT, TOWNSHIP
from scores import ADJUSTMENTS
from sheets import Book, serial_date, text_file
from stories import DECIDED_2022, DECIDED_2023, DECIDED_2024

WARNING, ADMONITION, WRITTEN = "效能告诫", "诫勉教育", "责成作出书面检查"
DIRECT, MAIN, IMPORTANT = "直接责任", "主要领导责任", "重要领导责任"

# document, people, unit, ground, responsibility, measure, further cells by heading, what happened.
# Dates stand as the clerk of that month wrote them.
MEASURES_2024 = [
    (1, "陈卫东", "财政所", "（六）", DIRECT, WARNING,
     {"事发时间": "2024.1.29", "决定日期": "2024.2.20", "送达日期": "2024.2.21"},
     "惠农补贴发放超过承诺时限"),
    (2, "刘志强", "社会事务办公室", "第6项", "直接责任者", WARNING,
     {"事发时间": "2024年3月18日", "决定日期": "2024年4月12日", "送达日期": "2024年4月15日"},
     "临时救助申请逾期未办结，群众上访"),
    (3, "陈 卫 东", "财政所", "7.1(11)", DIRECT, WARNING,
     {"决定日期": "20240515", "送达日期": "20240516"}, "预算报表逾期未报"),
    (4, "周建国", "经济发展办公室", "（五）", DIRECT, WARNING,
     {"事发时间": date(2024, 5, 20), "决定日期": date(2024, 6, 6), "送达日期": date(2024, 6, 7)},
     "对企业来访推诿"),
    (5, "陈卫东", "财政所", "第十四项", DIRECT, WARNING,
     {"从重": "是", "决定日期": "２０２４．７．８", "送达日期": "２０２４．７．９"},
     "上班时间擅离岗位，且不配合调查"),
    (5, "陈卫东", "财政所", "（十六）", DIRECT, WARNING,
     {"从重": "是", "决定日期": "2024-07-08", "送达日期": "2024-07-09"},
     "同一决定，另一事由：延误村级账务办理"),
    (6, "吴俊、郑敏", "便民服务中心", "7.1(7)", DIRECT, WRITTEN,
     {"决定日期": "2024/7/19", "整改期限": "2024/7/31", "整改完成日期": "2024/7/30"},
     "窗口服务态度生硬"),
    (7, "熊大年", "农业服务中心", "（四）", IMPORTANT, ADMONITION,
     {"决定日期": "2024年8月15日", "送达日期": "2024年8月16日", "整改期限": "2024年10月31日"},
     "对分管站所作风问题失察"),
    (8, "刘志强", "社会事务办公室", "（六）、（十一）", DIRECT, "诫勉教育、效能告诫",
     {"事发时间": "2024.8.12", "决定日期": "2024.9.5", "送达日期": "2024.9.6"},
     "低保复核材料未按时限完成"),
    (9, "马兰", "农业服务中心", "第六项", DIRECT, WARNING,
     {"决定日期": date(2024, 9, 20), "送达日期": date(2024, 9, 23), "撤销日期": date(2024, 11, 6)},
     "复查认定材料已按时报送，撤销"),
    (10, "田甜", "便民服务中心", "16", DIRECT, WARNING,
     {"免责情形": "服务对象弄虚作假", "决定日期": "2024.10.15"}, "参保人提供虚假证明"),
    (11, "冯国梁", "党政办公室", "4", MAIN, ADMONITION,
     {"决定日期": "2024.10.22", "送达日期": "2024.10.22", "整改期限": "2024.11.30",
      "整改完成日期": "2024.11.25"}, "分管领域效能问题失管"),
    (None, "胡元顺", "青石村", "第三项", None, WRITTEN, {"决定日期": "二〇二四年十一月十一日"},
     "村务公开不及时"),
    (12, "邓可", "财政所", "11", DIRECT, ADMONITION,
     {"决定日期": "2024.11.18", "送达日期": "2024.11.19", "整改期限": "2024.12.20",
      "整改完成日期": "2024.12.18"}, "月报迟报两次"),
    (13, "崔永胜", "经济发展办公室", "（一）", DIRECT, WARNING,
     {"事发时间": "2024.12.2", "决定日期": "2024.12.27", "送达日期": "2025.1.2"},
     "项目资料拖延不报"),
]
MEASURES_2025 = [
    (1, "崔永胜", "经济发展办公室", "（十一）", DIRECT, WARNING,
     {"事发时间": "2024年12月20日", "决定日期": "2025年1月6日", "送达日期": "2025年1月7日"},
     "年终统计报表逾期（事发上年，决定在本年）"),
    (2, "孙德福", "农业服务中心", "第13项", DIRECT, WARNING,
     {"决定日期": "2025.2.18", "送达日期": "2025.2.19"}, "疫情线索未及时报告"),
    (3, "陈卫东", "社会事务办公室", "（五）", DIRECT, WARNING,
     {"事发时间": "2025.2.24", "决定日期": "2025.3.10", "送达日期": "2025.3.11"},
     "调整岗位后再次推诿群众事项"),
    (4, "石磊", "经济发展办公室", "第1项", DIRECT, WARNING,
     {"决定日期": "2025.3.18", "送达日期": "2025.3.19", "撤销日期": "2025.6.30"},
     "申诉后撤销"),
    (5, "吴俊；田甜", "便民服务中心", "（七）", DIRECT, WARNING,
     {"决定日期": "2025年4月30日", "送达日期": "2025年4月30日"}, "窗口刁难办事群众"),
    (6, "孙德福", "农业服务中心", "（十四）", DIRECT, WARNING,
     {"决定日期": date(2025, 5, 22), "送达日期": date(2025, 5, 23)}, "汛期值守脱岗"),
    (7, "熊大年", "农业服务中心", "（四）", IMPORTANT, WARNING,
     {"决定日期": date(2025, 6, 10), "送达日期": date(2025, 6, 11)},
     "诫勉教育后仍未改正"),
    (8, "吴俊", "便民服务中心", "7.1(14)", DIRECT, WARNING,
     {"决定日期": "20250812", "送达日期": "20250813"}, "擅自离岗，窗口无人"),
    (9, "孙德福", "农业服务中心", "第二十项", DIRECT, "诫勉教育、效能告诫",
     {"决定日期": "2025-09-16", "送达日期": "2025-09-17"}, "防疫档案丢失"),
    (10, "毛文强", "白果村", "（三）", DIRECT, WARNING,
     {"决定日期": "2025/10/20", "送达日期": "2025/10/21"}, "惠农资金发放名册未公开"),
    (11, "石磊", "经济发展办公室", "（十六）", DIRECT, WARNING,
     {"决定日期": "2025年11月3日", "送达日期": "2025年11月4日"}, "招商资料错报造成延误"),
]


def write(folder):
    _measures(2024, MEASURES_2024).save(folder / "效能告诫台账2024.xlsx")
    _measures(2025, MEASURES_2025).save(folder / "效能告诫台账2025.xlsx")
    _transfers(folder / "岗位调整.csv")
    _denial_reports().save(folder / "否定报备举报.xlsx")
    _grades().save(folder / "年度等次审定.xlsx")
    _adjustments(folder / "加减分.csv")
    _sanctions_and_vetoes().save(folder / "处分与一票否决.xlsx")


def _measures(year, rows):
    book = Book()
    sheet = book.sheet(f"{year}年台账",
                       [6, 22, 14, 16, 14, 14, 18, 8, 16, 14, 14, 14, 14, 14, 14, 16, 34])
    sheet.title(f"{TOWNSHIP}效能责任追究登记台账", f"（{year}年度）")
    times = ["事发时间", "决定日期", "送达日期"]
    putting_right = ["整改期限", "整改完成日期", "撤销日期"]
    sheet.heading_two(["序号", "文书编号", ("当事人", ["姓名", "单位"]),
                       ("责任认定", ["违反条款", "责任类型", "追究方式", "从重", "免责情形"]),
                       ("时间", times), ("整改与撤销", putting_right), "决定机关", "情况说明"])
    for index, (document, people, unit, ground, responsibility, measure, more, what) in enumerate(
            rows, 1):
        name = f"{SHORT}效能告字〔{year}〕{document}号" if document else None
        dates = [more.get(h) for h in times + putting_right]
        sheet.record([index, name, people, unit, ground, responsibility, measure, more.get("从重"),
                      more.get("免责情形")] + [serial_date(d) if isinstance(d, date) else d
                                           for d in dates] + ["乡效能建设领导小组", what])
    sheet.record([None, "合计"] + [None] * 14 + [f"共{len(rows)}条"])
    sheet.line("填表人：            审核人：            领导小组（盖章）：")
    return book


def _transfers(path):
    """GB18030 as well; one transfer the ladder asks for and two of the ordinary kind."""
    text_file(path, [
        ["工号", "姓名", "调整日期", "调整原因", "原岗位", "新岗位", "文号"],
        ["0402", "陈卫东", "2024年8月1日", "效能告诫", "财政所会计", "社会事务办公室科员",
         f"{SHORT}委〔2024〕15号"],
        ["0606", "丁一鸣", "2025/3/1", "轮岗", "便民服务中心信息员", "农业服务中心信息员",
         f"{SHORT}委〔2025〕6号"],
        ["0507", "姚春花", "2025.6.1", "轮岗", "林业员", "农技推广员", f"{SHORT}委〔2025〕11号"],
    ], "gb18030")


def _denial_reports():
    book = Book()
    sheet = book.sheet("举报登记", [6, 16, 14, 14, 18, 12, 12, 24])
    sheet.title(f"{TOWNSHIP}否定报备举报登记表", "（2024—2025年）")
    sheet.heading("序号", "事项编号", "被举报人工号", "被举报人", "举报日期", "是否属实", "不良影响", "备注")
    rows = [("FD2024-007", "0304", "2024.5.9", "属实", "否", "建房申请口头拒绝，未报备"),
            ("FD2024-011", "0108", "2024年7月22日", "不属实", None, "已按规定报备"),
            ("FD2024-016", "0304", date(2024, 10, 17), "属实", "否", "救助申请未说明理由退件"),
            ("FD2024-019", "0507", "2024/11/26", "属实", "是", "采伐申请不予受理未报备，引发信访"),
            ("FD2025-003", "0702", "2025.11.20", "核查中", None, "宅基地申请退件")]
    for index, (matter, number, day, finding, effect, what) in enumerate(rows, 1):
        day = serial_date(day) if isinstance(day, date) else day
        sheet.record([index, matter, number, BY_NUMBER[number].name, day, finding, effect, what])
    sheet.line("注：举报须实名，查实情况由乡效能办填写。")
    return book


def _grades():
    """Earlier years as history, and what the leading group decided for 2024."""
    book = Book()
    for year, decided, document, day in [
            (2022, DECIDED_2022, f"{SHORT}委〔2023〕2号", "2023年1月16日"),
            (2023, DECIDED_2023, f"{SHORT}委〔2024〕3号", "2024.1.18"),
            (2024, DECIDED_2024, f"{SHORT}委〔2025〕2号", date(2025, 1, 20))]:
        sheet = book.sheet(f"{year}年度", [6, 8, 8, 12, 14, 20, 16])
        sheet.title(f"{TOWNSHIP}{year}年度考核等次审定表")
        sheet.heading("序号", "年度", "工号", "姓名", "考核等次", "文号", "日期")
        day = serial_date(day) if isinstance(day, date) else day
        people = [p for p in PEOPLE if p.number in decided]
        for index, person in enumerate(people, 1):
            sheet.record([index, year, person.number, person.name, decided[person.number],
                          document, day])
        sheet.record([None, "合计", None, f"{len(people)}人"])
        sheet.line("主要负责人（签字）：                    （盖章）")
    return book


def _adjustments(path):
    rows = [["工号", "姓名", "单位", "日期", "分值", "事由", "依据"]]
    for index, (number, day, points, reason, basis) in enumerate(ADJUSTMENTS):
        written = [f"{day.year}.{day.month}.{day.day}", f"{day.year}年{day.month}月{day.day}日",
                   f"{day:%Y-%m-%d}"][index % 3]
        person = BY_NUMBER[number]
        rows.append([number, person.name, person.unit, written,
                     points if points.startswith("-") else f"+{points}", reason, basis])
    text_file(path, rows, "utf-8-sig")


def _sanctions_and_vetoes():
    book = Book()
    sheet = book.sheet("处分", [22, 8, 12, 16, 12, 16, 14])
    sheet.title(f"{TOWNSHIP}干部处分登记表")
    sheet.heading("文号", "工号", "姓名", "决定日期", "处分种类", "期限届满日", "撤销日期")
    sheet.record([f"{SHORT}纪〔2024〕4号", "0703", "胡元顺", "2024年6月3日", "警告", "2024年12月3日",
                  None])
    sheet.record([f"{SHORT}纪〔2025〕1号", "0505", "孙德福", serial_date(date(2025, 10, 9)), "记过",
                  serial_date(date(2026, 10, 9)), None])
    sheet = book.sheet("一票否决", [14, 10, 50, 22])
    sheet.title(f"{TOWNSHIP}村级一票否决情况")
    sheet.heading("村", "年度", "情形", "文号")
    sheet.record(["白果村", 2025, "群众反映的灌溉纠纷久拖不决，引发集体越级上访", f"{SHORT}委〔2025〕19号"])
    return book
