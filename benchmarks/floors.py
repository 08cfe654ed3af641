"""The floors: scores below which newsparse must not fall, and times that it must not exceed.

They are pinned in ``floors.json``. The scores are exact, for they do not hang on the machine: ``make test`` checks
them on the synthetic corpus, with less ballast around the stories. The times have slack for noise: ``make bench``
checks them.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import attrs

from benchmarks.accuracy import scores
from benchmarks.readers import Newsparse
from benchmarks.result import Report
from benchmarks.synthetic.generator import digest, synthetic_pages

FILE: Final = Path(__file__).with_name("floors.json")
ROUNDING: Final = 1e-9
THIRD: Final = " pages"
DIGITS: Final = 4
"""Of a score that is pinned: it is cut off, never rounded up."""


@attrs.frozen
class Floors:
    """What is pinned.

    Args:
        weight: of the ballast on the pages that ``make test`` reads.
        digest: of those pages; scores can be compared only on the same ones.
        scores: the least that each may be.
        ratios: times in bare parses, on the corpus of ``make bench``.
        pages: how many pages they were taken on.
        slack: how many times as long it may take before it counts: the machine's noise.
    """

    weight: float
    digest: str
    scores: Mapping[str, float]
    ratios: Mapping[str, float]
    pages: int
    slack: float


def floors(path: Path = FILE) -> Floors:
    """Read what is pinned."""
    return Floors(**json.loads(path.read_text(encoding="utf-8")))


def synthetic_scores(weight: float) -> dict[str, float]:
    """Score newsparse, as it is imported here, on the synthetic corpus."""
    newsparse = Newsparse()
    pairs: list[tuple[Mapping[str, Any], Mapping[str, Any]]] = []
    for page in synthetic_pages(weight=weight):
        pairs.append((page.gold, newsparse.answer(newsparse.read(page.html, page.url))))
    return scores(pairs)


def fallen(pinned: Mapping[str, float], found: Mapping[str, float]) -> Iterator[str]:
    """Name the scores that are lower than pinned.

    >>> list(fallen({"headline": 0.9}, {"headline": 0.8}))
    ['headline: 0.8000, pinned at 0.9000']
    >>> list(fallen({"headline": 0.9}, {"headline": 0.95}))
    []
    """
    for name, least in pinned.items():
        score = found.get(name, 0.0)
        if score < least - ROUNDING:
            yield f"{name}: {score:.{DIGITS}f}, pinned at {least:.{DIGITS}f}"


def ratios(report: Report) -> dict[str, float]:
    """Give the times of a report that are pinned."""
    newsparse = report.tools[0]
    if newsparse.speed is None:
        return {}
    thirds = {f"{name}{THIRD}": time for name, time in newsparse.thirds.items()}
    return {"whole Article": newsparse.speed.median, **thirds, **report.floors}


def exceeded(pinned: Floors, report: Report) -> Iterator[str]:
    """Name the times that are longer than pinned, with slack.

    A run over fewer pages, as a quick one is, has other small and large ones: its thirds are not held against these.
    """
    found = ratios(report)
    for name, most in pinned.ratios.items():
        if name.endswith(THIRD) and report.pages != pinned.pages:
            continue
        if name not in found:
            yield f"{name}: not measured, pinned at {most:.2f}"
        elif found[name] > most * pinned.slack:
            yield f"{name}: {found[name]:.2f} bare parses, pinned at {most:.2f} with a slack of {pinned.slack:g}"


def pin(pinned: Floors, report: Report) -> str:
    """Give the contents of ``floors.json`` with what was found now."""
    found = synthetic_scores(pinned.weight)
    kept = attrs.evolve(
        pinned,
        digest=digest(synthetic_pages(weight=pinned.weight)),
        scores={name: int(score * 10**DIGITS) / 10**DIGITS for name, score in found.items()},
        ratios={name: round(time, 2) for name, time in ratios(report).items()},
        pages=report.pages,
    )
    return json.dumps(attrs.asdict(kept), indent=2) + "\n"
