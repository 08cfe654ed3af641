"""How each tool is asked to read a page: all that it can give, as somebody who picks it would ask.

This file runs in the environments of the tools, so it uses the standard library and the tool at hand, no more. Each
reader has ``read(html, url)``, which is timed and in which all that is built on demand must be built, and
``answer(result)``, which is not: the fields under the names that gold has.
"""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

Answer = dict[str, Any]

STORY: Final = frozenset({"body", "related", "removed"})
AFTER_THE_STORY: Final = frozenset({"live", "quotes"})
CHOSEN_FIELDS: Final = frozenset({"headline", "published"})
CHOSEN: Final = "only headline, published"
"""Not a floor: ``parse`` asked for two fields alone. Reading the page is in it."""

_CHARSET: Final = re.compile(rb"charset\s*=\s*[\"']?([\w-]+)", re.IGNORECASE)


class Reader(Protocol):
    """What a tool is behind."""

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page in full."""

    def answer(self, result: Any) -> Answer:
        """Name what was found as gold names it."""


def decoded(html: bytes) -> str:
    r"""Decode a page for a tool that takes text alone, by the charset it declares.

    >>> decoded('<meta charset="iso-8859-1"><p>caf\xe9'.encode("iso-8859-1"))[-4:]
    'café'
    """
    declared = _CHARSET.search(html[:2048])
    try:
        return html.decode(declared[1].decode() if declared else "utf-8", "replace")
    except LookupError:
        return html.decode("utf-8", "replace")


class Newsparse:
    """newsparse, every field of the Article read."""

    def __init__(self) -> None:
        import attrs

        import newsparse

        self.newsparse = newsparse
        self.has_fields, self.fields = attrs.has, attrs.fields

    def touch(self, value: object) -> None:
        """Read every field of a value, nested ones too: what is built on demand is built inside the clock."""
        kind: Any = type(value)
        if self.has_fields(kind):
            for field in self.fields(kind):
                self.touch(getattr(value, field.name))
        elif isinstance(value, tuple):
            for item in value:
                self.touch(item)
        elif isinstance(value, Mapping):
            for item in value.values():
                self.touch(item)

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        article = self.newsparse.parse(html, url=url)
        self.touch(article)
        return article, article.text

    def answer(self, result: Any) -> Answer:
        """Give the Article's fields."""
        article, text = result
        return {
            "headline": article.headline,
            "section": article.section,
            "authors": [author.name for author in article.authors],
            "published": article.published.isoformat() if article.published else None,
            "topics": list(article.keywords),
            "body": text,
            "related": [related.title for related in article.related],
            "quotes": [{"text": quote.text, "speaker": quote.speaker} for quote in article.quotes],
        }

    def marks(self, html: bytes, url: str | None) -> dict[str, float]:
        """Give the seconds of a page's reading up to each floor, each mark with all that comes before it.

        The pipeline begins with a page that nobody has asked anything yet: answers stay with a page.
        """
        clock, pipeline = time.perf_counter, self.newsparse.DEFAULT
        fields = {row.field for row in pipeline.rows} - {*STORY, *AFTER_THE_STORY}
        marks: dict[str, float] = {}
        for name, only in (
            ("page fields", fields),
            ("labelling, body", fields | STORY),
            ("quotes, live entries", None),
        ):
            start = clock()
            page = self.newsparse.read(html, url=url)
            marks["reading the page"] = min(clock() - start, marks.get("reading the page", float("inf")))
            start = clock()
            article = pipeline.run(page, only=only)
            marks[name] = clock() - start
        start = clock()
        self.touch(article)
        assert isinstance(article.text, str)
        marks["every field read"] = clock() - start
        start = clock()
        self.newsparse.parse(html, url=url, only=CHOSEN_FIELDS)
        marks[CHOSEN] = clock() - start
        return marks

    def asked(self, html: bytes, url: str | None) -> list[str]:
        """Give the fields whose extractors run when two alone are asked for."""
        ran: list[str] = []

        def recording(row: Any) -> Callable[[Any, Mapping[str, Any]], Any]:
            def extractor(page: Any, earlier: Mapping[str, Any]) -> Any:
                ran.append(row.field)
                return row.extractor(page, earlier)

            return extractor

        pipeline = self.newsparse.DEFAULT
        for row in pipeline.rows:
            pipeline = pipeline.replace(row.field, recording(row))
        self.newsparse.parse(html, url=url, only=CHOSEN_FIELDS, pipeline=pipeline)
        return ran

    def texts(self, texts: list[str], bodies: list[str]) -> dict[str, float]:
        """Give how many scraped texts, and how many stories for their quotes, are read in a second."""
        rates = {}
        for name, call, items in (
            ("parse_text", self.newsparse.parse_text, texts),
            ("extract_quotes", self.newsparse.extract_quotes, bodies),
        ):
            best = []
            for item in items:
                times = []
                for _ in range(3):
                    start = time.perf_counter()
                    call(item)
                    times.append(time.perf_counter() - start)
                best.append(min(times))
            rates[name] = len(items) / sum(best) if best else 0.0
        return rates


