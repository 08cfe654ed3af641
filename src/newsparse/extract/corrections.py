"""Notes that record a change of the story: blocks of their own kind, and no part of the text."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.models import Block
from newsparse.rules.corrections import CORRECTIONS, EDGE
from newsparse.rules.rule import ANY_LANGUAGE


def correction_places(body: Sequence[Block], language: str | None) -> frozenset[int]:
    """Give the places in a body at which a note of correction stands: a paragraph near its top or its end.

    A body that holds nothing else keeps its paragraphs: then the note is the story.

    >>> body = [Block("paragraph", "It rained."), Block("paragraph", "Correction: it snowed.")]
    >>> sorted(correction_places(body, "en"))
    [1]
    >>> correction_places(body[1:], "en")
    frozenset()
    """
    rows = [row for row in CORRECTIONS if row.language in (ANY_LANGUAGE, "en", language)]
    paragraphs = [place for place, block in enumerate(body) if block.kind == "paragraph"]
    notes = [
        place for place in {*paragraphs[:EDGE], *paragraphs[-EDGE:]} if any(row.match(body[place].text) for row in rows)
    ]
    return frozenset(notes) if len(notes) < len(paragraphs) else frozenset()
