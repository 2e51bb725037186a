"""D5: names for bodily arousal that read it as threat, as challenge or as nothing much, as `lexicon` has it."""

from __future__ import annotations

from typing import Final

THREAT: Final = """
    going to make a|an|me fool|idiot|mess|me|look; ~make a fool|mess|idiot|show of; ^ run $; fake|phony|phoney
    will pass|black|keel out|over; going to pass|black|keel|be out|over|sick|ill; fear|fears|feared|fearful|fearing; afraid
    scared|scare|scares|scary|scaring; frightened|frightening|fright|frightens; terrified|terrifying|terror|terrifies
    panic|panics|panicky|panicked|panicking; dread|dreading|dreaded|dreadful; doom|doomed; horror|horrified|horrible|horrifying
    petrified|petrifying; angst; anxiety|anxious; alarm|alarmed; spooked; phobia; paranoid; shaken|shook up
    worried|worry|worries|worrying; distress|distressed; nightmare; hysteria|hysterical; cowardice|cowardly|coward|chicken|wimp
    @bad|old|usual|awful nerves|jitters|butterflies; nerves|jitters ... @bad|ruin|ruins|wreck|wrecks|again|kill|kills|killing
    nervous wreck|breakdown; ~lose my nerve; bag|bundle of nerves; nerves ~get the better; freaking|freaked|freak out
    can not do|cope|handle|manage|face|go|take|stand|bear|control|pull|perform|speak|win|make; i|you can not $
    could not do|cope|handle|manage|face; unable to; not able to; impossible
    not ready|good|strong|capable|prepared|able|clever|smart|brave|fit|enough|worthy; not ... good|strong|brave|clever|smart enough
    not ... up to it|this; not for me; not cut out; not the right
    useless|fraud|imposter|impostor|failure|incompetent|pathetic|inadequate|hopeless|helpless
    weakness|weakling|loser|idiot|stupid|rubbish|worthless|inept|feeble|crap; too weak|old|stupid|slow|soft|shy|young|thick|dumb|hard
    too much $; too much for; wrong person|woman|man|one|job|place|girl|guy|lad for|here|to
    wrong person|woman|man|one|job|place|girl|guy|lad $; am weak
    i am|will|would|shall|might|could going? to? definitely|probably|just|surely? @flop; going|about|bound|gonna|sure|certain to @flop
    will|would|might @flop; ~know i will|would
    it|this|that|all will|would|is going? to? end|go|be wrong|badly|disaster|awful|over|terrible|tears; ~go wrong|badly|horribly
    i always @flop; ~make me @flop; something is|must|bad|terrible|awful|going wrong|be|is|will|to; something wrong; wrong with me
    proof|evidence|proves|proving|confirms|confirmed|confirmation i|that|of|im|he|she|you|what; proof ... not
    a|the|my|clear sign to|i|that|of|not|it ... stop|cancel|should|not|can|weakness
    a|the|my|clear sign to|i|that|of|not|it ... leave|wrong|run|bad|trouble; bad sign|omen; warning|warnings; red flag|flags|light
    alarm bells; omen; ~tell|~say|~scream|~shout|~warn|~beg me|at? me? to? stop|run|leave|quit|escape|danger
    body|head|gut|heart|me ~say|~scream|~shout no; ~tell|~say|~scream|~shout|~warn|~beg me|at? me? to? flee|hide|go|not|get|out|cancel
    danger|dangerous|unsafe|threat|threatened|threatening; under attack; attacked|attacking; ~run away|off|from|out
    i|just|body|legs|feet ~want|~need to? run; urge to run; ^ ~want to run; ~want to run away|from|out|off|home
    ~want|~need|urge|going to flee|hide|leave|escape|vanish|disappear; ~want|~need|urge|going to bolt|die|cry|quit|cancel|vomit|scream
    ~get|~let me out|away|off of|from|here; ~get|~let me out|away|off $; ~escape; ~flee; ~hide from|under|in; ~bottle it; bottling
    ~bail out; back|backing out; call|calling in sick; should cancel|leave|stop|quit|stay|go|not|have; go home; swallow me|up
    ground ... open; ~lose control|it|my; losing it; out of control; no control; overwhelmed|overwhelming|overwhelm; meltdown
    ~fall|~come|~go apart|to pieces; ~shut down; ~freeze; frozen; paralysed|paralysing|paralysis; rabbit in; deer in; ~crack up
    ~collapse $; disaster|catastrophe|catastrophic; trapped|cornered|suffocating|drowning; ~choke; should|do not be|belong here
    do not belong; ~let me down; ~betray|betraying me; against me; enemy; ~give me away; ~show me up; found out
    they|everyone|people|all will|would|can ... see|notice|laugh|know|judge|think; humiliated|humiliation|humiliating; ashamed|shame
    embarrassed|embarrassing|embarrassment; judged; laughed at; laughing stock; sick with; knot of; sinking feeling; pit of; hell
    torture; misery; miserable; awful|terrible|horrid|hideous|ghastly feeling|nerves|dread|sensation
    awful|terrible|horrid|hideous|ghastly $; death; dying; the end $; the end is|of me|near|it|everything
    executioner|execution|gallows|firing squad; lamb to; impending; ~crumble|~crumbling; ~go to die; ~kill me; it is|was all over
    no way out; weak $; ~fail; jelly; big|bad mistake; cursed; ruined; ruin|ruins
"""

