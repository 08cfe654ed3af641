"""The byline: the line that says who wrote the story, as it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final, NamedTuple

from newsparse.extract.byline_openers import AROUND, can_open, has_openers, opened, opened_inside
from newsparse.extract.name_words import agency_name, is_desk
from newsparse.extract.names import names, undated, without_weekday
from newsparse.extract.shared import NOTHING, once_a_page, spaced
from newsparse.models import Found
from newsparse.page import Page, Region, SourceBlock
from newsparse.rules.authors import (
    AUTHOR_PATHS,
    AUTHOR_TOKENS,
    BYLINE_METAS,
    DATE,
    NO_AUTHOR_TOKENS,
    PROFILE_PATHS,
    Opening,
)
from newsparse.text import expression

HEAD: Final = 30
"""Blocks from the headline on among which a byline is looked for; share bars and pictures stand there too."""

ABOVE: Final = 4
"""Blocks above the headline that may say it: some pages print date and writer there."""

BELOW: Final = 4
"""Blocks behind the story that may: footers of the article stand outside its text."""

TAIL: Final = 8
"""Blocks at the end of the story among which a signature is looked for."""

LONGEST_BARE_LINE: Final = 80
"""Characters of a line of names with no "By" in front, and of a line of a date."""

_FULL_NAME: Final = expression(r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_]\.)? [^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)?")
"""Two words, an initial between them at most: three in a last line are rather a heading than a name."""

SIGNED: Final = "byline.last_line"
POSTED: Final = "byline.posted"
PAIR: Final = "byline.pair"
_STAND_IN: Final = "Ada"
"""Stands for the name behind a label while the label is looked at."""

LONGEST_LABEL: Final = 24
"""Characters of a label that stands in a line of its own above the name."""

_TO_THE_RIGHT: Final = expression(r"text-align:\s*(?:right|end)")
_LONGEST_NAME: Final = 40
"""Characters of a line that is one full name."""

_SENTENCE: Final = 80
"""Characters from which a line is prose."""

LONGEST_LINE: Final = 250
"""Characters of a line that can be a byline with its date; longer ones are prose."""

_WRITERS: Final = AUTHOR_PATHS.words | PROFILE_PATHS.words
_NAMING: Final = AUTHOR_TOKENS.words | NO_AUTHOR_TOKENS.words
_RECOGNISED: Final = frozenset((AUTHOR_TOKENS.name, AUTHOR_PATHS.name, POSTED))
"""Rules of lines that are known by something else than the words that open them."""
_WHOLE: Final = frozenset(("article", "main", "section", "body"))
_OTHERS: Final = frozenset(("figure", "figcaption", "aside", "nav"))


class Line(NamedTuple):
    """A block that says who wrote the story, the row that knew it, and the part of its text that names them."""

    block: SourceBlock
    rule: str
    text: str


def lines(page: Page) -> Iterator[Line]:
    """Go through the lines between headline and text that say who wrote the story, in reading order.

    Names beside a date count only where no line says more plainly who wrote it.
    """
    start, stop = page.story.start, page.story.stop or len(page.blocks)
    head = page.blocks[max(start - ABOVE, 0) : min(start + HEAD, stop)]
    plain = False
    for line in _lines(head, page):
        plain = True
        yield line
    above = _above_prose(page, min(start + HEAD, stop), stop) if not plain else ()
    for line in _lines(above, page):
        plain = True
        yield line
    if not plain:
        yield from _bare_lines(head, page)
        yield from _bare_lines(above, page)


def _above_prose(page: Page, start: int, stop: int) -> Sequence[SourceBlock]:
    """Give the blocks right above the first prose, where much stands between it and the top of what holds the story."""
    if any(len(block.text) >= LONGEST_LINE for block in page.blocks[page.story.start : start]):
        return ()
    prose = next((block.number for block in page.blocks[start:stop] if len(block.text) >= LONGEST_LINE), start)
    return page.blocks[max(prose - ABOVE, start) : prose]


def signatures(page: Page) -> Iterator[Line]:
    """Go through the lines under the text that say who wrote it, in reading order."""
    start, stop = page.story.start, page.story.stop
    end = _end(page)
    return _lines(page.blocks[max(min(start + HEAD, end), end - TAIL) : min(stop, end + TAIL) + BELOW], page)


def _end(page: Page) -> int:
    """Give the number of the block behind the last paragraph: the story goes on with what stands directly under it."""
    return page.story.text[1] if page.story.text else page.story.stop


def last_words(page: Page) -> Iterator[Line]:
    """Give the last line of the text where it is a full name and nothing else, as old papers sign their stories.

    A line with links behind it is their heading; one that does not stand with the prose is some other one's.
    """
    end = _end(page)
    first = page.story.start + 3
    if page.door == "text":  # no element tells there where a text ends, so only its last lines can
        first = max(first, end - 2)
    for block in page.blocks[first : end + 1]:
        if len(block.text) > _LONGEST_NAME or block.kind != "paragraph" or block.text.isupper():
            continue
        if _FULL_NAME.fullmatch(block.text) is None or _is_named(block.region, page) is False:
            continue
        if not _ends_prose(block, page, last=block.number >= end - 2):
            continue
        if _is_bare(block.text, page.language) and not _is_elsewhere(block.text, block, page):
            yield Line(block, SIGNED, block.text)


def _ends_prose(block: SourceBlock, page: Page, *, last: bool) -> bool:
    """Say whether a line stands behind prose in the same element, with nothing behind it there or set to the right.

    Args:
        block: the line.
        page: its page.
        last: the text ends here; then more may stand there, but no links.
    """
    behind = page.blocks[block.number + 1 : block.number + 2]
    if last and behind and behind[0].links:
        return False
    around = block.region.parent
    before = page.blocks[max(block.number - 2, 0) : block.number]
    if page.door == "text":  # behind the last line of a page's footer stands nothing either
        return last and any(len(one.text) >= _SENTENCE for one in before)
    if not any(len(one.text) >= _SENTENCE and around in (one.region, one.region.parent) for one in before):
        return False
    if last or not behind or all(region is not around for region in behind[0].region.up()):
        return True
    attributes = block.region.attributes
    return attributes.get("align") == "right" or _TO_THE_RIGHT.search(attributes.get("style") or "") is not None


def _lines(blocks: Sequence[SourceBlock], page: Page) -> Iterator[Line]:
    """Read blocks as bylines, each of them once a page: byline, authors and agency read the same ones."""
    known = _read(page)
    for block in blocks:
        if block.number not in known:
            known[block.number] = _line(block, page)
        line = known[block.number]
        if line is not None:
            yield line


@once_a_page
def _read(_page: Page) -> dict[int, Line | None]:
    """Give what blocks were read as so far, by number."""
    return {}


def as_line(block: SourceBlock, page: Page) -> Line | None:
    """Read a block as a byline, or give None for one that is none."""
    return next(_lines((block,), page), None)


@once_a_page
def typed_line(page: Page) -> Line | None:
    """Give the byline that somebody typed into the text, where it begins, in no element that a template names.

    It is "By" and full names, or a bold line of two people and more. Whoever takes the trouble knows that the
    publishing system's user did not write the story.
    """
    first = page.story.text[0] if page.story.text else 0
    for block in page.blocks[max(first - 1, 0) : first + 2]:
        text = block.text
        if block.kind != "paragraph" or block.links or len(text) > LONGEST_BARE_LINE:
            continue
        line: Line | None = None
        if can_open(text.partition(" ")[0].rstrip(":"), page.language):
            line = as_line(block, page)
        elif block.bold_chars >= len(text) and len(names(text, language=page.language)) > 1:
            line = None if _is_elsewhere(text, block, page) else Line(block, PAIR, text)
        if line is None or line.rule in _RECOGNISED or not _is_bare(line.text, page.language):
            continue
        if _is_named(block.region, page) is None:
            return line
    return None


def _corrections(page: Page) -> Iterator[Line]:
    """Give the typed byline unless the first one on the page names somebody of those whom it names."""
    typed = typed_line(page)
    first = next(lines(page), None) if typed else None
    said = first.text if first else ""
    if typed and not any(author.name in said for author in names(typed.text, language=page.language)):
        yield typed


def _line(block: SourceBlock, page: Page) -> Line | None:
    text, language = block.text, page.language
    if len(text) > LONGEST_LINE or block.level == 1 or block.kind == "caption":
        return None
    named = _is_named(block.region, page)
    if named is False:
        return None
    above = block.number <= (page.story.text[0] if page.story.text else page.story.start + HEAD)
    rest, row = opened_inside(spaced(block) if block.links else text, language, bars=above)
    if row and block.level != 2:
        if _names_somebody(rest, block, language) if named else _is_somebody(rest, language):
            return Line(block, row.name, rest)
        if _is_posted(text, rest, block, language):
            return Line(block, POSTED, rest)
    elif row is None and (label := _label_above(block, page)) and _is_somebody(text, language):
        return Line(block, label.name, text)
    if named and (words := _of_somebody(rest, block, language)):
        return Line(block, AUTHOR_TOKENS.name, words)
    if block.links and _links_writer(block, language):
        return Line(block, AUTHOR_PATHS.name, rest)
    return None


def _of_somebody(rest: str, block: SourceBlock, language: str | None) -> str | None:
    """Give the words of a line named for authors that name somebody; in a language without a table behind its label."""
    if _names_somebody(rest, block, language):
        return rest
    label, colon, behind = rest.partition(":")
    is_label = bool(colon) and " " not in label and not has_openers(language)
    return behind if is_label and _names_somebody(behind, block, language) else None


def _is_somebody(rest: str, language: str | None) -> bool:
    """Say whether what stands behind an opener can only be who wrote it: a full name first of all, or an agency.

    "By noon" and "Par amour" are the first words of stories.
    """
    if agency_name(rest) is not None:
        return True
    people = names(rest, language=language)
    if not people or " " not in people[0].name:
        return False
    first = people[0].role if people[0].role and rest.startswith(people[0].role) else people[0].name
    return rest.casefold().startswith(first[:4].casefold())


def _label_above(block: SourceBlock, page: Page) -> Opening | None:
    """Give the row that knows the line above as a byline's label and nothing else: "Author:", "By"."""
    above = page.blocks[block.number - 1].text if 0 < block.number <= len(page.blocks) else ""
    if not above or len(above) > LONGEST_LABEL or not can_open(above.rstrip(" :").partition(" ")[0], page.language):
        return None
    rest, row = opened(f"{above} {_STAND_IN}", page.language)
    return row if rest == _STAND_IN else None


