"""Furniture told by the names of elements."""

from __future__ import annotations

import os
import subprocess
import sys

import newsparse
from newsparse.page import Region
from newsparse.page.furniture import furniture_name


def test_order_of_sets() -> None:
    """Two rows that both know an element's words: the choice does not hang on the order of a set."""
    code = (
        "from itertools import combinations\n"
        "from newsparse.page.furniture import PAIRS, furniture_row\n"
        "pairs = [(first, second) for first in sorted(PAIRS) for second, _ in PAIRS[first]]\n"
        "rows = [furniture_row(frozenset(one + other)) for one, other in combinations(pairs, 2)]\n"
        "print([row and row.name for row in rows])"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(answers) == 1


def test_body_is_no_furniture() -> None:
    """A class of the body speaks of the page's layout: a picture of the story is not one of a rail."""
    story = "<p>It rained all day in the valley of the river Ouse, and the water rose by a metre.</p>" * 4
    picture = '<figure><img src="https://example.org/a.jpg" width="900"></figure>'
    html = f'<body class="has-comments"><h1>Rain</h1>{picture}<article>{story}</article>'
    assert [image.url for image in newsparse.parse(html).images] == ["https://example.org/a.jpg"]


def hidden_copy(sentences: int, hiding: str) -> str:
    """Give the text of a page that prints a story of five sentences under a hidden element of so many."""
    story = "".join(f"<p>The {word} bridge was closed in the night, said the council of Oldtown.</p>" for word in WORDS)
    line = "<p>Readers of our printed pages find this story, with maps, on page three.</p>"
    return newsparse.parse(f"<h1>Rain</h1><div><div {hiding}>{line * sentences}</div>{story}</div>").text


WORDS = ("first", "second", "third", "fourth", "fifth")


def test_half_of_a_page_can_be_hidden() -> None:
    """A hidden copy counts for nothing where a story is left that is shown, though it holds more text."""
    for hiding in ("hidden", "style='visibility: hidden'", "aria-hidden=true"):
        text = hidden_copy(7, hiding)
        assert text.count("bridge") == 5
        assert "printed pages" not in text


def test_a_long_hidden_text_is_the_story() -> None:
    """So much running text is what the page keeps from those who have not paid."""
    long = "<p>" + "The river rose by a metre in the night, and the council closed the bridge. " * 4 + "</p>"
    page = newsparse.parse(f"<h1>Rain</h1><div><p>It rained in Oldtown all day.</p><div hidden>{long * 5}</div></div>")
    assert page.text.count("closed the bridge") == 20


def test_the_words_of_an_anchor_name_nothing() -> None:
    """An id made of a heading's words says what the part is about; a short one names it."""
    assert furniture_name(element("slide", "she-wore-plum-to-the-photo-call-in-oldtown")) is None
    assert furniture_name(element("slide", "main-photo")) == "caption.picture"


def element(name: str, anchor: str) -> Region:
    """Give an element of the body with a class and an id."""
    return Region(Region(None, "body", {}), "div", {"class": name, "id": anchor})


def test_comments_on_a_match_are_the_story() -> None:
    """A live page calls its entries comments; readers' comments stay out."""
    entries = "".join(
        f"<p>The {word} shot of the match goes wide of the goal, and the crowd sighs.</p>" for word in WORDS
    )
    kick_off = "<p>Oldtown play Newtown tonight, and whoever wins goes on to the final in Midtown in the spring.</p>"
    live = newsparse.parse(
        f"<h1>Oldtown win</h1><div>{kick_off * 3}<div class=live-match-comments>{entries}</div></div>"
    )
    assert live.text.count("shot of the match") == 5
    readers = newsparse.parse(f"<h1>Oldtown win</h1><div>{kick_off * 3}<div class=user-comments>{entries}</div></div>")
    assert "shot of the match" not in readers.text
