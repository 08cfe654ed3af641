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
        director producer musician artist chef founder co-founder owner ceo cfo coo cto vp chairperson chair president-elect nominee candidate
        frontrunner front-runner member contender rival opponent democrat republican conservative mp mep msp lawmaker legislator delegate
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
    Words(
        name="role.roles.de",
        language="de",
        words=_words("""
            präsident präsidentin minister ministerin ministerpräsident ministerpräsidentin kanzler
            kanzlerin bundeskanzler bundeskanzlerin außenminister außenministerin innenminister
            innenministerin finanzminister verteidigungsminister sprecher sprecherin regierungssprecher
            chef chefin trainer trainerin coach experte expertin professor direktor vorsitzender
            vorsitzende parteichef parteichefin politiker politikerin anwalt richter leiter leiterin
            geschäftsführer bürgermeister bürgermeisterin oberbürgermeister bischof landesbischof papst
            könig königin abgeordneter abgeordnete ökonom analyst forscher forscherin botschafter us-
            präsident us-botschafter generalsekretär general senator staatsanwalt polizeisprecher
            teamkollege synodalpräsidentin parteipräsident ständerat nationalrat bundesrat
        """),
        example="bundesrat",
        spares=("Präsidentschaft",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.fr",
        language="fr",
        words=_words("""
            président présidente ministre premier première secrétaire général générale directeur
            directrice maire député députée sénateur sénatrice porte-parole avocat avocate procureur
            procureure juge professeur chercheur chercheuse économiste analyste expert experte
            responsable chef patron dirigeant dirigeante journaliste écrivain entraîneur capitaine
            joueur ambassadeur commissaire colonel
        """),
        example="capitaine",
        spares=("présidence",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.es",
        language="es",
        words=_words("""
            presidente presidenta ministro ministra primer primera portavoz director directora alcalde
            alcaldesa secretario secretaria general consejero consejera vicepresidente vicepresidenta
            diputado diputada senador senadora líder fiscal juez jueza abogado abogada profesor
            profesora experto experta analista economista investigador entrenador técnico jugador
            capitán embajador comisario jefe jefa papa rey reina coronel
        """),
        example="coronel",
        spares=("presidencia",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.it",
        language="it",
        words=_words("""
            presidente ministro ministra premier segretario segretaria direttore direttrice sindaco
            sindaca portavoce generale capo leader deputato senatore senatrice avvocato giudice
            procuratore professore professoressa esperto analista economista ricercatore allenatore
            tecnico capitano ambasciatore commissario vicepremier governatore papa cardinale
        """),
        example="cardinale",
        spares=("presidenza",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.pt",
        language="pt",
        words=_words("""
            presidente presidenta ministro ministra primeiro primeira porta-voz diretor diretora
            prefeito prefeita secretário secretária governador governadora deputado deputada senador
            senadora advogado advogada juiz juíza professor professora especialista analista economista
            pesquisador pesquisadora técnico treinador capitão embaixador delegado delegada chefe líder
            coordenador coordenadora
        """),
        example="coordenadora",
        spares=("presidência",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.nl",
        language="nl",
        words=_words("""
            president premier minister minister-president staatssecretaris woordvoerder woordvoerster
            directeur voorzitter voorzitster burgemeester wethouder schepen hoogleraar professor
            advocaat rechter trainer bondscoach coach aanvoerder spits onderzoeker expert analist
            econoom leider fractievoorzitter kamerlid ambassadeur chef korpschef officier
        """),
        example="officier",
        spares=("presidentschap",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.pl",
        language="pl",
        words=_words("""
            prezydent premier minister ministra rzecznik rzeczniczka prezes szef szefowa dyrektor poseł
            posłanka senator burmistrz wójt profesor prof dr ekspert analityk ekonomista trener
            prokurator sędzia adwokat lider przewodniczący wicepremier wiceminister generał pułkownik
            ambasador kanclerz marszałek socjolog politolog
        """),
        example="politolog",
        spares=("prezydentura",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.no",
        language="no",
        words=_words("""
            statsminister minister utenriksminister finansminister justisminister president statsråd
            leder nestleder direktør sjef talsmann talskvinne talsperson ordfører byråd professor
            forsker ekspert advokat dommer trener landslagssjef kaptein keeper spiller politimester
            generalsekretær redaktør søskenbarn biskop ambassadør
        """),
        example="ambassadør",
        spares=("presidentskap",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.da",
        language="da",
        words=_words("""
            statsminister minister udenrigsminister finansminister justitsminister præsident formand
            næstformand leder direktør chef talsmand talskvinde talsperson borgmester professor forsker
            ekspert advokat dommer træner landstræner kaptajn målmand spiller politidirektør
            generalsekretær redaktør biskop ambassadør ordfører
        """),
        example="ordfører",
        spares=("præsidentskab",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.sv",
        language="sv",
        words=_words("""
            statsminister minister utrikesminister finansminister justitieminister president ordförande
            ledare partiledare direktör chef vd talesperson talesman taleskvinna kommunalråd professor
            forskare expert advokat domare tränare förbundskapten kapten målvakt spelare polischef
            generalsekreterare redaktör biskop ambassadör åklagare
        """),
        example="åklagare",
        spares=("presidentskap",),
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
    Words(
        name="role.male.de",
        language="de",
        words=_words("""
            sprecher präsident minister trainer mann vater sohn bruder experte direktor kanzler
            professor leiter chef
        """),
        example="chef",
        spares=("Präsidentschaft",),
        why="a man",
    ),
    Words(
        name="role.male.fr",
        language="fr",
        words=_words("""
            porte-parole président directeur père frère fils mari homme avocat
        """),
        example="avocat",
        spares=("présidence",),
        why="a man",
    ),
    Words(
        name="role.male.es",
        language="es",
        words=_words("""
            presidente ministro director padre hijo hermano hombre marido abogado
        """),
        example="abogado",
        spares=("presidencia",),
        why="a man",
    ),
    Words(
        name="role.male.it",
        language="it",
        words=_words("""
            padre figlio fratello uomo marito direttore segretario
        """),
        example="segretario",
        spares=("presidenza",),
        why="a man",
    ),
    Words(
        name="role.male.pt",
        language="pt",
        words=_words("""
            pai filho irmão homem marido
        """),
        example="marido",
        spares=("presidência",),
        why="a man",
    ),
    Words(
        name="role.male.nl",
        language="nl",
        words=_words("""
            woordvoerder vader zoon broer man
        """),
        example="man",
        spares=("presidentschap",),
        why="a man",
    ),
    Words(
        name="role.male.pl",
        language="pl",
        words=_words("""
            rzecznik ojciec syn brat mąż
        """),
        example="mąż",
        spares=("prezydentura",),
        why="a man",
    ),
    Words(
        name="role.male.no",
        language="no",
        words=_words("""
            talsmann far sønn bror mann
        """),
        example="mann",
        spares=("presidentskap",),
        why="a man",
    ),
    Words(
        name="role.male.da",
        language="da",
        words=_words("""
            talsmand far søn bror mand formand
        """),
        example="formand",
        spares=("præsidentskab",),
        why="a man",
    ),
    Words(
        name="role.male.sv",
        language="sv",
        words=_words("""
            talesman far son bror man
        """),
        example="man",
        spares=("presidentskap",),
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
    Words(
        name="role.female.de",
        language="de",
        words=_words("""
            sprecherin präsidentin ministerin trainerin frau mutter tochter schwester expertin
            direktorin kanzlerin professorin leiterin chefin bundeskanzlerin
        """),
        example="bundeskanzlerin",
        spares=("Präsidentschaft",),
        why="a woman",
    ),
    Words(
        name="role.female.fr",
        language="fr",
        words=_words("""
            présidente directrice mère sœur fille épouse femme avocate sénatrice députée ministre-femme
        """),
        example="ministre-femme",
        spares=("présidence",),
        why="a woman",
    ),
    Words(
        name="role.female.es",
        language="es",
        words=_words("""
            presidenta ministra directora madre hija hermana mujer esposa abogada alcaldesa senadora
        """),
        example="senadora",
        spares=("presidencia",),
        why="a woman",
    ),
    Words(
        name="role.female.it",
        language="it",
        words=_words("""
            madre figlia sorella donna moglie direttrice ministra sindaca senatrice
        """),
        example="senatrice",
        spares=("presidenza",),
        why="a woman",
    ),
    Words(
        name="role.female.pt",
        language="pt",
        words=_words("""
            mãe filha irmã mulher esposa diretora ministra
        """),
        example="ministra",
        spares=("presidência",),
        why="a woman",
    ),
    Words(
        name="role.female.nl",
        language="nl",
        words=_words("""
            woordvoerster moeder dochter zus vrouw voorzitster
        """),
        example="voorzitster",
        spares=("presidentschap",),
        why="a woman",
    ),
    Words(
        name="role.female.pl",
        language="pl",
        words=_words("""
            rzeczniczka matka córka siostra żona posłanka szefowa
        """),
        example="szefowa",
        spares=("prezydentura",),
        why="a woman",
    ),
    Words(
        name="role.female.no",
        language="no",
        words=_words("""
            talskvinne mor datter søster kvinne kone
        """),
        example="kone",
        spares=("presidentskap",),
        why="a woman",
    ),
    Words(
        name="role.female.da",
        language="da",
        words=_words("""
            talskvinde mor datter søster kvinde kone
        """),
        example="kone",
        spares=("præsidentskab",),
        why="a woman",
    ),
    Words(
        name="role.female.sv",
        language="sv",
        words=_words("""
            taleskvinna mor dotter syster kvinna fru
        """),
        example="fru",
        spares=("presidentskap",),
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

ABBREVIATED: Final = {
    "senator": "sen.",
    "governor": "gov.",
    "congressman": "rep.",
    "congresswoman": "rep.",
    "representative": "rep.",
    "professor": "prof.",
    "doctor": "dr.",
    "general": "gen.",
    "colonel": "col.",
}
"""How a role noun is written before a name, in lower case."""
