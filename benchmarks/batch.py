"""Measure ``newsparse batch``: two workers against one, the command against ``parse`` alone, memory over a long run.

python -m benchmarks.batch [--corpus FOLDER] [--pages N] [--rounds N] [--format .jsonl] [--gz] [--memory N]

Everything is printed as a ratio. The clock on the wall means little on a machine that others use too, so each ratio
is given in processor time as well, where it can be: what the command spends on a page beside reading it.
"""

from __future__ import annotations

import argparse
import ctypes
import gzip
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Final

import attrs

from benchmarks.corpus import GoldPage, read_corpus
from benchmarks.page_file import content
from benchmarks.synthetic.generator import synthetic_pages, write_corpus
from newsparse import parse

ASKED_OF_TWO: Final = 1.7
ASKED_OF_WHOLE: Final = 0.8
ASKED_MEGABYTES: Final = 400

_BECOME_SUBREAPER: Final = 36
_DATE: Final = "2031-04-05T06:07:08Z"


@attrs.frozen
class Cost:
    """What some pages cost, in seconds for each: by the clock, of processors, and of the one that hands out work."""

    wall: float
    processor: float
    handing_out: float = 0.0


@attrs.frozen
class Memory:
    """The largest worker, in MB, over the quarters of a run."""

    quarters: tuple[float, ...]


def main(words: Sequence[str] | None = None) -> int:
    """Run; 1 when less came out than was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=__doc__.partition("\n")[0])
    parser.add_argument("--corpus", type=Path, metavar="FOLDER", help="real pages; default: the synthetic corpus")
    parser.add_argument("--pages", type=int, default=3_000, metavar="N", help="pages of the archive (3000)")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="how often everything is measured (3)")
    parser.add_argument("--format", default=".jsonl", choices=(".jsonl", ".jsonl.gz", ".parquet"))
    parser.add_argument("--gz", action="store_true", help="compress the archive, record by record")
    parser.add_argument("--memory", type=int, default=0, metavar="N", help="watch the memory over so many pages")
    chosen = parser.parse_args(words)
    with tempfile.TemporaryDirectory() as room:
        pages = corpus_pages(chosen.corpus, Path(room))
        if not pages:
            print("not one page that can be read", file=sys.stderr)
            return 2
        archive = write_archive(Path(room, "news.warc" + ".gz" * chosen.gz), pages, chosen.pages)
        is_enough = speed(archive, pages, chosen)
        if chosen.memory:
            archive.unlink()
            archive = write_archive(archive, pages, chosen.memory)
            is_enough &= flatness(archive, chosen)
    return 0 if is_enough else 1


def corpus_pages(folder: Path | None, room: Path) -> list[tuple[str, bytes]]:
    """Give the pages of a corpus: address and bytes."""
    if folder is None:
        folder = room / "synthetic"
        write_corpus(folder, synthetic_pages())
    return [(address(page), content(page.path)) for page in read_corpus(folder).pages]


def address(page: GoldPage) -> str:
    """Give a page's address, one that is made up where it has none."""
    return page.url or f"https://post.example/{page.name}"


def write_archive(path: Path, pages: Sequence[tuple[str, bytes]], count: int) -> Path:
    """Write a WARC of so many pages, repeated from the corpus."""
    records = [record(url, html) for url, html in pages]
    if path.suffix == ".gz":
        records = [gzip.compress(one, 6) for one in records]
    with path.open("wb") as opened:
        opened.writelines(islice(cycle(records), count))
    return path


