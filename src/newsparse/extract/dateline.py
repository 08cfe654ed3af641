"""The dateline: the place at the head of the first paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final, NamedTuple

from newsparse.extract.name_words import agency_name
from newsparse.extract.shared import NOTHING, once_a_page
from newsparse.models import Found
from newsparse.page import Page, SourceBlock
from newsparse.rules.agencies import AGENCIES
from newsparse.rules.datelines import DATELINES, NO_PLACES
from newsparse.text import expression

_HEAD: Final = 120
"""Characters of a paragraph in which the marks of a dateline stand."""

_READ: Final = 280
"""Characters that are read to see what a sentence does behind it."""

SHORTEST_PARAGRAPH: Final = 60
"""Characters a paragraph needs to be the first of the text."""

_MARKS: Final = expression(f"[{re.escape(''.join(sorted(frozenset().union(*(row.marks for row in DATELINES)))))}]")
_WORD: Final = expression(r"\w+")
_FIRST_PARAGRAPHS: Final = 4
"""Paragraphs read: a lead, a summary or a note may stand above the one with the place."""

_BLOCKS: Final = 40
"""Blocks of the story among which those paragraphs are looked for."""

_LONGEST_PLACE: Final = 60
"""Characters of places: "PALM BEACH, Florida/WASHINGTON" has half as many."""


_DASHES: Final = ("-", "–", "—")


class Dateline(NamedTuple):
    """A dateline: its place as printed, the agency in it, where the text behind it starts, the row that knew it."""

    place: str
    agency: str | None
    stop: int
    rule: str


def read_dateline(text: str) -> Dateline | None:
    """Read the dateline a paragraph opens with, or None when it opens with none.

    >>> read_dateline("LONDON (Reuters) - Rain fell on Monday.")[:3]
    ('LONDON', 'Reuters', 19)
    >>> read_dateline("Berlin (dpa/bb) – Es hat geregnet.")[:2]
    ('Berlin', 'dpa')
    >>> read_dateline("EXCLUSIVE: Rain fell on Monday."), read_dateline("Paris – a city – slept.")
    (None, None)
    """
    if not text or not (text[0].isupper() or text[0] in "(["):
        return None
    marks = _MARKS.findall(text, 0, _HEAD)
    for row in DATELINES if marks else ():
        match = None if row.marks.isdisjoint(marks) else row.match(text[:_READ])
        if match is None:
            continue
        signed = match.groupdict().get("agency")
        agency = next(iter(agencies_in(signed)), None) if signed else None
        place = match["place"].strip(" ,-")
        if (signed and not agency and not _is_signed(match[0], place, signed)) or not _is_place(place):
            continue
        return Dateline(place, agency, match.end(), row.name)
    return None


def _is_signed(opening: str, place: str, signature: str) -> bool:
    """Say whether an opening is a dateline though no list knows who signed it: a station's letters, or behind a day.

    >>> _is_signed("OLDTOWN, Ohio (WQXR) – ", "OLDTOWN, Ohio", "WQXR"), _is_signed("Ada Ng (left) – ", "Ada Ng", "left")
    (True, False)
    """
    if opening.rstrip()[-1:] not in _DASHES or not place.partition(",")[0].isupper():
        return False
    is_dated = any(map(str.isdigit, opening.partition("(")[0]))
    return signature[:1].isupper() and (is_dated or (signature.isupper() and signature.isalnum()))


def _is_place(place: str) -> bool:
    """Say whether words can be a place: not a label, not an agency."""
    return (
        2 < len(place) <= _LONGEST_PLACE
        and agency_name(place) is None
        and NO_PLACES.words.isdisjoint(place.casefold().replace("/", " ").split())
    )


def agencies_in(text: str) -> tuple[str, ...]:
    """Give the short names of the agencies a signature names, in order.

    >>> agencies_in("dpa/AFP"), agencies_in("dpa/lno"), agencies_in("Ada Ng")
    (('dpa', 'AFP'), ('dpa',), ())
    """
    folded = text.casefold()
    if _agency_words().isdisjoint(folded.split() if folded.replace(" ", "").isalnum() else _WORD.findall(folded)):
        return ()
    whole = agency_name(text)
    if whole:
        return (whole,)
    for mark in "/+;|&,()[]":
        text = text.replace(mark, "\n")
    for joiner in (" und ", " and ", " et ", " y ", " e ", " mit ", " with ", " - ", " – "):
        text = text.replace(joiner, "\n")
    found = [called for part in text.split("\n") if (called := agency_name(part))]
    return tuple(dict.fromkeys(found))


@cache  # no arguments: one entry
def _agency_words() -> frozenset[str]:
    """Give the first word of each agency's spellings: a text without any of them names none."""
    spellings = [spelling for row in AGENCIES for spelling in (row.called, *row.spellings)]
    return frozenset(next(iter(_WORD.findall(spelling.casefold())), "") for spelling in spellings)


@once_a_page
def first_paragraphs(page: Page) -> tuple[tuple[SourceBlock, Dateline | None], ...]:
    """Give the first paragraphs of the text, as far as length tells them from the lines above, and their datelines."""
    paragraphs = []
    for block in page.blocks[page.story.start : min(page.story.start + _BLOCKS, page.story.stop)]:
        if block.kind == "paragraph" and len(block.text) >= SHORTEST_PARAGRAPH:
            paragraphs.append((block, read_dateline(block.text)))
            if len(paragraphs) == _FIRST_PARAGRAPHS:
                break
    return tuple(paragraphs)


def _is_turn(found: Dateline, block: SourceBlock, paragraphs: Sequence[tuple[SourceBlock, Dateline | None]]) -> bool:
    """Say whether a name in capitals and a colon open a turn of an interview: other paragraphs open so, too."""
    if not block.text[: found.stop].rstrip().endswith(":"):
        return False
    return any(read and read.rule == found.rule for other, read in paragraphs if other is not block)


def dateline_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the places that may be the dateline, the best witness first."""
    for value in page.selected.get("dateline", ()):
        yield Found(value, "site row", value, "dateline.site_row")
    headline = earlier.get("headline")
    paragraphs = first_paragraphs(page)
    for block, found in paragraphs:
        if found and block.text != headline and not _is_turn(found, block, paragraphs):
            place = f"block {block.number}" if page.door == "html" else f"text line {block.number + 1}"
            yield Found(found.place, place, block.text[: found.stop], found.rule)


def dateline(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    r"""Give the place of the dateline as it is printed, or None when the first paragraphs open with none.

    >>> from newsparse.page.plain_text import read_text
    >>> text = "Rain floods Oldtown\n\nOLDTOWN (AP) — A day of rain has flooded the streets of the old town."
    >>> dateline(read_text(text)).value
    'OLDTOWN'
    >>> dateline(read_text(text.replace("OLDTOWN (AP) — ", ""))) is None
    True
    """
    return next(dateline_candidates(page, earlier), None)
