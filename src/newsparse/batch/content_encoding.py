"""Taking off what a server put around a page: chunks, gzip, deflate, Brotli; never more than a page may have."""

from __future__ import annotations

import re
import zlib
from typing import Final

_CHUNK = re.compile(rb"[ \t]*([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r?\n")
_GZIP: Final = b"\x1f\x8b"


class EncodedError(Exception):
    """Content that cannot be read; never leaves the package."""


def unchunked(body: bytes) -> bytes:
    r"""Join the chunks of a response; a body that has none, since the crawler has joined them, is given as it is.

    >>> unchunked(b"5\r\nIt ra\r\n4\r\nined\r\n0\r\n\r\n"), unchunked(b"<p>It rained")
    (b'It rained', b'<p>It rained')
    """
    pieces: list[bytes] = []
    at = 0
    while found := _CHUNK.match(body, at):
        length = int(found[1], 16)
        if not length:
            return b"".join(pieces)
        pieces.append(body[found.end() : found.end() + length])
        at = found.end() + length
        at += 2 if body.startswith(b"\r\n", at) else body.startswith(b"\n", at)
    return b"".join(pieces) if pieces and at >= len(body) else body


def decoded(body: bytes, encoding: str, most: int) -> bytes:
    """Take off a content encoding; a body that does not have the one it claims, as in many archives, stays as it is.

    Args:
        body: as it came.
        encoding: the header, in small letters.
        most: bytes that may come out.

    Raises:
        EncodedError: it is cut short, too long when unpacked, or packed in an unknown way.

    >>> decoded(zlib.compress(b"<p>It rained", wbits=31), "gzip", 100), decoded(b"<p>It rained", "gzip", 100)
    (b'<p>It rained', b'<p>It rained')
    >>> decoded(b"...", "compress", 100)
    Traceback (most recent call last):
    ...
    newsparse.batch.content_encoding.EncodedError: packed as 'compress', which is not read
    """
    for name in reversed([name.strip() for name in encoding.split(",")]):
        if name in ("", "identity", "none", "utf-8"):
            continue
        if name in ("gzip", "x-gzip"):
            body = unpacked(body, most, 31) if body.startswith(_GZIP) else body
        elif name == "deflate":
            body = _inflated(body, most)
        elif name == "br":
            body = _brotli(body, most)
        else:
            raise EncodedError(f"packed as {name!r}, which is not read")
    return body


def unpacked(body: bytes, most: int, form: int) -> bytes:
    """Unpack gzip (form 31) or deflate.

    Raises:
        EncodedError: it is cut short, damaged, or too long when unpacked.
    """
    pieces, size = [], 0
    while body:
        unpacking = zlib.decompressobj(form)
        try:
            pieces.append(unpacking.decompress(body, most - size + 1))
        except zlib.error:
            raise EncodedError("the compressed page is damaged") from None
        size += len(pieces[-1])
        if size > most:
            raise EncodedError(f"more than max_bytes ({most}) when unpacked, and not read")
        if not unpacking.eof:
            raise EncodedError("the compressed page is cut short")
        body = unpacking.unused_data if unpacking.unused_data.startswith(_GZIP) else b""
    return b"".join(pieces)


def _inflated(body: bytes, most: int) -> bytes:
    """Unpack deflate, with the head that the standard asks for or, as many servers have it, without."""
    if body.lstrip().startswith(b"<"):
        return body
    try:
        return unpacked(body, most, 15)
    except EncodedError:
        return unpacked(body, most, -15)


def _brotli(body: bytes, most: int) -> bytes:
    if body.lstrip().startswith(b"<"):
        return body
    import brotli  # comes with fastwarc

    unpacking = brotli.Decompressor()
    pieces, size, pending = [], 0, body
    try:
        while not unpacking.is_finished():
            piece = unpacking.process(pending, output_buffer_limit=1 << 20)
            pieces.append(piece)
            size, pending = size + len(piece), b""
            if size > most:
                raise EncodedError(f"more than max_bytes ({most}) when unpacked, and not read")
            if not piece and unpacking.can_accept_more_data():
                raise EncodedError("the compressed page is cut short")
    except brotli.error:
        raise EncodedError("the compressed page is damaged") from None
    return b"".join(pieces)
