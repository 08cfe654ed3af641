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
            remark remarks remarked joke jokes joked quip quips quipped claim claims claimed concede concedes conceded
            confess confesses confessed complain complains complained comment comments commented counter counters
            countered cry cries cried emphasize emphasizes emphasized emphasise emphasises emphasised exclaim exclaims
            exclaimed stress stresses stressed observe observes observed muse muses mused vow vows vowed pledge pledges
            pledged urge urges urged advise advises advised agree agrees agreed allege alleges alleged answer answers
            answered assert asserts asserted boast boasts boasted caution cautions cautioned contend contends contended
            confirm confirms confirmed deny denies denied elaborate elaborates elaborated email emails emailed interject
            interjects interjected lament laments lamented maintain maintains maintained mention mentions mentioned
            mutter mutters muttered post posts posted plead pleads pleaded proclaim proclaims proclaimed pronounce
            pronounces pronounced recount recounts recounted reiterate reiterates reiterated repeat repeats repeated
            retort retorts retorted reveal reveals revealed scoff scoffs scoffed shout shouts shouted snap snaps snapped
            sigh sighs sighed summarize summarizes summarized testify testifies testified text texts texted vent vents
            vented whisper whispers whispered wonder wonders wondered yell yells yelled chant chants chanted instruct
            instructs instructed demand demands demanded suggest suggests suggested report reports reported opine opines
            opined remember remembers remembered inform informs informed remind reminds reminded retweet retweets
            retweeted reflect reflects reflected brag brags bragged affirm affirms affirmed clarify clarifies clarified
            confide confides confided tease teases teased gush gushes gushed grumble grumbles grumbled enthuse enthuses
            enthused chuckle chuckles chuckled laugh laughs laughed sneer sneers sneered murmur murmurs murmured bark
            barks barked thunder thunders thundered riff riffs riffed deadpan deadpans deadpanned reckon reckons
            reckoned implore implores implored query queries queryed inquire inquires inquired interrupt interrupts
            interrupted shrug shrugs shrugged hypothesize hypothesizes hypothesized speculate speculates speculated
            surmise surmises surmised estimate estimates estimated conjecture conjectures conjectured theorize theorizes
            theorized marvel marvels marveled swear swears swore tout touts touted rebut rebuts rebutted recommend
            recommends recommended protest protests protested disagree disagrees disagreed concur concurs concurred
            chide chides chided scold scolds scolded admonish admonishes admonished beg begs begged holler hollers
            hollered scream screams screamed growl growls growled crow crows crowed rail rails railed fume fumes fumed
            posit posits posited quote quotes quoted specify specifies specified blog blogs blogged relate relates
            related pray prays prayed propose proposes proposed quiz quizzes quizzed narrate narrates narrated preface
            prefaces prefaced signal signals signaled declaim declaims declaimed intone intones intoned echo echoes
            echoed grin grins grinned smile smiles smiled beam beams beamed groan groans groaned moan moans moaned rage
            rages raged sob sobs sobbed
        """),
        example="said",
        spares=("saying", "nodded", "a said"),
        why="finite verbs that report speech; with a quote beside them their subject is its source",
    ),
    Words(
        name="cue.said.de",
        language="de",
        words=_words("""
            analysiere analysiert analysierte analysierten angekündigt angemerkt ankündigte ankündigten anmerkte
            antworten antwortet antwortete antworteten appelliere appelliert appellierte appellierten argumentiere
            argumentiert argumentierte argumentierten ausführte ausgeführt bat baten bedauere bedauert bedauerte
            bedauerten befürchte befürchtet befürchtete befürchteten begründe begründet begründete begründeten begrüßt
            begrüßte begrüßten behauptet behauptete behaupteten bejaht bejahte bekennt beklage beklagt beklagte
            beklagten bekräftige bekräftigt bekräftigte bekräftigten bemerkt bemerkte bemerkten bemängele bemängelt
            bemängelte bemängelten berichte berichten berichtet berichtete berichteten bescheinige bescheinigt
            bescheinigte bescheinigten beschwichtige beschwichtigt beschwichtigte beschwichtigten beschwört bestätige
            bestätigt bestätigte bestätigten beteuere beteuert beteuerte beteuerten betone betonen betont betonte
            betonten bezeichnen bezeichnet bezeichnete bezeichneten bezweifele bezweifelt bezweifelte bezweifelten
            bilanziere bilanziert bilanzierte bilanzierten bittet brumme brummt brummte brummten brülle brüllt brüllte
            brüllten dementiere dementiert dementierte dementierten diktiere diktiert diktierte diktierten doziert
            dozierte droht drohte drohten eingeräumt eingewandt einräumte einräumten einwandte einwendete empfahl
            empfehlen empfiehlt empfohlen entgegne entgegnet entgegnete entgegneten ereifert ereiferte ergänzt ergänzte
            ergänzten erinnere erinnert erinnerte erinnerten erkläre erklären erklärt erklärte erklärten erläutere
            erläutert erläuterte erläuterten erwidere erwidert erwiderte erwiderten erzähle erzählen erzählt erzählte
            erzählten fasst fasste fauche faucht fauchte fauchten festgestellt feststellte flüstere flüstert flüsterte
            flüsterten fordern fordert forderte forderten formuliere formuliert formulierte formulierten fragen fragt
            fragte fragten frohlocke frohlockt frohlockte frohlockten frotzelt frotzelte frotzelten fügt fügte fügten
            fürchte fürchtet fürchtete fürchteten geantwortet gebeten gebrummt gebrüllt gedroht gefaucht geflüstert
            gefordert gefragt gefrohlockt gefrotzelt gefürchtet geglaubt gehadert gehöhnt gejubelt geklagt geknurrt
            gekontert gemahnt gemeint gemurmelt gemutmaßt genannt georakelt geplaudert gepostet geprophezeit geraunt
            gerufen gerügt gesagt gescherzt geschimpft geschmunzelt geschrieben geschwärmt geseufzt gespottet gesprochen
            gestand gestanden gestehen gesteht gestichelt gestöhnt getadelt getwittert geurteilt gewarnt gewettert
            gewitzelt gezweifelt gezürnt geärgert geäußert glaubt glaubte glaubten hadere hadert haderte haderten heißt
            hervorgehoben hervorhob hervorhoben hieß hinzufügte hinzufügten hinzugefügt hob hofft hoffte höhne höhnt
            höhnte höhnten insistiere insistiert insistierte insistierten jubele jubelt jubelte jubelten klagen klagt
            klagte klagten klargestellt klarstellte knurre knurrt knurrte knurrten kommentiere kommentiert kommentierte
            kommentierten konstatiere konstatiert konstatierte konstatierten kontert konterte konterten kritisiere
            kritisieren kritisiert kritisierte kritisierten kündige kündigt kündigte kündigten lachte lautet lautete
            legte loben lobt lobte lobten mahnt mahnte mahnten meinen meint meinte meinten merkt merkte mitgeteilt
            mitteilte mitteilten moniere moniert monierte monierten murmele murmelt murmelte murmelten mutmaße mutmaßt
            mutmaßte mutmaßten nachgelegt nachlegte nannte nannten nennen nennt notiere notiert notierte notierten
            orakele orakelt orakelte orakelten philosophiere philosophiert philosophierte philosophierten plaudere
            plaudert plauderte plauderten plädiere plädiert plädierte plädierten postet postete posteten prognostiziere
            prognostiziert prognostizierte prognostizierten prophezeie prophezeit prophezeite prophezeiten protestiere
            protestiert protestierte protestierten präzisiere präzisiert präzisierte präzisierten raune raunt raunte
            raunten rechtfertige rechtfertigt rechtfertigte rechtfertigten referiere referiert referierte referierten
            resümiere resümiert resümierte resümierten rief riefen riet rufen ruft rät räumt räumte räumten rügt rügte
            rügten sage sagen sagst sagt sagte sagten scherzt scherzte scherzten schimpfe schimpft schimpfte schimpften
            schließt schloss schmunzele schmunzelt schmunzelte schmunzelten schreibe schreiben schreibt schreit schrie
            schrieb schrieben schwärme schwärmt schwärmte schwärmten schätzt schätzte schätzten seufze seufzt seufzte
            seufzten signalisiere signalisiert signalisierte signalisierten sinniere sinniert sinnierte sinnierten
            spekuliere spekuliert spekulierte spekulierten spottet spottete spotteten sprach sprachen spreche spricht
            stellt stellte stichele stichelt stichelte stichelten stöhne stöhnt stöhnte stöhnten tadelt tadelte tadelten
            teilt teilte teilten twittere twittert twitterte twitterten unterstreicht unterstrich urteilen urteilt
            urteilte urteilten veranschauliche veranschaulicht veranschaulichte veranschaulichten verdeutliche
            verdeutlicht verdeutlichte verdeutlichten verkünde verkündet verkündete verkündeten verlange verlangt
            verlangte verlangten verlautbarte verlautet verlautete vermelde vermeldet vermeldete vermeldeten vermutet
            vermutete vermuteten verneint verneinte verraten verriet verrät versichere versichert versicherte
            versicherten versprach versprachen verspricht versprochen verteidige verteidigt verteidigte verteidigten
            verurteilt verurteilte verweist verwies vorgeworfen vorwarf wandte warnen warnt warnte warnten weist wettere
            wettert wetterte wetterten widersprach widersprachen widersprechen widerspricht wiederhole wiederholt
            wiederholte wiederholten wies wiesen witzele witzelt witzelte witzelten wundere wundert wunderte wunderten
            wünscht wünschte zitiere zitieren zitiert zitierte zitierten zugab zurückgewiesen zurückwies zusammenfasste
            zusammengefasst zweifele zweifelt zweifelte zweifelten zürnt zürnte zürnten ärgert ärgerte ärgerten äußere
            äußert äußerte äußerten überlegt überlegte überlegten grinst grinste lächelt
            lächelte bezeichnend lachten gelobt warf warfen
