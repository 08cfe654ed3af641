"""A page title taken apart: label, headline, desks, the paper's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Final, NamedTuple

from newsparse.extract.desk import is_desk, is_desk_name, is_no_desk
from newsparse.extract.likeness import is_wide, name_key
from newsparse.rules.headline import LABELS, PAPER_WORDS, SEPARATORS
from newsparse.text import expression, normal

_PAPER_WORDS: Final = frozenset(chain.from_iterable(row.words for row in PAPER_WORDS))

_NAME_WORDS: Final = 6
"""Most words that a part of a title may have and still be a paper's or a desk's name."""

_SHORT_NAME_WORDS: Final = 3
"""Most words of a name that nothing but its capitals and its place behind a dash gives away."""

_SHORTEST_HEADLINE: Final = 10
"""Characters below which what is left is too short to be sure that a headline is left."""

_LONGEST_TITLE: Final = 1000
"""Characters of a title that are read; whatever comes after them is no title."""

_SHORT_LABEL: Final = 3
"""Letters of a subdomain ("en", "amp", "www") that is no name."""

_SECOND_LEVELS: Final = frozenset(
    "www com co gv gov gob gouv ac org net edu or ne go news blog info".split()  # noqa: SIM905
)
"""Host labels that stand for a kind of owner."""

_ANY_MARK: Final = expression(f"[{re.escape(''.join(row.marks for row in SEPARATORS))}]")
_HOST: Final = expression(r"//(?:[^/?#\\]*@)?([^/?#\\:]*)")
_DOMAIN: Final = expression(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?!\d)[a-z]{2,10}/?", re.IGNORECASE)
_DATE: Final = expression(r"(?:\d{1,4}[./-]){2}\d{1,4}\.?(?:\s+\d{1,2}:\d{2})?")
_SMALL_WORDS: Final = frozenset(
    """a an and at by da de del der des di die das do dos du e
    el en et for from i im in it la las le les los of on or the to und
    y & von vom""".split()  # noqa: SIM905 (thirty strings one below the other say less)
)
"""Words that stay small in a name."""


class _Part(NamedTuple):
    start: int
    stop: int
    text: str
    weight: str
    """Weight of the mark before it; see ``Separator``."""


class TitleParts(NamedTuple):
    """What a page title says.

    Args:
        headline: the story's headline, spelt as in the title.
        sections: the desks named beside it, the widest first.
        site: the paper's name, as far as the title gives it.
        label: what stood in front of it: "LIVE", "Video".
    """

    headline: str
    sections: tuple[str, ...] = ()
    site: str | None = None
    label: str | None = None


def host_of(address: str | None) -> str:
    """Give the host of an address, or "" for one that is broken or none.

    >>> host_of("https://sport.example.org/rain"), host_of("https://[broken")
    ('sport.example.org', '')
    """
    found = _HOST.search(address) if address else None
    return found[1].lower() if found and "[" not in found[1] else ""


def host_names(*addresses: str | None) -> tuple[str, ...]:
    """Give keys of the words of the addresses' hosts that can be the paper's name: no "www", no top-level domain.

    >>> host_names("https://www.example-times.co.uk/rain", None)
    ('exampletimes',)
    """
    names: list[str] = []
    for host in dict.fromkeys(map(host_of, addresses)):
        labels = [label for label in host.split(".")[:-1] if label not in _SECOND_LEVELS]
        names.extend(labels[-1:])
        names.extend(label for label in labels[:-1] if len(label) > _SHORT_LABEL and not is_desk(label))
    return tuple(dict.fromkeys([key for name in names if (key := name_key(name))]))


def is_site(text: str, names: Sequence[str] = ()) -> bool:
    """Say whether a part of a title is the paper's name: a domain, or what one of these keys is the key of.

    A longer or shorter form of a name counts ("Daily Mail Online" for the host "dailymail"), and its initials.

    >>> is_site("Daily Mail Online", ["dailymail"]), is_site("Oldtownpaper.ca"), is_site("Rain in Wales", ["rail"])
    (True, True, False)
    >>> is_site("Metro News", ["metro"]), is_site("British Broadcasting Corporation", ["bbc"])
    (True, True)
    """
    words = text.split()
    if len(words) > 2 * _NAME_WORDS:
        return False
    if "." in text and _DOMAIN.fullmatch(text):
        return True
    key = name_key(text)
    if not key:
        return False
    if key in names:
        return True
    for name in names:
        shorter, longer = (key, name) if len(key) < len(name) else (name, key)
        if len(shorter) > _SHORT_LABEL and shorter in longer and (longer is name or len(shorter) * 3 > len(longer)):
            return True
        if len(name) == len(words) > _SHORT_LABEL - 1 and name == "".join([word[0] for word in words]).casefold():
            return True
    return False


def title_parts(
    title: str, names: Sequence[str] = (), displayed: Sequence[str] = (), declared: Sequence[str] = ()
) -> TitleParts:
    """Take a page title apart by evidence.

    A part that follows or precedes the headline goes when it is the paper's name, a desk or a date, or when it stands
    behind a mark that no headline has and is short. A dash, a colon or a quotation of the headline itself stays.

    Args:
        title: the title as the page gives it.
        names: keys (see ``name_key``) of what the paper may be called: its name, the words of its domain.
        displayed: lines that may print the headline; where a run of parts equals one, that run is the headline.
        declared: the headline as other witnesses declare it, perhaps with suffixes; a shorter one shows the headline as
            a printed one does.

    >>> title_parts("Rain stops play again | World | News")
    TitleParts(headline='Rain stops play again', sections=('News', 'World'), site=None, label=None)
    >>> title_parts("Rain stops play - again - The Paper", names=["thepaper"]).headline
    'Rain stops play - again'
    >>> title_parts("Oldtown Times Online - Rain stops play in Oldtown", names=["oldtowntimes"]).headline
    'Rain stops play in Oldtown'
    >>> title_parts("Rain stops play - and nobody minds")
    TitleParts(headline='Rain stops play - and nobody minds', sections=(), site=None, label=None)
    """
    title = normal(title[:_LONGEST_TITLE])
    label, title = title_label(title)
    if _ANY_MARK.search(title) is None:
        return TitleParts(title, label=label)
    parts = _split(title)
    first, last = _run_displayed(parts, (*displayed, *declared)) or (0, len(parts))
    before, after = list(parts[:first]), list(parts[last:])
    kept = list(parts[first:last])
    if site := _site_inside(kept, names):
        after[:0], kept = kept[site:], kept[:site]
    printed = bool(kept) and _is_printed(title[kept[0].start : kept[-1].stop], displayed)
    while len(kept) > 1 and not printed and _goes_from_the_end(kept, names, bool(after)):
        after.insert(0, kept.pop())
    while len(kept) > 1 and not printed and _goes_from_the_start(kept, names):
        before.append(kept.pop(0))
    headline = title[kept[0].start : kept[-1].stop] if kept else title
    texts = [part.text for part in before], [part.text for part in after]
    sections, paper = _named(*texts, names)
    if label is None and before and not is_site(before[-1].text, names) and not is_desk(before[-1].text):
        label = before[-1].text
    return TitleParts(headline.strip(), sections, paper, label)


def title_label(title: str) -> tuple[str | None, str]:
    """Take a label such as "LIVE:" off a title, unless too little would be left.

    >>> title_label("LIVE: Rain stops play"), title_label("Live music returns")
    (('LIVE', 'Rain stops play'), (None, 'Live music returns'))
    """
    for row in LABELS if _any_label().match(title) else ():
        found = row.match(title)
        if found and len(title) - found.end() >= _SHORTEST_HEADLINE:
            return found["label"], title[found.end() :]
    return None, title


@cache  # no arguments: one entry
def _any_label() -> re.Pattern[str]:
    """Compile all labels in one expression, which says quickly that there is none."""
    return re.compile("|".join(row.pattern.replace("?P<label>", "?:") for row in LABELS), re.IGNORECASE)


@cache  # no arguments: one entry
def _marks() -> re.Pattern[str]:
    """Compile all separators in one expression, each in a group of its own; no other place is looked at twice."""
    marks = re.escape("".join(row.marks for row in SEPARATORS))
    either = "|".join(f"({row.pattern})" for row in SEPARATORS)
    return re.compile(rf"(?=\s*[{marks}])(?:{either})")


def _split(title: str) -> tuple[_Part, ...]:
    """Part a title at its separators; empty parts are left out."""
    cuts: list[tuple[int, int, str]] = []
    for found in _marks().finditer(title):
        row = SEPARATORS[(found.lastindex or 1) - 1]
        if not (row.twin and row.twin in title):
            cuts.append((found.start(), found.end(), row.weight))
    parts: list[_Part] = []
    start, weight = 0, ""
    for stop, following, mark in [*cuts, (len(title), len(title), "")]:
        if stop > start:
            parts.append(_Part(start, stop, title[start:stop], weight))
        start, weight = following, mark
    return tuple(parts)


def _run_displayed(parts: Sequence[_Part], displayed: Iterable[str]) -> tuple[int, int] | None:
    """Find the run of parts that reads like one of the displayed headlines; None for none, or for the whole title."""
    if len(parts) < 2:
        return None
    keys = [name_key(part.text) for part in parts]
    whole = "".join(keys)
    for text in displayed:
        key = name_key(text)
        if len(key) < _SHORTEST_HEADLINE or key == whole or key not in whole:
            continue
        for first in range(len(keys)):
            run = ""
            for last in range(first, len(keys)):
                run += keys[last]
                if run == key and not _is_beside(parts, first, last, len(key), keys):
                    return first, last + 1
    return None


def _is_beside(parts: Sequence[_Part], first: int, last: int, length: int, keys: Sequence[str]) -> bool:
    """Say whether a run stands beside the headline: a motto behind what is longer, a label before a longer part."""
    if sum(map(len, keys[:first])) > length:
        return True
    return last + 1 < len(keys) and parts[last + 1].weight == "name" and len(keys[last + 1]) > length


def _is_printed(text: str, displayed: Iterable[str]) -> bool:
    """Say whether a line prints just this text."""
    key = name_key(text)
    return len(key) >= _SHORTEST_HEADLINE and any(name_key(line) == key for line in displayed)


def _site_inside(kept: Sequence[_Part], names: Sequence[str]) -> int:
    """Give the place of the paper's name behind the headline, with desks or a motto after it; 0 for none."""
    for place in range(1, len(kept) - 1):
        if kept[place].weight != "name" and is_site(kept[place].text, names):
            return place
    return 0


