"""Stories under a label: a line such as "Read next", and the links or titles that follow it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from newsparse.extract.running_text import DATED, FULL_STOPS, GOING_ON, is_prose, is_title
from newsparse.page import Page, Region, SourceBlock
from newsparse.page.furniture import CARD_CHARS
from newsparse.rules.furniture import LINES

MOST_FOLLOWERS: Final = 12
"""Titles under one label; longer lists are rails of the page."""

LONGEST_DESK: Final = 25
"""Characters of a desk between a title and its age."""

LONGEST_BESIDE: Final = 90
"""Characters of a line between two titles: a desk, a name, a time."""

MOST_BESIDE: Final = 2
"""Such lines between two titles."""

LINK_SHARE: Final = 0.7
"""Share of a title's characters that are a link."""

BYLINES: Final = next(row.words for row in LINES if row.name == "byline.line")
"""Names of the elements that hold an author or a date."""

LISTED: Final = {
    "label.related": "related.listed",
    "label.topic": "related.listed",
    "label.live": "related.listed",
    "most_read.label": "most_read.listed",
}
"""What stands under a label of each rule."""

OFFERS: Final = frozenset(("newsletter.offer", "newsletter.prompt", "newsletter.inside", "app.prompt"))
"""Rules of lines that offer something of the paper's own."""

BOX_CHARS: Final = 300
"""Characters in a box with such an offer: a heading, a sentence or two, a button."""

BOX_BLOCKS: Final = 5
"""Blocks in such a box."""

LONGEST_PRAISE: Final = 200
"""Characters of the longest block in it."""

LONGEST_TEASER: Final = 260
"""Characters of the sentence or two under the title of another story."""

BY_STRUCTURE: Final = frozenset(("related.aside", "related.box", "related.cards", "related.link", "related.teasers"))
"""Rules of structure that keep a block as related whatever it says."""

AGES: Final = frozenset(("widget.age", "widget.byline", "widget.date", "widget.day", "widget.moment"))
"""Rules of lines that date another story."""

BESIDE: Final = "label.beside"
"""The rule of lines between a label and its titles: a desk, a name, a time, the teaser of a title."""

RAILS: Final = ("outside.below", "rail.", "teaser.")
"""Rules of structure that a label overrules: it says what the rail is."""

_NAMES: Final = re.compile(
    r"(?!The |A |In |On |Der |Die |Das )[A-ZÀ-Þ][\w'’.-]+(?: (?:de|van|von|der|del|la|al))?(?: [A-ZÀ-Þ][\w'’.-]+){1,2}"
    r"(?:, [A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+){1,2})*"
)
"""The names of authors, two words at least each."""

CUT_OFF: Final = ("...", "…")
"""How the teaser of another story ends, but no paragraph of this one."""


def follow_labels(blocks: Sequence[SourceBlock], rules: list[str | None], page: Page) -> None:
    r"""Name the rules of the titles that follow labels, and of the lines between label and titles.

    In HTML a title is a link; in text it is a line of several words that is no sentence. Nothing follows a sentence
    that leads to a live page and is complete.

    >>> from newsparse.page import read_text
    >>> page = read_text("Read next\nSport\nRain stops play in Oldtown\nIt rained all day in the valley.")
    >>> rules = ["label.related", None, None, None]
    >>> follow_labels(page.blocks, rules, page)
    >>> rules
    ['label.related', 'label.beside', 'related.listed', None]
    """
    is_title = is_text_title if page.door == "text" else is_linked_title
    for index, rule in enumerate(rules):
        if rule in LISTED and (rule != "label.live" or blocks[index].text[-1] not in FULL_STOPS):
            name_followers(blocks, rules, index, is_title)