THREAT_IN_SLANG: Final = """
    run and hide; ~run off|home|out; ~hide; not|never made|cut of|from|out; ~fall off|from|into; cliff; stuff of nightmares
    way out of my; out of control; ~have had it; no way; ~quit|~give|~fail|~die|~collapse up? on me; rabbit; ~turn to jelly|stone|water
    mouse; sitting duck; easy prey; disgrace*; dishonour; letdown; let down; flop; disappointment; doubt|doubts|doubting; self doubt
    insecure|insecurity|insecurities; mortified|mortifying; ~wimp out
    nerves ... wreck|wrecking|wrecked|ruining|ruin|spoiling|everywhere|shredded; ~wreck; ~sabotage
    vulnerable|exposed|unworthy|inferiority|powerless|defenceless
    despair|despairing|torment|agony|dismay|trepidation|apprehension|apprehensive|qualms; heart sank|sinking|stopped; in my boots
    blood ran|running cold; like a leaf; butterfingers; moron|fool|muppet|wally|plonker|numpty|pillock|clown|dunce|klutz|lightweight
    jinx|jinxed; beaten|defeated|licked; victim; ambush|ambushed; malfunction|malfunctioning|faulty|glitch|broken; interrogation
    firing line; condemned; sentenced; hate this|it|feeling|that; i hate; ~cower; ~shrink|~shrinking; ~cringe; cringeworthy; cringing
    ~quake; ~quiver; shame; guilt|guilty; ridicule|ridiculous|ridiculed; rejected|rejection; ~expose me; unbearable; ~spiral
    ~make me look|seem weak|stupid|silly|small; ~let everyone|them|him|her|people|mum|dad down; ~take over|hold of? me?; got the better
    ~beat me; ~defeat; ~stop me; ~hold me back; ~block me; wreck; nerves ... @bad; @bad kind|sort; ~wig out; end of the world; flap
    ~be in a state; hot mess; basket case; jelly; tizzy|tizz; ~wobble; executioner|execution|gallows; firing squad
    nerves|nerve ... gone|went|shot|frayed|frazzled|failing|failed; me|part|half|legs ~want to run|flee|leave|hide|bolt|escape
    ~brick|~cack|~crap|~shit|~poop|~wet|~pee it|myself|bricks|pants|my; ~get|~have|sudden cold feet; ^ cold feet $; heebie jeebies; heebies
    willies; collywobbles; yips; the|my? wobbles; squeaky bum; brown trousers; shitless; scaredy; yellow
    ~lose my|the nerve|nerves|grip|head|marbles|cool|mind|bottle; ~lose it|control; ~come undone|unstuck; ~unravel; spiralling|spiraling
    spiral; ~crack|~fold|~melt|~buckle|~implode|~disintegrate $; ~crack|~fold|~buckle|~cave under|in; ~come|~fall|~go apart|undone
    ~come|~fall|~go to pieces|bits; ~break down; ~go under; sinking; drowning; ~shut down; headlights; out of my depth|league
    over my head|depth; can|could|do not hack|stomach|handle|face|cut; not up to; not got|have what; not what it takes
    ~have not got|what|enough|it|the; ~be not? made|built|meant|wired|born for|of this|it; blind panic; panic attack; stage fright
    ~get|~have|~be the? wind|frights|horrors|shakes; the shakes|horrors; in a cold sweat; sick to; sick feeling
    ~feel sick|ill|small|stupid|exposed|naked; ~feel useless|weak|threatened|unsafe|trapped|hunted; hunted|prey; bolt|run|leg for|it
    leg it; scarper; ~get me out; wanting|want|wanted out|home
"""

