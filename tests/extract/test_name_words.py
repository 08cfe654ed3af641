"""Words about names: agencies, desks, roles."""

from __future__ import annotations

import pytest

from newsparse.extract.name_words import agency_name, is_desk, is_role_word


def test_an_agency_is_known_by_its_spellings() -> None:
    """Short name out, near misses left alone."""
    assert [agency_name(text) for text in ("The Associated Press", "DPA", "(AFP)")] == ["AP", "dpa", "AFP"]
    assert [agency_name(text) for text in ("Reuter", "Sid", "the")] == [None, None, None]


@pytest.mark.parametrize("line", ["Evening Bell staff", "Web Desk"])
def test_a_desk_is_no_person(line: str) -> None:
    """A line with a word of a desk names nobody."""
    assert is_desk(line, "en")


@pytest.mark.parametrize("line", ["Nora Quill", "Nora Quill met the whole of the night staff of the Bell at its gate"])
def test_other_lines_are_no_desk(line: str) -> None:
    """A name has no such word; a sentence is too long."""
    assert not is_desk(line, "en")


def test_roles_are_known_by_word_and_by_ending() -> None:
    """Whatever the case and the marks around the word; a short word that ends the same way is a name."""
    assert [is_role_word(word) for word in ("Editor,", "Wissenschaftsredakteurin", "Quill")] == [True, True, False]
