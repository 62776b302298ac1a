"""Finds the installed program and runs it beside the document."""

import json
import os
import re
import shutil
import subprocess
import sys
import threading

from soxa.words import WORDS

PLAN_BOOK = "So-ke-hoach.xlsx"
PERIOD = re.compile(r"^[0-9]{4}-[A-Z0-9]+$")
NEEDS_PERSON = 1
NAME = "soxa-cli.exe" if sys.platform.startswith("win") else "soxa"
ANYWAY = "--yes"
INSTALLED = ("SoXa", "soxa")


class Refused(Exception):
    """The program said in a sentence why it cannot do it."""


def places(setting):
    """Where the program may be, the likeliest first; setting is what the user chose, or an empty text."""
    windows = sys.platform.startswith("win")
    folders = [os.environ.get(key, "") for key in ("ProgramData", "LOCALAPPDATA", "ProgramFiles")] if windows else \
        [os.path.expanduser("~"), os.path.expanduser("~/.local/share"), "/opt", "/usr/local/lib"]
    found = [setting, os.environ.get("SOXA_PROGRAM", "")]
    for folder in folders:
        found.extend(os.path.join(folder, installed, NAME) for installed in INSTALLED if folder)
    found.append(shutil.which(NAME) or "")
    return [place for place in found if place]


def find(setting):
    """The program's path, or None. A setting may name the folder it lies in."""
    for place in places(setting):
        inside = os.path.join(place, NAME)
        if os.path.isdir(place) and os.path.isfile(inside):
            return inside
        if os.path.isfile(place):
            return place
    return None


def work_folder(file):
    """The folder that holds the plan book and this file, or None."""
    folder = os.path.dirname(os.path.abspath(file))
    while True:
        if os.path.isfile(os.path.join(folder, PLAN_BOOK)):
            return folder
        above = os.path.dirname(folder)
        if above == folder:
            return None
        folder = above


def period_of(file, folder):
    """The period in whose folder the file lies, or None: then it is the period of today."""
    inside = os.path.relpath(os.path.abspath(file), folder).split(os.sep)
    return inside[0] if len(inside) > 1 and PERIOD.match(inside[0]) else None


def latest_book(folder):
    """The commune workbook written last, or None."""
    books = []
    for period in os.listdir(folder):
        made = os.path.join(folder, period, "4-Tong-hop")
        if os.path.isdir(made):
            books.extend(os.path.join(made, name) for name in os.listdir(made)
                         if name.startswith("Tong-hop") and name.endswith(".xlsx"))
    return max(books, key=os.path.getmtime) if books else None


def start(command, done):
    """Runs a command on a thread of its own; done gets its exit code, what it printed, what it complained of."""
    threading.Thread(target=lambda: done(*run(command)), name="soxa", daemon=True).start()


def run(command):
    quiet = {"creationflags": 0x08000000} if sys.platform.startswith("win") else {}
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "URE_", "UNO_"))}
    clean.pop("LD_LIBRARY_PATH", None)
    try:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   env=clean, **quiet)
    except OSError:
        return 2, "", WORDS["noStart"] % command[0]
    out, err = process.communicate()
    return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")


def submissions(code, out, err):
    """What check --json tells; Refused with the program's sentence where it tells nothing."""
    try:
        return json.loads(out)["submissions"]
    except (ValueError, KeyError):
        raise Refused(sentence(err) or sentence(out) or "exit %d" % code)


def doubt(said):
    """What the program asks before it does something, without the option that would be the answer; None where it asks
    nothing."""
    if ANYWAY not in said:
        return None
    return re.sub(r"; [^;.]*" + ANYWAY + r"\.?", ".", sentence(said))


def headline(said):
    """The first line of the last paragraph: there the program says how it ended."""
    return said.rsplit("\n\n", 1)[-1].splitlines()[0] if said else ""


def sentence(text):
    """The last line that says something."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ""
