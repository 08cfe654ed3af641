"""What is only for some is imported by them alone, and says how to get it where it is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest

EXTRAS = [
    ("newsparse.contrib.scrapy", "scrapy", "scrapy", "scrapy"),
    ("newsparse.contrib.web_poet", "web_poet", "web-poet", "web-poet"),
    ("newsparse.contrib.zyte", "zyte_common_items", "zyte-common-items", "zyte"),
]
"""Module of ours, module it needs, package that has it, extra that brings it."""


MISSING = """
import importlib, sys
sys.modules[{needed!r}] = None
import newsparse
try:
    importlib.import_module({module!r})
except newsparse.MissingExtraError as error:
    assert isinstance(error, ImportError)
    assert isinstance(error.__cause__, ModuleNotFoundError)
    print(error)
"""


def printed(program: str) -> str:
    """Run a program in a fresh interpreter and give what it prints."""
    return subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True).stdout


@pytest.mark.parametrize(("module", "needed", "package", "extra"), EXTRAS, ids=[row[0] for row in EXTRAS])
def test_a_missing_package_names_the_line_that_installs_it(module: str, needed: str, package: str, extra: str) -> None:
    """On import, as an ImportError and a NewsparseError; the error of Python's is its cause."""
    said = printed(MISSING.format(module=module, needed=needed))
    assert said == f'{package} is not installed: pip install "newsparse[{extra}]"\n'


def test_newsparse_imports_none_of_it() -> None:
    """Nor does export, nor the package the modules are in."""
    program = "import sys, newsparse, newsparse.cli, newsparse.export, newsparse.contrib; print(*sys.modules)"
    loaded = {name.partition(".")[0] for name in printed(program).split()}
    assert "newsparse" in loaded
    assert not loaded & {"scrapy", "twisted", "itemadapter", "web_poet", "zyte_common_items", "pandas", "polars"}
