"""The words that open a byline ("By", "Text:"), taken off its front or found inside it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from newsparse.extract.name_words import words_of
from newsparse.extract.person import LETTERS
from newsparse.rules.authors import (
    BEHIND_BARS,
    INNER_LABELS,
    OPENERS,
    Opening,
)
from newsparse.rules.rule import ANY_LANGUAGE

AROUND: Final = " ~|/•·–—-"
"""Marks that set a byline off from its surroundings."""

_OPENING_LANGUAGES: Final = frozenset(row.language for row in OPENERS)


def has_openers(language: str | None) -> bool:
    """Say whether there is a table of what opens a byline in a language; English openers hold everywhere.

    >>> has_openers("de"), has_openers("ka")
    (True, False)
    """
    return language is None or language == "en" or language in _OPENING_LANGUAGES


def _opening_language(language: str | None) -> str | None:
    return language if language is None or language in _OPENING_LANGUAGES else ANY_LANGUAGE


@cache  # one entry for each language that has openers, and one for the rest
def openers(language: str | None) -> dict[str, tuple[Opening, ...]]:
    """Give a language's rows by the words they may begin with, under "" those that may begin with any."""
    rows = [row for row in OPENERS if language is None or row.language in (ANY_LANGUAGE, language)]
    return {
        word: tuple(row for row in rows if not row.words or word in row.words) for word in ("", *sorted(words_of(rows)))
    }


def can_open(word: str, language: str | None) -> bool:
    """Say whether a byline may begin with a word.

    >>> can_open("By", "en"), can_open("Rain", "en")
    (True, False)
    """
    return word.casefold() in openers(language if language is None or language in _OPENING_LANGUAGES else ANY_LANGUAGE)


def opened(text: str, language: str | None) -> tuple[str, Opening | None]:
    """Take the words that open a byline off, and say which row knew them (None: nothing was taken).

    >>> opened("Von Ada Berg", "de")[0], opened("Von Berg", "en")[0]
    ('Ada Berg', 'Von Berg')
    """
    text, used = text.strip(AROUND), None
    rows = openers(_opening_language(language))
    for _ in range(2):
        first = LETTERS.match(text)
        for row in rows.get(first[0].casefold(), rows[""]) if first else rows[""]:
            match = row.compiled.match(text)
            if match and not (used and used.name == row.name):
                text, used = text[match.end() :], row
                break
        else:
            break
    return text, used


def opened_inside(text: str, language: str | None, *, bars: bool = True) -> tuple[str, Opening | None]:
    """Take off what opens a byline, and what stands in front of that in its line (None: nothing opens one).

    Args:
        text: the line.
        language: primary subtag of the page's language, which chooses the openers; None tries all.
        bars: whether a byline may stand behind a bar, or only behind other labels.

    >>> opened_inside("Evening Bell | 3 May 2024 | By Ada Ng", "en")[0], opened_inside("Ada Ng | Byron", "en")[0]
    ('Ada Ng', 'Ada Ng | Byron')
    """
    rest, opener = opened(text, language)
    if opener is None and (":" in text or (bars and ("|" in text or "•" in text or "·" in text))):
        for start in _inner_starts(text, bars=bars):
            behind, opener = opened(text[start:], language)
            if opener is not None:
                return behind, opener
    return rest, opener


def _inner_starts(text: str, *, bars: bool) -> Iterator[int]:
    """Go through the places inside a line where a byline may open: at a label with its colon, behind a bar."""
    stop = text.find(":")
    while stop > 0:
        before = text[:stop].rstrip()
        start = max(before.rfind(" "), before.rfind("(")) + 1
        if start and before[start:].casefold() in INNER_LABELS.words:
            yield start
        stop = text.find(":", stop + 1)
    for mark in "|•·" if bars else "":
        stop = text.find(mark)
        while stop > 0:
            word, space, _ = text[stop + 1 : stop + 10].lstrip().partition(" ")
            if space and word.casefold() in BEHIND_BARS.words:
                yield stop + 1
            stop = text.find(mark, stop + 1)
