"""Names of people in one string: a byline, a meta tag, a field of linked data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, NamedTuple

import attrs

from newsparse.extract.byline_openers import opened, openers
from newsparse.extract.name_words import (
    MARKS,
    agency_name,
    has_role_ending,
    is_role_word,
    joining_words,
    meaningful,
    role_modifiers,
    role_words,
    separators,
    short_joiners,
    titles,
)
from newsparse.extract.person import LETTERS, is_eastern, person
from newsparse.models import Author
from newsparse.rules.authors import (
    CREDITS,
    DATE,
    DOTTED,
    ENDINGS,
    INVERTED,
    LOGINS,
    SUFFIXES,
    WEEKDAYS,
)
from newsparse.text import expression, normalized, tidy

LONGEST_BYLINE: Final = 1000
"""Characters of a string that are read; a longer one is prose, or the author list of a paper with a hundred of them."""

MOST_NAMES: Final = 40
"""Authors one string may give."""

_ADDRESS: Final = expression(r"\S*@\S+|https?://\S+|\bwww\.\S+")
_WORD: Final = r"[A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u052f]+(?:[-'’][A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u052f]+)*"
_PLAIN: Final = expression(rf"{_WORD}(?: {_WORD}){{1,2}}")
_DIGIT: Final = expression(r"\d")
_GLUED_TITLE: Final = expression(r"\b(Dr|Prof)\.(?=[^\W\d_a-z])")

_SEPARATING: Final = expression(r"[;|•·/／()\[\]、，,\n&+]|\s[-–—~]")
"""Signs that a text may be more than one part, where no word joins two."""

_EDGES: Final = " ,-–—:•·~\"'“”„«»"
_LEADING_UP: Final = expression(r"[\s,(–—-]+(?:am|on|at|vom|le|el|il|op|em|dnia|the)$", re.IGNORECASE)


class _Part(NamedTuple):
    """A piece of a byline between two separators, and whether a comma, dash or bracket stands in front of it."""

    text: str
    apposed: bool


@lru_cache(maxsize=32)  # byline, authors and agency read the same lines of a page one after another
def names(raw: str, *, language: str | None = None) -> tuple[Author, ...]:
    """Give the people a string names: roles apart, no agency, no desk, no handle, each person once.

    Empty when nobody is named, or when it is not clear who is: fewer authors are better than wrong ones.

    Args:
        raw: a byline, a meta tag's content, a name field.
        language: primary subtag of the page's language, which chooses the openers; None tries all.

    >>> names("By ADA LOVE, Ben O’Hara and Cy van Dam, Political Editor")
    (Author(name='Ada Love', role=None, url=None), Author(name='Ben O’Hara', role=None, url=None),
     Author(name='Cy van Dam', role='Political Editor', url=None))
    >>> names("By Evening Bell staff"), names("Reuters"), names("@adang"), names("www.example.org")
    ((), (), (), ())
    """
    text = tidy(raw[:LONGEST_BYLINE])
    if _is_plain_name(text):
        return (Author(text),)
    if "@" in text or "www." in text or "://" in text:
        text = _ADDRESS.sub(" ", text)
    if "." in text:
        text = _GLUED_TITLE.sub(r"\1. ", text)
    text, _ = opened(text, language)
    if " — " in text and "," in text.partition(" — ")[0]:  # "Ada Ng, Oldtown Post — Newtown": who, the paper, where
        text = text.partition(" — ")[0]
    half = len(text) // 2
    if half and text[:half] == text[-half:] and text[half:-half] in ("", " "):  # for small screens and for large ones
        text = text[:half]
    if " " not in text and text.strip(MARKS).casefold() in openers(None):
        return ()  # a label alone, its name in the next element
    ended = _ended(text)
    if _is_plain_name(ended):
        return (Author(ended),)
    cut = len(ended) < len(text) and undated(text) != ended
    text = _turned(ended)
    parts = [part for part in _parts(text) if not part.apposed or part.text.isupper() == text.isupper()]
    found: list[Author] = []
    for part in parts:
        _take(part, found, language or "en", alone=len(parts) == 1 and not cut)
    return distinct(found[:MOST_NAMES])


def _is_plain_name(text: str) -> bool:
    """Say whether a text is two or three plain words with capitals, none of which means anything to any table.

    Most names on most pages are, and need none of the steps for the others.
    """
    if not text.istitle() or _PLAIN.fullmatch(text) is None:
        return False
    words = text.casefold().replace("-", " ").split(" ")
    return meaningful().isdisjoint(words) and not has_role_ending(words[-1])


def distinct(authors: Iterable[Author]) -> tuple[Author, ...]:
    """Give each person once; the first printing stands, and takes role and link from later ones.

    >>> distinct([Author("Ada Ng"), Author("ada ng", role="Editor")])
    (Author(name='Ada Ng', role='Editor', url=None),)
    """
    authors = tuple(authors)
    if len(authors) < 2:
        return authors
    people: dict[str, Author] = {}
    for author in authors:
        key = name_key(author.name)
        known = people.get(key)
        people[key] = (
            author if known is None else Author(known.name, known.role or author.role, known.url or author.url)
        )
    return tuple(people.values())


@lru_cache(maxsize=64)  # witnesses of one page name the same people
def name_key(name: str) -> str:
    """Give the key under which two printings of one name meet: no titles, accents, case, dots or hyphens.

    >>> name_key("Dr. Zoë O’Hara-Ng") == name_key("Zoe O'Hara Ng"), name_key("Ada Ng") == name_key("Ida Ng")
    (True, False)
    """
    words = [word for word in name.casefold().split() if word not in titles()]
    joined = "".join(words)
    if joined.isascii() and joined.isalnum():
        return joined
    return "".join([letter for letter in normalized("NFKD", joined) if letter.isalnum()])


def person_key(name: str) -> str:
    """Give the key under which a person is known with and without middle names.

    >>> person_key("Ada B. Ng") == person_key("Ada Ng")
    True
    """
    words = [word for word in name.split() if word.casefold() not in titles()]
    return name_key(f"{words[0]} {words[-1]}") if words else name


def _ended(text: str) -> str:
    """Cut a byline where its names end: at a date, a place, the name of the paper."""
    words = LETTERS.findall(text.casefold())
    for row in ENDINGS:
        if row is DATE:
            text = undated(text)
        elif not row.words or not row.words.isdisjoint(words):
            match = row.search(text)
            text = text[: match.start()] if match else text
    return text


def undated(text: str) -> str:
    """Give what stands in front of a date, without its weekday; the whole text where there is no date.

    >>> undated("Ada Berg am Freitag, 3. Mai 2024"), undated("Ada Freitag")
    ('Ada Berg', 'Ada Freitag')
    """
    match = DATE.search(text)
    return without_weekday(text[: match.start()]) if match else text


def without_weekday(text: str) -> str:
    """Take the weekday of a date that stood behind a text off its end, with the word that leads up to it.

    >>> without_weekday("Ada Berg am Freitag,"), without_weekday("Ada Berg")
    ('Ada Berg', 'Ada Berg')
    """
    before, _, word = text.rstrip(" ,.").rpartition(" ")
    if word.casefold() not in WEEKDAYS.words:
        return text
    leading = _LEADING_UP.search(before)
    return before[: leading.start()] if leading else before.rstrip(" ,–—-|")


def _turned(text: str) -> str:
    """Put the last name last where the string shows by itself that it stands first; part a user's name at its dot."""
    dotted = DOTTED.match(text) if "." in text and " " not in text else None
    if dotted:
        return f"{dotted[1]} {dotted[2]}"
    if text.count(",") == 1 and any(row.hits(text.strip()) for row in INVERTED):
        last, first = text.split(",")
        return f"{first.strip()} {last.strip()}"
    return text


