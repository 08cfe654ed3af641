"""What blocks say, against the tables of phrases: every case of tests/cases/phrases, and what must hold of any text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import strategies
from newsparse.extract.phrases import (
    LANGUAGES,
    is_credited,
    is_offer,
    label_and_title,
    label_phrase,
    phrase_rule,
    phrasebook,
)
from newsparse.page import Page, Region, SourceBlock, SourceLink, read_text

CASES = Path(__file__).parents[1] / "cases" / "phrases"


def rows(name: str) -> list[Any]:
    """Read the cases of a file: columns parted by " | ", the line itself last."""
    columns = 2 if name == "gone" else 1
    lines = (CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [
        pytest.param(*line.split(" | ", columns), id=f"line {number}")
        for number, line in enumerate(lines, 1)
        if line and not line.startswith("#")
    ]


@pytest.mark.parametrize(("language", "rule", "line"), rows("gone"))
def test_boilerplate_is_named(language: str, rule: str, line: str) -> None:
    """The rule that the case says takes the line out."""
    assert phrase_rule(line, language.strip("-") or None) == rule


@pytest.mark.parametrize(("language", "line"), rows("stays"))
def test_lines_of_stories_stay(language: str, line: str) -> None:
    """A line that only looks like boilerplate has no rule."""
    assert phrase_rule(line, language.strip("-") or None) is None


@given(strategies.paragraphs(), st.sampled_from(sorted(LANGUAGES)) | st.none())
def test_paragraphs_of_stories_stay(paragraph: str, language: str | None) -> None:
    """No paragraph of an invented story is boilerplate, in whatever language it is taken to be."""
    assert phrase_rule(paragraph, language) is None


@given(st.text(max_size=300), st.sampled_from(sorted(LANGUAGES)) | st.none())
def test_any_text_has_a_rule_or_none(text: str, language: str | None) -> None:
    """Nothing raises, and what is named is named "noun.case"."""
    rule = phrase_rule(text, language)
    assert rule is None or rule.count(".") == 1


def test_a_link_sets_a_label_off() -> None:
    """A label in front of a link needs no colon; in front of plain words it does."""
    region = Region(None, "p", {})
    link = SourceLink("Ferry returns", "/ferry")
    block = SourceBlock(0, "paragraph", "Read more Ferry returns", region, links=(link,), link_chars=13)
    assert label_phrase(block, Page(language="en")) == "related.read_more"
    assert label_phrase(block._replace(links=(), link_chars=0), Page(language="en")) is None


def test_a_caption_keeps_its_credit() -> None:
    """A credit inside a caption is the caption's; the same words in a paragraph are nobody's."""
    block = SourceBlock(0, "caption", "The quay. Photo: Ada Ng", Region(None, "figcaption", {}))
    assert label_phrase(block, Page(language="en")) is None
    assert label_phrase(block._replace(kind="paragraph"), Page(language="en")) == "credit.caption"


@pytest.mark.parametrize(
    ("text", "label", "title"),
    [
        ("READ MORE: Ferry returns", "READ MORE", "Ferry returns"),
        ("READ MORE: ‘Lost’ ferry returns", "READ MORE", "‘Lost’ ferry returns"),
        ("Also read | Ferry returns »", "Also read", "Ferry returns"),
        ("Related: Ferry (old) returns (again)", "Related", "Ferry (old) returns (again)"),
        ("Ferry returns: read more", None, "Ferry returns: read more"),
        ("Read more:", None, "Read more"),
    ],
)
def test_a_label_comes_off_its_title(text: str, label: str | None, title: str) -> None:
    """The label without its mark, the title with its own quotation marks."""
    assert label_and_title(text, "en") == (label, title)


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("The ferry on the quay. (Photo: Ada Ng/Oldtown Wire)", True),
        ("The ferry on the quay. Foto: Ada Ng", True),
        ("The ferry on the quay © Ada Ng", True),
        ("She took the photo of the ferry.", False),
        ("The photo: a ferry. It sank.", False),
        ("", False),
    ],
)
def test_captions_end_in_credits(text: str, credited: bool) -> None:
    """A line that ends in a credit is a caption; one that speaks of a photo is not."""
    assert is_credited(text) is credited


@pytest.mark.parametrize(
    ("text", "offers"),
    [
        ("For the latest on the flood, sign up to our Morning Valley newsletter.", True),
        ('"Das war der Tag": Der Newsletter aus dem Tal, jeden Abend. Hier geht’s zur Anmeldung!', True),
        ("Meer weten over het dal? Meld je hier aan voor de nieuwsbrief.", True),
        ("“Sign up to our newsletter,” he told the crowd.", False),
        ("The party asked members to subscribe to its newsletter.", False),
        ("Der Newsletter der Bürgermeisterin hat 3000 Leser, die Anmeldung ist frei.", False),
    ],
)
def test_a_paragraph_offers_a_newsletter(text: str, offers: bool) -> None:
    """The paper's own voice offers it, wherever in the paragraph; a quotation or a report does not."""
    assert is_offer(text) is offers
    assert (label_phrase(read_text("Rain\n" + text).blocks[1], read_text(text)) == "newsletter.inside") is offers


def test_a_phrasebook_holds_its_language_and_english() -> None:
    """Other languages' lines are not in it; Norwegian is found under both its written forms."""
    book = phrasebook("de")
    assert "artikel teilen" in book.lines
    assert "share this article" in book.lines
    assert "partager cet article" not in book.lines
    assert phrasebook("nb") is phrasebook("no")
    assert phrasebook("xx") is phrasebook("en")


def test_a_picture_in_front_of_a_prompt_says_nothing() -> None:
    """The words behind it decide, as they do without it; letters of other scripts are no pictures."""
    prompt = "Entre no nosso canal do WhatsApp"
    assert phrase_rule("📲 " + prompt, "pt") == phrase_rule(prompt, "pt") is not None
    assert phrase_rule("☔ It rained all day.", "en") is None
    assert phrase_rule("川が 氾濫した", "ja") is None
