"""D2: the phrases that tell hope, cheer and what to avoid, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

HOPE: Final = """
    bound|doomed|destined to; ^ this|it|that|they|he|she better; with luck; ^ let it|this|that|them|him|her not; sure to @flop
    fate; fluke; praying; i have to win; ^ let us hope|pray; please $; i would|will hate|die|cry|scream|love ... if; i would die
    i bet i; oh please; do not look at me; ^ ~hope; ^ just|really|only|still ~hope
    i|we|just|really|only|still|do|am|was|keep|kept|can ~hope; hoping; hopefully; ^ here is hoping; i|we|really|do|just wish
    ^ ~wish; wishing|praying; pray|prays; fingers|toes crossed; ~cross my|your? fingers; touch|knock|on wood
    with any|a|some bit? of? luck; god|heaven|lord help me|us; inshallah; ~wish me luck; ~wing and a prayer
    if i|we am|are lucky; maybe|perhaps|hope|if|with i|we will? get|got|am|are lucky; lucky day; be lucky; luck be; rely on luck
    just my luck; please let|god|lord|help|work|go|no|not|make|give|be; dear|oh god|lord|jesus let|please|help|make|do
    ^ god|lord|allah let|please|make|give; ^ let it|this|that ... work|hold|last|fit|happen|pass
    ^ let it|this go well|okay|right|smoothly; ^ let them|him|her|there|the|me ... be; let me not; ^ please not|no
    not today please; please do not; please ... do not let; ^ please $; let it be over|okay|fine|good|quick|easy; better not
    had better not; if only; fat chance; no chance; no hope; hopeless; i have no chance; what if; what happens if
    suppose i|they|he|she|it; imagine if|them|him|her|the; ~imagine ... laughing; or i|we|it will|would|might|am|are ... @flop
    or else; everything|everybody|all|it|lot|much depends|hangs|rides|rests|riding|hanging; ~depend on this|today|it|me
    all or nothing; do or die; make or break; last|only|one|final chance|shot; no second chance; ruin my|everything|the|it
    have|need|has|needs|got to win|pass|nail|smash|impress|succeed; must win|pass|succeed|impress|nail|work|go|get
    have|has|got|needs to go well|right|perfectly|okay; has|have|got|needs to work|be perfect|flawless|the|good|right|amazing
    must be perfect|flawless|good; this|it had better; can not afford|bear
    what will|would|do|must they|he|she|people|everyone|everybody|others|the|my ... think|say|do
    they|he|she am|are|is|will|would|must|might ... think|thinking|laugh
    everyone|everybody|people|nobody am|are|is|will|would|must|might ... think|thinking|laugh
    they|he|she am|are|is|will|would|must|might ... laughing|see|notice|hate
    everyone|everybody|people|nobody am|are|is|will|would|must|might ... laughing|see|notice|hate
    they|he|she|everyone|everybody|people|nobody am|are|is|will|would|must|might ... judge|judging|know
    they|he|she am|are|is|will|would|must|might ... stare|staring|reject|realise
    everyone|everybody|people|nobody am|are|is|will|would|must|might ... stare|staring|reject|realise
    they|everyone|everybody|people ... think|thinks|see|sees i|me am|as|is
    i will|am ... look|looking|sound|sounding like? a|an|so? @woe
    i|we am|are|is|will|would|might|could|always|shall going? to? probably|definitely|just? @flop
    bound|about|going|sure|gonna to @flop; knew i would; would be awful|terrible|embarrassing|mortifying|dreadful ... if|to
    would be horrible|nice|great|lovely|good|humiliating ... if|to; it will be awful|terrible|embarrassing|humiliating|horrible
    do not let|make it|this|them|him|her|me|us ... go|ask|see|notice|pick|choose|call|find
    do not let|make it|this|them|him|her|me|us ... be|end|happen|look|laugh|think|fail|sound|@flop
    do not|never pick|choose|ask|call|notice|judge me; do not|never laugh at; as long as i|they|nobody|it|he|she|no; so long as
    please not; not again; anyone|anything but; worried|scared|afraid|terrified|dreading|nervous|dread|petrified
    i can not do|cope|handle|manage|face|believe|think; i could not do|cope|handle; i am not ready|able|good|sure; i suck
    i am useless|hopeless|rubbish|terrible|awful|pathetic|doomed|screwed; no way i|this; there is no way
    it is not going to|well; going to be a|so? disaster|awful|terrible; i do not want to ... @flop
    i do not want ... them|him|her|to ... think|see|look|notice|laugh|fail; do not want to @flop; @modal not ... @flop
    not @flop; do not you? dare|@flop; never @flop; not to @flop; try not to @flop; do not be @woe; can not @flop|lose
    without @flopping; do not look|sound|seem|act like? a|an? @woe; must|can not ... look|sound|seem like? a|an? @woe
    go|goes|going|gone ... wrong|badly|horribly|sideways
    it|this|that|all|everything goes|go|went well|okay|right|smoothly|fine|alright
    interview|talk|game|exam|solo goes|go|went well|okay|right|smoothly|fine|alright; ~turn out okay|well|fine|alright|good
    be over soon|quickly|already|fast; get this|it over; get|make|see me|us|it through; make it through
    nobody|anyone|anybody|everyone ... notices|laughs|notice me|it|this|that|the?
    nobody|anyone|anybody|everyone ... likes|sees|asks|remembers me|it|this|that|the?
    someone|they|he|she|somebody ... notices|laughs|notice me|it|this|that|the?
    someone|they|he|she|somebody ... likes|sees|asks|remembers me|it|this|that|the?; i might|may|could ... @flop; chances are
    odds are; so|too much ~ride on; what a disaster; luck is; it would be so|just; would love it if; fluke; i need ... luck
    need some|a luck
