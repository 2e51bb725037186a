"""What sounds like danger, and what like the end of one's strength, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "self": words("myself self meself mysel myslef"),
    "wish": words(
        """
        want wants wanted wanting wish wishes wishing wished hope hoping hoped pray praying prayed prefer rather need needed ready
        long longing yearn crave plan plans planning planned intend decided decide try trying tried deserve like love let better
        begging thinking dream dreaming fantasise fantasize fantasising about
        """
    ),
    "want": words("want wanting wanted wish wishing desire care wnat wanne"),
    "soft": words("just really only simply so still even kind of sort all actually honestly always often sometimes now please ever fully"),
    "aux": words("was were am is be had could would can will might may have did do should"),
    "kill": words(
        """
        kill killing killed kil kiling hang hanging hanged hung shoot shooting drown drowning poison poisoning gas gassing
        suffocate suffocating stab stabbing electrocute unalive unaliving strangle strangling end ending
        """
    ),
    "end": words("end ending ended finish finishing finished take taking took taken stop stopping stopped"),
    "harm": words(
        """
        hurt hurting harm harming harmed cut cutting burn burning slash slashing slashed injure injuring mutilate mutilating
        scratch scratching punch punching hit hitting bruise bruising stab stabbing carve carving slice slicing bite biting
        """
    ),
    "limb": words("arm arms wrist wrists thigh thighs leg legs skin forearm forearms veins stomach hips"),
    "more": words("anymore more longer"),
    "all": words("everyone everybody they people family kids children wife husband partner mum dad parents friends world all them team"),
    "nobody": words("nobody none noone no-one"),
    "pills": words("pills pill tablets meds medication medicine paracetamol tylenol painkillers insulin drugs sleepers antidepressants"),
    "rail": words("train trains tube tram bus lorry truck car cars traffic underground"),
    "height": words("bridge roof rooftop building balcony overpass carpark window ledge cliff cliffs flyover viaduct"),
    "kin": words(
        """
        kids children daughter son wife husband partner sister brother mum mother dad father family parents friends girlfriend
        boyfriend nan gran boys girls everyone
        """
    ),
    "time": words("tonight tomorrow now today soon"),
    "me": words("i me am feel feels felt feeling myself im was being"),
    "very": words(
        """
        so just completely utterly totally utter total complete absolute pure
        really very absolutely entirely pretty only simply quite all such nothing always like a
        the still truly kind of
        """
    ),
    "bad": words("worthless garbage trash scum rubbish unlovable unloveable disgusting subhuman filth"),
    "life": words("life living existence everything all future"),
    "empty": words("meaningless pointless hopeless unbearable senseless futile bleak joyless worthless purposeless"),
    "hate": words(
        """
        hate hates hated hating loathe loathes loathing loathed despise despises despised despising detest detested disgust
        disgusts disgusted repulse
        """
    ),
}

ACUTE: Final = """
    not ~miss me if|when; @wish i|me @aux? stop|cease existing|being|living; cutting helps|is|was|calms|keeps the? only|me|one
    cutting is; not ~care|~mind if|whether i am here|alive|dead; blade|blades|razor|noose in my bag|drawer|pocket|room|hand|again
    @kin ... do|be|are|is|manage|live|cope better|happier|fine|easier without their|his|her|a|me; i am ending it|everything|this|my
    tell|told my @kin that? i am? ... sorry|loved|love; ~let myself fall|drown|slip|die|go under|down|into?
    hope|wish|pray|want|praying|hoping it|this|that|god|something|they|someone ... kills|takes|ends|finishes me
    hope|wish|pray|want|praying|hoping it|this|that|god|something|they|someone ... killed|took|take|kill me
    rope ... beam|hook|tree|banister|rafter|garage|attic|loft|neck; asleep|sleep for ever|good|eternity; keeping|keeps|kept me alive
    will|would find|found me until|before|hanging|dead|too|when|in|anyway; nearly|almost stepped|jumped|went ... off|under|over|front
    stepped|step over the|that edge|railing|barrier; the? other side of the railing|barrier; no|not a way out but|except|other
    ~stop eating ... die|kills|until; end up dead; my suicide; my death; when i die|am dead ... they|everyone|nobody|it
    be with the dead; hurt|harm|harming|hurting myself badly|seriously|on purpose|tonight|again
    i could just|simply end|stop being|disappear; never wake; sleep and never; not make it through the|this|another night|week|weekend
    ready to be done; done with being alive|here|life; goodbye|bye everyone|all; this is goodbye; it is over for me
    say bye|goodbye to my @kin; bought the pills|tablets|rope; all i need is a ... quiet|rope|gun
    feel|felt|feels|feeling like dying|ending; bought|got|have|found|kept the|my|enough? @pills ... need|ready|enough|tonight|waiting
    end|ending things tonight|now|for|today|soon|here|myself; end|ending things $; shoot|kill|murder|stab me dead|already
    cut|cutting deeper; want out for|of good|life; out for good; be dead|gone by|before; plan is to be|die|end|jump|kill
    want|wish|wanna to? finish|end|leave it|life|everything|all $
    thought|thoughts|idea of ... hanging|shooting|drowning|killing|ending|cutting|hurting myself|it; relief not to; relief to be|die
    better not to be; not to exist; one way to make it stop; make the pain|noise|thoughts stop|end; no longer be here|alive
    ready to die|go $; say my last; last goodbye; forgive me for what; tell my kids|mum|wife|family ... i loved|love|sorry
    will|shall not be around|alive next|much|anymore|for|by|after|then|anyway|soon
    will|shall not be around ... month|year|week|spring|summer|autumn|winter
    looked|look|looking up|about|for? ... ways|methods|how|painless|lethal ... die|kill|end|tablets|pills
    googled|google|googling up|about|for? ... ways|methods|how|painless|lethal ... die|kill|end|tablets|pills
    looked|look|looking up|about|for? ... ways|methods|how|painless|lethal ... dose|suicide|rope|many
    googled|google|googling up|about|for? ... ways|methods|how|painless|lethal ... dose|suicide|rope|many
    searched|searching|read up|about|for? ... ways|methods|how|painless|lethal ... die|kill|end|tablets|pills
    searched|searching|read up|about|for? ... ways|methods|how|painless|lethal ... dose|suicide|rope|many
    reading|researched|researching up|about|for? ... ways|methods|how|painless|lethal ... die|kill|end|tablets|pills
    reading|researched|researching up|about|for? ... ways|methods|how|painless|lethal ... dose|suicide|rope|many; how many @pills
    lethal dose; painless way|ways|death|method; rope is|was|in|ready|already; bought|got|have|found a|the|some rope|gun|pistol|shotgun
    about my wrists; ways|way to do it; find me|my hanging|dead|body $; no one|nobody ... find me|my body?; find my body; my dead body
    my|the last week|day|night|month|birthday|christmas on|alive|here|ever|with; my|the last week|day|night|month|birthday|christmas $
    be my last week|day|night|birthday|christmas; should|better just be gone; relieved|glad|happy if|when|once i
    take|taking|took|taken|swallow|swallowed a|an ... bunch|load|lot|lots|overdose|fistful|stack|strip of ... @pills
    not see|imagine|picture myself ... living|alive|around|being|here|old
    not ... living|alive to|until|by|past next|christmas|summer|thirty|forty|#; not be needing him|her|it|them|anything|my
    want|wanted|nearly|almost|urge|going|could to? have? step|stepped|jump|jumped off ... platform|bridge|edge|kerb
    want|wanted|nearly|almost|urge|going|could to? have? step|stepped|jump|jumped off ... roof|ledge|balcony; hit me $
    had hit|killed me; had killed|taken me; had not survived|woken; wish i had not woken|survived; @kill my? @self; @kill my|me own self
    ~off my? myself; to|and|just top myself; do|doing|done myself in; do away with myself; kms; blow|blowing|blew my brains|head out|off
    noose; rope around|round my neck; hang|hanging from a|the ... beam|tree|rafter|rafters
    @end my own? life|lives|existence|pain|misery|suffering|days; @end my own life
    want|going|ready|plan|planning|thinking|thought|think|about|just to|of|about end|ending it $; end|ending|ended it all
    end|ending it for good|forever|tonight|now; end|ending|finish everything $; end|ending all of this|it
    @wish all? of? it|everything|this all? to? end|stop|over $; @wish it|everything|this to all? be over; make it all stop; suicid*
    sucid*; suicd*; suisid*; suiside*; siucid*; suacid*; susicid*; sucicid*; sucide*; suicde; unaliv*; @wish to? @soft? die|dead
    @wish to? @soft? be @soft? dead|gone|nowhere; @wish i|me @aux? @soft? @soft? die|died|dead|gone
    @wish to? @soft? not|never|no @soft? be|live|living|exist|existing|alive|wake|here
    wish|hope|pray|wished|better|rather i|me @aux? not|never been? @soft? live|alive|born|exist|existed|be
    @wish to? never @aux? @soft? been? born|existed; never should|ought have? been? born; should never have been born|existed
    wish|dream|hope|way|thing|answer|solution|option|choice|idea is|was to? not? @soft? die|death|dying|live|living|dead
    @wish to? @soft? cease|stop @aux? existing|exist|living|breathing|being; cease to exist
    @wish to? @soft? disappear|vanish forever|completely|permanently|for|and|from; @wish to? @soft? sleep forever|and|until i
    sleep|sleeping forever; fall asleep forever; not|no|never|longer @soft? @want to? @soft? be|being here|alive|around
    not|no|never|longer @soft? @want to? @soft? live|living|exist|existing
    not|no|never|longer @soft? @want to? @soft? stay alive|here $
    not|no|never|longer @soft? @want to? be on this|the earth|planet|world; not|no|never|longer @want this? life @more?
    not|no|never|longer @soft? @want to? @soft? wake up? ever|again|tomorrow|anymore|any|at
    not|no|never|longer @soft? @want to? @soft? wake up? $; not|no|never|longer @want to? see tomorrow|another|morning
    not|no|never|longer @soft? @want to? @soft? go|carry|keep on? living; not want to continue living
    wish|want|hope|hoping|pray|praying|sleep|asleep|bed|could|better|if ... ... not|never ... wake|waking|woke up?
    can|could|will not @soft? stay|be|remain alive; can not @soft? keep living; can not @soft? go on living
    can not @soft? live any|like|anymore|with; can not live $; not able to live; can|could not @soft? keep being|staying alive
    tired|sick|weary|exhausted|done|bored of|with|from being|staying alive
    tired|sick|weary|done|finished|through of|with|from? living|life|existing; fed up with|of living|life|being
    had enough of life|living; no will|desire to live; lost|losing my|the will to live|exist
    no ... reason|reasons to|for ... live|living|alive|exist|existing|stay; nothing left? to|worth|for live|living ...
    no|any reason|reasons left? to|for live|living|exist; no|any reason|reasons left? to be|stay alive|here
    not|no have? any|a|one|single? reason|reasons to? live|exist; not ... reason to|for live|living|be|stay alive?; nothing to live for
    not|nothing ... worth living; not worth being|staying alive; why ... still|even alive|living|exist|here
    why should|do|would|bother i? ... live|living|exist|alive; better|best|easier|happier|fine off? ... dead
    better|happier|fine|easier|lighter|freer|best off? without me
    better|happier|fine|easier|best|lighter off|for? ... if|when|once|with ... i|me @aux? ... dead|gone|died|die
    better|happier|fine off|for? ... if|when|once|with ... i|me @aux? ... disappeared|vanished|alive|born
    easier|best|lighter off|for? ... if|when|once|with ... i|me @aux? ... disappeared|vanished|alive|born
    better|happier|fine off|for? ... if|when|once|with ... i|me @aux? not|never ... here|exist|there|be|around|alive|born
    easier|best|lighter off|for? ... if|when|once|with ... i|me @aux? not|never ... here|exist|there|be|around|alive|born
    better|happier ... world|place ... without me; the? world|family|everyone|everybody ... without me ... better|happier|fine|easier
    not|nobody|none|one ... would|will|to ... miss|notice|care|mind|cry ... if|when|that i @aux? ... dead|gone|died|die|here
    anyone|who|noone ... would|will|to ... miss|notice|care|mind|cry ... if|when|that i @aux? ... dead|gone|died|die|here
    not|nobody|none|one ... would|will|to ... miss|notice|care|mind|cry ... i ... disappeared|vanished|disappear
    anyone|who|noone ... would|will|to ... miss|notice|care|mind|cry ... i ... disappeared|vanished|disappear
    not|nobody|none|one|anyone|who|noone ... would|will|to ... miss|notice|care|mind|cry ... i ... alive|exist
    nobody|one|noone|anyone would|will @soft? ~miss me; who would ~miss me; nobody|one|noone ... at|to|come my funeral; my own? funeral
    i ... should|deserve|ought ... be dead; i should ... die $; deserve to|death ... die; deserve death; not|never deserve to live|exist
    not deserve to be alive|here|born; not|no|never ~deserve ... alive; not supposed to be alive; should not be alive; should be dead
    regret|sorry|hate|curse|wish ... ... born $; ~hate being alive|born; hate that i ... alive|exist|born|woke|breathing; self harm*
    selfharm*; self injur*; self mutilat*; self harming
    cutting|slitting|slit|slash|slashing|slashed|open|opened my|both? wrist|wrists|veins|arms|thighs
    cut|cutting|slit my wrists|wrist|veins; burn|burning|cut|cutting my ... arms|arm|thighs|legs|skin again|so|to|on
    ~relapse|started|back|begun|been|~want ... to|with|into|of|and|about? cutting|cut|self|harming again
    ~relapse|started|back|begun|been|~want ... to|with|into|of|and|about? cutting|cut|self|harming $
    urge|urges|tempted|need|crave ... to|with|into|of|and|about? cutting|cut|self|harming again
    urge|urges|tempted|need|crave ... to|with|into|of|and|about? cutting|cut|self|harming $; been|started|back|begun to? cutting again
    ~relapse|urge|urges ... to|with|into|of|about cut|cutting $; urge|urges to hurt|harm|cut|end|die
    blade|razor|knife to|on|against|across|into my ... wrist|wrists|skin|arm|arms|throat|neck|veins|thigh
    do|doing|done something|anything|harm|smth ... to my? @self
    afraid|scared|frightened|worried|might ... do something ... stupid|drastic|bad|permanent|terrible|final tonight
    afraid|scared|frightened|worried|might ... do something ... stupid|drastic|bad|permanent|terrible|final $
    may|could|going|about|tempted ... do something ... stupid|drastic|bad|permanent|terrible|final tonight
    may|could|going|about|tempted ... do something ... stupid|drastic|bad|permanent|terrible|final $
    not|never ~feel? safe|trust with|from|around|alone? with? myself; not ~trust myself to? alone|tonight|stay|be|live|not
    not safe ... on my own; not ~trust myself ... tonight|pills|knife|knives; danger to myself; overdos* $
    overdos* again|last|once|twice|before|in|and|tonight|when; overdos* on @pills|heroin|fentanyl|morphine
    take|taking|took|taken|by|another|my|to an? overdose; od on; an od
    take|taking|took|taken|swallow|swallowed|swallowing|down ... all|every|enough|handful|bottle|packet|box|pack ... @pills
    take|taking|took|taken|swallow|swallowed|swallowing ... too many|much ... @pills; take|swallow them all; too many tablets|pills
    ~save|~hoard|~stockpile|~stash|~collect|~hide ... up? ... @pills; enough @pills ... to? end|die|finish|kill|stop|never
    pills|tablets ... enough to? end|die|finish|kill|never; how many|much ... @pills ... die|kill|end|enough
    jump|jumping|jumped|leap|leaping|step|stepping ... off|from|out|over ... @height
    throw|throwing|threw|hurl|hurling|fling my? own? @self|me|body ... off|from|out|over ... @height
    jump|jumping|throw|step|walk|fall|lie ... in front of ... @rail
    throw|throwing|step|lie|jump myself? under|onto|on a|the ... @rail|rails|tracks|track
    under|before|onto a|the train|bus|lorry|tracks
    drive|driving|crash|crashing ... my|the? car? into|off ... a|the|that tree|wall|bridge|cliff|pole|barrier
    steer|steering|swerve|swerving ... my|the? car? into|off ... a|the|that tree|wall|bridge|cliff|pole|barrier
    drive|driving|crash|swerve ... my? car? into oncoming ...; swerve|swerving into ... traffic|lorry|truck|tree
    write|wrote|written|writing|left|leaving|leave ... goodbye|farewell ... note|notes|letter|letters
    write|wrote|written|writing ... last|final letter|note|letters ... to my|kids|family|mum; suicide note; my will and goodbyes
    goodbye world|everyone|forever|cruel; say|said|saying goodbye forever|for|to everyone|ever|good
    will|shall not be around|alive ... next|much|any|anymore|tomorrow|long|by|for|to|after|then|anyway|soon $
    will|shall not be here much|any|anymore|to; will|shall not be here|there|around when|after|by then|christmas|they
    not ... around|here ... much longer|anymore; ~plan my? own? death|suicide; planning to die|end|kill|take|disappear
    think|thinking|thought|thoughts|dream|dreaming|obsess*|fantasise|fantasies about|of|on ... death|dying|suicide|dead|not
    thoughts|ideas of|about|on|to ... death|dying|ending|harming|killing|die|kill
    death would|will|is|seems|sounds|feels|looks ... easier|relief|better
    death would|will|is|seems|sounds|feels ... peaceful|welcome|solution|answer|way|only|peace|nice
    dying would|is|seems|sounds be? ... easier|relief|better|peaceful
    not|never ~care|~mind|~matter if|whether|when i @aux? @soft? die|died|dead|live|lived|alive|wake|woke
    if i died|die|disappeared|dropped dead? ... tonight|tomorrow|today|now|nobody|it|no
    hope|wish|pray|want ... bus|car|truck|lorry|train|lightning|cancer|something ... hit|hits|run|runs|kill ... me
    hope|wish|pray|want ... bus|car|truck|lorry|train|lightning|cancer|something ... kills|take|takes|strike|strikes ... me
    hope|wish|pray|want|like i|to ... get|be|got hit|run|struck|killed|cancer
    look|looking|ready|wait|waiting forward|for|to? to? death|die|dying; ready to go|leave forever|for|this
    wait|waiting to|for die|death|it to end; leave|leaving|depart|exit|departing this|the world|earth|life
    check|checking out of life|forever
    be|join|see ... ... my ... mum|dad|mother|father|son|wife|husband|brother|nan|daughter ... in heaven
    only|one|best|easiest ... way|thing|answer|escape ... is|was|seems|be to? ... die|death|dying|end|dead|kill
    for|after|when|once i am|have gone|dead $; when i am gone
    if|when|once|without ... i|me ... not ... here|alive|around|there ... everyone|everybody ... happier|better|relieved
    if|when|once|without ... i|me ... not ... here|alive|around|there ... they|people ... happier|better|relieved
    if|when|once|without ... i|me ... not ... here|alive|around|there ... everyone|everybody|they|people ... fine|easier
    if|when|once|without ... i|me ... not ... here|alive|around|there ... family|all|kids|things ... happier|better|relieved
    if|when|once|without ... i|me ... not ... here|alive|around|there ... family|all|kids|things ... fine|easier
    if i was|were|am not here|around|alive $; point|sense of|in being alive
    imagine|imagining|picture|picturing ... my own death|funeral|suicide; letters to my ... for when i|after i|once i
    rather be|been dead; rather not be|live|exist|alive|wake; dead would be|better; be dead ... then|already|soon
    no longer|more want|wish to? live|be|exist; live no more; not|no live more; not to live|exist|be
    bridge|roof|balcony|train|tracks ... ... ... ... think|want|urge|wanting|wanted ... jump*|jumping|step
    bridge|roof|balcony|train|tracks ... ... ... ... think|want|urge|wanting|wanted ... ending|falling|die
    platform|window|edge|ledge ... ... ... ... think|want|urge|wanting|wanted ... jump*|jumping|step|ending|falling|die
    bridge|roof|balcony|train|tracks ... ... ... ... thinking|thought|imagine|feel|could ... jump*|jumping|step
    bridge|roof|balcony|train|tracks ... ... ... ... thinking|thought|imagine|feel|could ... ending|falling|die
    platform|window|edge|ledge ... ... ... ... thinking|thought|imagine|feel|could ... jump*|jumping|step|ending|falling|die
    want|urge|thought|think|thinking|imagine|tempted|feel ... jump|jumping|step|stepping ... off|from|in|front|under|over $
    better not to? be|exist|live|alive|born; stop my|this heart|breathing; drink|drank bleach
    gun to|in|against my own? ... head|mouth|temple; bleed|bleeding out ...; want|wanted|ready|going to|for go|leave forever
    forever sleep; my last day|night|week|goodbye alive|on|here|ever; crisis team; can not keep my? myself safe; not keep myself safe
    keep myself alive; not be alive ...; nothing|no one|nobody ... keep|keeping|stop|stopping me alive|from; no|not point ... alive
    alive ... no|not point
