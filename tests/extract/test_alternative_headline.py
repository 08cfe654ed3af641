"""A second headline that differs from the first."""

from __future__ import annotations

import pytest

from newsparse.extract.alternative_headline import alternative_headline
from newsparse.page import Page, read_text

FIRST = "Ferry runs aground off Oldtown pier"


def test_the_one_declared_as_such_goes_first() -> None:
    """Linked data has a name for it."""
    story = {"@type": "NewsArticle", "headline": FIRST, "alternativeHeadline": "A night on the sandbank"}
    page = Page(linked_data=(story,), metas={"og:title": ("Why the ferry did not arrive",)})
    found = alternative_headline(page, {"headline": FIRST})
    assert found is not None
    assert (found.value, found.source) == ("A night on the sandbank", "json-ld alternativeHeadline")


def test_a_title_for_machines_is_one_where_it_differs() -> None:
    """Without its suffix."""
    found = alternative_headline(
        Page(title="Why the night ferry never arrived | oldtown.org"), {"headline": "A night on the sandbank"}
    )
    assert found is not None
    assert found.value == "Why the night ferry never arrived"


@pytest.mark.parametrize(
    "title",
    [
        FIRST,
        f"{FIRST} | World | News",
        "Ferry runs aground",
        "‘Ferry’ runs aground off Oldtown pier!",
        f"Harbour: {FIRST}",
        "Ferry",
        "",
    ],
)
def test_the_first_in_other_clothes_is_none(title: str) -> None:
    """Suffixes, cuts, marks, kickers."""
    assert alternative_headline(Page(title=title), {"headline": FIRST}) is None


def test_the_standfirst_is_none() -> None:
    """Some papers declare their standfirst as second headline."""
    story = {"@type": "NewsArticle", "headline": FIRST, "alternativeHeadline": "Passengers spent the night on board"}
    earlier = {"headline": FIRST, "standfirst": "Passengers spent the night on board"}
    assert alternative_headline(Page(linked_data=(story,)), earlier) is None


def test_scraped_text_has_its_title_line_where_the_printed_one_differs() -> None:
    """The first line is for search engines."""
    again = "Ferry from Newtown runs aground off Oldtown pier"
    text = f"Ferry from Newtown aground off pier\n\n{again}\n\nThe ferry ran aground."
    found = alternative_headline(read_text(text))
    assert found is not None
    assert found.value == "Ferry from Newtown aground off pier"
