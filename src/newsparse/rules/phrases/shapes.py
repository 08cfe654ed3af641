"""The shapes of a phrase row: whole lines, openings of lines, lines made of nothing but certain words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from newsparse.rules.rule import Pattern, Record
from newsparse.text import folded

MARKS: Final = ":|»›>→–—-…•・：<"
"""Marks that part a label from a title. A hyphen counts only with a space before it: see ``is_marked``."""

_PADDING: Final = " \t:|»›>→▶►–—-…•·*+#[]()【】：«‹<✱❯"
"""Bullets, arrows and brackets around a label or a title."""

LONGEST_LABEL: Final = 250
"""Characters: no block with a label and a title, and no prompt, is longer; story paragraphs often are."""


def phrases(*texts: str) -> frozenset[str]:
    """Fold phrases that are parted by semicolons or line breaks.

    >>> sorted(phrases("Share this; E-mail", "Print"))
    ['e mail', 'print', 'share this']
    >>> phrases(" ; ")
    frozenset()
    """
    return frozenset(key for text in texts for part in re.split(r"[;\n]", text) if (key := folded(part)))


@cache
def _head(words: int) -> re.Pattern[str]:
    """Match this many words. One pattern for each length of a phrase: a handful."""
    return re.compile(rf"[\W_]*(?:[^\W_]+[\W_]+?){{{words - 1}}}[^\W_]+")


def split_after(text: str, words: int) -> tuple[str, str]:
    """Part a text behind its first words; punctuation stays with the rest.

    >>> split_after("READ MORE: Rain in Oldtown", 2)
    ('READ MORE', ': Rain in Oldtown')
    >>> split_after("Read", 2)
    ('Read', '')
    """
    match = _head(words).match(text)
    return (text[: match.end()], text[match.end() :]) if match else (text, "")


def trimmed(text: str) -> str:
    """Take bullets, arrows and marks off both ends of a label or a title.

    >>> trimmed(": Rain in Oldtown »"), trimmed("‘Rain’ in Oldtown")
    ('Rain in Oldtown', '‘Rain’ in Oldtown')
    """
    stripped = text.strip(_PADDING)
    if ")" in text[-1:] and "(" in stripped:  # "Rain (and snow)": the bracket belongs to the title
        stripped += ")"
    return stripped


def is_marked(label: str, rest: str, *, capital: bool = False) -> bool:
    """Say whether a label is set off from what follows it: by a mark, by capitals, or by nothing following at all.

    Args:
        label: the words of the label.
        rest: what follows them.
        capital: whether a capital after a label in sentence case is enough.

    >>> is_marked("Read more", ": Rain in Oldtown"), is_marked("READ MORE", " Rain in Oldtown")
    (True, True)
    >>> is_marked("Read more", " books this year"), is_marked("Read more", "-than-ever books")
    (False, False)
    """
    words = rest.lstrip()
    if not words.strip(_PADDING):
        return True
    if words[0] in MARKS:
        return words[0] not in "-–—" or (rest[0] == " " and words[1:2] == " ")
    if rest[0] != " ":
        return False
    if label.isupper() and len(label) > 4 and not words.isupper():
        return True
    return capital and words.lstrip("\"“„«‘'‚›‹»")[:1].isupper()


class Lines(Record):
    """A row of whole lines, compared by their words alone; numbers beside the words do not count.

    >>> row = Lines(name="share.bar", language="en", lines=phrases("Share this article; shares"),
    ...             example="Share This Article!", spares=("Share this article with care.",), why="the share bar")
    >>> row.hits("SHARE THIS ARTICLE"), row.hits("34 Shares"), row.hits("Share this article with care.")
    (True, True, False)
    """

    lines: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the whole text is one of the lines."""
        key = folded(text)
        return key in self.lines or without_numbers(key) in self.lines


