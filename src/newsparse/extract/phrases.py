"""Boilerplate by its words: what a block says, against the tables of phrases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final, NamedTuple, TypeVar

from newsparse.page import Page, SourceBlock
from newsparse.rules.phrases.shapes import (
    Lines,
    Made,
    Openings,
    Shape,
    has_digit,
    split_after,
    trimmed,
    without_numbers,
)
from newsparse.rules.rule import ANY_LANGUAGE, Pattern
from newsparse.text import expression, folded

LANGUAGES: Final = frozenset(("de", "fr", "es", "it", "pt", "nl", "pl", "no", "sv", "da"))
"""Languages that have rows of their own; the English rows hold everywhere, for English phrases occur everywhere."""

_SAME: Final = {"nb": "no", "nn": "no"}

DISTINCTIVE: Final = 6
"""Letters of a single word that says enough when the language is not known, as a line of its own."""

_HEAD: Final = 90
"""Characters of a long block that are looked at: no phrase is longer, and what follows it does not matter."""

_LONGEST_ODD: Final = 300
"""Characters: longest block that rows of words and expressions are asked about."""

_QUOTED: Final = frozenset('“"„«‘‚「')
"""A line that opens with a quotation mark is somebody's words, not the paper's."""

SHORTEST_TITLE: Final = 10
"""Characters behind a label below which no title follows it, mark and space counted."""

LINKED: Final = 0.8
"""Share of what follows a label that must be links to set it off."""

_MOST_JOINED: Final = 12
"""Words of the longest line that is tried as several phrases in a row."""

_CREDIT_WORD: Final = expression(
    "hoto|otos?:|©|mage|redit|édit|Bild|bild|rechte:|quelle:|icture|Fot\\.|fot\\.|Getty|AF?P|EFE|ANSA|PAP|NTB|LaPresse"
    "|euters|REUTERS|EPA|dpa|Beeld|djęcie|opyright|nsplash|hutterstock|ixabay|exels|iStock|andout|ourtesy|magen"
    "|mmagine|/PA"
)
"""One of these stands in every credit that closes a caption; they are looked for before any row is tried."""

_CREDIT_LABELS: Final = tuple(
    [
        label + ending
        for label in (
            *("foto", "photo", "photograph", "image", "picture", "bild", "bildrechte", "bildquelle", "credit", "fot."),
            *("zdjęcie", "beeld", "imagen", "immagine"),
        )
        for ending in ("", "s", " by", "s by")
    ]
)
"""What stands before the last colon of a line that ends in a credit."""

_CREDIT_ENDS: Final = ("Getty Images", "AP Photo")
"""Credits without a mark before them."""

_SHORTEST_CAPTION: Final = 15
"""Characters of the shortest line that can be a caption with its credit."""

_LONGEST_CAPTION: Final = 600
_LONGEST_OFFER: Final = 330
"""Characters of the longest paragraph that offers a newsletter, as for the openings of such offers."""

_OFFER_SIGNS: Final = ("sletter", "sbr", "oletín")
"""Parts of the word for a newsletter, one of which stands in every paragraph that offers one."""

_CREDIT_TAIL: Final = 140
"""Characters at the end of a line in which a credit is looked for."""

FIRST_PICTURE: Final = "\u2600"
PICTURES: Final = 4
"""Signs of pictures in front of a prompt, which say no more than its words."""

_AROUND: Final = "“”„\"'‘’«»‹›()[]:;,.!?…"
"""Marks that stand around words most often; taking them off is quicker than looking for a word."""

_WORD: Final = expression(r"[^\W_]+")

_Row = TypeVar("_Row")


class Phrasebook(NamedTuple):
    """The rows that can be meant in one language, arranged for looking up.

    Args:
        lines: the rule of each whole line.
        openings: by first word, (folded phrase, number of its words, row), longest phrase first.
        made: rows of words, by each of their words.
        shapes: by first word, the expressions that ask for one.
        marked: by first character, the expressions that ask for one.
        loose: the other expressions, asked about lines with a stroke: "Ada Ng/Getty Images".
        odd: first words of lines that rows of words and expressions are asked about.
        sentences: first words of sentences that expressions are asked about.
        reach: characters of the longest block that an opening of that first word can take out.
        seconds: by first word, the second words of its openings; none where a single word opens.
        starts: the first words of the whole lines.
        ends: the last words of the whole lines.
        firsts: all these first words; a line with none of them, no such character and no stroke has no rule.
    """

    lines: dict[str, str]
    openings: dict[str, tuple[tuple[str, int, Openings], ...]]
    made: dict[str, tuple[Made, ...]]
    shapes: dict[str, tuple[Shape, ...]]
    marked: dict[str, tuple[Shape, ...]]
    loose: tuple[Shape, ...]
    odd: frozenset[str]
    sentences: frozenset[str]
    reach: dict[str, int]
    seconds: dict[str, frozenset[str]]
    starts: frozenset[str]
    ends: frozenset[str]
    firsts: frozenset[str]


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


def _line_names(rows: Sequence[Lines], *, known: bool) -> dict[str, str]:
    """Give the rule of each whole line; in a language not known, short single words of other tongues have none."""
    names: dict[str, str] = {}
    for row in rows:
        foreign = not known and row.language not in (ANY_LANGUAGE, "en")
        for line in row.lines:
            if not foreign or " " in line or len(line) >= DISTINCTIVE:
                names.setdefault(line, row.name)
    return names


def _by_key(pairs: Iterable[tuple[str, _Row]]) -> dict[str, tuple[_Row, ...]]:
    """Gather rows by a word or a mark they begin with, in the order of the tables."""
    gathered: dict[str, list[_Row]] = {}
    for key, row in pairs:
        gathered.setdefault(key, []).append(row)
    return {key: tuple(found) for key, found in gathered.items()}


def _openings(rows: Iterable[Openings]) -> dict[str, tuple[tuple[str, int, Openings], ...]]:
    """Arrange openings by their first word, those of many words first."""
    openings = [(phrase, 1 + phrase.count(" "), row) for row in rows for phrase in row.openings]
    openings.sort(key=lambda opening: -opening[1])
    return _by_key((opening[0].partition(" ")[0], opening) for opening in openings)


@cache
def _phrasebook(language: str) -> Phrasebook:
    """Arrange the rows of a language; one of a dozen, so the cache is bounded. The empty language is all of them."""
    from newsparse.rules.phrases.tables import TABLES  # folding thousands of phrases would slow the import down

    rows = [row for table in TABLES for row in table if not language or row.language in (ANY_LANGUAGE, "en", language)]
    lines = _line_names([row for row in rows if isinstance(row, Lines)], known=bool(language))
    openings = _openings(row for row in rows if isinstance(row, Openings))
    made = _by_key((word, row) for row in rows if isinstance(row, Made) for word in row.words)
    expressions = [row for row in rows if isinstance(row, Shape)]
    shapes = _by_key((word, row) for row in expressions for word in row.first)
    starts = frozenset([line.partition(" ")[0] for line in lines])
    return Phrasebook(
        lines=lines,
        openings=openings,
        made=made,
        shapes=shapes,
        marked=_by_key((mark, row) for row in expressions for mark in row.marks),
        loose=tuple([row for row in expressions if not row.first]),
        odd=frozenset([*made, *shapes]),
        sentences=frozenset([word for word, found in shapes.items() if any(row.sentence for row in found)]),
        reach={first: max(row.longest for _, _, row in found) for first, found in openings.items()},
        seconds={
            first: frozenset([phrase.split(" ")[1] for phrase, _, _ in found])
            for first, found in openings.items()
            if all(words > 1 for _, words, _ in found)
        },
        starts=starts,
        ends=frozenset([line.rpartition(" ")[2] for line in lines]),
        firsts=starts.union(openings, made, shapes),
    )


def label_phrase(block: SourceBlock, page: Page) -> str | None:
    r"""Name the rule that a block's words call for, or None.

    >>> from newsparse.page import read_text
    >>> page = read_text("Share This Article\nREAD MORE: Rain in Oldtown\nRead more books this year, she said.")
    >>> [label_phrase(block, page) for block in page.blocks]
    ['share.bar', 'related.read_more', None]
    """
    rules: list[str | None] = [None]
    name_phrases((block,), rules, page)
    return rules[0]


def name_phrases(blocks: Sequence[SourceBlock], rules: list[str | None], page: Page) -> None:
    """Name the rules that the words of the blocks call for, as ``label_phrase`` does, where a block has none yet."""
    book = phrasebook(page.language)
    whole = "\n".join([block.text for block in blocks])
    may_offer = any(map(whole.__contains__, _OFFER_SIGNS))  # asked once: most stories hold none of them
    for place, block in enumerate(blocks):
        if rules[place] is not None:
            continue
        text = block.text
        rule = rule_by_book(text, book, block.link_chars)
        if block.kind == "caption":  # a caption keeps its credit
            rules[place] = None if rule is not None and rule.startswith(("credit.", "source.")) else rule
        elif rule is not None:
            rules[place] = rule
        elif block.link_chars < LINKED * len(text) and is_credited(text):  # a title can end as a caption does
            rules[place] = "credit.caption"
        elif may_offer and len(text) <= _LONGEST_OFFER and any(map(text.__contains__, _OFFER_SIGNS)) and is_offer(text):
            rules[place] = "newsletter.inside"


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
    >>> phrase_rule("👉 Lesen Sie auch: Regen in Oldtown", "de"), phrase_rule("☔ It rained.", "en")
    ('related.also_read', None)
    """
    return rule_by_book(text, phrasebook(language), link_chars)


