"""The scores on the synthetic corpus hold: a change that lowers one must say so, by pinning it anew."""

from __future__ import annotations

import pytest

from benchmarks.floors import exceeded, fallen, floors, synthetic_scores
from benchmarks.ratio import Ratio
from benchmarks.result import Report, ToolResult
from benchmarks.synthetic.generator import digest, synthetic_pages

PINNED = floors()


def test_the_pages_are_those_the_floors_were_pinned_on() -> None:
    """Scores of other pages cannot be compared: pin them anew with ``python -m benchmarks --pin``."""
    assert digest(synthetic_pages(weight=PINNED.weight)) == PINNED.digest


@pytest.mark.timeout(120)
def test_no_score_is_lower_than_pinned() -> None:
    """Every field on all 192 pages."""
    assert list(fallen(PINNED.scores, synthetic_scores(PINNED.weight))) == []


def test_every_field_is_pinned() -> None:
    """A floor that is missing would hold anything."""
    fields = {"body f1", "headline", "section", "authors", "published", "topics", "related", "quotes"}
    assert fields <= PINNED.scores.keys()
    assert {"whole Article", "only headline, published"} <= PINNED.ratios.keys()


@pytest.mark.parametrize(("pages", "broken"), [(PINNED.pages, ["small pages"]), (12, [])])
def test_the_thirds_of_a_quick_run_are_other_pages(pages: int, broken: list[str]) -> None:
    """What the small pages take counts where they are those that were pinned."""
    thirds = {name.removesuffix(" pages"): time for name, time in PINNED.ratios.items() if name.endswith(" pages")}
    whole = PINNED.ratios["whole Article"]
    newsparse = ToolResult(
        name="newsparse",
        speed=Ratio(median=whole, low=whole, high=whole),
        thirds={**thirds, "small": 9 * thirds["small"]},
    )
    others = {name: time for name, time in PINNED.ratios.items() if not name.endswith(" pages")}
    report = Report(corpus="synthetic", tools=(newsparse,), pages=pages, floors=others)
    assert [line.partition(":")[0] for line in exceeded(PINNED, report)] == broken
