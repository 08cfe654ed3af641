"""Text that somebody has already scraped: lines in, the same Page out that HTML gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import pairwise
from typing import Final

from newsparse.errors import InputTypeError
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import FrozenMapping
from newsparse.page.language_guess import language_of_story
from newsparse.page.page import Page, Region, SourceBlock, Story, check_options
from newsparse.page.read import primary_subtag
from newsparse.text import SPILLED_INITIALS, expression, is_spilled, normal, tidy

_LINE_END: Final = expression("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")

_INSIDE_LINES: Final = ("\x1c", "\x1d", "\x1e")
"""Controls at which ``str.splitlines`` parts lines and no text does; otherwise it is ten times quicker."""

WRAP_LENGTH: Final = 100
"""Characters: mail programs and terminals wrap lines at 65 to 80, and few programs beyond 100."""

CUT_LENGTH: Final = 50
"""Characters of the shortest line that was cut at a width: below it, the line ended by itself."""

CUT_SHARE: Final = 0.4
"""Share of the lines before another line of their paragraph that break off; the others end a sentence by chance."""

GOING_ON_SHARE: Final = 0.3
"""Share of the lines behind them that go on in lower case: none in a list of titles, half in German prose."""

FEWEST_CUTS: Final = 3
"""Lines that break off, below which nothing is joined."""


def read_text(
    text: str,
    *,
    headline: str | None = None,
    url: str | None = None,
    fetched: datetime | None = None,
    language: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Page:
    r"""Read scraped text: every line that is not empty is a block, unless the text is wrapped.

    Raises:
        InputTypeError: when ``text`` is no str, or an option is of another type.

    >>> [block.text for block in read_text("Rain in Oldtown\n\nIt rained all day.").blocks]
    ['Rain in Oldtown', 'It rained all day.']
    >>> read_text(b"Rain")
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: text must be a str, not bytes
    """
    if not isinstance(text, str):
        raise InputTypeError(f"text must be a str, not {type(text).__name__}")
    check_options(url=url, fetched=fetched, language=language, limits=limits, headline=headline)
    clock = limits.clock()
    truncated = None
    if len(text) > limits.max_bytes:
        text, truncated = text[: limits.max_bytes], "max_bytes"
    region = Region(None, "text", {})
    blocks: list[SourceBlock] = []
    for line in lines_of(text):
        words = tidy(line) if line else ""
        if words and not (words[0] in SPILLED_INITIALS and is_spilled(words)):
            if len(blocks) == limits.max_blocks:
                truncated = "max_blocks"
                break
            blocks.append(SourceBlock(len(blocks), "paragraph", words, region))
    selected: Mapping[str, tuple[str, ...]] = {"headline": (normal(headline),)} if headline else {}
    return Page(
        door="text",
        url=url,
        base_url=url,
        fetched=fetched,
        language=primary_subtag(language) or language_of_story(blocks, None),
        declared_language=language,
        blocks=tuple(blocks),
        story=Story(0, len(blocks), region),
        selected=FrozenMapping(selected),
        limits=limits.left(clock),
        truncated=truncated,
    )


def lines_of(text: str) -> list[str]:
    r"""Part a text into its lines, joining those that were only wrapped.

    >>> lines_of("One line.\nAnother.")
    ['One line.', 'Another.']
    >>> lines_of("One line.\x1d And more of it.\u2028Another.")
    ['One line.\x1d And more of it.', 'Another.']
    """
    lines = _LINE_END.split(text) if any(map(text.__contains__, _INSIDE_LINES)) else text.splitlines()
    return joined(lines) if is_wrapped(lines) else lines


def is_wrapped(lines: list[str]) -> bool:
    """Say whether lines were cut at a width: inside paragraphs they all are long, none too long, and go on in the next.

    >>> is_wrapped(["A day of rain in the valley of the river Ouse has flooded the", "streets of Oldtown."] * 3)
    True
    >>> is_wrapped(["Rain floods Oldtown", "By Ada Ng", "A day of rain has flooded the streets of Oldtown."] * 3)
    False
    """
    if any(len(line) > WRAP_LENGTH for line in lines):
        return False
    inner = [(before.strip(), after.strip()) for before, after in pairwise(lines) if before.strip() and after.strip()]
    cut = sum(len(before) > CUT_LENGTH and before[-1] not in '.!?:”"' for before, _ in inner)
    going_on = sum(after[0].islower() for _, after in inner)
    return cut >= max(FEWEST_CUTS, CUT_SHARE * len(inner)) and going_on >= GOING_ON_SHARE * len(inner)


def joined(lines: list[str]) -> list[str]:
    """Join the lines of each paragraph; an empty line parts two."""
    paragraphs = [""]
    for line in map(str.strip, lines):
        if not line:
            paragraphs.append("")
        else:
            paragraphs[-1] = f"{paragraphs[-1]} {line}" if paragraphs[-1] else line
    return paragraphs
