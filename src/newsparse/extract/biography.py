"""Lines that introduce the story's own author to readers, above the text or below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Final

from newsparse.extract.shared import NOTHING
from newsparse.models import PROSE_KINDS, Author
from newsparse.page import SourceBlock
from newsparse.rules.rule import Pattern

RULE: Final = "author.biography"
"""The rule of such a line."""

LAST: Final = 3
"""Other blocks at the end of a story among which lines about its authors stand: what the paper says of itself."""

FIRST: Final = 2
"""Other blocks at its beginning among which they stand: standfirst and first paragraph."""

FEWEST: Final = 5
"""Blocks of a story long enough to have such a line; the whole of a shorter page may be about its author."""

LONGEST: Final = 600
"""Characters of the longest introduction below a text."""

LONGEST_ABOVE: Final = 120
"""Characters of the longest one above: a single sentence. A longer one may be where a portrait begins."""

AHEAD: Final = 40
"""Characters before the name: "The Oldtown lawyer Ada Ng is …"."""

PADDING: Final = " (*[—–-•"
"""Marks in front of such a line."""

SHORTEST_NAME: Final = 5
"""Characters of the shortest name that tells who is meant."""


@cache
def _rows(language: str) -> tuple[Pattern, ...]:
    """Give the rows of a language, one of a dozen; imported on first use, as all tables of phrases."""
    from newsparse.rules.phrases.author_box import BIOGRAPHIES, CONTACTS

    language = {"nb": "no", "nn": "no"}.get(language, language)
    return (*[row for row in BIOGRAPHIES if row.language == language], *CONTACTS)


def name_biographies(
    blocks: Sequence[SourceBlock], rules: list[str | None], earlier: Mapping[str, Any] = NOTHING
) -> None:
    r"""Take the lines out that introduce the author found earlier: a story never speaks so of who wrote it.

    Args:
        blocks: the story's blocks.
        rules: their rules so far; those of introductions are set.
        earlier: the fields found, of which the authors and the language matter.

    >>> from newsparse.page import read_text
    >>> text = "It rained.\nIt poured.\nIt stopped.\nThe mayor smiled.\nAda Ng is a reporter in Oldtown."
    >>> rules: list[str | None] = [None] * 5
    >>> name_biographies(read_text(text).blocks, rules, {"authors": (Author("Ada Ng"),), "language": "en"})
    >>> rules[-1]
    'author.biography'
    >>> name_biographies(read_text(text).blocks, rules := [None] * 5, {"authors": (Author("Boris Castle"),)})
    >>> rules[-1] is None
    True
    """
    authors = [author.name for author in earlier.get("authors") or () if isinstance(author, Author)]
    names = [name for name in authors if len(name) >= SHORTEST_NAME and " " in name]
    if not names or rules.count(None) < FEWEST:
        return
    language = earlier.get("language")
    rows = _rows(language if isinstance(language, str) else "en")
    count = len(blocks)
    for places, others, longest in ((range(count), FIRST, LONGEST_ABOVE), (range(count - 1, -1, -1), LAST, LONGEST)):
        for place in places:
            if rules[place] is not None or blocks[place].kind not in PROSE_KINDS:
                continue
            text = blocks[place].text
            if len(text) <= longest and any(introduces(text, name, rows) for name in names):
                rules[place] = RULE
            elif (others := others - 1) == 0:
                break


def introduces(text: str, name: str, rows: Sequence[Pattern]) -> bool:
    """Say whether a text introduces somebody: the name near its start, and behind it what the rows ask for.

    >>> rows = _rows("en")
    >>> introduces("Ada Ng covers the river.", "Ada Ng", rows), introduces("Ada Ng said it rained.", "Ada Ng", rows)
    (True, False)
    """
    start = text.find(name, 0, AHEAD + len(name))
    if start < 0 or not text.lstrip(PADDING)[:1].isalpha():  # a quotation mark: somebody speaks of somebody
        return False
    rest = text[start + len(name) :]
    return any(row.hits(rest) for row in rows)
