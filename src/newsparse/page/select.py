"""What a caller's rows of CSS and XPath select on a page, given on as plain strings and marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsparse.errors import SiteError
from newsparse.models import FrozenMapping
from newsparse.page.page import NO_HOUSE, Attributes, House, Region, SourceBlock, Story
from newsparse.page.row_fault import attribute_of, compiled, css_of, is_xpath, row_fault
from newsparse.page.tags import ACTION_COUNT, ACTIONS, BOLD, INTO, LINK, TEXT_NUMBER, TIME
from newsparse.text import expression, normal, unescaped

if TYPE_CHECKING:
    from lxml.etree import _Element

DROP: Final = "drop"
BODY: Final = "body"
OUTSIDE: Final = "outside"
"""Marks: a row drops the block; a row says it is the story's text; it stands between such blocks but is none."""

VALUE_ATTRIBUTES: Final[Mapping[str, str]] = {"img": "src", "link": "href", "meta": "content", "time": "datetime"}
"""Elements whose value stands in an attribute, when they have it."""

SEVERAL: Final = frozenset(("authors", "images", "keywords", "section", "section_path"))
"""Fields that are made of all the values of one row; for the others each value is one answer, the best first."""

_NO_MARKS: Final[frozenset[str]] = frozenset()
_BAD_NAME: Final = expression(r"[^A-Za-z0-9_.-]|^[\d.-]")
_BAD_CHARACTER: Final = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _frozen_rows(rows: Mapping[str, tuple[str, ...]]) -> FrozenMapping[str, tuple[str, ...]]:
    return FrozenMapping(rows)


@attrs.frozen(kw_only=True)
class Selectors:
    """Rows of CSS or XPath, and what else a site's record says of its pages; XPath begins with "/", "./" or "(".

    Args:
        fields: for a field the rows that give its values, best first. ``::attr(name)`` at the end of a CSS row takes
            an attribute.
        body: rows for the elements that hold the story's text; the first that selects text is used.
        drop: rows for elements inside it that are no part of it; all are used.
        house: endings of titles, the clock, phrases.
    """

    fields: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, converter=_frozen_rows)
    body: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    house: House = NO_HOUSE


class Selected(NamedTuple):
    """What rows selected: values by field, and marks by the number that lexbor gives a node.

    An element around one that holds the story's text has an entry without a mark: it must be read.
    """

    fields: Mapping[str, tuple[str, ...]]
    marks: Mapping[int, frozenset[str]]


NOTHING_SELECTED: Final = Selected({}, {})


def select(parser: LexborHTMLParser, selectors: Selectors) -> Selected:
    """Evaluate rows on a parsed page.

    Dropped pictures, and dropped words in the middle of a block, are taken out of the parsed page.

    Raises:
        SiteError: for a row that is neither CSS nor XPath.

    >>> page = LexborHTMLParser('<h2 class="t">Rain</h2><time datetime="2026-11-22">today</time>')
    >>> select(page, Selectors(fields={"headline": ("h2.t",), "published": ("//time",)})).fields["published"]
    ('2026-11-22',)
    >>> select(page, Selectors(drop=("p[",)))
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: 'p[' is not a CSS selector: "[" is not closed
    """
    mirror = Mirror(parser)
    fields = {}
    for field, rows in selectors.fields.items():
        values = field_values(parser, mirror, field, rows)
        if values:
            fields[field] = values
    marks: dict[int, frozenset[str]] = {}
    for row in selectors.body:
        holders = [node for node in row_nodes(parser, mirror, row) if not isinstance(node, str)]
        if any(node.text(strip=True) for node in holders):
            mark_body(holders, marks)
            break
    dropped = [node for row in selectors.drop for node in row_nodes(parser, mirror, row) if not isinstance(node, str)]
    drop(dropped, marks)
    return Selected(fields, marks)


def field_values(parser: LexborHTMLParser, mirror: Mirror, field: str, rows: Iterable[str]) -> tuple[str, ...]:
    """Give the values of a field: those of the first row that has any, for most fields the other rows' behind them."""
    values: list[str] = []
    for row in rows:
        values.extend(filter(None, row_values(parser, mirror, row)))
        if values and field in SEVERAL:
            break
    return tuple(values)


