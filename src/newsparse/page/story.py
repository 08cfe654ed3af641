"""Finding the story: which element of the page holds its text, and which blocks belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.page.page import NO_STORY, Region, SourceBlock, Story
from newsparse.rules.furniture import COMMENTS, NAMED, Names
from newsparse.text import folded

MIN_TEXT: Final = 25
"""Characters outside links that a block needs to count as running text (Readability's figure, kept since 2009)."""

MAX_TEXT: Final = 1000
"""Characters that one block can weigh: a page glued into one element is no better evidence than a long paragraph."""

SHARE: Final = 0.75
"""Share of an element's weight that one element inside it must hold to be looked into instead."""

MAJORITY: Final = 0.5
"""Share of the running text from which on an element is no furniture, whatever its class says."""

REST: Final = 200
"""Characters of running text that must be left elsewhere before the larger part of a page passes for comments."""

HEADLINE_REACH: Final = 60
"""Blocks above the text in which its headline is looked for: share bars, bylines and picture captions stand between."""

FURNITURE_TAGS: Final = {
    "aside": "rail.aside",
    "nav": "menu.nav",
    "footer": "menu.footer",
    "form": "widget.form",
    "button": "widget.button",
    "dialog": "notice.dialog",
}
"""Elements that hold what is not the story's, whatever they are called."""

LEAF_TAGS: Final = frozenset(("p", "li", "blockquote", "pre", "td", "dd", "table", "ul", "ol", "tbody", "tr", "dl"))
WIDE_SCRIPTS: Final = "\u3040"
"""From here on (kana, han, hangul) a character says about as much as two letters."""

ROW_OF_WORD: Final = {word: row for row in reversed(NAMED) for word in row.words}
PAIRS: Final = tuple((pair, row) for row in NAMED for pair in row.pairs)
PAIR_WORDS: Final = frozenset().union(*(pair for pair, _ in PAIRS))
TRIGGERS: Final = PAIR_WORDS.union(ROW_OF_WORD)
COMMENT_NAMES: Final = frozenset(row.name for row in COMMENTS)


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
    regions = outline(blocks, weights)
    if not regions or not regions[0].prose:
        return NO_STORY
    elsewhere = furniture_regions(regions)
    net = net_weights(blocks, weights, regions, elsewhere)
    if not net:  # all of it stands in rails and notices: the page has nothing else to tell
        return NO_STORY
    container = heaviest(regions, net)
    start, stop = container.first, container.last + 1
    text = [
        number for number in range(start, stop) if weights[number] and id(blocks[number].region) not in elsewhere
    ]
    extent = (text[0], text[-1] + 1) if text else None
    start = headline_start(blocks, start, stop, title)
    return Story(start, stop, container, extent, doubles(blocks[start:stop]))


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


def outline(blocks: Sequence[SourceBlock], weights: Sequence[float]) -> list[Region]:
    """Fill in the figures of every region with text in it, and give the regions, outer ones first."""
    regions: list[Region] = []
    for block, weight in zip(blocks, weights, strict=True):
        region: Region | None = block.region
        number = block.number
        chain = []
        while region is not None and region.first < 0:
            region.first = number
            chain.append(region)
            region = region.parent
        if chain:
            chain.reverse()
            regions.extend(chain)
        region = block.region
        region.last = number
        region.prose += weight
        region.chars += len(block.text)
        if block.link_chars:
            region.link_chars += block.link_chars
            if block.link_chars >= len(block.text) - 2:
                region.links += 1
    for region in reversed(regions):
        outer = region.parent
        if outer is not None:
            outer.prose += region.prose
            outer.chars += region.chars
            outer.link_chars += region.link_chars
            outer.links += region.links
            if region.last > outer.last:
                outer.last = region.last
    return regions


def furniture_regions(regions: Sequence[Region]) -> set[int]:
    """Give the ids of the regions that hold running text which is not the story's.

    A name such as "sidebar" says nothing about an element with half of the text ("has-sidebar", "sidebar-layout").
    """
    total = regions[0].prose
    elsewhere: set[int] = set()
    for region in regions:
        if not region.prose or region.parent is None:
            continue
        if id(region.parent) in elsewhere:
            elsewhere.add(id(region))
        elif region.prose < MAJORITY * total:
            if furniture_name(region):
                elsewhere.add(id(region))
        elif total - region.prose > REST:
            row = furniture_row(region.tokens)
            if row is not None and row.name in COMMENT_NAMES:
                elsewhere.add(id(region))
    return elsewhere


def furniture_name(region: Region) -> str | None:
    """Name the furniture that an element is, by its tag, its names, or because it is hidden; None for any other."""
    named = FURNITURE_TAGS.get(region.tag)
    if named is not None:
        return named
    attributes = region.attributes
    if not attributes:
        return None
    row = furniture_row(region.tokens)
    if row is not None:
        return row.name
    return "hidden.element" if is_hidden(region) else None


def furniture_row(tokens: frozenset[str]) -> Names | None:
    """Give the row that knows one of these words, or two of them together."""
    found = tokens & TRIGGERS
    if not found:
        return None
    for word in found:
        row = ROW_OF_WORD.get(word)
        if row is not None:
            return row
    if len(found) > 1:
        for pair, row in PAIRS:
            if pair <= found:
                return row
    return None


def is_hidden(region: Region) -> bool:
    """Say whether the page hides an element from its readers."""
    attributes = region.attributes
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return style is not None and "display:none" in style.replace(" ", "").lower()


def net_weights(
    blocks: Sequence[SourceBlock], weights: Sequence[float], regions: Sequence[Region], elsewhere: set[int]
) -> dict[int, float]:
    """Give each region the weight of the story's own text inside it, by id."""
    net: dict[int, float] = {}
    for block, weight in zip(blocks, weights, strict=True):
        key = id(block.region)
        if weight and key not in elsewhere:
            net[key] = net.get(key, 0.0) + weight
    for region in reversed(regions):
        weight = net.get(id(region), 0.0)
        if weight and region.parent is not None:
            key = id(region.parent)
            net[key] = net.get(key, 0.0) + weight
    return net


def heaviest(regions: Sequence[Region], net: dict[int, float]) -> Region:
    """Go down from the body for as long as one element inside holds most of the weight of the one around it."""
    container = regions[0]
    needed = SHARE * net.get(id(container), 0.0)
    for region in regions:
        if region.parent is container and net.get(id(region), 0.0) >= needed and region.tag not in LEAF_TAGS:
            container = region
            needed = SHARE * net[id(region)]
    return container


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


def doubles(blocks: Sequence[SourceBlock]) -> frozenset[int]:
    """Give the numbers of the blocks whose words stand in the story before."""
    seen: set[str] = set()
    again: list[int] = []
    for block in blocks:
        text = block.text
        if len(text) >= MIN_TEXT:
            if text in seen:
                again.append(block.number)
            seen.add(text)
    return frozenset(again)
