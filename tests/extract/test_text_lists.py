"""Lists that a story of scraped text ends in or goes through."""

from __future__ import annotations

import newsparse
from newsparse.extract.running_text import Lines
from newsparse.extract.text_lists import alike_end, led_lines, list_end, numbered_end, priced_lines

STORY = [
    "Ten ferries ran aground on the bank last year, the harbour master of Oldtown said on Monday afternoon.",
    "All of them were lifted by the same old crane, which is to be replaced in the spring of next year.",
]
MENU = ["Home", "News", "Share this article", "Contact", "Imprint"]


def test_a_numbered_list_under_a_story_stays() -> None:
    """Its numbers say that it is one; what follows it goes."""
    items = ["1) The Ada", "Built in 1960", "2) The Boris", "Built in 1970", "3) The Castle", "Built in 1980"]
    body = newsparse.parse_text("\n".join(["Ferries aground | News", *STORY, *items, *MENU])).text
    assert body.split("\n\n") == [*STORY, *items]


def test_numbers_of_a_rail_make_no_list() -> None:
    """A number alone, one out of turn, or two items are not enough."""
    assert numbered_end(["1", "Ferry aground", "2", "Keeper retires"], [None] * 4, 0) == 0
    assert numbered_end(["3) Ferry", "4) Keeper", "5) Council"], [None] * 3, 0) == 0
    assert numbered_end(["1) Ferry", "2) Keeper"], [None] * 2, 0) == 0


def test_lines_with_the_same_marks_are_a_list() -> None:
    """A line may introduce them; menus have no marks, and a stroke is none."""
    results = [f"Ferry {name} (Oldtown): aground" for name in ("Ada", "Boris", "Castle", "Dora")]
    assert alike_end(["Results", *results, "Home"], [None] * 6, 0) == 5
    assert list_end(["Home | News", "Sport | Rail", "Ada | Ng", "A | B"], [None] * 4, 0) == 0


def test_prices_hold_a_list_of_things_together() -> None:
    """Where the text opens with a price, lines of things to buy cost the story nothing."""
    things = [line for name in "ABCDE" for line in (f"Rope {name}", "£ 30", "Buy now", "Ships by sea", "Two years")]
    texts = ["Ropes cost from £30 this year, and the best of them are made of hemp.", *things, "Home"]
    assert priced_lines(texts, [None] * len(texts)) == range(1, 23)
    assert priced_lines(["Ropes are made of hemp in all the harbours.", "Old", "Tar", *things], [None] * 28) == range(0)


def test_a_label_among_things_to_buy_is_overruled() -> None:
    """What follows a label such as "Don't miss" there is no row of stories."""
    texts = ["Ropes cost from £30 this year, all of them.", "Don't miss", *["Rope of hemp from Oldtown", "£ 30"] * 4]
    rules: list[str | None] = [None, "label.related", *["related.listed", None] * 4]
    assert priced_lines(texts, rules) == range(2, 10)
    assert rules[2:] == [None] * 8


def test_items_without_marks_between_paragraphs_cut_no_story() -> None:
    """A line with a colon leads them in, and the story goes on behind them."""
    items = ["The harbour will get:", "a new crane", "400 places to park", "Benches", "Lamps"]
    last = "It will take about two years, the harbour master said on Monday."
    body = newsparse.parse_text("\n".join(["Ferries aground | News", *STORY, *items, last, *MENU])).text
    assert body.split("\n\n") == [*STORY, *items, last]
    assert newsparse.parse_text(body).text == body


def test_lines_of_the_page_are_no_items() -> None:
    """Titles of other stories, a label of one word, lines that end the text, and those with a rule lead in nothing."""
    above, below = STORY
    for lines in (
        ["More from the harbour:", "Ferries run aground in Oldtown", "Keeper of the light retires"],
        ["Tags:", "Ferries", "Oldtown"],
        ["Written by Ada Ng:", "5 March 2024", "12:30"],
        ["The harbour will get:", "a crane"],
    ):
        texts = Lines([above, *lines, below])
        assert not led_lines(texts, [None] * len(texts))
    texts = Lines([above, "Ada Ng", "The harbour will get:", "a crane", "lamps", below])
    assert sorted(led_lines(texts, [None, "credit.name", None, None, None, None])) == [2, 3, 4]
    assert not led_lines(texts, [None] * 6)
    texts = Lines([above, "The harbour will get:", "a crane", "lamps"])
    assert not led_lines(texts, [None] * 4)
    assert not led_lines(Lines([*texts, below]), [None, "label.related", None, None, None])
