"""Strings to moments: every case of tests/cases/dates, and what must be refused."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.extract.dates import DAY_SIGN, is_plausible, moment, month_number, readings
from newsparse.rules.dates import DATE_SHAPES, MONTHS, MonthNames
from newsparse.rules.rule import Pattern

CASES = Path(__file__).parents[1] / "cases" / "dates"


def whole() -> list[Any]:
    """Read the cases of whole strings."""
    rows = []
    for number, line in enumerate((CASES / "whole.txt").read_text(encoding="utf-8").splitlines(), 1):
        if line and not line.startswith("#"):
            language, raw, value, precision = line.rsplit(" | ", 3) if line.count(" | ") == 3 else line.split(" | ")
            for written, meant in ((r"\n", "\n"), (r"\t", "\t")):
                raw = raw.replace(written, meant)
            rows.append(pytest.param(language.strip("-"), raw, value, precision, id=f"line {number}"))
    return rows


@pytest.mark.parametrize(("language", "raw", "value", "precision"), whole())
def test_a_whole_string_is_read_as_the_case_says(language: str, raw: str, value: str, precision: str) -> None:
    """Value and precision, or a refusal."""
    found = moment(raw, language=language or None)
    assert (found.value.isoformat() if found else "-", (found.precision if found else "-") or "-") == (value, precision)


@pytest.mark.parametrize("shape", DATE_SHAPES, ids=lambda shape: shape.name)
def test_every_shape_of_a_day_has_its_sign(shape: Pattern) -> None:
    """The first look at a line must not pass over a day."""
    assert DAY_SIGN.search(shape.example)


@pytest.mark.parametrize("row", MONTHS, ids=lambda row: row.name)
def test_every_name_of_a_month_is_read_between_day_and_year(row: MonthNames) -> None:
    """No small word of a shape, such as "de", takes the head of a name: "8 December 2024"."""
    names = {form: number for form, number in row.numbers.items() if form.isalpha()}
    assert {form: month_of(f"8. {form} 2024", row.language) for form in names} == names
    assert {form: month_of(f"{form} 8, 2024", row.language) for form in names} == names


def month_of(line: str, language: str) -> int | None:
    """Give the month of the only date in a line."""
    return next((read.value.month for read in readings(line, language)), None)


def test_days_and_clocks_are_found_far_inside_a_line() -> None:
    """Only the surroundings of a day are looked at, and two days far apart are both found, each with its clock."""
    line = f"5 March 2024, 10:15 {'and rain ' * 20}11:30, 6.3.2024"
    assert [read.value.isoformat() for read in readings(line, "de")] == ["2024-03-05T10:15:00", "2024-03-06T11:30:00"]


@pytest.mark.parametrize(
    "raw",
    [None, True, object(), {}, [], (), b"2024-03-05", float("nan"), float("inf"), -5, 3.5, 10**30, {"a": 1}, [[[]]]],
)
def test_a_value_of_another_type_is_no_date(raw: object) -> None:
    """Linked data can hold anything."""
    assert moment(raw) is None


@pytest.mark.parametrize(
    "raw",
    [
        "9" * 10_000,
        "2024-03-05" * 20_000,
        " " * 200_000,
        "March " * 40_000,
        "5. " * 60_000,
        "20" * 100_000,
        "1." * 100,
        "de " * 90,
        "a" * 299,
        "1 a " * 74,
        int("9" * 4_000),
        pytest.param(10**10_000, id="10,001 digits"),
    ],
)
def test_what_is_too_long_is_refused_at_once(raw: object) -> None:
    """No string may cost more than a few milliseconds."""
    start = time.perf_counter()
    assert moment(raw) is None
    assert time.perf_counter() - start < 0.25


def test_numbers_and_lists_are_read_as_their_strings() -> None:
    """JSON-LD gives epochs as numbers, and lists where one value belongs."""
    epoch = moment(1709630130000)
    assert epoch is not None
    assert epoch.value == datetime(2024, 3, 5, 9, 15, 30, tzinfo=UTC)
    listed = moment([None, "2024-03-05", "2024-03-06"])
    assert listed is not None
    assert listed.value == datetime(2024, 3, 5)
    typed = moment({"@type": "Date", "@value": "2024-03-05"})
    assert typed is not None
    assert typed.precision == "day"


def test_nothing_is_published_after_the_page_was_fetched() -> None:
    """One day's grace covers zones the page does not name."""
    fetched = datetime(2024, 3, 4, 12, tzinfo=UTC)
    assert moment("2024-03-05T11:00:00", fetched=fetched) is not None
    assert moment("2024-03-05T13:00:00Z", fetched=fetched) is None
    assert moment("2024-03-06", fetched=fetched.replace(tzinfo=None)) is None
    assert is_plausible(datetime(2024, 3, 5, 13, tzinfo=timezone(timedelta(hours=14))), fetched)


