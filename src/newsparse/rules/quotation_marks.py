"""The marks that quote, by family: marks of one family open and close each other."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Record


class MarkFamily(Record):
    """A row that lists the marks of one family.

    >>> row = MarkFamily(name="corner", marks="「」", example="「", spares=("[",), why="Japanese and Chinese news")
    >>> row.hits("「"), row.hits("[")
    (True, False)
    """

    marks: str

    def hits(self, text: str) -> bool:
        """Say whether the text is one of the marks."""
        return len(text) == 1 and text in self.marks


FAMILIES: Final = (
    MarkFamily(
        name="straight", marks='"＂', example='"', spares=("'", "“"), why="the typewriter's mark opens and closes"
    ),
    MarkFamily(
        name="curly",
        marks="“”„‟",
        example="„",
        spares=("‘", '"'),
        why="English “…”, German „…“, Polish „…”, Swedish ”…”",
    ),
    MarkFamily(name="guillemet", marks="«»", example="»", spares=("‹", "<"), why="French « … », German and Danish »…«"),
    MarkFamily(name="angle", marks="‹›", example="‹", spares=("«", ">"), why="Swiss quotes inside quotes"),
    MarkFamily(name="corner", marks="「」", example="」", spares=("『", "["), why="Japanese and Chinese news"),
    MarkFamily(
        name="white corner", marks="『』", example="『", spares=("「", "["), why="quotes inside them, and titles"
    ),
    MarkFamily(
        name="single", marks="'‘’‚", example="‘", spares=("`", '"'), why="British and Dutch quotes; also the apostrophe"
    ),
)
"""Families of quotation marks, after the CLDR delimiters of the languages newsparse reads."""
