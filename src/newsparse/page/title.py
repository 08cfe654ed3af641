"""A page's title in its pieces: headline, desk, paper, whichever they are."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsparse.rules.headline import SEPARATORS
from newsparse.text import normal

TITLE_CHARS: Final = 600
"""Characters of a title that are read: twice those of the longest headline."""


@cache  # no arguments: one entry
def _separators() -> re.Pattern[str]:
    """Compile the marks that may part a title; a colon, which is punctuation more often, is none of them."""
    return re.compile("|".join(row.pattern for row in SEPARATORS if row.weight != "name"))


def title_pieces(title: str) -> list[str]:
    """Give the pieces of a title between bars and dashes, which ``newsparse.extract`` weighs with more evidence.

    >>> title_pieces("Rain in the valley | News - The Paper"), title_pieces("Rain-soaked: a town dries out")
    (['Rain in the valley', 'News', 'The Paper'], ['Rain-soaked: a town dries out'])
    """
    return [piece for piece in _separators().split(normal(title[:TITLE_CHARS])) if piece]
