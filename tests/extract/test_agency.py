"""The agency whose copy a story is."""

from __future__ import annotations

from typing import Any

import pytest

from newsparse.extract.agency import agency
from newsparse.page import Page
from newsparse.page.plain_text import read_text
from newsparse.page.read import read

TEXT = "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said."


def of(page: Page, earlier: dict[str, Any] | None = None) -> str | None:
    """Give the agency of a page."""
    found = agency(page, earlier or {})
    return found.value if found else None


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ({"@type": "Person", "name": "Reuters"}, "Reuters"),
        ([{"@type": "Person", "name": "Nora Quill"}, {"@type": "Organization", "name": "The Associated Press"}], "AP"),
        ("Nora Quill, Associated Press", "AP"),
        ("dpa/AFP", "dpa/AFP"),
        ("Nora Quill", None),
        (None, None),
        (3, None),
    ],
)
def test_linked_data(author: Any, expected: str | None) -> None:
    """Wires stand where authors do."""
    assert of(Page(linked_data=({"@type": "NewsArticle", "headline": "Rain", "author": author},))) == expected


def test_metas_byline_and_dateline() -> None:
    """Each of them names the wire."""
    assert of(Page(metas={"author": ("AFP",)})) == "AFP"
    assert of(read(f"<h1>Rain</h1><p class=byline>By Reuters</p><div><p>{TEXT}<p>{TEXT}</div>")) == "Reuters"
    assert of(read_text(f"Rain floods Oldtown\nOLDTOWN (AP) — {TEXT}\n{TEXT}")) == "AP"
    assert of(Page(), {"byline": "Von Nora Feder mit dpa"}) == "dpa"


@pytest.mark.parametrize("last", ["(Reuters)", "Quelle: ino/dpa", "dpa/AFP", "© dpa-infocom, dpa:310305-99-1/2"])
def test_signatures_under_the_text(last: str) -> None:
    """Brackets, source lines and lines of rights."""
    assert of(read_text(f"Rain floods Oldtown\n{TEXT}\n{TEXT}\n{last}")) is not None


@pytest.mark.parametrize("last", ["Photo: Reuters", "Reuters reported the flood first.", "Follow us", "(the council)"])
def test_what_is_no_signature(last: str) -> None:
    """Pictures and mentions do not make a story a wire's."""
    assert of(read_text(f"Rain floods Oldtown\n{TEXT}\n{TEXT}\n{last}")) is None


def test_a_site_row_wins() -> None:
    """What a caller's row selects stands above every other witness."""
    assert of(Page(selected={"agency": ("dpa",)}, metas={"author": ("AFP",)})) == "dpa"
