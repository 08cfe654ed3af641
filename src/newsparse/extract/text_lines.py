"""Lines of scraped text that are no part of the story: by their ends, their doubles, and what stands around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, Final, NamedTuple

from newsparse.extract.phrases import first_word
from newsparse.extract.running_text import LONG, Lines, is_prose, is_title, is_wide
from newsparse.extract.text_span import MOST_ABOVE
from newsparse.rules.rule import Pattern
from newsparse.text import folded

if TYPE_CHECKING:
    from newsparse.rules.phrases.line_ends import LineEnd

BEHIND: Final = " .!?…:;,\"”»«›>→)]'’"
"""Marks behind the last word of a line."""

SHORTEST_DOUBLE: Final = 40
"""Characters from which on a line that stands there twice is a double; shorter ones are refrains and answers."""

EVIDENCE: Final = 3
"""Lines of furniture that make a text a raw scrape, with menus around it; a cleaned text may hold one or two."""

MOMENTS: Final = frozenset(("widget.age", "widget.date", "widget.day", "widget.moment"))
"""Rules of lines that say when something else than the story was written."""

FEWEST_MOMENTS: Final = 2
"""Such lines under a label that make what stands there comments; one may be the story's own."""

CUT_OFF: Final = ("...", "…")
FEWEST_CUT_OFF: Final = 3
"""Lines in a row that break off; an author may trail off twice."""

COMMON: Final = 3
"""Printings of one short line that make it furniture, wherever it stands."""

COMMON_WORDS: Final = 4
"""Words of the shortest such line: lists of results and winners name the same people over and over."""