def row_nodes(parser: LexborHTMLParser, mirror: Mirror, row: str) -> Sequence[LexborNode | str]:
    """Give the nodes a row selects; XPath may select strings too."""
    if is_xpath(row):
        return mirror.xpath(row)
    try:
        return parser.css(css_of(row))
    except Exception as error:  # selectolax raises its own error for some selectors, ValueError for others
        raise SiteError(f"{row!r} {row_fault(row)}") from error


def row_values(parser: LexborHTMLParser, mirror: Mirror, row: str) -> Iterator[str]:
    """Give the values a row selects, each in one line."""
    attribute = attribute_of(row)
    for node in row_nodes(parser, mirror, row):
        if isinstance(node, str):
            yield normal(unescaped(node))
        elif attribute:
            yield normal(unescaped(node.attributes.get(attribute) or ""))
        else:
            own = VALUE_ATTRIBUTES.get(node.tag or "")
            yield normal(unescaped((own and node.attributes.get(own)) or node.text()))


def is_block(node: LexborNode) -> bool:
    """Say whether an element begins and ends a block of text."""
    number = node.tag_id
    return number < ACTION_COUNT and (ACTIONS[number] > 0 or node.tag == "body")


def blocks_of(node: LexborNode, words: dict[int, str]) -> Iterator[LexborNode]:
    """Give the elements that stand for a node in the walk, which marks block elements only.

    These are the node itself, else the blocks in it, else the block that holds no other text. Nothing is given for
    words in the middle of a block.

    Args:
        node: the element.
        words: the texts of blocks that were compared before, by number; one block can hold thousands of elements.
    """
    if is_block(node):
        yield node
        return
    inside = [element for element in node.css("*") if is_block(element)]
    if inside:
        yield from inside
        return
    around = node.parent
    while around is not None and not is_block(around):
        around = around.parent
    if around is None:
        return
    if around.mem_id not in words:
        words[around.mem_id] = squeezed(around)
    if words[around.mem_id] == squeezed(node) != "":
        yield around


def squeezed(node: LexborNode) -> str:
    """Give a node's text without white space."""
    return "".join(node.text().split())


def mark_body(holders: Iterable[LexborNode], marks: dict[int, frozenset[str]]) -> None:
    """Mark the elements that hold the story's text, and enter those around them."""
    words: dict[int, str] = {}
    for node in holders:
        for block in blocks_of(node, words):
            marks[block.mem_id] = marks.get(block.mem_id, _NO_MARKS) | {BODY}
        around = node.parent
        while around is not None and around.mem_id not in marks:
            marks[around.mem_id] = _NO_MARKS
            around = around.parent


def drop(dropped: Sequence[LexborNode], marks: dict[int, frozenset[str]]) -> None:
    """Mark elements that are no part of the story; take their pictures, and words in the middle of a block, out."""
    words: dict[int, str] = {}
    numbers = {node.mem_id for node in dropped}
    parts: dict[int, LexborNode] = {}
    for node in dropped:
        if any(around in numbers for around in numbers_around(node)):
            continue
        blocks = tuple(blocks_of(node, words))
        for block in blocks:
            marks[block.mem_id] = marks.get(block.mem_id, _NO_MARKS) | {DROP}
        parts.update({image.mem_id: image for image in node.css("img")})
        if not blocks and is_inline(node):
            parts.update({text.mem_id: text for text in texts_of(node)})
    for node in parts.values():
        node.remove()


def numbers_around(node: LexborNode) -> Iterator[int]:
    """Give the numbers of the elements around a node."""
    around = node.parent
    while around is not None:
        yield around.mem_id
        around = around.parent


def is_inline(node: LexborNode) -> bool:
    """Say whether an element's text is read as part of the block around it; scripts and metas are witnesses."""
    number = node.tag_id
    return number >= ACTION_COUNT or ACTIONS[number] in (INTO, LINK, TIME, BOLD)


def texts_of(node: LexborNode) -> Iterator[LexborNode]:
    """Give the text nodes in an element."""
    return (child for child in node.traverse(include_text=True) if child.tag_id == TEXT_NUMBER)


