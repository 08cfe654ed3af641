"""Cues: the words beside a quote that tell who said it, and the source they point at."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.sentences import QUOTED, Sentences
from newsparse.extract.quotes.sources import (
    Span,
    is_name,
    leading_subject,
    phrase_after,
    subject_before,
)

_REACH: Final = 40
"""Words between a quote and its cue."""
_NO_INVERSION: Final = frozenset({"told", "tells", "tell"})


@attrs.frozen
class Attribution:
    """Who said a run, by its cue.

    Args:
        cue: the word that is the cue, or None.
        source: words of the source, or None.
        after: the cue stands behind the run.
    """

    cue: int | None
    source: Span | None
    after: bool = False


def attribution(
    found: Sentences, bounds: tuple[int, int], quoted: int, last: str, language: Grammar
) -> Attribution | None:
    """Find the cue of the run at word ``quoted`` in its sentence; ``last`` is the run's last character."""
    low, high = bounds
    behind = _behind(found, quoted, high, last, language)
    if behind is not None:
        return behind
    before = _before(found, low, quoted, language)
    if before is not None:
        return before
    return _later(found, quoted, high, language) or _unknown(found, low, quoted, language)


def _behind(found: Sentences, quoted: int, high: int, last: str, language: Grammar) -> Attribution | None:
    """Read "Q," X said and "Q," said X."""
    lows, words = found.lows, found.words
    at = quoted + 1
    comma = last == ","
    while at < high and lows[at] in (",", "–", "—", "-", "…", "."):
        comma = comma or lows[at] != "."
        at += 1
    if at >= high or not lows[at][0].isalnum():
        return None
    if lows[at] == "according" and at + 1 < high and lows[at + 1] == "to":
        source = phrase_after(found, at + 2, high, language)
        return Attribution(at, source, True) if source else None
    if not comma and last not in "?!…—–-":
        return None
    if lows[at] in language.participles or lows[at] in ("and", "but", "or", "which"):
        return None
    limit = min(high, at + _REACH)
    if lows[at] in language.finite and words[at][0].islower():
        if lows[at] not in _NO_INVERSION:
            source = phrase_after(found, at + 1, high, language)
            if source is not None:
                return Attribution(at, source, True)
        return None
    begin = at
    if lows[at] in ("as",):
        begin = at = at + 1
    for verb in range(at, limit):
        word = lows[verb]
        if word == QUOTED or word in (";", ":"):
            break
        if (
            word in language.finite
            and words[verb][0].islower()
            and verb > begin
            and not _is_noun(found, verb, language)
        ):
            source = subject_before(found, begin, verb, language)
            if source is not None and not _is_passive(found, verb, language):
                return Attribution(verb, source, True)
    if comma:
        return _strange_verb(found, begin, high, language)
    return None


def _strange_verb(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "Q," X thundered and "Q," thundered X: the shape is sure, whatever the verb."""
    lows, words = found.lows, found.words
    if lows[at] in language.prepositions or lows[at] in language.conjunctions:
        return None
    if (
        words[at][0].islower()
        and lows[at] not in language.function
        and at + 1 < high
        and (is_name(words[at + 1]) or lows[at + 1] in language.pronouns)
    ):
        source = phrase_after(found, at + 1, high, language)
        return Attribution(at, source, True) if source else None
    end = at
    if lows[at] in language.pronouns:
        end = at + 1
    else:
        while end < high and (is_name(words[end]) or lows[end] in language.determiners):
            end += 1
    while end < high and end > at and lows[end] in language.verb_group:
        end += 1
    if at < end < high and lows[end][0].isalpha() and lows[end] not in language.function:
        source = subject_before(found, at, end, language)
        return Attribution(end, source, True) if source else None
    return None


def _is_noun(found: Sentences, at: int, language: Grammar) -> bool:
    """Say whether a word that can be a verb stands as a noun here: behind a determiner or a preposition."""
    if at == 0:
        return False
    before = found.lows[at - 1]
    return before in language.determiners or (before in language.prepositions and before not in ("to", "as"))


def _is_passive(found: Sentences, verb: int, language: Grammar) -> bool:
    before = verb - 1
    while before >= 0 and (found.lows[before].endswith("ly") or found.lows[before] in ("also", "then", "once")):
        before -= 1
    return before >= 0 and found.lows[before] in language.passive and found.lows[verb].endswith(("ed", "told"))


def _before(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Find the nearest cue before the run, and its source."""
    lows, words = found.lows, found.words
    for at in range(quoted - 1, max(low, quoted - _REACH) - 1, -1):
        word = lows[at]
        if word in ("according",) and lows[at + 1] == "to":
            source = phrase_after(found, at + 2, quoted, language)
            if source:
                return Attribution(at, source)
        if word not in language.cues or (is_name(words[at]) and at != low) or _is_noun(found, at, language):
            continue
        if word in language.finite:
            if _is_passive(found, at, language):
                continue
            source = subject_before(found, low, at, language)
            if source is None and at == low:
                source = phrase_after(found, at + 1, quoted, language)
            if (source is None and at > low and lows[at - 1] == QUOTED) or (
                source is None and at > low + 1 and lows[at - 2] == QUOTED
            ):
                source = phrase_after(found, at + 1, quoted, language)
            if source is not None:
                return Attribution(at, source)
            continue
        source = _participle_source(found, low, at, language)
        if source is not None:
            return Attribution(at, source)
    return None


def _participle_source(found: Sentences, low: int, at: int, language: Grammar) -> Span | None:
    """Find who is "saying" it: the subject of the finite cue before it, else of the clause."""
    lows, words = found.lows, found.words
    if (at > low and lows[at - 1] in language.passive) or (at > low + 1 and lows[at - 2] in language.passive):
        return subject_before(found, low, at, language)
    for verb in range(at - 1, low, -1):
        if lows[verb] in language.said and words[verb][0].islower() and not _is_noun(found, verb, language):
            source = subject_before(found, low, verb, language)
            if source is None:
                source = phrase_after(found, verb + 1, at, language)
            if source is not None:
                return source
    return leading_subject(found, low, at, language)


def _later(found: Sentences, quoted: int, high: int, language: Grammar) -> Attribution | None:
    """Find a cue behind a fragment: "Q" was how X described it."""
    lows, words = found.lows, found.words
    for at in range(quoted + 1, min(high, quoted + _REACH)):
        word = lows[at]
        if (
            word in language.finite
            and words[at][0].islower()
            and not _is_noun(found, at, language)
            and not _is_passive(found, at, language)
        ):
            source = subject_before(found, quoted + 1, at, language)
            if source is not None:
                return Attribution(at, source, True)
    return None


def _unknown(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Without a known cue: the subject of the clause the fragment stands in, or the name before a colon."""
    lows = found.lows
    source = leading_subject(found, low, quoted, language)
    if source is None:
        return None
    return Attribution(None, source)


def introduction(found: Sentences, language: Grammar) -> Attribution | None:
    """Read who speaks next from a paragraph without quotes: its last cue, or the name before its closing colon."""
    low, high = found.bounds[-1]
    got = _before(found, low, high, language)
    if got is not None or found.words[high - 1] != ":":
        return got
    return _unknown(found, low, high, language)
