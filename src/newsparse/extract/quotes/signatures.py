"""Lines that sign what stands before them: "— Ada Quinn, mayor", "— Ada Quinn (@adaquinn) March 3", "Ada Quinn"."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.extract.quotes.speakers import PARTICLES, Names, is_person, name_in, sex_of_forename
from newsparse.text import expression

_LONGEST: Final = 100
"""Characters of a line such as "— Ada Quinn, mayor of Lowbridge"; longer lines are speech that begins with a dash."""
_DASHED: Final = expression(r"(?:[–—―]\s*|-{1,2}\s+)(?P<name>[^\W\d_][^:;!?]{1,80})$")
_TAIL: Final = expression(r"[.!?…”\"’»]\s+[–—―]\s?(?P<name>[^\W\d_][^:;!?–—―]{1,80})$")
"""The same behind the last sentence, where a page has no line break between the two."""
_HANDLED: Final = expression(
    r"(?:^|[.!?…”\"’»\w]\s+)[–—―-]{1,2}\s*(?P<name>[^\W\d_][\w .’'-]{0,60})[^\n(]{0,20}\(@\w{1,30}\)"
)
"""How an embedded post is signed: its name there, and the account."""
_LINKS: Final = expression(r"(?:https?://|pic\.twitter\.com/)\S*$")
_ROLE: Final = expression(r"[,(|]")
_SENTENCE_ENDS: Final = frozenset(".!?:…")
_NEAR: Final = 6
"""Characters a line that signs a post may have before the name: a dash, and spaces around it."""
_NEARBY: Final = 10_000
"""Characters before and behind a signature in which its name may stand: a news story."""
_MOST: Final = 6
"""Words of a name with its titles."""


class Signature(NamedTuple):
    """Who signs.

    Args:
        start: offset of the name in the line.
        end: offset behind it.
        at: offset behind the speech in the line; 0 when the line is nothing but the signature.
    """

    start: int
    end: int
    at: int = 0


def dashed(line: str) -> Signature | None:
    """Read a line that is a signature behind a dash.

    >>> dashed("— Ada Quinn, mayor"), dashed("— We went home. It was late.")
    (Signature(start=2, end=11, at=0), None)
    """
    found = _DASHED.match(line) if len(line) <= _LONGEST else None
    return _signature(line, found.span("name"), 0) if found else None


def tail(line: str) -> Signature | None:
    """Read the signature behind the last sentence of a line, which may be a post's with its account.

    >>> tail("We are late. — Ada Quinn"), tail("We went – Quinn and me")
    (Signature(start=15, end=24, at=12), None)
    """
    low = max(0, len(line) - _LONGEST)
    found = _TAIL.search(line, low) or (_HANDLED.search(line, low) if "(@" in line[low:] else None)
    return _signature(line, found.span("name"), found.start() + 1) if found and found.start() else None


def account(line: str) -> Signature | None:
    """Read a line that signs an embedded post.

    >>> account("— Ada Quinn (@adaquinn) March 3, 2024")
    Signature(start=2, end=11, at=0)
    >>> account("Ada Quinn (@adaquinn) wrote on March 3") is None
    True
    """
    found = _HANDLED.match(line[: 2 * _LONGEST])
    return _signature(line, found.span("name"), 0) if found and found.start("name") < _NEAR else None


def plain(line: str, at: int, names: Names) -> Signature | None:
    """Read the line at ``at``: a name, with a role behind a comma or alone, that something tells to be a person's."""
    if len(line) > _LONGEST or line[-1:] in _SENTENCE_ENDS:
        return None
    signature = _signature(line, (0, len(line)), 0)
    if signature is None:
        return None
    written = line[: signature.end]
    mention = name_in(written, names.language)
    if mention is None or len(mention.name) < 2 or not is_person(mention.name):
        return None
    full, text, behind = " ".join(mention.name), names.text, at + len(line)
    is_known = (
        sex_of_forename(mention.name)
        or full in text[max(0, at - _NEARBY) : at]
        or full in text[behind : behind + _NEARBY]
    )
    return signature if is_known else None


def _signature(line: str, span: tuple[int, int], at: int) -> Signature | None:
    """Give the name in a span, up to what the person is; None when it is not written as a name."""
    start, end = span
    role = _ROLE.search(line, start, end)
    written = line[start : role.start() if role else end].rstrip(" .")
    words = written.split()
    if not words or len(words) > _MOST or not words[0][0].isupper():
        return None
    if not all(word[0].isupper() or word in PARTICLES for word in words):
        return None
    return Signature(start, start + len(written), at)


def without_links(text: str, start: int, end: int) -> int:
    """Give the end of a post without the addresses behind it.

    >>> without_links("We are late. pic.twitter.com/x1", 0, 31)
    12
    """
    while True:
        link = _LINKS.search(text, max(start, end - _LONGEST), end)
        stop = link.start() if link else end
        while stop > start and text[stop - 1].isspace():
            stop -= 1
        if stop in (start, end):
            return end
        end = stop
