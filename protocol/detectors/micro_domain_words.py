"""D1: what a wish is wrapped in, and what is too wide to act on, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

FRAMES: Final = """
    at my age; these days; right now; for me; for now; simply; most of all; above all; first of all; at the moment; this year
    what i want; me; i would say; probably; definitely; my thing is; something like; anything like; the big one is?; it is; it would be
    i want|need|wish|hope|plan|aim|like|love to; i would just? like|love|want|prefer to; i am trying|hoping|learning|looking|working to
    i want|need; i just|really|finally|only|also|mostly want|need|wish to; i want|need to finally|really|just|also; i would like
    i wish i could|was|were|had; i wanna; want|wanting|trying|hoping|aiming to; my goal|aim|wish|dream is|was to?
    the goal|aim|thing|idea is to?; what i want is to?; ~be|~get|become effective|better|good|great|decent|brilliant at|in|with|on
    ~be|~get|become competent|skilled|skilful|confident|comfortable|stronger|faster at|in|with|on
    ~be|~get|become more|much|really|very effective|better|good at|in|with|on
    ~be|~get|become more|much|really|very comfortable|confident|skilled at|in|with|on; better|good at; effective at
    ~get|~be better|good; ~be able to; learn|learning how? to; learn|learning about?; ~improve at|in|on?; how to; ~get the hang of
    ~get into; ~be into; ~work on; get on|along with; to finally|really|just; to; finally; maybe; perhaps; just; honestly; basically
    mainly; well; um; hmm; my own; ~practise; ~master; i mean; say; start|starting to; start|starting; begin to; manage to
    stop|stopping; quit|quitting; more; get
"""
"""What goes before the thing itself. A bare "get", "stop" or "practise" among them goes only where a verb or a noun follows."""

WIDE: Final = """
    stronger|braver|bolder|tougher|kinder|nicer|cooler|wiser|richer|slimmer|thinner; boss|hero; wellness
    inner|mental strength|calm|peace; confidence|confident; success|successful; business|businesses; entrepreneurship; life|lives
    myself; yourself; people|social|soft|communication|interpersonal|leadership|life|job|work skills; health; healthy|healthier
    fit|fitter; fitness; happy|happier; happiness; productive; productivity; discipline|disciplined; self discipline; finances; money
    wealth; rich; career|careers; everything; anything; communication; leadership; leader; relationships|relationship; mindset
    potential; self esteem|confidence|worth|control|care|respect|belief|improvement|love|image|development; esteem
    person|human|individual; somebody|someone; attitude; character; personality; emotions|emotion|feelings; temper; anger; stress
    anxiety; nerves; motivation|motivated; focus|focused; willpower; energy; work|life balance; time management
    procrastination|procrastinating; organised; organisation; habits; lifestyle; routine; creativity|creative; independence|independent
    resilience|resilient; assertive|assertiveness; patience|patient; calm|calmer; wellbeing; well being; body; appearance; looks; weight
    diet; love; friends; family; parenting; social life; act together; life together; myself together; stuff together; own skin
    on my shoulders; mental|physical|emotional health|strength|state; strength|strong; courage|brave|bravery; charisma|charismatic
    charm; popular|popularity; interesting; people; lazy|laziness; shy|shyness; boring; useless; lonely; nervous; awkward; insecure
    negative; positive|positivity; outgoing; sociable; likeable; likable; mature; adult; grown up; responsible|responsibility; reliable
    dependable; trustworthy; smart|smarter; clever|cleverer; intelligent; wise|wiser; knowledgeable; effective; efficient|efficiency
    better; best; good; great; normal; perfect; respected; respect; impact; difference; influence; balance; peace; fulfilment; purpose
    meaning; mother|mum|mom|dad|father|parent|wife|husband|partner|friend|boss|manager|colleague|employee
    student|listener|teacher|citizen|nurse|cook|player|speaker|writer|sister|brother|son|daughter|child; the world; society; my job
    my work; my studies; school; uni; university; growth; progress; performance; quality; excellence; version; stuff; things; skills
    skill; knowledge; future; head; soul; spirit; spirituality; heart; maturity; ambition|ambitious; determination|determined
    consistency|consistent; commitment; persistence; self reliance; self aware|awareness
