"""D2: the phrases that tell hope and what to avoid, and how instructions are given, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

HOPE: Final = """
    ^ ~hope; ^ just|really|only|still ~hope; i|we|just|really|only|still|do|am|was|keep|kept|can ~hope; hoping; hopefully
    ^ here is hoping; i|we|really|do|just wish; ^ ~wish; wishing|praying; pray|prays; fingers|toes crossed; ~cross my|your? fingers
    touch|knock|on wood; with any|a|some bit? of? luck; god|heaven|lord help me|us; inshallah; ~wish me luck; ~wing and a prayer
    if i|we am|are lucky; maybe|perhaps|hope|if|with i|we will? get|got|am|are lucky; lucky day; be lucky; luck be; rely on luck
    just my luck; please let|god|lord|help|work|go|no|not|make|give|be; dear|oh god|lord|jesus let|please|help|make|do
    ^ god|lord|allah|jesus|christ let|keep|help|send|do|grant|please|make|give; let it|this ... work|hold|last|happen|end
    ^ let it|this|that ... fit|pass; ^ let it|this go well|okay|right|smoothly; ^ let them|him|her|there|the|me ... be; let me not
    ^ please not|no; not today please; please do not; please ... do not let; ^ please $; let it be over|okay|fine|good|quick|easy
    better not; had better not; if only; fat chance; no chance; no hope; hopeless; i have no chance; what if; what happens if
    suppose i|they|he|she|it; imagine if|them|him|her|the; ^ suppose|supposing _; ~imagine ... laughing
    or i|we|it will|would|might|am|are ... @flop; or else; everything|everybody|all|it|lot|much depends|hangs|rides|rests|riding|hanging
    ~depend on this|today|it|me; all or nothing; do or die; make or break; last|only|one|final chance|shot; no second chance
    ruin my|everything|the|it; have|need|has|needs|got to win|pass|nail|smash|impress|succeed
    must win|pass|succeed|impress|nail|work|go|get; have|has|got|needs to go well|right|perfectly|okay
    has|have|got|needs to work|be perfect|flawless|the|good|right|amazing; must be perfect|flawless|good; this|it had better
    can not afford|bear; what will|would|do|must they|he|she|people|everyone|everybody|others|the|my ... think|say|do
    they|he|she am|are|is|will|would|must|might ... think|thinking|laugh
    everyone|everybody|people|nobody am|are|is|will|would|must|might ... think|thinking|laugh
    they|he|she am|are|is|will|would|must|might ... laughing|see|notice|hate
    everyone|everybody|people|nobody am|are|is|will|would|must|might ... laughing|see|notice|hate
    they|he|she|everyone|everybody|people|nobody am|are|is|will|would|must|might ... judge|judging|know
    they|he|she am|are|is|will|would|must|might ... stare|staring|reject|realise
    everyone|everybody|people|nobody am|are|is|will|would|must|might ... stare|staring|reject|realise
    they|everyone|everybody|people ... think|thinks|see|sees i|me am|as|is
    i will|am ... look|looking|sound|sounding like? a|an|so? @woe
    i|we am|are|is|will|would|might|could|always|shall going? to? probably|definitely|just? @flop; bound|about|going|sure|gonna to @flop
    knew i would; would be awful|terrible|embarrassing|mortifying|dreadful ... if|to
    would be horrible|nice|great|lovely|good|humiliating ... if|to; it will be awful|terrible|embarrassing|humiliating|horrible
    do not let|make it|this|them|him|her|me|us ... go|ask|see|notice|pick|choose|call|find
    do not let|make it|this|them|him|her|me|us ... be|end|happen|look|laugh|think|fail|sound|@flop
    do not|never pick|choose|ask|call|notice|laugh|look|judge at? me; as long as i|they|nobody|it|he|she|no; so long as; please not
    not again; anyone|anything but; worried|scared|afraid|terrified|dreading|nervous|dread|petrified
    i can not do|cope|handle|manage|face|believe|think; i could not do|cope|handle; i am not ready|able|good|sure; i suck
    i am useless|hopeless|rubbish|terrible|awful|pathetic|doomed|screwed; no way i|this; there is no way; it is not going to|well
    going to be a|so? disaster|awful|terrible; i do not want to ... @flop
    i do not want ... them|him|her|to ... think|see|look|notice|laugh|fail; do not want to @flop; @modal not ... @flop; not @flop
    do not you? dare|@flop; never @flop; not to @flop; try not to @flop; do not be @woe; can not @flop|lose; without @flopping
    do not look|sound|seem|act like? a|an? @woe; must|can not ... look|sound|seem like? a|an? @woe
    go|goes|going|gone ... wrong|badly|horribly|sideways; it|this|that|all|everything goes|go well|okay|right|smoothly|fine|alright
    interview|talk|game|exam|solo goes|go well|okay|right|smoothly|fine|alright; ~turn out okay|well|fine|alright|good
    be over soon|quickly|already|fast; get this|it over; get|make|see me|us|it through; make it through
    nobody|anyone|anybody|everyone ... notices|laughs|notice me|it|this|that|the?
    nobody|anyone|anybody|everyone ... likes|sees|asks|remembers me|it|this|that|the?
    someone|they|he|she|somebody ... notices|laughs|notice me|it|this|that|the?
    someone|they|he|she|somebody ... likes|sees|asks|remembers me|it|this|that|the?; i might|may|could ... @flop; chances are; odds are
    so|too much ~ride on; what a disaster; luck is; it would be so|just; would love it if; fluke; i need ... luck; need some|a luck
