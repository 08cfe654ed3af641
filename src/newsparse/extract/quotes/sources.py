"""Noun phrases that name a source, read beside a verb: to its left, to its right, or at the head of the clause."""

from __future__ import annotations

from typing import Final

from newsparse.extract.quotes.grammar import Grammar
from newsparse.extract.quotes.sentences import QUOTED, Sentences

Span = tuple[int, int]
"""First word and last word + 1."""

_REACH: Final = 60
"""Words a source may stand away from its verb: the longest appositives measured in news have some forty."""
_ASIDES: Final = 8
"""Appositives and parentheses between a source and its verb."""
_BREAKS: Final = frozenset(',;:.!?()–—-[]/"“”*|…')
_DASHES: Final = frozenset("–—-")


def is_name(word: str) -> bool:
    """Say whether a word is written like a name; "46-Jährige" is a noun of German."""
    return word[:1].isupper() or (word[:1].isdigit() and "-" in word and word.rpartition("-")[2][:1].isupper())


def _is_verbal(found: Sentences, at: int, language: Grammar) -> bool:
    """Say whether a word belongs to the verb behind it: "has", "later", "to", "quietly"."""
    low = found.lows[at]
    if low in language.verb_group or low in language.infinitive:
        return True
    if language.adverb_endings and low.endswith(language.adverb_endings) and low == found.words[at]:
        return at == 0 or found.lows[at - 1] not in language.determiners
    return low == found.words[at] and low.endswith(_VERBAL_ENDINGS) and low not in _NOUNS_IN_LY


_VERBAL_ENDINGS: Final = ("ly", "n't", "n’t")
_NOUNS_IN_LY: Final = frozenset(
    ("family", "rally", "ally", "assembly", "reply", "supply", "monopoly", "bully", "elderly")
)


def subject_before(found: Sentences, low: int, verb: int, language: Grammar) -> Span | None:
    """Read the subject of the verb at ``verb``, no further left than ``low``; None when no noun phrase stands there."""
    lows = found.lows
    if verb - low > _REACH:
        low = verb - _REACH
    at = verb - 1
    chained = False
    while at >= low and _is_verbal(found, at, language):
        chained = chained or lows[at] in language.infinitive
        at -= 1
    if at >= low and lows[at] in language.calendar:
        while at >= low and (lows[at] in language.calendar or lows[at] in _BEFORE_DAYS):
            at -= 1
    if at < low:
        return None
    word = lows[at]
    if word in language.conjunctions or (word == "," and lows[verb - 1] == "then"):
        return _shared_subject(found, low, at, language)
    if chained:
        if at > low and lows[at].endswith("ed") and lows[at - 1] in language.passive:
            return subject_before(found, low, at - 1, language)  # was prompted to say
        if at > low and lows[at - 1] in language.relatives and at - 2 >= low:
            return _subject_ending(found, low, at - 1, language)  # her mother, who used to say
        return _shared_subject(found, low, at + 1, language)
    return _subject_ending(found, low, at, language)


def described_subject(found: Sentences, start: int, verb: int, language: Grammar) -> Span | None:
    """Read the name at ``start`` when all that stands between it and the verb describes it: "Quinn, 67, of Bath, said".

    None when no name stands there, or no comma before the verb.
    """
    lows = found.lows
    if lows[verb - 1] != "," or not is_name(found.words[start]) or lows[start] in language.stops:
        return None
    end = start + 1
    while end < verb and (is_name(found.words[end]) or _is_particle(found, end, verb, language)):
        if found.words[end - 1].endswith(_OWNERS):
            return None
        end += 1
    return (start, end) if end < verb - 1 and lows[end] == "," else None


def _shared_subject(found: Sentences, low: int, high: int, language: Grammar) -> Span | None:
    """Read the subject that a second verb shares with the first: that of the cue before it, else of the clause."""
    lows, words = found.lows, found.words
    for verb in range(high - 1, low, -1):
        if lows[verb] in language.said and words[verb][0].islower() and not is_noun(found, verb, language):
            before = lows[verb - 1]
            if before in language.conjunctions or before in language.infinitive or before in language.relatives:
                continue
            source = subject_before(found, low, verb, language)
            return source or phrase_after(found, verb + 1, high, language)
    return leading_subject(found, low, high, language)


