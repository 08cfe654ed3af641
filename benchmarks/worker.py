"""One tool at work, in an environment of its own: a line of JSON in, a line of JSON out.

This file runs in the environments of the tools: standard library, the tool, and the bare parser for the ratio.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, TextIO

from benchmarks.page_file import content
from benchmarks.readers import Reader, reader

Request = Mapping[str, Any]
Reply = dict[str, Any]

LONGEST_REASON: Final = 200
REPEATS: Final = 3
REPEAT_SECONDS: Final = 0.05
STATUS: Final = Path("/proc/self/status")
NETWORK_EVENTS: Final = frozenset({"socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"})
"""What Python says before it turns to the network (the audit events table of its documentation)."""


def answer(tool: Reader, request: Request) -> Reply:
    """Read a page and give what was found on it."""
    return {"answer": tool.answer(tool.read(content(Path(request["page"])), request["url"]))}


def read(tool: Reader, request: Request) -> Reply:
    """Read a page, and keep nothing."""
    tool.read(content(Path(request["page"])), request["url"])
    return {}


def timing(tool: Reader, request: Request) -> Reply:
    """Time the tool and the bare parse on the same page: several times each in a row, and the best of each counts.

    In a row, for both: a parse that comes right after a tool finds the processor's memory full of other things and
    looks slower than it is, and the tool's ratio better. Who is first is asked for.
    """
    html, url = content(Path(request["page"])), request["url"]
    calls = {"bare": lambda: bare_parse(html), "took": lambda: tool.read(html, url)}
    names = ("bare", "took") if request["bare_first"] else ("took", "bare")
    return {name: best_seconds(calls[name]) for name in names}


def floors(tool: Any, request: Request) -> Reply:
    """Time newsparse up to each floor, and the bare parse, on one page: the best of several readings."""
    html, url = content(Path(request["page"])), request["url"]
    readings = [tool.marks(html, url) for _ in range(REPEATS)]
    best = {name: min(reading[name] for reading in readings) for name in readings[0]}
    return {"bare": best_seconds(lambda: bare_parse(html)), **best}


def asked(tool: Any, request: Request) -> Reply:
    """Give the fields whose extractors run when two alone are asked for."""
    return {"fields": tool.asked(content(Path(request["page"])), request["url"])}


def texts(tool: Any, request: Request) -> Reply:
    """Time newsparse on scraped texts, and on stories for their quotes."""
    rates: Reply = tool.texts(request["texts"], request["bodies"])
    return rates


def memory(_tool: Reader, _request: Request) -> Reply:
    """Give the memory that is held now, and the most that ever was, in KiB; None where the system does not say."""
    held: dict[str, int | None] = {"resident": None, "peak": None}
    if STATUS.exists():
        rows = dict(line.split(":", 1) for line in STATUS.read_text().splitlines() if ":" in line)
        held = {"resident": int(rows["VmRSS"].split()[0]), "peak": int(rows["VmHWM"].split()[0])}
    return held


TASKS: Final[Mapping[str, Callable[[Any, Request], Reply]]] = {
    "answer": answer,
    "read": read,
    "timing": timing,
    "floors": floors,
    "asked": asked,
    "texts": texts,
    "memory": memory,
}


def bare_parse(html: bytes) -> object:
    """Parse a page and do nothing with it: the unit of all ratios."""
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser(html)


def seconds(call: Callable[[], object]) -> float:
    """Time a call, the freeing of what it gives included."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def best_seconds(call: Callable[[], object]) -> float:
    """Give the shortest of several times; slow calls are little disturbed, and repeated less."""
    best, end = seconds(call), time.perf_counter() + REPEAT_SECONDS
    for _ in range(REPEATS - 1):
        if time.perf_counter() > end:
            break
        best = min(best, seconds(call))
    return best


def replied(tool: Reader, line: str) -> Reply:
    """Do what a line asks for; what goes wrong is the reply."""
    request = json.loads(line)
    try:
        return TASKS[request["do"]](tool, request)
    except Exception as error:
        return {"error": reason(error)}


def reason(error: Exception) -> str:
    """Say on one line what went wrong."""
    return " ".join(f"{type(error).__name__}: {error}".split())[:LONGEST_REASON]


def stay_offline() -> None:
    """Refuse the network for the rest of the process.

    A tool that fetches would be timed by its waiting, and see more than the page.
    """

    def refuse(event: str, _values: object) -> None:
        if event in NETWORK_EVENTS:
            raise OSError("the benchmark has no network")

    sys.addaudithook(refuse)


def serve(name: str, requests: TextIO, replies: TextIO) -> None:
    """Answer requests until there are no more; the first line says that the tool is there."""
    try:
        tool = reader(name)
    except Exception as error:
        print(json.dumps({"error": reason(error)}), file=replies, flush=True)
        return
    print(json.dumps({"ready": name}), file=replies, flush=True)
    for line in requests:
        print(json.dumps(replied(tool, line), default=str), file=replies, flush=True)


if __name__ == "__main__":
    # What a tool prints must not get among the replies.
    channel = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    stay_offline()
    serve(sys.argv[1], sys.stdin, channel)
