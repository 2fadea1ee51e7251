#!/usr/bin/python3
"""Makes the workbooks of this folder as other programs write them (python3-openpyxl,
python3-xlsxwriter, python3-xlwt, python3-odf, libreoffice-calc with python3-uno of Debian); make.mjs
makes those of exceljs and SheetJS. Run it here when a case is added; the files are kept because
their writers change. People are invented."""
import datetime
import os
import subprocess
import time

import odf.opendocument
import odf.table
import odf.text
import openpyxl
import uno
import xlsxwriter
import xlwt
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


def with_office():
    """A small office in one workbook, to be read in each format to the same end."""
    book = openpyxl.Workbook()
    people = book.active
    people.title = "名册"
    people.append(["禾丰乡机关人员名册"])
    people.merge_cells("A1:D1")
    people.append(["工号", "姓名", "单位", "人员类别"])
    for row in [["007", "阿米子·拉且", "党政办", "公务员"], ["008", "李㛃", None, "公务员"],
                ["009", "王𠂇", "财政所", "公务员"]]:
        people.append(row)
    people.merge_cells("C3:C4")
    scores = book.create_sheet("一季度")
    scores.append(["2024年第一季度考评得分"])
    scores.append(["工号", "姓名", "自评分", "复核分", "审定分"])
    for row in [["007", "阿米子·拉且", 95, 93.5, 92.35], ["008", "李㛃", 92, 90, "=D4-0.5"],
                ["009", "王𠂇", 88.25, 87, 86.05]]:
        scores.append(row)
    scores.row_dimensions[4].hidden = True
    measures = book.create_sheet("台账")
    measures.append(["文号", "工号", "姓名", "决定日期", "追责事由", "责任类型", "处理方式"])
    measures.append(["禾效能告字〔2024〕1号", "009", "王𠂇", datetime.date(2024, 3, 5), 5,
                     "直接责任", "效能告诫"])
    measures["D2"].number_format = 'yyyy"年"m"月"d"日"'
    measures.sheet_state = "hidden"
    book.save("office-openpyxl.xlsx")


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


def with_uncalculated(name):
    book = xlsxwriter.Workbook(name)
    sheet = book.add_worksheet("表")
    sheet.write_formula(0, 0, "=90+2")
    sheet.write_formula(0, 1, "=90+2", None, 92)
    sheet.write_formula(0, 2, '="优"&"秀"', None, "")
    book.close()


def with_xlwt():
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet("一季度")
    for column, heading in enumerate(HEADINGS):
        sheet.write(0, column, heading)
    day = xlwt.easyxf(num_format_str='yyyy"年"m"月"d"日"')
    sheet.write(1, 0, "007")
    sheet.write_rich_text(1, 1, ["阿米子", ("·拉且", xlwt.easyfont("bold on"))])
    sheet.write_merge(1, 2, 2, 2, "党政办")
    sheet.write(1, 3, datetime.date(2024, 3, 5), day)
    sheet.write(1, 4, 92.35)
    sheet.write(1, 5, "王𠂇" * 1500)
    sheet.write(2, 0, "008")
    sheet.write(2, 3, False)
    sheet.write(2, 4, xlwt.Formula("E2-1"))
    sheet.write(2, 5, xlwt.Formula('A3&"号"'))
    sheet.row(2).hidden = True
    for row in range(3, 100):
        sheet.write(row, 0, f"第{row}行，一条长到要分几个记录才装得下的共享文字")
    book.add_sheet("隐藏").visibility = 1
    book.add_sheet("深藏").visibility = 2
    book.save("xlwt.xls")


def with_odfpy():
    book = odf.opendocument.OpenDocumentSpreadsheet()
    sheet = odf.table.Table(name="一季度")

    def cell(text=None, **attributes):
        made = odf.table.TableCell(**attributes)
        if text is not None:
            made.addElement(odf.text.P(text=text))
        return made

    for cells in [
            [cell(heading, valuetype="string") for heading in HEADINGS],
            [cell("007", valuetype="string"),
             cell("李㛃", valuetype="string"),
             cell(numbercolumnsrepeated=2),
             cell("92.35", valuetype="float", value="92.35"),
             cell(formula="of:=[.E2]-1")]]:
        row = odf.table.TableRow()
        for one in cells:
            row.addElement(one)
        sheet.addElement(row)
    book.spreadsheet.addElement(sheet)
    book.save("odfpy.ods")


