"""Names of people in one string: a byline, a meta tag, a field of linked data."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from typing import Final, NamedTuple

import attrs

from newsparse.models import Author
from newsparse.rules.agencies import AGENCIES
from newsparse.rules.authors import (
    ARTICLES,
    BEHIND_BARS,
    CREDITS,
    DATE,
    DESKS,
    DOTTED,
    EASTERN_DESKS,
    ENDINGS,
    INNER_LABELS,
    INTERFACE,
    INVERTED,
    JOINERS,
    LOGINS,
    OPENERS,
    PAPERS,
    PARTICLES,
    ROLE_ENDINGS,
    ROLE_MODIFIERS,
    ROLES,
    SUFFIXES,
    TITLES,
    WEEKDAYS,
    Anywhere,
    Opening,
)
from newsparse.rules.rule import ANY_LANGUAGE, Words
from newsparse.rules.section import BARE_DESKS, NO_DESKS
from newsparse.rules.section import DESKS as SECTION_DESKS
from newsparse.text import expression, tidy

LONGEST_BYLINE: Final = 1000
"""Characters of a string that are read; a longer one is prose, or the author list of a paper with a hundred of them."""

MOST_NAMES: Final = 40
"""Authors one string may give."""

LONGEST_NAME: Final = 5
"""Words a name may have, particles, titles and initials not counted: more are two names that ran together."""

AROUND: Final = " ~|/•·–—-"
"""Marks that set a byline off from its surroundings."""

_ADDRESS: Final = expression(r"\S*@\S+|https?://\S+|\bwww\.\S+")
_MARKS: Final = " \t,.;:|/()[]–—-•·*~\"'“”„«»"
_FORBIDDEN: Final = frozenset('_@#%&*+=<>{}[]()?!:;"…$€|/\\“”„«»©®™')
_WORD: Final = r"[A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u052f]+(?:[-'’][A-Za-zÀ-ÖØ-öø-\u024f\u0370-\u052f]+)*"
_PLAIN: Final = expression(rf"{_WORD}(?: {_WORD}){{1,2}}")
_DIGIT: Final = expression(r"\d")
_LETTERS: Final = expression(r"[^\W\d_]+")
_DOMAIN: Final = expression(r"[\w-]{2,}\.[a-z]{2,6}$")
_GLUED_TITLE: Final = expression(r"\b(Dr|Prof)\.(?=[^\W\d_a-z])")
_SEPARATING: Final = expression(r"[;|•·/／()\[\]、，,\n&+]|\s[-–—~]")
"""Signs that a text may be more than one part, where no word joins two."""
_EDGES: Final = " ,-–—:•·~\"'“”„«»"
_EASTERN: Final = expression(
    r"[\u4e00-\u9fff\u3040-\u30ff々]{2,6}$|[\u30a0-\u30ff]+(?:[・=][\u30a0-\u30ff]+)+$|[가-힣]{2,5}$"
)
_LEADING_UP: Final = expression(r"[\s,(–—-]+(?:am|on|at|vom|le|el|il|op|em|dnia|the)$", re.IGNORECASE)
_INNER_MARK: Final = expression(r"([-’'.])")
_INITIALS: Final = expression(r"(?:[^\W\d_]{1,4}\.-?)+")
_ONE_INITIAL: Final = expression(r"[^\W\d_]\.")
_VOWEL: Final = expression(r"[aeiouyäöüåøæáéíóúàèìòùâêîôûãõ]", re.IGNORECASE)


class _Part(NamedTuple):
    """A piece of a byline between two separators, and whether a comma, dash or bracket stands in front of it."""

    text: str
    apposed: bool


def _words(rows: Iterable[Words | Opening | Anywhere]) -> frozenset[str]:
    """Give all the words of some rows."""
    return frozenset().union(*(row.words for row in rows))


@cache  # no arguments: one entry
def _role_words() -> frozenset[str]:
    return _words(ROLES)


_ROLE_ENDINGS: Final = tuple(ending for row in ROLE_ENDINGS for ending in row.endings)
_SHORTEST_ROLE: Final = min(map(len, _ROLE_ENDINGS))


def _has_role_ending(word: str) -> bool:
    return len(word) >= _SHORTEST_ROLE and word.endswith(_ROLE_ENDINGS)


@cache  # no arguments: one entry
def _role_modifiers() -> frozenset[str]:
    return _words(ROLE_MODIFIERS)


_DESK_LANGUAGES: Final = frozenset(row.language for row in DESKS)


def _desk_language(language: str) -> str:
    return language if language in _DESK_LANGUAGES else ANY_LANGUAGE


@cache  # one entry for each language that has a table, and one for the rest
def _desk_table(language: str) -> frozenset[str]:
    return _words(row for row in DESKS if row.language in (ANY_LANGUAGE, language))


@cache  # one entry for each language that has a table, and one for the rest
def _no_names(language: str) -> frozenset[str]:
    """Give the words that no name has in it: those of desks and of buttons."""
    return _desk_table(language) | INTERFACE.words


@cache  # no arguments: one entry
def _small_words() -> frozenset[str]:
    """Give the words that a name may have in it besides those that make it one."""
    return _particles() | _titles() | SUFFIXES[0].words


@cache  # no arguments: one entry
def _particles() -> frozenset[str]:
    return _words(PARTICLES)


@cache  # no arguments: one entry
def _titles() -> frozenset[str]:
    return _words(TITLES)


@cache  # no arguments: one entry
def _agencies() -> dict[str, str]:
    """Give the short name of each agency by spelling."""
    return {spelling: row.called for row in AGENCIES for spelling in (row.called, *row.spellings)}


@cache  # no arguments: one entry
def _joiners() -> tuple[str, ...]:
    """Give the words that stand between two names; those of one or two letters need a second look."""
    words = {word for row in JOINERS for word in row.words if word[0].isalpha() and not _is_short(word)} | {"en"}
    loud = ("And", "AND", "Und", "UND", "With", "Et", "ET", "Og", "OG", "Och", "OCH")  # "Dan" and "Con" are names
    return (*sorted(words), *loud)


@cache  # no arguments: one entry
def _joining_words() -> frozenset[str]:
    return frozenset(joiner.split()[0] for joiner in _joiners())


@cache  # no arguments: one entry
def _separators() -> re.Pattern[str]:
    """Compile what stands between two names."""
    either = "|".join(map(re.escape, _joiners()))
    return re.compile(rf"\s*(?:[;|•·/／()\[\]、，,\n]|\s[-–—~]+(?=\s|$)|[&+]|(?<![^\s(])(?:{either})(?=\s))\s*")


@cache  # no arguments: one entry
def _short_joiners() -> frozenset[str]:
    return frozenset(word for row in JOINERS for word in row.words if _is_short(word))


def _is_short(word: str) -> bool:
    return len(word) <= 2 and word.isalnum()


def agency_name(text: str) -> str | None:
    """Give the short name of the agency a string names, or None when it names none.

    >>> agency_name("The Associated Press"), agency_name("dpa"), agency_name("Paul Reuter")
    ('AP', 'dpa', None)
    """
    return _agencies().get(text.strip(_MARKS).removeprefix("The ").removeprefix("the "))


def is_desk(text: str, language: str | None = None) -> bool:
    """Say whether a short line names a desk, a paper or a body: "Evening Bell staff".

    >>> is_desk("Evening Bell staff", "en"), is_desk("Ada Ng", "en")
    (True, False)
    """
    words = text.casefold().split()
    return len(words) <= LONGEST_NAME + 4 and not _desk_table(_desk_language(language or "en")).isdisjoint(words)


_OPENING_LANGUAGES: Final = frozenset(row.language for row in OPENERS)


def has_openers(language: str | None) -> bool:
    """Say whether there is a table of what opens a byline in a language; English openers hold everywhere.

    >>> has_openers("de"), has_openers("ka")
    (True, False)
    """
    return language is None or language == "en" or language in _OPENING_LANGUAGES


def _opening_language(language: str | None) -> str | None:
    return language if language is None or language in _OPENING_LANGUAGES else ANY_LANGUAGE


@cache  # one entry for each language that has openers, and one for the rest
def _openers(language: str | None) -> dict[str, tuple[Opening, ...]]:
    """Give a language's rows by the words they may begin with, under "" those that may begin with any."""
    rows = [row for row in OPENERS if language is None or row.language in (ANY_LANGUAGE, language)]
    return {
        word: tuple(row for row in rows if not row.words or word in row.words) for word in ("", *sorted(_words(rows)))
    }


