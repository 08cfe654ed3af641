"""The tables of one language, gathered into sets: what the readers of cues and sources look words up in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from typing import Final

import attrs

from newsparse.extract.quotes.hints import Hints, hints
from newsparse.page.language_guess import function_words, language_of_words
from newsparse.rules import cues, phrase_words, pronouns, role_nouns
from newsparse.rules.pronouns import Person
from newsparse.rules.rule import ANY_LANGUAGE, Words
from newsparse.text import expression


# Slots are read faster than the fields of a named tuple, and these are read at every word.
@attrs.frozen(kw_only=True, eq=False, repr=False)
class Grammar:
    """Word sets of one language; every word in lower case.

    Args:
        language: its code, or "" where no table speaks it.
        said, called: finite verbs of saying, and those that quote only what follows them.
        finite: both.
        asking: those that ask somebody.
        nouns_too: forms of them that are as often nouns.
        opening: conjunctions that open a clause before the main one.
        participles: "saying", "calling".
        reporting: "said" and "saying".
        cues: all of those.
        begins: what a cue may begin with: one of those, or of the phrases below.
        noun_cues: "answer", "claim": what is said, named by a noun.
        works: "read", "published": what follows may be a title.
        possessives: "his", "her".
        phrases: first word of "according to" and its kin, and the words behind it; "zufolge" too.
        stops: words that end a noun phrase.
        roles: nouns for what a person is: "mayor".
        epithets: those that stand for somebody named just before.
        ages: how an age ends that does: "-year-old".
        gendered: articles that tell a man from a woman.
        modifying: words that begin what modifies a noun.
        subordinate: small words behind which no subject stands that is a name.
        function: every small word.
        nameless: small words and days, with which no name begins.
        endings: how participles end that open an aside.
        adverb_endings: how adverbs of manner end, where they do it without exception.
        brackets: auxiliaries whose participle stands behind the quote.
        oblique: articles that no subject has: "den", "einem".
        definite: articles of a phrase that points back.
        indefinite: articles of a phrase that brings somebody new.
        auxiliary: "has", "had".
        occasions: "statement", "interview": what people say things in.
        behalf: "for", between a role and those it speaks for.
        owning: "of", behind which they are part of the source.
        turning: "but", behind which the subject may stand.
        postposed: "zufolge", which stands behind its source.
        opinion: "pour", which opens a sentence that gives somebody's opinion.
        subjunctive: verb forms in which indirect speech goes on.
        standing_alone: determiners that need no noun.
        drops: the verb needs no subject.
        inverts: the verb stands second.
        dashes: a dash opens speech.
        enclitic: pronouns hang on the verb: "dit-il".
        hints: what tells about the bearer of a name.
    """

    language: str
    said: frozenset[str]
    called: frozenset[str]
    asking: frozenset[str]
    finite: frozenset[str]
    nouns_too: frozenset[str]
    opening: frozenset[str]
    noun_cues: frozenset[str]
    works: frozenset[str]
    possessives: frozenset[str]
    participles: frozenset[str]
    reporting: frozenset[str]
    cues: frozenset[str]
    begins: frozenset[str]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    determiners: frozenset[str]
    prepositions: frozenset[str]
    joining: frozenset[str]
    genitives: frozenset[str]
    conjunctions: frozenset[str]
    relatives: frozenset[str]
    verb_group: frozenset[str]
    passive: frozenset[str]
    calendar: frozenset[str]
    occasions: frozenset[str]
    owning: frozenset[str]
    behalf: frozenset[str]
    abbreviations: frozenset[str]
    adding: frozenset[str]
    infinitive: frozenset[str]
    auxiliary: frozenset[str]
    turning: frozenset[str]
    postposed: frozenset[str]
    opinion: frozenset[str]
    subjunctive: frozenset[str]
    particles: frozenset[str]
    past_verbs: frozenset[str]
    roles: frozenset[str]
    epithets: frozenset[str]
    ages: tuple[str, ...]
    gendered: dict[str, str]
    pronouns: dict[str, Person]
    stops: frozenset[str]
    modifying: frozenset[str]
    subordinate: frozenset[str]
    function: frozenset[str]
    nameless: frozenset[str]
    endings: tuple[str, ...]
    adverb_endings: tuple[str, ...]
    brackets: frozenset[str]
    oblique: frozenset[str]
    definite: frozenset[str]
    indefinite: frozenset[str]
    standing_alone: frozenset[str]
    drops: bool
    inverts: bool
    dashes: bool
    enclitic: bool
    hints: Hints


_TABLES: Final = {
    **{
        name.lower(): getattr(phrase_words, name)
        for name in (
            *(
                "DETERMINERS",
                "PREPOSITIONS",
                "JOINING",
                "GENITIVES",
                "CONJUNCTIONS",
                "RELATIVES",
                "VERB_GROUP",
                "PASSIVE",
            ),
            *("CALENDAR", "ABBREVIATIONS", "ADDING", "INFINITIVE", "PARTICLES", "PAST_VERBS", "BRACKETS", "OBLIQUE"),
            *("TURNING", "AUXILIARY", "OCCASIONS", "OWNING", "BEHALF"),
        )
    },
    **{
        name.lower(): getattr(cues, name)
        for name in (
            *("SAID", "CALLED", "NOUNS_TOO", "OPENING", "NOUN_CUES", "WORKS", "POSSESSIVES", "POSTPOSED", "OPINION"),
            *("SUBJUNCTIVE", "ASKING"),
        )
    },
    "roles": (*role_nouns.EITHER, *role_nouns.MALE, *role_nouns.FEMALE),
    "epithets": role_nouns.EPITHETS,
}
"""Fields that are one table, and where it stands."""


def _gathered(rows: Iterable[Words], language: str) -> frozenset[str]:
    words = frozenset(word for row in rows if row.language in (language, ANY_LANGUAGE) for word in row.words)
    if language not in pronouns.ENCLITIC:
        return words
    return words | {word.replace("'", "’") for word in words if "'" in word}


def _phrases(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Arrange the cues of several words by their first, the longest first."""
    phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in _gathered(cues.PHRASES, language):
        first, *rest = phrase.split()
        phrases[first] = tuple(sorted((*phrases.get(first, ()), tuple(rest)), key=len, reverse=True))
    for word in _gathered(cues.POSTPOSED, language):
        phrases[word] = ()
    return phrases


