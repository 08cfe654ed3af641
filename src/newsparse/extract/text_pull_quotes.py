"""Pull quotes in scraped text: lines that a paragraph of the story says word for word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from newsparse.extract.running_text import Lines, is_prose

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

LONGEST_STORY: Final = 50_000
"""Characters of the longest story whose pull quotes are looked for: each line is looked up in all the others."""

LONGEST_SPEAKER: Final = 70
"""Characters of the line under a pull quote that says whose words they are."""


def name_pull_quotes(texts: Lines, rules: list[str | None], start: int, stop: int) -> None:
    """Name the lines whose words stand in a paragraph too, and under each of them the line that names the speaker.

    A line that holds many others is the whole text once more, and its lines are no pull quotes.

    Args:
        texts: the lines.
        rules: their rules so far; filled in.
        start: where the story begins.
        stop: where it ends.

    >>> said = "“It is the old dam that worries me most”"
    >>> rained = "It rained all day in the valley of the river."
    >>> texts = [rained, said, "Ada Ng, mayor", f"{said[:-1]},” Ada Ng said."]
    >>> rules: list[str | None] = [None] * 4
    >>> name_pull_quotes(Lines(texts), rules, 0, 4)
    >>> rules
    [None, 'double.pull_quote', 'double.speaker', None]
    """
    kept = [index for index in range(start, stop) if rules[index] is None and len(texts[index]) >= SHORTEST_PULL]
    whole = "\n".join([texts[index] for index in kept if len(texts[index]) <= LONGEST_PARAGRAPH and texts.prose[index]])
    if len(whole) > LONGEST_STORY:
        return
    pulled = [
        index
        for index in kept[1:]  # a body begins with a sentence
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
        line_start, line_end = whole.rfind("\n", 0, place) + 1, whole.find("\n", end)
        if (place - line_start) + (line_end if line_end >= 0 else len(whole)) - end > FEWEST_AROUND:
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
