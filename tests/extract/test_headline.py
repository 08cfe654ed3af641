"""The headline as readers see it, through both doors."""

from __future__ import annotations

import pytest

from newsparse.extract.headline import headline, headline_block, headline_candidates, line_printed_again, without_kicker
from newsparse.page import Page, read, read_text

STORY = (
    "<p>The ferry from Newtown ran aground on Monday evening, the harbour master said, and was freed at high water.</p>"
)


def page(head: str = "", body: str = "", url: str | None = None) -> Page:
    """Read a page with a story in it."""
    return read(f"<head>{head}</head><body>{body}<article>{STORY * 4}</article></body>", url=url)


def test_the_printed_headline_goes_before_the_declared_one() -> None:
    """Readers see the h1; machines are told something shorter."""
    found = headline(
        page(
            "<title>Ferry aground off pier | Oldtown Paper</title>"
            "<meta property='og:title' content='Ferry aground off pier'>",
            "<h1>Ferry from Newtown runs aground off pier at Oldtown</h1>",
        )
    )
    assert found is not None
    assert (found.value, found.source) == ("Ferry from Newtown runs aground off pier at Oldtown", "h1")


def test_the_papers_name_as_first_heading_is_passed_over() -> None:
    """Blogs print their own name as h1 on every page."""
    found = headline(
        page(
            "<title>Ferry runs aground off Oldtown pier | Harbour Notes</title>",
            "<h1>Harbour Notes</h1><h2>Ferry runs aground off Oldtown pier</h2>",
        )
    )
    assert found is not None
    assert found.value == "Ferry runs aground off Oldtown pier"


def test_among_headings_the_one_that_the_title_repeats_wins() -> None:
    """A heading over the related stories is a first-level heading too."""
    found = headline(
        page(
            "<title>Ferry runs aground off Oldtown pier - Oldtown Paper</title>",
            "<h1>Storm</h1><h1>Ferry runs aground off Oldtown pier</h1><h1>Most read</h1>",
        )
    )
    assert found is not None
    assert found.value == "Ferry runs aground off Oldtown pier"


def test_a_kicker_in_the_heading_comes_off_where_a_witness_shows_the_seam() -> None:
    """Two lines of one heading: the declared headline is the second."""
    found = headline(
        page(
            "<title>Hafen: Fähre läuft vor Altstadt auf Grund</title>"
            "<meta property='og:title' content='Fähre läuft vor Altstadt auf Grund'>",
            "<h1><span>Hafen</span> <span>Fähre läuft vor Altstadt auf Grund</span></h1>",
        )
    )
    assert found is not None
    assert found.value == "Fähre läuft vor Altstadt auf Grund"


def test_a_quotation_in_front_of_the_heading_stays() -> None:
    """Only the heading has it, and the colon is its own."""
    text = "“We were lucky”: captain speaks of the night"
    assert without_kicker(text, ["Captain speaks of the night", "captain speaks of the night"]) == (text, None)


def test_a_story_without_heading_has_the_title_without_its_suffix() -> None:
    """The host's words are evidence for the paper's name."""
    found = headline(
        page("<title>Ferry runs aground off pier - Oldtown Voice</title>", url="https://oldtownvoice.org/x")
    )
    assert found is not None
    assert (found.value, found.source) == ("Ferry runs aground off pier", "title")


def test_a_page_without_titles_has_its_first_heading() -> None:
    """Nothing else speaks."""
    found = headline(page("", "<h1>Welcome!</h1>"))
    assert found is not None
    assert found.value == "Welcome!"


def test_machinery_is_no_headline() -> None:
    """A page of an error, or of nothing."""
    assert headline(page("<title>Page not found</title>", "<h1>Menu</h1>")) is None
    assert headline(read("")) is None


def test_a_site_row_wins() -> None:
    """What the caller's row selected is not second-guessed."""
    found = headline(Page(selected={"headline": ("Chosen",)}, title="Ferry runs aground off pier"))
    assert found is not None
    assert (found.value, found.source) == ("Chosen", "site row")


def test_entities_escaped_once_too_often_are_undone() -> None:
    """Publishing systems escape twice."""
    found = headline(page("<meta property='og:title' content='Fish &amp;amp; chips on the stranded ferry'>"))
    assert found is not None
    assert found.value == "Fish & chips on the stranded ferry"


@pytest.mark.parametrize("value", [None, 3, [], {}, [None], {"@value": 2}, "x" * 300_000, [["a"] * 50]])
def test_linked_data_of_any_type_is_survived(value: object) -> None:
    """Page data can hold anything anywhere."""
    odd = Page(linked_data=({"@type": "NewsArticle", "headline": value, "name": value, "publisher": value},), title="T")
    assert list(headline_candidates(odd)) is not None


def test_the_block_of_a_headline_is_found_behind_its_kicker() -> None:
    """The heading's text is longer than the headline."""
    story = page("", "<h1>Hafen Fähre läuft auf Grund</h1>")
    block = headline_block(story, "Fähre läuft auf Grund")
    assert block is not None
    assert block.level == 1
    assert headline_block(story, None) is None
    assert headline_block(story, "Something else entirely") is None


def test_scraped_text_gives_its_first_line_without_suffixes() -> None:
    """The desks and the paper go."""
    found = headline(read_text("Ferry runs aground off pier | World | News\n\nThe ferry ran aground on Monday."))
    assert found is not None
    assert (found.value, found.source) == ("Ferry runs aground off pier", "text line 1")


def test_scraped_text_prefers_the_line_that_prints_the_headline_again() -> None:
    """The title line is for search engines, the other for readers."""
    text = (
        "Ferry from Newtown aground off pier - Oldtown Paper\n\nMenu\n\nHarbour\n\n"
        "Ferry from Newtown runs aground off Oldtown pier\n\nBy Ada Ng\n\nThe ferry ran aground on Monday."
    )
    found = headline(read_text(text))
    assert found is not None
    assert (found.value, found.source) == ("Ferry from Newtown runs aground off Oldtown pier", "text line 4")


@pytest.mark.parametrize(
    "text",
    [
        "The ferry ran aground on Monday evening.\n\nIt was freed at high water.",
        "Ferry runs aground",
        "",
        "The ferry " * 60 + "\n\nIt was freed.",
    ],
)
def test_scraped_text_that_begins_with_its_story_has_no_headline(text: str) -> None:
    """A sentence with a full stop, a single line, nothing, a paragraph."""
    assert headline(read_text(text)) is None


def test_a_given_headline_is_not_looked_for() -> None:
    """parse_text(text, headline=…) hands it on as selected."""
    found = headline(read_text("The ferry ran aground.\n\nIt was freed.", headline="Ferry aground"))
    assert found is not None
    assert (found.value, found.source) == ("Ferry aground", "site row")


def test_a_sentence_of_the_text_is_no_second_printing() -> None:
    """Only a line before the text begins can be the headline."""
    text = "Ferry aground off pier\n\n" + "The ferry ran aground. " * 10 + "\n\nFerry aground off the pier again"
    assert line_printed_again(read_text(text), "Ferry aground off pier") is None


def test_each_witness_of_a_text_has_its_rule() -> None:
    """The line that prints the title again, then the title."""
    rain = "A day of rain has flooded the streets of the old town, the council said on Monday evening."
    page = read_text(f"Rain stops play again | The Bell\n\nNews\n\nRain stops play again\n\n{rain}\n\n{rain}")
    assert [(found.source, found.rule) for found in headline_candidates(page)] == [
        ("text line 3", "headline.printed_again"),
        ("text line 1", "headline.first_line"),
    ]
