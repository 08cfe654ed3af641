"""The way to the story's desk, as the page shows it: ("News", "World")."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final

from newsparse.extract.breadcrumbs import declared_breadcrumbs, printed_breadcrumbs
from newsparse.extract.byline_openers import opened
from newsparse.extract.desk import desk_key, is_bare_desk, is_desk, is_desk_name, is_no_desk, slug_label
from newsparse.extract.desk_address import address_directories, directory_label
from newsparse.extract.headline import known_headline, title_parts_of_text, title_printed_again, without_suffix
from newsparse.extract.kicker import kicker_candidates
from newsparse.extract.likeness import likeness, name_key
from newsparse.extract.names import names
from newsparse.extract.publisher import addresses, site_names
from newsparse.extract.shared import NOTHING, declared_story, once_a_page
from newsparse.extract.title import host_of, is_site, title_parts
from newsparse.models import Found
from newsparse.page import Page
from newsparse.page.linked_data import text_of
from newsparse.rules.section import SECTION_METAS, SUBSECTION_METAS
from newsparse.text import expression, tidy

Path = tuple[str, ...]


_MOST_PARTS: Final = 5
"""Parts of the longest way to a desk."""

_MOST_LISTED: Final = 12
"""Desks read of one list."""

_CATEGORY_CLASS: Final = expression(r"(?:^|\s)(?:category|rubrik|rubrique|ressort)-([a-z][a-z-]{2,30})(?=\s|$)")
"""A desk among the class words of the story's element, as the commonest publishing system writes it."""

_LONGEST_PLAIN_NAME: Final = 20
"""Characters up to which a part is compared as a whole only: a headline may begin with a desk's name."""

_ALIKE: Final = 0.6
"""Likeness from which a part of a breadcrumb line is a version of the headline."""

_LONGEST_REGION: Final = 3
"""Letters of a host's first label that names a region or a language ("us", "en")."""

_LONGEST_CLASS: Final = 2000
_LIST_MARKS: Final = expression(r"\s*[,;|]\s*")
_CRUMB_MARKS: Final = expression(r"\s+[›>»]\s+")

_META_NAMES: Final = frozenset(SECTION_METAS)

_WHOLE_WAYS: Final = frozenset(("section.site_row", "section.breadcrumb", "section.breadcrumb_linked_data"))
"""Rules whose witnesses show the whole way."""


Witness = tuple[Sequence[str], str, str]


def section_path_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[Path]]:
    """Go through the ways to the story's desk that the page shows, the best witness first.

    >>> page = Page(title="Rain stops play in Oldtown | World | News", url="https://example.org/news/world/rain-1")
    >>> [(found.value, found.rule) for found in section_path_candidates(page)]
    [(('News', 'World'), 'section.title'), (('News', 'World'), 'section.address')]
    """
    headline = known_headline(page, earlier)
    chosen = page.selected.get("section_path") or page.selected.get("section")
    if chosen:
        path = tuple(chosen)
        if len(path) == 1 and "section_path" not in page.selected:
            path = _way_to(path[0], _cleaned(page, headline, chain(_breadcrumbs(page), _desks(page, headline))))
        yield Found(path, "site row", " / ".join(chosen), "section.site_row")
    yield from _cleaned(page, headline, chain(_breadcrumbs(page), _desks(page, headline)))


def _way_to(desk: str, witnesses: Iterable[Found[Path]]) -> Path:
    """Give the longest way that the page shows to a desk which a site's row names; the desk alone where it shows none.

    >>> _way_to("World", [Found(("News", "world", "Asia"), "breadcrumb")]), _way_to("Sport", [])
    (('News', 'World'), ('Sport',))
    """
    best: Path = (desk,)
    for found in witnesses:
        keys = [part.casefold() for part in found.value]
        if desk.casefold() in keys and (place := keys.index(desk.casefold())) >= len(best):
            best = (*found.value[:place], desk)
    return best


def desk_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[Path]]:
    """Go through the desks that witnesses other than breadcrumbs name.

    >>> [found.value for found in desk_candidates(Page(title="Rain stops play in Oldtown | World | News"))]
    [('News', 'World')]
    """
    headline = known_headline(page, earlier)
    return _cleaned(page, headline, _desks(page, headline))


