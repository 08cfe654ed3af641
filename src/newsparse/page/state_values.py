"""Values of the state that a page's scripts start from: what a key means, what an object is, how much text it holds."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final, TypeAlias

from newsparse.page.furniture import furniture_row
from newsparse.page.page import words_of
from newsparse.page.weight import MIN_TEXT, WIDE_SCRIPTS
from newsparse.rules.furniture import COMMENTS
from newsparse.rules.hydration import ADDRESSES, ASIDES, HEADLINES, INLINE, KINDS, TEXTS
from newsparse.text import SENTENCE_ENDS, expression, folded

MAX_STORY: Final = 500_000
"""Characters of one text that are read; the longest stories have a tenth of that."""

MIN_HEADLINE: Final = 12
"""Characters from which on a title is no desk's: "World news" has 10."""

HEADLINE_CHARS: Final = 300
"""Characters of a headline, at most."""

Json: TypeAlias = Any

Measure: TypeAlias = "tuple[int, int, str | None]"
"""Characters of running text, the number of paragraphs they make, and the key of an object under which they stand."""

NOTHING: Final[Measure] = (0, 0, None)

KEY_CHARS: Final = 80
"""Characters that are read of a key."""

ROLES: Final = (
    ("text", TEXTS),
    ("headline", HEADLINES),
    ("address", ADDRESSES),
    ("aside", (*ASIDES, *COMMENTS)),
)

TEXT_TYPES: Final = (str, list, dict)
"""What a node's words stand in, best first."""

TYPES: Final = ("type", "_type", "__typename", "nodeType", "kind", "name", "style", "tag", "tagName")
"""Keys that name the type of a node."""

TAG_OF_TYPE: Final = {kind: row.tag for row in KINDS for kind in row.types}
INLINE_TYPES: Final = frozenset(kind for row in INLINE for kind in row.types)
TAGS: Final = expression(r"<[a-zA-Z!/][^<>]{0,2000}>")
PARAGRAPH_ENDS: Final = expression(r"</(?:p|h[1-6]|li|div|blockquote)>|<br\s*/?>|\n|&lt;/p", 2)


