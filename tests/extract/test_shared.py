"""Questions that several fields ask of one page."""

from __future__ import annotations

import gc
import weakref

from newsparse.extract.shared import declared_story, once_a_page
from newsparse.page import Page


def test_a_question_is_asked_once_a_page() -> None:
    """The second field gets the answer the first one got; another page, even an equal one, is asked anew."""
    asked: list[Page] = []

    @once_a_page
    def title(page: Page) -> str | None:
        asked.append(page)
        return page.title

    one, other = Page(title="Rain"), Page(title="Rain")
    assert [title(one), title(one), title(other)] == ["Rain", "Rain", "Rain"]
    assert asked == [one, other]


def test_nothing_is_an_answer() -> None:
    """A page without linked data is not searched for it again."""
    page = Page()
    assert declared_story(page) is None
    assert declared_story(page) is None


def test_answers_go_with_their_page() -> None:
    """Nothing keeps a page that nobody needs any more."""
    page = Page(linked_data=({"@type": "NewsArticle", "headline": "Rain"},))
    assert declared_story(page)
    gone = weakref.ref(page)
    del page
    gc.collect()
    assert gone() is None
