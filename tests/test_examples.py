"""What ships beside the library works: the demo, the two forms of its page, the benchmarks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newsparse.door import parse, parse_text
from newsparse.models import Article

ROOT = Path(__file__).parents[1]
EXAMPLES = ROOT / "examples"


def printed(*command: str) -> str:
    """Run a script of the repository and give what it prints."""
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, check=True)
    return done.stdout.decode("utf-8")


@pytest.fixture(scope="module")
def page() -> Article:
    """The example page."""
    return parse((EXAMPLES / "page.html").read_bytes(), url="https://www.harbourpost.example/")


@pytest.fixture(scope="module")
def text() -> Article:
    """The same page as a careless scraper hands it on."""
    return parse_text((EXAMPLES / "page.txt").read_text(encoding="utf-8"))


def test_the_demo_shows_every_part_of_an_article() -> None:
    """Fields with their witness, body, quotes, related lines and the ledger."""
    shown = printed("examples/demo.py", "examples/page.html")
    assert "Skarvik ferry ‘weeks away’ from return after third winter on dry land   [h1]" in shown
    for part in ("News > Transport", "BODY:", "QUOTES:", "READ MORE", "newsletter.", "share.", "field.byline"):
        assert part in shown


@pytest.mark.parametrize("field", ["headline", "section", "section_path", "language", "byline"])
def test_page_and_text_agree_on_a_field(page: Article, text: Article, field: str) -> None:
    """The same rules serve both doors."""
    assert getattr(text, field) == getattr(page, field)


def test_page_and_text_agree_on_who_wrote_it(page: Article, text: Article) -> None:
    """Names and roles; addresses are only in the page."""
    assert [(a.name, a.role) for a in text.authors] == [(a.name, a.role) for a in page.authors]


def test_page_and_text_agree_on_what_was_said(page: Article, text: Article) -> None:
    """Every quote with its cue; the one over two paragraphs is one."""
    said = [(quote.text, quote.cue) for quote in page.quotes]
    assert [(quote.text, quote.cue) for quote in text.quotes] == said
    assert len(page.quotes[1].paragraphs) == 2
    assert page.quotes[1].speaker == text.quotes[1].speaker == "Henrik Dahl"


def test_nobody_is_named_for_the_unnamed_spokesman(text: Article) -> None:
    """A pronoun points to the speaker just before it, even to one without a name."""
    assert text.quotes[-1].text.startswith("Nobody here doubts")
    assert text.quotes[-1].speaker == "A spokesman for the regional government"


def test_nothing_of_the_furniture_is_in_the_text(page: Article, text: Article) -> None:
    """What a reader would not count as the story."""
    for furniture in ("Share", "newsletter", "READ MORE", "Related stories", "Leave a", "Most read", "Sign up", "©"):
        assert furniture not in page.text
        assert furniture not in text.text


def test_the_page_gives_its_story_in_full(page: Article) -> None:
    """Paragraphs, heading, table, list, and the correction under it."""
    kinds = [block.kind for block in page.body]
    counted = {kind: kinds.count(kind) for kind in set(kinds)}
    assert counted == {"caption": 1, "paragraph": 10, "heading": 1, "table": 4, "list_item": 3, "correction": 1}
