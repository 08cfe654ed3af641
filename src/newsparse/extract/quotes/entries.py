"""Lines between two paragraphs that end what somebody says: the time of a live blog's next entry, or a subhead."""

from __future__ import annotations

from typing import Final

from newsparse.text import expression

_CLOCK: Final = expression(r"\d{1,2}(?:[:.h]\d\d|(?:[:.]\d\d)?[ \xa0]?[AaPp]\.?[Mm])(?!\w|[.,]?\d)")
_LONGEST: Final = 80
"""Characters of a subhead, and of the line that opens an entry."""
_WORDS: Final = 3
"""Words of a subhead; shorter lines are credits and "Read more" as often."""


def begins_entry(between: str) -> bool:
    r"""Say whether a new entry or section begins between two paragraphs.

    >>> begins_entry("\n\n10:15 GMT\n\nRain fell.\n\n"), begins_entry("\n\nThe long way home\n\n")
    (True, True)
    >>> begins_entry("\n\nThe long way home was wet.\n\n"), begins_entry("\n\nAda Quinn/Gazette\n\n")
    (False, False)
    """
    return any(map(_opens_entry, between.split("\n")))


def _opens_entry(line: str) -> bool:
    line = line.strip()
    if not line or len(line) > _LONGEST or not (line[-1].isalnum() or line[-1] == "."):
        return False
    if _CLOCK.match(line):
        return True
    return line[-1] != "." and line[0].isupper() and line.count(" ") + 1 >= _WORDS
