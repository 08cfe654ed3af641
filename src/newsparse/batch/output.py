"""Where rows go: a file of JSON Lines, one of Parquet, or standard output; each is valid however the batch ends."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, Protocol

from newsparse.batch.journal import Journal, Tally, Terms
from newsparse.batch.packing import OutputFormat
from newsparse.batch.portion import Answer, BatchError, Portion
from newsparse.batch.tables import check_extra

if TYPE_CHECKING:
    import pyarrow
    from pyarrow.parquet import ParquetWriter

STANDARD_OUTPUT: Final = "-"

_ROWS_IN_GROUP: Final = 2_000
_BYTES_IN_GROUP: Final = 64_000_000
_LENGTH: Final = 8
"""Bytes in front of a packed batch that say how long it is."""

_FORMATS: Final[tuple[tuple[str, OutputFormat], ...]] = (
    (".jsonl", "jsonl"),
    (".ndjson", "jsonl"),
    (".jsonl.gz", "jsonl.gz"),
    (".ndjson.gz", "jsonl.gz"),
    (".parquet", "parquet"),
)


class Output(Protocol):
    """What a batch writes to."""

    tally: Tally

    def missing(self, portions: Iterable[Portion]) -> Iterator[Portion]:
        """Give the portions whose rows are not there yet."""

    def append(self, portion: Portion, answer: Answer) -> None:
        """Write the rows of a portion."""

    def save(self) -> None:
        """Make what was written safe against a kill."""

    def finish(self, *, is_complete: bool) -> None:
        """Leave a valid file, and all that is needed to go on if it is not complete."""

    def give_up(self) -> None:
        """Leave what is needed to go on, after a write has failed."""


def format_of(output: str) -> OutputFormat:
    """Tell by its name what is written.

    Raises:
        BatchError: the name says nothing known.

    >>> format_of("articles.parquet"), format_of("-")
    ('parquet', 'jsonl')
    >>> format_of("articles.csv")
    Traceback (most recent call last):
    ...
    newsparse.batch.portion.BatchError: articles.csv: write to .jsonl, .jsonl.gz or .parquet, or to - (standard output)
    """
    if output == STANDARD_OUTPUT:
        return "jsonl"
    for suffix, form in _FORMATS:
        if output.lower().endswith(suffix):
            return form
    raise BatchError(f"{output}: write to .jsonl, .jsonl.gz or .parquet, or to - (standard output)")


def beside(output: str) -> tuple[Path, Path, Path]:
    """Give the files that stand beside an output while it is written: journal, rows, unfinished Parquet file."""
    return Path(f"{output}.journal"), Path(f"{output}.rows"), Path(f"{output}.part")


def opened_output(output: str, *, resume: bool, overwrite: bool, terms: Terms) -> Output | None:
    """Open what is to be written; None when there is nothing to go on with, since it is complete.

    Raises:
        BatchError: it is there already, or cannot be gone on with.
        OSError: it cannot be written.
    """
    form = format_of(output)
    if output == STANDARD_OUTPUT:
        if resume:
            raise BatchError("--resume needs a file: what went to standard output is gone")
        return StreamOutput()
    path, (journal, rows, _) = Path(output), beside(output)
    if path.is_dir():
        raise BatchError(f"{output} is a directory; name a file")
    if resume and path.exists() and not journal.exists():
        if form == "parquet":
            rows.unlink(missing_ok=True)  # a batch that is killed when all is written may leave what it wrote it from
        return None
    if not resume and not overwrite:
        if journal.exists():
            raise BatchError(f"{output} is unfinished: --resume goes on with it, --overwrite starts anew")
        if path.exists():
            raise BatchError(f"{output} is there already: --overwrite writes it anew")
    if form == "parquet":
        check_extra()
        return _opened_table(path, Journal(rows, journal, is_resumed=resume, terms=terms))
    return LinesOutput(Journal(path, journal, is_resumed=resume, terms=terms))


def _opened_table(path: Path, journal: Journal) -> ParquetOutput:
    try:
        return ParquetOutput(path, journal)
    except BaseException:  # leave what there is to go on with, and nothing else
        if journal.is_empty:
            journal.remove_all()
        journal.close()
        raise


class StreamOutput:
    """Standard output: JSON Lines, as they come."""

    def __init__(self) -> None:
        import sys

        self.tally = Tally()
        self._stream: IO[bytes] = sys.stdout.buffer

    def missing(self, portions: Iterable[Portion]) -> Iterator[Portion]:
        """Give them all."""
        return iter(portions)

    def append(self, portion: Portion, answer: Answer) -> None:  # noqa: ARG002 - it is not noted anywhere
        """Write the rows."""
        self._stream.write(answer.rows)
        self._stream.flush()
        self.tally.add(answer)

    def save(self) -> None:
        """Do nothing: what was written is out of hand."""

    def finish(self, *, is_complete: bool) -> None:  # noqa: ARG002 - it is what it is
        """Hand over what is buffered."""
        self._stream.flush()

    def give_up(self) -> None:
        """Do nothing."""


class LinesOutput:
    """A file of JSON Lines, or of gzip members that hold some lines each."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self.tally = journal.tally
        self.missing = journal.missing
        self.save = journal.save

    def append(self, portion: Portion, answer: Answer) -> None:
        """Write the rows."""
        self._journal.append(portion, answer.rows)
        self.tally.add(answer)

    def finish(self, *, is_complete: bool) -> None:
        """Close the file, and delete the journal if nothing is left to do."""
        self._journal.save()
        if is_complete:
            self._journal.remove()
        elif self._journal.is_empty:
            self._journal.remove_all()
        else:
            self._journal.close()

    def give_up(self) -> None:
        """Leave whole lines, those that are noted."""
        self._journal.cut()
        self._journal.close()


