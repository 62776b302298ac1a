"""An officer and the people of the hamlets, each at one LibreOffice: rows are typed into the plan book by the headings
that people see, below those that stand there, and into issued workbooks as hands.py does.

    additions.py        told on its input, a line each, answered by a line:
        <plan book or template> TAB <target> TAB <file of what is typed>

What is typed into a plan book: sheet TAB heading=value|heading=value
"""
import sys
from pathlib import Path

from hands import ByLibreOffice, put, read

HEADER = 3


def added(path):
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        sheet, pairs = line.split("\t")
        yield sheet, dict(pair.split("=", 1) for pair in pairs.split("|"))


class People(ByLibreOffice):
    def line(self, document, name, *typed):
        if len(typed) > 1:
            super().line(document, name, *typed)
            return
        sheet = document.Sheets.getByName(name)
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        used = cursor.RangeAddress
        block = sheet.getCellRangeByPosition(0, HEADER, used.EndColumn, max(used.EndRow, HEADER + 1)).DataArray
        headings = [str(text).replace(" *", "").strip() for text in block[0]]
        row = next((i for i, cells in enumerate(block[1:]) if not any(cells)), len(block) - 1)
        for heading, value in typed[0].items():
            cell = sheet.getCellByPosition(headings.index(heading), HEADER + 1 + row)
            if sheet.isProtected() and cell.CellProtection.IsLocked:
                raise SystemExit(f"{name}: {heading} in row {HEADER + 2 + row} is locked")
            put(cell, value)


def main():
    with People() as people:
        for told in sys.stdin:
            template, target, lines = told.rstrip("\n").split("\t")
            book = Path(lines).stem.endswith("_book")
            people.type(template, Path(target), list(added(lines) if book else read(lines)))
            print("typed", flush=True)


if __name__ == "__main__":
    main()
