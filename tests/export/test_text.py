"""An Article as plain text."""

from __future__ import annotations

from newsparse.export import to_text
from newsparse.models import Article, Block


def test_the_headline_stands_above_the_text() -> None:
    """A caption is no part of the text; the headline is its first line."""
    article = Article(headline="Rain", body=(Block("caption", "A cloud"), Block("paragraph", "Wet.")))
    assert to_text(article) == "Rain\n\nWet."


def test_without_a_headline_the_text_starts_at_once() -> None:
    """No blank lines stand in for what is missing."""
    assert to_text(Article(body=(Block("paragraph", "Wet."),))) == "Wet."
