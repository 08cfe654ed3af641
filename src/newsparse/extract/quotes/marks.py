"""Where quoted runs begin and end: marks are classed by what stands beside them, then paired in each paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from newsparse.rules.quotation_marks import FAMILIES
from newsparse.text import expression

_FAMILY: Final = {mark: row.name for row in FAMILIES for mark in row.marks}
_SINGLE: Final = frozenset(mark for mark, family in _FAMILY.items() if family == "single")
_DASHES: Final = frozenset("–—―")
_SINGLE_OPENERS: Final = _SINGLE - {"’"}
_DOUBLE: Final = _FAMILY.keys() - _SINGLE
_ELIDED: Final = expression(r"\d|(?:em|til|tis|twas|cause|bout|round|cos|n)\b", re.IGNORECASE)
"""What follows an apostrophe for left-out letters: '08, 'em, 'til."""

_LEFT_OF_OPENER: Final = frozenset("([{—–-/:…“‘\"'„«,")
_RIGHT_OF_CLOSER: Final = frozenset(".,;:!?)]}—–-…”’»/'\"")
_SENTENCE_END: Final = frozenset(".!?…,")

_OPENS, _CLOSES, _EITHER = 1, 2, 3


class Run:
    """One quoted run: ``text[start:end]`` without its marks, ``text[opened:closed]`` with them.

    Args:
        start: offset of the first character inside the marks.
        end: offset behind the last character inside the marks.
        opened: offset of the opening mark.
        closed: offset behind the closing mark; ``end`` when the mark is missing.
        single: the marks are single ones, which quote words as often as speech.
        dialogue: a dash opened it.
    """

    __slots__ = ("closed", "dialogue", "end", "opened", "single", "start")

    def __init__(
        self, start: int, end: int, opened: int, closed: int, single: bool = False, dialogue: bool = False
    ) -> None:
        self.start = start
        self.end = end
        self.opened = opened
        self.closed = closed
        self.single = single
        self.dialogue = dialogue


class Passage:
    """A paragraph, or several that one long quote holds together, with the runs in it."""

    __slots__ = ("end", "runs", "start")

    def __init__(self, start: int, end: int, runs: list[Run]) -> None:
        self.start = start
        self.end = end
        self.runs = runs


Speech = Callable[[str, int, int], list[Run]]
"""How speech without marks is read in a paragraph that begins with a dash: (text, start, end) → its runs."""


class Paragraph(Passage):
    """A paragraph that may hold speech; a passage as soon as its runs are known.

    Args:
        start: offset of its first character that is no space.
        end: offset behind its last character.
        double: offsets of its double quotation marks.
        single: offsets of its single ones; those inside a word, as in "don't", are left out.
        dashed: a dash opens it.
    """

    __slots__ = ("dashed", "double", "single")

    def __init__(self, start: int, end: int, double: list[int], single: list[int], dashed: bool) -> None:
        self.start = start
        self.end = end
        self.double = double
        self.single = single
        self.dashed = dashed


def paragraphs(text: str) -> Iterator[Paragraph]:
    r"""Give the paragraphs in which speech may stand, in order; the others cost no more than the search for marks.

    >>> [found.end for found in paragraphs("It's late.\nShe said “no”.\nThe voters' choice.")]
    [25]
    """
    marks = _offsets(text, _DOUBLE)
    others = {*_singles(text), *_opening_dashes(text)}
    if others:
        marks = sorted([*marks, *others])
    end = first = 0
    while first < len(marks):
        at = marks[first]
        start = text.rfind("\n", end, at) + 1
        while text[start].isspace():
            start += 1
        end = text.find("\n", at)
        if end < 0:
            end = len(text)
        behind = bisect_left(marks, end, first)
        double = marks[first:behind]
        single: list[int] = []
        first = behind
        if others and not others.isdisjoint(double):
            single = [at for at in double if text[at] in _SINGLE]
            double = [at for at in double if text[at] in _DOUBLE]
        dashed = text[start] in _DASHES
        if double or dashed or len(single) > 1:  # a single mark quotes nothing alone
            yield Paragraph(start, end, double, single, dashed)


