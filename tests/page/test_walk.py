"""The walk: what of a page is read, and what is not."""

from __future__ import annotations

import gc

import pytest

from newsparse import Limits, parse, read
from newsparse.page import read_text

SENTENCE = "It rained all day in the valley of the river Ouse, and the water rose by a metre at the old mill. "
STORY = f"<main><h1>Rain in the valley</h1>{f'<p>{SENTENCE}</p>' * 12}</main>"
BEHIND = (
    f"""<div class="panel"><p>{SENTENCE}<script type="application/ld+json">{{"@type": "NewsArticle"}}</script></div>"""
)


def texts(html: str) -> list[str]:
    """Give the texts of a page's blocks."""
    return [block.text for block in read(html).blocks]


def test_what_stands_behind_the_main_matter_is_not_read() -> None:
    """Consent panels and rails behind a main element with the story cost nothing and confuse nobody."""
    assert len(texts(STORY + BEHIND)) == 13


def test_linked_data_behind_the_main_matter_is_read() -> None:
    """Scripts for machines stand at the end of many pages."""
    assert [item["@type"] for item in read(STORY + BEHIND).linked_data] == ["NewsArticle"]


def test_a_main_without_the_story_does_not_end_the_page() -> None:
    """A main element around a headline alone, or without one, says nothing about what stands behind it."""
    assert len(texts("<main><h1>Rain</h1></main>" + BEHIND)) == 2
    assert len(texts(STORY.replace("h1", "h2") + BEHIND)) == 14


def test_a_list_of_short_links_above_the_headline_is_a_menu() -> None:
    """Menus as they were written before there was an element for them; below the headline such a list may be tags."""
    names = ("world", "sport", "money", "arts", "film", "food", "books", "law")
    desks = "".join(f'<li><a href="/{desk}">{desk.title()}</a>' for desk in names)
    assert texts(f"<ul>{desks}</ul>{STORY}")[0] == "Rain in the valley"
    assert texts(f"{STORY.replace('main', 'div')}<ul>{desks}</ul>")[-1] == "Law"
    assert texts(f"<ul class=breadcrumbs>{desks}</ul>{STORY}")[0] == "World"
    assert texts(f"<article><ul>{desks}</ul>{STORY}</article>")[0] == "World"


def test_a_list_of_text_or_few_links_is_read() -> None:
    """Lists with sentences in them, and short ones, are no menus."""
    places = "".join(f'<li><a href="/{number}">Mill {number}</a> stands two miles up the river.' for number in range(9))
    assert texts(f"<ul>{places}</ul>{STORY}")[0] == "Mill 0 stands two miles up the river."
    assert texts(f"<ul><li><a href=/a>Share</a></ul>{STORY}")[0] == "Share"


def test_the_cells_of_a_row_of_data_are_one_block() -> None:
    """Its words count for the row, and for nothing in it."""
    page = read("<table><tr><td>Oldtown<td>2 metres</tr></table><p>Rain")
    assert [(block.kind, block.text) for block in page.blocks] == [
        ("table", "Oldtown | 2 metres"),
        ("paragraph", "Rain"),
    ]
    row = page.blocks[0].region
    assert (row.tag, row.first, row.last, row.chars) == ("tr", 0, 0, len("Oldtown | 2 metres"))


def test_a_row_with_a_list_or_another_table_in_a_cell_lays_out_the_page() -> None:
    """All cells stay blocks of their own, those before the list as well."""
    assert texts("<table><tr><td>Oldtown<td>flooded<td><ul><li>Mill<li>Pier</ul></table>")[:2] == ["Oldtown", "flooded"]
    inner = "<table><tr><td>Mill<td>Pier</table>"
    assert texts(f"<table><tr><td>Oldtown<td>flooded<td>{inner}</table>") == ["Oldtown", "flooded", "Mill | Pier"]


def test_a_picture_in_a_row_of_data_stands_before_the_block_that_follows() -> None:
    """The row is one block, whichever of its cells the picture stands in."""
    page = read("<table><tr><td>Mill<td><img src=a.png>Pier<td><img src=b.png></table><p>Rain")
    assert [block.text for block in page.blocks] == ["Mill | Pier", "Rain"]
    assert [image.before for image in page.images] == [1, 1]


