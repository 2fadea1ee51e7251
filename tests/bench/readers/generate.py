#!/usr/bin/env python3
"""Writes one table of scores in every format, as real writers write it: generate.py ROWS FOLDER.

Eight columns: year, quarter, number, name, unit and three scores; people are invented. xls holds
at most 65,535 rows of them.
"""

import csv
import random
import sys
from pathlib import Path

import xlsxwriter
import xlwt
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

HEADINGS = ["年度", "考评周期", "工号", "姓名", "单位", "自评分", "复核分", "审定分"]
FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜"
GIVEN = "伟芳娜敏静强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建文辉力兰飞玲春红"


def rows(count):
    chance = random.Random(count)
    yield HEADINGS
    for index in range(count):
        name = FAMILY[index % 32] + GIVEN[index // 32 % 32] + GIVEN[index // 1024 % 32]
        scores = [chance.randrange(6000, 10001) / 100 for _ in range(3)]
        yield [2024, "第一季度", f"B{index:06d}", name, f"第{index // 60 + 1}站所", *scores]


def write_xlsx(path, count, inline):
    book = xlsxwriter.Workbook(str(path), {"constant_memory": inline})
    sheet = book.add_worksheet("考评得分")
    for at, row in enumerate(rows(count)):
        sheet.write_row(at, 0, row)
    book.close()


def write_xls(path, count):
    book = xlwt.Workbook()
    sheet = book.add_sheet("考评得分")
    for at, row in enumerate(rows(count)):
        for column, value in enumerate(row):
            sheet.write(at, column, value)
    book.save(str(path))


def write_ods(path, count):
    document = OpenDocumentSpreadsheet()
    table = Table(name="考评得分")
    for row in rows(count):
        line = TableRow()
        for value in row:
            if isinstance(value, str):
                cell = TableCell(valuetype="string")
            else:
                cell = TableCell(valuetype="float", value=str(value))
            cell.addElement(P(text=str(value)))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    document.save(str(path))


def write_text(path, count, encoding):
    with open(path, "w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(rows(count))


def main():
    count, folder = int(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    write_xlsx(folder / "shared.xlsx", count, inline=False)
    write_xlsx(folder / "inline.xlsx", count, inline=True)
    write_xls(folder / "table.xls", count)
    write_ods(folder / "table.ods", count)
    write_text(folder / "utf-8.csv", count, "utf-8")
    write_text(folder / "gb18030.csv", count, "gb18030")


if __name__ == "__main__":
    main()
