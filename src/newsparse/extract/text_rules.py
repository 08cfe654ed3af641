"""Rules of scraped lines by their place and their neighbours: the order in which the questions are asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from newsparse.extract.running_text import Lines, is_short_sentence, is_title
from newsparse.extract.text_captions import name_caption_lines, name_captions
from newsparse.extract.text_cards import name_cards, name_teasers
from newsparse.extract.text_lines import (
    EVIDENCE,
    name_comments,
    name_doubles,
    name_ends,
    name_head_lines,
    name_repeated,
)
from newsparse.extract.text_lists import led_lines, list_end, priced_lines
from newsparse.extract.text_pull_quotes import name_pull_quotes
from newsparse.extract.text_span import after_headline, is_suffixed, places_above, row_of_titles, story_span

_PLAIN: Final = re.compile(r"[\w\s.,?!'’\"“”]+")
"""A line without any mark that could part a headline from desk and paper."""

TITLES_READ: Final = 4
"""Lines that tell whether the first ones are the page's title: two of them, and two below."""


def text_rules(texts: Lines, rules: list[str | None], headline: str | None = None, *, given: bool = False) -> None:
    """Name the rules of the lines of a scraped text that have none yet, by their place and their neighbours.

    Lines above and below the story are taken out only where furniture stands among them: a text without any is clean,
    and its short last lines are its own. A few lines above the first sentence are headline, byline and date.

    Args:
        texts: the lines.
        rules: the rule of each line by its words, or None; filled in.
        headline: the headline that was found, if one was.
        given: whether the caller knows the headline, so that one printing is enough.

    >>> rules: list[str | None] = [None, None, None, "share.bar"]
    >>> text_rules(Lines(["Rain", "It rained all day in the valley.", "More soon", "Share"]), rules)
    >>> rules
    ['story.before', None, 'story.after', 'share.bar']
    """
    name_comments(texts, rules)
    name_captions(texts, rules)
    suffixed = bool(texts) and is_suffixed(texts[0], headline)
    raw = suffixed or any(rules)
    if raw:
        name_ends(texts, rules)
        name_caption_lines(texts, rules)
    begin = after_headline(texts, rules, headline, given=given)
    if raw:
        name_doubles(texts, rules, begin)
        name_repeated(texts, rules)
        name_teasers(texts, rules)
    start, stop = whole_span(texts, rules, begin)
    if start == stop:  # no running text at all: nothing says what is story, but for the title on top
        kept = [index for index, rule in enumerate(rules) if rule is None]
        count = title_lines([texts[index] for index in kept[:TITLES_READ]], suffixed=suffixed)
        name_around(rules, kept[count - 1] + 1 if count else 0, len(texts))
        return
    if raw:
        name_head_lines(texts, rules, start, stop, headline)
    scraped = suffixed or len(rules) - rules.count(None) >= EVIDENCE
    if not begin and not scraped and not any(rules[:start]):
        lines = ((index, text) for index, text in enumerate(texts) if rules[index] is None)
        start = 1 + max(places_above(lines), default=-1)
    if not scraped and not any(rules[stop:]):
        stop = len(texts)
    row = row_of_titles(texts, rules, stop)
    for index in row:
        rules[index] = "related.row"
    if row and is_last_word(texts, rules, row.stop):
        stop = row.stop + 1
    if scraped:
        name_pull_quotes(texts, rules, start, stop)
        name_cards(texts, rules, start, stop)
    name_around(rules, start, stop)


def whole_span(texts: Lines, rules: list[str | None], begin: int) -> tuple[int, int]:
    """Give the run of lines that holds the story, with the short sentence or the list that it ends in.

    >>> whole_span(Lines(["Menu", "It rained all day in the valley of the river.", "So it goes on."]), [None] * 3, 0)
    (1, 3)
    """
    priced = priced_lines(texts, rules, begin)
    start, stop = story_span(texts, rules, begin, led_lines(texts, rules, begin).union(priced))
    if start == stop:
        return start, stop
    if priced and start < priced.start <= stop + 1:
        stop = max(stop, priced.stop)
    while stop < len(texts) and rules[stop] is None and is_short_sentence(texts[stop]):
        stop += 1
    return start, list_end(texts, rules, stop)


def is_last_word(texts: Lines, rules: Sequence[str | None], place: int) -> bool:
    """Say whether a line under a row of titles is the story's last: one sentence, and furniture under it.

    >>> texts = Lines(["It was updated to add what the mayor said.", "Sign up to our newsletter", "Home"])
    >>> is_last_word(texts, [None, "newsletter.prompt", None], 0), is_last_word(texts, [None, None, None], 0)
    (True, False)
    """
    below = rules[place + 1 : place + 2]
    return bool(below) and below[0] is not None and rules[place] is None and texts.prose[place]


def title_lines(texts: Sequence[str], *, suffixed: bool) -> int:
    """Give the number of lines on top that are the page's title: the headline with desk and paper, or printed twice.

    What stands below must not look like a title too, or a body that comes in again would lose one line more.

    >>> title_lines(["Rain | News", "More soon"], suffixed=True), title_lines(["Rain", "More"], suffixed=False)
    (1, 0)
    >>> title_lines(["Rain in the old town"] * 2 + ["More soon"], suffixed=False)
    2
    """
    count = 2 if len(texts) > 1 and texts[0] == texts[1] and is_title(texts[0]) else int(suffixed)
    below = texts[count : count + 2]
    return count if below and _PLAIN.fullmatch(below[0]) and below[0] not in below[1:] else 0


def name_around(rules: list[str | None], start: int, stop: int) -> None:
    """Name the lines above the story and below it that have no rule yet.

    >>> rules: list[str | None] = [None, None, "share.bar", None]
    >>> name_around(rules, 1, 2)
    >>> rules
    ['story.before', None, 'share.bar', 'story.after']
    """
    for index in range(start):
        rules[index] = rules[index] or "story.before"
    for index in range(stop, len(rules)):
        rules[index] = rules[index] or "story.after"
