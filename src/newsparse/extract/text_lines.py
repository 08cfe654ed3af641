"""Lines of scraped text: where the story begins and ends, and what stands in it that is no part of it.

A line of text has no tags, so the context that is left decides: its length, whether it ends like a sentence, what
stands around it, whether it stands there twice. Every decision leaves a body that is decided the same way when it
comes in again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate
from typing import Final

from newsparse.extract.phrases import first_word
from newsparse.rules.rule import Pattern
from newsparse.text import folded

SENTENCE_ENDS: Final = frozenset(".!?…:\"”»’'“)]。！？」』।؟")
FULL_STOPS: Final = frozenset(".…。।")
CLOSING: Final = "\"”»’'“)]」』 "
BEHIND: Final = " .!?…:;,\"”»«›>→)]'’"
"""Marks behind the last word of a line."""

OPENING: Final = frozenset('“"„«「')

SENTENCE: Final = 30
"""Characters of the shortest line with a full stop that is running text; shorter ones are "By A. Ng." and "Inc."."""

SPEECH: Final = 12
"""Characters of the shortest line that opens with a quotation mark and is a sentence."""

QUESTION: Final = 90
"""Characters from which on a line that ends in another mark (a question, a quote) is no headline any more."""

LONG: Final = 160
"""Characters from which on a line is running text however it ends; headlines and captions are shorter."""

WIDE: Final = 3
"""How much more a character of Chinese, Japanese or Korean says than a letter."""

KANA: Final = "\u3040"
"""Where the letters of Japanese begin; those of Chinese and Korean come behind them."""

WIDE_MARKS: Final = "\u3000"
"""Where their marks begin."""

CAPITALS: Final = 0.7
"""Share of the words of a long line that begin with a capital from which on it is a menu."""

MOST: Final = 300
"""Characters of a line that count: a long paragraph is no better evidence than a common one."""

LINE_COST: Final = 60
"""What a line that is no running text costs, in characters of running text.

Chosen with ``PROSE_COST`` on 174 scraped texts: a paragraph outweighs several subheads, a menu its teasers.
"""

GOING_ON: Final = frozenset(",;:")
"""Marks at the end of a line that the next one goes on with: a list and what introduces it cost nothing."""

BULLET: Final = "•"
"""Sign before the items of a list, which cost nothing either: writers set it, and menus come without."""

PROSE_COST: Final = 50
"""Characters that running text must have to weigh at all: teasers of other stories are short, paragraphs are long."""

LEAST: Final = 10
"""What the shortest running text weighs; it must not weigh against the story."""

SHORTEST_DOUBLE: Final = 40
"""Characters from which on a line that stands there twice is a double; shorter ones are refrains and answers."""

SENTENCE_WORDS: Final = 3
"""Words of the shortest sentence that ends a story: "The inquest continues." Names with a full stop are shorter."""

LEAD_LINES: Final = 4
"""Lines above the story among which its lead is looked for: a line such as a subhead, and up to three sentences."""

EVIDENCE: Final = 3
"""Lines of furniture that make a text a raw scrape, with menus around it; a cleaned text may hold one or two."""

CREDITS: Final = frozenset(("credit.agency_photo", "credit.copyright", "credit.maker", "credit.photo"))
"""Rules of lines that hold nothing but the credit of a picture."""

LONGEST_CREDIT: Final = 100
LONGEST_NAMES: Final = 50
"""Characters of a line of names and agencies parted by strokes; a longer one says more."""

_AGENCY: Final = re.compile(
    r"[^:]+: ?(?:AP|AFP|ANP|ANSA|APA|Belga|ddp|dpa|EFE|epa|EPA|epd|Getty Images|imago|IMAGO|Keystone|KNA|Lusa|NTB|PA"
    r"|PAP"
    r"|Reuters|REUTERS|Ritzau|TT)\b.{0,20}"
)
"""A source that sells pictures; an office or a paper is the source of the words."""

FILM_ENDS: Final = (" min", " min.", " Min", " Min.")
LONGEST_CAPTION: Final = 200
"""Characters. Of the corpus' lines above a credit 48 of 51 of that length are captions, 5 of 12 longer ones."""

FEWEST_CAPTIONS: Final = 2
SPEECH_MARKS: Final = OPENING | frozenset("‘–—-")

