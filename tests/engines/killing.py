"""Run a script whose worker is killed once: ``python killing.py MARK SCRIPT WORD…``.

What the script imports as ``parse_batches`` sends its process SIGKILL after it has given two batches, the first time
that it runs on any worker; the file MARK says that it has.
"""

from __future__ import annotations

import runpy
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newsparse.batch import arrow


def deadly_parse_batches(mark: str) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """Give a parse_batches that kills its process once.

    It imports what it needs where it runs: engines send a function inside a function as it is, not by its name.
    """

    def parse_batches(batches: Iterable[Any]) -> Iterator[Any]:
        import os
        import signal

        from newsparse.batch.arrow import parse_batches

        for number, articles in enumerate(parse_batches(batches)):
            if number == 2:
                try:
                    os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
                except FileExistsError:
                    pass
                else:
                    os.kill(os.getpid(), signal.SIGKILL)
            yield articles

    return parse_batches


if __name__ == "__main__":
    _, mark, *sys.argv = sys.argv
    arrow.parse_batches = deadly_parse_batches(mark)  # type: ignore[assignment]
    runpy.run_path(sys.argv[0], run_name="__main__")
