"""Furniture: blocks inside the story that are no part of it, told by their structure alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from newsparse.extract.shared import once_a_page
from newsparse.extract.title import host_of
from newsparse.page import Page, Region, SourceBlock
from newsparse.page.furniture import CARD_BLOCKS, KEPT, furniture_around
from newsparse.page.story import LINE_CHARS, PULLED, is_prose
from newsparse.page.weight import MIN_TEXT, WIDE_SCRIPTS
from newsparse.rules.furniture import LINES, STANDFIRSTS
from newsparse.text import SENTENCE_ENDS, expression

LINK_SHARE: Final = 0.8
"""Share of a block's characters from which on it is nothing but links: "Read more:" and a colon may stand outside."""

LEAD_HEADING: Final = 100
"""Characters: a longer line between headline and text is no heading, whatever its tag."""

LEADS_IN: Final = ":："
"""What a line ends with that leads in a list."""

LABEL_CHARS: Final = 40
LABEL_REACH: Final = 4
"""Characters of a label ("More on this"), and blocks under it that are looked at: adverts may stand between."""

LINES_OF_TEXT: Final = 3
"""Lines under a text, each in an element like its last paragraph's, that are matter: one or two sign or date it."""

MOST_LINES: Final = 100
"""Lines under a text that are looked at."""

RELATED: Final = {
    "rail.teasers": "related.teasers",
    "rail.cards": "related.cards",
    "rail.aside": "related.aside",
    "teaser.text": "related.teasers",
}
"""What a headline of another story in such an element is; other lines in it are furniture."""

REPEATED_LEAD: Final = "related.repeated"
LEAD_MARKS: Final = " :|–—-»>›→▶►：｜"
"""The rule of links behind words that stand before other links too, and the marks between the two."""

TITLE_SPACES: Final = 3
WIDE_TITLE: Final = 12
"""Spaces in a link that can be a headline (four words); characters where words are not parted."""

POINTER_WORDS: Final = 3
"""Words of a label that points to another story ("Read also:"); longer ones are the writer's own sentences."""

THAI: Final = ("\u0e00", "\u0eff")
"""Thai and Lao."""

OTHER_STORIES: Final = ("related.", "rail.", "teaser.")
MOST_SIGNS: Final = 8
FIRST_PICTURE: Final = "\u2600"
RATING: Final = frozenset("★☆⭐✩✪✬✭✮✯")
"""Signs of a line without words, the first of those that are pictures, and those in which a review gives its verdict.

Asterisks and diamonds part.
"""

LISTS: Final = (*OTHER_STORIES, "links.")
"""Beginnings of the rules that take out links to other stories."""

BESIDE_TITLES: Final = ("byline.line", "kicker.line")
"""Rules of lines that stand beside the headlines of other stories, and are links as well."""

FIELD: Final = "field"
"""Name of what a publishing system fills a field of its own into: "field label-hidden" says that no label is shown."""

SHARING: Final = expression(r"[/.](?:twitter|x)\.com/(?:share|intent)|/sharer|[/.]wa\.me/|whatsapp://|mailto:|/share\?")
"""Addresses of links that pass a story on, though they stand on a sentence of it ("click to tweet")."""

LINE_REGION: Final = 300
"""Characters: an element with more text than this is no line, whatever its name."""

LINE_ROWS: Final = {word: row for row in reversed(LINES) for word in row.words}
LINE_WORDS: Final = frozenset(LINE_ROWS)
STANDFIRST_WORDS: Final = frozenset().union(*(row.words for row in STANDFIRSTS))
NO_LEAD: Final = STANDFIRST_WORDS | PULLED
"""Names of paragraphs above the text that are not its first: summaries and pull quotes."""


def label_furniture(block: SourceBlock, page: Page) -> str | None:
    """Name the rule that a block's place among the elements of a page calls for; scraped text has none.

    >>> from newsparse.page import read_text
    >>> page = read_text("Rain floods Oldtown")
    >>> label_furniture(page.blocks[0], page) is None
    True
    """
    rules: list[str | None] = [None]
    name_furniture((block,), rules, page)
    return rules[0]


