"""Turns of a transcript, "SARAH LEE, HOST: …" and "Q: … A: …": speech that no mark opens, and a label gives away.

A label alone proves nothing: recipes, fact boxes and score lists have them too. What makes a transcript is a run of
labels that are people, come back, take turns, and talk to each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from newsparse.extract.quotes.cast import ANSWERER, ASKER, Cast, Part
from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.speakers import PARTICLES, Names
from newsparse.models import Block
from newsparse.rules import transcripts as tables
from newsparse.text import expression

_LONGEST_LABEL: Final = 90
"""Characters of a label: a name, and what the person is."""
_NAME_WORDS: Final = 6
_MOST_LABELS: Final = 40
"""Different labels of one text; more than any hearing has."""
_GAP: Final = 8
"""Paragraphs one turn may take; a label further off begins another transcript."""
_TURNS: Final = 4
"""Turns that make a transcript: two questions, two answers."""
_HEARD: Final = 600
"""Characters of a turn in which it is told whether somebody talks to somebody."""
_SENTENCE_ENDS: Final = frozenset(".?!…”\"’')»*]")
_MARKS: Final = frozenset("\"“„«»‘'「『")
_STAGE: Final = frozenset("([….*_—–-")
"""What opens a paragraph that nobody says: (BEGIN VIDEO CLIP), …, * * *."""
_DOTTED: Final = ("Q. ", "A. ")
_WORDS: Final = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_INNER: Final = expression(r"[.?!…”\"’')»\]]\s(?P<label>[^.?!…:]{1,60}:|[QA]\.)\s(?=\S)")
"""A label behind the end of a sentence: a line break between question and answer is lost."""


class Line(NamedTuple):
    """A label and the speech behind it.

    Args:
        block: which of the blocks it stands in.
        start: offset of the label.
        name: the label without what the person is.
        at: offset of the speech.
        end: offset behind it, in its own block.
    """

    block: int
    start: int
    name: str
    at: int
    end: int


class Turn(NamedTuple):
    """What somebody says in a transcript: ``text[start:end]``, over one block or several.

    Args:
        start: offset of the speech.
        end: offset behind it.
        part: who says it.
        label: offsets of the name as it is written there; None for "Q" and "A".
        blocks: first block and last block + 1.
    """

    start: int
    end: int
    part: Part
    label: tuple[int, int] | None
    blocks: tuple[int, int]


Placed = tuple[int, Block]
"""A block and the offset of its text."""


def may_hold_turns(text: str, blocks: Sequence[Block]) -> bool:
    """Say whether two blocks begin with what looks like labels, as few stories' do; ``text`` is their prose."""
    if "Q" not in text and not _has_colons(text):
        return False  # as most pages: one character is found far more quickly than two
    return sum([": " in block.text[:_LONGEST_LABEL] or block.text[:3] in _DOTTED for block in blocks]) > 1


def _has_colons(text: str) -> bool:
    """Say whether the text has as many colons as the shortest transcript has turns."""
    at = -1
    for _ in range(_TURNS - 1):
        at = text.find(":", at + 1)
        if at < 0:
            return False
    return True


