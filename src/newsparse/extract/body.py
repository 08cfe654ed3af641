"""The body: the story's blocks that no labeller took out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from newsparse.extract.corrections import correction_places
from newsparse.extract.labels import LABELLERS, verdicts
from newsparse.extract.shared import NOTHING
from newsparse.models import Block, Found, Link, Removed, Verdict
from newsparse.page import Page, SourceBlock


def fates(page: Page, earlier: Mapping[str, Any]) -> tuple[Verdict, ...]:
    """Give the fates that the pipeline worked out; an extractor that runs alone works them out itself."""
    known: tuple[Verdict, ...] | None = earlier.get("verdicts")
    return verdicts(page, LABELLERS, earlier) if known is None else known


def body(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Block, ...]] | None:
    """Give the blocks of the story in reading order, or None when the page has no story.

    >>> from newsparse.page.read import read
    >>> [block.text for block in body(read("<h1>Rain</h1><p>It rained all day in the valley of the river.")).value]
    ['It rained all day in the valley of the river.']
    >>> body(read("")) is None
    True
    """
    kept = [
        Block(block.kind, block.text, block.level, links_of(block, page) if block.links else (), verdict.index)
        for block, verdict in zip(page.story_blocks, fates(page, earlier), strict=True)
        if verdict.fate == "body"
    ]
    for place in correction_places(kept, page.language):
        kept[place] = attrs.evolve(kept[place], kind="correction")
    return Found(tuple(kept), f"{page.door} blocks", rule="body.story") if kept else None


def links_of(block: SourceBlock, page: Page) -> tuple[Link, ...]:
    """Give the links of a block; those that lead nowhere are left out."""
    return tuple([Link(words, url) for words, href in block.links if words and (url := page.absolute(href))])


def removed(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Removed, ...]] | None:
    """Give the ledger: every block of the story's container that is neither body nor related, with its rule."""
    gone = tuple(
        [
            Removed(verdict.text, verdict.rule, verdict.index)
            for verdict in fates(page, earlier)
            if verdict.fate == "removed"
        ]
    )
    return Found(gone, f"{page.door} blocks", rule="removed.labels") if gone else None
