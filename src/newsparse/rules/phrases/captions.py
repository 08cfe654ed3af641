"""Captions of pictures by what they say: who stands where, when the picture was taken, what it shows.

Asked of whole lines of scraped text, and only in raw scrapes; see ``newsparse.extract.text_captions``.
"""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import MarkedPattern

LONGEST: Final = 450
"""Characters of the longest caption that is looked for."""

_MONTHS: Final = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?"
    r"|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)

_DATE: Final = _MONTHS + r" \d{1,2}, (?:19|20)\d\d"
_DAY: Final = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, " + _DATE
_PLACE: Final = r"(?:in|at|near|outside|off) [A-Z][^!?]{2,60}"

_TOLD: Final = r"(?!.*\b(?:said|says|told|wrote|adds|added|was|were|had|would|could|he|she|they|I|we)\b)"
"""Captions tell what is to be seen: what is said and what was stands in paragraphs."""

_TOLD_OF_PICTURES: Final = r"(?!.*\b(?:said|told|wrote|was|were|had|would|has (?:been|become))\b)"
"""The same of captions that speak of their picture; some go on with what somebody does or has done."""

_SIDES_OF_NAMES: Final = r"[lr]|links|rechts"
"""Short words for a side that parties and units of measure are called by, too: a name of two words stands before."""


class Caption(MarkedPattern):
    r"""A row for captions.

    Args:
        signs: characters of which one stands in every text that the row hits, asked before many marks; empty for none.

    >>> row = Caption(name="caption.side", signs="(", marks=("(l.)", "(r.)"), pattern=r".*\([lr]\.\)", flags=0,
    ...               example="Ada Ng (l.)", spares=("Ng (68)",), why="says where somebody stands")
    >>> row.may_hit("ada ng (l.)"), row.may_hit("ng (68)"), row.may_hit("rain")
    (True, False, False)
    """

    signs: str = ""

    def may_hit(self, lowered: str) -> bool:
        """Say whether a text in lower case has one of the signs and one of the marks."""
        seen = lowered.__contains__
        return (not self.signs or any(map(seen, self.signs))) and any(map(seen, self.marks))


