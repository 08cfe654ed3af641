"""Words to one person's name, or to nobody."""

from __future__ import annotations

import pytest

from newsparse.extract.person import person


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("NORA QUILL", "Nora Quill"),
        ("ADA VAN DER MEER", "Ada van der Meer"),
        ("J. R. Ashby", "J. R. Ashby"),
        ("Nora O’Quill", "Nora O’Quill"),
        ("李小龙", "李小龙"),
    ],
)
def test_a_name_is_written_as_people_write_it(words: str, name: str) -> None:
    """Capitals of a headline face come down, initials and particles stay."""
    assert person(words.split()) == name


@pytest.mark.parametrize(
    "words", ["Evening Bell staff", "quill24", "bell.example", "the mayor", "A One Two Three Four Five Six"]
)
def test_other_words_name_nobody(words: str) -> None:
    """A desk, a login, an address, a role, a row of words."""
    assert person(words.split()) is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ada Quinn2", "Ada Quinn"),
        ("Ada Quinn12", "Ada Quinn"),
        ("Nora Quill.", "Nora Quill"),
        ("Ada Leitner.", "Ada Leitner"),
        ("ADA L’ORME", "Ada L’Orme"),
    ],
)
def test_what_clings_to_a_name_comes_off(words: str, name: str) -> None:
    """The number of a footnote, and the full stop of a line that is no sentence."""
    assert person(words.split()) == name
