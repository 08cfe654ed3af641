"""What a page's state says of its story besides the text: dates, authors, section, topics, picture, as JSON-LD says it.

Asked where the page tells its story in a script and says nothing about it to other machines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from newsparse.page.page import words_of
from newsparse.rules.hydration import FACTS, NAMES

MOST: Final = 20
"""Parts of a list that are read: authors, topics."""

LONGEST: Final = 700
"""Characters of a value: a summary is the longest."""

MOST_OUTER: Final = 5
"""Desks around a desk."""

SCHEMA: Final = {"modified": "dateModified", "published": "datePublished", "section": "articleSection"}
"""What schema.org calls a fact, where that is not its row's name."""

KEY_CHARS: Final = 80
SHORTEST_MOMENT: Final = 8
"""Characters of a date without marks."""


def story_facts(objects: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Give what the objects with the story's headline say of it, in the words of schema.org; empty for nothing.

    Args:
        objects: the objects of a state that have the story's headline; the one that says most is believed.

    >>> story_facts([{"title": "Rain", "publishedAt": "2024-03-05T10:00:00Z", "authors": [{"name": "Ada Ng"}]}])
    {'datePublished': '2024-03-05T10:00:00Z', 'author': [{'@type': 'Person', 'name': 'Ada Ng'}]}
    >>> story_facts([{"title": "Rain", "isPublished": True, "authorId": "17", "image": None}])
    {}
    """
    return max(map(facts_of, objects), key=len, default={})


def facts_of(thing: Mapping[str, Any]) -> dict[str, Any]:
    """Read one object, key by key; the first key of a kind with a value counts."""
    facts: dict[str, Any] = {}
    for key, value in thing.items():
        words = words_of(key[:KEY_CHARS])
        row = next((row for row in FACTS if row.names(words)), None)
        fact = SCHEMA.get(row.name.partition(".")[2], row.name.partition(".")[2]) if row is not None else ""
        if fact and fact not in facts and (said := said_of(fact, value)):
            facts[fact] = said
    return facts


def said_of(fact: str, value: Any) -> Any:
    """Give a value as JSON-LD says it, or None for one of another shape.

    >>> said_of("articleSection", {"name": "History", "parent": {"name": "Culture"}}), said_of("datePublished", True)
    (['Culture', 'History'], None)
    """
    if fact.startswith("date"):
        moment = value if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
        moment = str(moment)
        return moment if SHORTEST_MOMENT <= len(moment) <= KEY_CHARS and moment[:1].isdigit() else None
    if fact == "image":
        value = value[0] if isinstance(value, list) and value else value
        return {"@type": "ImageObject", **value} if isinstance(value, dict) else value if is_words(value) else None
    if fact == "description":
        return value if is_words(value) else None
    names = list(names_of(value))
    if fact == "author":
        return [{"@type": "Person", "name": name} for name in names]
    return names


def names_of(value: Any) -> Iterator[str]:
    """Give the names in a string, an object with a name, or a list of these; what an object is part of comes first."""
    for item in value[:MOST] if isinstance(value, list) else [value]:
        if is_words(item):
            yield item
        outer: list[str] = []
        while isinstance(item, dict) and len(outer) < MOST_OUTER:
            own = next((words for key in NAMES if is_words(words := item.get(key))), None)
            if own is not None:
                outer.append(own)
            item = item.get("parent")
        yield from reversed(outer)


def is_words(value: Any) -> bool:
    """Say whether a value is a string that is neither empty nor a text."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST
