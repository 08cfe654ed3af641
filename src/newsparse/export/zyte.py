"""An Article as the Article of zyte-common-items, which the items and pipelines of Scrapy and Zyte API share."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from newsparse.errors import MissingExtraError
from newsparse.export.html import body_html
from newsparse.export.parts import NoAddressError, is_day
from newsparse.models import Article

if TYPE_CHECKING:
    import zyte_common_items


def to_zyte(article: Article) -> zyte_common_items.Article:
    """Give the article as a ``zyte_common_items.Article``; what it does not know is None there.

    That class takes dates with a time alone: a day without an hour is left to ``datePublishedRaw``, which holds what
    the page said. ``datePublished`` is not filled from ``modified`` where a page gives only that. ``url`` is the
    address the caller gave, or else the canonical one.

    Raises:
        MissingExtraError: zyte-common-items is not installed; the extra ``zyte`` brings it.
        NoAddressError: the class needs an address, and the Article has none.

    >>> item = to_zyte(Article(headline="Rain", url="https://example.org/rain", section_path=("News", "World")))
    >>> item.headline, [crumb.name for crumb in item.breadcrumbs], item.datePublished
    ('Rain', ['News', 'World'], None)
    """
    try:
        import zyte_common_items as items
    except ModuleNotFoundError as error:
        raise MissingExtraError("zyte-common-items", "zyte") from error
    url = article.url or article.canonical_url
    if url is None:
        raise NoAddressError("a Zyte item needs the page's address, and the page gives none: parse it with url=…")
    images = [items.Image(url=image.url) for image in article.images]
    return items.Article(
        url=url,
        canonicalUrl=article.canonical_url,
        headline=article.headline,
        datePublished=_date(article, "published"),
        datePublishedRaw=_raw(article, "published"),
        dateModified=_date(article, "modified"),
        dateModifiedRaw=_raw(article, "modified"),
        authors=[items.Author(name=author.name, url=author.url) for author in article.authors] or None,
        breadcrumbs=[items.Breadcrumb(name=step) for step in article.section_path] or None,
        inLanguage=article.language,
        mainImage=images[0] if images else None,
        images=images or None,
        description=article.description or article.standfirst,
        articleBody=article.text or None,
        articleBodyHtml=body_html(article.body) or None,
    )


def _date(article: Article, field: str) -> str | None:
    """Give a date as the class describes it: to the second, "Z" for UTC, an offset only where the page gives one."""
    date: datetime | None = getattr(article, field)
    if date is None or is_day(article, field):
        return None
    return date.isoformat(timespec="seconds").replace("+00:00", "Z")


def _raw(article: Article, field: str) -> str | None:
    evidence = article.evidence.get(field)
    return (evidence.raw or None) if evidence else None
