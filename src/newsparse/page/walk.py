"""The one walk over the tree: text blocks with their links, and the nodes that hold facts, in reading order.

Pure Python pays 80 to 90 ns for each step to a node, so the loop keeps one stack, reads attributes of no node,
and hands on nodes whose attributes are wanted later (see docs/decisions/ for what was measured).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from selectolax.lexbor import LexborNode

from newsparse.models import BlockKind
from newsparse.page.page import Attributes, Region
from newsparse.page.tags import (
    ACTION_COUNT,
    ACTIONS,
    BOLD,
    BREAK,
    FACT,
    FIRST_ASIDE,
    INTO,
    KIND_OF_TAG,
    LINK,
    NUMBERS,
    PICTURE_TAGS,
    TAG_OF_ACTION,
    TEXT_NUMBER,
    TIME,
)

LINE_BREAK = "\0"
"""Where a ``<br>`` stood. The parser lets no NUL through in text, so the mark cannot be mistaken."""


class Shape(NamedTuple):
    """What the text in an element becomes: a kind of block, a heading's level, a cell of a row, marked by site rows."""

    kind: BlockKind
    level: int | None
    row: Region | None
    marks: frozenset[str]


class Context(Region):
    """A region during the walk, with the shape of the blocks in it."""

    __slots__ = ("shape",)

    shape: Shape


NO_MARKS: Final[frozenset[str]] = frozenset()
NOTHING_MARKED: Final[Mapping[int, frozenset[str]]] = {}
PLAIN: Final = Shape("paragraph", None, None, NO_MARKS)


def _shape(tag: str) -> Shape | None:
    kind = KIND_OF_TAG.get(tag)
    return Shape(kind, int(tag[1]) if kind == "heading" else None, None, NO_MARKS) if kind is not None else None


ELEMENTS: Final = tuple([(tag, _shape(tag), tag in ("tr", "table")) for tag in TAG_OF_ACTION])
"""For each action of the walk: the tag, its own shape if it has one, whether it begins or ends a row."""

_new: Final = object.__new__


def context_inside(outer: Context | None, action: int, attributes: Attributes) -> Context:
    """Make the context of an element; without a constructor, whose call would cost as much again.

    Args:
        outer: the context around it, or None for the body.
        action: its action number, 0 for the body.
        attributes: those of the element.
    """
    context = _new(Context)
    context.parent = outer
    context.known = outer.known if outer is not None else {}
    context.tag, shape, is_row = ELEMENTS[action]
    context.attributes = attributes
    context.first = context.last = -1
    context.chars = 0
    context.prose = 0.0
    context.furniture = context.around = context.inner = context._tokens = None
    if shape is None:
        shape = outer.shape if outer is not None else PLAIN
        if is_row:
            shape = shape._replace(row=context if action == ROW_ACTION else None)
    context.shape = shape
    return context


def mark(context: Context, marks: frozenset[str]) -> None:
    """Mark a context with the names of the site rows that select it, and those of the contexts around it."""
    if isinstance(context.parent, Context):
        marks |= context.parent.shape.marks
    if marks:
        context.shape = context.shape._replace(marks=marks)


ROW_ACTION: Final = ACTIONS[NUMBERS["tr"]]

RawBlock: TypeAlias = "tuple[str, Context, tuple[tuple[LexborNode, str], ...], int]"
"""Text as it stood between two block edges, line break marks in it; its context, its links, how much of it is bold."""

Fact: TypeAlias = "tuple[LexborNode, Context, int]"
"""A node that is asked about later, its context, and the number of blocks finished before it."""


class Walked(NamedTuple):
    """What the walk brings back; ``full`` says that the limit of blocks cut it short."""

    blocks: list[RawBlock]
    facts: list[Fact]
    full: bool