"""

HEAD_ONLY: Final = """
    people person somebody someone mother mum mom dad father parent wife husband partner friend boss manager colleague employee student
    listener teacher citizen nurse cook player speaker writer sister brother son daughter child best good great better school uni
    university body weight head heart quality work family friends love routine stuff things looks charm money patient patients
"""

EVERYWHERE: Final = """
    in general; generally; overall; all areas|aspects|parts|round|around; every area|aspect|part|way; across the board; at|in life
    in|with everything; in all|every things|ways; as a whole; on the whole; in anything; all the time; at everything; everything i do
    no matter what; all of it; the lot; full stop
"""

IDIOMS: Final = """
    good enough; mojo; my spark|groove|edge|confidence|life|old|motivation back?; positive thinking|mindset|attitude|vibes; in control
    at peace; on track; my|full|true potential; ~have it all; ~live up to
    ^ somebody|someone my|who|whom|that|people|others|everyone|i|to|with; ^ a|the person|kind|sort|type who|whom|that|of|i|my
    get|getting|got my? act|life|shit|stuff|things|head together|straight|sorted; sort|sorting my life|self|head? out
    sort|sorting myself out; turn|turning my life|things around; level up; ~grow as; be|become|being someone|somebody
    find|finding myself; love|loving|accept|accepting|trust|trusting myself; ~believe in; ~live a|my|life|well|better|healthier|fully
    ~do better; ~feel better|good|great|okay|happy|confident|strong|alive|myself|comfortable; head on; out of my comfort
    ~reach|~fulfil|~unlock|~realise ... potential; ~improve myself; be the best; best version; ~stand out
    ~have a better|good|happy|normal|nice|full; ~make something of; make|making a difference|impact
    make|making more|better? money|friends|decisions|choices; come|coming out of my shell; more out of life; ~be there for; ~step up
    adulting; look|looking after myself; take|taking care of myself; take|taking control; change|changing my? life|ways|everything
    ~be taken seriously; ~fit in; ~be liked|loved|respected|admired; on top of things|everything|life|it; ~have it|my together
    ~be my own; bounce|bouncing back; ~get ahead; go|going far; do|doing well; ~keep up; ~get on in; be|being me
    ~eat better|healthier|healthy|healthily|well|right|clean; ~worry|~stress less; ~work harder|smarter; ~communicate better
    ~think positive; ~make me|my|them|him|her|everyone|us parents|family|kids|children|mum|dad? proud; ~win at
