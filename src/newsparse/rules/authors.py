"""Bylines: what opens and closes them, what joins names, what is a role, and what is no person."""

from __future__ import annotations

import re
from functools import cached_property

from newsparse.rules.rule import Pattern, Record, Words


class Opening(Pattern):
    """A row whose expression matches only texts that begin with one of its ``words``, so that few need to be tried.

    Words are runs of letters in lower case; a row without any may match whatever the first word is.
    """

    words: frozenset[str] = frozenset()


class Anywhere(Pattern):
    """A row whose expression is looked for anywhere in the text, not only at its start.

    Where it has ``words`` it matches no text without one of them (a run of letters, in lower case); where it ``needs``
    another expression, none in which that is not found. Both are quick to ask.
    """

    words: frozenset[str] = frozenset()
    needs: str = ""

    @cached_property
    def needed(self) -> re.Pattern[str]:
        """What every match needs, compiled when it is first looked for."""
        return re.compile(self.needs)

    def search(self, text: str) -> re.Match[str] | None:
        """Give the first place where the expression matches."""
        if self.needs and self.needed.search(text) is None:
            return None
        return self.compiled.search(text)

    def hits(self, text: str) -> bool:
        """Say whether the expression matches somewhere."""
        return self.search(text) is not None


class Endings(Record):
    """A row that lists endings of single words, compared case-folded."""

    endings: tuple[str, ...]

    def hits(self, text: str) -> bool:
        """Say whether the word ends so."""
        return text.casefold().endswith(self.endings)


def _listed(words: str) -> frozenset[str]:
    """Give the words of a line."""
    return frozenset(words.split())


