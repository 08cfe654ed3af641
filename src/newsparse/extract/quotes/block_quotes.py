"""Quotes of a page: those of its text, and speech that stands in a block quote without marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from newsparse.extract.quotes.cues import introduction
from newsparse.extract.quotes.grammar import Grammar, grammar
from newsparse.extract.quotes.marks import Passage
from newsparse.extract.quotes.sentences import sentences
from newsparse.extract.quotes.speakers import Names, speaker
from newsparse.extract.quotes.transcripts import may_hold_turns, turns
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
    blocks = [block for block in body if block.kind in PROSE_KINDS]
    unmarked: list[Quote] = []
    if may_hold_turns(blocks) or "blockquote" in [block.kind for block in blocks]:
        names = Names(text, grammar(language or language_of_words(text)))
        unmarked = list(_unmarked(blocks, said[-1].attribution + 1 if said else 0, names))
    quotes = tuple(sorted([*said, *unmarked], key=_start)[: limits.max_quotes]) if unmarked else said
    return Found(quotes, "body", rule="quotes.marks" if said else "quotes.block") if quotes else None


def _unmarked(blocks: list[Block], number: int, names: Names) -> Iterator[Quote]:
    """Give the speech without marks: the turns of transcripts, and block quotes."""
    placed: list[tuple[int, Block]] = []
    at = 0
    for block in blocks:
        placed.append((at, block))
        at += len(block.text) + len(PARAGRAPH_BREAK)
    taken: set[int] = set()
    for turn in turns(placed, names) if may_hold_turns(blocks) else ():
        taken.update(range(*turn.blocks))
        yield Quote(
            text=names.text[turn.start : turn.end],
            start=turn.start,
            end=turn.end,
            kind="block",
            speaker=turn.part.speaker,
            speaker_text=names.text[turn.label[0] : turn.label[1]] if turn.label else None,
            attribution=number,
        )
        number += 1
    yield from _block_quotes(placed, taken, number, names)


def _start(quote: Quote) -> int:
    return quote.start


def _block_quotes(placed: list[tuple[int, Block]], taken: set[int], number: int, names: Names) -> Iterator[Quote]:
    """Give each run of block quotes that carries no marks of its own; ``taken`` are the blocks that are turns."""
    run: list[tuple[int, Block]] = []
    before: tuple[int, Block] | None = None
    is_taken = False
    for index, one in enumerate([*placed, None]):
        if one is not None and one[1].kind == "blockquote":
            run.append(one)
            is_taken = is_taken or index in taken
            continue
        if run:
            if run[0][1].text[:1] not in _MARKED and not is_taken:
                yield _block_quote(names.text, run, before, number, names)
                number += 1
            run, is_taken = [], False
        before = one


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
