"""Words that open a byline."""

from __future__ import annotations

import pytest

from newsparse.extract.byline_openers import can_open, has_openers, opened, opened_inside


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("By Nora Quill", "en", "Nora Quill"),
        ("Von Nora Quill", "de", "Nora Quill"),
        ("Par Nora Quill", "fr", "Nora Quill"),
    ],
)
def test_the_word_comes_off(text: str, language: str, rest: str) -> None:
    """What is left is the names."""
    assert opened(text, language)[0] == rest
    assert opened(text, language)[1] is not None


@pytest.mark.parametrize(("text", "language"), [("Byron Quill", "en"), ("Von der Leyen", "en"), ("Nora Quill", "de")])
def test_a_name_keeps_its_first_word(text: str, language: str) -> None:
    """A name that begins like the word, or with a particle of another language, is whole."""
    assert opened(text, language) == (text, None)


def test_the_word_is_found_behind_a_date() -> None:
    """Papers print date and byline in one line."""
    assert opened_inside("5 March 2024 | By Nora Quill", "en")[0] == "Nora Quill"
    assert opened_inside("It was done by hand", "en")[1] is None


def test_every_language_has_some_way() -> None:
    """A language without a table is asked the words of all."""
    assert has_openers("en")
    assert can_open("by", "en")
    assert not can_open("quill", "en")
