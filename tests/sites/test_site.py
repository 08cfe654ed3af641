"""Site records: looked up by host, laid over the general rules."""

from __future__ import annotations

import json
import pickle
from datetime import datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
import strategies
from newsparse.sites import Site, site_of
from newsparse.sites.site import NO_ROWS_FOR

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


WIDE = """
<html><head><title>Another story | News</title></head><body>
<p class="desk">Harbour</p><p class="label">Harbour talk</p><p class="second">The ferry is back</p>
<p class="lead">It sails again after the storm.</p><p class="by">By Ada Brook and Bo Berg</p>
<ul class="way"><li>News</li><li>Harbour</li></ul><a class="person">Ada Brook</a> <a class="person">Bo Berg</a>
<i class="tag">ferries</i> <i class="tag">storms</i> <i class="first">4 March 2026, 10:15</i>
<i class="last">5 March 2026, 11:20</i> <i class="wire">Reuters</i> <i class="place">BREKKE</i> <i class="tongue">nb</i>
<i class="paper">The Tide</i> <i class="tier">locked</i> <i class="about">About a ferry.</i>
<a class="own" href="/ferry">x</a>
<img class="lead-picture" src="/ferry.jpg"><h1>Something else</h1><h2 class="head">Ferry returns to the island</h2>
<article><p>The ferry came back to the island on Monday after the storm had passed, and people cheered.</p>
<p>On Tuesday it sailed again, with two hundred people and forty cars on board.</p></article></body></html>
"""


EVERY_FIELD: list[tuple[str, str, object]] = [
    ("headline", "h2.head", "Ferry returns to the island"),
    ("alternative_headline", ".second", "The ferry is back"),
    ("kicker", "//p[@class='label']", "Harbour talk"),
    ("standfirst", ".lead", "It sails again after the storm."),
    ("section", ".desk", "Harbour"),
    ("section_path", ".way li", ("News", "Harbour")),
    ("authors", ".person", (newsparse.Author("Ada Brook"), newsparse.Author("Bo Berg"))),
    ("authors", ".by", (newsparse.Author("Ada Brook"), newsparse.Author("Bo Berg"))),
    ("byline", ".by", "By Ada Brook and Bo Berg"),
    ("agency", ".wire", "Reuters"),
    ("dateline", ".place", "BREKKE"),
    ("published", ".first", datetime(2026, 3, 4, 10, 15)),
    ("modified", ".last", datetime(2026, 3, 5, 11, 20)),
    ("language", ".tongue", "nb"),
    ("publisher", ".paper", "The Tide"),
    ("canonical_url", ".own::attr(href)", "https://tide.example/ferry"),
    ("description", ".about", "About a ferry."),
    ("keywords", ".tag", ("ferries", "storms")),
    ("images", "img.lead-picture", (newsparse.Image("https://tide.example/ferry.jpg"),)),
    ("access", ".tier", "locked"),
]


@pytest.mark.parametrize(("field", "row", "expected"), EVERY_FIELD)
def test_a_row_fills_every_field_there_is(field: str, row: str, expected: object) -> None:
    """The value stands in the Article, and the evidence says where it came from."""
    site = Site(hosts="tide.example", fields={field: row})
    article = newsparse.parse(WIDE, url="https://tide.example/a", sites=site)
    assert getattr(article, field) == expected
    assert article.evidence[field].source == "site row"


def test_every_field_of_an_article_has_rows_or_a_reason() -> None:
    """A field added to the Article needs one or the other."""
    assert {field for field, _, _ in EVERY_FIELD} | set(NO_ROWS_FOR) == set(attrs.fields_dict(newsparse.Article))


@pytest.mark.parametrize("field", NO_ROWS_FOR)
def test_rows_for_what_no_row_can_fill_are_refused(field: str) -> None:
    """They would be asked by nobody."""
    with pytest.raises(newsparse.SiteError, match=f"no row can fill '{field}': "):
        Site(hosts="tide.example", fields={field: "p"})


STORY = """
<html><head><title>%s</title></head><body>%s<div class="way"><p>%s</p></div>
<p>The ferry came back to the island on Monday after the storm had passed, and people cheered.</p>
<p>Listen to this story: 4 min</p><p>On Tuesday it sailed again, with two hundred people on board.</p>
<p>WIN A CAR</p></body></html>
"""


def story(title: str = "", heading: str = "", line: str = "", **record: Any) -> newsparse.Article:
    """Read an invented page with a site's record."""
    site = Site(hosts="tide.example", **record)
    return newsparse.parse(STORY % (title, heading, line), url="https://tide.example/a", sites=site)


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        ("Ferry returns to the island – Tide and Island News Online", ""),
        ("Ferry returns to the island | TIDE AND ISLAND NEWS ONLINE", ""),
        ("Other words", "<h1>Ferry returns to the island (Tide and Island News Online</h1>"),
    ],
)
def test_suffixes_go_from_headlines(title: str, heading: str) -> None:
    """What stands behind the headline is no part of it, whatever mark is between; the heading is no paragraph."""
    article = story(title, heading, suffixes="Tide and Island News Online")
    assert article.headline == "Ferry returns to the island"
    assert not [block for block in article.body if "Tide" in block.text]


