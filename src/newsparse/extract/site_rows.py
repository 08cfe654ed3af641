"""Blocks that a site's record takes out of the story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newsparse.extract.shared import once_a_page
from newsparse.page import Page, SourceBlock
from newsparse.page.select import DROP, OUTSIDE
from newsparse.text import folded

ANYTHING = "*"
"""Stands at the beginning or the end of a phrase for whatever comes there."""


class Phrases(NamedTuple):
    """A site's phrases, folded: whole lines, and how lines begin, end, or what stands in them."""

    whole: frozenset[str]
    begins: tuple[str, ...]
    ends: tuple[str, ...]
    inside: tuple[str, ...]


@once_a_page
def site_phrases(page: Page) -> Phrases:
    """Sort the phrases of the page's site."""
    return phrases_of(page.house.phrases)


def phrases_of(phrases: Iterable[str]) -> Phrases:
    """Sort phrases by what they may begin and end with.

    >>> phrases_of(("Win a car!", "Listen to*"))
    Phrases(whole=frozenset({'win a car'}), begins=('listen to ',), ends=(), inside=())
    """
    kinds: dict[tuple[bool, bool], list[str]] = {}
    for phrase in phrases:
        phrase = phrase.strip()
        opens, goes_on = phrase.startswith(ANYTHING), phrase.endswith(ANYTHING)
        words = folded(phrase.strip(ANYTHING))
        kinds.setdefault((opens, goes_on), []).append(f"{' ' * opens}{words}{' ' * goes_on}")
    whole, begins, ends, inside = (
        tuple(kinds.get(key, ())) for key in ((False, False), (False, True), (True, False), (True, True))
    )
    return Phrases(frozenset(whole), begins, ends, inside)


def is_site_phrase(text: str, phrases: Phrases) -> bool:
    """Say whether a line is one of a site's phrases; they match whole words.

    >>> phrases = Phrases(frozenset({"win a car"}), ("listen to ",), (), ())
    >>> [is_site_phrase(line, phrases) for line in ("WIN A CAR", "Listen to this story", "Listen too", "We win a car")]
    [True, True, False, False]
    """
    key = folded(text)
    padded = f" {key} "
    return (
        key in phrases.whole
        or padded[1:].startswith(phrases.begins)
        or padded[:-1].endswith(phrases.ends)
        or any(phrase in padded for phrase in phrases.inside)
    )


def label_site_rows(block: SourceBlock, page: Page) -> str | None:
    """Name the site's rule that takes a block out: a row drops it, it is a phrase, or none of those body rows select.

    >>> from newsparse.page import Region
    >>> block = SourceBlock(0, "paragraph", "Win a car!", Region(None, "p", {}), marks=frozenset({"drop"}))
    >>> label_site_rows(block, Page())
    'site.drop'
    >>> label_site_rows(block._replace(marks=frozenset({"body"})), Page()) is None
    True
    """
    if DROP in block.marks:
        return "site.drop"
    if page.house.phrases and is_site_phrase(block.text, site_phrases(page)):
        return "site.phrase"
    return "site.outside" if OUTSIDE in block.marks else None


def name_site_rows(blocks: Sequence[SourceBlock], rules: list[str | None], page: Page) -> None:
    """Name the site's rules of the blocks, as ``label_site_rows`` does, where a block has none yet."""
    has_phrases = bool(page.house.phrases)
    for place, block in enumerate(blocks):
        if (block.marks or has_phrases) and rules[place] is None:
            rules[place] = label_site_rows(block, page)