"""

WISHES: Final = """
    ^ please hold|work|stay|go|stop|start|last|open|be|stick|turn|fit|behave|catch|sell|win $,; ^ lucky _ _?
    ^ let him|her|them|it|this|me say|like|love|want|pick|choose|agree|forget|work|win|pass yes|no|it|me|this|the?; bound to _
    would not it|that be; could have been; could really? do with a|some|the; all i want|need|ask|wish is|for
    how embarrassing|awful|humiliating|mortifying|terrible|nice|lovely|good if|to|would; bound to be
    make it stop|quick|end|go|work|be|over|all; let there be; grant me|us; have mercy; lord|god give|make|keep me|it; send me|help|rain
    if i am spared; ^ let it|this|that|them|today be a|the|an|good|over|okay|easy|me|him|her|fine|kind|nice|quick
    ~want the|this|that job|part|role|one|win|grade|promotion|deal|place; ~want it so|really|badly|bad
    ^ let me get|be|have|pass|survive|do|win|make|just|please; ^ just let me get|be|have|pass|survive|do|win|make
    ^ nobody|noone|anyone look|laugh|ask|notice|speak|say|move|know|see|talk; what on|the earth|hell|heck will|would|if|do
    luck|luckily|lucky; miracle|miracles|miraculously; hopeful; all my hopes; my only hope; in the hope; let us hope|pray; let|lets hope
    god willing; all being well; if all goes; cross everything; knowing me|my; against the odds; ^ may the|it|this|god|they|he|she|my
    would be ... if|to; would love|kill|like it|them|him|her|everyone to|if; give anything; do anything
    if i|we|they|he|she|it|this can|could just|only|somehow; maybe|perhaps i|we|he|she|they|it|this will|would|might|can
    maybe|perhaps nobody|someone|everyone|somebody _; you never know; might just work; third time
    want|need|wanted|needed this|it|him|her|them|everyone|everybody|people|mum|dad|someone to|so|over|done|gone|bad|badly
    ~want|~need to just|really|so? do|look|sound well|good|right
    ~want|~need to just|really|so? go|be|run home|away|liked|over|anywhere|good
    ~want|~need to just|really|so? pass|win|impress|disappear|hide|cry|die|succeed|shine; please $; please someone|somebody|anyone
    as|so long as no|nobody|they|it|nothing; pleading|begging; beg|plead; can only hope|pray; do hope; any chance; spare me
    in my dreams; it is in god|fate|the|their; up to fate|god|him|her|them; what will be; whatever happens happens; que sera
    ~get|~be away with it|this; ~scrape|~squeak|~muddle through|by; make it out|home alive; live through this; in one piece
