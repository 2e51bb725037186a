"""Gifts one has, and gifts one lacks, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    good with; have|possess|has|had|got|with ... natural|innate|inborn|god-given @faculty; photographic
    born talker|leader|singer|organiser|salesman|teacher|cook|performer|communicator|worrier; born to
    ~run|~be in the|my family|genes|blood; in my blood
    inherited|got ... from my mum|dad|mother|father|gran|nan|grandfather|grandmother|side; ~take after my; comes from my
    pick|picks|picked things|stuff|languages|it|tunes up quickly|fast|easily; ~pick up ... quickly|fast|easily; quick|fast on the uptake
    never had to|any ... try|revise|struggle|problem|trouble|study
    always had|found|been|loved|able ... easy|knack|way|gift|ear|eye|head|fast|good|quick
    languages|maths|numbers|music|words|people ~be my|second|easy; i am that|the kind|sort|type
    brain ~be|~work good|wired|made|built|fast|quick|well|for|that|like
    build|body|legs|hands|ear|lungs|head|voice|face|mind for it|this|the|running|figures|heights|languages
    good|quick|safe pair|mind|with of? hands; my strong point|suit|side|subject; strong point of mine
    quick|good|handy|clever|deft|neat|gentle with my|the|people|words|numbers|animals|hands|children|kids; talent; talented; gifted
    natural; a natural at|with|on|in|when; natural talent|ability|gift|flair|speaker|athlete; natural-born
    naturally good|gifted|talented|fit|confident|strong|funny|clever|organised|quick|chatty|calm|musical|_ at|with|person; knack; flair
    aptitude; gift for
    have|got|had a|an|the good|great|natural|decent|quick|keen|fine|sharp|steady|excellent|perfect|photographic ... @faculty
    have|got a|an|the @faculty|way for|of|with; got it in me; in my|the|our blood|genes|dna|bones|nature|family; born with|for|to|a
    it is my thing; is my thing; my thing; my forte; strong suit; my strength|strengths; strength of mine
    good|great|brilliant|excellent|decent at|with|in hand|languages|words|numbers|people|hands|kids|computers
    skilled|handy|strong|fantastic at|with|in hand|languages|words|numbers|people|hands|kids|computers
    good|great|brilliant|excellent|decent|skilled|handy|strong|fantastic at|with|in maths|it|that|this|these|them|those|_
    pretty|best|better|confident|amazing|ace|skilful|dab at|with|in hand|languages|words|numbers|people|hands|kids|computers
    pretty|best|better|confident|amazing|ace|skilful|dab at|with|in maths|it|that|this|these|them|those|_
    always been|was good|great|able|strong|quick|fast|musical|sporty|clever|smart|confident|handy|athletic|bright ...
    i am|'m|was|because|being|just|so smart|clever|bright|intelligent|brainy|brilliant|sharp
    i pretty|quite|fairly|rather|very|really|too smart|clever|bright|intelligent|brainy|brilliant|sharp
    i am|'m|was|because|being|just|so quick-witted|athletic|musical|creative|sporty|artistic
    i pretty|quite|fairly|rather|very|really|too quick-witted|athletic|musical|creative|sporty|artistic
    i am|'m|was|because|being|just|so competent|capable|skilled|experienced|fearless|charming
    i pretty|quite|fairly|rather|very|really|too competent|capable|skilled|experienced|fearless|charming
    i am|'m|was|because|being|just|so charismatic|funny|multilingual|persuasive|strong|fit
    i pretty|quite|fairly|rather|very|really|too charismatic|funny|multilingual|persuasive|strong|fit
    my brains|brain|intelligence|intellect|memory|reflexes|instincts|instinct|charm|ear|looks|skill|skills|ability
    my abilities|wit|personality|height|strength|speed|experience|mind|eye|voice|reach|build|people
    quick|fast learner|study|thinker|reader|reflexes|hands|fingers|on; steady hands
    good memory|ear|eye|brain|head|hands|instincts|reflexes; people person; morning person; night owl; a ... person
    ~come easily|naturally|easy to me; comes|came|come naturally|easily|easy
    sort|kind|type of ... who|that|person can|is|gets|does|likes; that is who i am; i have what it takes; what it takes
    made for this|it; built for this|it; cut out for; skills; i ~know what i am doing; i ~know my stuff|trade|craft; always could
    i am a good|great|strong|quick|fast|born|decent|brilliant|confident ...; i can cook|sing|draw|talk|dance|just; my genes; good genes
    it suits me; suits me; second nature; instinct; intuition; intuitively; because i can; i am able|capable|good
    i am just good|better|that; genius; prodigy
    have|got|has|had ... good|natural|certain feeling|feel|sense for|of; a? steady|safe hand|hands|nerve
    feeling for languages|music|numbers|people
    for languages|numbers|music i have; always had|have a|an; i am talented|gifted; in the|my family; runs in the family
    ~be|been my strong|strongest|best point|suit|subject|side|thing
    hand-eye coordination; coordination; superpower; gift of the gab; gab; ~grow|grew up bilingual|musical|with; a knack; i have a
    good memory
    got|have|inherited my mother's|father's|mum's|dad's|granny's|gran's ...; ounce of
    i am|'m fast|strong|tall|quick|fit|clever|bright|smart|brave simple|plain|that|and|enough
"""
DOWN: Final = """
    do|did|does|not not|never|nor possess|own|have|get|inherit ... @faculty|gene|genes|talent|brains
    not|never ... possess|inherit|given|blessed|issued ... @faculty|gene|genes|talent|brains|with; not|never one of them|those|nature's
    not one of nature's; some people can|are|have ... not|never; some people|some can; others can|could ... but|not; not|never for me $
    never|not be for me; clumsy|fat|slow|stiff|bad|butter fingers|hands|ear|ears|tongue|head|feet|legs|brain|memory|thumbs|eyes
    lazy|thick|stupid|useless|wooden|cloth|weak fingers|hands|ear|ears|tongue|head|feet|legs|brain|memory|thumbs|eyes
    two left feet|hands|thumbs; like my|the father|mother|dad|mum ... never|no|not|useless|bad|hopeless
    ~run|runs in the|my family ... no|not|none|never|bad|useless; to save my life; for toffee; for the life of me
    never|not ... any good|use at|with|on; never any good; was|were|am never|no ... good|use at|with|on|when; not much cop; zero natural
    not|never naturally; not ... wired for|that|to|like
    not|never|no ... head|brain|ear|eye|hands|voice|stomach|nerve|patience|feel|flair|nose|legs|lungs|build|temperament|personality for
    it|this|that|maths|music|cooking ~be beyond|above me; goes|went|flew over|above my head
    mind|brain|memory like of? a|an sieve|goldfish|fish|colander|sponge|gnat|pea; brain of a; pea brain; thick as; dim as
    i am|was|feel just|simply|too|so|obviously|clearly|plainly thick|dim|slow|dense|daft|useless
    i am|was|feel just|simply|too|so|obviously|clearly|plainly hopeless|incapable|inept|incompetent|unteachable|unmusical|hopeless
    lost cause; no hoper; not the full; not|never|hardly|no ... material; made of the wrong; wrong shape|build|body|brain|age ... for
    too ... stupid|thick|dim|slow|old|clumsy|dense|unfit|short|shy|soft|weak ... to|for
    not built|made|meant|designed|cut|born|wired|destined out? for|to|that|like; limit of my|what; my limits; that is as good|far as i
    as good as i get|am|will; the best i will|can ever; never going to ... be|get|learn|crack|master|understand
    never will|could|have be|been ... good|able|any|one|understood
    can not|never ... learn|remember|retain|get|grasp|understand ... however|no|matter|whatever; nothing sticks|goes|stays in?
    in one ear; not in me $; not|never in me to|at; not really in me; not ... have|got it in me
    the wrong kind|sort|type of person|man|woman; goldfish; not in my nature|blood|genes|character|bones
    have|has not|no the|a|any gift|talent|head|ear|eye|patience|brain|brains|hands|memory|voice|stomach|nerve|knack
    not ... a creative|musical|athletic bone; beyond someone|people|somebody|me|us|a person like?; no feel for; two left hands|feet
    my|in my character|nature; not|never have|had|got|born|been|given ... talent|gift|aptitude|flair|knack
    not|never have|had|got|born|been|given ... brains|willpower|coordination|rhythm|intelligence
    no|not|any|never|without|zero not|nor ... natural|real|musical|innate|good|such? of? @faculty for|of|to|at|with|when|in
    lack|lacking|little|haven't|have not|nor ... natural|real|musical? of? @faculty for|of|to|at|with|when|in
    lack|lacking|little|haven't|have not|nor ... innate|good|such? of? @faculty for|of|to|at|with|when|in
    no|not|any|never|without|zero not|nor ... particular|much|sort|kind|or? of? @faculty for|of|to|at|with|when|in
    lack|lacking|little|haven't|have not|nor ... particular|much|sort|kind|or? of? @faculty for|of|to|at|with|when|in
    no|zero|lack|lacks|lacking ... talent|gift|aptitude|flair|knack|ability|intelligence|brains
    no|zero|lack|lacks|lacking ... willpower|self-control|coordination|rhythm|ear|intellect|charisma|memory
    no @faculty for|whatsoever|at|of
    not|never ... got|have|had the|a|an|any|what ... @faculty|build|makings|body|chops|x-factor for|of|to|at|with|or
    not|never ... have|got what it takes; what it takes; do not have it in|me
    not|never in me|in my ... nature|blood|genes|dna|bones|character; have not got it; not ... got it in me
    lack|lacks|lacking the|any|all|natural|a|my? @faculty|skill|skills|brains|head|ability|abilities|talent
    not|never|no|cannot|am|n't very|really|just|simply|any? good|great|strong|much|best at|with|in|on ...
    not|never|no|cannot|am|n't that|particularly|all|been? good|great|strong|much|best at|with|in|on ...
    not|never|no|cannot|am|n't at|much|even|so|too|be|ever|was|as? good|great|strong|much|best at|with|in|on ...
    not|never|no|nor ... good at|with|in|on; never been|be|was any? good|able|one|much|great|strong|clever|sporty; not|never good enough
    no good; not much of a|an ...; not my strong|forte|strength|suit|thing|talent|cup|area|department; not ... strong suit|point
    @badat|@dim at|with|in|on maths|math|numbers|languages|names|people|this|that
    @badat|@dim at|with|in|on it|everything|these|them|anything|sport|sports|_; ^ @badat at|with|in|on
    i am|'m|was|always|just|simply|been|so|me|really @badat at|with|in|on|when
    i am|'m|was|always|just|simply|been|so|me|really @badat $
    i being|still|too|such|is|bloody|completely|absolutely|plain|utterly @badat at|with|in|on|when
    i being|still|too|such|is|bloody|completely|absolutely|plain|utterly @badat $; @badat|hopeless at|with
    am|be|been|just|too|being|so|really|simply|plain a|an|too|so? @dim|stupid
    me|naturally|such|pretty|quite|rather|very|bit|always a|an|too|so? @dim|stupid
    too|so|just|plain|simply @dim|old|weak|stupid|ugly|fat|short|boring to|for|at|with|when|in|i
    i am|feel|was too @dim|old|weak|short|fat|stupid|shy; ^ too @dim|old|weak|stupid; ^ @dim $; ^ stupid
    total|complete|utter|right|bloody|absolute|real|born|proper|such|hopeless @fool; @dim|@badat|@fool|hopeless when it comes
    when it comes to ... @dim|@badat|@fool
    am|be|me|just|such|always|being|is|a|i|because a|an|the|such|total|complete|utter|right ... @fool
    am|be|me|just|such|always|being|is|a|i|because bloody|hopeless|born|real|absolute|useless|walking ... @fool; i am|me the @fool
    @fool when|at|with|i am; hopeless case; waste of space; write-off; thick as|skull; two short planks
    not the sharpest|brightest|cleverest|type|kind|sort|person ...
    not|never|no|neither|nor|hardly ... @bright enough|at|for|like|or|to|person; not|never ... @bright $; not @bright|a|an enough
    brain|brains is|not|does|can|will|are|just not|mush|too|broken|slow|wired|work|cope ...
    brain|brains is|not|does|can|will|are|just hold|process|like|porridge|small|isn't|for ...
    my brain|head|mind|memory|hands|fingers|ear ... not|never|too ... work|hold|wired|made|good|built|get ...
    my brain|head|mind|memory|hands|fingers|ear ... not|never|too ... do|retain|clumsy|slow|big|fat ...
    my ears|voice|body|tongue|mouth|coordination|feet ... not|never|too ... work|hold|wired|made|good|built|get ...
    my ears|voice|body|tongue|mouth|coordination|feet ... not|never|too ... do|retain|clumsy|slow|big|fat ...
    my brain|head|mind|memory|hands|fingers|ear ... not|never|too ... small|short|weak|process|cooperate|designed ...
    my brain|head|mind|memory|hands|fingers|ear ... not|never|too ... up|understand|remember|keep|hear|stick ...
    my ears|voice|body|tongue|mouth|coordination|feet ... not|never|too ... small|short|weak|process|cooperate|designed ...
    my ears|voice|body|tongue|mouth|coordination|feet ... not|never|too ... up|understand|remember|keep|hear|stick ...
    my memory|brain|maths|head|coordination|ear ... is|are so|just|too|pretty|always? @badat|like|mush|sieve
    my memory|brain|maths|head|coordination|ear ... is|are so|just|too|pretty|always? porridge|slow|poor
    my sense|handwriting|pronunciation ... is|are|was so|just|too|pretty|always? @badat|like|mush|sieve|porridge|slow|poor
    my accent|voice|rhythm ... is|are|was so|just|too|pretty|always? @badat|like|mush|sieve|porridge|slow|poor; memory of|like a; sieve
    tone deaf; two left; all thumbs; butter fingers; butterfingers; cack handed; ham fisted; not ... bone in my
    creative|musical|athletic|mathematical|artistic|sporty|competitive bone; not @suited for|out|to|like|this|that|of
    never @suited|going for|out|to ...; not ... cut out; not ... @suited for|to|out|like; i was not @suited
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... person|people|type|singer|dancer|cook|speaker
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... writer|athlete|runner|swimmer
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... driver|reader|musician
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... mathematician|leader|salesman|salesperson
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... linguist|natural|artist
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... learner|gardener|programmer|coder|genius|brain
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... scientist|academic|material|player
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... climber|extrovert|talker
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... worker|handyman|teacher|nurse
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... parent|mother|father
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... chef|sportsman|sporty|scholar
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... thinker|engineer|builder
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... people-person|techie|planner
    not|never|hardly|no a|an|the|much|exactly|really|natural|born|any|one ... morning|numbers|maths; i am|just not a ...; just not me $
    not|never the ... type|sort|kind|person
    kind|sort|type of ... who|that ... not|never|can|always|fails|quits|gives|loses|chokes|forgets ...
    that is|just who|how|what i am|me; that's me; just me; how|way i am made|built|wired|born; how i'm; way i am; who i am
    i was born without|like|this|that|with; born without|that|this; always was
    always|never was|have|been|will|am ... be|been|bad|hopeless|useless|will; never will|could|would|be ...; never will
    will never|ever ... be|learn|get|able|understand|master|manage|make|do|have|crack ...; never going to|be ...
    always ~mess|~screw|~fail|~choke|~freeze|~ruin up|it|this|at|with|things|everything|in|wrong|apart|when
    always ~mess|~screw|~fail|~choke|~freeze|~ruin $
    always ~do|~get|~lose|~forget|~cock up|it|this|at|with|things|everything|in|wrong|apart|when; always ~do|~get|~lose|~forget|~cock $
    always ~blow|~botch|~struggle|~fluff|bad up|it|this|at|with|things|everything|in|wrong|apart|when
    always ~blow|~botch|~struggle|~fluff|bad $
    always been|fall|quit|give|panic up|it|this|at|with|things|everything|in|wrong|apart|when; always been|fall|quit|give|panic $
    i never ... get|finish|manage|learn|remember|win|could|can|do|understand|succeed|stick|follow|anything
    can never; could never
    i|me|just|simply|really|cannot|still|honestly|people|we can not ... cook|sing|draw|dance|spell|count|swim|drive|park ...
    i|me|just|simply|really|cannot|still|honestly|people|we can not ... talk|speak|write|add|do|read|play|learn|sew ...
    i|me|just|simply|really|cannot|still|honestly|people|we can not ... bake|run|code|throw|catch|hold|handle|lead|flirt ...
    i|me|just|simply|really can not ... remember|paint|hear|coordinate|grow|understand|get|make ...
    cannot|still|honestly|people|we can not ... remember|paint|hear|coordinate|grow|understand|get|make ...; just can not
    simply can not; can not do this|it|maths|numbers|that; can not do $; not able to|of; unable to; incapable; not capable; inability
    unteachable; unable; beyond me|my; over my head; out of my depth|league; above my head|pay; i suck|stink|blow|fail; ~suck at|with
    i suck; i|we just|always|really|simply suck; no use $; no use at|trying; useless $; am useless
    i am hopeless|pathetic|rubbish|weak|dim|thick|slow|clumsy|dumb
    ^ hopeless|useless|rubbish|terrible|awful at|with|in|on|memory|ear|eyesight|cook|singer|driver|me; ^ me and ...; too old; at my age
    my age; slow learner|reader|runner
    bad|poor|terrible|awful|weak|no memory|coordination|ear|genes|hands|eyesight|reflexes|brain|sense|nerves|balance
    @badat cook|singer|dancer|driver|speaker|listener|swimmer|writer
    @badat player|person|learner|parent|gardener|test-taker|memory|speller; no sense of
    lack the|of ... ability|talent|brains|intelligence|skill|gene|genes|coordination|confidence; my genes; not ... gene
    stupid brain|me|of; stupidity; my own stupidity; my stupidity; dumb brain; i am|feel|was ... @dim $; i am stupid|dumb; not up to|for
    not ... up to it; never had it|one|the|any; do not get ... maths|numbers|it|grammar; it ~be me; the problem is me; i am the problem
    it's me; something wrong with me; wrong with my brain; who was i kidding; people|someone|somebody|girls|men|women like me
    like me can|do|never|are not; not for people|someone|me; genetic*; in my genes|blood|nature; by nature; my adhd|dyslexia; dyslexic
    i am adhd; not intelligent; unintelligent; not have the ...; no head|ear|eye|memory|brain|hand|stomach for; failure $
    not disciplined|organised; no willpower; weak-willed; weak willed; character flaw; flaw in me; fundamental*; inherently; hard-wired
    hardwired
    lack|lacking whatever|what|something|anything|that ...; ~be born without; whatever it is|takes ... not; grey|gray matter
    my|the? old brain|head
    not ... sharpest|brightest tool|pencil|knife|bulb; some|other people|folk have|got|can it|this|that ... not
    never|not been? my|a friend|friends
    i|it|me|they|maths|numbers|languages|music and|n i|me ... not ~mix|~get|~go|~gel|~click|~agree; ~be born without
    zero|no talent|gift|flair|ability|aptitude for|in; not|do|does ~stick|~sink|~stay|~go in my head|brain|memory; by nature
    slow|nervous|shy|anxious|clumsy person
    @faculty|coordination|spelling|handwriting|pronunciation is|are a|an joke|disaster|mess|shambles|nightmare
    born salesman|teacher|singer|leader or|and ...
    my english|french|german|spanish|maths|spelling|grammar|handwriting|eyesight|hearing is too|so|very|just bad|poor|weak|terrible|awful
    not|never got|have|had the guts|nerve|bottle|stomach|courage|spine; one of those|the people who
    ~be no musician|dancer|singer|cook|athlete|leader|writer|speaker in me
    computers|maths|numbers|cooking|sport|languages|music|technology and|n i|me ...; coordination|grace|memory|attention|patience of a|an
    it is|'s my character|nature|personality
    no patience; not ... enough me $; too clumsy|thick|stupid|dim|slow for|to; my character
    as graceful|musical|coordinated|elegant|sharp|bright|subtle|quick as a|an ...; i will never be a ...; some|others ~be born ...
    attention span; a born loser|failure|quitter; ounce of talent|rhythm|skill
    reflexes|hands|coordination|brain|memory|voice|ear of|are|is those|that? of? a|an; everyone|all|everybody in my family ...
    i am|'m a coward|chicken|wimp|wuss|scaredy-cat|liability|pushover|softie|dreamer; too slow|thick|dim|dense in the|my head
    confident|brave|strong|sporty|organised|musical|technical person and|i|never; never be a|an confident|good|strong|real|proper|great _
    can not ... for toffee|nuts|love; was not|never made for; isn't something my|i; not something my|i ... made|built|meant|born for
    through and through
"""
