"""What a person sees of a batch: errors and progress on standard error; and how to stop it."""

from __future__ import annotations

import signal
import sys
from types import FrameType
from typing import Any

from newsparse.batch.journal import Tally
from newsparse.batch.run import Watcher


class Terminal(Watcher):
    """Names errors on standard error, shows progress where that is a terminal, and takes the wish to stop.

    The first Ctrl-C (or SIGTERM) ends the batch with a valid file; a second one is Python's own.
    """

    def __init__(self, *, is_quiet: bool) -> None:
        self.signal: int | None = None
        self._handlers: dict[int, Any] = {}
        self._bar: Any = None if is_quiet or not sys.stderr.isatty() else _bar()

    def __enter__(self) -> Terminal:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._handlers[number] = signal.signal(number, self._stop)
        return self

    def __exit__(self, *_: object) -> None:
        self._restore()
        if self._bar is not None:
            self._bar.close()

    def error(self, line: str) -> None:
        """Name a row that is an error."""
        # Names of files and addresses come from strangers: no line of theirs, and no word to the terminal.
        shown = "newsparse: " + "".join(c if c.isprintable() else f"\\x{ord(c):02x}" for c in line)
        if self._bar is not None:
            self._bar.write(shown, file=sys.stderr)
        else:
            print(shown, file=sys.stderr)

    def progress(self, tally: Tally) -> None:
        """Move the bar."""
        if self._bar is not None:
            self._bar.set_postfix(errors=tally.errors, refresh=False)
            self._bar.update(tally.rows - self._bar.n)

    def is_stopped(self) -> bool:
        """Say whether to stop."""
        return self.signal is not None

    def _stop(self, number: int, _: FrameType | None) -> None:
        self.signal = number
        self._restore()

    def _restore(self) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._handlers.clear()


def _bar() -> Any:
    """Give a progress bar; None where tqdm is not installed, since nothing depends on it."""
    try:
        from tqdm import tqdm
    except ImportError:
        return None
    return tqdm(unit=" pages", file=sys.stderr, dynamic_ncols=True, smoothing=0.05)
