"""Site records: looked up by host, laid over the general rules."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.sites import Site, site_of

PAGE = """
<html><head><title>Site-wide title</title></head><body><h1>Site-wide title</h1>
<div class="head2">Ferry returns to the island</div><div class="desk">Harbour</div>
<div class="story"><p>The ferry came back to the island on Monday after the storm had passed.</p>
<p class="promo">Our calendar has room for all the days of the year and costs ten crowns.</p>
<p>On Tuesday it sailed again, with two hundred people and forty cars on board.</p></div></body></html>
"""
SITE = Site(
    hosts="www.Example.org",
    fields={"headline": ".head2", "section": ".desk"},
    body=".story",
    drop="//p[@class='promo']",
)


def test_site_rows_win_on_their_own_host() -> None:
    """The rows of the site that covers the address win; the dropped block is in the ledger with its rule."""
    article = newsparse.parse(PAGE, url="https://news.example.org/a", sites=[SITE])
    assert article.headline == "Ferry returns to the island"
    assert article.evidence["headline"].source == "site row"
    assert article.section == "Harbour"
    assert [block.text.split()[0] for block in article.body] == ["The", "On"]
    assert [removed.text[:12] for removed in article.removed if removed.rule == "site.drop"] == ["Our calendar"]


def test_site_rows_leave_other_hosts_alone() -> None:
    """On another host the page is read as if there were no rows."""
    other = "https://example.com/a"
    assert newsparse.parse(PAGE, url=other, sites=[SITE]) == newsparse.parse(PAGE, url=other)


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("https://example.org/a", 0),
        ("https://m.sport.example.org/", 1),
        ("https://badexample.org/", None),
        ("no address", None),
        ("http://[::1", None),
        (None, None),
    ],
)
def test_site_of(url: str | None, place: int | None) -> None:
    """The longest host that covers the address wins; a host covers its subdomains and nothing else."""
    sites = (Site(hosts=("example.org", "example.net")), Site(hosts="sport.example.org"))
    assert site_of(url, sites) is (sites[place] if place is not None else None)


def test_site_is_a_value() -> None:
    """Equal records are equal and hash alike; plain strings and lists become tuples."""
    assert Site(hosts=["a.example"], drop=["p"]) == Site(hosts="a.example", drop="p")
    assert len({Site(hosts="a.example"), Site(hosts="a.example")}) == 1


@pytest.mark.parametrize("host", ["https://example.org", "example.org/news", "example.org:8000"])
def test_an_address_is_no_host(host: str) -> None:
    """It would never match, and nobody would know why."""
    with pytest.raises(newsparse.SiteError, match="give the name alone"):
        Site(hosts=host)


def test_misspelt_field_is_the_callers_mistake() -> None:
    """Rows for a field that the article does not have would be asked by nobody."""
    site = Site(hosts="example.org", fields={"headlin": "h1"})
    with pytest.raises(newsparse.SiteError, match="has rows for 'headlin', a field Article does not have"):
        newsparse.parse(PAGE, url="https://example.org/a", sites=[site])
    assert newsparse.parse(PAGE, url="https://example.com/a", sites=[site]).headline


def test_one_site_needs_no_list() -> None:
    """A single record is taken as it is."""
    url = "https://example.org/a"
    assert newsparse.parse(PAGE, url=url, sites=SITE) == newsparse.parse(PAGE, url=url, sites=[SITE])
