"""The one walk over the tree: text blocks with their links, and the nodes that hold facts, in reading order.

Pure Python pays 80 to 90 ns for each step to a node, so the loop keeps one stack, steps into no element that holds
but one text, reads attributes of no node in a line, and hands on nodes whose attributes are wanted later (see
docs/decisions/ for what was measured).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from selectolax.lexbor import LexborNode

from newsparse.page.context import ELEMENTS, NO_MARKS, NOTHING_MARKED, Context, begin_row, body_context, end, mark
from newsparse.page.finish import (
    LINE_BREAK,
    SET_BY_HAND,
    Blocks,
    append_block,
    append_lines,
    merge_row,
    prose_of_lines,
    set_by_hand,
)
from newsparse.page.page import Region, SourceBlock
from newsparse.page.tags import (
    ACTION_COUNT,
    ACTIONS,
    BOLD,
    BREAK,
    FACT,
    FIRST_ASIDE,
    INTO,
    LAST_WATCHED,
    LINK,
    NUMBERS,
    PICTURE_TAGS,
    ROW_TAGS,
    TEXT_NUMBER,
    TIME,
    WATCHED_TAGS,
)

Fact: TypeAlias = "tuple[int, LexborNode, Context, int]"
"""The tag number of a node that is asked about later, the node, its context, and the number of blocks before it."""


class Walked(NamedTuple):
    """What the walk brings back; ``full`` says that the limit of blocks cut it short."""

    page: Blocks
    facts: list[Fact]
    full: bool


def walk(  # noqa: C901
    body: LexborNode, max_blocks: int, marks: Mapping[int, frozenset[str]] = NOTHING_MARKED
) -> Walked:
    """Go once through everything below ``body``, without recursion.

    One function on purpose: a call for every node would cost as much as the parse.

    Args:
        body: the element to read.
        max_blocks: so many blocks at most, and those that are parts of the last one.
        marks: names of the site rows that select a node, by its number.
    """
    actions, text_number, action_count, first_aside = ACTIONS, TEXT_NUMBER, ACTION_COUNT, FIRST_ASIDE
    pieces: list[str] = []
    links: list[tuple[LexborNode, str]] = []
    facts: list[Fact] = []
    context = body_context(body.attributes)
    if marks:
        mark(context, marks.get(body.mem_id, NO_MARKS))
    page = Blocks([], [], [], [context])
    blocks, regions = page.blocks, page.regions
    count = prose = weighed = 0
    new, elements, known = object.__new__, ELEMENTS, context.known
    watched: Region | None = None
    anchor: LexborNode | None = None
    anchor_start = 0
    outer_anchors: list[LexborNode] = []
    bold: LexborNode | None = None
    bold_start = bold_chars = 0
    stack: list[tuple[LexborNode, Context | None]] = []  # what is read, and for a block the context around it
    node = body.first_child

    while True:
        while node is not None:
            number = node.tag_id
            if number == text_number:
                if pieces:
                    words = node.text_content or ""
                    begins = words[:1].isupper() or words[:1].isdigit()
                    if begins and is_glued(pieces[-1], words) and context.shape.kind != "code":
                        pieces.append(" ")
                    pieces.append(words)
                elif not node.is_empty_text_node:
                    pieces.append(node.text_content or "")
                node = node.next
                continue
            if number < action_count:
                action = actions[number]
            elif node.tag in PICTURE_TAGS:
                number, action = PICTURE_NUMBER, FACT
            else:
                action = INTO
            if action > 0:
                if pieces:
                    finish_block(page, context, pieces, links, anchor, anchor_start, bold_chars, bold, bold_start)
                    anchor_start = bold_start = bold_chars = 0
                    count = len(blocks)
                    if count >= max_blocks:
                        return ended(page, facts, context)
                child = node.first_child
                if child is not None:
                    if (
                        action >= first_aside
                        and (first_aside == INTO or not reads_aside(node, context, page))
                        and not (marks and (node.mem_id in marks or context.shape.marks))
                    ):
                        facts.append((number, node, context, count))
                        node = node.next
                        continue
                    stack.append((node, context))
                    inner = new(Context)  # without a constructor, whose call would cost as much again
                    inner.tag, shape = elements[action]
                    inner.parent = context
                    inner.shape = shape or context.shape
                    inner.known = known
                    inner.attributes = node.attributes
                    inner.first = count
                    inner.last = -1
                    inner.chars = 0
                    inner.prose = 0.0
                    inner.furniture = inner.around = inner.inner = inner._tokens = None
                    regions.append(inner)
                    context = inner
                    if action <= LAST_WATCHED:
                        watched = context
                        begin_row(context)
                    if marks:
                        mark(context, marks.get(node.mem_id, NO_MARKS))
                    node = child
                    continue
            elif action >= LINK:
                child = node.first_child
                if action == TIME:
                    facts.append((number, node, context, count))
                if child is not None:
                    if action == LINK:
                        if anchor is not None:  # a link inside a link: only through a table, svg or object
                            words = "".join(pieces[anchor_start:]).strip()
                            if words:
                                links.append((anchor, words))
                            outer_anchors.append(anchor)
                        anchor, anchor_start = node, len(pieces)
                    elif action == BOLD and bold is None:
                        bold, bold_start = node, len(pieces)
                    stack.append((node, None))
                    node = child
                    continue
            elif action == FACT:
                facts.append((number, node, context, count))
            elif action == BREAK and pieces:
                pieces.append(LINE_BREAK)
            node = node.next
        if not stack:
            break
        node, around = stack.pop()
        if around is not None:
            if pieces:
                finish_block(page, context, pieces, links, anchor, anchor_start, bold_chars, bold, bold_start)
                anchor_start = bold_start = bold_chars = 0
                count = len(blocks)
                if count >= max_blocks:
                    return ended(page, facts, context)
            if context is watched:
                if context.tag in ROW_TAGS:
                    if merge_row(page, context):
                        count = len(blocks)
                        move_facts(facts, count)
                elif context.tag == "main" and first_aside != INTO:
                    prose += paragraph_chars(blocks[weighed:])
                    weighed = len(blocks)
                    if prose >= STORY_CHARS and page.headlines:  # what stands behind it is no part of the story
                        first_aside = INTO
                watched = watched_around(around)
            if count > context.first:
                context.last = count - 1
                around.chars += context.chars
                around.prose += context.prose
            else:
                context.first = -1
            context = around
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
        finish_block(page, context, pieces, links, anchor, anchor_start, bold_chars, bold, bold_start)
    end(context, len(blocks))
    return Walked(page, facts, False)


def ended(page: Blocks, facts: list[Fact], context: Context) -> Walked:
    """Give what was read of a page that the limit of blocks cuts short inside an element."""
    for region in context.up():
        if isinstance(region, Context):
            end(region, len(page.blocks))
    return Walked(page, facts, True)


def watched_around(context: Region) -> Region | None:
    """Give the innermost element around a context whose end means something."""
    return next((region for region in context.up() if region.tag in WATCHED_TAGS), None)


def move_facts(facts: list[Fact], count: int) -> None:
    """Put the facts that stand in or behind a row, whose cells have become one block, before the block that follows."""
    for place in reversed(range(len(facts))):
        number, node, context, before = facts[place]
        if before < count:
            break
        facts[place] = (number, node, context, count)


def finish_block(
    page: Blocks,
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
        if "\n" in text and (paragraphs := paragraphs_of(text, context)):
            for paragraph in paragraphs:
                append_block(page, paragraph, context, [link for link in links if link[1] in paragraph], 0)
        elif LINE_BREAK in text:
            append_lines(page, text, context, links, bold_chars)
        else:
            append_block(page, text, context, links, bold_chars)
    if links:
        links.clear()


def paragraphs_of(text: str, context: Context) -> Sequence[str]:
    """Part the paragraphs of a text that has lines of its own; empty where white space is all that lines are."""
    if context.shape.kind == "code" and (paragraphs := prose_of_lines(text)):
        context.shape = context.shape._replace(kind="paragraph")
        return paragraphs
    return set_by_hand(text) if len(text) >= SET_BY_HAND and "\n\n" in text else ()


def is_glued(before: str, after: str) -> bool:
    """Say whether nothing but a style sheet sets text apart from the text before it, by how it begins.

    A small letter in front of a capital is two words; behind a digit or a stop a word must begin, for figures and
    initials stand beside capitals, too. So "wi" and "Fi" in two elements part: few names are written so. Behind a label
    in capitals a word begins as well, and behind any word a date or a clock does.

    >>> is_glued("Ada Ng", "Published"), is_glued("12:47", "By Ada Ng"), is_glued("Author:", "Ada Ng")
    (True, True, True)
    >>> is_glued("R", "ain"), is_glued("H2", "O"), is_glued("U.", "S. Marshals")
    (False, False, False)
    >>> is_glued("RELATED", "Rain"), is_glued("Ada Ng", "05.03.2024"), is_glued("Ada Ng", "12 March 2024")
    (True, True, True)
    >>> is_glued("USA", "F"), is_glued("km", "2"), is_glued("rained", "12"), is_glued("covid", "19 deaths")
    (False, False, False, False)
    """
    last = before[-1:]
    if after[:1].isdigit():
        return last.islower() and DATE_BEGINS.match(after) is not None
    if last.isupper():
        return (
            after[1:2].islower() and before.isupper() and len(before) >= LABEL_CHARS and before[-LABEL_CHARS:].isalpha()
        )
    return last.islower() or (after[1:2].islower() and (last.isdigit() or last in STOPS))


LABEL_CHARS: Final = 4
"""Capitals in a row that are a word and no initials."""

DATE_BEGINS: Final = re.compile(
    r"\d{1,2}([./-])\d{1,2}\1\d{2}|\d{4}-\d\d-\d|\d{1,2}:\d\d|\d{1,2}\.? [^\W\d]{3,12}\.?,? \d{4}"
)
"""How a date or a clock begins; exponents and notes are one figure or two."""

STOPS: Final = frozenset(".!?:;)")
"""Marks behind which a new word begins; quotation marks open words as well as they close them."""

STORY_CHARS: Final = 1000
"""Characters in paragraphs from which a ``<main>`` with a headline holds the page's story: some ten sentences."""

