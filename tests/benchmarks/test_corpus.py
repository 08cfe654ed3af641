"""A folder of pages with gold: what can be used is read, what cannot is named."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.corpus import GoldPage, read_corpus
from benchmarks.page_file import content


def folder_of(tmp_path: Path, *rows: Any) -> Path:
    """Write a corpus: strings as they are, the rest as JSON, beside one page."""
    (tmp_path / "page.html").write_bytes(b"<h1>Rain</h1>")
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    (tmp_path / "articles.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


GOOD = {"id": "a", "source": "s", "page": "page.html", "url": "https://x.example/a", "gold": {"headline": "Rain"}}


def test_a_page_is_read_with_its_gold(tmp_path: Path) -> None:
    """A row becomes a page, and its file's size is known."""
    corpus = read_corpus(folder_of(tmp_path, GOOD))
    assert corpus.pages == (
        GoldPage("a", "s", tmp_path / "page.html", 13, "https://x.example/a", {"headline": "Rain"}),
    )
    assert corpus.faults == ()


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("{not json", "articles.jsonl, line 2: no JSON object"),
        ("[1]", "articles.jsonl, line 2: no JSON object"),
        ({**GOOD, "page": "gone.html"}, "articles.jsonl, row 2: its page cannot be read (No such file or directory)"),
        ({"id": "b", "page": "page.html"}, "articles.jsonl, row 2: it has no 'gold'"),
        ({**GOOD, "gold": 3}, "articles.jsonl, row 2: 'int' object is not iterable"),
        ({**GOOD, "page": "bad.html.gz"}, "articles.jsonl, row 2: bad.html.gz is no gzip file"),
    ],
)
def test_a_row_that_cannot_be_used_is_named(tmp_path: Path, row: Any, fault: str) -> None:
    """The other rows are read all the same."""
    (tmp_path / "bad.html.gz").write_bytes(b"<h1>not packed</h1>")
    corpus = read_corpus(folder_of(tmp_path, GOOD, row))
    assert [page.name for page in corpus.pages] == ["a"]
    assert corpus.faults == (fault,)


@pytest.mark.parametrize("rows", [(), ("nonsense",)])
def test_a_folder_without_pages_says_so(tmp_path: Path, rows: tuple[str, ...]) -> None:
    """Empty or nothing but nonsense: no pages, and a reason."""
    corpus = read_corpus(folder_of(tmp_path, *rows))
    assert corpus.pages == ()
    assert corpus.faults[-1].endswith("not one page that can be read")


def test_sections_are_labelled_apart(tmp_path: Path) -> None:
    """section.jsonl gives the accepted names; a page that has none keeps no gold for it."""
    folder = folder_of(tmp_path, GOOD, {**GOOD, "id": "b"})
    labels = [{"id": "a", "section": "World", "section_alt": ["Asia"]}, {"id": "b", "section": None}]
    (folder / "section.jsonl").write_text("\n".join(map(json.dumps, labels)), encoding="utf-8")
    assert [page.gold.get("section") for page in read_corpus(folder).pages] == [["World", "Asia"], None]


def test_a_sample_is_the_same_every_time(tmp_path: Path) -> None:
    """Drawn by lot, in the corpus's order; a small corpus is taken whole."""
    corpus = read_corpus(folder_of(tmp_path, *({**GOOD, "id": f"{number:02}"} for number in range(50))))
    names = [page.name for page in corpus.sample(10).pages]
    assert len(set(names)) == 10
    assert names == sorted(names) == [page.name for page in corpus.sample(10).pages]
    assert corpus.sample(50) is corpus


def test_pages_of_some_sources(tmp_path: Path) -> None:
    """A source that is not there is named."""
    corpus = read_corpus(folder_of(tmp_path, GOOD, {**GOOD, "id": "b", "source": "t"})).of(["t", "u"])
    assert [page.name for page in corpus.pages] == ["b"]
    assert corpus.faults == ("no page of source u",)


def test_packed_pages_are_unpacked(tmp_path: Path) -> None:
    """By the name of the file."""
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(b"<p>Rain</p>"))
    assert content(path) == b"<p>Rain</p>"
