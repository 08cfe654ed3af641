"""newsparse as a page object: ``NewsArticlePage`` gives an Article, and each field of it can be a page object's own."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Final

import attrs

from newsparse.contrib.http import charset, date
from newsparse.contrib.options import ParseOptions
from newsparse.door import parse
from newsparse.errors import MissingExtraError
from newsparse.export.json import to_dict
from newsparse.extract import extract_quotes
from newsparse.models import Article, Evidence

try:
    from itemadapter import ItemAdapter
    from web_poet import WebPage, field, validates_input
except ModuleNotFoundError as error:
    raise MissingExtraError("web-poet", "web-poet") from error

OWN: Final = "page object"
"""The witness of a field that a subclass gives, as ``Article.evidence`` names it."""


def _of_article(name: str) -> Any:
    def value(page: NewsArticlePage) -> Any:
        return getattr(page.article, name)

    value.__name__ = name
    value.__doc__ = f"``{name}`` as newsparse reads it."
    return field(value)


class NewsArticlePage(WebPage[Article]):
    """A page object for news: an Article from an ``HttpResponse``.

    Every field of Article is a field here. A subclass gives one of its own with ``@field``, for one site with
    ``@handle_urls``, and finds what newsparse says in ``self.article``. What it changes is told in the item's
    ``evidence``: the source is "page object", the rule names class and field. A body of its own has its quotes read
    anew, and no live entries, unless the subclass gives those too.

    >>> from web_poet import HttpResponse
    >>> class LoudPage(NewsArticlePage):
    ...     @field
    ...     def headline(self):
    ...         return self.article.headline.upper()
    >>> body = b"<title>Rain</title><h1>Rain</h1><p>It rained all day in the valley of the Ouse."
    >>> page = LoudPage(HttpResponse("https://post.example/rain", body=body))
    >>> page.headline, page.section
    ('RAIN', None)
    >>> import asyncio
    >>> item = asyncio.run(page.to_item())
    >>> item.headline, item.evidence["headline"].rule, item.evidence["body"].source
    ('RAIN', 'LoudPage.headline', 'html blocks')
    """

    def options(self) -> ParseOptions:
        """Give options of ``newsparse.parse``: where a subclass says ``sites``, ``pipeline`` or ``language``.

        Without them ``url`` is the response's, ``encoding`` what the response was made with or its header says, and
        ``fetched`` its Date header.
        """
        return {}

    @cached_property
    def article(self) -> Article:
        """The page as newsparse reads it, read once: what subclasses build on."""
        response = self.response
        options: ParseOptions = {
            "url": str(response.url),
            "encoding": response._encoding or charset(response.headers.get("Content-Type")),
            "fetched": date(response.headers.get("Date")),
        }
        options.update(self.options())
        return parse(response.body, **options)

    @validates_input
    async def to_item(self) -> Article:
        """Give the Article, the fields of subclasses in it."""
        return self._consistent(await super().to_item())

    def _consistent(self, item: Article) -> Article:
        """Make what depends on a field that a subclass changed fit it again: quotes, live entries, evidence."""
        read = self.article
        changes: dict[str, Any] = {}
        if item.body != read.body:
            if item.quotes == read.quotes:
                changes["quotes"] = extract_quotes(item.text, language=item.language)
            if item.live == read.live:
                changes["live"] = ()
        item = attrs.evolve(item, **changes)
        return item if item == read else attrs.evolve(item, evidence=self._evidence(item))

    def _evidence(self, item: Article) -> dict[str, Evidence]:
        evidence = dict(item.evidence)
        for name in attrs.fields_dict(type(item)):
            value = getattr(item, name)
            if name != "evidence" and value != getattr(self.article, name, None):
                evidence.pop(name, None)
                if value not in (None, ()):
                    evidence[name] = Evidence(OWN, rule=f"{type(self).__name__}.{name}")
        return evidence

    headline = _of_article("headline")
    alternative_headline = _of_article("alternative_headline")
    kicker = _of_article("kicker")
    standfirst = _of_article("standfirst")
    section = _of_article("section")
    section_path = _of_article("section_path")
    authors = _of_article("authors")
    byline = _of_article("byline")
    agency = _of_article("agency")
    dateline = _of_article("dateline")
    published = _of_article("published")
    modified = _of_article("modified")
    language = _of_article("language")
    publisher = _of_article("publisher")
    url = _of_article("url")
    canonical_url = _of_article("canonical_url")
    description = _of_article("description")
    keywords = _of_article("keywords")
    images = _of_article("images")
    body = _of_article("body")
    quotes = _of_article("quotes")
    related = _of_article("related")
    removed = _of_article("removed")
    live = _of_article("live")
    access = _of_article("access")
    evidence = _of_article("evidence")
    truncated = _of_article("truncated")


class ArticleAdapter(ItemAdapter):
    """Lets the fixtures of web-poet's tests hold Articles, which have times and evidence that JSON has no form for.

    A fixture's ``meta.json`` names it: ``{"adapter": "newsparse.contrib.web_poet.ArticleAdapter"}``. Its
    ``output.json`` is then what ``newsparse.export.to_dict`` gives. Items of other classes are written as ever.

    >>> ArticleAdapter(Article(headline="Rain")).asdict()["headline"], ArticleAdapter({"headline": "Rain"}).asdict()
    ('Rain', {'headline': 'Rain'})
    """

    def asdict(self) -> dict[str, Any]:
        """Give the item as plain values."""
        return to_dict(self.item) if isinstance(self.item, Article) else super().asdict()
