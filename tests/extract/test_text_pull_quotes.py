"""Pull quotes between the paragraphs of scraped text."""

from __future__ import annotations

import pytest

from newsparse.extract.running_text import Lines
from newsparse.extract.text_pull_quotes import LONGEST_STORY, is_speaker, name_pull_quotes, stands_inside

FERRY = "The ferry ran aground on Monday, the harbour master said."
QUOTE = "“The rudder was repaired only in the spring”"
SAID = "“The rudder was repaired only in the spring,” the harbour master, Ada Ng, said on Monday."


def test_a_pull_quote_and_its_speaker_go() -> None:
    """The words stay in the paragraph that they were pulled from."""
    rules: list[str | None] = [None] * 4
    name_pull_quotes(Lines([FERRY, QUOTE, "Ada Ng, harbour master", SAID]), rules, 0, 4)
    assert rules == [None, "double.pull_quote", "double.speaker", None]


def test_the_first_line_of_a_story_stays() -> None:
    """A body begins with a sentence, or its next line would be read as a headline when it comes in again."""
    rules: list[str | None] = [None, None]
    name_pull_quotes(Lines([QUOTE, SAID]), rules, 0, 2)
    assert rules == [None, None]


@pytest.mark.parametrize(
    "line", ["The rudder", "Was the rudder repaired only in the spring?", "The rudder was old, she said."]
)
def test_other_lines_stay(line: str) -> None:
    """Short lines, questions and lines of other words are no pull quotes."""
    rules: list[str | None] = [None] * 3
    name_pull_quotes(Lines([FERRY, line, f"{line} {SAID}" if line.endswith("?") else SAID]), rules, 0, 3)
    assert rules == [None] * 3


def test_a_text_that_is_there_twice_is_no_row_of_pull_quotes() -> None:
    """A line that holds all the others is the text once more."""
    lines = [f"The ferry number {number} ran aground on a bank of sand." for number in range(10)]
    rules: list[str | None] = [None] * 11
    name_pull_quotes(Lines([*lines, " ".join(lines)]), rules, 0, 11)
    assert rules == [None] * 11


def test_the_same_line_is_no_paragraph_around_it() -> None:
    """Two printings of a line are doubles, which another rule knows."""
    assert not stands_inside(QUOTE, f"{QUOTE}\n{QUOTE}")


def test_a_speaker_is_somebody_of_the_story() -> None:
    """A line with a comma is a place, a list or a subhead, unless its name stands in the text too."""
    assert is_speaker("Ada Ng, harbour master", ["Ada Ng, harbour master", SAID])
    assert not is_speaker("Old Harbour, Oldtown", ["Old Harbour, Oldtown", "It ran aground."])


def test_pull_quotes_of_endless_texts_are_not_looked_for() -> None:
    """Each line is looked up in all the others, so a text that is no story any more is left alone."""
    said = "It is the old dam by the mill that worries me most"
    story = [FERRY, said, f"“{said},” the mayor said on Monday."]
    rules: list[str | None] = [None] * 3
    name_pull_quotes(Lines(story), rules, 0, 3)
    assert rules[1] == "double.pull_quote"
    story += [f"{FERRY} It was her trip number {number}." for number in range(LONGEST_STORY // len(FERRY))]
    rules = [None] * len(story)
    name_pull_quotes(Lines(story), rules, 0, len(story))
    assert not any(rules)


@pytest.mark.parametrize(
    "line", ["Ng, harbour master", "Ada Ng harbour master", "ada Ng, harbour master", f"Ada Ng, {'harbour ' * 9}master"]
)
def test_a_line_that_is_no_name_and_office_is_no_speaker(line: str) -> None:
    """One word, no comma, a small letter, a line too long; the text has each of them."""
    assert not is_speaker(line, [line, f"{line}, said so. {SAID}", "Ng and Ada Ng of the harbour."])


def test_a_pull_quote_may_be_the_last_line() -> None:
    """Then nobody stands under it; a line that has a rule keeps it."""
    rules: list[str | None] = [None] * 3
    name_pull_quotes(Lines([FERRY, SAID, QUOTE]), rules, 0, 3)
    assert rules == [None, None, "double.pull_quote"]
    rules = [None, None, "share.bar", None]
    name_pull_quotes(Lines([FERRY, QUOTE, "Ada Ng, harbour master", SAID]), rules, 0, 4)
    assert rules == [None, "double.pull_quote", "share.bar", None]
