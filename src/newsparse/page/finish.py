"""From the walk's raw blocks to source blocks: one line of text each, with kind, links and the regions around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from selectolax.lexbor import LexborNode

from newsparse.models import BlockKind
from newsparse.page.page import Region, SourceBlock, SourceLink
from newsparse.page.tags import KIND_OF_TAG, TAG_OF_ACTION
from newsparse.page.walk import LINE_BREAK, Context, RawBlock
from newsparse.text import tidy

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

NOWHERE: Final[tuple[None, BlockKind, None, None]] = (None, "paragraph", None, None)
"""The place around the body."""


def _shape(tag: str) -> tuple[str, BlockKind | None, int | None, bool]:
    kind = KIND_OF_TAG.get(tag)
    level = int(tag[1]) if kind == "heading" else None
    return tag, kind, level, kind is not None or tag in ("tr", "table")


SHAPES: Final = tuple(map(_shape, TAG_OF_ACTION))
"""For each action of the walk: the tag, the kind of block it makes, a heading's level, whether a row ends there."""


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
        while around is not None:
            place = known.get(id(around))
            if place is not None:
                break
            unknown.append(around)
            around = around[0]
        region: Region | None
        region, kind, level, row = place or NOWHERE
        for inner in reversed(unknown):
            tag, own_kind, own_level, ends_row = SHAPES[inner[1]]
            region = Region(region, tag, inner[2].attributes)
            if own_kind is not None:
                kind, level = own_kind, own_level
            if ends_row:
                row = region if tag == "tr" else None
            known[id(inner)] = place = (region, kind, level, row)
        assert place is not None
        return place


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
    raw_text, text = text, tidy(text)
    if not text:
        return
    links: tuple[SourceLink, ...] = ()
    link_chars = 0
    if raw_links:
        if len(raw_links) == 1 and raw_links[0][1] == raw_text:  # a menu entry, a teaser: nothing but a link
            links, link_chars = (SourceLink(text, href_of(raw_links[0][0])),), len(text)
        else:
            links = tuple([SourceLink(tidy(words), href_of(node)) for node, words in raw_links])
            link_chars = sum([len(link.text) for link in links])
    blocks.append(SourceBlock(len(blocks), kind, text, region, level, links, link_chars, min(bold_chars, len(text))))


def href_of(node: LexborNode) -> str:
    """Give the address of a link as the page writes it, or an empty string."""
    return node.attrs.get("href") or ""


def append_lines(
    blocks: list[SourceBlock],
    text: str,
    place: Place,
    raw_links: Sequence[tuple[LexborNode, str]],
    bold_chars: int,
) -> None:
    """Add the block or blocks that line breaks make of a text; links go to the line that holds their words."""
    place_of_link = 0
    for paragraph in paragraphs_of_lines(text.split(LINE_BREAK)):
        mine: list[tuple[LexborNode, str]] = []
        while place_of_link < len(raw_links):
            link = raw_links[place_of_link]
            if link[1].partition(LINE_BREAK)[0].strip() not in paragraph:
                break
            mine.append(link)
            place_of_link += 1
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
    current: list[str] = []
    length = 0
    for line in map(str.strip, lines):
        if current and (not line or (length >= BREAK_LIMIT and is_sentence_break(current[-1], line))):
            paragraphs.append(" ".join(current))
            current, length = [], 0
        if line:
            current.append(line)
            length += len(line)
    if current:
        paragraphs.append(" ".join(current))
    return paragraphs


def is_sentence_break(before: str, after: str) -> bool:
    """Say whether a sentence ends with one line and another begins with the next.

    >>> is_sentence_break("It rained.", "Then it stopped."), is_sentence_break("It rained.", "and rained")
    (True, False)
    """
    return before[-1] in SENTENCE_ENDS and not (after[0].islower() or after[0] in CONTINUATIONS)


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