"""

IMPROVING: Final = """
    ~make a success|go of; people|others|everyone|men|women to like|respect|notice|trust|take; ^ grow|growing a; ~have a thicker|thick
    socialising|networking|overthinking|adulting|procrastinating $; ~think before i|you|speaking|acting; ~matter|~belong|~shine $
    my whole|entire _; ~work on myself|me; ~stand on my own two? feet?; ^ my whole|entire|general|overall _
    ^ a|the|my? role|team model|player; ^ a|an inspiration|asset|credit|all|people|go|self
    ^ to? be a|an|the _? role|inspiration|team|success|asset; ~improve|~change|~work|~better on? how i|people
    ~improve|~change|~work on? the|my way i; ~give up so|easily|less|too; ~be less|more; ~get my|the _ back; ~get my _ _ back
    ~keep|~have my|a|it _? under control|wraps; ~lose|~gain weight|confidence $; positive|negative|critical|clear|big|creative thinking
    ~pull my socks up; ~say|~speak what i|my; my marriage; marriage $; ~be heard; ~sort things|stuff|everything
    ^ ~speak|~talk|~act|~live|~walk|~lead with more? confidence|purpose|courage|ease|love|conviction|authority|kindness $
    ~keep|~stay|~get|~look|~feel|~remain more|a|bit|so|really? @trait; ^ stop|stopping|quit|quitting|not be|being|feeling|feel _
    ^ not|no longer|more be|being; less|more of a|an|the; more|less like; be|being less|more; ^ a bit? more|less @trait
    ~get|~sort|~put|~pull|~straighten|~keep|~hold|~have my|the|it|everything|myself|me|our? @belongings? all? @ordering
    ~sort|~straighten|~figure|~work|~suss my? myself|me|life|self|head|things|stuff|everything|it|all? out
    ~get|~put|~keep ... in|on|under|into order|track|shape|line|control
    ~get out of this|the|my|a|that rut|slump|hole|shell|head|funk|way|bubble|spiral
    ~get back|going on|to|again|in my|track|form|it|normal|life; ~snap out
    ~find|~discover|~know|~rediscover my|a|some|inner|who @bearings; ~turn over a; ~turn a new|corner
    ~turn things|life|it|everything around; ~make a fresh|new; fresh|new start|beginning|chapter|me|leaf|life|person
    ~start over|afresh|again; ~rebuild my|myself; ~move on|forward|forwards; ~stand on my|own
    ~stand up for myself|yourself|me|things|what; ~speak up for? myself|more|me; ~speak my; ~hold my own|head
    ~keep my|it|a cool|temper|calm|together|head|level; ~let things|stuff|it|myself go; ~let go|loose
    ~live in|for|life|my|up|more|with|without|well|fully|healthier|better|a; ~go with the; ~put myself|me first|out|forward
    ~enjoy life|things|myself|the|every; ~seize the
    ~chase|~follow|~live|~pursue|~achieve|~reach|~hit my|the|some|all? dreams|dream|goals|heart|passion
    ~make better|good|smarter|wiser|healthier|the|more|something _
    ~take better|good|more|care|control|charge|ownership|responsibility|pride|life|things; ~care less|what|about; ~worry less|about|so
    ~stress less|about|so; ~trust people|others|my|in|more|myself; ~open up $; ~open up to|more; ~let people|others in
    ~make|~meet more|new|friends people|friends?; ~connect with|better|more; ~deal|~cope|~handle|~manage|~juggle with? @trials
    ~get more|less|stuff|things done; ~do more|less $
    ~do more|better|well|something|things|good in|with|at|for|than my? work|school|life|uni|sport|things|everything|job|studies|business
    ~achieve|~accomplish more|things|something|great|my; ~try|~work|~push|~train harder|more|myself; @bettering myself|me
    ~feel more|less|at|good|better|like|in|alive|worthy|secure|safe; ~look better|younger|good|the|great|fitter
    ~have|~gain|~get|~build|~find|~show|~develop more|less|some|greater|enough|better|a @trait; ~waste less|no|time|my
    ~procrastinate less|so; ~put things|stuff off; ~reach|~fulfil|~live|~realise|~maximise|~unlock ... potential; ~be there
    ~show up|myself|more|everyone; ~stop|~quit @fretting _?
    ~think more|less|better|positive|positively|big|bigger|before|straight|clearly $
    ~overthink|~procrastinate|~cope|~thrive|~flourish|~exist|~heal|~succeed|~mature|~improve|~progress|~win|~evolve $
    @living more|less|better|properly|healthily|healthier|right|clean|confidently|clearly|well $
    ~socialise|~network|~read|~exercise|~drink|~smoke|~spend|~save|~move|~train more|less $
    ~be good|better|great|rubbish|terrible at|with|around|in people|life|everything|things|money|work|socialising|it|relationships
    ~take things|life|myself|it|people? easier|easy|seriously|personally|slower; ~slow down $; ~lighten up; ~calm down $; ~chill out?
    ~loosen up; ~relax|~chill|~unwind $; ~relax more; ~step out|up; ~leave my comfort; comfort zone
    ~be|~become my|the|a|an best|better|real|true|own|whole|new|different; ~level up; ~glow up; ~grow up|a|some|as|in
    grit|backbone|guts|willpower $; thick|thicker skin; sense of; peace of mind; ~bounce back $
    ~break|~kick|~drop bad|my|old|unhealthy|all habits|patterns|cycles|ways|routines
    good|better|healthy|healthier|bad habits|habit|choices|lifestyle|boundaries|attitude|mood|place|mindset; ~set boundaries $
    ~please people|everyone|others; people pleasing|pleaser; ~say no to people|everyone|things $; ~be on top; quality of; way of life
    point in life; a life; the good life; more to life; ~balance work|everything|my|life