def test_the_figures_of_elements_are_filled_in_on_a_page_that_is_cut_short() -> None:
    """The story is found among the blocks that there are."""
    page = read(f"<body><div class=story>{f'<p>{SENTENCE}</p>' * 9}", limits=Limits(max_blocks=5))
    assert (len(page.blocks), page.truncated) == (5, "max_blocks")
    assert page.story.container is not None
    assert (page.story.container.first, page.story.container.last) == (0, 4)
    assert page.story.container.chars == 5 * len(SENTENCE.strip())


def test_an_element_without_text_has_no_blocks() -> None:
    """A region that only holds a picture says so by its figures."""
    page = read(f"{STORY}<div><img src=a.png></div>".replace("main", "div"))
    region = page.images[0].region
    assert (region.first, region.last, region.chars) == (-1, -1, 0)


def test_a_title_in_a_picture_is_not_the_page_s() -> None:
    """Drawings have titles of their own."""
    assert read("<body><p>Rain <title>Logo</title>").title is None


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p><span>By Ada Ng</span><time>Published 3 May</time>", "By Ada Ng Published 3 May"),
        ("<p><span>12:47</span><span>Author: </span><a href=/ada>Ada Ng</a>", "12:47 Author: Ada Ng"),
        ("<p><b>Water falls.</b><i>The river was calm.</i>", "Water falls. The river was calm."),
        ("<p><span>R</span>ain in the <b>USA</b>, H<sub>2</sub>O and x<sup>2</sup>", "Rain in the USA, H2O and x2"),
        ("<div><span>Ada Ng</span><span>05.03.2024, 16:05</span></div>", "Ada Ng 05.03.2024, 16:05"),
        ("<div><span>RELATED</span><b>Rain in Oldtown</b></div>", "RELATED Rain in Oldtown"),
        ("<p>It rained<sup>12</sup> in covid<b>19 deaths</b>, BA<i>Sel</i>", "It rained12 in covid19 deaths, BASel"),
        ("<p>“<em>Rain</em>”, U.<b>S.</b> Marshals said", "“Rain”, U.S. Marshals said"),
    ],
)
def test_elements_that_a_style_sheet_sets_apart_are_not_glued(html: str, text: str) -> None:
    """A capital behind a small letter, a figure or a stop of another element begins a word; drop caps do not."""
    assert texts(html) == [text]


def test_a_link_that_is_set_apart_keeps_its_words() -> None:
    """The gap belongs to the text around it."""
    page = read("<p><span>Also read</span><a href=/flood><b>Rain</b>Flood in Oldtown</a>", url="https://news.example/")
    assert page.blocks[0].text == "Also read Rain Flood in Oldtown"
    assert [link.text for link in page.blocks[0].links] == ["Rain Flood in Oldtown"]


def test_code_is_left_as_it_is() -> None:
    """Names in programs have capitals inside."""
    assert texts("<pre><b>get</b><i>Rain</i>()</pre>") == ["getRain()"]


def test_code_that_spilled_out_of_an_attribute_is_no_text() -> None:
    """Where markup is broken, addresses of programs and pictures stand in the text; nobody wrote them to be read."""
    spilled = ("javascript:void(0)", "data:image/png;base64,iVBORw0KGgo", "data:{}}],", "data:")
    page = "".join(f"<p>{text}</p>" for text in (*spilled, "Data: two metres", "JavaScript is a language"))
    assert texts(page) == ["Data: two metres", "JavaScript is a language"]
    assert [block.text for block in read_text("\n".join((*spilled, "Data: 12/03/2024"))).blocks] == ["Data: 12/03/2024"]


def test_a_parse_leaves_nothing_to_the_garbage_collector() -> None:
    """Nothing that is made of a page refers to itself: the rows of tables nested in cells did, and lived on."""
    cells = "<tr><td>Rain<td>12 mm</tr>"
    page = STORY.replace("</main>", f"<table>{cells}<tr><td><p>{SENTENCE}<table>{cells}</table><td>Snow</table></main>")
    parse(page)  # what is imported and compiled on the way
    gc.collect()
    gc.disable()
    try:
        parse(page)
        assert gc.collect() == 0
    finally:
        gc.enable()
