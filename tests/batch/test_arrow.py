"""Record batches in, record batches out: what an engine on many machines calls."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pyarrow
import pytest
from pyarrow import parquet

from batch.archives import address, compressed, page, records
from newsparse.batch import Batch, BatchError
from newsparse.batch.arrow import FILE_SCHEMA, INPUT_SCHEMA, ROWS_TOGETHER, SCHEMA, parse_batches, parse_files
from newsparse.door import parse, parse_text
from newsparse.errors import InputTypeError
from newsparse.export import from_dict, to_dict
from newsparse.limits import Limits
from newsparse.models import Article

FETCHED = datetime(2031, 4, 5, 6, 7, 8, tzinfo=UTC)
RICH = """<html lang="en"><head><title>Rain | News | The Post</title><meta property="og:image" content="/a.jpg"></head>
<h1>Rain</h1><p>By Ada Brook, Political Editor</p><p>"It rained all day," the mayor, Bo Berg, said on Monday.</p>
<p>It rained in <a href="/b">the valley</a> too, as it does in every year that has a spring.</p>
<p>Share This Article</p><p><a href="/c">READ MORE: The ferry is back on Monday</a></p>"""


def rows(*batches: pyarrow.RecordBatch, **options: object) -> list[dict[str, object]]:
    """Give the rows that come out, the map of evidence as a dict."""
    found = [row for batch in parse_batches(batches, **options) for row in batch.to_pylist()]  # type: ignore[arg-type]
    return [{**row, "evidence": dict(row["evidence"])} for row in found]


def test_a_row_is_what_export_gives() -> None:
    """Every field arrives, lists of structs and the map too, and reads back as the Article."""
    values = {"url": address(1), "html": RICH.encode(), "charset": "utf-8", "fetched": FETCHED}
    (row,) = rows(pyarrow.RecordBatch.from_pylist([values], schema=INPUT_SCHEMA))
    article = parse(RICH.encode(), url=address(1), encoding="utf-8", fetched=FETCHED)
    assert article.quotes
    assert article.removed
    assert row == {"error": None, **to_dict(article)}
    assert from_dict(row) == article


def test_the_schema_has_every_field() -> None:
    """A field that the Article gains is a column by itself; the schema travels."""
    assert SCHEMA.names == ["error", *to_dict(Article())]
    assert pickle.loads(pickle.dumps(SCHEMA)) == SCHEMA
    assert pickle.loads(pickle.dumps(parse_batches)) is parse_batches


class Frame:
    """A data frame as far as Arrow's protocol goes."""

    def __init__(self, table: pyarrow.Table) -> None:
        self.table = table

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Give its rows."""
        return self.table.__arrow_c_stream__(requested_schema)


def test_a_whole_table_is_read_too() -> None:
    """It is what people have at hand; what is no batch, nor holds any, is the caller's mistake."""
    values = [{"html": page(number)} for number in range(3)]
    batch = pyarrow.RecordBatch.from_pylist(values, schema=INPUT_SCHEMA)
    table = pyarrow.Table.from_batches([batch, batch.slice(0, 1)])
    whole = ["Flood 0", "Flood 1", "Flood 2", "Flood 0"]
    for given in (table, table.to_reader(), Frame(table), [table], table.to_batches(), iter(table.to_batches())):
        assert [row["headline"] for part in parse_batches(given) for row in part.to_pylist()] == whole
    assert [row["headline"] for part in parse_batches(batch) for row in part.to_pylist()] == whole[:3]
    for wrong, reason in (
        (b"<h1>Rain</h1>", "must be record batches of pyarrow, or a table, not bytes"),
        ({"html": ["<h1>Rain</h1>"]}, "must be record batches of pyarrow, or a table, not dict"),
        (table["html"], "must be a whole table: a ChunkedArray has no columns"),
        (None, "must be record batches of pyarrow, or a table, not NoneType"),
        ([{"html": "<h1>Rain</h1>"}], "must hold record batches of pyarrow, not dict"),
    ):
        with pytest.raises(InputTypeError, match=reason):
            list(parse_batches(wrong))


def test_large_batches_are_given_in_small_ones() -> None:
    """An engine may hand over ten thousand rows at once; what is held at one time stays small, and order is kept."""
    count = ROWS_TOGETHER * 2 + 5
    batch = pyarrow.RecordBatch.from_pylist([{"html": page(number)} for number in range(count)], schema=INPUT_SCHEMA)
    found = list(parse_batches([batch]))
    assert [part.num_rows for part in found] == [ROWS_TOGETHER, ROWS_TOGETHER, 5]
    assert {part.schema for part in found} == {SCHEMA}
    headlines = [headline for part in found for headline in part.column("headline").to_pylist()]
    assert headlines == [f"Flood {number}" for number in range(count)]


def test_batches_are_read_as_they_are_asked_for() -> None:
    """Nothing is gathered: the second batch is not touched before the first has been given."""
    touched = []

    def batches() -> Iterator[pyarrow.RecordBatch]:
        for number in range(3):
            touched.append(number)
            yield pyarrow.RecordBatch.from_pylist([{"html": page(number)}], schema=INPUT_SCHEMA)

    given = parse_batches(batches())
    assert next(given).num_rows == 1
    assert touched == [0]
    assert list(parse_batches([])) == []