def can_open(word: str, language: str | None) -> bool:
    """Say whether a byline may begin with a word.

    >>> can_open("By", "en"), can_open("Rain", "en")
    (True, False)
    """
    return word.casefold() in _openers(language if language is None or language in _OPENING_LANGUAGES else ANY_LANGUAGE)


def opened(text: str, language: str | None) -> tuple[str, Opening | None]:
    """Take the words that open a byline off, and say which row knew them (None: nothing was taken).

    >>> opened("Von Ada Berg", "de")[0], opened("Von Berg", "en")[0]
    ('Ada Berg', 'Von Berg')
    """
    text, used = text.strip(AROUND), None
    rows = _openers(_opening_language(language))
    for _ in range(2):
        first = _LETTERS.match(text)
        for row in rows.get(first[0].casefold(), rows[""]) if first else rows[""]:
            match = row.compiled.match(text)
            if match and not (used and used.name == row.name):
                text, used = text[match.end() :], row
                break
        else:
            break
    return text, used


def opened_inside(text: str, language: str | None, *, bars: bool = True) -> tuple[str, Opening | None]:
    """Take off what opens a byline, and what stands in front of that in its line (None: nothing opens one).

    Args:
        text: the line.
        language: primary subtag of the page's language, which chooses the openers; None tries all.
        bars: whether a byline may stand behind a bar, or only behind other labels.

    >>> opened_inside("Evening Bell | 3 May 2024 | By Ada Ng", "en")[0], opened_inside("Ada Ng | Byron", "en")[0]
    ('Ada Ng', 'Ada Ng | Byron')
    """
    rest, opener = opened(text, language)
    if opener is None and (":" in text or (bars and ("|" in text or "•" in text or "·" in text))):
        for start in _inner_starts(text, bars=bars):
            behind, opener = opened(text[start:], language)
            if opener is not None:
                return behind, opener
    return rest, opener


