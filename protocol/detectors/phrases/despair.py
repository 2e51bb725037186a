"""What the end of one's strength sounds like, by what it is about, in the notation of `lexicon`; more of it is in `distress`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "being": words(
        """
        human person being man woman mother father mum dad wife husband son daughter parent friend partner girlfriend boyfriend
        brother sister girl boy creature
        """
    ),
    "wretch": words(
        """
        failure loser disgrace disappointment mistake parasite monster nobody burden waste letdown let-down freak reject
        embarrassment nuisance liability abomination wretch
        """
    ),
    "weight": words("burden drain millstone disappointment letdown let-down nuisance liability embarrassment disgrace"),
    "hope": words("hope hopes"),
    "wreck": words("ruin ruined ruining wreck wrecked destroyed destroying wasted wasting spoiled spoilt blown messed"),
    "void": words("empty hollow numb nothing desolate lifeless blank bereft worthless"),
    "bear": words("take bear stand cope endure handle tolerate do face manage function survive continue"),
    "carry": words("carry go cope hold take bear keep stand do survive continue fight live pretend"),
    "pain": words("hell torture agony misery prison nightmare punishment curse suffering unbearable torment struggle battle"),
    "cares": words("care cares cared caring love loves loved loving want wants wanted need needs needed miss misses missed"),
    "alone": words("alone lonely isolated abandoned unloved unwanted invisible forgotten friendless"),
}

_WORTH: Final = """
    my whole|entire|own? life ~be|~feel|has|have been? ... failure|mistake|mess|waste|joke
    my whole|entire|own? life ~be|~feel|has|have been? ... lie|disaster|nightmare|pointless|ruined|wasted
    how worthless|useless|pathetic|disgusting|unlovable|broken|hopeless|empty|awful i am|feel|'ve
    just|only taking|wasting up? space|oxygen|air; nothing good about|in me|my
    everything i do|try|touch|start goes|turns|ends|is|fails|falls wrong|to|in|ruined|apart|worthless|pointless|nothing
    not needed|wanted|loved|enough by|for anyone|anybody|anywhere|them; not needed|wanted|loved|enough by|for $
    not good enough for anyone|anybody|him|her|them|life; ~hate my life|existence
    never be enough|loved|wanted|anything|anyone|good for|to|enough; never be enough|loved|wanted|anything|anyone|good $
    useless|worthless|pathetic|unlovable like|and|just|as always|unlovable|alone|worthless|human; nobody likes|loves|needs|wants me
    i have no friends|purpose|future|hope|one; people are|would better off away
    worst person|mother|father|friend|daughter|son|wife|husband alive|ever|in; excuse for|of a|an? ... @being
    poor|sorry|sad|pathetic|waste excuse for|of; i am|feel|felt|being such? @very? @very? a|an|the? ... @wretch $
    i am|feel|felt|being such? @very? @very? a|an|the? ... @wretch as|of|for a|an ... @being
    i am|feel|felt|being such? @very? @very? a|an|the? ... @wretch and|who|that|to everyone|everybody|nobody|always|never|will|ever|has
    feel|felt|feeling like a|an|such|the @very? @very? @wretch $
    ~be|~become|~feel|just|only|like a|an|such|only|the ... @weight to|on|for all|everyone
    ~be|~become|~feel|just|only|like a|an|such|only|the ... @weight to|on|for everybody|them|people|others|society
    @weight to|on|for my|the|our @kin; no|not|zero|little ... use|good|value|worth to|for anyone|anybody|everyone|nobody|society
    no earthly use; i am no use $; i have no worth|value $; my life is worth nothing|less
    i am|feel @very? not? worth nothing|less|anything|saving|loving|knowing|much
    not|never ~deserve to? be? ... loved|love|happy|happiness|kindness|friends|forgiven|forgiveness|oxygen|anything $
    not|never ~deserve to take up space|air|room; not|never ~deserve to breathe|eat|live|exist
    not|never ~deserve to be here|alive|happy|loved
    no one|nobody|noone|one ... love|loves|loved|want|wants|wanted|need|needs ... someone|somebody|anyone like me
    no one|nobody|noone|one ... love|loves|loved|want|wants|wanted|need|needs ... anybody|person|woman|man like me
    nobody|noone|one could|would|will|can ever|really|possibly love|want|like|forgive|need me|someone; no one could|would|will ever love
    who|how would|could|can anyone|anybody|somebody|someone? ever? love|want|need me|someone like? me?; hard|impossible to love $
    damaged goods; too broken|damaged|far to|for|gone be|live|fix|anyone|love; something broken|rotten|dead inside|in me
    less than human; i am|feel rotten; i am|feel|felt like? dirt|scum|filth|vermin|garbage|trash|shit|crap $
    i am|feel so|just|completely|all|too broken|damaged|ruined|defective $; it is all|always my fault i|that|they|for
    everything is my fault; i ~fail|failed at|as being? a|an? ... @being; ~fail at being|life|living|everything
    ~make|made a mess of my life|everything; life is one|a|an|such long|big|complete|total failure|mistake|mess|disaster|waste|joke
    @wreck|~ruin ... my whole|entire|own life; @wreck|~ruin my life; @wreck|~ruin ... life of|for everyone|everybody|my
    threw|thrown my life away; i ... ~ruin|~wreck|~destroy|~poison|~break every|everything|everybody|everyone i? ~touch|~love
    i ... ~ruin|~wreck|~destroy|~poison|~break every|everything|everybody|everyone i? $; ~ruin everything i; everything i touch ...
    i ~let everyone|everybody|them|people all? down; ~let down everyone|everybody; i ~disappoint everyone|everybody|all
    not even a person|human; ~make|made everyone|everybody's|everyone|everybody 's? life|lives worse|miserable|harder|hell
    ~make everyone miserable|unhappy|sad
    not|never|hardly worth anyone|anybody|people|their|your|her|his|the 's? time|trouble|love|attention|air|effort|breath|bother|oxygen
    in everyone|everybody 's way; a waste of; pathetic|worthless|useless|miserable ... human|being|person|creature
