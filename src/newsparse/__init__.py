"""The news parser that shows its work: a scraped page in, or its text; an Article out."""

from newsparse import extract as extract
from newsparse.door import explain, explain_text, parse, parse_text
from newsparse.errors import (
    ExtractorError,
    InputTypeError,
    LimitsError,
    MissingExtraError,
    NewsparseError,
    PipelineError,
    SiteError,
)
from newsparse.extract import extract_quotes
from newsparse.extract.labels import Labeller
from newsparse.limits import Limits
from newsparse.models import (
    Article,
    Author,
    Block,
    Candidate,
    Evidence,
    Explanation,
    Found,
    FrozenMapping,
    Image,
    Link,
    LiveEntry,
    Quote,
    Related,
    Removed,
    Verdict,
)
from newsparse.page import Page, SourceBlock, read
from newsparse.pipeline import DEFAULT, Extractor, Pipeline, Row
from newsparse.sites import Site

__version__ = "0.1.0"

__all__ = [
    "DEFAULT",
    "Article",
    "Author",
    "Block",
    "Candidate",
    "Evidence",
    "Explanation",
    "Extractor",
    "ExtractorError",
    "Found",
    "FrozenMapping",
    "Image",
    "InputTypeError",
    "Labeller",
    "Limits",
    "LimitsError",
    "Link",
    "LiveEntry",
    "MissingExtraError",
    "NewsparseError",
    "Page",
    "Pipeline",
    "PipelineError",
    "Quote",
    "Related",
    "Removed",
    "Row",
    "Site",
    "SiteError",
    "SourceBlock",
    "Verdict",
    "explain",
    "explain_text",
    "extract",
    "extract_quotes",
    "parse",
    "parse_text",
    "read",
]
