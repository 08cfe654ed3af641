"""Whether two texts name the same thing: keys of names, likeness of headlines."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from newsparse.text import expression, folded, normalized

_ASCII_MARKS: Final = {place: None for place in range(128) if not chr(place).isalnum()}
"""ASCII characters that a key leaves out, for ``str.translate``."""

_LETTERS: Final = expression(r"[^\W_]+")
_FIRST_WIDE: Final = "\u3040"


@lru_cache(maxsize=64)  # the headline and the paper's names are compared with many lines of a page
def name_key(text: str) -> str:
    """Give the key under which a paper's name and its domain meet: letters and digits alone, no accents.

    >>> name_key("Seznam Zprávy"), name_key("The Paper!")
    ('seznamzpravy', 'thepaper')
    """
    text = text.casefold()
    if text.isascii():
        text = text.replace(" ", "")
        return text if text.isalnum() else text.translate(_ASCII_MARKS)
    return "".join(_LETTERS.findall(normalized("NFKD", text)))


def is_wide(text: str) -> bool:
    """Say whether a text has letters of Chinese, Japanese or Korean, where ten of them are a sentence.

    >>> is_wide("国際"), is_wide("Rain – again")
    (True, False)
    """
    if text.isascii() or max(text) < _FIRST_WIDE:
        return False
    return any(_FIRST_WIDE <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in text)


def likeness(one: str, other: str) -> float:
    """Give the share of their words that two headlines have in common, from 0 to 1 (Dice's coefficient).

    Scripts without spaces are compared by pairs of letters.

    >>> likeness("Rain stops play", "Play stops: rain!"), likeness("Rain", "Rain stops play"), likeness("Rain", "")
    (1.0, 0.5, 0.0)
    """
    first, second = _grams(one), _grams(other)
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _grams(text: str) -> frozenset[str]:
    text = folded(text)
    if is_wide(text):
        return frozenset(text[place : place + 2] for place in range(len(text) - 1))
    return frozenset(text.split())
