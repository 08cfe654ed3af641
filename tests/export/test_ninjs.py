"""An Article as ninjs, checked against the IPTC's own schema."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator, ValidationError

from newsparse.export import NoAddressError, to_ninjs
from newsparse.models import Article, Author, Block, Evidence, Image, Related
from strategies import articles_with_address

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas" / "ninjs-schema_3.1.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)

ADDRESS = "https://a.example/rain"


@given(articles_with_address())
def test_any_article_is_valid(article: Article) -> None:
    """Whatever an article holds, and whatever characters its addresses have."""
    VALIDATOR.validate(to_ninjs(article))


@pytest.mark.parametrize(
    "wrong",
    [
        {"uri": "no address"},
        {"uri": ADDRESS, "firstCreated": "2026-03-04"},
        {"uri": ADDRESS, "headline": "Rain"},
        {"type": "text"},
    ],
)
def test_the_schema_is_really_asked(wrong: dict[str, str]) -> None:
    """Formats are checked, unknown keys and missing ones found."""
    with pytest.raises(ValidationError):
        VALIDATOR.validate(wrong)


def test_fields_have_their_places() -> None:
    """Headlines and descriptions by their role, people, sources, desks and topics, pictures and related stories."""
    item = to_ninjs(
        Article(
            headline="Rain",
            kicker="Weather",
            standfirst="Wet.",
            authors=(Author("Ida Moor", url="https://a.example/ida"),),
            publisher="The Tide",
            agency="Reuters",
            section_path=("News", "Weather"),
            keywords=("Floods",),
            dateline="LONDON",
            images=(Image("https://a.example/ä.jpg", caption="A cloud", credit="J. Lund"),),
            related=(Related("Tides", "https://a.example/tides"), Related("Only words")),
            body=(Block("paragraph", "It rained & rained."), Block("caption", "A cloud")),
            published=datetime(2026, 3, 4, 10, tzinfo=timezone(timedelta(hours=1))),
            canonical_url=ADDRESS,
        )
    )
    VALIDATOR.validate(item)
    assert (item["uri"], item["representationType"], item["by"], item["located"]) == (
        *(ADDRESS, "partial", "Ida Moor", "LONDON"),
    )
    assert {text["role"]: text["value"] for text in item["headlines"]} == {"main": "Rain", "kicker": "Weather"}
    assert [body["contentType"] for body in item["bodies"]] == ["text/plain", "text/html"]
    assert [body["charCount"] for body in item["bodies"]] == [19, 19]
    assert "<p>It rained &amp; rained.</p>" in item["bodies"][1]["value"]
    assert [subject["rel"] for subject in item["subjects"]] == ["section", "section", "about"]
    assert item["infoSources"] == [{"name": "The Tide", "role": "publisher"}, {"name": "Reuters", "role": "originator"}]
    picture, story = item["associations"]
    assert (picture["uri"], picture["by"]) == ("https://a.example/%C3%A4.jpg", "J. Lund")
    assert (story["name"], story["uri"]) == ("Tides", "https://a.example/tides")
    assert item["firstCreated"] == "2026-03-04T10:00:00+01:00"


@pytest.mark.parametrize(
    ("published", "precision"), [(datetime(2026, 3, 4, tzinfo=UTC), "day"), (datetime(2026, 3, 4, 10), "minute")]
)
def test_what_is_no_instant_is_left_out(published: datetime, precision: str) -> None:
    """A day alone, or a time without an offset."""
    evidence = {"published": Evidence("meta date", precision=precision)}  # type: ignore[arg-type]
    assert "firstCreated" not in to_ninjs(Article(published=published, evidence=evidence, url=ADDRESS))


def test_an_article_without_address_is_refused() -> None:
    """The only key that ninjs demands; the error says how to give it."""
    with pytest.raises(NoAddressError, match="ninjs needs the story's address, and the page gives none"):
        to_ninjs(Article(headline="Rain"))
