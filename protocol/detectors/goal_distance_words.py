"""D6: when, how far off, and what is an outcome or a state and not an act, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

NEAR: Final = """
    sat|sun am|pm|morning|evening|night|eve|afternoon|lunch; this very morning|afternoon|evening|minute|hour|day|night
    @day am|pm|eve; later on; in a while|minute|sec; ^ next @one|@event; on the # bus|train|tram|tube|flight|ferry
    this eve|aft|arvo|avo; tomorrow eve|aft; during ... @event|show|film|news|game|walk|match|day; mid morning|afternoon|week
    between # and; from # to; at #clock; noon; midday; midnight; today; tonight; tomorrow
    this|tomorrow|today|monday|tuesday 's? morning|afternoon|evening|lunchtime|lunch|night|week
    wednesday|thursday|friday|saturday|sunday 's? morning|afternoon|evening|lunchtime|lunch|night|week
    this|tomorrow|today|monday|tuesday 's? weekend|break|shift|lesson|session|class|minute|hour
    wednesday|thursday|friday|saturday|sunday 's? weekend|break|shift|lesson|session|class|minute|hour; this @day
    on|by|until|next|till|before|after|come|coming|at|for @day; @day; first thing; straight after|away
    right after|away|now|before; now; immediately; later; soon as; asap; before|by then|long; at #clock|@hour
    by|before|after|around|about|until|from #clock|@hour; at|by|before|after|around half|quarter past|to
    half|quarter past|to @num; @num oclock; @num thirty|fifteen $
    at|by|before|after|around|until noon|midday|midnight|lunchtime|teatime|bedtime|dawn|dusk|sunrise
    at|by|before|after|around|until sunset|daybreak|lunch|breakfast|dinner|supper|tea|brunch|elevenses
    at|in|during|over|on the|my|our|a|this|next|tomorrow|today|tonight 's? next? @event; at|over|during|with my|the? @event
    in the|my|our morning|afternoon|evening|night; at night; next time; the|my|our next @one; next @one who|that|in|to|of
    when|whenever|once|if i|we|he|she|they|it|you|the|my|our|someone|somebody|anyone|a|an|that|this; as soon as
    the minute|moment|second|instant; every|any time
    while|whilst the|my|i|he|she|it|they|we|waiting|making|having|walking|sitting|watching
    before|after my|the|our|a|his|her|dropping|breakfast|lunch|dinner|work
    before|after school|bed|coffee|tea|supper|class|gym|shift|training|practice|church|rounds
    before|after handover|this|next|that|leaving|brushing|getting|going|putting|having|eating|waking
    before|after finishing|feeding|washing|walking|taking|doing; before|after making|prayer|prayers|mass|rehearsal|choir
    before|after|until i|we|he|she|they|you|it go|get|leave|start|finish|eat|open|come|sit
    before|after|until i|we|he|she|they|you|it have|wake|arrive|sleep|feed|brush|wash|pick|drop
    before|after|until i|we|he|she|they|you|it clock|shower|walk|make|put|goes|gets|leaves|starts
    before|after|until i|we|he|she|they|you|it finishes|arrives|comes|wakes|close|turn|do|take|log
    within|in|for the|another? next|first|last? @num|a|an|half minutes|minute|hours|hour|seconds|second
    within|in the? next? @num|a|few|couple of? days|day; in half an hour; in an hour; in a minute|moment|bit|sec
    on|during the|my way|bus|train|tram|tube ... home|to|back|in|over|from|up
    on|during the|my walk|drive|commute|journey|ride|flight ... home|to|back|in|over|from|up; on the|my way
    on the bus|train|tram|tube; on my walk|commute|drive|ride|run|break|lunch|round|rounds|shift; in the car park
    between lessons|classes|patients|meetings|calls|shifts|sets; on waking; on arrival
    at closing|opening|break|pickup|handover|clock|half; by close; end of the|my|today? day|shift|play|lesson|class
    at the end|start|beginning of; the|this|that coming @day|week|weekend; week on; by the? weekend; over the weekend
    at|on the weekend; at weekend; next week; this week; in tomorrow|today|tonight|@day 's; on the #day; in five $; at bedtime
    before bed; after bed
