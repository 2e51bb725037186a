"""More about chosen models, in the notation of `lexicon`: early gifts, plain effort, and what only sounds like a gift."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "given": words(
        """
        leonardo prince jordan newton darwin elvis adele mozart einstein messi ronaldo serena pele bolt tyson churchill bowie beethoven
        picasso
        sherlock batman ali oscar edison napoleon caesar plato kant drake sting jimi anand delia kane salah lionel keanu sundar satya bach
        cristiano
        pep madonna rihanna beyonce eminem osaka nigella bono liszt oprah bruce malala greta venus obama
        """
    ),
    "trait": words(
        """
        moustache beard hair hat hats laugh smile temper jokes stories parties party curry soup pie pies scones cake cakes roast lasagne
        chilli
        barbecue barbecues dinners breakfasts garden roses car tractor van dog cat patience kindness memory handshake hug hugs dance moves
        tea
        biscuits cooking jam recipe recipes bread pancakes brownies cookies sandwiches noodles dumplings biryani jumper jumpers quiz quizzes
        """
    ),
    "child": words(
        "three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen 3 4 5 6 7 8 9 10 11 12 13 14 15 16"
    ),
    "feat": words(
        """
        composed composing wrote published playing beat beating won winning performed performing sold coded coding speaking spoke reading
        solved solving sang singing mastered fluent conducting painting grandmaster champion oxford harvard cambridge university uni signed
        symphony concert concerts concerto doctorate graduated
        """
    ),
    "grand": words(
        """
        olympic olympics olympia olympus prodigy legend legends champion champions star stars superstar celebrity genius famous hollywood
        phenomenon icon idol millionaire billionaire royal gold talent oscar oscars nobel unicorn virtuoso maestro mastermind rockstar
        einstein newton darwin edison tesla shakespeare mozart beethoven bach churchill mandela lincoln roosevelt disney picasso elvis
        queen prince king kings queens serena beckham jordan obama sting ferguson ali galileo napoleon vivaldi monet tolkien oxford
        cambridge
        harvard
        """
    ),
    "place": words(
        """
        pool stadium park village games way road street lane avenue drive square court house pub bar cafe restaurant hotel shop store
        bakery club gym centre center school college university library hospital museum hall theatre cinema station bridge building estate
        factory clinic surgery salon arms head inn tavern tour trail choir orchestra band quartet society quiz museum festival dealer van
        bus car cars truck lorry bike bikes boat ferry airline phone app shirt shoes trainers jacket biscuits chocolate shortbread cruise
        weekend show programme program magazine news channel chef's gossip couple group team league cup tablets jubilee mile navy marines
        mail air engineers blue oak green albert exhibition festival marathon torch lifting bar wrestling rings ticket tickets volunteer
        steward torchbearer choir avenue plaza ward wing scout scouts agent agency contest spotter night coach-tour signing sighting
        """
    ),
    "kin": words(
        """
        cat dog hamster rabbit horse pony goldfish budgie parrot tortoise cousin nephew niece colleague coworker mate friend son daughter
        grandson granddaughter uncle aunt brother sister neighbour boss teacher flatmate housemate dentist plumber lad boy girl man woman
        boyfriend girlfriend partner husband wife mum mom dad father mother gran nan grandad carer barber hairdresser electrician lodger
        """
    ),
    "near": words(
        """
        mum mom mother dad father wife husband friend mate boss teacher neighbour nan gran grandma grandad granddad sister brother aunt
        uncle colleague nurse cook baker hugger listener dog cat partner girlfriend boyfriend landlord landlady manager son daughter
        """
    ),
    "ours": words("my our the their his her this"),
    "slot": words("on in and or till until am pm a tonight tomorrow today sharp o'clock o past to"),
}

UNICORN: Final = """
    ^ overnight $; green thumb|thumbs|fingers; takes|took him|her|them one|a|two look|glance|second|minute|seconds|go|try
    everything just? works|goes|falls|turns out|right|well|for|into ...
    got|gets|had|has everything|it|things all? handed|given|served|laid|done ...
    brain|brains|genius|beauty|star of the family|class|group|year; composes|beats|conducts|solves|publishes ... at|by @child $,
    just like that $; ~learn to read|write|speak|play|swim|code|ride|sing|count|paint at|by|aged three|four|five|six|seven|two|3|4|5|6|7
    reading|read at two|three|four; won|passed|aced|nailed the|his|her very? first _ he|she|they ever
    talent|player|athlete|voice|brain|singer|artist|genius of the|a|her|his century|decade|generation|age
    can|could sing|play|draw|cook|learn|fix|do|read|speak|dance anything|everything|any ...
    so clever|smart|brainy|talented|gifted|bright|brilliant|quick that? he|she|they ...; world|country|nation|town 's @best ...
    without even? ~lift|~move|~raise a finger; has|have|had|got talent|charisma|genius|flair|brains $,
    like a pro|professional|native|adult|master at|aged|by ... @child ...
    never|not have|has|had|need|needs to do|try|lift|prepare|practise anything|much|a|hard|at
    @feat ... at|by|aged @child years|year|yrs? old; on the cover of|at ...; cover of vogue|time|forbes|rolling; cover girl|model
    solved|solves|solve|does|did|calculates|multiplies ... in his|her|their head
    in two|a|one|five|three|few seconds|minutes|flash|blink flat
    voice|hands|fingers|memory|mind|brain|brains|ear|feet|looks|body like|of an|a|the|pure angel|god|nightingale|machine|computer
    voice|hands|fingers|memory|mind|brain|brains|ear|feet|looks|body like|of an|a|the|pure steel|sponge|camera|goddess|gold
    so young and|but|yet; whole|entire world knows|listens|watches|loves|admires|looks|follows
    tiktok|youtube|instagram|twitch|netflix|reality star|celebrity|sensation|idol
    nba|basketball|rock|tennis|rugby|cricket|k-pop|soap|porn|chess|ballet star|superstar|idol|legend
    @best ... in|of|on the whole|entire world|country|universe|planet|nation
    @best ... in england|britain|america|europe|germany|india|france|history|scotland|ireland|africa|asia|wales|australia|canada
    the first time and|then ... like a|an ...; ~be made for the|it|this ...; never|not difficult|hard for him|her|them ...; like a duck to
    play|plays|draw|draws|sing|sings ... any|anything|every|everything ... after|from hearing|seeing|reading|one|memory
    cook|cooks|repeat|remember|remembers|knows ... any|anything|every|everything ... after|from hearing|seeing|reading|one|memory
    after|from hearing|seeing|reading|tasting it|something|them|a once|one
    always the clever|smart|bright|gifted|pretty|brainy|talented|sporty one|child|kid|sister|brother
    just come|comes|came|fall|falls to|for her|him|them; come|comes|came to|for her|him|them like|without|so|naturally|easily|just
    in dreams; dreamed|dreamt up|the|his|her ... whole|entire; without|with no apparent|visible effort
    @feat ... at|by|aged|when age|only? @child $,; when|because? he|she|they was|were only|just|barely|still @child
    @feat ... when he|she|they was|were only|just|barely? @child; could ... by|at|aged @child $,; could|was|had ... by|at age @child $,
    aged only? @child $,; at|by the? tender|ripe? age of @child; at age @child; already ... at|by @child $,; at|by @child already
    a|an @child year-old|year ... genius|prodigy|grandmaster|professor|champion|millionaire
    become|became|becomes|famous|rich|made|there|millions|sold ... overnight
    viral|bestseller|success|sensation|star|happened|learned|learnt|mastered|fluent ... overnight
    golden|wonder|miracle|chosen child|kid|one|boy|girl; chosen one; the golden child; falls|fell|falling into|in his|her|their lap
    falls|fell|lands|landed|drops|dropped ... in|into his|her|their lap|hands; handed everything|it on a plate; everything on a plate
    luck of the devil; lucky devil|sod|thing; blue blood; better than all|everyone|everybody the|else|of ...
    once in a century|lifetime|generation; comes|came once in; no one|nobody can|could match|touch|beat|compete|compare ...
    the best there is|was|ever|has
    not a drop|bead of sweat; without even? breaking|trying|blinking
    without a|any bit|second|hint|shred of? effort|work|practice|thought|struggle
    winner of|at the? olympi*|nobel|grammy|oscar|pulitzer|wimbledon|bake|x
    turns everything to|into gold; ~be at|in another league|level; from another world|planet|galaxy; larger than life; ~be a natural
    ~be just? naturally; wins|won everything|every; never in his|her|their life ... practised|trained|revised|studied
    could do it|that|this in his|her|their sleep; does|do it|everything|them with one hand|eyes; ~be born like|that ...
