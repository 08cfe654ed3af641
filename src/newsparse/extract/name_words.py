"""The tables of words about names, as sets that are built on first use: roles, desks, titles, particles, agencies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from newsparse.rules.agencies import AGENCIES
from newsparse.rules.authors import (
    ARTICLES,
    CREDITS,
    DESKS,
    ENDINGS,
    INTERFACE,
    JOINERS,
    LOGINS,
    OPENERS,
    PARTICLES,
    ROLE_ENDINGS,
    ROLE_MODIFIERS,
    ROLES,
    SUFFIXES,
    TITLES,
    Anywhere,
    Opening,
)
from newsparse.rules.rule import ANY_LANGUAGE, Words
from newsparse.rules.section import BARE_DESKS, NO_DESKS
from newsparse.rules.section import DESKS as SECTION_DESKS

LONGEST_NAME: Final = 5
"""Words a name may have, particles, titles and initials not counted: more are two names that ran together."""

MARKS: Final = " \t,.;:|/()[]–—-•·*~\"'“”„«»"


def words_of(rows: Iterable[Words | Opening | Anywhere]) -> frozenset[str]:
    """Give all the words of some rows."""
    return frozenset().union(*(row.words for row in rows))


@cache  # no arguments: one entry
def role_words() -> frozenset[str]:
    """Give the words that name a role: "editor", "Korrespondentin"."""
    return words_of(ROLES)


_ROLE_ENDINGS: Final = tuple(ending for row in ROLE_ENDINGS for ending in row.endings)
_SHORTEST_ROLE: Final = min(map(len, _ROLE_ENDINGS))


def has_role_ending(word: str) -> bool:
    """Say whether a word ends like a role: "Sportredakteur"."""
    return len(word) >= _SHORTEST_ROLE and word.endswith(_ROLE_ENDINGS)


@cache  # no arguments: one entry
def role_modifiers() -> frozenset[str]:
    """Give the words that stand before a role: "senior", "political"."""
    return words_of(ROLE_MODIFIERS)


_DESK_LANGUAGES: Final = frozenset(row.language for row in DESKS)


def desk_language(language: str) -> str:
    """Give the language whose desks are asked: the one given, or any."""
    return language if language in _DESK_LANGUAGES else ANY_LANGUAGE


@cache  # one entry for each language that has a table, and one for the rest
def _desk_table(language: str) -> frozenset[str]:
    return words_of(row for row in DESKS if row.language in (ANY_LANGUAGE, language))


@cache  # one entry for each language that has a table, and one for the rest
def no_names(language: str) -> frozenset[str]:
    """Give the words that no name has in it: those of desks and of buttons."""
    return _desk_table(language) | INTERFACE.words


@cache  # no arguments: one entry
def small_words() -> frozenset[str]:
    """Give the words that a name may have in it besides those that make it one."""
    return particles() | titles() | SUFFIXES[0].words


@cache  # no arguments: one entry
def particles() -> frozenset[str]:
    """Give the particles of names: "van", "de", "bin"."""
    return words_of(PARTICLES)


@cache  # no arguments: one entry
def titles() -> frozenset[str]:
    """Give the titles before names: "Dr", "Sir"."""
    return words_of(TITLES)


@cache  # no arguments: one entry
def agencies() -> dict[str, str]:
    """Give the short name of each agency by spelling."""
    return {spelling: row.called for row in AGENCIES for spelling in (row.called, *row.spellings)}


@cache  # no arguments: one entry
def joiners() -> tuple[str, ...]:
    """Give the words that stand between two names; those of one or two letters need a second look."""
    words = {word for row in JOINERS for word in row.words if word[0].isalpha() and not _is_short(word)} | {"en"}
    loud = ("And", "AND", "Und", "UND", "With", "Et", "ET", "Og", "OG", "Och", "OCH")  # "Dan" and "Con" are names
    return (*sorted(words), *loud)


@cache  # no arguments: one entry
def joining_words() -> frozenset[str]:
    """Give the first words of what joins two names."""
    return frozenset(joiner.split()[0] for joiner in joiners())


@cache  # no arguments: one entry
def separators() -> re.Pattern[str]:
    """Compile what stands between two names."""
    either = "|".join(map(re.escape, joiners()))
    return re.compile(rf"\s*(?:[;|•·/／()\[\]、，,\n]|\s[-–—~]+(?=\s|$)|[&+]|(?<![^\s(])(?:{either})(?=\s))\s*")


@cache  # no arguments: one entry
def short_joiners() -> frozenset[str]:
    """Give the joiners of one or two letters, which may be initials in capitals."""
    return frozenset(word for row in JOINERS for word in row.words if _is_short(word))


def _is_short(word: str) -> bool:
    return len(word) <= 2 and word.isalnum()


def agency_name(text: str) -> str | None:
    """Give the short name of the agency a string names, or None when it names none.

    >>> agency_name("The Associated Press"), agency_name("dpa"), agency_name("Paul Reuter")
    ('AP', 'dpa', None)
    """
    return agencies().get(text.strip(MARKS).removeprefix("The ").removeprefix("the "))


def is_desk(text: str, language: str | None = None) -> bool:
    """Say whether a short line names a desk, a paper or a body: "Evening Bell staff".

    >>> is_desk("Evening Bell staff", "en"), is_desk("Ada Ng", "en")
    (True, False)
    """
    words = text.casefold().split()
    return len(words) <= LONGEST_NAME + 4 and not _desk_table(desk_language(language or "en")).isdisjoint(words)


@cache  # no arguments: one entry
def meaningful() -> frozenset[str]:
    """Give all the words that some table has a row for, in any language."""
    sources = " ".join(agencies()).casefold().split()
    singles = (INTERFACE, ARTICLES, LOGINS)
    tables = (ROLES, SUFFIXES, TITLES, PARTICLES, JOINERS, DESKS, singles, OPENERS, CREDITS)
    endings = [row for row in ENDINGS if not row.needs]
    return frozenset(sources).union(*(words_of(rows) for rows in (*tables, endings)))


def is_role_word(word: str) -> bool:
    """Say whether a word, whatever its case and the marks around it, names a role."""
    word = word.strip(",.:").casefold()
    return word in role_words() or has_role_ending(word)


@cache  # no arguments: one entry
def no_lone_names() -> frozenset[str]:
    """Give the words that are nobody where they stand alone: those that open a byline, and those of menus."""
    return words_of(OPENERS) | words_of((*SECTION_DESKS, *BARE_DESKS, *NO_DESKS))