INABILITY: Final = """
    i am|was not a|an|the; i am|was no _; ~want my mum|mummy|mom|mam|dad|bed|blanket; not the? sort|kind|type; no good|use
    can not @doable; could not @doable; i could|can not $; ~prove i|that|im|me
    will|would not|never be? able|make|manage|cope|do|get|last|survive|pass|hold|work; never going|be to|able|good|enough|ready
    incapable; inept; incompetent; incompetence; inadequate|inadequacy; inferior; amateur|amateurs
    not a? real|proper|natural|good|strong|brave; clueless; hopeless; who am i; who do i; what am i doing|thinking; no business
    ~be not? worth|worthy; undeserving; unqualified; underqualified; unprepared; underprepared; ill equipped
    lack|lacking confidence|courage|talent|ability|skill|nerve; no confidence|courage|backbone|spine|guts|good|use; gutless; spineless
    ~be weak|soft|pathetic|small|hopeless|nothing|no; weak; weedy; pushover; ~be a weakling|weed|wuss|baby|wreck|mess|disgrace
    ~be a loser|fake|fraud|liability|joke|failure|coward|chicken|wimp|burden|disappointment|nobody; wuss; sissy; big baby
    letting ... down; too big|much|scary|difficult|far|good|inexperienced|nervous|fat|thin for|to; ~stop being so; not meant to
    not my place; out of place; no hope; no chance; lost cause; no way i|am|can; beyond me; more than i
    body|brain|mind ... broken|failing|quitting|useless; giving up|way|out
    everyone|everybody|others|they else|all|is|are calm|fine|better|cope|copes; shouldnt be; never should have
    never get|make|manage|cope; ~be found out; ~get it|this|everything wrong; ~go to? wrong|blank|badly; blank mind
    stress|stressed|stressing; under|much|crushing pressure; strain; overwrought
"""

SEEN_COMING: Final = """
    they|everyone|everybody|people must|will|would|might ~think|~believe i am a|an? crazy|mad|stupid|weird|useless|weak
    they|everyone|everybody|people must|will|would|might ~think|~believe i am a|an? silly|idiot|nuts|incompetent|fool|fraud
    they|he|she|everyone|people will|would ~hate|~boo|~laugh|~reject|~sack|~mock|~judge|~smirk|~stare ...
    should never|not have come|said|agreed|started|signed|applied|accepted|gone|volunteered|offered|let ...
    ~get worse; worse and worse; ~be just|simply|really? not|never just|simply|really? made|built|cut|meant|born out? for|to ...
    this|it|that|things is|are|looks|feels really|very|so|all? bad|awful|terrible|horrible|dreadful
    sign that? i am not|weak|failing|too|losing|going|about|done; i am finished|screwed|toast|sunk|stuffed|dead|cooked|history|doomed $,
    i am a goner; i am done for
    they|everyone|everybody|people|all|others ~be going|gonna|bound to? ~laugh|~see|~notice|~judge|~stare|~hate|~think|~know|~hear ...
    they|everyone|everybody|people can|will hear|tell|smell|feel it|my|that|i|how ...
    they|he|she|everyone|people|someone|i will|would|might|shall|to|be ~find|~catch|~suss|~see|~rumble me? out|through
    what if i|my|they|he|she|everyone|people|someone|something|the|nobody ...; see|seen through me
    ~want|~need|~have|going to get|go|run|be out|away|home|off|anywhere|elsewhere ...; anywhere but here; ~want|~wish out|this over
    going|about|bound|sure|will|would|gonna to? ... @flop; about to go|lose|look|be|make; waiting for it|the|disaster|something to?
    any second now; matter of time; next step|stop; here it comes; here we go again; not again; brace; bracing for
    bad to|thing|things|news|happen|things; the worst; ~go to end
    will|would|going|all? to? be awful|terrible|bad|horrible|laughed|sacked|hurt|shown|judged|eaten|a
    something bad|awful|terrible|dreadful|horrible; emergency; abort; mayday; sos; code red; get|getting out; get|let me out|off|away
    ~tell|~say|~scream|~shout|~warn|~beg|~order|~urge me|me to? turn|get|go|back|run|stop|walk|give|not|do|avoid|keep
    ~tell|~say|~scream|~shout to? run|stop|not|danger|quit; stop sign; retreat; ~back off|away|down|out; ~give up
    run|running|ran for it|cover|my; ~turn back|round; punishment|punished|punishing; ~punish; foreboding; ominous; ~haunt
    menace|menacing; ~stalk; predator; monster|monsters; wolf|wolves; thin ice; edge of a|the cliff|abyss; the abyss; cliff edge; noose
    guillotine; scaffold; dentist's|dentist chair; like|than the dentist|dentists; slaughter; crucified; crushed; ~crush me|by
    ~crush under; wall ... closing; nausea of; repulsion
"""

