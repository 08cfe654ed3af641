"""An Article as an HTML page, read back by lxml."""

from __future__ import annotations

import json
from datetime import datetime

import lxml.html
import pytest
from hypothesis import given

from newsparse.export import to_html
from newsparse.models import Article, Author, Block, BlockKind, Evidence, Link
from strategies import articles, lines


def tree(article: Article) -> lxml.html.HtmlElement:
    """Read the page."""
    return lxml.html.document_fromstring(to_html(article))


def linked_data(article: Article) -> dict[str, object]:
    """Give the facts the page has for machines."""
    facts = json.loads(tree(article).xpath("string(//script[@type='application/ld+json'])"))
    assert isinstance(facts, dict)
    return facts


@pytest.mark.parametrize("kind", ["paragraph", "list_item", "blockquote", "code", "caption", "embed"])
@given(text=lines())
def test_words_are_read_back_as_they_were(kind: BlockKind, text: str) -> None:
    """Nothing in an article is taken for markup."""
    page = tree(Article(headline=text, body=(Block(kind, text),)))
    assert page.xpath("string(//h1)") == text
    assert " ".join(page.xpath("//article")[0].text_content().split()) == " ".join(f"{text} {text}".split())


@given(articles())
def test_the_facts_are_valid_json_whatever_they_say(article: Article) -> None:
    """A "</script>" inside a headline ends nothing."""
    assert linked_data(article).get("headline") == (article.headline or None)


def test_a_script_end_in_a_headline_does_no_harm() -> None:
    """The worst a headline can say to a script."""
    article = Article(headline="</script><b>x</b>")
    assert linked_data(article)["headline"] == article.headline
    assert tree(article).xpath("//b") == []


def test_each_block_has_its_element() -> None:
    """Lists hold their items, headings their level (never the first), links their words."""
    body = (
        Block("heading", "Why", level=1),
        Block("list_item", "One"),
        Block("list_item", "Two here", links=(Link("here", "https://a.example/?a=1&b=2"),)),
        Block("table", "Year | Guests"),
        Block("table", "2031 | 1 | 2", links=(Link("1 | 2", "https://a.example/"),)),
        Block("correction", "Mended."),
    )
    page = tree(Article(headline="Rain", body=body))
    assert [h.text for h in page.xpath("//h2")] == ["Why"]
    assert len(page.xpath("//ul")) == 1
    assert page.xpath("//li/a/@href") == ["https://a.example/?a=1&b=2"]
    assert [len(row.xpath("td")) for row in page.xpath("//table/tr")] == [2, 2]
    assert page.xpath("//td/a/text()") == ["1 | 2"]
    assert page.xpath("string(//p[@class='correction'])") == "Mended."


def test_a_day_stays_a_day() -> None:
    """Midnight that the page never gave is not written."""
    evidence = {"published": Evidence("meta date", precision="day")}
    article = Article(published=datetime(2031, 4, 5), modified=datetime(2031, 4, 5, 9, 30), evidence=evidence)
    assert linked_data(article)["datePublished"] == "2031-04-05"
    assert linked_data(article)["dateModified"] == "2031-04-05T09:30:00"
    assert tree(article).xpath("//time/@datetime") == ["2031-04-05"]


def test_what_is_not_known_is_not_written() -> None:
    """An empty Article gives a page that claims nothing."""
    assert linked_data(Article()).keys() == {"@context", "@type"}
    assert tree(Article()).xpath("//h1 | //nav | //time") == []


def test_people_and_the_way_to_the_section_are_there() -> None:
    """Authors as persons, breadcrumbs as a list."""
    article = Article(authors=(Author("Ida Moor", role="Weather"),), section_path=("News", "Harbour"), language="en")
    assert linked_data(article)["author"] == [{"@type": "Person", "name": "Ida Moor", "jobTitle": "Weather"}]
    assert tree(article).xpath("//nav//li/text()") == ["News", "Harbour"]
    assert tree(article).get("lang") == "en"


def test_a_description_is_told_to_those_who_share_the_page() -> None:
    """It stands in the head, quotation marks and all."""
    article = Article(description='Rain "all day" & more')
    assert tree(article).xpath("//meta[@name='description']/@content") == ['Rain "all day" & more']
