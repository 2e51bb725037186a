"""D1: what a wish is wrapped in, and what is too wide to act on, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

FRAMES: Final = """
    i want|need|wish|hope|plan|aim|like|love to; i would just? like|love|want|prefer to
    i am trying|hoping|learning|looking|working to; i want|need; i just|really|finally|only|also|mostly want|need|wish to
    i want|need to finally|really|just|also; i would like; i wish i could|was|were|had; i wanna
    want|wanting|trying|hoping|aiming to; my goal|aim|wish|dream is|was to?; the goal|aim|thing|idea is to?; what i want is to?
    ~be|~get|become effective|better|good|great|decent|brilliant at|in|with|on
    ~be|~get|become competent|skilled|skilful|confident|comfortable|stronger|faster at|in|with|on
    ~be|~get|become more|much|really|very effective|better|good at|in|with|on
    ~be|~get|become more|much|really|very comfortable|confident|skilled at|in|with|on; better|good at; effective at
    ~get|~be better|good; ~be able to; learn|learning how? to; learn|learning about?; ~improve at|in|on?; how to
    ~get the hang of; ~get into; ~be into; ~work on; get on|along with; to finally|really|just; to; finally; maybe; perhaps
    just; honestly; basically; mainly; well; um; hmm; my own; ~practise; ~master; i mean; say; start|starting to; start|starting
    begin to; manage to; stop|stopping; quit|quitting; more; get
"""
"""What goes before the thing itself. A bare "get", "stop" or "practise" among them goes only where a verb or a noun follows."""

WIDE: Final = """
    stronger|braver|bolder|tougher|kinder|nicer|cooler|wiser|richer|slimmer|thinner
    pushover|loser|failure|doormat|winner|leader|boss|hero; wellness; inner|mental strength|calm|peace; confidence|confident
    success|successful; business|businesses; entrepreneurship; life|lives; myself; yourself
    people|social|soft|communication|interpersonal|leadership|life|job|work skills; health; healthy|healthier; fit|fitter
    fitness; happy|happier; happiness; productive; productivity; discipline|disciplined; self discipline; finances; money
    wealth; rich; career|careers; everything; anything; communication; leadership; leader; relationships|relationship; mindset
    potential; self esteem|confidence|worth|control|care|respect|belief|improvement|love|image|development; esteem
    person|human|individual; somebody|someone; attitude; character; personality; emotions|emotion|feelings; temper; anger
    stress; anxiety; nerves; motivation|motivated; focus|focused; willpower; energy; work|life balance; time management
    procrastination|procrastinating; organised; organisation; habits; lifestyle; routine; creativity|creative
    independence|independent; resilience|resilient; assertive|assertiveness; patience|patient; calm|calmer; wellbeing
    well being; body; appearance; looks; weight; diet; love; friends; family; parenting; social life; act together
    life together; myself together; stuff together; own skin; on my shoulders; mental|physical|emotional health|strength|state
    strength|strong; courage|brave|bravery; charisma|charismatic; charm; popular|popularity; interesting; people; lazy|laziness
    shy|shyness; boring; useless; lonely; nervous; awkward; insecure; negative; positive|positivity; outgoing; sociable
    likeable; likable; mature; adult; grown up; responsible|responsibility; reliable; dependable; trustworthy; smart|smarter
    clever|cleverer; intelligent; wise|wiser; knowledgeable; effective; efficient|efficiency; better; best; good; great; normal
    perfect; respected; respect; impact; difference; influence; balance; peace; fulfilment; purpose; meaning
    mother|mum|mom|dad|father|parent|wife|husband|partner|friend|boss|manager|colleague|employee
    student|listener|teacher|citizen|nurse|cook|player|speaker|writer|sister|brother|son|daughter|child; the world; society
    my job; my work; my studies; school; uni; university; growth; progress; performance; quality; excellence; version; stuff
    things; skills; skill; knowledge; future; head; soul; spirit; spirituality; heart; maturity; ambition|ambitious
    determination|determined; consistency|consistent; commitment; persistence; self reliance; self aware|awareness
