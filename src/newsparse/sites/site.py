"""A site: rows of CSS and XPath for one publisher, laid over the rules that hold everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import urlsplit

import attrs

from newsparse.errors import SiteError
from newsparse.models import FrozenMapping
from newsparse.page.page import House, check_url
from newsparse.page.row_fault import row_fault, shown
from newsparse.page.select import Selectors

NO_ROWS_FOR: Final[Mapping[str, str]] = {
    "body": "give its rows as body=…",
    "removed": "give rows of what goes as drop=…",
    **dict.fromkeys(("evidence", "live", "quotes", "related", "truncated"), "it is worked out from the rest"),
    "url": "it is the address that the page was read with",
}
"""Fields of an Article that no row can fill, and what to do instead."""


_MOST_LABELS: Final = 128
"""Labels of the longest host name there can be."""


def _strings(value: object) -> tuple[str, ...]:
    """Take one string or several; anything else is the caller's mistake."""
    if isinstance(value, str):
        return (value,)
    items = tuple(value) if isinstance(value, Iterable) and not isinstance(value, bytes) else (value,)
    for item in items:
        if not isinstance(item, str):
            raise SiteError(f"a site is made of strings: {item!r} is of type {type(item).__name__}")
    return items


def _fields(value: object) -> FrozenMapping[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise SiteError(f"fields maps names of fields to rows; it is of type {type(value).__name__}")
    return FrozenMapping({field: _strings(rows) for field, rows in value.items()})


def _hosts(value: object) -> tuple[str, ...]:
    hosts = [host.strip().lower().removeprefix("*").strip(".").removeprefix("www.") for host in _strings(value)]
    return tuple(dict.fromkeys(filter(None, hosts)))


@attrs.frozen(kw_only=True)
class Site:
    """What is different on one publisher's pages.

    Args:
        hosts: host names; each covers its subdomains too.
        fields: for a field the rows that give its value, best first: CSS ("h1.title", "time::attr(datetime)") or
            XPath ("//h1/text()"). What they select wins over every other witness. ``authors``, ``keywords``,
            ``images``, ``section`` and ``section_path`` take all the values of the first row that has any; the others
            take the first value that can be read.
        body: rows for the elements that hold the story's text, best first: the first that selects text is used.
        drop: rows for elements in the story that are no part of it; all are used. A block goes to ``removed`` with
            the rule "site.drop"; words in the middle of a block, and pictures, are left out.
        suffixes: what the site puts behind its headlines ("Post Weather Service"), without the mark in between.
        timezone: the clock of its dates that name none, as the IANA database calls it ("Europe/Oslo").
        phrases: lines that are no part of any story, whatever their case and punctuation; "*" at the beginning or the
            end stands for anything ("Listen to this story*"). They go to ``removed`` with the rule "site.phrase".

    Raises:
        SiteError: when there is no host, or a host is an address; for a row that cannot be evaluated, or that is for a
            field which no row fills; for a time zone that nobody knows.

    >>> site = Site(hosts="example.org", fields={"section": ".desk"}, drop="aside.promo")
    >>> site.fields["section"], site.drop
    (('.desk',), ('aside.promo',))
    >>> Site(hosts=())
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: a site needs at least one host
    >>> Site(hosts="post.example", drop=[".ad", "div["])
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: site 'post.example', drop, row 2 of 2: 'div[' is not a CSS selector: "[" is not closed
    """

    hosts: tuple[str, ...] = attrs.field(converter=_hosts)
    fields: Mapping[str, tuple[str, ...]] = attrs.field(factory=FrozenMapping, converter=_fields)
    body: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    drop: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    suffixes: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    timezone: str | None = None
    phrases: tuple[str, ...] = attrs.field(default=(), converter=_strings)

    def __attrs_post_init__(self) -> None:
        if not self.hosts:
            raise SiteError("a site needs at least one host")
        for host in self.hosts:
            if "/" in host or ":" in host or not host.isprintable() or " " in host:
                raise SiteError(f"{host!r} is no host: give the name alone, such as 'example.org'")
        for name, rows in self.rows.items():
            if name in NO_ROWS_FOR and name in self.fields:
                raise SiteError(f"site {self.hosts[0]!r}: no row can fill {name!r}: {NO_ROWS_FOR[name]}")
            for number, row in enumerate(rows, 1):
                fault = row_fault(row, elements=name in ("body", "drop"))
                if fault:
                    place = f", row {number} of {len(rows)}" if len(rows) > 1 else ""
                    raise SiteError(f"site {self.hosts[0]!r}, {name}{place}: {shown(row)} {fault}")
        for phrase in (*self.suffixes, *self.phrases):
            if fault := phrase_fault(phrase, starred=phrase in self.phrases):
                raise SiteError(f"site {self.hosts[0]!r}: {phrase!r} {fault}")
        if self.timezone is not None:
            check_timezone(self.timezone)

    @property
    def rows(self) -> dict[str, tuple[str, ...]]:
        """All rows of CSS and XPath by what they are for: the fields, "body", "drop"."""
        return {**self.fields, **{name: rows for name in ("body", "drop") if (rows := getattr(self, name))}}

    @property
    def selectors(self) -> Selectors:
        """The record as ``read`` takes it."""
        house = House(self.suffixes, self.timezone, self.phrases)
        return Selectors(fields=self.fields, body=self.body, drop=self.drop, house=house)


def phrase_fault(phrase: str, *, starred: bool) -> str | None:
    """Say what is wrong with a suffix or a phrase; None for one that can be looked for.

    Args:
        phrase: the words.
        starred: whether "*" stands for anything.

    >>> phrase_fault("Listen*", starred=True), phrase_fault(" | ", starred=False)
    (None, 'has no word in it: it would fit any line')
    >>> phrase_fault("Listen*now", starred=True)
    "has '*' between its words: it stands for anything only at the beginning and the end"
    """
    if not any(map(str.isalnum, phrase)):
        return "has no word in it: it would fit any line"
    if starred and "*" in phrase.strip().strip("*"):
        return "has '*' between its words: it stands for anything only at the beginning and the end"
    return None


def check_timezone(name: object) -> None:
    """Refuse a time zone that the IANA database does not have.

    >>> check_timezone("Europe/Oslo")
    >>> check_timezone("CET+1")
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: 'CET+1' is no time zone: give a name of the IANA database, such as 'Europe/Oslo'
    """
    from zoneinfo import ZoneInfo  # few sites need it

    try:
        ZoneInfo(name)  # type: ignore[arg-type]
    except (KeyError, ValueError, OSError, TypeError, AttributeError) as error:  # names of folders, and no strings
        remedy = "give a name of the IANA database, such as 'Europe/Oslo'"
        raise SiteError(f"{name!r} is no time zone: {remedy}") from error


def ascii_host(host: str) -> str:
    """Give a host as browsers write it: letters beyond ASCII stand in addresses in either form.

    >>> ascii_host("zürich.example"), ascii_host("post.example")
    ('xn--zrich-kva.example', 'post.example')
    """
    if host.isascii():
        return host
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:  # an empty label, or one that is too long
        return host


def site_of(url: str | None, sites: Iterable[Site]) -> Site | None:
    """Give the site whose host covers an address; the longest host wins, and of equals the first.

    >>> sites = (Site(hosts="example.org"), Site(hosts="sport.example.org", drop=".ad"))
    >>> site_of("https://www.sport.example.org/a", sites) is sites[1]
    True
    >>> site_of("https://notexample.org/", sites) is None
    True
    """
    check_url(url)
    try:
        host = ascii_host((urlsplit(url or "").hostname or "").rstrip(".").removeprefix("www."))
    except ValueError:
        return None
    labels = host.split(".")
    covering = frozenset([".".join(labels[place:]) for place in range(min(len(labels), _MOST_LABELS))])
    best: Site | None = None
    length = 0
    for site in sites:
        for name in site.hosts:
            if ascii_host(name) in covering and len(name) > length:
                best, length = site, len(name)
    return best
