"""Titles of other stories inside a scraped text and under it: in rows, under kickers, above teasers.

Asked only of raw scrapes, in which several things were seen already that are no part of the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from newsparse.extract.followers import AGES, BESIDE, LISTED, LONGEST_TEASER
from newsparse.extract.running_text import CAPITALS, GOING_ON, LONG, Lines, is_title
from newsparse.extract.text_captions import SPEECH_MARKS
from newsparse.extract.text_lists import marks_of

TITLE_LENGTH: Final = 40
"""Characters of the shortest title of another story; subheads are shorter."""

ROW_LENGTH: Final = 50
"""Characters of the shortest of several titles in a row; those of the corpus have 52 or more, items of a list fewer."""

BULLETS: Final = SPEECH_MARKS | frozenset("•·*→➡✓✔")
"""Signs before what somebody says, and before the items of a list."""

LONGEST_TITLE: Final = 130
KICKER_WORDS: Final = 3
"""Words of the longest kicker above the title of another story."""

FEWEST_PAIRS: Final = 2
"""Pairs of kicker and title in a text; one pair may be two subheads."""

PARAGRAPH: Final = 90
"""Characters of the shortest paragraph beside titles: nothing else stands there between two paragraphs."""

PROSE_SHARE: Final = 0.6
"""Share of a story's lines that are running text from which on two titles in a row are none of its lists."""


LONGEST_LABEL: Final = 40
FEWEST_LABELS: Final = 3
"""Characters of a label that stands above each of several titles, and how often it must stand there."""

LONE_LENGTH: Final = 60
LONE_WORDS: Final = 9
LONE_COMMAS: Final = 1
"""Characters, words and commas of a line in title case that is the title of another story though it stands alone."""

FEWEST_TEASERS: Final = 2
"""Titles with a teaser each that make what stands below a label a rail."""

MOST_LINES: Final = 3
"""Lines other than teasers between two teasers: a desk, an age, a title."""

LONGEST_RAIL: Final = 300
"""Lines of the longest rail: every label is asked for one, and a page may have thousands of labels."""

ABOVE: Final = 0.6
"""Share of the running text that must stand above a rail of teasers."""

CONSENT: Final = ("notice.consent", "notice.cookies")
"""Rules of notices that stand where a graphic or a film would be shown."""

LONGEST_GRAPHIC: Final = 70
"""Characters of the title of such a graphic, and of the line that says what it is."""

_NUMBERED: Final = re.compile(r"\d{1,2}[.)] ")


def name_cards(texts: Lines, rules: list[str | None], start: int, stop: int) -> None:
    """Name what belongs to other stories, and to graphics that are not there, between a story's first and last line."""
    name_cards_inside(texts, rules, start, stop)
    name_labelled(texts, rules, start, stop)
    name_graphics(texts, rules, start, stop)


def name_cards_inside(texts: Lines, rules: list[str | None], start: int, stop: int) -> None:
    """Name the titles of other stories that stand between two paragraphs: several in a row, or each under its kicker.

    A subhead stands alone, and a list under a line with a colon or among other short lines.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills that stand around it."
    >>> titles = ["What the mayor says about the floods of last summer"]
    >>> titles += ["Five wet summers in our old valley: what they left"]
    >>> rules: list[str | None] = [None] * 6
    >>> name_cards_inside(Lines([rained, rained, *titles, rained, rained]), rules, 0, 6)
    >>> rules
    [None, None, 'related.row', 'related.row', None, None]
    """
    kept = [index for index in range(start, stop) if rules[index] is None]
    if sum([texts.prose[index] for index in kept]) < PROSE_SHARE * len(kept):
        return
    pairs: list[int] = []
    for run in runs_between_paragraphs(texts, kept):
        if len(run) == 1:
            if is_lone_title(texts[run[0]]):
                rules[run[0]] = "related.card"
        elif is_row([texts[index] for index in run]):
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


