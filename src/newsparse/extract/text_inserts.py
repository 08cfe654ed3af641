"""What stands between the paragraphs of scraped text and is no part of them: captions, pull quotes, cards.

Asked only of raw scrapes, in which something was seen already that is no part of the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from newsparse.extract.text_lines import GOING_ON, is_prose, is_title
from newsparse.rules.rule import MarkedPattern

SHORTEST_PULL: Final = 35
LONGEST_PULL: Final = 300
"""Characters of a pull quote. Shorter lines are answers and refrains, longer ones doubles of paragraphs."""

PULL_WORDS: Final = 5
"""Words of the shortest pull quote: fewer are a name, or a phrase that the story uses twice."""

LONGEST_PARAGRAPH: Final = 1500
"""Characters of the longest paragraph that a quote is pulled from; a longer line is the whole text once more."""

MOST_PULLED: Final = 0.2
"""Share of the lines that can be pull quotes; where there are more, the text is there twice."""

FEWEST_AROUND: Final = 8
"""Characters that a paragraph has around the words that are pulled from it; otherwise it is the same line."""

NOT_PULLED: Final = frozenset("?:;")
"""Marks at the end of questions and labels, which a text may well say twice."""

AROUND_PULL: Final = "\"“”„«»‘’'‚‹› ….,!"
"""Marks around a pull quote that its paragraph may not have there."""

LONGEST_SPEAKER: Final = 70
"""Characters of the line under a pull quote that says whose words they are."""

TITLE_LENGTH: Final = 40
"""Characters of the shortest line that two in a row make titles of other stories; subheads are shorter."""

LONGEST_TITLE: Final = 130
KICKER_WORDS: Final = 3
"""Words of the longest kicker above the title of another story."""

FEWEST_PAIRS: Final = 2
"""Pairs of kicker and title in a text; one pair may be two subheads."""

PARAGRAPH: Final = 90
"""Characters of the shortest paragraph beside titles: nothing else stands there between two paragraphs."""

PROSE_SHARE: Final = 0.6
"""Share of a story's lines that are running text from which on two titles in a row are none of its lists."""


_NUMBERED: Final = re.compile(r"\d{1,2}[.)] ")


@cache
def _captions() -> tuple[tuple[MarkedPattern, ...], int]:
    """Give the rows of captions and their reach; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.captions import CAPTIONS, LONGEST

    return CAPTIONS, LONGEST


def name_caption_lines(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the captions that say themselves what they are.

    >>> texts = ["Mayor Ada Ng, left, walks along the dam with Boris Castle.", "It rained all day."]
    >>> rules: list[str | None] = [None, None]
    >>> name_caption_lines(texts, rules)
    >>> rules
    ['caption.position', None]
    """
    rows, longest = _captions()
    for index, text in enumerate(texts):
        if rules[index] is None and TITLE_LENGTH <= len(text) <= longest:
            lowered = text.lower()
            rules[index] = next((row.name for row in rows if row.may_hit(lowered) and row.hits(text)), None)


def name_pull_quotes(texts: Sequence[str], rules: list[str | None], start: int, stop: int) -> None:
    """Name the lines whose words stand in a paragraph too, and under each of them the line that names the speaker.

    A line that holds many others is the whole text once more, and its lines are no pull quotes.

    Args:
        texts: the lines.
        rules: their rules so far; filled in.
        start: where the story begins.
        stop: where it ends.

    >>> said = "“It is the old dam that worries me most”"
    >>> texts = [said, "Ada Ng, mayor", f"{said[:-1]},” Ada Ng said."]
    >>> rules: list[str | None] = [None] * 3
    >>> name_pull_quotes(texts, rules, 0, 3)
    >>> rules
    ['double.pull_quote', 'double.speaker', None]
    """
    kept = [index for index in range(start, stop) if rules[index] is None and len(texts[index]) >= SHORTEST_PULL]
    whole = "\n".join(
        [texts[index] for index in kept if len(texts[index]) <= LONGEST_PARAGRAPH and is_prose(texts[index])]
    )
    pulled = [
        index
        for index in kept
        if len(texts[index]) <= LONGEST_PULL
        and texts[index][-1] not in NOT_PULLED
        and stands_inside(texts[index], whole)
    ]
    if len(pulled) > max(1, MOST_PULLED * len(kept)):
        return
    for index in pulled:
        rules[index] = "double.pull_quote"
        under = index + 1
        if under < len(texts) and rules[under] is None and is_speaker(texts[under], texts):
            rules[under] = "double.speaker"


