"""Which language a text is in, from its small words: cheap, and silent when it cannot tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from newsparse.page.page import SourceBlock
from newsparse.rules.function_words import FUNCTION_WORDS

_SAMPLE: Final = 2_000
"""Characters that are read: some 300 words, of which a third are function words."""
_OPENING: Final = 600
"""Characters that suffice where one language leads clearly."""
_ENOUGH: Final = 12
"""Function words of it that must stand there."""
_CLEAR_LEAD: Final = 2
"""By how much it must lead there."""
_LEAST: Final = 4
"""Function words that must be there."""
_LEAD: Final = 1.1
"""By how much the best language must lead: Danish and Norwegian, the closest pair, differ by more on 300 words."""

_STORY_SAMPLE: Final = 800
"""Characters of a story that are read: some 120 words, enough to tell any two languages apart that are no siblings."""
_CONFIRMATION: Final = 300
"""Characters that confirm what a page declares: some 45 words, a third of them function words."""
_PROSE: Final = 80
"""Characters from which a block is a sentence and not a label."""

_DOUBLES: Final = 4
"""Blocks back that a block is compared with: a gallery prints one caption over and over."""

_WORD: Final = re.compile(r"\w+")


@cache  # one value: the table never changes
def _languages() -> dict[str, tuple[str, ...]]:
    """Give for each function word the languages it belongs to."""
    table: dict[str, tuple[str, ...]] = {}
    for row in FUNCTION_WORDS:
        for word in row.words:
            table[word] = (*table.get(word, ()), row.language)
    return table


def language_of_words(text: str) -> str | None:
    """Guess the language of a text by its function words; None when too few stand there or two languages tie.

    >>> language_of_words("The council said that it was not aware of the plan.")
    'en'
    >>> language_of_words("Der Rat hat erklärt, dass er von dem Plan nicht gewusst hat.")
    'de'
    >>> language_of_words("Lorem ipsum") is None
    True
    """
    counts = function_words(text[:_OPENING])
    most, next_most = _two_most(counts)
    if len(text) > _OPENING and (most < _ENOUGH or most < _CLEAR_LEAD * next_most):
        counts = function_words(text[:_SAMPLE])
        most, next_most = _two_most(counts)
    if most < _LEAST or most < _LEAD * next_most:
        return None
    return max(counts, key=counts.__getitem__)


def function_words(text: str) -> dict[str, int]:
    """Count the function words of each language.

    >>> function_words("It rained in Oldtown.")["en"], function_words("Oldtown")
    (2, {})
    """
    table = _languages()
    counts: dict[str, int] = {}
    for word in filter(table.__contains__, _WORD.findall(text.lower())):
        for language in table[word]:
            counts[language] = counts.get(language, 0) + 1
    return counts


def _two_most(counts: dict[str, int]) -> list[int]:
    return [*sorted(counts.values(), reverse=True), 0, 0][:2]


_SIBLINGS: Final = (frozenset({"no", "nb", "nn", "da"}), frozenset({"pt", "gl", "es", "ca"}))
"""Languages so close that a declaration is trusted more than a count of small words."""


def language_of_story(blocks: Iterable[SourceBlock], declared: str | None) -> str | None:
    """Choose the language whose rules a story is read by: the declared one, unless the words say otherwise.

    Templates often declare the language of the publishing system and not of the story.

    >>> from newsparse.page.page import Region
    >>> words = "Der Rat hat erklärt, dass er von dem Plan nichts gewusst hat, und das schon seit dem Sommer nicht."
    >>> german = SourceBlock(0, "paragraph", words, Region(None, "p", {}))
    >>> language_of_story([german], "en"), language_of_story([], "en")
    ('de', 'en')
    """
    sample: list[str] = []
    length = 0
    for block in blocks:
        if (
            block.kind == "paragraph"
            and len(block.text) >= _PROSE
            and block.link_chars * 2 < len(block.text)
            and block.text not in sample[-_DOUBLES:]
        ):
            sample.append(block.text)
            length += len(block.text)
            if length >= _STORY_SAMPLE:
                break
    text = " ".join(sample)
    if declared is not None and language_of_words(text[:_CONFIRMATION]) == declared:
        return declared
    guessed = language_of_words(text[:_STORY_SAMPLE])
    if declared is None or guessed is None or guessed == declared:
        return guessed or declared
    if any(declared in group and guessed in group for group in _SIBLINGS):
        return declared
    return guessed
