"""Titles of other stories inside scraped text and under it."""

from __future__ import annotations

import time

import pytest

from newsparse.extract.running_text import Lines
from newsparse.extract.text_cards import (
    is_kicker,
    is_lone_title,
    is_story_title,
    name_cards,
    name_graphics,
    name_labelled,
    name_teasers,
)

FERRY = "The ferry ran aground on Monday afternoon, the harbour master said, and nobody of the crew was hurt."
DIVERS = "Divers are to look at its rudder on Tuesday, for it had been repaired only in the spring of last year."
TITLES = [
    "Council of Oldtown decides to sell its three ferries",
    "Why the old harbour of Oldtown is silting up year by year",
]
SHORT = ["Rope", "Tar", "Nails", "Planks"]


def rules_of(*texts: str) -> list[str | None]:
    """Name the lines that stand between paragraphs of a story."""
    story = [FERRY, DIVERS, *texts, FERRY, DIVERS]
    rules: list[str | None] = [None] * len(story)
    name_cards(Lines(story), rules, 0, len(story))
    return rules[2:-2]


def test_titles_in_a_row_between_paragraphs() -> None:
    """Two long lines in a row are links to other stories; a subhead stands alone."""
    assert rules_of(FERRY, *TITLES, DIVERS) == [None, "related.row", "related.row", None]
    assert rules_of(FERRY, TITLES[0], DIVERS) == [None, None, None]


@pytest.mark.parametrize(
    "lines",
    [
        ["Why it happened", "What comes next"],
        ["1. The ferry is to be lifted by a crane", "2. The rudder is to be repaired on land"],
        ["What the harbour master says about the night:", "The ferry had no pilot and no radio on board"],
        ["the rudder that had been repaired in the spring", "the pilot who was not on board that night"],
        ["What a night it was for everybody on board!", "Nobody will forget what happened on Monday!"],
        ["Raise the ferry by a crane before the winter", "Build a second harbour behind the lighthouse"],
        ["– What did the pilot say when the ferry ran aground?", "– That he should have stayed at home that afternoon"],
        [
            "“Nobody of us knew where the pilot was”, says the cook",
            "“We heard the rudder break”, says the boy from Oldtown",
        ],
        [
            "• The ferry is to be lifted by a crane in the spring",
            "• The rudder is to be repaired on land in the summer",
        ],
        [
            "Oldtown: three ferries in all, of which one is repaired",
            "Newtown: five ferries in all, of which none is repaired",
        ],
        [
            "Oldtown (4-3-3): Ng; Castle, Dene, Ford; Hill, Ives, Jones",
            "Newtown (4-4-2): Nash; Orr, Penn, Quin; Shaw, Tate",
        ],
        ["Nominees: Ada Ng, Boris Castle, Carla Dene, Dan Ford, Eve Gray, Finn Hill"],
    ],
)
def test_other_lines_in_a_row_stay(lines: list[str]) -> None:
    """Subheads, items of a list, what introduces one, what is said, and exclamations belong to the story."""
    assert rules_of(FERRY, *lines, DIVERS) == [None] * (len(lines) + 2)


def test_lists_among_short_lines_stay() -> None:
    """In a text of many short lines two more are nothing odd."""
    assert rules_of(FERRY, *TITLES, DIVERS, *SHORT) == [None] * 8


def test_titles_under_kickers() -> None:
    """One pair of short line and title may be two subheads, two pairs are cards."""
    card = ["Harbour", "Council of Oldtown decides to sell its ferries"]
    assert rules_of(FERRY, *card, DIVERS) == [None] * 4
    assert rules_of(FERRY, *card, DIVERS, FERRY, *card, DIVERS)[1:3] == ["label.beside", "related.card"]


def test_a_title_in_title_case_stands_alone() -> None:
    """No subhead is that long and in title case."""
    title = "Harbour Master of Oldtown Says Her Plan for the Ferries Has Suffered a Setback"
    assert rules_of(FERRY, title, DIVERS) == [None, "related.card", None]
    assert not is_lone_title("Harbour Master Says Plan Has Failed")


