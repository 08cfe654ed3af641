"""Speakers: the source as it is written becomes the fullest name that the text gives that person."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.hints import SUFFIXES, union
from newsparse.rules import forenames, pronouns, role_nouns
from newsparse.rules.rule import ANY_LANGUAGE
from newsparse.text import expression

_CAPITAL: Final = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŒŔŘŚŞŠȘŢŤȚŪŮŰŲŹŻŽ"
# Everything begins with the class of capitals: what cannot begin a name is stepped over without an attempt.
_WORD: Final = rf"[{_CAPITAL}](?:[\w’'‐-]+|\.?)"
_PARTICLE: Final = r"(?:de|del|della|der|den|van|von|bin|ibn|al|el|la|le|di|da|dos|du|ter|ten|zu|af|av|y)"
_SEGMENTS: Final = expression(r"[,;()\[\]–—]")
PARTICLES: Final = frozenset(
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
_APOSTROPHES: Final = ("'", "’")
_OWNERS: Final = (*_APOSTROPHES, "'s", "’s", "'S", "’S")

_PARAGRAPH: Final = expression(r"\n\n*")
"""Not ``\\n+``, which is tried at every character: a pattern that begins with a letter is searched for."""
_ABBREVIATED: Final = expression(rf"(?:[{_CAPITAL}]|Mrs?|Ms|Dr|Lt|St|Sens?|Reps?|Govs?|Gen|Col|Sgt|Rev|Prof|Jr|Sr)\.$")


_NAME: Final = expression(rf"{_WORD}(?:[ \xa0](?:{_PARTICLE}[ ]){{0,2}}{_WORD}){{0,6}}")
"""A run of capitals: a name with its titles."""
_MORE: Final = expression(rf"(?:[ \xa0](?:{_PARTICLE}[ ]){{0,2}}{_WORD}){{0,3}}")
"""The words of a name behind its first one."""
_BESIDE: Final = expression(r"[!?“”\"„«»\n]|(?<!sen|rep|gov|gen|col)(?<!dr)\.")
_TIE: Final = 60
"""Characters between a name and the role noun that goes with it."""
_TIES: Final = 64
"""Mentions of one name beside which a role noun is looked for: more than a story has."""

_SPAN: Final = 2_000
"""Characters of one paragraph that a pronoun looks back over."""
_LOOK_BACK: Final = 4
"""Paragraphs a pronoun looks back for its name."""
_BACK: Final = 30_000
_AHEAD: Final = 10_000
"""Characters before and behind a quote in which its speaker's full name is looked for: a whole news story."""
_OCCURRENCES: Final = 16
"""Mentions of one name that are read: a story gives the full name early."""
_RUN: Final = 60
"""Characters before a surname in which its forenames and titles stand."""


_MEN: Final = union(ANY_LANGUAGE, forenames.MALE)
_WOMEN: Final = union(ANY_LANGUAGE, forenames.FEMALE)
_BODIES: Final = frozenset(word for row in role_nouns.BODIES for word in row.words)


class Mention(NamedTuple):
    """A name as it is written somewhere.

    Args:
        name: its words without titles and possessive.
        address: the honorific before it, if one stands there.
        sex: "male", "female", or "" when nothing tells.
        owner: it stands in the possessive.
    """

    name: tuple[str, ...]
    address: str
    sex: str
    owner: bool


def name_in(written: str, language: Grammar) -> Mention | None:
    """Read the name out of a source as it is written; None when it is a common noun phrase.

    The name ends the first segment between commas whose last word, before what modifies it, is a capital.
    """
    if written.isalpha():  # one word, as many sources are
        return _mention(written, language) if written[0].isupper() else None
    for segment in _SEGMENTS.split(written):
        words = segment.split()
        last = len(words)
        if (
            last == 2
            and language.language == "de"
            and words[0].lower() in language.determiners
            and not words[1].isupper()
        ):
            continue  # nouns have capitals: "die Polizei" is no name
        if not language.modifying.isdisjoint(words):
            last = next((at for at in range(1, last) if words[at] in language.modifying), last)
            if last + 3 < len(words) and _holds_office(words, last, language):
                words, last = words[-2:], 2  # Secretary of State Ada Quinn
        first = last
        while first > 0 and (words[first - 1][:1].isupper() or (first < last and words[first - 1] in PARTICLES)):
            first -= 1
        while first < last and not words[first][:1].isupper():
            first += 1
        if first < last:
            mention = _mention(" ".join(words[first:last]), language)
            if mention is not None and not (mention.owner and last < len(words)):
                return mention
    return None


