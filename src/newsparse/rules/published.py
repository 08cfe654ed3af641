"""What tells the day of publication, and of the last change: labels, metas, types, class words.

Tables only.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Pattern, Record, Words


class MetaNames(Record):
    """A row that lists metas of one meaning, best first. A loose name is also used for other dates than the story's.

    >>> row = MetaNames(name="published.meta.x", names=("article:published_time",), example="article:published_time",
    ...                 spares=("article:modified_time",), why="Open Graph")
    >>> row.hits("article:published_time"), row.hits("date")
    (True, False)
    """

    names: tuple[str, ...]
    loose: bool = False

    def hits(self, text: str) -> bool:
        """Say whether the text is one of the names."""
        return text.casefold() in self.names


def _words(words: str) -> frozenset[str]:
    return frozenset(words.casefold().split())


def _label(name: str, language: str, pattern: str, *, example: str, spares: tuple[str, ...], why: str) -> Pattern:
    return Pattern(
        name=f"{name}.{language}",
        language=language,
        pattern=rf"(?:{pattern})(?![^\W\d_])",
        example=example,
        spares=spares,
        why=why,
    )


_PUBLISHED_WHY: Final = "says that the date behind it is the day of publication"
_MODIFIED_WHY: Final = "says that the date behind it is a later change"


def _published(language: str, pattern: str, example: str, *spares: str) -> Pattern:
    return _label("published.label", language, pattern, example=example, spares=spares, why=_PUBLISHED_WHY)


def _modified(language: str, pattern: str, example: str, *spares: str) -> Pattern:
    return _label("modified.label", language, pattern, example=example, spares=spares, why=_MODIFIED_WHY)


PUBLISHED_LABELS: Final = (
    _published(
        "en",
        r"(?:(?:first|originally|article|date|story)\s)?(?:published|posted|created|issued|released)(?:\s(?:on|at|date))?"
        r"|(?:written|posted|published|submitted) by .{2,40}? on"
        r"|publication date|pub\.? date|date(?= ?:)|release date",
        "First published on",
        "publisher",
        "updated",
        "dates",
    ),
    _published(
        "de",
        r"(?:geschrieben|verfasst|erstellt|eingestellt|veröffentlicht) von .{2,40}? am"
        r"|(?:zuerst\s)?(?:veröffentlicht|publiziert|erschienen|erstellt|eingestellt|gepostet)(?:\s(?:am|im|von|durch))?"
        r"|(?:veröffentlichungs|erscheinungs|publikations)datum|datum(?= ?:)|veröffentlichung(?= ?:)|vom(?= \d)",
        "Veröffentlicht am",
        "Veröffentlichungen",
        "aktualisiert",
    ),
    _published(
        "fr",
        r"(?:article\s)?(?:publiée?|paru|mis en ligne|posté|créé|rédigé)(?:\s(?:le|à))?"
        r"|date de (?:publication|parution)",
        "Publié le",
        "publicité",
        "mis à jour",
    ),
    _published(
        "es",
        r"publicad[oa](?:\s(?:el|en|a las))?|fecha de publicación|creado(?: el)?|fecha(?= ?:)",
        "Publicado el",
        "publicidad",
        "actualizado",
    ),
    _published(
        "it",
        r"pubblicat[oa](?:\s(?:il|in|alle))?|data di pubblicazione|creato(?: il)?",
        "Pubblicato il",
        "pubblicità",
        "aggiornato",
    ),
    _published(
        "pt",
        r"publicad[oa](?:\s(?:em|a|às|no))?|postado(?: em)?|data de publicação|criado(?: em)?",
        "Publicado em",
        "publicidade",
        "atualizado",
    ),
    _published("nl", r"gepubliceerd(?: op)?|geplaatst(?: op)?|publicatiedatum", "Gepubliceerd op", "publicaties"),
    _published(
        "pl",
        r"opublikowan[oya]|data (?:publikacji|dodania)|dodano|utworzono|publikacja(?= ?:)",
        "Opublikowano",
        "publikacje",
    ),
    _published("no", r"(?:først\s)?publisert|lagt ut|opprettet", "Publisert", "publikum"),
    _published("sv", r"publicerad(?:es|e|t)?|publicerat|uppladdad|skapad", "Publicerad", "publiken"),
    _published("da", r"publiceret|udgivet|offentliggjort|oprettet", "Offentliggjort", "offentlig"),
    _published("fi", r"julkaistu|luotu", "Julkaistu", "julkaisija"),
    _published("cs", r"publikováno|vydáno|zveřejněno|vytvořeno|datum (?:vydání|publikace)", "Vydáno", "vydavatel"),
    _published("hu", r"megjelent|közzétéve|publikálva|létrehozva", "Megjelent", "megjelenés"),
    _published("ro", r"publicat(?:ă)?(?:\s(?:în|la|pe))?|data publicării", "Publicat", "publicitate"),
    _published(
        "tr",
        r"yayın(?:lanma)? tarihi|yayınlan(?:dı|ma)|giriş(?: tarihi)?|oluşturma tarihi|eklenme(?: tarihi)?",
        "Yayınlanma",
        "yayıncı",
    ),
    _published("ru", r"опубликован[оа]?|дата публикации|размещено|добавлено", "Опубликовано", "публика"),
    _published("uk", r"опубліковано|дата публікації|розміщено", "Опубліковано", "публіка"),
    _published(
        "el", r"δημοσιεύ(?:θηκε|τηκε|σεις|τηκε στις)|δημοσίευση|ημερομηνία δημοσίευσης", "Δημοσιεύθηκε", "δημόσιο"
    ),
    _published("ja", r"公開(?:日時?)?|掲載(?:日時?)?|配信(?:日時?)?|投稿(?:日時?)?|発行日", "公開日", "公園"),
    _published("ko", r"입력(?:시간)?|등록(?:일시?)?|기사입력|작성일?|발행일?", "입력", "수정"),
    _published("zh", r"(?:发[布佈表]|發[布佈表]|刊登)(?:时间|時間|日期|于|於)?|时间|時間", "发布时间", "更新时间"),
)
"""What stands before the day of publication."""

MODIFIED_LABELS: Final = (
    _modified(
        "en",
        r"(?:(?:last|article|story|page|date)\s)?(?:updated|modified|edited|revised|changed|amended)(?:\s(?:on|at|date))?"
        r"|(?:latest |last )update|update(?= ?:)|modification date|last reviewed",
        "Last updated on",
        "updates",
        "published",
    ),
    _modified(
        "de",
        r"(?:zuletzt\s)?(?:aktualisiert|geändert|bearbeitet|überarbeitet|modifiziert)(?:\s(?:am|um))?"
        r"|(?:letzte\s)?(?:aktualisierung|änderung|bearbeitung)(?: am)?|update(?= ?:)|aktualisierungsdatum",
        "Zuletzt aktualisiert am",
        "Aktualität",
        "veröffentlicht",
    ),
    _modified(
        "fr",
        r"(?:article\s)?(?:mis(?:e)? à jour|modifiée?|actualisée?)(?:\s(?:le|à))?"
        r"|dernière (?:mise à jour|modification)(?: le)?|maj",
        "Mis à jour le",
        "mis en ligne",
        "majeur",
    ),
    _modified(
        "es",
        r"(?:última\s)?(?:actualizad[oa]|actualización|modificad[oa]|modificación)(?: el| a las)?",
        "Actualizado el",
        "actual",
    ),
    _modified(
        "it",
        r"(?:ultimo\s)?(?:aggiornat[oa]|aggiornamento|modificat[oa]|modifica)(?: il| alle)?",
        "Ultimo aggiornamento",
        "aggiunto",
    ),
    _modified(
        "pt",
        r"(?:última\s)?(?:atualizad[oa]|atualização|modificad[oa]|modificação)(?: em| às| há)?",
        "Atualizado em",
        "atual",
    ),
    _modified(
        "nl",
        r"(?:laatst\s)?(?:bijgewerkt|gewijzigd|aangepast|geüpdatet)(?: op)?|laatste (?:update|wijziging)",
        "Laatst bijgewerkt",
        "bijgelegd",
    ),
    _modified("pl", r"(?:ostatnia\s)?(?:aktualizacja|zaktualizowano|modyfikacja)", "Aktualizacja", "aktualne"),
    _modified("no", r"(?:sist\s)?(?:oppdatert|endret)", "Sist oppdatert", "oppdrag"),
    _modified("sv", r"(?:senast\s)?(?:uppdaterad|uppdaterat|ändrad)", "Uppdaterad", "uppdrag"),
    _modified("da", r"(?:sidst\s)?(?:opdateret|ændret|redigeret)", "Opdateret", "opdrage"),
    _modified("fi", r"(?:viimeksi\s)?(?:päivitetty|muokattu)", "Päivitetty", "päivä"),
    _modified("cs", r"(?:naposledy\s)?(?:aktualizováno|upraveno|změněno)|aktualizace", "Aktualizováno", "aktuální"),
    _modified("hu", r"(?:utoljára\s)?(?:frissítve|módosítva|frissült)|utolsó frissítés", "Frissítve", "friss"),
    _modified("ro", r"(?:ultima\s)?(?:actualizat(?:ă)?|actualizare|modificat)", "Actualizat", "actual"),
    _modified("tr", r"(?:son\s)?güncelle(?:me|ndi)(?: tarihi)?", "Son güncelleme", "güncel"),
    _modified("ru", r"обновлен[оа]?|изменено|дата изменения", "Обновлено", "обнова"),
    _modified("uk", r"оновлено|змінено", "Оновлено", "онова"),
    _modified("el", r"(?:τελευταία\s)?(?:ενημέρωση|ενημερώθηκε|ανανεώθηκε)", "Ενημερώθηκε", "ενημερωτικό"),
    _modified("ja", r"(?:最終)?更新(?:日時?)?", "更新日時", "公開日"),
    _modified("ko", r"(?:최종)?(?:수정|업데이트)(?:시간|일시?)?", "수정", "입력"),
    _modified("zh", r"(?:最后|最後)?(?:更新|修改)(?:时间|時間|于|於|日期)?", "更新时间", "发布时间"),
)
"""What stands before the day of a later change."""

STATE_LABELS: Final = (
    _label(
        "published.state",
        "de",
        r"stand(?: de[sr] \w{3,20})?",
        example="Stand: 5.3.2024",
        spares=("Standpunkt",),
        why="the state of the text: the only date many German pages print, be it the first or a later one",
    ),
)
"""Labels that are taken for publication where nothing better stands, else for a change."""

_OTHER_WHY: Final = "the date of a person, an event, a deadline or a comment, not of the story"


def _other(language: str, pattern: str, example: str, *spares: str) -> Pattern:
    return _label("published.other", language, pattern, example=example, spares=spares, why=_OTHER_WHY)


OTHER_LABELS: Final = (
    _other(
        "en",
        r"born|died|joined|registered|member since|comment(?:ed)?(?: by)?|says|said|until|through|since|from|before"
        r"|after|by(?= \d)|deadline|starts?|begins?|ends?|expires|copyright|retrieved|accessed|archived|captures?"
        r"|due|event",
        "Joined",
        "join",
        "published",
    ),
    _other(
        "de",
        r"geboren|gestorben|registriert(?: seit)?|mitglied seit|dabei seit|beigetreten|kommentar(?: von)?|kommentiert"
        r"|sagte?|schrieb|bis|seit|ab|einsendeschluss|anmeldeschluss|beginn|ende|abgerufen|termin|veranstaltung",
        "Registriert",
        "Bisher",
        "veröffentlicht",
    ),
    _other(
        "fr",
        r"née?|mort|inscrit(?: le)?|membre depuis|commentaire|depuis|jusqu'au|avant|après|consulté",
        "Depuis",
        "dépuisé",
    ),
    _other("es", r"nacid[oa]|registrado|miembro desde|comentario|desde|hasta|consultado", "Hasta", "hastiado"),
    _other("it", r"nat[oa]|iscritto dal|commento|dal|fino al|entro il", "Fino al", "finora"),
    _other("pt", r"nascid[oa]|membro desde|comentário|desde|até", "Desde", "atém"),
    _other("nl", r"geboren|lid sinds|reactie|sinds|tot|vanaf", "Sinds", "totaal"),
)
"""What stands before a date that is not the story's."""

