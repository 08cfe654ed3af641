"""The measures measure: right answers count in full, wrong ones do not, and what both sides may do is allowed."""

from __future__ import annotations

from typing import Any

import pytest

from benchmarks.accuracy import FIELDS, body_scores, scores, settled

STORY = "The ferry came back to the island on Monday after three winters in the dock."


def test_a_body_word_for_word_is_right() -> None:
    """Spaces and marks do not count, words do."""
    assert body_scores([(STORY, STORY.replace(" ", "\n"))]) == (1.0, 1.0, 1.0)


def test_furniture_costs_precision_and_a_lost_half_recall() -> None:
    """Each error goes to its own account."""
    f1, precision, recall = body_scores([(STORY, f"{STORY} Share this story with all of your friends today")])
    assert recall == 1.0
    assert precision < f1 < 1.0
    _, precision, recall = body_scores([(STORY, " ".join(STORY.split()[:8]))])
    assert precision == 1.0
    assert recall < 0.5


def test_no_answer_counts_as_an_empty_one() -> None:
    """A page that a tool cannot read costs recall."""
    assert body_scores([(STORY, STORY), (STORY, "")])[2] == 0.5


def test_an_optional_paragraph_counts_only_when_it_is_given() -> None:
    """A standfirst in the body is right, and so is one left out."""
    gold = {"body": ["Engineers blame a part that nobody makes.", STORY], "optional": [0]}
    assert settled(gold, STORY) == STORY
    assert settled(gold, "\n".join(gold["body"])).startswith("Engineers")


@pytest.mark.parametrize(
    ("field", "answer", "gold", "score"),
    [
        ("headline", "Rain ‘at last’", "Rain 'at last'", 1.0),
        ("headline", "Rain | News", "Rain", 0.0),
        ("headline", None, "Rain", 0.0),
        ("section", "asia", ["World", "Asia"], 1.0),
        ("authors", ["Ann Lee", "Staff"], ["Ann Lee"], 2 / 3),
        ("published", "2031-06-02T23:30:00+00:00", "2031-06-03T00:30:00+01:00", 1.0),
        ("published", "2031-06-02", "2031-06-02T05:00:00+00:00", 1.0),
        ("published", "2031-06-03", "2031-06-02", 0.0),
        ("published", "last week", "2031-06-02", 0.0),
        ("quotes", [{"text": "We won,", "speaker": "Ann Lee"}], [{"text": "We won", "speaker": "Ann Lee"}], 1.0),
        ("quotes", [{"text": "We won", "speaker": "Bob"}], [{"text": "We won", "speaker": "Ann Lee"}], 0.0),
    ],
)
def test_a_field_is_judged(field: str, answer: Any, gold: Any, score: float) -> None:
    """Words count; marks, case, offsets and the full stop do not."""
    assert FIELDS[field](answer, gold) == pytest.approx(score)


def test_snippets_must_and_must_not_be_there() -> None:
    """Both kinds count the same."""
    gold = {"snippets_with": ["came  back", "left"], "snippets_without": ["Share"]}
    assert scores([(gold, {"body": STORY})]) == {"snippets": pytest.approx(2 / 3)}