class ParquetOutput:
    """A Parquet file, written beside a file of the same rows that a killed batch can go on from.

    Parquet has its table of contents at the end: a file without it is worth nothing. So the rows go into ``OUT.rows``
    first, which a journal keeps safe, and into ``OUT.part``, which becomes ``OUT`` when its table of contents is
    written. A batch that goes on writes ``OUT.part`` anew from ``OUT.rows``.
    """

    def __init__(self, path: Path, journal: Journal) -> None:
        from pyarrow.parquet import ParquetWriter

        from newsparse.batch.arrow import FILE_SCHEMA

        self._path = path
        _, _, self._part = beside(str(path))
        self._journal = journal
        self.tally = journal.tally
        self.missing = journal.missing
        self.save = journal.save
        self._schema = FILE_SCHEMA
        self._group: list[pyarrow.RecordBatch] = []
        self._bytes = self._count = 0
        self._writer: ParquetWriter = ParquetWriter(self._part, FILE_SCHEMA, compression="zstd")
        try:
            self._write_again()
        except BaseException:
            self._part.unlink()
            raise

    def append(self, portion: Portion, answer: Answer) -> None:
        """Write the rows, and a row group when there are enough."""
        self._journal.append(portion, len(answer.rows).to_bytes(_LENGTH, "big") + answer.rows)
        self.tally.add(answer)
        self._take(answer.rows)

    def finish(self, *, is_complete: bool) -> None:
        """Write the table of contents, and give the file its name."""
        self._journal.save()
        self._write_group()
        self._writer.close()
        if self._journal.is_empty and not is_complete:
            self._part.unlink()
            self._journal.remove_all()
            return
        with self._part.open("r+b") as part:  # Windows brings nothing to the disk that was opened to be read
            os.fsync(part.fileno())
        self._part.replace(self._path)
        if is_complete:
            self._journal.remove_all()
        else:
            self._journal.close()

    def give_up(self) -> None:
        """Leave the rows that are noted; the unfinished file goes, it is worth nothing."""
        with suppress(OSError):
            self._writer.close()
        self._part.unlink(missing_ok=True)
        self._journal.cut()
        self._journal.close()

    def _write_again(self) -> None:
        """Write what an earlier run has left."""
        with self._journal.rows_so_far() as rows:
            while head := rows.read(_LENGTH):
                self._take(rows.read(int.from_bytes(head, "big")))

    def _take(self, rows: bytes) -> None:
        import pyarrow

        if not rows:
            return
        self._group.extend(pyarrow.ipc.open_stream(rows))
        self._bytes += len(rows)
        self._count += self._group[-1].num_rows
        if self._bytes >= _BYTES_IN_GROUP or self._count >= _ROWS_IN_GROUP:
            self._write_group()

    def _write_group(self) -> None:
        import pyarrow

        if self._group:
            table: Any = pyarrow.Table.from_batches(self._group, schema=self._schema)
            self._writer.write_table(table, row_group_size=table.num_rows)
        self._group, self._bytes, self._count = [], 0, 0