def _offsets(text: str, marks: Iterable[str]) -> list[int]:
    """Give the offsets of all of these marks, in order."""
    found: list[int] = []
    for mark in marks:
        at = text.find(mark) if mark in text else -1  # most are in no text, and the operator is cheaper than the call
        while at >= 0:
            found.append(at)
            at = text.find(mark, at + 1)
    found.sort()
    return found


def _singles(text: str) -> list[int]:
    """Give the offsets of single marks that are no apostrophes inside words; none when no mark can open."""
    if not any(mark in text for mark in _SINGLE_OPENERS):
        return []
    return [
        at for at in _offsets(text, _SINGLE) if not (text[at + 1 : at + 2].isalnum() and text[at - 1 : at].isalnum())
    ]


def _opening_dashes(text: str) -> list[int]:
    """Give the offsets of dashes that open a line."""
    return [at for at in _offsets(text, _DASHES) if _opens_line(text, at)]


def _opens_line(text: str, at: int) -> bool:
    at -= 1
    while at >= 0 and text[at] != "\n":
        if not text[at].isspace():
            return False
        at -= 1
    return True


def passages(text: str, found: Iterable[Paragraph], speech: Speech | None = None) -> Iterator[Passage]:
    r"""Give the passages that hold quoted runs, in order; ``found`` are the paragraphs of the text that may.

    A quote whose next paragraph opens with a mark again goes on there; a mark that is never closed ends with its
    paragraph. Inches, apostrophes and quotes inside quotes open nothing.

    >>> text = 'He is 6\'2" and “fast”, since \'08.'
    >>> [text[run.start : run.end] for passage in passages(text, paragraphs(text)) for run in passage.runs]
    ['fast']
    """
    inward = _is_inward(text)
    waiting: Passage | None = None
    for paragraph in found:
        runs = _paired(text, paragraph, inward)
        if waiting is not None and runs and runs[0].opened == paragraph.start and _goes_on(text, waiting, runs[0]):
            last, more = waiting.runs[-1], runs[0]
            last.end, last.closed = more.end, more.closed
            waiting.runs.extend(runs[1:])
            waiting.end = paragraph.end
            continue
        if speech is not None and paragraph.dashed:
            spoken = speech(text, paragraph.start, paragraph.end)
            runs = sorted([*spoken, *_outside(runs, spoken)], key=_opening)
        if waiting is not None:
            yield waiting
        paragraph.runs = runs
        waiting = paragraph if runs else None
    if waiting is not None:
        yield waiting


def passage_before(text: str, start: int, low: int) -> Passage | None:
    r"""Give the paragraph between ``low`` and ``start`` that stands nearest to ``start``; None when all is blank there.

    >>> found = passage_before("One.\nTwo.\n\n“Three.”", 11, 0)
    >>> found.start, found.end
    (5, 9)
    """
    between = text[low:start].rstrip()
    if not between:
        return None
    return Passage(low + between.rfind("\n") + 1, low + len(between), [])


def _goes_on(text: str, waiting: Passage, more: Run) -> bool:
    """Say whether the last run of a passage has no closing mark, and the next paragraph's first one takes it up."""
    last = waiting.runs[-1]
    if last.closed != last.end or last.single or last.dialogue or more.single:
        return False
    if _FAMILY[text[more.opened]] not in _KIN[_FAMILY[text[last.opened]]]:
        return False
    return not text[waiting.end : more.opened].strip()


_KIN: Final = {
    name: frozenset({name, *(("straight", "curly") if name in ("straight", "curly") else ())})
    for name in {row.name for row in FAMILIES}
}
"""Families that close each other in careless typing: a curly mark opens, a straight one closes."""


