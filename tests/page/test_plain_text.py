"""Text to blocks: lines, wrapped lines, limits, and what is no text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.errors import InputTypeError
from newsparse.limits import Limits
from newsparse.page import read_text

WRAPPED = """Ferry runs aground

A ferry with forty passengers on board ran aground off the
pier of Oldtown on Monday afternoon, and it took the boats of
the lifeguards an hour to take all of them ashore.

Nobody was hurt, the harbour master said when he came back to
the quay, but the hull has a hole in it that a man could stand
in.
"""


def texts(text: str, **options: object) -> list[str]:
    """Give the words of the blocks."""
    return [block.text for block in read_text(text, **options).blocks]  # type: ignore[arg-type]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", " \n \n", "\u2028", "\x0b"])
def test_every_kind_of_line_end_parts_paragraphs(end: str) -> None:
    """Two lines are two blocks, and empty lines none."""
    assert texts(f"One line.{end}Another.{end}") == ["One line.", "Another."]


def test_wrapped_lines_are_joined() -> None:
    """Text that a mail program cut at 65 characters has its paragraphs back."""
    blocks = texts(WRAPPED)
    assert len(blocks) == 3
    assert blocks[1].startswith("A ferry with forty passengers on board ran aground off the pier")
    assert blocks[2].endswith("a man could stand in.")


def test_short_lines_are_not_joined() -> None:
    """A list of short lines was never wrapped."""
    lines = ["Ferry runs aground", "By Ada Ng", "Oldtown", "Monday", "News", "Sport"]
    assert texts("\n".join(lines)) == lines


def test_a_list_of_titles_is_not_joined() -> None:
    """Each begins with a capital: none goes on from the line before."""
    lines = [
        "Council to sell its ferries after the accident in the harbour",
        "Lighthouse keeper retires after forty years on the island",
        "Fish market closes its doors for good at the end of the year",
        "Divers find what is left of the old pier below the new one",
    ]
    assert texts("\n".join(lines)) == lines


def test_words_are_cleaned() -> None:
    """Controls go, entities escaped too often come back, the wrong-way apostrophe turns round."""
    assert texts("The ferry‘s\x00 crew &amp; passengers\xa0left") == ["The ferry’s crew & passengers left"]


def test_a_given_headline_is_selected() -> None:
    """It wins over any line."""
    assert read_text("It rained.", headline=" Ferry  aground ").selected == {"headline": ("Ferry aground",)}


def test_limits_are_kept_and_named() -> None:
    """Text that is too long is cut, and the page says by which limit."""
    assert read_text("x" * 50, limits=Limits(max_bytes=10)).truncated == "max_bytes"
    page = read_text("a\nb\nc", limits=Limits(max_blocks=2))
    assert (len(page.blocks), page.truncated) == (2, "max_blocks")


def test_nothing_gives_nothing() -> None:
    """Empty text, white space and NULs give a page without blocks."""
    assert [texts(text) for text in ("", " \n\t\n", "\x00\x00")] == [[], [], []]


@pytest.mark.parametrize("value", [None, b"text", 42, ["text"]])
def test_what_is_no_text_is_refused(value: object) -> None:
    """The error names the type that came."""
    with pytest.raises(InputTypeError, match=f"text must be a str, not {type(value).__name__}"):
        read_text(value)  # type: ignore[arg-type]


@given(st.text())
def test_blocks_are_numbered_and_never_empty(text: str) -> None:
    """Any text: numbers in order, one line of words each."""
    blocks = read_text(text).blocks
    assert [block.number for block in blocks] == list(range(len(blocks)))
    assert all(block.text and "\n" not in block.text for block in blocks)
