"""Boxes about the author, under a story."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

AUTHOR_BOX: Final = (
    Lines(
        name="author.box",
        lines=phrases(
            """
            about the author; about the authors; about the writer; author; authors; about author; author bio
            written by; posted by; published by; view all posts; view profile; view author profile; see all posts
            see full bio; view bio; full bio; read full bio; more by this author; follow the author; follow author
            author profile; contact the author; contact author; meet the author; contributors; staff writer
            senior reporter; all posts by; see all articles; more articles by; our team; show bio; see more by
            articles by this author; about our expert; show more bio; author archive; über den autor
            über die autorin; über die autoren; zum autor; zur autorin; zur person; der autor; die autorin; autor
            autorin; autoren; alle artikel des autors; alle artikel von; mehr von diesem autor; zum profil
            autorenprofil; zum autorenprofil; zur autorenseite; redakteur; redakteurin; redaktion; ein artikel von
            ein beitrag von; à propos de l'auteur; l'auteur; auteur; auteurs; tous ses articles
            voir tous les articles; sobre el autor; sobre la autora; el autor; acerca del autor
            ver todos los artículos; ver más artículos; informazioni sull'autore; l'autore; autore; sull'autore
            tutti gli articoli; sobre o autor; sobre a autora; o autor; ver todos os artigos; over de auteur
            de auteur; alle artikelen van; o autorze; o autorce; zobacz wszystkie artykuły
            wszystkie artykuły autora; om forfatteren; om författaren; om skribenten; publisert av; skrevet av
            """
        ),
        example="About the Author",
        spares=("About the author of the law",),
        why="the box introduces the writer, not the story",
    ),
    Openings(
        name="author.label",
        openings=phrases(
            """
            about the author; about the authors; follow him on twitter; follow her on twitter
            follow them on twitter; follow him on x; follow her on x; contact the reporter; contact this reporter
            reach the reporter; reach him at; reach her at; you can follow; you can reach; you can contact
            you can email; follow me on; email him at; email her at; über den autor; über die autorin; zum autor
            zur autorin; all posts by; view all posts by; view all articles by; more stories by; more by; more from
            see more from; sobre el autor; à propos de l'auteur; sobre o autor; over de auteur; o autorze
            """
        ),
        longest=160,
        line=False,
        marked=True,
        example="About the author: Ada Ng covers the river.",
        spares=("You can follow the river to the sea.", "More from the river than from the sky"),
        why="the box introduces the writer, not the story",
    ),
    Openings(
        name="author.contact",
        openings=phrases(
            """
            follow him on twitter; follow her on twitter; follow them on twitter; follow him on x; follow her on x
            you can reach him at; you can reach her at; email him at; email her at; view all posts by
            view all articles by; all posts by; see all posts by; reach him at; reach her at; follow him @
            follow me on twitter; alle artikel von; alle beiträge von; tous les articles de; todos los artículos de
            """
        ),
        longest=160,
        example="Follow her on Twitter @adang",
        spares=("Follow her on the river.",),
        why="the box tells how to reach the writer",
    ),
    Shape(
        name="author.mail",
        first=phrases("email; mail; contact; reach; e"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=r"(?:E-?mail|Contact|Reach) (?:[A-Z][\w.'’-]* ){1,4}(?:at|via|on)? ?[\w.+-]{1,60}@[\w-]{1,60}\.[a-z].{0,160}$",
        example="Email Ada Ng at ada@oldtown.example or follow her on the river.",
        spares=("Contact Ada Ng at the market.", "Email addresses at ada@oldtown.example were stolen."),
        why="tells how to reach the writer",
    ),
)
