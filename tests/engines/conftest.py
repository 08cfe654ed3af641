"""2,000 pages in Parquet, some in WARC, and what one process makes of them."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from engines.rows import Rows, in_order, rows_of

PAGES = 2_000
FILES = 8
START = datetime(2031, 4, 5, 6, 7, 8, tzinfo=UTC)
HOSTILE: tuple[bytes | None, ...] = (
    None,
    b"",
    b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40,
    b"\xff\xfe<\x00h\x001\x00>\x00\xd8",
    b"<div>" * 60_000 + b"It rained all day in the valley of the river.",
    b"<p " + b"".join(b"a%d=1 " % number for number in range(20_000)) + b">It rained all day.",
    b"<h1>" + b"\x00" * 999 + b"</h1><p>" + b"&#xD800;" * 99,
    b"<script type='application/ld+json'>{\"@type\": [[[" + b"[" * 50_000,
)
"""Rows that no page should be."""


@pytest.fixture(scope="session")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a directory that goes when the tests are done: what is in it is large."""
    path = tmp_path_factory.mktemp("engines")
    yield path
    shutil.rmtree(path, ignore_errors=True)


@pytest.fixture(scope="session")
def pages(room: Path) -> Path:
    """Give a directory of Parquet files with pages: those of the synthetic corpus, and hostile ones among them."""
    import pyarrow
    from pyarrow import parquet

    from benchmarks.synthetic.generator import synthetic_pages
    from newsparse.batch.arrow import INPUT_SCHEMA

    given: list[tuple[str, bytes | None]] = [
        (page.url, page.html) for page in synthetic_pages(count=PAGES - len(HOSTILE), weight=0.2)
    ]
    for number, html in enumerate(HOSTILE):
        given.insert(1 + number * 251, (f"https://post.example/hostile/{number}", html))
    rows = [
        {"url": url, "html": html, "charset": (None, "utf-8")[at % 2], "fetched": START + timedelta(minutes=at)}
        for at, (url, html) in enumerate(given)
    ]
    folder = room / "pages"
    folder.mkdir()
    for number in range(FILES):
        table = pyarrow.Table.from_pylist(rows[number::FILES], schema=INPUT_SCHEMA)
        parquet.write_table(table, folder / f"{number}.parquet")
    return folder


@pytest.fixture(scope="session")
def expected(pages: Path) -> Rows:
    """Give the rows that one process makes of the pages."""
    from pyarrow import dataset

    from newsparse.batch.arrow import parse_batches

    found = in_order(row for batch in parse_batches(dataset.dataset(pages).to_batches()) for row in batch.to_pylist())
    assert len({row["url"] for row in found}) == PAGES
    assert sum(row["error"] is not None for row in found) >= 1
    assert sum(bool(row["text"]) for row in found) > PAGES * 0.95
    return found


@pytest.fixture(scope="session")
def archives(room: Path) -> Path:
    """Give a directory of archives, a page missing its end, one archive that is none."""
    from batch.archives import compressed, http, record
    from benchmarks.synthetic.generator import synthetic_pages

    folder = room / "archives"
    folder.mkdir()
    records = compressed(record(page.url, http(page.html)) for page in synthetic_pages(count=60, weight=0.2))
    for number in range(3):
        (folder / f"CC-NEWS-{number}.warc.gz").write_bytes(b"".join(records[number::3]))
    whole = (folder / "CC-NEWS-1.warc.gz").read_bytes()
    (folder / "CC-NEWS-1.warc.gz").write_bytes(whole[:-2_000])
    (folder / "CC-NEWS-3.warc.gz").write_bytes(b"not found")
    return folder


@pytest.fixture(scope="session")
def expected_of_archives(archives: Path, room: Path) -> Rows:
    """Give the rows that the command writes for the archives."""
    from newsparse.batch import Batch

    output = room / "archives.parquet"
    summary = Batch(inputs=[str(archives)], output=output, workers=1).run()
    assert (summary.rows, summary.errors) == (61, 2)
    return rows_of(output)
