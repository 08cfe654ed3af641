"""What a run says: tables, and a plot that can be read."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import attrs
import pytest

from benchmarks.floors import Floors, exceeded, fallen, ratios
from benchmarks.plot import LINE, Box, label_box, plot
from benchmarks.ratio import Ratio, ratio, slope
from benchmarks.result import Report, ToolResult
from benchmarks.table import tables

FAST = ToolResult(
    name="newsparse",
    version="1.0",
    pages=9,
    speed=Ratio(3.2, 3.0, 3.6),
    thirds={"small": 4.0, "large": 2.0},
    scores={"body f1": 0.97, "quotes": 0.8},
    by_source={"a": 0.9, "b": 1.0},
    peak=34_000,
    drift=0.4,
)
SLOW = ToolResult(
    name="slow",
    version="2",
    pages=8,
    speed=Ratio(120, 100, 130),
    scores={"body f1": 0.93},
    failures={"p": "no answer within 2 s"},
)
CLOSE = ToolResult(name="close", version="2", pages=9, speed=Ratio(3.3, 3.2, 3.4), scores={"body f1": 0.965})
GONE = ToolResult(name="gone", version="3", absent="cannot be installed: no such version")
REPORT = Report(
    corpus="synthetic",
    pages=9,
    mean_size=2e5,
    faults=("articles.jsonl, line 2: no JSON object",),
    python="3.11",
    parser="p 1",
    bare_parse=0.5,
    tools=(FAST, SLOW, CLOSE, GONE),
    floors={"page fields": 0.5},
    asked=("headline",),
    throughput={"parse_text": 1500.0},
)
SVG = "{http://www.w3.org/2000/svg}"


def test_the_tables_name_every_tool_and_all_trouble() -> None:
    """Also a tool that is not there, a page that could not be read, and a row of the corpus that makes no sense."""
    text = tables(REPORT)
    assert "3.20 (3.00–3.60)" in text
    assert "| gone 3" in text
    assert "cannot be installed: no such version" in text
    assert "slow: p: no answer within 2 s" in text
    assert "corpus: articles.jsonl, line 2: no JSON object" in text
    assert "8 of 9" in text


def test_a_field_a_tool_does_not_give_has_a_dash() -> None:
    """It is no zero."""
    (row,) = [line for line in tables(REPORT).splitlines() if line.startswith("| slow ") and "93.0" in line]
    assert row.split("|")[3].strip() == "–"


def test_many_failures_are_counted() -> None:
    """The first three are named."""
    many = attrs.evolve(SLOW, failures={str(number): "no" for number in range(9)})
    assert "slow: and 6 pages more" in tables(attrs.evolve(REPORT, tools=(FAST, many)))


def test_an_empty_corpus_gives_a_report_too() -> None:
    """With nothing in it but the reason."""
    empty = Report(corpus="mine", tools=(ToolResult(name="newsparse"),), faults=("mine: no articles.jsonl",))
    assert tables(empty) == "nothing to measure\ncorpus: mine: no articles.jsonl"
    assert "no tool read a page" in plot(empty)


def test_a_report_is_json() -> None:
    """Every value of it."""
    assert json.loads(json.dumps(attrs.asdict(REPORT)))["tools"][0]["speed"]["median"] == 3.2


def test_the_plot_has_a_dot_a_tool_and_a_dark_face() -> None:
    """It is well-formed; faster is further left, and more accurate further up."""
    root = ElementTree.fromstring(plot(REPORT))
    assert "prefers-color-scheme: dark" in (root.find(f"{SVG}style").text or "")
    ours, slow, _ = root.findall(f"{SVG}circle")
    assert float(ours.get("cx", "0")) < float(slow.get("cx", "0"))
    assert float(ours.get("cy", "0")) < float(slow.get("cy", "0"))
    labels = [text.text for text in root.findall(f"{SVG}text") if "label" in text.get("class", "")]
    assert labels == ["newsparse", "slow", "close"]


def test_labels_keep_clear_of_each_other() -> None:
    """Dots that lie close get their names on different sides."""
    taken = [Box(394, 194, 406, 206), Box(397, 196, 409, 208)]
    first = label_box("newsparse", 400, 200, taken)
    second = label_box("turbohtml", 403, 202, [*taken, first])
    assert not first.meets(second)
    assert second.bottom - second.top == LINE


def test_a_ratio_sums_up_rounds() -> None:
    """The median, and between what it lay."""
    assert ratio([5, 1, 3]) == Ratio(3, 1, 5)
    assert ratio([]) is None
    assert slope([1, 2], [1, 4]) == pytest.approx(2)
    assert slope([1], [1]) is None


def test_floors_that_are_broken_are_named() -> None:
    """Scores exactly, times with slack."""
    pinned = Floors(
        0.1,
        "",
        {"body f1": 0.97},
        {"whole Article": 3.0, "page fields": 0.3, "large pages": 3.0},
        pages=REPORT.pages,
        slack=1.2,
    )
    assert list(fallen(pinned.scores, {"body f1": 0.97})) == []
    assert list(fallen(pinned.scores, {})) == ["body f1: 0.0000, pinned at 0.9700"]
    assert list(exceeded(pinned, REPORT)) == ["page fields: 0.50 bare parses, pinned at 0.30 with a slack of 1.2"]


def test_a_time_that_was_not_taken_is_no_pass() -> None:
    """It is named."""
    silent = attrs.evolve(REPORT, tools=(GONE,))
    assert ratios(silent) == {}
    pinned = Floors(0.1, "", {}, {"whole Article": 3.0}, pages=REPORT.pages, slack=1.2)
    assert list(exceeded(pinned, silent)) == ["whole Article: not measured, pinned at 3.00"]
