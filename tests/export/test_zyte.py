"""An Article as the real class of zyte-common-items."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

import attrs
import pytest
import zyte_common_items
from hypothesis import given

import newsparse
from newsparse.export import NoAddressError, to_zyte
from newsparse.models import Article, Author, Block, Evidence, Image
from strategies import articles_with_address

EVIDENCE = {"published": Evidence("meta date", raw="4 March 2026", precision="day")}


def plain(item: zyte_common_items.Article) -> dict[str, object]:
    """Give an item's values without what is empty: reading makes empty lists of what is missing."""
    return attrs.asdict(item, filter=lambda _, value: value not in (None, "", []))


@given(articles_with_address())
def test_the_class_reads_its_own_values_back(article: Article) -> None:
    """Out as plain values and in again: the same item, and no key that the class does not know."""
    item = to_zyte(article)
    assert isinstance(item, zyte_common_items.Article)
    told = plain(item)
    assert told == attrs.asdict(item, filter=lambda _, value: value is not None), "what is empty is None"
    back = zyte_common_items.Article.from_dict(told)
    assert plain(back) == told
    assert not back._unknown_fields_dict  # where the class puts what it does not know


def test_fields_have_their_places() -> None:
    """People, crumbs, pictures and text as the class has them."""
    item = to_zyte(
        Article(
            headline="Rain",
            standfirst="Wet.",
            authors=(Author("Ida Moor", url="https://a.example/ida"),),
            section_path=("News", "Harbour"),
            images=(Image("https://a.example/1.jpg"), Image("https://a.example/2.jpg")),
            body=(Block("paragraph", "It rained & rained."), Block("caption", "A cloud")),
            url="https://a.example/rain?from=rss",
            canonical_url="https://a.example/rain",
            language="en",
        )
    )
    assert item.url == "https://a.example/rain?from=rss"
    assert item.canonicalUrl == "https://a.example/rain"
    assert item.authors == [zyte_common_items.Author(name="Ida Moor", url="https://a.example/ida")]
    assert [crumb.name for crumb in item.breadcrumbs or ()] == ["News", "Harbour"]
    assert item.mainImage == zyte_common_items.Image(url="https://a.example/1.jpg")
    assert [image.url for image in item.images or ()] == ["https://a.example/1.jpg", "https://a.example/2.jpg"]
    assert (item.headline, item.description, item.inLanguage) == ("Rain", "Wet.", "en")
    assert item.articleBody == "It rained & rained."
    assert item.articleBodyHtml is not None
    assert "<p>It rained &amp; rained.</p>" in item.articleBodyHtml
    assert "<figcaption>A cloud</figcaption>" in item.articleBodyHtml


def test_dates_are_written_as_the_class_describes_them() -> None:
    """To the second, "Z" for UTC; without an offset where the page gave none."""
    item = to_zyte(
        Article(
            url="https://a.example/",
            published=datetime(2026, 3, 4, 10, 0, 0, 125000, tzinfo=UTC),
            modified=datetime(2026, 3, 4, 11),
        )
    )
    assert (item.datePublished, item.dateModified) == ("2026-03-04T10:00:00Z", "2026-03-04T11:00:00")


def test_a_day_alone_is_only_told_raw() -> None:
    """The class has no dates without a time; midnight would be made up."""
    item = to_zyte(Article(url="https://a.example/", published=datetime(2026, 3, 4), evidence=EVIDENCE))
    assert (item.datePublished, item.datePublishedRaw) == (None, "4 March 2026")


def test_an_article_without_address_is_refused() -> None:
    """The class needs one; the error says how to give it."""
    with pytest.raises(NoAddressError, match="parse it with url="):
        to_zyte(Article(headline="Rain"))


def test_a_missing_package_names_the_line_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is an ImportError and a NewsparseError."""
    monkeypatch.setitem(sys.modules, "zyte_common_items", None)
    with pytest.raises(newsparse.MissingExtraError) as caught:
        to_zyte(Article(url="https://a.example/"))
    assert 'pip install "newsparse[zyte]"' in str(caught.value)
    assert isinstance(caught.value, ImportError)
    assert isinstance(caught.value, newsparse.NewsparseError)
