"""What importing a tool costs above the start of its Python."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.ratio import Ratio, ratio
from benchmarks.runner import START_PATIENCE
from benchmarks.tools import Tool


def import_times(pythons: Mapping[Tool, Path], *, runs: int) -> dict[str, Ratio | None]:
    """Give the milliseconds of each tool: fresh interpreters, with and without the import, tool after tool in turn.

    The byte code is there: every tool has been at work before.
    """
    costs: dict[str, list[float]] = {tool.name: [] for tool in pythons}
    for _ in range(runs):
        for tool, python in pythons.items():
            with_import, without = started(python, f"import {tool.imports}"), started(python, "pass")
            if with_import is not None and without is not None:
                costs[tool.name].append(1000 * (with_import - without))
    return {name: ratio(values) for name, values in costs.items()}


def started(python: Path, statement: str) -> float | None:
    """Give the seconds a fresh interpreter needs for a statement; None when it fails."""
    start = time.perf_counter()
    try:
        done = subprocess.run(
            [str(python), "-W", "ignore", "-c", statement], capture_output=True, timeout=START_PATIENCE, check=False
        )
    except subprocess.TimeoutExpired:
        return None
    return None if done.returncode else time.perf_counter() - start
