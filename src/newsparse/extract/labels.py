"""Fates: which blocks of the story are body, which are related links, which are removed, and by which rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from newsparse.extract.biography import name_biographies
from newsparse.extract.field_labels import field_rules
from newsparse.extract.followers import (
    AGES,
    BY_STRUCTURE,
    LISTED,
    OFFERS,
    follow_labels,
    name_boxes,
    name_cards,
    name_desks,
)
from newsparse.extract.furniture import is_long, label_furniture, name_furniture
from newsparse.extract.phrases import label_phrase, name_phrases
from newsparse.extract.running_text import Lines
from newsparse.extract.shared import NOTHING
from newsparse.extract.site_rows import label_site_rows, name_site_rows
from newsparse.extract.text_lines import CUT_OFF, FEWEST_CUT_OFF, cut_off_places
from newsparse.extract.text_span import places_above
from newsparse.limits import NO_CLOCK, Clock
from newsparse.models import PROSE_KINDS, Fate, Verdict
from newsparse.page import Page, Region, SourceBlock
from newsparse.page.furniture import furniture_around
from newsparse.text import folded

Labeller: TypeAlias = Callable[[SourceBlock, Page], str | None]
"""Names the rule that takes a block out of the body, or says None. A name in "related." keeps it as related."""

STORY_RULES: Final = "story_rules"
"""Under this name what ``story_rules`` gave stands among the fields found, once one of them needs it."""

RELATED: Final = "related."
"""How the names of rules begin that keep a block as related."""

LONGEST_SIGNATURE: Final = 60
"""Characters of a name in a line of its own."""

TOPICS: Final = "tags.list"
"""The rule of elements named for the story's topics."""

HEAD: Final = 40
"""Blocks of a story without running text among which its fields are looked for."""


def story_rules(
    page: Page,
    labellers: Iterable[Labeller] = (),
    earlier: Mapping[str, Any] = NOTHING,
    *,
    clock: Clock = NO_CLOCK,
) -> tuple[str | None, ...]:
    r"""Give for each block of the story the rule that takes it out of the body, or None for a block that stays.

    First the labellers are asked, in order; the first that answers decides. What depends on neighbours comes next: the
    titles under a label and, for scraped text, where the story begins and ends. A block above the text that a field was
    read from gets that field's rule, whatever a labeller said.

    >>> from newsparse.page import read_text
    >>> page = read_text("Rain floods Oldtown | News\nIt rained all day in the valley.\nShare this article")
    >>> story_rules(page, LABELLERS, {"headline": "Rain floods Oldtown"})
    ('field.headline', None, 'share.bar')
    """
    if page.language is None and isinstance(guess := earlier.get("language"), str):
        page = attrs.evolve(page, language=guess)
    blocks = page.story_blocks
    rules = first_rules(blocks, page, labellers, clock)
    clock.check()
    if not LISTED.keys().isdisjoint(rules):
        follow_labels(blocks, rules, page)
    if not BY_STRUCTURE.isdisjoint(rules):
        name_desks(blocks, rules)
    if not AGES.isdisjoint(rules):
        name_cards(blocks, rules)
    if page.door == "html" and not OFFERS.isdisjoint(rules):
        name_boxes(blocks, rules, page.story.container)
    name_cut_off(blocks, rules)
    name_biographies(blocks, rules, earlier)
    clock.check()
    if page.door == "text":
        from newsparse.extract.text_rules import text_rules  # no page in HTML needs it

        given = "headline" in page.selected
        text_rules(Lines([block.text for block in blocks]), rules, earlier.get("headline"), given=given)
    for place, rule in field_rules(blocks[: head_of(page, rules)], earlier):
        rules[place] = rule
    if page.door == "html":
        name_topics(blocks, rules, page.story.container)
        name_lines_above(blocks, rules)
        name_signature(blocks, rules, earlier.get("authors"))
        name_itself(blocks, rules, earlier.get("headline"))
    return tuple(rules)


def verdicts(
    page: Page, labellers: Iterable[Labeller] = (), earlier: Mapping[str, Any] = NOTHING
) -> tuple[Verdict, ...]:
    r"""Give each block of the story its one fate and the rule that decided it; see ``story_rules``.

    >>> from newsparse.page import read_text
    >>> page = read_text("It rained all day in the valley.\nShare this article")
    >>> [(verdict.fate, verdict.rule) for verdict in verdicts(page, LABELLERS)]
    [('body', 'body.paragraph'), ('removed', 'share.bar')]
    """
    return verdicts_of(page, story_rules(page, labellers, earlier))


def verdicts_of(page: Page, rules: Iterable[str | None]) -> tuple[Verdict, ...]:
    """Spell the rules of the story's blocks out."""
    return tuple(
        [
            Verdict(index, block.text, fate_of(rule), rule or f"body.{block.kind}")
            for index, (block, rule) in enumerate(zip(page.story_blocks, rules, strict=True))
        ]
    )


def first_rules(
    blocks: Sequence[SourceBlock], page: Page, labellers: Iterable[Labeller], clock: Clock = NO_CLOCK
) -> list[str | None]:
    r"""Give for each block the answer of the first labeller that has one.

    >>> from newsparse.page import read_text
    >>> page = read_text("Win a car!\nShare this article\nIt rained all day in the valley.")
    >>> first_rules(page.blocks, page, (lambda block, page: "advert.mine" if "car" in block.text else None, *LABELLERS))
    ['advert.mine', 'share.bar', None]
    """
    rules: list[str | None] = [None] * len(blocks)
    for labeller in labellers:
        clock.check()
        for own, name_all in AT_ONCE:
            if labeller is own:
                name_all(blocks, rules, page)
                break
        else:
            for place, block in enumerate(blocks):
                clock.check()
                rules[place] = rules[place] or labeller(block, page) or None
    return rules


