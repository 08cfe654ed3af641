"""Speech that a dash opens, as in Spanish, Polish or Norwegian news: it gives way to its cue at a dash or a comma."""

from __future__ import annotations

import re
from typing import Final

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.marks import Run
from newsparse.text import expression

_TURN: Final = expression(r"(?P<dash>\s[–—―-]\s?|[–—―]\s?)(?=\w)|[,!?…][»”]?\s(?=\w)")
"""Where speech may give way to its cue: at a dash, or behind a comma."""
_WORD: Final = expression(r"[^\W\d_][\w’'-]*")
_DASH: Final = expression(r"\s?[–—―]\s?[.,:;]?\s?")
_TRIMMED: Final = " \xa0–—―-"


def dialogue(text: str, start: int, end: int, language: Grammar) -> list[Run]:
    """Give the runs of a paragraph whose first character is a dash; none when it holds no words."""
    runs: list[Run] = []
    opened = start
    while opened < end:
        begin = opened + 1
        while begin < end and text[begin] in _TRIMMED:
            begin += 1
        turn = _turn(text, begin, end, language)
        stop = turn.start() if turn else end
        while stop > begin and text[stop - 1] in _TRIMMED:
            stop -= 1
        if stop <= begin or not _WORD.search(text, begin, stop):
            break
        runs.append(Run(begin, stop, opened, stop, dialogue=True))
        if turn is None or turn["dash"] is None:
            break
        again = _DASH.search(text, turn.end(), end)
        if again is None or again.end() == end:
            break
        opened = again.end() - 1
    return runs


def inner_cue(text: str, run: Run, language: Grammar) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Find a cue that stands inside the marks, as French print has it: « Tout va bien, assure-t-elle, et … ».

    Gives the offsets of the cue and of its source; None in languages that do not hang the pronoun on the verb.
    """
    if not language.enclitic:
        return None
    for turn in _HUNG.finditer(text, run.start, run.end):
        if turn["verb"] in language.said and turn["source"] in language.pronouns:
            return turn.span("verb"), turn.span("source")
    return None


_HUNG: Final = expression(r",\s(?P<verb>\w+)-(?:t-)?(?P<source>\w+)")


def _turn(text: str, start: int, end: int, language: Grammar) -> re.Match[str] | None:
    """Find where the cue begins: a verb of saying behind a dash or a comma."""
    for turn in _TURN.finditer(text, start, end):
        verb = _WORD.match(text, turn.end(), end)
        if verb is not None and verb.group() in language.verb_group:
            verb = _WORD.match(text, verb.end() + 1, end)
        if verb is None:
            continue
        word = verb.group().partition("-")[0]
        if word in language.said and (turn["dash"] is not None or _names_somebody(text, verb.end(), end, language)):
            return turn
    return None


def _names_somebody(text: str, at: int, end: int, language: Grammar) -> bool:
    """Say whether a source follows the verb: a name, a pronoun, or any noun where the verb stands second."""
    if text[at - 1 : at + 1] == "-t" or text[at : at + 1] == "-":
        return True
    after = _WORD.match(text, at + 1, end)
    if after is None:
        return False
    word = after.group()
    if word[0].isupper() or word in language.pronouns or word in language.determiners:
        return True
    return language.inverts and word not in language.function
