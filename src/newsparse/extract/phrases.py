"""Boilerplate by its words: what a block says, against the tables of phrases."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from newsparse.page import Page, SourceBlock
from newsparse.rules.phrases import CAPTION_ENDS, TABLES, Lines, Made, Openings, split_after, trimmed, without_numbers
from newsparse.rules.rule import ANY_LANGUAGE, Pattern
from newsparse.text import folded

Row = Lines | Openings | Made | Pattern

LANGUAGES: Final = frozenset(("de", "fr", "es", "it", "pt", "nl", "pl", "no", "sv", "da"))
"""Languages that have rows of their own; the English rows hold everywhere, for English phrases occur everywhere."""

_SAME: Final = {"nb": "no", "nn": "no"}

DISTINCTIVE: Final = 6
"""Letters of a single word that says enough when the language is not known, as a line of its own."""

_HEAD: Final = 90
"""Characters of a long block that are looked at: no phrase is longer, and what follows it does not matter."""

_LONGEST_PROMPT: Final = 250
"""Characters above which a block without links is a paragraph: only openings that allow for more are asked."""

_LONGEST_ODD: Final = 300
"""Characters: longest block that rows of words and expressions are asked about."""

_QUOTED: Final = frozenset('“"„«‘‚「')
"""A line that opens with a quotation mark is somebody's words, not the paper's."""

LINKED: Final = 0.8
"""Share of what follows a label that must be links to set it off."""

_MOST_JOINED: Final = 12
"""Words of the longest line that is tried as several phrases in a row."""

_CREDIT_WORDS: Final = (
    *(
        "hoto",
        "oto:",
        "otos:",
        "©",
        "mage",
        "redit",
        "édit",
        "Bild",
        "bild",
        "rechte:",
        "quelle:",
        "icture",
        "fot.",
        "Fot.",
    ),
    *(
        "Getty",
        "AFP",
        "AP",
        "EFE",
        "ANSA",
        "PAP",
        "NTB",
        "LaPresse",
        "euters",
        "REUTERS",
        "EPA",
        "dpa",
        "Beeld",
        "djęcie",
    ),
    *(
        "opyright",
        "nsplash",
        "hutterstock",
        "ixabay",
        "exels",
        "iStock",
        "andout",
        "ourtesy",
        "magen",
        "mmagine",
        "/PA",
    ),
)
"""One of these stands in every credit that closes a caption; they are looked for before any expression is tried."""

_CREDIT_TAIL: Final = 110
"""Characters at the end of a line in which a credit is looked for."""


class Phrasebook(NamedTuple):
    """The rows that can be meant in one language, arranged for looking up.

    Args:
        lines: the rule of each whole line.
        openings: by first word, (folded phrase, number of its words, row), longest phrase first.
        made: rows of words, by each of their words.
        patterns: the expressions.
        reach: characters of the longest block that an opening of that first word can take out.
        starts: the first words of the whole lines.
    """

    lines: dict[str, str]
    openings: dict[str, tuple[tuple[str, int, Openings], ...]]
    made: dict[str, tuple[Made, ...]]
    patterns: tuple[Pattern, ...]
    reach: dict[str, int]
    starts: frozenset[str]


def phrasebook(language: str | None) -> Phrasebook:
    """Give the phrases of a language, arranged for looking up.

    Without a known language every table is asked, but not for short single words: they mean too many things.

    >>> phrasebook("de").lines["artikel teilen"], "artikel teilen" in phrasebook("fr").lines
    ('share.bar', False)
    >>> "deel" in phrasebook(None).lines, phrasebook(None).lines["artikel teilen"]
    (False, 'share.bar')
    """
    language = _SAME.get(language or "", language)
    if language is None:
        return _phrasebook("")
    return _phrasebook(language if language in LANGUAGES else "en")


@cache
def _phrasebook(language: str) -> Phrasebook:
    """Arrange the rows of a language; one of a dozen, so the cache is bounded. The empty language is all of them."""
    lines: dict[str, str] = {}
    openings: dict[str, list[tuple[str, int, Openings]]] = {}
    made: dict[str, list[Made]] = {}
    patterns: list[Pattern] = []
    for row in (row for table in TABLES for row in table):
        if language and row.language not in (ANY_LANGUAGE, "en", language):
            continue
        distinctive = not language and row.language not in (ANY_LANGUAGE, "en")
        match row:
            case Lines():
                for line in row.lines:
                    if not distinctive or " " in line or len(line) >= DISTINCTIVE:
                        lines.setdefault(line, row.name)
            case Openings():
                for phrase in row.openings:
                    if not distinctive or " " in phrase or row.marked:
                        first, _, rest = phrase.partition(" ")
                        openings.setdefault(first, []).append((phrase, 1 + rest.count(" ") + bool(rest), row))
            case Made():
                for word in row.words:
                    made.setdefault(word, []).append(row)
            case Pattern():
                patterns.append(row)
    return Phrasebook(
        lines,
        {first: tuple(sorted(rows, key=lambda item: -item[1])) for first, rows in openings.items()},
        {word: tuple(rows) for word, rows in made.items()},
        tuple(patterns),
        {first: max(row.longest for _, _, row in rows) for first, rows in openings.items()},
        frozenset([line.partition(" ")[0] for line in lines]),
    )


def label_phrase(block: SourceBlock, page: Page) -> str | None:
    r"""Name the rule that a block's words call for, or None.

    >>> from newsparse.page import read_text
    >>> page = read_text("Share This Article\nREAD MORE: Rain in Oldtown\nRead more books this year, she said.")
    >>> [label_phrase(block, page) for block in page.blocks]
    ['share.bar', 'related.read_more', None]
    """
    rule = phrase_rule(block.text, page.language, block.link_chars)
    if block.kind == "caption":  # a caption keeps its credit
        return None if rule is not None and rule.startswith(("credit.", "source.")) else rule
    if rule is None and is_credited(block.text):
        return "credit.caption"
    return rule


def phrase_rule(text: str, language: str | None = None, link_chars: int = 0) -> str | None:
    """Name the rule that a text's words call for, or None.

    Args:
        text: one line.
        language: its language; None asks the phrases of every language that have several words.
        link_chars: how many of its characters are links: a label in front of a link needs no mark.

    >>> phrase_rule("Lesen Sie auch: Regen in Oldtown", "de"), phrase_rule("Lesen bildet, sagt Ada Ng.", "de")
    ('related.also_read', None)
    >>> phrase_rule("Read more Rain in Oldtown", "en", link_chars=15), phrase_rule("Read more Rain in Oldtown", "en")
    ('related.read_more', None)
    """
    book = phrasebook(language)
    length = len(text)
    if length > _LONGEST_PROMPT:
        key = folded(text[:_HEAD])
        first = key.partition(" ")[0]
        return opening_rule(text, key, book, link_chars) if book.reach.get(first, 0) >= length else None
    key = folded(text)
    rule = book.lines.get(key)
    if rule is not None:
        return rule
    rule = opening_rule(text, key, book, link_chars)
    if rule is None and length <= _LONGEST_ODD:
        return odd_rule(text, key, book) or joined_rule(key, book)
    return rule


def opening_rule(text: str, key: str, book: Phrasebook, link_chars: int) -> str | None:
    """Name the rule of the phrase that a text starts with; a label with no title behind it is a label line."""
    opened = opening(text, key, book, link_chars)
    if opened is None:
        return None
    phrase, _, row = opened
    return "label.related" if key == phrase and row.name.startswith("related.") else row.name


def opening(text: str, key: str, book: Phrasebook, link_chars: int) -> tuple[str, int, Openings] | None:
    """Give the phrase that a text starts with, the number of its words and its row; the longest phrase first."""
    if text[:1] in _QUOTED:
        return None
    for phrase, words, row in book.openings.get(key.partition(" ")[0], ()):
        if key.startswith(phrase) and key[len(phrase) : len(phrase) + 1] in ("", " "):
            linked = link_chars > 0 and link_chars >= LINKED * (len(text) - len(phrase) - 2)
            if row.holds(text, words, linked=linked):
                return phrase, words, row
    return None


def label_and_title(text: str, language: str | None = None, link_chars: int = 0) -> tuple[str | None, str]:
    """Part the label of a related story from its title; without a label it is None.

    >>> label_and_title("READ MORE: Rain in Oldtown", "en"), label_and_title("Rain in Oldtown", "en")
    (('READ MORE', 'Rain in Oldtown'), (None, 'Rain in Oldtown'))
    """
    opened = opening(text, folded(text[:_HEAD]), phrasebook(language), link_chars)
    if opened is None or not opened[2].name.startswith("related."):
        return None, trimmed(text)
    label, rest = split_after(text, opened[1])
    title = trimmed(rest)
    return (trimmed(label), title) if title else (None, trimmed(text))


def odd_rule(text: str, key: str, book: Phrasebook) -> str | None:
    """Name the rule of a short text with numbers in it, of one made of certain words only, or of an expression."""
    bare = without_numbers(key)
    if bare != key and bare in book.lines and key[:1].isdigit() | key[-1:].isdigit():
        return book.lines[bare]
    first = bare.partition(" ")[0]
    for row in book.made.get(first, ()):
        if row.holds(bare):
            return row.name
    if len(text) <= 160:
        for pattern in book.patterns:
            if pattern.match(text):
                return pattern.name
    return None


def joined_rule(key: str, book: Phrasebook) -> str | None:
    """Name the rule of a line that several phrases were run together in, by the first of them.

    >>> joined_rule("most read most shared", phrasebook("en")), joined_rule("most read books", phrasebook("en"))
    ('most_read.label', None)
    """
    words = key.split(" ")
    if len(words) > _MOST_JOINED or words[0] not in book.starts:
        return None
    name = None
    start = 0
    while start < len(words):
        for stop in range(len(words), start, -1):
            rule = book.lines.get(" ".join(words[start:stop]))
            if rule is not None:
                name = name or rule
                start = stop
                break
        else:
            return None
    return name


def is_credited(text: str) -> bool:
    """Say whether a line ends in the credit of a picture, and so is its caption.

    >>> is_credited("The mayor in the rain. Photo: Ada Ng"), is_credited("He showed the photo to the mayor.")
    (True, False)
    """
    tail = text[-_CREDIT_TAIL:]
    if text.startswith("Pictured") or any(word in tail for word in _CREDIT_WORDS):
        return any(row.hits(text) for row in CAPTION_ENDS)
    return False
