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
_NEXT: Final = expression(r"[.!?]\s[–—―]\s?(?=[^\W\d_a-zà-ÿ])")
"""Where the writer's sentence has ended, and a dash opens speech again."""
_SPOKEN: Final = frozenset("!?…")
"""Marks before a cue that belong to the speech."""
_TRIMMED: Final = " \xa0–—―-"


def dialogue(text: str, start: int, end: int, language: Grammar) -> list[Run]:
    """Give the runs of a paragraph whose first character is a dash; none when it holds no words."""
    runs: list[Run] = []
    opened = start
    marked = _turn(text, start + 1, end, language)
    unmarked = _unmarked_turn(text, start + 1, end, language)
    while opened < end:
        begin = opened + 1
        while begin < end and text[begin] in _TRIMMED:
            begin += 1
        if marked is not None and marked.start() < begin:
            marked = _turn(text, begin, end, language)
        if unmarked is not None and unmarked.start() < begin:
            unmarked = _unmarked_turn(text, begin, end, language)
        turn = _first(text, marked, unmarked)
        stop = turn.start() if turn else end
        stop += turn is not None and text[stop] in _SPOKEN
        while stop > begin and text[stop - 1] in _TRIMMED:
            stop -= 1
        if stop <= begin or not _WORD.search(text, begin, stop):
            break
        runs.append(Run(begin, stop, opened, stop, dialogue=True))
        if turn is None:
            break
        again = (_DASH if turn.groupdict().get("dash") else _NEXT).search(text, turn.end(), end)
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
        if _is_pronoun_hung(verb.group(), language):
            return turn
        if word in language.said and (turn["dash"] is not None or _names_somebody(text, verb.end(), end, language)):
            return turn
    return None


def _first(text: str, marked: re.Match[str] | None, unmarked: re.Match[str] | None) -> re.Match[str] | None:
    """Choose the turn that comes first; in one sentence with a comma before its cue, that one."""
    if marked is None or unmarked is None:
        return marked or unmarked
    if marked.start() < unmarked.end():
        return marked
    stop = text.find(".", unmarked.end(), min(marked.start(), unmarked.end() + _SENTENCE))
    return marked if stop < 0 else unmarked


_SENTENCE: Final = 300
"""Characters in which the stop of a sentence is looked for."""


def _is_pronoun_hung(word: str, language: Grammar) -> bool:
    """Say whether a word is a French verb of saying with its pronoun: "demande-t-elle"."""
    verb, _, pronoun = word.rpartition("-")
    return language.enclitic and pronoun in language.pronouns and verb.removesuffix("-t") in language.said


def _unmarked_turn(text: str, start: int, end: int, language: Grammar) -> re.Match[str] | None:
    """Find a cue that no comma parts from the speech: a verb of saying and who said it end the sentence.

    "– Dette er bra sier Kari Moe." but not "– Da sier Kari Moe." and "– Da sier Kari Moe nei til alt."
    """
    if not language.inverts:
        return None
    for turn in _CLOSING.finditer(text, start, end):
        verb, source = turn["verb"], turn["source"]
        if verb not in language.said or not (source[0].isupper() or _is_somebody(source, language)):
            continue
        low = max(start, turn.start() - _SENTENCE)
        sentence = max(text.rfind(mark, low, turn.start()) for mark in ".!?")
        before = text[max(sentence + 1, low) : turn.start()].split()
        if len(before) >= _LEAST and before[-1] not in language.conjunctions | language.relatives:
            return turn
    return None


_CLOSING: Final = expression(
    r"(?<=\w)\s(?P<verb>[a-zà-ÿ]+)\s(?P<source>[^\W\d_a-zà-ÿ][\w’'-]*(?:\s[^\W\d_a-zà-ÿ][\w’'-]*){0,3}|[a-zà-ÿ]+)"
    r"(?=[.,]?$|[.,]\s)"
)
_LEAST: Final = 3
"""Words of speech before such a cue; of fewer, the speaker himself may report: "Det sier Kari Moe."."""


def _is_somebody(word: str, language: Grammar) -> bool:
    """Say whether a word in lower case is a pronoun for a person, or a role with its Nordic article: "ordføreren"."""
    if language.pronouns.get(word) in ("male", "female", "either"):
        return True
    return word[:-2] in language.roles or word[:-1] in language.roles


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
