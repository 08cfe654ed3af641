"""Turns of transcripts: labels that are people who take turns and talk to each other."""

from pathlib import Path

import pytest

import newsparse
from newsparse.extract.quotes import extract_quotes
from newsparse.extract.quotes.block_quotes import quotes_of_body
from newsparse.extract.quotes.transcripts import may_hold_turns
from newsparse.models import Block, prose

CASES = sorted((Path(__file__).parents[2] / "cases" / "transcripts").glob("*.txt"))
COLUMNS = ["speaker", "speaker_text", "text"]


def body_of(text: str, kind: str = "paragraph") -> tuple[Block, ...]:
    """Make one block of each paragraph."""
    return tuple(Block(kind, paragraph) for paragraph in text.split("\n\n"))


def turns_of(text: str, language: str = "en", kind: str = "paragraph") -> list[newsparse.Quote]:
    """Give the turns of a text, each of which must be the slice it names."""
    body = body_of(text, kind)
    found = quotes_of_body(body, language)
    turns = [quote for quote in found.value if quote.kind == "block"] if found else []
    assert all(prose(body)[quote.start : quote.end] == quote.text for quote in turns)
    return turns


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path):
    """Every turn of the case is found with its speaker, and nothing else."""
    head, text, table = path.read_text(encoding="utf-8").split("\n---\n")
    columns, *rows = [line.split(" | ") for line in table.strip().splitlines()]
    assert columns == COLUMNS
    found = turns_of(text, head.removeprefix("language: "))
    assert [
        [quote.speaker or "-", quote.speaker_text or "-", quote.text.replace("\n\n", " ¶ ")] for quote in found
    ] == rows


def test_cases_exist():
    """The folder of cases is found."""
    assert len(CASES) > 5


SPARED = {
    "recipe": "Prep Time: 20 minutes.\n\nCook Time: You need 40.\n\nPrep Time: 10 minutes.\n\nCook Time: You need 20.",
    "verdicts": "Pros: I like the lid.\n\nCons: You need a key.\n\nPros: I like it.\n\nCons: Do you need it?",
    "listings": "Date: 3 May. Will you come?\n\nVenue: Our hall.\n\nDate: 4 May. We come.\n\nVenue: My pier.",
    "live blog": "10:15: I am here.\n\n10:20: Are you?\n\n10:25: I am. We go.\n\n10:30: We came. Did you?",
    "advice": "Dear Abby: I am lost.\n\nDear Lost: You are.\n\nDear Abby: What do I do?\n\nDear Lost: You wait.",
    "myths": "Myth: You can't swim.\n\nFact: You can.\n\nMyth: You need salt.\n\nFact: We do not. Do you?",
    "scores": "Ada Quinn: 1,769.\n\nOwen Pratt: 1,501.\n\nQuinn: 547.\n\nPratt: 46.\n\nQuinn: 2,316.\n\nPratt: 1,547.",
    "teams": "Arsenal: We like them.\n\nChelsea: You never know.\n\nArsenal: Are you sure?\n\nChelsea: I am not.",
    "ratings": "Ada Quinn: We saw a save. 7\n\nOwen Pratt: You saw little. 5\n\nSarah Lee: I did. 9\n\nTom Orr: Me. 7",
    "credits": "Director: Ada Quinn\n\nWriter: Owen Pratt\n\nDirector: Sarah Lee\n\nWriter: You know him",
    "horoscope": "Aries: You will meet us.\n\nTaurus: Will you?\n\nGemini: You may. We hope so.\n\nCancer: You can.",
    "notes": "Editor's note: We changed it.\n\nPhoto: Us.\n\nEditor's note: Did we?\n\nPhoto: You.",
    "mail": "From: Ada Quinn\n\nTo: Owen Pratt\n\nSubject: Will you come?\n\nFrom: Owen Pratt\n\nSubject: I will.",
    "facts": "QUINN: I built it.\n\nTHE FACTS: We looked.\n\nQUINN: We paid.\n\nTHE FACTS: You did.\n\nAda Quinn left.",
    "guide": "Q: When does it open?\n\nA: In May.\n\nQ: Who pays?\n\nA: The county pays.",
    "few": "Reporter: Will you go?\n\nMinister Lee: I will.",
    "subheads": "Quinn: I stay."
    + "\n\nNothing." * 9
    + "\n\nOwen Pratt: I go."
    + "\n\nNothing." * 9
    + "\n\nQuinn: I am Ada Quinn.",
}


