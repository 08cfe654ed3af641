"""Time for a whole Article, as a ratio to the bare parse of the same page.

python benchmarks/speed.py [--pages DIR] [--rounds N]
"""

from __future__ import annotations

import argparse
import gzip
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import attrs
from selectolax.lexbor import LexborHTMLParser

import newsparse

ROOT = Path(__file__).parents[1]


def pages(folder: Path | None) -> Iterator[tuple[str, bytes]]:
    """Give the pages of a folder, or those that ship with newsparse."""
    folders = [folder] if folder else [ROOT / "examples", ROOT / "tests" / "pages"]
    for path in sorted(path for folder in folders for path in folder.rglob("*.htm*")):
        content = path.read_bytes()
        yield path.name, gzip.decompress(content) if path.suffix == ".gz" else content


def touch(value: object) -> None:
    """Read every field of a value, nested ones too: what is built on demand is built inside the clock."""
    if attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            touch(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            touch(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            touch(item)


def whole_article(html: bytes) -> None:
    """Read a page, and every field of its Article."""
    article = newsparse.parse(html)
    touch(article)
    assert isinstance(article.text, str)


def best(read: Callable[[bytes], object], html: bytes, rounds: int) -> float:
    """Give the shortest time of several rounds, in seconds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        read(html)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> int:
    """Print one line a page, and the total."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=Path, metavar="DIR", help="a folder of *.html or *.html.gz")
    parser.add_argument("--rounds", type=int, default=7, metavar="N")
    arguments = parser.parse_args()
    bare_total = article_total = 0.0
    count = 0
    for name, html in pages(arguments.pages):
        whole_article(html)  # tables and lazy imports are paid once, before the clock runs
        bare = best(LexborHTMLParser, html, arguments.rounds)
        article = best(whole_article, html, arguments.rounds)
        bare_total, article_total, count = bare_total + bare, article_total + article, count + 1
        if arguments.pages is None:
            print(f"{article / bare:7.2f}  {len(html) / 1000:7.1f} kB  {name}")
    if not count:
        print("no *.html in that folder", file=sys.stderr)
        return 1
    print(f"{article_total / bare_total:7.2f}  bare parses for a whole Article, {count} pages, total over total")
    return 0


if __name__ == "__main__":
    sys.exit(main())