def _cleaned(page: Page, headline: str, witnesses: Iterable[Witness]) -> Iterator[Found[Path]]:
    """Give what witnesses say, as far as it names desks."""
    papers: tuple[str, ...] | None = None
    for raw, source, rule in witnesses:
        path = _clean(raw, headline)
        if len(path) > 1 or not all(map(is_desk, path)):
            papers = site_names(page) if papers is None else papers
            path = _without_paper(path, papers)
        if path:
            yield Found(path[:_MOST_PARTS], source, " / ".join(raw), rule)


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
    for found in section_path_candidates(page, earlier):
        if _is_bare(found.value):
            weak = weak or found
        elif found.rule in _WHOLE_WAYS:
            return found
        else:
            return _deeper(found, page, weak)
    return weak


def _is_bare(path: Path) -> bool:
    """Say whether a path says no more than "News"."""
    return all(is_bare_desk(part) for part in path)


def _deeper(found: Found[Path], page: Page, bare: Found[Path] | None) -> Found[Path]:
    """Fit a desk into the directories of the address, and put the bare "News" that another witness saw on top."""
    path = found.value
    if len(path) > 1 and found.rule not in ("section.linked_data", "section.class"):
        return found
    keys = [desk_key(directory) for directory in address_directories(page)]
    labels = {desk_key(part): part for part in path} if keys else {}
    last = max([keys.index(key) for key in labels if key in keys], default=None)
    if last is not None:
        if bare is not None:
            labels = {desk_key(part): part for part in bare.value} | labels
        way = [labels.get(key) or _address_labels(page)[place] for place, key in enumerate(keys[: last + 1])]
        return Found(tuple(part for part in way if part), found.source, found.raw, found.rule)
    path = _in_order(path)
    if bare is not None and bare.rule != "section.address" and not _is_bare(path[:1]):
        path = (*bare.value[:1], *path)
    return Found(path, found.source, found.raw, found.rule)


def _in_order(path: Path) -> Path:
    """Make a way of desks that were only listed: bare "News" first, then the first real one."""
    bare = [part for part in path if is_bare_desk(part)]
    others = [part for part in path if not is_bare_desk(part)]
    return (*bare[:1], *others[:1])


def _desks(page: Page, headline: str) -> Iterator[Witness]:
    """Go through all but breadcrumbs, best first; each is asked only when the ones before it were not enough."""
    if page.door == "text":
        yield from _lines(page)
    else:
        yield from _linked_sections(page)
        yield from _metas(page)
        yield from _kickers(page, headline)
        if page.title:
            title = without_suffix(page.title, page.house.suffixes)
            yield title_parts(title, site_names(page)).sections, "title", "section.title"
        yield from _article_classes(page)
    yield from _addresses(page)
    yield from _subdomains(page)


def _without_paper(path: Path, names: Sequence[str]) -> Path:
    """Leave out the paper's name; where it is a desk's name, too, only at the top of a way that goes on."""
    if len(path) > 1 and name_key(path[0]) in names:
        path = path[1:]
    return tuple([part for part in path if is_desk(part) or not is_site(part, names)])


def _breadcrumbs(page: Page) -> Iterator[Witness]:
    """Read the breadcrumbs in the linked data, then those printed above the story."""
    for crumbs in declared_breadcrumbs(page):
        yield crumbs, "json-ld breadcrumb", "section.breadcrumb_linked_data"
    for number, crumbs in printed_breadcrumbs(page):
        yield crumbs, f"block {number}", "section.breadcrumb"


def _kickers(page: Page, headline: str) -> Iterator[Witness]:
    """Read the label above the headline, where it is a desk's name or links to a desk."""
    for found in kicker_candidates(page, {"headline": headline}):
        if is_desk(found.value) or found.rule == "kicker.section":
            yield _CRUMB_MARKS.split(found.value), found.source, "section.kicker"


def _linked_sections(page: Page) -> Iterator[Witness]:
    """Read the desks that the story's linked data names."""
    story = declared_story(page)
    value = story.get("articleSection") if story is not None else None
    values = value[:_MOST_LISTED] if isinstance(value, list) else [value]
    sections = [text for item in values if (text := text_of(item))]
    if len(sections) == 1:
        sections = _listed(sections[0])
    if sections:
        yield sections, "json-ld articleSection", "section.linked_data"


