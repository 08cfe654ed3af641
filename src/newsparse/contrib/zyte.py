"""newsparse as a page object of zyte-common-items: a ``NewsArticlePage`` that gives their Article."""

from __future__ import annotations

from typing import Any

import attrs

from newsparse.errors import MissingExtraError
from newsparse.export.zyte import to_zyte

try:
    import zyte_common_items as items
    from web_poet.utils import cached_method
    from zyte_common_items.fields import auto_field

    from newsparse.contrib.web_poet import NewsArticlePage
except ModuleNotFoundError as error:
    raise MissingExtraError("zyte-common-items", "zyte") from error


def _of_item(name: str) -> Any:
    async def value(page: ZyteArticlePage) -> Any:
        return getattr(await page.item(), name)

    value.__name__ = name
    value.__doc__ = f"``{name}`` as ``newsparse.export.to_zyte`` gives it."
    return auto_field(value)


@attrs.define
class ZyteArticlePage(items.BaseArticlePage):
    """A page object that gives a ``zyte_common_items.Article``, made of what a ``NewsArticlePage`` reads.

    The news page is a dependency: where ``@handle_urls(…, instead_of=NewsArticlePage)`` names another one for a site,
    its fields are in this item too. Each field can be given by a subclass with ``@field``. The fields are coroutines
    (``await page.headline``), since those of the news page may be. ``videos`` and ``audios`` are left out.

    >>> from web_poet import HttpResponse, RequestUrl
    >>> body = b"<title>Rain</title><h1>Rain</h1><p>It rained all day in the valley of the Ouse."
    >>> news = NewsArticlePage(HttpResponse("https://post.example/rain", body=body))
    >>> page = ZyteArticlePage(RequestUrl("https://post.example/r"), news=news)
    >>> import asyncio
    >>> item = asyncio.run(page.to_item())
    >>> item.headline, item.url, item.datePublished
    ('Rain', 'https://post.example/rain', None)
    """

    news: NewsArticlePage

    @cached_method
    async def item(self) -> items.Article:
        """Give the news page's Article as theirs, made once."""
        return to_zyte(await self.news.to_item())

    url = _of_item("url")
    canonicalUrl = _of_item("canonicalUrl")  # noqa: N815 - their names
    headline = _of_item("headline")
    datePublished = _of_item("datePublished")  # noqa: N815
    datePublishedRaw = _of_item("datePublishedRaw")  # noqa: N815
    dateModified = _of_item("dateModified")  # noqa: N815
    dateModifiedRaw = _of_item("dateModifiedRaw")  # noqa: N815
    authors = _of_item("authors")
    breadcrumbs = _of_item("breadcrumbs")
    inLanguage = _of_item("inLanguage")  # noqa: N815
    mainImage = _of_item("mainImage")  # noqa: N815
    images = _of_item("images")
    description = _of_item("description")
    articleBody = _of_item("articleBody")  # noqa: N815
    articleBodyHtml = _of_item("articleBodyHtml")  # noqa: N815