"""

IF: Final = """
    if i|we|it|this|he|she|they ... @flop; if this|it ~go|~do not|wrong|badly; if i can not
"""
"""Hope where nothing follows; with what to do then it is a plan."""

CHEER: Final = """
    every|all _ was an|once; we|i|you can be; watch me; here i come; let|make it happen; can and will; i am a @hero
    second to none; keep the dream; dream it; ^ dream; ^ chin up love|mate|girl|lad|lads|son|pet|dear|old
    i|you|we can and i|you|we; and i|you|we will $; born|made|built|meant for
    i|you|we can do|handle|manage|make|beat this|it|anything|that|them|hard
    i|you|we can win|nail|smash|ace|crush|take this|it|anything|that|them|hard; ^ yes? i|you|we can $; yes i|you|we can
    can do it|this $; i|you|we will|am|are|going|to? ... win|smash|nail|crush|ace|succeed|conquer|rock|shine|triumph
    i|you|we will be great|fine|okay|brilliant|amazing|fantastic|good|alright; ~have got this|it; got this; ~have got it in
    let us go|do|get|smash|have|win|rock|crush; lets go; ^ here we|i go; ^ come on; go on $; go go; ^ go $
    go on? my|you? girl|boy|team|lad|lads|lass|champ|son|mate; ^ go on you|my|there; go for it; go get; bring it on; bring it $
    allez; vamos; you go girl|boy|mate; come on
    stay strong|positive|hungry|motivated|confident|hopeful|brave|proud|tough|fierce
    keep going|fighting|smiling|believing|dreaming|pushing; keep it up; keep the faith; keep at it; keep your chin up
    ^ chin up $; head held? up? high $; hang on? in there; dig deep; power through; push through; soldier on; carry on $
    plough on; march on; ~believe in; believe $; trust yourself|myself; trust the process; have faith; faith in
    never|not ~give up|in; do not|never quit $; no surrender; ^ never surrender
    be|being confident|brave|bold|strong|positive|fearless|great
    be|being awesome|proud|amazing|fierce|courageous|legendary|happy|unstoppable; be your|the best; be yourself; be a|the @hero
    am|are|is a|an|the|my|as? ... @hero; am|are the best|one|greatest|boss|man|woman; ~be a? natural; feel ... @mighty
    am|are @mighty; am|are so|really|very|pretty|more|totally|absolutely @mighty; am|are good enough $; am|are good at
    stronger|braver|tougher|better|smarter|bigger|greater than|every; more than enough
    doing|did|looking ... great|amazing|well|fine|brilliantly|brilliant|fantastic|awesome|good; well done
    good|great|nice job|girl|boy|lad|lass|work|stuff|effort|going; attagirl; attaboy; proud of
    ~make them|him|her|mum|dad|us|yourself|me|myself|nan|everyone proud; born|made|built|meant for this|it; born to; born ready
    ready|here for this|it|anything; every|all _ was|were|is|starts|started once|as|a
    every expert|master|champion|step|day|rep counts|is|was; once a beginner
    everyone|everybody starts|started|begins somewhere|as; one step at; one day at; step by step $; day at a time; no pain
    pain is; practice makes; rome was; fortune favours; hard work pays; nothing ventured; slow and steady wins; onwards; upwards
    ~dream big; ^ shine; ^ slay; you|i rock; ~rock this; smash|nail|crush|ace|own it|this|that
    ~show|~prove them|him|her|everyone|yourself who|what|wrong|how; ~show|~prove them|him|her|everyone|yourself $
    nothing|nobody|no|nowt one? can|will|is stop|beat|touch|going|stopping|impossible; sky is; impossible is
    anything is possible; winners|champions|legends never|do|keep|are; my|your|our moment|time|day|turn to? shine|is|now
    my|your|our moment|time|day|turn to? $; this is it $; this is my|your|our; now or never
    it is your|my|our time|moment|day|turn; make it|every count|happen; done this|harder|worse|it before|things|than
    harder things|than|days; worked|trained|practised hard|so; worked|trained|practised for this|it
    survived|been|got through worse|it|this|harder; i|you earned|deserve this|it|to; yes yes; ^ woo; woohoo; yay; yeah baby
    easy peasy; piece of cake; game on; in it to win; for the win; ^ no fear; fear nothing; no limits; just do it; ^ do it $
    do it for; give it everything|all; give it my|your all|best; leave it all; all in $; never say die; enjoy every|the
    have fun; ^ relish|enjoy|embrace it|this; rise and; up and at; dig in $; like a @hero; try|do your|my best; tough it out
    man up; do not stop $; nearly|almost there $; on fire $; you|i beauty|legend|star|hero; can do hard|anything; ^ better than
    as good as; good as anyone|any|them; think|stay positive; positive vibes|thoughts|thinking|attitude; good vibes; all is well
    will be fine|okay|great|alright|grand; going to be fine|okay|great|alright|brilliant|amazing|grand
    i|we am|are|feel so? ready; you are ready; deserve|belong ... here|this|to|it; remember why; eye of the tiger; yolo
    carpe diem; seize the; hard work; ~back yourself|myself; lion heart|hearted; ^ strong $; ^ stronger $; ^ fearless
    ^ invincible; ^ unstoppable; ^ brave $; ^ courage; ^ you legend; ^ champion; ^ winner; i am enough; you are enough
    can not stop|lose me|now
