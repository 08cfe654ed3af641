"""Datelines at the head of the first paragraph."""

from __future__ import annotations

import time

import pytest

from newsparse.extract.dateline import agencies_in, dateline, read_dateline
from newsparse.page import Page
from newsparse.page.plain_text import read_text

TEXT = "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said."


@pytest.mark.parametrize(
    ("opening", "place", "agency"),
    [
        ("LONDON (Reuters) - ", "LONDON", "Reuters"),
        ("ISLAMABAD, March 4 (Reuters) - ", "ISLAMABAD", "Reuters"),
        ("ST. JOSEPH, Mich. (AP) — ", "ST. JOSEPH, Mich.", "AP"),
        ("BEIRUT/THE HAGUE, March 7 (Reuters) - ", "BEIRUT/THE HAGUE", "Reuters"),
        ("BERLIN, 3. März (dpa) – ", "BERLIN", "dpa"),
        ("Frankfurt am Main (dpa/lhe) - ", "Frankfurt am Main", "dpa"),
        ("Madrid, 3 ene (EFE).- ", "Madrid", "EFE"),
        ("(ANSA) - ROMA, 03 GEN - ", "ROMA", "ANSA"),
        ("NEW DELHI: ", "NEW DELHI", None),
        ("WASHINGTON — ", "WASHINGTON", None),
        ("PUTRAJAYA, Nov 22 — ", "PUTRAJAYA", None),
        ("Paris – ", "Paris", None),
        ("Wien, 14. Dezember 2031 – ", "Wien", None),
        ("New York – ", "New York", None),
    ],
)
def test_places_as_printed(opening: str, place: str, agency: str | None) -> None:
    """Place, agency, and where the text begins."""
    found = read_dateline(opening + TEXT)
    assert found is not None
    assert (found.place, found.agency) == (place, agency)
    assert (opening + TEXT)[found.stop :] == TEXT


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        f"EXCLUSIVE: {TEXT}",
        f"UPDATE — {TEXT}",
        f"Reuters – {TEXT}",
        f"PUBLISHED: {TEXT}",
        f"Kommentar – {TEXT}",
        "Paris – the city of light – slept through the rain that came in from the sea last night.",
        "Paris - the city - slept through the rain.",
        "The minister (right) – who was late – spoke.",
        "Tom Ashby (43) – a driver – spoke.",
        "london (Reuters) - Rain.",
        "",
        "—",
    ],
)
def test_what_is_no_dateline(text: str) -> None:
    """Labels, agencies, asides and lower case."""
    assert read_dateline(text) is None


def test_a_turn_of_an_interview_is_none() -> None:
    """Where several paragraphs open with a name in capitals, it is that of a speaker."""
    assert dateline(read_text(f"Rain\nNORA QUILL: {TEXT}\nTOM ASHBY: {TEXT}")) is None
    assert dateline(read_text(f"Rain\nOLDTOWN: {TEXT}\n{TEXT}")) is not None


def test_a_site_row_wins() -> None:
    """What a caller's row selects stands above the text."""
    found = dateline(Page(selected={"dateline": ("OLDTOWN",)}))
    assert found is not None
    assert found.source == "site row"


def test_agencies_in_a_signature() -> None:
    """Several are kept in order; desks of an agency and people are not agencies."""
    assert agencies_in("dpa/AFP") == ("dpa", "AFP")
    assert agencies_in("AP and Reuters") == ("AP", "Reuters")
    assert agencies_in("ino/dpa") == ("dpa",)
    assert agencies_in("Ada Ng, Paul Reuter") == ()


@pytest.mark.parametrize("text", ["A " * 100_000, "A-" * 100_000, "AB, " * 100_000, "A(" * 100_000])
def test_a_long_paragraph_costs_no_more_than_a_short_one(text: str) -> None:
    """Only the head of a paragraph is read."""
    start = time.perf_counter()
    read_dateline(text)
    assert time.perf_counter() - start < 0.5
