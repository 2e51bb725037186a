"""How easy or hard the thing itself was, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    hardly|barely|scarcely anything|much|a to|in do|say|learn|read|it|remember|sign|carry|know
    few|short|simple|easy and|but|enough not|short|simple|clear|complicated|easy; simple|easy|straightforward|basic|plain enough
    nothing to it|do; not much|a lot|lots to it|do|remember|learn|say|ask|read|lift
    only|just had|have|needed to say|do|two|one|three|a|fill|sign|read|write|play|#; bar ~be|was on|so|very|low; bar on the
    anyone|anybody|everyone|child|kid|toddler|monkey|fool could|can|would|passes; doddle; piece of; breeze; cinch; pushover; walk in the
    walkover; plain sailing; kid's|child's stuff|play; no sweat|bother
    took|take|takes|lasted|over in five|two|ten|three|a|no|minutes|# minutes|seconds|time|steps; half|quarter as|the hard|length|size
    only|just two|three|few steps|ingredients|moves
    not|hardly|n't that|very|too|so|as|particularly|exactly|terribly|all hard|difficult|tricky|tough|demanding
    not|hardly|n't that|very|too|so|as|particularly|exactly|terribly|all complicated|long|steep|scary|bad
    easier|simpler|shorter|lighter|smaller|gentler|quicker|flatter than|this|today|paper|questions|version|one|route
    easy|easiest|gentle|nice|kind @task|paper|one|questions|exam|hill|pieces|level|crowd|loop|walk|form|dish|text
    friendly|short|flat|simple|straightforward|undemanding @task|paper|one|questions|exam|hill|pieces
    friendly|short|flat|simple|straightforward|undemanding level|crowd|loop|walk|form|dish|text; not|hardly ... rocket science
    not|hardly ... brain surgery; easier than; easier than people|they|i|we|expected ...
    only|just a|an small|short|little|tiny|simple|easy|quick|gentle|basic|two|one|three; ~be one; nothing but a small|short
    @task ~be ... @easy than; only asked|ask|wanted|tested|needed; they only; asked only; not the hardest|toughest|trickiest|worst
    most forgiving; forgiving
    was|is|were|be|so|too|very|really|pretty|quite|fairly|rather|super|dead particularly|more|much|far|lot @easy $
    surprisingly|bit|a|an|just|stupidly|ridiculously particularly|more|much|far|lot @easy $
    relatively|that|such|the|extremely|not particularly|more|much|far|lot @easy $; @task ~be ... @easy
    too|so|really|dead|super|pretty easy|simple|straightforward|basic|short
    very|stupidly|surprisingly|ridiculously|relatively|fairly easy|simple|straightforward|basic|short
    an|such|the|really|quite|very|fairly|pretty|was|is|nice|some easy
    easy @task|peasy|one|enough|ones|bit|version|paper|day|question|level|grade|going|to|stuff|ride; @easy @task
    @easy enough|than|to|one|paper; @easy $; a|an|such? @easy|soft|kind|gentle ... @task|paper|question|hill|one; bit of a? @easy ...
    it|that|this ~be @easy; ^ @easy; easiest; simplest; least demanding|difficult; easy; piece|slice of cake|piss; cakewalk
    walk in the park; a breeze; no-brainer; no brainer; child 's play; child's play; childs play
    not|hardly|nothing much|a lot|rocket|brain|really|exactly to? ... it|science|surgery|hard|difficult
    not|hardly|nothing much|a very|that|too|particularly|so to? ... it|science|surgery|hard|difficult
    not|hardly|nothing much|a lot|rocket|brain|really|exactly to? ... tricky|tough|demanding|complicated|challenging
    not|hardly|nothing much|a very|that|too|particularly|so to? ... tricky|tough|demanding|complicated|challenging
    not hard|difficult|tough|tricky; nothing to it; not ... ask|demand|require|need|take|expect much|a lot|any|for|of; not much to
    anyone|anybody|monkey|child|kid|toddler|idiot|fool ... could|can|would|passes|passed|does ...
    everyone|everybody passes|passed|could|can; bar was|is ... low; low bar; low standard*; short @task
    basic @task|question|questions|stuff|one|version; only basic; only a short
    only one|two|three|four|a|# page|pages|question|questions|minutes|lines|steps|step|words|bars|parts|verse|verses|pieces
    easy|low pass mark; pass mark ... low; no-frills; hardly any questions|content|words|notes
    nothing difficult|hard|tricky|complicated; gave away; multiple choice; open book; questions i knew|expected|wanted; right questions
    nice questions; kind questions|paper; questions ... easy|nice|kind|fair|obvious; took no time; idiot-proof; foolproof
    half the length; fair test|exam|question|paper; weak opponent|opposition|field; opponent was weak|new|young|rubbish|beginner
    not ... challenge; no challenge; minor job; small job; tiny job; quick job; everyone passes; they make it easy; designed to be easy
    plays|played itself; smooth sailing; a gift of a; open goal; gimme; downhill; flat route|course|road; small group; only # ...
    instructions were clear|good|simple; well explained; clear instructions; well marked
    the|a baby|kids|kiddie|junior|beginner|beginners version|edition|level|route|paper|one of?
    the|a easy|short|simple|dumbed-down|watered-down|lite version|edition|level|route|paper|one of?
    a|any|my|even toddler|child|kid|monkey|dog|gran|nan|idiot|baby|goldfish|chimp could|can|would have|of? _
    like|pure? year # stuff|work|maths
    like primary|infant|nursery school|stuff|work
    only|just has|had three|two|four|one|five|# chords|steps|pages|lines|ingredients|questions|bars|verses
    beginner's|beginners|starter|children's|kids piece|song|level|course|class|route; was|is a gift; ~simplify|simplified the|it
    easy|simple chords|steps|moves|words; on a loop; in a loop
    hints|clues in the; that is|'s nothing; they ~give|gave us plenty|hints|the easy|lots; first|lowest|bottom|entry grade|level|tier
    on the flat
    covered|asked|tested only|just ...; small|short|easy|simple form|test|page|text few|with; few questions|steps|words|rules
"""
DOWN: Final = """
    nobody|none|noone|one could|can|would|gets|passes ... that|this|it|them $
    half|part|section|bit|question|chapter|paper ~be much|far|way|a? ... harder|tougher|trickier|steeper|longer|difficult|hard|tough
    mad|crazy|silly|insane|ridiculous|huge|massive|stupid amount|number|load|ask|jump|workload|target
    mad|crazy|silly|insane|ridiculous|huge|massive|stupid distance|step|order|leap|undertaking|list|pile|tangle
    impossible|ludicrous|daft|monstrous|enormous|unrealistic|tall|big amount|number|load|ask|jump|workload|target
    impossible|ludicrous|daft|monstrous|enormous|unrealistic|tall|big distance|step|order|leap|undertaking|list|pile|tangle
    too|so|far|way much|many ... asked|expected|crammed|crammed|packed|covered|learn|remember|do|take|for|in
    much|many|lot to take|learn|remember|ask|cover|read|do|cram|get|for anybody|anyone|one
    nobody|no|noone|few one|people|body? could|can|would|passes|passed|gets ... have|do|manage|pass|finish|it
    for|to|beyond anybody|anyone|beginners|experts|professionals|grown-ups|humans|mortals
    harder|tougher|longer|steeper|trickier|bigger|faster|more than|that|complicated|difficult
    ~be|was a|an|such|the beast|brute|monster|killer|nightmare|pig|stinker|swine|sod
    ~be|was a|an|such|the bugger|bitch|slog|ordeal|minefield|maze|mountain|marathon|jungle|tangle; fiendish*; hellish*; horrendous*
    ferocious*; devilish*; diabolical*; brutal*; savage*; murderous*; mountain to climb
    long|steep|hard|difficult|tough|complicated|tricky|fiddly and
    has|have|with|of fifteen|twenty|thirty|forty|sixty|# cases|rules|parts|steps|exceptions|verbs|tenses|pages|movements|pieces
    in forty|thirty|twenty|ten|five|# minutes|seconds
    questions|question|paper|text|piece|level|exam|test|route|climb|course ... hard|horrible|awful|above|beyond|brutal
    questions|question|paper|text|piece|level|exam|test|route|climb|course ... impossible|tough|dense|stinker|nasty|horrendous
    above|beyond my|our|the|any level|grade|reach|ability|pay; no way|human anyone|anybody|being|possible could|can
    not|n't possible|doable|realistic|feasible|achievable
    small|tiny|narrow|tight|fiddly|slippery print|screws|gap|space|bay|bend|corner|road|knots|stitches|wording|instructions|lens
    stiff|sharp|heavy|dense|endless|confusing|baffling @task|print|screws|gap|space|bay|bend
    stiff|sharp|heavy|dense|endless|confusing|baffling corner|road|knots|stitches|wording|instructions|lens
    full of ... words|jargon|rules|exceptions|terms|traps|symbols|numbers; ~look|~sound alike|identical; all ~look|~sound the same|alike
    long and full; sixty|fifty|forty|hundred|thirty ... flags|rules|words|steps|verbs|parts|exceptions|signs|symbols
    too much grammar|vocabulary|theory|reading|detail|content|material|maths|notation ...
    big|huge|massive|steep jump|leap|step up|from|to; ~be murder|torture|hell|agony|evil|sadistic; sadist
    for professionals|experts|pros|grown-ups|advanced; # pages|steps|words|verses|parts of; pages of small; six hands
    needs|need|took three|four|six|two hands|people|men; small print; irregular; no joke|picnic|cakewalk|mean
    one of the @hard|hardest|trickiest|toughest|worst|fiddliest
    ~be tiny|narrow|tight|endless|massive|huge|relentless|bottomless|enormous|slippery|minuscule; no pattern|logic|rhyme
    to learn|remember|memorise and no|at|in; a|an|that|this|such|another @hard _; about|over|some # _ to learn|read|remember|know
    heavier|steeper|harder|longer|trickier|faster|tougher|bigger than it|they|i
    too|so|really|very|stupidly|absurdly|impossibly|devilishly|fiendishly|incredibly|unbelievably|awfully @hard
    too|so|very|really|pretty|quite|bloody|way|dead|was a? @hard $
    is|were|just|much|far|such|super|incredibly|extremely|insanely a? @hard $
    stupidly|ridiculously|absurdly|that|more|unbelievably|plain|rather|fiendishly|ever a? @hard $
    bit|be|as|notoriously|properly|seriously|genuinely|particularly|harder|absolutely a? @hard $
    @task ~be|~look|~seem|~feel|~get ... @hard
    too|so|very|really|way|bloody|far hard|difficult|tough|tricky|complicated|complex|steep|long|heavy
    ridiculously|insanely|fiendishly|notoriously|seriously|stupidly hard|difficult|tough|tricky|complicated
    ridiculously|insanely|fiendishly|notoriously|seriously|stupidly complex|steep|long|heavy
    too|so|very|really|way|bloody|far fast|technical|advanced|big|demanding|fiddly|high|dense
    ridiculously|insanely|fiendishly|notoriously|seriously|stupidly fast|technical|advanced|big|demanding|fiddly|high|dense; ~be @hard
    @hard @task|one|ones|going|grade|question|paper|bit|part|stuff|to|than|version|enough|for|in|route|bread|language|work
    a|an|such|really|very|the @hard @task|one|bit; it|that|this|they ~be|~look ... @hard; ^ @hard; hardest; toughest; trickiest
    as tough|hard as; harder|tougher|trickier|steeper|longer|heavier|bigger|worse than; harder; tougher; trickier; brute; beast
    a? monster; nightmare; a pig|bitch|bear|bugger|sod|killer|brute|swine of|to; pig of
    absolute|total|complete|real|proper|living nightmare|beast|killer|brute|pig|monster|bastard|mess; hell of a; killer
    no walk|picnic|easy; not easy|simple|straightforward; not ... easy; nothing easy; far from easy; impossible
    unfair test|exam|question|paper|marking; unfair; trick question|questions; curveball; out of nowhere; beyond anyone|my level|the
    above my|the|our level|grade; steep learning|climb; learning curve; uphill; too much material|content|to learn|ground; so much to
    much to learn|read|cover|do; so many rules|exceptions|words|steps|parts|moves|pieces|pages; no tests
    rules ... make|no sense|confusing|contradict
    instructions|question|questions|wording|brief were|was|is|are|made|so|did ... confusing|unclear|wrong|vague
    instructions|question|questions|wording|brief were|was|is|are|made|so|did ... rubbish|terrible|useless|missing
    manual|directions|rules|spec were|was|is|are|made|so|did ... confusing|unclear|wrong|vague
    manual|directions|rules|spec were|was|is|are|made|so|did ... rubbish|terrible|useless|missing
    instructions|question|questions|wording|brief were|was|is|are|made|so|did ... nonsense|no|ambiguous|awful
    instructions|question|questions|wording|brief were|was|is|are|made|so|did ... bad|badly|not|poor
    manual|directions|rules|spec were|was|is|are|made|so|did ... nonsense|no|ambiguous|awful|bad|badly|not|poor; unclear instructions
    bad instructions; wording was; worded; strong opponent|opposition|field
    opponent ... strong|better|rated|stronger|grandmaster|pro|good|international; bar is|was ... high; high standard*; pass rate
    pass mark; nobody passes; everyone fails|failed|struggled|struggles; most people fail; no one passes|passed
    goal|target was too|way ...; goal too; too big a|an; too big; too long a; too far; too high; too heavy; too steep; tall order
    big ask; a lot to|of ask|material|content|steps|words; takes years|ages; needs years; fiddly; tricky; complicated; complex; nigh on
    requires ...; not ... meant for beginners; not for beginners; for experts; advanced; grade 8; expert level
    such|what a hill|slope|jump|gap|stretch|mountain; mountain; marathon of a; fast piece; speed of it
    so fast|long|heavy|big|steep|deep|high|dense|slippery|narrow|tight; narrow gap|bay|space|street|road
    tight space|bay|corner|spot|squeeze; exam|test|paper|piece|route|question ... killer|horrible|awful|evil|horrendous|ridiculous|mean
    exam|test|paper|piece|route|question ... unfair|nasty|hard|savage|brutal|beyond|stinker; stinker; bugger of|to; ask so much
    demanding; gruelling; relentless; never taught; not on the syllabus; not in the book|syllabus|course; nothing like the; not what we
    ^ too steep|long|hard|high|heavy|big|fast|far|deep|difficult ... for|to
    too|so many words|rules|steps|pages|verbs|names|dates|notes|screws|questions|exceptions|pieces|facts
    makes|made|make no sense|logic; text|book|piece|song|poem|speech|paper|form|report|list ~be|~look ... too long|dense|technical|small
    a lot to learn|remember|read|do
    runs to|over # pages; hundred|hundreds pages|questions|rules; ~assume you|one ~know; documents|papers nobody
    more paperwork|words|work|steps|pages|reading|maths|forms|theory than ...
    too many words|rules|steps|pages|verbs|names|dates|notes|questions|exceptions to ...
    overhanging; slippery|steep|vertical wall|slope|surface|rock; no beginner|amateur|human can|could
    too|so much to do|learn|read|remember|cover in; too little time for|in that; so many ...exceptions|rules
    narrower|smaller|longer|steeper|harder|tighter than my|a|the|any; without a|one|any single? hold|break|rest|pause|landing
    technical terms|language; passive voice; unrealistic|impossible|crazy for|deadline|target
    new vocabulary|words|terms in|to; a lot of new|different|small|tiny ...; deadline ~be unrealistic|impossible|crazy|too
    it is|'s|was complicated|hard|difficult for|to|because
    ^ too technical|complicated|complex|advanced|academic|detailed|abstract
    question|text|instructions|sentence|chapter|paper|wording ~make|made no sense; ~go|goes|went on and on
    names|words|rules|steps|dates|things to remember|learn|memorise
    three-hour|four-hour|five-hour|six-hour|seven-hour|two-hour|all-day|hundred-page exam|test|paper|meeting|drive|hike|manual
    five|four|six|seven flats|sharps; tight corner|bend|gap; big van|truck|lorry
    chart|map|diagram|graph|table|form|text|manual|sheet ~have no|not|neither ...; unlabelled; untranslated
    just|simply too many rules|words|steps|verbs|things
    paragraph|sentence|text|page|chapter|contract|book|form ~be full of; full of subclauses|jargon|abbreviations|numbers|terms
"""
