"""What each floor of newsparse takes, in bare parses of the same pages, and what runs when little is asked for."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence

from benchmarks.corpus import GoldPage
from benchmarks.entrant import Entrant
from benchmarks.readers import CHOSEN

RUNS = ("page fields", "labelling, body", "quotes, live entries")
"""Marks of the pipeline: each holds the one before it."""


def floor_times(newsparse: Entrant, pages: Sequence[GoldPage], *, rounds: int) -> dict[str, float]:
    """Give the time of each floor over the bare parse's: of each page the median round, total over total."""
    replies: dict[str, list[Mapping[str, float]]] = {}
    for _ in range(rounds):
        for page in pages:
            marks = newsparse.ask(page, do="floors")
            if marks is not None:
                replies.setdefault(page.name, []).append(marks)
    totals: dict[str, float] = {}
    for rows in replies.values():
        for name in rows[0]:
            totals[name] = totals.get(name, 0.0) + statistics.median(row[name] for row in rows)
    return {name: total / totals["bare"] for name, total in parted(totals).items()} if totals else {}


def parted(marks: Mapping[str, float]) -> dict[str, float]:
    """Give each floor alone: its mark less the one before.

    >>> marks = {"bare": 1, "reading the page": 2, "page fields": 1, "labelling, body": 3, "quotes, live entries": 4}
    >>> parted({**marks, "every field read": 1, "only headline, published": 2})["quotes, live entries"]
    1
    """
    floors = {"reading the page": marks["reading the page"]}
    before = 0.0
    for name in RUNS:
        floors[name], before = marks[name] - before, marks[name]
    return {**floors, "every field read": marks["every field read"], CHOSEN: marks[CHOSEN]}


def asked(newsparse: Entrant, pages: Sequence[GoldPage]) -> tuple[str, ...]:
    """Give the fields whose extractors run, on the first page that can be read, when two alone are asked for."""
    for page in pages:
        reply = newsparse.ask(page, do="asked")
        if reply is not None:
            return tuple(reply["fields"])
    return ()
