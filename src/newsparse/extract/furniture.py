"""Furniture: blocks inside the story that are no part of it, told by their structure alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from newsparse.page import Page, SourceBlock
from newsparse.page.page import Region
from newsparse.page.furniture import MAJORITY, furniture_name
from newsparse.page.story import LINE_CHARS, SENTENCE_ENDS
from newsparse.rules.furniture import LINES

LINK_SHARE: Final = 0.8
"""Share of a block's characters from which on it is nothing but links: "Read more:" and a colon may stand outside."""

LINE_ROWS: Final = {word: row for row in reversed(LINES) for word in row.words}
LINE_WORDS: Final = frozenset(LINE_ROWS)
LINE_PAIRS: Final = tuple((pair, row) for row in LINES for pair in row.pairs)


def outside(block: SourceBlock, page: Page) -> str | None:
    """Take out what stands between the headline and the element that holds the text."""
    container = page.story.container
    if container is None or container.first <= block.number <= container.last:
        return None
    if page.story.text is not None and block.number >= page.story.text[0] and block.text[-1] in SENTENCE_ENDS:
        return None
    return "outside.container"


def named(block: SourceBlock, page: Page) -> str | None:
    """Take out what stands in an element whose tag or name says that it is furniture."""
    container = page.story.container
    most = MAJORITY * container.prose if container is not None else None
    region: Region | None = block.region
    while region is not None and region is not container and region.parent is not None:
        name = furniture_name(region)
        if name and (not most or region.prose < most):
            if name == "related.box" and not block.links:
                return "rail.line"
            if not name.startswith("caption."):
                return name
        region = region.parent
    return None


def line(block: SourceBlock, page: Page) -> str | None:
    """Take out short lines in elements that are named for bylines, buttons, labels and the like."""
    if len(block.text) >= LINE_CHARS or block.kind == "heading":
        return None
    found = block.tokens & LINE_WORDS
    if found and not is_sentence(block.text):
        return LINE_ROWS[min(found)].name
    return None


def double(block: SourceBlock, page: Page) -> str | None:
    """Take out a block whose words stand in the story before."""
    return "double.block" if block.number in page.story.doubles else None


def link(block: SourceBlock, page: Page) -> str | None:
    """Take out a block that is nothing but links."""
    if not block.link_chars or block.kind == "table":
        return None
    if block.link_chars < LINK_SHARE * len(block.text):
        return None
    if all(href.startswith("#") for _, href in block.links):
        return "contents.table" if block.kind == "list_item" else None
    if block.kind == "heading" and is_followed_by_text(block, page):
        return None
    if is_sentence(block.text) and len(block.text) >= LINE_CHARS:
        return None
    return "related.link" if len(block.links) == 1 and block.text.count(" ") >= 3 else "links.line"


def is_followed_by_text(block: SourceBlock, page: Page) -> bool:
    """Say whether running text stands directly under a block, next to it."""
    if block.number + 1 >= len(page.blocks):
        return False
    after = page.blocks[block.number + 1]
    return (
        after.region.parent is block.region.parent
        and len(after.text) >= LINE_CHARS
        and after.link_chars < 0.5 * len(after.text)
    )


def edge(block: SourceBlock, page: Page) -> str | None:
    """Take out lines above the first and below the last block of running text."""
    text = page.story.text
    if text is None or text[0] <= block.number < text[1]:
        return None
    if block.number < text[0]:
        if block.kind == "heading" or len(block.text) >= LINE_CHARS:
            return None
        return None if is_sentence(block.text) else "edge.above"
    if block.kind == "heading":
        return "edge.below"
    return None if is_sentence(block.text) else "edge.below"


def is_sentence(text: str) -> bool:
    """Say whether a text ends as sentences do."""
    return text[-1] in SENTENCE_ENDS


FURNITURE: Final[tuple[Callable[[SourceBlock, Page], str | None], ...]] = (outside, named, line, double, link, edge)
"""The labellers that go by structure, in order."""
