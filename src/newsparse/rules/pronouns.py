"""Pronouns that can be the source of a quote, by language, with what they say about the person."""

from __future__ import annotations

from typing import Final, Literal

import attrs

Person = Literal["male", "female", "many", "thing", "writer", "either"]


@attrs.frozen(kw_only=True)
class Pronoun:
    """A row of pronouns that point at the same sort of source.

    >>> row = Pronoun(name="pronoun.she", language="en", person="female", words=frozenset({"she"}), example="She",
    ...               spares=("her car",), why="a woman")
    >>> row.hits("She"), row.hits("her car")
    (True, False)
    """

    name: str
    language: str
    person: Person
    words: frozenset[str]
    example: str
    spares: tuple[str, ...]
    why: str

    def hits(self, text: str) -> bool:
        """Say whether the text is one of the pronouns."""
        return text.casefold() in self.words


PRONOUNS: Final = (
    Pronoun(
        name="pronoun.he",
        language="en",
        person="male",
        words=frozenset({"he", "him"}),
        example="He",
        spares=("the",),
        why="a man",
    ),
    Pronoun(
        name="pronoun.she",
        language="en",
        person="female",
        words=frozenset({"she"}),
        example="She",
        spares=("sheer",),
        why="a woman",
    ),
    Pronoun(
        name="pronoun.they",
        language="en",
        person="many",
        words=frozenset({"they", "them"}),
        example="they",
        spares=("the",),
        why="several",
    ),
    Pronoun(
        name="pronoun.it",
        language="en",
        person="thing",
        words=frozenset({"it"}),
        example="It",
        spares=("its",),
        why="a document or body",
    ),
    Pronoun(
        name="pronoun.i",
        language="en",
        person="writer",
        words=frozenset({"i", "we"}),
        example="I",
        spares=("us",),
        why="the author",
    ),
    Pronoun(
        name="pronoun.you",
        language="en",
        person="either",
        words=frozenset({"you"}),
        example="you",
        spares=("your",),
        why="the reader",
    ),
)