def turns(blocks: Sequence[Placed], names: Names) -> list[Turn]:
    r"""Give the turns of the transcripts among the blocks, in order; none where the labels are no people who talk.

    >>> from newsparse.extract.quotes.grammar import grammar
    >>> said = ["Reporter: Will it close?", "Minister Lee: I hope not.", "Reporter: Why?", "Lee: We need it."]
    >>> text = "\n\n".join(said)
    >>> blocks = [(text.index(line), Block("paragraph", line)) for line in said]
    >>> [text[turn.start : turn.end] for turn in turns(blocks, Names(text, grammar("en")))]
    ['Will it close?', 'I hope not.', 'Why?', 'We need it.']
    >>> text = "Date: 3 May.\n\nVenue: Town hall.\n\nDate: 4 May.\n\nVenue: The pier."
    >>> blocks = [(text.index(line), Block("paragraph", line)) for line in text.split("\n\n")]
    >>> turns(blocks, Names(text, grammar("en")))
    []
    """
    lines = _lines(blocks, names.text)
    if len(lines) > 1 and lines[0].block == 0 and lines[1].block > 1:
        del lines[0]  # a headline as "Minister Lee: The bridge will stay"
    if len(lines) < _TURNS - 1:
        return []
    last_words = Counter(line.name.split()[-1].casefold() for line in lines)
    if len({line.name for line in lines}) > _MOST_LABELS or max(last_words.values()) < 2:
        return []
    cast = Cast(names, [(line.name, line.start) for line in lines])
    found: list[Turn] = []
    for run in _runs(lines):
        spoken = _spoken(run, cast, names)
        if 3 * len(spoken) >= 2 * len(run) and _is_transcript(spoken, blocks, cast, names):
            found.extend(_turns(spoken, run, blocks, cast, names))
    return found


def _lines(blocks: Sequence[Placed], text: str) -> list[Line]:
    """Give the labelled lines: those of blocks that begin with a label, and more inside them that are known by then."""
    heads = []
    for number, (at, block) in enumerate(blocks):
        if ":" not in block.text[:_LONGEST_LABEL] and block.text[:3] not in _DOTTED:
            continue
        if block.kind in ("table", "code") or (block.kind == "heading" and block.text[-1:] not in _SENTENCE_ENDS):
            continue  # a subhead as "Quinn: No bridge before May" sums up and quotes nobody
        head = _label(text, at, at + len(block.text))
        if head is not None:
            heads.append(Line(number, at, head[0], head[1], at + len(block.text)))
    known = {line.name for line in heads} | {"Q", "A"}
    lines = []
    for line in heads:
        for inner in _INNER.finditer(text, line.at, line.end):
            name = inner["label"][:-1].rstrip()
            if name in known:
                lines.append(line._replace(end=inner.start() + 1))
                line = Line(line.block, inner.start("label"), name, inner.end(), line.end)
        lines.append(line)
    return [line for line in lines if line.at < line.end and text[line.at] not in _MARKS]


def _label(text: str, start: int, end: int) -> tuple[str, int] | None:
    """Read the label that a block begins with: the name in it, and where the speech begins; None without one."""
    if text[start : start + 3] in _DOTTED and text[start + 4 : start + 5] not in ("", "."):  # but "A. M.: …"
        return text[start], start + 3
    colon = text.find(":", start, min(end, start + _LONGEST_LABEL))
    if colon < 0 or not text[colon + 1 : colon + 2].isspace() or colon + 2 >= end:
        return None
    name = text[start:colon]
    for mark in ",([":
        name = name.partition(mark)[0]
    name = name.rstrip()
    words = name.split()
    if not 0 < len(words) <= _NAME_WORDS or not words[0][0].isupper():
        return None
    if not all(word[0].isupper() or word[0].isdigit() or word in PARTICLES for word in words):
        return None
    return (name, colon + 2) if words[0].lower() not in _salutations() else None


@cache  # one value: the table never changes
def _salutations() -> frozenset[str]:
    return frozenset(word for row in tables.SALUTATIONS for word in row.words)


@cache  # one entry for each language that has a table
def _direct(language: str) -> frozenset[str]:
    return frozenset(word for row in tables.DIRECT if row.language == language for word in row.words)


def _runs(lines: list[Line]) -> list[list[Line]]:
    """Part the lines where many blocks without labels lie between two of them."""
    runs: list[list[Line]] = []
    for line in lines:
        if runs and line.block - runs[-1][-1].block <= _GAP:
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _asks(text: str, line: Line) -> bool:
    return text[line.at : line.end].rstrip("”\"’')» ").endswith("?")