def is_noun(found: Sentences, at: int, language: Grammar) -> bool:
    """Say whether a word that can be a verb stands as a noun here: behind a determiner, a preposition, an owner."""
    if at == 0:
        return False
    before = found.lows[at - 1]
    if before in language.pronouns:
        return False
    if found.lows[at] in language.nouns_too and before[0].isdigit():
        return True
    if before in language.prepositions:
        return before not in language.infinitive and before != "as" and found.lows[at] not in language.participles
    if before in language.determiners:  # another said: a word that is no noun
        return found.lows[at] in language.nouns_too or before not in language.standing_alone
    if found.lows[at] not in language.nouns_too or before in language.verb_group or before in language.conjunctions:
        return False
    written = found.words[at - 1]
    if written.endswith(_OWNERS):
        return True
    behind = found.lows[at + 1] if at + 1 < len(found.lows) else ""
    if is_name(written) or before in language.relatives or before in (",", ")"):
        return behind in _STOPS or (behind in language.prepositions and behind not in language.infinitive)
    return behind not in _COMPLEMENTS


_OWNERS: Final = ("'s", "’s", "s’", "s'")
_STOPS: Final = frozenset(".;?!)")
_COMPLEMENTS: Final = frozenset(("that", ":", ",", QUOTED))


_BEFORE_DAYS: Final = frozenset(("on", "this", "last", "in", "late", "early", "am", "w", "el", "il", "le", "la", "på"))


def _subject_ending(found: Sentences, low: int, at: int, language: Grammar) -> Span | None:
    """Read the noun phrase that ends at word ``at``, stepping over appositives, parentheses and relative pronouns."""
    lows = found.lows
    who = False
    for _ in range(_ASIDES):
        if at < low or lows[at] == QUOTED:
            return None
        word = lows[at]
        if word in language.relatives:
            who = word == "who"
            at -= 2 if at > low and lows[at - 1] == "," else 1
        elif word in (")", "]"):
            at = _before_mark(lows, low, at, "([")
        elif word in _DASHES:
            left = _before_mark(lows, low, at, "–—-")
            if left < low:
                return leading_subject(found, low, at, language)
            at = left
        elif word == ",":
            comma = at - 1
            while comma >= low and lows[comma] != ",":
                comma -= 1
            if comma < low or not (
                _is_aside(found, comma + 1, at, low, language) or _is_inside(lows, low, comma, language)
            ):
                return phrase_before(found, max(comma + 1, low), at, language)
            at = _past_appositive(found, low, comma - 1, language)
        else:
            break
    source = phrase_before(found, low, at + 1, language)
    if source is None and at >= low and lows[at] in language.standing_alone:
        opens = at == low or lows[at - 1] in _BREAKS or lows[at - 1] == QUOTED or lows[at - 1] in language.conjunctions
        return (at, at + 1) if opens else None  # Another said
    return _nearest(found, source, language) if who and source is not None else source


def _nearest(found: Sentences, source: Span, language: Grammar) -> Span:
    """Give the noun that "who" stands for: the one right before it, if none before that is a person."""
    start, end = source
    for at in range(end - 1, start, -1):
        if found.lows[at] in language.joining and not _holds_role(found.lows[start:at], language):
            return (at + 1, end)
    return source


def _holds_role(words: list[str], language: Grammar) -> bool:
    """Say whether one of the words is a person: "spokesman", "members"."""
    return any(word in language.roles or word.removesuffix("s") in language.roles for word in words)


def _past_appositive(found: Sentences, low: int, at: int, language: Grammar) -> int:
    """Step from the end of an appositive to the name before it: "Quinn, a member from Bath, N.H., said"."""
    lows = found.lows
    comma = at
    while comma >= low and lows[comma] not in _BREAKS and lows[comma] != QUOTED:
        comma -= 1
    described = comma > low and lows[comma] == "," and lows[comma + 1] in language.determiners
    return comma - 1 if described and comma < at and is_name(found.words[comma - 1]) else at


def _is_inside(lows: list[str], low: int, comma: int, language: Grammar) -> bool:
    """Say whether the words before this comma open a relative clause: "Quinn, whose firm, Orro, builds piers, said"."""
    start = comma - 1
    while start >= low and lows[start] != ",":
        start -= 1
    return start >= low and lows[start + 1] in language.relatives


def _before_mark(lows: list[str], low: int, at: int, marks: str) -> int:
    """Step to the word before the mark that opens a parenthesis; below ``low`` when none does."""
    at -= 1
    while at >= low and (lows[at] == QUOTED or lows[at] not in marks):
        at -= 1
    return at - 1


