"""How news pages write dates: month names, weekdays, small words, zones, the shapes of days and of clocks.

Tables only. Month and weekday names are those of CLDR (format and stand-alone forms, wide and abbreviated), with
the spellings without accents and the regional ones that papers print; zone offsets are those of the tz database.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Final

from newsparse.rules.rule import ANY_LANGUAGE, ANY_MARK, MarkedPattern, Record, Words


class MonthNames(Record):
    """A row that lists the twelve months of one language; each entry holds the forms of one month.

    >>> row = MonthNames(name="month.xx", language="xx", months=("jan january",) + ("",) * 11, example="Jan",
    ...                  spares=("Jane",), why="a sketch")
    >>> row.numbers["january"], row.hits("Jan."), row.hits("Jane")
    (1, True, False)
    """

    months: tuple[str, ...]

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each form, from 1 to 12."""
        return {form: number for number, forms in enumerate(self.months, 1) for form in forms.casefold().split()}

    def hits(self, text: str) -> bool:
        """Say whether the whole text is the name of a month."""
        return text.casefold().strip(" .") in self.numbers


class Zone(Record):
    """A row that gives a time-zone abbreviation its fixed offset from UTC, in minutes.

    >>> row = Zone(name="zone.cet", words=frozenset({"cet", "mez"}), minutes=60, example="MEZ",
    ...            spares=("EZB",), why="…")
    >>> row.hits("CET"), row.hits("ET")
    (True, False)
    """

    words: frozenset[str]
    minutes: int

    def hits(self, text: str) -> bool:
        """Say whether the whole text is one of the abbreviations."""
        return text.casefold() in self.words


def _set(words: str) -> frozenset[str]:
    return frozenset(words.casefold().split())


def _months(language: str, *months: str, example: str, spares: tuple[str, ...]) -> MonthNames:
    why = f"the months as papers in {language!r} print them"
    return MonthNames(
        name=f"month.{language}", language=language, months=months, example=example, spares=spares, why=why
    )


