"""An Article as schema.org's JSON-LD, read back from a page that holds nothing else."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import attrs
from hypothesis import given

import newsparse
from newsparse.export import to_schema_org
from newsparse.models import Article, Author, Block, Evidence, Image, LiveEntry
from newsparse.page.told import TOLD_TEXT
from strategies import articles, stories

PARAGRAPHS = (
    "The ferry came back to the island on Monday after the storm had passed, and the quay was full of people.",
    "“We waited for three days and nobody told us anything,” said Ada Brook, the harbour master.",
    "The repair will cost far more than the council had planned when work began on the old boat two years ago.",
    "Bo Lund, the union leader, said: “It is a great day for the island and for everybody who lives on it.”",
)
FULL = Article(
    headline="Ferry comes back to the island",
    alternative_headline="Back at last: the old boat",
    description="The storm has passed.",
    section="Harbour",
    section_path=("News", "Region", "Harbour"),
    authors=(Author("Ida Moor", "Shipping Editor", "https://paper.example/ida"), Author("Eli Dahl")),
    published=datetime(2026, 3, 4),
    modified=datetime(2026, 3, 5, 9, 30, tzinfo=timezone(timedelta(hours=2))),
    language="en",
    publisher="The Tide",
    agency="Reuters",
    canonical_url="https://paper.example/news/ferry-comes-back",
    keywords=("Ferry", "Island"),
    images=(Image("https://paper.example/ferry.jpg", caption="The ferry", credit="J. Lund"),),
    access="free",
    body=tuple(Block("paragraph", text, index=index) for index, text in enumerate(PARAGRAPHS)),
    evidence={"published": Evidence("meta date", precision="day")},
)


def read_back(article: Article) -> Article:
    """Parse a page that holds only the JSON-LD of an article."""
    script = json.dumps(to_schema_org(article)).replace("<", "\\u003c")
    return newsparse.parse(f'<!DOCTYPE html><script type="application/ld+json">{script}</script>')


def test_every_field_that_has_a_place_comes_back() -> None:
    """What is written is what readers of schema.org look for."""
    back = read_back(FULL)
    told = {
        name: (getattr(back, name), getattr(FULL, name))
        for name in attrs.fields_dict(Article)
        if name not in ("quotes", "evidence")
    }
    assert {name: values for name, values in told.items() if values[0] != values[1]} == {}
    assert back.evidence["published"].precision == "day"
    assert [quote.speaker for quote in back.quotes] == ["Ada Brook", "Bo Lund"]


@given(stories().filter(lambda story: len(story.text) >= TOLD_TEXT))
def test_a_story_comes_back(story: Article) -> None:
    """Headline, way to the desk, authors, date, language, and the text to the letter; a shorter one is a summary."""
    back = read_back(story)
    for name in ("headline", "section_path", "authors", "published", "language", "text"):
        assert getattr(back, name) == getattr(story, name), name


@given(articles())
def test_any_article_is_plain_json_without_gaps(article: Article) -> None:
    """No null, no empty string and no empty list, at any depth."""
    told = to_schema_org(article)
    assert json.loads(json.dumps(told)) == told
    pending = [told]
    while pending:
        value = pending.pop()
        assert value not in (None, "", [], {})
        pending += value.values() if isinstance(value, dict) else value if isinstance(value, list) else []


def test_a_live_blog_keeps_its_entries() -> None:
    """Each entry with its time and headline; the headline is not said again in its text."""
    body = (
        Block("paragraph", PARAGRAPHS[0]),
        Block("heading", "Bridge is closed for now", level=2),
        *(Block("paragraph", text) for text in PARAGRAPHS[1:3]),
        Block("heading", "Boat has left the quay", level=2),
        Block("paragraph", PARAGRAPHS[3]),
    )
    entries = (
        LiveEntry(datetime(2026, 3, 4, 10, tzinfo=UTC), "Bridge is closed for now", 1, 4),
        LiveEntry(datetime(2026, 3, 4, 11, tzinfo=UTC), "Boat has left the quay", 4, 6),
    )
    article = attrs.evolve(FULL, body=body, live=entries)
    told = to_schema_org(article)
    assert told["@type"] == "LiveBlogPosting"
    assert told["liveBlogUpdate"][1]["articleBody"] == PARAGRAPHS[3]
    assert "coverageStartTime" not in told, "when the coverage began, no page has said"
    back = read_back(article)
    assert back.live == entries
    assert back.text == article.text


def test_dates_are_as_exact_as_the_page_was() -> None:
    """A day alone is a date, a time without an offset stays without one."""
    told = to_schema_org(attrs.evolve(FULL, modified=datetime(2026, 3, 5, 9, 30)))
    assert told["datePublished"] == "2026-03-04"
    assert told["dateModified"] == "2026-03-05T09:30:00"


def test_what_is_not_free_is_not_said_to_be() -> None:
    """Free is true, metered and locked are false, and nothing is said when the page says nothing."""
    declared = [to_schema_org(Article(access=access)) for access in ("free", "metered", "locked", None)]
    assert [told.get("isAccessibleForFree") for told in declared] == [True, False, False, None]


def test_a_correction_is_beside_the_text() -> None:
    """schema.org has a property for it."""
    told = to_schema_org(Article(body=(Block("paragraph", "Rain."), Block("correction", "Mended."))))
    assert (told["articleBody"], told["correction"]) == ("Rain.", ["Mended."])


def test_the_way_to_the_desk_is_numbered() -> None:
    """A breadcrumb list counts from one; the page holds it, for schema.org knows it of pages alone."""
    crumbs = to_schema_org(FULL)["mainEntityOfPage"]["breadcrumb"]["itemListElement"]
    assert [crumb["name"] for crumb in crumbs] == list(FULL.section_path)
    assert all(after["position"] - before["position"] == 1 for before, after in pairwise(crumbs))
    assert crumbs[0]["position"] == 1
