"""Ways of doing something, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

GOOD: Final = """
    good|great|solid|best|perfect|sound|clear|right|decent plan|strategy|approach|idea|method|system|technique|tactic
    good|great|solid|best|perfect|sound|clear|right|decent outline|planning|choice|timing|structure|pacing|preparation
    plan was okay|good|fine|solid|sound; well planned|organised|structured|paced|thought; plan worked
"""
ANY: Final = """
    asked shorter questions?; wrote|write|writing|put|stuck|noted|had ... on a|my|the|some|an|two card|cards|hand|paper|note|post-it|sheet
    wrote|write|writing|put|stuck|noted|had ... on a|my|the|some|an|two board|back|envelope|whiteboard|fridge|wall|sticky
    worked|counted|planned|learned|learnt backwards; failing test first; test first; in|by the|a|small|lots order|order
    should|could have|of ... in the|on a|at|before|by|with|after morning|evening|weekend|afternoon|lunch
    should|could have|of ... in the|on a|at|before|by|with|after lunchtime|night|o'clock|weekday|noon
    deliberately|purposely|intentionally|consciously; on purpose; made a point of
    made it|sure a|to|that|i rule|habit|game|point|check|ask|leave|start|eat|get
    split|broke|divided|cut|chopped|sliced it|the|them|everything|my ... into|up|down; one at a; a bit|little|few at a
    rather than|instead all|everything|the|whole in|at once|one; ~go|went out|off too fast|hard|quick
    too fast|quick|hard in|at|from|off the start|first|beginning|gun|outset; paced it|myself|the
    set off|out too? fast|late|early|quick|hard; started|began|opened|led|ended|finished with the|a|an|my
    did|do|doing|ate|tackled the|my ... hardest|nastiest|worst|easy|easiest|scariest|big|boring ... first; other way round|around
    better|wrong|different|right|another order|way|time|moment|method|place|hour|tool|angle|approach|sequence|key|pace
    bad|stupid|silly|poor|daft|dumb moment|time|place|choice|order|move|idea|tactic|plan|way ... to|for|of
    swapped|switched|traded|replaced|exchanged|substituted; traded off|in|my|the|for
    wrote|written|write it|them|things|everything down|out; listed; list method
    used|using|tried|made|kept a|an|the|my|some|two|three ... timer|list|checklist|plan|chart|calendar
    wrote|followed|drew|printed|bought a|an|the|my|some|two|three ... timer|list|checklist|plan|chart|calendar
    used|using|tried|made|kept a|an|the|my|some|two|three ... planner|template|script|outline|app|alarm|notebook
    wrote|followed|drew|printed|bought a|an|the|my|some|two|three ... planner|template|script|outline|app|alarm|notebook
    used|using|tried|made|kept a|an|the|my|some|two|three ... notes|cards|flashcards|metronome|mirror|recording
    wrote|followed|drew|printed|bought a|an|the|my|some|two|three ... notes|cards|flashcards|metronome|mirror|recording
    used|using|tried|made|kept a|an|the|my|some|two|three ... spreadsheet|map|recipe|routine|schedule|tracker|reminder
    wrote|followed|drew|printed|bought a|an|the|my|some|two|three ... spreadsheet|map|recipe|routine|schedule|tracker|reminder
    colour|color|time|habit coded|coding|blocking|block|stacking|boxing; colour-coded; colour-coding; time-blocking; time-boxing
    re-reading|rereading|cramming|copying|highlighting myself|instead|rather|before|by|in|out|it|aloud|at|everything|random
    bisecting|guessing|debugging|testing|recording|splitting myself|instead|rather|before|by|in|out|it|aloud|at|everything|random
    visualising|counting|writing|planning|scheduling|batching myself|instead|rather|before|by|in|out|it|aloud|at|everything|random
    chunking|breaking|timing|measuring|practising|rehearsing myself|instead|rather|before|by|in|out|it|aloud|at|everything|random
    my|a|the|this|that method|approach|system|technique|routine|strategy for|of|was|worked|did|does|held|failed|saved|helped|is|to|fell
    my|a|the|this|that tactic|plan|process|setup|set-up|ritual for|of|was|worked|did|does|held|failed|saved|helped|is|to|fell
    ahead of time; in advance; the night|evening|day before i|so|and|to|with; planned|plan it|my|the|out|for|ahead|around|every
    thought|think out plan|through; badly|well|poorly thought|planned|timed|organised|prepared|laid
    taped|stuck|pinned to|on the|my fridge|wall|mirror|door|desk; checklist
    recording|filming|timing|testing|writing myself|it|aloud|out|down|slowly|ahead helped|worked|made|did
    reading|counting|breathing|visualising|splitting myself|it|aloud|out|down|slowly|ahead helped|worked|made|did; listened|watched back
    from the|a entrance|bottom|top|back|side|other before|first|up
    before lifting|opening|starting|speaking|dialling|cutting|asking|touching
    before signing|posting|sending|driving|going|eating|replying|moving|turning
    as the book|manual|video|coach suggests|says|said|taught; lining up anything; without lining; two-minute rule; pomodoro; minutes on
    hardest|biggest|longest|highest ... straight away|first|off; straight away $; in jargon; explained it|that|things in|with|too|to
    mixed|cut|made|set|poured|rolled|sliced the|it|my|them ... too|wrong|short|loose|wet|dry|thin|thick|long|tight
    tuned|built|tied|hung|stacked|packed the|it|my|them ... too|wrong|short|loose|wet|dry|thin|thick|long|tight
    wrote|written|write ... on my hand|arm|wrist|palm; should|could ... stuck|kept|stayed to|with|on the|my ...; side streets
    jumped in too|before|straight; told|warned them|her|him|everyone at the start
    @tried|@trying ... in front|aloud|alone|using|slowly|backwards|pieces|chunks|bursts|sections
    @tried|@trying|re-read ... from|off old|the|wrong|memory|a; @tried ... before i|it|the ... had|was|were|ready; ^ a|one @aid
    straight into the high|hard|deep|main|long|difficult; not ~let ... set|dry|rest|cool|rise|warm|settle|soak|prove|defrost
    ~put ... before the|it|i ... was|were|had; took turns; take turns; taking turns; webcam; watched it|myself|the recording back
    ~aim for; marked it|them; no warm up; wrong side|end|way
    over|under|mis|hyper- watered|cooked|baked|salted|fed|trained|filled|mixed|kneaded|proved|tightened|sized; overwater*; overcook*
    undercook*; oversalt*; overtighten*; overmix*; overknead*; overprov*; underprov*; overfed; overfill*; overbak*; underbak*; overpack*
    oversow*; underwater*; overload*; mismeasur*; miscount*; misplac*; misheard; mislabel*; misspel*; mixed up; ~confuse
    confused ... with; got|get|getting ... wrong|mixed|muddled|confused|upside; left out ...; missed out a|the
    skipped a|the|one step|steps|instructions; in threes|twos|halves|quarters|pairs|fives|tens|thirds
    not|never ... thought|think ... through|ahead|about what; not think it|this|that through; off balance
    the way ... ~hold|~stand|~sit|~grip|~say|~ask|~put|~phrase|~start|~open|~do|~play|~cut|~hit|~throw
    told them|her|him|everyone ... up front|at the start|beforehand|first|straight|in advance; up front; ~agree ... beforehand
    double|big batch; batch cooking|cooked
    tried|trying|try to ... all|everything|both|too|two|three|six|ten|whole ... in|at|once|much|many|one
    wrong|right|another|different kind|sort|type of ...; order ... mixed|wrong|right|muddled|up; mixed up the|my|order
    my trick|rule|routine|system|ritual|method|plan; a rule|ritual|habit to|of; made it a rule|habit|ritual|game
    the hard|tricky|difficult|worst ... alone|first|separately|isolation|slowly|bit
    use|used|using a|an|the|my|one|two|some|more|less|only|different|both|# _; bad|good|great|terrible idea|call|move|choice
    my mistake|error was; mistake was|of; twice before|first; @method; broke|break|breaking|broken ... down|into|up; break it down
    smaller|small|tiny|bite-sized|little|short|shorter steps|chunks|bits|pieces|parts|sections|blocks|bursts|goals|portions
    ~cut it|the|them|everything ... into; in chunks|stages|blocks|bursts|batches|sections|small|short|steps|pieces; step by step
    bit by bit; bar by bar; line by line; one at a time; first things first; pieces at
    opening|first line|question|sentence|move|words|gambit
    ~open|~start|~begin|~lead|~close|~finish with|on|by the|a|an|my|asking|small|easy ...
    ~open|~start|~begin|~lead|~close|~finish with|on|by hard|hardest|easiest|wrong|warm|something|price ...
    ~open|~start|~begin|~lead|~close|~finish with|on|by salary|saying|open|question|joke|thanks|just ...
    ~open|~start|~begin|~lead|~close|~finish with|on|by two|one|it|scales|what|simple ...
    wrong|right|better|best|different|bad|new time|order|tool|tools|way|end|size|key|approach|place|moment
    worst|old|poor|other|silly|stupid time|order|tool|tools|way|end|size|key|approach|place|moment
    wrong|right|better|best|different|bad|new day|question|questions|words|pace|tempo|plan|wood|gauge|drill|bit
    worst|old|poor|other|silly|stupid day|question|questions|words|pace|tempo|plan|wood|gauge|drill|bit
    wrong|right|better|best|different|bad|new temperature|setting|settings|script|method|material
    worst|old|poor|other|silly|stupid temperature|setting|settings|script|method|material
    wrong|right|better|best|different|bad|new|worst|old|poor|other|silly|stupid materials|compost|soil|pan|shoes
    wrong|right|better|best|different|bad|new gear|angle|grip|position|kind|sort|type|format|tone|opening|version
    worst|old|poor|other|silly|stupid gear|angle|grip|position|kind|sort|type|format|tone|opening|version
    wrong|right|better|best|different|bad|new chapter|chapters|recipe|knife|file|line|bait|glue|pen|route|person
    worst|old|poor|other|silly|stupid chapter|chapters|recipe|knife|file|line|bait|glue|pen|route|person
    wrong|right|better|best|different|bad|new|worst|old|poor|other|silly|stupid number|dose|technique|strategy|hour|trick
    wrong|right|better|best|different|bad|new|worst|old|poor|other|silly|stupid chord|fingering|dough|flour|branch
    wrong|right|better|best|different|bad|new library|tactic|tactics|system|schedule|stroke
    worst|old|poor|other|silly|stupid library|tactic|tactics|system|schedule|stroke
    wrong|right|better|best|different|bad|new|worst|old|poor|other|silly|stupid gears|lane|priorities|emphasis|foot
    wrong|right|better|best|different|bad|new move|formula|study|lens|thing|things|topics|topic|part|parts|target
    worst|old|poor|other|silly|stupid move|formula|study|lens|thing|things|topics|topic|part|parts|target; wrong way|side|foot
    way|about it backwards; back to front; right way to; way to go about; ~go about it|things; ~go at it|this ... wrong|way|like
    way i ... it|this|that|things; timed it|my; mistim*; misjudg*; misread; misplan*; miscalculat*
    bad|poor|terrible timing|planning|plan|choice|pacing|preparation|order|idea|call|organisation
    poorly|badly|well planned|timed|organised|chosen|structured|paced|thought
    no|without|any|my|the|a|better plan|plans|planning|structure|system|organisation
    clear|real|proper|our|solid|simple|backup|this plan|plans|planning|structure|system|organisation; plan $; plan b
    plan was|worked|had|to|fell|and|did|paid|out; had it planned; planned; planning it|ahead|the|my; ^ planning; my planning; planning $
    ~stick to the|my plan|script|schedule|list|routine|outline|recipe|budget
    followed|follow|following the|my|a|an ... plan|recipe|steps|checklist|instructions|order|method
    followed|follow|following the|my|a|an ... script|list|program|programme|schedule|guide|routine
    used|using|use|tried|trying|with a|an|the|my|some ... @aid
    wrote|write|writing|written ... down|out|list|lists|notes on|bullet|outline|reminders first|beforehand|before|so|and
    wrote|write|writing|written ... down|out|list|lists|notes on|bullet|outline|reminders on|to|in
    wrote|write|writing|written ... down|out|list|lists|notes on|bullet|outline|reminders $
    put|noted|jotted|typed ... down|out|list|lists|notes on|bullet|outline|reminders first|beforehand|before|so|and
    put|noted|jotted|typed ... down|out|list|lists|notes on|bullet|outline|reminders on|to|in
    put|noted|jotted|typed ... down|out|list|lists|notes on|bullet|outline|reminders $
    wrote|write|writing|written ... cards|plan|script on|bullet|outline|reminders first|beforehand|before|so|and
    wrote|write|writing|written ... questions|it on|bullet|outline|reminders first|beforehand|before|so|and
    wrote|write|writing|written ... cards|plan|script|questions|it on|bullet|outline|reminders on|to|in
    wrote|write|writing|written ... cards|plan|script|questions|it on|bullet|outline|reminders $
    put|noted|jotted|typed ... cards|plan|script|questions|it on|bullet|outline|reminders first|beforehand|before|so|and
    put|noted|jotted|typed ... cards|plan|script|questions|it on|bullet|outline|reminders on|to|in
    put|noted|jotted|typed ... cards|plan|script|questions|it on|bullet|outline|reminders $
    wrote it|them|things|everything|down|out ... out|down
    wrote a|an|my|the list|script|outline|plan|checklist|note|notes|prompts|questions
    made|had|keep|kept|with|from|by|read|off a|an|my|the|some ... list|lists|notes|cards|checklist|plan
    made|had|keep|kept|with|from|by|read|off a|an|my|the|some ... script|outline|cheat|timetable|schedule
    made|had|keep|kept|with|from|by|read|off a|an|my|the|some ... flashcards|card|cue|spreadsheet|map
    made|had|keep|kept|with|from|by|read|off a|an|my|the|some ... system|template|chart|reminder|reminders
    notes|list helped|saved|worked|in|ready|beside|open; cue|flash|index|prompt|note card|cards; flashcard*; checklist*; to-do
    bullet points; cheat sheet; post it; sticky note*
    ~put|~leave|~lay my|the ... shoes|kit|clothes|trainers|guitar|bag|book|keys ... by|beside|next|on|near|out|where
    ~put|~leave|~lay my|the ... mat|weights|gear|instrument|pills|vitamins|fruit|bottle ... by|beside|next|on|near|out|where
    ~set an|a|my|the|up|out ... alarm|timer|reminder|reminders|deadline night|before|ready|beforehand|aside
    ~set an|a|my|the|up|out ... limit|rule|goal|target|everything night|before|ready|beforehand|aside
    ~set an|a|my|the|up|out ... ingredient|ingredients|clothes|gear|kit night|before|ready|beforehand|aside
    ~set an|a|my|the|up|out ... tools|desk|things|the night|before|ready|beforehand|aside; set out|up ...
    ~lay|laid|set|put ... night before|evening before|beforehand|ahead|in advance|by|beside ... door|ready|bed|fridge
    ~lay|laid|set|put ... night before|evening before|beforehand|ahead|in next|on|near ... door|ready|bed|fridge
    ~lay|laid|set|put ... night before|evening before|beforehand|ahead|in advance|by|beside ... desk|mirror|kettle
    ~lay|laid|set|put ... night before|evening before|beforehand|ahead|in next|on|near ... desk|mirror|kettle
    packed|prepped|got|left ... night before|evening before|beforehand|ahead|in advance|by|beside ... door|ready|bed|fridge
    packed|prepped|got|left ... night before|evening before|beforehand|ahead|in next|on|near ... door|ready|bed|fridge
    packed|prepped|got|left ... night before|evening before|beforehand|ahead|in advance|by|beside ... desk|mirror|kettle
    packed|prepped|got|left ... night before|evening before|beforehand|ahead|in next|on|near ... desk|mirror|kettle
    notes|slides|script|plan|outline ... mess|muddle|jumbled|confused|messy|order|thin|long|useless; ~lose my place|thread
    laid|lay ... out; in advance|ahead; night before so|and|to
    ~put|~leave|~keep|~lock|~turn|~switch ... phone|laptop|telly|tv ... away|off|room|drawer|downstairs|flight|outside
    ~put|~leave|~keep|~lock|~turn|~switch ... phone|laptop|telly|tv ... silent|aeroplane|airplane|box|hall|kitchen|car
    phone|notifications off|away|in|on; turned|switched off ...; airplane mode; ~block out|off|the|an|my|sites ...
    ~book a|the|an|in ... slot|early|room|appointment|quiet; ~focus on|only ...; focused|concentrated on
    ~slow it|the|things|everything|right|my|way? down|metronome|tempo|pace|breathing; slowed; ~slow down; slower
    took it slow|slowly|one|in
    went|go|going|spoke|talked|read|ran|started|drove too|off|out? too? fast|quick|quickly|hard|heavy|big|slow|slowly
    went|go|going|spoke|talked|read|ran|started|drove too|off|out? too? soon|far|early|strong|long|loud|deep|high
    set|played|pushed|lifted|typed|cycled|swam|walked too|off|out? too? fast|quick|quickly|hard|heavy|big|slow|slowly
    set|played|pushed|lifted|typed|cycled|swam|walked too|off|out? too? soon|far|early|strong|long|loud|deep|high; too fast|quickly $
    too|much ... at once|sitting|go; all at once|together; all in one; all|everything at once|together; too many ...
    too much ... in|into|on|detail|text|water|weight|salt|flour|information|pressure|heat|force|paint|glue|planned|volume; too ambitious
    over-ambitious; overambitious; bit off more; bite off; aimed|set|aim ... too high|low|big; overreach*; over-reach*; overcomplicat*
    ~overthink; over-complicat*; kept|keep|keeping it|my|the|them|things|sentences|everything ... short|simple|small|brief|light|slow
    kept|keep|keeping it|my|the|them|things|sentences|everything ... steady|close|tight|low|basic; kept to ...; ~stick to
    ~limit it|myself|the|to; ~cap it; too early|late|soon in|for|to|and
    sowed|sow|planted|plant|asked|ask|rang|called|phoned|sent ... too early|late|soon|deep|close
    posted|watered|pruned|served|added|started|left|replied|booked ... too early|late|soon|deep|close; asked too late
    should|could|would have|of|'ve|had ... asked|split|built|used|checked|measured|read|chosen
    should|could|would have|of|'ve|had ... picked|planned|booked|written|led|opened|left
    should|could|would have|of|'ve|had ... waited|taken|made|gone|brought|begun|rested|done
    should|could|would have|of|'ve|had ... said|kept|set|told|eaten|broken|listened
    should|could|would have|of|'ve|had ... sent|warmed|spoken|held|stopped|turned|tested|called
    should|could|would have|of|'ve|had ... phoned|emailed|saved|added|looked|walked|gotten
    should|could|would have|of|'ve|had ... got|had|played|prioritised|allowed|packed|let|cut
    should|could|would have|of|'ve|had ... chopped|run|moved|paced|slowed|tackled|tried; ought to have ...
    should|could have been ... shorter|smaller|simpler|clearer|earlier; would have been ... better|safer|easier|smarter|wiser|quicker
    would have worked better; should|ought to? have|of _; better to|idea to; next time i|do|more|less|start|use|try|plan|will|go
    next time $; if i had ... first|instead|asked|used|planned|started|split
    ~work out|figure|figured|worked|figuring out|backwards ... what|how|where|why|which|the|a|from; figured|worked out
    found a|the|an|better|my ... way|trick|method|rhythm|system|angle|approach; trick was|is|of|that|to; tricks; trick $; the key was
    what worked|helped was; what did it; ~experiment with; tested ... first|before|out; trial run; dry run
    did a|one|the practice|dry|trial|test run; ~change tack|the|my|how|from|to|it; changed; ~switch to; swapped; switched; ~replace
    replaced; ~shift to|the|my; moved it|the|my ... to|earlier|later|away|before|closer
    new approach|method|way|angle|routine|system|plan; different approach|way|method|angle|route|time
    build|built|building up|it|the ... slowly|gradually|tempo|from|by|up|to|in; ~build up to; ~warm up first|before|properly|slowly|with
    warmed up; warm-up worked|first|helped; no warm-up
    did not warm|plan|measure|read|ask|think|structure|have|bring|check|time ... up|it|first|instructions|through|plan|notes
    did not warm|plan|measure|read|ask|think|structure|have|bring|check|time ... list|ahead|script|twice|out|properly|before; not ~plan
    unplanned; not|never ~measure|~test|~plan|~structure|~organise|~prioritise; ~structure my|the|it; structured; order of|i
    in order|the order; in that order; ~pace myself; paced; pacing; ~budget; ~ration; ~delegate; delegated; ~prioritise; prioritised
    ~visualise; visualised; ~breathe ... before|first|out|in|slowly|and|through; breathed; counted to; deep breath*
    breathing technique|exercise|exercises|trick; ~pause ... before; paused before|after|and|to; took my time; memorised ... word
    word for word; by rote; learned it in|from|backwards; from memory when; ~rely on; ~depend on
    put|had all|everything|too ... eggs|basket; ~concentrate on ...; ~target; ~approach it|them|him|her|this|the
    ~start small|low|slow|easy|with|from|simple; easy|hard|hardest|easiest|easier|worst|scariest|smallest ... first; x first
    ~prepare ... questions|answers|phrases|script|notes|lines|ingredients|list; ready-made; looked up|it up
    ~read the instructions|manual|question|brief|recipe; misunderstood; did not read the|through
    ~forget to ... ask|check|save|bring|warm|set|measure|turn|pack|add|write|rest|breathe|charge; lost my notes|the
    left my|the ... at home|behind|on|in; i chose ...; ^ opted; ~opt for; ~decide to ...; ~decide on; ~agree to|on|we one ...; we agreed
    ~combine; combining; ~pair ... with; paired; ~link; ~tie it to; ~anchor; attached it to; ~stack; habit stack*; ~reward myself
    rewarded; ~bribe; ~bargain; ~isolate; isolating
    by shutting|closing|starting|asking|using|splitting|breaking|cutting|doing|taking|writing|making|putting|keeping|leaving
    by going|setting|telling|saying|working|turning|reading|counting; by planning|playing|singing|recording|timing|measuring|checking
    ~record myself; recorded myself; filmed myself; watched a|the|some|how ... video|videos|tutorial|tutorials; ~research; researched
    googled; did my research; ~map out; mapped; ~draft; drafted; ~sketch; marked up|out; ~label; labelled; ~colour code; ~underestimate
    underestimated; overestimated; overdid it; overdo; ~overdo; skipped straight; jumped ahead|straight|in|into|around; jump ahead
    ~multitask; multitasking; multi-tasking; juggling; no structure; disorganised; ~ramble; rambled; rambling; waffled
    went off on|topic; tangent; ~lose track|thread; got bogged; got lost in|on
    too detailed|vague|wordy|complicated|long|technical|formal|casual|general|abstract|direct|blunt|pushy|soft|quiet
    measured twice; written|wrote ... on a|my|the? paper|sheet|pad|hand|card; ~go for|with|to the|my|a? ... first
    before they|it|she|he got busy|full|dark|hot
    rang|called|phoned|went|asked|emailed|started|posted|left at|before|after # sharp?
    ~ring|~call at|before nine|eight|ten|noon|lunch|opening
    looked at the ... not|instead; ~look straight|past|over|above ...; first drew|measured|wrote|asked|read; read|reread it ... before
    to scale
    ~mix|mixed|muddled|jumbled up the|my order|slides|cards|pages|notes|lines; ~allow|allowed|left too little|not enough time
    plan was ... but; ~bribe myself; role-played; role played
    i asked|said|did|made|gave one ... and|then ... shut|stopped|waited; stopped talking; shut up
    before|until she|he|they|it had|has|was|were even? ...; talked|spoke about the ... before
    the? night|day before; one breath|line|step|page|bit|thing|shelf|room|question per|at; pretended|imagined i|it|they|to ...
    ~tell|told everyone|them|people i would; no way back|out
    with|had ... ready|prepared|laid; ~lead with|the; ~leave|left no|little|enough time for
    three|two|four|five things|questions|jobs at once|together|in; before|after the ... had cooled|set|dried|warmed|rested
    eat|ate the frog; in big|large|bold|capital letters|print; by the door; ~wait until|for him|her|them|he|she|they ... had|was|were|to
    kept my|the answers|sentences|it|talk|steps to
    ~send|sent a|an text|email|message|letter when|instead|rather; ~aim at|for|above|left; with the lights|sound|phone|camera off|on
    on earlier|sooner|later|first; set the table ... before
    rushed|rush the intro|start|opening|first|beginning|ending; waffle; ~fill the rest; ~cut|cutting the dose|amount|portion|size ...
    instead of in|on|at|the|my|a|all|telling|waiting|trying
    when it is|'s|was dead|quiet|empty|early|calm; tip about|from|with; named|said the price|number|date
    kept|keep quiet|silent|still|schtum; then kept|waited|stopped; all three|two|four|five at once; headphones|earplugs in
    the? hardest|biggest|longest|easiest ... last|first; two levels|sizes|grades up|above; held|gripped|turned|cut|hit the|it|my ... wrong
    no detours; too vague|broad|narrow a; back to the|my window|wall|door|audience
    stood|sat with my|the; to the end|start of the meeting|call|day|lesson; when everyone|everybody|they|people ~be ...
    a smaller|bigger|shorter|lighter|slower _; the way i ... not; smaller plate|portion|goal|steps
    ~picture|pictured the|them|him|her|everyone|it ...; ~rest|rested # _ between; rested one|two|three|five minutes between|on|after|every
    between sets|reps|calls|rounds; by thinking|counting|humming|singing|talking|speaking aloud|out|to|slowly|quietly
    ~do|doing it before|after breakfast|work|lunch|dinner|school|bed|dawn; comfortable|different|other|proper shoes|clothes|chair
    practised|rehearsed|said it? out loud|aloud not; not in my head; ~think it|this|that through
    rookie|beginner's|schoolboy|classic|silly mistake|error; about myself; never ~set|set a|any|the ...; clear goal|aim|plan|agenda|target
    my plan ~be too|not|bad ...; no|without|have a? backup|plan|fallback; always parked|start|started|put|wrote|stood ...
    straight to|for the|a hard|big|main|full|difficult|long ...; without warming|checking|measuring|planning|asking|testing up?
    kept my mind off; a wall of text; far too long a|an; counting|humming|singing|whistling the|a|to|my ... kept|helped|worked
    off the cold|pain|fear|crowd|height
