"""An environment for each tool, for their dependencies clash: built once, kept under ``.bench/``."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Final

from benchmarks.runner import ROOT, ToolError
from benchmarks.tools import NEWSPARSE, Tool

HOME: Final = ROOT / ".bench"
INSTALL_PATIENCE: Final = 600.0
"""Seconds that one tool may take to be installed."""
PARSER: Final = "selectolax"
"""The bare parser: each environment gets the version that newsparse runs on, so that all ratios have one unit."""


def python_of(tool: Tool, *, install: bool, home: Path = HOME) -> Path:
    """Give the Python in which a tool is installed; newsparse runs in the one that runs this.

    Raises:
        ToolError: it cannot be installed, or may not be; the message says why.
    """
    if tool == NEWSPARSE:
        return Path(sys.executable)
    folder = home / tool.name
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    mark = folder / ".installed"
    wanted = fingerprint(tool)
    if mark.is_file() and mark.read_text() == wanted:
        return python
    if not install:
        raise ToolError("not installed: run without --quick once")
    run([sys.executable, "-m", "venv", "--clear", str(folder)])
    parser = f"{PARSER}=={version(PARSER)}"
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    run([*pip, "--requirement", str(tool.pins), parser])
    mark.write_text(wanted)
    return python


def fingerprint(tool: Tool) -> str:
    """Say what an environment is made of: it is built anew when that changes."""
    parts = f"{tool.pins.read_text(encoding='utf-8')}{PARSER}=={version(PARSER)} {sys.version}"
    return hashlib.sha256(parts.encode()).hexdigest()


def run(command: list[str]) -> None:
    """Run a step of an installation.

    Raises:
        ToolError: it failed; with the last thing it said.
    """
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_PATIENCE, check=False)
    except subprocess.TimeoutExpired as error:
        raise ToolError(f"cannot be installed: not done within {INSTALL_PATIENCE:g} s") from error
    if done.returncode:
        raise ToolError(f"cannot be installed: {last_words(done.stderr or done.stdout)}")


def last_words(output: str) -> str:
    r"""Give the line that says what went wrong.

    >>> last_words("Collecting x\nERROR: No matching distribution found for x==9\nnotice: a new pip\n")
    'No matching distribution found for x==9'
    """
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return (errors or lines or ["it did not say why"])[-1]
