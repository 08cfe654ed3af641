"""What is fuzzed: each door, with the laws that hold for any input. A broken law raises AssertionError."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Final

import attrs

import newsparse

CONTROL: Final = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
LONGEST: Final = 10.0
"""Seconds of processor time that no small input may take, however busy the machine is."""


def strings(value: object) -> Iterator[str]:
    """Go through every string in a value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from strings(item)
    elif isinstance(value, Mapping):
        yield from strings(tuple(value.values()))
    elif attrs.has(type(value)):
        yield from strings(tuple([getattr(value, field.name) for field in attrs.fields(type(value))]))


def check(article: newsparse.Article) -> None:
    """Check what holds for every Article."""
    for text in strings(article):
        assert not CONTROL.search(text.replace("\n\n", "")), ascii(text)
    for quote in article.quotes:
        assert article.text[quote.start : quote.end] == quote.text
    addresses = [image.url for image in article.images] + [author.url for author in article.authors]
    addresses += [related.url for related in article.related] + [article.canonical_url]
    for address in filter(None, addresses):
        assert address.startswith(("http://", "https://")), address


def fuzz_page(source: bytes) -> None:
    """Read bytes as a page."""
    check(newsparse.parse(source, url="https://paper.example/news/a"))


def fuzz_text(source: bytes) -> None:
    """Read a str, lone surrogates and all, as scraped text."""
    check(newsparse.parse_text(source.decode("utf-8", "surrogateescape")))


def fuzz_quotes(source: bytes) -> None:
    """Find the quotes of any str."""
    text = source.decode("utf-8", "surrogateescape")
    for quote in newsparse.extract_quotes(text):
        assert text[quote.start : quote.end] == quote.text


TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {"page": fuzz_page, "text": fuzz_text, "quotes": fuzz_quotes}
SEEDS: Final[Mapping[str, str]] = {"page": "page", "text": "text", "quotes": "text"}
"""For each target the folder of its seeds."""


def run(target: str, source: bytes) -> None:
    """Run a target on one input, and see that it takes no longer than anything may."""
    began = time.process_time()
    TARGETS[target](source)
    assert time.process_time() - began < LONGEST, f"{len(source)} bytes took too long"
