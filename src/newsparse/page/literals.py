"""Literals of JavaScript that are no JSON: bare keys, single quotes, ``undefined``, the parameters of a function."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from newsparse.page.linked_data import DECODER
from newsparse.text import expression

MAX_PARAMETERS: Final = 5_000
"""Parameters of a function that stand for repeated values; large page states have some 300."""

REACH: Final = 200_000
"""Characters before a literal in which the function around it begins."""

GROWTH: Final = 2
"""How many times longer a literal may become when parameters are replaced by their values."""

_TOKEN: Final = expression(
    r"""(?P<text>"(?:[^"\\]|\\.)*+"|'(?:[^'\\]|\\.)*+'|`(?:[^`\\]|\\.)*+`)
      | (?P<comment>/\*.*?\*/|//[^\n]*+)
      | (?P<call>(?:new\s{1,9})?\b[A-Z][a-z]+\([^()]{0,200}\))
      | (?P<key>[A-Za-z_$][\w$]*+)(?=\s{0,9}:)
      | (?P<name>[A-Za-z_$][\w$]*+)(?:\s0)?+
      | (?P<flag>![01]\b)
      | (?<![\d])(?P<fraction>\.\d++)
      | (?P<commas>,[\s,]*+)(?P<closing>[}\]])?+
      | (?:/\*|["'`]).*                         # opened and never closed""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = expression(r'\\(?:(["\\/bfnrt]|u[0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))|(")', re.DOTALL)
_FUNCTION: Final = expression(r"\(?function\s*\(([\w$,\s]{0,50000})\)\s*\{")
_WORDS: Final = frozenset(("true", "false", "null"))


def literal(script: str, start: int) -> Any:
    r"""Read the literal that stands at a place in a script; None when it is code.

    >>> literal("state = {title: 'It\\'s rain', tags: [undefined, !0,],};", 8)
    {'title': "It's rain", 'tags': [None, True]}
    >>> literal('(function(a){return {title:a}}("Rain"))', 20)
    {'title': 'Rain'}
    >>> literal("f = {a: function() { return 1 }}", 4) is None
    True
    """
    writer = _Writer(arguments(script, start), GROWTH * len(script))
    try:
        return DECODER.raw_decode(_TOKEN.sub(writer.json_of, script[start:]))[0]
    except (ValueError, RecursionError):
        return None


def arguments(script: str, start: int) -> dict[str, str]:
    """Give the parameters of the function around a literal with the values, as JSON, that it is called with."""
    function = _FUNCTION.search(script, max(0, start - REACH), start)
    opening = script.rfind("}(")
    closing = script.rfind(")", opening)
    if function is None or not start < opening < closing:
        return {}
    names = [name.strip() for name in function[1].split(",")][:MAX_PARAMETERS]
    values = "[" + _TOKEN.sub(_Writer({}, 0).json_of, script[opening + 2 : closing].rstrip(")")) + "]"
    try:
        found = DECODER.decode(values)
    except (ValueError, RecursionError):
        return {}
    return {name: json.dumps(value) for name, value in zip(names, found, strict=False)}


class _Writer:
    """Writes the tokens of a literal as JSON, within a budget of characters for the values of parameters."""

    def __init__(self, values: Mapping[str, str], budget: int) -> None:
        self._values = values
        self._budget = budget

    def json_of(self, match: re.Match[str]) -> str:
        text = match["text"]
        if text is not None:
            return '"' + _ESCAPE.sub(_escape, text[1:-1]) + '"'
        if match["key"]:
            return f'"{match["key"]}"'
        if match["flag"]:
            return "true" if match["flag"] == "!0" else "false"
        if match["fraction"]:
            return "0" + match["fraction"]
        name = match["name"]
        if name is not None:
            return name if name in _WORDS else self._value(name)
        if match["call"]:
            return "null"
        return match["closing"] or match["commas"] or " "

    def _value(self, name: str) -> str:
        value = self._values.get(name, "null")
        self._budget -= len(value)
        return value if self._budget > 0 else "null"


def _escape(match: re.Match[str]) -> str:
    if match[1]:
        return match[0]
    if match[2]:
        return f"\\u00{match[2]}"
    return '\\"' if match[4] else match[3]
