"""The report as a page: it shows everything, runs nothing, asks for nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from html import unescape
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Block, Explanation, Quote, Verdict
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
    assert "<bdi>Tom Ashby</bdi><small> 2 quotes</small>" in shown
    assert '<a href="#quote-1" id="said-1">2</a>' in shown
    assert '<span class="speaker">1, 2 Tom Ashby</span>' in shown
    assert re.search(r'<li class="related"[^>]*>.*?READ MORE', shown)
    assert re.search(r'<li class="removed"[^>]*>.*?Share this article', shown)


def test_the_legend_counts_what_is_shown() -> None:
    """Each count is the number of items with that fate."""
    shown = report()
    for fate in ("body", "field", "related", "removed", "outside"):
        count = re.search(rf'id="show-{fate}".*?<b>(\d+)</b>', shown)
        assert count is not None
        assert int(count[1]) == shown.count(f'<li class="{fate}" tabindex')


def test_the_list_of_rules_counts_what_is_shown() -> None:
    """Each option has the number of blocks with its rule, and the style shows them alone."""
    shown = report()
    options = re.findall(r'<option value="(\d+)">(\S+) \((\d+)\)</option>', shown)
    assert {"body.paragraph", "field.headline", "share.bar"} <= {rule for _, rule, _ in options}
    for number, _, count in options:
        assert int(count) == shown.count(f'data-rule="{number}" aria')
        assert f'main:has([value="{number}"]:checked) .story > :not([data-rule="{number}"])' in shown
    assert sum(int(count) for _, _, count in options) == shown.count("data-rule=") - len(options)


def test_the_facts_stand_under_the_headline() -> None:
    """A date of which the page says no time has none."""
    date = '<meta property="article:published_time" content="{}">'
    assert '<dt>quotes</dt><dd dir="auto">2 by 1 speaker</dd>' in report()
    assert '<dd dir="auto">2031-03-11</dd>' in report(date.format("2031-03-11") + PAGE)
    assert '<dd dir="auto">2031-03-11 06:30+01:00</dd>' in report(date.format("2031-03-11T06:30:00+01:00") + PAGE)


def test_what_has_a_section_of_its_own_is_counted_among_the_fields() -> None:
    """The table of fields does not tell the story a second time."""
    shown = report()
    assert '<a href="#the-page">2 blocks</a>' in shown
    assert '<a href="#quotes">2 quotes</a>' in shown


def test_a_field_is_named_once_beside_its_block() -> None:
    """Even where two rules read it from the same block."""
    beside = re.findall(r'<div class="rule"[^>]*>(.*?)</div>', report())
    named = [re.findall('<span class="chip">(.*?)</span>', one) for one in beside]
    assert ["byline", "authors"] in named
    assert all(len(names) == len(set(names)) for names in named)


def test_no_caption_repeats_its_heading() -> None:
    """A caption says what the heading above it does not."""
    explanation, steps = timed_explanation(lambda: newsparse.read(PAGE))
    shown = to_html_report(explanation, steps)
    headings = re.findall(r"<h2[^>]*>(.*?)</h2>", shown)
    assert headings == ["The page", "Fields", "Quotes", "Time"] == re.findall(r'<li><a href="#.*?">(.*?)</a>', shown)
    assert not set(headings) & set(re.findall("<caption>(.*?)</caption>", shown))


def test_a_cell_names_its_column() -> None:
    """A phone shows cards instead of a table; an empty cell has no name, for it is not shown."""
    cells = re.findall("<td([^>]*)>(.*?)</td>", report())
    assert cells
    assert all(bool(content) == ("data-label" in attributes) for attributes, content in cells)


def test_a_block_that_a_field_was_read_from_is_linked() -> None:
    """The link's goal is in the story."""
    shown = report()
    numbers = re.findall(r'<a href="#why-(\d+)">block \1</a>', shown)
    assert numbers
    assert all(f'id="why-{number}"' in shown for number in numbers)


def test_the_story_is_in_its_language_and_direction() -> None:
    """A reader of another script, a screen reader and a typesetter are told."""
    shown = to_html_report(newsparse.explain_text("نزل المطر طوال اليوم في وادي النهر.", language="ar"))
    assert '<div lang="ar"><p class="paragraph" dir="auto">' in shown


def test_time_grows_with_the_quotes() -> None:
    """Thousands of quotes in thousands of blocks are marked at once: each block looks at its own quotes."""
    blocks = tuple([Block(text="“It rained.”", kind="paragraph", index=number) for number in range(4_000)])
    quotes = tuple([Quote(text="It rained.", start=14 * number + 1, end=14 * number + 11) for number in range(4_000)])
    verdicts = tuple([Verdict(number, "", "body", "body.paragraph") for number in range(4_000)])
    begin = process_time()
    shown = to_html_report(Explanation(article=Article(body=blocks, quotes=quotes), blocks=verdicts, fields={}))
    assert shown.count("“<mark") == 4_000
    assert process_time() - begin < 2


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
    empty = report(b"")
    assert "there is no text on it" in empty
    assert "<fieldset" not in empty
    cut = newsparse.explain(PAGE, limits=newsparse.Limits(max_blocks=2))
    assert "over the limit max_blocks" in to_html_report(cut)


def test_a_page_without_a_story_says_why() -> None:
    """Its blocks are shown all the same."""
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
    assert 'id="time"' in to_html_report(explanation, steps)
    assert 'id="time"' not in to_html_report(explanation)


def test_a_quote_over_several_blocks_is_marked_in_each() -> None:
    """It has one number and one row."""
    text = "“It rained all day in the valley.\n\n“And it rained all night,” said Tom Ashby, the keeper of the lock."
    shown = to_html_report(newsparse.explain_text(text))
    assert shown.count("<mark") == 2
    assert shown.count('id="quote-0"') == shown.count('id="said-0"') == 1