MONTHS: Final = (
    _months(
        "en",
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sept sep", "october oct", "november nov", "december dec",
        example="Sept.", spares=("Marches", "May 5"),
    ),
    _months(
        "de",
        "januar jänner jaenner jan jän", "februar feber feb", "märz maerz mär mrz", "april apr", "mai", "juni jun",
        "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
        example="März", spares=("Merz", "Maier"),
    ),
    _months(
        "fr",
        "janvier janv jan", "février fevrier févr fevr fév fev", "mars", "avril avr", "mai", "juin",
        "juillet juil jul", "août aout", "septembre sept sep", "octobre oct", "novembre nov",
        "décembre decembre déc dec",
        example="août", spares=("juillettiste", "mardi"),
    ),
    _months(
        "es",
        "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
        "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
        example="setiembre", spares=("martes", "Mayorga"),
    ),
    _months(
        "it",
        "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu", "luglio lug",
        "agosto ago", "settembre sett set", "ottobre ott", "novembre nov", "dicembre dic",
        example="Luglio", spares=("martedì", "maggiore"),
    ),
    _months(
        "pt",
        "janeiro jan", "fevereiro fev", "março marco mar", "abril abr", "maio mai", "junho jun", "julho jul",
        "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez",
        example="março", spares=("terça", "maior"),
    ),
    _months(
        "nl",
        "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug",
        "september sept sep", "oktober okt", "november nov", "december dec",
        example="mrt.", spares=("maar", "meisje"),
    ),
    _months(
        "pl",
        "stycznia styczeń styczen sty", "lutego luty lut", "marca marzec mar", "kwietnia kwiecień kwiecien kwi",
        "maja maj", "czerwca czerwiec cze", "lipca lipiec lip", "sierpnia sierpień sierpien sie",
        "września wrzesnia wrzesień wrzesien wrz", "października pazdziernika październik pazdziernik paź paz",
        "listopada listopad lis", "grudnia grudzień grudzien gru",
        example="października", spares=("majątek", "środa"),
    ),
    _months(
        "no",
        "januar jan", "februar feb", "mars mar", "april apr", "mai", "juni jun", "juli jul", "august aug",
        "september sept sep", "oktober okt", "november nov", "desember des",
        example="desember", spares=("deserter", "maite"),
    ),
    _months(
        "sv",
        "januari jan", "februari feb", "mars mar", "april apr", "maj", "juni jun", "juli jul", "augusti aug",
        "september sept sep", "oktober okt", "november nov", "december dec",
        example="augusti", spares=("auktion", "majoritet"),
    ),
    _months(
        "da",
        "januar jan", "februar feb", "marts mar", "april apr", "maj", "juni jun", "juli jul", "august aug",
        "september sept sep", "oktober okt", "november nov", "december dec",
        example="marts", spares=("marsvin", "majs"),
    ),
    _months(
        "fi",
        "tammikuuta tammikuu tammi", "helmikuuta helmikuu helmi", "maaliskuuta maaliskuu maalis",
        "huhtikuuta huhtikuu huhti", "toukokuuta toukokuu touko", "kesäkuuta kesakuuta kesäkuu kesä",
        "heinäkuuta heinakuuta heinäkuu heinä", "elokuuta elokuu elo", "syyskuuta syyskuu syys",
        "lokakuuta lokakuu loka", "marraskuuta marraskuu marras", "joulukuuta joulukuu joulu",
        example="tammikuuta", spares=("kuukausi", "elokuva"),
    ),
    _months(
        "is",
        "janúar jan", "febrúar feb", "mars mar", "apríl apr", "maí", "júní jún", "júlí júl", "ágúst ágú",
        "september sept sep", "október okt", "nóvember nóv", "desember des",
        example="júlí", spares=("júlíus", "maíl"),
    ),
    _months(
        "cs",
        "ledna leden led", "února unora únor unor úno", "března brezna březen bře", "dubna duben dub",
        "května kvetna květen kvě", "června cervna červen čvn", "července cervence červenec čvc",
        "srpna srpen srp", "září zari zář", "října rijna říjen říj", "listopadu listopad lis",
        "prosince prosinec pro",
        example="července", spares=("středa", "prosím"),
    ),
    _months(
        "sk",
        "januára január jan", "februára február feb", "marca marec mar", "apríla apríl apr", "mája máj",
        "júna jún", "júla júl", "augusta august aug", "septembra september sep", "októbra október okt",
        "novembra november nov", "decembra december dec",
        example="apríla", spares=("marcový", "májový"),
    ),
    _months(
        "hr",
        "siječnja sijecnja siječanj sij", "veljače veljace veljača velj", "ožujka ozujka ožujak ožu",
        "travnja travanj tra", "svibnja svibanj svi", "lipnja lipanj lip", "srpnja srpanj srp",
        "kolovoza kolovoz kol", "rujna rujan ruj", "listopada listopad lis", "studenoga studenog studeni stu",
        "prosinca prosinac pro",
        example="listopada", spares=("ponedjeljak", "srpanjski"),
    ),
    _months(
        "hu",
        "január jan", "február feb febr", "március márc", "április ápr", "május máj", "június jún", "július júl",
        "augusztus aug", "szeptember szept", "október okt", "november nov", "december dec",
        example="márc.", spares=("márka", "májusi"),
    ),
    _months(
        "ro",
        "ianuarie ian", "februarie feb", "martie mar", "aprilie apr", "mai", "iunie iun", "iulie iul",
        "august aug", "septembrie sept sep", "octombrie oct", "noiembrie nov noi", "decembrie dec",
        example="iulie", spares=("marți", "maistru"),
    ),
    _months(
        "ca",
        "gener gen", "febrer febr feb", "març marc", "abril abr", "maig", "juny", "juliol jul", "agost ag",
        "setembre set", "octubre oct", "novembre nov", "desembre des",
        example="juliol", spares=("general", "dimarts"),
    ),
    _months(
        "tr",
        "ocak oca", "şubat subat şub", "mart mar", "nisan nis", "mayıs mayis may", "haziran haz", "temmuz tem",
        "ağustos agustos ağu", "eylül eylul eyl", "ekim eki", "kasım kasim kas", "aralık aralik ara",
        example="Ağustos", spares=("Pazartesi", "Ocakbaşı"),
    ),
    _months(
        "id",
        "januari jan", "februari pebruari feb", "maret mar", "april apr", "mei", "juni jun", "juli jul",
        "agustus agu agt", "september sep", "oktober okt", "november nopember nov", "desember des",
        example="Agustus", spares=("Senin", "meja"),
    ),
    _months(
        "ru",
        "января январь янв", "февраля февраль фев февр", "марта март мар", "апреля апрель апр", "мая май",
        "июня июнь июн", "июля июль июл", "августа август авг", "сентября сентябрь сен сент",
        "октября октябрь окт", "ноября ноябрь ноя нояб", "декабря декабрь дек",
        example="сентября", spares=("мартовский", "среда"),
    ),
    _months(
        "uk",
        "січня січень січ", "лютого лютий лют", "березня березень бер", "квітня квітень квіт", "травня травень трав",
        "червня червень черв", "липня липень лип", "серпня серпень серп", "вересня вересень вер",
        "жовтня жовтень жовт", "листопада листопад лист", "грудня грудень груд",
        example="жовтня", spares=("середа", "вересневий"),
    ),
    _months(
        "bg",
        "януари ян", "февруари фев", "март", "април апр", "май", "юни", "юли", "август авг", "септември сеп",
        "октомври окт", "ноември ное", "декември дек",
        example="октомври", spares=("сряда", "майка"),
    ),
    _months(
        "el",
        "ιανουαρίου ιανουαριου ιανουάριος ιαν", "φεβρουαρίου φεβρουαριου φεβρουάριος φεβ φεβρ",
        "μαρτίου μαρτιου μάρτιος μαρ μάρ μαρτ", "απριλίου απριλιου απρίλιος απρ", "μαΐου μαιου μαΐου μάιος μαΐ μάι μαι",
        "ιουνίου ιουνιου ιούνιος ιουν ιούν", "ιουλίου ιουλιου ιούλιος ιουλ ιούλ",
        "αυγούστου αυγουστου αύγουστος αυγ αύγ", "σεπτεμβρίου σεπτεμβριου σεπτέμβριος σεπ σεπτ",
        "οκτωβρίου οκτωβριου οκτώβριος οκτ", "νοεμβρίου νοεμβριου νοέμβριος νοε νοέ",
        "δεκεμβρίου δεκεμβριου δεκέμβριος δεκ",
        example="Μαρτίου", spares=("Τετάρτη", "Μαρία"),
    ),
    _months(
        "ar",
        "يناير كانون جانفي", "فبراير شباط فيفري", "مارس آذار", "أبريل ابريل إبريل نيسان أفريل افريل", "مايو أيار ماي",
        "يونيو يونيه حزيران جوان", "يوليو يوليه تموز جويلية", "أغسطس اغسطس آب أوت اوت", "سبتمبر أيلول", "أكتوبر اكتوبر", "نوفمبر", "ديسمبر",
        example="أكتوبر", spares=("الأحد", "اليوم"),
    ),
    _months(
        "sr",
        "januar januara jan јануар јануара јан", "februar februara feb фебруар фебруара феб", "mart marta mar март марта мар",
        "april aprila apr април априла апр", "maj maja мај маја", "jun juna јун јуна", "jul jula јул јула",
        "avgust avgusta avg август августа авг", "septembar septembra sep септембар септембра сеп",
        "oktobar oktobra okt октобар октобра окт", "novembar novembra nov новембар новембра нов",
        "decembar decembra dec децембар децембра дец",
        example="decembra", spares=("sreda", "martovski"),
    ),
    _months(
        "et",
        "jaanuar jaan", "veebruar veebr", "märts", "aprill apr", "mai", "juuni", "juuli", "august aug",
        "september sept", "oktoober okt", "november nov", "detsember dets",
        example="detsember", spares=("reede", "märtsis"),
    ),
    _months(
        "lv",
        "janvāris janvārī janvāra", "februāris februārī februāra", "marts martā marta", "aprīlis aprīlī aprīļa",
        "maijs maijā maija", "jūnijs jūnijā jūnija", "jūlijs jūlijā jūlija", "augusts augustā augusta",
        "septembris septembrī septembra", "oktobris oktobrī oktobra", "novembris novembrī novembra",
        "decembris decembrī decembra",
        example="decembris", spares=("piektdiena", "marti"),
    ),
    _months(
        "sq",
        "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor nentor",
        "dhjetor",
        example="dhjetor", spares=("premte", "majtas"),
    ),
    _months(
        "ms",
        "januari jan", "februari feb", "mac", "april apr", "mei", "jun", "julai jul", "ogos ogo", "september sep",
        "oktober okt", "november nov", "disember dis",
        example="Ogos", spares=("Jumaat", "macam"),
    ),
    _months(
        "he",
        "ינואר בינואר", "פברואר בפברואר", "מרץ במרץ מרס במרס", "אפריל באפריל", "מאי במאי", "יוני ביוני",
        "יולי ביולי", "אוגוסט באוגוסט", "ספטמבר בספטמבר", "אוקטובר באוקטובר", "נובמבר בנובמבר", "דצמבר בדצמבר",
        example="בדצמבר", spares=("ראשון", "מאיר"),
    ),
    _months(
        "ur",
        "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر",
        example="دسمبر", spares=("جمعہ", "مارچوں"),
    ),
    _months(
        "fa",
        "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
        example="دسامبر", spares=("جمعه", "مهر"),
    ),
)  # fmt: skip
"""Month names by language. Chinese, Japanese and Korean count their months, see DATE_SHAPES."""


