"""What can be passed on to ``newsparse.parse``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TypedDict

from newsparse.limits import Limits
from newsparse.pipeline import Pipeline
from newsparse.sites import Site


class ParseOptions(TypedDict, total=False):
    """The keyword options of ``newsparse.parse``, any of them.

    >>> options: ParseOptions = {"language": "de"}
    >>> options.get("only") is None
    True
    """

    url: str | None
    encoding: str | None
    fetched: datetime | None
    language: str | None
    sites: Site | Iterable[Site]
    limits: Limits
    pipeline: Pipeline
    only: Iterable[str] | None
