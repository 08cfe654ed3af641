"""Quotes of a text: runs, the cue of each, and its source, passage by passage."""

from __future__ import annotations

import attrs

from newsparse.extract.quotes.cues import Attribution, attribution
from newsparse.extract.quotes.grammar import Grammar, grammar
from newsparse.extract.quotes.marks import Passage, Run, passages
from newsparse.extract.quotes.sentences import Sentences, sentences
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import Quote


@attrs.define
class Utterance:
    """A run and what is known about it so far."""

    run: Run
    cue: str | None = None
    source: tuple[int, int] | None = None
    number: int = 0
    own: bool = False


def extract_quotes(text: str, *, language: str | None = None, limits: Limits = DEFAULT_LIMITS) -> tuple[Quote, ...]:
    """Find the quotes of a text."""
    words = grammar(language or "en")
    said: list[Utterance] = []
    last: Utterance | None = None
    previous: Passage | None = None
    for passage in passages(text):
        if passage.runs:
            found = _attributed(text, passage, words)
            _carried(text, passage, previous, last, found, words)
            said.extend(found)
            last = found[-1]
            if len(said) >= limits.max_quotes:
                break
        previous = passage
    return tuple([_quote(text, one) for one in said[: limits.max_quotes]])


def _attributed(text: str, passage: Passage, language: Grammar) -> list[Utterance]:
    """Give the runs of a passage their own cues, and to the others those of their neighbours."""
    found = sentences(text, passage, language)
    result: list[Utterance] = []
    number = 0
    last: Utterance | None = None
    for bounds in found.bounds:
        while number < len(found.runs) and found.runs[number] < bounds[1]:
            run = passage.runs[number]
            one = Utterance(run)
            whole = bounds[1] - bounds[0] <= 2
            got = None if whole else attribution(text, found, bounds, found.runs[number], text[run.end - 1], language)
            if got is not None and got.source is not None:
                a, b = got.source
                one.source = (found.starts[a], found.end(b - 1))
                one.cue = found.words[got.cue] if got.cue is not None else None
                one.own = True
                last = one
            elif last is not None:
                one.source, one.cue = last.source, last.cue
            result.append(one)
            number += 1
    for one in reversed(result):
        if one.source is None and last is not None:
            one.source, one.cue = last.source, last.cue
        last = one if one.source else last
    return result


def _carried(text: str, passage: Passage, previous: Passage | None, last: Utterance | None, found: list[Utterance], language: Grammar) -> None:
    if last is None:
        return
    for one in found:
        if one.source is None:
            one.source, one.cue = last.source, last.cue


def _quote(text: str, one: Utterance) -> Quote:
    run = one.run
    written = text[one.source[0] : one.source[1]] if one.source else None
    return Quote(text=text[run.start : run.end], start=run.start, end=run.end, speaker=written, speaker_text=written, cue=one.cue)
