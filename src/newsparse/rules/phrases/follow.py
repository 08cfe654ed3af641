"""Lines that ask readers to follow the paper elsewhere."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

FOLLOW: Final = (
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
)
