"""The label above the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain, islice
from typing import Any, Final

from newsparse.extract.desk import is_desk, is_desk_name, is_no_desk
from newsparse.extract.headline import (
    headline_block,
    known_headline,
    title_parts_of_text,
    title_printed_again,
    without_kicker,
)
from newsparse.extract.shared import NOTHING
from newsparse.extract.title import title_label
from newsparse.models import Found
from newsparse.page import Page, Region, SourceBlock
from newsparse.rules.headline import KICKER_TOKENS
from newsparse.rules.section import BREADCRUMB_TOKENS, SECTION_TOKENS
from newsparse.text import expression

_KICKER_TOKENS: Final = frozenset(chain.from_iterable(row.words for row in KICKER_TOKENS))
_SECTION_TOKENS: Final = frozenset(chain.from_iterable(row.words for row in SECTION_TOKENS))
_BREADCRUMB_TOKENS: Final = frozenset(chain.from_iterable(row.words for row in BREADCRUMB_TOKENS))

_DESK_ADDRESS: Final = expression(
    r"(?:https?://[^/]+)?/(?!autor|author|staff|people|profile|by/|tag/|contributor|journalist|user)"
    r"(?:[a-z][a-z_-]{1,29}/){0,2}[a-z][a-z_-]{1,29}/?(?:\?.*)?",
    re.IGNORECASE,
)
"""An address of one to three short words, none of them for a person or a tag."""

_SHORTEST_LOOSE: Final = 4
"""Characters of the shortest label that nothing names."""

_NEAR: Final = 4
"""Elements around a block that count as near it."""

_BLOCKS_ABOVE: Final = 4
"""Blocks above the headline among which the kicker stands."""

_LONGEST: Final = 80
"""Characters of the longest kicker."""

_MOST_WORDS: Final = 9
"""Words of a label above a headline; a line with more is a sentence or a headline itself."""


def kicker_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the labels above the headline, the most certain first.

    >>> [found.value for found in kicker_candidates(Page(title="LIVE: Rain stops play in Oldtown"))]
    ['LIVE']
    """
    for value in page.selected.get("kicker", ()):
        yield Found(value, "site row", value, "kicker.site_row")
    if page.door == "text":
        yield from _of_text(page)
        return
    headline = known_headline(page, earlier)
    block = headline_block(page, headline)
    if block is not None and headline and block.text.endswith(headline):
        label = block.text.removesuffix(headline).strip(" :|–—-")
        if label:
            yield Found(label, "h1", block.text, "kicker.heading")
    if block is not None:
        known = page.answers.setdefault(_above, {})  # the section asks again
        if block.number not in known:
            known[block.number] = _above(page, block)
        yield from known[block.number]
    label_of_title, _ = title_label(page.title or "")
    if label_of_title and page.title:
        yield Found(label_of_title, "title", page.title, "kicker.title")


def kicker(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the label above the headline, or None where the page prints none.

    >>> kicker(Page(title="Video | Rain stops play in Oldtown")).value
    'Video'
    >>> kicker(Page(title="Rain stops play in Oldtown: a report")) is None
    True
    """
    return next(kicker_candidates(page, earlier), None)


def _above(page: Page, block: SourceBlock) -> list[Found[str]]:
    """Read the short lines just above the headline that are classed as kicker or desk, or that link to a desk."""
    kickers, desks, loose = [], [], []
    for other in page.blocks[max(0, block.number - _BLOCKS_ABOVE) : block.number]:
        if len(other.text) > _LONGEST or len(other.text.split()) > _MOST_WORDS or other.level == 1:
            continue
        if len(other.links) > 1:  # a list of desks, or the way to one
            continue
        tokens = _near_tokens(other)
        if not _BREADCRUMB_TOKENS.isdisjoint(tokens):
            continue
        if not _KICKER_TOKENS.isdisjoint(tokens):
            kickers.append(Found(other.text, f"block {other.number}", other.text, "kicker.class"))
        elif _names_desk(other, tokens, block):
            desks.append(Found(other.text, f"block {other.number}", other.text, "kicker.section"))
        elif _is_loose(other, block):
            loose.append(Found(other.text, f"block {other.number}", other.text, "kicker.loose"))
    return kickers + desks + loose


def _is_loose(other: SourceBlock, block: SourceBlock) -> bool:
    """Say whether a line directly above the headline stands in its element, in none of its own: an inline label."""
    text = other.text
    return (
        other.number == block.number - 1
        and other.region is block.region.parent
        and other.kind == "paragraph"
        and not other.links
        and len(text) >= _SHORTEST_LOOSE
        and text[0].isupper()
        and _ONE_PHRASE.fullmatch(text) is not None
        and not is_no_desk(text)
    )


def _names_desk(other: SourceBlock, tokens: frozenset[str], block: SourceBlock) -> bool:
    """Say whether a line above the headline names a desk: in words, by its class, or by what it links to."""
    if other.number == block.number - 1 and is_desk(other.text):
        return True
    if _SECTION_TOKENS.isdisjoint(tokens) and not _links_to_desk(other):
        return False
    if is_no_desk(other.text) or "," in other.text or not is_desk_name(other.text):
        return False
    return not _near(block).isdisjoint(_near(other))


def _near(block: SourceBlock) -> frozenset[Region]:
    """Give the elements close around a block: near neighbours share one."""
    return frozenset(islice(block.region.up(), _NEAR))


def _near_tokens(block: SourceBlock) -> frozenset[str]:
    """Give the class words of a block's own element and the one around it."""
    parent = block.region.parent
    return block.region.tokens | parent.tokens if parent is not None else block.region.tokens


def _links_to_desk(block: SourceBlock) -> bool:
    """Say whether a line is one link, to a short address that can be a desk's page."""
    if len(block.links) != 1 or block.link_chars < len(block.text):
        return False
    return _DESK_ADDRESS.fullmatch(block.links[0].href) is not None


def _of_text(page: Page) -> Iterator[Found[str]]:
    """Read the label of a scraped title line, and the short line between it and the second printing of the headline."""
    if not page.blocks or "headline" in page.selected:
        return
    parts = title_parts_of_text(page)
    if parts.label:
        yield Found(parts.label, "text line 1", page.blocks[0].text, "kicker.title")
    printed = title_printed_again(page)
    if printed is None:
        return
    _, label = without_kicker(printed.text, [parts.headline])
    if label:
        yield Found(label, f"text line {printed.number + 1}", printed.text, "kicker.heading")
    elif printed.number == 2:
        line = page.blocks[1].text
        if len(line.split()) <= _MOST_WORDS and len(line) <= _LONGEST and _ONE_PHRASE.fullmatch(line):
            yield Found(line, "text line 2", line, "kicker.line_above")


_ONE_PHRASE: Final = expression(r"[^\W\d_][^\d@/|.:]*")
"""A phrase: no date, no address, no credit."""
