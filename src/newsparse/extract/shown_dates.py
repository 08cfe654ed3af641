"""Dates that readers see: ``<time>`` elements and date lines around the headline, each with what it dates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import cache
from itertools import chain, islice, takewhile
from typing import Final, Literal, NamedTuple
from urllib.parse import urlsplit

from newsparse.extract.dates import DAY_SIGN, Reading, is_small_talk, moment, readings, says_nothing_else
from newsparse.extract.shared import once_a_page
from newsparse.models import Found
from newsparse.page import Page, Region, SourceBlock, SourceTime
from newsparse.rules.dates import DAY_FIRST_DOMAINS, MONTH_FIRST_DOMAINS
from newsparse.rules.published import (
    FURNITURE_TOKENS,
    MODIFIED_LABELS,
    MODIFIED_TOKENS,
    OTHER_LABELS,
    OTHERS_TOKENS,
    PUBLISHED_LABELS,
    PUBLISHED_TOKENS,
    STATE_LABELS,
)
from newsparse.rules.rule import Pattern, Words
from newsparse.text import expression

Role = Literal["published", "modified", "state", "other", ""]
"""What a date says it is; "state" may be either of the first two, "other" neither, "" says nothing."""

ABOVE: Final = 4
"""Blocks above the headline that may date it."""

HEAD: Final = 14
"""Blocks from the headline on that may date it: standfirst, byline, share bar and picture lie between."""

BESIDE: Final = 2
"""Of these, those that stand with it, whatever element they are in: a date and a kicker."""

UNDER: Final = 4
"""Blocks around the end of the story that may date it."""

TEXT_HEAD: Final = 12
"""Lines at the head of scraped text that may date it."""

ABOVE_PROSE: Final = 6
"""Lines above the first paragraph that may date it, where a scraper took the page's menus along."""

ANYWHERE: Final = 4
"""The place of a date that stands near no part of the story."""

MAX_LINE: Final = 200
"""Characters of a line that can be a byline with a date; a longer one is prose."""

MAX_WORDS_BESIDE: Final = 9
MAX_CHARACTERS_BESIDE: Final = 80
"""What may stand beside a date in a byline: names, a role, a desk; with more it is a sentence."""

LEAD: Final = 60
"""Characters of a paragraph in which the date it begins with must stand."""

MAX_TIMES: Final = 60
MAX_BLOCKS: Final = 1500
_LABEL_WORDS: Final = 6
"""Words before a date in which its label can begin."""

_PARTS: Final = expression(r"[|·•;()\[\]]|\s[–—-]\s")
_BAR_BEHIND: Final = expression(r"\s?[|•·]\s")
_BAR_BEFORE: Final = expression(r"\s[|•·]\s?$")
_DASH_BEHIND: Final = expression(r"\s?[–—|/-]\s")
_WORD_START: Final = expression(r"(?<![^\W_])[^\W\d_]")
_WHOLE: Final = frozenset(("main", "body", "html"))
_OWN_ELEMENTS: Final = 3
"""The story's own element, and those around it that can be one post of several."""

_ELSEWHERE_TAGS: Final = frozenset(("aside", "nav", "footer"))


class Shown(NamedTuple):
    """A date that readers see.

    Args:
        found: the date.
        role: what it dates, as far as its label or its element says so.
        place: 0 beside the headline, 1 above it, 2 near the end of the story, 3 inside the story, or ANYWHERE else.
        alone: nothing else stands in its line.
        other: the date it would be with day and month the other way round, when nothing decides between them.
    """

    found: Found[datetime]
    role: Role
    place: int
    alone: bool
    other: datetime | None = None


def _words_of(rows: tuple[Words, ...]) -> frozenset[str]:
    return frozenset(chain.from_iterable(row.words for row in rows))


_PUBLISHED: Final = _words_of(PUBLISHED_TOKENS)
_MODIFIED: Final = _words_of(MODIFIED_TOKENS)
_OTHERS: Final = _words_of(OTHERS_TOKENS)
_FURNITURE: Final = _words_of(FURNITURE_TOKENS)


