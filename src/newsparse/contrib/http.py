"""What the headers of an HTTP response say about a page."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from w3lib.encoding import http_content_type_encoding


def charset(content_type: str | None) -> str | None:
    """Give the charset that a Content-Type header names, as Python knows it; None when it names none, or no such.

    >>> charset("text/html; charset=Shift_JIS"), charset("text/html"), charset("text/html; charset=none")
    ('cp932', None, None)
    """
    return http_content_type_encoding(content_type)


def date(header: str | None) -> datetime | None:
    """Give the time of a Date header, aware; None for one that is no HTTP date.

    >>> date("Fri, 05 Apr 2024 10:15:00 GMT").isoformat()
    '2024-04-05T10:15:00+00:00'
    >>> date("yesterday") is None
    True
    """
    try:
        value = parsedate_to_datetime(header or "")
    except ValueError:
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)
