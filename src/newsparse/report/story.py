"""The page's blocks in the order in which they stand there, each with its fate, its rule, and the field it became."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsparse.models import Article, Block, Explanation, Quote, Verdict
from newsparse.report.markup import element, table, text

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

_SIGNS: Final = {name: sign for name, sign, _ in FATES}
_PROSE: Final = frozenset(("paragraph", "heading", "list_item", "blockquote", "table", "code"))


class Shown(NamedTuple):
    """A block as it is shown: what became of it, its rule, its words, the fields read from it, its number."""

    fate: str
    rule: str
    content: str
    fields: tuple[str, ...]
    number: int


def shown_blocks(explanation: Explanation) -> list[Shown]:
    """Give the blocks of a page as they are shown, quotes marked."""
    fields = _fields_of_blocks(explanation)
    bodies = _marked_bodies(explanation.article)
    return [
        _shown(verdict, number, fields.get(number, ()), bodies.get(verdict.index))
        for number, verdict in enumerate(explanation.blocks)
    ]


def legend(blocks: Iterable[Shown]) -> str:
    """Give the legend: a box for each fate with its count, which shows and hides its blocks, and a count of rules."""
    blocks = list(blocks)
    counts = Counter([block.fate for block in blocks])
    boxes = "".join(
        [
            element(
                "li",
                f'<input type="checkbox" id="show-{name}"{"" if name == HIDDEN_AT_FIRST else " checked"}>',
                element(
                    "label",
                    element("span", sign, class_="sign", aria_hidden="true"),
                    text(f" {label} "),
                    element("b", str(counts[name])),
                    **{"for": f"show-{name}", "class": name},
                ),
            )
            for name, sign, label in FATES
        ]
    )
    rules = Counter([(block.fate, block.rule) for block in blocks])
    rows = [(element("code", text(rule)), text(fate), str(count)) for (fate, rule), count in rules.most_common()]
    return element("fieldset", element("legend", "Show"), element("ul", boxes)) + element(
        "details", element("summary", f"{len(rows)} rules decided"), table("Rules", ("rule", "fate", "blocks"), rows)
    )


def story(blocks: Iterable[Shown]) -> str:
    """Give the blocks as a list."""
    return element("ol", *map(_item, blocks), class_="story")


def _item(block: Shown) -> str:
    why = f"why-{block.number}"
    chips = "".join([element("span", text(name), class_="chip") for name in block.fields])
    return (
        element(
            "li",
            element("span", _SIGNS[block.fate], class_="sign", aria_hidden="true"),
            element("div", chips, block.content),
            element("span", text(f"{block.fate}: "), element("code", text(block.rule)), class_="rule", id=why),
            class_=block.fate,
            tabindex="0",
            **{"aria-describedby": why},
        )
        + "\n"
    )


def _shown(verdict: Verdict, number: int, fields: tuple[str, ...], body: str | None) -> Shown:
    fate: str = verdict.fate
    if verdict.rule.startswith(FIELD_RULE):
        fate = "field"
        name = verdict.rule.removeprefix(FIELD_RULE)
        fields = fields if name in fields else (name, *fields)
    elif fields and fate != "body":
        fate = "field"
    content = body if body is not None and verdict.fate == "body" else element("p", text(verdict.text))
    return Shown(fate, verdict.rule, content, fields, number)


def _fields_of_blocks(explanation: Explanation) -> dict[int, tuple[str, ...]]:
    """Give the fields by the number of the block that they were read from, or that says the same."""
    fields: dict[int, tuple[str, ...]] = {}
    for field, candidates in explanation.fields.items():
        for candidate in candidates:
            number = candidate.source.removeprefix(BLOCK_SOURCE)
            if candidate.lost in (None, AGREES) and number != candidate.source and number.isdecimal():
                fields[int(number)] = (*fields.get(int(number), ()), field)
    return fields


def _marked_bodies(article: Article) -> dict[int, str]:
    """Give the markup of the body's blocks by the number of their source block."""
    marked: dict[int, str] = {}
    for block, start in _placed(article.body):
        words = text(block.text) if start is None else _quoted(block.text, start, article.quotes)
        css = f"{block.kind} level-{block.level}" if block.level else block.kind
        marked[block.index] = marked.get(block.index, "") + element("p", words, class_=css)
    return marked


def _placed(body: Iterable[Block]) -> Iterator[tuple[Block, int | None]]:
    """Give each block with the place of its first character in the article's text; None for one that is not in it."""
    place = 0
    for block in body:
        if block.kind in _PROSE:
            yield block, place
            place += len(block.text) + 2  # the blank line between two blocks
        else:
            yield block, None


def _quoted(words: str, start: int, quotes: tuple[Quote, ...]) -> str:
    """Mark the quotes in a block, each with the number of its row in the table."""
    pieces, done = [], 0
    for number, quote in enumerate(quotes):
        first, last = max(quote.start - start, done), min(quote.end - start, len(words))
        if first >= last:
            continue
        is_first = quote.start >= start
        pieces += [
            text(words[done:first]),
            element("mark", text(words[first:last]), id=f"quote-{number}" if is_first else None),
        ]
        if quote.end - start <= len(words):
            said = f"quote {number + 1}, {quote.speaker or 'no speaker'}"
            pieces.append(element("a", str(number + 1), class_="ref", href=f"#said-{number}", **{"aria-label": said}))
        done = last
    return "".join([*pieces, text(words[done:])])