OPENERS: tuple[Opening, ...] = (
    Opening(
        name="byline.date_in_front",
        pattern=r"(?:[^\W\d_]{2,20}+:?\s++){0,3}+(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[\s|•·,–-]+(?=\D)|"
        r"(?:\d[\w.:/]*[\s|•·,–-]+(?:[^\W\d_]{1,9}[.:]?[\s|•·,–-]+)?){2,6})"
        r"(?=(?:by|vo[nm]|par|por|di|door|af|av)[\s:]|(?:author|autor(?:in)?|auteur|autora?|text)\s*:)",
        example="Veröffentlicht am 05.06.2025 um 14:46 von Ada Berg",
        spares=("05.06.2025", "14:46 Uhr", "05.06.2025 Ada Berg", "Mai 2013 Premiere von Ada Berg"),
        why="some pages print the date in front of the byline, in the same line",
    ),
    Opening(
        name="byline.by",
        pattern=r"(?:(?:posted|written|words|story|text|reported|published|reporting|compiled|opinion|analysis|"
        r"commentary|column|comment|interview|article|review|report|a|guest|essay|feature|news)\s+){0,2}by\b\s*:?\s*(?=\S)",
        words=_listed(
            "by posted written words story text reported published reporting compiled opinion analysis commentary "
            "column comment interview article review report a guest essay feature news"
        ),
        example="Reporting by Ada Ng",
        spares=("Byron Ng", "Made by Ada Ng", "By"),
        why="the English byline; publishing systems print it on pages of any language",
    ),
    Opening(
        name="byline.label",
        pattern=r"(?:authors?|writers?|reporters?|reporting|story|(?:words|text)(?:(?:\s*[&+/]|\s+and)\s*\w+)?)\s*:\s*(?=\S)",
        words=_listed("author authors writer writers reporter reporters reporting story words text"),
        example="Author: Ada Ng",
        spares=("Authors meet in Oslo", "Author:"),
        why="a label with a colon in front of the names",
    ),
    Opening(
        name="byline.thread_starter",
        pattern=r"(?:(?:thread|topic)\s+starter|(?:themen|thread)starter(?:in)?)\b\s*:?\s*(?=\S)",
        words=_listed("thread topic themenstarter themenstarterin threadstarter threadstarterin"),
        example="Thread starter Ada",
        spares=("Threads of silk", "Thread starter", "Starter Ada"),
        why="forums name who began with these words, which readers of the page may not even see",
    ),
    Opening(
        name="byline.von",
        language="de",
        pattern=r"(?:(?:eine?\s+)?(?:kommentar|analyse|kolumne|reportage|interview|bericht|beitrag|gastbeitrag|essay|glosse|"
        r"artikel|text|porträt|rezension|kritik|leitartikel|meinung|feature|veröffentlicht|geschrieben|verfasst|erstellt|"
        r"aufgezeichnet|gepostet|eingestellt|publiziert)\s+)?vo[nm]\b\s*:?\s*(?=\S)",
        words=_listed(
            "von vom ein eine kommentar analyse kolumne reportage interview bericht beitrag gastbeitrag essay "
            "glosse artikel text porträt rezension kritik leitartikel meinung feature veröffentlicht geschrieben "
            "verfasst erstellt aufgezeichnet gepostet eingestellt publiziert"
        ),
        example="Eine Reportage von Ada Berg",
        spares=("Vonnegut lebt", "Ada von Berg", "Von"),
        why="the German byline, with the genre in front or without",
    ),
    Opening(
        name="byline.label",
        language="de",
        pattern=r"(?:autor(?:in|en|innen|:in|\*in|_in)?|texte?(?:(?:\s*[&+/]|\s+und)\s*\w+)?|verfasser(?:in)?|bericht|redaktion)"
        r"\s*:\s*(?=\S)",
        words=_listed("autor autorin autoren autorinnen text texte verfasser verfasserin bericht redaktion"),
        example="Autorin: Ada Berg",
        spares=("Autoren lesen", "Text:", "Redaktion Abendglocke"),
        why="a label with a colon in front of the names",
    ),
    Opening(
        name="byline.par",
        language="fr",
        pattern=r"(?:(?:publiée?|écrite?|rédigée?|texte|article|chronique|analyse|tribune|propos|recueillis?)\s+){0,3}"
        r"par\b\s*:?\s*(?=\S)",
        words=_listed(
            "par publié publiée écrit écrite rédigé rédigée texte article chronique analyse tribune propos "
            "recueilli recueillis"
        ),
        example="Propos recueillis par Ada Roux",
        spares=("Paris s’éveille", "Par"),
        why="the French byline",
    ),
    Opening(
        name="byline.label",
        language="fr",
        pattern=r"(?:auteur(?:e|s|es|·e)?|autrices?|texte|rédaction)\s*:\s*(?=\S)",
        words=_listed("auteur auteure auteurs auteures autrice autrices texte rédaction"),
        example="Auteur : Ada Roux",
        spares=("Auteur de romans",),
        why="a label with a colon in front of the names",
    ),
    Opening(
        name="byline.por",
        language="es",
        pattern=r"(?:(?:escrito|publicado|redactado|texto|un|una|reportaje)\s+){0,2}por\b\s*:?\s*(?=\S)",
        words=_listed("por escrito publicado redactado texto un una reportaje"),
        example="Escrito por Ada Ruiz",
        spares=("Porque llueve", "Por"),
        why="the Spanish byline",
    ),
    Opening(
        name="byline.label",
        language="es",
        pattern=r"(?:autor(?:a|es|as)?|texto|redacción)\s*:\s*(?=\S)",
        words=_listed("autor autora autores autoras texto redacción"),
        example="Autora: Ada Ruiz",
        spares=("Autora de novelas",),
        why="a label with a colon in front of the names",
    ),
    Opening(
        name="byline.por",
        language="pt",
        pattern=r"(?:(?:escrit[oa]|publicad[oa]|postad[oa]|texto|reportagem)\s+){0,2}por\b\s*:?\s*(?=\S)",
        words=_listed("por escrito escrita publicado publicada postado postada texto reportagem"),
        example="Publicada por Ada Reis",
        spares=("Porque chove", "Por"),
        why="the Portuguese byline",
    ),
    Opening(
        name="byline.label",
        language="pt",
        pattern=r"(?:autor(?:a|es|as)?|texto|redação)\s*:\s*(?=\S)",
        words=_listed("autor autora autores autoras texto redação"),
        example="Autor: Ada Reis",
        spares=("Autor de livros",),
        why="a label with a colon in front of the names",
    ),
    Opening(
        name="byline.di",
        language="it",
        pattern=r"(?:a\s+cura\s+|(?:scritto|articolo|testo|intervista)\s+)?d[ia]\b\s*:?\s*(?=\S)",
        words=_listed("di da a scritto articolo testo intervista"),
        example="a cura di Ada Riva",
        spares=("Diritti umani", "di"),
        why="the Italian byline",
    ),
    Opening(
        name="byline.door",
        language="nl",
        pattern=r"(?:(?:geschreven|gepubliceerd)\s+)?door\b\s*:?\s*(?=\S)|(?:auteur|tekst)\s*:\s*(?=\S)",
        words=_listed("door geschreven gepubliceerd auteur tekst"),
        example="Door Ada Bos",
        spares=("Doorbraak in Den Haag", "Door"),
        why="the Dutch byline",
    ),
    Opening(
        name="byline.przez",
        language="pl",
        pattern=r"(?:(?:napisan[ey]|opublikowan[ey])\s+)?przez\b\s*:?\s*(?=\S)|(?:autor(?:ka|zy)?|tekst|oprac\.?)\s*:\s*(?=\S)",
        words=_listed("przez napisane napisany opublikowane opublikowany autor autorka autorzy tekst oprac"),
        example="Autor: Ada Lis",
        spares=("Autor książki",),
        why="the Polish byline",
    ),
    Opening(
        name="byline.av",
        language="no",
        pattern=r"(?:skrevet\s+)?av\b\s*:?\s*(?=\S)|(?:tekst|journalist)\s*:\s*(?=\S)",
        words=_listed("av skrevet tekst journalist"),
        example="Av Ada Dahl",
        spares=("Avisen Dagen", "Av"),
        why="the Norwegian byline",
    ),
    Opening(
        name="byline.af",
        language="da",
        pattern=r"(?:skrevet\s+)?af\b\s*:?\s*(?=\S)|(?:tekst|journalist)\s*:\s*(?=\S)",
        words=_listed("af skrevet tekst journalist"),
        example="Af Ada Holm",
        spares=("Afgangen", "Af"),
        why="the Danish byline",
    ),
    Opening(
        name="byline.av",
        language="sv",
        pattern=r"(?:skriven\s+)?av\b\s*:?\s*(?=\S)|text\s*:\s*(?=\S)",
        words=_listed("av skriven text"),
        example="Av Ada Lind",
        spares=("Avtalet klart", "Av"),
        why="the Swedish byline",
    ),
    Opening(
        name="byline.label",
        language="cs",
        pattern=r"(?:autor(?:ka)?|autoři|napsala?)\s*:?\s+(?=\S)",
        words=_listed("autor autorka autoři napsal napsala"),
        example="Autor: Ada Malá",
        spares=("Autorská práva",),
        why="the Czech byline",
    ),
    Opening(
        name="byline.label",
        language="ru",
        pattern=r"(?:авторы?|текст)\s*:\s*(?=\S)",
        words=_listed("автор авторы текст"),
        example="Автор: Ада Белова",
        spares=("Автор книги",),
        why="the Russian byline",
    ),
    Opening(
        name="byline.label",
        language="uk",
        pattern=r"(?:автор(?:ка|и)?|текст)\s*:\s*(?=\S)",
        words=_listed("автор авторка автори текст"),
        example="Автор: Ада Біла",
        spares=("Автор книги",),
        why="the Ukrainian byline",
    ),
    Opening(
        name="byline.label",
        language="hu",
        pattern=r"(?:írta|szerző|szerzők)\s*:\s*(?=\S)",
        words=_listed("írta szerző szerzők"),
        example="Írta: Ada Nagy",
        spares=("Írta a könyvet",),
        why="the Hungarian byline",
    ),
    Opening(
        name="byline.label",
        language="ro",
        pattern=r"(?:autor|autori|scris\sde)\s*:?\s+(?=\S)",
        words=_listed("autor autori scris"),
        example="Autor: Ada Pop",
        spares=("Autorul cărții",),
        why="the Romanian byline",
    ),
    Opening(
        name="byline.label",
        language="fi",
        pattern=r"(?:teksti|kirjoittaja|toimittaja)\s*:\s*(?=\S)",
        words=_listed("teksti kirjoittaja toimittaja"),
        example="Teksti: Ada Salo",
        spares=("Tekstin alku",),
        why="the Finnish byline",
    ),
    Opening(
        name="byline.oleh",
        language="id",
        pattern=r"oleh\b\s*:?\s*(?=\S)|(?:penulis|reporter)\s*:?\s+(?=\S)",
        words=_listed("oleh penulis reporter"),
        example="Penulis: Ada Putri",
        spares=("Olehnya", "Oleh"),
        why="the Indonesian byline",
    ),
)
"""What opens a byline. A row with a language holds on pages in it, or where the language is not known."""

