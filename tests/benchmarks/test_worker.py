"""The worker: a line in, a line out, whatever the tool does."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks import worker
from benchmarks.readers import CHOSEN, READERS, decoded
from benchmarks.runner import ROOT
from benchmarks.synthetic.generator import synthetic_pages
from benchmarks.worker import serve


@pytest.fixture
def page(tmp_path: Path) -> str:
    """A page in a file."""
    path = tmp_path / "page.html"
    path.write_bytes(next(synthetic_pages(count=1, weight=0.05)).html)
    return str(path)


def replies(name: str, *requests: dict[str, Any]) -> list[dict[str, Any]]:
    """Run a worker over requests."""
    out = io.StringIO()
    serve(name, io.StringIO("\n".join(map(json.dumps, requests))), out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_newsparse_at_work(page: str) -> None:
    """It answers, and it is timed beside the bare parse."""
    about: dict[str, Any] = {"page": page, "url": None}
    ready, answer, timing, nothing = replies(
        "newsparse", {"do": "answer", **about}, {"do": "timing", "bare_first": True, **about}, {"do": "read", **about}
    )
    assert ready == {"ready": "newsparse"}
    assert answer["answer"]["headline"] == next(synthetic_pages(count=1)).gold["headline"]
    assert 0 < timing["bare"] < timing["took"]
    assert nothing == {}


def test_marks_hold_what_came_before(page: str) -> None:
    """Each mark of the pipeline takes longer than the one before it."""
    _, marks = replies("newsparse", {"do": "floors", "page": page, "url": None})
    assert marks["page fields"] < marks["quotes, live entries"]
    assert marks[CHOSEN] > 0


def test_what_is_not_asked_for_is_not_done(page: str) -> None:
    """For the headline and the date three extractors run: theirs, and the publisher that headlines end with."""
    _, asked = replies("newsparse", {"do": "asked", "page": page, "url": None})
    assert asked["fields"] == ["publisher", "headline", "published"]


def test_texts_are_timed() -> None:
    """Scraped texts, and stories for their quotes."""
    _, rates = replies("newsparse", {"do": "texts", "texts": ["Rain\n\nIt rained."], "bodies": []})
    assert rates["parse_text"] > 0
    assert rates["extract_quotes"] == 0


def test_what_goes_wrong_is_the_reply(tmp_path: Path) -> None:
    """And the next request is answered."""
    missing = {"do": "answer", "page": str(tmp_path / "gone.html"), "url": None}
    ready, failed, memory = replies("newsparse", missing, {"do": "memory"})
    assert ready == {"ready": "newsparse"}
    assert failed["error"].startswith("FileNotFoundError")
    assert set(memory) == {"resident", "peak"}


def test_a_tool_that_cannot_be_imported_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """In its first line, which is its last."""
    monkeypatch.setitem(READERS, "broken", lambda: __import__("no_such_package"))
    assert replies("broken", {"do": "memory"}) == [{"error": "ModuleNotFoundError: No module named 'no_such_package'"}]


def test_memory_is_unknown_where_the_system_does_not_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures are left out, not made up."""
    monkeypatch.setattr(worker, "STATUS", tmp_path / "none")
    assert replies("newsparse", {"do": "memory"})[1] == {"resident": None, "peak": None}


@pytest.mark.parametrize("charset", ["utf-8", "no-such-charset"])
def test_text_for_tools_that_take_no_bytes(charset: str) -> None:
    """By the declared charset; one that nobody knows is read as UTF-8."""
    assert "café" in decoded(f'<meta charset="{charset}"><p>café'.encode())


OFFLINE = """
import socket
from benchmarks.worker import stay_offline
listening = socket.create_server(("127.0.0.1", 0))
stay_offline()
turns = (socket.create_connection, listening.getsockname()), (socket.getaddrinfo, "paper.example", 80)
for turn, *place in turns:
    try:
        turn(*place)
    except OSError as error:
        print(error)
"""


def test_a_tool_cannot_fetch() -> None:
    """A page is read, nothing is fetched: who tries is refused at once, and does not wait."""
    said = subprocess.run([sys.executable, "-c", OFFLINE], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert said.splitlines() == ["the benchmark has no network"] * 2


def test_a_reason_is_one_line() -> None:
    """What a tool complains of over several lines stands in one line of the table."""
    assert worker.reason(ImportError("no tokenizer. \nInstall it\n")) == "ImportError: no tokenizer. Install it"