def test_a_suffix_that_is_part_of_the_headline_stays() -> None:
    """Without a mark between them the words are the headline's own."""
    title = "Who owns the Tide and Island News Online"
    assert story(title, suffixes="Tide and Island News Online").headline == title


def test_a_desk_before_the_suffix_is_still_read() -> None:
    """The suffix goes first, then the title is taken apart as always."""
    article = story(
        "Ferry returns to the island | World | Tide and Island News Online", suffixes="Tide and Island News Online"
    )
    assert (article.headline, article.section) == ("Ferry returns to the island", "World")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("4 March 2026, 10:15", "2026-03-04T10:15:00+01:00"),
        ("1 July 2026, 10:15", "2026-07-01T10:15:00+02:00"),
        ("2026-03-04T10:15:00Z", "2026-03-04T10:15:00+00:00"),
        ("4 March 2026", "2026-03-04T00:00:00"),
    ],
)
def test_the_clock_of_the_site_is_that_of_dates_without_one(written: str, expected: str) -> None:
    """Summer time counts; a page's own offset stands; a bare day gets no zone, for it has no clock."""
    site = Site(hosts="tide.example", fields={"published": ".stamp"}, timezone="Europe/Oslo")
    html = f"<h1>Ferry returns</h1><p class=stamp>{written}</p>"
    article = newsparse.parse(html, url="https://tide.example/a", sites=site)
    assert article.published is not None
    assert article.published.isoformat() == expected


def test_the_clock_reaches_changes_and_live_entries() -> None:
    """All dates of a page are on one clock."""
    data = {
        "@type": "LiveBlogPosting",
        "datePublished": "2026-03-04T10:15:00",
        "dateModified": "2026-03-04T12:30:00",
        "liveBlogUpdate": [{"headline": "Ferry sails", "datePublished": "2026-03-04T11:00:00"}],
    }
    html = (
        f'<script type="application/ld+json">{json.dumps(data)}</script><h1>Ferry, live</h1>'
        "<p>The ferry lay at the quay for three winters, and nobody believed that it would ever sail.</p>"
        "<h2>Ferry sails</h2><p>The ferry left the quay with two hundred people on board, and nobody was seasick.</p>"
    )
    site = Site(hosts="tide.example", timezone="Europe/Oslo")
    article = newsparse.parse(html, url="https://tide.example/a", sites=site)
    moments = [article.published, article.modified, *(entry.published for entry in article.live)]
    assert [moment.isoformat() for moment in moments if moment] == [
        "2026-03-04T10:15:00+01:00",
        "2026-03-04T12:30:00+01:00",
        "2026-03-04T11:00:00+01:00",
    ]


def test_phrases_go_to_the_ledger() -> None:
    """Whole lines, in any case; with a star what begins so; a word of the story is no phrase."""
    article = story("Ferry returns", phrases=["win a car", "Listen to this story*", "Tuesday"])
    gone = [removed.text for removed in article.removed if removed.rule == "site.phrase"]
    assert gone == ["Listen to this story: 4 min", "WIN A CAR"]
    assert "On Tuesday it sailed" in article.text


@pytest.mark.parametrize(
    ("phrase", "gone"),
    [
        ("*this story*", True),
        ("* 4 min", True),
        ("*4 min*", True),
        ("*story", False),
        ("listen*", True),
        ("list*", False),
    ],
)
def test_stars_stand_for_whole_words(phrase: str, gone: bool) -> None:
    """At either end, or both."""
    article = story("Ferry returns", phrases=phrase)
    assert ("Listen to this story: 4 min" in article.text) is not gone


def test_a_section_row_alone_takes_the_way_that_the_page_shows() -> None:
    """The desk is the row's; the way to it is what breadcrumbs, title or address show, cut off behind the desk."""
    title = "Ferry returns to the island | Harbour | World | News | Tide"
    article = story(title, line="World", fields={"section": ".way p"})
    assert (article.section, article.section_path) == ("World", ("News", "World"))
    assert article.evidence["section_path"].source == "site row"


def test_a_section_row_that_nothing_leads_to_is_the_whole_way() -> None:
    """Nothing is put together that the page does not show together."""
    article = story("Ferry returns to the island | World | News", line="Quay", fields={"section": ".way p"})
    assert (article.section, article.section_path) == ("Quay", ("Quay",))


def test_the_second_row_of_a_section_is_for_pages_without_the_first() -> None:
    """Rows are alternatives, not parts of a way."""
    article = story(line="Quay", fields={"section": [".way p", "p"]})
    assert article.section == "Quay"


