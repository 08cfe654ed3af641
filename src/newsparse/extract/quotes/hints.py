"""The words of one language that tell about the bearer of a name, gathered into sets."""

from __future__ import annotations

from typing import Final

import attrs

from newsparse.rules import honorifics, role_nouns
from newsparse.rules.rule import ANY_LANGUAGE, Words

SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
"""What stands behind a name and is no part of it."""


def union(language: str, *tables: tuple[Words, ...]) -> frozenset[str]:
    """Gather the words of rows that hold in a language.

    >>> "mayor" in union("en", role_nouns.EITHER), "mayor" in union("xx", role_nouns.EITHER)
    (True, False)
    """
    return frozenset(
        word for table in tables for row in table if row.language in (language, ANY_LANGUAGE) for word in row.words
    )


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Hints:
    """Words that tell about the bearer of a name; every word in lower case.

    Args:
        male: honorifics and nouns that say man.
        female: those that say woman.
        titles: all honorifics and nouns for what a person is.
        address: the honorifics alone.
        beside: all that stands beside a name and is no part of it.
        compounds: a role may end a longer word: "Finanzminister".
    """

    male: frozenset[str]
    female: frozenset[str]
    titles: frozenset[str]
    address: frozenset[str]
    beside: frozenset[str]
    compounds: bool


def hints(language: str) -> Hints:
    """Gather the tables of honorifics and role nouns of a language into sets.

    A word of another language is a name as often: "Donna", "Far".
    """
    male = union(language, honorifics.MALE, role_nouns.MALE)
    female = union(language, honorifics.FEMALE, role_nouns.FEMALE)
    titles = male | female | union(language, honorifics.EITHER, role_nouns.EITHER)
    return Hints(
        male=male,
        female=female,
        titles=titles,
        address=union(language, honorifics.MALE, honorifics.FEMALE, honorifics.EITHER),
        beside=titles | SUFFIXES,
        compounds=language in role_nouns.COMPOUNDING,
    )
