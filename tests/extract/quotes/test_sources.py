"""Noun phrases beside a verb."""

import pytest

from newsparse.extract import extract_quotes
from newsparse.extract.quotes.grammar import grammar
from newsparse.extract.quotes.marks import Passage, paragraphs, passages
from newsparse.extract.quotes.sentences import sentences
from newsparse.extract.quotes.sources import is_noun, leading_subject, phrase_after, subject_before


def read(text: str, language: str = "en"):
    """Read the only passage of a text, and the place of its verb, which stands between underscores."""
    passage = next(passages(text, paragraphs(text)), Passage(0, len(text), []))
    found = sentences(text, passage, grammar(language))
    verb = next(at for at, word in enumerate(found.words) if word in ("said", "told", "sagte"))
    return found, verb, grammar(language)


def words(found, span) -> str | None:
    """Write a span out."""
    return None if span is None else " ".join(found.words[span[0] : span[1]])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("But Mara Lindt also said so.", "Mara Lindt"),
        ("Mara Lindt, who runs the port, said so.", "Mara Lindt"),
        ("Mara Lindt, a member from Bath, N.H., said so.", "Mara Lindt"),
        ("Mara Lindt (no relation) said so.", "Mara Lindt"),
        ("A spokesman for the port said so.", "A spokesman for the port"),
        ("On Monday Mara Lindt on Tuesday said so.", "Mara Lindt"),
        ("Ursula von der Leyen said so.", "Ursula von der Leyen"),
        ("Lindt walked out and said so.", "Lindt"),
        ("And said so.", None),
    ],
)
def test_the_subject_stands_left_of_the_verb(text, expected):
    """Appositives, parentheses, relative clauses and adverbs are stepped over."""
    found, verb, language = read(text)
    assert words(found, subject_before(found, 0, verb, language)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So said Mara Lindt on Monday.", "Mara Lindt"),
        ("So said a spokesman for the port, Owen Pratt, twice.", "a spokesman for the port , Owen Pratt"),
        ("So said he.", "he"),
        ("So said on Monday.", None),
    ],
)
def test_the_subject_stands_right_of_a_turned_verb(text, expected):
    """A name behind a common noun belongs to it; a preposition begins no subject."""
    found, verb, language = read(text)
    assert words(found, phrase_after(found, verb + 1, len(found.words), language)) == expected


def test_the_head_of_a_clause():
    """Leading adverbials are stepped over, and the verb ends the subject."""
    found, verb, language = read("Speaking in Leeds, Mara Lindt called it what she said.")
    assert words(found, leading_subject(found, 0, verb, language)) == "Mara Lindt"


def test_a_verb_that_is_a_noun():
    """Behind an owner or an article, "call" and "report" are nouns."""
    text = "Her call went out. Lindt calls that odd."
    language = grammar("en")
    found = sentences(text, Passage(0, len(text), []), language)
    assert is_noun(found, found.words.index("call"), language)
    assert not is_noun(found, found.words.index("calls"), language)


@pytest.mark.parametrize(
    ("language", "behind"),
    [
        ("en", "said Anna Berg quietly."),
        ("en", "said Anna Berg Tuesday."),
        ("de", "fügte Anna Berg hinzu."),
        ("de", "sagte Anna Berg heute."),
        ("fr", "ajoute Anna Berg lundi soir."),
        ("es", "dijo Anna Berg ayer."),
        ("it", "aggiunge Anna Berg sorridendo."),
        ("nl", "voegde Anna Berg toe."),
        ("pt", "acrescentou Anna Berg rindo."),
        ("pl", "powiedziała Anna Berg wczoraj."),
        ("sv", "tillägger Anna Berg skrattande."),
        ("da", "tilføjede Anna Berg grinende."),
        ("no", "la Anna Berg til."),
    ],
)
def test_days_and_manners_behind_a_name_are_no_part_of_it(language: str, behind: str) -> None:
    """A verb's second half, a day, an adverb."""
    [quote] = extract_quotes(f"“The water was higher than the dam,” {behind}", language=language)
    assert quote.speaker == quote.speaker_text == "Anna Berg"


