"""D6: when, how far off, and what is an outcome or a state and not an act, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

NEAR: Final = """
    ^ have the|my kids|children|class|pupils|students|son|daughter lay|set|tidy|write|draw|read|count|clean|pack|help|sort|wash|fold|feed
    quarter of an|hour; in a quarter|half; as i|we|he|she|they|it _; next @event|@one; this time tomorrow; in|at the next @event|@one
    in|during period|lesson|class @num|#|first|last; period @num|#
    at break|lunch|dinner|breakfast|supper|tea|registration|assembly|handover|rehearsal|training|practice|choir|kickoff
    today|todays|tonight|tonights|tomorrow|tomorrows|now|immediately|later|asap|noon|midday|midnight; first thing
    straight|right after|away|now; before|by then|long; soon as; this|tomorrow|today|@day 's? @part
    on|by|until|next|before|after|come|coming|at|for @day; @day; week on; the|this|that coming @day|week|weekend
    by|over|at|on|this the? weekend; next|this week; on the #day; #hour; in tomorrow|today|tonight|@day 's; at #clock|@oclock
    by|before|after|around|about|until|from #clock|@oclock; at|by|before|after|around half|quarter past|to; half|quarter past|to @num
    half @oclock; @num oclock; @num thirty|fifteen $; at|by|before|after|around|until @hour; between # and; from # to; at #clock
    at|in|during|over|on the|my|our|a|this|next|tomorrow|today|tonight|todays|tomorrows|tonights 's? next? @event
    during the|my|our|a|his|her|this|today|tonight|tomorrow _; at|over|during my|the|our|his|her? @event
    with my|the? coffee|tea|lunch|breakfast|dinner|cuppa|pint; in the|my|our morning|afternoon|evening|night; mid morning|afternoon|week
    at night; next time; the|my|our next @one; next @one who|that|in|to|of
    when|whenever|once|if i|we|he|she|they|it|you|the|my|our|someone|somebody|anyone|a|an|that|this
    once|when @event|kids|children|baby|kettle|work|class|everyone|everybody|dinner @over
    when|once|if|until @event|kids|children|work ... is|are|over|done|finished|ends; as soon as; the minute|moment|second|instant
    every|any time; while|whilst the|my|i|he|she|it|they|we|a @verb|@noun|_; while|whilst|before|after|on|upon ~ing
    before|after my|the|our|a|his|her|this|next|that|each
    before|after @event|school|bed|church|rounds|then|prayer|registration|sunset|sunrise|that|today|tonight|assembly|homework
    before|after|until i|we|he|she|they|you|it|anyone|everyone _
    within|in|inside|for|over the|another|this? next|first|last|coming? @num|a|an|half of? an? @span
    in|within next half|few|couple|@num an? hour|hours|minutes|minute; within|in|over the? next? @num|a|few|couple of? days|day
    half an hour from; in an hour; in a minute|moment|bit|sec|second
    on|during|in the|my|our way|bus|train|tram|tube|car|walk|drive|commute|journey|ride|flight ... home|to|back|in|over|from|up
    on|during|in the|my ... bus|train|tram|tube; on the|my way; on my walk|commute|drive|ride|run|break|lunch|round|rounds|shift|day
    in the car park; between lessons|classes|patients|meetings|calls|shifts|sets|courses|jobs; on waking|arrival
    at closing|opening|break|pickup|handover|clock|half|lights|kick; by close|bedtime|teatime|lights
    end of the|my|today|business|this? day|shift|play|lesson|class|afternoon|morning|session; at the end|start|beginning|top of
    in five $; at bedtime; before|after bed; in time for; start|beginning of my|the|this|today day|shift|lesson|class|session|meeting
    within the hour; this coming|very? morning|afternoon|evening|@day; same day|evening|morning|night
    one evening|morning|lunchtime|night this; later today|on|this; by return|tomorrow; the evening|morning|night|day before|after
    in my next @event|one; on the hour; from now|here until; after i am? _; the first break|patient|customer|call|meeting
