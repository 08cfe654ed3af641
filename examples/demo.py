"""Print every field of the Article that newsparse reads off a saved page, with the witness each came from.

python examples/demo.py examples/page.html
"""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import newsparse

WIDTH = 100
MARGIN = 22
PLAIN_FIELDS = (
    *("headline", "alternative_headline", "kicker", "standfirst", "section", "section_path", "byline", "agency"),
    *("dateline", "published", "modified", "language", "publisher", "canonical_url", "description", "keywords"),
    *("access", "truncated"),
)


def overview(article: newsparse.Article) -> Iterator[str]:
    """Give the lines of the overview."""
    yield from heading("what the page says")
    for field in PLAIN_FIELDS:
        yield from plain_field(article, field)
    for author in article.authors:
        yield from entry("author", " | ".join(filter(None, (author.name, author.role, author.url))))
    for image in article.images:
        yield from entry("image", " | ".join(filter(None, (image.url, image.alt, image.caption, image.credit))))
    yield from heading(f"body: {len(article.body)} blocks, {len(article.text.split())} words")
    for block in article.body:
        yield from entry(block.kind, block.text)
    yield from heading(f"quotes: {len(article.quotes)}")
    for quote in article.quotes:
        yield from entry(quote.speaker or "(nobody named)", f"{quote.text}   [{quote.kind}; cue: {quote.cue}]")
    yield from heading("related: links to other stories, kept as data")
    for related in article.related:
        yield from entry(related.label or "", " | ".join(filter(None, (related.title, related.url))))
    yield from heading("removed: every other line of the story's container, with the rule that took it out")
    for removed in article.removed:
        yield from entry(removed.rule, removed.text)


def plain_field(article: newsparse.Article, field: str) -> Iterator[str]:
    """Give a field and its witness; what the page does not say is shown as a dash."""
    value = getattr(article, field)
    evidence = article.evidence.get(field)
    words = " > ".join(value) if isinstance(value, tuple) else str(value)
    yield from entry(field, f"{words}   [{evidence.source}]" if evidence else words if value else "-")


def heading(title: str) -> Iterator[str]:
    """Give a heading with a blank line above it."""
    yield from ("", title.upper())


def entry(name: str, words: str) -> Iterator[str]:
    """Give a name and its value, wrapped under each other."""
    wrapped = textwrap.wrap(words, WIDTH - MARGIN, break_long_words=False, break_on_hyphens=False) or [""]
    yield f"{name:<{MARGIN - 1}} {wrapped[0]}"
    yield from (" " * MARGIN + line for line in wrapped[1:])


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    for name in sys.argv[1:] or [str(Path(__file__).with_name("page.html"))]:
        address = "https://www.harbourpost.example/" if Path(name).name == "page.html" else None
        print(f"newsparse.parse(Path({name!r}).read_bytes())")
        print("\n".join(overview(newsparse.parse(Path(name).read_bytes(), url=address))))
