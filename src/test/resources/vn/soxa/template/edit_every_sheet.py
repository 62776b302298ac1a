"""Opens every workbook of a folder in LibreOffice as a person would; on each form sheet inserts three rows in the middle
and sorts by the third column, then saves: edit_every_sheet.py <from folder> <to folder> <profile folder>.
A sheet with locked cells is unprotected first, as its guidance says. Fails where an edit had no effect."""

import os
import sys
from pathlib import Path

from insert_and_sort import HEADER, INSERTED, connect, option

FIRST, LONGEST, SORT_BY = HEADER + 1, 400, 2


def filled(sheet, columns):
    """How many rows stand below the header without a gap."""
    data = sheet.getCellRangeByPosition(0, FIRST, columns - 1, FIRST + LONGEST).getDataArray()
    return next(i for i, row in enumerate(data) if all(cell == "" for cell in row))


def width(sheet):
    keys = sheet.getCellRangeByPosition(0, HEADER - 1, 60, HEADER - 1).getDataArray()[0]
    return keys.index("")


def column(sheet, rows):
    return [row[0] for row in sheet.getCellRangeByPosition(SORT_BY, FIRST, SORT_BY, FIRST + rows - 1).getDataArray()]


def locked(sheet, columns, rows):
    cells = (sheet.getCellByPosition(x, FIRST + y) for y in range(rows) for x in range(columns))
    return any(cell.CellProtection.IsLocked for cell in cells)


def form(sheet):
    """Not the page that is printed: it has no hidden row of column keys."""
    return sheet.IsVisible and not sheet.Rows.getByIndex(HEADER - 1).IsVisible


def edit(book, dispatcher, sheet):
    columns = width(sheet)
    rows = filled(sheet, columns)
    if rows == 0:
        return 0
    if locked(sheet, columns, rows):
        sheet.unprotect("")
    controller = book.CurrentController
    controller.setActiveSheet(sheet)
    before, half = column(sheet, rows), (rows + 1) // 2
    controller.select(sheet.getCellRangeByPosition(0, FIRST + half, 0, FIRST + half + INSERTED - 1))
    dispatcher.executeDispatch(controller.Frame, ".uno:InsertRowsBefore", "", 0, ())
    after = column(sheet, rows + INSERTED)
    assert after[half:half + INSERTED] == [""] * INSERTED, sheet.Name + ": no rows inserted"
    controller.select(sheet.getCellRangeByPosition(0, HEADER, columns - 1, FIRST + rows + INSERTED - 1))
    dispatcher.executeDispatch(controller.Frame, ".uno:DataSort", "", 0, (
        option("ByRows", True), option("HasHeader", True), option("CaseSensitive", False),
        option("IncludeAttribs", True), option("Col1", SORT_BY + 1), option("Ascending1", False)))
    after = column(sheet, rows + INSERTED)
    assert sorted(map(str, after)) == sorted(map(str, before + [""] * INSERTED)), sheet.Name + ": rows lost"
    assert len(set(before)) == 1 or after != before, sheet.Name + ": not sorted"
    assert "" not in after[:rows - before.count("")], sheet.Name + ": blank rows not last"
    return 1


def main(source, target, profile):
    process, desktop, remote = connect(profile, "every" + str(os.getpid()))
    try:
        dispatcher = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", remote)
        for path in sorted(Path(source).glob("*.xlsx")):
            book = desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, (option("Hidden", True),))
            book.enableAutomaticCalculation(False)
            edited = sum(edit(book, dispatcher, book.Sheets.getByIndex(i)) for i in range(1, book.Sheets.Count)
                         if form(book.Sheets.getByIndex(i)))
            book.calculateAll()
            book.enableAutomaticCalculation(True)
            book.storeToURL((Path(target) / path.name).as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
            book.close(True)
            print(path.name, edited, flush=True)
    finally:
        try:
            desktop.terminate()
        finally:
            process.wait(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