"""

FAR: Final = """
    ^ that everyone|everybody|nobody|people|they|no|my|the|all ... ~listen|~respect|~admire|~trust|~accept|~obey to? me|my|us
    ^ that everyone|everybody|nobody|people|they|no|my|the|all ... ~love|~like|~notice|~understand|~envy|~value|~appreciate me|my|us
    some day; one day; some time in|next; eventually; ultimately; sooner or; at some point
    years|months|way|further|somewhere|bit down the line|road; in later years|life; later in life; in my lifetime|life; in my next life
    when my ship; this|next|coming|following @season; next month|months; the? new year
    by|before|in|until|till|come|for|around the? next|this|coming? @season; by|in|before|until|next|come|this|late|early|end|of @month
    by the end of the? this|next? year|month|term|season|summer|semester|decade|course|school; by|before|in|until #year; by age
    before i|we am|are|turn|reach|die|retire|graduate|hit|get; before|by|at|around my #day|wedding|graduation|retirement|birthday
    before|by @age; before middle|old|my thirties|forties|fifties|age; by|in my old|twenties|thirties|forties|fifties|sixties; old age
    when|once i am|retire|graduate #|older; when|once i am|grow|get retired|old|older|big|grown|rich|qualified|up|@age
    when|once|after i retire|graduate|qualify|die; once i have made; when|once i have money|time|kids
    when|once|after ... grown|older|retired|flown|adults|graduated
    by the time i|we am|turn|are|retire|graduate #|@age|old|older|retired; by the time i|we|they retire|graduate|qualify|leave
    in|within|over|after|inside a|the next? couple|few|handful of? months|years|decades
    in|within|over|after|for the? next? @num|a|few|couple|several|some of? months|month|years|year|weeks|decade|decades
    years|months|decades from|later|time; @num months|years|decades $; within|in the next? year|decade; in|within|for years
    # months|years; over the years; over|in the? coming|next? years|months; years to come; in a decade|generation; a decade
    summer|year|winter after next; in the? long run|term; long term|haul; in the? future; bucket list; before i die
    until|till i|death die|retire|am; until|till the day i; until|till the end of my|time; till|until|before retirement; forever
    for ever|evermore|good|life; evermore; always; from now|today|tomorrow|here on|onwards|onward|forward|in
    rest|remainder of my|our|the; ever again; any more|longer; anymore; no longer; never ever|again; ^ never
    i|will|would|to|and|must never; never @verb; not ... ever|single; ever $; without ever|fail|exception; permanently; lifelong
    life long; all my life; whole of my life; as|so long as i|we live; every single; each and every; every|each year
    every summer|winter|season; every day|morning|night|week for|of|without|until|forever|from; all the time; at all times
    again and again; constantly|continually; day after|in|out day|out; year round|after|in|out; all year|winter|summer|season long|round
    all year $; once and for all; finally|at last? be|have|own; dream of; my dream|ambition|ultimate
