"""Text in, text out: the small steps that every floor shares."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final, Literal, cast


class _Compiled:
    """A compiled expression: its methods are attributes like any other."""


class _Expression(_Compiled):
    """Compiles itself when its first method is asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._pattern, self._flags)
        self.__dict__.update({method: getattr(compiled, method) for method in dir(compiled) if method[0] != "_"})
        self.__class__ = _Compiled  # type: ignore[assignment]  # what has __getattr__ finds its attributes slowly
        return getattr(compiled, name)


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""Give a regular expression that is compiled on first use.

    A page needs a third of those there are; compiling all of them took a fifth of the time that an import takes.

    >>> mark = expression(r"read more\b", re.IGNORECASE)
    >>> bool(mark.match("Read more: rain")), mark.match("Read moreover")
    (True, None)
    """
    return cast("re.Pattern[str]", _Expression(pattern, flags))


_UNWANTED: Final = {
    **dict.fromkeys(range(0x20)),  # C0 controls; white space among them is put back below
    **dict.fromkeys(range(0x7F, 0xA0)),  # DEL and C1 controls
    **dict.fromkeys([*range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF, 0xAD, 0xFEFF]),
    **dict.fromkeys((0x200B, 0x2060)),  # zero-width space, word joiner; the joiners U+200C and U+200D carry meaning
    **dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0, 0x2028, 0x2029), " "),
}
"""Controls, lone surrogates, non-characters and invisible spaces go; line breaks and tabs become spaces."""

_SUSPECT: Final = expression(
    "[\x00-\x1f\x7f-\xa0\xad\u200b\u2028\u2029\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
_CROWD: Final = expression(r"(?:[^\w\s\x00-\x7f]|[\uff9e\uff9f]){31,}")
"""A row of signs that are no letters, so long that it may hold too many marks for one letter."""

_MOST_MARKS: Final = 30

_COMMON_GAPS: Final = ("\n", "\xa0", "\t", "\r")
"""White space that markup is full of; replacing it one by one is ten times quicker than a translation table."""

_WRONG_WAY_APOSTROPHE: Final = expression(r"(?<=\w)‘(?=(?:s|t|d|m|re|ve|ll)\b)")
_TWICE_ESCAPED: Final = expression(
    r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|amp|quot|apos|lt|gt|nbsp|[lrb][sd]quo|[lr]s?aquo|[nm]dash|hellip|euro|szlig|shy|"
    r"[aeiouyAEIOUY](?:uml|acute|grave|circ)|[anoANO]tilde|[cC]cedil|[aA]ring|[oO]slash|[aoAO][eE]lig);"
)

_STACKED: Final = expression(r"&(?:amp;|#38;|#[xX]26;)+")
"""An ampersand escaped once or often."""

_MOST_ESCAPED: Final = 8
"""Rounds of undoing entities: what is read once must read the same when it is read again."""


def clean(text: str) -> str:
    r"""Give text one line, single spaces, and no character that cannot be seen or stored.

    Ideographic and thin spaces stay: they are typography, not markup.

    >>> clean(" Two\n words\xad \x00"), clean("日本　語")
    ('Two words', '日本　語')
    """
    if not text.isprintable():  # a quick look in C; prose in one line passes it
        for gap in _COMMON_GAPS:
            if gap in text:
                text = text.replace(gap, " ")
        if not text.isprintable() and _SUSPECT.search(text):
            text = text.translate(_UNWANTED)
    if "  " in text:
        text = " ".join(filter(None, text.split(" ")))
    return text.strip(" ")


def normal(text: str) -> str:
    r"""Clean text and write it one way: NFC, and the apostrophe of "Putin‘s" the right way round.

    Quotation marks are evidence and stay as they are; so does a mark that opens a quotation.

    >>> normal("Putin‘s plan"), normal("he said ‘so’"), normal("cafe\u0301")
    ('Putin’s plan', 'he said ‘so’', 'café')
    """
    text = clean(text)
    return text if text.isascii() else _one_way(text)


def normalized(form: Literal["NFC", "NFKC", "NFKD"], text: str) -> str:
    r"""Give a text in a form of Unicode, with at most thirty marks on one letter.

    Python sorts the marks of a letter in quadratic time: 500,000 of them would take half an hour. Thirty is the bound
    of Unicode's Stream-Safe Text Format (UAX #15); no language comes near it.

    >>> normalized("NFC", "e\u0301") == "\u00e9", len(normalized("NFC", "x" + "\u0301\u0323" * 50_000))
    (True, 31)
    >>> normalized("NFC", "Rain!" * 20) == "Rain!" * 20
    True
    """
    if text.isascii():
        return text
    return unicodedata.normalize(form, _CROWD.sub(_thinned, text))


def _thinned(crowd: re.Match[str]) -> str:
    """Drop the marks of a letter that are too many; other signs stay."""
    kept: list[str] = []
    marks = 0
    for sign in crowd[0]:
        marks = marks + 1 if unicodedata.combining(unicodedata.normalize("NFKD", sign)[0]) else 0
        if marks <= _MOST_MARKS:
            kept.append(sign)
    return "".join(kept)


def _one_way(text: str) -> str:
    """Write clean text that is not plain ASCII one way."""
    if not unicodedata.is_normalized("NFC", text):
        text = normalized("NFC", text)
    if "‘" in text:
        text = _WRONG_WAY_APOSTROPHE.sub("’", text)
    return text


def unescaped(text: str) -> str:
    """Undo entities that a publishing system escaped once too often.

    A lone ampersand, or words that only look like an entity, stay.

    >>> unescaped("Marks &amp; Spencer&#39;s"), unescaped("Z&uuml;rich"), unescaped("AT&T; &c")
    ("Marks & Spencer's", 'Zürich', 'AT&T; &c')
    >>> unescaped("&amp;amp;amp;amp;lt;")
    '<'
    """
    if "&" not in text:
        return text
    for _ in range(_MOST_ESCAPED):
        if not _TWICE_ESCAPED.search(text):
            break
        text = without_entities(_STACKED.sub("&", text))
    return text


def without_entities(text: str) -> str:
    """Replace the entities of HTML by their characters.

    >>> without_entities("Marks &amp; Spencer"), without_entities("AT&T")
    ('Marks & Spencer', 'AT&T')
    """
    from html import unescape  # its table is dear to import, and few pages escape anything twice

    return unescape(text)


def tidy(text: str) -> str:
    r"""Undo doubled entities and write text one way: ``normal(unescaped(text))``, and quick for plain text.

    >>> tidy(" Marks &amp;amp; Spencer‘s\n"), tidy("rain")
    ('Marks & Spencer’s', 'rain')
    """
    if text.isprintable() and "&" not in text and "  " not in text:
        text = text.strip(" ")
        return text if text.isascii() else _one_way(text)
    text = normal(unescaped(text))
    if "&" in text:  # what was taken out may have stood inside an entity
        for _ in range(_MOST_ESCAPED):
            before, text = text, normal(unescaped(text))
            if text == before:
                break
    return text


SENTENCE_ENDS: Final = frozenset(".!?…。！？؟।\"”»’'“)]」』")
"""Marks that a sentence ends in: its full stop, or what closes behind it. A German quotation closes with “."""

SPILLED_INITIALS: Final = frozenset("jJvVdD")
"""Letters that text begins with for which ``is_spilled`` need be asked at all."""

_SPILLED: Final = expression(r"(?i:(?:java|vb)script:\s*\S|data:(?:[\[{,;]|[a-z-]+/[\w+.-]+\s*\S))|data:\s*$")


def is_spilled(text: str) -> bool:
    """Say whether text begins as an address that holds a program or a picture: an attribute that broke open.

    >>> is_spilled("javascript:window.print();"), is_spilled("data:image/svg+xml;charset=utf-8,%3Csvg")
    (True, True)
    >>> is_spilled("Data: what the figures say"), is_spilled("JavaScript"), is_spilled("Data:12/03/2024")
    (False, False, False)
    """
    return _SPILLED.match(text) is not None


_WORD: Final = expression(r"[^\W_]+")
_FOLDED_BYTES: Final = bytes(code if chr(code).isalnum() else 0x20 for code in range(0x80)).lower() + b" " * 0x80
"""For each byte of ASCII text the letter or digit that it folds to; a space for everything else."""


def folded(text: str) -> str:
    """Give the key under which two printings of the same words meet: case, punctuation and spacing left out.

    >>> folded("READ  MORE:"), folded("Read more…"), folded("Reading")
    ('read more', 'read more', 'reading')
    """
    if text.isascii():  # a table of bytes is five times quicker than a pattern
        return " ".join(text.encode("ascii").translate(_FOLDED_BYTES).decode("ascii").split())
    return " ".join(_WORD.findall(normalized("NFKC", text).casefold()))
