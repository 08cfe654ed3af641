"""From the text between two block edges to source blocks: one line of text each, with kind, links and region."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from selectolax.lexbor import LexborNode

from newsparse.page.context import Context
from newsparse.page.page import Region, SourceBlock, SourceLink, new_tuple
from newsparse.page.weight import block_weight
from newsparse.text import SENTENCE_ENDS, SPILLED_INITIALS, expression, is_spilled, tidy

LINE_BREAK: Final = "\0"
"""Where a ``<br>`` stood. The parser lets no NUL through in text, so the mark cannot be mistaken."""

CELL_LINES: Final = 2
"""Blocks in a cell of data; a cell with more of them lays out the page."""

CELL_LIMIT: Final = 200
"""Characters: a table with a longer cell lays out the page. Cells of data on news pages are names, figures, phrases."""

BREAK_LIMIT: Final = 80
"""Characters: a line that ends a sentence at least this far from its start is a paragraph of its own.

Lines of verse and addresses are shorter, and a narrow newspaper paragraph holds about this much.
"""

HEAD_LINES: Final = 4
"""Lines of a head that single breaks part: kicker, headline, byline, date."""

HEAD_LINE: Final = 200
"""Characters of the longest of them, a headline."""

BYLINE: Final = expression(
    r"(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|AV|Af|AF) "
    r"[^\W\d_a-z][\w'’.-]* (?:[a-z]{2,4} ){0,2}[^\W\d_a-z][^!?:]{1,60}$"
)
"""A line that names a person, by two words with capitals."""

EMPTY_LINE: Final = expression(r"\n[ \t\r]*\n")
CODE_MARKS: Final = "{}[]<>=;#_\\|*+"
CODE_SHARE: Final = 100
"""Characters of prose to each mark that programs are full of; in a program it is ten."""

SET_BY_HAND: Final = 100
"""Characters of a text, at least, in which paragraphs are looked for that only empty lines part."""

SHORTEST_SET: Final = 20
"""Characters of the shortest of them."""

POST: Final = expression(r"^(?:[A-Z][\w'’.-]* ){0,4}(?:[Ww]riter|[Ee]ditor|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist)$")
"""A line that names a writer's post: "Bell Staff Writer"."""

CELL_SEPARATOR: Final = " | "
LINE_ENDS: Final = SENTENCE_ENDS | frozenset(":;")
"""Marks behind which the next line begins a paragraph of its own: a list may follow what introduces it."""

CONTINUATIONS: Final = ",;-–—(/"


class Blocks(NamedTuple):
    """What was read so far: the blocks, those of running text among them, those in an h1, and the regions.

    Regions stand in reading order, outer ones first.
    """

    blocks: list[SourceBlock]
    running: list[SourceBlock]
    headlines: list[SourceBlock]
    regions: list[Region]


def prose_of_lines(text: str) -> list[str]:
    r"""Part the prose of an element whose lines are set by hand, as wires send it; empty for code and verse.

    >>> line = "It rained all day in the valley of the river Ouse, and the water rose by a metre and more."
    >>> len(prose_of_lines(f"   {line}\n\n   {line}\n")), prose_of_lines("def f(x):\n\n    return {x: 1}\n")
    (2, [])
    """
    paragraphs = [paragraph for paragraph in EMPTY_LINE.split(text.replace(LINE_BREAK, "\n")) if paragraph.strip()]
    ended = [len(line := paragraph.rstrip()) >= BREAK_LIMIT and line[-1] in LINE_ENDS for paragraph in paragraphs]
    if sum(ended) < 2 or 2 * sum(ended) < len(paragraphs):
        return []
    return paragraphs if sum(map(text.count, CODE_MARKS)) * CODE_SHARE < len(text) else []


def set_by_hand(text: str) -> list[str]:
    r"""Part the paragraphs of an element that a style sheet shows with the line ends of its source; empty for others.

    Empty lines of a template stand anywhere; these stand between sentences, and every part is a paragraph.

    >>> line = "It rained all day in the valley of the river Ouse, and the water rose by a metre and more."
    >>> len(set_by_hand(f"{line}\n\n{line}\n")), set_by_hand(f"{line}\n\nby a metre\n\n{line}")
    (2, [])
    """
    paragraphs = [paragraph for paragraph in map(str.strip, EMPTY_LINE.split(text)) if paragraph]
    whole = all(len(paragraph) >= SHORTEST_SET and paragraph[-1] in LINE_ENDS for paragraph in paragraphs)
    return paragraphs if len(paragraphs) > 1 and whole and LINE_BREAK not in text else []


