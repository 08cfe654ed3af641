"""The state that a page's scripts start from: the JSON values in its scripts, read with patience and within limits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from typing import Any, Final, NamedTuple

from selectolax.lexbor import LexborNode

from newsparse.page.linked_data import DECODER, whole_surrogates
from newsparse.page.literals import literal
from newsparse.text import expression

MIN_SCRIPT: Final = 400
"""Characters: a shorter script holds no story."""

STREAM: Final = ".push([1,"
"""How scripts of server components hand on a piece of their stream, however short."""

MARKS: Final = 3
"""Words of a title that a script must have to be read: the headline stands in the state as well."""

MAX_SCRIPTS: Final = 5_000_000
"""Characters read of all scripts of a page: twice what the largest news pages have."""

MOST_FALSE_STARTS: Final = 50
"""Brackets of one script that begin no JSON but code, after which the rest is taken for code too."""

MOST_WORK: Final = 3
"""How many times a script's characters are read at most, false starts together."""

ENCODED: Final = ("{", "[")
"""How a string begins that is JSON itself."""

_OPENING: Final = expression(r"""(?:\A(?:\s|<!\[CDATA\[|<!--)*|[=(]\s*|\breturn\s+)(?=[\[{"])""")
_PLAIN_WORD: Final = expression(r"(?<!\w)[A-Za-z]{4,}(?!\w)")
_VARIABLE: Final = expression(r"([A-Za-z_$][\w$]*)\W{0,9}\Z")
_ROW: Final = re.compile(rb"([0-9a-f]{1,8}):(?:T([0-9a-f]{1,6}),|(?=[\[{])|[^\n]*+\n?)")
_GIVEN: Final = expression(r"\s*+(?:(?:window|self)\.|(?:var|let|const)\s)?\s*+([\w$]+)\s*+=\s*+\(?(function\b)?")
_CALLS: Final = frozenset(("parse", "push", "return", "function"))


class State(NamedTuple):
    """A value that a script holds, and the name of the script or variable."""

    name: str
    value: Any


def states(nodes: Iterable[LexborNode], titles: Iterable[str] = ()) -> tuple[list[State], dict[str, Any]]:
    r"""Give the values in a page's scripts, in page order, and what stands in them under a name to refer to.

    Args:
        nodes: the scripts.
        titles: what the page calls its story; scripts without the words of one of them are left alone.

    >>> from selectolax.lexbor import LexborHTMLParser
    >>> script = '<script>window.__STATE__ = {"a": "' + "Rain! " * 80 + '"};</script>'
    >>> [state.name for state in states(LexborHTMLParser(script).css("script"), ["Rain in May", "Rain"])[0]]
    ['__STATE__']
    >>> states(LexborHTMLParser(script).css("script"), ["Snow"])
    ([], {})
    """
    found: list[State] = []
    stream: list[str] = []
    marks = [mark for title in titles if (mark := marks_of(title))]
    for name, script in scripts(nodes):
        is_piece = STREAM in script
        if marks and not is_piece and not any(all(map(script.__contains__, mark)) for mark in marks):
            continue
        for state in values_in(script, name):
            value = state.value
            if isinstance(value, list) and len(value) == 2 and value[0] == 1 and isinstance(value[1], str):
                stream.append(value[1])
            elif isinstance(value, (dict, list)):
                found.append(
                    State(state.name, referred(value) if isinstance(value, list) and is_flat(value) else value)
                )
    named: dict[str, Any] = {}
    if stream:
        named = rows_of_stream("".join(stream))
        found += [State("stream", value) for value in named.values() if isinstance(value, (dict, list))]
    for state in found:
        if isinstance(state.value, dict):
            named.update(entities(state.value))
    return found, named


def marks_of(title: str) -> list[str]:
    """Give the longest words of a title that stand in a script as they are, however it writes other letters.

    >>> marks_of("Überschwemmung: the river floods Oldtown"), marks_of("台風が九州に上陸")
    (['Oldtown', 'floods', 'river'], [])
    """
    return sorted(_PLAIN_WORD.findall(title[:300]), key=len, reverse=True)[:MARKS]


def scripts(nodes: Iterable[LexborNode]) -> Iterator[tuple[str, str]]:
    """Give the scripts that may hold a story, with their ids."""
    budget = MAX_SCRIPTS
    for node in nodes:
        child = node.first_child
        script = (child.text_content or "") if child is not None else ""
        if (len(script) < MIN_SCRIPT and STREAM not in script) or len(script) > budget:
            continue
        attributes = node.attributes
        if "ld+json" not in (attributes.get("type") or "").lower():
            budget -= len(script)
            yield (attributes.get("id") or "")[:80], script


