"""Quotes of a page: those of its text, and speech that stands in a block quote without marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.extract.quotes.cues import introduction
from newsparse.extract.quotes.grammar import Grammar, grammar
from newsparse.extract.quotes.marks import Passage
from newsparse.extract.quotes.sentences import sentences
from newsparse.extract.quotes.speakers import Names, speaker
from newsparse.extract.quotes.utterances import quotes_of_text, span_of
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import PARAGRAPH_BREAK, PROSE_KINDS, Block, Found, Quote, prose
from newsparse.page.language_guess import language_of_words
from newsparse.text import expression

_MARKED: Final = frozenset("\"“”„«»‘’'「『")
_SIGNATURE: Final = expression(r"[–—―]\s*(?P<name>[^\W\d_][^:;!?]{1,80})$|-{1,2}\s+(?P<other>[^\W\d_][^:;!?]{1,80})$")
_LONGEST_SIGNATURE: Final = 100
"""Characters of a line such as "— Ada Quinn, mayor of Lowbridge"; longer lines are speech that begins with a dash."""


def quotes_of_body(
    body: tuple[Block, ...], language: str | None = None, limits: Limits = DEFAULT_LIMITS
) -> Found[tuple[Quote, ...]] | None:
    """Find the quotes of an article's body; None when it has none.

    >>> body = (Block("paragraph", "The mayor, Ada Quinn, said:"), Block("blockquote", "We are late."))
    >>> [(quote.text, quote.kind, quote.speaker) for quote in quotes_of_body(body).value]
    [('We are late.', 'block', 'Ada Quinn')]
    >>> quotes_of_body(body[:1]) is None
    True
    """
    text = prose(body)
    said = quotes_of_text(text, language, limits)
    quotes = said
    if "blockquote" in [block.kind for block in body]:
        words = grammar(language or language_of_words(text))
        first = said[-1].attribution + 1 if said else 0
        quotes = tuple(sorted([*said, *_block_quotes(body, text, first, words)], key=_start)[: limits.max_quotes])
    return Found(quotes, "body", rule="quotes.marks" if said else "quotes.block") if quotes else None


def _start(quote: Quote) -> int:
    return quote.start


def _block_quotes(body: tuple[Block, ...], text: str, number: int, language: Grammar) -> Iterator[Quote]:
    """Give each run of block quotes that carries no marks of its own."""
    names: Names | None = None
    at = 0
    run: list[tuple[int, Block]] = []
    before: tuple[int, Block] | None = None
    for block in [*(block for block in body if block.kind in PROSE_KINDS), None]:
        if block is not None and block.kind == "blockquote":
            run.append((at, block))
        elif run:
            if run[0][1].text[:1] not in _MARKED:
                names = names or Names(text, language)
                yield _block_quote(text, run, before, number, names)
                number += 1
            run = []
        if block is not None:
            if block.kind != "blockquote":
                before = (at, block)
            at += len(block.text) + len(PARAGRAPH_BREAK)


def _block_quote(
    text: str, run: list[tuple[int, Block]], before: tuple[int, Block] | None, number: int, names: Names
) -> Quote:
    """Make the quote of a run of blocks: its speaker signs it, or the paragraph before announces him."""
    start = run[0][0]
    last_start, last = run[-1]
    end = last_start + len(last.text)
    source = cue = None
    signed = _SIGNATURE.match(last.text) if len(last.text) <= _LONGEST_SIGNATURE else None
    if signed is not None and len(run) > 1:
        group = "name" if signed["name"] else "other"
        written = signed[group].partition(",")[0].rstrip(" .")
        source = (last_start + signed.start(group), last_start + signed.start(group) + len(written))
        end = run[-2][0] + len(run[-2][1].text)
    elif before is not None and before[1].text.endswith(":"):
        source, cue = _announced(text, before[0], before[0] + len(before[1].text), names.language)
    written_source = text[source[0] : source[1]] if source else None
    return Quote(
        text=text[start:end],
        start=start,
        end=end,
        kind="block",
        speaker=speaker(names, written_source, source[0], []).speaker if source and written_source else None,
        speaker_text=written_source,
        cue=text[cue[0] : cue[1]] if cue else None,
        attribution=number,
    )


def _announced(
    text: str, start: int, end: int, language: Grammar
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Give the offsets of source and cue in the paragraph before a block quote."""
    found = sentences(text, Passage(start, end, []), language)
    got = introduction(found, found.bounds[-1], language) if found.bounds else None
    if got is None or got.source is None:
        return None, None
    source = span_of(found, got.source)
    return source, found.span(got.cue, got.cue + got.words - 1) if got.cue is not None else None
