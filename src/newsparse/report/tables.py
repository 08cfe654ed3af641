"""The tables beside the story: fields and their witnesses, quotes and their speakers, times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.models import Candidate, Explanation, Quote
from newsparse.report.markup import element, table, text, words
from newsparse.report.story import AGREES
from newsparse.report.times import Step

MILLISECONDS: Final = 1000
SMALLEST_SHARE: Final = 200
"""A step that takes less than a two-hundredth of the time is left out of the table."""


def fields(explanation: Explanation) -> str:
    """Give the fields: the winner of each, and behind a click those that lost and why."""
    return table("Fields", ("field", "value", "read from", "rule"), _field_rows(explanation))


def _field_rows(explanation: Explanation) -> Iterator[tuple[str, ...]]:
    for field, candidates in explanation.fields.items():
        winner = next((one for one in candidates if one.lost is None), None)
        losers = [one for one in candidates if one.lost is not None]
        value = text(words(winner.value)) if winner else element("i", "none")
        if losers:
            value += element("details", element("summary", _counted(losers)), element("ul", *map(_loser, losers)))
        source = text(winner.source) if winner else ""
        rule = element("code", text(winner.rule)) if winner else ""
        yield element("span", text(field), id=f"field-{field}"), value, source, rule


def _counted(losers: Sequence[Candidate]) -> str:
    agreeing = sum(one.lost == AGREES for one in losers)
    return text(f"{len(losers)} more {'witness' if len(losers) == 1 else 'witnesses'}, {agreeing} of them agreeing")


def _loser(one: Candidate) -> str:
    rule, answer = element("code", text(one.rule)), text(f"): {words(one.value)} — {one.lost}")
    return element("li", text(f"{one.source} ("), rule, answer)


def quotes(found: Sequence[Quote]) -> str:
    """Give who said what, a person's quotes together, people in the order in which they first speak."""
    if not found:
        return element("p", "No quotes were found.")
    people = list(dict.fromkeys(quote.speaker for quote in found))
    rows = [
        _quote_row(number, quote) for person in people for number, quote in enumerate(found) if quote.speaker == person
    ]
    return table("Who said what", ("speaker", "quote", "as written", "cue", "kind"), rows)


def _quote_row(number: int, quote: Quote) -> tuple[str, ...]:
    speaker = text(quote.speaker) if quote.speaker else element("i", "nobody named")
    place = element("a", str(number + 1), href=f"#quote-{number}", class_="ref")
    return (
        element("span", speaker, id=f"said-{number}"),
        f"{place} {text(words(quote.text))}",
        text(quote.speaker_text or ""),
        text(quote.cue or ""),
        text(quote.kind),
    )


def times(steps: Sequence[Step]) -> str:
    """Give what each step took; nothing when no times were taken."""
    if not steps:
        return ""
    total = sum(step.seconds for step in steps)
    rows = [_time_row(step, total) for step in steps if step.seconds * SMALLEST_SHARE >= total]
    rows.append((element("b", "all"), element("b", f"{total * MILLISECONDS:.2f} ms"), ""))
    return table("Time", ("step", "took", "share"), rows)


def _time_row(step: Step, total: float) -> tuple[str, str, str]:
    share = element(
        "meter",
        min="0",
        max=f"{total:.9f}",
        value=f"{step.seconds:.9f}",
        **{"aria-label": f"share of {step.name}"},
    )
    return text(step.name), f"{step.seconds * MILLISECONDS:.2f} ms", share
