"""A site: rows of CSS and XPath for one publisher, laid over the rules that hold everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

import attrs

from newsparse.errors import SiteError
from newsparse.models import FrozenMapping
from newsparse.page.page import check_url
from newsparse.page.select import Selectors


def _rows(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _fields(value: Mapping[str, str | Iterable[str]]) -> FrozenMapping[str, tuple[str, ...]]:
    return FrozenMapping({field: _rows(rows) for field, rows in value.items()})


def _hosts(value: str | Iterable[str]) -> tuple[str, ...]:
    return tuple([host.lower().strip(".").removeprefix("www.") for host in _rows(value)])


@attrs.frozen(kw_only=True)
class Site:
    """What is different on one publisher's pages.

    Args:
        hosts: host names; each covers its subdomains too.
        fields: for a field the rows that give its value, best first: CSS ("h1.title", "time::attr(datetime)") or
            XPath ("//h1/text()"). What they select wins over every other witness.
        body: rows for the elements that hold the story's text.
        drop: rows for elements in the story that are no part of it; they go to ``removed`` with the rule "site.drop".

    Raises:
        SiteError: when there is no host, or a host is an address.

    >>> site = Site(hosts="example.org", fields={"section": ".desk"}, drop="aside.promo")
    >>> site.fields["section"], site.drop
    (('.desk',), ('aside.promo',))
    >>> Site(hosts=())
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: a site needs at least one host
    """

    hosts: tuple[str, ...] = attrs.field(converter=_hosts)
    fields: Mapping[str, tuple[str, ...]] = attrs.field(factory=FrozenMapping, converter=_fields)
    body: tuple[str, ...] = attrs.field(default=(), converter=_rows)
    drop: tuple[str, ...] = attrs.field(default=(), converter=_rows)

    def __attrs_post_init__(self) -> None:
        if not any(self.hosts):
            raise SiteError("a site needs at least one host")
        for host in self.hosts:
            if "/" in host or ":" in host:
                raise SiteError(f"{host!r} is no host: give the name alone, such as 'example.org'")

    @property
    def selectors(self) -> Selectors:
        """The rows, as ``read`` takes them."""
        return Selectors(fields=self.fields, body=self.body, drop=self.drop)


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
        host = (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return None
    best: Site | None = None
    length = 0
    for site in sites:
        for name in site.hosts:
            if (host == name or host.endswith(f".{name}")) and len(name) > length:
                best, length = site, len(name)
    return best
