"""What several fields share: no fields found yet, and questions to a page that are asked once and remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from types import MappingProxyType
from typing import Any, Final, TypeVar

from newsparse.page import Page, SourceBlock
from newsparse.page.linked_data import Object, story_object

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
"""What an extractor that is called alone knows of the fields before it."""

_UNASKED: Final[Any] = object()

Answer = TypeVar("Answer")


def once_a_page(question: Callable[[Page], Answer]) -> Callable[[Page], Answer]:
    """Let a function of a page work once for each page, whichever field asks first.

    >>> length = once_a_page(lambda page: print("counting") or len(page.blocks))
    >>> page = Page()
    >>> length(page), length(page)
    counting
    (0, 0)
    """

    @wraps(question)
    def answer(page: Page) -> Answer:
        found: Answer = page.answers.get(question, _UNASKED)
        if found is _UNASKED:
            found = page.answers[question] = question(page)
        return found

    return answer


@once_a_page
def declared_story(page: Page) -> Object | None:
    """Give the linked-data object that stands for the story, or None.

    >>> declared_story(Page(linked_data=({"@type": "NewsArticle", "headline": "Rain"},)))["headline"]
    'Rain'
    >>> declared_story(Page()) is None
    True
    """
    return story_object(page.linked_data)


def spaced(block: SourceBlock) -> str:
    """Give a line with its links set off by spaces: templates leave the gap between label and link to style sheets.

    >>> from newsparse.page import read
    >>> spaced(read("<p><span>See also</span><a href=/rain>Rain in Oldtown</a>").blocks[0])
    'See also Rain in Oldtown'
    >>> spaced(read("<p>The <a href=/flood>flood</a>s of 1990").blocks[0])
    'The floods of 1990'
    """
    text = block.text
    start = 0
    for words, _ in block.links:
        place = text.find(words, start)
        if place > 0 and text[place - 1].isalnum() and words[:1].isalnum():
            text = f"{text[:place]} {text[place:]}"
            place += 1
        start = max(place, 0) + len(words)
    return text