"""
"""Bettering oneself, in so many words."""

REMARKS: Final = """
    ^ i have|had|got a|an|two|three|four|no|some|one|#|my|kids|children ...; ^ i am|was a|an|the|from|here|at|on|just|only|called|told ...
    ^ i downloaded|installed|bought|forgot|found|saw|heard|tried|got|was|were|went|thought|live|started|read ...
    ^ my|our|his|her|the|a _ has|had|installed|says|said|told|gave|showed|thinks ...
    ^ my|our|his|her|the|a _ goes|hurts|recommended|suggested|made|sent|uses|used|wants|likes ...
    ^ my|our|his|her|the|a _ _ has|had|installed|says|said|told|gave|showed|thinks ...
    ^ my|our|his|her|the|a _ _ goes|hurts|recommended|suggested|made|sent|uses|used|wants ...
    ^ the|that|this|same thing|things|one|stuff|topic|point|matter we|you|he|she|they|from|about|above|below|again|as|mentioned ...
    brought me here; ^ something my|our|the|she|he|they|we|you|someone ...; ^ see|ask|read above|below|me|later|again|previous ...
    ^ hello|hi|hey|goodbye|thanks|test|testing $,; ^ same as before|above|last|yesterday|always ...; installed this|it; ^ not sure ...
    ^ no idea ...; ^ what is|does|do ...
"""
"""What is told beside any wish."""

TRAITS: Final = """
    confident confidence relaxed assertive outgoing sociable social positive positivity patience patient discipline disciplined focused
    focus productive productivity organised organisation independent independence motivated motivation energy energetic healthy happy
    happier grit courage courageous brave bravery anxious anxiety stressed stress shy shyness lazy laziness nervous awkward angry anger
    negative negativity emotional emotion serious sensitive mature maturity responsible resilient resilience respect charisma charm
    presence drive ambition ambitious creative creativity structure routine balance balanced freedom control self willpower commitment
    committed determined determination purpose direction meaning friends fun money time success successful authority influence power
    strength strong kindness kind empathy compassion gratitude grateful mindful mindfulness calm peace stable stability security secure
    clarity consistent consistency active sleep friendly open honest present fit fitness flexible charming attractive interesting
    knowledge wisdom skills backbone trust faith hope joy oomph spark get gumption nerve swagger poise polish professional efficient
    efficiency effective tidy punctual reliable
"""

PEOPLE_OF_A_KIND: Final = """
    pushover doormat wallflower procrastinator perfectionist worrier introvert extrovert wreck pleaser failure success leader grown
    adult human being loner loser coward slob couch homebody grump moaner control freak overthinker quitter beginner winner achiever
