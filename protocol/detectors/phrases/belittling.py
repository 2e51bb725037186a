"""Talking down by what is made small, in the notation of `lexicon`: the deed, its worth, whose merit it was (see `discounting`)."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "gracious": words(
        """
        polite kind nice generous lenient soft charitable gentle merciful sorry bored drunk desperate friendly sweet tactful
        sympathetic indulgent forgiving easy tired encouraging
        """
    ),
    "toy": words(
        """
        baby toy kiddie kiddy mickey beginner beginners beginner's starter children's kids kids' kid's junior dummy entry-level
        basic trivial tiny silly simple easy standard bog-standard five-minute two-minute piddly pathetic puny dinky small
        """
    ),
    "thing": words(
        """
        thing things question one ones task version exam job exercise piece recipe test step steps level route stuff book song
        tune walk hill race class course puzzle game problem bug ticket email meal dish room group audience crowd run swim
        """
    ),
    "true": words("true real proper genuine actual serious decent full"),
    "trueone": words(
        """
        one pb record exam test race run win performance speech conversation cook meal achievement runner swimmer singer musician
        writer gardener player speaker driver coder test victory thing deal workout session challenge progress change success
        marathon essay piece song presentation gig interview sentence chapter talk walk swim climb habit skill feat french german
        spanish english music cooking work exercise practice
        """
    ),
    "folk": words(
        "people folk folks person adults adult grown-up grown-ups human humans beings souls students kids adult's families households"
    ),
    "usual": words(
        "normal ordinary proper real regular average most other decent sane half any sensible competent good fit healthy experienced"
    ),
    "doer": words(
        """
        beekeeper runner swimmer cook chef gardener driver player musician pianist guitarist singer writer speaker coder
        programmer developer nurse teacher parent mother father mum dad student climber cyclist athlete carpenter plumber
        electrician baker dancer linguist translator lawyer professional pro expert grown-up adult person man woman
        """
    ),
    "deflated": words(
        "embarrassingly laughably pathetically shamefully ridiculously pitifully painfully depressingly hardly barely miserably woefully"
    ),
}

BELITTLING: Final = """
    not|hardly|scarcely ... anything|something|much|one to be happy|proud|pleased|excited about|of|over
    the others|rest were|are ... further|ahead|better|faster|quicker
    everyone|everybody|anyone|anybody passes|gets|wins|manages|passed|succeeds
    but it was a|an|such|all? ... mess|shambles|disaster|rubbish|terrible|wobbly|awful|ugly $
    was|were a? bit|total|complete|right|real|sloppy of? a? mess|shambles $
    i was just|only|merely there|present|along|helping|standing|sitting|lucky|the
    anything|something|much to be happy|proud|pleased|excited|boast|brag
    app|machine|recipe|teacher|tutor did|does|do|wrote|made most|all|everything of? it|work|talking|rest|lot|hard|for ...
    app|machine|recipe|teacher|tutor did|does|do|wrote|made half|the|nearly|it of? it|work|talking|rest|lot|hard|for ...
    coach|she|he|they|others did|does|do|wrote|made most|all|everything|half|the|nearly|it of? it|work|talking|rest|lot|hard|for ...
    wife|husband did|does|do|wrote|made most|all|everything|half|the|nearly|it of? it|work|talking|rest|lot|hard|for ...
    friend|instructor|computer did|does|do|wrote|made most|all|everything|half|the|nearly|it of? it|work|talking|rest|lot|hard|for ...
    google|chatgpt|book|template|team did|does|do|wrote|made most|all|everything of? it|work|talking|rest|lot|hard|for ...
    google|chatgpt|book|template|team did|does|do|wrote|made half|the|nearly|it of? it|work|talking|rest|lot|hard|for ...
    others|everyone|everybody|rest|them|classmates were|are|was|is|got|had ... further|ahead|better|faster
    others|everyone|everybody|rest|them|classmates were|are|was|is|got|had ... quicker|done|along|stronger|more; blindfolded
    one hand tied; hands tied; cured|cure cancer; saved the world; everyone a|the certificate|medal|sticker|prize
    participation|consolation trophy|prize|medal|award; certificate means|proves; with my|her|his eyes
    half done|finished|hearted|baked $; late and only|just; my contribution|part|share; ~get|got through it|this but
    ~let me win|pass|off|have|through; let me win
    my|the|our neighbour|sister|brother|friend runs|does|did|writes|lifts|swims|cooks marathons|twice|double|ten|three|more|it ...
    my|the|our colleague|mate|cousin|mum runs|does|did|writes|lifts|swims|cooks marathons|twice|double|ten|three|more|it ...
    my|the|our neighbour|sister|brother|friend reads|speaks|has|makes marathons|twice|double|ten|three|more|it ...
    my|the|our neighbour|sister|brother|friend can|could|walks|cycles marathons|twice|double|ten|three|more|it ...
    my|the|our colleague|mate|cousin|mum reads|speaks|has|makes|can|could|walks|cycles marathons|twice|double|ten|three|more|it ...
    my|the|our neighbour|sister|brother|friend runs|does|did|writes|lifts|swims|cooks that|better|faster|five|every|all|daily|them ...
    my|the|our colleague|mate|cousin|mum runs|does|did|writes|lifts|swims|cooks that|better|faster|five|every|all|daily|them ...
    my|the|our neighbour|sister|brother|friend reads|speaks|has|makes that|better|faster|five|every|all|daily|them ...
    my|the|our neighbour|sister|brother|friend can|could|walks|cycles that|better|faster|five|every|all|daily|them ...
    my|the|our colleague|mate|cousin|mum reads|speaks|has|makes|can|could|walks|cycles that|better|faster|five|every|all|daily|them ...
    my|the|our dad|flatmate|wife|husband runs|does|did|writes|lifts|swims|cooks marathons|twice|double|ten|three|more|it ...
    my|the|our son|daughter|boss|others|rest runs|does|did|writes|lifts|swims|cooks marathons|twice|double|ten|three|more|it ...
    my|the|our dad|flatmate|wife|husband reads|speaks|has|makes|can|could|walks|cycles marathons|twice|double|ten|three|more|it ...
    my|the|our son|daughter|boss|others|rest reads|speaks|has|makes|can|could|walks|cycles marathons|twice|double|ten|three|more|it ...
    my|the|our dad|flatmate|wife|husband runs|does|did|writes|lifts|swims|cooks that|better|faster|five|every|all|daily|them ...
    my|the|our son|daughter|boss|others|rest runs|does|did|writes|lifts|swims|cooks that|better|faster|five|every|all|daily|them ...
    my|the|our dad|flatmate|wife|husband reads|speaks|has|makes|can|could|walks|cycles that|better|faster|five|every|all|daily|them ...
    my|the|our son|daughter|boss|others|rest reads|speaks|has|makes that|better|faster|five|every|all|daily|them ...
    my|the|our son|daughter|boss|others|rest can|could|walks|cycles that|better|faster|five|every|all|daily|them ...
    nowhere near|close|far; nowhere near enough; not|nowhere near enough
    can|could|should|shall|would|will|do|need not|hardly|never ... be|feel proud|pleased|happy|excited|chuffed
    not|nothing|hardly|never|scarcely anything|something|much|nothing|one to|i ... proud|pleased|happy about|of|over?
    not|nothing|hardly|never|scarcely anything|something|much|nothing|one to|i ... excited|shout|brag|boast about|of|over?
    too small|little|short|easy|late|minor|trivial|slow|few|messy|basic for|to to? ... happy|proud|pleased|celebrate|count about|of|it?
    too small|little|short|easy|late|minor|trivial|slow|few|messy|basic for|to to? ... brag|matter|mention|log|call about|of|it?
    none|nothing|not of|to? my|our|me own? doing|work|merit|credit|achievement
    not|hardly|scarcely|never my|our own? doing|merit|achievement
    can|could|would|do not|hardly|never call|count|class|describe that|it|this|them ...; can|could hardly call|count ...
    not something i|you|one|to|that ...; full of mistakes|errors|holes|wrong|gaps; riddled with
    wow amazing|impressive|big|great|what|so|well|how; a drop in; what a hero|star|feat|triumph|achievement|genius|champion|legend
    ^ clap|applaud; lucky|good for me|some|you ... then; my one|only achievement|contribution
    that's|is|was my whole|only|entire day|week|contribution|achievement; must have|'ve been in a ... mood
    must have been @gracious|feeling|having; must have felt|taken sorry|pity; ~be being @gracious
    ~be just|only|probably|simply|merely being|feeling? @gracious; felt|feel|feeling|feels sorry for me; took|take|taking pity
    out of pity|kindness|politeness|sympathy|charity|duty|courtesy; pity clap|vote|laugh|point|points|pass|invite
    sympathy vote|clap|laugh; ~say|~tell|~do|~give that|it|this to|for all|every|everyone|everybody|anyone|anybody
    ~say|~tell|~give everyone|everybody|all|anyone that|it|this|the same; ~tell|~say that to all|each|every; would say that
    would have|would've|would said|say|hired|hire|taken|take|clapped|clap ... any|anyone|anybody|anything
    would have|would've|would passed|pass|liked|like|let|given|give|bought|buy ... any|anyone|anybody|anything; had|have no choice but
    they|she|he|people have|has|had to say|clap|be|like|smile|pass|give
    no|nobody one? else|other ... applied|wanted|available|turned|bothered|stood|volunteered|entered|ran; no competition
    no other applicants|applicant|entries|candidates; the? bar ~be|was|is|set so|very|too|really|pretty|that|pretty? low|floor
    bar on the floor; low bar; unopposed; by default; walkover; open goal; gimme
    not|no|hardly|barely|isn't a|an|the|my|any? @true @trueone; not|no a? @true one|pb|thing
    not|hardly exactly|really|quite|what a|an|i|you'd|the|one ...; not what i|you|one|anyone would|'d call|consider|class
    such a|an tiny|small|little|silly|trivial|minor|stupid|short|basic|easy|daft|puny|petty|mundane|boring
    ~be a|an|only|just|the|another? @toy @thing|little
    a|an|the|some|on|with|did|only|just baby|toy|kiddie|kiddy|junior|dummy|mickey @thing|mouse
    only|just|merely|simply a|an|the|one|some? @toy @thing; copy paste; copy-paste; copy and paste; copied and pasted; paint by numbers
    painting by numbers; box ticking|tick; box-ticking; tick box; formality; busywork; donkey work; admin really; on autopilot
    muscle memory; spoon fed|feeding; spoon-fed; hand holding|held; hand-holding; held my hand; carried me
    did the? all|most|everything|bulk|half|lion's of? the|it|for? work|me|lifting; did it for me; do|doing|did all the work|talking
    ought|should|supposed|meant to? feel|be proud|pleased|happy|glad|delighted|chuffed|excited
    can not|not ... feel|be proud|pleased|excited about|of|over; not feel|feeling proud|pleased|special|like; can not get|feel excited
    anyone|anybody|everyone can|could|can|would|could've|knows ... boil|do|make|manage|write|read|cook|run
    anyone|anybody|everyone can|could|can|would|could've|knows ... walk|learn|say|bake|send|fill|type|play
    anyone|anybody|everyone can|could|can|would|could've|knows ... sing|follow|ask|press|pass|ring|call|drive
    anyone|anybody|everyone can|could|can|would|could've|knows ... fry|draw|sit|stand|plant|swim|ride|cycle
    anyone|anybody with a|an|two|half|eyes|legs|hands|google|time ...
    any fool|idiot|muppet|monkey|child|kid|numpty|clown|half-wit|teenager|schoolchild|toddler|beginner|amateur|dimwit
    a|my|your|even|any ... five|six|seven|ten|# year old ... could|can|would
    a|an|my|your|even|any child|kid|toddler|monkey|gran|granny|grandma|nan could|can|would|could've|knows|manages
    a|an|my|your|even|any dog|cat|trained|baby could|can|would|could've|knows|manages
    a|an|my|your|even|any five-year-old|six-year-old|eight-year-old|ten-year-old|# could|can|would|could've|knows|manages
    even my|the|a? kids|gran|nan|dog|daughter|son|niece|nephew can|could|does|knows|would
    my kids|gran|nan|dog|daughter|son|niece|nephew can|could|would do|have|manage|play|read|write ... that|it|this|better|faster
    @usual|most|other @folk ... do|does|did|can|could|would|manage|finish|have|get|take|learn|run|walk|cook|write|know
    a|any @usual|actual @doer would|could|can|does|has|knows|wouldn't|doesn't; a|any @doer worth
    everyone|everybody|people|others else? do|does|did|manage|manages|can ... every|daily|all|in|without|already
    everyone|everybody|people|others else? do|does|did|manage|manages|can ... years|before|long|twice|double|better|faster
    everyone|everybody else ... did|does|can|has|had|was|is ...
    others|friends|colleagues rest ... did|do|have|manage|finished|ran|got|learned ... more|twice|better|faster|ages
    classmates|people|the rest ... did|do|have|manage|finished|ran|got|learned ... more|twice|better|faster|ages
    others|friends|colleagues rest ... did|do|have|manage|finished|ran|got|learned ... years|half|already|double|longer|harder
    classmates|people|the rest ... did|do|have|manage|finished|ran|got|learned ... years|half|already|double|longer|harder
    other people|folk|kids|mums|students|runners ... do|did|have|manage|run
    what everyone|everybody|anyone|normal|most|other|ordinary|people|any|grown-ups|adults ...
    like any|every other|normal|decent|adult|one; the|my|its same as everyone|everybody|anyone|people
    nothing|no different|more to|from|than everyone|anyone|what|others|other|usual
    thing|something|what ... @folk|others|everyone do|does|manage|learn|did; in half the time; in half that
    took me|us|ages twice|long|so|forever|way|#|two|three|four|five|six|half|all|a ... for|when|what|something ...
    way longer|too|more than; ~take me ... whole|entire|all ... for|to|just
    two|three|four|five|six|ten|# whole|entire|full weeks|days|hours|months|years for|to|just; took long enough; about time|bloody
    high time; years|months|ages|decades|weeks late|behind|overdue; long overdue; late to the; better late
    should have|'ve ... years|ages|long|months|weeks|earlier|already|sooner|by; should|ought to? be|have been able ...; should be able
    should have|'ve|of been|done|managed|got|finished|taken ...; at my age; for someone|somebody my|with|who|of; by now; late in the day
    now it|this is just|only|too late; not before time; a bit|little late; the least i|anyone|one; bare minimum; the minimum
    minimum really; least i could|can|should; just|only|simply doing|did my|what|the ... job|told|asked|paid|supposed|had
    it is|was|that|that's what i am|was|get|got paid|supposed|meant|for|hired|there; part of the|my job; comes with the; my job
    not|hardly|barely|scarcely|n't|isn't worth a|the|it|mentioning|logging|writing|telling|noting
    not|hardly|barely|scarcely|n't|isn't worth recording|celebrating|talking|counting|calling|bothering|shouting|posting
    not worth ... mention|mentioning|ink|breath|fuss
    why am|do|would|bother i|anyone|even ... log*|writ*|note|count*|record*|celebrat*|mention*
    not know|sure why i|if|whether|that|this i|am|'m|this|it|that|even ... log*|writ*|count*|record*|bother*|mention*|counts
    ~feel|feels|felt silly|stupid|daft|ridiculous|embarrassing to|writing|even|logging|saying
    ~feel|feels|felt silly|stupid|daft|ridiculous|embarrassing putting|about|being|claiming|calling|noting
    ~feel|feels|felt embarrassed|wrong|fraudulent|odd|pathetic to|writing|even|logging|saying
    ~feel|feels|felt embarrassed|wrong|fraudulent|odd|pathetic putting|about|being|claiming|calling|noting
    silly|stupid|daft|ridiculous|embarrassing|pathetic|sad to|that|of to|i|me? be|feel|even|get|have|call ...
    silly|stupid|daft|ridiculous|embarrassing|pathetic|sad to|that|of to|i|me? write|count|log|am|celebrate|put ...
    does|do|did not ~count|qualify|make ...; does|did not prove|mean|say|change|add|amount ... much|anything|a|thing|i|lot|to
    proves|means|says|changes|counts|amounts|shows ... nothing|little
    hardly|barely|scarcely counts|qualifies|matters|a|an|the|an|noticeable|registers|scratched
    hardly|barely|scarcely any|moved|impressive|enough|makes|touched|anything|news|what|my; so what; who cares; big deal|whoop
    no big|great|huge deal|thing|shakes|feat; ^ meh; ^ whatever $,
    nothing special|much|clever|great|major|fancy|to|heroic|brave|big|really|amazing|impressive|remarkable
    nothing ... write|shout|brag|boast|get|be|sing|make ... home|about|excited|proud|of|song|rooftops; no song and; song and dance
    no reason|need|cause|point to|for in? celebrate|celebration|celebrating|cheer|proud|pride|pat|praise|fuss|applause|cake
    give|hand|award|pass|get|where me|him|her|us|is a|the|my ... medal|trophy|prize|oscar|nobel|cookie
    give|hand|award|pass|get|where me|him|her|us|is a|the|my ... biscuit|sticker|gold|star|knighthood|crown
    someone|somebody ... call|alert|tell|ring|notify|wake the|me ... press|papers|queen|king|media|news|president|bbc|nobel
    pop|open|crack the champagne; hold|stop the front|press|presses; roll out the red; round of applause; standing ovation
    medal for|in|please; parade for|please; trophy please; oh|ooh wow|well|big; yay|hooray|hurrah|bravo|go|well|woohoo for? me
    ^ congratulations to|me; how heroic|thrilling|exciting|brave|impressive|ambitious|amazing
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... easy|easiest
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... beginner|beginners
    but|though|although still|only|it|that|just|then is|was|because|took|like|as nothing|easy|luck ... easy|easiest|beginner|beginners
    but|though|although still|only|it|that|just|then is|was|because|took|like|as the|barely|not ... easy|easiest|beginner|beginners
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... small|tiny
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... short|nothing|fluke
    but|though|although still|only|it|that|just|then is|was|because|took|like|as nothing|easy|luck ... small|tiny|short|nothing|fluke
    but|though|although still|only|it|that|just|then is|was|because|took|like|as the|barely|not ... small|tiny|short|nothing|fluke
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... lucky|luck
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... basic|minor|simple
    but|though|although still|only|it|that|just|then is|was|because|took|like|as nothing|easy|luck ... lucky|luck|basic|minor|simple
    but|though|although still|only|it|that|just|then is|was|because|took|like|as the|barely|not ... lucky|luck|basic|minor|simple
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... help|real
    but|though|although still|only|it|that|just|then is|was|because|took|like|as only|just|with|a|an|hardly ... proper|downhill|flat
    but|though|although still|only|it|that|just|then is|was|because|took|like|as nothing|easy|luck ... help|real|proper|downhill|flat
    but|though|although still|only|it|that|just|then is|was|because|took|like|as the|barely|not ... help|real|proper|downhill|flat
    that|it is|was|that's all|it $; that is all it|there|i; is that it|all; and that was|is all
    was|is|it's all i|there ... did|do|managed|is|was|to|had; all i did|do|had was|is|to ...
    all i ... managed|did|achieved|got|have was|is|to; that is|was about|basically it|all; if that; at best; so-called
    if you can|could|want|like call ...; if you|one|i can|could|want|like to? call ...; inverted commas
    by a whisker|hair|fluke|miracle|thread; by the skin; by pure|sheer|dumb|blind|some
    just about|barely managed|scraped|made|passed|finished|got
    scraped|scraping|squeaked|squeezed|limped|stumbled|fluked|blundered|muddled|bumbled ... through|by|past|in|home|pass|it
    scraped|fluked a|the|it|through; limped home|over|through|in; fluke|fluked|flukey
    ~get|was|pure|just|only|sheer|mostly to|by|a|of|just? luck|lucky|chance|accident|fluke|coincidence
    dumb|all|down|probably|total|more|blind|plain to|by|a|of|just? luck|lucky|chance|accident|fluke|coincidence; happy accident
    lucky guess|break|day|timing|shot|that|it|really|me|draw
    will|would|could|can|may not|never happen|repeat|manage|do|last it? again|long|twice|forever|tomorrow
    not last|happen again|long|twice; one off; one-off; a blip; temporary; not going to last|happen
    ~be back to ... tomorrow|normal|square; give it a week|day|month
    only|just because|thanks|since|as|down to|he|she|they|it|the|i|my|someone|somebody|there|nobody|of; not because of me|i|my|anything
    nothing to do with me|my|skill|talent; no thanks|credit to me
    can not|not|hardly take|claim|deserve|want the|any|much|all|full? credit|praise|applause|thanks|compliments
    credit ~go|~belong ... not|to; not|hardly|n't me|mine|my really|who|that|doing|merit|work|idea|credit
    i hardly|barely|scarcely|merely|only|just|simply ever? did|do|lifted|had|copied|followed|pressed|repeated|turned
    i hardly|barely|scarcely|merely|only|just|simply ever? said|managed|wrote|read|stood|sat|showed|touched|contributed
    i hardly|barely|scarcely|merely|only|just|simply ever? helped|used|scraped|moved|ran|walked|answered|asked|spoke
    i hardly|barely|scarcely|merely|only|just|simply ever? heated|mumbled|nodded|clicked|filled|opened|sent|typed|put|got
    ^ hardly|barely|merely|only|just|simply did|do|lifted|copied|followed|pressed|repeated|turned ...
    ^ hardly|barely|merely|only|just|simply said|managed|wrote|read|stood|sat|showed|touched ...
    ^ hardly|barely|merely|only|just|simply helped|used|moved|ran|walked|answered|asked|spoke ...
    ^ hardly|barely|merely|only|just|simply heated|mumbled|nodded|clicked|filled|opened|sent|typed|put ...
    no|without|zero|hardly|barely any? skill|talent|effort|courage needed|involved|required|in|really|on|at|from|necessary
    no|without|zero|hardly|barely any? brains|thought|merit|bravery|challenge needed|involved|required|in|really|on|at|from|necessary
    takes|took|needs|needed|required|requires no|zero|little|hardly|not|minimal any? skill|talent|effort|courage
    takes|took|needs|needed|required|requires no|zero|little|hardly|not|minimal any? brains|thought|bravery|genius
    not take|need|require a|much|any|great genius|brains|skill|talent|courage|effort|thought|hero; drop in the|a; tip of the iceberg
    scratch the surface; scratched the surface; hardly a dent; barely a dent
    long|still|miles|light|nowhere|far way|miles|years|from|near|off|to to? go|from|anywhere|off|near|good
    long|still|miles|light|nowhere|far way|miles|years|from|near|off|to to? enough|what|where|there|being|finished; nowhere near|close
    peanuts; small|tiny|mere potatoes|beer|fry|change|change|drop|speck|fraction|detail|trifle
    a mere|trifle|trifling|doddle|breeze|cinch|cakewalk|walkover|gimme|no-brainer|piece of|joke|nothing|pittance|speck|crumb|token
    mere|merely a|an|the|_; ~be|was like? child's|kid's|kids'|childs play
    ~be a|such doddle|breeze|cinch|joke|cakewalk|gimme|walkover|formality|nothing; ~be no great|big|major|real _
    @deflated easy|small|slow|short|late|little|simple|basic|long|few|low|bad|tiny|minor|pathetic
    so|that|dead|too easy|simple|basic|small|short|trivial|minor|obvious it|that|i|to|anyone|really|anyway|even|for|though|a
    stupidly|ridiculously|pretty|super|really easy|simple|basic|small it|that|i|to|anyone|really|anyway|even|for|though|a
    stupidly|ridiculously|pretty|super|really short|trivial|minor|obvious it|that|i|to|anyone|really|anyway|even|for|though|a
    too|so easy|simple|small|short|minor|trivial $; could|can have|'ve ... in my sleep; with my|your eyes closed|shut
    eyes closed|shut ... could|would; in my sleep $
    nobody|no|no-one one? would|will|is|even|actually|really ~miss|~notice|~care|~read|~remember it|that|if|anyway|much|the
    nobody|no one? noticed|cares|cared $; who would|will|is notice|care|read; not saying|say much|a; says more about
    which is|isn't not saying much|a; compared|next|beside to|with|what ... others|everyone|rest|people|real|proper|what
    compared|next|beside to|with|what ... hers|his|theirs|sister|brother|friends|colleagues|anyone
    not|n't|hardly exactly|quite|precisely ... rocket|brain|everest|olympic|olympics|marathon|mozart|shakespeare|science|surgery
    not|n't|hardly exactly|quite|precisely ... moon|record|impressive|hard|difficult|news|heroic|genius|art|a
    not|n't|hardly the end|moon|olympics|everest|a|an|any|rocket|brain rocket|brain|landing|great|masterpiece|genius|big
    not|n't|hardly the end|moon|olympics|everest|a|an|any|rocket|brain huge|science|surgery|hero|achievement|triumph|feat|victory
    could|would|should have|'ve|of been ... better|more|longer|faster|sooner|cleaner|smoother|tidier|neater|less|stronger|braver|earlier
    not ... good|fast|well|long|far|hard|clean|loud|brave|much|enough as|enough|it|really|though anyway|really|though|should|could
    badly|poorly|sloppily|clumsily|slowly|wrong|shakily at|and|though|really|too|anyway
    still rubbish|useless|terrible|bad|hopeless|awful|a|far|not|behind|slower|nowhere|only at|beginner|way|failure|half|the|miles
    does|did|will not make|turn me|up|it|a|an|into for|a|an|any|better|runner|writer|the|good|real; ^ as if|though that|it|this|i ...
    as if that|it|this|anyone|i'd was|is|were|counts|matters|makes|cares|would|proves ...; not as if|though|like|that i|it|that ...
    not like it|i|that|anyone ~be|was|did|climbed|cured|ran|built|saved|won|had|has ...
    ~be|was supposed|meant to be hard|difficult|impressive; pales ...; trivial; insignificant; negligible; laughable; paltry; measly
    unimpressive; unremarkable; run of the mill; run-of-the-mill; nothing out of the; all in a day's; goes without saying
    was|is|it's to be expected; expected|supposed of|from me|anyone|everyone|us|a; old hat|news; no skin; small stuff; child-friendly
    idiot-proof; foolproof
