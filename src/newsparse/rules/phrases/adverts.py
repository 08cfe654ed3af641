"""Markers of adverts."""

from __future__ import annotations

from typing import Final

from newsparse.rules.phrases.shapes import Lines, Openings, phrases

ADVERTS: Final = (
    Lines(
        name="advert.marker",
        lines=phrases(
            """
            advertisement; advertisements; advertising; advertisement continue reading the main story
            advertisement scroll to continue; advertisement scroll to continue reading
            continue reading the main story; article continues below advertisement
            article continues after advertisement; story continues below advertisement; story continues below
            story continues after advertisement; story continues; continues below; article continues below
            article continues after ad; continue reading below; content continues below; scroll to continue
            scroll down to continue; ad; ads; advert; adverts; ad feedback; ads by google; sponsored
            sponsored content; sponsored by; sponsored links; paid content; paid post; promoted; promoted content
            promotion; partner content; from our partners; remove ads; don't want to see this remove ads
            don't want to see this; hide ad; close ad; skip ad; report ad; report this ad; why this ad; ad choices
            adchoices; skip advertisement; learn more; shop now; brought to you by; content from our partners
            recommended by outbrain; recommended by taboola; ad loading; loading ad; this ad will close; after ad
            taboola; outbrain; native ad; affiliate links; commercial; supported by; anzeige; anzeigen; werbung
            reklame; advertorial; gesponsert; gesponserte inhalte; bezahlte anzeige; hier klicken für
            weiter nach der anzeige; nach der anzeige geht es weiter; artikel wird nach der anzeige fortgesetzt
            affiliate link; werbung ausblenden; anzeige schließen; empfehlungen unserer partner; publicité
            publicités; annonce; contenu sponsorisé; sponsorisé; la suite après la publicité
            la suite après cette publicité; la suite sous cette publicité; suite de l'article après la publicité
            passer la publicité; contenu partenaire; publicidad; anuncio; anuncios; contenido patrocinado
            patrocinado; sigue leyendo después de la publicidad; continúa después de la publicidad
            contenido de marca; pubblicità; annuncio; contenuto sponsorizzato; sponsorizzato
            continua a leggere dopo la pubblicità; annunci; la pubblicità continua; publicidade; anúncio; anúncios
            conteúdo patrocinado; continua depois da publicidade; continua após a publicidade
            continua após publicidade; pub; advertentie; advertenties; gesponsord; reclame
            lees verder onder de advertentie; artikel gaat verder onder de advertentie
            tekst loopt door onder de foto; tekst gaat verder onder de foto; tekst gaat verder onder de advertentie
            partnercontent; reklama; reklamy; ogłoszenie; artykuł sponsorowany; materiał sponsorowany
            dalsza część artykułu pod reklamą; dalszy ciąg materiału pod wideo; dalsza część tekstu pod reklamą
            materiał partnera; treść sponsorowana; ciąg dalszy artykułu pod reklamą; annonse; annonser
            annonsørinnhold; artikkelen fortsetter under annonsen; saken fortsetter under annonsen
            saken fortsetter etter annonsen; annonsørinnhold fra; saken fortsetter under bildet
            artikkelen fortsetter under bildet; annons; sponsrat innehåll; artikeln fortsätter under annonsen
            artikeln fortsätter nedan; artikeln fortsätter under bilden; annonsinnehåll; annoncer
            annoncørbetalt indhold; artiklen fortsætter efter annoncen; artiklen fortsætter under annoncen
            artiklen fortsætter under billedet; artiklen fortsætter nedenfor; sponsoreret indhold; betalt indhold
            iklan; реклама; 광고; 広告; 广告; διαφήμιση; reklam; إعلان
            """
        ),
        example="ADVERTISEMENT",
        spares=("Advertising tax falls", "Anzeige gegen den Minister"),
        why="the words that papers print where an advert stands",
    ),
    Openings(
        name="advert.marker",
        language="en",
        openings=phrases(
            """
            advertisement; article continues below; article continues after; story continues below
            story continues after; scroll down for more; scroll down for video; this content is sponsored
            this is a sponsored; when you purchase through links; when you buy through links; if you buy something
            we may earn a commission; we may earn commission; we may receive a commission
            this post may contain affiliate; this article contains affiliate; as an amazon associate
            products featured are independently; prices and availability are; get exclusive access; claim your free
            start your free trial; start your trial; this post contains affiliate; this story contains affiliate
            this post contains references to products; this article may contain affiliate
            this story may contain affiliate; we may receive compensation; we may receive commission
            we may get a commission; we may earn money from; advertising disclosure; advertiser disclosure
            affiliate disclosure; affiliate disclaimer; when you buy something through
            if you purchase something through; some of the links in this article; some of the links in this story
            links in this article may
            """
        ),
        longest=340,
        example="Article continues below advertisement",
        spares=("Advertised prices fell in May.",),
        why="the paper speaks of its adverts and of what it earns by links",
    ),
    Openings(
        name="advert.disclosure",
        language="de",
        openings=phrases(
            """
            dieser artikel enthält affiliate; dieser beitrag enthält affiliate; dieser text enthält affiliate
            dieser artikel enthält sogenannte affiliate; dieser beitrag enthält werbung; enthält affiliate
            die mit sternchen gekennzeichneten; die mit einem sternchen; die mit einem symbol
            wenn sie über diese links; wenn du über diese links; wenn du auf diese links; wenn sie auf diese links
            wir erhalten eine provision; wir erhalten für einen kauf; für käufe über; transparenzhinweis
            """
        ),
        longest=340,
        example="Dieser Artikel enthält Affiliate-Links.",
        spares=("Dieser Artikel enthält Alkohol.", "Wir erhalten eine Antwort."),
        why="the paper says what it earns by links",
    ),
)
