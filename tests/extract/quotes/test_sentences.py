"""A passage as words and sentences."""

from newsparse.extract.quotes.grammar import grammar
from newsparse.extract.quotes.marks import Passage, paragraphs, passages
from newsparse.extract.quotes.sentences import QUOTED, Sentences, last_sentence, sentences


def read(text: str, language: str = "en") -> Sentences:
    """Read the only passage of a text."""
    passage = next(passages(text, paragraphs(text)), Passage(0, len(text), []))
    return sentences(text, passage, grammar(language))


def split(text: str, language: str = "en") -> list[str]:
    """Give the sentences of a text, a quote written as *."""
    found = read(text, language)
    words = ["*" if word == QUOTED else word for word in found.words]
    return [" ".join(words[low:high]) for low, high in found.bounds]


def test_a_quote_is_one_word():
    """A run stands among the words as one of them, and its place is known."""
    found = read("He said “we go now” twice.")
    assert found.words == ["He", "said", QUOTED, "twice", "."]
    assert found.runs == [2]


def test_abbreviations_end_no_sentence():
    """The full stop of a title, an initial or "U.S." stays with its word; a small word behind it begins a sentence."""
    assert split("Sen. J. Lindt of the U.S. Senate spoke.") == ["Sen. J. Lindt of the U.S. Senate spoke ."]
    assert split("They left the U.S. They stayed away.") == ["They left the U.S.", "They stayed away ."]


def test_a_quote_may_end_its_sentence():
    """A full stop inside the marks ends the sentence; a comma, or a question with its "asked", does not."""
    assert split("“Go.” The hall was full.") == ["*", "The hall was full ."]
    assert split("“Go,” Lindt said.") == ["* Lindt said ."]
    assert split("“Go?” Lindt asked.") == ["* Lindt asked ."]
    assert split("“Go?” The hall was full.") == ["*", "The hall was full ."]


def test_french_pronouns_come_off_the_verb():
    """A pronoun that hangs on its verb is a word of its own, in French only."""
    assert read("« Oui », a-t-elle dit.", "fr").words == [QUOTED, ",", "a", "elle", "dit", "."]
    assert "dit-elle" in read("« Oui », dit-elle.", "es").words


def test_words_are_found_again_in_the_text():
    """The offsets of a word are right on both sides of a run, behind an abbreviation, and for a pronoun taken off."""
    text = "On Monday Sen. J. Lindt said “we go” and left... “Now,” he said."
    found = read(text)
    assert [text[slice(*found.span(at, at))] for at, word in enumerate(found.words) if word != QUOTED] == [
        word for word in found.words if word != QUOTED
    ]
    assert text[slice(*found.span(2, 3))] == "Sen. J."
    text = "« Oui », a-t-elle dit."
    found = read(text, "fr")
    assert [text[slice(*found.span(at, at))] for at in (2, 3, 4)] == ["a", "elle", "dit"]


def test_full_stops_in_a_row_are_one_word():
    """An ellipsis stands for itself, and an abbreviation keeps the full stops behind it."""
    assert read("He left... Then he came.. Gov.. Lindt saw 3.5 of No. 4").words == [
        *("He", "left", "...", "Then", "he", "came", "..", "Gov..", "Lindt", "saw", "3.5", "of", "No.", "4"),
    ]


def test_only_the_sentences_around_the_quotes_are_read():
    """The stop before the first quote's sentence is kept; what surely stands outside is left alone."""
    found = read("Rain fell. Ada Quinn left. Lindt said “we go” twice. Then it rained. It was over.")
    assert [" ".join(found.words[low:high]) for low, high in found.bounds] == [".", f"Lindt said {QUOTED} twice ."]
    assert found.span(1, 1) == (27, 32)
    assert split("He met Sen. Lindt of the U.S. Senate and said “we go” twice.")[0].startswith("He met Sen. Lindt")


def test_the_last_sentence_is_read_from_the_end():
    """Narration before it is left alone unless an abbreviation leaves in doubt where it begins."""
    text = "Rain fell. He met Sen. Lindt."
    found = last_sentence(text, 0, len(text), grammar("en"))
    assert [found.words[low:high] for low, high in found.bounds] == [["."], ["He", "met", "Sen.", "Lindt", "."]]
