"""A batch: pages in, rows out, with all cores of one machine."""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import attrs

from newsparse.batch.inputs import check_inputs, listed, portions
from newsparse.batch.journal import Tally, Terms
from newsparse.batch.output import STANDARD_OUTPUT, Output, beside, format_of, opened_output
from newsparse.batch.pool import Pool
from newsparse.batch.portion import BatchError, BatchStoppedError, Portion
from newsparse.batch.rows import Reading
from newsparse.batch.worker import Task
from newsparse.errors import LimitsError, NewsparseError
from newsparse.export.json import SCHEMA_VERSION
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.sites import Site

_SMALLEST_MEMORY: Final = 1 << 26


class _OutputError(BatchStoppedError):
    """The output could not be written, and was given up."""


class Watcher:
    """What a batch tells while it runs: nobody listens. Subclass it to listen, or to stop the batch.

    >>> class Impatient(Watcher):
    ...     def is_stopped(self):
    ...         return True
    >>> Watcher().is_stopped(), Impatient().is_stopped()
    (False, True)
    """

    def error(self, line: str) -> None:
        """Take a line that names a row, and says why it is an error."""

    def progress(self, tally: Tally) -> None:
        """Take how far it has come."""

    def is_stopped(self) -> bool:
        """Say whether to stop; what was read so far is kept."""
        return False


@attrs.frozen(kw_only=True)
class Summary:
    """How a batch ended.

    Args:
        rows: in the output, those of earlier runs included.
        errors: how many of them have an ``error``.
        skipped: records passed over, since they are no pages.
        new_rows: those of this run.
        seconds: that this run took.
        is_complete: whether all input was read; if not, ``resume`` goes on.

    >>> summary = Summary(rows=3, errors=1, skipped=0, new_rows=3, seconds=0.2, is_complete=True)
    >>> summary.rows - summary.errors
    2
    """

    rows: int
    errors: int
    skipped: int
    new_rows: int
    seconds: float
    is_complete: bool