"""

FAR: Final = """
    some|one day; some|one time later; sometime; in years to; years from; life goal; dream is; by|at|before|until|when #age
    by the age of; this|next|coming|following year|years|summer|winter|spring|autumn|fall
    this|next|coming|following season|term|semester|decade|quarter|christmas|easter; next month|months; the new year; new year
    by|before|in|until|till|come|next|this|for|around the|next|this|coming? summer|winter|spring|autumn
    by|before|in|until|till the|next|this|coming? fall|christmas|xmas|easter|season
    come|next|this|for|around the|next|this|coming? fall|christmas|xmas|easter|season
    by|before|in|until|till the|next|this|coming? year|ramadan|diwali|halloween|thanksgiving
    come|next|this|for|around the|next|this|coming? year|ramadan|diwali|halloween|thanksgiving
    by|before|in|until|till the|next|this|coming? graduation|retirement|wedding|olympics|birthday
    come|next|this|for|around the|next|this|coming? graduation|retirement|wedding|olympics|birthday
    by|in|before|until|next|come|this|late|early|end|of @month
    by the end of the? this|next? year|month|term|season|summer|semester|decade|course|school; by|before|in|until #year; by age
    before i|we am|are|turn|reach|die|retire|graduate|hit|get
    before|by|at|around my #day|30th|40th|50th|60th|wedding|graduation|retirement; by my #day; before @age; by @age
    when i am|retire|grow|graduate|get old|older|#|rich; once i have made|am; when i am older|old|big|grown|@age
    in|within|over|after|for the? next? @num|a|few|couple|several|some of? months|month|years|year
    in|within|over|after|for the? next? @num|a|few|couple|several|some of? weeks|decades|decade|decades; years|months from
    within|in the next? year|decade; in years; # months|years; @num months|years|decades time|from|later|of|on
    @num months|years|decades $; some day|time in|one day|later; one day; eventually; ultimately; finally be|have|own
    in the? long run|term; long term; in the? future; in future; at some point; sooner or; down the line|road; later in life
    in later life; in my lifetime|life; before i die; bucket list; forever; for ever; evermore; for good; always
    from now|today|tomorrow|here on|onwards|onward|forward; rest of my|our; as long as i; ever again; never ever
    any more|longer ever; anymore; permanently; for life; all my life; lifelong; life long; never again; ^ never
    i|will|would|to|and|must never; never @verb; no more; not ... ever; ever $; every single; each and every
    every day for|of|without|until|forever; until i die|retire|am; all the time; at all times; no longer; without fail
    without exception; again and; whole of my life; not ... single; constantly; continually; day after day; every time
    year round; for years; over the years; once and for all; day in; till i|death; old age
    in my old|thirties|forties|fifties|sixties|twenties
