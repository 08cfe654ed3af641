"""Signatures: lines that tell who said what stands before them."""

import pytest

from newsparse.extract.quotes.grammar import grammar
from newsparse.extract.quotes.signatures import account, dashed, plain, tail, without_links
from newsparse.extract.quotes.speakers import Names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("— Ada Quinn, mayor of Lowbridge", "Ada Quinn"),
        ("-- Ada Quinn", "Ada Quinn"),
        ("– Ursula van der Berg (Lowbridge)", "Ursula van der Berg"),
        ("— We went home on the last train", None),
        ("— Ada Quinn? Nobody saw her.", None),
        ("— the two were recorded at the meeting", None),
        ("—", None),
        ("", None),
    ],
)
def test_dashed(line, name):
    """A name behind a dash signs; a sentence there is speech."""
    found = dashed(line)
    assert (line[found.start : found.end] if found else None) == name


@pytest.mark.parametrize(
    ("line", "name", "speech"),
    [
        ("We are late. — Ada Quinn, mayor", "Ada Quinn", "We are late."),
        ("We are late! — Ada Quinn (@adaquinn) March 3, 2024", "Ada Quinn", "We are late!"),
        ("We are late #again — Ada Quinn (@adaquinn) March 3, 2024", "Ada Quinn", None),
        ("We waited for one man – Owen Pratt", None, None),
        ("We are late. — We went home", None, None),
        ("— Ada Quinn", None, None),
    ],
)
def test_tail(line, name, speech):
    """A signature stands behind the last sentence; an aside within one is none."""
    found = tail(line)
    assert (line[found.start : found.end] if found else None) == name
    assert speech is None or line[: found.at] == speech


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("— Ada Quinn (@adaquinn) March 3, 2024", "Ada Quinn"),
        ("— The Gazette ☕ (@gazette) 3 mars 2024", "The Gazette"),
        ("Ada Quinn (@adaquinn) wrote on March 3, 2024", None),
        ("— Ada Quinn, March 3, 2024", None),
    ],
)
def test_account(line, name):
    """An embedded post is signed with a name and its account."""
    found = account(line)
    assert (line[found.start : found.end].rstrip() if found else None) == name


@pytest.mark.parametrize(
    ("line", "is_signature"),
    [
        ("Ada Quinn, mayor of Lowbridge", True),
        ("Zorro Quux", True),
        ("Long Live Lowbridge", False),
        ("Quinn", False),
        ("Ada Quinn.", False),
        ("Ada saw the bridge", False),
    ],
)
def test_plain(line, is_signature):
    """Without a dash a full name is needed, which the text or the table of forenames has."""
    text = f"The bridge was built by Zorro Quux.\n\n{line}"
    assert (plain(line, text.rindex(line), Names(text, grammar("en"))) is not None) == is_signature


def test_addresses_behind_a_post():
    """Links and pictures behind a post are no part of it; a post that is nothing else stays whole."""
    post = "We are late. https://paper.example/1 pic.twitter.com/x1"
    assert post[: without_links(post, 0, len(post))] == "We are late."
    assert without_links("https://paper.example/1", 0, 23) == 23
