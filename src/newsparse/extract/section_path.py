"""The way to the story's desk, as the page shows it: ("News", "World")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from newsparse.extract.headline import headline as headline_of
from newsparse.extract.headline import title_parts_of_text
from newsparse.extract.kicker import kicker_candidates
from newsparse.extract.publisher import addresses, site_names
from newsparse.extract.title import is_desk, is_no_desk, is_site, likeness, name_key, title_parts
from newsparse.models import Found
from newsparse.page import Page, Region, SourceBlock
from newsparse.page.linked_data import of_type, story_object, text_of
from newsparse.rules.section import (
    ACRONYMS,
    ADDRESS_FORMS,
    BARE_DESKS,
    BREADCRUMB_TOKENS,
    SECTION_METAS,
    SUBSECTION_METAS,
)
from newsparse.text import normal, unescaped

NOTHING: Final[Mapping[str, Any]] = {}

Path = tuple[str, ...]


def _words(rows: Iterable[Any]) -> frozenset[str]:
    return frozenset(chain.from_iterable(row.words for row in rows))


_ADDRESS_FORMS: Final = _words(ADDRESS_FORMS)
_ACRONYMS: Final = _words(ACRONYMS)
_BARE: Final = _words(BARE_DESKS)
_BREADCRUMBS: Final = _words(BREADCRUMB_TOKENS)

_MOST_WORDS: Final = 6
"""Words of the longest desk's name ("Asia, Africa and the Middle East")."""

_LONGEST: Final = 60
"""Characters of the longest desk's name."""

_MOST_PARTS: Final = 5
"""Parts of the longest way to a desk."""

_MOST_CRUMBS: Final = 12
"""Elements read of a breadcrumb list or a list of desks."""

_DEEPEST_DIRECTORY: Final = 4
_LONGEST_DIRECTORY: Final = 30
"""Characters of a directory that can still be a desk's; a longer one is made of a headline."""

_BLOCKS_ABOVE_TEXT: Final = 12
"""Blocks of the story, from the headline on, among which its breadcrumbs can stand."""

_LONGEST_LINE: Final = 300
"""Characters of the longest breadcrumb line, headline included."""

_CRUMB_MARKS: Final = re.compile(r"\s*[›>»/|→·•\\]+\s*")
_CATEGORY_CLASS: Final = re.compile(r"(?:^|\s)(?:category|rubrik|rubrique|ressort)-([a-z][a-z-]{2,30})(?=\s|$)")
_LIST_MARKS: Final = re.compile(r"\s*[,;|]\s*")
_NO_WORD: Final = re.compile(r"[\W\d_]*")
_CODE: Final = re.compile(r"\d|[_=%{}\\[\]]|[a-z][A-Z]|^[a-z]+-[a-z-]+$|/.*/")
"""Signs of a machine's name for a desk: digits, underscores, camel case, slugs."""

_FIRST_LINES: Final = 60


def section_path_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[Path]]:
    """Go through the ways to the story's desk that the page shows, the best witness first.

    >>> page = Page(title="Rain stops play in Oldtown | World | News", url="https://example.org/news/world/rain-1")
    >>> [(found.value, found.rule) for found in section_path_candidates(page)]
    [(('News', 'World'), 'section.title'), (('News', 'World'), 'section.address')]
    """
    chosen = page.selected.get("section_path") or page.selected.get("section")
    if chosen:
        yield Found(tuple(chosen), "site row", " / ".join(chosen), "section.site_row")
    headline = earlier.get("headline")
    if not isinstance(headline, str):
        found = headline_of(page)
        headline = found.value if found else ""
    names = site_names(page)
    for witness in _WITNESSES:
        for raw, source, rule in witness(page):
            path = _clean(raw, headline, names)
            if path:
                yield Found(path, source, " / ".join(raw), rule)


