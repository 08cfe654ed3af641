"""The inner functions one by one, with pytest-benchmark: for those who work on one of them.

``make bench-inner``, or ``python -m pytest benchmarks/inner.py --benchmark-compare`` between two changes. Whole runs,
ratios and peers are ``python -m benchmarks``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import newsparse
from benchmarks.synthetic.generator import SyntheticPage, synthetic_pages
from newsparse.extract.labels import STORY_RULES, story_rules

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

KIND = "001-theme-common-en"
"""One common page for all: English, a theme of a blogging system, with inserts and ballast."""


@pytest.fixture(scope="module")
def html() -> bytes:
    """The page."""
    return sample().html


@pytest.fixture(scope="module")
def page(html: bytes) -> newsparse.Page:
    """The page, read."""
    return newsparse.read(html, url=sample().url)


def sample() -> SyntheticPage:
    """Give the page that everything is measured on."""
    return next(page for page in synthetic_pages(count=2) if page.name == KIND)


def test_whole_article(benchmark: BenchmarkFixture, html: bytes) -> None:
    """Bytes to Article."""
    assert benchmark(newsparse.parse, html).headline


def test_read(benchmark: BenchmarkFixture, html: bytes) -> None:
    """Bytes to Page: guard, parse, walk, blocks, story."""
    assert benchmark(newsparse.read, html).blocks


def test_parse_text(benchmark: BenchmarkFixture) -> None:
    """Scraped text to Article."""
    assert benchmark(newsparse.parse_text, sample().text).body


def test_extract_quotes(benchmark: BenchmarkFixture) -> None:
    """A story to its quotes."""
    assert benchmark(newsparse.extract_quotes, "\n\n".join(sample().gold["body"]), language="en")


def test_labels(benchmark: BenchmarkFixture, page: newsparse.Page) -> None:
    """Blocks of the story to their fates."""
    assert benchmark(story_rules, page, newsparse.DEFAULT.labellers, {})


@pytest.mark.parametrize("row", newsparse.DEFAULT.rows, ids=lambda row: row.field)
def test_field(benchmark: BenchmarkFixture, html: bytes, row: Any) -> None:
    """One extractor alone, on a page that nobody has asked anything yet."""
    article = newsparse.parse(html, url=sample().url)
    earlier = {name: getattr(article, name) for name in ("headline", "publisher", "language", "body", "byline")}

    def fresh() -> tuple[tuple[newsparse.Page, dict[str, Any]], dict[str, Any]]:
        page = newsparse.read(html, url=sample().url)
        return (page, {**earlier, STORY_RULES: story_rules(page, newsparse.DEFAULT.labellers, {})}), {}

    benchmark.pedantic(row.extractor, setup=fresh, rounds=20)