"""

STAKES: Final = """
    ~hinge on; rides|hangs|depends|rests|riding|hanging|hangin|banking ... on; ~count|~rely|~bank|~bet on me|us|it|this|you; at stake
    everything|job|career|lot|future|neck|reputation is? on the line; no room for; no margin; under pressure; so|too much pressure
    pressure is; must|gotta work|pass|succeed|impress|win|sell|qualify|please|nail|score
    ~have|~need|got to work|pass|succeed|impress|win|sell|qualify|nail|score|smash|please|prove
    ~have|~need|got|must to? get|make this|it|the|a|that|him|her|them right|perfect|perfectly|job|part|grade|place|role|deal|mark
    ~have|~need|got|must to? make|do them|him|her|a|an? well|good|brilliantly|proud|laugh|like|impression|perfect|flawless
    ~have|~need|got|must to? go|be well|right|perfect|perfectly|smoothly|flawless|over|better|good|great|okay|fine|spotless|impressive
    ~need this|it|them|job $; ~need the|this job|money|win|grade|place
    or i|we|they|he|she|it am|are|will|is|lose|loses|fail|fails|die|miss|get|gets|look|would; or else; this|that|it is it or
    not an option; can not let ... down|win|see|happen|slip|know; ~let ... down; ~disappoint; second chance|chances
    no going|turning back; too much to lose; everything to lose; ~owe it to; my whole|entire future|career; make|makes or break|breaks
    one|only shot|chance|go|goes; only get one; ~mean everything|so|the; kiss goodbye; my one chance
    ~lose my|the|our|this job|client|contract|house|licence|account|deal; ~get sacked|fired|the sack; out on my ear; curtains for
"""

JUDGED: Final = """
    ~be going? to? be so|really|such|very|too embarrassing|awful|humiliating|horrible|terrible|bad|painful|mortifying|long
    will be so embarrassing|awful|humiliating|horrible|terrible|bad; the end of me|my|everything|us
    knees|legs|voice|hands|mind|stomach|nerves will|is|are|would|might|going ... give|go|shake|crack|fail|break|wobble|freeze|stop|blank
    i know it|that|this $; not good enough; ~look|~stare|~laugh|~point at me|us; going to say|think|laugh|hate yes|no|at|i|me
    he|she|they|everyone ~be? saying|say|says no|yes $; all eyes
    everyone|everybody|they|people|whole|room|class ... watching|staring|judging|judges|laughs|laughing|gawping|glaring
    @they can|must|will|all|already|just? tell|see|hear|smell|knows|know i|me|my|how|that|right|im|through
    everyone|everybody|they|people|he|she thinks|think|reckons|reckon|hates|hate|must i|me|it|this|hate|think|be
    nobody|noone|none one? wants|want|likes|like|cares|care|will|believes|is|takes; no one wants|likes|cares|will|believes|is
    everyone|everybody|they|the|all ... better|cleverer|younger|fitter|faster than me|i|mine; ~be a laughing; laughing stock
    who do|does they|i|he|she think; who am i; who will|would want|listen|believe|hire; ~see through me; ~find me out; ~be found out
    i look|sound|seem|feel so|such|like|ridiculous|stupid|awful|terrible|silly|fat|old|sick|pathetic|rubbish|dreadful
    what|whatever will|would|must|if the|my|they|he|she|people|mum|dad|everyone|everybody|nobody _
    what are|is they|he|she|everyone|people going|thinking|saying|looking
    ^ will i|he|she|they|it|this|anyone|anybody|everyone|people|the|my
    ^ am i ready|good|enough|boring|going|about|up|doing|allowed|making
    ^ is|was she|he|it|this|everyone bored|cross|angry|over|going|laughing|nearly
    ^ are|do|did they|people bored|laughing|looking|like|hate|think|want|going|all
    how am|will|can i ever|going|possibly|supposed|survive|get; i am boring; ~bore them|him|her; ~annoy them|him|her
    ~waste their|his|her|your time; ~show me|myself up; ~give myself away
