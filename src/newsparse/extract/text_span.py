"""The span of scraped lines that holds the story: where it begins and where it ends.

A line of text has no tags, so the context that is left decides: its length, whether it ends like a sentence, what
stands around it. Every decision leaves a body that is decided the same way when it comes in again.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Final

from newsparse.extract.phrases import first_word
from newsparse.extract.running_text import DATED, GOING_ON, LONG, SENTENCE, WIDE, Lines, is_prose, is_title, is_wide
from newsparse.text import folded

MOST: Final = 300
"""Characters of a line that count: a long paragraph is no better evidence than a common one."""

LINE_COST: Final = 60
"""What a line that is no running text costs, in characters of running text.

Chosen with ``PROSE_COST`` on 174 scraped texts: a paragraph outweighs several subheads, a menu its teasers.
"""

BULLET: Final = "•"
"""Sign before the items of a list, which cost nothing either: writers set it, and menus come without."""

PROSE_COST: Final = 50
"""Characters that running text must have to weigh at all: teasers of other stories are short, paragraphs are long."""

LEAST: Final = 10
"""What the shortest running text weighs; it must not weigh against the story."""

LEAD_LINES: Final = 4
"""Lines above the story among which its lead is looked for: a line such as a subhead, and up to three sentences."""

FEWEST_IN_ROW: Final = 2
MOST_IN_ROW: Final = 12
"""Titles under a story; more of them are a list of the paper's latest."""

TITLE_BAR: Final = " | "
MOST_BARS: Final = 3
"""Desk, paper and slogan behind a headline; more parts are a row of a table."""

MOST_ABOVE: Final = 5
"""Lines above the first sentence of a clean text: kicker, headline, byline, date, place. More of them are a list."""


def weight(text: str, *, prose: bool) -> int:
    """Weigh a line: for running text its characters, less a teaser's; for any other line what it costs.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills."
    >>> weight(rained, prose=True), weight("Rain", prose=False)
    (28, -60)
    >>> weight("According to the mayor there are three causes:", prose=False)
    0
    >>> weight("Ada Ng, 5 March 2024, 10:30, said:", prose=False)
    -60
    """
    if not prose:
        if text[0] == BULLET:
            return 0
        return 0 if text[-1] in GOING_ON and len(text) >= SENTENCE and not DATED.search(text) else -LINE_COST
    length = len(text) * WIDE if is_wide(text) else len(text)
    return max(LEAST, min(length, MOST) - PROSE_COST)


def story_span(texts: Lines, rules: Sequence[str | None], begin: int = 0, free: Container[int] = ()) -> tuple[int, int]:
    """Give the run of lines that holds the story: the one with the most running text for the lines that are none.

    Lines with a rule count for nothing, so boilerplate put anywhere moves no end. Cut at both its ends and with its
    furniture taken out, the run is still the heaviest, so a body that comes in again is kept whole. Lines that are free
    cost nothing.

    >>> story_span(Lines(["Menu", "It rained all day in the valley of the river.", "Why", "It rained on."]), [None] * 4)
    (1, 2)
    """
    best, start, stop = 0, begin, begin
    total, first = 0, begin
    for index in range(begin, len(texts)):
        worth = 0 if rules[index] else weight(texts[index], prose=texts.prose[index])
        if worth < 0 and index in free:
            worth = 0
        if total <= 0 and worth > 0:
            total, first = 0, index
        total += worth
        if total > best or (total == best and worth > 0):
            best, start, stop = total, first, index + 1
    return lead(texts, rules, begin, start), stop


def lead(texts: Lines, rules: Sequence[str | None], begin: int, start: int) -> int:
    """Give the place of the lead when one line parts it from the story: a short paragraph outweighs no subhead.

    >>> lead(Lines(["Menu", "It rained all day in the valley.", "Why it rained", "Clouds came."]), [None] * 4, 0, 3)
    1
    >>> lead(Lines(["It rained all day in the valley.", "Menu", "Why it rained", "Clouds came."]), [None] * 4, 0, 3)
    3
    """
    above = [index for index in range(begin, start) if rules[index] is None][-LEAD_LINES:]
    if len(above) < 2 or texts.prose[above[-1]] or not texts.prose[above[-2]]:
        return start
    for index in reversed(above[:-1]):
        if not texts.prose[index]:
            break
        start = index
    return start


def after_headline(texts: Lines, rules: Sequence[str | None], headline: str | None, *, given: bool = False) -> int:
    """Give the number of the line behind the headline where it is printed a second time, or 0.

    Scraped text has the page's title on top; the headline stands again where the story begins, behind the menus. Only
    a printing with most of the running text behind it counts: pages repeat a headline in their footers too. Lines that
    have a rule, such as captions, are no running text.

    >>> texts = ["Rain floods Oldtown | News", "Menu", "Rain floods Oldtown", "It rained all day in the vale."]
    >>> after_headline(Lines(texts), [None] * 4, "Rain floods Oldtown")
    3
    """
    if not headline or is_prose(texts[0]):
        return 0
    key = folded(headline)
    if not key or not (given or folded(texts[0]).startswith(key)):
        return 0
    firsts = ("", key.partition(" ")[0])
    again = [
        index
        for index, text in enumerate(texts)
        if index
        and len(text) <= LONG
        and (len(text) >= len(key) or not text.isascii())  # only ligatures and the like fold to more characters
        and first_word(text) in firsts
        and folded(text) == key
    ]
    if not again:
        return 0
    told = zip(texts, texts.prose, rules, strict=True)
    weights = [len(text) if prose and rule is None else 0 for text, prose, rule in told]
    return again[0] + 1 if 2 * sum(weights[: again[0]]) <= sum(weights) else 0


def places_above(lines: Iterable[tuple[int, str]]) -> list[int]:
    """Give the places of the lines above the first sentence of a clean text; none when there are too many for a head.

    Args:
        lines: the lines with their places.

    >>> places_above(enumerate(["Rain in Oldtown", "It rained all day in the valley."]))
    [0]
    >>> places_above(enumerate([*["A verse"] * 9, "It was read out to everybody there."]))
    []
    """
    above: list[int] = []
    for place, text in lines:
        if is_prose(text):
            return above
        above.append(place)
        if len(above) > MOST_ABOVE:
            break
    return []


def is_suffixed(line: str, headline: str | None) -> bool:
    """Say whether a line is a page's title: the headline, and behind it desk and paper.

    >>> is_suffixed("Rain floods Oldtown | News", "Rain floods Oldtown"), is_suffixed("Rain |", "Rain")
    (True, False)
    """
    if not headline or not line.startswith(headline) or not any(map(str.isalnum, line[len(headline) :])):
        return False
    return line.count(TITLE_BAR) <= MOST_BARS and not is_prose(line) and not is_prose(headline)


def row_of_titles(texts: Sequence[str], rules: Sequence[str | None], stop: int) -> range:
    """Give the titles in a row that stand directly under a story which links to other stories.

    >>> texts = ["It rained.", "Rain floods Oldtown", "What the mayor says now", "Five wet summers in pictures"]
    >>> row_of_titles(texts, ["related.read_more", None, None, None], 1)
    range(1, 1)
    >>> row_of_titles(texts, ["related.read_more", None, None, None], 2)
    range(2, 4)
    """
    end = stop
    while end < len(texts) and rules[end] is None and is_title(texts[end]):
        end += 1
    linked = any(rule is not None and rule.startswith("related.") for rule in rules[:stop])
    return range(stop, end if linked and FEWEST_IN_ROW <= end - stop <= MOST_IN_ROW else stop)
