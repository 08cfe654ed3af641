"""Dates that readers see: ``<time>`` elements and date lines around the headline, each with what it dates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from itertools import chain
from typing import Final, Literal, NamedTuple

from newsparse.extract.dates import Reading, moment, readings, says_nothing_else
from newsparse.models import Found
from newsparse.page import Page, Region, SourceBlock, SourceTime
from newsparse.rules.published import (
    ELSEWHERE_TOKENS,
    MODIFIED_LABELS,
    MODIFIED_TOKENS,
    PUBLISHED_LABELS,
    PUBLISHED_TOKENS,
    STATE_LABELS,
)
from newsparse.rules.rule import Pattern

Role = Literal["published", "modified", "state", ""]
"""What a date says it is; "state" may be either, "" says nothing."""

ABOVE: Final = 4
"""Blocks above the headline that may date it."""

HEAD: Final = 14
"""Blocks from the headline on that may date it: standfirst, byline, share bar and picture lie between."""

UNDER: Final = 4
"""Blocks around the end of the story that may date it."""

TEXT_HEAD: Final = 12
"""Lines at the head of scraped text that may date it."""

MAX_LINE: Final = 200
"""Characters of a line that can be a byline with a date; a longer one is prose."""

MAX_WORDS_BESIDE: Final = 9
"""Words beside a date in a byline: names, a role, a desk; with more it is a sentence."""

MAX_TIMES: Final = 60
MAX_BLOCKS: Final = 1500
_LABEL_WORDS: Final = 6
"""Words before a date in which its label can begin."""

_PARTS: Final = re.compile(r"[|·•;()\n]|\s[–—-]\s")
_WORD_START: Final = re.compile(r"(?<![^\W_])[^\W\d_]")
_ELSEWHERE_TAGS: Final = frozenset(("aside", "footer", "nav"))


class Shown(NamedTuple):
    """A date that readers see.

    Args:
        found: the date.
        role: what it dates, as far as its label or its element says so.
        place: 0 near the headline, 1 near the end of the story, 2 inside the story, 3 anywhere else.
        alone: nothing else stands in its line.
        other: the date it would be with day and month the other way round, when nothing decides between them.
    """

    found: Found[datetime]
    role: Role
    place: int
    alone: bool
    other: datetime | None = None


@cache  # no arguments: one set
def _words(published: bool | None) -> frozenset[str]:
    rows = ELSEWHERE_TOKENS if published is None else PUBLISHED_TOKENS if published else MODIFIED_TOKENS
    return frozenset(chain.from_iterable(row.words for row in rows))


def shown_times(page: Page, language: str | None) -> Iterator[Shown]:
    """Go through the ``<time>`` elements that can be the story's, in page order.

    >>> region = Region(None, "time", {"class": "is-updated"})
    >>> page = Page(times=(SourceTime("2024-03-05", "today", region, 0),))
    >>> [(shown.found.value.day, shown.role) for shown in shown_times(page, "en")]
    [(5, 'modified')]
    """
    around = _around_the_story(page)
    for time in page.times[:MAX_TIMES]:
        if _is_elsewhere(time.region, around):
            continue
        found = moment(time.datetime, language=language, fetched=page.fetched) or moment(
            time.text, language=language, fetched=page.fetched
        )
        if found is not None:
            role = _role_of_region(time.region) or _role_in_block(page, time, language)
            yield Shown(_named(found, "time"), role, _place(page, time.before), True)


def _named(found: Found[datetime], source: str) -> Found[datetime]:
    return Found(found.value, source, found.raw, "", found.precision)


def _around_the_story(page: Page) -> frozenset[int]:
    container = page.story.container
    return frozenset(map(id, container.up())) if container is not None else frozenset()


def _is_elsewhere(region: Region, around: frozenset[int]) -> bool:
    """Say whether an element between the date and what holds the story too belongs to something else."""
    for one in region.up():
        if id(one) in around:
            return False
        if one.tag in _ELSEWHERE_TAGS or not _words(None).isdisjoint(one.tokens):
            return True
    return False


def _role_of_region(region: Region) -> Role:
    """Tell from the names of an element, and of the two around it, what its date is."""
    for one, _ in zip(region.up(), range(3), strict=False):
        if "pubdate" in one.attributes:
            return "published"
        tokens = one.tokens
        if tokens:
            if not _words(published=False).isdisjoint(tokens):
                return "modified"
            if not _words(published=True).isdisjoint(tokens):
                return "published"
    return ""


def _role_in_block(page: Page, time: SourceTime, language: str | None) -> Role:
    """Tell from the words before a ``<time>`` in its block what its date is."""
    if not time.text or time.before >= len(page.blocks):
        return ""
    before, same, _ = page.blocks[time.before].text[: 2 * MAX_LINE].partition(time.text)
    return role_before(before, language) if same else ""


def _place(page: Page, number: int) -> int:
    start, stop = page.story.start, page.story.stop
    if start - ABOVE <= number < start + HEAD:
        return 0
    if stop - UNDER <= number < stop + UNDER:
        return 1
    return 2 if start <= number < stop else 3


def shown_lines(page: Page, language: str | None) -> Iterator[Shown]:
    """Go through the date lines around the story: labelled, alone in their line, or in a short byline.

    >>> lines = ("Rain stops play", "Updated 6 March 2024", "On 5 March 2024 it rained on everybody there.")
    >>> blocks = tuple(SourceBlock(n, "paragraph", line, Region(None, "p", {})) for n, line in enumerate(lines))
    >>> [(shown.found.raw, shown.role) for shown in shown_lines(Page(door="text", blocks=blocks), "en")]
    [('Updated 6 March 2024', 'modified')]
    """
    if page.door == "text":
        blocks: tuple[SourceBlock, ...] = page.blocks[:TEXT_HEAD]
    else:
        start, stop = page.story.start, page.story.stop
        head = page.blocks[max(0, start - ABOVE) : min(start + HEAD, stop)]
        blocks = (*head, *page.blocks[max(start + HEAD, stop - UNDER) : stop + UNDER])
    for block in blocks:
        yield from _in_line(page, block, language)


def _in_line(page: Page, block: SourceBlock, language: str | None) -> Iterator[Shown]:
    text = block.text
    if len(text) > MAX_LINE or not _has_digit(text):
        return
    place = 0 if page.door == "text" else _place(page, block.number)
    source = f"text line {block.number + 1}" if page.door == "text" else f"block {block.number}"
    previous = 0
    for read in readings(text, language):
        before = text[previous : read.start]
        previous = read.stop
        role = role_before(before, language)
        alone = says_nothing_else(text, read)
        if role or alone or _is_byline(text, read):
            found = Found(read.value, source, text, "", read.precision)
            yield Shown(found, role, place, alone, read.other)


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))


def _is_byline(text: str, read: Reading) -> bool:
    """Say whether a line with a date in it is too short for a sentence."""
    rest = text[: read.start] + " " + text[read.stop :]
    return len(rest.split()) <= MAX_WORDS_BESIDE and not text.rstrip().endswith((".", "?", "!", "…", ":"))


def role_before(text: str, language: str | None) -> Role:
    """Tell from the words before a date what it dates: the last label among them counts.

    >>> role_before("By Ada Ng | Last updated: ", "en"), role_before("Veröffentlicht am ", "de")
    ('modified', 'published')
    >>> role_before("By Ada Ng, ", "en")
    ''
    """
    part = _PARTS.split(text[-MAX_LINE:].rstrip(" |·•;(-–—"))[-1]
    starts = [match.start() for match in _WORD_START.finditer(part)][-_LABEL_WORDS:]
    for start in starts:
        for role, row in _labels((language or "")[:2].casefold()):
            match = row.compiled.match(part, start)
            if match is not None and len(part) - match.end() < 30:
                return role
    return ""


@cache  # one entry per language of the tables
def _labels_of(language: str) -> tuple[tuple[Role, Pattern], ...]:
    tables: tuple[tuple[Role, tuple[Pattern, ...]], ...] = (
        ("modified", MODIFIED_LABELS),
        ("published", PUBLISHED_LABELS),
        ("state", STATE_LABELS),
    )
    return tuple((role, row) for role, rows in tables for row in rows if not language or row.language == language)


def _labels(language: str) -> Iterator[tuple[Role, Pattern]]:
    """Give the labels of a language and of English; of all languages when it is unknown or has no labels."""
    own = _labels_of(language) if language in _label_languages() else ()
    yield from own or _labels_of("")
    if own and language != "en":
        yield from _labels_of("en")


@cache  # no arguments: one set
def _label_languages() -> frozenset[str]:
    return frozenset(row.language for row in PUBLISHED_LABELS)
