"""The headline as a reader sees it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Final, NamedTuple

from newsparse.extract.desk import is_desk
from newsparse.extract.likeness import likeness, name_key
from newsparse.extract.publisher import site_names, title_line
from newsparse.extract.shared import NOTHING, declared_story, once_a_page
from newsparse.extract.title import TitleParts, is_site, title_parts
from newsparse.models import Found
from newsparse.page import Page, SourceBlock
from newsparse.page.linked_data import text_of
from newsparse.rules.headline import HEADLINE_TOKENS, NO_HEADLINES, SEPARATORS
from newsparse.text import tidy

_NO_HEADLINES: Final = frozenset(chain.from_iterable(row.words for row in NO_HEADLINES))
_HEADLINE_TOKENS: Final = frozenset(chain.from_iterable(row.words for row in HEADLINE_TOKENS))
_LONGEST: Final = 400
"""Characters of the longest headline; what is longer is a paragraph."""

_ALIKE: Final = 0.4
"""Share of words in common above which two headlines are versions of one."""

_SHORTEST: Final = 10
"""Characters below which a text is too short to be recognised as a headline by its ending."""

_KICKER_WORDS: Final = 5
"""Words of the longest kicker that a colon parts from its headline; a longer one is half of a sentence."""

_SURELY_HEADLINE: Final = 35
"""Characters from which a heading is too long for a paper's name."""

_FEWEST_WORDS: Final = 3
"""Words that the story's only first-level heading needs to be the headline, though no title agrees with it."""

_SURELY_WORDS: Final = 6
"""Words that one of several needs."""

_OTHER_MARKS: Final = 8
"""Characters by which two printings of a headline may differ."""

