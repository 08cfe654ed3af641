"""Marks of patterns: what is asked first must stand in every text that the pattern hits."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsparse.rules.dates import CLOCK_SHAPES, DATE_SHAPES
from newsparse.rules.images import CREDITS
from newsparse.rules.phrases.captions import CAPTIONS
from newsparse.rules.rule import MarkedPattern

ROWS = (*DATE_SHAPES, *CLOCK_SHAPES, *CREDITS, *CAPTIONS)
CASES = (Path(__file__).parents[1] / "cases" / "dates" / "whole.txt").read_text(encoding="utf-8").splitlines()
MORE = (
    "午後6:16",
    "오전 6:16",
    "2 PM",
    "6 μ.μ.",
    "6 µ.µ.",
    "at 9 O’Clock",
    "PHOTO: Ada Ng",
    "Ⓒ Ada Ng",
    "Rain [Ng via Ng]",
    "Ada Ng (2. v.l.) mit Boris Castle",
    "De gauche à droite: Ada Ng",
)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_no_text_is_hit_that_has_no_mark(row: MarkedPattern) -> None:
    """Every example and every case that the expression finds has a mark of its row."""
    texts = [row.example, *CASES, *MORE]
    missed = [text for text in texts if row.compiled.search(text) and not row.may_hit(text.lower())]
    assert missed == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_marks_are_in_lower_case(row: MarkedPattern) -> None:
    """They are looked for in texts in lower case."""
    assert [mark for mark in row.marks if mark != mark.lower()] == []
