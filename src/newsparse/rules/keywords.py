"""What stands among a page's keywords and is no topic."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern, Words

CODES: Final = (
    Pattern(
        name="keywords.number",
        pattern=r"[\W\d_]+$",
        example="157698",
        spares=("2024 election", "G20", "北朝鮮"),
        why="a number is a key of the publishing system's database",
    ),
    Pattern(
        name="keywords.pair",
        pattern=r"[a-z][\w-]*(?: [\w-]+)?[:=][^\s:/]\S*(?: \S+)*$",
        example="type:article",
        spares=("Star Wars: Andor", "war"),
        why="a name and a value, glued with a colon, speak to advertising and statistics",
    ),
    Pattern(
        name="keywords.identifier",
        pattern=r"[a-z0-9]+(?:_[a-z0-9]+)+$|[a-z]+(?:-[a-z]+){4,}$",
        example="editors_pick",
        spares=("editors' pick", "K_", "state-of-the-art"),
        why="words joined by underscores, or five by hyphens, are names in a program",
    ),
    Pattern(
        name="keywords.key",
        pattern=r"(?=[a-f\d-]*\d)[a-f\d]{8,}(?:-[a-f\d]{4,}){0,4}$",
        example="9f86d081-884c-4d63-a2f9-1c4b0a5f7b1e",
        spares=("facade", "decade"),
        why="a hash or a universally unique identifier",
    ),
    Pattern(
        name="keywords.address",
        pattern=r"(?:https?:|www\.|/)\S*$",
        example="https://example.org/topic/rain",
        spares=("www history",),
        why="an address is no topic, even when it leads to one",
    ),
    Words(
        name="keywords.nothing",
        words=frozenset(
            {
                "none",
                "null",
                "undefined",
                "nan",
                "n/a",
                "true",
                "false",
                "default",
                "uncategorized",
                "uncategorised",
                "untagged",
                "no tag",
                "no tags",
                "[]",
            }
        ),
        example="undefined",
        spares=("nothing",),
        why="what programs print for a value that is not there",
    ),
)
"""An entry that one of these hits is left out."""