@pytest.mark.parametrize("name", SPARED)
def test_labels_that_are_no_people_who_talk(name):
    """Fields, scores, notes, letters and guides have labels too, and are nobody's speech."""
    assert turns_of("The paper said so on Tuesday.\n\n" + SPARED[name]) == []


def test_a_subhead_sums_up():
    """A heading "Lee: …" without a full stop is no turn, and ends the one before it."""
    body = list(body_of("Reporter: Why?\n\nJonas Lee: I saw it.\n\nReporter: When?\n\nLee: In May.\n\nReporter: And?"))
    body.insert(2, Block("heading", "Lee: No bridge before May"))
    body.insert(2, Block("paragraph", "We all did."))
    found = quotes_of_body(tuple(body), "en").value
    assert [quote.text for quote in found] == ["Why?", "I saw it.\n\nWe all did.", "When?", "In May.", "And?"]


def test_a_transcript_in_a_block_quote():
    """Its turns are the quotes, and the block quote as a whole is none."""
    text = "LEE: Why?\n\nADA QUINN: I closed it.\n\nLEE: Why did you?\n\nQUINN: I saw the bolts."
    found = turns_of(text, kind="blockquote")
    assert [quote.speaker for quote in found] == ["LEE", "ADA QUINN", "LEE", "ADA QUINN"]


def test_turns_that_stand_in_marks_are_quotes_already():
    """A turn in marks is given once."""
    text = "Lee: “Why?”\n\nAda Quinn: “I closed it in May.”\n\nLee: “Why did you?”\n\nQuinn: “I saw the bolts.”"
    assert turns_of(text) == []
    assert len(extract_quotes(text, language="en")) > 1


def test_both_doors_give_the_same_turns():
    """A page and its text have the same transcript; extract_quotes gives what stands in marks alone."""
    said = [
        "The minister met the press in Lowbridge on Tuesday, a day after the bridge was closed to all traffic.",
        "<b>Reporter:</b> Will you go, now that the bridge is closed?",
        "<b>Minister Lee:</b> I hope to stay in office.",
        "<b>Reporter:</b> Why should you, when half of the town wants you to leave?",
        "<b>Lee:</b> I was elected by the other half, and I have three more years.",
    ]
    page = newsparse.parse("<article><h1>Lee stays</h1>" + "".join(f"<p>{line}</p>" for line in said))
    turns = [(quote.speaker, quote.text) for quote in page.quotes]
    assert turns[1] == ("Lee", "I hope to stay in office.")
    assert turns == [(quote.speaker, quote.text) for quote in newsparse.parse_text(page.text).quotes]
    assert extract_quotes(page.text) == ()


def test_more_labels_than_people_can_have():
    """A register of names is no transcript, however long it is."""
    people = [f"Ada Q{chr(97 + number % 26)}{chr(97 + number // 26)}: I am here. Are you?" for number in range(200)]
    assert turns_of("\n\n".join(people * 2)) == []


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("Reporter: Will it close?\n\nLee: I hope not.\n\nReporter: Why?", True),
        ("Q. Will it close?\n\nA. I hope not.", True),
        ("Lee: I hope not.\n\nOrr: So do I.", False),
        ("It rained.\n\nIt was late: the train had gone.", False),
    ],
)
def test_only_a_text_with_enough_marks_is_looked_through_for_turns(text, may):
    """Two colons and no Q are fewer labels than the shortest transcript has."""
    assert may_hold_turns(text, body_of(text)) is may