def runs_between_paragraphs(texts: Lines, kept: Sequence[int]) -> Iterator[list[int]]:
    """Give the runs of lines that are no running text, each with a paragraph above and below.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills that stand around it."
    >>> list(runs_between_paragraphs(Lines([rained, "Why", "How", rained, "When", rained]), range(6)))
    [[1, 2], [4]]
    """
    run: list[int] = []
    paragraph = False
    for index in kept:
        text = texts[index]
        if not texts.prose[index]:
            run.append(index)
            continue
        whole = len(text) >= PARAGRAPH and text[-1] not in GOING_ON
        if paragraph and len(text) >= PARAGRAPH and run:
            yield run
        paragraph = whole
        run = []


def is_row(lines: Sequence[str]) -> bool:
    """Say whether lines between two paragraphs are titles of other stories, and no list, no dialogue, no questions.

    >>> title = "What the mayor of Oldtown says about the flood and the dam"
    >>> is_row([title, "Five wet summers in the valley of the old river Ouse"])
    True
    >>> is_row(["Oldtown: more than a thousand cellars are wet", "Newtown: more than a hundred cellars are wet"])
    False
    >>> is_row([f"– {title}?", "– That we should have built the dam three years ago"])
    False
    """
    if not all(len(line) >= ROW_LENGTH and line[0] not in BULLETS and is_story_title(line) for line in lines):
        return False
    marks = [marks_of(line) for line in lines]
    return not any(mark and marks.count(mark) > 1 for mark in marks)


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
        and ";" not in text
        and text[-1] != "!"
        and not (text[0].isdigit() and _NUMBERED.match(text))
    )


def is_lone_title(text: str) -> bool:
    """Say whether a line alone between paragraphs is the title of another story: in title case, and long.

    >>> is_lone_title("Mayor of Oldtown Says Her Plan to Build a New Dam Has Suffered a Setback")
    True
    >>> is_lone_title("Why the mayor of Oldtown says that her plan to build a new dam has failed")
    False
    >>> is_lone_title("Nominees: Ada Ng, Boris Castle, Carla Dene, Dan Ford, Eve Gray and Finn Hill")
    False
    """
    if len(text) < LONE_LENGTH or not is_story_title(text):
        return False
    words = text.split()
    if text.count(",") > LONE_COMMAS:
        return False
    return len(words) >= LONE_WORDS and sum(word[0].isupper() for word in words) >= CAPITALS * len(words)


def is_kicker(text: str) -> bool:
    """Say whether a line can be the kicker over a title.

    >>> is_kicker("Rain in Oldtown"), is_kicker("It rained."), is_kicker("5 March")
    (True, False, False)
    """
    return text.count(" ") < KICKER_WORDS and text[0].isupper() and text[-1].isalnum()


def name_labelled(texts: Lines, rules: list[str | None], start: int, stop: int) -> None:
    """Name the titles that stand each under the same short line, or behind the same words and a stroke.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills."
    >>> texts = [rained, "In the Oldtown Wire", "Rain floods the streets of the old town once more"] * 3
    >>> rules: list[str | None] = [None] * 9
    >>> name_labelled(Lines(texts), rules, 0, 9)
    >>> rules[:4]
    [None, 'label.beside', 'related.card', None]
    """
    kept = [index for index in range(start + 1, stop) if rules[index] is None]  # a body begins with a sentence
    labels: dict[str, list[int]] = {}
    for place, index in enumerate(kept):
        label, bar, title = texts[index].partition(" | ")
        named = is_title(title) if bar else not texts.prose[index]
        if named and len(label) <= LONGEST_LABEL and " " in label and len(texts[index]) < LONG:
            labels.setdefault(label + bar, []).append(place)
    for label, places in labels.items():
        if len(places) < FEWEST_LABELS:
            continue
        if label.endswith(" | "):
            for place in places:
                rules[kept[place]] = "related.card"
            continue
        places = [place for place in places if is_labelled(texts, kept, place)]
        if len(places) >= FEWEST_LABELS:
            for place in places:
                rules[kept[place]] = BESIDE
                rules[kept[place + 1]] = "related.card"