PUBLISHED_METAS: Final = (
    MetaNames(
        name="published.meta.article",
        names=(
            "article:published_time",
            "og:article:published_time",
            "article:published",
            "og:published_time",
            "og:pubdate",
            "og:publish_date",
            "rnews:datepublished",
            "datepublished",
            "itemprop:datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "publish-date",
            "publish_date",
            "publishdate",
            "published_date",
            "published-date",
            "published_at",
            "publication_date",
            "publication-date",
            "publicationdate",
            "published",
            "article.published",
            "article:publicationdate",
            "article_date_original",
            "article-publication-date",
            "displaydate",
            "ptime",
            "bt:pubdate",
            "article:post_date",
            "vr:published_time",
            "dateposted",
        ),
        example="article:published_time",
        spares=("article:modified_time", "date", "publisher"),
        why="names that mean publication and nothing else: Open Graph, schema.org, Parse.ly, Sailthru, Cxense",
    ),
    MetaNames(
        name="published.meta.citation",
        names=("citation_online_date", "citation_publication_date", "citation_date", "prism.publicationdate"),
        example="citation_date",
        spares=("citation_title",),
        why="scholarly metas, also used by science news",
    ),
    MetaNames(
        name="published.meta.dublin_core",
        names=(
            "dcterms.issued",
            "dcterms.date",
            "dc.date.issued",
            "dc:date",
            "dc.date",
            "dcterms.created",
            "dcterms:created",
            "dc.created",
            "dc.date.created",
            "dc.date.publication",
            "dcterms.available",
        ),
        example="dc.date.issued",
        spares=("dcterms.modified", "dc.date.modified"),
        why="Dublin Core: issued is publication, the others may be the file's",
        loose=True,
    ),
    MetaNames(
        name="published.meta.plain",
        names=(
            "pubdate",
            "article_date",
            "article-date",
            "itemprop:datecreated",
            "datecreated",
            "itemprop:pubdate",
            "creation_date",
            "creation-date",
            "created",
            "originalpublicationdate",
            "timestamp",
            "date",
            "doc_date",
            "itemprop:date",
            "content_date",
            "page.date",
            "date.created",
            "date.available",
            "release_date",
            "firstcreate",
        ),
        example="pubdate",
        spares=("last-modified", "expires", "publisher"),
        why="plain names: usually the story's day, sometimes the file's or today's",
        loose=True,
    ),
)
"""Metas with the day of publication, best first."""

