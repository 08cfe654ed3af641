"""The small words that give a language away, by language: articles, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words


def _row(language: str, listed: str, example: str, spares: tuple[str, ...]) -> Words:
    return Words(
        name=f"function words.{language}",
        language=language,
        words=frozenset(listed.split()),
        example=example,
        spares=spares,
        why="the most frequent small words; several languages may share one, the sum decides",
    )


FUNCTION_WORDS: Final = (
    _row(
        "en",
        """the of and to in that is was for on with as by it from at his her he she they an are were have has had this which but not be
        been would will who their its said more than about after what when there also out up or if we you""",
        "the",
        ("thé", "der"),
    ),
    _row(
        "de",
        """der die das und ist nicht von zu mit den dem des ein eine einen einem einer auf für im sich auch es an werden aus er hat dass
        sie nach wird bei noch wie über so zum zur haben nur oder aber vor bis mehr durch sind war wurde beim gegen vom seine ihre""",
        "nicht",
        ("net", "not"),
    ),
    _row(
        "fr",
        """le la les des du et est une un dans que qui pour par sur pas au aux avec ce cette il elle se sont plus ne son sa ses mais
        ont été être à en nous vous leur comme ou où même après entre selon depuis fait aussi deux sans d l qu c n s""",
        "été",
        ("ete", "the"),
    ),
    _row(
        "es",
        """el la los las de del y que en un una por con para se no es su al lo como más o pero sus le ha este esta entre cuando muy sin
        sobre también me hasta hay donde quien desde todo nos durante han son fue ser está según tras había""",
        "también",
        ("tambem", "that"),
    ),
    _row(
        "it",
        """il lo la i gli le di del della dei delle che e è un una in per con non da dal si al alla sono come anche ha più ma nel nella
        alle ai dalla questo questa hanno suo sua loro dopo essere stato degli tra fra sul sulla ci cui ed""",
        "della",
        ("delay", "del resto"),
    ),
    _row(
        "pt",
        """o a os as de do da dos das e que em um uma para com não por se no na nos nas mais como mas foi ao ele ela seu sua ou ser
        quando muito há já está também pelo pela até isso entre depois sem mesmo aos são tem ter à""",
        "não",
        ("nao", "no es"),
    ),
    _row(
        "nl",
        """de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar uit dan hij naar heeft ze wordt door over
        nog was worden zich hebben kan meer deze tot wel werd zij haar geen moet veel""",
        "het",
        ("hat", "heat"),
    ),
    _row(
        "pl",
        """i w na z do że się nie to o jest po od za przez jak ale dla co być ze są przed także oraz tym który która które był było tego
        jego już tylko może przy lub jej ich czy roku tak""",
        "się",
        ("sie", "set"),
    ),
    _row(
        "sv",
        """och i att det som en på är av för med till den har de inte om ett han men var från vi så sig kan hon eller när år också efter
        ska nu vid mot dem under över alla skulle blir sedan mycket sin säger""",
        "och",
        ("ock", "on"),
    ),
    _row(
        "no",
        """og i det på som er en til å for at av med de han har ikke et den om var jeg fra vi men så kan skal etter ved også hun seg blir
        ble nå være hva eller når mot vil hadde bare mer mellom under må år sier""",
        "ikke",
        ("icke", "og så"),
    ),
    _row(
        "da",
        """og i at det er en til på som af for med de den ikke har et der han var vi men om så kan fra skal efter også blev hun sig ved
        bliver nu være hvad eller når mod vil havde kun mere mellem under år siger meget""",
        "ikke",
        ("icke", "af sted"),
    ),
    _row(
        "fi",
        """ja on ei että se oli ovat myös mutta kun hän joka tai niin kuin sen ole olla voi jo vain mukaan sekä nyt vielä hänen ollut
        siitä jotka kanssa jos""",
        "että",
        ("etta", "and"),
    ),
    _row(
        "cs",
        """a v se na je že o s z do i to k ve pro za by ale jako po podle od jsou které který která jeho také už při nebo až jen byl bylo
        bude není však si""",
        "které",
        ("ktere", "ale house"),
    ),
    _row(
        "tr",
        """ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ise ne değil olduğu göre ancak her var o ya""",
        "için",
        ("icin", "bin"),
    ),
)
"""From the most frequent words of each language in running news text."""
