"""How much of a page is read before newsparse calls it enough."""

from __future__ import annotations

import time

import attrs

from newsparse.errors import LimitsError


class OutOfTimeError(Exception):
    """Ends a step halfway when the deadline has passed; never leaves the library."""


@attrs.frozen(kw_only=True)
class Limits:
    """What one page may cost. Over a limit the page is cut, and ``Article.truncated`` names the limit.

    The defaults stand far above what news pages need: the largest of some 950 saved news pages
    (seen November 2026) has 2.2 MB, about 10,000 tags and a depth of 51.

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
        if self.deadline is not None and not (isinstance(self.deadline, int | float) and self.deadline >= 0):
            raise LimitsError("deadline must be a number of seconds, or None for no clock at all")
        for name in ("max_bytes", "max_tags", "max_depth", "max_attributes", "max_blocks", "max_quotes"):
            value = getattr(self, name)
            if not isinstance(value, int):
                raise LimitsError(f"{name} must be a whole number, not {type(value).__name__}")
            if value < 1:
                raise LimitsError(f"{name} must be at least 1")

    def clock(self) -> Clock:
        """Start a clock that runs out at the deadline, or one that never does.

        >>> Limits().clock().is_over, Limits(deadline=0).clock().is_over
        (False, True)
        """
        return Clock(time.monotonic() + self.deadline if self.deadline is not None else None)

    def left(self, clock: Clock) -> Limits:
        """Give the limits for what comes next, with the time that is left, in seconds; never below 0.

        >>> limits = Limits(deadline=0)
        >>> limits.left(limits.clock()).deadline, Limits().left(Limits().clock()).deadline
        (0.0, None)
        """
        return self if clock.end is None else attrs.evolve(self, deadline=max(0.0, clock.end - time.monotonic()))


@attrs.frozen
class Clock:
    """When the deadline passes, in seconds of the monotonic clock; None: never."""

    end: float | None = None

    @property
    def is_over(self) -> bool:
        """Whether no further step may begin. Without a deadline no clock is read."""
        return self.end is not None and time.monotonic() >= self.end

    def check(self) -> None:
        """Raise OutOfTimeError once the deadline has passed."""
        if self.end is not None and time.monotonic() >= self.end:
            raise OutOfTimeError


DEFAULT_LIMITS = Limits()
NO_CLOCK = Clock()
