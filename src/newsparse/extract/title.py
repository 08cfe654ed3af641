"""A page title taken apart: label, headline, desks, the paper's name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import chain
from typing import Final, NamedTuple
from urllib.parse import urlsplit

import attrs

from newsparse.rules.headline import LABELS, PAPER_WORDS, SEPARATORS
from newsparse.rules.section import BARE_DESKS, DESKS, NO_DESKS
from newsparse.text import folded, normal

_DESKS: Final = frozenset(chain.from_iterable(row.words for row in (*DESKS, *BARE_DESKS)))
_NO_DESKS: Final = frozenset(chain.from_iterable(row.words for row in NO_DESKS))
_PAPER_WORDS: Final = frozenset(chain.from_iterable(row.words for row in PAPER_WORDS))
_NEWS_WORDS: Final = frozenset({"news", "nachrichten", "noticias", "actualités", "zprávy"})
"""Words that may follow a desk's name: "Politics News"."""

_NAME_WORDS: Final = 6
"""Most words that a part of a title may have and still be a paper's or a desk's name."""

_SHORTEST_HEADLINE: Final = 10
"""Characters below which what is left is too short to be sure that a headline is left."""

_SHORT_LABEL: Final = 3
"""Letters of a subdomain ("en", "amp", "www") that is no name."""

_SECOND_LEVELS: Final = frozenset(
    (
        "www",
        "com",
        "co",
        "gv",
        "gov",
        "gob",
        "gouv",
        "ac",
        "org",
        "net",
        "edu",
        "or",
        "ne",
        "go",
        "news",
        "blog",
        "info",
    )
)
"""Host labels that stand for a kind of owner."""

_DOMAIN: Final = re.compile(r"(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?!\d)[a-z]{2,10}/?", re.IGNORECASE)
_DATE: Final = re.compile(r"(?:\d{1,4}[./-]){2}\d{1,4}\.?(?:\s+\d{1,2}:\d{2})?")
_NOT_IN_KEY: Final = re.compile(r"[\W_]+")
_SMALL_WORDS: Final = frozenset(
    """a an and at by de del der des di die das du e el en et for from i im in it la las le les los of on or the to und
    y & von vom""".split()  # noqa: SIM905 (thirty strings one below the other say less)
)
"""Words that stay small in a name."""


class _Part(NamedTuple):
    start: int
    stop: int
    text: str
    weight: str
    """Weight of the mark before it; see ``Separator``."""


@attrs.frozen
class TitleParts:
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


def name_key(text: str) -> str:
    """Give the key under which a paper's name and its domain meet: letters and digits alone, no accents.

    >>> name_key("Seznam Zprávy"), name_key("The Paper!")
    ('seznamzpravy', 'thepaper')
    """
    text = text.casefold()
    if not text.isascii():
        text = "".join([mark for mark in unicodedata.normalize("NFKD", text) if not unicodedata.combining(mark)])
    return _NOT_IN_KEY.sub("", text)


def host_names(*addresses: str | None) -> tuple[str, ...]:
    """Give the words of the addresses' hosts that can be the paper's name: no "www", no top-level domain.

    >>> host_names("https://www.example-times.co.uk/rain", None)
    ('example-times',)
    """
    names: list[str] = []
    for address in addresses:
        try:
            host = urlsplit(address or "").hostname or ""
        except ValueError:
            continue
        labels = [
            label for label in host.split(".")[:-1] if len(label) > 1 and label not in ("www", "com", "co", "amp")
        ]
        if labels and labels[-1] not in names:
            names.append(labels[-1])
    return tuple(dict.fromkeys(names))


def is_desk(text: str) -> bool:
    """Say whether a text is the name of a desk that many papers have, or "news" as such.

    >>> is_desk("World"), is_desk("Politics News"), is_desk("The World Cup opens")
    (True, True, False)
    """
    key = " ".join(text.casefold().split())
    if key in _DESKS:
        return True
    first, _, last = key.rpartition(" ")
    return last in _NEWS_WORDS and first in _DESKS


def is_no_desk(text: str) -> bool:
    """Say whether a text stands where a desk's name should and names none.

    >>> is_no_desk("Uncategorized"), is_no_desk("Politics")
    (True, False)
    """
    return " ".join(text.casefold().split()) in _NO_DESKS


def is_site(text: str, names: Iterable[str] = ()) -> bool:
    """Say whether a part of a title is the paper's name: one of these names, or a domain.

    A longer or shorter form of a name counts ("Daily Mail Online" for the host "dailymail").

    >>> is_site("Mail Online", ["dailymail"]), is_site("Globalnews.ca"), is_site("Rain in Wales", ["Rail"])
    (False, True, False)
    >>> is_site("The Example Times", ["example-times"]), is_site("Metro News", ["Metro"])
    (True, True)
    """
    if _DOMAIN.fullmatch(text):
        return True
    if len(text.split()) > 2 * _NAME_WORDS:
        return False
    key = name_key(text)
    initials = "".join([word[0] for word in text.casefold().split()])
    for name in names:
        other = name_key(name)
        if not key or not other:
            continue
        if key == other or (len(other) > 2 and initials == other):
            return True
        shorter, longer = sorted((key, other), key=len)
        if len(shorter) > 2 and shorter in longer and (len(shorter) * 3 > len(longer) or longer is other):
            return True
    return False


