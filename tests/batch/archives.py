"""WARC records made for tests, whole and broken."""

from __future__ import annotations

import gzip
from collections.abc import Iterable

DATE = "2031-04-05T06:07:08Z"


def page(number: int) -> bytes:
    """Give a news page of its own."""
    words = f"The river rose by {number} centimetres in the night, and the bridge at Oldtown was closed until noon."
    return f"<title>Flood {number}</title><h1>Flood {number}</h1><p>{words}</p>".encode()


def http(body: bytes, *, status: str = "200 OK", kind: str = "text/html; charset=utf-8", more: str = "") -> bytes:
    """Give an HTTP response."""
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body


def record(
    url: str, block: bytes, *, kind: str = "response", length: int | str | None = None, date: str = DATE
) -> bytes:
    """Give a WARC record, its length wrong if one is given."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
        f"WARC-Date: {date}\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http; msgtype={kind}\r\n"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def records(count: int) -> list[bytes]:
    """Give so many whole records."""
    return [record(address(number), http(page(number))) for number in range(count)]


def address(number: int) -> str:
    """Give the address of a page."""
    return f"https://post.example/{number}"


def compressed(parts: Iterable[bytes]) -> list[bytes]:
    """Compress records one by one."""
    return [gzip.compress(part) for part in parts]
