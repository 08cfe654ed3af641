"""What stands around a headline: separators, labels, the words papers are named by, class words."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final, Literal

from newsparse.rules.rule import Pattern, Record, Words
from newsparse.rules.section import listed


class Separator(Record):
    """A row for a mark between the parts of a page title.

    Args:
        name: noun and case.
        pattern: the mark with the space it needs around it.
        marks: the characters it is known by: one of them is in it, behind nothing but white space.
        weight: "decisive" where the mark hardly ever stands inside a headline, so that position alone is evidence;
            "evidence" where what stands behind it must show that it is a desk or a paper; "name" where only the
            paper's own name will do.
        example: a title it parts.
        spares: titles it leaves whole.
        why: the reason the row is there.
        twin: a mark whose presence shows that this one is punctuation.
        language: the language it is bound to.

    >>> dash = Separator(name="separator.dash", pattern=" - ", marks="-", weight="evidence", example="A - B", spares=(),
    ...                  why="")
    >>> dash.hits("Rain - The Paper"), dash.hits("Anglo-Irish rain")
    (True, False)
    """

    pattern: str
    marks: str
    weight: Literal["decisive", "evidence", "name"]
    twin: str = ""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression, compiled when it is first needed."""
        return re.compile(self.pattern)

    def hits(self, text: str) -> bool:
        """Say whether the mark parts the text somewhere."""
        return not (self.twin and self.twin in text) and self.compiled.search(text) is not None


SEPARATORS: Final = (
    Separator(
        name="separator.bar",
        pattern=r"\s*[|｜¦‖ǀ]+\s*",
        marks="|｜¦‖ǀ",
        weight="decisive",
        example="Rain stops play | The Paper",
        spares=("Rain stops play - again",),
        why="the commonest separator of page titles; no sentence needs a bar",
    ),
    Separator(
        name="separator.arrow",
        pattern=r"\s+[›>]+\s+",
        marks="›>",
        weight="decisive",
        example="Regen in Wien › Panorama",
        spares=("Regen in Wien", "‹Regen› in Wien"),
        why="breadcrumb arrows, pasted into the title by the publishing system",
    ),
    Separator(
        name="separator.guillemet_right",
        pattern=r"\s+»\s+",
        twin="«",
        marks="»",
        weight="decisive",
        example="Regen in Wien » Das Blatt",
        spares=("« Gravité de la situation » à Lyon",),
        why="an arrow in title templates, unless its twin shows that it closes a quotation",
    ),
    Separator(
        name="separator.guillemet_left",
        pattern=r"\s+«\s+",
        twin="»",
        marks="«",
        weight="decisive",
        example="Regen in Wien « Das Blog",
        spares=("À Lyon, la « gravité de la situation »",),
        why="the arrow of older blog templates, unless its twin shows that it opens a quotation",
    ),
    Separator(
        name="separator.dot",
        pattern=r"\s+[·•∙●]\s+",
        marks="·•∙●",
        weight="decisive",
        example="Rain stops play · The Paper",
        spares=("Col·legi de Metges",),
        why="a raised dot with space around it lists things; inside a Catalan word it has none",
    ),
    Separator(
        name="separator.double_colon",
        pattern=r"\s*::\s*",
        marks=":",
        weight="decisive",
        example="Rain stops play :: The Paper",
        spares=("Rain: play stops",),
        why="an old habit of forum and portal software",
    ),
    Separator(
        name="separator.dash",
        pattern=r"\s+(?:-{1,2}|[–—―])\s+",
        marks="-–—―",
        weight="evidence",
        example="Rain stops play - The Paper",
        spares=("Anglo-Irish rain", "1939–1945"),
        why="headlines have dashes of their own: a part behind one goes only by evidence",
    ),
    Separator(
        name="separator.colon",
        pattern=r"\s*:\s+|：",
        marks=":：",
        weight="name",
        example="Rain stops play : The Paper",
        spares=("At 10:30 the rain stopped",),
        why="some papers put their name behind a colon; nearly every other colon is the headline's own",
    ),
    Separator(
        name="separator.underscore",
        pattern=r"(?<=[^\x00-\x7f])_(?=[^\x00-\x7f])",
        marks="_",
        weight="decisive",
        example="大雨取消比赛_体育频道_青年网",
        spares=("snake_case",),
        why="Chinese portals join headline, channel and site with it",
    ),
)
"""Marks between headline, desk and paper in a page title, the decisive ones first."""

