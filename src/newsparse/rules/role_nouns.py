"""Nouns for what a person is: before a name they are no part of it; some of them tell a man from a woman."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


EITHER: Final = (
    Words(
        name="role.en",
        language="en",
        words=_words("""president vice secretary general senator sen senators governor gov representative rep reps speaker minister premier
        chancellor attorney prosecutor lawyer counsel judge justice chief director deputy assistant executive officer official leader
        whip ambassador envoy commissioner commander captain capt colonel col lieutenant lt sergeant sgt major maj gen admiral adm
        mayor councillor councilor sheriff detective inspector superintendent constable officer agent analyst economist strategist
        adviser advisor aide manager spokesperson coordinator organizer activist advocate author writer reporter journalist
        correspondent columnist editor host anchor moderator commentator pundit pollster critic historian professor prof scientist
        researcher expert scholar teacher student coach captain player manager trainer striker goalkeeper midfielder driver singer actor
        director producer musician artist chef founder co-founder owner ceo chairperson chair president-elect nominee candidate
        frontrunner front-runner contender rival opponent democrat republican conservative mp mep msp lawmaker legislator delegate
        surrogate donor billionaire mogul businessperson tycoon investor banker broker trader farmer worker resident neighbour
        neighbor voter supporter veteran soldier pilot doctor dr surgeon nurse physician psychologist therapist priest pastor
        reverend rev bishop archbishop cardinal rabbi imam pope commissioner comptroller treasurer auditor undersecretary
        parliamentarian diplomat negotiator consultant operative campaigner organiser survivor victim witness suspect defendant
        plaintiff friend colleague boss employee partner biologist chemist physicist engineer developer programmer designer
        architect developer blogger vlogger youtuber influencer comedian filmmaker novelist poet playwright champion winner former
        then-candidate ex-president honorable"""),
        example="Senator",
        spares=("Senate", "presidency"),
        why="offices, trades and parts people play",
    ),
)

MALE: Final = (
    Words(
        name="role.male.en",
        language="en",
        words=_words("""spokesman congressman businessman chairman alderman councilman salesman policeman fireman fisherman anchorman
        cameraman serviceman son father brother husband grandfather uncle nephew king prince duke actor man boy gentleman dad
        grandson widower boyfriend stepfather assemblyman"""),
        example="spokesman",
        spares=("spokeswoman", "manly"),
        why="a man",
    ),
)

FEMALE: Final = (
    Words(
        name="role.female.en",
        language="en",
        words=_words("""spokeswoman congresswoman businesswoman chairwoman councilwoman policewoman daughter mother sister wife
        grandmother aunt niece queen princess duchess actress woman girl mom mum granddaughter widow girlfriend hostess
        stepmother assemblywoman waitress heiress first-lady nun"""),
        example="spokeswoman",
        spares=("spokesman", "womanly"),
        why="a woman",
    ),
)

BODIES: Final = (
    Words(
        name="body.en",
        language="en",
        words=_words("""house senate congress party committee commission department ministry agency university college school institute
        institution center centre foundation association organization organisation union council court bank news times post journal
        tribune herald press network channel radio television tv company corporation corp inc ltd group club united league team
        administration government campaign office bureau board authority service services states kingdom nations street avenue
        road city county state district island islands river lake valley beach hills park square hotel tower hall airport hospital
        church day night week show act bill law project program programme plan conference convention debate summit primary caucus
        caucuses election war world national international federal american british army navy force forces police guard security
        new north south east west central great los las san santa saint st fort mount port el new white supreme super fox twitter
        facebook google apple microsoft amazon black blue red green democratic republican democrats republicans gop nato eu un cnn nbc
        abc cbs fbi cia irs islam christianity christmas easter thanksgiving god bible"""),
        example="Committee",
        spares=("committed", "Newman"),
        why="a run of capitals with one of these is no person",
    ),
)
