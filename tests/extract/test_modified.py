"""When a story was last changed, if it was."""

from __future__ import annotations

from datetime import datetime

import pytest

from newsparse.extract.modified import modified, modified_candidates
from newsparse.page import Page, read, read_text

PUBLISHED = ("2024-03-05T10:15:00+01:00",)


def test_linked_data_comes_before_metas() -> None:
    """The story's own object first."""
    page = Page(
        linked_data=({"@type": "NewsArticle", "dateModified": "2024-03-06T08:00:00Z"},),
        metas={"article:published_time": PUBLISHED, "article:modified_time": ("2024-03-06T09:00:00Z",)},
    )
    found = modified(page)
    assert found is not None
    assert (found.value.isoformat(), found.source) == ("2024-03-06T08:00:00+00:00", "json-ld dateModified")
    assert [one.source for one in modified_candidates(page)] == ["json-ld dateModified", "meta article:modified_time"]


@pytest.mark.parametrize(
    "value", ["2024-03-05T10:15:00+01:00", "2024-03-05T09:15:30Z", "2024-03-05", "2024-03-04T23:00:00Z", "soon", ""]
)
def test_no_later_date_no_change(value: str) -> None:
    """The same moment, an earlier one, the bare day of publication, and no date."""
    assert modified(Page(metas={"article:published_time": PUBLISHED, "og:updated_time": (value,)})) is None


@pytest.mark.parametrize(("declared", "change"), [("", True), (PUBLISHED[0], False)])
def test_a_labelled_line_speaks_where_the_data_is_silent(declared: str, change: bool) -> None:
    """Data that says "never changed" is believed."""
    page = read(
        f"<html lang='en'><meta property='article:modified_time' content='{declared}'>"
        f"<meta property='article:published_time' content='{PUBLISHED[0]}'>"
        "<body><h1>Rain stops play again</h1><p>Last updated: 6 March 2024, 07:05</p>"
        + "<p>The rain went on through the night and the river rose over the meadows again.</p>"
        * 6
    )
    found = modified(page)
    assert (found.value if found else None) == (datetime(2024, 3, 6, 7, 5) if change else None)


def test_scraped_text_has_update_lines_too() -> None:
    """Both dates of one line."""
    page = read_text(
        "Regen\n\nErstellt: 05.03.2024, 18:16 Uhr | Aktualisiert: 06.03.2024\n\nEs regnete.", language="de"
    )
    found = modified(page)
    assert found is not None
    assert (found.value, found.precision) == (datetime(2024, 3, 6), "day")


def test_publication_that_was_found_earlier_is_not_sought_again() -> None:
    """The pipeline hands it over."""
    page = Page(metas={"og:updated_time": ("2024-03-06",)})
    assert modified(page, {"published": datetime(2024, 3, 6)}) is None
    found = modified(page, {"published": None})
    assert found is not None
    assert found.value == datetime(2024, 3, 6)


def test_a_page_without_a_change_says_nothing() -> None:
    """A date of publication is never borrowed."""
    assert modified(Page(metas={"article:published_time": PUBLISHED})) is None


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("<p>Last updated: 6 March 2024, 07:05</p>", "modified.line"),
        ("<p>Updated: <time datetime='2024-03-06T07:05'>6 March 2024</time></p>", "modified.time"),
    ],
)
def test_the_rule_says_whether_a_time_element_spoke(line: str, rule: str) -> None:
    """People who look into a wrong date look there first."""
    head = f"<html lang='en'><meta property='article:published_time' content='{PUBLISHED[0]}'>"
    prose = "<p>The rain went on through the night and the river rose over the meadows again.</p>" * 6
    found = modified(read(f"{head}<body><h1>Rain stops play again</h1>{line}{prose}"))
    assert found is not None
    assert (found.value, found.rule) == (datetime(2024, 3, 6, 7, 5), rule)
