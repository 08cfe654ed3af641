"""Finding the story: which element of the page holds its text, and which blocks belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.page.page import NO_STORY, Region, SourceBlock, Story
from newsparse.rules.story import COMMENTS, ELSEWHERE
from newsparse.text import folded

MIN_TEXT: Final = 25
"""Characters outside links that a block needs to count as running text (Readability's figure, kept since 2009)."""

MAX_TEXT: Final = 1000
"""Characters that one block can weigh: a whole page glued into one element is no better evidence than a long paragraph."""

SHARE: Final = 0.75
"""Share of an element's weight that one element inside it must hold to be looked into instead."""

MAJORITY: Final = 0.5
"""Share of the page's running text from which on an element is no furniture, whatever its class says."""

REST: Final = 200
"""Characters of running text that must be left elsewhere before the larger part of a page passes for comments."""

HEADLINE_REACH: Final = 60
"""Blocks above the text in which its headline is looked for: share bars, bylines and picture captions stand between."""

ELSEWHERE_TOKENS: Final = frozenset().union(*(row.tokens for row in ELSEWHERE))
COMMENT_TOKENS: Final = frozenset().union(*(row.tokens for row in COMMENTS))
ELSEWHERE_TAGS: Final = frozenset(("aside", "button", "figure", "footer", "nav", "dialog", "form"))
LEAF_TAGS: Final = frozenset(("p", "li", "blockquote", "pre", "td", "dd", "table", "ul", "ol", "tbody", "tr", "dl"))
WIDE_SCRIPTS: Final = "\u3040"
"""From here on (kana, han, hangul) a character says about as much as two letters."""


class Element:
    """What is known of a region while the story is looked for: its text, inside and below."""

    __slots__ = ("elsewhere", "first", "inside", "last", "net", "parent", "raw", "region")

    def __init__(self, region: Region, parent: Element | None, first: int) -> None:
        self.region = region
        self.parent = parent
        self.inside: list[Element] = []
        self.first = first
        self.last = first
        self.raw = 0.0
        self.net = 0.0
        self.elsewhere = False


def story(blocks: Sequence[SourceBlock], title: str | None = None) -> Story:
    """Find the story among the blocks of a page.

    Each block of running text weighs by its length outside links; the weight counts for every element around it,
    except in elements that hold other things (menus, rails, comments). From the body down, the element that holds
    most of the weight of the one around it is the container. The headline before it, and what stands between,
    belong to the story too.

    Args:
        blocks: all blocks of the page.
        title: the page's title, which tells its headline from other headings.
    """
    weights = [block_weight(block) for block in blocks]
    elements, owners = outline(blocks)
    add_up(elements, owners, weights)
    if not elements or elements[0].raw == 0:
        return NO_STORY
    mark_elsewhere(elements)
    for element, weight in zip(owners, weights, strict=True):
        if weight and not element.elsewhere:
            element.net += weight
    for element in reversed(elements):
        if element.parent is not None and element.net:
            element.parent.net += element.net
    container = heaviest(elements[0])
    start, stop = container.first, container.last + 1
    return Story(headline_start(blocks, start, stop, title), stop, container.region)


def block_weight(block: SourceBlock) -> float:
    """Weigh one block: its characters outside links, if it is running text."""
    text = block.text
    plain = len(text) - block.link_chars
    if plain < MIN_TEXT // 2 or block.link_chars > plain or block.kind in ("heading", "caption", "table"):
        return 0.0
    if text[len(text) // 2] >= WIDE_SCRIPTS or text[0] >= WIDE_SCRIPTS:
        plain *= 2
    if plain < MIN_TEXT:
        return 0.0
    return min(plain, MAX_TEXT) * (0.5 if block.kind == "list_item" else 1.0)


def outline(blocks: Sequence[SourceBlock]) -> tuple[list[Element], list[Element]]:
    """Give the elements of a page, outer ones first, and for each block the element it stands in."""
    known: dict[int, Element] = {}
    elements: list[Element] = []
    owners: list[Element] = []
    for block in blocks:
        region: Region | None = block.region
        chain = []
        while region is not None and id(region) not in known:
            chain.append(region)
            region = region.parent
        element = known[id(region)] if region is not None else None
        for inner in reversed(chain):
            outer = element
            element = known[id(inner)] = Element(inner, outer, block.number)
            elements.append(element)
            if outer is not None:
                outer.inside.append(element)
        assert element is not None
        element.last = block.number
        owners.append(element)
    return elements, owners


def add_up(elements: Sequence[Element], owners: Sequence[Element], weights: Sequence[float]) -> None:
    """Give every element the weight of all text inside it, and its last block."""
    for owner, weight in zip(owners, weights, strict=True):
        owner.raw += weight
    for element in reversed(elements):
        outer = element.parent
        if outer is not None:
            outer.raw += element.raw
            if element.last > outer.last:
                outer.last = element.last


def mark_elsewhere(elements: Sequence[Element]) -> None:
    """Mark the elements that hold text which is not the story's.

    A name such as "sidebar" says nothing about an element with half of the page's text ("has-sidebar", "sidebar-layout").
    """
    total = elements[0].raw
    for element in elements:
        if not element.raw or element.parent is None:
            continue
        if element.parent.elsewhere:
            element.elsewhere = True
        elif element.raw < MAJORITY * total:
            element.elsewhere = is_elsewhere(element.region)
        elif total - element.raw > REST:
            element.elsewhere = not COMMENT_TOKENS.isdisjoint(element.region.tokens)


def is_elsewhere(region: Region) -> bool:
    """Say whether an element holds text that is not the story's, by its tag, its names, or because it is hidden."""
    if region.tag in ELSEWHERE_TAGS:
        return True
    attributes = region.attributes
    if not attributes:
        return False
    return not ELSEWHERE_TOKENS.isdisjoint(region.tokens) or not COMMENT_TOKENS.isdisjoint(region.tokens)


def heaviest(root: Element) -> Element:
    """Go down from an element for as long as one element inside it holds most of its weight."""
    element = root
    while True:
        best = max(element.inside, key=net_weight, default=None)
        if best is None or best.net < SHARE * element.net or best.region.tag in LEAF_TAGS:
            return element
        element = best


def net_weight(element: Element) -> float:
    """Give the weight of an element's own story text."""
    return element.net


def headline_start(blocks: Sequence[SourceBlock], start: int, stop: int, title: str | None) -> int:
    """Give the number of the headline that stands before the story, or the story's own start."""
    if any(block.level == 1 for block in blocks[start : min(stop, start + 10)]):
        return start
    titled = folded(title) if title else ""
    for number in range(start - 1, max(-1, start - HEADLINE_REACH), -1):
        block = blocks[number]
        if block.level == 1 or (block.level == 2 and titled and folded(block.text) in titled):
            return number
    return start
