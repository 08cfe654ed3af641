"""Golden pages: a folder a page, with what a careful reader would answer. See tests/pages/README.md."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newsparse.door import explain, parse
from newsparse.export import to_dict

PAGES = Path(__file__).parent / "pages"
KNOWN_FAILURES = "known_failures"
FOLDERS = sorted(path.parent for path in PAGES.glob("*/source.html"))


def answer(folder: Path) -> dict[str, Any]:
    """Give the right answer for a page."""
    answer = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    assert isinstance(answer, dict)
    return answer


@cache  # one parse a page, however many fields are compared
def parsed(folder: Path) -> dict[str, Any]:
    """Give what newsparse makes of a page, as JSON values."""
    return to_dict(parse((folder / "source.html").read_bytes(), url=answer(folder).get("url")))


def listed(value: Any, expected: Any) -> Any:
    """Leave of a value only the keys that the answer lists, so that a failure shows the two side by side."""
    if isinstance(value, dict) and isinstance(expected, dict):
        return {key: listed(value.get(key), wanted) for key, wanted in expected.items()}
    if isinstance(value, list) and isinstance(expected, list):
        shapes = [*expected, *[expected[-1] if expected else None] * (len(value) - len(expected))]
        return [listed(item, shape) for item, shape in zip(value, shapes, strict=False)]
    return value


def questions() -> Iterator[Any]:
    """Give every field of every page; what is known to fail must fail."""
    for folder in FOLDERS:
        expected = answer(folder)
        reasons = expected.pop(KNOWN_FAILURES, {})
        assert reasons.keys() <= expected.keys(), f"{folder.name}: a known failure of a field that is not listed"
        for field in expected:
            marks = [pytest.mark.xfail(reason=reasons[field], strict=True)] if field in reasons else []
            yield pytest.param(folder, field, id=f"{folder.name}-{field}", marks=marks)


@pytest.mark.parametrize(("folder", "field"), list(questions()))
def test_a_field_of_a_page(folder: Path, field: str) -> None:
    """The field is what a careful reader would say."""
    expected = answer(folder)[field]
    assert listed(parsed(folder)[field], expected) == expected


WITNESS = re.compile(
    r"(?:json-ld|meta|h1|title|url|link|lang|words|time|html|script|body|no|section|tag|site|block|story|text|class)\b.*"
)
RULE = re.compile(r"[a-z_]+(?:\.[a-z_0-9]+)+")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_answer_of_a_page_names_its_witness(folder: Path) -> None:
    """Winners and losers say where they stood, in which words, and by which row they were read."""
    explanation = explain((folder / "source.html").read_bytes(), url=answer(folder).get("url"))
    named = [(field, one) for field, some in explanation.fields.items() for one in some]
    assert named
    for field, one in named:
        assert WITNESS.fullmatch(one.source), field
        assert RULE.fullmatch(one.rule), field
        assert isinstance(one.raw, str), field
