"""The story's topics, as the page names them to machines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.shared import NOTHING, declared_story
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.furniture import furniture_around
from newsparse.page.linked_data import Object, text_of
from newsparse.rules.keywords import CODES, TOPIC_FOLDERS, folders_of
from newsparse.rules.rule import Words
from newsparse.text import expression, folded

_TAGS: Final = ("article:tag", "og:article:tag")
_METAS: Final = ("news_keywords", "keywords", "parsely-tags", "sailthru.tags", "itemprop:keywords", "dc.subject")
_APART: Final = expression(r"[,;|、，؛،\n](?![^()]{0,80}\))")
"""What stands between entries; a comma inside brackets belongs to its entry."""

_CODE_SIGN: Final = expression(r"[^A-Za-zÀ-ɏͰ-ԯ '’&,()!?]")
"""A character that topics seldom have, and codes have, but for plain words: most topics are spared the rows."""

_NOTHINGS: Final = frozenset().union(*(row.words for row in CODES if isinstance(row, Words)))

_FOLDERS: Final = frozenset().union(*(row.folders for row in TOPIC_FOLDERS))

_REACH: Final = 20
"""Blocks behind the story's own in which its list of topics may stand."""

_LONGEST_LIST: Final = 5_000
_LONGEST: Final = 80
_MOST: Final = 60
_ENOUGH: Final = 5
"""So many single words, all of the headline, are the headline cut up."""


def keywords_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[tuple[str, ...]]]:
    """Go through the lists of topics the page gives, the one that editors keep most carefully first.

    >>> page = Page(metas={"keywords": ("rain, floods",), "article:tag": ("Rain",)})
    >>> [(found.value, found.source) for found in keywords_candidates(page)]
    [(('Rain',), 'meta article:tag'), (('rain', 'floods'), 'meta keywords')]
    """
    names = _no_topics(page, earlier)
    for source, rule, values in _lists(page):
        topics = tuple(_topics(values, names))
        if topics and (source == "site row" or not (_is_coded(topics) or _is_cut_up(topics, page, earlier))):
            yield Found(topics, source, ", ".join(values)[:_LONGEST_LIST], rule)


def keywords(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[str, ...]] | None:
    """Give the story's topics, each once, in the page's order; None when the page names none.

    Codes of the publishing system and the paper's own name are no topics, and a headline cut into words is no list.

    >>> keywords(Page(metas={"keywords": ("Rain, rain; type:article, 157698, Floods",)})).value
    ('Rain', 'Floods')
    >>> keywords(Page(metas={"keywords": ("undefined",)})) is None
    True
    """
    return next(keywords_candidates(page, earlier), None)


def _lists(page: Page) -> Iterator[tuple[str, str, list[str]]]:
    """Go through the lists as the page gives them: source, rule, values."""
    if chosen := page.selected.get("keywords"):
        yield "site row", "keywords.site_row", list(chosen)
    for name in _TAGS:
        if values := page.metas.get(name):
            yield f"meta {name}", "keywords.tag", list(values[:_MOST])
    story = declared_story(page)
    if story is not None and (listed := _linked(story, "keywords")):
        yield "json-ld keywords", "keywords.linked_data", listed
    for name in _METAS:
        if values := page.metas.get(name):
            yield f"meta {name}", "keywords.meta", list(values[:_MOST])
    if shown := _shown(page):
        yield "tag links", "keywords.links", shown
    if story is not None and (listed := _linked(story, "about")):
        yield "json-ld about", "keywords.about", listed


def _linked(story: Object, key: str) -> list[str]:
    value = story.get(key)
    items = value[:_MOST] if isinstance(value, list) else [value]
    return [words[:_LONGEST_LIST] for item in items if (words := text_of(item))]


def _shown(page: Page) -> list[str]:
    """Read the first run of links to topics' pages: behind the story's text, else between headline and text."""
    text = page.story.text
    if text is None:
        return []
    for blocks in (page.blocks[text[1] : page.story.stop + _REACH], page.blocks[page.story.start : text[0]]):
        found: list[str] = []
        for block in blocks:
            names = [link.text for link in block.links if _leads_to_topic(link.href)] if block.links else []
            if found and not names:
                break
            if block.link_chars * 3 >= len(block.text):
                found += names
        if found:
            return found[:_MOST]
    return _boxed(page, range(*text))


def _boxed(page: Page, numbers: range) -> list[str]:
    """Read the links of the one element named for topics that stands among the text, as over a note that ends it."""
    container = page.story.container
    tagged = [
        block
        for block in page.blocks[numbers.start : numbers.stop]
        if block.links and furniture_around(block.region, container) == "tags.list"
    ]
    if not tagged or tagged[-1].number - tagged[0].number >= len(tagged):
        return []
    return [link.text for block in tagged for link in block.links][:_MOST]


def _leads_to_topic(href: str) -> bool:
    return not _FOLDERS.isdisjoint(folders_of(href[:_LONGEST_LIST]))


def _topics(values: list[str], names: frozenset[str]) -> Iterator[str]:
    """Split, clean and thin a list; several values stand as they are, one alone is a list in itself."""
    entries = _APART.split(values[0][:_LONGEST_LIST]) if len(values) == 1 else values
    seen = {"", *names}
    for entry in entries[:_MOST]:
        topic = entry.lstrip("# \n").strip(" \"'“”„-–,;·•")
        key = folded(topic)
        if key in seen or len(topic) > _LONGEST or ((key in _NOTHINGS or _CODE_SIGN.search(topic)) and _is_code(topic)):
            continue
        seen.add(key)
        yield topic


def _is_code(topic: str) -> bool:
    return any(row.hits(topic) for row in CODES)


def _no_topics(page: Page, earlier: Mapping[str, Any]) -> frozenset[str]:
    """Fold the paper's own names."""
    named = {str(earlier.get("publisher") or ""), *page.metas.get("og:site_name", ())[:1]}
    named |= {name.removeprefix("The ") for name in named}
    return frozenset(map(folded, named))


def _is_coded(topics: tuple[str, ...]) -> bool:
    """Say whether most of a list is no words: "Day: Friday", or the capitals of a wire's subject codes."""
    if len(topics) < _ENOUGH:
        return False
    pairs = [topic for topic in topics if ": " in topic]
    capitals = [topic for topic in topics if topic.isupper() and topic.isascii() and " " not in topic]
    return len(pairs) * 2 > len(topics) or len(capitals) * 5 >= len(topics) * 4


def _is_cut_up(topics: tuple[str, ...], page: Page, earlier: Mapping[str, Any]) -> bool:
    """Say whether the list is the headline's words, as some systems make keywords of it."""
    if len(topics) < _ENOUGH or any(" " in topic for topic in topics):
        return False
    headline = frozenset(folded(str(earlier.get("headline") or page.title or "")).split())
    return sum(folded(topic) in headline for topic in topics) * 5 >= len(topics) * 4
