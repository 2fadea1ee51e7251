"""The files of the villages, of the reviews of units and of the archive."""

from affair_files import name_of, written
from office import BAIGUO, PEOPLE, QINGSHI, TOWNSHIP
from other_formats import xls_file
from sheets import Book, text_file
from villages import ARCHIVE, BALLOTS, MEETINGS, REVIEWS, WORKS

HALVES = {"H1": "上半年", "H2": "下半年"}
YEARS = [2024, 2025]


def write(folder):
    for year in YEARS:
        _meetings_and_ballots(year).save(folder / f"勤廉双述双评{year}.xlsx")
        _reviews(year).save(folder / f"基层站所民主评议{year}.xlsx")
        _archive(year, folder / f"效能档案目录{year}.xls")
    _works(folder / "村级事项.csv")


def cadres(village):
    return [p.number for p in PEOPLE if p.unit == village]


def ballots_of(year):
    """half, village, person, votes: as the sheets have them."""
    return [(half, village, person, votes) for half in BALLOTS if half.startswith(str(year))
            for village in BALLOTS[half] for person, votes in zip(cadres(village), BALLOTS[half][village])]


def _meetings_and_ballots(year):
    book = Book()
    sheet = book.sheet("会议", [12, 14, 16, 16, 12, 12, 12])
    sheet.title(f"{TOWNSHIP}{year}年村级勤廉双述会议情况")
    sheet.heading_two(["村", "期次", ("时间", ["公告日期", "会议日期"]), ("代表", ["代表总数", "到会代表"]),
                       "当场公布"])
    for index, (village, half, noticed, held, delegates, attended) in enumerate(MEETINGS[year]):
        sheet.record([village, f"{year}年{HALVES[half[4:]]}", written(noticed, index),
                      written(held, index + 1), delegates, attended, "是"])
    sheet = book.sheet("测评票数", [12, 14, 8, 12, 10, 10, 10, 10, 10])
    sheet.title(f"{TOWNSHIP}{year}年村干部勤廉双评测评票数统计", "（无记名投票，只统计票数）")
    sheet.heading_two(["村", "期次", "工号", "姓名",
                       ("得票情况", ["优秀", "称职", "基本称职", "不称职", "弃权"])])
    for half, village, person, votes in ballots_of(year):
        sheet.record([village, f"{year}年{HALVES[half[4:]]}", person, name_of(person)] + list(votes))
    return book


def _reviews(year):
    """Five rows a unit, its name merged downwards."""
    book = Book()
    sheet = book.sheet("评议统计", [8, 20, 8, 10, 10, 10, 10, 12, 10])
    sheet.title(f"{TOWNSHIP}基层站所民主评议统计表", f"（{year}年度）")
    sheet.heading_two(["年度", "单位", "项目", ("问卷（份）", ["发出", "收回", "有效"]),
                       ("评议意见", ["满意", "基本满意", "不满意"])])
    for unit, ((sent, returned, valid), criteria) in REVIEWS[year].items():
        first = sheet.row
        for criterion, votes in enumerate(criteria, 1):
            if votes is None:
                continue
            satisfied, dissatisfied = votes
            sheet.record([year, unit if sheet.row == first else None, criterion, sent, returned, valid,
                          satisfied, valid - satisfied - dissatisfied, dissatisfied])
        sheet.merge_down(2, first, sheet.row - 1)
    sheet.line("注：1.组织领导；2.制度落实；3.公开内容；4.公开形式；5.意见和投诉办理。")
    return book


def _archive(year, path):
    rows = [[written(day, index % 4), category, title, document, person, name_of(person), place]
            for index, (day, category, title, document, person, place) in enumerate(ARCHIVE[year])]
    xls_file(path, "目录", [f"{TOWNSHIP}效能档案目录（{year}年）"],
             ["归档日期", "类别", "题名", "文号", "工号", "姓名", "存放位置"], rows)


def _works(path):
    rows = [["村", "年度", "事项", "次数"]]
    rows += [[village, year, matter, count] for year in YEARS for village, matter, count in WORKS[year]]
    text_file(path, rows, "gb18030")


def check():
    """The votes on each cadre are as many as came; a unit's opinions as many as were valid."""
    attended = {(village, half): count for year in YEARS
                for village, half, _, _, _, count in MEETINGS[year]}
    for year in YEARS:
        for half, village, person, votes in ballots_of(year):
            assert sum(votes) == attended[village, half], (half, person)
    assert {QINGSHI, BAIGUO} == {village for village, _ in attended}
