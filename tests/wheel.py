"""Try an installed wheel: ``make wheel`` runs this in an environment that has nothing else, in an empty folder.

python tests/wheel.py CHECKOUT
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path

import newsparse


def shipped(checkout: Path) -> set[str]:
    """Give the files of the package that are in the checkout."""
    source = checkout / "src"
    return {
        file.relative_to(source).as_posix()
        for file in (source / "newsparse").rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def installed() -> set[str]:
    """Give the files that the wheel brought along, but for its metadata, its command and what Python compiled."""
    return {
        file.as_posix()
        for file in files("newsparse") or ()
        if not {"..", "__pycache__"}.intersection(file.parts) and not file.parts[0].endswith(".dist-info")
    }


def main(checkout: Path) -> int:
    """Say what is wrong with the wheel; 0 when nothing is."""
    faults = [f"missing from the wheel: {name}" for name in sorted(shipped(checkout) - installed())]
    faults += [f"should not be in the wheel: {name}" for name in sorted(installed() - shipped(checkout))]
    if checkout / "src" in Path(newsparse.__file__).parents:
        faults.append("newsparse was imported from the checkout, not from the wheel")
    if not Path(newsparse.__file__).with_name("py.typed").is_file():
        faults.append("py.typed is missing: type checkers will see nothing")
    command = [str(Path(sys.executable).with_name("newsparse")), "parse", str(checkout / "examples" / "page.html")]
    article = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if not (article["headline"] and article["body"] and article["quotes"]):
        faults.append("the command did not read examples/page.html")
    print(*faults or ("the wheel is sound",), sep="\n")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
