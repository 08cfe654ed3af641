"""Tags and topics under a story."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, phrases

TAGS: Final = (
    Lines(
        name="tags.label",
        lines=phrases(
            """
            tags; topics; categories; category; filed under; filed to; keywords; key words; in this story
            mentioned in this article; mentioned in this story; explore more on the topics in this story
            explore more on these topics; more on these topics; explore topics; related tags; article tags
            posted in; hashtags; read more about; learn more about; people in this story; places in this story
            companies in this story; themen; schlagworte; schlagwörter; stichworte; stichwörter
            themen in diesem artikel; themen des artikels; mehr zu den themen; kategorien; kategorie; rubriken
            lesen sie mehr zu diesen themen; lesen sie mehr zu; schlagwort; dieses thema im programm; thèmes; thème
            mots clés; rubriques; catégories; étiquettes; temas; etiquetas; palabras clave; categorías; archivado en
            en este artículo; más sobre; argomenti; tag articolo; parole chiave; categorie; categoria
            temas relacionados; palavras-chave; assuntos; tópicos; categorias; onderwerpen; trefwoorden; thema's
            categorieën; meer over; tematy; tagi; słowa kluczowe; więcej o; emner; emneord; stikkord; temaer
            emneknagger; ämnen; nyckelord; taggar; kategorier; ämnen i artikeln
            """
        ),
        example="Topics",
        spares=("Topics for the debate",),
        why="words under which the paper files the story",
    ),
    Openings(
        name="tags.line",
        openings=phrases(
            """
            tags; tag; topics; topic; related topics; filed under; filed to; keywords; categories; category
            posted in; tagged; tagged with; tagged as; über dieses thema berichtet; dieses thema im programm
            read more about; more about; themen; thema; schlagworte; schlagwörter; stichworte; stichwörter
            kategorien; kategorie; mehr zu; mehr über; mots clés; thèmes; catégorie; catégories; etiquetas; temas
            palabras clave; categorías; archivado en; más sobre; argomenti; categoria; categorie; parole chiave
            palavras-chave; tópicos; assuntos; onderwerpen; trefwoorden; tagi; tematy; słowa kluczowe; emner
            emneord; stikkord; ämnen; nyckelord; taggar
            """
        ),
        marked=True,
        longest=250,
        example="Tags: rain, Oldtown",
        spares=("Topics ranged from rain to snow.", "Explore the river on foot"),
        why="words under which the paper files the story",
    ),
)