INNER_LABELS: Words = Words(
    name="byline.label_inside",
    words=_listed(
        "author autor autorin auteur autora autore text texto testo tekst words verfasser verfasserin автор авторы авторка autoři szerző "
        "yazar muhabir penulis"
    ),
    example="Autorin",
    spares=("Datum", "Textil"),
    why="lines of several labels name the writer behind one of them: 'Datum: 19.11.2021 Autorin: Ada Berg'",
)
"""Words with a colon behind them that open a byline inside a line."""

BEHIND_BARS: Words = Words(
    name="byline.behind_bar",
    words=_listed("by von vom par por di door af av przez"),
    example="by",
    spares=("byron", "of"),
    why="papers print their name, the date and the writer in one line, set apart by bars: 'Bell | 04.05. | Von Ada Berg'",
)
"""Words that open a byline behind a bar."""

DATE: Anywhere = Anywhere(
    name="byline.date",
    pattern=r"[\s,@(–—-]*(?:\b(?:am|on|at|um|vom|le|el|il|op|em|dnia|the|alle|en|kl\.?|às?(?:\(s\))?)\s+)?"
    r"(?:\b\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\b\d{4}-\d{2}-\d{2}"
    r"|\b\d{1,2}(?:st|nd|rd|th|\.|º)?\s+(?:de\s+)?[^\W\d_]{3,}\.?,?\s+(?:de\s+)?\d{4}"
    r"|\b[^\W\d_]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\b\d{1,2}[:.]\d{2}\b)",
    example="Ada Ng at 6:47 PM",
    spares=("Ada Ng 3rd", "Ada Ng at large"),
    why="a date or a time ends the names",
    needs=r"\d(?:\d{3}|[./:]\s?\d)",  # begins with a digit, so that nothing is tried elsewhere
)
"""A day or a time beside the names."""

