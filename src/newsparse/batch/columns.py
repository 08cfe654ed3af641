"""A page out of the columns of a row, in JSON, Parquet or Arrow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from newsparse.batch.portion import Fault, SavedPage

COLUMNS: Final = ("url", "html", "text", "headline", "charset", "fetched")
"""Those that are read."""


def page_of_row(values: Mapping[str, Any], file: str, offset: int | None) -> SavedPage | Fault:
    """Take a page out of the columns of a row: html, or else text; url, charset, fetched, headline if they are there.

    >>> page_of_row({"html": None, "url": "https://post.example/a"}, "a.jsonl", 7).reason
    'the row has no html: it is null'
    """
    url = values.get("url")
    if url is not None and not isinstance(url, str):
        return Fault(file=file, offset=offset, reason=f"url: expected a string, not {type(url).__name__}")
    name = "html" if values.get("html") is not None or values.get("text") is None else "text"
    content = values.get(name)
    if content is None:
        lack = "it is null" if "html" in values else "no column html, nor text"
        return Fault(file=file, offset=offset, url=url, reason=f"the row has no html: {lack}")
    if not isinstance(content, (str, bytes) if name == "html" else str):
        reason = f"{name}: expected a string, not {type(content).__name__}"
        return Fault(file=file, offset=offset, url=url, reason=reason)
    try:
        fetched = _date(values.get("fetched"))
    except ValueError:
        reason = f"fetched: expected a date in ISO 8601, not {str(values['fetched'])[:40]!r}"
        return Fault(file=file, offset=offset, url=url, reason=reason)
    headline, charset = values.get("headline"), values.get("charset")
    return SavedPage(
        file=file,
        offset=offset,
        url=url,
        content=content,
        is_text=name == "text",
        headline=headline if isinstance(headline, str) and name == "text" else None,
        charset=charset if isinstance(charset, str) else None,
        fetched=fetched,
    )


def _date(value: object) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError
    return datetime.fromisoformat(value)