"""
_HATRED: Final = """
    @hate the person|man|woman|thing|monster|girl|boy|mess|version ...; @hate what|who|how i|have have|am|was|turned|become; ugly inside
    deserve|deserves better than me|this mother|mum; better mother|mum|dad|father|wife|husband|son|daughter|friend than me
    horrible|terrible|awful|rotten|bad|useless mother|father|mum|dad|wife and|they|who|to my|everyone|them
    horrible|terrible|awful|rotten|bad|useless husband|partner|parent|daughter|son and|they|who|to my|everyone|them
    @hate every|each inch|part|bit|cell|fibre|second|minute|thing of|about|i|being me|myself|my|am; @hate myself|me $
    not|never ~love myself; do not like who i; can|could not @soft? stand|bear|stomach|abide|tolerate ... myself|reflection
    not look at myself|my reflection in|any|anymore
    repulsed|sickened|disgusted|revolted by|of|at|with myself|me|what|who|being|existing; i ~disgust myself|me|everyone
    i am disgusting|repulsive|vile|revolting|ugly inside; i am disgusting|repulsive|vile|revolting|ugly $; sick of being? myself|me
    sick to death of myself|me|living|life; sick of the sight|sound of me|myself
    deserve|deserved all|every|what|this|to ... pain|suffering|suffer|hurt|punish*
    deserve to be alone|hurt|punished|miserable|unhappy|hated|abandoned; hating myself; self-hatred|self-loathing|self-hate
    wish i|to was|were|be anyone|anybody|someone|somebody else|but; wish i was not me