"""

HEAD_ONLY: Final = """
    people person somebody someone mother mum mom dad father parent wife husband partner friend boss manager colleague employee
    student listener teacher citizen nurse cook player speaker writer sister brother son daughter child best good great better
    school uni university body weight head heart quality work family friends love routine stuff things looks charm money patient
    patients
"""

EVERYWHERE: Final = """
    in general; generally; overall; all areas|aspects|parts|round|around; every area|aspect|part|way; across the board
    at|in life; in|with everything; in all|every things|ways; as a whole; on the whole; in anything; all the time; at everything
    everything i do; no matter what; all of it; the lot; full stop
"""

IDIOMS: Final = """
    good enough; mojo; my spark|groove|edge|confidence|life|old|motivation back?; positive thinking|mindset|attitude|vibes
    in control; at peace; on track; my|full|true potential; ~have it all; ~live up to
    ^ somebody|someone my|who|whom|that|people|others|everyone|i|to|with; ^ a|the person|kind|sort|type who|whom|that|of|i|my
    get|getting|got my? act|life|shit|stuff|things|head together|straight|sorted; sort|sorting my life|self|head? out
    sort|sorting myself out; turn|turning my life|things around; level up; ~grow as; be|become|being someone|somebody
    find|finding myself; love|loving|accept|accepting|trust|trusting myself; ~believe in
    ~live a|my|life|well|better|healthier|fully; ~do better
    ~feel better|good|great|okay|happy|confident|strong|alive|myself|comfortable; head on; out of my comfort
    ~reach|~fulfil|~unlock|~realise ... potential; ~improve myself; be the best; best version; ~stand out
    ~have a better|good|happy|normal|nice|full; ~make something of; make|making a difference|impact
    make|making more|better? money|friends|decisions|choices; come|coming out of my shell; more out of life; ~be there for
    ~step up; adulting; look|looking after myself; take|taking care of myself; take|taking control
    change|changing my? life|ways|everything; ~be taken seriously; ~fit in; ~be liked|loved|respected|admired
    on top of things|everything|life|it; ~have it|my together; ~be my own; bounce|bouncing back; ~get ahead; go|going far
    do|doing well; ~keep up; ~get on in; be|being me; ~eat better|healthier|healthy|healthily|well|right|clean
    ~worry|~stress less; ~work harder|smarter; ~communicate better; ~think positive
    ~make me|my|them|him|her|everyone|us parents|family|kids|children|mum|dad? proud; ~win at
"""

FILLERS: Final = """
    in my case|view|opinion|life; i suppose|guess|think|reckon|mean; really; please; lol; haha; tbh; to be honest; if possible
    basically; or something; or so; again; etc; somehow; obviously; for now; at last; once and for all; properly
"""

STATIVE: Final = """
    be become being becoming feel feeling have having got own owning reach reaching achieve achieving gain gaining build building
    boost boosting develop developing grow growing raise raising increase increasing improve improving strengthen strengthening
    manage managing handle handling control controlling overcome overcoming conquer conquering deal dealing cope coping find finding
    change changing fix fixing maintain maintaining keep keeping work working live living love loving enjoy enjoying seem appear
    stay staying remain succeed succeeding thrive thriving turn know understand believe believing get getting need want like look
    looking regain regaining balance balancing enhance enhancing do doing nurture nurturing master mastering cultivate cultivating
    better bettering optimise optimising
"""
"""Verbs that with a wide object name no action."""

BEING: Final = """
    be become being becoming feel feeling seem appear stay staying remain look looking turn get getting
"""

DIFFERENT: Final = """
    quit start train learn lose stop run build
"""

NO_ITEM: Final = """
    no without please etc lots only especially particularly including like such i maybe even mostly not usually ideally at from for
    with in on by without during before after to while when if because so that which who whom whose until instead rather than than
    as whether again again too
"""
"""A piece that begins so only adds to the one before it."""
