"""What a file about one site says: its record, the tests that come with it, and all that was not used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import attrs

from newsparse.models import FrozenMapping
from newsparse.sites.site import Site


class SiteTest(NamedTuple):
    """A story of the site, and what must stand in its text.

    Args:
        url: its address; None for phrases that no address stands before.
        contains: words of the text.
    """

    url: str | None
    contains: tuple[str, ...] = ()


class Refused(NamedTuple):
    """A row of a file that cannot be used.

    Args:
        line: the line's number, from 1.
        directive: what it is for, as the file says it.
        value: the row; what is very long is cut.
        reason: what is wrong with it, and what to write instead.
    """

    line: int
    directive: str
    value: str
    reason: str


@attrs.frozen(kw_only=True)
class SiteFile:
    """One file about one site: nothing that stands in it is lost.

    Args:
        name: the file's name without its ending.
        site: the record that ``parse`` takes.
        tests: stories that the file names.
        unused: directives that newsparse has no use for, with their values, in the order of the file.
        refused: rows that cannot be evaluated.
        unread: lines that are no directive, with their numbers; what is very long is cut.
        repeated: how many lines say again what another has said.
        written: for rows that the file writes another way, how they stand there.
    """

    name: str
    site: Site
    tests: tuple[SiteTest, ...] = ()
    unused: Mapping[str, tuple[str, ...]] = attrs.field(factory=FrozenMapping)
    refused: tuple[Refused, ...] = ()
    unread: tuple[tuple[int, str], ...] = ()
    repeated: int = 0
    written: Mapping[str, str] = attrs.field(factory=FrozenMapping)
