"""The objects of the page's linked data that speak about the story, and the plain texts in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.page import Page
from newsparse.text import normal, unescaped

_STORY_ENDS: Final = ("article", "posting", "report", "review", "liveblog")
"""How schema.org's types of stories end: NewsArticle, ReportageNewsArticle, BlogPosting, LiveBlogPosting …"""

_LONGEST_TEXT: Final = 1000
"""Characters of a headline, a name or a desk; longer values are no such thing."""

_MOST: Final = 60
"""Objects and list items looked at: pages with more list other stories."""


def is_story_type(kind: object) -> bool:
    """Say whether a JSON-LD ``@type`` is that of a story.

    >>> is_story_type("NewsArticle"), is_story_type(["WebPage", "https://schema.org/Article"]), is_story_type(None)
    (True, True, False)
    """
    if isinstance(kind, str):
        return kind.lower().endswith(_STORY_ENDS)
    return isinstance(kind, (list, tuple)) and any(isinstance(one, str) and is_story_type(one) for one in kind[:_MOST])


def story_objects(page: Page) -> Iterator[Mapping[str, Any]]:
    """Go through the linked-data objects that are stories, in page order.

    >>> list(story_objects(Page(linked_data=({"@type": "Person"}, {"@type": "NewsArticle", "headline": "Rain"}))))
    [{'@type': 'NewsArticle', 'headline': 'Rain'}]
    """
    for item in page.linked_data[:_MOST]:
        if is_story_type(item.get("@type")):
            yield item


def plain_texts(value: object) -> Iterator[str]:
    """Go through the texts a linked-data value holds: itself, its items, its name; cleaned, capped, none empty.

    >>> list(plain_texts(["World", {"name": "Asia"}, None, 3])), list(plain_texts({"url": "/"}))
    (['World', 'Asia'], [])
    """
    if isinstance(value, str):
        text = normal(unescaped(value[:_LONGEST_TEXT]))
        if text:
            yield text
    elif isinstance(value, Mapping):
        name = value.get("name")
        if isinstance(name, (str, list)):
            yield from plain_texts(name)
    elif isinstance(value, (list, tuple)):
        for item in value[:_MOST]:
            if isinstance(item, (str, Mapping)):
                yield from plain_texts(item)


def plain_text(value: object) -> str | None:
    """Give the first text a linked-data value holds, or None.

    >>> plain_text({"@value": 1}) is None, plain_text("Rain &amp; wind")
    (True, 'Rain & wind')
    """
    return next(plain_texts(value), None)
