"""A local Ray cluster: two cores, on the loopback address."""

from __future__ import annotations

import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from engines.rows import Rows, rows_of
from engines.scripts import KILLING, environment, run, written

pytest.importorskip("ray", reason="Ray is not installed: make test-engines")

pytestmark = pytest.mark.timeout(400)

SECONDS_TO_START = 90
OPTIONS = (
    "--num-cpus=2",
    "--object-store-memory=300000000",
    "--include-dashboard=false",
    "--disable-usage-stats",
    "--dashboard-agent-listen-port=0",
)
LOOPBACK = {"RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0", "RAY_AUTH_MODE": "disabled"}
"""What keeps Ray on 127.0.0.1, as it does by itself where firewalls ask: an option with that address means another.

Without a word about tokens, the cluster and its clients choose by what an earlier cluster left in the home directory.
"""


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """Start a cluster, give its address, and end all of its processes."""
    room = Path(tempfile.mkdtemp(prefix="ray-"))  # short: names of sockets must be
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ["ray", "start", "--head", "--block", f"--port={port}", f"--temp-dir={room}", *OPTIONS]
    with (room / "log").open("w+b") as log:
        started = subprocess.Popen(command, env=environment(LOOPBACK), stdout=log, stderr=log)
        try:
            wait_for(started, room / "log")
            yield f"127.0.0.1:{port}"
        finally:
            started.send_signal(signal.SIGTERM)
            started.wait(60)
            shutil.rmtree(room, ignore_errors=True)


def wait_for(started: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until a cluster is ready."""
    end = time.monotonic() + SECONDS_TO_START
    while b"Ray runtime started" not in log.read_bytes():
        assert started.poll() is None, log.read_text()
        assert time.monotonic() < end, log.read_text()
        time.sleep(0.2)


def submit(cluster: str, script: Path, *words: str | Path, room: Path) -> str:
    """Run a script on the cluster; give what Ray logs."""
    return run([sys.executable, script, *words], room, RAY_ADDRESS=cluster, **LOOPBACK).stderr


def test_the_rows_are_those_of_one_process(cluster: str, pages: Path, expected: Rows, tmp_path: Path) -> None:
    """The script of docs/how-to/ray.md, on 2,000 pages."""
    submit(cluster, written("ray.md", tmp_path)["ray_pages.py"], pages, tmp_path / "articles", room=tmp_path)
    assert rows_of(tmp_path / "articles") == expected


def test_a_killed_worker_loses_no_row_and_doubles_none(
    cluster: str, pages: Path, expected: Rows, tmp_path: Path
) -> None:
    """A worker gets SIGKILL in the middle of its task; Ray tries the task again."""
    script, mark = written("ray.md", tmp_path)["ray_pages.py"], tmp_path / "killed"
    submit(cluster, KILLING, mark, script, pages, tmp_path / "articles", room=tmp_path)
    assert mark.exists()
    assert rows_of(tmp_path / "articles") == expected


def test_archives_give_the_rows_of_the_command(
    cluster: str, archives: Path, expected_of_archives: Rows, tmp_path: Path
) -> None:
    """The script for CC-NEWS, on archives some of which are damaged."""
    submit(cluster, written("ray.md", tmp_path)["ray_cc_news.py"], archives, tmp_path / "articles", room=tmp_path)
    assert rows_of(tmp_path / "articles") == expected_of_archives
