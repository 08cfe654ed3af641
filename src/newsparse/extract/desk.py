"""Names of desks: what is one, what stands in its place, how addresses write it."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import Final

from newsparse.extract.likeness import name_key
from newsparse.rules.section import ACRONYMS, BARE_DESKS, DESKS, NO_DESKS
from newsparse.text import expression

_DESKS: Final = frozenset(chain.from_iterable(row.words for row in (*DESKS, *BARE_DESKS)))
_BARE: Final = frozenset(chain.from_iterable(row.words for row in BARE_DESKS))
_NO_DESKS: Final = frozenset(chain.from_iterable(row.words for row in NO_DESKS))
_ACRONYMS: Final = frozenset(chain.from_iterable(row.words for row in ACRONYMS))
_NEWS_WORDS: Final = frozenset(("news", "nachrichten", "noticias", "actualités", "zprávy"))
"""Words that may follow a desk's name: "Politics News"."""

_MOST_WORDS: Final = 6
"""Words of the longest desk's name ("Asia, Africa and the Middle East")."""

_LONGEST: Final = 60
"""Characters of the longest desk's name."""

_NO_WORD: Final = expression(r"[\W\d_]*")
_CODE: Final = expression(r"\d|[_=%{}\\[\]]|[a-z][A-Z]|^[a-z]+-[a-z-]+$|/.*/")
"""Signs of a machine's name for a desk: digits, underscores, camel case, slugs."""

_AND: Final = expression(r"\b(?:and|und|et|y|e|og|och|en)\b|&")
_SMALL_WORDS: Final = frozenset(("and", "of", "the", "in", "for", "und", "et", "y", "e", "de", "la"))


@lru_cache(maxsize=64)  # the few names of desks on a page are asked about by several fields
def is_desk(text: str) -> bool:
    """Say whether a text is the name of a desk that many papers have, or "news" as such.

    >>> is_desk("World"), is_desk("Politics News"), is_desk("The World Cup opens")
    (True, True, False)
    """
    key = " ".join(text.casefold().split())
    if key in _DESKS:
        return True
    first, _, last = key.rpartition(" ")
    return last in _NEWS_WORDS and first in _DESKS


def is_no_desk(text: str) -> bool:
    """Say whether a text stands where a desk's name should and names none.

    >>> is_no_desk("Uncategorized"), is_no_desk("Politics")
    (True, False)
    """
    return " ".join(text.casefold().split()) in _NO_DESKS


def is_bare_desk(text: str) -> bool:
    """Say whether a text is no more than "News".

    >>> is_bare_desk("Nachrichten"), is_bare_desk("World News")
    (True, False)
    """
    return " ".join(text.casefold().split()) in _BARE


def is_desk_name(text: str) -> bool:
    """Say whether a text can be the name of a desk as a reader sees it.

    >>> is_desk_name("Science & Health"), is_desk_name("F1"), is_desk_name("news_culture-life")
    (True, True, False)
    """
    if (
        not text
        or text[-1] == ":"
        or len(text) > _LONGEST
        or len(text.split()) > _MOST_WORDS
        or _NO_WORD.fullmatch(text)
    ):
        return False
    return is_desk(text) or not _CODE.search(text)


def desk_key(text: str) -> str:
    """Give the key under which a desk's name and its directory in an address meet.

    Addresses write "ae" for "ä"; leaving the e out on both sides lets them meet.

    >>> desk_key("Science & Health"), desk_key("science-and-health"), desk_key("Österreich"), desk_key("oesterreich")
    ('sciencehealth', 'sciencehealth', 'osterreich', 'osterreich')
    """
    words = text.casefold().replace("-", " ").replace("_", " ")
    if not words.isalpha():
        words = _AND.sub(" ", words)
    return name_key(words).replace("ae", "a").replace("oe", "o").replace("ue", "u")


def slug_label(slug: str) -> str:
    """Make a desk's name from a directory of an address.

    >>> slug_label("us-news"), slug_label("science-and-health")
    ('US News', 'Science and Health')
    """
    words = slug.replace("_", "-").split("-")
    return " ".join(
        word.upper() if word in _ACRONYMS else word if place and word in _SMALL_WORDS else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
        if word
    )
