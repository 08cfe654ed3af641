"""Values of a page's state: keys, nodes, texts."""

from __future__ import annotations

import pytest

from newsparse.page.state_values import has_role, is_headline, is_same, is_words, tag_of, text_measure


@pytest.mark.parametrize(
    ("key", "role"), [("articleBody", "text"), ("headline", "headline"), ("canonicalUrl", "address")]
)
def test_keys_say_what_they_hold(key: str, role: str) -> None:
    """However the words of a key are joined."""
    assert has_role(key, role)


def test_other_keys_hold_something_else() -> None:
    """A near miss of each."""
    assert not has_role("bodyClass", "headline")
    assert not has_role("k" * 500, "text")


def test_text_is_measured_in_paragraphs() -> None:
    """Tags count for nothing, and a string without spaces is no text."""
    assert text_measure("<p>It rained all day.</p><p>It went on all night.</p>")[1] == 3
    assert text_measure("x" * 1000) == (0, 0, None)


@pytest.mark.parametrize(("text", "words"), [("It rained.", True), ("rain", False), ("雨が降った", True)])
def test_words_are_told_from_codes(text: str, words: bool) -> None:
    """A space, a full stop, or a script that needs neither."""
    assert is_words(text) is words


def test_headlines() -> None:
    """A desk is shorter than a headline; one is another's printing when it begins it or is begun by it."""
    assert is_headline("River floods Oldtown")
    assert not is_headline("World")
    assert is_same("river floods oldtown", "river floods oldtown again")
    assert not is_same("river floods oldtown", "keeper retires at last")


def test_kinds_of_node_have_a_tag() -> None:
    """By type, in whatever key it stands."""
    assert tag_of({"type": "heading"}) is not None
    assert tag_of({"type": "advert"}) is None
