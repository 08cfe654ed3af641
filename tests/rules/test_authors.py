"""The words by which rows are chosen: no text that a row matches is without them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.rules.authors import CREDITS, ENDINGS, OPENERS, Anywhere, Opening

ROWS = [pytest.param(row, id=f"{row.name}-{row.language}") for row in (*OPENERS, *CREDITS, *ENDINGS)]


def letters(text: str) -> list[str]:
    """Give a text's runs of letters in lower case."""
    return re.findall(r"[^\W\d_]+", text.casefold())


@pytest.mark.parametrize("row", ROWS)
@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.data())
def test_whatever_a_row_matches_has_one_of_its_words(row: Opening | Anywhere, data: st.DataObject) -> None:
    """At the start for what opens a line, anywhere for what ends the names."""
    pattern = re.compile(row.pattern, row.flags & ~re.IGNORECASE)
    text = data.draw(st.from_regex(pattern).filter(row.compiled.match))
    words = letters(row.compiled.match(text)[0])  # type: ignore[index]  # it does
    assert not row.words or not row.words.isdisjoint(words[:1] if isinstance(row, Opening) else words)
    assert row.hits(text)


def test_rows_that_are_tried_on_any_text_are_few() -> None:
    """A row without words costs every line of every page."""
    assert [row.name for row in OPENERS if not row.words] == ["byline.date_in_front"]
    assert [row.name for row in ENDINGS if not row.words and not row.needs] == []
