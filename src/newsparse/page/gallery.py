"""Stories told in pictures: an article without running text, whose pictures stand under headings or over captions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.page.page import NO_STORY, Region, SourceBlock, SourceImage, Story

FEWEST_PICTURES: Final = 2
"""Pictures of a gallery, each with a heading or a caption."""


def gallery(blocks: Sequence[SourceBlock], images: Sequence[SourceImage]) -> Story:
    """Give the story of a page without running text: its one article, if that is a row of pictures with words.

    A page that says it was not found has headings, but no picture for each; a front page has many articles.

    >>> from newsparse.page import read
    >>> scene = "<h2>{}</h2><img src=a.png>"
    >>> page = read(f"<article>{scene.format('The bridge')}{scene.format('The mill')}</article>")
    >>> [block.text for block in page.story_blocks]
    ['The bridge', 'The mill']
    >>> read("<article><h2>Not found</h2><h2>Search</h2><img src=a.png></article>").story_blocks
    ()
    """
    articles = {article: None for block in blocks if (article := article_around(block.region)) is not None}
    if len(articles) != 1:
        return NO_STORY
    (article,) = articles
    scenes = [
        block
        for block in blocks[article.first : article.last + 1]
        if block.kind in ("heading", "caption") and block.level != 1 and not block.links
    ]
    pictures = [image for image in images if article_around(image.region) is article]
    if not FEWEST_PICTURES <= len(scenes) <= len(pictures):
        return NO_STORY
    return Story(article.first, article.last + 1, article)


def article_around(region: Region) -> Region | None:
    """Give the outermost article around an element, or None."""
    articles = [around for around in region.up() if around.tag == "article"]
    return articles[-1] if articles else None
