"""Rules of scraped lines by their place and their neighbours: the order in which the questions are asked."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.extract.text_inserts import name_caption_lines, name_cards_inside, name_posts, name_pull_quotes
from newsparse.extract.text_lines import (
    EVIDENCE,
    after_headline,
    is_short_sentence,
    is_suffixed,
    name_captions,
    name_comments,
    name_doubles,
    name_ends,
    name_head_lines,
    name_repeated,
    places_above,
    row_of_titles,
    story_span,
)
from newsparse.extract.text_lists import list_end, priced_lines


def text_rules(
    texts: Sequence[str], rules: list[str | None], headline: str | None = None, *, given: bool = False
) -> None:
    """Name the rules of the lines of a scraped text that have none yet, by their place and their neighbours.

    Lines above and below the story are taken out only where furniture stands among them: a text without any is clean,
    and its short last lines are its own. A few lines above the first sentence are headline, byline and date.

    Args:
        texts: the lines.
        rules: the rule of each line by its words, or None; filled in.
        headline: the headline that was found, if one was.
        given: whether the caller knows the headline, so that one printing is enough.

    >>> rules: list[str | None] = [None, None, None, "share.bar"]
    >>> text_rules(["Rain", "It rained all day in the valley.", "More soon", "Share"], rules)
    >>> rules
    ['story.before', None, 'story.after', 'share.bar']
    """
    name_comments(texts, rules)
    name_captions(texts, rules)
    suffixed = bool(texts) and is_suffixed(texts[0], headline)
    begin = after_headline(texts, headline, given=given)
    raw = suffixed or any(rules)
    if raw:
        name_ends(texts, rules)
        name_caption_lines(texts, rules)
        name_posts(texts, rules)
        name_pull_quotes(texts, rules)
        name_doubles(texts, rules, begin)
        name_repeated(texts, rules)
    priced = priced_lines(texts, rules, begin)
    start, stop = story_span(texts, rules, begin, priced)
    if priced and start < priced.start <= stop + 1:
        stop = max(stop, priced.stop)
    if raw:
        name_head_lines(texts, rules, start, stop, headline)
        name_cards_inside(texts, rules, start, stop)
    while start < stop < len(texts) and rules[stop] is None and is_short_sentence(texts[stop]):
        stop += 1
    stop = list_end(texts, rules, stop) if start < stop else stop
    if start == stop:  # no running text at all: nothing says what is story and what is not
        return
    scraped = suffixed or len(rules) - rules.count(None) >= EVIDENCE
    if not begin and not scraped and not any(rules[:start]):
        lines = ((index, text) for index, text in enumerate(texts) if rules[index] is None)
        start = 1 + max(places_above(lines), default=-1)
    if not scraped and not any(rules[stop:]):
        stop = len(texts)
    for index in row_of_titles(texts, rules, stop):
        rules[index] = "related.row"
    for index in range(start):
        rules[index] = rules[index] or "story.before"
    for index in range(stop, len(texts)):
        rules[index] = rules[index] or "story.after"
