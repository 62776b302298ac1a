"""Opens a workbook in LibreOffice as a person would, inserts three rows in the middle of a sheet, types a row,
sorts by a column and saves: insert_and_sort.py <from> <to> <sheet> <profile folder> [<header of a column to insert>]."""

import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

HEADER, INSERT_AT, INSERTED, SORT_BY, INSERT_AT_COLUMN = 3, 6, 3, 1, 2


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def connect(profile, pipe):
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
         "-env:UserInstallation=" + Path(profile).as_uri(), "--accept=pipe,name=" + pipe + ";urp;"])
    context = uno.getComponentContext()
    resolver = context.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
    for _ in range(400):
        try:
            remote = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
            return process, remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote), remote
        except NoConnectException:
            time.sleep(0.3)
    process.terminate()
    raise SystemExit("soffice does not answer")


def insert_column(sheet, header):
    sheet.unprotect("")
    sheet.Columns.insertByIndex(INSERT_AT_COLUMN, 1)
    sheet.getCellByPosition(INSERT_AT_COLUMN, HEADER).setString(header)


def main(source, target, name, profile, header=None):
    process, desktop, remote = connect(profile, "sort" + str(os.getpid()))
    try:
        book = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (option("Hidden", True),))
        sheet = book.Sheets.getByName(name)
        dispatcher = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", remote)
        controller = book.CurrentController
        controller.setActiveSheet(sheet)
        controller.select(sheet.getCellRangeByPosition(0, INSERT_AT, 0, INSERT_AT + INSERTED - 1))
        dispatcher.executeDispatch(controller.Frame, ".uno:InsertRowsBefore", "", 0, ())
        sheet.getCellByPosition(SORT_BY, INSERT_AT + 1).setString("Aaa, dòng mới chen vào")
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        last = cursor.RangeAddress
        rows = sheet.getCellRangeByPosition(0, HEADER, last.EndColumn, HEADER + 12)
        controller.select(rows)
        dispatcher.executeDispatch(controller.Frame, ".uno:DataSort", "", 0, (
            option("ByRows", True), option("HasHeader", True), option("CaseSensitive", False),
            option("IncludeAttribs", True), option("Col1", SORT_BY + 1), option("Ascending1", True)))
        if header:
            insert_column(sheet, header)
        book.storeToURL(Path(target).as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
    finally:
        try:
            desktop.terminate()
        finally:
            process.wait(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
