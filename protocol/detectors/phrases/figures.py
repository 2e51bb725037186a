"""Everyday figures of speech and everyday injuries that `distress` leaves alone, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

IDIOM: Final = """
    overdose training|awareness|module|course|response|protocol|drill|simulation|kit|nurse|patient|case
    overdose in|on the|a|our ward|clinic|unit|scenario
    no|not|any|see|find ... point going|carrying|getting on|early|late|by|when|with that|this|the
    lost|lose|losing|no|any all? hope of|that|on catching|getting|winning|finding|finishing|the|it|he|she|my|passing|seeing
    how useless|hopeless|pathetic|awful i am at|with|in; out of bed early|on|at|this|for; no friends in|at|here yet|on|with
    i have no friends in|at|here; too much for|to|on|at|in one|me|a|the|do|carry|eat|learn|read
    not enough for a|the|my|two|three|six|that|this; not needed for|in|at|today|until|on; not wanted on|for|in
    enough of this song|job|book|recipe|printer|game|weather|course|room|app; exit plan for|in|from; set a|the date for|to
    picked|chosen|chose|set a|the date|day|place for|to; been here if; falling apart at|in|on|from
    my shoes|boots|bag|jacket|book|car|notebook ... falling apart; living hurts my; being hurt
    breathing hurts when|after|from|because|on|since|my|with; no purpose in|for; without energy to
    plot|novel|film|play|book|opera|episode|story|character|scene|documentary|essay|chapter ... ... suicid*
    article|leaflet|lecture|poem|movie|song|aria|libretto|drama|series|talk|course|training|module ... ... suicid*
    suicid* ... in|of|on the|a|my|our ... novel|play|film|book|opera|act|scene|essay|character|plot|story
    the ... character|hero|heroine|protagonist|villain ...; everything hurts after|from|since|today|this|but|post
    find me at|in|on|by|there; stopping me from signing|asking|speaking|joining|learning|calling|trying|applying|going|cooking|finishing
    nothing stopping me now|from|but|this|today; end things on|with|there|early; take much more time|practice|work|weight
    deserve better than that|this score|mark; wish ... gone better; gone wrong with|in|at|because
    button ... off|disappear|vanish from|in; screaming at|kids|baby|fans|match|inside the; breaking into|a|the|it|down|my|up
    running out of time|flour|milk|steam|paper|petrol|gas|money|puff|breath|things|ideas|ink; everyone hates mondays|it|the
    looking at the knives in; roof box|rack|garden|tiles|bar|terrace ...; on the roof fixing|cleaning|clearing; bridge of
    cliff walk|path
    has|have|had|got|getting|drives|driving|drove|puts me at|to|near|over the end|edge; end of my rope|tether trying|over|about|by|when
    end of the rope|road|line|pier; ~be the death of me; bored|scared|worked|frightened|tickled|love|loved|starved|frozen to death
    death by; sick to death of the|this|these|his|her|that; to save my life; life and death; fate worse; dead in the water; half dead
    drop dead; dead|flat|silent battery|phone|mic|line|air; play|played|playing dead; ~murder a; dying|dye|dyeing my hair|wool
    ~bury myself in; ~throw|~threw myself into the|my|this; ~jump|~leap at the|a; ~jump out of my|the skin|bed|plane|bath
    ~jump off ... diving|board|high; ~jump into ... pool|sea|lake|water; ~cut the|my losses|finger|thumb|hair|fringe|nails
    ~hang in there; ~hang up|on|out|around|about; shoot|shooting|shot photos|hoops|film|video|clay; in despair over|about|at
    despair at|about|of the|this|my|his|her|our; i despair of my|the|this|our; point|use in|of ... until|before|if|unless
    feel|felt|was|am so? alone on|in|at the stage|court|pitch|podium|box; lonely on|in|at the|a stage|hill|run|trail|job; ready to go $
    not going to be here at|on|for|until; be here for the; dead quiet; at|in my lowest weight|note|gear|score|point in|on|of|for
    my lowest|worst score|mark|time|note|grade|result; nobody|one wants|needs|likes my|the|a|this
    hopeless with|at|in|about directions|names; hit|hitting rock bottom in|of|on|with; losing the will to live with|over|because
    out of despair with; not worth much $; worth nothing on|in|at; everything i touch in|on|at; i give up $; rock bottom of
    unbearable heat|noise|smell|itch|suspense|tension|cold; ~be unbearable in|at|on|after; hope it takes|took me to
    my death scene|metal|march; find me in|at|on|under|behind the; no will to practise; nothing will change the|my
    keeps|kept me alive in|during|through the|my class|shift|meeting; never be good enough at|for|to; let everyone down in|on|at
    nothing left in|on|to; it never gets better at
    notice|hear|spot|mind one|a|two|the|my wrong|false|missed|small|little note|notes|word|words|mistake|typo|error|slip
    ~die|dying to try|see|know|get|go|meet|tell|show|hear|start|play|eat
    ~die|dying to have|find|learn|read|use|do|taste|ask|hit|be|finish|make
    ~die|dying for a|an|some|the|this|that|my|another|it|coffee|tea|food|lunch|sleep
    ~die|dying of|from ... embarrassment|shame|boredom|laughter|laughing|heat|thirst
    ~die|dying of|from ... hunger|curiosity|cold|nerves|cringe|fright|shock; ~die laughing; ~die inside; ~die on stage; ~die a little
    ~die out there; ~die up there; ~die for; to die for; ~die hard; ~die down; rather|sooner ... die than; hope to die $
    cross my heart ... die; ~kill it|this|that|the|them|time; ~kill for a; ~kill me
    ~kill my back|feet|knees|knee|legs|shoulder|vibe|mood
    kill|killing|killed myself laughing|rushing|working|studying|revising|training
    kill|killing|killed myself with laughter|work|overtime
    kill|killing|killed myself over a|one|this|that|the|some|my ... race|deadline|grade|project|job|report
    kill|killing|killed myself over a|one|this|that|the|some|my ... workout|exam|essay|game|match
    kill|killing|killed myself for a|this|that ... job|grade|boss|company|client|deadline|promotion|race
    kill|killing|killed myself to meet|finish|get|make|hit|please|keep|reach|impress|be|stay; kill|killing|killed myself trying
    kill|killing|killed myself at|in the? work|gym|training|office|practice|job|rehearsal
    ~kill myself on the|that|those|a|this stairs|steps|bike|hill|hills|treadmill|climb
    ~kill myself on the|that|those|a|this ice|rowing|rower|ladder|trail|kerb|curb; nearly|almost|practically killed myself
    ~shoot myself in the ... foot; ~hang myself out; hung|hanging myself up
    ~drown myself in work|coffee|books|emails|study|tea|notes|revision
    suicide|suicides prevention|awareness|sprint|sprints|drill|drills|squeeze|squad
    suicide|suicides run|runs|hotline|helpline|line|training|shuttle|shuttles
    suicide|suicides lunge|lunges|scene|mission|pact|watch|statistics|rates|research
    suicide|suicides bomber|door|doors|wing|wings|burpees|policy|risk|chapter; suicides at practice|training|the
    suicides ... sprints|drills|court|pitch; run|ran|running|did|do|doing|runs|ten|five|some|of suicides
    career|political|social|commercial|professional|financial suicide
    he|she|they|who|we|you|people|patient|patients|friend ... ~want|~wish|~try to die
    he|she|they|who|you|friend|patient|brother|sister|uncle|character ... suicid*
    he|she|they|who|friend|patient|brother|sister|uncle|character ... himself|herself|themselves; to suicide; by suicide
    overdos* on coffee|caffeine|sugar|chocolate|netflix|carbs|cake|sweets|information
    overdos* on theory|tea|espresso|candy|podcasts|youtube|garlic|salt
    overdos* the|it|a|my garlic|salt|chilli|caffeine|sugar|stretching|training
    overdos* the|it|a|my weights|coffee|spice|vinegar|rehearsal|detail|gestures; overdosed it; overdoses of
    an? overdose of coffee|caffeine|sugar|theory|cake|chocolate|slides; ~cut myself some|a slack|slice|break|piece|deal
    ~cut myself off|short|loose|out; ~cut myself from
    ~cut myself on|with a|the|some|an ... tin|can|paper|lid|glass|mandoline|grater|peeler|box; burning|burned|burnt|burn myself out
    end it with; end|ending|ended it on|at|early|there|by|after; end everything|it with|on|by|early
    take|took|taking my life back|in|into|forward|seriously|to|off|for|by; take|took my own life in|into|seriously
    be|am|being|was here at|in|for|when|while|until|on|before|past|early|late|so|with|after
    want to live in|with|near|by|together|abroad|alone|there|off|up|to|on
    live with|without a|an|the|that|my|his|her|their|coffee|sugar|google|dairy; live in a|an|the|london|this; live here
    live on my|this|a|that; wake up late|early|tired|before|sore|stiff|with|at|to|for; alone with the|my|a; burden of|off
    nothing matters more|except|but|than|as|if|until|before|less; worthless at|against|in|on|for|with
    rubbish|garbage|trash|useless|hopeless|pathetic|worthless|awful at|in|with|on|against|when; is|are|was|were worthless
    worthless ... serve|swing|notes|notebook|ticket|vote|code|coin|coins|paper|advice|voucher|test|tests
    can|could not go on stage|holiday|the|a|an|with|camera|without|to|until|my|monday
    can|could not go on foot|in|air|about|at|vacation|there|for|strike|tv|as
    can|could not go on talking|speaking|playing|because|after|through|past|yet|and; go|going on about|stage|holiday|a|the
    no hope of|on|against; gave|give|given up hope of|on; no way out of; no point going on about
    lost the will to live in|during|at|by|halfway|listening|waiting|on
    lost the will to live after|somewhere|around|trying|when|while|queuing|reading; hate myself later|tomorrow|in|a; hated myself a|in
    will|going|gonna|might hate myself for; baby|toddler|daughter|son|kid|kids|child|he|she|puppy|dog|twins ... ~cry
    would|will|to not? miss me if|at|for|on|while
    nobody|no|none|one would|will miss|notice|care|mind ... slide|slides|paragraph|chapter|scene|section
    nobody|no|none|one would|will miss|notice|care|mind ... line|page|verse|meeting|typo
    jump|jumping|jumped off the|a ... board|box|platform|bike|wall|pier|rock|rocks|step|swing|call|boat|jetty; bungee; parachute*
    broken|empty inside the|a|of; numb in|from|with; feel|felt empty|numb after|in|because; point in anything but
    fall|falling apart at the; nothing to look forward to on; hang myself upside; end of my tether|rope with; am|are|was dying
    be gone by|for|until|in|at; gone be; at|in|on|with|to ... i am|feel|felt hopeless|useless|rubbish|trash|garbage|pathetic|worthless
    suicidally; point of scales; hate myself when i ~eat|~snooze|~procrastinate|~scroll|~skip|~forget|~hesitate|~mumble|~say
    his|her|their|hamlet|juliet|romeo 's? suicide; gone on|to|for|from|away
    alone in|at|on|with the|a|my gym|room|hall|office|house|pool|lane|kitchen|studio|library|shop
    alone in|at|on|with the|a|my ward|park|car|building|field|garden|piano|track|court|dark
    my|the|our knees|legs|feet|plants|tomatoes|phone|laptop|car|battery|back|lungs ... ~want|~wish|~try to? die
    my|the|our muscles|thighs|arms|fern|basil|quads|calves|glutes|sourdough|starter|roses ... ~want|~wish|~try to? die; deadline*
    dead tired|beat|leg|legs|line|weight|lift|lifts|heat|end|centre|on|easy|right|wrong|serious|quiet|ball|pixel|battery; going to die
    gonna die; thought ... would|was|will|might ... die; could have died; want|wanted to die on stage|there|of|when|right
    born to|in|with|and|at|on; born for
    will not be here|around on|at|in|until|tomorrow|for ... holiday|leave|vacation|monday|tuesday|wednesday
    will not be here|around on|at|in|until|tomorrow|for ... thursday|friday|weekend|shift|class; end my life of|as; my life as
    take my life story; the other side of; goodbye to my ... class|colleagues|team|shift|patients|students
    hurt|hurting myself if|when|while|by|in|lifting|running|squatting
    hurt|hurting myself skating|climbing|skiing|jumping|stretching|dancing|landing|falling; not want to hurt myself again|on|at|with|in