def _holds_office(words: list[str], joining: int, language: Grammar) -> bool:
    """Say whether a role, its office and a name of two words follow each other: "head of policy Ada Quinn".

    Behind an article the words may as well be a body's: "a spokesman for West Yorkshire Police", "the mayor of New York
    City"; there the forename must be known where the language writes titles without one.
    """
    if _title_in(words[joining - 1].lower(), language) not in language.roles:
        return False
    name, before = tuple(words[-2:]), words[-3]
    if words[joining] in language.behalf or not all(word[:1].isupper() for word in name):
        return False
    if not is_person(name) or before in language.function or before.lower() in language.roles:
        return False
    article = words[0].lower() in language.determiners
    capitals = all(word[:1].isupper() for word in words[joining + 1 :])
    if article and (language.language == "en" or not capitals):
        return before[0].isupper() and bool(sex_of_forename(name, language))
    return capitals or len(words) == joining + 4


def _mention(written: str, language: Grammar) -> Mention | None:
    """Strip titles, function words, suffixes and the possessive from a run of capitals; None when nothing is left."""
    hints = language.hints
    beside = hints.beside
    if written.isalpha():
        alone = written.lower()
        if alone not in language.nameless and alone not in beside:
            return Mention((written,), "", "", False)
    owner = written.endswith(_OWNERS)
    if owner:
        written = written[:-1] if written[-1] in _APOSTROPHES else written[:-2]
    words = written.split()
    lows = written.lower().split()
    if "." in written:
        lows = [low.rstrip(".") for low in lows]
    address = sex = ""
    titled = not (beside.isdisjoint(lows) and language.nameless.isdisjoint(lows))
    if not titled and (hints.compounds or "-" in written or "'" in written or "’" in written):  # see _title_in
        titled = any(_title_in(low, language) in beside for low in lows[:-1])
    if titled:
        words, address, sex = _without_titles(words, lows, language)
    if not words:
        return None
    name = tuple(words)
    if not sex and len(name) > 1:
        sex = sex_of_forename(name, language)
    return Mention(name, address, sex, owner)


def _without_titles(words: list[str], lows: list[str], language: Grammar) -> tuple[list[str], str, str]:
    """Give a name without titles, small words and suffixes, and the honorific and the sex that they tell."""
    hints = language.hints
    address = sex = ""
    first = 0
    for at, low in enumerate(lows):
        low = _title_in(low, language) if at + 1 < len(lows) else low
        if low in hints.titles and (len(low) > 1 or at == 0) and (at + 1 < len(words) or at == first):
            first = at + 1
            address = words[at] if low in hints.address else ""
            sex = "male" if low in hints.male else "female" if low in hints.female else sex
        elif at == first and low not in PARTICLES and low in language.nameless:
            first = at + 1
    name = [word for word, low in zip(words[first:], lows[first:], strict=True) if low not in SUFFIXES]
    while name and name[-1] in PARTICLES:
        name.pop()
    if name and _ELISION.sub("", name[-1].lower()) in hints.titles and not sex_of_forename(tuple(name)):
        name.clear()
    return name, address, sex


