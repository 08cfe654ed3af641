"""Dates that a page's scripts give by name, such as what it tells its statistics: for pages that tell nobody else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any, Final

from selectolax.lexbor import LexborNode

from newsparse.page.page import ScriptDate
from newsparse.rules.published import NAMED_PUBLISHED, PUBLISHED_METAS
from newsparse.text import expression

MOST: Final = 60
"""Dates that are taken: scripts with more list other stories."""

MAX_SCRIPTS: Final = 5_000_000
"""Characters read of all scripts of a page: twice what the largest news pages have."""

_SIGN: Final = expression(r"ub(?:lish|lication|_?[Dd]ate)")
"""What every name of the day of publication has in it."""

_BEFORE: Final = 40
_NAME_START: Final = expression(r"[A-Za-z_]*\Z")
_ASSIGNED: Final = expression(
    r"""(?P<name>[A-Za-z_]{4,60}+)\\?["']?\s{0,3}[:=,(]\s{0,3}\\?(?P<mark>["'])(?P<value>[^"'\\<>{}]{8,40})\\?(?P=mark)"""
)
_STRICT_METAS: Final = frozenset(name for row in PUBLISHED_METAS if not row.loose for name in row.names)


def is_dated(metas: Iterable[str], objects: Iterable[Mapping[str, Any]]) -> bool:
    """Say whether a page's metas or linked data date it; then its scripts need not be read for that.

    >>> is_dated(["article:published_time"], []), is_dated(["og:title"], [{"headline": "Rain"}])
    (True, False)
    """
    return not _STRICT_METAS.isdisjoint(metas) or any("datePublished" in item for item in objects)


def script_dates(scripts: Iterable[LexborNode]) -> tuple[ScriptDate, ...]:
    """Give what scripts assign to names that mean the day of publication, in page order, read or not.

    Args:
        scripts: the scripts of a page, those of JSON-LD left out.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser('<script>d.push({"publishDate": "2024-03-05", "lastPublished": "2024-03-06"})</script>')
    >>> script_dates(page.css("script"))
    (ScriptDate(name='publishDate', value='2024-03-05'),)
    """
    return tuple(islice(_dates(scripts), MOST))


def _dates(scripts: Iterable[LexborNode]) -> Iterator[ScriptDate]:
    left = MAX_SCRIPTS
    for script in scripts:
        child = script.first_child
        text = (child.text_content or "")[:left] if child is not None else ""
        left -= len(text)
        for sign in _SIGN.finditer(text):
            before = text[max(sign.start() - _BEFORE, 0) : sign.start()]
            name_start = _NAME_START.search(before)
            start = sign.start() - (len(name_start[0]) if name_start else 0)
            match = _ASSIGNED.match(text, start)
            if match and any(row.hits(match["name"]) for row in NAMED_PUBLISHED):
                yield ScriptDate(match["name"], match["value"])