def _is_inward(text: str) -> bool:
    """Say whether the text's guillemets point inward, »so«: the first one that stands there decides."""
    inward = text.find("»")
    if inward < 0:
        return False
    outward = text.find("«")
    return outward < 0 or inward < outward


def _role(text: str, at: int, start: int, end: int, inward: bool) -> int:
    """Say what a mark can do where it stands: open, close, or either."""
    mark = text[at]
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    opens = not after.isspace() and (before.isspace() or before in _LEFT_OF_OPENER)
    closes = not before.isspace() and (after.isspace() or after in _RIGHT_OF_CLOSER)
    if mark in "“„‟‘‚":
        return _CLOSES if closes and not opens and mark not in "„‚" else _OPENS
    if mark == "”":
        # Behind a comma it closes even where the blank is lost: “We are late,”Quinn said.
        return _OPENS if opens and not closes and before != "," else _CLOSES
    if mark in "«»‹›":
        return _OPENS if (mark in "»›") == inward else _CLOSES
    if mark in "「『":
        return _OPENS
    if mark in "」』":
        return _CLOSES
    if opens == closes:
        return _EITHER
    return _OPENS if opens else _CLOSES


def _paired(text: str, paragraph: Paragraph, inward: bool) -> list[Run]:
    """Pair the marks of one paragraph; single marks count only outside the double ones."""
    double, start, end = paragraph.double, paragraph.start, paragraph.end
    runs: list[Run] = []
    if double:
        plain = _plain_pairs(text, double, start, end)
        runs = _pairs(text, double, start, end, inward) if plain is None else plain
    if len(paragraph.single) > 1:
        more = _single_pairs(text, _uncovered(paragraph.single, runs), start, end)
        if more:
            runs = _merged(text, runs, more)
    return runs


_PLAIN: Final = {"“": "”", '"': '"', "„": "“"}
"""The marks of most print, of which a paragraph holds one sort."""


def _plain_pairs(text: str, double: list[int], start: int, end: int) -> list[Run] | None:
    """Pair marks that all stand where they can only open or only close, in turn; None when one does not."""
    opener = text[double[0]]
    closer = _PLAIN.get(opener)
    if closer is None or len(double) % 2:
        return None
    runs: list[Run] = []
    for number in range(0, len(double), 2):
        opened, closed = double[number], double[number + 1]
        if text[opened] != opener or text[closed] != closer or not text[opened + 1].isalnum():
            return None
        if opened > start and text[opened - 1] != " " and text[opened - 1] not in _LEFT_OF_OPENER:
            return None
        last, after = text[closed - 1], text[closed + 1] if closed + 1 < end else " "
        if last.isspace() or (after != " " and (after not in _RIGHT_OF_CLOSER or last in _LEFT_OF_OPENER)):
            return None
        runs.append(Run(opened + 1, closed, opened, closed + 1))
    return runs


def _merged(text: str, double: list[Run], single: list[Run]) -> list[Run]:
    """Put both sorts of runs in order; where they overlap, the British ‘He said “go”.’ wins, else the double marks."""
    outer = [run for run in single if text[run.opened] == "‘" and text[run.end - 1] in _SENTENCE_END]
    double = _outside(double, outer)
    outer = _outside(outer, double)
    taken = set(map(id, outer))
    inner = [run for run in single if id(run) not in taken]
    return sorted([*double, *outer, *_outside(inner, sorted([*double, *outer], key=_opening))], key=_opening)


def _opening(run: Run) -> int:
    return run.opened


def _uncovered(marks: list[int], runs: list[Run]) -> list[int]:
    """Leave out the marks that stand inside a run; both lists are in order."""
    if not runs:
        return marks
    kept = []
    which = 0
    for at in marks:
        while which < len(runs) and runs[which].closed <= at:
            which += 1
        if which == len(runs) or at < runs[which].opened:
            kept.append(at)
    return kept


