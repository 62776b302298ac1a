"""Drives the installed add-in as a person would, menu entry by menu entry, and prints what was seen as JSON lines:
drive.py <profile folder> <workbook to check> <work folder> <folder for pictures, or "-"> <what …>"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PATIENCE = 90


def option(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


class Calc:
    def __init__(self, profile, pictures):
        pipe = "soxa" + str(os.getpid())
        self.pictures = pictures
        self.process = subprocess.Popen(
            ["soffice", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard"]
            + ([] if os.environ.get("DISPLAY") else ["--headless"])
            + ["-env:UserInstallation=" + Path(profile).as_uri(), "--accept=pipe,name=" + pipe + ";urp;"])
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(PATIENCE * 4):
            try:
                self.context = resolver.resolve("uno:pipe,name=" + pipe + ";urp;StarOffice.ComponentContext")
                break
            except NoConnectException:
                time.sleep(0.25)
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.toolkit = self.service("com.sun.star.awt.Toolkit")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, file, *options):
        return self.desktop.loadComponentFromURL(Path(file).as_uri(), "_blank", 0, options)

    def press(self, document, verb):
        """What a click on the entry of the menu does."""
        helper = self.service("com.sun.star.frame.DispatchHelper")
        helper.executeDispatch(document.CurrentController.Frame, "vn.soxa.addin:" + verb, "", 0, ())

    def components(self):
        found, all_of_them = [], self.desktop.Components.createEnumeration()
        while all_of_them.hasMoreElements():
            found.append(all_of_them.nextElement())
        return found

    def windows(self):
        """The windows of the add-in that are open, as everything that a screen reader finds in them."""
        found = []
        for index in range(self.toolkit.TopWindowCount):
            window = self.toolkit.getTopWindow(index)
            context = window.AccessibleContext
            if context is not None and context.AccessibleName == "Sổ Xã" and window.isVisible():
                found.append(context)
        return found

    def said(self, inside=None):
        return [text for context in ([inside] if inside else self.windows()) for text in texts(context)]

    def wait(self, seen):
        """Until something is so; what is so then."""
        for _ in range(PATIENCE * 5):
            result = seen()
            if result:
                return result
            time.sleep(0.2)
        raise SystemExit("nothing after %d seconds; windows say %s" % (PATIENCE, self.said()))

    def answer(self, *buttons):
        """The sentence of the box that is open, which is closed by its button, or one of these names."""
        box = self.wait(lambda: next((one for one in self.windows() if not lists(one)), None))
        sentence = max(self.said(box), key=len)
        self.picture("cau")
        button = next(one for one in everything(box) if one.AccessibleName in (buttons or ("OK", "~OK", "Đồng ý")))
        button.doAccessibleAction(0)
        self.wait(lambda: not [one for one in self.windows() if not lists(one)])
        return sentence

    def picture(self, name):
        if self.pictures:
            time.sleep(1.5)
            subprocess.run(["import", "-window", "root", os.path.join(self.pictures, "tien-ich-" + name + ".png")], check=False)


def everything(context):
    yield context
    for index in range(min(context.AccessibleChildCount, 200)):
        child = context.getAccessibleChild(index)
        if child is not None:
            yield from everything(child.AccessibleContext)


def texts(context):
    for one in everything(context):
        for text in (one.AccessibleName, getattr(one, "Text", "")):
            if text:
                yield text


def lists(context):
    return any(one.AccessibleName == "Ô kế tiếp" for one in everything(context))


def kept(document):
    properties = document.DocumentProperties.UserDefinedProperties
    known = properties.PropertySetInfo.hasPropertyByName("SoXaDanhDau")
    return json.loads(properties.getPropertyValue("SoXaDanhDau")) if known else []


def colours(document, marks):
    return [document.Sheets.getByName(sheet).getCellByPosition(column, row).CellBackColor
            for sheet, column, row, _, _ in marks]


def tell(**what):
    print(json.dumps(what, ensure_ascii=False), flush=True)


def check(calc, file):
    document = calc.open(file)
    calc.press(document, "check")
    status = calc.wait(lambda: [text for text in calc.said() if "chỗ cần sửa" in text or "Không có gì" in text])[0]
    calc.picture("danh-sach")
    items = [text for text in calc.said() if " – " in text]
    marks = kept(document)
    before = [mark[3] for mark in marks]
    tell(step="check", status=status, points=items, marks=[mark[:3] for mark in marks],
         coloured=[now != then for now, then in zip(colours(document, marks), before)])
    calc.press(document, "next")
    address = document.CurrentSelection.AbsoluteName
    tell(step="next", cell=address)
    suggestion(calc, document)
    stale(calc, document)
    calc.press(document, "unmark")
    tell(step="unmark", left=kept(document), same=colours(document, marks) == before)
    calc.press(document, "unmark")
    tell(step="unmark again", said=calc.answer())
    document.close(True)
    calc.wait(lambda: not calc.windows())
    tell(step="closed", windows=len(calc.windows()))


def bar(calc):
    """What the toolbar is called in the menu of toolbars."""
    names = calc.service("com.sun.star.ui.WindowStateConfiguration").getByName("com.sun.star.sheet.SpreadsheetDocument")
    state = names.getByName("private:resource/toolbar/addon_vn.soxa.addin.bar")
    tell(step="bar", name=next(one.Value for one in state if one.Name == "UIName"))


def points(calc, files):
    """The lines of the window for one file after the other."""
    for file in files:
        document = calc.open(file)
        calc.press(document, "check")
        calc.wait(lambda: [text for text in calc.said() if "chỗ cần sửa" in text or "Không có gì" in text])
        tell(step="points", points=sorted({text for text in calc.said() if text.count(" – ") > 1}))
        document.close(True)


def suggestion(calc, document):
    """Goes from point to point until one has a suggestion, types it, takes it back."""
    for _ in range(40):
        cell = document.CurrentSelection
        before = cell.Formula
        calc.press(document, "suggest")
        if cell.Formula != before:
            after = cell.String
            calc.picture("goi-y")
            document.UndoManager.undo()
            tell(step="suggest", cell=cell.AbsoluteName, before=before, after=after, undone=cell.Formula == before)
            return
        calc.answer()
        calc.press(document, "next")


def stale(calc, document):
    """A suggestion for what is not there any more."""
    cell = document.CurrentSelection
    before, cell.String = cell.Formula, "Công ty khác"
    calc.press(document, "suggest")
    tell(step="stale", said=calc.answer(), now=cell.String)
    document.UndoManager.undo()
    tell(step="stale undone", same=cell.Formula == before)


def refusals(calc, file, folder):
    fresh = calc.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
    calc.press(fresh, "check")
    tell(step="not saved", said=calc.answer())
    calc.press(fresh, "next")
    tell(step="next before checking", said=calc.answer())
    elsewhere = Path(folder).parent / "noi-khac.xlsx"
    fresh.storeAsURL(elsewhere.as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
    calc.press(fresh, "check")
    tell(step="no folder", said=calc.answer())
    other = Path(folder) / "khac.xlsx"
    fresh.storeAsURL(other.as_uri(), (option("FilterName", "Calc MS Excel 2007 XML"),))
    calc.press(fresh, "check")
    tell(step="not ours", said=calc.answer())
    fresh.close(True)
    only = calc.open(file, option("ReadOnly", True))
    calc.press(only, "check")
    status = calc.wait(lambda: [text for text in calc.said() if "chỗ cần sửa" in text])[0]
    tell(step="read only", said=status, marks=kept(only))
    said = ""
    for _ in range(9):
        calc.press(only, "next")
        calc.press(only, "suggest")
        said = calc.answer()
        if not said.startswith("Ô này không có gợi ý"):
            break
    tell(step="suggest read only", said=said)
    only.close(True)


def missing(calc, file):
    document = calc.open(file)
    calc.press(document, "check")
    tell(step="no program", said=calc.answer())
    document.close(True)


def question(calc, file):
    """A plan book that is not ready: asked first, left alone, then done all the same."""
    document = calc.open(file)
    calc.press(document, "issue")
    tell(step="question", said=calc.answer("Không", "No", "~No"))
    tell(step="left", said=calc.wait(lambda: [text for text in calc.said() if "Chưa làm gì" in text])[0])
    calc.press(document, "issue")
    calc.answer("Có", "Yes", "~Yes")
    tell(step="anyway", said=calc.wait(lambda: [text for text in calc.said() if "Đã tạo" in text])[0])
    document.close(True)


def rounds(calc, file):
    document = calc.open(file)
    for verb, word in (("issue", "Đã tạo"), ("collect", "nơi đã nộp")):
        calc.press(document, verb)
        said = calc.wait(lambda: [text for text in calc.said() if word in text and "\n" not in text])[0]
        tell(step=verb, said=said)
    calc.picture("tong-hop")
    calc.press(document, "open")
    book = calc.wait(lambda: next((one.URL for one in calc.components() if "Tong-hop_" in one.URL), None))
    tell(step="open", book=uno.fileUrlToSystemPath(book))
    document.close(True)


def main(profile, file, folder, pictures, *what):
    calc = Calc(profile, None if pictures == "-" else pictures)
    try:
        steps = {"check": lambda: check(calc, file), "refusals": lambda: refusals(calc, file, folder),
                 "missing": lambda: missing(calc, file), "rounds": lambda: rounds(calc, file),
                 "bar": lambda: bar(calc), "question": lambda: question(calc, file), "points": lambda: points(calc, file.split("|"))}
        for one in what:
            steps[one]()
    finally:
        try:
            calc.desktop.terminate()
        finally:
            calc.process.terminate()
            calc.process.wait()


if __name__ == "__main__":
    main(*sys.argv[1:])
