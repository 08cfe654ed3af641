"""An Article as Markdown, checked by somebody else's reader of Markdown."""

from __future__ import annotations

from datetime import datetime

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsparse.export import to_markdown
from newsparse.models import Article, Author, Block, BlockKind, Evidence, Link
from strategies import articles, lines

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def tokens(article: Article) -> list[Token]:
    """Read the Markdown of an article."""
    return READER.parse(to_markdown(article))


def words(article: Article) -> list[str]:
    """Give what a reader of the Markdown sees, inline runs joined, one string a block."""
    return [
        "".join(child.content for child in token.children or ()) for token in tokens(article) if token.type == "inline"
    ]


@pytest.mark.parametrize("kind", ["paragraph", "heading", "list_item", "blockquote", "embed"])
@example(text="#")
@example(text="##")
@given(text=lines())
def test_words_are_read_back_as_they_were(kind: BlockKind, text: str) -> None:
    """Whatever a block says, none of it is taken for markup."""
    assert words(Article(body=(Block(kind, text, level=2),))) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "# not a heading", "1. no list", "12) none", "- none", "+ none", "* none", "> none", "=== none", "---", "***",
        "    no code", "| a | b |", "~~kept~~", "<b>bold</b>", "[a](b)", "![a](b)", "&amp; &copy; &#65;", "a\\*b",
        "`a`", "ends with #", "snake_case_name", "<https://a.example>", "[a]: b", "~~~", "```", "C:\\", "2031. A year",
    ],
)  # fmt: skip
def test_markup_in_a_text_stays_text(text: str) -> None:
    """Each of Markdown's own marks, where it would count."""
    text = text.strip()
    assert words(Article(headline=text, body=(Block("paragraph", text),))) == [text, text]


@given(rows=st.lists(st.lists(lines(), min_size=2, max_size=3), min_size=1, max_size=3))
def test_rows_are_one_table(rows: list[list[str]]) -> None:
    """The first row is the head; short rows are filled up; bars in a cell part nothing."""
    rows = [[cell.replace(" | ", " ") for cell in row] for row in rows]
    article = Article(body=tuple(Block("table", " | ".join(row)) for row in rows))
    width = max(map(len, rows))
    assert words(article) == [cell for row in rows for cell in [*row, *[""] * (width - len(row))]]
    assert [token.type for token in tokens(article)].count("table_open") == 1


def test_a_single_column_is_no_table() -> None:
    """A table needs two columns; words alone are a paragraph."""
    assert to_markdown(Article(body=(Block("table", "Sum"), Block("table", "12")))) == "Sum\n\n12"


def test_code_keeps_every_character() -> None:
    """Code is not escaped; its fence is longer than any run of backticks in it."""
    (fence,) = tokens(Article(body=(Block("code", "a = ```*b*```"),)))
    assert fence.type == "fence"
    assert fence.content == "a = ```*b*```\n"


def test_links_stand_on_their_words() -> None:
    """Repeated words take the links in turn; brackets and entities in an address do no harm."""
    links = (Link("here", "https://a.example/1_(x)"), Link("here", "https://a.example/?a=1&copy;=2"))
    article = Article(body=(Block("paragraph", "Look here and here! ", links=links),))
    (inline,) = [token for token in tokens(article) if token.type == "inline"]
    addresses = [child.attrGet("href") for child in inline.children or () if child.type == "link_open"]
    assert addresses == ["https://a.example/1_(x)", "https://a.example/?a=1&copy;=2"]


def test_a_link_after_an_exclamation_mark_is_no_picture() -> None:
    """'Stop!' and a link directly after it stay apart."""
    article = Article(body=(Block("paragraph", "Stop!here", links=(Link("here", "https://a.example/"),)),))
    assert words(article) == ["Stop!here"]
    assert "image" not in {child.type for token in tokens(article) for child in token.children or ()}


def test_neighbours_of_one_kind_stay_together() -> None:
    """Two items are one list, two block quotes one quote."""
    body = (Block("list_item", "One"), Block("list_item", "Two"), Block("blockquote", "A"), Block("blockquote", "B"))
    kinds = [token.type for token in tokens(Article(body=body))]
    assert kinds.count("bullet_list_open") == 1
    assert kinds.count("blockquote_open") == 1
    assert kinds.count("list_item_open") == 2


def test_the_head_gives_authors_paper_and_date() -> None:
    """One line under the headline; a page that gave a day is not given an hour."""
    article = Article(
        headline="Rain",
        standfirst="Wet.",
        authors=(Author("Ida Moor", role="Weather", url="https://a.example/ida"), Author("Bo Lund")),
        publisher="Harbour Post",
        published=datetime(2031, 4, 5),
        evidence={"published": Evidence("meta date", precision="day")},
    )
    assert to_markdown(article) == (
        "# Rain\n\n**Wet.**\n\n[Ida Moor](https://a.example/ida) (Weather), Bo Lund · Harbour Post · 2031-04-05"
    )


@given(articles())
def test_every_block_of_an_article_is_read_back(article: Article) -> None:
    """Blocks of any kind next to each other, with their links, under any head: each says what it said."""
    body = tuple([attrs.evolve(block, text=block.text.replace("|", "/")) for block in article.body])
    read = tokens(attrs.evolve(article, body=body))
    said = [
        token.content.rstrip("\n")
        if token.type == "fence"
        else "".join(child.content for child in token.children or ())
        for token in read
        if token.type in ("inline", "fence")
    ]
    assert said[len(said) - len(body) :] == [block.text for block in body]
    assert not {token.type for token in read} & {"html_block", "hr", "code_block"}
    assert [token.tag for token in read if token.type == "heading_open"][1 if article.headline else 0 :] == [
        f"h{max(2, block.level or 2)}" for block in body if block.kind == "heading"
    ]


@pytest.mark.parametrize("kind", ["paragraph", "heading", "list_item", "caption"])
def test_the_indent_of_a_script_is_left_out(kind: BlockKind) -> None:
    """Japanese papers indent by a wide space; readers of Markdown drop it, and emphasis must not begin with it."""
    article = Article(body=(Block(kind, "\u3000雨が降った。", level=2),))
    assert words(article) == ["雨が降った。"]
    assert "\u3000" not in to_markdown(article)


def test_the_byline_stands_where_no_author_was_read() -> None:
    """As it is printed, with nothing in it taken for markup; the wire only where there is neither."""
    assert to_markdown(Article(byline="By *our* staff", agency="dpa")) == "By \\*our\\* staff"


def test_a_standfirst_printed_in_the_body_is_not_printed_twice() -> None:
    """The first paragraph says it."""
    article = Article(standfirst="Wet.", body=(Block("paragraph", "Wet."),), agency="dpa")
    assert to_markdown(article) == "dpa\n\nWet."


@pytest.mark.parametrize("kind", ["caption", "correction"])
def test_what_stands_beside_the_text_is_set_in_italics(kind: BlockKind) -> None:
    """A caption or a correction is told apart from the paragraphs around it."""
    article = Article(body=(Block(kind, "The harbour in the rain."),))
    (inline,) = [token for token in tokens(article) if token.type == "inline"]
    assert [child.type for child in inline.children or ()] == ["em_open", "text", "em_close"]
