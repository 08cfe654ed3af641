"""A pool of processes that outlives its workers: one that dies or hangs costs the page it was reading, no more.

``concurrent.futures`` breaks as a whole when a worker dies, and neither it nor ``multiprocessing.Pool`` can tell which
page a worker had in hand. Here each worker has a pipe of its own, one portion at a time, and a mark in shared memory.
"""

from __future__ import annotations

import multiprocessing
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Final

import attrs

from newsparse.batch.portion import Answer, BatchStoppedError, Portion
from newsparse.batch.worker import READY, STOP_SIGNALS, Task, serve

_AHEAD: Final = 4
"""Portions, for each worker, that may be finished before one that comes earlier."""

_LOOK: Final = 0.2
"""Seconds between two looks at what the workers are doing."""

_DYING: Final = 5.0
"""Seconds that a worker may take to end."""

_DEATHS: Final = 2
"""Workers that one page may cost before it is given up: the first may have been killed for another reason."""

_IDLE_DEATHS: Final = 3
"""Workers that may die over one portion while they read no page of it, or before their first portion."""


@attrs.define(eq=False)
class _Errand:
    """A portion on its way, and what it has cost so far."""

    number: int
    portion: Portion
    blamed: dict[int, str] = attrs.field(factory=dict)
    deaths: dict[int, int] = attrs.field(factory=dict)


@attrs.define(eq=False)
class _Worker:
    """A process, and what it is doing as far as it can be seen from here."""

    process: Any
    pipe: Connection[Any, Any]
    mark: Any
    is_ready: bool = False
    errand: _Errand | None = None
    seen: int = 0
    since: float = 0.0

    def page(self) -> int | None:
        """Give the number of the page it is reading, None when it is reading none."""
        value: int = self.mark.value
        return value - 1 if value else None

    def is_over(self, now: float, seconds: float) -> bool:
        """Say whether it has read one page for longer than allowed."""
        value = self.mark.value
        if value != self.seen:
            self.seen, self.since = value, now
        return value != 0 and now - self.since > seconds


