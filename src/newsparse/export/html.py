"""An Article as a whole HTML page, with its facts for machines as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from itertools import groupby
from typing import Final

from newsparse.export.parts import Run, cells, iso_date, runs, separate_standfirst
from newsparse.export.schema_org import story_facts
from newsparse.models import Article, Block, BlockKind


def to_html(article: Article) -> str:
    """Give a whole page: breadcrumbs, headline, standfirst, authors, dates, and the blocks, each in its own element.

    What it promises: parsing the page gives back the headline, the section path, the authors, the dates, the text
    and the quotes. A list item stands in a list and a heading has its level; links stand on their words. What an
    Article says about the page it was read from (evidence, removed and related lines, a live blog's entries) is no
    part of the story and is left out. Nothing in the article is taken for markup.

    >>> page = to_html(Article(headline="Rain & <wind>", section_path=("News", "Weather")))
    >>> "<h1>Rain &amp; &lt;wind&gt;</h1>" in page, "<li>Weather</li>" in page
    (True, True)
    """
    lines = ["<!DOCTYPE html>", _opening_tag(article.language), *_head(article), "<body>"]
    lines += [*_breadcrumbs(article.section_path), "<main>", "<article>", *_header(article)]
    lines += [*_blocks(article.body), "</article>", "</main>", "</body>", "</html>", ""]
    return "\n".join(lines)


def _opening_tag(language: str | None) -> str:
    return f'<html lang="{escape(language)}">' if language else "<html>"


def _head(article: Article) -> Iterator[str]:
    yield "<head>"
    yield '<meta charset="utf-8">'
    if article.headline:
        yield f"<title>{escape(article.headline)}</title>"
    if article.canonical_url:
        yield f'<link rel="canonical" href="{escape(article.canonical_url)}">'
    if article.description:
        yield f'<meta name="description" content="{escape(article.description)}">'
    # "<" as an escape keeps a "</script>" inside a string from ending the script.
    facts = json.dumps(story_facts(article), ensure_ascii=False).replace("<", "\\u003c")
    yield f'<script type="application/ld+json">{facts}</script>'
    yield "</head>"


def _breadcrumbs(path: tuple[str, ...]) -> Iterator[str]:
    if path:
        yield '<nav class="breadcrumb" aria-label="Breadcrumb">'
        yield f"<ol>{''.join([f'<li>{escape(step, quote=False)}</li>' for step in path])}</ol>"
        yield "</nav>"


def _header(article: Article) -> Iterator[str]:
    yield "<header>"
    if article.kicker:
        yield f'<p class="kicker">{escape(article.kicker, quote=False)}</p>'
    if article.headline:
        yield f"<h1>{escape(article.headline, quote=False)}</h1>"
    standfirst = separate_standfirst(article)
    if standfirst:
        yield f'<p class="standfirst">{escape(standfirst, quote=False)}</p>'
    if article.byline:
        yield f'<p class="byline">{escape(article.byline, quote=False)}</p>'
    published = iso_date(article, "published")
    if published:
        yield f'<time datetime="{published}">{published.replace("T", " ")}</time>'
    yield "</header>"


def body_html(body: tuple[Block, ...]) -> str:
    r"""Give the blocks alone, each in its own element: what other shapes hold as the HTML of a story.

    >>> body_html((Block("paragraph", "Rain & wind."), Block("list_item", "Boots")))
    '<p>Rain &amp; wind.</p>\n<ul>\n<li>Boots</li>\n</ul>'
    """
    return "\n".join(_blocks(body))


def _blocks(body: tuple[Block, ...]) -> Iterator[str]:
    """Give the blocks; neighbouring list items share a list, rows a table."""
    for kind, blocks in groupby(body, key=lambda block: block.kind):
        around = _AROUND.get(kind)
        if around:
            yield f"<{around}>"
        for block in blocks:
            yield _WRITERS[kind](block)
        if around:
            yield f"</{around}>"


def _inside(before: str, after: str) -> Callable[[Block], str]:
    """Give the writer that puts a block's words between two strings."""
    return lambda block: f"{before}{_linked(runs(block))}{after}"


def _heading(block: Block) -> str:
    # The first level is the headline's; without one, a body heading there would become it.
    level = min(max(block.level or 2, 2), 6)
    return f"<h{level}>{_linked(runs(block))}</h{level}>"


def _row(block: Block) -> str:
    return f"<tr>{''.join([f'<td>{_linked(cell)}</td>' for cell in cells(block)])}</tr>"


_AROUND: Final[Mapping[BlockKind, str]] = {"list_item": "ul", "table": "table"}


_WRITERS: Final[Mapping[BlockKind, Callable[[Block], str]]] = {
    "paragraph": _inside("<p>", "</p>"),
    "heading": _heading,
    "list_item": _inside("<li>", "</li>"),
    "blockquote": _inside("<blockquote><p>", "</p></blockquote>"),
    "table": _row,
    "code": _inside("<pre><code>", "</code></pre>"),
    "caption": _inside("<figure><figcaption>", "</figcaption></figure>"),
    "embed": _inside('<div class="embed">', "</div>"),
    "correction": _inside('<p class="correction">', "</p>"),
}


def _linked(words_and_links: Iterable[Run]) -> str:
    """Write words, each link on its own."""
    return "".join(
        [
            f'<a href="{escape(link.url)}">{escape(words, quote=False)}</a>' if link else escape(words, quote=False)
            for words, link in words_and_links
        ]
    )