# Name, filter, password and filter options of what LibreOffice makes of the workbook of openpyxl.
SAVED = [
    ("libreoffice.xlsx", "Calc MS Excel 2007 XML", None, None),
    ("encrypted.xlsx", "Calc MS Excel 2007 XML", "口令1234", None),
    ("libreoffice.ods", "calc8", None, None),
    ("encrypted.ods", "calc8", "口令1234", None),
    ("libreoffice.xls", "MS Excel 97", None, None),
    ("encrypted.xls", "MS Excel 97", "口令1234", None),
    ("web-page.xls", "HTML (StarCalc)", None, None),
    ("unicode-text.txt", "Text - txt - csv (StarCalc)", None, "9,34,65535"),
    ("gb18030.csv", "Text - txt - csv (StarCalc)", None, "44,34,85"),
]
OFFICE = [
    ("office.ods", "calc8"),
    ("office.xls", "MS Excel 97"),
    ("office.xlsx", "Calc MS Excel 2007 XML"),
]
# What it makes of a workbook with all that the sheets of LibreOffice can hold.
FEATURES = [
    ("features.ods", "calc8"),
    ("features.xls", "MS Excel 97"),
    ("features.xlsx", "Calc MS Excel 2007 XML"),
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


def save(book, name, kind, password=None, filter_options=None):
    options = [PropertyValue(Name="FilterName", Value=kind)]
    if filter_options:
        options.append(PropertyValue(Name="FilterOptions", Value=filter_options))
    if password and "xlsx" in name:
        secret = uno.Any("[]com.sun.star.beans.NamedValue",
                         (NamedValue("OOXPassword", password),
                          NamedValue("CryptoType", "StrongEncryptionDataSpace")))
        options.append(PropertyValue(Name="EncryptionData", Value=secret))
    elif password:
        options.append(PropertyValue(Name="Password", Value=password))
    book.storeToURL("file://" + os.getcwd() + "/" + name, tuple(options))


def format_of(book, code):
    formats = book.getNumberFormats()
    locale = uno.createUnoStruct("com.sun.star.lang.Locale")
    key = formats.queryKey(code, locale, False)
    return key if key >= 0 else formats.addNew(code, locale)


def fill_features(book):
    sheet = book.getSheets().getByIndex(0)
    sheet.setName("各样")

    def cell(name):
        return sheet.getCellRangeByName(name)

    cell("A1").setString("阿米子·拉且  （两个空格）")
    cell("B1").setString("上\n下")
    cell("C1").setString("007")
    cell("D1").setValue(0.925)
    cell("D1").NumberFormat = format_of(book, "0.00%")
    cell("E1").setValue(300)
    cell("E1").NumberFormat = format_of(book, "[$￥-804]#,##0.00")
    cell("F1").setValue(45356)
    cell("F1").NumberFormat = format_of(book, 'YYYY"年"M"月"D"日"')
    cell("A2").setFormula("=1/0")
    cell("B2").setFormula("=NA()")
    cell("C2").setFormula("=SQRT(-1)")
    cell("D2").setFormula('=IF(1;"";"x")')
    cell("E2").setFormula('="优"&"秀"')
    cell("F2").setFormula("=1=1")
    cell("F2").NumberFormat = format_of(book, "BOOLEAN")
    # The same row again and again, then a gap.
    for row in range(3, 8):
        cell(f"A{row}").setString("同")
        cell(f"B{row}").setValue(90)
        cell(f"C{row}").setValue(90)
    sheet.getAnnotations().insertNew(cell("A10").getCellAddress(), "这是批注")
    cell("A10").setString("有批注")
    link = book.createInstance("com.sun.star.text.TextField.URL")
    link.Representation = "链接"
    link.URL = "http://example.org/"
    cell("B10").insertTextContent(cell("B10").createTextCursor(), link, False)
    # A folded group, a filter, a merged area.
    for row in range(11, 14):
        cell(f"A{row}").setString("组内")
    group = cell("A11:A13").getRangeAddress()
    sheet.group(group, uno.Enum("com.sun.star.table.TableOrientation", "ROWS"))
    sheet.hideDetail(group)
    for row, text in ((15, "单位"), (16, "党政办"), (17, "财政所"), (18, "党政办")):
        cell(f"A{row}").setString(text)
    one = uno.createUnoStruct("com.sun.star.sheet.TableFilterField")
    one.Operator = uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL")
    one.StringValue = "党政办"
    descriptor = cell("A15:A18").createFilterDescriptor(True)
    descriptor.ContainsHeader = True
    descriptor.setFilterFields((one,))
    cell("A15:A18").filter(descriptor)
    cell("D4:F5").merge(True)
    cell("D4").setString("合并")
    shape = book.createInstance("com.sun.star.drawing.RectangleShape")
    sheet.getDrawPage().add(shape)
    shape.setString("图形里的字")
    book.getSheets().insertNewByName("隐藏", 1)
    book.getSheets().getByIndex(1).getCellRangeByName("B2").setValue(1)
    book.getSheets().getByIndex(1).IsVisible = False


def with_libreoffice():
    pipe = f"kaoping{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"])
    hidden = (PropertyValue(Name="Hidden", Value=True),)
    try:
        desktop = desktop_of(pipe)
        folder = "file://" + os.getcwd() + "/"
        book = desktop.loadComponentFromURL(folder + "openpyxl.xlsx", "_blank", 0, hidden)
        for name, kind, password, options in SAVED:
            save(book, name, kind, password, options)
        book.close(True)
        book = desktop.loadComponentFromURL(folder + "office-openpyxl.xlsx", "_blank", 0, hidden)
        for name, kind in OFFICE:
            save(book, name, kind)
        book.close(True)
        os.remove("office-openpyxl.xlsx")  # nobody calculated its formula
        book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, hidden)
        fill_features(book)
        for name, kind in FEATURES:
            save(book, name, kind)
        book.close(True)
        desktop.terminate()
    except Exception:
        office.terminate()
        raise
    office.wait()


with_openpyxl()
with_office()
with_xlsxwriter("xlsxwriter.xlsx", {})
with_xlsxwriter("xlsxwriter-constant-memory.xlsx", {"constant_memory": True})
with_1904("date-1904.xlsx")
with_uncalculated("xlsxwriter-uncalculated.xlsx")
with_xlwt()
with_odfpy()
with_libreoffice()
