"""Lists that belong to a story of scraped text though none of their lines is a sentence: items, results, prices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.extract.running_text import DATED, LONG, Lines, is_prose, is_title

FEWEST_ITEMS: Final = 3
"""Items of the shortest numbered list."""

MOST_BETWEEN: Final = 3
"""Lines from one number to the next: an item and what stands under it, such as its address."""

FEWEST_ALIKE: Final = 4
"""Lines in a row with the same marks, of the shortest list without numbers."""

FEWEST_MARKS: Final = 2
"""Marks that the lines of such a list share; one comma is shared by chance."""

FEWEST_PRICES: Final = 4
"""Lines with a price that make a text a list of things to buy."""

LONGEST_PRICED: Final = 60
"""Characters of a line that gives a price and no more."""

PRICE_GAP: Final = 25
"""Lines from one price to the next: what is said of one thing."""

PRICED_HEAD: Final = 3
PRICED_OPENING: Final = 3
"""Lines at the top, and paragraphs, one of which names a price when the text is about what things cost."""

LEADS_IN: Final = (":", "：")
"""Marks of a line that leads in a list."""

LISTED: Final = frozenset(("related.listed", "label.beside", "repeated.line"))
"""Rules of lines under a label, which prices overrule: what is for sale is no story."""

FEWEST_LED: Final = 2
MOST_LED: Final = 12
"""Items between the line that leads in a list and the sentence behind it; a dozen is as long as stories have them."""

LEAD_IN_WORDS: Final = 3
"""Words of the shortest line that leads in a list; "Tags:" and "Written by:" have less."""

LONGEST_LED: Final = 80
"""Characters of an item: longer ones are sentences of their own."""

_NUMBER: Final = re.compile(r"(\d{1,3})[.)] ?[^\W\d]")
_WORDS: Final = re.compile(r"[\w\s]+")
_DIGIT: Final = re.compile(r"\d")
_PRICE: Final = re.compile(r"[$£€¥₹] ?\d|\b(?:USD|EUR|CHF|GBP) ?\d|\d ?(?:€|£|zł|kr\b|CHF|EUR)")


def list_end(texts: Sequence[str], rules: Sequence[str | None], stop: int) -> int:
    """Give the place behind the list that stands directly under a story, or the place behind the story.

    >>> texts = ["There are three causes.", "1) Rain from the west", "2) An old dam", "3) No pumps", "Contact"]
    >>> list_end(texts, [None] * 5, 1), list_end(texts[:3], [None] * 3, 1)
    (4, 1)
    """
    return max(numbered_end(texts, rules, stop), alike_end(texts, rules, stop))


def numbered_end(texts: Sequence[str], rules: Sequence[str | None], stop: int) -> int:
    """Give the place behind a numbered list that begins at a place with its first number; the place without one.

    >>> texts = ["1) Rain", "a.example/1", "2) Snow", "a.example/2", "3) Hail", "a.example/3", "Home"]
    >>> numbered_end(texts, [None] * 7, 0)
    6
    """
    last, items, lines = stop, 0, 1
    for index in range(stop, len(texts)):
        if rules[index] is not None or index - last > MOST_BETWEEN:
            break
        match = _NUMBER.match(texts[index])
        if match and int(match[1]) == items + 1:
            items += 1
            lines = index - last if items > 1 else lines
            last = index
        elif not items:
            break
    return min(last + lines, len(texts)) if items >= FEWEST_ITEMS else stop


def alike_end(texts: Sequence[str], rules: Sequence[str | None], stop: int) -> int:
    """Give the place behind lines in a row with the same marks, one line that introduces them left out of account.

    >>> texts = ["Teams", "Ada (Oldtown): first", "Bo (Newtown): second", "Cy (Oldtown): third", "Di (Newtown): last"]
    >>> alike_end(texts, [None] * 5, 0), alike_end(["Home", "News", "Sport", "Culture", "Weather"], [None] * 5, 0)
    (5, 0)
    """
    for first in (stop, stop + 1):
        marks = marks_of(texts[first]) if first < len(texts) else ""
        if len(marks) < FEWEST_MARKS or rules[first] is not None or rules[stop] is not None:
            continue
        end = first
        while end < len(texts) and rules[end] is None and marks_of(texts[end]) == marks:
            end += 1
        if end - first >= FEWEST_ALIKE:
            return end
    return stop


def led_lines(texts: Lines, rules: Sequence[str | None], begin: int = 0) -> frozenset[int]:
    """Give the places of short items that a line with a colon leads in, between a paragraph above and one below.

    No item is marked as one; what tells them from a menu is that the story stands on both sides. Titles with a capital
    are other stories', and lines with a clock or a year tell when something was printed.

    >>> texts = Lines(["It rained all day in the valley.", "The flood took with it:", "a dam", "two bridges", "Ada"])
    >>> sorted(led_lines(texts, [None] * 5)), sorted(led_lines(Lines(texts[:4]), [None] * 4))
    ([], [])
    >>> sorted(led_lines(Lines([*texts[:4], "By the evening the water had gone."]), [None] * 5))
    [1, 2, 3]
    """
    led: set[int] = set()
    under_prose = False
    for place in range(begin, len(texts)):
        if rules[place]:
            continue
        leads = under_prose and texts[place].endswith(LEADS_IN)
        under_prose = texts.prose[place]
        if not leads or texts[place].count(" ") < LEAD_IN_WORDS - 1:
            continue
        end = place + 1
        while end < len(texts) and rules[end] is None and is_item(texts[end]):
            end += 1
        closed = end < len(texts) and rules[end] is None and texts.prose[end]
        if closed and FEWEST_LED <= end - place - 1 <= MOST_LED:
            led.update(range(place, end))
    return frozenset(led)


def is_item(text: str) -> bool:
    """Say whether a line can be an item of a list without marks: short, no sentence, and nobody's title.

    >>> is_item("a training ground for the town"), is_item("400 places to park"), is_item("Oldtown")
    (True, True, True)
    >>> is_item("Rain floods the streets of Oldtown"), is_item("Oldtown 2024")
    (False, False)
    """
    if len(text) > LONGEST_LED or DATED.search(text) or is_prose(text) or _NUMBER.match(text):
        return False  # numbered lists have a rule of their own
    return not text[0].isupper() or not is_title(text)


def marks_of(text: str) -> str:
    """Give the marks of a short line without its words; those of a menu do not count.

    >>> marks_of("Ada (Oldtown): first"), marks_of("Home | News | Sport")
    ('():', '')
    """
    return "" if len(text) >= LONG or "|" in text else _WORDS.sub("", text)


def priced_lines(texts: Sequence[str], rules: list[str | None], begin: int = 0) -> range:
    """Give the lines of the things to buy that a text goes through, from its first price to its last.

    Shops beside a story have prices too, so one must stand in the headline or where the text opens. What a label took
    for titles of other stories is given back.

    >>> pumps = ["Pump", "$30", "It pumps."] * 4
    >>> things = ["It rained all day in the valley.", "It poured.", "Old", "dam", *pumps, "Home"]
    >>> priced_lines(["Pumps cost less now, some only $30 each.", *things], [None] * 18)
    range(2, 16)
    >>> priced_lines(things, [None] * 17)
    range(0, 0)
    """
    prices = [
        index
        for index in range(begin, len(texts))
        if len(texts[index]) <= LONGEST_PRICED
        and _DIGIT.search(texts[index])  # ten times quicker, and few short lines have one
        and _PRICE.search(texts[index])
        and not is_prose(texts[index])
    ]
    if len(prices) < FEWEST_PRICES:
        return range(0)
    opening = [text for text in texts if is_prose(text)][:PRICED_OPENING]
    if not any(map(_PRICE.search, (*texts[:PRICED_HEAD], *opening))):
        return range(0)
    end = prices[0]
    for price in prices:
        if price - end > PRICE_GAP:
            break
        end = price
    start = prices[0]
    while start > begin and not is_prose(texts[start - 1]) and not (rules[start - 1] or "").startswith("label.related"):
        start -= 1
    if sum(start <= price <= end for price in prices) < FEWEST_PRICES:
        return range(0)
    for index in range(start, end + 1):
        if rules[index] in LISTED:
            rules[index] = None
    return range(start, end + 1)