def test_titles_behind_the_same_words() -> None:
    """The same words in front of a stroke are a label; a name before a date is no title."""
    lines = [line for title in TITLES * 2 for line in (FERRY, f"READ IT HERE | {title}")]
    rules: list[str | None] = [None] * len(lines)
    name_labelled(Lines(lines), rules, 0, len(lines))
    assert rules == [None, "related.card"] * 4
    comments = [f"Ada Ng | 5 March 2024, 10:{minute}" for minute in range(20, 24)]
    rules = [None] * 4
    name_labelled(Lines(comments), rules, 0, 4)
    assert rules == [None] * 4


def test_questions_under_a_name_stay() -> None:
    """In an interview the paper's name stands above each question."""
    lines = ["Oldtown Wire asks", "What happened that night?", FERRY] * 3
    rules: list[str | None] = [None] * 9
    name_labelled(Lines(lines), rules, 0, 9)
    assert rules == [None] * 9


def test_the_title_of_a_graphic_goes_with_its_notice() -> None:
    """Two short lines above a notice name what is not shown; a subhead above it stays."""
    rules: list[str | None] = [None, None, None, "notice.consent"]
    name_graphics(Lines([FERRY, "Ferries by year", "Graphic", "We need your consent."]), rules, 0, 4)
    assert rules == [None, "widget.graphic", "widget.graphic", "notice.consent"]
    rules = [None, None, "notice.consent"]
    name_graphics(Lines([FERRY, "Why it happened", "We need your consent."]), rules, 0, 3)
    assert rules == [None, None, "notice.consent"]


def test_short_answers_to_the_same_words_stay() -> None:
    """What stands below the same words again and again is an answer, unless it is as long as a title."""
    lines = ["Best of the crew", "Ada Ng of Oldtown", FERRY] * 3
    rules: list[str | None] = [None] * 9
    name_labelled(Lines(lines), rules, 0, 9)
    assert rules == [None] * 9


def test_entries_of_a_live_page_are_no_teasers() -> None:
    """Ages stand above the entries of a live page from its top on; an age below a story begins a rail."""
    entry = ["What the harbour master says", "She says that the rudder was old and worn."]
    lines = [FERRY, DIVERS, FERRY, "3 hours ago", *entry, *entry]
    rules: list[str | None] = [None] * 3 + ["widget.age"] + [None] * 4
    name_teasers(Lines(lines), rules)
    assert rules[4:] == ["related.listed", "label.beside"] * 2
    lines = [FERRY, "1 hour ago", DIVERS, FERRY, "3 hours ago", *entry, *entry]
    rules = [None, "widget.age", None, None, "widget.age"] + [None] * 4
    name_teasers(Lines(lines), rules)
    assert rules[5:] == [None] * 4


def test_paragraphs_in_a_row_are_no_teasers() -> None:
    """Under a label in the middle of a story its paragraphs follow each other."""
    short = "Nobody was hurt when it ran aground."
    lines = [FERRY, DIVERS, FERRY, "Read more", TITLES[0], short, short, "What comes next", short]
    rules: list[str | None] = [None] * 3 + ["label.related", "related.listed"] + [None] * 4
    name_teasers(Lines(lines), rules)
    assert rules[5:] == [None] * 4


@pytest.mark.parametrize(
    ("line", "title", "kicker"),
    [
        ("Council of Oldtown decides to sell its ferries", True, False),
        ("Old harbour", False, True),
        ("See https://oldtown.example for the ferries of today", False, False),
        ("It ran aground.", False, False),
    ],
)
def test_titles_and_kickers(line: str, title: bool, kicker: bool) -> None:
    """A title is long and no sentence, a kicker has a word or two."""
    assert (is_story_title(line), is_kicker(line)) == (title, kicker)


def test_a_rail_is_not_looked_for_without_end() -> None:
    """Thousands of labels, with titles already named below each, ask for a rail each."""
    lines = [FERRY, *["Read more", TITLES[0]] * 20_000]
    rules = [None, *["label.related", "related.listed"] * 20_000]
    began = time.perf_counter()
    name_teasers(Lines(lines), rules)
    assert time.perf_counter() - began < 10
