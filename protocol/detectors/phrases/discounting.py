"""What talking down a small win sounds like, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "only": words("only just merely simply basically literally"),
    "not": words("not no never hardly barely scarcely neither nor nothing without"),
    "few": words(
        """
        a an one two three four five six seven eight nine ten twenty half couple few single # once twice little tiny small short
        """
    ),
    "anyone": words("anyone anybody everyone everybody"),
    "creature": words(
        """
        child kid toddler monkey parrot chimp robot baby dog idiot fool gran granny grandma grandmother nan first-year novice
        beginner machine infant trained schoolchild schoolboy teenager pensioner moron goldfish cat pigeon five-year-old six-
        year-old student amateur
        """
    ),
    "could": words("could can would does do manages manage did will might knows know gets"),
    "feat": words(
        """
        achievement accomplishment success win victory feat triumph miracle milestone progress masterpiece medal prize award
        improvement breakthrough challenge biggie marathon everest olympics mozart picasso shakespeare einstein nobel oscar hero
        heroics effort work skill
        """
    ),
    "acclaim": words(
        """
        credit praise applause clap clapping fuss celebrate celebrating celebration brag bragging boast boasting pat medal cheer
        congratulate congratulations congratulating proud pride reward rewarding award trophy compliment compliments
        """
    ),
    "great": words(
        """
        impressive great special amazing remarkable extraordinary exciting spectacular brilliant fancy heroic clever noteworthy
        outstanding significant hard difficult big much huge major brave worthwhile wow challenging demanding memorable
        groundbreaking earth-shattering
        """
    ),
    "small": words(
        """
        pathetic lame trivial measly pitiful feeble laughable insignificant negligible unimpressive mediocre puny piddling paltry
        pointless meaningless worthless childish babyish embarrassing ridiculous silly dumb stupid cheating underwhelming
        """
    ),
    "did": words(
        """
        did managed wrote ran made said got read lasted walked swam spoke asked called rang went cooked cleaned practised played
        lifted sent finished completed learned learnt studied worked stayed tried answered showed sang drew typed filled passed
        tidied talked stretched reached rode cycled jogged sat stood opened started held spent followed copied repeated pressed
        turned picked sorted
        """
    ),
    "others": words(
        """
        others other most normal real proper everyone everybody people anyone adults grown-ups colleagues classmates kids children
        """
    ),
    "is": words("is was were are be been being"),
}

DISCOUNTING: Final = """
    my part|share|bit|role|contribution was|is tiny|small|nothing|minimal|easy|minor|little
    ~do the easy|simple|first|small bit|part|half|ones and|but|only; ~do the easy|simple|first|small bit|part|half|ones $
    ^ not that|so|very|all|too|exactly|really|particularly @great; should|could|ought to? have taken half|less|#|five|two|ten|one ...
    fuss about|over ... tiny|small|little|nothing|minor; i? finished|came|was last $
    only one|two|three|half|some|part of the|them|it|my; not really|actually|truly|exactly mine|my|me $
    not really|actually|truly|exactly my doing|work|achievement|win|success; so not really|actually mine|me|my; helped so ... not
    with training wheels|a cheat|cheats|autocorrect|autopilot; a cheat; cheated; half-hearted; sloppily; only half ...
    not very far|long|much|fast|many|well; so what's|what is the? big? deal; not a patch on; second-rate; third-rate; amateurish
    wasn't pretty; kindergarten; baby steps|step $; ~be expected of me|anyone|everyone|any; it is expected; duty; ~be my duty
    alert the media|press; call the press|papers|newspapers; hold|stop the front|presses|press; give me a medal|prize|trophy|cookie
    throw a parade|party for; hooray for me; yay me; bravo me; champagne; trifle; formality; gimme; a stroll; cinch
    ~praise everyone|everybody|anyone; ~say that to everyone|all|anybody|everybody; is|was not as if|like|though i|it
    does that|it|this even count; even count|counts; nothing an|a|that|the|any|your ... would|could|can|does
    no|any reason|cause|need|point to|for be? pleased|proud|happy|glad|cheer|celebrate|boast; one|a ... in a month|year|week|sea of
    easiest|simplest|lowest|shortest|smallest level|one|version|song|route|piece|slope|question; out of politeness|pity|kindness
    that is what ... do|does $; what the|my ... do $; so it was no|hardly; was no test|challenge; by the skin; without merit
    not real progress; just being polite|kind; pity clap|clapped|applause
    @is @only @few|because|that|my|basic|easy|luck|lucky|beginner's; @is really? @only @few|basic|easy
    ^ @only|meh a|an|one|half|two|three|five|ten|# page|pages|minute|minutes|line|lines|lap|laps|length
    ^ @only|meh a|an|one|half|two|three|five|ten|# call|email|sentence|sentences|paragraph|words|reps|rep|song
    ^ @only|meh a|an|one|half|two|three|five|ten|# question|small|little|tiny|short|quick|simple|bit|step
    ^ @only|meh a|an|one|half|two|three|five|ten|# steps|metres|miles|mile|km|lousy|measly|hour|few; ^ @only because
    but only because|with|by|for|after; only because @others|i|it|they|he|she|the|my|there|someone; i only|merely ever? @did
    i @did only @few; i just|simply followed|copied|repeated|sat|stood|pressed|showed|turned what|my|the|as|there|up|a|some ...
    @did a? @only @few; it|that|this @is @only|nothing ...; only|just a|one|an|two tiny|small|little|short|quick|simple|silly|easy|basic
    only|just a|one|an|two baby|single|line|page|pages|minute|minutes|call|email; still only; ^ just turned up
    only did @few|it|what|the|because|half
    @is nothing really|special|much|big|fancy|major|to|compared|extraordinary|remarkable|heroic|worth|great|new|next|more|at
    ^ nothing $; nothing special|fancy|remarkable|extraordinary|heroic|impressive|amazing
    nothing major|spectacular|much|big|exciting|worth|clever; @is nothing $
    nothing ... to shout|celebrate|boast|brag|write|be|get|crow|make ... about|home|proud|of|excited
    it|that|this|which|score|result|certificate ~say nothing|little|zero; ~prove|~mean|~change|amounts|~count|~add nothing|little
    nothing more than; nothing compared|next|really $; next to nothing; there is nothing @great; nothing @great about|in
    no more than that|what; @not really? even? ~count
    not really? even? sure|think|know|feel if|that|like? it|this|that ~count|~qualify; not think|feel|believe ... ~count
    doubt ... ~count; @not ~qualify; @not really ... ~count; as if that|it|this ~count|~matter; ~count for nothing|little
    should not ~count; does not really? matter; not that it matters|counts|means|anyone; @not mean|matter|change|prove much|a|anything
    @not a|an|any|the|exactly|really|much|quite|even|what|call|such? ... @feat
    hardly|barely|scarcely an|a|the|any|anything|worth|counts|real|earth ...
    hardly|barely|scarcely impressive|rocket|surprising|difficult|hard|heroic|something|what ...; hardly @feat|@great
    not exactly a|an|the|rocket|hard|impressive|difficult|world|setting|earth ...; not rocket|brain science|surgery
    not much|quite of|to a|an|write|it|look|brag|show|shout; @is not|never much|a|alot lot? $; not a lot $; not @great $
    @is not that|very|so|all|particularly|really|especially|even|exactly|too that? @great
    no|not|any big|great|huge|major|real|particular deal|thing|shakes|feat|achievement|win|whoop|step|success
    not a|such|that|really a? big|huge|massive|great|major deal|thing; no biggie; big whoop; ^ big deal $; big fat deal
    whoop|whoopee|woop de|dee doo|do; so what; who cares; ^ whatever $; meh; yawn; nobody cares; la de da; ^ wow $; slow clap
    @anyone else? with? ... @could|would've|could've have|do|manage|it|that|this|the|a|read|write|run
    @anyone else? with? ... @could|would've|could've walk|cook|make|did|just|better|already|more|anyway|and
    @anyone|any|even else? a? @could do|have|manage|it|that; even a|an|my|the ... @creature ... @could; a|any @creature ... @could ...
    any @creature|fool|idiot|old|one|adult|person|decent ... @could
    @others people|else|adults|parents? ... ~do|~manage|~learn|~run|~have|~read|~get ... this|that|it|more|better|faster
    @others runners|students|my? ... ~do|~manage|~learn|~run|~have|~read|~get ... this|that|it|more|better|faster
    @others people|else|adults|parents? ... ~do|~manage|~learn|~run|~have|~read|~get ... double|twice|already|years|daily
    @others runners|students|my? ... ~do|~manage|~learn|~run|~have|~read|~get ... double|twice|already|years|daily
    @others people|else|adults|parents? ... ~walk|~lift|~write|~handle|~swim|~know ... this|that|it|more|better|faster
    @others runners|students|my? ... ~walk|~lift|~write|~handle|~swim|~know ... this|that|it|more|better|faster
    @others people|else|adults|parents? ... ~walk|~lift|~write|~handle|~swim|~know ... double|twice|already|years|daily
    @others runners|students|my? ... ~walk|~lift|~write|~handle|~swim|~know ... double|twice|already|years|daily
    @others people|else|adults|parents? ... ~do|~manage|~learn|~run|~have|~read|~get ... easily|age|without|every|all|day
    @others runners|students|my? ... ~do|~manage|~learn|~run|~have|~read|~get ... easily|age|without|every|all|day
    @others people|else|adults|parents? ... ~do|~manage|~learn|~run|~have|~read|~get ... sleep|eyes|worse|far|harder
    @others runners|students|my? ... ~do|~manage|~learn|~run|~have|~read|~get ... sleep|eyes|worse|far|harder
    @others people|else|adults|parents? ... ~walk|~lift|~write|~handle|~swim|~know ... easily|age|without|every|all|day
    @others runners|students|my? ... ~walk|~lift|~write|~handle|~swim|~know ... easily|age|without|every|all|day
    @others people|else|adults|parents? ... ~walk|~lift|~write|~handle|~swim|~know ... sleep|eyes|worse|far|harder
    @others runners|students|my? ... ~walk|~lift|~write|~handle|~swim|~know ... sleep|eyes|worse|far|harder
    most people my|would|could|can; like everyone else does|did; everyone does|can|did it|that|this?; everyone else does|did|can|has
    what @others people? do|would; compared|next|beside to|with what|others|the|everyone|them|real|my|other|people|anyone|how|hers|his
    nothing compared; pales; for a|an ... man|woman|adult|person|grown|grown-up of|my|like $; at|for my age
    when you|i think|consider|look|compare|remember; in the grand|great|big ... scheme|picture; drop in the|a ocean|bucket; peanuts
    small potatoes|beer|fry|fish; far|long|miles|nowhere way? from|off|near what|enough|good|finished|the|where|done
    @not ~deserve ... cake|party|fireworks|treat|parade|flowers; no need|reason for cake|party|parade|fireworks|flowers
    @not ~deserve|~take|~claim|~need|~call|~merit|~feel|~warrant|~have|~want|~make|~give|~get ... @acclaim|fuss
    @not ~congratulate|~celebrate|~brag|~boast|~clap|~cheer|~praise; nothing to|really ... @acclaim
    not ... @acclaim over|for|myself|about|of|to; hardly|barely ... @acclaim; not ~deserve; no @acclaim; so not clap|cheer
    not think i ~deserve|~earn; undeserved; unearned; can take no credit
    ~feel|~seem|is|sounds|be|~look|@is a|so|rather|pretty|really|kind|of|bit? ... @small; how @small
    @small really|effort|attempt|amount|little|for|that|to|as|though; @small $
    @small to ~celebrate|~be|~log|~mention|~write|~feel|~count; ~feel|is like cheating; bit of a joke; what a joke; is|was a joke
    a joke $; sad really; quite sad; sad that; ~get lucky; ~be luck; ~be just|pure|sheer|mostly|only|all|probably|simply luck
    ~be a fluke; fluke; pure|sheer|just|mostly|dumb|blind luck; by accident; by itself|themselves; luck more than; lucky $; just lucky
    ~be lucky; basically|practically|virtually|essentially a|an|just|nothing|the|did ...
    tourist|basic|beginner|kid|kids|baby|easy stuff|material|thing|things|level|school
    standard|routine|simple|primary|kiddie|elementary stuff|material|thing|things|level|school; easy peasy
    too small|easy|little|late|short|slow|simple|basic|minor to|for|anyway; too small|easy|little|late|short|slow|simple|basic|minor $
    so|pretty|dead|really|stupidly|embarrassingly easy|basic|simple|small|short|little; easy anyway|enough|really|though|one; easy $
    piece of cake; child's|kid's play; child 's play; kid 's play; bare minimum; the|absolute|very minimum $; least i can|could|should
    not even|anywhere|nearly ... close|half|good|enough|finish|a|all|hard|the ...; not good enough; never enough
    not|nowhere|far|hardly|never ... enough; not quite enough; ~miss the point; pretty poor; poor effort|show
    not ... proper|properly|real|really $; not the real thing; not a proper|real; does not feel like|real|much|that|earned|anything|a
    does not make me|up|it|a|any; not ~feel like an|a|much|any|anything
    should|could|ought|might've|should've to|of|have? have|been? ... more|better|longer|further|farther|faster|sooner
    should|could|ought|might've|should've to|of|have? have|been? ... earlier|ages|years|twice|double|quicker|harder
    should|ought to? have been|done|gone|managed|got more|able|already|better|all|both|#
    should be able|doing|easy|normal|better|past|further; i should ... already|by now
    should|could have done|been able|that|this|it years|ages|long|months; about time; years|ages|months|decades ago $; long overdue
    expected more|better; wanted to do more; wish i had done|gone|managed
    i|only|just barely|hardly|scarcely @did|managed|did|moved|scraped|touched|spoke|broke ...
    barely|hardly|scarcely anything|did|managed|scraped|a|an|worth|counts|noticeable
    barely|hardly|scarcely visible|enough|there|passed|lifted|moved|made|started; barely @feat; hardly anybody|anyone|anything
    only scraped; scraped through|by|a|past; with help ... though|so; with help ... $; with the ... though; with loads|lots|tons of help
    with so few|little|many; ~let everyone|anyone|anybody|me pass|in|win|through|do|off; they let; took it easy on|with
    against a|an|some ... nobody|beginner|kid|child|novice|weak|weakling|amateur|toddler|opponent|tired|bot
    opponent was weak|drunk|bad|tired|rubbish|new|young; did it badly|wrong|poorly|slowly|half; badly though|too; badly $
    not very well|good; and badly; not well $; so badly; not perfectly
    took me|way|far too|ages|forever|all|hours|twice|so long|day|ages|as $; way too long; slower than; took me forever|ages
    just|simply|only|merely my job; part of the|my job; what i am paid|supposed|meant|expected|there for|to|anyway
    supposed|meant|expected to anyway|do|be; what is|any normal|expected|any
    normal people|person|adult ~do|~manage|~can|would|could|have|get|learn
    doing|did what is|i|everyone|anyone|any ... normal|told|had|should|supposed|does|have|would|expected
    for doing what|my|the|something|a ...; just what i|you|one|people should|do|had|was|am; had to anyway; would have happened anyway
    had no choice; i was told to; not|hardly|barely|scarcely|nothing worth mentioning|noting|logging|the|writing|telling|a|it|talking
    not|hardly|barely|scarcely|nothing worth celebrating|recording|putting|reporting|much|bothering|counting|remarking; not worth ...
    hardly worth; means|proves|changes|counts|amounts little|nothing|zilch|zero|nada; little|no|not|any makes difference
    makes no|little difference; no use; zilch; zip $; not saying much; that is not saying; not something to|you|i
    not ... anything to|special|much|great; who needs; why bother|celebrate|log|write|would|count|even; hardly something to|worth
    does not say much|a; says nothing|little; that is|was all|it $; all i did|managed|could|got|wrote|ran @is|was|to
    all i did|managed|could|got|wrote|ran $; @is all i|it $; nothing but a|an|luck; and|but that @is all|it $; big deal right|huh|eh
    should not make|take|be|feel|have a? ...; shouldn't; not going to change|win|set
    will not change|win|set|last|make the|any|anything|a|me; only postpones; not real life; in the end pointless; a waste of time
    took|needed|spent so|too|way|far many|much|long tries|goes|attempts|time; still can not|failed|far|bad|terrible|rubbish|awful
    no great shakes; first-year does; first year does; does it without|in|every|with her|their|his; without even trying; in my sleep
    could do it|this|that in|blindfolded|asleep; a doddle; no sweat $; nothing but|to it; anyone with a|half|two|eyes
    like any|every other|normal; same as anyone|everyone|any|always|every; nothing i had|did not; was bound to; is not the real
    lowest|low bar; bar was low; sentence|sentences|page|pages|minutes|metres|lengths|press-ups|reps|words|lines|steps @small
    so|how|really|just|is|was @small $; not anything|something @great
    did|do|doing all|most|half of? the talking|work|rest|hard|lifting|driving
    others|rest|everyone|she|he|they ... answered|did|managed|wrote|ran more|five|six|seven|eight|ten
    others|rest|everyone|she|he|they ... read|learned|finished|got|had more|five|six|seven|eight|ten
    others|rest|everyone|she|he|they ... answered|did|managed|wrote|ran all|twice|double|better|everything
    others|rest|everyone|she|he|they ... read|learned|finished|got|had all|twice|double|better|everything
    for|meant babies|kids|children|beginners|dummies|infants|toddlers
    kid|kids|child|children|baby|toddler|beginner|beginners 's? puzzle|book|song|piece|level
    kid|kids|child|children|baby|toddler|beginner|beginners 's? stuff|recipe|course|version|slope
    kid|kids|child|children|baby|toddler|beginner|beginners 's? game|class|tune|exercise|text|hill|pool|task|thing
    embarrassing|pathetic|lame|pitiful|feeble $; sad $; laughable $; ~be just? being nice|kind|polite|generous; to be nice|polite|kind $
    not really|actually|exactly good|great|well|much|a; hardly|not|never ~call it|that|this a|an|exercise|progress|work|running|reading
    hardly|not|never ~call it|that|this singing|cooking|practice|conversation|swimming|success
    not what i|we wanted|hoped|planned|aimed|imagined|meant; no thanks to me; wow at
    ten|two|three|five|four|twice|six|hundred times that|as|more|the|further|faster|longer; twice as|that|the
    a @small one|attempt|effort|start|little|result|amount|bit
    only|just the easy|first|small|short|warm-up half|bit|part|one|ones|version|questions
    how sad|impressive|exciting|thrilling|brave|grown-up; not|never|hardly ~amount|~add to|up ...
    amounts to nothing|little should|could|ought ... have|of|to @did|gone|done|been ... ago|earlier|sooner|already $
    should|ought have @did|gone|done|been weeks|months|years|ages ago; ~do this|it|that without thinking|effort|trying|blinking|looking
    not ~see|~know|~get why|how|what ... ~celebrate|celebrating|~deserve|worth|~matter|~count|big|fuss
    took|take me? far|way|much|so too? long; everyone|everybody else ~be|did better|faster|further
    you|i|one can|could call that|it a|an; if that counts; if you can call; it @is only|just a|an|the|my|one ...; this @is only|just
    barely a|an; simply did what; i merely; merely @did|a|an|the|followed; ~do the bare; i only had to
    took no|zero|little|hardly effort|skill|talent|courage|any|brains
    required|needs|needed|takes no|little|zero effort|skill|talent|brains; no effort|skill|talent|brains involved|needed|required
    does not take much|a|any; did not take|need|require much|any|a lot|skill|effort|courage; not take|need|require much|any ...
