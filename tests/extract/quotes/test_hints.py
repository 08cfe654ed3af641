"""What tells about the bearer of a name, and the cheap question that comes before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.extract.quotes.grammar import grammar
from newsparse.extract.quotes.speakers import _title_in

ONE_WORD = st.text(st.characters(categories=["Ll"]), min_size=1, max_size=12)


@pytest.mark.parametrize("language", ["en", "fr", "pl"])
@given(word=ONE_WORD)
def test_without_a_mark_a_word_holds_no_other_title(language, word):
    """Names are asked for inner titles only where a hyphen or an apostrophe stands, but in compounding languages."""
    assert not grammar(language).hints.compounds
    assert _title_in(word, grammar(language)) == word


def test_compounds_are_looked_into():
    """The last part of a German compound is the title; a word of another language is none."""
    assert _title_in("hafenminister", grammar("de")) == "minister"
    assert _title_in("hafenminister", grammar("en")) == "hafenminister"