def text_measure(text: str) -> Measure:
    r"""Measure a string: its characters outside tags, if it is running text, and its paragraphs.

    >>> text_measure("<p>It rained all day.</p><p>So it did.</p><p>And again.</p>")[:2]
    (38, 4)
    >>> text_measure("https://example.org/a b c d e f g h i"), text_measure('{"a": "It rained all day long"}')[0]
    ((0, 0, None), 0)
    """
    if len(text) < MIN_TEXT:
        return NOTHING
    text = text[:MAX_STORY]
    start = text[:MIN_TEXT].lstrip()
    if start.startswith(("http", "{", "[", "data:", "//", ".", "#", "query ", "$")):
        return NOTHING
    plain = TAGS.sub("", text).strip() if "<" in text else text
    wide = plain[len(plain) // 2 : len(plain) // 2 + 1] >= WIDE_SCRIPTS
    if len(plain) * (1 + wide) < MIN_TEXT or not (wide or plain.count(" ") * 20 >= len(plain)):
        return NOTHING
    if plain.count("{") * 200 > len(plain):
        return NOTHING
    return len(plain) * (1 + wide), 1 + len(PARAGRAPH_ENDS.findall(text)), None


@lru_cache(maxsize=2048)  # a state repeats a few hundred keys a thousand times each
def roles(key: str) -> frozenset[str]:
    """Say what a key is for: "text", "headline", "address", "aside" (no text of the story stands under it).

    >>> sorted(roles("bodyHtml")), sorted(roles("seoTitle")), sorted(roles("relatedArticles"))
    (['text'], ['aside'], ['aside'])
    """
    words = words_of(key)
    found = {role for role, rows in ROLES if any(row.names(words) for row in rows)}
    if furniture_row(words) is not None:
        found.add("aside")
    return frozenset(found)


def has_role(key: str, role: str) -> bool:
    """Say whether a key is for something; see ``roles``.

    >>> has_role("canonicalUrl", "address"), has_role("altText", "headline")
    (True, False)
    """
    return role in roles(key[:KEY_CHARS])


def node_types(value: dict[str, Json]) -> set[str]:
    """Give the types of a node, each in one word: "heading2" of "heading-2"."""
    return {
        kind.replace("-", "").replace("_", "").lower()
        for key in TYPES
        if isinstance(kind := value.get(key), str) and len(kind) <= 40
    }


def tag_of(value: dict[str, Json]) -> str | None:
    """Give the tag of HTML that means what a node's type means, with the level of a heading.

    >>> tag_of({"type": "heading", "level": 3}), tag_of({"__typename": "Paragraph"}), tag_of({"type": "image"})
    ('h3', 'p', None)
    """
    types = node_types(value)
    tag = next((TAG_OF_TYPE[kind] for kind in sorted(types) if kind in TAG_OF_TYPE and kind != "block"), None)
    if tag is None:
        return "p" if "block" in types else None
    if tag == "h2":
        level = value.get("level")
        named = next((int(kind[-1]) for kind in types if kind[-1:] in ("1", "2", "3", "4", "5", "6")), 2)
        return f"h{min(max(level, 2), 6) if type(level) is int else max(named, 2)}"
    return tag


def is_aside(value: dict[str, Json]) -> bool:
    """Say whether the type of a node names furniture, a picture or the like."""
    return any(
        has_role(kind, "aside")
        for key in TYPES[:5]
        if isinstance(kind := value.get(key), str) and len(kind) <= 40 and key != "name"
    )


def headline_values(value: dict[str, Json]) -> Iterator[str]:
    """Give the strings that stand under the keys of headlines, directly or one level down."""
    for key, item in value.items():
        if isinstance(item, (str, dict)) and has_role(key, "headline"):
            if isinstance(item, str):
                yield item
            else:
                yield from (words for words in list(item.values())[:10] if isinstance(words, str))


def names_story(value: dict[str, Json], names: frozenset[str]) -> bool | None:
    """Say whether an object has the page's headline; None when it has none at all.

    >>> names = frozenset(("rain floods oldtown news",))
    >>> names_story({"title": {"rendered": "Rain floods Oldtown"}}, names), names_story({"title": "Snow"}, names)
    (True, False)
    >>> names_story({"text": "Rain floods Oldtown"}, names) is None
    True
    """
    known = None
    for words in headline_values(value):
        key = folded(TAGS.sub("", words[: 2 * HEADLINE_CHARS])) if words else ""
        if key:
            if any(is_same(key, name) for name in names):
                return True
            known = False
    return known


def is_headline(name: str) -> bool:
    """Say whether a title, folded, can tell one story from others: the names of desks are shorter.

    >>> is_headline("rain floods oldtown"), is_headline("world news"), is_headline("台風が九州に上陸")
    (True, False, True)
    """
    return len(name) * (1 + (name[-1:] >= WIDE_SCRIPTS)) >= MIN_HEADLINE


def is_same(one: str, other: str) -> bool:
    """Say whether two headlines, folded, agree: one is the other, or the larger part of it."""
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return 2 * len(shorter) >= len(longer) and shorter in longer


def has_address(value: dict[str, Json]) -> bool:
    """Say whether an object has an address, as other stories do."""
    return any(isinstance(item, (str, dict)) and item and has_role(key, "address") for key, item in value.items())


def text_key(value: dict[str, Json]) -> str | None:
    """Give the key under which a node has its words or its parts, or None."""
    keys = [key for key, item in value.items() if item and type(item) in TEXT_TYPES and has_role(key, "text")]
    return min(keys, key=lambda key: TEXT_TYPES.index(type(value[key])), default=None)


def heading_of(value: dict[str, Json], text: str) -> str | None:
    """Give the heading over the text of a node, or None."""
    if text_measure(value[text])[0] if isinstance(value[text], str) else True:
        for key, words in value.items():
            if key != text and isinstance(words, str) and has_role(key, "headline"):
                words = TAGS.sub("", words).strip()
                return words if words and len(words) <= HEADLINE_CHARS else None
    return None


def is_words(text: str) -> bool:
    """Say whether a string is more than a name for machines: several words, or in a script that does not part them.

    >>> is_words("No."), is_words("storyline"), is_words("It rained.")
    (True, False, True)
    """
    return " " in text or text[-1:] in SENTENCE_ENDS or text[-1:] >= WIDE_SCRIPTS


def is_inline(value: list[Json]) -> bool:
    """Say whether the parts of a list are the runs of words of one paragraph."""
    parts = [part for part in value[:50] if isinstance(part, dict)]
    return bool(parts) and all(not node_types(part) - INLINE_TYPES for part in parts)


def html_of_text(text: str, tag: str) -> str:
    r"""Give a text as HTML: as it is where it is marked up, and a paragraph a line where it is not.

    >>> html_of_text("One < two.\n\nThree.", "p"), html_of_text("&lt;p&gt;One.&lt;/p&gt;", "p")
    ('<p>One &lt; two.</p><p>Three.</p>', '<p>One.</p>')
    """
    text = text[:MAX_STORY]
    if "&lt;" in text and "<" not in text:
        from newsparse.text import without_entities

        text = without_entities(text)
    if TAGS.search(text):
        return text if tag == "p" and "<p" in text else f"<{tag}>{text}</{tag}>"
    return "".join([f"<{tag}>{escape_plain(line)}</{tag}>" for line in text.splitlines() if line.strip()])


def escape_plain(text: str) -> str:
    """Escape what begins a tag; entities stay, for plain text of publishing systems is full of them."""
    return text.replace("<", "&lt;").replace(">", "&gt;")