"""
_HOPE: Final = """
    @hope ~be|has|have|feels @soft? gone|dead|lost|over|left|died|dried|vanished; @hope ran|drained|died|is out|away|gone|left
    no|not|little|without|zero|any ... @hope remaining|whatsoever|anymore|for me|myself|us?; no|not|without|any ... @hope $
    ~lose|lost|~abandon|~give|gave|given up? on? all|my|every|any? ... @hope $; given|gave up hope|hoping $; ~stop hoping $
    not ~hope anymore; hopeless about everything|life|all|the|my future?; hopelessness; i|feel|feeling|felt|all|so|life hopeless $
    feel|feeling|felt so? hopeless; no|not|any|bleak ... future for me|someone|people; no|not|see|imagine|have ... a|any|my|no future $
    no tomorrow for; not|never|no ~see|~imagine|~picture any|a|my|much ... future|way|life|path forward|ahead|out|anymore|for
    not|never ~see|~imagine|~picture how|where|when|what my life ...
    not|never ~see|~imagine how|when it|things|this ... gets|get|getting|be better|okay; light at the end of ... left|gone|any|no
    no|not|see|any light at|left|anymore|in the? end|my|it; no|not|any|see|find|is ... way out $; way out of this|it|here|my anymore|any
    way out of this|it|here|my $; nothing|things|life will|is|can|are never|not|ever|only going? to? ... better|change|improve|okay
    nothing|things|life|everything ~get|~keep|only|just getting|get ... worse and|every|each|all|day
    nothing good|nice ever|will happen*|come*; never|not|n't be|feel|get happy|well|okay|normal|whole|loved|myself again|ever
    i will|would always be|feel alone|unhappy|sad|miserable|empty; doomed to be? alone|fail|suffer|unhappy|misery; doomed to be? $
    i am doomed|cursed $; stuck|trapped like|in this|my|here ... forever|life
    life ~be|~feel|has @soft? over|finished|ended|done|behind for? me?; life is|was|feels|seems|has|became @soft? @empty
    life has|lost|is all|lost its? meaning; life ... going nowhere
    everything ~be|~feel|~seem|~look|~turn @soft? @very? @empty|grey|gray|dark|black|lost|ruined|doomed|colourless|numb
    all|world|days|everything ~be|~feel|~look|~turn|~seem @soft? grey|gray|dark|black|bleak|colourless
    a|deep|big|black|dark|this|bottomless abyss|void|pit
    darkness|blackness|gloom|sadness ... swallow*|consum*|closing|eating|lift*|crush*|drown*|suffocat*
    emptiness|despair|misery|grief|loneliness ... swallow*|consum*|closing|eating|lift*|crush*|drown*|suffocat*
    dark|black|darkness everywhere|all inside|in me; dark|black|darkness inside me|my|of
    it|darkness|fog|cloud|this will|does|never|would not|never|ever lift $; dark|darkest|bleak|black thoughts
    pure|such|utter|deep|in|of|total|into despair; ~despair of life|everything|myself|ever; i despair $
"""
_POINT: Final = """
    no|not|any|see|find ... point in? going|carrying on $; no|not|any|see|find ... point in? going|carrying on any|anymore|like|with
    what|where is even|really|actually|honestly the? point|use|purpose; what even is the? point|use|purpose
    it is|feels|seems all so? pointless|hopeless|meaningless|for nothing|futile
    all of it is|feels|seems? pointless|hopeless|meaningless|useless
    what|where is the|even? the? point|use|purpose|meaning|sense of|in|to? anything|it|any|all|living|life|me|being|existing|everything
    what|where is the|even? the? point|use|purpose|sense of|in? carrying|going on
    what|where is the|even point|use of|in? waking|getting|trying up|out|anymore
    what|where is the|even point|use of|in? waking|getting|trying $
    no|not|any|see|find|without ... point|use|purpose|meaning|sense in|of|to|for? anything|life|living|everything $
    no|not|any|see|find|without ... point|use|purpose|meaning|sense in|of|to|for? me|existing|being|any|it $
    no|not|any|see|find ... point|purpose|meaning|sense in|of|to|for? life|living|existing|being|me|anything|everything
    no|not|any|see|find ... point|purpose|meaning|sense in|of|to|for? carrying|going|waking|getting|trying on|up|anymore|any
    no|not|any purpose left; no|not|any purpose $; nothing in|about life|my|the|this ... sense|matters|worth|meaning|left|good|joy
    nothing makes|make sense $; nothing makes|make sense anymore|any|to|now|without
    nothing|none|anything ... ~mean|~matter|~interest|~excite any|anymore|anything|to|me|now me|more|anymore|anything
    nothing|none|anything ... ~mean|~matter|~interest|~excite any|anymore|anything|to|me|now $
    nothing ~seem|~feel to? matter|real|important|worth; nothing|none ... ~matter|~mean anymore|anything $; nothing matters
    none of it matters; not|no|longer ~care what happens|becomes to|of? me?; not|longer ~care about anything|myself|living|life
    not|longer ~care anymore|any $; stopped|quit caring $; stopped|quit caring about anything|everything|life|myself|if
    why ~do|should|even|would|am i even|still|ever? live|exist|alive|wake|here
    why ~do|should|even|would i even|still? bother|try|get|wake|carry|keep living|anymore|on|up|existing|breathing $
    why even live|exist|wake|be
    life|living|existing ~be|~feel|~seem @soft? @very? meaningless|pointless|senseless|futile|empty|joyless|hollow
    life|living|existing|everything ... not worth; life|living|everything ... no|lost|without|lack|lacks|lost ... purpose|meaning $
    no|without|lost|lack ... purpose|meaning in life|left|living; purposeless $; just|only|merely existing; existing not living
    i|just exist $