def rule_by_book(text: str, book: Phrasebook, link_chars: int) -> str | None:
    """Name the rule that a text's words call for; its first word tells of most texts that there is none."""
    word = text.partition(" ")[0]
    if word[:1] >= FIRST_PICTURE and len(word) <= PICTURES and not any(map(str.isalnum, word)):
        text = text[len(word) :].lstrip()
        word = text.partition(" ")[0]
    first = word.casefold() if word.isalpha() else first_word(word)
    is_long = len(text) > _HEAD
    if first not in book.firsts and text[:1] not in book.marked and (is_long or "/" not in text):
        return None
    if is_long:
        return long_rule(text, first, book, link_chars)
    key = key_of(text)
    rule = book.lines.get(key)
    if rule is None and first in book.openings:
        rule = opening_rule(text, key, book, link_chars)
    if rule is None and (first in book.odd or text[:1] in book.marked or "/" in text or key[-1:].isdigit()):
        rule = odd_rule(text, key, first, book)
    if rule is None and first in book.starts and key.rpartition(" ")[2] in book.ends:
        rule = joined_rule(key, book)
    return rule


def long_rule(text: str, first: str, book: Phrasebook, link_chars: int) -> str | None:
    """Name the rule of a block that is longer than any phrase, by how it begins; most are paragraphs and have none."""
    length = len(text)
    if book.reach.get(first, 0) >= length and may_open(text, first, book):
        rule = opening_rule(text, key_of(text[:_HEAD]), book, link_chars)
        if rule is not None:
            return rule
    marked = text[0] in book.marked
    if length > _LONGEST_ODD or not (marked or first in book.odd):
        return None
    if text[-1] == "." and not marked and first not in book.sentences:
        return None
    return odd_rule(text, key_of(text), first, book)


