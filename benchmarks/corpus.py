"""A corpus: pages with what is to be found on them, read from a folder.

``articles.jsonl`` has a row a page: id, page (its file, beside it; may be gzipped), url, gold. ``text.jsonl``, if it
is there, has scraped texts, and ``section.jsonl`` sections by id. A row that cannot be used is left out and named.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

import attrs

from benchmarks.page_file import content


@attrs.frozen
class GoldPage:
    """A page in a file, and what is to be found on it."""

    name: str
    source: str
    path: Path
    size: int
    url: str | None
    gold: Mapping[str, Any]


@attrs.frozen
class Corpus:
    """Pages and scraped texts, and what was wrong with the folder.

    Args:
        name: the folder's, or "synthetic".
        pages: those that can be read.
        texts: scraped texts.
        faults: a line for each row that was left out.
    """

    name: str
    pages: tuple[GoldPage, ...]
    texts: tuple[str, ...] = ()
    faults: tuple[str, ...] = ()

    def of(self, sources: Collection[str]) -> Corpus:
        """Give the pages of some sources; one that has no page is a fault."""
        present = {page.source for page in self.pages}
        faults = tuple(f"no page of source {source}" for source in sources if source not in present)
        pages = tuple(page for page in self.pages if page.source in sources)
        return attrs.evolve(self, pages=pages, faults=(*self.faults, *faults))

    def sample(self, count: int) -> Corpus:
        """Give a corpus of so many pages, drawn by lot, the same ones every time.

        By lot, not evenly: a corpus may be ordered in a way that every fourth page is of one kind.
        """
        if len(self.pages) <= count:
            return self
        lot = sorted(Random(count).sample(range(len(self.pages)), count))
        return attrs.evolve(self, pages=tuple(self.pages[number] for number in lot))


def read_corpus(folder: Path, name: str | None = None) -> Corpus:
    """Read a corpus from a folder; one that is empty or malformed gives no pages, and says why.

    >>> read_corpus(Path("nowhere")).faults
    ('nowhere: no articles.jsonl in that folder',)
    """
    faults: list[str] = []
    if not (folder / "articles.jsonl").is_file():
        return Corpus(name or folder.name, (), faults=(f"{folder.name}: no articles.jsonl in that folder",))
    sections = {row["id"]: row for row in rows(folder / "section.jsonl", faults) if isinstance(row.get("id"), str)}
    pages = []
    for number, row in enumerate(rows(folder / "articles.jsonl", faults), 1):
        try:
            pages.append(gold_page(folder, row, sections))
        except (KeyError, TypeError, ValueError, OSError) as error:
            faults.append(f"articles.jsonl, row {number}: {reason(error)}")
    texts = [row["text"] for row in rows(folder / "text.jsonl", faults) if isinstance(row.get("text"), str)]
    if not pages:
        faults.append(f"{folder.name}: not one page that can be read")
    return Corpus(name or folder.name, tuple(pages), tuple(texts), tuple(faults))


def gold_page(folder: Path, row: Mapping[str, Any], sections: Mapping[str, Mapping[str, Any]]) -> GoldPage:
    """Make a page of a row, its file read once to see that it can be."""
    gold = dict(row["gold"])
    labelled = sections.get(row["id"])
    if labelled and labelled.get("section"):
        gold["section"] = [labelled["section"], *labelled.get("section_alt", ())]
    path = folder / row["page"]
    url = row.get("url")
    return GoldPage(
        name=str(row["id"]),
        source=str(row.get("source", "")),
        path=path,
        size=len(content(path)),
        url=url if isinstance(url, str) else None,
        gold=gold,
    )


def rows(path: Path, faults: list[str]) -> Iterator[dict[str, Any]]:
    """Give the rows of a file that may be missing; what is no JSON object is named among the faults."""
    if not path.is_file():
        return
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except ValueError:
            row = None
        if isinstance(row, dict):
            yield row
        else:
            faults.append(f"{path.name}, line {number}: no JSON object")


def reason(error: Exception) -> str:
    """Say why a row cannot be used."""
    if isinstance(error, KeyError):
        return f"it has no {error.args[0]!r}"
    if isinstance(error, OSError):
        return f"its page cannot be read ({error.strerror})"
    return str(error)