def _inner_starts(text: str, *, bars: bool) -> Iterator[int]:
    """Go through the places inside a line where a byline may open: at a label with its colon, behind a bar."""
    stop = text.find(":")
    while stop > 0:
        before = text[:stop].rstrip()
        start = max(before.rfind(" "), before.rfind("(")) + 1
        if start and before[start:].casefold() in INNER_LABELS.words:
            yield start
        stop = text.find(":", stop + 1)
    for mark in "|•·" if bars else "":
        stop = text.find(mark)
        while stop > 0:
            word, space, _ = text[stop + 1 : stop + 10].lstrip().partition(" ")
            if space and word.casefold() in BEHIND_BARS.words:
                yield stop + 1
            stop = text.find(mark, stop + 1)


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
    if " " not in text and text.strip(_MARKS).casefold() in _openers(None):
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
    return _meaningful().isdisjoint(words) and not _has_role_ending(words[-1])


@cache  # no arguments: one entry
def _meaningful() -> frozenset[str]:
    """Give all the words that some table has a row for, in any language."""
    agencies = " ".join(_agencies()).casefold().split()
    singles = (INTERFACE, ARTICLES, LOGINS)
    tables = (ROLES, SUFFIXES, TITLES, PARTICLES, JOINERS, DESKS, singles, OPENERS, CREDITS)
    endings = [row for row in ENDINGS if not row.needs]
    return frozenset(agencies).union(*(_words(rows) for rows in (*tables, endings)))


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
    words = [word for word in name.casefold().split() if word not in _titles()]
    joined = "".join(words)
    if joined.isascii() and joined.isalnum():
        return joined
    return "".join([letter for letter in unicodedata.normalize("NFKD", joined) if letter.isalnum()])


def person_key(name: str) -> str:
    """Give the key under which a person is known with and without middle names.

    >>> person_key("Ada B. Ng") == person_key("Ada Ng")
    True
    """
    words = [word for word in name.split() if word.casefold() not in _titles()]
    return name_key(f"{words[0]} {words[-1]}") if words else name


