"""What the documentation shows is what happens: every ``>>>`` in it runs."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = [page for page in sorted((ROOT / "docs").rglob("*.md")) if "_build" not in page.parts]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *SOURCES]
FENCE = re.compile(r"^\s*(?:```|~~~)")
IMPORTED = re.compile(r"^\s*(?:>>>|\.\.\.) (?:from|import) (\w+)", re.MULTILINE)
OPTIONS = doctest.NORMALIZE_WHITESPACE

OPTIONAL = {"pandas": "test-contrib", "polars": "test-contrib", "scrapy": "scrapy", "web_poet": "web-poet"}
"""Packages that some pages show, to the extra that brings them: without one its pages are skipped."""


def examples_alone(markdown: str) -> str:
    """Blank out everything outside of code blocks, the fences too: line numbers stay, prose is no expected output."""
    kept, inside = [], False
    for line in markdown.splitlines():
        if FENCE.match(line):
            inside = not inside
            kept.append("")
        else:
            kept.append(line if inside else "")
    return "\n".join(kept) + "\n"


WITH_EXAMPLES = [page for page in PAGES if ">>> " in page.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", WITH_EXAMPLES, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_examples_of_a_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of one page run one after the other, from the top of the repository."""
    monkeypatch.chdir(ROOT)
    text = examples_alone(page.read_text(encoding="utf-8"))
    for package in sorted(OPTIONAL.keys() & IMPORTED.findall(text)):
        pytest.importorskip(package, reason=f'{package} is not installed: pip install "newsparse[{OPTIONAL[package]}]"')
    test = doctest.DocTestParser().get_doctest(text, {"__name__": "__main__"}, page.name, str(page), 0)
    report: list[str] = []
    outcome = doctest.DocTestRunner(optionflags=OPTIONS).run(test, out=report.append)
    assert not outcome.failed, "".join(report)


MIGRATIONS = sorted((ROOT / "docs/how-to/migrate").glob("[!i]*.md"))
RIGHT_HAND = re.compile(r"^\| `[^|]+` \| `([^|]+)` \|", re.MULTILINE)
"""The second column of a table whose first two hold code."""


@pytest.mark.parametrize("page", MIGRATIONS, ids=lambda page: page.stem)
def test_the_right_hand_side_of_a_migration(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every call that a page tells people to write gives something, on the page it was just shown with."""
    monkeypatch.chdir(ROOT)
    markdown = page.read_text(encoding="utf-8")
    test = doctest.DocTestParser().get_doctest(examples_alone(markdown), {}, page.name, str(page), 0)
    doctest.DocTestRunner(optionflags=OPTIONS).run(test, out=lambda _: None, clear_globs=False)
    calls = RIGHT_HAND.findall(markdown)
    assert len(calls) == sum(line.startswith("| `") for line in markdown.splitlines()), "each row has its call"
    for call in calls:
        assert eval(call, test.globs), call


def test_prose_is_no_expected_output() -> None:
    """The line under a closing fence belongs to no example."""
    assert examples_alone("Look:\n```python\n>>> 1\n1\n```\nDone.\n") == "\n\n>>> 1\n1\n\n\n"
