"""Measure newsparse and its peers, side by side, in one run.

python -m benchmarks [--quick] [--corpus FOLDER [--sources NAME …]] [--peers NAME …] [--json FILE] [--svg FILE]
                     [--table FILE] [--pages N] [--rounds N] [--pin]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import attrs

from benchmarks.bench import bench
from benchmarks.floors import FILE, exceeded, fallen, floors, pin, synthetic_scores
from benchmarks.plan import FULL, QUICK
from benchmarks.plot import plot
from benchmarks.result import Report
from benchmarks.table import tables
from benchmarks.tools import NEWSPARSE, PEERS


def arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    names = [peer.name for peer in PEERS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="end in a minute; install nothing")
    parser.add_argument(
        "--corpus", type=Path, metavar="FOLDER", help="real pages with gold; default: the synthetic corpus"
    )
    parser.add_argument("--sources", nargs="*", default=(), metavar="NAME", help="only pages of these sources")
    parser.add_argument(
        "--peers",
        nargs="*",
        choices=names,
        default=names,
        metavar="NAME",
        help=f"of {', '.join(names)}; none: newsparse alone",
    )
    parser.add_argument("--pages", type=int, metavar="N", help="read so many pages of the corpus")
    parser.add_argument("--rounds", type=int, metavar="N", help="how often every tool reads every page")
    parser.add_argument("--json", type=Path, metavar="FILE")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="plot speed against accuracy")
    parser.add_argument("--table", type=Path, metavar="FILE", help="write the tables there too")
    parser.add_argument("--pin", action="store_true", help=f"write what was found into {FILE.name}")
    return parser.parse_args(words)


def main(words: Sequence[str] | None = None) -> int:
    """Run; 1 when a floor was broken, 2 when there was nothing to read."""
    chosen = arguments(words)
    plan = QUICK if chosen.quick else FULL
    plan = attrs.evolve(plan, pages=chosen.pages or plan.pages, rounds=chosen.rounds or plan.rounds)
    tools = (NEWSPARSE, *(peer for peer in PEERS if peer.name in chosen.peers))
    report = bench(tools, plan, folder=chosen.corpus, progress=progress, sources=chosen.sources)
    text = tables(report)
    print(text)
    if chosen.table:
        chosen.table.write_text(text + "\n", encoding="utf-8")
    if chosen.json:
        chosen.json.write_text(json.dumps(attrs.asdict(report), indent=1) + "\n", encoding="utf-8")
    if chosen.svg:
        chosen.svg.write_text(plot(report), encoding="utf-8")
    if not report.pages:
        return 2
    if chosen.pin:
        FILE.write_text(pin(floors(), report), encoding="utf-8")
    return 0 if chosen.corpus else verdict(report)


def progress(step: str) -> None:
    """Tell on the terminal what is being done."""
    print(f"… {step}", file=sys.stderr)


def verdict(report: Report) -> int:
    """Hold the run against the floors, and say what was broken."""
    pinned = floors()
    broken = [*fallen(pinned.scores, synthetic_scores(pinned.weight)), *exceeded(pinned, report)]
    for line in broken:
        print(f"BROKEN FLOOR {line}")
    if not broken:
        print("all floors of floors.json hold")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