MOMENTS: Final = frozenset(("widget.age", "widget.date", "widget.day", "widget.moment"))
"""Rules of lines that say when something else than the story was written."""

FEWEST_MOMENTS: Final = 2
"""Such lines under a label that make what stands there comments; one may be the story's own."""

CUT_OFF: Final = ("...", "…")
FEWEST_CUT_OFF: Final = 3
"""Lines in a row that break off; an author may trail off twice."""

TITLE_WORDS: Final = 4
"""Words of the shortest title: shorter lines are desks and names."""

FEWEST_IN_ROW: Final = 2
MOST_IN_ROW: Final = 12
"""Titles under a story; more of them are a list of the paper's latest."""

_DATED: Final = re.compile(r"\b\d{1,2}:\d{2}\b|\b(?:19|20)\d{2}$")
"""A clock, or a year at the end: the line says when, and is no title."""

TITLE_BAR: Final = " | "
MOST_BARS: Final = 3
"""Desk, paper and slogan behind a headline; more parts are a row of a table."""

MOST_ABOVE: Final = 5
"""Lines above the first sentence of a clean text: kicker, headline, byline, date, place. More of them are a list."""

COMMON: Final = 3
"""Printings of one short line that make it furniture, wherever it stands."""

COMMON_WORDS: Final = 4
"""Words of the shortest such line: lists of results and winners name the same people over and over."""


def weight(text: str) -> int:
    """Weigh a line: for running text its characters, less a teaser's; for any other line what it costs.

    >>> weight("It rained all day in the valley of the river Ouse, and all night on the hills."), weight("Rain")
    (28, -60)
    >>> weight("According to the mayor there are three causes:"), weight("Ada Ng, 5 March 2024, 10:30, said:")
    (0, -60)
    """
    if not is_prose(text):
        if text[0] == BULLET:
            return 0
        return 0 if text[-1] in GOING_ON and len(text) >= SENTENCE and not _DATED.search(text) else -LINE_COST
    length = len(text) * WIDE if is_wide(text) else len(text)
    return max(LEAST, min(length, MOST) - PROSE_COST)


def is_prose(text: str) -> bool:
    """Say whether a line is running text: a sentence with its full stop, or longer than headlines are.

    >>> is_prose("It rained all day in the valley."), is_prose("Rain all day in the valley")
    (True, False)
    >>> is_prose("Why did it rain all day?"), is_prose("Inc.")
    (False, False)
    """
    length = len(text)
    end = text[-1:]
    if end in CLOSING:
        end = text.rstrip(CLOSING)[-1:]
        if not end:
            return False
    if is_wide(text):
        return length * WIDE >= LONG or (end in FULL_STOPS and length * WIDE >= SENTENCE)
    if end in FULL_STOPS:
        return length >= SENTENCE or (text[0] in OPENING and length >= SPEECH)
    if length < QUESTION or " | " in text:
        return False
    if text[-1] in SENTENCE_ENDS:
        return True
    return length >= LONG and not is_menu(text)


def is_short_sentence(text: str) -> bool:
    """Say whether a line too short to be running text reads like the last sentence of a story.

    >>> is_short_sentence("The inquest continues."), is_short_sentence("Read more"), is_short_sentence("Oldtown Inc.")
    (True, False, False)
    """
    words = text.split()
    return len(words) >= SENTENCE_WORDS and text.rstrip(CLOSING)[-1:] in FULL_STOPS and words[-2].islower()


