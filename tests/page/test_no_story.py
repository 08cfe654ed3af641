"""Pages that are no article: errors, walls, lists of links, nothing at all."""

from __future__ import annotations

import pytest

from newsparse import explain, parse
from newsparse.page.no_story import is_no_article

NOTICE = "The page you are looking for may have been moved or deleted, or its address may have been typed wrongly."
STORY = "".join(
    f"<p>The river rose for the {day} day running, and the town closed another bridge.</p>" for day in "abcdefghijklmno"
)


@pytest.mark.parametrize(
    "html",
    [
        "",
        "<div id=root></div>",
        f"<title>404 | The Tide</title><p>{NOTICE}</p>",
        f"<title>The Tide</title><main><h1>Seite nicht gefunden</h1><p>{NOTICE}</p></main>",
        f"<title>The Tide</title><h1>Oops</h1><h2>This page doesn’t exist</h2><p>{NOTICE}</p>",
        f"<title>We value your privacy</title><div><p>{NOTICE}</p></div>",
        "<title>Search results</title>"
        + "".join(f"<h3><a href=/{n}>The river rose by a metre</a></h3>" for n in "abc"),
        "<ul>" + "<li><a href=/x>A desk of the paper</a></li>" * 20 + "</ul>",
    ],
)
def test_a_page_without_a_story_says_so(html: str) -> None:
    """The body is empty, and the evidence says why, in both doors that show it."""
    article = parse(html)
    assert (article.body, article.text) == ((), "")
    assert (article.evidence["body"].source, article.evidence["body"].rule) == ("no story found", "body.none")
    (candidate,) = explain(html).fields["body"]
    assert (candidate.value, candidate.source, candidate.lost) == ((), "no story found", None)


def test_only_what_was_asked_for_has_evidence() -> None:
    """Who does not ask for the body is told nothing about it."""
    assert "body" not in parse("<h1>404</h1>", only=["headline"]).evidence
    assert parse("<h1>404</h1>", only=["body"]).evidence["body"].source == "no story found"


@pytest.mark.parametrize(
    "title",
    ["Page not found in the ledger, court hears", "404 people voted", "Your privacy and the census", "Access Denied"],
)
def test_a_story_with_such_a_title_is_a_story(title: str) -> None:
    """Whole titles are compared, and only those of pages with next to no text."""
    html = f"<title>{title} | The Tide</title><article><h1>{title}</h1>{STORY}</article>"
    assert len(parse(html).body) == 15


def test_a_short_item_is_a_story() -> None:
    """Little text is no reason by itself."""
    assert parse(f"<title>Bridge closed</title><h1>Bridge closed</h1><p>{NOTICE}</p>").text == NOTICE


@pytest.mark.parametrize("title", ["x" * 100_000, " | " * 50_000, "404 " * 50_000, "not " * 30_000 + "found"])
def test_long_titles_take_linear_time(title: str) -> None:
    """A title is read as far as titles go."""
    assert not is_no_article(title, ())


CARDS = "".join(
    f"<article><h3><a href=/{day}>Bridge number {day} closes in the flood</a></h3><p>{NOTICE} {day}</p></article>"
    for day in "abcdefghijkl"
)


@pytest.mark.parametrize(
    "html",
    [
        f"<title>Page not found | The Tide</title><main><h1>Sorry</h1><p>{NOTICE}</p>{CARDS}</main>",
        '<script type="application/ld+json">{"@type": "CollectionPage"}</script>'
        f"<main><h1>Bridges</h1><p>{NOTICE}</p>{CARDS}</main>",
    ],
)
def test_rails_under_a_notice_make_no_story(html: str) -> None:
    """Error pages and archives list a dozen stories; their own words are few."""
    article = parse(html)
    assert article.body == ()
    assert article.evidence["body"].source == "no story found"
