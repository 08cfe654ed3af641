"""What docs/how-to/million-pages.md tells to type works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from batch.archives import compressed, records

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to" / "million-pages.md"
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    """Give the lines that are to be typed."""
    blocks = CONSOLE.findall(HOW_TO.read_text(encoding="utf-8"))
    return [line.removeprefix("$ ") for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def test_every_command_of_the_page_runs(tmp_path: Path) -> None:
    """One after the other, in a shell, on a small archive."""
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.warc.gz").write_bytes(b"".join(compressed(records(3))))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "NEWS": str(news), "OUT": str(tmp_path / "out.parquet"), "PATH": path}
    lines = commands()
    assert len(lines) == 5
    script = "\n".join(f"{{ {line}; }} || exit 9" for line in lines)
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr.count(b"newsparse: 3 pages in ") == 3
    assert b"missing.warc.gz: there is no such file" in done.stderr
    assert b"Flood 2" in done.stdout
