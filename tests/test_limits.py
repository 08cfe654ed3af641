"""What a caller may ask for of limits."""

from __future__ import annotations

import pytest

from newsparse.errors import LimitsError
from newsparse.limits import Limits


@pytest.mark.parametrize(
    "name", ["max_bytes", "max_tags", "max_depth", "max_attributes", "max_blocks", "max_quotes", "deadline"]
)
def test_a_limit_that_lets_nothing_through_is_refused(name: str) -> None:
    """The message names it; the least that lets something through is taken."""
    with pytest.raises(LimitsError, match=name):
        Limits(**{name: -1})
    least = Limits(**{name: 0 if name == "deadline" else 1})
    assert getattr(least, name) == (0 if name == "deadline" else 1)


def test_no_clock_is_the_default() -> None:
    """What comes out depends on the page alone."""
    assert Limits().deadline is None


@pytest.mark.parametrize("name", ["max_bytes", "max_tags", "max_depth", "max_attributes", "max_blocks", "max_quotes"])
@pytest.mark.parametrize("value", [1.5, "5", None, b"1", []])
def test_a_limit_that_is_no_whole_number_is_refused(name: str, value: object) -> None:
    """What cannot be counted to is refused where it is written, not on some page that reaches it."""
    with pytest.raises(LimitsError, match=f"{name} must be a whole number"):
        Limits(**{name: value})  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["5", b"1", [], float("nan"), -1])
def test_a_deadline_that_is_no_time_is_refused(value: object) -> None:
    """The same for the deadline."""
    with pytest.raises(LimitsError, match="deadline must be a number of seconds"):
        Limits(deadline=value)  # type: ignore[arg-type]