def _metas(page: Page) -> Iterator[Witness]:
    """Read the metas that name a desk, with the one below it where there is one."""
    present = _META_NAMES.intersection(page.metas)
    for name in sorted(present, key=SECTION_METAS.index):
        for content in page.metas[name][:1]:
            sections = _listed(tidy(content))
            below = page.meta(*SUBSECTION_METAS)
            if below and len(sections) == 1:
                sections.append(tidy(below[1]))
            if sections:
                yield sections[:_MOST_LISTED], f"meta {name}", "section.meta"


def _addresses(page: Page) -> Iterator[Witness]:
    """Read the directories of the story's address."""
    directories = address_directories(page)
    if directories:
        labels = [label for label in _address_labels(page) if label]
        while len(labels) > 1 and is_bare_desk(labels[-1]):  # "/nfl/news/": news of the desk, no desk below it
            labels.pop()
        yield labels, "url", "section.address"


@once_a_page
def _address_labels(page: Page) -> list[str | None]:
    """Give the name of the desk at each directory of the story's address."""
    directories = address_directories(page)
    return [directory_label(page, directories, place) for place in range(len(directories))]


def _article_classes(page: Page) -> Iterator[Witness]:
    """Read the desk that a publishing system writes among the class words of the story's element."""
    if page.story.container is None:
        return
    for region in page.story.container.up():
        if region.tag in ("article", "main", "div", "section"):
            slugs = _CATEGORY_CLASS.findall((region.attributes.get("class") or "")[:_LONGEST_CLASS])
            if slugs:
                yield [slug_label(slug) for slug in slugs], f"class of {region.tag}", "section.class"
                return


def _subdomains(page: Page) -> Iterator[Witness]:
    """Read a desk off the host: "sport.example.org"."""
    for address in addresses(page):
        host = host_of(address)
        first = host.partition(".")[0]
        if host.count(".") > 1 and len(first) > _LONGEST_REGION and is_desk(first) and not is_bare_desk(first):
            yield [slug_label(first)], "url", "section.host"
            return


def _lines(page: Page) -> Iterator[Witness]:
    """Read the title line of scraped text, then breadcrumbs just above the second printing of the headline."""
    if not page.blocks or "headline" in page.selected:
        return
    parts = title_parts_of_text(page)
    yield parts.sections, "text line 1", "section.title"
    printed = title_printed_again(page)
    if printed is None:
        return
    above: list[str] = []
    for block in reversed(page.blocks[1 : printed.number]):
        if not is_desk(block.text) and not (is_desk_name(block.text) and not above and printed.number > 2):
            break
        above.insert(0, block.text)
    # A line that is no known desk counts only below one; a long run of desks is the site's menu.
    if 0 < len(above) <= _MOST_PARTS and any(map(is_desk, above)):
        yield above, f"text line {printed.number}", "section.text_line"


def _listed(text: str) -> list[str]:
    """Part a list of desks; commas of a single name ("Food, Drink & Travel") cannot be told from commas of a list."""
    return [part for part in _LIST_MARKS.split(text) if part]


def _clean(parts: Iterable[str], headline: str) -> Path:
    """Leave out the way in, the headline, machines' words and doubles."""
    path: dict[str, str] = {}
    for part in parts:
        part = _unlabelled(part)
        if not (is_desk(part) or is_desk_name(part)) or is_no_desk(part) or _is_headline(part, headline):
            continue
        if not _is_byline(part):
            path.setdefault(part.casefold(), part[:1].upper() + part[1:] if part.islower() else part)
    return tuple(path.values())


def _is_byline(part: str) -> bool:
    """Say whether a part of a title is who wrote the story: "by Ada Ng"."""
    return " " in part and opened(part, None)[1] is not None and bool(names(part))


def _unlabelled(part: str) -> str:
    """Take off the marks around a part, and the "Filed under:" before it."""
    part = part.strip(" -–—›>»/|·•")
    before, _, rest = part.rpartition(": ")
    return rest if before and is_desk(rest) else part


def _is_headline(part: str, headline: str) -> bool:
    """Say whether the last part of a breadcrumb line is the story itself: its headline, whole or cut short."""
    if len(part) <= _LONGEST_PLAIN_NAME or is_desk(part):
        return name_key(part) == name_key(headline)
    return name_key(headline).startswith(name_key(part)) or likeness(part, headline) >= _ALIKE
