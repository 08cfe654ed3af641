"""Cues: the words beside a quote that tell who said it, and the source they point at."""

from __future__ import annotations

from typing import Final, NamedTuple

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.sentences import QUOTED, Sentences
from newsparse.extract.quotes.sources import (
    Span,
    described_subject,
    is_name,
    is_noun,
    leading_subject,
    past_adverbials,
    phrase_after,
    phrase_before,
    subject_before,
)

_PARALLEL: Final = frozenset((",", "and"))
"""What stands between two clauses of which neither reports the other."""
_GOING: Final = frozenset(("went", "goes"))
"""Verbs of going on: "Q?" she went on, "R"."""
_REACH: Final = 40
"""Words between a quote and its cue."""
_ABSOLUTE: Final = frozenset(("with",))
"""What begins a clause without a finite verb: "with one of the signs saying “…”"."""
_BETWEEN: Final = frozenset((":", ",", "that", "dass", "–", "—"))
"""What may stand between such a noun and the quote."""
_DATELINE: Final = 12
"""Words of "WASHINGTON, Dec. 8 (UPI) —"."""
_SENTENCE: Final = 150
"""Words of a sentence that are read on either side of a quote: more than any sentence of the news measured has."""
_NO_INVERSION: Final = frozenset({"told", "tells", "tell"})
"""Verbs whose object follows: "told reporters" is nobody's "said reporters"."""
_ENDINGS: Final = frozenset("?!…—–-")
"""Characters that may end a quote before its "asked X", besides the comma."""
_DASHES: Final = frozenset("–—-―")
_SEPARATORS: Final = frozenset((",", "–", "—", "-", "…", "."))


class Attribution(NamedTuple):
    """Who said a run, by its cue.

    Args:
        cue: the first word of the cue, or None.
        source: words of the source; None where the verb needs no subject.
        after: the cue stands behind the run.
        weak: the run may as well be a title or a scare quote.
        words: how many words the cue has: two in "according to".
        known: the cue is one that the tables have.
    """

    cue: int | None
    source: Span | None
    after: bool = False
    weak: bool = False
    words: int = 1
    known: bool = True


def attribution(found: Sentences, bounds: Span, quoted: int, last: str, language: Grammar) -> Attribution | None:
    """Find the cue of the run at word ``quoted`` in its sentence; ``last`` is the run's last character.

    None when its sentence holds nobody who could have said it.
    """
    low, high = bounds
    if high - low > _SENTENCE:
        low, high = max(low, quoted - _SENTENCE), min(high, quoted + _SENTENCE)
    if _is_in_opening_clause(found, low, quoted, language):
        told = _before(found, low, quoted, language)
        if told is not None:
            return told
    return (
        _behind(found, quoted, high, last, language)
        or _before(found, low, quoted, language)
        or _later(found, quoted, high, language)
        or _as_told(found, low, quoted, language)
        or _unknown(found, low, quoted, language)
    )


