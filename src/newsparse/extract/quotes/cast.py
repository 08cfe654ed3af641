"""Who the labels of a transcript stand for: "SARAH LEE, HOST", later "LEE"; "Minister Lee"; "Reporter"; "Q"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from newsparse.extract.quotes.speakers import Mention, Names, is_person, name_in, sex_of_forename
from newsparse.rules import honorifics, role_nouns, transcripts

ASKER: Final = "q"
"""The key of all labels that only say: a question."""
ANSWERER: Final = "a"
"""The key of all labels that only say: an answer."""
_OPENING: Final = 4_000
"""Characters of a text in which those are named whose initials stand before their turns."""
_INITIALS: Final = (2, 3)


class Part(NamedTuple):
    """One who takes part.

    Args:
        key: the same for all labels of one person.
        speaker: the fullest name that the text gives; the label itself for "Reporter"; None for "Q" and "A".
        is_person: something tells that it is one, and no date, dish or place.
        is_named: the label says more than "Q" or "A".
    """

    key: str
    speaker: str | None
    is_person: bool
    is_named: bool = True


@cache  # one value: the tables never change
def _letters() -> dict[str, str]:
    return {
        **{word: ASKER for row in transcripts.QUESTIONS for word in row.words},
        **{word: ANSWERER for row in transcripts.ANSWERS for word in row.words},
    }


@cache  # one value: the tables never change
def _unnamed() -> frozenset[str]:
    return frozenset(word for row in transcripts.PARTS for word in row.words)


@cache  # one value: the tables never change
def _titles() -> frozenset[str]:
    return frozenset(
        word
        for table in (honorifics, role_nouns)
        for row in (*table.MALE, *table.FEMALE, *table.EITHER)
        for word in row.words
    )


class Cast:
    """The labels of a text and whom they stand for; ``labels`` are their names with the offsets they stand at."""

    def __init__(self, names: Names, labels: Sequence[tuple[str, int]]) -> None:
        self._names = names
        self._at: dict[str, int] = {}
        self._times: dict[str, int] = {}
        for written, at in labels:
            self._at.setdefault(written, at)
            self._times[written] = self._times.get(written, 0) + 1
        self._mentions = {written: name_in(written, names.language) for written in self._at}
        self._full: dict[str, tuple[str, ...]] = {}
        for mention in self._mentions.values():
            if mention is not None and len(mention.name) > 1:
                self._full.setdefault(mention.name[-1].casefold(), mention.name)
                self._full.setdefault(mention.name[0].casefold(), mention.name)
        self._opening: dict[str, tuple[str, ...]] | None = None
        parts = {written: self._part(written) for written in self._at}
        people = {part.key for part in parts.values() if part.is_person}
        self._parts = {written: part._replace(is_person=part.key in people) for written, part in parts.items()}

    def part(self, written: str) -> Part:
        """Give whom a label stands for."""
        return self._parts[written]

    def _part(self, written: str) -> Part:
        low = written.casefold()
        if low in _letters():
            return Part(_letters()[low], None, True, is_named=False)
        mention = self._mentions[written]
        if low in _unnamed() or (mention is None and low.split()[-1] in _titles()):
            return Part(low, written, True)
        initialled = self._initialled(written)
        if initialled is not None:
            return Part(" ".join(initialled).casefold(), " ".join(initialled), True)
        if mention is None or mention.owner or not is_person(mention.name):
            return Part(low, written, False)
        name, is_sure = self._full_name(written, mention)
        return Part(" ".join(name).casefold(), self._names.written(name, self._at[written]), is_sure)

    def _full_name(self, written: str, mention: Mention) -> tuple[tuple[str, ...], bool]:
        """Give the fullest form of a name, and whether something tells that it is a person's."""
        name, names = mention.name, self._names
        if len(name) == 1:
            name = self._full.get(name[0].casefold(), name)
        at = self._at[written]
        full = names.fullest(mention._replace(name=name), at)
        if " ".join(name).isupper():  # print that sets labels in capitals has the name in prose as well
            prose = tuple(word.title() for word in name)
            found = names.fullest(Mention(prose, "", "", False), at)
            full = found if len(found) > len(prose) or " ".join(found) in names.text else full
        owner = max((at for at, word in enumerate(full) if word.endswith(("'s", "’s"))), default=-1)
        full = full[owner + 1 :] or name  # the Gazette's Ada Quinn
        titled = written.split()[0].rstrip(".").lower() in _titles()
        is_sure = titled or len(full) > len(mention.name) or (len(full) > 1 and bool(sex_of_forename(full)))
        return full, is_sure or (len(full) > 1 and self._stands_in_prose(" ".join(full), written))

    def _stands_in_prose(self, name: str, written: str) -> bool:
        """Say whether the text has a name where it is no label."""
        labels = self._times[written] if name == written else 0
        at = -1
        for _ in range(labels + 1):
            at = self._names.text.find(name, at + 1)
            if at < 0:
                return False
        return True

    def _initialled(self, written: str) -> tuple[str, ...] | None:
        """Give the name that initials stand for, where a label or the text's opening has it."""
        letters = written.replace(".", "").replace(" ", "")
        if len(letters) not in _INITIALS or not letters.isupper():
            return None
        if self._opening is None:
            opening = self._names.between(0, _OPENING)
            self._opening = {}
            for name in (*self._full.values(), *(mention.name for mention in opening)):
                if len(name) > 1 and is_person(name):
                    self._opening.setdefault("".join(word[0] for word in name), name)
        return self._opening.get(letters)
