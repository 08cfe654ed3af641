"""Captions between the paragraphs of scraped text."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.extract.text_captions import name_caption_lines, name_captions

STORY = [
    "The ferry ran aground on Monday afternoon, the harbour master said, and nobody was hurt.",
    "Why it happened",
    "Divers are to look at its rudder on Tuesday, for it had been repaired only in the spring.",
    "“I heard a noise and then we stood still,” said one of the passengers on the quay.",
]


def kept(lines: list[str], headline: str | None = None) -> list[str]:
    """Give the lines that stay in the body."""
    return [block.text for block in newsparse.parse_text("\n".join(lines), headline=headline).body]


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


def test_captions_above_sources_and_films_go() -> None:
    """The source of a picture and the length of a film close their captions; the minute of a match closes none."""
    texts = [STORY[0], "The ferry on Monday, seen from the quay.", "Source: dpa", STORY[2]] * 2
    rules: list[str | None] = [None, None, "source.named", None] * 2
    name_captions(texts, rules)
    assert rules[1] == rules[5] == "caption.credited"
    rules = [None, None, "widget.date", None] * 2
    name_captions([text.replace("Source: dpa", "45 min") for text in texts], rules)
    assert rules[1] is None


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Harbour master Ada Ng, left, looks at the rudder of the ferry.", "caption.position"),
        ("Von links nach rechts: Ada Ng, Boris Castle und der Taucher Emil Orr", "caption.side"),
        ("Från vänster: Ada Ng, Boris Castle och dykaren Emil Orr", "caption.side"),
        ("Hafenmeisterin Ada Ng (l.) und der Taucher Boris Castle (r.) am Kai", "caption.side"),
        ("FILE - The ferry leaves the harbour of Oldtown on March 5, 2024.", "caption.file"),
        ("The ferry is seen in this picture taken by a passenger on Monday.", "caption.shows"),
        ("Divers look at the rudder of the ferry, Tuesday, March 5, 2024, in Oldtown, Ill.", "caption.dated"),
        ("The ferry lies on the sand bank in front of the harbour. Ada Ng", "caption.named"),
        ("Die Fähre liegt auf der Sandbank vor dem Hafen. 05.03.2024 | 1:10 min", "caption.film"),
        ("The ferry ran aground on Monday, the harbour master said.", None),
        ("The ferry will be lifted on Tuesday, March 5, 2024, in Oldtown.", None),
        ("The master turned left, and the ferry ran aground on the bank.", None),
    ],
)
def test_captions_say_what_they_are(line: str, rule: str | None) -> None:
    """Who stands where, when it was taken and who took it stand in captions; what happened stands in paragraphs."""
    rules: list[str | None] = [None]
    name_caption_lines([line], rules)
    assert rules == [rule]
