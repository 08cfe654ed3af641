"""Reading: bytes, HTML or an lxml element in, a Page out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, SelectolaxError

from newsparse.errors import InputTypeError
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import FrozenMapping
from newsparse.page.captions import caption_numbers
from newsparse.page.decode import utf8, utf8_of_str
from newsparse.page.facts import Facts, facts
from newsparse.page.finish import Blocks
from newsparse.page.guard import is_binary, safe
from newsparse.page.language_guess import language_of_story
from newsparse.page.linked_data import linked_data, story_object
from newsparse.page.page import NO_HOUSE, NO_STORY, Page, SourceBlock, Story, absolute_url, check_options
from newsparse.page.script_dates import is_dated, script_dates
from newsparse.page.select import NOTHING_SELECTED, Selected, Selectors, marked_story, select
from newsparse.page.story import story, with_kinds
from newsparse.page.told import SHOWN_TEXT, shown_chars, with_hydration, with_told
from newsparse.page.walk import walk
from newsparse.text import clean, unescaped

if TYPE_CHECKING:
    from lxml.etree import _Element

NOTICE_BLOCKS: Final = 8
"""Blocks from the first paragraph of a notice to its last."""

Html: TypeAlias = "bytes | str | _Element"
"""What is taken for a page: bytes as they came, a str, or an lxml element."""

OPTIONS = LexborDocumentOptions.WO_EVENTS.value
"""Without mutation events: they clone the text of a chosen <option> into the page."""


def read(
    html: Html,
    *,
    url: str | None = None,
    encoding: str | None = None,
    fetched: datetime | None = None,
    language: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    selectors: Selectors | None = None,
) -> Page:
    """Read a page into plain values: blocks, metas, linked data, times, pictures.

    Args:
        html: the page: bytes as they came, a str, or an lxml element (its tree is not changed).
        url: its address; relative addresses are resolved against it.
        encoding: the charset of the HTTP header, for bytes.
        fetched: when it was fetched; nothing is published later.
        language: the story's language, if the caller knows it.
        limits: what the page may cost.
        selectors: rows of CSS and XPath whose values win over every other witness (``Site.selectors``).

    Raises:
        InputTypeError: when ``html`` is none of these, or an option is of another type.
        SiteError: when a row is neither CSS nor XPath.

    >>> page = read("<title>Rain</title><p>It rained all day in the valley of the river Ouse.")
    >>> page.title, page.blocks[0].text
    ('Rain', 'It rained all day in the valley of the river Ouse.')
    >>> read(42)
    Traceback (most recent call last):
    ...
    newsparse.errors.InputTypeError: html must be bytes, str or an lxml element, not int
    """
    check_options(url=url, fetched=fetched, language=language, limits=limits, encoding=encoding)
    clock = limits.clock()
    source, truncated = safe(html_bytes(html, encoding), limits)
    if clock.is_over:
        source, truncated = b"", "deadline"
    parser, is_whole = tree(source)
    truncated = truncated if is_whole else "memory"
    declared = language_attribute(parser)
    body = parser.body
    if body is None or clock.is_over:  # a frameset has none
        truncated = "deadline" if clock.is_over else truncated
        return Page(
            url=url,
            fetched=fetched,
            declared_language=language or declared,
            limits=limits.left(clock),
            truncated=truncated,
        )
    selected = select(parser, selectors) if selectors is not None else NOTHING_SELECTED
    walked = walk(body, limits.max_blocks, selected.marks)
    gathered = facts(parser, source, walked.facts)
    blocks, found, objects = story_of(walked.page, gathered, linked_data(gathered.scripts), selected, limits)
    text = blocks[found.start : found.stop]
    return Page(
        door="html",
        url=url,
        base_url=absolute_url(gathered.base, url) or url,
        fetched=fetched,
        language=primary_subtag(language) or language_of_story(text, primary_subtag(declared)),
        declared_language=language or declared,
        title=gathered.title,
        metas=FrozenMapping({name: tuple(values) for name, values in gathered.metas.items()}),
        links=tuple(gathered.links),
        linked_data=objects,
        script_dates=() if is_dated(gathered.metas, objects) else script_dates(gathered.other_scripts),
        times=tuple(gathered.times),
        images=tuple(gathered.images),
        blocks=tuple(with_kinds(blocks, found, caption_numbers(blocks, gathered.images, found.container, found.start))),
        story=found,
        selected=FrozenMapping(selected.fields),
        house=selectors.house if selectors is not None else NO_HOUSE,
        limits=limits.left(clock),
        truncated=truncated or ("max_blocks" if walked.full else None),
    )


def tree(source: bytes) -> tuple[LexborHTMLParser, bool]:
    """Parse a page; where there is no memory for it (nothing else stops the parser), an empty one, and False."""
    try:
        return LexborHTMLParser(source, options=OPTIONS, scripting=True), True
    except SelectolaxError:
        return LexborHTMLParser(b"", options=OPTIONS, scripting=True), False


def language_attribute(parser: LexborHTMLParser) -> str | None:
    """Give the language that the first element declares, in one line: a quote left open takes in what follows."""
    root = parser.root
    declared = (root.attributes.get("lang") or root.attributes.get("xml:lang")) if root is not None else None
    return clean(declared) if declared else None


def story_of(
    page: Blocks,
    gathered: Facts,
    objects: tuple[Mapping[str, Any], ...],
    selected: Selected,
    limits: Limits,
) -> tuple[list[SourceBlock], Story, tuple[Mapping[str, Any], ...]]:
    """Find the story on the page, or else in what it tells machines; what a site's rows select wins.

    Returns:
        The blocks, those of a story told to machines among them; where the story stands; the objects of linked data,
        and one more where only the state of the page's scripts says who wrote the story, and when.
    """
    blocks, found = with_told(page.blocks, story(page, gathered.title), objects)
    if shown_chars(found) < SHOWN_TEXT:
        blocks, found, said = little_shown(blocks, found, gathered, objects, limits)
        if said and story_object(objects) is None:
            objects = (*objects, said)
    elif found.told is None and is_as_short_as_a_notice(blocks, found):
        from newsparse.page.no_story import is_no_article

        found = NO_STORY if is_no_article(gathered.title, blocks, objects) else found
    if selected.marks:
        found = marked_story(blocks, found)
    return blocks, found, objects


def little_shown(
    blocks: list[SourceBlock],
    found: Story,
    gathered: Facts,
    objects: Iterable[Mapping[str, Any]],
    limits: Limits,
) -> tuple[list[SourceBlock], Story, Mapping[str, Any]]:
    """Read a page with little text: its own story, its scripts', a gallery, or none.

    Returns:
        The blocks; the story; what scripts say of it besides.
    """
    from newsparse.page.gallery import gallery  # few pages need these, and their tables
    from newsparse.page.no_story import is_no_article

    locked = any(str(item.get("isAccessibleForFree")).casefold() == "false" for item in objects)
    names = titles(gathered, objects)
    blocks, found, said = with_hydration(blocks, found, gathered.other_scripts, names, limits, locked=locked)
    if found.told is not None:
        return blocks, found, said
    if is_no_article(gathered.title, blocks, objects):
        return blocks, NO_STORY, {}
    if found.container is None and gathered.images:
        found = gallery(blocks, gathered.images)
    return blocks, found, said


def is_as_short_as_a_notice(blocks: Sequence[SourceBlock], found: Story) -> bool:
    """Say whether a story is no longer than a notice is, with rails around it that are no text of it."""
    start, stop = found.text or (0, 0)
    return stop - start <= NOTICE_BLOCKS and sum([len(block.text) for block in blocks[start:stop]]) < SHOWN_TEXT


def titles(gathered: Facts, objects: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Give what the page calls its story: its title, and the headlines of metas and linked data."""
    yield gathered.title or ""
    for name in ("og:title", "twitter:title"):
        yield from gathered.metas.get(name, ())
    for thing in objects:
        if isinstance(headline := thing.get("headline"), str):
            yield unescaped(headline)


def html_bytes(html: object, encoding: str | None) -> bytes:
    """Give the UTF-8 bytes of a page; a file of another kind, such as a picture, is an empty page."""
    if isinstance(html, (bytes, bytearray, memoryview)):
        source = bytes(html)
        return b"" if is_binary(source) else utf8(source, charset=encoding)
    if isinstance(html, str):
        return utf8_of_str(html)
    if hasattr(html, "getroottree"):
        from lxml import etree  # lxml is dear to import, and whoever passes its element has it already

        element = cast("_Element", html)
        return etree.tostring(element, encoding="utf-8", method="html", with_tail=False)
    raise InputTypeError(f"html must be bytes, str or an lxml element, not {type(html).__name__}")


def primary_subtag(language: str | None) -> str | None:
    """Give the language without region and script: "en" of "en-GB"; None for what is no language tag.

    >>> primary_subtag("pt_BR"), primary_subtag("{{ lang }}")
    ('pt', None)
    """
    subtag = (language or "").strip().lower().replace("_", "-").partition("-")[0]
    return subtag if 2 <= len(subtag) <= 3 and subtag.isalpha() else None
