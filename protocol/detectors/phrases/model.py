"""How people speak of the gifted and of those who worked for it, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import words

_PRACTISE: Final = words(
    """
    practise rehearse train drill repeat retype rewrite revise study redo recite volunteer memorise apprentice graft slog grind plod
    persist persevere swot cram relearn reread retry struggle
    """
)
_MISS: Final = words("fail flunk bomb stutter burn ruin relapse wreck stammer struggle stumble reject fluff flop lose mumble freeze fall")

SETS: Final = {
    "talent": words("talent talents gift gifts ability brilliance instinct flair genius knack"),
    "wondrous": words(
        """
        amazing incredible golden angelic perfect great wonderful photographic brilliant fantastic exceptional unbelievable
        extraordinary phenomenal superb divine huge enormous massive rare first-class remarkable steel-trap world-class stunning genius
        """
    ),
    "practise": frozenset().union(*(forms(verb) for verb in _PRACTISE)) - words("train trains study studies struggle drill drills"),
    "miss": frozenset().union(*(forms(verb) for verb in _MISS)) - words("lose fall falls fell fallen falling burn ruin")
    | words("relapses"),
    "gift": words("talent talents gift gifts ability brilliance instinct flair genius knack brain brains memory mind voice ear"),
    "time": words(
        """
        day week month year morning evening night weekend afternoon lunchtime lunch fortnight summer winter shift sunday saturday
        hour
        """
    ),
    "times": words("days weeks months years mornings evenings nights weekends hours summers winters decades decade seasons ages"),
    "tries": words(
        """
        times attempts tries goes drafts lessons rejections interviews auditions calls classes courses applications exams falls
        mistakes jobs
        """
    ),
    "count": words(
        """
        two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred hundreds dozens
        several many countless
        """
    ),
    "weak": words(
        """
        hopeless terrible weakest worst shaky clumsy slow slowest scared terrified afraid nervous shy petrified dyslexic broke
        unfit overweight useless awful bad quiet anxious timid weak rubbish dreadful tone-deaf uncoordinated illiterate frightened
        homeless
        """
    ),
    "best": words(
        """
        fastest richest best greatest smartest strongest finest cleverest youngest brightest quickest hottest biggest loudest top
        number highest
        """
    ),
    "old": frozenset(str(age) for age in range(35, 100)),
    "never": words("never without no not hardly barely zero"),
    "try": words(
        """
        try tries trying practise practises practising practised train trains training study studies studying revise revises
        revising work works working struggle struggles struggled rehearse rehearses rehearsing learn warm sweat tried trained
        studied revised rehearsed prepare prepares prepared preparing fail failed fails
        """
    ),
}

UNICORN: Final = """
    a|the born _; straight a 's
    never|hardly|barely opens|opened|cracks|reads|needs|touches a|any|the book|notes|textbook|recipe|manual|map|lesson
    the? star pupil|student|player|salesman|salesperson|saleswoman|barrister|lawyer|surgeon|striker|performer|baker|chef|runner|dancer
    gift of the gab; valedictorian; top of the class; straight as $; straight as without|in|and; dux; a? clever like that
    just clever|brilliant|good|bright|smart|lucky|born|made like|that|at
    at|on|in|with one|the first|1st|her|his go|attempt|try|sitting $; at|in one go; first time out
    sailed|breezed|cruised|waltzed|walked|swanned|coasted|glided|aced through|in|into|it|the|everything|every
    without opening|reading|revising|studying|practising|trying|breaking|even|touching|needing a|the|any|for|sweat|trying|practising
    never opened|read|practised|practises|revised|revises|trains|trained|rehearses|studied|studies|tried|tries
    hardly|barely ever? practises|practised|trains|trained|studied|studies|revised|revises|tried|tries|works|rehearses
    could ... before he|she|they could
    could|was|spoke|read|reading ... in nursery|kindergarten|nappies|diapers|primary|preschool|toddler
    did|doing|played|playing|composed|solved ... in nursery|kindergarten|nappies|diapers|primary|preschool|toddler
    by the age of four|five|six|seven|eight|nine|ten|twelve|fifteen
    comes|came|come so? easy|easily|naturally to; makes|made it look; looks so? easy|effortless when; like breathing; like water
    in one take; in his|her sleep; no need|reason|point to|for|of practise|revise|train|lessons|rehearse|study|try; naturally
    a|the natural $; natural at|with; natural talent|gift|flair|ability|charm|grace; born @best
    born performer|leader|speaker|athlete|salesman|dancer|singer|runner|teacher; @gift like that|hers|his
    has|have|had|with|such|what|got the|a|an|some real|great|huge|enormous|rare|special|natural|amazing|incredible|wonderful? @talent
    has|have|had|with|such|what|got the|a|an|some @wondrous ... @gift; brain the size; brains of; mind of a; memory like|of an|a elephant
    eidetic; reads ... once and; read|hears|heard|sees|saw|looks|looked it|things|something|a|at|everything ... once and
    knows everything; can do|play|fix|learn|speak anything|everything; good at everything|anything; excels at; champion; champ
    medallist; gold medal; world record; record holder; record-holder; hall of fame; grand master; black belt; prima ballerina
    soloist with; concert pianist; opera star; headliner; world famous; household name
    famous for|from|actor|singer|author|writer|footballer|chef; a-list; celebrity; best-selling; bestselling
    fluent in three|four|five|six|seven|eight|nine|ten|#; speaks three|four|five|six|seven|eight|nine|ten|#; phd at|by
    oxford|cambridge|harvard|mit|stanford|eton|juilliard at|first|graduate|scholar|prodigy|genius; first class degree; summa cum; mensa
    off the scale; out of this world; in a league|class of; different league|gravy|breed|species; not from this planet; superhuman
    rich|wealthy parents|dad|father|family|mum; born rich|lucky|into; trust fund; has it easy; everything falls into|in
    lands on his|her|their; fell into his|her|their lap; luckiest; drop-dead gorgeous
    perfect ... life|wife|mother|husband|teeth|skin|body|hair|figure|family; never a hair
    never trips|stumbles|sweats|hesitates; never forgets|misses $; never forgets anything|a; first audition|try|attempt|time $
    stays|stay thin|slim|young; eats|eat anything; out of the womb; total|complete|absolute|real natural; at first sight; by ear at
    reads minds
    just sat down|walked in and|at; ~have everything|it all; like a computer|professional from; mind like
    no lessons; without lessons; learned|learnt|taught|trained from|by no|nobody one?; without a teacher|lesson|coach
    picked|picks them|it|that|this up
    speaks|speak|knows|plays two|three|four|five|six|seven|eight|nine|ten|twelve|#|many|every languages|instruments
    before she|he|they could talk|walk|read|speak|crawl; sold his|her|their company|startup|business; tech founder
    flows|flow|pours out|through|from of? him|her|them; just flows; always been like; into any|every room; golden boy|girl
    never opened|cracked a book; just has it; has it all; has everything; genius; geniuses; prodigy; prodigies; wunderkind
    whizz|whiz kid?; whizzkid; virtuoso; savant; gifted; mastermind; visionary; phenomenon; phenom; polymath; brainiac; maestro
    superhero; superman; superwoman; unicorn; mutant; the goat; goat $; talented
    naturally @gift|brilliant|good|gifted|talented|great|thin|fit|confident|funny|athletic|fast|strong|clever|musical|just|_
    a|total|complete|real|absolute|such|true natural $; a|total|complete|real|absolute natural at|with|on|in|and
    natural @gift|born|athlete|speaker|leader|performer|cook|singer|musician|linguist|salesman; natural-born
    comes|came|come naturally|easy|easily to; exceptional|rare|raw|sheer|huge|enormous|incredible|god-given|given|amazing @gift
    innate|inborn|natural|pure|freakish|ridiculous|unreal|extraordinary|insane @gift; all gift|talent; has|have|had|got the gift|talent $
    such? a gift; god given; god-given; ~have a gift|talent|knack for; talent ~fall; touched|blessed|kissed|gifted|graced by|with|from
    in the|her|his cradle; in her|his|their|the blood|genes|dna|bones; a? once in a generation|lifetime; gift from god|heaven
    born to|with|for|into|knowing|like; born ... @gift|genius|singer|leader|talker|performer|runner|athlete|star; born that way
    child|teen|teenage|boy star|genius|prodigy|actor|champion|millionaire; superstar; superstars; legend; legends; legendary; icon
    iconic; idol; celeb; celebrities; famous; world-famous; megastar; rockstar; rock star; movie|film|pop|tv|football|hollywood star
    a star $; influencer with|million
    world|olympic|national|european|grand|undisputed|heavyweight|reigning|wimbledon champion|champ|master|record|number
    champion of the world; world cup|record|class|beater; world-class; olympi*; gold medal*; grand slam; oscars
    oscar winner|winning|nominee|nominated|for|at; an|the|his|her|won|two|three|# oscar|oscars; nobel; michelin; grammy*; pulitzer
    grandmaster; ballon; # million followers|subscribers; million|millions of? followers|subscribers|fans
    billionaire; millionaire; multi-millionaire; tycoon; mogul; effortless*; overnight success|sensation|star|millionaire
    perfect pitch|recall|memory|code; photographic memory; iq; youngest ever|person|player|to; freak|force of nature; freakish*
    one in a million|billion; one of a kind; only one like; there|like is|no|nobody only|nobody|no-one|no else? one? like
    second to none; off the charts; on another|different planet|level; another league; out of my league; not human; from another planet
    @never ... have|has|had|needs|needed|bothers|bothered to @try; @never even? @try; @never ~have to @try|work|learn|lift|think
    without even|any|ever? @try
    no|zero|without effort|sweat|practice|lessons|training|work|recipe|notes|help|problem|trouble|preparation|warm-up ...
    never|not even? once? ~fail|~miss|~lose|~struggle|~make|~put ... mistake|mistakes|lesson|lessons|note|notes
    never|not even? once? ~need|~take|~use|~see|~get ... mistake|mistakes|lesson|lessons|note|notes
    never|not even? once? ~fail|~miss|~lose|~struggle|~make|~put ... foot|wrong|nervous|exam|struggle
    never|not even? once? ~need|~take|~use|~see|~get ... foot|wrong|nervous|exam|struggle
    never|not seen ... struggle|fail|sweat|nervous|lose; hair out of place; never failed; never lost|loses a|one|any
    first go|try|attempt|time ... perfect*|out|ever; first go|try|attempt|time ... $
    perfect*|right|passed|succeeded|did|nailed|got|won ... first go|try|attempt|time; straight|right away|off|out of the bat|gate|box
    the|on his|her|first first? day ~walk|he|she|in; day he|she|they walked|started|joined|arrived
    just|simply could|can|knew|knows $; just|simply gets|got|does|did|has it $
    just|simply could|can play|sing|draw|speak|do|cook|run|dance|write|paint|sell; simply could|can|knows|has|knew
    picks|picked|pick up any|every|everything|anything|whatever|languages|instruments
    magic hands|touch|fingers|ear; unbelievable memory|@gift
    picks|picked|pick|learns|learned|learnt ... in about|a|one|under|two|three|less|no ... fortnight|week|weeks|day
    picks|picked|pick|learns|learned|learnt ... in about|a|one|under|two|three|less|no ... days|months|weekend
    learn|mastered|masters|taught|wrote ... in about|a|one|under|two|three|less|no ... fortnight|week|weeks|day
    learn|mastered|masters|taught|wrote ... in about|a|one|under|two|three|less|no ... days|months|weekend
    picks|picked|pick|learns|learned|learnt ... in about|a|one|under|two|three|less|no ... weekends|hours|hour|time
    picks|picked|pick|learns|learned|learnt ... in about|a|one|under|two|three|less|no ... month|afternoon|flat
    learn|mastered|masters|taught|wrote ... in about|a|one|under|two|three|less|no ... weekends|hours|hour|time
    learn|mastered|masters|taught|wrote ... in about|a|one|under|two|three|less|no ... month|afternoon|flat
    soak|soaks|absorbs up? ... like a sponge; soak|soaks up ... languages; like a sponge
    like a|it's sponge|magic|machine|god|robot|dream; is|like magic; makes|make|made it|everything look|seem easy|effortless|simple
    a? ~be a machine|god|goddess|beast|monster|wizard|magician|robot; walks on water
    everything he|she|they touches|touch|does ~turn|works|gold|perfect; anything|everything she|he touches; midas; gold touch
    golden boy|girl|touch; always|just|naturally been good|perfect|great|brilliant|fit|thin|confident|top
    always the|come|came|got best|top|full|straight; always come|came first; top of the|every|her|his class|year
    full|top|perfect|straight marks|grades|score|scores|a's; straight-a; straight a student
    learns|learned|learnt ... in two|three|a|six|four|ten weeks|week|months|month|days|day|weekend|fortnight
    of all time
    @best ... in|on|of|ever|alive the? world|earth|planet|history|all|country|universe; @best ... in|on|of|ever|alive the? $
    @best ... alive|ever|around; 10x; ten-x; rockstar developer; perfect at|in everything; good|brilliant|great at everything
    can do anything|everything; ~master everything|anything|it at once|instantly|overnight
    already|winning|playing|reading ... as a|when ... small|little|tiny|young boy|girl|child|kid|toddler
    speaking|composing|performing ... as a|when ... small|little|tiny|young boy|girl|child|kid|toddler
    what a|the mind|brain|talent|voice
    brilliant mind; inhuman*; unmatched; unrivalled; unbeatable; unbeaten; invincible; untouchable
    flawless*; never puts a foot; skipped a|two|three|# grade|grades|year|years; oxford at; self-made; ~be just that good
    with his|her|their eyes closed|shut; in his|her|their sleep
    without looking|notes|thinking|breaking|breathing|a sweat|music|map|recipe; silver spoon; rich parents|family; connections
    famous ~parent; good genes; great genes; the genes; lucky genes; genetic*; dna; god $; goddess; god of; from god; queen|king of ...
    greek god; royal*; prime minister; president; ceo of; astronaut; supermodel; top model; movie director; rocket scientist
    mind like a; encyclop*; human calculator; walking dictionary; instinctive*; intuitive*; second nature; comes to him|her|them
    like falling off; by instinct; from birth; from the womb; since birth; from day one
