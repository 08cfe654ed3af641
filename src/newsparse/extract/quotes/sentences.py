"""A passage as words and sentences, every quoted run standing in it as one word."""

from __future__ import annotations

from bisect import bisect_left
from typing import Final

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.marks import Passage, Run
from newsparse.text import expression

QUOTED: Final = "\n"
"""What stands among the words for a quoted run."""

# Letters joined by single inner marks, and the full stops behind them; the classes are disjoint, so no input makes it
# backtrack.
_WORD: Final = expression(r"\w+(?:[’'.&/‐‑-]\w+)*\.*|\.+|[^\w\s]")
_RUN_TOGETHER: Final = expression(r"(?<=[a-zà-ÿ]{3})\.(?=[A-ZÀ-Þ][a-zà-ÿ])")
"""Two sentences between which the blank is lost: "she said.Orr laughed"."""
_CLITIC: Final = expression(r"[’'](?:s|d|ll|ve|re)$")

_ENDS: Final = frozenset(".!?")
_RUN_ENDS: Final = frozenset(".!?…")
_APART: Final = frozenset(",:")
"""Marks that are words of their own wherever they stand, and the most frequent."""
_TRAILING: Final = frozenset(")]”\"’',;:")
_GOING: Final = frozenset(("went", "goes"))
_LONG_WORD: Final = 30
"""Characters that the word before a full stop may have to be looked at."""


