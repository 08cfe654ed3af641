"""Telling a page that is no article: an error or a wall, by its title and the little text it has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from newsparse.page.linked_data import ARTICLE_TYPES, types_of
from newsparse.page.page import SourceBlock
from newsparse.page.title import title_pieces
from newsparse.rules.no_story import ERRORS, LISTINGS, MOST_TITLE, NOTICES
from newsparse.text import normal

HEADINGS: Final = 2
"""Headings at the top that are taken for titles: the first may be a sigh or a code, the second says what is wrong."""


def is_no_article(title: str | None, blocks: Sequence[SourceBlock], objects: Iterable[Mapping[str, Any]] = ()) -> bool:
    """Say whether a page with little text is no article, by its title, its first heading or its linked data.

    >>> is_no_article("Page not found | The Tide", ()), is_no_article("The Tide – 404", ())
    (True, True)
    >>> is_no_article("Page not found in the ledger, court hears | The Tide", ()), is_no_article(None, ())
    (False, False)
    """
    if is_listing(objects):
        return True
    pieces = title_pieces(title) if title else []
    headings = [block.text for block in blocks[:20] if block.kind == "heading"][:HEADINGS]
    return any(names_no_article(words) for words in (*pieces, *headings))


def is_listing(objects: Iterable[Mapping[str, Any]]) -> bool:
    """Say whether linked data declares a page a list of stories, and no story on it.

    >>> is_listing([{"@type": ["WebPage", "CollectionPage"]}]), is_listing([{"@type": "WebPage"}])
    (True, False)
    >>> is_listing([{"@type": "CollectionPage"}, {"@type": "NewsArticle"}])
    False
    """
    types = {kind for thing in objects for kind in types_of(thing)}
    return ARTICLE_TYPES.isdisjoint(types) and any(row.hits(kind) for row in LISTINGS for kind in types)


def names_no_article(words: str) -> bool:
    """Say whether a title is that of an error page or a wall.

    >>> names_no_article("Diese Seite wurde leider nicht gefunden"), names_no_article("Vermisster nicht gefunden")
    (True, False)
    """
    words = normal(words).replace("’", "'")
    return 0 < len(words) <= MOST_TITLE and any(row.hits(words) for row in (*ERRORS, *NOTICES))
