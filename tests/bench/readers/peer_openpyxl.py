#!/usr/bin/env python3
"""Prints how many cells of a workbook hold something, read by openpyxl as a stream."""

import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(value is not None for sheet in book.worksheets
          for row in sheet.iter_rows(values_only=True) for value in row))