WEEKDAYS: Words = Words(
    name="byline.weekday",
    words=_listed(
        "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat montag dienstag mittwoch "
        "donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes "
        "miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag "
        "dinsdag woensdag donderdag vrijdag zaterdag zondag poniedziałek wtorek środa czwartek piątek sobota niedziela "
        "mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag segunda-feira terça-feira "
        "quarta-feira quinta-feira sexta-feira"
    ),
    example="Friday",
    spares=("Sun", "Freitags", "Di"),
    why="a weekday in front of a date belongs to it, not to the names; short forms that are surnames are left out",
)
"""Weekdays in full, and those short forms that are nobody's name."""

ENDINGS: tuple[Anywhere, ...] = (
    DATE,
    Anywhere(
        name="byline.notice",
        pattern=r"[\s,;|•·–—-]*\b(?:posted|published|updated|last\s+updated|modified|created|first\s+published|stand|"
        r"veröffentlicht|aktualisiert|erschienen|lesezeit|publié|mis\s+à\s+jour|publicado|actualizado|atualizado|"
        r"pubblicato|aggiornato|gepubliceerd|bijgewerkt|publicerad|publisert|oppdatert|opdateret|kategorien?|category|"
        r"follow|folgen|suivre|seguir|segui|share|teilen|partager|compartir|view\s+(?:author|all|profile)|"
        r"is\s+an?|is\s+the|covers|writes|ist\s+(?:redakteur|freie|autor)\w*)\b",
        words=_listed(
            "posted published updated modified created stand veröffentlicht aktualisiert erschienen lesezeit "
            "publié mis publicado actualizado atualizado pubblicato aggiornato gepubliceerd bijgewerkt publicerad "
            "publisert oppdatert opdateret kategorie kategorien category follow folgen suivre seguir segui share "
            "teilen partager compartir view is covers writes ist"
        ),
        example="Ada Ng Updated",
        spares=("Ada Poster", "Standish Ng"),
        why="what stands behind these words is about the date, the page or the writer's life",
    ),
    Anywhere(
        name="byline.reading_time",
        pattern=r"[\s,;|•·–—-]*\b\d+\s*(?:minutes?|mins?\.?|minuten|minutos?|minuti|min\.?)(?:\s+read)?\b",
        words=_listed("minute minutes min mins minuten minuto minutos minuti"),
        example="Ada Ng 4 min read",
        spares=("Ada Ng Minter",),
        why="reading times are printed beside names",
        needs=r"\d",
    ),
    Anywhere(
        name="byline.date_cut",
        pattern=r"\s(?:am|on|vom|il|dnia|em)\s*$",
        words=_listed("am on vom il dnia em"),
        example="Ada Berg am",
        spares=("Ada Amman", "Minh Le", "Ada On", "Ada Berg am Apparat"),
        why="where a template prints the date in an element of its own, the word in front of it stays with the names",
        flags=0,
    ),
    Anywhere(
        name="byline.for",
        pattern=r"\s(?:[Ff]or|FOR|[Ff]ür|[Pp]our|[Pp]ara|[Pp]er)\s+(?=(?:[Tt]he|THE|la|[^\W\d_a-z])\S*)",
        words=_listed("for für pour para per"),
        example="Ada Ng for the Evening Bell",
        spares=("Ada Forster", "Ford Madox"),
        why="the paper a writer writes for is no part of the name",
        flags=0,
    ),
    Anywhere(
        name="byline.place",
        pattern=r"\s(?:in|from|at|aus|bei|à|depuis|dans|desde|em|nel|dalla|från|frå)\s+(?=[^\W\d_a-z])",
        words=_listed("in from at aus bei à depuis dans desde em nel dalla från frå"),
        example="Ada Ng in Nairobi",
        spares=("Ada Ingram", "Ada in love"),
        why="the place a writer reports from is no part of the name",
        flags=0,
    ),
    Anywhere(
        name="byline.partner",
        language="de",
        pattern=r"\s(?:mit|im\s+gespräch)\s",
        words=_listed("mit im"),
        example="Ada Berg mit dpa",
        spares=("Ada Mittag",),
        why="whoever stands behind is an agency or was asked, and did not write",
    ),
    Anywhere(
        name="byline.paper",
        pattern=r"\s(?:The|THE)\s+(?=\S)",
        words=_listed("the"),
        example="Ada Ng The Evening Bell",
        spares=("Ada Theroux", "Ada Ng the"),
        why="an article inside a line of names opens the name of a paper or an agency",
        flags=0,
    ),
    Anywhere(
        name="byline.other_credit",
        pattern=r"\s(?:übersetzt|übersetzung|translated|edited|editing|photos?|photographs?|fotos?|bild(?:er)?|"
        r"illustrations?|illustrationen|produced|video)(?:\s*:|\s+(?:by|von|par|por|di)\b)",
        words=_listed(
            "übersetzt übersetzung translated edited editing photo photos photograph photographs foto fotos bild "
            "bilder illustration illustrations illustrationen produced video"
        ),
        example="Ada Ng Translated by Ben Berg",
        spares=("Ada Fotos", "Ada Videl"),
        why="whoever is named behind another craft did not write the story",
    ),
    Anywhere(
        name="byline.next_label",
        pattern=r"[\s,;|•·]+[^\W\d_]{3,20}\s?:(?=\s)",
        example="Ada Berg Quelle: Abendglocke",
        spares=("Ada Berg", "Fotos: Ada Berg", "Ada Berg 10:15"),
        why="a word with a colon opens the next thing that a line says: who took the pictures, where it comes from",
        needs=":",
    ),
)
"""What ends the names in a line; it and everything behind it is left out."""

