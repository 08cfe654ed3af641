"""Quotes of a page's body: those of its text, and speech in block quotes."""

import pytest

import newsparse
from newsparse.extract.quotes import extract_quotes, quotes
from newsparse.extract.quotes.block_quotes import quotes_of_body
from newsparse.models import Block, prose
from newsparse.page import read

BODY = (
    Block("paragraph", "The mayor, Ada Quinn, was asked about the bridge."),
    Block("paragraph", "“It is safe,” said Quinn."),
    Block("caption", "“A bridge,” said nobody."),
    Block("paragraph", "Later she wrote:"),
    Block("blockquote", "We tested it twice."),
    Block("blockquote", "It held both times."),
    Block("paragraph", "The builders had this to add:"),
    Block("blockquote", "A bridge needs salt and paint."),
    Block("blockquote", "— Owen Pratt, builder"),
    Block("blockquote", "“We did it in a year,” said Pratt."),
)


def test_block_quotes_stand_among_the_others():
    """A run of block quotes is one quote over its blocks; its offsets point into the same text."""
    found = quotes_of_body(BODY, "en").value
    text = prose(BODY)
    assert [quote.kind for quote in found] == ["full", "block", "block", "full"]
    assert all(text[quote.start : quote.end] == quote.text for quote in found)
    assert found[1].text == "We tested it twice.\n\nIt held both times."


def test_the_paragraph_before_announces_the_speaker():
    """A paragraph that ends with a colon names who speaks in the block quote behind it."""
    found = quotes_of_body(BODY, "en").value
    assert (found[1].speaker_text, found[1].cue) == ("she", "wrote")


def test_without_the_blocks_it_is_what_the_text_gives():
    """The quotes of kind full and partial are those of the text alone."""
    found = quotes_of_body(BODY, "en").value
    text_alone = extract_quotes(prose(BODY), language="en")
    assert tuple(quote for quote in found if quote.kind != "block") == text_alone


def test_a_signature_names_the_speaker():
    """A last line "— Name, role" signs the block quote and is no part of it."""
    body = (Block("blockquote", "A bridge needs salt."), Block("blockquote", "— Owen Pratt, builder"))
    (quote,) = quotes_of_body(body).value
    assert (quote.text, quote.speaker) == ("A bridge needs salt.", "Owen Pratt")


def test_a_body_without_quotes_gives_none():
    """None, when nothing is quoted; also without a body."""
    assert quotes_of_body(BODY[:1]) is None
    assert quotes_of_body(()) is None


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ([("blockquote", "We are late."), ("blockquote", "Ada Quinn, mayor")], ("We are late.", "Ada Quinn")),
        ([("blockquote", "We are late. — Ada Quinn")], ("We are late.", "Ada Quinn")),
        ([("blockquote", "We are late."), ("caption", "— Ada Quinn, mayor")], ("We are late.", "Ada Quinn")),
        ([("blockquote", "We are late."), ("paragraph", "— Ada Quinn")], ("We are late.", "Ada Quinn")),
        ([("blockquote", "We are late."), ("caption", "Ada Quinn on the pier")], ("We are late.", None)),
        ([("blockquote", "We are late."), ("paragraph", "Ada Quinn, mayor")], ("We are late.", None)),
        ([("blockquote", "Roses are red."), ("blockquote", "Long Live Lowbridge")], None),
        (
            [("paragraph", "We are late. pic.twitter.com/x1"), ("paragraph", "— Rep. Ada Quinn (@quinn) May 3, 2024")],
            ("We are late.", "Ada Quinn"),
        ),
        (
            [("paragraph", "We are late. — Pier Sports Premier League (@pier) May 3")],
            ("We are late.", "Pier Sports Premier League"),
        ),
        ([("paragraph", "Write to Ada Quinn (@quinn) until May 3.")], ()),
        ([("heading", "Late"), ("paragraph", "— Ada Quinn (@quinn) May 3, 2024")], ()),
    ],
)
def test_who_signs(blocks, expected):
    """Block quotes and posts are signed in a last line, at their end, or in the caption or paragraph behind."""
    body = tuple(Block(kind, text) for kind, text in blocks)
    found = quotes_of_body(body, "en")
    quotes = [(quote.text, quote.speaker) for quote in found.value] if found else []
    assert all(prose(body)[quote.start : quote.end] == quote.text for quote in (found.value if found else ()))
    assert quotes == (
        [expected] if expected else [] if expected == () else [("Roses are red.\n\nLong Live Lowbridge", None)]
    )


def test_a_pull_quote_is_given_once():
    """A pull quote that repeats the story's words adds no quote."""
    said = "We are closing the bridge tonight because the salt has eaten the bolts"
    filler = "<p>The council met on Tuesday to talk about the long bridge, and many people came to hear it.</p>"
    page = f"<article><h1>Closed</h1>{filler}<p>“{said},” said Ada Quinn.</p><blockquote>{said}</blockquote>{filler}"
    assert [quote.speaker for quote in newsparse.parse(page).quotes] == ["Ada Quinn"]


def test_quotes_of_a_body_are_read_in_its_language():
    """No other language's tables hold "sagte", and what the caller says is not guessed at."""
    body = (Block("paragraph", "„Die Brücke bleibt gesperrt“, sagte die 46-Jährige."),)
    (quote,) = quotes_of_body(body, "de").value
    assert (quote.speaker, quote.cue) == ("die 46-Jährige", "sagte")
    assert [one.speaker for one in quotes_of_body(body, "en").value] == [None]


def test_the_language_found_before_goes_before_the_pages():
    """``lang`` may be the template's."""
    page = read("<html lang=en><h1>Gesperrt</h1><p>„Die Brücke bleibt gesperrt“, sagte die 46-Jährige.")
    body = (Block("paragraph", "„Die Brücke bleibt gesperrt“, sagte die 46-Jährige."),)
    assert quotes(page, {"body": body, "language": "de"}).value[0].speaker == "die 46-Jährige"
    assert quotes(page, {"body": body}).value[0].speaker is None


def test_a_cue_of_several_words_announces_a_block_quote():
    """It is given whole."""
    body = (
        Block("paragraph", "The mayor, Ada Quinn, was asked about the bridge."),
        Block("paragraph", "According to the builders of the bridge:"),
        Block("blockquote", "A bridge needs salt and paint, and nobody to walk on it."),
    )
    (quote,) = quotes_of_body(body, "en").value
    assert (quote.speaker_text, quote.cue) == ("the builders of the bridge", "According to")
