"""Finding the story: which element of the page holds its text, and which blocks belong to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import Final

from newsparse.models import BlockKind
from newsparse.page.finish import Blocks
from newsparse.page.furniture import furniture_around, furniture_regions, mark_cards
from newsparse.page.page import NO_STORY, Region, SourceBlock, Story
from newsparse.page.weight import MIN_TEXT
from newsparse.text import SENTENCE_ENDS, folded

SHARE: Final = 0.7
"""Share of an element's weight that one element inside it must hold to be looked into instead."""

TITLE_LIMIT: Final = 500
"""Characters of the page's title that headings are compared with; titles of stories have a fifth of that."""

HEADLINE_REACH: Final = 60
"""Blocks above the text in which its headline is looked for: share bars, bylines and picture captions stand between."""

HEADLINE_DEPTH: Final = 10
"""Blocks of the story's element in which a headline is its own: kicker, date and share bar stand above it."""

HEADLINE_SHARE: Final = 0.2
"""Share of the page's running text that an element around the headline must hold to be all that is looked at.

A header with standfirst and caption holds less; the first of three stories appended to each other holds more.
"""

HEADLINE_TEXT: Final = 250
"""Characters that such an element must hold: about three sentences, the shortest stories there are."""

BELOW: Final = 40
"""Blocks under the text that are looked at: tags, an author's box, a dozen related stories of three lines each."""

RELATED_LABEL: Final = 40
"""Characters of the longest label of related stories."""

RELATED_REACH: Final = 24
"""Blocks from such a label on that are looked at: a dozen related stories of two lines each."""

COPY_REACH: Final = 400
"""Blocks in an element that can be a copy of the story; longer ones are the page."""

CAPTION_REACH: Final = 3
"""Blocks above a line in which its words can stand as a caption: a credit and a counter may stand between."""

PULLED: Final = frozenset(("pullquote", "pull", "quote", "zitat", "citation", "cita"))
"""Names of pull quotes."""

MOST_PULLED: Final = 20
"""Quotations that are looked for in the text: each costs a look through all of it."""

QUOTATION_MARKS: Final = " \"'“”„‟«»‹›‘’‚‛「」『』–—-.…"
"""What is set around a pull quote, but not around the same words in the text."""

ENTRY_REACH: Final = 30
"""Blocks of an entry of a live blog, at most."""

LINE_CHARS: Final = 80
"""Characters: a shorter block may be a line of furniture. A line of newspaper type holds about half of it."""

KIND_OF_NOUN: Final[dict[str, BlockKind]] = {"caption": "caption", "embed": "embed"}
"""Kinds of block told by the names of elements, by the first word of the row's name."""

RENAMED: Final = frozenset(("paragraph", "list_item", "blockquote"))
"""Kinds of block that such a name changes."""

LEAF_TAGS: Final = frozenset(("p", "li", "blockquote", "pre", "td", "dd", "table", "ul", "ol", "tbody", "tr", "dl"))


def story(page: Blocks, title: str | None = None) -> Story:
    """Find the story among the blocks of a page.

    Each block of running text weighs by its length outside links; the weight counts for every element around it,
    except in elements that hold other things (menus, rails, comments). From the element around headline and text
    down, the element that holds most of the weight of the one around it is the container. The headline before it,
    and what stands between, belong to the story too.

    Args:
        page: what was read of the page.
        title: the page's title, which tells its headline from other headings.
    """
    blocks, running, regions = page.blocks, page.running, [region for region in page.regions if region.prose]
    if not regions:
        return NO_STORY
    mark_cards(blocks)
    tops = [block.number for block in blocks if block.level == 1]
    headline = headline_number(blocks, tops, title)
    elsewhere = furniture_regions(regions, blocks[headline].region if headline is not None else None)
    net = net_weights(regions, elsewhere)
    if not net[regions[0]]:  # all of it stands in rails and notices: the page has nothing else to tell
        return NO_STORY
    container = heaviest(regions, around_headline(blocks, headline, net, regions[0]), net)
    container = with_siblings(blocks, regions, container, net, tops)
    container.inner = frozenset()  # names of elements count from here inwards
    start, stop = container.first, container.last + 1
    top = headline_start(tops, start, stop, headline)
    text = [
        block.number
        for block in running
        if start <= block.number < stop and is_prose(block) and block.region not in elsewhere
    ]
    extent = (text[0], text[-1] + 1) if text else None
    end = with_related(blocks, tops, below(tops, container, headline))
    return Story(top, end, container, extent, doubles(blocks[top:stop]))


def is_prose(block: SourceBlock) -> bool:
    """Say whether a block of running text is more than a line: long, or ended as sentences are."""
    return len(block.text) >= LINE_CHARS or block.text[-1] in SENTENCE_ENDS


def net_weights(regions: Sequence[Region], elsewhere: Container[Region]) -> dict[Region, float]:
    """Give each region the weight of the story's own text inside it."""
    net = {region: region.prose for region in regions if region not in elsewhere}
    for region in regions:
        if region in elsewhere and region.parent is not None and region.parent not in elsewhere:
            for around in region.parent.up():
                net[around] -= region.prose
    return net


