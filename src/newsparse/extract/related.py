"""Related stories: the links to other stories that stand inside this one and directly under it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from newsparse.extract.body import rules_of
from newsparse.extract.furniture import LEAD_MARKS, LEADS_IN, POINTER_WORDS, REPEATED_LEAD, lead_of_title
from newsparse.extract.labels import RELATED
from newsparse.extract.phrases import label_and_title
from newsparse.extract.running_text import is_title
from newsparse.extract.shared import NOTHING, once_a_page, spaced
from newsparse.models import Found, Related
from newsparse.page import Page, SourceBlock
from newsparse.rules.phrases.shapes import trimmed

SHORTEST_TITLE: Final = 3
"""Characters of the shortest title; arrows and counters are shorter."""


def related(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[tuple[Related, ...]] | None:
    r"""Give the related stories, each with the label that stands before it; None when there are none.

    A label can stand in front of its title or on a line above several; one block can link to several stories.

    >>> from newsparse.page import read_text
    >>> text = "It rained all day in the valley.\nREAD MORE: Rain floods Oldtown\nThe rain went on all night."
    >>> [(story.label, story.title) for story in related(read_text(text, language="en")).value]
    [('READ MORE', 'Rain floods Oldtown')]
    >>> related(read_text("Read more books this year, says Ada Ng.", language="en")) is None
    True
    """
    stories: list[Related] = []
    label: str | None = None
    for index, (block, rule) in enumerate(zip(page.story_blocks, rules_of(page, earlier), strict=True)):
        if rule is None:
            label = None
        elif rule == REPEATED_LEAD:
            link = block.links[0]
            lead = trimmed(block.text[: -len(link.text)].rstrip(LEAD_MARKS))
            stories.append(Related(link.text, page.absolute(link.href), lead, index))
        elif rule.startswith(RELATED):
            stories.extend(stories_of(block, index, page, label))
        elif rule in ("label.related", "label.topic"):
            label = trimmed(block.text)
    return Found(tuple(stories), f"{page.door} blocks", rule="related.labels") if stories else None


def stories_of(block: SourceBlock, index: int, page: Page, above: str | None = None) -> Iterator[Related]:
    """Give the stories that one block names; at least one, for each block has a fate.

    Args:
        block: the block.
        index: its number in the story.
        page: the page it is on.
        above: the label on the line above, for a block that has none of its own.

    >>> from newsparse.page import Region, SourceLink
    >>> links = (SourceLink("Rain", "/rain"), SourceLink("Hail", "/hail"))
    >>> block = SourceBlock(0, "paragraph", "Read more: Rain, Hail", Region(None, "p", {}), links=links, link_chars=8)
    >>> [(story.label, story.title, story.url) for story in stories_of(block, 0, Page(base_url="https://a.example/"))]
    [('Read more', 'Rain', 'https://a.example/rain'), ('Read more', 'Hail', 'https://a.example/hail')]
    """
    label, title = label_and_title(spaced(block), page.language, block.link_chars)
    named = []
    for words, href in block.links if len(block.links) > 1 else ():
        own, words = label_and_title(words, page.language, len(words))
        if len(words) >= SHORTEST_TITLE:
            named.append((own, words, href))
    if len(named) > 1:
        if label is None:  # a card links to its desk and its author too
            named = [story for story in named if is_title(story[1])] or named
        for own, words, href in named:
            yield Related(words, page.absolute(href), own or label or above, index)
        return
    if label or above:
        pass
    elif len(block.links) == 1 and (lead := lead_of_title(block)) and lead[-1] in LEADS_IN:
        label, title = trimmed(lead[:-1].rstrip()), block.links[0].text
    elif (lead := linked_lead(block)) and linked_leads(page)[lead] > 1:
        label, title = trimmed(lead), trimmed(title[len(lead) + 1 :])
    # One link may stand on the title, on its label alone, or on a part of it: the block has the whole title.
    address = named[0][2] if named else block.links[0].href if block.links else None
    yield Related(title, page.absolute(address), label or above, index)


def linked_lead(block: SourceBlock) -> str:
    """Give the few words before a colon in a line that is all link: a label inside its link, or a part of the title."""
    lead, colon, _ = block.text.partition(": ")
    is_label = colon and len(block.links) == 1 and block.links[0].text == block.text and lead.count(" ") < POINTER_WORDS
    return lead if is_label else ""


@once_a_page
def linked_leads(page: Page) -> Counter[str]:
    """Count these words in the story: "Read also:" is said in every language, and said twice it is no title's."""
    leads = {(lead, block.links[0].href) for block in page.story_blocks if block.links and (lead := linked_lead(block))}
    return Counter([lead for lead, _ in leads])
