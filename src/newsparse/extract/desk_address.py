"""Desks in the story's address."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final
from urllib.parse import unquote, urlsplit

from newsparse.extract.desk import desk_key, is_desk, slug_label
from newsparse.extract.publisher import addresses
from newsparse.extract.shared import once_a_page
from newsparse.page import Page
from newsparse.rules.section import ADDRESS_FORMS
from newsparse.text import expression, normal

_FORMS: Final = frozenset(chain.from_iterable(row.words for row in ADDRESS_FORMS))

_DEEPEST: Final = 4
"""Directories of the longest way to a desk."""

_LONGEST: Final = 30
"""Characters of a directory that can still be a desk's; a longer one is made of a headline."""

_SHORTEST: Final = 4
"""Letters of the shortest directory that is taken for a desk though nothing else names it."""

_MOST_HYPHENS: Final = 3
"""Hyphens in a directory that names a desk ("arts-and-culture"); more make the slug of a story."""

_NO_WORD: Final = expression(r"[\W\d_]*")
_NO_DESK: Final = expression(r"\d{3}|[.,=:~+%@!]")
"""Signs of a number or a file in a directory's name."""


@once_a_page
def address_directories(page: Page) -> tuple[str, ...]:
    """Give the directories of the story's address that can be desks, the widest first.

    >>> address_directories(Page(url="https://example.org/en/news/2024/05/world/article/rain-floods-oldtown.html"))
    ('news', 'world')
    """
    for address in addresses(page):
        try:
            path = urlsplit(address or "").path
        except ValueError:
            continue
        directories = _desks(path.rstrip("/").split("/")[:-1])
        if directories:
            return directories
    return ()


def _desks(directories: Sequence[str]) -> tuple[str, ...]:
    """Leave out what says only what kind of page it is; end where the story's own directory begins."""
    desks: list[str] = []
    for directory in [normal(unquote(directory)) for directory in directories]:
        if not directory or directory.casefold() in _FORMS or _NO_WORD.fullmatch(directory):
            continue
        if len(directory) > _LONGEST or directory.count("-") > _MOST_HYPHENS or _NO_DESK.search(directory):
            break
        desks.append(directory)
    return tuple(desks[:_DEEPEST])


def _is_part(text: str, directory: str) -> bool:
    """Say whether words are written out what a directory says in plain letters, perhaps with more words.

    >>> _is_part("Kék hírek", "helyi-kek-hirek"), _is_part("Hírek", "helyi-kek-hirek"), _is_part("More", "rain")
    (True, False, False)
    """
    words, parts = text.split(), directory.split("-")
    if not 1 < len(words) < len(parts) < 2 * len(words):
        return False
    return frozenset(map(desk_key, words)) <= frozenset(map(desk_key, parts))


def directory_label(page: Page, directories: Sequence[str], place: int) -> str | None:
    """Give the name of the desk at a directory: the words of the page's own link to it, else made from the address.

    None for a lower or a very short directory that no link of the page names and that is no known desk.
    """
    key = desk_key(directories[place])
    ending = "/" + "/".join(directories[: place + 1])
    for block in page.blocks:
        for link in block.links:
            if ending in link.href and link.href.partition("?")[0].rstrip("/").endswith(ending):
                text = normal(link.text)
                if desk_key(text) == key or is_desk(text) or _is_part(text, directories[place]):
                    return text
    label = slug_label(directories[place])
    return label if is_desk(label) or (place == 0 and len(label) >= _SHORTEST) else None
