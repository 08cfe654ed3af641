"""Pronouns that can be the source of a quote, by language, with what they say about the person."""

from __future__ import annotations

from typing import Final, Literal

import attrs

Person = Literal["male", "female", "many", "thing", "writer", "either"]


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Pronoun:
    """A row of pronouns that point at the same sort of source.

    >>> row = Pronoun(name="pronoun.she", language="en", person="female", words=frozenset({"she"}), example="She",
    ...               spares=("her car",), why="a woman")
    >>> row.hits("She"), row.hits("her car")
    (True, False)
    """

    name: str
    language: str
    person: Person
    words: frozenset[str]
    example: str
    spares: tuple[str, ...]
    why: str

    def hits(self, text: str) -> bool:
        """Say whether the text is one of the pronouns."""
        return text.casefold() in self.words


PRONOUNS: Final = (
    Pronoun(
        name="pronoun.he",
        language="en",
        person="male",
        words=frozenset({"he", "him"}),
        example="He",
        spares=("the",),
        why="a man",
    ),
    Pronoun(
        name="pronoun.she",
        language="en",
        person="female",
        words=frozenset({"she"}),
        example="She",
        spares=("sheer",),
        why="a woman",
    ),
    Pronoun(
        name="pronoun.they",
        language="en",
        person="many",
        words=frozenset({"they", "them"}),
        example="they",
        spares=("the",),
        why="several",
    ),
    Pronoun(
        name="pronoun.it",
        language="en",
        person="thing",
        words=frozenset({"it"}),
        example="It",
        spares=("its",),
        why="a document or body",
    ),
    Pronoun(
        name="pronoun.i",
        language="en",
        person="writer",
        words=frozenset({"i", "we"}),
        example="I",
        spares=("us",),
        why="the author",
    ),
    Pronoun(
        name="pronoun.you",
        language="en",
        person="either",
        words=frozenset({"you"}),
        example="you",
        spares=("your",),
        why="the reader",
    ),
    Pronoun(
        name="pronoun.male.de",
        language="de",
        person="male",
        words=frozenset({"er", "ihm"}),
        example="Er",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.de",
        language="de",
        person="female",
        words=frozenset({"sie"}),
        example="Sie",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.thing.de",
        language="de",
        person="thing",
        words=frozenset({"es"}),
        example="Es",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.de",
        language="de",
        person="writer",
        words=frozenset({"ich", "wir"}),
        example="Ich",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.fr",
        language="fr",
        person="male",
        words=frozenset({"il", "lui"}),
        example="Il",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.fr",
        language="fr",
        person="female",
        words=frozenset({"elle"}),
        example="Elle",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.fr",
        language="fr",
        person="many",
        words=frozenset({"ils", "elles", "eux", "on"}),
        example="Ils",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.fr",
        language="fr",
        person="writer",
        words=frozenset({"je", "nous", "j"}),
        example="Je",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.es",
        language="es",
        person="male",
        words=frozenset({"él"}),
        example="Él",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.es",
        language="es",
        person="female",
        words=frozenset({"ella"}),
        example="Ella",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.es",
        language="es",
        person="many",
        words=frozenset({"ellos", "ellas"}),
        example="Ellos",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.es",
        language="es",
        person="writer",
        words=frozenset({"yo", "nosotros"}),
        example="Yo",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.it",
        language="it",
        person="male",
        words=frozenset({"lui", "egli"}),
        example="Lui",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.it",
        language="it",
        person="female",
        words=frozenset({"lei", "ella"}),
        example="Lei",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.it",
        language="it",
        person="many",
        words=frozenset({"loro"}),
        example="Loro",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.it",
        language="it",
        person="writer",
        words=frozenset({"io", "noi"}),
        example="Io",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.pt",
        language="pt",
        person="male",
        words=frozenset({"ele"}),
        example="Ele",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.pt",
        language="pt",
        person="female",
        words=frozenset({"ela"}),
        example="Ela",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.pt",
        language="pt",
        person="many",
        words=frozenset({"eles", "elas"}),
        example="Eles",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.pt",
        language="pt",
        person="writer",
        words=frozenset({"eu", "nós"}),
        example="Eu",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.nl",
        language="nl",
        person="male",
        words=frozenset({"hij"}),
        example="Hij",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.nl",
        language="nl",
        person="female",
        words=frozenset({"zij", "ze"}),
        example="Zij",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.nl",
        language="nl",
        person="writer",
        words=frozenset({"ik", "wij", "we"}),
        example="Ik",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.pl",
        language="pl",
        person="male",
        words=frozenset({"on"}),
        example="On",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.pl",
        language="pl",
        person="female",
        words=frozenset({"ona"}),
        example="Ona",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.pl",
        language="pl",
        person="many",
        words=frozenset({"oni", "one"}),
        example="Oni",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.pl",
        language="pl",
        person="writer",
        words=frozenset({"ja", "my"}),
        example="Ja",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.no",
        language="no",
        person="male",
        words=frozenset({"han"}),
        example="Han",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.no",
        language="no",
        person="female",
        words=frozenset({"hun"}),
        example="Hun",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.no",
        language="no",
        person="many",
        words=frozenset({"de"}),
        example="De",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.no",
        language="no",
        person="writer",
        words=frozenset({"jeg", "vi"}),
        example="Jeg",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.da",
        language="da",
        person="male",
        words=frozenset({"han"}),
        example="Han",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.da",
        language="da",
        person="female",
        words=frozenset({"hun"}),
        example="Hun",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.da",
        language="da",
        person="many",
        words=frozenset({"de"}),
        example="De",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.da",
        language="da",
        person="writer",
        words=frozenset({"jeg", "vi"}),
        example="Jeg",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.male.sv",
        language="sv",
        person="male",
        words=frozenset({"han"}),
        example="Han",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.female.sv",
        language="sv",
        person="female",
        words=frozenset({"hon"}),
        example="Hon",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.many.sv",
        language="sv",
        person="many",
        words=frozenset({"de"}),
        example="De",
        spares=("selves",),
        why="stands for the source",
    ),
    Pronoun(
        name="pronoun.writer.sv",
        language="sv",
        person="writer",
        words=frozenset({"jag", "vi"}),
        example="Jag",
        spares=("selves",),
        why="stands for the source",
    ),
)

