"""Say for each module how many of the mutants that were tried the tests have noticed: ``make mutants``."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

MUTANTS = Path(__file__).parents[2] / "mutants" / "src"
SURVIVED, UNTESTED = 0, (5, 33)
"""What pytest said: all was well, although something was broken; no test reaches the place."""


def tried(metadata: Path) -> Counter[str]:
    """Count how the mutants of one module fared; one that broke the import of a test module was noticed, too."""
    codes = json.loads(metadata.read_text(encoding="utf-8"))["exit_code_by_key"].values()
    fates = {SURVIVED: "survived", **dict.fromkeys(UNTESTED, "untested")}
    return Counter(fates.get(code, "noticed") for code in codes if code is not None)


def main() -> None:
    """Print a line a module, the worst first."""
    lines = []
    for metadata in MUTANTS.rglob("*.meta"):
        fates = tried(metadata)
        if fates:
            module = metadata.relative_to(MUTANTS).as_posix().removesuffix(".py.meta").replace("/", ".")
            lines.append((fates["noticed"] / fates.total(), fates, module))
    for score, fates, module in sorted(lines, key=lambda line: line[0]):
        print(
            f"{score:6.1%} of {fates.total():4}  {module}  {fates['survived']} survived, {fates['untested']} untested"
        )


if __name__ == "__main__":
    main()