def _parts(text: str) -> list[_Part]:
    """Cut a byline at commas, joiners and their kin."""
    parts: list[_Part] = []
    stop, apposed = 0, False
    if _SEPARATING.search(text) or not joining_words().isdisjoint(text.split()):
        for match in separators().finditer(text):
            _join(text[stop : match.start()].strip(_EDGES), apposed, parts)
            apposed = not any(map(str.isalpha, match[0]))
            stop = match.end()
    _join(text[stop:].strip(_EDGES), apposed, parts)
    return parts


def _join(text: str, apposed: bool, parts: list[_Part]) -> None:
    """Add a part, cut at a joiner of one or two letters where both sides have two words: "Ortega y Gasset" is one."""
    words = text.split() if text.count(" ") > 3 else ()
    for place in range(2, len(words) - 2):
        if words[place].lower() in short_joiners() and (words[place].islower() or text.isupper()):
            parts.append(_Part(" ".join(words[:place]), apposed))
            _join(" ".join(words[place + 1 :]), False, parts)
            return
    if text:
        parts.append(_Part(text, apposed))


def _take(part: _Part, found: list[Author], language: str, *, alone: bool) -> None:
    """Read one part: a person is added, a role or a suffix goes to the person before it, anything else is left."""
    if _is_plain_name(part.text):
        found.append(Author(part.text))
        return
    folded = part.text.casefold()
    if found and folded in SUFFIXES[0].words:
        found[-1] = attrs.evolve(found[-1], name=f"{found[-1].name} {part.text}")
    elif folded in SUFFIXES[1].words or folded in LOGINS.words or agency_name(part.text):
        return
    elif _is_credit(part.text):
        if found and part.apposed and len(part.text.split()) == 1:
            found.pop()
    else:
        words, role = _role_apart(part.text.split(), after_name=bool(found) and part.apposed)
        if words and (name := person(words, language, alone=alone)):
            found.append(Author(name=name, role=role))
        elif role and found and not words:
            _give_role(role, found)


def _is_credit(text: str) -> bool:
    """Say whether a part opens with another craft: "Photo: Ada Ng"."""
    first = LETTERS.match(text)
    return first is not None and any(first[0].casefold() in row.words and row.hits(text) for row in CREDITS)


def _give_role(role: str, found: list[Author]) -> None:
    """Give a role to the person in front of it, and one in the plural to all who have none."""
    many = role.split()[-1].casefold() in role_words() and role.casefold().endswith(
        ("ors", "ers", "ents", "ists", "tes")
    )
    for place in range(len(found) if many else 1):
        author = found[-1 - place]
        found[-1 - place] = author if author.role else attrs.evolve(author, role=role)


def _role_apart(words: list[str], *, after_name: bool) -> tuple[list[str], str | None]:
    """Split words into those of a name and those of a role.

    Behind a name and a comma the whole part is the role: nobody can tell "Middle East" from a name there.
    """
    heads = [place for place, word in enumerate(words) if is_role_word(word)]
    if not heads or is_eastern(words[0]):
        return words, None
    start = heads[0]
    while start and words[start - 1].casefold() in role_modifiers():
        start -= 1
    if start >= 2 and not after_name:
        return words[:start], " ".join(words[start:])
    behind = words[heads[-1] + 1 :]
    if start == 0 and len(behind) >= 2 and behind[0][0].isupper() and not after_name:
        return behind, " ".join(words[: heads[-1] + 1])
    return [], " ".join(words)