"""),
        example="sagt",
        spares=("sprachlich",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.fr",
        language="fr",
        words=_words("""
            abonde accusa accusaient accusait accuse accusent accusèrent accusé admet admettait admettent admis admit
            affirma affirmaient affirmait affirme affirment affirmèrent affirmé agacé ajouta ajoutaient ajoutait ajoute
            ajoutent ajoutèrent ajouté alarmé alerta alertaient alertait alerte alertent alertèrent alerté amusé analysa
            analysaient analysait analyse analysent analysèrent analysé annonce annoncent annoncèrent annoncé annonça
            annonçaient annonçait argue argumenta argumentaient argumentait argumente argumentent argumentèrent
            argumenté assura assuraient assurait assure assurent assurèrent assuré attaqua attaquaient attaquait attaque
            attaquent attaquèrent attaqué avance avancent avancèrent avancé avança avançaient avançait averti
            avertissait avertissent avertit avoua avouaient avouait avoue avouent avouèrent avoué blagua blaguaient
            blaguait blague blaguent blaguèrent blagué certifia certifiaient certifiait certifie certifient certifièrent
            certifié chuchota chuchotaient chuchotait chuchote chuchotent chuchotèrent chuchoté clama clamaient clamait
            clame clament clamèrent clamé commenta commentaient commentait commente commentent commentèrent commenté
            conclu concluait concluent conclut concède concédé confia confiaient confiait confie confient confirma
            confirmaient confirmait confirme confirment confirmèrent confirmé confièrent confié conseilla conseillaient
            conseillait conseille conseillent conseillèrent conseillé considère considèrent considéra considéraient
            considérait considérèrent considéré constata constataient constatait constate constatent constatèrent
            constaté contesta contestaient contestait conteste contestent contestèrent contesté contredit craignait
            craint cria criaient criait crie crient critiqua critiquaient critiquait critique critiquent critiquèrent
            critiqué crièrent crié croit croyait demanda demandaient demandait demande demandent demandèrent demandé
            dirent disaient disait disent dit dites déclara déclaraient déclarait déclare déclarent déclarèrent déclaré
            décrit décrivait décrivent défend défendait défendu dénonce dénoncent dénoncèrent dénoncé dénonça
            dénonçaient dénonçait déplora déploraient déplorait déplore déplorent déplorèrent déploré détailla
            détaillaient détaillait détaille détaillent détaillèrent détaillé encourage encouragea encourageaient
            encourageait encouragent encouragèrent encouragé espère espèrent espéra espéraient espérait espéré estima
            estimaient estimait estime estiment estimèrent estimé exclamé exhorta exhortaient exhortait exhorte
            exhortent exhortèrent exhorté exige exigea exigeaient exigeait exigent exigèrent exigé expliqua expliquaient
            expliquait explique expliquent expliquèrent expliqué fustige fustigea fustigeaient fustigeait fustigent
            fustigèrent fustigé félicita félicitaient félicitait félicite félicitent félicitèrent félicité glissa
            glissaient glissait glisse glissent glissèrent glissé hurla hurlaient hurlait hurle hurlent hurlèrent hurlé
            indigné indiqua indiquaient indiquait indique indiquent indiquèrent indiqué informa informaient informait
            informe informent informèrent informé inquiété insista insistaient insistait insiste insistent insistèrent
            insisté insurgé interroge interrogea interrogeaient interrogeait interrogent interrogèrent interrogé ironisa
            ironisaient ironisait ironise ironisent ironisèrent ironisé juge jugea jugeaient jugeait jugent jugèrent
            jugé jura juraient jurait jure jurent jurèrent juré lance lancent lancèrent lancé lançaient lançait
            maintenait maintenu maintient martela martelaient martelait martelèrent martelé martèla martèlaient
            martèlait martèle martèlent martèlèrent martèlé murmura murmuraient murmurait murmure murmurent murmurèrent
            murmuré notaient notait note notent notèrent noté nuance nuancent nuancèrent nuancé nuança nuançaient
            nuançait observa observaient observait observe observent observèrent observé pensa pensaient pensait pense
            pensent pensèrent pensé plaida plaidaient plaidait plaide plaident plaidèrent plaidé plaisanta plaisantaient
            plaisantait plaisante plaisantent plaisantèrent plaisanté poursuit poursuivait poursuivent poursuivi
            poursuivit proclama proclamaient proclamait proclame proclament proclamèrent proclamé promet promettait
            promettent promis promit précisa précisaient précisait précise précisent précisèrent précisé prédisait
            prédit prétend prétendait prétendent prétendu prévenait prévenu préviennent prévient qualifia qualifiaient
            qualifiait qualifie qualifient qualifièrent qualifié raconta racontaient racontait raconte racontent
            racontèrent raconté rappela rappelaient rappelait rappelle rappellent rappelèrent rappelé rassura
            rassuraient rassurait rassure rassurent rassurèrent rassuré recommanda recommandaient recommandait
            recommande recommandent recommandèrent recommandé reconnaissait reconnaissent reconnaît reconnu reconnut
            redouta redoutaient redoutait redoute redoutent redoutèrent redouté regretta regrettaient regrettait
            regrette regrettent regrettèrent regretté relata relataient relatait relate relatent relativisa
            relativisaient relativisait relativise relativisent relativisèrent relativisé relatèrent relaté remarqua
            remarquaient remarquait remarque remarquent remarquèrent remarqué renchéri renchérit reprenait reprend
            repris reprit riait rugit réagi réagissait réagissent réagit réclama réclamaient réclamait réclame réclament
            réclamèrent réclamé réfuta réfutaient réfutait réfute réfutent réfutèrent réfuté répliqua répliquait
            réplique répliqué répond répondait répondent répondit répondu répète répètent répéta répétaient répétait
            répétèrent répété résuma résumaient résumait résume résument résumèrent résumé rétorqua rétorquait rétorque
            rétorqué révèle révèlent révéla révélaient révélait révélèrent révélé s'agace s'agaçait s'alarmait s'alarme
            s'amusait s'amuse s'emportait s'emporte s'enquiert s'enthousiasmait s'enthousiasme s'exclama s'exclamait
            s'exclame s'excusait s'excuse s'explique s'indignait s'indigne s'inquiète s'inquiétait s'insurge
            s'insurgeait s'interroge s'interrogeait s'offusque s'écria s'écriait s'écrie s'émeut s'énervait s'énerve
            s'étonnait s'étonne salua saluaient saluait salue saluent saluèrent salué signala signalaient signalait
            signale signalent signalèrent signalé souhaitait souhaite souhaité souligna soulignaient soulignait souligne
            soulignent soulignèrent souligné soupira soupire souriait soutenait soutenu soutiennent soutient soutint
            suggère suggèrent suggéra suggéraient suggérait suggérèrent suggéré tacla taclaient taclait tacle taclent
            taclèrent taclé tempère tempèrent tempéra tempéraient tempérait tempérèrent tempéré tonna tonnaient tonnait
            tonne tonnent tonnèrent tonné trancha tranchaient tranchait tranche tranchent tranchèrent tranché tweeta
            tweetaient tweetait tweete tweetent tweetèrent tweeté twitta twittaient twittait twitte twittent twittèrent
            twitté témoigna témoignaient témoignait témoigne témoignent témoignèrent témoigné écrit écrivaient écrivait
            écrivent écrivirent écrivit énonce énoncent énoncèrent énoncé énonça énonçaient énonçait étonné évoqua
            désole désolait désolent évoquaient évoquait évoque évoquent évoquèrent évoqué sourit souri soupirait s'attriste s'impatiente étonne
            réjouit admettaient tempête tempêtait tempêté grince grinçait souffle soufflait soufflé balaie balayait
            balayé élude esquive enrage
        """),
        example="dit",
        spares=("diction",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.es",
        language="es",
        words=_words("""
            aclara aclaraba aclaraban aclarado aclaran aclararon aclaró aconseja aconsejaba aconsejaban aconsejado
            aconsejan aconsejaron aconsejó acusa acusaba acusaban acusado acusan acusaron acusó admite admiten admitido
            admitieron admitió admitía aduce aducido adujo advertido advertía advierte advierten advirtieron advirtió
            afirma afirmaba afirmaban afirmado afirman afirmaron afirmó agrega agregaba agregaban agregado agregan
            agregaron agregó alaba alababa alababan alabado alaban alabaron alabó alerta alertaba alertaban alertado
            alertan alertaron alertó anuncia anunciaba anunciaban anunciado anuncian anunciaron anunció apostilla
            apostillaba apostillaban apostillado apostillan apostillaron apostilló apunta apuntaba apuntaban apuntado
            apuntan apuntaron apuntó argumenta argumentaba argumentaban argumentado argumentan argumentaron argumentó
            arguye arguyó asegura aseguraba aseguraban asegurado aseguran aseguraron aseguró asevera aseveraba
            aseveraban aseverado aseveran aseveraron aseveró augura auguraba auguraban augurado auguran auguraron auguró
            avisa avisaba avisaban avisado avisan avisaron avisó añade añaden añadido añadieron añadió añadía bromea
            bromeaba bromeaban bromeado bromean bromearon bromeó califica calificaba calificaban calificado califican
            calificaron calificó celebra celebraba celebraban celebrado celebran celebraron celebró comenta comentaba
            comentaban comentado comentan comentaron comentó concede concedió concluido concluye concluyen concluyeron
            concluyó concluía confesaba confesado confesaron confesó confiesa confiesan confirma confirmaba confirmaban
            confirmado confirman confirmaron confirmó considera consideraba consideraban considerado consideran
            consideraron consideró contaba contado contaron contesta contestaba contestaban contestado contestan
            contestaron contestó continuó continúa contradice contó cree creen creyó creía critica criticaba criticaban
            criticado critican criticaron criticó cuenta cuentan cuestiona cuestionaba cuestionaban cuestionado
            cuestionan cuestionaron cuestionó declara declaraba declaraban declarado declaran declararon declaró decía
            decían defendido defendieron defendió defendía defiende defienden denuncia denunciaba denunciaban denunciado
            denuncian denunciaron denunció describe describen describieron describió descrito desmiente desmintió
            destaca destacaba destacaban destacado destacan destacaron destacó detalla detallaba detallaban detallado
            detallan detallaron detalló dice dicen dicho dijeron dijo dirá diría enfatiza enfatizaba enfatizaban
            enfatizado enfatizan enfatizaron enfatizó escribe escriben escribieron escribió escribía escrito exclama
            exclamaba exclamaban exclamado exclaman exclamaron exclamó exige exigen exigido exigieron exigió exigía
            explica explicaba explicaban explicado explican explicaron explicó expone expresa expresaba expresaban
            expresado expresan expresaron expresó expuesto expusieron expuso grita gritaba gritaban gritado gritan
            gritaron gritó implora imploraba imploraban implorado imploran imploraron imploró incide incidido incidió
            indica indicaba indicaban indicado indican indicaron indicó informa informaba informaban informado informan
            informaron informó insiste insisten insistido insistieron insistió insistía ironiza ironizaba ironizaban
            ironizado ironizan ironizaron ironizó justifica justificaba justificaban justificado justifican justificaron
            justificó lamenta lamentaba lamentaban lamentado lamentan lamentaron lamentó manifesta manifestaba
            manifestaban manifestado manifestan manifestaron manifestó manifiesta matiza matizaba matizaban matizado
            matizan matizaron matizó menciona mencionado mencionó narra narraba narraban narrado narran narraron narró
            observa observaba observaban observado observan observaron observó opina opinaba opinaban opinado opinan
            opinaron opinó pedido pedía pide piden pidieron pidió plantea planteaba planteaban planteado plantean
            plantearon planteó precisa precisaba precisaban precisado precisan precisaron precisó predice predijo
            pregunta preguntaba preguntaban preguntado preguntan preguntaron preguntó proclama proclamaba proclamaban
            proclamado proclaman proclamaron proclamó promete prometen prometido prometieron prometió pronostica
            pronosticaba pronosticaban pronosticado pronostican pronosticaron pronosticó propone proponen propuesto
            propusieron propuso prosigue prosiguió publica publicado publicaron publicó puntualiza puntualizaba
            puntualizaban puntualizado puntualizan puntualizaron puntualizó ratifica ratificaba ratificaban ratificado
            ratifican ratificaron ratificó razona razonaba razonaban razonado razonan razonaron razonó recalca recalcaba
            recalcaban recalcado recalcan recalcaron recalcó rechaza rechazaba rechazaban rechazado rechazan rechazaron
            rechazó reclama reclamaba reclamaban reclamado reclaman reclamaron reclamó recomenda recomendaba
            recomendaban recomendado recomendan recomendaron recomendó reconoce reconocen reconocido reconocieron
            reconoció reconocía recordaba recordado recordaron recordó recuerda recuerdan referido refiere refirió
            reitera reiteraba reiteraban reiterado reiteran reiteraron reiteró reivindica reivindicaba reivindicaban
            reivindicado reivindican reivindicaron reivindicó relata relataba relataban relatado relatan relataron
            relató remarca remarcaba remarcaban remarcado remarcan remarcaron remarcó repetido repite repitió replica
            replicaba replicaban replicado replican replicaron replicó resalta resaltaba resaltaban resaltado resaltan
            resaltaron resaltó respalda respaldaba respaldaban respaldado respaldan respaldaron respaldó responde
            responden respondido respondieron respondió respondía revela revelaba revelaban revelado revelan revelaron
            reveló saluda saludó sentencia sentenciaba sentenciaban sentenciado sentencian sentenciaron sentenció señala
            señalaba señalaban señalado señalan señalaron señaló solicita solicitaba solicitaban solicitado solicitan
            solicitaron solicitó sostenido sostenía sostiene sostienen sostuvieron sostuvo subraya subrayaba subrayaban
            subrayado subrayan subrayaron subrayó sugerido sugiere sugirió tacha tachaba tachaban tachado tachan
            tacharon tachó teme temió tercia terciaba terciaban terciado tercian terciaron terció transmite transmitió
            traslada trasladado trasladó tuitea tuiteaba tuiteaban tuiteado tuitean tuitearon tuiteó valora valoraba
            valoraban valorado valoran valoraron valoró vaticina vaticinaba vaticinaban vaticinado vaticinan vaticinaron
            vaticinó zanja zanjaba zanjaban zanjado zanjan zanjaron zanjó quejó queja quejaba sonríe sonrió clamó clama
            rememora rememoró tituló
        """),
        example="dice",
        spares=("dicha",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.it",
        language="it",
        words=_words("""
            accusa accusano accusarono accusato accusava accusavano accusò afferma affermano affermarono affermato
            affermava affermavano affermò aggiunge aggiungeva aggiungono aggiunse aggiunto ammesso ammette ammetteva
            ammettono ammise ammonisce ammoniscono ammonito ammoniva ammonì annuncia annunciano annunciarono annunciato
            annunciava annunciavano annunciò argomenta argomentano argomentarono argomentato argomentava argomentavano
            argomentò assicura assicurano assicurarono assicurato assicurava assicuravano assicurò attacca attaccano
            attaccarono attaccato attaccava attaccavano attaccò attesta attestano attestarono attestato attestava
            attestavano attestò auspica auspicano auspicarono auspicato auspicava auspicavano auspicò avverte avvertito
            avvertiva avvertono avvertì azzarda azzardano azzardarono azzardato azzardava azzardavano azzardò chiarisce
            chiariscono chiarito chiariva chiarì chiede chiedeva chiedono chiese chiesto commenta commentano
            commentarono commentato commentava commentavano commentò comunica comunicano comunicarono comunicato
            comunicava comunicavano comunicò conclude concludeva concludono concluse concluso conferma confermano
            confermarono confermato confermava confermavano confermò confessa confessano confessarono confessato
            confessava confessavano confessò confida confidano confidarono confidato confidava confidavano confidò
            considera considerano considerarono considerato considerava consideravano considerò consiglia consigliano
            consigliarono consigliato consigliava consigliavano consigliò contesta contestano contestarono contestato
            contestava contestavano contestò continua continuato crede critica criticano criticarono criticato criticava
            criticavano criticò definisce definiscono definito definiva definì denuncia denunciano denunciarono
            denunciato denunciava denunciavano denunciò descritto descrive descriveva detto dice diceva dicevano
            dichiara dichiarano dichiararono dichiarato dichiarava dichiaravano dichiarò dicono difende difeso disse
            dissero domanda domandano domandarono domandato domandava domandavano domandò esclama esclamano esclamarono
            esclamato esclamava esclamavano esclamò esordisce esordito esorta esortano esortarono esortato esortava
            esortavano esortò esulta esultato evidenzia evidenziano evidenziarono evidenziato evidenziava evidenziavano
            evidenziò giura giurano giurarono giurato giurava giuravano giurò grida gridato incalza incalzano
            incalzarono incalzato incalzava incalzavano incalzò informa informano informarono informato informava
            informavano informò insinua insinuano insinuarono insinuato insinuava insinuavano insinuò insiste insisteva
            insistito insistono invoca invocano invocarono invocato invocava invocavano invocò ironizza ironizzano
            ironizzarono ironizzato ironizzava ironizzavano ironizzò lamenta lamentano lamentarono lamentato lamentava
            lamentavano lamentò legge minaccia minacciano minacciarono minacciato minacciava minacciavano minacciò nota
            notarono notato notava notavano notò obietta obiettano obiettarono obiettato obiettava obiettavano obiettò
            osserva osservano osservarono osservato osservava osservavano osservò polemizza precisa precisano
            precisarono precisato precisava precisavano precisò profetizza profetizzano profetizzarono profetizzato
            profetizzava profetizzavano profetizzò promesso promette promettono promise propone proposto prosegue
            proseguito proseguono proseguì protesta protestato puntualizza puntualizzano puntualizzarono puntualizzato
            puntualizzava puntualizzavano puntualizzò racconta raccontano raccontarono raccontato raccontava
            raccontavano raccontò rassicura rassicurano rassicurarono rassicurato rassicurava rassicuravano rassicurò
            reclama reclamano reclamarono reclamato reclamava reclamavano reclamò replica replicano replicarono
            replicato replicava replicavano replicò ribadisce ribadiscono ribadito ribadiva ribadì riconosce riconosceva
            riconosciuto ricorda ricordano ricordarono ricordato ricordava ricordavano ricordò riferisce riferiscono
            riferito riferiva riferì rilancia rilanciano rilanciarono rilanciato rilanciava rilanciavano rilanciò
            rimarca rimarcano rimarcarono rimarcato rimarcava rimarcavano rimarcò rincara rincarato rinfaccia
            rinfacciano rinfacciarono rinfacciato rinfacciava rinfacciavano rinfacciò ringrazia ringraziato ripete
            ripeteva ripetono ripetuto ripeté risponde rispondeva rispondono rispose risposto riteneva ritengono ritiene
            rivela rivelano rivelarono rivelato rivelava rivelavano rivelò sbotta sbottano sbottarono sbottato sbottava
            sbottavano sbottò scherza scherzato scherzava scrisse scritto scrive scriveva scrivevano scrivono segnala
            segnalano segnalarono segnalato segnalava segnalavano segnalò sentenzia sentenziano sentenziarono
            sentenziato sentenziava sentenziavano sentenziò smentisce smentito smentì sospira sosteneva sostenevano
            sostengono sostenne sostenuto sostiene sottolinea sottolineano sottolinearono sottolineato sottolineava
            sottolineavano sottolineò specifica specificano specificarono specificato specificava specificavano
            specificò spiega spiegano spiegarono spiegato spiegava spiegavano spiegò suggerisce suggerito sussurra teme
            testimonia testimoniano testimoniarono testimoniato testimoniava testimoniavano testimoniò tuona tuonano
            tuonarono tuonato tuonava tuonavano tuonò twitta twittano twittarono twittato twittava twittavano twittò
            urla urlato sorride sorrideva scherzò sbuffa sbuffò ride rise taglia tagliato chiosa chiosato chiosò parla
            parlato parlava applaude applaudito getta
        """),
        example="dice",
        spares=("detta",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.pt",
        language="pt",
        words=_words("""
            aconselha aconselhado aconselham aconselharam aconselhava aconselhavam aconselhou acredita acreditam
            acrescenta acrescentado acrescentam acrescentaram acrescentava acrescentavam acrescentou acusa acusado
            acusam acusaram acusava acusavam acusou adianta adiantado adiantam adiantaram adiantava adiantavam adiantou
            admite admitem admitia admitiram admitiu adverte advertem advertia advertiu afirma afirmado afirmam
            afirmaram afirmava afirmavam afirmou agradece agradeceu alega alegado alegam alegaram alegava alegavam
            alegou alerta alertado alertam alertaram alertava alertavam alertou analisa analisado analisam analisaram
            analisava analisavam analisou anuncia anunciado anunciam anunciaram anunciava anunciavam anunciou aponta
            apontado apontam apontaram apontava apontavam apontou argumenta argumentado argumentam argumentaram
            argumentava argumentavam argumentou assegura assegurado asseguram asseguraram assegurava asseguravam
            assegurou assinala assinalado assinalam assinalaram assinalava assinalavam assinalou assume assumiu ataca
            atacou atira atirou avalia avaliado avaliam avaliaram avaliava avaliavam avaliou brinca brincado brincam
            brincaram brincava brincavam brincou chama chamou cita citou classifica classificado classificam
            classificaram classificava classificavam classificou comenta comentado comentam comentaram comentava
            comentavam comentou completa completou concluem conclui concluiu concluía concluíram confessa confessado
            confessam confessaram confessava confessavam confessou confidencia confidenciado confidenciam confidenciaram
            confidenciava confidenciavam confidenciou confirma confirmado confirmam confirmaram confirmava confirmavam
            confirmou considera considerado consideram consideraram considerava consideravam considerou conta contado
            contam contaram contava contesta contestado contestam contestaram contestava contestavam contestou continua
            continuou contou critica criticado criticam criticaram criticava criticavam criticou declara declarado
            declaram declararam declarava declaravam declarou defende defendem defenderam defendeu defendia defendido
            define definiu denuncia denunciado denunciam denunciaram denunciava denunciavam denunciou desabafa
            desabafado desabafam desabafaram desabafava desabafavam desabafou descreve descreveu desmente desmentiu
            destaca destacado destacam destacaram destacava destacavam destacou detalha detalhado detalham detalharam
            detalhava detalhavam detalhou dispara disparou disse disseram dito diz dizem dizia diziam elogia elogiado
            elogiam elogiaram elogiava elogiavam elogiou emenda emendou enfatiza enfatizado enfatizam enfatizaram
            enfatizava enfatizavam enfatizou esclarece esclareceram esclareceu escreve escrevem escreveram escreveu
            escrevia escrito exclama exclamado exclamam exclamaram exclamava exclamavam exclamou exige exigiu explica
            explicado explicam explicaram explicava explicavam explicou expôs expõe frisa frisado frisam frisaram
            frisava frisavam frisou garante garantem garantia garantido garantiram garantiu indica indicado indicam
            indicaram indicava indicavam indicou informa informado informam informaram informava informavam informou
            insiste insistem insistia insistiram insistiu ironiza ironizado ironizam ironizaram ironizava ironizavam
            ironizou justifica justificado justificam justificaram justificava justificavam justificou lamenta lamentado
            lamentam lamentaram lamentava lamentavam lamentou lembra lembrado lembram lembraram lembrava lembravam
            lembrou manifesta manifestou narra narrado narram narraram narrava narravam narrou nota noticia noticiou
            notou observa observado observam observaram observava observavam observou opina opinado opinam opinaram
            opinava opinavam opinou pede pedem pedia pediram pediu pergunta perguntado perguntam perguntaram perguntava
            perguntavam perguntou pondera ponderado ponderam ponderaram ponderava ponderavam ponderou precisa precisado
            precisam precisaram precisava precisavam precisou previu prevê proclama proclamado proclamam proclamaram
            proclamava proclamavam proclamou promete prometeram prometeu propôs propõe prossegue prosseguiu publica
            publicou questiona questionado questionam questionaram questionava questionavam questionou reclama reclamado
            reclamam reclamaram reclamava reclamavam reclamou recomenda recomendado recomendam recomendaram recomendava
            rebate rebatem rebateram rebateu rebatia recomendavam recomendou reconhece reconhecem reconheceram reconheceu recorda recordado recordam recordaram
            recordava recordavam recordou refere referem referiram referiu reforça reforçado reforçam reforçaram
            reforçava reforçavam reforçou reitera reiterado reiteram reiteraram reiterava reiteravam reiterou relata
            relatado relatam relataram relatava relatavam relatou relembra relembrado relembram relembraram relembrava
            relembravam relembrou remata rematou repete repetiu replica replicado replicam replicaram replicava
            replicavam replicou responde respondem responderam respondeu respondia ressalta ressaltado ressaltam
            ressaltaram ressaltava ressaltavam ressaltou retruca retrucado retrucam retrucaram retrucava retrucavam
            retrucou revela revelado revelam revelaram revelava revelavam revelou salienta salientado salientam
            salientaram salientava salientavam salientou sintetiza sintetizado sintetizam sintetizaram sintetizava
            sintetizavam sintetizou sublinha sublinhado sublinham sublinharam sublinhava sublinhavam sublinhou sugere
            sugeriu sustenta sustentaram sustentou tuita tuitado tuitam tuitaram tuitava tuitavam tuitou twitta twittado
            twittam twittaram twittava twittavam twittou vaticina vaticinou queixou-se queixa-se defendeu-se lamentou-se
            manifestou-se mostrou-se disse-se congratulou-se regozijou-se ri sorri resume resumiu atestou reage reagiu
        """),
        example="diz",
        spares=("ditado",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.nl",
        language="nl",
        words=_words("""
            aangekondigd adviseerde adviseert aldus analyseerde analyseert antwoordde antwoordden antwoordt argumenteert
            beaamde beaamt bekende bekent bekritiseert beloofde beloofden belooft benadrukken benadrukt benadrukte
            benadrukten bepleit bepleitte beschreef beschrijft besluit betoogde betoogden betoogt bevestigde bevestigden
            bevestigt beweerde beweerden beweert beweren citeerde citeert concludeerde concludeerden concludeert
            constateerde constateerden constateert dacht deelde deelt denkt dreigde dreigt eist eiste eisten erkende
            erkenden erkent filosofeert fluisterde fluistert gaf geantwoord geconcludeerd geeft geloofde gelooft gemeld
            genoemd gereageerd geroepen geschreven gesteld gevraagd gewaarschuwd gezegd grapt grapte hekelde hekelden
            hekelt herhaalde herhaalden herhaalt hoopt hoopte informeert klaagde klaagden klaagt klinkt klonk kondigde
            kondigt laat lacht lachte legde legt licht lichtte liet looft luidde luidt meegedeeld meende meenden meent
            meldde meldden melden meldt merkt merkte mijmerde mijmert mopperde moppert noemde noemden noemt nuanceerde
            nuanceert omschreef omschrijft onderstreept onderstreepte ontkende ontkenden ontkent oordeelde oordeelden
            oordeelt opgemerkt peinst pleit pleitte post postte prees prijst raadde raadt reageerde reageerden reageert
            reageren relativeert riep riepen roept schreef schreeuwde schreeuwt schreven schrijft schrijven snauwde
            snauwt sprak spreekt stelde stelden stellen stelt stipt suggereerde suggereert toegelicht toegevoegd
            toevoegt tweet tweette twitterde twittert uitgelegd uitlegde uitlegt verdedigde verdedigt verduidelijkt
            verduidelijkte verklaard verklaarde verklaarden verklaart verteld vertelde vertelden vertellen vertelt
            vervolgde vervolgt verzekerde verzekerden verzekert verzucht verzuchtte vinden vindt voegde voegden voegt
            vond vonden voorspelde voorspelden voorspelt vraagt vragen vreesde vreest vroeg vroegen waarschuwde
            waarschuwden waarschuwen waarschuwt weerlegt weet zag zeggen zegt zei zeiden ziet zucht zuchtte foetert
            foeterde glimlacht glimlachte grijnst grijnsde
        """),
        example="zegt",
        spares=("zege",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.pl",
        language="pl",
        words=_words("""
            alarmowali alarmował alarmowała alarmuje alarmują apelowali apelował apelowała apeluje apelują argumentowali
            argumentował argumentowała argumentuje argumentują brzmi chwali chwalą cytuje cytują czytamy deklarowali
            deklarował deklarowała deklaruje deklarują docieka dociekają dociekali dociekał dociekała dodaje dodają
            dodali dodał dodała doprecyzowali doprecyzował doprecyzowała dziękuje głosi informuje informują ironizowali
            ironizował ironizowała ironizuje ironizują komentowali komentował komentowała komentuje komentują komunikuje
            komunikują kontynuowali kontynuował kontynuowała kontynuuje kontynuują krytykowali krytykował krytykowała
            krytykuje krytykują krzyczali krzyczał krzyczała krzyczy krzyczą krzyknął krzyknęli krzyknęła kwitowali
            kwitował kwitowała kwituje kwitują mówi mówili mówią mówił mówiła napisali napisał napisała narzeka
            narzekają narzekali narzekał narzekała nawołuje nawołują nawoływali nawoływał nawoływała obiecali obiecał
            obiecała obiecuje obiecują ocenia oceniają ocenili ocenił oceniła odparli odparł odparła odpowiada
            odpowiadają odpowiedział odpowiedziała odpowiedzieli ogłasza ogłaszają ogłosili ogłosił ogłosiła opisali
            opisał opisała opisuje opisują opisywali opisywał opisywała opowiada opowiadają opowiadali opowiadał
            opowiadała opowiedział opowiedziała opowiedzieli ostrzega ostrzegają ostrzegli ostrzegł ostrzegła oznajmia
            oznajmiają oznajmili oznajmił oznajmiła oświadcza oświadczają oświadczyli oświadczył oświadczyła pisali
            pisał pisała pisze piszą pochwalili pochwalił pochwaliła podaje podają podali podawał podawała podał podała
            podkreśla podkreślają podkreślili podkreślił podkreśliła podsumowali podsumował podsumowała podsumowuje
            podsumowują podziękowali podziękował podziękowała poinformowali poinformował poinformowała postulowali
            postulował postulowała postuluje postulują potwierdza potwierdzają potwierdzili potwierdził potwierdziła
            powiedział powiedziała powiedzieli powtarza powtarzają powtórzyli powtórzył powtórzyła precyzuje precyzują
            proponuje proponują przekazali przekazał przekazała przekazuje przekazują przekonuje przekonują przekonywali
            przekonywał przekonywała przypomina przypominają przypominali przypominał przypominała przypomniali
            przypomniał przypomniała przyznaje przyznają przyznali przyznał przyznała pyta pytają pytali pytał pytała
            raportowali raportował raportowała raportuje raportują reaguje reagują relacjonowali relacjonował
            relacjonowała relacjonuje relacjonują replikowali replikował replikowała replikuje replikują ripostowali
            ripostował ripostowała ripostuje ripostują rzekli rzekł rzekła skomentowali skomentował skomentowała
            skrytykowali skrytykował skrytykowała skwitowali skwitował skwitowała sprecyzowali sprecyzował sprecyzowała
            stwierdza stwierdzają stwierdzili stwierdził stwierdziła sugerowali sugerował sugerowała sugeruje sugerują
            szepcze szepczą szepnął szepnęli szepnęła sądzi sądził sądziła słyszymy twierdzi twierdzili twierdził
            twierdziła twierdzą tłumaczy tłumaczyli tłumaczył tłumaczyła tłumaczą ubolewa ubolewają ubolewali ubolewał
            ubolewała ujawnia ujawniają ujawnili ujawnił ujawniła uważa uważają uważali uważał uważała uzasadnia
            uzasadniają uzasadniali uzasadniał uzasadniała uzasadnili uzasadnił uzasadniła uściśla uściślają uściślili
            uściślił uściśliła wezwali wezwał wezwała wskazali wskazał wskazała wskazuje wskazują wspomina wspominają
            wspominali wspominał wspominała wspomniał wspomniała wspomnieli wyjaśnia wyjaśniają wyjaśnili wyjaśnił
            wyjaśniła wyrazili wyraził wyraziła wyraża wyrażają wyznaje wyznają wyznali wyznał wyznała wzywa wzywają
            zaapelowali zaapelował zaapelowała zacytowali zacytował zacytowała zadeklarowali zadeklarował zadeklarowała
            zakomunikowali zakomunikował zakomunikowała zakończyli zakończył zakończyła zapewnia zapewniają zapewnili
            zapewnił zapewniła zapowiada zapowiadają zapowiedział zapowiedziała zapowiedzieli zaproponowali zaproponował
            zaproponowała zaprzecza zaprzeczają zaprzeczyli zaprzeczył zaprzeczyła zapytali zapytał zapytała zareagowali
            zareagował zareagowała zarzuca zarzucają zarzucili zarzucił zarzuciła zastrzega zastrzegają zastrzegli
            zastrzegł zastrzegła zasugerowali zasugerował zasugerowała zauważa zauważają zauważyli zauważył zauważyła
            zawołali zawołał zawołała zaznacza zaznaczają zaznaczyli zaznaczył zaznaczyła zdradza zdradzają zdradzili
            zdradził zdradziła zwraca zwrócili zwrócił zwróciła żali żalili żalił żaliła żartowali żartował żartowała
            żartuje żartują śmieje śmiał śmiała uśmiecha uśmiechnął uśmiechnęła cieszy cieszył cieszyła skarży skarżył
            skarżyła dziwi dziwił dziwiła denerwuje denerwował zachwyca zachwala wzdycha wzdychał
        """),
        example="powiedział",
        spares=("mowa",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.no",
        language="no",
        words=_words("""
        advarer advart advarte anfører anførte anslo anslår antyder antydet argumenterer argumenterte avslutter
        avsluttet avslører avslørte avviser avvist avviste ba bedt beklager beklaget bekrefta bekrefter bekreftet
        bemerker bemerket benekter benektet ber berømmer berømmet beskrev beskrevet beskriver betoner betonte
        betrodde betror erkjenner erkjent erkjente erklærer erklært erklærte fastslo fastslår fastslått fleiper
        fleipet forklarer forklart forklarte formidler formidlet forsikrer forsikret fortalt fortalte forteller
        fortsatte fortsetter frykter fryktet gjentar gjentatt gjentok hevda hevder hevdet humrer humret hvisker
        hvisket håper håpet innrømmer innrømmet innrømte innvender innvendte istemmer istemte jubler jublet kaller
        kalt kalte kommenterer kommentert kommenterte konkluderer konkludert konkluderte konstaterer konstatert
        konstaterte krevde krever kritiserer kritisert kritiserte la legger ler lo lover lovet lovte lyder lød medga
        medgir melder meldt meldte mener ment mente minner minnet mumler mumlet nevner nevnte oppfordrer oppfordret
        oppga oppgir oppgitt opplyser opplyst opplyste oppsummerer oppsummerte poengterer poengtert poengterte
        presiserer presisert presiserte påpeker påpekt påpekte rapporterer rapportert rapporterte raser raste
        redegjorde redegjør refererer refererte repliserer repliserte roper ropt ropte roser roste røper røpet sa
        sagt sier siterer siterte skrek skrev skrevet skriker skriver smiler smilte spurt spurte spådde spår spøker
        spøkte spør sukker sukket svarer svart svarte synes syntes takker takket tilføyd tilføyde tilføyer tordner
        tordnet trodde tror truer truet tvitrer tvitret understreka understreker understreket undrer undret utbryter
        utbrøt utdypa utdyper utdypet uttaler uttalt uttalte varsler varslet vedgikk vedgår vurderer vurderte
        """),
        example="sier",
        spares=("sagn",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.da",
        language="da",
        words=_words("""
        advarede advarer advaret afsluttede afslutter afslørede afslører afviser afvist afviste anfører anførte
        anslog anslår antydede antyder argumenterede argumenterer bad beder bedt beklagede beklager bekræftede
        bekræfter bekræftet bemærkede bemærker bemærket benægtede benægter berettede beretter berettet beskrev
        beskrevet beskriver betegnede betegner betonede betoner citerede citerer erkender erkendt erkendte erklærede
        erklærer erklæret fastslog fastslået fastslår forklarede forklarer forklaret forsikrede forsikrer fortalt
        fortalte fortsatte fortsætter fortæller frygtede frygter gentager gentaget gentog grinede griner hviskede
        hvisker håbede håber hævdede hævder hævdet indrømmede indrømmer indrømmet indvender indvendte jokede joker
        jublede jubler kalder kaldt kaldte kommenterede kommenterer kommenteret konkluderede konkluderer konkluderet
        konstaterede konstaterer konstateret kritiserede kritiserer kritiseret krævede kræver lagde lovede lover
        lovet lyder lægger lød medgav medgiver melder meldt meldte mener ment mente mindede minder mumlede mumler
        nævner nævnte opfordrede opfordrer oplyser oplyst oplyste pointerede pointerer pointeret præciserede
        præciserer præciseret påpegede påpeger påpeget rapporterede rapporterer rasede raser redegjorde redegør
        refererede refererer replicerede replicerer roser roste råber råbt råbte sagde sagt siger skrev skrevet
        skriver slår smilede smiler spurgt spurgte spåede spår spørger sukkede sukker svarede svarer svaret synes
        syntes takkede takker tilføjede tilføjer tilføjet tordnede tordner troede tror truede truer tvitrer tweetede
        tweeter udbryder udbrød uddybede uddyber uddybet udtaler udtalt udtalte understregede understreger
        understreget undrede undrer varslede varsler vurderede vurderer vurderet
        """),
        example="siger",
        spares=("sagn",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.sv",
        language="sv",
        words=_words("""
        anför anförde anser ansett ansåg antydde antyder argumenterade argumenterar avslutade avslutar avslöjade
        avslöjar avvisade avvisar bedömde bedömer bedömt beklagade beklagar bekräftade bekräftar bekräftat berättade
        berättar berättat berömmer beskrev beskriver beskrivit betonade betonar betonat citerade citerar dundrade
        dundrar erkände erkänner erkänt fastslog fastslår fortsatte fortsätter framhåller framhållit framhöll
        fruktade fruktar frågade frågar frågat föreslog föreslår förklarade förklarar förklarat förnekade förnekar
        försäkrade försäkrar försäkrat förtydligade förtydligar hoppades hoppas hotade hotar hävdade hävdar hävdat
        instämde instämmer invände invänder jublade jublar kallade kallar kallat kommenterade kommenterar
        kommenterat konstaterade konstaterar konstaterat kritiserade kritiserar kritiserat krävde kräver lade ler
        lovade lovar lyder lägger löd meddelade meddelar meddelat medgav medger medgett menade menar menat mumlade
        mumlar noterade noterar noterat nämnde nämner poängterade poängterar poängterat preciserade preciserar
        påminde påminner påpekade påpekar påpekat rapporterade rapporterar rasade rasar redogjorde redogör
        refererade refererar replikerade replikerar resonerade resonerar ropade ropar ropat sa sade sagt
        sammanfattade sammanfattar skrattade skrattar skrek skrev skriker skriver skrivit skämtade skämtar spådde
        spår suckade suckar svarade svarar svarat säger tackade tackar tillade tillagt tillstod tillstår tillägger
        trodde tror twittrade twittrar tycker tyckt tyckte understrukit understryker underströk undrade undrar
        undrat uppgav uppger uppgett uppmanade uppmanar uppmanat upprepade upprepar upprepat utbrast utbrister
        uttalade uttalar uttalat utvecklade utvecklar varnade varnar varnat viskade viskar vittnade vittnar
        """),
        example="säger",
        spares=("sägen",),
        why="finite verbs and participles that report speech",
    ),
    Words(
        name="cue.said.ru",
        language="ru",
        words=_words("""
            сказал сказала сказали заявил заявила заявили отметил отметила отметили добавил добавила добавили подчеркнул
            подчеркнула подчеркнули сообщил сообщила сообщили пояснил пояснила пояснили рассказал рассказала рассказали
            написал написала написали считает считают говорит говорят утверждает утверждают объяснил объяснила ответил
            ответила признался призналась уточнил уточнила напомнил напомнила продолжил продолжила
        """),
        example="сказал",
        spares=("сказка",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.uk",
        language="uk",
        words=_words("""
            сказав сказала сказали заявив заявила заявили зазначив зазначила зазначили додав додала додали підкреслив
            підкреслила наголосив наголосила повідомив повідомила повідомили пояснив пояснила розповів розповіла
            розповіли написав написала вважає каже кажуть стверджує відповів відповіла зауважив зауважила нагадав
            нагадала
        """),
        example="сказав",
        spares=("казка",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.cs",
        language="cs",
        words=_words("""
            řekl řekla řekli uvedl uvedla uvedli dodal dodala dodali prohlásil prohlásila prohlásili sdělil sdělila
            sdělili upozornil upozornila vysvětlil vysvětlila popsal popsala napsal napsala míní tvrdí říká říkají
            konstatoval konstatovala zdůraznil zdůraznila doplnil doplnila připustil připustila odpověděl odpověděla
            oznámil oznámila komentoval komentovala
        """),
        example="řekl",
        spares=("řeka",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.ro",
        language="ro",
        words=_words("""
            spus declarat adăugat afirmat precizat explicat anunțat anunţat scris transmis susținut susţinut spune spun
            declară adaugă afirmă precizează explică susține susţine menționat menţionat subliniat recunoscut răspuns
            arătat
        """),
        example="declarat",
        spares=("declarație",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.fi",
        language="fi",
        words=_words("""
            sanoi sanoivat sanoo sanovat totesi toteaa kertoi kertovat kertoo kirjoitti kirjoittaa lisäsi lisää korosti
            korostaa kommentoi arvioi vakuutti vakuuttaa selitti selittää kuvaili kuvailee muistutti muistuttaa
            huomautti huomauttaa pohti pohtii myönsi myöntää vastasi vastaa
        """),
        example="sanoo",
        spares=("sana",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.hu",
        language="hu",
        words=_words("""
            mondta mondja mondták közölte közli hozzátette hozzáteszi nyilatkozta nyilatkozott kijelentette kijelenti
            fogalmazott fogalmaz írta írja hangsúlyozta hangsúlyozza elmondta elmondja kiemelte kiemeli válaszolta
            válaszolt magyarázta véli vélte jelezte jelzi állította állítja
        """),
        example="mondta",
        spares=("monda",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.tr",
        language="tr",
        words=_words("""
            dedi diyor söyledi söylüyor belirtti belirtiyor açıkladı konuştu kaydetti ekledi vurguladı ifade yazdı
            anlattı savundu sordu yanıtladı uyardı
        """),
        example="dedi",
        spares=("dede",),
        why="the commonest verbs that report speech; nothing else of the language is known",
    ),
    Words(
        name="cue.said.id",
        language="id",
        words=_words("""
            kata ujar ujarnya katanya tutur tuturnya ucap ucapnya jelas jelasnya ungkap ungkapnya tegas tegasnya berkata
            mengatakan menyatakan menambahkan menjelaskan menegaskan menulis imbuhnya paparnya terangnya
        """),
        example="kata",
        spares=("katak",),
        why="the commonest verbs that report speech; nothing else of the language is known",
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
        accusant admettant affirmant ajoutant alertant analysant annonçant argumentant assurant attaquant avançant
        avertissant avouant blaguant certifiant chuchotant clamant commentant concluant confiant confirmant
        conseillant considérant constatant contestant criant critiquant demandant disant déclarant dénonçant
        déplorant détaillant encourageant espèrant estimant exhortant exigeant expliquant fustigeant félicitant
        glissant hurlant indiquant informant insistant interrogeant ironisant jugeant jurant lançant martelant
        martèlant murmurant notant nuançant observant pensant plaidant plaisantant poursuivant proclamant promettant
        précisant prévenant qualifiant racontant rappelant rassurant recommandant reconnaissant redoutant regrettant
        relatant relativisant remarquant renchérissant réclamant réfutant répondant répétant résumant révélant
        saluant signalant soulignant soutenant suggérant taclant tempérant tonnant tranchant tweetant twittant
        témoignant écrivant énonçant évoquant
        """),
        example="disant",
        spares=("disant-il",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.es",
        language="es",
        words=_words("""
        aclarando aconsejando acusando admitiendo advirtiendo afirmando agregando alabando alertando anunciando
        apostillando apuntando argumentando asegurando aseverando augurando avisando añadiendo bromeando calificando
        celebrando comentando concluyendo confesando confirmando considerando contestando criticando cuestionando
        declarando defendiendo denunciando destacando detallando diciendo enfatizando escribiendo exclamando
        exigiendo explicando expresando gritando implorando indicando informando insistiendo ironizando justificando
        lamentando manifestando matizando narrando observando opinando pidiendo planteando precisando preguntando
        proclamando prometiendo pronosticando puntualizando ratificando razonando recalcando rechazando reclamando
        recomendando reconociendo recordando reiterando reivindicando relatando remarcando replicando resaltando
        respaldando respondiendo revelando sentenciando señalando solicitando sosteniendo subrayando tachando
        terciando tuiteando valorando vaticinando zanjando
        """),
        example="diciendo",
        spares=("dicho",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.it",
        language="it",
        words=_words("""
        accusando affermando aggiungendo ammettendo annunciando argomentando assicurando attaccando attestando
        auspicando avvertendo azzardando chiarendo chiedendo commentando comunicando concludendo confermando
        confessando confidando considerando consigliando contestando criticando definendo denunciando dicendo
        dichiarando domandando esclamando esortando evidenziando giurando incalzando informando insinuando
        insistendo invocando ironizzando lamentando minacciando notando obiettando osservando precisando
        profetizzando promettendo proseguendo puntualizzando raccontando rassicurando reclamando replicando
        ribadendo ricordando riferendo rilanciando rimarcando rinfacciando ripetendo rispondendo rivelando sbottando
        scrivendo segnalando sentenziando sostenendo sottolineando specificando spiegando testimoniando tuonando
        twittando
        """),
        example="dicendo",
        spares=("dicendolo",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.pt",
        language="pt",
        words=_words("""
        aconselhando acrescentando acusando adiantando admitindo advertindo afirmando alegando alertando analisando
        anunciando apontando argumentando assegurando assinalando avaliando brincando classificando comentando
        concluindo confessando confidenciando confirmando considerando contestando criticando declarando defendendo
        denunciando desabafando destacando detalhando dizendo elogiando enfatizando esclarecendo escrevendo
        exclamando explicando frisando garantindo indicando informando insistindo ironizando justificando lamentando
        lembrando narrando observando opinando pedindo perguntando ponderando precisando proclamando prometendo
        questionando reclamando recomendando reconhecendo recordando referindo reforçando reiterando relatando
        relembrando replicando respondendo ressaltando retrucando revelando salientando sintetizando sublinhando
        tuitando twittando
        """),
        example="dizendo",
        spares=("dizendo-lhe",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.nl",
        language="nl",
        words=_words("""
        toevoegend vertellend verwijzend waarschuwend zeggend
        """),
        example="zeggend",
        spares=("zeggende",),
        why="participles of the same verbs",
    ),
    Words(
        name="cue.saying.pl",
        language="pl",
        words=_words("""
        apelując argumentując dodając komentując mówiąc nazywając oceniając odpowiadając ostrzegając pisząc
        podkreślając przekonując przypominając pytając twierdząc tłumacząc wskazując wyjaśniając zapewniając
        zapowiadając zauważając zaznaczając
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


ASKING: Final = (
    Words(
        name="cue.asking",
        language="en",
        words=_words(
            "ask asks asked wonder wonders wondered inquire inquires inquired enquire enquires enquired query queries queried"
        ),
        example="asked",
        spares=("answered",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.de",
        language="de",
        words=_words("frage fragt fragte fragten wollte"),
        example="fragte",
        spares=("sagte",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.fr",
        language="fr",
        words=_words("demande demandent demandait demandèrent interroge interrogeait"),
        example="demande",
        spares=("répond",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.es",
        language="es",
        words=_words("pregunta preguntan preguntó preguntaba preguntaron"),
        example="preguntó",
        spares=("respondió",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.it",
        language="it",
        words=_words("chiede chiedono chiese chiedeva domanda domandò domandava"),
        example="chiede",
        spares=("risponde",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.pt",
        language="pt",
        words=_words("pergunta perguntam perguntou perguntava questiona questionou"),
        example="perguntou",
        spares=("respondeu",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.nl",
        language="nl",
        words=_words("vraagt vragen vroeg vroegen"),
        example="vroeg",
        spares=("zei",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.pl",
        language="pl",
        words=_words("pyta pytają pytał pytała zapytał zapytała spytał spytała"),
        example="zapytał",
        spares=("odpowiedział",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.no",
        language="no",
        words=_words("spør spurte spurde undrer undret"),
        example="spurte",
        spares=("sa",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.sv",
        language="sv",
        words=_words("frågar frågade undrar undrade"),
        example="frågade",
        spares=("sade",),
        why="a question: whoever is asked speaks next",
    ),
    Words(
        name="cue.asking.da",
        language="da",
        words=_words("spørger spurgte"),
        example="spurgte",
        spares=("sagde",),
        why="a question: whoever is asked speaks next",
    ),
)
"""Verbs of asking: whose subject leaves the floor to somebody else."""


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
            (
                "so",
                "laut",
                "aus sicht",
                "aus sicht von",
                "im urteil",
                "nach angaben",
                "nach angaben von",
                "nach ansicht",
                "nach ansicht von",
                "nach worten",
                "nach worten von",
                "nach auffassung",
                "nach auffassung von",
                "nach meinung",
                "nach meinung von",
                "nach einschätzung",
                "nach einschätzung von",
                "nach überzeugung",
                "nach überzeugung von",
                "nach darstellung",
                "nach darstellung von",
                "nach aussage",
                "nach aussage von",
                "nach aussagen",
                "nach aussagen von",
                "nach informationen",
                "nach informationen von",
                "nach den worten",
                "nach den worten von",
                "nach den angaben",
                "nach den angaben von",
                "in den worten",
                "in den worten von",
            )
        ),
        example="so",
        spares=("lauter",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.fr",
        language="fr",
        words=frozenset(
            (
                "selon",
                "d'après",
                "aux yeux de",
                "aux dires de",
                "de l'avis de",
                "à en croire",
                "dixit",
                "pour citer",
                "selon les mots de",
                "selon les termes de",
                "dans les mots de",
            )
        ),
        example="selon",
        spares=("seloncette",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.es",
        language="es",
        words=frozenset(
            (
                "según",
                "de acuerdo con",
                "de acuerdo a",
                "en palabras de",
                "a juicio de",
                "en opinión de",
                "a decir de",
                "según palabras de",
            )
        ),
        example="según",
        spares=("seguro",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.it",
        language="it",
        words=frozenset(
            (
                "secondo",
                "stando a",
                "a detta di",
                "a parere di",
                "a giudizio di",
                "nelle parole di",
                "per dirla con",
            )
        ),
        example="secondo",
        spares=("secondino",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.pt",
        language="pt",
        words=frozenset(
            (
                "segundo",
                "de acordo com",
                "conforme",
                "na opinião de",
                "nas palavras de",
                "na avaliação de",
                "na visão de",
            )
        ),
        example="segundo",
        spares=("segundos",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.nl",
        language="nl",
        words=frozenset(
            (
                "aldus",
                "volgens",
                "in de woorden van",
                "naar het oordeel van",
                "naar de mening van",
            )
        ),
        example="aldus",
        spares=("volgend",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.pl",
        language="pl",
        words=frozenset(
            (
                "według",
                "zdaniem",
                "w opinii",
                "w ocenie",
            )
        ),
        example="według",
        spares=("wedle",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.no",
        language="no",
        words=frozenset(
            (
                "ifølge",
                "i følge",
            )
        ),
        example="ifølge",
        spares=("følge",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.da",
        language="da",
        words=frozenset(
            (
                "ifølge",
                "i følge",
            )
        ),
        example="ifølge",
        spares=("følge",),
        why="the source follows the phrase",
    ),
    Words(
        name="cue.according to.sv",
        language="sv",
        words=frozenset(("enligt",)),
        example="enligt",
        spares=("enligtvis",),
        why="the source follows the phrase",
    ),
)
"""Phrases before a source: "according to X"."""

POSTPOSED: Final = (
    Words(
        name="cue.behind its source.de",
        language="de",
        words=_words("zufolge"),
        example="zufolge",
        spares=("folge",),
        why="the source stands before it: Angaben der Polizei zufolge, ihm zufolge",
    ),
)
"""Words behind a source."""

OPINION: Final = (
    Words(
        name="cue.for whom.fr",
        language="fr",
        words=_words("pour"),
        example="Pour",
        spares=("pourtant",),
        why="at the head of a sentence, before a person: Pour Ada Quinn, « … »",
    ),
    Words(
        name="cue.for whom.es",
        language="es",
        words=_words("para"),
        example="Para",
        spares=("parada",),
        why="at the head of a sentence, before a person",
    ),
    Words(
        name="cue.for whom.it",
        language="it",
        words=_words("per"),
        example="Per",
        spares=("però",),
        why="at the head of a sentence, before a person",
    ),
    Words(
        name="cue.for whom.pt",
        language="pt",
        words=_words("para"),
        example="Para",
        spares=("parada",),
        why="at the head of a sentence, before a person",
    ),
)
"""Prepositions that name whose opinion a sentence gives."""

SUBJUNCTIVE: Final = (
    Words(
        name="subjunctive.de",
        language="de",
        words=_words("""sei seien habe werde könne könnten müsse müssten solle wolle dürfe möge würde würden hätte hätten
        wäre wären wisse gehe gebe komme bleibe liege stehe sehe nehme lasse brauche"""),
        example="sei",
        spares=("ist", "seit"),
        why="indirect speech goes on: who was quoted before says this too",
    ),
)
"""Verb forms of reported speech."""

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
        suggestion promise pledge vow call calls demand demands complaint accusation declaration observation mantra refrain view opinion
        telling account estimation judgment judgement"""),
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
    Words(
        name="possessive.fr",
        language="fr",
        words=_words("son sa ses leur notre mon ma"),
        example="son",
        spares=("sont",),
        why="whoever follows is told of by what he is to somebody, and is often named behind a comma",
    ),
    Words(
        name="possessive.es",
        language="es",
        words=_words("su sus nuestro nuestra mi"),
        example="su",
        spares=("tu",),
        why="whoever follows is told of by what he is to somebody, and is often named behind a comma",
    ),
    Words(
        name="possessive.it",
        language="it",
        words=_words("suo sua suoi sue loro nostro nostra mio mia"),
        example="suo",
        spares=("suono",),
        why="whoever follows is told of by what he is to somebody, and is often named behind a comma",
    ),
    Words(
        name="possessive.pt",
        language="pt",
        words=_words("seu sua seus suas nosso nossa meu minha"),
        example="seu",
        spares=("sei",),
        why="whoever follows is told of by what he is to somebody, and is often named behind a comma",
    ),
    Words(
        name="possessive.nl",
        language="nl",
        words=_words("zijn haar hun ons onze mijn"),
        example="haar",
        spares=("haat",),
        why="whoever follows is told of by what he is to somebody, and is often named behind a comma",
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
