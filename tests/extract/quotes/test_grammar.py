"""Word sets of a language."""

import pytest

from newsparse.extract.quotes.grammar import LANGUAGES, grammar


def test_regional_codes_meet_their_language():
    """Regions, and the two Norwegians, use the tables of their language."""
    assert grammar("pt-BR") is grammar("pt")
    assert grammar("de_AT") is grammar("de")
    assert grammar("nb") is grammar("no")


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_every_language_is_whole(language):
    """A language with verbs of saying has all the small words a source is read with."""
    words = grammar(language)
    assert all((words.said, words.phrases, words.determiners, words.prepositions, words.conjunctions, words.pronouns))


def test_an_unknown_language_has_no_cues():
    """Without tables nothing is a cue."""
    assert grammar("xx").cues == frozenset() == grammar(None).cues
