"""Related stories: label, title and address from blocks of pages and from lines of text."""

from __future__ import annotations

import pytest

import newsparse
from newsparse.extract.related import related, stories_of
from newsparse.page import Page, Region, SourceBlock, SourceLink, read_text

STORY = (
    "<html lang=en><body><article><h1>Ferry runs aground off Oldtown pier</h1>"
    "<p>A ferry with forty passengers ran aground off the pier of Oldtown on Monday, the harbour master said.</p>"
    "<p>Nobody was hurt, and all of them were taken ashore in boats of the lifeguards within the hour.</p>"
    "{}"
    "<p>The ferry had been repaired only in the spring, at a cost that the council would not name.</p>"
    "<p>It will be towed to the yard on Tuesday, where divers are to look at its hull and its rudder.</p>"
    "</article></body></html>"
)


def stories(inside: str) -> list[tuple[str | None, str, str | None]]:
    """Give label, title and address of the related stories of a page with this in its middle."""
    article = newsparse.parse(STORY.format(inside), url="https://paper.example/news/ferry")
    assert len([block for block in article.body if block.kind == "paragraph"]) == 4
    return [(story.label, story.title, story.url) for story in article.related]


def test_a_label_in_front_of_its_link() -> None:
    """One block: label, mark, link."""
    assert stories('<p>READ MORE: <a href="/news/sale">Council to sell its ferries</a></p>') == [
        ("READ MORE", "Council to sell its ferries", "https://paper.example/news/sale")
    ]


def test_a_label_told_by_its_repetition() -> None:
    """The words before two links are the label of both, in a language that no table knows."""
    line = '<p>FUNDA OLUNYE | <a href="/{0}">Ferry number {0} is late again</a></p>'
    assert stories(line.format(1) + line.format(2)) == [
        ("FUNDA OLUNYE", "Ferry number 1 is late again", "https://paper.example/1"),
        ("FUNDA OLUNYE", "Ferry number 2 is late again", "https://paper.example/2"),
    ]


def test_a_label_inside_its_link() -> None:
    """The link stands on label and title alike."""
    assert stories('<p><a href="/news/sale"><b>Read more:</b> Council to sell its ferries</a></p>') == [
        ("Read more", "Council to sell its ferries", "https://paper.example/news/sale")
    ]


def test_several_links_under_one_label() -> None:
    """A label on a line of its own, and a list under it."""
    assert stories(
        "<p>Related articles</p><ul><li><a href='/1'>Council to sell its ferries in May</a>"
        "<li><a href='/2'>Lighthouse keeper retires after forty years</a></ul>"
    ) == [
        ("Related articles", "Council to sell its ferries in May", "https://paper.example/1"),
        ("Related articles", "Lighthouse keeper retires after forty years", "https://paper.example/2"),
    ]


def test_several_links_in_one_block() -> None:
    """Each link is a story of its own; they share the block's label and number."""
    article = newsparse.parse(
        STORY.format("<p>Also read: <a href='/1'>Council to sell its ferries</a>, <a href='/2'>Keeper retires</a></p>"),
        url="https://paper.example/news/ferry",
    )
    assert [(story.label, story.title) for story in article.related] == [
        ("Also read", "Council to sell its ferries"),
        ("Also read", "Keeper retires"),
    ]
    assert len({story.index for story in article.related}) == 1


def test_a_card_is_known_by_its_title() -> None:
    """Desk and author are links of the card as well, and no stories."""
    links = (
        SourceLink("Island", "/island"),
        SourceLink("Council to sell its ferries", "/sale"),
        SourceLink("Ada Ng", "/people/ada-ng"),
    )
    text = " ".join(link.text for link in links)
    block = SourceBlock(0, "list_item", text, Region(None, "li", {}), links=links, link_chars=len(text) - 2)
    assert [story.title for story in stories_of(block, 0, Page(language="en"))] == ["Council to sell its ferries"]


def test_a_sentence_with_a_link_stays() -> None:
    """A link inside a sentence of the story is the story's."""
    inside = (
        "<p>The council, which <a href='/sale'>put its ferries up for sale</a> in May, did not want to comment.</p>"
    )
    article = newsparse.parse(STORY.format(inside), url="https://paper.example/news/ferry")
    assert article.related == ()
    assert len(article.body) == 5


@pytest.mark.parametrize(
    ("line", "label", "title"),
    [
        ("READ MORE: Council to sell its ferries", "READ MORE", "Council to sell its ferries"),
        ("Also read: Council to sell its ferries", "Also read", "Council to sell its ferries"),
        ("Read next\nCouncil to sell its ferries in May", "Read next", "Council to sell its ferries in May"),
        ("Read next\nNews\nCouncil to sell its ferries in May", "Read next", "Council to sell its ferries in May"),
    ],
)
def test_related_stories_in_text(line: str, label: str, title: str) -> None:
    """In text the mark or the line break is all that parts label and title; the address is gone."""
    text = f"The ferry ran aground on Monday afternoon.\n{line}\nIt will be towed to the yard on Tuesday."
    found = related(read_text(text, language="en"))
    assert found is not None
    assert [(story.label, story.title, story.url) for story in found.value] == [(label, title, None)]


def test_no_related_stories() -> None:
    """None, not an empty tuple, when there are none."""
    assert related(Page()) is None
    assert related(read_text("Read more books this year, says the librarian.")) is None


def test_a_label_and_a_link_without_a_gap() -> None:
    """Templates leave the gap between them to style sheets."""
    inside = '<div class="related"><span>Read also</span><a href="/pier">Pier of Oldtown to be rebuilt</a></div>'
    assert stories(inside) == [("Read also", "Pier of Oldtown to be rebuilt", "https://paper.example/pier")]


def test_a_short_label_with_a_colon_and_a_link_in_any_language() -> None:
    """A label, a colon and a link to the paper's own story need no table of phrases."""
    inside = "<p><b>Читайте также:</b> <a href='/pier'>Pier of Oldtown to be rebuilt</a></p>"
    assert stories(inside) == [("Читайте также", "Pier of Oldtown to be rebuilt", "https://paper.example/pier")]


def test_the_second_line_of_one_link_is_no_story_of_its_own() -> None:
    """A card is one link around headline and summary."""
    inside = "<a href='/pier'><h4>Pier of Oldtown to be rebuilt</h4><div>And why it took so very long</div></a>"
    assert [title for _, title, _ in stories(inside)] == ["Pier of Oldtown to be rebuilt"]


@pytest.mark.parametrize(
    "pointer",
    [
        '<div class="related"><span>Lue myös:</span> <a href="/ferry">The ferry that nobody took</a></div>',
        '<p><b><a href="/bus">Baca juga: The bus that nobody took</a></b></p>'
        '<p><b><a href="/ferry">Baca juga: The ferry that nobody took</a></b></p>',
    ],
)
def test_labels_of_languages_without_a_table_stand_before_a_colon(pointer: str) -> None:
    """The label stands before the link, or twice inside links."""
    label, title, _ = stories(pointer)[-1]
    assert (label, title) == (pointer.partition(":")[0].rpartition(">")[2], "The ferry that nobody took")


def test_a_topic_before_a_colon_is_a_part_of_its_title() -> None:
    """Said once, or under a label."""
    (story,) = stories('<p><a href="/ferry">Oldtown: The ferry that nobody took</a></p>')
    assert story[:2] == (None, "Oldtown: The ferry that nobody took")
