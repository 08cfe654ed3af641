"""Whether everybody may read the story, as the page declares it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from newsparse.extract.shared import NOTHING
from newsparse.models import Access, Found
from newsparse.page import Page
from newsparse.page.linked_data import ARTICLE_TYPES, types_of
from newsparse.rules.access import FREEDOM, TIERS, Declaration

_TIER_METAS: Final = ("article:content_tier", "og:article:content_tier", "content_tier", "content-tier")
_FREEDOM_METAS: Final = ("itemprop:isaccessibleforfree", "isaccessibleforfree", "is_accessible_for_free")
_TYPES: Final = ARTICLE_TYPES | {"WebPage"}
_KEYS: Final = ("isAccessibleForFree", "isAccessibleForfree", "IsAccessibleForFree")


def access_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[Access]]:  # noqa: ARG001
    """Go through the declarations, the finest first: a content tier knows three kinds, schema.org two.

    >>> page = Page(metas={"article:content_tier": ("metered",)},
    ...             linked_data=({"@type": "NewsArticle", "isAccessibleForFree": False},))
    >>> [(found.value, found.source) for found in access_candidates(page)]
    [('metered', 'meta article:content_tier'), ('locked', 'json-ld isAccessibleForFree')]
    """
    for raw in page.selected.get("access", ()):
        yield from _declared(raw, (*TIERS, *FREEDOM), "site row")
    for name in _TIER_METAS:
        for raw in page.metas.get(name, ())[:1]:
            yield from _declared(raw, TIERS, f"meta {name}")
    for thing in page.linked_data:
        for key in _KEYS:
            if key in thing and not _TYPES.isdisjoint(types_of(thing)):
                yield from _declared(thing[key], FREEDOM, "json-ld isAccessibleForFree")
    for name in _FREEDOM_METAS:
        for raw in page.metas.get(name, ())[:1]:
            yield from _declared(raw, FREEDOM, f"meta {name}")


def access(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[Access] | None:
    """Give "free", "metered" or "locked" as the page declares it; None when it does not say.

    Nothing is guessed from the length of the text or from words such as "subscribe".

    >>> access(Page(linked_data=({"@type": "NewsArticle", "isAccessibleForFree": "False"},))).value
    'locked'
    >>> access(Page(metas={"article:content_tier": ("gold",)})) is None
    True
    """
    return next(access_candidates(page, earlier), None)


def _declared(raw: object, rows: Iterable[Declaration], source: str) -> Iterator[Found[Access]]:
    if isinstance(raw, list):
        raw = raw[0] if raw else None
    if not isinstance(raw, (str, bool, int)):
        return
    value = str(raw)[:100] if isinstance(raw, str) or raw in (0, 1) else ""
    for row in rows:
        if row.hits(value):
            yield Found(row.access, source, value, row.name)
            return
