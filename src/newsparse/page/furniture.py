"""Elements that are furniture by their tag, by their names, or because the page hides them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsparse.page.page import Region, SourceBlock
from newsparse.rules.furniture import COMMENTS, ELEMENTS, NAMED, NOTICES, Names
from newsparse.text import expression

MAJORITY: Final = 0.5
"""Share of the running text from which on an element is no furniture, whatever its class says."""

REST: Final = 200
"""Characters of running text that must be left elsewhere before the larger part of a page passes for comments."""

NOTICE_TEXT: Final = 500
"""Characters of running text that a notice has which stands in the way of a page; longer ones cover it in part."""

WITHHELD_TEXT: Final = 1000
WITHHELD_BLOCK: Final = 200
"""Characters of running text in a hidden element, and in each of its blocks on average: more of it is the part of a
story that the page keeps from those who have not paid. What else pages hide is forms, menus, machine-readable copies.
"""

KEPT: Final = ("caption.", "embed.")
"""Names of elements whose blocks stay in the body, with a kind of their own."""

CARDS: Final = 3
"""So many cards of one kind in one element are a rail."""

CARD_CHARS: Final = 400
"""Characters in a card: headline, a sentence or two, a date, a name."""

CARD_BLOCKS: Final = 6
"""Blocks in a card."""

CARD_NAMES: Final = expression(r"(?<![a-z])(?:article|card|excerpt|story|teaser)", re.IGNORECASE)
"""Names of elements that hold another story, as they begin words of a class."""

CARD_WORDS: Final = 3
"""Spaces in a link that may be a headline."""


def _rows_of_pairs() -> dict[str, list[tuple[str, Names]]]:
    pairs: dict[str, list[tuple[str, Names]]] = {}
    for row in NAMED:
        for first, second in row.pairs:
            pairs.setdefault(first, []).append((second, row))
    return pairs


ROW_OF_TAG: Final = {row.tag: row for row in ELEMENTS}
ROW_OF_WORD: Final = {word: row for row in reversed(NAMED) for word in row.words}
PAIRS: Final = _rows_of_pairs()
"""For the first word of each pair the second words, and the rows they call."""

WORDS: Final = frozenset(ROW_OF_WORD)
FIRST_WORDS: Final = frozenset(PAIRS)
SECOND_WORDS: Final = {first: frozenset([second for second, _ in pairs]) for first, pairs in PAIRS.items()}
COMMENT_NAMES: Final = frozenset(row.name for row in COMMENTS)
NOTICE_NAMES: Final = frozenset(row.name for row in NOTICES)


HIDING: Final = frozenset(("hidden", "aria-hidden", "style"))
"""Attributes that can hide an element."""


def furniture_name(region: Region) -> str | None:
    """Name the furniture that an element is; None for any other.

    The body is none, nor is an element with more running text than furniture of its name ever has.

    >>> body = Region(None, "body", {"class": "has-share-bar"})
    >>> furniture_name(Region(body, "div", {"class": "share-bar"})), furniture_name(Region(body, "nav", {}))
    ('share.bar', 'menu.nav')
    >>> furniture_name(Region(body, "div", {"class": "share-price"})), furniture_name(body)
    (None, None)
    """
    known = region.furniture
    if known is None:
        known = region.furniture = named_furniture(region)
    return known or None


def named_furniture(region: Region) -> str:
    """Name the furniture that an element is, as ``furniture_name`` does, without remembering it; empty for none."""
    element = ROW_OF_TAG.get(region.tag)
    if element is not None and region.prose <= element.most:
        return element.name
    if not region.attributes or region.parent is None:
        return ""
    tokens = region.tokens
    if "hentry" in tokens:  # WordPress: the other words are the post's topics
        return ""
    row = furniture_row(tokens)
    if row is not None and region.prose <= row.most:
        return row.name
    if HIDING.isdisjoint(region.attributes):
        return ""
    return "hidden.element" if is_hidden(region) and not is_withheld(region) else ""


def furniture_around(region: Region, container: Region | None) -> str:
    """Name the furniture that an element stands in or is, inside the story's container; empty for none.

    The innermost name counts, but what is kept as a kind of block (a caption) goes with the rail it stands in. An
    element with half of the container's text is no furniture.
    """
    if region is container:
        return ""
    if region.around is not None:
        return region.around
    unknown = [region]
    outer = region.parent
    while outer is not None and outer is not container and outer.around is None:
        unknown.append(outer)
        outer = outer.parent
    most = MAJORITY * container.prose if container is not None else 0.0
    name = (outer.around or "") if outer is not None and outer is not container else ""
    for inner in reversed(unknown):
        own = inner.furniture
        if own is None:
            own = inner.furniture = named_furniture(inner) if inner.attributes or inner.tag in ROW_OF_TAG else ""
        if own and (inner.prose < most or not most) and not is_told(name, own):
            name = own
        inner.around = name
    return name


def is_told(outer: str, inner: str) -> bool:
    """Say whether the name around an element tells more than its own: a box of related stories has cards in it."""
    return bool(outer) and (inner.startswith(KEPT) or (outer.startswith("related.") and inner.startswith("rail.")))


def furniture_row(tokens: frozenset[str]) -> Names | None:
    """Give the row that knows one of these words, or two of them together; of several the first in alphabet."""
    if not WORDS.isdisjoint(tokens):
        for word in sorted(tokens & WORDS):
            row = ROW_OF_WORD[word]
            if row.unless.isdisjoint(tokens):
                return row
    if FIRST_WORDS.isdisjoint(tokens):
        return None
    firsts = [word for word in tokens & FIRST_WORDS if not SECOND_WORDS[word].isdisjoint(tokens)]
    for word in sorted(firsts):
        for other, row in PAIRS[word]:
            if other in tokens and row.unless.isdisjoint(tokens):
                return row
    return None


def mark_cards(blocks: Sequence[SourceBlock]) -> None:
    """Mark the elements that are cards: a linked headline with little text.

    Three of a kind next to each other are a rail; one alone is a card when it is named for a story of its own.
    """
    rows: dict[Region | None, list[Region]] = {}
    named: dict[str, bool] = {}
    for block in blocks:
        chars = block.link_chars
        if not chars or chars < len(block.text) - 2 or block.level == 1:
            continue
        if block.kind != "heading" and block.text.count(" ") < CARD_WORDS:
            continue
        if block.links[0].href.startswith("#"):
            continue
        card = card_around(block)
        if card is None:
            continue
        if card.last > block.number and is_named_card(block.region, card, named):
            card.furniture = furniture_name(card) or "rail.cards"
        elif block.kind == "heading" or block.number <= card.first + 1:
            rows.setdefault(card.parent, []).append(card)
    for row in rows.values():
        if len(row) >= CARDS:
            kinds = list(map(kind_of_card, row))
            counts = Counter(kinds)
            for card, kind in zip(row, kinds, strict=True):
                if counts[kind] >= CARDS:
                    card.furniture = furniture_name(card) or "rail.cards"


def is_named_card(region: Region, card: Region, named: dict[str, bool]) -> bool:
    """Say whether one of the elements between a headline and the end of its card is named for a story.

    Args:
        region: the element of the headline.
        card: the element of the card.
        named: what is known of the classes of this page; cards repeat theirs.
    """
    around: Region | None = region
    while around is not None:
        if around.tag == "article":
            return True
        names = around.attributes.get("class")
        if names:
            known = named.get(names)
            if known is None:
                known = named[names] = CARD_NAMES.search(names) is not None
            if known:
                return True
        around = around.parent if around is not card else None
    return False


def kind_of_card(card: Region) -> str:
    """Give what neighbouring cards have in common: their tag, and the first word of their class."""
    return f"{card.tag} {(card.attributes.get('class') or '').partition(' ')[0]}"


def card_around(block: SourceBlock) -> Region | None:
    """Give the largest element around a linked heading that holds little more than it, if it holds anything more."""
    card = None
    region: Region | None = block.region
    while region is not None and region.chars <= CARD_CHARS and region.last - region.first < CARD_BLOCKS:
        if region.last > region.first:
            card = region
        region = region.parent
    return card if card is not None and card.parent is not None else None


def is_hidden(region: Region) -> bool:
    """Say whether the page hides an element from its readers."""
    attributes = region.attributes
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if style is None:
        return False
    style = style.replace(" ", "").lower()
    return "display:none" in style or "visibility:hidden" in style


def foreign_name(region: Region, rest: float) -> str | None:
    """Name what an element with most of a page's text is instead of its story: readers' comments, or a notice.

    Or a hidden copy, for other screens or for readers of another page, where a story is left that is shown.

    Args:
        region: the element, without the headline.
        rest: characters of running text outside it.
    """
    if rest > REST and not HIDING.isdisjoint(region.attributes) and is_hidden(region) and not is_withheld(region):
        return "hidden.element"
    row = furniture_row(region.tokens)
    if row is None:
        return None
    is_foreign = rest > REST if row.name in COMMENT_NAMES else row.name in NOTICE_NAMES and region.prose < NOTICE_TEXT
    return row.name if is_foreign else None


def is_withheld(region: Region) -> bool:
    """Say whether a hidden element holds the rest of a story."""
    if region.tag == "p":
        return region.prose >= WITHHELD_BLOCK / 2
    return region.prose >= max(WITHHELD_TEXT, WITHHELD_BLOCK * (region.last - region.first + 1))


def furniture_regions(regions: Sequence[Region], headline: Region | None = None) -> set[Region]:
    """Give the regions whose running text is not the story's.

    A name such as "sidebar" says nothing about an element with half of the text ("has-sidebar", "sidebar-layout"),
    or with the headline and some text.

    Args:
        regions: all regions with running text in them, outer ones first, their figures filled in.
        headline: the region of the page's headline.
    """
    total = regions[0].prose
    elsewhere: set[Region] = set()
    main = next((region for region in regions if region.tag == "main" and region.prose > REST), None)
    spared = set(main.up()) if main is not None else set()
    if headline is not None:
        spared.update([region for region in headline.up() if region.prose > REST])
    for region in regions[1:]:  # the body is the story's, whatever its names say
        if region.parent in elsewhere:
            elsewhere.add(region)
        elif region in spared or not (region.furniture or region.attributes or region.tag in ROW_OF_TAG):
            continue
        elif region.prose < MAJORITY * total:
            if furniture_name(region):
                elsewhere.add(region)
        elif region.tag not in ("article", "main") and (name := foreign_name(region, total - region.prose)):
            region.around = name
            elsewhere.add(region)
    return elsewhere