def section_path(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[Path] | None:
    """Give the way to the most specific desk, the widest first, in the page's own words; None when it names none.

    What the publishing system calls a page ("Articles", "Uncategorized"), the way in ("Home"), the paper's own name and
    the headline are no desks. Bare "News" is the answer only where nothing else is.

    >>> page = Page(metas={"article:section": ("Uncategorized",)}, url="https://example.org/science/space/comet-seen")
    >>> section_path(page).value
    ('Science', 'Space')
    >>> section_path(Page(metas={"article:section": ("Uncategorized",)})) is None
    True
    """
    weak: Found[Path] | None = None
    shortest: Found[Path] | None = None
    for found in section_path_candidates(page, earlier):
        if found.rule in ("section.site_row", "section.breadcrumb", "section.breadcrumb_linked_data") and not _is_bare(
            found.value
        ):
            return found
        if _is_bare(found.value):
            weak = weak or found
        elif shortest is None:
            shortest = found
            break
    if shortest is None:
        return weak
    return _deeper(shortest, page, weak)


def _is_bare(path: Path) -> bool:
    """Say whether a path says no more than "News"."""
    return all(part.casefold() in _BARE for part in path)


def _deeper(found: Found[Path], page: Page, bare: Found[Path] | None) -> Found[Path]:
    """Fit a desk into the directories of the address, and put the bare "News" that another witness saw on top."""
    directories = address_directories(page)
    path = found.value
    if len(path) > 1 and found.rule not in ("section.linked_data", "section.class"):
        return found
    keys = [_slug_key(directory) for directory in directories]
    places = {key: place for place, key in reversed(list(enumerate(keys)))}
    seen = [(places[key], part) for part in path if (key := _slug_key(part)) in places]
    if seen:
        last = max(seen)[0]
        labels = {_slug_key(part): part for part in path}
        if bare is not None:
            labels.update({_slug_key(part): part for part in bare.value if _slug_key(part) not in labels})
        way = [labels.get(keys[place]) or directory_label(page, directories, place) for place in range(last + 1)]
        return Found(tuple(part for part in way if part), found.source, found.raw, found.rule)
    path = _in_order(path)
    if bare is not None and bare.rule != "section.address" and not _is_bare(path[:1]):
        path = (*bare.value[:1], *path)
    return Found(path, found.source, found.raw, found.rule)


def _in_order(path: Path) -> Path:
    """Make a way of desks that were only listed: bare "News" first, then the first real one."""
    bare = [part for part in path if part.casefold() in _BARE]
    others = [part for part in path if part.casefold() not in _BARE]
    return (*bare[:1], *others[:1])


Witness = tuple[Sequence[str], str, str]


def _breadcrumb_lists(page: Page) -> Iterator[Witness]:
    """Read the breadcrumb lists of the linked data, on their own or inside the page's object."""
    inside = [item.get("breadcrumb") for item in of_type(page.linked_data, "WebPage", "NewsArticle", "Article")]
    for item in chain(of_type(page.linked_data, "BreadcrumbList"), inside):
        elements = item.get("itemListElement") if isinstance(item, Mapping) else None
        if isinstance(elements, Mapping):
            elements = [elements]
        if isinstance(elements, list):
            crumbs = [crumb for element in elements[:_MOST_CRUMBS] if (crumb := _crumb(element))]
            yield crumbs, "json-ld breadcrumb", "section.breadcrumb_linked_data"


def _crumb(element: object) -> str | None:
    """Give the words of one element of a breadcrumb list."""
    if not isinstance(element, Mapping):
        return None
    item = element.get("item")
    return text_of(element.get("name")) or (text_of(item) if isinstance(item, Mapping) else None)


def _breadcrumb_blocks(page: Page) -> Iterator[Witness]:
    """Read the breadcrumb lines printed above the story's text."""
    groups: list[list[SourceBlock]] = []
    region = None
    for block in page.blocks[: page.story.start + _BLOCKS_ABOVE_TEXT]:
        around = _breadcrumb_region(block)
        if around is None:
            continue
        if around is region:
            groups[-1].append(block)
        else:
            groups.append([block])
            region = around
    for group in groups[:3]:
        yield _crumbs(group), f"block {group[0].number}", "section.breadcrumb"


def _breadcrumb_region(block: SourceBlock) -> Region | None:
    """Give the outermost element around a block that is classed as breadcrumb, or None."""
    if len(block.text) > _LONGEST_LINE:
        return None
    outermost = None
    for region in block.region.up():
        if not _BREADCRUMBS.isdisjoint(region.tokens) and region.tag not in ("body", "html", "main"):
            outermost = region
    return outermost


def _crumbs(blocks: Sequence[SourceBlock]) -> list[str]:
    """Give the parts of a breadcrumb line: its links, the words between and after them, or what its marks part."""
    parts: list[str] = []
    for block in blocks:
        rest = block.text
        for link in block.links:
            before, found, after = rest.partition(link.text)
            if found:
                parts.extend(_CRUMB_MARKS.split(before))
                parts.append(link.text)
                rest = after
        parts.extend(_CRUMB_MARKS.split(rest))
    return parts


def _kickers(page: Page) -> Iterator[Witness]:
    """Read the label above the headline, where it is a desk's name or links to a desk."""
    for found in kicker_candidates(page):
        if is_desk(found.value) or found.rule == "kicker.section":
            yield [found.value], found.source, "section.kicker"


def _linked_sections(page: Page) -> Iterator[Witness]:
    """Read the desks that the story's linked data names."""
    story = story_object(page.linked_data)
    value = story.get("articleSection") if story is not None else None
    values = value[:_MOST_CRUMBS] if isinstance(value, list) else [value]
    sections = [text for item in values if (text := text_of(item))]
    if len(sections) == 1:
        sections = _listed(sections[0])
    if sections:
        yield sections, "json-ld articleSection", "section.linked_data"


def _metas(page: Page) -> Iterator[Witness]:
    """Read the metas that name a desk, with the one below it where there is one."""
    below = page.meta(*SUBSECTION_METAS)
    for name in SECTION_METAS:
        for content in page.metas.get(name, ())[:1]:
            sections = _listed(normal(unescaped(content)))
            if below and len(sections) == 1:
                sections.append(normal(unescaped(below[1])))
            if sections:
                yield sections[:_MOST_CRUMBS], f"meta {name}", "section.meta"


def _titles(page: Page) -> Iterator[Witness]:
    """Read the desks in the page's title."""
    if page.door == "text":
        if page.blocks and "headline" not in page.selected:
            yield title_parts_of_text(page).sections, "text line 1", "section.title"
    elif page.title:
        yield title_parts(page.title, site_names(page)).sections, "title", "section.title"


def _addresses(page: Page) -> Iterator[Witness]:
    """Read the directories of the story's address."""
    directories = address_directories(page)
    if directories:
        labels = [directory_label(page, directories, place) for place in range(len(directories))]
        yield [label for label in labels if label], "url", "section.address"


def _article_classes(page: Page) -> Iterator[Witness]:
    """Read the desk that a publishing system writes among the class words of the story's element."""
    if page.story.container is None:
        return
    for region in page.story.container.up():
        if region.tag in ("article", "main", "div", "section"):
            slugs = _CATEGORY_CLASS.findall((region.attributes.get("class") or "")[:2000])
            if slugs:
                yield [slug_label(slug) for slug in slugs], f"class of {region.tag}", "section.class"
                return


def _subdomains(page: Page) -> Iterator[Witness]:
    """Read a desk off the host: "sport.example.org"."""
    for address in addresses(page):
        host = _host(address)
        first = host.partition(".")[0]
        if host.count(".") >= 2 and is_desk(first):
            yield [slug_label(first)], "url", "section.host"
            return


def _host(address: str | None) -> str:
    try:
        return urlsplit(address or "").hostname or ""
    except ValueError:
        return ""


def _text_lines(page: Page) -> Iterator[Witness]:
    """Read breadcrumbs that scraped text kept: desks on the lines just above the headline, or after "Home"."""
    if page.door != "text":
        return
    found = headline_of(page)
    if found is None:
        return
    key = name_key(found.value)
    places = [block.number for block in page.blocks[1:_FIRST_LINES] if name_key(block.text) == key]
    for place in places[:1]:
        desks: list[str] = []
        for block in reversed(page.blocks[max(1, place - 4) : place]):
            if not is_desk(block.text):
                break
            desks.insert(0, block.text)
        # A long run of desks is the site's menu.
        if desks and len(desks) < 4:
            yield desks, f"text line {place}", "section.text_line"


_WITNESSES: Final = (
    _breadcrumb_blocks,
    _breadcrumb_lists,
    _linked_sections,
    _metas,
    _kickers,
    _titles,
    _text_lines,
    _article_classes,
    _addresses,
    _subdomains,
)
"""Where desks are named, best first."""


def _listed(text: str) -> list[str]:
    """Part a list of desks; commas of a single name ("Food, Drink & Travel") cannot be told from commas of a list."""
    return [part for part in _LIST_MARKS.split(text) if part]


def _clean(parts: Iterable[str], headline: str, names: Sequence[str]) -> Path:
    """Leave only desks: no way in, no paper's name, no headline, no machine's words, no doubles."""
    path: list[str] = []
    for part in parts:
        part = normal(part).strip(" -–—›>»/|·•")
        if (
            part.endswith(":")
            or not is_section_name(part)
            or is_no_desk(part)
            or (is_site(part, names) and not is_desk(part))
        ):
            continue
        if headline and (
            likeness(part, headline) >= 0.6 or (name_key(headline).startswith(name_key(part)) and len(part) > 20)
        ):
            continue
        if part.casefold() not in {other.casefold() for other in path}:
            path.append(part)
    while len(path) > 1 and path[-1].casefold() in _BARE:  # "/nfl/news/": news of the desk, no desk below it
        path.pop()
    return tuple(path[:_MOST_PARTS])


def is_section_name(text: str) -> bool:
    """Say whether a text can be the name of a desk as a reader sees it.

    >>> is_section_name("Science & Health"), is_section_name("F1"), is_section_name("news_culture-life")
    (True, True, False)
    """
    if not text or len(text) > _LONGEST or len(text.split()) > _MOST_WORDS or _NO_WORD.fullmatch(text):
        return False
    return is_desk(text) or not _CODE.search(text)


def address_directories(page: Page) -> tuple[str, ...]:
    """Give the directories of the story's address that can be desks, the widest first.

    >>> address_directories(Page(url="https://example.org/en/news/2024/05/world/article/rain-floods-oldtown.html"))
    ('news', 'world')
    """
    for address in addresses(page):
        try:
            path = urlsplit(address or "").path
        except ValueError:
            continue
        directories: list[str] = []
        for directory in path.split("/")[:-1] if not path.endswith("/") else path.split("/")[:-2]:
            directory = unquote(directory)
            if not directory or directory.casefold() in _ADDRESS_FORMS or _NO_WORD.fullmatch(directory):
                continue
            if (
                len(directory) > _LONGEST_DIRECTORY
                or directory.count("-") > 3
                or re.search(r"\d{3}|[.,=:~+%@!]", directory)
            ):
                break
            directories.append(directory)
        if directories:
            return tuple(directories[:_DEEPEST_DIRECTORY])
    return ()


def directory_label(page: Page, directories: Sequence[str], place: int) -> str | None:
    """Give the name of the desk at a directory: the words of the page's own link to it, else made from the address.

    None for a lower directory that no link of the page names and that is no known desk.
    """
    key = _slug_key(directories[place])
    ending = "/" + "/".join(directories[: place + 1])
    for block in page.blocks:
        for link in block.links:
            if ending in link.href and link.href.partition("?")[0].rstrip("/").endswith(ending):
                text = normal(link.text)
                if _slug_key(text) == key or is_desk(text):
                    return text
    label = slug_label(directories[place])
    return label if place == 0 or is_desk(label) else None


def slug_label(slug: str) -> str:
    """Make a desk's name from a directory of an address.

    >>> slug_label("us-news"), slug_label("science-and-health")
    ('US News', 'Science and Health')
    """
    words = slug.replace("_", "-").split("-")
    small = ("and", "of", "the", "in", "for", "und", "et", "y", "e", "de", "la")
    return " ".join(
        word.upper() if word in _ACRONYMS else word if place and word in small else word[:1].upper() + word[1:]
        for place, word in enumerate(words)
        if word
    )


_AND: Final = re.compile(r"\b(?:and|und|et|y|e|og|och|en)\b|&")
_UMLAUT: Final = re.compile(r"([aou])e")
"""Addresses write "ae" for "ä"; leaving the e out on both sides lets them meet."""


def _slug_key(text: str) -> str:
    """Give the key under which a desk's name and its directory meet: "Science & Health", "science-and-health"."""
    return name_key(
        re.sub(r"\b(?:and|und|et|y|e|og|och|en)\b|&", " ", text.casefold().replace("-", " ").replace("_", " "))
    )