"""
# Other senses of the same words.
OTHERWISE: Final = """
    not very nervous|scared|long before|after; only half the|as time|nervous|scared; on duty; duty nurse|shift|manager|roster
    night duty; half-hearted ... before; amateur dramatics|theatre|club|choir|league|radio|boxing; not very ... but
    nothing like last|before|the|it|that; one ... in a row; champagne socks; in a year of ...; first ... in a month|year|week
    i would have called|said|thought|been ...; took only|just; only|just took; only|just had; only|just # to go
    only|just one|two|three|four|# ... left|more|to go|remaining|mistake|mistakes|error|errors
    only|just one|two|three|four|# ... left|more|to fault|slip|typos|faults|slips|bugs
    only|just one|two|three|four|# ... left|more|to misses|spelling|stalls|corrections|note|notes
    only|just one|two|three|four|# ... left|more|to typo|wrong|missed|away|stall|wobble; ^ only yesterday|then|when|after|once|last|this
    only yesterday|after|when|then|one who|person; the only one
    just before|after|in|then|now|as|like|about|when|over|under|right|outcome|enough|what|past|ask|asked; just enough
    not|no just|only|merely ~ask|~do|~say|~try|~watch|~talk; not just|only|merely a|an|one
    just had|put|got|finished|started|left|come|been|turned|arrived|woken|sat|moved|heard|decided|did it
    barely legible|slept|nervous|audible the|trembled|glanced|looked|hesitated|noticed|needed|used
    barely awake|shook|shaking|touched the|trembled|glanced|looked|hesitated|noticed|needed|used
    hardly slept|hesitated|nervous|shook|trembled|noticed|needed|had|any mistakes|nerves|errors|stumbles; hardly any ...; barely any ...
    no|zero mistakes|errors; nothing ~could|~can|~will|~go|~stop|~break|~fall|~leak|~burn|~distract|~drop|~fell ...; nothing ~go wrong
    nothing wrong|else|left|to add|missing|burnt|burned; no deal was; every ... counts
    count|counted|counting|counts the|to|my|tablets|calories|out|down|up|steps|breaths|money|each|cash|coins|bars|beats
    no problem|problems; should have been scared|nervous|hard|harder|there|impossible|worse|awful; i would have thought|been
    normally i|i'd; used to think|say|call|tell|be|believe; a year|month|week ago; years|months|weeks|ages ago i|we
    first time in years|ages|months; ~take me # minutes|seconds|tries|goes|attempts|hours|days; easy to|on|going|chair|version|does it
    so easy to; not easy; not an easy; easier than
    everyone ... clapped|cheered|laughed|smiled|listened|loved|liked|ate|came|thanked|joined|had; ^ anyone for; does anyone
    hard work|but; was not as|that ... bad|scary|hard|as|terrible
    not as|so bad|scary|hard|terrible|difficult|awful|nervous|frightening|painful; not that bad|scary|awful|terrible; not bad
    not too bad|shabby; not that ... bad|scary|awful; who cares for; who cares about ... rain; not enough room|space|chairs|time
    still can not believe|stop|wait|quite; no longer; a? small but; ^ small step; small step for|towards|forward|but|that|which
    small win|wins|steps; little win|victory|step; baby step|steps; matter of; no matter; little by little; slow and; slow clap
    far from home|the|easy|it|perfect
    long way from home|the|where|house; miles from home; could do it|this|that again|better|tomorrow|now
    could have ... cried|hugged|run|danced|sung|kept|jumped|kissed|gone on; could not have; should have seen|heard
    should have been there; should be proud; deal with|of; big deal for|to me|us; that|it|this is|was a big|huge ...
    basic steps|chords|chord|scales|moves; basic ... recipe; children|kids|people|others|everyone ... to|had|asked|and|who|helped
    at my age i|and|it; lucky shirt|socks; above|over|than the minimum; the minimum was|wage|age|order|temperature|distance|score|of
    no fuss $; without ... fuss; with no fuss; nothing to be|nothing ashamed|scared|afraid; so proud; not ~give up; not ~stop; no excuse*
    silly ... ~laugh|~giggle
    silly voices|songs|dance|faces; stupid question*; embarrassing silence|moment|story
    compared to last|my|when|yesterday|before|a|where|then|the last|first|start|old; better than
    compared with last|my|when|yesterday|before|a|where|then; what a relief; not perfect; short story|break; was worth; well worth
    worth it; only ... pages|questions|calls|exercises|sets|minutes to|left; only ... left|remain*; for my age group; for once; party
    whatever happens|the|it|i; only child; cake ... rose; my only; his|her|their only
    simply ... delicious|lovely|wonderful|great|perfect|put; luckily; lucky ... to have|found; by accident i|and
    simple recipe|soup|steps|and; easy chair; did not take|need|require a break|the|help|my|any help|break|breaks|painkillers|notes|the
    only thing|things|bit|part|problem|question|time|place|way; only now; not so long|fast
    not ~feel like|any fear|nervous|scared|tired|doing|going|it but; enough to; is|was|be enough $
"""
# What takes it back.
OWNED: Final = """
    they|these|those|it were|was|are|is good|great|lovely|mine|worth minutes|ones|pages|steps|for|it|me
    they|these|those|it were|was|are|is precious|real|honest|enough|hard|happy minutes|ones|pages|steps|for|it|me
    they|these|those|it were|was|are|is good|great|lovely|mine|worth|precious|real|honest|enough|hard|happy $
    good|great|happy|lovely|proud minutes|minute|ones|hours; it|that|this still? ~count; still counts; counts $; it counts
    counts as|for|to|all the same; proud; pleased with|about|that; still a|my win|step|success|start|victory|first; still|but did it
    is|was|that's something; taking it; i take it; i will take it; happy with|about|that; glad i|that
    big|huge|real|massive|giant step|win|deal for|forward; a win is; a win $; is a win
    call|calling it|that|this a win|success|victory|start; good for me; well done; chuffed; today i say i did it
    but it is not|was not $; but it isn't; matters to me; matters $; is mine; is evidence|proof|progress; good start; it is a start
    that is a start; more than yesterday|last|before; first time ever|in|since; and it worked; made a difference; delighted
    dead chuffed
"""
