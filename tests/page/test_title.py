"""Titles in their pieces."""

from __future__ import annotations

import time

import pytest

from newsparse.page.title import title_pieces


@pytest.mark.parametrize(
    ("title", "pieces"),
    [
        ("Rain | World | The Paper", ["Rain", "World", "The Paper"]),
        ("Rain – again · The Paper", ["Rain", "again", "The Paper"]),
        ("Anglo-Irish rain: what now?", ["Anglo-Irish rain: what now?"]),
        ("| |", []),
        ("", []),
    ],
)
def test_pieces(title: str, pieces: list[str]) -> None:
    """Bars, dots and dashes part a title; hyphens and colons do not."""
    assert title_pieces(title) == pieces


@pytest.mark.parametrize("title", [" " * 200_000 + "x", "|" * 200_000, " | " * 70_000, " - " * 70_000])
def test_long_titles_cost_little(title: str) -> None:
    """A title of 200 kB is read as far as a title goes."""
    start = time.perf_counter()
    title_pieces(title)
    assert time.perf_counter() - start < 0.1