def _goes_from_the_end(kept: Sequence[_Part], names: Sequence[str], cut_before: bool) -> bool:
    """Say whether the last part is no part of the headline."""
    part = kept[-1]
    rest = sum(len(other.text) for other in kept[:-1])
    if is_site(part.text, names) or _DATE.fullmatch(part.text):
        return True
    words = part.text.split()
    if part.weight == "name":
        return is_wide(part.text) and _is_paper(words) and rest >= 2 * len(part.text)
    if rest < _SHORTEST_HEADLINE and not is_wide(kept[0].text):
        return False
    if is_desk(part.text) and (part.weight == "decisive" or cut_before or part.text[:1].isupper()):
        return True
    if part.weight == "decisive":
        return len(words) <= _NAME_WORDS and len(part.text) < rest
    return (rest > len(part.text) and _is_paper(words)) or (rest >= 3 * len(part.text) and _is_short_name(words))


def _goes_from_the_start(kept: Sequence[_Part], names: Sequence[str]) -> bool:
    """Say whether the first part is no part of the headline."""
    part, following = kept[0], kept[1]
    rest = sum(len(other.text) for other in kept[1:])
    if rest < _SHORTEST_HEADLINE:
        return False
    if following.weight == "decisive":
        return is_site(part.text, names) or is_desk(part.text) or is_no_desk(part.text)
    if following.weight != "evidence":
        return False
    return name_key(part.text) in names or (_is_paper(part.text.split()) and is_site(part.text, names))


