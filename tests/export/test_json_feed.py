"""An Article as an item of a JSON Feed, checked against a schema of the specification's fields."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from newsparse.export import NoAddressError, to_json_feed
from newsparse.models import Article, Author, Block, Evidence, Image
from strategies import articles_with_address

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas" / "json_feed_item.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
ADDRESS = "https://a.example/rain"


@given(articles_with_address())
def test_any_article_is_valid(article: Article) -> None:
    """Whatever an article holds; empty values are left out."""
    VALIDATOR.validate(to_json_feed(article))


def test_fields_have_their_places() -> None:
    """One item, whole."""
    article = Article(
        headline="Rain",
        standfirst="Wet.",
        description="All day.",
        authors=(Author("Ida Moor", "Weather", "https://a.example/ida"), Author("Bo Lund")),
        keywords=("Floods",),
        language="en",
        images=(Image("https://a.example/1.jpg"),),
        body=(Block("paragraph", "It rained & rained."),),
        published=datetime(2026, 3, 4, 10, tzinfo=UTC),
        modified=datetime(2026, 3, 4, 11),
        url="https://a.example/rain?from=rss",
        canonical_url=ADDRESS,
    )
    assert to_json_feed(article) == {
        "id": ADDRESS,
        "url": ADDRESS,
        "title": "Rain",
        "summary": "Wet.",
        "image": "https://a.example/1.jpg",
        "date_published": "2026-03-04T10:00:00+00:00",
        "authors": [{"name": "Ida Moor", "url": "https://a.example/ida"}, {"name": "Bo Lund"}],
        "tags": ["Floods"],
        "language": "en",
        "content_html": "<p>It rained &amp; rained.</p>",
        "content_text": "It rained & rained.",
    }


def test_a_day_alone_is_no_instant() -> None:
    """JSON Feed takes RFC 3339: midnight in some zone would be made up."""
    evidence = {"published": Evidence("meta date", precision="day")}
    item = to_json_feed(Article(published=datetime(2026, 3, 4, tzinfo=UTC), evidence=evidence, url=ADDRESS))
    assert "date_published" not in item


def test_an_offset_of_seconds_is_written_in_utc() -> None:
    """RFC 3339 has offsets of whole minutes alone."""
    amsterdam = timezone(timedelta(minutes=19, seconds=32))
    item = to_json_feed(Article(published=datetime(1930, 5, 1, 12, 19, 32, tzinfo=amsterdam), url=ADDRESS))
    assert item["date_published"] == "1930-05-01T12:00:00+00:00"


def test_an_article_without_address_is_refused() -> None:
    """An item needs an id that stays; the error says how to give it."""
    with pytest.raises(NoAddressError, match="a JSON Feed item needs the story's address"):
        to_json_feed(Article(headline="Rain"))
