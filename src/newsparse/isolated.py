"""Reading pages in a process of its own: the way out for input that nothing inside this process can survive."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Any, Final

from newsparse.door import parse, parse_text
from newsparse.errors import InputTypeError, LimitsError, NewsparseError
from newsparse.models import Article

_DOORS: Final[dict[str, Callable[..., Article]]] = {"parse": parse, "parse_text": parse_text}
_STARTING: Final = 60.0
"""Seconds that a new process may take to start on a machine that is busy."""


class Isolated:
    """A process that reads pages for this one, with a bound on its memory and its time.

    The guard looks at samples of a page, so a page that was written against it can still make the parser slow or large
    (see "What each limit cuts" in the documentation). Here such a page costs its own process only: that is ended, the
    next page gets a new one, and the Article that comes back is empty and says "memory" or "seconds" in ``truncated``.

    One object serves one thread. Starting a process takes about 0.2 seconds, handing a page over and its Article back
    less than a millisecond.

    Args:
        seconds: what one page may take by the clock on the wall.
        memory: bytes of address space for the process, its own 100 MB or so included. Bounded where the system can
            (``RLIMIT_AS``: Linux and most of its kin); elsewhere only the time is.

    Raises:
        LimitsError: for a bound that would let nothing through.

    >>> with Isolated(seconds=30) as isolated:
    ...     isolated.parse("<h1>Rain</h1><p>It rained all day in the valley.</p>").headline
    'Rain'
    >>> Isolated(seconds=0)
    Traceback (most recent call last):
    ...
    newsparse.errors.LimitsError: seconds must be more than 0
    """

    def __init__(self, *, seconds: float = 10.0, memory: int = 1 << 30) -> None:
        if seconds <= 0:
            raise LimitsError("seconds must be more than 0")
        if memory < 1 << 28:
            raise LimitsError("memory must be at least 268435456 bytes: Python and newsparse take half of that")
        self._seconds = seconds
        self._memory = memory
        self._context = multiprocessing.get_context("spawn")  # a fork would copy the threads' locks, and the memory
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection[Any, Any] | None = None

    def parse(self, html: bytes | str, **options: Any) -> Article:
        """Read a page; the options are those of ``newsparse.parse``, and must be able to travel (no lambdas)."""
        return self._read("parse", html, options)

    def parse_text(self, text: str, **options: Any) -> Article:
        """Read scraped text; the options are those of ``newsparse.parse_text``, and must be able to travel."""
        return self._read("parse_text", text, options)

    def close(self) -> None:
        """End the process; the next page would start another."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._pipe is not None:
            self._pipe.close()
        self._process = self._pipe = None

    def __enter__(self) -> Isolated:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _read(self, door: str, source: object, options: dict[str, Any]) -> Article:
        if not isinstance(source, (bytes, str)):
            raise InputTypeError(f"only bytes and str travel to another process, not {type(source).__name__}")
        pipe = self._started()
        began = time.monotonic()
        try:
            pipe.send((door, source, options))
            left = max(0.0, self._seconds - (time.monotonic() - began))
            answer = pipe.recv() if pipe.poll(left) else "seconds"
        except (EOFError, OSError):  # it died: of a failed allocation, as a rule
            answer = "memory"
        if isinstance(answer, str):
            self.close()
            return Article(url=options.get("url"), truncated=answer)
        if isinstance(answer, NewsparseError):
            raise answer
        assert isinstance(answer, Article)
        return answer

    def _started(self) -> Connection[Any, Any]:
        """Give the pipe to the process, which is started when there is none."""
        if self._pipe is None:
            self._pipe, other = self._context.Pipe()
            self._process = self._context.Process(target=_serve, args=(other, self._memory), daemon=True)
            self._process.start()
            other.close()
            if not self._pipe.poll(_STARTING):
                self.close()
                raise OSError(f"the process that reads pages has not started within {_STARTING:.0f} seconds")
            try:
                self._pipe.recv()
            except EOFError:
                self.close()
                raise OSError("the process that reads pages ended before it read one") from None
        return self._pipe


def _serve(pipe: Connection[Any, Any], memory: int) -> None:
    """Read pages until the other end hangs up; runs in the process of its own."""
    try:
        import resource
    except ImportError:  # Windows
        pass
    else:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    pipe.send(None)
    while True:
        try:
            door, source, options = pipe.recv()
        except (EOFError, MemoryError):
            return
        try:
            answer: Article | NewsparseError | str = _DOORS[door](source, **options)
        except NewsparseError as error:
            answer = error
        except MemoryError:
            answer = "memory"
        pipe.send(answer)
