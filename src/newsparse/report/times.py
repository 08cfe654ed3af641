"""What each step of reading one page takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import perf_counter
from typing import Any, Final

import attrs

from newsparse.models import Explanation
from newsparse.page import Page
from newsparse.pipeline import DEFAULT, Extractor, Pipeline, Row

ROUNDS: Final = 3
"""Times each step is taken; the quickest counts, for everything else is the machine."""

READING: Final = "reading"
LABELLING: Final = "labelling"


@attrs.frozen
class Step:
    """One step: reading, labelling, or the field that an extractor fills.

    Args:
        name: "reading" (decoding, the guard, the parse and the walk), "labelling", or a field of the Article.
        seconds: what it took, the quickest of three.

    >>> Step("headline", 0.0001).name
    'headline'
    """

    name: str
    seconds: float


def timed_explanation(
    read: Callable[[], Page], *, pipeline: Pipeline = DEFAULT
) -> tuple[Explanation, tuple[Step, ...]]:
    """Explain a page and take the time of each step, in the order in which they run.

    The page is explained first, so tables that load on first use are there when the clock starts.

    Args:
        read: gives the Page, such as ``lambda: newsparse.read(html)``; it is called four times.
        pipeline: which extractors run.

    >>> from newsparse.page import read_text
    >>> explanation, steps = timed_explanation(lambda: read_text("It rained all day in the valley of the Ouse."))
    >>> explanation.article.text, [step.name for step in steps][:2], all(step.seconds >= 0 for step in steps)
    ('It rained all day in the valley of the Ouse.', ['reading', 'labelling'], True)
    """
    explanation = pipeline.explain(read())
    rounds = [_round(read, pipeline) for _ in range(ROUNDS)]
    return explanation, tuple([Step(name, min(taken[name] for taken in rounds)) for name in rounds[0]])


def _round(read: Callable[[], Page], pipeline: Pipeline) -> dict[str, float]:
    """Read a page once and give the seconds of each step."""
    taken = {READING: 0.0, LABELLING: 0.0, **{row.field: 0.0 for row in pipeline.rows}}
    begin = perf_counter()
    page = read()
    taken[READING] = perf_counter() - begin
    timed = attrs.evolve(pipeline, rows=tuple([_timed(row, taken) for row in pipeline.rows]))
    begin = perf_counter()
    timed.run(page)
    fields = sum(taken[row.field] for row in pipeline.rows)
    taken[LABELLING] = max(0.0, perf_counter() - begin - fields)  # all that runs between the extractors
    return taken


def _timed(row: Row, taken: dict[str, float]) -> Row:
    """Give a row whose extractor notes what it took."""
    extractor: Extractor = row.extractor

    def timed(page: Page, earlier: Mapping[str, Any]) -> Any:
        begin = perf_counter()
        try:
            return extractor(page, earlier)
        finally:
            taken[row.field] = perf_counter() - begin

    return attrs.evolve(row, extractor=timed)
