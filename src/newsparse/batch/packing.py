"""Rows to the bytes that are written."""

from __future__ import annotations

import gzip
from typing import Literal

from newsparse.batch.rows import Row
from newsparse.export.json import one_line

OutputFormat = Literal["jsonl", "jsonl.gz", "parquet"]


class Packing:
    """Takes rows, and gives them as they go into the output, such that pieces can be put one behind the other.

    Lines are written at once: a row as a dict is thousands of objects, which the garbage collector would go through.
    """

    def __init__(self, form: OutputFormat) -> None:
        self._form = form
        self._rows: list[Row] = []
        self._lines: list[bytes] = []

    def add(self, row: Row) -> None:
        """Take a row."""
        if self._form == "parquet":
            self._rows.append(row)
        else:
            self._lines.append(one_line(row).encode("utf-8", errors="backslashreplace") + b"\n")

    def content(self) -> bytes:
        """Give all rows; no bytes for none."""
        if self._rows:
            from newsparse.batch.arrow import FILE_SCHEMA, batch_of_rows  # needs pyarrow
            from newsparse.batch.tables import packed

            return packed(batch_of_rows(self._rows, FILE_SCHEMA))
        lines = b"".join(self._lines)
        return gzip.compress(lines, 6, mtime=0) if lines and self._form == "jsonl.gz" else lines
