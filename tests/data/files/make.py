#!/usr/bin/python3
"""Makes the workbooks of this folder as other programs write them (python3-openpyxl,
python3-xlsxwriter, libreoffice-calc with python3-uno of Debian). Run it here when a case is added;
the files are kept because their writers change. People are invented."""
import datetime
import os
import subprocess
import time

import openpyxl
import uno
import xlsxwriter
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.connection import NoConnectException

HEADINGS = ["工号", "姓名", "单位", "决定日期", "审定分", "备注"]


def with_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "一季度"
    sheet.append(["2024年第一季度考评汇总表"])
    sheet.merge_cells("A1:F1")
    sheet.append(HEADINGS)
    sheet.append(["007", "阿米子·拉且", "党政办", datetime.date(2024, 3, 5), 92.35, "上\n下"])
    sheet.append(["008", "李㛃", None, datetime.datetime(2024, 2, 29, 14, 30), 90, True])
    sheet.append(["009", "王𠂇", None, None, "=E3-1", "#N/A"])
    sheet["F5"].data_type = "e"
    sheet.merge_cells("C3:C5")
    sheet["D3"].number_format = 'yyyy"年"m"月"d"日"'
    sheet.row_dimensions[4].hidden = True
    hidden = book.create_sheet("隐藏")
    hidden.sheet_state = "hidden"
    hidden["B2"] = 1
    book.create_chartsheet("图")
    book.save("openpyxl.xlsx")


def with_xlsxwriter(name, options):
    book = xlsxwriter.Workbook(name, options)
    book.set_properties({"created": datetime.datetime(2024, 1, 1)})
    sheet = book.add_worksheet("一季度")
    day = book.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
    bold = book.add_format({"bold": True})
    for column, heading in enumerate(HEADINGS):
        sheet.write_string(0, column, heading)
    sheet.write_string(1, 0, "007")
    sheet.write_rich_string(1, 1, bold, "阿米子", "·拉且 ")
    sheet.write_string(1, 2, "党政办")
    sheet.write_datetime(1, 3, datetime.date(2024, 3, 5), day)
    sheet.write_number(1, 4, 92.35)
    sheet.write_string(1, 5, "上\r\n下")
    sheet.write_string(2, 0, "008")
    sheet.write_formula(2, 1, '="李"&"㛃"', None, "李㛃")
    sheet.write_boolean(2, 3, False)
    sheet.write_formula(2, 4, "=1/0", None, "#DIV/0!")
    sheet.write_blank(2, 5, None, bold)
    sheet.set_row(2, None, None, {"hidden": True})
    if not options.get("constant_memory"):
        sheet.merge_range(3, 0, 3, 5, "注：满分100分")
    book.add_chartsheet("图").set_chart(chart_of(book))
    book.close()


def chart_of(book):
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "=一季度!$E$2:$E$3"})
    return chart


def with_1904(name):
    book = xlsxwriter.Workbook(name, {"date_1904": True})
    sheet = book.add_worksheet("表")
    sheet.write_datetime(0, 0, datetime.date(2024, 3, 5), book.add_format({"num_format": 14}))
    book.close()


# Name, filter and password of what LibreOffice makes of the workbook of openpyxl.
SAVED = [
    ("libreoffice.xlsx", "Calc MS Excel 2007 XML", None),
    ("encrypted.xlsx", "Calc MS Excel 2007 XML", "口令1234"),
    ("libreoffice.ods", "calc8", None),
    ("libreoffice.xls", "MS Excel 97", None),
    ("web-page.xls", "HTML (StarCalc)", None),
]


def desktop_of(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(60):
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstance("com.sun.star.frame.Desktop")
        except NoConnectException:
            time.sleep(0.5)
    raise RuntimeError("LibreOffice does not answer")


def with_libreoffice():
    pipe = f"kaoping{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"])
    try:
        desktop = desktop_of(pipe)
        folder = "file://" + os.getcwd() + "/"
        book = desktop.loadComponentFromURL(
            folder + "openpyxl.xlsx", "_blank", 0, (PropertyValue(Name="Hidden", Value=True),))
        for name, kind, password in SAVED:
            options = [PropertyValue(Name="FilterName", Value=kind)]
            if password:
                secret = uno.Any("[]com.sun.star.beans.NamedValue",
                                 (NamedValue("OOXPassword", password),
                                  NamedValue("CryptoType", "StrongEncryptionDataSpace")))
                options.append(PropertyValue(Name="EncryptionData", Value=secret))
            book.storeToURL(folder + name, tuple(options))
        book.close(True)
        desktop.terminate()
    except Exception:
        office.terminate()
        raise
    office.wait()


with_openpyxl()
with_xlsxwriter("xlsxwriter.xlsx", {})
with_xlsxwriter("xlsxwriter-constant-memory.xlsx", {"constant_memory": True})
with_1904("date-1904.xlsx")
with_libreoffice()
