"""Quotes of a page's body: those of its text, and speech in block quotes."""

from newsparse.extract.quotes import extract_quotes
from newsparse.extract.quotes.block_quotes import quotes_of_body
from newsparse.models import Block, prose

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
