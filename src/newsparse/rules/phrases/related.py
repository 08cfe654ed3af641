"""Labels of links to other stories: in front of a title, or on a line of their own above titles."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, Shape, phrases

READ_MORE: Final = (
    Openings(
        name="related.kind",
        openings=phrases(
            """
            watch; video; listen; more; read; explainer; lire; voir; vidéo; ver; vea; leggi; guarda; leia; veja
            confira; lees; bekijk; luister; czytaj; zobacz; sprawdź; przeczytaj; więcej; les; läs; læs
            """
        ),
        marked=True,
        line=True,
        longest=180,
        example="WATCH: Rain floods the streets of Oldtown",
        spares=("Watch the river rise", "Video: the mayor waded through the market. He laughed.", "More: much more."),
        why="one word and a mark in front of a title; a sentence with a full stop is the story's",
    ),
    Openings(
        name="related.read_more",
        language="en",
        openings=phrases(
            """
            read more; read more here; read next; read this; must read; don't miss; do not miss; related
            related story; related article; related stories; related news; related content; related coverage
            related articles; watch more; watch now; listen now; full story; full coverage; from the archive
            more on this; more on this story; more info; find out more; trending; recommended; what to read next
            you may like; you might like; you might also like; you may also like; keep reading; continue reading
            up next; editor's pick; editor's choice
            """
        ),
        marked=True,
        example="READ MORE: Rain floods the streets of Oldtown",
        spares=(
            "Read more books this year, the minister said.",
            "Related crimes went up by a tenth",
            "Don't miss your train.",
        ),
        why="a link to another story, the label in front of its title; without a mark the words may begin a sentence",
    ),
    Openings(
        name="related.also_read",
        language="en",
        openings=phrases(
            """
            also read; read also; see also; also see; also watch; watch also; read next; read also this; see more
            read our full story; read the full story; read our story; most read; click to read
            """
        ),
        marked=True,
        capital=True,
        example="ALSO READ Rain floods Oldtown",
        spares=("See also what the mayor did.", "They also read the letter."),
        why="nobody begins a sentence so; a capital after the label is enough",
    ),
    Openings(
        name="related.read_more",
        language="de",
        openings=phrases(
            """
            mehr dazu; mehr zum thema; mehr zu diesem thema; mehr lesen; weiterlesen; zum thema; zum artikel
            lesetipp; lesetipps; lesen sie; lesen sie dazu; lesen sie hier; das könnte sie auch interessieren
            mehr infos; mehr informationen; passend dazu; dazu passend; verwandte artikel; empfohlener artikel
            themenseite
            """
        ),
        marked=True,
        example="Mehr dazu: Regen überflutet Oldtown",
        spares=("Mehr dazu wollte der Minister nicht sagen.", "Zum Thema Regen schwieg er."),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="de",
        openings=phrases(
            """
            lesen sie auch; lesen sie dazu auch; lesen sie hierzu auch; lesen sie mehr; lesen sie hier mehr
            auch interessant; auch interessant für sie; lesen sie jetzt; siehe auch; mehr zu diesem thema; lies auch
            lest auch; lest dazu auch; lesen sie weiter; jetzt lesen; auch lesenswert; das könnte sie interessieren
            mehr aus dem ressort
            """
        ),
        marked=True,
        capital=True,
        example="Lesen Sie auch: Regen überflutet Oldtown",
        spares=("Siehe auch die Entwicklung am Rhein, sagte er.",),
        why="a link to another story; German nouns follow in capitals, so no plain word of speech is listed here",
    ),
    Openings(
        name="related.read_more",
        language="fr",
        openings=phrases(
            """
            lire; lire plus; lire la suite; en savoir plus; pour aller plus loin; sur le même sujet; à voir; à lire
            à écouter; notre dossier
            """
        ),
        marked=True,
        example="À lire : La pluie inonde Oldtown",
        spares=("À lire ses lettres, on comprend tout.", "En savoir plus coûte cher."),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="fr",
        openings=phrases(
            """
            lire aussi; à lire aussi; à lire également; lire également; voir aussi; à voir aussi; lire l'article
            lire le récit; lire le décryptage; lire l'entretien; lire l'enquête; lire la tribune; lire le reportage
            lire l'analyse; lire notre article; lire notre dossier; écouter aussi; relire; lire aussi l'article
            retrouvez aussi
            """
        ),
        marked=True,
        capital=True,
        example="Lire aussi : La pluie inonde Oldtown",
        spares=("Lire aussi les petites lettres est utile.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="es",
        openings=phrases(
            """
            leer más; lee más; lea más; más información; ver más; noticia relacionada; noticias relacionadas
            relacionado; relacionada; sigue leyendo; para saber más; te interesa; podría interesarte; no te pierdas
            """
        ),
        marked=True,
        example="Leer más: La lluvia inunda Oldtown",
        spares=("Leer más libros es su meta.", "Ver más lejos es difícil."),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="es",
        openings=phrases(
            """
            lee también; lea también; leer también; lee además; lea además; te puede interesar; le puede interesar
            te podría interesar; te recomendamos; también te puede interesar; mira también; vea también; ver también
            puedes leer; además lee
            """
        ),
        marked=True,
        capital=True,
        example="Lea también: La lluvia inunda Oldtown",
        spares=("Lea también las condiciones.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="it",
        openings=phrases(
            """
            leggi di più; leggi tutto; per approfondire; approfondimento; approfondisci; correlati
            articoli correlati; guarda il video; continua a leggere; ti potrebbe interessare; scopri di più
            """
        ),
        marked=True,
        example="Per approfondire: La pioggia allaga Oldtown",
        spares=("Per approfondire il caso serve tempo.", "Leggi di più chi può."),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="it",
        openings=phrases(
            """
            leggi anche; leggi pure; guarda anche; vedi anche; da leggere; ti può interessare anche
            leggi l'articolo; leggi qui
            """
        ),
        marked=True,
        capital=True,
        example="Leggi anche: La pioggia allaga Oldtown",
        spares=("Leggi anche molto severe furono votate.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="pt",
        openings=phrases(
            """
            leia mais; ler mais; saiba mais; veja mais; relacionado; relacionada; notícia relacionada
            continue lendo; continue a ler; não perca
            """
        ),
        marked=True,
        example="Saiba mais: Chuva inunda Oldtown",
        spares=("Saiba mais quem souber ouvir.", "Veja mais longe quem sobe."),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="pt",
        openings=phrases(
            """
            leia também; leia ainda; veja também; ler também; assista também; confira também; pode interessar
            vale a pena ler
            """
        ),
        marked=True,
        capital=True,
        example="Leia também: Chuva inunda Oldtown",
        spares=("Leia também as regras do jogo.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="nl",
        openings=phrases("lees meer; meer lezen; lees verder; bekijk ook; gerelateerd"),
        marked=True,
        example="Lees meer: Regen zet Oldtown blank",
        spares=("Meer lezen is goed.", "Lees meer boeken dit jaar."),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="nl",
        openings=phrases(
            """
            lees ook; lees hier ook; ook interessant; zie ook; lees ook dit; lees hierover ook; kijk ook
            """
        ),
        marked=True,
        capital=True,
        example="Lees ook: Regen zet Oldtown blank",
        spares=("Zie ook de cijfers van gisteren.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="pl",
        openings=phrases(
            """
            czytaj więcej; zobacz więcej; polecamy; polecane; powiązane; dowiedz się więcej; czytaj dalej
            """
        ),
        marked=True,
        example="Czytaj więcej: Deszcz zalał Oldtown",
        spares=("Czytaj więcej książek, mówi.",),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="pl",
        openings=phrases(
            """
            czytaj także; czytaj też; czytaj również; przeczytaj także; przeczytaj też; przeczytaj również
            zobacz także; zobacz też; zobacz również; polecamy także; warto przeczytać; oglądaj też
            """
        ),
        marked=True,
        capital=True,
        example="Czytaj także: Deszcz zalał Oldtown",
        spares=("Zobacz także inne miasta na mapie.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="no",
        openings=phrases("les mer; les saken; les hele saken; mer om saken; se video; relatert; anbefalt"),
        marked=True,
        example="Les mer: Regn oversvømmer Oldtown",
        spares=("Les mer enn før, sier rektor.",),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="no",
        openings=phrases("les også; se også; hør også; les også denne"),
        marked=True,
        capital=True,
        example="Les også: Regn oversvømmer Oldtown",
        spares=("Se også på tallene fra i går.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="sv",
        openings=phrases("läs mer; läs vidare; mer om ämnet; relaterat; se mer; rekommenderas"),
        marked=True,
        example="Läs mer: Regn översvämmar Oldtown",
        spares=("Läs mer än förut, säger rektorn.",),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="sv",
        openings=phrases("läs också; läs även; se också; se även; hör också; läs artikeln"),
        marked=True,
        capital=True,
        example="Läs också: Regn översvämmar Oldtown",
        spares=("Se också till att stänga fönstret.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
    Openings(
        name="related.read_more",
        language="da",
        openings=phrases("læs mere; læs videre; mere om emnet; relateret; se mere; anbefalet"),
        marked=True,
        example="Læs mere: Regn oversvømmer Oldtown",
        spares=("Læs mere end før, siger rektoren.",),
        why="a link to another story, the label in front of its title",
    ),
    Openings(
        name="related.also_read",
        language="da",
        openings=phrases("læs også; se også; hør også; læs artiklen; læs nu"),
        marked=True,
        capital=True,
        example="Læs også: Regn oversvømmer Oldtown",
        spares=("Se også på tallene fra i går.",),
        why="a link to another story; nobody begins a sentence so before a capital",
    ),
)
"""A label in front of a title, in one block."""

LABELS: Final = (
    Openings(
        name="label.related",
        openings=phrases(
            """
            more from; more stories from; more news from; latest videos from; mehr zum thema; mehr zu diesem
            weitere beiträge; weitere artikel; weitere meldungen; weitere themen; lesen sie mehr zum
            lesen sie mehr zu; alle artikel zum; alle artikel zu; sur le même; nos articles sur; más noticias de
            altri articoli di; leggi tutto su; mais notícias de; więcej na temat
            """
        ),
        line=True,
        longest=70,
        example="Mehr zum Thema Hochwasser",
        spares=(
            "Mehr zum Thema Hochwasser weiß das Amt.",
            "More from the river than from the sky was the cause of all the floods in Oldtown",
        ),
        why="a label that names its topic, above links to other stories",
    ),
    Lines(
        name="label.related",
        language="en",
        lines=phrases(
            """
            read more; read more here; read next; read also; also read; see also; related; related story
            related stories; related article; related articles; related news; related content; related coverage
            related posts; related links; related topics; related items; related reading; related to this story
            more on this; more on this story; more on this topic; more from this author; more from the author
            more like this; more stories; more stories like this; more news; more coverage; more to read
            more in this section; similar stories; similar articles; you may like; you might like; you may also like
            you might also like; you might also be interested in; you may be interested in; you may have missed
            in case you missed it; icymi; recommended; recommended for you; recommended stories
            recommended articles; recommended reading; what to read next; up next; next story; next up; next article
            previous article; keep reading; further reading; don't miss; must read; must reads; must read stories
            editor's picks; editors picks; editor's choice; read our complete coverage; read our full coverage
            full coverage; more on this subject; explore more; explore more on these topics; suggested stories
            suggested reading; from our archive; see more; more videos; stories for you; picks for you; watch next
            read this next; other stories; other news; also in this section; also on this topic; more headlines
            more articles; more top stories; top picks; what others are reading; people also read
            you may also be interested in; related video; related videos; continue reading; read full story
            read the full story; read story; story continues below; in this series; part of a series
            the latest on this story; more trending; read more stories
            """
        ),
        example="Related Stories",
        spares=("Related stories of loss were told.", "More stories emerge"),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="de",
        lines=phrases(
            """
            mehr zum thema; mehr zu diesem thema; mehr dazu; zum thema; auch interessant; zum selben thema
            zum gleichen thema; die redaktion empfiehlt; unsere redaktion empfiehlt; die sportredaktion empfiehlt
            das könnte sie auch interessieren; das könnte sie interessieren; das könnte dich auch interessieren
            das könnte dich interessieren; das könnte ihnen auch gefallen; lesen sie auch; lesen sie dazu
            lesen sie mehr zum thema; lesen sie jetzt; lesen sie dazu auch; weitere artikel; weitere beiträge
            weitere beiträge zum thema; weitere artikel zum thema; weitere meldungen; weitere nachrichten
            weitere themen; verwandte artikel; verwandte beiträge; verwandte themen; ähnliche artikel
            ähnliche beiträge; empfehlungen; empfehlungen der redaktion; unsere empfehlungen
            unsere leseempfehlungen; leseempfehlung; meine news; mehr aus dem ressort; mehr aus diesem ressort
            mehr aus der rubrik; mehr nachrichten; mehr lesen; aus dem archiv; passend dazu; nächster artikel
            vorheriger artikel; zum artikel; mehr von diesem autor; mehr von der autorin; weiterlesen
            lesen sie weiter; siehe auch; links zum thema; mehr über; empfohlene artikel; neueste artikel
            weitere links; lesen sie mehr; dazu passend; alle artikel; alle beiträge
            """
        ),
        example="Mehr zum Thema",
        spares=("Mehr zum Thema Regen sagte er nicht.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="fr",
        lines=phrases(
            """
            lire aussi; à lire aussi; à lire également; lire également; voir aussi; à voir aussi; sur le même sujet
            sur le même thème; dans la même rubrique; articles liés; articles similaires; articles connexes; à lire
            à découvrir; à découvrir aussi; en savoir plus; pour aller plus loin; vous aimerez aussi
            cela peut vous intéresser; ça peut vous intéresser; ces articles peuvent vous intéresser
            cela pourrait vous intéresser; lire la suite; notre sélection; nos recommandations; recommandé pour vous
            plus d'articles; article suivant; article précédent; les dernières actualités; à ne pas manquer
            plus sur ce sujet; contenus associés; nos articles; l'essentiel de l'actualité; le choix de la rédaction
            services
            """
        ),
        example="Sur le même sujet",
        spares=("Sur le même sujet, le ministre se tait.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="es",
        lines=phrases(
            """
            noticias relacionadas; noticia relacionada; artículos relacionados; artículo relacionado; más noticias
            más información; te puede interesar; le puede interesar; te podría interesar; podría interesarte
            te recomendamos; también te puede interesar; lee también; lea también; leer también; ver más; leer más
            lee más; lea más; relacionado; relacionados; relacionadas; temas relacionados; recomendados
            recomendado para ti; no te pierdas; siguiente noticia; noticia anterior; contenido relacionado
            contenidos relacionados; más sobre este tema; sobre este tema; más en; otras noticias; sigue leyendo
            en portada; además
            """
        ),
        example="Noticias relacionadas",
        spares=("Más noticias llegarán mañana.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="it",
        lines=phrases(
            """
            leggi anche; leggi tutto; leggi di più; articoli correlati; articolo correlato; contenuti correlati
            notizie correlate; potrebbe interessarti; potrebbe interessarti anche; ti potrebbe interessare
            ti potrebbero interessare; ti potrebbe interessare anche; ti può interessare; per approfondire
            approfondimenti; approfondisci; correlati; vedi anche; guarda anche; altri articoli; altre notizie
            da non perdere; consigliati; consigliati per te; raccomandati per te; i nostri consigli
            articolo successivo; articolo precedente; sullo stesso argomento; dello stesso autore
            continua a leggere; video correlati; leggi gli altri articoli
            """
        ),
        example="Articoli correlati",
        spares=("Altri articoli della legge restano.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="pt",
        lines=phrases(
            """
            leia também; leia mais; ler mais; saiba mais; veja também; veja mais; notícias relacionadas
            artigos relacionados; matérias relacionadas; conteúdo relacionado; conteúdos relacionados; relacionados
            relacionadas; mais notícias; você pode gostar; você também pode gostar; recomendado para você
            recomendadas; recomendados; continue lendo; continue a ler; mais sobre este tema; sobre o mesmo tema
            pode interessar; também pode interessar; outras notícias; próxima notícia; notícia anterior; não perca
            artigos recomendados; mais lidas; últimas notícias
            """
        ),
        example="Leia também",
        spares=("Leia também as notas do autor.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="nl",
        lines=phrases(
            """
            lees ook; lees meer; lees verder; meer lezen; meer over dit onderwerp; gerelateerd
            gerelateerde artikelen; gerelateerd nieuws; gerelateerde berichten; zie ook; ook interessant
            meer nieuws; verder lezen; aanbevolen; aanbevolen voor u; aanbevolen artikelen; meer artikelen
            bekijk ook; mis niets; dit vind je misschien ook interessant; misschien ook interessant
            volgende artikel; vorige artikel; meer van deze auteur; lees deze ook
            """
        ),
        example="Gerelateerde artikelen",
        spares=("Meer nieuws volgt later vandaag.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="pl",
        lines=phrases(
            """
            czytaj więcej; czytaj także; czytaj też; czytaj również; przeczytaj także; przeczytaj też
            przeczytaj również; zobacz także; zobacz też; zobacz również; zobacz więcej; powiązane artykuły
            powiązane; podobne artykuły; polecane artykuły; polecane; polecamy; warto przeczytać
            więcej na ten temat; więcej artykułów; następny artykuł; poprzedni artykuł; może cię zainteresować
            to cię może zainteresować; inne artykuły; czytaj dalej; artykuły powiązane; tego autora; najnowsze
            """
        ),
        example="Czytaj więcej",
        spares=("Czytaj więcej książek.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="no",
        lines=phrases(
            """
            les også; les mer; les mer om; se også; relaterte saker; relaterte artikler; relatert; flere saker
            mer om saken; mer om dette; anbefalt; anbefalte saker; anbefalt for deg; siste saker; flere nyheter
            neste sak; forrige sak; les flere saker; aktuelt nå
            """
        ),
        example="Les også",
        spares=("Les også liten skrift.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="sv",
        lines=phrases(
            """
            läs också; läs även; läs mer; läs mer om; se också; se även; relaterade artiklar; relaterat
            relaterade nyheter; mer om ämnet; mer om detta; mer i ämnet; fler nyheter; fler artiklar; rekommenderas
            rekommenderade artiklar; rekommenderat för dig; nästa artikel; föregående artikel; mer från; missa inte
            """
        ),
        example="Läs också",
        spares=("Läs också det finstilta.",),
        why="a line of its own above links to other stories",
    ),
    Lines(
        name="label.related",
        language="da",
        lines=phrases(
            """
            læs også; læs mere; læs mere om; se også; relaterede artikler; relateret; relateret indhold
            mere om emnet; mere om samme emne; flere nyheder; flere artikler; anbefalet; anbefalede artikler
            anbefalet til dig; næste artikel; forrige artikel; gå ikke glip af
            """
        ),
        example="Læs også",
        spares=("Læs også det med småt.",),
        why="a line of its own above links to other stories",
    ),
)
"""A label on a line of its own; the titles follow on theirs."""

LIVE: Final = tuple(
    [
        Shape(
            name="label.live",
            language=language,
            first=phrases(first),
            sentence=True,
            longest=200,
            pattern=pattern + r"\b(?: (?:here|hier|ici|aquí|qui|aqui|tutaj|her|här))?[ .:!»›>]*$",
            example=example,
            spares=spares,
            why="leads to the page on which the paper goes on telling the same story",
        )
        for language, first, pattern, example, spares in (
            (
                "en",
                "follow; read; keep",
                r"(?:follow|read|keep up with) (?:all )?(?:of )?(?:the |our )?(?:latest|live|more|rolling|full|minute)\b"
                r"[^.,;!?“”„\"]{0,100}\b(?:the|our|this|as it happens,?) (?:\w+ )?live ?(?:blog|updates|coverage|feed|page)",
                "Follow the latest on the flood in the valley and along the river in our live blog.",
                (
                    "Follow the river to its end, the mayor wrote in his live blog.",
                    "Read the latest and you will not weep, he wrote in the live blog.",
                    "Follow the latest on the flood in the valley and along the river in our live blog, the mayor wrote in May",
                ),
            ),
            (
                "de",
                "aktuelle; alle; weitere; mehr; verfolgen; lesen",
                r"(?:(?:aktuelle|alle|weitere|mehr) (?:\w+ )?(?:meldungen|nachrichten"
                r"|entwicklungen|informationen|infos|news|ereignisse)|verfolgen sie|lesen sie)\b[^.,;!?“”„\"]{0,110}?"
                r"\b(?:in unserem|im|unseren|den) (?:[\w-]+ )?(?:[\w-]*-)?(?:live-?blog|live-?ticker|news-?blog|news-?ticker)",
                "Aktuelle Meldungen zur Flut im Tal und am Fluss finden Sie jederzeit in unserem Liveblog:",
                (
                    "Alle Nachrichten schrieb er selbst. Der Liveblog half.",
                    "Weitere Informationen gab es nicht, auch nicht im Liveticker der Polizei.",
                    "Aktuelle Meldungen zur Flut im Tal und am Fluss finden Sie jederzeit in unserem Liveblog, schrieb der Landrat",
                ),
            ),
            (
                "fr",
                "suivez; retrouvez; toute",
                r"(?:suivez|retrouvez|toute l['’]actualité|toutes les informations)\b[^.,;!?“”„\"]{0,110}\b(?:(?:dans|sur) notre (?:direct|live)"
                r"|notre direct|notre live|en direct)",
                "Suivez les dernières informations sur la crue dans notre direct.",
                (
                    "Suivez mon conseil, dit le maire.",
                    "Suivez mon regard, a lancé la ministre, qui parlait en direct à la télévision.",
                    "Suivez les dernières informations sur la crue dans notre direct, a dit le maire",
                ),
            ),
            (
                "es",
                "sigue; siga; toda; última; todas",
                r"(?:(?:sigue|siga) (?:aquí )?(?:la (?:última hora|actualidad|cobertura|información)|las últimas noticias|el minuto a minuto)"
                r"|toda la (?:actualidad|información) (?:de|del|sobre|en)|última hora|todas las noticias (?:de|del|sobre))\b[^.,;!?“”„\"]{0,110}"
                r"\b(?:en directo|en vivo|minuto a minuto)",
                "Sigue la última hora de la crecida en directo.",
                (
                    "Sigue lloviendo en el valle.",
                    "Sigue la búsqueda del niño que las televisiones transmiten en directo.",
                    "Toda la información que tenía el juez se leyó ayer en directo.",
                    "Sigue la última hora de la crecida en directo, dijo el alcalde",
                ),
            ),
            (
                "it",
                "segui; tutti; tutte",
                r"(?:segui|tutti gli aggiornamenti|tutte le notizie)\b[^.,;!?“”„\"]{0,110}\b(?:la diretta|in diretta|nel nostro live|minuto per minuto)",
                "Segui gli aggiornamenti sulla piena in diretta.",
                (
                    "Segui il fiume fino al mare.",
                    "Segui il consiglio della madre e andò in diretta a raccontare tutto.",
                ),
            ),
            (
                "pt",
                "siga; acompanhe",
                r"(?:siga|acompanhe)\b[^.,;!?“”„\"]{0,110}\b(?:ao vivo|em direto|ao minuto|em tempo real)",
                "Acompanhe a cheia do rio ao minuto.",
                (
                    "Siga o rio até ao mar.",
                    "Siga o exemplo da Noruega, disse a ministra, que falou ao vivo.",
                    "Acompanhe a cheia do rio ao minuto, disse o autarca",
                ),
            ),
            (
                "nl",
                "volg; lees",
                r"(?:volg|lees)\b[^.,;!?“”„\"]{0,110}\b(?:in ons|in het|via ons|via het|ons|het) (?:live-?blog|nieuwsblog)",
                "Volg het laatste nieuws over het water in ons liveblog.",
                (
                    "Volg de rivier tot aan zee.",
                    "Lees meer boeken, zei de minister, en minder het liveblog",
                    "Volg het laatste nieuws over het water in ons liveblog, zei de burgemeester",
                ),
            ),
            (
                "pl",
                "śledź; czytaj",
                r"(?:śledź|czytaj)\b[^.,;!?“”„\"]{0,110}\b(?:relacj[ęi] na żywo|na żywo)",
                "Śledź powódź w dolinie w naszej relacji na żywo.",
                (
                    "Czytaj uważnie, mówi burmistrz.",
                    "Śledź pieniądze, powiedział prokurator w programie na żywo",
                    "Śledź powódź w dolinie w naszej relacji na żywo, powiedział burmistrz",
                ),
            ),
            (
                "no",
                "følg; les",
                r"(?:følg|les)\b[^.,;!?“”„\"]{0,110}\b(?:direktestudio|livestudio|liveblogg|nyhetsstudio|direkte her)",
                "Følg flommen i dalen i vårt direktestudio.",
                (
                    "Følg elva til havet.",
                    "Følg pengene, sa politimannen i et direktestudio i går",
                    "Følg flommen i dalen i vårt direktestudio, sa ordføreren",
                ),
            ),
            (
                "sv",
                "följ; läs",
                r"(?:följ|läs)\b[^.,;!?“”„\"]{0,110}\b(?:direktrapport\w*|liveblogg|liverapport\w*|live här)",
                "Följ översvämningen i dalen i vår liveblogg.",
                (
                    "Följ ån till havet.",
                    "Följ pengarna, sa polisen i en liverapport",
                    "Följ översvämningen i dalen i vår liveblogg, sa borgmästaren",
                ),
            ),
            (
                "da",
                "følg; læs",
                r"(?:følg|læs)\b[^.,;!?“”„\"]{0,110}\b(?:liveblog|live her|direkte her)",
                "Følg oversvømmelsen i dalen i vores liveblog.",
                (
                    "Følg åen til havet.",
                    "Følg pengene, sagde betjenten i vores liveblog",
                    "Følg oversvømmelsen i dalen i vores liveblog, sagde borgmesteren",
                ),
            ),
        )
    ]
)
"""Sentences that lead to a live page: labels, for the link stands in them or on the line below."""

RAILS: Final = (
    Lines(
        name="most_read.label",
        language="en",
        lines=phrases(
            """
            most read; most popular; most viewed; most shared; most commented; most watched; most recent
            most read most shared; trending; trending now; trending stories; trending topics; trending news; popular
            popular now; popular stories; popular articles; popular news; popular posts; popular on this site
            latest; latest news; latest stories; latest articles; latest posts; latest headlines; latest updates
            latest videos; top stories; top news; top videos; top articles; today's top stories; today's headlines
            recent posts; recent articles; recent stories; recent news; recent comments; breaking news; just in
            featured; featured stories; featured articles; featured video; featured videos; hot topics; in the news
            what's hot; the latest; most read by subscribers; best of opinion; promoted stories; sponsored stories
            from the web; around the web; elsewhere on the web; more from the web; you may like by taboola
            recommended video; recommended videos; more in news; news in pictures; in pictures; video of the day
            photo of the day; today in pictures; live now; on air now; headlines; other headlines
            this week's most read; news feed; newsfeed; live updates
            """
        ),
        example="Most Read",
        spares=("Most read the letter twice.", "The latest figures"),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="de",
        lines=phrases(
            """
            meistgelesen; meistgelesene artikel; meist gelesen; am meisten gelesen; die meistgelesenen artikel
            beliebt; beliebteste artikel; beliebte artikel; aktuell; aktuelle nachrichten; aktuelle meldungen
            neueste nachrichten; neueste meldungen; neueste beiträge; neueste artikel; neueste sportartikel
            letzte meldungen; letzte nachrichten; top themen; topthemen; top artikel; schlagzeilen; news ticker
            newsticker; eilmeldungen; meistkommentiert; meistgeteilt; meistgesehen; trending; im trend
            das beste aus; auch auf; aus dem netz; die neuesten nachrichten; aktuelle themen; themen des tages
            news schlagzeilen; videos des tages; bilder des tages; aktuelle videos; top videos; sponsored
            """
        ),
        example="Meistgelesen",
        spares=("Meistgelesen war das Buch nie.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="fr",
        lines=phrases(
            """
            les plus lus; les plus lues; le plus lu; les plus partagés; les plus populaires; les plus commentés
            articles les plus lus; articles populaires; à la une; en continu; dernières nouvelles
            dernières actualités; dernières infos; derniers articles; fil info; en direct; tendances; actualités
            toute l'actualité; dernières minutes; en ce moment; le top articles; les derniers articles
            """
        ),
        example="Les plus lus",
        spares=("Les plus lus des romans",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="es",
        lines=phrases(
            """
            lo más leído; lo más visto; lo más compartido; lo más comentado; más leídas; más leídos; las más leídas
            los más leídos; lo último; últimas noticias; última hora; noticias destacadas; destacados; destacadas
            tendencias; más vistas; más populares; lo más popular; noticias recientes; entradas recientes
            top noticias; vídeos más vistos
            """
        ),
        example="Lo más leído",
        spares=("Lo más leído del año es un cuento.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="it",
        lines=phrases(
            """
            i più letti; le più lette; più letti; articoli più letti; i più visti; i più condivisi; più condivisi
            ultime notizie; ultimissime; ultima ora; ultimi articoli; in evidenza; in primo piano; primo piano
            di tendenza; le notizie del giorno; notizie più lette; top news; video del giorno; i video del giorno
            più popolari; adesso in onda
            """
        ),
        example="I più letti",
        spares=("I più letti tra i libri",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="pt",
        lines=phrases(
            """
            mais lidas; mais lidos; as mais lidas; os mais lidos; mais vistas; mais vistos; mais populares
            mais partilhadas; mais comentadas; últimas; últimas notícias; última hora; destaques; em destaque
            em alta; notícias mais lidas; tendências; agora; mais recentes
            """
        ),
        example="Mais lidas",
        spares=("Mais lidas que as outras",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="nl",
        lines=phrases(
            """
            meest gelezen; meest bekeken; meest gedeeld; populair; nu populair; net binnen; laatste nieuws
            het laatste nieuws; nieuwste artikelen; trending; uitgelicht; in het nieuws; best gelezen; veel gelezen
            meest recent
            """
        ),
        example="Meest gelezen",
        spares=("Meest gelezen wordt de krant.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="pl",
        lines=phrases(
            """
            najczęściej czytane; najpopularniejsze; najchętniej czytane; najnowsze; najnowsze wiadomości
            najnowsze artykuły; ostatnie wpisy; na czasie; gorące tematy; popularne; popularne artykuły
            wiadomości dnia; najważniejsze; z ostatniej chwili; hity dnia; najczęściej komentowane; na żywo
            """
        ),
        example="Najczęściej czytane",
        spares=("Najczęściej czytane są kryminały.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="no",
        lines=phrases(
            """
            mest lest; mest lest nå; mest sett; mest delt; siste nytt; siste saker; populært; populære saker
            akkurat nå; nyheter akkurat nå; siste nyheter; toppsaker
            """
        ),
        example="Mest lest",
        spares=("Mest lest er krim.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="sv",
        lines=phrases(
            """
            mest läst; mest lästa; mest läst just nu; mest sett; mest delat; senaste nytt; senaste nyheterna
            senaste nyheter; populärt; populära artiklar; just nu; toppnyheter; trendar; senaste artiklarna
            """
        ),
        example="Mest läst",
        spares=("Mest läst är deckare.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
    Lines(
        name="most_read.label",
        language="da",
        lines=phrases(
            """
            mest læste; mest læst; mest sete; mest delt; seneste nyt; seneste nyheder; populært; populære artikler
            lige nu; nyeste artikler; topnyheder; seneste artikler
            """
        ),
        example="Mest læste",
        spares=("Mest læste er krimier.",),
        why="lists of what other readers read stand beside every story of a paper",
    ),
)
"""Labels of lists that hold stories of the day, not stories related to this one."""

TOPIC_LABELS: Final = (
    Shape(
        name="label.topic",
        first=phrases("more; next; mehr"),
        longest=70,
        pattern=(
            r"(?:More (?:on|in|about)|Next [Uu]p [Ii]n|Mehr (?:zu|aus|über)) [A-Z][\w&'’-]+"
            r"(?: (?:[A-Z&][\w&'’-]*|of|in|and|the|und)){0,4}(?:\.\.\.|…)?$|More (?:stories )?from [A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?:\.\.\.|…)$"
        ),
        flags=0,
        example="Next Up In Science & Health",
        spares=("More in sorrow than in anger", "Mehr zu tun gibt es nicht", "More on the flood"),
        why="a label that names its desk or topic in capitals, above links to other stories",
    ),
)
"""Labels that only their capitals tell from the beginning of a sentence."""
