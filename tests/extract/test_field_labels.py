"""Blocks that became a field, recognised by the field's words."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsparse.extract.field_labels import field_rules, is_date_line, story_days
from newsparse.models import Author
from newsparse.page import read_text

EARLIER = {
    "headline": "Ferry runs aground off Oldtown",
    "kicker": "Island",
    "standfirst": "Forty passengers are taken ashore in boats.",
    "section_path": ("News", "Island life"),
    "authors": (Author("Ada Ng"),),
    "byline": "Ada Ng, Oldtown",
    "published": datetime(2024, 3, 5),
    "images": (),
    "keywords": None,
}


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("FERRY RUNS AGROUND OFF OLDTOWN!", "field.headline"),
        ("Ferry runs aground off Oldtown | News | The Gazette", "field.headline"),
        ("Ｆｅｒｒｙ runs aground off Oldtown", "field.headline"),
        ("Ferry runs aground oﬀ Oldtown", "field.headline"),
        ("Island", "field.kicker"),
        ("Forty passengers are taken ashore in boats", "field.standfirst"),
        ("Island life", "field.section"),
        ("By Ada Ng", "field.byline"),
        ("Ada Ng, Oldtown", "field.byline"),
        ("Published 5 March 2024, 10:15", "field.published"),
        ("Ferry runs again", None),
        ("Ferry runs aground off Oldtown" + ", and then it happens again" * 4, None),
        ("Ada Ng’s ferry", None),
        ("5 March 2024 was a wet day in Oldtown", None),
    ],
)
def test_a_line_is_known_by_its_field(line: str, rule: str | None) -> None:
    """The same words, whatever the case and the marks; more words are another line."""
    assert dict(field_rules(read_text(line).blocks, EARLIER)).get(0) == rule


def test_without_fields_no_line_is_known() -> None:
    """Nothing found, nothing recognised, dates neither."""
    assert list(field_rules(read_text("Ferry\n5 March 2024").blocks, {})) == []


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("5 March 2024", True),
        ("Updated 6 March 2024, 9.15am", True),
        ("Monday", False),
        ("", False),
        ("40 people", False),
        ("9 March 2024", False),
        ("5 March 2024 was wet", False),
    ],
)
def test_date_lines(text: str, dated: bool) -> None:
    """A date of the story's and nothing else; the day of a concert is none."""
    days = story_days({"published": datetime(2024, 3, 5), "modified": datetime(2024, 3, 6)})
    assert is_date_line(text, days, "en") is dated


def test_days_of_publication_and_change() -> None:
    """Both, in this order; a page may have neither."""
    assert story_days({"published": datetime(2024, 3, 5), "modified": datetime(2024, 3, 7)}) == ("5", "7")
    assert story_days({"published": None}) == ()
