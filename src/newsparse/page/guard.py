"""What may be parsed: the few shapes of page that cost the parser quadratic time or memory are found and flattened."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsparse.limits import Limits
from newsparse.page.decode import wide_codec

_WINDOW: Final = 384
_WINDOWS: Final = 8
_SHORTEST_STEP: Final = 4_096
_LONGEST_STEP: Final = 32_768
"""A page is looked at in stretches of so many bytes, eight of them or one every so often.

Looking at every byte would cost an eighth of the parse. Nesting that costs the parser time (5,000 elements: some 20 ms)
needs 25,000 bytes at the least; what is small enough to stand between two stretches is small enough to parse.
"""

_SUSPICIOUS: Final = 40
"""How many more start than end tags the stretches may add up to; one full of opening <div>s has twice as many."""

_ORDINARY_SURPLUS: Final = 4
_CHILDLESS: Final = re.compile(rb"<(?:[^/a-zA-Z]|(?:meta|link|img|br|hr|input|source|p|li|option)\b|\w+ [^<>]*/>)")
"""What begins with "<" and adds no depth: comments, comparisons in scripts, elements empty or ending one another."""

_STYLING: Final = re.compile(rb"<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\b")
"""Formatting, whose unclosed elements multiply: a stretch that holds hardly anything else is looked at at once."""

_LIKE_TAG: Final = re.compile(rb"<[a-zA-Z][\w:-]*[\s/]")

_MAX_FORMATTING: Final = 64
"""Formatting elements that may be open at once: the parser opens all of them anew in every paragraph."""

_NEAR: Final = 24
"""Open elements among which one that is closed out of turn is looked for; half the depth of the deepest news page."""

_MOST_DROPPED: Final = 100_000
"""Tags dropped from one page; a page with more of them says nothing, and ends there."""

_CUT_BACK: Final = 10_000
"""Bytes a cut may move back so that it does not fall into a tag."""

_MAGIC: Final = (
    b"\x89PNG",
    b"\x1f\x8b",
    b"PK\x03\x04",
    b"GIF8",
    b"\xff\xd8\xff",
    b"RIFF",
    b"OggS",
    b"ID3",
    b"\x7fELF",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
    b"Rar!",
    b"7z\xbc\xaf",
    b"wOFF",
    b"wOF2",
    b"\x00\x00\x01\x00",
    b"\x00\x00\x00",
    b"\xd0\xcf\x11\xe0",
    b"\x78\x01",
    b"\x78\x9c",
    b"\x78\xda",
)
"""How files begin that are no pages: pictures, archives, fonts, films, office files, compressed streams."""

_BOMS: Final = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_CONTROLS: Final = bytes({*range(0x20)} - {*b"\t\n\f\r\x1b"})

_TAG: Final = rb"""<(?:
        !--(?:-?>|(?s:.*?)(?:--!?>|\Z))                     # a comment
      | [!?][^>]*+>?+                                       # a doctype or processing instruction
      | /(?P<end>[a-zA-Z][^\s/>]*+)[^>]*+>?+
      | (?P<start>[a-zA-Z][^\s/>]*+)
        (?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+)*+)>?+
    )"""
_ATTRIBUTE: Final = rb"""[^\s/>=][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>"'][^\s>]*+)?+)?+"""

# Sets of the HTML Standard's tree construction, as far as they bear on depth.
_VOID: Final = frozenset(
    b"area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr".split()
)
_RAW: Final = frozenset(b"script style textarea title xmp iframe noembed noframes".split())
_FORMATTING: Final = frozenset(b"a b big code em font i nobr s small strike strong tt u".split())
_MULTIPLYING: Final = _FORMATTING - {b"a"}  # a link ends the one before
_BLOCKS: Final = frozenset(
    b"""address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html li listing main marquee menu nav
    object ol p plaintext pre search section select summary table tbody td template tfoot th thead tr ul""".split()
)
_BARRIERS: Final = frozenset(b"table td th caption template button applet marquee object html".split())
_TABLE_PARTS: Final = frozenset(b"caption colgroup html table tbody td tfoot th thead tr template".split())
_TABLES: Final = frozenset((b"table", b"template"))
_ENDED_BY: Final = {
    b"li": (b"li",),
    b"dd": (b"dd", b"dt"),
    b"dt": (b"dd", b"dt"),
    b"option": (b"option",),
    b"optgroup": (b"option", b"optgroup"),
    b"td": (b"td", b"th"),
    b"th": (b"td", b"th"),
    b"tr": (b"td", b"th", b"tr"),
    b"tbody": (b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot"),
    b"thead": (b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot"),
    b"tfoot": (b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot"),
}
"""Elements that a start tag of the same list or table ends."""

_CLOSING_P: Final = _BLOCKS - frozenset(
    b"body button caption colgroup frameset head html object select tbody td".split()
)


def is_binary(html: bytes) -> bool:
    r"""Say whether bytes, as they came, are a file of another kind: such input reads as an empty page.

    >>> is_binary(b"\x89PNG\r\n\x1a\n"), is_binary(b"%PDF-1.7"), is_binary(bytes(100))
    (True, True, True)
    >>> is_binary(b"<p>a stray \0 NUL</p>"), is_binary("<p>wide</p>".encode("utf-16"))
    (False, False)
    """
    if html.startswith(b"%PDF-"):
        return True
    head = html[:1024]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if not controls:
        return False
    if html.startswith(_MAGIC):
        return True
    if controls * 16 < len(head):
        return False
    return not html.startswith(_BOMS) and wide_codec(html) is None


def safe(html: bytes, limits: Limits) -> tuple[bytes, str | None]:
    """Give what may be parsed of a page in UTF-8, and the name of the limit that cut it, or None.

    A page without a dangerous shape comes back as the very same object, after a look at some stretches of it.
    Only a page that looks dangerous is read tag by tag, in linear time: start tags nested deeper than ``max_depth``,
    attributes beyond ``max_attributes``, and formatting tags that are never closed are dropped; the text stays, unless
    more than 100,000 tags went: there the page ends.

    >>> page = b"<p>An ordinary page."
    >>> safe(page, Limits())
    (b'<p>An ordinary page.', None)
    >>> deep, limit = safe(b"<div>" * 100_000 + b"words", Limits())
    >>> deep.count(b"<div>"), deep[-5:], limit
    (256, b'words', 'max_depth')
    >>> safe("<p>Käse <b>und Brot".encode(), Limits(max_bytes=5))
    (b'<p>K', 'max_bytes')
    """
    limit = None
    if len(html) > limits.max_bytes:
        html, limit = _cut(html, limits.max_bytes), "max_bytes"
    if not is_suspicious(html, limits.max_attributes):
        return html, limit
    flattened, why = flat(html, limits)
    return flattened, limit or why


def _cut(html: bytes, size: int) -> bytes:
    """Cut before the tag, or at least before the character, that would be split."""
    last = html.rfind(b"<", max(0, size - _CUT_BACK), size)
    if last >= 0 and html.find(b">", last, size) < 0:
        return html[:last]
    while size and html[size] & 0xC0 == 0x80:
        size -= 1
    return html[:size]


def is_suspicious(html: bytes, max_attributes: int) -> bool:
    """Say whether a sample of the page shows many start tags without end tags, or a tag with too many attributes."""
    open_tags = 0
    previous = 0
    step = min(max(len(html) // _WINDOWS, _SHORTEST_STEP), _LONGEST_STEP)
    for start in range(0, len(html), step):
        window = html[start : start + _WINDOW]
        tags = window.count(b"<")
        if tags:
            surplus = tags - 2 * window.count(b"</")
            if surplus > _ORDINARY_SURPLUS:
                surplus -= len(_CHILDLESS.findall(window))
                if surplus > 2 * _ORDINARY_SURPLUS and len(_STYLING.findall(window)) >= surplus:
                    return True
            open_tags = max(0, open_tags + surplus)
            if open_tags > _SUSPICIOUS:
                return True
        elif b">" not in window and _is_crowded(html, previous, start, max_attributes):
            return True
        previous = start
    return False


def _is_crowded(html: bytes, start: int, stop: int, max_attributes: int) -> bool:
    """Say whether a tag that begins in this stretch, and does not end in it, is full of attributes."""
    opened = html.rfind(b"<", start, stop)
    if opened < 0 or html.find(b">", opened, stop) >= 0:
        return False
    name = _LIKE_TAG.match(html, opened)
    return name is not None and _attributes_end(html, name.end(), stop, max_attributes // 4) is not None


class _Nesting:
    """The open elements of a page that is read tag by tag: about as many as the parser will have, rather more."""

    def __init__(self, max_depth: int) -> None:
        self.max_depth = max_depth
        self.names: list[bytes] = []
        self.multiplying = 0  # opened and not closed by their own end tag
        self.dropped: dict[bytes, int] = {}

    def start(self, name: bytes, *, empty: bool) -> bool:
        """Open an element; False when it must be dropped."""
        names = self.names
        if name in _ENDED_BY:
            self._end_siblings(_ENDED_BY[name])
        elif name in _CLOSING_P or name == b"a":
            self._end_near(b"a" if name == b"a" else b"p")
        if name in _VOID or (empty and name not in _BLOCKS and name not in _FORMATTING and self._is_foreign()):
            return True
        if len(names) >= self.max_depth or (name in _MULTIPLYING and self.multiplying >= _MAX_FORMATTING):
            self.dropped[name] = self.dropped.get(name, 0) + 1
            return False
        self.multiplying += name in _MULTIPLYING
        names.append(name)
        return True

    def end(self, name: bytes) -> bool:
        """Close an element; False when its start tag was dropped, and so this goes too."""
        if self.dropped.get(name):
            self.dropped[name] -= 1
            return False
        names = self.names
        if name in _FORMATTING:
            self._end_near(name)
            return True
        stops = _TABLES if name in _TABLE_PARTS else _BARRIERS if name in _BLOCKS else _BLOCKS
        for at in range(len(names) - 1, -1, -1):
            if names[at] == name:
                if name in _BARRIERS:  # the parser forgets the formatting inside
                    self.multiplying -= sum(1 for inner in names[at:] if inner in _MULTIPLYING)
                del names[at:]
                break
            if names[at] in stops:
                break
        return True

    def _end_siblings(self, ended: tuple[bytes, ...]) -> None:
        names = self.names
        while names and names[-1] in ended:
            names.pop()

    def _end_near(self, name: bytes) -> None:
        """Take the last element of this name out from among the open ones, if it is near, and leave those inside it."""
        names = self.names
        for at in range(len(names) - 1, max(-1, len(names) - 1 - _NEAR), -1):
            if names[at] == name:
                del names[at]
                self.multiplying -= name in _MULTIPLYING
                return
            if names[at] in _BARRIERS:
                return

    def _is_foreign(self) -> bool:
        return b"svg" in self.names or b"math" in self.names


def flat(html: bytes, limits: Limits) -> tuple[bytes, str | None]:
    """Read a page tag by tag and drop what goes over the limits; the same object when nothing does.

    >>> flat(b"<p><b>two</b></p>", Limits(max_depth=1))
    (b'<p>two</p>', 'max_depth')
    >>> flat(b"<p a=1 b='2 3' c d>x", Limits(max_attributes=2))
    (b"<p a=1 b='2 3'>x", 'max_attributes')
    """
    nesting = _Nesting(limits.max_depth)
    kept: list[bytes] = []
    copied = at = 0
    why = None
    tag = _compiled(_TAG)
    while match := tag.search(html, at):
        at = match.end()
        if match["start"]:
            name = match["start"].lower()
            attributes = match["attributes"]
            if not nesting.start(name, empty=attributes.endswith(b"/")):
                kept.append(html[copied : match.start()])
                if name in _RAW:
                    at = _raw_end(html, at, name)
                copied, why = at, why or "max_depth"
                if len(kept) > _MOST_DROPPED:
                    break
                continue
            if len(attributes) > 2 * limits.max_attributes and (
                end := _attributes_end(html, *match.span("attributes"), limits.max_attributes)
            ):
                kept.append(html[copied:end] + b">")
                copied, why = at, why or "max_attributes"
            if name in _RAW:
                at = _raw_end(html, at, name)
        elif match["end"] and not nesting.end(match["end"].lower()):
            kept.append(html[copied : match.start()])
            copied = at
    else:
        kept.append(html[copied:])
    return (b"".join(kept), why) if why else (html, None)


def _attributes_end(html: bytes, start: int, stop: int, most: int) -> int | None:
    """Find where the last attribute that may stay ends; None when there are no more than that."""
    end = start
    for number, match in enumerate(_compiled(_ATTRIBUTE).finditer(html, start, stop)):
        if number == most:
            return end
        end = match.end()
    return None


def _raw_end(html: bytes, at: int, name: bytes) -> int:
    """Find the end tag of an element whose content is no markup: a script, a style."""
    end = _raw_end_tag(name).search(html, at)
    return end.start() if end else len(html)


@cache  # one value for each raw element
def _raw_end_tag(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"</" + name + rb"(?=[\s/>])", re.IGNORECASE)


@cache  # two values; hardly any page needs them, and the import is quicker without
def _compiled(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.VERBOSE)