@pytest.mark.parametrize(
    ("language", "source"),
    [("en", "Oldtown spokesman"), ("en", "Oldtown voters"), ("en", "Quinn’s neighbour"), ("en", "the mayor")],
)
def test_common_nouns_behind_a_name_stay(language: str, source: str) -> None:
    """A role, a plural, and what a name owns."""
    [quote] = extract_quotes(f"“The water was higher than the dam,” said {source}.", language=language)
    assert quote.speaker_text == source


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ursula von der Leyen, 62, said: “The bridge stays closed for a long time.”", "Ursula von der Leyen"),
        ("“The bridge stays closed,” Ursula von der Leyen, the mayor, said.", "Ursula von der Leyen"),
        ("“The bridge is safe,” said the mayor of Bath, Ada Quinn.", "Ada Quinn"),
        ("“The bridge is safe,” said Ada Quinn, Bob Orr, and Carl Ash.", "Ada Quinn"),
        ("The mayor of Bath walked towards “the bridge that we have always loved”.", "The mayor of Bath"),
        ("Her family said “the bridge will stay closed for now”.", "Her family"),
        ("The mayor, standing on the pier, said “the bridge will stay closed for now”.", "The mayor"),
        ("He talked about saying “the bridge will stay closed for now”.", "He"),
        ("A spokesman – the third this year – said “the bridge will stay closed for now”.", "A spokesman"),
    ],
)
def test_how_far_a_subject_reaches(text, speaker):
    """Particles are part of a name, and the name behind an office of it; a list of names and a verb end it."""
    (quote,) = extract_quotes(text, language="en")
    assert quote.speaker == speaker


def test_a_clause_that_begins_with_its_verb():
    """Who comes behind it is read, or left out without an error."""
    (quote,) = extract_quotes("Said Ada Quinn: “the way we have always loved it”.", language="en")
    assert quote.speaker == "Ada Quinn"
    assert len(extract_quotes("But said the mayor of Bath, “the way we have always loved it is gone”.")) == 1


@pytest.mark.parametrize("age", ["9", "46"])
def test_an_age_that_is_a_noun(age):
    """German writes its second half with a capital, whatever the first is."""
    (quote,) = extract_quotes(f"„Die Brücke bleibt gesperrt“, sagte der {age}-Jährige am Montag.", language="de")
    assert quote.speaker == f"der {age}-Jährige"


def test_who_stands_for_a_source_behind_a_phrase():
    """The phrase ends before its noun, and the noun is the subject of the clause."""
    text = "It was “safe for all of us”, according to the mayor, who said “it is ours”."
    assert [quote.speaker for quote in extract_quotes(text, language="en")] == ["the mayor", "the mayor"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We are ready,” said a spokesman in a statement on Monday.", "a spokesman"),
        ("“We are ready,” said the woman in a long written statement.", "the woman"),
        ("“We are ready,” said a spokesman for the ministry on Monday.", "a spokesman for the ministry"),
        ("“We are ready,” said a woman in the crowd.", "a woman in the crowd"),
        ("“We are ready,” said the writer of the letter.", "the writer of the letter"),
        ("«Estamos listos», informó el ministerio en su comunicado diario.", "el ministerio"),
        ("«Siamo pronti», ha detto il ministro in una intervista.", "il ministro"),
    ],
)
def test_when_and_where_it_was_said_is_no_part_of_who_said_it(text: str, speaker: str) -> None:
    """A statement, an interview, a day end the source; places, owners and what they speak for do not."""
    assert [quote.speaker_text for quote in extract_quotes(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Another said: “I never met them.”", "Another"),
        ("“I never met them,” another said.", "another"),
        ("Some said: “We never met them.”", "Some"),
        ("Another report said: “They never met.”", "Another report"),
    ],
)
def test_another_is_a_source_of_its_own(text: str, speaker: str) -> None:
    """A determiner that needs no noun, at the head of its clause."""
    assert [quote.speaker_text for quote in extract_quotes(text, language="en")] == [speaker]
