"""Rows of CSS and XPath: what they select, as plain values and marks."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from newsparse.errors import SiteError
from newsparse.page import read
from newsparse.page.select import Selectors, select

PAGE = """
<html><head><meta name="desk" content="Harbour &amp; Sea"></head><body>
<h1 class="t">Ferry <b>returns</b></h1><time datetime="2026-03-04">4 March</time>
<div id="a"><p>The ferry came back to the island on Monday after the storm.</p>
<aside><p>Buy our calendar.</p></aside></div>
<p>Between the two parts stands a line of the site's own.</p>
<div id="b"><p>On Tuesday it sailed again, with two hundred people on board.</p></div>
</body></html>
"""


def values(**fields: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Select fields on the page."""
    return dict(select(LexborHTMLParser(PAGE), Selectors(fields=fields)).fields)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("h1.t", ("Ferry returns",)),
        ("h1::text", ("Ferry returns",)),
        ("h1::attr(class)", ("t",)),
        ("time", ("2026-03-04",)),
        ("meta[name=desk]", ("Harbour & Sea",)),
        ("//h1", ("Ferry returns",)),
        ("//h1/b/text()", ("returns",)),
        ("//meta[@name='desk']/@content", ("Harbour & Sea",)),
        ("string(//time)", None),
        ("(//p)[last()]", ("On Tuesday it sailed again, with two hundred people on board.",)),
    ],
)
def test_row_gives_values(row: str, expected: tuple[str, ...] | None) -> None:
    """A row gives text in one line, a value attribute, or what an XPath names; anything else is an error."""
    if expected is None:
        with pytest.raises(SiteError, match="is not a CSS selector"):
            values(field=(row,))
    else:
        assert values(field=(row,)) == {"field": expected}


def test_rows_that_select_nothing_leave_the_field_out() -> None:
    """A field whose rows select nothing is left to the other witnesses."""
    assert values(headline=("h2.missing", "//h5")) == {}


@pytest.mark.parametrize("row", ["p[", "//p[", "/html/body/foo("])
def test_broken_row_is_the_callers_mistake(row: str) -> None:
    """A row that is neither CSS nor XPath raises, and the message quotes it."""
    with pytest.raises(SiteError) as caught:
        values(headline=(row,))
    assert repr(row) in str(caught.value)


@pytest.mark.parametrize(
    ("body", "drop"),
    [(("#a, #b",), ("aside",)), (("//div[@id='a'] | //div[@id='b']",), ("//aside",))],
    ids=["css", "xpath"],
)
def test_marks(body: tuple[str, ...], drop: tuple[str, ...]) -> None:
    """Body rows make the story, with the headline before it; drop rows mark blocks in it; the rest is outside."""
    page = read(PAGE, selectors=Selectors(body=body, drop=drop))
    marks = {block.text[:10]: sorted(block.marks) for block in page.story_blocks}
    assert marks["The ferry "] == ["body"]
    assert marks["Buy our ca"] == ["body", "drop"]
    assert marks["Between th"] == ["outside"]
    assert marks["On Tuesday"] == ["body"]
    assert page.story_blocks[0].text == "Ferry returns"


def test_xpath_survives_names_and_characters_that_xml_forbids() -> None:
    """HTML allows names and control characters that XML does not; the mirror tree writes them another way."""
    page = LexborHTMLParser('<a"b x"y=1>one\x01</a"b><p onclick=\'a\x0b\'>two</p>')
    assert select(page, Selectors(fields={"headline": ("//p",)})).fields == {"headline": ("two",)}
