"""One noun per file: pure functions of a Page, or of text, that find a field and say where."""

from newsparse.extract.authors import authors
from newsparse.extract.body import body, removed
from newsparse.extract.byline import byline
from newsparse.extract.headline import headline
from newsparse.extract.kicker import kicker
from newsparse.extract.labels import verdicts
from newsparse.extract.published import published
from newsparse.extract.publisher import publisher
from newsparse.extract.quotes import extract_quotes, quotes
from newsparse.extract.related import related
from newsparse.extract.section import section
from newsparse.extract.section_path import section_path

__all__ = [
    "authors",
    "body",
    "byline",
    "extract_quotes",
    "headline",
    "kicker",
    "published",
    "publisher",
    "quotes",
    "related",
    "removed",
    "section",
    "section_path",
    "verdicts",
]
