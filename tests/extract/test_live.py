"""Entries of a live blog, matched to the body."""

from datetime import UTC, datetime

import pytest

from newsparse.extract.live import live
from newsparse.models import Block, LiveEntry
from newsparse.page import Page

BODY = (
    Block("paragraph", "What we know so far about the bridge."),
    Block("heading", "Bridge closed", level=2),
    Block("paragraph", "The bridge was closed this morning."),
    Block("paragraph", "No one was hurt, the council said, and the ferry still runs every hour of the day."),
    Block("paragraph", "Traffic is moving again."),
)


def page(*updates: object) -> Page:
    """A page whose linked data lists these updates."""
    return Page(linked_data=({"@type": "LiveBlogPosting", "liveBlogUpdate": list(updates)},))


def test_entries_are_ranges_of_the_body() -> None:
    """Whatever the order they are listed in, entries follow the body, each up to the next."""
    found = live(
        page(
            {
                "@type": "BlogPosting",
                "articleBody": "Traffic is moving again.",
                "datePublished": "2024-05-01T12:00:00Z",
            },
            {"headline": "Bridge closed", "articleBody": "The bridge was closed this morning."},
            {
                "headline": "Nobody hurt",
                "articleBody": "No one was hurt, the council said, and the ferry still runs every hour of the day.",
            },
        ),
        {"body": BODY},
    )
    assert found is not None
    assert found.value == (
        LiveEntry(None, "Bridge closed", 1, 3),
        LiveEntry(None, "Nobody hurt", 3, 4),
        LiveEntry(datetime(2024, 5, 1, 12, tzinfo=UTC), None, 4, 5),
    )


def test_entries_that_are_not_shown_are_left_out() -> None:
    """An update that stands on another page of the blog is no range of this body."""
    assert live(page({"headline": "Something else"}), {"body": BODY}) is None


@pytest.mark.parametrize(
    "updates", [None, 3, [], {}, [None, 3, [], {}], [{"headline": None, "articleBody": 3}], "words"]
)
def test_any_value_is_survived(updates: object) -> None:
    """Linked data of any type says nothing, and raises nothing."""
    broken = Page(linked_data=({"@type": "LiveBlogPosting", "liveBlogUpdate": updates},))
    assert live(broken, {"body": BODY}) is None


def test_other_pages_have_no_entries() -> None:
    """A plain story, or a body that was not asked for, has none."""
    assert live(Page(linked_data=({"@type": "NewsArticle"},)), {"body": BODY}) is None
    assert live(page({"headline": "Bridge closed"})) is None


def test_entries_under_one_headline_are_told_apart_by_their_text() -> None:
    """A ticker says "Goal!" many times; each entry is the headline over its own words."""
    texts = ("Ada Ng heads the ball in from four metres.", "Boris Castle scores from the spot, again.")
    body = tuple(block for text in texts for block in (Block("heading", "Goal!", level=3), Block("paragraph", text)))
    updates = [
        {"headline": "Goal!", "articleBody": text, "datePublished": f"2024-05-01T1{n}:00:00Z"}
        for n, text in enumerate(texts)
    ]
    found = live(page(*reversed(updates)), {"body": body})
    assert found is not None
    assert [(entry.start, entry.stop, entry.published.hour) for entry in found.value if entry.published] == [
        (0, 2, 10),
        (2, 4, 11),
    ]


def test_the_witness_is_named() -> None:
    """As for any other field."""
    found = live(page({"headline": "Bridge closed"}), {"body": BODY})
    assert found is not None
    assert (found.source, found.raw, found.rule) == ("json-ld liveBlogUpdate", "", "live.linked_data")


def test_a_single_update_needs_no_list_around_it() -> None:
    """Schema.org lets a list of one stand as its only item; objects of other types say nothing."""
    data = (
        {"@type": "NewsArticle", "liveBlogUpdate": {"headline": "Traffic is moving again."}},
        {"@type": "LiveBlogPosting", "liveBlogUpdate": [{"headline": "Not shown"}]},
        {"@type": "LiveBlogPosting", "liveBlogUpdate": {"headline": "Bridge closed"}},
    )
    found = live(Page(linked_data=data), {"body": BODY})
    assert found is not None
    assert [(entry.headline, entry.start, entry.stop) for entry in found.value] == [("Bridge closed", 1, 5)]


def test_a_headline_reaches_over_a_picture_to_its_words_but_no_further() -> None:
    """A caption and a line may stand between; words far below begin an entry of their own."""
    between = (Block("caption", "The bridge."), Block("paragraph", "By Ada Ng"))
    words = Block("paragraph", "The bridge was closed this morning.")
    update = {"headline": "Bridge closed", "articleBody": words.text}
    near = (Block("heading", "Traffic"), Block("heading", "Bridge closed"), *between, words)
    found = live(page({"headline": "Traffic"}, update), {"body": near})
    assert found is not None
    assert [(entry.start, entry.stop) for entry in found.value] == [(0, 1), (1, 5)]
    twice = (Block("heading", "Bridge closed"), *near[1:])
    found = live(page(update), {"body": twice})
    assert found is not None
    assert [entry.start for entry in found.value] == [1]


def test_the_day_of_a_change_dates_an_entry_that_has_no_other() -> None:
    """Some tickers only say when an entry was last touched; the day it was published goes first."""
    changed = {"headline": "Bridge closed", "dateModified": "2024-05-01T12:00:00Z"}
    both = {**changed, "datePublished": "2024-05-01T10:00:00Z"}
    hours = []
    for update in (changed, both, {"headline": "Bridge closed"}):
        found = live(page(update), {"body": BODY})
        assert found is not None
        hours.append(found.value[0].published and found.value[0].published.hour)
    assert hours == [12, 10, None]


def test_the_day_of_an_entry_is_read_as_those_of_its_page() -> None:
    """In the order of the page's language, and never after the page was fetched."""
    update = {"headline": "Bridge closed", "datePublished": "05/03/2024 10:15"}
    days = []
    for options in (
        {"declared_language": "de"},
        {"language": "de"},
        {"declared_language": "de", "fetched": datetime(2024, 3, 6, tzinfo=UTC)},
        {"declared_language": "de", "fetched": datetime(2024, 1, 6, tzinfo=UTC)},
        {},
    ):
        listed = Page(linked_data=({"@type": "LiveBlogPosting", "liveBlogUpdate": [update]},), **options)
        found = live(listed, {"body": BODY})
        assert found is not None
        days.append(found.value[0].published and found.value[0].published.date().isoformat())
    assert days == ["2024-03-05", "2024-03-05", "2024-03-05", None, None]
