"""What every written shape of an Article needs: words with their links, the standfirst, dates as exact as the page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TypeAlias

from newsparse.models import Article, Block, Link
from newsparse.page.finish import CELL_SEPARATOR

Run: TypeAlias = tuple[str, Link | None]
"""Words, and the link that stands on them, if one does."""


def runs(block: Block) -> Iterator[Run]:
    """Give a block's words in pieces, each with the link that stands on it, if one does.

    A link whose words are not found after the one before it is left out; the words always add up to the block's text.

    >>> links = (Link("town", "https://example.org/t"), Link("gone", "https://example.org/g"))
    >>> [(words, link and link.url) for words, link in runs(Block("paragraph", "Ask the town.", links=links))]
    [('Ask the ', None), ('town', 'https://example.org/t'), ('.', None)]
    """
    done = 0
    for link in block.links:
        start = block.text.find(link.text, done) if link.text else -1
        if start < 0:
            continue
        if start > done:
            yield block.text[done:start], None
        yield link.text, link
        done = start + len(link.text)
    if done < len(block.text):
        yield block.text[done:], None


def cells(block: Block) -> list[list[Run]]:
    """Give the cells of a row of a table, each as runs; a separator inside a link parts nothing.

    >>> [[words for words, _ in cell] for cell in cells(Block("table", "Year | Guests"))]
    [['Year'], ['Guests']]
    """
    row: list[list[Run]] = [[]]
    for words, link in runs(block):
        if link is not None:
            row[-1].append((words, link))
            continue
        first, *others = words.split(CELL_SEPARATOR)
        row[-1].append((first, None))
        row.extend([[(other, None)] for other in others])
    return row


def separate_standfirst(article: Article) -> str | None:
    """Give the standfirst, unless the body opens with it: then it is printed there.

    >>> separate_standfirst(Article(standfirst="Wet.", body=(Block("paragraph", "Wet."),))) is None
    True
    """
    opening = article.body[0].text if article.body else None
    return article.standfirst if article.standfirst != opening else None


def iso_date(article: Article, field: str) -> str | None:
    """Give "published" or "modified" in ISO 8601, no more exact than the page was: a day alone stays a day.

    >>> iso_date(Article(published=datetime(2031, 4, 5, 6, 7)), "published")
    '2031-04-05T06:07:00'
    >>> iso_date(Article(), "published") is None
    True
    """
    date: datetime | None = getattr(article, field)
    if date is None:
        return None
    evidence = article.evidence.get(field)
    return date.date().isoformat() if evidence and evidence.precision == "day" else date.isoformat()
