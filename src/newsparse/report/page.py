"""The report as a whole page: no script, no request, and nothing of the read page but its words."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

from newsparse.models import Article, Explanation
from newsparse.report import tables
from newsparse.report.facts import facts
from newsparse.report.markup import element, text
from newsparse.report.story import legend, rule_styles, shown_blocks, story
from newsparse.report.times import Step

LIMITS_HIT: Final = "The page was cut short: it is over the limit {}. What stands behind the cut was not read."

OVER: Final = "How newsparse read"
NOTHING: Final = "Nothing was read"
NO_HEADLINE: Final = "A page without a headline"
HINT: Final = element("p", "Choose a block to see the rule that decided.", class_="hint")
"""Stands where the window is too narrow to have the rules beside the story."""

POLICY: Final = "default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'"


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
    notices = [element("p", text(words), class_="notice", role="status") for words in _notices(article, len(blocks))]
    sections = [
        ("The page", [legend(blocks), HINT, story(blocks, article.language)] if blocks else []),
        ("Fields", [tables.fields(explanation)] if any(explanation.fields.values()) else []),
        ("Quotes", [tables.quotes(article.quotes)] if blocks else []),
        ("Time", [tables.times(steps)] if steps else []),
    ]
    parts = [(title, "".join(content)) for title, content in sections if content]
    title = article.headline or (NO_HEADLINE if blocks else NOTHING)
    header = _header(title, article.url or source, article.language, facts(article, steps), _navigation(parts))
    return _page(title, header, "".join([*notices, *_sections(parts)]), rule_styles(blocks))


def failed_report(source: str, reason: str) -> str:
    """Show that a file could not be read, and why.

    >>> "a picture" in failed_report("cat.png", "this is a picture")
    True
    """
    notice = element("p", text(f"It could not be read: {reason}."), class_="notice", role="status")
    return _page(NOTHING, _header(NOTHING, source), notice)


def is_report(content: bytes) -> bool:
    """Say by its beginning whether a file is such a report, which a new one may replace.

    >>> is_report(failed_report("cat.png", "this is a picture").encode()), is_report(b"<title>Rain</title>")
    (True, False)
    """
    return f"<title>{OVER}: ".encode() in content[:2_000]


def _notices(article: Article, blocks: int) -> Iterator[str]:
    """Say what a reader must know before anything else: limits that were hit, a page without a story."""
    if article.truncated:
        yield LIMITS_HIT.format(article.truncated)
    if not blocks:
        yield "The page is empty: there is no text on it."
    elif not article.body:
        yield "No story was found on the page: what stands on it is below, outside the story or removed."


def _navigation(parts: Sequence[tuple[str, str]]) -> str:
    links = [element("li", element("a", title, href=f"#{_anchor(title)}")) for title, _ in parts]
    return element("nav", element("ul", *links), aria_label="Parts") if links else ""


def _sections(parts: Sequence[tuple[str, str]]) -> Iterator[str]:
    for title, content in parts:
        name = _anchor(title)
        yield element("section", element("h2", title, id=name), content, aria_labelledby=name) + "\n"


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


def _header(title: str, source: str | None, language: str | None = None, *content: str) -> str:
    return element(
        "header",
        element("p", OVER, class_="over"),
        element("h1", text(title), lang=language, dir="auto"),
        element("p", text(source), class_="source", dir="auto") if source else "",
        *content,
    )


def _page(title: str, header: str, main: str, styles: str = "") -> str:
    style = _style() + styles
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    head = (
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY.format(digest)}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="color-scheme" content="light dark">',
        element("title", text(f"{OVER}: {title}")),
        f"<style>{style}</style>",
    )
    body = f"<body>\n{header}\n<main>\n{main}</main>\n</body>"
    return f'<!DOCTYPE html>\n<html lang="en">\n<head>\n{"".join(head)}\n</head>\n{body}\n</html>\n'


@cache  # no arguments: one entry
def _style() -> str:
    return files("newsparse.report").joinpath("style.css").read_text(encoding="utf-8")
