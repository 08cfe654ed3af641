"""Owners of nouns and passive verbs beside a quote."""

import pytest

from newsparse.extract.quotes import extract_quotes


def told(text: str) -> tuple[str | None, str | None]:
    """Give speaker and cue of the only quote of a text."""
    (quote,) = extract_quotes(text, language="en")
    return quote.speaker, quote.cue


@pytest.mark.parametrize(
    ("owner", "speaker"),
    [
        ("Quinn's", "Quinn"),
        ("Quinn’s", "Quinn"),
        ("The owners'", "The owners"),
        ("The owners’", "The owners"),
        ("Her", "Her"),
    ],
)
def test_the_owner_of_an_answer_is_its_speaker(owner, speaker):
    """With either apostrophe, in singular and plural."""
    assert told(f"{owner} answer was: “The pier is going to be closed.”")[0] == speaker


@pytest.mark.parametrize("owner", ["Quinn's", "Quinn’s", "Her"])
def test_the_owner_of_a_claim(owner):
    """A "that" may stand between the claim and its words."""
    speaker = owner.partition("'")[0].partition("’")[0]
    assert told(f"{owner} claim that “it is going to be closed for good” was false.") == (speaker, "claim")


@pytest.mark.parametrize("adverbs", ["", "quickly ", "also ", "then once "])
def test_a_passive_verb_has_its_speaker_behind_it(adverbs):
    """Adverbs may part it from its auxiliary."""
    text = f"The pier was {adverbs}described by Ada Quinn as “the finest of them all in the north”."
    assert told(text) == ("Ada Quinn", "described")


def test_who_is_asked_is_no_cue():
    """When asked, one is asked by others."""
    assert told("Ada Quinn, when asked, “the bridge will stay closed for now”.") == ("Ada Quinn", None)