MODIFIED_METAS: Final = (
    MetaNames(
        name="modified.meta.article",
        names=(
            "article:modified_time",
            "og:article:modified_time",
            "article:modified",
            "og:updated_time",
            "article:updated_time",
            "article:updated",
            "datemodified",
            "itemprop:datemodified",
            "dateupdated",
            "dcterms.modified",
            "dc.date.modified",
            "dc.modified",
            "lastmod",
            "last-modified",
            "last_modified",
            "lastmodified",
            "modified",
            "modified_date",
            "modification_date",
            "updated",
            "updated_time",
            "revised",
            "utime",
            "revision_date",
            "itemprop:dateupdate",
            "article:modified:time",
            "article:modified_date",
            "cxenseparse:modified_time",
            "bt:moddate",
            "date.modified",
            "date.updated",
            "lastupdate",
        ),
        example="article:modified_time",
        spares=("article:published_time", "date"),
        why="names that mean the last change",
    ),
)
"""Metas with the day of the last change, best first."""

_OTHER_DAYS: Final = r"(?!.*(?:last|updat|modif|expir|until|embargo|plan|comment|repub|unpub|depub|end))"

NAMED_PUBLISHED: Final = (
    Pattern(
        name="published.named",
        pattern=_OTHER_DAYS
        + r"(?:[a-z_]*pub(?:lish(?:ed|ing)?|lication)?_?(?:date_?time|date|time|at|on|day)(?:_?(?:iso|string|utc))?"
        r"|[a-z_]*date_?(?:of_?)?(?:first_?)?pub(?:lished|lication))\Z",
        example="article_publishDate",
        spares=("lastPublishedAt", "unpublishDate", "publisher", "published", "createdAt", "publication_dates"),
        why="what papers call the day of publication in the data they hand to statistics and to their own scripts",
    ),
)
"""Names of any make that mean the day of publication; those that say only "created" date pictures and drafts too."""