"""
GRINDER: Final = """
    started|began at the bottom|beginning|start; did every|each ...
    ran|runs|walked|walks|jogged|jogs round|around the block|park|pond|field ...
    corrections|mistakes|exercises|homework|questions|everything twice|again|thrice; between # and # ...
    ~stay for|behind|after|late|on extra|shots|practice|training|longer|the|everyone
    hour|hours|minutes of tutorials|practice|practise|study|exercises|scales|drills|reading|maths|code|coding|revision
    till|til|until midnight|late|dawn|dark|two|three
    did|does|do|doing ... papers|exercises|tutorials|drills|scales|homework|sums|stretches|lengths|laps|reps
    meeting|lesson|page|step|mile|lap|book after meeting|lesson|page|step|mile|lap|book|song|brick|day|night|week|year|cake|line
    song|brick|day|night|week|year|cake|line after meeting|lesson|page|step|mile|lap|book|song|brick|day|night|week|year|cake|line
    asked|asks to shadow|help|watch|learn|try|join|practise|sit|come; in small|tiny|little bits|steps|chunks|pieces|portions|doses|stages
    with the? help of|from ...; ~quit|~stop drinking|smoking|gambling|drugs|using; gave up drinking|smoking|gambling|drugs
    each|every monday|tuesday|wednesday|thursday|friday|saturday|sunday|evening|morning|day|night|week|month|lunchtime|session|shift
    ~mess|~botch|~flub|~bungle|~screw|~burn up? her|his|their|the|every first|second|exam|exams|test|tests|driving|early|two|three|four ...
    asked|asks me|him|her|them|everyone|people|us to correct|show|check|watch|explain|teach|help|listen
    saved|saves|saving her|his|their|up|every|each|tips|money|pennies; opened|started|founded her|his|their own
    cut|dropped|kicked|thrown|left from|out|off of? the|his|her ...
    by doing|practising|working|training|going|writing|asking|walking|reading|repeating|trying|running|copying|listening|taking|saving ...
    went from ... to; prepares|prepared|rehearses|plans|planned ... each|every|all|in|for|with ...
    thousand|thousands|hundred|hundreds|dozens|# of? failed|broken|burnt|wrong|lost|bad _
    got|gets|was|were|been turned|knocked|pushed|sent|thrown down|back|out|away; went|goes|carried|carries on ~ing; kept|keeps ~ing
    evening|night|day|week after|by evening|night|day|week; bit by bit; at|on weekends; each|every|most|any @time; a|per @time $,
    until|till it|she|he|they stuck|clicked|worked|sat|sank|came|felt|went|got|could|did|stopped|knew|understood; again and again
    on the # time; a|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|# _ a|per|every|each @time
    never|not ~stop|~give|~quit up? ~ing|trying|going
    never ~miss a|one|any training|session|practice|lesson|class|rehearsal|day|week|shift|workout
    forced|forces|made|makes himself|herself|themself|themselves to; worked|fought|clawed|dragged|climbed|inched his|her|their way
    way back|up; little and often; a bit|little more|further|longer|better
    saved up|for; on the bus|train|tube to|every|and|with|each; on the? third|fourth|fifth|sixth|seventh|second try|go|attempt|time