def append_block(
    page: Blocks,
    text: str,
    context: Context,
    raw_links: Sequence[tuple[LexborNode, str]],
    bold_chars: int,
) -> None:
    """Add one block, unless nothing visible is left of its text, and count it for its region."""
    raw_text, text = text, tidy(text)
    if not text or (text[0] in SPILLED_INITIALS and is_spilled(text)):
        return
    links: tuple[SourceLink, ...] = ()
    link_chars = 0
    chars = len(text)
    if raw_links:
        if len(raw_links) == 1 and raw_links[0][1] == raw_text:  # a menu entry, a teaser: nothing but a link
            links, link_chars = (link_to(raw_links[0][0], text),), chars
        else:
            links = tuple([link_to(node, tidy(words)) for node, words in raw_links])
            link_chars = sum([len(words) for words, _ in links])
    if bold_chars > chars:
        bold_chars = chars
    kind, level, _, marks = context.shape
    values = (len(page.blocks), kind, text, context, level, links, link_chars, bold_chars, marks)
    block = new_tuple(SourceBlock, values)
    page.blocks.append(block)
    context.chars += chars
    weight = block_weight(text, kind, link_chars)
    if weight:
        context.prose += weight
        page.running.append(block)
    elif level == 1 and context.tag == "h1":
        page.headlines.append(block)


def link_to(node: LexborNode, text: str) -> SourceLink:
    """Make a link of its words and of the address as the page writes it, or an empty string."""
    return new_tuple(SourceLink, (text, node.attrs.get("href") or ""))


def append_lines(
    page: Blocks,
    text: str,
    context: Context,
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
        append_block(page, paragraph, context, mine, bold_chars if len(paragraph) == len(text) else 0)


def paragraphs_of_lines(lines: Sequence[str]) -> list[str]:
    """Join lines that a ``<br>`` only wraps, and part those that it ends as paragraphs.

    An empty line parts; so does the end of a sentence far from the start of its line.

    >>> paragraphs_of_lines(["Rain fell.", "", "Then it stopped."])
    ['Rain fell.', 'Then it stopped.']
    >>> paragraphs_of_lines(["12 High Street,", "Oldtown."])
    ['12 High Street, Oldtown.']
    """
    lines = list(map(str.strip, lines))
    paragraphs = head_lines(lines)
    current: list[str] = []
    length = 0
    for line in lines[len(paragraphs) :]:
        if current and (not line or (length >= BREAK_LIMIT and is_sentence_break(current[-1], line))):
            paragraphs.append(" ".join(current))
            current, length = [], 0
        if line:
            current.append(line)
            length += len(line)
    if current:
        paragraphs.append(" ".join(current))
    return paragraphs


def head_lines(lines: Sequence[str]) -> list[str]:
    """Give the lines of a story's head that stand on top of a text, parted from it by an empty line.

    A byline tells a head from verse and addresses: below the first line, and with nothing under it but a line with
    figures, a date, or the writer's post.

    >>> head_lines(["Rain floods Oldtown", "By Ada Ng", "5 March 2024", "", "It rained all day."])
    ['Rain floods Oldtown', 'By Ada Ng', '5 March 2024']
    >>> head_lines(["I sat and wept", "By Oldtown's river", "the whole day long", ""])
    []
    """
    head: list[str] = []
    for line in lines[: HEAD_LINES + 1]:
        if not line:
            break
        head.append(line)
    if not 1 < len(head) <= HEAD_LINES or max(map(len, head)) > HEAD_LINE:
        return []
    place = next((place for place, line in enumerate(head) if place and BYLINE.match(line)), len(head))
    under = head[place + 1 :]
    return head if place < len(head) and all(any(map(str.isdigit, line)) or POST.search(line) for line in under) else []


def is_sentence_break(before: str, after: str) -> bool:
    """Say whether a sentence ends with one line and another begins with the next.

    >>> is_sentence_break("It rained.", "Then it stopped."), is_sentence_break("It rained.", "and rained")
    (True, False)
    """
    return before[-1] in LINE_ENDS and not (after[0].islower() or after[0] in CONTINUATIONS)


def merge_row(page: Blocks, row: Context) -> bool:
    """Make one table block of the cells of a row of data that ends; those of a layout table stay blocks of their own.

    Returns:
        Whether it was done.
    """
    start = row.first
    cells = page.blocks[start:]
    if len(cells) < 2 or any(len(cell.text) > CELL_LIMIT for cell in cells):
        return False
    if len({cell.region for cell in cells}) < len(cells):  # a cell with paragraphs in it lays out the page
        return False
    if max(Counter([cell_around(cell.region) for cell in cells]).values()) > CELL_LINES:
        return False
    if any(cell.region.shape.row != row.shape.row for cell in cells if isinstance(cell.region, Context)):
        return False  # so does one with a list or another table
    for kept in (page.blocks, page.running, page.headlines):
        while kept and kept[-1].number >= start:
            kept.pop()
    for cell in cells:
        clear(cell.region, row)
    text = CELL_SEPARATOR.join([cell.text for cell in cells])
    links = tuple([link for cell in cells for link in cell.links])
    link_chars, bold_chars = sum(cell.link_chars for cell in cells), sum(cell.bold_chars for cell in cells)
    page.blocks.append(SourceBlock(start, "table", text, row, None, links, link_chars, bold_chars, cells[0].marks))
    row.chars = len(text)
    row.prose = 0.0
    return True


def cell_around(region: Region) -> Region:
    """Give the cell of a table that an element stands in or is."""
    return next((around for around in region.up() if around.tag in ("td", "th")), region)


def clear(region: Region, row: Region) -> None:
    """Take the figures back of the elements between a cell and its row: the text is the row's now."""
    for inner in region.up():
        if inner is row:
            break
        inner.first = inner.last = -1
        inner.chars = 0
        inner.prose = 0.0