@cache  # one entry for each language that has tables, and one for all the others: see grammar()
def _grammar(language: str) -> Grammar:
    sets = {name: _gathered(rows, language) for name, rows in _TABLES.items()}
    people = {word: row.person for row in pronouns.PRONOUNS if row.language == language for word in row.words}
    saying = _gathered(cues.SAYING, language)
    finite = sets["said"] | sets["called"]
    participles = saying | _gathered(cues.CALLING, language)
    phrases = _phrases(language)
    small = sets["prepositions"] | sets["conjunctions"] | sets["relatives"] | sets["verb_group"]
    function = small | sets["determiners"] | _gathered(phrase_words.INDEFINITES, language) | frozenset(people)
    return Grammar(
        language=language,
        finite=finite,
        participles=participles,
        reporting=sets["said"] | saying,
        cues=finite | participles,
        begins=finite | participles | phrases.keys(),
        phrases=phrases,
        ages=role_nouns.AGES.get(language, ()),
        gendered=pronouns.GENDERED.get(language, {}),
        pronouns=people,
        stops=small | sets["calendar"] | frozenset(people),
        subordinate=sets["prepositions"] | sets["genitives"] | sets["determiners"],
        modifying=sets["joining"] | sets["genitives"] | sets["relatives"],
        function=function,
        nameless=function | sets["calendar"],
        endings=tuple(_gathered(phrase_words.PARTICIPLE_ENDINGS, language)),
        adverb_endings=tuple(_gathered(phrase_words.ADVERB_ENDINGS, language)),
        definite=pronouns.DEFINITE.get(language, frozenset()),
        indefinite=pronouns.INDEFINITE.get(language, frozenset()),
        standing_alone=pronouns.STANDING_ALONE.get(language, frozenset()),
        drops=language in pronouns.SUBJECT_DROPPING,
        inverts=language in pronouns.INVERTING,
        dashes=language in cues.AFTER_DASH,
        enclitic=language in pronouns.ENCLITIC,
        hints=hints(language),
        **sets,
    )


LANGUAGES: Final = frozenset(row.language for row in cues.SAID)
"""Languages that have a table of verbs of saying."""

_WORD: Final = expression(r"[^\W\d_]+")

_SHORT: Final = 400
"""Characters of a text in which there may be too few small words to tell its language by: two or three sentences."""

_SAME: Final = {"nb": "no", "nn": "no", "gl": "pt", "ca": "es"}
"""Languages read with a neighbour's tables."""


def grammar(language: str | None) -> Grammar:
    """Give the word sets of a language ("de", "pt-BR"); an unknown one has empty sets: marks and names only.

    >>> "said" in grammar("en-GB").said, "sagte" in grammar("xx").said
    (True, False)
    """
    short = (language or "").casefold().replace("_", "-").partition("-")[0]
    short = _SAME.get(short, short)
    return _grammar(short if short in LANGUAGES or short in cues.AFTER_DASH else ANY_LANGUAGE)


def grammar_of(text: str, language: str | None) -> Grammar:
    """Give the word sets of a text: those of the language named, else of the one it seems to be in.

    A sentence or two may hold too few small words to tell; there verbs of saying count, too.

    >>> grammar_of("“Stop!” shouted a woman in the crowd.", None).language
    'en'
    >>> grammar_of("“Kiitos!” Aino Virtanen huokaa.", None).language
    ''
    """
    language = language or language_of_words(text)
    return grammar(language or (language_of_speech(text) if len(text) <= _SHORT else None))


def language_of_speech(text: str) -> str | None:
    """Guess the language of a short text by its verbs of saying and its small words.

    None without such a verb, or when two languages tie.

    >>> language_of_speech("Asked about it, Mr Hart said: “No.”"), language_of_speech("„Nein“, sagte sie.")
    ('en', 'de')
    >>> language_of_speech("It rained in the valley.") is None
    True
    """
    tongues = _tongues()
    spoken = [language for word in _WORD.findall(text.casefold()) for language in tongues.get(word, ())]
    if not spoken:
        return None
    counts = Counter(function_words(text))
    counts.update(spoken)
    (first, most), *others = counts.most_common(2)
    return first if first in spoken and all(count < most for _, count in others) else None


@cache  # one value: the tables never change
def _tongues() -> dict[str, tuple[str, ...]]:
    """Give for each verb of saying the languages it belongs to."""
    tongues: dict[str, tuple[str, ...]] = {}
    for row in (*cues.SAID, *cues.SAYING):
        for word in row.words:
            tongues[word] = (*tongues.get(word, ()), row.language)
    return tongues
