"""The words that tie a quote to its source, by language: verbs of saying, weaker verbs, phrases and nouns."""

from __future__ import annotations

from typing import Final

from newsparse.rules.rule import Words


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


SAID: Final = (
    Words(
        name="cue.said",
        language="en",
        words=_words("""
        say says said tell tells told add adds added ask asks asked write writes wrote note notes noted continue
        continues continued explain explains explained respond responds responded reply replies replied conclude
        concludes concluded declare declares declared acknowledge acknowledges acknowledged state states stated
        tweet tweets tweeted insist insists insisted warn warns warned admit admits admitted argue argues argued
        recall recalls recalled announce announces announced predict predicts predicted assure assures assured
        remark remarks remarked joke jokes joked quip quips quipped claim claims claimed concede concedes
        conceded confess confesses confessed complain complains complained comment comments commented counter
        counters countered cry cries cried emphasize emphasizes emphasized emphasise emphasises emphasised
        exclaim exclaims exclaimed stress stresses stressed observe observes observed muse muses mused vow vows
        vowed pledge pledges pledged urge urges urged advise advises advised agree agrees agreed allege alleges
        alleged answer answers answered assert asserts asserted boast boasts boasted caution cautions cautioned
        contend contends contended confirm confirms confirmed deny denies denied elaborate elaborates elaborated
        email emails emailed interject interjects interjected lament laments lamented maintain maintains
        maintained mention mentions mentioned mutter mutters muttered post posts posted plead pleads pleaded
        proclaim proclaims proclaimed pronounce pronounces pronounced recount recounts recounted reiterate
        reiterates reiterated repeat repeats repeated retort retorts retorted reveal reveals revealed scoff
        scoffs scoffed shout shouts shouted snap snaps snapped sigh sighs sighed summarize summarizes summarized
        testify testifies testified text texts texted vent vents vented whisper whispers whispered wonder
        wonders wondered yell yells yelled chant chants chanted instruct instructs instructed demand demands
        demanded suggest suggests suggested report reports reported opine opines opined remember remembers
        remembered inform informs informed remind reminds reminded retweet retweets retweeted reflect reflects
        reflected brag brags bragged affirm affirms affirmed clarify clarifies clarified confide confides
        confided tease teases teased gush gushes gushed grumble grumbles grumbled enthuse enthuses enthused
        chuckle chuckles chuckled laugh laughs laughed sneer sneers sneered murmur murmurs murmured bark barks
        barked thunder thunders thundered riff riffs riffed deadpan deadpans deadpanned reckon reckons reckoned
        implore implores implored query queries queryed inquire inquires inquired interrupt interrupts
        interrupted shrug shrugs shrugged hypothesize hypothesizes hypothesized speculate speculates speculated
        surmise surmises surmised estimate estimates estimated conjecture conjectures conjectured theorize
        theorizes theorized marvel marvels marveled swear swears swore tout touts touted rebut rebuts rebutted
        recommend recommends recommended protest protests protested disagree disagrees disagreed concur concurs
        concurred chide chides chided scold scolds scolded admonish admonishes admonished beg begs begged holler
        hollers hollered scream screams screamed growl growls growled crow crows crowed rail rails railed fume
        fumes fumed posit posits posited quote quotes quoted specify specifies specified blog blogs blogged
        relate relates related pray prays prayed propose proposes proposed quiz quizzes quizzed narrate narrates
        narrated preface prefaces prefaced signal signals signaled declaim declaims declaimed intone intones
        intoned echo echoes echoed
        """),
        example="said",
        spares=("saying", "nodded", "a said"),
        why="finite verbs that report speech; with a quote beside them their subject is its source",
    ),
    Words(
        name="cue.said.de",
        language="de",
        words=_words("""
            sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten meint meinte
            meinten schreibt schrieb schrieben geschrieben berichtet berichtete berichteten fragt fragte
            fragten antwortet antwortete antworteten warnt warnte warnten fordert forderte forderten
            kritisiert kritisierte kritisierten ergänzt ergänzte ergänzten fügt fügte fügten hinzu teilt
            teilte teilten mitteilte mitteilten äußert äußerte äußerten kündigt kündigte kündigten
            ankündigte versichert versicherte bestätigt bestätigte bestätigten räumt räumte einräumte
            lobt lobte behauptet behauptete behaupteten verlangt verlangte mahnt mahnte urteilt urteilte
            urteilten prognostiziert prognostizierte zitiert zitierte zitieren erzählt erzählte
            erzählten  rief riefen rufen schwärmt schwärmte klagt klagte beklagt beklagte bilanziert
            bilanzierte resümiert resümierte unterstreicht unterstrich weist wies wiesen verweist
            verwies twittert twitterte postet postete heißt hieß lautet lautete erwidert erwiderte
            entgegnet entgegnete konterte scherzt scherzte gesteht gestand glaubt glaubte
                sprach spricht bezeichnet bezeichnete nannte nennt ereifert ereiferte
            ärgert ärgerte haderte hadert zusammenfasste schließt schloss begründet begründete bedauert
            bedauerte      rät riet verspricht versprach verurteilt
            verurteilte   formuliert formulierte kommentiert kommentierte appelliert
            appellierte verteidigt verteidigte spottet spottete sagen meinen erklären betonen fordern
        """),
        example="sagt",
        spares=("sprachlich",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.fr",
        language="fr",
        words=_words("""
            dit disait disent déclare déclaré déclarait déclarent explique expliqué expliquait
            expliquent affirme affirmé affirmait affirment ajoute ajouté ajoutait ajoutent précise
            précisé précisait précisent souligne souligné soulignait soulignent estime estimé estimait
            estiment assure assuré assurait assurent indique indiqué indiquait indiquent confie confié
            confiait raconte raconté racontait racontent juge jugé jugeait jugent écrit écrivait
            écrivent répond répondu répondait répète répété rappelle rappelé rappelait annonce annoncé
            annonçait annoncent dénonce dénoncé dénonçait dénoncent prévient prévenu regrette regretté
            regrettait insiste insisté insistait insistent poursuit poursuivi poursuivait conclut conclu
            concluait lance lancé lançait reconnaît reconnu reconnaissait témoigne témoigné témoignent
            commente commenté avance avancé avertit averti martèle martelé demande demandé demandait
            demandent interroge interrogé promet promis salue salué soutient soutenu soutiennent soupire
            résume résumé détaille détaillé note noté observe observé analyse analysé plaide plaidé
            réclame réclamé réagit réagi s'exclame s'étonne s'interroge s'agace s'inquiète s'indigne
            s'amuse s'emporte glisse glissé fustige fustigé tweete tweeté évoque évoqué décrit qualifie
            qualifié tranche tranché renchérit abonde martèlent admet admis concède concédé signale
            signalé confirme confirmé argue rétorque rétorqué ironise ironisé
        """),
        example="dit",
        spares=("diction",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.es",
        language="es",
        words=_words("""
            informa informó informado informan informaron describe describió descrito propone propuso celebra celebró publica publicó tacha tachó califica calificó
            dice dijo dicho decía dicen dijeron afirma afirmó afirmado afirman afirmaron explica explicó
            explicado explican explicaron explicaba señala señaló señalado señalan señalaron asegura
            aseguró asegurado aseguran aseguraron añade añadió añadido añaden agrega agregó agregado
            declara declaró declarado declaran declararon indica indicó indicado indican indicaron
            sostiene sostuvo sostenido sostienen comenta comentó comentado cuenta contó contado cuentan
            apunta apuntó apuntado apuntan apuntaba subraya subrayó subrayado subrayan recalca recalcó
            recalcado insiste insistió insistido insisten reconoce reconoció reconocido advierte
            advirtió advertido advierten recuerda recordó recordado recuerdan destaca destacó destacado
            destacan manifiesta manifestó manifestado expresa expresó expresado pide pidió pedido piden
            pidieron pregunta preguntó preguntaba responde respondió respondido lamenta lamentó
            lamentado denuncia denunció denunciado denuncian denunciaron anuncia anunció anunciado
            escribe escribió escrito escribieron concluye concluyó zanja zanjó considera consideró
            considerado opina opinó critica criticó criticado reclama reclamó confirma confirmó
            confirmado precisa precisó precisado detalla detalló detallado relata relató revela reveló
            admite admitió exige exigió exigido defiende defendió promete prometió tuitea tuiteó reitera
            reiteró reiterado matiza matizó remarca remarcó remarcado incide incidió ironiza asevera
            aseveró aseverado alerta alertó acusa acusó sentencia sentenció argumenta argumentó
        """),
        example="dice",
        spares=("dicha",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.it",
        language="it",
        words=_words("""
            dice detto disse diceva dicono afferma affermato affermava affermano spiega spiegato
            spiegava spiegano dichiara dichiarato dichiarava dichiarano sottolinea sottolineato
            sottolineava sottolineano aggiunge aggiunto aggiungeva aggiungono scrive scritto scriveva
            scrivono racconta raccontato raccontava commenta commentato chiede chiesto chiedeva chiedono
            risponde risposto ricorda ricordato ricordava ribadisce ribadito conclude concluso prosegue
            proseguito continua continuato annuncia annunciato assicura assicurato osserva osservato
            ammette ammesso attacca attaccato avverte avvertito precisa precisato sostiene sostenuto
            sostengono denuncia denunciato confessa confessato replica replicato riferisce riferito
            rivela rivelato insiste insistito evidenzia evidenziato auspica auspicato promette promesso
            critica criticato twitta twittato confida confidato nota notato conferma confermato ripete
            ripetuto esclama definisce definito legge tuona chiarisce chiarito rimarca incalza
        """),
        example="dice",
        spares=("detta",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.pt",
        language="pt",
        words=_words("""
            diz disse dizia dizem disseram afirma afirmou afirmava afirmam afirmaram explica explicou
            explicava explicam declara declarou declararam destaca destacou destacam ressalta ressaltou
            acrescenta acrescentou conta contou contava escreve escreveu comenta comentou garante
            garantiu lembra lembrou defende defendeu critica criticou avalia avaliou aponta apontou
            revela revelou anuncia anunciou alerta alertou admite admitiu reforça reforçou conclui
            concluiu questiona questionou pergunta perguntou responde respondeu reitera reiterou
            sublinha sublinhou refere referiu salienta salientou considera considerou adianta adiantou
            assegura assegurou frisa frisou informa informou denuncia denunciou pede pediu lamenta
            lamentou recorda recordou relata relatou argumenta argumentou confirma confirmou observa
            observou indica indicou
        """),
        example="diz",
        spares=("ditado",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.nl",
        language="nl",
        words=_words("""
            verzekert verzekerde besluit licht lichtte verduidelijkt verduidelijkte
            zegt zei zeiden gezegd zeggen vertelt vertelde vertelden verteld verklaart verklaarde
            verklaarden verklaard stelt stelde stelden gesteld schrijft schreef schreven geschreven
            meldt meldde meldden gemeld vindt vond vonden benadrukt benadrukte voegt voegde toevoegt
            vraagt vroeg vroegen antwoordt antwoordde reageert reageerde reageerden waarschuwt
            waarschuwde waarschuwden legt uitlegt uitgelegd klinkt klonk luidt luidde aldus concludeert
            concludeerde roept riep denkt dacht noemt noemde erkent erkende laat liet bevestigt
            bevestigde belooft beloofde twittert twitterde tweet tweette herhaalt herhaalde hoopt hoopte
            meent meende oordeelt oordeelde vervolgt vervolgde lacht besluit klaagt klaagde eist eiste
            weet geeft gaf ziet zag spreekt sprak beaamt
        """),
        example="zegt",
        spares=("zege",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.pl",
        language="pl",
        words=_words("""
            powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodali dodaje
            stwierdził stwierdziła stwierdzili stwierdza podkreślił podkreśliła podkreślili podkreśla
            zaznaczył zaznaczyła zaznacza napisał napisała napisali pisze oświadczył oświadczyła
            oświadczyli poinformował poinformowała poinformowali informuje przekazał przekazała
            przekazali przekazuje podał podała podali podaje podają ocenił oceniła ocenili ocenia
            wyjaśnił wyjaśniła wyjaśnia wskazał wskazała wskazuje zapewnił zapewniła zapewnia
            zapowiedział zapowiedziała zapowiada tłumaczył tłumaczyła tłumaczy apelował apelowała
            apeluje zaapelował przyznał przyznała przyznaje argumentował argumentowała argumentuje
            ostrzegł ostrzegła ostrzega zapytał zapytała pyta odpowiedział odpowiedziała odpowiada uważa
            uważał uważała twierdzi twierdził twierdziła relacjonuje relacjonował wspomina wspominał
            komentuje skomentował skomentowała zauważył zauważyła zauważa ogłosił ogłosiła zakończył
            zakończyła powtórzył cytuje czytamy opowiada żartował wyznał wyznała przekonuje przekonywał
            przekonywała zwrócił zwróciła krytykuje skrytykował opisuje opisał
        """),
        example="powiedział",
        spares=("mowa",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.no",
        language="no",
        words=_words("""
            forsikrer forsikret avslutter avsluttet utdyper utdypet sukker sukket oppsummerer oppsummerte presiserer presiserte
            sier sa sagt forteller fortalte fortalt forklarer forklarte forklart mener mente ment
            skriver skrev skrevet svarer svarte svart spør spurte legger la utbryter utbrøt innrømmer
            innrømmet beskriver beskrev understreker understreket påpeker påpekte tilføyer tilføyde
            hevder hevdet uttaler uttalte uttalt opplyser opplyste roper ropte skrek lyder lød
            konkluderer konkluderte bekrefter bekreftet advarer advarte fastslår fastslo fortsetter
            fortsatte tror trodde synes syntes medgir melder meldte erkjenner erkjente kommenterer
            kommenterte ler smiler erklærer erklærte kaller kalte ber ba oppfordrer oppfordret
        """),
        example="sier",
        spares=("sagn",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.da",
        language="da",
        words=_words("""
            forsikrer afslutter afsluttede uddyber uddybede sukker præciserer præciserede vurderer
            siger sagde sagt fortæller fortalte fortalt forklarer forklarede forklaret mener mente ment
            skriver skrev skrevet svarer svarede svaret spørger spurgte lægger lagde understreger
            understregede understreget påpeger påpegede påpeget tilføjer tilføjede hævder hævdede
            udtaler udtalte udtalt oplyser oplyste råber råbte lyder lød konkluderer konkluderede
            bekræfter bekræftede advarer advarede slår fastslår fastslog fortsætter fortsatte tror
            troede synes syntes erkender erkendte melder meldte kommenterer kommenterede griner smiler
            erklærer erklærede kalder kaldte beder bad opfordrer opfordrede vurderer vurderede
        """),
        example="siger",
        spares=("sagn",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.sv",
        language="sv",
        words=_words("""
            försäkrar försäkrade avslutar avslutade utvecklar suckar preciserar preciserade bedömer
            säger sa sade sagt berättar berättade berättat förklarar förklarade förklarat menar menade
            menat skriver skrev skrivit svarar svarade svarat frågar frågade lägger lade tillägger
            tillade understryker underströk påpekar påpekade hävdar hävdade uttalar uttalade uppger
            uppgav ropar ropade lyder löd konstaterar konstaterade bekräftar bekräftade varnar varnade
            fortsätter fortsatte tror trodde tycker tyckte erkänner erkände meddelar meddelade
            kommenterar kommenterade skrattar ler kallar kallade uppmanar uppmanade betonar betonade
            anser ansåg undrar undrade
        """),
        example="säger",
        spares=("sägen",),
        why="finite verbs and participles that report speech",
    ),
)
"""Finite verbs of saying: they tie a quote to their subject before or behind it."""

SAYING: Final = (
    Words(
        name="cue.saying",
        language="en",
        words=_words("""
        saying telling adding asking writing noting continuing explaining responding replying concluding
        declaring acknowledging stating tweeting insisting warning admitting arguing recalling announcing
        predicting assuring remarking joking quipping claiming conceding confessing complaining commenting
        countering crying emphasizing emphasising exclaiming stressing observing musing vowing pledging urging
        advising agreeing alleging answering asserting boasting cautioning contending confirming denying
        elaborating emailing interjecting lamenting maintaining mentioning muttering posting pleading
        proclaiming pronouncing recounting reiterating repeating retorting revealing scoffing shouting snapping
        sighing summarizing testifying texting venting whispering wondering yelling chanting instructing
        demanding suggesting reporting opining remembering informing reminding retweeting reflecting bragging
        affirming clarifying confiding teasing gushing grumbling enthusing chuckling laughing sneering murmuring
        barking thundering riffing deadpanning reckoning imploring querying inquiring interrupting shrugging
        hypothesizing speculating surmising estimating conjecturing theorizing marveling swearing touting
        rebutting recommending protesting disagreeing concurring chiding scolding admonishing begging hollering
        screaming growling crowing railing fuming positing quoting specifying blogging relating praying
        proposing quizing narrating prefacing signaling declaiming intoning echoing
        """),
        example="adding",
        spares=("said", "walking"),
        why="participles of the same verbs: their subject is that of the clause before",
    ),
    Words(
        name="cue.saying.de",
        language="de",
        words=_words("""
            sagend
        """),
        example="sagend",
        spares=("sagendes",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.fr",
        language="fr",
        words=_words("""
            disant ajoutant précisant soulignant affirmant expliquant déclarant estimant assurant
            indiquant évoquant dénonçant rappelant
        """),
        example="disant",
        spares=("disant-il",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.es",
        language="es",
        words=_words("""
            diciendo afirmando añadiendo asegurando señalando explicando indicando subrayando
            insistiendo advirtiendo solicitando pidiendo recordando
        """),
        example="diciendo",
        spares=("dicho",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.it",
        language="it",
        words=_words("""
            dicendo aggiungendo spiegando sottolineando affermando precisando ricordando definendo
        """),
        example="dicendo",
        spares=("dicendolo",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.pt",
        language="pt",
        words=_words("""
            dizendo afirmando acrescentando explicando destacando lembrando
        """),
        example="dizendo",
        spares=("dizendo-lhe",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.nl",
        language="nl",
        words=_words("""
            zeggend
        """),
        example="zeggend",
        spares=("zeggende",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.pl",
        language="pl",
        words=_words("""
            mówiąc dodając podkreślając wskazując zaznaczając
        """),
        example="mówiąc",
        spares=("mówi",),
        why="participles of the same verbs",
    ),
)
"""Participles of saying."""

CALLED: Final = (
    Words(
        name="cue.called",
        language="en",
        words=_words("""
        call calls called describe describes described accuse accuses accused praise praises praised criticize
        criticizes criticized blast blasts blasted slam slams slammed denounce denounces denounced dismiss
        dismisses dismissed label labels labeled brand brands branded refer refers referred characterize
        characterizes characterized credit credits credited cite cites cited promise promises promised offer
        offers offered hail hails hailed condemn condemns condemned deride derides derided attack attacks
        attacked bemoan bemoans bemoaned blame blames blamed dub dubs dubbed find finds found focus focuses
        focused highlight highlights highlighted hint hints hinted imply implies implied invoke invokes invoked
        mock mocks mocked depict depicts depicted portray portrays portrayed read reads reference references
        referenced reject rejects rejected speak speaks spoke talk talks talked voice voices voiced want wants
        wanted believe believes believed feel feels felt think thinks thought see sees saw view views viewed use
        uses used deem deems deemed decry decries decried defend defends defended discuss discusses discussed
        endorse endorses endorsed express expresses expressed applaud applauds applauded accept accepts accepted
        cast casts laud lauds lauded lambast lambasts lambasted lambaste lambastes ridicule ridicules
        ridiculed rip rips ripped salute salutes saluted tag tags tagged term terms termed thank thanks thanked
        welcome welcomes welcomed worry worries worried consider considers considered compare compares compared
        encourage encourages encouraged recognize recognizes recognized identify identifies identified point
        points pointed put puts issue issues issued deliver delivers delivered outline outlines outlined justify
        justifies justified question questions questioned raise raises raised regard regards regarded sum sums
        summed target targets targeted underscore underscores underscored advocate advocates advocated ascribe
        ascribes ascribed attribute attributes attributed challenge challenges challenged chastise chastises
        chastised cheer cheers cheered commend commends commended compliment compliments complimented
        congratulate congratulates congratulated couch couches couched define defines defined disavow disavows
        disavowed disparage disparages disparaged dispute disputes disputed draw draws drawed extol extols
        extolled fault faults faulted fear fears feared frame frames framed hammer hammers hammered hope hopes
        hoped include includes included insinuate insinuates insinuated insult insults insulted introduce
        introduces introduced learn learns learned liken likens likened list lists listed mean means meant
        needle needles needled oppose opposes opposed paint paints painted pan pans panned play plays played
        pitch pitches pitched pose poses posed preach preaches preached present presents presented profess
        professes professed proffer proffers proffered publish publishes published rebuke rebukes rebuked refute
        refutes refuted release releases released request requests requested  sound sounds
        sounded stipulate stipulates stipulated support supports supported threaten threatens threatened title
        titles titled trash trashes trashed treat treats treated trumpet trumpets trumpeted underline underlines
        underlined understand understands understood vilify vilifies vilified vouch vouches vouched
        """),
        example="described",
        spares=("describing", "walked"),
        why="verbs that judge or name: with a fragment behind them they quote",
    ),
)
"""Finite verbs that quote a fragment behind them, but seldom a sentence before them."""

CALLING: Final = (
    Words(
        name="cue.calling",
        language="en",
        words=_words("""
        calling describing accusing praising criticizing blasting slamming denouncing dismissing labeling
        branding referring characterizing crediting citing promising offering hailing condemning deriding
        attacking bemoaning blaming dubbing finding focusing highlighting hinting implying invoking mocking
        depicting portraying reading referencing rejecting speaking talking voicing wanting believing feeling
        thinking seeing viewing using deeming decrying defending discussing endorsing expressing applauding
        accepting casting lauding lambasting ridiculing ripping saluting tagging terming thanking welcoming
        worrying considering comparing encouraging recognizing identifying pointing putting issuing delivering
        outlining justifying questioning raising regarding summing targeting underscoring advocating ascribing
        attributing challenging chastising cheering commending complimenting congratulating couching defining
        disavowing disparaging disputing drawing extolling faulting fearing framing hammering hoping
        insinuating insulting introducing learning likening listing meaning needling opposing painting panning
        playing pitching posing preaching presenting professing proffering publishing rebuking refuting
        releasing requesting  sounding stipulating supporting threatening titling trashing treating
        trumpeting underlining understanding vilifying vouching
        """),
        example="calling",
        spares=("called", "walking"),
        why="participles of the same verbs",
    ),
)
"""Participles of those verbs."""


PHRASES: Final = (
    Words(
        name="cue.according to",
        language="en",
        words=frozenset({"according to", "in the words of", "as per"}),
        example="according to",
        spares=("according",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.de",
        language="de",
        words=frozenset(
            {
                "so",
                "laut",
                "nach angaben von",
                "nach angaben der",
                "nach angaben des",
                "nach ansicht von",
                "nach worten von",
            }
        ),
        example="so",
        spares=("lauter",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.fr",
        language="fr",
        words=frozenset({"selon", "d'après", "d’après", "aux yeux de"}),
        example="selon",
        spares=("seloncette",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.es",
        language="es",
        words=frozenset({"según", "de acuerdo con", "en palabras de", "a juicio de"}),
        example="según",
        spares=("seguro",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.it",
        language="it",
        words=frozenset({"secondo", "stando a"}),
        example="secondo",
        spares=("secondino",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.pt",
        language="pt",
        words=frozenset({"segundo", "de acordo com", "conforme", "na opinião de"}),
        example="segundo",
        spares=("segundos",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.nl",
        language="nl",
        words=frozenset({"aldus", "volgens"}),
        example="aldus",
        spares=("volgend",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.pl",
        language="pl",
        words=frozenset({"według", "zdaniem"}),
        example="według",
        spares=("wedle",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.no",
        language="no",
        words=frozenset({"ifølge"}),
        example="ifølge",
        spares=("følge",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.da",
        language="da",
        words=frozenset({"ifølge"}),
        example="ifølge",
        spares=("følge",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.sv",
        language="sv",
        words=frozenset({"enligt"}),
        example="enligt",
        spares=("enligtvis",),
        why="the source follows the phrase",
    ),
)
"""Phrases before a source: "according to X"."""

AFTER_DASH: Final = frozenset({"es", "fr", "it", "pl", "pt", "no", "da", "sv", "fi", "cs", "tr", "nl"})
"""Languages in which a dash at the head of a paragraph opens speech."""

NOUNS_TOO: Final = (
    Words(
        name="cue that is a noun too",
        language="en",
        words=_words("""call calls state states comment comments claim claims report reports joke jokes post posts quote quotes text
        texts email emails tweet tweets talk talks credit credits term terms question questions promise promises demand demands
        request requests charge charges note notes answer answers reply replies point points cry cries fear fears hope hopes view
        views attack attacks praise offer offers blame vow vows pledge pledges signal signals title titles focus issue issues play
        plays use uses brand label labels mock cast advocate advocates target targets support challenge challenges estimate
        estimates insult insults compliment compliments cheer cheers complaint frame frames highlight highlights list lists
        release releases request show shows sound sounds sum think thought protest protests chant chants voice voices want wants
        blog blogs echo boast boasts caution counter shout shouts whisper sigh sighs laugh laughs marvel murmur snap quiz query
        shrug rebuke salute slam slams blast blasts fault dispute disputes draw draws press presses present experience stress
        worry worries welcome thanks thank reference references treat tease tout conjecture address addresses remark remarks pitch pitches detail details document fire judge estimate
        cites pans sneer scoff retort retorts rebuttal cast vent test tests page pages host hosts label study
        """),
        example="calls",
        spares=("called", "said"),
        why="a noun unless somebody stands before it, or a word of the verb",
    ),
)
"""Verb forms that are as often nouns: "Clinton's calls", "her home state"."""

OPENING: Final = (
    Words(
        name="subordinate clause.en",
        language="en",
        words=_words("when after as if while because although though before since once until unless even"),
        example="When",
        spares=("and", "whenever she likes"),
        why="a cue in such a clause is not that of a quote behind the next comma",
    ),
)
"""Conjunctions that open a clause before the main one."""

NOUN_CUES: Final = (
    Words(
        name="noun cue.en",
        language="en",
        words=_words("""answer answers reply response responses message statement statements words verdict conclusion remark remarks
        comment comments claim claims question advice slogan motto assertion contention argument assessment description warning
        suggestion promise pledge vow call calls demand demands complaint accusation declaration observation mantra refrain"""),
        example="answer",
        spares=("answered", "town"),
        why="what somebody said, named by a noun: the owner of the noun is the source",
    ),
    Words(
        name="noun cue.de",
        language="de",
        words=_words(
            "urteil fazit antwort worte aussage forderung vorwurf kommentar reaktion appell botschaft begründung devise"
        ),
        example="Fazit",
        spares=("fasste",),
        why="what somebody said, named by a noun",
    ),
)
"""Nouns for what is said: "his answer: …", "Quinn's claim that …"."""

POSSESSIVES: Final = (
    Words(
        name="possessive.en",
        language="en",
        words=_words("his her their my our its"),
        example="his",
        spares=("him",),
        why="the owner of a statement",
    ),
    Words(
        name="possessive.de",
        language="de",
        words=_words("sein seine ihr ihre seinen ihren mein meine unser unsere"),
        example="Sein",
        spares=("sind",),
        why="the owner of a statement",
    ),
)
"""Determiners that name the owner of what is said."""

WORKS: Final = (
    Words(
        name="verb of works.en",
        language="en",
        words=_words("""read reads reading published publish publishes publishing presented presents played plays playing released
        releases releasing saw see sees seeing wrote writes writing posted introduced titled title watched"""),
        example="read",
        spares=("called", "ready"),
        why="with capitals right behind it, such a verb names a work and quotes nobody",
    ),
)
"""Verbs whose object is a book, a film, a song."""
