"""Where records begin in a WARC file: found by hopping over them, or by the marks between compressed ones."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from newsparse.batch.portion import Portion, PortionKind

ARCHIVE_TOGETHER: Final = 4_000_000
COMPRESSED_TOGETHER: Final = 1_000_000
"""Bytes of an archive that make a portion: some thirty pages."""

_HEAD: Final = 1 << 15
_WINDOW: Final = 1 << 20
_VERSION: Final = b"WARC/"
_LENGTH = re.compile(rb"\r?\ncontent-length:[ \t]*(\d{1,18})[ \t]*\r?\n", re.IGNORECASE)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_NEXT = re.compile(rb"(?=WARC/[01]\.\d+\r?\n(?:WARC|Content)-)", re.IGNORECASE)
_MEMBER: Final = b"\x1f\x8b\x08"
_RESERVED_FLAGS: Final = 0xE0


def archive_portions(file: str) -> Iterator[Portion]:
    """Cut an uncompressed archive between records."""
    start, size = 0, Path(file).stat().st_size
    with Path(file).open("rb") as opened:
        at = 0
        while at < size:
            at = record_end(opened.fileno(), at, size)
            if at - start >= ARCHIVE_TOGETHER or at >= size:
                yield Portion(kind="warc", file=file, start=start, stop=at)
                start = at


def read_at(descriptor: int, length: int, at: int) -> bytes:
    """Read some bytes of an open file; fewer where it ends. Windows has no pread, and nobody else reads this file."""
    os.lseek(descriptor, at, os.SEEK_SET)
    return os.read(descriptor, length)


def record_end(descriptor: int, at: int, size: int) -> int:
    """Give the place where the record at ``at`` ends and the next begins.

    That is where its length says, if a record begins there or the file ends; else its length is wrong, or it is no
    record, and the next one is looked for.
    """
    head = read_at(descriptor, _HEAD, at)
    end, length = _HEAD_END.search(head), None
    if head.startswith(_VERSION) and end is not None and not _NEXT.search(head, 1, end.end()):
        length = _LENGTH.search(head, 0, end.end())
    if end is not None and length is not None:
        stop = at + end.end() + int(length[1])
        gap = read_at(descriptor, 4 + len(_VERSION), stop)
        follows = gap.lstrip(b"\r\n")
        if follows.startswith(_VERSION) or (stop <= size and not follows):
            return stop + len(gap) - len(follows)
    return _next_record(descriptor, at + 1, size)


def _next_record(descriptor: int, at: int, size: int) -> int:
    """Look for the line that opens a record."""
    while at < size:
        window = read_at(descriptor, _WINDOW, at)
        found = _NEXT.search(window)
        if found:
            return at + found.end()
        if len(window) < _WINDOW:
            break
        at += _WINDOW - 64  # the mark may stand across the edge
    return size


def compressed_archive_portions(file: str) -> Iterator[Portion]:
    """Cut an archive between records that are compressed one by one, as the standard recommends."""
    return stepped_portions(file, "warc.gz", COMPRESSED_TOGETHER, next_member)


def stepped_portions(
    file: str, kind: PortionKind, step: int, following: Callable[[int, int, int], int]
) -> Iterator[Portion]:
    """Cut a file at the first good places behind equal steps.

    Args:
        file: its name.
        kind: how its portions are read.
        step: bytes.
        following: gives the first good place at or after one, of an open file of some size.
    """
    start, size = 0, Path(file).stat().st_size
    with Path(file).open("rb") as opened:
        while start < size:
            stop = following(opened.fileno(), start + step, size)
            yield Portion(kind=kind, file=file, start=start, stop=stop)
            start = stop


def next_member(descriptor: int, at: int, size: int) -> int:
    """Give the first place at or after one where a compressed record begins; the file's end if there is none.

    What looks like the beginning is unpacked far enough to see that a record stands there. An archive that holds
    another archive, uncompressed by chance, could still mislead it: then one record is read as several.
    """
    while at < size:
        window = read_at(descriptor, _WINDOW, at)
        found = member_start(window)
        if found is not None:
            return at + found
        if len(window) < _WINDOW:
            break
        at += _WINDOW - 512  # room for the longest beginning that is looked at
    return size


def member_length(content: bytes) -> int | None:
    """Give how long the compressed record is that some bytes begin with; None when it does not end in them."""
    unpacking = zlib.decompressobj(31)
    at = 0
    try:
        while at < len(content) and not unpacking.eof:
            pending = content[at : at + _HEAD]
            while pending and not unpacking.eof:
                unpacking.decompress(pending, _WINDOW)
                pending = unpacking.unconsumed_tail
            at += _HEAD
    except zlib.error:
        return None
    return min(at, len(content)) - len(unpacking.unused_data) if unpacking.eof else None


def member_start(content: bytes, at: int = 0) -> int | None:
    """Give the first place at or after one, in some bytes, where a compressed record begins; None if there is none."""
    at = content.find(_MEMBER, at)
    while at >= 0:
        if at + 3 < len(content) and not content[at + 3] & _RESERVED_FLAGS:
            try:
                head = zlib.decompressobj(31).decompress(content[at : at + 512], len(_VERSION))
            except zlib.error:
                head = b""
            if head == _VERSION:
                return at
        at = content.find(_MEMBER, at + 1)
    return None
