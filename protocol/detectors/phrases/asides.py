"""Reports, plans, thanks and feelings about what came of it, which name no cause, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

ASIDES: Final = """
    ~wish me|her|him|us|them luck; ~hope ... luck|lucky; need|needs some|all|the|more luck; better luck; try|push my|your luck; no such luck
    luck next|tomorrow|on|for; fingers crossed
    fortunately|luckily|thankfully|mercifully it|its|that|this|the|he|she|they|nobody|nothing|over
    ~plan|~mean|~go|~want|~intend to write|say|put|type something|here|this|more|it|that
    ~talk|~chat|~speak|~joke|~moan|~argue|~write|~read|~hear|~complain|~gossip|~lecture|~laugh about|of|on the|my|our|her|his|their? _ _?
    about|discussing|discussed the? weather|traffic|football|kids|holidays|work|christmas|food|money|school|health
    traffic light|lights|warden|cone|cones|report|island; weather report|app|map|girl|man|presenter; easy listening|jet|peasy|rider
    tired|poor|sick|hard old|joke|jokes; tired old _; sick joke|pay|leave; easy on the eye; on the rain|train; rain check; snow white
    i|we ~cancel my|the|our|a membership|subscription|contract|order|booking|gym; ~earn it|this|that
    so|very|really happy|pleased|proud|excited i
    i am|feel|feeling|'m so|very|really|just|quite|pretty|feeling|absolutely? happy|excited|relieved|sad|upset|embarrassed|frustrated|proud
    i am|feel|feeling|'m so|very|really|just|quite|pretty|feeling|absolutely? angry|annoyed|furious|disappointed|gutted|fuming|raging|livid
    ^ so|very|really|just|feeling|still|bit|quite happy|excited|relieved|sad|upset|embarrassed
    ^ so|very|really|just|feeling|still|bit|quite frustrated|angry|furious|proud|fuming|livid|raging
    happy|excited|relieved|sad|upset|embarrassed|frustrated|angry|proud now|though|about|to|with
    ^ happy|sad|embarrassed|frustrated|angry|proud $
    happy|sad|embarrassed|frustrated|angry|upset|excited days|that|it|face|me; now i am|feel ...; i am|feel ... now; i could cry|sing|scream
    knackered|exhausted|tired|shattered|sore now|afterwards; i will|shall _ _? _?; we will|shall _ _? _?
    i am|we going to|for _ _? _?; tomorrow i|we|is|will ...; next week|month|time|lesson is|will|they|we ...
    @person ~be coming|going|visiting|arriving|leaving|having|getting ... tomorrow|weekend|week|soon|tonight|today|monday|friday|home|over
    take|takes that ...; in # minutes|seconds|hours|days; in thirty|twenty|forty|ten|five minutes|seconds; # out of #
    # minutes|seconds|km|kilometres
    # miles|metres|pages|words|people|points|percent; ~finish|~come|~place first|second|third|last; one|two more to
    thank god|goodness|heavens
    thanks for asking|reading|everything|listening; ~ask|~asked the|a|my|her|his @person|him|her|them and|if|about|whether|at|in|on
    ~treat myself|ourselves; celebrat*; ~deserve a|it|this; ~have cake|tea|coffee|wine|beer
    as i said|say; as usual; as always; like last|always|usual; same as; as above; see above|previous; what can i say; to be continued
    would you believe; believe it or; who would have; you know; you name it; time to; ~be time for; on to the|my; onwards; ask me
    went home|back|out|inside|upstairs after; and then i|we went; afterwards; later that; the day after; my birthday; her|his birthday
    said yes|no|thanks|thank|hello|goodbye|maybe|nothing; ~get the job|role|part|place|licence|certificate; ~score a|#; the score|result was
    best|worst day|night|thing|feeling|week ever|of; feeling|feel really|so|very|pretty|quite? down|low|bad|sad|upset|good|great about
    is|are|am called _
    not|n't bad|great|good|terrible|brilliant|amazing|perfect $,
    @person ~see|~notice|~wave|~greet|~spot|~recognise|~film|~photograph|~record me|us|it|and; @person laughed when|and|at? it
    they|he|she chose|picked|hired|took someone|somebody|another; ~wave and; get this
    i am|'m having|going|off|done|back|glad|home|here|not sure|ready ...
    i do not|n't know|want|care|think|mind|believe|remember|suppose|really ...
    i do not|n't get it|this|why|what; joined|sang in for|with|at|on; ended|ends in tears|nothing|silence; my voice was|~be heard
    my offer|application|bid ...; @person ~say well|everything|nothing|hello|bye
    said no to the|an|a ...; said yes to the|an|a ...; alarm is set; ~be moved to; set for #|six|seven|tomorrow; two|one|three|nil all
    shook|shake her|his|their head; nodded; closed the folder|door|book
    wrote|took|noted down my|the; told him|her|them|everyone|everything|my|about ...; told my @person ...; in a row; took place
    by video|phone|zoom|post; i managed the|# _ _? only|of
    ~say|said good|great|nice|well job|work|done|one|try; i left|stopped after|at|when # ...; i left after ten|five|twenty|two|three
    scale|display|watch|clock ~say|said|shows|showed ...; not answered|replied yet
    hung|hang up after the|one|two; crossed the road; not going to lie; that hurt; i|we deleted|erased|crossed|tore ...
    ~practise again on|next|tomorrow; plan is in|on|at; guess who|what; is|are on holiday|leave until|till; a strategy game
    tired horse|old; the weather is ...; # evenings|lessons and
    @person ~wear|~own|~drive a|the|an ...; @person ~work in|at|for the|a|my ...; was|is number # _; i want my|the; ate the cake|whole
    ~break up instead|with; it was the _ $; offered me the; hugged me|us
    in the draw|diary tomorrow; is from my|the|a; is called; name is; the dog ~eat it; the doorbell rang and it; # of # _
    eight|six|ten evenings|lessons and; ~be picked|chosen $
    no clue|idea|comment; gave|give blood; came back unopened|empty|home; gave me a|the sticker|card|biscuit|coffee|cup|medal|badge
    better|worse|same than|as last|yesterday|i ...; days|weeks|times in a row; it is|'s raining i
    a|an long|short|nice|good talk|chat|walk|conversation; @person just? looked at me|us; have|has not passed|won|finished|heard
    they will ...
    which|that|it|this made it|things|everything easy|easier|possible|simple|harder|worse
    useless|hopeless|rubbish|awful in the evening|evenings|morning|mornings|heat|cold; never sat down to ...
    test|exam|match|course|interview|lesson|meeting|game|race was|is over|at|on|next|tomorrow|today|done|online
    with flying colours; all|both|each of them $
    it was fun|great|good|fine|okay|nice|horrible|awful|terrible|lovely|amazing|bad|ok|brilliant $
    """
