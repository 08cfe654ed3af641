"""A page as it was saved. This file runs in the environments of the tools: standard library alone."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path


def content(path: Path) -> bytes:
    """Read a page's bytes.

    Raises:
        ValueError: the file's name says that it is gzipped, and it is not.
        OSError: there is no such file.
    """
    stored = path.read_bytes()
    if path.suffix != ".gz":
        return stored
    try:
        return gzip.decompress(stored)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise ValueError(f"{path.name} is no gzip file") from error
