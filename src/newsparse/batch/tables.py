"""Parquet as input: some rows at a time, so that no row group need fit into memory."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from newsparse.batch.columns import COLUMNS, pages_of_rows
from newsparse.batch.portion import Fault, Portion, SavedPage
from newsparse.errors import MissingExtraError

if TYPE_CHECKING:
    import pyarrow

ROWS_TOGETHER: Final = 32


def check_extra() -> None:
    """Raise MissingExtraError, with what to install, where pyarrow is missing."""
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError as error:
        raise MissingExtraError("pyarrow", "arrow") from error


def table_portions(file: str) -> Iterator[Portion]:
    """Cut a Parquet file into portions that hold their rows.

    Raises:
        OSError: it cannot be read.
    """
    import pyarrow
    from pyarrow.parquet import ParquetFile

    at = 0
    try:
        with ParquetFile(file) as table:
            names = [name for name in COLUMNS if name in table.schema_arrow.names]
            for batch in table.iter_batches(ROWS_TOGETHER, columns=names, use_threads=False):
                stop = at + batch.num_rows
                yield Portion(kind="table", file=file, start=at, stop=stop, content=packed(batch))
                at = stop
    except pyarrow.ArrowException as error:
        raise OSError(str(error)) from error


def packed(batch: pyarrow.RecordBatch) -> bytes:
    """Give a record batch as bytes, with its schema."""
    import pyarrow

    sink = pyarrow.BufferOutputStream()
    with pyarrow.ipc.new_stream(sink, batch.schema) as stream:
        stream.write_batch(batch)
    content: bytes = sink.getvalue().to_pybytes()
    return content


def pages_of_table(portion: Portion) -> Iterator[SavedPage | Fault]:
    """Give the rows that a portion holds as pages."""
    import pyarrow

    assert portion.content is not None
    yield from pages_of_rows(pyarrow.ipc.open_stream(portion.content).read_all(), portion.file, portion.start)
