"""Regions as the walk makes them: with the shape of the text in them, and with their figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from newsparse.models import BlockKind
from newsparse.page.page import Attributes, Region
from newsparse.page.tags import KIND_OF_TAG, ROW_TAGS, TAG_OF_ACTION


class Shape(NamedTuple):
    """What the text in an element becomes: a kind of block, a heading's level, a cell of a row, marked by site rows.

    The row is told by its id: a row whose shape held the row itself would be freed by the garbage collector alone.
    """

    kind: BlockKind
    level: int | None
    row: int | None
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


ELEMENTS: Final = tuple([(tag, _shape(tag)) for tag in TAG_OF_ACTION])
"""For each action of the walk: the tag, and its own shape if it has one."""

_new: Final = object.__new__


def body_context(attributes: Attributes) -> Context:
    """Make the context of the body, in which every other one stands; the walk makes those in line."""
    context = _new(Context)
    context.parent = None
    context.tag, _ = ELEMENTS[0]
    context.attributes = attributes
    context.first = 0
    context.last = -1
    context.chars = 0
    context.prose = 0.0
    context.furniture = context.around = context.inner = context._tokens = None
    context.known = {}
    context.shape = PLAIN
    return context


def begin_row(context: Context) -> None:
    """Tell the blocks in a table's row that they are its cells; those of a table in a cell are none of the outer's."""
    row = id(context) if context.tag in ROW_TAGS else None
    context.shape = context.shape._replace(row=row)


def mark(context: Context, marks: frozenset[str]) -> None:
    """Mark a context with the names of the site rows that select it, and those of the contexts around it."""
    if isinstance(context.parent, Context):
        marks |= context.parent.shape.marks
    if marks:
        context.shape = context.shape._replace(marks=marks)


def end(context: Context, count: int) -> None:
    """Fill in the last figures of a context, and count what it holds for the one around it.

    Args:
        context: the context that ends.
        count: the number of blocks before its end.
    """
    if count > context.first:
        context.last = count - 1
        around = context.parent
        if around is not None:
            around.chars += context.chars
            around.prose += context.prose
    else:
        context.first = -1
