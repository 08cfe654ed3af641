"""Lines that introduce the author of a story."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.extract.biography import FEWEST, LONGEST, name_biographies
from newsparse.models import Author
from newsparse.page import read_text

STORY = ["It rained all day.", "The river rose.", "The market flooded.", "The mayor waded home.", "It rained on."]


def kept(*lines: str, names: tuple[str, ...] = ("Ada Ng",), language: str | None = "en") -> list[str]:
    """Give the lines that are no introduction of these authors."""
    blocks = read_text("\n".join(lines)).blocks
    rules: list[str | None] = [None] * len(blocks)
    name_biographies(blocks, rules, {"authors": tuple(Author(name) for name in names), "language": language})
    return [block.text for block, rule in zip(blocks, rules, strict=True) if rule is None]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Ada Ng covers the river."),
        ("en", "(Ada Ng is a freelance writer in Oldtown.)"),
        ("en", "The lawyer Ada Ng is the founder of the River Trust."),
        ("en", "Ada Ng and Cleo van Dale are professors of hydrology."),
        ("en", "Ada Ng: 555-0123 or ada@oldtown.example."),
        ("en", "Ada Ng, who grew up in Oldtown, writes about water."),
        ("de", "Ada Ng (Jahrgang 1962) schreibt seit 25 Jahren über Wein."),
        ("de", "Ada Ng ist Redakteurin im Ressort Fluss."),
        ("fr", "Ada Ng est journaliste au Courrier d'Oldtown."),
        ("es", "Ada Ng es periodista y escribe sobre ríos."),
        ("it", "Ada Ng è una giornalista di Oldtown."),
        ("pt", "Ada Ng é jornalista do Diário."),
        ("nl", "Ada Ng is verslaggever van de Courant."),
        ("pl", "Ada Ng jest dziennikarką Gazety."),
        ("nb", "Ada Ng er journalist i Avisen."),
        ("da", "Ada Ng er journalist på Avisen."),
        ("sv", "Ada Ng är reporter på Bladet."),
    ],
)
def test_an_author_is_introduced_below_the_text(language: str, line: str) -> None:
    """The author's own name and a word of work take the last line out, in each language."""
    assert kept(*STORY, line, language=language) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "Cleo Dale is a reporter in Oldtown.",
        "Ada Ng said she was a reporter.",
        "“Ada Ng is a reporter in Oldtown,” the mayor said.",
        "In the end nobody but the reporter of the Oldtown Gazette Ada Ng is the one to ask.",
        "Ada Ng is a reporter in Oldtown. " + "It rained. " * (LONGEST // 10),
    ],
)
def test_other_lines_stay(line: str) -> None:
    """Somebody else's name, a verb of speech, a quotation, a name late in the line and a long paragraph stay."""
    assert kept(*STORY, line) == [*STORY, line.strip()]


def test_many_authors_are_all_introduced() -> None:
    """A line for each of five authors goes, whatever their number: the body that is left stays as it is."""
    names = ("Ada Ng", "Boris Castle", "Cleo Dale", "Dan Hill", "Eva Moor")
    lines = [f"{name} is a reporter in Oldtown." for name in names]
    assert kept(*STORY, *lines, names=names) == STORY


def test_an_introduction_can_stand_above_the_text() -> None:
    """A short line under the headline goes; in the middle of the story it stays."""
    line = "Ada Ng is a freelance reporter in Oldtown."
    assert kept(line, *STORY) == STORY
    assert kept(*STORY, line, *STORY) == [*STORY, line, *STORY]


def test_a_short_page_may_be_about_its_author() -> None:
    """A page of few blocks is left alone."""
    lines = [*STORY[: FEWEST - 2], "Ada Ng is a reporter in Oldtown."]
    assert kept(*lines) == lines


def test_a_page_names_its_author_once() -> None:
    """On a whole page the line goes to the ledger and the author stays."""
    paragraphs = "".join(
        f"<p>{line} The people of Oldtown had seen it before, and took it calmly.</p>" for line in STORY
    )
    page = (
        '<html lang="en"><head><meta name="author" content="Ada Ng"></head><body><article><h1>Rain floods Oldtown</h1>'
        f"{paragraphs}<p>Ada Ng is a reporter at the Gazette and has covered the river for ten years.</p></article>"
    )
    article = newsparse.parse(page)
    assert [author.name for author in article.authors] == ["Ada Ng"]
    assert "author.biography" in [verdict.rule for verdict in article.removed]
    assert "covered the river" not in article.text