LABELS: Final = (
    Pattern(
        name="label.live",
        language="en",
        pattern=r"(?P<label>live(?:\s?blog|\s?ticker|\s+updates?)?)\s*(?::|\||[-–—](?=\s))\s*(?=\S)",
        example="LIVE: Votes are being counted across the country",
        spares=("Live music returns to the harbour", "Liverpool: rain stops play"),
        why="says what the page does, not what happened",
    ),
    Pattern(
        name="label.live",
        language="de",
        pattern=r"(?P<label>(?:news|live)-?(?:blog|ticker))\s*(?::|\||[-–—](?=\s))\s*(?=\S)",
        example="Liveticker: Die Stimmen werden ausgezählt",
        spares=("Livemusik kehrt zurück", "Blog über Regen"),
        why="says what the page does, not what happened",
    ),
    Pattern(
        name="label.live",
        language="fr",
        pattern=r"(?P<label>(?:en\s+)?direct|en\s+vivo|en\s+directo|ao\s+vivo|in\s+diretta|diretta|na\s+żywo|direto)"
        r"\s*(?::|\||[-–—.](?=\s))\s*(?=\S)",
        example="EN DIRECT : les votes sont comptés",
        spares=("Direct hit on harbour", "En direction de Lyon"),
        why="the Romance and Polish word for live coverage",
    ),
    Pattern(
        name="label.medium",
        language="en",
        pattern=r"(?P<label>video|watch|listen|podcast|audio|photos?|pictures|in pictures|gallery|slideshow)"
        r"\s*(?::|\|)\s*(?=\S)",
        example="Video | Crowds gather at the harbour",
        spares=("Video shows crowds at the harbour", "Watch out for rain: a guide"),
        why="names the medium; the story's headline follows",
    ),
    Pattern(
        name="label.medium",
        language="de",
        pattern=r"(?P<label>video|fotos?|bilder|bildergalerie|vidéo|vídeo|fotogalería|photos|foto|galleria|wideo|zdjęcia"
        r"|galeria|【動画】|【写真】)\s*(?::|\|)\s*(?=\S)",
        example="Vidéo : la foule au port",
        spares=("Fotos vom Hafen", "Videos im Netz: ein Überblick"),
        why="the same in German, French, Spanish, Italian and Polish",
    ),
    Pattern(
        name="label.breaking",
        language="en",
        pattern=r"(?P<label>breaking(?:\s+news)?|just in|eilmeldung|alerte info|última hora|ultim'?ora|pilne)"
        r"\s*(?::|\||[-–—](?=\s))\s*(?=\S)",
        example="BREAKING: Harbour closed",
        spares=("Breaking the ice: a guide", "Just in time for rain"),
        why="says how new it was",
    ),
)
"""Labels in front of a headline that belong to the page, not to the sentence: they become the kicker."""