"""

ABSTRACT: Final = """
    confidence intelligence presence resilience endurance tolerance acceptance independence perseverance persistence patience assurance
    reliance ethic ethics competence excellence elegance dominance performance existence diligence prudence temperance abundance balance
    importance relevance influence improvement empowerment fulfilment management development enjoyment contentment betterment
    advancement achievement commitment engagement wellbeing wellness growth health strength wealth wisdom freedom courage gratitude
    attitude solitude optimism stoicism pragmatism realism perfectionism professionalism charisma mindfulness spirituality stability
    security integrity authenticity identity humility dignity morality agility mobility flexibility dexterity vitality clarity serenity
    prosperity sanity maturity curiosity generosity honesty loyalty sobriety empathy sympathy philosophy psychology communication
    motivation organisation concentration relaxation determination inspiration imagination self-discipline drive ambition passion
    purpose direction happiness joy life living adulthood parenthood motherhood fatherhood womanhood manhood socialising networking
    adulting overthinking procrastination decisiveness wisdom poise gravitas mojo swagger grit guts gumption vigour
"""
"""Nouns too wide for one act where the wish is no more than such a noun and a word or two before it."""

UPHEAVALS: Final = """
    divorce redundancy breakup break split separation retirement baby birth lockdown covid illness surgery death loss burnout accident
    stroke cancer move marriage wedding graduation uni university
"""
"""What lies behind a person pins no act down."""

ADVERBS: Final = """
    more less better well up on out properly fully again as a bit lot little much so too very really further overall inside through
"""

FILLERS: Final = """
    in my case|view|opinion|life; i suppose|guess|think|reckon|mean; really; please; lol; haha; tbh; to be honest; if possible
    basically; or something; or so; again; etc; somehow; obviously; for now; at last; once and for all; properly
"""

STATIVE: Final = """
    be become being becoming feel feeling have having got own owning reach reaching achieve achieving gain gaining build building boost
    boosting develop developing grow growing raise raising increase increasing improve improving strengthen strengthening manage
    managing handle handling control controlling overcome overcoming conquer conquering deal dealing cope coping find finding change
    changing fix fixing maintain maintaining keep keeping work working live living love loving enjoy enjoying seem appear stay staying
    remain succeed succeeding thrive thriving turn know understand believe believing get getting need want like look looking regain
    regaining balance balancing enhance enhancing do doing cope coping thrive thriving heal healing exist existing progress progressing
    flourish flourishing nurture nurturing master mastering cultivate cultivating better bettering optimise optimising
"""
"""Verbs that with a wide object name no action."""

BEING: Final = """
    be become being becoming feel feeling seem appear stay staying remain look looking turn get getting
"""

DIFFERENT: Final = """
    quit start train learn lose stop run build
"""

NO_ITEM: Final = """
    no without please etc lots only especially particularly including like such i maybe even mostly not usually ideally at from for with
    in on by without during before after to while when if because so that which who whom whose until instead rather than than as whether
    again again too
"""
"""A piece that begins so only adds to the one before it."""

LIGHT: Final = """
    doing going getting making keeping having being saving starting stopping learning talking saying taking driving playing speaking
"""
"""Verbs that go with a noun of their own: "cooking, cleaning and doing the accounts" are three things."""

BELONGINGS: Final = """
    life act head shit stuff ducks house finances affairs things mind priorities money time days world socks thoughts
"""

SETS: Final = {
    "ordering": """
    together sorted straight order track shape row control
    """,
    "bearings": """
    feet way voice place purpose self confidence mojo passion calling balance peace people path direction strength meaning i tribe
    """,
    "trials": """
    life things people stress change pressure everything it conflict emotions emotion money time myself everyday all uncertainty
    rejection criticism failure difficult better
    """,
    "bettering": """
    ~better ~improve ~develop ~educate ~challenge ~push ~discipline ~motivate ~express ~assert ~organise ~value ~respect ~forgive
    ~reinvent
    """,
    "fretting": """
    wasting overthinking worrying caring hating doubting procrastinating comparing pleasing hiding apologising moaning whining
    messing drifting sabotaging
    """,
    "living": """
    ~care ~speak ~listen ~communicate ~eat ~sleep ~live ~think ~behave ~act ~cope ~perform
    """,
}
"""The words that names stand for in the phrases; "~" before a verb is any form of it."""
