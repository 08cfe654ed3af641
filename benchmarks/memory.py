"""Memory: the most that a tool ever held, and whether what it holds grows as it reads on."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.corpus import GoldPage
from benchmarks.entrant import Entrant


def peak(entrant: Entrant) -> int | None:
    """Give the most memory that a tool's process ever held, in KiB; None where the system does not say."""
    held: int | None = entrant.tell(do="memory").get("peak")
    return held


def drift(entrant: Entrant, pages: Sequence[GoldPage], *, count: int) -> float | None:
    """Give the memory gained over the second half of so many readings, in KiB for 1,000 pages; about 0 is flat."""
    halfway = None
    for number in range(count):
        if number == count // 2:
            halfway = entrant.tell(do="memory").get("resident")
        entrant.ask(pages[number % len(pages)], do="read")
    end = entrant.tell(do="memory").get("resident")
    return (end - halfway) / (count - count // 2) * 1000 if halfway is not None and end is not None else None
