"""Notices laid over a page: cookies, consent to foreign contents, paywalls, browsers."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

COOKIES: Final = (
    Lines(
        name="notice.cookies",
        lines=phrases(
            """
            accept; accept all; accept cookies; accept all cookies; reject all; reject; decline; manage cookies
            cookie settings; cookie preferences; cookie policy; cookies; privacy settings; privacy preferences
            manage preferences; consent; i agree; agree; i accept; allow all; allow cookies; got it; only necessary
            save preferences; save settings; privacy manager; your privacy choices; your privacy
            do not sell my personal information; do not sell or share my personal information; akzeptieren
            alle akzeptieren; alle cookies akzeptieren; ablehnen; alle ablehnen; cookie einstellungen
            datenschutzeinstellungen; datenschutzeinstellungen anpassen; datenschutz einstellungen; einstellungen
            zustimmen; zustimmen und weiter; einwilligen; externe inhalte; externer inhalt; externen inhalt anzeigen
            externe inhalte anzeigen; inhalt anzeigen; inhalte anzeigen; inhalt laden; inhalte laden
            inhalt entsperren; ein klick für den datenschutz; auf ein wort anzeigen; privatsphäre
            empfohlener redaktioneller inhalt; empfohlener externer inhalt
            an dieser stelle finden sie einen externen inhalt; einmal anzeigen; immer anzeigen; dauerhaft anzeigen
            x post laden; tweet laden; video laden; accepter; tout accepter; tout refuser; refuser; j'accepte
            accepter et continuer; continuer sans accepter; gérer les cookies; paramétrer; paramétrer les cookies
            gestion des cookies; préférences cookies; autoriser; aceptar; aceptar todo; aceptar y continuar
            rechazar; rechazar todo; configurar cookies; política de cookies; configuración de cookies; accetta
            accetta tutti; accetta e continua; rifiuta; gestisci cookie; preferenze cookie; aceitar; aceitar todos
            aceitar cookies; rejeitar; recusar; accepteren; alles accepteren; alle cookies accepteren; weigeren
            cookie instellingen; cookievoorkeuren; akceptuję; akceptuj; zgadzam się; akceptuj wszystkie
            ustawienia cookies; polityka cookies; godta; godta alle; aksepter; aksepter alle; godkänn; godkänn alla
            acceptera; acceptera alla; acceptér; accepter alle; tillad alle
            """
        ),
        example="Accept all cookies",
        spares=("Cookies for the bake sale",),
        why="buttons of the notice that asks for consent",
    ),
    Shape(
        name="notice.contact",
        first=phrases("contact; email; e; mail; kontakt; contacto; contato"),
        pattern=r"(?:contact|e-?mail|mail|kontakt|contacto|contato)\s?:\s?(?:\[email.protected\]|[\w.+-]{1,60}@[\w-]{1,60}\.[\w.]{2,60})$",
        example="Contact: desk@oldtown.example",
        spares=(
            "Contact: the man who met aliens",
            "E-mail addresses were stolen",
            "Contact: desk@oldtown.example answered nobody, she wrote",
        ),
        why="the address of a desk, hidden from robots or not",
    ),
    Openings(
        name="notice.archived",
        language="en",
        openings=phrases(
            """
            this is an archived article; this is an archived story; this story has been archived
            published in the print edition of; a version of this article appears in print
            a version of this story appeared in print
            """
        ),
        longest=250,
        example="This is an archived article and the information in it may be outdated.",
        spares=("This is an archive of articles on rain.", "Published in print, the poem was read by all."),
        why="where else a story stands, and how old it is, is told beside it",
    ),
    Openings(
        name="notice.consent",
        openings=phrases(
            """
            we use cookies; this website uses cookies; this site uses cookies; our site uses cookies
            our website uses cookies; by continuing to browse; by continuing to use; by using this site
            by using our site; by clicking accept; by clicking agree; we and our partners; we need your consent
            we value your privacy; your privacy is important to us; to view this content; to see this content
            to display this content; this content is hosted by; this content is provided by
            this content is not available due to; this article contains content provided by
            please enable javascript; please enable cookies; javascript is disabled; enable javascript
            your browser does not support; your browser is not supported; please upgrade your browser
            you are using an outdated browser; this video is no longer available; wir verwenden cookies
            wir nutzen cookies; diese website verwendet cookies; diese seite verwendet cookies
            diese webseite verwendet cookies; mit der nutzung dieser; mit klick auf; mit ihrem klick
            um diesen inhalt; um dieses video; um externe inhalte; um inhalte von; an dieser stelle finden sie
            an dieser stelle ist ein; für die darstellung von; externer inhalt; ich bin damit einverstanden dass mir
            hier sehen sie externe; hier finden sie externe; zur anzeige dieses; zum anzeigen dieses
            dieser inhalt kann nicht; dieser inhalt wird; damit können personenbezogene daten
            mehr dazu in unserer datenschutz; mehr dazu in unseren datenschutz; es werden mit ihrer zustimmung
            wir benötigen ihre zustimmung; bitte aktivieren sie javascript; nous utilisons des cookies
            ce site utilise des cookies; en poursuivant votre navigation; ce contenu est bloqué
            pour afficher ce contenu; pour voir ce contenu; ce contenu n'a pas pu; nous et nos partenaires
            vous avez choisi de ne pas accepter; utilizamos cookies; usamos cookies; este sitio web utiliza cookies
            este sitio utiliza cookies; esta web utiliza cookies; nosotros y nuestros socios
            para ver este contenido; questo sito utilizza; questo sito usa i cookie; utilizziamo i cookie
            noi e i nostri partner; per visualizzare questo contenuto; este site utiliza cookies
            este site usa cookies; nós e os nossos parceiros; utilizamos os cookies; wij gebruiken cookies
            we gebruiken cookies; deze website gebruikt cookies; deze site gebruikt cookies; wij en onze partners
            om deze inhoud; ta strona używa; ta strona korzysta; nasza strona używa; ten serwis używa
            serwis korzysta z; używamy plików cookie; my i nasi partnerzy; vi bruker informasjonskapsler
            dette nettstedet bruker; vi og våre partnere; vi bruker cookies; vi använder cookies; vi använder kakor
            den här webbplatsen använder; vi och våra partners; vi bruger cookies; dette website bruger
            denne hjemmeside bruger; vi og vores partnere; for at se dette indhold
            """
        ),
        longest=900,
        example="We use cookies to improve your experience.",
        spares=("We use cookie dough for this cake.",),
        why="the site speaks about itself and the reader's data",
    ),
)

PAYWALL: Final = (
    Lines(
        name="notice.paywall",
        lines=phrases(
            """
            subscribers only; subscriber only; for subscribers; for subscribers only; subscriber exclusive
            premium content; exclusive content; members only; member exclusive; already a subscriber
            already a subscriber log in; already subscribed; already a member; already have an account
            not a subscriber; become a subscriber; become a member; subscribe to continue
            subscribe to continue reading; subscribe to read; subscribe to unlock; unlock this article
            unlock article; start your subscription; start free trial; try for free; free trial
            view subscription options; see subscription options; view offers; see all offers; cancel anytime
            cancel any time; continue reading; to continue reading; purchase licensing rights; digital subscription
            this article is for subscribers; this story is available exclusively to
            this article is available exclusively to; you need to be a subscriber; registered users only
            gift subscription; you ve reached your limit; no thanks; maybe later; nur für abonnenten; für abonnenten
            exklusiv für abonnenten; plus artikel; premium artikel; jetzt weiterlesen; weiterlesen mit
            abo abschließen; jetzt abo abschließen; abo testen; jetzt testen; jetzt kostenlos testen; probeabo
            jederzeit kündbar; monatlich kündbar; bereits abonnent; bereits registriert; sie sind bereits abonnent
            sie haben bereits ein abo; artikel freischalten; zu den angeboten; zum angebot; zum abo; alle angebote
            digital abo; sie haben noch kein abo; freischalten; réservé aux abonnés; article réservé aux abonnés
            article réservé à nos abonnés; contenu réservé aux abonnés; abonnés; déjà abonné
            déjà abonné connectez-vous; déjà abonnée; vous êtes déjà abonné; vous avez déjà un compte
            vous possédez déjà un compte; continuer à lire ici; sans engagement; résiliable à tout moment
            voir les offres; offre découverte; abonnez-vous pour lire la suite; lire la suite gratuitement
            soutenez-nous; testez gratuitement; s'abonner pour 1 €; solo para suscriptores
            exclusivo para suscriptores; contenido exclusivo; ya eres suscriptor; ya soy suscriptor
            hazte suscriptor; hazte premium; suscríbete para seguir leyendo; para seguir leyendo
            contenido para suscriptores; solo para abbonati; riservato agli abbonati
            contenuto riservato agli abbonati; contenuto per gli abbonati; sei già abbonato; sei già un abbonato
            hai già un abbonamento; per abbonati; exclusivo para assinantes; conteúdo exclusivo; já é assinante
            já sou assinante; já é subscritor; só para assinantes; alleen voor abonnees; voor abonnees; al abonnee
            reeds abonnee; ben je al abonnee; exclusief voor abonnees; tylko dla prenumeratorów
            dostęp dla prenumeratorów; masz już prenumeratę; jesteś już prenumeratorem; kun for abonnenter
            for abonnenter; allerede abonnent; er du allerede abonnent; bare for abonnenter
            endast för prenumeranter; för prenumeranter; redan prenumerant; är du redan prenumerant; for medlemmer
            kun for medlemmer
            """
        ),
        example="Already a subscriber?",
        spares=("Premium prices rise",),
        why="the wall before the rest of a story",
    ),
    Openings(
        name="notice.locked",
        openings=phrases(
            """
            this article is for subscribers; this content is for subscribers; this story is for subscribers
            this article is exclusive to; this article is only available to; this content is only available to
            subscribe to continue; subscribe to read; subscribe now to; subscribe for full access
            to continue reading; this story is available exclusively to; this article is available exclusively to
            you need to be a subscriber to; you have full access to this article; to read the full; to read this article; to keep reading
            you have reached your limit; you have used all; you have free articles; already a subscriber
            already a member; already subscribed; not a subscriber; become a subscriber; become a member to
            unlock this article; unlock unlimited; get unlimited access; get full access; try unlimited access
            create a free account; create your free account; register for free to; register to read; sign in to read
            log in to read; log in to continue; sign in to continue; this is a subscriber only
            dieser artikel ist exklusiv; dieser artikel ist für; dieser artikel ist nur für; dieser inhalt ist nur
            sie möchten weiterlesen; sie wollen weiterlesen; um weiterzulesen; lesen sie diesen artikel mit
            jetzt weiterlesen mit; mit plus lesen; sie sind bereits abonnent; noch kein abo; la suite est réservée
            cet article est réservé; ce contenu est réservé; article réservé aux; pour lire la suite
            vous avez déjà un; vous possédez déjà; déjà abonné; abonnez-vous pour; este contenido es exclusivo
            este artículo es exclusivo; contenido exclusivo para; para seguir leyendo; ya eres suscriptor
            si ya eres; inicia sesión para; questo contenuto è riservato; questo articolo è riservato
            contenuto riservato; per continuare a leggere; sei già abbonato; se sei già; conteúdo exclusivo para
            este conteúdo é exclusivo; este artigo é exclusivo; para continuar a ler; já é assinante
            dit artikel is alleen; dit artikel is exclusief; om verder te lezen; om dit artikel te
            ben je al abonnee; ten artykuł jest dostępny; dostęp do tego artykułu; aby przeczytać cały
            żeby przeczytać; denne saken er forbeholdt; for å lese videre; for å lese denne; den här artikeln är för
            för att läsa vidare; artiklen er kun for; for at læse videre; for at læse resten
            thank you for reading this; sie haben bereits ein abo; you have read all your; you ve read all your
            """
        ),
        longest=300,
        example="This article is for subscribers only.",
        spares=("To read is to dream.", "This article is about rain."),
        why="the wall before the rest of a story",
    ),
    Shape(
        name="notice.rest",
        first=phrases("il; noch; es; sie; you; the; te; ti; ci"),
        digit=True,
        pattern=(
            r"(?:il (?:vous |te )?reste \d{1,3}(?:[.,]\d+)? ?% de (?:cet article|ce contenu|l['’]article)"
            r"|(?:es fehlen |sie haben |noch )?(?:noch )?\d{1,3}(?:[.,]\d+)? ?% (?:des artikels|dieses artikels|vom artikel)"
            r"|you have (?:read )?\d{1,3}(?:[.,]\d+)? ?% of this (?:article|story) (?:left|remaining))"
        ),
        example="Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.",
        spares=("Il reste 57 % de l'eau", "Noch 20 % der Häuser sind ohne Strom"),
        why="how much of the story stands behind the wall",
    ),
)

TRANSLATIONS: Final = (
    Openings(
        name="notice.translation",
        openings=phrases(
            """
            this article was translated; this article has been translated; this story was translated
            this article was originally published in; this story was originally published in
            this article was automatically translated; this is a machine translation; this is an automatic translation
            read the original article; read the original story; read this article in; read this story in
            dies ist eine maschinelle übersetzung; dieser artikel wurde aus dem englischen
            dieser text wurde aus dem englischen; dieser beitrag wurde aus dem englischen
            dieser artikel wurde aus dem französischen; dieser text wurde aus dem französischen
            dieser artikel wurde maschinell; dieser text wurde maschinell
            dieser artikel wurde automatisch; lest den originalartikel; lesen sie den originalartikel
            lies den originalartikel; den originalartikel; das original zu diesem; diese audioversion wurde
            cet article a été traduit; ce texte a été traduit; lire l'article original; lire cet article en
            este artículo ha sido traducido; este artículo fue traducido; lea este artículo en; lee este artículo en
            leer este artículo en; questo articolo è stato tradotto; leggi questo articolo in; leggi l'articolo originale
            este artigo foi traduzido; leia este artigo em; dit artikel is vertaald; dit artikel is automatisch
            lees dit artikel in; artykuł został przetłumaczony; denne artikkelen er oversatt; den här artikeln är översatt
            denne artikel er oversat
            """
        ),
        longest=260,
        example="This article was translated from Spanish.",
        spares=("This article was written in the rain.", "Den Originalartikeln fehlt ein Bild"),
        why="where the words come from, and in what other language they can be read, is no part of the story",
    ),
)
