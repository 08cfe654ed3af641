"""Desks by language, words that are no desk, and where pages name the desk."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words


def listed(words: str) -> frozenset[str]:
    """Split a list written with commas: desk names have spaces in them."""
    return frozenset(word.strip() for word in words.replace("\n", " ").split(",") if word.strip())


DESKS: Final = (
    Words(
        name="desk.english",
        language="en",
        words=listed(
            """world, us, u.s., united states, usa, uk, u.k., eu, europe, asia, africa, americas, middle east,
            asia pacific, australia, canada, china, india, national, nation, international, local, local news,
            regional, region, state, metro, city, politics, government, elections, election, parliament, congress,
            white house, business, economy, markets, money, finance, personal finance, companies, industry, energy,
            retail, real estate, property, jobs, careers, technology, tech, science, space, health, environment,
            climate, weather, education, schools, sport, sports, football, soccer, rugby, rugby union, rugby league,
            cricket, tennis, golf, boxing, racing, cycling, athletics, basketball, baseball, hockey, motorsport,
            formula 1, f1, nfl, nba, mlb, nhl, ufc, olympics, premier league, culture, arts, books, music, film,
            movies, tv, television, theatre, theater, stage, media, celebrity, celebrities, showbiz, entertainment,
            gaming, games, lifestyle, life, style, life and style, fashion, beauty, food, food and drink, recipes,
            travel, family, parenting, relationships, health and fitness, wellness, home and garden, gardening,
            motoring, motors, cars, autos, automotive, design, architecture, opinion, opinions, comment, commentary,
            columnists, columns, editorial, editorials, op-ed, voices, letters, analysis, explainers, features,
            investigations, crime, courts, law, legal, justice, security, defence, defense, military, war, royals,
            royal family, religion, society, obituaries, history, weird, odd news, fact check, fact checks,
            world news, us news, u.s. news, uk news, business news, politics news, sports news,
            science and technology, science & technology, science & environment, arts & culture, weekend,
            arts and culture, arts & entertainment, arts and entertainment, food & drink, life & style, public health,
            health news, tech news, entertainment news, consumer, housing, transport, aviation, agriculture, farming,
            community, people, magazine, gadgets, mobile, internet, cybersecurity, startups, crypto, ai,
            artificial intelligence, middle east news, immigration, scotland, wales, england, ireland,
            northern ireland, new zealand, south africa, heritage, nature, wildlife, animals, photography"""
        ),
        example="World",
        spares=("Worlds apart", "The world is watching"),
        why="desks of English-language papers",
    ),
    Words(
        name="desk.german",
        language="de",
        words=listed(
            """politik, inland, ausland, international, innenpolitik, außenpolitik, welt, weltgeschehen, deutschland,
            österreich, schweiz, europa, wirtschaft, finanzen, börse, geld, unternehmen, verbraucher, immobilien,
            karriere, beruf, sport, fußball, fussball, bundesliga, tennis, formel 1, handball, eishockey, wintersport,
            panorama, vermischtes, gesellschaft, leute, promis, stars, unterhaltung, kultur, feuilleton, medien, film,
            kino, musik, bücher, literatur, wissen, wissenschaft, forschung, gesundheit, umwelt, klima, natur,
            technik, technologie, digital, netzpolitik, internet, auto, mobilität, verkehr, reise, reisen,
            leben, lifestyle, genuss, essen, mode, familie, bildung, schule, hochschule, recht, justiz, kriminalität,
            blaulicht, polizei, meinung, kommentar, kommentare, debatte, kolumne, kolumnen, gastkommentar,
            leserbriefe, analyse, hintergrund, lokales, regional, regionales, region, stadt, land, landespolitik,
            kreis, chronik, geschichte, religion, zeitgeschehen, faktencheck, ratgeber, service, wetter, energie,
            landwirtschaft, reportage, interview, porträt, standpunkte"""
        ),
        example="Panorama",
        spares=("Panoramabild", "Politik und Regen"),
        why="desks of German-language papers",
    ),
    Words(
        name="desk.french",
        language="fr",
        words=listed(
            """monde, international, politique, france, europe, afrique, société, faits divers, justice, police,
            économie, entreprises, argent, immobilier, emploi, bourse, sport, sports, football, rugby, tennis,
            culture, cinéma, musique, livres, médias, télévision, people, célébrités, sciences, science, santé,
            planète, environnement, climat, technologie, technologies, high-tech, numérique, éducation,
            campus, débats, opinions, opinion, idées, tribune, tribunes, chroniques, chronique, éditorial, éditos,
            édito, enquêtes, style, styles, mode, voyage, voyages, gastronomie, cuisine, auto, automobile, régions,
            région, local, locale, histoire, religion, vidéos, météo, consommation, elections, élections, affaires,
            cyclisme, québec, suisse, belgique"""
        ),
        example="Économie",
        spares=("Économie circulaire à Lyon : le bilan",),
        why="desks of French-language papers",
    ),
    Words(
        name="desk.spanish",
        language="es",
        words=listed(
            """internacional, mundo, nacional, españa, méxico, argentina, colombia, chile, perú, américa, europa,
            política, economía, negocios, empresas, finanzas, dinero, vivienda, sociedad, sucesos, policiales,
            tribunales, justicia, deportes, deporte, fútbol, tenis, baloncesto, cultura, cine, música, libros,
            televisión, espectáculos, espectaculos, gente, famosos, entretenimiento, ciencia, salud, medio ambiente,
            clima, tecnología, educación, opinión, editorial, columnas, columnistas, análisis, estilo, moda, viajes,
            gastronomía, motor, local, locales, ciudad, ciudades, regiones, provincias, país, madrid, barcelona,
            cataluña, andalucía, historia, religión, seguridad, judicial, investigación, interior,
            información general, campo, turismo"""
        ),
        example="Economía",
        spares=("Economía en caída libre",),
        why="desks of Spanish-language papers",
    ),
    Words(
        name="desk.italian",
        language="it",
        words=listed(
            """mondo, esteri, cronaca, cronache, politica, interni, italia, europa, economia, finanza, mercati, lavoro,
            sport, calcio, tennis, motori, formula 1, cultura, spettacoli, spettacolo, cinema, musica, libri,
            televisione, gossip, scienza, scienze, salute, ambiente, clima, tecnologia, scuola, opinioni, commenti,
            editoriali, inchieste, moda, viaggi, cucina, cibo, società, costume, giustizia, difesa, roma, milano,
            napoli, torino, regioni, locale, storia, religione, animali"""
        ),
        example="Cronaca",
        spares=("Cronaca di una giornata di pioggia",),
        why="desks of Italian papers",
    ),
    Words(
        name="desk.portuguese",
        language="pt",
        words=listed(
            """mundo, internacional, brasil, portugal, país, nacional, política, economia, mercado, negócios,
            dinheiro, empresas, sociedade, polícia, justiça, esporte, esportes, desporto, futebol, cultura,
            cinema, música, livros, televisão, famosos, entretenimento, ciência, saúde,
            ambiente, meio ambiente, clima, tecnologia, educação, opinião, colunas, colunistas, editorial, moda,
            turismo, viagem, comida, carros, cidades, cidade, local, locais, região, regiões, interior, eleições,
            religião"""
        ),
        example="Esporte",
        spares=("Esporte amador perde verba",),
        why="desks of Portuguese-language papers",
    ),
    Words(
        name="desk.dutch",
        language="nl",
        words=listed(
            """binnenland, buitenland, politiek, economie, geld, beurs, ondernemen, sport, voetbal, tennis, wielrennen,
            cultuur, cultuur en media, media, film, muziek, boeken, entertainment, show, wetenschap, gezondheid,
            klimaat, milieu, tech, techniek, onderwijs, opinie, opinies, columns, commentaar, achtergrond, regionaal,
            regio, lokaal, wereld, europa, koningshuis, reizen, eten, wonen, auto, misdaad, samenleving, leven"""
        ),
        example="Binnenland",
        spares=("Binnenlandse zaken",),
        why="desks of Dutch-language papers",
    ),
    Words(
        name="desk.polish_and_czech",
        language="pl",
        words=listed(
            """polityka, kraj, świat, polska, europa, gospodarka, ekonomia, biznes, finanse, giełda, prawo, sport,
            piłka nożna, tenis, kultura, film, muzyka, książki, media, nauka, zdrowie, środowisko, klimat,
            technologia, technologie, edukacja, opinie, publicystyka, komentarze, felietony, społeczeństwo,
            kryminalne, region, regiony, lokalne, podróże, motoryzacja, historia, religia, pogoda, konflikty zbrojne,
            domácí, zahraniční, zahraničí, svět, česko, politika, ekonomika, byznys, krimi, kauzy, fotbal, hokej,
            věda, zdraví, názory, komentáře, společnost, životní styl, auto, cestování, magazín, domov"""
        ),
        example="Świat",
        spares=("Świat się kończy",),
        why="desks of Polish and Czech papers",
    ),
    Words(
        name="desk.nordic",
        language="sv",
        words=listed(
            """inrikes, utrikes, sverige, världen, ekonomi, näringsliv, politik, sport, fotboll, ishockey, kultur, nöje,
            film, musik, böcker, vetenskap, hälsa, klimat, miljö, teknik, utbildning, debatt, ledare, kolumn,
            lokalt, stockholm, göteborg, malmö, resor, mat, bostad, innenriks, utenriks, norge, verden, økonomi,
            næringsliv, politikk, fotball, kjendis, meninger, leder, kronikk, helse, vitenskap, klima,
            miljø, skole, krim, reise, bolig, indland, udland, danmark, erhverv, penge, samfund, kriminalitet,
            fodbold, underholdning, kendte, videnskab, sundhed, viden, debat, mening, opinion, kotimaa, ulkomaat,
            talous, politiikka, urheilu, kulttuuri, tiede, terveys, mielipide, viihde"""
        ),
        example="Utrikes",
        spares=("Utrikesministern",),
        why="desks of Swedish, Norwegian, Danish and Finnish papers",
    ),
    Words(
        name="desk.other",
        language="ja",
        words=listed(
            """国内, 国際, 海外, 社会, 政治, 経済, ビジネス, スポーツ, 野球, サッカー, 文化, エンタメ, 芸能, 科学, 医療,
            健康, 環境, 教育, オピニオン, 社説, 地域, 暮らし, 国际, 财经, 体育, 娱乐, 科技, 军事, 評論, 观点,
            정치, 경제, 사회, 국제, 세계, 문화, 스포츠, 연예, 오피니언, 사설, 과학, 생활, политика,
            экономика, общество, мир, в мире, россия, спорт, культура, наука, технологии, здоровье, происшествия,
            публикации, мнения, політика, економіка, суспільство, світ, dünya, gündem, siyaset, ekonomi, spor, kültür,
            sanat, sağlık, teknoloji, eğitim, yaşam, dunia, nasional, politik, olahraga, hiburan, kesehatan,
            teknologi, gaya hidup, internasional, külföld, belföld, gazdaság, kultúra, sport, κόσμος, πολιτική,
            οικονομία, αθλητικά, اقتصاد, سياسة, رياضة, ثقافة"""
        ),
        example="国際",
        spares=("国際会議が開幕",),
        why="desks of East Asian, East Slavic, Turkish, Indonesian, Hungarian, Greek and Arabic papers",
    ),
)
"""Names of desks, whole, in small letters."""

BARE_DESKS: Final = (
    Words(
        name="desk.bare_news",
        words=listed(
            """news, latest news, latest, the latest, breaking news, top news, top stories, nachrichten, aktuell, aktuelles,
            news & more, actualités, actualité, actu, info, infos, noticias, actualidad, últimas noticias, notizie,
            ultime notizie, attualità, notícias, últimas notícias, últimas, atualidade, nieuws, laatste nieuws,
            wiadomości, wydarzenia, aktualności, nyheter, nyheder, nyhet, siste nytt, uutiset, zprávy, novinky,
            ニュース, 新闻, 新聞, 뉴스, новости, новини, haber, haberler, berita, hírek, ειδήσεις, أخبار, izindaba"""
        ),
        example="News",
        spares=("World News", "News Feature"),
        why="true, and says nothing: the top of a path, or the answer when there is no other",
    ),
)
"""Words for news as such."""

NO_DESKS: Final = (
    Words(
        name="section.way_in",
        words=listed(
            """home, homepage, home page, front page, frontpage, main, main page, index, start, startseite,
            zur startseite, hauptseite, titelseite, accueil, à la une, a la une, une, la une, inicio, portada,
            principal, página principal, página inicial, início, capa, prima pagina, voorpagina, voorpaginanieuws,
            strona główna, główna, hjem, forside, forsiden, hem, startsida, etusivu, úvod, hlavní stránka,
            titulní strana, főoldal, αρχική, главная, головна, ana sayfa, anasayfa, beranda, トップ, トップページ,
            ホーム, top, 首页, 首頁, 正文, 홈, الرئيسية"""
        ),
        example="Home",
        spares=("Home and Garden", "Home Affairs"),
        why="the way in to a site is no desk",
    ),
    Words(
        name="section.form",
        words=listed(
            """article, articles, story, stories, post, posts, blog, blogs, blog post, page, pages, content, all,
            all news, all articles, archive, archives, blog archive, blog archiv, general, default, main section,
            category, categories, tag, tags, topic, topics, uncategorized, uncategorised, uncategorised news,
            unkategorisiert, allgemein, non classé, sin categoría, sin categorizar, senza categoria, sem categoria,
            ongecategoriseerd, geen categorie, bez kategorii, okategoriserade, ukategorisert, ikke kategoriseret,
            nezařazené, без рубрики, 未分类, 未分類, artikel, beitrag, beiträge, artículo, artículos, articolo,
            articoli, artigo, artigos, artykuł, artykuły, artikkel, artikler, other, others, misc, miscellaneous,
            featured, feature story, trending, highlights, editor's picks, editors' picks, newsletter, newsletters,
            press release, press releases, video, videos, photos, photo gallery, gallery, galleries, audio, live,
            node, none, null, undefined, n/a, unknown, web, website, online, channel, free, premium, plus, print,
            sponsored, advertorial, breadcrumb, breadcrumbs, you are here, sie sind hier, vous êtes ici, more, mehr"""
        ),
        example="Uncategorized",
        spares=("Stories of the City", "Post Office scandal"),
        why="what the publishing system calls the page, or the shelf it puts things on when nobody chose one",
    ),
    Words(
        name="section.service",
        words=listed(
            """search, advanced search, search results, suche, erweiterte suche, subscribe, abonnieren, abo, s'abonner,
            abonnement, suscríbete, suscribirse, abbonati, assine, abonneren, login, log in, sign in, sign up,
            register, anmelden, registrieren, contact, contact us, kontakt, impressum, about, about us, über uns,
            privacy, privacy policy, datenschutz, terms, terms of use, help, faq, print, print article,
            email a friend, share, comments, kommentare, advertise, advertisement, anzeige, e-paper, epaper, rss,
            menu, archiv, sitemap, cookies, jobs & karriere, shop"""
        ),
        example="Subscribe",
        spares=("Subscription economy", "About Town"),
        why="links of the paper's service stand near the headline, too",
    ),
)
"""Words that stand where a desk should, and name none."""

ADDRESS_FORMS: Final = (
    Words(
        name="address.form",
        words=listed(
            """article, articles, artikel, articolo, articulo, artigo, artykul, artikkel, artikler, clanek, story,
            stories, news-story, a, i, p, s, n, id, amp, content, contents, post, posts, blog, archives, archive,
            archiv, index, html, node, page, pages, item, detail, view, read, public, web, www, en, de, fr, es, it,
            pt, nl, pl, sv, no, da, fi, cs, ja, ru, rus, ukr, uk-en, eng, us-en, en-us, en-gb, category, categories,
            tag, tags, topic, topics, section, sections, rubrik, rubrique, seccion, sezione, author, date, 24h,
            beitrag, meldung, noticia, nota, nachricht, live, video, videos, gallery, photos, picture, short, print,
            mobile, latest, home, site, sites, cms, media, files, entry, document, documents, doc, library, resources,
            recent, wp, php, asp, aspx, cgi-bin, showarticle, newsroom, press-releases, releases, press-release, 2"""
        ),
        example="article",
        spares=("articles-of-faith", "politics"),
        why="directories that say what kind of page it is, or in which language",
    ),
)
"""Directories of an address that name no desk."""

ACRONYMS: Final = (
    Words(
        name="desk.acronym",
        words=listed(
            "us, uk, eu, un, usa, tv, nfl, nba, mlb, nhl, ufc, nrl, afl, f1, ai, it, nsw, uae, ipl, mma, nhs, b2b"
        ),
        example="UK",
        spares=("ukulele",),
        why="written in capitals when a desk's name is made from an address",
    ),
)
"""Desk words that are written in capitals."""

SECTION_TOKENS: Final = (
    Words(
        name="section.class",
        words=listed(
            """section, category, categories, cat, channel, rubric, rubrik, rubrique, ressort, desk, seccion, sezione,
            categoria, sektion, avdeling, department, vertical"""
        ),
        example="rubric",
        spares=("rub",),
        why="class words of the label that names the desk near the headline",
    ),
)
"""Class words of the desk's label near the headline."""

BREADCRUMB_TOKENS: Final = (
    Words(
        name="breadcrumb.class",
        words=listed("breadcrumb, breadcrumbs, crumb, crumbs, brotkrumen, ariane, migas, briciole, pathway, drobecky"),
        example="breadcrumbs",
        spares=("bread",),
        why="class words of the line that shows the way to the page",
    ),
)
"""Class words of a breadcrumb line."""

SECTION_METAS: Final = (
    "article:section",
    "og:article:section",
    "og:section",
    "section",
    "primary_section",
    "parsely-section",
    "itemprop:articlesection",
    "http://ogp.me/ns/article#section",
    "ob:article:section:name",
    "mrf:sections",
    "sections",
    "sailthru_section",
    "analyticsattributes.topicchannel",
    "cxenseparse:recs:category",
    "prism.section",
    "article.section",
    "dc.subject.section",
    "category",
    "channel",
)
"""Metas that hold the desk, the ones meant for readers first."""

SUBSECTION_METAS: Final = ("article:subsection", "subsection", "analyticsattributes.topicsubchannel")
"""Metas that hold the desk below the desk."""
