"""Share bars: invitations to send a story to others, names of networks, counts of shares."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Made, Openings, phrases

SHARE: Final = (
    Lines(
        name="share.bar",
        language="en",
        lines=phrases(
            """
            share; shares; share this; share this article; share this story; share this post; share this page
            share this video; kindly share this story; kindly share this post; share this with; share this with your friends; share article; share story; share page
            share post; share it; share via; share on; share on social media; share with friends; share your thoughts with friends
            share options
            sharing options; share tools; share link; share full article; share using; copy link; copy url
            copy this link; link copied; link copied to clipboard; copied; copied to clipboard; email this
            email this article; email this story; e-mail this; email article; email a friend; send to a friend
            email to a friend; tweet; tweet this; pin it; send; send email; forward; forward this; save
            save article; save story; save this article; save this story; save for later; bookmark; bookmark this
            add to bookmarks; add to favorites; add to favourites; read later; gift article; gift this article
            give this article; total shares; close share; more sharing options; share to; share now
            share or comment on this article; share comments; post; share video; share this on; view on
            spread the word; about sharing; read more about sharing
            these are external links and will open in a new window; share selection; republish
            republish this article; reprints; request reprint; cite; clip full article; share bookmark save; link
            loading; add as preferred source on google; add us on google; share save; listen and share
            """
        ),
        example="Share This Article",
        spares=("Share this article of faith.", "Shares fell on Monday."),
        why="the share bar stands above and below every story",
    ),
    Made(
        name="share.networks",
        words=phrases(
            """
            share; shares; on; via; this; article; facebook; twitter; x; whatsapp; linkedin; pinterest; reddit
            telegram; tumblr; instagram; youtube; tiktok; messenger; flipboard; pocket; snapchat; xing; vk
            vkontakte; viber; skype; threads; bluesky; mastodon; google; gmail; email; e; mail; e-mail; print; copy
            link; url; tweet; pin; it; post; send; by; save; bookmark; stumbleupon; digg; sms; facebook messenger
            rss; teilen; drucken; partager; imprimer; compartir; imprimir; condividi; stampa; compartilhar; delen
            udostępnij; del; dela; with; icon; button; comments; comment; feed; weibo; wechat; kakao; kakaostory
            naver; band; wykop; signal; in; new; window; opens; tab; to; cancel; close; app; community; follow; us
            auf; bei; per; sur; en; su; op; na; på
            """
        ),
        fewest=2,
        example="Facebook Twitter WhatsApp Email",
        spares=("Facebook buys WhatsApp", "Print"),
        why="the buttons of a share bar, in one line",
    ),
    Lines(
        name="share.network",
        lines=phrases(
            """
            facebook; twitter; whatsapp; linkedin; pinterest; reddit; telegram; tumblr; instagram; youtube; tiktok
            messenger; facebook messenger; flipboard; pocket; snapchat; xing; vk; vkontakte; viber; email; e-mail
            mail; threads; bluesky; mastodon; google+; rss; rss feed; x; line; sms; stumbleupon; google news
            google plus; weibo; wechat; f; t; in
            """
        ),
        example="WhatsApp",
        spares=("WhatsApp group",),
        why="a button of a share bar, on a line of its own",
    ),
    Openings(
        name="share.button",
        language="en",
        openings=phrases(
            """
            share this article on; share this story on; share on facebook; share on twitter; share on x
            share on whatsapp; share on linkedin; share on pinterest; share via email; share by email
            click to share; click to email; share this with; tweet this; share this post on; share to facebook
            share to twitter; email a link to; post on; add us as a preferred source
            """
        ),
        longest=120,
        line=True,
        example="Click to share on Facebook (Opens in new window)",
        spares=("Click to share was the old way.", "Share on Monday"),
        why="the names that buttons carry for readers of screens",
    ),
    Openings(
        name="share.click",
        openings=phrases(
            """
            click to tweet; klick um auf; klick um über; klicken um auf; klicken um über; klicke um auf
            cliquez pour partager; cliquer pour partager; haz clic para compartir; haga clic para compartir
            clique para compartilhar; clique para partilhar; fai clic per condividere; fai clic qui per condividere
            klik om te delen; klik om dit te delen; kliknij aby udostępnić; klicka för att dela; klikk for å dele
            klik for at dele
            """
        ),
        longest=120,
        line=True,
        example="Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
        spares=("Klicken ist teuer", "Click to the beat"),
        why="the names that a common share bar gives its buttons, in the languages it comes in",
    ),
    Lines(
        name="share.bar",
        language="de",
        lines=phrases(
            """
            teilen; teilen sie diesen artikel; artikel teilen; beitrag teilen; diesen artikel teilen
            diesen beitrag teilen; seite teilen; video teilen; jetzt teilen; link kopieren; link kopiert; kopieren
            artikel versenden; per mail versenden; per e-mail teilen; per e-mail versenden; e-mail verschicken
            weiterempfehlen; empfehlen; artikel empfehlen; merken; auf die merkliste; artikel merken; zur merkliste
            merkliste; speichern; artikel speichern; weitersagen; verschicken; senden; twittern; teilen auf
            artikel verschenken; verschenken; schenken; artikel anhören und teilen; mehr optionen
            bookmark hinzufügen; folgen und teilen
            """
        ),
        example="Artikel teilen",
        spares=("Artikel teilen die Meinung.", "Teilen der Stadt"),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="fr",
        lines=phrases(
            """
            partager; partagez; partager cet article; partager l'article; partagez cet article; partager sur
            partager sur facebook; partager sur twitter; partager par mail; envoyer; envoyer par e-mail
            envoyer par mail; copier le lien; lien copié; enregistrer; ajouter à vos sélections; ajouter aux favoris
            ajouter à mes favoris; offrir cet article; offrir l'article; partages; partager la publication
            partager via; lire plus tard; sauvegarder
            """
        ),
        example="Partager cet article",
        spares=("Partager cet article de loi",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="es",
        lines=phrases(
            """
            compartir; comparte; comparte esto; compartir artículo; compartir esta noticia; comparte esta noticia
            comparte este artículo; compartir en; compartir en facebook; compartir en twitter; compartir en whatsapp
            compartir vía; copiar enlace; copiar link; copiar url; enlace copiado; enviar por correo
            enviar por email; enviar; enviar por correo electrónico; guardar; guardar noticia; guardar artículo
            tuitear; twittear; regalar artículo; añadir a favoritos
            """
        ),
        example="Compartir esta noticia",
        spares=("Compartir esta noticia fue difícil.",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="it",
        lines=phrases(
            """
            condividi; condividi su; condividi questo articolo; condividi l'articolo; condividi articolo
            condividi la notizia; condivisioni; condividi su facebook; condividi su twitter; condividi via email
            copia link; copia il link; link copiato; invia; invia per email; salva; salva articolo; salva per dopo
            regala questo articolo; regala; tweet; aggiungi ai preferiti; ascolta e condividi
            """
        ),
        example="Condividi questo articolo",
        spares=("Condividi questo articolo della legge?",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="pt",
        lines=phrases(
            """
            compartilhe; compartilhar; compartilhe esta notícia; compartilhe esse conteúdo; compartilhe no
            compartilhe isso; partilhar; partilhe; partilhar este artigo; partilhar artigo; partilhar notícia
            copiar link; copiar ligação; link copiado; enviar por e-mail; enviar por email; guardar; salvar; enviar
            compartilhar no facebook; compartilhar no twitter; compartilhar no whatsapp; tweetar; oferecer artigo
            """
        ),
        example="Compartilhe esta notícia",
        spares=("Compartilhe esta notícia com cuidado, pediu ele.",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="nl",
        lines=phrases(
            """
            delen; deel; deel dit artikel; deel dit bericht; artikel delen; deel via; deel op; deel op facebook
            deel op twitter; deel via whatsapp; deel via e-mail; kopieer link; kopieer de link; link gekopieerd
            link kopiëren; bewaren; bewaar; bewaar artikel; leeslijst; opslaan; doorsturen; mail een vriend
            e-mailen; geef cadeau; cadeau geven
            """
        ),
        example="Deel dit artikel",
        spares=("Deel dit artikel op in twee stukken.",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="pl",
        lines=phrases(
            """
            udostępnij; udostępnij artykuł; udostępnij na facebooku; udostępnij na twitterze; podziel się
            podziel się artykułem; podziel się ze znajomymi; kopiuj link; skopiuj link; skopiowano; wyślij
            wyślij e-mailem; wyślij znajomemu; poleć; poleć artykuł; zapisz; zapisz na później; tweetnij
            udostępnień; drukuj i udostępnij; podaruj artykuł
            """
        ),
        example="Udostępnij artykuł",
        spares=("Udostępnij artykuł pierwszy ustawy.",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="no",
        lines=phrases(
            """
            del; del artikkelen; del saken; del denne saken; del på facebook; del på twitter; del på e-post
            kopier lenke; lenke kopiert; send på e-post; lagre; lagre artikkel; tips en venn; gi bort
            gi bort artikkelen
            """
        ),
        example="Del artikkelen",
        spares=("Del artikkelen i to.",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="sv",
        lines=phrases(
            """
            dela; dela artikeln; dela artikel; dela på facebook; dela på twitter; dela via e-post; dela med sig
            kopiera länk; länk kopierad; mejla; skicka; spara; spara artikel; spara artikeln; tipsa en vän
            dela nyheten; ge bort artikeln
            """
        ),
        example="Dela artikeln",
        spares=("Dela artikeln i två.",),
        why="the share bar stands above and below every story",
    ),
    Lines(
        name="share.bar",
        language="da",
        lines=phrases(
            """
            del; del artiklen; del artikel; del denne artikel; del på facebook; del på twitter; del via mail
            kopier link; link kopieret; send til en ven; gem; gem artikel; send; gem til senere; giv artiklen
            """
        ),
        example="Del artiklen",
        spares=("Del artiklen i to.",),
        why="the share bar stands above and below every story",
    ),
)
