"""The news agency a story came from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import Any, Final

from newsparse.extract.byline import lines, signatures
from newsparse.extract.byline_openers import opened
from newsparse.extract.dateline import agencies_in, first_paragraphs
from newsparse.extract.shared import NOTHING, declared_story
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import text_of
from newsparse.rules.agencies import SIGNATURES, SOURCE_METAS, Signature
from newsparse.rules.authors import AUTHOR_METAS
from newsparse.text import expression

_FIELDS: Final = ("author", "creator", "contributor", "sourceOrganization", "provider")
_METAS: Final = (*AUTHOR_METAS, *SOURCE_METAS)
_META_NAMES: Final = frozenset(_METAS)
_LETTERS: Final = expression(r"[^\W\d_]+")
_LONGEST_SIGNATURE: Final = 80
"""Characters of a line under the story that holds nothing but who wrote and sent it."""

_TAIL: Final = 5
"""Blocks at the end of the story among which that line is looked for."""

_MOST: Final = 20
"""Values read of one witness; no story has so many authors."""


def agency_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the agencies the page's witnesses name, the best witness first."""
    for value in page.selected.get("agency", ()):
        yield Found(value, "site row", value, "agency.site_row")
    yield from _linked(page)
    present = _META_NAMES.intersection(page.metas)
    for name in _METAS if present else ():
        for value in page.metas[name][:_MOST] if name in present else ():
            yield from _found(value, f"meta {name}", "agency.meta")
    place = "block {}" if page.door == "html" else "text line {}"
    step = 0 if page.door == "html" else 1
    if "byline" in earlier:
        yield from _found(opened(earlier["byline"] or "", page.language)[0], "byline", "agency.byline")
    else:
        for block, _, text in chain(lines(page), signatures(page)):
            yield from _found(text, place.format(block.number + step), "agency.byline")
    for block, dateline in first_paragraphs(page):
        if dateline and dateline.agency:
            source = place.format(block.number + step)
            yield Found(dateline.agency, source, block.text[: dateline.stop], "agency.dateline")
    yield from _signed(page, place, step)


def _found(text: str, source: str, rule: str) -> Iterator[Found[str]]:
    called = agencies_in(text[:200])
    if called:
        yield Found("/".join(called), source, text[:200], rule)


def _linked(page: Page) -> Iterator[Found[str]]:
    """Read the fields of the story's object in which papers put their wires."""
    story = declared_story(page)
    if story is None:
        return
    for field in _FIELDS:
        value = story.get(field)
        for item in value[:_MOST] if isinstance(value, list) else (value,) if value else ():
            text = text_of(item)
            if text:
                yield from _found(text, f"json-ld {field}", "agency.linked_data")


def _signed(page: Page, place: str, step: int) -> Iterator[Found[str]]:
    """Read the lines under the text: "(Reuters)", "Quelle: dpa"."""
    stop = page.story.stop
    for block in reversed(page.blocks[max(page.story.start + 1, stop - _TAIL) : stop]):
        text = block.text
        if len(text) > _LONGEST_SIGNATURE:
            continue
        first = _LETTERS.match(text)
        rows = _signatures().get(first[0].casefold() if first else text[0], _signatures()[""])
        matches = [(row, match) for row in rows if (match := row.match(text))]
        if not matches or not agencies_in(text.replace(":", "|")) or block.kind == "caption" or block.inside("figure"):
            continue
        for row, match in matches:
            yield from _found(match.groupdict().get("agencies") or text, place.format(block.number + step), row.name)


@cache  # no arguments: one entry
def _signatures() -> dict[str, tuple[Signature, ...]]:
    """Give the signatures by the word or mark they may begin with, under "" those that may begin with any."""
    return {
        word: tuple(row for row in SIGNATURES if not row.words or word in row.words)
        for word in ("", *sorted(frozenset().union(*(row.words for row in SIGNATURES))))
    }


def agency(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the short name of the agency whose copy the story is, or None; several are joined by a slash.

    Agencies that only took the pictures do not count.

    >>> agency(Page(metas={"author": ("The Associated Press",)})).value
    'AP'
    >>> agency(Page(metas={"author": ("Ada Ng",)})) is None
    True
    """
    return next(agency_candidates(page, earlier), None)
