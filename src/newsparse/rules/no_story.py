"""Titles of pages that are no article: errors, notices to agree to, tests for robots, results of a search.

All rows are asked, whatever the language: such a page has too little text to tell it by. Each row takes a whole title.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern, Words

MOST_TITLE: Final = 80
"""Characters of such a title; whole sentences that say the same are headlines."""

_CODE: Final = r"(?:(?:error|fehler|erreur|errore|erro|fout|błąd|feil|fel|fejl)?\W{0,3}40[0-9]\b\W{0,3})?"
_END: Final = r"[.!…:\s]*$"

ERRORS: Final[tuple[Pattern, ...]] = (
    Pattern(
        name="error.code",
        pattern=r"(?:404|(?:(?:http|error|fehler|erreur|errore|erro|fout|błąd|feil|fel|fejl)\W{0,3}){1,2}(?:40[0-9]|410|50[0-4])"
        r"|(?:40[0-9]|410|50[0-4])\W{0,3}(?:error|fehler|forbidden|unauthorized|bad gateway|not found|gone|server error"
        r"|service (?:temporarily )?unavailable|internal server error))" + _END,
        example="404 Not Found",
        spares=("404 people voted", "500", "500 years of printing", "Error in the count"),
        why="the number by which servers report that they have no page",
    ),
    Pattern(
        name="error.not_found",
        language="en",
        pattern=_CODE
        + r"(?:(?:(?:we(?:'re| are) )?sorry|oops|whoops|uh[- ]oh)\b\W{0,4}(?:but )?)?(?:not found|nothing (?:was )?found"
        r"|we (?:can't|cannot|couldn't|could not) (?:seem to )?find (?:that|this|the) page(?: you(?:'re| are| were) looking for)?"
        r"|(?:(?:the|this|that) )?(?:requested )?(?:page|article|content)(?: you(?:(?:'re| are| were) looking for| requested))?"
        r"(?: (?:is|was|could|can|has) ?|(?: is|can| could)n't | can't | )(?:not )?(?:be |been )?(?:found|available|unavailable"
        r"|no longer (?:available|exists?)|removed|deleted)"
        r"|(?:(?:the|this|that) )?page (?:does not|doesn't|no longer) exists?)(?: \(?404\)?)?" + _END,
        example="Sorry, we can't find that page",
        spares=("Page not found in the ledger, court hears", "We can't find that pilot, says airline"),
        why="what English error pages are called",
    ),
    Pattern(
        name="error.refused",
        language="en",
        pattern=r"(?:access (?:to this page has been )?denied|just a moment(?=\.\.\.|…)|attention required"
        r"|(?:are|confirm) you(?: are)?(?: not)? a (?:robot|human)\??|verify(?:ing)? (?:that )?you are (?:a )?human"
        r"|checking your browser|service unavailable|bad gateway|something went wrong|unavailable for legal reasons)"
        r"(?: \| cloudflare)?" + _END,
        example="Access Denied",
        spares=("Access denied to inspectors", "Just a moment", "Are you a robot? Why machines fool us"),
        why="what stands in the way of a program that reads pages",
    ),
    Pattern(
        name="error.not_found",
        language="de",
        pattern=_CODE
        + r"(?:(?:die(?:se)? )?(?:angeforderte |gewünschte |gesuchte )?(?:seite|artikel|inhalt) (?:wurde |konnte |ist )?(?:leider )?"
        r"(?:nicht (?:gefunden(?: werden)?|verfügbar|vorhanden)|existiert nicht(?: mehr)?))" + _END,
        example="Diese Seite wurde leider nicht gefunden",
        spares=(
            "Seite an Seite nicht gefunden",
            "Vermisster nicht gefunden",
            "Diese Seite wurde leider nicht gefunden, sagt der Archivar",
        ),
        why="what German error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="fr",
        pattern=_CODE
        + r"(?:(?:cette |la )?page (?:demandée )?(?:(?:est )?introuvable|non trouvée|n.existe (?:pas|plus)"
        r"|n.a pas été trouvée|n.est (?:pas|plus) disponible))" + _END,
        example="Page introuvable",
        spares=(
            "Une page se tourne",
            "Introuvable : le tableau volé",
            "Page introuvable depuis 1920, le manuscrit réapparaît",
        ),
        why="what French error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="es",
        pattern=_CODE
        + r"(?:(?:la |esta )?página (?:solicitada )?(?:no (?:se ha )?encontrada?|no existe|no (?:está )?disponible))"
        + _END,
        example="Página no encontrada",
        spares=(
            "Página negra del club",
            "No encontrada la llave del caso",
            "Página no encontrada del diario de Ada sale a la luz",
        ),
        why="what Spanish error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="it",
        pattern=_CODE
        + r"(?:(?:la )?pagina (?:richiesta )?(?:non (?:è stata )?trovata|non (?:esiste|disponibile)|inesistente))"
        + _END,
        example="Pagina non trovata",
        spares=("Pagina nera per il club", "Non trovata la nave", "Pagina non trovata del codice torna a casa"),
        why="what Italian error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="pt",
        pattern=_CODE
        + r"(?:(?:a )?página (?:solicitada )?(?:não (?:foi )?encontrada|não existe|inexistente|indisponível))"
        + _END,
        example="Página não encontrada",
        spares=("Página virada, diz ministra", "Arma não encontrada", "Página não encontrada do diário vai a leilão"),
        why="what Portuguese error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="nl",
        pattern=_CODE
        + r"(?:(?:deze |de )?pagina (?:(?:is |werd |kon )?niet (?:gevonden|beschikbaar)(?: worden)?|bestaat niet(?: meer)?))"
        + _END,
        example="Pagina niet gevonden",
        spares=(
            "Pagina uit dagboek gevonden",
            "Dader niet gevonden",
            "Pagina niet gevonden in dagboek van burgemeester",
        ),
        why="what Dutch error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="pl",
        pattern=_CODE
        + r"(?:nie znaleziono (?:takiej )?strony|strona (?:nie (?:została )?znaleziona|nie istnieje))"
        + _END,
        example="Nie znaleziono strony",
        spares=(
            "Nie znaleziono sprawców",
            "Strona trzecia nie istnieje w umowie",
            "Nie znaleziono strony z podpisem burmistrza",
        ),
        why="what Polish error pages are called",
    ),
    Pattern(
        name="error.not_found",
        language="sv",
        pattern=_CODE + r"(?:vi (?:kunde|kunne) (?:inte|ikke) (?:hitta|finne|finde) (?:sidan|siden)|(?:sidan|siden)"
        r" (?:(?:du letade efter|du leter etter|du leder efter) )?(?:(?:kunde|kunne|ble|blev) (?:inte|ikke) "
        r"(?:hittas|finnes|findes|funnet|fundet)|hittades inte|finns inte|finnes ikke|findes ikke|eksisterer ikke)"
        r"(?: (?:längre|lenger|længere))?)" + _END,
        example="Sidan kunde inte hittas",
        spares=("Sidan som ingen läste", "Siden av saken", "Sidan kunde inte hittas i arkivet"),
        why="what Swedish, Norwegian and Danish error pages are called",
    ),
)
"""Titles of pages that say that there is no page, or none for this reader."""

NOTICES: Final[tuple[Pattern, ...]] = (
    Pattern(
        name="notice.privacy",
        language="en",
        pattern=r"(?:we (?:value|care about|respect) your privacy|your privacy(?: choices)?(?: matters?| is important)?(?: to us)?"
        r"|before you continue(?: to .{1,30})?|(?:this (?:web)?site uses|we use) cookies|cookie (?:consent|notice|settings|preferences)"
        r"|manage (?:your )?(?:cookies|consent|privacy)(?: preferences| settings)?)" + _END,
        example="We value your privacy",
        spares=(
            "We value your privacy, minister tells voters",
            "Consent laws to change",
            "Your privacy and the census",
        ),
        why="what English consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="de",
        pattern=r"(?:(?:ihre|deine) (?:privatsphäre|daten)(?: (?:ist|sind|liegt|liegen))? ?(?:uns)?(?: (?:wichtig|am herzen))?"
        r"|(?:mit|weiter mit) werbung (?:weiter|lesen|weiterlesen)|(?:cookie|datenschutz|privatsphäre)-?\s?einstellungen"
        r"|zustimmung erforderlich|wir verwenden cookies)" + _END,
        example="Ihre Privatsphäre ist uns wichtig",
        spares=("Ihre Daten sind weg: Hacker im Rathaus", "Zustimmung im Stadtrat", "Einwilligung der Eltern"),
        why="what German consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="fr",
        pattern=r"(?:(?:le respect de )?votre vie privée(?: (?:nous (?:importe|est chère|tient à cœur)|est (?:notre|une) priorité"
        r"|est importante?(?: pour nous)?))?|(?:gestion|gérer|paramètres) des cookies|nous utilisons des cookies)"
        + _END,
        example="Le respect de votre vie privée est notre priorité",
        spares=("Votre vie privée en ligne : ce qui change", "Gestion des déchets"),
        why="what French consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="es",
        pattern=r"(?:(?:valoramos|respetamos|nos importa) (?:su|tu) privacidad|(?:su|tu) privacidad (?:es importante|nos importa)"
        r"(?: para nosotros)?|(?:configuración|aviso|uso) de cookies|utilizamos cookies)" + _END,
        example="Valoramos tu privacidad",
        spares=("Tu privacidad en la red", "Uso de armas", "Valoramos tu privacidad más que nadie, dijo"),
        why="what Spanish consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="it",
        pattern=r"(?:(?:la tua|la vostra|la sua) privacy (?:è importante|ci sta a cuore)(?: per noi)?|informativa sui cookie"
        r"|(?:rispettiamo la|teniamo alla) tua privacy|utilizziamo i cookie|impostazioni (?:dei )?cookie)" + _END,
        example="La tua privacy è importante per noi",
        spares=(
            "La tua privacy in rete",
            "Informativa al Parlamento",
            "La tua privacy è importante per noi, dice il ministro",
        ),
        why="what Italian consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="pt",
        pattern=r"(?:(?:valorizamos|respeitamos) a sua privacidade|a sua privacidade é importante(?: para nós)?"
        r"|(?:aviso|definições|política) de cookies|utilizamos cookies)" + _END,
        example="Valorizamos a sua privacidade",
        spares=("A sua privacidade em jogo", "Política de preços", "Valorizamos a sua privacidade, disse o ministro"),
        why="what Portuguese consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="nl",
        pattern=r"(?:(?:uw|jouw|je) privacy is (?:belangrijk(?: voor ons)?|voor ons belangrijk)"
        r"|(?:wij|we) (?:waarderen|respecteren) (?:uw|jouw|je) privacy|(?:cookie|privacy)-?\s?(?:instellingen|voorkeuren))"
        + _END,
        example="Jouw privacy is belangrijk voor ons",
        spares=("Jouw privacy op straat", "Instellingen in nood", "Jouw privacy is belangrijk voor ons, zegt de bank"),
        why="what Dutch consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="pl",
        pattern=r"(?:(?:szanujemy|cenimy|dbamy o) (?:twoją |państwa )?prywatność|twoja prywatność jest dla nas ważna"
        r"|ustawienia (?:prywatności|plików cookies?))" + _END,
        example="Szanujemy Twoją prywatność",
        spares=("Twoja prywatność w sieci", "Szanujemy wyrok", "Szanujemy Twoją prywatność, mówi minister"),
        why="what Polish consent walls are called",
    ),
    Pattern(
        name="notice.privacy",
        language="sv",
        pattern=r"(?:(?:vi (?:värnar om|respekterar|bryr oss om) din (?:integritet|personvern)"
        r"|(?:ditt personvern|dit privatliv|din integritet) (?:er|är) (?:viktig|viktigt|vigtigt)(?: for oss| för oss| for os)?"
        r"|(?:cookie|personvern|integritets)-?\s?(?:innstillinger|inställningar|indstillinger)))" + _END,
        example="Vi värnar om din integritet",
        spares=("Din integritet på nätet", "Ditt personvern på spill", "Vi värnar om din integritet, säger ministern"),
        why="what Swedish, Norwegian and Danish consent walls are called",
    ),
)
"""Titles of walls that ask to be agreed to before the page is shown."""

LISTINGS: Final[tuple[Words, ...]] = (
    Words(
        name="listing.declared",
        words=frozenset(("collectionpage", "searchresultspage")),
        example="CollectionPage",
        spares=("WebPage", "Collection"),
        why="archives of tags and desks declare themselves, and have no story of their own",
    ),
)
"""Words of schema.org of pages that list stories."""
