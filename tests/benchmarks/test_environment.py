"""Tools in environments of their own: built once, and what cannot be built says why."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from benchmarks import environment
from benchmarks.environment import fingerprint, python_of, run
from benchmarks.runner import ToolError
from benchmarks.tools import NEWSPARSE, PEERS, PINS

PEER = PEERS[0]


def test_newsparse_runs_where_the_benchmark_runs() -> None:
    """It is what is measured, as it stands here."""
    assert python_of(NEWSPARSE, install=False) == Path(sys.executable)


def test_a_quick_run_installs_nothing(tmp_path: Path) -> None:
    """A tool that is not there is named instead."""
    with pytest.raises(ToolError, match="not installed"):
        python_of(PEER, install=False, home=tmp_path)


def test_an_environment_is_built_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And again when what it is made of changes."""
    steps: list[list[str]] = []

    def step(command: list[str]) -> None:
        steps.append(command)
        (tmp_path / PEER.name).mkdir(exist_ok=True)

    monkeypatch.setattr(environment, "run", step)
    python_of(PEER, install=True, home=tmp_path)
    assert str(PEER.pins) in steps[-1]
    built = len(steps)
    python_of(PEER, install=True, home=tmp_path)
    assert len(steps) == built
    (tmp_path / PEER.name / ".installed").write_text("older")
    python_of(PEER, install=True, home=tmp_path)
    assert len(steps) == 2 * built


def test_a_failed_installation_says_why() -> None:
    """With the last thing that was said."""
    program = "import sys; print('ERROR: No matching distribution', file=sys.stderr); sys.exit(1)"
    with pytest.raises(ToolError, match="cannot be installed: No matching distribution"):
        run([sys.executable, "-c", program])


def test_an_installation_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run goes on without that tool."""
    monkeypatch.setattr(environment, "INSTALL_PATIENCE", 0.2)
    with pytest.raises(ToolError, match="not done within"):
        run([sys.executable, "-c", "import time; time.sleep(30)"])


def test_every_peer_is_pinned_with_all_it_needs() -> None:
    """One exact version a line, and a file for nobody else."""
    assert {path.stem for path in PINS.iterdir()} == {peer.name for peer in PEERS}
    for peer in PEERS:
        lines = peer.pins.read_text(encoding="utf-8").splitlines()
        assert all(re.fullmatch(r"[\w.-]+==[\w.]+", line) for line in lines)
        assert peer.version
    assert len({fingerprint(peer) for peer in PEERS}) == len(PEERS)
