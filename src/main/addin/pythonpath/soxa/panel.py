"""The window with the points, open beside the document; and the boxes that say one sentence."""

import re

import unohelper
from com.sun.star.awt import XActionListener, XCallback, XItemListener, XTopWindowListener
from com.sun.star.util import XCloseListener

from soxa.words import WORDS

WIDTH, HEIGHT, MARGIN, LINE = 300, 152, 6, 14
POS = 3  # com.sun.star.awt.PosSize.POS
BUTTONS = (("next", 50), ("suggest", 64), ("again", 56), ("unmark", 58), ("close", 42))


class Panel:
    def __init__(self, context, parent, desk):
        self.desk = desk
        self.context = context
        model = context.ServiceManager.createInstanceWithContext("com.sun.star.awt.UnoControlDialogModel", context)
        model.Width, model.Height, model.Title, model.Sizeable = WIDTH, HEIGHT, WORDS["title"], True
        self.model = model
        inner = WIDTH - 2 * MARGIN
        self.status = self.add("FixedText", "status", MARGIN, MARGIN, inner, 2 * LINE, MultiLine=True)
        self.list = self.add("ListBox", "list", MARGIN, 36, inner, 56)
        self.say = self.add("Edit", "say", MARGIN, 95, inner, 34, MultiLine=True, ReadOnly=True, VScroll=True)
        left = MARGIN
        for name, width in BUTTONS:
            self.add("Button", name, left, HEIGHT - LINE - MARGIN, width, LINE, Label=WORDS["button." + name])
            left += width + 3
        self.dialog = context.ServiceManager.createInstanceWithContext("com.sun.star.awt.UnoControlDialog", context)
        self.dialog.setModel(model)
        toolkit = context.ServiceManager.createInstanceWithContext("com.sun.star.awt.Toolkit", context)
        self.dialog.createPeer(toolkit, parent)
        self.dialog.getControl("list").addItemListener(Chosen(self))
        for name, _ in BUTTONS:
            self.dialog.getControl(name).setActionCommand(name)
            self.dialog.getControl(name).addActionListener(Pressed(self))
        self.dialog.addTopWindowListener(Closed(self))
        self.in_the_corner(parent)

    def in_the_corner(self, parent):
        """Bottom right, below the rows to which a sheet is moved when it goes to a cell."""
        whole, own = parent.PosSize, self.dialog.PosSize
        left, top = whole.Width - own.Width - 40, whole.Height - own.Height - 70
        self.dialog.setPosSize(max(0, left), max(0, top), 0, 0, POS)

    def add(self, kind, name, left, top, width, height, **properties):
        model = self.model.createInstance("com.sun.star.awt.UnoControl" + kind + "Model")
        model.PositionX, model.PositionY, model.Width, model.Height = left, top, width, height
        for key, value in properties.items():
            setattr(model, key, value)
        self.model.insertByName(name, model)
        return model

    def show(self, status, points):
        self.status.Label = status
        self.list.StringItemList = tuple(line(point) for point in points)
        self.say.Text = ""
        self.dialog.setVisible(True)

    def choose(self, index, point, mended):
        rows = self.dialog.getControl("list")
        lines = list(self.list.StringItemList)
        wanted = line(point, mended)
        if lines[index] != wanted:
            lines[index] = wanted
            self.list.StringItemList = tuple(lines)
        rows.selectItemPos(index, True)
        rows.makeVisible(index)
        self.say.Text = point.text + (WORDS["hint"] % point.suggestion if point.suggestion and not mended else "")

    @property
    def chosen(self):
        return self.dialog.getControl("list").getSelectedItemPos()

    def lines(self, said):
        """What the program printed, its tables without their columns: letters here are not all as wide."""
        self.list.StringItemList = tuple(re.sub("  +", " · ", text.strip()) for text in said.splitlines() if text.strip())

    def read(self, index):
        lines = self.list.StringItemList
        self.say.Text = lines[index] if 0 <= index < len(lines) else ""

    def hide(self):
        self.dialog.setVisible(False)

    def leave(self):
        self.dialog.dispose()


def line(point, mended=False):
    where = " ".join(part for part in (point.sheet, point.cell) if part)
    word = WORDS["mended"] if mended else WORDS.get("severity." + point.severity, "")
    return "%s – %s – %s" % (word, where, point.message)


class Chosen(unohelper.Base, XItemListener):
    def __init__(self, panel):
        self.panel = panel

    def itemStateChanged(self, event):
        self.panel.desk.go(self.panel.chosen)

    def disposing(self, event):
        pass


class Pressed(unohelper.Base, XActionListener):
    def __init__(self, panel):
        self.panel = panel

    def actionPerformed(self, event):
        actions = {"again": "check", "close": "hide"}
        self.panel.desk.do(actions.get(event.ActionCommand, event.ActionCommand))

    def disposing(self, event):
        pass


class Closed(unohelper.Base, XTopWindowListener):
    def __init__(self, panel):
        self.panel = panel

    def windowClosing(self, event):
        self.panel.hide()

    def windowOpened(self, event):
        pass

    windowClosed = windowMinimized = windowNormalized = windowActivated = windowDeactivated = disposing = windowOpened


class Gone(unohelper.Base, XCloseListener):
    """The document is closed, and what was said of it goes with it."""

    def __init__(self, what):
        self.what = what

    def notifyClosing(self, event):
        self.what()

    def queryClosing(self, event, ownership):
        pass

    def disposing(self, event):
        pass


class OnDesk(unohelper.Base, XCallback):
    """Does something on the thread of the spreadsheet program, whatever thread asks for it."""

    def __init__(self, what):
        self.what = what

    def notify(self, data):
        self.what()


def on_desk(context, what):
    waiting = context.ServiceManager.createInstanceWithContext("com.sun.star.awt.AsyncCallback", context)
    waiting.addCallback(OnDesk(what), None)
