"""What a batch reads: files, patterns and directories, cut into portions without reading more than a few bytes."""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from newsparse.batch.archive import archive_portions, compressed_archive_portions, read_at, stepped_portions
from newsparse.batch.files import fault, files, kind_of
from newsparse.batch.portion import BatchError, Portion, PortionKind
from newsparse.limits import Limits

PAGES_TOGETHER: Final = 16
LINES_TOGETHER: Final = 2_000_000
"""Bytes of JSON Lines, uncompressed, that make a portion: some twenty pages."""

_WINDOW: Final = 1 << 16
_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+]*://", re.IGNORECASE)


def listed(inputs: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> tuple[str, ...]:
    """Give the names of inputs; one that stands alone is one, not its letters: "/" among them is a whole disk.

    >>> from pathlib import Path
    >>> listed("pages/"), listed(["a.html", Path("b.html")])
    (('pages/',), ('a.html', 'b.html'))
    """
    return tuple(map(str, (inputs,) if isinstance(inputs, (str, os.PathLike)) else inputs))


def check_inputs(inputs: Iterable[str], besides: frozenset[str] = frozenset()) -> None:
    """Refuse what would have to be fetched, and what would be overwritten before it is read.

    Args:
        inputs: files, patterns, directories.
        besides: real paths of what the batch writes.

    Raises:
        BatchError: an input is an address, standard input, a file that the batch writes, or what no file is called.
        MissingExtraError: an input needs a package that is not installed.

    >>> check_inputs(["https://post.example/a"])
    Traceback (most recent call last):
    ...
    newsparse.batch.portion.BatchError: https://post.example/a: newsparse fetches nothing; save the pages first
    """
    for name in inputs:
        if name == "-":
            raise BatchError("a batch does not read standard input; save it, JSON Lines say, and name the file")
        if "\0" in name:
            raise BatchError(f"{name!r}: no file has such a name")
        if _ADDRESS.match(name):
            raise BatchError(f"{name}: newsparse fetches nothing; save the pages first")
        if os.path.realpath(name) in besides:
            raise BatchError(f"{name} is written by this batch: write to another file, or put the pattern in quotes")
        check_extra(kind_of(name))


def portions(inputs: Iterable[str], limits: Limits, besides: frozenset[str] = frozenset()) -> Iterator[Portion]:
    """Cut the inputs into portions, in order; one that cannot be read gives a portion that says why.

    Args:
        inputs: files, patterns, directories.
        limits: a line of JSON much longer than ``max_bytes`` is passed over, and named.
        besides: real paths that are left out: the batch's own output.
    """
    together: list[str] = []
    for found in files(inputs, besides):
        if isinstance(found, str) and (kind_of(found) or "pages") == "pages":
            together.append(found)
            if len(together) < PAGES_TOGETHER:
                continue
        if together:
            yield Portion(kind="pages", file=together[0], files=tuple(together))
            together = []
        if isinstance(found, Portion):
            yield found
        elif (kind := kind_of(found) or "pages") != "pages":
            yield from _portions_of_file(found, kind, limits)
    if together:
        yield Portion(kind="pages", file=together[0], files=tuple(together))


def _portions_of_file(file: str, kind: PortionKind, limits: Limits) -> Iterator[Portion]:
    """Cut one file; what goes wrong on the way is the last portion."""
    at = 0
    try:
        for portion in _cut(file, kind, limits):
            at = portion.stop
            yield portion
    except OSError as error:
        yield fault(file, f"cannot be read: {error.strerror or error}", at)
    except (EOFError, zlib.error):
        yield fault(file, "the compressed file is cut short or damaged; what stood before was read", at)


def check_extra(kind: PortionKind | None) -> None:
    """Raise MissingExtraError, with what to install, where the package that reads such files is missing."""
    if kind in ("warc", "warc.gz"):
        from newsparse.batch.records import check_extra as check_archives

        check_archives()
    elif kind == "table":
        from newsparse.batch.tables import check_extra as check_tables

        check_tables()


def _cut(file: str, kind: PortionKind, limits: Limits) -> Iterator[Portion]:
    check_extra(kind)
    if kind in ("warc", "warc.gz"):
        if not os.path.getsize(file):  # noqa: PTH202 - a name as it was given
            raise OSError("the file is empty")
        return archive_portions(file) if kind == "warc" else compressed_archive_portions(file)
    if kind == "table":
        from newsparse.batch.tables import table_portions  # needs pyarrow

        return table_portions(file)
    if file.lower().endswith(".gz"):
        return _compressed_line_portions(file, limits)
    return stepped_portions(file, "lines", LINES_TOGETHER, _line_end)


def _line_end(descriptor: int, at: int, size: int) -> int:
    """Give the place behind the first line end at or after one; the file's end if there is none."""
    while at < size:
        window = read_at(descriptor, _WINDOW, at)
        end = window.find(b"\n")
        if end >= 0:
            return at + end + 1
        if not window:
            break
        at += len(window)
    return size


@attrs.define
class _Lines:
    """Whole lines gathered from a stream; one that is too long is dropped as it comes."""

    longest: int
    start: int = 0
    pending: bytes = b""
    dropped: int = 0

    def portion(self, file: str, piece: bytes) -> Iterator[Portion]:
        """Take a piece of the stream, and give the lines that end in it."""
        cut = piece.rfind(b"\n") + 1
        if not cut:
            self.pending += piece
        else:
            yield from self._given(file, self.pending + piece[:cut])
            self.pending = piece[cut:]
        if len(self.pending) > self.longest:
            self.dropped += len(self.pending)
            self.pending = b""

    def _given(self, file: str, lines: bytes) -> Iterator[Portion]:
        if self.dropped:
            end = lines.index(b"\n") + 1
            stop = self.start + self.dropped + end
            reason = f"a line of {self.dropped + end} bytes: more than is read of one"
            yield Portion(kind="fault", file=file, start=self.start, stop=stop, reason=reason)
            self.start, self.dropped, lines = stop, 0, lines[end:]
        if lines:
            stop = self.start + len(lines)
            yield Portion(kind="lines", file=file, start=self.start, stop=stop, content=lines)
            self.start = stop

    def rest(self, file: str) -> Iterator[Portion]:
        """Give the last line, if nothing ends it."""
        if self.pending or self.dropped:
            yield from self._given(file, self.pending + b"\n")


def _compressed_line_portions(file: str, limits: Limits) -> Iterator[Portion]:
    """Give the lines themselves: what is compressed in one piece can only be read from its start."""
    lines = _Lines(longest_line(limits))
    for piece in _unpacked(file):
        yield from lines.portion(file, piece)
    yield from lines.rest(file)


def _unpacked(file: str) -> Iterator[bytes]:
    """Give what a compressed file holds in pieces; where it is damaged, raise after all that stands before."""
    import gzip  # few inputs need it

    gathered = bytearray()
    with gzip.open(file) as opened:
        try:
            while piece := opened.read1(1 << 18):
                gathered += piece
                if len(gathered) >= LINES_TOGETHER:
                    yield bytes(gathered)
                    gathered.clear()
        except (OSError, EOFError, zlib.error):
            yield bytes(gathered)
            raise
    yield bytes(gathered)


def longest_line(limits: Limits) -> int:
    """Give the bytes that a line of JSON may have: a page's letters may be escaped, and it has other columns."""
    return 4 * limits.max_bytes + 1_000_000
