"""An Article in other shapes: plain JSON values (and back), Markdown, HTML, text; and a report of how it was read."""

from newsparse.export.html import to_html
from newsparse.export.json import SCHEMA_VERSION, SchemaError, from_dict, to_dict, to_json
from newsparse.export.markdown import to_markdown
from newsparse.export.report import to_report
from newsparse.export.text import to_text

__all__ = [
    "SCHEMA_VERSION",
    "SchemaError",
    "from_dict",
    "to_dict",
    "to_html",
    "to_json",
    "to_markdown",
    "to_report",
    "to_text",
]
