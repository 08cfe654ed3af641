"""The synthetic corpus: the same for the same seed, every kind of page once, and gold that is on its page."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from string import Formatter

import pytest
from selectolax.lexbor import LexborHTMLParser

from benchmarks.synthetic.generator import (
    COUNT,
    SyntheticPage,
    digest,
    growing_pages,
    synthetic_pages,
    write_corpus,
)
from benchmarks.synthetic.layouts import LAYOUTS
from benchmarks.synthetic.mess import DEGREES
from benchmarks.synthetic.vocabulary import languages, vocabulary

LIGHT = 0.05
PAGES = tuple(synthetic_pages(weight=LIGHT))


def visible(html: bytes) -> str:
    """Give a page's words, without its scripts."""
    tree = LexborHTMLParser(html)
    tree.strip_tags(["script", "style"])
    assert tree.body is not None
    return " ".join(tree.body.text().split())


def test_the_same_seed_gives_the_same_pages() -> None:
    """And another seed other ones."""
    assert digest(synthetic_pages(count=8)) == digest(synthetic_pages(count=8))
    assert digest(synthetic_pages(count=8)) != digest(synthetic_pages(count=8, seed=7))


def test_every_kind_of_page_is_there_once() -> None:
    """Each layout in each degree of mess in each language."""
    kinds = {page.name.split("-", 1)[1] for page in PAGES}
    assert len(kinds) == COUNT == len(LAYOUTS) * len(DEGREES) * len(languages())


@pytest.mark.parametrize("page", PAGES[:: len(LAYOUTS) + 1], ids=lambda page: page.name)
def test_gold_stands_on_the_page(page: SyntheticPage) -> None:
    """Every passage, quote, related title and name can be seen, in the order of the story."""
    text = visible(page.html)
    required = [part for number, part in enumerate(page.gold["body"]) if number not in page.gold["optional"]]
    places = [text.find(" ".join(part.split())) for part in required]
    assert -1 not in places
    assert places == sorted(places)
    seen = [page.gold["headline"], *page.gold["authors"], *page.gold["related"]]
    assert not [part for part in seen if part not in text]
    assert not [said for said in page.gold["quotes"] if said["text"] not in text or said["speaker"] not in text]


def test_mess_weighs() -> None:
    """Pages come in sizes: a tidy one is a fraction of a heavy one."""
    sizes = {page.name.split("-")[2]: len(page.html) for page in synthetic_pages(count=32) if "broadsheet" in page.name}
    assert sizes["tidy"] * 3 < sizes["common"] < sizes["heavy"]


def test_growing_pages_double() -> None:
    """The growing series differs in size alone."""
    sizes = [len(page.html) for page in growing_pages()]
    assert all(1.6 < larger / smaller < 2.4 for smaller, larger in pairwise(sizes))


def test_a_corpus_is_written_in_the_form_of_real_ones(tmp_path: Path) -> None:
    """A row a page with its file, and the scraped texts."""
    write_corpus(tmp_path, synthetic_pages(count=3, weight=LIGHT))
    rows = [json.loads(line) for line in (tmp_path / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    texts = [json.loads(line) for line in (tmp_path / "text.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows] == [text["id"] for text in texts] == [page.name for page in PAGES[:3]]
    assert all((tmp_path / row["page"]).is_file() for row in rows)
    assert rows[0]["gold"]["body"][-1] in texts[0]["text"]


@pytest.mark.parametrize("language", languages())
def test_the_words_of_a_language_can_be_used(language: str) -> None:
    """Sentences have gaps that can be filled, and a quotation can be found again in each way to print it."""
    words = vocabulary(language)
    for sentence in (*words.headlines, *words.sentences, words.caption):
        assert {name for _, name, _, _ in Formatter().parse(sentence) if name} <= {"place", "number", "day"}
    for form in words.speech:
        assert {"open", "close", "quotation", "person"} <= {name for _, name, _, _ in Formatter().parse(form) if name}
    assert len(set(words.sentences)) == len(words.sentences) == 20


def test_the_scraped_text_has_the_title_on_top() -> None:
    """As a careless scraper hands it on."""
    first, *_, last = PAGES[1].text.split("\n\n")
    assert first.startswith(PAGES[1].gold["headline"])
    assert last == vocabulary("en").comments[0]