def name_followers(
    blocks: Sequence[SourceBlock],
    rules: list[str | None],
    label: int,
    is_title: Callable[[SourceBlock], bool],
) -> None:
    """Name the rules of what follows one label, as far as the last title."""
    listed = LISTED[rules[label] or ""]
    beside: list[int] = []
    titles = 0
    for index in range(label + 1, len(blocks)):
        block, rule = blocks[index], rules[index]
        if rule in LISTED or titles == MOST_FOLLOWERS:
            return
        if rule is not None and not rule.startswith(RAILS):
            continue
        if is_title(block):
            titles += 1
            rules[index] = listed
            for between in beside:
                rules[between] = BESIDE
            beside = []
        elif titles and (block.text.endswith(CUT_OFF) or is_teaser(blocks, rules, index)):
            rules[index] = BESIDE
        elif len(block.text) <= LONGEST_BESIDE and not is_prose(block.text):
            beside.append(index)
            if len(beside) > MOST_BESIDE:
                return
        else:
            name_last_author(blocks, rules, beside, titles)
            return


def name_last_author(
    blocks: Sequence[SourceBlock], rules: list[str | None], beside: Sequence[int], titles: int
) -> None:
    r"""Name the author under the last title of a list: a line that is nothing but a name, where titles have authors.

    >>> from newsparse.page import read_text
    >>> page = read_text("Rain stops play in Oldtown\nAda Ng, Boris Castle\nFive wet summers in a row\nBoris Castle")
    >>> name_last_author(page.blocks, rules := ["related.listed"] * 3 + [None], [3], 3)
    >>> rules[3], name_last_author(page.blocks, rules := ["related.listed"] * 3 + [None], [3], 1), rules[3]
    ('label.beside', None, None)
    """
    if titles > 1 and len(beside) == 1 and _NAMES.fullmatch(blocks[beside[0]].text):
        rules[beside[0]] = BESIDE


def is_teaser(blocks: Sequence[SourceBlock], rules: Sequence[str | None], index: int) -> bool:
    r"""Say whether a block under a title is its teaser: short, and an age, an advert or a label under it.

    >>> from newsparse.page import read_text
    >>> blocks = read_text("A ferry ran aground.\nAdvertisement").blocks
    >>> is_teaser(blocks, [None, "advert.marker"], 0), is_teaser(blocks, [None, None], 0)
    (True, False)
    """
    after = (rules[index + 1] if index + 1 < len(blocks) else None) or ""
    return len(blocks[index].text) <= LONGEST_TEASER and (after in AGES or after.startswith(("advert.", "label.")))


def is_linked_title(block: SourceBlock) -> bool:
    """Say whether a block of a page is a link that can be a title, and not in an element named for bylines.

    >>> from newsparse.page import read
    >>> is_linked_title(read("<p><a href=/a>Rain floods the old town</a>").blocks[0])
    True
    >>> is_linked_title(read("<p class=byline>by <a href=/a>Boris Castle of Old Newtown</a>").blocks[0])
    False
    """
    return (
        bool(block.links)
        and block.link_chars >= LINK_SHARE * len(block.text)
        and (is_title(block.text) or is_dated_title(block))
        and BYLINES.isdisjoint(block.region.tokens)
    )


def is_dated_title(block: SourceBlock) -> bool:
    """Say whether a block is a linked title with a date or a clock beside it, as lists of the latest print them.

    >>> from newsparse.page import read
    >>> is_dated_title(read("<p><a href=/a>Rain floods the old town</a> 12:30").blocks[0])
    True
    >>> is_dated_title(read("<p><a href=/a>Oldtown, 5 March 2024</a> 12:30").blocks[0])
    False
    """
    return DATED.search(block.text) is not None and any(is_title(link.text) for link in block.links)


def is_text_title(block: SourceBlock) -> bool:
    """Say whether a line of text can be a title; one with a colon at its end introduces what the story goes on with."""
    return block.text[-1] not in GOING_ON and is_title(block.text)


