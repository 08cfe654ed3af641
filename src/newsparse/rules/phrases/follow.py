"""Lines that ask readers to follow the paper elsewhere."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

FOLLOW: Final[tuple[Lines | Openings | Shape, ...]] = (
    Lines(
        name="follow.us",
        lines=phrases(
            """
            follow; follow us; follow us on; follow us on social media; follow us on facebook; follow us on twitter
            follow us on instagram; follow us on google news; like us on facebook; find us on facebook; find us on
            connect with us; stay connected; social media; our social media; our channels; unfollow; follow topic
            follow author; get social; folgen; folgen sie uns; folge uns; folgen sie uns auf
            folgen sie uns auf facebook; soziale netzwerke; suivez-nous; suivez-nous sur; nous suivre
            retrouvez-nous sur; réseaux sociaux; síguenos; síganos; síguenos en; síguenos en redes; redes sociales
            seguici; seguici su; seguici sui social; segui; segui i temi; siga-nos; siga-nos em; siga a gente
            redes sociais; volg ons; volg ons op; obserwuj; obserwuj nas; śledź nas; følg oss; følg; följ oss; följ
            følg os; auf social media; kövess minket
            """
        ),
        example="Follow us on Facebook",
        spares=("Follow us on the trip",),
        why="the paper asks to be followed elsewhere",
    ),
    Openings(
        name="follow.request",
        openings=phrases(
            """
            follow us on; follow us at; follow us for; like us on; find us on; join us on; connect with us
            catch up with us on; subscribe to our youtube; subscribe to us on; watch us on; listen to us on
            follow the latest on our; keep in touch with us; folgen sie uns auf; folgen sie uns; folge uns auf
            folgt uns auf; besuchen sie uns auf; suivez-nous sur; retrouvez-nous sur; rejoignez-nous sur
            síguenos en; síganos en; sigue toda la información; sigue el canal; sigue nuestro; conéctate con
            seguici su; seguici anche; seguici sui; seguici sul; segui il nostro; siga-nos no; siga-nos nas
            siga-nos em; acompanhe-nos; curta nossa; nos siga; volg ons op; volg ons via; volg ons ook; śledź nas na
            obserwuj nas; polub nas na; polub nasz; følg oss på; følg oss; följ oss på; följ oss; gilla oss på
            følg os på; følg os
            """
        ),
        longest=220,
        example="Follow us on Twitter and Instagram for more.",
        spares=("Follow our river to its end.",),
        why="the paper asks to be followed elsewhere",
    ),
    Shape(
        name="follow.catch",
        language="en",
        longest=300,
        sentence=True,
        first=phrases("catch"),
        pattern=r"catch (?:all )?the [\w', -]{3,120}\b(?:news|updates)\b.{0,160}\b(?:app|live|here|on)\b.{0,120}$",
        example="Catch all the Business News and Latest News Updates on Oldtown Post. Download the Oldtown Post App.",
        spares=("Catch the bus to the news stand", "Catch all the rain that you can."),
        why="Indian papers end stories with links to their desks and their app",
    ),
    Shape(
        name="follow.channel",
        language="pt",
        first=phrases("clique; siga; entre; participe; receba"),
        pattern=r"(?:clique aqui|siga|entre|participe|receba)\b.{3,80}\b(?:canal|grupo|comunidade)\b.{2,60}\b(?:whatsapp|telegram)\b.{0,20}$",
        example="Clique aqui para seguir o canal do Portal Oldtown no WhatsApp",
        spares=("Siga o canal até o rio",),
        why="the paper asks to be followed elsewhere",
    ),
    Shape(
        name="follow.paper",
        first=phrases("follow; add; find; like; join"),
        pattern=(
            r"(?:follow|add|find|like|join) [\w.' ]{2,40} (?:on|to) (?:your |our )?(?:google news|google|twitter|facebook|x|instagram"
            r"|whatsapp|youtube|linkedin|telegram|tiktok|bluesky|threads)(?![\w'’]).{0,120}$"
        ),
        example="Follow Oldtown Gazette on Google News for more",
        spares=("Follow the river to Facebook's new offices", "Find the man on Mastodon hill"),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="en",
        first=phrases("follow"),
        sentence=True,
        longest=300,
        pattern=(
            r"follow (?!(?:the|a|an|his|her|their|this|that) )@?[\w.' ]{2,40} on (?:google news|twitter|facebook|x|instagram|whatsapp"
            r"|youtube|linkedin|telegram|tiktok|bluesky|threads)\b(?!['’]).{0,240}$"
        ),
        example="Follow Oldtown Gazette on Google News and never miss a word of what happens in the valley and along the river.",
        spares=(
            "Follow the mayor on Facebook's map of the flood, and you see how far he came on that one day in March.",
        ),
        why="the paper asks to be followed elsewhere, in a whole sentence",
    ),
    Shape(
        name="follow.sentence",
        language="de",
        first=phrases("folgen; folge; folgt"),
        sentence=True,
        longest=300,
        pattern=(
            r"folg(?:en sie|e|t) (?:uns|[\w.'@ ]{2,40}) (?:auf|bei|auch auf) (?:google news|google|twitter|facebook|x|instagram|whatsapp"
            r"|youtube|linkedin|telegram|tiktok|bluesky|threads)\b.{0,240}$"
        ),
        example="Folgen Sie Oldtown Bote auf Google News und WhatsApp.",
        spares=("Folgen Sie dem Fluss bis Oldtown", "Folgen hat das auf Facebook: Der Konzern verliert Kunden."),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="fr",
        first=phrases("suivez; retrouvez"),
        sentence=True,
        longest=300,
        pattern=(
            r"(?:suivez|retrouvez)[ -](?:nous|[\w.'’@ ]{2,40}) (?:aussi )?sur (?:google|google actualités|google news|twitter|facebook|x"
            r"|instagram|whatsapp|youtube|linkedin|telegram|tiktok|bluesky|threads)\b.{0,240}$"
        ),
        example="Suivez le Courrier d'Oldtown sur Google Actualités.",
        spares=("Suivez la rivière sur dix lieues.",),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="es",
        first=phrases("sigue; siga; síguenos"),
        sentence=True,
        longest=300,
        pattern=(
            r"(?:sig(?:a|ue) a [\w.'@ ]{2,40}|síguenos) en (?:google news|google|twitter|facebook|x|instagram|whatsapp|youtube"
            r"|linkedin|telegram|tiktok|bluesky|threads)\b.{0,240}$"
        ),
        example="Sigue a La Gaceta de Oldtown en Google News y no te pierdas nada.",
        spares=("Sigue la lluvia en Oldtown", "Sigue en pie la torre que salió en Facebook"),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="it",
        first=phrases("segui; seguite"),
        sentence=True,
        longest=300,
        pattern=(
            r"segui(?:te)? [\w.'’@ ]{2,40} (?:anche )?su (?:google news|google|twitter|facebook|x|instagram|whatsapp|youtube|linkedin"
            r"|telegram|tiktok|bluesky|threads)\b.{0,240}$"
        ),
        example="Segui Il Corriere di Oldtown su Google News.",
        spares=("Segui il fiume su fino a Oldtown",),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="pt",
        first=phrases("siga; acompanhe; sigam"),
        sentence=True,
        longest=300,
        pattern=(
            r"(?:siga|sigam|acompanhe) (?:o |a )?[\w.'@ ]{2,40} n[oa] (?:google notícias|google news|google|twitter|facebook|x|instagram"
            r"|whatsapp|youtube|linkedin|telegram|tiktok|bluesky|threads)\b.{0,240}$"
        ),
        example="Siga o Diário de Oldtown no Google Notícias.",
        spares=("Siga o rio no mapa",),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="nl",
        first=phrases("volg"),
        sentence=True,
        longest=300,
        pattern=(
            r"volg [\w.'@ ]{2,40} (?:ook )?(?:op|via) (?:google nieuws|google news|google|twitter|facebook|x|instagram|whatsapp|youtube"
            r"|linkedin|telegram|tiktok|bluesky|threads)\b.{0,240}$"
        ),
        example="Volg de Oldtownse Courant op Google Nieuws.",
        spares=("Volg de rivier op de kaart",),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    Shape(
        name="follow.sentence",
        language="pl",
        first=phrases("obserwuj; obserwujcie; śledź"),
        sentence=True,
        longest=300,
        pattern=(
            r"(?:obserwuj|obserwujcie|śledź) [\w.'@ ]{2,40} (?:w|na) (?:google news|wiadomościach google|google|twitterze|facebooku|x"
            r"|instagramie|whatsappie|youtube|linkedinie|telegramie|tiktoku)\b.{0,240}$"
        ),
        example="Obserwuj Gazetę Oldtown w Google News.",
        spares=("Obserwuj rzekę na mapie",),
        why="the paper asks to be followed elsewhere, by its own name",
    ),
    *[
        Shape(
            name="follow.sentence",
            language=language,
            first=phrases(first),
            sentence=True,
            longest=300,
            pattern=(
                rf"{first} [\w.'@ ]{{2,40}} på (?:google nyheter|google news|google|twitter|facebook|x|instagram|whatsapp|youtube"
                r"|linkedin|telegram|tiktok|bluesky|threads)\b.{0,240}$"
            ),
            example=example,
            spares=spares,
            why="the paper asks to be followed elsewhere, by its own name",
        )
        for language, first, example, spares in (
            ("no", "følg", "Følg Oldtown Avis på Google News.", ("Følg elven på kartet",)),
            ("da", "følg", "Følg Oldtown Avis på Facebook og Instagram.", ("Følg floden på kortet",)),
            ("sv", "följ", "Följ Oldtownbladet på Google Nyheter.", ("Följ floden på kartan",)),
        )
    ],
)