def is_wide(text: str) -> bool:
    """Say whether a text is written in Chinese, Japanese or Korean, by its first character and the one in its middle.

    >>> is_wide("川が氾濫した"), is_wide("Rain")
    (True, False)
    """
    if text.isascii():
        return False
    first, middle = text[0], text[len(text) // 2]
    if first < KANA and middle < KANA:
        return False
    return any(KANA <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in (first, middle))


def is_menu(text: str) -> bool:
    """Say whether a long line is a menu that lost its line breaks: nearly every word has a capital.

    >>> is_menu("Home News Politics Culture Sport Videos Contact"), is_menu("It rained all day in Oldtown")
    (True, False)
    """
    words = text.split()
    return sum(word[0].isupper() for word in words) >= CAPITALS * len(words)


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


def name_doubles(texts: Sequence[str], rules: list[str | None], begin: int = 0) -> None:
    """Name the paragraphs that stand there before, the place where the story can begin being given.

    >>> rules: list[str | None] = [None] * 3
    >>> rained = "It rained all day in the valley of the Ouse."
    >>> name_doubles([rained, "Rain", rained], rules)
    >>> rules
    [None, None, 'double.line']
    """
    seen: set[str] = set()
    for index, text in enumerate(texts[begin:], begin):
        if rules[index] is None and len(text) >= SHORTEST_DOUBLE and is_prose(text):
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
    rows, tail, _ = _line_ends()
    running = False
    for index, text in enumerate(texts):
        if rules[index] is not None:
            continue
        end = text[-tail:]
        rule = next((row.name for row in rows if row.hits(end)), None) if may_end(end) else None
        if rule is None:
            running = running or is_prose(text)
            continue
        if rule == "teaser.dated" and not (index + 1 < len(texts) and is_title(texts[index + 1])):
            continue
        rules[index] = rule
        beside = index - 1 if rule == "teaser.more" else index + 1 if rule == "teaser.dated" and running else -1
        if 0 <= beside < len(texts) and rules[beside] is None and is_title(texts[beside]):
            rules[beside] = "related.teaser"


@cache
def _line_ends() -> tuple[tuple[Pattern, ...], int, Pattern]:
    """Give the rows of line ends, their reach and the byline's; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.line_ends import LINE_ENDS, STORY_BYLINE, TAIL

    return LINE_ENDS, TAIL, STORY_BYLINE


@cache
def _signs() -> tuple[frozenset[str], re.Pattern[str]]:
    """Give the words that lines end in which the rows can hit, and the expression that finds what else they have."""
    from newsparse.rules.phrases.line_ends import HINTS, LAST_WORDS

    return LAST_WORDS, re.compile("|".join(map(re.escape, HINTS)))


def may_end(end: str) -> bool:
    """Say whether the end of a line has a word or a sign of one of the rows of line ends; most lines have none.

    >>> may_end("He wants dams along the river. Read more"), may_end("He wants dams along the river.")
    (True, False)
    """
    words, hint = _signs()
    word = last_word(end)
    return word in words or word[-1:].isdigit() or word[-1:] >= WIDE_MARKS or hint.search(end.lower()) is not None


def last_word(text: str) -> str:
    """Give the last word of a text without the marks behind it, its case folded.

    >>> last_word("He wants dams. Read more »"), last_word("Home")
    ('more', 'home')
    """
    return text.rstrip(BEHIND).rpartition(" ")[2].casefold()


def name_head_lines(texts: Sequence[str], rules: list[str | None], start: int, stop: int, headline: str | None) -> None:
    """Name what of the story's head stands inside it: the headline once more, the byline under its standfirst.

    >>> texts = ["It rained all day in the valley.", "By Ada Ng", "The Ouse rose by a metre.", "Rain floods Oldtown"]
    >>> rules: list[str | None] = [None] * 4
    >>> name_head_lines(texts, rules, 0, 4, "Rain floods Oldtown")
    >>> rules
    [None, 'byline.line', None, 'double.headline']
    """
    byline = _line_ends()[2]
    key = folded(headline) if headline else ""
    first = first_word(headline) if headline else ""
    kept = 0
    for index in range(start, stop):
        text = texts[index]
        if rules[index] is not None:
            continue
        kept += 1
        if len(text) > LONG or is_prose(text):
            continue
        if kept <= MOST_ABOVE and byline.hits(text):
            rules[index] = byline.name
        elif key and first_word(text) == first and folded(text) == key:
            rules[index] = "double.headline"


def story_span(
    texts: Sequence[str], rules: Sequence[str | None], begin: int = 0, free: range = range(0)
) -> tuple[int, int]:
    """Give the run of lines that holds the story: the one with the most running text for the lines that are none.

    Lines with a rule count for nothing, so boilerplate put anywhere moves no end. Cut at both its ends and with its
    furniture taken out, the run is still the heaviest, so a body that comes in again is kept whole. Lines that are free
    cost nothing.

    >>> story_span(["Menu", "It rained all day in the valley of the river.", "Why", "It rained on."], [None] * 4)
    (1, 2)
    """
    best, start, stop = 0, begin, begin
    total, first = 0, begin
    for index in range(begin, len(texts)):
        worth = 0 if rules[index] else weight(texts[index])
        if worth < 0 and index in free:
            worth = 0
        if total <= 0 and worth > 0:
            total, first = 0, index
        total += worth
        if total > best or (total == best and worth > 0):
            best, start, stop = total, first, index + 1
    return lead(texts, rules, begin, start), stop


def name_comments(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the lines of readers' comments: under a label that says so, with the moments when they were written.

    The label stands on top of many pages, too, so most of the running text must stand above it.

    >>> texts = ["It rained all day in the valley of the river.", "2 Comments", "Ada Ng", "10:21", "So true!", "10:30"]
    >>> rules = [None, "comment.prompt", None, "widget.date", None, "widget.date"]
    >>> name_comments(texts, rules)
    >>> rules[2:5]
    ['comments.section', 'widget.date', 'comments.section']
    """
    labels = [index for index, rule in enumerate(rules) if rule is not None and rule.startswith("comment.")]
    if not labels:
        return
    prose = [len(text) if rule is None and is_prose(text) else 0 for text, rule in zip(texts, rules, strict=True)]
    half = sum(prose) / 2
    above = list(accumulate(prose, initial=0))
    label = next((index for index in labels if above[index] > half), len(texts))
    if sum(rule in MOMENTS for rule in rules[label:]) < FEWEST_MOMENTS:
        return
    for index in range(label, len(texts)):
        rules[index] = rules[index] or "comments.section"


def name_captions(texts: Sequence[str], rules: list[str | None]) -> None:
    """Name the captions that stand above the credits of their pictures.

    A credit under a picture without a caption stands below a paragraph; so captions are short, no speech, and a text
    has two of them or none, for one line of boilerplate must cost no paragraph.

    >>> texts = ["The river on Monday, seen from the bridge.", "Photo: Ada Ng", "It rained all day in the valley."]
    >>> rules = [None, "credit.photo", None]
    >>> name_captions(texts, rules)
    >>> rules[0] is None
    True
    >>> rules = [None, "credit.photo", None] * 2
    >>> name_captions(texts * 2, rules)
    >>> rules
    ['caption.credited', 'credit.photo', None, 'caption.credited', 'credit.photo', None]
    """
    captions = [
        index
        for index, rule in enumerate(rules[1:])
        if rule is not None and rules[index] is None and is_credit(texts[index + 1], rule) and is_caption(texts[index])
    ]
    if len(captions) >= FEWEST_CAPTIONS:
        for index in captions:
            rules[index] = "caption.credited"


def is_credit(text: str, rule: str) -> bool:
    """Say whether a line under a picture or a film gives its maker, its source or its length.

    >>> is_credit("Source: AFP", "source.named"), is_credit("Source: Council of Oldtown", "source.named")
    (True, False)
    >>> is_credit("Photo: Ada Ng", "credit.photo"), is_credit("05.03.2024 | 2:10 min", "widget.date")
    (True, True)
    >>> is_credit("The mayor at the market. Photo: Ada Ng", "credit.caption"), is_credit("10:30", "widget.date")
    (False, False)
    """
    if rule in CREDITS:
        return len(text) <= LONGEST_CREDIT
    if rule == "widget.date":
        return ":" in text and text.endswith(FILM_ENDS)  # "45 min" is the minute of a match
    if rule == "source.named":
        return _AGENCY.fullmatch(text) is not None
    return rule == "credit.caption" and "/" in text and len(text) <= LONGEST_NAMES


def is_caption(text: str) -> bool:
    """Say whether a line above a credit can be its caption, and no subhead, speech or paragraph.

    >>> is_caption("The river on Monday."), is_caption("Water everywhere"), is_caption("“It rained,” she said.")
    (True, False, False)
    """
    if len(text) > LONGEST_CAPTION or text[0] in SPEECH_MARKS:
        return False
    return len(text) >= SHORTEST_DOUBLE or text[-1] in FULL_STOPS


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


def is_suffixed(line: str, headline: str | None) -> bool:
    """Say whether a line is a page's title: the headline, and behind it desk and paper.

    >>> is_suffixed("Rain floods Oldtown | News", "Rain floods Oldtown"), is_suffixed("Rain", "Rain")
    (True, False)
    """
    if not headline or line == headline or not line.startswith(headline):
        return False
    return line.count(TITLE_BAR) <= MOST_BARS and not is_prose(line)


def lead(texts: Sequence[str], rules: Sequence[str | None], begin: int, start: int) -> int:
    """Give the place of the lead when one line parts it from the story: a short paragraph outweighs no subhead.

    >>> lead(["Menu", "It rained all day in the valley.", "Why it rained", "Clouds came."], [None] * 4, 0, 3)
    1
    >>> lead(["It rained all day in the valley.", "Menu", "Why it rained", "Clouds came."], [None] * 4, 0, 3)
    3
    """
    above = [index for index in range(begin, start) if rules[index] is None][-LEAD_LINES:]
    if len(above) < 2 or is_prose(texts[above[-1]]) or not is_prose(texts[above[-2]]):
        return start
    for index in reversed(above[:-1]):
        if not is_prose(texts[index]):
            break
        start = index
    return start


def after_headline(texts: Sequence[str], headline: str | None, *, given: bool = False) -> int:
    """Give the number of the line behind the headline where it is printed a second time, or 0.

    Scraped text has the page's title on top; the headline stands again where the story begins, behind the menus. Only
    a printing with most of the running text behind it counts: pages repeat a headline in their footers too.

    >>> after_headline(["Rain floods Oldtown | News", "Menu", "Rain floods Oldtown", "It rained all day in the vale."],
    ...                "Rain floods Oldtown")
    3
    """
    if not headline or is_prose(texts[0]):
        return 0
    key = folded(headline)
    if not key or not (given or folded(texts[0]).startswith(key)):
        return 0
    firsts = ("", key.partition(" ")[0])
    again = [
        index
        for index, text in enumerate(texts)
        if index and len(text) <= LONG and first_word(text) in firsts and folded(text) == key
    ]
    if not again:
        return 0
    weights = [len(text) if is_prose(text) else 0 for text in texts]
    return again[0] + 1 if 2 * sum(weights[: again[0]]) <= sum(weights) else 0


def row_of_titles(texts: Sequence[str], rules: Sequence[str | None], stop: int) -> range:
    """Give the titles in a row that stand directly under a story which links to other stories.

    >>> texts = ["It rained.", "Rain floods Oldtown", "What the mayor says now", "Five wet summers in pictures"]
    >>> row_of_titles(texts, ["related.read_more", None, None, None], 1)
    range(1, 1)
    >>> row_of_titles(texts, ["related.read_more", None, None, None], 2)
    range(2, 4)
    """
    end = stop
    while end < len(texts) and rules[end] is None and is_title(texts[end]):
        end += 1
    linked = any(rule is not None and rule.startswith("related.") for rule in rules[:stop])
    return range(stop, end if linked and FEWEST_IN_ROW <= end - stop <= MOST_IN_ROW else stop)


def is_title(text: str) -> bool:
    """Say whether a line can be the title of a story: several words, no full stop, neither a byline nor a date.

    >>> is_title("Rain floods the streets of Oldtown"), is_title("Sport"), is_title("By Ada Ng, Oldtown, 5 March 2024")
    (True, False, False)
    """
    if text.count(" ") < TITLE_WORDS - 1 and not (is_wide(text) and len(text) >= TITLE_WORDS):
        return False
    if len(text) >= LONG or text.rstrip(CLOSING)[-1:] in FULL_STOPS:
        return False
    return not text.lower().startswith("by ") and not _DATED.search(text)


def places_above(lines: Iterable[tuple[int, str]]) -> list[int]:
    """Give the places of the lines above the first sentence of a clean text; none when there are too many for a head.

    Args:
        lines: the lines with their places.

    >>> places_above(enumerate(["Rain in Oldtown", "It rained all day in the valley."]))
    [0]
    >>> places_above(enumerate([*["A verse"] * 9, "It was read out to everybody there."]))
    []
    """
    above: list[int] = []
    for place, text in lines:
        if is_prose(text):
            return above
        above.append(place)
        if len(above) > MOST_ABOVE:
            break
    return []
