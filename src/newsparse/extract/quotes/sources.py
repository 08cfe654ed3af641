"""Noun phrases that name a source, read beside a verb: to its left, to its right, or at the head of the clause."""

from __future__ import annotations

from typing import Final

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.sentences import QUOTED, Sentences

Span = tuple[int, int]
"""First word and last word + 1."""

_REACH: Final = 60
"""Words a source may stand away from its verb; longer appositives are not seen in news (the longest measured had 41)."""
_BREAKS: Final = frozenset(',;:.!?()–—-[]/"“”*|' + "…")
_DASHES: Final = frozenset("–—-")


def is_name(word: str) -> bool:
    """Say whether a word is written like a name."""
    return word[:1].isupper()


def subject_before(found: Sentences, low: int, verb: int, language: Grammar) -> Span | None:
    """Read the subject of the verb at ``verb``, no further left than ``low``.

    None when no noun phrase stands there.
    """
    lows = found.lows
    low = max(low, verb - _REACH)
    at = verb - 1
    infinitive = False
    while (
        at >= low
        and (lows[at] in language.verb_group or lows[at] == "to" or lows[at].endswith("ly"))
        and not (is_name(found.words[at]) and at > low)
    ):
        infinitive = infinitive or lows[at] == "to"
        at -= 1
    if at >= low and lows[at] in language.calendar:
        while at >= low and (
            lows[at] in language.calendar or lows[at] in ("on", "this", "last", "in", "late", "early", "earlier", "'s")
        ):
            at -= 1
    if at < low:
        return None
    word = lows[at]
    if word in language.conjunctions or infinitive or (word == "," and lows[verb - 1] == "then"):
        return leading_subject(found, low, at, language)
    return subject_ending(found, low, at, language)


def subject_ending(found: Sentences, low: int, at: int, language: Grammar) -> Span | None:
    """Read the noun phrase that ends at word ``at``, stepping over appositives, parentheses and relative clauses."""
    lows, words = found.lows, found.words
    for _ in range(8):
        if at < low:
            return None
        word = lows[at]
        if word in language.relatives:
            at -= 2 if at > low and lows[at - 1] == "," else 1
            continue
        if word == QUOTED:
            return None
        if word in (")", "]"):
            at = _before_mark(lows, low, at, "([")
            continue
        if word in _DASHES:
            left = _before_mark(lows, low, at, "–—-")
            if left < low:
                return leading_subject(found, low, at, language)
            at = left
            continue
        if word == ",":
            comma = _comma_before(lows, low, at)
            if comma >= low and _is_aside(found, comma + 1, at, low, language):
                at = comma - 1
                continue
            if comma < low and not _is_aside(found, low, at, low, language):
                return phrase_before(found, low, at, language)
            return phrase_before(found, max(comma + 1, low), at, language)
        break
    return phrase_before(found, low, at + 1, language)


def _before_mark(lows: list[str], low: int, at: int, marks: str) -> int:
    """Step to the word before the mark that opens a parenthesis; below ``low`` when none does."""
    at -= 1
    while at >= low and (lows[at] == QUOTED or lows[at] not in marks):
        at -= 1
    return at - 1


def _comma_before(lows: list[str], low: int, at: int) -> int:
    at -= 1
    while at >= low and lows[at] != ",":
        at -= 1
    return at


def _is_aside(found: Sentences, start: int, end: int, low: int, language: Grammar) -> bool:
    """Say whether the words between two commas only describe what stands before them."""
    if start >= end:
        return True
    first, last = found.lows[start], found.words[end - 1]
    if first in language.pronouns:
        return False
    if first in language.relatives or first in language.prepositions or first in language.conjunctions:
        return True
    if first.endswith("ing") or first.endswith("ed") or first[0].isdigit() or "-" in first:
        return True
    if start - 2 < low or found.words[start - 2] == QUOTED:
        return False
    before = found.words[start - 2]
    if first in language.determiners or not is_name(found.words[start]):
        return True
    if not is_name(last):
        return is_name(before)
    return end - start == 1 and (last.endswith(".") or last.isupper())


def phrase_before(found: Sentences, low: int, end: int, language: Grammar) -> Span | None:
    """Read the noun phrase that ends before word ``end``."""
    lows, words = found.lows, found.words
    last = end - 1
    while last >= low and (lows[last] in language.verb_group or lows[last] in language.calendar):
        last -= 1
    if last < low:
        return None
    if lows[last] in language.pronouns:
        return (last, last + 1)
    end = last + 1
    start = end
    at = last
    while at >= low:
        word = lows[at]
        if word in _BREAKS or word == QUOTED:
            break
        if word in language.joining and at > low and start < end and _is_content(found, at - 1, language):
            at -= 1
            continue
        if (
            word == "and"
            and is_name(words[start] if start < end else "")
            and at > low
            and is_name(words[at - 1])
            and _is_content(found, at - 1, language)
        ):
            at -= 1
            continue
        if word in language.stops and word not in ("may", "march"):
            if word in language.relatives and at > low and start < end:
                at -= 1
                continue
            break
        if (
            word in language.finite
            and not is_name(words[at])
            and start < end
            and at + 1 < end
            and not is_name(words[at + 1])
            and lows[at + 1] in language.determiners
        ):
            break
        start = at
        at -= 1
        if word in language.determiners:
            if at > low and lows[at] in language.joining and _is_content(found, at - 1, language):
                continue
            break
    if start >= end:
        return None
    return trimmed(found, start, end, language)


