"""Finding the story: which element of the page holds its text, and which blocks belong to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.page.page import NO_STORY, Region, SourceBlock, Story
from newsparse.rules.story import ELSEWHERE

MIN_TEXT: Final = 25
"""Characters outside links that a block needs to count as running text (Readability's figure, kept since 2009)."""

SHARE: Final = 0.75
"""Share of an element's weight that one element inside it must hold to be looked into instead."""

ELSEWHERE_TOKENS: Final = frozenset().union(*(row.tokens for row in ELSEWHERE))
ELSEWHERE_TAGS: Final = frozenset(("aside", "button", "figure", "footer", "nav", "dialog"))


def story(blocks: Sequence[SourceBlock]) -> Story:
    """Find the story among the blocks of a page.

    Each block of running text weighs by its length outside links; the weight counts for every element around it.
    From the body down, the element that holds most of the weight of the one around it is the container.
    The headline before it, and what stands between, belong to the story too.
    """
    weights: dict[int, float] = {}
    children: dict[int, list[Region]] = {}
    seen: set[int] = set()
    root: Region | None = None
    for block in blocks:
        weight = block_weight(block)
        if weight <= 0:
            continue
        chain = list(block.region.up())
        if any(is_elsewhere(region) for region in chain[:-1]):
            continue
        root = chain[-1]
        inner: Region | None = None
        for region in chain:
            key = id(region)
            weights[key] = weights.get(key, 0.0) + weight
            if inner is not None and id(inner) not in seen:
                seen.add(id(inner))
                children.setdefault(key, []).append(inner)
            inner = region
    if root is None:
        return NO_STORY
    container = heaviest(root, weights, children)
    numbers = [block.number for block in blocks if any(region is container for region in block.region.up())]
    start, stop = numbers[0], numbers[-1] + 1
    return Story(headline_start(blocks, start, numbers), stop, container)


def block_weight(block: SourceBlock) -> float:
    """Weigh one block: its characters outside links, if it is running text."""
    plain = len(block.text) - block.link_chars
    if plain < MIN_TEXT or block.kind in ("heading", "caption", "table"):
        return 0.0
    if block.link_chars > plain:
        return 0.0
    return min(plain, 1000) * (0.5 if block.kind == "list_item" else 1.0)


def is_elsewhere(region: Region) -> bool:
    """Say whether an element holds text that is not the story's."""
    return region.tag in ELSEWHERE_TAGS or not ELSEWHERE_TOKENS.isdisjoint(region.tokens)


def heaviest(root: Region, weights: dict[int, float], children: dict[int, list[Region]]) -> Region:
    """Go down from an element for as long as one element inside it holds most of its weight."""
    region = root
    while True:
        inside = children.get(id(region))
        if not inside:
            return region if region.parent is None else region.parent
        best = max(inside, key=lambda child: weights[id(child)])
        if weights[id(best)] < SHARE * weights[id(region)] or best.tag in ("p", "li", "blockquote", "pre"):
            return region
        region = best


def headline_start(blocks: Sequence[SourceBlock], start: int, numbers: Sequence[int]) -> int:
    """Give the number of the headline that stands before the story, or the story's own start."""
    if any(blocks[number].level == 1 for number in numbers[:10]):
        return start
    for number in range(start - 1, max(-1, start - 60), -1):
        if blocks[number].level == 1:
            return number
    return start