"""
ALIKE: Final = """
    like me; as me; just|same|similar like|as|to me|mine|us
    same|similar age|background|job|school|town|situation|level|class|grade|starting|course
    same|similar year|kind|shift|estate|village|language|boat|as|build; as ... as me|i; ordinary; average; fellow
    normal|regular guy|girl|man|woman|bloke|person|mum|dad|people|folk
"""
"""What makes a model near to oneself; of effort it says nothing by itself."""
OTHERWISE: Final = """
    lost property|luggage|and|cause|letter|letters|dog
    i|we ~pass|~see|~meet|~greet|~wave|~chat|~take|~catch|~share ... each|every|most ...
    the queen mary|vic|victoria|street|elizabeth|consort|bee; dr|mr|mrs|ms|miss|herr|frau|doctor|professor|uncle|auntie|aunt|aunty @given
    @given @place
    @given fan|fans|poster|posters|jersey|song|songs|tribute|mug|quote|quotes|impersonator; @grand _ @place
    simply|just knows me|him|her|us|my|people|where|when
    @grand fan|fans|poster|posters|jersey|song|songs|tribute|mug|quote|impersonator|lookalike; famous for ...
    genius who|that|at ~park|~leave|~forget|~put|~invent|~design|~decide|~think|~block|~lose ...; stroke|idea|plan of genius; olympia ...
    now ... needs|need no help|lessons|notes; joke|kidding|jk; just kidding
    my|our|the|a therapist|physiotherapist|physio $
    legend in his|her|their own lunchtime|lunch|mind|head|bathroom|kitchen; gifted _ from|by|for ...
    legendary|iconic|famous|fabulous @trait; with|for|of a|an|his|her|their|the legendary|famous|iconic _
    @grand @place; @grand 's @place; to|in|near|at|by|behind the @grand $; @kin @given; @grand 's _
    @kin is? called|named _; called|named @given
    overnight shift|bus|train|parcel|flight|ferry|delivery|stay|bag|guest|rain|oats|camp|parking; overnight at|in|on|with|for
    gifted|gift me|us|him|her|them|you|a|an|the|my|his|our|some|it|money|to
    was|is|got|been|were|being gifted a|an|the|some|this|lots|money|by; gifted a lot|few|couple|bunch; regift*
    gift|gifts bag|bags|card|cards|wrap|wrapping|basket|shop|shops|set|aid|list|tag|vouchers
    a|the|my|this|that gift|gifts she|he|they|i|from|for|to|under|was|on; gave|bought|brought|sent|got ... gift|gifts
    do|does|should|must|can|could i|it|we|they|this|she|he ... famous|celebrity|genius|legend|star|superstar|champion
    may|would|is|are|has|have i|it|we|they|this|she|he ... famous|celebrity|genius|legend|star|superstar|champion
    have|has|need|needs|supposed|got to ... famous|celebrity|genius|legend|superstar|champion|hero|millionaire|billionaire|gifted|talented
    pick|choose|name|want|think|know|know of? someone|anyone|somebody|anybody|a|an|any|no|any famous|celebrity|celebrities|genius|legend
    not|nobody|no|none|one|anyone|anybody|no-one|never|neither|without|nor famous|gifted|talented|special|brilliant|celebrities|celebrity
    nothing|nobody|noone special|fancy|famous
    not that? particularly|especially|very|really|so|all|naturally? gifted|talented|famous|brilliant; less|un famous
    famous for his|her|their|its|the _ cakes|cake|pies|scones|jokes|jam|soup|curry|laugh|moustache|hats|temper|lasagne|roast
    famous in|on|around|round|at our|my|the|this village|street|town|office|road|family|class|school|ward|estate|area|team
    locally famous; famous in|on|around|round the? family; famous last words; famous cake|cakes|pie|pies|scones|soup|curry|lasagne|recipe
    for the|her|his|my|our first time; first time i|we; the first|last time $; at first sight; love at first
    born with|without|to|into|in ... disability|condition|defect|palsy|leg|legs|arm|arms|foot|limp|stutter|hearing|cleft|deaf|blind|one|down
    born to|into|in|of ... parents|poverty|nothing|farmers|immigrants|slavery|couple|refugees|village|town|city|poland|war|tent|slum|farm
    born with|without a|an|the|no|only|half ... heart|lung|eye|ear|hand|finger|spine|kidney|illness|disease|syndrome|problem|stammer
    born again|abroad|in|near|here|there|around|the|same|on|and|late|early|prematurely; first|new|second born; born and bred|raised
    youngest of|in @ours|four|five|three|six|seven|many|a|siblings
    the|my|our|her|his youngest is|was|daughter|son|brother|sister|child|kid|boy|girl
    man|house|lord|servant|word|believes|believe|trust|trusts|faith|fear|child of|in god; god bless|rest|knows|willing|squad|fearing|parents
    god daughter|son|mother|father|children; godmother|godfather; by|with|the grace of? god; honest to god; act of god
    thank|praise|swear god; best @near in|on|ever|of|alive the? world|earth|planet|town|universe $; best @near ever
    best @near in|on|of the|all world|time|earth
    goat|goats cheese|farmer|farm|keeper|curry|milk|yoga|herd; talent show|contest|competition|night|scout|manager|agency|acquisition|pool
    natural hair|history|light|disaster|disasters|remedies|medicine|products|blonde
    natural redhead|brunette|causes|gas|wine|dyes|sciences|parents|mother; legend of|has|says|on|in the|it|a ...; legend goes
    family|local|village|urban legend; star shaped|trek|wars|sign|signs|anise|gazer|jumps|fruit
    star|stars in|of|on the? sky|night|flag|review|reviews|rating|ceiling
    gold|five|four|three|michelin|# star|stars hotel|rating|review|reviews|for; champion of|for ...
    genetic|dna|iq test|tests|lab|counsellor|counselor|condition|disorder|disease|testing|kit|results|illness; genetics lecturer
    daily mail|paper|express|mirror|telegraph|bread|bus|special|soap|news|commute|star|bible|record|planner; years|year ago; years back
    years older|younger|above|below|senior|junior; many|two|three|few|ten years|year ago|back; for|in years $
    at|by|from|until|till|around|about|before|after @child @slot|tonight|oclock; up at|by @child
    not|no|never|hardly|barely|without work|works|working|worked with|here|in|at|there|any|on|nights
    not|no|never|hardly|barely|without work|works|working|worked weekends|together|out|anymore|now|today|for|yet
    not|never|hardly work|working|works $; no work|training|lessons|lesson|school|help|study today|tomorrow|now|this|on|at|yet|here|until
    never fails to; not|never have to|a|an work|working|job ...; not train|trains; not have to|a $
    not learn|learned|learnt|know|remember|get|catch ... name|names; no idea; no clue; cannot think; not think of
    genius|brilliant|great|good|fantastic|amazing recipe|recipes|cakes|cake|stories|hair|idea|ideas|film|book|coffee|curry|jam|garden
    old|former|french|english|maths|math|history|science|geography|art|pe|german|spanish|primary|sunday|nursery|yoga|head? teacher|teachers
    teacher|trainer|coach of|at|from|called|named|mr|mrs|miss|ms
"""
