"""The address a page gives itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.shared import NOTHING, declared_story
from newsparse.models import Found
from newsparse.page import Page
from newsparse.text import clean

_METAS: Final = ("og:url", "itemprop:url", "itemprop:mainentityofpage", "twitter:url", "parsely-link")
_LONGEST: Final = 2_000
"""Characters of an address; browsers and servers stop at about as many."""


def canonical_url_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:  # noqa: ARG001
    """Go through the addresses the page gives itself, the link made for it first.

    >>> page = Page(base_url="https://example.org/a?from=rss", metas={"og:url": ("/a",)})
    >>> [(found.value, found.source) for found in canonical_url_candidates(page)]
    [('https://example.org/a', 'meta og:url')]
    """
    for raw in page.selected.get("canonical_url", ()):
        yield from _address(page, raw, "site row", "canonical_url.site_row")
    for link in page.links:
        if "canonical" in link.rel.split():
            yield from _address(page, link.href, "link canonical", "canonical_url.link")
    for name in _METAS:
        for raw in page.metas.get(name, ())[:1]:
            yield from _address(page, raw, f"meta {name}", "canonical_url.meta")
    story = declared_story(page)
    if story is not None:
        for key in ("url", "mainEntityOfPage"):
            value = story.get(key)
            written = value.get("@id") or value.get("url") if isinstance(value, dict) else value
            yield from _address(page, written, f"json-ld {key}", "canonical_url.linked_data")


def canonical_url(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the page's own absolute http(s) address, or None.

    A front page is no story's address: a page that was fetched from deeper down does not get it.

    >>> from newsparse.page import HeadLink
    >>> home = HeadLink("canonical", "https://example.org/", {})
    >>> canonical_url(Page(url="https://example.org/a/b", links=(home,))) is None
    True
    >>> canonical_url(Page(links=(home._replace(href="https://example.org/a"),))).value
    'https://example.org/a'
    """
    is_deep = _is_deep(page.url or "")
    for found in canonical_url_candidates(page, earlier):
        if not is_deep or found.source == "site row" or _is_deep(found.value):
            return found
    return None


def _is_deep(address: str) -> bool:
    """Say whether an address has a path or a query behind its host."""
    _, _, behind_scheme = address.partition("#")[0].rpartition("://")
    host, _, path = behind_scheme.partition("/")
    return bool(path) or "?" in host


def _address(page: Page, raw: object, source: str, rule: str) -> Iterator[Found[str]]:
    if isinstance(raw, str) and len(raw) <= _LONGEST and (url := page.absolute(raw)):
        yield Found(url, source, clean(raw), rule)
