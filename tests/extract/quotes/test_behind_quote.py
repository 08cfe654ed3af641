"""Cues behind a quote."""

from newsparse.extract.quotes import extract_quotes


def told(text: str) -> list[tuple[str | None, str | None]]:
    """Give speaker and cue of every quote of a text."""
    return [(quote.speaker, quote.cue) for quote in extract_quotes(text, language="en")]


def test_as_somebody_told_it_further_down_in_a_paragraph():
    """The subject is looked for behind "as", wherever the sentence stands."""
    text = "“The pier is safe,” Quinn added. He left. “It is as safe as can be,” as Orr told him."
    assert told(text) == [("Quinn", "added"), ("Orr", "told")]


def test_adjectives_before_the_name():
    """Two at the most stand between the article and a name whose verb no table lists."""
    assert told("“The pier is safe,” an angry Quinn roared on Monday.") == [("Quinn", "roared")]
    assert told("“The pier is safe,” an angry and tired Quinn roared on Monday.") == [(None, None)]


def test_what_a_court_hears_somebody_else_has_said():
    """The court is no speaker."""
    assert told("“The pier is safe,” the court heard.") == [(None, None)]


def test_a_signature_may_go_on_with_an_office():
    """Behind a comma; another word behind the name makes it no signature."""
    assert told("“We will build it.” — Ada Quinn, mayor") == [("Ada Quinn", None)]
    assert told("“We will build it.” — Ada Quinn of Bath") == [(None, None)]
