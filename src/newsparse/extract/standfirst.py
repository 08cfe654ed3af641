"""The summary printed below the headline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, Final

from newsparse.extract.headline import headline_block
from newsparse.extract.likeness import name_key
from newsparse.extract.shared import NOTHING
from newsparse.models import Found
from newsparse.page import Page, SourceBlock
from newsparse.rules.headline import STANDFIRST_TOKENS
from newsparse.text import tidy

_TOKENS: Final = frozenset(chain.from_iterable(row.words for row in STANDFIRST_TOKENS))
_TITLES: Final = frozenset(("title", "headline"))
"""Names of a headline; with "sub" in front (sub-title, subTitle) they are the summary's."""

_BLOCKS_BELOW: Final = 8
"""Blocks below the headline among which the standfirst stands: byline, date, share bar may come first."""

_SHORTEST: Final = 20
_LONGEST: Final = 700
"""Characters of the longest standfirst."""

_RUNNING: Final = 80
"""Characters from which a paragraph with a full stop is running text."""

_OTHER_MARKS: Final = 6
"""Characters by which two printings of one line may differ."""

_NO_FULL_STOP: Final = "\u0e00"
"""From Thai on scripts may end a paragraph without a mark."""

_KINDS: Final = frozenset(("paragraph", "list_item"))
_METAS: Final = ("og:description", "description", "twitter:description")


def standfirst_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the lines that can be the standfirst: those classed as one, then one that the page's summary repeats.

    >>> list(standfirst_candidates(Page(metas={"description": ("A day of rain in Oldtown.",)})))
    []
    """
    for value in page.selected.get("standfirst", ()):
        yield Found(value, "site row", value, "standfirst.site_row")
    headline = earlier.get("headline")
    below = _below_headline(page, headline)
    for block in below:
        parent = block.region.parent
        if _is_named(block) or (parent is not None and not _TOKENS.isdisjoint(parent.tokens)):
            yield Found(block.text, f"block {block.number}", block.text, "standfirst.class")
            break
    summary = page.meta(*_METAS) if below else None
    text = tidy(summary[1]) if summary else ""
    for block in below:
        if _is_repeated(block.text, text) and _stands_apart(page, block):
            yield Found(block.text, f"block {block.number}", block.text, "standfirst.description")
            return


def standfirst(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the summary line below the headline, or None where the text begins at once.

    What the page says to machines alone is a description, no standfirst.

    >>> standfirst(Page(metas={"description": ("A day of rain in Oldtown.",)})) is None
    True
    """
    return next(standfirst_candidates(page, earlier), None)


def _is_named(block: SourceBlock) -> bool:
    """Say whether a block is named for the summary; a heading called "sub-title" may be that of a part."""
    tokens = block.region.tokens
    if not _TOKENS.isdisjoint(tokens):
        return True
    return block.kind == "paragraph" and "sub" in tokens and not _TITLES.isdisjoint(tokens)


def _below_headline(page: Page, headline: object) -> list[SourceBlock]:
    """Give the lines below the headline that are long enough for a summary."""
    if page.door == "text":
        return []
    block = headline_block(page, headline)
    start = block.number + 1 if block is not None else page.story.start
    lines = []
    begun = False
    for other in page.blocks[start : start + _BLOCKS_BELOW]:
        text, kind = other.text, other.kind
        begun = begun or _is_running(other)
        if (
            (kind in _KINDS or (kind == "heading" and not begun))  # a heading further down is a subhead
            and _SHORTEST <= len(text) <= _LONGEST
            and 2 * other.link_chars < len(text)
            and text != headline
            and not _is_point(other)
        ):
            lines.append(other)
    return lines


def _is_point(block: SourceBlock) -> bool:
    """Say whether a line is one of several points in a list: what the story says in short, not its standfirst."""
    if block.kind != "list_item" or block.region.parent is None:
        return False
    return block.region.tag == "li" and block.region.parent.last > block.region.parent.first


def _is_running(block: SourceBlock) -> bool:
    """Say whether a block is a paragraph of running text."""
    return block.kind == "paragraph" and len(block.text) > _RUNNING and block.text.endswith((".", "。", "”", '"'))


def _is_repeated(text: str, summary: str) -> bool:
    """Say whether a line is the summary, perhaps in other quotation marks."""
    return abs(len(text) - len(summary)) <= _OTHER_MARKS and name_key(text) == name_key(summary)


def _stands_apart(page: Page, block: SourceBlock) -> bool:
    """Say whether a line is set apart from the paragraphs after it, as the first of them is not."""
    if block.kind == "heading":
        return True
    following = page.blocks[block.number + 1 : block.number + 1 + _BLOCKS_BELOW]
    running = [
        other
        for other in following
        if _is_running(other) or (len(other.text) > _RUNNING and other.text[-1] >= _NO_FULL_STOP)
    ] or following
    return all(other.region.parent is not block.region.parent for other in running)
