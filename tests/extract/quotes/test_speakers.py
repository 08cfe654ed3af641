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


LOST = "“We lost,” coach Ben Hart said after the game. "


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Leo Marsh said the team had learned a lot. “We did,” he added.", "Leo Marsh"),
        ("Leo Marsh, his captain, agreed. “We did,” he said.", "Leo Marsh"),
        ("His captain, Leo Marsh, agreed. “We did,” he said.", "Leo Marsh"),
        ("\n\nLeo Marsh said the team had learned.\n\n“We did,” he said.", "Leo Marsh"),
        ("Leo Marsh scored twice. “We did,” he said.", "Ben Hart"),
        ("Leo Marsh asked why. “We slept,” he said.", "Ben Hart"),
        ("Fans of Leo Marsh said nothing. “We slept,” he said.", "Ben Hart"),
        ("Leo Marsh's notes were lost. “We slept,” he said.", "Ben Hart"),
        ("Comment added later. “We slept,” he said.", "Ben Hart"),
        ("\n\nLeo Marsh said little.\n\nMr Lowe was away. Adam Lowe is no fan. “We slept,” he said.", "Adam Lowe"),
    ],
)
def test_who_said_something_unquoted_speaks_on(told: str, speaker: str) -> None:
    """A pronoun stands for the subject of a verb of saying since the last quote, not of any verb, nor of a question."""
    assert [quote.speaker for quote in extract_quotes(LOST + told, language="en")] == ["Ben Hart", speaker]


def test_adverbs_that_open_a_sentence_are_no_speakers() -> None:
    """They have capitals only because they come first."""
    text = "Likewise, the mayor said the town was ready. “We are ready,” she said. Afterwards Ann Lowe said: “So am I.”"
    assert [quote.speaker for quote in extract_quotes(text, language="en")][1:] == ["Ann Lowe"]
    assert extract_quotes(text, language="en")[0].speaker != "Likewise"


def test_a_surname_goes_on_with_the_one_who_bears_it() -> None:
    """Where two bear one surname, it is that of the one who spoke."""
    text = (
        "Ivana Lowe met Donald Lowe. “It was good,” said Donald Lowe. In an interview, Mr Lowe said he would go. "
        "He added that it was “a great luxury” to stay."
    )
    assert [quote.speaker for quote in extract_quotes(text, language="en")] == ["Donald Lowe"] * 2


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The ministry said: “We are ready.” It added: “We know how.”", ["The ministry"] * 2),
        ("Asda said: “We are ready.”\n\nIt added: “We know how.”", ["Asda"] * 2),
        ("Ann Lowe said: “We are ready.” It added: “We know how.”", ["Ann Lowe", "It"]),
        ("A spokesman for Asda said: “We are ready.” It added: “We know how.”", ["A spokesman for Asda", "It"]),
        ("The ministry said: “We are ready.”\n\nRain fell.\n\nIt added: “We know how.”", ["The ministry", "It"]),
    ],
)
def test_it_is_the_body_that_spoke_last(text: str, speakers: list[str]) -> None:
    """Never a person, nor what was quoted two paragraphs before."""
    assert [quote.speaker for quote in extract_quotes(text, language="en")] == speakers
