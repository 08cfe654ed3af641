"""The summary that a page gives to machines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from newsparse.extract.shared import NOTHING, declared_story
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import text_of
from newsparse.text import expression, folded, normal

_METAS: Final = (
    "og:description",
    "description",
    "twitter:description",
    "itemprop:description",
    "dc.description",
    "dcterms.description",
    "dcterms.abstract",
    "sailthru.description",
)
_LONGEST: Final = 2_000
"""Characters; what is longer is the story itself, put where its summary belongs."""

_PUNCTUATION: Final = 6
"""Characters by which two printings of one line may differ in length."""

_TAG: Final = expression(r"</?[a-zA-Z][^<>]{0,300}>")
_CUTS: Final = ("[…]", "[...]", "…", "...")
"""Marks at the end of a text that goes on elsewhere."""


def description_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the summaries a page gives, the one most likely to be about this story first.

    >>> page = Page(metas={"description": ("News from Oldtown",), "og:description": ("Rain floods the valley.",)})
    >>> [found.source for found in description_candidates(page)]
    ['meta og:description', 'meta description']
    """
    for raw in page.selected.get("description", ()):
        yield Found(raw, "site row", raw, "description.site_row")
    others = [str(earlier[field]) for field in ("headline", "publisher") if earlier.get(field)]
    for name in _METAS:
        for raw in page.metas.get(name, ())[:1]:
            if (value := _summary(raw)) and not _is_one_of(value, others):
                yield Found(value, f"meta {name}", raw, "description.meta")
    story = declared_story(page)
    if story is not None:
        raw = text_of(story.get("description")) or ""
        if (value := _summary(raw)) and not _is_one_of(value, others):
            yield Found(value, "json-ld description", raw, "description.linked_data")


def description(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the page's summary of the story, or None; where one witness is cut short, the whole one that begins like it.

    A headline or the paper's name, repeated, is no summary.

    >>> page = Page(metas={"og:description": ("Rain floods…",), "description": ("Rain floods the valley.",)})
    >>> description(page).value
    'Rain floods the valley.'
    >>> description(Page(metas={"description": ("Rain",)}), {"headline": "Rain"}) is None
    True
    """
    found = description_candidates(page, earlier)
    first = next(found, None)
    if first is None or not first.value.endswith(_CUTS):
        return first
    begun = first.value.removesuffix(next(mark for mark in _CUTS if first.value.endswith(mark))).rstrip()
    return next((one for one in found if one.value.startswith(begun) and not one.value.endswith(_CUTS)), first)


def _summary(raw: str) -> str | None:
    """Take the markup out of a summary; None when it says nothing, or is too long to be one."""
    if not raw or len(raw) > _LONGEST:
        return None
    if "<" in raw:
        raw = normal(_TAG.sub(" ", raw))
    return raw if any(map(str.isalpha, raw)) else None


def _is_one_of(value: str, others: Iterable[str]) -> bool:
    """Say whether the value repeats one of the others, but for punctuation and case."""
    return any(abs(len(value) - len(other)) <= _PUNCTUATION and folded(value) == folded(other) for other in others)
