"""Stories told in pictures alone, and pages that look like one."""

from __future__ import annotations

import newsparse
from newsparse.page import read


def scenes(count: int, words: str = "<h2>The bridge, picture {}</h2>") -> str:
    """Give so many pictures, each with its words."""
    return "".join(f"{words.format(number)}<img src={number}.png>" for number in range(count))


def test_headings_over_pictures_are_the_story() -> None:
    """Without running text they are all that there is to read."""
    article = newsparse.parse(f"<title>Flood</title><article><h1>Flood</h1>{scenes(3)}</article>")
    assert article.headline == "Flood"
    assert article.text.split("\n\n") == [f"The bridge, picture {number}" for number in range(3)]


def test_captions_under_pictures_are_the_story() -> None:
    """They stay captions: blocks of the body, but no prose."""
    captions = "<figcaption>The bridge, picture {}</figcaption>"
    article = newsparse.parse(f"<title>Flood</title><article><h1>Flood</h1>{scenes(3, captions)}</article>")
    assert [block.kind for block in article.body] == ["caption"] * 3
    assert article.text == ""


def test_other_pages_without_running_text_have_no_story() -> None:
    """A front page, an error, a list of links, one picture, pictures outside, no article at all."""
    for html in (
        f"<article>{scenes(1)}</article><article>{scenes(1)}</article>",
        f"<article><h1>Not found</h1><h2>Search</h2><h2>Contact</h2>{'<img src=a.png>'}</article>",
        f"<article>{scenes(3, '<h2><a href=/{0}>Story {0}</a></h2>')}</article>",
        f"<article>{scenes(1)}</article>",
        "<article><h2>The bridge</h2><h2>The mill</h2></article><img src=a.png><img src=b.png>",
        f"<div>{scenes(3)}</div>",
    ):
        assert read(html).story_blocks == (), html


def test_running_text_comes_first() -> None:
    """With a story's text on the page, that is the story."""
    rain = "<p>It rained all day in the valley of the river Ouse, and the water rose by more than a metre.</p>"
    page = read(f"<div>{rain * 3}</div><article>{scenes(3)}</article>")
    assert {block.kind for block in page.story_blocks} == {"paragraph"}