JOINERS: tuple[Words, ...] = tuple(
    Words(
        name="joiner.and",
        language=language,
        words=frozenset(words),
        example=words[0],
        spares=spares,
        why="stands between the last two names, or in front of a helper's name",
    )
    for language, words, spares in (
        ("en", ("and", "with", "&", "+", "additional reporting by"), ("Anders",)),
        ("de", ("und", "sowie", "u."), ("Undine",)),
        ("fr", ("et", "avec"), ("Etienne",)),
        ("es", ("y", "e", "con"), ("Yago",)),
        ("it", ("e", "ed", "con"), ("Edda",)),
        ("pt", ("e", "com"), ("Eva",)),
        ("nl", ("en", "met"), ("Enno",)),
        ("da", ("og", "med"), ("Ogden",)),
        ("no", ("og", "med"), ("Ogden",)),
        ("sv", ("och", "med"), ("Ochs",)),
        ("pl", ("i", "oraz"), ("Ida",)),
        ("cs", ("a",), ("Ada",)),
        ("fi", ("ja",), ("Jari",)),
        ("ru", ("и",), ("Ида",)),
        ("tr", ("ve",), ("Veli",)),
        ("id", ("dan",), ("Danang",)),
    )
)

ROLES: tuple[Words, ...] = tuple(
    Words(
        name="role.head",
        language=language,
        words=_listed(words),
        example=words.split()[0],
        spares=spares,
        why="a word that says what somebody does, not who it is",
    )
    for language, words, spares in (
        (
            "en",
            "editor editors correspondent correspondents reporter reporters writer writers journalist journalists "
            "columnist columnists critic critics contributor contributors producer producers analyst analysts "
            "photographer photographers director professor lecturer fellow blogger host anchor presenter intern "
            "commentator researcher freelancer economist strategist sub-editor videographer cartoonist author",
            ("Edith", "editorial"),
        ),
        (
            "de",
            "redakteur autor autorin journalist journalistin professor professorin moderator moderatorin leiter "
            "leiterin mitarbeiter mitarbeiterin volontär volontärin praktikant praktikantin chefin kritiker "
            "kritikerin rechtsanwalt rechtsanwältin blogger bloggerin gastautor gastautorin "
            "fotograf fotografin redaktor redaktorin",
            ("Leitner", "Berg"),
        ),
        (
            "fr",
            "journaliste journalistes correspondant correspondante correspondants rédacteur rédactrice reporter "
            "chroniqueur chroniqueuse envoyé envoyée éditorialiste photographe directeur directrice auteur",
            ("Jourdan", "journalisme"),
        ),
        (
            "es",
            "periodista redactor redactora corresponsal enviado enviada columnista editora director directora "
            "colaborador colaboradora jefe jefa fotógrafo reportero reportera",
            ("Pérez", "directo"),
        ),
        (
            "pt",
            "jornalista repórter correspondente editora colunista colaborador colaboradora enviado enviada",
            ("Pereira", "editoria"),
        ),
        ("it", "giornalista inviato inviata corrispondente redattore redattrice direttore", ("Giorgi", "invito")),
        (
            "nl",
            "redacteur verslaggever verslaggeefster correspondent columnist journalist",
            ("Vermeer", "journalistiek"),
        ),
        ("da", "journalist redaktør korrespondent fotograf kommentator", ("Jonas", "fotografi")),
        ("no", "journalist redaktør korrespondent fotograf kommentator", ("Jonas", "fotografi")),
        ("sv", "reporter redaktör korrespondent fotograf krönikör", ("Rolf", "fotografi")),
        (
            "pl",
            "dziennikarz dziennikarka redaktor korespondent korespondentka reporter reporterka",
            ("Dziuba", "reportaż"),
        ),
        ("cs", "redaktor redaktorka reportér reportérka zpravodaj", ("Zelený", "reportáž")),
        ("ru", "корреспондент журналист редактор обозреватель", ("Королёв", "журнал")),
        ("ja", "記者 特派員 編集委員 論説委員", ("記念",)),
        ("ko", "기자 특파원 인턴기자", ("기현",)),
    )
)
"""Words that make a phrase a role."""

