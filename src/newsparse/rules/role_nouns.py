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
        words=_words("""
            president vice secretary general senator sen senators governor gov representative rep reps speaker minister
            premier chancellor attorney prosecutor lawyer counsel judge justice chief director deputy assistant
            executive officer official leader whip ambassador envoy commissioner commander captain capt colonel col
            lieutenant lt sergeant sgt major maj gen admiral adm mayor councillor councilor sheriff detective inspector
            superintendent constable officer agent analyst economist strategist adviser advisor aide manager
            spokesperson coordinator organizer activist advocate author writer reporter journalist correspondent
            columnist editor host anchor moderator commentator pundit pollster critic historian professor prof scientist
            researcher expert scholar teacher student coach captain player manager trainer striker goalkeeper midfielder
            driver singer actor director producer musician artist chef founder co-founder owner ceo cfo coo cto vp
            chairperson chair president-elect nominee candidate frontrunner front-runner member contender rival opponent
            democrat republican conservative mp mep msp lawmaker legislator delegate surrogate donor billionaire mogul
            businessperson tycoon investor banker broker trader farmer worker resident neighbour neighbor voter
            supporter veteran soldier pilot doctor dr surgeon nurse physician psychologist therapist priest pastor
            reverend rev bishop archbishop cardinal rabbi imam pope commissioner comptroller treasurer auditor
            undersecretary parliamentarian diplomat negotiator consultant operative campaigner organiser survivor victim
            witness suspect defendant plaintiff friend colleague boss employee partner biologist chemist physicist
            engineer developer programmer designer architect developer blogger vlogger youtuber influencer comedian
            filmmaker novelist poet playwright champion winner former then-candidate ex-president honorable brigadier
            publican backbencher dci taoiseach tánaiste shopkeeper taxi-driver cabdriver librarian barrister solicitor
            magistrate coroner convener convenor secretary-general registrar principal headteacher headmaster
            headmistress firefighter paramedic midwife pharmacist dentist vet lecturer archaeologist palaeontologist
            paleontologist astronomer geologist ecologist climatologist epidemiologist virologist statistician
            sociologist footballer cricketer batsman batter quarterback fullback defender goalscorer scorer sprinter
            swimmer golfer jockey referee umpire guitarist drummer bassist composer conductor choreographer sculptor
            illustrator photographer screenwriter presenter broadcaster newsreader shareholder landlord landlady tenant
            homeowner grower fisherman breeder shopper commuter passenger motorist cyclist pensioner retiree caretaker
            bricklayer electrician plumber mechanic machinist union-leader councilmember councilperson selectman
            alderwoman mayor-elect trustee auctioneer restaurateur hairdresser hotelier undertaker chaplain monsignor
            cllr petitioner complainant appellant respondent bandleader seed qualifier creditor publicist biographer
            astronaut cosmonaut glaciologist meteorologist forecaster
        """),
        example="Senator",
        spares=("Senate", "presidency"),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.de",
        language="de",
        words=_words("""
            präsident präsidentin minister ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin
            bundeskanzler bundeskanzlerin außenminister außenministerin innenminister innenministerin finanzminister
            verteidigungsminister sprecher sprecherin regierungssprecher chef chefin trainer trainerin coach experte
            expertin professor direktor vorsitzender vorsitzende parteichef parteichefin politiker politikerin anwalt
            richter leiter leiterin geschäftsführer bürgermeister bürgermeisterin oberbürgermeister bischof
            landesbischof papst königin abgeordneter abgeordnete ökonom analyst forscher forscherin botschafter us-
            präsident us-botschafter generalsekretär general senator staatsanwalt polizeisprecher teamkollege
            synodalpräsidentin parteipräsident ständerat nationalrat bundesrat kapitän kapitänin stürmer stürmerin
            torwart torhüter mittelfeldspieler verteidiger spieler spielerin torschütze doppeltorschütze manager
            managerin sportdirektor vorstand vorstandsvorsitzender vorstandsvorsitzende vorsitzenden aufsichtsratschef
            sekretär staatssekretär staatssekretärin senatorin landrat landrätin kanzlerkandidat kandidat kandidatin
            kommissar kommissarin beamter beamtin sprechers staatsanwältin richterin anwältin verteidigerin kläger
            klägerin angeklagter angeklagte zeuge zeugin arzt ärztin chirurg wissenschaftler wissenschaftlerin
            forscherinnen ökonomin analystin soziologe soziologin historiker historikerin politologe politologin
            psychologe psychologin biologe biologin physiker physikerin virologe virologin lehrerin rektor rektorin
            schüler schülerin student studentin autor autorin schriftsteller schriftstellerin regisseur regisseurin
            schauspieler schauspielerin sänger sängerin musiker musikerin künstler künstlerin lektor lektorin verleger
            verlegerin kritiker kritikerin journalist journalistin redakteur redakteurin moderator moderatorin intendant
            intendantin unternehmer unternehmerin gründer gründerin inhaber inhaberin betreiber betreiberin wirtin
            händler händlerin landwirt landwirtin bäuerin fahrer fahrerin pilot pilotin pendler pendlerin anwohner
            anwohnerin bewohner bewohnerin nachbar nachbarin rentner rentnerin mitarbeiter mitarbeiterin kollege
            kollegin betriebsrat betriebsrätin gewerkschafter gewerkschafterin funktionär fraktionschef fraktionschefin
            pfarrer pfarrerin kardinal rabbiner imam ministerpräsidenten oberst offizier soldat feuerwehrmann wehrführer
            einsatzleiter frau vater mutter sohn tochter bruder schwester abgeordneten beauftragter beauftragte
            vertreter vertreterin berater beraterin koordinator koordinatorin organisator organisatorin veranstalter
            veranstalterin besucher besucherin teilnehmer weltmeister weltmeisterin olympiasieger olympiasiegerin
            siegerin gemeinderat gemeinderätin stadtrat stadträtin kreisrat kreisrätin verwalter geschädigte
            geschädigter opfer ortsvorsteher dezernent dezernentin ministerialdirektor polizist polizistin pastor ceo
            chefredakteur
        """),
        example="bundesrat",
        spares=("Präsidentschaft",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.fr",
        language="fr",
        words=_words("""
            président présidente ministre premier première secrétaire général générale directeur directrice maire député
            députée sénateur sénatrice porte-parole avocat avocate procureur procureure juge professeur chercheur
            chercheuse économiste analyste expert experte responsable chef patron dirigeant dirigeante journaliste
            écrivain entraîneur capitaine joueur ambassadeur commissaire colonel magistrat magistrate élu élue
            technicien technicienne sélectionneur entraîneuse gardien gardienne attaquant attaquante milieu défenseur
            arrière ailier buteur joueuse arbitre conseiller conseillère adjoint adjointe préfet préfète eurodéputé
            eurodéputée syndicaliste délégué déléguée militant militante opposant opposante candidat candidate pdg
            fondateur fondatrice gérant gérante patronne entrepreneur entrepreneuse commerçant commerçante agriculteur
            agricultrice éleveur éleveuse viticulteur restaurateur médecin docteur infirmier infirmière chirurgien
            psychologue psychiatre sociologue historien historienne politologue philosophe climatologue biologiste
            physicien physicienne géographe spécialiste scientifique enseignant enseignante professeure étudiant
            étudiante lycéen lycéenne auteur autrice auteure romancier romancière écrivaine cinéaste réalisateur
            réalisatrice comédien comédienne acteur actrice chanteur chanteuse musicien musicienne artiste peintre
            éditeur éditrice critique rédacteur rédactrice animateur animatrice avocat-général bâtonnier notaire
            policier policière gendarme commandant commandante lieutenant adjudant pompier retraité retraitée habitant
            habitante riverain riveraine voisin voisine témoin passager passagère voyageur voyageuse salarié salariée
            ouvrier ouvrière chef-adjoint cheffe coordinateur coordinatrice évêque archevêque cardinal pape curé imam
            rabbin roi reine champion championne skipper pilote ministre-président vice-président vice-présidente
            ex-président père mère fils fille frère sœur bâtonnière directeur-général aide-soignante aide-soignant
            apicultrice apiculteur boulanger boulangère
        """),
        example="capitaine",
        spares=("présidence",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.es",
        language="es",
        words=_words("""
            presidente presidenta ministro ministra primer primera portavoz director directora alcalde alcaldesa
            secretario secretaria general consejero consejera vicepresidente vicepresidenta diputado diputada senador
            senadora líder fiscal juez jueza abogado abogada profesor profesora experto experta analista economista
            investigador entrenador técnico jugador capitán embajador comisario jefe jefa papa coronel dirigente
            mandatario mandataria canciller titular vocero vocera gobernador gobernadora intendente concejal concejala
            edil regidor eurodiputado eurodiputada parlamentario parlamentaria congresista candidato candidata
            sindicalista delantero delantera portero portera guardameta centrocampista mediocampista volante arquero
            zaguero goleador futbolista jugadora entrenadora seleccionador míster árbitro árbitra ciclista tenista
            piloto empresario empresaria fundador fundadora propietario propietaria dueño dueña gerente
            consejera-delegada autor autora escritor escritora novelista poeta cineasta director-general actor actriz
            cantante músico música artista pintor pintora editor editora crítico crítica periodista presentador
            presentadora médico médica doctor doctora enfermero enfermera psicólogo psicóloga sociólogo socióloga
            historiador historiadora politólogo politóloga científico científica investigadora biólogo bióloga físico
            física catedrático catedrática maestro maestra docente estudiante alumno alumna magistrado magistrada
            letrado letrada procurador procuradora policía agente inspector inspectora sargento teniente almirante
            bombero vecino vecina testigo jubilado jubilada agricultor agricultora ganadero ganadera obispo arzobispo
            cardenal sacerdote párroco expresidente expresidenta exministro exministra padre madre hijo hija hermano
            hermana mujer hombre delegado delegada patrono comerciante tendero tendera
        """),
        example="coronel",
        spares=("presidencia",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.it",
        language="it",
        words=_words("""
            presidente ministro ministra premier segretario segretaria direttore direttrice sindaco sindaca portavoce
            generale capo leader deputato senatore senatrice avvocato giudice procuratore professore professoressa
            esperto analista economista ricercatore allenatore tecnico capitano ambasciatore commissario vicepremier
            governatore papa cardinale regista scrittore scrittrice autore autrice attore attrice cantante musicista
            artista pittore pittrice editore editrice critico giornalista conduttore conduttrice portiere difensore
            centrocampista attaccante calciatore calciatrice mister ct arbitro collega capitana allenatrice
            presidentessa vicepresidente vicesegretario consigliere consigliera assessore assessora deputata onorevole
            governatrice prefetto questore pm magistrato magistrata procuratrice gip comandante maresciallo colonnello
            tenente poliziotto vigile imprenditore imprenditrice fondatore fondatrice titolare proprietario proprietaria
            amministratore dirigente sindacalista candidato candidata medico dottore dottoressa infermiere infermiera
            chirurgo psicologo psicologa sociologo storico storica politologo scienziato scienziata ricercatrice biologo
            biologa fisico fisica docente insegnante preside studente studentessa rettore rettrice vescovo arcivescovo
            parroco testimone vicino vicina abitante residente pensionato pensionata agricoltore agricoltrice
            protagonista campione campionessa pilota padre madre figlio figlia fratello sorella donna uomo ciclista
            tennista nuotatore nuotatrice pallavolista
        """),
        example="cardinale",
        spares=("presidenza",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.pt",
        language="pt",
        words=_words("""
            presidente presidenta ministro ministra primeiro primeira porta-voz diretor diretora prefeito prefeita
            secretário secretária governador governadora deputado deputada senador senadora advogado advogada juiz juíza
            professor professora especialista analista economista pesquisador pesquisadora técnico treinador capitão
            embaixador delegado delegada chefe líder coordenador coordenadora autarca vereador vereadora
            presidente-executivo dirigente ministra-adjunta secretário-geral eurodeputado eurodeputada parlamentar
            candidato candidata sindicalista jogador jogadora avançado médio defesa guarda-redes goleiro zagueiro
            atacante meia volante lateral árbitro árbitra treinadora selecionador empresário empresária fundador
            fundadora proprietário proprietária dono dona gerente autor autora escritor escritora romancista poeta
            cineasta realizador realizadora ator atriz cantor cantora músico artista pintor pintora editor editora
            crítico crítica jornalista apresentador apresentadora médico médica doutor doutora enfermeiro enfermeira
            psicólogo psicóloga sociólogo socióloga historiador historiadora cientista investigador investigadora
            biólogo bióloga físico docente estudante aluno aluna magistrado magistrada procurador procuradora promotor
            promotora desembargador desembargadora policial agente inspetor inspetora sargento tenente coronel
            comandante general bombeiro morador moradora vizinho vizinha testemunha aposentado aposentada reformado
            reformada agricultor agricultora bispo arcebispo cardeal padre papa ex-presidente ex-ministro ex-ministra
            presidente-eleito pai mãe filho filha irmão irmã mulher homem bastonário bastonária governante ciclista
            tenista
        """),
        example="coordenadora",
        spares=("presidência",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.nl",
        language="nl",
        words=_words("""
            president premier minister minister-president staatssecretaris woordvoerder woordvoerster directeur
            voorzitter voorzitster burgemeester wethouder schepen hoogleraar professor advocaat rechter trainer
            bondscoach coach aanvoerder spits onderzoeker expert analist econoom leider fractievoorzitter kamerlid
            ambassadeur chef korpschef officier keeper doelman aanvaller middenvelder verdediger speler speelster
            doelpuntenmaker trainer-coach scheidsrechter schaatser schaatsster minister-presidente
            secretaris-generaal gouverneur gedeputeerde senator parlementslid volksvertegenwoordiger lijsttrekker
            kandidaat vakbondsleider vakbondsman bestuurder bestuursvoorzitter topman topvrouw ondernemer onderneemster
            oprichter oprichtster eigenaar eigenares winkelier boerin arts dokter verpleegkundige chirurg
            psycholoog socioloog historicus politicoloog wetenschapper bioloog natuurkundige viroloog docent leraar
            lerares leerling student studente rector schrijver schrijfster auteur regisseur acteur actrice zanger
            zangeres muzikant kunstenaar kunstenares criticus journalist journaliste presentator presentatrice redacteur
            hoofdredacteur advocate verdachte getuige buurman buurvrouw bewoner bewoonster omwonende agent
            politiewoordvoerder brandweercommandant commandant generaal kolonel bisschop kardinaal imam koningin
             prinses kampioen medewerker medewerkster vrijwilliger vrijwilligster vader moeder zoon dochter broer
            zus vrouw man ex-minister oud-minister
"""),
        example="officier",
        spares=("presidentschap",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.pl",
        language="pl",
        words=_words("""
            prezydent premier minister ministra rzecznik rzeczniczka prezes szef szefowa dyrektor poseł posłanka senator
            burmistrz wójt profesor prof dr ekspert analityk ekonomista trener prokurator sędzia adwokat lider
            przewodniczący wicepremier wiceminister generał pułkownik ambasador kanclerz marszałek socjolog politolog
            krytyk szkoleniowiec napastnik obrońca pomocnik bramkarz kapitan zawodnik zawodniczka piłkarz piłkarka
            selekcjoner trenerka sędzina reżyser reżyserka aktor aktorka pisarz pisarka autor autorka poeta piosenkarz
            piosenkarka muzyk artysta artystka malarz redaktor redaktorka dziennikarz dziennikarka lekarz lekarka doktor
            pielęgniarka chirurg psycholog historyk historyczka naukowiec badacz badaczka biolog fizyk nauczyciel
            nauczycielka student studentka uczeń rektor dziekan radny radna starosta marszałkini wojewoda prezydentka
            posłanki europoseł europosłanka senatorka sekretarz komendant komisarz aspirant policjant policjantka
            strażak mecenas obrończyni prokuratorka świadek mieszkaniec mieszkanka sąsiad sąsiadka rolnik przedsiębiorca
            założyciel właściciel właścicielka kierownik kierowniczka dyrektorka prezeska wiceprezes przewodnicząca
            polityk polityczka działacz działaczka liderka biskup arcybiskup ksiądz kardynał papież królowa
            mistrzyni ministerka wiceministra pan pani asp kom mec abp mł sierż podkom nadkom insp bryg kpt
             płk gen mjr hab inż mgr
"""),
        example="politolog",
        spares=("prezydentura",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.no",
        language="no",
        words=_words("""
            statsminister minister utenriksminister finansminister justisminister president statsråd leder nestleder
            direktør sjef talsmann talskvinne talsperson ordfører byråd professor forsker ekspert advokat dommer trener
            landslagssjef kaptein keeper spiller politimester generalsekretær redaktør søskenbarn biskop ambassadør
            opposisjonsleder operasjonsleder innsatsleder partileder stortingsrepresentant fylkesordfører
            kommunaldirektør rådmann kommunikasjonssjef pressesjef pressetalsmann rektor lærer student lege overlege
            sykepleier psykolog historiker økonom sjeføkonom analytiker forfatter regissør skuespiller artist sanger
            musiker journalist kommentator programleder gründer eier fisker nabo beboer vitne etterforsker
            etterforskningsleder påtaleansvarlig forsvarer bistandsadvokat statsadvokat politiadvokat lensmann brannsjef
            oberst general admiral spiss midtbanespiller forsvarsspiller målvakt målscorer løper skiløper verdensmester
            konge dronning sønn datter bror søster kvinne rådgiver seniorrådgiver prosjektleder
            styreleder avdelingsleder statssekretær finansbyråd gruppeleder
"""),
        example="ambassadør",
        spares=("presidentskap",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.da",
        language="da",
        words=_words("""
            statsminister minister udenrigsminister finansminister justitsminister præsident formand næstformand leder
            direktør chef talsmand talskvinde talsperson borgmester professor forsker ekspert advokat dommer træner
            landstræner kaptajn målmand spiller politidirektør generalsekretær redaktør biskop ambassadør ordfører
            politiker folketingsmedlem gruppeformand partiformand byrådsmedlem regionsrådsformand kommunaldirektør
            kommunikationschef pressechef rektor lærer studerende læge overlæge sygeplejerske psykolog historiker økonom
            cheføkonom analytiker forfatter instruktør skuespiller kunstner sanger musiker journalist kommentator vært
            stifter ejer landmand fisker nabo beboer vidne efterforsker anklager forsvarer politiinspektør
            vicepolitiinspektør vicepolitikommissær politikommissær vagtchef indsatsleder oberst general angriber
            midtbanespiller forsvarsspiller målscorer verdensmester konge dronning præst søn datter bror søster
             kvinde rådgiver konsulent projektleder bestyrelsesformand topchef transportminister
"""),
        example="ordfører",
        spares=("præsidentskab",),
        why="offices, trades and parts people play",
    ),
    Words(
        name="role.roles.sv",
        language="sv",
        words=_words("""
            statsminister minister utrikesminister finansminister justitieminister president ordförande ledare
            partiledare direktör chef vd talesperson talesman taleskvinna kommunalråd professor forskare expert advokat
            domare tränare förbundskapten kapten målvakt spelare polischef generalsekreterare redaktör biskop ambassadör
            åklagare politiker riksdagsledamot gruppledare oppositionsråd regionråd språkrör partisekreterare
            kommundirektör kommunikationschef presschef rektor lärare student läkare överläkare sjuksköterska psykolog
            historiker ekonom chefsekonom analytiker författare regissör skådespelare artist sångare sångerska musiker
            journalist programledare kommentator grundare ägare fiskare granne boende vittne utredare
            förundersökningsledare kammaråklagare chefsåklagare försvarare polis polisinspektör räddningsledare överste
            general anfallare mittfältare målskytt coach tränaren världsmästare drottning präst dotter bror syster
            kvinna rådgivare projektledare styrelseordförande avdelningschef statssekreterare ägaren ordföranden

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
        words=_words("""
            spokesman congressman businessman chairman alderman councilman salesman policeman fireman fisherman
            anchorman cameraman serviceman son father brother husband grandfather uncle nephew king prince duke actor
            man boy gentleman dad grandson widower boyfriend stepfather assemblyman barman doorman milkman postman
            cabman grandad grandpa brother-in-law father-in-law son-in-law batsman
"""),
        example="spokesman",
        spares=("spokeswoman", "manly"),
        why="a man",
    ),
    Words(
        name="role.male.de",
        language="de",
        words=_words("""
            sprecher präsident minister trainer mann vater sohn bruder experte direktor kanzler professor leiter chef
            kapitän stürmer torwart torhüter anwalt richter arzt autor schriftsteller regisseur schauspieler sänger
            musiker künstler kritiker journalist politiker bürgermeister landwirt unternehmer gründer forscher
            wissenschaftler historiker pfarrer
"""),
        example="chef",
        spares=("Präsidentschaft",),
        why="a man",
    ),
    Words(
        name="role.male.fr",
        language="fr",
        words=_words("""
            porte-parole président directeur père frère fils mari homme avocat magistrat technicien élu dirigeant
            entraîneur attaquant député sénateur romancier cinéaste réalisateur comédien acteur chanteur retraité
            étudiant agriculteur roi policier conseiller procureur fondateur candidat
        """),
        example="avocat",
        spares=("présidence",),
        why="a man",
    ),
    Words(
        name="role.male.es",
        language="es",
        words=_words("""
            presidente ministro director padre hijo hermano hombre marido abogado autor escritor delantero portero
            árbitro alcalde diputado senador mandatario gobernador actor médico jugador entrenador técnico empresario
            consejero vecino
        """),
        example="abogado",
        spares=("presidencia",),
        why="a man",
    ),
    Words(
        name="role.male.it",
        language="it",
        words=_words("""
            padre figlio fratello uomo marito direttore segretario scrittore autore attore portiere sindaco senatore
            deputato consigliere assessore imprenditore ricercatore allenatore pensionato ministro
        """),
        example="segretario",
        spares=("presidenza",),
        why="a man",
    ),
    Words(
        name="role.male.pt",
        language="pt",
        words=_words("""
            pai filho irmão homem marido ministro deputado senador vereador prefeito jogador médico autor escritor ator
            delegado médio avançado empresário professor
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
            rzecznik ojciec syn brat mąż premier minister napastnik bramkarz trener reżyser aktor pisarz autor poseł
            senator szkoleniowiec mieszkaniec
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
        words=_words("""
            spokeswoman congresswoman businesswoman chairwoman councilwoman policewoman daughter mother sister wife
            grandmother aunt niece queen princess duchess actress woman girl mom mum granddaughter widow girlfriend
            hostess stepmother assemblywoman waitress heiress first-lady nun landlady barmaid granny grandma
            sister-in-law mother-in-law daughter-in-law headmistress midwife
        """),
        example="spokeswoman",
        spares=("spokesman", "womanly"),
        why="a woman",
    ),
    Words(
        name="role.female.de",
        language="de",
        words=_words("""
            sprecherin präsidentin ministerin trainerin frau mutter tochter schwester expertin direktorin kanzlerin
            professorin leiterin chefin bundeskanzlerin politikerin autorin schriftstellerin regisseurin schauspielerin
            sängerin musikerin künstlerin anwältin richterin ärztin forscherin wissenschaftlerin historikerin
            bürgermeisterin unternehmerin gründerin königin pfarrerin lehrerin staatsanwältin zeugin anwohnerin
            nachbarin rentnerin landwirtin bäuerin journalistin kritikerin senatorin
        """),
        example="bundeskanzlerin",
        spares=("Präsidentschaft",),
        why="a woman",
    ),
    Words(
        name="role.female.fr",
        language="fr",
        words=_words("""
            présidente directrice mère sœur fille épouse femme avocate sénatrice députée ministre-femme magistrate
            dirigeante élue technicienne joueuse conseillère autrice romancière écrivaine réalisatrice comédienne
            actrice chanteuse retraitée étudiante agricultrice reine policière procureure fondatrice candidate
            ministre-présidente habitante voisine enseignante infirmière
        """),
        example="ministre-femme",
        spares=("présidence",),
        why="a woman",
    ),
    Words(
        name="role.female.es",
        language="es",
        words=_words("""
            presidenta ministra directora madre hija hermana mujer esposa abogada alcaldesa senadora autora escritora
            actriz médica jugadora entrenadora diputada gobernadora vecina empresaria consejera candidata mandataria
            jueza investigadora
        """),
        example="senadora",
        spares=("presidencia",),
        why="a woman",
    ),
    Words(
        name="role.female.it",
        language="it",
        words=_words("""
            madre figlia sorella donna moglie direttrice ministra sindaca senatrice scrittrice autrice attrice
            segretaria avvocata deputata consigliera assessora imprenditrice ricercatrice allenatrice pensionata
            dottoressa professoressa
        """),
        example="senatrice",
        spares=("presidenza",),
        why="a woman",
    ),
    Words(
        name="role.female.pt",
        language="pt",
        words=_words("""
            mãe filha irmã mulher esposa diretora ministra deputada senadora vereadora prefeita jogadora médica autora
            escritora atriz delegada empresária professora moradora aposentada secretária
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
            rzeczniczka matka córka siostra żona posłanka szefowa reżyserka aktorka pisarka autorka piosenkarka lekarka
            dziennikarka mieszkanka sąsiadka policjantka trenerka dyrektorka prezeska przewodnicząca nauczycielka
            ministra radna
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
        spares=("committed", "Banks", "Churchill"),
        why="a run of capitals with one of these is no person",
    ),
    Words(
        name="body.de",
        language="de",
        words=_words("""
            straße platz universität hochschule gmbh ag verein partei gewerkschaft ministerium bundesamt verband
            stiftung institut stadt landkreis bundesland regierung bundestag landtag krankenhaus klinikum kirche zeitung
            rundfunk bundesliga polizei feuerwehr grundstein
        """),
        example="Universität",
        spares=("Kirch",),
        why="a run of capitals with one of these is no person",
    ),
    Words(
        name="body.es",
        language="es",
        words=_words("""
            casa constitución gobierno ministerio universidad partido comisión consejo congreso senado república ciudad
            calle plaza banco instituto tribunal corte fundación asociación sindicato policía iglesia diario liga
        """),
        example="Ministerio",
        spares=("Casas",),
        why="a run of capitals with one of these is no person",
    ),
    Words(
        name="body.fr",
        language="fr",
        words=_words("""
            assemblée université agence ministère république parti commission conseil sénat gouvernement rue place
            banque institut tribunal cour fondation association syndicat police église journal ligue
        """),
        example="Ministère",
        spares=("Banquet",),
        why="a run of capitals with one of these is no person",
    ),
    Words(
        name="body.it",
        language="it",
        words=_words("""
            università ministero repubblica partito commissione consiglio senato governo via piazza banca istituto
            tribunale corte fondazione associazione sindacato polizia chiesa lega
        """),
        example="Ministero",
        spares=("Corti",),
        why="a run of capitals with one of these is no person",
    ),
    Words(
        name="body.pt",
        language="pt",
        words=_words("""
            universidade ministério república partido comissão conselho câmara congresso governo rua praça banco
            instituto tribunal fundação associação sindicato polícia igreja assembleia
        """),
        example="Ministério",
        spares=("Ruas",),
        why="a run of capitals with one of these is no person",
    ),
    Words(
        name="body.nl",
        language="nl",
        words=_words("""
            universiteit ministerie partij commissie raad kamer regering straat plein bank instituut rechtbank stichting
            vereniging vakbond politie kerk gemeente
        """),
        example="Universiteit",
        spares=("Raadt",),
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

COMPOUNDING: Final = frozenset({"de", "nl", "no", "da", "sv"})
"""Languages that write compounds as one word, whose last part says what somebody is: "Finanzminister"."""

EPITHETS: Final = (
    Words(
        name="epithet.en",
        language="en",
        words=_words("""
            politician lawmaker novelist author singer actor actress filmmaker playwright comedian rapper musician
            striker forward midfielder defender goalkeeper winger batsman quarterback golfer frontman veteran
            democrat republican businessman businesswoman billionaire incumbent frontrunner defenceman skipper candidate hopeful nominee mogul tycoon playmaker
        """),
        example="novelist",
        spares=("judge",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.de",
        language="de",
        words=_words("""
            politiker politikerin autor autorin schriftsteller schriftstellerin regisseur regisseurin schauspieler
            schauspielerin sänger sängerin musiker musikerin stürmer stürmerin torhüter keeper mittelfeldspieler
            verteidiger coach übungsleiter ressortchef ressortchefin christdemokrat christdemokratin sozialdemokrat
            sozialdemokratin liberale unternehmer unternehmerin manager managerin
        """),
        example="politikerin",
        spares=("richterin",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.fr",
        language="fr",
        words=_words("""
            élu élue dirigeant dirigeante technicien technicienne romancier romancière écrivain écrivaine cinéaste
            comédien comédienne acteur actrice chanteur chanteuse attaquant défenseur ailier buteur parlementaire édile
            locataire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire intéressé
            intéressée patron patronne entrepreneur magistrat magistrate chercheur chercheuse scientifique historien
            historienne sociologue
        """),
        example="élue",
        spares=("juge",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.es",
        language="es",
        words=_words("""
            dirigente mandatario mandataria técnico autor autora escritor escritora novelista cineasta actor actriz
            cantante delantero delantera portero guardameta centrocampista mediocampista volante político política edil
            popular socialista preparador míster empresario empresaria investigador investigadora científico científica
            historiador historiadora
        """),
        example="mandataria",
        spares=("jueza",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.it",
        language="it",
        words=_words("""
            tecnico mister dirigente regista scrittore scrittrice autore autrice attore attrice cantante attaccante
            portiere difensore centrocampista politico esponente imprenditore imprenditrice leader
        """),
        example="scrittrice",
        spares=("giudice",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.pt",
        language="pt",
        words=_words("""
            autarca dirigente técnico autor autora escritor escritora romancista cineasta ator atriz cantor cantora
            avançado médio guarda-redes goleiro zagueiro atacante governante parlamentar petista tucano empresário
            empresária
        """),
        example="autarca",
        spares=("juíza",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.nl",
        language="nl",
        words=_words("""
            politicus politica schrijver schrijfster auteur regisseur acteur actrice zanger zangeres spits doelman
            middenvelder verdediger aanvaller oefenmeester liberaal ondernemer bewindsman bewindsvrouw
        """),
        example="bewindsvrouw",
        spares=("rechter",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.pl",
        language="pl",
        words=_words("""
            szkoleniowiec polityk reżyser reżyserka aktor aktorka pisarz pisarka piosenkarz piosenkarka napastnik
            bramkarz pomocnik obrońca autor autorka artysta artystka premier prezydent
        """),
        example="reżyserka",
        spares=("sędzia",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.no",
        language="no",
        words=_words("""
            politikeren forfatteren regissøren skuespilleren artisten spissen keeperen treneren statsråden
            statsministeren ordføreren partilederen
        """),
        example="statsråden",
        spares=("dommeren",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.da",
        language="da",
        words=_words("""
            politikeren forfatteren instruktøren skuespilleren sangeren angriberen målmanden træneren ministeren
            statsministeren borgmesteren ordføreren
        """),
        example="borgmesteren",
        spares=("dommeren",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
    Words(
        name="epithet.sv",
        language="sv",
        words=_words("""
            politikern författaren regissören skådespelaren artisten anfallaren målvakten tränaren ministern
            statsministern partiledaren
        """),
        example="partiledaren",
        spares=("domaren",),
        why="with the article it stands for somebody named just before; nobody new is brought in so",
    ),
)
"""Nouns that news puts in the place of a name it has just given; a judge or a witness is somebody else."""

AGES: Final = {
    "en": ("-year-old",),
    "de": ("-jährige", "-jähriger", "jährige"),
    "nl": ("-jarige",),
    "no": ("-åringen", "-årige"),
    "da": ("-årige",),
    "sv": ("-åringen", "-årige"),
    "pl": ("-latek", "-latka"),
}
"""How the age ends that stands for somebody: "the 51-year-old"."""
