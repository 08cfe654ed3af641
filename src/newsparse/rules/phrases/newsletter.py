"""Prompts to take a newsletter, an app, alerts or a subscription."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, phrases
from newsparse.rules.rule import Pattern

NEWSLETTER: Final = (
    Lines(
        name="newsletter.prompt",
        language="en",
        lines=phrases(
            """
            newsletter; newsletters; subscribe; subscribe now; subscribe today; subscribe here; sign up; sign up now
            sign up here; sign up for free; sign me up; join us; enter your email; enter your email address
            your email; your email address; email address; thank you for subscribing; thanks for signing up
            you are subscribed; subscribed; by email; get our newsletter; newsletter sign up; newsletter signup
            daily newsletter; the newsletter; subscribe to newsletter; join our newsletter; register now
            update your preferences; manage my newsletters; manage newsletters; manage preferences; daily briefing
            morning briefing; breaking news alerts; i'm in; enter email; subscribe to newsletters
            see all newsletters; view all newsletters; privacy notice; see sample; invalid email address
            something went wrong; please try again; an error has occurred please try again later; thank you; success
            we ve sent you an email; please enter a valid email address; enter a valid email; get alerts
            turn on notifications; get notifications; notify me; follow this topic; recaptcha
            """
        ),
        example="Sign up now!",
        spares=("Sign up now or lose it, the club said.",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="en",
        openings=phrases(
            """
            sign up for our; sign up for the; sign up to our; sign up to the; sign up to get; sign up to receive
            sign up for e-mail; sign up for email; sign up for breaking news; sign up for free; sign up for daily
            sign up for weekly; sign up for a daily; sign up for this; sign up here; sign up now; sign up today
            sign up below; sign up with your email; subscribe to our; subscribe to the newsletter
            subscribe to receive; subscribe for free; subscribe today; subscribe here; want more news
            want more science; need more space; want to stay; get our; get the latest; get breaking; get daily
            get the best of; get the day's; get your daily; get stories like this; get more stories like
            get this newsletter; get news alerts; get instant alerts; get up to the minute; get updates
            get email updates; get essential; stay up to date with; stay informed with; stay on top of; stay updated
            stay connected; keep up to date with; keep up with the latest; never miss; don't miss out on; join our
            join thousands; join the conversation; receive our; receive the latest; receive email from us
            contact me with news and offers; by submitting your information; by signing up; by subscribing
            by clicking sign up; by clicking subscribe; by entering your email; by providing your email
            enter your email; we ll send; we'll send you; no spam; you can unsubscribe; you may unsubscribe
            unsubscribe at any time; your information will be used in accordance
            this site is protected by recaptcha; this newsletter may contain; thank you for signing up
            thanks for signing up; thank you for subscribing; for more stories like this; like this story
            love this story; enjoying this story; our free newsletter; delivered straight to your inbox
            our best stories; a daily newsletter; newsletter sign up; you are now subscribed
            your newsletter sign up
            """
        ),
        longest=330,
        example="Sign up for our daily newsletter and never miss a story.",
        spares=("Sign up for the army, he told him." + " He did so, and went to war that same summer. " * 8,),
        why="imperatives that offer mail from the paper; stories speak so only in long paragraphs of advice",
    ),
    Lines(
        name="newsletter.prompt",
        language="de",
        lines=phrases(
            """
            newsletter; newsletter abonnieren; newsletter bestellen; jetzt abonnieren; abonnieren; jetzt anmelden
            zum newsletter; zum newsletter anmelden; jetzt kostenlos anmelden; ihre e-mail-adresse; e-mail-adresse
            e-mail-adresse eingeben; e-mail; kostenlos abonnieren; unsere newsletter; zur anmeldung; absenden
            push-nachrichten aktivieren; benachrichtigungen aktivieren; abonnieren sie unseren newsletter
            hier anmelden
            """
        ),
        example="Newsletter abonnieren",
        spares=("Newsletter abonnieren viele.",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="de",
        openings=phrases(
            """
            abonnieren sie unseren; abonnieren sie den; abonnieren sie hier; melden sie sich für; melden sie sich zu
            melden sie sich hier; melden sie sich jetzt; jetzt kostenlos den newsletter; hier geht's zum newsletter
            hier geht es zum newsletter; hier können sie den newsletter; hier können sie sich für
            mit unserem newsletter; mit dem newsletter; unser newsletter; unseren newsletter
            ich bin damit einverstanden, dass; ich möchte den newsletter; ich habe die datenschutz
            mit der anmeldung; mit ihrer anmeldung; durch die anmeldung; sie können den newsletter
            sie können sich jederzeit; die wichtigsten nachrichten des tages; das wichtigste vom tag
            alles wichtige zum tag; bleiben sie informiert; bleiben sie auf dem laufenden
            informationen zum widerruf; vielen dank für ihre anmeldung; verpassen sie keine; diesen newsletter
            """
        ),
        longest=330,
        example="Melden Sie sich für unseren täglichen Newsletter an.",
        spares=("Meldungen für den Newsletter kommen aus der Stadt.",),
        why="sentences that offer mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="fr",
        openings=phrases(
            """
            inscrivez-vous à; inscrivez-vous gratuitement; inscription à la newsletter; abonnez-vous à notre
            abonnez-vous à la; abonnez-vous pour; recevez nos; recevez notre; recevez la newsletter; recevez chaque
            recevez toute; recevez les; recevoir la newsletter; ne manquez rien; ne ratez aucune
            votre adresse e-mail; votre adresse mail; votre email; en vous inscrivant; en cliquant sur
            restez informé; téléchargez notre; notre newsletter
            """
        ),
        longest=330,
        example="Inscrivez-vous à notre newsletter pour recevoir l'essentiel.",
        spares=("Recevez ce prix, dit le maire.",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="fr",
        lines=phrases(
            """
            newsletter; newsletters; la newsletter; nos newsletters; s'inscrire; s'abonner; je m'abonne
            je m'inscris; inscription; s'inscrire gratuitement; s'abonner à la newsletter; ok; valider; abonnez-vous
            recevoir la newsletter; découvrir les offres; activer les notifications; suivre ce thème
            """
        ),
        example="Je m'inscris",
        spares=("S'inscrire coûte cher.",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="es",
        openings=phrases(
            """
            suscríbete a; suscríbase a; suscríbete para; suscríbete aquí; apúntate a; apúntate gratis
            recibe nuestra; recibe las; recibe en tu correo; recibe cada; recibe todas; recibe gratis
            regístrate para; regístrate gratis; introduce tu email; ingresa tu correo; al suscribirte; al hacer clic
            no te pierdas nada; únete a nuestro; únete a nuestra; descarga nuestra; síguenos en nuestro canal
            tu correo
            """
        ),
        longest=330,
        example="Suscríbete a nuestro boletín diario.",
        spares=("Suscribe el acuerdo a mano.",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="es",
        lines=phrases(
            """
            newsletter; newsletters; boletín; boletines; suscríbete; suscríbase; suscribirse; suscribirme
            suscripción; apúntate; registrarse; regístrate; suscríbete a la newsletter; correo electrónico
            recibir newsletter; activar notificaciones
            """
        ),
        example="Suscríbete",
        spares=("Suscripción abierta en la plaza",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="it",
        openings=phrases(
            """
            iscriviti alla; iscriviti a; iscriviti per; iscriviti gratis; iscriviti al canale; abbonati per
            abbonati a; abbonati e; abbonati subito; ricevi la; ricevi le; ricevi ogni; ricevi gratis
            registrati per; registrati gratis; inserisci la tua email; inserisci il tuo indirizzo; resta aggiornato
            rimani aggiornato; scarica la nostra; iscrivendoti; non perdere
            """
        ),
        longest=330,
        example="Iscriviti alla newsletter per ricevere le notizie.",
        spares=("Iscritti alla scuola sono cento.",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="it",
        lines=phrases(
            """
            newsletter; iscriviti; iscriviti ora; iscriviti alla newsletter; abbonati; abbonati ora; abbonamenti
            registrati; la newsletter; le nostre newsletter; attiva le notifiche; indirizzo email
            scopri le altre newsletter
            """
        ),
        example="Iscriviti alla newsletter",
        spares=("Registrati dieci casi",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="pt",
        openings=phrases(
            """
            assine a newsletter; assine nossa; assine a nossa; assine para; subscreva a; subscreva as; inscreva-se
            receba as; receba a nossa; receba no seu; receba gratuitamente; receba em primeira mão; receba nossas
            cadastre-se; registe-se; baixe o nosso; baixe nosso; ao se inscrever; clique aqui para
            siga o nosso canal; participe do nosso; entre no nosso; faça parte do; quer receber
            """
        ),
        longest=330,
        example="Inscreva-se na nossa newsletter.",
        spares=("Assine o contrato hoje, disse.",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="pt",
        lines=phrases(
            """
            newsletter; newsletters; assine; assinar; subscrever; subscreva; inscrever-se; inscreva-se; assine já
            cadastrar; receber notificações; ativar notificações; o seu email; seu e-mail; assine agora
            """
        ),
        example="Assine já",
        spares=("Assinar foi um erro.",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="nl",
        openings=phrases(
            """
            schrijf je in; schrijf u in; meld je aan; meld u aan; ontvang onze; ontvang de nieuwsbrief; ontvang elke
            ontvang dagelijks; ontvang het laatste; abonneer je op; abonneer u op; download onze; download de app
            blijf op de hoogte; mis niets; door je aan te melden; met onze nieuwsbrief; vul je e-mailadres
            """
        ),
        longest=330,
        example="Schrijf je in voor onze nieuwsbrief.",
        spares=("Schrijf je naam op.",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="nl",
        lines=phrases(
            """
            nieuwsbrief; nieuwsbrieven; abonneren; abonneer; inschrijven; aanmelden; meld je aan; schrijf je in
            aanmelden voor de nieuwsbrief; je e-mailadres; e-mailadres; word abonnee; meldingen aanzetten
            """
        ),
        example="Nieuwsbrief",
        spares=("Nieuwsbrief kost gemeente geld",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="pl",
        openings=phrases(
            """
            zapisz się na; zapisz się do; zapisz się i; subskrybuj nasz; zasubskrybuj; otrzymuj najnowsze
            otrzymuj codziennie; bądź na bieżąco; pobierz naszą; pobierz aplikację; podaj swój adres
            podaj adres e-mail; zaprenumeruj; dołącz do; wyrażam zgodę na
            """
        ),
        longest=330,
        example="Zapisz się na nasz newsletter.",
        spares=("Zapisz się w historii",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="pl",
        lines=phrases(
            """
            newsletter; newslettery; subskrybuj; zapisz się; zapisz się na newsletter; prenumerata; prenumeruj
            twój e-mail; twój adres e-mail; adres e-mail; włącz powiadomienia
            """
        ),
        example="Zapisz się",
        spares=("Zapisz się do szkoły",),
        why="a box that offers mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="no",
        openings=phrases(
            """
            meld deg på; få nyhetsbrev; motta vårt; abonner på; registrer deg for; last ned appen; få varsel
            få de viktigste nyhetene; hold deg oppdatert
            """
        ),
        longest=330,
        example="Meld deg på vårt nyhetsbrev.",
        spares=("Meld deg hos rektor",),
        why="sentences that offer mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="sv",
        openings=phrases(
            """
            prenumerera på vårt; prenumerera på våra; anmäl dig till; få vårt nyhetsbrev; få nyhetsbrevet
            skriv upp dig; registrera dig för; ladda ner appen; håll dig uppdaterad; missa inte våra
            """
        ),
        longest=330,
        example="Prenumerera på våra nyhetsbrev.",
        spares=("Prenumerera på tidningen gör färre.",),
        why="sentences that offer mail from the paper",
    ),
    Openings(
        name="newsletter.offer",
        language="da",
        openings=phrases(
            """
            tilmeld dig; tilmeld nyhedsbrev; få nyhedsbrevet; få vores nyhedsbrev; modtag vores; modtag nyhedsbrevet
            abonner på; download appen; hent appen; hold dig opdateret; få besked
            """
        ),
        longest=330,
        example="Tilmeld dig vores nyhedsbrev.",
        spares=("Tilmeldte deltagere mødte op.",),
        why="sentences that offer mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="sv",
        lines=phrases(
            """
            nyhetsbrev; prenumerera; prenumerera på nyhetsbrev; våra nyhetsbrev; anmäl dig; e-postadress
            prenumerera nu; slå på notiser; följ ämnet
            """
        ),
        example="Prenumerera",
        spares=("Prenumerera är dyrt.",),
        why="a box that offers mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="no",
        lines=phrases(
            """
            nyhetsbrev; abonner; abonner nå; bli abonnent; meld deg på; e-postadresse; kjøp abonnement
            slå på varsler
            """
        ),
        example="Bli abonnent",
        spares=("Bli abonnent på tre uker",),
        why="a box that offers mail from the paper",
    ),
    Lines(
        name="newsletter.prompt",
        language="da",
        lines=phrases(
            """
            nyhedsbrev; nyhedsbreve; abonner; abonnér; bliv abonnent; tilmeld; tilmeld dig; tilmeld nyhedsbrev
            din e-mail; køb abonnement; prøv gratis
            """
        ),
        example="Bliv abonnent",
        spares=("Bliv abonnent på det.",),
        why="a box that offers mail from the paper",
    ),
)

APP: Final = (
    Openings(
        name="app.prompt",
        language="en",
        openings=phrases(
            """
            download our app; download the app; download our free app; download the free; get the app; get our app
            get the free app; available on the app store; available on google play; install our app; read in the app
            open in app; open in the app; join our whatsapp; join our telegram; follow our whatsapp
            click here to download
            """
        ),
        longest=200,
        example="Download our app for the latest headlines",
        spares=("Download figures rose.",),
        why="the paper advertises its application",
    ),
    Lines(
        name="app.prompt",
        lines=phrases(
            """
            app store; google play; download on the app store; get it on google play; apple store; google play store
            jetzt bei google play; laden im app store; zur app; app herunterladen; app laden
            télécharger l'application; descarga la app; descargar app; scarica l'app; scarica app; baixe o app
            baixar app; pobierz aplikację; last ned app; ladda ner appen; hent app; get the app; android; ios; apps
            mobile apps; microsoft store; app gallery
            """
        ),
        example="Download on the App Store",
        spares=("Android phones",),
        why="badges of the stores that sell the paper's application",
    ),
)

OFFERS: Final = tuple(
    [
        Pattern(
            name="newsletter.inside",
            language=language,
            pattern=rf"[^“„«‘]*?(?:{pattern})",
            example=example,
            spares=(spare,),
            why="the paper's own voice offers its newsletter; only the paper can say so outside quotation marks",
        )
        for language, pattern, example, spare in (
            (
                "en",
                r"\b(?:sign up|subscribe) (?:for|to) our (?:[\w'’&-]+ ){0,5}newsletters?\b",
                "For all the news of the valley, sign up to our daily newsletter here.",
                "Readers sign up for newsletters when it rains.",
            ),
            (
                "de",
                r"newsletter\b.{0,250}\b(?:hier geht['’]?s zur anmeldung|zur anmeldung geht es hier|hier geht es zur anmeldung"
                r"|hier (?:kostenlos |direkt )?(?:anmelden|abonnieren)|jetzt (?:kostenlos |hier )?(?:anmelden|abonnieren))\b"
                r"|\b(?:abonnieren sie|abonniere|abonniert|bestellen sie) (?:[\w'-]+ ){1,6}?(?:[\w-]+)?newsletter\b",
                "Was im Tal geschieht: Der Newsletter am Abend sagt es Ihnen. Hier geht's zur Anmeldung!",
                "Der Newsletter der Partei ging an alle, die Anmeldung war offen.",
            ),
            (
                "fr",
                r"\b(?:inscrivez|abonnez)-vous (?:[\w]+ )?(?:à|a) (?:notre|nos|la|cette) (?:[\w'’-]+ ){0,3}newsletters?\b",
                "Pour tout savoir, inscrivez-vous gratuitement à notre newsletter.",
                "Ils lisent la newsletter du maire.",
            ),
            (
                "es",
                r"\bsuscr[íi]b(?:ete|ase|irte|irse) (?:\w+ )?a (?:nuestr[oa]s?|la|las|los|el) (?:[\w'-]+ ){0,3}(?:newsletters?|bolet[íi]n)",
                "Si te interesa el río, suscríbete a nuestro boletín.",
                "El boletín del ayuntamiento tiene lectores.",
            ),
            (
                "it",
                r"\b(?:iscriviti|iscrivetevi|abbonati) (?:\w+ )?(?:alla|alle) (?:[\w'-]+ ){0,3}newsletter\b",
                "Per le notizie del fiume iscriviti gratis alla nostra newsletter.",
                "Il sindaco scrive una newsletter.",
            ),
            (
                "pt",
                r"\b(?:assine|subscreva|inscreva-se|receba) (?:n?a|n?as) (?:[\w'-]+ ){0,3}newsletters?\b",
                "Para saber tudo, subscreva a nossa newsletter.",
                "O autarca escreve uma newsletter.",
            ),
            (
                "nl",
                r"\b(?:schrijf|meld|abonneer) (?:je|u|jezelf) (?:[\w'-]+ ){0,6}(?:nieuwsbrief|nieuwsbrieven)\b",
                "Altijd alles weten? Schrijf je hier in voor onze nieuwsbrief.",
                "De nieuwsbrief van de gemeente wordt gelezen.",
            ),
            (
                "pl",
                r"\bzapisz się (?:\w+ ){0,2}na (?:\w+ ){0,2}newsletter",
                "Chcesz wiedzieć więcej? Zapisz się na nasz newsletter.",
                "Newsletter burmistrza czyta całe miasto.",
            ),
            (
                "no",
                r"\b(?:meld deg på|abonner på) (?:\w+ ){0,3}\w*nyhetsbrev",
                "Vil du vite mer? Meld deg på nyhetsbrevet vårt her.",
                "Nyhetsbrevet fra ordføreren leses av mange.",
            ),
            (
                "da",
                r"\b(?:tilmeld dig|abonner på) (?:\w+ ){0,3}\w*nyhedsbrev",
                "Vil du vide mere? Tilmeld dig vores nyhedsbrev her.",
                "Borgmesterens nyhedsbrev læses af mange.",
            ),
            (
                "sv",
                r"\b(?:prenumerera på|anmäl dig till) (?:\w+ ){0,3}\w*nyhetsbrev",
                "Vill du veta mer? Prenumerera på vårt nyhetsbrev här.",
                "Borgmästarens nyhetsbrev läses av många.",
            ),
        )
    ]
)
"""Asked only of blocks in which one of the words was seen, whatever the page's language: the words tell it."""
