"""Cues behind a quote: "Q," X said · "Q," said X · "Q," according to X · "Q" — X."""

from __future__ import annotations

from typing import Final

from newsparse.extract.quotes.attributions import (
    DASHES,
    NO_INVERSION,
    REACH,
    Attribution,
    is_passive,
    phrase_at,
)
from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.sentences import QUOTED, Sentences
from newsparse.extract.quotes.sources import described_subject, is_name, is_noun, phrase_after, subject_before

_ENDINGS: Final = frozenset("?!…—–-")
"""Characters that may end a quote before its "asked X", besides the comma."""
_SEPARATORS: Final = frozenset((",", "–", "—", "-", "…", "."))
_GOING: Final = frozenset(("went", "goes"))
"""Verbs of going on: "Q?" she went on, "R"."""
_HEARING: Final = frozenset(("heard", "hears", "learned", "learnt"))
"""What a court does when somebody else speaks."""
_ADJECTIVES: Final = 3


def behind(found: Sentences, quoted: int, high: int, last: str, language: Grammar) -> Attribution | None:
    """Read "Q," X said and "Q," said X, and "Q," according to X."""
    lows, words = found.lows, found.words
    at = quoted + 1
    comma = last == ","
    while at < high and lows[at] in _SEPARATORS:
        comma = comma or lows[at] != "."
        at += 1
    if at >= high or not lows[at][0].isalnum():
        return None
    if lows[at] in language.phrases or lows[at - 1] in DASHES:
        wordless = _without_verb(found, at, high, language)
        if wordless is not None:
            return wordless
    verb = at
    while verb + 1 < high and lows[verb] in language.verb_group and words[verb][0].islower():
        verb += 1
    if lows[verb] in language.finite and words[verb][0].islower() and lows[verb] not in NO_INVERSION:
        return _inverted(found, verb, high, comma or last in _ENDINGS, language)
    if not comma and last not in _ENDINGS:
        return None
    if lows[at] in language.participles:
        return None
    if lows[at] != "as" and (lows[at] in language.conjunctions or lows[at] in language.opening):
        return None
    return _plain(found, at, high, language) or _strange_verb(found, at, high, comma, language)


def _without_verb(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "according to X" and the signature "— X"."""
    got = phrase_at(found, at, at, high, language) if found.lows[at] in language.phrases else None
    if got is None and found.lows[at - 1] in DASHES:
        got = _signature(found, at, high, language)
    return got


def _signature(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "Q" — X: a name alone behind a dash."""
    if not is_name(found.words[at]):
        return None
    source = phrase_after(found, at, high, language)
    if source is None or (source[1] < high and found.lows[source[1]] not in (".", ",")):
        return None
    return Attribution(None, source, True)


def _inverted(found: Sentences, verb: int, high: int, sure: bool, language: Grammar) -> Attribution | None:
    """Read "said X" at a verb; without a comma before it only a name or a pronoun will do."""
    source = phrase_after(found, verb + 1, high, language)
    if source is None:
        return Attribution(verb, None, True) if language.drops and sure else None
    first = source[0]
    if sure or is_name(found.words[first]) or found.lows[first] in language.pronouns or language.language != "en":
        return Attribution(verb, source, True)
    return None


def _plain(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "X said" behind a quote, whatever stands between X and the verb."""
    lows, words = found.lows, found.words
    if lows[at] == "as":
        at += 1
    resumed = 0
    for verb in range(at + 1, min(high, at + REACH)):
        word = lows[verb]
        if word == QUOTED or word in (";", ":"):
            return None
        if word == "," and verb + 1 < high and lows[verb + 1] in language.relatives and not resumed:
            resumed = _end_of_clause(found, verb, high)
        if verb < resumed:
            continue
        if word in language.finite and words[verb][0].islower():
            noun = is_noun(found, verb, language)
            if noun and not (word.endswith("s") and verb + 1 < high and lows[verb + 1] == "."):
                continue
            source = described_subject(found, at, verb, language) or subject_before(found, at, verb, language)
            if noun and source is not None and source[0] != at:
                continue
            if source is not None and not is_passive(found, verb, language):
                return Attribution(verb, source, True)
    return None


def _end_of_clause(found: Sentences, comma: int, high: int) -> int:
    """Give the comma that ends a relative clause: "Quinn, who has endorsed nobody, said"; 0 when none does."""
    return next((at for at in range(comma + 2, min(high, comma + REACH)) if found.lows[at] == ","), 0)


def _strange_verb(found: Sentences, at: int, high: int, comma: bool, language: Grammar) -> Attribution | None:
    """Read "Q," X thundered and "Q," thundered X: the shape is sure, whatever the verb."""
    lows, words = found.lows, found.words
    if lows[at] in language.prepositions or lows[at] in language.conjunctions:
        return None
    if words[at][0].islower() and lows[at] not in language.function:
        if at + 1 < high and (is_name(words[at + 1]) or lows[at + 1] in language.pronouns):
            source = phrase_after(found, at + 1, high, language)
            return Attribution(at, source, True) if source else None
        return None
    end = at
    if not language.determiners and (at + 1 >= high or not is_name(words[at + 1])):
        return None  # without tables one capital is any word
    while end < high and (is_name(words[end]) or lows[end] in language.determiners or lows[end] in language.pronouns):
        end += 1
    if end > at and lows[end - 1] in language.determiners and lows[at - 1] == QUOTED:
        named = _past_adjectives(found, end, high, language)
        return Attribution(named, (at, named), True) if named < high and lows[named].endswith("ed") else None
    if end == at or lows[end - 1] in language.determiners:
        return None
    while end < high and lows[end] in language.verb_group:
        if lows[end] in _GOING:
            source = subject_before(found, at, end, language)
            return Attribution(end, source, True) if source else None
        end += 1
    if comma and end < high and lows[end][0].isalpha() and lows[end] not in language.function:
        if lows[end] in _HEARING:
            return Attribution(None, None, True)
        source = subject_before(found, at, end, language)
        return Attribution(end, source, True) if source else None
    return None


def _past_adjectives(found: Sentences, at: int, high: int, language: Grammar) -> int:
    """Step from an article over an adjective or two and the name behind them: "an angry Quinn"."""
    words = found.words
    name = at
    while name < min(high, at + _ADJECTIVES) and words[name].islower() and found.lows[name] not in language.function:
        name += 1
    end = name
    while at < name and end < high and is_name(words[end]):
        end += 1
    return end if end > name else at