def walk(  # noqa: C901
    body: LexborNode, max_blocks: int, marks: Mapping[int, frozenset[str]] = NOTHING_MARKED
) -> Walked:
    """Go once through everything below ``body``, without recursion.

    One function on purpose: a call for every node would cost as much as the parse.

    Args:
        body: the element to read.
        max_blocks: so many blocks at most.
        marks: names of the site rows that select a node, by its number.
    """
    actions, text_number, action_count, first_aside = ACTIONS, TEXT_NUMBER, ACTION_COUNT, FIRST_ASIDE
    blocks: list[RawBlock] = []
    facts: list[Fact] = []
    pieces: list[str] = []
    links: list[tuple[LexborNode, str]] = []
    bold_chars = 0
    context = context_inside(None, 0, body.attributes)
    if marks:
        mark(context, marks.get(body.mem_id, NO_MARKS))
    context_node = body
    outer: list[tuple[Context, LexborNode]] = []
    anchor: LexborNode | None = None
    anchor_start = 0
    outer_anchors: list[LexborNode] = []
    bold: LexborNode | None = None
    bold_start = 0
    stack: list[LexborNode] = []
    node = body.first_child

    while True:
        while node is not None:
            number = node.tag_id
            if number == text_number:
                if pieces or not node.is_empty_text_node:
                    pieces.append(node.text_content or "")
                node = node.next
                continue
            action = actions[number] if number < action_count else FACT if node.tag in PICTURE_TAGS else INTO
            if action > 0:
                if pieces:
                    finish_block(blocks, context, pieces, links, anchor, anchor_start, bold_chars, bold, bold_start)
                    anchor_start = bold_start = bold_chars = 0
                    if len(blocks) >= max_blocks:
                        return Walked(blocks, facts, True)
                child = node.first_child
                if child is not None:
                    if (
                        action >= first_aside
                        and (first_aside == INTO or not reads_aside(node, context, blocks))
                        and not (marks and (node.mem_id in marks or context.shape.marks))
                    ):
                        facts.append((node, context, len(blocks)))
                        node = node.next
                        continue
                    outer.append((context, context_node))
                    context = context_inside(context, action, node.attributes)
                    if marks:
                        mark(context, marks.get(node.mem_id, NO_MARKS))
                    context_node = node
                    stack.append(node)
                    node = child
                    continue
            elif action == INTO or action <= TIME:
                if action == TIME:
                    facts.append((node, context, len(blocks)))
                child = node.first_child
                if child is not None:
                    if action == BOLD and bold is None:
                        bold, bold_start = node, len(pieces)
                    stack.append(node)
                    node = child
                    continue
            elif action == LINK:
                child = node.first_child
                if child is not None:
                    if anchor is not None:  # a link inside a link: only through a table, svg or object
                        words = "".join(pieces[anchor_start:]).strip()
                        if words:
                            links.append((anchor, words))
                        outer_anchors.append(anchor)
                    anchor, anchor_start = node, len(pieces)
                    stack.append(node)
                    node = child
                    continue
            elif action == BREAK:
                if pieces:
                    pieces.append(LINE_BREAK)
            elif action == FACT:
                facts.append((node, context, len(blocks)))
            node = node.next
        if not stack:
            break
        node = stack.pop()
        if node is context_node:
            if pieces:
                finish_block(blocks, context, pieces, links, anchor, anchor_start, bold_chars, bold, bold_start)
                anchor_start = bold_start = bold_chars = 0
                if len(blocks) >= max_blocks:
                    return Walked(blocks, facts, True)
            if context.tag == "main" and holds_story(blocks):  # what stands behind it is no part of the story
                first_aside = INTO
            context, context_node = outer.pop()
        elif node is anchor:
            if len(pieces) > anchor_start:
                words = "".join(pieces[anchor_start:]).strip()
                if words:
                    links.append((node, words))
            anchor = outer_anchors.pop() if outer_anchors else None
            anchor_start = len(pieces)
        elif node is bold:
            if len(pieces) > bold_start:
                bold_chars += len("".join(pieces[bold_start:]).strip())
            bold = None
        node = node.next
    if pieces:
        finish_block(blocks, context, pieces, links, anchor, anchor_start, bold_chars, bold, bold_start)
    return Walked(blocks, facts, False)


def finish_block(
    blocks: list[RawBlock],
    context: Context,
    pieces: list[str],
    links: list[tuple[LexborNode, str]],
    anchor: LexborNode | None,
    anchor_start: int,
    bold_chars: int,
    bold: LexborNode | None,
    bold_start: int,
) -> None:
    """Make a block of the pieces, unless they are all white space, and empty the lists for the next one.

    An anchor or a bold element that is still open goes on in the next block; here it covers what there is.
    """
    text = "".join(pieces)
    if anchor is not None:
        words = "".join(pieces[anchor_start:]).strip() if anchor_start else text.strip()
        if words:
            links.append((anchor, words))
    if bold is not None:
        bold_chars += len("".join(pieces[bold_start:]).strip())
    pieces.clear()
    text = text.strip()
    if text:
        blocks.append((text, context, tuple(links), bold_chars))
    if links:
        links.clear()


STORY_CHARS: Final = 1000
"""Characters in paragraphs from which a ``<main>`` with a headline holds the page's story: some ten sentences."""

PARAGRAPH_CHARS: Final = 80
"""Characters from which text is a sentence and no label."""


def holds_story(blocks: Sequence[RawBlock]) -> bool:
    """Say whether there is a headline among the blocks, and a story's worth of paragraphs."""
    chars = sum([len(text) for text, _, _, _ in blocks if len(text) >= PARAGRAPH_CHARS])
    return chars >= STORY_CHARS and has_headline(blocks)


FOOTER_NUMBER = NUMBERS["footer"]
HEADER_NUMBER = NUMBERS["header"]
LIST_NUMBER = NUMBERS["ul"]
HEADLINE_OR_BREADCRUMBS: Final = 'h1,h2,[class*="readcrumb"]'

MENU_LINKS: Final = 8
"""Links of the smallest menu that is worth leaving out; lists of an author's three accounts are cheap to read."""

MENU_WORDS: Final = 25
"""Characters that an entry of a menu has at most, on average: a desk's name. Headlines have twice as many."""


def reads_aside(node: LexborNode, context: Context, blocks: Sequence[RawBlock]) -> bool:
    """Say whether a menu, header, footer or list is worth reading: in an article, or for a headline or breadcrumbs.

    Args:
        node: the element.
        context: what it stands in.
        blocks: those before it.
    """
    number = node.tag_id
    if number == LIST_NUMBER and (len(node.css("a")) < MENU_LINKS or has_headline(blocks)):
        return True
    around: Region | None = context
    while around is not None:
        if around.tag == "article":
            return True
        around = around.parent
    if number == FOOTER_NUMBER:
        return False
    if number == HEADER_NUMBER:
        return node.css_first(HEADLINE_OR_BREADCRUMBS) is not None
    names = node.attributes
    if "readcrumb" in f"{names.get('class')} {names.get('id')} {names.get('aria-label')}".lower():
        return True
    return number == LIST_NUMBER and not is_menu(node)


def is_menu(node: LexborNode) -> bool:
    """Say whether a list holds nothing but links as short as the names of desks."""
    words = len(" ".join(node.text().split()))
    return words < MENU_WORDS * len(node.css("a")) and node.css_first("p,h1,h2") is None


def has_headline(blocks: Sequence[RawBlock]) -> bool:
    """Say whether there is a headline among the blocks."""
    return any(context.tag == "h1" for _, context, _, _ in blocks)
