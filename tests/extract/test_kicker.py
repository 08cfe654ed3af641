"""The label above the headline."""

from __future__ import annotations

import pytest

from newsparse.extract.kicker import kicker
from newsparse.page import Page, read, read_text

STORY = (
    "<p>The ferry from Newtown ran aground on Monday evening, the harbour master said, and was freed at high water.</p>"
)


def page(above: str, heading: str = "Ferry runs aground off Oldtown pier", head: str = "") -> Page:
    """Read a page with a line above its headline."""
    return read(
        f"<head>{head}</head><body><article><header>{above}<h1>{heading}</h1></header>{STORY * 4}</article></body>"
    )


@pytest.mark.parametrize("name", ["article-kicker", "eyebrow", "headline__overline", "dachzeile", "antetitulo"])
def test_a_line_classed_as_kicker_is_one(name: str) -> None:
    """The words of publishing systems in several languages."""
    found = kicker(page(f'<p class="{name}">Harbour</p>'))
    assert found is not None
    assert found.value == "Harbour"


def test_a_line_that_links_to_a_desk_is_one() -> None:
    """A short link just above the headline."""
    found = kicker(page('<div><a href="/harbour-life">Harbour life</a></div>'))
    assert found is not None
    assert (found.value, found.rule) == ("Harbour life", "kicker.section")


@pytest.mark.parametrize(
    "above",
    [
        '<div><a href="/authors/ada-ng">Ada Ng</a></div>',
        '<div><a href="/2024/05/03/ferry">Yesterday</a></div>',
        '<p class="breadcrumb kicker">Home</p>',
        '<p class="kicker">' + "A sentence that goes on and on above the headline " * 3 + "</p>",
        '<p class="section-meta">3304 views</p>',
        '<p class="kicker"><a href="/town/">Town</a> <a href="/police/">Police</a></p>',
        "",
    ],
)
def test_other_lines_above_the_headline_are_none(above: str) -> None:
    """Authors, dates, breadcrumbs, sentences, counters."""
    assert kicker(page(above)) is None


def test_a_kicker_printed_in_the_heading_is_parted_from_it() -> None:
    """The declared headline shows where it ends."""
    found = kicker(
        page("", "Hafen Fähre läuft vor Altstadt auf Grund", "<title>Fähre läuft vor Altstadt auf Grund</title>"),
        {"headline": "Fähre läuft vor Altstadt auf Grund"},
    )
    assert found is not None
    assert found.value == "Hafen"


def test_scraped_text_keeps_it_between_title_and_headline() -> None:
    """A phrase, not a date."""
    body = "\n\nFerry runs aground off pier\n\nThe ferry ran aground on Monday."
    found = kicker(read_text("Ferry runs aground off pier - oldtown.org\n\nHarbour life" + body))
    assert found is not None
    assert found.value == "Harbour life"
    assert kicker(read_text("Ferry runs aground off pier - oldtown.org\n\n3 May 2024" + body)) is None


def test_a_site_row_wins() -> None:
    """What the caller's row selected is not second-guessed."""
    found = kicker(Page(selected={"kicker": ("Chosen",)}))
    assert found is not None
    assert found.value == "Chosen"


def test_an_inline_label_over_the_headline_is_one() -> None:
    """It stands in the element of the headline, and in none of its own; a date or a sentence there is none."""
    story = "<p>It rained all day in the valley of the river Ouse, and the water rose by a metre and more.</p>" * 4
    page = f"<article><div><span class=x>{{}}</span><h1>The statue that turned round</h1></div>{story}</article>"
    for line, expected in (
        ("Mystery on the square", "Mystery on the square"),
        ("5 March 2024", None),
        ("It rained.", None),
    ):
        found = kicker(read(page.format(line)))
        assert (found.value if found else None) == expected
