"""The tables of one language, gathered into sets: what the readers of cues and sources look words up in."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

import attrs

from newsparse.rules import cues, phrase_words, pronouns
from newsparse.rules.pronouns import Person
from newsparse.rules.rule import ANY_LANGUAGE, Words


@attrs.frozen(kw_only=True)
class Grammar:
    """Word sets of one language; every word in lower case."""

    language: str
    said: frozenset[str]
    saying: frozenset[str]
    called: frozenset[str]
    calling: frozenset[str]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    joining: frozenset[str]
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    verb_group: frozenset[str]
    passive: frozenset[str]
    calendar: frozenset[str]
    abbreviations: frozenset[str]
    pronouns: dict[str, Person]
    finite: frozenset[str]
    participles: frozenset[str]
    cues: frozenset[str]
    stops: frozenset[str]
    function: frozenset[str]


def _gathered(rows: Iterable[Words], language: str) -> frozenset[str]:
    words: set[str] = set()
    for row in rows:
        if row.language in (language, ANY_LANGUAGE):
            words |= row.words
    return frozenset(words)


@cache  # one entry for each language that has a table, and one for all the others: see grammar()
def _grammar(language: str) -> Grammar:
    said, saying = _gathered(cues.SAID, language), _gathered(cues.SAYING, language)
    called, calling = _gathered(cues.CALLED, language), _gathered(cues.CALLING, language)
    sets = {
        name.lower(): _gathered(getattr(phrase_words, name), language)
        for name in (
            "DETERMINERS",
            "PREPOSITIONS",
            "JOINING",
            "CONJUNCTIONS",
            "RELATIVES",
            "VERB_GROUP",
            "PASSIVE",
            "CALENDAR",
            "ABBREVIATIONS",
        )
    }
    people = {word: row.person for row in pronouns.PRONOUNS if row.language == language for word in row.words}
    small = sets["prepositions"] | sets["conjunctions"] | sets["relatives"] | sets["verb_group"]
    return Grammar(
        language=language,
        said=said,
        saying=saying,
        called=called,
        calling=calling,
        pronouns=people,
        finite=said | called,
        participles=saying | calling,
        cues=said | called | saying | calling,
        stops=small | sets["calendar"] | frozenset(people),
        function=small | sets["determiners"] | frozenset(people),
        **sets,
    )


LANGUAGES = frozenset(row.language for row in cues.SAID)
"""Languages that have a table of verbs of saying."""


def grammar(language: str | None) -> Grammar:
    """Give the word sets of a language ("de", "pt-BR"); an unknown one has empty sets: marks and names only.

    >>> "said" in grammar("en-GB").said, grammar("xx").said
    (True, frozenset())
    """
    short = (language or "").casefold().replace("_", "-").partition("-")[0]
    short = _SAME.get(short, short)
    return _grammar(short if short in LANGUAGES else ANY_LANGUAGE)


_SAME = {"nb": "no", "nn": "no", "gl": "pt", "ca": "es"}
"""Languages read with a neighbour's tables."""
