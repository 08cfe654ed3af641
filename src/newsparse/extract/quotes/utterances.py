"""Quotes of a text: its runs, the cue of each, and its speaker, passage by passage."""

from __future__ import annotations

from functools import partial
from typing import Final

from newsparse.extract.quotes.attributions import Attribution
from newsparse.extract.quotes.cues import attribution, introduction
from newsparse.extract.quotes.dialogue import dialogue, inner_cue
from newsparse.extract.quotes.entries import begins_entry
from newsparse.extract.quotes.grammar import Grammar, grammar_of
from newsparse.extract.quotes.marks import Passage, Run, paragraphs, passage_before, passages
from newsparse.extract.quotes.sentences import QUOTED, Sentences, last_sentence, sentences
from newsparse.extract.quotes.sources import Span
from newsparse.extract.quotes.speakers import PARTICLES, Names, Source, name_in, speaker, unnamed_speaker
from newsparse.limits import DEFAULT_LIMITS, Limits
from newsparse.models import Quote, QuoteKind
from newsparse.text import SPILLED_INITIALS, expression, is_spilled

_FEW: Final = 4
"""Runs of fewer words are fragments: a title, a name or a scare quote as often as speech."""


_UNSPACED: Final = frozenset("「『")
"""Marks of writing without spaces between words."""
_FEW_SIGNS: Final = 8
"""Signs of such writing that four words take at least."""
_LONG: Final = 80
"""Characters that three words never have."""
_LONGEST_TITLE: Final = 10
"""Words of a title; longer runs of capitals are slogans that somebody shouted."""
_INTRODUCED: Final = 10_000
"""Characters before a surname in which the full name stands; no more are read, however many fragments there are."""
_SENTENCE_ENDS: Final = frozenset('.!?…”"»\n')
_WORDS: Final = expression(r"[^\W_]+(?:[’'.-][^\W_]+)*")
_CLINGING: Final = frozenset(("'", "’", "=", "("))
_DISCLAIMED: Final = frozenset(("=", "so-called"))
"""What stands before a value in code, or a word that the writer does not own."""
_ANNOUNCING: Final = frozenset(
    (
        "as",
        "that",
        "to",
        "like",
        "is",
        "was",
        "it",
        "him",
        "her",
        "them",
        "and",
        "or",
        "als",
        "comme",
        "como",
        "come",
        "som",
        "jako",
    )
)
"""Words before a fragment that make it speech even when it has capitals: called it “…”, chanting that “…”."""


class Utterance:
    """A run and what is known about it so far.

    Args:
        run: where it stands.
        cue: offsets of its cue, when it has one.
        source: offsets of its source, when it has one.
        own: the cue stands in its own sentence; False when a neighbour's goes on.
        weak: no verb stands before it or right behind it that would make it speech.
        known: its cue is one that the tables have.
        glued: a word of the writer's own stands directly before it.
        said: it is speech, as far as can be told; False for titles, names and scare quotes.
    """

    __slots__ = ("cue", "glued", "known", "own", "run", "said", "source", "weak")

    def __init__(self, run: Run) -> None:
        self.run = run
        self.cue: tuple[int, int] | None = None
        self.source: tuple[int, int] | None = None
        self.own = False
        self.weak = False
        self.known = True
        self.glued = False
        self.said = True


def quotes_of_text(text: str, language: str | None = None, limits: Limits = DEFAULT_LIMITS) -> tuple[Quote, ...]:
    """Find the quotes of a text; see ``extract_quotes``."""
    marked = list(paragraphs(text))
    if not marked:
        return ()
    clock = limits.clock()
    words = grammar_of(text, language)
    said: list[Utterance] = []
    last: Utterance | None = None
    behind = 0
    for passage in passages(text, marked, partial(dialogue, language=words) if words.dashes else None):
        found = _attributed(text, passage, words)
        if found and not found[-1].cue and not found[-1].source:
            _signed(text, passage.end, found, words)
        if found and not found[0].cue and not found[0].source:
            if last is not None and begins_entry(text[behind : passage.start]):
                last = None
            _carried(text, passage_before(text, passage.start, behind), last, found, words)
        said.extend(found)
        last = found[-1] if found else last
        behind = passage.end
        if len(said) >= limits.max_quotes or clock.is_over:
            break
    spoken = [one for one in said if one.said and not _is_spilled(text, one.run)]
    return _quotes(text, spoken[: limits.max_quotes], words)


def _is_spilled(text: str, run: Run) -> bool:
    """Say whether a run is the value of an attribute that broke open."""
    return text[run.start] in SPILLED_INITIALS and is_spilled(text[run.start : run.end])


