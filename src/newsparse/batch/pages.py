"""The pages of a portion: read where the worker is, one at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from newsparse.batch.columns import page_of_row
from newsparse.batch.content_encoding import EncodedError, unpacked
from newsparse.batch.files import kind_of
from newsparse.batch.inputs import longest_line
from newsparse.batch.portion import Fault, Portion, SavedPage
from newsparse.limits import Limits
from newsparse.page.guard import is_binary


def saved_pages(portion: Portion, limits: Limits) -> Iterator[SavedPage | Fault | None]:
    """Give the pages of a portion in order, a Fault where one cannot be read, None for what is no page."""
    try:
        yield from _pages(portion, limits)
    except Exception as error:  # a file that has gone, a disk that fails: what was read so far must not go with it
        reason = f"the rest of this part of the file cannot be read: {type(error).__name__}: {error}"
        yield Fault(file=portion.file, offset=portion.start or None, reason=reason)


def _pages(portion: Portion, limits: Limits) -> Iterator[SavedPage | Fault | None]:
    if portion.kind == "fault":
        assert portion.reason is not None
        reason = portion.reason
        files = portion.files or (portion.file,)
        return (Fault(file=file, offset=portion.start or None, reason=reason) for file in files)
    if portion.kind == "pages":
        return (_page_of_file(file, limits) for file in portion.files)
    if portion.kind == "lines":
        return _pages_of_lines(portion, limits)
    if portion.kind == "table":
        from newsparse.batch.tables import pages_of_table  # needs pyarrow

        return pages_of_table(portion)
    from newsparse.batch.records import archived_pages  # needs fastwarc

    return archived_pages(portion, limits)


def _page_of_file(file: str, limits: Limits) -> SavedPage | Fault:
    try:
        with Path(file).open("rb") as opened:
            content = opened.read(limits.max_bytes + 1)
        if file.lower().endswith(".gz"):
            content = unpacked(content, limits.max_bytes, 31)
    except OSError as error:
        return Fault(file=file, reason=f"cannot be read: {error.strerror}")
    except EncodedError as error:
        return Fault(file=file, reason=str(error))
    if len(content) > limits.max_bytes:
        return Fault(file=file, reason=f"more than max_bytes ({limits.max_bytes}), and not read")
    if is_binary(content):
        return Fault(file=file, reason="this is a binary file (a picture, an archive …), not a page")
    if content[:8].lower().startswith((b"http://", b"https://")) and b"<" not in content:
        return Fault(file=file, reason="a list of addresses, and newsparse fetches none; save the pages first")
    if content.startswith(b"WARC/"):
        return Fault(file=file, reason="this is an archive, not a page; give it a name with .warc")
    if content.lstrip()[:1] == b"{":
        return Fault(file=file, reason="this is JSON, not a page; give a file of JSON Lines a name with .jsonl")
    if b"<" not in content and kind_of(file) is None:
        reason = "there is no tag in it, so it is no page; scraped text goes into JSON Lines, in the column text"
        return Fault(file=file, reason=reason)
    return SavedPage(file=file, content=content)


def _pages_of_lines(portion: Portion, limits: Limits) -> Iterator[SavedPage | Fault]:
    """Read lines of JSON; an empty one is none."""
    for offset, line in _lines(portion, longest_line(limits)):
        if isinstance(line, str):
            yield Fault(file=portion.file, offset=offset, reason=line)
        elif line.strip():
            yield _page_of_line(portion.file, offset, line)


def _lines(portion: Portion, longest: int) -> Iterator[tuple[int, bytes | str]]:
    """Give each line with its place; a str that says why instead of one that is too long."""
    if portion.content is not None:
        at = portion.start
        for line in portion.content.split(b"\n"):
            yield at, line
            at += len(line) + 1
        return
    with Path(portion.file).open("rb") as opened:
        opened.seek(portion.start)
        at = portion.start
        while at < portion.stop and (line := opened.readline(longest)):
            start, at = at, at + len(line)
            whole = line.endswith(b"\n") or len(line) < longest
            while not line.endswith(b"\n") and (line_rest := opened.readline(1 << 20)):
                at += len(line_rest)
                if line_rest.endswith(b"\n"):
                    break
            yield start, line if whole else f"a line of {at - start} bytes: more than is read of one"


def _page_of_line(file: str, offset: int, line: bytes) -> SavedPage | Fault:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError):
        return Fault(file=file, offset=offset, reason="the line is no JSON")
    if not isinstance(values, dict):
        return Fault(file=file, offset=offset, reason="the line is no JSON object")
    return page_of_row(values, file, offset)