CHALLENGE: Final = """
    ~push|~carry|~drive|~lift|~propel|~move me forward|forwards|on|up|ahead|through
    start|starter|starting signal|gun|pistol|line|block|blocks; ~mean|~show this|it|that counts|matters
    ~mean|~show this|it|that is important|worth
    i really|quite|kind|actually? like|love|enjoy|know|need this|the|that|it|these feeling|buzz|rush|tingle|tingling
    i really|quite|kind|actually? like|love|enjoy|know|need this|the|that|it|these kick|thrill|nerves|butterflies|energy
    before a|my|the goal|penalty|jump|dive|ride|performance|concert
    fast|clear|quick|sharp|keen|bright mind|brain|thinking|reactions|reflexes|head
    nerves|nervousness|butterflies ~be good|useful|helpful|fuel|energy|my|healthy|welcome
    ~make|~keep me careful|sharp|focused|quick|awake|alert|better
    up for a|the|some|any|anything fight|challenge|game|it|race|adventure|contest; rush i|that|of ...; run for $; bolt of energy|lightning
    body|heart|brain|system knows|know what to|it|is; body|heart|brain|system knows|know it is|can
    body|heart|brain|system knows|know how to; in a good|nice|positive|helpful|healthy|fun way|sense; blood|oxygen|energy ... where i|it|my
    a good nervous; nervous as in good
    so|and|means that? i|we can|could ~react|~think|~move|~run|~act|~respond|~perform|~focus|~speak|~climb|~jump|~see ...
    i react|move quicker|faster; ~react|~think|~move|~respond quicker|faster|sharper|better
    ~mean|~show|~prove|~tell|because|sign ... i|it|this ... care|cares|matters|matter; i really|do|just|still|only? care $,; i care about|a
    it|this|that really|just? matters $; game|show|go|prime time; showtime; it|this|that|they|which always|only|just|really? helps|help $,
    it|this|that|they|which always|only|just|really? helps|help me|us|my
    i ~sing|~run|~play|~think|~work|~perform|~speak|~do|~write better|faster|best|quicker
    makes|make me ~sing|~run|~play|~think|~work|~perform|~speak|~do better|faster|quicker; system|body getting set|ready
    getting|get set for; set to go; all set; way of helping|protecting|preparing|coping; joy|joyful|delight|delighted|curious|curiosity|fun
    fire $
    only|inner fire; before a|the? kick|race|match|game|gig|show|curtain|rollercoaster; flying in formation; full of beans; ~ready to go
    energy|energies|energised|energetic|energising; power|powers|powered|powering|powerful|powerhouse; strength|strong|stronger
    mobilising|mobilised|mobilise; ready; excit*; thrilled|thrill|thrilling; fuel|fuelled|fuelling|fueled
    petrol|octane|turbo|turbocharged|diesel|gasoline; gearing|geared|gear|gears up; revving|revved|rev; warming|warmed|warm up
    switching|switched|switch|turning|turned on; firing|fired|fires|fire up|in; firing on
    powering|charging|charged|psyching|psyched|pumping|pumped|booting|waking|woken|winding|amping up
    amped|limbering|tuning|lighting|lit|juicing|juiced|perking|loading|loaded|tooling|building up
    charged|pumped|psyched|amped|hyped|stoked|jazzed|buzzing|buzzed
    buzz|fizzing|fizz|fizzy|electric|electricity|sparks|sparking|sparky|wired; eager|keen|raring|itching to? go|start|get? $; eager
    keen; raring; itching to; can not wait; looking forward; up for|to it|this; game on|face; bring it; let us go; here we go
    bit between; helping|help|helps|assisting|supporting me|us; on my side; ~be my ally|friend|helper|mate; to help
    ~get|~give|~lend|~make|~bring|~hand me ready|strength|power|energy|strong|boost
    ~get|~give|~lend|~make|~bring|~hand me extra|what|speed|oxygen|fuel|wings; ~get ready|set|oxygen|blood|air|pumped
    ~prepare|~ready me|us|itself|for|to|my; preparing; preparation; prepared; alert|alertness|alive|awake|sharp|sharper
    focused|focus|focusing|sharpening|sharpened|concentrated|concentration; oxygen; adrenaline|adrenal; rush of|good
    challenge|challenges|challenged; boost|boosting|boosted|booster; rocket|rockets|liftoff|launch|launchpad|jet|jets; lift off
    engine|engines|motor|motors; battery|batteries; spring|springs ... coiled|loaded; coiled; ~pounce|~spring
    horses|horsepower|racehorse|thoroughbred|greyhound|stallion; tiger|lion|cheetah|panther|leopard
    race|match|game|show ready|day|mode|face; racing fit; before a|the race|kick|big|curtain|game|match|gig|show|rollercoaster
    rollercoaster; roller coaster; good|useful|helpful|healthy kind|nerves|stress|tension|sign|butterflies|energy
    right|happy|positive|nice|lovely kind|nerves|stress|tension|sign|butterflies|energy
    good|useful|helpful|healthy sort|adrenaline|vibes|pressure|thing|feeling|jitters|buzz
    right|happy|positive|nice|lovely sort|adrenaline|vibes|pressure|thing|feeling|jitters|buzz; ~care|~matter about|to|because|a $
    because i care; it matters; means|shows|because|so i|it|that ... care|matters|alive|want|ready; shows i; anticipation|anticipating
    enthusiasm|enthusiastic|eagerness; ~rise to; in the zone; in my element; primed; extra gear|power|strength|something; second wind
    wind in; ~wake me|my up; body|brain|system|senses ~wake up; ~work|working for me; doing its job|bit|work; ~spark; wings; momentum
    flow; performance mode; stage mode; wants|want to run|go|move|play|dance|win|perform|sing|fly|jump; ready to
    drum|drums roll|rolling; fanfare; courage|brave|bravery; confident|confidence; opportunity|chance to; spirit
    fighting|fight spirit|mode|fit|back; hungry for; super powers|power; superpower|superpowers; ~love this|it|that feeling|buzz; ~enjoy
    exhilarated|exhilarating|exhilaration; alive; vim; oomph; juice|juices; pep; mojo; zing; kickstart; jump start; ignition
    pilot light
"""

