"""How often each row of a site matches a page; what the check of site files asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.page.guard import safe
from newsparse.page.read import OPTIONS, Html, html_bytes
from newsparse.page.select import Mirror, field_values, row_nodes, row_values


def matches(
    html: Html, rows: Mapping[str, tuple[str, ...]], limits: Limits = DEFAULT_LIMITS
) -> dict[str, tuple[int, ...]]:
    """Count for each row what it selects on a page: values that say something, or elements for "body" and "drop".

    An element of "body" counts when it holds text.

    Raises:
        SiteError: for a row that cannot be evaluated.

    >>> matches("<h1>Rain</h1><h1></h1><div></div>", {"headline": ("h1", "h2"), "body": ("div",), "drop": ("div",)})
    {'headline': (1, 0), 'body': (0,), 'drop': (1,)}
    """
    parser = _parser(html, limits)
    mirror = Mirror(parser)

    def count(name: str, row: str) -> int:
        if name not in ("body", "drop"):
            return sum([bool(value) for value in row_values(parser, mirror, row)])
        nodes = [node for node in row_nodes(parser, mirror, row) if not isinstance(node, str)]
        return sum([name == "drop" or bool(node.text(strip=True)) for node in nodes])

    return {name: tuple([count(name, row) for row in some]) for name, some in rows.items()}


TITLES: Final = ("title", "h1", "meta[property='og:title']", "meta[name='twitter:title']")
ADDRESSES: Final = ("link[rel=canonical]", "meta[property='og:url']")


def titles(html: Html, limits: Limits = DEFAULT_LIMITS) -> tuple[str, ...]:
    """Give what the page calls its story, as it stands there.

    >>> titles("<title>Rain - The Post</title><h1>Rain</h1>")
    ('Rain - The Post', 'Rain')
    """
    parser = _parser(html, limits)
    return field_values(parser, Mirror(parser), "headline", TITLES)


def own_addresses(html: Html, limits: Limits = DEFAULT_LIMITS) -> tuple[str, ...]:
    """Give the addresses that the page says it has.

    >>> own_addresses("<link rel=canonical href='https://post.example/rain'>")
    ('https://post.example/rain',)
    """
    parser = _parser(html, limits)
    return field_values(parser, Mirror(parser), "canonical_url", ADDRESSES)


def _parser(html: Html, limits: Limits) -> LexborHTMLParser:
    source, _ = safe(html_bytes(html, None), limits)
    return LexborHTMLParser(source, options=OPTIONS, scripting=True)