CAPTIONS: Final = (
    Caption(
        name="caption.position",
        marks=(" left", " right", " center", " centre"),
        pattern=(
            _TOLD
            + r".{0,300}?(?:[A-Z][\w'’.-]+(?:, | \()(?:(?:second|third|fourth|far|2nd|3rd)(?: from)?(?: the)? |back |front |top |bottom )?"
            r"(?:left|right|center|centre)(?:,|\)|\.$)|\((?:from left|(?:seated|standing|pictured) (?:left|right|center|centre))\b"
            r"|(?:^|, )[Ff]rom left(?: to right)?[,:] [A-Z])"
        ),
        example="Oldtown Mayor Ada Ng, left, walks along the dam with Boris Castle",
        spares=(
            "The river, left to itself, floods the valley.",
            "The road on the left, he said, is closed.",
            "Ada Ng left, and Boris Castle stayed.",
            "Ng, left, turned to politics after a career in law, and never looked back, she told the paper.",
            "From left, the party that once ruled the town, came no word.",
        ),
        why="says where somebody stands; only pictures have a left and a right",
        flags=0,
    ),
    Caption(
        name="caption.side",
        signs="(:",
        marks=(
            *(
                "(l.)",
                "(r.)",
                "(l)",
                "(r)",
                "v.l.",
                "v. l.",
                "v.r.",
                "v. r.",
                "(links",
                "(rechts",
                " li nach re",
                "(mitte)",
            ),
            *("à gauche", "à droite", "gauche à", "izquierda", "derecha", "sinistra", "destra", "esquerda", "direita"),
            *("v.l.n.r", "(venstre", "(høyre", "(højre", "(vänster", "(höger", "t.v.", "t.h.", "lewej", "prawej"),
            *("nach rechts", "naar rechts", "fra venstre", "från vänster"),
        ),
        pattern=(
            r".{0,300}?(?:\((?:(?:\d\.|ganz|vorne?|hinten|oben|unten) ?)?(?:v\. ?[lr]\.(?: ?n\. ?[lr]\.)?|[lr]\.|li nach re|Mitte"
            r"|à (?:gauche|droite)|a la (?:izquierda|derecha)|a (?:sinistra|destra)|à (?:esquerda|direita)"
            r"|til (?:venstre|høyre|højre)|till (?:vänster|höger)|t\. ?[vh]\.|z (?:lewej|prawej)|od (?:lewej|prawej))\.?\)"
            r"|[A-ZÄÖÜ][\w'’.-]+ [A-ZÄÖÜ][\w'’.-]+ \((?:" + _SIDES_OF_NAMES + r")\)"
            r"|^(?:[Vv](?:on|\.) ?l(?:inks|\.) ?n(?:ach|\.) ?r(?:echts|\.)|[Dd]e gauche à droite|[Dd]e izquierda a derecha"
            r"|[Dd]a sinistra(?: a destra)?|[Dd]a esquerda para a direita|[Oo]d lewej|[Vv]an links naar rechts|[Ff]ra venstre"
            r"|[Ff]rån vänster)\s?:)"
        ),
        example="Bürgermeisterin Ada Ng (l.) mit dem Geologen Boris Castle (r.) am Deich",
        spares=(
            "Er bog links ab (rechts war gesperrt).",
            "Le pays vire à droite.",
            "Die Partei (Linke) stimmte zu.",
            "AfD (rechts) und Linke (links) stimmten gemeinsam gegen den Haushalt.",
            "Der Weg führt am Gasthof vorbei (rechts) und über die Brücke (links).",
            "El partido de Ayuso (derecha) ganó las elecciones en Madrid.",
            "Il partito di Meloni (destra) ha vinto le elezioni.",
            "Ein Eimer fasst zehn Liter (l) Wasser.",
        ),
        why="says where somebody stands, in one of the other languages",
        flags=0,
    ),
    Caption(
        name="caption.file",
        marks=("file", "archiv"),
        pattern=r"(?:FILE(?: PHOTO| IMAGE)?|ARCHIVO|ARCHIV(?:BILD|FOTO)?) ?[-–—:] ?\S",
        example="FILE - Ada Ng speaks in Oldtown on March 5, 2024",
        spares=("Files show that it rained.", "File your taxes - now!"),
        why="an old picture of the agency's",
        flags=0,
    ),
    Caption(
        name="caption.shows",
        marks=(" image", " photo", " picture", " illustration", " still", " view", " impression", " rendering"),
        pattern=(
            _TOLD_OF_PICTURES
            + r"(?:This (?:[\w'’-]+ ){0,3}(?:image|photo|picture|photograph|still)\b[^,]{0,90}\b(?:shows?|depicts?)\b(?! (?:how|that|what|why)\b)"
            r"|This (?:[\w'’-]+ ){0,3}illustration\b[^,]{0,90}\b(?:shows?|depicts?)\b"
            r"|An? (?:stock|file|undated|handout|aerial|general|satellite|screen) (?:image|photo|picture|photograph|view|grab) (?:of|shows?|depicts?|released|provided)\b"
            r"|An artist['’]s (?:impression|illustration|rendering|concept|view) of\b"
            r"|.{10,300}\bin th(?:is|ese) (?:[\w-]+ )?(?:photos?|pictures?|images?|illustration|handout|still|screen ?grab)(?: \w+)? "
            r"(?:obtained|taken|released|provided|posted|made available)\b"
            r"|.{10,300}\b(?:is|are) (?:seen|shown|pictured) in (?:this|an? (?=file|handout|undated|stock|still|archive)) ?(?:[\w-]+ ){0,3}"
            r"(?:photo|picture|image|illustration|handout|still|view)\b)"
        ),
        example="Smoke rises above Oldtown in this picture obtained from social media",
        spares=(
            "A photo of the flood went round the world.",
            "Where does the river stand in this picture?",
            "She took this photo, which shows nothing.",
            "This picture shows how far the glacier has retreated since the war.",
            "An aerial view of the valley convinced the mayor that the dam had to go, she told the council.",
            "A satellite image analysed by the BBC contradicts the army's account of the strike.",
            "A general view held that the dam is safe.",
            "The suspect is pictured in an image released by the police, who ask witnesses to come forward.",
            "A stock image of a smiling nurse was used in the advert.",
        ),
        why="speaks of the picture that it stands under",
        flags=0,
    ),
    Caption(
        name="caption.dated",
        marks=(" 19", " 20"),
        pattern=(
            r"(?=.*[.a-z] \d{1,2}, (?:19|20)\d\d)"
            r"(?!.*\b(?:will|would|was|were|had|has|have|been|said|says|until|since|by|due|scheduled|born|died|accessed|expires?|published"
            r"|updated|posted|beginning|starting|ending|made|went|came|began|became|took|held|won|lost|did|got|saw|told|left|put|\w{3,}ed)\b)"
            rf"(?:[A-Z][^?!]{{20,300}}, {_DAY}, {_PLACE}|(?!(?:The|An?|His|Her|Its|Our|Their|This|That|Both) )"
            rf"(?=.{{0,90}}?[A-Z][\w.'’-]+ [A-Z][\w'’-]+ [a-z])[A-Z][^?!]{{20,300}}(?:, | on | in )(?:{_DAY}|{_DATE})(?:,? {_PLACE})?)"
            r"[.]?(?: AP)?$"
        ),
        example="Ada Ng speaks during a meeting of the council, Tuesday, March 5, 2024, in Oldtown, Ill.",
        spares=(
            "The law passed on March 5, 2024.",
            "The funeral will be held Saturday, March 9, 2024, in Oldtown.",
            "Ada Ng, who wrote the book, was born on March 5, 1960.",
            "Voters choose a new president on Tuesday, Nov. 5, 2024.",
            "The exhibition opens at the Museum of Oldtown on Tuesday, March 5, 2024.",
            "Applications open on Monday, April 1, 2024, at Oldtown Town Hall.",
            "Trump faces a judge in New York, where jurors meet again on Monday, May 6, 2024",
        ),
        why="agencies close their captions with weekday, day and place; others begin them with a name, and tell what is",
        flags=0,
    ),
    Caption(
        name="caption.named",
        marks=(". ", "! "),
        pattern=(
            r"(?=.*+(?<=[\w'’ -]))"  # what most paragraphs end in rules them out, before anything else is looked for
            r"(?!.*\b(?:Click|Read|Tweet|More|Share|Subscribe|Sign|Watch|Learn|See|Listen|Buy|Shop|Get|Here)\b[^.]*$)"
            r"(?!.*(?:\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our|me|us|said|says)\b|[?“”\"]))\D.{30,300}[\s(](?:[a-zß-ÿ’'-]{3,}|(?:19|20)\d\d)[.!] (?:(?:[A-Z][\w'’-]+ ){1,2}[A-Z][\w'’-]+(?:/[A-Z][\w ]{1,30})?"
            r"|AP|AFP|EPA|Getty|REUTERS|Reuters|Statista|Unsplash|Pixabay|Shutterstock|NASA)$"
        ),
        example="The mayor walks along the dam that broke on the night of the flood. Ada Ng",
        spares=(
            "The mayor of Oldtown met the head of the U.S. Geological Survey",
            "The mayor walks along the dam that broke on the night of the flood. She smiled.",
            "What the mayor of Oldtown said of the flood to Dr. Ada Ng",
            "In all my years by the river I have never seen the water rise like this. Ada Ng",
            "“Nobody in the valley will ever forget the night on which it came.” Boris Castle",
        ),
        why="a name behind the last full stop is the maker of a picture",
        flags=0,
    ),
    Caption(
        name="caption.film",
        marks=(" min", "min."),
        pattern=r"(?=.*:\d\d [Mm]in\.?(?:uten)?$).{20,400}[.!?”\"“] ?(?:\d{1,2}\.\d{1,2}\.(?:20)?\d\d \| )?\d{1,2}:\d\d [Mm]in\.?(?:uten)?$",
        example="Die Bürgermeisterin am Deich: Was nach der Flut zu tun ist. 05.03.2024 | 2:10 min",
        spares=("Er lief die Strecke in 2:10 min", "Sie gewann. Er kam nach 58:10 min. ins Ziel"),
        why="the length of a film closes its caption",
    ),
)
