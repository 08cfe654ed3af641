"""Importing newsparse stays cheap: what few pages need is loaded when a page needs it."""

from __future__ import annotations

import subprocess
import sys

HEAVY = (
    *("lxml", "dateutil", "asyncio", "pytest", "hypothesis", "argparse", "concurrent", "multiprocessing", "sphinx"),
    *("html.entities", "difflib", "tomllib", "zoneinfo", "dataclasses", "newsparse.cli", "newsparse.export"),
    *("newsparse.extract.text_rules", "newsparse.page.hydration", "newsparse.rules.phrases.tables"),
    *("newsparse.rules.cues", "newsparse.sites.check"),
)

EXTRAS = ("fastwarc", "orjson", "pyarrow", "tqdm", "zyte_common_items", "jsonschema", "markdown_it")

MOST_COMPILED = 155
"""Pieces of source that an import may compile. attrs compiles some for each class, counted as one here, and typing one
for each column of a NamedTuple; with some thirty kinds of rows that was a quarter of the import. Time lies on a busy
machine, this does not."""

COUNT = """
import sys
import attrs, selectolax.lexbor
compiled = []
sys.addaudithook(lambda event, of: compiled.append(of) if event == "compile" else None)
import newsparse
attrs_classes = {name.split()[-1] for _, name in compiled if str(name).startswith("<attrs")}
others = [name for _, name in compiled if name == "<string>"]
print(len(attrs_classes) + len(others))
"""


def printed(program: str) -> str:
    """Run a program in a fresh interpreter and give what it prints."""
    return subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True).stdout


def loaded_by(statement: str) -> set[str]:
    """Run a statement in a fresh interpreter and give the modules that are loaded after it."""
    return set(printed(f"import sys; {statement}; print(*sys.modules)").split())


def test_the_door_brings_in_nothing_heavy() -> None:
    """Neither lxml nor dateutil, no event loop, no command line; no table that only some pages need."""
    before = loaded_by("pass")
    after = loaded_by("import newsparse")
    assert "newsparse" in after
    assert not (after - before) & set(HEAVY)


def test_little_is_compiled() -> None:
    """What has to be written and compiled at every import costs most of its time."""
    assert int(printed(COUNT)) <= MOST_COMPILED


def test_no_extra_is_brought_in_before_it_is_asked_for() -> None:
    """Neither by the door nor by the exporters, the command, and what runs it."""
    loaded = loaded_by("import newsparse, newsparse.export, newsparse.cli, newsparse.batch, newsparse.batch.command")
    assert "newsparse.batch.command" in loaded
    assert not loaded & set(EXTRAS)


def test_the_command_brings_in_no_processes_before_they_are_asked_for() -> None:
    """Only batch needs them."""
    assert not {"multiprocessing", "newsparse.batch"} & loaded_by("import newsparse.cli")
