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
    Words(
        name="determiner.de",
        language="de",
        words=_words("""
            der die das den dem des ein eine einer einem einen eines dieser diese dieses diesem diesen sein seine seiner
            seinem ihr ihre ihrer ihrem mehrere viele einige zwei drei kein keine unser unsere jeder jede unserem
            unseren unserer unseres ihres seines keinem keinen keiner welche welcher euer eure jedem jeden jedes
        """),
        example="der",
        spares=("denen",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.fr",
        language="fr",
        words=_words("""
            le la les l un une des ce cet cette ces son sa ses leur leurs notre nos mon ma mes plusieurs
            certains certaines deux trois aucun chaque
        """),
        example="le",
        spares=("lesquels",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.es",
        language="es",
        words=_words("""
            el la los las un una unos unas este esta estos estas ese esa esos esas su sus nuestro
            nuestra mi varios varias otro otra algunos dos tres
        """),
        example="el",
        spares=("ellos",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.it",
        language="it",
        words=_words("""
            il lo la i gli le l un uno una questo questa questi queste suo sua suoi sue loro nostro
            nostra alcuni alcune due tre
        """),
        example="il",
        spares=("ilare",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.pt",
        language="pt",
        words=_words("""
            o a os as um uma uns umas este esta esse essa seu sua seus suas nosso nossa meu minha vários
            outro outra dois três
        """),
        example="o",
        spares=("osso",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.nl",
        language="nl",
        words=_words("""
            de het een deze dit die dat zijn haar hun ons onze mijn enkele meerdere veel twee drie geen
            elke 't
        """),
        example="de",
        spares=("hetzelfde",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.pl",
        language="pl",
        words=_words("""
            ten ta to ci te jeden jedna jego jej ich nasz nasza mój moja kilku kilka dwaj dwie
        """),
        example="ten",
        spares=("tenis",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.no",
        language="no",
        words=_words("""
            en et ei den det denne dette disse sin sitt sine hans hennes deres vår våre min flere noen
            to tre
        """),
        example="en",
        spares=("enn",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.da",
        language="da",
        words=_words("""
            en et den det denne dette disse sin sit sine hans hendes deres vores min flere nogle to tre
        """),
        example="en",
        spares=("end",),
        why="a noun phrase begins with one",
    ),
    Words(
        name="determiner.sv",
        language="sv",
        words=_words("""
            en ett den det denna detta dessa sin sitt sina hans hennes deras vår våra min flera några
            två tre
        """),
        example="en",
        spares=("ena",),
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
    Words(
        name="preposition.de",
        language="de",
        words=_words("""
            von vom mit nach bei beim in im an am auf aus für über unter gegen um zu zum zur vor durch
            seit während wegen trotz ohne zwischen bis ab laut gegenüber als wie ins ans neben hinter
            anlässlich angesichts aufgrund
        """),
        example="von",
        spares=("ingleich",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.fr",
        language="fr",
        words=_words("""
            de du des d à au aux en dans par pour sur avec sans sous vers chez entre contre depuis
            pendant selon après avant lors dès durant malgré comme parmi devant derrière via hors outre
        """),
        example="de",
        spares=("dedans",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.es",
        language="es",
        words=_words("""
            de del a al en con por para sin sobre entre hasta desde durante según contra hacia tras ante
            bajo mediante como
        """),
        example="de",
        spares=("debajo",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.it",
        language="it",
        words=_words("""
            di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dalla dai
            dagli dalle in nel nello nella nei negli nelle con su sul sulla sui per tra fra secondo
            durante dopo prima contro senza verso come presso
        """),
        example="di",
        spares=("dilà",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.pt",
        language="pt",
        words=_words("""
            de do da dos das em no na nos nas a ao aos à às por pelo pela pelos pelas para com sem sobre entre até desde
            durante segundo contra após ante perante como nesta neste nessa nesse nestas nestes naquela naquele num numa
        """),
        example="de",
        spares=("deste",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.nl",
        language="nl",
        words=_words("""
            van voor met in op aan bij uit naar over door tegen tot om onder volgens na tijdens sinds
            zonder tussen vanuit binnen als langs
        """),
        example="van",
        spares=("vandaag",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.pl",
        language="pl",
        words=_words("""
            w we z ze na do od po za przez dla o u przy pod nad między przed według bez podczas wobec ku
            obok spośród jako
        """),
        example="w",
        spares=("wtem",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.no",
        language="no",
        words=_words("""
            i på av for fra til med om ved hos mot etter over under før mellom ifølge uten gjennom som
            blant
        """),
        example="i",
        spares=("inn",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.da",
        language="da",
        words=_words("""
            i på af for fra til med om ved hos mod efter over under før mellem ifølge uden gennem som
            blandt
        """),
        example="i",
        spares=("ind",),
        why="what follows modifies",
    ),
    Words(
        name="preposition.sv",
        language="sv",
        words=_words("""
            i på av för från till med om vid hos mot efter över under före mellan enligt utan genom som
            bland åt
        """),
        example="i",
        spares=("inn",),
        why="what follows modifies",
    ),
)

OCCASIONS: Final = (
    Words(
        name="occasion.en",
        language="en",
        words=_words("""
            statement interview letter email e-mail tweet post message briefing conference speech release memo filing note blog podcast testimony hearing debate comments remarks phone telephone text affidavit column
        """),
        example="statement",
        spares=("state",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.fr",
        language="fr",
        words=_words("""
            communiqué entretien interview lettre message tweet discours conférence tribune publication vidéo audience téléphone
        """),
        example="communiqué",
        spares=("commune",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.es",
        language="es",
        words=_words("""
            entrevista comunicado carta mensaje tuit discurso rueda conferencia publicación vídeo video balance comparecencia nota informe teléfono
        """),
        example="entrevista",
        spares=("entre",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.it",
        language="it",
        words=_words("""
            intervista comunicato lettera messaggio tweet discorso conferenza post video nota telefono audizione
        """),
        example="intervista",
        spares=("interno",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.pt",
        language="pt",
        words=_words("""
            entrevista comunicado carta mensagem tweet discurso conferência publicação vídeo nota telefone audiência
        """),
        example="entrevista",
        spares=("entrada",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.nl",
        language="nl",
        words=_words("""
            interview verklaring brief bericht tweet toespraak persconferentie reactie persbericht podcast
        """),
        example="verklaring",
        spares=("verklaard",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.pl",
        language="pl",
        words=_words("""
            wywiadzie oświadczeniu liście komunikacie wpisie przemówieniu konferencji rozmowie
        """),
        example="wywiadzie",
        spares=("wywiad",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.no",
        language="no",
        words=_words("""
            intervju pressemelding brev melding tale pressekonferanse uttalelse epost e-post
        """),
        example="pressemelding",
        spares=("presse",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.sv",
        language="sv",
        words=_words("""
            intervju pressmeddelande brev inlägg tal presskonferens uttalande mejl
        """),
        example="pressmeddelande",
        spares=("press",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
    Words(
        name="occasion.da",
        language="da",
        words=_words("""
            interview pressemeddelelse brev opslag tale pressemøde udtalelse mail
        """),
        example="pressemeddelelse",
        spares=("presse",),
        why="where something was said modifies the verb: the ministry said in a statement",
    ),
)
"""What people say things in, or on."""

OWNING: Final = (
    Words(
        name="owning.en",
        language="en",
        words=_words("of for"),
        example="of",
        spares=("off",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.fr",
        language="fr",
        words=_words("de du des d"),
        example="de",
        spares=("deux",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.es",
        language="es",
        words=_words("de del"),
        example="del",
        spares=("desde",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.it",
        language="it",
        words=_words("di del dello della dei degli delle dell"),
        example="di",
        spares=("da",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.pt",
        language="pt",
        words=_words("de do da dos das"),
        example="do",
        spares=("em",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.nl",
        language="nl",
        words=_words("van"),
        example="van",
        spares=("vanaf",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.no",
        language="no",
        words=_words("av"),
        example="av",
        spares=("på",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.sv",
        language="sv",
        words=_words("av"),
        example="av",
        spares=("på",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
    Words(
        name="owning.da",
        language="da",
        words=_words("af"),
        example="af",
        spares=("på",),
        why="what stands behind it belongs to the noun before: a copy of the letter",
    ),
)
"""Prepositions that tell whose something is."""

BEHALF: Final = (
    Words(
        name="behalf.en",
        language="en",
        words=_words("for at from with"),
        example="for",
        spares=("of",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.de",
        language="de",
        words=_words("für"),
        example="für",
        spares=("vor",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.fr",
        language="fr",
        words=_words("pour"),
        example="pour",
        spares=("par",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.es",
        language="es",
        words=_words("para"),
        example="para",
        spares=("por",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.pt",
        language="pt",
        words=_words("para"),
        example="para",
        spares=("por",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.it",
        language="it",
        words=_words("per"),
        example="per",
        spares=("di",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.nl",
        language="nl",
        words=_words("voor"),
        example="voor",
        spares=("van",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
    Words(
        name="behalf.pl",
        language="pl",
        words=_words("dla"),
        example="dla",
        spares=("do",),
        why="between a role and those it speaks for, never an office: a spokesman for the police",
    ),
)
"""Prepositions that tell for whom somebody speaks."""


JOINING: Final = (
    Words(
        name="joining.en",
        language="en",
        words=_words("of for at from with in to near on by"),
        example="of",
        spares=("during", "than"),
        why="prepositions that tie a modifier to the source's own noun: a spokesman for the city",
    ),
    Words(
        name="joining.de",
        language="de",
        words=_words("""
            von vom für aus bei beim des der
        """),
        example="von",
        spares=("vorn",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.fr",
        language="fr",
        words=_words("""
            de du des d la à au aux en pour chez
        """),
        example="de",
        spares=("dedans",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.es",
        language="es",
        words=_words("""
            de del en para a al
        """),
        example="de",
        spares=("delante",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.it",
        language="it",
        words=_words("""
            di del dello della dei degli delle dell per in da dal
        """),
        example="di",
        spares=("dito",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.pt",
        language="pt",
        words=_words("""
            de do da dos das para em
        """),
        example="de",
        spares=("dedo",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.nl",
        language="nl",
        words=_words("""
            van voor bij uit
        """),
        example="van",
        spares=("vandaan",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.pl",
        language="pl",
        words=_words("""
            z ze do od dla przy w
        """),
        example="z",
        spares=("zza",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.no",
        language="no",
        words=_words("""
            i på av for fra til ved hos
        """),
        example="i",
        spares=("inn",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.da",
        language="da",
        words=_words("""
            i på af for fra til ved hos
        """),
        example="i",
        spares=("ind",),
        why="ties a modifier to the source's own noun",
    ),
    Words(
        name="joining.sv",
        language="sv",
        words=_words("""
            i på av för från till vid hos
        """),
        example="i",
        spares=("inn",),
        why="ties a modifier to the source's own noun",
    ),
)

GENITIVES: Final = (
    Words(
        name="genitive.de",
        language="de",
        words=_words("des eines seines ihres"),
        example="des",
        spares=("der", "desto"),
        why='whose spokesman it is; "der" may be the dative of whom he told',
    ),
)
"""Words that tie the owner to the common noun before them: "ein Sprecher des Vereins"."""

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
    Words(
        name="conjunction.de",
        language="de",
        words=_words("""
            und oder aber doch denn weil dass ob wenn als obwohl da nachdem bevor damit sondern jedoch
            während wie was so falls indem sowie
        """),
        example="und",
        spares=("undicht",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.fr",
        language="fr",
        words=_words("""
            et ou mais donc or ni car que quand lorsque si comme parce puisque alors tandis où dont
        """),
        example="et",
        spares=("était",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.es",
        language="es",
        words=_words("""
            y e o u pero sino que cuando si porque aunque mientras como donde pues ni ya
        """),
        example="y",
        spares=("ya que",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.it",
        language="it",
        words=_words("""
            e ed o ma che quando se perché mentre come dove poi però anche né quindi
        """),
        example="e",
        spares=("eppure",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.pt",
        language="pt",
        words=_words("""
            e ou mas que quando se porque embora enquanto como onde pois nem
        """),
        example="e",
        spares=("eis",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.nl",
        language="nl",
        words=_words("""
            en of maar want dat toen als omdat hoewel terwijl zoals waar wat hoe nadat voordat dus
        """),
        example="en",
        spares=("enig",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.pl",
        language="pl",
        words=_words("""
            i oraz a ale że gdy kiedy jeśli ponieważ bo jak gdzie czy lub więc choć aby żeby co też iż
        """),
        example="i",
        spares=("ich",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.no",
        language="no",
        words=_words("""
            og eller men at når hvis fordi mens som da så om hvor
        """),
        example="og",
        spares=("ogs",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.da",
        language="da",
        words=_words("""
            og eller men at når hvis fordi mens som da så om hvor
        """),
        example="og",
        spares=("ogs",),
        why="a clause begins behind one",
    ),
    Words(
        name="conjunction.sv",
        language="sv",
        words=_words("""
            och eller men att när om eftersom medan som då så där
        """),
        example="och",
        spares=("ock",),
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
    Words(
        name="relative.de",
        language="de",
        words=_words("""
            welcher welche welches
        """),
        example="welcher",
        spares=("welch",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.fr",
        language="fr",
        words=_words("""
            qui lequel laquelle
        """),
        example="qui",
        spares=("quiconque",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.es",
        language="es",
        words=_words("""
            quien quienes cual
        """),
        example="quien",
        spares=("quienquiera",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.it",
        language="it",
        words=_words("""
            cui quale
        """),
        example="cui",
        spares=("cuio",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.pt",
        language="pt",
        words=_words("""
            quem qual
        """),
        example="quem",
        spares=("quemquer",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.nl",
        language="nl",
        words=_words("""
            wie welke
        """),
        example="wie",
        spares=("wien",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.pl",
        language="pl",
        words=_words("""
            który która które którzy
        """),
        example="który",
        spares=("któż",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.no",
        language="no",
        words=_words("""
            som
        """),
        example="som",
        spares=("somme",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.da",
        language="da",
        words=_words("""
            som der
        """),
        example="som",
        spares=("somme",),
        why="the source stands before the relative clause",
    ),
    Words(
        name="relative.sv",
        language="sv",
        words=_words("""
            som
        """),
        example="som",
        spares=("somliga",),
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
        nevertheless yet there went goes going on back ahead long all wryly hastily thus n't likewise
        similarly additionally moreover nonetheless afterward afterwards thereafter subsequently previously conversely otherwise indeed"""),
        example="has",
        spares=("said", "likely story"),
        why="auxiliaries and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.de",
        language="de",
        words=_words("""
            hat haben hatte hatten habe ist sind war waren wird werden wurde wurden sei seien würde würden kann könne
            könnte muss müsse müsste soll solle sollte will wolle wollte darf auch dann noch später zuvor bereits schon
            nun jetzt zudem außerdem weiter ferner dabei daraufhin anschließend erneut selbst sich nur nicht dazu
            deshalb allerdings hingegen unterdessen inzwischen zugleich gleichzeitig weiters überhaupt gleichwohl
            dennoch trotzdem immerhin allenfalls jedenfalls ohnehin vielmehr schließlich letztlich natürlich tatsächlich
            offenbar angeblich womöglich vielleicht wahrscheinlich sicherlich zwar doch eben gerade stets immer wieder
            oft manchmal bisher bislang künftig damals heute gestern morgen hier dort so ebenso genauso damit dafür
            dagegen daher darum darüber davon hinzu endlich zunächst zuletzt vorerst mittlerweile seitdem derweil
            nämlich freilich indes indessen sonst ebenfalls gar darauf hierauf
            danach davor hinterher seither
        """),
        example="hat",
        spares=("hattest",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.fr",
        language="fr",
        words=_words("""
            a ont avait avaient est sont était étaient sera serait soit fut être avoir ayant a-t
            pourrait peut doit va vont ne pas n'a n'est s'est aussi également ensuite encore puis déjà
            toujours ainsi alors enfin notamment même toutefois cependant pourtant se s'en en y lui leur
            nous vous me auparavant désormais parallèlement
        """),
        example="a",
        spares=("avoine",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.es",
        language="es",
        words=_words("""
            ha han había habían es son fue fueron era eran será sería está están estaba ser haber
            también luego después ya además asimismo entonces así aún todavía no se le les lo nos me
            siempre recientemente posteriormente incluso finalmente igualmente anteriormente paralelamente actualmente
        """),
        example="ha",
        spares=("haber de",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.it",
        language="it",
        words=_words("""
            ha hanno aveva avevano è sono era erano sarà sarebbe stato stata essere avere anche poi
            ancora già inoltre infine infatti invece quindi così non si ci lo gli le ne sempre più sia
            può deve dovrebbe tuttavia intanto successivamente altresì parallelamente attualmente
        """),
        example="ha",
        spares=("hanno detto",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.pt",
        language="pt",
        words=_words("""
            tem têm tinha tinham é são foi foram era eram será seria está estão estava ser ter haver há
            também depois ainda já além então assim não se lhe nos me sempre recentemente finalmente
            porém
        """),
        example="tem",
        spares=("temos",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.nl",
        language="nl",
        words=_words("""
            heeft hebben had hadden is zijn was waren wordt worden werd werden zal zou zouden kan kon
            moet wil ook dan nog later toen eerder al nu verder daarna opnieuw zich er niet wel daarbij
            echter tegelijk vandaag
        """),
        example="heeft",
        spares=("hebt",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.pl",
        language="pl",
        words=_words("""
            jest są był była było byli będzie będą został została zostali może mógł musi też także
            również następnie potem wcześniej już jeszcze nie się tylko ponadto jednocześnie później
            ponownie dziś
        """),
        example="jest",
        spares=("jestem",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.no",
        language="no",
        words=_words("""
            har hadde er var blir ble skal vil kan må også så da nå videre deretter ikke seg nylig
            tidligere fortsatt selv imidlertid til
        """),
        example="har",
        spares=("harde",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.da",
        language="da",
        words=_words("""
            har havde er var bliver blev skal vil kan må også så da nu videre derefter ikke sig
            tidligere fortsat selv imidlertid til
        """),
        example="har",
        spares=("harpe",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.sv",
        language="sv",
        words=_words("""
            har hade är var blir blev ska skulle kan måste också så då nu vidare sedan inte sig tidigare
            fortfarande själv dock till
        """),
        example="har",
        spares=("hare",),
        why="auxiliaries, pronouns and adverbs between the subject and its verb",
    ),
    Words(
        name="verb group.ro",
        language="ro",
        words=_words("a au am s-a s-au i-a ne-a mai fost a fost"),
        example="a",
        spares=("al",),
        why="stands between source and verb: a declarat",
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
    Words(
        name="passive.de",
        language="de",
        words=_words("""
            wird werden wurde wurden worden
        """),
        example="wird",
        spares=("werde",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.fr",
        language="fr",
        words=_words("""
            est était été sont
        """),
        example="est",
        spares=("étant",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.es",
        language="es",
        words=_words("""
            fue fueron ha-sido siendo
        """),
        example="fue",
        spares=("fuese",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.it",
        language="it",
        words=_words("""
            viene venne stato stata
        """),
        example="viene",
        spares=("venga",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.pt",
        language="pt",
        words=_words("""
            foi foram sendo
        """),
        example="foi",
        spares=("for",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.nl",
        language="nl",
        words=_words("""
            wordt werd werden worden
        """),
        example="wordt",
        spares=("wezen",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.pl",
        language="pl",
        words=_words("""
            został została
        """),
        example="został",
        spares=("zostaje",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.no",
        language="no",
        words=_words("""
            blir ble
        """),
        example="blir",
        spares=("blitt",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.da",
        language="da",
        words=_words("""
            bliver blev
        """),
        example="bliver",
        spares=("blevet",),
        why="the subject of a passive verb is not the one who speaks",
    ),
    Words(
        name="passive.sv",
        language="sv",
        words=_words("""
            blir blev
        """),
        example="blir",
        spares=("blivit",),
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
    Words(
        name="calendar.de",
        language="de",
        words=_words("""
            montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai
            juni juli august september oktober november dezember montagabend dienstagabend mittwochabend
            donnerstagabend freitagabend heute gestern morgen abend
        """),
        example="montag",
        spares=("montags",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.fr",
        language="fr",
        words=_words("""
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
            juillet août septembre octobre novembre décembre matin soir hier
        """),
        example="lundi",
        spares=("lundis",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.es",
        language="es",
        words=_words("""
            lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
            julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche
        """),
        example="lunes",
        spares=("lunar",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.it",
        language="it",
        words=_words("""
            lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile
            maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani sera
            mattina
        """),
        example="lunedì",
        spares=("lunedi",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.pt",
        language="pt",
        words=_words("""
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro
            fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ontem hoje
            amanhã
        """),
        example="segunda-feira",
        spares=("segunda",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.nl",
        language="nl",
        words=_words("""
            maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei
            juni juli augustus september oktober november december gisteren vandaag morgen
        """),
        example="maandag",
        spares=("maandags",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.pl",
        language="pl",
        words=_words("""
            poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia
            maja czerwca lipca sierpnia września października listopada grudnia wczoraj dziś jutro
        """),
        example="poniedziałek",
        spares=("poniedziałki",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.no",
        language="no",
        words=_words("""
            mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli
            august september oktober november desember
        """),
        example="mandag",
        spares=("mandager",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.da",
        language="da",
        words=_words("""
            mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli
            august september oktober november december
        """),
        example="mandag",
        spares=("mandage",),
        why="a day is no part of the source",
    ),
    Words(
        name="calendar.sv",
        language="sv",
        words=_words("""
            måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli
            augusti september oktober november december måndagen tisdagen onsdagen torsdagen fredagen
        """),
        example="måndag",
        spares=("måndagar",),
        why="a day is no part of the source",
    ),
)

ABBREVIATIONS: Final = (
    Words(
        name="abbreviation.en",
        language="en",
        words=_words("""
            mr mrs ms dr prof sen sens rep reps gov govs lt col gen maj capt sgt adm rev hon st jr sr messrs ala ariz
            ark calif colo conn del fla ga ill ind kan ky la md mass mich minn mo mont neb nev okla ore pa tenn tex vt
            va wash wis wyo jan feb aug sept oct nov dec co corp inc ltd no vs u.s atty supt det insp cmdr pres dept
            asst bros etc ft mt cllr fr
        """),
        example="Sen",
        spares=("Senate", "said"),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.de",
        language="de",
        words=_words("""
            dr prof hr fr st nr bzw ca usw z.b d.h u.a inkl mio mrd jr sen dipl ing gen sog ggf evtl
        """),
        example="dr",
        spares=("doktor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.fr",
        language="fr",
        words=_words("""
            m mm dr pr st ste etc av jr
        """),
        example="m",
        spares=("mme",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.es",
        language="es",
        words=_words("""
            sr sra dr dra d dña ee uu etc art núm jr
        """),
        example="sr",
        spares=("señor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.it",
        language="it",
        words=_words("""
            sig dott prof avv ing on dr ecc art jr arch geom gen col ten mons sen min
        """),
        example="sig",
        spares=("signor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.pt",
        language="pt",
        words=_words("""
            sr sra dr dra prof eng etc art jr
        """),
        example="sr",
        spares=("senhor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.nl",
        language="nl",
        words=_words("""
            dr prof mr drs ir dhr mevr st nr bv o.a jr
        """),
        example="dr",
        spares=("doctor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.pl",
        language="pl",
        words=_words("""
            dr prof mgr inż płk gen st ul tys mln mld m.in tzw np r mł asp sierż kom podkom nadkom insp bryg kpt por mjr
            hab mec red ks bp abp prok im al os pl godz
        """),
        example="dr",
        spares=("doktor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.no",
        language="no",
        words=_words("""
            dr prof nr bl.a f.eks kl ca jr
        """),
        example="dr",
        spares=("doktor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.da",
        language="da",
        words=_words("""
            dr prof nr bl.a f.eks kl ca jr
        """),
        example="dr",
        spares=("doktor",),
        why="the full stop behind it ends no sentence",
    ),
    Words(
        name="abbreviation.sv",
        language="sv",
        words=_words("""
            dr prof nr bl.a t.ex kl ca jr
        """),
        example="dr",
        spares=("doktor",),
        why="the full stop behind it ends no sentence",
    ),
)

ADDING: Final = (
    Words(
        name="adding.en",
        language="en",
        words=_words("and &"),
        example="and",
        spares=("an",),
        why="two people may speak together",
    ),
    Words(
        name="adding.de",
        language="de",
        words=_words("und"),
        example="und",
        spares=("uns",),
        why="two people may speak together",
    ),
    Words(
        name="adding.fr",
        language="fr",
        words=_words("et"),
        example="et",
        spares=("est",),
        why="two people may speak together",
    ),
    Words(
        name="adding.es",
        language="es",
        words=_words("y e"),
        example="y",
        spares=("ya", "o"),
        why="two people may speak together",
    ),
    Words(
        name="adding.it",
        language="it",
        words=_words("e ed"),
        example="e",
        spares=("è",),
        why="two people may speak together",
    ),
    Words(
        name="adding.pt",
        language="pt",
        words=_words("e"),
        example="e",
        spares=("é",),
        why="two people may speak together",
    ),
    Words(
        name="adding.nl",
        language="nl",
        words=_words("en"),
        example="en",
        spares=("een",),
        why="two people may speak together",
    ),
    Words(
        name="adding.pl",
        language="pl",
        words=_words("i oraz"),
        example="i",
        spares=("z",),
        why="two people may speak together",
    ),
    Words(
        name="adding.no",
        language="no",
        words=_words("og"),
        example="og",
        spares=("også",),
        why="two people may speak together",
    ),
    Words(
        name="adding.da",
        language="da",
        words=_words("og"),
        example="og",
        spares=("også",),
        why="two people may speak together",
    ),
    Words(
        name="adding.sv",
        language="sv",
        words=_words("och"),
        example="och",
        spares=("också",),
        why="two people may speak together",
    ),
)
"""Conjunctions that join two names to one source."""

PARTICIPLE_ENDINGS: Final = (
    Words(
        name="participle endings.en",
        language="en",
        words=_words("ing ed"),
        example="ing",
        spares=("in", "end"),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.de",
        language="de",
        words=_words("end"),
        example="end",
        spares=("ende",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.fr",
        language="fr",
        words=_words("ant"),
        example="ant",
        spares=("ent",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.es",
        language="es",
        words=_words("ando iendo"),
        example="ando",
        spares=("endo",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.it",
        language="it",
        words=_words("ando endo"),
        example="ando",
        spares=("indo",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.pt",
        language="pt",
        words=_words("ando endo indo"),
        example="ando",
        spares=("ado",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.nl",
        language="nl",
        words=_words("end"),
        example="end",
        spares=("en",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.pl",
        language="pl",
        words=_words("ąc"),
        example="ąc",
        spares=("ać",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.no",
        language="no",
        words=_words("ende"),
        example="ende",
        spares=("ene",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.da",
        language="da",
        words=_words("ende"),
        example="ende",
        spares=("ene",),
        why="an aside may begin with a participle",
    ),
    Words(
        name="participle endings.sv",
        language="sv",
        words=_words("ande ende"),
        example="ande",
        spares=("ade",),
        why="an aside may begin with a participle",
    ),
)
"""How words end that open an aside or a leading adverbial: "Speaking in Leeds, …"."""

ADVERB_ENDINGS: Final = (
    Words(
        name="adverb endings.fr",
        language="fr",
        words=_words("ment"),
        example="ment",
        spares=("ent",),
        why="an adverb between verb and quote is nobody: a-t-il seulement …",
    ),
    Words(
        name="adverb endings.es",
        language="es",
        words=_words("mente"),
        example="mente",
        spares=("ente",),
        why="an adverb between verb and quote is nobody: dijo finalmente …",
    ),
    Words(
        name="adverb endings.it",
        language="it",
        words=_words("mente"),
        example="mente",
        spares=("ente",),
        why="an adverb between verb and quote is nobody: ha detto finalmente …",
    ),
    Words(
        name="adverb endings.pt",
        language="pt",
        words=_words("mente"),
        example="mente",
        spares=("ente",),
        why="an adverb between verb and quote is nobody: disse finalmente …",
    ),
)
"""Endings of adverbs of manner; English -ly has exceptions of its own."""

OBLIQUE: Final = (
    Words(
        name="oblique.de",
        language="de",
        words=_words("""
            den dem des einen einem eines seinen seinem seines ihren ihrem ihres unseren unserem diesen diesem dieses keinen keinem jeden
            jedem
        """),
        example="den",
        spares=("der", "die"),
        why="no subject: nannte den Vorstoß",
    ),
)
"""Articles in a case that no subject stands in."""

BRACKETS: Final = (
    Words(
        name="bracket.de",
        language="de",
        words=_words("hat haben hatte hatten habe"),
        example="hatte",
        spares=("ist", "wird"),
        why="opens the bracket that the participle behind the quote closes: hat … „…“ genannt",
    ),
    Words(
        name="bracket.nl",
        language="nl",
        words=_words("heeft hebben had hadden"),
        example="heeft",
        spares=("is", "wordt"),
        why="opens the bracket that the participle behind the quote closes: heeft … ‘…’ genoemd",
    ),
)
"""Auxiliaries whose participle stands at the end of the clause."""

TURNING: Final = (
    Words(
        name="turning.en",
        language="en",
        words=_words("but yet nor or so"),
        example="But",
        spares=("butter",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.de",
        language="de",
        words=_words("aber doch sondern denn"),
        example="Aber",
        spares=("abermals",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.fr",
        language="fr",
        words=_words("mais or car"),
        example="Mais",
        spares=("maison",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.es",
        language="es",
        words=_words("pero sino"),
        example="Pero",
        spares=("perro",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.it",
        language="it",
        words=_words("ma però"),
        example="Ma",
        spares=("mai",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.pt",
        language="pt",
        words=_words("mas porém"),
        example="Mas",
        spares=("massa",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.nl",
        language="nl",
        words=_words("maar want"),
        example="Maar",
        spares=("maart",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.pl",
        language="pl",
        words=_words("ale lecz jednak"),
        example="Ale",
        spares=("aleja",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.no",
        language="no",
        words=_words("men"),
        example="Men",
        spares=("menn",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.da",
        language="da",
        words=_words("men"),
        example="Men",
        spares=("mens",),
        why="the subject may follow it at once: But Quinn said",
    ),
    Words(
        name="turning.sv",
        language="sv",
        words=_words("men"),
        example="Men",
        spares=("mening",),
        why="the subject may follow it at once: But Quinn said",
    ),
)
"""Conjunctions that open a main clause."""

AUXILIARY: Final = (
    Words(
        name="auxiliary.en",
        language="en",
        words=_words("has have had"),
        example="has",
        spares=("hats",),
        why="words may stand between it and its participle: who has in the past said",
    ),
)
"""Verbs that help others to a tense."""

INFINITIVE: Final = (
    Words(
        name="infinitive.en",
        language="en",
        words=_words("to"),
        example="to",
        spares=("too",),
        why="the subject stands before the whole chain of verbs: went on to say",
    ),
    Words(
        name="infinitive.de",
        language="de",
        words=_words("zu"),
        example="zu",
        spares=("zum",),
        why="the subject stands before the whole chain of verbs: went on to say",
    ),
    Words(
        name="infinitive.nl",
        language="nl",
        words=_words("te"),
        example="te",
        spares=("ten",),
        why="the subject stands before the whole chain of verbs: went on to say",
    ),
    Words(
        name="infinitive.no",
        language="no",
        words=_words("å"),
        example="å",
        spares=("på",),
        why="the subject stands before the whole chain of verbs: went on to say",
    ),
    Words(
        name="infinitive.da",
        language="da",
        words=_words("at"),
        example="at",
        spares=("af",),
        why="the subject stands before the whole chain of verbs: went on to say",
    ),
    Words(
        name="infinitive.sv",
        language="sv",
        words=_words("att"),
        example="att",
        spares=("åt",),
        why="the subject stands before the whole chain of verbs: went on to say",
    ),
)
"""The word before an infinitive."""

PARTICLES: Final = (
    Words(
        name="name particle",
        words=_words(
            "de del della der den van von bin ibn al el la le di da do dos das du ter ten zu af av y los las het 't"
        ),
        example="von",
        spares=("Vonn",),
        why="small words inside a name: Ursula von der Leyen",
    ),
)
"""Small words that stand inside a name, in any language."""

PAST_VERBS: Final = (
    Words(
        name="past verb.en",
        language="en",
        words=_words("""sent took made gave got came went held kept left led met ran saw sat stood began became brought built bought
        caught chose drew drove fell felt fought flew forgot grew heard hid hit knew lost paid rose sought sold shook
        spent stole taught threw understood woke won wore broke beat bent bound cut did ate fed laid lent lay let lit
        rode rang sank shone shot slept slid swept swung swam tore wept withdrew has had is was were are will would can could"""),
        example="sent",
        spares=("sender", "retired"),
        why="an irregular verb ends the subject before it; the regular ones are told by -ed",
    ),
)
"""Verbs that end a subject."""

INDEFINITES: Final = (
    Words(
        name="indefinite.en",
        language="en",
        words=_words("""nothing everything something anything nobody everybody somebody anybody everyone someone anyone none here
        there"""),
        example="Nothing",
        spares=("nothings", "one"),
        why="no name, though it may begin a sentence",
    ),
)
"""Pronouns that point at nobody in particular."""