def may_open(text: str, first: str, book: Phrasebook) -> bool:
    """Say whether the second word of a text can be that of a phrase with this first word.

    >>> book = phrasebook("en")
    >>> may_open("Click here for the map", "click", book), may_open("Click went the door", "click", book)
    (True, False)
    >>> may_open("Don’t miss what comes next", "don", book)
    True
    """
    seconds = book.seconds.get(first)
    if seconds is None:
        return True
    words = text[:_HEAD].split(" ", 2)
    return len(words) < 2 or not (words[0] + words[1]).isalpha() or words[1].casefold() in seconds


def key_of(text: str) -> str:
    """Give the words of a text, their case folded, as ``folded`` does; compatibility forms stay as they are.

    >>> key_of("Share This Article"), key_of("Don’t miss: Rain!")
    ('share this article', 'don t miss rain')
    """
    return folded(text) if text.isascii() else " ".join(_WORD.findall(text)).casefold()


def first_word(text: str) -> str:
    """Give the first word of a text without the marks around it, its case folded; empty for marks alone.

    >>> first_word("Don’t miss this"), first_word("READ: Rain"), first_word("- Rain")
    ('don', 'read', '')
    """
    word = text.partition(" ")[0].strip(_AROUND)
    if word.isalnum():
        return word.casefold()
    found = _WORD.search(word)
    return found[0].casefold() if found else ""


def opening_rule(text: str, key: str, book: Phrasebook, link_chars: int) -> str | None:
    """Name the rule of the phrase that a text starts with; a label with no title behind it is a label line."""
    opened = opening(text, key, book, link_chars)
    if opened is None:
        return None
    phrase, _, row = opened
    bare = len(text) - len(phrase) < SHORTEST_TITLE
    return "label.related" if bare and row.name.startswith("related.") else row.name


