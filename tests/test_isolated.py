"""A process of its own: what kills it, or keeps it busy, costs one page and nothing else."""

import sys
import time
from collections.abc import Iterator

import pytest

from newsparse.door import parse, parse_text
from newsparse.errors import InputTypeError, LimitsError, PipelineError
from newsparse.isolated import Isolated
from newsparse.limits import Limits

PAGE = "<h1>Ferry returns</h1><p>The ferry came back to the island on Monday after the storm had passed.</p>"
UNGUARDED = Limits(max_bytes=10**9, max_depth=10**6, max_tags=10**9, max_blocks=10**9)


@pytest.fixture(scope="module")
def isolated() -> Iterator[Isolated]:
    """One process for all tests."""
    with Isolated(seconds=20) as one:
        yield one


def test_articles_are_the_same(isolated: Isolated) -> None:
    """The other process gives the Article that this one would."""
    assert isolated.parse(PAGE, url="https://paper.example/a") == parse(PAGE, url="https://paper.example/a")
    assert isolated.parse(PAGE.encode(), only={"headline"}).headline == "Ferry returns"
    assert isolated.parse_text("Rain\n\nIt rained.") == parse_text("Rain\n\nIt rained.")


def test_mistakes_of_the_caller_raise_here(isolated: Isolated) -> None:
    """The error that the other process met is raised in this one; what cannot travel is refused before."""
    with pytest.raises(PipelineError, match="only= names 'headlines'"):
        isolated.parse(PAGE, only={"headlines"})
    with pytest.raises(InputTypeError, match="only bytes and str travel"):
        isolated.parse(None)  # type: ignore[arg-type]
    assert isolated.parse(PAGE).headline == "Ferry returns"


@pytest.mark.parametrize(("seconds", "memory"), [(0, 1 << 30), (1, 1 << 20)])
def test_bounds_that_let_nothing_through_are_refused(seconds: float, memory: int) -> None:
    """A bound below what any page takes is a mistake."""
    with pytest.raises(LimitsError):
        Isolated(seconds=seconds, memory=memory)


def test_a_slow_page_costs_its_seconds() -> None:
    """A page that would take minutes is given up, says so, and the next one is read."""
    with Isolated(seconds=0.5) as one:
        one.parse("<p>start")
        began = time.monotonic()
        article = one.parse(b"<div>" * 60_000, url="https://paper.example/a", limits=UNGUARDED)
        assert time.monotonic() - began < 5
        assert (article.truncated, article.url, article.body) == ("seconds", "https://paper.example/a", ())
    with Isolated(seconds=20) as one:
        assert one.parse(PAGE).headline == "Ferry returns"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux surely bounds the address space")
def test_a_page_that_takes_too_much_memory_costs_its_process() -> None:
    """A page that would take gigabytes ends its process, says so, and the next one is read in a new one."""
    large = b"<p>" + b"word " * 12_000_000
    with Isolated(seconds=60, memory=1 << 28) as one:
        assert one.parse(PAGE).headline == "Ferry returns"
        assert one.parse(large, limits=UNGUARDED).truncated == "memory"
        assert one.parse(PAGE).headline == "Ferry returns"
