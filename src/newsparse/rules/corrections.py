"""How a paper says that it has changed a story: notes above or below the text that are no part of it."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import ANY_LANGUAGE, Pattern

EDGE: Final = 3
"""Paragraphs from the top or the end of a body within which such a note stands; inside, the story talks of others."""

CORRECTIONS: Final[tuple[Pattern, ...]] = (
    Pattern(
        name="correction.changed",
        language="en",
        pattern=r"(?:this (?:article|story|report|piece|page|post|item|headline|column)|the article)"
        r" (?:was|has been|is being) (?:\w+ )?"
        r"(?:amended|corrected|updated|changed|revised|edited|republished|clarified)\b",
        example="This article was amended on 3 May 2031 to correct a name.",
        spares=("This article was written in May.", "The report was updated on Monday."),
        why="the sentence with which papers record a change",
    ),
    Pattern(
        name="correction.earlier_version",
        language="en",
        pattern=r"an? (?:earlier|previous|original) (?:version|headline) (?:of|on|to) this\b",
        example="An earlier version of this article gave the wrong year.",
        spares=("An earlier version of the bill failed.",),
        why="the mistake is named together with the version that had it",
    ),
    Pattern(
        name="correction.label",
        language=ANY_LANGUAGE,
        pattern=r"(?:corrections?(?: and clarifications?)?|clarifications?|korrektur|richtigstellung|berichtigung"
        r"|rectificatif|correctif|corrección|rectificación|correzione|rettifica|rectificatie|correctie|errata?)"
        r"(?:\s*\([^()]{1,40}\))?\s*[:–—]\s*\S",
        example="Correction: the ferry carries 60 cars, not 600.",
        spares=("Corrections officers walked out.", "Korrektur im Haushalt", "Correction:"),
        why="the word with a colon behind it is the label of a note in every language that has it",
    ),
    Pattern(
        name="correction.earlier_version",
        language="de",
        pattern=r"(?:(?:anmerkung|hinweis)(?: der redaktion)?:\s*)?in einer (?:früheren|vorherigen|ersten|älteren)"
        r" (?:version|fassung) (?:dieses|des|der meldung)\b",
        example="In einer früheren Version dieses Artikels stand ein falsches Datum.",
        spares=("In einer früheren Fassung dachte er anders.", "In einer ersten Stellungnahme"),
        why="the same note in German, with and without its label",
    ),
    Pattern(
        name="correction.earlier_version",
        language="fr",
        pattern=r"(?:une (?:première|précédente) version de cet? (?:article|texte)"
        r"|dans une (?:première|précédente) version de cet? (?:article|texte)|cet article a été (?:modifié|corrigé))\b",
        example="Une première version de cet article citait un autre chiffre.",
        spares=("Une première version de la loi", "Cet article a été lu"),
        why="the same note in French, and the short form that says only that there was a change",
    ),
    Pattern(
        name="correction.earlier_version",
        language="es",
        pattern=r"(?:en )?una (?:primera versión|versión (?:anterior|previa)) de est[ea] (?:artículo|noticia|texto)\b",
        example="Una versión anterior de este artículo decía que eran doce.",
        spares=("Una versión anterior de la ley decía otra cosa.",),
        why="the same note in Spanish",
    ),
)
"""Rows of a language count on its pages, rows of no language everywhere; English ones too, for wire text."""
