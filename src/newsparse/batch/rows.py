"""A page to the row that stands for it in the output."""

from __future__ import annotations

from typing import Any, Final

import attrs

from newsparse.batch.portion import Fault, SavedPage
from newsparse.door import parse, parse_text
from newsparse.export.json import to_dict
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import Article
from newsparse.sites import Site

Row = dict[str, Any]


@attrs.frozen(kw_only=True)
class Reading:
    """How pages are read: what ``parse`` is told beside the page."""

    limits: Limits = DEFAULT_LIMITS
    sites: tuple[Site, ...] = ()


DEFAULT_READING: Final = Reading()


def row(page: SavedPage | Fault, reading: Reading = DEFAULT_READING) -> Row:
    """Give the row of a page: ``export.to_dict`` of its Article, and ``error``, None when all went well.

    Never raises for a page. A page that cannot be read gives a row with its url, and the reason in ``error``.

    >>> values = row(SavedPage(file="a.html", content="<h1>Rain</h1>", url="https://post.example/a"))
    >>> values["headline"], values["error"]
    ('Rain', None)
    >>> row(Fault(file="a.html", reason="there is no such file"))["error"]
    'there is no such file'
    """
    if isinstance(page, Fault):
        return error_row(page.url, page.reason)
    try:
        return {"error": None, **to_dict(_article(page, reading))}
    except MemoryError:
        return error_row(page.url, "it takes more memory than a worker may use")
    except Exception as error:  # one page must never cost the others, whatever is wrong with it
        return error_row(page.url, f"{type(error).__name__}: {error}")


def error_row(url: str | None, reason: str) -> Row:
    """Give the row of a page of which there is no Article."""
    return {"error": reason, **to_dict(Article(url=url))}


def _article(page: SavedPage, reading: Reading) -> Article:
    if page.is_text:
        assert isinstance(page.content, str)
        return parse_text(
            page.content, headline=page.headline, url=page.url, fetched=page.fetched, limits=reading.limits
        )
    return parse(
        page.content,
        url=page.url,
        encoding=page.charset,
        fetched=page.fetched,
        sites=reading.sites,
        limits=reading.limits,
    )


def sourced(page: SavedPage | Fault, values: Row) -> Row:
    """Put in front of a row where its page stood."""
    file = page.file.encode("utf-8", errors="backslashreplace").decode()  # names of files can hold any byte
    return {"source": {"file": file, "offset": page.offset}, **values}
