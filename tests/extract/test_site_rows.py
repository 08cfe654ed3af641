"""What a site's rows select wins over every other witness of its field."""

from __future__ import annotations

from datetime import datetime
from importlib import import_module
from typing import Any

import pytest

from newsparse.extract.site_rows import name_site_rows
from newsparse.models import Author, Image
from newsparse.page import Page, Region, SourceBlock
from newsparse.page.page import House

FIELDS = {
    "access": ("free", "free"),
    "agency": ("dpa", "dpa"),
    "alternative_headline": ("Rain again", "Rain again"),
    "authors": ("Ada Ng", (Author("Ada Ng"),)),
    "byline": ("By Ada Ng", "By Ada Ng"),
    "canonical_url": ("https://a.example/x", "https://a.example/x"),
    "dateline": ("OLDTOWN", "OLDTOWN"),
    "description": ("Rain again.", "Rain again."),
    "headline": ("Rain again", "Rain again"),
    "images": ("https://a.example/i.jpg", (Image("https://a.example/i.jpg"),)),
    "keywords": ("rain", ("rain",)),
    "kicker": ("Harbour", "Harbour"),
    "language": ("cy", "cy"),
    "modified": ("2024-03-05", datetime(2024, 3, 5)),
    "published": ("2024-03-05", datetime(2024, 3, 5)),
    "publisher": ("The Bell", "The Bell"),
    "section": ("Sport", "Sport"),
    "section_path": ("Sport", ("Sport",)),
    "standfirst": ("Rain is here again", "Rain is here again"),
}
METAS = {
    "author": ("AFP", "Bob Orr"),
    "og:title": ("Another headline",),
    "description": ("Another description.",),
    "og:image": ("https://a.example/other.jpg",),
    "keywords": ("snow",),
    "og:url": ("https://a.example/other",),
    "article:published_time": ("2024-03-01T10:15:00Z",),
    "article:modified_time": ("2024-03-02T10:15:00Z",),
    "og:site_name": ("Another Paper",),
    "article:section": ("Politics",),
}


@pytest.mark.parametrize("field", FIELDS)
def test_the_selected_value_comes_first(field: str) -> None:
    """Its source says so, its words are kept as they stood, and its row carries the field's name."""
    module = import_module(f"newsparse.extract.{field}")
    words, value = FIELDS[field]
    page = Page(selected={field: (words,)}, metas=METAS, declared_language="en", language="en")
    found: Any = next(getattr(module, f"{field}_candidates")(page))
    assert (found.value, found.source, found.raw) == (value, "site row", words)
    assert found.rule.partition(".")[0] == field.removesuffix("_path")
    assert getattr(module, field)(page).value == value


def test_there_is_somebody_to_win_over() -> None:
    """Without a row the metas speak, in every field that has one."""
    page = Page(metas=METAS, declared_language="en", language="en")
    silent = {"access", "alternative_headline", "byline", "dateline", "kicker", "standfirst"}
    for field in FIELDS.keys() - silent:
        found = getattr(import_module(f"newsparse.extract.{field}"), field)(page)
        assert found is not None, field
        assert found.value != FIELDS[field][1], field


@pytest.mark.parametrize(
    ("phrases", "marks", "rule"),
    [
        (("Win a car!",), frozenset(), "site.phrase"),
        ((), frozenset({"drop"}), "site.drop"),
        (("Win a boat!",), frozenset({"drop"}), "site.drop"),
        (("Win a boat!",), frozenset(), None),
        ((), frozenset(), None),
    ],
)
def test_phrases_and_rows_work_without_each_other(
    phrases: tuple[str, ...], marks: frozenset[str], rule: str | None
) -> None:
    """A rule that another has given a block stays."""
    block = SourceBlock(0, "paragraph", "WIN A CAR", Region(None, "p", {}), marks=marks)
    rules: list[str | None] = [None, "share.bar"]
    name_site_rows((block, block), rules, Page(house=House(phrases=phrases)))
    assert rules == [rule, "share.bar"]