"""

OUTCOME: Final = """
    without pain|help|fear|aid|crutches|medication|tablets; without a|my stick|frame|walker|cane|crutches|wheelchair
    ~pass gcse|ielts|toefl|maths|english|physics|chemistry
    ~pass biology|finals|boards|statistics|calculus|algebra|nursing|theory
    ~have|~get|~run|~keep # customers|clients|students|employees|staff|hives|cows|children|sales|members
    be|being|get|getting invited|asked|chosen|accepted|admitted|elected|noticed|loved
    be|being|get|getting liked|trusted|seen|picked|taken|recruited|signed|awarded; ~weigh # kilos|kg|pounds|stone|lbs
    top grades|marks|score|of; good grades|marks; ~get straight; the best ... in; be ... champion|winner|legend|icon|expert
    a living; full house; ~lose|~shed ... weight|stone|pounds|kilos|belly; ~reach a1|a2|b1|b2|c1|c2
    ~win regionals|nationals|states|county|counties|worlds|finals; best seller; pain|debt|drug|smoke|medication free
    ^ a|my _ business|body|life|career|marriage|home|family|garden|house|salary
    ~lead|~head|~manage a|the|my department|team|company|unit|ward
    ~play|~speak|~sing|~write|~draw|~paint|~dance|~cook|~look like; ~score|~get # in|on; ~get ... under|below|over|above|past #
    without fear|anxiety|nerves|stammering|stuttering|blushing
    ~lose|~gain|~drop|~shed|~put on? @num|a|some|all|my kilos|kilo|kg|pounds|pound|lbs|lb
    ~lose|~gain|~drop|~shed|~put on? @num|a|some|all|my stone|weight|fat|belly|inches|muscle|baby|dress
    ~lose|~gain|~drop|~shed weight|fat|inches|muscle|my belly|stone|#
    ~reach|~hit|~pass|~top to|over|past|under? #big|#|number|the|my target|million|half|hundred|quota
    ~break|~surpass|~exceed|~get to|over|past|under? #big|#|number|the|my target|million
    ~break|~surpass|~exceed|~get to|over|past|under? #big|#|number|the|my half|hundred|quota
    ~make|~earn|~save|~raise|~owe|~get|~bring|~invest|~net|~win in|up|over|at? least? #big
    ~earn|~save|~make|~raise|~have|~win ... money|fortune|million|millions|thousand|thousands|deposit
    ~earn|~save|~make|~raise|~have|~win ... salary|grand|living|profit|euros|dollars|quid; ~bench|~squat|~deadlift|~press #
    ~bench|~squat|~deadlift @num|my|double|twice|a|over; @num|#|a|#big followers|subscribers|clients|elo|points|fans
    @num|#|a|#big downloads|readers|million|grand|readers|languages
    @num pounds|kilos|kg|stone|lbs lighter|heavier|off|down|less; be|get to # kilos|kg|stone|pounds; ~become; ~turn into
    be|being ... fluent|rich|famous|promoted|married|slim|thin|skinny|fit|fitter|healthy|healthier|happy
    be|being ... happier|free|sober|confident|successful|best
    be|being ... better|stronger|independent|known|recognised|respected|published
    be|being|am a|an|the|able|more|less|one|like|as|perfect|good|great|so|debt|number|top
    get|getting|be|being|got promoted|married|hired|rich|famous|fit|fitter
    get|getting|be|being|got thin|slim|ripped|published|engaged|divorced|elected|selected
    get|getting|be|being|got signed|qualified|certified|fluent|healthy|healthier|stronger|better
    get|getting|be|being|got good|out|over|rid|pregnant|sober|tenure|picked; ^ fluent; fluent in; fluently; fluency
    ~speak|~know perfect|like|fluent; ~speak|~learn|~master|~know @language; ~master; learn|learning to
    ~learn the|a|how guitar|piano|violin|language|instrument|to; ~graduate; ~qualify; ~retire; ~emigrate
    ~land|~get|~find|~earn|~win a|an|my|the|some|that? better|good|dream|new? @prize
    ~land|~get|~find|~earn|~win a|an|my|the|some|that? great|proper|permanent|nice? @prize
    ~land|~get|~find|~earn|~win better|good|dream|new|as|top? better|good|dream|new? @prize
    ~land|~get|~find|~earn|~win better|good|dream|new|as|top? great|proper|permanent|nice? @prize
    ~gain|~secure|~score|~bag|~have a|an|my|the|some|that? better|good|dream|new? @prize
    ~gain|~secure|~score|~bag|~have a|an|my|the|some|that? great|proper|permanent|nice? @prize
    ~gain|~secure|~score|~bag|~have better|good|dream|new|as|top? better|good|dream|new? @prize
    ~gain|~secure|~score|~bag|~have better|good|dream|new|as|top? great|proper|permanent|nice? @prize
    ~land|~get|~find|~earn|~win a|an|my|the|some|that? real|big|pay|decent? @prize
    ~land|~get|~find|~earn|~win a|an|my|the|some|that? higher|own|second|full|time? @prize
    ~land|~get|~find|~earn|~win better|good|dream|new|as|top? real|big|pay|decent? @prize
    ~land|~get|~find|~earn|~win better|good|dream|new|as|top? higher|own|second|full|time? @prize
    ~gain|~secure|~score|~bag|~have a|an|my|the|some|that? real|big|pay|decent? @prize
    ~gain|~secure|~score|~bag|~have a|an|my|the|some|that? higher|own|second|full|time? @prize
    ~gain|~secure|~score|~bag|~have better|good|dream|new|as|top? real|big|pay|decent? @prize
    ~gain|~secure|~score|~bag|~have better|good|dream|new|as|top? higher|own|second|full|time? @prize
    ~obtain|~receive|~achieve|~take|~be a|an|my|the|some|that? better|good|dream|new? @prize
    ~obtain|~receive|~achieve|~take|~be a|an|my|the|some|that? great|proper|permanent|nice? @prize
    ~obtain|~receive|~achieve|~take|~be better|good|dream|new|as|top? better|good|dream|new? @prize
    ~obtain|~receive better|good|dream|new|as|top? great|proper|permanent|nice? @prize
    ~achieve|~take|~be better|good|dream|new|as|top? great|proper|permanent|nice? @prize
    ~make|~win|~need|~meet|~want a|an|my|the|some|that? better|good|dream|new? @prize
    ~make|~win|~need|~meet|~want a|an|my|the|some|that? great|proper|permanent|nice? @prize
    ~make|~win|~need|~meet|~want better|good|dream|new|as|top? better|good|dream|new? @prize
    ~make|~win|~need|~meet|~want better|good|dream|new|as|top? great|proper|permanent|nice? @prize
    ~obtain|~receive|~achieve|~take|~be a|an|my|the|some|that? real|big|pay|decent? @prize
    ~obtain|~receive|~achieve|~take|~be a|an|my|the|some|that? higher|own|second|full|time? @prize
    ~obtain|~receive|~achieve|~take|~be better|good|dream|new|as|top? real|big|pay|decent? @prize
    ~obtain|~receive better|good|dream|new|as|top? higher|own|second|full|time? @prize
    ~achieve|~take|~be better|good|dream|new|as|top? higher|own|second|full|time? @prize
    ~make|~win|~need|~meet|~want a|an|my|the|some|that? real|big|pay|decent? @prize
    ~make|~win|~need|~meet|~want a|an|my|the|some|that? higher|own|second|full|time? @prize
    ~make|~win|~need|~meet|~want better|good|dream|new|as|top? real|big|pay|decent? @prize
    ~make|~win|~need|~meet|~want better|good|dream|new|as|top? higher|own|second|full|time? @prize
    ~get into uni|university|college|oxford|cambridge|harvard|shape
    ~get into the|a|my? @school school|college|university|team|squad|band|orchestra
    ~have a|the ... marriage|relationship|life|body|family|career|home
    ~make|~making the|it team|squad|partner|finals|final|cut|big
    ~make partner|manager|captain|director|senior|sergeant|consultant|professor
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? driving|maths|final|bar? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? driving|maths|final|bar? ielts|toefl|bar|year|course
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? medical|board? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? theory|citizenship|language? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? medical|board? ielts|toefl|bar|year|course
    ~pass|~passing my|the|all|a|an? theory|citizenship|language? ielts|toefl|bar|year|course
    ~fail|~ace|~sit my|the|all|a|an? theory|citizenship|language? ielts|toefl|bar|year|course
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? driving|maths|final|bar? degree|gcses
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? driving|maths|final|bar? levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? driving|maths|final|bar? delf|b1|b2|c1|interview
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? medical|board? degree|gcses|levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? theory|citizenship|language? degree|gcses
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? theory|citizenship|language? levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? medical|board? delf|b1|b2|c1|interview
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? theory|citizenship|language? delf|b1|b2|c1|interview
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? entrance|physics? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? chemistry|english? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? entrance|physics? ielts|toefl|bar|year|course
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? chemistry|english? ielts|toefl|bar|year|course
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? french|spanish? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? german|nursing|history? test|exam|exams|finals
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? french|spanish? ielts|toefl|bar|year|course
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? german|nursing|history? ielts|toefl|bar|year|course
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? entrance|physics? degree|gcses|levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? chemistry|english? degree|gcses|levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? entrance|physics? delf|b1|b2|c1|interview
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? chemistry|english? delf|b1|b2|c1|interview
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? french|spanish? degree|gcses|levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? german|nursing|history? degree|gcses
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? german|nursing|history? levels|module|class
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? french|spanish? delf|b1|b2|c1|interview
    ~pass|~passing|~fail|~ace|~sit my|the|all|a|an? german|nursing|history? delf|b1|b2|c1|interview
    ~finish|~complete|~write|~publish a|an|my|the|whole|another? full|whole|half? @feat
    ~finish|~complete|~write|~publish a|an|my|the|whole|another? first|entire|london? @feat
    ~release|~record|~run|~do|~record a|an|my|the|whole|another? full|whole|half? @feat
    ~release|~record|~run|~do|~record a|an|my|the|whole|another? first|entire|london? @feat
    ~finish|~complete|~write|~publish a|an|my|the|whole|another? boston|new|york? @feat
    ~finish|~complete|~write|~publish a|an|my|the|whole|another? phd|master|sub|'s? @feat
    ~release|~record|~run|~do|~record a|an|my|the|whole|another? boston|new|york? @feat
    ~release|~record|~run|~do|~record a|an|my|the|whole|another? phd|master|sub|'s? @feat
    ~get|~illustrate|~row|~swim a|an|my|the|whole|another? full|whole|half|first|entire|london? @feat
    ~cycle|~climb|~walk|~hike|~sail a|an|my|the|whole|another? full|whole|half? @feat
    ~cycle|~climb|~walk|~hike|~sail a|an|my|the|whole|another? first|entire|london? @feat
    ~get|~illustrate|~row|~swim a|an|my|the|whole|another? boston|new|york|phd|master|sub|'s? @feat
    ~cycle|~climb|~walk|~hike|~sail a|an|my|the|whole|another? boston|new|york|phd|master|sub|'s? @feat
    ~start|~open|~run up? a|an|my|the|our|own|of? own|successful|small|new|big|second? @venture
    ~own|~have|~launch up? a|an|my|the|our|own|of? own|successful|small|new|big|second? @venture
    ~set|~build|~found up? a|an|my|the|our|own|of? own|successful|small|new|big|second? @venture
    ~grow|~buy|~sell|~get up? a|an|my|the|our|own|of? own|successful|small|new|big|second? @venture
    ~start|~open|~run|~own|~have|~launch up? a|an|my|the|our|own|of? first|little|holiday? @venture
    ~start|~open|~run up? a|an|my|the|our|own|of? dream|country|profitable|@num? @venture
    ~own|~have|~launch up? a|an|my|the|our|own|of? dream|country|profitable|@num? @venture
    ~set|~build|~found|~grow|~buy|~sell|~get up? a|an|my|the|our|own|of? first|little|holiday? @venture
    ~set|~build|~found up? a|an|my|the|our|own|of? dream|country|profitable|@num? @venture
    ~grow|~buy|~sell|~get up? a|an|my|the|our|own|of? dream|country|profitable|@num? @venture
    ~have|~own|~run|~open|~start my|our own; ~own a|an|@num|#|the|my
    ~win the|a|an|at|my|our|gold|silver|bronze|nationals|everything|more|wimbledon|#; ~beat my|the|him|her|magnus|all|everyone
    ~quit|~quitting|~give up|~giving|~kick smoking|drinking|alcohol|sugar|cigarettes|booze
    ~quit|~quitting|~give up|~giving|~kick gambling|vaping|caffeine|weed|meat|coffee|porn
    ~stop smoking|drinking|being|gambling|vaping|worrying|procrastinating|stammering|blushing
    ~give up smoking|drinking|alcohol|sugar|cigarettes|booze|meat|gambling|vaping|caffeine; ~kick the habit
    ~overcome|~conquer|~beat|~cure|~lose my|the fear|anxiety|shyness|stammer|stutter
    ~overcome|~conquer|~beat|~cure|~lose my|the addiction|depression|cancer|phobia|nerves; ~get|~be over my; ~get rid of
    ~change my|the life|world|career|whole; ~improve|~fix|~transform|~boost|~build my|the? confidence|life|health
    ~improve|~fix|~transform|~boost|~build my|the? relationship|marriage|english|self
    ~improve|~fix|~transform|~boost|~build my|the? fitness|skills|memory|career|muscle|grades|mental
    ~feel good|better|confident|great|happy|at|comfortable|healthy|like; ~live in|abroad|to|by|a|without|off|longer|forever
    ~move to|abroad; ~pay off|back my|the|all|our? debt|debts|mortgage|loan|loans|card|cards|house; debt free; financial freedom
    financially; passive income; ~retire early; ~travel the|around|to|all world|the; ~see the world
    world class|champion|record|tour; top ten|#|of|three|five|level|marks|grade|score|spot; number one; first|second|third place
    gold medal; black belt; grade #; level #; straight as|a; full marks; six pack; flat stomach; beach body
    dream job|house|home|body|wedding; head|senior|chief|lead nurse|chef|teacher|of|developer|engineer|manager
    head|senior|chief|lead partner|executive|designer|consultant|midwife|sister|cook|gardener
    the|a|my best ... ever|world|could|possible|in|school|team|class|country|all|can|town
    best ... ever|world|could|possible|can; ^ the? best; ^ a|my|the? better|perfect|happy|healthier|stronger|fitter|bigger|great
    ^ happy|healthy|fit|confident|rich|famous|slim|sober|famous|patient
    ^ calm|independent|pain|stronger|healthier|confidence|happiness|wealth|success|fame|peace
    ^ that|so everyone|nobody|no|people|i|my|they|everybody; ^ @role; ^ a @role; ^ a|the|my? promotion; ^ a|my? @prize
    ^ @prize $; ^ to? have @num? children|kids|grandchildren|abs|muscles; ^ to? have my own; ^ to? have more|no
    no stick|pain|debt|fear|medication; without a|my stick|fear|pain|medication|help|aid|frame|walker; ~know everything|how|all
    ~have kids|children|abs|confidence|friends|grandchildren|more; ~stay sober|clean|slim|healthy|calm|young|fit|positive|off
    ~keep the weight|it off; ~eat healthy|healthier|clean|healthily|better|vegan|well; ~sleep better|well
    ~be|~get back to? in? playing|running|shape|fitness|normal|form|full; ~compete in|at|for
    ~perform at|in carnegie|wembley|the
    ~sing|~play at|in|for the|royal|carnegie|wembley|england|a albert|hall|opera|band|orchestra
    ~play for|in england|scotland|wales|a band|the; ~represent my|england; at google|wembley|harvard|oxford
    ~go pro|professional|viral|public|vegan|international; ~climb|~summit everest|kilimanjaro|mont|ben|the corporate
    ~raise a|happy|good|my family|kids|children; ~find ... love; ~find happiness|peace|myself|a girlfriend|boyfriend
    ~fall in love; ~inherit; ~double|~triple|~grow my|our|the income|salary|sales|revenue|business
    ~double|~triple|~grow my|our|the turnover|profit|savings|output|squat|bench; under|sub four|three|two|# hours|hour|minutes|%
    sub #; below # %|percent|kg|kilos|stone; body fat; a? b1|b2|c1|c2 in|level|certificate; native speaker; like a native|pro
    career|life as|in; nobel prize; bestseller; tenure; my masters|degree|phd|black