"""
_EMPTY: Final = """
    remember|recall|know when|since|the ... last|time|i ... felt|smiled|laughed|was|felt ... anything|happy|joy|alive
    years|ages|forgotten when|since|the ... last|time|i ... felt|smiled|laughed|was|felt ... anything|happy|joy|alive
    remember|recall|know when|since|the ... last|time|i ... felt|smiled|laughed|was|felt ... myself|good|properly|really|genuinely
    years|ages|forgotten when|since|the ... last|time|i ... felt|smiled|laughed|was|felt ... myself|good|properly|really|genuinely
    last time i felt|was|smiled|laughed anything|happy|joy|alive|properly|okay|good|something
    nothing|void|black|emptiness|hollow|dead|dying|rotting|screaming inside me|my|anymore|all|of; hollow|numb|empty|dead|broken inside $
    i feel|felt|feeling @soft? @very? @void $; i am @soft? @void $
    i am|feel @soft? @very? @void inside|all|now|these|every|and|most|again; numb to everything|it|life|all; emptiness; hollowness
    not|never|no|longer ~feel|feel anything|joy|happiness|pleasure|alive|love any|anymore|now
    not|never|no|longer ~feel|feel anything|joy|happiness|pleasure|alive|love $
    feel|felt|feeling nothing any|anymore|at|but|inside|now all|emptiness|pain|more
    feel|felt|feeling nothing any|anymore|at|but|inside|now $; feel|feels|feeling nothing anymore|inside|now
    shell of a|myself|who|the person|man|woman|i|myself|former; ghost of myself|who; hole in|inside me|my chest|heart|soul
    lost|losing|no ... interest|pleasure|joy in|of everything|life|living|anything|all
    no|any|lost ... joy|pleasure|happiness in|from anything|life; do not recognise|know myself|who i am? anymore|any; nothing left of me
    i have|am lost myself; going through the motions of living|life
