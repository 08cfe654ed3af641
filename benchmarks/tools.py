"""The tools that are measured: a row each, with what is installed for it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import attrs

PINS: Final = Path(__file__).parent / "peers"


@attrs.frozen
class Tool:
    """A tool.

    Args:
        name: as its users install it.
        imports: the module that its users import.
        gives: what it gives besides the body, for the table.
    """

    name: str
    imports: str
    gives: str

    @property
    def pins(self) -> Path:
        """The file that pins it and all it needs, one package a line."""
        return PINS / f"{self.name}.txt"

    @property
    def version(self) -> str:
        """The version that is pinned.

        >>> PEERS[0].version.partition(".")[0]
        '1'
        """
        for line in self.pins.read_text(encoding="utf-8").splitlines():
            name, _, version = line.partition("==")
            if name.lower().replace("_", "-") == self.name:
                return version
        raise ValueError(f"{self.pins.name} does not pin {self.name}")


NEWSPARSE: Final = Tool("newsparse", "newsparse", "every field, quotes, ledger")

PEERS: Final = (
    Tool("turbohtml", "turbohtml", "headline, byline, date, tags"),
    Tool("resiliparse", "resiliparse.extract.html2text", "the body alone"),
    Tool("trafilatura", "trafilatura", "headline, authors, date, tags"),
    Tool("readability-lxml", "readability", "headline"),
    Tool("newspaper4k", "newspaper", "headline, authors, date, tags"),
    Tool("goose3", "goose3", "headline, authors, date, tags"),
    Tool("news-please", "newsplease", "headline, authors, date"),
)
