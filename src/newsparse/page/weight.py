"""What a block weighs as running text."""

from __future__ import annotations

from typing import Final

from newsparse.page.page import SourceBlock

MIN_TEXT: Final = 25
"""Characters outside links that a block needs to count as running text (Readability's figure, kept since 2009)."""

MAX_TEXT: Final = 1000
"""Characters that one block can weigh: a page glued into one element is no better evidence than a long paragraph."""

WIDE_SCRIPTS: Final = "\u3040"
"""From here on (kana, han, hangul) a character says about as much as two letters."""


def block_weight(block: SourceBlock) -> float:
    """Weigh one block: its characters outside links, if it is running text."""
    text = block.text
    plain = len(text) - block.link_chars
    if plain < MIN_TEXT // 2 or block.link_chars > plain or block.kind in ("heading", "caption", "table"):
        return 0.0
    if text[len(text) // 2] >= WIDE_SCRIPTS or text[0] >= WIDE_SCRIPTS:
        plain *= 2
    if plain < MIN_TEXT:
        return 0.0
    return min(plain, MAX_TEXT) * (0.5 if block.kind == "list_item" else 1.0)
