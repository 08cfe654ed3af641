"""What is not installed is named with the line that installs it, before anything is written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from batch.archives import records
from newsparse.cli import main

PROGRAM = """
import sys
for name in sys.argv[1].split(","):
    sys.modules[name] = None
from newsparse.cli import main
sys.exit(main(sys.argv[2:]))
"""


def without(packages: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run the command where some packages are not installed."""
    command = [sys.executable, "-c", PROGRAM, packages, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("package", "source", "output", "message"),
    [
        ("fastwarc", "a.warc", "out.jsonl", 'fastwarc is not installed: pip install "newsparse[warc]"'),
        ("pyarrow", "a.parquet", "out.jsonl", 'pyarrow is not installed: pip install "newsparse[arrow]"'),
        ("pyarrow", "a.warc", "out.parquet", 'pyarrow is not installed: pip install "newsparse[arrow]"'),
    ],
)
def test_the_line_that_installs_it(
    tmp_path: Path,
    package: str,
    source: str,
    output: str,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """One line and the code of a wrong call."""
    (tmp_path / source).write_bytes(b"".join(records(2)))
    monkeypatch.setitem(sys.modules, package, None)
    assert main(["batch", str(tmp_path / source), "-o", str(tmp_path / output), "--workers", "1"]) == 2
    assert capfd.readouterr().err == f"newsparse: {message}\n"
    assert [path.name for path in tmp_path.iterdir()] == [source]
    (tmp_path / output).write_text("mine\n")
    assert main(["batch", str(tmp_path / source), "-o", str(tmp_path / output), "--overwrite"]) == 2
    assert (tmp_path / output).read_text() == "mine\n"
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([source, output])


def test_pages_and_lines_need_no_extra(tmp_path: Path) -> None:
    """The hard dependencies are enough."""
    (tmp_path / "a.html").write_bytes(b"<h1>Rain</h1>")
    done = without("fastwarc,pyarrow,tqdm,orjson", "batch", tmp_path, "-o", "-", "--workers", 1, "--quiet")
    assert (done.returncode, done.stderr) == (0, "")
    assert '"headline":"Rain"' in done.stdout
