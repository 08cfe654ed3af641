"""Telling a page that is no article: an error or a wall, by its title and the little text it has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.page.page import SourceBlock
from newsparse.page.title import title_pieces
from newsparse.rules.no_story import ERRORS, MOST_TITLE, NOTICES
from newsparse.text import normal

HEADINGS: Final = 2
"""Headings at the top that are taken for titles: the first may be a sigh or a code, the second says what is wrong."""


def is_no_article(title: str | None, blocks: Sequence[SourceBlock]) -> bool:
    """Say whether a page with little text is no article, by its title or first heading.

    >>> is_no_article("Page not found | The Tide", ()), is_no_article("The Tide – 404", ())
    (True, True)
    >>> is_no_article("Page not found in the ledger, court hears | The Tide", ()), is_no_article(None, ())
    (False, False)
    """
    pieces = title_pieces(title) if title else []
    headings = [block.text for block in blocks[:20] if block.kind == "heading"][:HEADINGS]
    return any(names_no_article(words) for words in (*pieces, *headings))


def names_no_article(words: str) -> bool:
    """Say whether a title is that of an error page or a wall.

    >>> names_no_article("Diese Seite wurde leider nicht gefunden"), names_no_article("Vermisster nicht gefunden")
    (True, False)
    """
    words = normal(words).replace("’", "'")
    return 0 < len(words) <= MOST_TITLE and any(row.hits(words) for row in (*ERRORS, *NOTICES))
