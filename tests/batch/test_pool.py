"""The pool outlives its workers: what kills one, or keeps it, costs one page."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from batch.archives import page
from batch.poison import PoisonTask, StillbornTask
from newsparse.batch.pool import Pool
from newsparse.batch.portion import BatchStoppedError, Portion
from newsparse.batch.worker import Task

needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs signals, links and pipes as POSIX has them")


def portions(directory: Path, contents: Sequence[bytes], size: int) -> list[Portion]:
    """Write pages, and give portions of so many of them."""
    paths = []
    for number, content in enumerate(contents):
        path = directory / f"{number:04}.html"
        path.write_bytes(content)
        paths.append(str(path))
    groups = [tuple(paths[at : at + size]) for at in range(0, len(paths), size)]
    return [Portion(kind="pages", file=group[0], files=group) for group in groups]


def rows(pool: Pool, work: list[Portion], *, ordered: bool = True) -> list[dict[str, object]]:
    """Run portions and give all rows."""
    with pool:
        answers = [answer for _, answer in pool.answers(iter(work), ordered=ordered)]
    return [json.loads(line) for answer in answers for line in answer.rows.splitlines()]


def pool(task: Task | None = None, *, workers: int = 2, seconds: float = 30, **options: object) -> Pool:
    """Give a pool."""
    task = task or PoisonTask(form="jsonl")
    return Pool(task, workers=workers, seconds=seconds, memory=1 << 29, **options)  # type: ignore[arg-type]


def test_order_is_kept(tmp_path: Path) -> None:
    """Rows stand as the pages do, whichever worker is quicker."""
    found = rows(pool(), portions(tmp_path, [page(number) for number in range(60)], 3))
    assert [row["headline"] for row in found] == [f"Flood {number}" for number in range(60)]


def test_order_need_not_be_kept(tmp_path: Path) -> None:
    """Unordered, the same rows come."""
    found = rows(pool(), portions(tmp_path, [page(number) for number in range(40)], 3), ordered=False)
    assert {row["headline"] for row in found} == {f"Flood {number}" for number in range(40)}
    assert len(found) == 40


@needs_posix
def test_a_page_that_kills_costs_itself_alone(tmp_path: Path) -> None:
    """Its row says why; the others of its portion, before and behind it, are read."""
    contents = [page(number) for number in range(12)]
    contents[4] = contents[5] = b"kill"
    found = rows(pool(), portions(tmp_path, contents, 6))
    assert [row["error"] is None for row in found] == [number not in (4, 5) for number in range(12)]
    assert "killed (SIGKILL)" in str(found[4]["error"])
    assert found[4]["source"] == {"file": str(tmp_path / "0004.html"), "offset": None}


@needs_posix
def test_a_worker_that_somebody_kills_costs_nothing(tmp_path: Path) -> None:
    """The page it had in hand is read again by another."""
    contents = [page(number) for number in range(8)]
    contents[3] += b"<!-- -->"
    contents[2] = b"once " + str(tmp_path / "mark").encode()
    found = rows(pool(workers=1), portions(tmp_path, contents, 4))
    assert (tmp_path / "mark").exists()
    assert [row["error"] for row in found] == [None] * 8


def test_a_page_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    """Its row says so; the others are read."""
    found = rows(pool(seconds=1.5), portions(tmp_path, [page(0), b"hang", page(2), page(3)], 2))
    assert [row["error"] for row in found] == [None, "it took more than 1.5 seconds", None, None]


def test_a_pause_of_all_is_nobodys_fault(tmp_path: Path) -> None:
    """Time in which the pool did not look (Ctrl-Z, a slow disk) is not counted against the page in hand."""
    work = portions(tmp_path, [page(0), page(1), b"nap", page(3), page(4), page(5)], 1)
    with pool(workers=2, seconds=1.2) as running:
        errors = []
        for number, (_, answer) in enumerate(running.answers(iter(work), ordered=False)):
            errors += answer.errors
            time.sleep(1.4 if number == 3 else 0.0)
    assert errors == []


def test_a_file_that_has_gone_is_named(tmp_path: Path) -> None:
    """Between the planning and the reading; nobody dies of it."""
    gone = Portion(kind="lines", file=str(tmp_path / "gone.jsonl"), start=0, stop=100)
    (row,) = rows(pool(workers=1), [gone])
    assert "No such file" in str(row["error"])


def test_a_page_that_takes_too_much_memory_says_so(tmp_path: Path) -> None:
    """The bound is the worker's, and the worker goes on."""
    found = rows(pool(workers=1), portions(tmp_path, [b"fill", page(1)], 2))
    assert [row["headline"] for row in found][1] == "Flood 1"
    assert found[0]["error"] is not None


def test_what_waits_is_not_read_ahead(tmp_path: Path) -> None:
    """However long the input, a few portions for each worker are held."""
    work = portions(tmp_path, [page(0)], 1)[0]
    asked = 0

    def endless() -> Iterator[Portion]:
        nonlocal asked
        while True:
            asked += 1
            yield work

    with pool(workers=1) as running:
        answers = running.answers(endless(), ordered=True)
        assert len(list(islice(answers, 30))) == 30
        answers.close()
    assert 30 <= asked <= 36


def test_the_first_page_may_hold_up_only_so_many(tmp_path: Path) -> None:
    """While one portion hangs, those behind it are not gathered without end."""
    hanging, *others = portions(tmp_path, [b"hang", *[page(number) for number in range(60)]], 1)
    asked = 0

    def counted() -> Iterator[Portion]:
        nonlocal asked
        for portion in (hanging, *others):
            asked += 1
            yield portion

    began = time.monotonic()
    with pool(seconds=100, is_stopped=lambda: time.monotonic() - began > 2) as running:
        assert list(running.answers(counted(), ordered=True)) == []
    assert asked <= 9


def test_workers_end_with_the_pool(tmp_path: Path) -> None:
    """None is left behind."""
    with pool() as running:
        list(running.answers(iter(portions(tmp_path, [page(0), page(1)], 1)), ordered=True))
        numbers = [worker.process.pid for worker in running._workers]
        assert numbers
    for number in numbers:
        with pytest.raises(ProcessLookupError):
            os.kill(number, 0)


@needs_posix
def test_workers_that_never_start_are_one_clear_error(tmp_path: Path) -> None:
    """It is no endless loop."""
    work = portions(tmp_path, [page(0)], 1)
    with pool(StillbornTask(form="jsonl")) as running, pytest.raises(BatchStoppedError, match="before they read one"):
        list(running.answers(iter(work), ordered=True))