def headline_number(blocks: Sequence[SourceBlock], tops: Sequence[int], title: str | None) -> int | None:
    """Give the number of the block that is the page's headline: a heading that its title repeats, or its only h1.

    Without an h1 it is an h2 or h3 that the title repeats.

    Args:
        blocks: all blocks of the page.
        tops: the numbers of those that are an h1.
        title: the page's title.
    """
    titled = folded(title[:TITLE_LIMIT]) if title else ""
    for number in tops:
        if titled and (words := folded(blocks[number].text)) and (words in titled or titled in words):
            return number
    if not tops and titled:
        for block in blocks:
            if block.level in (2, 3) and len(words := folded(block.text)) >= MIN_TEXT and words in titled:
                return block.number
    return tops[0] if len(tops) == 1 else None


def around_headline(
    blocks: Sequence[SourceBlock], headline: int | None, net: dict[Region, float], root: Region
) -> Region:
    """Give the smallest element around the headline that holds a story's worth of text, or the body."""
    if headline is None:
        return root
    needed = max(HEADLINE_TEXT, HEADLINE_SHARE * net[root])
    for region in blocks[headline].region.up():
        if net.get(region, 0.0) >= needed:
            return region
    return root


def heaviest(regions: Sequence[Region], start: Region, net: dict[Region, float]) -> Region:
    """Go down from an element for as long as one element inside holds most of the weight of the one around it."""
    container = start
    needed = SHARE * net.get(container, 0.0)
    for region in regions:
        if region.parent is container and net.get(region, 0.0) >= needed and region.tag not in LEAF_TAGS:
            container = region
            needed = SHARE * net[region]
    return container


def with_siblings(
    blocks: Sequence[SourceBlock],
    regions: Sequence[Region],
    container: Region,
    net: dict[Region, float],
    headlines: Sequence[int],
) -> Region:
    """Give the element around a container whose text goes on in elements of the same kind next to it.

    Articles, and what has a headline of its own, are other stories; sections and divs of one class are parts of one,
    and so is a section that begins with a heading and has a story's worth of text.
    """
    path: dict[Region | None, Region] = {}
    around = container
    while around.parent is not None:
        path[around.parent] = around
        around = around.parent
    for region in regions:
        if region.prose < LINE_CHARS:
            continue
        sibling = path.get(region.parent)
        if sibling is None or sibling is region or net.get(region, 0.0) < LINE_CHARS:
            continue
        if not is_same_kind(region, sibling) and not (
            sibling is container and is_next_section(region, sibling, blocks)
        ):
            continue
        place = bisect_left(headlines, region.first)
        if place == len(headlines) or headlines[place] > region.last:
            return region.parent or container
    return container


def is_same_kind(one: Region, other: Region) -> bool:
    """Say whether two elements are sections, or divs of one class."""
    name = one.attributes.get("class")
    return (
        one.tag == other.tag in ("section", "div")
        and name == other.attributes.get("class")
        and (bool(name) or one.tag == "section")
    )


def is_next_section(one: Region, other: Region, blocks: Sequence[SourceBlock]) -> bool:
    """Say whether a section goes on where another ends: with a heading, and a story's worth of text of its own."""
    return (
        one.tag == other.tag == "section"
        and one.first > other.last
        and one.prose >= HEADLINE_TEXT
        and blocks[one.first].kind == "heading"
    )


def headline_start(tops: Sequence[int], start: int, stop: int, headline: int | None) -> int:
    """Give the number of the headline that stands before the story, or the story's own start.

    Args:
        tops: the numbers of the blocks that are an h1.
        start: number of the story's first block.
        stop: number behind its last.
        headline: number of the page's headline.
    """
    if headline is not None:
        if start - HEADLINE_REACH <= headline < start:
            return headline
        if start <= headline < stop:
            return start
    above = bisect_left(tops, start)
    if above < len(tops) and tops[above] < min(stop, start + HEADLINE_DEPTH):
        return start
    return tops[above - 1] if above and tops[above - 1] > start - HEADLINE_REACH else start


def below(tops: Sequence[int], container: Region, headline: int | None) -> int:
    """Give the number behind the last line under the story: the element around headline and text holds them.

    Another headline is another story's.
    """
    stop = container.last + 1
    around: Region | None = container
    while headline is not None and around is not None and around.parent is not None:
        if around.first <= headline <= around.last and around.last >= stop:
            last = min(around.last + 1, stop + BELOW)
            return next((number for number in tops if stop <= number < last), last)
        around = around.parent
    return stop