def title_parts(title: str, names: Sequence[str] = (), displayed: Iterable[str] = ()) -> TitleParts:
    """Take a page title apart by evidence.

    A part that follows or precedes the headline goes when it is the paper's name, a desk or a date, or when it stands
    behind a mark that no headline has and is short. A dash, a colon or a quotation of the headline itself stays.

    Args:
        title: the title as the page gives it.
        names: what the paper may be called: its name, the words of its domain.
        displayed: the headline as other witnesses print it; where a run of parts equals one, that run is the headline.

    >>> title_parts("Rain stops play again | World | News")
    TitleParts(headline='Rain stops play again', sections=('News', 'World'), site=None, label=None)
    >>> title_parts("Rain stops play - again - The Paper", names=["The Paper"]).headline
    'Rain stops play - again'
    >>> title_parts("Rain stops play - and nobody minds")
    TitleParts(headline='Rain stops play - and nobody minds', sections=(), site=None, label=None)
    """
    title = normal(title)
    label, title = _label(title)
    parts = _split(title)
    first, last = _run_displayed(parts, displayed) or (0, len(parts))
    before, after = list(parts[:first]), list(parts[last:])
    kept = list(parts[first:last])
    if site := _site_inside(kept, names):
        after[:0], kept = kept[site:], kept[:site]
    while len(kept) > 1 and _goes_from_the_end(kept, names, bool(after)):
        after.insert(0, kept.pop())
    while len(kept) > 1 and _goes_from_the_start(kept, names):
        before.append(kept.pop(0))
    headline = title[kept[0].start : kept[-1].stop] if kept else title
    texts = [part.text for part in before], [part.text for part in after]
    sections, paper = _named(*texts, names)
    if label is None and before and not is_site(before[-1].text, names) and not is_desk(before[-1].text):
        label = before[-1].text
    return TitleParts(headline.strip(), sections, paper, label)


def _label(title: str) -> tuple[str | None, str]:
    """Take a label such as "LIVE:" off, unless too little would be left."""
    for row in LABELS:
        found = row.match(title)
        if found and len(title) - found.end() >= _SHORTEST_HEADLINE:
            return found["label"], title[found.end() :]
    return None, title


@cache
def _marks() -> re.Pattern[str]:
    """All separators in one expression, each in a group of its own; one value for the whole process."""
    return re.compile("|".join(f"({row.pattern})" for row in SEPARATORS))


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
                # What is longer than the run and stands before it is the headline; the run is the paper's motto.
                if run == key and len(key) >= len("".join(keys[:first])):
                    return first, last + 1
    return None


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
    if part.weight == "name" or (rest < _SHORTEST_HEADLINE and not _is_wide(kept[0].text)):
        return False
    if is_desk(part.text) and (part.weight == "decisive" or cut_before or part.text[:1].isupper()):
        return True
    words = part.text.split()
    if part.weight == "decisive":
        return len(words) <= _NAME_WORDS and len(part.text) < rest
    return rest >= 2 * len(part.text) and (_is_paper(words) or (cut_before and _is_wide(part.text)))


def _goes_from_the_start(kept: Sequence[_Part], names: Sequence[str]) -> bool:
    """Say whether the first part is no part of the headline."""
    part, following = kept[0], kept[1]
    rest = sum(len(other.text) for other in kept[1:])
    if rest < _SHORTEST_HEADLINE:
        return False
    if following.weight == "decisive":
        return is_site(part.text, names) or is_desk(part.text) or is_no_desk(part.text)
    key = name_key(part.text)
    return following.weight == "evidence" and any(key == name_key(name) for name in names)


def _is_paper(words: Sequence[str]) -> bool:
    """Say whether words read like a paper's name: few, each with a capital, one of them a word papers are named by."""
    if not 1 < len(words) <= _NAME_WORDS:
        return False
    if not all(word[:1].isupper() or not word[:1].isalpha() or word in _SMALL_WORDS for word in words):
        return False
    return not _PAPER_WORDS.isdisjoint([word.casefold() for word in words])


def _is_wide(text: str) -> bool:
    """Say whether a text is in a script without spaces, where ten letters are a sentence."""
    return not text.isascii() and any("\u3040" <= mark <= "\u9fff" or "\uac00" <= mark <= "\ud7a3" for mark in text)


def _named(before: list[str], after: list[str], names: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    """Tell desks from the paper's name among the parts around a headline.

    Desks behind a headline stand innermost first ("… | World | News"), unless the paper's name comes before them.
    """
    site = next((text for text in (*after, *before) if is_site(text, names)), None)
    others = [text for text in after if not is_site(text, names) and not is_no_desk(text) and not _DATE.fullmatch(text)]
    if site is None and others and not is_desk(others[-1]):
        site = others.pop()
    desks = [text for text in others if is_desk(text)]
    if site is None or after[:1] != [site]:
        desks.reverse()
    desks.extend(text for text in before if is_desk(text))
    return tuple(dict.fromkeys(desks)), site


def is_same_headline(one: str, other: str) -> bool:
    """Say whether two texts print the same headline: the same letters, whatever the marks between them.

    >>> is_same_headline("Putin’s plan – explained", "Putin's plan: explained"), is_same_headline("Rain", "Rain stops")
    (True, False)
    """
    return name_key(one) == name_key(other)


def likeness(one: str, other: str) -> float:
    """Give the share of their words that two headlines have in common, from 0 to 1 (Dice's coefficient).

    Scripts without spaces are compared by pairs of letters.

    >>> likeness("Rain stops play", "Play stops: rain!"), likeness("Rain", "Rain stops play"), likeness("Rain", "")
    (1.0, 0.5, 0.0)
    """
    first, second = _grams(one), _grams(other)
    if not first or not second:
        return 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def _grams(text: str) -> frozenset[str]:
    text = folded(text)
    if _is_wide(text):
        return frozenset(text[place : place + 2] for place in range(len(text) - 1))
    return frozenset(text.split())