ORGANS: Final = """
    body heart system systems lungs blood legs brain muscles hands nerves pulse bloodstream everything engine glands adrenals chest
    hormones
"""

CARRYING: Final = """
    send sends sending sent pump pumps pumping pumped push pushes pushing carry carries carrying deliver delivers delivering bring
    brings bringing supply supplies supplying feed feeds feeding route routes routing move moves moving shunt shunts rush rushes rushing
    shift shifts
"""
"""What a body does with blood and air."""

WORKING: Final = """
    muscles muscle legs brain arms fingers hands limbs need needed work useful lungs thighs
"""
"""Where it carries them."""

READYING_VERBS: Final = """
    helping helps supporting supports backing working works preparing prepares priming primes pumping pumps waking wakes charging
    charges delivering delivers sending sends feeding feeds supplying supplies loading loads joining cheering protecting serving serves
    boosting boosts fuelling fuels powering powers mobilising firing tuning limbering stoking gathering building switching rallying
    rising lending bringing kicking offering equipping assembling readying revving sharpening ramping stepping showing turning
"""
"""What a body does that makes itself ready."""

READYING: Final = """
    @organ is|are|was|were|just|only|all|always? @readying
    ~get me|us|myself|itself|my going|moving|started|sharp|up|pumped|fired|primed|hyped|there|through|over|set|into|warm|warmed|lively
    ~get me|us|myself|itself|my focused|alert|awake|psyched|in|on|psyched|quick|quicker|geared|revved
    ~make me|my|us quick|quicker|fast|faster|sharp|sharper; ~make me|my|us strong|stronger|ready|alert|focused|better|lively|lighter
    ~give|~lend|~bring|~offer|~supply|~deliver me|my a|an|the|more|extra|some|what _; @carrying ... @working
    blood|sugar|glucose|oxygen ... @working; reporting|report for; on duty; all hands; on standby|deck; get up and go; get go
    standing by; at the ready; action stations; battle stations; troops; cavalry; reinforcements; backup; support crew|team
    got|has|have my back; on my team; cheering|rooting me|for; ~lend me|a; ~step up; ~rise|~rising to; ~show|~turn up for; ~serve me
    ~join in; good servant; here to help; for me not against; rallying|rally|rallied; ~steel; ~brace for a good; knows what
"""