"""

OUTCOME: Final = """
    ^ eternal|everlasting|lasting|endless|infinite|unshakeable|unlimited|lifelong|boundless|absolute|unending _
    ^ the|my|our|all? kids|children|pupils|students|colleagues|neighbours|husband|wife|boss|team|people|everyone should|must _
    well|fluently|confidently|good|fit|strong|fast|slim enough to|for|that
    ^ get|have|having clear|good|better|great|perfect|glowing|flawless|smooth|straight|shiny|thick|nice skin|grades|hair|teeth|figure
    ^ get|have|having clear|good|better|great|perfect|nice abs|posture|friends|reputation|body|marks|children
    be popular|admired|envied|loved|wanted|needed|irresistible
    ~get|~earn|~win|~have|~collect|~receive top|five|great|glowing|perfect|excellent|rave|only|best star|good? reviews|ratings|feedback
    ^ to? have beautiful|lovely|neat|neater|clear|good|perfect|great|nice|fluent|healthy|clean|tidy _
    ~learn the|an? guitar|piano|violin|drums|instrument|language|cello|flute|trumpet|ropes|trade
    ~play ... in|for a|an|the orchestra|band|quartet|team|league|side|group|philharmonic; back to normal|fitness|form|full|strength|my
    top grades|marks|scores|of; ~weigh #|under|less|@num; ~bring up _ _; ~take over; ~earn; ~own a|an|my|the|two|three
    ~hold a|my conversation|own|discussion|position|record|title|job
    ~see all|every|my|the|each ... world|wonders|countries|continents|grandchildren|name|kids
    ~have|~get|~keep a|my|an|the ... full of|body|stomach|income|record|place; ~earn double|more|enough|six
    ~finish the? camino|tour|west|pennine|london|trail|channel
    ~drive|~fly|~live|~sleep|~speak|~travel|~sing without|alone|anywhere|confidently; double my|the; best mates|friends; master of
    ~reconcile|~patch; ~restore; ~forgive; ~settle; ~expand; ~franchise; ~outgrow; ~shed my; ~prove
    perfectly|flawlessly|effortlessly|fluently; ~lose my|the|this _
    ~have|~find|~get ... courage|confidence|strength|guts|patience|nerve|ability; ^ my|our own _; of my|our own
    ~get ... through school|uni|university|college|gcses; ~live to; ~see my grandchildren|kids|children|name
    off my|the|all medication|tablets|meds|antidepressants|insulin|benefits|pills; ~quit|~leave my|the job|company; unassisted|unaided
    break even; ~turn|~make a profit; emergency|trust fund; pension pot; nest egg; my savings; team leader|captain|manager
    permanent contract|post|position|job; concert hall; in good health; good|perfect|better health; ~close the gap; ~be in my
    allotment that|which; ~build my|our own; for a year; ~be ... anymore; employed again; ~know all|every; ~win over
    ~get back into|together|on; ~be in a; ~reach my; ~hit my; ~triple|~double my; ^ no more|longer; a row of
    ~look good|great|better|fit|young|younger; ~fit into my|a|size|those; ~reach|~get|~hit|~pass|~have to|at? a|b|c 1|2; ^ a|b|c 1|2
    ^ no more; ^ the|my _ office|crown|title|throne|podium|summit|spotlight|top; ^ not be|feel|get _; ^ my name
    ~have|~get|~see my|the|our|a ... @made
    ~sell|~write|~make|~raise|~collect|~win ... hundred|thousand|million|dozens|hundreds|thousands
    ^ more|less|fewer|better|full|total|complete|lasting|real|proper|perfect|financial|emotional|inner|everlasting|permanent _
    ^ living|owning|knowing|having|feeling _; ~sell my house|business|company|flat; i|me love|enjoy|deserve|want $; clean bill
    ~become|~be known; name in lights; on the map; household name; ~hold|~break|~set a|the record|title|licence; ~beat everyone|anyone
    ~change the|my way; ~earn my; ~be free; by heart and; ~win; ~be admitted|called to the bar; in|into shape
    ~finish|~leave|~get through? school|university|uni|college
    ~run|~walk|~swim|~talk|~speak|~play|~live|~drive|~sleep ... without stopping|pain|help|fear|shaking|a; ~play|~headline @venue
    regularly|consistently|daily $; ~keep fit|slim|healthy|sober|active|young; ~keep calm $; ~leave a|my legacy|mark|dent
    a|the record|book|publishing|film deal; world peace; ~stop|~quit @vice
    ^ peace|wisdom|health|safety|security|stability|balance|harmony $; ~walk again; ~be|~get rid|free of
    ~play|~sing|~perform|~speak|~headline|~exhibit|~compete|~appear at|in|on @venue
    pain|debt|drug|smoke|medication|mortgage|symptom|alcohol|gluten free; financially|pain|debt free|independent|secure
    ^ a|my _? business|body|life|career|marriage; ^ a|my _ home|family|garden|house|salary
    ~lead|~head|~manage|~run a|the|my|our|own? own? department|team|company|unit|ward|school|firm|region|office|kitchen
    ~look|~write|~play|~speak|~sing|~draw|~paint|~dance|~cook|~swim|~run like; ~score|~get # in|on|or
    ~get ... under|below|over|above|past #
    without fear|anxiety|nerves|stammering|stuttering|blushing|regret|regrets|worrying|worry|shaking
    ~lose|~gain|~drop|~shed|~put|~shift|~pack on? @num|a|some|all|my|this|the @mass
    ~lose|~gain|~drop|~shed|~shift|~put on? weight|fat|inches|muscle|belly|stone|#; ~get rid of
    ~reach|~hit|~pass|~top|~break|~surpass|~exceed|~clear to|over|past|under? #big|#|number|the|my|@num @height
    ~reach|~hit|~pass|~top|~break|~surpass|~exceed over|past|under? #big|#|number|quota|hundred|million|level
    ~get to over|past|under|the|a|number? #big|#|@summit
    ~make|~earn|~save|~raise|~owe|~get|~bring|~invest|~net|~win|~turn|~clear in|up|over|at|a? least? #big
    ~earn|~save|~make|~raise|~have|~win ... money|fortune|million|millions|thousand|thousands|deposit
    ~earn|~save|~make|~raise|~have|~win ... salary|grand|living|profit|euros|dollars|quid|income
    ~bench|~squat|~deadlift|~press #|@num|my|double|twice|a|over; @num|#|a|#big @mass lighter|heavier|off|down|less; @num|#|#big @tally
    #big a|per year|month|annum|week; be|get to # kilos|kg|stone|pounds; ~become; ~turn into; ~evolve|~transform into
    get|getting|be|being|got ... @status; ^ @status $,; ^ @status and|with|by|at|again|enough|for|before; fluent|fluently|fluency
    ~speak|~know perfect|like|fluent|good|better|proper; ~speak|~learn|~know @language; @attaining
    ~learn to|how|guitar|piano|violin|drums|instrument|by|sign|everything; ~recover|~heal|~rehabilitate
    ~cure|~overcome|~beat|~conquer|~lose|~get|~be over? my|the|of|this|all? @trouble; ~overcome|~cured
    ~obtain a|an|my|the|some|that|his|own? @quality? @quality? @prize; ~obtain @quality @prize
    @obtain a|an|my|the|some|that|our|own? @quality? @quality? @prize; ~get into @school|the|a|my|shape? @school|@institution
    ~have|~build|~create|~enjoy|~want|~keep a|an|the|my|more|better ... @belonging; ~make|~making the|it|a|onto|into ... @selection
    ~make partner|manager|captain|director|senior|sergeant|consultant|professor|it|history|millions
    ~pass|~passing|~fail|~ace|~sit|~nail|~smash all? my|the|all|a|an|every|this? @subject? @exam
    than anyone|everyone|anybody|all|my|last|ever|any; @finishing a|an|my|the|whole|another? @feature? @feature? 's? @feat
    @founding up? a|an|my|the|our|own|of|another? own? @quality? @scale? @venture
    ~have|~own|~run|~open|~start|~launch|~found my|our own; ~own a|an|@num|#|the|my|outright
    ~win the|a|an|at|my|our|gold|silver|bronze|nationals|everything|more|wimbledon|#|back|promotion
    ~beat my|him|her|magnus|all|everyone; ~quit|~quitting|~give|~giving|~kick|~drop|~cut|~ditch up|out? @vice; ~stop|~quit ~ing
    ~stop|~quit being|all; ~kick the|my habit; ~break|~kick the|my|this habit|addiction|cycle; ~get|~be over my
    ~change my|the|career|careers|jobs|lives life|world|career|whole|ways|habits|profession|industry; ~change careers|jobs|lives|career
    ~improve|~transform|~boost|~strengthen|~develop|~increase|~reduce|~maximise|~double|~triple|~grow|~halve my|our|overall _
    ~improve in|at|as|the; ~lower my|the cholesterol|blood|weight|handicap; ~build|~fix my|the|up? @asset
    ~feel good|better|confident|great|happy|at|comfortable|healthy|like|safe|free|alive|no|less|more
    ~live in|abroad|to|by|a|without|off|longer|forever|with|on|independently|alone|happily|debt|healthily|past
    ~move to|abroad|out|house; ~pay off|back|down my|the|all|our? debt|debts|mortgage|loan|loans|card|cards|house|overdraft|student
    financial freedom|independence|security|stability; passive income
    ~travel|~see|~visit the|around|to|all|every? world|countries|country|continent|asia|america|europe|globe
    ~sail|~cycle|~walk|~drive|~backpack round|around|across|through the? @expanse; world class|champion|record|tour|number|title|cup
    top ten|#|of|three|five|level|marks|grade|score|spot|flight|scorer|salesperson|seller|dog|earner; number one
    first|second|third place|class|team; gold|silver|bronze medal; black|brown belt; grade #|eight|five|a; level #; straight as|a
    a star|stars in|at|for; ^ a|as in|for everything|all|maths|english|science|every|my; full marks; six|flat pack|stomach
    beach|bikini body; dream|forever job|house|home|body|wedding|life|car; head|senior|chief|lead|top|deputy|star|principal @post
    my|the|a best ... ever|world|could|possible|in|school|team|class|country|all|can|town|self|version|life
    best ... ever|world|could|possible|can; ^ the? best; ^ a|my|the? @state; ^ @state $
    ^ @state @noun|and|in|with|at|about|by|as|speaker|driver|person|enough|without|again|man|woman|player|parent
    ^ that|so everyone|nobody|no|people|i|my|they|everybody; ^ a|an? @quality? @role
    ^ a|an|the real|true|great|professional|famous|successful|respected|skilled|fearless|confident _; ^ a|the|my? @honour
    ^ a|my? @prize $; ^ a|my|the? @quality @prize; ^ to? have @num|more|no|my|a|better|clear|good|perfect|strong|great|lots|the @plenty
    ^ to? have my own; ^ to? have more|no
    no stick|pain|debt|debts|fear|medication|regrets|more|mortgage|symptoms|alcohol|smoking|longer|cavities
    zero errors|debt|mistakes|waste|complaints|defects|accidents|emissions|waste|sugar; ^ zero|perfect|flawless _
    without a|my stick|fear|pain|medication|help|aid|frame|walker|inhaler|crutches; ~know everything|how|all
    ~have kids|children|abs|confidence|friends|grandchildren|more|perfect
    ~stay sober|clean|slim|healthy|calm|young|fit|positive|off|married|motivated|in
    ~keep the|it|a|my weight|off|tidy|clean|healthy|house; ~eat healthy|healthier|clean|healthily|better|vegan|well|less|right
    ~sleep better|well|through|properly; ~be|~get|~go back to? in? playing|running|shape|fitness|normal|form|full|uni|university
    ~perform at|in|on carnegie|wembley|the|a|broadway
    ~sing|~play|~dance at|in|for|on @grand albert|hall|opera|band|orchestra|team|musical|end|eight|choir|club
    ~play for|in england|scotland|wales|a|the|united|league|county|division; ~represent my|england|the|great|scotland|wales|ireland
    at|to google|wembley|harvard|oxford|cambridge|carnegie; ~go @estate; ~go full time; ~go self employed
    ~go to uni|university|college|hollywood|@school school @school|uni|university|college|time|employed|hollywood
    ~climb|~summit everest|kilimanjaro|mont|ben|the|all corporate|munros|ladder|matterhorn|eiger|munro|ranks
    ~climb|~rise the|through|up the? ranks|career|rankings|corporate
    ~raise a|happy|good|my|kind|confident|well|money family|kids|children|son|daughter|behaved|boys|girls|for
    ~raise kind|happy|confident|good|polite _; ~find ... love; ~find happiness|peace|myself|a girlfriend|boyfriend|husband|wife|partner
    ~find|~meet the one; ~meet someone|my|the special|soulmate|soul|love; ~fall in love
    ~double|~triple|~grow income|salary|sales|revenue|business|turnover|profit; under|sub four|three|two|# hours|hour|minutes|%|per|for
    sub #|two|three|four; below # %|percent|kg|kilos|stone; body fat; a? b1|b2|c1|c2 in|level|certificate|french|german
    native speaker|like|level; like|as a|an? native|pro|professional|natural|local|boss; career|life as|in; nobel prize; bestseller
    my masters|degree|phd|black|licence|diploma|certificate|a|mba; size #|@num; bmi|cholesterol|weight of|under|down|below
    down to a? size|#; handicap of|under|down|below; personal best; ^ pb|pr in|at|for; my|a own? pb|pr
    ~set a|the record|world|new|national
    @level team|championship|championships|champion|title|league|squad|final|finals|level|record|standard|side|cup; ~work as a|an
    ~work for myself|google|the; ~work from home|anywhere; ~work abroad
    ~work in film|tv|fashion|publishing|london|hollywood|law|medicine|finance|politics
    ~teach at|in|english|for a|abroad|university|full|living; for a living; as my|a career|job|profession
    full time musician|artist|writer|job|carer|author|actor
    ~make my|a|parents|mum|dad|everyone living|career|proud|parents|mum|dad|family|children|kids|fortune
    ~earn|~gain|~win|~get|~have|~command the|their|her|his|my|some|everyone|more? @esteem
    ~gain|~earn|~win more|the|some|my|their|back? respect|trust|confidence|independence|recognition|fluency|muscle|custody|experience
    ~get over my|this|him|her; ~grow old|up|older|as|a|into|my|spiritually; ~age gracefully|well
    ~move|~get on with|from my|the life|past; ~get|~have a|the life|grip
    ~set|~save up|aside for ... house|car|retirement|wedding|deposit|holiday|future; ~save up? for a|my|the
    ~adopt|~foster a|children|kids; ~buy a|my|our|the ... house|flat|home|car|boat|place|land|farm|cottage|villa|yacht
    ~afford a|my|the|to; ~settle down|in; ~start|~have|~raise a|my|our family; in a happy|loving|good|long|better
    ~get out|off|clear of debt|benefits|poverty|medication|antidepressants|here|the; in charge of
    ~come off|first|top|second|third my|the|in|of|at; ~top of the|my class|league|table|game|bill|charts|year
    ~finish first|top|second|third|in|on|under|my|the degree|top|first|podium|course|phd|school|training|novel|book|apprenticeship
    ~be|~get as good|fast|strong|fit|confident|fluent|well|thin|rich; mr|mrs|dr|doctor|professor|sir in|before|by name|front|as|of|my
    complete|full|total recovery|control|independence|mobility|fitness|confidence|freedom|strength|fluency|marks|use
    ~regain|~restore|~rebuild my|full|the|some; ~touch my toes; ~do the splits|a
    ~do a|my|the|@num|# marathon|degree|phd|masters|triathlon|ironman|splits|handstand|backflip
    ~get good|better|great|excellent|top|high|higher|decent|all|perfect|my|an|a|straight|full @marks
    ~get an|a|my a|first|distinction|2|b|gcse|masters|mba|phd|promotion|raise|degree|licence|pilot
    ~build|~create|~develop|~write|~design|~make|~invent a|an|the|my|our @renowned _
    successful|thriving|profitable|booming|flourishing _; ~expand to|into|my|the|abroad
    ~take over|on the|my family|business|firm|company|world|farm; ~lose|~win|~have custody|the of
    ~have|~get|~keep|~be enough money|energy|time|to; top|best|leading|renowned|famous|respected|award|well known|winning? @role|@adept
    ~be someone|somebody|known|remembered|recognised|respected|taken|in|the|seen who|people|my|for|as|seriously|by
"""

STATE: Final = """
    ^ to? be|being|become|becoming _; ^ i|we want|wish|hope|would|aim to|like to? be|become _
"""

PRESENT: Final = """
    at in on there here back home quiet still ready early outside inside by with near next seated up out down
"""
"""After "be" these say where somebody is, and no state."""

THING: Final = """
    ^ to? have|having a|an|my|the|no|more|some|enough|our _
    ^ i|we want|wish|hope|would|aim to|like to? have a|an|my|the|no|more|some|enough|our _; ^ a|an _ _
"""

SMALL: Final = """
    coffee tea lunch dinner breakfast drink meal think rest read wash bath sit snack pint biscuit dance sing peek taste play check smoke
    rummage walk run jog call chat swim stretch look letter email page minute moment break cup list go try quick short small little bit
    few couple word line glass bath shower nap lap mile text note note message sketch drawing scale song sum hello thank talk question
    game row set phone bite bus train piece slice single tiny five ten two three half reply lesson session
"""
"""In a thing that begins with "a" these make it one that is soon done."""

PERHAPS: Final = "maybe perhaps probably possibly hopefully please ok okay yes soon latest sharp ish"
"""Words that name no act beside a time."""