def _weekdays(language: str, words: str, *, example: str, spares: tuple[str, ...]) -> Words:
    why = "a weekday before a date says nothing new, and must not keep the date from being read"
    return Words(
        name=f"weekday.{language}",
        language=language,
        words=_set(words),
        example=example,
        spares=spares,
        why=why,
    )


WEEKDAYS: Final = (
    _weekdays(
        "en",
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
        example="Tues",
        spares=("Mondays", "Freya"),
    ),
    _weekdays(
        "de",
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so mon die mit don "
        "fre sam son",
        example="Sonnabend",
        spares=("Sonne",),
    ),
    _weekdays(
        "fr",
        "lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim",
        example="jeudi",
        spares=("jeu de mots",),
    ),
    _weekdays(
        "es",
        "lunes martes miércoles miercoles jueves viernes sábado sabado domingo lun mar mié mie jue vie sáb sab dom",
        example="Miércoles",
        spares=("mayo",),
    ),
    _weekdays(
        "it",
        "lunedì lunedi martedì martedi mercoledì mercoledi giovedì giovedi venerdì venerdi sabato domenica gio",
        example="giovedì",
        spares=("giovane",),
    ),
    _weekdays(
        "pt",
        "segunda segunda-feira terça terça-feira terca quarta quarta-feira quinta quinta-feira sexta sexta-feira feira "
        "seg ter qua qui sex",
        example="terça-feira",
        spares=("terra",),
    ),
    _weekdays(
        "nl",
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo",
        example="vrijdag",
        spares=("vrij",),
    ),
    _weekdays(
        "pl",
        "poniedziałek poniedzialek wtorek środa sroda czwartek piątek piatek sobota niedziela pon wt śr czw pt sob ndz "
        "niedz",
        example="środa",
        spares=("środek",),
    ),
    _weekdays(
        "no",
        "mandag tirsdag onsdag torsdag fredag lørdag lordag søndag sondag man tir tirs ons tor tors fre lør søn",
        example="lørdag",
        spares=("lør 5",),
    ),
    _weekdays(
        "sv",
        "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors fre lör sön",
        example="söndag",
        spares=("sönder",),
    ),
    _weekdays(
        "fi",
        "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona "
        "torstaina perjantaina lauantaina sunnuntaina ma ti ke to pe la su",
        example="torstaina",
        spares=("tori",),
    ),
    _weekdays(
        "cs",
        "pondělí pondeli úterý utery středa streda čtvrtek ctvrtek pátek patek sobota neděle nedele po út st čt pá "
        "so ne",
        example="čtvrtek",
        spares=("čtvrt",),
    ),
    _weekdays(
        "hu",
        "hétfő kedd szerda csütörtök péntek szombat vasárnap",
        example="péntek",
        spares=("pénz",),
    ),
    _weekdays(
        "ro",
        "luni marți marti miercuri joi vineri sâmbătă sambata duminică duminica",
        example="joi",
        spares=("joc",),
    ),
    _weekdays(
        "tr",
        "pazartesi salı sali çarşamba carsamba perşembe persembe cuma cumartesi pazar",
        example="Cuma",
        spares=("cumhuriyet",),
    ),
    _weekdays(
        "ru",
        "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье пн вт ср чт пт сб вс",
        example="четверг",
        spares=("четверть",),
    ),
    _weekdays(
        "ar",
        "الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت",
        example="الجمعة",
        spares=("الجمعية",),
    ),
    _weekdays(
        "uk",
        "понеділок вівторок середа четвер пʼятниця п'ятниця субота неділя",
        example="четвер",
        spares=("чверть",),
    ),
    _weekdays(
        "el",
        "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δευ τρι τετ πεμ παρ σαβ κυρ",
        example="Πέμπτη",
        spares=("πέντε",),
    ),
    _weekdays(
        "ja",
        "月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日 月 火 水 木 金 土 日",
        example="金曜日",
        spares=("金属",),
    ),
    _weekdays(
        "zh",
        "星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 "
        "周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日",
        example="星期五",
        spares=("星期",),
    ),
    _weekdays(
        "ko",
        "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
        example="금요일",
        spares=("금",),
    ),
)
"""Names of weekdays: read and left out."""


