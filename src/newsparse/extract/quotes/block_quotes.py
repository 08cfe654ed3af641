"""Quotes of a page: those of its text, and speech that stands in a block quote without marks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.extract.quotes.cues import introduction
from newsparse.extract.quotes.grammar import Grammar, grammar_of
from newsparse.extract.quotes.marks import Passage
from newsparse.extract.quotes.sentences import sentences
from newsparse.extract.quotes.signatures import account, dashed, plain, tail, without_links
from newsparse.extract.quotes.speakers import Names, name_in, speaker
from newsparse.extract.quotes.transcripts import Placed, may_hold_turns, turns
from newsparse.extract.quotes.utterances import quotes_of_text, span_of
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import PARAGRAPH_BREAK, PROSE_KINDS, Block, Found, Quote, prose

_MARKED: Final = frozenset("\"“”„«»‘’'「『")


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
    unmarked: list[Quote] = []
    signs = _Signs(
        turns=may_hold_turns(text, body),
        accounts="@" in text and "(@" in text,
        blocks="blockquote" in [block.kind for block in body],
    )
    if any(signs):
        names = Names(text, grammar_of(text, language))
        unmarked = list(_unmarked(body, signs, said[-1].attribution + 1 if said else 0, names))
    quotes = tuple(sorted([*said, *unmarked], key=_start)[: limits.max_quotes]) if unmarked else said
    return Found(quotes, "body", rule="quotes.marks" if said else "quotes.block") if quotes else None


class _Signs(NamedTuple):
    """What a body shows of speech without marks: labels of turns, accounts that sign posts, block quotes."""

    turns: bool
    accounts: bool
    blocks: bool


class Speech(NamedTuple):
    """Speech without marks.

    Args:
        start: offset of its first character.
        end: offset behind its last character.
        written: its source as it is written there.
        at: offset of the source; that of the speech where a caption has it, which is no part of the text.
        cue: offsets of its cue.
    """

    start: int
    end: int
    written: str | None = None
    at: int | None = None
    cue: tuple[int, int] | None = None


def _unmarked(body: tuple[Block, ...], signs: _Signs, number: int, names: Names) -> Iterator[Quote]:
    """Give the speech without marks: the turns of transcripts, block quotes, and posts that an account signs."""
    placed: list[Placed] = []
    captions: dict[int, str] = {}
    at = 0
    for block in body:
        if block.kind in PROSE_KINDS:
            placed.append((at, block))
            at += len(block.text) + len(PARAGRAPH_BREAK)
        elif block.kind == "caption":
            captions.setdefault(len(placed), block.text)
    taken: set[int] = set()
    for turn in turns(placed, names) if signs.turns else ():
        taken.update(range(*turn.blocks))
        written = names.text[turn.label[0] : turn.label[1]] if turn.label else None
        yield _quote(Speech(turn.start, turn.end, written), number, names, turn.part.speaker)
        number += 1
    found: list[Speech] = []
    if signs.blocks:
        found.extend(_block_quotes(placed, captions, taken, names))
    if signs.accounts:
        found.extend(_posts(placed, taken, names.text))
    for speech in found:
        yield _quote(speech, number, names, _speaker(speech, names))
        number += 1


def _speaker(speech: Speech, names: Names) -> str | None:
    """Give the fullest name of a source; a body such as "Oldtown Weather Service" keeps all its words."""
    if not speech.written:
        return None
    name = speaker(names, speech.written, speech.start if speech.at is None else speech.at, []).speaker
    first = speech.written.split()[0]
    return name if first in name or name_in(first, names.language) is None else speech.written


def _quote(speech: Speech, number: int, names: Names, name: str | None) -> Quote:
    return Quote(
        text=names.text[speech.start : speech.end],
        start=speech.start,
        end=speech.end,
        kind="block",
        speaker=name,
        speaker_text=speech.written,
        cue=names.text[speech.cue[0] : speech.cue[1]] if speech.cue else None,
        attribution=number,
    )


def _start(quote: Quote) -> int:
    return quote.start


def _posts(placed: list[Placed], taken: set[int], text: str) -> Iterator[Speech]:
    """Give the posts of scraped text: a paragraph that an account signs below, or at its end."""
    for index, (at, block) in enumerate(placed):
        if "(@" not in block.text[-_SIGNED:] or block.kind != "paragraph":
            continue
        signed = account(block.text)
        if signed is not None and index and index - 1 not in taken and placed[index - 1][1].kind == "paragraph":
            start, above = placed[index - 1]
            end = start + len(above.text)
        elif signed is None and (signed := tail(block.text)) is not None:
            start, end = at, at + signed.at
        else:
            continue
        if text[start] not in _MARKED:
            yield Speech(start, without_links(text, start, end), block.text[signed.start : signed.end])


_SIGNED: Final = 200
"""Characters at the end of a paragraph in which an account may sign it."""


def _block_quotes(placed: list[Placed], captions: dict[int, str], taken: set[int], names: Names) -> Iterator[Speech]:
    """Give each run of block quotes that carries no marks of its own; ``taken`` are the blocks that are turns."""
    run: list[Placed] = []
    for index, one in enumerate([*placed, None]):
        if one is not None and one[1].kind == "blockquote":
            run.append(one)
            continue
        first = index - len(run)
        if run and run[0][1].text[:1] not in _MARKED and taken.isdisjoint(range(first, index)):
            before = placed[first - 1] if first else None
            yield _signed(run, names, one, captions.get(index)) or _introduced(run, before, names)
        run = []


def _signed(run: list[Placed], names: Names, behind: Placed | None, caption: str | None) -> Speech | None:
    """Read who signs a run of blocks: in its last line, at the end of it, in the caption or the paragraph behind."""
    start, (at, last) = run[0][0], run[-1]
    end = at + len(last.text)
    if len(run) > 1:
        signed = dashed(last.text) or plain(last.text, at, names)
        if signed is not None:
            return Speech(start, run[-2][0] + len(run[-2][1].text), last.text[signed.start : signed.end])
    signed = tail(last.text)
    if signed is not None:
        return Speech(start, at + signed.at, last.text[signed.start : signed.end])
    for line in (caption or "", behind[1].text if behind else ""):
        signed = dashed(line)
        if signed is not None:
            return Speech(start, end, line[signed.start : signed.end])
    return None


def _introduced(run: list[Placed], before: Placed | None, names: Names) -> Speech:
    """Read the speaker of a run of blocks from the paragraph before, where its colon announces him."""
    start, end = run[0][0], run[-1][0] + len(run[-1][1].text)
    if before is None or not before[1].text.endswith(":"):
        return Speech(start, end)
    source, cue = _announced(names.text, before[0], before[0] + len(before[1].text), names.language)
    return Speech(start, end, names.text[source[0] : source[1]], source[0], cue) if source else Speech(start, end)


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
