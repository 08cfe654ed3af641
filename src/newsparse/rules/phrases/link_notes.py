"""What pages say to readers of screens about where a link opens; part of the link's words, but not of the story's."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern

LINK_NOTES: Final = (
    Pattern(
        name="link.opens",
        pattern=(
            r".*?(?P<note>(?:\s*[(\[,–—-]|\s)\s*(?:(?:link )?(?:will )?open(?:s|ed|ing)?(?: \w+)? (?:in )?(?:a )?new (?:browser )?(?:tab|window)"
            r"|(?:wird |öffnet )?(?:sich )?in (?:einem )?neue[nm]s? (?:tab|fenster)(?: geöffnet| öffnen)?"
            r"|(?:s['’]ouvre dans |ouverture dans )?(?:une nouvelle fenêtre|un nouvel onglet)"
            r"|(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|ventana nueva)|(?:si )?apre in (?:una )?nuova (?:finestra|scheda)"
            r"|abre (?:em|numa) (?:uma )?nova (?:janela|aba)|opent in (?:een )?nieuw (?:venster|tabblad)"
            r"|otwiera się w nowym oknie|åpnes i (?:et )?nytt vindu|öppnas i (?:ett )?nytt fönster|åbner i (?:et )?nyt vindue)[)\]]?)$"
        ),
        example="the report (opens in a new tab)",
        spares=("a new window", "the shop opens new windows", "das neue Fenster"),
        why="a note for readers of screens, hidden from the others; inside a sentence it cuts it in two",
    ),
)

LAST_WORDS: Final = (
    *(
        "new tab",
        "new tab)",
        "new window",
        "new window)",
        "Tab)",
        "Tab",
        "Fenster)",
        "Fenster",
        "geöffnet)",
        "geöffnet",
    ),
    *("fenêtre)", "fenêtre", "onglet)", "onglet", "ventana)", "ventana", "pestaña)", "pestaña", "ventana nueva)"),
    *("finestra)", "finestra", "scheda)", "scheda", "nova janela)", "nova janela", "nova aba)", "nova aba", "venster)"),
    *("venster", "tabblad)", "tabblad", "nowym oknie)", "nowym oknie", "vindu)", "fönster)", "vindue)", "new tab]"),
)
"""How such links end: looked at before the expression is tried."""
