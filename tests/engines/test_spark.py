"""A local Spark: two workers, Java between them."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from engines.rows import Rows, rows_of
from engines.scripts import KILLING, run, written

pytest.importorskip("pyspark", reason="Spark is not installed: make test-engines")

pytestmark = [
    pytest.mark.timeout(400),
    pytest.mark.skipif(not shutil.which("java"), reason="Spark needs Java 17, and there is no java on the PATH"),
]

OPTIONS = {
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.sql.session.timeZone": "America/St_Johns",  # dates must not depend on it
}


def submit(script: Path, *words: str | Path, room: Path) -> str:
    """Run a script with spark-submit, as its page says; give what Spark logs."""
    options = [word for name, value in OPTIONS.items() for word in ("--conf", f"{name}={value}")]
    command = ["spark-submit", "--master", "local[2,4]", "--driver-memory", "1g", *options, script, *words]
    done = run(command, room, PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1", SPARK_LOCAL_DIRS=str(room))
    return done.stderr


def test_the_rows_are_those_of_one_process(pages: Path, expected: Rows, tmp_path: Path) -> None:
    """The script of docs/how-to/spark.md, on 2,000 pages."""
    submit(written("spark.md", tmp_path)["spark_pages.py"], pages, tmp_path / "articles", room=tmp_path)
    assert rows_of(tmp_path / "articles") == expected


def test_a_killed_worker_loses_no_row_and_doubles_none(pages: Path, expected: Rows, tmp_path: Path) -> None:
    """A worker gets SIGKILL in the middle of its task; Spark tries the task again."""
    script, mark = written("spark.md", tmp_path)["spark_pages.py"], tmp_path / "killed"
    log = submit(KILLING, mark, script, pages, tmp_path / "articles", room=tmp_path)
    assert mark.exists()
    assert "Lost task" in log
    assert rows_of(tmp_path / "articles") == expected


def test_archives_give_the_rows_of_the_command(archives: Path, expected_of_archives: Rows, tmp_path: Path) -> None:
    """The script for CC-NEWS, on archives some of which are damaged."""
    submit(written("spark.md", tmp_path)["spark_cc_news.py"], archives, tmp_path / "articles", room=tmp_path)
    assert rows_of(tmp_path / "articles") == expected_of_archives