def _spoken(run: list[Line], cast: Cast, names: Names) -> list[Line]:
    """Keep the lines of people; a name that nothing knows counts where it comes back and asks, as a paper's does."""
    asked = Counter(cast.part(line.name).key for line in run if _asks(names.text, line))
    times = Counter(cast.part(line.name).key for line in run)
    return [
        line
        for line in run
        if (part := cast.part(line.name)).is_person or (times[part.key] > 1 and asked[part.key] * 2 >= times[part.key])
    ]


def _is_transcript(spoken: list[Line], blocks: Sequence[Placed], cast: Cast, names: Names) -> bool:
    """Say whether lines are turns of people who talk to each other."""
    number = len(spoken)
    if number < _TURNS - 1:
        return False
    keys = [cast.part(line.name).key for line in spoken]
    times = Counter(keys)
    answers = [_answers_unlabelled(line, blocks) for line in spoken]
    taken = sum(1 for one, other in pairwise(keys) if one != other)
    if 2 * sum(time for time in times.values() if time > 1) < number:
        return False
    if not any(cast.part(line.name).is_person for line in spoken):
        return False
    if (number < _TURNS or 2 * taken < number - 1) and 3 * sum(answers) < 2 * number:
        return False
    whole = sum(1 for line in spoken if names.text[line.end - 1] in _SENTENCE_ENDS)
    direct = [_is_direct(names.text, line, names.language) for line in spoken]
    if times.keys() <= {ASKER, ANSWERER}:
        told = sum(one for one, key in zip(direct, keys, strict=True) if key == ANSWERER)
        return min(times[ASKER], times[ANSWERER]) > 1 and 3 * told >= times[ANSWERER]
    talking = sum(
        one or other or _asks(names.text, line) for one, other, line in zip(direct, answers, spoken, strict=True)
    )
    return 3 * whole >= 2 * number and talking >= max(2, number / 3)


def _answers_unlabelled(line: Line, blocks: Sequence[Placed]) -> bool:
    """Say whether the block before a line is a question: bold print asks in many interviews, without a label."""
    return line.block > 0 and line.start == blocks[line.block][0] and _is_question(blocks[line.block - 1][1])


def _is_question(block: Block) -> bool:
    return block.text.endswith("?") and _label(block.text, 0, len(block.text)) is None


def _is_direct(text: str, line: Line, language: Grammar) -> bool:
    """Say whether a turn has an I, a we or a you in it."""
    heard = text[line.at : min(line.end, line.at + _HEARD)].lower().replace("’", "'")
    return not _direct(language.language).isdisjoint(_WORDS.findall(heard))


def _turns(spoken: list[Line], run: list[Line], blocks: Sequence[Placed], cast: Cast, names: Names) -> list[Turn]:
    """Make the turns of the lines, each with the paragraphs without a label in which it goes on."""
    times = Counter(cast.part(line.name).key for line in spoken)
    labelled = [*sorted({line.block for line in run}), len(blocks)]
    coming = dict(pairwise(labelled))
    again = {line.block for line in spoken if times[cast.part(line.name).key] > 1}
    asked = any(_asks(names.text, line) for line in spoken)
    found = []
    for line in spoken:
        part = cast.part(line.name)
        last, end = line.block, line.end
        at, block = blocks[line.block]
        if end == at + len(block.text) and coming[line.block] in again:
            last = _last_block(blocks, line.block, coming[line.block], asked)
            end = blocks[last][0] + len(blocks[last][1].text)
        label = (line.start, line.start + len(line.name)) if part.is_named else None
        found.append(Turn(line.at, end, part, label, (line.block, last + 1)))
    return found


def _last_block(blocks: Sequence[Placed], first: int, behind: int, asked: bool) -> int:
    """Give the last of the paragraphs in which a turn goes on, before the next label.

    A subhead ends it, and a stage direction; where no label asks, a question does, for it is the interviewer's.
    """
    last = first
    for number in range(first + 1, behind):
        block = blocks[number][1]
        if block.kind not in ("paragraph", blocks[first][1].kind) or block.text[:1] in _STAGE:
            break
        if block.text[:1] in _MARKS or (not asked and block.text.endswith("?")):
            break
        last = number
    return last
