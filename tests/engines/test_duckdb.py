"""DuckDB hands pages over and takes Articles back."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engines.rows import Rows, rows_of
from engines.scripts import run, written

pytest.importorskip("duckdb", reason="DuckDB is not installed: make test-engines")

pytestmark = pytest.mark.timeout(300)


def test_the_rows_are_those_of_one_process(pages: Path, expected: Rows, tmp_path: Path) -> None:
    """The script of docs/how-to/duckdb.md, on 2,000 pages."""
    script = written("duckdb.md", tmp_path)["duckdb_pages.py"]
    run([sys.executable, script, pages, tmp_path / "articles.parquet"], tmp_path)
    assert rows_of(tmp_path / "articles.parquet") == expected
