"""Scraped text: where the story begins and ends, and that a body which comes in again is kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
import strategies
from newsparse.extract.text_lines import (
    after_headline,
    is_prose,
    is_suffixed,
    is_title,
    may_end,
    name_captions,
    story_span,
)
from newsparse.extract.text_rules import text_rules
from newsparse.rules.phrases.line_ends import LINE_ENDS, TAIL

MENU = ["Home", "News", "Sport", "Culture", "Weather", "Skip to content"]
STORY = [
    "The ferry ran aground on Monday afternoon, the harbour master said, and nobody was hurt.",
    "Why it happened",
    "Divers are to look at its rudder on Tuesday, for it had been repaired only in the spring.",
    "“I heard a noise and then we stood still,” said one of the passengers on the quay.",
]
UNDER = ["Share This Article", "Council to sell ferries", "Keeper retires", "© Oldtown Gazette", "Contact"]


def kept(lines: list[str], headline: str | None = None) -> list[str]:
    """Give the lines that stay in the body."""
    return [block.text for block in newsparse.parse_text("\n".join(lines), headline=headline).body]


def test_menus_before_and_after_go() -> None:
    """Furniture around the story is cut off, subheads inside it stay."""
    assert kept(["Ferry runs aground | News", *MENU, *STORY, *UNDER]) == STORY


def test_the_second_printing_of_the_headline_ends_the_menu() -> None:
    """A notice between the menus is prose, but stands above the headline."""
    notice = "We have changed our terms, and ask all readers to look at them in the coming days."
    assert kept(["Ferry runs aground | News", *MENU, notice, "Ferry runs aground", *STORY]) == STORY


def test_clean_text_keeps_its_last_lines() -> None:
    """A list at the end of a text without furniture is the story's."""
    ending = ["Those who were saved:", "Ada Ng", "Boris Castle"]
    assert kept(["Ferry runs aground", *STORY, *ending]) == [*STORY, *ending]


def test_text_without_a_title_keeps_its_first_line() -> None:
    """A text that begins with a sentence has no headline to lose."""
    assert kept(STORY) == STORY


def test_text_without_any_sentence_is_left_alone() -> None:
    """Nothing tells story from furniture."""
    assert kept(["Roses", "are red", "violets", "blue"]) == ["Roses", "are red", "violets", "blue"]


def test_captions_and_doubles_go() -> None:
    """A line that ends in a credit, and a paragraph that stands there twice beside furniture."""
    lines = [STORY[0], "The ferry on the quay. Photo: Ada Ng", *STORY[1:], STORY[0], "Share"]
    article = newsparse.parse_text("\n".join(lines))
    assert [block.text for block in article.body] == STORY
    assert [removed.rule for removed in article.removed] == ["credit.caption", "double.line", "share.bar"]


def test_titles_in_a_row_under_a_story() -> None:
    """They are related stories where the story links to others by label."""
    lines = [
        *STORY,
        "READ MORE: Council to sell its ferries",
        STORY[0].replace("Monday", "Sunday"),
        "Lighthouse keeper retires after forty years",
        "Fish market closes its doors for good",
        "Share",
    ]
    article = newsparse.parse_text("\n".join(lines))
    assert [story.title for story in article.related] == [
        "Council to sell its ferries",
        "Lighthouse keeper retires after forty years",
        "Fish market closes its doors for good",
    ]


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It rained all day in the valley.", True),
        ("“No,” he said.", True),
        ("川が氾濫し、町の中心部が水に浸かった。", True),
        ("Rain in the valley", False),
        ("By A. Ng Jr.", False),
        ("Why did it rain all day?", False),
        ("Rain in the valley | News | The Oldtown Gazette, all the news of the island since the year 1881", False),
        ("Home News Sport Culture Weather Travel Shop Contact " * 4, False),
        ("", False),
    ],
)
def test_running_text_is_told_from_lines(text: str, prose: bool) -> None:
    """A full stop, or a length that no headline has."""
    assert is_prose(text.strip()) is prose


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Council to sell its ferries", True),
        ("Why does the ferry run aground so often?", True),
        ("Sport", False),
        ("By Ada Ng in Oldtown", False),
        ("Oldtown Gazette, 5 March 2024", False),
        ("The ferry ran aground on Monday.", False),
    ],
)
def test_titles_are_told_from_desks_and_dates(text: str, title: bool) -> None:
    """Several words, no full stop, no date."""
    assert is_title(text) is title


@pytest.mark.parametrize(
    ("first", "headline"), [("* * *", "* * *"), ("Rated 4.6 (7 votes)", "(7 votes)"), ("Menu", "Ferry aground")]
)
def test_only_a_title_printed_again_ends_a_menu(first: str, headline: str) -> None:
    """Asterisks, and words that the first line merely ends with, are no headline printed twice."""
    texts = [first, headline, "The ferry ran aground on Monday afternoon."]
    assert after_headline(texts, headline) == 0
    assert after_headline(texts, "Ferry aground", given=True) == (2 if headline == "Ferry aground" else 0)


def test_a_row_of_a_table_is_no_title() -> None:
    """A title has desk and paper behind it; a row has more parts."""
    assert is_suffixed("Ferry aground | News | The Gazette", "Ferry aground")
    assert not is_suffixed("Ferry | Oldtown | 10:15 | daily | pier 2", "Ferry")