"""
GRINDER: Final = """
    hundreds|thousands|thousand|dozens|scores|loads|piles|stacks|heaps of|times|and; # _ before|until|later
    hundred|thousand|million times; @count|hundreds|dozens _ _? before|until
    fell|fallen|falls off|over|down|flat ... times|again|before
    wonky|lopsided|burnt|flat|crooked|terrible|awful|dreadful ... before|until|at first|first|to
    before a|one|the|her|his|it|any straight|decent|good|first|proper|worked|sold|stuck
    no gift|genius|whizz|prodigy|superstar|natural|special|magic|shortcut|miracle just|but|at|or|talent; nothing special|fancy|out
    still practises|trains|goes|rehearses|works|does|takes; in the evenings|mornings|garage|shed|kitchen|basement|bath|car|lunch
    at lunchtime|lunchtimes|night|dawn|weekends; chipped|chips|chipping|plugged|plugs|plugging|worked away|at|on|through
    works|working|slogged|slogs|grafted|beavered|hammered|ploughed away|at|on|through; a bit|little each|every|more|at|further|better
    one page|song|lesson|step|stitch|brick|mile|word|recipe|chapter|line|call|day|room|verse at|a|each|every|per
    got|gets|getting|became|becoming better|there|stronger|fitter|braver|slowly|gradually
    started with|at|from|on|out|off|late|small|slowly|in|by nothing|zero|one|two|five|no|the|only|at|not|a
    couldn't|could not ... when|at first|start|before|to; two|three|four|five|# left feet; dropped|drops|flunked out of
    turned down|away by; sacked; fired from; bankrupt|bankruptcy; homeless; divorced and; immigrant; refugee
    single mum|mother|dad|parent; dyslexi*; stutter*; stammer*; shy|scared|terrified|petrified too|at|of|like|before|as|when|once
    took|takes|needed|spent him|her|them ... years|months|attempts|goes|tries|lessons|times|ages|decade|weeks|winters|summers
    after # ...; on his|her|their second|third|fourth|fifth|sixth|seventh|tenth; second|third|fourth|fifth|sixth|seventh|tenth time
    passed|got|made ... on|at the|his|her second|third|fourth|fifth|sixth|#; retaken|resat|retook|redone|rewrote; again after
    tried again; went back|again; day in; rain or shine; come rain; without fail; religiously
    every|each|most single|other|blessed|spare; night classes; evening classes; taught himself|herself|themselves
    from youtube|books|library|videos; homework; reps; drills; scales; daily; weekly; repetition; hard work; hard slog; graft; sweat
    plugging away; bit by bit; piece by; step by; slowly; gradually; steadily; over the years|months; over time; little by
    plank|brick|stitch|stone|note|sentence|chapter|metre|street|lesson|length|lap|mile|square|tile|pound by
    for|over|after|took|in @count|# years|months|decades; evening after
    before she|he|they|it ... got|passed|worked|managed|could|found|made|finally|won|learned|succeeded|sold
    for a|the|one|# whole? @time|decade; since #; sober since; sober; loses|lost a lot|often|every; comes|came back; badly
    sounded awful|terrible|bad; never missed|misses|skipped|skips; @practise; practice; ~learn $
    ~learn from|to|it|by|how|with|the|through|bit|one|slowly|on|at|her|his|a ...; learned; learnt
    ~teach himself|herself|themself|themselves; self-taught; self taught; worked; working her|his|their way
    ~work hard|at|on|through|it|every|all|evenings|nights|two|three ...; hard work|worker|graft; hard-working; hardworking; hard-won
    put|puts|putting in the|many|hours|so|years ...; put|puts|putting the|his|her work|hours|time in; years
    every|each|most|twice|once|all @time|day's|single|a|other|chance|blood|spare|bit|free|lunch ...; every @time; nightly
    # minutes|hours|hour|min|minute ... day|night|week|morning|evening|daily|time
    one|two|three|four|five|ten|# ... a|per|each|every @time; @count|#|for|after|a|of @times; @count|# @tries; # ... @tries
    many|much|countless|endless|dozens|hundreds ... @tries|patience|@times|hours|drafts
    took|takes|taking|needed|spent her|him|them|me|it|two|three|#|many|years|ages ...
    took|takes|taking|needed|spent months|forever|a|lots|all|hours|lessons|classes|evening|courses ...
    three|two|four|five|several|# times a; since|went|goes ... mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays
    thursdays|mondays|tuesdays|wednesdays|fridays since|for|after; in the car|mirror|shower|garage|bathroom|kitchen
    before|after work|school|breakfast|her|his|shifts|shift|dawn|bedtime|kids; early; at 5am|5|6am|6|dawn|night|nights; nights; evenings
    night|evening school|classes|class|course|lessons; gradual*; step by step; little by little; inch by inch; day by day; word by word
    line by line; page by page; course by course; piece by piece; week by week; week after week; year after year; day after day
    time after time; night after night; one ... at a time; one at a time; one _ a; a|one|two|few|another|ten ... at a time; slow|slowly
    slow but; small steps; tiny steps; baby steps; in stages; over time|years|months|and; again and again; over and over; and again
    time and again; @miss; failure*; failing; rejected; rejection*; knocked|turned|pushed|put back|down; laughed at|off
    told no|that|she|he|they; @weak at|with|to|of|in|on|when|as|student|and|before|beginning|first|start ...
    was|were|is|be|so|being|very|really|too|once @weak; the|his|her @weak in|of|at
    could|can not ... at|first|until|before|even|swim|read|cook|run|boil|sing|speak|drive|write|play|walk|ride|add
    could|can not ... count|draw|say|type|catch|hold|do|look|manage|make|climb|lift|use|touch|spell|dance|code
    did not know|speak|have|understand|get ...; no word of|english
    no|little|zero|without experience|money|training|qualifications|background|english|talent|clue|idea|formal; no natural talent
    ~start as|from|at|out|with|late|over|off|by|again|where|knowing|on|small|without|_ ...; ~begin as|from|at|with|by|late ...
    ~begin|~start the|in same|worse|behind|bottom; from scratch|nothing|zero|shoebox|couch|humble|same; couch to
    from the bottom|couch|beginning; used to be|dread|stutter|hate|stammer|fail|cry|panic|shake|freeze|hide
    used to avoid|struggle|burn|blush|think|get|fear|run|mumble|always|_; once a|could|was|failed|hated
    at the|first beginning|start|first; at first; in the beginning
    same|similar fear|problem|start|struggles|illness|condition|lack; beginner
    novice; learner; newbie; late starter|bloomer; latecomer
    trial and error; mistake*
    until|till ... it|she|he|they|could|got|worked|right|passed|understood|knew ...
    kept|keeps|keep @practise|at|going|on|coming|trying|asking|turning|showing ...
    kept|keeps|keep failing|writing|calling|running|burning|knocking|redoing|_ ...; never|not ~give|gave|~quit|stopped up?; refused to
    ~stick at|with|to it|the|her|his; ~persist; perseveran*; persever*; persisten*; determined; determination; stubborn*; dogged*
    discipline*; patience; patient|patiently; diligen*; grit; grafted; grafter; slog; blisters; tears; trained; grinder; tenaci*
    improve|improved|improves|improving ...; ~get better|fitter|stronger|braver|faster|there|over|through|good|up
    got back|up|over|through; better|braver|stronger|faster each|every|over|now|after|with|by|bit; built ... up; ~build up
    added|adding|adds another|one|a|five|# ...; now she|he|they|runs|does|swims|speaks|plays|can|sings|manages ...; and now|today
    finally; eventually; in the end; coach; tutor; mentor; lesson*; classes; course; courses; apprentice*
    feedback; therapist|therapy; toastmasters; night class|classes; asked for help|feedback|advice; went through every|the|all|each
    goes|going through every; wrote|writes down|out|every|ten|the; notes; notebook; flashcards; recorded; records himself|herself
    ~film himself|herself; ~go to|back to? meetings|classes|lessons|practice|rehearsals|therapy|night|evening|training|the
    at|aged|age @old; in her|his|their forties|fifties|sixties|seventies|thirties|eighties; swept floors
    worked|works|work her|his|their way; way up; from the bottom|mailroom|floor; redid; retook; resat; retake*; resit*
    passed on the second|third|fourth|fifth|sixth|_
    second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|twentieth attempt|try|go|time; the hard way
    long way|road|time|haul|hours; hours; back from
    after a|the|her|his stroke|injury|accident|divorce|redundancy|illness|operation|baby; recovering; recovered; overcame; overcoming
    conquered; worked through; pushed through; showed|shows|turned|turns up; up at; came|comes an hour
    extra shifts|hours|practice|lessons|time|work; double shifts; two jobs; saved up; scrimp*; step; steps; routine; habit; plodded
    plodding; steady|steadily; consistent*; consistency; bite size; chipped|chipping away; inched; crawled; rebuilt; reworked
    repetition*
