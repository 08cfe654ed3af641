"""Reading site records, and what is expected of a saved page, from TOML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Final

import attrs

from newsparse.errors import SiteError
from newsparse.models import FrozenMapping
from newsparse.sites.site import Site
from newsparse.sites.site_file import SiteFile

KEYS: Final = ("hosts", "fields", "body", "drop", "suffixes", "timezone", "phrases")
"""Keys of a site's file: the arguments of ``Site``."""

PAGE_KEYS: Final = ("url", "lacks", "contains", "expect")
"""Keys of the file beside a saved page."""


@attrs.frozen(kw_only=True)
class Expected:
    """What a saved page must give.

    Args:
        url: its address.
        lacks: what the site has rows for, but this page has not.
        contains: words of its text.
        expect: values by field: of dates the ISO form, of authors the names, of images the addresses.
    """

    url: str | None = None
    lacks: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    expect: Mapping[str, Any] = attrs.field(factory=FrozenMapping)


def read_toml(source: str | bytes, *, name: str) -> SiteFile:
    r"""Read a site's record from TOML; its keys are the arguments of ``Site``.

    Args:
        source: the file's content.
        name: the file's name without its ending: the host, where the file has no key "hosts".

    Raises:
        SiteError: for what is no TOML, for a key there is not, and for what ``Site`` refuses.

    >>> file = read_toml('drop = ".promo"\n[fields]\nsection = ".desk"', name="post.example")
    >>> file.site.hosts, file.site.rows
    (('post.example',), {'section': ('.desk',), 'drop': ('.promo',)})
    >>> read_toml('dorp = ".promo"', name="post.example")
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: 'dorp' is no key of a site's file: write 'drop'
    """
    values = toml_values(source, KEYS, "a site's file")
    return SiteFile(name=name, site=Site(**{"hosts": name, **values}))


def read_expected(source: str | bytes) -> Expected:
    """Read what is expected of a saved page from the TOML beside it.

    Raises:
        SiteError: for what is no TOML, for a key there is not, and for values of another kind.

    >>> read_expected('lacks = ["kicker"]').lacks
    ('kicker',)
    >>> read_expected('lacks = 3')
    Traceback (most recent call last):
    ...
    newsparse.errors.SiteError: 'lacks' is a string or a list of strings, not 3
    """
    values = toml_values(source, PAGE_KEYS, "the file beside a saved page")
    for key in ("lacks", "contains"):
        if key in values:
            values[key] = _strings(key, values[key])
    if not isinstance(values.get("url", ""), str):
        raise SiteError(f"'url' is a string, not {values['url']!r}")
    if not isinstance(values.get("expect", {}), Mapping):
        raise SiteError("'expect' is a table: write [expect], and a line for each field below it")
    return Expected(**{**values, "expect": FrozenMapping(values.get("expect"))})


def _strings(key: str, value: object) -> tuple[str, ...]:
    items = [value] if isinstance(value, str) else value
    if not isinstance(items, list) or not all(isinstance(item, str) for item in items):
        raise SiteError(f"{key!r} is a string or a list of strings, not {value!r}")
    return tuple(items)


def toml_values(source: str | bytes, keys: Iterable[str], what: str) -> dict[str, Any]:
    """Read TOML whose keys are known.

    >>> toml_values("url = 1", ["url"], "a file"), toml_values("", ["url"], "a file")
    ({'url': 1}, {})
    """
    import tomllib  # only those who keep sites in files need it

    try:
        text = source.decode("utf-8-sig") if isinstance(source, bytes) else source
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # neither UTF-8 nor TOML, or nested without end
        raise SiteError(f"this is no TOML: {error}") from error
    for key in values:
        if key not in keys:
            close = get_close_matches(key, tuple(keys), 1)
            remedy = f"write {close[0]!r}" if close else f"there are {', '.join(keys)}"
            raise SiteError(f"{key!r} is no key of {what}: {remedy}")
    return values
