"""Furniture told by the names of elements."""

from __future__ import annotations

import os
import subprocess
import sys


def test_order_of_sets() -> None:
    """Two rows that both know an element's words: the choice does not hang on the order of a set."""
    code = (
        "from itertools import combinations\n"
        "from newsparse.page.furniture import PAIRS, furniture_row\n"
        "pairs = [(first, second) for first in sorted(PAIRS) for second, _ in PAIRS[first]]\n"
        "rows = [furniture_row(frozenset(one + other)) for one, other in combinations(pairs, 2)]\n"
        "print([row and row.name for row in rows])"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1
