"""An Article in other shapes: plain JSON values (and back), text, Markdown, HTML, and those that others have agreed on.

Nothing here is imported with newsparse itself, and what an extra brings only when its shape is asked for.
"""

from newsparse.export.html import to_html
from newsparse.export.json import SCHEMA_VERSION, SchemaError, from_dict, from_json, to_dict, to_json
from newsparse.export.json_feed import to_json_feed
from newsparse.export.markdown import to_markdown
from newsparse.export.ninjs import to_ninjs
from newsparse.export.parts import NoAddressError
from newsparse.export.report import to_report
from newsparse.export.schema_org import to_schema_org
from newsparse.export.text import to_text
from newsparse.export.zyte import to_zyte

__all__ = [
    "SCHEMA_VERSION",
    "NoAddressError",
    "SchemaError",
    "from_dict",
    "from_json",
    "to_dict",
    "to_html",
    "to_json",
    "to_json_feed",
    "to_markdown",
    "to_ninjs",
    "to_report",
    "to_schema_org",
    "to_text",
    "to_zyte",
]
