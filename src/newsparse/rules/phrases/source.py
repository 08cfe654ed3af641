"""Links back to where a story was taken from."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

_NAME: Final = r"[A-ZÀ-ÖØ-ÞŁŚŻŹĆ][\w’'-]*(?:\.[\w’'-]+)*|[a-z]{2}-[A-Z]\w+|&"
"""A word of a name, or what joins two."""


def _signed(opening: str, small: str) -> str:
    """Write the expression of a line that opens so and holds nothing but names and a few small words."""
    return rf"[(\[—–-]{{0,2}}\s?(?:{opening}) (?:(?:{_NAME}|(?:{small}))(?:[.,;:)\]]*\s+|[.,;:)\]]*$))+$"


_AGENCY_WORDS: Final = phrases(
    """
    nachrichtenagentur; nachrichtenagenturen; agenturen; agency; agencies; agences; agencias; agenzie; agenzia; agências
    agência; dpa; afp; ap; ard; reuters; efe; anp; pap; lusa; ansa; press
    """
)
"""Words of which one stands in a line that names agencies as its sources."""

_SOURCE_NAME: Final = (
    r"(?:[\w-]*[A-ZÀ-Þ][\w-]*|dpa|epd|kna|afp|[a-z]{3}(?=,)|agency|agencies|wires?|news|press|agences|agencias|agenzi[ae]|agências?"
    r"|der|des|den|die|von|vom|im|in|by|from|the|de|da|das|do|dos|di|du|la|las|les|los|van|und|and|y|et|e|en|i|sowie|unsere[rn]?)"
)
"""A name, or a word between names; a verb or any other noun makes a line a sentence of the story."""

SOURCE: Final[tuple[Lines | Openings | Shape, ...]] = (
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
    Shape(
        name="source.agencies",
        first=phrases("mit; with; avec; con; com; met; z"),
        words=_AGENCY_WORDS,
        sentence=True,
        longest=250,
        pattern=(
            r"(?:[Mm]it (?:Informationen|Material)|[Ww]ith (?:reporting|reports|files|information|agency (?:inputs|reports))|[Aa]vec"
            r"|[Cc]on (?:información|informaciones)|[Cc]on informazioni|[Cc]om(?: informações)?|[Mm]et informatie|[Zz] informacji)"
            rf"(?:(?:,? |/){_SOURCE_NAME})*(?:\.(?: [^.]{{1,100}}\.?)?)?$"
        ),
        flags=0,
        example=(
            "Mit Informationen der Nachrichtenagenturen dpa, AFP und Reuters sowie unserer Reporterinnen und Reporter im Tal. "
            "Manche Angaben lassen sich nicht prüfen."
        ),
        spares=(
            "Mit Informationen der Polizei fand der Mann im Frühjahr den Weg zur Brücke, an der das Boot lag.",
            "With information that Reuters had, the mayor closed the bridge.",
            "Mit Material der Nachrichtenagentur Reuters konnten die Ermittler beweisen, dass der Mann dort war.",
            "Avec les agences de notation, le gouvernement joue une partie serrée.",
            "Com agências em 40 países, a empresa emprega mais de dez mil pessoas.",
            "Com agências bancárias fechadas, os moradores têm de andar trinta quilómetros.",
            "Con información de agencias de inteligencia, la policía detuvo a tres hombres.",
            "With information from Reuters that the deal was off, traders sold the shares.",
        ),
        why="names the agencies whose reports were used, and nothing else, in one sentence or two",
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
    Shape(
        name="source.signed",
        language="en",
        first=phrases("reporting; additional; writing; editing; compiled"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=_signed(
            "(?:[Aa]dditional )?[Rr]eporting by|(?:[Aa]dditional )?[Ww]riting by|[Ee]diting by|[Cc]ompiled by",
            "and|in|by|with|at|for|the|of|from|additional|reporting|writing|editing|graphics|compiled|translation|desk|newsroom"
            "|de|la|van|von|der|bin|al|el|da|di|dos",
        ),
        example="(Reporting by Ada Ng in Oldtown and Boris Castle; Writing by J.R. Hill; editing by Cleo van Dale)",
        spares=(
            "Reporting by the Oldtown Gazette found that the river was poisoned.",
            "Writing by hand helps children, a study says.",
        ),
        why="an agency names who reported, wrote and edited",
    ),
    Shape(
        name="source.signed",
        language="de",
        first=phrases("bericht; berichtet; geschrieben; redigiert; reporter"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=_signed(
            "(?:Bericht|Berichtet|Geschrieben|Reporter|[Rr]edigiert):? von|Bericht:|Reporter:|Redigiert:",
            "und|in|aus|von|redigiert|geschrieben|bearbeitet|unter|Mitarbeit|der|mit",
        ),
        example="(Bericht von Ada Ng und Boris Castle, redigiert von Cleo Dale.)",
        spares=("Bericht von der Flut erschüttert die Stadt", "Bericht: Minister tritt zurück"),
        why="an agency names who reported, wrote and edited",
    ),
    Shape(
        name="source.signed",
        language="fr",
        first=phrases("reportage; rédigé; reportages; avec; édité"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=_signed(
            "Reportages? (?:de|par)|Reportage|Rédigé par|Édité par|Avec la contribution de",
            "et|à|de|par|avec|version|française|rédigé|édité|la|contribution|en|au|aux|du",
        ),
        example="(Rédigé par Ada Ng, édité par Boris Castle)",
        spares=("Reportage de nuit dans la ville noyée", "Rédigé par des élèves, le texte plaît."),
        why="an agency names who reported, wrote and edited",
    ),
    Shape(
        name="source.signed",
        language="es",
        first=phrases("reporte; información; reportes; editado; escrito"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=_signed(
            "Reportes? de|Información de|Editado (?:en español )?por|Escrito por|Reporte adicional de",
            "y|e|en|de|por|editado|escrito|español|traducido|adicional|reporte|información|con|la",
        ),
        example="(Reporte de Ada Ng; editado por Boris Castle)",
        spares=("Información de la policía apunta a un robo", "Reporte de daños en Oldtown tras la lluvia"),
        why="an agency names who reported, wrote and edited",
    ),
    Shape(
        name="source.signed",
        language="it",
        first=phrases("tradotto; scritto"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=_signed("Tradotto da|Scritto da", "e|in|da|a|di|editing|redazione|tradotto|ha|hanno|contribuito|con"),
        example="(Tradotto da Ada Ng, editing Boris Castle)",
        spares=("Tradotto da poco, il libro vende bene.",),
        why="an agency names who reported, translated and edited",
    ),
    Shape(
        name="source.signed",
        language="pt",
        first=phrases("reportagem; edição; texto"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=_signed(
            "Reportagem (?:adicional )?(?:de|por)|Edição (?:de|por)|Texto de",
            "e|em|de|por|edição|reportagem|adicional|no|na|com|da|do",
        ),
        example="(Reportagem de Ada Ng; edição de Boris Castle)",
        spares=("Reportagem de domingo mostra o rio", "Edição de hoje está esgotada."),
        why="an agency names who reported, wrote and edited",
    ),
    Shape(
        name="source.contributed",
        language="en",
        first=phrases("associated; ap; afp; reuters"),
        sentence=True,
        longest=300,
        flags=0,
        pattern=(
            r"[(\[—–-]?\s?(?:Associated Press|AP|AFP|Reuters) (?:[\w-]+ ){0,3}(?:[Ww]riter|[Rr]eporter|[Jj]ournalist"
            r"|[Cc]orrespondent|[Ee]ditor)s? .{3,200} contributed(?: to this (?:report|story|article))?[.)]*$"
        ),
        example="—Associated Press writer Ada Ng in Oldtown contributed to this report.",
        spares=(
            "The Associated Press reporter Ada Ng was arrested while she contributed to a film about the flood of 1953.",
            "—Associated Press writer Ada Ng in Oldtown contributed to this report on rain",
        ),
        why="an agency names who helped with the report",
    ),
    Shape(
        name="source.first",
        language="en",
        first=phrases("first"),
        longest=90,
        flags=0,
        pattern=r"First published (?:by|in|on|at) (?:[Tt]he )?[A-Z][\w'’]*(?: [A-Z][\w'’]*){0,4}\.?$",
        example="First published in The Oldtown Gazette.",
        spares=("First published in 1920, the novel sold well.", "First published by hand in Oldtown"),
        why="names the paper in which the story stood before",
    ),
    Openings(
        name="source.first",
        language="de",
        openings=phrases(
            """
            dieser artikel erschien zuerst; dieser artikel ist zuerst; dieser beitrag erschien zuerst
            dieser beitrag ist zuerst; dieser text erschien zuerst; dieser text ist zuerst
            dieses interview erschien zuerst; dieses interview ist zuerst
            dieser artikel erschien ursprünglich; dieser text erschien ursprünglich
            """
        ),
        longest=180,
        example="Dieser Artikel ist zuerst im Oldtown Boten erschienen.",
        spares=("Dieser Artikel der Verfassung ist zuerst gestrichen worden.",),
        why="names the paper in which the story stood before",
    ),
    *[
        Openings(
            name="source.first",
            language=language,
            openings=phrases(openings),
            longest=180,
            example=example,
            spares=(spare,),
            why="names the paper in which the story stood before",
        )
        for language, openings, example, spare in (
            (
                "fr",
                "cet article est paru initialement; cet article a été initialement; cet article est d'abord paru",
                "Cet article est paru initialement dans le Courrier d'Oldtown.",
                "Cet article de loi est paru",
            ),
            (
                "es",
                "este artículo fue publicado originalmente; este artículo se publicó originalmente",
                "Este artículo fue publicado originalmente en La Gaceta.",
                "Este artículo de la ley fue publicado",
            ),
            (
                "it",
                "questo articolo è stato pubblicato; questo articolo è apparso; questo articolo è originariamente",
                "Questo articolo è stato pubblicato originariamente su Il Corriere.",
                "Questo articolo della legge cade",
            ),
            (
                "pt",
                "este artigo foi publicado originalmente; este texto foi publicado originalmente",
                "Este artigo foi publicado originalmente no Diário.",
                "Este artigo da lei foi publicado",
            ),
            (
                "nl",
                "dit artikel verscheen eerder; dit artikel verscheen eerst; dit artikel is eerder; dit stuk verscheen eerder",
                "Dit artikel verscheen eerder in de Oldtownse Courant.",
                "Dit artikel van de wet verdwijnt",
            ),
        )
    ],
)
