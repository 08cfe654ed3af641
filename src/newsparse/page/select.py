"""What a caller's rows of CSS and XPath select on a page, given on as plain strings and marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import attrs
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsparse.errors import SiteError
from newsparse.models import FrozenMapping
from newsparse.page.page import SourceBlock, Story
from newsparse.page.tags import TEXT_NUMBER
from newsparse.text import expression, normal, unescaped

if TYPE_CHECKING:
    from lxml.etree import _Element

DROP: Final = "drop"
BODY: Final = "body"
OUTSIDE: Final = "outside"
"""Marks: a row drops the block; a row says it is the story's text; it stands between such blocks but is none."""

VALUE_ATTRIBUTES: Final[Mapping[str, str]] = {"meta": "content", "time": "datetime"}
"""Elements whose value stands in an attribute, when they have it."""

_SUFFIX: Final = expression(r"::(?:text|attr\(\s*([\w:-]+)\s*\))\s*$")
_BAD_NAME: Final = expression(r"[^\w.-]|^[\d.-]")
_BAD_CHARACTER: Final = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def _frozen_rows(rows: Mapping[str, tuple[str, ...]]) -> FrozenMapping[str, tuple[str, ...]]:
    return FrozenMapping(rows)


@attrs.frozen(kw_only=True)
class Selectors:
    """Rows of CSS or XPath; XPath begins with "/", "./" or "(" .

    Args:
        fields: for a field the rows that give its values. ``::attr(name)`` at the end of a CSS row takes an attribute.
        body: rows for the elements that hold the story's text.
        drop: rows for elements inside it that are no part of it.
    """

    fields: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict, converter=_frozen_rows)
    body: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()


class Selected(NamedTuple):
    """What rows selected: values by field, and marks by the number that lexbor gives a node."""

    fields: Mapping[str, tuple[str, ...]]
    marks: Mapping[int, frozenset[str]]


NOTHING_SELECTED: Final = Selected({}, {})


def select(parser: LexborHTMLParser, selectors: Selectors) -> Selected:
    """Evaluate rows on a parsed page.

    Raises:
        SiteError: for a row that is neither CSS nor XPath.

    >>> page = LexborHTMLParser('<h2 class="t">Rain</h2><time datetime="2026-11-22">today</time>')
    >>> select(page, Selectors(fields={"headline": ("h2.t",), "published": ("//time",)})).fields["published"]
    ('2026-11-22',)
    >>> select(page, Selectors(drop=("p[",)))
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: 'p[' is not a CSS selector
    """
    mirror = Mirror(parser)
    fields = {}
    for field, rows in selectors.fields.items():
        values = tuple([value for row in rows for value in row_values(parser, mirror, row) if value])
        if values:
            fields[field] = values
    marks: dict[int, frozenset[str]] = {}
    for mark, rows in ((BODY, selectors.body), (DROP, selectors.drop)):
        for row in rows:
            for node in row_nodes(parser, mirror, row):
                if isinstance(node, LexborNode):
                    marks[node.mem_id] = marks.get(node.mem_id, frozenset()) | {mark}
    return Selected(fields, marks)


def is_xpath(row: str) -> bool:
    """Say whether a row is XPath.

    >>> is_xpath("//h1"), is_xpath("h1.title")
    (True, False)
    """
    return row.lstrip().startswith(("/", "./", "("))


def row_nodes(parser: LexborHTMLParser, mirror: Mirror, row: str) -> Sequence[LexborNode | str]:
    """Give the nodes a row selects; XPath may select strings too."""
    if is_xpath(row):
        return mirror.xpath(row)
    css = _SUFFIX.sub("", row).strip()
    try:
        return parser.css(css)
    except Exception as error:  # selectolax raises its own error for some selectors, ValueError for others
        raise SiteError(f"{row!r} is not a CSS selector") from error


def row_values(parser: LexborHTMLParser, mirror: Mirror, row: str) -> Iterator[str]:
    """Give the values a row selects, each in one line."""
    suffix = _SUFFIX.search(row) if not is_xpath(row) else None
    attribute = suffix[1] if suffix else None
    for node in row_nodes(parser, mirror, row):
        if isinstance(node, str):
            yield normal(unescaped(node))
        elif attribute:
            yield normal(node.attributes.get(attribute) or "")
        else:
            own = VALUE_ATTRIBUTES.get(node.tag or "")
            yield normal(unescaped((own and node.attributes.get(own)) or node.text()))


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
            self._root = self._build(etree.Element)
        try:
            found: Any = etree.XPath(row)(self._root)
        except etree.XPathError as error:
            raise SiteError(f"{row!r} is not an XPath expression: {error}") from error
        items = found if isinstance(found, list) else [str(found)]
        return [self._nodes[item] if item in self._nodes else str(item) for item in items]

    def _build(self, element_of: Callable[..., _Element]) -> _Element:
        root = element_of("html")
        top = self._parser.root
        if top is None:
            return root
        self._nodes[root] = top
        stack = [(top, root)]
        while stack:
            node, element = stack.pop()
            last: _Element | None = None
            child = node.first_child
            while child is not None:
                if child.tag_id == TEXT_NUMBER:
                    text = _BAD_CHARACTER.sub("", child.text_content or "")
                    if last is None:
                        element.text = (element.text or "") + text
                    else:
                        last.tail = (last.tail or "") + text
                elif child.is_element_node:
                    last = element_of(xml_name(child.tag or ""), xml_attributes(child))
                    element.append(last)
                    self._nodes[last] = child
                    stack.append((child, last))
                child = child.next
        return root


def xml_name(name: str) -> str:
    """Make a name that XML allows; HTML allows more.

    >>> xml_name("h1"), xml_name('a"b')
    ('h1', 'a_b')
    """
    return _BAD_NAME.sub("_", name) or "_"


def xml_attributes(node: LexborNode) -> dict[str, str]:
    """Give a node's attributes under names, and with values, that XML allows."""
    return {xml_name(name): _BAD_CHARACTER.sub("", value or "") for name, value in node.attributes.items()}


def marked_story(blocks: list[SourceBlock], found: Story) -> Story:
    """Give the story that body rows select, and mark the blocks that stand between its blocks.

    Args:
        blocks: the page's blocks; those between are replaced by marked ones.
        found: the story as it was found without rows; without body rows it stays.
    """
    numbers = [block.number for block in blocks if BODY in block.marks]
    if not numbers:
        return found
    first = min(found.start, numbers[0])
    for number in range(first, numbers[-1]):
        block = blocks[number]
        if BODY not in block.marks:
            blocks[number] = block._replace(marks=block.marks | {OUTSIDE})
    return Story(first, numbers[-1] + 1, None)
