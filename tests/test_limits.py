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
