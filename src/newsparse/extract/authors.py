"""The people who wrote the story: witnesses of the page, and what they agree on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final

import attrs

from newsparse.extract.byline import (
    ABOVE,
    BELOW,
    HEAD,
    POSTED,
    Line,
    as_line,
    is_author_link,
    last_words,
    lines,
    signatures,
    typed_line,
)
from newsparse.extract.byline_openers import opened_inside
from newsparse.extract.names import distinct, name_key, names, person_key
from newsparse.extract.publisher import hosts, site_names
from newsparse.extract.shared import NOTHING, declared_story, once_a_page, spaced
from newsparse.models import Author, Found
from newsparse.page import Page, SourceBlock
from newsparse.page.linked_data import text_of, types_of
from newsparse.rules.authors import AUTHOR_METAS, INVERTED_METAS
from newsparse.text import expression

__all__ = ["authors", "authors_candidates", "names"]

_META_NAMES: Final = frozenset(AUTHOR_METAS)

MOST: Final = 40
"""Items of a list of authors that are looked at."""

_BODIES: Final = ("Organization", "Corporation", "Brand")
_OWNER: Final = frozenset(("Person", "Organization"))
_WITH_PATH: Final = expression(r"[^:]+://[^/?#]*/[^?#]")
_NEAR: Final = 4
"""Blocks that may stand between two bylines of one template: a photograph, a role, a button."""

_SHORTEST_WORD: Final = 5
"""Letters from which a word is no paper's initials."""

_PAPER_WORDS: Final = 3
"""Words from which on a name can be the paper's with another word, or its initials the paper's: few people's are."""

_BESIDE_A_NAME: Final = 12
"""Characters that "By" and a mark or two take beside a name."""

_TEMPLATE: Final = 16
"""Blocks from a byline on among which its template may have put more of them."""

_ROLE_LENGTH: Final = 80
"""Characters of a job title; longer ones are a life."""


def authors_candidates(
    page: Page,
    earlier: Mapping[str, Any] = NOTHING,  # noqa: ARG001
) -> Iterator[Found[tuple[Author, ...]]]:
    """Go through the people each witness names, the best witness first; witnesses that name nobody are left out.

    >>> page = Page(metas={"author": ("Ada Ng",), "parsely-author": ("admin",)})
    >>> [(found.value[0].name, found.source) for found in authors_candidates(page)]
    [('Ada Ng', 'meta author')]
    """
    sites = _site_keys(page)
    yield from _told(_machines(page), sites)
    yield from _told(_typed(page), sites)
    yield from _told(_printers(page), sites)


def authors(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Author, ...]] | None:
    """Give the people who wrote the story, or None when no witness names one.

    The best witness that names somebody is believed, with three exceptions: the printed byline wins where it has all
    the witness's names and more (linked data often stops at the first), and where nothing else on the page knows the
    names that the witness gives (the publishing system's user is not who wrote it); a byline that somebody typed into
    the text wins where it names others.

    >>> authors(Page(metas={"author": ("The Evening Bell",), "og:site_name": ("The Evening Bell",)})) is None
    True
    """
    sites = _site_keys(page)
    first = next(_told(_machines(page), sites), None)
    if first is not None and first.rule == "authors.site_row":
        return first
    typed = next(_told(_typed(page), sites), None)
    if first is not None and typed is not None and _keys(first).isdisjoint(_keys(typed)):
        return typed
    if first is not None and "byline" in earlier and _is_all(first, earlier["byline"]):
        return first
    printed = _shown(page, earlier, sites, first is not None)
    if first is None or printed is None:
        return first or printed or typed
    if _same_names(first.value, printed.value):
        return Found(_completed(first.value, printed.value), first.source, first.raw, first.rule)
    known, shown = _keys(first), _keys(printed)
    if printed.rule in ("authors.printed", "authors.posted"):
        if shown > known:
            return _with_links(printed, first)
        posted = printed.rule == "authors.posted"
        if (
            all(_is_firm(author, first.value, posted=posted) for author in printed.value)
            and not known & shown
            and not any(known & _keys(other) for other in _metas(page) if other.source != first.source)
        ):
            return printed
    return _with_links(first, printed)


def _typed(page: Page) -> Iterator[Found[tuple[Author, ...]]]:
    """Read the byline that somebody typed into the text."""
    line = typed_line(page)
    if line is not None:
        yield from _printed(iter((line,)), page, "authors.typed")


def _is_firm(author: Author, others: Sequence[Author], *, posted: bool) -> bool:
    """Say whether a printed name is one to rely on: a full one, one that posted, or one that links to its own page."""
    if " " in author.name:
        return True
    return (posted or author.url is not None) and not any(author.name in other.name.split() for other in others)


def _is_all(found: Found[tuple[Author, ...]], byline: str | None) -> bool:
    """Say whether the printed byline has nothing to add to what a witness says."""
    if not byline:
        return True
    if not all(author.url for author in found.value) or len(found.value) > 1:
        return False
    name = found.value[0].name
    return name in byline and len(byline) < len(name) + _BESIDE_A_NAME


