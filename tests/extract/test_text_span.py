"""Scraped text: where the story begins and ends, and that a body which comes in again is kept."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
import strategies
from newsparse.extract.running_text import Lines
from newsparse.extract.text_rules import text_rules
from newsparse.extract.text_span import after_headline, is_suffixed, story_span, weight

MENU = ["Home", "News", "Sport", "Culture", "Weather", "Skip to content"]
STORY = [
    "The ferry ran aground on Monday afternoon, the harbour master said, and nobody was hurt.",
    "Why it happened",
    "Divers are to look at its rudder on Tuesday, for it had been repaired only in the spring.",
    "“I heard a noise and then we stood still,” said one of the passengers on the quay.",
]
UNDER = ["Share This Article", "Council to sell ferries", "Keeper retires", "© Oldtown Gazette", "Contact"]
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
RAW = ["Rain floods Oldtown | News", "Share this article"]
VALLEY = "It rained all day in the valley of the river Ouse, and all night on the hills above it."
HILLS = "The river rose by a metre, and the market had to be moved to the castle, as in the year before."


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
    ("first", "headline"), [("* * *", "* * *"), ("Rated 4.6 (7 votes)", "(7 votes)"), ("Menu", "Ferry aground")]
)
def test_only_a_title_printed_again_ends_a_menu(first: str, headline: str) -> None:
    """Asterisks, and words that the first line merely ends with, are no headline printed twice."""
    texts = [first, headline, "The ferry ran aground on Monday afternoon."]
    assert after_headline(Lines(texts), [None] * len(texts), headline) == 0
    assert after_headline(Lines(texts), [None] * len(texts), "Ferry aground", given=True) == (
        2 if headline == "Ferry aground" else 0
    )


def test_a_row_of_a_table_is_no_title() -> None:
    """A title has desk and paper behind it; a row has more parts."""
    assert is_suffixed("Ferry aground | News | The Gazette", "Ferry aground")
    assert not is_suffixed("Ferry | Oldtown | 10:15 | daily | pier 2", "Ferry")


def test_lines_with_a_rule_move_no_end() -> None:
    """Boilerplate put into a story does not part it."""
    texts = [STORY[0], *["Share"] * 50, STORY[2]]
    assert story_span(Lines(texts), [None, *["share.bar"] * 50, None]) == (0, 52)


def test_no_lines() -> None:
    """An empty text has no rules to fill in."""
    rules: list[str | None] = []
    text_rules(Lines(), rules)
    assert rules == []


@example(
    [
        "Council of Oldtown decides to sell its old ferries",
        "The ferry came back into service on Monday after a storm had kept it closed for a week.",
        "Home",
        "Council of Oldtown decides to sell its old ferries",
        *["Harbour master Ada Ng, left, looks at the rudder of the ferry."] * 2,
    ]
)
@example(["Home", "0|", "News"])
@example(["Home", *["Council of Oldtown decides to sell its old ferries"] * 2, "News"])
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


def test_a_list_at_the_end_stays() -> None:
    """What introduces a list and the items that go on cost nothing, so the last paragraph is reached."""
    items = ["According to the mayor there are three causes:", "the rain that fell on the hills all winter,"]
    items.append("the dams that were never built in the valley;")
    assert items[1] in kept([*RAW, VALLEY, *items, HILLS[:60] + "."])


def test_a_list_with_bullets_parts_no_story() -> None:
    """Its items are no running text, but they cost nothing: what stands above them is the story's, too."""
    paragraph = "The ferry ran aground on Monday afternoon, the harbour master said, and nobody of its crew was hurt."
    above = [f"{paragraph} Trip {number}." for number in range(3)]
    below = [f"{paragraph} Boat {number}." for number in range(6)]
    items = ["What we know", *[f"• Item {word}" for word in ("one", "two", "three", "four")]]
    lines = ["Menu", "Share", *above, *items, *below, "Sign up to our newsletter"]
    assert kept(lines) == [*above, *items, *below]


def test_a_character_of_chinese_weighs_more_than_a_letter() -> None:
    """It says as much as a few of them; what is longest weighs no more than what is long."""
    said = "川の水が一晩で一メートル以上も上がり町の通りは水につかった。"
    assert weight(said, prose=True) > weight("a" * len(said), prose=True)
    assert weight("It rained all day. " * 500, prose=True) == weight("It rained all day. " * 5000, prose=True)


def test_a_sentence_in_front_of_a_paper_is_no_title() -> None:
    """A quote with its speaker is story, whatever stands behind it: both doors keep it."""
    said = "“We waited,” said Ada Brook."
    assert not is_suffixed(f"{said} | News", said)
    assert is_suffixed("“We waited” | News", "“We waited”")
