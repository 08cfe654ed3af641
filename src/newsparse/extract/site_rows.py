"""Blocks that a site's rows take out of the story."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.page import Page, SourceBlock
from newsparse.page.select import DROP, OUTSIDE


def label_site_rows(block: SourceBlock, page: Page) -> str | None:  # noqa: ARG001
    """Name the site's rule that takes a block out: a row drops it, or it is none of those the body rows select.

    >>> from newsparse.page import Region
    >>> block = SourceBlock(0, "paragraph", "Win a car!", Region(None, "p", {}), marks=frozenset({"drop"}))
    >>> label_site_rows(block, Page())
    'site.drop'
    >>> label_site_rows(block._replace(marks=frozenset({"body"})), Page()) is None
    True
    """
    if not block.marks:
        return None
    if DROP in block.marks:
        return "site.drop"
    return "site.outside" if OUTSIDE in block.marks else None


def name_site_rows(blocks: Sequence[SourceBlock], rules: list[str | None], page: Page) -> None:
    """Name the site's rules of the blocks, as ``label_site_rows`` does, where a block has none yet."""
    for place, block in enumerate(blocks):
        if block.marks and rules[place] is None:
            rules[place] = label_site_rows(block, page)