def _told(witnesses: Iterable[Found[tuple[Author, ...]]], sites: frozenset[str]) -> Iterator[Found[tuple[Author, ...]]]:
    """Go through the witnesses that name somebody, papers taken out."""
    for found in witnesses:
        if found.value and found.rule != "authors.site_row":
            people = tuple([author for author in found.value if not _is_paper(author.name, sites)])
            if len(people) < len(found.value):
                found = attrs.evolve(found, value=people)
        if found.value:
            yield found


@once_a_page
def _site_keys(page: Page) -> frozenset[str]:
    """Give the keys of the paper's names, those of people left out who have a site of their own.

    Publishing systems say of these that they are a person and an organization at once.
    """
    keys = frozenset([site.removeprefix("the") for site in site_names(page)])
    owners = [item.get("name") for item in page.linked_data[:MOST] if _OWNER.issubset(types_of(item))]
    return keys.difference([name_key(owner) for owner in owners if isinstance(owner, str)]) if owners else keys


def _keys(found: Found[tuple[Author, ...]]) -> set[str]:
    """Give keys of a witness's people: first and last name, as middle names come and go."""
    return {person_key(author.name) for author in found.value}


def _with_links(found: Found[tuple[Author, ...]], witness: Found[tuple[Author, ...]]) -> Found[tuple[Author, ...]]:
    """Add the roles and links that another witness knows of the same people."""
    known = {person_key(author.name): author for author in witness.value}
    people = _completed(found.value, [known.get(person_key(author.name), author) for author in found.value])
    return Found(people, found.source, found.raw, found.rule)


def _same_names(people: Sequence[Author], others: Sequence[Author]) -> bool:
    return [author.name for author in people] == [author.name for author in others]


def _completed(people: Sequence[Author], others: Sequence[Author]) -> tuple[Author, ...]:
    """Add the roles and links of others, one for each of the people."""
    completed = []
    for author, other in zip(people, others, strict=True):
        role, url = author.role or other.role, author.url or other.url
        completed.append(author if (role, url) == (author.role, author.url) else Author(author.name, role, url))
    return tuple(completed)


def _is_paper(name: str, keys: frozenset[str]) -> bool:
    """Say whether a name is that of the paper: in full, with a word more, by its initials or with these in it."""
    if name_key(name).removeprefix("the") in keys:
        return True
    words = name.split()
    short = [word for word in words if len(word) < _SHORTEST_WORD]
    if short and not keys.isdisjoint(map(name_key, short)):
        return True
    if len(words) < _PAPER_WORDS:
        return False
    parts = (words[1:], words[:-1], [word[0] for word in words])
    return not keys.isdisjoint([name_key("".join(part)) for part in parts])


def _machines(page: Page) -> Iterator[Found[tuple[Author, ...]]]:
    """Go through what the page tells machines; a site's rows come first."""
    if chosen := page.selected.get("authors"):
        people = distinct(chain.from_iterable(names(value, language=page.language) for value in chosen))
        yield Found(people, "site row", "; ".join(chosen), "authors.site_row")
    yield from _linked(page)
    yield from _metas(page)


def _shown(
    page: Page, earlier: Mapping[str, Any], sites: frozenset[str], told: bool
) -> Found[tuple[Author, ...]] | None:
    """Read the byline that was found already, with its neighbours; look for one where none has been looked for.

    Where the byline is that of a desk, the lines behind it are asked only if nobody has been ``told`` yet.
    """
    if "byline" in earlier:
        text = earlier["byline"]
        if not text:
            return None
        start = max(page.story.start - ABOVE, 0)
        stop = page.story.stop + BELOW if page.story.stop else len(page.blocks)
        for place in range(start, min(stop, len(page.blocks))):
            if page.blocks[place].text == text:
                rule = "authors.printed" if place < page.story.start + HEAD else "authors.signature"
                found = next(_told(_printed(_template(place, page), page, rule), sites), None)
                if found is not None or told:
                    return found
                break
    return next(_told(_printers(page), sites), None)


def _template(place: int, page: Page) -> Iterator[Line]:
    """Go through a byline and what its template put behind it."""
    first = page.blocks[place]
    yield as_line(first, page) or Line(first, "", opened_inside(spaced(first), page.language)[0])
    tokens = first.region.tokens
    for block in page.blocks[place + 1 : place + _TEMPLATE] if tokens else ():
        if block.region.tokens == tokens:
            line = as_line(block, page)
            if line is not None:
                yield line


def _printers(page: Page) -> Iterator[Found[tuple[Author, ...]]]:
    """Go through what the page prints: above the text, under it, in its last line."""
    yield from _printed(lines(page), page, "authors.printed")
    yield from _printed(signatures(page), page, "authors.signature")
    yield from _printed(last_words(page), page, "authors.last_line")


def _linked(page: Page) -> Iterator[Found[tuple[Author, ...]]]:
    """Read author and creator of the story's object."""
    story = declared_story(page)
    if story is None:
        return
    for field in ("author", "creator"):
        value = story.get(field)
        if value:
            yield Found(distinct(_people(value, page, 3)), f"json-ld {field}", _raw(value), "authors.linked_data")