"""

OTHERS: Final = """
    will|would|might|could|may|must|shall ... @react; going to ... @react
    will|would|might|could|may|must|to not? be|get so|really|very|all|absolutely? @cross; is|are|be so|really|all|very? @cross
    will|would|might|could say yes|no; says|said no $; turns|turn me down; ~walk out; hang|hangs up on; will|would|to|might let me
    will|would|to|might take it|this|me badly|well|seriously|pity; will go|end well|smoothly|badly|wrong|fine|okay
"""
"""What others may do or think: hope, unless the person speaks of what they will do themselves."""

REACT: Final = """
    laugh hate judge sack fire reject stare think notice hear like love hire pick choose kill murder shout scream yell mock sneer
    snigger giggle smirk gossip complain refuse leave dump ignore fail forgive believe agree want buy sign fall snap bite die explode
    break mind remember forget understand care clap cheer applaud boo pity tease blame expect know tell guess suspect realise see
"""

CROSS: Final = """
    furious angry cross mad disappointed livid bored upset ashamed fuming annoyed impressed happy pleased proud nice kind gentle
    friendly lenient late empty cancelled over disgusted appalled unimpressed embarrassed gutted
"""

DREAD: Final = """
    if ... i|we am|are done|finished|out|toast|sunk|screwed|stuffed|over|history|dead|lost
    it|this|that|he|she|they better work|be|not|go|hold|say|like|come|let|pick; for the love of; not another _
    why can|do|am|does not? i|it|they; i should|could|would have _; it|this|that will|would|is not end|work|last|hold|going
    would not it be; i would better; had|would better get|not|work|pass|be|go
    oh no|god|lord|jesus|christ|dear|crap|shit|bugger|heck|man|help; ^ help $; dread|dreads|dreading|dreaded; why did i; why am i
    why me; what am i; what was i; who am i; how did i; get me out; let me out; kill me; shoot me; earth|ground|floor ... swallow|open
    want to go|be home; want my|to mum|mom|mummy|bed|hide|cry|run|leave|disappear
    i should|do not be|belong|have|want here|come|do|this|be|signed; do not want to do|be|go this|here|that|it|there|in; would rather
    rather be; i hate this|it|doing|these; hate this|doing; ^ i will|would|shall die; i am|is never going; ~be never going; will never
    it|this|that is hopeless|impossible|pointless|useless|doomed; i doubt; doubt it|they|i|he; not sure i|if|about|they
    i will|would|can|could|am never be|able|get|manage|make; no hope|chance|way
    am|is too hard|difficult|late|old|slow|much|shy|weak|stupid|far|big|good; not cut out
    not good|clever|ready|brave|strong|fit|smart enough; not my day; never been|was any|good; always been|was rubbish|terrible|bad
    always ... wrong|late|last|fail|lose|muck|botch|forget|freeze
    am|are doomed|screwed|finished|toast|rubbish|useless|hopeless|terrible|awful|dreadful; nightmare
    disaster|catastrophe|shambles|carnage|humiliation|humiliating
    ~be so|really|too? nervous|scared|worried|anxious|afraid|frightened|terrified; ~feel sick|faint|ill|useless; ~be going to hurt
    bad feeling; something is|will going? go|wrong|bad; ~get|~be this|it over with; over with; over already; over soon
    wish|wishing i|this|it|they|he|she; worst case|that; the worst; no good at; no use; what is the point; here goes nothing; give up
    too late; it is all over; i|you can not @able; i could not do|cope|handle|face|bear|stand|possibly|ever|even
    never manage|do|get|make|finish|remember
