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
        barked thunder thunders thundered riff riffs riffed deadpan deadpans deadpaned reckon reckons reckoned
        implore implores implored query querys queryed inquire inquires inquired interrupt interrupts
        interrupted shrug shrugs shrugged hypothesize hypothesizes hypothesized speculate speculates speculated
        surmise surmises surmised estimate estimates estimated conjecture conjectures conjectured theorize
        theorizes theorized marvel marvels marveled swear swears swore tout touts touted rebut rebuts rebutted
        recommend recommends recommended protest protests protested disagree disagrees disagreed concur concurs
        concurred chide chides chided scold scolds scolded admonish admonishes admonished beg begs beged holler
        hollers hollered scream screams screamed growl growls growled crow crows crowed rail rails railed fume
        fumes fumed posit posits posited quote quotes quoted specify specifies specified blog blogs blogged
        relate relates related pray prays prayed propose proposes proposed quiz quizes quized narrate narrates
        narrated preface prefaces prefaced signal signals signaled declaim declaims declaimed intone intones
        intoned echo echos echoed
        """),
        example="said",
        spares=("saying", "nodded", "a said"),
        why="finite verbs that report speech; with a quote beside them their subject is its source",
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
        barking thundering riffing deadpaning reckoning imploring querying inquiring interrupting shrugging
        hypothesizing speculating surmising estimating conjecturing theorizing marveling swearing touting
        rebutting recommending protesting disagreeing concurring chiding scolding admonishing beging hollering
        screaming growling crowing railing fuming positing quoting specifying blogging relating praying
        proposing quizing narrating prefacing signaling declaiming intoning echoing
        """),
        example="adding",
        spares=("said", "walking"),
        why="participles of the same verbs: their subject is that of the clause before",
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
        cast casts casted laud lauds lauded lambast lambasts lambasted lambaste lambastes ridicule ridicules
        ridiculed rip rips ripped salute salutes saluted tag tags taged term terms termed thank thanks thanked
        welcome welcomes welcomed worry worrys worryed consider considers considered compare compares compared
        encourage encourages encouraged recognize recognizes recognized identify identifies identified point
        points pointed put puts issue issues issued deliver delivers delivered outline outlines outlined justify
        justifies justified question questions questioned raise raises raised regard regards regarded sum sums
        summed target targets targeted underscore underscores underscored advocate advocates advocated ascribe
        ascribes ascribed attribute attributes attributed challenge challenges challenged chastise chastises
        chastised cheer cheers cheered commend commends commended compliment compliments complimented
        congratulate congratulates congratulated couch couches couched define defines defined disavow disavows
        disavowed disparage disparages disparaged dispute disputes disputed draw draws drawed extol extols
        extoled fault faults faulted fear fears feared frame frames framed hammer hammers hammered hope hopes
        hoped include includes included insinuate insinuates insinuated insult insults insulted introduce
        introduces introduced learn learns learned liken likens likened list lists listed mean means meant
        needle needles needled oppose opposes opposed paint paints painted pan pans paned play plays played
        pitch pitches pitched pose poses posed preach preaches preached present presents presented profess
        professes professed proffer proffers proffered publish publishes published rebuke rebukes rebuked refute
        refutes refuted release releases released request requests requested sing sings sang sound sounds
        sounded stipulate stipulates stipulated support supports supported threaten threatens threatened title
        titles titled trash trashes trashed treat treats treated trumpet trumpets trumpeted underline underlines
        underlined understand understands understanded vilify vilifies vilified vouch vouches vouched
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
        accepting casting lauding lambasting ridiculing ripping saluting taging terming thanking welcoming
        worrying considering comparing encouraging recognizing identifying pointing putting issuing delivering
        outlining justifying questioning raising regarding summing targeting underscoring advocating ascribing
        attributing challenging chastising cheering commending complimenting congratulating couching defining
        disavowing disparaging disputing drawing extoling faulting fearing framing hammering hoping including
        insinuating insulting introducing learning likening listing meaning needling opposing painting paning
        playing pitching posing preaching presenting professing proffering publishing rebuking refuting
        releasing requesting singing sounding stipulating supporting threatening titling trashing treating
        trumpeting underlining understanding vilifying vouching
        """),
        example="calling",
        spares=("called", "walking"),
        why="participles of the same verbs",
    ),
)
"""Participles of those verbs."""
