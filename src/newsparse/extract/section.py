"""The most specific desk on the way that the page shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from newsparse.extract.desk import is_desk
from newsparse.extract.section_path import Path, desk_candidates, section_path, section_path_candidates
from newsparse.extract.shared import NOTHING
from newsparse.models import Found
from newsparse.page import Page


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
            yield Found(found.value[-1], found.source, found.raw, found.rule)


def section(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the most specific desk as the site calls it, in its own language; None when the page names none.

    It is the last part of the section path, unless that is the hub of a topic: no desk that papers have, and other
    witnesses name a desk above it. What a site's rows select is the answer as it stands.

    >>> section(Page(title="Rain stops play in Oldtown | World | News")).value
    'World'
    >>> section(Page(title="Rain stops play in Oldtown | Home")) is None
    True
    """
    chosen = page.selected.get("section") or page.selected.get("section_path")
    if chosen:
        return Found(chosen[-1], "site row", " / ".join(chosen), "section.site_row")
    path: Path = ()
    source, raw, rule = "section path", "", "section.last_part"
    if "section_path" in earlier:
        path = earlier["section_path"] or ()
        raw = " / ".join(path)
    elif found := section_path(page, earlier):
        path, source, raw, rule = found.value, found.source, found.raw, found.rule
    if not path:
        return None
    desk = path[-1]
    if len(path) > 1 and not is_desk(desk):
        desk = _named_elsewhere(path, desk_candidates(page, earlier))
    return Found(desk, source, raw, rule)


def _named_elsewhere(path: Path, witnesses: Iterator[Found[Path]]) -> str:
    """Give the last part of a path that another witness names, too; the last one where none does."""
    named = set()
    for witness in witnesses:
        named.add(_named(witness))
        if path[-1].casefold() in named:
            return path[-1]
    return next((part for part in reversed(path) if part.casefold() in named), path[-1])


def _named(found: Found[Path]) -> str:
    """Give the desk that one witness names; publishing systems list desks with the story's own first."""
    return found.value[0 if found.rule == "section.linked_data" else -1].casefold()
