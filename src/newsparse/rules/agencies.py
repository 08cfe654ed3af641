"""News agencies: the names under which a wire's story is signed."""

from __future__ import annotations

import re

from newsparse.rules.rule import Pattern, Record


class Agency(Record):
    """A news agency: the short name it goes by, and every spelling it signs with.

    Spellings count as they are written: "dpa" and "DPA" are both listed, "Sid" is a man and is not.

    >>> row = Agency(name="agency.reuters", called="Reuters", spellings=("REUTERS",), example="The Reuters",
    ...              spares=("reuter",), why="signs in both cases")
    >>> row.hits("Reuters"), row.hits("REUTERS"), row.hits("reuter")
    (True, True, False)
    """

    called: str
    spellings: tuple[str, ...] = ()
    why: str = "signs the stories it delivers, where papers put their authors"

    def hits(self, text: str) -> bool:
        """Say whether the whole text is one of the agency's spellings."""
        text = text.strip().removeprefix("The ")
        return text == self.called or text in self.spellings


def _agency(called: str, *spellings: str, spares: tuple[str, ...] = (), example: str = "") -> Agency:
    """Write one row; a name in other words must be spared, so the default near miss is the name in a sentence."""
    return Agency(
        name=f"agency.{called.lower().replace(' ', '_')}",
        called=called,
        spellings=spellings,
        example=example or called,
        spares=spares or (f"{called} reported",),
    )


AGENCIES: tuple[Agency, ...] = (
    _agency("Reuters", "REUTERS", "Thomson Reuters", "Reuters News", spares=("Paul Reuter",)),
    _agency(
        "AP", "Associated Press", "ASSOCIATED PRESS", "AP News", spares=("Ap", "app"), example="The Associated Press"
    ),
    _agency("AFP", "afp", "Agence France-Presse", "Agence France Presse", "AFP Deutschland", "AFP Fact Check"),
    _agency("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom", "dpa-AFX", "dpa/lokal", "dpa-Regionaldienst"),
    _agency("UPI", "United Press International"),
    _agency("Bloomberg", "Bloomberg News", "BLOOMBERG", spares=("Michael Bloomberg",)),
    _agency("Dow Jones", "Dow Jones Newswires", "Dow Jones News", spares=("Jane Jones",)),
    _agency("PA", "PA Media", "Press Association", "PA news agency", spares=("Pa",)),
    _agency("Canadian Press", "CANADIAN PRESS", "La Presse Canadienne", "La Presse canadienne"),
    _agency("AAP", "Australian Associated Press"),
    _agency("APA", "Austria Presse Agentur", "apa"),
    _agency(
        "SDA", "sda", "Keystone-SDA", "KEYSTONE-SDA", "ATS", "ats", "Schweizerische Depeschenagentur", "Keystone-ATS"
    ),
    _agency("SID", "sid", "Sport-Informations-Dienst", "Sportinformationsdienst", spares=("Sid",)),
    _agency("epd", "Evangelischer Pressedienst", "EPD"),
    _agency("KNA", "kna", "Katholische Nachrichten-Agentur"),
    _agency("Kathpress", "kathpress", "KATHPRESS"),
    _agency("dapd", "DAPD"),
    _agency("ddp", "DDP"),
    _agency("dts", "dts Nachrichtenagentur", "DTS", "dts-Nachrichtenagentur"),
    _agency("ots", "news aktuell", "presseportal"),
    _agency("EFE", "Agencia EFE", "efe", "EFEverde"),
    _agency("Europa Press", "EUROPA PRESS", "Europapress"),
    _agency("ANSA", "Ansa", "Agenzia ANSA"),
    _agency("Adnkronos", "ADNKRONOS"),
    _agency("AGI", "Agenzia Italia"),
    _agency("Askanews", "askanews"),
    _agency("Lusa", "LUSA", "Agência Lusa"),
    _agency("Agência Brasil", "Agencia Brasil"),
    _agency("Estadão Conteúdo", "Estadao Conteudo"),
    _agency("Folhapress", "FOLHAPRESS"),
    _agency("Télam", "Telam", "TÉLAM"),
    _agency("Notimex", "NOTIMEX"),
    _agency("Prensa Latina"),
    _agency("Belga", "BELGA"),
    _agency("ANP", "Algemeen Nederlands Persbureau"),
    _agency("Ritzau", "RITZAU", "ritzau", "/ritzau/"),
    _agency("NTB"),
    _agency("TT", "TT Nyhetsbyrån", "TT-AFP"),
    _agency("STT", "Suomen Tietotoimisto"),
    _agency("PAP", "Polska Agencja Prasowa"),
    _agency("ČTK", "CTK", "Česká tisková kancelář"),
    _agency("TASR"),
    _agency("MTI", "Magyar Távirati Iroda"),
    _agency("Agerpres", "AGERPRES"),
    _agency("BTA"),
    _agency("Tanjug", "TANJUG"),
    _agency("Hina", "HINA"),
    _agency("STA", spares=("Sta",)),
    _agency("BNS"),
    _agency("LETA"),
    _agency("ELTA"),
    _agency("TASS", "ТАСС", "ITAR-TASS"),
    _agency("RIA Novosti", "РИА Новости"),
    _agency("Sputnik", "Спутник"),
    _agency("Interfax", "INTERFAX", "Интерфакс", "Interfax-Ukraine"),
    _agency("Ukrinform", "Укринформ", "Укрінформ"),
    _agency("UNIAN", "УНИАН", "УНІАН"),
    _agency("Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Agentur"),
    _agency("DHA", "Demirören Haber Ajansı"),
    _agency("İHA", "IHA", "İhlas Haber Ajansı"),
    _agency("Xinhua", "XINHUA", "Xinhua News Agency", "新华社"),
    _agency("CNA", "Central News Agency", "中央社"),
    _agency("Kyodo", "Kyodo News", "KYODO", "共同通信", "共同", "共同通信社"),
    _agency("Jiji", "JIJI", "Jiji Press", "JIJI Press", "時事通信", "時事通信社", "時事"),
    _agency("Yonhap", "Yonhap News Agency", "연합뉴스", "Yonhap News"),
    _agency("PTI", "Press Trust of India"),
    _agency("ANI", "Asian News International", spares=("Ani",)),
    _agency("IANS", "Indo-Asian News Service"),
    _agency("UNI", "United News of India", spares=("Uni",)),
    _agency("APP", "Associated Press of Pakistan", spares=("App",)),
    _agency("Bernama", "BERNAMA"),
    _agency("Antara", "ANTARA", "ANTARA News"),
    _agency("IRNA"),
    _agency("WAM", "Emirates News Agency"),
    _agency("SPA", "Saudi Press Agency", spares=("Spa",)),
    _agency("MENA", "Middle East News Agency", spares=("Mena",)),
    _agency("SAnews", "SAnews.gov.za"),
)
"""One row per agency; the names are public facts, gathered by hand in November 2026."""


