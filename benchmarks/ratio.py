"""A figure that was measured several times: its median, and between what it lay."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence

import attrs


@attrs.frozen
class Ratio:
    """The median of several rounds, and the lowest and highest of them.

    >>> print(ratio([2.1, 2.6, 2.2]))
    2.20 (2.10–2.60)
    """

    median: float
    low: float
    high: float

    def __str__(self) -> str:
        digits = 2 if self.median < 100 else 0
        return f"{self.median:.{digits}f} ({self.low:.{digits}f}–{self.high:.{digits}f})"


def ratio(rounds: Iterable[float]) -> Ratio | None:
    """Sum up rounds; None when there was none."""
    values = sorted(rounds)
    return Ratio(statistics.median(values), values[0], values[-1]) if values else None


def slope(sizes: Sequence[float], times: Sequence[float]) -> float | None:
    """Give the power of the size with which time grows: 1 is linear, 2 is square; None below two points.

    >>> round(slope([1, 2, 4], [3, 6, 12]), 2)
    1.0
    """
    if len(sizes) < 2:
        return None
    return statistics.linear_regression([math.log(size) for size in sizes], [math.log(time) for time in times]).slope