ROLE_ENDINGS: tuple[Endings, ...] = (
    Endings(
        name="role.compound",
        language="de",
        endings=tuple(
            f"{stem}{ending}"
            for stem in sorted(
                _listed("redakteur redaktor korrespondent reporter journalist kolumnist ressortleiter kritiker")
            )
            for ending in ("", "in", "innen", "en", "e", ":in", "*in", "_in", "·in")
        ),
        example="Parlamentskorrespondentin",
        spares=("Redaktion", "Korrespondenz"),
        why="German writes field and role as one word",
    ),
)
"""Endings of single words that make them roles."""

ROLE_MODIFIERS: tuple[Words, ...] = (
    Words(
        name="role.modifier",
        language="en",
        words=_listed(
            "a an the our senior junior chief deputy associate assistant managing executive contributing staff special "
            "guest freelance former lead principal political politics foreign diplomatic home business economics "
            "economic financial finance money markets health science environment environmental climate energy "
            "technology tech education crime legal court security defence defense military investigative "
            "investigations data sports sport football soccer cricket rugby tennis racing culture arts music film "
            "book books theatre tv television media entertainment lifestyle fashion food travel motoring consumer "
            "property news digital online video photo local national international world global european asia africa "
            "us uk white house parliamentary westminster washington brussels royal religion social affairs community "
            "transport industry bureau city desk regional opinion editorial features general and & of"
        ),
        example="Political",
        spares=("Polly", "Art"),
        why="stands in front of a role and belongs to it",
    ),
    Words(
        name="role.modifier",
        language="de",
        words=_listed("freie freier unser unsere leitender leitende stellvertretende stellvertretender ehemaliger"),
        example="Freie",
        spares=("Frieda", "Frei"),
        why="stands in front of a role and belongs to it",
    ),
)
"""Words that belong to the role behind them."""

SUFFIXES: tuple[Words, ...] = (
    Words(
        name="suffix.generation",
        words=frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "junior", "filho", "neto"}),
        example="Jr.",
        spares=("Jrgen",),
        why="tells a child from its parent: part of the name, comma or not",
    ),
    Words(
        name="suffix.degree",
        words=_listed(
            "md m.d. phd ph.d. ph.d dphil ma m.a. mba msc bsc ba b.a. jd j.d. llm esq esq. rn dds obe mbe cbe mp mep "
            "dr.med. mph m.p.h. do pharmd psyd rd rdn cpa cfa"
        ),
        example="PhD",
        spares=("Phil",),
        why="a degree or an office behind the name is no part of it",
    ),
)
"""What may follow a name."""

TITLES: tuple[Words, ...] = (
    Words(
        name="title.academic",
        words=_listed(
            "dr dr. prof prof. professor mag. dipl.-ing. ing. drs. sir dame lord lady rev. mr mrs ms mr. mrs. ms."
        ),
        example="Dr.",
        spares=("Drew",),
        why="printed in front of the name: stays where it is printed, and does not make another person",
    ),
)
"""What may precede a name."""

PARTICLES: tuple[Words, ...] = (
    Words(
        name="particle",
        words=_listed(
            "van der den de het ter ten von vom zu zur zum und af av la le les du des del della dello di da dal dalla "
            "das "
            "do dos e y i bin ibn bint al al- el ul ud abu ben bar ap ter te 't d' l' lo san st st. mac ó ní v."
        ),
        example="van",
        spares=("Vance",),
        why="small words inside a name, written in lower case",
    ),
)
"""Words inside a name that are not capitalised."""

