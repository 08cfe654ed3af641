"""The report as a page: it shows everything, runs nothing, asks for nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.report import failed_report, timed_explanation, to_html_report

PAGE = """
<html lang="en"><title>Rain in Oldtown</title><body><nav>Home</nav><article><h1>Rain in Oldtown</h1><p>By Ada Ng</p>
<p>It rained all day in the valley of the river Ouse, and the river rose by a metre in the night.</p>
<p>“We have never seen that much water,” said Tom Ashby, the keeper of the lock. “It came over the gates.”</p>
<p>READ MORE: <a href="/2">Why the lock is closed for repairs this year</a></p><p>Share this article</p></article>
"""


def report(html: str | bytes = PAGE) -> str:
    """Give the report of a page."""
    return to_html_report(newsparse.explain(html))


def test_everything_of_the_page_is_shown() -> None:
    """Fields, body, related and removed blocks, and who said what."""
    shown = report()
    assert '<span class="chip">headline</span>' in shown
    assert '<span class="chip">byline</span>' in shown
    assert '<mark id="quote-0">We have never seen that much water,</mark>' in shown
    assert '<span id="said-1">Tom Ashby</span>' in shown
    assert re.search(r'<li class="related"[^>]*>.*?READ MORE', shown)
    assert re.search(r'<li class="removed"[^>]*>.*?Share this article', shown)


def test_the_legend_counts_what_is_shown() -> None:
    """Each count is the number of items with that fate."""
    shown = report()
    for fate in ("body", "field", "related", "removed", "outside"):
        count = re.search(rf'class="{fate}">.*?<b>(\d+)</b>', shown)
        assert count is not None
        assert int(count[1]) == shown.count(f'<li class="{fate}"')


def test_its_policy_allows_its_style_alone() -> None:
    """No script, no request, no form; the digest is that of the style it has."""
    shown = report()
    style = re.search(r"<style>(.*?)</style>", shown, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'" in shown
    assert "url(" not in style[1]
    assert not re.search(r"\s(?:src|style|on\w+)=", shown)


HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '" onfocus="alert(1)" autofocus="',
    "</style></title><svg onload=alert(1)>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "javascript:alert(1)",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_of_the_page_is_markup(words: str) -> None:
    """Whatever a page's words look like, they are shown as words."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    page = f"<title>{escaped}</title><h1>{escaped}</h1><p>It rained all day, {escaped}, in the valley of the Ouse.</p>"
    shown = report(page)
    assert not re.search(r"<(?:script|img|svg|iframe)|<[^>]*\son\w+=|href=\"(?!#)", shown)
    assert words in unescape(shown)


@given(st.text(max_size=200))
def test_any_text_gives_a_page(text: str) -> None:
    """The report has one head and one body, whatever was read."""
    shown = to_html_report(newsparse.explain_text(text))
    assert shown.count("<body>") == shown.count("</html>") == 1
    assert shown.count("<script") == 0


def test_an_empty_page_says_so() -> None:
    """And a page that is over a limit names the limit."""
    assert "there is no text on it" in report(b"")
    cut = newsparse.explain(PAGE, limits=newsparse.Limits(max_blocks=2))
    assert "over the limit max_blocks" in to_html_report(cut)


def test_a_page_without_a_story_says_why() -> None:
    """The reason is the one in the evidence."""
    assert "No story was found" in report("<title>Page not found</title><p>Sorry, this page does not exist.</p>")


def test_a_file_that_cannot_be_read_has_a_report() -> None:
    """With its name and the reason."""
    shown = failed_report("<cat>.png", "this is a picture")
    assert "&lt;cat&gt;.png" in shown
    assert "this is a picture" in shown


def test_times_are_shown_when_they_were_taken() -> None:
    """The explanation is the same with and without them."""
    explanation, steps = timed_explanation(lambda: newsparse.read(PAGE))
    assert explanation == newsparse.explain(PAGE)
    assert {"reading", "labelling", "headline", "quotes"} <= {step.name for step in steps}
    assert "<caption>Time</caption>" in to_html_report(explanation, steps)
    assert "<caption>Time</caption>" not in to_html_report(explanation)


def test_a_quote_over_several_blocks_is_marked_in_each() -> None:
    """It has one number and one row."""
    text = "“It rained all day in the valley.\n\n“And it rained all night,” said Tom Ashby, the keeper of the lock."
    shown = to_html_report(newsparse.explain_text(text))
    assert shown.count("<mark") == 2
    assert shown.count('id="quote-0"') == shown.count('id="said-0"') == 1
