"""Rows of Articles, made comparable."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

Rows = list[dict[str, Any]]


def rows_of(path: Path) -> Rows:
    """Give the rows of a Parquet file, or of all that are in a directory."""
    from pyarrow import dataset

    return in_order(row for batch in dataset.dataset(path, format="parquet").to_batches() for row in batch.to_pylist())


def in_order(rows: Iterator[dict[str, Any]]) -> Rows:
    """Give rows in the order of their addresses: an engine gives them in an order of its own."""
    return sorted(
        ({**row, "evidence": dict(row["evidence"])} for row in rows),
        key=lambda row: (row["url"] or "", str(row.get("source"))),
    )
