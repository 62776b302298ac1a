"""Types into a workbook at the keyboard of LibreOffice, as it is set up in a profile, and saves it:
type_keys.py <from> <to> <profile folder> <lines>. A line: sheet, cell, keys, parted by tabs; "=1250.5" pastes a number,
"=date 45731" a date."""

import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.lang import Locale


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


def paste(book, cell, pasted):
    """Pasting brings the format along."""
    kind = "d/m/yyyy" if pasted.startswith("date ") else "General"
    formats, english = book.NumberFormats, Locale("en", "US", "")
    key = formats.queryKey(kind, english, False)
    cell.NumberFormat = key if key >= 0 else formats.addNew(kind, english)
    cell.Value = float(pasted.removeprefix("date "))


def main(source, target, profile, lines):
    process, desktop, remote = connect(profile, "keys" + str(os.getpid()))
    try:
        book = desktop.loadComponentFromURL(Path(source).as_uri(), "_blank", 0, (option("Hidden", True),))
        book.enableAutomaticCalculation(False)  # else every cell typed counts the first page again
        dispatcher = remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", remote)
        controller = book.CurrentController
        for line in Path(lines).read_text(encoding="utf-8").splitlines():
            name, at, keys = line.split("\t")
            sheet = book.Sheets.getByName(name)
            cell = sheet.getCellRangeByName(at)
            if keys.startswith("="):
                paste(book, cell, keys[1:])
                continue
            controller.setActiveSheet(sheet)
            controller.select(cell)
            dispatcher.executeDispatch(controller.Frame, ".uno:EnterString", "", 0, (option("StringName", keys),))
        book.enableAutomaticCalculation(True)
        book.storeToURL(Path(target).as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
    finally:
        try:
            desktop.terminate()
        finally:
            process.wait(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
