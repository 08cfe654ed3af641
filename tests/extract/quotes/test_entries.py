"""New entries of live blogs and new sections."""

import pytest

from newsparse.extract.quotes import extract_quotes
from newsparse.extract.quotes.entries import begins_entry

BETWEEN = [
    ("10:15", True),
    ("10.30am BST", True),
    ("9 p.m.", True),
    ("14h05", True),
    ("14:05 GMT Storm moves north", True),
    ("A long night ahead", True),
    ("More rain fell.", False),
    ("More rain fell in the valley", True),
    ("Read more", False),
    ("Ada Quinn/Gazette", False),
    ("10 buses were late.", False),
    ("3.5 million people", False),
    ("and then it rained", False),
    ("—", False),
    ("", False),
]


@pytest.mark.parametrize(("line", "begins"), BETWEEN)
def test_begins_entry(line, begins):
    """A time or a subhead begins one; sentences, credits and figures do not."""
    assert begins_entry(f"\n\n{line}\n\n") == begins


@pytest.mark.parametrize(("line", "speaker"), [("10:15", None), ("A long night ahead", None), ("", "Quinn")])
def test_a_quote_behind_it_has_no_speaker_of_before(line, speaker):
    """Who spoke before a new entry says nothing in it; without one his speech goes on."""
    text = f"“We are late,” Quinn said.\n\n{line}\n\n“Nobody told us about this at all.”"
    assert extract_quotes(text, language="en")[1].speaker == speaker


def test_an_entry_that_names_somebody():
    """A new entry's own cue and introduction are read as ever."""
    text = "“We are late,” Quinn said.\n\n10:15\n\nOwen Pratt said:\n\n“Nobody told us about this at all.”"
    assert extract_quotes(text, language="en")[1].speaker == "Owen Pratt"