@once_a_page
def date_language(page: Page) -> str | None:
    """Give the language tag that decides the order of day and month: with a country, where the page tells one.

    >>> date_language(Page(declared_language="en", language="en", url="https://example.co.uk/a"))
    'en-gb'
    >>> date_language(Page(declared_language="de-AT", language="de"))
    'de-at'
    """
    tag = (page.declared_language or page.language or "").casefold().replace("_", "-")
    if tag not in ("", "en"):
        return tag
    locale = page.meta("og:locale", "content-language", "language")
    if locale is not None and len(locale[1]) == 5 and locale[1][2] in "_-":
        return locale[1].casefold().replace("_", "-")
    try:
        domain = (urlsplit(page.url or "").hostname or "").rpartition(".")[2]
    except ValueError:
        domain = ""
    if any(row.hits(domain) for row in DAY_FIRST_DOMAINS):
        return "en-gb"
    if any(row.hits(domain) for row in MONTH_FIRST_DOMAINS):
        return "en-us"
    return tag or None


@once_a_page
def shown_around(page: Page) -> tuple[Shown, ...]:
    """Give the dates that readers see around the story: those of its ``<time>`` elements, then those of its lines.

    >>> time = SourceTime("2024-03-05", "", Region(None, "time", {}), 0)
    >>> [shown.found.source for shown in shown_around(Page(times=(time,)))]
    ['time']
    """
    language = date_language(page)
    return (*shown_times(page, language), *shown_lines(page, language))


def shown_times(page: Page, language: str | None) -> Iterator[Shown]:
    """Go through the ``<time>`` elements that can be the story's, in page order.

    >>> region = Region(None, "time", {"class": "is-updated"})
    >>> page = Page(times=(SourceTime("2024-03-05", "today", region, 0),))
    >>> [(shown.found.value.day, shown.role) for shown in shown_times(page, "en")]
    [(5, 'modified')]
    """
    around = _around_the_story(page)
    for time in page.times[:MAX_TIMES]:
        place = _place(page, time.before)
        role = _role_of_region(time.region) or _role_in_block(page, time, language)
        if (not role and (place == ANYWHERE or time.region.tag == "abbr")) or _is_elsewhere(
            time.region, around, place, role, _own_words(page, time.before)
        ):
            continue
        for raw in (time.datetime, time.text):
            found = moment(raw, language=language, fetched=page.fetched, source="time")
            if found is not None:
                yield Shown(found, role, place, True)
                break


@once_a_page
def _around_the_story(page: Page) -> frozenset[Region]:
    container = page.story.container
    return frozenset(container.up()) if container is not None else frozenset()


@once_a_page
def _words_of_story(page: Page) -> frozenset[str]:
    """Give the words for other people's texts that the story's own element has: the first post of a thread is one."""
    if page.story.container is None:
        return frozenset()
    near = takewhile(lambda one: one.tag not in _WHOLE, islice(page.story.container.up(), _OWN_ELEMENTS))
    return _OTHERS.intersection(chain.from_iterable(one.tokens for one in near))


def _own_words(page: Page, number: int) -> frozenset[str]:
    """Give these words for a place between the headline and the first paragraph, where no other text begins yet."""
    text = page.story.text
    return _words_of_story(page) if text is not None and page.story.start <= number < text[0] else frozenset()


def _is_elsewhere(
    region: Region, around: frozenset[Region], place: int, role: Role, own: frozenset[str] = frozenset()
) -> bool:
    """Say whether an element between the date and what holds the story too dates something else.

    Beside the headline, and for a date that is labelled as the story's, only other people's elements count: some
    papers have the story's own date in an "aside" or a "footer".
    """
    lenient = place == 0 or role in ("published", "state")
    if place == 0 and role == "published":
        return False
    one: Region | None = region
    while one is not None and one not in around:
        if one.tag == "blockquote" or not (_OTHERS.isdisjoint(one.tokens) or _OTHERS.intersection(one.tokens) <= own):
            return True
        if not lenient and (one.tag in _ELSEWHERE_TAGS or not _FURNITURE.isdisjoint(one.tokens)):
            return True
        one = one.parent
    return False


def _role_of_region(region: Region) -> Role:
    """Tell from the names of an element, and of the two around it, what its date is."""
    one: Region | None = region
    for _ in range(3):
        if one is None:
            break
        if "pubdate" in one.attributes:
            return "published"
        tokens = one.tokens
        if not _MODIFIED.isdisjoint(tokens):
            return "modified"
        if not _PUBLISHED.isdisjoint(tokens):
            return "published"
        one = one.parent
    return ""


