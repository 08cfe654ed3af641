"""Furniture told by the names of elements."""

from __future__ import annotations

import os
import subprocess
import sys

import newsparse


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


def test_body_is_no_furniture() -> None:
    """A class of the body speaks of the page's layout: a picture of the story is not one of a rail."""
    story = "<p>It rained all day in the valley of the river Ouse, and the water rose by a metre.</p>" * 4
    picture = '<figure><img src="https://example.org/a.jpg" width="900"></figure>'
    html = f'<body class="has-comments"><h1>Rain</h1>{picture}<article>{story}</article>'
    assert [image.url for image in newsparse.parse(html).images] == ["https://example.org/a.jpg"]
