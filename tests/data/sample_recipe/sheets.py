"""Writes workbooks and text files as offices write them, byte for byte the same each time."""

import csv
import io
import re
import zipfile
from datetime import datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, Side
from openpyxl.utils import get_column_letter

CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="center", wrap_text=True)
THIN = Border(*[Side(style="thin")] * 4)
TITLE, BODY, HEADING = Font(name="宋体", size=18, bold=True), Font(name="宋体", size=11), Font(
    name="黑体", size=11)
DATE_FORMAT = 'yyyy"年"m"月"d"日"'


class Book:
    def __init__(self):
        self._book = Workbook()
        self._book.remove(self._book.active)

    def sheet(self, name, widths):
        sheet = self._book.create_sheet(name)
        for column, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(column)].width = width
        sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
        sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
        return Sheet(sheet, len(widths))

    def save(self, path):
        """Saves without the hour of the day in it: fixed times in the archive and the properties."""
        raw = io.BytesIO()
        self._book.save(raw)
        with zipfile.ZipFile(raw) as given, zipfile.ZipFile(path, "w") as kept:
            for entry in sorted(given.namelist(), key=lambda n: (n != "[Content_Types].xml", n)):
                content = given.read(entry)
                if entry == "docProps/core.xml":
                    content = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2026-01-15T09:00:00Z",
                                     content)
                    content = content.replace(b"openpyxl", "乡效能办".encode())
                info = zipfile.ZipInfo(entry, (2026, 1, 15, 9, 0, 0))
                info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                kept.writestr(info, content, compresslevel=9)


class Sheet:
    """A sheet that grows downwards; `row` is the next free row."""

    def __init__(self, sheet, width):
        self.raw, self.width, self.row = sheet, width, 1

    def line(self, text, font=BODY, alignment=LEFT):
        """A text over all columns, merged."""
        cell = self.raw.cell(self.row, 1, text)
        cell.font, cell.alignment = font, alignment
        self.raw.merge_cells(start_row=self.row, end_row=self.row, start_column=1,
                             end_column=self.width)
        self.row += 1

    def title(self, text, *below):
        self.line(text, TITLE, CENTRE)
        for more in below:
            self.line(more)

    def heading(self, *names):
        """One heading row."""
        self._write(names, HEADING, CENTRE)

    def heading_two(self, names):
        """Two heading rows: a text spans both, a pair is a parent with its children."""
        column = 1
        for name in names:
            parent, children = name if isinstance(name, tuple) else (name, [None])
            self._cell(self.row, column, parent, HEADING, CENTRE)
            for offset, child in enumerate(children):
                self._cell(self.row + 1, column + offset, child, HEADING, CENTRE)
            down = 1 if children == [None] else 0
            self.raw.merge_cells(start_row=self.row, end_row=self.row + down, start_column=column,
                                 end_column=column + len(children) - 1)
            column += len(children)
        self.row += 2
        self.raw.freeze_panes = self.raw.cell(self.row, 1)

    def record(self, values):
        self._write(values, BODY, CENTRE)

    def merge_down(self, column, first_row, last_row):
        if last_row > first_row:
            self.raw.merge_cells(start_row=first_row, end_row=last_row, start_column=column,
                                 end_column=column)

    def _write(self, values, font, alignment):
        for column, value in enumerate(values, 1):
            self._cell(self.row, column, value, font, alignment)
        self.row += 1

    def _cell(self, row, column, value, font, alignment):
        cell = self.raw.cell(row, column, value)
        cell.font, cell.alignment, cell.border = font, alignment, THIN
        if hasattr(value, "year"):
            cell.number_format = DATE_FORMAT
        elif isinstance(value, str):
            cell.number_format = "@"


def text_file(path, rows, encoding):
    """A csv as spreadsheet programs of a Chinese office save it: CRLF, quotes where needed."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    with open(path, "wb") as file:
        file.write(text.getvalue().encode(encoding))


def serial_date(day):
    """A day as a real date cell holds it."""
    return datetime(day.year, day.month, day.day)
