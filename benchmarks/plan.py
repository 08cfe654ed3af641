"""How much is measured."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen(kw_only=True)
class Plan:
    """How much is measured, and how long one waits.

    Args:
        pages: of the corpus, evenly spread over it.
        rounds: in which every tool reads every page once, side by side.
        seconds: after so many a tool sits out the rounds that are left; it has done one at least.
        patience: seconds that a tool may take for one page.
        strikes: pages on which a tool may hang before it is given up.
        growth_pages: of the growing series, the smallest first.
        growth_rounds: readings of each page of the growing series.
        imports: fresh interpreters started for the import time.
        flat_pages: pages read while resident memory is watched.
        install: whether tools that are missing are installed.
    """

    pages: int
    rounds: int
    seconds: float
    patience: float
    strikes: int
    growth_pages: int
    growth_rounds: int
    imports: int
    flat_pages: int
    install: bool


FULL: Final = Plan(
    pages=96,
    rounds=5,
    seconds=30,
    patience=20,
    strikes=5,
    growth_pages=6,
    growth_rounds=3,
    imports=7,
    flat_pages=6000,
    install=True,
)
QUICK: Final = Plan(
    pages=12,
    rounds=3,
    seconds=1,
    patience=5,
    strikes=2,
    growth_pages=4,
    growth_rounds=1,
    imports=1,
    flat_pages=600,
    install=False,
)
"""Ends in a minute with all peers; tools that are not installed yet are left out and named."""
