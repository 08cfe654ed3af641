"""Records in TOML: the arguments of Site, and what a saved page must give."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import SiteError
from newsparse.sites import Site
from newsparse.sites.toml import read_expected, read_toml

RECORD = """
hosts = ["post.example", "post-news.example"]
body = [".story", "//div[@id='report']"]
drop = ".promo"
suffixes = "Post Weather Service"
timezone = "Europe/Oslo"
phrases = ["Listen to this story*"]
[fields]
headline = "h1.title"
section = [".desk", "//nav//a[last()]"]
"""


def test_every_argument_of_a_site_has_its_key() -> None:
    """The record is the one that Python would write."""
    assert read_toml(RECORD, name="any").site == Site(
        hosts=("post.example", "post-news.example"),
        body=(".story", "//div[@id='report']"),
        drop=".promo",
        suffixes="Post Weather Service",
        timezone="Europe/Oslo",
        phrases="Listen to this story*",
        fields={"headline": "h1.title", "section": (".desk", "//nav//a[last()]")},
    )


def test_the_files_name_is_the_host() -> None:
    """A file needs no key of its own for that; a byte order mark is no letter."""
    assert read_toml(b"\xef\xbb\xbfdrop = 'p'", name="post.example").site == Site(hosts="post.example", drop="p")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("drop", "this is no TOML: "),
        (b"\xff\xfe", "this is no TOML: "),
        ("a = " + "[" * 100_000, "this is no TOML: "),
        ("dorp = 'p'", "'dorp' is no key of a site's file: write 'drop'"),
        ("xyz = 'p'", "'xyz' is no key of a site's file: there are hosts, fields, body"),
        ("drop = 'p['", "site 'post.example', drop: 'p\\[' is not a CSS selector"),
        ("drop = [1]", "a site is made of strings: 1 is of type int"),
        ("fields = 'h1'", "fields maps names of fields to rows"),
        ("timezone = 1", "1 is no time zone"),
    ],
)
def test_mistakes_are_named(source: str | bytes, message: str) -> None:
    """With what to write instead."""
    with pytest.raises(SiteError, match=message):
        read_toml(source, name="post.example")


def test_what_is_expected_of_a_page() -> None:
    """Strings stand for lists of one."""
    expected = read_expected(
        "url = 'https://post.example/a'\nlacks = 'kicker'\ncontains = ['a', 'b']\nexpect.section = 'C'"
    )
    assert (expected.url, expected.lacks, expected.contains) == ("https://post.example/a", ("kicker",), ("a", "b"))
    assert expected.expect == {"section": "C"}


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("lacks = 1", "'lacks' is a string or a list of strings, not 1"),
        ("contains = ['a', 1]", "'contains' is a string or a list of strings"),
        ("url = 1", "'url' is a string, not 1"),
        ("expect = 1", "'expect' is a table"),
        ("expected = 1", "'expected' is no key of the file beside a saved page: write 'expect'"),
    ],
)
def test_mistakes_beside_pages_are_named(source: str, message: str) -> None:
    """The same care for the other file."""
    with pytest.raises(SiteError, match=message):
        read_expected(source)


@given(st.text(max_size=60) | st.binary(max_size=60))
def test_any_file_is_a_record_or_an_error_of_ours(source: str | bytes) -> None:
    """Nothing else comes out."""
    for reader in (lambda text: read_toml(text, name="a.example"), read_expected):
        with contextlib.suppress(SiteError):
            assert reader(source)
