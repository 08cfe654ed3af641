"""What runs in each process of the pool: portions in, rows out, with a mark that says which page is being read."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final

import attrs

from newsparse.batch.packing import OutputFormat, Packing
from newsparse.batch.pages import saved_pages
from newsparse.batch.portion import Answer, Fault, Portion, SavedPage, shown
from newsparse.batch.rows import DEFAULT_READING, Reading, Row, error_row, row, sourced

READY: Final = "ready"
STOP_SIGNALS: Final = frozenset({signal.SIGINT, signal.SIGTERM})
"""What asks a batch to stop; held back while processes start."""
READING: Final = 0
"""The mark while the worker reads its input or packs its rows, not a page; while it does, it is 1 + the page's number
in the portion."""


@attrs.frozen(kw_only=True)
class Task:
    """What a worker does with a portion; it travels to the worker once.

    Args:
        form: what rows are packed as.
        reading: what ``parse`` is told.
    """

    form: OutputFormat
    reading: Reading = DEFAULT_READING

    def prepare(self) -> None:
        """Load what the worker will need, before its memory is bounded."""
        import newsparse.batch.warm

        if self.form == "parquet":
            os.environ["ARROW_DEFAULT_MEMORY_POOL"] = "system"  # the others reserve gigabytes of addresses ahead
            import newsparse.batch.arrow  # noqa: F401
        gc.freeze()  # what is there now stays; nobody need look through it for garbage again

    def pages(self, portion: Portion) -> Iterator[SavedPage | Fault | None]:
        """Give the pages of a portion."""
        return saved_pages(portion, self.reading.limits)

    def row(self, page: SavedPage | Fault) -> Row:
        """Read a page."""
        return row(page, self.reading)

    def answer(self, portion: Portion, blamed: Mapping[int, str], mark: Any) -> Answer:
        """Read a portion.

        Args:
            portion: what to read.
            blamed: numbers of its pages that must not be read again, and why.
            mark: where the number of the page that is being read is shown to the pool.
        """
        packing = Packing(self.form)
        errors, count, skipped = [], 0, 0
        for number, page in enumerate(self.pages(portion)):
            if page is None:
                skipped += 1
                continue
            if number in blamed:
                values = error_row(page.url, blamed[number])
            else:
                mark.value = number + 1
                values = self.row(page)
            packing.add(sourced(page, values))
            mark.value = READING
            count += 1
            if values["error"] is not None:
                named = f" ({page.url})" if page.url else ""
                errors.append(f"{shown(page.file, page.offset)}{named}: {values['error']}")
        return Answer(rows=packing.content(), count=count, errors=tuple(errors), skipped=skipped)


def serve(pipe: Connection[Any, Any], mark: Any, task: Task, memory: int | None) -> None:
    """Read portions until the other end hangs up."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches every process of the group; the pool ends this one
    _unblock_signals()
    task.prepare()
    if memory is not None:
        _bound_memory(memory)
    try:
        pipe.send(READY)
        while True:
            portion, blamed = pipe.recv()
            pipe.send(task.answer(portion, blamed, mark))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _unblock_signals() -> None:
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, STOP_SIGNALS)


def _bound_memory(memory: int) -> None:
    """Allow so many bytes of address space beside what the process has now, on Linux.

    Elsewhere a process reserves far more addresses than it uses, and a bound below them is refused.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    try:
        with Path("/proc/self/statm").open(encoding="ascii") as statm:
            held = int(statm.read().split()[0]) * resource.getpagesize()
    except OSError:  # not Linux
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)  # set from outside, by a shell or a cluster
    bound = min(held + memory, sys.maxsize if most == resource.RLIM_INFINITY else most)
    resource.setrlimit(resource.RLIMIT_AS, (bound, bound))
