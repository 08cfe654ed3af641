"""Lines of scraped text that are no part of the story."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.extract.running_text import Lines
from newsparse.extract.text_lines import end_rules, last_word, name_head_lines
from newsparse.rules.phrases.line_ends import LINE_ENDS, TAIL, LineEnd

STORY = [
    "The ferry ran aground on Monday afternoon, the harbour master said, and nobody was hurt.",
    "Why it happened",
    "Divers are to look at its rudder on Tuesday, for it had been repaired only in the spring.",
    "“I heard a noise and then we stood still,” said one of the passengers on the quay.",
]
READERS = ["3 Comments", "Boris Castle", "5 March 2024, 10:21", f"So true. {STORY[0]}", "Ada Ng", "5 March 2024, 11:02"]
RAW = ["Rain floods Oldtown | News", "Share this article"]
VALLEY = "It rained all day in the valley of the river Ouse, and all night on the hills above it."
HILLS = "The river rose by a metre, and the market had to be moved to the castle, as in the year before."


def kept(lines: list[str], headline: str | None = None) -> list[str]:
    """Give the lines that stay in the body."""
    return [block.text for block in newsparse.parse_text("\n".join(lines), headline=headline).body]


def test_captions_and_doubles_go() -> None:
    """A line that ends in a credit, and a paragraph that stands there twice beside furniture."""
    lines = [STORY[0], "The ferry on the quay. Photo: Ada Ng", *STORY[1:], STORY[0], "Share"]
    article = newsparse.parse_text("\n".join(lines))
    assert [block.text for block in article.body] == STORY
    assert [removed.rule for removed in article.removed] == ["credit.caption", "double.line", "share.bar"]


def test_comments_under_the_story_go() -> None:
    """A label, and moments under it; one label alone moves nothing, and one above the story says nothing."""
    assert kept([*STORY, *READERS]) == STORY
    assert kept([*STORY[:2], "3 Comments", *STORY[2:]]) == STORY
    assert kept(["3 Comments", "5 March 2024, 10:21", "5 March 2024, 11:02", *STORY]) == STORY


def test_titles_cut_to_fit_a_box_go() -> None:
    """Three in a row; an author may trail off twice, a text of nothing else is none."""
    cut = ["Ferry Runs Aground Off ...", "Forty Passengers Taken ...", "What the Harbour Master ..."]
    assert kept([*STORY, *cut]) == STORY
    assert kept([*STORY[:2], *cut, *STORY[2:]]) == STORY
    assert kept([*STORY[:2], "It might have sunk, they say …", "But it did not …", *STORY[2:]]) == [
        *STORY[:2],
        "It might have sunk, they say …",
        "But it did not …",
        *STORY[2:],
    ]


def test_dated_teasers_under_a_label_go() -> None:
    """Title, teaser, age; title, teaser, age: each teaser belongs to its title."""
    row = ["Read next", "Rain floods the streets of Oldtown", "The mayor asks for help.", "3 hours ago"]
    row += ["Bridge over the Ouse is closed", "It may take a year to mend it.", "Yesterday, 10:21"]
    assert kept([*STORY, *row]) == STORY


@pytest.mark.parametrize(
    "furniture",
    [
        ["What the mayor says now", "He wants dams along the river. Read more"],
        ["Floods 04.08.24", "Five wet summers in pictures"],
        ["The mayor at the market Ada Ng/Copyright 2024 Oldtown Wire. All rights reserved."],
        ["The mayor at the market Ada Ng/Getty Images Europe"],
        ["川を見る市長（山田花子撮影）"],
        ["Von Ada Ng"],
        ["Oldtown Gazette welcomes your comments. Please review our commenting policy."],
    ],
)
def test_raw_scrapes_lose_what_their_lines_end_with(furniture: list[str]) -> None:
    """Teasers with their titles, captions, a byline and the words under a story, between two paragraphs."""
    assert kept([*RAW, VALLEY, *furniture, HILLS]) == [VALLEY, HILLS]


@pytest.mark.parametrize(
    "line", ["The mayor wants dams along the river. Read more", "Von Ada Ng", "Rain floods Oldtown"]
)
def test_clean_text_keeps_lines_that_end_so(line: str) -> None:
    """Without any furniture around them nothing says that such lines are none of the story's."""
    assert kept(["Rain floods the valley", VALLEY, line, HILLS]) == [VALLEY, line, HILLS]


def test_a_byline_stands_at_the_top() -> None:
    """Further down a line that begins so can be a subhead."""
    paragraphs = [f"{VALLEY} On day {day} it rained on." for day in range(6)]
    assert "By Popular Demand" in kept([*RAW, *paragraphs, "By Popular Demand", HILLS * 2])


def test_the_headline_goes_inside_the_story() -> None:
    """A player or a gallery prints it once more, behind most of the text."""
    assert kept([*RAW, VALLEY * 3, "Rain floods Oldtown", HILLS * 2]) == [VALLEY * 3, HILLS * 2]


def test_the_title_of_a_teaser_is_related() -> None:
    """The teaser itself goes, its title names another story."""
    found = newsparse.parse_text(
        "\n".join([*RAW, VALLEY, "What the mayor says now", "He wants dams. Read more", HILLS])
    )
    assert [story.title for story in found.related] == ["What the mayor says now"]


def test_a_title_above_a_single_line_goes() -> None:
    """Without running text the page's title is still no part of the body, unless the next line looks like one too."""
    assert newsparse.parse_text("Ferry runs aground | News\n\nMore soon").text == "More soon"
    assert newsparse.parse_text("Ferry aground | News\nKeeper retires | News").text.count("|") > 0


@pytest.mark.parametrize("row", LINE_ENDS, ids=lambda row: row.name)
def test_a_row_of_line_ends_is_asked_where_it_can_hit(row: LineEnd) -> None:
    """The words and marks that are looked for first stand in its example, also where marks stand behind it."""
    for end in (row.example, row.example + "."):
        low = end[-TAIL:].lower()
        assert row.is_due(last_word(low), low) or not row.hits(end[-TAIL:])


@pytest.mark.parametrize("row", LINE_ENDS, ids=lambda row: row.name)
def test_what_a_row_of_line_ends_asks_first_is_folded(row: LineEnd) -> None:
    """Words are compared with folded ones, marks looked for in lower case; a row without either is never asked."""
    assert all(word == last_word(word) for word in row.words)
    assert all(mark == mark.lower() for mark in row.marks)
    assert row.words or row.marks or row.digit


def test_each_line_end_is_found_in_a_text() -> None:
    """What is asked of the whole text first loses none of its lines."""
    texts = [row.example for row in LINE_ENDS]
    assert end_rules(texts, [None] * len(texts)) == dict(enumerate(row.name for row in LINE_ENDS))


def test_lines_of_the_head_are_found_behind_lines_with_a_rule() -> None:
    """What another rule has named ends nothing."""
    texts = Lines(["Share this", "It rained all day in the valley.", "By Ada Ng", "Rain floods Oldtown"])
    rules: list[str | None] = ["share.bar", None, None, None]
    name_head_lines(texts, rules, 0, 4, "Rain floods Oldtown")
    assert rules == ["share.bar", None, "byline.line", "double.headline"]