def _raw(value: object) -> str:
    """Write down what stood there, shortened."""
    return value[:200] if isinstance(value, str) else text_of(value) or ""


def _people(value: object, page: Page, depth: int) -> Sequence[Author]:
    """Read people from a linked-data value: a string, an object, a reference to one, a list of these."""
    if isinstance(value, str):
        return names(value, language=page.language)
    if depth > 0 and isinstance(value, (list, tuple)):
        return [author for item in value[:MOST] for author in _people(item, page, depth - 1)]
    if depth > 0 and isinstance(value, (dict, Mapping)):
        return _person(value, page, depth)
    return ()


def _person(item: Mapping[str, Any], page: Page, depth: int) -> Sequence[Author]:
    """Read a Person; an Organization is none."""
    if any(kind.endswith(_BODIES) for kind in types_of(item)):
        return ()
    name = item.get("name")
    if not name:
        given, family = text_of(item.get("givenName")), text_of(item.get("familyName"))
        name = f"{given} {family}" if given and family else None
    if not name:
        target = item.get("@id")
        if isinstance(target, str) and target and depth > 0:
            for other in page.linked_data[:60]:
                if other is not item and other.get("@id") == target and other.get("name"):
                    return _person(other, page, depth - 1)
        return ()
    found = _people(name, page, depth - 1)
    if len(found) != 1:
        return found
    return (Author(found[0].name, found[0].role or _job(item.get("jobTitle")), _own_page(item, page)),)


def _job(value: object) -> str | None:
    """Give a job title that is one."""
    text = text_of(value)
    return text if text and len(text) <= _ROLE_LENGTH and text.casefold() not in ("author", "autor") else None


def _own_page(item: Mapping[str, Any], page: Page) -> str | None:
    """Give the address of a person's page; the paper's front page is none."""
    value = item.get("url")
    address = page.absolute(value) if isinstance(value, str) and value.startswith(("http", "/")) else None
    return address if address and _WITH_PATH.match(address) else None


def _metas(page: Page) -> Iterator[Found[tuple[Author, ...]]]:
    """Read the metas that name authors; one meta may come several times, a name each."""
    present = _META_NAMES.intersection(page.metas)
    for meta in AUTHOR_METAS if present else ():
        values = page.metas[meta] if meta in present else ()
        if values:
            people: list[Author] = []
            for value in values[:MOST]:
                if meta == "author" and _is_builder(value, page):
                    continue
                people.extend(names(_inverted(value) if meta in INVERTED_METAS else value, language=page.language))
            yield Found(distinct(people), f"meta {meta}", "; ".join(values[:MOST])[:200], "authors.meta")


def _is_builder(value: str, page: Page) -> bool:
    """Say whether a meta names who built the site: with the address of another one."""
    if "www." not in value and "://" not in value:
        return False
    key = name_key(value)
    return not any(host in key for host in hosts(page))


def _inverted(value: str) -> str:
    """Turn "Ng, Ada" round, as library metas write names."""
    last, comma, first = value.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and "," not in first and ";" not in value else value


def _printed(found: Iterator[Line], page: Page, rule: str) -> Iterator[Found[tuple[Author, ...]]]:
    """Read the first printed byline that names somebody, and its neighbours made by the same template."""
    people: list[Author] = []
    first: SourceBlock | None = None
    last = 0
    for line in found:
        block = line.block
        if first is not None and (block.number - last > _NEAR or not _is_sibling(block, first)):
            continue
        here = _line_people(line, page)
        if here:
            people.extend(here)
            if first is None and line.rule == POSTED:
                rule = "authors.posted"
            first = first or block
            last = block.number
    if first is not None:
        if " " in people[0].name:
            people = [author for author in people if " " in author.name]
        place = f"block {first.number}" if page.door == "html" else f"text line {first.number + 1}"
        yield Found(distinct(people), place, first.text, rule)


def _is_sibling(block: SourceBlock, first: SourceBlock) -> bool:
    """Say whether two blocks were made by one template, which named them."""
    tokens = block.region.tokens
    return bool(tokens) and tokens == first.region.tokens


def _line_people(line: Line, page: Page) -> tuple[Author, ...]:
    """Read the people of one printed line: from its text, or from its links where the text ran together."""
    block = line.block
    written = names(line.text, language=page.language)
    if not block.links:
        return written
    linked = []
    own = [link for link in block.links if is_author_link(link.href)]
    for link in own or block.links[:1]:
        if own or (len(block.links) == 1 and " " in link.text):
            address = page.absolute(link.href)
            linked += [Author(author.name, author.role, address) for author in names(link.text, language=page.language)]
    if not linked:
        return () if own else written
    if _same_names(written, linked):
        return _completed(written, linked)
    if {name_key(author.name) for author in linked} <= {name_key(author.name) for author in written}:
        return distinct((*written, *linked))
    return distinct(linked)
