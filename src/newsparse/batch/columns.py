"""A page out of the columns of a row, in JSON, Parquet or Arrow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from newsparse.batch.portion import Fault, SavedPage

if TYPE_CHECKING:
    import pyarrow

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


def pages_of_rows(
    table: pyarrow.RecordBatch | pyarrow.Table, file: str, first: int | None
) -> Iterator[SavedPage | Fault]:
    """Take the pages out of rows of Arrow; a row whose values Python cannot hold is a Fault, and costs no other.

    Args:
        table: the rows; columns that are not read are not looked at.
        file: where they stand.
        first: the number of the first one there, None when they have no numbers.
    """
    read = table.select([name for name in COLUMNS if name in table.schema.names])
    try:
        rows = read.to_pylist()
    except Exception:  # a date out of range, letters that are none: each type of Arrow has errors of its own
        rows = None
    for number in range(table.num_rows):
        offset = None if first is None else first + number
        try:
            values = rows[number] if rows is not None else read.slice(number, 1).to_pylist()[0]
        except Exception as error:
            reason = f"the row cannot be read: {type(error).__name__}: {error}"
            yield Fault(file=file, offset=offset, reason=reason)
        else:
            yield page_of_row(values, file, offset)


def _date(value: object) -> datetime | None:
    if value is None or isinstance(value, datetime):
        return value
    if not isinstance(value, (str, date)):
        raise ValueError
    return datetime.fromisoformat(str(value))