def _title_in(word: str, language: Grammar) -> str:
    """Give the role that ends a word: "match-winner", "l'entraîneur", "Finanzminister"; else the word itself."""
    titles = language.hints.titles
    if word in titles or len(word) < _SHORTEST_TITLE:
        return word
    for mark in _INNER:
        if mark in word:
            end = word.rpartition(mark)[2]
            if end in titles or mark != "-":
                return end
            word = end
    if not language.hints.compounds:
        return word
    return next((end for end in _compounds(word) if end in titles), word)


_ELISION: Final = expression(r"^(?:l|d|dell|all|nell|dall)[’']")
_SHORTEST_TITLE: Final = 5
"""Letters of the shortest word that is looked into for a title."""
_INNER: Final = ("'", "’", "-")
"""What parts a title from what stands before it."""


class Person:
    """What the text says about the bearer of one name.

    Args:
        forms: longer forms of the name, with how often each stands there.
        sex: "male", "female" or "".
        address: the honorific before the name, or "".
    """

    __slots__ = ("address", "forms", "sex")

    def __init__(self) -> None:
        self.forms: dict[tuple[str, ...], int] = {}
        self.sex = ""
        self.address = ""


_NAME_WORDS: Final = 2
"""Words that a name without trades has at least."""
_ACRONYM: Final = 4
"""Letters of a party's or an office's initials before a name."""
_INTRODUCTION: Final = 10_000
"""Characters in which a word is looked for in lower case."""