IMAGES: Final = """
    blood is|was up; go button|signal|mode|time; clearing|clear the decks; decks; prepped; prep; ready as
    ~fly in the? formation|same|line; same direction; up and running; ^ a push; sign|means|shows ... want
    push|pushing me on|forward|along; nudge; thrill*; energ*; electrif*; invigorat*; stimulat*; enthus*; empower*; inspir*; motivat*
    ~get my|the blood|heart|body|engine|motor|legs|juices|brain|muscles going|moving|flowing|pumping|started|ready|warm|up|firing
    ~tick over; ticking over; idling; ~warm me|my|us up; ~sharpen me|my|up|for; ~tune up; ~load like|up; ~lend me|a|us
    ~give me|my|us more|extra|a|the|what|wings|legs; a helping|helper hand; helping hand; ~heat up; ~fire me|my up; ~light me|my up
    ~lift me|my; ~turn me|my on; ~power me|my|up|for; ~carry me; ~fuel; ~propel; ~drive me|my on|forward; ~wake me|my up
    ~make me feel alive|ready|strong|powerful; ~back me up?; ~be behind me; working with|for me; useful; resource|resources; asset
    advantage; edge over; ^ a kick|rush|buzz|spark|thrill|charge|gift|tool|resource; determination|determined
    beast|hero|boss|sport|competition mode; opportunity; top|high|higher gear; into gear; kick|kicks|kicking in; old friend; a friend
    body says|saying let|go|ready|yes; let us do|have|go; ready steady; game plan; bull; superhero
    surge|wave|current|tide|wind ... ride|surf|sail|use; ~ride|~surf|~harness|~channel it|this|the|that|wave; ~use it|this|that
    surge|surging; surf; starting|start|starter blocks|block|gun|grid|line|gate|gates|pistol; on the grid|blocks|gun; get set; countdown
    ~count down; take off; takeoff; lift off; green light; go time; showtime; show time; curtain|curtains up|call|rise; lights up
    house lights; kick off; kickoff; warm up; match day; tip off; pre match|game|race|gig|show|flight|performance; race car
    racing car|driver; sports car; formula one|1; f1; ferrari; hot rod; motorbike; supercharger; supercharged|supercharge; turbine
    generator; dynamo; boiler; furnace; steam; full steam|throttle|tank|power|tilt; throttle; accelerator; pistons; nitro|nitrous
    kerosene; jet fuel; high octane; volts|voltage|volt; current; charge; plugged in; lightning; spark|sparks|sparky|sparkle; sparkling
    fizz; bubbles|bubbly; champagne; fireworks; firework; rocket*; firing; fire in|up|inside; flame|flames; blaze|blazing; hot coals
    torch; embers; dragon; hunter; hunting; hawk|falcon|eagle; wolf pack; stallion; sprinter; thoroughbred; hound|hounds
    greyhound|greyhounds; pup|puppy; christmas|birthday|holiday eve|morning|feeling; theme park; bow ... drawn; arrow; drawn bow; loaded
    catapult; slingshot; trampoline; springboard; spring loaded|in; coil; bouncing|bouncy|bounce; pep; zip; zest; gusto; verve; drive
    driven; hunger to|for; appetite; thirst; fight in|left|me; fighting; fighter; warrior; war drums; drumroll; drum roll
    battle ready|cry|mode; force; life force; lifeblood; vitality; vital; vigour|vigor; stamina; readiness; willing; willingness
    passion|passionate; intensity; intent; purpose; upbeat; lively; perky; frisky; animated; vibrant; electrified; galvanised; enlivened
    invigorated|invigorating; stimulated; stimulation; turned up; souped up; tingle of; thrill of|seeking; tickled; giddy; bursting
    champing; chomping; straining at; raring; rarin; all systems; systems go; locked and; good to go; ready for; set for; bring on
    come on; bring it; in the mood; pumping; psyched; juiced; hype|hyped; lit; stoked; gas; petrol; diesel; fuel*; octane; nectar
    boost*; buzz*; proof|sign|means|shows|because it|that|i|this ... matters|care|cares|important|alive; important to me; worth doing
    worth it; good for me; ~mean business; ~be on it|form|fire; into it; ~enjoy*; ~look forward
    ~want to do|go|start|get|sing|play|try|show|this|it; want this; cant wait; anticipation; expectancy; stage ready|magic|light
    performance energy; good sort|kind|type|thing|energy|nervous|stress; fun nervous|kind; eustress; the fun
"""

