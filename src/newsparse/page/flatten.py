"""The slow reading of a page that looks dangerous: tag by tag, dropping what costs the parser too much."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from newsparse.limits import Limits

_MAX_FORMATTING: Final = 64
"""Formatting elements that may be open at once: the parser opens all of them anew in every paragraph."""

_MAX_REOPENED: Final = 500_000
"""Elements that the parser may open anew in all; they take some 350 bytes each. A page that needs more ends there."""

_MAX_NAMES: Final = 10_000
"""Different names of elements, and of attributes. The parser's table of names grows slow: 100,000 take it 2 seconds."""

_MAX_ROOTS: Final = 100
"""Tags ``<html>`` and ``<body>`` whose attributes the parser collects on one element."""

_NEAR: Final = 24
"""Open elements among which one that is closed out of turn is looked for; half the depth of the deepest news page."""

_MOST_EMPTY: Final = 10_000
"""Tags such as ``<path/>`` taken for empty elements; where no picture is open the parser does not, and nests them."""

_MOST_DROPPED: Final = 100_000
"""Tags dropped from one page; a page with more of them says nothing, and ends there."""

_MOST_STEPS: Final = 20_000_000
"""Open elements looked at for end tags: a second's worth. A page that needs more ends there."""

# White space is the HTML Standard's: \s would count the vertical tab, too, and hide tags behind it.
_ATTRIBUTE: Final = rb"""([^ \t\n\f\r/>][^ \t\n\f\r/>=]*+)
    (?:[ \t\n\f\r]*+=[ \t\n\f\r]*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|(?!["'])[^ \t\n\f\r>]*+)?+)?+"""
_TAG: Final = (
    rb"""<(?:
        !--(?:-?>|(?s:.*?)(?:--!?>|\Z))                     # a comment
      | (?:[!?]|/(?![a-zA-Z]))[^>]*+>?+                     # a doctype, or what reads as a comment
      | (?:(?P<start>[a-zA-Z][^ \t\n\f\r/>]*+)|/(?P<end>[a-zA-Z][^ \t\n\f\r/>]*+))
        (?P<attributes>(?:[ \t\n\f\r/]++|"""
    + _ATTRIBUTE
    + rb""")*+)>?+
    )"""
)

# Sets of the HTML Standard's tree construction, as far as they bear on depth.
_VOID: Final = frozenset(
    b"area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr".split()
)
_RAW: Final = frozenset(b"script style textarea title xmp iframe noembed noframes noscript".split())
_FORMATTING: Final = frozenset(b"a b big code em font i nobr s small strike strong tt u".split())
_MULTIPLYING: Final = _FORMATTING - {b"a"}  # a link ends the one before
_ROOTS: Final = frozenset((b"html", b"head", b"body"))
_BLOCKS: Final = frozenset(
    b"""address article aside blockquote button caption center colgroup dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup li listing main marquee menu nav
    object ol p plaintext pre search section select summary table tbody td template tfoot th thead tr ul""".split()
)
_BARRIERS: Final = frozenset(b"table td th caption template button applet marquee object select svg math".split())
_MARKERS: Final = frozenset(b"td th caption template applet marquee object".split())
"""Elements at whose end the parser forgets the formatting that was opened inside."""

