"""How right answers are: each field against the gold of its page.

The body is measured as the public article-extraction benchmarks do, by runs of four words; a page that a tool could
not read counts as an empty answer. Only pages whose gold has a field count for it.
"""

from __future__ import annotations

import html
import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

RUN: Final = 4
"""Words in a run: long enough that two texts share none by chance."""
OPTIONAL_SHARE: Final = 0.6
"""Share of an optional paragraph's runs that an answer must have for it to count as given."""

_WORD: Final = re.compile(r"\w+")
_MARKS: Final = str.maketrans({**dict.fromkeys("‘’‚‛′´`“”„«»", "'"), '"': "'", **dict.fromkeys("‐‑‒–—―", "-")})

Gold = Mapping[str, Any]
Answer = Mapping[str, Any]
Scores = dict[str, float]


def scores(pairs: Sequence[tuple[Gold, Answer]]) -> Scores:
    """Score answers against gold: a figure from 0 to 1 for each field that any page has gold for.

    A field that a tool does not name in any answer is one that it does not give: it has no figure.

    >>> scores([({"headline": "Rain – at last"}, {"headline": "Rain - at last"}), ({"headline": "Sun"}, {})])
    {'headline': 0.5}
    >>> scores([({"headline": "Rain"}, {"authors": []})])
    {}
    """
    given = {name for _, answer in pairs for name in answer}
    found: Scores = {}
    bodies = [(gold, str(answer.get("body") or "")) for gold, answer in pairs]
    texts = [(settled(gold, body), body) for gold, body in bodies if gold.get("body")]
    if texts:
        found["body f1"], found["body precision"], found["body recall"] = body_scores(texts)
    for field, score in FIELDS.items():
        if field not in given:
            continue
        values = [score(answer.get(field), gold[field]) for gold, answer in pairs if gold.get(field)]
        if values:
            found[field] = statistics.fmean(values)
    judged = [right for gold, body in bodies for right in snippets(gold, body)]
    if judged:
        found["snippets"] = statistics.fmean(judged)
    return found


def body_scores(texts: Iterable[tuple[str, str]]) -> tuple[float, float, float]:
    """Give F1, precision and recall of bodies: precision and recall averaged over pages, F1 of the two averages."""
    precisions, recalls = [], []
    for gold, answer in texts:
        wanted, given = runs(gold), runs(answer)
        shared = (wanted & given).total()
        if given:
            precisions.append(shared / given.total())
        if wanted:
            recalls.append(shared / wanted.total())
    precision, recall = (statistics.fmean(values) if values else 0.0 for values in (precisions, recalls))
    return harmonic(precision, recall), precision, recall


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Count the runs of four words in a text; a shorter text is one run."""
    words = _WORD.findall(text)
    if not words:
        return Counter()
    return Counter(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)))


def settled(gold: Gold, answer: str) -> str:
    """Give the body an answer is measured by: without the optional paragraphs that it does not have."""
    body = gold["body"]
    if isinstance(body, str):
        return body
    optional = set(gold.get("optional") or ())
    given = runs(answer) if optional else Counter()
    kept = []
    for number, paragraph in enumerate(body):
        wanted = runs(paragraph) if number in optional else Counter()
        if (wanted & given).total() >= OPTIONAL_SHARE * wanted.total():
            kept.append(paragraph)
    return "\n\n".join(kept)


def snippets(gold: Gold, answer: str) -> Iterable[bool]:
    """Judge snippets that a body must have, and such that it must not."""
    text = " ".join(answer.split())
    yield from (" ".join(snippet.split()) in text for snippet in gold.get("snippets_with") or ())
    yield from (" ".join(snippet.split()) not in text for snippet in gold.get("snippets_without") or ())


def same_text(answer: Any, gold: Any) -> float:
    """Say whether a text is right, or one of those that are; marks, dashes, case and spaces do not count."""
    return float(
        bool(answer) and plain(answer) in {plain(text) for text in ([gold] if isinstance(gold, str) else gold)}
    )


def same_day(answer: Any, gold: Any) -> float:
    """Say whether a date is the same day as it is written, or the same instant."""
    given, wanted = moment(answer), moment(gold)
    if given is None or wanted is None:
        return 0.0
    if given.tzinfo and wanted.tzinfo and given == wanted:
        return 1.0
    return float(given.date() == wanted.date())


def moment(value: Any) -> datetime | None:
    """Read an ISO date; None for anything else.

    >>> moment("2031-06-02").day
    2
    >>> moment("yesterday")
    """
    try:
        return datetime.fromisoformat(str(value))
    except ValueError:
        return None


def set_overlap(answer: Any, gold: Any) -> float:
    """Give the F1 of a set of texts: names, topics, titles."""
    return overlap({plain(text) for text in answer or ()} - {""}, {plain(text) for text in gold})


def quote_overlap(answer: Any, gold: Any) -> float:
    """Give the F1 of quotes: words and speaker must be right; marks and full stops at the ends do not count."""
    return overlap(said(answer or ()), said(gold))


def said(quotes: Iterable[Mapping[str, Any]]) -> set[tuple[str, str]]:
    """Give the words and the speaker of each quote."""
    return {(plain(quote["text"]).strip(" ',."), plain(quote["speaker"])) for quote in quotes}


def overlap(given: set[Any], wanted: set[Any]) -> float:
    """Give the F1 of two sets."""
    return 2 * len(given & wanted) / (len(given) + len(wanted)) if given or wanted else 1.0


def harmonic(precision: float, recall: float) -> float:
    """Give the F1 of precision and recall."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def plain(text: object) -> str:
    """Write a text so that only its words count."""
    unified = unicodedata.normalize("NFKC", html.unescape(str(text or "")).translate(_MARKS))
    return " ".join(unified.split()).casefold()


FIELDS: Final[Mapping[str, Callable[[Any, Any], float]]] = {
    "headline": same_text,
    "section": same_text,
    "authors": set_overlap,
    "published": same_day,
    "topics": set_overlap,
    "related": set_overlap,
    "quotes": quote_overlap,
}
