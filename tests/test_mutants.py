"""Mutated pages: whole pages cut, glued, repeated and bitten into; the laws hold for what is left of them."""

from __future__ import annotations

import gzip
import os
from functools import cache
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

import newsparse
from test_laws import CONTROL, addresses, check_partition, check_quotes, strings

GOLDEN = Path(__file__).parent / "pages"
CORPUS = Path(__file__).parents[2] / "shared" / "corpus" / "pages"
BITES = (b"<", b">", b'"', b"'", b"</div>", b"<p>", b"<table>", b"<!--", b"-->", b"<script>", b"\0", b"\xff\xfe", b"&#")
FEW = 10
"""Examples at the least; else a quarter of the profile's, for whole pages take longer than bits of one."""


@cache
def pages() -> list[Path]:
    """The golden pages; in the deep profile those of the corpus, too, where it is at hand."""
    found = sorted(GOLDEN.glob("*/source.html"))
    if os.environ.get("HYPOTHESIS_PROFILE") == "deep" and CORPUS.is_dir():
        found += sorted(CORPUS.glob("*/*.html.gz"))
    return found


def source(number: int) -> bytes:
    """Give a page's bytes."""
    path = pages()[number % len(pages())]
    content = path.read_bytes()
    return gzip.decompress(content) if path.suffix == ".gz" else content


class Mutant(bytes):
    """A page whose report, when the test fails, is its beginning: Hypothesis refuses to print all of it."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes: {bytes(self[:200])!r}…>"


@st.composite
def mutants(draw: st.DrawFn) -> Mutant:
    """A page after one to eight accidents: bytes lost, repeated, moved, replaced, or another page's in their place."""
    html = source(draw(st.integers(0, len(pages()) - 1)))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, max(0, len(html) - 1)))
        stop = min(len(html), start + draw(st.integers(0, 4_000)))
        piece = html[start:stop]
        match draw(st.sampled_from(("cut", "lost", "repeated", "moved", "bitten", "glued", "shifted"))):
            case "cut":
                html = html[: max(stop, 100)]
            case "lost":
                html = html[:start] + html[stop:]
            case "repeated":
                html = html[:stop] + piece[:200] * draw(st.integers(1, 50)) + html[stop:]
            case "moved":
                rest = html[:start] + html[stop:]
                place = draw(st.integers(0, len(rest)))
                html = rest[:place] + piece + rest[place:]
            case "bitten":
                html = html[:start] + draw(st.sampled_from(BITES)) + html[start:]
            case "glued":
                other = source(draw(st.integers(0, len(pages()) - 1)))
                place = draw(st.integers(0, len(other)))
                html = html[:start] + other[place : place + 4_000] + html[stop:]
            case "shifted":
                html = html[:start] + bytes([(byte + 1) % 256 for byte in piece[:20]]) + html[start + 20 :]
    return Mutant(html)


@settings(max_examples=max(FEW, settings().max_examples // 4))
@given(mutants())
def test_mutants_give_articles(html: Mutant) -> None:
    """Blocks are accounted for, quotes are slices, text and addresses are clean, and a second look finds the same."""
    article = newsparse.parse(html, url="https://paper.example/news/a")
    check_partition(article, len(newsparse.read(html, url="https://paper.example/news/a").story_blocks))
    check_quotes(article)
    assert [text for text in strings(article) if CONTROL.search(text.replace("\n\n", ""))] == []
    assert [address for address in addresses(article) if not address.startswith(("http://", "https://"))] == []
    assert newsparse.parse(html, url="https://paper.example/news/a") == article