def _is_aside(found: Sentences, start: int, end: int, low: int, language: Grammar) -> bool:
    """Say whether the words between two commas only describe what stands before them."""
    if start >= end:
        return True
    first, last = found.lows[start], found.words[end - 1]
    if first in language.pronouns:
        return False
    if first in language.relatives or first in language.prepositions or first in language.conjunctions:
        return True
    if first.endswith(language.endings) or first[0].isdigit() or "-" in first:
        return True
    if start - 2 < low or found.words[start - 2] == QUOTED:
        return False
    if first in language.definite and _names_owned(found, start, end, low, language):
        return False
    if first in language.determiners or not is_name(found.words[start]):
        return True
    if not is_name(last):
        return is_name(found.words[start - 2])
    return end - start == 1 and (last.endswith(".") or last.isupper())


def _names_owned(found: Sentences, start: int, end: int, low: int, language: Grammar) -> bool:
    """Say whether an appositive names whom the phrase before it only relates: "Her son, the potter Ada Quinn, said"."""
    if end - start < _NAMING or start - 3 < low or is_name(found.words[start - 2]):
        return False
    if found.lows[start - 3] not in language.possessives or not all(map(is_name, found.words[end - 2 : end])):
        return False
    return _past_description(found, start + 1, end - 1, language) == end - 2


_NAMING: Final = 4
"""Words of "the potter Ada Quinn"."""


def _is_content(found: Sentences, at: int, language: Grammar) -> bool:
    """Say whether the word can be the head of a noun phrase."""
    word = found.lows[at]
    return word[0].isalnum() and word not in language.stops and word not in language.determiners


def _is_particle(found: Sentences, at: int, high: int, language: Grammar) -> bool:
    """Say whether a small word stands inside a name: Ursula von der Leyen."""
    if found.words[at] not in language.particles:
        return False
    before, after = at - 1, at + 1
    if before >= 0 and found.words[before] in language.particles:
        before -= 1
    if after < high and found.words[after] in language.particles:
        after += 1
    return before >= 0 and after < high and is_name(found.words[before]) and is_name(found.words[after])


def _is_genitive(found: Sentences, at: int, start: int, language: Grammar) -> bool:
    """Say whether a word ties an owner to the common noun of a phrase: "ein Sprecher des Vereins"."""
    lows = found.lows
    return lows[at] in language.genitives and is_name(found.words[at - 1]) and lows[start] in language.determiners


def phrase_before(found: Sentences, low: int, end: int, language: Grammar) -> Span | None:
    """Read the noun phrase that ends before word ``end``; None when no word there can be one."""
    lows = found.lows
    last = end - 1
    while last >= low and (lows[last] in language.verb_group or lows[last] in language.calendar):
        last -= 1
    if last < low:
        return None
    if lows[last] in language.pronouns:
        return (last, last + 1)
    end = start = last + 1
    at = last
    while at >= low and lows[at] not in _BREAKS and lows[at] != QUOTED:
        word = lows[at]
        inner = start < end and at > low
        if inner and (_goes_on(found, at, start, language) or _is_particle(found, at, end, language)):
            at -= 1
            continue
        if inner and word in language.prepositions and _is_parted(lows[at - 1], language):
            return subject_before(found, low, at, language)  # who has in the past said
        if word in language.stops or _is_other_verb(found, at, start, end, language):
            break
        start = at
        at -= 1
        if word in language.determiners and not (at > low and lows[at] in language.joining):
            break
    if start >= end:
        return None
    return trimmed(found, start, end, language)


def _is_parted(word: str, language: Grammar) -> bool:
    """Say whether a preposition behind the word opens an adverbial: "who has in the past", "and in a statement"."""
    return (
        word in language.auxiliary
        or word in language.adding
        or (word in language.relatives and bool(language.auxiliary))
    )


def _goes_on(found: Sentences, at: int, start: int, language: Grammar) -> bool:
    """Say whether a small word left of ``start`` ties more words to the phrase: of, who, and, the genitive."""
    word, words = found.lows[at], found.words
    if word in language.relatives:
        return word not in _OBJECTS
    if not _is_content(found, at - 1, language):
        return False
    if word in language.joining or word in language.genitives:
        return word not in language.determiners or is_name(words[at - 1])
    if word not in language.adding:
        return False
    return is_name(words[start]) and (is_name(words[at - 1]) or found.lows[at - 1] in language.roles)


_OBJECTS: Final = frozenset(("which", "whom"))
"""Relative pronouns that are no subject where a noun stands before the verb: "one which Quinn called “…”"."""