def stands_inside(line: str, whole: str) -> bool:
    r"""Say whether the words of a line stand a second time, inside a longer line.

    >>> line = "“It is the old dam that worries me most”"
    >>> stands_inside(line, f"{line}\n{line[:-1]},” she said."), stands_inside(line, f"{line}\n{line}")
    (True, False)
    """
    words = line.strip(AROUND_PULL)
    if len(words) < SHORTEST_PULL or words.count(" ") < PULL_WORDS - 1:
        return False
    place = whole.find(words)
    while place >= 0:
        end = place + len(words)
        around = (
            whole[whole.rfind("\n", 0, place) + 1 : place]
            + whole[end : whole.find("\n", end) if "\n" in whole[end:] else None]
        )
        if len(around) > FEWEST_AROUND:
            return True
        place = whole.find(words, end)
    return False


def is_speaker(text: str, texts: Sequence[str]) -> bool:
    """Say whether a line under a pull quote names who said it: a name that the text has, too, and what they are.

    >>> texts = ["Ada Ng, mayor", "“It rained,” Ada Ng said."]
    >>> is_speaker("Ada Ng, mayor", texts), is_speaker("What the mayor wants, and why", texts)
    (True, False)
    """
    name, comma, _ = text.partition(",")
    if not comma or len(text) > LONGEST_SPEAKER or is_prose(text) or " " not in name:
        return False
    return all(word[0].isupper() for word in name.split()) and sum(name.split()[-1] in other for other in texts) > 1


def name_cards_inside(texts: Sequence[str], rules: list[str | None], start: int, stop: int) -> None:
    """Name the titles of other stories that stand between two paragraphs: several in a row, or each under its kicker.

    A subhead stands alone, and a list under a line with a colon or among other short lines.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills that stand around it."
    >>> titles = ["What the mayor of Oldtown says about the flood", "Five wet summers in the valley of the river Ouse"]
    >>> rules: list[str | None] = [None] * 6
    >>> name_cards_inside([rained, rained, *titles, rained, rained], rules, 0, 6)
    >>> rules
    [None, None, 'related.row', 'related.row', None, None]
    """
    kept = [index for index in range(start, stop) if rules[index] is None]
    if sum(is_prose(texts[index]) for index in kept) < PROSE_SHARE * len(kept):
        return
    pairs: list[int] = []
    for run in runs_between_paragraphs(texts, kept):
        if all(is_story_title(texts[index]) for index in run):
            for index in run:
                rules[index] = "related.row"
        elif len(run) % 2 == 0 and all(
            is_kicker(texts[above]) and is_story_title(texts[under])
            for above, under in zip(run[::2], run[1::2], strict=True)
        ):
            pairs += run
    if len(pairs) >= 2 * FEWEST_PAIRS:
        for place, index in enumerate(pairs):
            rules[index] = "related.card" if place % 2 else "label.beside"


def runs_between_paragraphs(texts: Sequence[str], kept: Sequence[int]) -> Iterator[list[int]]:
    """Give the runs of two lines and more that are no running text, each with a paragraph above and below.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills that stand around it."
    >>> list(runs_between_paragraphs([rained, "Why", "How", rained, "When", rained], range(6)))
    [[1, 2]]
    """
    run: list[int] = []
    paragraph = False
    for index in kept:
        text = texts[index]
        if not is_prose(text):
            run.append(index)
            continue
        whole = len(text) >= PARAGRAPH and text[-1] not in GOING_ON
        if paragraph and len(text) >= PARAGRAPH and len(run) > 1:
            yield run
        paragraph = whole
        run = []


def is_story_title(text: str) -> bool:
    """Say whether a line between paragraphs can be the title of another story: longer than a subhead, no item.

    >>> is_story_title("What the mayor of Oldtown says about the flood"), is_story_title("What the mayor says:")
    (True, False)
    """
    return (
        TITLE_LENGTH <= len(text) <= LONGEST_TITLE
        and is_title(text)
        and text[-1] not in GOING_ON
        and not text[0].islower()
        and "://" not in text
        and text[-1] != "!"
        and not (text[0].isdigit() and _NUMBERED.match(text))
    )


def is_kicker(text: str) -> bool:
    """Say whether a line can be the kicker over a title.

    >>> is_kicker("Rain in Oldtown"), is_kicker("It rained."), is_kicker("5 March")
    (True, False, False)
    """
    return text.count(" ") < KICKER_WORDS and text[0].isupper() and text[-1].isalnum()