class Openings(Record):
    """A row of phrases that a line starts with.

    Args:
        openings: the folded phrases.
        longest: characters of the longest line that can be meant.
        marked: whether the phrase must be set off from what follows: by a mark, a link or capitals.
        capital: whether a capital after the phrase sets it off enough.
        line: whether it must be a line and no sentence: without a full stop at its end.

    >>> row = Openings(name="related.read_more", language="en", openings=phrases("Read more"), marked=True,
    ...                example="READ MORE: Rain", spares=("Read more books this year",), why="a link to another story")
    >>> row.hits("Read more: Rain in Oldtown"), row.hits("Read more books this year")
    (True, False)
    """

    openings: frozenset[str]
    longest: int = LONGEST_LABEL
    marked: bool = False
    capital: bool = False
    line: bool = False

    def hits(self, text: str) -> bool:
        """Say whether the text starts with one of the phrases, and is set off from the rest where that is asked."""
        key = folded(text)
        return len(text) <= self.longest and any(
            self.holds(text, len(opening.split(" ")))
            for opening in self.openings
            if key == opening or key.startswith(opening + " ")
        )

    def holds(self, text: str, words: int, *, linked: bool = False) -> bool:
        """Say whether the row's conditions hold for a text that starts with a phrase of this many words."""
        if len(text) > self.longest or (self.line and text[-1] in ".!…"):
            return False
        return not self.marked or linked or is_marked(*split_after(text, words), capital=self.capital)


class Made(Record):
    """A row of words: it hits a line that holds nothing else (numbers left out), and at least ``fewest`` of them.

    >>> row = Made(name="share.networks", words=phrases("facebook; twitter; share; on"), fewest=2,
    ...            example="Facebook Twitter", spares=("Facebook buys Twitter",), why="the share bar in one line")
    >>> row.hits("Share on Facebook 12"), row.hits("Facebook")
    (True, False)
    """

    words: frozenset[str]
    fewest: int = 1

    def hits(self, text: str) -> bool:
        """Say whether every word of the text is one of the row's."""
        return self.holds(folded(text))

    def holds(self, key: str) -> bool:
        """Say the same of a text that has been folded."""
        words = without_numbers(key).split(" ")
        return len(words) >= self.fewest and self.words.issuperset(words)


_DIGIT: Final = re.compile(r"\d")
_NUMBER: Final = re.compile(r"\d+[km]?")


def has_digit(text: str) -> bool:
    """Say whether there is a digit in a text.

    >>> has_digit("3 likes"), has_digit("likes")
    (True, False)
    """
    return _DIGIT.search(text) is not None


def without_numbers(key: str) -> str:
    """Leave the words out of a folded text that are numbers, counts of shares and comments.

    >>> without_numbers("1 2k shares"), without_numbers("2024")
    ('shares', '')
    """
    if not _DIGIT.search(key):
        return key
    return " ".join([word for word in key.split(" ") if not (word[0].isdigit() and _NUMBER.fullmatch(word))])


class Shape(Pattern):
    r"""A row that matches an expression, with what must be seen before the expression is tried: trying costs.

    Args:
        first: folded words of which one comes first; empty for any.
        marks: characters of which one comes first, instead of such a word.
        words: folded words of which one must be there; empty for any.
        digit: whether a digit must be there.
        longest: characters of the longest line that can be meant.
        sentence: whether whole sentences are meant too, longer than a line and with a full stop at their end.

    >>> row = Shape(name="widget.count", pattern=r"\d+ likes$", digit=True, example="3 likes", spares=("He likes it",), why="")
    >>> row.hits("3 likes"), row.hits("Likes")
    (True, False)
    """

    first: frozenset[str] = frozenset()
    marks: str = ""
    words: frozenset[str] = frozenset()
    digit: bool = False
    longest: int = 160
    sentence: bool = False

    def is_due(self, text: str, words: Sequence[str], *, digit: bool) -> bool:
        """Say whether the expression is worth trying on a text that starts as it must.

        Args:
            text: the text.
            words: its folded words.
            digit: whether it has a digit.
        """
        return (
            len(text) <= self.longest
            and (digit or not self.digit)
            and (not self.words or not self.words.isdisjoint(words))
        )

    def hits(self, text: str) -> bool:
        """Say whether the text has what must be seen, and the expression matches at its start."""
        key = folded(text)
        words = key.split(" ")
        starts = not self.first or words[0] in self.first or text[:1] in self.marks
        return starts and self.is_due(text, words, digit=has_digit(key)) and self.compiled.match(text) is not None