def _is_other_verb(found: Sentences, at: int, start: int, end: int, language: Grammar) -> bool:
    """Say whether another verb stands here: the subject we look for is not left of it."""
    low = found.lows[at]
    if start == end or is_name(found.words[at]):
        return False
    if low.endswith(("ed", "ing")) and found.lows[at + 1] in language.prepositions:
        return False  # a source speaking to, remarks made by
    if low in language.cues and low not in language.nouns_too:
        return not low.endswith("ed") or is_name(found.words[start]) or found.lows[start] in language.determiners
    return low.endswith(("n't", "n’t"))


def trimmed(found: Sentences, start: int, end: int, language: Grammar) -> Span | None:
    """Cut what modifies a name from behind; a common noun keeps it (a spokesman for the city).

    None in German when no word has a capital: what is left is no noun.
    """
    lows = found.lows
    if language.language == "de" and not any(map(is_name, found.words[start:end])):
        return None
    for at in range(start + 1, end):
        if lows[at] in language.relatives:
            return (start, at)
        if lows[at] not in language.joining or not is_name(found.words[at - 1]):
            continue
        if lows[at - 1] in language.roles and _office_end(found, at, end, language) == end:
            continue
        if not _is_particle(found, at, end, language) and not _is_genitive(found, at, start, language):
            return (start, at)
    return (start, end)


def _office_end(found: Sentences, joining: int, high: int, language: Grammar) -> int:
    """Find the end of an office and the name of two words behind it: "Secretary of State Ada Quinn"; 0 without one."""
    words = found.words
    at = joining + 2
    if at >= high or not words[at - 1][0].isalpha() or found.lows[at - 1] in language.function:
        return 0
    while at < high and is_name(words[at]):
        at += 1
    return at if at - joining > 3 else 0


def _without_adverbs(found: Sentences, start: int, end: int, language: Grammar) -> int:
    """Leave out the day or the manner behind a name: "Ada Quinn Tuesday", "Ada Quinn quietly", "Ada Quinn hinzu".

    In German every noun has a capital. Elsewhere a phrase with an article may end in a common noun; a role, a plural
    and what a name owns are part of it ("Oldtown spokesman", "Oldtown voters", "Quinn's lawyer").
    """
    lows, words = found.lows, found.words
    while end > start + 1 and lows[end - 1] in language.calendar:
        end -= 1
    if lows[start] in language.determiners and language.language != "de":
        role = end - 2 > start and _holds_role(lows[end - 2 : end - 1], language)
        return end - 1 if role and words[end - 1] == lows[end - 1] and lows[end - 1].endswith(_MANNER) else end
    last = end
    while last > start + 1 and lows[last - 1].isalpha() and not is_name(words[last - 1]):
        last -= 1
    name, tail = words[last - 1], lows[last:end]
    if not is_name(name) or name.endswith(_OWNERS) or _holds_role(tail, language):
        return end
    if tail and language.language == "en" and tail[-1].endswith("s"):
        return end
    return last


_MANNER: Final = ("ly", "ment", "mente")


def phrase_after(found: Sentences, at: int, high: int, language: Grammar) -> Span | None:
    """Read the noun phrase that begins at word ``at``, not reaching ``high``; adverbs before it are stepped over."""
    lows, words = found.lows, found.words
    while at < high and _is_verbal(found, at, language):
        at += 1
    if at + 1 < high and lows[at] == QUOTED and is_name(words[at + 1]):
        at += 1
    if at >= high:
        return None
    if lows[at] in language.pronouns and not (
        lows[at] in language.determiners and at + 1 < high and is_name(words[at + 1])
    ):
        return (at, at + 1)
    dated = at + 1 < len(lows) and lows[at + 1] in language.calendar
    if dated and language.language != "en" and lows[at] in language.determiners:
        return None
    if language.drops and lows[at] == words[at] and lows[at].endswith(language.endings):
        return None  # ha aggiunto parlando a Roma
    if language.language == "pt" and lows[at] == "a" and _is_plural(found, at + 1):
        return None  # disse a jornalistas: no article, which agrees with its noun
    end = _phrase_end(found, at, high, language)
    if end == at or (end == at + 1 and lows[at] in language.determiners):
        alone = lows[at] in language.standing_alone and (at + 1 >= len(lows) or lows[at + 1] in _BREAKS)
        return (at, at + 1) if alone else None
    end = _without_adverbs(found, at, _with_name(found, at, end, high, language), language)
    return trimmed(found, at, end, language)


