"""Running text is told from headlines, names and menus."""

from __future__ import annotations

import pytest

from newsparse.extract.running_text import is_prose, is_title


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("It rained all day in the valley.", True),
        ("“No,” he said.", True),
        ("川が氾濫し、町の中心部が水に浸かった。", True),
        ("Rain in the valley", False),
        ("By A. Ng Jr.", False),
        ("Why did it rain all day?", False),
        ("Rain in the valley | News | The Oldtown Gazette, all the news of the island since the year 1881", False),
        ("Home News Sport Culture Weather Travel Shop Contact " * 4, False),
        ("", False),
    ],
)
def test_running_text_is_told_from_lines(text: str, prose: bool) -> None:
    """A full stop, or a length that no headline has."""
    assert is_prose(text.strip()) is prose


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Council to sell its ferries", True),
        ("Why does the ferry run aground so often?", True),
        ("Sport", False),
        ("By Ada Ng in Oldtown", False),
        ("Oldtown Gazette, 5 March 2024", False),
        ("The ferry to Oldtown returns in 2027", True),
        ("Le bac de la vieille ville revient en 2027", True),
        ("Oldtown Gazette, le 5 mars 2024", False),
        ("Oldtown, 5 de marzo de 2024", False),
        ("The ferry ran aground on Monday.", False),
    ],
)
def test_titles_are_told_from_desks_and_dates(text: str, title: bool) -> None:
    """Several words, no full stop, no date."""
    assert is_title(text) is title
