"""newsparse as a page object: by itself, with fields of its own, for one site, and as the item of Zyte."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("web_poet", reason='web-poet is not installed: pip install "newsparse[web-poet]"')

import andi
import attrs
import tldextract.tldextract
from web_poet import HttpResponse, RequestUrl, Returns, RulesRegistry, field
from web_poet.fields import get_fields_dict
from web_poet.pages import is_injectable
from web_poet.testing import Fixture
from web_poet.testing.exceptions import FieldValueIncorrect

from newsparse.contrib.options import ParseOptions
from newsparse.contrib.web_poet import ArticleAdapter, NewsArticlePage
from newsparse.door import parse
from newsparse.limits import Limits
from newsparse.models import Article, Block, Evidence
from newsparse.pipeline import DEFAULT
from newsparse.sites import Site

URL = "https://www.post.example/quay"
HTML = (
    "<title>Café returns to the quay | The Ouse Post</title>"
    "<meta property='article:published_time' content='2024-04-05T10:00:00+01:00'><article><div class=desk>Harbour</div>"
    "<h1>Café returns to the quay</h1>"
    "<p>The café on the old quay opened again on Friday – nine days after the flood.</p>"
    "<p>“We’re glad to be back,” said Zoë Håkansson, who runs it with her brother.</p>"
    "<p>READ MORE: <a href='/ferry'>Ferry to run until May</a></p></article>"
)


def response(html: str = HTML, *, codec: str = "utf-8", encoding: str | None = None, **headers: str) -> HttpResponse:
    """Give a response as a framework makes it."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return HttpResponse(URL, body=html.encode(codec), headers=named, encoding=encoding)


def item(page: Any) -> Any:
    """Ask a page object for its item."""
    return asyncio.run(page.to_item())


class OwnFields(NewsArticlePage):
    """Gives some fields itself, one of them late."""

    @field
    def section(self) -> str | None:
        """By the site's own markup."""
        return f"{self.css('.desk::text').get()} desk"

    @field
    def published(self) -> datetime | None:
        """Built on what newsparse says."""
        return self.article.published.astimezone(UTC) if self.article.published else None

    @field
    async def keywords(self) -> tuple[str, ...]:
        """As fields that ask elsewhere are."""
        return ("harbour",)

    @field
    def publisher(self) -> None:
        """Nothing, where newsparse has something."""
        return


def test_the_page_object_gives_the_article_of_the_page() -> None:
    """Item and fields alike."""
    page, expected = NewsArticlePage(response()), parse(HTML, url=URL)
    assert item(page) == expected
    assert page.article is page.article, "read once"
    for name in attrs.fields_dict(Article):
        assert getattr(page, name) == getattr(expected, name)


def test_every_field_of_an_article_is_a_field_of_the_page() -> None:
    """No more, no less: a field that Article gains is gained here."""
    assert get_fields_dict(NewsArticlePage).keys() == attrs.fields_dict(Article).keys()


def test_a_subclass_has_fields_of_its_own() -> None:
    """They are in the item, the others are newsparse's, and evidence says which is which."""
    made, read = item(OwnFields(response())), parse(HTML, url=URL)
    assert read.publisher == "The Ouse Post"
    assert (made.section, made.keywords, made.publisher) == ("Harbour desk", ("harbour",), None)
    assert made.published.isoformat() == "2024-04-05T09:00:00+00:00"
    assert made.evidence["section"] == Evidence("page object", rule="OwnFields.section")
    assert made.evidence["published"] == read.evidence["published"], "the same moment: still what newsparse says"
    assert "publisher" not in made.evidence
    assert made.evidence["headline"] == read.evidence["headline"]
    assert (made.headline, made.text, made.quotes) == (read.headline, read.text, read.quotes)


class OwnBody(NewsArticlePage):
    """Gives the body itself."""

    @field
    def body(self) -> tuple[Block, ...]:
        """The paragraph with the quote alone."""
        return self.article.body[1:]