class Signature(Pattern):
    """A row that matches only texts that begin with one of its ``words``, or with one of the marks among them.

    Words are runs of letters in lower case; a row without any may match whatever stands first.
    """

    words: frozenset[str] = frozenset()


SIGNATURES: tuple[Signature, ...] = (
    Signature(
        name="agency.joined",
        pattern=r"[^/+]{1,40}+(?:[/+]\s?[^/+]{1,40}+){1,4}$",
        example="dpa/AFP",
        spares=("dpa", "http://example.org/a/b/c/d/e/f"),
        why="papers that drew on several wires sign with all of them",
    ),
    Signature(
        name="agency.source",
        pattern=r"(?:source|quelle|fonte|fuente|kilde|källa|źródło|bron|mit\s+material\s+von|"
        r"with\s+(?:files|reporting)\s+from|avec)"
        r"(?:\s*:\s*|\s+)(?P<agencies>.{2,60})$",
        words=frozenset("source quelle fonte fuente kilde källa źródło bron mit with avec".split()),
        example="Quelle: sid/dpa",
        spares=("Sources said",),
        why="the line under a story that says whose material it is",
    ),
    Signature(
        name="agency.bracket",
        pattern=r"[(\[]\s*(?P<agencies>[^()\[\]]{2,40})\s*[)\]]\s*\.?$",
        words=frozenset("(["),
        example="(AFP)",
        spares=("(AFP) reports",),
        why="a wire's signature under a story stands in brackets",
    ),
    Signature(
        name="agency.copyright",
        pattern=r"(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?P<agencies>.{2,60}?)(?:[.,].*)?$",
        words=frozenset(("©", "(", "copyright")),
        example="© dpa-infocom, dpa:990101-99-123456/1",
        spares=("Conditions apply",),
        why="wires close their copy with a line of rights",
        flags=re.IGNORECASE | re.DOTALL,
    ),
)
"""How a line at the end of a story names the agencies it came from; what they hold is looked up in AGENCIES."""

SOURCE_METAS: tuple[str, ...] = ("source", "dc.source")
"""Metas that name where a story comes from."""
