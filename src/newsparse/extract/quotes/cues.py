"""Cues: the words beside a quote that tell who said it, and the source they point at."""

from __future__ import annotations

from typing import Final

from newsparse.extract.quotes.attributions import (
    DASHES,
    NO_INVERSION,
    REACH,
    Attribution,
    is_passive,
    owner_of,
    phrase_at,
)
from newsparse.extract.quotes.behind_quote import behind
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
_ABSOLUTE: Final = frozenset(("with",))
"""What begins a clause without a finite verb: "with one of the signs saying “…”"."""
_BETWEEN: Final = frozenset((":", ",", "that", "dass", "–", "—"))
"""What may stand between such a noun and the quote."""
_CONTINUING: Final = frozenset(("continue", "continues", "continued"))
"""Verbs of speech, unless what goes on follows them."""
_REFUSING: Final = frozenset(("declined", "declines", "refused", "refuses", "declining", "refusing"))
"""Verbs before "to comment" that say that nothing was said."""
_DATELINE: Final = 12
"""Words of "WASHINGTON, Dec. 8 (UPI) —"."""
_CITY: Final = 4
"""Words of "NEW DELHI:"."""
_SENTENCE: Final = 150
"""Words of a sentence that are read on either side of a quote: more than any sentence of the news measured has."""


def attribution(found: Sentences, bounds: Span, quoted: int, last: str, language: Grammar) -> Attribution | None:
    """Find the cue of the run at word ``quoted`` in its sentence; ``last`` is the run's last character.

    None when its sentence holds nobody who could have said it.
    """
    low, high = bounds
    if high - low > _SENTENCE:
        low, high = max(low, quoted - _SENTENCE), min(high, quoted + _SENTENCE)
    if quoted > low and found.lows[quoted - 1][0].isalnum() and _is_in_opening_clause(found, low, quoted, language):
        told = _before(found, low, quoted, language)
        if told is not None:
            return told
    got = (
        behind(found, quoted, high, last, language)
        or _bracketed(found, low, quoted, high, language)
        or _before(found, low, quoted, language)
        or _later(found, quoted, high, language)
        or _as_told(found, low, quoted, language)
        or _unknown(found, low, quoted, language)
    )
    if got is None or got.source is None or language.determiners or _is_sure(found, got, language):
        return got
    return got._replace(source=None)


def _is_sure(found: Sentences, got: Attribution, language: Grammar) -> bool:
    """Say whether a source is one even where no table knows the small words: a pronoun, a full name, a name behind."""
    start, end = got.source or (0, 0)
    names = sum(map(is_name, found.words[start:end]))
    if found.lows[start] in language.pronouns:
        return True
    return names > 0 if got.cue is not None and start > got.cue else names == end - start > 1


def _bracketed(found: Sentences, low: int, quoted: int, high: int, language: Grammar) -> Attribution | None:
    """Read "Quinn hat den Plan „…“ genannt": the second half of the verb stands behind the quote."""
    lows = found.lows
    verb = quoted + 1
    if verb >= high or lows[verb] not in language.said or not language.brackets:
        return None
    auxiliary = next((at for at in range(low, quoted) if lows[at] in language.brackets), None)
    if auxiliary is None:
        return None
    source = subject_before(found, low, auxiliary, language) if auxiliary > low else None
    right = phrase_after(found, auxiliary + 1, quoted, language)
    if source is None or (right is not None and _is_turned(found, low, source, right, language)):
        source = right if right is not None and _is_subject(found, right, language) else source
    return Attribution(verb, source) if source is not None else None


def _is_subject(found: Sentences, source: Span, language: Grammar) -> bool:
    """Say whether a phrase can be nothing but a subject: "das Argument" may be the object as well."""
    start = source[0]
    return is_name(found.words[start]) or found.lows[start] in language.pronouns or found.lows[start] == "der"


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
    first = found.lows[low]
    return (first in language.opening or first in language.prepositions) and "," not in found.lows[low:quoted]


def introduction(found: Sentences, bounds: Span, language: Grammar) -> Attribution | None:
    """Read who speaks next from a sentence without quotes: the source of its first verb of saying, or of its colon.

    None when it has neither.
    """
    low, high = max(bounds[0], bounds[1] - _SENTENCE), bounds[1]
    low = _main_clause(found, low, high, language)
    lows, begins = found.lows, language.begins
    for at in range(low, min(high, low + REACH)):
        word = lows[at]
        if word not in begins:
            continue
        if word in language.phrases:
            got = phrase_at(found, low, at, high, language)
        elif word in language.reporting and found.words[at][0].islower() and not is_noun(found, at, language):
            got = _at_cue(found, low, at, high, language)
        else:
            continue
        if got is not None:
            return got
    return _unknown(found, low, high, language) if found.words[high - 1] == ":" else None