def opening(text: str, key: str, book: Phrasebook, link_chars: int) -> tuple[str, int, Openings] | None:
    """Give the phrase that a text starts with, the number of its words and its row; the longest phrase first."""
    if text[:1] in _QUOTED:
        return None
    for phrase, words, row in book.openings.get(key.partition(" ")[0], ()):
        if key.startswith(phrase) and key[len(phrase) : len(phrase) + 1] in ("", " "):
            linked = link_chars > 0 and link_chars >= LINKED * (len(text) - len(phrase) - 2)
            if link_chars >= len(text) - 2 and row.name.startswith("credit."):
                continue  # "Photos: Rain in Oldtown" on a link leads to photos, it does not name their maker
            if row.holds(text, words, linked=linked):
                return phrase, words, row
    return None


def label_and_title(text: str, language: str | None = None, link_chars: int = 0) -> tuple[str | None, str]:
    """Part the label of a related story from its title; without a label it is None.

    >>> label_and_title("READ MORE: Rain in Oldtown", "en"), label_and_title("Rain in Oldtown", "en")
    (('READ MORE', 'Rain in Oldtown'), (None, 'Rain in Oldtown'))
    """
    book = phrasebook(language)
    opened = opening(text, key_of(text[:_HEAD]), book, link_chars) if first_word(text) in book.openings else None
    if opened is None or not opened[2].name.startswith("related."):
        return None, trimmed(text)
    label, rest = split_after(text, opened[1])
    title = trimmed(rest)
    return (trimmed(label), title) if title else (None, trimmed(text))


def odd_rule(text: str, key: str, first: str, book: Phrasebook) -> str | None:
    """Name the rule of a short text with numbers in it, of one made of certain words only, or of an expression."""
    if key.isdigit():  # no more than a number: nobody can tell of what
        return None
    bare = key
    if key[:1].isdigit() or key[-1:].isdigit():
        bare = without_numbers(key)
        if bare in book.lines:
            return book.lines[bare]
        first = bare.partition(" ")[0]
    for row in book.made.get(first, ()):
        if row.holds(bare):
            return row.name
    words = key.split(" ")
    digit = has_digit(key)
    for shapes in (book.shapes.get(words[0]), book.marked.get(text[:1]), book.loose if "/" in text else None):
        for shape in shapes or ():
            if shape.is_due(text, words, digit=digit) and shape.compiled.match(text):
                return shape.name
    return None


def joined_rule(key: str, book: Phrasebook) -> str | None:
    """Name the rule of a line that several phrases were run together in, by the first of them.

    >>> joined_rule("most read most shared", phrasebook("en")), joined_rule("most read books", phrasebook("en"))
    ('most_read.label', None)
    """
    words = key.split(" ")
    if len(words) > _MOST_JOINED:
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


@cache
def _caption_ends() -> tuple[Pattern, ...]:
    """Give the rows of credits that close a caption; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.credits import CAPTION_ENDS

    return CAPTION_ENDS


def is_credited(text: str) -> bool:
    """Say whether a line ends in the credit of a picture, and so is its caption.

    >>> is_credited("The mayor in the rain. Photo: Ada Ng"), is_credited("He showed the photo to the mayor.")
    (True, False)
    """
    if not _SHORTEST_CAPTION <= len(text) <= _LONGEST_CAPTION:
        return False
    if text[-1] == "." and text[-2] not in ")]":  # a sentence, as most paragraphs end
        return ("©" in text or text.startswith("Pictured")) and any(row.hits(text) for row in _caption_ends())
    tail = text[-_CREDIT_TAIL:]
    marked = text[-1] in ")]." or "/" in tail or "©" in tail
    if not marked and ": " in tail:
        marked = tail[: tail.rindex(": ")].lower().endswith(_CREDIT_LABELS)
    if not marked:
        return tail.endswith(_CREDIT_ENDS) or text.startswith("Pictured")
    return _CREDIT_WORD.search(tail) is not None and any(row.hits(tail) for row in _caption_ends())


@cache
def _offers() -> tuple[Pattern, ...]:
    """Give the rows of offers inside paragraphs; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.newsletter import OFFERS

    return OFFERS


def is_offer(text: str) -> bool:
    """Say whether a paragraph offers the paper's newsletter somewhere inside; asked where its word is seen.

    >>> is_offer("More on the flood? Sign up to our daily newsletter here."), is_offer("The newsletter told of rain.")
    (True, False)
    """
    return any(row.hits(text) for row in _offers())
