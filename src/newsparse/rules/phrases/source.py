"""Links back to where a story was taken from."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, phrases

SOURCE: Final = (
    Lines(
        name="source.link",
        language="en",
        lines=phrases(
            """
            source; sources; source link; source links; source article; original source; original article
            original link; view original; view original article; view source; read original article
            read the original article; read original; read the original; link to original article; via; source url
            article source; full article; read full article; read the full article
            click here to read the full article; visit website; external link; visit site; news source
            originally published on; click here for source
            """
        ),
        example="Source Link",
        spares=("Source links fire to gas leak",),
        why="sites that copy stories link to the paper they took them from",
    ),
    Openings(
        name="source.reports",
        openings=phrases(
            """
            with reports from; with files from; with reporting by; with reporting from; with additional reporting by
            with information from; with inputs from; with input from; mit informationen von; mit material von
            mit material der; mit agenturmaterial; mit agenturen; avec agences; avec l'afp; con información de
            con informazioni di; com informações de; com informações da; com informações do; met medewerking van
            """
        ),
        longest=120,
        line=True,
        example="With reports from the Oldtown Gazette and the Newtown Post",
        spares=("With reports from the front came letters.", "Mit Material von gestern baut er Häuser."),
        why="names the papers and agencies whose reports were used",
    ),
    Openings(
        name="source.named",
        language="en",
        openings=phrases(
            """
            source; originally published at; originally published by; this article first appeared
            this article originally appeared; this story first appeared; this story originally appeared
            this post first appeared; this article was first published; this article was originally published
            this story was originally published; this post originally appeared; read the original article
            read the full article; view original article; click here to view original
            this article is republished from
            """
        ),
        marked=True,
        longest=140,
        example="Source: Oldtown Gazette",
        spares=("Source of the river found", "Sources say it rained."),
        why="names the paper or office the words or figures come from",
    ),
    Openings(
        name="source.named",
        language="de",
        openings=phrases(
            """
            quelle; quellen; quelle(n); originalartikel; originalquelle; zuerst erschienen; verwendete quellen
            """
        ),
        marked=True,
        longest=160,
        example="Quelle: dpa",
        spares=("Quelle des Flusses gefunden", "Quellen sagen, es regnet."),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="fr",
        openings=phrases("source; sources; article original; lire l'article original; source de l'article"),
        marked=True,
        longest=120,
        example="Source : AFP",
        spares=("Source de la rivière",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="es",
        openings=phrases("fuente; fuentes; artículo original; enlace original"),
        marked=True,
        longest=120,
        example="Fuente: EFE",
        spares=("Fuentes del gobierno lo niegan",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="it",
        openings=phrases("fonte; fonti; articolo originale"),
        marked=True,
        longest=120,
        example="Fonte: ANSA",
        spares=("Fonti del governo negano",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="pt",
        openings=phrases("fonte; fontes; artigo original; notícia original"),
        marked=True,
        longest=120,
        example="Fonte: Lusa",
        spares=("Fontes do governo negam",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="nl",
        openings=phrases("bron; bronnen; origineel artikel"),
        marked=True,
        longest=120,
        example="Bron: ANP",
        spares=("Bronnen melden regen",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="pl",
        openings=phrases("źródło; źródła; źródło artykułu"),
        marked=True,
        longest=120,
        example="Źródło: PAP",
        spares=("Źródło rzeki leży w górach",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="no",
        openings=phrases("kilde; kilder"),
        marked=True,
        longest=120,
        example="Kilde: NTB",
        spares=("Kilder sier det regner",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="sv",
        openings=phrases("källa; källor"),
        marked=True,
        longest=120,
        example="Källa: TT",
        spares=("Källor säger att det regnar",),
        why="names the paper or agency the words come from",
    ),
    Openings(
        name="source.named",
        language="da",
        openings=phrases("kilde; kilder"),
        marked=True,
        longest=120,
        example="Kilde: Ritzau",
        spares=("Kilder siger det regner",),
        why="names the paper or agency the words come from",
    ),
)
