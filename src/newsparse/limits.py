"""How much of a page is read before newsparse calls it enough."""

from __future__ import annotations

import attrs

from newsparse.errors import LimitsError


@attrs.frozen(kw_only=True)
class Limits:
    """What one page may cost. Over a limit the page is cut, and ``Article.truncated`` names the limit.

    The defaults stand far above what news pages need: the largest of some 950 saved news pages
    (seen November 2026) has 2.4 MB, about 10,000 tags and a depth of 51.

    Args:
        max_bytes: bytes of HTML, or characters of text, that are read; the rest is cut off.
        max_tags: signs "<" in a page, start and end tags and comments alike; the rest is cut off. An element takes
            some 200 bytes of memory.
        max_depth: nesting of elements; deeper start tags are dropped and their text kept. Nested
            block elements cost the parser quadratic time (20,000 of them half a second).
        max_attributes: attributes of one element; the rest are dropped. They too cost quadratic time
            (20,000 of them more than a second).
        max_blocks: text blocks read from one page.
        max_quotes: quotes read from one article.
        deadline: seconds from the call after which no further step begins, or None for no clock at all.

    >>> Limits(max_bytes=1_000_000).max_depth
    256
    >>> Limits(max_depth=0)
    Traceback (most recent call last):
    ...
    newsparse.errors.LimitsError: max_depth must be at least 1
    """

    max_bytes: int = attrs.field(default=20_000_000)
    max_tags: int = attrs.field(default=1_000_000)
    max_depth: int = attrs.field(default=256)
    max_attributes: int = attrs.field(default=1_000)
    max_blocks: int = attrs.field(default=20_000)
    max_quotes: int = attrs.field(default=2_000)
    deadline: float | None = attrs.field(default=None)

    def __attrs_post_init__(self) -> None:
        for name in ("max_bytes", "max_tags", "max_depth", "max_attributes", "max_blocks", "max_quotes"):
            if getattr(self, name) < 1:
                raise LimitsError(f"{name} must be at least 1")


DEFAULT_LIMITS = Limits()
