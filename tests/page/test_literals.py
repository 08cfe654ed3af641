"""Literals of JavaScript: what is broken says nothing, and what follows a literal is none of its business."""

from __future__ import annotations

import pytest

from newsparse.page.literals import literal


@pytest.mark.parametrize("rest", ['"', "'", "`", "/*", "; a = /\"/; f('", "; // don't", "}, ,", ";,,;"])
def test_what_follows_a_literal_is_not_read(rest: str) -> None:
    """A string or comment that opens behind a literal and never closes takes nothing from it."""
    assert literal("{a: 'Rain', b: [1, 2,, ],}" + rest, 0) == {"a": "Rain", "b": [1, 2]}


@pytest.mark.parametrize("code", ['{a: "Rain', "{a: 'Rain", "{a: `Rain", "{a: 1 /* }", "{a: 1, , b: 2}", "{a: 1,"])
def test_a_broken_literal_is_none(code: str) -> None:
    """A literal that does not end, or lacks a value between two commas, is not guessed at."""
    assert literal(code, 0) is None
