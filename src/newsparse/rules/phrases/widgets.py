"""Widgets: printing, letter size, players of sound and video, galleries, ways back up."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

WIDGETS: Final = (
    Lines(
        name="widget.print",
        lines=phrases(
            """
            print; print this; print this page; print this article; print article; print story; print page
            printer friendly; printer friendly version; print friendly; download pdf; pdf; drucken; artikel drucken
            seite drucken; druckversion; druckansicht; imprimer; imprimer l'article; imprimer cet article
            version imprimable; imprimir; imprimir artículo; imprimir noticia; stampa; stampa articolo
            versione stampabile; imprimir notícia; afdrukken; print artikel; printen; drukuj; drukuj artykuł
            wersja do druku; skriv ut; skriv ut artikkelen; skriv ut artikeln; udskriv; print artiklen; save pdf
            export pdf
            """
        ),
        example="Print this article",
        spares=("Print sales fall",),
        why="a button",
    ),
    Lines(
        name="widget.font",
        lines=phrases(
            """
            font size; text size; a a a; aa; a+; increase font size; decrease font size; larger text; smaller text
            increase text size; resize text; adjust text size; reset font size; larger font; smaller font
            default font size; small medium large; schriftgröße; schrift vergrößern; schrift verkleinern
            taille du texte; agrandir le texte; réduire le texte; tamaño de letra; tamaño del texto; aumentar letra
            dimensione testo; dimensione carattere; dimensione del testo; tamanho da letra; tamanho do texto
            aumentar fonte; diminuir fonte; lettergrootte; tekstgrootte; rozmiar tekstu; rozmiar czcionki
            skriftstørrelse; tekststørrelse; textstorlek; dark mode; light mode; reading mode; high contrast
            night mode; dunkelmodus
            """
        ),
        example="Font Size",
        spares=("Small medium and large farms",),
        why="a button",
    ),
    Lines(
        name="widget.player",
        lines=phrases(
            """
            play; play video; play audio; pause; mute; unmute; replay; replay video; watch; watch video; watch now
            watch the video; watch live; watch live tv; live tv; live stream; livestream; video; videos; audio
            podcasts; listen; listen now; listen to article; listen to this article; listen to this story
            listen to the article; now playing; up next; autoplay; loading video; video loading; video unavailable
            video player; skip video; fullscreen; full screen; enter fullscreen; exit fullscreen; close video
            closed captions; subtitles; playback speed; current time; duration time; remaining time; volume
            seek to live; picture-in-picture; play now; stream type live; loaded; captions off; captions settings
            opens captions settings dialog; subtitles off; descriptions off; audio track; this is a modal window
            beginning of dialog window; end of dialog window; escape will cancel and close the window; modal title
            your browser doesn't support html5 audio; video duration; latest videos from
            to play this video you need to enable javascript in your browser; this video can not be played
            media caption; video caption; playing in; watch more; embed; embed video; embed code; copy embed code
            view transcript; close transcript; click to play; tap to unmute; click to unmute; unmute video
            0 seconds of; ai generated summary; text to speech; article audio; audio version; video abspielen
            abspielen; video ansehen; jetzt ansehen; anhören; zum anhören; artikel anhören; beitrag anhören
            vorlesen; artikel vorlesen; im video; video starten; zum video; audio starten; lautstärke; vollbild
            zum livestream; diesen artikel anhören; jetzt anhören; écouter; écouter l'article; écouter cet article
            lire la vidéo; voir la vidéo; regarder la vidéo; regarder; vidéo; vidéos; écoutez; en direct; le direct
            escuchar; escuchar artículo; escucha este artículo; escucha la noticia; ver vídeo; ver video; vídeo
            vídeos; reproducir; reproducir vídeo; en vivo; ascolta; ascolta l'articolo; ascolta articolo
            guarda il video; riproduci; ouvir; ouvir artigo; ouça; ouça este conteúdo; assistir; assista; ao vivo
            luister; luister naar dit artikel; beluister; beluister dit artikel; bekijk video; bekijk de video
            afspelen; posłuchaj; posłuchaj artykułu; odtwórz; obejrzyj wideo; wideo; zobacz wideo; lytt
            lytt til saken; lytt til artikkelen; spill av; se video; se videoen; lyssna; lyssna på artikeln
            spela upp; spela; lyt; lyt til artiklen; afspil; hør artiklen
            """
        ),
        example="Play video",
        spares=("Video shows flood", "Watch repairs go on"),
        why="buttons and states of a player",
    ),
    Lines(
        name="widget.gallery",
        lines=phrases(
            """
            zum vergrößern anklicken; cliquez pour agrandir; klik om te vergroten; clicca per espandere
            haz clic para expandir; clique para expandir; kliknij aby rozwinąć; klicka för att expandera
            view gallery; view photos; view all photos; see all photos; photo gallery; gallery; open gallery
            open image in gallery; view image in fullscreen; enlarge; enlarge image; enlarge photo; expand
            expand image; zoom; zoom in; click to enlarge; click to expand; next; previous; prev; next image
            previous image; next slide; previous slide; next photo; previous photo; show caption; hide caption
            toggle caption; show more; show less; view more; load more; see all; view all; show all; slideshow
            view slideshow; start slideshow; images; image gallery; view larger image; open full size image
            full size image; caption; back to gallery; previous page; next page; pfeil rechts; pfeil links; close; close gallery; close modal; dismiss; full image; original image; view full image
            view full size; expand to read more; more options; open menu; swipe for more; scroll for more; tap here
            click here; open this photo in gallery; back to article; read less; view fullscreen; bilderstrecke
            bildergalerie; bilderserie; fotostrecke; fotostrecke ansehen; zur fotostrecke; galerie; zur galerie
            bild vergrößern; vergrößern; fotos; nächstes bild; vorheriges bild; weiter; zurück; schließen
            mehr anzeigen; weniger anzeigen; alle anzeigen; mehr laden; öffnen; bild in detailansicht öffnen
            infografiken anzeigen; infografik anzeigen; galerie öffnen; ansehen; voir la galerie; voir les photos
            diaporama; agrandir; agrandir l'image; suivant; précédent; fermer; voir plus; voir tout; afficher plus
            plus de photos; ver galería; ver fotos; galería; fotogalería; ampliar; ampliar imagen; siguiente
            anterior; cerrar; mostrar más; ver todo; ver todos; guarda la gallery; vedi la gallery; galleria
            fotogallery; galleria fotografica; ingrandisci; successivo; successiva; precedente; chiudi
            mostra di più; mostra altro; vedi tutti; vedi tutte; ver galeria; galeria; galeria de fotos; fotogaleria
            fechar; próximo; próxima; mostrar mais; ver tudo; ver todas; bekijk foto's; bekijk alle foto's
            fotoserie; volgende; vorige; sluiten; toon meer; meer tonen; bekijk alles; vergroot; zobacz galerię
            galeria zdjęć; zobacz zdjęcia; następne; poprzednie; następny; poprzedni; zamknij; pokaż więcej; zdjęcie
            zdjęcia; rozwiń; zwiń; powiększ; bildegalleri; neste; forrige; lukk; vis mer; vis flere; se bilder
            bildspel; visa bilder; nästa; föregående; stäng; visa mer; visa fler; visa alla; billedserie
            se billeder; næste; luk; vis mere; se alle
            """
        ),
        example="View gallery",
        spares=("Gallery opens in Oldtown", "Next week"),
        why="buttons of a gallery, and of anything that opens and shuts",
    ),
    Lines(
        name="widget.top",
        lines=phrases(
            """
            back to top; top; go to top; return to top; scroll to top; to top; to the top; nach oben
            zum seitenanfang; zurück nach oben; zum anfang; seitenanfang; haut de page; retour en haut
            retour haut de page; volver arriba; subir; ir arriba; arriba; torna su; torna all'inizio; torna in alto
            voltar ao topo; topo; ir para o topo; naar boven; terug naar boven; do góry; powrót na górę
            wróć na górę; til toppen; tilbake til toppen; till toppen; tillbaka till toppen; tilbage til toppen
            back to home; back to homepage; zurück zur startseite; zur startseite; startseite; retour à l'accueil
            volver a la portada; back to news; back to article
            """
        ),
        example="Back to top",
        spares=("Back to top form",),
        why="a button",
    ),
    Shape(
        name="widget.count",
        first=phrases(
            """
            comment; comments; share; shares; view; views; like; likes; kommentare; commentaires; comentarios
            commenti; reacties; komentarze; kommentarer
            """
        ),
        marks="0123456789",
        digit=True,
        longest=40,
        pattern=(
            r"(?:\d[\d.,]*\s?[km]?\s?(?:shares?|comments?|views?|likes?|tweets?|retweets?|reads?|photos?|images?|"
            r"pictures?|videos?|votes?|replies|reactions?|clicks|listens|kommentare?|mal geteilt|aufrufe|bilder|"
            r"fotos|leser|commentaires?|partages|réactions?|comentarios?|lecturas|visitas|comentários?|"
            r"condivisioni|commenti|visualizzazioni|reacties|komentarz[ey]?|komentarzy|udostępnień|wyświetleń|"
            r"kommentarer|delinger|visninger|delningar)|(?:comments?|shares?|views?|likes?|kommentare|"
            r"commentaires|comentarios|commenti|reacties|komentarze|kommentarer)\s?[(:]?\s?\d[\d.,]*\s?[km]?\)?)$"
        ),
        example="1.2k shares",
        spares=("12 comments were deleted", "300 views of the river"),
        why="how often a story was shared, read or answered",
    ),
    Shape(
        name="widget.place",
        first=phrases("image; photo; picture; bild; foto; slide"),
        marks="0123456789",
        digit=True,
        longest=40,
        pattern=(
            r"(?:\d{1,2}:\d{2}(?::\d{2})?\s?/\s?\d{1,2}:\d{2}(?::\d{2})?|(?:image|photo|picture|bild|foto|slide|"
            r"photo)\s\d{1,3}\s?(?:of /|of|/|von|de|di|van|z|av|af)\s?\d{1,3}|\d{1,3}\s?(?:/|of|von|sur|de|di|van|"
            r"z)\s?\d{1,3})$"
        ),
        example="Image 2 of 5",
        spares=("Image 2 of 5 shows rain", "2024"),
        why="where a player or a gallery stands",
    ),
    Shape(
        name="widget.age",
        first=phrases("published; updated; posted; aktualisiert; vor; il; hace; há; for; för; about"),
        marks="0123456789•·|–—-",
        digit=True,
        longest=40,
        pattern=(
            r"[•·|–—-]?\s?(?:published |updated |posted |aktualisiert )?(?:vor |il y a |hace |há |for |för |about )?\d{1,3}\s?"
            r"(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?|sek|min|std|stunden?|tag(?:en?)?|wochen?"
            r"|monat(?:en?)?|jahr(?:en?)?|heures?|jours?|semaines?|mois|horas?|minutos?|días?|dias?|semanas?|meses|mes|ore|ora|minuti"
            r"|giorni|giorno|uur|minuten|dagen|dag|godz|godzin[ay]?|dni|timer|time|dager|timmar|dagar|dage)\.?"
            r"(?: ago| fa| geleden| temu| siden| sedan| atrás| old)?$"
        ),
        example="• vor 2 Std.",
        spares=("2 hours later it rained", "Vor 2 Jahren regnete es", "12"),
        why="how old another story is; the story itself is dated in its head",
    ),
    Shape(
        name="widget.date",
        first=phrases("uhr"),
        marks="0123456789",
        digit=True,
        longest=40,
        pattern=(
            r"(?:\d{1,2}[.:]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h|min)?|\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}"
            r"(?:,? ?[|•·–-]? ?(?:um )?\d{1,2}[.:]\d{2}(?: ?uhr| ?min\.?)?)?)$"
        ),
        example="12.04.2024, 10:21 Uhr",
        spares=("12.04.2024 was a wet day", "10:21 is when it rained", "3:1"),
        why="when another story, a video or an entry appeared; the story itself is dated in its head",
    ),
    Shape(
        name="widget.day",
        first=phrases(
            """
            heute; gestern; today; yesterday; hoy; ayer; aujourd; hier; oggi; ieri; hoje; ontem; vandaag; gisteren
            dziś; dzisiaj; wczoraj; idag; igår; i
            """
        ),
        digit=True,
        longest=40,
        pattern=(
            r"(?:heute|gestern|today|yesterday|hoy|ayer|aujourd['’]hui|hier|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|dzisiaj"
            r"|wczoraj|i ?dag|i ?går),? ?[|•·–-]? ?(?:um |at |à |alle |a las |às |om |kl\.? |o )?\d{1,2} ?[.:h] ?\d{2}"
            r"(?: ?(?:uhr|am|pm|a\.m\.|p\.m\.|h))?$"
        ),
        example="Heute, 10:21 Uhr",
        spares=("Heute um 10:21 Uhr regnete es", "Hier 10 ans plus tard", "Today 12 people left"),
        why="when another story or an entry appeared; the story itself is dated in its head",
    ),
    Shape(
        name="widget.moment",
        first=phrases(
            """
            published; updated; posted; first; last; zuerst; veröffentlicht; aktualisiert; stand; erstellt; publié; mis
            pubblicato; aggiornato; publicado; actualizado; atualizado; gepubliceerd; bijgewerkt; opublikowano
            aktualizacja; publisert; oppdatert; publicerad; uppdaterad; udgivet; opdateret; january; february; march
            april; may; june; july; august; september; october; november; december
            """
        ),
        marks="0123456789",
        digit=True,
        longest=70,
        pattern=(
            r"(?=.*\d{1,2}[:.h]\d{2}(?!\d))(?:(?:first |last |zuerst )?[^\W\d_]{5,14}(?: à jour)?:?(?: (?:am|on|le|il|el|em|op|den))?:? )?"
            r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|\d{1,2}\.? [^\W\d_]{3,10}\.?,? (?:19|20)\d{2}"
            r"|[^\W\d_]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d{2})"
            r"(?:,? ?[|•·–-]? ?(?:at |um |à |a las |às |om |kl\.? |o |alle )?\d{1,2}[:.h]\d{2}"
            r"(?: ?(?:am|pm|a\.m\.|p\.m\.|uhr|h))?(?: [a-z]{2,4})?)$"
        ),
        example="Zuerst veröffentlicht am 05/03/2024 - 14:02 MEZ",
        spares=(
            "Updated 5 March 2024",
            "March 5, 2024 at 10:15 pm the river rose",
            "5 March 2024 was wet at 10:15",
        ),
        why="date and clock alone: when a comment, an entry or another story appeared",
    ),
    Shape(
        name="widget.updated",
        marks="0123456789",
        digit=True,
        longest=90,
        pattern=(
            r"(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|\d{1,2}\.? [^\W\d_]{3,10}\.?,? (?:19|20)\d{2})"
            r"(?:,? ?[|•·–-]? ?(?:at |um |à |a las |às |om |kl\.? |o |alle )?\d{1,2}[:.h]\d{2}(?: ?(?:h|uhr))?\.?)?[ ,;|•·–(-]*"
            r"(?:updated|last updated|aktualisiert|mis à jour|modifié|actualizado|aggiornato|ultima modifica|atualizado|bijgewerkt"
            r"|aktualizacja|oppdatert|uppdaterad|opdateret):?(?: (?:on|am|le|el|il|em|op|den))?"
            r"(?: \d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2},?| \d{1,2}\.? [^\W\d_]{3,10}\.?,? (?:19|20)\d{2},?)?"
            r"(?: (?:at|um|à|a las|às|om|kl\.?|o|alle|ore))? ?\d{1,2}[:.h]\d{2} ?(?:h|uhr)?\.?\)?$"
        ),
        example="05/03/2024 Actualizado a las 14:02h.",
        spares=(
            "05/03/2024 updated figures came at noon",
            "5 March 2024, updated at the weekend",
        ),
        why="two dates and clocks alone: when a story appeared, and when it was changed",
    ),
    Shape(
        name="widget.byline",
        first=phrases("by; di; von; par; por; door; av; af"),
        digit=True,
        pattern=(
            r"(?:[Bb]y|BY|[Dd]i|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Aa]v|[Aa]f) (?:[^\W\d_a-z][\w'’.-]+,? ){2,4}(?:[|•·–-] )?"
            r"(?:\d{1,2}\.? [^\W\d_]{3,10}\.?,?|[^\W\d_]{3,10}\.? \d{1,2},) (?:19|20)\d{2}$"
        ),
        flags=0,
        example="di Ada Ng 20 Novembre 2024",
        spares=("By Monday 20 November 2024", "di Ada Ng 20 anni dopo", "By the river in 2024"),
        why="who wrote another story, and when; the story's own byline stands in its head",
    ),
    Shape(
        name="widget.reading_time",
        first=phrases(
            """
            reading; read; estimated; lesezeit; lesedauer; temps; lecture; tiempo; tempo; leestijd; czas; lesetid
            lästid; læsetid
            """
        ),
        marks="0123456789",
        digit=True,
        longest=40,
        pattern=(
            r"(?:(?:reading time|read time|estimated reading time|lesezeit|lesedauer|temps de lecture|lecture|"
            r"tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|lesetid|lästid|"
            r"læsetid)\s?:?\s?(?:ca\.?\s?)?\d{1,3}\s?(?:min(?:s|\.|ut(?:e|es|en|i|o|os|er|y))?)?|"
            r"\d{1,3}[ -]?min(?:ute)?s?[ -]?(?:read|reading|lesezeit|de lecture|de lectura|di lettura|de leitura|"
            r"leestijd|czytania|lesetid|lästid|læsetid)?|\d{1,3} minutes? (?:read|de lecture|di lettura)|"
            r"\d{1,3} min(?:uten|uti|utos|uter|uut)?\.?(?: (?:lesezeit|gelezen))?)$"
        ),
        example="3 min read",
        spares=("3 minutes later", "The reading time is over"),
        why="how long the paper thinks that reading takes",
    ),
    Openings(
        name="widget.player",
        language="en",
        openings=phrases(
            """
            your browser does not support the; this is a modal window; beginning of dialog window
            to play this video; to view this video please enable; you need to be logged in to watch; sorry, your browser; this audio is auto-generated
            this audio was created using; this audio article; listen to this article; listen to the latest
            watch the video above; watch the full video; video player is loading; this is a live stream
            use up down arrow; javascript is required; click to view; click on the image; click the image
            click here for more; click here to read; click here to see; click here to subscribe
            click here to sign up; click here for our; view this post on instagram; a post shared by
            view on instagram; view on twitter; follow this story; read more of our; read all of our
            more coverage on
            """
        ),
        longest=260,
        example="Click here to read our latest edition",
        spares=("Listen to this, the mayor said.",),
        why="what a player or a button says",
    ),
)