"""

FLOPS_IN_WORDS: Final = """
    ~bottle it|out|this; ~waste it|this|the; ~balls it up; ~shame myself|us|them
    ~make ... fool|idiot|mess|hash|prat|tit|twit|arse|ass|spectacle|mistake|mistakes|laughing; ~go blank|wrong|pear|bad|red|to
    ~lose my|the|our place|nerve|voice|words|thread|lines|way|grip|cool|temper|footing; ~dry up; ~seize up; ~fall apart|flat
    ~let ... down; ~say something|the wrong|stupid|daft; ~get it|this|the|that|them|something wrong; ~throw up; ~be sick; ~burst into
    ~get caught|found|lost|sacked|fired|kicked|thrown|told; ~break down; ~come last; ~cock|~balls|~stuff|~foul|~bodge it|this|up
    ~melt down; ~look stupid|silly|daft|like|an|a; ~sound stupid|silly|daft|like; ~wet|~shit|~crap|~soil myself; ~faint; ~pass out
    ~wreck; a|an|such? fool|idiot|mess|prat|laughing
"""
"""What one fears; it counts where the words before it predict or forbid it."""

SLIPS: Final = """
    ~fall over|off|down|on; ~drop it|this|them|one|everything; ~trip; ~stumble; ~slip up; ~miss it|this|another; ~die; ~crash; ~stall
    ~sweat; ~shake like; ~shake $; ~tremble; ~hit the car|kerb|wall|net|post; ~break it|something; ~burn it|the; ~spill; ~run out
    ~spoil; ~be late|awful|terrible|rubbish|useless|hopeless|stuck|slow|bad|dreadful|shit|crap|sorry; ~forget; ~cry; ~go over|off
    ~get stuck|sick|nervous
"""
"""What one fears where it is predicted; forbidden, it is only something to avoid."""

FORBIDDING: Final = """
    not never can should must let without
"""
"""Words before a flop that forbid it."""

PREDICTING: Final = """
    will would might could may shall going about bound always if what
"""
"""Words before a flop that see it coming."""

SENSED: Final = """
    hear see smell feel remember tell think recall understand say know taste mean find put let
"""
"""After "can" these tell of the moment and cheer nobody."""

AVOIDED: Final = """
    must|should|could|need|will not; had|would better not; stop|quit|avoid|resist|enough|less ~ing; avoid _
    stop|quit that|this|it|your|all|with; enough of|with; cut|pack out|in the|that|it|all
    lay|hold|leave|ease|back|knock off the|that|it|from; refrain from; resist the _; try|aim|remember|mind|promise|careful|sure not to
    keep|hold|stop|steer myself? from|back|clear from|of|~ing; none of; no need to|for; need not; not to @verb
    not too|so|that|at|on|from|by|with|into|over|behind _; without ~ing; instead of ~ing; rather than ~ing; less of the|that
    i|you|we do|must|should|need|will not; you can not
"""
"""How a piece begins that says what to leave."""

IF: Final = """
    if i|we|it|this|he|she|they ... @flop; if this|it ~go|~do not|wrong|badly; if i can not
"""
"""Hope where nothing follows; with what to do then it is a plan."""

FLOPS: Final = """
    mess screw fail choke blow lose embarrass panic ruin forget flunk freeze fluff flop botch bungle bomb fumble collapse crumble
    disappoint faint vomit flub muck cock bugger wobble squeak stutter stammer cry blush
"""
"""Verbs of going wrong; what is to be kept from happening."""

SAYING: Final = """
    says said say tells told tell shouting shouted shouts yelling yelled yells reads wrote writes whispered whispers whispering joked
    jokes muttered mutters sang sings quoted calls called keeps
"""

INNER: Final = """
    i me myself self head brain mind voice part inner thought thoughts gut body heart
"""
"""Whose words are the person's own."""

WOES: Final = """
    idiot fool disaster stupid silly dumb useless failure awful rubbish mug moron joke weak nervous incompetent embarrassing fraud
    muppet loser clown amateur terrible pathetic clueless twit prat plonker boring weird
"""
"""What one fears to be taken for."""

