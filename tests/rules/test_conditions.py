"""Conditions by which rows are chosen, words and marks: no text that a row matches is without them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.rules.agencies import SIGNATURES, Signature
from newsparse.rules.authors import CREDITS, ENDINGS, OPENERS, Anywhere, Opening
from newsparse.rules.datelines import DATELINES
from newsparse.rules.headline import SEPARATORS, Separator

some = settings(max_examples=10, deadline=None, derandomize=True)


def each(rows: Iterable[Any]) -> list[Any]:
    """Name rows as parameters of a test."""
    return [pytest.param(row, id=f"{row.name}-{row.language}") for row in rows]


def matched(row: Any, data: st.DataObject) -> str:
    """Make up a text that a row's expression matches, and give the part it matches."""
    pattern = re.compile(row.pattern, row.compiled.flags & ~re.IGNORECASE)
    find = row.compiled.search if isinstance(row, Separator) else row.compiled.match
    text = data.draw(st.from_regex(pattern).filter(find))
    assert row.hits(text) or isinstance(row, Separator)
    return str(find(text)[0])


def letters(text: str) -> list[str]:
    """Give a text's runs of letters in lower case."""
    return re.findall(r"[^\W\d_]+", text.casefold())


@pytest.mark.parametrize("row", each((*OPENERS, *CREDITS)))
@some
@given(st.data())
def test_a_text_begins_with_one_of_an_openings_words(row: Opening, data: st.DataObject) -> None:
    """Rows without words are tried on every text."""
    text = matched(row, data)
    assert not row.words or letters(text)[0] in row.words


@pytest.mark.parametrize("row", each(ENDINGS))
@some
@given(st.data())
def test_a_text_has_one_of_an_endings_words(row: Anywhere, data: st.DataObject) -> None:
    """Whatever else an ending needs is asked by the row itself."""
    text = matched(row, data)
    assert not row.words or not row.words.isdisjoint(letters(text))


@pytest.mark.parametrize("row", each(SIGNATURES))
@some
@given(st.data())
def test_a_text_begins_with_a_signatures_word_or_mark(row: Signature, data: st.DataObject) -> None:
    """A mark where the first character is no letter."""
    text = matched(row, data)
    first = letters(text)[0] if text[0].isalpha() else text[0]
    assert not row.words or first in row.words


@pytest.mark.parametrize("row", each((*DATELINES, *SEPARATORS)))
@some
@given(st.data())
def test_a_text_has_one_of_a_rows_marks(row: Any, data: st.DataObject) -> None:
    """Datelines have it anywhere, separators behind nothing but white space."""
    text = matched(row, data)
    assert not set(row.marks).isdisjoint(text.strip()[:1] if isinstance(row, Separator) else text)


def test_rows_that_are_tried_on_any_text_are_few() -> None:
    """A row without a condition costs every line of every page."""
    assert [row.name for row in OPENERS if not row.words] == ["byline.date_in_front"]
    assert [row.name for row in ENDINGS if not row.words and not row.needs] == []
    assert [row.name for row in SIGNATURES if not row.words] == ["agency.joined"]
