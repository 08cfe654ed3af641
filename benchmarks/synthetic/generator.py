"""The synthetic corpus: pages with exact gold, the same for the same seed on every machine."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any, Final

import attrs

from benchmarks.synthetic.layouts import LAYOUTS, Layout
from benchmarks.synthetic.mess import DEGREES, Mess, damaged
from benchmarks.synthetic.sheet import Sheet
from benchmarks.synthetic.story import Story, story
from benchmarks.synthetic.vocabulary import languages, vocabulary

SEED: Final = 2031
COUNT: Final = 192
"""Every layout in every degree of mess in every language once."""
GROWTH: Final = (10, 20, 40, 80, 160, 320)
"""Paragraphs of the stories by which growth is measured."""


@attrs.frozen
class SyntheticPage:
    """A page, its address, and everything there is to find on it."""

    name: str
    source: str
    url: str
    html: bytes
    gold: Mapping[str, Any]
    text: str


def synthetic_pages(*, seed: int = SEED, count: int = COUNT, weight: float = 1.0) -> Iterator[SyntheticPage]:
    """Give so many pages; neighbours differ in layout, degree of mess and language.

    Args:
        seed: of all that is chosen by chance.
        count: how many pages.
        weight: of scripts, menus and rails; 1 is what news pages carry, tests take less.

    >>> [page.name for page in synthetic_pages(count=2)]
    ['000-broadsheet-tidy-de', '001-theme-common-en']
    """
    tongues = languages()
    for number in range(count):
        round_of_layouts, place = divmod(number, len(LAYOUTS))
        layout = LAYOUTS[place]
        degree = DEGREES[(place + round_of_layouts) % len(DEGREES)]
        language = tongues[(place + round_of_layouts + round_of_layouts // len(DEGREES)) % len(tongues)]
        random = Random(f"{seed}/{number}")
        told = story(random, vocabulary(language), paragraphs=random.randrange(8, 30))
        yield set_page(f"{number:03}-{layout.name}-{degree.name}-{language}", told, layout, degree, random, weight)


def growing_pages(*, seed: int = SEED) -> Iterator[SyntheticPage]:
    """Give pages that differ in size alone, each twice as large as the one before: story, menu, rail and scripts."""
    for paragraphs in GROWTH:
        random = Random(f"{seed}/growth")
        told = story(random, vocabulary("en"), paragraphs=paragraphs)
        degree = attrs.evolve(DEGREES[1], weight=paragraphs / GROWTH[0] / 4)
        yield set_page(f"growth-{paragraphs:03}", told, LAYOUTS[0], degree, random, 1.0)


def set_page(name: str, told: Story, layout: Layout, degree: Mess, random: Random, weight: float) -> SyntheticPage:
    """Set a story as a page."""
    sheet = Sheet(told, vocabulary(told.language), degree, random, weight)
    html = layout.draw(sheet)
    if degree.careless:
        html = damaged(html, random)
    gold = gold_of(sheet, layout)
    return SyntheticPage(name, f"synthetic-{degree.name}", told.url, html.encode(), gold, scraped_text(sheet))


def gold_of(sheet: Sheet, layout: Layout) -> dict[str, Any]:
    """Give what is to be found on a page, in the form of a corpus row's gold.

    The standfirst and the caption are optional: tools differ in whether they belong to the body, and both are right.
    """
    told = sheet.story
    published = told.published
    fields: dict[str, Any] = {
        "headline": told.headline,
        "authors": [told.author],
        "published": published.isoformat() if layout.gives_time else published.date().isoformat(),
        "section": told.section,
        "topics": list(told.keywords),
    }
    passages = [passage.text for passage in told.passages]
    return {
        **{name: value for name, value in fields.items() if name in layout.shows},
        "body": [told.standfirst, f"{told.caption} {sheet.words.credit}", *passages],
        "optional": [0, 1],
        "related": [other.title for other in sheet.related],
        "quotes": [attrs.asdict(said) for passage in told.passages for said in passage.spoken],
    }


def scraped_text(sheet: Sheet) -> str:
    """Give the page as a careless scraper hands it on: the title line on top, then every line of the story's column."""
    told, words = sheet.story, sheet.words
    lines = [
        f"{told.headline} | {told.publisher}",
        words.share[0],
        told.standfirst,
        f"{words.by} {told.author}",
        sheet.day,
    ]
    lines += [passage.text for passage in told.passages]
    lines += [f"{words.related_label} {told.related[0].title}", words.comments[0]]
    return "\n\n".join(lines)


def write_corpus(folder: Path, pages: Iterator[SyntheticPage]) -> None:
    """Write pages as a corpus: articles.jsonl, text.jsonl and a file a page."""
    (folder / "pages").mkdir(parents=True, exist_ok=True)
    with (
        (folder / "articles.jsonl").open("w", encoding="utf-8") as articles,
        (folder / "text.jsonl").open("w", encoding="utf-8") as texts,
    ):
        for page in pages:
            path = f"pages/{page.name}.html"
            (folder / path).write_bytes(page.html)
            row = {"id": page.name, "source": page.source, "page": path, "url": page.url, "gold": page.gold}
            articles.write(json.dumps(row, ensure_ascii=False) + "\n")
            gold = {name: page.gold[name] for name in ("body", "optional")}
            texts.write(json.dumps({"id": page.name, "text": page.text, "gold": gold}, ensure_ascii=False) + "\n")


def digest(pages: Iterator[SyntheticPage]) -> str:
    """Give a fingerprint of pages and gold: scores can be compared only where it is the same."""
    whole = hashlib.sha256()
    for page in pages:
        whole.update(page.html)
        whole.update(json.dumps(page.gold, sort_keys=True).encode())
    return whole.hexdigest()[:16]