def _ended(text: str) -> str:
    """Cut a byline where its names end: at a date, a place, the name of the paper."""
    words = _LETTERS.findall(text.casefold())
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
    if _SEPARATING.search(text) or not _joining_words().isdisjoint(text.split()):
        for match in _separators().finditer(text):
            _join(text[stop : match.start()].strip(_EDGES), apposed, parts)
            apposed = not any(map(str.isalpha, match[0]))
            stop = match.end()
    _join(text[stop:].strip(_EDGES), apposed, parts)
    return parts


def _join(text: str, apposed: bool, parts: list[_Part]) -> None:
    """Add a part, cut at a joiner of one or two letters where both sides have two words: "Ortega y Gasset" is one."""
    words = text.split() if text.count(" ") > 3 else ()
    for place in range(2, len(words) - 2):
        if words[place].lower() in _short_joiners() and (words[place].islower() or text.isupper()):
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
    first = _LETTERS.match(text)
    return first is not None and any(first[0].casefold() in row.words and row.hits(text) for row in CREDITS)


def _give_role(role: str, found: list[Author]) -> None:
    """Give a role to the person in front of it, and one in the plural to all who have none."""
    many = role.split()[-1].casefold() in _role_words() and role.casefold().endswith(
        ("ors", "ers", "ents", "ists", "tes")
    )
    for place in range(len(found) if many else 1):
        author = found[-1 - place]
        found[-1 - place] = author if author.role else attrs.evolve(author, role=role)


def _is_role_word(word: str) -> bool:
    word = word.strip(",.:").casefold()
    return word in _role_words() or _has_role_ending(word)


def _role_apart(words: list[str], *, after_name: bool) -> tuple[list[str], str | None]:
    """Split words into those of a name and those of a role.

    Behind a name and a comma the whole part is the role: nobody can tell "Middle East" from a name there.
    """
    heads = [place for place, word in enumerate(words) if _is_role_word(word)]
    if not heads or _is_eastern(words[0]):
        return words, None
    start = heads[0]
    while start and words[start - 1].casefold() in _role_modifiers():
        start -= 1
    if start >= 2 and not after_name:
        return words[:start], " ".join(words[start:])
    behind = words[heads[-1] + 1 :]
    if start == 0 and len(behind) >= 2 and behind[0][0].isupper() and not after_name:
        return behind, " ".join(words[: heads[-1] + 1])
    return [], " ".join(words)


def person(words: list[str], language: str = "en", *, alone: bool = True) -> str | None:
    """Give the name some words make, in normal case, or None when they are no person's name.

    Args:
        words: the words of one part of a byline.
        language: chooses the words that make a desk.
        alone: whether nothing else stands in the string; a single word counts only then.

    >>> person(["JEAN-LUC", "DE", "LA", "TOUR"]), person(["J.", "R.", "McNeil"]), person(["Ada"], alone=False)
    ('Jean-Luc de la Tour', 'J. R. McNeil', None)
    >>> person(["News", "Desk"]), person(["karl_99"]), person(["example.org"])
    (None, None, None)
    """
    while words and words[-1].isdigit():
        words = words[:-1]
    words = [word.strip(",;") for word in words if word.strip(_MARKS)]
    if len(words) > 1:
        words[-1] = words[-1].rstrip("0123456789")  # the number of a footnote or of unread comments
    words = _unsigned(words)
    if not words or len(words) > LONGEST_NAME + 4:
        return None
    if _is_eastern(words[0]):
        return _eastern_person(words)
    if not _is_name(words, language) or (len(words) == 1 and not (alone and _is_given_name(words[0]))):
        return None
    return " ".join(_cased(words) if any(map(str.isupper, words)) else words)


def _unsigned(words: list[str]) -> list[str]:
    """Take a degree, an agency and a full stop off the end of a name."""
    for size in (1, 2, 3):
        if len(words) >= size + 2:
            behind = " ".join(words[-size:])
            if agency_name(behind) or behind.casefold() in SUFFIXES[1].words:
                words = words[:-size]
    if words and len(words[-1]) > 4 and words[-1].endswith("."):
        words = [*words[:-1], words[-1][:-1]]
    return words


def _is_eastern(word: str) -> bool:
    """Say whether a word has letters of Chinese, Japanese or Korean."""
    if word.isascii() or max(word) < "\u3040":
        return False
    return any("\u3040" <= sign <= "\u30ff" or "\u4e00" <= sign <= "\u9fff" or "가" <= sign <= "힣" for sign in word)