def _outside(inner: list[Run], outer: list[Run]) -> list[Run]:
    """Leave out the runs that begin inside one of ``outer``; both lists are in order."""
    kept = []
    which = 0
    for run in inner:
        while which < len(outer) and outer[which].closed <= run.opened:
            which += 1
        if which == len(outer) or run.closed <= outer[which].opened:
            kept.append(run)
    return kept


def _next_of_family(families: list[str], roles: list[int]) -> list[dict[str, int]]:
    """Give, for each mark, the role of the next mark of each family behind it."""
    ahead: dict[str, int] = {}
    table: list[dict[str, int]] = []
    for family, role in zip(reversed(families), reversed(roles), strict=True):
        table.append(ahead)
        ahead = {**ahead, family: role}
    table.reverse()
    return table


def _pairs(text: str, double: list[int], start: int, end: int, inward: bool) -> list[Run]:
    """Pair double marks. Inner marks of another family, and inches, are passed over."""
    runs: list[Run] = []
    families = [_FAMILY[text[at]] for at in double]
    roles = [_role(text, at, start, end, inward) for at in double]
    ahead = _next_of_family(families, roles)
    opened = -1
    family = ""
    depth = inner = 0
    for number, (at, own, role) in enumerate(zip(double, families, roles, strict=True)):
        if opened < 0:
            if role == _OPENS or (role == _EITHER and not text[at - 1 : at].isalnum()):
                opened, family, depth, inner = at, own, 0, 0
            continue
        coming = ahead[number].get(family, 0)
        if own != family:
            if role == _CLOSES and not inner and own in _KIN[family]:
                runs.append(_run(text, opened, at))
                opened = -1
            else:
                inner = max(0, inner + (1 if role == _OPENS else -1))
        elif role == _OPENS:
            if coming == _CLOSES and _closes_twice(families, roles, number):
                depth += 1
                continue
            runs.append(_run(text, opened, at, missing=True))
            opened = at
        elif depth:
            depth -= 1
        elif own == "straight" and coming == _CLOSES and text[at - 1].isdigit():
            continue
        else:
            runs.append(_run(text, opened, at))
            opened = -1
    if opened >= 0:
        runs.append(_run(text, opened, end, missing=True))
    return [run for run in runs if run.end > run.start]


def _closes_twice(families: list[str], roles: list[int], number: int) -> bool:
    """Say whether the next two marks of a mark's family both close: it is a quote in a quote."""
    following = [roles[at] for at in range(number + 1, min(number + 5, len(roles))) if families[at] == families[number]]
    return following[:2] == [_CLOSES, _CLOSES]


def _run(text: str, opened: int, at: int, missing: bool = False) -> Run:
    """Make a run, the blanks inside its marks (« so ») left outside."""
    start, end = opened + 1, at
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Run(start, end, opened, end if missing else at + 1)


def _single_pairs(text: str, single: list[int], start: int, end: int) -> list[Run]:
    """Pair single marks: a possessive (the voters’ choice) closes only where no better mark follows."""
    runs: list[Run] = []
    opened = closing = -1
    for at in single:
        mark = text[at]
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        opens = (before.isspace() or before in _LEFT_OF_OPENER) and not after.isspace() and mark != "’"
        if opens and not (mark == "'" and _ELIDED.match(text, at + 1)):
            if opened >= 0 and closing >= 0:
                runs.append(_single_run(opened, closing))
            opened, closing = at, -1
        elif opened >= 0 and not opens and at > opened + 1 and (closing < 0 or text[closing - 1] == "s"):
            closing = at
            if before in _SENTENCE_END or before != "s":
                runs.append(_single_run(opened, closing))
                opened = closing = -1
    if opened >= 0 and closing >= 0:
        runs.append(_single_run(opened, closing))
    return runs


def _single_run(opened: int, closing: int) -> Run:
    return Run(opened + 1, closing, opened, closing + 1, single=True)
