"""Menus and the words around them."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, phrases

MENUS: Final = (
    Lines(
        name="menu.line",
        lines=phrases(
            """
            menu; main menu; open menu; close menu; toggle navigation; navigation; main navigation; skip to content
            skip to main content; skip to main; skip to navigation; skip to footer; skip links; jump to content
            search; search for; search this site; search results; site search; home; homepage; front page; home page
            sections; all sections; all topics; more sections; editions; select edition; change edition
            switch edition; select language; choose language; crosswords; horoscopes; exact matches only
            search in title; search in content; search in excerpt; search in posts; search in pages
            generic selectors; filters; submit; cancel; loading; please wait; page not found; you are here
            breadcrumb; breadcrumbs; last updated; quick search; view site; desktop version; mobile version
            full site; expand menu; collapse menu; no results; no results found; show search; table of contents
            jump to; menü; suche; suchen; hauptmenü; navigation überspringen; zum inhalt springen; zum inhalt
            zum hauptinhalt; direkt zum inhalt; zur navigation; zur suche; startseite; inhaltsverzeichnis; rätsel
            menü öffnen; menü schließen; rechercher; recherche; aller au contenu; aller au contenu principal
            aller au menu; accueil; menu principal; sommaire; rubriques; buscar; búsqueda; ir al contenido
            saltar al contenido; inicio; portada; menú; cerca nel sito; vai al contenuto; salta al contenuto
            menu principale; sezioni; cercare; ir para o conteúdo; saltar para o conteúdo; pular para o conteúdo
            início; página inicial; pesquisar; pesquisa; zoeken; zoek; naar de inhoud; ga naar de inhoud; hoofdmenu
            naar hoofdinhoud; szukaj; wyszukaj; przejdź do treści; strona główna; wyszukiwarka; søk
            hopp til innhold; gå til hovedinnhold; forsiden; hovedmeny; meny; sök; hoppa till innehåll
            till innehållet; huvudmeny; startsida; søg; gå til indhold; spring til indhold; forside; til forsiden
            """
        ),
        example="Skip to main content",
        spares=("Search for survivors goes on",),
        why="words of menus and of searching",
    ),
)