def test_each_date_of_a_line_keeps_its_own_clock() -> None:
    """A clock belongs to the day it stands beside; a label between the two keeps them apart."""
    line = "Erstellt: 05.03.2024, 18:16 Uhr | Aktualisiert: 06.03.2024, 7:05 Uhr"
    assert [r.value for r in readings(line, "de")] == [datetime(2024, 3, 5, 18, 16), datetime(2024, 3, 6, 7, 5)]
    line = "5 March 2024 | Updated 10:15"
    assert [r.precision for r in readings(line, "en")] == ["day"]


def test_a_date_that_can_be_read_in_two_ways_carries_both() -> None:
    """Other witnesses may decide; a guess may not."""
    (reading,) = readings("03/05/2024 10:15", "en")
    assert (reading.value, reading.other) == (datetime(2024, 5, 3, 10, 15), datetime(2024, 3, 5, 10, 15))


@pytest.mark.parametrize(
    "line", ["", "In 2024 there were 5", "Section 5.3.2", "1.2.3.2024", "from 10:15", "call 0800 05032024"]
)
def test_a_line_without_a_day_gives_no_reading(line: str) -> None:
    """Numbers alone are no date."""
    assert list(readings(line, "en")) == []


def test_a_month_of_two_meanings_needs_its_language() -> None:
    """Listopad is November in Czech and Polish, and nothing is said for languages without a table."""
    assert month_number("listopad", "cs") == 11
    assert month_number("mai", "fr-CA") == 5
    assert month_number("maandag", "nl") is None


@given(st.one_of(st.text(max_size=400), st.from_regex(r"[0-9./: -]{0,40}"), st.integers(), st.floats()))
def test_any_value_gives_a_moment_or_none(raw: object) -> None:
    """Never an exception."""
    found = moment(raw)
    assert found is None or isinstance(found.value, datetime)


@given(
    st.datetimes(datetime(1980, 1, 1), datetime(2090, 1, 1)),
    st.one_of(st.none(), st.integers(-12 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))),
)
def test_iso_comes_back_as_it_was_written(value: datetime, zone: timezone | None) -> None:
    """What isoformat() writes is read to the same value."""
    value = value.replace(tzinfo=zone)
    found = moment(value.isoformat())
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2024-03-05T10:15+05", "2024-03-05T10:15:00+05:00"),
        ("2024-03-05T10:15-0330", "2024-03-05T10:15:00-03:30"),
        ("5 March 2024 10:15 UTC+5", "2024-03-05T10:15:00+05:00"),
        ("5 March 2024, EST 10:15", "2024-03-05T10:15:00-05:00"),
    ],
)
def test_offsets_of_every_length_and_zones_on_either_side(raw: str, expected: str) -> None:
    """Hours alone, hours and minutes, a zone with an offset, and a zone before the clock."""
    found = moment(raw)
    assert found is not None
    assert found.value.isoformat() == expected


@pytest.mark.parametrize("language", [None, "fr", "ja"])
def test_english_months_are_read_in_every_language(language: str | None) -> None:
    """Templates of papers in other languages are often English."""
    assert month_number("March", language) == 3