class Mirror:
    """An lxml tree that mirrors the parsed page node for node, built when the first XPath row asks for it."""

    def __init__(self, parser: LexborHTMLParser) -> None:
        self._parser = parser
        self._root: _Element | None = None
        self._nodes: dict[_Element, LexborNode] = {}

    def xpath(self, row: str) -> list[LexborNode | str]:
        """Evaluate one XPath row.

        Raises:
            SiteError: when it is no XPath.
        """
        from lxml import etree  # dear to import, and few rows are XPath

        if self._root is None:
            self._root = self._build(etree.Element("html"), etree.SubElement)
        try:
            found: Any = compiled(row)(self._root)
        except (etree.XPathError, re.error) as error:  # a pattern may stand in the page, too
            raise SiteError(f"{row!r} {row_fault(row) or f'cannot be evaluated: {error}'}") from error
        items = found if isinstance(found, list) else [str(found)]
        return [self._nodes[item] if item in self._nodes else str(item) for item in items]

    def _build(self, root: _Element, element_of: Callable[..., _Element]) -> _Element:
        top = self._parser.root
        if top is None:
            return root
        nodes, text_number = self._nodes, TEXT_NUMBER
        nodes[root] = top
        for name, value in xml_attributes(top.attributes).items():
            root.set(name, value)
        stack = [(top, root)]
        while stack:
            node, element = stack.pop()
            last: _Element | None = None
            child = node.first_child
            while child is not None:
                if child.tag_id == text_number:
                    add_text(element, last, child.text_content or "")
                elif child.is_element_node:
                    attributes = child.attributes
                    try:  # nearly all names and values are those of XML, too
                        last = element_of(element, child.tag, attributes)
                    except (TypeError, ValueError):
                        last = element_of(element, xml_name(child.tag or ""), xml_attributes(attributes))
                    nodes[last] = child
                    if child.first_child is not None:
                        stack.append((child, last))
                child = child.next
        return root


def add_text(element: _Element, last: _Element | None, text: str) -> None:
    """Add text behind the last child of an element, or as its first content."""
    if not text.isprintable():
        text = _BAD_CHARACTER.sub("", text)
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def xml_name(name: str) -> str:
    """Make a name that XML allows; HTML allows more.

    >>> xml_name("h1"), xml_name('a"b'), xml_name("a²")
    ('h1', 'a_b', 'a_')
    """
    return _BAD_NAME.sub("_", name) or "_"


def xml_attributes(attributes: Attributes) -> dict[str, str]:
    """Give attributes under names, and with values, that XML allows.

    >>> xml_attributes({"xlink:href": "/a", "hidden": None})
    {'xlink_href': '/a', 'hidden': ''}
    """
    return {xml_name(name): _BAD_CHARACTER.sub("", value or "") for name, value in attributes.items()}


def marked_story(blocks: list[SourceBlock], found: Story) -> Story:
    """Give the story that body rows select, and mark the blocks that stand between its blocks.

    Args:
        blocks: the page's blocks; those between are replaced by marked ones.
        found: the story as it was found without rows; without body rows it stays.
    """
    numbers = [block.number for block in blocks if BODY in block.marks]
    if not numbers:
        return found
    first, stop = min(found.start, numbers[0]), numbers[-1] + 1
    for number in range(first, stop):
        block = blocks[number]
        if BODY not in block.marks:
            blocks[number] = block._replace(marks=block.marks | {OUTSIDE})
    inside = found.text is not None and numbers[0] <= found.text[0] and found.text[1] <= stop
    return Story(first, stop, holder([blocks[number].region for number in numbers]), found.text if inside else None)


def holder(regions: Sequence[Region]) -> Region | None:
    """Give the innermost region around all of these; the blocks' own elements hold nothing but themselves.

    >>> outer = Region(None, "div", {})
    >>> holder([Region(outer, "p", {}), Region(outer, "p", {})]) is outer
    True
    """
    around = tuple(regions[0].up())
    kept = set(around)
    for region in dict.fromkeys(regions):
        kept &= set(region.up())
    return next((region for region in around if region in kept), None)