class Names:
    """The names of a text, looked up when they are asked for."""

    def __init__(self, text: str, language: Grammar, quoted: Sequence[tuple[int, int]] = ()) -> None:
        self.text = text
        self.quoted = quoted
        self.language = language
        self._people: dict[str, Person] = {}
        self._fullest: dict[tuple[tuple[str, ...], str], tuple[str, ...]] = {}
        self._read: dict[str, Mention | None] = {}
        self._paragraphs: list[int] = []
        self._mentions: dict[int, list[tuple[int, Mention]]] = {}

    def mention(self, written: str) -> Mention | None:
        """Read a run of capitals; None when no name is left without titles and small words."""
        if written in self._read:
            return self._read[written]
        mention = _mention(written, self.language)
        if mention is not None and len(mention.name) > _NAME_WORDS:
            mention = self.without_trade(mention)
        self._read[written] = mention
        return mention

    def without_trade(self, mention: Mention) -> Mention:
        """Cut what the tables do not know from a name: a word that the text also writes small, or "MCA"."""
        name = mention.name
        if len(name) <= _NAME_WORDS or not is_person(name) or all(map(str.isupper, name)):
            return mention
        while len(name) > _NAME_WORDS and self._is_trade(name[0], name[1]):
            name = name[1:]
        if name == mention.name:
            return mention
        return mention._replace(name=name, sex=mention.sex or sex_of_forename(name, self.language))

    def _is_trade(self, word: str, behind: str) -> bool:
        if word.lower() in _MEN or word.lower() in _WOMEN or behind.lower() in self.language.function:
            return False
        if word.isupper() and 1 < len(word) <= _ACRONYM and word.isalpha():
            return True
        if behind.isupper() and 1 < len(behind) <= _ACRONYM and behind.isalpha():
            return True
        return word.isalpha() and f" {word.lower()}" in self.text[:_INTRODUCTION]

    def person(self, word: str, near: int) -> Person:
        """Gather what stands around a name within some forty thousand characters: all of a news story."""
        known = self._people.get(word)
        if known is not None:
            return known
        person = self._people[word] = Person()
        for written in _longer_forms(self.text, word, max(0, near - _BACK), near + _AHEAD):
            mention = self.mention(written)
            if mention is not None and word in mention.name:
                _noted(person, mention, word)
        return person

    def written(self, name: tuple[str, ...], near: int) -> str:
        """Write a name out; a surname alone keeps the honorific that the text gives it."""
        if len(name) == 1:
            address = self.person(name[0], near).address
            return f"{address} {name[0]}" if address else name[0]
        return " ".join(name)

    def fullest(self, mention: Mention, near: int) -> tuple[str, ...]:
        """Give the fullest form of a name in the text."""
        key = (mention.name, mention.sex)
        if key not in self._fullest:
            self._fullest[key] = self._fullest_form(mention, near)
        return self._fullest[key]

    def _fullest_form(self, mention: Mention, near: int) -> tuple[str, ...]:
        name = mention.name
        best, weight = name, -100
        for form, count in self.person(name[-1], near).forms.items():
            if len(form) < len(name) or not _agrees(name, form):
                continue
            if form[0].lower() in self.language.cues or not is_person(form):
                continue
            if self.language.drops and form[0] in PARTICLES:
                continue  # "de Pacheco" is whose
            if len(name) > 1:
                best = form if len(form) > len(best) else best
                continue
            worth = 4 * count + (3 if form[-1] == name[-1] else 0) - len(form)
            if mention.sex and (sex := sex_of_forename(form, self.language)):
                worth += 100 if sex == mention.sex else -100
            if worth > weight:
                best, weight = form, worth
        return best

    def sex_of(self, name: tuple[str, ...], near: int) -> str:
        """Say what tells about the sex of the bearer; "" when nothing does."""
        if len(name) > 1:
            return sex_of_forename(name, self.language) or self.person(name[-1], near).sex
        return self.person(name[0], near).sex or sex_of_forename(name)

    def paragraph(self, offset: int) -> int:
        """Give the number of the paragraph that an offset stands in."""
        if not self._paragraphs:
            self._paragraphs = [0, *map(re.Match.end, _PARAGRAPH.finditer(self.text)), len(self.text) + 1]
        return bisect_right(self._paragraphs, offset) - 1

    def mentions_in(self, paragraph: int) -> list[tuple[int, Mention]]:
        """Give the names of a paragraph with their offsets; those inside quotes are left out."""
        known = self._mentions.get(paragraph)
        if known is None:
            start, end = self._paragraphs[paragraph], self._paragraphs[paragraph + 1]
            known = self._mentions[paragraph] = []
            for low, high in self._unquoted(max(start, end - _SPAN), end):
                for found in _NAME.finditer(self.text, low, high):
                    mention = self.mention(found.group())
                    if mention is not None:
                        known.append((found.start(), mention))
        return known

    def between(self, low: int, high: int) -> Iterator[Mention]:
        """Give the names between two offsets, those inside quotes too."""
        for found in _NAME.finditer(self.text, low, high):
            mention = self.mention(found.group())
            if mention is not None:
                yield mention

    def _unquoted(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give the stretches between the quotes."""
        at = start
        for number in range(max(0, bisect_right(self.quoted, (start, 0)) - 1), len(self.quoted)):
            low, high = self.quoted[number]
            if low >= end:
                break
            if at < low:
                yield at, low
            at = max(at, high)
        if at < end:
            yield at, end

    def are_tied(self, role: str, name: str, near: int) -> bool:
        """Say whether a role noun stands beside a name, before ``near``: "coach Ada Quinn", "Quinn, the coach"."""
        text = self.text
        titles = {role, role_nouns.ABBREVIATED.get(role, role)}
        reach = _TIE + max(map(len, titles))
        at = text.find(name, max(0, near - _BACK), near)
        for _ in range(_TIES):
            if at < 0:
                break
            end = at + len(name)
            low, high = max(0, end - reach), min(at + reach, near)
            around = text[low:high].lower()
            if any(title in around for title in titles):
                before = _BESIDE.split(text[low:at].lower())[-1]
                behind = _BESIDE.split(text[end:high].lower())[0]
                if any(title in before or title in behind for title in titles):
                    return True
            at = text.find(name, end, near)
        return False


def _longer_forms(text: str, word: str, low: int, high: int) -> list[str]:
    """Give the runs of capitals in which a name does not stand alone: forenames, titles and particles with it."""
    forms: list[str] = []
    length = len(word)
    at = text.find(word, low, high)
    for _ in range(_OCCURRENCES):
        if at < 0:
            break
        end = at + length
        before, behind = text[at - 1] if at else "", text[end : end + 1]
        if not before.isalnum() and not behind.isalnum():
            first = _first_of_run(text, at) if before in _BLANKS else at
            if first < at and text[first - 4 : first] == _OF:
                first = max(first, text.rfind(" ", 0, max(first, text.rfind(" ", first, at - 1))) + 1)
            last = _last_of_run(text, end) if behind in _BLANKS else end
            if last - first > length:
                forms.append(text[first:last])
        at = text.find(word, end, high)
    return forms


_BLANKS: Final = (" ", "\xa0")
_OF: Final = " of "
"""Before an office with its holder: "Secretary of State Ada Quinn"."""


def _first_of_run(text: str, start: int) -> int:
    """Give where the run of capitals begins that the word at ``start`` stands in: no further left than its line."""
    first = start
    floor = start - _RUN if start > _RUN else 0
    while first > floor:
        at = text.rfind(" ", floor, first - 1) + 1 or floor
        word = text[at : first - 1]
        if "\n" in word:
            at = floor = text.rindex("\n", at, first) + 1
            word = text[at : first - 1]
        if word[:1].isupper():
            if word[-1] in _BREAKS and not _ABBREVIATED.match(word):
                break
        elif word not in PARTICLES:
            break
        first = at
    return first


_BREAKS: Final = frozenset('.,;:!?”"’)')


def _last_of_run(text: str, end: int) -> int:
    """Give where the run of capitals ends that the word before ``end`` stands in."""
    initial = text[end + 1 : end + 2]
    more = _MORE.match(text, end) if initial.isupper() or initial in _INITIALS else None
    return more.end() if more else end


_INITIALS: Final = frozenset(particle[0] for particle in PARTICLES)


def _noted(person: Person, mention: Mention, word: str) -> None:
    """Add a mention to what is known of a person."""
    if len(mention.name) > 1:
        person.forms[mention.name] = person.forms.get(mention.name, 0) + 1
    if word == mention.name[-1]:
        person.sex = person.sex or mention.sex
        if len(mention.name) == 1:
            person.address = person.address or mention.address


def sex_of_forename(name: tuple[str, ...], language: Grammar | None = None) -> str:
    """Say which sex bears the forename; "" when either may."""
    forename = name[0].lower()
    if forename in _MEN:
        return "male"
    if forename in _WOMEN:
        return "female"
    for row in forenames.ENDINGS.get(language.language, ()) if language is not None else ():
        if row.hits(forename):
            return row.sex
    return ""


def is_person(name: tuple[str, ...]) -> bool:
    """Say whether no word of the name belongs to places and bodies; "Bill" before a surname is none."""
    lows = " ".join(name).lower().split(" ")
    return _BODIES.isdisjoint(lows) or (len(lows) > 1 and lows[0] in _MEN and _BODIES.isdisjoint(lows[1:]))


def _agrees(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether the words of the short form all stand in the full one."""
    if len(short) == 1:
        return True
    lows = [word.lower() for word in full]
    return short[-1].lower() == lows[-1] and short[0].lower()[:3] == lows[0][:3]


class Source(NamedTuple):
    """Somebody who has been given a quote: where the source stands, and who it is."""

    start: int
    name: tuple[str, ...] | None
    speaker: str


def speaker(names: Names, written: str, start: int, heard: list[Source]) -> Source:
    """Give the source at ``start`` its fullest name; ``heard`` are the sources before it."""
    person = names.language.pronouns.get(written.lower())
    if person is not None and _is_unnamed(names, person, start, heard):
        return Source(start, None, heard[-1].speaker)
    if person in ("male", "female", "either"):
        found = _antecedent(names, start, person, heard)
        return Source(start, found, names.written(found, start)) if found else Source(start, None, written)
    if person == "thing" and (body := _body_before(names, start, heard)) is not None:
        return Source(start, body.name, body.speaker)
    if person is not None:
        return Source(start, None, written)
    mention = name_in(written, names.language)
    if mention is None:
        bearer = _bearer(names, written, start, heard)
        return Source(start, bearer, names.written(bearer, start) if bearer else written)
    full = names.fullest(names.without_trade(mention), start)
    return Source(start, full, names.written(full, start))


def _body_before(names: Names, start: int, heard: list[Source]) -> Source | None:
    """Give whom "it" stands for: what was quoted last, in this paragraph or the one before, unless it is a person."""
    last = heard[-1] if heard else None
    if last is None or names.paragraph(start) - names.paragraph(last.start) > 1:
        return None
    if last.name is None:
        phrase = last.speaker.lower().split()
        named = phrase[0] in names.language.definite or phrase[0] in names.language.indefinite
        return last if named and next(_roles(phrase, names.language), None) is None else None
    if names.language.language == "de":
        return None  # every noun has a capital, and "es" says nothing more often than something
    return last if not is_person(last.name) or (len(last.name) == 1 and not names.sex_of(last.name, start)) else None


def unnamed_speaker(names: Names, at: int, heard: list[Source]) -> str | None:
    """Give who speaks where the verb at ``at`` has no subject: the one last spoken of; None when there is none."""
    found = _antecedent(names, at, "either", heard)
    if found is not None and (len(found) > 1 or names.language.determiners):
        return names.written(found, at)
    return heard[-1].speaker if heard else None


def _bearer(names: Names, written: str, start: int, heard: list[Source]) -> tuple[str, ...] | None:
    """Find whom "the minister" stands for: one quoted just before whom the text calls so; None when it does not."""
    language = names.language
    first, *rest = _ELIDED.sub(r"\1 ", written).lower().split()
    if not rest and language.language in pronouns.WITHOUT_ARTICLE and written.islower():
        rest = [first]
    elif first.rstrip("'’") not in language.definite:
        return None
    recent = [source.name for source in heard[-_RECENT:] if source.name]
    role = next(_roles(rest, language), None)
    if role is not None:
        tied = next((name for name in reversed(recent) if names.are_tied(role, name[-1], start)), None)
        if tied is not None:
            return tied
    if not _is_epithet(rest, language):
        return None
    hints = language.hints
    sex = "male" if role in hints.male else "female" if role in hints.female else "either"
    found = _antecedent(names, start, language.gendered.get(first, sex), heard)
    sure = found is not None and (found in recent or (len(found) > 1 and names.sex_of(found, start)))
    return found if sure else None


_ELIDED: Final = expression(r"^([Ll][’'])")


def _is_epithet(phrase: Sequence[str], language: Grammar) -> bool:
    """Say whether a phrase stands for somebody named before: "51-year-old forward", "SPD-Politikerin".

    The noun that does it is the head: the last word in Germanic languages, one of the first two elsewhere.
    """
    ages = language.ages
    if ages and any(word[0].isdigit() and word.endswith(ages) for word in phrase):
        return True
    heads = phrase[-1:] if language.language in _HEAD_LAST else phrase[:2]
    return any(head in language.epithets or head.rpartition("-")[2] in language.epithets for head in heads)


_HEAD_LAST: Final = frozenset({"en", *role_nouns.COMPOUNDING})


def _roles(phrase: Sequence[str], language: Grammar) -> Iterator[str]:
    """Give the role nouns of a phrase, before what modifies it; of a compound its last part."""
    titles = language.hints.titles
    for word in phrase:
        low = word.lower().rstrip(",")
        if low in language.prepositions or low in language.genitives:
            break
        role = low if low in titles else next((end for end in _compounds(low) if end in titles), None)
        if role is not None:
            yield role


def _is_unnamed(names: Names, person: str, start: int, heard: list[Source]) -> bool:
    """Say whether a pronoun stands for the last one quoted, who has no name: "a spokesman for the county".

    No other person's name may begin a sentence between the two.
    """
    last = heard[-1] if heard else None
    if last is None or last.name is not None or person not in _TOLD:
        return False
    article, *phrase = last.speaker.split()
    here, there = names.paragraph(start), names.paragraph(last.start)
    if here - there > 1 or article.lower() not in names.language.indefinite:
        return False
    roles = list(_roles(phrase, names.language))
    if not roles:
        return False
    hints = names.language.hints
    male, female = (not table.isdisjoint(roles) for table in (hints.male, hints.female))
    if (male and person == "female") or (female and person == "male"):
        return False
    return not any(
        last.start < at < start and _begins_sentence(names.text, at) and is_person(names.fullest(mention, start))
        for paragraph in range(there, here + 1)
        for at, mention in names.mentions_in(paragraph)
    )


_TOLD: Final = frozenset(("male", "female", "many"))
"""What a pronoun says of somebody who is told about."""


def _begins_sentence(text: str, at: int) -> bool:
    before = text[max(0, at - 2) : at]
    return not before or before[-1] in '\n“"' or before in (". ", "” ", '" ')


def _compounds(word: str) -> list[str]:
    """Give the ends of a long word that may be a noun of their own: "Finanzprofessor"."""
    return [word[at:] for at in range(3, len(word) - 3)] if len(word) <= _LONGEST_WORD else []


_LONGEST_WORD: Final = 40
"""Letters of the longest compound that is looked into."""
_RECENT: Final = 3
"""Sources before a role phrase among which its bearer must be."""


def _antecedent(names: Names, start: int, sex: str, heard: list[Source]) -> tuple[str, ...] | None:
    """Find whom "he" or "she" stands for: recency, subject position, the chain of quotes, and what tells the sex."""
    spoken = {source.name[-1] for source in heard[-_CHAIN:] if source.name}
    most = _KNOWN + _SPOKEN if spoken else _KNOWN
    best: tuple[str, ...] | None = None
    highest = -100.0
    here = names.paragraph(start)
    last = heard[-1] if heard else None
    if last is not None and last.name and _may_be(names.sex_of(last.name, start), sex):
        highest = 3.5 - 2.0 * min(_LOOK_BACK, here - names.paragraph(last.start))
        best = last.name
    chain, met = best, False
    for paragraph in range(here, max(-1, here - _LOOK_BACK), -1):
        away = -2.0 * (here - paragraph)
        if away + _NEAREST + most + _INTRODUCED * (not away) + _REPORTING <= highest:
            break
        for at, mention in reversed(names.mentions_in(paragraph)):
            if at >= start or mention.name[0] in PARTICLES or len(mention.name[-1]) <= _SHORT_NAME:
                continue
            if not _may_be(mention.sex, sex):
                continue
            met = met or (not away and mention.sex != "")
            near = away + _nearness(names, mention, at, start)
            if near + most + _INTRODUCED * (not away) + _REPORTING > highest:
                near += _prominence(names, at, mention, last, away=away < 0, met=met)
            if near + most <= highest or not is_person(mention.name):
                continue
            full = chain if chain and _is_same(mention.name, chain) else names.fullest(mention, start)
            known = mention.sex or names.sex_of(full, start)
            if not _may_be(known, sex) or not (full is mention.name or is_person(full)):
                continue
            told = known and (len(full) > 1 or mention.sex or names.person(full[0], start).sex)
            worth = near + (_KNOWN if told else -1.5 if len(full) == 1 else 0.0) + _SPOKEN * (full[-1] in spoken)
            if worth > highest:
                best, highest = full, worth
    return best


def _is_same(name: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Say whether a name is the surname of a full one, or a word behind which that one stands: "Afterwards Penny"."""
    return name[-1] == full[-1] and 1 in (len(name), len(full))


def _prominence(names: Names, at: int, mention: Mention, last: Source | None, *, away: bool, met: bool) -> float:
    """Weigh whom the text turned to before a pronoun: somebody introduced, or one who said something unquoted.

    Args:
        names: the names of the text.
        at: where the name stands.
        mention: the name.
        last: who was quoted last.
        away: it stands in a paragraph before the pronoun's.
        met: somebody else's name stands between them, in the pronoun's own paragraph.
    """
    new = not away and len(mention.name) > 1 and mention.name[0].lower() not in PARTICLES
    worth = _INTRODUCED if new and _begins_paragraph(names, at) else 0.0
    if last is None or (away and met) or not _reports(names, at, mention, last.start):
        return worth
    full = names.fullest(mention, at)
    if len(full) == 1 and not (mention.sex or names.sex_of(full, at)):
        return worth  # "Afterwards", "Comment": what begins a sentence may be no name
    return worth + (_REPORTED_BEFORE if away else _REPORTING)


def _reports(names: Names, at: int, mention: Mention, last: int) -> bool:
    """Say whether a name behind the last source is the subject of a verb of saying: "Ada Quinn, the coach, agreed."."""
    text, language = names.text, names.language
    if at < last or mention.owner or mention.name[-1].isupper() or _STOP.search(text, last, at) is None:
        return False
    before = text[max(0, at - _TIE) : at].lower().split()
    if before and (before[-1] in language.subordinate or before[-1].endswith(language.endings)):
        return False
    run = _NAME.match(text, at)
    rest = text[run.end() : run.end() + _APPOSITION] if run else ""
    clauses = rest[1:].split(",", 1) if rest[:1] == "," else [rest]  # behind one comma, or behind an apposition
    verbs = [clause[1:].partition(" ")[0].rstrip(".,:;") for clause in clauses if clause[:1] == " "]
    return any(verb in language.said and verb not in language.asking for verb in verbs)


def _begins_paragraph(names: Names, at: int) -> bool:
    """Say whether only titles stand between a name and the beginning of its paragraph: "Vale boss Ada Quinn"."""
    before = names.text[max(0, at - _TIE) : at]
    words = before[before.rfind("\n") + 1 :].split() if "\n" in before or at < _TIE else None
    if not words:
        return words is not None
    if words[-1][-1] == "," and words[0].lower() in names.language.definite:
        return len(words) <= 2 * _TITLE_WORDS and all(word[-1] not in _BREAKS for word in words[:-1])
    if len(words) > _TITLE_WORDS or words[-1][-1] in _BREAKS:
        return False
    low = _title_in(words[-1].lower(), names.language)
    return low in names.language.hints.titles


_SHORT_NAME: Final = 2
"""Letters that a surname has more of."""
_TITLE_WORDS: Final = 4
"""Words before a name that can all be its title."""
_INTRODUCED: Final = 1.5
"""What a full name gains that begins the paragraph of the pronoun: somebody new."""
_NEAREST: Final = 1.0
"""What a name can gain by where it stands in its paragraph."""
_STOP: Final = expression(r"[.!?\n]")
_REPORTING: Final = 3.0
"""What a name gains whose bearer has said something since the last quote, in the paper's words: more than the chain."""
_REPORTED_BEFORE: Final = 2.0
"""What it gains when that stands in a paragraph before."""
_APPOSITION: Final = 120
"""Characters behind a name in which an apposition between commas ends, and the verb begins."""
_KNOWN: Final = 1.0
"""What it gains when something tells the sex of its bearer."""
_SPOKEN: Final = 1.5
"""What it gains when its bearer has been quoted."""
_CHAIN: Final = 40
"""Sources before a pronoun whose names are preferred."""


def _may_be(known: str, wanted: str) -> bool:
    return not known or wanted == "either" or known == wanted


def _nearness(names: Names, mention: Mention, at: int, start: int) -> float:
    """Weigh where a name stands before a pronoun: full stops between them, and whether a sentence begins with it."""
    text = names.text
    worth = -0.5 * min(text.count(". ", at, min(start, at + _SPAN)), 4)
    if mention.owner:
        worth -= 1.5
    before = text[max(0, at - 2) : at]
    if not before or before[-1] in '\n“"' or before in (". ", ", ", "” ", '" '):
        worth += 1.0
    return worth
