"""The last change of a story, when the page says that there was one after publication."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import chain
from typing import Any

from newsparse.extract.published import in_linked_data, in_metas, on_house_clock, published, selected
from newsparse.extract.shared import NOTHING
from newsparse.extract.shown_dates import shown_around
from newsparse.models import Found
from newsparse.page import Page
from newsparse.rules.published import MODIFIED_METAS


def modified_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[datetime]]:
    """Go through the dates of a change the page gives, the most trusted witness first, later than publication or not.

    >>> page = Page(metas={"article:modified_time": ("2024-03-06T10:15:00Z",)})
    >>> [found.source for found in modified_candidates(page)]
    ['meta article:modified_time']
    """
    yield from _declared(page)
    yield from _shown(page, has_published=earlier.get("published") is not None)


def _declared(page: Page) -> Iterator[Found[datetime]]:
    witnesses = [selected(page, "modified")]
    if page.door == "html":
        witnesses += [in_linked_data(page, "dateModified", "modified"), in_metas(page, MODIFIED_METAS)]
    for found in chain.from_iterable(witnesses):
        yield on_house_clock(page, found)


def _shown(page: Page, *, has_published: bool) -> Iterator[Found[datetime]]:
    for shown in shown_around(page):
        found = shown.found
        if shown.other is None and (shown.role == "modified" or (shown.role == "state" and has_published)):
            rule = "modified.time" if found.source == "time" else "modified.line"
            yield on_house_clock(page, Found(found.value, found.source, found.raw, rule, found.precision))


def modified(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[datetime] | None:
    """Give the last change; None when the page names none, or none later than publication.

    >>> metas = {"article:published_time": ("2024-03-05T10:15:00Z",), "og:updated_time": ("2024-03-05T18:00:00Z",)}
    >>> modified(Page(metas=metas)).value.isoformat()
    '2024-03-05T18:00:00+00:00'
    >>> modified(Page(metas={**metas, "og:updated_time": ("2024-03-05T10:15:00Z",)})) is None
    True
    """
    first = earlier.get("published")
    if "published" not in earlier:
        found = published(page)
        first = found.value if found else None
    witnesses = list(_declared(page)) or _shown(page, has_published=first is not None)
    return next((one for one in witnesses if not isinstance(first, datetime) or is_later(one, first)), None)


def is_later(found: Found[datetime], first: datetime) -> bool:
    """Say whether a change came after publication, by a minute or more; a bare day must be a later day.

    >>> is_later(Found(datetime(2024, 3, 6), "", precision="day"), datetime(2024, 3, 5, 18))
    True
    >>> is_later(Found(datetime(2024, 3, 5), "", precision="day"), datetime(2024, 3, 5, 0))
    False
    """
    value = found.value
    if found.precision == "day":
        return value.date() > first.date()
    if value.tzinfo is None or first.tzinfo is None:
        value, first = value.replace(tzinfo=None), first.replace(tzinfo=None)
    return (value - first).total_seconds() >= 60
