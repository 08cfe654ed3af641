"""Fates: which blocks of the story are body, which are related links, which are removed, and by which rule."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from newsparse.models import Fate, Verdict
from newsparse.page import Page, SourceBlock

Labeller: TypeAlias = Callable[[SourceBlock, Page], str | None]
"""Names the rule that takes a block out of the body, or says None. A name that begins "related." keeps it as related."""

NOTHING: Mapping[str, Any] = {}


def verdicts(
    page: Page, labellers: Iterable[Labeller] = (), earlier: Mapping[str, Any] = NOTHING
) -> tuple[Verdict, ...]:
    """Give each block of the story its one fate; the first labeller that answers decides."""
    labellers = tuple(labellers)
    result = []
    for index, block in enumerate(page.story_blocks):
        rule = None
        for labeller in labellers:
            rule = labeller(block, page)
            if rule:
                break
        result.append(Verdict(index, block.text, fate_of(rule), rule or f"body.{block.kind}"))
    return tuple(result)


def fate_of(rule: str | None) -> Fate:
    """Read the fate off a rule's name.

    >>> fate_of(None), fate_of("related.read_more"), fate_of("share.bar")
    ('body', 'related', 'removed')
    """
    if rule is None:
        return "body"
    return "related" if rule.startswith("related.") else "removed"


LABELLERS: tuple[Labeller, ...] = ()
"""The labellers of the default pipeline, in order."""
