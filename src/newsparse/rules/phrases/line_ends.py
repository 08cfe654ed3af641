"""How lines of scraped text end that are no part of a story: links behind teasers, credits behind captions.

Asked of the last characters of a line, and only in raw scrapes; see ``newsparse.extract.text_lines``.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.rules.rule import Pattern

TAIL: Final = 120
"""Characters at the end of a line that are looked at: as many as the longest sentence that the rows ask for."""


class LineEnd(Pattern):
    r"""A row for the ends of lines, with what must be seen before the expression is tried: trying costs.

    Args:
        words: last words of lines, their case folded, without the marks behind them.
        marks: words and signs in lower case, one of which stands in every line that ends in none of these words.
        digit: whether what is meant ends in a digit.

    >>> row = LineEnd(name="teaser.more", words=frozenset(("more",)), pattern=r".*\. Read more$", example="Rain. Read more",
    ...               spares=("He read more",), why="a link to the story")
    >>> row.is_due("more", "rain. read more"), row.is_due("rain", "read more rain")
    (True, False)
    """

    words: frozenset[str] = frozenset()
    marks: tuple[str, ...] = ()
    digit: bool = False

    def is_due(self, word: str, lowered: str) -> bool:
        """Say whether the expression is worth trying on a line, its last word and its end in lower case being given."""
        return word in self.words or (self.digit and word[-1:].isdigit()) or any(map(lowered.__contains__, self.marks))


LINE_ENDS: Final = (
    LineEnd(
        name="teaser.more",
        words=frozenset(
            "mehr weiterlesen lesen more less reading suite plus más leyendo tutto leggere mais meer verder mer mere więcej dalej audio video".split()
        ),
        pattern=(
            r".*(?:[.?!…|»”\"] (?:mehr|weiterlesen|mehr lesen|more|less|read more|continue reading|lire la suite|lire plus"
            r"|leer más|seguir leyendo|leggi tutto|continua a leggere|ler mais|leia mais|lees meer|lees verder|les mer|läs mer"
            r"|læs mere|czytaj więcej|czytaj dalej)|\| (?:audio|video))[ »›>→]*$"
        ),
        example="The mayor wants dams along the Ouse. Read more",
        spares=("He wanted to read more", "Is there any more?", "She said: “It was wet.” More rain came"),
        why="the link at its end leads to another story, or folds a caption",
    ),
    LineEnd(
        name="credit.rights",
        words=frozenset("reserved vorbehalten réservés reservados riservati rights tab".split()),
        pattern=(
            r".*(?:(?:copyright|©).{0,60}\W(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
            r"|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)"
            r"|\b(?:purchase|acquire) licensing rights(?:, opens new tab)?)\.?$"
        ),
        example="The mayor at the market Ada Ng/Copyright 2024 Oldtown Wire. All rights reserved.",
        spares=("He read out the copyright, and all rights were his.", "They purchase licensing rights to songs."),
        why="whoever owns the rights made the picture, so the line is its caption",
    ),
    LineEnd(
        name="credit.source",
        words=frozenset("photo".split()),
        marks=(
            "getty images",
            "shutterstock",
            "istock",
            "alamy",
        ),
        pattern=(
            r".*(?: (?:submitted|courtesy|handout|file|contributed) photo|[\w.] ?/ ?(?:getty images|shutterstock|istock|alamy)"
            r"(?: [a-z]\w+){0,2})$"
        ),
        example="The mayor at the market Ada Ng/Getty Images Europe",
        spares=("She took a photo", "He sold it to Getty Images", "The paper ran the file photo of 2019"),
        why="a line that ends in the source of a picture is its caption",
    ),
    LineEnd(
        name="credit.east_asian",
        marks=(
            "撮影",
            "提供",
            "資料写真",
            "=",
            "＝",
            "摄",
            "攝",
            "사진",
        ),
        pattern=(
            r".*(?:[(（][^()（）]{0,30}(?:撮影|提供|資料写真)[)）]|[＝=](?:ap|ａｐ|ロイター|共同|時事|(?:afp|ａｆｐ)時事)"
            r"|(?:记者|記者)[^。，]{2,12}[摄攝][)）]?|[(（\[](?:자료)?사진 ?(?:출처|제공)? ?[=:] ?[^\])）]{1,40}[\])）])$"
        ),
        example="川を見る市長（山田花子撮影）",
        spares=("山田さんが撮影", "시장이 사진을 보고 있다.", "市長は写真を提供した。"),
        why="Japanese, Chinese and Korean captions end in their maker or agency",
        flags=re.IGNORECASE,
    ),
    LineEnd(
        name="comment.policy",
        words=frozenset("policy rules guidelines netiquette kommentarregeln".split()),
        pattern=(
            r".*\b(?:(?:read|review|see|follow|respect) our (?:comments?|commenting|community|house|moderation) (?:policy|rules|guidelines)"
            r"|beachten sie (?:bitte )?(?:unsere|die) (?:netiquette|kommentarregeln))\.?$"
        ),
        example="Oldtown Gazette welcomes your comments. Please review our commenting policy.",
        spares=("The paper reviewed its commenting policy.", "He read our house rules aloud."),
        why="asks those who comment to behave",
    ),
    LineEnd(
        name="notice.opinion",
        words=frozenset("own".split()),
        marks=(
            "not necessarily ",
            "der redaktion ",
        ),
        pattern=(
            r".*(?:\b(?:expressed|guests?|authors?|writers?|contributors?|columnists?|columns?)\b.*\bnot necessarily (?:reflect|represent)"
            r" (?:the|our|those)\b[^,;]*|\b(?:views|opinions?)\b.*\b(?:the author|the writer|their authors?)['’]s? own\.?"
            r"|\bnicht (?:unbedingt |zwingend |notwendigerweise )?(?:der|die) (?:meinung|ansicht|auffassung|haltung) der redaktion"
            r" (?:entsprechen|wiedergeben|widerspiegeln|wider)\.?)$"
        ),
        example="Guest columns need not agree with us and do not necessarily reflect the views of the Oldtown Gazette.",
        spares=(
            "Polls do not necessarily reflect it.",
            "Die Meinung der Redaktion ist bekannt.",
            "House prices in Oldtown do not necessarily reflect the quality of the housing, the study says.",
            "Her views do not necessarily represent those of the government, a spokesman said.",
            "The style was the author’s own.",
        ),
        why="the paper keeps its distance from a guest",
    ),
    LineEnd(
        name="advert.commission",
        marks=("commission",),
        pattern=r"(?=.*\b(?:links?|purchase\w*|buy|affiliate)\b).*\bwe (?:may|might|will|could) (?:earn|receive|get|collect) (?:an? )?(?:small |affiliate )*commissions?\b.*$",
        example="If you buy through a link on this page, we may earn a small commission.",
        spares=(
            "We may get a royal commission.",
            "They may earn a commission.",
            "“If they sell, we may receive a commission, but that is between us and the bank,” said Ng.",
        ),
        why="says that the paper is paid for links",
    ),
    LineEnd(
        name="follow.preferred",
        marks=(" preferred ",),
        pattern=(
            r".*\b(?:add|choose|select|set|make) (?:us as (?:a|your) preferred (?:google )?source\b"
            r"|\w[\w.]*(?: [\w.]+){0,3} as (?:a|your) preferred (?:google source\b|source (?:on|in|for) google\b)).*$"
        ),
        example="Add us as a preferred source to see our stories first.",
        spares=(
            "They choose gas as a preferred source of heat.",
            "The app lets users select China as a preferred source for news, critics say.",
        ),
        why="asks the reader to rank the paper higher in a search engine",
    ),
    LineEnd(
        name="newsletter.delivered",
        words=frozenset("you inbox email".split()),
        pattern=(
            r".*(?:[.!] (?:delivered|sent) (?:\w+ )?to (?:you|your (?:inbox|email))"
            r"|\b(?:news|newsletters?|stories|headlines|briefing|updates|sign up|subscribe)\b.*\bstraight to your inbox)[.!]?$"
        ),
        example="All the news of the river. Delivered to you.",
        spares=(
            "The parcel was delivered to you.",
            "It went straight to your head.",
            "The gang promises that the money comes straight to your inbox.",
        ),
        why="offers a newsletter",
    ),
    LineEnd(
        name="link.address",
        marks=(
            "@",
            "doi: ",
        ),
        pattern=r"(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|doi: https?://\S+|get in touch with (?:us|our|me)\b.*\bemail(?:ing)?\b.* [\w.+-]+@\S+)$",
        example="desk@oldtown.example",
        spares=(
            "Write to desk@oldtown.example",
            "https://oldtown.example",
            "Get in touch with the police by calling 101, or by emailing witness@police.example",
        ),
        why="the address of a desk, or of the text itself; other addresses can be the story's own list",
    ),
    LineEnd(
        name="advert.affiliate",
        marks=("link",),
        pattern=(
            r".*\blinks?\b.*\b(?:erhalten (?:wir|\w+)|erhält|bekommen wir|ricev\w+|recib\w+|receb\w+|ontvang\w+|krijgen (?:we|wij)"
            r"|otrzym\w+)\b.{0,40}\b(?:provision(?:en)?|commissione|comisión|comissão|commissie|prowizj\w)\b.*$"
        ),
        example="Für Käufe über diese Links erhalten wir eine Provision, ohne dass der Preis steigt.",
        spares=(
            "Der Makler erhielt eine Provision.",
            "La commissione ha deciso.",
            "Il giornale parla di un link tra il ministro e la commissione d'inchiesta sulla mafia.",
            "Wer links wählt, wählt keine Provision, sagte Ng am Montag.",
            "De commissie ziet een link tussen de uitstoot en de ziekte.",
        ),
        why="says that the paper is paid for links, in another language",
    ),
    LineEnd(
        name="offer.button",
        words=frozenset(
            "anschauen ansehen herunterladen abonnieren testen anhören anmelden informieren member subscriber supporter website now abonnez-vous ici maintenant suscríbete ahora aquí abbonati ora qui já agora nu nå".split()
        ),
        marks=("click here to ",),
        pattern=(
            r".*[.!?…»] ?(?:jetzt (?:anschauen|ansehen|herunterladen|abonnieren|testen|anhören|anmelden|informieren)"
            r"|hier (?:gratis|kostenlos) (?:herunterladen|anmelden|testen|abonnieren)"
            r"|click here to (?:support|donate|subscribe|sign up|join|contribute)\b.{0,20}|become a (?:member|subscriber|supporter)"
            r"|visit website|subscribe now|sign up now|download now|join now|abonnez-vous(?: ici| maintenant)?|suscríbete(?: ahora| aquí)?"
            r"|abbonati(?: ora| qui)?|assine(?: já| agora)|abonneer(?: je)? nu|abonner nå|prenumerera nu|abonnér nu)[.!»›>→ ]*$"
        ),
        example="All the films and series of the Oldtown Wire. Jetzt anschauen!",
        spares=("Er will es sich jetzt anschauen!", "She wants to become a member", "He told them to subscribe now."),
        why="a button closes what offers something to readers",
    ),
    LineEnd(
        name="donation.readers",
        marks=(
            "spenden unserer ",
            "dons de nos ",
            "donaciones de nuestros ",
            "donazioni dei nostri ",
            "doações dos nossos ",
            "donations from our ",
            "donations by our ",
        ),
        pattern=(
            r".*\b(?:spenden unserer (?:leser\w*(?:[:*_]innen)?|leserinnen und leser)|dons de nos lecteurs|donaciones de nuestros lectores"
            r"|donazioni dei nostri lettori|doações dos nossos leitores|donations (?:from|by) our readers)\W*$"
        ),
        example="Wir leben zu fast 100 Prozent von den Spenden unserer Leser:innen.",
        spares=("Die Spenden unserer Leser kamen an, sagte der Pfarrer.",),
        why="the paper says what it lives on",
    ),
    LineEnd(
        name="follow.phone",
        marks=(
            " aufs ",
            " auf ihr ",
            " auf dein ",
            " auf euer ",
            "straight to your ",
            "directement sur votre ",
            "directo a tu ",
            "direttamente sul tuo ",
        ),
        pattern=(
            r".*\b(?:news\w*|nachrichten|podcasts?|schlagzeilen|eilmeldungen|stories|headlines|actualités?|infos|noticias|titulares|notizie)\b.*"
            r"\b(?:(?:direkt|kostenlos) (?:aufs|auf (?:ihr|dein|euer)) (?:handy|smartphone)|straight to your (?:phone|smartphone)"
            r"|directement sur votre (?:téléphone|smartphone)|directo a tu (?:móvil|celular)|direttamente sul tuo (?:telefono|smartphone))"
            r"\W*$"
        ),
        example="Alle Nachrichten vom Fluss direkt aufs Handy.",
        spares=(
            "Er schickte das Bild auf sein Handy.",
            "The call went straight to his phone.",
            "Die Warnung der Behörden kommt seit der Flut direkt aufs Handy.",
            "The alert goes straight to your phone, even when it is on silent, the minister said.",
            "La alerta llega directo a tu celular, explicó el alcalde.",
        ),
        why="offers the paper's app or channel",
    ),
    LineEnd(
        name="link.here",
        words=frozenset(
            "hier blog liveblog live-blog newsblog news-blog ticker liveticker live-ticker newsticker news-ticker dossier".split()
        ),
        pattern=(
            r"(?:weitere|mehr|alle|aktuelle|neueste|nachrichten|informationen|hintergründe)\b.{0,90}\b(?:finden|lesen|sehen) sie "
            r"(?:\w+ ){0,3}(?:hier|(?:live-?|news-?)?(?:blog|ticker)|dossier)[.:]?$"
        ),
        example="Mehr zur Lage in Oldtown lesen Sie in unserem Liveblog:",
        spares=("Mehr Pegel lesen sie jeden Tag ab.", "Den Bericht finden Sie hier im Wortlaut."),
        why="sends the reader to a page of the paper's",
    ),
    LineEnd(
        name="newsletter.subscribe",
        marks=("subscribe to ",),
        pattern=r"subscribe to (?:our|(?-i:[A-Z])).{3,60}\b(?:free|daily|weekly|fortnightly|monthly)\b.{0,80}$",
        example="Subscribe to Oldtown Briefing, a free weekly letter for everybody on the river.",
        spares=(
            "They subscribe to a view that is not free",
            "Subscribe to the theory that it rained daily",
            "Subscribe to the view that speech is free, and you must let him speak",
        ),
        why="offers a newsletter",
    ),
    LineEnd(
        name="notice.desks",
        marks=("@",),
        pattern=r".*\b(?:advertising|adverts?|anzeigen|publicité|publicidad|pubblicità|publicidade): ?[\w.+-]+@[\w-]+\.\w+.*$",
        example="The valley's best read paper. Editor: desk@oldtown.example Advertising: sales@oldtown.example",
        spares=("Advertising: what it costs", "The advertising desk is at sales@oldtown.example."),
        why="the addresses of a paper's desks stand in what it says of itself",
    ),
    LineEnd(
        name="notice.members",
        marks=(
            "有料会員",
            "有料記事",
            "会員限定",
            "会員登録",
            "無料登録",
            "今すぐ登録",
            "ログイン",
        ),
        pattern=(
            r".*(?:有料会員になると|有料会員(?:登録|限定)|有料記事読み放題|会員限定(?:です|の|記事)|会員登録(?:が必要|はこちら|する$)"
            r"|無料登録(?:はこちら|する$)|今すぐ登録|ログイン(?:する|してください)[。 ]*$).*$"
        ),
        example="この記事は有料会員限定です。",
        spares=(
            "会員は三百人に増えた。",
            "川が氾濫した。",
            "市の会員登録は来月から始まり、三百人が会員登録した。",
            "同社の有料会員は一千万人を超え、有料記事の数も増えた。",
            "アプリにログインする利用者は昨年の二倍になった。",
        ),
        why="Japanese papers ask readers to sign in",
    ),
    LineEnd(
        name="share.like",
        marks=("좋아요를",),
        pattern=r".*좋아요를 (?:눌러|클릭해) ?(?:주세요|주십시오).*$",
        example="기사가 마음에 들면 좋아요를 눌러 주세요.",
        spares=("그는 좋아요를 많이 받았다.", "그는 게시물에 좋아요를 눌렀다는 이유로 체포됐다."),
        why="Korean papers ask readers to like the story",
    ),
    LineEnd(
        name="share.copied",
        words=frozenset("gespeichert kopiert occurred".split()),
        pattern=r".*(?:\b(?:link|[\w-]*url|adresse)\b.*\b(?:in|aus) (?:ihre[rm]?|deine[rm]?|die|der) zwischenablage (?:gespeichert|kopiert)\.?|\blink kopiert(?: error occurred)?)$",
        example="Der Link wurde in Ihrer Zwischenablage gespeichert.",
        spares=("Er hat den Link kopiert und verschickt", "Das Passwort wird in die Zwischenablage kopiert."),
        why="what a button of the share bar answers",
    ),
    LineEnd(
        name="related.arrow",
        marks=(">>",),
        pattern=r">{2,} ?[^\W\d_][^.?()=\[\]]{8,100}$",
        example=">>> More letters from Oldtown",
        spares=(">> 5", "→ The dam is to be raised by a metre", ">>> print(rain, end)"),
        why="arrows lead to another page; one alone is the bullet of a list",
    ),
    LineEnd(
        name="teaser.dated",
        digit=True,
        pattern=r"[^\W\d_][\w&-]*(?: [^\W\d_][\w&-]*){0,2} \d{1,2}\.\d{1,2}\.(?:20)?\d{2}$",
        example="Rain 04.08.24",
        spares=("Rain on 04.08.24 was heavy", "Stand: 04.08.2024", "Rain 4.8"),
        why="desk and day stand above the title of another story",
    ),
)

STORY_BYLINE: Final = Pattern(
    name="byline.line",
    pattern=(
        r"(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f):? [^\W\d_a-z][\w'’.-]+(?: [^\W\d_a-z][\w'’.-]*){1,3}"
        r"(?:(?:, | and | und | et | y | e | en | og | och | & )[^\W\d_a-z][\w'’./-]+(?: [^\W\d_a-z][\w'’./-]*){0,5})*$"
    ),
    example="Von Ada Ng und Boris Castle, Oldtown",
    spares=("By Monday", "Von Oldtown nach Newtown", "By the river", "Por Ada, con amor"),
    why="names who wrote the story, under its standfirst",
    flags=0,
)
"""Asked only of lines at the top of a raw scrape: below, a line that begins so may be a subhead."""
