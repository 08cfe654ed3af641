"""The story in the state that a page's scripts start from, found by its shape, where the page itself shows none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any, Final, NamedTuple

from selectolax.lexbor import LexborNode

from newsparse.page.hydration_facts import story_facts
from newsparse.page.state import State, marks_of, states
from newsparse.page.state_values import (
    HEADLINE_CHARS,
    NOTHING,
    TAGS,
    Json,
    Measure,
    has_address,
    has_role,
    heading_of,
    headline_values,
    html_of_text,
    is_aside,
    is_headline,
    is_inline,
    is_same,
    is_words,
    names_story,
    node_types,
    tag_of,
    text_key,
    text_measure,
)
from newsparse.page.title import title_pieces
from newsparse.text import folded

MIN_STORY: Final = 400
"""Characters of running text: less is a summary."""

MAX_DEPTH: Final = 80
"""Levels of objects and lists that are looked into; the documents of rich text editors in page states have some 30."""

SAME_COPY: Final = 0.8
"""Share of the longest text of an object from which on another one is a copy of it, plain or marked up."""

REACH: Final = 3
"""Objects around the one with the headline in which its text may stand: data, modules, components."""

ELEMENT: Final = "$"
"""How an element of server components begins: the page as it is shown, with its menus, in so many objects."""

SOURCE_KEY: Final = 40
"""Characters of a key in the evidence."""


class Told(NamedTuple):
    """A story as a state tells it: its HTML, where it stands, and what else is said of it, as JSON-LD says it."""

    html: str
    source: str
    facts: dict[str, Any]


class Place(NamedTuple):
    """An object or a list of a state, its key, and the place around it."""

    value: Json
    key: str
    outer: Place | None

    def path(self) -> tuple[str, ...]:
        """Give the keys that lead here."""
        keys: list[str] = []
        place: Place | None = self
        while place is not None and place.outer is not None:
            keys.append(place.key)
            place = place.outer
        return tuple(reversed(keys))


def told_in_scripts(scripts: Iterable[LexborNode], titles: Sequence[str], shown: int = 0) -> Told | None:
    """Give the story that a page's scripts hold, or None.

    It stands in, or near, an object that has the page's headline. Of the values under its keys the one with the most
    running text is the story, down to the list or the text that holds it.

    Args:
        scripts: the scripts of the page.
        titles: what the page calls its story: its titles and headlines.
        shown: characters of the story that the page shows.

    >>> body = "<p>It rained all day in the valley of the river Ouse, and the water rose.</p>" * 6
    >>> from selectolax.lexbor import LexborHTMLParser
    >>> page = LexborHTMLParser(f'<script>s = {{"a": {{"title": "Rain floods Oldtown", "body": "{body}"}}}}</script>')
    >>> told_in_scripts(page.css("script"), ["Rain floods Oldtown | News"]).source
    'script s a.body'
    >>> told_in_scripts(page.css("script"), ["Snow falls on Oldtown"]) is None
    True
    """
    pieces = [max(title_pieces(title), key=len, default="") for title in titles]  # without desk and paper
    titles = [title for title in (*titles, *pieces) if is_headline(folded(title[: 2 * HEADLINE_CHARS]))]
    if not titles:
        return None
    found, named = states(scripts, titles)
    best: Told | None = None
    most = MIN_STORY - 1
    for state in found:
        told = Reader(titles, named).story(state, shown)
        if told is not None and told[0] > most:
            most, best = told
    return best


class Reader:
    """Reads one state: finds the objects that have the page's headline, measures them, and writes the story as HTML.

    Args:
        titles: what the page calls its story.
        named: what strings and references in the state stand for.
    """

    def __init__(self, titles: Sequence[str], named: dict[str, Any]) -> None:
        self._names = frozenset(folded(title[: 2 * HEADLINE_CHARS]) for title in titles)
        self._named = named
        marks = [marks_of(title)[:1] for title in titles]
        self._marks = {mark[0] for mark in marks if mark} if all(marks) else {""}
        self._measures: dict[int, Measure] = {}

    def story(self, state: State, shown: int) -> tuple[int, Told] | None:
        """Give the story of a state, with its characters, or None."""
        named = self._places(state.value)
        place = self._richest(named, shown)
        if place is None:
            return None
        chars = self.measure(place.value)[0]
        value, path = self._down(place.value, place.path())
        pieces: list[str] = []
        self._write(value, pieces, 0)
        source = " ".join(["script", state.name, ".".join(map(shortened, path))]).strip()
        return chars, Told("".join(pieces), source, self._facts(named))

    def _facts(self, named: Sequence[Place]) -> dict[str, Any]:
        """Give what the objects with the headline say besides, what they refer to looked up."""
        facts = story_facts({key: self._meant(item) for key, item in place.value.items()} for place in named)
        for place in named if facts else ():
            for words in headline_values(place.value):
                if any(is_same(folded(words), name) for name in self._names):
                    return {"@type": "NewsArticle", "headline": words, **facts}
        return facts

    def _places(self, value: Json) -> list[Place]:
        """Find the objects that have the page's headline, in one quick look at all of them."""
        found: list[Place] = []
        seen: set[int] = set()
        shortest = min(self._marks, key=len)
        pending = [Place(value, "", None)]
        while pending:
            place = pending.pop()
            thing = place.value
            if id(thing) in seen:
                continue
            seen.add(id(thing))
            may_be = False
            for key, item in thing.items() if isinstance(thing, dict) else enumerate(thing):
                if isinstance(item, str):
                    if len(shortest) <= len(item) <= 2 * HEADLINE_CHARS and not may_be:
                        may_be = any(map(item.__contains__, self._marks))
                elif isinstance(item, (dict, list)):
                    pending.append(Place(item, str(key), place))
            if may_be:
                found += [near for near in (place, place.outer) if near is not None and self._names_story(near.value)]
        return found

    def _names_story(self, value: Json) -> bool:
        return isinstance(value, dict) and names_story(value, self._names) is True

    def _richest(self, places: list[Place], shown: int) -> Place | None:
        """Give the object with the headline that holds most of the story; if none holds any, the nearest around one."""
        for _ in range(REACH + 1):
            best = max(places, key=self._chars, default=None)
            if best is None or self._chars(best) >= MIN_STORY:
                return best
            if 0 < shown <= self._chars(best):  # it holds what the page shows, and no more
                return None
            places = [place.outer for place in places if place.outer is not None]
        return None

    def _chars(self, place: Place) -> int:
        return self.measure(place.value)[0]

    def measure(self, value: Json, depth: int = 0) -> Measure:
        """Measure the running text in a value; of the keys of an object only one counts, of a list all parts."""
        value = self._meant(value)
        if isinstance(value, str):
            return text_measure(value)
        if not isinstance(value, (dict, list)) or depth > MAX_DEPTH:
            return NOTHING
        known = self._measures.get(id(value))
        if known is not None:
            return known
        self._measures[id(value)] = NOTHING  # a value may hold itself
        measure = NOTHING
        if isinstance(value, dict):
            if not is_aside(value) and not self._is_other(value):
                measure = self._best([(key, self.measure(item, depth + 1)) for key, item in value.items()])
        elif value[:1] != [ELEMENT]:
            parts = [self.measure(item, depth + 1) for item in value]
            measure = sum(part[0] for part in parts), sum(part[1] for part in parts), None
        self._measures[id(value)] = measure
        return measure

    def _best(self, measures: Sequence[tuple[str, Measure]]) -> Measure:
        """Choose the key with the most running text; of copies the one with the most paragraphs."""
        own = [(key, measure) for key, measure in measures if measure[0] and not has_role(key, "aside")]
        most = max((measure[0] for _, measure in own), default=0)
        if not most:
            return NOTHING
        key, measure = max(
            ((key, measure) for key, measure in own if measure[0] >= SAME_COPY * most), key=lambda pair: pair[1][1]
        )
        return measure[0], measure[1], key

    def _down(self, value: Json, path: tuple[str, ...]) -> tuple[Json, tuple[str, ...]]:
        """Go down to the list or the text that holds all of the running text of a value."""
        for _ in range(MAX_DEPTH):
            value = self._meant(value)
            if isinstance(value, dict):
                key = self._measures.get(id(value), NOTHING)[2]
                if key is None or (tag_of(value) and path):
                    break
                value, path = value[key], (*path, key)
            elif isinstance(value, list):
                heavy = [place for place, item in enumerate(value) if self.measure(item)[0]]
                if len(heavy) != 1 or isinstance(self._meant(value[heavy[0]]), str):
                    break
                value, path = value[heavy[0]], (*path, str(heavy[0]))
            else:
                break
        return value, path

    def _meant(self, value: Json) -> Json:
        """Give what a reference refers to, or the value itself."""
        if isinstance(value, dict):
            name = value.get("__ref") or (value.get("id") if value.get("type") == "id" else None)
        else:
            name = value if isinstance(value, str) and value.startswith("$") else None
        return self._named.get(name, value) if isinstance(name, str) else value

    def _write(self, value: Json, pieces: list[str], depth: int, inside: str = "") -> None:
        """Write a value as HTML; ``inside`` names the tag that parts of it go into."""
        value = self._meant(value)
        if depth > MAX_DEPTH:
            return
        if isinstance(value, str):
            if inside or is_words(value):
                pieces.append(html_of_text(value, inside or "p"))
        elif isinstance(value, list):
            if is_inline(value) and depth:
                pieces.append(f"<{inside or 'p'}>{self._words(value, depth)}</{inside or 'p'}>")
            else:
                for item in value:
                    self._write(item, pieces, depth + 1, inside)
        elif isinstance(value, dict) and not is_aside(value) and not self._is_other(value):
            self._write_object(value, pieces, depth, inside)

    def _write_object(self, value: dict[str, Json], pieces: list[str], depth: int, inside: str) -> None:
        key = self._measures.get(id(value), NOTHING)[2] or text_key(value)
        if key is None:
            return
        tag = tag_of(value)
        title = None if tag else heading_of(value, key)
        if title and not any(is_same(folded(title), name) for name in self._names):
            pieces.append(f"<h3>{escape(title)}</h3>")
        if tag in ("ul", "blockquote"):
            pieces.append(f"<{tag}>")
            self._write(value[key], pieces, depth + 1, "li" if tag == "ul" else "p")
            pieces.append(f"</{tag}>")
        else:
            self._write(value[key], pieces, depth + 1, tag if tag and inside != "li" else inside)

    def _is_other(self, value: dict[str, Json]) -> bool:
        return names_story(value, self._names) is False and has_address(value)

    def _words(self, value: Json, depth: int) -> str:
        """Join the runs of words that a paragraph is made of."""
        value = self._meant(value)
        if isinstance(value, str):
            return value if TAGS.search(value) else escape(value, quote=False)
        if depth > MAX_DEPTH:
            return ""
        if isinstance(value, list):
            return "".join([self._words(item, depth + 1) for item in value])
        if isinstance(value, dict):
            if node_types(value) & {"br", "linebreak", "hardbreak"}:
                return "<br>"
            key = text_key(value)
            return self._words(value[key], depth + 1) if key is not None else ""
        return ""


def shortened(key: str) -> str:
    """Shorten a key that is a whole query."""
    return key if len(key) <= SOURCE_KEY else key[:SOURCE_KEY] + "…"
