"""A worker as the benchmark sees it: asked for one thing at a time, with patience that ends."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

ROOT: Final = Path(__file__).parents[1]
START_PATIENCE: Final = 60.0
"""Seconds that a tool may take to be imported."""


class ToolError(Exception):
    """A tool that could not do what it was asked; the message goes into the report."""


class HungError(ToolError):
    """It took longer than the patience there was."""


class Runner:
    """Runs a worker, and runs another when the first hung or died.

    Args:
        command: what starts the worker; it speaks as ``benchmarks.worker`` does.
        patience: seconds that one request may take.
    """

    def __init__(self, command: Sequence[str], *, patience: float) -> None:
        self.command, self.patience = tuple(command), patience
        self._process: subprocess.Popen[str] | None = None
        self._replies: queue.Queue[str | None] = queue.Queue()

    def __enter__(self) -> Runner:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def ask(self, **request: Any) -> dict[str, Any]:
        """Give the worker's reply.

        Raises:
            HungError: no reply came in time; that worker is ended.
            ToolError: the tool raised, or its process died.
        """
        process = self._running()
        assert process.stdin is not None
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
        except OSError as error:
            self.stop()
            raise ToolError("its process died") from error
        return self._reply(self.patience)

    def stop(self) -> None:
        """End the worker."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None:
            environment = {**os.environ, "PYTHONPATH": os.pathsep.join(self._path()), "PYTHONWARNINGS": "ignore"}
            self._process = subprocess.Popen(
                self.command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                encoding="utf-8",
                env=environment,
                cwd=ROOT,
            )
            self._replies = queue.Queue()
            assert self._process.stdout is not None
            threading.Thread(target=relay, args=(self._process.stdout, self._replies), daemon=True).start()
            self._reply(START_PATIENCE)
        return self._process

    @staticmethod
    def _path() -> list[str]:
        """Give where modules are looked for: the benchmarks, then whatever the caller set."""
        return [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]

    def _reply(self, patience: float) -> dict[str, Any]:
        try:
            line = self._replies.get(timeout=patience)
        except queue.Empty:
            self.stop()
            raise HungError(f"no answer within {patience:g} s") from None
        if line is None:
            self.stop()
            raise ToolError("its process died")
        reply: dict[str, Any] = json.loads(line)
        if "error" in reply:
            raise ToolError(reply["error"])
        return reply


def relay(lines: IO[str], replies: queue.Queue[str | None]) -> None:
    """Pass lines on as they come, and None at their end."""
    try:
        for line in lines:
            replies.put(line)
    except ValueError:  # the stream was closed under the thread
        pass
    replies.put(None)
