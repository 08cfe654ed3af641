"""Full names for sources."""

import pytest

from newsparse.extract.quotes import extract_quotes
from newsparse.extract.quotes.grammar import grammar
from newsparse.extract.quotes.speakers import Names, name_in, sex_of_forename, speaker

ENGLISH = grammar("en")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Harbour Board General Secretary Ines Valdar", ("Ines", "Valdar")),
        ("Mr Yardley", ("Yardley",)),
        ("a spokesman for the port, Owen Pratt", ("Owen", "Pratt")),
        ("Gov. Ada Quinn of Lowbridge", ("Ada", "Quinn")),
        ("a Ruritanian soldier", None),
        ("the minister", None),
    ],
)
def test_the_name_in_a_source(written, expected):
    """Titles and what modifies the name are no part of it; a common noun phrase holds none."""
    mention = name_in(written, ENGLISH)
    assert (mention and mention.name) == expected


def resolved(text: str, written: str) -> str:
    """Give the speaker for the last mention of a source."""
    return speaker(Names(text, ENGLISH), written, text.rindex(written), []).speaker


def test_a_surname_gets_its_forename():
    """The fullest form in the text is taken; an honorific tells two bearers apart."""
    assert resolved("Ada M. Quinn spoke. Then Quinn left.", "Quinn") == "Ada M. Quinn"
    text = "Robert Vale and Margaret Vale spoke. Margaret Vale left. Mr. Vale stayed."
    assert resolved(text, "Mr. Vale") == "Robert Vale"


def test_an_honorific_stays_without_a_forename():
    """Where no forename is ever given, "Mr Orr" is the fullest form."""
    assert resolved("Mr Orr spoke. Then Orr left.", "Orr") == "Mr Orr"


def test_a_pronoun_without_a_name_stays():
    """Nobody is made up for "she"."""
    assert resolved("Nothing happened. She left.", "She") == "She"


def test_forenames_hint_at_the_sex():
    """A forename outside the table says nothing."""
    assert [sex_of_forename((name,)) for name in ("Robert", "Margaret", "Xanq")] == ["male", "female", ""]


def test_a_role_is_tied_to_the_name_beside_it():
    """A role noun stands for one quoted before whom the text calls so, not for one who is named far from it."""
    text = (
        "Ada Quinn, the coach, spoke. Tom Reed spoke of other things, of the weather and of the roads. The coach left."
    )
    names = Names(text, ENGLISH)
    assert names.are_tied("coach", "Quinn", text.index("The coach left"))
    assert not names.are_tied("coach", "Reed", text.index("The coach left"))


@pytest.mark.parametrize("age", ["9", "46"])
def test_an_age_stands_for_the_last_person_named(age):
    """A child's has one digit."""
    text = f"Ada Quinn arrived on Monday. “The bridge is safe,” said the {age}-year-old."
    (quote,) = extract_quotes(text, language="en")
    assert (quote.speaker, quote.speaker_text) == ("Ada Quinn", f"the {age}-year-old")


def test_a_name_with_several_particles():
    """It is given whole, wherever it stands."""
    text = "« Le pont restera fermé pour de bon », a déclaré Jean de la Tour, maire de Lyon."
    (quote,) = extract_quotes(text, language="fr")
    assert quote.speaker == "Jean de la Tour"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Orr and Ms Ada Quinn left. “It is over,” Quinn said. “It is not,” Orr said.", ["Ada Quinn", "Mr Orr"]),
        ("Lord Quinn of Bath left. “It is over,” Quinn said.", ["Lord Quinn"]),
    ],
)
def test_an_honorific_stands_in_for_the_forename(text, expected):
    """Where the text gives none; it is no part of a full name."""
    assert [quote.speaker for quote in extract_quotes(text, language="en")] == expected
