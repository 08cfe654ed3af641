"""Notes of correction are blocks of their own kind."""

from __future__ import annotations

import pytest

from newsparse.extract.corrections import correction_places
from newsparse.models import Block
from newsparse.page import read
from newsparse.pipeline import DEFAULT

STORY = ("The ferry sailed again on Monday, 40 weeks after its gearbox broke.", "Nobody was on board to see it.")
NOTE = "This article was amended on 3 May 2031. An earlier version gave the wrong year."


def body(*texts: str) -> list[Block]:
    """Give paragraphs with these words."""
    return [Block("paragraph", text) for text in texts]


@pytest.mark.parametrize(
    ("note", "language"),
    [
        (NOTE, "en"),
        ("Correction (6 May): the ferry carries 60 cars.", "sv"),
        ("Anmerkung der Redaktion: In einer früheren Fassung dieses Textes stand ein falscher Name.", "de"),
        ("Cet article a été modifié le 3 mai.", "fr"),
        ("En una versión anterior de esta noticia se leía otra fecha.", "es"),
    ],
)
def test_a_note_below_or_above_the_story_is_found(note: str, language: str) -> None:
    """Papers print it at either end."""
    assert correction_places(body(*STORY, note), language) == {2}
    assert correction_places(body(note, *STORY), language) == {0}


def test_a_note_in_the_middle_is_part_of_the_story() -> None:
    """A story about corrections may quote one."""
    assert correction_places(body(*STORY, *STORY, NOTE, *STORY, *STORY), "en") == frozenset()


def test_rows_of_other_languages_do_not_count() -> None:
    """A French note on a German page is a sentence like any other."""
    assert correction_places(body(*STORY, "Cet article a été modifié le 3 mai."), "de") == frozenset()


def test_the_note_is_kept_in_the_body_and_out_of_the_text() -> None:
    """The reader still finds it; quotes and text do not hold it."""
    html = f"<article><h1>Ferry back</h1><p>{STORY[0]}</p><p>{STORY[1]}</p><p><em>{NOTE}</em></p></article>"
    article = DEFAULT.run(read(html))
    assert [block.kind for block in article.body] == ["paragraph", "paragraph", "correction"]
    assert article.text == "\n\n".join(STORY)