_STRAIGHT: Final = (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"'), ("„", '"'), ("–", "-"), ("—", "-"))

_JOINTS: Final = " :|–—-"
"""Marks that join a kicker to a headline in one line."""

_BEFORE_SUFFIX: Final = "".join(row.marks for row in SEPARATORS) + _JOINTS + ",("
"""Marks that part a headline from what a site puts behind it."""

_FIRST_BLOCKS: Final = 12
"""Blocks of the story among which a heading of any level may print the headline."""

_SURELY_ALIKE: Final = 0.5
"""Likeness above which a line of scraped text is another version of the headline."""

_RATHER_ALIKE: Final = 0.2
_OWN_LENGTH: Final = 40
"""Likeness, and characters, of a line between a page's title and its text that is the headline in other words.

Search engines are given another title than readers. Chosen on 100 scraped texts, tried on 383 others.
"""

_PATH: Final = "»"
"""A mark of the path through a site that stands above a headline."""

_RUNNING: Final = 120
"""Characters from which a line with a full stop is running text."""

_MOST_HEADINGS: Final = 12
_MOST_LINES: Final = 200
"""Lines of scraped text in which a second printing of the headline is looked for: menus can be long."""

_FULL_STOPS: Final = (".", "。", "．")
_LONGEST_TITLE_LINE: Final = 220
"""Characters of a first line of scraped text that can still be a title with its suffixes."""


class Declared(NamedTuple):
    """A headline that the page declares to machines: in tidy text, and as it stood there."""

    text: str
    raw: str
    source: str
    rule: str


class Title(NamedTuple):
    """One witness's headline, taken apart."""

    parts: TitleParts
    source: str
    raw: str
    rule: str


def headline_candidates(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Iterator[Found[str]]:  # noqa: ARG001
    """Go through the headlines the page has, the one that readers see first.

    >>> page = Page(title="Rain stops play in Oldtown | World | News")
    >>> [(found.value, found.rule) for found in headline_candidates(page)]
    [('Rain stops play in Oldtown', 'headline.title')]
    """
    for value in page.selected.get("headline", ()):
        yield Found(without_suffix(value, page.house.suffixes), "site row", value, "headline.site_row")
    if page.door == "text":
        yield from _of_text(page)
        return
    block = _agreed_heading(page)
    if block is not None:
        yield Found(without_suffix(block.text, page.house.suffixes), "h1", block.text, "headline.h1")
    titles = tuple(declared_titles(page))
    if block is None:
        block = printed_headline(page, titles)
        if block is not None:
            printed = without_suffix(block.text, page.house.suffixes)
            value, _ = without_kicker(printed, [title.parts.headline for title in titles])
            source = "h1" if block.level == 1 else f"block {block.number}"
            yield Found(value, source, block.text, "headline.h1" if block.level == 1 else "headline.printed")
    for title in titles:
        yield Found(title.parts.headline, title.source, title.raw, title.rule)


def headline(page: Page, earlier: Mapping[str, Any] = NOTHING) -> Found[str] | None:
    """Give the headline as a reader sees it: no paper's name, no desk, no label, no kicker; None when there is none.

    >>> headline(Page(title="Rain stops play in Oldtown - The Paper", metas={"og:site_name": ("The Paper",)})).value
    'Rain stops play in Oldtown'
    >>> headline(Page(title="Rain stops play - and nobody minds")).value
    'Rain stops play - and nobody minds'
    >>> headline(Page()) is None
    True
    """
    return next(headline_candidates(page, earlier), None)


def _agreed_heading(page: Page) -> SourceBlock | None:
    """Give the heading at the story's start if a declared title is made of its words, or begins with them.

    Most pages are settled by this, at the price of a few comparisons.
    """
    if page.story.start >= len(page.blocks):
        return None
    block = page.blocks[page.story.start]
    if block.level != 1 or not _SHORTEST < len(block.text) <= _LONGEST:
        return None
    text = _straight(block.text)
    titles = [_straight(declared.text) for declared in raw_titles(page)]
    end = len(text)
    # A short heading may be the paper's name, which some put before every title.
    agreed = text in titles or (
        end >= _SURELY_HEADLINE and any(title.startswith(text) and not title[end].isalnum() for title in titles)
    )
    # A title that is the heading's end shows that a kicker stands before it.
    return block if agreed and not any(text.endswith(title) and text != title for title in titles) else None


def _straight(text: str) -> str:
    """Write typographic quotation marks as typewriters do: titles and headings often differ in nothing else."""
    for mark, straight in () if text.isascii() else _STRAIGHT:
        text = text.replace(mark, straight)
    return text


@once_a_page
def raw_titles(page: Page) -> tuple[Declared, ...]:
    """Give the headlines that the page declares to machines, suffixes and all."""
    raws: list[tuple[str, str, str]] = []
    story = declared_story(page)
    if story is not None:
        value = text_of(story.get("headline")) or text_of(story.get("name"))
        if value:
            raws.append((value[:_LONGEST], "json-ld headline", "headline.linked_data"))
    for name in ("og:title", "twitter:title"):
        content = page.meta(name)
        if content:
            raws.append((content[1], f"meta {name}", "headline.meta"))
    if page.title:
        raws.append((page.title, "title", "headline.title"))
    suffixes = page.house.suffixes
    return tuple([Declared(without_suffix(tidy(raw), suffixes), raw, source, rule) for raw, source, rule in raws])


def without_suffix(text: str, suffixes: Iterable[str]) -> str:
    """Take off what a site's record says stands behind its headlines, with the mark in between.

    A suffix that is written with a mark or a space in front needs no other mark before it.

    >>> without_suffix("Rain stops play – Post Weather", ["Post Weather"])
    'Rain stops play'
    >>> without_suffix("Who owns the Post", ["The Post"]), without_suffix("The Post", ["The Post"])
    ('Who owns the Post', 'The Post')
    """
    for suffix in suffixes:
        bare = tidy(suffix)
        cut = text[: len(text) - len(bare)]
        headline = cut.rstrip(_BEFORE_SUFFIX)
        if headline and text[len(cut) :].casefold() == bare.casefold():
            between = cut[len(headline) :].strip()
            if between or not suffix[0].isalnum():
                return headline
    return text


def known_headline(page: Page, earlier: Mapping[str, Any]) -> str:
    """Give the headline that was found earlier, else find it; "" where there is none.

    >>> known_headline(Page(title="Rain stops play"), {"headline": "Rain"}), known_headline(Page(), {"headline": None})
    ('Rain', '')
    """
    if "headline" in earlier:
        known = earlier["headline"]
        return known if isinstance(known, str) else ""
    found = headline(page, earlier)
    return found.value if found else ""


def declared_titles(page: Page) -> Iterator[Title]:
    """Go through the headlines that the page declares to machines, suffixes taken off."""
    names = site_names(page)
    raws = raw_titles(page)
    lines = (*headings_of(page), *(block for block in page.story_blocks[:_FIRST_BLOCKS] if block.level))
    displayed = [block.text for block in lines if not is_site(block.text, names)]
    declared = [text[:_LONGEST] for text, *_ in raws if not is_site(text[:_LONGEST], names)]
    known: dict[str, TitleParts] = {}
    for text, raw, source, rule in raws:
        parts = known.get(text) or title_parts(text[:_LONGEST], names, displayed, declared)
        known[text] = parts
        if parts.headline and parts.headline.casefold() not in _NO_HEADLINES and not is_site(parts.headline, names):
            yield Title(parts, source, raw, rule)


@once_a_page
def headings_of(page: Page) -> list[SourceBlock]:
    """Give the page's first-level headings, machinery left out."""
    return [
        block
        for block in page.blocks
        if block.level == 1 and len(block.text) <= _LONGEST and block.text.casefold() not in _NO_HEADLINES
    ][:_MOST_HEADINGS]


def printed_headline(page: Page, titles: Sequence[Title]) -> SourceBlock | None:
    """Find the block that prints the headline, by agreement with the declared titles and by its place."""
    names = (*site_names(page), *(name_key(title.parts.site) for title in titles if title.parts.site))
    headings = [block for block in headings_of(page) if not is_site(block.text, names) and not is_desk(block.text)]
    declared_headlines = {title.parts.headline for title in titles}
    best, most = None, 0.0
    for block in headings:
        agreement = max((likeness(block.text, declared) for declared in declared_headlines), default=0.0)
        if agreement > most:
            best, most = block, agreement
    if most >= _ALIKE:
        return best
    same = _same_words(page, {key for title in titles if len(key := name_key(title.parts.headline)) >= _SHORTEST})
    if same is not None:
        return same
    inside = [block for block in headings if page.story.start <= block.number < page.story.stop]
    if not titles:
        return next(iter(inside or headings), None)
    shortest = _FEWEST_WORDS if len(inside) == 1 else _SURELY_WORDS
    return next((block for block in inside if len(block.text.split()) >= shortest), None)


def headline_block(page: Page, headline: object) -> SourceBlock | None:
    """Find the block that prints a headline: a first-level heading with its words, else any heading with just them.

    >>> headline_block(Page(), "Rain") is None
    True
    """
    if not isinstance(headline, str) or not headline:
        return None
    first = page.blocks[page.story.start] if page.story.start < len(page.blocks) else None
    if first is not None and first.level and first.text.endswith(headline):
        return first
    key = name_key(headline)
    for block in headings_of(page):
        if name_key(block.text).endswith(key):
            return block
    for block in page.story_blocks[:_FIRST_BLOCKS]:
        if block.level and name_key(block.text) == key:
            return block
    return None


def _same_words(page: Page, keys: set[str]) -> SourceBlock | None:
    """Find a heading, or a block classed as one, that prints a declared headline letter for letter."""
    if not keys:
        return None
    lengths = [len(key) for key in keys]
    shortest, longest = min(lengths), 2 * max(lengths)
    for block in page.blocks[: page.story.stop or None]:
        if not shortest <= len(block.text) <= longest or block.link_chars:
            continue
        if (block.level or not _HEADLINE_TOKENS.isdisjoint(block.region.tokens)) and name_key(block.text) in keys:
            return block
    return None


def without_kicker(text: str, declared: Sequence[str]) -> tuple[str, str | None]:
    """Part a printed headline from the kicker in front of it, where a declared headline shows the seam.

    Publishing systems print kicker and headline as two lines of one heading. The seam shows where a declared headline
    is the end of the heading, or where the heading has nothing at the place where a declared one has a colon.

    >>> without_kicker("Nach dem Regen Oldtown räumt auf", ["Oldtown räumt auf"])
    ('Oldtown räumt auf', 'Nach dem Regen')
    >>> without_kicker("Nach dem Regen Oldtown räumt auf", ["Nach dem Regen: Oldtown räumt auf"])
    ('Oldtown räumt auf', 'Nach dem Regen')
    >>> without_kicker("Nach dem Regen: Oldtown räumt auf", ["Nach dem Regen: Oldtown räumt auf"])
    ('Nach dem Regen: Oldtown räumt auf', None)
    """
    for other in declared:
        if len(other) < _SHORTEST:
            continue
        kicker = text[: len(text) - len(other)].rstrip()
        if kicker and text.endswith(other) and not text[len(text) - len(other) - 1].isalnum():
            if kicker[-1] not in _JOINTS:
                return other, kicker
            # The title joins the two, another witness has the headline alone.
            if text in declared and len(kicker.split()) <= _KICKER_WORDS:
                return other, kicker.rstrip(_JOINTS)
        for joint in (": ", " - ", " – ", " | "):
            kicker, found, rest = other.partition(joint)
            if found and text.startswith(kicker) and text[len(kicker) :].lstrip() == rest:
                return rest, kicker
    return text, None


def _of_text(page: Page) -> Iterator[Found[str]]:
    """Find the headline of scraped text: its first line, without suffixes, or the line that prints it again."""
    line = title_line(page)
    if not line or len(page.blocks) < 2:
        return
    parts = title_parts_of_text(page)
    if not is_title_line(line, parts):
        return
    suffixed = parts.headline != line
    block = line_printed_again(page, parts.headline, suffixed=True) if suffixed else title_printed_again(page)
    if block is not None:
        value, _ = without_kicker(block.text, [parts.headline])
        yield Found(value, f"text line {block.number + 1}", block.text, "headline.printed_again")
    yield Found(parts.headline, "text line 1", line, "headline.first_line")


def line_printed_again(page: Page, headline: str, *, suffixed: bool = False) -> SourceBlock | None:
    """Find the line of scraped text that prints the headline again, below the title line.

    It has the same words, or most of them and stands before the text begins; under the title of a page some of them
    are enough. None where no line does.

    Args:
        page: the page.
        headline: the headline that the first line gives.
        suffixed: whether desk or paper stood behind it there, as in the titles of pages.
    """
    key = name_key(headline)
    if len(key) < _SHORTEST:
        return None
    wanted = len(headline)
    similar = None
    best = 0.0
    begun = False
    for block in page.blocks[1:_MOST_LINES]:
        text = block.text
        length = len(text)
        if abs(length - wanted) <= _OTHER_MARKS and name_key(text) == key:
            return block
        if length > _LONGEST or (length > _RUNNING and text.endswith(_FULL_STOPS)):
            begun = True
        elif not begun and wanted < 3 * length < 9 * wanted and not text.endswith(_FULL_STOPS):
            alike = likeness(text, headline)
            own = suffixed and length >= _OWN_LENGTH and _PATH not in text
            if alike >= (_RATHER_ALIKE if own else _SURELY_ALIKE) and alike > best:
                similar, best = block, alike
    return similar


@once_a_page
def title_printed_again(page: Page) -> SourceBlock | None:
    """Find the line of scraped text that prints the headline of its first line again; kicker and section ask, too."""
    return line_printed_again(page, title_parts_of_text(page).headline)


@once_a_page
def title_parts_of_text(page: Page) -> TitleParts:
    """Take the first line of scraped text apart; the lines after it may print the headline again."""
    title = page.blocks[0].text
    lines = (block.text for block in page.blocks[1:_MOST_LINES] if _SHORTEST <= len(block.text) <= len(title))
    displayed = [line for line in lines if line[:4] in title or line[-4:] in title]
    return title_parts(title, site_names(page), displayed)


def is_title_line(line: str, parts: TitleParts) -> bool:
    """Say whether the first line of scraped text is a title: short, and no sentence with a full stop.

    >>> is_title_line("Rain stops play", TitleParts("Rain stops play"))
    True
    >>> is_title_line("It rained all day.", TitleParts("It rained all day."))
    False
    """
    if len(line) > _LONGEST_TITLE_LINE or line.casefold() in _NO_HEADLINES:
        return False
    return parts.headline != line or not line.endswith(_FULL_STOPS)
