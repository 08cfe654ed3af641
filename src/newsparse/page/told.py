"""The story as a page tells it to machines: JSON-LD ``articleBody``, where readers' text is built by scripts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from newsparse.page.page import Region, SourceBlock, Story
from newsparse.text import expression, normal, unescaped, without_entities

TOLD_TEXT: Final = 400
"""Characters: a shorter ``articleBody`` is a summary."""

TOLD_SHARE: Final = 2.0
"""How many times longer than the story's element it must be. A copy of the text on the page is about as long as that:
of 573 pages (November 2026) one had a longer one, and next to no text of its own.
"""

TOLD_LIMIT: Final = 500_000
"""Characters of it that are read; the longest stories have a tenth of that."""

PARAGRAPH_ENDS: Final = expression(r"</(?:p|h[1-6]|li|div|blockquote)>|<br\s*/?>", re.IGNORECASE)
TAGS: Final = expression(r"<[a-z!/][^<>]{0,2000}>", re.IGNORECASE)


def with_told(
    blocks: list[SourceBlock], found: Story, objects: Iterable[Mapping[str, Any]]
) -> tuple[list[SourceBlock], Story]:
    r"""Give the blocks and the story, taken from JSON-LD where the page itself has none to compare with it.

    The new blocks stand behind the page's own, in a region of the tag "script".

    >>> line = "It rained all day in the valley of the river Ouse, and the water rose by a metre. "
    >>> blocks, found = with_told([], Story(0, 0, None), [{"articleBody": f"{line * 4}\n{line * 4}"}])
    >>> len(blocks), found[:2]
    (2, (0, 2))
    >>> with_told([], Story(0, 0, None), [{"articleBody": "A summary."}])
    ([], Story(start=0, stop=0, container=None, text=None, doubles=frozenset()))
    """
    text = longest_body(objects)
    shown = found.container.chars if found.container is not None else 0
    if len(text) < max(TOLD_TEXT, TOLD_SHARE * shown):
        return blocks, found
    told = told_blocks(text, len(blocks))
    if not told:
        return blocks, found
    start, stop = len(blocks), len(blocks) + len(told)
    return [*blocks, *told], Story(start, stop, told[0].region, (start, stop))


def longest_body(objects: Iterable[Mapping[str, Any]]) -> str:
    """Give the longest ``articleBody`` there is, or an empty string."""
    bodies = [body for item in objects if isinstance(body := item.get("articleBody"), str)]
    return max(bodies, key=len, default="")[:TOLD_LIMIT]


def told_blocks(text: str, number: int) -> Sequence[SourceBlock]:
    """Make blocks of a text, numbered from ``number``; markup in it, escaped or not, only parts paragraphs.

    >>> [block.text for block in told_blocks("&lt;p&gt;Rain.&lt;/p&gt;&lt;p&gt;It is <b>wet</b>.&lt;/p&gt;", 0)]
    ['Rain.', 'It is wet.']
    """
    if "&lt;" in text:
        text = without_entities(text)
    if "<" in text:
        text = TAGS.sub("", PARAGRAPH_ENDS.sub("\n", text))
    region = Region(None, "script", {})
    lines = [words for line in text.splitlines() if (words := normal(unescaped(line)))]
    region.first, region.last = number, number + len(lines) - 1
    region.chars = sum(map(len, lines))
    region.prose = float(region.chars)
    return [SourceBlock(number + place, "paragraph", words, region) for place, words in enumerate(lines)]