def _is_paper(words: Sequence[str]) -> bool:
    """Say whether words read like a paper's name: few, each with a capital, one of them a word papers are named by."""
    if len(words) == 1 and is_wide(words[0]):
        return words[0].endswith(tuple(word for word in _PAPER_WORDS if is_wide(word)))
    if not 1 < len(words) <= _NAME_WORDS or not all(_is_capital(word) or word in _SMALL_WORDS for word in words):
        return False
    return not _PAPER_WORDS.isdisjoint([word.casefold() for word in words])


def _is_short_name(words: Sequence[str]) -> bool:
    """Say whether words read like some name: three at most, each with a capital."""
    return len(words) <= _SHORT_NAME_WORDS and all(_is_capital(word) or is_wide(word) for word in words)


def _is_capital(word: str) -> bool:
    return word[:1].isupper() or not word[:1].isalpha()


def _named(before: list[str], after: list[str], names: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    """Tell desks from the paper's name among the parts around a headline.

    Desks behind a headline stand innermost first ("… | World | News"), unless the paper's name comes before them.
    What stands between the headline and a known desk is a desk, known or not, if it cannot be a writer's name.
    """
    if not before and not after:
        return (), None
    sites = [text for text in (*after, *before) if is_site(text, names)]
    site = sites[0] if sites else None
    others = [text for text in after if text not in sites and not is_no_desk(text) and not _DATE.fullmatch(text)]
    if site is None and others and not is_desk(others[-1]):
        site = others.pop()
    known = next((place for place, text in enumerate(others) if is_desk(text)), 0)
    desks = [text for place, text in enumerate(others) if is_desk(text) or (place < known and _is_plain_desk(text))]
    if site and not desks and len(others) == 1 and _can_be_desk(others[0]):
        desks = others  # what stands alone between headline and paper is a desk, known or not
    if site is None or after[:1] != [site]:
        desks.reverse()
    elif desks:  # what follows the paper's name is its own way to the story
        desks = [text for text in others if _can_be_desk(text)]
    desks.extend(text for text in before if is_desk(text))
    return tuple(dict.fromkeys(desks)), site


def _is_plain_desk(text: str) -> bool:
    """Say whether a text can be a desk's name and no writer's: one word, or two things with "&" between them."""
    return _can_be_desk(text) and (len(text.split()) == 1 or "&" in text)


def _can_be_desk(text: str) -> bool:
    """Say whether a part of a title is short and plain enough for a desk's name."""
    return is_desk_name(text) and len(text.split()) <= _SHORT_NAME_WORDS
