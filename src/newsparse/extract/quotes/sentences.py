"""A passage as words and sentences, every quoted run standing in it as one word."""

from __future__ import annotations

import re
from typing import Final

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.marks import Passage

QUOTED: Final = "\n"
"""What stands among the words for a quoted run."""

# Letters joined by single inner marks; the classes are disjoint, so no input makes it backtrack.
_WORD: Final = re.compile(r"\w+(?:[’'.&/‐‑-]\w+)*|[^\w\s]")
_CLITIC: Final = re.compile(r"[’'](?:s|d|ll|ve|re)$")

_ENDS: Final = frozenset(".!?")
_TRAILING: Final = frozenset(")]”\"’'")


class Sentences:
    """The words of a passage.

    Args:
        words: as written; ``QUOTED`` for a run.
        lows: the same in lower case, without the 's, 'd, 'll behind them.
        starts: offset of each word in the text.
        runs: for each run of the passage, which word it is.
        bounds: first word and last word + 1 of each sentence.
    """

    __slots__ = ("bounds", "lows", "runs", "starts", "words")

    def __init__(self, words: list[str], lows: list[str], starts: list[int], runs: list[int]) -> None:
        self.words = words
        self.lows = lows
        self.starts = starts
        self.runs = runs
        self.bounds: list[tuple[int, int]] = []

    def end(self, word: int) -> int:
        """Give the offset behind a word."""
        return self.starts[word] + len(self.words[word])


def sentences(text: str, passage: Passage, language: Grammar) -> Sentences:
    """Split the narration of a passage into words and sentences; the runs' own words are left alone."""
    words: list[str] = []
    starts: list[int] = []
    runs: list[int] = []
    at = passage.start
    for run in passage.runs:
        _words(text, at, run.opened, words, starts, language)
        runs.append(len(words))
        words.append(QUOTED)
        starts.append(run.opened)
        at = run.closed
    _words(text, at, passage.end, words, starts, language)
    lows = [_CLITIC.sub("", word.lower()) if "'" in word or "’" in word else word.lower() for word in words]
    found = Sentences(words, lows, starts, runs)
    found.bounds.extend(_bounds(text, passage, found, language))
    return found


def _words(text: str, start: int, end: int, words: list[str], starts: list[int], language: Grammar) -> None:
    """Add the words of one stretch; the full stop of "Sen." and "U.S." stays with its word."""
    fresh = True
    for found in _WORD.finditer(text, start, end):
        word = found.group()
        if word == "." and not fresh and starts[-1] + len(words[-1]) == found.start():
            last = words[-1]
            if "." in last or (len(last) == 1 and last.isupper()) or last.lower() in language.abbreviations:
                words[-1] = last + "."
                continue
        words.append(word)
        starts.append(found.start())
        fresh = False
        if language.enclitic and "-" in word:
            _split_enclitic(words, starts, language)


def _split_enclitic(words: list[str], starts: list[int], language: Grammar) -> None:
    """Make two words of "dit-il" and "a-t-elle"."""
    verb, _, pronoun = words[-1].rpartition("-")
    if verb and pronoun in language.pronouns:
        starts.append(starts[-1] + len(verb) + 1)
        words[-1] = verb.removesuffix("-t")
        words.append(pronoun)


def _bounds(text: str, passage: Passage, found: Sentences, language: Grammar) -> list[tuple[int, int]]:
    """Find the sentences: behind full stops, and behind runs that end one."""
    words = found.words
    bounds: list[tuple[int, int]] = []
    start = number = 0
    total = len(words)
    for at, word in enumerate(words):
        if word == QUOTED:
            run = passage.runs[number]
            number += 1
            if at + 1 < total and _ends_sentence(
                text[run.end - 1], text[run.end - 2 : run.end], found, at + 1, language
            ):
                bounds.append((start, at + 1))
                start = at + 1
        elif word in _ENDS:
            if at + 1 < total and _may_start(words[at + 1]):
                bounds.append((start, at + 1))
                start = at + 1
        elif word[-1] == "." and at + 1 < total and _starts_sentence(words[at + 1], found.lows[at + 1], language):
            bounds.append((start, at + 1))
            start = at + 1
    if start < total:
        bounds.append((start, total))
    return bounds


def _may_start(word: str) -> bool:
    """Say whether a sentence can begin with this word: no lower-case letter, no mark that trails the one before."""
    return not word[0].islower() and word not in _TRAILING and word not in _ENDS


def _starts_sentence(word: str, low: str, language: Grammar) -> bool:
    """Say whether the word behind "U.S." begins a sentence: a small word with a capital does."""
    return word[:1].isupper() and low in language.function


def _ends_sentence(last: str, two: str, found: Sentences, follows: int, language: Grammar) -> bool:
    """Say whether a run whose last characters are ``two`` ends its sentence, given the word that follows."""
    if last not in ".!?…":
        return False
    word = found.words[follows]
    if word == QUOTED:
        return two != ".."
    if not (word[0].isupper() or word[0].isdigit()):
        return False
    if last == "." and two != "..":
        return True
    return not _attributes(found, follows, language)


def _attributes(found: Sentences, follows: int, language: Grammar) -> bool:
    """Say whether the words behind "Why?" tell who asked, before the next comma or full stop."""
    lows = found.lows
    for at in range(follows, min(follows + 9, len(lows))):
        low = lows[at]
        if low in language.said and found.words[at][0].islower():
            return True
        if low in (",", ".", QUOTED, ";", ":"):
            return False
    return False