def _before(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Find the nearest cue before the run, and its source.

    A weaker verb gives way to the verb of saying whose clause it stands in: "She said they call it “…”" is hers.
    """
    lows, words = found.lows, found.words
    low = _main_clause(found, low, quoted, language)
    owned = _owned(found, low, quoted, language)
    if owned is not None:
        return owned
    if lows[quoted - 1] in (",", ":"):
        strange = _strange_verb(found, low, quoted, language)
        if strange is not None:
            return strange
    weaker: Attribution | None = None
    begins = language.begins
    for at in range(quoted - 1, max(low, quoted - REACH) - 1, -1):
        word = lows[at]
        if word not in begins:
            continue
        if word in language.phrases:
            phrase = phrase_at(found, low, at, quoted, language)
            if phrase is not None:
                return weaker or phrase._replace(after=False)
        if word not in language.cues or (is_name(words[at]) and at != low) or is_noun(found, at, language):
            continue
        got = _at_cue(found, low, at, quoted, language)
        if got is None or _is_no_speech(found, low, at, got, language):
            continue
        if weaker is not None:
            inner = weaker.source
            nested = inner is not None and inner[0] > at and (lows[inner[0] - 1] not in _PARALLEL or inner[0] == at + 2)
            nested = nested and not (inner is not None and _is_aside_of_writer(found, at, inner[0], language))
            nested = nested or (weaker.cue is not None and lows[weaker.cue - 1] in language.infinitive)
            return got if nested and (word in language.reporting or lows[at + 1] == "that") else weaker
        chained = at > low and lows[at - 1] in language.infinitive and lows[at + 1] not in (",", ":")
        if word in language.reporting and not chained and not _is_reported(found, low, got, language):
            return got
        weaker = got
    return weaker


def _is_aside_of_writer(found: Sentences, at: int, inner: int, language: Grammar) -> bool:
    """Say whether the writer breaks off between two cues: "suggest it was so — a claim that Quinn calls"."""
    lows = found.lows
    return any(lows[here] in DASHES and lows[here + 1] in language.determiners for here in range(at, inner - 2))


def _strange_verb(found: Sentences, low: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "Quinn thundered: “…”" and "shot back, “…”": the shape is sure, whatever the verb."""
    if language.language != "en":
        return None
    lows = found.lows
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


def _is_no_speech(found: Sentences, low: int, at: int, got: Attribution, language: Grammar) -> bool:
    """Say whether a cue is a noun after all, or goes on with something else than speech: "will continue to be"."""
    word = found.lows[at]
    if got.source is not None and found.lows[got.source[0]] in language.phrases:
        return True  # According to a paper released last week
    if at > low + 1 and found.lows[at - 1] in language.infinitive and found.lows[at - 2] in _REFUSING:
        return True
    if word in _CONTINUING:
        return found.lows[at + 1] in ("to", "with")
    return word in language.nouns_too and _is_object(found, low, at, got, language)


def _is_object(found: Sentences, low: int, at: int, got: Attribution, language: Grammar) -> bool:
    """Say whether what looks like verb and subject is the object of the verb before: "calling the two reports “…”"."""
    if got.source is None or got.source[1] != at:
        return False
    before = got.source[0] - 1
    return before >= low and found.lows[before] in language.cues and not is_name(found.words[before])


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
    owned = owner_of(found, low, noun, language)
    if owned is None or owned.source is None or "that" in lows[noun:quoted]:
        return owned
    # As in "Quinn said in her statement" and "Orr said Quinn's comments are".
    inner = lows[quoted - 1] in language.passive or lows[owned.source[0] - 1] in language.prepositions
    return None if inner and not language.reporting.isdisjoint(lows[low : owned.source[0]]) else owned


def _main_clause(found: Sentences, low: int, quoted: int, language: Grammar) -> int:
    """Give where the main clause begins: behind "When Quinn asked why," if the quote does not follow at once."""
    lows = found.lows
    if found.words[low].isupper() and len(lows[low]) > 1:
        low = next((at + 1 for at in range(low, min(low + _DATELINE, quoted)) if lows[at] in DASHES), low)
        city = next((at for at in range(low, min(low + _CITY, quoted)) if not found.words[at].isupper()), quoted)
        low = city + 1 if city + 1 < quoted and lows[city] == ":" else low
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
        if is_passive(found, at, language):
            return _by(found, at, quoted, language)
        source = _source_of(found, low, at, quoted, language)
        if source is not None and source[1] == at and _is_no_subject(found, source, language):
            return None
        return Attribution(at, source) if source is not None or language.drops else None
    source = _participle_source(found, low, at, language)
    return Attribution(at, source) if source is not None else None


def _by(found: Sentences, verb: int, quoted: int, language: Grammar) -> Attribution | None:
    """Read "was described by X as": whom a passive verb names."""
    source = phrase_after(found, verb + 2, quoted, language) if "by" in found.lows[verb + 1 : verb + 2] else None
    return Attribution(verb, source) if source is not None else None


def _is_no_subject(found: Sentences, source: Span, language: Grammar) -> bool:
    """Say whether the words before a verb make it an adjective or a noun: "Quinn's proposed pier"."""
    last = found.words[source[1] - 1]
    if last.endswith(("'s", "’s")):
        return True
    return (
        language.language == "en" and source[1] - source[0] == 1 and last[0].islower() and last.endswith(("ed", "ing"))
    )


def _source_of(found: Sentences, low: int, verb: int, quoted: int, language: Grammar) -> Span | None:
    """Find the subject of a finite cue before its quote: left of it, or right of it where the order is turned."""
    lows = found.lows
    if verb > low and lows[verb - 1] == ",":
        described = described_subject(found, past_adverbials(found, low, verb, language), verb, language)
        if described is not None:
            return described
    if verb > low and lows[verb - 1] == "," and lows[verb] not in NO_INVERSION:
        turned = phrase_after(found, verb + 1, quoted, language)
        if turned is not None and _is_object_of(found, low, verb, turned, language):
            turned = None
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


def _is_object_of(found: Sentences, low: int, verb: int, turned: Span, language: Grammar) -> bool:
    """Say whether what follows the verb is its object: "Quinn, mayor of Bath, called the plan", "nannte den Plan"."""
    lows = found.lows
    if lows[turned[0]] in language.oblique:
        return True
    if language.language == "en" or lows[turned[0]] in language.pronouns or is_name(found.words[turned[0]]):
        return False
    comma = next((at for at in range(verb - 2, low, -1) if lows[at] == ","), 0)
    if comma and verb - comma > 3 and all(map(is_name, found.words[comma + 1 : verb - 1])):
        return True  # Fagforeningens formand, Tine Bruun, kalder beslutningen
    subject = described_subject(found, low, verb, language)
    if subject is None and lows[low] in language.definite:
        subject = phrase_after(found, low, verb, language)
    return subject is not None and lows[subject[1]] == "," and "," in lows[subject[1] + 1 : verb]


def _is_turned(found: Sentences, low: int, left: Span, right: Span, language: Grammar) -> bool:
    """Say whether a verb that stands second has its subject behind it: its first place is taken by something else."""
    lows, words = found.lows, found.words
    start = left[0]
    if lows[right[0]] in language.oblique:
        return False
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
    if begins.isdisjoint(lows[quoted + 1 : min(high, quoted + REACH)]):
        return None
    for at in range(quoted + 1, min(high, quoted + REACH)):
        word = lows[at]
        if word not in begins:
            continue
        if word in language.phrases:
            phrase = phrase_at(found, quoted + 1, at, high, language)
            if phrase is not None:
                return phrase._replace(weak=True)
        if word in language.finite and words[at][0].islower() and not is_noun(found, at, language):
            if is_passive(found, at, language):
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
    if source is not None and found.lows[source[1]] in DASHES and found.words[source[1] - 1].isupper():
        return Attribution(None, None, weak=True, known=False)  # "ROMA - «…»": a dateline
    if source is None or _is_subjunctive(found, low, quoted, source, language):
        return None
    if not language.determiners and source[1] - source[0] == 1 and found.lows[quoted - 1] != ":":
        return Attribution(None, None, weak=True, known=False)  # without tables any word that opens a sentence
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
    if source is None or found.lows[source[1]] in (":", QUOTED):
        return None
    lows = found.lows[source[0] : source[1]]
    if found.lows[source[1]] != ",":  # "Per il critico Nino Salvi si tratta di «…»": role and name
        named = is_name(found.words[source[1] - 1]) and not language.roles.isdisjoint(lows)
        return Attribution(low, source) if named else None
    person = lows[0] in language.pronouns or not language.roles.isdisjoint(lows)
    return Attribution(low, source) if person or is_name(found.words[source[0]]) else None


def _is_subjunctive(found: Sentences, low: int, quoted: int, source: Span, language: Grammar) -> bool:
    """Say whether a German clause reports what somebody said before: its verb is sei, habe, verkenne."""
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
