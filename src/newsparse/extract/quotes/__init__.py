"""Quotes and who said them: from plain text, and from the body of a page."""

from newsparse.extract.quotes.block_quotes import quotes as quotes
from newsparse.extract.quotes.utterances import extract_quotes as extract_quotes

__all__ = ["extract_quotes", "quotes"]
