"""Every row of every rule table hits its example, leaves its near misses alone, and says why it is there."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Iterator, Mapping
from types import ModuleType

import pytest

import newsparse.rules
from newsparse.rules.rule import Pattern, Rule

COLUMNS = ("name", "example", "spares", "why", "hits")


def is_row(value: object) -> bool:
    """Say whether a value has what every rule record has."""
    return not isinstance(value, type) and all(hasattr(value, column) for column in COLUMNS)


def rows_in(value: object) -> Iterator[Rule]:
    """Give the rule records in a value of a table module: a record, or a tuple or mapping of them."""
    if is_row(value):
        yield value  # type: ignore[misc]
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from rows_in(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from rows_in(item)


def table_modules() -> Iterator[ModuleType]:
    """Give every module under ``newsparse.rules``."""
    for found in pkgutil.walk_packages(newsparse.rules.__path__, "newsparse.rules."):
        yield importlib.import_module(found.name)


TABLES = {
    f"{module.__name__.removeprefix('newsparse.rules.')}.{name}": rows
    for module in table_modules()
    for name, value in vars(module).items()
    if (rows := tuple(rows_in(value)))
}
ROWS = {id(row): pytest.param(row, id=f"{table}-{row.name}") for table, rows in TABLES.items() for row in rows}


@pytest.mark.parametrize("row", ROWS.values())
def test_a_row_hits_its_example(row: Rule) -> None:
    """The example is what the row is for."""
    assert row.hits(row.example)


@pytest.mark.parametrize("row", ROWS.values())
def test_a_row_leaves_its_near_misses_alone(row: Rule) -> None:
    """Each row names at least one text that looks alike and must stay, and it does stay."""
    assert isinstance(row.spares, tuple)
    assert row.spares, "name at least one near miss"
    assert not [spare for spare in row.spares if row.hits(spare)]


@pytest.mark.parametrize("row", ROWS.values())
def test_a_row_says_what_it_is_and_why(row: Rule) -> None:
    """A name in lower case with its noun in front, and a reason."""
    assert row.name == row.name.lower().strip()
    assert row.name
    assert row.why.strip()


@pytest.mark.parametrize("table", TABLES)
def test_names_are_unique_within_a_table(table: str) -> None:
    """A ledger that names a row must mean one row (rows of other languages may share the name)."""
    counts = Counter((row.name, getattr(row, "language", "")) for row in TABLES[table])
    assert not [name for name, count in counts.items() if count > 1]


def test_the_measure_finds_a_bad_row() -> None:
    """A row whose spare is hit would not get through."""
    row = Pattern(name="byline.by", pattern="by", example="By Ada Ng", spares=("Byron",), why="too wide")
    assert is_row(row)
    assert [spare for spare in row.spares if row.hits(spare)] == ["Byron"]


def test_there_are_tables() -> None:
    """The collection is not empty by accident."""
    assert TABLES