def test_quotes_are_those_of_a_body_of_its_own() -> None:
    """Offsets point into the text there is."""
    made = item(OwnBody(response()))
    [quote] = made.quotes
    assert made.text[quote.start : quote.end] == quote.text == "We’re glad to be back,"
    assert (quote.start, quote.speaker) == (1, "Zoë Håkansson")
    assert made.evidence["quotes"].rule == "OwnBody.quotes"


def test_live_entries_go_with_the_body_they_are_ranges_of() -> None:
    """A range of another body says nothing."""
    hours = [f"2024-04-05T1{number}:00:00Z" for number in range(4)]
    updates = [{"@type": "BlogPosting", "headline": f"Update of {hour}", "datePublished": hour} for hour in hours]
    blog = {"@type": "LiveBlogPosting", "headline": "Flood: live", "liveBlogUpdate": updates}
    entries = [
        f"<div><time datetime='{hour}'>{hour[11:16]}</time><h2>Update of {hour}</h2>"
        "<p>The water at the old bridge stood at two metres in the evening, the council said.</p></div>"
        for hour in hours
    ]
    html = f"<script type='application/ld+json'>{json.dumps(blog)}</script><h1>Flood: live</h1>{''.join(entries)}"
    assert item(NewsArticlePage(response(html))).live
    assert item(OwnBody(response(html))).live == ()


def test_options_are_a_subclasss_choice() -> None:
    """Site rows, pipelines and whatever else parse takes; they win over what the response says."""

    class Sited(NewsArticlePage):
        def options(self) -> ParseOptions:
            return {
                "sites": Site(hosts="post.example", fields={"section": ".desk"}),
                "pipeline": DEFAULT.without("images"),
                "url": URL + "?page=1",
                "limits": Limits(max_blocks=3),
            }

    made = item(Sited(response()))
    assert (made.section, made.evidence["section"].source, made.url) == ("Harbour", "site row", URL + "?page=1")
    assert made.truncated == "max_blocks"


def test_an_article_class_of_ones_own_is_an_item_class() -> None:
    """Fields that Article does not have, given by the page object."""

    @attrs.frozen(kw_only=True)
    class Timed(Article):
        minutes: int | None = None

    class TimedPage(NewsArticlePage, Returns[Timed]):
        @field
        def minutes(self) -> int:
            return len(self.article.text.split()) // 200 + 1

    made = item(TimedPage(response()))
    assert type(made) is Timed
    assert (made.minutes, made.headline) == (1, "Café returns to the quay")
    assert made.evidence["minutes"].rule == "TimedPage.minutes"


@pytest.mark.parametrize(
    ("codec", "encoding", "content_type"),
    [
        ("utf-16", None, "text/html"),
        ("utf-8", None, "text/html; charset=iso-8859-1"),
        ("shift_jis", None, "text/html; charset=Shift_JIS"),
        ("euc-jp", None, 'text/html; charset="EUC-JP"'),
        ("euc-jp", "euc-jp", "text/html"),
        ("euc-jp", "euc-jp", "text/html; charset=shift_jis"),
    ],
)
def test_the_charset_is_what_the_response_says(codec: str, encoding: str | None, content_type: str) -> None:
    """What it was made with, else what its header says; and first of all what the bytes prove."""
    page = response("<h1>川の橋が再開</h1>", codec=codec, encoding=encoding, Content_Type=content_type)
    assert item(NewsArticlePage(page)).headline == "川の橋が再開"


def test_nothing_is_published_after_the_date_header() -> None:
    """The response's own clock."""
    assert item(NewsArticlePage(response(Date="Fri, 05 Apr 2019 10:15:00 GMT"))).published is None