def _small(language: str, words: str, *, example: str, spares: tuple[str, ...]) -> Words:
    why = "words that join a date and a clock, or name one: they carry no date themselves"
    return Words(
        name=f"date_word.{language}",
        language=language,
        words=_set(words),
        example=example,
        spares=spares,
        why=why,
    )


DATE_WORDS: Final = (
    _small(
        ANY_LANGUAGE,
        "t h hrs hr min et pt ct mt ist am pm a m p date standard daylight summer time eastern central pacific "
        "mountain european greenwich mean coordinated universal local",
        example="ET",
        spares=("Etna",),
    ),
    _small("en", "at on of the o'clock clock posted st nd rd th noon", example="at", spares=("before", "until")),
    _small("de", "um uhr am den der vom von", example="Uhr", spares=("bis", "vor")),
    _small("fr", "à le du de heures heure er", example="à", spares=("avant",)),
    _small("es", "a las la el de del horas hs hora", example="horas", spares=("hasta",)),
    _small("it", "alle ore il del di dalle", example="ore", spares=("fino",)),
    _small("pt", "às as de do em hora horas atualizado", example="às", spares=("até",)),
    _small("nl", "om op uur de", example="uur", spares=("tot",)),
    _small("pl", "o godz godzina r dnia roku", example="godz", spares=("do",)),
    _small("no", "kl klokken den", example="kl", spares=("før",)),
    _small("sv", "klockan kl den", example="klockan", spares=("till",)),
    _small("da", "klokken kl den", example="kl", spares=("inden",)),
    _small("fi", "klo kello", example="klo", spares=("asti",)),
    _small("cs", "v ve hodin hod dne", example="hodin", spares=("do",)),
    _small("ru", "в г года мск по москве", example="года", spares=("до",)),
    _small("uk", "о р року", example="року", spares=("до",)),
    _small("tr", "saat tarihinde güncelleme", example="saat", spares=("önce",)),
    _small("hu", "óra perc", example="óra", spares=("előtt",)),
    _small("el", "στις ώρα", example="στις", spares=("πριν",)),
    _small("ja", "時 分 秒 配信 公開", example="配信", spares=("以前",)),
    _small("ko", "입력 등록", example="입력", spares=("이전",)),
    _small("zh", "发布 發布 时间 時間 发表", example="发布", spares=("以前",)),
)
"""Small words that may stand beside a date."""


