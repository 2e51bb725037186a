"""What feigning what one cannot do yet sounds like, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "nobody": words("nobody none noone one anyone anybody"),
    "they": words(
        """
        they them people everyone everybody him her he she boss client clients team class audience examiner examiners interviewer
        panel customer customers teacher group others guests pupils colleagues neighbours manager crew judges mates doctor
        patients investors investor backers tutor prof professor landlord recruiter jury supervisor lecturer inspector buyers in-laws
        """
    ),
    "notice": words(
        """
        notice notices noticing guess guesses know knows suspect suspects realise realises spot spots twig twigs clock rumble
        detect
        """
    ),
    "biography": words("life family childhood career cv story background accent relationship trip medal award school university uncle"),
    "skill": words(
        """
        successful rich busy important posh educated trained certified cultured wealthy athletic expert pro professional veteran
        native senior specialist insider regular connoisseur ace master old-hand authority natural experienced qualified
        knowledgeable competent fluent clever smart intelligent seasoned skilled confident genius local
        """
    ),
    "lack": words(
        """
        ignorance inexperience mistakes mistake lack weakness gaps gap cluelessness incompetence nerves stammer accent level
        beginner confusion struggles newness learner
        """
    ),
    "knowing": words(
        """
        knowledge experience expertise understanding competence familiarity fluency confidence interest mastery certainty skill
        skills credentials qualifications authority
        """
    ),
    "me": words("i me my myself"),
    "feign": words("feign feigns feigning fabricate fabricating fabricated"),
    "hide": words(
        """
        hide hides hiding hid conceal concealing disguise disguising mask masking cover covering camouflage camouflaging bury
        obscure gloss glossing skate paper papering
        """
    ),
    "look": words("look sound seem appear looks sounds seems appears looking sounding come coming pass passing"),
    "padded": words("cv resume experience qualifications results figures skills numbers level grades record role years achievements"),
}

FAKING: Final = """
    somebody|someone else 's ... as; play|playing|use|using a|the recording|tape|track ... and move|mouth|mime
    have|get|let|ask ... dictate|whisper|text|feed|type|prompt|slip me? ... answers|answer|words|lines
    ~give|~leave them|people|him|her|everyone|@they the|an idea|impression|feeling|sense|illusion
    ~show|~present|~submit|~hand|~post ... as my own|work|idea|piece|project|photo|drawing|design|recipe
    ~pass|~enter|~use|~sell ... as my own|work|idea|piece|project|photo|drawing|design|recipe
    dress|dressing up? as|like someone|somebody; ~say|~tell ... i am|feel|'m ill|sick|injured|hurt|unwell ... so|to
    so|that the|my|they ... mistakes|errors|gaps|nerves|notes not|never|go ... show|heard|noticed|seen|unnoticed
    mistakes do not show|stand; not ~show that|how i|little|bad; under the desk|table|counter|bench
    backing track|playback|recording and move|mouth|mime|pretend|my; dodge|dodging|skirt|avoid the rest|questions|hard|details|detail
    ~give|~create ... impression; ~let|~leave ... in the dark; ~let no one|nobody see|know|find|notice; ~cover it|this|that up
    ~bury it|that; so ... not ~realise|~notice|~see|~suspect|~find ... i; smooth|gloss over the|my|what|it
    ~hide behind jargon|titles|big|technical|numbers; ~borrow ... so|to they|look|seem|impress
    ~impress them|her|him|everyone with|by ... jargon|words|names|big|made; ~fluff|~waffle|~bluster my|through|until
    like a pro though|although|but|even; though|although|but i have never ...; name|title i do not have; invented; made-up
    made up numbers|figures|facts|references|experience|story|degree|quotes
    answers|script on a|my sticky|note|post|card|phone|second|other ... behind|under|beside|off; as mine; as my own
    as if|though i ~have|~know|~understand|had|am|was|were|did|do|belong|own|could|can|got|get|been|~work|~speak|~play
    so i @look @skill; so|that it looks|seems|sounds|appears like|as|that if|though? i|we|my|everything; looks like i know|can|am|have|do
    ^ sound|look|seem|appear clever|smart|rich|successful|educated|posh|cultured|knowing
    ~mention|~quote|~name|~list|~cite|~claim|~recommend ... i have? not|never _; never|not opened|read|met $; books i have not
    ~tell ... i ... so i do not have|need
    not|never ~tell anyone|anybody|@they i|that|about ... failed|never|not|new|first|lost|beginner|quit|lack|can
    hope|so @they think|believe|assume|reckon i|i'm|me|that
    answers|script ... behind|under|beside the|my webcam|screen|camera|desk|table; never ask what|how|why
    buy|buying followers|likes|reviews; buy|buying a|my certificate|degree|diploma
    nobody|noone|they is|are going to check|ask|test|verify|look|count|know|notice|see; no one is going to ...
    ~change the topic|subject; use|using ... brother|sister|friend|mate|someone|colleague|somebody 's? ... as
    whenever|when|if i am out of my depth; bluff alone; on bluff; on charm alone
    ~copy off|from ... neighbour|friend|mate|sister|brother; play|playing confident|dumb|clever|cool|expert|experienced|ill|sick|busy
    make|making out i|that|like|as|to
    ~dress|~talk|~act|~behave|~walk|~speak|~sound like|as a|an ... lawyer|doctor|professor|surgeon|manager|pro|expert
    ~dress|~talk|~act|~behave|~walk|~speak|~sound like|as a|an ... chef|captain|banker|boss|ceo|nurse|plumber
    ~dress|~talk|~act|~behave|~walk|~speak|~sound like|as a|an ... engineer|journalist|scientist|native
    ~dress|~talk|~act|~behave|~walk|~speak|~sound like|as a|an ... millionaire|veteran|artist
    ~dress|~talk|~act|~behave|~walk|~speak|~sound like|as a|an ... professional|local|regular|member|specialist|consultant
    so|that @they never|not|can not|will not|do not ... see|know|notice|find|spot|tell|realise|hear|guess
    @they will|would|do not ask|check|know|care|look; leave|leaving|left out that|the|how|my; not mention that|how|my
    skip over the fact; ~sneak ... answers|notes|phone|crib|look
    answers|formulas|formulae|notes on|in|up|under my palm|hand|sleeve|arm|wrist|cap; crib sheet|notes
    no one|nobody must|can|may ... see|know|hear|learn|notice|find
    ~claim|~swear ... i baked|made|wrote|built|cooked|painted it|them|this|that|everything|all
    ~claim|~swear ... i grew|drew|composed|coded|knitted|designed|caught it|them|this|that|everything|all
    ~say|~claim|~tell ... it is|was|they are|were homemade|mine|my|original|handmade
    ^ look|sound|seem|appear experienced|qualified|professional|rich|important|senior
    ^ look|sound|seem|appear busy|expert|knowledgeable|competent|fluent
    get|have|pay|ask ... brother|sister|mate|friend to? write|do|solve|code|draw|sit ... and|then|for present|hand|submit
    get|have|pay|ask ... brother|sister|mate|friend to? write|do|solve|code|draw|sit ... and|then|for claim|pass
    get|have|pay|ask ... brother|sister|mate|friend to? write|do|solve|code|draw|sit ... and|then sign|say i|it|that|them|mine|they
    get|have|pay|ask ... someone|somebody|chatgpt to? write|do|solve|code|draw|sit ... and|then|for present|hand|submit
    get|have|pay|ask ... someone|somebody|chatgpt to? write|do|solve|code|draw|sit ... and|then|for claim|pass
    get|have|pay|ask ... someone|somebody|chatgpt to? write|do|solve|code|draw|sit ... and|then sign|say i|it|that|them|mine|they
    get|have|pay|ask ... brother|sister|mate|friend to? take|bake|record|sing|play ... and|then|for present|hand|submit
    get|have|pay|ask ... brother|sister|mate|friend to? take|bake|record|sing|play ... and|then|for claim|pass
    get|have|pay|ask ... brother|sister|mate|friend to? take|bake|record|sing|play ... and|then sign|say i|it|that|them|mine|they
    get|have|pay|ask ... someone|somebody|chatgpt to? take|bake|record|sing|play ... and|then|for present|hand|submit
    get|have|pay|ask ... someone|somebody|chatgpt to? take|bake|record|sing|play ... and|then|for claim|pass
    get|have|pay|ask ... someone|somebody|chatgpt to? take|bake|record|sing|play ... and|then sign|say i|it|that|them|mine|they
    get|have|pay|ask ... ai|gpt|cousin|dad to? write|do|solve|code|draw|sit ... and|then|for present|hand|submit|claim|pass
    get|have|pay|ask ... mum|son|daughter to? write|do|solve|code|draw|sit ... and|then|for present|hand|submit|claim|pass
    get|have|pay|ask ... ai|gpt|cousin|dad to? write|do|solve|code|draw|sit ... and|then sign|say i|it|that|them|mine|they
    get|have|pay|ask ... mum|son|daughter to? write|do|solve|code|draw|sit ... and|then sign|say i|it|that|them|mine|they
    get|have|pay|ask ... ai|gpt|cousin|dad to? take|bake|record|sing|play ... and|then|for present|hand|submit|claim|pass
    get|have|pay|ask ... mum|son|daughter to? take|bake|record|sing|play ... and|then|for present|hand|submit|claim|pass
    get|have|pay|ask ... ai|gpt|cousin|dad|mum|son|daughter to? take|bake|record|sing|play ... and|then sign|say i|it|that|them|mine|they
    ~laugh|~nod|~smile|~clap|~agree ... even|though|although|while i ... not|never|no|nothing ...; read|reading it ... off ... so
    sees|notices|knows|realises i am|'m reading; so|and no one|nobody hears|notices|knows|checks|asks
    ~fake it|that|being|knowing|understanding|everything|most|some|half|all|answers|data|results|figures|confidence
    ~fake my|a|the|an ... way|accent|knowledge|reference|results|log|degree|certificate|cv|smile|answer|reps; ~fake @knowing
    ~fake until|till|like|through; ~fake ... expert*; a fake reference|degree|certificate|cv|profile|accent
    fake cv|reference|references|accent|smile|confidence; @feign; ~impersonate; ~masquerade; ~pose as; posing as; ~pass myself off
    ~pass off as|my; passing off; ~pass for|as a|an ... @skill; ~bluster; pretence; pretense; make|making believe i|that
    let on that|like i ... know|have|can|understand
    ~act like|as if|though? i|we|an|a|if|though ... know|knew|own|belong|have|had|get|understand|understood|expert
    ~act like|as if|though? i|we|an|a|if|though ... pro|professional|senior|veteran|been|always|done|can|could
    ~act as if|though i|nothing|it|everything; ~act like i|nothing|it|everything
    ~act the expert|pro|doctor|boss|professional|part|teacher|big|experienced|seasoned|veteran; ~act @skill
    ~act all confident|clever|smart|experienced|knowing; ~put on a|an|my|some @assumed? @assumed? @pose
    putting on an act; ~play the part|role of|that ...; ~play the expert|pro|veteran|big|connoisseur|specialist|experienced|boss|old
    ~play it off; ~play along as|like|so|and|until; ~affect a|an|the ... air|knowledge|confidence|accent|expertise|manner|experience
    airs of; ~style it out; ~front it out; ~brazen it out; ~keep up appearances|the? facade|act|pretence
    ~give|~create|giving the|an impression|illusion that|of|i; smoke and mirrors; ~pull the wool; ~talk a good game
    ~talk as if|though|like i; ~speak as if|though i; ~walk|~behave|~nod|~sit|~stand as if|though i
    ~walk|~behave|~nod|~talk|~speak|~sit like i ... know|knew|own|have|understand|get|belong|am
    ~stand|~answer|~carry|~drop|~write like i ... know|knew|own|have|understand|get|belong|am
    like i know|knew what|how|them|it|everything|all; as if|though i know|knew|understand|understood|had|have|get|got|belong
    @look like|as an|a|i|though|if|someone|somebody ... @skill|know|knew|known|have|belong
    @look like|as an|a|i|though|if|someone|somebody ... own|hand|old|done|understand|years
    come|coming across as an|a|old|experienced|more ...; so|to|and|want|make|hope i|me|that|people|it ... @look @skill
    so|to|that i? @look @skill|clued; try|trying to @look @skill
    seem|appear|look|sound more ... experienced|qualified|knowledgeable|senior|advanced than
    seem|appear|look|sound more ... fluent|skilled|competent|capable than; be convincing as; convincing as a; @hide up? the fact|truth
    @hide up? that|how|what|where i|it|little|bad|new|much|this; @hide up? my ... @lack
    @hide up|over my|the ... lack|gaps|mistake|mistakes|hole|bits|part|parts|mess|error|fact
    @hide ... from the|my|them|him|her|everyone|client|boss ... that|until|i|how; ~cover for? not knowing; ~cover my tracks
    ~bury the mistake|error; keep|keeping it|that|this|quiet from
    so|hope|hoping|sure|that|before no|@nobody ... @notice|tell|find|see i|out|me|that|my|it|how|what
    so|hope|hoping|sure|that|before no|@nobody ... @notice|tell|find|see $
    so|hope|hoping|sure|that|before no|@nobody ... sees|finds|catches i|out|me|that|my|it|how|what
    so|hope|hoping|sure|that|before no|@nobody ... sees|finds|catches $
    and|where|until|while|then no|@nobody ... @notice|tell|find|see|sees|finds|catches i|out|me|that|my|it|how|what
    and|where|until|while|then no|@nobody ... @notice|tell|find|see|sees|finds|catches $
    so|hope|hoping|sure|that|before no|@nobody ... catch|ask|asks|tells|hears|hear i|out|me|that|my|it|how|what
    so|hope|hoping|sure|that|before no|@nobody ... catch|ask|asks|tells|hears|hear $
    and|where|until|while|then no|@nobody ... catch|ask|asks|tells|hears|hear i|out|me|that|my|it|how|what
    and|where|until|while|then no|@nobody ... catch|ask|asks|tells|hears|hear $
    no|nobody|noone one? will|would|can|could|may|should ... @notice|tell|find|out|wiser|difference
    no|nobody|noone one? needs|has|need|must|is|ever ... @notice|tell|find|out|wiser|difference; nobody|one the wiser; none the wiser
    no one noticing; before anyone|they|somebody|someone ... @notice|finds|find|catches|asks i|out|it|that|how|me|my
    before anyone|they|somebody|someone ... @notice|catches|asks $
    @they will|would|can|could|may|should|must|do|need not|never ... @notice|find|tell|see|wiser|difference|know
    @they will|would have no idea; never know the difference|i|that; not know the difference; what they do not know
    needs|need not find|know out? that|i|otherwise|about|this
    not let @they|the|anyone|my|anybody|client|on ... see|know|notice|find|realise|suspect|hear|think|out|that|spot; not let on
    not let on that|how; without letting on|@they|anyone; never let on; ~let slip not
    keep|keeping|stay|staying quiet|schtum|shtum|mum|silent|secret|vague about|that|on|enough|so|and
    keep|keeping ... a? secret ... that|from|how
    not mention|admit|say|tell|reveal|disclose ... that|how i ... never|not|new|beginner|first|learner|only
    not|never|without tell|telling|admit|admitting ... @they|that|i|how|my ... beginner|new|never|not|first
    not|never|without mention|mentioning|reveal|revealing ... @they|that|i|how|my ... beginner|new|never|not|first
    not|never|without tell|telling|admit|admitting ... @they|that|i|how|my ... learner|novice|inexperience|idea|clue
    not|never|without mention|mentioning|reveal|revealing ... @they|that|i|how|my ... learner|novice|inexperience|idea|clue
    ~bluff my|our|about|through|past|into|until|till|when|whenever|if|it|the|him|her|them|with|and|so|in|around|out|confidently|a; ~bluff $,
    bluff|bluffing my|way; ~blag; blagging; blagged; ~wing it|this|the; winging it; ~bullshit; bs|bsing|bsed my|it|through|way; ~waffle
    ~busk it|my; ~wing my way; ~ad-lib; blather; ~make|making it|something|stuff|things|answers|numbers|an|a|some up
    ~make up answers|numbers|something|figures|excuse|excuses|stuff|facts ...
    ~make up some|a|an|the|my ... @invented; ~make it up
    ~invent a|an|some|few|the|my ... @invented|@biography; ~invent fake|experience|references|@invented; ~dream up
    ~lie about|that|to|on|my|and|through; lying about|to|that|on
    ~fib; fibbing; white lie; ~tell|~spin a|them white|lie|lies|yarn|fib; ~exaggerate my|how|the|what|a|about
    ~inflate my|the ... @padded|sales; ~inflate @padded|sales
    ~embellish; ~oversell; ~overstate; ~pad|~pump|~puff|~fudge|~doctor|~massage out|up? my|the ... @padded
    ~claim i|that|to ... have|be|know|am|can|had|done|did|speak|hold|understand|it
    ~say|~tell|~write|~put ... i|i've|i'm|that have|am|did|can|speak|know|had ... years|expert|fluent|before|wrote|already
    ~say|~tell|~write|~put ... i|i've|i'm|that have|am|did|can|speak|know|had ... loads|plenty|times|lots|fluently
    ~say|~tell ... i ... google|learn|look it|figure|work ... later|after|out
    google|look|learn|figure it|that|them up|out? later|after|afterwards|secretly; ~say yes and|then ... google|figure|learn|work|hope
    ~say yes to everything; ~watch youtube|tutorials in the van|secret; secretly google|googling|look|read|check|search|ask|use|record
    under the table; ~copy ... homework|essay|answers|coursework|assignment; say|claim it is|was mine
    say|claim it is|was my own|work|idea|recipe|design; keep|keeping|kept it|this|that|them ... quiet|hidden|dark|secret
    @they did|do|must|should not find|know|notice|realise|see|hear out|that|i|how|about|me
    ~avoid admitting|saying|showing|telling|revealing
    ~convince|~persuade|~assure|~tell @they ... i have|am|had ... years|expert|experienced|qualified
    ~convince|~persuade|~assure|~tell @they ... i have|am|had ... fluent|trained|certified|pro
    ~copy ... someone|somebody|else|friend|mate ... code|answers|work|essay|homework|report|notes|'s
    ~copy ... colleague|neighbour|his|her ... code|answers|work|essay|homework|report|notes|'s; as if it|they was|were mine
    ~claim it|the|credit as|for mine; ~plagiarise; ~plagiarize; ~cheat on|my|through|a|in|at; ~crib off|from
    ~get|~have|~let|~pay ... write|do|answer ... my|me|for|the essay|answers|it|test ... hand|as|submit|say|pretend
    ~get|~have|~let|~pay ... feed|sit|take ... my|me|for|the essay|answers|it|test ... hand|as|submit|say|pretend
    ~get|~have|~let|~pay ... write|do|answer ... my|me|for|the exam|code|homework ... hand|as|submit|say|pretend
    ~get|~have|~let|~pay ... feed|sit|take ... my|me|for|the exam|code|homework ... hand|as|submit|say|pretend; feed me|answers
    whisper me; hand|submit|turn it|them in? as my|mine; ~take credit for; take the credit
    so|make|making|let|letting @they ... think|thinks|believe|believes|assume|assumes ... i|me|that|it|for|we|it's|in
    have|that|until|and @they ... think|thinks|believe|believes|assume|assumes ... i|me|that|it|for|we|it's|in
    so|make|making|let|letting @they ... reckon|take|takes|imagine|buy|suppose ... i|me|that|it|for|we|it's|in
    have|that|until|and @they ... reckon|take|takes|imagine|buy|suppose ... i|me|that|it|for|we|it's|in; ~trick ... @they
    ~fool @they|the|my|anyone; ~con @they|the|my; ~deceive; ~mislead; ~dupe; ~hoodwink; ~kid @they
    let|make the|my|a|everyone|all ... think|believe|assume|reckon ... i|me|my|it|that
    so|that the|my|all|everyone ... thinks|think|believe|believes|assumes|assume|reckons ... i|me|it|my; people take me for
    take me for a|an|one; mistake|mistaken me|for for? a|an; assume i ... know|am|have
    without understanding|reading|knowing ... so|and|to|look|it|them ...; lgtm; ~nod along|as|like|wisely|knowingly|and; nodding along
    ~smile and nod; smile|laugh|nod when the|everyone|they|others ... so i|they|that|to|as|nobody|no; nod a lot; ~laugh along
    nod at everything|whatever
    ~use|~drop|~throw|~sprinkle in? ... jargon|buzzwords|buzzword|names|terms ... so|to|like|and|that|until
    ~quote|~repeat|~memorise in? ... jargon|buzzwords|buzzword|names|terms ... so|to|like|and|that|until
    ~use|~drop|~throw|~sprinkle in? ... big|fancy|long|technical words|phrases|acronyms ... so|to|like|and|that|until
    ~use|~drop|~throw|~sprinkle in? ... big|fancy|long|technical quotes|terms ... so|to|like|and|that|until
    ~quote|~repeat|~memorise in? ... big|fancy|long|technical words|phrases|acronyms ... so|to|like|and|that|until
    ~quote|~repeat|~memorise in? ... big|fancy|long|technical quotes|terms ... so|to|like|and|that|until
    ~use|~drop|~throw|~sprinkle in? ... clever|legal|medical|foreign words|phrases|acronyms ... so|to|like|and|that|until
    ~use|~drop|~throw|~sprinkle in? ... clever|legal|medical|foreign quotes|terms ... so|to|like|and|that|until
    ~quote|~repeat|~memorise in? ... clever|legal|medical|foreign words|phrases|acronyms ... so|to|like|and|that|until
    ~quote|~repeat|~memorise in? ... clever|legal|medical|foreign quotes|terms ... so|to|like|and|that|until; ~name-drop; name dropping
    big|fancy|long|clever words so|to; jargon so|to
    ~dodge|~avoid|~deflect|~evade|~duck|~sidestep|~swerve every|any|the|all|questions ... question|questions|so|nobody
    ~dodge|~avoid|~deflect|~evade|~duck|~sidestep|~swerve question|their|his|her|awkward ... question|questions|so|nobody
    ~change the subject when|if|before|whenever; ~look busy; lip sync*; lip-sync*; ~move|~mouth my|the lips|words ... so|and
    ~mouth along; ~mumble ... so|through; phony; phoney; charade; facade; in disguise; under false
    false name|pretences|impression|accent; take the l plates|plate off; take my l plates|plate off
    ~wear ... so|to they|people|i look|seem|pass|think|take|assume; put a suit|white|lab coat|on so|to; photoshop*
    ~stage a|the|my photo|photos|picture|selfie; and hope no|nobody|they|it|the|for ... @notice|asks|ask|luck|best|spots|sees
    hope no|nobody|they|not one ... ask|asks|asked|call|calls|test|tests|check|checks; hope it does not show; hope it not show
    so it does not show ... i|that|how; so it not show; act natural; front as; ~style myself as|a
    ~call myself a|an ... expert|guru|coach|pro|professional|specialist; ~present myself as ...
    ~sell|~market|~advertise|~introduce|~describe myself as a|an ... @skill|guru|coach|master|certified|trained; ~rehearse a lie
    cover story
