"""A whole run, small: whatever is wrong with a peer or with the corpus is in the report, and the run goes on."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import attrs
import pytest

from benchmarks import __main__ as command
from benchmarks import entrant as entrant_module
from benchmarks.bench import bench
from benchmarks.plan import QUICK
from benchmarks.runner import ToolError
from benchmarks.synthetic.generator import synthetic_pages, write_corpus
from benchmarks.tools import NEWSPARSE, PEERS, Tool

TINY = attrs.evolve(QUICK, pages=3, rounds=1, growth_pages=3, flat_pages=4)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Three light pages."""
    write_corpus(tmp_path / "corpus", synthetic_pages(count=3, weight=0.05))
    return tmp_path / "corpus"


@pytest.fixture
def no_peer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine on which no peer can be installed."""
    usual = entrant_module.python_of

    def python_of(tool: Tool, *, install: bool) -> Path:
        if tool != NEWSPARSE:
            raise ToolError("cannot be installed: no such version")
        return usual(tool, install=install)

    monkeypatch.setattr(entrant_module, "python_of", python_of)


@pytest.mark.usefixtures("no_peer")
def test_a_peer_that_cannot_be_installed_is_named_and_the_run_goes_on(corpus: Path) -> None:
    """All of newsparse is measured all the same."""
    report = bench((NEWSPARSE, PEERS[0]), TINY, folder=corpus, progress=lambda step: None)
    ours, peer = report.tools
    assert peer.absent == "cannot be installed: no such version"
    assert ours.absent is None
    assert ours.pages == 3
    assert ours.speed is not None
    assert ours.speed.median > 1
    assert ours.scores["headline"] == 1.0
    assert ours.growth is not None
    assert ours.growth < 1.5
    assert report.floors["reading the page"] > 0
    assert report.throughput["parse_text"] > 0


@pytest.mark.usefixtures("no_peer")
def test_an_empty_corpus_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The table says what is wrong with the folder."""
    assert command.main(["--quick", "--corpus", str(tmp_path), "--peers"]) == 2
    assert "no articles.jsonl in that folder" in capsys.readouterr().out


@pytest.mark.usefixtures("no_peer")
def test_the_command_writes_table_json_and_plot(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each where it is asked for."""
    monkeypatch.setattr(command, "QUICK", TINY)
    outputs = {name: tmp_path / f"out.{name}" for name in ("json", "svg", "table")}
    options = [word for name, path in outputs.items() for word in (f"--{name}", str(path))]
    assert command.main(["--quick", "--corpus", str(corpus), "--peers", "goose3", *options]) == 0
    assert json.loads(outputs["json"].read_text(encoding="utf-8"))["pages"] == 3
    assert ElementTree.parse(outputs["svg"]).getroot() is not None
    assert outputs["table"].read_text(encoding="utf-8") in capsys.readouterr().out
