"""One noun per file: pure functions of a Page, or of text, that find a field and say where."""

from newsparse.extract.body import body, removed
from newsparse.extract.headline import headline
from newsparse.extract.labels import verdicts
from newsparse.extract.publisher import publisher
from newsparse.extract.quotes import extract_quotes
from newsparse.extract.related import related

__all__ = [
    "body",
    "extract_quotes",
    "headline",
    "publisher",
    "related",
    "removed",
    "verdicts",
]
