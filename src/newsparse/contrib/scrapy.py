"""newsparse in Scrapy: ``parse_response`` for callbacks, a pipeline for what they yield, an add-on that sets it up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from newsparse.contrib.http import charset, date
from newsparse.contrib.options import ParseOptions
from newsparse.door import parse
from newsparse.errors import MissingExtraError
from newsparse.models import Article

try:
    from itemadapter import ItemAdapter
    from scrapy.utils.misc import load_object
except ModuleNotFoundError as error:
    raise MissingExtraError("scrapy", "scrapy") from error

if TYPE_CHECKING:
    from typing import Self, Unpack

    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.settings import BaseSettings
    from scrapy.statscollectors import StatsCollector

SHAPE: Final = "NEWSPARSE_SHAPE"
"""The setting that names the function which turns an Article into what is stored, or None to leave it an Article."""

DEFAULT_SHAPE: Final = "newsparse.export.to_dict"

PRIORITY: Final = 900
"""Behind the pipelines of the project, which Scrapy's documentation numbers from 0 to 1000: they see the Article."""


def parse_response(response: Response, **options: Unpack[ParseOptions]) -> Article:
    """Read the page that a response holds.

    Unless it is given, ``url`` is the response's (the last one, after redirects), ``encoding`` is what the response
    was made with or its header says, and ``fetched`` is its Date header: a page from a cache keeps the time at which it
    was true, and no clock is read. A response that is no HTML gives an Article with nothing in it.

    Args:
        response: what a callback gets. Its body is read as it came; Scrapy's own guess of the charset is not asked.
        options: those of ``newsparse.parse``; ``fetched=None`` leaves the header aside.

    Raises:
        NewsparseError: what ``newsparse.parse`` raises.

    >>> from scrapy.http import HtmlResponse, Response
    >>> body = b"<title>Rain | News</title><h1>Rain</h1><p>It rained all day in the valley of the Ouse."
    >>> parse_response(HtmlResponse("https://post.example/rain", body=body)).headline
    'Rain'
    >>> parse_response(Response("https://post.example/rain.png", body=bytes(range(200)))).headline is None
    True
    """
    options.setdefault("url", response.url)
    if "encoding" not in options:
        options["encoding"] = getattr(response, "_encoding", None) or charset(_header(response, "Content-Type"))
    if "fetched" not in options:
        options["fetched"] = date(_header(response, "Date"))
    return parse(response.body, **options)


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


class ArticlePipeline:
    """Counts what became of each page, and turns Articles into what exporters can write.

    An item that is an Article, or that has one as the value of a field, is counted in Scrapy's stats and given the
    shape that the setting ``NEWSPARSE_SHAPE`` names: plain JSON values (``newsparse.export.to_dict``) by default; any
    function of an Article, by its import path or itself; None leaves it an Article. Other items pass untouched.

    >>> pipeline = ArticlePipeline(lambda article: {"title": article.headline})
    >>> pipeline.process_item(Article(headline="Rain"))
    {'title': 'Rain'}
    >>> pipeline.process_item({"article": Article(headline="Rain"), "depth": 2})
    {'article': {'title': 'Rain'}, 'depth': 2}
    >>> pipeline.process_item({"headline": "Rain"})
    {'headline': 'Rain'}
    """

    def __init__(self, shape: Callable[[Article], Any] | None = None, stats: StatsCollector | None = None) -> None:
        self.shape = shape
        self.stats = stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Make the pipeline that a crawler's settings ask for.

        Raises:
            NameError, ImportError, TypeError: ``NEWSPARSE_SHAPE`` names no function.
        """
        shape = crawler.settings[SHAPE] if SHAPE in crawler.settings else DEFAULT_SHAPE  # noqa: SIM401 - None is an answer
        return cls(load_object(shape) if shape else None, crawler.stats)

    def process_item(self, item: Any, spider: object = None) -> Any:  # noqa: ARG002 - Scrapy before 2.14 passes it
        """Give the item in the shape that is asked for."""
        if isinstance(item, Article):
            return self._shaped(item)
        if ItemAdapter.is_item(item):
            fields = ItemAdapter(item)
            for name, value in fields.items():
                if isinstance(value, Article):
                    fields[name] = self._shaped(value)
        return item

    def _shaped(self, article: Article) -> Any:
        if self.stats is not None:
            for key in counted(article):
                self.stats.inc_value(key)
        return self.shape(article) if self.shape else article


def counted(article: Article) -> list[str]:
    """Give the keys under which an Article is counted in Scrapy's stats, one for each thing to count.

    >>> counted(Article())
    ['newsparse/pages', 'newsparse/pages/without_text']
    """
    return [
        "newsparse/pages",
        *(() if article.text else ("newsparse/pages/without_text",)),
        *(("newsparse/pages/truncated", f"newsparse/truncated/{article.truncated}") if article.truncated else ()),
        *(f"newsparse/found/{field}" for field in article.evidence),
        *(f"newsparse/removed/{removed.rule}" for removed in article.removed),
    ]


class Addon:
    """Sets newsparse up: ``ADDONS = {"newsparse.contrib.scrapy.Addon": 500}``.

    It puts ``ArticlePipeline`` behind the project's own item pipelines and makes UTF-8 what feeds are written in.
    What the project sets itself is left alone: another place for the pipeline, or None for none at all.

    >>> from scrapy.settings import Settings
    >>> settings = Settings()
    >>> Addon().update_settings(settings)
    >>> settings.getdict("ITEM_PIPELINES"), settings["FEED_EXPORT_ENCODING"]
    ({<class 'newsparse.contrib.scrapy.ArticlePipeline'>: 900}, 'utf-8')
    >>> settings = Settings({"ITEM_PIPELINES": {"newsparse.contrib.scrapy.ArticlePipeline": None}})
    >>> Addon().update_settings(settings)
    >>> settings.getdict("ITEM_PIPELINES")
    {'newsparse.contrib.scrapy.ArticlePipeline': None}
    """

    def update_settings(self, settings: BaseSettings) -> None:
        """Set the pipeline and the defaults; Scrapy calls this once, before a crawl."""
        settings.setdefault_in_component_priority_dict("ITEM_PIPELINES", ArticlePipeline, PRIORITY)
        settings.set(SHAPE, DEFAULT_SHAPE, priority="addon")
        settings.set("FEED_EXPORT_ENCODING", "utf-8", priority="addon")
