"""What each HTML element means to the walk.

selectolax gives every node a small number for its tag. The numbers are no part of its promise, so they are asked for
once, when this module is imported.
"""

from __future__ import annotations

from typing import Final

from selectolax.lexbor import LexborHTMLParser

from newsparse.models import BlockKind

ASIDE_TAGS: Final = ("footer", "header", "nav", "ul")
"""Elements that are read only inside an article, or for a headline or breadcrumbs; lists, unless they are menus.

On 93 news pages (November 2026) they held almost half of all nodes and next to no word of a story.
"""

ROW_TAGS: Final = ("tr",)
WATCHED_TAGS: Final = (*ROW_TAGS, "table", "main")
"""Elements whose beginning or end means something to the blocks in them."""

BLOCK_TAGS: Final = (
    *WATCHED_TAGS,
    *("address", "article", "aside", "blockquote", "button", "caption", "center", "dd", "details", "dialog", "dir"),
    *("div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6"),
    *("hgroup", "hr", "legend", "li", "menu", "ol", "optgroup", "option", "p", "pre"),
    *("search", "section", "summary", "tbody", "td", "tfoot", "th", "thead"),
    *ASIDE_TAGS,
)
"""Elements that begin and end a block of text, as browsers lay them out (HTML standard, section Rendering)."""

SKIPPED_TAGS: Final = (
    *("audio", "canvas", "datalist", "embed", "iframe", "input", "map", "noscript", "object", "select", "style", "svg"),
    *("template", "textarea", "video", "wbr"),
)
"""Elements whose text no reader of the page sees as text."""

FACT_TAGS: Final = ("base", "img", "link", "meta", "script", "title")
"""Elements without text of their own that the page is asked about later."""

PICTURE_TAGS: Final = frozenset(("amp-anim", "amp-img"))
"""Elements of AMP pages that mean what ``<img>`` means; what stands in them is for browsers that do not know them."""

KIND_OF_TAG: Final[dict[str, BlockKind]] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), "heading"),
    **dict.fromkeys(("li", "dd"), "list_item"),
    **dict.fromkeys(("figcaption", "caption", "figure"), "caption"),
    "blockquote": "blockquote",
    "pre": "code",
}
"""The kind of block that an element makes of the text in it; the innermost one counts."""

INTO: Final = 0
TIME: Final = -1
BOLD: Final = -2
LINK: Final = -3
SKIP: Final = -4
FACT: Final = -5
BREAK: Final = -6
"""Actions of the walk: what there is below the first four is read. A positive action is a block, and one more than its
place in BLOCK_TAGS.
"""

ACTION_COUNT: Final = 256
"""Known tags have numbers below this (lexbor 2.x has some 200); unknown elements get a pointer-sized one."""


def _numbers() -> dict[str, int]:
    parser = LexborHTMLParser("")
    names = (*BLOCK_TAGS, *SKIPPED_TAGS, *FACT_TAGS, "a", "abbr", "b", "br", "strong", "time")
    return {name: parser.create_node(name).tag_id for name in names}


def _comment_and_text() -> tuple[int, int]:
    body = LexborHTMLParser("<body>x<!--c-->").body
    assert body is not None
    text = body.first_child
    assert text is not None
    comment = text.next
    assert comment is not None
    return comment.tag_id, text.tag_id


NUMBERS: Final = _numbers()
COMMENT_NUMBER, TEXT_NUMBER = _comment_and_text()


def _actions() -> list[int]:
    actions = [INTO] * ACTION_COUNT
    for place, name in enumerate(BLOCK_TAGS, 1):
        actions[NUMBERS[name]] = place
    for action, names in (
        (SKIP, SKIPPED_TAGS),
        (FACT, FACT_TAGS),
        (LINK, ("a",)),
        (BREAK, ("br",)),
        (TIME, ("abbr", "time")),
        (BOLD, ("b", "strong")),
    ):
        for name in names:
            actions[NUMBERS[name]] = action
    actions[COMMENT_NUMBER] = SKIP
    return actions


ACTIONS: Final = _actions()
LAST_WATCHED: Final = len(WATCHED_TAGS)
"""The actions from 1 to here are those of WATCHED_TAGS."""
FIRST_ASIDE: Final = 1 + BLOCK_TAGS.index(ASIDE_TAGS[0])
"""The actions from here on are those of ASIDE_TAGS."""
TAG_OF_ACTION: Final = ("body", *BLOCK_TAGS)
