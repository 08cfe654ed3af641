"""What stands under a label: titles and the lines beside them, as far as the last title."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.extract.followers import MOST_FOLLOWERS, follow_labels, name_cards, name_desks
from newsparse.page import Page, Region, SourceBlock, SourceLink, read_text

TITLE = "Council to sell its ferries"
SENTENCE = "It will be towed to the yard on Tuesday."


def followed(lines: list[str], label: str = "label.related") -> list[str | None]:
    """Give the rules of lines under a label."""
    page = read_text("\n".join(["Read next", *lines]))
    rules: list[str | None] = [label, *[None] * len(lines)]
    follow_labels(page.blocks, rules, page)
    return rules[1:]


@pytest.mark.parametrize(
    ("lines", "rules"),
    [
        ([TITLE, SENTENCE], ["related.listed", None]),
        (["Island", TITLE, SENTENCE], ["label.beside", "related.listed", None]),
        ([TITLE, "Island", TITLE + " again"], ["related.listed", "label.beside", "related.listed"]),
        ([TITLE, "The council has decided …", SENTENCE], ["related.listed", "label.beside", None]),
        ([SENTENCE, TITLE], [None, None]),
        (["Island", "Sport", "Culture", TITLE], [None, None, None, None]),
    ],
)
def test_lines_under_a_label(lines: list[str], rules: list[str | None]) -> None:
    """Titles are kept, desks and cut-off teasers go with them, the first sentence ends the list."""
    assert followed(lines) == rules


def test_a_long_list_is_no_list_of_related_stories() -> None:
    """Only so many titles belong to one label."""
    titles = [f"{TITLE} for the {number}th time" for number in range(MOST_FOLLOWERS + 3)]
    assert followed(titles).count("related.listed") == MOST_FOLLOWERS


def test_lists_of_the_day_are_no_related_stories() -> None:
    """The titles under "Most read" are removed."""
    assert followed([TITLE], "most_read.label") == ["most_read.listed"]


def test_in_a_page_titles_are_links() -> None:
    """A subhead under a label stays, a link goes."""
    region = Region(None, "p", {})
    link = SourceBlock(1, "paragraph", TITLE, region, links=(SourceLink(TITLE, "/a"),), link_chars=len(TITLE))
    plain = SourceBlock(1, "heading", TITLE, region, level=2)
    for block, rule in ((link, "related.listed"), (plain, None)):
        rules: list[str | None] = ["label.related", None]
        follow_labels([SourceBlock(0, "paragraph", "Related", region), block], rules, Page())
        assert rules[1] == rule


def test_a_card_needs_text_above_it() -> None:
    """Headline and date on top of a text are the story's own."""
    rules: list[str | None] = [None, "widget.date", None]
    name_cards(read_text(f"{TITLE}\n12.04.2024\n{SENTENCE}").blocks, rules)
    assert rules == [None, "widget.date", None]


def test_only_structure_is_doubted() -> None:
    """A label in the block itself says what it is; a box says so of everything in it."""
    blocks = read_text("Read more: Rain\nSport").blocks
    rules: list[str | None] = ["related.read_more", "related.box"]
    name_desks(blocks, rules)
    assert rules == ["related.read_more", "label.beside"]


def test_the_time_of_the_next_entry_makes_no_card_of_the_last_line() -> None:
    """On live pages an entry begins with its time; a card holds title and age together."""
    rain = "It rained all day in the valley of the river Ouse, and the water rose by more than a metre at the mill."
    entry = "<div><p>{}</p><p>{}</p></div>"
    page = newsparse.parse(
        f"<h1>Rain</h1><main>{entry.format(rain, rain)}{entry.format('10:21 am', rain + ' And.')}"
        f"{entry.format('10:15 am', 'More of it to come in an hour')}{entry.format('10:10 am', rain)}</main>"
    )
    assert "More of it to come in an hour" in page.text


def test_an_offer_takes_its_box_along() -> None:
    """Heading and praise stand in one small element with the button; a paragraph of the story is longer."""
    rain = "It rained all day in the valley of the river Ouse, and the water rose by more than a metre at the mill. "
    box = "<div><h2>River letter</h2><p>{}</p><button>Subscribe now</button></div>"
    page = f"<html lang=en><h1>Rain</h1><main><p>{rain * 2}</p>{{}}<p>{rain * 3}</p></main>"
    assert "River letter" not in newsparse.parse(page.format(box.format("All that the river did this week"))).text
    assert "River letter" in newsparse.parse(page.format(box.format(rain * 4))).text
