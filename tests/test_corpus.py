"""Real pages, where they are at hand: no page raises, and the seed text gives its answer in full."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from newsparse.door import parse, parse_text
from newsparse.models import Article, Quote
from newsparse.sites.ftr import lines, read_ftr

SHARED = Path(__file__).parents[2] / "shared"
CORPUS = SHARED / "corpus"
SEED = SHARED / "seed"
CONFIGS = SHARED / "site-config"

needs_corpus = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of saved news pages (../shared/corpus) is not on this machine"
)
needs_seed = pytest.mark.skipif(
    not SEED.is_dir(), reason="the seed text with its answer (../shared/seed) is not on this machine"
)
needs_configs = pytest.mark.skipif(
    not CONFIGS.is_dir(), reason="the files of ftr-site-config (../shared/site-config) are not on this machine"
)


@needs_corpus
@pytest.mark.timeout(300)
def test_no_page_of_the_corpus_raises() -> None:
    """Every saved page gives an Article whose quotes are where they say."""
    rows = [json.loads(line) for line in (CORPUS / "articles.jsonl").read_text(encoding="utf-8").splitlines()]
    assert rows
    for row in rows:
        article = parse(gzip.decompress((CORPUS / row["page"]).read_bytes()), url=row["url"])
        misplaced = [quote for quote in article.quotes if article.text[quote.start : quote.end] != quote.text]
        assert not misplaced, row["page"]


def seed_article() -> Article:
    """Read the seed text."""
    (path,) = SEED.glob("*.txt")
    return parse_text(path.read_text(encoding="utf-8"))


def expected() -> dict[str, Any]:
    """Give the seed text's answer."""
    answer = json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    assert isinstance(answer, dict)
    return answer


@needs_seed
@pytest.mark.parametrize("field", ["headline", "section"])
def test_the_seed_gives_its_fields(field: str) -> None:
    """The headline without its suffixes, and the section they name."""
    assert getattr(seed_article(), field) == expected()[field]


@needs_seed
def test_the_seed_gives_its_body_and_what_was_cut_from_it() -> None:
    """Every paragraph, the way to the section, the related line, and the lines that are no story."""
    article, answer = seed_article(), expected()
    assert list(article.section_path) == answer["section_path"]
    assert [block.text for block in article.body] == answer["body"]
    assert [{"label": r.label, "title": r.title, "url": r.url} for r in article.related] == answer["related"]
    cut = [removed.text for removed in article.removed if not removed.rule.startswith("field.")]
    assert sorted(cut) == sorted(answer["removed"])


@needs_seed
@pytest.mark.parametrize("number", range(6))
def test_the_seed_gives_its_quotes(number: int) -> None:
    """Each quote with its extent, kind, speaker and cue."""
    article, answer = seed_article(), expected()["quotes"]
    assert len(article.quotes) == len(answer)
    assert as_expected(article.quotes[number], answer[number]) == answer[number]


def as_expected(quote: Quote, answer: dict[str, Any]) -> dict[str, Any]:
    """Write a quote as the answer does: its first and last words instead of its offsets."""
    return {
        "first_words": quote.text[: len(answer["first_words"])],
        "last_words": quote.text[-len(answer["last_words"]) :],
        "paragraphs": len(quote.paragraphs),
        "kind": quote.kind,
        "speaker_text": quote.speaker_text,
        "speaker": quote.speaker,
        "cue": quote.cue,
    }


@needs_configs
@pytest.mark.timeout(300)
def test_every_file_of_ftr_site_config_is_read() -> None:
    """No line is lost, nearly all rows can be used, and each record reads a page."""
    page = b"<h1>Ferry returns</h1><div class=content id=main><p>The ferry came back to the island on Monday.</p></div>"
    files = [read_ftr(path.read_bytes(), name=path.stem) for path in sorted(CONFIGS.glob("*.txt"))]
    assert len(files) > 1_900
    rows = sum(len(rows) for file in files for rows in file.site.rows.values())
    refused = [refused for file in files for refused in file.refused]
    assert len(refused) < rows / 100
    assert all(refused.reason for refused in refused)
    for path, file in zip(sorted(CONFIGS.glob("*.txt")), files, strict=True):
        told = sum((test.url is not None) + len(test.contains) for test in file.tests) + file.repeated
        told += sum(map(len, (*file.site.rows.values(), *file.unused.values(), file.refused, file.unread)))
        assert told == sum(1 for _ in lines(path.read_bytes())), path.name
        parse(page, url=f"https://{path.stem}/a", sites=file.site)
