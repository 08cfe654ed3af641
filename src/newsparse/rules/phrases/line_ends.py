"""How lines of scraped text end that are no part of a story: links behind teasers, credits behind captions.

Asked of the last characters of a line, and only in raw scrapes; see ``newsparse.extract.text_lines``.
"""

from __future__ import annotations

import re
from typing import Final

from newsparse.rules.rule import Pattern

TAIL: Final = 90
"""Characters at the end of a line that are looked at; the longest credit with its licence has 80."""

LINE_ENDS: Final = (
    Pattern(
        name="teaser.more",
        pattern=(
            r".*(?:[.?!…|»”\"] (?:mehr|weiterlesen|mehr lesen|more|less|read more|continue reading|lire la suite|lire plus"
            r"|leer más|seguir leyendo|leggi tutto|continua a leggere|ler mais|leia mais|lees meer|lees verder|les mer|läs mer"
            r"|læs mere|czytaj więcej|czytaj dalej)|\| (?:audio|video))[ »›>→]*$"
        ),
        example="The mayor wants dams along the Ouse. Read more",
        spares=("He wanted to read more", "Is there any more?", "She said: “It was wet.” More rain came"),
        why="the link at its end leads to another story, or folds a caption",
    ),
    Pattern(
        name="credit.rights",
        pattern=(
            r".*(?:(?:copyright|©).{0,60}\W(?:all rights reserved|alle rechte vorbehalten|tous droits réservés"
            r"|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados)"
            r"|\b(?:purchase|acquire) licensing rights(?:, opens new tab)?)\.?$"
        ),
        example="The mayor at the market Ada Ng/Copyright 2024 Oldtown Wire. All rights reserved.",
        spares=("He read out the copyright, and all rights were his.", "They purchase licensing rights to songs."),
        why="whoever owns the rights made the picture, so the line is its caption",
    ),
    Pattern(
        name="credit.source",
        pattern=(
            r".*(?: (?:submitted|courtesy|handout|file|contributed) photo|[\w.] ?/ ?(?:getty images|shutterstock|istock|alamy)"
            r"(?: [a-z]\w+){0,2})$"
        ),
        example="The mayor at the market Ada Ng/Getty Images Europe",
        spares=("She took a photo", "He sold it to Getty Images", "The paper ran the file photo of 2019"),
        why="a line that ends in the source of a picture is its caption",
    ),
    Pattern(
        name="credit.east_asian",
        pattern=(
            r".*(?:[(（][^()（）]{0,30}(?:撮影|提供|資料写真)[)）]|[＝=](?:ap|ａｐ|ロイター|共同|時事|(?:afp|ａｆｐ)時事)"
            r"|(?:记者|記者)[^。，]{2,12}[摄攝][)）]?|[(（\[](?:자료)?사진 ?(?:출처|제공)? ?[=:] ?[^\])）]{1,40}[\])）])$"
        ),
        example="川を見る市長（山田花子撮影）",
        spares=("山田さんが撮影", "시장이 사진을 보고 있다.", "市長は写真を提供した。"),
        why="Japanese, Chinese and Korean captions end in their maker or agency",
        flags=re.IGNORECASE,
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
