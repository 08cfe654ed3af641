"""The body: the story's blocks that no labeller took out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from newsparse.extract.corrections import correction_places
from newsparse.extract.labels import LABELLERS, RELATED, STORY_RULES, story_rules
from newsparse.extract.shared import NOTHING
from newsparse.models import Block, Found, Link, Removed
from newsparse.page import Page, SourceBlock
from newsparse.rules.phrases.link_notes import LAST_WORDS, LINK_NOTES

NO_STORY: Final = "no story found"
"""What the evidence says of a page that is no article."""


def rules_of(page: Page, earlier: Mapping[str, Any]) -> tuple[str | None, ...]:
    """Give the rules that the pipeline worked out; an extractor that runs alone works them out itself."""
    known: tuple[str | None, ...] | None = earlier.get(STORY_RULES)
    return story_rules(page, LABELLERS, earlier) if known is None else known


def body(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Block, ...]]:
    """Give the blocks of the story in reading order; none, and that there is no story, where the page has none.

    The source says whether they stand on the page, or are told to machines alone: in JSON-LD, or in a script's state.

    >>> from newsparse.page.read import read
    >>> [block.text for block in body(read("<h1>Rain</h1><p>It rained all day in the valley of the river.")).value]
    ['It rained all day in the valley of the river.']
    >>> body(read("")).value, body(read("")).source
    ((), 'no story found')
    """
    kept = [
        linked(block, index, page) if block.links else Block(block.kind, block.text, block.level, (), index)
        for index, (block, rule) in enumerate(zip(page.story_blocks, rules_of(page, earlier), strict=True))
        if rule is None
    ]
    if not kept:
        return Found((), NO_STORY, rule="body.none")
    for place in correction_places(kept, page.language):
        kept[place] = attrs.evolve(kept[place], kind="correction")
    if page.story.told is not None:
        return Found(tuple(kept), page.story.told, rule="body.told")
    return Found(tuple(kept), f"{page.door} blocks", rule="body.story")


def linked(block: SourceBlock, index: int, page: Page) -> Block:
    """Make a block with links, without the notes that these end in for readers of screens: "(opens in a new tab)".

    >>> from newsparse.page.read import read
    >>> page = read("<p>The <a href='https://a.example/'>report, opens new tab</a> says that it rained in the valley.")
    >>> linked(page.blocks[0], 0, page).text
    'The report says that it rained in the valley.'
    >>> page = read("<p>The <a href='https://a.example/'>new tab</a> of the pub says that it rained in the valley.")
    >>> linked(page.blocks[0], 0, page).text
    'The new tab of the pub says that it rained in the valley.'
    """
    for place, link in enumerate(block.links):
        if not link.text.endswith(LAST_WORDS):
            continue
        note = next((found["note"] for row in LINK_NOTES if (found := row.match(link.text))), "")
        words = link.text.removesuffix(note)
        text = block.text.replace(link.text, words, 1).strip() or block.text
        links = (*block.links[:place], link._replace(text=words), *block.links[place + 1 :])
        block = block._replace(text=text, links=links)
    return Block(block.kind, block.text, block.level, links_of(block, page), index)


def links_of(block: SourceBlock, page: Page) -> tuple[Link, ...]:
    """Give the links of a block; those that lead nowhere are left out."""
    return tuple([Link(words, url) for words, href in block.links if words and (url := page.absolute(href))])


def removed(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Removed, ...]] | None:
    r"""Give the ledger: every block of the story's container that is neither body nor related, with its rule.

    >>> from newsparse.page import read_text
    >>> found = removed(read_text("It rained all day in the valley.\n\nShare This Article"))
    >>> [(line.text, line.rule) for line in found.value]
    [('Share This Article', 'share.bar')]
    >>> removed(read_text("It rained all day in the valley.")) is None
    True
    """
    gone = tuple(
        [
            Removed(block.text, rule, index)
            for index, (block, rule) in enumerate(zip(page.story_blocks, rules_of(page, earlier), strict=True))
            if rule is not None and not rule.startswith(RELATED)
        ]
    )
    return Found(gone, f"{page.door} blocks", rule="removed.labels") if gone else None
