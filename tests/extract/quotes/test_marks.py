"""Runs between quotation marks."""

import pytest

from newsparse.extract.quotes import extract_quotes
from newsparse.extract.quotes.marks import paragraphs, passage_before, passages


def runs(text: str) -> list[str]:
    """Give the text of every run."""
    return [text[run.start : run.end] for passage in passages(text, paragraphs(text)) for run in passage.runs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“So it is,” she said.", ["So it is,"]),
        ("„So ist es“, sagte sie.", ["So ist es"]),
        ("„Tak jest” – powiedziała.", ["Tak jest"]),
        ("”Så är det”, sade hon.", ["Så är det"]),
        ("« C’est ainsi », dit-elle.", ["C’est ainsi"]),
        ("»So ist es«, sagte sie.", ["So ist es"]),
        ("「そうです」と彼女は言った。", ["そうです"]),
        ("‘So it is,’ she said.", ["So it is,"]),
        ('"So it is," she said.', ["So it is,"]),
    ],
)
def test_marks_of_every_family(text, expected):
    """Each family of marks opens and closes in its own way."""
    assert runs(text) == expected


def test_a_straight_mark_may_close_a_curly_one():
    """Careless typing mixes curly and straight marks."""
    assert runs('“One,” she said. “Two," he said. "Three.”') == ["One,", "Two,", "Three."]


def test_quotes_inside_quotes_are_part_of_them():
    """Inner marks, of another family or the same, open nothing."""
    assert runs("“He said ‘go’ and left.”") == ["He said ‘go’ and left."]
    assert runs('“He said "go" and left.”') == ['He said "go" and left.']
    assert runs("“He said “go” and left.”") == ["He said “go” and left."]


def test_a_paragraph_that_opens_again_goes_on():
    """Every paragraph of a long quote opens, only the last one closes: one run."""
    assert runs("“One.\n\n“Two.\n\n“Three.” Four.") == ["One.\n\n“Two.\n\n“Three."]


def test_a_lost_closing_mark_ends_with_its_paragraph():
    """An unbalanced mark does not spoil the next paragraph."""
    assert runs("“One.\n\nTwo “three” four.") == ["One.", "three"]
    assert runs("One.”\n\nTwo “three” four.") == ["three"]


@pytest.mark.parametrize(
    "text", ["It is 6'2\" tall.", "Since '08 they're keepin' James' 'em.", 'a 12" pipe and a 9" one', "don't"]
)
def test_apostrophes_and_inches_open_nothing(text):
    """Marks that stand for letters or measures quote nothing."""
    assert runs(text) == []


def test_a_possessive_does_not_close_a_single_quote():
    """The mark of a possessive closes only where no better one follows."""
    assert runs("She heard ‘the voters’ choice is clear’ twice.") == ["the voters’ choice is clear"]


def test_single_marks_around_double_ones():
    """British print quotes with single marks, and with double ones inside; runs never overlap."""
    assert runs("‘He said “go” and left,’ she said.") == ["He said “go” and left,"]
    assert runs("It was ‘odd “to” say’ so.") == ["to"]


def test_paragraphs_without_speech_are_passed_over():
    """Apostrophes, a single mark alone, and dashes inside a paragraph make none that may hold a run."""
    text = "It's late – again.\n\nThe voters' choice.\n\n– We go.\n\nShe said “no”."
    assert [text[found.start : found.end] for found in paragraphs(text)] == ["– We go.", "She said “no”."]


def test_a_quote_goes_on_in_the_next_paragraph_only():
    """A paragraph without marks between two that open ends the first quote."""
    assert runs("“One.\n\n“Two.”") == ["One.\n\n“Two."]
    assert runs("“One.\n\nHe paused.\n\n“Two.”") == ["One.", "Two."]


def test_the_passage_before_is_the_nearest_paragraph_that_is_not_blank():
    """Blank lines are stepped over; nothing is found before ``low``."""
    text = "One.\nTwo. \n \n“Three.”"
    found = passage_before(text, text.index("“"), 0)
    assert found is not None
    assert text[found.start : found.end] == "Two."
    assert passage_before(text, text.index("“"), found.end) is None


def test_addresses_of_pictures_and_programs_are_no_speech() -> None:
    """Style sheets and scripts that spilled into a text have marks around addresses."""
    spilled = 'body{background:url("data:image/svg+xml;charset=utf-8,%3Csvg")} onclick="javascript:window.print();"'
    assert extract_quotes(spilled) == ()
    assert extract_quotes(f"{spilled}\n“Data: nobody has them,” said Ada Brook.")[0].speaker == "Ada Brook"


def test_an_elided_word_opens_nothing():
    """Its apostrophe looks like an opening mark."""
    (quote,) = extract_quotes("Quinn said: 'It's 'bout time the pier was closed'. Nobody laughed.", language="en")
    assert quote.text == "It's 'bout time the pier was closed"


def test_two_marks_in_a_row():
    """A mark that is typed twice is found twice: the quote loses neither its beginning nor its end."""
    (quote,) = extract_quotes('Quinn said ""the bridge is safe for all"" on Monday.', language="en")
    assert quote.text.strip('"') == "the bridge is safe for all"
