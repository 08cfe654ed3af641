"""A second headline that differs from the first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.headline import known_headline, raw_titles, title_parts_of_text
from newsparse.extract.likeness import likeness, name_key
from newsparse.extract.publisher import site_names
from newsparse.extract.shared import NOTHING, declared_story
from newsparse.extract.title import is_site, title_parts
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import text_of

_SHORTEST: Final = 10
"""Characters below which a text is a label, not a headline."""

_LONGEST: Final = 400
"""Characters; the longest headlines have some 200, and a title its suffixes."""

_SAME: Final = 0.9
"""Likeness from which two headlines differ in spelling only."""


def alternative_headline_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the headlines that differ from the one readers see, the one declared as such first.

    >>> page = Page(title="Rain stops play in Oldtown", metas={"og:title": ("Cricket: why nobody played today",)})
    >>> [found.value for found in alternative_headline_candidates(page, {"headline": "Rain stops play in Oldtown"})]
    ['Cricket: why nobody played today']
    """
    first = known_headline(page, earlier)
    standfirst = earlier.get("standfirst")
    for found in _all(page, first):
        if found.value == standfirst:
            continue
        if found.source == "site row" or _differs(found.value, first):
            yield found


def alternative_headline(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the second headline, or None when every witness has the first one, perhaps shortened or spelt otherwise.

    >>> page = Page(title="Rain stops play in Oldtown", metas={"og:title": ("Rain stops play",)})
    >>> alternative_headline(page, {"headline": "Rain stops play in Oldtown"}) is None
    True
    """
    return next(alternative_headline_candidates(page, earlier), None)


def _all(page: Page, first: str) -> Iterator[Found[str]]:
    """Go through every headline but the printed one."""
    for value in page.selected.get("alternative_headline", ()):
        yield Found(value, "site row", value, "alternative_headline.site_row")
    if page.door == "text":
        if page.blocks and "headline" not in page.selected and first not in page.blocks[0].text:
            parts = title_parts_of_text(page)
            yield Found(parts.headline, "text line 1", page.blocks[0].text, "alternative_headline.first_line")
        return
    story = declared_story(page)
    if story is not None:
        for name in ("alternativeHeadline", "alternateName"):
            words = text_of(story.get(name))
            if words and len(words) <= _LONGEST and not is_site(words, site_names(page)):
                yield Found(words, f"json-ld {name}", words, "alternative_headline.linked_data")
    raws = raw_titles(page)
    for text, raw, source, _ in raws:
        if first not in text:
            names = site_names(page)
            parts = title_parts(text[:_LONGEST], names, [first], [other for other, *_ in raws])
            if not is_site(parts.headline, names):
                yield Found(parts.headline, source, raw, "alternative_headline.declared")


def _differs(other: str, first: str) -> bool:
    """Say whether a headline is another one: not the first in other marks, nor a part of it, nor longer by a suffix."""
    if len(other) < _SHORTEST or not first:
        return False
    one, two = name_key(first), name_key(other)
    return one not in two and two not in one and likeness(first, other) < _SAME