def record(url: str, html: bytes) -> bytes:
    """Give a page as a record of a WARC."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: {_DATE}\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def speed(archive: Path, pages: Sequence[tuple[str, bytes]], chosen: argparse.Namespace) -> bool:
    """Measure and print what workers and the whole command are worth."""
    cores = len(os.sched_getaffinity(0))
    become_subreaper()
    parse_all(pages[:50])
    sample = list(islice(cycle(pages), min(chosen.pages, 1_000)))
    rounds = []
    for number in range(chosen.rounds):
        print(f"… round {number + 1} of {chosen.rounds}", file=sys.stderr)
        before = parse_all(sample)
        one, many = run(archive, chosen, 1), run(archive, chosen, cores)
        after = parse_all(sample)
        alone = Cost((before.wall + after.wall) / 2, (before.processor + after.processor) / 2)
        rounds.append((alone, one, many))
    several = [one.wall / many.wall for _, one, many in rounds]
    whole = [alone.wall / (many.wall * cores) for alone, _, many in rounds]
    spent = [alone.processor / many.processor for alone, _, many in rounds]
    print(f"{chosen.pages:,} pages, {archive.stat().st_size / chosen.pages / 1e3:.0f} kB each in {archive.name}")
    print(f"load of the machine: {', '.join(f'{load:.1f}' for load in os.getloadavg())} on {cores} cores")
    print(f"{cores} workers against one, by the clock        {shown(several)}  (asked: {ASKED_OF_TWO} of two)")
    print(f"the command against {cores} x parse, by the clock {shown(whole)}  (asked: {ASKED_OF_WHOLE})")
    print(f"the same in processor time                 {shown(spent)}  (asked: {ASKED_OF_WHOLE})")
    core_hours = statistics.median(many.processor for _, _, many in rounds) * 1e6 / 3_600
    print(f"core-hours for a million pages, this machine's {core_hours:.2f}")
    feeds = statistics.median((many.processor - many.handing_out) / many.handing_out for _, _, many in rounds)
    print(f"workers that one process can hand work to  {feeds:.0f}, its start included")
    best = max(statistics.median(whole), statistics.median(spent))
    return (cores != 2 or statistics.median(several) >= ASKED_OF_TWO) and best >= ASKED_OF_WHOLE


def shown(ratios: Sequence[float]) -> str:
    """Give the median of some rounds, and between what they lay."""
    return f"{statistics.median(ratios):.2f} ({min(ratios):.2f}–{max(ratios):.2f})"


def parse_all(pages: Sequence[tuple[str, bytes]]) -> Cost:
    """Read pages in this process."""
    wall, processor = time.perf_counter(), time.process_time()
    for url, html in pages:
        parse(html, url=url)
    return Cost((time.perf_counter() - wall) / len(pages), (time.process_time() - processor) / len(pages))


def run(archive: Path, chosen: argparse.Namespace, workers: int) -> Cost:
    """Run the whole command, its start included."""
    before = spent_by_children()
    wall = time.perf_counter()
    process = started(archive, chosen.format, workers)
    if process.wait():
        raise SystemExit("newsparse batch has failed")
    wall = time.perf_counter() - wall
    handing_out = spent_by_children() - before
    reap()
    return Cost(wall / chosen.pages, (spent_by_children() - before) / chosen.pages, handing_out / chosen.pages)


def started(archive: Path, suffix: str, workers: int) -> subprocess.Popen[bytes]:
    """Start the command."""
    out = f"{archive}.out{suffix}"
    words = [str(archive), "-o", out, "--overwrite", "--quiet", "--workers", str(workers)]
    return subprocess.Popen([sys.executable, "-m", "newsparse", "batch", *words])


def become_subreaper() -> None:
    """Inherit what the command leaves behind, so that the processor time of all its processes can be asked for."""
    ctypes.CDLL(None).prctl(_BECOME_SUBREAPER, 1, 0, 0, 0)


def reap() -> None:
    """Wait for what was inherited."""
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return


def spent_by_children() -> float:
    """Give the processor time of all processes that were waited for."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def flatness(archive: Path, chosen: argparse.Namespace) -> bool:
    """Measure and print the memory of the workers over a long run."""
    process = started(archive, chosen.format, len(os.sched_getaffinity(0)))
    main_process, largest = [], []
    while process.poll() is None:
        main_process.append(resident(process.pid))
        largest.append(max([resident(worker) for worker in workers_of(process.pid)], default=0.0))
        time.sleep(0.25)
    if process.returncode:
        raise SystemExit("newsparse batch has failed")
    workers, main_memory = quarters(largest), quarters(main_process)
    growth = workers.quarters[3] / workers.quarters[1]
    print(f"over {chosen.memory:,} pages, in MB, the most in each quarter (asked: {ASKED_MEGABYTES}, flat):")
    print(
        "  a worker       "
        + "  ".join(f"{held:6.0f}" for held in workers.quarters)
        + f"   x{growth:.2f} in the second half"
    )
    print("  the command    " + "  ".join(f"{held:6.0f}" for held in main_memory.quarters))
    return max(workers.quarters) < ASKED_MEGABYTES and growth < 1.15


def quarters(samples: Sequence[float]) -> Memory:
    """Give the most in each quarter of some samples."""
    step = max(1, len(samples) // 4)
    return Memory(tuple(max(samples[at * step :][:step], default=0.0) for at in range(4)))


def resident(process: int) -> float:
    """Give the memory that a process holds, in MB; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
    except OSError:
        return 0.0


def workers_of(main_process: int) -> Iterator[int]:
    """Give the processes that read pages: children of the server that the command has started."""
    for child in children(main_process):
        yield from children(child)


def children(process: int) -> list[int]:
    """Give the children of a process."""
    try:
        return [int(number) for number in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


if __name__ == "__main__":
    sys.exit(main())
