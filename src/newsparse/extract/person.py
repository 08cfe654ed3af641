"""One person's name out of the words that hold it: no desk, no login, no title without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse.extract.name_words import (
    LONGEST_NAME,
    MARKS,
    agency_name,
    desk_language,
    no_lone_names,
    no_names,
    particles,
    role_words,
    short_joiners,
    small_words,
)
from newsparse.rules.authors import (
    ARTICLES,
    EASTERN_DESKS,
    PAPERS,
    SUFFIXES,
)
from newsparse.text import expression

_FORBIDDEN: Final = frozenset('_@#%&*+=<>{}[]()?!:;"…$€|/\\“”„«»©®™')
LETTERS: Final = expression(r"[^\W\d_]+")
_DOMAIN: Final = expression(r"[\w-]{2,}\.[a-z]{2,6}$")
_EASTERN: Final = expression(
    r"[\u4e00-\u9fff\u3040-\u30ff々]{2,6}$|[\u30a0-\u30ff]+(?:[・=][\u30a0-\u30ff]+)+$|[가-힣]{2,5}$"
)
_INNER_MARK: Final = expression(r"([-’'.])")
_INITIALS: Final = expression(r"(?:[^\W\d_]{1,4}\.-?)+")
_ONE_INITIAL: Final = expression(r"[^\W\d_]\.")
_VOWEL: Final = expression(r"[aeiouyäöüåøæáéíóúàèìòùâêîôûãõ]", re.IGNORECASE)


def person(words: list[str], language: str = "en", *, alone: bool = True) -> str | None:
    """Give the name some words make, in normal case, or None when they are no person's name.

    Args:
        words: the words of one part of a byline.
        language: chooses the words that make a desk.
        alone: whether nothing else stands in the string; a single word counts only then.

    >>> person(["JEAN-LUC", "DE", "LA", "TOUR"]), person(["J.", "R.", "McNeil"]), person(["Ada"], alone=False)
    ('Jean-Luc de la Tour', 'J. R. McNeil', None)
    >>> person(["News", "Desk"]), person(["karl_99"]), person(["example.org"])
    (None, None, None)
    """
    while words and words[-1].isdigit():
        words = words[:-1]
    words = [word.strip(",;") for word in words if word.strip(MARKS)]
    if len(words) > 1:
        words[-1] = words[-1].rstrip("0123456789")  # the number of a footnote or of unread comments
    words = _unsigned(words)
    if not words or len(words) > LONGEST_NAME + 4:
        return None
    if is_eastern(words[0]):
        return _eastern_person(words)
    if not _is_name(words, language) or (len(words) == 1 and not (alone and _is_given_name(words[0]))):
        return None
    return " ".join(_cased(words) if any(map(str.isupper, words)) else words)


def _unsigned(words: list[str]) -> list[str]:
    """Take a degree, an agency and a full stop off the end of a name."""
    for size in (1, 2, 3):
        if len(words) >= size + 2:
            behind = " ".join(words[-size:])
            if agency_name(behind) or behind.casefold() in SUFFIXES[1].words:
                words = words[:-size]
    if words and len(words[-1]) > 4 and words[-1].endswith("."):
        words = [*words[:-1], words[-1][:-1]]
    return words


def is_eastern(word: str) -> bool:
    """Say whether a word has letters of Chinese, Japanese or Korean."""
    if word.isascii() or max(word) < "\u3040":
        return False
    return any("\u3040" <= sign <= "\u30ff" or "\u4e00" <= sign <= "\u9fff" or "가" <= sign <= "힣" for sign in word)


def _eastern_person(words: list[str]) -> str | None:
    """Read a name in a script without capitals or spaces."""
    while len(words) > 1 and words[-1] in role_words():
        words = words[:-1]
    whole = " ".join(words)
    for role in ("記者", "记者", "特派員", "기자"):
        whole = whole.removesuffix(role).removeprefix(role)
    joined = whole.replace(" ", "")
    if joined.endswith(("報導", "報道", "报道")):  # "海嶼報導": where the report comes from
        return None
    return whole if _EASTERN.match(joined) and not EASTERN_DESKS.hits(joined) else None


def _is_name(words: list[str], language: str) -> bool:
    """Say whether words can be a person's name: capitals, no digits, no word that makes a desk or a paper."""
    if words[0].casefold() in ARTICLES.words or words[0] in short_joiners() or PAPERS.hits(" ".join(words)):
        return False
    never, small = no_names(desk_language(language)), small_words()
    full = 0
    for word in words:
        folded = word.casefold()
        if folded in never or ("-" in folded and not never.isdisjoint(folded.split("-"))):
            return False
        if folded in small or ("." in word and not word[0].islower() and _INITIALS.fullmatch(word)):
            continue
        if not _is_name_word(word):
            return False
        full += 1
    if not full:  # small papers let their people sign with initials; letters and a number of them are no person
        return len(words) == 2 and all(_ONE_INITIAL.fullmatch(word) for word in words)
    return full <= LONGEST_NAME and not agency_name(" ".join(words))


def _is_name_word(word: str) -> bool:
    """Say whether a word can stand in a name: a capital first (or a script without), no digit, no domain."""
    if not word.isalpha() and (not _FORBIDDEN.isdisjoint(word) or any(map(str.isdigit, word))):
        return False
    if "." in word.rstrip(".") and (_DOMAIN.search(word) or not _INITIALS.match(word)):
        return False
    first = word[0]
    if first.isupper() or first.istitle() or (first.isalpha() and not first.islower()):
        return True
    return word[:2].casefold() in ("d'", "d’", "l'", "l’", "o'", "o’") or word[:3].casefold() in (
        "al-",
        "el-",
        "ul-",
        "bin",
        "'t",
    )


def _is_given_name(word: str) -> bool:
    """Say whether a single word can be somebody: "Matthias", not "HansG", "KNA", "Limes-Blog", "Par" or "Sport"."""
    if len(word) < 3 or not word.isalpha() or not word[0].isupper() or not word[1:].islower():
        return False
    return word.casefold() not in no_lone_names()


def _cased(words: list[str]) -> Iterator[str]:
    """Give words in normal case: all capitals are undone, particles inside the name go small."""
    shouted = all(word.isupper() for word in words) and any(len(word) > 3 for word in words)
    for place, word in enumerate(words):
        if not word.isupper() or _INITIALS.fullmatch(word) or word.casefold() in SUFFIXES[0].words:
            yield word
        elif shouted and place and word.casefold() in particles():
            yield word.lower()
        elif (shouted and (len(word) > 2 or _VOWEL.search(word))) or (len(word) > (2 if place else 3)):
            yield _capitalised(word)
        else:
            yield word


def _capitalised(word: str) -> str:
    """Write a word in capitals as a name: "O’BRIEN-MCCARTHY" is "O’Brien-McCarthy".

    The letter behind "Mc" is a capital; "Mac" is left alone, as it opens other names too.
    """
    pieces = [word] if word.isalpha() else _INNER_MARK.split(word)
    pieces = [
        piece.capitalize() if len(piece) > 1 or place == 0 or pieces[place - 1] != "’" else piece
        for place, piece in enumerate(pieces)
    ]
    return "".join(
        [f"Mc{piece[2:].capitalize()}" if piece.startswith("Mc") and len(piece) > 4 else piece for piece in pieces]
    )
