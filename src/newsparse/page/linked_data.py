"""What the JSON-LD scripts of a page say, read with patience and handed on flat."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from newsparse.text import expression, normal, unescaped, without_entities

Object = Mapping[str, Any]

ARTICLE_TYPES: Final = frozenset(
    {
        "AdvertiserContentArticle",
        "AnalysisNewsArticle",
        "Article",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "BlogPosting",
        "DiscussionForumPosting",
        "LiveBlogPosting",
        "MedicalScholarlyArticle",
        "NewsArticle",
        "OpinionNewsArticle",
        "Report",
        "ReportageNewsArticle",
        "ReviewNewsArticle",
        "SatiricalArticle",
        "ScholarlyArticle",
        "SocialMediaPosting",
        "TechArticle",
    }
)
"""schema.org's Article and the types below it (version 29)."""

_MAX_SCRIPT: Final = 1_000_000
"""Characters of one script."""

_MAX_OBJECTS: Final = 2_000
"""Objects kept of one page."""

_MAX_NESTING: Final = 6
"""Levels of lists and graphs around a value or an object."""

_MAX_DIGITS: Final = 300
"""Digits of a whole number, far below the 4,300 from which on Python's int() refuses."""

_MAX_TEXT: Final = 100_000
"""Characters read of one text."""

_WRAPPING: Final = expression(
    r"<!--|--!?>|(?://|/\*)?\s{0,9}<!\[CDATA\[\s{0,9}(?:\*/)?|(?://|/\*)?\s{0,9}\]\]>(?:\s{0,9}\*/)?"
)
_REPAIRABLE: Final = expression(
    r"""(?P<text>"(?:[^"\\]|\\.)*+(?:"|\\?\Z))  # left as it is, but for escapes that JSON does not know
      | (?P<comment>/\*.*?(?:\*/|\Z)|//[^\n]*+)
      | ,[\s,]*+(?P<closing>[}\]])?+            # one comma too many""",
    re.VERBOSE | re.DOTALL,
)
_FALSE_ESCAPE: Final = expression(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|(.))', re.DOTALL)
_SURROGATE_ESCAPE: Final = expression(
    r"(\\[^u]|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|\\u[dD][89a-fA-F][0-9a-fA-F]{2}"
)
_BETWEEN: Final = expression(r"[^\[{]*+")


def linked_data(scripts: Iterable[str]) -> tuple[Object, ...]:
    """Give the objects of a page's JSON-LD scripts, flat and in page order.

    Lists and ``@graph`` are opened, and so are ``mainEntity`` and ``mainEntityOfPage`` where a story stands in them.
    Broken JSON is repaired where the meaning is plain (comments, CDATA, trailing commas, line breaks in strings,
    objects glued together, escaped quotes); what cannot be read says nothing. Never raises.

    >>> linked_data(['<!-- {"@graph": [{"@type": "NewsArticle", "headline": "Rain",},]}; -->'])
    ({'@type': 'NewsArticle', 'headline': 'Rain'},)
    >>> linked_data(["{'@type': 'NewsArticle'}", "42", ""])
    ()
    """
    found: list[Object] = []
    for script in scripts:
        for value in _values(script):
            _flatten(value, found)
    return tuple(found)


def of_type(objects: Iterable[Object], *types: str) -> Iterator[Object]:
    """Go through the objects of one of these types; ``@type`` may be a list, a URL or "schema:…".

    >>> list(of_type([{"@type": "https://schema.org/Person"}, {"@type": ["Thing", None]}], "Person"))
    [{'@type': 'https://schema.org/Person'}]
    """
    wanted = frozenset(types)
    return (thing for thing in objects if not wanted.isdisjoint(types_of(thing)))


def types_of(thing: Object) -> tuple[str, ...]:
    """Name the types of an object, without the vocabulary's address; () when it has none.

    >>> types_of({"@type": ["schema:NewsArticle", "http://schema.org/Report", 3]}), types_of({"@type": {}})
    (('NewsArticle', 'Report'), ())
    """
    declared = thing.get("@type")
    if isinstance(declared, str):
        declared = (declared,)
    elif not isinstance(declared, list):
        return ()
    return tuple(
        [
            name if name.isalpha() else _LAST_PART.sub("", name[:200]).strip()
            for name in declared[:20]
            if isinstance(name, str)
        ]
    )


_LAST_PART: Final = expression(r"^.*[/#:]", re.DOTALL)


