"""A worker that hangs, dies or raises costs one page, never the run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.corpus import GoldPage
from benchmarks.entrant import Entrant
from benchmarks.runner import HungError, Runner, ToolError
from benchmarks.tools import Tool

WORKER = """
import json, os, sys, time
print(json.dumps({"ready": "x"}), flush=True)
for line in sys.stdin:
    do = json.loads(line)["do"]
    if do == "hang":
        time.sleep(60)
    if do == "die":
        os._exit(3)
    print(json.dumps({"error": "ValueError: no"} if do == "raise" else {"did": do}), flush=True)
"""
TOOL = Tool("x", "x", "nothing")


@pytest.fixture
def runner() -> Iterator[Runner]:
    """A worker that does what it is told."""
    with Runner([sys.executable, "-c", WORKER], patience=0.5) as running:
        yield running


def page(name: str) -> GoldPage:
    """A page that only has a name."""
    return GoldPage(name, "", Path(name), 0, None, {})


def test_a_worker_answers(runner: Runner) -> None:
    """One line in, one line out."""
    assert runner.ask(do="this") == {"did": "this"}


@pytest.mark.parametrize(
    ("order", "why"), [("hang", "no answer within 0.5 s"), ("die", "its process died"), ("raise", "no")]
)
def test_trouble_is_told_and_the_next_request_is_answered(runner: Runner, order: str, why: str) -> None:
    """Another worker takes the place of one that hung or died."""
    with pytest.raises(ToolError, match=why):
        runner.ask(do=order)
    assert runner.ask(do="next") == {"did": "next"}


def test_hanging_is_told_from_other_trouble(runner: Runner) -> None:
    """Only what hangs costs time."""
    with pytest.raises(HungError):
        runner.ask(do="hang")


def test_a_tool_that_cannot_be_started_says_why() -> None:
    """Its first line is not that it is ready."""
    with (
        Runner([sys.executable, "-c", "raise SystemExit(1)"], patience=1) as broken,
        pytest.raises(ToolError, match="died"),
    ):
        broken.ask(do="this")


def test_a_page_a_tool_fails_on_is_named_and_not_asked_about_again(runner: Runner) -> None:
    """The other pages are read."""
    entrant = Entrant(TOOL, runner, strikes=2)
    assert entrant.ask(page("a"), do="raise") is None
    assert entrant.ask(page("a"), do="this") is None
    assert entrant.ask(page("b"), do="this") == {"did": "this"}
    assert entrant.failures == {"a": "ValueError: no"}
    assert entrant.takes_part


def test_a_tool_that_hangs_again_and_again_is_given_up(runner: Runner) -> None:
    """After so many strikes, and the pages are named."""
    entrant = Entrant(TOOL, runner, strikes=2)
    for name in ("a", "b"):
        assert entrant.ask(page(name), do="hang") is None
    assert entrant.absent == "given up: it hung on 2 pages, a, b"
    assert entrant.ask(page("c"), do="this") is None
    assert entrant.tell(do="this") == {}


def test_an_absent_tool_is_asked_for_nothing() -> None:
    """It could not be installed."""
    entrant = Entrant(TOOL, None, absent="cannot be installed: no")
    assert entrant.ask(page("a"), do="this") is None
    assert entrant.tell(do="this") == {}
