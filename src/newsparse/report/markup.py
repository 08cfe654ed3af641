"""Small pieces of HTML; everything that comes from the page is escaped here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from html import escape
from typing import Any, Final

import attrs

LONGEST: Final = 400
"""Characters of a value in a table; the story itself is shown whole."""

_NAMING: Final = ("name", "title", "url", "text")
"""What names a value, where it has several attributes: the first of these."""


def element(tag: str, *content: str, **attributes: str | None) -> str:
    """Give an element around markup; attributes are escaped, those that are None left out.

    An underscore in an attribute's name is a hyphen; the last one keeps Python's own words apart.

    >>> element("p", text("a < b"), class_="rule"), element("p", id=None), element("i", aria_hidden="true")
    ('<p class="rule">a &lt; b</p>', '<p></p>', '<i aria-hidden="true"></i>')
    """
    written = "".join(
        [
            f' {name.rstrip("_").replace("_", "-")}="{escape(value)}"'
            for name, value in attributes.items()
            if value is not None
        ]
    )
    return f"<{tag}{written}>{''.join(content)}</{tag}>"


def text(words: str) -> str:
    """Escape what the page says.

    >>> text("<script>alert(1)</script>")
    '&lt;script&gt;alert(1)&lt;/script&gt;'
    """
    return escape(words, quote=False)


def table(caption: str, heads: Iterable[str], *bodies: str, **attributes: str | None) -> str:
    """Give a table of bodies made of rows; its caption says what the heading above it does not.

    >>> table("As the page says", ("field", "value"), element("tbody"))[:56]
    '<table><caption>As the page says</caption><thead><tr><th'
    """
    head = "".join([element("th", text(name), scope="col") for name in heads])
    return element(
        "table", element("caption", text(caption)), element("thead", element("tr", head)), *bodies, **attributes
    )


def row(heads: Iterable[str], cells: Iterable[str]) -> str:
    r"""Give a row of markup; the first cell is its head, the others name their columns for small screens.

    >>> row(("field", "value", "rule"), ("headline", "Rain", ""))
    '<tr><th scope="row">headline</th><td data-label="value">Rain</td><td></td></tr>\n'
    """
    _, *names = heads
    first, *rest = cells
    labelled = [element("td", cell, data_label=name if cell else None) for name, cell in zip(names, rest, strict=True)]
    return element("tr", element("th", first, scope="row"), *labelled) + "\n"


def words(value: Any) -> str:
    """Say a value in plain words, cut when it is long.

    >>> words(("rain", "wind")), words(None), words("x" * 500)[-3:]
    ('rain; wind', '', 'xx…')
    """
    said = _said(value)
    return said if len(said) <= LONGEST else said[: LONGEST - 1] + "…"


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.isoformat(" ")
    if isinstance(value, tuple):
        return "; ".join(map(_said, value[:LONGEST]))
    if not attrs.has(type(value)):
        return str(value)
    return str(next((getattr(value, name) for name in _NAMING if hasattr(value, name)), value))
