"""Related stories: the links to other stories that stand inside this one and directly under it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsparse.extract.body import fates
from newsparse.extract.labels import NOTHING
from newsparse.models import Found, Related
from newsparse.page import Page, SourceBlock


def related(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Related, ...]] | None:
    """Give the related stories, or None when there are none."""
    stories = []
    for block, verdict in zip(page.story_blocks, fates(page, earlier), strict=True):
        if verdict.fate == "related":
            stories.extend(stories_of(block, verdict.index, page))
    return Found(tuple(stories), f"{page.door} blocks", rule="related.labels") if stories else None


def stories_of(block: SourceBlock, index: int, page: Page) -> Iterator[Related]:
    """Give the stories that one block links to."""
    if not block.links:
        yield Related(block.text, index=index)
    for words, href in block.links:
        if words:
            yield Related(words, page.absolute(href), index=index)