def with_related(blocks: Sequence[SourceBlock], tops: Sequence[int], stop: int) -> int:
    """Give the number behind the last line of a list of related stories near under the story, or ``stop`` as it is.

    A heading such as "Related stories" begins it; the smallest element around that and more is the list's.
    """
    for block in blocks[stop : stop + BELOW]:
        if block.kind != "heading" or len(block.text) > RELATED_LABEL:
            continue
        if block.level == 1:  # another story
            break
        if not block.links and is_related_label(block.text):
            around = next((region for region in block.region.up() if region.last > block.number), block.region)
            last = min(around.last + 1, block.number + RELATED_REACH)
            return next((number for number in tops if stop <= number < last), last)
    return stop


def is_related_label(text: str) -> bool:
    """Say whether a line is a label of related stories in one of the languages that have a table.

    >>> is_related_label("Related Stories"), is_related_label("Latest stories")
    (True, False)
    """
    return folded(text) in _related_labels()


@cache
def _related_labels() -> frozenset[str]:
    """Give these labels; the one set is kept, for putting it together takes a while."""
    from newsparse.rules.phrases.related import LABELS  # folding its phrases would slow the import down
    from newsparse.rules.phrases.shapes import Lines

    return frozenset().union(*[row.lines for row in LABELS if isinstance(row, Lines)])


def doubles(blocks: Sequence[SourceBlock]) -> frozenset[int]:
    """Give the numbers of the blocks whose words stand in the story in another place.

    That is a copy: an element with nothing but paragraphs printed before, a pull quote, or the caption above printed
    again as a line. Where an author says the same thing twice among other things, or in two elements of one kind, both
    stay.
    """
    seen: dict[str, Region] = {}
    copies: dict[Region, list[int]] = {}
    pulled: list[SourceBlock] = []
    again: set[int] = set()
    for block in blocks:
        text = block.text
        if len(text) < MIN_TEXT or block.kind not in ("paragraph", "blockquote", "caption"):
            continue
        outer = block.region.parent or block.region
        first = seen.setdefault(text, outer)
        if first is not outer and is_elsewhere(outer, first):
            copies.setdefault(outer, []).append(block.number)
            if is_caption_again(block, blocks):
                again.add(block.number)
        if block.kind == "blockquote" or not PULLED.isdisjoint(block.region.tokens):
            pulled.append(block)
    if pulled:
        again.update(pull_quotes(pulled, blocks))
    for outer, numbers in copies.items():
        if len(numbers) * 2 > outer.last - outer.first + 1:
            again.update(numbers)
    return frozenset(again)


def is_caption_again(block: SourceBlock, blocks: Sequence[SourceBlock]) -> bool:
    """Say whether the words of a block are those of a caption right above it."""
    place = block.number - blocks[0].number
    return any(
        before.kind == "caption" and before.text == block.text
        for before in blocks[max(place - CAPTION_REACH, 0) : place]
    )


def is_elsewhere(outer: Region, first: Region) -> bool:
    """Say whether an element is another place than the one that holds the first printing, and of another kind."""
    if outer.last - outer.first >= COPY_REACH:
        return False
    return outer.first < outer.last or outer.tag != first.tag or outer.attributes != first.attributes


def pull_quotes(pulled: Sequence[SourceBlock], blocks: Sequence[SourceBlock]) -> Iterator[int]:
    """Give the numbers of those quotations whose sentences stand in paragraphs as well.

    One by one: a pull quote leaves out what stands between them, who said so.
    """
    quoted = {block.number for block in pulled}
    text = "\n".join([block.text for block in blocks if block.number not in quoted and block.kind == "paragraph"])
    for block in pulled[:MOST_PULLED]:
        sentences = block.text.replace("! ", "!. ").replace("? ", "?. ").split(". ")
        if all(sentence.strip(QUOTATION_MARKS) in text for sentence in sentences):
            yield block.number


def with_kinds(blocks: Sequence[SourceBlock], found: Story, captions: Container[int] = ()) -> list[SourceBlock]:
    """Give the blocks, those of the story with the kind that the names of their elements give them.

    Where these say "caption", the block is one; where they say "tweet", it is an embed.

    Args:
        blocks: all blocks of the page.
        found: which of them are the story's.
        captions: the numbers of those that are captions by their place.
    """
    result = list(blocks)
    stop = found.stop if found.container is None else found.container.last + 1
    for number in range(found.start, stop):
        block = result[number]
        if block.kind in RENAMED:
            name = "caption." if number in captions else furniture_around(block.region, found.container)
            kind: BlockKind | None = None
            if name:
                kind = KIND_OF_NOUN.get(name.partition(".")[0])
            elif block.kind == "list_item" and block.region.tag != "li" and is_entry(block, blocks):
                kind = "paragraph"
            if kind is not None:
                result[number] = block._replace(kind=kind)
    return result


def is_entry(block: SourceBlock, blocks: Sequence[SourceBlock]) -> bool:
    """Say whether a block of a list's item stands under a heading inside it: lists of entries hold running text."""
    item = next((region for region in block.region.up() if region.tag == "li"), None)
    if item is None:
        return False
    return any(above.kind == "heading" for above in blocks[max(item.first, block.number - ENTRY_REACH) : block.number])
