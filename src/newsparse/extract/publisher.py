"""The paper's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.likeness import name_key
from newsparse.extract.shared import NOTHING, declared_story, once_a_page
from newsparse.extract.title import host_names, is_site, title_parts
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import of_type, text_of
from newsparse.text import expression, tidy, unescaped

_METAS: Final = ("og:site_name", "application-name", "itemprop:publisher", "dc.publisher", "publisher", "site_name")
_ADDRESS: Final = expression(r"(?:https?:)?//(?:www\.)?([^/?#\s]+)\S*", re.IGNORECASE)
_ADDRESS_IN_TEXT: Final = expression(r"https?://[^\s/]+\.\S{2,}", re.IGNORECASE)
_LONGEST_NAME: Final = 100
_FIRST_LINES: Final = 12
"""Lines of scraped text among which the story's address may stand."""


def publisher_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:  # noqa: ARG001
    """Go through the names the page gives its paper, the best witness first.

    >>> page = Page(title="Rain stops play again | The Oldtown Paper", metas={"og:site_name": ("Oldtown Paper",)})
    >>> [(found.value, found.source) for found in publisher_candidates(page)]
    [('Oldtown Paper', 'meta og:site_name'), ('The Oldtown Paper', 'title')]
    """
    for value in page.selected.get("publisher", ()):
        yield Found(value, "site row", value, "publisher.site_row")
    story = declared_story(page)
    if story is not None:
        yield from _name(text_of(story.get("publisher")), "json-ld publisher", "publisher.linked_data")
    for name in _METAS:
        for value in page.metas.get(name, ())[:1]:
            yield from _name(value, f"meta {name}", "publisher.meta")
    for item in of_type(page.linked_data, "NewsMediaOrganization", "WebSite"):
        yield from _name(text_of(item.get("name")), "json-ld WebSite", "publisher.website")
    line = title_line(page)
    if line:
        site = title_parts(line, hosts(page)).site
        if site:
            yield from _name(site, "title" if page.door == "html" else "text line 1", "publisher.title")


def publisher(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the paper's name as it writes it, or None when the page does not say.

    A witness that the host agrees with goes before the others, which may name the company, or the software. The host
    alone is no name: nothing is made up from it.

    >>> publisher(Page(metas={"og:site_name": ("http://www.example.org",)})).value
    'example.org'
    >>> publisher(Page(url="https://example.org/rain")) is None
    True
    """
    first: Found[str] | None = None
    for found in publisher_candidates(page, earlier):
        if found.source == "site row" or is_site(found.value, hosts(page)):
            return found
        first = first or found
    return first


@once_a_page
def site_names(page: Page) -> tuple[str, ...]:
    """Give keys of all that a title's suffix may match: the names the page gives its paper, the words of its hosts.

    >>> site_names(Page(url="https://www.example.org/rain", metas={"og:site_name": ("The Example",)}))
    ('theexample', 'example')
    """
    names = [value[:_LONGEST_NAME] for meta in _METAS[:2] for value in page.metas.get(meta, ())[:1]]
    names = [unescaped(name) for name in names]
    story = declared_story(page)
    if story is not None:
        names.insert(0, (text_of(story.get("publisher")) or "")[:_LONGEST_NAME])
    keys = [key for name in names if (key := name_key(name))]
    return tuple(dict.fromkeys((*keys, *hosts(page))))


@once_a_page
def addresses(page: Page) -> tuple[str | None, ...]:
    """Give the addresses that the story is known to have: the caller's, the page's own, a line of scraped text."""
    if page.door == "text":
        lines = page.blocks[:_FIRST_LINES]
        return (page.url, next((block.text for block in lines if _ADDRESS_IN_TEXT.fullmatch(block.text)), None))
    canonical = next((link.href for link in page.links if link.rel == "canonical"), None)
    own = page.meta("og:url")
    return page.url, canonical, own[1] if own else None


@once_a_page
def hosts(page: Page) -> tuple[str, ...]:
    """Give keys of the words of the story's hosts that can be the paper's name."""
    return host_names(*addresses(page))


def title_line(page: Page) -> str | None:
    """Give the page's title: ``<title>``, or the first line of scraped text."""
    if page.door == "html":
        return page.title
    return page.blocks[0].text if page.blocks and "headline" not in page.selected else None


def _name(raw: str | None, source: str, rule: str) -> Iterator[Found[str]]:
    """Give a name without the address that some papers write instead."""
    value = tidy(raw or "")
    address = _ADDRESS.fullmatch(value) if "//" in value else None
    if address:
        value = address[1]
    if value and len(value) <= _LONGEST_NAME and any(map(str.isalnum, value)):
        yield Found(value, source, raw or "", rule)
