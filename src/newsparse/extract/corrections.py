"""Notes that record a change of the story: blocks of their own kind, and no part of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from newsparse.models import Block
from newsparse.rules.corrections import CORRECTIONS, EDGE
from newsparse.rules.rule import ANY_LANGUAGE

LANGUAGES: Final = frozenset([row.language for row in CORRECTIONS])


@cache
def _note(language: str | None) -> re.Pattern[str]:
    """Join the rows that hold in a language into one expression; there are as many as ``LANGUAGES``."""
    rows = [row.pattern for row in CORRECTIONS if row.language in (ANY_LANGUAGE, "en", language)]
    return re.compile("|".join([f"(?:{pattern})" for pattern in rows]), re.IGNORECASE)


def correction_places(body: Sequence[Block], language: str | None) -> frozenset[int]:
    """Give the places in a body at which a note of correction stands: a paragraph near its top or its end.

    A body that holds nothing else keeps its paragraphs: then the note is the story.

    >>> body = [Block("paragraph", "It rained."), Block("paragraph", "Correction: it snowed.")]
    >>> sorted(correction_places(body, "en"))
    [1]
    >>> correction_places(body[1:], "en")
    frozenset()
    """
    note = _note(language if language in LANGUAGES else "en")
    paragraphs = [place for place, block in enumerate(body) if block.kind == "paragraph"]
    notes = [place for place in {*paragraphs[:EDGE], *paragraphs[-EDGE:]} if note.match(body[place].text)]
    return frozenset(notes) if len(notes) < len(paragraphs) else frozenset()
