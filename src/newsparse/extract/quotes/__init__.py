"""Quotes and who said them: from plain text, and from the body of a page.

The tables behind them are the largest there are, so the modules that use them load with the first quote that is
looked for and not with newsparse itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from newsparse.errors import InputTypeError
from newsparse.extract.shared import NOTHING
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.page.page import check_options

if TYPE_CHECKING:
    from newsparse.models import Found, Quote
    from newsparse.page import Page

__all__ = ["extract_quotes", "quotes"]


def extract_quotes(text: str, *, language: str | None = None, limits: Limits = DEFAULT_LIMITS) -> tuple[Quote, ...]:
    """Find the quotes of a text and who said them; offsets point into the very text given.

    Args:
        text: plain text; paragraphs end with a line break.
        language: "de", "pt-BR"; None: guessed from the text's function words. In a language without tables the
            marks are read, and a speaker is only who leads the clause or signs the quote.
        limits: ``max_quotes`` and ``deadline`` end the search.

    Returns:
        The quotes, in the order of their offsets.

    Raises:
        InputTypeError: ``text`` is no str, or an option is of another type.

    >>> [(q.text, q.speaker, q.cue) for q in extract_quotes('“We are late,” said Ada Quinn. “Again.”')]
    [('We are late,', 'Ada Quinn', 'said'), ('Again.', 'Ada Quinn', 'said')]
    >>> extract_quotes("She read “War and Peace” by the fire.", language="en")
    ()
    """
    if not isinstance(text, str):
        raise InputTypeError(f"text must be a str, not {type(text).__name__}")
    check_options(url=None, fetched=None, language=language, limits=limits)
    from newsparse.extract.quotes.utterances import quotes_of_text

    return quotes_of_text(text, language, limits)


def quotes(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Quote, ...]] | None:
    """Find the quotes of a page's body: those in marks, and speech in block quotes without; None when it has none.

    >>> from newsparse.page import read
    >>> page = read("<h1>Late</h1><p>“We are late again, as we were in May,” said Ada Quinn, the mayor.</p>")
    >>> [(quote.text, quote.speaker) for quote in quotes(page).value]
    [('We are late again, as we were in May,', 'Ada Quinn')]
    >>> quotes(read("<h1>Late</h1><p>The train was late again, as it had been in May.</p>")) is None
    True
    """
    from newsparse.extract.body import body
    from newsparse.extract.quotes.block_quotes import quotes_of_body

    blocks = earlier.get("body")
    if blocks is None:
        found = body(page, earlier)
        blocks = found.value if found else ()
    return quotes_of_body(blocks, earlier.get("language", page.language), page.limits)