_TABLE_PARTS: Final = frozenset(b"caption colgroup table tbody td tfoot th thead tr template".split())
_TABLES: Final = frozenset((b"table", b"template", b"frameset"))
_ENDED_BY: Final = {
    b"li": (b"li",),
    b"dd": (b"dd", b"dt"),
    b"dt": (b"dd", b"dt"),
    b"option": (b"option",),
    b"optgroup": (b"option",),
    b"td": (b"td", b"th"),
    b"th": (b"td", b"th"),
    b"tr": (b"td", b"th", b"tr"),
    b"tbody": (b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot"),
    b"thead": (b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot"),
    b"tfoot": (b"td", b"th", b"tr", b"tbody", b"thead", b"tfoot"),
}
"""Elements that a start tag of the same list or table ends."""

_FOREIGN: Final = frozenset((b"svg", b"math", b"frameset"))
"""Elements in which a start tag ends no other, and scripts and styles are markup like any other."""

_CLOSING_P: Final = _BLOCKS - frozenset(b"button caption colgroup frameset object select tbody td".split())


class _Nesting:
    """The open elements of a page that is read tag by tag: about as many as the parser will have, rather more."""

    def __init__(self, max_depth: int) -> None:
        self.max_depth = max_depth
        self.names: list[bytes] = []
        self.multiplying = 0  # opened and not closed by their own end tag
        self.reopened = 0
        self.roots = 0
        self.steps = 0
        self.empty = 0
        self.foreign: set[bytes] = set()  # which of them were ever opened
        self.dropped: dict[bytes, int] = {}
        self.known: set[bytes] = set()

    @property
    def is_hopeless(self) -> bool:
        """Whether the page costs too much to be read on."""
        return self.reopened > _MAX_REOPENED or self.steps > _MOST_STEPS

    def start(self, name: bytes, *, empty: bool) -> bool:
        """Open an element; False when it must be dropped."""
        names = self.names
        if name in _ROOTS:  # opened once, and closed by nothing
            self.roots += 1
            return self.roots <= _MAX_ROOTS
        if not self.is_foreign():
            self._end_others(name)
        if name in _BLOCKS:
            self.reopened += self.multiplying
        if name in _VOID or self._is_ignored(name) or (empty and self._is_empty(name)):
            return True
        if name not in self.known and len(self.known) < _MAX_NAMES:
            self.known.add(name)
        if (
            len(names) >= self.max_depth
            or (name in _MULTIPLYING and self.multiplying >= _MAX_FORMATTING)
            or name not in self.known
        ):
            self.dropped[name] = self.dropped.get(name, 0) + 1
            return False
        self.multiplying += name in _MULTIPLYING
        if name in _FOREIGN:
            self.foreign.add(name)
        names.append(name)
        return True

    def end(self, name: bytes) -> bool:
        """Close an element; False when its start tag was dropped, and so this goes too."""
        if self.dropped.get(name):
            self.dropped[name] -= 1
            return False
        names = self.names
        if name in _FORMATTING:
            self._end_near(name)
            return True
        if name in _BLOCKS:
            self.reopened += self.multiplying
        stops = _TABLES if name in _TABLE_PARTS else _BARRIERS if name in _BLOCKS else _BLOCKS
        for at in range(len(names) - 1, -1, -1):
            self.steps += 1
            if names[at] == name:
                self._close(name, at)
                break
            if names[at] in stops:
                break
        return True

    def _close(self, name: bytes, at: int) -> None:
        """Close the element at a place with those inside it; but ``</form>`` leaves those inside open."""
        names = self.names
        if name == b"form":
            del names[at]
            return
        first = next((place for place in range(at, len(names)) if names[place] in _MARKERS), len(names))
        self.multiplying -= sum([inner in _MULTIPLYING for inner in names[first:]])
        del names[at:]

    def _end_others(self, name: bytes) -> None:
        """Close what a start tag ends: the entry of a list or table before it, a paragraph, a link."""
        names = self.names
        if name in _ENDED_BY:
            ended = _ENDED_BY[name]
            while names and names[-1] in ended:
                names.pop()
        elif name in _CLOSING_P or name == b"a":
            self._end_near(b"a" if name == b"a" else b"p")

    def _end_near(self, name: bytes) -> None:
        """Take the last element of this name out from among the open ones, if it is near, and leave those inside it."""
        names = self.names
        for at in range(len(names) - 1, max(-1, len(names) - 1 - _NEAR), -1):
            if names[at] == name:
                del names[at]
                self.multiplying -= name in _MULTIPLYING
                return
            if names[at] in _BARRIERS:
                return

    def _is_ignored(self, name: bytes) -> bool:
        """Say whether a tag is a part of a table, and no table is open."""
        return name in _TABLE_PARTS and name not in _TABLES and _TABLES.isdisjoint(self.names) and not self.foreign

    def _is_empty(self, name: bytes) -> bool:
        """Say whether a tag that ends in a slash is an element without content, as in a picture."""
        if name in (b"svg", b"math"):
            return True
        if name in _BLOCKS or name in _FORMATTING or not self.is_foreign():
            return False
        self.empty += 1
        return self.empty <= _MOST_EMPTY

    def is_foreign(self) -> bool:
        """Say whether an element is open in which other rules hold."""
        return not self.foreign.isdisjoint(self.names)


class _Flattening:
    """A page while it is read: what is kept of it, and the first limit that cut it."""

    def __init__(self, html: bytes, limits: Limits) -> None:
        self.html = html
        self.limits = limits
        self.nesting = _Nesting(limits.max_depth)
        self.attribute_names: set[bytes] = set()
        self.kept: list[bytes] = []
        self.copied = 0
        self.why: str | None = None

    def read(self) -> tuple[bytes, str | None]:
        """Read the page to its end, or as far as it can be read."""
        tag = _compiled(_TAG)
        at = 0
        nesting = self.nesting
        while match := tag.search(self.html, at):
            at = match.end()
            if match["start"]:
                at = self._start(match)
            elif match["end"] and not nesting.end(match["end"].lower()):
                self._drop(match.start(), at, None)
            if len(self.kept) > _MOST_DROPPED or nesting.is_hopeless:
                self._drop(at, len(self.html), "max_depth")
                break
        return (b"".join((*self.kept, self.html[self.copied :])), self.why) if self.why else (self.html, None)

    def _start(self, match: re.Match[bytes]) -> int:
        """Read a start tag; give the place behind it and, where it holds no markup, behind its content."""
        name = match["start"].lower()
        attributes = match["attributes"]
        at = match.end()
        is_kept = self.nesting.start(name, empty=attributes.endswith(b"/"))
        if is_kept and attributes:
            self._attributes(match)
        if name in _RAW and not self.nesting.is_foreign():
            at = _raw_end(self.html, at, name)
        if not is_kept:
            self._drop(match.start(), at, "max_depth")
        return at

    def _attributes(self, match: re.Match[bytes]) -> None:
        """Drop the attributes of a tag that are too many, or all of them once the page has used too many names."""
        attributes = match["attributes"]
        most = self.limits.max_attributes
        end = None
        if len(attributes) > 2 * most:
            end = attributes_end(self.html, *match.span("attributes"), most)
        names = _compiled(_ATTRIBUTE).findall(attributes)
        if len(self.attribute_names) < _MAX_NAMES:
            self.attribute_names.update(names)
        elif not self.attribute_names.issuperset(names):
            end = match.start("attributes")
        if end is not None:
            self.kept.append(self.html[self.copied : end] + b">")
            self.copied, self.why = match.end(), self.why or "max_attributes"

    def _drop(self, start: int, stop: int, why: str | None) -> None:
        """Leave out a stretch of the page."""
        self.kept.append(self.html[self.copied : start])
        self.copied, self.why = stop, self.why or why


def flat(html: bytes, limits: Limits) -> tuple[bytes, str | None]:
    """Read a page tag by tag and drop what goes over the limits; the same object when nothing does.

    >>> flat(b"<p><b>two</b></p>", Limits(max_depth=1))
    (b'<p>two</p>', 'max_depth')
    >>> flat(b"<p a=1 b='2 3' c d>x", Limits(max_attributes=2))
    (b"<p a=1 b='2 3'>x", 'max_attributes')
    """
    return _Flattening(html, limits).read()


def attributes_end(html: bytes, start: int, stop: int, most: int) -> int | None:
    """Find where the last attribute that may stay ends; None when there are no more than that."""
    end = start
    for number, match in enumerate(_compiled(_ATTRIBUTE).finditer(html, start, stop)):
        if number == most:
            return end
        end = match.end()
    return None


def _raw_end(html: bytes, at: int, name: bytes) -> int:
    """Find the end tag of an element whose content is no markup: a script, a style."""
    end = _raw_end_tag(name).search(html, at)
    return end.start() if end else len(html)


@cache  # one value for each raw element
def _raw_end_tag(name: bytes) -> re.Pattern[bytes]:
    return re.compile(rb"</" + name + rb"(?=[ \t\n\f\r/>])", re.IGNORECASE)


@cache  # three values; hardly any page needs them, and the import is quicker without
def _compiled(pattern: bytes) -> re.Pattern[bytes]:
    return re.compile(pattern, re.VERBOSE)