UPLOADED: Final = (
    Pattern(
        name="published.uploaded",
        pattern=_OTHER_DAYS + r"[a-z_]*_upload(?:ed|_?date)\Z",
        example="photos_uploaded",
        spares=("upload", "uploaded", "uploads"),
        why="a page about one picture or one recording is as old as that: what the site itself says in a meta of its own",
    ),
)
"""The same in metas of pages that show what people uploaded."""

PAGE_TYPES: Final = (
    Words(
        name="published.type.page",
        words=frozenset({"webpage", "itempage", "creativework", "mediaobject", "newsitem", "aboutpage", "qapage"}),
        example="WebPage",
        spares=("WebSite", "CollectionPage", "NewsArticle"),
        why="types of the page around the story: publishing systems date them alike",
    ),
    Words(
        name="published.type.media",
        words=frozenset(
            {"videoobject", "audioobject", "podcastepisode", "recipe", "howto", "quiz", "movie", "product"}
        ),
        example="VideoObject",
        spares=("ImageObject", "NewsArticle"),
        why="a page that is about one recording has no other object that is dated",
    ),
)
"""Types of linked-data objects that date the story where no story object does, best first."""

PUBLISHED_TOKENS: Final = (
    Words(
        name="published.time.token",
        words=_words("published publish pubdate publication posted created datepublished"),
        example="published",
        spares=("updated", "comment", "date"),
        why="class words of the element that shows the story's date",
    ),
)
"""Class words of an element that dates the story."""