def _is_posted(text: str, rest: str, block: SourceBlock, language: str | None) -> bool:
    """Say whether a line can only be a byline though it has one name: "Posted by Ada on 3 May 2024".

    It opens with two words or with a label, and a date or a writer's link shows that nothing but a name stands there.
    """
    opening = text[: len(text) - len(rest)].rstrip()
    people = names(rest, language=language)
    if len(people) != 1 or not rest.startswith(people[0].name) or not (" " in opening or opening.endswith(":")):
        return False
    name, before = people[0].name, undated(rest)
    if before != rest:
        return before.rstrip() == name
    return any(link.text == name and is_author_link(link.href) for link in block.links)


def _names_somebody(text: str, block: SourceBlock, language: str | None) -> bool:
    """Say whether a block that a template calls a byline names anybody: a person, an agency, a desk."""
    return (
        bool(names(text, language=language))
        or agency_name(text) is not None
        or is_desk(text, language)
        or _links_somebody(block, language)
    )


def _links_somebody(block: SourceBlock, language: str | None) -> bool:
    """Say whether a block holds the link of a writer's page that stands on a name."""
    return any(is_author_link(link.href) and names(link.text, language=language) for link in block.links)


def _links_writer(block: SourceBlock, language: str | None) -> bool:
    """Say whether a block links a name to a writer's page; one that may be anybody's counts where it is the line."""
    links = [link for link in block.links if is_author_link(link.href)]
    if links and block.link_chars * 2 <= len(block.text):
        surely = [link for link in links if not AUTHOR_PATHS.words.isdisjoint(_directories(link.href))]
        links = links if surely else []
    return any(names(link.text, language=language) for link in links)