def name_desks(blocks: Sequence[SourceBlock], rules: list[str | None]) -> None:
    r"""Name the rules of what is no title among the blocks that the page's structure took for related stories.

    >>> from newsparse.page import read_text
    >>> rules = ["related.box", "related.box", "related.box"]
    >>> name_desks(read_text("Sport\nRain stops play in Oldtown\nIt rained all day in the valley.").blocks, rules)
    >>> rules
    ['label.beside', 'related.box', 'label.beside']
    """
    for place, rule in enumerate(rules):
        if rule in BY_STRUCTURE and len(blocks[place].links) < 2 and not is_title(blocks[place].text):
            rules[place] = BESIDE


def name_cards(blocks: Sequence[SourceBlock], rules: list[str | None]) -> None:
    r"""Name the rules of cards of other stories inside the text: a title with the other story's age under it.

    >>> from newsparse.page import read_text
    >>> page = read_text("It rained all day in the valley.\nRain floods the old town\nNews\n3 hours ago\nIt rained on.")
    >>> rules = [None, None, None, "widget.age", None]
    >>> name_cards(page.blocks, rules)
    >>> rules
    [None, 'related.card', 'label.beside', 'widget.age', None]
    """
    prose = (place for place, block in enumerate(blocks) if rules[place] is None and is_prose(block.text))
    text = next(prose, len(blocks))
    for place, rule in enumerate(rules):
        if rule not in AGES or rule == "widget.moment":  # comments are dated to the minute
            continue
        title = place - 1
        if title > text and rules[title] is None and len(blocks[title].text) <= LONGEST_DESK:
            title -= 1
        if (
            title > text
            and rules[title] is None
            and is_title(blocks[title].text)
            and is_near(blocks[title], blocks[place])
        ):
            rules[title] = "related.card"
            for between in range(title + 1, place):
                rules[between] = BESIDE


def is_near(title: SourceBlock, age: SourceBlock) -> bool:
    """Say whether a title stands in one card with an age; on live pages an age begins the next entry.

    In scraped text nothing tells elements apart.

    >>> from newsparse.page import read
    >>> rain = "It rained all day in the valley of the river Ouse, and the water rose by a metre. " * 5
    >>> card = "<div><div><p>Rain floods Oldtown</p>{}<p>3 hours ago</p></div>" + f"<p>{rain}</p></div>"
    >>> is_near(*read(card.format("")).blocks[:2]), is_near(*read(card.format("</div><div>")).blocks[:2])
    (True, False)
    """
    if title.region.parent is None:
        return True
    around = set(age.region.up())
    return next(region.chars for region in title.region.up() if region in around) <= CARD_CHARS


def name_boxes(blocks: Sequence[SourceBlock], rules: list[str | None], container: Region | None) -> None:
    """Name the rules of what stands in one small box with an offer: its heading, and the sentence that praises it.

    >>> from newsparse.page import read
    >>> rain = f"<p>{'It rained all day in the valley of the river Ouse, and the water rose by a metre.' * 2}</p>"
    >>> box = "<div><h2>River letter</h2><p>All that the river did this week</p><button>Subscribe now</button></div>"
    >>> rules = [None, None, None, "newsletter.prompt", None]
    >>> page = read(rain + box + rain)
    >>> name_boxes(page.blocks, rules, page.story.container)
    >>> rules
    [None, 'newsletter.prompt', 'newsletter.prompt', 'newsletter.prompt', None]
    """
    first = blocks[0].number
    for place, rule in enumerate(rules):
        box = box_around(blocks[place].region, container) if rule in OFFERS else None
        if box is None or box.first < first or box.last >= first + len(blocks):
            continue
        inside = range(box.first - first, box.last - first + 1)
        if all(len(blocks[number].text) < LONGEST_PRAISE for number in inside):
            for number in inside:
                rules[number] = rules[number] or rule


def box_around(region: Region, container: Region | None) -> Region | None:
    """Give the largest element around a block, inside the story's, that holds a few lines in all, and more than one."""
    box = region
    while box.parent is not None and box.parent is not container:
        if box.parent.chars > BOX_CHARS or box.parent.last - box.parent.first >= BOX_BLOCKS:
            break
        box = box.parent
    return box if box.last > box.first and box.chars <= BOX_CHARS and box is not container else None