def name_repeated(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the lines that are printed over and over.

    >>> rules: list[str | None] = [None] * 4
    >>> name_repeated(["Tap here to open it", "Rain", "Tap here to open it", "Tap here to open it"], rules)
    >>> rules
    ['repeated.line', None, 'repeated.line', 'repeated.line']
    """
    times: dict[str, int] = {}
    for text in texts:
        times[text] = times.get(text, 0) + 1
    if len(texts) - len(times) < COMMON - 1:
        return
    for index, text in enumerate(texts):
        if times[text] >= COMMON and rules[index] is None and is_phrase(text) and not is_prose(text):
            rules[index] = "repeated.line"


def is_phrase(text: str) -> bool:
    """Say whether a line says more than a name: results and lists of winners name the same people over and over."""
    return text.count(" ") >= COMMON_WORDS - 1 or (is_wide(text) and len(text) >= COMMON_WORDS)


def name_doubles(texts: Lines, rules: list[str | None], begin: int = 0) -> None:
    """Name the paragraphs that stand there before, the place where the story can begin being given.

    >>> rules: list[str | None] = [None] * 3
    >>> rained = "It rained all day in the valley of the Ouse."
    >>> name_doubles(Lines([rained, "Rain", rained]), rules)
    >>> rules
    [None, None, 'double.line']
    """
    seen: set[str] = set()
    for index, text in enumerate(texts[begin:], begin):
        if rules[index] is None and len(text) >= SHORTEST_DOUBLE and texts.prose[index]:
            if text in seen:
                rules[index] = "double.line"
            seen.add(text)


def name_ends(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the captions and teasers that a credit or a link closes, and the titles of teasers.

    A teaser in sentences ends in its link, with its title above; one without has desk and day above its title.

    >>> texts = ["It rained all day in the valley.", "What the mayor says", "He wants dams along the river. Read more"]
    >>> rules: list[str | None] = [None] * 3
    >>> name_ends(texts, rules)
    >>> rules
    [None, 'related.teaser', 'teaser.more']
    """
    found = end_rules(texts, rules)
    prose = (
        index for index, text in enumerate(texts) if rules[index] is None and index not in found and is_prose(text)
    )
    first = next(prose, len(texts)) if found else 0
    for index, rule in found.items():
        if rules[index] is not None:
            continue
        if rule == "teaser.dated" and not (index + 1 < len(texts) and is_title(texts[index + 1])):
            continue
        rules[index] = rule
        beside = index - 1 if rule == "teaser.more" else index + 1 if rule == "teaser.dated" and first < index else -1
        if 0 <= beside < len(texts) and rules[beside] is None and is_title(texts[beside]):
            rules[beside] = "related.teaser"


def end_rules(texts: Sequence[str], rules: Sequence[str | None]) -> dict[int, str]:
    """Give the rules of the lines that have none yet and end as no line of a story does, by their places.

    >>> end_rules(["It rained all day.", "He wants dams along the river. Read more"], [None, None])
    {1: 'teaser.more'}
    """
    book = _line_ends()
    ends = {index: text[-book.tail :] for index, text in enumerate(texts) if rules[index] is None}
    lowered = [end.lower() for end in ends.values()]
    whole = "\n".join(lowered)
    marks = [mark for mark in book.marks if mark in whole]  # most texts have none or one
    rows = [row for row in book.rows if row.words or row.digit or not set(marks).isdisjoint(row.marks)]
    found: dict[int, str] = {}
    for (index, end), low in zip(ends.items(), lowered, strict=True):
        word = last_word(low)
        if word in book.words or word[-1:].isdigit() or any(map(low.__contains__, marks)):
            rule = next((row.name for row in rows if row.is_due(word, low) and row.hits(end)), None)
            if rule is not None:
                found[index] = rule
    return found


class LineEnds(NamedTuple):
    """The rows of line ends, their last words and their marks, how far they reach, and the byline's row."""

    rows: tuple[LineEnd, ...]
    words: frozenset[str]
    marks: tuple[str, ...]
    tail: int
    byline: Pattern


@cache
def _line_ends() -> LineEnds:
    """Arrange the rows of line ends; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.line_ends import LINE_ENDS, STORY_BYLINE, TAIL

    words: frozenset[str] = frozenset().union(*[row.words for row in LINE_ENDS])
    marks = dict.fromkeys([mark for row in LINE_ENDS for mark in row.marks])
    return LineEnds(LINE_ENDS, words, tuple(marks), TAIL, STORY_BYLINE)


def last_word(text: str) -> str:
    """Give the last word of a text without the marks behind it, its case folded.

    >>> last_word("He wants dams. Read more »"), last_word("Home")
    ('more', 'home')
    """
    return text.rstrip(BEHIND).rpartition(" ")[2].casefold()


def name_head_lines(texts: Lines, rules: list[str | None], start: int, stop: int, headline: str | None) -> None:
    """Name what of the story's head stands inside it: the headline once more, the byline under its standfirst.

    >>> texts = ["It rained all day in the valley.", "By Ada Ng", "The Ouse rose by a metre.", "Rain floods Oldtown"]
    >>> rules: list[str | None] = [None] * 4
    >>> name_head_lines(Lines(texts), rules, 0, 4, "Rain floods Oldtown")
    >>> rules
    [None, 'byline.line', None, 'double.headline']
    """
    byline = _line_ends().byline
    key = folded(headline) if headline else ""
    first = first_word(headline) if headline else ""
    kept = 0
    for index in range(start, stop):
        text = texts[index]
        if rules[index] is not None:
            continue
        kept += 1
        if len(text) > LONG or texts.prose[index]:
            continue
        if kept <= MOST_ABOVE and byline.hits(text):
            rules[index] = byline.name
        elif key and first_word(text) == first and folded(text) == key:
            rules[index] = "double.headline"


def name_comments(texts: Lines, rules: list[str | None]) -> None:
    """Name the lines of readers' comments: under a label that says so, with the moments when they were written.

    The label stands on top of many pages, too, so most of the running text must stand above it.

    >>> texts = ["It rained all day in the valley of the river.", "2 Comments", "Ada Ng", "10:21", "So true!", "10:30"]
    >>> rules = [None, "comment.prompt", None, "widget.date", None, "widget.date"]
    >>> name_comments(Lines(texts), rules)
    >>> rules[2:5]
    ['comments.section', 'widget.date', 'comments.section']
    """
    labels = [index for index, rule in enumerate(rules) if rule is not None and rule.startswith("comment.")]
    if not labels:
        return
    prose = [len(text) if rules[index] is None and texts.prose[index] else 0 for index, text in enumerate(texts)]
    half = sum(prose) / 2
    above = list(accumulate(prose, initial=0))
    label = next((index for index in labels if above[index] > half), len(texts))
    if sum(rule in MOMENTS for rule in rules[label:]) < FEWEST_MOMENTS:
        return
    for index in range(label, len(texts)):
        rules[index] = rules[index] or "comments.section"


def cut_off_places(lines: Iterable[tuple[int, str]]) -> list[int]:
    """Give the places of lines in a row that break off: titles and teasers of other stories, cut to fit a box.

    Args:
        lines: the lines without a rule, with their places.

    >>> titles = ["Rain Floods the Old ...", "Five Wet Summers in ...", "What the Mayor ..."]
    >>> cut_off_places(enumerate(["It rained.", *titles])), cut_off_places(enumerate(titles[:2]))
    ([1, 2, 3], [])
    """
    places: list[int] = []
    row: list[int] = []
    for place, text in lines:
        if text.endswith(CUT_OFF):
            row.append(place)
            continue
        if len(row) >= FEWEST_CUT_OFF:
            places += row
        row = []
    return places + row if len(row) >= FEWEST_CUT_OFF else places