"""
# Other senses of the same words.
OTHERWISE: Final = """
    about a|an|the|some genius|prodigy|legend|champion|star|billionaire|unicorn|celebrity; genius bar|hour|idea|of|move|playlist
    book|film|novel|biography|documentary|podcast|play|song|article about|on|of a|an|the? ...; no idea how|what|why|who|where
    have no idea; no idea $; we|i|who|that meet|met|see|saw on ...
    meet|met|see|sees|teaches|works|sings|swims|plays|comes|runs on|every? mondays|tuesdays|wednesdays
    meet|met|see|sees|teaches|works|sings|swims|plays|comes|runs on|every? thursdays|fridays|saturdays|sundays
    age as mine|my|our|his|hers; coach daniels|hire|trip|station|driver|party|company|tour; the coach; a coach; coach $; coaches $
    my|the|our|a|his|her swimming|football|running|voice|singing|driving? teacher|coach|tutor|mentor|instructor|trainer
    my|the|our|a|his|her piano|violin|french|spanish|maths|old|new? teacher|coach|tutor|mentor|instructor|trainer
    brothers|brother's|sister's|son's|daughter's|kids teacher; teaches ...; star sign|signs|wars|trek|anise|jump|jumps|fish|ward
    starred; stars $; champion of ... cause; legend of; urban legend; legendary pub|party|hangover; gift shop|voucher|card|wrap
    a? gift for|from my|her|his|the birthday|christmas|mum|gran; natural remedies|medicine|yoghurt|wine|history|sciences|light|park
    not|no|hardly|never a? genius|prodigy|natural|superstar|legend|celebrity|champion|star
    people call|say|think her|him|them|he|she ...; dna test; royal mail|infirmary|college|street|society|hospital
    works|work|working in|at the|a|my|with|nights|_; worked in|at|with|for a|my|the|our|us|me|him|her|office|bakery; from work; at work
    work colleague|friend|mate|wife; early riser; early twenties|thirties|forties|fifties
    my ... teacher|coach|tutor|mentor|instructor|lesson $; my|our|the teacher|coach|tutor|mentor|instructor; teacher|coach at; of course
    course the; golf course; race course; of my ... course; years older|younger|old|ahead|above|below
    two|a|few|#|couple year|years older|younger|ahead|above|below|old; last few years; in my|her|his|our year|class|course
    same class|course|school|year|office|team|shift $; my class|course; same place $; steps ahead; amazing progress
    incredible|amazing|unbelievable how|progress|that|patience|amount|work|effort|discipline; god knows; my god; oh god; on god
    thank god; queen's; king's; king street; queen street; the alien; star ward; starbucks; night nurse; nurse on nights; on nights
    train station; on the train; a|the|my|our train; drill sergeant; a drill; the natural; natural history|hair|childbirth; boss
    before me; after me; a nurse; regular customer; same street|flat|building|road; like my|our|the; started with me|us $
    started in|at|last|here; starts in|at|here; amazing $; a|my|her|his|the patient; fellow from|in|at|with
    president of the|our ... club|society|union|choir|allotment; club president
    step mum|dad|mother|father|sister|brother|daughter|son|in; step-mum|dad|sister|brother|father|mother
    back from holiday|maternity|leave|work; early shift; normal*; i learned|learnt ... from; who taught me; taught me; mad about
    hours at|in the; with long; long hair|time|way from|friend; long-time; for known for; met|know|known|knew ... years
    friends for|since; for|since years; years ago $; @count|# years|months ago $; has worked|been ... for; retired; married
"""
