"""The walk: what of a page is read, and what is not."""

from __future__ import annotations

from newsparse import read

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
