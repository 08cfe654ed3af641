"""What the headers of an HTTP response say about a page."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime


def charset(content_type: str | None) -> str | None:
    """Give the charset that a Content-Type header names, quoted or not; None when it names none.

    >>> charset('text/html; Charset="EUC-JP"'), charset("text/html; charset=Shift_JIS"), charset("text/html")
    ('euc-jp', 'shift_jis', None)
    """
    message = Message()
    message["Content-Type"] = content_type or ""
    return message.get_content_charset()


def date(header: str | None) -> datetime | None:
    """Give the time of a Date header, aware; None for one that is no HTTP date.

    >>> date("Fri, 05 Apr 2024 10:15:00 GMT").isoformat()
    '2024-04-05T10:15:00+00:00'
    >>> date("yesterday") is None
    True
    """
    try:
        value = parsedate_to_datetime(header or "")
    except (ValueError, OverflowError):  # numbers that no date has room for
        return None
    return value if value.tzinfo else value.replace(tzinfo=UTC)