SAID_IN_WORDS: Final = """
    gently|easy|slowly|softly|steady|steadily|quietly does it; slow is smooth; less is more
    nice and slow|easy|steady|gentle|slowly|loud|clear|loose; mirror signal manoeuvre; one _ at a time; slow and steady|low|smooth|easy
    low and slow; measure twice; softly softly
"""
"""Sayings that tell how to go about it."""

LEADS: Final = """
    and then first now just next so okay right well again always please only simply firstly secondly last finally remember quick instead
    afterwards straight away anyway quickly gently slowly softly calmly quietly smoothly steadily carefully
"""
"""Words before an instruction that are not part of it."""

LEAD_PHRASES: Final = """
    whatever you do; whatever happens; no matter what; under no circumstances; try and|to; mind|remember|make|making sure? that? you|i
    i am|was not going to; okay|right now|then; this time; for once; from now on; one more time
    i|you|we want|wanted|need|plan|intend|mean to; i|you|we just|simply|then|also|first|always; the trick|key|plan|aim is to?
    my job is to?; it is time to; let me|us; we|i should|could|would|might|may just; let me first; i|we|you will
    i|we|you am|are going to; remember to; make sure to|you|i; be sure to; try to; time to; i|you|we have|need|got|ought to
    i|you|we must|should|can|could; do not forget to; got to; need to; have to; going to; the next|first|only|one thing|step is to
    the next|first|only|one thing|step is; all i|you have to do is; i; you; just|simply
"""

STATES: Final = """
    be am is are was were feel felt think thought know knew want wanted need hate like love believe guess suppose wonder remember mean
    see saw hear heard smell seem look looked sound have had has got get did do does forgot said say went came
"""
"""Verbs after "I" that say how things are, not what is done next."""

BODY: Final = """
    step steps stride strides stroke strokes bites sips swing swings volume pace tempo pitch tone gaze nose ears cheek cheeks racket
    racquet bat stick blade oar paddle needle clutch bow breastbone armpits shoulder shoulders chin chest back spine knee knees hip hips
    elbow elbows wrist wrists hand hands finger fingers thumb thumbs arm arms foot feet heel heels toe toes head neck jaw lips lip
    tongue teeth mouth throat eyes eye belly tummy ribs core weight breath breaths palms palm legs leg ankle ankles face forehead voice
    shoulderblades grip stance posture soles
"""

WAYS: Final = """
    up down back forward forwards out in left right apart together over under behind above below between round around off on through
    into onto low high wide straight soft loose relaxed tucked bent slow slowly slower softly gently steady still quiet quietly level
    flat open closed tight light lightly long deep deeply first then next before after until straightaway clear clearly loud louder calm
    calmly easy smooth smoothly short quick quickly square even evenly tall firm firmly locked free heavy away toward towards against at
    to per
"""

NO_CUE: Final = """
    buzz hum hiss silence echo nothing none dunno idk nope nah blank whatever something anything unsure
"""
"""An answer that says nothing."""

NOT_AVOIDED: Final = """
    idea one a an thing clue sure really much i you problem way worries comment words thoughts nothing anything
"""
"""After "no" or "not" these make no instruction."""

NOT_COMMANDED: Final = """
    know remember want need mind care see believe understand like hear have recall get am are is was feel had
"""
"""After "do not" these tell how things are."""

SETS: Final = {
    "they": """
    everyone everybody they people he she all
    """,
    "fine": """
    good great brilliant strong fine proper real tough born brave fantastic amazing decent damn right fierce powerful
    """,
    "endured": """
    done do did made manage managed trained practised worked prepared nailed survived beaten
    """,
}
"""The words that names stand for in the phrases; "~" before a verb is any form of it."""

ACROSS: Final = """
    over under through behind between above below around across along onto into towards
"""
"""Where to, said without a verb: "over the bar"."""