def values_in(script: str, name: str = "") -> Iterator[State]:
    r"""Give the JSON values that a script is, or gives to variables and functions.

    >>> list(values_in('window.__DATA__ = {"a": [1]}; f("{\\"b\\": 2}")'))
    [State(name='__DATA__', value={'a': [1]}), State(name='f', value={'b': 2})]
    >>> list(values_in("function f(a) { return {b: a} }"))
    []
    """
    script = whole_surrogates(script)
    at = failures = 0
    work = MOST_WORK * len(script)
    while failures < MOST_FALSE_STARTS and work > 0 and (opening := _OPENING.search(script, at)):
        start = opening.end()
        try:
            value, at = DECODER.raw_decode(script, start)
            if isinstance(value, str) and value.startswith(ENCODED):
                value = DECODER.decode(value)
        except RecursionError:
            return
        except ValueError as error:
            failures += 1
            read = getattr(error, "pos", start) - start
            work -= read
            at = start + 1
            if read < MIN_SCRIPT and given_to(script, opening.start()) is None:
                continue
            work -= len(script)
            value = literal(script, start)
        if isinstance(value, (dict, list)):
            yield State(name or given_to(script, opening.start()) or variable(script, opening.start()), value)


def variable(script: str, end: int) -> str:
    """Give the name of the variable or function that a value is given to, or "script"."""
    match = _VARIABLE.search(script[max(0, end - 80) : end])
    return match[1] if match and match[1] not in _CALLS else "script"


def given_to(script: str, at: int) -> str | None:
    """Name the variable that a script begins with, and is there for, if what stands at a place is its value.

    That is what directly follows it, or what a function returns that does.

    >>> script = "window.__STATE__=(function(a){return {b:a}}(1))"
    >>> given_to(script, script.find("return")), given_to("state = {b: 1}", 6), given_to("a(); state = {b: 1}", 11)
    ('__STATE__', 'state', None)
    """
    given = _GIVEN.match(script)
    if given is None:
        return None
    return given[1] if given.end(1) + 1 >= at or (given[2] and script.startswith("return", at)) else None


def entities(value: dict[str, Any]) -> dict[str, Any]:
    """Give what other parts of a state refer to by name: the entries of a cache that begins with ROOT_QUERY.

    >>> entities({"cache": {"ROOT_QUERY": {}, "Post:1": {"title": "Rain"}}})["Post:1"]
    {'title': 'Rain'}
    """
    pending: list[tuple[Any, int]] = [(value, 0)]
    while pending:
        thing, depth = pending.pop()
        if "ROOT_QUERY" in thing:
            return dict(thing)
        if depth < 4:
            pending += [(item, depth + 1) for item in thing.values() if isinstance(item, dict)]
    return {}


def is_flat(value: object) -> bool:
    """Say whether a value is a list whose objects refer to their parts by place, as devalue writes it.

    >>> is_flat([["Reactive", 1], {"title": 2}, "Rain"]), is_flat([{"title": "Rain"}])
    (True, False)
    """
    if not isinstance(value, list) or len(value) < 3:
        return False
    objects = [item for item in value[:20] if isinstance(item, dict) and item]
    return bool(objects) and all(type(part) is int for item in objects for part in item.values())


def referred(values: Sequence[Any]) -> Any:
    """Put the parts of such a list where they are referred to; a part may come to hold itself.

    >>> referred([{"title": 1, "tags": 2}, "Rain", [1]])
    {'title': 'Rain', 'tags': ['Rain']}
    """
    whole: list[Any] = [type(item)() if isinstance(item, (dict, list)) else item for item in values]

    def part(place: Any) -> Any:
        return whole[place] if type(place) is int and 0 <= place < len(whole) else None

    for item, own in zip(values, whole, strict=True):
        if isinstance(item, dict):
            own.update((key, part(place)) for key, place in item.items())
        elif isinstance(item, list):
            own.extend(map(part, item[1:] if item and isinstance(item[0], str) else item))
    return whole[0]


def rows_of_stream(stream: str) -> dict[str, Any]:
    r"""Give the rows of a stream of server components by the names under which others refer to them.

    >>> rows_of_stream('a:T5,Rain!b:{"text":"$a"}\nc:I["x.js"]\n')
    {'$a': 'Rain!', '$b': {'text': '$a'}}
    """
    source = stream.encode("utf-8", "replace")
    rows: dict[str, Any] = {}
    at = 0
    while row := _ROW.search(source, at):
        at = row.end()
        name = "$" + row[1].decode()
        if row[2]:
            length = int(row[2], 16)
            rows[name] = source[at : at + length].decode("utf-8", "replace")
            at += length
        elif row[0].endswith(b":"):
            end = source.find(b"\n", at)
            end = len(source) if end < 0 else end
            with suppress(ValueError, RecursionError):
                rows[name] = DECODER.decode(source[at:end].decode("utf-8", "replace"))
            at = end + 1
    return rows