def _bare_lines(blocks: Sequence[SourceBlock], page: Page) -> Iterator[Line]:
    """Go through the lines that are names and nothing else, with a date behind them or in the line beside.

    Whoever the story speaks of is its subject, and the line a caption; capitals are those of a menu.
    """
    dated = {place for place, block in enumerate(blocks) if _is_dated(block.text)}
    beside = {place + step for place in dated for step in (-2, -1, 0, 1)}
    for place in sorted(beside.intersection(range(len(blocks)))):
        block = blocks[place]
        text = block.text
        if len(text) > LONGEST_BARE_LINE or block.kind not in ("paragraph", "list_item") or text.isupper():
            continue
        if (place not in dated and block.number < page.story.start) or _is_named(block.region, page) is False:
            continue
        bare = " | ".join(map(without_weekday, DATE.compiled.split(text))).strip(AROUND) if place in dated else text
        if _is_bare(bare, page.language) and not _is_elsewhere(bare, block, page):
            yield Line(block, DATE.name, bare)


def _is_dated(text: str) -> bool:
    """Say whether a line is short and holds a date."""
    return len(text) <= LONGEST_BARE_LINE and DATE.hits(text)


def _is_elsewhere(text: str, block: SourceBlock, page: Page) -> bool:
    """Say whether a line's names stand in its links, as those of desks do, or in the story, as those of subjects do.

    A last paragraph that opens with the name tells who wrote the story.
    """
    people = names(text, language=page.language)
    if any(author.name in link.text for link in block.links for author in people):
        return True
    end = _end(page)
    return any(
        author.name.split()[-1] in other.text
        for other in page.story_blocks
        if len(other.text) > LONGEST_BARE_LINE or other.level == 1
        for author in people
        if other.number < end - 2 or not other.text.startswith(author.name)
    )


