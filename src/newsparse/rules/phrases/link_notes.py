"""What pages say to readers of screens about where a link opens; part of the link's words, but not of the story's."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern

_NEW: Final = (
    r"(?:a )?new (?:browser )?(?:tab|window)|(?:einem )?neue[nm]s? (?:tab|fenster)|(?:une )?nouvelle fenêtre|(?:un )?nouvel onglet"
    r"|(?:una )?(?:nueva (?:ventana|pestaña)|ventana nueva)|(?:una )?nuova (?:finestra|scheda)|(?:uma )?nova (?:janela|aba)"
    r"|(?:een )?nieuw (?:venster|tabblad)|nowym oknie|(?:et )?nytt vindu|(?:ett )?nytt fönster|(?:et )?nyt vindue"
)
"""What a link opens in; stories speak of new windows, too."""

_OPENS: Final = (
    r"(?:link )?(?:will )?open(?:s|ed)?(?: \w+)? in|(?:wird|öffnet) (?:sich )?in|s['’]ouvre dans|ouverture dans|se abre en|si apre in"
    r"|abre (?:em|numa)|opent in|otwiera się w|åpnes i|öppnas i|åbner i"
)
"""How the note begins where no bracket stands around it."""

LINK_NOTES: Final = (
    Pattern(
        name="link.opens",
        pattern=(
            rf".*?(?P<note>\s*[(\[][^()\[\]]{{0,30}}\b(?:{_NEW})[^()\[\]]{{0,12}}[)\]]|\s*[,–—-]\s*open(?:s|ed)? new (?:tab|window)"
            rf"|(?:\s*[,–—-])?\s*\b(?:{_OPENS}) (?:{_NEW})(?: geöffnet| öffnen)?)$"
        ),
        example="the report (opens in a new tab)",
        spares=(
            "a new window",
            "the shop opens new windows",
            "das neue Fenster",
            "glass, opening a new window",
            "ein Kapitel in einem neuen Fenster",
            "ouvre une nouvelle fenêtre",
        ),
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
    *(
        "fenêtre)",
        "fenêtre",
        "onglet)",
        "onglet",
        "ventana)",
        "ventana",
        "pestaña)",
        "pestaña",
        "ventana nueva)",
        "ventana nueva",
    ),
    *("finestra)", "finestra", "scheda)", "scheda", "nova janela)", "nova janela", "nova aba)", "nova aba", "venster)"),
    *("venster", "tabblad)", "tabblad", "nowym oknie)", "nowym oknie", "vindu)", "fönster)", "vindue)", "new tab]"),
)
"""How such links end: looked at before the expression is tried."""