def _zone(words: str, minutes: int, why: str, *spares: str) -> Zone:
    names = words.casefold().split()
    return Zone(
        name=f"zone.{names[0]}",
        words=frozenset(names),
        minutes=minutes,
        example=names[0].upper(),
        spares=spares or ("ET",),
        why=why,
    )


ZONES: Final = (
    _zone("utc gmt z utc/gmt", 0, "universal time", "UT1"),
    _zone("wet", 0, "Western European Time"),
    _zone("cet mez hnec", 60, "Central European Time", "CE"),
    _zone("bst", 60, "British Summer Time; papers mean it far more often than Bangladesh's", "BS"),
    _zone("west", 60, "Western European Summer Time", "western"),
    _zone("wat", 60, "West Africa Time", "WAST"),
    _zone("cest mesz", 120, "Central European Summer Time", "MES"),
    _zone("eet", 120, "Eastern European Time"),
    _zone("sast", 120, "South African Standard Time", "SAT"),
    _zone("cat", 120, "Central Africa Time", "CT"),
    _zone("eest", 180, "Eastern European Summer Time", "EET"),
    _zone("eat", 180, "East Africa Time"),
    _zone("msk мск", 180, "Moscow Time", "MSD"),
    _zone("trt", 180, "Turkey Time", "TRY"),
    _zone("pkt", 300, "Pakistan Standard Time", "PKST"),
    _zone("wib", 420, "Western Indonesia Time", "WIT"),
    _zone("hkt", 480, "Hong Kong Time", "HST"),
    _zone("sgt", 480, "Singapore Time", "SGD"),
    _zone("jst", 540, "Japan Standard Time", "JT"),
    _zone("kst", 540, "Korea Standard Time", "EST"),
    _zone("aest", 600, "Australian Eastern Standard Time", "EST"),
    _zone("aedt", 660, "Australian Eastern Daylight Time", "EDT"),
    _zone("nzst", 720, "New Zealand Standard Time", "NZT"),
    _zone("nzdt", 780, "New Zealand Daylight Time", "NZT"),
    _zone("est", -300, "US Eastern Standard Time", "ET"),
    _zone("edt", -240, "US Eastern Daylight Time"),
    _zone("cst", -360, "US Central Standard Time", "CT"),
    _zone("cdt", -300, "US Central Daylight Time", "CT"),
    _zone("mst", -420, "US Mountain Standard Time", "MT"),
    _zone("mdt", -360, "US Mountain Daylight Time", "MT"),
    _zone("pst", -480, "US Pacific Standard Time", "PT"),
    _zone("pdt", -420, "US Pacific Daylight Time", "PT"),
)
"""Zone abbreviations with one offset. "ET" has two through the year and "IST" three countries: they give none."""