SUBJECT_DROPPING: Final = frozenset({"es", "it", "pl", "pt"})
"""Languages whose verb needs no subject: "«…», dijo." is said by the one spoken of before."""

INVERTING: Final = frozenset({"de", "nl", "no", "da", "sv"})
"""Languages whose verb stands second: behind an adverbial the subject follows it ("In Bonn sagte Ada Quinn: …")."""

ENCLITIC: Final = frozenset({"fr"})
"""Languages that hang the pronoun on the verb: "dit-il"."""

DEFINITE: Final = {
    "en": frozenset({"the"}),
    "de": frozenset({"der", "die", "das", "dem", "den", "des"}),
    "fr": frozenset({"le", "la", "l", "ce", "cet", "cette"}),
    "es": frozenset({"el", "la"}),
    "it": frozenset({"il", "la", "lo"}),
    "pt": frozenset({"o", "a"}),
    "nl": frozenset({"de", "het"}),
}
"""Articles, by language, of a phrase that points back to somebody: "the minister"."""

STANDING_ALONE: Final = {
    "en": frozenset({"another", "one", "some", "many", "several", "most", "both", "few"}),
    "de": frozenset({"einer", "mehrere", "viele", "einige"}),
    "fr": frozenset({"un", "une", "certains", "certaines", "plusieurs"}),
    "es": frozenset({"otro", "otra", "varios", "varias", "algunos"}),
    "it": frozenset({"uno", "una", "alcuni", "alcune"}),
    "pt": frozenset({"um", "uma", "outro", "outra", "vários"}),
}
"""Determiners, by language, that are a source without a noun: "asked another"."""

INDEFINITE: Final = {
    "en": frozenset({"a", "an", "one", "another"}),
    "de": frozenset({"ein", "eine", "einer", "einem"}),
    "fr": frozenset({"un", "une"}),
    "es": frozenset({"un", "una"}),
    "it": frozenset({"un", "uno", "una"}),
    "pt": frozenset({"um", "uma"}),
    "nl": frozenset({"een"}),
    "no": frozenset({"en", "ei"}),
    "da": frozenset({"en"}),
    "sv": frozenset({"en"}),
}
"""Articles, by language, of a phrase for somebody whom the text has not spoken of before: "a spokesman"."""

GENDERED: Final = {
    "de": {"der": "male", "die": "female"},
    "fr": {"le": "male", "la": "female", "ce": "male", "cet": "male", "cette": "female"},
    "es": {"el": "male", "la": "female"},
    "it": {"il": "male", "lo": "male", "la": "female"},
    "pt": {"o": "male", "a": "female"},
}
"""Articles, by language, that tell whether a man or a woman is meant."""

WITHOUT_ARTICLE: Final = frozenset({"pl", "no", "da", "sv"})
"""Languages in which "the minister" is one word."""