"""
_STRENGTH: Final = """
    lost|losing|no|without the|my|all|any? will|drive|energy|strength to do|try|move|get anything|anymore|up|out
    can not|no|longer|could|cannot face people|anyone|anybody|anything|life|the|it|getting world|day|all|up|anymore|any
    can not|no|longer|could|cannot face people|anyone|anybody|anything|life|the|it|getting $; not coping
    everything|life|it is|feels|gets|was all? too much $; so low i|that; never been|felt so|this|as|more low|alone|hopeless|lost|worthless
    i am not okay; failing at everything|life|being
    not want to get|leave|face|see up|out|anyone|the|bed|house|bed|day|anymore ever|anymore|any|again|of
    too sad|low|numb|empty|depressed to move|eat|get|cook|sleep|wash|speak|talk|do; ~keep letting everyone|everybody|them|people|my
    coming undone; i am losing it all|completely $; at my lowest; sinking deeper|lower|further|into
    deep|dark|black depression|hole|pit|sadness; not|never ... take|bear|stand|cope|handle|survive much|any|a? more|longer $
    not ... take|bear|stand|cope|handle much|any more|longer of this|it|life
    can not|no keep|longer doing|living|going|pretending|fighting|being this|like|on|through|me $
    not be mended|fixed|healed|repaired|put|saved|helped|whole|loved|undone $; beyond repair|mending|fixing|help|saving|hope
    mended|fixed|healed|put back together again|anymore; ~fall|~come|falling|coming apart inside|again|and|every|in
    i am|feel @soft? @very? @very? breaking|crumbling|collapsing|unravelling; running|run on nothing|out of reasons|strength|hope|will
    scream|screaming inside|into|and|but nobody|no|one|hears; nobody|no one? hears|sees|notices me $
    can|could|no|not|longer not|no|longer|more|able @soft? to? @bear it|this|life|living|anything|things|everything|things|myself @more
    can|could|no|not|longer not|no|longer|more|able @soft? to? @bear it|this|life|living|anything|things|everything any|much|for @more
    can|could|am|not not|no|longer|able @soft? to? @bear @more
    can|could no|not|longer more|longer|even cope|function|carry|bear|endure|go on|with
    can|could no|not|longer more|longer|even cope|function|carry|bear|endure|go $
    can not @soft? face|manage|survive|take|stand the|another|this|one|any ... day|night|week|morning|world|hour|minute
    not ~face getting|waking|living up; not ~face getting|waking|living $
    not|never know|sure how ... much|many ... longer|more ... i|me|can ... @carry
    how|if much longer|more i can|could|am ... @carry|able|going; how|much much|longer longer|more can|must|will i @carry
    not ~know how to carry|go|keep on|going|living $; i am|feel hanging|holding|clinging on? by|to a thread
    barely|hardly holding|hanging|surviving|coping|functioning|clinging on|together
    barely|hardly holding|hanging|surviving|coping|functioning|clinging $
    at|reached|hit|past|near|to|over|beyond my|the? breaking point; at|reached|hit|past|near|to|over|beyond my|the? breaking $
    at|in|reached|hit my|the lowest|worst|darkest point|ebb|place; at|in|reached|hit my|the lowest|worst|darkest $; rock bottom
    end of my|the tether|rope; i|am|keep|just|slowly|feel|feeling|life|everything|world|we ... fall|falling|coming|crumbling apart $
    i|am|feel|feeling|keep|slowly ... crumbling|sinking|suffocating|fading|drowning $
    i|am|feel|feeling|keep|slowly ... rotting|withering|disappearing|unravelling|cracking $
    i|am|feel|feeling|keep|slowly|like ... crumbling|sinking|suffocating inside|away|under|in my|it|sadness|every|and
    i|am|feel|feeling|keep|slowly|like ... fading|drowning|rotting|withering inside|away|under|in my|it|sadness|every|and
    i|am|feel|feeling|keep|slowly|like ... crumbling|sinking|suffocating|fading|drowning|rotting|withering inside|away|under|in $
    on|at the verge|edge|brink of ... breakdown|collapse|giving up?|despair; nervous|mental|complete|total|emotional breakdown $
    having|heading ... breakdown; losing the|my will|hope|reason to? ...; i am going under $
    no|not|any|without|lost ... strength|fight|will|energy left|in|to|anymore ... me|go|live|carry|fight|keep
    nothing|anything left in|of|inside|to|for me|give|fight|hold|live|offer; i|have|is|got nothing|anything left $
    no|not|any fight left; tired|sick|exhausted|weary|done|worn|bored of|with|from|by|out @soft? life|living|existing|pretending
    tired|sick|exhausted|weary|done|worn|bored of|with|from|by|out @soft? hurting|feeling|struggling|suffering
    tired|sick|exhausted|weary|done|worn|bored of|with|from|by @soft? everything|it all? $
    tired|sick|exhausted|weary|worn of|with|from|by being alive|me|here|sad|strong|alone|broken|scared
    tired|exhausted|worn of|with|by|from everything|life|it|fighting|trying|living $
    too tired|exhausted to live|fight|exist|carry|go on?; ~give up on myself|me|life|everything|living|all|ever
    i|have|already gave|given up $; want|need the|my|this? pain|hurting|hurt|suffering to? stop|end|go
    not ~get|~got|~leave|left out of bed ... days|weeks|anymore|week|morning
    not ~leave|left|~get the|my house|flat|room|bed ... days|weeks|anymore|month
    dread|dreading that|every|each|the|another|waking|wake ... another|every|each|mornings|waking
    another day to|of get|survive|endure|this; dread waking|mornings $; wake|woke|waking up and dread|wish|cry|hate|regret
    dread|hate|regret opening my eyes; every|each day|morning|hour|night ~be|~feel just? a|an|like|pure? @pain
    getting out|up of|is|feels ... impossible|pointless|agony|torture
    life|living|existing|being|breathing ~be|~feel|~have|~become|alive @soft? @very? a|an|pure|just? ... @pain; it all hurts
    hurts to breathe|exist|live|be|wake
    i am|feel @soft? @very? suffering|miserable|desperate|despairing|tormented|wretched|broken|crushed|trapped $
    so miserable|desperate|unhappy i|that|all; life|it|everything|this all? ... too much to bear|take|carry|cope
    more than i can bear|take; pain|hurt|ache|sadness|misery inside|of|will|does|is|never ... stop|stops|ends|leaves
    unbearable|constant|endless pain|sadness|loneliness|misery|suffering; pain|sadness|misery is|feels unbearable|endless|constant
    not|never stop crying|sobbing|weeping; can|could not|never stop the tears
    ~cry|~sob|~weep ... all|every|most day|night|morning|evening|time; ~cry|~sob|~weep for no reason; ~cry myself
    do not know why i am crying
