"""The report as a whole page: no script, no request, and nothing of the read page but its words."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Final

from newsparse.models import Article, Explanation
from newsparse.report import tables
from newsparse.report.markup import element, text
from newsparse.report.story import legend, shown_blocks, story
from newsparse.report.times import Step

LIMITS_HIT: Final = "The page was cut short: it is over the limit {}. What stands behind the cut was not read."

_TITLE: Final = "How newsparse read"

PARTS: Final = ("story", "fields", "quotes")
"""Sections that every report has."""


def to_html_report(explanation: Explanation, steps: Sequence[Step] = (), *, source: str | None = None) -> str:
    """Show how a page was read, as one self-contained HTML page.

    The story stands there block by block as it stood on the page, with what became of each block and the rule that
    decided it; beside it the fields with their witnesses, the quotes with their speakers, and what each step took.
    Nothing of the page is taken for markup, the page's scripts cannot run in it (its Content-Security-Policy allows
    no script at all), and it asks for nothing from any network.

    Args:
        explanation: what ``explain`` gave.
        steps: what ``timed_explanation`` took; none: no table of times.
        source: where the page came from, such as the name of its file.

    >>> from newsparse.models import Verdict
    >>> report = to_html_report(Explanation(
    ...     article=Article(headline="Rain"), blocks=(Verdict(0, "<script>", "removed", "share.bar"),), fields={}))
    >>> "&lt;script&gt;" in report, "<script" in report
    (True, False)
    """
    article = explanation.article
    blocks = shown_blocks(explanation)
    main = [
        _notices(article, len(blocks)),
        _section("story", "The page", legend(blocks), story(blocks)),
        _section("fields", "Fields", tables.fields(explanation)),
        _section("quotes", "Quotes", tables.quotes(article.quotes)),
        _section("times", "Time", tables.times(steps)) if steps else "",
    ]
    return _page(article.headline or "no headline", article.url or source, "".join(main), article.language)


def failed_report(source: str, reason: str) -> str:
    """Show that a file could not be read, and why.

    >>> "a picture" in failed_report("cat.png", "this is a picture")
    True
    """
    return _page("nothing was read", source, element("p", text(reason), class_="notice", role="status"), None)


def is_report(content: bytes) -> bool:
    """Say by its beginning whether a file is such a report, which a new one may replace.

    >>> is_report(failed_report("cat.png", "this is a picture").encode()), is_report(b"<title>Rain</title>")
    (True, False)
    """
    return f"<title>{_TITLE}: ".encode() in content[:2_000]


def _notices(article: Article, blocks: int) -> str:
    """Say what a reader must know before anything else: limits that were hit, a page without a story."""
    notices = []
    if article.truncated:
        notices.append(LIMITS_HIT.format(article.truncated))
    if not blocks:
        notices.append("The page is empty: there is no text on it.")
    elif not article.body:
        why = article.evidence["body"].source if "body" in article.evidence else "no block of it belongs to a story"
        notices.append(f"No story was found on the page: {why}.")
    return "".join([element("p", text(notice), class_="notice", role="status") for notice in notices])


def _section(name: str, title: str, *content: str) -> str:
    heading = element("h2", text(title), id=name)
    return element("section", heading, *content, **{"aria-labelledby": name}) + "\n"


def _page(title: str, source: str | None, main: str, language: str | None) -> str:
    style, digest = _style()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        element("title", text(f"{_TITLE}: {title}")),
        f"<style>{style}</style>",
    )
    header = element(
        "header",
        element("p", _TITLE, class_="over"),
        element("h1", text(title), lang=language),
        element("p", text(source), class_="source") if source else "",
        element(
            "nav",
            *[f'<a href="#{name}">{name}</a> ' for name in ("story", "fields", "quotes")],
            **{"aria-label": "Parts"},
        ),
    )
    body = f"<body>\n{header}\n<main>\n{main}</main>\n</body>"
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{"".join(head)}\n</head>\n{body}\n</html>\n'


@cache  # no arguments: one entry
def _style() -> tuple[str, str]:
    """Give the style sheet and the digest by which the page's policy knows it."""
    style = files("newsparse.report").joinpath("style.css").read_text(encoding="utf-8")
    return style, base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
