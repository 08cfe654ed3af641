"""The doors: a page in, or text already scraped; an Article out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

import attrs

from newsparse.errors import SiteError
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import Article, Explanation
from newsparse.page.plain_text import read_text
from newsparse.page.read import Html, read
from newsparse.page.select import Selectors
from newsparse.pipeline import DEFAULT, Pipeline
from newsparse.sites import Site, site_of


def parse(
    html: Html,
    *,
    url: str | None = None,
    encoding: str | None = None,
    fetched: datetime | None = None,
    language: str | None = None,
    sites: Site | Iterable[Site] = (),
    limits: Limits = DEFAULT_LIMITS,
    pipeline: Pipeline = DEFAULT,
    only: Iterable[str] | None = None,
) -> Article:
    """Read a news page.

    A page that is broken, empty or no article gives an Article with less in it, never an exception.

    Args:
        html: the page: bytes as they came, a str, or an lxml element (a Scrapy or parsel ``selector.root``).
        url: its address; makes relative addresses absolute and serves as a witness.
        encoding: the charset of the HTTP header, for bytes.
        fetched: when the page was fetched; nothing is published later.
        language: the story's language, if the caller knows better than the page.
        sites: records of what is different on some sites; the one whose host covers ``url`` is used.
        limits: what one page may cost.
        pipeline: which extractors run; ``DEFAULT`` with changes.
        only: names of the fields to fill; the rest stays None or (). With "quotes" comes the body they point into.

    Returns:
        The Article.

    Raises:
        InputTypeError: ``html`` is of another type, or ``url`` no str.
        SiteError: the site has rows for a field there is not, or one of XPath that fails on this page.
        PipelineError: ``only`` names a field there is not.
        ExtractorError: an extractor of the caller's own raised.

    >>> article = parse("<title>Rain | News</title><h1>Rain</h1><p>It rained all day in the valley of the Ouse.")
    >>> article.headline, article.text
    ('Rain', 'It rained all day in the valley of the Ouse.')
    >>> parse(None)
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: html must be bytes, str or an lxml element, not NoneType
    """
    page = read(
        html,
        url=url,
        encoding=encoding,
        fetched=fetched,
        language=language,
        limits=limits,
        selectors=selectors_of(url, sites, pipeline.article),
    )
    return pipeline.run(page, only=only)


def selectors_of(url: str | None, sites: Site | Iterable[Site], article: type[Article]) -> Selectors | None:
    """Give the rows of the site that covers an address, if one does.

    Raises:
        SiteError: when the site has rows for a field that the article does not have.
    """
    site = site_of(url, (sites,) if isinstance(sites, Site) else sites) if sites else None
    if site is None:
        return None
    known = attrs.fields_dict(article)
    for field in site.fields:
        if field not in known:
            from difflib import get_close_matches  # only a mistake needs it

            close = get_close_matches(field, known, 1)
            remedy = f": write {close[0]!r}" if close else ""
            lacking = f"a field {article.__name__} does not have"
            raise SiteError(f"site {site.hosts[0]!r} has rows for {field!r}, {lacking}{remedy}")
    return site.selectors


def parse_text(
    text: str,
    *,
    headline: str | None = None,
    url: str | None = None,
    fetched: datetime | None = None,
    language: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    pipeline: Pipeline = DEFAULT,
    only: Iterable[str] | None = None,
) -> Article:
    r"""Read news text that somebody has already scraped; the same rules, the same Article.

    Args:
        text: the text, a paragraph a line (or wrapped, with empty lines between paragraphs).
        headline: the headline, if it is known; then no line is taken for it.
        url: the page's address; a witness for section and date.
        fetched: when the page was fetched; nothing is published later.
        language: the story's language; None: guessed.
        limits: what one text may cost.
        pipeline: which extractors run.
        only: names of the fields to fill.

    Returns:
        The Article.

    Raises:
        InputTypeError: ``text`` or ``url`` is no str.
        PipelineError: ``only`` names a field there is not.
        ExtractorError: an extractor of the caller's own raised.

    >>> text = "Rain floods Oldtown | World | News\n\nIt rained all day in the valley.\n\nShare This Article"
    >>> article = parse_text(text)
    >>> article.headline, article.section_path, article.text
    ('Rain floods Oldtown', ('News', 'World'), 'It rained all day in the valley.')
    >>> article.removed[-1].rule.partition(".")[0]
    'share'
    >>> parse_text(b"Rain")
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: text must be a str, not bytes
    """
    page = read_text(text, headline=headline, url=url, fetched=fetched, language=language, limits=limits)
    return pipeline.run(page, only=only)


def explain(
    html: Html,
    *,
    url: str | None = None,
    encoding: str | None = None,
    fetched: datetime | None = None,
    language: str | None = None,
    sites: Site | Iterable[Site] = (),
    limits: Limits = DEFAULT_LIMITS,
    pipeline: Pipeline = DEFAULT,
) -> Explanation:
    """Read a news page and show how it was read: the fate of every block, the candidates of every field.

    The arguments and errors are those of ``parse``. A page without a story gives an explanation that says so.

    >>> for verdict in explain("<h1>Rain</h1><p>It rained all day in the valley of the river.</p>").blocks:
    ...     print(verdict.fate, verdict.rule)
    removed field.headline
    body body.paragraph
    >>> explain(b"").blocks, explain(b"").article.evidence["body"].source
    ((), 'no story found')
    """
    page = read(
        html,
        url=url,
        encoding=encoding,
        fetched=fetched,
        language=language,
        limits=limits,
        selectors=selectors_of(url, sites, pipeline.article),
    )
    return pipeline.explain(page)


def explain_text(
    text: str,
    *,
    headline: str | None = None,
    url: str | None = None,
    fetched: datetime | None = None,
    language: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    pipeline: Pipeline = DEFAULT,
) -> Explanation:
    r"""Read scraped text and show how it was read; arguments and errors are those of ``parse_text``.

    >>> text = "Rain floods Oldtown | News\n\nIt rained all day in the valley.\n\nShare This Article"
    >>> for verdict in explain_text(text).blocks:
    ...     print(verdict.fate, verdict.rule)
    removed field.headline
    body body.paragraph
    removed share.bar
    """
    page = read_text(text, headline=headline, url=url, fetched=fetched, language=language, limits=limits)
    return pipeline.explain(page)
