"""The reader for site files of Full-Text RSS: nothing raises, nothing is lost, and an Article changes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.sites.ftr import FIELDS, KNOWN, ROWS, TESTS, lines, read_ftr
from newsparse.sites.site_file import SiteFile, SiteTest

CONFIG = """
# The seaside paper
title: //h2[@class='top']
author: substring-after(//p[@class='by'], 'Written by ')
date: //meta[@name='stamp']/@content
body: //div[@class='gone']
body: //div[@class='column']
strip: //div[@class='poll']
strip_id_or_class: 'shop-'
strip_image_src: /pixel/
tidy: no
replace_string(<b:x>): <i>
single_page_link: //a[@class='all']
test_url: http://tide.example/seals
test_contains: Forty seals
test_contains: the young can swim
test_url: http://tide.example/rocks
"""
PAGE = """
<html class="shop-page"><head><title>The Tide</title><meta name="stamp" content="2026-05-02T07:30:00Z"></head><body>
<h1>The Tide</h1><h2 class="top">Seals come back</h2><p class="by">Written by Elena Fairburn</p>
<p>Summer is near, and the beach is being cleaned by two hundred people from the school, the mayor said on Monday.</p>
<div class="column"><p>Forty seals were counted on the outer rocks on Friday, more than in any spring before.</p>
<img src="/pixel/1.gif" width="400"><img src="/seal.jpg" width="800"><div class="poll"><p>Do you like seals?</p></div>
<p>The warden asks boats to keep away until the young can swim.</p>
<p id="shop-teaser">A mug with a seal on it can be had in our shop from one pound.</p></div></body></html>
"""
URL = "https://www.tide.example/seals"


def read(text: str | bytes) -> SiteFile:
    """Read a file about an invented site."""
    return read_ftr(text, name="tide.example")


def test_a_config_changes_the_article() -> None:
    """Headline, author, date and body are those that the rows select; what is stripped is in the ledger."""
    article = newsparse.parse(PAGE, url=URL, sites=read(CONFIG).site)
    assert article.headline == "Seals come back"
    assert article.authors == (newsparse.Author("Elena Fairburn"),)
    assert article.published == datetime(2026, 5, 2, 7, 30, tzinfo=UTC)
    assert [block.text.split()[0] for block in article.body] == ["Forty", "The"]
    dropped = [removed.text.split()[0] for removed in article.removed if removed.rule == "site.drop"]
    assert dropped == ["Do", "A"]
    assert [image.url for image in article.images] == ["https://www.tide.example/seal.jpg"]
    assert {article.evidence[field].source for field in FIELDS.values()} == {"site row"}


def test_without_the_config_the_article_is_another() -> None:
    """The test before this one tests something."""
    article = newsparse.parse(PAGE, url=URL)
    assert "Summer is near" in article.text
    assert article.headline != "Seals come back"


def test_what_becomes_of_each_directive() -> None:
    """Rows, tests, and what newsparse has no use for: counted, named and kept."""
    file = read(CONFIG)
    assert file.site.hosts == ("tide.example",)
    assert {name: len(rows) for name, rows in file.site.rows.items()} == {
        "headline": 1,
        "authors": 1,
        "published": 1,
        "body": 2,
        "drop": 3,
    }
    assert file.tests == (
        SiteTest("http://tide.example/seals", ("Forty seals", "the young can swim")),
        SiteTest("http://tide.example/rocks"),
    )
    assert file.unused == {
        "tidy": ("no",),
        "replace_string": ("<b:x>: <i>",),
        "single_page_link": ("//a[@class='all']",),
    }
    assert file.refused == file.unread == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("title: //h1[", '"[" is not closed'),
        ("body: //p[contains(@class='x')]", "contains() takes 2 arguments"),
        ("strip: //p/@style", "where elements are wanted"),
        ("strip: //p/text()[contains(., 'x')]", "where elements are wanted"),
        ("body: //p[ends-with(@class, 'x')]", "has no function 'ends-with'"),
        ("title:", "is empty"),
        ("strip_id_or_class: ''", "is empty"),
        ("strip_image_src:  ", "is empty"),
        ("strip: " + "//a" * 5_000, "longer than 10000 characters"),
        ("strip: //a\x00", "control characters"),
    ],
)
def test_rows_that_cannot_be_used_are_named_with_their_line(line: str, reason: str) -> None:
    """The other rows of the file are used all the same."""
    file = read(f"title: //h1\n\n{line}\nbody: //p")
    assert set(file.site.rows) == {"headline", "body"}
    (refused,) = file.refused
    assert refused.line == 3
    assert refused.directive == line.partition(":")[0]
    assert reason in refused.reason
    assert len(refused.value) <= 200


@pytest.mark.parametrize(
    "source",
    [
        "title: //h1\nbody: //p",
        "title: //h1\r\nbody: //p\r\n",
        "title: //h1\rbody: //p\r",
        "\ufefftitle: //h1\nbody: //p",
        b"\xef\xbb\xbftitle: //h1\r\nbody: //p",
        "# old\n\n  TITLE :   //h1  \n\t\nbody ://p\n#",
        "title: //h1\ntitle: //h1\nbody: //p\nbody: //p",
    ],
)
def test_the_same_file_in_other_clothes(source: str | bytes) -> None:
    """Line ends, a byte order mark, comments, space and repetition say nothing."""
    assert read(source).site == read("title: //h1\nbody: //p").site


def test_what_is_repeated_is_counted() -> None:
    """The row stands once."""
    assert read("strip: //a\nstrip: //a\nstrip: //a").repeated == 2


def test_typing_errors_are_kept_as_directives_of_their_own() -> None:
    """A directive that nobody knows is not taken for another, and is not lost."""
    file = read("titel: //h1\nhttps://tide.example/\nsee also: below\nno colon")
    assert file.unused == {"titel": ("//h1",), "https": ("//tide.example/",)}
    assert file.unread == ((3, "see also: below"), (4, "no colon"))
    assert file.site.rows == {}


def test_what_test_contains_says_before_any_address() -> None:
    """It is a test of no page in particular."""
    assert read("test_contains: seals").tests == (SiteTest(None, ("seals",)),)


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("title: //h1", "//h1"),
        ("title: h1", "(h1)"),
        ("title: string(//h1)", "(string(//h1))"),
        ('strip_image_src: a\\b"c', 'img[src*="a\\\\b\\"c"]'),
        ("strip_id_or_class: a b", '[class*="a b"]:not(html):not(body), [id*="a b"]:not(html):not(body)'),
    ],
)
def test_rows_are_written_as_sites_have_them(line: str, row: str) -> None:
    """XPath that begins with a name stands in brackets; classes, ids and addresses are CSS, which is quicker."""
    file = read(line)
    assert next(iter(file.site.rows.values())) == (row,)
    assert file.written.get(row, row) in (line, line.partition(": ")[2])


def test_a_class_of_the_whole_page_drops_nothing() -> None:
    """The words stand in the class of ``<html>``, too, and the page is still there."""
    article = newsparse.parse(PAGE, url=URL, sites=read("strip_id_or_class: shop-").site)
    assert "Forty seals" in article.text
    assert "A mug" not in article.text


HOSTILE = {
    "a long line": b"title: " + b"//a" * 3_500_000,
    "a long line without a colon": b"x" * 10_000_000,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 2_000,
    "nothing but NUL": bytes(1_000_000),
    "nothing but colons": b":" * 1_000_000,
    "open brackets": b"strip: //a" + b"[a" * 4_000,
    "an argument without end": b"replace_string(" * 100_000,
    "one row again and again": b"title: //h1\n" * 50_000,
    "tests without end": b"test_contains: x\n" * 50_000,
    "many rows": b"".join(b"strip_id_or_class: a%d\n" % number for number in range(5_000)),
    "nothing": b"",
    "another charset": "title: //h1[.='Größe']\n".encode("utf-16"),
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_read(source: bytes) -> None:
    """In linear time, without an error, into a record that ``parse`` takes."""
    file = read(source)
    assert len(file.site.hosts) == 1
    assert all(len(text) <= 200 for _, text in file.unread)


def test_a_name_that_is_no_host_is_the_callers_mistake() -> None:
    """The content never is."""
    with pytest.raises(newsparse.SiteError, match="is no host"):
        read_ftr("title: //h1", name="tide.example/news")


NAMES = sorted({*ROWS, *KNOWN, *TESTS, "titel", "Title", "see", ""})
VALUES = st.sampled_from(
    [
        "//h1",
        "//p[",
        "h1",
        "",
        "''",
        "a",
        "//p/@style",
        "no",
        "http://tide.example/a",
        "//p[contains(.)]",
        "string(//a)",
    ]
)
MESSY_LINES = (
    st.builds("{}{}: {}".format, st.sampled_from(NAMES), st.sampled_from(["", "(x)", "(x:y)", "("]), VALUES)
    | st.text(max_size=30)
    | st.sampled_from(["# comment", "", "strip: //a", "strip: //a"])
)


@given(st.lists(MESSY_LINES, max_size=20), st.sampled_from(["\n", "\r\n"]))
def test_every_line_is_accounted_for(some: list[str], end: str) -> None:
    """Each is a row, a repetition, a test, unused, refused or unread: none is silently dropped. Twice is the same."""
    source = end.join(some)
    file = read(source)
    assert read(source) == file
    assert read("\n# note\n\n" + source).site == file.site
    tests = sum((test.url is not None) + len(test.contains) for test in file.tests)
    rows = sum(map(len, file.site.rows.values()))
    unused = sum(map(len, file.unused.values()))
    known = rows + tests + unused + len(file.refused) + len(file.unread) + file.repeated
    assert known == sum(1 for _ in lines(source))


@given(st.binary(max_size=400) | st.text(max_size=400))
def test_whatever_comes_gives_a_record(source: bytes | str) -> None:
    """Any bytes, any text: a record that reads a page."""
    newsparse.parse(PAGE, url=URL, sites=read(source).site, only=["headline"])
