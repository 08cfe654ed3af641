"""The entries of a live blog, as ranges of the body."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from newsparse.extract.dates import moment
from newsparse.extract.published import on_house_clock
from newsparse.extract.shared import NOTHING
from newsparse.models import Block, Found, LiveEntry
from newsparse.page import Page
from newsparse.page.linked_data import Object, of_type, text_of
from newsparse.text import folded

_MOST: Final = 1_000
_REACH: Final = 3
"""Blocks from an entry's headline to its text: a picture's caption and a line may stand between."""

_KEY: Final = 40
"""Characters by which an entry's first words are found in the body."""


def live(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[LiveEntry, ...]] | None:
    """Give the entries that the page's linked data lists and the body shows, in the order of the body.

    An entry reaches from its headline, or its first words, to the next entry; entries whose words do not stand in the
    body are left out. None for a page that is no live blog.

    >>> body = (Block("heading", "Bridge closed", level=2), Block("paragraph", "The bridge is closed."))
    >>> update = {"headline": "Bridge closed", "datePublished": "2024-05-01T10:00:00Z"}
    >>> page = Page(linked_data=({"@type": "LiveBlogPosting", "liveBlogUpdate": [update]},))
    >>> [(entry.headline, entry.start, entry.stop) for entry in live(page, {"body": body}).value]
    [('Bridge closed', 0, 2)]
    >>> live(Page(), {"body": body}) is None
    True
    """
    blocks: Sequence[Block] = earlier.get("body") or ()
    if not blocks:
        return None
    for blog in of_type(page.linked_data, "LiveBlogPosting"):
        listed = blog.get("liveBlogUpdate")
        updates = [
            item for item in (listed if isinstance(listed, list) else [listed])[:_MOST] if isinstance(item, dict)
        ]
        entries = _entries(updates, blocks, page)
        if entries:
            return Found(entries, "json-ld liveBlogUpdate", "", "live.linked_data")
    return None


def _entries(updates: Sequence[Object], blocks: Sequence[Block], page: Page) -> tuple[LiveEntry, ...]:
    places: dict[str, list[int]] = {}
    for place, block in enumerate(blocks):
        places.setdefault(folded(block.text[: 2 * _KEY])[:_KEY], []).append(place)
    begins: dict[int, Object] = {}
    for update in updates:
        begin = next((place for place in _places(update, places) if place not in begins), None)
        if begin is not None:
            begins[begin] = update
    order = sorted(begins)
    ends = [*order[1:], len(blocks)]
    return tuple([_entry(begins[start], start, stop, page) for start, stop in zip(order, ends, strict=False)])


def _places(update: Object, places: Mapping[str, Sequence[int]]) -> list[int]:
    """Find the blocks that an entry may begin with: its headline over its first words, either alone.

    "Goal!" stands over many entries, and several may begin with the same words.
    """
    headlines, texts = [
        places.get(folded((text_of(update.get(key)) or "")[: 2 * _KEY])[:_KEY] or "-", ())
        for key in ("headline", "articleBody")
    ]
    over = [max((place for place in headlines if text - _REACH <= place < text), default=-1) for text in texts]
    return [*(place for place in over if place >= 0), *headlines, *texts]


def _entry(update: Object, start: int, stop: int, page: Page) -> LiveEntry:
    written = update.get("datePublished") or update.get("dateModified")
    published = moment(written, language=page.declared_language or page.language, fetched=page.fetched)
    published = on_house_clock(page, published) if published else None
    return LiveEntry(published.value if published else None, text_of(update.get("headline")), start, stop)