"""

FLOPS: Final = """
    mess screw fail choke blow lose embarrass panic ruin forget flunk bottle freeze fluff flop botch bungle bomb fumble collapse
    crumble disappoint faint vomit flub muck cock bugger foul wobble squeak stutter stammer cry blush balls shame waste
"""
"""Verbs of going wrong; what is to be kept from happening."""

WOES: Final = """
    idiot fool disaster stupid silly dumb useless failure awful rubbish mug moron joke weak nervous incompetent embarrassing fraud
    muppet loser clown amateur terrible pathetic clueless twit prat plonker boring weird
"""
"""What one fears to be taken for."""

HEROES: Final = """
    champions winners warriors lions tigers stars legends heroes fighters machines beasts champion champ winner warrior lion lioness
    tiger star legend queen king boss machine beast fighter hero rock rockstar badass genius force pro natural superstar superhero
    beauty gladiator viking bear phoenix survivor
"""
"""What cheering calls a person."""

MIGHTY: Final = """
    unstoppable invincible amazing awesome brilliant fantastic capable enough strong stronger powerful great worthy incredible
    fearless tough tougher braver brave confident ready mighty able proud smart clever talented gorgeous fabulous courageous
    resilient unbeatable
"""

LEADS: Final = """
    and then first now just next so okay right well again always please only simply firstly secondly last finally remember quick
    instead afterwards straight away anyway quickly gently slowly softly calmly quietly smoothly steadily carefully
"""
"""Words before an instruction that are not part of it."""

LEAD_PHRASES: Final = """
    i|we|you will; i|we|you am|are going to; remember to; make sure to|you|i; be sure to; try to; time to
    i|you|we have|need|got|ought to; i|you|we must|should|can|could; do not forget to; got to; need to; have to; going to
    the next|first|only|one thing|step is to; the next|first|only|one thing|step is; all i|you have to do is; i; you
    just|simply
"""

STATES: Final = """
    be am is are was were feel felt think thought know knew want wanted need hate like love believe guess suppose wonder remember
    mean see saw heard seem look looked sound have had has got get did do does forgot said say went came
"""
"""Verbs after "I" that say how things are, not what is done next."""

MINDS: Final = """
    be know think remember feel care want mind believe understand like need have
"""
"""After "do not" these say how things are."""

BODY: Final = """
    diaphragm tailbone pelvis glutes lats nose ears hair sole abdomen stomach soft palate temples eyebrows brow knuckles fingertips
    pinky shoulder shoulders chin chest back spine knee knees hip hips elbow elbows wrist wrists hand hands finger fingers thumb
    thumbs arm arms foot feet heel heels toe toes head neck jaw lips lip tongue teeth mouth throat eyes eye belly tummy ribs core
    weight breath breaths palms palm legs leg ankle ankles face forehead voice shoulderblades grip stance posture soles
"""

WAYS: Final = """
    from by with near beside past along across upright inwards outwards upwards downwards inside outside heavier lighter higher
    lower wider closer faster softer deeper looser shorter longer last second up down back forward forwards out in left right apart
    together over under behind above below between round around off on through into onto low high wide straight soft loose relaxed
    tucked bent slow slowly slower softly gently steady still quiet quietly level flat open closed tight light lightly long deep
    deeply first then next before after until straightaway clear clearly loud louder calm calmly easy smooth smoothly short quick
    quickly square even evenly tall firm firmly locked free heavy away toward towards against at to per
"""

MANNERS: Final = """
    slow slowly softly gently steady still quiet quietly level loose relaxed soft deep first eyes left right low high wide straight
    calmly smoothly firmly evenly clear clearly loud loudly down up back forward forwards easy light lightly quick quickly over
    under behind between
"""
"""A bare phrase that begins so says how or where to."""

NO_CUE: Final = """
    nothing none dunno idk nope nah blank whatever something anything unsure
"""
"""An answer that says nothing."""

NOT_AVOIDED: Final = """
    idea one clue sure really much i you problem way worries comment words thoughts nothing anything
"""
"""After "no" or "not" these make no instruction."""