class Turbohtml:
    """turbohtml: parser and article extraction in C."""

    def __init__(self) -> None:
        import turbohtml

        self.parse = turbohtml.parse

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        return self.parse(html).article()

    def answer(self, result: Any) -> Answer:
        """Give the article's fields."""
        if result is None:
            return {}
        return {
            "headline": result.title,
            "authors": [result.byline] if result.byline else [],
            "published": result.date,
            "topics": list(result.tags or ()),
            "body": result.text,
        }


class Resiliparse:
    """resiliparse: the main text alone."""

    def __init__(self) -> None:
        from resiliparse.extract.html2text import extract_plain_text

        self.extract = extract_plain_text

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        return self.extract(decoded(html), main_content=True)

    def answer(self, result: Any) -> Answer:
        """Give the text."""
        return {"body": result}


class Trafilatura:
    """trafilatura, metadata included, reader comments left out."""

    def __init__(self) -> None:
        from trafilatura import bare_extraction

        self.extract = bare_extraction

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        return self.extract(html, url=url, with_metadata=True, include_comments=False)

    def answer(self, result: Any) -> Answer:
        """Give the document's fields."""
        if result is None:
            return {}
        return {
            "headline": result.title,
            "section": next(iter(result.categories or ()), None),
            "authors": [name.strip() for name in (result.author or "").split(";") if name.strip()],
            "published": result.date,
            "topics": [topic.strip() for tag in result.tags or () for topic in tag.split(",")],
            "body": result.text,
        }


class Readability:
    """readability-lxml: title and text."""

    def __init__(self) -> None:
        import lxml.html
        from readability import Document

        self.document, self.tree = Document, lxml.html.fromstring

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        document = self.document(html)
        return document.short_title(), self.tree(document.summary()).text_content()

    def answer(self, result: Any) -> Answer:
        """Give title and text."""
        title, text = result
        return {"headline": title, "body": text}


class Newspaper:
    """newspaper4k, without its language analysis and without fetching pictures."""

    def __init__(self) -> None:
        import newspaper

        self.article = newspaper.Article

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        article = self.article(url or "https://news.example/story", fetch_images=False)
        article.download(input_html=decoded(html))
        article.parse()
        return article

    def answer(self, result: Any) -> Answer:
        """Give the article's fields."""
        told = result.meta_data.get("article") if result.meta_data else None
        return {
            "headline": result.title,
            "section": told.get("section") if isinstance(told, Mapping) else None,
            "authors": list(result.authors),
            "published": result.publish_date.isoformat() if result.publish_date else None,
            "topics": list(result.tags or ()) or list(result.meta_keywords or ()),
            "body": result.text,
        }


class Goose:
    """goose3, without fetching pictures."""

    def __init__(self) -> None:
        from goose3 import Goose as Extractor

        self.extractor = Extractor({"enable_image_fetching": False})

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        return self.extractor.extract(raw_html=decoded(html))

    def answer(self, result: Any) -> Answer:
        """Give the article's fields."""
        return {
            "headline": result.title,
            "authors": list(result.authors),
            "published": result.publish_date,
            "topics": list(result.tags or ()),
            "body": result.cleaned_text,
        }


class NewsPlease:
    """news-please: several extractors and a vote."""

    def __init__(self) -> None:
        from newsplease import NewsPlease as Extractor

        self.extract = Extractor.from_html

    def read(self, html: bytes, url: str | None) -> Any:
        """Read a page."""
        return self.extract(decoded(html), url=url)

    def answer(self, result: Any) -> Answer:
        """Give the article's fields."""
        published = result.date_publish
        return {
            "headline": result.title,
            "authors": list(result.authors or ()),
            "published": published.isoformat() if published else None,
            "body": result.maintext,
        }


READERS: Final[Mapping[str, Callable[[], Reader]]] = {
    "newsparse": Newsparse,
    "turbohtml": Turbohtml,
    "resiliparse": Resiliparse,
    "trafilatura": Trafilatura,
    "readability-lxml": Readability,
    "newspaper4k": Newspaper,
    "goose3": Goose,
    "news-please": NewsPlease,
}


def reader(name: str) -> Reader:
    """Give the reader of a tool; the tool is imported now, and says nothing on the way."""
    logging.disable(logging.CRITICAL)
    return READERS[name]()