PAPER_WORDS: Final = (
    Words(
        name="paper.english",
        language="en",
        words=listed(
            """news, times, post, herald, tribune, gazette, journal, chronicle, courier, observer, guardian, telegraph,
            mirror, star, standard, express, mail, record, register, review, press, bulletin, examiner, inquirer,
            dispatch, sentinel, globe, sun, daily, weekly, today, magazine, media, tv, radio, online, network,
            broadcasting, newspaper, blog, insider"""
        ),
        example="Herald",
        spares=("Starr", "harbour"),
        why="words that English-language papers and stations are named by",
    ),
    Words(
        name="paper.german",
        language="de",
        words=listed(
            """zeitung, tageszeitung, zeitschrift, blatt, tagblatt, tageblatt, anzeiger, nachrichten, rundschau, kurier,
            presse, allgemeine, bote, merkur, post, echo, magazin, online, aktuell, stadtanzeiger, wochenblatt,
            volksblatt"""
        ),
        example="Zeitung",
        spares=("Hafen", "echt"),
        why="words that German papers are named by",
    ),
    Words(
        name="paper.romance",
        language="fr",
        words=listed(
            """journal, monde, presse, gazette, dépêche, nouvelles, diario, periódico, noticias, prensa, mundo, país,
            jornal, folha, notícias, corriere, gazzetta, giornale, stampa, quotidiano, notizie, radio, magazine,
            revista, hebdo, matin"""
        ),
        example="Diario",
        spares=("puerto", "ronde"),
        why="words that French, Spanish, Portuguese and Italian papers are named by",
    ),
    Words(
        name="paper.north_and_east",
        language="nl",
        words=listed(
            """krant, dagblad, nieuws, courant, bladet, tidningen, tidende, avisen, avis, nyheter, nyheder, blad, posten,
            gazeta, dziennik, wiadomości, kurier, zprávy, noviny, deník, novosti, pravda, правда, новости, газета,
            新聞, 新闻, デジタル, ニュース, 日報, 日报, 신문, 뉴스, 일보"""
        ),
        example="Dagblad",
        spares=("haven", "krans"),
        why="words that Dutch, Nordic, Slavic and East Asian papers are named by",
    ),
)
"""Words that tell a paper's name from a phrase, where no page says what the paper is called."""

NO_HEADLINES: Final = (
    Words(
        name="headline.machinery",
        words=listed(
            """menu, navigation, main menu, search, suche, recherche, buscar, cerca, zoeken, szukaj, share,
            share this article, comments, related, related articles, most read, most popular, newsletter, subscribe,
            advertisement, anzeige, cookies, privacy, log in, login, sign in, close, skip to content,
            skip to main content, loading, untitled, home, homepage, startseite, accueil, read more, latest news,
            top stories, share on, contents"""
        ),
        example="Most Read",
        spares=("Most read novel wins prize",),
        why="headings of the page's machinery are often marked up as its first heading",
    ),
    Words(
        name="headline.error",
        words=listed("page not found, 404, 404 not found, error, access denied, just a moment, forbidden"),
        example="Page not found",
        spares=("Page found in attic",),
        why="the server speaks, not the paper",
    ),
)
"""Whole texts that are never a story's headline."""

HEADLINE_TOKENS: Final = (
    Words(
        name="headline.class",
        words=listed("headline, title, titre, titulo, titolo, titel, heading, hed"),
        example="headline",
        spares=("deadline",),
        why="class words of the element that prints the headline, where it is no h1",
    ),
)
"""Class words of the headline's own element."""

KICKER_TOKENS: Final = (
    Words(
        name="kicker.class",
        words=listed(
            """kicker, eyebrow, overline, topline, dachzeile, spitzmarke, surtitle, surtitre, antetitulo, antetítulo,
            cintillo, volanta, occhiello, overtitle, supertitle, pretitle, preheading, preheadline, roofline,
            vignette, vinjett, nadtitul, rutitr, flag"""
        ),
        example="eyebrow",
        spares=("eye", "kick"),
        why="what publishing systems call the line above the headline",
    ),
)
"""Class words of the line above the headline."""

STANDFIRST_TOKENS: Final = (
    Words(
        name="standfirst.class",
        words=listed(
            """standfirst, deck, dek, subtitle, subheadline, subhead, subheading, subtitulo, sottotitolo, summary, intro,
            introduction, lead, lede, ledetekst, leadtext, leadin, chapo, chapeau, vorspann, teaser, excerpt, sommario, bajada,
            copete, entradilla, ingress, manchet, perex, zajawka, abstract, synopsis, untertitel, soustitre,
            ondertitel, strapline, undertittel, underrubrik, preamble"""
        ),
        example="standfirst",
        spares=("stand", "leader"),
        why="what publishing systems call the summary below the headline",
    ),
)
"""Class words of the summary below the headline."""
