"""The page's blocks in the order in which they stand there, each with its fate, its rule, and the field it became."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from newsparse.models import PARAGRAPH_BREAK, PROSE_KINDS, Article, Block, Explanation, Quote, Verdict
from newsparse.report.markup import element, text

FATES: Final = (
    ("body", "✓", "in the body"),
    ("field", "★", "became a field"),
    ("related", "→", "related story"),
    ("removed", "✗", "removed"),
    ("outside", "○", "outside the story"),
)
"""What became of a block, the sign that says so beside the colour, and the words."""

HIDDEN_AT_FIRST: Final = "outside"
FIELD_RULE: Final = "field."
BLOCK_SOURCE: Final = "block "
"""How evidence names the block that a field was read from."""

AGREES: Final = "agrees with the winner"
"""Why a witness lost that says the same."""

NOBODY: Final = "nobody named"
"""Who says a quote without a speaker."""

LOOKS: Final = ("headline", "standfirst", "kicker")
"""Fields that are set as a newspaper sets them."""

_SIGNS: Final = {name: sign for name, sign, _ in FATES}


class Shown(NamedTuple):
    """A block as it is shown: what became of it, its rule, its words, fields read from it, its number, its speakers."""

    fate: str
    rule: str
    content: str
    fields: tuple[str, ...]
    number: int
    speakers: tuple[str, ...] = ()


class Marked(NamedTuple):
    """A body block with its quotes marked, and who speaks in it."""

    content: str
    speakers: tuple[str, ...]


def shown_blocks(explanation: Explanation) -> list[Shown]:
    """Give the blocks of a page as they are shown, quotes marked."""
    fields = _fields_of_blocks(explanation)
    bodies = _marked_bodies(explanation.article)
    return [
        _shown(verdict, number, fields.get(number, ()), bodies.get(verdict.index))
        for number, verdict in enumerate(explanation.blocks)
    ]


def rules(blocks: Iterable[Shown]) -> dict[tuple[str, str], int]:
    """Count the blocks by fate and rule: fates in the order of the legend, the rule of most blocks first."""
    counts = Counter([(block.fate, block.rule) for block in blocks]).most_common()
    return {pair: count for fate in _SIGNS for pair, count in counts if pair[0] == fate}


def legend(blocks: Sequence[Shown]) -> str:
    """Give the legend: a box for each fate, which shows and hides its blocks, and a list of rules to show one alone."""
    counts = Counter([block.fate for block in blocks])
    boxes = [_box(name, sign, label, counts[name]) for name, sign, label in FATES]
    return element(
        "fieldset",
        element("legend", "Show"),
        element("ul", *boxes),
        element("p", element("label", "Rule", for_="rule"), " ", _choice(rules(blocks)), class_="one-rule"),
    )


def _box(name: str, sign: str, label: str, count: int) -> str:
    """Give the box of a fate, with the sign that its blocks have and their count."""
    checked = "" if name == HIDDEN_AT_FIRST else " checked"
    words = (element("span", sign, class_="sign", aria_hidden="true"), text(f" {label} "), element("b", f"{count:,}"))
    box = f'<input type="checkbox" id="show-{name}"{checked}>'
    return element("li", box, element("label", *words, for_=f"show-{name}"), class_=name)


def _choice(counts: Mapping[tuple[str, str], int]) -> str:
    """Give the list of rules, a group for each fate."""
    options: dict[str, list[str]] = {name: [] for name in _SIGNS}
    for number, ((fate, rule), count) in enumerate(counts.items()):
        options[fate].append(element("option", text(f"{rule} ({count:,})"), value=str(number)))
    groups = [element("optgroup", *options[name], label=label) for name, _, label in FATES if options[name]]
    every = element("option", f"all {len(counts)}", id="every-rule", value="")
    return element("select", every, *groups, id="rule", autocomplete="off")


def rule_styles(blocks: Iterable[Shown]) -> str:
    """Give the style that shows one rule's blocks alone: the report filters without a script."""
    return "".join(
        [
            f'main:has([value="{number}"]:checked) .story > :not([data-rule="{number}"]) {{ display: none; }}\n'
            for number in range(len(rules(blocks)))
        ]
    )


def story(blocks: Sequence[Shown], language: str | None) -> str:
    """Give the blocks as a list, in the language of the story."""
    numbers = {pair: str(number) for number, pair in enumerate(rules(blocks))}
    items = [_item(block, numbers[block.fate, block.rule], language) for block in blocks]
    return element("ol", *items, class_="story")


