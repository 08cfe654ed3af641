"""How pages declare whether everybody may read the story."""

from __future__ import annotations

from typing import Final

from newsparse.models import Access
from newsparse.rules.rule import Record


class Declaration(Record):
    """Values that declare one kind of access, compared in lower case.

    >>> row = Declaration(name="access.free", access="free", values=frozenset({"true"}), example="True",
    ...                   spares=("truely",), why="schema.org")
    >>> row.hits("TRUE"), row.hits("no")
    (True, False)
    """

    access: Access
    values: frozenset[str]

    def hits(self, text: str) -> bool:
        """Say whether the text is one of the values."""
        return text.strip().lower() in self.values


TIERS: Final = (
    Declaration(
        name="access.tier.free",
        access="free",
        values=frozenset({"free", "open", "public", "no-paywall"}),
        example="free",
        spares=("freemium",),
        why="the story stands outside the paywall",
    ),
    Declaration(
        name="access.tier.metered",
        access="metered",
        values=frozenset({"metered", "meter", "freemium", "metered-paywall"}),
        example="metered",
        spares=("free",),
        why="some stories a month are free, and this one counts",
    ),
    Declaration(
        name="access.tier.locked",
        access="locked",
        values=frozenset({"locked", "premium", "paid", "subscriber", "subscribers", "subscription", "paywall", "plus"}),
        example="locked",
        spares=("unlocked",),
        why="only subscribers may read it",
    ),
)
"""Values of the metas that name a content tier."""

FREEDOM: Final = (
    Declaration(
        name="access.schema.free",
        access="free",
        values=frozenset({"true", "http://schema.org/true", "https://schema.org/true", "yes", "1"}),
        example="True",
        spares=("false",),
        why="schema.org's isAccessibleForFree, as publishing systems write it",
    ),
    Declaration(
        name="access.schema.locked",
        access="locked",
        values=frozenset({"false", "http://schema.org/false", "https://schema.org/false", "no", "0"}),
        example="False",
        spares=("true",),
        why="schema.org's isAccessibleForFree, as publishing systems write it",
    ),
)
"""Values of isAccessibleForFree."""