def _is_content(found: Sentences, at: int, language: Grammar) -> bool:
    """Say whether the word can be the head of a noun phrase."""
    word = found.lows[at]
    return word[0].isalnum() and word not in language.stops and word not in language.determiners


def trimmed(found: Sentences, start: int, end: int, language: Grammar) -> Span:
    """Cut what modifies a name from behind; a common noun keeps it (a spokesman for the city)."""
    lows = found.lows
    for at in range(start + 1, end):
        if lows[at] in language.relatives:
            return (start, at)
        if lows[at] in language.joining:
            if is_name(found.words[at - 1]):
                return (start, at)
    return (start, end)


def phrase_after(found: Sentences, at: int, high: int, language: Grammar) -> Span | None:
    """Read the noun phrase that begins at word ``at``, not reaching ``high``; adverbs before it are stepped over."""
    lows, words = found.lows, found.words
    while at < high and (lows[at].endswith("ly") and not is_name(words[at])):
        at += 1
    if at >= high:
        return None
    if lows[at] in language.pronouns:
        return (at, at + 1)
    start = at
    named = False
    while at < high:
        word = lows[at]
        if word in _BREAKS or word == QUOTED:
            break
        if word in language.joining:
            if at == start or named:
                break
        elif word in language.stops or (word in language.cues and not is_name(words[at])):
            if not (
                word == "and" and at > start and at + 1 < high and is_name(words[at - 1]) and is_name(words[at + 1])
            ):
                break
        elif (
            word in language.determiners
            and at > start
            and lows[at - 1] not in language.joining
            and word not in ("one", "two", "three")
        ):
            break
        elif is_name(words[at]):
            named = at == start or at + 1 >= high or not is_name(words[at + 1])
            if named and at + 1 < high and lows[at + 1] in language.joining and start != at:
                named = lows[start] not in language.determiners or lows[at - 1] not in language.joining
        elif named and not is_name(words[at]) and at > start and is_name(words[at - 1]) and word[0].islower():
            if (
                words[at - 1].endswith(("'s", "’s"))
                or lows[start] in language.determiners
                or (at + 1 < high and is_name(words[at + 1]))
                or len(word) < 4
            ):
                named = False
            else:
                pass
        at += 1
    if at == start:
        return None
    end = at
    while end > start + 1 and lows[end - 1] in language.joining:
        end -= 1
    if (
        not is_name(words[end - 1])
        and end + 1 < high
        and lows[end] == ","
        and is_name(words[end + 1])
        and lows[end + 1] not in language.function
    ):
        tail = end + 1
        while tail < high and (is_name(words[tail]) or lows[tail] in ("de", "von", "van", "al", "bin")):
            tail += 1
        if tail - end > 2:
            return (start, tail)
    return (start, end)


def leading_subject(found: Sentences, low: int, high: int, language: Grammar) -> Span | None:
    """Read the subject at the head of a clause, behind its conjunctions and leading adverbials."""
    lows, words = found.lows, found.words
    at = low
    for _ in range(6):
        while at < high and (
            lows[at] == QUOTED
            or lows[at] in _BREAKS
            or lows[at] in ("and", "but", "so", "yet", "then", "still", "now", "or", "that")
            or lows[at].endswith("ly")
        ):
            at += 1
        if at >= high:
            return None
        word = lows[at]
        if (
            word in language.prepositions
            or word in language.conjunctions
            or word in language.verb_group
            or (word.endswith("ing") and not word == "king")
            or (word.endswith("ed") and at + 1 < high and not is_name(words[at + 1]))
        ):
            comma = at
            while comma < high and lows[comma] not in (",", ":", "–", "—"):
                comma += 1
            if comma >= high:
                at += 1
                if word in language.conjunctions and at < high:
                    continue
                return None
            at = comma + 1
            continue
        break
    if at >= high:
        return None
    if lows[at] in language.pronouns:
        return (at, at + 1)
    start = at
    while at < high:
        word = lows[at]
        if (
            word in _BREAKS
            or word == QUOTED
            or (word in language.stops and not (word in language.joining and at > start and not is_name(words[at - 1])))
        ):
            break
        if (
            not is_name(words[at])
            and at > start
            and (
                (
                    is_name(words[at - 1])
                    and not words[at - 1].endswith(("'s", "’s"))
                    and lows[start] not in language.determiners
                )
                or word in language.finite
                or word.endswith("ed")
            )
        ):
            break
        at += 1
    if at == start:
        return None
    return trimmed(found, start, at, language)
