"""The address a page gives itself."""

import pytest

from newsparse.extract.canonical_url import canonical_url
from newsparse.page import Page, read

URL = "https://example.org/news/rain?from=rss"


@pytest.mark.parametrize(
    ("html", "value", "source"),
    [
        ('<link rel=canonical href="/news/rain">', "https://example.org/news/rain", "link canonical"),
        ('<link rel="Canonical shortlink" href="/news/rain">', "https://example.org/news/rain", "link canonical"),
        ('<meta property="og:url" content="//example.org/news/rain">', "https://example.org/news/rain", "meta og:url"),
        (
            '<link rel=canonical href="https://example.org/"><meta property="og:url" content="/news/rain">',
            "https://example.org/news/rain",
            "meta og:url",
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","mainEntityOfPage":{"@id":"/news/rain"}}</script>',
            "https://example.org/news/rain",
            "json-ld mainEntityOfPage",
        ),
    ],
)
def test_witnesses(html: str, value: str, source: str) -> None:
    """The link comes first, then the metas, then linked data; a front page is passed over."""
    found = canonical_url(read(html, url=URL))
    assert found is not None
    assert (found.value, found.source) == (value, source)


@pytest.mark.parametrize(
    "href", ["", "javascript:alert(1)", "data:text/html,x", "http://[::1", "file:///etc/passwd", "/" + "x" * 5000]
)
def test_addresses_that_are_none(href: str) -> None:
    """Only absolute http(s) addresses of a sane length leave."""
    assert canonical_url(read(f'<link rel=canonical href="{href}">', url=URL)) is None


def test_a_front_page_may_be_its_own_address() -> None:
    """What was fetched from the root may have the root for its address."""
    found = canonical_url(read("<link rel=canonical href='https://example.org/'>", url="https://example.org/"))
    assert found is not None
    assert found.value == "https://example.org/"


@pytest.mark.parametrize("value", [None, 3, [], {}, {"@id": 3}, [{"@id": "https://example.org/a"}], True])
def test_any_value_is_survived(value: object) -> None:
    """Linked data of any type says nothing, and raises nothing."""
    assert canonical_url(Page(linked_data=({"@type": "Article", "url": value, "mainEntityOfPage": value},))) is None


def test_controls_are_dropped() -> None:
    """Neither the address nor what stood there holds a control character."""
    found = canonical_url(read("<link rel=canonical href='/news/r\x1bain'>", url=URL))
    assert found is not None
    assert (found.value, found.raw) == ("https://example.org/news/rain", "/news/rain")
