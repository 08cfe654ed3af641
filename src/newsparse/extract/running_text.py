"""Running text, told from the other lines of a text: by length, by the mark at the end, by capitals.

A line of text has no tags; these are the questions that it can be asked alone.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from newsparse.text import SENTENCE_ENDS

FULL_STOPS: Final = frozenset(".…。।")
CLOSING: Final = "\"”»’'“)]」』 "
OPENING: Final = frozenset('“"„«「')
GOING_ON: Final = frozenset(",;:")
"""Marks at the end of a line that the next one goes on with: a list and what introduces it cost nothing."""

SENTENCE: Final = 30
"""Characters of the shortest line with a full stop that is running text; shorter ones are "By A. Ng." and "Inc."."""

SPEECH: Final = 12
"""Characters of the shortest line that opens with a quotation mark and is a sentence."""

QUESTION: Final = 90
"""Characters from which on a line that ends in another mark (a question, a quote) is no headline any more."""

LONG: Final = 160
"""Characters from which on a line is running text however it ends; headlines and captions are shorter."""

WIDE: Final = 3
"""How much more a character of Chinese, Japanese or Korean says than a letter."""

KANA: Final = "\u3040"
"""Where the letters of Japanese begin; those of Chinese and Korean come behind them."""

CAPITALS: Final = 0.7
"""Share of the words of a long line that begin with a capital from which on it is a menu."""

SENTENCE_WORDS: Final = 3
"""Words of the shortest sentence that ends a story: "The inquest continues." Names with a full stop are shorter."""

TITLE_WORDS: Final = 4
"""Words of the shortest title: shorter lines are desks and names."""

DATED: Final = re.compile(r"\b\d{1,2}:\d{2}\b|(?<!\b(?!de)[a-zß-ÿ]{2} )\b(?:19|20)\d{2}$")
"""A clock, or a year at the end: the line says when, and is no title.

"In 2027" tells of another time; "5 de marzo de 2024" is a date.
"""


def is_prose(text: str) -> bool:
    """Say whether a line is running text: a sentence with its full stop, or longer than headlines are.

    >>> is_prose("It rained all day in the valley."), is_prose("Rain all day in the valley")
    (True, False)
    >>> is_prose("Why did it rain all day?"), is_prose("Inc.")
    (False, False)
    """
    length = len(text)
    end = text[-1:]
    if end in CLOSING:
        end = text.rstrip(CLOSING)[-1:]
        if not end:
            return False
    if is_wide(text):
        return length * WIDE >= LONG or (end in FULL_STOPS and length * WIDE >= SENTENCE)
    if end in FULL_STOPS:
        return length >= SENTENCE or (text[0] in OPENING and length >= SPEECH)
    if length < QUESTION or " | " in text:
        return False
    if text[-1] in SENTENCE_ENDS or text[-1] == ":":
        return True
    return length >= LONG and not is_menu(text)


def is_short_sentence(text: str) -> bool:
    """Say whether a line too short to be running text reads like the last sentence of a story.

    >>> is_short_sentence("The inquest continues."), is_short_sentence("Read more"), is_short_sentence("Oldtown Inc.")
    (True, False, False)
    """
    words = text.split()
    return len(words) >= SENTENCE_WORDS and text.rstrip(CLOSING)[-1:] in FULL_STOPS and words[-2].islower()


def is_wide(text: str) -> bool:
    """Say whether a text is written in Chinese, Japanese or Korean, by its first character and the one in its middle.

    >>> is_wide("川が氾濫した"), is_wide("Rain")
    (True, False)
    """
    if text.isascii():
        return False
    first, middle = text[0], text[len(text) // 2]
    if first < KANA and middle < KANA:
        return False
    return any(KANA <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in (first, middle))


def is_menu(text: str) -> bool:
    """Say whether a long line is a menu that lost its line breaks: nearly every word has a capital.

    >>> is_menu("Home News Politics Culture Sport Videos Contact"), is_menu("It rained all day in Oldtown")
    (True, False)
    """
    words = text.split()
    return sum(word[0].isupper() for word in words) >= CAPITALS * len(words)


def is_title(text: str) -> bool:
    """Say whether a line can be the title of a story: several words, no full stop, neither a byline nor a date.

    >>> is_title("Rain floods the streets of Oldtown"), is_title("Sport"), is_title("By Ada Ng, Oldtown, 5 March 2024")
    (True, False, False)
    """
    if text.count(" ") < TITLE_WORDS - 1 and not (is_wide(text) and len(text) >= TITLE_WORDS):
        return False
    if len(text) >= LONG or text.rstrip(CLOSING)[-1:] in FULL_STOPS:
        return False
    return not text.lower().startswith("by ") and not DATED.search(text)


class Lines(tuple[str, ...]):
    """The lines of a scraped text, which know of each whether it is running text: a dozen steps ask, of every line.

    >>> Lines(["Rain", "It rained all day in the valley."]).prose
    (False, True)
    """

    @cached_property
    def prose(self) -> tuple[bool, ...]:
        """Whether each line is running text, worked out when the first step asks."""
        return tuple(map(is_prose, self))
