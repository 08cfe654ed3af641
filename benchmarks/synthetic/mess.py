"""How untidy a page is: what stands in the middle of its story, how heavy it is, and how carelessly it was written."""

from __future__ import annotations

import re
from random import Random
from typing import Final, Literal

import attrs

InsertKind = Literal["advertisement", "related", "newsletter", "share"]

_TAG: Final = re.compile(r"<(/?)(p|div|ul|li|h2|table|tr|td)\b")
_PLAIN_ATTRIBUTE: Final = re.compile(r' (class|id|width|height)="([a-z0-9_-]+)"')


@attrs.frozen
class Mess:
    """A degree of mess.

    Args:
        name: what the report calls it.
        inserts: what stands between the paragraphs of a story.
        weight: how much ballast the page carries; 1 is a common news page.
        careless: the markup is written as people wrote it by hand.
    """

    name: str
    inserts: tuple[InsertKind, ...]
    weight: float
    careless: bool


DEGREES: Final = (
    Mess("tidy", (), 0.25, False),
    Mess("common", ("related", "advertisement", "share"), 1.0, False),
    Mess("heavy", ("advertisement", "related", "newsletter", "advertisement", "related"), 2.2, False),
    Mess("careless", ("related", "advertisement", "newsletter"), 0.6, True),
)


def damaged(html: str, random: Random) -> str:
    r"""Write a page carelessly: tags left open or in capitals, bare attributes, comments, bare ampersands.

    What a browser makes of it stays the same.

    >>> damaged('<p class="lead">Rain</p>\n<p>Sun &amp; wind</p>', Random(3)).lower().count("</p>")
    1
    """
    html = html.replace("</p>\n<p", "\n<p").replace("</li><li", "<li").replace(" &amp; ", " & ")
    html = _PLAIN_ATTRIBUTE.sub(r" \1=\2", html)
    html = _TAG.sub(lambda tag: tag[0].upper() if random.random() < 0.5 else tag[0], html)
    return html.replace("<body", f"<!-- template {random.randrange(1000)} <div> not closed --><body", 1)
