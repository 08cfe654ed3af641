"""The story as a page tells it to machines, where readers' text is built by scripts: JSON-LD, or the scripts' state."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode

from newsparse.limits import Limits
from newsparse.page.finish import Blocks
from newsparse.page.guard import safe
from newsparse.page.page import Region, SourceBlock, Story
from newsparse.page.story import HEADLINE_TEXT, is_prose, story
from newsparse.page.walk import walk
from newsparse.text import expression, normal, unescaped, without_entities

TOLD_TEXT: Final = 400
"""Characters: a shorter ``articleBody`` is a summary."""

TOLD_SHARE: Final = 2.0
"""How many times longer than the story's element it must be. A copy of the text on the page is about as long as that:
of 573 pages (November 2026) one had a longer one, and next to no text of its own.
"""

TOLD_LIMIT: Final = 500_000
"""Characters of it that are read; the longest stories have a tenth of that."""

SHOWN_TEXT: Final = 1000
"""Characters in the story's element from which on a page shows its story, and its scripts are not looked at: some ten
sentences, as for a ``<main>``. Under a headline of its own three sentences are enough.
"""

PARAGRAPH_ENDS: Final = expression(r"</(?:p|h[1-6]|li|div|blockquote)>|<br\s*/?>", re.IGNORECASE)
TAGS: Final = expression(r"<[a-z!/][^<>]{0,2000}>", re.IGNORECASE)
OPTIONS: Final = LexborDocumentOptions.WO_EVENTS.value


def with_told(
    blocks: list[SourceBlock], found: Story, objects: Iterable[Mapping[str, Any]]
) -> tuple[list[SourceBlock], Story]:
    r"""Give the blocks and the story, taken from JSON-LD where the page itself has none to compare with it.

    The new blocks stand behind the page's own, in a region of the tag "script".

    >>> line = "It rained all day in the valley of the river Ouse, and the water rose by a metre. "
    >>> blocks, found = with_told([], Story(0, 0, None), [{"articleBody": f"{line * 4}\n{line * 4}"}])
    >>> len(blocks), found[:2], found.told
    (2, (0, 2), 'json-ld articleBody')
    >>> with_told([], Story(0, 0, None), [{"articleBody": "A summary."}])[1].told is None
    True
    """
    text = longest_body(objects)
    if len(text) < max(TOLD_TEXT, TOLD_SHARE * shown_chars(found)):
        return blocks, found
    told = told_blocks(text, len(blocks))
    if not told:
        return blocks, found
    start, stop = len(blocks), len(blocks) + len(told)
    return [*blocks, *told], Story(start, stop, told[0].region, (start, stop), told="json-ld articleBody")


def with_hydration(
    blocks: list[SourceBlock],
    found: Story,
    scripts: Sequence[LexborNode],
    titles: Iterable[str],
    limits: Limits,
    *,
    locked: bool = False,
) -> tuple[list[SourceBlock], Story, Mapping[str, Any]]:
    """Give the blocks and the story, taken from the state of the page's scripts where the page shows next to none.

    With them comes what the state says of the story besides, as an object of JSON-LD.

    Args:
        blocks: the page's blocks.
        found: the story among them.
        scripts: the scripts of the page, those of JSON-LD left out.
        titles: what the page calls its story.
        limits: what the page may cost.
        locked: whether the page says that not everybody may read it: what it shows may be a preview.
    """
    shown = shown_chars(found)
    if not scripts or (shown >= HEADLINE_TEXT and blocks[found.start].level == 1 and not locked):
        return blocks, found, {}  # a headline with three sentences under it is a story, if a short one
    from newsparse.page.hydration import told_in_scripts  # few pages need it and its tables

    told = told_in_scripts(
        scripts, [*titles, *[block.text for block in blocks if block.level == 1]], shown_chars(found)
    )
    if told is None:
        return blocks, found, {}
    own = blocks_of_html(told.html, limits)
    if own is None or sum([len(block.text) for block in own.blocks]) < max(TOLD_TEXT, TOLD_SHARE * shown):
        return blocks, found, {}
    return *appended(blocks, own, told.source), told.facts


def shown_chars(found: Story) -> int:
    """Count the characters in the element that holds a page's story."""
    return found.container.chars if found.container is not None else 0


def blocks_of_html(html: str, limits: Limits) -> Blocks | None:
    """Read blocks off a piece of HTML, as off a page."""
    source, _ = safe(html.encode("utf-8", "replace"), limits)
    body = LexborHTMLParser(source, options=OPTIONS, scripting=True).body
    return walk(body, limits.max_blocks).page if body is not None else None


def appended(blocks: list[SourceBlock], own: Blocks, source: str) -> tuple[list[SourceBlock], Story]:
    """Put blocks that were read on their own behind a page's, and make a story of all of them."""
    doubles = story(own).doubles
    by = len(blocks)
    for region in own.regions:
        if region.last >= 0:
            region.first += by
            region.last += by
    root = own.regions[0]
    root.tag = "script"
    moved = [block._replace(number=block.number + by) for block in own.blocks]
    prose = [block.number for block in moved if block.kind == "paragraph" and is_prose(block)]
    text = (prose[0], prose[-1] + 1) if prose else None
    again = frozenset(number + by for number in doubles)
    return [*blocks, *moved], Story(by, by + len(moved), root, text, again, source)


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
