"""Captions in scraped text: those that a credit closes, and those that say themselves what they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Final

from newsparse.extract.running_text import FULL_STOPS, OPENING
from newsparse.extract.text_lines import SHORTEST_DOUBLE

if TYPE_CHECKING:
    from newsparse.rules.phrases.captions import Caption

CREDITS: Final = frozenset(("credit.agency_photo", "credit.copyright", "credit.maker", "credit.photo"))
"""Rules of lines that hold nothing but the credit of a picture."""

LONGEST_CREDIT: Final = 100
LONGEST_NAMES: Final = 50
"""Characters of a line of names and agencies parted by strokes; a longer one says more."""

_AGENCY: Final = re.compile(
    r"[^:]+: ?(?:AP|AFP|ANP|ANSA|APA|Belga|ddp|dpa|EFE|epa|EPA|epd|Getty Images|imago|IMAGO|Keystone|KNA|Lusa|NTB|PA"
    r"|PAP"
    r"|Reuters|REUTERS|Ritzau|TT)\b.{0,20}"
)
"""A source that sells pictures; an office or a paper is the source of the words."""

FILM_ENDS: Final = (" min", " min.", " Min", " Min.")
LONGEST_CAPTION: Final = 200
"""Characters. Of the corpus' lines above a credit 48 of 51 of that length are captions, 5 of 12 longer ones."""

SHORTEST_CAPTION: Final = 40
"""Characters of the shortest line that is read as a caption."""

FEWEST_CAPTIONS: Final = 2
SPEECH_MARKS: Final = OPENING | frozenset("‘–—-")


def name_captions(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the captions that stand above the credits of their pictures.

    A credit under a picture without a caption stands below a paragraph; so captions are short, no speech, and a text
    has two of them or none, for one line of boilerplate must cost no paragraph.

    >>> texts = ["The river on Monday, seen from the bridge.", "Photo: Ada Ng", "It rained all day in the valley."]
    >>> rules = [None, "credit.photo", None]
    >>> name_captions(texts, rules)
    >>> rules[0] is None
    True
    >>> rules = [None, "credit.photo", None] * 2
    >>> name_captions(texts * 2, rules)
    >>> rules
    ['caption.credited', 'credit.photo', None, 'caption.credited', 'credit.photo', None]
    """
    captions = [
        index
        for index, rule in enumerate(rules[1:])
        if rule is not None and rules[index] is None and is_credit(texts[index + 1], rule) and is_caption(texts[index])
    ]
    if len(captions) >= FEWEST_CAPTIONS:
        for index in captions:
            rules[index] = "caption.credited"


def is_credit(text: str, rule: str) -> bool:
    """Say whether a line under a picture or a film gives its maker, its source or its length.

    >>> is_credit("Source: AFP", "source.named"), is_credit("Source: Council of Oldtown", "source.named")
    (True, False)
    >>> is_credit("Photo: Ada Ng", "credit.photo"), is_credit("05.03.2024 | 2:10 min", "widget.date")
    (True, True)
    >>> is_credit("The mayor at the market. Photo: Ada Ng", "credit.caption"), is_credit("10:30", "widget.date")
    (False, False)
    """
    if rule in CREDITS:
        return len(text) <= LONGEST_CREDIT
    if rule == "widget.date":
        return ":" in text and text.endswith(FILM_ENDS)  # "45 min" is the minute of a match
    if rule == "source.named":
        return _AGENCY.fullmatch(text) is not None
    return rule == "credit.caption" and "/" in text and len(text) <= LONGEST_NAMES


def is_caption(text: str) -> bool:
    """Say whether a line above a credit can be its caption, and no subhead, speech or paragraph.

    >>> is_caption("The river on Monday."), is_caption("Water everywhere"), is_caption("“It rained,” she said.")
    (True, False, False)
    """
    if len(text) > LONGEST_CAPTION or text[0] in SPEECH_MARKS:
        return False
    return len(text) >= SHORTEST_DOUBLE or text[-1] in FULL_STOPS


@cache
def _captions() -> tuple[tuple[Caption, ...], int]:
    """Give the rows of captions and their reach; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.captions import CAPTIONS, LONGEST

    return CAPTIONS, LONGEST


def name_caption_lines(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the captions that say themselves what they are.

    >>> texts = ["Mayor Ada Ng, left, walks along the dam with Boris Castle.", "It rained all day."]
    >>> rules: list[str | None] = [None, None]
    >>> name_caption_lines(texts, rules)
    >>> rules
    ['caption.position', None]
    """
    rows, longest = _captions()
    for index, text in enumerate(texts):
        if rules[index] is None and SHORTEST_CAPTION <= len(text) <= longest:
            lowered = text.lower()
            rules[index] = next((row.name for row in rows if row.may_hit(lowered) and row.hits(text)), None)
