#!/usr/bin/env python3
"""Lists the cells of workbooks whose text does not fit: cut_off.py FOLDER...

Measures every text against the width and height of its cell or merged area, as a printer would,
with a free font in the place of the office's: Chinese characters are as wide in all of them. It
knows nothing of how the program lays out its sheets. Ends with 1 when anything is cut off.
"""

import functools
import math
import subprocess
import sys
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter
from PIL import ImageFont

PIXELS_A_CHARACTER, PADDING = 7, 5  # of a column's width
POINTS_A_PIXEL = 0.75
LINE = 1.17  # height of a line / size of its font: the least a reader uses
INNER = 4  # points a cell keeps free beside its text
DEFAULT_HEIGHT = 15
SHOWN = 5  # cells listed a sheet


@functools.cache
def font():
    path = subprocess.run(["fc-match", "-f", "%{file}", "Noto Serif CJK SC"], capture_output=True,
                          check=True, text=True).stdout
    return ImageFont.truetype(path, 100)


@functools.cache
def character_width(character):
    return font().getlength(character) / 100


def text_width(text, size):
    return size * sum(map(character_width, text))


def lines_of(text, size, room):
    """Lines the text takes, broken between any two characters as Chinese is."""
    lines = 0
    for paragraph in text.split("\n"):
        lines += max(1, math.ceil(text_width(paragraph, size) / room))
    return lines


class Sheet:
    def __init__(self, sheet):
        self.sheet = sheet
        self.areas = {(area.min_row, area.min_col): area for area in sheet.merged_cells.ranges}

    def column_points(self, column):
        width = self.sheet.column_dimensions[get_column_letter(column)].width or 8.43
        return (width * PIXELS_A_CHARACTER + PADDING) * POINTS_A_PIXEL - PADDING * POINTS_A_PIXEL

    def row_points(self, row):
        return self.sheet.row_dimensions[row].height or DEFAULT_HEIGHT

    def room(self, cell):
        area = self.areas.get((cell.row, cell.column))
        columns = range(area.min_col, area.max_col + 1) if area else [cell.column]
        rows = range(area.min_row, area.max_row + 1) if area else [cell.row]
        width = sum(self.column_points(column) for column in columns)
        return width - INNER, sum(self.row_points(row) for row in rows)

    def cut(self):
        for row in self.sheet.iter_rows():
            for cell in row:
                if not isinstance(cell.value, str) or not cell.value.strip():
                    continue
                alignment = cell.alignment
                if alignment.shrink_to_fit:
                    continue
                width, height = self.room(cell)
                if alignment.wrap_text:
                    lines = lines_of(cell.value.rstrip(), cell.font.sz, width)
                    if lines * cell.font.sz * LINE > height:
                        yield cell, f"{lines} lines in {height:.0f} points"
                elif text_width(cell.value.rstrip(), cell.font.sz) > width and cell.border.left.style:
                    yield cell, "wider than its column"


def main():
    found = 0
    for path in sorted(p for folder in sys.argv[1:] for p in Path(folder).rglob("*.xlsx")):
        for sheet in openpyxl.load_workbook(path).worksheets:
            cut = list(Sheet(sheet).cut())
            found += len(cut)
            for cell, why in cut[:SHOWN]:
                print(f"  {path.parent.name}/{path.name} · {sheet.title} {cell.coordinate}: {why}: {cell.value[:40]!r}")
            if len(cut) > SHOWN:
                print(f"  {path.parent.name}/{path.name} · {sheet.title}: {len(cut) - SHOWN} cells more")
    print(f"  {found} texts cut off" if found else "  no text is cut off")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
