#!/usr/bin/env python3
"""Writes an office of N invented people for the benchmark: generate_office.py N FOLDER.

花名册.csv       the roster, people in five pools
考评得分.xlsx    four quarters of scores, one row a person and quarter, quarter after quarter
责任追究.csv     1 to 4 warnings for one person in twenty

The same N gives the same files. Memory stays small at any N.
"""

import csv
import random
import sys
from datetime import datetime
from pathlib import Path

import xlsxwriter

YEAR = 2024
POOLS = ["公务员", "事业", "工勤", "聘用", "村干部"]
FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = "伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文辉力兰飞玲春红"
QUARTERS = ["第一季度", "第二季度", "第三季度", "第四季度"]


def people(count):
    """number, name, unit, pool; about 60 to a unit."""
    for index in range(count):
        name = FAMILY[index % 32] + GIVEN[index // 32 % 32] + GIVEN[index // 1024 % 32]
        yield f"B{index:06d}", name, f"第{index // 60 + 1}站所", POOLS[index // 3 % 5]


def write_roster(path, count):
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["工号", "姓名", "单位", "人员类别", "入职日期"])
        out.writerows([*person, "2015-07-01"] for person in people(count))


def write_scores(path, count):
    chance = random.Random(count)
    # The usual level of each person, in hundredths: a quarter of them so high that the quota bites.
    levels = [int(min(9700, max(4500, chance.gauss(8650, 550)))) for _ in range(count)]
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    book.set_properties({"created": datetime(2025, 1, 10)})
    sheet = book.add_worksheet("考评得分")
    sheet.write_row(0, 0, ["年度", "考评周期", "工号", "姓名", "单位", "自评分", "复核分", "审定分"])
    row = 0
    for quarter in QUARTERS:
        for level, (number, name, unit, _) in zip(levels, people(count)):
            row += 1
            decided = level + chance.randrange(-300, 301)
            sheet.write_number(row, 0, YEAR)
            sheet.write_string(row, 1, quarter)
            sheet.write_string(row, 2, number)
            sheet.write_string(row, 3, name)
            sheet.write_string(row, 4, unit)
            sheet.write_number(row, 5, min(10000, decided + chance.randrange(0, 400)) / 100)
            sheet.write_number(row, 6, min(10000, decided + chance.randrange(-50, 150)) / 100)
            sheet.write_number(row, 7, decided / 100)
    book.close()


def write_measures(path, count):
    chance = random.Random(-count)
    document = 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["文号", "工号", "姓名", "单位", "决定日期", "追责事由", "责任类型", "处理方式"])
        for index, (number, name, unit, _) in enumerate(people(count)):
            if index % 20:
                continue
            for _ in range(chance.randrange(1, 5)):
                document += 1
                out.writerow([f"基效告字〔{YEAR}〕{document}号", number, name, unit,
                              f"{YEAR}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
                              f"第{chance.randrange(1, 23)}项", "直接责任", "效能告诫"])


def main():
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    write_roster(folder / "花名册.csv", count)
    write_measures(folder / "责任追究.csv", count)
    write_scores(folder / "考评得分.xlsx", count)


if __name__ == "__main__":
    main()
