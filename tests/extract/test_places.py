"""Where a witness stands, as evidence says it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from newsparse import extract
from newsparse.extract.agency import agency_candidates
from newsparse.page import Page, read, read_text

RAIN = "A day of rain in the valley of the river Ouse has flooded the streets of the old town, the council said."
LINES = ("By Nora Quill, Reuters", f"OLDTOWN (Reuters) - {RAIN}", RAIN, RAIN)


def both_doors() -> tuple[Page, Page]:
    """Read one story as a page and as scraped text."""
    above, *paragraphs = LINES
    html = f"<html lang=en><h1>Rain in Oldtown</h1><p>{above}</p><div><p>{'<p>'.join(paragraphs)}</div>"
    return read(html), read_text("\n\n".join(["Rain in Oldtown", *LINES]), language="en")


@pytest.mark.parametrize(
    ("field", "block", "line"),
    [
        (extract.byline, "block 1", "text line 2"),
        (extract.authors, "block 1", "text line 2"),
        (extract.dateline, "block 2", "text line 3"),
    ],
)
def test_the_witness_is_named_as_the_door_counts(field: Callable[..., Any], block: str, line: str) -> None:
    """Blocks of a page from nought, lines of a text from one."""
    assert [field(page).source for page in both_doors()] == [block, line]


def test_every_witness_is_named_as_the_door_counts() -> None:
    """Those that lose, too: the byline's agency, and the one beside the place."""
    sources = [[found.source for found in agency_candidates(page)] for page in both_doors()]
    assert sources == [["block 1", "block 2"], ["text line 2", "text line 3"]]
