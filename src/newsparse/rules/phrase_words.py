"""Small words that shape a clause, by language: what opens a noun phrase, what goes on inside it, what ends it."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


DETERMINERS: Final = (
    Words(
        name="determiner.en",
        language="en",
        words=_words("""the a an this that these those his her their its my our your one two three four five six several many some
        another other both all most no each every any few"""),
        example="The",
        spares=("then", "theirs"),
        why="a noun phrase begins with one",
    ),
)

PREPOSITIONS: Final = (
    Words(
        name="preposition.en",
        language="en",
        words=_words("""of for at from with in on to by about as after before during into over under against between through
        without near inside outside within among amid around behind despite until upon toward towards via per regarding
        including following like than since unlike throughout across along besides beyond"""),
        example="with",
        spares=("while", "off"),
        why="what follows modifies; the source stands before it",
    ),
)

JOINING: Final = (
    Words(
        name="joining.en",
        language="en",
        words=_words("of for at from with in to near on"),
        example="of",
        spares=("during", "by"),
        why="prepositions that tie a modifier to the source's own noun: a spokesman for the city",
    ),
)

CONJUNCTIONS: Final = (
    Words(
        name="conjunction.en",
        language="en",
        words=_words(
            "and but or so yet nor then when while if because although though whereas where how why that what whether as once"
        ),
        example="But",
        spares=("butter", "thus"),
        why="a clause begins behind one",
    ),
)

RELATIVES: Final = (
    Words(
        name="relative.en",
        language="en",
        words=_words("who which whom whose"),
        example="who",
        spares=("whoever", "he"),
        why="the source stands before the relative clause",
    ),
)

VERB_GROUP: Final = (
    Words(
        name="verb group.en",
        language="en",
        words=_words("""has have had having is are was were be been being will would could should may might can did does do must shall not never
        also later then now recently once often again ever always still even just simply quickly repeatedly reportedly earlier
        already soon first last only instead further furthermore however meanwhile therefore too famously once sometimes rather
        nevertheless yet went goes going on back ahead long all wryly hastily thus n't"""),
        example="has",
        spares=("said", "likely story"),
        why="auxiliaries and adverbs between the subject and its verb",
    ),
)

PASSIVE: Final = (
    Words(
        name="passive.en",
        language="en",
        words=_words("is are was were be been being get got gets"),
        example="was",
        spares=("has", "will"),
        why="the subject of a passive verb is not the one who speaks",
    ),
)

CALENDAR: Final = (
    Words(
        name="calendar.en",
        language="en",
        words=_words("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december today yesterday tonight tomorrow morning afternoon evening night week month year weekend
        mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec"""),
        example="Tuesday",
        spares=("Tuesdays with Ann", "noon"),
        why="a day between name and verb is part of neither",
    ),
)

ABBREVIATIONS: Final = (
    Words(
        name="abbreviation.en",
        language="en",
        words=_words("""mr mrs ms dr prof sen sens rep reps gov govs lt col gen maj capt sgt adm rev hon st jr sr messrs
        ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex vt va wash
        wis wyo jan feb aug sept oct nov dec co corp inc ltd no vs u.s atty supt det insp cmdr pres dept asst bros etc ft mt"""),
        example="Sen",
        spares=("Senate", "said"),
        why="the full stop behind it ends no sentence",
    ),
)
