"""The tables beside the story: fields and their witnesses, quotes and their speakers, times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from newsparse.models import Candidate, Explanation, Quote
from newsparse.report.markup import element, row, table, text, words
from newsparse.report.story import AGREES, BLOCK_SOURCE, NOBODY
from newsparse.report.times import Step

MILLISECONDS: Final = 1000
SMALLEST_SHARE: Final = 200
"""A step that takes less than a two-hundredth of the time is left out of the table."""


FIELD_COLUMNS: Final = ("field", "value", "read from", "rule")
COUNTED: Final = {"body": ("block", "the-page"), "removed": ("block", "the-page"), "quotes": ("quote", "quotes")}
"""Fields whose parts a section of their own shows: what a part is, and the section."""

QUOTE_COLUMNS: Final = ("no.", "quote", "source", "cue", "kind")
TIME_COLUMNS: Final = ("step", "took", "share")


def fields(explanation: Explanation) -> str:
    """Give the fields: the winner of each, and behind a click those that lost and why."""
    rows = [row(FIELD_COLUMNS, cells) for cells in _field_rows(explanation)]
    caption = "What each field holds, the witness it was read from, and the rule that chose it"
    return table(caption, FIELD_COLUMNS, element("tbody", *rows), class_="fields")


def _field_rows(explanation: Explanation) -> Iterator[tuple[str, ...]]:
    for field, candidates in explanation.fields.items():
        winner = next((one for one in candidates if one.lost is None), None)
        losers = [one for one in candidates if one.lost is not None]
        value = _value(field, winner.value) if winner else element("i", "none")
        if losers:
            value += element("details", element("summary", _counted(losers)), element("ul", *map(_loser, losers)))
        source = _source(winner.source) if winner else ""
        rule = element("code", text(winner.rule)) if winner else ""
        yield element("code", text(field)), value, source, rule


def _value(field: str, value: Any) -> str:
    """Give a value in words, or how many parts it has when they are shown in a section of their own."""
    if field not in COUNTED:
        return element("span", text(words(value)), dir="auto")
    noun, section = COUNTED[field]
    return element("a", counted(len(value), noun), href=f"#{section}")


def _source(source: str) -> str:
    """Give a witness; one that is a block of the page leads to it."""
    number = source.removeprefix(BLOCK_SOURCE)
    is_block = number != source and number.isdecimal()
    return element("a", text(source), href=f"#why-{number}") if is_block else text(source)


def _counted(losers: Sequence[Candidate]) -> str:
    agreeing = sum(one.lost == AGREES for one in losers)
    return f"{len(losers)} more {'witness' if len(losers) == 1 else 'witnesses'}, {agreeing or 'none'} agreeing"


def _loser(one: Candidate) -> str:
    answer = element("bdi", text(words(one.value)))
    return element("li", text(one.source), " (", element("code", text(one.rule)), "): ", answer, text(f" — {one.lost}"))


def quotes(found: Sequence[Quote]) -> str:
    """Give who said what, a person's quotes together, people in the order in which they first speak."""
    if not found:
        return element("p", "No quotes were found.")
    said: dict[str | None, list[str]] = {}
    for number, quote in enumerate(found):
        said.setdefault(quote.speaker, []).append(row(QUOTE_COLUMNS, _quote_cells(number, quote)))
    people = [_person(speaker, rows) for speaker, rows in said.items()]
    return table("Who said what, and by which words that is known", QUOTE_COLUMNS, *people, class_="quotes")


def _person(speaker: str | None, rows: Sequence[str]) -> str:
    """Give a person's quotes under the person's name."""
    name = element("bdi", text(speaker)) if speaker else element("i", NOBODY)
    count = element("small", f" {counted(len(rows), 'quote')}")
    head = element("th", name, count, scope="rowgroup", colspan=str(len(QUOTE_COLUMNS)))
    return element("tbody", element("tr", head, class_="person"), *rows)


def counted(number: int, noun: str) -> str:
    """Give a number with its noun.

    >>> counted(1, "quote"), counted(1200, "block")
    ('1 quote', '1,200 blocks')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _quote_cells(number: int, quote: Quote) -> tuple[str, ...]:
    return (
        element("a", str(number + 1), href=f"#quote-{number}", id=f"said-{number}"),
        element("span", text(words(quote.text)), dir="auto"),
        element("bdi", text(quote.speaker_text)) if quote.speaker_text else "",
        element("bdi", text(quote.cue)) if quote.cue else "",
        text(quote.kind),
    )


def times(steps: Sequence[Step]) -> str:
    """Give what each step took; nothing when no times were taken."""
    if not steps:
        return ""
    total = sum(step.seconds for step in steps)
    shown = [step for step in steps if step.seconds * SMALLEST_SHARE >= total]
    everything = (element("b", "all"), element("b", took(total)), "")
    rows = [row(TIME_COLUMNS, cells) for cells in [*(_time_cells(step, total) for step in shown), everything]]
    left_out = len(steps) - len(shown)
    caption = "The quickest of three rounds on this machine" + (
        f"; {counted(left_out, 'step')} of less than half a percent left out" if left_out else ""
    )
    return table(caption, TIME_COLUMNS, element("tbody", *rows), class_="times")


def took(seconds: float) -> str:
    """Give a time in milliseconds.

    >>> took(0.00123)
    '1.23 ms'
    """
    return f"{seconds * MILLISECONDS:.2f} ms"


def _time_cells(step: Step, total: float) -> tuple[str, str, str]:
    share = element(
        "meter",
        min="0",
        max=f"{total:.9f}",
        value=f"{step.seconds:.9f}",
        aria_label=f"share of {step.name}",
    )
    return element("code", text(step.name)), took(step.seconds), share
