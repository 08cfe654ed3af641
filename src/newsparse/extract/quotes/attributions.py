"""What ties a quote to its source, and the readers of it that serve on both sides of the quote."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.sentences import Sentences
from newsparse.extract.quotes.sources import Span, phrase_after, phrase_before

REACH: Final = 40
"""Words between a quote and its cue."""
NO_INVERSION: Final = frozenset({"told", "tells", "tell"})
"""Verbs whose object follows: "told reporters" is nobody's "said reporters"."""
DASHES: Final = frozenset("–—-―")


class Attribution(NamedTuple):
    """Who said a run, by its cue.

    Args:
        cue: the first word of the cue, or None.
        source: words of the source; None where the verb needs no subject.
        after: the cue stands behind the run.
        weak: the run may as well be a title or a scare quote.
        words: how many words the cue has: two in "according to".
        known: the cue is one that the tables have.
    """

    cue: int | None
    source: Span | None
    after: bool = False
    weak: bool = False
    words: int = 1
    known: bool = True


def phrase_at(found: Sentences, low: int, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "according to X" at word ``at``, or the German "X zufolge" there, no further left than ``low``."""
    if found.lows[at] in language.postposed:
        return _postposed(found, low, at, language)
    for rest in language.phrases.get(found.lows[at], ()):
        behind = at + 1 + len(rest)
        if behind < high and tuple(found.lows[at + 1 : behind]) == rest:
            source = phrase_after(found, behind, high, language)
            if source is not None:
                return Attribution(at, source, True, words=behind - at)
    return None


def _postposed(found: Sentences, low: int, at: int, language: Grammar) -> Attribution | None:
    """Read "Angaben der Polizei zufolge" at its last word."""
    source = phrase_before(found, low, at, language)
    if source is None:
        return None
    start, end = source
    if end - start > 2 and found.lows[start + 1] in language.joining and found.lows[start + 1] in language.determiners:
        start += 1  # Angaben der Polizei zufolge
    return Attribution(at, (start, end))


def owner_of(found: Sentences, low: int, noun: int, language: Grammar) -> Attribution | None:
    """Read whose the noun is: "Quinn's", "her"."""
    lows = found.lows
    for owner in range(noun - 1, max(low, noun - 3) - 1, -1):
        if lows[owner] in language.possessives:
            return Attribution(noun, (owner, owner + 1))
        plural = lows[owner] in ("'", "’") and lows[owner - 1].endswith("s")
        if plural or found.words[owner].endswith(("'s", "’s")):
            source = phrase_before(found, low, owner + 1 - plural, language)
            return Attribution(noun, source) if source is not None else None
    return None


def is_passive(found: Sentences, verb: int, language: Grammar) -> bool:
    """Say whether the verb is passive in English: "was told" makes nobody a speaker."""
    if language.language != "en" or not found.lows[verb].endswith(("ed", "told")):
        return False
    before = verb - 1
    while before >= 0 and (found.lows[before].endswith("ly") or found.lows[before] in ("also", "then", "once")):
        before -= 1
    return before >= 0 and (found.lows[before] in language.passive or found.lows[before] in ("if", "when", "once"))
