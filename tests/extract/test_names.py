"""Strings to people: every case of tests/cases/authors, and what no string may do."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.extract.names import LONGEST_BYLINE, distinct, name_key, names
from newsparse.models import Author

CASES = Path(__file__).parents[1] / "cases" / "authors"


def strings() -> list[Any]:
    """Read the cases of single strings."""
    rows = []
    for number, line in enumerate((CASES / "strings.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            language, raw, people = line.split(" | ")
            raw = raw.replace(r"\n", "\n").replace(r"\t", "\t")
            rows.append(pytest.param(language, raw, people, id=f"line {number}"))
    return rows


def written(authors: tuple[Author, ...]) -> str:
    """Write authors as a case does."""
    return "; ".join(author.name + (f" ({author.role})" if author.role else "") for author in authors) or "-"


@pytest.mark.parametrize(("language", "raw", "people"), strings())
def test_a_string_names_whom_the_case_says(language: str, raw: str, people: str) -> None:
    """Names in order, roles apart, or nobody."""
    assert written(names(raw, language=None if language == "-" else language)) == people


@given(st.text(max_size=80))
def test_whatever_is_named_is_clean(raw: str) -> None:
    """No string raises, and no name holds an address, a digit or a line break."""
    for author in names(raw):
        assert author.name == author.name.strip()
        assert author.name
        assert not set(author.name) & set("@_\n\t0123456789/|;:")


@given(st.lists(st.sampled_from(["Nora Quill", "Tom Ashby", "Li Chen", "Ada van Dam"]), min_size=1, max_size=4))
def test_joined_names_come_apart_again(people: list[str]) -> None:
    """The usual way to print several names gives each of them once."""
    raw = "By " + (", ".join(people[:-1]) + " and " if people[1:] else "") + people[-1]
    assert [author.name for author in names(raw, language="en")] == list(dict.fromkeys(people))


@pytest.mark.parametrize(
    "raw",
    ["By " + "Ada " * 50_000, "," * 200_000, "and " * 60_000, "(" * 100_000, "A." * 100_000, "von " * 60_000],
)
def test_a_long_string_costs_no_more_than_a_short_one(raw: str) -> None:
    """Only the start of a string is read."""
    start = time.perf_counter()
    names(raw)
    assert time.perf_counter() - start < 0.5
    assert LONGEST_BYLINE < 2_000


def test_printings_of_one_name_meet() -> None:
    """Titles, accents, case, dots and hyphens do not make another person."""
    assert name_key("Dr. Noée Plume-Roux") == name_key("NOEE PLUME ROUX")
    assert distinct([Author("Nora Quill"), Author("NORA QUILL", "Editor", "https://example.org/n")]) == (
        Author("Nora Quill", "Editor", "https://example.org/n"),
    )


@pytest.mark.parametrize("raw", ["Nora QuillNora Quill", "Nora Quill Nora Quill"])
def test_a_name_that_is_printed_twice_is_one(raw: str) -> None:
    """Pages print it for small screens and for large ones."""
    assert names(raw) == (Author("Nora Quill"),)


@pytest.mark.parametrize("text", ["Ada Ng, admin", "Ada Ng, PhD", "Ada Ng, Reuters"])
def test_what_stands_behind_a_name_is_nobody(text: str) -> None:
    """A login, a degree and an agency, each by itself."""
    assert [author.name for author in names(text, language="en")] == ["Ada Ng"]
