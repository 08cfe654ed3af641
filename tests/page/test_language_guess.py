"""The language of a text, guessed by its small words."""

from newsparse.page import read_text
from newsparse.page.language_guess import language_of_words


def test_the_most_function_words_decide():
    """Case does not matter, and punctuation ends a word."""
    assert language_of_words("THE council, AND the mayor: it was said that they are late.") == "en"
    assert language_of_words("Le conseil et la mairie ont dit que les travaux sont en retard.") == "fr"


def test_too_few_or_too_close_is_no_answer():
    """Names alone give no language away, nor do words that two languages share; nor does nothing."""
    assert language_of_words("") is None
    assert language_of_words("Ada Quinn, Lowbridge, the mayor") is None
    assert language_of_words("og i det på en til at de har ikke et") is None


def test_only_the_beginning_is_read():
    """A long text costs no more than its first 2,000 characters."""
    english = "The council said that it was not aware of the plan. " * 40
    assert language_of_words(english + "Der Rat hat erklärt, dass er von dem Plan nicht gewusst hat. " * 400) == "en"


def test_a_caption_printed_over_and_over_counts_once() -> None:
    """A gallery above the story must not outweigh it: its captions are names, dates and an "a"."""
    caption = "Mayor Ada Quinn, left, speaks with a trader, a tailor, a smith, a carter, Monday, May 6, 2024, Oldtown."
    story = "She said that the council was not aware of the plan, and that it would be discussed when they had met."
    lines = [*[caption] * 12, story, "The plan was made by those who own it, she said."]
    assert read_text("\n".join(lines)).language == "en"


def test_the_opening_decides_only_where_one_language_leads_clearly():
    """A text that opens with a sentence in another language is counted further."""
    english = "It was said that the plan of the council is not what they were told, and that it will be late. "
    german = "Der Rat hat erklärt, dass er von dem Plan nichts gewusst hat, und das schon seit dem Sommer nicht. "
    assert language_of_words(english * 6 + german * 14) == "en"
    assert language_of_words(english * 3 + german * 17) == "de"
