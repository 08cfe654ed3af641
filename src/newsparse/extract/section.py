"""The most specific desk on the way that the page shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.desk import is_desk
from newsparse.extract.section_path import Path, section_path, section_path_candidates
from newsparse.models import Found
from newsparse.page import Page

NOTHING: Final[Mapping[str, Any]] = {}


_BREADCRUMBS: Final = ("section.breadcrumb", "section.breadcrumb_linked_data")


def section_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:
    """Go through the desks that the page names, the best witness first.

    >>> [found.value for found in section_candidates(Page(title="Rain stops play in Oldtown | World | News"))]
    ['World']
    """
    chosen = section(page, earlier)
    if chosen is not None:
        yield chosen
    for found in section_path_candidates(page, earlier):
        if chosen is None or found.source != chosen.source:
            yield _at(found, found.value[-1])


def section(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the most specific desk as the site calls it, in its own language; None when the page names none.

    It is the last part of the section path, unless that is the hub of a topic: no desk that papers have, and other
    witnesses name a desk above it.

    >>> section(Page(title="Rain stops play in Oldtown | World | News")).value
    'World'
    >>> section(Page(title="Rain stops play in Oldtown | Home")) is None
    True
    """
    known = earlier.get("section_path")
    if isinstance(known, tuple) and known and (len(known) == 1 or is_desk(known[-1])):
        return Found(known[-1], "section path", " / ".join(known), "section.last_part")
    found = section_path(page, earlier)
    if found is None:
        return None
    path = found.value
    if len(path) == 1 or found.rule not in _BREADCRUMBS or is_desk(path[-1]):
        return _at(found, path[-1])
    named = {_named(other) for other in section_path_candidates(page, earlier) if other.rule not in _BREADCRUMBS}
    if path[-1].casefold() in named:
        return _at(found, path[-1])
    return _at(found, next((part for part in reversed(path) if part.casefold() in named), path[-1]))


def _named(found: Found[Path]) -> str:
    """Give the desk that one witness names; publishing systems list desks with the story's own first."""
    return found.value[0 if found.rule == "section.linked_data" else -1].casefold()


def _at(found: Found[Path], desk: str) -> Found[str]:
    return Found(desk, found.source, found.raw, found.rule)
