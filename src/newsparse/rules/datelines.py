"""Datelines: the place, day and agency at the head of a story's first paragraph."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern, Words


class Opening(Pattern):
    """A row that need be tried only on a text with one of its ``marks``: it matches none without."""

    marks: frozenset[str]


def _listed(words: str) -> frozenset[str]:
    """Give the words of a text."""
    return frozenset(words.split())


_WORD: Final = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’.-][^\W\d_]+)*\.?"
"""A word with a capital in front."""

_LINK: Final = r"(?:am|an\sder|im|de|del|do|da|di|la|le|les|du|sur|upon|on|of|ob\sder)"
_PLACE: Final = rf"{_WORD}(?:[\s/]+(?:{_LINK}\s)?{_WORD}){{0,3}}"
_CAPITALS: Final = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽĐİ][A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽĐİ.'’/-]+(?:\s[A-ZÀ-ÖØ-ÞŁŚŻŹĆČŠŽĐİ.'’/-]+){0,3}"
_REGION: Final = r"(?:,\s[^\W\d_a-z][\w.]+(?:\s[^\W\d_a-z][\w.]+)?)?"
_DAY: Final = r"(?:[,.]?\s+(?:\d{1,2}\.?\s+[^\W\d_]{3,9}\.?|[^\W\d_]{3,9}\.?\s+\d{1,2})(?:,?\s+\d{4})?)?"
_STOP: Final = r"\s*\.?\s*(?:[-–—]{1,2}|:)+\s*"

DATELINES: tuple[Opening, ...] = (
    Opening(
        name="dateline.agency_behind",
        pattern=rf"(?P<place>{_PLACE}{_REGION}){_DAY}\s*[(\[](?P<agency>[^()\[\]]{{2,40}})[)\]](?:{_STOP}|\s*\.?\s*)",
        marks=frozenset("(["),
        example="BERLIN, 3. März (dpa) – Es regnet.",
        spares=("(dpa) – Es regnet.", "BERLIN – Es regnet.", "Er sagte (leise) –"),
        why="wires open with place, day and their own name in brackets",
        flags=0,
    ),
    Opening(
        name="dateline.agency_in_front",
        pattern=rf"[(\[](?P<agency>[^()\[\]]{{2,40}})[)\]]\s*[-–—]\s*(?P<place>{_CAPITALS}){_DAY}{_STOP}",
        marks=frozenset("(["),
        example="(ANSA) - ROMA, 03 GEN - Piove.",
        spares=("ROMA - Piove.", "(ANSA) - Piove."),
        why="the Italian order",
        flags=0,
    ),
    Opening(
        name="dateline.capitals",
        pattern=rf"(?P<place>{_CAPITALS}{_REGION}){_DAY}(?:\s*\.?\s*(?:\s[-–—]{{1,2}}\s|[–—]|:\s))\s*"
        r"(?=[\"“”„«‘'»\d]|[^\W\d_a-z])",
        marks=frozenset("-–—:"),
        example="NEW DELHI: Rain fell.",
        spares=("Delhi: Rain fell.", "NEW DELHI has rain"),
        why="a place in capitals in front of the first sentence",
        flags=0,
    ),
    Opening(
        name="dateline.place",
        pattern=rf"(?P<place>(?:[^\W\d_a-z][^\W\d_]+\s(?:{_LINK}\s))?{_WORD}(?:[/-]{_WORD})?|"
        rf"(?:New|San|Santa|São|St\.|Sankt|Los|Las|Den|Bad|Tel|Abu|Kuala|Buenos|Hong|Cape|Port|Rio|Le|La|El)\s"
        rf"(?:de\s)?{_WORD})"
        rf"{_DAY}\s*\.?\s*[–—]\s*(?=[\"“”„«‘']|[^\W\d_a-z])(?![^–—]{{0,150}}\s[–—]\s)",
        marks=frozenset("–—"),
        example="Paris – Il pleut.",
        spares=("Paris – la ville – dort.", "Paris - Il pleut.", "Paris – il pleut."),
        why="a place in ordinary letters; the dash is not the first of a pair, and a sentence begins behind it",
        flags=0,
    ),
)
"""How a first paragraph opens with a dateline; an agency in brackets is looked up before the row is believed."""

NO_PLACES: Words = Words(
    name="dateline.no_place",
    words=_listed(
        """update updated exclusive breaking watch live video photos photo listen read opinion analysis comment review
        interview editorial correction note editor's kommentar analyse interview meinung eilmeldung liveblog exklusiv
        achtung hinweis anzeige servus ja nein exclusif direct vidéo actualización última hora ultim'ora esclusiva
        reuters afp dpa ap ansa efe nato eu un uno usa us uk fifa uefa q a faq tl;dr fazit verdict rating
        summary topline fact claim rumor also monday tuesday wednesday thursday friday saturday sunday montag dienstag
        mittwoch donnerstag freitag samstag sonntag published posted file by
        """
    ),
    example="EXCLUSIVE",
    spares=("EXETER",),
    why="labels, agencies and abbreviations that open a paragraph as a place would",
)
"""Words that open a paragraph as a place does and are none."""
