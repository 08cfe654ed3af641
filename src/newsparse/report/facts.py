"""The facts under the headline: the story's section, writer, date and language, and how much of it there is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, time

from newsparse.models import Article
from newsparse.report.markup import element, text, words
from newsparse.report.tables import counted, took
from newsparse.report.times import Step


def facts(article: Article, steps: Sequence[Step]) -> str:
    """Give the facts that are known, each with its name.

    >>> facts(Article(section="World"), ())
    '<dl class="facts"><div><dt>section</dt><dd dir="auto">World</dd></div></dl>'
    """
    known = [
        element("div", element("dt", name), element("dd", text(value), dir="auto"))
        for name, value in _facts(article, steps)
        if value
    ]
    return element("dl", *known, class_="facts") if known else ""


def _moment(moment: datetime) -> str:
    """Give a date, and its time unless the page says only the day."""
    is_day = moment.tzinfo is None and moment.time() == time.min
    return moment.date().isoformat() if is_day else moment.isoformat(" ", "minutes")


def _facts(article: Article, steps: Sequence[Step]) -> Iterator[tuple[str, str]]:
    yield "section", words(article.section)
    yield "by", words(article.authors or article.byline or article.agency)
    yield "published", _moment(article.published) if article.published else ""
    yield "language", words(article.language)
    if article.quotes:
        speakers = len({quote.speaker for quote in article.quotes if quote.speaker})
        yield "quotes", f"{len(article.quotes):,} by {counted(speakers, 'speaker')}"
    if steps:
        yield "read in", took(sum(step.seconds for step in steps))