class Pool:
    """Workers, started when there is work, replaced when they die or overrun.

    Args:
        task: what they do; it must be able to travel.
        workers: how many.
        seconds: what one page may take.
        memory: bytes of address space a worker may take beside what it has at its start; None for no bound.
        is_stopped: asked several times a second; after a True no further answer comes.
    """

    def __init__(
        self,
        task: Task,
        *,
        workers: int,
        seconds: float,
        memory: int | None,
        is_stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        self._task = task
        self._count = workers
        self._seconds = seconds
        self._memory = memory
        self._is_stopped = is_stopped
        methods = multiprocessing.get_all_start_methods()
        # A fork would copy locks that threads hold; the server that is forked from instead has no threads.
        self._context: Any = multiprocessing.get_context("forkserver" if "forkserver" in methods else "spawn")
        if "forkserver" in methods:
            from multiprocessing import resource_tracker  # Windows has none

            # Started along with the server it would let signals through again that are held back until both are awake.
            resource_tracker.ensure_running()
            self._context.set_forkserver_preload(["newsparse.batch.worker", "newsparse.batch.warm"])
        self._workers: list[_Worker] = []
        self._again: list[_Errand] = []
        self._unready_deaths = 0
        self._looked = time.monotonic()

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()

    def answers(self, portions: Iterator[Portion], *, ordered: bool) -> Iterator[tuple[Portion, Answer]]:
        """Give each portion with its answer, in order or as they come.

        At most a few portions for each worker are held at one time, whatever waits behind them.
        """
        errands = (_Errand(number, portion) for number, portion in enumerate(portions))
        finished: dict[int, tuple[Portion, Answer]] = {}
        following = 0
        while not self._is_stopped():
            self._hand_out(errands, self._count * _AHEAD - len(finished))
            if not any(worker.errand for worker in self._workers):
                return
            for errand, answer in self._come_in():
                finished[errand.number] = (errand.portion, answer)
            self._hand_out(errands, self._count * _AHEAD - len(finished))  # before the caller takes its time
            if not ordered:
                yield from finished.values()
                finished.clear()
            while following in finished:
                yield finished.pop(following)
                following += 1

    def _hand_out(self, errands: Iterator[_Errand], most: int) -> None:
        """Give errands to workers that have none; those that must be run again come first."""
        idle = [worker for worker in self._workers if worker.errand is None]
        room = most - (len(self._workers) - len(idle))
        while (idle or len(self._workers) < self._count) and (self._again or room > 0):
            errand = self._again.pop(0) if self._again else next(errands, None)
            if errand is None:
                return
            worker = idle.pop() if idle else self._started()
            worker.errand = errand
            room -= 1
            if worker.is_ready:
                self._send(worker)

    def _started(self) -> _Worker:
        """Start a worker; it says itself when it is ready."""
        pipe, other = self._context.Pipe()
        mark = self._context.RawValue("q", 0)
        process = self._context.Process(target=serve, args=(other, mark, self._task, self._memory), daemon=True)
        with _signals_blocked():  # what is started inherits that, so the wish to stop finds nobody half awake
            process.start()
        other.close()
        worker = _Worker(process, pipe, mark)
        self._workers.append(worker)
        return worker

    def _send(self, worker: _Worker) -> None:
        """Send a worker its errand; if it has just died, its end of the pipe will say so."""
        assert worker.errand is not None
        worker.mark.value = worker.seen = 0
        try:
            worker.pipe.send((worker.errand.portion, worker.errand.blamed))
        except (BrokenPipeError, ConnectionResetError):
            return

    def _come_in(self) -> list[tuple[_Errand, Answer]]:
        """Wait a moment, and give what came in; see to the workers that died or overran."""
        by_pipe: dict[Any, _Worker] = {worker.pipe: worker for worker in self._workers}
        answers = []
        for pipe in wait(list(by_pipe), _LOOK):
            worker = by_pipe[pipe]
            try:
                message = worker.pipe.recv()
            except (EOFError, OSError):
                self._bury(worker)
                continue
            if message == READY:
                worker.is_ready, self._unready_deaths = True, 0
                if worker.errand is not None:
                    self._send(worker)
            elif worker.errand is not None:
                answers.append((worker.errand, message))
                worker.errand = None
        now = time.monotonic()
        away = now - self._looked - 2 * _LOOK  # nobody looked: the caller was writing, or all were stopped (Ctrl-Z)
        self._looked = now
        for worker in self._workers[:]:
            worker.since += max(0.0, away)
            if worker.is_ready and worker.errand is not None and worker.is_over(now, self._seconds):
                self._give_up(worker)
        return answers

    def _give_up(self, worker: _Worker) -> None:
        """End a worker that has read one page for too long, and blame the page."""
        errand, page = worker.errand, worker.page()
        if errand is None or page is None or worker.pipe.poll():  # it has just come through
            return
        errand.blamed[page] = f"it took more than {self._seconds:g} seconds"
        self._end(worker)
        self._workers.remove(worker)
        self._again.append(errand)

    def _bury(self, worker: _Worker) -> None:
        """See what a worker died of; its errand is run again, without the page that has killed two workers."""
        worker.process.join(_DYING)  # its pipe may close a moment before it is gone
        self._end(worker)
        self._workers.remove(worker)
        errand, cause = worker.errand, _cause(worker.process.exitcode)
        if not worker.is_ready:
            self._unready_deaths += 1
            if self._unready_deaths >= _IDLE_DEATHS:
                raise BatchStoppedError(
                    f"the processes that read pages end before they read one ({cause}); "
                    'a script that runs a batch needs `if __name__ == "__main__":` around it'
                )
        elif errand is not None:
            page = worker.page()
            key = -1 if page is None else page
            errand.deaths[key] = errand.deaths.get(key, 0) + 1
            if page is not None and errand.deaths[key] >= _DEATHS:
                errand.blamed[page] = f"the process that read it ended: {cause}"
            elif page is None and errand.deaths[key] >= _IDLE_DEATHS:
                reason = f"the process that read it ended: {cause}"
                errand.portion = attrs.evolve(errand.portion, kind="fault", content=None, reason=reason)
        if errand is not None:
            self._again.append(errand)

    def _end(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()


def _cause(code: int | None) -> str:
    """Say what an exit code means.

    >>> _cause(-9), _cause(-6)
    ('killed (SIGKILL), by somebody or because memory ran out', 'SIGABRT, as when memory ran out')
    """
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
    if name == "SIGKILL":
        return "killed (SIGKILL), by somebody or because memory ran out"
    return f"{name}, as when memory ran out" if name == "SIGABRT" else name


@contextmanager
def _signals_blocked() -> Iterator[None]:
    """Hold Ctrl-C and SIGTERM back for a moment."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
