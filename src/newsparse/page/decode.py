"""From bytes of any encoding to the UTF-8 that lexbor reads, in the order browsers look."""

from __future__ import annotations

import codecs
import re
from typing import Final

from newsparse.rules.charsets import CHARSETS, PLAIN_CODECS

_CODECS: Final = {label: row.codec for row in CHARSETS for label in row.labels}
_BOMS: Final = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),  # before UTF-16, whose mark it begins with
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
)
_FIRST_BOM_BYTES: Final = frozenset(mark[0] for mark, _ in _BOMS)
_UTF_8_MARKS: Final = re.compile(rb"(?:\xef\xbb\xbf)+")

_PRESCAN: Final = 8192
"""Bytes in which a declaration is looked for: the standard asks for 1,024, and one page in nine declares later."""

_LATE_SCAN: Final = 100_000
"""Bytes in which it still counts, when the page is not UTF-8 and nothing else was said."""

_LABEL: Final = re.compile(rb"""charset\s*=\s*["']?\s*([^\s"'<>;]{1,40})""", re.IGNORECASE)
_ESCAPING: Final = frozenset({"iso2022_jp"})
"""Codecs whose bytes are all ASCII, so that plain ASCII proves nothing."""

_SAMPLE: Final = 4096
_SAMPLES: Final = 2
"""A page is believed to be UTF-8 after so many stretches with letters beyond ASCII prove right: checking every byte
would cost an eighth of the parse, and none of some 950 saved pages that say UTF-8 is anything else."""

_FEW: Final = 3
"""Letters beyond ASCII that may be well-formed UTF-8 by chance in a page of two-byte Chinese or Japanese."""


def utf8(html: bytes, *, charset: str | None = None) -> bytes:
    r"""Give the page as UTF-8; the very same object when it is UTF-8 already. Never raises, whatever the labels say.

    A byte-order mark comes first, then evidence: bytes that are well-formed UTF-8 are UTF-8 whatever is declared,
    and bytes that are not are read as the caller's ``charset`` (the HTTP header), else as the page declares itself,
    else as windows-1252. A UTF-8 page with a few broken bytes stays as it is: the parser marks them U+FFFD.

    Source of the order: the encoding sniffing of the HTML Standard.

    >>> utf8("<meta charset=latin1>“Café”".encode("cp1252")).decode()
    '<meta charset=latin1>“Café”'
    >>> utf8("<meta charset=latin1>“Café”".encode()).decode()
    '<meta charset=latin1>“Café”'
    >>> utf8(b"caf\xe9", charset="rot13").decode()
    'café'
    """
    if html and html[0] in _FIRST_BOM_BYTES:
        for mark, marked in _BOMS:
            if html.startswith(mark):
                return _without_mark(html, marked)
    if wide := wide_codec(html):
        return _without_mark(html, wide)
    codec = _codec(charset or _declared(html, _PRESCAN))
    if codec in _ESCAPING:
        return _read(html, codec) if b"\x1b" in html else html
    if html.isascii() or (codec in (None, "utf-8") and _seems_utf8(html)):
        return html
    return _weighed(html, codec)


def utf8_of_str(html: str) -> bytes:
    r"""Give a page that is a str as UTF-8: no byte-order mark, surrogate pairs joined, lone ones U+FFFD.

    >>> utf8_of_str("\ufeffcaf\u00e9 \ud83d").decode()
    'café �'
    >>> utf8_of_str("\ud83d\ude00").decode()
    '😀'
    """
    if html[:1] == "\ufeff":
        html = html.lstrip("\ufeff")
    try:
        return html.encode()
    except UnicodeEncodeError:
        return html.encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode()


def wide_codec(html: bytes) -> str | None:
    r"""Name the byte order of UTF-16 without a mark, told by the NULs between the letters of the markup; else None.

    >>> wide_codec("<!DOCTYPE html><html>".encode("utf-16-be"))
    'utf-16-be'
    >>> wide_codec(b"<p>a\0b</p>") is None
    True
    """
    head = html[:512]
    if b"\0" not in head or len(head) < 4:
        return None
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return None


def _without_mark(html: bytes, codec: str) -> bytes:
    if codec == "utf-8":
        marks = _UTF_8_MARKS.match(html)
        return html[marks.end() :] if marks else html
    return html.decode(codec, "replace").lstrip("\ufeff").encode()


def _declared(html: bytes, stop: int) -> str | None:
    """Read the label of the first ``<meta>`` that names a charset before ``stop``, comments left out."""
    at = html.find(b"charset", 0, stop)
    if at < 0:
        return None
    for match in _LABEL.finditer(html, at, stop):
        at = match.start()
        opened = max(html.rfind(b"<meta", 0, at), html.rfind(b"<META", 0, at))
        if opened <= html.rfind(b">", 0, at) or html.rfind(b"<!--", 0, opened) > html.rfind(b"-->", 0, opened):
            continue
        return match[1].decode("latin-1")
    return None


def _codec(label: str | None) -> str | None:
    """Name Python's codec for a label, or None for a label that browsers don't know either."""
    if not label:
        return None
    label = label.strip().strip("\"'").lower()[:40]
    codec = _CODECS.get(label)
    if codec or not label.isascii() or not label.isprintable():
        return codec
    try:
        codec = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return codec if codec in PLAIN_CODECS else _CODECS.get(codec)


def _seems_utf8(html: bytes) -> bool:
    """Check the first stretches that hold anything beyond ASCII."""
    seen = 0
    for start in range(0, len(html), _SAMPLE):
        stretch = html[start : start + _SAMPLE]
        if stretch.isascii():
            continue
        if not _is_utf8(stretch.lstrip(_CONTINUATIONS) if start else stretch, cut=start + _SAMPLE < len(html)):
            return False
        seen += 1
        if seen == _SAMPLES:
            break
    return True


_CONTINUATIONS: Final = bytes(range(0x80, 0xC0))


def _is_utf8(html: bytes, *, cut: bool = False) -> bool:
    """Say whether every byte is well-formed UTF-8; with ``cut``, the last character may be a part of one."""
    try:
        html.decode()
    except UnicodeDecodeError as error:
        return cut and error.reason == "unexpected end of data"
    return True


def _weighed(html: bytes, codec: str | None) -> bytes:
    """Read a page that declares nothing, or something else than it seems to be."""
    says_utf8 = codec is None or codec == "utf-8"
    if _is_utf8(html):
        return html if says_utf8 or _is_single_byte(codec) or _letters(html.decode()) > _FEW else _read(html, codec)
    if says_utf8:
        text = html.decode("utf-8", "replace")
        broken = text.count("\ufffd")
        if _letters(text) > 2 * broken:
            return html
        late = _codec(_declared(html, _LATE_SCAN))
        codec = late if late and late != "utf-8" else "cp1252"
    return _read(html, codec)


def _read(html: bytes, codec: str | None) -> bytes:
    return html.decode(codec or "cp1252", "replace").encode()


def _letters(text: str) -> int:
    """Count the characters beyond ASCII."""
    return sum(map(len, _BEYOND_ASCII.findall(text)))


_BEYOND_ASCII: Final = re.compile(r"[^\x00-\x7f]+")


def _is_single_byte(codec: str | None) -> bool:
    return (codec is not None and codec.startswith(("cp12", "iso8859", "koi8", "mac"))) or codec in ("cp866", "cp874")
