"""The paper's name."""

from __future__ import annotations

import pytest

from newsparse.extract.publisher import addresses, publisher, publisher_candidates, site_names
from newsparse.page import Page, read_text


def story(publisher: object) -> dict[str, object]:
    """Make a story's linked data."""
    return {"@type": "NewsArticle", "headline": "Ferry aground", "publisher": publisher}


def test_linked_data_goes_first() -> None:
    """It names the publisher outright."""
    page = Page(linked_data=(story({"name": "The Oldtown Paper"}),), metas={"og:site_name": ("Oldtown",)})
    found = publisher(page)
    assert found is not None
    assert (found.value, found.source) == ("The Oldtown Paper", "json-ld publisher")


def test_a_witness_that_the_host_agrees_with_goes_before_the_company() -> None:
    """Readers know the paper, not the company that owns it."""
    page = Page(
        url="https://www.oldtownpaper.org/x",
        linked_data=(story({"name": "Harbour Holding AG"}),),
        metas={"og:site_name": ("Oldtown Paper",)},
    )
    found = publisher(page)
    assert found is not None
    assert (found.value, found.source) == ("Oldtown Paper", "meta og:site_name")


def test_the_titles_suffix_is_a_witness() -> None:
    """The last one."""
    found = publisher(Page(title="Ferry runs aground off pier - The Oldtown Herald"))
    assert found is not None
    assert (found.value, found.rule) == ("The Oldtown Herald", "publisher.title")


@pytest.mark.parametrize("value", [None, 3, [], {}, "x" * 5000, {"name": {"name": None}}, "–"])
def test_what_is_no_name_is_left_alone(value: object) -> None:
    """Any type, any length."""
    assert publisher(Page(linked_data=(story(value),))) is None


def test_the_host_alone_is_no_name() -> None:
    """Nothing is made up."""
    assert publisher(Page(url="https://oldtown.org/ferry")) is None


def test_scraped_text_has_the_name_and_the_address_it_kept() -> None:
    """In its first lines."""
    page = read_text(
        "Ferry runs aground off pier | Oldtown Paper\n\nhttps://oldtownpaper.org/ferry\n\nThe ferry ran aground."
    )
    found = publisher(page)
    assert found is not None
    assert found.value == "Oldtown Paper"
    assert addresses(page) == (None, "https://oldtownpaper.org/ferry")
    assert "oldtownpaper" in site_names(page)


def test_the_site_names_the_paper_where_no_story_does() -> None:
    """A page's WebSite object is the last of the declared witnesses; one without a name says nothing."""
    page = Page(linked_data=({"@type": "WebSite", "name": "The Oldtown Paper"}, {"@type": "WebSite"}))
    assert [(found.value, found.rule) for found in publisher_candidates(page)] == [
        ("The Oldtown Paper", "publisher.website")
    ]