def _role_in_block(page: Page, time: SourceTime, language: str | None) -> Role:
    """Tell from the words before a ``<time>`` in its block what its date is."""
    if not time.text or time.before >= len(page.blocks):
        return ""
    before, same, _ = page.blocks[time.before].text[: 2 * MAX_LINE].partition(time.text)
    return role_before(before, language) if same and before else ""


def _place(page: Page, number: int) -> int:
    start, stop, first = page.story.start, page.story.stop, page.story.text
    near_text = first is not None and first[0] - HEAD < number <= first[0]
    if start <= number < start + HEAD or (near_text and number >= start - BESIDE):
        return 0
    if near_text or start - ABOVE <= number < start:
        return 1
    if stop - UNDER <= number < stop + UNDER:
        return 2
    return 3 if start <= number < stop else ANYWHERE


def shown_lines(page: Page, language: str | None) -> Iterator[Shown]:
    r"""Go through the date lines around the story: labelled, alone in their line, or in a short byline.

    >>> lines = ("Rain stops play", "Updated 6 March 2024", "On 5 March 2024 it rained on everybody there.")
    >>> blocks = tuple(SourceBlock(n, "paragraph", line, Region(None, "p", {})) for n, line in enumerate(lines))
    >>> [(shown.found.raw, shown.role) for shown in shown_lines(Page(door="text", blocks=blocks), "en")]
    [('Updated 6 March 2024', 'modified')]
    """
    if page.door == "text":
        yield from _in_lines(page, _head_of_text(page), language)
        return
    start, stop, first = page.story.start, page.story.stop, page.story.text
    near = [*range(max(0, start - ABOVE), start + HEAD)]
    if first is not None:
        near += range(max(start + HEAD, first[0] - HEAD), first[0] + 1)
    near += range(max(near[-1] + 1, stop - UNDER), stop + UNDER)
    yield from _in_lines(page, [page.blocks[number] for number in near if number < len(page.blocks)], language)


def _head_of_text(page: Page) -> tuple[SourceBlock, ...]:
    """Give the first lines of scraped text; where menus stand there, the lines right above the prose before them."""
    head = page.blocks[:TEXT_HEAD]
    prose = next((block.number for block in page.blocks[:MAX_BLOCKS] if len(block.text) > MAX_LINE), 0)
    return (*page.blocks[max(prose - ABOVE_PROSE, TEXT_HEAD) : prose], *head)


def other_lines(page: Page, language: str | None) -> Iterator[Shown]:
    """Go through the date lines of the whole page that are labelled or stand alone; for pages that say nothing else.

    >>> list(other_lines(Page(), "en"))
    []
    """
    lines = [block for block in page.blocks[:MAX_BLOCKS] if len(block.text) <= MAX_LINE]
    for shown in _in_lines(page, lines, language):
        if shown.alone or shown.role in ("published", "modified", "state"):
            yield shown


def _in_lines(page: Page, blocks: Iterable[SourceBlock], language: str | None) -> Iterator[Shown]:
    around = _around_the_story(page)
    for block in blocks:
        text = block.text
        if "content" in block.region.attributes and (told := _told(page, block, language)) is not None:
            dates: Iterable[Shown] = (told,)
        elif DAY_SIGN.search(text, 0, MAX_LINE if len(text) <= MAX_LINE else LEAD):
            dates = _in_line(page, block, language)
        else:
            continue
        for shown in dates:
            if not _is_elsewhere(block.region, around, shown.place, shown.role, _own_words(page, block.number)):
                yield shown


def _told(page: Page, block: SourceBlock, language: str | None) -> Shown | None:
    """Read the date that a line's element tells machines: ``<p itemprop="datePublished" content="…">``."""
    role = _role_of_region(block.region)
    raw = block.region.attributes.get("content")
    found = moment(raw, language=language, fetched=page.fetched, source=f"block {block.number}") if role else None
    return Shown(found, role, _place(page, block.number), True) if found is not None else None