def cores() -> int:
    """Give how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _each_once(inputs: str | os.PathLike[str] | Iterable[str | os.PathLike[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(listed(inputs)))


@attrs.frozen(kw_only=True)
class Batch:
    """Files of pages to read, and a file to write.

    Args:
        inputs: files, patterns and directories: pages (.html, .htm, .xhtml, those with .gz), JSON Lines (.jsonl,
            .jsonl.gz; with the column html, or text, and url, charset, fetched if they are there), WARC (.warc,
            .warc.gz), Parquet (.parquet, columns as in JSON Lines). One alone needs no list.
        output: .jsonl, .jsonl.gz, .parquet, or "-" for JSON Lines on standard output.
        workers: processes that read pages.
        seconds: what parsing one page into its row may take; reading it is bounded by ``limits.max_bytes``.
        memory: bytes that a worker may take beside what it has at its start, bounded where the system can (Linux);
            None for no bound.
        ordered: whether rows stand in the order of the input.
        resume: go on with an output that was not finished, with the same inputs (or more), limits and sites; start it
            if there is none.
        overwrite: replace an output that is there.
        save_every: seconds after which what was written is made safe against a kill.
        limits: what one page may cost. A page longer than ``max_bytes`` is not read: its row says so.
        sites: records of what is different on some sites.

    Raises:
        LimitsError: a bound that would let nothing through.
        BatchError: the output's name says no known format; resume and overwrite contradict each other.

    >>> Batch(inputs=["pages/"], output="articles.csv")
    Traceback (most recent call last):
    ...
    newsparse.batch.portion.BatchError: articles.csv: write to .jsonl, .jsonl.gz or .parquet, or to - (standard output)
    """

    inputs: tuple[str, ...] = attrs.field(converter=_each_once)
    output: str = attrs.field(converter=str)
    workers: int = attrs.field(factory=cores)
    seconds: float = 30.0
    memory: int | None = 1 << 30
    ordered: bool = True
    resume: bool = False
    overwrite: bool = False
    save_every: float = 5.0
    limits: Limits = DEFAULT_LIMITS
    sites: tuple[Site, ...] = ()

    def __attrs_post_init__(self) -> None:
        format_of(self.output)
        if self.workers < 1:
            raise LimitsError("workers must be at least 1")
        if not self.seconds > 0:
            raise LimitsError("seconds must be more than 0")
        if self.memory is not None and self.memory < _SMALLEST_MEMORY:
            raise LimitsError(f"memory must be at least {_SMALLEST_MEMORY >> 20} MB ({_SMALLEST_MEMORY} bytes)")
        if self.resume and self.overwrite:
            raise BatchError("--resume goes on with an output, --overwrite starts it anew: give one of them")

    def run(self, watcher: Watcher | None = None) -> Summary:
        """Read all pages; one that cannot be read gives a row that says why.

        A program that calls this must have its main module importable (``if __name__ == "__main__":``), as always
        with ``multiprocessing``.

        Raises:
            BatchError: it cannot be run: an input that would have to be fetched, or that is the output; an
                output that is there.
            BatchStoppedError: it cannot go on: the disk is full.
            MissingExtraError: a package for this input or output is not installed.
        """
        watcher = watcher or Watcher()
        check_inputs(self.inputs, self._own_files())
        began = time.monotonic()
        with self._writing():
            output = opened_output(self.output, resume=self.resume, overwrite=self.overwrite, terms=self._terms())
        if output is None:
            return Summary(rows=0, errors=0, skipped=0, new_rows=0, seconds=0.0, is_complete=True)
        old_rows = output.tally.rows
        try:
            is_complete = self._is_read(output, watcher)
        except _OutputError:
            raise
        except BaseException:
            with self._writing(output):
                output.finish(is_complete=False)
            raise
        with self._writing(output):
            output.finish(is_complete=is_complete)
        tally = output.tally
        return Summary(
            rows=tally.rows,
            errors=tally.errors,
            skipped=tally.skipped,
            new_rows=tally.rows - old_rows,
            seconds=time.monotonic() - began,
            is_complete=is_complete,
        )

    def _is_read(self, output: Output, watcher: Watcher) -> bool:
        """Read what is missing, write its rows, and say whether that was all."""
        pool = Pool(
            Task(form=format_of(self.output), reading=Reading(limits=self.limits, sites=self.sites)),
            workers=self.workers,
            seconds=self.seconds,
            memory=self.memory,
            is_stopped=watcher.is_stopped,
        )
        saved = time.monotonic()
        with pool:
            for portion, answer in pool.answers(output.missing(self._portions()), ordered=self.ordered):
                is_time = time.monotonic() - saved >= self.save_every
                with self._writing(output):
                    output.append(portion, answer)
                    if is_time:
                        output.save()
                saved = time.monotonic() if is_time else saved
                for line in answer.errors:
                    watcher.error(line)
                watcher.progress(output.tally)
        return not watcher.is_stopped()

    @contextmanager
    def _writing(self, output: Output | None = None) -> Iterator[None]:
        """Turn what goes wrong with the output into one error that says what to do."""
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError as error:
            if isinstance(error, NewsparseError):
                raise
            if output is not None:
                output.give_up()
            raise _OutputError(self._unwritten(error)) from error

    def _terms(self) -> Terms:
        """Give what must be the same when the batch goes on."""
        return {
            "inputs": list(map(os.path.abspath, self.inputs)),
            "format": format_of(self.output),
            "schema_version": SCHEMA_VERSION,
            **attrs.asdict(self.limits),
            "sites": hashlib.sha256(repr(self.sites).encode()).hexdigest(),
        }

    def _portions(self) -> Iterator[Portion]:
        return portions(self.inputs, self.limits, self._own_files())

    def _own_files(self) -> frozenset[str]:
        """Give the real paths of what it writes."""
        return frozenset(os.path.realpath(path) for path in (self.output, *map(str, beside(self.output))))

    def _unwritten(self, error: OSError) -> str:
        """Say that the output cannot be written, and what to do."""
        reason = os.strerror(error.errno) if error.errno else str(error)
        if self.output == STANDARD_OUTPUT:
            return f"standard output cannot be written: {reason}"
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            remedy = "what was written before is kept: make room, and go on with --resume"
            return f"{self.output}: {reason}; {remedy}"
        if error.errno == errno.ENOENT and not (folder := Path(self.output).parent).exists():
            reason = f"there is no directory {folder}; make it first"
        return f"{self.output}: cannot be written: {reason}"
