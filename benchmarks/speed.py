"""Speed: all tools on the same pages in interleaved rounds, each beside a bare parse of its own."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Sequence

import attrs

from benchmarks.corpus import GoldPage
from benchmarks.entrant import Entrant
from benchmarks.ratio import Ratio, ratio, slope


@attrs.frozen
class Timing:
    """One tool on one page in one round, in seconds."""

    round: int
    page: str
    bare: float
    took: float


@attrs.define
class Stopwatch:
    """The timings of one tool."""

    timings: list[Timing] = attrs.field(factory=list)

    @property
    def seconds(self) -> float:
        """What has been spent on this tool."""
        return sum(timing.took for timing in self.timings)

    def speed(self) -> Ratio | None:
        """Give total over total of each round, summed up."""
        rounds = sorted({timing.round for timing in self.timings})
        return ratio(quotient([timing for timing in self.timings if timing.round == number]) for number in rounds)

    def of(self, pages: Iterable[GoldPage]) -> float | None:
        """Give total over total of some pages, of each page its median round."""
        names = {page.name for page in pages}
        chosen = [timing for timing in self.timings if timing.page in names]
        return quotient(chosen) if chosen else None


def quotient(timings: Sequence[Timing]) -> float:
    """Give a tool's time over the bare parse's: of each page the median, total over total."""
    by_page: dict[str, list[Timing]] = {}
    for timing in timings:
        by_page.setdefault(timing.page, []).append(timing)
    took = sum(statistics.median(timing.took for timing in rounds) for rounds in by_page.values())
    return took / sum(statistics.median(timing.bare for timing in rounds) for rounds in by_page.values())


def timed(
    entrants: Sequence[Entrant], pages: Sequence[GoldPage], *, rounds: int, seconds: float
) -> dict[str, Stopwatch]:
    """Let every tool read every page in each round; who comes first, tool or bare parse, changes with the round.

    A tool that has had its seconds sits out the rounds that are left, but does one at least.
    """
    watches = {entrant.tool.name: Stopwatch() for entrant in entrants}
    for number in range(rounds):
        running = [entrant for entrant in entrants if not number or watches[entrant.tool.name].seconds < seconds]
        for place, page in enumerate(pages):
            turn = (place + number) % max(1, len(running))
            for entrant in (*running[turn:], *running[:turn]):
                reply = entrant.ask(page, do="timing", bare_first=bool((place + number) % 2))
                if reply is not None:
                    timing = Timing(number, page.name, reply["bare"], reply["took"])
                    watches[entrant.tool.name].timings.append(timing)
    return watches


def thirds(pages: Sequence[GoldPage]) -> dict[str, Sequence[GoldPage]]:
    """Give the smallest, middle and largest pages."""
    ordered = sorted(pages, key=lambda page: page.size)
    cut = max(1, len(ordered) // 3)
    parts = {"small": ordered[:cut], "middle": ordered[cut:-cut], "large": ordered[-cut:]}
    return {name: part for name, part in parts.items() if part}


def growth(entrants: Sequence[Entrant], pages: Sequence[GoldPage], *, rounds: int, seconds: float) -> dict[str, float]:
    """Give for each tool the power of the size with which its time grows, over pages that differ in size alone."""
    powers = {}
    for name, watch in timed(entrants, pages, rounds=rounds, seconds=seconds).items():
        best = {page.name: [timing.took for timing in watch.timings if timing.page == page.name] for page in pages}
        read = [page for page in pages if best[page.name]]
        power = slope([page.size for page in read], [min(best[page.name]) for page in read])
        if power is not None:
            powers[name] = power
    return powers