def test_input_is_validated_as_in_any_page_object() -> None:
    """What validate_input gives is the item."""

    class Picky(NewsArticlePage):
        def validate_input(self) -> Article | None:
            return None if self.article.body else Article(headline="Gone")

    assert item(Picky(response("<p>404"))) == Article(headline="Gone"), "as it is: nothing of the page is in it"
    assert item(Picky(response())).text


@pytest.fixture
def registry(monkeypatch: pytest.MonkeyPatch) -> RulesRegistry:
    """A registry with one page object for all news, and one for one site. Its matcher knows suffixes without asking."""
    monkeypatch.setattr(tldextract.tldextract.TLD_EXTRACTOR, "suffix_list_urls", ())
    registry = RulesRegistry()
    registry.handle_urls("")(NewsArticlePage)
    registry.handle_urls("post.example", instead_of=NewsArticlePage)(OwnFields)
    return registry


def test_a_site_has_its_own_page_object(registry: RulesRegistry) -> None:
    """Asked for as the item, or as the page object it stands in for."""
    assert registry.page_cls_for_item(URL, Article) is OwnFields
    assert registry.page_cls_for_item("https://other.example/", Article) is NewsArticlePage
    assert registry.overrides_for(URL) == {NewsArticlePage: OwnFields}


def test_a_fixture_of_web_poets_own_holds_an_article(tmp_path: Path) -> None:
    """Saved from one run, it passes the next, and fails on a page that says something else."""
    page = response(Content_Type="text/html; charset=utf-8")
    meta = {"adapter": ArticleAdapter}
    fixture = Fixture.save(tmp_path, inputs=[page], item=item(OwnFields(page)), meta=meta)
    fixture.assert_full_item_correct(OwnFields)
    fixture.assert_no_extra_fields(OwnFields)
    for name in fixture.get_expected_output_fields():
        fixture.assert_field_correct(name, OwnFields)
    with pytest.raises(FieldValueIncorrect):
        Fixture(fixture.path).assert_field_correct("section", NewsArticlePage)


def zyte(news: NewsArticlePage, kind: Any = None) -> Any:
    """Give a page object of Zyte's item over one of ours."""
    from newsparse.contrib.zyte import ZyteArticlePage

    return (kind or ZyteArticlePage)(RequestUrl("https://post.example/q"), news)


def test_the_item_of_zyte_is_what_to_zyte_gives() -> None:
    """Every field of theirs that has a value here, and their own metadata."""
    from newsparse.export.zyte import to_zyte

    made = item(zyte(NewsArticlePage(response())))
    assert made.metadata.probability == 1.0
    assert attrs.evolve(made, metadata=None) == to_zyte(parse(HTML, url=URL))
    assert made.url == URL, "the last address, not the one asked for"


def test_fields_of_a_sites_page_object_are_in_the_item_of_zyte() -> None:
    """An override of the news page is one of this page."""
    read, made = item(zyte(NewsArticlePage(response()))), item(zyte(OwnFields(response())))
    assert (read.datePublished, made.datePublished) == ("2024-04-05T10:00:00+01:00", "2024-04-05T09:00:00Z")


def test_a_field_of_zytes_item_can_be_given() -> None:
    """With @field, as everywhere."""
    from newsparse.contrib.zyte import ZyteArticlePage

    @attrs.define
    class Described(ZyteArticlePage):
        @field
        def description(self) -> str:
            return "A café on a quay."

    made = item(zyte(NewsArticlePage(response()), Described))
    assert (made.description, made.headline) == ("A café on a quay.", "Café returns to the quay")


def test_a_framework_can_build_both() -> None:
    """andi, which web-poet's frameworks plan with, finds what each page object needs."""
    from newsparse.contrib.zyte import ZyteArticlePage

    plan = andi.plan(ZyteArticlePage, is_injectable=is_injectable, externally_provided={HttpResponse, RequestUrl})
    assert [step for step, _ in plan] == [RequestUrl, HttpResponse, NewsArticlePage, ZyteArticlePage]