DESKS: tuple[Words, ...] = tuple(
    Words(
        name="desk.word",
        language=language,
        words=_listed(words),
        example=words.split()[0],
        spares=spares,
        why="a name with this word in it is that of a desk, a paper or a body",
    )
    for language, words, spares in (
        (
            "",
            "newsroom newsdesk news desk team newsteam redaktion redaktionsteam redaction redazione redacción "
            "redaccion redação redacao redactie redakcja redakce redaksjonen redaktionen rédaction toimitus "
            "редакция editorial editors admin administrator webmaster wordpress online digital magazine magazin "
            "media medien network agency agentur nachrichtenagentur agencies agencias agencia agence agenzia "
            "service services gmbh inc ltd llc corp organization organisation foundation institute institut "
            "university universität université ministerium ministry verein verband association society department "
            "council committee company group gruppe times herald tribune gazette journal chronicle zeitung "
            "anzeiger rundschau nachrichten kurier radio tv television fernsehen podcast studios newsletter blog "
            "forum shop newswire advertorial sponsored partners support marketing presse pressestelle "
            "pressemitteilung kommunikation inhalte content ag kg e.v. plc sport sports feuerwehr abteilung "
            "polizei gemeinde landkreis bundesministerium bundesamt bundesverband landesverband stiftung akademie "
            "hochschule fraktion kitchen kitchens agência coordenadoria assessoria prefeitura imprensa συντακτική "
            "συντακτικη ομάδα ομαδα σύνταξη",
            ("Newsom", "Teamer", "Presser"),
        ),
        ("en", "staff board report reports wire exclusive press-release", ("Stafford",)),
    )
)
"""Words no person's name has in it; those that are surnames elsewhere carry a language."""

INTERFACE: Words = Words(
    name="desk.interface",
    words=_listed(
        "more posts articles artikel beiträge archive show view profile userprofile twitter facebook instagram "
        "linkedin website startseite homepage opinion meinung analysis kommentare comments comment reply share print "
        "login datum date quelle source mehr alle follow folgen suivre werbung anzeige "
        "copyright rights reserved rechte privacy policy cookies impressum datenschutz photo photos foto bild image uhr update updated whatsapp whats app pinterest "
        "reddit messenger youtube tiktok"
    ),
    example="Comments",
    spares=("Morel", "Sharer"),
    why="templates put buttons and labels where the names stand",
)
"""Words of buttons and labels, which no name has in it."""

ARTICLES: Words = Words(
    name="desk.article",
    words=_listed("the der die das ein eine our unser unsere vom team il lo los las os as het"),
    example="The",
    spares=("Theo", "Le"),
    why="a name with an article in front is a paper's or a pen name; French and Spanish surnames have theirs inside",
)
"""Words no person's name begins with."""

PAPERS: Pattern = Pattern(
    name="desk.paper",
    pattern=r"(?:el|la|le|il|o)\s+\S+\s+(?:de|del|della|di|do|da|des|du)\s+\S",
    example="El Sol de Oldtown",
    spares=("El Baradei", "Ada de la Torre", "La Tour", "Le Van Thanh"),
    why="an article in front and a place behind make a paper's name in Romance languages",
)
"""Names of papers that could be people's, word by word."""

LOGINS: Words = Words(
    name="login",
    words=_listed(
        "admin administrator root guest gast user test author authors autor autorin autoren auteur autore staff "
        "editor editors press pressoffice webmaster system anonymous anonym unknown none null nan n/a undefined "
        "redaktion desk news info web default writer reporter contributor contributors correspondent various "
        "agencies agenturen other others diverse unbekannt mail email contact kontakt home login"
    ),
    example="admin",
    spares=("Adminson", "Ada"),
    why="what publishing systems put where nobody is named",
)
"""Whole strings that stand where a name should."""

EASTERN_DESKS: Anywhere = Anywhere(
    name="desk.eastern",
    pattern=r"新聞|新闻|通信|編集|编辑|報道|报道|社$|デジタル|オンライン|ニュース|取材|电视|日报|时报|時報|网$|台$|部$|일보|뉴스|신문|방송|편집",
    example="編集部",
    spares=("山田太郎", "김철수"),
    why="the same in scripts without spaces, where desks are known by parts of words",
)
"""Desks and papers in Chinese, Japanese and Korean."""

CREDITS: tuple[Opening, ...] = (
    Opening(
        name="credit.photo",
        pattern=r"(?:(?:photos?|photographs?|photography|pictures?|images?|illustration(?:s|en)?|graphics?|video|foto(?:s|graf)?|"
        r"bild(?:er)?|fotografía|fotografie|photographies?|grafik|ilustración|zdjęcia|"
        r"edited|editing|übersetz(?:t|ung)|translat(?:ed|ion)|traducción|traduit|redigiert|"
        r"bewertet|fact-checked|medically\s+reviewed)\b)",
        words=_listed(
            "photo photos photograph photographs photography picture pictures image images illustration "
            "illustrations graphic graphics video foto fotos fotograf bild bilder fotografía fotografie "
            "photographie photographies illustrationen grafik ilustración zdjęcia edited editing übersetzt "
            "übersetzung translated translation traducción traduit redigiert bewertet fact medically"
        ),
        example="Photo: Ada Ng",
        spares=("Photini Ng", "Billa Ng"),
        why="whoever took the pictures, edited or translated did not write the story",
    ),
)
"""Credits of people who did not write."""