CALM: Final = """
    calm|calmly|relaxed|level|ordinary|normal|usual|fine|okay|alright
    steady|peaceful|serene|neutral|flat|bored|indifferent|nothing|chilled|placid|cool; at ease; no different; the same
"""

NERVES: Final = """
    nerves|nervous|nervy|jitters|jittery|tense|uneasy|shaky|butterflies
"""
"""Sensations, and no reading of them; beside a challenge they make it mixed."""

PASSING: Final = """
    hungry like|as ...; eat|ate like ...
    back|knees|feet|shoes|head|neck|legs|shoulder|boots|heels|hip|knee ~be? killing me; dying for|to; chest of|freezer|infection|press|hair
    chest pocket; battery ... low|dead|flat|empty|full; battery of ...; engine|motor of|noise|running|outside|trouble
    charged phone|battery|laptop|card; wind in my|the hair|face|trees; giddy|dizzy from|after ...; jump start|leads; sick of
    sick day|note|leave|pay; killing time; weak tea|coffee|signal|wifi|wrist|wrists|ankle|ankles; the weak _; panic room|button
    strong tea|coffee|smell|wind|light|sun; pressure cooker|washer; fear of spiders|heights|flying|dogs; horror film; power nap
    stiff neck from|after|since|because; wide? awake at|since|all|from|for|until|too|half ...; palms|hands|feet|hair|socks ~be wet
    car|bus|train|steering|brakes|wifi|internet|battery ~fail|~die|~crash|~break ...
    alarm|lift|printer|mic|microphone|projector|heating|engine|boiler ~fail|~die|~crash|~break ...
    passed|pass|passing out|round ... worksheets|menus|cards|books|plates|sandwiches|programmes
    passed|pass|passing out|round ... hymn|sweets|samples|copies|tests|exams|keys|notes; a|an|the|some|this|only|very|just|slight faint _
    faint tingling|tingle|flutter|buzz|hum|sweat|smell|sound|light|line|feeling|warmth|heartbeat|pulse
    clenched|clenching|clench|clenches jaw|teeth|fists; jaw ... clenching|chewing|toffee|gum|clenched
    power ~come|~go|~be|~fail back|off|out|down|again; power steering ...
    power bank|drill|lead|adapter|strip|outage|company|bill|walk|lifting|failure|station|shower|tools; the fireworks; of fireworks
    lost power; @creature ~be|~get|~look|~feel|~seem so|very|really|too|quite|a? bit? scared|afraid|frightened|terrified|anxious ...
    @creature ~be|~get|~look|~feel|~seem so|very|really|too|quite|a? bit? nervous|excited|ready|worried|panicking ...
    breathless|breath from|after ... stairs|running|run|walk|walking|jog|cycling|dancing|hill|steps|bike|climbing|climb|hurrying|race
    numb|tingling|numbness ... cold|sitting|ice|snow|typing|bike|frost|gloves; pins and needles ... sitting|crossed|sat|kneeling
    heart skipped|skips a beat when|as; worry lines|beads; panic buying; scared the|my|me cat|birds|dog|away; scary mask|masks|movie
    no need to panic|worry; not to worry; never|not worry; do not worry; danger money; exam stress ball; stress ball|test; doorbell ...
    no doubt; energy bar|bars|gel; hay|yellow|cabin fever; insulin injection; alarm clock|rings|rang|went|goes|set
    cold feet from|on|in|because|under|with|on; useful tool|app; expose|exposed film; broken pencil|string|chair|lift|heating|window
    beaten eggs; rash from; power cut|tool; read|reading|watched|heard|saw|learned about|of _; read|reading|watched|heard about _ _
    ~read a|an|the _ about _; ^ cold sweat $
    about|on fainting|strokes|seizures|asthma|angina|allergies|cpr|diabetes|bleeding|choking|concussion|epilepsy|sepsis
    on|in|at the? hospital ward|shift|radio|car|canteen|corridor|trust; my|her|his|their patient|patients; patient 's
    hospital shift|appointment|visit ... fine; lightning fast|round; fire alarm|drill|exit|door; alarm went; steam train|room
    full tank of; gas|petrol station|bill|cooker; full of cold; hungry $; hungry and|because|for lunch|dinner|tea
    driving|car|bus|truck driver; drive|drove|driven home|to|there|here|past|in; force of habit; work force; in force; come on a
    come on time|foot|bus; christmas party|tree|shopping|dinner; birthday cake|party|present; holiday cottage; sugar ... tea|coffee
    bubble bath; wind outside; tide times|out; current job|account|boss; charge of; charged for|the; battery charged|low|dead
    phone|laptop battery; loaded dishwasher|the|up; spring onions|term|morning|day|clean; surf board; no energy; not hungry; no pressure
    blood pressure; air|tyre pressure; high|low pressure; fun fair|run; tired legs; after the run; sports car park; eagle owl
    gate|gates open; last call; warm up band|tent; panic button|room|buttons; fire|smoke|alarm alarm|clock|engine|drill
    car|house|burglar alarm; no wonder; power cut|point|socket|station|nap; gas|electricity bill; short film|story
    horror|scary film|movie|story|book; warm|warming up the|my room|car|soup|food|lunch|tea; good morning; ready meal|salted
    not ready salted; passed|pass|passing|faint out? ... laughing|papers|leaflets|forms|handouts|sheets
    faint smell|memory|line|light|sound|hope|idea|praise; worst headache of a; energy bill|drink|bills|drinks; died of laughing
    heart of; strong coffee|wind|smell|tea|light; like normal; hospital radio|trust|ward|shift|car|canteen|job|visit|corridor
    blood test|donation|bank|pressure monitor|cuff; no pain; no chest; tired; had three coffees; exit sign; sign up
    my sister|friend|brother|mum is|was ... scared|afraid|anxious|excited|ready
    my dad|mate|boss|wife|husband is|was ... scared|afraid|anxious|excited|ready; race car|day parking; doctor who|strange
    ground coffee; drive home; kick off
"""
"""Other meanings, taken out before the rest is read."""