class Sentences:
    """The words of a passage, or of the part of it that stands around its runs.

    Args:
        text: the text the passage stands in.
        start: offset from which it was read: where the passage begins, or the stop before its first run's sentence.
        passage: the passage.
        words: as written; ``QUOTED`` for a run.
        lows: the same in lower case, without the 's, 'd, 'll behind them.
        runs: for each run of the passage, which word it is.
        bounds: first word and last word + 1 of each sentence.
    """

    __slots__ = ("_passage", "_text", "bounds", "lows", "runs", "start", "words")

    def __init__(
        self, text: str, start: int, passage: Passage, words: list[str], lows: list[str], runs: list[int]
    ) -> None:
        self._text = text
        self._passage = passage
        self.start = start
        self.words = words
        self.lows = lows
        self.runs = runs
        self.bounds: list[tuple[int, int]] = []

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Give the offset of word ``first``, and the one behind word ``last``; no run stands among them.

        Few words are ever asked for, most of them beside a run: they are found again from the nearest one, for only
        blanks stand between two words. Those between are stepped over one by one only if the word stands in them, too.
        """
        text, words, runs = self._text, self.words, self.runs
        number = bisect_left(runs, first)
        begin = runs[number - 1] + 1 if number else 0
        if number < len(runs) and runs[number] - first <= first - begin:
            at = self._passage.runs[number].opened
            between = words[first + 1 : runs[number]]
            if between and words[first] in " ".join(between):
                for written in reversed(between):
                    at = text.rfind(written, 0, at)
            at = text.rfind(words[first], 0, at)
        else:
            at = self._passage.runs[number - 1].closed if number else self.start
            between = words[begin:first]
            if between and words[first] in " ".join(between):
                for written in between:
                    at = text.find(written, at) + len(written)
            at = text.find(words[first], at)
        behind = at + len(words[first])
        for written in words[first + 1 : last + 1]:
            behind = text.find(written, behind) + len(written)
        return at, behind


def sentences(text: str, passage: Passage, language: Grammar) -> Sentences:
    """Split the narration of a passage into words and sentences; the runs' own words are left alone.

    What surely stands outside the sentences of its runs is not read; a passage without runs is read as a whole.
    """
    start, end = passage.start, passage.end
    if passage.runs:
        start = _last_stop(text, start, passage.runs[0].opened, language)
        end = _first_stop(text, passage.runs[-1].closed, end, language)
    return _read(text, start, end, passage, language)


def last_sentence(text: str, start: int, end: int, language: Grammar) -> Sentences:
    """Read narration without runs from its end, as far as its last sentence surely reaches."""
    return _read(text, _last_stop(text, start, end, language), end, Passage(start, end, []), language)


def _last_stop(text: str, low: int, high: int, language: Grammar) -> int:
    """Give the offset of the last full stop that surely ends a sentence; ``low`` when there is none."""
    at = text.rfind(". ", low, high)
    while at >= 0 and not _surely_ends(text, at, low, high, language):
        at = text.rfind(". ", low, at)
    return at if at >= 0 else low


def _first_stop(text: str, low: int, high: int, language: Grammar) -> int:
    """Give the offset behind the first full stop that surely ends a sentence; ``high`` when there is none."""
    at = text.find(". ", low, high)
    while at >= 0 and not _surely_ends(text, at, low, high, language):
        at = text.find(". ", at + 1, high)
    return at + 1 if at >= 0 else high


def _surely_ends(text: str, at: int, low: int, high: int, language: Grammar) -> bool:
    """Say whether a full stop and a blank end a sentence whatever stands there: behind a word, before a capital."""
    if at + 2 < high and not text[at + 2].isupper():
        return False
    word = text[at - _LONG_WORD if at - low > _LONG_WORD else low : at].rpartition(" ")[2]
    return 1 < len(word) < _LONG_WORD and word.isalpha() and word.lower() not in language.abbreviations


class _Reader:
    """Narration as it is read.

    Args:
        words: the words so far.
        stops: which of them may end a sentence.
        apostrophes: which of them hold one.
    """

    __slots__ = ("_language", "apostrophes", "stops", "words")

    def __init__(self, language: Grammar) -> None:
        self._language = language
        self.words: list[str] = []
        self.stops: list[int] = []
        self.apostrophes: list[int] = []

    def narration(self, stretch: str) -> None:
        """Add the words between two runs."""
        words = self.words
        # Nine pieces of ten are told without the pattern.
        for piece in stretch.replace(",", " , ").replace(":", " : ").split():
            if piece.isalnum() or piece in _APART:
                words.append(piece)
            elif piece[-1] == "." and (piece == "." or piece[:-1].isalnum()):
                self._stop(piece[:-1], ".")
            else:
                self._pieces(piece)

    def _pieces(self, piece: str) -> None:
        """Add the words of which a piece without blanks consists."""
        words = self.words
        for word in _WORD.findall(piece):
            if word.isalnum():
                words.append(word)
                continue
            if "'" in word or "’" in word:
                self.apostrophes.append(len(words))
            if word[-1] == ".":
                bare = word.rstrip(".")
                self._stop(bare, word[len(bare) :])
            elif word in _ENDS:
                self._stop("", word)
            elif "." in word and (stop := _RUN_TOGETHER.search(word)):
                self._stop(word[: stop.start()], ".")
                words.append(word[stop.end() :])
            else:
                words.append(word)
                if "-" in word:
                    self._split_enclitic()

    def _stop(self, bare: str, stop: str) -> None:
        """Add a word and the stop behind it; the full stop of "Sen." and "U.S." stays with its word."""
        words = self.words
        if bare:
            words.append(bare)
            if "-" in bare:
                self._split_enclitic()
            last = words[-1]
            if "." in last or (len(last) == 1 and last.isupper()) or last.lower() in self._language.abbreviations:
                words[-1] = last + stop
                self.stops.append(len(words) - 1)
                return
        self.stops.append(len(words))
        words.append(stop)

    def _split_enclitic(self) -> None:
        """Make two words of "dit-il" and "a-t-elle"."""
        if not self._language.enclitic:
            return
        verb, _, pronoun = self.words[-1].rpartition("-")
        if verb and pronoun in self._language.pronouns:
            self.words[-1] = verb.removesuffix("-t")
            self.words.append(pronoun)


def _read(text: str, start: int, end: int, passage: Passage, language: Grammar) -> Sentences:
    """Read the words of a passage between two offsets, one word for each run."""
    reader = _Reader(language)
    words, stops = reader.words, reader.stops
    runs: list[int] = []
    at = start
    for run in passage.runs:
        if at < run.opened:
            reader.narration(text[at : run.opened])
        runs.append(len(words))
        stops.append(len(words))
        words.append(QUOTED)
        at = run.closed
    if at < end:
        reader.narration(text[at:end])
    lows = " ".join(words).lower().split(" ") if words else []  # no word has a blank in it
    for number in reader.apostrophes:
        lows[number] = _CLITIC.sub("", lows[number])
    found = Sentences(text, start, passage, words, lows, runs)
    _find_bounds(found, text, passage.runs, stops, language)
    return found


def _find_bounds(found: Sentences, text: str, quoted: list[Run], stops: list[int], language: Grammar) -> None:
    """Find the sentences: behind full stops, and behind runs that end one."""
    words, bounds = found.words, found.bounds
    start = number = 0
    last = len(words) - 1
    for at in stops:
        if at == last:
            break
        behind = at + 1
        word = words[at]
        if word == QUOTED:
            end = quoted[number].end
            number += 1
            ends = text[end - 1] in _RUN_ENDS and _ends_sentence(text[end - 2 : end], found, behind, language)
        elif word in _ENDS:
            ends = _may_start(words[behind])
        else:
            ends = _starts_sentence(words[behind], found.lows[behind], language)
        if ends:
            bounds.append((start, behind))
            start = behind
    if start <= last:
        bounds.append((start, last + 1))


def _may_start(word: str) -> bool:
    """Say whether a sentence can begin with this word: no lower-case letter, no mark that trails the one before."""
    return not word[0].islower() and word not in _TRAILING and word not in _ENDS


def _starts_sentence(word: str, low: str, language: Grammar) -> bool:
    """Say whether the word behind "U.S." begins a sentence: a small word with a capital does."""
    return word[:1].isupper() and low in language.function


def _ends_sentence(two: str, found: Sentences, follows: int, language: Grammar) -> bool:
    """Say whether a run whose last two characters end in a stop ends its sentence, given the word that follows."""
    word = found.words[follows]
    if word == QUOTED:
        return two != ".."
    if not (word[0].isupper() or word[0].isdigit()):
        return False
    if two[-1] == "." and two != "..":
        return True
    return not _attributes(found, follows, language)


def _attributes(found: Sentences, follows: int, language: Grammar) -> bool:
    """Say whether the words behind "Why?" tell who asked, before the next comma or full stop."""
    lows = found.lows
    for at in range(follows, min(follows + 9, len(lows))):
        low = lows[at]
        if found.words[at][0].islower() and (
            low in language.said or (low in language.called and lows[at + 1 : at + 2] == ["."])
        ):
            return True
        if low == "on" and lows[at - 1] in _GOING:
            return True
        if low in (",", ".", QUOTED, ";", ":"):
            return False
    return False
