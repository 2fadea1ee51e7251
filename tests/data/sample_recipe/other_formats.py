"""Registers kept in other formats than xlsx: a title over all columns, a heading, rows, notes.

Like the workbooks of `sheets.py` they are the same bytes each time.
"""

import zipfile
from datetime import date
from xml.sax.saxutils import escape, quoteattr

import xlwt

from sheets import DATE_FORMAT


def xls_file(path, name, titles, heading, rows, notes=()):
    """A workbook of Excel 97, as the older programs of an office save it."""
    book = xlwt.Workbook(encoding="utf-8")
    sheet = book.add_sheet(name)
    centred = "align: horiz centre, vert centre; borders: left thin, right thin, top thin, bottom thin"
    cell, day = xlwt.easyxf(centred), xlwt.easyxf(centred, num_format_str=DATE_FORMAT)
    title = xlwt.easyxf("font: bold on, height 360; align: horiz centre")
    lines = [("over all", text) for text in titles] + [heading] + list(rows) + [
        ("over all", text) for text in notes]
    for index, line in enumerate(lines):
        if line[0] == "over all":
            sheet.write_merge(index, index, 0, len(heading) - 1, line[1], title)
            continue
        for column, value in enumerate(line):
            sheet.write(index, column, value, day if isinstance(value, date) else cell)
    book.save(str(path))


def ods_file(path, name, titles, heading, rows, notes=()):
    """A spreadsheet of the OpenDocument kind."""
    body = [_spanning(text, len(heading)) for text in titles]
    body += [_ods_row(line) for line in [heading] + list(rows)]
    body += [_spanning(text, len(heading)) for text in notes]
    content = (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document-content {_NAMESPACES} '
               'office:version="1.2"><office:body><office:spreadsheet>'
               f'<table:table table:name={quoteattr(name)}>{"".join(body)}</table:table>'
               '</office:spreadsheet></office:body></office:document-content>')
    with zipfile.ZipFile(path, "w") as archive:
        for entry, text in [("mimetype", _MIMETYPE), ("content.xml", content),
                            ("META-INF/manifest.xml", _MANIFEST)]:
            info = zipfile.ZipInfo(entry, (2026, 1, 15, 9, 0, 0))
            # The type comes first and plain.
            info.compress_type = zipfile.ZIP_STORED if entry == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(info, text)


def _spanning(text, width):
    covered = f'<table:covered-table-cell table:number-columns-repeated="{width - 1}"/>'
    return (f'<table:table-row><table:table-cell table:number-columns-spanned="{width}" '
            f'office:value-type="string"><text:p>{escape(text)}</text:p></table:table-cell>'
            f'{covered}</table:table-row>')


def _ods_row(values):
    return f'<table:table-row>{"".join(_ods_cell(value) for value in values)}</table:table-row>'


def _ods_cell(value):
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, date):
        kind = f'office:value-type="date" office:date-value="{value:%Y-%m-%d}"'
        shown = f"{value.year}年{value.month}月{value.day}日"
    elif isinstance(value, int):
        kind, shown = f'office:value-type="float" office:value="{value}"', str(value)
    else:
        kind, shown = 'office:value-type="string"', value
    return f"<table:table-cell {kind}><text:p>{escape(shown)}</text:p></table:table-cell>"


_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_NAMESPACES = " ".join(f'xmlns:{name}="{_OASIS}{name}:1.0"' for name in ["office", "table", "text"])
_MANIFEST = (f'<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="{_OASIS}'
             'manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
             f'manifest:media-type="{_MIMETYPE}"/><manifest:file-entry '
             'manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>\n')
