"""Quotes of a text: offsets, kinds, limits, and texts that hold none."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.extract.quotes import extract_quotes
from newsparse.limits import Limits

PIECES = [
    "“", "”", "„", "«", "»", '"', "'", "‘", "’", "「", "」", "— ", "– ", "\n", "\n\n", ". ", ", ", ": ", "? ", "(", ")",
    "but", "when", "Ada Quinn", "Mr Lee", "he", "she", "said", "told", "saying", "according to", "who", "the mayor",
    "and", "U.S.", "sagte", "dit-elle", "dijo", " ", "a", "É", "\u00a0", "\x00", "😀",
]  # fmt: skip


@given(
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
    st.sampled_from(["en", "de", "fr", "es", "pl", "no", "xx", None]),
)
def test_offsets_are_valid_whatever_the_text(text, language):
    """Any text gives quotes in order, each the very slice that its offsets name."""
    quotes = extract_quotes(text, language=language)
    assert all(text[quote.start : quote.end] == quote.text != "" for quote in quotes)
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)
    assert all(one.end <= two.start for one, two in pairwise(quotes))
    numbers = [quote.attribution for quote in quotes]
    assert numbers == sorted(numbers)
    assert numbers[:1] in ([], [0])


@given(st.text(max_size=300))
def test_no_text_raises(text):
    """No text whatever raises an error."""
    extract_quotes(text)


def test_a_paragraph_of_conjunctions_introduces_nobody():
    """A paragraph that never comes to its subject raises no error and names nobody."""
    (quote,) = extract_quotes("And but and\n\n“We go there every single day.”", language="en")
    assert quote.speaker is None


def test_halves_of_a_split_quote_share_a_number():
    """A quote that goes on behind its cue is one utterance; the next quote is another."""
    text = "“We are late,” said Ada Quinn. “Again.”\n\n“Not my fault,” Tom Reed replied."
    assert [quote.attribution for quote in extract_quotes(text, language="en")] == [0, 0, 1]


def test_a_quote_without_a_source_has_none():
    """Nobody is made up."""
    (quote,) = extract_quotes("“We are late, and nobody will wait for us.”", language="en")
    assert (quote.speaker, quote.speaker_text, quote.cue) == (None, None, None)


def test_the_language_is_guessed():
    """Without a language the function words decide."""
    text = "Die Stadt hat das nicht gewollt. „Wir haben zu spät gehandelt“, sagte der Sprecher, und das ist wahr."
    assert extract_quotes(text) == extract_quotes(text, language="de")


def test_an_unknown_language_has_its_marks_read():
    """A language without tables yields runs without speakers."""
    (quote,) = extract_quotes("„Nem tudtunk semmiről az egészből.”", language="hu")
    assert (quote.text, quote.speaker) == ("Nem tudtunk semmiről az egészből.", None)


def test_writing_without_spaces():
    """Corner brackets quote speech from some eight signs on; fewer are a name."""
    (quote,) = extract_quotes("「私たちは何も知りませんでした」と言った。『海』を見た。")
    assert quote.text == "私たちは何も知りませんでした"


def test_the_limit_ends_the_search():
    """No more quotes than the limit allows are given."""
    text = "“We are late today,” said Ada Quinn.\n\n" * 20
    assert len(extract_quotes(text, language="en", limits=Limits(max_quotes=7))) == 7


def test_a_pronoun_finds_its_name():
    """The nearest name that fits is meant; the honorific tells the sex."""
    text = "Mrs Vale met Mr Orr on the pier.\n\nShe said: “The pier has to go this year.”"
    (quote,) = extract_quotes(text, language="en")
    assert (quote.speaker, quote.speaker_text) == ("Mrs Vale", "She")


def test_the_sentence_before_introduces_the_speaker():
    """A quote that stands alone belongs to whom the sentence before it names, not to one further back."""
    text = "Tom Reed replied at once. Ada Quinn said so too. “We have to close the pier this year.” The hall was full."
    (quote,) = extract_quotes(text, language="en")
    assert (quote.speaker, quote.cue) == ("Ada Quinn", "said")


def test_a_name_in_a_quote_is_not_the_speaker():
    """The speaker does not speak of himself as of another."""
    text = "Mr Orr opened the pier.\n\n“Mr Vale paid for all of it,” he said."
    assert [quote.speaker for quote in extract_quotes(text, language="en")] == ["Mr Orr"]


MONSTERS = {
    "opening marks": lambda size: "“" * size,
    "opening marks and words": lambda size: "“a " * size,
    "straight marks": lambda size: 'he said "a ' * (size // 4),
    "six kinds of marks": lambda size: "“a „b «c »d \"e 'f ‘g ’h " * (size // 10),
    "capitalised words": lambda size: "Alpha Beta " * size + "said: “We go there now.”",
    "no full stop": lambda size: "and so it went on with he said “we go” then " * (size // 10),
    "single marks": lambda size: "‘a “b” c.’ " * (size // 8),
    "brackets": lambda size: "(" * size + " said “we go there now”",
    "dashes": lambda size: "— a " * (size // 4),
    "names": lambda size: "".join(f"“We go,” said Ann{number} Lee{number}.\n" for number in range(size // 20)),
    "pronouns": lambda size: "Ann Lee met Bob Ray. “We go,” he said. " * (size // 20),
    "conjunctions": lambda size: "and said " * (size // 4) + "“we go there now”",
    "capitals": lambda size: "“We go there now,” said " + "Capital " * (size // 8) + "“we go there now”",
    "relative clauses": lambda size: "“We go there now,” Ann, " + "who, " * (size // 5) + "said.",
    "adverbials": lambda size: "Ann " + "and in a letter " * (size // 16) + "said “we go there now”.",
    "signatures": lambda size: "“We go there now.”\n\n— Ann Lee\n\n" * (size // 32),
    "lost blanks": lambda size: "she said.Orr" * (size // 12) + " “we go there now”",
    "reported": lambda size: "Ann said that he " * (size // 17) + "“we go there now”",
}


def test_a_passive_verb_may_end_the_words():
    """A paragraph that breaks off behind "was told" names nobody for the quote under it."""
    (quote,) = extract_quotes("The coach was told\n\n“We are late again.”", language="en")
    assert (quote.text, quote.speaker) == ("We are late again.", None)


def seconds(text: str, language: str) -> float:
    """Give the processor time of one search."""
    start = time.process_time()
    extract_quotes(text, language=language)
    return time.process_time() - start


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("name", MONSTERS)
def test_time_grows_with_the_size(name, language):
    """Four times the text takes about four times as long: far from the sixteen of a quadratic search.

    The best of two counts: what the collector takes for the garbage of a whole suite is not the search's.
    """
    small = min(seconds(MONSTERS[name](10_000), language) for _ in range(2))
    large = min(seconds(MONSTERS[name](40_000), language) for _ in range(2))
    assert large < 9 * small + 0.15


def test_speech_behind_a_title_is_found():
    """A run that is no speech ends neither its sentence nor the text."""
    text = "She read the “Book of Books” in May and said “it was the best of all I know”."
    assert [(quote.text, quote.kind) for quote in extract_quotes(text, language="en")][-1] == (
        "it was the best of all I know",
        "partial",
    )
    text = 'Ada Quinn fumed. "Close it now."" "Nobody will miss it at all," she said.'
    assert extract_quotes(text, language="en")[-1].text == "Nobody will miss it at all,"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“Stop!” shouted a woman in the crowd.", "a woman in the crowd"),
        ("The judge, Sarah Cole, told him: “You have shown no remorse.”", "Sarah Cole"),
        ("Anna Holm met Carl Berg on Monday. “Our talks were good,” Holm said.", "Anna Holm"),
        ("„Nein“, rief Lena Fuchs.", "Lena Fuchs"),
        ("« Non », répond Zoé Petit.", "Zoé Petit"),
    ],
)
def test_a_sentence_is_enough_to_know_its_language(text: str, speaker: str) -> None:
    """Where too few small words stand, the verb of saying tells."""
    assert [quote.speaker for quote in extract_quotes(text)] == [speaker]


@pytest.mark.parametrize("language", ["de", "fr", "es", "it", "pt", "nl", "no", "sv", "da"])
@pytest.mark.parametrize("end", ["der", "le", "el", "il", "o", "de", "den", "la", "a", "she", "und", ","])
def test_a_text_may_end_anywhere(language: str, end: str) -> None:
    """A scrape that breaks off behind an article has a quote all the same."""
    (quote,) = extract_quotes(f"“We will all be waiting here,” murmured {end}", language=language)
    assert quote.text == "We will all be waiting here,"
    assert len(extract_quotes(f"„Wir alle warten hier“, murmelte {end}", language=language)) == 1
