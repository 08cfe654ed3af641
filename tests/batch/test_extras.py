"""What is not installed is named with the line that installs it, before anything is written."""

from __future__ import annotations

import os
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


def test_no_module_of_one_system_is_needed(tmp_path: Path) -> None:
    """Windows has none of these; neither the command nor the processes that read pages may count on them."""
    names = ("fcntl", "grp", "pty", "pwd", "resource", "termios")
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules.update(dict.fromkeys({names}))\n")
    (tmp_path / "a.html").write_bytes(b"<h1>Rain</h1>")
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    command = [sys.executable, "-m", "newsparse", "batch", "a.html", "-o", "out.jsonl", "--workers", "1"]
    environment = {**os.environ, "PYTHONPATH": path}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert '"headline":"Rain"' in (tmp_path / "out.jsonl").read_text()