def _item(block: Shown, rule: str, language: str | None) -> str:
    why = f"why-{block.number}"
    chips = [element("span", text(name), class_="chip") for name in block.fields]
    speakers = [element("span", text(speaker), class_="speaker") for speaker in block.speakers]
    return (
        element(
            "li",
            element("span", _SIGNS[block.fate], class_="sign", role="img", aria_label=block.fate),
            element("div", block.content, lang=language),
            element("div", *chips, element("code", text(block.rule)), *speakers, class_="rule", id=why),
            class_=block.fate,
            tabindex="0",
            data_rule=rule,
            aria_describedby=why,
        )
        + "\n"
    )


def _shown(verdict: Verdict, number: int, fields: tuple[str, ...], body: Marked | None) -> Shown:
    fate: str = verdict.fate
    if verdict.rule.startswith(FIELD_RULE):
        fate = "field"
        name = verdict.rule.removeprefix(FIELD_RULE)
        fields = fields if name in fields else (name, *fields)
    elif fields and fate != "body":
        fate = "field"
    if body is not None and verdict.fate == "body":
        return Shown(fate, verdict.rule, body.content, fields, number, body.speakers)
    look = next((name for name in LOOKS if name in fields), None)
    content = element("p", text(verdict.text), class_=look, dir="auto")
    return Shown(fate, verdict.rule, content, fields, number)


def _fields_of_blocks(explanation: Explanation) -> dict[int, tuple[str, ...]]:
    """Give the fields by the number of the block that they were read from, or that says the same."""
    fields: dict[int, dict[str, None]] = {}
    for field, candidates in explanation.fields.items():
        for candidate in candidates:
            number = candidate.source.removeprefix(BLOCK_SOURCE)
            if candidate.lost in (None, AGREES) and number != candidate.source and number.isdecimal():
                fields.setdefault(int(number), {})[field] = None
    return {number: tuple(names) for number, names in fields.items()}


def _marked_bodies(article: Article) -> dict[int, Marked]:
    """Give the markup of the body's blocks, quotes marked, by the number of their source block."""
    places = _places(article.body)
    quotes = _quotes_of_blocks(article.quotes, places)
    marked: dict[int, Marked] = {}
    for number, (block, place) in enumerate(zip(article.body, places, strict=True)):
        css = f"{block.kind} level-{block.level}" if block.level else block.kind
        words = _quoted(block.text, place.start, quotes.get(number, ()))
        content, speakers = marked.get(block.index, Marked("", ()))
        ended = [(index, quote) for index, quote in quotes.get(number, ()) if quote.end <= place.stop]
        content += element("p", words, class_=css, dir="auto")
        marked[block.index] = Marked(content, (*speakers, *_speakers(ended)))
    return marked


def _places(body: Iterable[Block]) -> list[range]:
    """Give the place of each block in the article's text; an empty one for a block that is no part of it."""
    places, end = [], 0
    for block in body:
        length = len(block.text) if block.kind in PROSE_KINDS else 0
        places.append(range(end, end + length))
        end += length + len(PARAGRAPH_BREAK) if length else 0
    return places


def _quotes_of_blocks(quotes: Iterable[Quote], places: Sequence[range]) -> dict[int, list[tuple[int, Quote]]]:
    """Give the quotes in each block, with their numbers; time grows with blocks and quotes, not their product."""
    starts = [place.start for place in places]
    found: dict[int, list[tuple[int, Quote]]] = {}
    for index, quote in enumerate(quotes):
        first = max(0, bisect_right(starts, quote.start) - 1)
        for number in range(first, bisect_left(starts, quote.end)):
            if places[number].stop > quote.start:
                found.setdefault(number, []).append((index, quote))
    return found


def _speakers(quotes: Iterable[tuple[int, Quote]]) -> list[str]:
    """Give the people who speak, each behind the numbers of what they say."""
    numbers: dict[str, list[str]] = {}
    for number, quote in quotes:
        numbers.setdefault(quote.speaker or NOBODY, []).append(str(number + 1))
    return [f"{', '.join(said)} {speaker}" for speaker, said in numbers.items()]


def _quoted(words: str, start: int, quotes: Iterable[tuple[int, Quote]]) -> str:
    """Mark the quotes in a block, each with the number of its row in the table."""
    pieces, done = [], 0
    for number, quote in quotes:
        first, last = max(quote.start - start, done), min(quote.end - start, len(words))
        if first >= last:
            continue
        is_first = quote.start >= start
        pieces += [
            text(words[done:first]),
            element("mark", text(words[first:last]), id=f"quote-{number}" if is_first else None),
        ]
        if quote.end - start <= len(words):
            said = f"quote {number + 1}, {quote.speaker or NOBODY}"
            pieces.append(element("a", str(number + 1), class_="ref", href=f"#said-{number}", aria_label=said))
        done = last
    return "".join([*pieces, text(words[done:])])
