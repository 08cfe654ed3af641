"""From the walk's raw blocks to source blocks: one line of text each, with kind, links and the regions around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from selectolax.lexbor import LexborNode

from newsparse.models import BlockKind
from newsparse.page.page import Region, SourceBlock, SourceLink
from newsparse.page.tags import KIND_OF_TAG, TAG_OF_ACTION
from newsparse.page.walk import LINE_BREAK, Context, RawBlock
from newsparse.text import normal, unescaped

CELL_LIMIT: Final = 200
"""Characters: a table with a longer cell lays out the page. Cells of data on news pages are names, figures, phrases."""

BREAK_LIMIT: Final = 80
"""Characters: a line that ends a sentence at least this far from its start is a paragraph of its own.

Lines of verse and addresses are shorter, and a narrow newspaper paragraph holds about this much.
"""

CELL_SEPARATOR: Final = " | "
SENTENCE_ENDS: Final = ".!?…:;\"”»’'“)]。！？」"
CONTINUATIONS: Final = ",;-–—(/"


Place: TypeAlias = "tuple[Region, BlockKind, int | None, Region | None]"
"""What a context means: its region, the kind of block it makes, the level of a heading, the table row around it.

A plain tuple: some 250 are made for a page, and a named one costs eight times as much.
"""


class Places:
    """The places of one page, each worked out once, however many blocks share it."""

    def __init__(self) -> None:
        self._known: dict[int, Place] = {}

    def of(self, context: Context) -> Place:
        """Give the place of a context, with those around it."""
        known = self._known
        place = known.get(id(context))
        if place is not None:
            return place
        unknown = [context]
        around = context[0]
        while around is not None and (place := known.get(id(around))) is None:
            unknown.append(around)
            around = around[0]
        for inner in reversed(unknown):
            place = known[id(inner)] = placed(inner, place)
        assert place is not None
        return place


def placed(context: Context, outer: Place | None) -> Place:
    """Work out one place from the one around it."""
    _, action, node = context
    tag = TAG_OF_ACTION[action]
    if outer is None:
        return Region(None, tag, node.attributes), "paragraph", None, None
    around, outer_kind, _, row = outer
    region = Region(around, tag, node.attributes)
    kind = KIND_OF_TAG.get(tag)
    if kind == "heading":
        return region, kind, int(tag[1]), None
    if tag == "tr":
        row = region
    elif tag == "table" or kind:
        row = None
    return region, kind or outer_kind, None, row


def source_blocks(raw: Sequence[RawBlock]) -> tuple[list[SourceBlock], list[int], Places]:
    """Finish every raw block.

    Returns:
        The blocks; for each raw block the number of the first block made from it; the places.
    """
    places = Places()
    blocks: list[SourceBlock] = []
    first: list[int] = []
    row: Region | None = None
    row_start = 0
    for text, context, raw_links, bold_chars in raw:
        place = places.of(context)
        if place[3] is not row:
            merge_row(blocks, row, row_start)
            row, row_start = place[3], len(blocks)
        first.append(len(blocks))
        if LINE_BREAK in text:
            append_lines(blocks, text, place, raw_links, bold_chars)
        else:
            append_block(blocks, text, place, raw_links, bold_chars)
    merge_row(blocks, row, row_start)
    return blocks, first, places


def append_block(
    blocks: list[SourceBlock],
    text: str,
    place: Place,
    raw_links: Sequence[tuple[LexborNode, str]],
    bold_chars: int,
) -> None:
    """Add one block, unless nothing visible is left of its text."""
    region, kind, level, _ = place
    raw_text, text = text, normal(unescaped(text))
    if not text:
        return
    links: tuple[SourceLink, ...] = ()
    link_chars = 0
    if len(raw_links) == 1 and raw_links[0][1] == raw_text:  # a menu entry, a teaser: nothing but a link
        links, link_chars = (SourceLink(text, href_of(raw_links[0][0])),), len(text)
    elif raw_links:
        links = tuple([SourceLink(normal(unescaped(words)), href_of(node)) for node, words in raw_links])
        link_chars = sum([len(link.text) for link in links])
    blocks.append(SourceBlock(len(blocks), kind, text, region, level, links, link_chars, min(bold_chars, len(text))))


def href_of(node: LexborNode) -> str:
    """Give the address of a link as the page writes it, or an empty string."""
    return node.attributes.get("href") or ""


def append_lines(
    blocks: list[SourceBlock],
    text: str,
    place: Place,
    raw_links: Sequence[tuple[LexborNode, str]],
    bold_chars: int,
) -> None:
    """Add the block or blocks that line breaks make of a text; links go to the line that holds their words."""
    rest = list(raw_links)
    for paragraph in paragraphs_of_lines(text.split(LINE_BREAK)):
        mine: list[tuple[LexborNode, str]] = []
        while rest and rest[0][1].split(LINE_BREAK)[0].strip() in paragraph:
            mine.append(rest.pop(0))
        append_block(blocks, paragraph, place, mine, bold_chars if len(paragraph) == len(text) else 0)


def paragraphs_of_lines(lines: Sequence[str]) -> list[str]:
    """Join lines that a ``<br>`` only wraps, and part those that it ends as paragraphs.

    An empty line parts; so does the end of a sentence far from the start of its line.

    >>> paragraphs_of_lines(["Rain fell.", "", "Then it stopped."])
    ['Rain fell.', 'Then it stopped.']
    >>> paragraphs_of_lines(["12 High Street,", "Oldtown."])
    ['12 High Street, Oldtown.']
    """
    paragraphs: list[str] = []
    current = ""
    for line in map(str.strip, lines):
        if not line:
            if current:
                paragraphs.append(current)
            current = ""
        elif current and is_paragraph_end(current, line):
            paragraphs.append(current)
            current = line
        else:
            current = f"{current} {line}" if current else line
    if current:
        paragraphs.append(current)
    return paragraphs


def is_paragraph_end(before: str, after: str) -> bool:
    """Say whether a single line break between two lines stands for the end of a paragraph."""
    return (
        len(before) >= BREAK_LIMIT
        and before[-1] in SENTENCE_ENDS
        and not (after[0].islower() or after[0] in CONTINUATIONS)
    )


def merge_row(blocks: list[SourceBlock], row: Region | None, start: int) -> None:
    """Make one table block of the cells of a row of data; the cells of a layout table stay blocks of their own."""
    cells = blocks[start:]
    if row is None or len(cells) < 2 or any(len(cell.text) > CELL_LIMIT for cell in cells):
        return
    if len({cell.region for cell in cells}) < len(cells):  # a cell with paragraphs in it lays out the page
        return
    del blocks[start:]
    text = CELL_SEPARATOR.join([cell.text for cell in cells])
    links = tuple([link for cell in cells for link in cell.links])
    link_chars, bold_chars = sum(cell.link_chars for cell in cells), sum(cell.bold_chars for cell in cells)
    blocks.append(SourceBlock(start, "table", text, row, None, links, link_chars, bold_chars))