def _is_plural(found: Sentences, at: int) -> bool:
    word = found.words[at] if at < len(found.words) else ""
    return word.islower() and word.endswith("s")


def _ends_determiner(found: Sentences, at: int, start: int, language: Grammar) -> bool:
    """Say whether a determiner begins another phrase: not behind "of", and not the owner behind the article."""
    if at == start or found.lows[at - 1] in language.joining:
        return False
    owned = at == start + 1 and found.lows[at] in language.possessives  # il suo avvocato
    return not (owned and found.lows[start] in language.definite)


def _phrase_end(found: Sentences, start: int, high: int, language: Grammar) -> int:
    """Find the word behind the noun phrase that begins at ``start``."""
    lows, words = found.lows, found.words
    at = start
    while at < high and lows[at] not in _BREAKS and lows[at] != QUOTED:
        word = lows[at]
        if at > start and (_is_particle(found, at, high, language) or _is_genitive(found, at, start, language)):
            pass
        elif word in language.determiners:
            if _ends_determiner(found, at, start, language):
                break
        elif word in language.joining:
            if at == start or _is_parted_from(found, at, start, high, language):
                break
        elif word in language.adding:
            if at == start or at + 1 >= high or not (is_name(words[at - 1]) and is_name(words[at + 1])):
                break
        elif word in language.calendar and at > start:
            pass
        elif word in language.stops or (word in language.cues and _acts(found, at, language)):
            break
        at += 1
    while at > start + 1 and (lows[at - 1] in language.joining or lows[at - 1] in language.determiners):
        at -= 1
    return at


def _is_parted_from(found: Sentences, at: int, start: int, high: int, language: Grammar) -> bool:
    """Say whether a joining word ends the phrase: behind a name without article or office, or before an occasion."""
    named = is_name(found.words[at - 1]) and found.lows[start] not in language.determiners
    if named and not (found.lows[at - 1] in language.roles and _office_end(found, at, high, language)):
        return True
    return _is_occasion(found, at, high, language)


def _is_occasion(found: Sentences, joining: int, high: int, language: Grammar) -> bool:
    """Say whether a preposition tells when or where something was said: "in a statement", "on Monday"."""
    if found.lows[joining] in language.owning:
        return False  # a copy of the letter
    for at in range(joining + 1, min(joining + 1 + _OCCASION_WORDS, high)):
        word = found.lows[at]
        if word in language.calendar or (word in language.occasions and not is_name(found.words[at])):
            return True
        if word in _BREAKS or word in language.joining:
            break
    return False


_OCCASION_WORDS: Final = 4
"""Words in which the noun behind such a preposition stands: "in a long written statement"."""


def _acts(found: Sentences, at: int, language: Grammar) -> bool:
    """Say whether a cue inside a noun phrase is the next verb, and no noun of the phrase (a report, her statement)."""
    return not is_name(found.words[at]) and not (found.lows[at] in language.nouns_too and is_noun(found, at, language))


def _with_name(found: Sentences, start: int, end: int, high: int, language: Grammar) -> int:
    """Take in the name behind a common noun: "a spokesman, Ada Quinn", "his lawyer, the former judge Ada Quinn"."""
    words, lows = found.words, found.lows
    if end + 2 >= high or words[end] != ",":
        return end
    described = lows[start] in language.definite and _holds_role(lows[start + 1 : start + 3], language)
    owned = lows[start] in language.possessives or lows[start + 1] in language.possessives
    common = described or not is_name(words[end - 1]) or (owned and language.language == "de" and end == start + 2)
    if not common:
        return end
    tail = end + 1
    if owned and words[tail] in language.definite:
        tail = _past_description(found, tail + 1, high, language)
    elif words[tail] in language.function:
        return end
    first = tail
    while tail < high and (is_name(words[tail]) or _is_particle(found, tail, high, language)):
        tail += 1
    return tail if tail - first > 1 else end


def _past_description(found: Sentences, at: int, high: int, language: Grammar) -> int:
    """Step over "former judge" to the name behind it."""
    last = min(high, at + _DESCRIPTION)
    while at < last and found.words[at].islower() and found.lows[at] not in language.stops:
        at += 1
    return at


_DESCRIPTION: Final = 4
"""Words between the article and the name in "the former county judge Ada Quinn"."""


