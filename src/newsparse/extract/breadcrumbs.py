"""The lines that show the way from the paper's front page to the story."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Final

from newsparse.extract.title import host_of
from newsparse.page import Page, Region, SourceBlock
from newsparse.page.linked_data import text_of, types_of
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

_LIST: Final = "BreadcrumbList"
_HOLDERS: Final = frozenset(("WebPage", "NewsArticle", "Article"))
"""Types of linked-data objects that may have breadcrumbs inside."""

_LONGEST_LINE: Final = 300
"""Characters of the longest breadcrumb line, headline included."""

_MARKS: Final = expression(r"\s*[›>»/|→·•\\]+\s*")


def declared_breadcrumbs(page: Page) -> Iterator[list[str]]:
    """Read the breadcrumb lists of the linked data, on their own or inside the page's object."""
    objects = page.linked_data
    lists: list[Any] = [thing for thing in objects if "itemListElement" in thing and _LIST in types_of(thing)]
    lists += [
        holder["breadcrumb"]
        for thing in objects
        for holder in (thing, thing.get("mainEntityOfPage"))
        if isinstance(holder, dict) and "breadcrumb" in holder and not _HOLDERS.isdisjoint(types_of(holder))
    ]
    for item in lists:
        elements = item.get("itemListElement") if isinstance(item, dict) else None
        if isinstance(elements, dict):
            elements = [elements]
        if isinstance(elements, list):
            yield [crumb for element in elements[:_MOST_CRUMBS] if (crumb := _crumb(element))]


def _crumb(element: object) -> str | None:
    """Give the words of one element of a breadcrumb list."""
    if not isinstance(element, dict):
        return None
    item = element.get("item")
    return text_of(element.get("name")) or (text_of(item) if isinstance(item, dict) else None)


def printed_breadcrumbs(page: Page) -> Iterator[tuple[int, list[str]]]:
    """Read the breadcrumb lines printed above the story's text, each with the number of its first block."""
    start = page.story.start
    near = page.blocks[max(0, start - _BLOCKS_ABOVE_STORY) : start + _BLOCKS_ABOVE_TEXT]
    blocks = [block for block in near if len(block.text) <= _LONGEST_LINE]
    classed = _breadcrumb_regions(blocks)
    groups: list[list[SourceBlock]] = []
    last = None
    for block in blocks if classed else ():
        region = _outermost(block.region, classed)
        if region is None:
            continue
        if region is last:
            groups[-1].append(block)
        else:
            groups.append([block])
            last = region
    for group in groups[-_MOST_LINES:]:
        yield group[0].number, _crumbs(group, host_of(page.base_url))


def _breadcrumb_regions(blocks: Iterable[SourceBlock]) -> set[Region]:
    """Give the elements around blocks that are classed as breadcrumb; one look at all names spares most pages more."""
    names: dict[Region, str] = {}
    for block in blocks:
        around: Region | None = block.region
        while around is not None and around not in names:
            named = around.attributes
            names[around] = named.get("class") or named.get("id") or named.get("aria-label") or ""
            around = around.parent
    if not _has_stem(" ".join(names.values())):
        return set()
    return {
        region
        for region, name in names.items()
        if _has_stem(name) and region.tag not in _WHOLE_PAGE and not _TOKENS.isdisjoint(region.tokens)
    }


def _outermost(region: Region, classed: set[Region]) -> Region | None:
    """Give the outermost element around a region, or itself, that is one of those classed as breadcrumb."""
    outermost = None
    around: Region | None = region
    while around is not None:
        if around in classed:
            outermost = around
        around = around.parent
    return outermost


def _has_stem(names: str) -> bool:
    """Say whether a word for breadcrumbs can stand among names of elements, which are not parted yet."""
    names = names.lower()
    return any(map(names.__contains__, _STEMS))


def _crumbs(blocks: Sequence[SourceBlock], host: str) -> list[str]:
    """Give the parts of a breadcrumb line: its links, the words between and after them, or what its marks part.

    The link to the front page is the way in, whatever language it is named in.
    """
    parts: list[str] = []
    goes_on = sum([len(block.links) for block in blocks]) > 1
    for block in blocks:
        rest = block.text
        for link in block.links:
            before, found, after = rest.partition(link.text)
            if found:
                parts.extend(_MARKS.split(before))
                if not (goes_on and _is_front_page(link.href, host)):
                    parts.append(link.text)
                rest = after
        parts.extend(_MARKS.split(rest))
    return parts


def _is_front_page(href: str, host: str) -> bool:
    """Say whether an address is that of the paper's front page.

    >>> _is_front_page("/", ""), _is_front_page("https://example.org", "example.org"), _is_front_page("/world/", "")
    (True, True, False)
    >>> _is_front_page("https://sport.example.org/", "example.org")
    False
    """
    if href in ("/", "./", "/index.html", "/index.php"):
        return True
    return bool(host) and "/" not in href.partition("://")[2].rstrip("/") and host_of(href) == host
