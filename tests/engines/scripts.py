"""The scripts of the documentation, run as anybody would."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"
KILLING = Path(__file__).with_name("killing.py")
SCRIPT = re.compile(r"^```python\n# (?P<name>\w+\.py)\n(?P<lines>.*?)^```", re.MULTILINE | re.DOTALL)
SECONDS = 300


def written(page: str, room: Path) -> dict[str, Path]:
    """Write the scripts of a page, each under the name in its first line."""
    found = {}
    for script in SCRIPT.finditer((HOW_TO / page).read_text(encoding="utf-8")):
        found[script["name"]] = room / script["name"]
        found[script["name"]].write_text(script["lines"], encoding="utf-8")
    return found


def run(words: Sequence[str | Path], room: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a command, and fail with what it says if it fails."""
    done = subprocess.run(
        words, cwd=room, env=environment(more), capture_output=True, text=True, check=False, timeout=SECONDS
    )
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"[-6_000:]
    return done


def environment(more: Mapping[str, str]) -> dict[str, str]:
    """Give the variables of this process and more, with this Python's commands first."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, **more}
