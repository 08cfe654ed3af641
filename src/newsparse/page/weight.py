"""What a block weighs as running text."""

from __future__ import annotations

from typing import Final

from newsparse.models import BlockKind

MIN_TEXT: Final = 25
"""Characters outside links that a block needs to count as running text (Readability's figure, kept since 2009)."""

MAX_TEXT: Final = 1000
"""Characters that one block can weigh: a page glued into one element is no better evidence than a long paragraph."""

WIDE_SCRIPTS: Final = "\u3040"
"""From here on (kana, han, hangul) a character says about as much as two letters."""


NO_PROSE: Final = frozenset(("heading", "caption", "table"))
"""Kinds of block that are no running text, however long."""


def block_weight(text: str, kind: BlockKind, link_chars: int) -> float:
    """Weigh one block: its characters outside links, if it is running text."""
    plain = len(text) - link_chars
    if plain < MIN_TEXT // 2 or link_chars > plain or kind in NO_PROSE:
        return 0.0
    if text[len(text) // 2] >= WIDE_SCRIPTS or text[0] >= WIDE_SCRIPTS:
        plain *= 2
    if plain < MIN_TEXT:
        return 0.0
    weight = float(plain if plain < MAX_TEXT else MAX_TEXT)
    return weight / 2 if kind == "list_item" else weight
