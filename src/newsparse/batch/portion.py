"""What travels between the processes: pieces of work one way, pages and faults inside them, rows the other way."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import attrs

from newsparse.errors import NewsparseError

PortionKind = Literal["pages", "lines", "warc", "warc.gz", "table", "fault"]


class BatchError(NewsparseError):
    """A batch that cannot be run as it was asked for; the message says what to do."""


class BatchStoppedError(BatchError):
    """A batch that could not go on, on a full disk say; what it had read until then is kept."""


@attrs.frozen(kw_only=True)
class Portion:
    """A piece of the input that one worker reads in one go, and the unit in which results are kept.

    Args:
        kind: how it is read.
        file: the input file; the first one of several small ones.
        start: where it begins in the file: a byte, or the number of a row.
        stop: where it ends.
        content: the bytes themselves where a file cannot be read from its middle; else the worker opens the file.
        files: small files that are read together.
        reason: why nothing can be read, in a portion that stands for a file at fault.
    """

    kind: PortionKind
    file: str
    start: int = 0
    stop: int = 0
    content: bytes | None = None
    files: tuple[str, ...] = ()
    reason: str | None = None

    @property
    def places(self) -> tuple[tuple[str, int, int], ...]:
        """What it covers, as (file, start, stop)."""
        return tuple((file, 0, 0) for file in self.files) or ((self.file, self.start, self.stop),)


@attrs.frozen(kw_only=True)
class SavedPage:
    """A page as it was found.

    Args:
        file: the file it stood in.
        offset: the byte of the file its record begins at (uncompressed, but for WARC), the number of its row in
            Parquet; None for a file that is a page.
        url: its address.
        content: the page; of scraped text its str.
        is_text: whether it is scraped text.
        headline: of scraped text, when it is known.
        charset: that of the HTTP header.
        fetched: when it was fetched.
    """

    file: str
    offset: int | None = None
    url: str | None = None
    content: bytes | str
    is_text: bool = False
    headline: str | None = None
    charset: str | None = None
    fetched: datetime | None = None


@attrs.frozen(kw_only=True)
class Fault:
    """A record, or a whole file, that could not be read, and why."""

    file: str
    offset: int | None = None
    url: str | None = None
    reason: str


@attrs.frozen(kw_only=True)
class Answer:
    """What became of a portion.

    Args:
        rows: its rows as they go into the output.
        count: how many.
        errors: a line for each row that is an error.
        skipped: records passed over because they are no pages: requests, pictures, redirects.
    """

    rows: bytes
    count: int
    errors: tuple[str, ...] = ()
    skipped: int = 0


def shown(file: str, offset: int | None) -> str:
    """Name a place for people.

    >>> shown("news.warc.gz", 1234), shown("page.html", None)
    ('news.warc.gz, at 1234', 'page.html')
    """
    return file if offset is None else f"{file}, at {offset}"