def name_furniture(blocks: Sequence[SourceBlock], rules: list[str | None], page: Page) -> None:
    """Name the rules that the places of the blocks call for, as ``label_furniture`` does, where a block has none yet.

    Half of a story's blocks are plain paragraphs among others, of which no rule here could have anything to say.
    """
    if page.door == "text":
        return
    story = page.story
    plain = range(0)
    if story.container is not None and story.text is not None:
        plain = range(max(story.text[0], story.container.first), story.text[1])
    for place, block in enumerate(blocks):
        if rules[place] is None and not (
            block.kind == "paragraph"
            and not block.link_chars
            and block.number in plain
            and len(block.text) >= LINE_CHARS
            and block.number not in story.doubles
            and not furniture_around(block.region, story.container)
        ):
            rules[place] = rule_of_place(block, page) or label(block, page)


def rule_of_place(block: SourceBlock, page: Page) -> str | None:
    """Name the rule that one block's own place calls for, whatever stands under it."""
    return (
        outside(block, page)
        or named(block, page)
        or line(block, page)
        or double(block, page)
        or ornament(block)
        or (link(block, page) or repeated_lead(block, page) if block.link_chars else None)
        or edge(block, page)
    )


def outside(block: SourceBlock, page: Page) -> str | None:
    """Take out what stands between the headline and the element that holds the text."""
    container = page.story.container
    if container is None or container.first <= block.number <= container.last or block.kind == "correction":
        return None
    if block.number > container.last:
        return (named(block, page) if is_title(block) else None) or "outside.below"
    is_over_lead = (
        block.kind == "heading" and is_followed_by_text(block, page) and is_lead(page.blocks[block.number + 1])
    )
    return None if is_lead(block) or (is_over_lead and block.level != 1) else "outside.above"


def is_lead(block: SourceBlock) -> bool:
    """Say whether a block above the text is its first paragraph: running text that nothing calls a summary."""
    length = len(block.text)
    if block.kind not in ("paragraph", "heading", "list_item") or block.level == 1 or block.link_chars * 2 > length:
        return False
    if not is_prose(block) or length < (LEAD_HEADING if block.kind == "heading" else MIN_TEXT):
        return False
    outer = block.region.parent
    return NO_LEAD.isdisjoint(block.region.tokens) and (outer is None or STANDFIRST_WORDS.isdisjoint(outer.tokens))


def named(block: SourceBlock, page: Page) -> str | None:
    """Take out what stands in an element whose tag or name says that it is furniture."""
    container = page.story.container
    name = furniture_around(block.region, container)
    if not name or name.startswith(KEPT):
        return None
    if name.startswith(OTHER_STORIES):
        if name.startswith("teaser.") and container is not None and block.number < container.first:
            return None
        return headline_rule(block, name, page)
    return name


def headline_rule(block: SourceBlock, name: str, page: Page) -> str:
    """Name the rule of a line in an element with other stories: a headline among the text is a related story.

    Under the text it is one only where the element says so; rails of the whole page stand there, too.
    """
    if not (is_title(block) or lead_of_title(block)) or (block.kind == "heading" and is_subtitle(block, page)):
        return "rail.line"
    if line(block, page) in BESIDE_TITLES and FIELD not in block.region.tokens:
        return "rail.line"
    text = page.story.text
    return name if text is not None and block.number >= text[1] else RELATED.get(name, name)


def is_title(block: SourceBlock) -> bool:
    """Say whether a block is a link that can be the headline of another story."""
    text = block.text
    if block.link_chars < LINK_SHARE * len(text):
        return False
    return is_long(text)