def test_lines_with_a_rule_move_no_end() -> None:
    """Boilerplate put into a story does not part it."""
    texts = [STORY[0], *["Share"] * 50, STORY[2]]
    assert story_span(texts, [None, *["share.bar"] * 50, None]) == (0, 52)


def test_no_lines() -> None:
    """An empty text has no rules to fill in."""
    rules: list[str | None] = []
    text_rules([], rules)
    assert rules == []


pieces = st.sampled_from(
    [*MENU, *STORY, *UNDER, "Read next", "Council to sell its ferries", "3 hours ago", "Ferry | News"]
)
inserts = st.sampled_from(
    [
        f"{STORY[0]} {STORY[2]}",
        "Harbour master Ada Ng, left, looks at the rudder of the ferry.",
        "Council of Oldtown decides to sell its old ferries",
        "1) Ferries",
        "2) Keepers",
        "3) Harbours",
        "£ 30",
        "We use cookies to improve your experience.",
    ]
)


@given(st.lists(pieces | inserts | strategies.paragraphs() | strategies.lines(), max_size=25))
def test_a_body_that_comes_in_again_is_kept(lines: list[str]) -> None:
    """Whatever stood around and between the paragraphs, the second reading takes nothing more out."""
    once = newsparse.parse_text("\n".join(lines)).text
    assert newsparse.parse_text(once).text == once


def test_a_paragraph_printed_above_the_second_headline_stays_in_the_story() -> None:
    """What stands above that headline goes, so the paragraph below it is no double."""
    assert kept(["Ferry aground | News", STORY[0], "Ferry aground", *STORY]) == STORY
    assert kept(["News", "Home", STORY[0], "News", STORY[0]]) == [STORY[0]]


@pytest.mark.parametrize("end", ["The inquest continues.", "He did not reply.", "“It never sailed again.”"])
def test_a_short_last_sentence_stays(end: str) -> None:
    """Directly under the running text of a raw scrape, with furniture behind it; a name or a label goes."""
    assert kept(["Ferry aground | News", *STORY, end, "Share this article"]) == [*STORY, end]
    assert kept(["Ferry aground | News", *STORY, "Oldtown Inc.", "Share this article"]) == STORY


READERS = ["3 Comments", "Boris Castle", "5 March 2024, 10:21", f"So true. {STORY[0]}", "Ada Ng", "5 March 2024, 11:02"]


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


def test_captions_above_their_credits_go() -> None:
    """Two or more of them; the only one stays."""
    first, second = "The ferry at low water, seen from the pier.", "Passengers on the quay of Oldtown at noon"
    story = [STORY[0], *STORY[2:]]
    assert kept([story[0], first, "Photo: Ada Ng", second, "Ada Ng/Getty Images", *story[1:]]) == story
    assert kept([story[0], first, "Photo: Ada Ng", *story[1:]]) == [story[0], first, *story[1:]]


@pytest.mark.parametrize("line", ["“It ran aground,” said one of the passengers.", "Why it happened", STORY[0] * 3])
def test_other_lines_above_credits_stay(line: str) -> None:
    """Speech, subheads and long paragraphs stand above pictures without a caption."""
    rules: list[str | None] = [None, "credit.photo"] * 3
    name_captions([line, "Photo: Ada Ng"] * 3, rules)
    assert rules == [None, "credit.photo"] * 3


RAW = ["Rain floods Oldtown | News", "Share this article"]
VALLEY = "It rained all day in the valley of the river Ouse, and all night on the hills above it."
HILLS = "The river rose by a metre, and the market had to be moved to the castle, as in the year before."


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


def test_a_list_at_the_end_stays() -> None:
    """What introduces a list and the items that go on cost nothing, so the last paragraph is reached."""
    items = ["According to the mayor there are three causes:", "the rain that fell on the hills all winter,"]
    items.append("the dams that were never built in the valley;")
    assert items[1] in kept([*RAW, VALLEY, *items, HILLS[:60] + "."])


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


def test_captions_above_sources_and_films_go() -> None:
    """The source of a picture and the length of a film close their captions; the minute of a match closes none."""
    texts = [STORY[0], "The ferry on Monday, seen from the quay.", "Source: dpa", STORY[2]] * 2
    rules: list[str | None] = [None, None, "source.named", None] * 2
    name_captions(texts, rules)
    assert rules[1] == rules[5] == "caption.credited"
    rules = [None, None, "widget.date", None] * 2
    name_captions([text.replace("Source: dpa", "45 min") for text in texts], rules)
    assert rules[1] is None


def test_rows_of_line_ends_are_asked_where_they_can_hit() -> None:
    """The words and signs that are looked for first stand in the example of each row."""
    for row in LINE_ENDS:
        assert may_end(row.example[-TAIL:]), row.name


def test_a_list_with_bullets_parts_no_story() -> None:
    """Its items are no running text, but they cost nothing: what stands above them is the story's, too."""
    paragraph = "The ferry ran aground on Monday afternoon, the harbour master said, and nobody of its crew was hurt."
    above = [f"{paragraph} Trip {number}." for number in range(3)]
    below = [f"{paragraph} Boat {number}." for number in range(6)]
    items = ["What we know", *[f"• Item {word}" for word in ("one", "two", "three", "four")]]
    lines = ["Menu", "Share", *above, *items, *below, "Sign up to our newsletter"]
    assert kept(lines) == [*above, *items, *below]