def is_labelled(texts: Lines, kept: Sequence[int], place: int) -> bool:
    """Say whether a title stands directly under a line, and a paragraph under it; a question is what somebody asks.

    A short line under the same words is an answer to them: who was best, where to stay.
    """
    under = kept[place + 1 : place + 3]
    if not under or under[0] != kept[place] + 1:
        return False
    title = texts[under[0]]
    below = len(under) == 1 or texts.prose[under[1]]
    return below and not texts.prose[under[0]] and is_story_title(title) and title[-1] != "?"


def name_graphics(texts: Lines, rules: list[str | None], start: int, stop: int) -> None:
    """Name the title of a graphic, and the line that says that it is one, above the notice that stands in its place.

    >>> rules = [None, None, None, "notice.consent"]
    >>> name_graphics(Lines(["It rained all day.", "Rain by month", "A graphic", "We ask you."]), rules, 0, 4)
    >>> rules
    [None, 'widget.graphic', 'widget.graphic', 'notice.consent']
    """
    for index in range(start + 2, stop):
        if rules[index] not in CONSENT or rules[index - 1] is not None or rules[index - 2] is not None:
            continue
        if all(len(texts[above]) <= LONGEST_GRAPHIC and not texts.prose[above] for above in (index - 2, index - 1)):
            rules[index - 2] = rules[index - 1] = "widget.graphic"


def name_teasers(texts: Lines, rules: list[str | None]) -> None:
    """Name the titles and teasers in turn that stand under a label or an age, below most of the text.

    A story has paragraphs that follow each other; a rail has a title above each. Ages above tell of a live page, whose
    entries have titles, too.

    >>> rained = "It rained all day in the valley of the river Ouse, and all night on the hills."
    >>> titles = ["What the mayor says", "Five wet summers in a row"]
    >>> teasers = ["She wants a new dam along the river.", "They all had their floods in the valley."]
    >>> texts = [*[rained] * 4, "3 hours ago", titles[0], teasers[0], titles[1], teasers[1]]
    >>> rules: list[str | None] = [None] * 4 + ["widget.age"] + [None] * 4
    >>> name_teasers(Lines(texts), rules)
    >>> rules[5:]
    ['related.listed', 'label.beside', 'related.listed', 'label.beside']
    """
    openings = LISTED.keys() | AGES
    if openings.isdisjoint(rules):
        return
    prose = [len(text) if rules[index] is None and texts.prose[index] else 0 for index, text in enumerate(texts)]
    whole = sum(prose)
    above = 0
    for index, rule in enumerate(rules):
        if rule is None:
            above += prose[index]
        elif above and above < ABOVE * whole:
            openings = openings - AGES if rule in AGES else openings
        elif above and rule in openings:
            rail = rail_below(texts, rules, index + 1)
            if rail:
                for place in rail:
                    if rules[place] is None:
                        rules[place] = "related.listed" if is_title(texts[place]) and not texts.prose[place] else BESIDE
                return


def rail_below(texts: Lines, rules: Sequence[str | None], begin: int) -> range:
    """Give the lines of a rail of teasers that begins at a place; none where paragraphs follow each other."""
    end, teasers, lines, titled = begin, 0, 0, False
    for index in range(begin, min(begin + LONGEST_RAIL, len(texts))):
        text, rule = texts[index], rules[index]
        if rule is not None:
            titled = titled or rule in ("related.listed", "most_read.listed", "related.card", "related.row")
        elif texts.prose[index]:
            if not titled or len(text) > LONGEST_TEASER:
                return range(0)
            end, teasers, lines, titled = index + 1, teasers + 1, 0, False
        else:
            lines += 1
            titled = titled or is_title(text)
            if lines > MOST_LINES:
                break
    return range(begin, end) if teasers >= FEWEST_TEASERS else range(0)