"""
# Other senses of the same words.
OTHERWISE: Final = """
    but|though|although i have never; so that i do not; gloss over; under the table tennis|lamp; made up a|my mind|for|of
    made up story|song|game for; never ask for|her|him|them; as my own boss|person; as mine did|was; that i ... as mine was
    so|hope they think about|of; fake plastic|rocks|wood|leather|stone|silk|diamond|diamonds|pearls|christmas|tree|cheese|meat
    make|making out with; make out the|a|what|words|letters; play cool music|songs|games; hide|hides|hiding and seek
    fake tan|tanning|fur|news|plants|plant|flowers|flower|coin|coins|pass|passes|shot|left|right|eyelashes
    fake account|accounts|nails|blood|snow|grass|leather|money|punch|punches|serve|step|beard|smile|teeth
    ~fake a|the ... fur|coin|pass|shot|punch|kick|serve|vanish|card|left|right|handoff
    spot|spotting|recognise|detect|detecting a|the? fake|fakes|faking; fake or real; learn how ... ~fake; ~fake left|right|out
    ~pretend tea|play|party|games|game|shop|phone|food; play|plays|playing pretend
    ~pretend the|my|our|his|your audience|camera|wall|dog|mirror|people|room|listener
    ~pretend the|my|our|his|your listeners|crowd|chair|phone|hall|interview|interviewer|exam
    ~pretend that? i am|was alone|talking|chatting|telling|explaining|at|in|on tree|cat|dog|lion
    ~pretend that? i am|was teaching|speaking|reading|just|walking|playing|singing|a tree|cat|dog|lion
    ~pretend they|there|he|she|it are|is ...; ~pretend it|that is just|a|only|my|practice
    ~pretend to ... call|phone|shop|order|sell|be|interview with|the? kids|twins|daughter|son|cat|dog|lion
    ~pretend to ... call|phone|shop|order|sell|be|interview with|the? bear|baby|grandson|granddaughter|tree|pirate
    with the|my kids|twins|daughter|son|children|grandchildren|toddler ... ~pretend ...; ~pretend with the|my
    the|a|his|her|their|of|at bluff|bluffs; call|calling his|her|their|the bluff; bluff at|in|on poker|cards; at|in poker ... ~bluff
    ~bluff ... poker|pair|hand|cards|flush; read|reading a|the|when|people|if ... bluff|bluffing|bluffs
    when|whether|if he|she|they|someone|others|opponents ... bluff|bluffs|bluffing|fake|fakes|faking|lie|lies|lying|pretend
    left|right|back|west|east|chicken wing; wing of; spread my wings; lying on|down|flat|in|face|still|leg|awake|there|position|to
    ~lie on|down|flat|in|face|still|awake|there; ~lie to ... down; ~lie back|low; ~act on|early|fast|now|within|quickly|out
    in the play|film; part of ... in the|a|our play|film|musical|panto|show; role of ... in the|our
    ~play the part of|role ... in|hamlet|juliet|romeo; improv*; theatre; drama; audition; magician*
    cover|covering the|up plants|tomatoes|seedlings|pot|dough|beds|bed|roots|soil|hives|shift; cover up with|against; mask up; mask for
    ~make up my mind; make|making up my|the|a|for bed|face|time|hours|lost|quiz|flashcards|playlist|mind|dose|song|game
    make|making up my|the|a|for story|stories for|with|together|in|to|on|at|and
    make|making it up to|the|there|that|stairs; make something|things up to; make things|it up|clear|better|easier|work
    make a|an ... up a; not make it|things up
    ~copy out|by|the|down|a|his|her ... hand|exercise|sentence|sentences|outline|recipe|passage|page|chord|solo|lick
    ~copy ... teacher|coach|radio|presenter|pronunciation; keep quiet while|when|during|and|for|in|until
    keep|stay silent for|while|when|during|until|and; stay quiet while|when|during|and|for|until; claim expenses|back|my|the|a|benefits
    ~claim my|the|a|back ...; ~dodge the|a|my|his|traffic|balls|punches|jab ball|puck|traffic|punch|rain|tackle|bar|jab
    they think|believe|reckon of; what they think; what|how do? people|they|others|everyone think|thinks|believe of|about|it|is|i
    so|and|that|let|until they think about|of|for|through|before|first|hard|twice; let|so|until they think it over|through|is|was
    knows|know how to; nobody|one ... knows|know me|anything; no one ... asks|ask|find|see to
    without knowing|looking|reading ... a|from notes|script
    and hope for the best; ~cheat day|meal|sheet; no cheat*; cheat day; cheat sheet; mime class|artist|show
    sound like|as a|an ... native|frenchman|local; ~look like a|an ... person|picture|photo|diagram; confident smile; fool around
    ~fool proof|around; look up|it; con artist*; phoney war; pass as|for a? driver; lab coat; ~feel like|as i|if|though
    feel as if|though i; ~feel like a|an fake|fraud|impostor; felt like i; catch myself; caught myself; ~dream that
    as if i had all|never|the; forged steel; forge a|the|my ... knife|hook|blade|nail|iron; ~forge ahead|steel|iron
    tell|say when|if i ... have|am
    invent a|an|some|new|my story for|with|together|in|to|on|at|and
    invent a|an|some|new|my game|exercise|recipe|own|rhyme|mnemonic|dialogue|character|song|word|bedtime
    ~exaggerate the|my|each|every ... vowel|vowels|movement|movements|lip|mouth|shapes
    ~exaggerate the|my|each|every ... motion|consonants|swing|arm|knee|gesture|gestures
"""
# What gives a thing up, before it.
RENOUNCED: Final = """
    ~stop; ~quit; no more; ~resist; ~refuse to?; ~avoid pretending|faking|bluffing|acting|hiding|lying|making|looking|sounding
    ~refrain from; without; ~drop the; ~ditch the; ~admit i|to? am|was|have|been; ~confess to|i|that; ~catch myself
    ~notice when|myself|whenever|if; ~own up; tired of; sick of; done with; done; rather than; ~give up|over; less; anything but
    no need|reason|point to|in; ~spot|~recognise when; ~cut out the; ~let go of; neither; nor; fed up with|of; why
    whenever|when|if i ...; every time i; temptation|tempted|urge to; the|my habit of; ~swap; ~replace; ~catch; instead of
"""