PARAGRAPH_CHARS: Final = 80
"""Characters from which text is a sentence and no label."""


def paragraph_chars(blocks: Sequence[SourceBlock]) -> int:
    """Count the characters in those blocks that are sentences."""
    return sum([len(block.text) for block in blocks if len(block.text) >= PARAGRAPH_CHARS])


PICTURE_NUMBER = NUMBERS["img"]
FOOTER_NUMBER = NUMBERS["footer"]
HEADER_NUMBER = NUMBERS["header"]
LIST_NUMBER = NUMBERS["ul"]
HEADLINE_OR_BREADCRUMBS: Final = 'h1,h2,[class*="readcrumb"]'

MENU_LINKS: Final = 8
"""Links of the smallest menu that is worth leaving out; lists of an author's three accounts are cheap to read."""

MENU_WORDS: Final = 25
"""Characters that an entry of a menu has at most, on average: a desk's name. Headlines have twice as many."""


def reads_aside(node: LexborNode, context: Context, page: Blocks) -> bool:
    """Say whether a menu, header, footer or list is worth reading: in an article, or for a headline or breadcrumbs.

    Args:
        node: the element.
        context: what it stands in.
        page: what was read before it.
    """
    number = node.tag_id
    links = 0
    if number == LIST_NUMBER and (page.headlines or (links := len(node.css("a"))) < MENU_LINKS):
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
    return number == LIST_NUMBER and not is_menu(node, links)


def is_menu(node: LexborNode, links: int) -> bool:
    """Say whether a list with so many links holds nothing but links as short as the names of desks."""
    words = len(" ".join(node.text().split()))
    return words < MENU_WORDS * links and node.css_first("p,h1,h2") is None
