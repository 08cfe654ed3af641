"""The lines that show the way from the paper's front page to the story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final

from newsparse.page import Page, Region, SourceBlock
from newsparse.page.linked_data import of_type, text_of
from newsparse.rules.section import BREADCRUMB_TOKENS
from newsparse.text import expression

_TOKENS: Final = frozenset(chain.from_iterable(row.words for row in BREADCRUMB_TOKENS))

_STEMS: Final = tuple(word for word in sorted(_TOKENS) if not any(other in word for other in _TOKENS - {word}))

_MOST_CRUMBS: Final = 12
"""Elements read of one list."""

_MOST_LINES: Final = 3
"""Groups above the headline that are read; breadcrumbs stand next to it."""

_BLOCKS_ABOVE_TEXT: Final = 6
"""Blocks of the story, from the headline on, among which its breadcrumbs can stand."""

_BLOCKS_ABOVE_STORY: Final = 12
"""Blocks before the story among which they can stand; further up is the site's menu."""

_WHOLE_PAGE: Final = frozenset(("html", "body", "main"))

_LONGEST_LINE: Final = 300
"""Characters of the longest breadcrumb line, headline included."""

_MARKS: Final = expression(r"\s*[›>»/|→·•\\]+\s*")


def declared_breadcrumbs(page: Page) -> Iterator[list[str]]:
    """Read the breadcrumb lists of the linked data, on their own or inside the page's object."""
    inside = (item.get("breadcrumb") for item in of_type(page.linked_data, "WebPage", "NewsArticle", "Article"))
    for item in chain(of_type(page.linked_data, "BreadcrumbList"), inside):
        elements = item.get("itemListElement") if isinstance(item, Mapping) else None
        if isinstance(elements, Mapping):
            elements = [elements]
        if isinstance(elements, list):
            crumbs = [crumb for element in elements[:_MOST_CRUMBS] if (crumb := _crumb(element))]
            yield crumbs


def _crumb(element: object) -> str | None:
    """Give the words of one element of a breadcrumb list."""
    if not isinstance(element, Mapping):
        return None
    item = element.get("item")
    return text_of(element.get("name")) or (text_of(item) if isinstance(item, Mapping) else None)


def printed_breadcrumbs(page: Page) -> Iterator[tuple[int, list[str]]]:
    """Read the breadcrumb lines printed above the story's text, each with the number of its first block."""
    groups: list[list[SourceBlock]] = []
    last = None
    known: dict[Region, Region | None] = {}
    start = page.story.start
    for block in page.blocks[max(0, start - _BLOCKS_ABOVE_STORY) : start + _BLOCKS_ABOVE_TEXT]:
        region = _breadcrumb_region(block.region, known) if len(block.text) <= _LONGEST_LINE else None
        if region is None:
            continue
        if region is last:
            groups[-1].append(block)
        else:
            groups.append([block])
            last = region
    for group in groups[-_MOST_LINES:]:
        yield group[0].number, _crumbs(group)


def _breadcrumb_region(region: Region, known: dict[Region, Region | None]) -> Region | None:
    """Give the outermost element around a region that is classed as breadcrumb, or None; each element is asked once."""
    chain_up: list[Region] = []
    around: Region | None = region
    while around is not None and around not in known:
        chain_up.append(around)
        around = around.parent
    outermost = known[around] if around is not None else None
    for inner in reversed(chain_up):
        if outermost is None and inner.tag not in _WHOLE_PAGE and _is_breadcrumb(inner):
            outermost = inner
        known[inner] = outermost
    return outermost


def _is_breadcrumb(region: Region) -> bool:
    """Say whether an element is classed as breadcrumb; its class is parted into words only where it may hold one."""
    name = region.attributes.get("class") or region.attributes.get("id")
    if not name:
        return False
    name = name.lower()
    for stem in _STEMS:
        if stem in name:
            return not _TOKENS.isdisjoint(region.tokens)
    return False


def _crumbs(blocks: Sequence[SourceBlock]) -> list[str]:
    """Give the parts of a breadcrumb line: its links, the words between and after them, or what its marks part."""
    parts: list[str] = []
    for block in blocks:
        rest = block.text
        for link in block.links:
            before, found, after = rest.partition(link.text)
            if found:
                parts.extend(_MARKS.split(before))
                parts.append(link.text)
                rest = after
        parts.extend(_MARKS.split(rest))
    return parts
