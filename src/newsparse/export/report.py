"""How a page was read, as plain text for a terminal: each field with its witnesses, each block with its fate."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, Final

import attrs

from newsparse.models import Candidate, Explanation, Verdict

WIDTH: Final = 100
"""Characters of a line."""

_NAMING: Final = ("name", "title", "url", "text")
"""What names a value, where it has several attributes: the first of these."""
_MOST: Final = 3
"""Values shown of a field that has several."""


def to_report(explanation: Explanation, *, width: int = WIDTH) -> str:
    r"""Give an explanation as lines no wider than ``width``: first the fields, then the blocks in page order.

    A field's winner is marked "+", the answers that lost "-", with the reason. A block is shown with its number
    among the story's blocks (none outside the story), its fate, the rule that decided it, and its first words.

    >>> from newsparse.models import Article
    >>> print(to_report(Explanation(
    ...     article=Article(headline="Rain"),
    ...     blocks=(Verdict(0, "Rain", "removed", "field.headline"), Verdict(-1, "Log in", "outside", "story.outside")),
    ...     fields={"headline": (Candidate("Rain", "h1", "Rain", "headline.h1"),)})))
    FIELDS
    headline: Rain
      + h1  headline.h1
    <BLANKLINE>
    BLOCKS
      0  removed  field.headline  Rain
         outside  story.outside   Log in
    """
    return "\n".join([shortened(line, width) for line in (*_fields(explanation), "", *_blocks(explanation.blocks))])


def shortened(text: str, width: int) -> str:
    """Cut text that is too wide, and show that it goes on.

    >>> shortened("It rained all day", 10), shortened("Rain", 10)
    ('It rained…', 'Rain')
    """
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"


def _fields(explanation: Explanation) -> Iterator[str]:
    yield "FIELDS"
    for field, candidates in explanation.fields.items():
        winner = next((candidate for candidate in candidates if candidate.lost is None), None)
        yield f"{field}: {(winner and _words(winner.value)) or '(none)'}"
        source_width = max(len(candidate.source) for candidate in candidates)
        rule_width = max(len(candidate.rule) for candidate in candidates)
        for candidate in candidates:
            yield _candidate(candidate, source_width, rule_width)


def _candidate(candidate: Candidate, source_width: int, rule_width: int) -> str:
    if candidate.lost is None:
        return f"  + {candidate.source:{source_width}}  {candidate.rule}"
    answer = shortened(_words(candidate.value), 30)
    return f"  - {candidate.source:{source_width}}  {candidate.rule:{rule_width}}  {answer}: {candidate.lost}"


def _blocks(blocks: tuple[Verdict, ...]) -> Iterator[str]:
    yield "BLOCKS"
    rule_width = max((len(block.rule) for block in blocks), default=0)
    for block in blocks:
        number = str(block.index) if block.index >= 0 else ""
        yield f"{number:>3}  {block.fate:7}  {block.rule:{rule_width}}  {block.text}"


def _words(value: Any) -> str:
    """Say a value in a few words."""
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, tuple):
        some = "; ".join(map(_words, value[:_MOST]))
        return f"({len(value)}) {some}; …" if len(value) > _MOST else some
    if not attrs.has(type(value)):
        return str(value)
    return str(next((getattr(value, name) for name in _NAMING if hasattr(value, name)), value))