@pytest.mark.parametrize(
    ("row", "error"),
    [
        ({"html": None}, "the row has no html: it is null"),
        ({"url": "https://post.example/a"}, "the row has no html: no column html, nor text"),
        ({"html": 12}, "html: expected a string, not int"),
        ({"html": b"<h1>Rain</h1>", "url": b"https://post.example/a"}, "url: expected a string, not bytes"),
        ({"html": b"<h1>Rain</h1>", "fetched": "yesterday"}, "fetched: expected a date in ISO 8601, not 'yesterday'"),
    ],
)
def test_no_row_raises(row: dict[str, object], error: str) -> None:
    """What cannot be read says so in its row; the rows around it are read."""
    good = {"html": "<h1>Rain</h1>"}
    found = [rows(pyarrow.RecordBatch.from_pylist([values]))[0] for values in (good, row, good)]
    assert [row["error"] for row in found] == [None, error, None]
    assert [row["headline"] for row in found] == ["Rain", None, "Rain"]


HTML = pyarrow.array([b"<h1>Rain</h1>"] * 2)
NO_LETTERS = pyarrow.StringArray.from_buffers(
    2, pyarrow.py_buffer(b"\0\0\0\0\1\0\0\0\3\0\0\0"), pyarrow.py_buffer(b"a\xff\xfe")
)
FAR = pyarrow.array([0, 2**62], pyarrow.timestamp("us"))


@pytest.mark.parametrize(("column", "values"), [("url", NO_LETTERS), ("fetched", FAR)])
def test_a_value_that_python_cannot_hold_costs_its_row(column: str, values: pyarrow.Array, tmp_path: Path) -> None:
    """Arrow does not look at letters, and counts years beyond 9999."""
    pages = pyarrow.table({"html": HTML, column: values})
    parquet.write_table(pages, tmp_path / "in.parquet")
    for found in (rows(*pages.to_batches()), rows_of_files(tmp_path / "in.parquet")):
        assert [row["headline"] for row in found] == ["Rain", None]
        assert [str(row["error"]).startswith("the row cannot be read: ") for row in found] == [False, True]


@pytest.mark.parametrize("values", [NO_LETTERS, FAR])
def test_columns_that_are_not_read_are_not_looked_at(values: pyarrow.Array) -> None:
    """Whatever they hold."""
    found = rows(*pyarrow.table({"html": HTML, "other": values}).to_batches())
    assert [row["error"] for row in found] == [None, None]


def rows_of_files(path: Path) -> list[dict[str, object]]:
    """Give the rows of a file; one alone needs no list."""
    return [row for batch in parse_files(str(path)) for row in batch.to_pylist()]


def test_a_day_is_a_date() -> None:
    """As a column of days has it, and as ISO 8601 writes it."""
    given = [{"html": "<h1>Rain</h1>", "fetched": day} for day in (FETCHED.date(), FETCHED.date().isoformat())]
    found = [rows(pyarrow.RecordBatch.from_pylist([values]))[0] for values in given]
    assert [row["error"] for row in found] == [None, None]


def test_any_bytes_are_a_row() -> None:
    """Half of a character, NULs, a picture: an Article with less in it."""
    contents = [b"", b"\xff\xfe\x00", b"\x89PNG\r\n\x1a\n" + bytes(99), "<h1>\ud83d".encode("utf-8", "surrogatepass")]
    found = rows(pyarrow.RecordBatch.from_pylist([{"html": content} for content in contents], schema=INPUT_SCHEMA))
    assert [row["error"] for row in found] == [None] * 4


def test_scraped_text_and_strings() -> None:
    """A column of text is read as text; html may be a string; other columns are left aside."""
    text = "Rain floods Oldtown\n\nIt rained all day in the valley.\n\nShare This Article"
    (row,) = rows(pyarrow.RecordBatch.from_pylist([{"text": text, "id": 7}]))
    assert row == {"error": None, **to_dict(parse_text(text))}
    assert rows(pyarrow.RecordBatch.from_pylist([{"html": RICH, "id": 7}]))[0]["headline"] == "Rain"


def test_limits_reach_the_pages() -> None:
    """A page over a limit is cut, as parse does it."""
    batch = pyarrow.RecordBatch.from_pylist([{"html": RICH}])
    assert rows(batch, limits=Limits(max_bytes=200))[0]["truncated"] == "max_bytes"


def test_files_give_the_rows_of_the_command(tmp_path: Path) -> None:
    """Archives, one of them cut short, a page, a file that is missing: row for row, the place in ``source`` too."""
    parts = compressed(records(70))
    (tmp_path / "a.warc.gz").write_bytes(b"".join(parts))
    (tmp_path / "b.warc.gz").write_bytes(b"".join(parts[:3])[:-20])
    (tmp_path / "c.html").write_bytes(page(1))
    names = [str(tmp_path / name) for name in ("a.warc.gz", "b.warc.gz", "c.html", "missing.html")]
    Batch(inputs=names, output=tmp_path / "out.parquet", workers=1).run()
    found = list(parse_files(names))
    assert {batch.schema for batch in found} == {FILE_SCHEMA}
    assert pyarrow.Table.from_batches(found).to_pylist() == parquet.read_table(tmp_path / "out.parquet").to_pylist()
    assert sum(batch.column("error").is_valid().to_pylist().count(True) for batch in found) == 2


def test_files_keep_to_limits_and_fetch_nothing(tmp_path: Path) -> None:
    """A page over a limit is named; an address is refused."""
    (tmp_path / "a.html").write_bytes(page(1))
    (batch,) = parse_files([str(tmp_path / "a.html")], limits=Limits(max_bytes=20))
    assert batch.column("error").to_pylist() == ["more than max_bytes (20), and not read"]
    with pytest.raises(BatchError, match="fetches nothing"):
        list(parse_files(["https://post.example/a.warc.gz"]))
    assert list(parse_files([])) == []