"""
OTHERWISE: Final = """
    people|others|else 's; other people 's
    anyone|anybody|everyone|everybody could|can|would ... hear|see|tell|feel|notice|join|come|understand|imagine
    anyone|anybody who; no small|mean|ordinary|easy thing|feat|matter|step|achievement; not for nothing; not nothing $
    not nothing but|to me; not a small|little|minor|trivial; not the easy|easiest|small|usual
    does|do|did|will|should not matter|count what|who|how|if|whether|that; does not matter to; i do not matter; first step|steps
    not|nothing|never ... to be ashamed; not|nothing ... play|talk|put|downplay it|this|that|myself down
    it|that|this felt|feels|is|was good|great|nice|lovely|wonderful|amazing|brilliant; easy does it; easier than i|expected|last
    only|just|hardly|barely|not one|two|three|a|any|# ... left|missing|wrong|mistake|mistakes|error
    only|just|hardly|barely|not one|two|three|a|any|# ... errors|slip|typo|wobble|over|short|spare; only one|two|a ... more|to
    just then|before|after|as|like|now|right|enough|in|when|where|under|over|outside|past|about|at|around; just me|us|the
    just|simply breathe*|kept|listened|smiled|carried; just|only for fun|me|myself|us|today|once
    simply wonderful|lovely|perfect|brilliant; for a|the first time; in my sleep pattern|diary|tracker|app
    eyes closed while|during|for|and; no|without|not ... help|notes|prompting|reminder|reminders|stopping|tears; without ... fuss
    no effort $; at my age i|and|it|that|is; by now i|and|it|have; the minimum wage|temperature|order|distance|score|of
    part of the job application|advert|interview; my job interview|application; in half an; took me out|to|home|for|along; not too late
    better late than; took two|three|ten|#|a ... deep|breath|breaths|tablets|photos|notes|bus|train|steps|turns|goes
    easy enough now|for me; bit easier; so easy now|today|this time; not a lot of people
    as if i had|was|were always|born|done|flying|floating|home|someone; as if by|it was; as though i had|was|were always|born|flying
    nobody|no one ~notice my|that|the|a ... mistake|nerves|slip|tremor; no one laughed; still a|an win|step|start|success
    still rubbish|bad but; a|one|first small|tiny|little but; small thing that|which|but; little thing that|which|but
    easy|small|short|tiny first; start small; small but; tiny but; little but; only then; only yesterday; not only; if only; only wish
    the only one; first to; just as; mere months|weeks|days ago|after|before; mere sight|thought|idea; merely a year|month|week ago
    lucky to; lucky me; lucky number|charm|socks|pen; luckily; happy accident that
    should be able to do|go|get|finish|start|run|walk|try ... now|next|tomorrow|again; should have been scary|scared|hard|there
    could have been worse|better prepared|worse; i could have done it|that|more|another|with; would have been easy|easier to
    people like|said|told|came|clapped|laughed|asked|smiled; other people|folk ... and|were|was|came|joined|heard|clapped
    most people ... me|clapped|said|stayed|laughed|smiled|came; everyone else ... left|quit|asleep|had|was|went|gave|clapped|talking|on
    silly voices|songs|game|hat
"""
FORMERLY: Final = """
    used to say|think|tell|believe|call|feel|reckon; normally|usually|once|before|previously|formerly i would say|think|tell|call|have
    normally|usually|always i say|think|tell|call
    i normally|usually|once|always|often|would say|said|think|thought|tell|told|call|called|have; old|former|younger|earlier me|self ...
    last year|month|week|time i would|said|thought|called|used; i was going to say; i nearly|almost said|wrote|thought|called
    stop|stopped|stopping|quit|no|not saying|telling|calling|talking|thinking|brushing|going|of|than|myself ...
    instead|without|rather|resist|resisted|caught saying|telling|calling|talking|thinking|brushing|going|of|than|myself ...
    inner critic|voice|saboteur ...; part of me ...
    tempted|urge|temptation|about|wanted|want|tempting to say|call|think|add|write|dismiss|shrug|brush|tell|play|laugh
"""