UNSAID: Final = """
    wait remember recall say tell explain describe name call feel stop sleep breathe complain think put believe help see smell hear
    taste stay sit eat swallow find decide place pinpoint identify give
"""
"""After "can not" these say nothing of what one is able to do."""

CREATURES: Final = """
    dog dogs cat cats horse horses pony puppy kitten kid kids son daughter baby toddler twins sister brother mum mom dad mother father wife
    husband boss friend mate neighbour colleague gran nan grandad child children pupil pupils student students patient patients parrot hen
    hens chickens sheep cows birds rabbit hamster partner he she they
"""
"""Others whose fright or excitement is told of."""

FLOPS: Final = """
    fail freeze choke collapse blow mess forget drop die ruin lose embarrass crash fall stammer stutter screw flop fluff bomb crack cry
    faint vomit puke burst explode trip blank disappoint crumble break bottle fumble flunk wet stumble blush
"""

BAD: Final = """
    bad awful terrible horrible dreadful rotten nasty wretched damn bloody stupid terrible evil crippling debilitating
"""

NOW: Final = """
    now today instead became turned becomes turning changed but no actually rather wait
"""

EARLIER: Final = """
    used before once last yesterday normally usually always thought felt formerly previously old no not never wait actually rather called
    first
    labelled mistook mistaken
"""
"""With one of these before, what is said after it takes back what was said first."""

OTHERS: Final = """
    he she they mate friend mum mom dad mother father brother sister wife husband partner boss colleague neighbour kid kids child son
    daughter baby dog cat someone somebody man woman guy girl boy lady bloke student patient customer client people coach teacher uncle
    aunt nan gran grandad cousin actor film movie story book character
"""
"""Whose faint or pain is not the person's own."""
