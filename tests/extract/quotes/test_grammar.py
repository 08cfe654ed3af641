"""Word sets of a language."""

import pytest

from newsparse.extract.quotes.grammar import LANGUAGES, grammar
from newsparse.rules.phrase_words import DETERMINERS

WHOLE = {row.language for row in DETERMINERS}
"""Languages whose sources are read; of the others the verbs alone are known."""


def test_regional_codes_meet_their_language():
    """Regions, and the two Norwegians, use the tables of their language."""
    assert grammar("pt-BR") is grammar("pt")
    assert grammar("de_AT") is grammar("de")
    assert grammar("nb") is grammar("no")


@pytest.mark.parametrize("language", sorted(WHOLE))
def test_every_language_is_whole(language):
    """A language whose articles are known has all the small words a source is read with."""
    words = grammar(language)
    assert all((words.said, words.phrases, words.determiners, words.prepositions, words.conjunctions, words.pronouns))


@pytest.mark.parametrize("language", sorted(LANGUAGES - WHOLE))
def test_the_other_languages_have_verbs_and_pronouns(language):
    """Where nothing else is known, the commonest verbs and the pronouns are."""
    words = grammar(language)
    assert words.said
    assert words.pronouns
    assert not words.determiners


def test_an_unknown_language_has_no_cues():
    """Without tables nothing is a cue."""
    assert grammar("xx").cues == frozenset() == grammar(None).cues