def test_pictures_of_a_body_that_rows_select() -> None:
    """The story's own pictures are those in it."""
    line = "<p>The ferry came back to the island on Monday after the storm had passed, and people cheered.</p>"
    outside = f"<div>{line}<img src=/out.jpg width=600></div>"
    html = f"<h1>Ferry</h1><div class=s>{line}<img src=/in.jpg width=600>{line}</div>{outside}"
    article = newsparse.parse(html, url="https://tide.example/", sites=Site(hosts="tide.example", body=".s"))
    assert [image.url for image in article.images] == ["https://tide.example/in.jpg"]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ({"fields": {"headline": ["h1", "div["]}}, "site 'a.example', headline, row 2 of 2: 'div\\[' is not a CSS"),
        ({"body": "//p[lower-case(.)='x']"}, "site 'a.example', body: .* has no function 'lower-case'"),
        ({"drop": ["p", "//p/text()"]}, "site 'a.example', drop, row 2 of 2: .* where elements are wanted"),
        ({"fields": {"headline": None}}, "a site is made of strings: None is of type NoneType"),
        ({"fields": {"headline": ["h1", 3]}}, "a site is made of strings: 3 is of type int"),
        ({"fields": "h1"}, "fields maps names of fields to rows; it is of type str"),
        ({"drop": b"p"}, "a site is made of strings: b'p' is of type bytes"),
        ({"phrases": "*"}, "'\\*' has no word in it"),
        ({"suffixes": [" | "]}, "' | ' has no word in it"),
        ({"timezone": "Oslo"}, "'Oslo' is no time zone: give a name of the IANA database"),
        ({"timezone": 1}, "1 is no time zone"),
        ({"timezone": "../etc"}, "is no time zone"),
        ({"timezone": ""}, "'' is no time zone"),
    ],
)
def test_a_record_that_cannot_work_is_refused_when_it_is_made(record: dict[str, Any], message: str) -> None:
    """Not on the first page it meets, and with the place and the remedy."""
    with pytest.raises(newsparse.SiteError, match=message):
        Site(hosts="a.example", **record)


def test_hosts_are_tidied() -> None:
    """As people write them; a star covers what a host covers anyway."""
    assert Site(hosts=["*.Example.org ", ".example.org", "www.example.org"]).hosts == ("example.org",)


def test_thousands_of_sites_are_looked_through_at_once() -> None:
    """Each page asks for its site."""
    sites = [Site(hosts=f"paper{number}.example") for number in range(2_000)]
    assert site_of("https://www.paper1999.example/a", sites) is sites[-1]


def test_a_record_with_everything_travels() -> None:
    """To other processes, as part of a set, as a key."""
    site = Site(
        hosts="a.example", fields={"headline": "//h1"}, body="p", drop="i", suffixes="A B", timezone="UTC", phrases="c*"
    )
    assert pickle.loads(pickle.dumps(site)) == site
    assert len({site, pickle.loads(pickle.dumps(site))}) == 1


ROWS = ("p", "*", "//*", "//p", "span, b, a", "//a | //b", ".article-body", "article", "//li", "i", "(//p)[1]", "body")
rows = st.lists(st.sampled_from(ROWS), max_size=2)


@given(strategies.messy_html(), rows, rows, rows)
def test_whatever_rows_select_every_block_has_one_fate(
    html: str, headline: list[str], body: list[str], drop: list[str]
) -> None:
    """No page and no rows raise; explaining gives the same; each block of the story is in one place of the Article."""
    site = Site(hosts="a.example", fields={"headline": headline, "section": body}, body=body, drop=drop, phrases="cat*")
    article = newsparse.parse(html, url="https://a.example/", sites=site)
    assert newsparse.explain(html, url="https://a.example/", sites=site).article == article
    fates = [{block.index for block in blocks} for blocks in (article.body, article.related, article.removed)]
    assert sorted(index for fate in fates for index in fate) == list(range(sum(map(len, fates))))


def test_a_pattern_that_the_page_makes_unreadable_is_the_sites_fault() -> None:
    """The pattern may stand in an attribute; what comes out is an error of the library's all the same."""
    site = Site(hosts="a.example", drop="//p[re:test(., string(@data-x))]")
    with pytest.raises(newsparse.SiteError, match="re:test"):
        newsparse.parse("<article><p data-x='('>It rained.</p></article>", url="https://a.example/", sites=site)


@pytest.mark.parametrize(
    ("host", "url"),
    [
        ("zürich.example", "https://xn--zrich-kva.example/a"),
        ("xn--zrich-kva.example", "https://www.zürich.example/a"),
        ("zürich.example", "https://zürich.example/a"),
        ("a.example", "https://a.example./a"),
    ],
)
def test_a_host_is_known_in_each_of_its_forms(host: str, url: str) -> None:
    """Letters beyond ASCII are written in two ways, and a dot may stand at the end."""
    site = Site(hosts=host)
    assert site_of(url, (site,)) is site


def test_a_star_inside_a_phrase_is_refused() -> None:
    """It would match nothing, in silence."""
    with pytest.raises(newsparse.SiteError, match="between its words"):
        Site(hosts="a.example", phrases="Listen*now")