def _signed(text: str, end: int, found: list[Utterance], language: Grammar) -> None:
    """Give runs that end their paragraph to the name that signs it: a line of its own, a dash before it."""
    last = found[-1]
    if last.run.dialogue or last.run.closed < end:
        return
    signed = _SIGNED.match(text, end)
    if signed is None:
        return
    mention = name_in(signed["name"], language)
    if mention is not None and all(map(_opens_name, signed["name"].split())):
        for one in found:
            if not one.cue and not one.source:
                one.source, one.own = signed.span("name"), True


_SIGNED: Final = expression(r"\s{1,4}(?:[–—―]|--?)[ \xa0]?(?P<name>[^\W\d_][^,:;!?()\n]{1,60}?)\.?(?:\n|$|[,(])")
"""A line such as "— Ada Quinn, mayor of Lowbridge"."""


def _opens_name(word: str) -> bool:
    return word[0].isupper() or word in PARTICLES


def _attributed(text: str, passage: Passage, language: Grammar) -> list[Utterance]:
    """Give the runs of a passage their own cues, and to the others those of their neighbours in it."""
    found = sentences(text, passage, language)
    runs = found.runs
    result: list[Utterance] = []
    number = 0
    last: Utterance | None = None
    before: Span | None = None
    for bounds in found.bounds:
        if number == len(runs):
            break
        if runs[number] >= bounds[1]:
            before = bounds
        while number < len(runs) and runs[number] < bounds[1]:
            one = _own(text, passage.runs[number], found, bounds, runs[number], language)
            number += 1
            if not one.said:
                continue
            if not one.own and before is not None:
                _introduced(one, text, passage, found, before, language)
            if not one.own and last is not None:
                one.source, one.cue = last.source, last.cue
            elif one.known or _carries(text, one, language):
                last = one if one.own else last
            before = None
            result.append(one)
    for one in reversed(result):
        if one.source or one.cue:
            last = one
        elif last is not None and not one.own:
            one.source, one.cue = last.source, last.cue
    return result


def _carries(text: str, one: Utterance, language: Grammar) -> bool:
    """Say whether who said a run may go on in the next one; not the subject of a verb that may be none of saying."""
    if one.source is None:
        return False
    return text[one.source[0] : one.source[1]].partition(" ")[0].lower() not in language.determiners


def _introduced(one: Utterance, text: str, passage: Passage, found: Sentences, before: Span, language: Grammar) -> None:
    """Give a run the source that the sentence before its own introduces."""
    if before[0] == 0 and found.start > passage.start:  # only the full stop of that sentence was read
        found = last_sentence(text, passage.start, found.start + 1, language)
        before = found.bounds[-1]
    _given(one, found, introduction(found, before, language))


def span_of(found: Sentences, source: Span) -> tuple[int, int]:
    """Give the offsets of a source; the 's of an owner stays outside."""
    last = source[1] - 1
    start, end = found.span(source[0], last)
    owner = found.words[last].endswith(("'s", "’s"))
    return start, end - 2 * owner


def _given(one: Utterance, found: Sentences, got: Attribution | None) -> None:
    """Write an attribution down as offsets."""
    if got is None:
        return
    if got.source is not None:
        one.source = span_of(found, got.source)
    if got.cue is not None:
        one.cue = found.span(got.cue, got.cue + got.words - 1)
    one.own = True
    one.weak = got.weak
    one.known = got.known


def _own(text: str, run: Run, found: Sentences, bounds: tuple[int, int], quoted: int, language: Grammar) -> Utterance:
    """Give a run the cue of its own sentence, if there is one."""
    one = Utterance(run)
    before = found.words[quoted - 1] if quoted > bounds[0] else QUOTED
    one.glued = before[0].isalnum() or before in _CLINGING
    got = None
    if bounds[1] - bounds[0] > 2:
        got = attribution(found, bounds, quoted, text[run.end - 1], language)
        _given(one, found, got)
    if language.enclitic and (got is None or got.weak):
        inner = inner_cue(text, run, language)
        if inner is not None:
            one.cue, one.source = inner
            one.own, one.weak = True, False
    one.said = _is_said(text, one, got, before.lower(), language)
    return one


