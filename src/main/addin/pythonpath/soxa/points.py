"""What the program found in one workbook, in the order in which people mend it."""

import re

SEVERITIES = ("error", "confirm", "warning", "info")
RANGE = re.compile(r"^([A-Z]{1,3})([0-9]+)$")


class Point:
    def __init__(self, finding):
        self.code = finding["code"]
        self.severity = finding["severity"]
        self.sheet = finding["sheet"]
        self.cell = finding["cell"]
        self.message = finding["message"]
        self.remedy = finding["remedy"]
        self.suggestion = finding["suggestion"]
        self.found = None  # what stood in the cell when it was checked

    @property
    def place(self):
        """Column and row from 0, or None where it is about more than a cell."""
        match = RANGE.match(self.cell or "")
        if not match:
            return None
        column = 0
        for letter in match.group(1):
            column = column * 26 + ord(letter) - ord("A") + 1
        return column - 1, int(match.group(2)) - 1

    @property
    def text(self):
        return (self.message + " " + self.remedy).strip()

    @property
    def asks(self):
        return self.severity in ("error", "confirm")


def of(submission, sheets):
    """Those that somebody can do something about, graver ones first, in the order of the document's sheets and rows."""
    found = [Point(finding) for finding in submission["findings"] if finding["severity"] != "info"]
    return sorted(found, key=lambda point: (SEVERITIES.index(point.severity),
                                            sheets.index(point.sheet) if point.sheet in sheets else -1,
                                            (point.place or (0, 0))[::-1]))
