"""Boxes about the author, under a story."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases
from newsparse.rules.rule import Pattern

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
            follow me on twitter; latest posts by; alle artikel von; alle beiträge von; tous les articles de; todos los artículos de
            """
        ),
        longest=160,
        example="Follow her on Twitter @adang",
        spares=("Follow her on the river.",),
        why="the box tells how to reach the writer",
    ),
    Openings(
        name="author.interview",
        openings=phrases(
            """
            das gespräch führte; das gespräch führten; das interview führte; das interview führten; die fragen stellte
            die fragen stellten; aus dem englischen von; aus dem englischen übersetzt von; propos recueillis par
            traduit de l'anglais par
            """
        ),
        longest=90,
        example="Das Gespräch führte Ada Ng.",
        spares=(
            "Das Gespräch führten beide im Regen weiter, während der Fluss stieg und stieg und niemand zu Hilfe kam.",
        ),
        why="names who asked the questions or translated: a byline below the text",
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

_SECOND: Final = r"(?:,? (?:and|&|und|et|y|e|en|i|og|och) (?-i:[A-ZÀ-Þ])[\w.'’-]*(?: [\w.'’-]+){1,3}?)?"
"""A second author of the same story."""

BIOGRAPHIES: Final = tuple(
    [
        Pattern(
            name="author.biography",
            language=language,
            pattern=rf"{_SECOND}(?:,[^,.]{{2,80}},| \([^)]{{2,60}}\))? (?:{verbs})\b",
            example=example,
            spares=spares,
            why="who wrote the story speaks of oneself in the third person only where the paper introduces the writer",
        )
        for language, verbs, example, spares in (
            (
                "en",
                r"are|were|(?:is|was) (?:an?|the|our|one|chief|senior|professor|associate|assistant|director|co-?founder|editor"
                r"|based|currently|also)|has (?:been|worked|written|reported|covered|served)|have (?:been|worked|written)"
                r"|covers?|writes?|reports?|joined|works|worked|lives|specialis[ez]s|specializes|edits|leads|studies|teaches",
                " is a reporter at the Oldtown Gazette.",
                (" said it rained.", " is afraid of rain."),
            ),
            (
                "de",
                r"ist (?:[\w-]*(?:in|er|or|ist|ent|eur|leiter|chef)|seit|freie[rs]?|ein|eine|der|die|als)|war|waren|sind|schreibt|berichtet|arbeitet"
                r"|leitet|lebt|studierte|hat (?:in|an|für|als)|gehört|betreut|lehrt|wurde|verantwortet",
                " ist Reporterin für den Osten.",
                (" sagte, es regne.", " ist einig mit sich."),
            ),
            (
                "fr",
                r"est (?:une?|journaliste|la|le|l['’]|rédact\w+|grand\w*|correspondant\w*|professeur\w*|cheff?e?)|écrit|couvre|travaille|dirige|enseigne"
                r"|a (?:rejoint|travaillé|été)",
                " est journaliste au Courrier.",
                (" dit qu'il pleut.", " est lent, dit-il."),
            ),
            (
                "es",
                r"es (?:una?|periodista|redactora?|el|la|corresponsal|editora?|profesora?)|escribe|cubre|trabaja|dirige|ha (?:trabajado|sido|escrito)",
                " es periodista en La Gaceta.",
                (" dijo que llovía.", " es elegante."),
            ),
            (
                "it",
                r"è (?:una?|un['’]|giornalista|il|la|caporedattore|redattore|redattrice|docente|nat[oa])|scrive|lavora|si occupa|collabora|insegna"
                r"|ha (?:lavorato|scritto)",
                " è giornalista del Corriere.",
                (" dice che piove.", " è illeso."),
            ),
            (
                "pt",
                r"é (?:uma?|jornalista|repórter|o|a|editora?|professora?|colunista)|escreve|cobre|trabalha|dirige|colabora",
                " é jornalista do Diário.",
                (" disse que chovia.", " é alto."),
            ),
            (
                "nl",
                r"is (?:een|de|verslaggever|redacteur|journalist|correspondent|freelance|hoogleraar|columnist|chef|sinds)|schrijft|werkt|volgt|doet verslag",
                " is verslaggever van de Courant.",
                (" zei dat het regende.", " is deftig."),
            ),
            (
                "pl",
                r"jest|pisze|pracuje|zajmuje się|(?:–|-|—) (?:dziennikar\w+|redaktor\w*|publicyst\w+|reporter\w*)",
                " jest dziennikarką Gazety.",
                (" powiedziała, że pada.", " jestem z miasta."),
            ),
            (
                "no",
                r"er (?:en|journalist|redaktør|kommentator|korrespondent|professor|spaltist)|skriver|jobber|arbeider|dekker",
                " er journalist i Avisen.",
                (" sa at det regnet.", " er enig."),
            ),
            (
                "da",
                r"er (?:en|journalist|redaktør|kommentator|korrespondent|professor|klummeskribent)|skriver|arbejder|dækker",
                " er journalist på Avisen.",
                (" sagde, at det regnede.", " er enig i det."),
            ),
            (
                "sv",
                r"är (?:en|reporter|journalist|redaktör|ledarskribent|korrespondent|professor|krönikör|författare)|skriver|arbetar|jobbar|bevakar",
                " är reporter på Bladet.",
                (" sade att det regnade.", " är enig."),
            ),
        )
    ]
)
"""What stands behind the author's own name in a line about the author."""

CONTACTS: Final = (
    Pattern(
        name="author.reached",
        pattern=r"[^.!?]{0,60}?[\w.+-]{1,60}@[\w-]{1,60}\.[a-z]|.{0,240}\bfollow (?:him|her|them) (?:on|at|@)",
        example=": 555-0123 or ada@oldtown.example",
        spares=(" followed him on foot.",),
        why="tells how to reach the writer",
    ),
)
"""The same in any language."""
