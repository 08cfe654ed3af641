"""One noun per file: pure functions of a Page, or of text, that find a field and say where."""

from newsparse.extract.access import access
from newsparse.extract.agency import agency
from newsparse.extract.alternative_headline import alternative_headline
from newsparse.extract.authors import authors
from newsparse.extract.body import body, removed
from newsparse.extract.byline import byline
from newsparse.extract.canonical_url import canonical_url
from newsparse.extract.dateline import dateline
from newsparse.extract.description import description
from newsparse.extract.headline import headline
from newsparse.extract.images import images
from newsparse.extract.keywords import keywords
from newsparse.extract.kicker import kicker
from newsparse.extract.labels import verdicts
from newsparse.extract.language import language
from newsparse.extract.live import live
from newsparse.extract.modified import modified
from newsparse.extract.published import published
from newsparse.extract.publisher import publisher
from newsparse.extract.quotes import extract_quotes, quotes
from newsparse.extract.related import related
from newsparse.extract.section import section
from newsparse.extract.section_path import section_path
from newsparse.extract.standfirst import standfirst

__all__ = [
    "access",
    "agency",
    "alternative_headline",
    "authors",
    "body",
    "byline",
    "canonical_url",
    "dateline",
    "description",
    "extract_quotes",
    "headline",
    "images",
    "keywords",
    "kicker",
    "language",
    "live",
    "modified",
    "published",
    "publisher",
    "quotes",
    "related",
    "removed",
    "section",
    "section_path",
    "standfirst",
    "verdicts",
]