def name_itself(blocks: Sequence[SourceBlock], rules: list[str | None], headline: object) -> None:
    r"""Take the story out of the lists of related stories in which it stands itself.

    >>> from newsparse.page import read_text
    >>> rules: list[str | None] = ["related.listed", "related.listed"]
    >>> name_itself(read_text("Rain floods Oldtown\nHail in Newtown").blocks, rules, "Rain floods Oldtown")
    >>> rules
    ['double.headline', 'related.listed']
    """
    for place in [place for place, rule in enumerate(rules) if rule and blocks[place].text == headline]:
        if (rules[place] or "").startswith(RELATED):
            rules[place] = "double.headline"


def name_topics(blocks: Sequence[SourceBlock], rules: list[str | None], container: Region | None) -> None:
    """Take "More: Rain" out of the related stories where it stands in an element named for topics.

    >>> from newsparse.page import read
    >>> blocks = read("<div class=tags>More: <a href=/rain>Rain</a></div>").blocks
    >>> rules: list[str | None] = ["related.more"]
    >>> name_topics(blocks, rules, None)
    >>> rules
    ['tags.list']
    """
    for place, rule in enumerate(rules):
        if not rule or not rule.startswith(RELATED) or any(is_long(link.text) for link in blocks[place].links):
            continue
        if furniture_around(blocks[place].region, container) == TOPICS:
            rules[place] = TOPICS


def name_signature(blocks: Sequence[SourceBlock], rules: list[str | None], authors: object) -> None:
    """Take the author's name out where it stands alone under the last paragraph, as letters are signed.

    >>> from newsparse.models import Author
    >>> from newsparse.page import read
    >>> rules: list[str | None] = [None, None]
    >>> blocks = read("<p>It rained all day in the valley of the Ouse.</p><p>ADA NG</p>").blocks
    >>> name_signature(blocks, rules, (Author("Ada Ng"),))
    >>> rules
    [None, 'field.byline']
    """
    last = next((place for place in reversed(range(len(rules))) if rules[place] is None), None)
    if last is None or not isinstance(authors, tuple) or len(blocks[last].text) > LONGEST_SIGNATURE:
        return
    signed = folded(blocks[last].text)
    if any(folded(author.name) == signed for author in authors):
        rules[last] = "field.byline"


def name_lines_above(blocks: Sequence[SourceBlock], rules: list[str | None]) -> None:
    """Take the lines above a page's text out, as ``parse_text`` does: a body must come out of both doors alike.

    >>> from newsparse.page import read
    >>> rules: list[str | None] = [None, None]
    >>> name_lines_above(read("<h2>Overview</h2><p>It rained all day in the valley of the Ouse.").blocks, rules)
    >>> rules
    ['story.before', None]
    """
    kept = (place for place, block in enumerate(blocks) if rules[place] is None and block.kind in PROSE_KINDS)
    for place in places_above((place, blocks[place].text) for place in kept):
        rules[place] = "story.before"


def name_cut_off(blocks: Sequence[SourceBlock], rules: list[str | None]) -> None:
    r"""Take out lines in a row that break off, whichever door they came in by.

    >>> from newsparse.page import read_text
    >>> rules: list[str | None] = [None, None, None, None]
    >>> name_cut_off(read_text("Rain Floods ...\nIn Pictures ...\nWhat the Mayor ...\nIt rained.").blocks, rules)
    >>> rules
    ['rail.cut_off', 'rail.cut_off', 'rail.cut_off', None]
    """
    kept = [place for place, rule in enumerate(rules) if rule is None and blocks[place].kind in PROSE_KINDS]
    if sum([blocks[place].text.endswith(CUT_OFF) for place in kept]) < FEWEST_CUT_OFF:
        return
    for place in cut_off_places((place, blocks[place].text) for place in kept):
        rules[place] = "rail.cut_off"


def head_of(page: Page, rules: list[str | None]) -> int:
    """Give the number of the story's blocks that stand above its text: a field is read there, never in the text.

    In scraped text these are the lines that are taken out anyway: a rule of place must not reach into a body that comes
    in again.
    """
    if page.door == "text":
        return next((place for place, rule in enumerate(rules) if rule is None), 0)
    if page.story.text is None:
        return HEAD
    return page.story.text[0] - page.story.start


def fate_of(rule: str | None) -> Fate:
    """Read the fate off a rule's name.

    >>> fate_of(None), fate_of("related.read_more"), fate_of("share.bar")
    ('body', 'related', 'removed')
    """
    if rule is None:
        return "body"
    return "related" if rule.startswith(RELATED) else "removed"


LABELLERS: Final[tuple[Labeller, ...]] = (label_site_rows, label_phrase, label_furniture)
"""The labellers of the default pipeline, in order: a site's own rows, words, structure."""

AT_ONCE: Final = (
    (label_site_rows, name_site_rows),
    (label_phrase, name_phrases),
    (label_furniture, name_furniture),
)
"""How the house's own labellers go through the blocks of a page: all at once, for most blocks ask for little."""
