"""Blocks that became a field: the headline, the byline, the date … of the story, recognised in its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from newsparse.extract.dates import readings, says_nothing_else
from newsparse.extract.furniture import is_lead
from newsparse.extract.phrases import first_word
from newsparse.models import Author
from newsparse.page import SourceBlock
from newsparse.text import folded

FIELDS: Final = (
    *(
        "headline",
        "alternative_headline",
        "kicker",
        "standfirst",
        "byline",
        "agency",
        "dateline",
        "section",
        "section_path",
    ),
    *("authors", "publisher"),
)
"""Fields whose words can be a block; an earlier one keeps words that two of them share."""

RULES: Final = {"section_path": "field.section", "authors": "field.byline"}
"""The rule of a field, where it is not the field's own name."""

LONGEST_DATE: Final = 80
"""Characters of a line that holds nothing but the dates of a story."""

SUFFIX: Final = 80
"""Characters that a title can have behind its headline: desks, the paper's name."""

SHORTEST_KEY: Final = 12
"""Characters of words that a block must at least share with a headline before what follows can be a suffix."""


def field_rules(blocks: Sequence[SourceBlock], earlier: Mapping[str, Any]) -> Iterator[tuple[int, str]]:
    r"""Go through the blocks that became a field, as (place among the blocks, rule).

    Args:
        blocks: the blocks in which a field can be printed: those above the text.
        earlier: the fields found.

    >>> from datetime import datetime
    >>> from newsparse.page import read_text
    >>> blocks = read_text("Rain in Oldtown | News\nBy Ada Ng\n5 March 2024\nRain").blocks
    >>> earlier = {"headline": "Rain in Oldtown", "byline": "By Ada Ng", "published": datetime(2024, 3, 5)}
    >>> list(field_rules(blocks, earlier))
    [(0, 'field.headline'), (1, 'field.byline'), (2, 'field.published')]
    """
    if not blocks:
        return
    names = printed(earlier)
    dated = "published" if earlier.get("published") else "modified" if earlier.get("modified") else None
    days = story_days(earlier)
    headline = next((key for key, name in names.items() if name == "headline"), "")
    firsts = {"", *[key.partition(" ")[0] for key in names]}
    longest = max(map(len, names), default=0) + SUFFIX
    for place, block in enumerate(blocks):
        text = block.text
        name = None
        if len(text) <= longest and (first_word(text) in firsts or not text.partition(" ")[0].isascii()):
            key = folded(text)
            name = names.get(key) or ("headline" if is_suffixed(key, headline) else None)
        if name == "standfirst" and block.kind != "heading" and is_lead(block):
            continue  # printed as the first paragraph: it is both
        if name is not None:
            yield place, RULES.get(name, f"field.{name}")
        elif days and is_date_line(text, days, earlier.get("language")):
            yield place, f"field.{dated}"


def is_suffixed(key: str, headline: str) -> bool:
    """Say whether a folded text is a folded headline with something behind it, such as the paper's name.

    >>> is_suffixed("rain floods oldtown news", "rain floods oldtown"), is_suffixed("rain news", "rain")
    (True, False)
    """
    return len(headline) >= SHORTEST_KEY and len(key) < len(headline) + SUFFIX and key.startswith(headline + " ")


def printed(earlier: Mapping[str, Any]) -> dict[str, str]:
    """Give the fields by their folded words.

    >>> printed({"headline": "Rain!", "section_path": ("News",), "authors": (Author("Ada Ng"),), "kicker": None})
    {'rain': 'headline', 'news': 'section_path', 'ada ng': 'authors', 'by ada ng': 'authors'}
    """
    names: dict[str, str] = {}
    for field in FIELDS:
        value = earlier.get(field)
        for words in (value,) if isinstance(value, str) else value or ():
            if isinstance(words, Author):
                names.setdefault(folded(words.name), field)
                words = f"by {words.name}"
            if isinstance(words, str) and (key := folded(words)):
                names.setdefault(key, field)
    return names


def story_days(earlier: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the days of the month on which the story was published and changed, as they stand in any date.

    >>> story_days({"published": datetime(2024, 3, 5), "modified": None})
    ('5',)
    """
    moments = [earlier.get(field) for field in ("published", "modified")]
    return tuple([str(moment.day) for moment in moments if isinstance(moment, datetime)])


def is_date_line(text: str, days: Sequence[str], language: str | None = None) -> bool:
    """Say whether a line holds nothing but a date, and a day of the story's at that.

    >>> is_date_line("Published 5 March 2024", ["5"]), is_date_line("5 March 2024 was wet.", ["5"])
    (True, False)
    >>> is_date_line("9 March 2024", ["5"])
    False
    """
    if len(text) > LONGEST_DATE or not any(map(text.__contains__, days)):
        return False
    read = next(readings(text, language), None)
    return read is not None and says_nothing_else(text, read)
