"""Quotes."""
from newsparse.extract.quotes.utterances import extract_quotes as extract_quotes