"""

SETS: Final = {
    "day": """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue
    tues wed weds thu thur thurs fri
    """,
    "month": """
    january february march april may june july august september october november december jan feb apr aug sept oct nov dec
    """,
    "num": """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty # a an few couple half
    hundred thousand several dozen
    """,
    "hour": "one two three four five six seven eight nine ten eleven twelve",
    "age": "thirty forty fifty sixty seventy",
    "event": """
    lunch breakfast dinner supper tea coffee break breaks lunchbreak class lesson meeting standup stand seminar lecture practice
    training rehearsal choir shift handover rounds call appointment interview session commute walk game match lap set playtime
    assembly recess bath bathtime bedtime period tutorial gym work party service mass prayers nap school run pickup retro review
    sprint physio dialysis shower queue
    """,
    "one": """
    customer client patient call caller meeting lesson class student guest visitor time email person shift song break game match bus
    train lights red light traffic stop roundabout bend corner song frame hive round rep set set question chance delivery order ad
    advert page stranger neighbour colleague table job hour minute minutes day days evening morning afternoon session practice one
    two three rehearsal drive run walk interview ticket bug pull visit phone knock
    """,
    "language": """
    english french spanish german italian portuguese japanese chinese mandarin cantonese korean arabic russian dutch polish welsh
    irish gaelic swedish norwegian danish finnish greek turkish hindi urdu bengali punjabi hebrew latin swahili czech ukrainian
    romanian persian farsi vietnamese thai
    """,
    "prize": """
    job promotion raise rise degree diploma licence visa mortgage girlfriend boyfriend husband wife partner scholarship award medal
    title contract place citizenship career family baby house flat home pension bonus distinction first merit position role
    internship apprenticeship record certificate qualification pilot's passport trophy championship league cup oscar grammy prize
    phd masters doctorate gcse income salary body figure life marriage relationship grade grades marks score
    """,
    "feat": """
    marathon marathons ultramarathon triathlon ironman 10k novel book memoir thesis dissertation phd degree album course
    apprenticeship training screenplay symphony musical everest channel kilimanjaro trilogy collection masters doctorate program
    programme studies tour game app portfolio
    """,
    "venture": """
    business company bakery cafe restaurant shop salon charity startup studio practice gallery school brewery farm agency clinic bar
    pub house home flat boat franchise empire brand foundation firm garage vineyard hotel studio hives cottage apartment land
    theatre
    """,
    "school": "medical med law grad drama art business private good grammar music a the first second national premier",
    "role": """
    manager director ceo champion captain professor doctor surgeon pilot author millionaire billionaire leader consultant partner
    headteacher principal president conductor soloist chef grandmaster expert master celebrity star model entrepreneur influencer
    homeowner barrister judge detective astronaut musician writer supervisor foreman matron sergeant
    """,
}
