"""The fuzz targets run: on their seeds, and on a few mutants of them."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

FUZZ = Path(__file__).parent / "fuzz"


@pytest.mark.parametrize("target", ["page", "text", "quotes"])
def test_seeds_and_mutants_break_no_law(target: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each target takes its seeds, and for a moment mutants that are the same every time."""
    monkeypatch.syspath_prepend(str(FUZZ))
    monkeypatch.chdir(tmp_path)
    import fuzz

    assert len(fuzz.seeds(target)) >= 4
    assert fuzz.fuzz_blindly(target, 0.5, random.Random(target)) >= len(fuzz.seeds(target))
    assert list(tmp_path.iterdir()) == []
    for name in ("fuzz", "targets"):
        sys.modules.pop(name, None)
