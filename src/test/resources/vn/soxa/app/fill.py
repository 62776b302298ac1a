"""Types rows into an issued template with openpyxl: lines of sheet, row to find (empty: a new one), key=value pairs."""
import datetime
import re
import sys

import openpyxl

template, target, lines = sys.argv[1:4]
book = openpyxl.load_workbook(template)


def typed(text):
    day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    if day:
        return datetime.date(*map(int, day.groups()))
    return float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else text


for line in open(lines, encoding="utf-8").read().splitlines():
    name, find, pairs = line.split("\t")
    sheet = book[name]
    keys = next(row for row in sheet.iter_rows() if row[0].value == "rowCode")
    place = {cell.value: cell.column for cell in keys if cell.value}
    first = keys[0].row + 2
    if find:
        row = next(r for r in range(first, sheet.max_row + 1)
                   if any(str(sheet.cell(r, c).value) == find for c in place.values()))
    else:
        row = first
        while any(sheet.cell(row, c).value is not None for c in place.values()):
            row += 1
    for pair in pairs.split("|"):
        key, value = pair.split("=", 1)
        sheet.cell(row, place[key]).value = typed(value)
book.save(target)