def is_long(text: str) -> bool:
    """Say whether words are as many as a headline has; Chinese, Japanese, Thai and their neighbours part none.

    >>> is_long("Rain floods Oldtown again"), is_long("World news"), is_long("ชาวบ้านขุดบ่อเจอไหโบราณ")
    (True, False, True)
    """
    if text.count(" ") >= TITLE_SPACES:
        return True
    middle = text[len(text) // 2]
    return len(text) >= WIDE_TITLE and (middle >= WIDE_SCRIPTS or THAI[0] <= middle <= THAI[1])


def line(block: SourceBlock, page: Page) -> str | None:
    """Take out short lines in small elements that are named for bylines, buttons, labels and the like."""
    if len(block.text) >= LINE_CHARS or block.kind in ("heading", "embed") or is_sentence(block.text):
        return None
    region: Region | None = block.region
    while region is not None and region.chars <= LINE_REGION and region is not page.story.container:
        tokens = region.tokens
        if not LINE_WORDS.isdisjoint(tokens):
            return LINE_ROWS[min(LINE_WORDS & tokens)].name
        region = region.parent
    return None


def double(block: SourceBlock, page: Page) -> str | None:
    """Take out a block whose words stand in the story before."""
    return "double.block" if block.number in page.story.doubles else None


def ornament(block: SourceBlock) -> str | None:
    """Take out a paragraph without a word: a picture of a hand that points at the next line."""
    text = block.text
    if len(text) > MOST_SIGNS or block.kind != "paragraph" or any(map(str.isalnum, text)):
        return None
    return "ornament.line" if any(sign >= FIRST_PICTURE and sign not in RATING for sign in text) else None


def link(block: SourceBlock, page: Page) -> str | None:
    """Take out a block that is nothing but links; an ``<a>`` without an address is none, but a place to link to."""
    if not block.link_chars or block.kind in ("table", "embed"):
        return None
    gaps = min(len(block.links) - 1, block.text.count(" "))  # between links side by side
    if block.link_chars + gaps < LINK_SHARE * len(block.text):
        return None
    if block.kind == "heading" and is_followed_by_text(block, page):
        return None
    hrefs = [href for _, href in block.links if href]
    if not hrefs:  # a paragraph on a button, or a place in the text that has a name
        return "links.line" if block.kind == "paragraph" and len(block.text) < LINE_CHARS else None
    if all(href[0] == "#" for href in hrefs):  # a table of contents, a way past a picture, a button of a script
        return "contents.table" if block.kind != "heading" else None
    text = page.story.text
    is_inside = text is not None and text[0] <= block.number < text[1]
    if is_inside and (is_address(block.text) or (is_sentence(block.text) and len(block.text) >= LINE_CHARS)):
        return None
    if block.kind == "list_item" and is_in_list_of_text(block):
        return None
    if len(hrefs) > 1 or not is_title(block) or hrefs[0].startswith("javascript:"):
        return "links.line"
    if SHARING.search(hrefs[0]):
        return "share.link"
    return "rail.line" if is_below_title(block, page) else "related.link"


def is_below_title(block: SourceBlock, page: Page) -> bool:
    """Say whether a block is the second line of one link: the headline of the other story stands above it."""
    above = page.blocks[block.number - 1] if block.number else None
    if above is None or len(above.links) != 1 or len(block.links) != 1:
        return False
    return above.links[0].href == block.links[0].href and is_title(above)


def is_subtitle(block: SourceBlock, page: Page) -> bool:
    """Say whether a heading in one link with the higher one above it is the summary under that title."""
    return (page.blocks[block.number - 1].level or block.level or 0) < (block.level or 0) and is_below_title(
        block, page
    )


def is_address(text: str) -> bool:
    """Say whether a block is the address of a source, written out."""
    return text.lstrip("([<").startswith(("http://", "https://", "www."))


def repeated_lead(block: SourceBlock, page: Page) -> str | None:
    """Take out a link to another story behind words that stand before other links in the story, too.

    "Read also:" is said in every language; said twice, it needs no table of phrases.
    """
    lead = lead_of_title(block)
    if not lead:
        return None
    return REPEATED_LEAD if repeated_leads(page)[lead] > 1 or is_pointer(block, lead, page) else None


def is_pointer(block: SourceBlock, lead: str, page: Page) -> bool:
    """Say whether a paragraph among the text is a label with a colon and a link to another story of the paper."""
    text = page.story.text
    if lead[-1] not in LEADS_IN or lead.count(" ") >= POINTER_WORDS:
        return False
    if text is None or not text[0] < block.number < text[1]:
        return False
    href = block.links[0].href
    return href.startswith("/") or (bool(host := host_of(page.base_url)) and host_of(href) == host)


def lead_of_title(block: SourceBlock) -> str:
    """Give the words and the mark before the one link that ends a paragraph, if that can be a headline."""
    if len(block.links) != 1 or block.kind != "paragraph" or not block.text.endswith(title := block.links[0].text):
        return ""
    lead = block.text[: -len(title)].rstrip()
    if not 1 < len(lead) <= LABEL_CHARS or lead[-1] not in LEAD_MARKS:
        return ""
    return lead if is_long(title) and not block.links[0].href.startswith("#") else ""


@once_a_page
def repeated_leads(page: Page) -> Counter[str]:
    """Count the words before links to other stories, each link once."""
    links = {(lead, block.links[0].href) for block in page.story_blocks if (lead := lead_of_title(block))}
    return Counter([lead for lead, _ in links])


def is_in_list_of_text(block: SourceBlock) -> bool:
    """Say whether other items of the list that a block stands in are running text."""
    return any(region.tag in ("ul", "ol") and region.prose > 0 for region in block.region.up())


def is_followed_by_text(block: SourceBlock, page: Page) -> bool:
    """Say whether running text stands directly under a block, next to it."""
    if block.number + 1 >= len(page.blocks):
        return False
    after = page.blocks[block.number + 1]
    return (
        after.region.parent is block.region.parent
        and len(after.text) >= LINE_CHARS
        and after.link_chars < 0.5 * len(after.text)
    )


def edge(block: SourceBlock, page: Page) -> str | None:
    """Take out lines above the first and below the last block of running text."""
    text = page.story.text
    if text is None or text[0] <= block.number < text[1]:
        return None
    if block.number < text[0]:
        if block.kind == "heading" or len(block.text) >= LINE_CHARS:
            return None
        return None if is_sentence(block.text) else "edge.above"
    if block.kind == "heading":
        return "edge.below"
    if is_sentence(block.text) or (is_listed(block) and not is_beside_title(block, page)) or is_continued(block, page):
        return None
    after = page.blocks[block.number + 1] if block.number + 1 < page.story.stop else None
    if after is not None and block.text[-1] in LEADS_IN and is_listed(after):
        return None
    return "edge.below"


def is_listed(block: SourceBlock) -> bool:
    """Say whether a block is an item, a row or code without links: matter of the story, though no sentence."""
    return block.kind in ("list_item", "table", "code") and not block.links


def is_beside_title(block: SourceBlock, page: Page) -> bool:
    """Say whether a block stands in one item of a list with the headline of another story: its date, its desk."""
    item = next((region for region in block.region.up() if region.tag == "li"), None)
    if item is None or item.last - item.first >= CARD_BLOCKS:
        return False
    return any(map(is_title, page.blocks[item.first : item.last + 1]))


def is_continued(block: SourceBlock, page: Page) -> bool:
    """Say whether a line under the text is one of many in its last paragraph's elements: prices, results, verse."""
    text = page.story.text
    if text is None or block.number < text[1]:
        return False
    last = page.blocks[text[1] - 1]
    stop = text[1]
    end = min(page.story.stop, stop + MOST_LINES)
    while stop < end and is_like(page.blocks[stop], last):
        stop += 1
    return block.number < stop and stop - text[1] >= LINES_OF_TEXT


def is_like(block: SourceBlock, other: SourceBlock) -> bool:
    """Say whether a block stands beside another in an element of the same kind, and is no link."""
    region, around = block.region, other.region
    return (
        block.kind == other.kind
        and block.link_chars * 2 <= len(block.text)
        and region.tag == around.tag
        and region.parent is around.parent
        and region.attributes.get("class") == around.attributes.get("class")
    )


def label(block: SourceBlock, page: Page) -> str | None:
    """Take out a heading or label under which nothing of the story stands before links to other stories do."""
    if not is_label(block) or is_continued(block, page):
        return None
    for after in page.blocks[block.number + 1 : min(page.story.stop, block.number + LABEL_REACH)]:
        rule = rule_of_place(after, page)
        if rule is None:
            return None
        if rule.startswith(LISTS):
            return None if is_over_card(block, after, page) else "rail.label"
    return None


def is_over_card(block: SourceBlock, after: SourceBlock, page: Page) -> bool:
    """Say whether a heading goes on over a box with one other story, labelled as such, to text beside it."""
    text = page.story.text
    if block.kind != "heading" or text is None or not text[0] < block.number < text[1]:
        return False
    around = block.region.parent
    card = next((region for region in after.region.up() if region.parent is around), None)
    if card is None or card.last - card.first >= CARD_BLOCKS or card.last >= text[1]:
        return False
    titles = [inside.number for inside in page.blocks[card.first : card.last + 1] if is_title(inside)]
    if len(titles) != 1 or titles[0] == card.first:
        return False
    behind = page.blocks[card.last + 1]
    return behind.region.parent is around and is_prose(behind) and not furniture_around(behind.region, around)


def is_label(block: SourceBlock) -> bool:
    """Say whether a block can be the label of a list: a heading, or a short line that is no sentence."""
    if block.kind == "heading":
        return block.level != 1
    if block.kind != "paragraph" or block.links or len(block.text) > LABEL_CHARS:
        return False
    return block.text[-1] == ":" or not is_sentence(block.text)


def is_sentence(text: str) -> bool:
    """Say whether a text ends as sentences do."""
    return text[-1] in SENTENCE_ENDS
