"""WARC records as pages: one record at a time, and none that is larger than a page may be."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from newsparse.batch.archive import member_length, member_start, read_at, record_end
from newsparse.batch.content_encoding import EncodedError, decoded, unchunked
from newsparse.batch.portion import Fault, Portion, SavedPage
from newsparse.errors import MissingExtraError
from newsparse.limits import Limits

if TYPE_CHECKING:
    from fastwarc.warc import ArchiveIterator, WarcRecord

_PAGE_TYPES: Final = frozenset({"", "text/html", "application/xhtml+xml"})
_HEADERS: Final = 1 << 17
"""Bytes that the headers of a record may take, beside the page."""
_DIGITS: Final = 18
"""Digits of a length; ``int`` refuses thousands of them."""


def archived_pages(portion: Portion, limits: Limits) -> Iterator[SavedPage | Fault | None]:
    """Give the pages of a portion of an archive; None for a record that is no page (a request, a picture)."""
    slices = _record_slices if portion.kind == "warc" else _member_slices
    with Path(portion.file).open("rb") as opened:
        for start, stop in slices(opened.fileno(), portion):
            content = read_at(opened.fileno(), min(stop - start, limits.max_bytes + _HEADERS), start)
            yield from _pages(portion, start, content, limits)


def _pages(portion: Portion, start: int, content: bytes, limits: Limits) -> Iterator[SavedPage | Fault | None]:
    """Read the record that some bytes hold, and say what is wrong with what stands behind it, if anything does."""
    found = _page(portion.file, start, content, limits)
    if isinstance(found, Fault) and portion.kind == "warc.gz":
        length = member_length(content)
        if length is not None and length < len(content):  # the next one is too damaged to be told where it begins
            yield _page(portion.file, start, content[:length], limits)
            start, content = start + length, content[length:]
            found = _page(portion.file, start, content, limits)
    yield found


def _record_slices(descriptor: int, portion: Portion) -> Iterator[tuple[int, int]]:
    """Give where each record of an uncompressed archive begins and ends."""
    at = portion.start
    while at < portion.stop:
        end = record_end(descriptor, at, portion.stop)
        yield at, end
        at = end


def _member_slices(descriptor: int, portion: Portion) -> Iterator[tuple[int, int]]:
    """Give where each compressed record begins and ends; a portion that is one vast record is not read whole."""
    window = 1 << 26
    content = read_at(descriptor, min(portion.stop - portion.start, window), portion.start)
    at = 0
    while True:
        following = member_start(content, at + 1)
        if following is None:
            yield portion.start + at, portion.stop
            return
        yield portion.start + at, portion.start + following
        at = following


def _page(file: str, offset: int, content: bytes, limits: Limits) -> SavedPage | Fault | None:
    """Read the one record that some bytes hold."""
    url = None
    try:
        records = _records(content)
        record = next(records, None)
        if record is None:
            return Fault(file=file, offset=offset, reason="no record begins here; the one before has a wrong length")
        url = (record.headers.get("WARC-Target-URI") or "").strip("<>") or None
        found = _read(record, limits)
        if isinstance(found, bytes):
            _check_end(records)
            found = decoded(found, _header(record, "Content-Encoding"), limits.max_bytes)
    except (OSError, EncodedError) as error:
        return Fault(file=file, offset=offset, url=url, reason=str(error))
    if found is None:
        return None
    return SavedPage(
        file=file, offset=offset, url=url, content=found, charset=record.http_charset, fetched=_fetched(record)
    )


def check_extra() -> None:
    """Raise MissingExtraError, with what to install, where fastwarc is missing."""
    try:
        import fastwarc.warc  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("fastwarc", "warc") from error


def _records(content: bytes) -> ArchiveIterator:
    from fastwarc.warc import ArchiveIterator

    return ArchiveIterator(io.BytesIO(content), parse_http=False)


def _read(record: WarcRecord, limits: Limits) -> bytes | None:
    """Give the body of a response, as it came; None for what is no page.

    Raises:
        EncodedError: it is cut short, or too long.
        OSError: it is damaged.
    """
    kind = (record.headers.get("WARC-Type") or "").lower()
    declared = record.headers.get("Content-Length") or ""
    if not declared.isdecimal() or len(declared) > _DIGITS:
        raise EncodedError("the record is cut short, or does not say its length")
    if kind != "response":
        return None
    if int(declared) > limits.max_bytes:
        raise EncodedError(f"a record of {declared} bytes: more than max_bytes ({limits.max_bytes}), and not read")
    record.parse_http(auto_decode="none")
    body = record.reader.read(limits.max_bytes + 1)
    if len(body) < record.content_length:
        raise EncodedError(f"the record is cut short, or its length is wrong: {declared} bytes were announced")
    status = record.http_headers.status_code if record.is_http_parsed and record.http_headers else None
    if status is None:
        raise EncodedError("the record holds no HTTP response")
    if not 200 <= status < 300 or (record.http_content_type or "").lower() not in _PAGE_TYPES:
        return None
    return unchunked(body) if "chunked" in _header(record, "Transfer-Encoding") else body


def _header(record: WarcRecord, name: str) -> str:
    """Give a header of the response in small letters, "" when it is not there."""
    headers: Any = record.http_headers
    return (headers.get(name) or "").lower() if headers else ""


def _check_end(records: ArchiveIterator) -> None:
    """Make sure that nothing stands behind the record.

    Raises:
        EncodedError: something does.
    """
    try:
        behind = next(records, None)
    except OSError:
        raise EncodedError("the record's length is wrong: more stands behind it") from None
    if behind is not None:
        raise EncodedError(
            "several records are compressed in one piece; write the archive anew with `fastwarc recompress`"
        )


def _fetched(record: WarcRecord) -> datetime | None:
    """Give the date of a record, None when it is none."""
    date: datetime | None = record.record_date
    return date
