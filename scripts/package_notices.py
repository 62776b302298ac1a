"""Collects licences and notices of the libraries that are handed out, and checks them against NOTICE.

    package_notices.py NOTICE lib-folder target-folder

Copies each library's own licence and notice below the target folder and prints NOTICE followed by what the libraries
ask to be told. Fails when NOTICE does not name a library, names one that is not there, states a licence other than the
one the library's POM declares, or when a licence that wants its text kept has none in the library.
"""

import re
import sys
import zipfile
from pathlib import Path

OWN = "soxa"
DECLARED = {"Apache-2.0": "apache", "BSD-2-Clause": "bsd", "BSD-3-Clause": "bsd", "MIT": "mit", "EPL-2.0": "epl-2.0",
            "LGPL-2.1+": "lesser general public"}
KEPT = Path(__file__).parent / "licences"  # texts that a library does not carry itself, by its name or its licence
TEXT_ELSEWHERE = {"Apache-2.0", "EPL-2.0"}  # LICENSE; the EPL asks for the place of the source, which NOTICE tells


def stated(notice):
    """library -> licence, from the first list of NOTICE."""
    section = notice.split("In the program", 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    found, names = {}, []
    for line in section:
        if line.startswith(" " * 10):
            continue  # more about whose the library is
        columns = re.split(r"\s{2,}", line.strip(), maxsplit=1)
        names += columns[0].replace(",", " ").split()
        if len(columns) > 1:
            found.update({name: columns[1].split()[0] for name in names})
            names = []
    return found


def declared(jar):
    """The licences that the POM inside the jar declares, as text; empty when there is none."""
    for name in jar.namelist():
        if re.fullmatch(r"META-INF/maven/.*/pom\.xml", name):
            pom = jar.read(name).decode("utf-8")
            return " ".join(re.findall(r"<license>.*?</license>", pom, re.S)).lower()
    return ""


def texts(jar):
    """(LICENSE or NOTICE, content) of each such file of the jar itself."""
    for name in jar.namelist():
        found = re.fullmatch(r"META-INF/(LICENSE|NOTICE)(\.txt|\.md)?", name)
        if found:
            yield found.group(1), jar.read(name)


def main(notice_file, lib, target):
    notice = Path(notice_file).read_text(encoding="utf-8")
    licences, told, problems = stated(notice), [], []
    jars = {re.sub(r"-\d[\w.]*$", "", path.stem): path for path in sorted(Path(lib).glob("*.jar"))}
    jars.pop(OWN, None)
    for name in sorted(licences.keys() - jars.keys()):
        problems.append(f"{name}: in NOTICE, but not handed out")
    for name, path in jars.items():
        if name not in licences:
            problems.append(f"{name}: not in NOTICE")
            continue
        with zipfile.ZipFile(path) as jar:
            kinds = set()
            for kind, content in texts(jar):
                kinds.add(kind)
                folder = Path(target) / name
                folder.mkdir(parents=True, exist_ok=True)
                (folder / f"{kind}.txt").write_bytes(content)
                if kind == "NOTICE":
                    told.append((name, content.decode("utf-8").strip()))
            for text in [KEPT / f"{name}.txt", KEPT / f"{licences[name]}.txt".replace("+", "")]:
                if "LICENSE" not in kinds and text.exists():
                    folder = Path(target) / name
                    folder.mkdir(parents=True, exist_ok=True)
                    (folder / "LICENSE.txt").write_bytes(text.read_bytes())
                    kinds.add("LICENSE")
            if "LICENSE" not in kinds and licences[name] not in TEXT_ELSEWHERE:
                problems.append(f"{name}: {licences[name]} wants its text kept, but the library has none")
            if declared(jar) and DECLARED[licences[name]] not in declared(jar):
                problems.append(f"{name}: NOTICE says {licences[name]}, its POM does not")
    print(notice)
    print("What the libraries tell in their own notices:")
    for name, content in told:
        print(f"\n--- {name} ---\n{content}")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
