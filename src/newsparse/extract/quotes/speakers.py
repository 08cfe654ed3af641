"""Speakers: the source as it is written becomes the fullest name that the text gives that person."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import Final

import attrs

from newsparse.extract.quotes.grammar import Grammar
from newsparse.rules import forenames, honorifics, role_nouns

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽ"
_WORD: Final = (
    rf"(?:[{_CAPITAL}][\w’'‐-]+|[{_CAPITAL}]\.?|(?:Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Prof|Rev|St)\.)"
)
_PARTICLE: Final = r"(?:de|del|della|der|den|van|von|bin|ibn|al|el|la|le|di|da|dos|du|ter|ten|zu|af|av|y)"
_NAME: Final = re.compile(
    rf"(?:(?:Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Prof|Rev|St)\.|[{_CAPITAL}][\w’'‐-]*\.?(?<![^.{_CAPITAL}.]\.))"
    rf"(?:[ \xa0](?:{_PARTICLE}[ ]){{0,2}}{_WORD}){{0,6}}"
)
_SEGMENTS: Final = re.compile(r"[,;()\[\]–—]")
_SUFFIXES: Final = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PARTICLES: Final = frozenset(
    [
        "de",
        "del",
        "della",
        "der",
        "den",
        "van",
        "von",
        "bin",
        "ibn",
        "al",
        "el",
        "la",
        "le",
        "di",
        "da",
        "dos",
        "du",
        "ter",
        "ten",
        "zu",
        "af",
        "av",
        "y",
    ]
)
_POSSESSIVE: Final = re.compile(r"[’'](?:s|S)?$")

_SPAN: Final = 2_500
"""Characters a pronoun looks back for its name: some four paragraphs of a news story."""


def _union(*tables: tuple[object, ...]) -> frozenset[str]:
    return frozenset(word for table in tables for row in table for word in row.words)  # type: ignore[attr-defined]


@cache  # one value: the tables never change
def _hints() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Give forenames of men and women, words that say man or woman, all titles, and words of bodies."""
    male = _union(honorifics.MALE, role_nouns.MALE)
    female = _union(honorifics.FEMALE, role_nouns.FEMALE)
    titles = male | female | _union(honorifics.EITHER, role_nouns.EITHER)
    return (
        _union(forenames.MALE),
        _union(forenames.FEMALE),
        male,
        female,
        titles,
        _union(role_nouns.BODIES),
    )


@attrs.define
class Mention:
    """A name where it stands.

    Args:
        start: offset of its first character.
        end: offset behind its last character.
        name: its words without titles and possessive.
        address: the honorific before it, if one stands there.
        sex: "male", "female", or "" when nothing tells.
        owner: it stands in the possessive.
    """

    start: int
    end: int
    name: tuple[str, ...]
    address: str
    sex: str
    owner: bool


def name_in(written: str, language: Grammar) -> Mention | None:
    """Read the name out of a source as it is written; None when it is a common noun phrase.

    The name ends the first segment between commas whose last word, before what modifies it, is a capital.
    """
    for segment in _SEGMENTS.split(written):
        words = segment.split()
        last = next(
            (at for at, word in enumerate(words) if at and (word in language.joining or word in language.relatives)),
            len(words),
        )
        first = last
        while first > 0 and (words[first - 1][:1].isupper() or (first < last and words[first - 1] in _PARTICLES)):
            first -= 1
        while first < last and not words[first][:1].isupper():
            first += 1
        if first < last:
            mention = _mention(" ".join(words[first:last]), 0, language)
            if mention is not None and not (mention.owner and last < len(words)):
                return mention
    return None


def _mention(written: str, start: int, language: Grammar) -> Mention | None:
    """Strip titles, function words, suffixes and the possessive from a run of capitals; None when nothing is left."""
    men, women, male, female, titles, bodies = _hints()
    words = written.replace("\xa0", " ").split(" ")
    end = start + len(written)
    owner = False
    stripped = _POSSESSIVE.sub("", words[-1])
    if stripped != words[-1]:
        words[-1] = stripped
        owner = True
    address = sex = ""
    first = 0
    for at, word in enumerate(words):
        low = word.lower().rstrip(".")
        if low in titles and (at + 1 < len(words) or at == first):
            first = at + 1
            address = word if low in _address_words() else ""
            sex = "male" if low in male else "female" if low in female else sex
        elif at == first and (low in language.function or low in language.calendar) and low not in _PARTICLES:
            first = at + 1
    name = [word for word in words[first:] if word.lower().rstrip(".") not in _SUFFIXES]
    while name and (name[-1].lower() in titles or name[-1] in _PARTICLES):
        name.pop()
    if not name or not name[-1]:
        return None
    if not sex and len(name) > 1:
        forename = name[0].lower()
        if forename in men:
            sex = "male"
        elif forename in women or (forename.endswith("a") and len(forename) > 2):
            sex = "female"
    return Mention(start, end, tuple(name), address, sex, owner)


@cache  # one value: the tables never change
def _address_words() -> frozenset[str]:
    return _union(honorifics.MALE, honorifics.FEMALE, honorifics.EITHER)


