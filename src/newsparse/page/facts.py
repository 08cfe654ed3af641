"""What the page says about itself outside its text: metas, links, JSON-LD, times, pictures, title."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import attrs
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsparse.page.page import Attributes, HeadLink, Region, SourceImage, SourceTime, new_tuple
from newsparse.page.tags import NUMBERS
from newsparse.page.walk import Fact
from newsparse.text import clean, expression, normal, tidy

META, LINK, BASE, TITLE = NUMBERS["meta"], NUMBERS["link"], NUMBERS["base"], NUMBERS["title"]
SCRIPT, IMAGE, TIME, ABBREVIATION = NUMBERS["script"], NUMBERS["img"], NUMBERS["time"], NUMBERS["abbr"]
FACT_NUMBERS = frozenset((META, LINK, BASE, TITLE, SCRIPT))
TIMES = frozenset((TIME, ABBREVIATION))

META_NAMES: Final = {"property": "", "name": "", "http-equiv": "", "itemprop": "itemprop:"}
"""Attributes that name a meta, and what goes before the name."""

LINKED_DATA_SCRIPTS: Final = 'script[type*="ld+json" i]'

YEAR: Final = expression(r"(?:19|20)\d\d")
"""What an abbreviation's title has in it where it is a date."""

LOADING_RELATIONS: Final = frozenset(
    ("stylesheet", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "icon", "shortcut icon")
)
"""Links that tell a browser what to load; they say nothing about the page."""


@attrs.define(eq=False, repr=False)
class Facts:
    """The facts of one page, while they are gathered."""

    title: str | None = None
    base: str | None = None
    metas: dict[str, dict[str, None]] = attrs.field(factory=dict)
    links: list[HeadLink] = attrs.field(factory=list)
    scripts: list[str] = attrs.field(factory=list)
    other_scripts: list[LexborNode] = attrs.field(factory=list)
    times: list[SourceTime] = attrs.field(factory=list)
    images: list[SourceImage] = attrs.field(factory=list)


def facts(parser: LexborHTMLParser, source: bytes, walked: Sequence[Fact]) -> Facts:
    """Gather the facts of the head, and of the nodes that the walk set aside.

    Args:
        parser: the parsed page.
        source: its bytes.
        walked: the walk's facts.
    """
    gathered = Facts()
    for child in parser.head.iter() if parser.head is not None else ():
        add_fact(gathered, child.tag_id, child)
    title = gathered.title
    for number, node, context, before in walked:
        if number == IMAGE:
            gathered.images.append(new_tuple(SourceImage, (node.attributes, context, before)))
        elif number in TIMES:
            add_time(gathered, number, node, context, before)
        elif number in FACT_NUMBERS:
            add_fact(gathered, number, node)
        else:  # an element that is not read, but breadcrumbs for machines stand in menus
            gathered.scripts.extend(map(script_text, node.css(LINKED_DATA_SCRIPTS)))
    gathered.title = title  # a <title> in the body is text of an svg, not of the page
    if not gathered.scripts and b"ld+json" in source:  # scripts inside elements that the walk leaves out
        gathered.scripts.extend(map(script_text, parser.css(LINKED_DATA_SCRIPTS)))
    return gathered


def script_text(node: LexborNode) -> str:
    """Give the source of a script as it stands in the page."""
    child = node.first_child
    return (child.text_content or "") if child is not None else ""


def add_fact(gathered: Facts, number: int, node: LexborNode) -> None:
    """Add a meta, link, base, title or script; anything else, such as a style, says nothing.

    Args:
        gathered: the facts so far.
        number: the number of the node's tag.
        node: the node.
    """
    if number == META:
        add_meta(gathered.metas, node.attributes)
    elif number == LINK:
        relation = (node.attrs.get("rel") or "").lower()
        if relation and relation not in LOADING_RELATIONS:
            attributes = node.attributes
            if href := attributes.get("href"):
                gathered.links.append(HeadLink(relation, href, attributes))
    elif number == SCRIPT:
        if "ld+json" in (node.attributes.get("type") or "").lower():
            gathered.scripts.append(script_text(node))
        else:
            gathered.other_scripts.append(node)
    elif number == TITLE:
        if gathered.title is None:
            gathered.title = tidy(node.text()) or None
    elif number == BASE and gathered.base is None:
        gathered.base = node.attributes.get("href")


def add_meta(metas: dict[str, dict[str, None]], attributes: Attributes) -> None:
    """Add what a meta says under each of its names; microdata goes under "itemprop:…"."""
    content = attributes.get("content")
    if not content:
        return
    content = tidy(content)
    for attribute, names in attributes.items():
        prefix = META_NAMES.get(attribute)
        if prefix is not None and names:
            for name in names.lower().split():
                key = prefix + (name if name.isprintable() else clean(name))
                if key in metas:
                    metas[key][content] = None
                else:
                    metas[key] = {content: None}


def add_time(gathered: Facts, number: int, node: LexborNode, region: Region, before: int) -> None:
    """Add a time, unless it says nothing.

    Blogs of the microformats' day write ``<abbr class="published" title="2024-03-05T10:15:00Z">5 March</abbr>``.
    """
    attributes = node.attributes
    if number == TIME:
        moment = clean(attributes.get("datetime") or "")
        text = normal(node.text())
        if moment or text:  # its own itemprop and class say whether it dates the story or a change
            gathered.times.append(SourceTime(moment, text, Region(region, "time", attributes), before))
    elif YEAR.search(moment := clean(attributes.get("title") or "")):
        gathered.times.append(SourceTime(moment, normal(node.text()), Region(region, "abbr", attributes), before))
