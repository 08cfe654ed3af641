"""What the written shapes of an Article share: words with their links, dates as exact as the page, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from newsparse.errors import NewsparseError
from newsparse.models import Article, Block, Link
from newsparse.page.finish import CELL_SEPARATOR

_NOT_IN_A_URI: Final = re.compile(r"[^\w.~:/?#@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})", re.ASCII)


class NoAddressError(NewsparseError, ValueError):
    """The shape that was asked for needs the story's address, and the Article has none.

    >>> from newsparse.export import to_ninjs
    >>> to_ninjs(Article(headline="Rain"))
    Traceback (most recent call last):
    ...
    newsparse.export.parts.NoAddressError: ninjs needs the story's address, and the page gives none: parse it with url=…
    """


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
    return date.date().isoformat() if is_day(article, field) else date.isoformat()


def is_day(article: Article, field: str) -> bool:
    """Say whether the page gave only the day of "published" or "modified": its midnight is none."""
    evidence = article.evidence.get(field)
    return evidence is not None and evidence.precision == "day"


def instant(article: Article, field: str) -> str | None:
    """Give "published" or "modified" as RFC 3339 has it, for shapes that take nothing less than an instant.

    None for a day alone, and for a date without an offset: the instant would be made up.

    >>> instant(Article(published=datetime(2031, 4, 5, 6, 7, tzinfo=UTC)), "published")
    '2031-04-05T06:07:00+00:00'
    >>> instant(Article(published=datetime(2031, 4, 5, 6, 7)), "published") is None
    True
    """
    date: datetime | None = getattr(article, field)
    offset = date.utcoffset() if date is not None else None
    if date is None or offset is None or is_day(article, field):
        return None
    # An offset with seconds, as clocks had before zones, is none that RFC 3339 could write.
    return (date.astimezone(UTC) if offset.total_seconds() % 60 else date).isoformat()


def story_uri(article: Article, shape: str) -> str:
    """Give the story's own address, or the one it was asked for under, as a URI.

    Raises:
        NoAddressError: there is neither.

    >>> story_uri(Article(url="https://example.org/a?from=rss", canonical_url="https://example.org/a"), "ninjs")
    'https://example.org/a'
    >>> story_uri(Article(headline="Rain"), "ninjs")
    Traceback (most recent call last):
    ...
    newsparse.export.parts.NoAddressError: ninjs needs the story's address, and the page gives none: parse it with url=…
    """
    address = article.canonical_url or article.url
    if address is None:
        raise NoAddressError(f"{shape} needs the story's address, and the page gives none: parse it with url=…")
    return uri(address)


def uri(address: str) -> str:
    """Give an address with every character that has no place in a URI (RFC 3986) percent-encoded.

    >>> uri("https://example.org/straße?a=[1]#x#y"), uri("https://example.org/100%25")
    ('https://example.org/stra%C3%9Fe?a=%5B1%5D#x%23y', 'https://example.org/100%25')
    """
    start, mark, fragment = address.partition("#")
    whole = start + mark + fragment.replace("#", "%23")
    return _NOT_IN_A_URI.sub(lambda match: "".join([f"%{byte:02X}" for byte in match[0].encode()]), whole)


def known(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out the keys that have nothing to say: None, and what is empty.

    >>> known({"title": "Rain", "language": None, "tags": [], "free": False})
    {'title': 'Rain', 'free': False}
    """
    return {key: value for key, value in values.items() if value is not None and value not in ("", [], {})}