def _is_bare(text: str, language: str | None) -> bool:
    """Say whether a text is full names and nothing else but roles and joiners."""
    people = names(text, language=language)
    if not people or not all(" " in author.name for author in people) or text.endswith(":"):
        return False
    said = sum(len(author.name) + len(author.role or "") for author in people)
    return said + 6 * len(people) >= sum(not letter.isdigit() for letter in text)


def _is_named(region: Region, page: Page) -> bool | None:
    """Say whether an element's words call it a byline; False when they say that it is somebody else's.

    The innermost element that says anything decides; the article around it speaks of all its parts and is not asked.
    """
    if region.parent is None or region.tag in _WHOLE:
        return None
    if region.tag in _OTHERS:
        return False
    tokens = region.tokens
    if not tokens.isdisjoint(_NAMING):
        return tokens.isdisjoint(NO_AUTHOR_TOKENS.words)
    known = _named(page)
    if region.parent not in known:
        known[region.parent] = _is_named_around(region.parent)
    return known[region.parent]


@once_a_page
def _named(_page: Page) -> dict[Region, bool | None]:
    """Give what was found so far of the elements around a block's own: lines side by side have the same ones."""
    return {}


def _is_named_around(region: Region) -> bool | None:
    """Say the same of an element around a block's own; of the one around that, only whether it is called a byline."""
    around = region.parent
    if around is None or region.tag in _WHOLE:
        return None
    if region.tag in _OTHERS or not region.tokens.isdisjoint(NO_AUTHOR_TOKENS.words):
        return False
    if not region.tokens.isdisjoint(AUTHOR_TOKENS.words):
        return True
    if around.parent is None or around.tag in _WHOLE:
        return None
    return True if not around.tokens.isdisjoint(AUTHOR_TOKENS.words) else None


def is_author_link(href: str) -> bool:
    """Say whether an address is that of a writer's page, by a word in its path.

    >>> is_author_link("/autoren/ada-ng"), is_author_link("https://example.org/by/ada"), is_author_link("/author")
    (True, True, False)
    """
    return not _WRITERS.isdisjoint(href.casefold().split("/")) and not _WRITERS.isdisjoint(_directories(href))


def _directories(href: str) -> list[str]:
    return href.casefold().partition("?")[0].rstrip("/").split("/")[:-1]


def byline_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:  # noqa: ARG001
    """Go through the lines that may be the byline, the best witness first."""
    for value in page.selected.get("byline", ()):
        yield Found(value, "site row", value, "byline.site_row")
    place = "block" if page.door == "html" else "text line"
    for block, rule, _ in chain(_corrections(page), lines(page)):
        number = block.number if page.door == "html" else block.number + 1
        yield Found(block.text, f"{place} {number}", block.text, rule)
    for name in BYLINE_METAS:
        for value in page.metas.get(name, ())[:1]:
            yield Found(value, f"meta {name}", value, "byline.meta")
    for block, rule, _ in chain(signatures(page), last_words(page)):
        yield Found(block.text, f"{place} {block.number}", block.text, rule)


def byline(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the line that says who wrote the story, as it is printed; None when no line does.

    Desks and agencies stay in it; ``authors`` has the people.

    >>> from newsparse.page.read import read
    >>> head = "<h1>Rain floods Oldtown</h1><p class=byline>{}<p>A day of rain in the valley has flooded the streets."
    >>> byline(read(head.format("By Evening Bell staff"))).value
    'By Evening Bell staff'
    >>> byline(read("<h1>Rain</h1><p>By noon the rain in the valley had flooded the streets of Oldtown.")) is None
    True
    """
    return next(byline_candidates(page, earlier), None)