class Names:
    """The names of a text, gathered once when they are first asked for."""

    def __init__(self, text: str, language: Grammar) -> None:
        self.text = text
        self.language = language
        self.mentions: list[Mention] = []
        self.starts: list[int] = []
        self.full: dict[str, dict[tuple[str, ...], int]] = {}
        self.sexes: dict[str, str] = {}
        self.addresses: dict[str, str] = {}
        for found in _NAME.finditer(text):
            mention = _mention(found.group(), found.start(), language)
            if mention is not None:
                self.mentions.append(mention)
                self.starts.append(mention.start)
                self._counted(mention)

    def _counted(self, mention: Mention) -> None:
        name = mention.name
        if len(name) > 1:
            for key in (name[-1], name[0]):
                self.full.setdefault(key.lower(), {}).setdefault(name, 0)
                self.full[key.lower()][name] += 1
        if mention.sex:
            self.sexes.setdefault(name[-1].lower(), mention.sex)
        if mention.address:
            self.addresses.setdefault(name[-1], mention.address)

    def written(self, name: tuple[str, ...]) -> str:
        """Write a name out; a surname alone keeps the honorific that the text gives it."""
        if len(name) == 1 and name[0] in self.addresses:
            return f"{self.addresses[name[0]]} {name[0]}"
        return " ".join(name)

    def fullest(self, mention: Mention) -> tuple[str, ...]:
        """Give the fullest form of a name in the text."""
        name = mention.name
        forms = self.full.get(name[-1].lower())
        if not forms:
            return name
        best, weight = name, 0
        for form, count in forms.items():
            if len(form) < len(name) or not _agrees(name, form):
                continue
            if form[0].lower() in self.language.cues or not self.is_person(form):
                continue
            if len(name) > 1:
                if len(form) > len(best):
                    best = form
                continue
            worth = 4 * count + (3 if form[-1] == name[-1] else 0) - len(form)
            if mention.sex and self.sex_of(form) not in ("", mention.sex):
                worth -= 100
            if best is name or worth > weight:
                best, weight = form, worth
        return best

    def sex_of(self, name: tuple[str, ...]) -> str:
        """Say what tells about the sex of the bearer; "" when nothing does."""
        men, women = _hints()[:2]
        if len(name) > 1:
            forename = name[0].lower()
            if forename in men:
                return "male"
            if forename in women or forename.endswith("a"):
                return "female"
        return self.sexes.get(name[-1].lower(), "")

    def is_person(self, name: tuple[str, ...]) -> bool:
        """Say whether no word of the name belongs to places and bodies."""
        bodies = _hints()[5]
        return not any(word.lower() in bodies for word in name)

    def before(self, offset: int) -> int:
        """Give the number of mentions that start before an offset."""
        return bisect_left(self.starts, offset)


def _agrees(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether the words of the short form all stand in the full one."""
    if len(short) == 1:
        return True
    lows = [word.lower() for word in full]
    return short[-1].lower() == lows[-1] and short[0].lower()[:3] == lows[0][:3]


@attrs.define
class Source:
    """Somebody who has been given a quote: where the source stands, and who it is."""

    start: int
    name: tuple[str, ...] | None
    speaker: str


def speaker(names: Names, written: str, start: int, heard: list[Source]) -> Source:
    """Give the source at ``start`` its fullest name; ``heard`` are the sources before it."""
    person = names.language.pronouns.get(written.lower())
    if person in ("male", "female", "either"):
        found = _antecedent(names, start, person, heard)
        return Source(start, found, names.written(found)) if found else Source(start, None, written)
    if person is not None:
        return Source(start, None, written)
    mention = name_in(written, names.language)
    if mention is None:
        return Source(start, None, written)
    full = names.fullest(mention)
    return Source(start, full, names.written(full))


def _antecedent(names: Names, start: int, sex: str, heard: list[Source]) -> tuple[str, ...] | None:
    """Find whom "he" or "she" stands for: recency, subject position, the chain of quotes, and what tells the sex."""
    text = names.text
    last = heard[-1] if heard else None
    spoken = {source.name[-1] for source in heard if source.name}
    best: tuple[str, ...] | None = None
    highest = -100.0
    floor = max(0, start - _SPAN)
    number = names.before(start) - 1
    while number >= 0 and names.starts[number] >= floor:
        mention = names.mentions[number]
        number -= 1
        full = names.fullest(mention)
        worth = _worth(names, mention, full, start, sex)
        if worth is None:
            continue
        if full[-1] in spoken:
            worth += 1.5
        if worth > highest:
            best, highest = full, worth
    if last is not None and last.name and start - last.start < _SPAN:
        worth = (
            3.5 - 2.0 * min(4, text.count("\n\n", last.start, start))
            if _may_be(names.sex_of(last.name), sex)
            else -100.0
        )
        if worth > highest:
            return last.name
    return best


def _may_be(known: str, wanted: str) -> bool:
    return not known or wanted == "either" or known == wanted


def _worth(names: Names, mention: Mention, full: tuple[str, ...], start: int, sex: str) -> float | None:
    """Weigh a name before a pronoun; None when it cannot be meant."""
    text = names.text
    known = mention.sex or names.sex_of(full)
    if not _may_be(known, sex) or not names.is_person(full):
        return None
    worth = 0.0
    if len(full) == 1 and not known:
        worth -= 3.0
    elif known:
        worth += 1.0
    worth -= 2.0 * text.count("\n\n", mention.start, start)
    between = text.count(". ", mention.end, start)
    worth -= 0.5 * min(between, 4)
    if mention.owner:
        worth -= 1.5
    before = text[max(0, mention.start - 2) : mention.start]
    if not before or before[-1] == "\n" or before in (". ", ", ", "” ", '" ') or before[-1] in '“"':
        worth += 1.0
    return worth
