"""What each menu entry does with the document in one window of the spreadsheet program."""

import os
import shutil
import tempfile
import traceback

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.awt.MessageBoxButtons import BUTTONS_YES_NO as YES_NO
from com.sun.star.awt.MessageBoxResults import YES
from com.sun.star.awt.MessageBoxType import INFOBOX, QUERYBOX

from soxa import marks, panel, points, program
from soxa.words import WORDS

SETTING = "soxa-chuong-trinh.txt"


class Desk:
    """One for each document; it remembers what was found there last."""

    known = {}

    @staticmethod
    def of(context, frame):
        document = frame.Controller.Model
        key = document.RuntimeUID
        if key not in Desk.known:
            Desk.known[key] = Desk(context)
            document.addCloseListener(panel.Gone(lambda: Desk.known.pop(key).leave()))
        desk = Desk.known[key]
        desk.frame, desk.document = frame, document
        return desk

    def __init__(self, context):
        self.context = context
        self.frame = self.document = self.panel = None
        self.points = []
        self.at = -1
        self.busy = False
        self.said = ""

    def do(self, verb):
        actions = {"check": self.check, "next": self.next, "suggest": self.suggest, "unmark": self.unmark,
                   "issue": lambda: self.round("issue"), "collect": lambda: self.round("collect"),
                   "open": self.open_book, "program": self.choose_program, "hide": self.hide}
        actions[verb]()

    # ---- checking ----

    def check(self):
        if self.busy:
            return self.tell(WORDS["busy"])
        soxa, folder = self.program(), self.folder()
        if soxa is None or folder is None:
            return None
        self.busy = True
        self.shown(WORDS["checking"], [])
        return self.later(lambda: self.start_checking(soxa, folder))

    def start_checking(self, soxa, folder):
        """Once the window shows: copying takes its time."""
        copy = self.copy()

        def done(*told):
            shutil.rmtree(os.path.dirname(copy), ignore_errors=True)  # also where the document was closed meanwhile
            self.later(lambda: self.checked(told))

        program.start([soxa, "check", "--json", "--folder", folder, "--copy-of", self.path(), copy], done)

    def checked(self, told):
        self.busy = False
        try:
            submission = program.submissions(*told)[0]
        except program.Refused as refused:
            self.hide()
            return self.tell(str(refused))
        if submission["status"] == "notReport":
            self.hide()
            return self.tell(WORDS["notOurs"])
        self.points = points.of(submission, self.document.Sheets.ElementNames)
        for point in self.points:
            point.found = self.content(point)
        self.at = -1
        status = WORDS["right"]
        if self.points:
            asked = sum(1 for point in self.points if point.asks)
            status = WORDS["found"] % (asked, len(self.points) - asked)
        if self.document.isReadonly():
            status += WORDS["readOnly"]
        else:
            if marks.kept(self.document):
                marks.remove(self.document, WORDS["step.unmark"])
            if self.points:
                marks.put(self.document, self.points, WORDS["step.check"])
        return self.shown(status, self.points)

    def content(self, point):
        cell = marks.cell_of(self.document, point)
        return None if cell is None else cell.Formula

    def copy(self):
        """The document as it is on the screen, under its own name in a folder of its own."""
        target = os.path.join(tempfile.mkdtemp(prefix="soxa-"), os.path.basename(self.path()))
        same = PropertyValue()
        same.Name = "FilterName"
        same.Value = next(one.Value for one in self.document.Args if one.Name == "FilterName")
        self.document.storeToURL(uno.systemPathToFileUrl(target), (same,))
        return target

    # ---- going from point to point ----

    def go(self, index):
        if not 0 <= index < len(self.points):
            return self.panel.read(index)
        self.at = index
        point = self.points[index]
        self.panel.choose(index, point, self.content(point) != point.found)
        return self.show_cell(point)

    def show_cell(self, point):
        """The cell, or at least its sheet; high up and to the left, where the window does not hide it."""
        view = self.document.CurrentController
        cell = marks.cell_of(self.document, point)
        if cell is not None:
            view.select(cell)
            seen, (column, row) = view.VisibleRange, point.place
            if row > seen.StartRow + (seen.EndRow - seen.StartRow) // 3:
                view.setFirstVisibleRow(row - 2)
            if column > seen.StartColumn + (seen.EndColumn - seen.StartColumn) // 2:
                view.setFirstVisibleColumn(column - 1)
        elif self.document.Sheets.hasByName(point.sheet or ""):
            view.setActiveSheet(self.document.Sheets.getByName(point.sheet))

    def next(self):
        if not self.points:
            return self.tell(WORDS["noPoints"])
        self.panel.dialog.setVisible(True)
        return self.go((self.at + 1) % len(self.points))

    def suggest(self):
        if not self.points:
            return self.tell(WORDS["noPoints"])
        point = self.current()
        if point is None or not point.suggestion or point.place is None:
            return self.tell(WORDS["noSuggestion"])
        if self.document.isReadonly():
            return self.tell(WORDS["onlyToRead"])
        if self.content(point) != point.found:
            return self.tell(WORDS["changed"] % point.cell)
        if not marks.suggest(self.document, point, WORDS["step.suggest"]):
            return self.tell(WORDS["locked"])
        self.go(self.points.index(point))
        self.panel.status.Label = self.said = WORDS["suggested"] % (point.cell, point.suggestion)
        return self.frame.ComponentWindow.setFocus()  # where Ctrl+Z is heard

    def current(self):
        """The point of the cell where the cursor stands, else the one chosen in the list."""
        selected = self.document.CurrentSelection
        if selected is not None and selected.supportsService("com.sun.star.sheet.SheetCell"):
            address = selected.CellAddress
            for point in self.points:
                if point.sheet == selected.Spreadsheet.Name and point.place == (address.Column, address.Row):
                    return point
            return None
        return self.points[self.at] if self.at >= 0 else None

    def unmark(self):
        if not marks.kept(self.document) or self.document.isReadonly():
            return self.tell(WORDS["noMarks"])
        count = marks.remove(self.document, WORDS["step.unmark"])
        self.said = WORDS["unmarked"] % count
        if self.panel:
            self.panel.status.Label = self.said

    # ---- the work folder ----

    def round(self, verb, *anyway):
        if self.busy:
            return self.tell(WORDS["busy"])
        soxa, folder = self.program(), self.folder()
        if soxa is None or folder is None:
            return None
        self.busy = True
        self.points = []
        self.shown(WORDS["runningSaved" if self.document.isModified() else "running"], [])
        period = program.period_of(self.path(), folder)
        command = [soxa, verb, folder] + (["--period", period] if period else []) + list(anyway)
        return program.start(command, lambda *told: self.later(lambda: self.rounded(verb, told)))

    def rounded(self, verb, told):
        self.busy = False
        code, out, err = told
        failed = code > program.NEEDS_PERSON
        doubt = program.doubt(err) if failed else None
        if doubt:
            self.shown(WORDS["left"], [])
            return self.ask(WORDS["anyway"] % doubt, lambda: self.round(verb, program.ANYWAY))
        said = (err if failed else out).strip()
        self.shown(program.headline(said) or WORDS["done"], [])
        return self.panel.lines(said)

    def open_book(self):
        folder = self.folder()
        if folder is None:
            return
        book = program.latest_book(folder)
        if book is None:
            return self.tell(WORDS["noBook"])
        desktop = self.context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        desktop.loadComponentFromURL(uno.systemPathToFileUrl(book), "_default", 0, ())

    # ---- what it needs ----

    def path(self):
        return uno.fileUrlToSystemPath(self.document.URL)

    def folder(self):
        """The work folder; None after a sentence where there is none."""
        if not self.document.URL.startswith("file:"):
            self.tell(WORDS["notSaved"])
            return None
        folder = program.work_folder(self.path())
        if folder is None:
            self.tell(WORDS["noFolder"])
        return folder

    def program(self):
        soxa = program.find(self.setting())
        if soxa is None:
            self.tell(WORDS["noProgram"])
        return soxa

    def setting_file(self):
        paths = self.context.ServiceManager.createInstanceWithContext("com.sun.star.util.PathSettings", self.context)
        return os.path.join(uno.fileUrlToSystemPath(paths.UserConfig), SETTING)

    def setting(self):
        try:
            with open(self.setting_file(), encoding="utf-8") as kept:
                return kept.read().strip()
        except OSError:
            return ""

    def choose_program(self):
        picker = self.context.ServiceManager.createInstanceWithContext("com.sun.star.ui.dialogs.FilePicker", self.context)
        picker.setTitle(WORDS["chooseProgram"])
        picker.appendFilter(WORDS["programs"] % program.NAME, program.NAME)
        if picker.execute():
            self.try_program(uno.fileUrlToSystemPath(picker.SelectedFiles[0]))

    def try_program(self, chosen):
        """Kept only where it answers as the program does."""
        program.start([chosen, "--version"], lambda *told: self.later(
            lambda: self.keep_program(chosen) if told[1].startswith(WORDS["title"])
            else self.tell(WORDS["notProgram"] % (chosen, program.NAME))))

    def keep_program(self, chosen):
        with open(self.setting_file(), "w", encoding="utf-8") as kept:
            kept.write(chosen)
        self.tell(WORDS["programChosen"] % chosen)

    # ---- saying ----

    def later(self, what):
        """Does something on the thread of the spreadsheet program, if the document is still there by then."""
        def done():
            try:
                if self.document is not None:
                    what()
            except Exception:  # ours, and the spreadsheet program would swallow it
                self.busy = False
                self.tell(WORDS["fault"] + "\n\n" + traceback.format_exc(limit=3))
        panel.on_desk(self.context, done)

    def shown(self, status, found):
        if self.panel is None:
            self.panel = panel.Panel(self.context, self.frame.ContainerWindow, self)
        self.said = status
        self.panel.show(status, found)

    def hide(self):
        if self.panel:
            self.panel.hide()

    def leave(self):
        """The document is gone; what still runs for it has nobody to tell."""
        self.document = None
        if self.panel:
            self.panel.leave()

    def ask(self, question, yes):
        window = self.frame.ContainerWindow
        box = window.Toolkit.createMessageBox(window, QUERYBOX, YES_NO, WORDS["title"], question)
        self.later(lambda: yes() if box.execute() == YES else None)

    def tell(self, sentence):
        """A box that does not hold the document up."""
        self.said = sentence
        window = self.frame.ContainerWindow
        box = window.Toolkit.createMessageBox(window, INFOBOX, 1, WORDS["title"], sentence)
        panel.on_desk(self.context, box.execute)