def _as_told(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "As Quinn reported, the pier was “…”": the clause of its own names the source of all that follows."""
    if found.lows[low] != "as" or language.language != "en":
        return None
    for verb in range(low + 2, quoted - 1):
        if found.lows[verb + 1] == ",":
            if found.lows[verb] not in language.said:
                continue
            source = subject_before(found, low + 1, verb, language)
            return Attribution(verb, source) if source is not None else None
    return None


def _is_in_opening_clause(found: Sentences, low: int, quoted: int, language: Grammar) -> bool:
    """Say whether a fragment stands in a clause before the main one: "When Quinn said it was “over,” Orr laughed"."""
    lows = found.lows
    if lows[low] not in language.opening and lows[low] not in language.prepositions:
        return False
    return lows[quoted - 1][0].isalnum() and "," not in lows[low:quoted]


def introduction(found: Sentences, bounds: Span, language: Grammar) -> Attribution | None:
    """Read who speaks next from a sentence without quotes: the source of its first verb of saying, or of its colon.

    None when it has neither.
    """
    low, high = max(bounds[0], bounds[1] - _SENTENCE), bounds[1]
    low = _main_clause(found, low, high, language)
    lows, begins = found.lows, language.begins
    for at in range(low, min(high, low + _REACH)):
        word = lows[at]
        if word not in begins:
            continue
        if word in language.phrases:
            got = _phrase(found, at, high, language)
        elif word in language.postposed:
            got = _postposed(found, low, at, language)
        elif word in language.reporting and found.words[at][0].islower() and not is_noun(found, at, language):
            got = _at_cue(found, low, at, high, language)
        else:
            continue
        if got is not None:
            return got
    return _unknown(found, low, high, language) if found.words[high - 1] == ":" else None


def _postposed(found: Sentences, low: int, at: int, language: Grammar) -> Attribution | None:
    """Read "Angaben der Polizei zufolge" at its last word."""
    source = phrase_before(found, low, at, language)
    if source is None:
        return None
    start, end = source
    if end - start > 2 and found.lows[start + 1] in language.joining and found.lows[start + 1] in language.determiners:
        start += 1  # Angaben der Polizei zufolge
    return Attribution(at, (start, end))


def _phrase(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "according to X" at word ``at``."""
    for rest in language.phrases.get(found.lows[at], ()):
        behind = at + 1 + len(rest)
        if behind < high and tuple(found.lows[at + 1 : behind]) == rest:
            source = phrase_after(found, behind, high, language)
            if source is not None:
                return Attribution(at, source, True, words=behind - at)
    return None


def _behind(found: Sentences, quoted: int, high: int, last: str, language: Grammar) -> Attribution | None:
    """Read "Q," X said and "Q," said X, and "Q," according to X."""
    lows, words = found.lows, found.words
    at = quoted + 1
    comma = last == ","
    while at < high and lows[at] in _SEPARATORS:
        comma = comma or lows[at] != "."
        at += 1
    if at >= high or not lows[at][0].isalnum():
        return None
    if lows[at] in language.phrases:
        phrase = _phrase(found, at, high, language)
        if phrase is not None:
            return phrase
    if lows[at] == "in":
        view = _view(found, at, high, language)
        if view is not None:
            return view
    if lows[at - 1] in _DASHES:
        signed = _signature(found, at, high, language)
        if signed is not None:
            return signed
    verb = at
    while verb + 1 < high and lows[verb] in language.verb_group and words[verb][0].islower():
        verb += 1
    if lows[verb] in language.finite and words[verb][0].islower() and lows[verb] not in _NO_INVERSION:
        return _inverted(found, verb, high, comma or last in _ENDINGS, language)
    if not comma and last not in _ENDINGS:
        return None
    if lows[at] in language.participles or (lows[at] in language.conjunctions and lows[at] != "as"):
        return None
    if lows[at] in language.opening and lows[at] != "as":
        return None
    return _plain(found, at, high, language) or _strange_verb(found, at, high, comma, language)


def _view(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "in Quinn's view" at word ``at``."""
    for noun in range(at + 2, min(high, at + 8)):
        if found.lows[noun] in _VIEWS:
            owned = _owner(found, at, noun, language)
            return owned and owned._replace(after=True)
    return None


_VIEWS: Final = frozenset(("view", "words", "telling", "opinion", "account", "estimation", "judgment", "judgement"))
"""What is somebody's in "in Quinn's view"."""


def _signature(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "Q" — X: a name alone behind a dash."""
    if not is_name(found.words[at]):
        return None
    source = phrase_after(found, at, high, language)
    if source is None or (source[1] < high and found.lows[source[1]] not in (".", ",")):
        return None
    return Attribution(None, source, True)


def _inverted(found: Sentences, verb: int, high: int, sure: bool, language: Grammar) -> Attribution | None:
    """Read "said X" at a verb; without a comma before it only a name or a pronoun will do."""
    source = phrase_after(found, verb + 1, high, language)
    if source is None:
        return Attribution(verb, None, True) if language.drops and sure else None
    first = source[0]
    if sure or is_name(found.words[first]) or found.lows[first] in language.pronouns or language.language != "en":
        return Attribution(verb, source, True)
    return None


def _plain(found: Sentences, at: int, high: int, language: Grammar) -> Attribution | None:
    """Read "X said" behind a quote, whatever stands between X and the verb."""
    lows, words = found.lows, found.words
    if lows[at] == "as":
        at += 1
    inside = _relative_clause(found, at, high, language)
    for verb in range(at + 1, min(high, at + _REACH)):
        word = lows[verb]
        if word == QUOTED or word in (";", ":"):
            return None
        if verb in inside:
            continue
        if word in language.finite and words[verb][0].islower():
            noun = is_noun(found, verb, language)
            if noun and not (word.endswith("s") and verb + 1 < high and lows[verb + 1] == "."):
                continue
            source = described_subject(found, at, verb, language) or subject_before(found, at, verb, language)
            if noun and source is not None and source[0] != at:
                continue
            if source is not None and not _is_passive(found, verb, language):
                return Attribution(verb, source, True)
    return None


def _relative_clause(found: Sentences, at: int, high: int, language: Grammar) -> range:
    """Give the words of the clause behind a name, "Quinn, who has not endorsed anyone, said"; none when it ends all."""
    lows = found.lows
    comma = next((here for here in range(at, min(high, at + _REACH)) if lows[here] == ","), high)
    if comma + 1 >= high or lows[comma + 1] not in language.relatives:
        return range(0)
    end = next((here for here in range(comma + 2, min(high, comma + _REACH)) if lows[here] == ","), 0)
    return range(comma, end)


def _strange_verb(found: Sentences, at: int, high: int, comma: bool, language: Grammar) -> Attribution | None:
    """Read "Q," X thundered and "Q," thundered X: the shape is sure, whatever the verb."""
    lows, words = found.lows, found.words
    if lows[at] in language.prepositions or lows[at] in language.conjunctions:
        return None
    if words[at][0].islower() and lows[at] not in language.function:
        if at + 1 < high and (is_name(words[at + 1]) or lows[at + 1] in language.pronouns):
            source = phrase_after(found, at + 1, high, language)
            return Attribution(at, source, True) if source else None
        return None
    end = at
    while end < high and (is_name(words[end]) or lows[end] in language.determiners or lows[end] in language.pronouns):
        end += 1
    if end > at and lows[end - 1] in language.determiners and lows[at - 1] == QUOTED:
        named = _past_adjectives(found, end, high, language)
        return Attribution(named, (at, named), True) if named < high and lows[named].endswith("ed") else None
    if end == at or lows[end - 1] in language.determiners:
        return None
    while end < high and lows[end] in language.verb_group:
        if lows[end] in _GOING:
            source = subject_before(found, at, end, language)
            return Attribution(end, source, True) if source else None
        end += 1
    if comma and end < high and lows[end][0].isalpha() and lows[end] not in language.function:
        source = subject_before(found, at, end, language)
        return Attribution(end, source, True) if source else None
    return None


def _past_adjectives(found: Sentences, at: int, high: int, language: Grammar) -> int:
    """Step from an article over an adjective or two and the name behind them: "an angry Quinn"."""
    words = found.words
    name = at
    while name < min(high, at + _ADJECTIVES) and words[name].islower() and found.lows[name] not in language.function:
        name += 1
    end = name
    while at < name and end < high and is_name(words[end]):
        end += 1
    return end if end > name else at


_ADJECTIVES: Final = 3


def _is_passive(found: Sentences, verb: int, language: Grammar) -> bool:
    """Say whether the verb is passive in English: "was told" makes nobody a speaker."""
    if language.language != "en" or not found.lows[verb].endswith(("ed", "told")):
        return False
    before = verb - 1
    while before >= 0 and (found.lows[before].endswith("ly") or found.lows[before] in ("also", "then", "once")):
        before -= 1
    return before >= 0 and (found.lows[before] in language.passive or found.lows[before] in ("if", "when", "once"))


def _before(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Find the nearest cue before the run, and its source.

    A weaker verb gives way to the verb of saying whose clause it stands in: "She said they call it “…”" is hers.
    """
    lows, words = found.lows, found.words
    low = _main_clause(found, low, quoted, language)
    owned = _owned(found, low, quoted, language)
    if owned is not None:
        return owned
    strange = _strange_verb_before(found, low, quoted, language)
    if strange is not None:
        return strange
    weaker: Attribution | None = None
    begins = language.begins
    for at in range(quoted - 1, max(low, quoted - _REACH) - 1, -1):
        word = lows[at]
        if word not in begins:
            continue
        if word in language.phrases:
            phrase = _phrase(found, at, quoted, language)
            if phrase is not None:
                return weaker or phrase._replace(after=False)
        if word in language.postposed:
            return weaker or _postposed(found, low, at, language)
        if word not in language.cues or (is_name(words[at]) and at != low) or is_noun(found, at, language):
            continue
        got = _at_cue(found, low, at, quoted, language)
        if got is None or _is_object(found, low, at, got, language) or _goes_on_doing(lows, at):
            continue
        if weaker is not None:
            inner = weaker.source
            nested = inner is not None and inner[0] > at and (lows[inner[0] - 1] not in _PARALLEL or inner[0] == at + 2)
            nested = nested or (weaker.cue is not None and lows[weaker.cue - 1] in language.infinitive)
            return got if nested and (word in language.reporting or lows[at + 1] == "that") else weaker
        chained = at > low and lows[at - 1] in language.infinitive and lows[at + 1] not in (",", ":")
        if word in language.reporting and not chained and not _is_reported(found, low, got, language):
            return got
        weaker = got
    return weaker


def _strange_verb_before(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "Quinn thundered: “…”" and "shot back, “…”": the shape is sure, whatever the verb."""
    lows = found.lows
    if language.language != "en" or lows[quoted - 1] not in (",", ":"):
        return None
    verb = quoted - 2
    while verb > low and lows[verb] in _ADVERBS:
        verb -= 1
    word = lows[verb]
    if verb <= low or not found.words[verb].islower() or word in language.begins or word in language.verb_group:
        return None
    if not word.endswith("ed") and word not in language.past_verbs:
        return None
    source = subject_before(found, low, verb, language)
    if source is None or source[1] != verb or _is_no_subject(found, source, language):
        return None
    return Attribution(verb, source) if source[0] == low or lows[source[0] - 1] not in language.opening else None


_ADVERBS: Final = frozenset(("back", "out", "on", "off"))


def _is_object(found: Sentences, low: int, at: int, got: Attribution, language: Grammar) -> bool:
    """Say whether what looks like verb and subject is the object of the verb before: "calling the two reports “…”"."""
    if found.lows[at] not in language.nouns_too or got.source is None or got.source[1] != at:
        return False
    before = got.source[0] - 1
    return before >= low and found.lows[before] in language.cues and not is_name(found.words[before])


def _goes_on_doing(lows: list[str], at: int) -> bool:
    """Say whether the verb of going on is followed by what goes on: "will continue to be", "continued with"."""
    return lows[at].startswith("continue") and lows[at + 1] in ("to", "with")


def _is_reported(found: Sentences, low: int, got: Attribution, language: Grammar) -> bool:
    """Say whether the cue stands in what another verb of saying reports of the same speaker: "She said she asks …"."""
    if got.source is None or found.lows[got.source[0]] not in language.pronouns:
        return False
    before = got.source[0] - 1
    if before > low and found.lows[before] == "that":
        before -= 1
        if not language.reporting.isdisjoint(found.lows[low + 1 : before]):
            return True
    elif language.language != "en" and found.lows[before] != ",":
        return False
    return before > low and found.lows[before - (found.lows[before] == ",")] in language.reporting


def _owned(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "Quinn's answer: …" and "her claim that …": the owner of the noun is the source."""
    lows = found.lows
    noun = quoted - 1
    while noun > low and (lows[noun] in _BETWEEN or lows[noun] in language.passive):
        noun -= 1
    if noun == quoted - 1 or lows[noun] not in language.noun_cues:
        return None
    owned = _owner(found, low, noun, language)
    if owned is None or owned.source is None or "that" in lows[noun:quoted]:
        return owned
    # "Quinn said in her statement: …", "Orr said Quinn's comments are …"
    inner = lows[quoted - 1] in language.passive or lows[owned.source[0] - 1] in language.prepositions
    return None if inner and not language.reporting.isdisjoint(lows[low : owned.source[0]]) else owned


def _owner(found: Sentences, low: int, noun: int, language: Grammar) -> Attribution | None:
    """Read whose the noun is: "Quinn's", "her"."""
    lows = found.lows
    for owner in range(noun - 1, max(low, noun - 3) - 1, -1):
        if lows[owner] in language.possessives:
            return Attribution(noun, (owner, owner + 1))
        plural = lows[owner] in ("'", "’") and lows[owner - 1].endswith("s")
        if plural or found.words[owner].endswith(("'s", "’s")):
            source = phrase_before(found, low, owner + 1 - plural, language)
            return Attribution(noun, source) if source is not None else None
    return None


def _main_clause(found: Sentences, low: int, quoted: int, language: Grammar) -> int:
    """Give where the main clause begins: behind "When Quinn asked why," if the quote does not follow at once."""
    lows = found.lows
    if found.words[low].isupper() and len(lows[low]) > 1:
        low = next((at + 1 for at in range(low, min(low + _DATELINE, quoted)) if lows[at] in _DASHES), low)
    at = low
    while at < quoted and (lows[at] in language.adding or lows[at] == "but"):
        at += 1
    if at >= quoted or lows[at] not in language.opening:
        return low
    comma = next((here for here in range(at, quoted) if lows[here] == ","), quoted)
    if lows[at] == "as" and phrase_after(found, at + 1, comma, language) == (at + 1, comma):
        return at + 1  # As Quinn, the mayor, puts it
    return comma + 1 if comma + 2 < quoted and QUOTED not in lows[at:comma] else low


def _at_cue(found: Sentences, low: int, at: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read the source of the cue at word ``at``; None when it has none."""
    if found.lows[at] in language.finite:
        if _is_passive(found, at, language):
            return _by(found, at, quoted, language)
        source = _source_of(found, low, at, quoted, language)
        if source is not None and source[1] == at and _is_no_subject(found, source, language):
            return None
        return Attribution(at, source) if source is not None or language.drops else None
    source = _participle_source(found, low, at, language)
    return Attribution(at, source) if source is not None else None


def _by(found: Sentences, verb: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "was described by X as": whom a passive verb names."""
    source = phrase_after(found, verb + 2, quoted, language) if found.lows[verb + 1] == "by" else None
    return Attribution(verb, source) if source is not None else None


def _is_no_subject(found: Sentences, source: Span, language: Grammar) -> bool:
    """Say whether the words before a verb make it an adjective or a noun: "Quinn's proposed pier", "received emails"."""
    last = found.words[source[1] - 1]
    if last.endswith(("'s", "’s")):
        return True
    return (
        language.language == "en" and source[1] - source[0] == 1 and last[0].islower() and last.endswith(("ed", "ing"))
    )


def _source_of(found: Sentences, low: int, verb: int, quoted: int, language: Grammar) -> Span | None:
    """Find the subject of a finite cue before its quote: left of it, or right of it where the order is turned."""
    lows = found.lows
    described = described_subject(found, past_adverbials(found, low, verb, language), verb, language)
    if described is not None:
        return described
    if verb > low and lows[verb - 1] == "," and lows[verb] not in _NO_INVERSION:
        turned = phrase_after(found, verb + 1, quoted, language)
        if turned is not None and (language.language != "en" or (turned[1] < quoted and lows[turned[1]] == ",")):
            return turned
    source = subject_before(found, low, verb, language)
    if source is not None:
        if not language.inverts or verb + 1 >= quoted:
            return source
        right = phrase_after(found, verb + 1, quoted, language)
        return right if right is not None and _is_turned(found, low, source, right, language) else source
    if verb == low or language.language != "en" or QUOTED in lows[max(low, verb - 2) : verb]:
        return phrase_after(found, verb + 1, quoted, language)
    return None


def _is_turned(found: Sentences, low: int, left: Span, right: Span, language: Grammar) -> bool:
    """Say whether a verb that stands second has its subject behind it: its first place is taken by something else."""
    lows, words = found.lows, found.words
    start = left[0]
    if lows[right[0]] in language.pronouns:
        return True
    if not is_name(words[right[0]]) and lows[right[0]] not in language.determiners:
        return False
    if start > low and lows[start - 1] in language.prepositions:
        return True
    if language.language == "de" or lows[start] in language.pronouns:
        return False
    return not any(map(is_name, words[start + 1 : left[1]])) and any(map(is_name, words[right[0] : right[1]]))


def _participle_source(found: Sentences, low: int, at: int, language: Grammar) -> Span | None:
    """Find who is "saying" it: the subject of the finite cue before it, else of the clause."""
    lows, words = found.lows, found.words
    if any(word in language.passive for word in lows[max(low, at - 2) : at]):
        return subject_before(found, low, at, language)
    beside = phrase_before(found, low, at, language)
    if beside is not None and beside[0] > low and lows[beside[0] - 1] in _ABSOLUTE:
        return beside
    for verb in range(at - 1, low, -1):
        if lows[verb] in language.said and words[verb][0].islower() and not is_noun(found, verb, language):
            source = subject_before(found, low, verb, language) or phrase_after(found, verb + 1, at, language)
            if source is not None:
                return source
    return leading_subject(found, low, at, language)


def _later(found: Sentences, quoted: int, high: int, language: Grammar) -> Attribution | None:
    """Find a cue behind a fragment: "Q" was how X described it."""
    lows, words = found.lows, found.words
    begins = language.begins
    for at in range(quoted + 1, min(high, quoted + _REACH)):
        word = lows[at]
        if word not in begins:
            continue
        if word in language.phrases:
            phrase = _phrase(found, at, high, language)
            if phrase is not None:
                return phrase._replace(weak=True)
        if word in language.postposed:
            return _postposed(found, quoted + 1, at, language)
        if word in language.finite and words[at][0].islower() and not is_noun(found, at, language):
            if _is_passive(found, at, language):
                continue
            source = _source_of(found, quoted + 1, at, high, language)
            if source is not None:
                return Attribution(at, source, True, weak=True)
    return None


def _unknown(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Without a known cue: the name at the head of the clause the fragment stands in, or what stands before a colon.

    A clause whose subject is anything else does not tell that anybody spoke: its fragment stays without a speaker.
    """
    if found.lows[low] in language.opinion:
        return _opinion(found, low, quoted, language) or Attribution(None, None, weak=True, known=False)
    source = leading_subject(found, low, quoted, language)
    if source is None or _is_subjunctive(found, low, quoted, source, language):
        return None
    verb = _verb(found, source[1], quoted, language)
    named = (
        language.language != "de"
        and found.lows[source[0]] not in language.function
        and all(map(is_name, found.words[source[0] : source[1]]))
    )
    if named or found.lows[quoted - 1] == ":" or (verb == source[1] and found.lows[source[0]] in language.determiners):
        return Attribution(verb, source, weak=True, known=False)
    return Attribution(None, None, weak=True, known=False)


def _opinion(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "Pour la ministre, c'est « … »": a person before the comma."""
    source = phrase_after(found, low + 1, quoted, language)
    if source is None or found.lows[source[1]] != ",":
        return None
    lows = found.lows[source[0] : source[1]]
    person = lows[0] in language.pronouns or not language.roles.isdisjoint(lows)
    return Attribution(low, source) if person or is_name(found.words[source[0]]) else None


def _is_subjunctive(found: Sentences, low: int, quoted: int, source: Span, language: Grammar) -> bool:
    """Say whether a German clause reports what somebody said before: its verb is sei, habe, or ends as verkenne does."""
    if not language.subjunctive:
        return False
    verb = found.lows[source[1]]
    if verb.endswith("e") and verb.isalpha() and not verb.endswith(("te", "rde")) and verb not in language.determiners:
        return verb not in language.function
    return not language.subjunctive.isdisjoint(found.lows[low:quoted])


def _verb(found: Sentences, at: int, high: int, language: Grammar) -> int | None:
    """Give the word behind a subject that looks like its verb in English, whatever it means."""
    while at < high and found.lows[at] in language.verb_group:
        at += 1
    if at >= high or not found.words[at].islower() or language.language != "en":
        return None
    return at if found.lows[at].endswith(("s", "ed")) or found.lows[at] in language.past_verbs else None
