"""Types into issued workbooks, as people do: with openpyxl, or with LibreOffice itself through its bridge.

A line of what is typed: (sheet code, row, {key: value}). The row is "" (the next free one), "#2" (the second below the
headings) or a text that stands in it; values are text, numbers, dates or None (emptied). ("=NAME", "", value) types into
a named cell.

    hands.py openpyxl|libreoffice <template> <target> <file of lines: sheet, row, key=value|key=value>
"""
import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import openpyxl

ROWS = 450


class ByOpenpyxl:
    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def type(self, template, target, lines):
        book = openpyxl.load_workbook(template)
        for code, find, values in lines:
            if code.startswith("="):
                name, cell = book.defined_names[code[1:]].attr_text.rsplit("!", 1)
                book[name.strip("'")][cell.replace("$", "")] = values
                continue
            sheet = next(one for one in book if meant(one.title, code))
            keys = next(row for row in sheet.iter_rows(max_row=20) if row[0].value == "rowCode")
            place = {cell.value: cell.column for cell in keys if cell.value}
            top = keys[0].row + 2
            block = [[sheet.cell(row, column).value for column in place.values()] for row in range(top, top + ROWS)]
            row = top + place_of(block, find)
            for key, value in values.items():
                sheet.cell(row, place[key]).value = value
        target.parent.mkdir(parents=True, exist_ok=True)
        book.save(target)


class ByLibreOffice:
    """One program of our own for all workbooks, ended afterwards."""

    def __enter__(self):
        import uno
        from com.sun.star.connection import NoConnectException
        self.uno = uno
        self.profile = tempfile.mkdtemp(prefix="hands-")
        pipe = "hands" + os.path.basename(self.profile).replace("-", "").replace("_", "")
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--invisible", "--norestore", "--nologo", "--nodefault",
             f"-env:UserInstallation={Path(self.profile).as_uri()}", f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        for _ in range(600):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                self.desktop = context.ServiceManager.createInstanceWithContext(
                    "com.sun.star.frame.Desktop", context)
                return self
            except NoConnectException:
                time.sleep(0.2)
        self.__exit__()
        raise SystemExit("soffice does not answer")

    def __exit__(self, *_):
        try:
            self.desktop.terminate()
            self.process.wait(20)
        except Exception:  # the bridge breaks when the program goes; what matters is that it is gone
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)

    def setting(self, name, value):
        from com.sun.star.beans import PropertyValue
        return PropertyValue(name, 0, value, 0)

    def type(self, template, target, lines):
        document = self.desktop.loadComponentFromURL(
            Path(template).resolve().as_uri(), "_blank", 0, (self.setting("Hidden", True),))
        try:
            document.enableAutomaticCalculation(False)  # else every cell typed counts the first page again
            for line in lines:
                self.line(document, *line)
            document.calculateAll()
            document.enableAutomaticCalculation(True)
            target.parent.mkdir(parents=True, exist_ok=True)
            document.storeToURL(
                target.resolve().as_uri(), (self.setting("FilterName", "Calc MS Excel 2007 XML"),))
        finally:
            document.close(True)

    def line(self, document, code, find, values):
        if code.startswith("="):
            put(document.NamedRanges.getByName(code[1:]).ReferredCells.getCellByPosition(0, 0), values)
            return
        sheet = document.Sheets.getByName(next(n for n in document.Sheets.ElementNames if meant(n, code)))
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        width = cursor.RangeAddress.EndColumn
        first = sheet.getCellRangeByPosition(0, 0, width, 19).DataArray
        key_row = next(i for i, row in enumerate(first) if row[0] == "rowCode")
        place = {key: i for i, key in enumerate(first[key_row]) if key}
        block = sheet.getCellRangeByPosition(0, key_row + 2, max(place.values()), key_row + 1 + ROWS).DataArray
        row = key_row + 2 + place_of([[None if v == "" else v for v in values_] for values_ in block], find)
        for key, value in values.items():
            cell = sheet.getCellByPosition(place[key], row)
            if sheet.isProtected() and cell.CellProtection.IsLocked:
                raise SystemExit(f"{sheet.Name}: {key} in row {row + 1} is locked")
            put(cell, value)


def meant(title, code):
    return title == code or title.startswith(code + " ")


def put(cell, value):
    if isinstance(value, datetime.date):
        cell.Value = (value - datetime.date(1899, 12, 30)).days
    elif isinstance(value, (int, float)):
        cell.Value = float(value)
    else:
        cell.String = value or ""


def place_of(block, find):
    if find.startswith("#"):
        return int(find[1:]) - 1
    if find:
        found = [i for i, row in enumerate(block) if find in row]
        if len(found) != 1:
            raise SystemExit(f"{len(found)} rows with {find}")
        return found[0]
    return max((i for i, row in enumerate(block) if any(value is not None for value in row)), default=-1) + 1


def typed(text):
    day = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text)
    if day:
        return datetime.date(*map(int, day.groups()))
    return float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else text


def read(lines):
    """What is typed, of a file of lines."""
    for line in Path(lines).read_text(encoding="utf-8").splitlines():
        sheet, find, pairs = line.split("\t")
        yield sheet, find, {key: typed(value) for key, value in (pair.split("=", 1) for pair in pairs.split("|"))}


def main(hand, template, target, lines):
    with {"openpyxl": ByOpenpyxl, "libreoffice": ByLibreOffice}[hand]() as typist:
        typist.type(template, Path(target), list(read(lines)))


if __name__ == "__main__":
    main(*sys.argv[1:])
