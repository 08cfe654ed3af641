"""The command ``newsparse batch``: how it is run, and how it ends."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from newsparse.batch.run import Summary

FINE: Final = 0
SOME_INPUT_FAILED: Final = 1
_MEGABYTE: Final = 1 << 20


def batched(arguments: argparse.Namespace) -> int:
    """Run the command and give its exit code: 0, 1 when a row is an error, 130 and 143 when it was stopped.

    Raises:
        NewsparseError: it cannot be run, or not go on.
    """
    from newsparse.batch.run import Batch, cores  # the other commands need none of this
    from newsparse.batch.terminal import Terminal
    from newsparse.limits import DEFAULT_LIMITS, Limits
    from newsparse.sites.folder import read_sites

    batch = Batch(
        inputs=arguments.inputs,
        output=arguments.output,
        workers=cores() if arguments.workers is None else arguments.workers,
        seconds=arguments.seconds,
        memory=arguments.memory * _MEGABYTE or None,
        ordered=not arguments.unordered,
        resume=arguments.resume,
        overwrite=arguments.overwrite,
        save_every=arguments.save_every,
        limits=DEFAULT_LIMITS if arguments.max_bytes is None else Limits(max_bytes=arguments.max_bytes),
        sites=read_sites(arguments.sites) if arguments.sites else (),
    )
    with Terminal(is_quiet=arguments.quiet) as terminal:
        summary = batch.run(terminal)
    if not arguments.quiet:
        print(f"newsparse: {_summed_up(summary, arguments.output)}", file=sys.stderr)
    if not summary.is_complete and terminal.signal is not None:
        return 128 + terminal.signal
    return SOME_INPUT_FAILED if summary.errors else FINE


def _summed_up(summary: Summary, output: str) -> str:
    """Say in one line how it ended."""
    from newsparse.batch.output import STANDARD_OUTPUT

    if summary.is_complete and not summary.rows and not summary.seconds:
        return f"{output} is complete, and nothing was read; what is new goes into another file"
    rate = summary.new_rows / summary.seconds if summary.seconds else 0.0
    pages = f"{_counted(summary.new_rows, 'page')} in {summary.seconds:,.1f} s ({rate:,.0f} a second)"
    before = f", {summary.rows - summary.new_rows:,} before" if summary.rows > summary.new_rows else ""
    skipped = f", {_counted(summary.skipped, 'record')} passed over: no pages" if summary.skipped else ""
    counts = f"{pages}{before}; {_counted(summary.errors, 'error')}{skipped}"
    if summary.is_complete:
        return counts
    return f"stopped after {counts}" + ("; --resume goes on" if output != STANDARD_OUTPUT else "")


def _counted(number: int, noun: str) -> str:
    """Count things in English.

    >>> _counted(1, "page"), _counted(1_200, "page")
    ('1 page', '1,200 pages')
    """
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