"""
_ALONE: Final = """
    nobody|noone|one|anyone who|that @cares|really|actually|understands me|about
    nobody|noone|one|anyone who|that @cares|really|actually|understands $; nobody|noone|one who|that @cares
    nobody|noone|no-one left who|that; no|not one|nobody|noone|single|anyone ... @cares about|for|if|whether|that|me|what? me|i|myself
    nobody|one|noone|anyone @cares|~like me; nobody|noone ~like me
    nobody|noone|one would|will|could|can|even|ever|really|actually|truly @soft? @cares me|about|if|whether|for; nobody|noone @cares $
    no one cares $; not|no a|one|single soul|person|friend ... @cares|me|left
    no one|nobody|noone left|in ... life|talk|turn|cares|loves|me; no one|nobody to talk|turn
    everyone|everybody|they all|would|just|secretly|really|people hate|hates|despise|despises|leaves|leave|left|abandon* me
    everyone|everybody i? love|loved|know|trust|care|ends ... leaves|left|leave|goes|hates|gone|leaving
    everyone|everybody hates|leaves|left|despises me; i have|got|am no|not ... friends|one|body|family left|anymore|at|in $
    i have no one|nobody $; i have|got nobody|noone; have no one in|who|left|to
    @alone in|on|all this|the|time|my world|earth|universe|life|pain|time
    so|completely|utterly|totally|always|desperately|unbearably|deeply|truly @alone; feel|feeling|felt @soft? @very? @very? @alone $
    feel|feeling|felt @soft? @very? @alone and|all|even|every|lately|these|most|inside|now
    not|never|nowhere ~belong|~fit|~matter anywhere|in|here|to with? this|anyone|anybody|anymore|any|world|them|life
    not|never|nowhere ~belong|~fit|~matter anywhere|in|here|to with? $; outcast $; not|never ~matter to anyone|anybody|them|a|people|the
    i do|did not ~matter $; nobody|one would|will notice|care|miss if|that|whether i; isolated from everyone|everybody|the|all
    loneliness ~be|~hurt|~kill|~eat|killing|eating|unbearable|crushing; so lonely
"""
ELEVATED: Final = _WORTH + _HATRED + _HOPE + _POINT + _EMPTY + _STRENGTH + _ALONE
