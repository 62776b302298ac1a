"""Colours and notes in the open document: put there as one step, taken away again by what is kept with the document."""

import json
import re

KEPT = "SoXaDanhDau"
SIGN = "Sổ Xã: "
COLOURS = {"error": 0xF8CBAD, "confirm": 0xFFE699, "warning": 0xFFF2CC}
NUMBER = re.compile(r"^-?([1-9][0-9]{0,2}(\.[0-9]{3})+|[1-9][0-9]*|0)(,[0-9]+)?$")
DAY = re.compile(r"^([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})$")
DATE_FORMAT = 2  # com.sun.star.util.NumberFormat.DATE


class OneStep:
    """What is done inside is undone together."""

    def __init__(self, document, title):
        self.undo = document.UndoManager
        self.title = title

    def __enter__(self):
        self.undo.enterUndoContext(self.title)

    def __exit__(self, *_):
        self.undo.leaveUndoContext()


def cell_of(document, point):
    """The cell of a point, or None where there is no such sheet or the point is of no cell."""
    place = point.place
    if place is None or not document.Sheets.hasByName(point.sheet or ""):
        return None
    return document.Sheets.getByName(point.sheet).getCellByPosition(*place)


def put(document, points, title):
    """Colours and annotates the cells of the points; gives how many could be marked."""
    marked = kept(document)
    known = {tuple(one[:3]) for one in marked}
    done = 0
    with OneStep(document, title):
        for point in points:
            cell = cell_of(document, point)
            if cell is None or (point.sheet,) + point.place in known:
                continue
            before = cell.CellBackColor
            cell.CellBackColor = COLOURS.get(point.severity, COLOURS["warning"])
            if cell.CellBackColor == before:
                continue  # locked by the sheet: it stays in the list
            noted = not cell.Annotation.String
            if noted:
                cell.Spreadsheet.Annotations.insertNew(cell.CellAddress, SIGN + point.text)
            known.add((point.sheet,) + point.place)
            marked.append([point.sheet, point.place[0], point.place[1], before, noted])
            done += 1
    keep(document, marked)
    return done


def remove(document, title):
    """Gives the cells back the colours they had; gives how many."""
    marked = kept(document)
    with OneStep(document, title):
        for sheet_name, column, row, colour, noted in marked:
            if document.Sheets.hasByName(sheet_name):
                sheet = document.Sheets.getByName(sheet_name)
                cell = sheet.getCellByPosition(column, row)
                cell.CellBackColor = colour
                if noted:
                    take_note(sheet, cell.CellAddress)
    keep(document, [])
    return len(marked)


def take_note(sheet, address):
    notes = sheet.Annotations
    for index in range(notes.Count):
        note = notes.getByIndex(index)
        if note.Position.Column == address.Column and note.Position.Row == address.Row:
            if note.String.startswith(SIGN):
                notes.removeByIndex(index)
            return


def kept(document):
    properties = document.DocumentProperties.UserDefinedProperties
    if not properties.PropertySetInfo.hasPropertyByName(KEPT):
        return []
    try:
        return json.loads(properties.getPropertyValue(KEPT))
    except ValueError:
        return []


def keep(document, marked):
    properties = document.DocumentProperties.UserDefinedProperties
    if properties.PropertySetInfo.hasPropertyByName(KEPT):
        properties.removeProperty(KEPT)
    if marked:
        properties.addProperty(KEPT, 128, json.dumps(marked))  # 128: com.sun.star.beans.PropertyAttribute.REMOVEABLE


def suggest(document, point, title):
    """Types the suggestion as a person would; False where the sheet does not let it."""
    cell = cell_of(document, point)
    before = cell.Formula
    with OneStep(document, title):
        typed(document, cell, point.suggestion)
    return cell.Formula != before


def typed(document, cell, text):
    day = DAY.match(text)
    if day:
        number = serial(document, int(day.group(3)), int(day.group(2)), int(day.group(1)))
        cell.setValue(number)
        formats = document.NumberFormats
        if not formats.getByKey(cell.NumberFormat).Type & DATE_FORMAT:
            cell.NumberFormat = formats.getStandardFormat(DATE_FORMAT, document.CharLocale)
    elif NUMBER.match(text):
        cell.setValue(float(text.replace(".", "").replace(",", ".")))
    else:
        cell.setString(text)


def serial(document, year, month, day):
    import datetime

    first = document.NullDate
    return (datetime.date(year, month, day) - datetime.date(first.Year, first.Month, first.Day)).days
