"""The summary below the headline."""

from __future__ import annotations

import pytest

from newsparse.extract.standfirst import standfirst
from newsparse.page import Page, read, read_text

LINE = "Passengers spent the night on board before high water freed the ship"
STORY = (
    "<p>The ferry from Newtown ran aground on Monday evening, the harbour master said, and was freed at high water.</p>"
)


def page(below: str, head: str = "") -> Page:
    """Read a page with a line below its headline."""
    story = f"<article><h1>Ferry runs aground off Oldtown pier</h1>{below}<div>{STORY * 4}</div></article>"
    return read(f"<head>{head}</head><body>{story}</body>")


@pytest.mark.parametrize("name", ["standfirst", "article__deck", "dek", "Subtitle", "chapo", "vorspann", "entradilla"])
def test_a_line_classed_as_standfirst_is_one(name: str) -> None:
    """The words of publishing systems in several languages."""
    found = standfirst(page(f'<p class="{name}">{LINE}</p>'))
    assert found is not None
    assert (found.value, found.rule) == (LINE, "standfirst.class")


def test_a_line_that_the_description_repeats_is_one() -> None:
    """It stands apart from the text."""
    found = standfirst(page(f"<p>{LINE}</p>", f'<meta name="description" content="{LINE}">'))
    assert found is not None
    assert found.rule == "standfirst.description"


def test_the_first_paragraph_is_none_though_the_description_repeats_it() -> None:
    """Publishing systems copy the first paragraph into the description."""
    first = "The ferry from Newtown ran aground."
    story = f"<article><h1>Ferry aground</h1><div><p>{first}</p>{STORY * 4}</div></article>"
    assert standfirst(read(f'<meta name="description" content="{first}">{story}')) is None


@pytest.mark.parametrize(
    "below",
    [
        '<p class="standfirst">Short</p>',
        f'<p class="teaser"><a href="/other">{LINE}</a></p>',
        f'<div>{STORY}</div><h2 class="subtitle">{LINE}</h2>',
        f"<p>{LINE}</p>",
        '<p class="standfirst">Ferry runs aground off Oldtown pier</p>',
    ],
)
def test_other_lines_below_the_headline_are_none(below: str) -> None:
    """Labels, links to other stories, subheads, plain paragraphs, the headline again."""
    assert standfirst(page(below), {"headline": "Ferry runs aground off Oldtown pier"}) is None


def test_scraped_text_has_none() -> None:
    """Nothing tells a standfirst from a paragraph there."""
    assert standfirst(read_text(f"Ferry runs aground\n\n{LINE}\n\nThe ferry ran aground on Monday.")) is None


def test_a_sub_title_in_two_words_is_one() -> None:
    """Template writers hyphenate it or write subTitle; a sub-heading parts the text."""
    for name in ("td-post-sub-title", "subTitle"):
        found = standfirst(page(f'<p class="{name}">{LINE}</p>'))
        assert found is not None
        assert found.value == LINE
    assert standfirst(page(f'<h2 class="sub-heading">{LINE}</h2>')) is None


def test_points_in_short_are_none() -> None:
    """Wires list what matters above the text; one point alone is a line as any other."""
    points = f"<ul class=summary>{{}}<li>{LINE}</li></ul>"
    assert standfirst(page(points.format("<li>Nobody was hurt, the harbour master says</li>"))) is None
    assert standfirst(page(points.format(""))) is not None


def test_a_date_line_beside_it_is_no_paragraph() -> None:
    """The page's own summary, printed beside the date; beside running text it would be the first paragraph."""
    head = f'<meta property="og:description" content="{LINE}">'
    found = standfirst(page(f"<p>{LINE}</p><div>5 March 2024</div>", head))
    assert found is not None
    assert found.value == LINE