INVERTED: tuple[Pattern, ...] = (
    Pattern(
        name="name.inverted_particle",
        pattern=r"[^\W\d_a-z][^\s,]+,\s*[^\W\d_a-z][^,]*\s(?:van|von|de|den|der|du|da|di|zu|af|av)$",
        example="Dijk, Ada van",
        spares=("Ada van Dijk", "Dijk, Ada", "Dijk, Ada van Oldtown"),
        why="a name that ends in a particle stands last name first",
        flags=0,
    ),
    Pattern(
        name="name.inverted_initials",
        pattern=r"[^\W\d_a-z][^\s,]+,\s*(?:[^\W\d_a-z]\.[\s-]?){1,3}$",
        example="Ng, A. B.",
        spares=("Ng, Ada", "A. B. Ng", "Ng, A. B. and others"),
        why="initials alone behind a comma belong in front",
        flags=0,
    ),
)
"""Strings that show by themselves that the last name stands first."""

DOTTED: Pattern = Pattern(
    name="name.dotted",
    pattern=r"([^\W\d_a-z][^\W\d_A-Z]+)\.([^\W\d_a-z][^\W\d_]{3,})$",
    example="Ada.Berger",
    spares=("ada.berger", "Bell.Com", "Ada Berger", "A.Berger", "Ada.Berger.Ng"),
    why="publishing systems that let no space into a user's name show the two names with a full stop between them",
    flags=0,
)
"""A user's name that is a person's."""

AUTHOR_TOKENS: Words = Words(
    name="byline.tokens",
    words=_listed(
        "author authors authored authorline authorlist byline bylines autor autoren autores autore autori auteur "
        "auteurs authorname writer writers contributor contributors reporter reporters columnist correspondent "
        "authorgroup textauthor authorlink forfatter skribent penulis redacteur verfasser signature firma credits "
        "authorsection"
    ),
    example="Byline",
    spares=("lineup", "authority"),
    why="class, id and itemprop words by which templates mark the byline",
)
"""Words of class and id attributes that mark a byline."""

NO_AUTHOR_TOKENS: Words = Words(
    name="byline.no_tokens",
    words=_listed(
        "comment comments commenter caption image picture photo figure gallery related "
        "recommended recirculation promo description quote cite pullquote newsletter "
        "social share sharing breadcrumb breadcrumbs navigation menu rail sidebar widget video copyright disclaimer"
    ),
    example="comment",
    spares=("commentary", "author"),
    why="class words of elements that name somebody else: a commenter, a photographer, another story's writer",
)
"""Words of class and id attributes that mark somebody else's name."""

AUTHOR_PATHS: Words = Words(
    name="byline.link",
    words=_listed(
        "author authors autor autoren autores autore autori auteur auteurs byline journalist journalists journaliste "
        "journalistes journalisten korrespondenten redakteur redakteure redaktion reporter reporters contributor "
        "contributors columnist columnists correspondents writer writers signataires firmas forfatter skribent penulis "
        "newsteam"
    ),
    example="authors",
    spares=("authority", "people"),
    why="a directory of an address in which papers keep their writers' pages",
)
"""Directories of addresses that are writers' pages."""

PROFILE_PATHS: Words = Words(
    name="byline.profile_link",
    words=_listed("by people person persons profile profiles profil profils staff team"),
    example="profile",
    spares=("author", "profiling"),
    why="directories that hold pages of writers, but those of people in the news, too",
)
"""Directories of addresses that are writers' pages where the name is most of the line."""

BYLINE_METAS: tuple[str, ...] = ("byl", "byline")
"""Metas that hold the line as it is printed."""

AUTHOR_METAS: tuple[str, ...] = (
    "author",
    "article:author",
    "article:author:name",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "dcsext.author",
    "citation_author",
    "dc.creator",
    "dc:creator",
    "dcterms.creator",
    "itemprop:author",
    "og:article:author",
    "og:author",
    "authors",
    "creator",
    "shareaholic:article_author_name",
)
"""Metas that name the authors, the most trustworthy first; ``twitter:creator`` is a handle and is not among them."""

INVERTED_METAS: frozenset[str] = frozenset({"citation_author", "dc.creator", "dcterms.creator"})
"""Library metas, which put the last name first, with a comma."""
