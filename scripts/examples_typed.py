"""Reads examples/typed: what each reporter of the example commune would type, as text.

Lines of a file (the notation is described in examples/README.md):
    > key<TAB>value…          about the file: filler and phone, file name as sent, time of saving
    # A2                      a form; the next line names the columns, the lines after it are rows
    * action<TAB>form<TAB>…   something done to the sheet by hand: gộp (merge), ẩn (hide a row)
    ! A6 Không phát sinh      nothing to report on this form
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

KEEP = ("", "=")


@dataclass
class Block:
    form: str
    columns: list
    rows: list = field(default_factory=list)


@dataclass
class Row:
    find: str  # "" = a new row; else texts, joined by |, that are all in the carried row
    delete: bool
    cells: dict  # key -> what is typed; cells that are kept are left out
    line: int


@dataclass
class Typed:
    path: Path
    about: dict = field(default_factory=dict)
    blocks: list = field(default_factory=list)
    actions: list = field(default_factory=list)
    nothing: list = field(default_factory=list)

    @property
    def reporter(self):
        return self.path.stem.split("-")[0]


def read(path):
    typed, block, columns_next = Typed(path), None, False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        parts = line.split("\t")
        if not line.strip() and not (block and line.startswith("\t")):
            block = None
        elif line.startswith("> "):
            typed.about[parts[0][2:]] = parts[1:]
        elif line.startswith("# "):
            block, columns_next = Block(parts[0][2:].strip(), []), True
            typed.blocks.append(block)
        elif line.startswith("* "):
            typed.actions.append([parts[0][2:]] + parts[1:])
        elif line.startswith("! "):
            typed.nothing.append(line.split()[1])
        elif columns_next:
            block.columns, columns_next = parts[1:], False
        elif block is None:
            raise ValueError(f"{path}:{number}: a row outside a form")
        else:
            find, values = parts[0], parts[1:]
            delete = find.startswith("- ")
            if len(values) > len(block.columns):
                raise ValueError(f"{path}:{number}: more cells than columns")
            cells = {k: v for k, v in zip(block.columns, values) if v not in KEEP}
            block.rows.append(Row(find[2:] if delete else find, delete, cells, number))
    return typed


def read_period(folder):
    """Typed files of one period, in the order in which they were saved."""
    return sorted((read(p) for p in Path(folder).glob("*.tsv")), key=lambda t: t.about["lưu"][0])


def as_number(typed):
    """The number a Vietnamese spreadsheet makes of what was typed, or None where it stays text."""
    if typed.startswith("~"):
        return typed[1:]
    if re.fullmatch(r"-?(0|[1-9]\d*)(,\d+)?", typed):
        return typed.replace(",", ".")
    if re.fullmatch(r"-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?", typed):
        return typed.replace(".", "").replace(",", ".")
    return None


def as_date(typed):
    """(year, month, day) where a spreadsheet would take the text for a date, else None."""
    found = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", typed)
    if not found:
        return None
    day, month, year = map(int, found.groups())
    return (year, month, day) if 1 <= month <= 12 and 1 <= day <= 31 else None


def as_text(typed):
    """(text, font) of a cell that stays text: 'text, or {font}text for text in an old font."""
    found = re.fullmatch(r"\{([^}]+)\}(.*)", typed)
    if found:
        return found.group(2), found.group(1)
    return (typed[1:] if typed.startswith("'") else typed), None
