#!/usr/bin/python3
"""Fills in the template of 考评得分 as a clerk would, and saves it with openpyxl and with LibreOffice
(python3-openpyxl, libreoffice-calc). Run it with the program's path when the template changes:
make.py ../../../build/kaoping. The files are kept because their writers change."""
import datetime
import os
import shutil
import subprocess
import sys
import tempfile

import openpyxl

HERE = os.path.dirname(os.path.abspath(__file__))
# 年度 考评周期 工号 姓名 单位 自评分 复核分 审定分 加分 扣分 扣分事由
ROWS = [
    (1, 2024, "第三季度", "P1", "张三", "党政办", 95, 93.5, 92.5, None, 1, "迟到一次"),
    (2, 2024, "第三季度", "P2", "李四", "党政办", 90, 88, 87),
    (3, 2024, "第三季度", "P3", "王五", "财政所", 85),
]

program = os.path.abspath(sys.argv[1])
with tempfile.TemporaryDirectory() as folder:
    subprocess.run([program, "template", "evaluations", "--year", "2024", "--out", folder],
                   check=True, cwd=folder)
    book = openpyxl.load_workbook(f"{folder}/考评得分模板.xlsx")
    for number, row in enumerate(ROWS, start=5):
        for column, value in enumerate(row, start=1):
            book.worksheets[0].cell(number, column).value = value
    book.properties.modified = datetime.datetime(2024, 10, 8, 9, 30)
    book.save(f"{HERE}/openpyxl.xlsx")
    shutil.copy(f"{HERE}/openpyxl.xlsx", f"{folder}/libreoffice.xlsx")
    subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
                    "--outdir", HERE, f"{folder}/libreoffice.xlsx"], check=True)