"""
# An injury tells of distress unless the text tells of an accident, a sport or a tool; one of these words is enough.
INJURY: Final = """
    hurt|hurting|harm|harming|harmed|cut|cutting|injure|injuring|injured my? @self
    burn|burning|burned|burnt|slash|slashing|slashed|scratch|scratching|punch|punching|hit|hitting my? @self
    cut|cutting|burn|burning|burned|burnt|scratch|scratching|scratched up? my|both|me own? @limb
"""
ACCIDENT: Final = """
    rose; roses; bush; bramble*; accident*; by mistake; shav*; razor slipped; cook*; kitchen; oven; stove; hob; pan; chop*; slic* the
    dic*; onion*; carrot*; peel*
    knife; gym; lift*; squat*; deadlift*; run; running; ran; train*; practis*; practice; match; game; football; rugby; tennis; ski*
    snowboard*; climb*; yoga; bike; cycling; skat*; swim*; danc*; jump*; land*; fall; fell; falling; slip*; tripp*; stretch*; warm*
    hammer; saw; drill; glass; tin; paper; lid; grater; mandoline; blade slipped; garden*; prun*; thorn*; solder*; iron; ironing; glue
    wire; fence; hedge; plaster; back; knee; ankle; shoulder; hamstring; karate; judo; boxing; spar*; weights; exercise*; technique
    form; barre; opening the; screw*; workshop; chisel*; lathe; kettle; steam; coffee; curling; hair; weld*; candle; barbecue; bbq
    baking; tray; physio; doing; carrying; moving; interview; scissors; can; catching; dribbling; sewing; needle; rope; rock; trail
    ladder; stairs; ice
"""
PURPOSE: Final = """
    on purpose; deliberate*; so|to i? ... ~feel; keep|kept @harm; @want to @harm; wish to @harm; thoughts of|about
    think|thinking of|about; urge*; ~stop @harm; punish*; because i|of ... hate|deserve|bad|sad|pain|numb; when i am|feel; secret*
    with a? razor|blade|blades|knife; tempted; scared|afraid i might|will|may|could; not ~trust; instead of eating; every night; need to
"""
