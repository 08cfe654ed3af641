"""Importing newsparse stays cheap: what few pages need is loaded when a page needs it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("lxml", "dateutil", "asyncio", "pytest", "hypothesis", "argparse", "concurrent", "multiprocessing", "sphinx")
EXTRAS = ("fastwarc", "orjson", "pyarrow", "tqdm", "zyte_common_items", "jsonschema", "markdown_it")


def loaded_by(statement: str) -> set[str]:
    """Run a statement in a fresh interpreter and give the top-level packages that are loaded after it."""
    program = f"import sys; {statement}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_door_brings_in_nothing_heavy() -> None:
    """Neither lxml nor dateutil, no event loop, no command line."""
    before = loaded_by("pass")
    after = loaded_by("import newsparse")
    assert "newsparse" in after
    assert not (after - before) & set(HEAVY)


def test_no_extra_is_brought_in_before_it_is_asked_for() -> None:
    """Neither by the door nor by the exporters and the command."""
    loaded = loaded_by("import newsparse, newsparse.export, newsparse.cli")
    assert "newsparse" in loaded
    assert not loaded & set(EXTRAS)
