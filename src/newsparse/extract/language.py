"""The language a story is written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.shared import NOTHING, declared_story
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import text_of
from newsparse.page.read import primary_subtag

_METAS: Final = (
    "og:locale",
    "itemprop:inlanguage",
    "content-language",
    "dc.language",
    "dcterms.language",
    "language",
    "lang",
)


def language_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:  # noqa: ARG001
    """Go through the languages the page declares, then the one its words are in.

    >>> page = Page(declared_language="en-GB", language="en", metas={"og:locale": ("en_US",)})
    >>> [(found.value, found.source) for found in language_candidates(page)]
    [('en', 'lang'), ('en', 'meta og:locale'), ('en', 'words')]
    """
    for raw in page.selected.get("language", ()):
        if tag := primary_subtag(raw):
            yield Found(tag, "site row", raw, "language.site_row")
    if tag := primary_subtag(page.declared_language):
        yield Found(tag, "lang", page.declared_language or "", "language.declared")
    story = declared_story(page)
    if story is not None:
        spoken = story.get("inLanguage")
        raw = text_of(spoken.get("alternateName") if isinstance(spoken, dict) else spoken) or ""
        if tag := primary_subtag(raw):
            yield Found(tag, "json-ld inLanguage", raw, "language.linked_data")
    for name in _METAS:
        for raw in page.metas.get(name, ())[:1]:
            if tag := primary_subtag(raw):
                yield Found(tag, f"meta {name}", raw, "language.meta")
    if page.language:
        yield Found(page.language, "words", rule="language.words")


def language(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the story's language as a BCP 47 primary subtag ("en"), or None when nothing tells.

    A declaration that the story's own words speak against loses: templates often name another language than the
    story's.

    >>> language(Page(declared_language="de-AT", language="de")).value
    'de'
    >>> found = language(Page(declared_language="en", language="de"))
    >>> found.value, found.source
    ('de', 'words')
    >>> language(Page(declared_language="{{ lang }}")) is None
    True
    """
    for found in language_candidates(page, earlier):
        if page.language in (None, found.value) or found.source == "site row":
            return found
    return None