def story_object(objects: Iterable[Object]) -> Object | None:
    """Choose the object that stands for the page's story: an article with a headline and a date or author, if any.

    >>> story_object([{"@type": "WebPage"}, {"@type": "NewsArticle", "headline": "Rain"}])
    {'@type': 'NewsArticle', 'headline': 'Rain'}
    >>> story_object([{"@type": "Organization", "name": "The Paper"}]) is None
    True
    """
    best, best_rank = None, -1
    for thing in of_type(objects, *ARTICLE_TYPES):
        headline = thing.get("headline") or thing.get("name")
        rank = 2 * bool(headline) + bool(thing.get("datePublished") or thing.get("author"))
        if rank == 3:
            return thing
        if rank > best_rank:
            best, best_rank = thing, rank
    return best


def text_of(value: object) -> str | None:
    """Give the words of a value that may be a string, a list (its first words), or an object with a name or value.

    >>> text_of([None, {"name": ["Ada &amp; Co"]}]), text_of({"@id": "#x"}), text_of(3)
    ('Ada & Co', None, None)
    """
    for _ in range(_MAX_NESTING):
        if isinstance(value, str):
            return normal(unescaped(value[:_MAX_TEXT])) or None
        if isinstance(value, list):
            value = next((item for item in value[:100] if item and isinstance(item, (str, dict, list))), None)
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or value.get("@list")
        else:
            return None
    return None


def whole_surrogates(script: str) -> str:
    r"""Replace the escape of half a surrogate pair, which stands for no character, by that of U+FFFD.

    >>> whole_surrogates(r'"\ud83d!"'), whole_surrogates(r'"\ud83d\ude00"')
    ('"\\ufffd!"', '"\\ud83d\\ude00"')
    """
    if "\\ud" not in script and "\\uD" not in script:
        return script
    return _SURROGATE_ESCAPE.sub(lambda match: match[1] or "\\ufffd", script)


def _integer(digits: str) -> int | None:
    return int(digits) if len(digits) <= _MAX_DIGITS else None


def _number(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _nothing(_name: str) -> None:
    """Read NaN and Infinity, which JSON does not know."""


DECODER: Final = json.JSONDecoder(strict=False, parse_int=_integer, parse_float=_number, parse_constant=_nothing)
"""Reads JSON with line breaks in strings; numbers that are none, or too long to be one, are None."""


def _values(script: str) -> list[Any]:
    """Read one script; [] when nothing can be made of it."""
    if len(script) > _MAX_SCRIPT:
        return []
    script = whole_surrogates(script)
    try:
        return [DECODER.decode(script)]
    except RecursionError:
        return []
    except ValueError:
        pass
    script = _WRAPPING.sub(" ", script)
    if '"' not in script and "&" in script:
        script = without_entities(script)
    values, complete = _glued(script)
    if complete:
        return values
    return _glued(_REPAIRABLE.sub(_repaired, script))[0] or values


def _repaired(match: re.Match[str]) -> str:
    text = match["text"]
    if text is not None:
        return _FALSE_ESCAPE.sub(lambda escape: escape[0] if escape[1] else escape[2], text) if "\\" in text else text
    return " " if match["comment"] else match["closing"] or ","


def _glued(script: str) -> tuple[list[Any], bool]:
    """Read the values that stand one after another, whatever is between them, and whether none of them is broken."""
    values: list[Any] = []
    at = _BETWEEN.match(script).end()  # type: ignore[union-attr]  # it matches the empty string, too
    while at < len(script):
        try:
            value, at = DECODER.raw_decode(script, at)
        except (ValueError, RecursionError):
            return values, False
        values.append(value)
        at = _BETWEEN.match(script, at).end()  # type: ignore[union-attr]
    return values, True


def _flatten(value: Any, found: list[Object]) -> None:
    """Add the objects in a value to those found, in page order and without recursion."""
    pending: list[tuple[Any, int]] = [(value, 0)]
    while pending and len(found) < _MAX_OBJECTS:
        thing, depth = pending.pop()
        if isinstance(thing, list):
            if depth < _MAX_NESTING:
                pending += [(item, depth + 1) for item in reversed(thing[:_MAX_OBJECTS])]
        elif isinstance(thing, dict) and thing:
            graph = thing.get("@graph")
            if graph is None or "@type" in thing:
                found.append(thing)
            if depth >= _MAX_NESTING:
                continue
            inner = [thing.get("mainEntity"), thing.get("mainEntityOfPage")]
            pending += [(item, depth + 1) for item in reversed(inner) if _holds_story(item)]
            if isinstance(graph, (list, dict)):
                pending.append((graph, depth + 1))


def _holds_story(value: Any) -> bool:
    if isinstance(value, list):
        return any(_holds_story(item) for item in value[:20] if isinstance(item, dict))
    return isinstance(value, dict) and ("headline" in value or not ARTICLE_TYPES.isdisjoint(types_of(value)))
