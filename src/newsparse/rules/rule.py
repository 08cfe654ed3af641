"""The shapes a rule can have. Each row names itself, and carries an example it hits and near misses it spares."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, ClassVar, Protocol, dataclass_transform

ANY_LANGUAGE = ""
"""The language of a row that holds in every language."""

ANY_MARK = ("",)
"""The marks of a pattern that asks for none: the empty word stands in every text."""


class Rule(Protocol):
    """What every row of every table has; one test checks ``example`` and ``spares`` of each of them."""

    @property
    def name(self) -> str:
        """Noun and case, as it stands in a ledger: "share.bar"."""

    @property
    def example(self) -> str:
        """A text the row must hit."""

    @property
    def spares(self) -> tuple[str, ...]:
        """Near misses the row must leave alone."""

    @property
    def why(self) -> str:
        """The reason the row is there."""

    def hits(self, text: str) -> bool:
        """Say whether the row speaks about this text."""


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
class Columns:
    """Writes the columns of a row, given by keyword: none may be unknown, none without a default left out.

    There are some thirty kinds of row. attrs compiles an ``__init__`` for each, which was a twelfth of the time that
    ``import newsparse`` took; this one serves them all.

    >>> Words(name="section.junk", words=frozenset({"home"}), example="Home", why="the way in is no desk")
    Traceback (most recent call last):
    ...
    TypeError: the row 'section.junk' of Words lacks, or has too much: spares
    """

    columns: ClassVar[frozenset[str]] = frozenset()
    defaults: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls) -> None:
        own = cls.__annotations__
        cls.columns = cls.columns.union(own)
        cls.defaults = cls.defaults | {name: getattr(cls, name) for name in own if hasattr(cls, name)}

    def __init__(self, **columns: Any) -> None:
        row = {**self.defaults, **columns}
        if row.keys() != self.columns:
            wrong = ", ".join(sorted(row.keys() ^ self.columns))
            raise TypeError(f"the row {row.get('name')!r} of {type(self).__name__} lacks, or has too much: {wrong}")
        self.__dict__.update(row)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a row cannot be changed: {name}")


class Record(Columns):
    """What every row has; each kind of row adds its own columns. A frozen value, known by its name."""

    name: str
    example: str
    spares: tuple[str, ...]
    why: str
    language: str = ANY_LANGUAGE


class Pattern(Record):
    r"""A row that matches a regular expression, anchored at the start of the text, case ignored unless it says so.

    >>> row = Pattern(name="byline.by", language="en", pattern=r"by\s+(?P<names>[A-Z].+)", example="By Ada Ng",
    ...               spares=("Byron wrote it",), why="the English byline")
    >>> row.hits("By Ada Ng"), row.hits("Byron wrote it")
    (True, False)
    """

    pattern: str
    flags: int = re.IGNORECASE

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled when it is first needed: imports stay quick."""
        return re.compile(self.pattern, self.flags)

    def match(self, text: str) -> re.Match[str] | None:
        """Match at the start of the text."""
        return self.compiled.match(text)

    def hits(self, text: str) -> bool:
        """Say whether the expression matches at the start of the text."""
        return self.compiled.match(text) is not None


class MarkedPattern(Pattern):
    """A pattern with marks, one of which stands in every text that it hits: asking for them first is quicker.

    Args:
        marks: words and signs in lower case.

    >>> row = MarkedPattern(name="clock", pattern="[0-9]+:[0-9]+", marks=(":",), example="10:15", spares=("10.15",),
    ...                     why="a colon")
    >>> row.may_hit("10:15"), row.may_hit("10.15")
    (True, False)
    """

    marks: tuple[str, ...]

    def may_hit(self, lowered: str) -> bool:
        """Say whether a text in lower case has one of the marks."""
        return any(map(lowered.__contains__, self.marks))


class Words(Record):
    """A row that lists whole words or phrases, compared case-folded and with white space squeezed.

    >>> row = Words(name="section.junk", words=frozenset({"home", "front page"}), example="Front  Page",
    ...             spares=("Front",), why="the way in is no desk")
    >>> row.hits("HOME"), row.hits("Homes")
    (True, False)
    """

    words: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the whole text is one of the words."""
        return " ".join(text.casefold().split()) in self.words
