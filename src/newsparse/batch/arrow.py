"""Arrow record batches of pages in, of Articles out: one function for Spark, Ray, Dask, DuckDB, or plain pyarrow."""

from __future__ import annotations

import types
import typing
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

import attrs

from newsparse.batch.columns import pages_of_rows
from newsparse.batch.inputs import check_inputs, listed, portions
from newsparse.batch.pages import saved_pages
from newsparse.batch.rows import Reading, Row, row, sourced
from newsparse.errors import InputTypeError, MissingExtraError
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import Article

try:
    import pyarrow
except ImportError as error:
    raise MissingExtraError("pyarrow", "arrow") from error

ROWS_TOGETHER: Final = 64
"""Rows of a batch that is given: what a worker holds at one time."""

_SCALARS: Final[Mapping[Any, pyarrow.DataType]] = {
    str: pyarrow.string(),
    int: pyarrow.int64(),
    bool: pyarrow.bool_(),
    float: pyarrow.float64(),
    datetime: pyarrow.string(),
}


def _arrow_type(wanted: Any) -> pyarrow.DataType:
    """Give the Arrow type for a type of the models."""
    origin, arguments = typing.get_origin(wanted), typing.get_args(wanted)
    if origin in (typing.Union, types.UnionType):
        (wanted,) = [argument for argument in arguments if argument is not type(None)]
        return _arrow_type(wanted)
    if origin is typing.Literal:
        return pyarrow.string()
    if origin is tuple:
        return pyarrow.list_(_arrow_type(arguments[0]))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return pyarrow.map_(pyarrow.string(), _arrow_type(arguments[1]))
    if attrs.has(wanted):
        return pyarrow.struct(_fields(wanted))
    return _SCALARS[wanted]


def _fields(model: Any) -> list[pyarrow.Field]:
    hints = typing.get_type_hints(model)
    return [pyarrow.field(field.name, _arrow_type(hints[field.name])) for field in attrs.fields(model)]


SCHEMA: Final = pyarrow.schema(
    [
        pyarrow.field("error", pyarrow.string()),
        pyarrow.field("schema_version", pyarrow.int64()),
        *_fields(Article),
        pyarrow.field("text", pyarrow.string()),
    ]
)
"""The columns that ``parse_batches`` gives: those of ``export.to_dict``, dates in ISO 8601 as the page has them (with
its offset, or none), ``evidence`` as a map, and ``error``, null when all went well."""

INPUT_SCHEMA: Final = pyarrow.schema(
    [
        pyarrow.field("url", pyarrow.string()),
        pyarrow.field("html", pyarrow.binary()),
        pyarrow.field("charset", pyarrow.string()),
        pyarrow.field("fetched", pyarrow.timestamp("us", tz="UTC")),
    ]
)
"""The columns that ``parse_batches`` takes; ``html`` alone must be there."""

_SOURCE: Final = pyarrow.struct([pyarrow.field("file", pyarrow.string()), pyarrow.field("offset", pyarrow.int64())])
FILE_SCHEMA: Final = pyarrow.schema([pyarrow.field("source", _SOURCE), *SCHEMA])
"""The columns of the Parquet file that ``newsparse batch`` writes: ``source``, and those of SCHEMA."""


def parse_batches(
    batches: Iterable[pyarrow.RecordBatch] | Any, *, limits: Limits = DEFAULT_LIMITS
) -> Iterator[pyarrow.RecordBatch]:
    """Read pages that stand in record batches; give their Articles in record batches, row for row.

    It keeps no state between rows and never raises for one: what cannot be read gives a row with the reason in
    ``error``. Batches that come may be large; those that are given have at most 64 rows.

    Args:
        batches: record batches, as an engine gives them one by one; or a whole ``pyarrow.Table``, a
            RecordBatchReader, or a data frame that has Arrow's stream (polars, pandas). With a column ``html`` (binary
            as it came, or string), and ``url``, ``charset`` (of the HTTP header) and ``fetched`` (timestamp, or string
            in ISO 8601) if they are there; or ``text`` for scraped text. Other columns are left aside.
        limits: what one page may cost.

    Returns:
        Record batches of ``SCHEMA``.

    Raises:
        InputTypeError: what is given, or one of several, is no record batch.

    >>> pages = pyarrow.RecordBatch.from_pylist([{"html": b"<h1>Rain</h1>"}, {"html": None}], schema=INPUT_SCHEMA)
    >>> (articles,) = parse_batches([pages])
    >>> articles.column("headline").to_pylist(), articles.column("error").to_pylist()
    (['Rain', None], [None, 'the row has no html: it is null'])
    """
    return _parsed(_batches(batches), Reading(limits=limits))