"""
"""What tells of a way of doing it by itself."""
MAYBE: Final = """
    too soon $; without a|an|the|any|my recipe|instructions|manual|map|timer|notes|guide|pattern|glasses|teacher|sat-nav|ruler|level
    the trick; ~mirror; the way i; should|could|ought have|of|to _; worked|counted|planned|learned|learnt|practised it? backwards
    backwards; mirror; one|a clear|single|simple|small|modest goal|question|aim|target|task|thing|point
    i kept|keep looking|staring|thinking|comparing|checking|apologising|starting|stopping|holding|gripping|leaning|changing
    i kept|keep switching|skipping|interrupting|repeating|jumping|forgetting|pressing|pulling|pushing|tensing|turning
    only|just prepared|revised|practised|learned|planned for|the; before the short|easy|small|easier|quick|other ones
    with|without the metronome; before it|the ... was|were ready|warm|dry|hot|cool|boiling|set; from the inside|outside|wrong
    instead of at|in|on|with; so that i|we|they|it could|would|can|had; so i|we could|would|had something|less|enough|no|to|time
    smaller|lighter|lower|slower|softer|shorter|thinner|closer|fewer|bigger|wider|looser|firmer|gentler|thicker|simpler _
    lowered|raised|shortened|loosened|tightened|softened|widened the|my|it; narrowed|doubled|halved|reduced|increased the|my|it
    no seconds|snacks|phone|tv|sugar|caffeine|screens|alcohol|music|email|social
    without ... plan|question|list|map|goal|structure|script|outline|idea|warming
    without ... measuring|checking|testing|asking|reading|thinking|notes|agenda|target
    before|without measuring|checking|testing|asking|reading|thinking|planning|looking|warming|drying
    before|without sanding|switching|counting|listening|tasting|stretching|rushing|deciding|knowing; one ... at a time
    one _ per|a day|week|sitting|time|session|turn|lesson|rather; one thing; at a time
    @arranged ... it|the|to|my|into|from|which|a|around|for|up|so|them|one|out|over|when|how|in|on|everything; i @arranged; upside down
    inside out; in the wrong; the wrong _; how i ~do|~approach|~tackle|~plan|~go|~set; timing; plans; beforehand
    two|a few|one|three minutes early; reminder*; alarm; timer
    asked too|for|the|shorter|better|open|one|her|him|them|simple|first|smaller ...; asked $; instead of ...; rather than ...
    knew what to|how; order $; sequence; took|take|taking breaks|a break|notes|small|it in|smaller|turns|my time|a breath|a|short ...
    relied; focused; aimed; ~tackle; tackled; first $; first thing; before i ... anything|else|opened|checked|could; ~look up
    forgot my|the; forgot to; lost notes; used|use ... where it|instead|when; ~use ...; using ...; picked|chose|choose
    after|right after my coffee|breakfast|lunch|shower|tea; went|go about|around|round it|things|the ...; did both; messy
    did it|that first; did the _ _? first
"""
"""What may do so where nothing else is named."""