def leading_subject(found: Sentences, low: int, high: int, language: Grammar) -> Span | None:
    """Read the subject at the head of a clause, behind its conjunctions and leading adverbials."""
    at = past_adverbials(found, low, high, language)
    if at >= high:
        return None
    lows, words = found.lows, found.words
    if lows[at] in language.pronouns:
        return (at, at + 1)
    if lows[at] in language.said and not is_name(words[at]):
        return phrase_after(found, at + 1, high, language)
    start = at
    while at < high and lows[at] not in _BREAKS and lows[at] != QUOTED:
        word = lows[at]
        if at == start and word in language.determiners:
            pass
        elif word in language.joining:
            if at == start or _ends_name(found, at, start, high, language):
                break
        elif word in language.stops:
            break
        if at > start and not is_name(words[at]) and _ends_subject(found, start, at, high, language):
            break
        at += 1
    while at > start and (lows[at - 1] in language.joining or lows[at - 1] in language.determiners):
        at -= 1
    return trimmed(found, start, _with_name(found, start, at, high, language), language) if at > start else None


def _ends_name(found: Sentences, at: int, start: int, high: int, language: Grammar) -> bool:
    """Say whether a joining word stands behind a name, and neither inside it, nor before an owner or an office."""
    if not is_name(found.words[at - 1]):
        return False
    if found.lows[at - 1] in language.roles and _office_end(found, at, high, language):
        return False
    return not (_is_particle(found, at, high, language) or _is_genitive(found, at, start, language))


def _ends_subject(found: Sentences, start: int, at: int, high: int, language: Grammar) -> bool:
    """Say whether the lower-case word at ``at`` is the verb behind the subject."""
    before = found.words[at - 1]
    low = found.lows[at]
    if at == start + 1 and found.lows[start] in language.determiners:
        return False
    if at + 1 < high and low not in language.roles and language.language == "en":
        behind = found.lows[at + 1]
        if behind in language.determiners or (
            low.endswith("s") and (behind in language.infinitive or behind == QUOTED or is_name(found.words[at + 1]))
        ):
            return True
    if (
        low.endswith(("ed", "n't", "n’t"))
        or low in language.past_verbs
        or (low in language.finite and not is_noun(found, at, language))
    ):
        return True
    if language.language == "de":
        return is_name(before)
    if low in language.roles or (at + 1 < high and found.lows[at + 1] in language.roles):
        return False
    return is_name(before) and not before.endswith(("'s", "’s")) and found.lows[start] not in language.determiners


def _is_place(found: Sentences, comma: int, at: int, language: Grammar) -> bool:
    """Say whether the word between two commas is the state behind a town: an abbreviation, or a name before "on"."""
    if found.words[at].endswith("."):
        return True
    names = is_name(found.words[comma - 1]) and is_name(found.words[at])
    return names and found.lows[at + 2] in language.prepositions


def _is_time(lows: list[str], at: int, high: int) -> bool:
    """Say whether a clause opens with a time that is told as in "Three hours later," or "A year ago,"."""
    if "," not in lows[at + 2 : at + 6]:
        return False
    return any(lows[here] == "," and lows[here - 1] in _TIMES for here in range(at + 2, min(high, at + 6)))


_TIMES: Final = frozenset(("later", "earlier", "ago", "before", "afterward", "afterwards"))


def past_adverbials(found: Sentences, low: int, high: int, language: Grammar) -> int:
    """Step over "But", "On Tuesday,", "Speaking in Leeds," to where the subject begins."""
    lows, words = found.lows, found.words
    at = low
    for _ in range(_ASIDES):
        while at < high and (
            lows[at] == QUOTED or lows[at] in _BREAKS or lows[at] in language.adding or lows[at] in language.turning
        ):
            at += 1
        if at >= high:
            return high
        word = lows[at]
        if language.inverts and (word in language.prepositions or word in language.verb_group):
            inverted = next((here for here in range(at, high) if lows[here] in language.pronouns), None)
            if inverted is not None:
                return inverted
        adverbial = word in language.prepositions or (word.endswith(language.endings) and not is_name(words[at][1:]))
        if (
            not adverbial
            and word not in language.conjunctions
            and not _is_verbal(found, at, language)
            and word[-2:] != "ly"
            and not _is_time(lows, at, high)
        ):
            return at
        comma = at
        while comma < high and lows[comma] not in (",", ":", "–", "—"):
            comma += 1
        if comma >= high:
            if word in language.prepositions or word.endswith(language.endings):
                return high
            comma = at
        at = comma + 1
        while at + 2 < high and lows[at + 1] == "," and _is_place(found, comma, at, language):
            at += 2  # the state behind a town: "In Salem, N.H., …"
    return high
