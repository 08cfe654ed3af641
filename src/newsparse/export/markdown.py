"""An Article as Markdown (CommonMark with tables): headline, authors and date, and the blocks with their links."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Final

from newsparse.export.parts import Run, cells, iso_date, runs, separate_standfirst
from newsparse.models import Article, Author, Block, BlockKind

_INLINE: Final = re.compile(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)")
_AT_THE_START: Final = re.compile(r"(?:[#+\-=:](?=\s|$|[#+\-=:])|\d{1,9}(?=[.)](?:\s|$)))")
_CLOSING_HASHES: Final = re.compile(r"#+$")


def to_markdown(article: Article) -> str:
    r"""Give the article as a Markdown document; empty for an Article that holds nothing.

    The headline is the only first-level heading; headings of the body are at least on the second. A line with
    authors, paper and date follows. Links stand on their words. What Markdown would read as markup is escaped: a
    reader of the result sees the words as they were.

    >>> from newsparse.models import Link
    >>> print(to_markdown(Article(headline="Rain", body=(
    ...     Block("heading", "2. What *now*?", level=2),
    ...     Block("paragraph", "Ask the town.", links=(Link("the town", "https://example.org/t"),)),
    ...     Block("list_item", "Umbrella"), Block("list_item", "Boots")))))
    # Rain
    <BLANKLINE>
    ## 2\. What \*now\*?
    <BLANKLINE>
    Ask [the town](https://example.org/t).
    <BLANKLINE>
    - Umbrella
    - Boots
    >>> to_markdown(Article())
    ''
    """
    return "\n\n".join([*_head(article), *_body(article.body)])


def _head(article: Article) -> Iterator[str]:
    """Give the headline, the standfirst unless the body opens with it, and the line of authors, paper and date."""
    if article.headline:
        yield f"# {_heading_text(_escaped(article.headline))}"
    standfirst = separate_standfirst(article)
    if standfirst:
        yield f"**{_escaped(standfirst)}**"
    authors = ", ".join(map(_author, article.authors)) or _escaped(article.byline or article.agency or "")
    publisher = _escaped(article.publisher) if article.publisher else ""
    date = (iso_date(article, "published") or "").replace("T", " ")
    parts = [part for part in (authors, publisher, date) if part]
    if parts:
        yield _line(" · ".join(parts))


def _author(author: Author) -> str:
    """Write one author: linked where there is a page of theirs, the role in brackets."""
    name = _escaped(author.name)
    linked = f"[{name}]({_address(author.url)})" if author.url else name
    return f"{linked} ({_escaped(author.role)})" if author.role else linked


def _body(body: tuple[Block, ...]) -> Iterator[str]:
    """Give the blocks; neighbouring list items, block quotes and rows of a table stay together."""
    for kind, blocks in groupby(body, key=lambda block: block.kind):
        if kind == "table":
            yield _table([cells(block) for block in blocks])
            continue
        write = _WRITERS.get(kind, _paragraph)
        yield _SEPARATORS.get(kind, "\n\n").join([write(block) for block in blocks])


def _paragraph(block: Block) -> str:
    return _line(_linked(runs(block)))


def _heading(block: Block) -> str:
    return f"{'#' * min(max(block.level or 2, 2), 6)} {_line(_heading_text(_linked(runs(block))))}"


def _list_item(block: Block) -> str:
    return f"- {_line(_linked(runs(block)))}"


def _blockquote(block: Block) -> str:
    return f"> {_line(_linked(runs(block)))}"


def _code(block: Block) -> str:
    longest = max(map(len, re.findall(r"`+", block.text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}\n{block.text}\n{fence}"


def _aside(block: Block) -> str:
    return f"*{_linked(runs(block))}*"


_WRITERS: Final[Mapping[BlockKind, Callable[[Block], str]]] = {
    "heading": _heading,
    "list_item": _list_item,
    "blockquote": _blockquote,
    "code": _code,
    "caption": _aside,
    "correction": _aside,
}
_SEPARATORS: Final[Mapping[BlockKind, str]] = {"list_item": "\n", "blockquote": "\n>\n"}


def _table(rows: list[list[list[Run]]]) -> str:
    """Write rows with the first one as the head, which a table of Markdown must have; a single column is no table."""
    width = max(map(len, rows))
    if width == 1:
        return "\n\n".join([_line(_linked(row[0])) for row in rows])
    written = [[_linked(cell) for cell in row] + [""] * (width - len(row)) for row in rows]
    lines = [f"| {' | '.join(row)} |" for row in [written[0], ["---"] * width, *written[1:]]]
    return "\n".join(lines)


def _linked(words_and_links: Iterable[Run]) -> str:
    """Write words, each link on its own, without the white space around them: no script's indent is Markdown's."""
    text = ""
    for words, link in words_and_links:
        if link is None:
            text += _escaped(words)
            continue
        # "Oh![here](…)" would be a picture.
        text = text[:-1] + "\\!" if text.endswith("!") else text
        text += f"[{_escaped(words)}]({_address(link.url)})"
    return text.strip()


def _address(url: str) -> str:
    """Write an address so that neither brackets nor entities in it end it early or change it."""
    safe = re.sub(r"[<>\\\s]", lambda match: f"%{ord(match[0]):02X}", url)
    safe = re.sub(r"&(?=#?\w+;)", "&amp;", safe)
    return f"<{safe}>" if "(" in safe or ")" in safe else safe


def _escaped(text: str) -> str:
    """Put a backslash before each character that Markdown would read as markup."""
    return _INLINE.sub(lambda match: "\\" + match[0], text)


def _line(text: str) -> str:
    """Escape what is markup only at the start of a line: list marks, rules, numbers of a list."""
    match = _AT_THE_START.match(text)
    if match is None:
        return text
    if match[0].isdigit():
        return f"{match[0]}\\{text[match.end() :]}"
    return "\\" + text


def _heading_text(text: str) -> str:
    """Keep the hashes at the end of a heading: Markdown takes them for its closing."""
    return _CLOSING_HASHES.sub(lambda match: "\\#" * len(match[0]), text)
