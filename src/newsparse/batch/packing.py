"""Rows to the bytes that are written."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Sequence
from functools import cache
from typing import Literal

from newsparse.batch.rows import Row

OutputFormat = Literal["jsonl", "jsonl.gz", "parquet"]


def packed_rows(rows: Sequence[Row], form: OutputFormat) -> bytes:
    """Give rows as they go into the output, such that pieces can be put one behind the other."""
    if form == "parquet":
        from newsparse.batch.arrow import FILE_SCHEMA, batch_of_rows  # needs pyarrow
        from newsparse.batch.tables import packed

        return packed(batch_of_rows(rows, FILE_SCHEMA))
    encode = _encoder()
    lines = b"".join([encode(values) + b"\n" for values in rows])
    return gzip.compress(lines, 6, mtime=0) if form == "jsonl.gz" else lines


@cache  # one entry: what is installed does not change
def _encoder() -> Callable[[Row], bytes]:
    """Give what turns a row into a line of JSON: orjson where it is installed."""
    try:
        import orjson
    except ImportError:
        return _encoded
    fast: Callable[[Row], bytes] = orjson.dumps

    def encoded(values: Row) -> bytes:
        try:
            return fast(values)
        except TypeError:  # a lone surrogate, or a number beyond 64 bits, in what the caller gave
            return _encoded(values)

    return encoded


def _encoded(values: Row) -> bytes:
    """Encode with the standard library, as orjson does; a lone surrogate becomes the escape that JSON has for it."""
    line = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
    return line.encode("utf-8", errors="backslashreplace")
