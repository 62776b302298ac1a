"""package_addin.py <sources> <pom.xml> <target.oxt>: packs the add-in, version and order always the same."""

import re
import sys
import zipfile
from pathlib import Path

FIRST = "META-INF/manifest.xml"
MOMENT = (2025, 1, 1, 0, 0, 0)


def main(sources, pom, target):
    version = re.search(r"<version>(.*?)</version>", Path(pom).read_text(encoding="utf-8")).group(1)
    files = sorted(file for file in sources.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    files.sort(key=lambda file: file.relative_to(sources).as_posix() != FIRST)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            content = file.read_bytes()
            if file.name == "description.xml":
                content = content.replace(b"@VERSION@", version.replace("-SNAPSHOT", "").encode())
            packed.writestr(zipfile.ZipInfo(file.relative_to(sources).as_posix(), MOMENT), content,
                            zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
