#!/usr/bin/env python3
"""The same job as a colleague would script it: openpyxl reads, dictionaries hold, xlsxwriter writes.

peer_openpyxl.py FOLDER OUT.xlsx [OUT.csv]. Reads the three files of generate_office.py, works out
the annual score, the ladder, rank and quota of each person and writes one row a person. It checks
next to nothing and keeps nothing. With OUT.csv the results are written there too, for comparison.
"""

import csv
import sys
from collections import defaultdict
from pathlib import Path

import openpyxl
import xlsxwriter

YEAR = 2024
QUARTERS = {"第一季度": 0, "第二季度": 1, "第三季度": 2, "第四季度": 3}
ORDER = ["excellent", "competent", "basic", "incompetent"]  # best first
CIVIL_WORDS = dict(zip(ORDER, ["优秀", "称职", "基本称职", "不称职"]), pending="待审定", incomplete="待补")
STAFF_WORDS = dict(zip(ORDER, ["优秀", "合格", "基本合格", "不合格"]), pending="待审定", incomplete="待补")


class Person:
    __slots__ = ("number", "name", "unit", "pool", "scores", "warnings", "annual", "band", "ceiling",
                 "grade", "rank", "reason")

    def __init__(self, number, name, unit, pool):
        self.number, self.name, self.unit, self.pool = number, name, unit, pool
        self.scores, self.warnings = [None] * 4, 0
        self.annual = self.band = self.ceiling = self.rank = None
        self.grade, self.reason = "incomplete", ""


def read_roster(path):
    with open(path, encoding="utf-8", newline="") as file:
        return {row["工号"]: Person(row["工号"], row["姓名"], row["单位"], row["人员类别"])
                for row in csv.DictReader(file)}


def read_measures(path, people):
    seen = set()
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            decision = row["文号"], row["工号"]
            if row["处理方式"] != "效能告诫" or decision in seen:
                continue
            seen.add(decision)
            if row["决定日期"].startswith(str(YEAR)):
                people[row["工号"]].warnings += 1


def read_scores(path, people):
    book = openpyxl.load_workbook(path, read_only=True)
    rows = book.worksheets[0].iter_rows(min_row=2, values_only=True)
    for year, quarter, number, name, _unit, _own, _review, decided in rows:
        person = people[number]
        if person.name != name:
            raise SystemExit(f"{number}: {name}")
        if year == YEAR:
            person.scores[QUARTERS[quarter]] = round(decided * 100)
    book.close()


def work_out(people):
    pools = defaultdict(list)
    for person in people.values():
        pools[person.pool].append(person)
        if person.warnings:
            person.ceiling = ORDER[min(person.warnings, 3)]
        if None in person.scores:
            continue
        person.annual = (sum(person.scores) * 2 + 4) // 8  # the mean of four, half up
        person.band = ORDER[sum(person.annual < limit for limit in (9000, 7500, 6000))]
        person.grade = max(person.band, person.ceiling or person.band, key=ORDER.index)
        if person.ceiling:
            person.reason = f"告诫{person.warnings}次"
    for members in pools.values():
        rank_and_quota(members)


def rank_and_quota(members):
    scored = sorted((p for p in members if p.annual is not None), key=lambda p: -p.annual)
    for place, person in enumerate(scored):
        level = place and scored[place - 1].annual == person.annual
        person.rank = scored[place - 1].rank if level else place + 1
    allowed = len(members) * 20 // 100
    candidates = [p for p in scored if p.grade == "excellent"]
    if len(candidates) <= allowed:
        return
    edge = candidates[allowed - 1].annual if allowed else None
    tied = allowed and candidates[allowed].annual == edge
    for place, person in enumerate(candidates):
        if tied and person.annual == edge:
            person.grade, person.reason = "pending", "名额边缘同分"
        elif place >= allowed:
            person.grade, person.reason = "competent", "优秀名额已满"


HEADINGS = ["序号", "姓名", "单位", "职务", "人员类别", "第一季度", "第二季度", "半年小结", "第三季度",
            "第四季度", "年终总评", "年度综合得分", "排名", "效能告诫(次)", "否定报备被举报(次)", "等次上限",
            "建议等次", "审定等次", "最终等次", "说明"]


def write_sheet(path, people):
    """The columns of the main sheet of 年度考评总表, pool by pool, by score."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    body = book.add_format({"border": 1, "align": "center"})
    points = book.add_format({"border": 1, "align": "center", "num_format": "0.00"})
    sheet = book.add_worksheet("总表")
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, len(HEADINGS) - 1, 10)
    sheet.write_row(0, 0, HEADINGS, body)
    ordered = sorted(people.values(), key=lambda p: (p.pool, -(p.annual or 0), p.number))
    for row, person in enumerate(ordered, 1):
        write_person(sheet, row, person, body, points)
    book.close()


def write_person(sheet, row, person, body, points):
    words = CIVIL_WORDS if person.pool in ("公务员", "村干部") else STAFF_WORDS
    sheet.write_number(row, 0, row, body)
    sheet.write_string(row, 1, person.name, body)
    sheet.write_string(row, 2, person.unit, body)
    sheet.write_string(row, 4, person.pool, body)
    for column, score in zip((5, 6, 8, 9, 11), (*person.scores, person.annual)):
        if score is not None:
            sheet.write_number(row, column, score / 100, points)
    for column in (3, 7, 10, 14, 17):
        sheet.write_blank(row, column, None, body)
    if person.rank is not None:
        sheet.write_number(row, 12, person.rank, body)
    sheet.write_number(row, 13, person.warnings, body)
    sheet.write_string(row, 15, words[person.ceiling] if person.ceiling else "", body)
    sheet.write_string(row, 16, words[person.grade], body)
    sheet.write_string(row, 18, words[person.grade], body)
    sheet.write_string(row, 19, person.reason, body)


def write_results(path, people):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["person_id", "annual_score", "rank", "score_grade", "warnings", "ceiling",
                      "grade"])
        for number in sorted(people):
            p = people[number]
            score = "" if p.annual is None else f"{p.annual // 100}.{p.annual % 100:02d}"
            out.writerow([number, score, p.rank, p.band, p.warnings, p.ceiling, p.grade])


def main():
    folder = Path(sys.argv[1])
    people = read_roster(folder / "花名册.csv")
    read_measures(folder / "责任追究.csv", people)
    read_scores(folder / "考评得分.xlsx", people)
    work_out(people)
    write_sheet(Path(sys.argv[2]), people)
    if len(sys.argv) > 3:
        write_results(Path(sys.argv[3]), people)


if __name__ == "__main__":
    main()
