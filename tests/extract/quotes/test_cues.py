"""Cues before a quote, in its sentence or the one before."""

import pytest

from newsparse.extract.quotes import extract_quotes


def told(text: str, language: str = "en") -> tuple[str | None, str | None]:
    """Give speaker and cue of the only quote of a text."""
    (quote,) = extract_quotes(text, language=language)
    return quote.speaker, quote.cue


def test_a_source_in_the_sentence_before_introduces_the_quote():
    """A phrase does it as a verb does."""
    text = "The matter, according to Ada Quinn, is simple. “We are going to build it now.”"
    assert told(text) == ("Ada Quinn", "according to")
    assert told("The matter is simple. “We are going to build it now.”") == (None, None)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Ada Quinn shot back, “The pier will stay where it is.”", "shot"),
        ("Ada Quinn thundered: “The pier will stay where it is.”", "thundered"),
        ("Ada Quinn has always loved “the pier that we all love best”.", "loved"),
        ("Three hours later, Ada Quinn loved “the pier that we all love best”.", "loved"),
        ("Years later, Ada Quinn loved “the pier that we all love best”.", "loved"),
        ("In Salem, N.H., on Monday, Ada Quinn loved “the pier that we all love best”.", "loved"),
    ],
)
def test_a_verb_that_no_table_lists(text, cue):
    """Its shape is enough: a past tense between a name and the quote, whatever stands beside it."""
    assert told(text) == ("Ada Quinn", cue)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Pour elle, c'est « une question de temps et de moyens ».", "elle"),
        ("Pour la ministre, c'est « une question de temps et de moyens ».", "la ministre"),
        ("Pour Anne Colin, c'est « une question de temps et de moyens ».", "Anne Colin"),
        ("Pour le pont, c'est « une question de temps et de moyens ».", None),
    ],
)
def test_an_opinion_is_a_persons(text, speaker):
    """A bridge has none."""
    assert told(text, "fr")[0] == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("nl", "De voorzitter van de bond, Jan Vos, noemt het plan „een klap in het gezicht van allen”.", "Jan Vos"),
        ("nl", "Het plan noemt Jan Vos „een klap in het gezicht van allen”.", "Jan Vos"),
        ("da", "Fagforeningens formand, Tine Bruun, kalder beslutningen »et slag i ansigtet for alle«.", "Tine Bruun"),
        ("sv", "Partiets ledare, Tina Brun, kallar beslutet ”ett slag i ansiktet på alla”.", "Tina Brun"),
    ],
)
def test_the_name_is_the_subject(language, text, speaker):
    """Between commas, with the object behind the verb; or behind the verb, where a thing stands in the first place."""
    assert told(text, language)[0] == speaker


def test_without_tables_a_full_name_before_a_colon_speaks():
    """One capital may be any word of a language that has no tables."""
    assert told("Ada Quinn: “Köprü kapalı kalacak ve bu böyle sürecek.”", "tr")[0] == "Ada Quinn"
    assert told("Köprü “kapalı kalacak ve bu böyle sürecek” dedi.", "tr")[0] is None


def test_a_dash_and_an_article_part_two_cues():
    """The writer breaks off and tells of somebody else; without the dash the first goes on."""
    text = "Ada Quinn suggests it was so{} a claim that Orr calls “the worst of all that I heard”."
    assert told(text.format(" —")) == ("Orr", "calls")
    assert told(text.format(","))[0] == "Ada Quinn"


@pytest.mark.parametrize("source", ["The family of the missing", "The elderly"])
def test_a_noun_that_looks_like_a_participle_or_adverb(source):
    """Of two words or with an article it is a subject all the same."""
    assert told(f"{source} said “the pier will stay closed for now”.") == (source, "said")


def test_a_second_verb_shares_the_subject_of_the_first():
    """Also where that stands behind its verb."""
    text = "On Monday said Ada Quinn that she was ill and called it “the bridge that we have always loved”."
    assert told(text) == ("Ada Quinn", "called")


@pytest.mark.parametrize("length", [1, 25, 40])
def test_a_sentence_of_any_length_is_read_beside_its_quote(length):
    """Of one that is longer than any sentence of the news, no more than what stands near."""
    before = "of the old bridge and the new one " * length
    assert told(f"He left {before}and Ada Quinn said “it will be closed for good”.") == ("Ada Quinn", "said")


def test_a_cue_far_off_is_none():
    """Somebody who said something a hundred words before did not say the quote."""
    between = "of the old bridge and the new one " * 15
    assert told(f"Ada Quinn said that “it will be closed for good {between.strip()}”.") == ("Ada Quinn", "said")
    assert told(f"Ada Quinn said {between}that “it will be closed for good”.")[1] is None


def test_a_german_verb_in_two_halves_is_one_of_saying():
    """The second half stands behind the quote; of seeing, it tells of no speech."""
    text = "Anna Quast hat den Plan „einen Schlag ins Gesicht der Stadt“ {}."
    assert told(text.format("genannt"), "de") == ("Anna Quast", "genannt")
    assert told(text.format("gesehen"), "de")[1] is None


def test_a_participle_behind_a_preposition_is_a_cue():
    """A noun that looks like a verb would be none."""
    assert told("He talked about saying “it is over for good in this town”.") == ("He", "saying")
