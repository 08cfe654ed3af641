"""Try an installed wheel: ``make wheel`` runs this in an environment that has nothing else, in an empty folder.

python tests/wheel.py CHECKOUT
"""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import files
from pathlib import Path


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


def faults_of_files(checkout: Path) -> list[str]:
    """Say which files are missing, and which are there that nobody should be given."""
    lacking, foreign = shipped(checkout) - installed(), installed() - shipped(checkout)
    return [
        *(f"missing from the wheel: {name}" for name in sorted(lacking)),
        *(f"should not be in the wheel: {name}" for name in sorted(foreign)),
        *(["no py.typed: type checkers will see nothing"] if "newsparse/py.typed" not in installed() else []),
    ]


def faults_of_use(checkout: Path) -> list[str]:
    """Say what does not work: the import, and the command on the page in examples/."""
    import newsparse  # only once its files are known to be there

    if checkout / "src" in Path(newsparse.__file__).parents:
        return ["newsparse was imported from the checkout, not from the wheel"]
    command = [str(Path(sys.executable).with_name("newsparse")), "parse", str(checkout / "examples" / "page.html")]
    article = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    if not (article["headline"] and article["body"] and article["quotes"]):
        return ["the command did not read examples/page.html"]
    return []


def main(checkout: Path) -> int:
    """Print what is wrong with the wheel; 0 when nothing is."""
    faults = faults_of_files(checkout) or faults_of_use(checkout)
    print(*faults or ("the wheel is sound",), sep="\n")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
