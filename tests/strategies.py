"""All Hypothesis strategies: the words, values and pages that tests are made of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TypeVar, get_args

from hypothesis import strategies as st

from newsparse.models import (
    Access,
    Article,
    Author,
    Block,
    BlockKind,
    Evidence,
    Image,
    Link,
    LiveEntry,
    Precision,
    Quote,
    QuoteKind,
    Related,
    Removed,
)
from newsparse.text import normal

Item = TypeVar("Item")

LINE_FIELDS = ("headline", "kicker", "standfirst", "section", "byline", "language", "publisher", "truncated")
MARKUP = "<>&\"'`*_[]()#|~\\!-+=.:;/ "
"""Characters that mean something to HTML, Markdown or JSON, offered more often than chance would."""


def lines() -> st.SearchStrategy[str]:
    """Text as the models hold it: one clean line that says something."""
    letters = st.characters(exclude_categories=("Cs", "Cc", "Cn"))
    return st.text(letters | st.sampled_from(MARKUP), min_size=1, max_size=60).map(tidy).filter(bool)


def tidy(text: str) -> str:
    """Clean text as the engine does, without white space of any script at its ends."""
    return normal(text).strip()


def addresses() -> st.SearchStrategy[str]:
    """Absolute http(s) addresses, with the characters that trip writers up."""
    path = st.text("abcXYZ019-_.~%&=?#()/", max_size=20)
    return path.map("https://paper.example/{}".format)


def moments() -> st.SearchStrategy[datetime]:
    """Dates with and without an offset."""
    offsets = st.integers(-14 * 4, 14 * 4).map(lambda quarters: timezone(timedelta(minutes=15 * quarters)))
    return st.datetimes(timezones=st.none() | st.just(UTC) | offsets)


def blocks() -> st.SearchStrategy[Block]:
    """Blocks of every kind; links stand on words of the block, or on words that are gone."""

    @st.composite
    def block(draw: st.DrawFn) -> Block:
        kind = draw(st.sampled_from(get_args(BlockKind)))
        text = draw(lines())
        level = draw(st.integers(1, 6)) if kind == "heading" else None
        link_words = st.sampled_from(text.split()) | lines()
        links = draw(st.lists(st.builds(Link, link_words, addresses()), max_size=2))
        return Block(kind, text, level=level, links=tuple(links), index=draw(st.integers(0, 500)))

    return block()


def articles() -> st.SearchStrategy[Article]:
    """Articles with anything in any field: valid values, though no page may ever have held them together."""
    maybe_line = st.none() | lines()
    maybe_moment = st.none() | moments()
    maybe_address = st.none() | addresses()
    number = st.integers(0, 500)
    evidence = st.builds(Evidence, lines(), lines(), lines(), st.none() | st.sampled_from(get_args(Precision)))
    quotes = st.builds(
        Quote,
        text=lines(),
        start=number,
        end=number,
        kind=st.sampled_from(get_args(QuoteKind)),
        speaker=maybe_line,
        speaker_text=maybe_line,
        cue=maybe_line,
        attribution=number,
    )
    return st.builds(
        Article,
        **dict.fromkeys(LINE_FIELDS, maybe_line),
        section_path=tuples_of(lines()),
        authors=tuples_of(st.builds(Author, lines(), maybe_line, maybe_address)),
        published=maybe_moment,
        modified=maybe_moment,
        canonical_url=maybe_address,
        keywords=tuples_of(lines()),
        images=tuples_of(st.builds(Image, addresses(), maybe_line, maybe_line, maybe_line)),
        body=tuples_of(blocks()),
        quotes=tuples_of(quotes),
        related=tuples_of(st.builds(Related, lines(), maybe_address, maybe_line, number)),
        removed=tuples_of(st.builds(Removed, lines(), lines(), number)),
        live=tuples_of(st.builds(LiveEntry, maybe_moment, maybe_line, number, number)),
        access=st.none() | st.sampled_from(get_args(Access)),
        evidence=st.dictionaries(st.sampled_from(["headline", "published", "section"]), evidence),
    )


def tuples_of(items: st.SearchStrategy[Item]) -> st.SearchStrategy[tuple[Item, ...]]:
    """A few of them, as the models hold them."""
    return st.lists(items, max_size=3).map(tuple)