def _in_line(page: Page, block: SourceBlock, language: str | None) -> Iterator[Shown]:
    text = block.text[: 2 * MAX_LINE]
    head = text if len(text) <= MAX_LINE else text[:LEAD]
    place = 0 if page.door == "text" else _place(page, block.number)
    source = f"text line {block.number + 1}" if page.door == "text" else f"block {block.number}"
    reads = list(readings(head, language))
    previous = 0
    for read in reads:
        before = text[previous : read.start]
        role = (role_before(before, language) if before else "") or _role_of_region(block.region)
        if not role and len(reads) == 1:
            role = _role_at(text[read.stop :].lstrip(), 0, language)
        previous = read.stop
        alone = says_nothing_else(text, read)
        if (len(text) <= MAX_LINE and (role or alone)) or (
            len(reads) == 1 and _is_byline(text, read, heading=block.kind == "heading")
        ):
            found = Found(read.value, source, text, "", read.precision)
            yield Shown(found, role, place, alone, read.other)


def _is_byline(text: str, read: Reading, *, heading: bool = False) -> bool:
    """Say whether the line of a date is too short for a sentence, or sets the date apart as bylines do.

    A heading with a day in it may name an event: there a clock or a separator must stand beside the day.

    >>> line = "5 March 2024 – Ministers met again on Tuesday to settle the terms of the deal that nobody wanted."
    >>> _is_byline(line, next(readings(line)))
    True
    >>> line = "On 5 March 2024 ministers met."
    >>> _is_byline(line, next(readings(line)))
    False
    """
    before, after = text[: read.start], text[read.stop :]
    if len(text) <= MAX_LINE and (_BAR_BEHIND.match(after) or _BAR_BEFORE.search(before)):
        return True
    if heading and read.precision == "day":
        return False
    if _DASH_BEHIND.match(after) and len(before.split()) <= 2:
        return True
    if len(before) + len(after) > MAX_CHARACTERS_BESIDE or len(before.split()) + len(after.split()) > MAX_WORDS_BESIDE:
        return False
    return not (after.strip(" .") and after.rstrip().endswith((".", "?", "!", "…", ":", "。")))


def role_before(text: str, language: str | None) -> Role:
    """Tell from the words before a date what it dates: the last label among them counts.

    >>> role_before("By Ada Ng | Last updated: ", "en"), role_before("Veröffentlicht am ", "de")
    ('modified', 'published')
    >>> role_before("By Ada Ng, ", "en")
    ''
    """
    part = _PARTS.split(text[-MAX_LINE:].rstrip(" |·•;(-–—"))[-1]
    starts = [match.start() for match in _WORD_START.finditer(part)][-_LABEL_WORDS:]
    return next((role for start in starts if (role := _role_at(part, start, language, to_the_end=True))), "")


def _role_at(text: str, start: int, language: str | None, *, to_the_end: bool = False) -> Role:
    """Give the role of the label that begins here, if one does and (when asked) little stands behind it."""
    tongue = (language or "")[:2].casefold()
    tongue = tongue if tongue in _label_languages() else ""
    for role, row in _labels(tongue) if _any_label(tongue).match(text, start) else ():
        match = row.compiled.match(text, start)
        if match is not None and (not to_the_end or is_small_talk(text[match.end() :])):
            return role
    return ""


def _labels_of(language: str) -> tuple[tuple[Role, Pattern], ...]:
    tables: tuple[tuple[Role, tuple[Pattern, ...]], ...] = (
        ("modified", MODIFIED_LABELS),
        ("published", PUBLISHED_LABELS),
        ("state", STATE_LABELS),
        ("other", OTHER_LABELS),
    )
    return tuple((role, row) for role, rows in tables for row in rows if not language or row.language == language)


@cache  # one entry per language of the tables, and one for all of them
def _labels(language: str) -> tuple[tuple[Role, Pattern], ...]:
    """Give the labels of a language and of English; of all languages for ""."""
    return _labels_of(language) + (_labels_of("en") if language not in ("", "en") else ())


@cache  # likewise
def _any_label(language: str) -> re.Pattern[str]:
    """Compile these labels into one expression, which says quickly that there is none."""
    return re.compile("|".join(f"(?:{row.pattern})" for _, row in _labels(language)), re.IGNORECASE)


@cache  # no arguments: one set
def _label_languages() -> frozenset[str]:
    return frozenset(row.language for row in PUBLISHED_LABELS)