MODIFIED_TOKENS: Final = (
    Words(
        name="modified.time.token",
        words=_words("updated update modified modify datemodified lastmod edited revised changed"),
        example="updated",
        spares=("published", "date"),
        why="class words of the element that shows a later change",
    ),
)
"""Class words of an element that dates a change."""

OTHERS_TOKENS: Final = (
    Words(
        name="published.others",
        words=_words(
            "comment comments kommentar kommentare commentlist commentaires comentarios reply replies respond "
            "reactions disqus related recommended recommendation recommendations trending popular latest mostread "
            "outbrain taboola tweet event events calendar ticker archive archives forum slider carousel swiper"
        ),
        example="comments",
        spares=("sidebar", "teaser", "published", "commentary"),
        why="what readers write, other stories and events have dates of their own, wherever they stand",
    ),
)
"""Class words of elements whose dates are never the story's."""

FURNITURE_TOKENS: Final = (
    Words(
        name="published.furniture",
        words=_words(
            "sidebar widget aside teaser teasers card cards recent newer older next prev previous more feed nav menu "
            "footer copyright rail recirculation promo weather masthead topbar slide slides"
        ),
        example="sidebar",
        spares=("published", "article", "comments"),
        why="rails and page ends date other things, but some papers put the story's own date into such an element",
    ),
)
"""Class words of elements whose dates are the story's only beside its headline, or with a label."""
