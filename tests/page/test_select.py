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
    page = LexborHTMLParser('<a"b x"y=1>one\x01</a"b><a² ²=1><p onclick=\'a\x0b\' xlink:href=x>two</p>')
    assert select(page, Selectors(fields={"headline": ("//p",)})).fields == {"headline": ("two",)}


def test_the_first_row_that_has_values_makes_a_field_of_several() -> None:
    """A second row is another layout's; for single values it stands behind, should the first not be readable."""
    assert values(authors=("h1 b", "p")) == {"authors": ("returns",)}
    assert values(headline=("h1 b", "time")) == {"headline": ("returns", "2026-03-04")}


def test_body_rows_fall_back_to_the_next_that_holds_text() -> None:
    """An empty element is what scripts fill; the row behind it is asked."""
    page = read(
        PAGE.replace("<body>", "<body><div class=late> </div>"), selectors=Selectors(body=(".late", "#b", "#a"))
    )
    assert [block.text[:10] for block in page.story_blocks if "body" in block.marks] == ["On Tuesday"]


def marked(html: str, **rows: tuple[str, ...]) -> dict[str, list[str]]:
    """Read a page and give the marks of its story's blocks."""
    page = read(f"<h1>Ferry returns</h1>{html}", selectors=Selectors(**rows))
    return {block.text: sorted(block.marks) for block in page.story_blocks}


LONG = "The ferry came back to the island on Monday after the storm had passed, and people cheered."


@pytest.mark.parametrize("row", ["a.ad", "//a[@class='ad']"])
def test_an_inline_element_that_fills_its_block_stands_for_it(row: str) -> None:
    """Most promotions are a link in a paragraph of its own."""
    assert marked(f"<p>{LONG}</p><p> <a class=ad>Buy it</a> </p>", drop=(row,))["Buy it"] == ["drop"]


def test_words_in_the_middle_of_a_block_are_left_out() -> None:
    """The rest of the block stays, with its place."""
    assert marked(f"<p>{LONG} <i class=ad>Buy it</i> They waved.</p>", drop=(".ad",))[f"{LONG} They waved."] == []


def test_an_inline_element_around_blocks_stands_for_them() -> None:
    """Some pages hold their story in a span."""
    found = marked(f"<span class=s><p>{LONG}</p><div><p>Again.</p></div></span><p>Not this.</p>", body=(".s",))
    assert found[LONG] == found["Again."] == ["body"]
    assert "Not this." not in found


def test_the_body_is_read_where_menus_stand() -> None:
    """Footers and lists of links are not read, unless a row says that the story is in them."""
    html = f"<div><p>{LONG}</p></div><footer><ul class=s><li>It sailed again on Tuesday.</li></ul></footer>"
    assert marked(html, body=(".s",))["It sailed again on Tuesday."] == ["body"]


def test_dropping_scripts_and_breaks_changes_nothing() -> None:
    """They hold no text of the story, and scripts are witnesses."""
    html = f'<script type=\'application/ld+json\'>{{"@type":"NewsArticle"}}</script><p>{LONG}<br>Again.</p>'
    page = read(html, selectors=Selectors(drop=("script", "//br", "meta")))
    assert page.linked_data
    assert [block.text for block in page.blocks] == [block.text for block in read(html).blocks]


def test_dropped_pictures_are_gone() -> None:
    """A picture in a dropped element is no picture of the story; nor is one that a row drops itself."""
    html = f"<p>{LONG}</p><div class=ad><img src=/ad.jpg></div><img src=/pixel/1.gif><img src=/ferry.jpg>"
    page = read(html, url="https://a.example/", selectors=Selectors(drop=(".ad", "img[src*='/pixel/']")))
    assert [image.attributes["src"] for image in page.images] == ["/ferry.jpg"]


@pytest.mark.parametrize("row", ["*", "//*", "span", "//span"])
def test_rows_that_select_everything_take_linear_time(row: str) -> None:
    """A thousand times as many elements: no step looks at all of them for each of them."""
    html = "<p>" + "<span>rain in the valley </span>and " * 20_000
    assert read(html, selectors=Selectors(drop=(row,), body=(row,))).blocks