"""
ELEVATED: Final = """
    nobody|one|noone ~care if|whether|about|that i|me; i am|feel @very? @very? worth nothing|less|zero|little
    nothing makes|make sense anymore|any|left; nothing will|can|is ever? going? to? change|help|improve
    inside me everything|nothing|all|is|it|there ...
    i am @very? @very? horrible|awful|terrible|evil|vile|disgusting|toxic|rotten person|human|mother|father|wife
    i am @very? @very? horrible|awful|terrible|evil|vile|disgusting|toxic|rotten husband|partner|son|daughter; right to hate me
    not ~take|~bear|~stand|~face through? another day|week|minute|night|hour|morning of|like|with|in|here
    not ~do|~survive|~manage|~get through? another day|week|minute|night|hour|morning of|like|with|in|here
    not ~take|~bear|~stand|~face|~do|~survive|~manage|~get through? another day|week|minute|night|hour|morning $
    everyone|they all hates|hate me; i am no use|good|help to; life has|is beaten|broken|crushed|finished me
    i am so tired of everything|this|it|life|fighting|trying; do not want to get up|try anymore|any|ever
    the world is|seems dark|empty|grey|black; feel|feeling like giving|nothing|a nobody up; crushed by everything|life
    no strength|energy|will left|to; heart is broken|empty; not worth the trouble|effort|air|space|love
    am not enough for anyone|anybody; like i do not exist; unbearable; i am a horrible|bad|terrible|awful person; life hurts
    hurts to be|live|exist; not ~deserve to be loved|happy|helped|forgiven; not ~deserve love|happiness|help|friends
    no one|body ~need|~want|~love|~like me; so am i; it|life|this never gets|got|get better; not for people|someone like me; emptiness
    hollowness; why bother with? anything|living|anymore|any|at|going; why bother with? $
    not ~see|~find|~have a|any way forward|on|through|ahead; disappointment to everyone|my|all|them|myself|everybody; let everyone down
    ~let everybody|everyone|them all? down; have nothing left; nothing inside me; never be good enough; always have been nothing
    nothing ... good about me; i am not a person; not be fixed|saved|helped|loved|repaired; beyond fixing|repair|saving
    everyone|everybody|people|they will|would|always|all leave|leaves|left me
    a|dead|just weight on|to|around|for my|everyone|everybody|people|family|them|others; nobody would want|love|miss me
    not a nice|good|normal person to; i am no|not wanted|needed|loved by|anywhere|anymore; i am no|not wanted|needed|loved $
    i do not belong anywhere|here|in; i|me|am|feel|feels|felt|feeling|myself|was|being @very? @very? @very? worthless
    i am|feel @very? @very? @bad; am|feel|felt like? @very? @very? @bad ... person|human|being|inside
    am|feel|felt like? @very? @very? @bad ... $; worthless|garbage|useless person|human|being; i am|feel @very? nothing|nobody $
    am|feel|felt like? a|an? @very? nobody|nothing $; i am nothing to|without
    am|feel|like|just|such|only|myself|me|complete|total waste of space|air|oxygen|skin|life|a; i am|feel @very? @very? waste
    my life is ... waste; ~be|~feel|~become @very? @very? failure as|of|in|at a|an|my? person|human|mother|father|mum|dad|man
    ~be|~feel|~become @very? @very? failure as|of|in|at a|an|my? woman|wife|husband|life|everything|being; failure at life|everything
    i fail at life; ~fail|failed everyone|everybody; no|not|none|any part|bit|one of me ...; not one|a|any part|bit of me
    good for nothing; no|any|not good|use|worth to any|anyone|anybody; no|not good to|for anyone|anybody|no
    useless|worthless to everyone|everybody|anyone|all|anybody|my
    am|feel|felt not @soft? worth it|anything|loving|saving|helping|much|the|that|someone|anyone|of|being|a
    not worth ... help*|loving|saving|love
    not|never|nobody ~deserve to|be? love|loved|happy|happiness|help|kindness|better|good|anything|anyone|live; unlovable; unloveable
    unworthy of; @hate my? @self; sight of me @hate me; @hate the sight of me
    @hate who|what|how|that|everything|being|the i|me|about|way|person ... am|be|become|me|myself|was|mirror
    @hate my own? life|existence|guts|reflection|face|being|brain; @hate being me
    @hate the ... man|woman|person|girl|boy|face ... mirror
    can|could not @soft? stand|bear|forgive|face|live|tolerate ... myself|with? myself|me|who|what|mirror ...
    can|could not @soft? stand|bear|look who|what|at i|myself; sick|tired of being? myself|me $; disgusted by|with|at ... myself|me|am
    ashamed to|of be? exist*|alive|being|who; ashamed of who|what i; ~be|~feel|~become|like|just|only @very? @very? burden
    a burden to|on|for; burden to|on|for everyone|everybody|my|all|them|people|others|you
    nothing|none|not|no ... matters|matter any|anymore $; nothing ... matters; none of it|this matters
    nothing has any? meaning|point|sense; i do|did not ~matter; not ~matter to anyone|anybody|any|them|a; ~matter to no|nobody|noone
    @life ~be|~feel|~seem|~look|~have|~get|~become @very? @very? @empty
    @life ~be|~feel|~seem|~look|~have|~get @very? ... no|without|not|lost ... meaning|point|purpose|sense|hope|joy|colour
    living|life|existence|everything has|had|have|got|holds|lost|is|lacks ... meaning|purpose|sense|point|joy; life ~be not worth
    life ~be|~feel too much|hard|heavy; life ~be|~feel @very? hell|over|torture|misery|shit|dark|black|ruined|nothing
    future ~be|~look|~feel|~seem @very? @very? black|dark|empty|hopeless|blank|over|bleak
    everything ~be|~feel|~look|~seem|~have|~get|~go @very? @very? @empty|dark|black|grey|lost|numb
    all ~be|~feel|~seem @empty|lost|over|dark; everything ~be so|too dark|heavy
    no|not|any|a ... future for|left|any|anymore|at|ahead|to; no|not|any|a ... future $; not see|have|imagine|picture any|a|my? future
    no|not|any|all|lost|without|little hope left|anymore|any|at; no|not|any|all|lost|without|little hope $; i have no hope
    there is no hope; lost all? hope; no hope for me; beyond hope|help|saving; i|see|there|have|is|feel no|not way out|forward $
    no|not ... way out|forward $; no escape from this|my|it|here; nothing|not|no ... left? to|i ... look|looking forward
    nothing ... live|living|good ... left; nothing left for|in|of me|life|to
    nothing|things|it will|is|can|could never|not|ever @soft? ... get|getting|be|become|going ... better|okay|right|easier
    nothing|things|it would|gets|does never|not|ever @soft? ... get|getting|be|become|going ... better|okay|right|easier
    life|everything will|is|can|could never|not|ever @soft? ... get|getting|be|become|going ... better|okay|right|easier
    life|everything would|gets|does never|not|ever @soft? ... get|getting|be|become|going ... better|okay|right|easier
    nothing|things|it will|is|can|could never|not|ever @soft? ... get|getting|be|become|going ... improve|good
    nothing|things|it will|is|can|could never|not|ever @soft? ... get|getting|be|become|going ... happy|improving
    nothing|things|it would|gets|does never|not|ever @soft? ... get|getting|be|become|going ... improve|good|happy|improving
    life|everything will|is|can|could never|not|ever @soft? ... get|getting|be|become|going ... improve|good|happy|improving
    life|everything would|gets|does never|not|ever @soft? ... get|getting|be|become|going ... improve|good|happy|improving
    never|not ... ~get|be better for me; nothing|things|it will|is|does ever|never ~improve|~change|~help
    i will never ... be|feel happy|okay|well|loved|normal|enough|whole|better; can|could not go|carry on $
    can not go|carry|keep on|going|doing|living like|this|any|anymore|much|living|with|through life|way|more|longer
    can not go|carry|keep on|going|doing|living like|this|any|anymore|much|living|with|through $
    can not|no @soft? ~go|~carry on like|any|anymore|much|this; can not keep going $; can no longer go|cope|carry|do|bear|face
    can not @soft? keep going|on|doing|pretending like|any|anymore|this|much ...; can not @soft? do this|life any|anymore|much
    can not @soft? do life; can not @soft? take|bear|stand|handle|endure ... any|anymore|much|living|life more|longer
    can not @soft? take|bear|stand|handle|endure ... any|anymore|much|living|life $; can not @soft? take it|this|anymore|any $
    can not @soft? cope any|anymore|with|much life|anything|everything|more|longer; can not @soft? cope any|anymore|with|much $
    not ~cope any more; can not face another|the day|world; can not face tomorrow|life|anyone $; can|could not @soft? get out of bed
    not|no strength|energy left? to ... live|go|carry|fight|exist; no fight|strength left; no strength to
    ~give up on myself|me|life|everything|living|all|ever|it|hope; ~give up hope; ~give up completely|entirely on?
    want to give up on|everything|life; want to give up $; ready to give up on; empty|hollow|numb|rotten|dead|broken|dying inside
    feel|feeling|felt @very? @very? empty|hollow|numb|hopeless|desolate|despairing $
    feel|feeling|felt @very? empty|hollow|numb|hopeless|worthless all|every|and|about|these|inside|for|lately|most|again
    feel|feeling|felt nothing at|inside|anymore|any
    completely|utterly|totally|entirely|so|all|really|always alone in|with|and|these|here|now
    completely|utterly|totally|entirely|so|all|really|always alone $; alone in the|this world; no one|nobody|noone ... left
    nobody|noone|one|anyone|everyone|not ~love|~need|~want|~like about|for? me|myself|whether
    nobody|noone|one|anyone|everyone|not ~understand|~care|~hate|~despise about|for? me|myself|whether; unloved; unwanted
    nobody|noone|one|anyone|everyone would|will|really|can|even|could ~love|~need|~want|~like about|for? me
    nobody|noone|one|anyone|everyone would|will|really|can|even|could understand|care|hate|help about|for? me
    everyone|everybody|people hates|hate|despise|despises|leaves|leave me; abandoned by everyone|all; nobody in the world
    ~cry|~weep|~sob ... every|all day|night|time|morning|evening; ~cry|~weep|~sob ... myself to sleep
    ~cry|~weep|~sob ... for days|weeks|hours|months; can|could not stop crying; ~cry|~weep|~sob non|constantly|daily ...
    have been crying ...; i am|feel|keep @very? falling|fall apart|to pieces?; ~fall to pieces; coming apart
    at|reached|hit|past|near my|the? breaking|end|rock|limit point|bottom|of $; rock bottom; end of my rope|tether; breaking down $
    having a breakdown; despair; despairing; deep despair; dark place; darkness ... me|inside|in|again|mind; black hole; dark hole
    the darkness; very dark thoughts; dark|black thoughts; i am|feel @very? @very? depressed|suffocating|trapped|broken $
    depressed all|and|again|since|for|about; so depressed; depression is ...; drowning in sadness|grief|sorrow|it|my|despair
    drowning and; drowning $; losing the|my will|fight|battle; want|wish ... to? @soft? disappear|vanish $
    want|wish i|to ... be someone|somebody else; want to hide from everyone|the; wish i|to was|were not me
    want to crawl|curl ... and never|not
    no|not|without|any|see|what|the ... point|use|sense|meaning|purpose in|of|to|for living|life|anything|everything
    no|not|without|any|see|what|the ... point|use|sense|meaning|purpose in|of|to|for it|me
    no|not|without|any|see|what|the ... point|use|sense|meaning|purpose in|of|to|for getting|trying|existing|myself|my|being
    what is the|even point|use any|anymore; what is the|even point|use $; it is all|so|just @empty
    no|not|any point any|anymore|left|at more|all; no|not|any point any|anymore|left|at $; what am i ... living|here|alive ... for
    i ... ~ruin|~destroy|~poison|~wreck everything|everyone|everybody $
    ~drag|~bring|~pull everyone|everybody|them|family|people|others ... down
    i am|feel|was always? a|the|such ... mistake|monster|disgrace|curse|abomination $; everything is my fault; always my fault
    nothing|no|anything ... ~make|~bring|~give me happy|joy|pleasure; no joy in|left|anymore; not feel joy|anything|happy any|anymore|at
    not feel joy|anything|happy $; stopped feeling|caring; nobody|one|noone would|will|to care|listen|come|cry ... me|i
    nobody|one|noone would|will|to care|listen|cry $; no one to talk|turn; sick|tired of everything|it|all|fighting|trying|hurting all?
    sick|tired of everything|it|all|fighting|trying|hurting $; too tired|broken to go|live|fight|carry|keep; everything hurts
    it|the hurts|pain ... too much|never; pain will|does|is not|never|too ... stop|end|much
    i am|feel @very? useless|hopeless|pathetic|helpless ... person|human|everyone|being; a useless|hopeless|pathetic person|human|being
    hate|hated waking up; dread waking; do|did not see the? point|sense ...; see no point|sense|future|way|reason|hope
    nothing is worth ...; nothing ... worth it|doing|anything any|anymore; nothing ... worth it|doing|anything $
    my life is|has|feels ... mess|over|pointless|nothing|failure|joke|disaster|meaningless; waste of a life; i ~hate life
    i can not win at life; lost in the dark; deserve ... bad|pain|punishment|suffer|it; deserve to suffer; punish|punishing myself
    starving myself; hopelessness; worthlessness; everything is|feels hopeless
"""
