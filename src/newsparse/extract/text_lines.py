"""Lines of scraped text: where the story begins and ends, and what stands in it that is no part of it.

A line of text has no tags, so the context that is left decides: its length, whether it ends like a sentence, what stands
around it, whether it stands there twice. Every decision leaves a body that is decided the same way when it comes in again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.extract.phrases import is_credited
from newsparse.text import folded

SENTENCE_ENDS: Final = ".!?…:\"”»’'“)]。！？」』।؟"
FULL_STOPS: Final = ".…。।"

SENTENCE: Final = 30
"""Characters of the shortest line with a full stop that counts as running text: shorter ones are "By A. Ng." and "Inc."."""

QUESTION: Final = 90
"""Characters from which on a line that ends otherwise (a question, a quote) is running text: headlines rarely are longer."""

LONG: Final = 160
"""Characters from which on a line is running text however it ends; headlines and captions are shorter."""

MOST: Final = 300
"""Characters of a line that count: a long paragraph is no better evidence than a common one."""

LINE_COST: Final = 60
"""What a line that is no running text costs, in characters of running text: a paragraph outweighs a few subheads, a menu
outweighs the teasers in it."""

SHORTEST_DOUBLE: Final = 40
"""Characters from which on a line that stands there twice is a double; shorter ones are refrains and answers."""

COMMON: Final = 3
"""Printings of one short line that make it furniture, wherever it stands."""


def weight(text: str) -> int:
    """Weigh a line: characters of running text, or what a line costs that is none.

    >>> weight("It rained all day in the valley of the river Ouse."), weight("Rain in Oldtown") < 0
    (50, True)
    """
    return min(len(text), MOST) if is_prose(text) else -LINE_COST


def is_prose(text: str) -> bool:
    """Say whether a line is running text: a sentence with its full stop, or longer than headlines are.

    >>> is_prose("It rained all day in the valley."), is_prose("Rain all day in the valley")
    (True, False)
    >>> is_prose("Why did it rain all day?"), is_prose("Inc.")
    (False, False)
    """
    length = len(text)
    if " | " in text and length < LONG:
        return False
    if length >= LONG:
        return True
    core = text.rstrip("\"”»’'“)]」』 ")
    if not core:
        return False
    if core[-1] in FULL_STOPS:
        return length >= SENTENCE or (text[0] in '“"„«「' and length >= 12)
    if not text.isascii() and ("\u3040" <= text[length // 2] <= "\u9fff" or "\uac00" <= text[length // 2] <= "\ud7a3"):
        return length >= LONG // 3
    return length >= QUESTION and text[-1] in SENTENCE_ENDS


def own_rules(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name what a line's own words, or their being there again, call for: captions, doubles, lines printed over and over.

    >>> rules: list[str | None] = [None] * 3
    >>> own_rules(["The mayor in the rain. Photo: Ada Ng", "Expand", "It rained."], rules)
    >>> rules
    ['credit.caption', None, None]
    """
    seen: dict[str, int] = {}
    keys = []
    for text in texts:
        key = folded(text) if len(text) < LONG else text
        keys.append(key)
        seen[key] = seen.get(key, 0) + 1
    first: set[str] = set()
    for index, text in enumerate(texts):
        if rules[index] is not None:
            continue
        key = keys[index]
        times = seen[key]
        if times > 1 and len(text) >= SHORTEST_DOUBLE and is_prose(text):
            if key in first:
                rules[index] = "double.line"
            first.add(key)
        elif times >= COMMON and not is_prose(text):
            rules[index] = "repeated.line"
        elif is_credited(text):
            rules[index] = "credit.caption"


def story_span(texts: Sequence[str], rules: Sequence[str | None], begin: int = 0) -> tuple[int, int]:
    """Give the run of lines that holds the story: the one with the most running text for the lines that are none.

    Lines with a rule count for nothing, so boilerplate put anywhere moves no end. Cut at both its ends and with its
    furniture taken out, the run is still the heaviest, so a body that comes in again is kept whole.

    >>> story_span(["Menu", "It rained all day in the valley of the river.", "Why", "It rained on."], [None] * 4)
    (1, 2)
    """
    best, start, stop = 0, begin, begin
    total, first = 0, begin
    for index in range(begin, len(texts)):
        worth = 0 if rules[index] else weight(texts[index])
        if total <= 0 and worth > 0:
            total, first = 0, index
        total += worth
        if total > best or (total == best and worth > 0):
            best, start, stop = total, first, index + 1
    return start, stop


def after_headline(texts: Sequence[str], headline: str | None) -> int:
    """Give the number of the line behind the headline where it is printed a second time, or 0.

    Scraped text has the page's title on top; the headline stands again where the story begins, behind the menus. Only
    a printing with most of the running text behind it counts: pages repeat a headline in their footers too.

    >>> after_headline(["Rain floods Oldtown | News", "Menu", "Rain floods Oldtown", "It rained all day in the valley."],
    ...                "Rain floods Oldtown")
    3
    """
    if not headline:
        return 0
    key = folded(headline)
    again = [index for index, text in enumerate(texts) if index and len(text) <= LONG and folded(text) == key]
    if not again:
        return 0
    weights = [len(text) if is_prose(text) else 0 for text in texts]
    return again[0] + 1 if 2 * sum(weights[: again[0]]) <= sum(weights) else 0


def text_rules(texts: Sequence[str], rules: list[str | None], headline: str | None = None) -> None:
    """Name the rules of the lines of a scraped text that have none yet, by their place and their neighbours.

    Args:
        texts: the lines.
        rules: the rule of each line by its words, or None; filled in.
        headline: the headline that was found, if one was.

    >>> rules: list[str | None] = [None] * 4
    >>> text_rules(["Menu", "Rain", "It rained all day in the valley.", "Oldtown shop"], rules)
    >>> rules
    ['story.before', 'story.before', None, 'story.after']
    """
    own_rules(texts, rules)
    start, stop = story_span(texts, rules, after_headline(texts, headline))
    if start == stop:  # no running text at all: nothing says what is story and what is not
        return
    for index in range(start):
        rules[index] = rules[index] or "story.before"
    for index in range(stop, len(texts)):
        rules[index] = rules[index] or "story.after"