def _batches(given: object) -> Iterable[Any]:
    """Give the record batches of whatever speaks Arrow's protocol for them, or the items of any other iterable."""
    if hasattr(given, "__arrow_c_stream__"):
        try:
            reader: Iterable[Any] = pyarrow.RecordBatchReader.from_stream(given)
        except pyarrow.ArrowInvalid as error:
            raise InputTypeError(f"batches must be a whole table: a {type(given).__name__} has no columns") from error
        return reader
    if isinstance(given, pyarrow.RecordBatch):
        return [given]
    if isinstance(given, (str, bytes, Mapping)) or not isinstance(given, Iterable):
        raise InputTypeError(f"batches must be record batches of pyarrow, or a table, not {type(given).__name__}")
    return given


def _parsed(batches: Iterable[Any], reading: Reading) -> Iterator[pyarrow.RecordBatch]:
    for batch in batches:
        if not isinstance(batch, (pyarrow.RecordBatch, pyarrow.Table)):
            raise InputTypeError(f"batches must hold record batches of pyarrow, not {type(batch).__name__}")
        for start in range(0, batch.num_rows, ROWS_TOGETHER):
            pages = pages_of_rows(batch.slice(start, ROWS_TOGETHER), "", None)
            yield batch_of_rows([row(page, reading) for page in pages])


def parse_files(files: str | Iterable[str], *, limits: Limits = DEFAULT_LIMITS) -> Iterator[pyarrow.RecordBatch]:
    """Read the pages of files, WARC say, in this process; give their Articles in record batches.

    For engines whose tasks are given names of files. The rows are those that ``newsparse batch`` writes, in its order:
    what cannot be read, a file or a record, gives a row with the reason in ``error``.

    Args:
        files: what ``newsparse batch`` takes: files, patterns, directories, as this machine names them; or one alone.
        limits: what one page may cost.

    Returns:
        Record batches of ``FILE_SCHEMA``: one for each piece of a file, some thirty pages of the usual size.

    Raises:
        BatchError: an input is an address: nothing is fetched.
        MissingExtraError: fastwarc is needed and not installed.

    >>> [batch.column("error").to_pylist() for batch in parse_files(["missing.warc.gz"])]
    [['there is no such file']]
    """
    names = listed(files)
    check_inputs(names)
    reading = Reading(limits=limits)
    for portion in portions(names, limits):
        pages = saved_pages(portion, limits)
        rows = [sourced(page, row(page, reading)) for page in pages if page is not None]
        if rows:
            yield batch_of_rows(rows, FILE_SCHEMA)


def batch_of_rows(rows: Sequence[Row], schema: pyarrow.Schema = SCHEMA) -> pyarrow.RecordBatch:
    """Give rows as a record batch.

    >>> from newsparse.batch.columns import page_of_row
    >>> batch_of_rows([row(page_of_row({"html": "<h1>Rain</h1>"}, "", None))]).num_rows
    1
    """
    columns = [
        pyarrow.array([_cell(values[field.name], field.type) for values in rows], type=field.type) for field in schema
    ]
    return pyarrow.RecordBatch.from_arrays(columns, schema=schema)


def _cell(value: Any, wanted: pyarrow.DataType) -> Any:
    """Give a value as Arrow takes it: a map as pairs, and strings without halves of characters."""
    if isinstance(value, dict) and pyarrow.types.is_map(wanted):
        return list(value.items())
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", errors="replace").decode() if _is_broken(value) else value
    return value


def _is_broken(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return False