def _eastern_person(words: list[str]) -> str | None:
    """Read a name in a script without capitals or spaces."""
    while len(words) > 1 and words[-1] in _role_words():
        words = words[:-1]
    whole = " ".join(words)
    for role in ("記者", "记者", "特派員", "기자"):
        whole = whole.removesuffix(role).removeprefix(role)
    joined = whole.replace(" ", "")
    if joined.endswith(("報導", "報道", "报道")):  # "海嶼報導": where the report comes from
        return None
    return whole if _EASTERN.match(joined) and not EASTERN_DESKS.hits(joined) else None


def _is_name(words: list[str], language: str) -> bool:
    """Say whether words can be a person's name: capitals, no digits, no word that makes a desk or a paper."""
    if words[0].casefold() in ARTICLES.words or words[0] in _short_joiners() or PAPERS.hits(" ".join(words)):
        return False
    no_names, small_words = _no_names(_desk_language(language)), _small_words()
    full = 0
    for word in words:
        folded = word.casefold()
        if folded in no_names or ("-" in folded and not no_names.isdisjoint(folded.split("-"))):
            return False
        if folded in small_words or ("." in word and not word[0].islower() and _INITIALS.fullmatch(word)):
            continue
        if not _is_name_word(word):
            return False
        full += 1
    if not full:  # small papers let their people sign with initials; letters and a number of them are no person
        return len(words) == 2 and all(_ONE_INITIAL.fullmatch(word) for word in words)
    return full <= LONGEST_NAME and not agency_name(" ".join(words))


def _is_name_word(word: str) -> bool:
    """Say whether a word can stand in a name: a capital first (or a script without), no digit, no domain."""
    if not word.isalpha() and (not _FORBIDDEN.isdisjoint(word) or any(map(str.isdigit, word))):
        return False
    if "." in word.rstrip(".") and (_DOMAIN.search(word) or not _INITIALS.match(word)):
        return False
    first = word[0]
    if first.isupper() or first.istitle() or (first.isalpha() and not first.islower()):
        return True
    return word[:2].casefold() in ("d'", "d’", "l'", "l’", "o'", "o’") or word[:3].casefold() in (
        "al-",
        "el-",
        "ul-",
        "bin",
        "'t",
    )


def _is_given_name(word: str) -> bool:
    """Say whether a single word can be somebody: "Matthias", not "HansG", "KNA", "Limes-Blog", "Par" or "Sport"."""
    if len(word) < 3 or not word.isalpha() or not word[0].isupper() or not word[1:].islower():
        return False
    return word.casefold() not in _no_lone_names()


@cache  # no arguments: one entry
def _no_lone_names() -> frozenset[str]:
    """Give the words that are nobody where they stand alone: those that open a byline, and those of menus."""
    return _words(OPENERS) | _words((*SECTION_DESKS, *BARE_DESKS, *NO_DESKS))


def _cased(words: list[str]) -> Iterator[str]:
    """Give words in normal case: all capitals are undone, particles inside the name go small."""
    shouted = all(word.isupper() for word in words) and any(len(word) > 3 for word in words)
    for place, word in enumerate(words):
        if not word.isupper() or _INITIALS.fullmatch(word) or word.casefold() in SUFFIXES[0].words:
            yield word
        elif shouted and place and word.casefold() in _particles():
            yield word.lower()
        elif (shouted and (len(word) > 2 or _VOWEL.search(word))) or (len(word) > (2 if place else 3)):
            yield _capitalised(word)
        else:
            yield word


def _capitalised(word: str) -> str:
    """Write a word in capitals as a name: "O’BRIEN-MCCARTHY" is "O’Brien-McCarthy".

    The letter behind "Mc" is a capital; "Mac" is left alone, as it opens other names too.
    """
    pieces = [word] if word.isalpha() else _INNER_MARK.split(word)
    pieces = [
        piece.capitalize() if len(piece) > 1 or place == 0 or pieces[place - 1] != "’" else piece
        for place, piece in enumerate(pieces)
    ]
    return "".join(
        [f"Mc{piece[2:].capitalize()}" if piece.startswith("Mc") and len(piece) > 4 else piece for piece in pieces]
    )