_WORD: Final = r"(?P<word>[^\W\d_]{2,20})"
_WHOLE_WORD: Final = r"(?<![^\W\d_])" + _WORD
_YEAR: Final = r"(?P<year>(?:1[789]|20)\d\d)(?!\d)"
_CLOCK: Final = r"(?P<clock>\d{1,2}:\d\d(?::\d\d)?)"

DATE_SHAPES: Final = (
    MarkedPattern(
        name="date.year_first",
        marks=("-", "–", "/", "."),
        pattern=r"(?<!\d)(?P<year>(?:1[789]|20)\d\d)(?P<mark>[-–/]|\.\s?)(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)",
        example="2024-03-05",
        spares=("2024-03", "2024-03-051", "12024-03-05", "2024-03/05"),
        why="the order of ISO 8601, of East Asia, Hungary and Lithuania",
    ),
    MarkedPattern(
        name="date.counted",
        marks=("年", "년"),
        pattern=r"(?<!\d)(?P<year>(?:1[789]|20)\d\d)\s?[年년]\s?(?P<month>\d{1,2})\s?[月월]\s?(?P<day>\d{1,2})\s?[日号號일]",
        example="2024年3月5日",
        spares=("2024年3月", "2024年度"),
        why="Chinese, Japanese and Korean number the months",
    ),
    MarkedPattern(
        name="date.numbers",
        marks=(".", "/", "-"),
        pattern=r"(?<![\d.,/-])(?P<first>\d{1,2})\s?(?P<mark>[./-])\s?(?P<second>\d{1,2})\s?(?P=mark)\s?"
        r"(?P<year>(?:1[789]|20)\d\d|\d\d)(?![\d/]|[.,-]\d|:)",
        example="05.03.2024",
        spares=("05.2024", "192.168.10.1", "1.2.3.4", "05.03/2024", "05.03.20245"),
        why="day and month as numbers, in the order of the language",
    ),
    MarkedPattern(
        name="date.numbers_at_clock",
        marks=(":",),
        pattern=r"(?<![\d.,/-])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)"
        r"(?P<year>(?:19|20)\d\d|\d\d)(?=[0-2]\d:[0-5]\d(?![\d:]))",
        example="05.03.202410:15",
        spares=("05.03.20241015", "05.03.2024 10:15", "05.0310:15", "5.3.20243:15"),
        why="day and clock in elements of their own, with no space between them",
    ),
    MarkedPattern(
        name="date.numbers_between_bars",
        marks=("|",),
        pattern=r"(?<![\d|])(?P<first>\d\d)(?P<mark>\s?\|\s?)(?P<second>\d\d)(?P=mark)(?P<year>(?:19|20)\d\d)(?!\d)",
        example="05 | 03 | 2024",
        spares=("5 | 3 | 2024", "05 | 2024", "05 | 03 | 20245", "2024 | 05 | 03"),
        why="the same with bars, which some papers set between all that stands in a line",
    ),
    MarkedPattern(
        name="date.day_word_year",
        marks=ANY_MARK,
        pattern=r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er|[.ºª°])?[\s,./-]{0,3}(?:(?:de|of)\s|d['’]\s?)?"
        + _WORD
        + r"[\s,./-]{0,3}(?:(?:de|del|do)\s)?"
        + _YEAR,
        example="5. März 2024",
        spares=("März 2024", "155 March 2024", "5 March 20244"),
        why="the day before the month's name: most of the world",
    ),
    MarkedPattern(
        name="date.word_day_year",
        marks=ANY_MARK,
        pattern=_WHOLE_WORD + r"[\s./-]{1,2}(?P<day>\d{1,2})(?:st|nd|rd|th)?[\s,./-]{1,3}" + _YEAR,
        example="March 5th, 2024",
        spares=("March 2024", "March 512, 2024", "March 5, 12:30"),
        why="the month's name before the day: North America",
    ),
    MarkedPattern(
        name="date.sheet",
        marks=ANY_MARK,
        pattern=_WHOLE_WORD + r"\s?(?P<day>0[1-9]|[12]\d|3[01])(?P<year>(?:19|20)\d\d)(?!\d)",
        example="Apr 042024",
        spares=("April 2024", "Apr 42024", "Apr 322024", "Apr 0420245"),
        why="blogs draw a calendar's sheet, whose parts stand in elements of their own with no space between them",
    ),
    MarkedPattern(
        name="date.word_day_clock_year",
        marks=(":",),
        pattern=_WHOLE_WORD + r"\s{1,2}(?P<day>\d{1,2})\s" + _CLOCK + r"\s(?:(?P<zone>[A-Z]{3,4})\s)?" + _YEAR,
        example="Mar 5 14:57:21 CET 2024",
        spares=("Mar 5 14:57:21", "Mar 14:57:21 2024"),
        why="what ctime() of C and Java's Date print, and publishing systems pass on",
    ),
    MarkedPattern(
        name="date.year_word_day",
        marks=ANY_MARK,
        pattern=r"(?<!\d)(?P<year>(?:1[789]|20)\d\d)[\s.,-]{1,2}(?:m\.\s)?"
        + _WORD
        + r"[\s.,-]{1,2}(?P<day>\d{1,2})(?!\d)",
        example="2024. március 5.",
        spares=("2024 March", "2024 March 512"),
        why="Hungarian and Baltic papers",
    ),
)
"""How a day is written. Tried in this order; ``word`` must be a month's name to count."""

_HALF: Final = r"(?P<half>[apαπμ]\.?\s?[mμ]\b\.?)"

CLOCK_SHAPES: Final = (
    MarkedPattern(
        name="clock.counted",
        marks=("时", "時", "點", "点", "시", "午", "오"),
        pattern=r"(?P<half>午前|午後|上午|下午|오전|오후)?\s?(?<!\d)(?P<hour>\d{1,2})\s?(?(half)[:：時时點点시]|[時时點点시])\s?"
        r"(?:(?P<minute>\d{1,2})\s?[分분]?\s?)?(?:(?P<second>\d{1,2})\s?[秒초])?",
        example="午後3時4分",
        spares=("3分", "午後", "3:04"),
        why="Chinese, Japanese and Korean clocks",
    ),
    MarkedPattern(
        name="clock.colon",
        marks=(":",),
        pattern=r"(?<![\d:.])(?P<hour>\d{1,2})\s?:\s?(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d{1,9})?)?(?![\d:])(?:\s?(?:(?:uhr|hrs|uur)\b|"
        + _HALF
        + "))?",
        example="2:30 p.m.",
        spares=("2:300", "2024", "1:2"),
        why="hours and minutes with a colon",
    ),
    MarkedPattern(
        name="clock.letter",
        marks=("h",),
        pattern=r"(?<![\d:.])(?P<hour>\d{1,2})\s?h\s?(?:(?P<minute>\d\d)(?!\d))?(?![^\W\d_])",
        example="16h30",
        spares=("16 hours", "4how"),
        why="French, Portuguese and Swiss papers write an h",
    ),
    MarkedPattern(
        name="clock.dot",
        marks=(".",),
        pattern=r"(?<![\d:.])(?P<hour>\d{1,2})\.(?P<minute>\d\d)\s?(?:(?:uhr|h|hrs|uur|hodin)\b|(?=\s?(?:gmt|utc|bst|cest|cet|e[sd]t)\b)|"
        + _HALF
        + ")",
        example="18.16 Uhr",
        spares=("18.16", "18.16 Euro", "3.50 pounds"),
        why="a dot only where a word says that it is a clock",
    ),
    MarkedPattern(
        name="clock.word",
        marks=(".", ":"),
        pattern=r"\b(?:kl|klo|klockan|klokken|ore|godz|alle(?:\sore)?|om|um)\.?\s?(?P<hour>\d{1,2})[.:](?P<minute>\d\d)(?![\d.])",
        example="kl. 18.16",
        spares=("kl. 18.16.05.2024", "klar 18.16"),
        why="Nordic, Polish, Italian and Dutch papers name the clock first",
    ),
    MarkedPattern(
        name="clock.hour",
        marks=("m", "μ", "µ", "uhr", "clock"),
        pattern=r"(?<![\d:.])(?P<hour>\d{1,2})\s?(?:" + _HALF + r"|uhr\b|o['’]clock\b)",
        example="2 pm",
        spares=("2 pmc", "2 Uhren"),
        why="a full hour",
    ),
)
"""How the time of day is written. The dotted one needs a word beside it: "3.50" is a price."""

AFTERNOON: Final = (
    Words(
        name="clock.afternoon",
        words=frozenset({"pm", "p m", "午後", "下午", "오후", "μμ", "μ μ"}),
        example="PM",
        spares=("am", "午前", "pmc"),
        why="the second half of a twelve-hour clock",
    ),
)

MONTH_FIRST: Final = (
    Words(
        name="order.month_first",
        words=frozenset({"en-us", "en-ph", "fil", "fil-ph", "en-pr", "en-gu", "en-vi", "es-pr", "en-as", "en-mp"}),
        example="en-US",
        spares=("en-GB", "en", "de-US"),
        why="CLDR's short dates with the month before the day",
    ),
)
UNKNOWN_ORDER: Final = (
    Words(
        name="order.unknown",
        words=frozenset({"", "en", "en-ca", "es-us", "sw", "en-x", "en-150", "en-001"}),
        example="en",
        spares=("en-GB", "en-US", "de", "fr"),
        why="English without a country puts either first, and so does Canada: a guess would invent a day",
    ),
)
DAY_FIRST_DOMAINS: Final = (
    Words(
        name="order.day_first_domain",
        words=_set("uk au nz ie in za ng ke gh pk bd lk sg my hk mt zw ug tz jm tt eu"),
        example="uk",
        spares=("us", "com", "ca"),
        why="English-language countries that put the day first",
    ),
)
MONTH_FIRST_DOMAINS: Final = (
    Words(
        name="order.month_first_domain",
        words=frozenset({"us", "gov", "mil", "edu", "ph"}),
        example="gov",
        spares=("uk", "com", "ca"),
        why="domains that only the United States and the Philippines use",
    ),
)