def _is_said(text: str, one: Utterance, got: Attribution | None, before: str, language: Grammar) -> bool:
    """Say whether a run is speech, and no title, name or scare quote."""
    start, end = one.run.start, one.run.end
    if before in _DISCLAIMED:
        return False
    if text[one.run.opened] in _UNSPACED:
        return end - start >= _FEW_SIGNS
    if one.glued and not _is_announcing(before, language) and _is_title(text, start, end, language):
        sure = got is not None and not got.weak and before in language.determiners
        if sure and language.language == "de" and before in language.indefinite:
            return True  # sprach von einem „Schlag ins Gesicht“: every noun has a capital
        return sure and language.language == "en" and len(_WORDS.findall(text, start, end)) < _FEW
    if got is not None and not got.weak:
        return True
    if end - start >= _LONG or len(_WORDS.findall(text, start, end)) >= _FEW:
        return True
    if got is None:
        return not one.glued and text[end - 1] in ".!?…"
    if not got.known and one.source is not None and _is_of_things(text, one.source, language):
        return False
    if before == ":" and text[end - 1] in _STOPS and one.source is not None:
        who = name_in(text[one.source[0] : one.source[1]], language)
        if who is not None and not _is_title(text, start, end, language):
            return True  # Quinn was cross: “They are useless.”
    ends_clause = (end + 1 < len(text) and text[end + 1 : end + 2] in ".,;:)") or text[end - 1] in ".,"
    return text[start].islower() and (ends_clause or before not in language.determiners)


_STOPS: Final = frozenset(".!?…")


def _is_announcing(word: str, language: Grammar) -> bool:
    """Say whether what follows the word is speech: a cue that names no work, or "called it"."""
    return word in _ANNOUNCING or (word in language.cues and word not in language.works)


def _is_of_things(text: str, source: tuple[int, int], language: Grammar) -> bool:
    """Say whether a subject is a bare plural of things: "Buses will run “where roads allow”".

    One word in -s that is no role, and has stood nowhere before but at the head of a sentence, as a surname would have.
    """
    word = text[source[0] : source[1]]
    if language.language != "en" or not word.endswith("s") or not word.istitle() or " " in word:
        return False
    if word.lower() in language.pronouns or word[:-1].lower() in language.roles:
        return False
    at = text.rfind(f" {word}", max(0, source[0] - _INTRODUCED), source[0] - 1)
    while at > 0 and text[at - 1] in _SENTENCE_ENDS:
        at = text.rfind(f" {word}", max(0, source[0] - _INTRODUCED), at)
    return at <= 0


def _is_title(text: str, start: int, end: int, language: Grammar) -> bool:
    """Say whether a run is written like the title of a work: every word but the small ones has a capital."""
    number = 0
    for found in _WORDS.finditer(text, start, end):
        word = found.group()
        if number == _LONGEST_TITLE or (word[0].islower() and (number == 0 or word not in language.function)):
            return False
        number += 1
    return number > 0


def _carried(
    text: str, previous: Passage | None, last: Utterance | None, found: list[Utterance], language: Grammar
) -> None:
    """Give runs without a cue in their passage that of the passage before, or of the quote before."""
    giver = last
    if previous is not None:
        before = last_sentence(text, previous.start, previous.end, language)
        got = introduction(before, before.bounds[-1], language) if before.bounds else None
        if got is not None:
            giver = Utterance(found[0].run)
            _given(giver, before, got)
    if giver is None:
        return
    for one in found:
        if not one.source and not one.cue and not one.own and (not one.glued or language.subjunctive):
            one.source, one.cue = giver.source, giver.cue


def _quotes(text: str, said: list[Utterance], language: Grammar) -> tuple[Quote, ...]:
    """Give every run its speaker, and the runs of one utterance one number."""
    if not said:
        return ()
    names = Names(text, language, [(one.run.start, one.run.end) for one in said])
    heard: list[Source] = []
    known: dict[tuple[int, int], Source] = {}
    result: list[Quote] = []
    number = -1
    before: Utterance | None = None
    for one in said:
        written = name = None
        if one.source is not None:
            written = text[one.source[0] : one.source[1]]
            source = known.get(one.source)
            if source is None:
                source = known[one.source] = speaker(names, written, one.source[0], heard)
                heard.append(source)
            name = source.speaker
        elif one.cue is not None:
            name = unnamed_speaker(names, one.cue[0], heard)
        known_one = one.source is not None or one.cue is not None
        goes_on = before is not None and known_one and (before.source, before.cue) == (one.source, one.cue)
        number += not goes_on
        result.append(
            Quote(
                text=text[one.run.start : one.run.end],
                start=one.run.start,
                end=one.run.end,
                kind=_kind(text, one, goes_on),
                speaker=name,
                speaker_text=written,
                cue=text[one.cue[0] : one.cue[1]] if one.cue else None,
                attribution=number,
            )
        )
        before = one
    return tuple(result)


def _kind(text: str, one: Utterance, goes_on: bool) -> QuoteKind:
    """Say whether a run is speech of its own, or a fragment in the writer's clause."""
    start = one.run.start
    if text[start].islower():
        return "partial" if one.glued or not goes_on else "full"
    return "partial" if one.glued and text.count(" ", start, one.run.end) + 1 < _FEW else "full"
