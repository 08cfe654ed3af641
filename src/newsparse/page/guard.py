"""What may be parsed: the few shapes of page that cost the parser quadratic time or memory are found and flattened."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from newsparse.limits import Limits
from newsparse.page.decode import wide_codec

_WINDOW: Final = 192
_WINDOWS: Final = 10
_SHORTEST_STEP: Final = 2_048
_LONGEST_STEP: Final = 16_384
"""A page is looked at in stretches of so many bytes, ten of them or one every so often.

Looking at every byte would cost a sixth of the parse, and finding the end tags among them half of it. Nesting that
costs the parser time (5,000 elements: some 20 ms) needs 25,000 bytes at the least; what is small enough to stand
between two stretches is small enough to parse.
"""

_SUSPICIOUS: Final = 24
"""How many more start than end tags the stretches may add up to: 23 on the worst of some 950 news pages."""

_ORDINARY_SURPLUS: Final = 2
_CHILDLESS: Final = re.compile(rb"<(?:[^/a-zA-Z]|(?:meta|link|img|br|hr|input|source|p|li|option)\b|\w+ [^<>]*/>)")
"""What begins with "<" and adds no depth: comments, comparisons in scripts, elements empty or ending one another."""

_STYLING: Final = re.compile(rb"<(/?)(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s>]")
"""Formatting, whose unclosed elements multiply; a link does not, for the next one ends it."""

_UNCLOSED: Final = 4
"""How many more start than end tags of formatting the stretches may hold: 3 on the worst of those pages."""

_MOST_TAGS: Final = 25_000
"""Signs "<" that a page may seem to have: twice as many as the richest of some 950 news pages."""

_FEW_TAGS: Final = 1_000
_DENSE: Final = 10
"""Bytes from one "<" to the next, on average, below which a page with more than a few of them is all markup."""

_LIKE_TAG: Final = re.compile(rb"<[a-zA-Z][\w:-]*[\s/]")

_SHORTEST_TAG: Final = 3
"""Bytes of the shortest tag: in a page that is too short for too many tags they need not be counted."""

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
    if len(html) > _SHORTEST_TAG * limits.max_tags and html.count(b"<") > limits.max_tags:
        last = next(islice(re.finditer(b"<", html), limits.max_tags, None))
        html, limit = html[: last.start()], limit or "max_tags"
    if not is_suspicious(html, limits.max_attributes):
        return html, limit
    from newsparse.page.flatten import flat  # few pages need it

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
    """Say whether a sample of the page shows many start tags without end tags, too many tags, or a crowded one."""
    open_tags = most = tags = previous = 0
    step = min(max(len(html) // _WINDOWS, _SHORTEST_STEP), _LONGEST_STEP)
    windows = [html[start : start + _WINDOW] for start in range(0, len(html), step)]
    for number, window in enumerate(windows):
        if found := window.count(b"<"):
            tags += found
            surplus = found - 2 * window.count(b"</")
            if surplus > _ORDINARY_SURPLUS:
                surplus -= len(_CHILDLESS.findall(window))
            open_tags = max(0, open_tags + surplus)
            most = max(most, open_tags)
        # every second stretch is enough for a tag: 5,000 attributes are longer than both
        elif number % 2 and b"{" not in window and _is_crowded(html, previous, number * step, max_attributes):
            return True
        previous = number * step
    if most > _SUSPICIOUS and _is_nested(windows):
        return True
    return _is_dense(html, tags * step // _WINDOW) or (open_tags > 0 and _is_styled(windows))


def _is_nested(windows: list[bytes]) -> bool:
    """Say whether the stretches add up to many start tags, those left out of every one that add no depth.

    The first look leaves them out only of a stretch that is out of the ordinary, and a gallery's add up.
    """
    open_tags = 0
    for window in windows:
        surplus = window.count(b"<") - 2 * window.count(b"</") - len(_CHILDLESS.findall(window))
        open_tags = max(0, open_tags + surplus)
        if open_tags > _SUSPICIOUS:
            return True
    return False


def _is_dense(html: bytes, tags: int) -> bool:
    """Say whether a page with so many tags is nothing but markup."""
    return tags > _MOST_TAGS or (tags > _FEW_TAGS and tags * _DENSE > len(html))


def _is_styled(windows: list[bytes]) -> bool:
    """Say whether a sample holds more start than end tags of formatting."""
    ends = _STYLING.findall(b" ".join(windows))
    return len(ends) - 2 * ends.count(b"/") > _UNCLOSED


def _is_crowded(html: bytes, start: int, stop: int, max_attributes: int) -> bool:
    """Say whether a tag that begins in this stretch, and does not end in it, is full of attributes."""
    opened = html.rfind(b"<", start, stop)
    if opened < 0:
        return False
    closed = html.find(b">", opened, stop)
    if closed >= 0 and html.count(b'"', opened, closed) % 2 == 0 and html.count(b"'", opened, closed) % 2 == 0:
        return False
    name = _LIKE_TAG.match(html, opened)
    if name is None:
        return False
    from newsparse.page.flatten import attributes_end  # few pages need it

    return attributes_end(html, name.end(), stop, max_attributes // 4) is not None
