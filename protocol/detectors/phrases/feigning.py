"""Feigning by what is done, in the notation of `lexicon`: seeming, hiding, misleading, inventing; more of it is in `faking`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import words


def _verbs(text: str) -> frozenset[str]:
    return frozenset().union(*(forms(verb) for verb in text.split()))


SETS: Final = {
    "seem": _verbs(
        """
        act behave talk speak look sound seem appear come walk stroll strut swagger pose carry dress nod stand sit laugh smile
        chat play answer
        """
    ),
    "sage": words(
        """
        expert pro professional veteran specialist connoisseur insider regular native local master authority old-timer natural
        doctor lawyer boss ceo engineer chef surgeon captain manager consultant guru buff aficionado seasoned experienced
        qualified fluent confident knowledgeable competent trained certified successful clever smart rich wealthy important
        posh educated cultured senior expert's wise intellectual genius influencer
        """
    ),
    "dupe": _verbs("fool trick con dupe hoodwink bamboozle deceive mislead delude hoax outfox swindle"),
    "believe": words(
        """
        think thinks thinking believe believes believing assume assumes assuming reckon reckons reckoning suppose supposes conclude
        concludes imagine imagines buy buys swallow swallows fall falls convinced
        """
    ),
    "detecting": words(
        """
        noticing realising knowing finding seeing spotting suspecting twigging clocking guessing catching hearing discovering
        cottoning sussing rumbling learning detecting asking questioning telling working wising
        """
    ),
    "detect": words(
        """
        notice notices realise realises know knows see sees find finds spot spots suspect suspects twig twigs clock clocks guess
        guesses catch catches hear hears discover discovers suss susses rumble rumbles learn learns detect detects cotton cottons
        wise question questions check checks ask asks work works tell tells
        """
    ),
    "conceal": _verbs("hide conceal disguise mask camouflage bury obscure withhold suppress omit cloak"),
    "fabricate": _verbs(
        "invent fabricate concoct falsify embellish inflate overstate exaggerate doctor fudge massage forge embroider fake counterfeit"
    ),
    "record": words(
        """
        experience cv resume references reference qualifications qualification figures numbers results grades background history
        degree certificate diploma credentials data sales hours years story stories role job anecdote anecdotes testimonial
        testimonials reviews client clients customers track record achievements skills level statistics stats source sources
        quote quotes expenses timesheet log signature excuse
        """
    ),
    "newness": words(
        """
        never not new newbie novice beginner first learner clueless lost inexperienced unqualified untrained idea clue confused
        stuck only just self-taught googled haven't fresh unsure nervous rusty amateur failed failing dropped learning
        understand bad behind
        """
    ),
}

FEIGNING: Final = """
    keep|keeping my mouth|lips|trap shut|closed|sealed about|that|how|so
    act|behave|pretend|talk|present ... like|as if? they|it|that are|is|were|was mine|my|real|original|normal|nothing|easy
    so i look|sound|seem|appear in|like|as|more|less|important|busy|popular|confident
    so i look|sound|seem|appear clever|rich|cool|taller|calm|experienced|older|younger|fit|legit
    say|saying|tell|telling ... i forgot|lost|hurt|need|left|broke|sprained|pulled ... so i do|will|can not
    say|tell|claim|pretend ... forgot|lost|broke|hurt|sick|ill ... so i do not ...; excuse|excuses so|to i|avoid|get|hide ...
    make|making excuses; act|be|go|look|talk|sound|play all @sage|grown-up|posh|tough|calm|serious|important
    mumble|mime|hum|fudge|skip|whisper|mouth|slur ... words|bits|parts|verses|lines|notes|lyrics ... i do not|never|can't|can
    smile|nod|laugh|agree and say|nod|agree|laugh yes|along|to|at ... everything|whatever|anything|each
    say yes to everything|whatever|anything ... says|asks|offers|said
    say|saying|tell|telling|claim|claiming|write|put ... ... when|but really|actually|truth
    say|tell|claim|write|put ... ... when|but in fact|reality|truth
    say|tell|claim|writing|write|put ... ... when it|they|i|he|she is|was|am|were|have not|never|from|just
    say|tell|claim|writing|write|put ... ... when it|they|i|he|she is|was|am|were|have only|barely|really|actually|bought
    say|claim|tell|insist|swear ... homemade|original|genuine|handmade|organic|mine|authentic
    @seem|make|convince|persuade|tell|let|pass ... ... more|better|older|younger|higher than i do|am|have|really|actually|was|did
    @seem|make|convince|persuade|tell|let|pass ... ... richer|bigger|fitter|further|further than i do|am|have|really|actually|was|did
    than i really|actually am|do|have|did|was; act|acting|play|playing|pretend cool|calm|tough|hard|casual|dumb|natural
    act|acting|play|playing|pretend busy|interested|relaxed|nonchalant|surprised|important|innocent|superior
    laugh|nod|smile|agree|clap|chuckle|hum|cheer|go|join ... ... even when|if|while|where
    laugh|nod|smile|agree|clap|chuckle|hum|cheer|go|join ... ... even $; laugh|nod|smile|agree|clap|chuckle along|whenever|wherever ...
    nod|hum|mutter|agree when|whenever|every|at|to ... word|words|term|terms|says|uses|mentions|talks|explains|asks|speaks|joke
    round|rounding|bump|bumping|nudge|nudging my ... @record|grade|mark|marks|score|scores up|a|on|in|for|so
    round|rounding|bump|bumping|nudge|nudging my ... age|salary|title|gpa|time|times up|a|on|in|for|so
    tweak|tweaking|improve|improving|adjust|polish|up my ... @record|grade|mark|marks|score|scores up|a|on|in|for|so
    tweak|tweaking|improve|improving|adjust|polish|up my ... age|salary|title|gpa|time|times up|a|on|in|for|so
    round|rounding|bump|bumping|nudge|nudging my ... @record|grade|mark|marks|score|scores|age|salary|title|gpa|time|times $
    tweak|tweaking|improve|improving|adjust|polish|up my ... @record|grade|mark|marks|score|scores|age|salary|title|gpa|time|times $
    act|behave|look|talk|sound all? ... like|as a|an ... hundred|thousand|hundreds|years|lifetime|decade|decades
    like i belong|own|know|have|do|care|understand|fit $
    without admitting|saying|telling|mentioning|revealing|confessing|letting|owning ...
    not|never ask|asking ... so|because|in ... look|seem|sound|think|stupid|know; keep|keeping ... to myself so|and
    keep ... fact|truth|failure|past ... to|from|hidden|quiet|secret|myself; bury|burying my|the past|failure|mistake|truth
    invent ... for|on|in my|the cv|resume|interview|form|portfolio|application
    look|sound|seem|appear|come|pass|looking|sounding like i|someone|somebody who? ...
    fill|filling my|the cv|resume|portfolio|form|profile with made|lies|invented|fake|things
    copy|copying|lift|lifting someone|somebody|her|his|their|another|my|a|other ... homework|answers|answer|code
    copy|copying|lift|lifting someone|somebody|her|his|their|another|my|a|other ... essay|speech|jokes|ideas
    steal|stealing|borrow|borrowing|nick someone|somebody|her|his|their|another|my|a|other ... homework|answers|answer|code
    steal|stealing|borrow|borrowing|nick someone|somebody|her|his|their|another|my|a|other ... essay|speech|jokes|ideas
    copy|copying|lift|lifting someone|somebody|her|his|their|another|my|a|other ... idea|design|pictures|photos
    copy|copying|lift|lifting someone|somebody|her|his|their|another|my|a|other ... slides|text|work|notes|tune
    steal|stealing|borrow|borrowing|nick someone|somebody|her|his|their|another|my|a|other ... idea|design|pictures|photos
    steal|stealing|borrow|borrowing|nick someone|somebody|her|his|their|another|my|a|other ... slides|text|work|notes|tune
    ~hand|~submit|~put|~publish|~post|~enter|~present|~sell ... under my name
    somebody|someone|anybody|other|another else|people|person|woman|man? 's ... as|under|and ... mine|my|own|pass|post|submit|hand|claim
    looking|sounding|seeming|appearing all|very|so|more|like? @sage|competent|capable|busy
    look|sound|seem|appear competent|capable|knowledgeable|qualified so|to|while|even|without|although|though|not
    say|saying|tell|telling|claim|write|put|answer ... #|two|three|five|ten|years|months|all|most ... instead of
    say|saying|tell|telling|claim|write|put|answer ... #|two|three|five|ten|years|months|all|most ... rather than
    play the hard|tough|cool|wise|old|big|clever|grand|great|hot _
    so|that|hope|hoping ... ... not|never @detect i|i'm|that|my|me|out|how; so|that|hope|hoping ... ... not|never @detect $
    so|that ... ... @believe i|i'm|that i; like|as if|though? i would|had|have|was ... myself; move|moving|mouth|mouthing my lips|mouth
    impression of a|being|knowing|having|competence|success|experience|confidence|expertise|wealth|someone|somebody
    @seem as if|though i|i'm|we _; @seem like i _; @seem ... as if|though i _; @seem as|like a|an|some|the|one ... @sage
    @seem every|all inch|bit the
    @seem all? confident|knowing|knowledgeable|experienced so|to|even|although|though|in|at|with|when|until|about
    @seem all? clever|expert|fluent|professional so|to|even|although|though|in|at|with|when|until|about
    seem|appear|look|sound|come like|as a|an|some ... _ ... even though|if|when
    come|coming over|across as|like a|an|someone|if|though|i|more ...; all an act|front|show|facade|pretence|performance|bluff
    it is an act|facade|pretence|bluff; ~put on airs
    act|play|acting|playing the ... @sage|part|role|hero|hotshot|know-it-all; act|acting like|as nothing|everything|if|though|i|it
    act like i ...; act like it is
    bill|billing|sell|selling|brand|branding|style|styling myself as|off ... @sage|coach|trainer|tutor|author
    market|pitch|present|introduce|advertise|list|describe|pass|call myself as|off ... @sage|coach|trainer|tutor|author
    pass|passing myself off; pose|poses|posing as; masquerad*; impersonat*
    give|giving|create|creating the|a|an|them impression|illusion|idea|sense i|of|that|as ...
    make|making|made it|myself|me|them|that look|sound|seem|appear like|as|more ... i|if|though|than|mine
    make|making|made it|myself|me|them|that look|sound|seem|appear like|as|more ... my|original|expert|professional|experienced
    make|making out that|i|as|like|to; let|letting on i|like|that|as ...
    play|playing along so|until|like|as|and|when; play|playing along with ... joke|lie|talk|conversation|story
    @dupe @they|the|my|everyone|everybody|people|anyone|somebody|a|an into|that|with|by|_; @dupe _ _ into|that; pull|pulling the? wool
    throw|throwing dust in; pull a fast one; kid|kidding them|everyone|everybody|people|him|her|the|my|@they ... that|into|i
    ^ kid the|them|everyone|people|him|her
    convince|convincing @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know done|run|fluent|years|lots
    convince|convincing @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led done|run|fluent|years|lots
    persuade|persuading @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know done|run|fluent|years|lots
    persuade|persuading @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led done|run|fluent|years|lots
    convince|convincing @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know loads|plenty|expert|before|already
    convince|convincing @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led loads|plenty|expert|before|already
    persuade|persuading @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know loads|plenty|expert|before|already
    persuade|persuading @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led loads|plenty|expert|before|already
    assure|assuring|tell|telling @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know fluent|years|lots
    assure|assuring|tell|telling @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led fluent|years|lots
    assure|assuring|tell|telling @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know loads|plenty
    assure|assuring|tell|telling @they|everyone|the|my|people|_ ... that? i|i've|i'm have|am|did|do|know expert|before|already
    assure|assuring|tell|telling @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led loads|plenty
    assure|assuring|tell|telling @they|everyone|the|my|people|_ ... that? i|i've|i'm had|own|was|ran|led expert|before|already
    let|letting|have|make|making @they|everyone|everybody|people|the|my|_ ... to? @believe i|that|it|my|we|i'm|me|this
    lead|leading|leave|get|keep|allow @they|everyone|everybody|people|the|my|_ ... to? @believe i|that|it|my|we|i'm|me|this
    let|letting|lead|leading|keep @they|everyone|people|him|her _? @believe|thinking|believing
    @they|everyone|people|visitors|others must|should|will|would|can|may|need|has|have|to to? @believe that? i|i'm|me|my|it
    so|that|hoping|hope|until ... @they|everyone|people ... @believe|convinced|takes|take|mistake that? i|i'm|me|my|it|we|this|for
    so|that|hoping|hope|until ... visitors|others|parents|the ... @believe|convinced|takes|take|mistake that? i|i'm|me|my|it|we|this|for
    without anyone|anybody|@they|the|my|a|people|him|her _? @detecting; without ... @detecting that? i|my|it|out
    without being|getting found|caught|rumbled|sussed|spotted|exposed
    so|hope|hoping|before|pray no|nobody|noone|not|none one? ... @detect i|out|it|me|that|my|how|on
    praying|and|that|sure|where|until no|nobody|noone|not|none one? ... @detect i|out|it|me|that|my|how|on
    so|hope|hoping|pray|praying|and|that|sure|where|until @they ... not|never ... @detect i|out|it|me|that|my|how|on
    before @they @detect|~find i|out|that|how
    so|hope|hoping|pray|praying|sure|and no|nobody|noone|none one? ... @detect $
    so|that i|it|the|my ... not|never ... found|caught|rumbled|spotted|show|exposed|notice|obvious
    @they|anyone|anybody|nobody|one|people must|can|may|should not|never ... @detect out|that|how|i|my|about|it|me|the
    @they|anyone|anybody|nobody|one|people shall|need|are|will|is not|never ... @detect out|that|how|i|my|about|it|me|the
    keep|keeping them|him|her|everyone|people guessing|dark|fooled
    not|never get|getting|be found|caught|rumbled|exposed|sussed ... out|by|as|not|never|for
    avoid|avoiding being|getting found|caught|exposed|rumbled|asked; @conceal|hide|hiding the fact|truth|extent|reality
    @conceal|hide|hiding how|that|what|where|it|i|whether ...
    @conceal|hide|hiding my|the|this|any ... ignorance|inexperience|lack|nerves|confusion|gap|gaps
    @conceal|hide|hiding my|the|this|any ... weakness|level|failure|past|mistake|mistakes|fear|panic
    @conceal|hide|hiding ... from @they|the|my|everyone|anyone|people|him|her ... that|how|i|until|so
    cover|covering up|for that|how|the|my|it|what|not ... lack|i|mistake|gap|gaps|fact|ignorance|never|inexperience
    keep|keeping|kept quiet|schtum|mum|silent|secret|it|that|this about|that|how|to|from|a ... i|myself|secret|quiet
    keep|keeping|kept quiet|schtum|mum|silent|secret|it|that|this about|that|how|to|from|a ... them|client|boss|never|not
    keep ... a? secret that|how|i|from; keep|keeping ... under wraps|my hat
    not|never|without|avoid|avoiding ~admit|~confess|~reveal|~disclose|~own|~mention ... that|how|i|it|my|about|i'm ... @newness
    not|never|without|avoid|avoiding ~say|~tell|~let|~breathe|~show|~volunteer ... that|how|i|it|my|about|i'm ... @newness
    not|never|without|avoid|avoiding|instead ~admit|~confess|~reveal|~disclose|~own up|to? that|i|how|to|my|it|anything
    not|never|without ~let on ...; leave|leaving|left out|off that|the|my|how|i ... bit|part|fact|where|that|never|not
    not|never breathe|say a word ...
    gloss|glossing|skate|skating over|past|around|round that|the|my|what|how|it|any ... fact|part|bit|gap|gaps|i
    brush|brushing|skim|skip|skirt over|past|around|round that|the|my|what|how|it|any ... fact|part|bit|gap|gaps|i
    gloss|glossing|skate|skating over|past|around|round that|the|my|what|how|it|any ... not|never|question|questions|questions|lack
    brush|brushing|skim|skip|skirt over|past|around|round that|the|my|what|how|it|any ... not|never|question|questions|questions|lack
    steer|steering|move|change|turn ... the? conversation|subject|topic|talk away|off|before|whenever|when|if|so
    dodge|dodging|deflect|duck|ducking|avoid|avoiding|evade any|all|every|the|follow-up ... questions|question
    dodge|dodging|deflect|duck|ducking|avoid|avoiding|evade technical|direct|his|her|their ... questions|question
    @fabricate a|an|some|my|the|few|couple|any|two|three|past|fake ... @record; @fabricate @record
    make|making up a|an|some|my|the|few|couple|any|two|three|past|fake ... @record; make|making a|some? fake|false ... @record
    pad|padding|pump|puff|beef|jazz|bulk|sex|big|talk|bump|bumping|dress|hype up|out my|the|a ... @record
    beef|big|jazz|bump|talk|puff|hype up my|the|what|how; stretch|stretching|bend|bending|massage|twist the truth|facts|figures
    pull|pluck ... out of thin|my; make|making|made up answers|numbers|something|stuff|facts|stories|as|whatever
    make|making it up as|on
    round|rounding ... up ... my|the experience|cv|figures|years|score|scores|times|hours
    add|adding ... years|months|points|marks|zero|hours on? to ... my|the experience|cv|figures|score|scores|times|record
    @fabricate my|the|a|an|some ... story|reason|accent|past|life|truth|title
    lie|lying|lied|fib|fibbing|bluff|bluffing|bluffed about|to|that|on|my|i|when|if|and|through|until|so|it|at|with|in
    porkies|porky|fibs; white|little lie|lies; be economical with
    say|saying|claim|claiming|swear|swearing|tell|telling ... i've|i have|i'm seen|read|used
    claim|claiming|swear|swearing|pretend ... i've|i have|i'm done|been|finished|already
    say|saying|claim|claiming|swear|swearing|tell|telling ... i've|i have|i'm played|met|years|fluent
    claim|claiming i|it|to|that|my|a|an|the|we|# ...; swear|insist i|that|it ... have|am|did|was|made|never
    say|saying|tell|telling|reply|answer yes|sure|course|absolutely|oh ... even|when|whenever|though|although|if|and ... not|never|no
    say|saying|tell|telling ... i ... know|understand|understood ... even|when|though|although|but|however ... not|never
    say|saying|tell|telling ... i ... speak|can|read|seen ... even|when|though|although|but|however ... not|never
    say|saying|tell|telling ... i ... heard|tried|been|done ... even|when|though|although|but|however ... not|never
    say|saying|tell|telling ... i ... finished|remember|get|got ... even|when|though|although|but|however ... not|never
    say|saying|nod|nodding|smile|smiling ... whenever|when|even|while|although|though|as|if|until ... not|never|no|nothing|clue|idea
    say|saying|nod|nodding|smile|smiling ... whenever|when|even|while ... lost|know|knew|followed|understood|got|get
    say|saying|nod|nodding|smile|smiling ... although|though|as|if|until ... lost|know|knew|followed|understood|got|get
    laugh|laughing|agree|agreeing|hum|mutter ... whenever|when|even|while|although|though|as|if|until ... not|never|no|nothing|clue|idea
    laugh|laughing|agree|agreeing|hum|mutter ... whenever|when|even|while ... lost|know|knew|followed|understood|got|get
    laugh|laughing|agree|agreeing|hum|mutter ... although|though|as|if|until ... lost|know|knew|followed|understood|got|get
    nod|nodding|smile|smiling|laugh|laughing wisely|along|knowingly|sagely
    put|write|say|state ... on|in my|the ... cv|resume|profile|application|linkedin|website that|i|i'm|as ...
    list|type|add|stick|include ... on|in my|the ... cv|resume|profile|application|linkedin|website that|i|i'm|as ...
    put|stick|list|add|write ... fluent|expert|degree|advanced on|in my|the ... cv|resume|profile|application|linkedin
    put|stick|list|add|write ... proficient|diploma|qualification|languages on|in my|the ... cv|resume|profile|application|linkedin
    on|in my|the cv|resume|application|profile|linkedin ... although|though|even|but i|it ... not|never
    wing|winging|blag|blagging|bluff my|it|through|our way|the|and|until|so|past|round|out|when|if
    bluffing|busk|busking|fudge|fudging|bullshit my|it|through|our way|the|and|until|so|past|round|out|when|if
    bullshitting|waffle|waffling|bluster|blather|charm my|it|through|our way|the|and|until|so|past|round|out|when|if
    charming|talk|talking|smarm|sweet-talk|flannel my|it|through|our way|the|and|until|so|past|round|out|when|if; bullshit*
    bs the|it|my|them|answers|through|until|a|about; flannel them|her|him|my; talk|talking my way out|through|round|past|into
    wing|winging it|this|the|my; talk|talking rubbish|nonsense|vaguely|confidently so|until|about|and|even
    speak|speaking|talk confidently|vaguely|fast ... so|until|even|and|vague ... nobody|no|not|notice|never|they
    talking|answer|answering|say confidently|vaguely|fast ... so|until|even|and|vague ... nobody|no|not|notice|never|they
    speak|speaking|talk quickly|loudly|something ... so|until|even|and|vague ... nobody|no|not|notice|never|they
    talking|answer|answering|say quickly|loudly|something ... so|until|even|and|vague ... nobody|no|not|notice|never|they
    throw|throwing|drop|dropping ... jargon|buzzwords|names|acronyms|terms|words ... so|to|like|that|until|about|i
    sprinkle|use|using|toss|pepper ... jargon|buzzwords|acronyms ... so|to|like|that|until|about|i
    sprinkle|toss|pepper ... names|terms|words ... so|to|like|that|until
    buy|buying|order|get ... shop|bakery|supermarket|deli ... and|then ... say|pass|claim|mine|homemade|own
    buy|buying|order|get ... store|online|takeaway|ready ... and|then ... say|pass|claim|mine|homemade|own
    buy|buying|order|get ... shop|bakery|supermarket|deli|store|online|takeaway ... and|then serve|present|call ... as|mine|homemade|own
    pass|passing|serve|present|hand|submit|post ... off? as my|mine|homemade|own|original
    say|claim|tell|pretend ... i made|wrote|cooked|baked|did|built ... myself|from|it
    secretly|quietly|sneakily|discreetly google|look|read|check|use|copy|have|ask|text|search|record|translate|follow|hire|pay ...
    earpiece|earbud|translator|chatgpt|teleprompter ... under|hidden|secretly|so|in; hidden notes|earpiece|answers|script|phone|crib
    copy|copying|copied ... off|from|answers|code|slides|essay|work|word|text ... as|mine|without
    copy|copying|copied ... off|from|answers|code|slides|essay|work|word|text ... and|then hand|submit|say|pretend|post|present|sign|pass
    crib|cribbing|plagiar* the|from|off|his|her|a|my|it
    get|getting|let|letting ... to? do|write|sit|take|answer|bake|cook|make ... and|then ... say|claim|call|pass|put|as
    have|having|ask|pay|paying ... to? do|write|sit|take|answer|bake|cook|make ... and|then ... say|claim|call|pass|put|as
    get|getting|let|letting ... to? do|write|sit|take|answer|bake|cook|make ... and|then ... mine|sign|credit|name|hand|submit
    have|having|ask|pay|paying ... to? do|write|sit|take|answer|bake|cook|make ... and|then ... mine|sign|credit|name|hand|submit
    take|taking|claim|claiming the|all|full credit|glory; as|like if? it|they|was were|is|was? my|mine own?
    borrow|wear|carry|carrying|hang|display|rent|hire|wearing ... so|to ... @believe|look|seem|assume|impress|pass|take|sound
    wear|carry|put|hold ... stethoscope|lanyard|clipboard ... so|to|and ... look|think|believe|seem|pass|take|nobody|no|one
    wear|carry|put|hold ... badge|uniform|suit|glasses ... so|to|and ... look|think|believe|seem|pass|take|nobody|no|one
    look|looking the part $,; look|looking the part so|even|until|while|without|at|for|like; busy so they|nobody|no
    look|pretend|appear busy when|so|until|if|whenever
    claim to know|be|have|speak|understand|own
    use|using a|my|the fake|false|someone|mate|friend|brother|sister ... name|id|login|profile|licence|certificate|photo|account
    under a? false; fake|false|phoney|bogus reference|references|cv|name|id|accent|degree|certificate|certificates|profile
    fake|false|phoney|bogus review|reviews|identity|qualifications|confidence|smile|persona|testimonials|sick|enthusiasm
    ~fake it|being|my|knowing|having|confidence|interest|understanding|knowledge|enthusiasm|illness|being|that|a|an|the|our|this
    faking|faked; to|will|just|could|can|and|then|always|i fake ...; fake till|until|like|through
    simulate|simulating @knowing|confidence|interest|expertise
    forge|forging a|the|my|his|her|their ... signature|certificate|letter|note|reference|degree|licence
    ~mime to|along|my|the ... words|song|hymn|hymns|solo|lyrics|part|chorus|backing|track|so
"""
OTHERWISE: Final = """
    say|saying|admit|tell|telling ... i do|did|have|can|am not ... know|understand|get|follow|hear|sure|done|read|speak $
    say|tell|show|explain|write|list ... what|how i ...; say i do not know|understand|get|follow|remember
    make|making up a|an|my own|the|some? dance|poem|verse|recipe|sentence|sentences|scene|plan|menu|routine|exercise
    make|making up a|an|my own|the|some? exercises|melody|tune|word|words|limerick|joke|playlist|timetable|bouquet|salad|dressing
    borrow|copy|steal ... notes|recipe|pattern|drill|idea|trick from|by|and; look like a|an|the ... in the mirror|photo
    look like i|it|the rain|snow; learn|learning to act; act|acting class|classes|lesson|exercise|workshop|school
    play|playing cool jazz|games|music; act calm when|and breathe; honest|honestly ...; really do|know|understand|mean|am
    when i|we really ... need|want|like|mean; nod when|at ... my turn|ready|hello
    laugh at the|my|his|her|their ... mistake|mistakes|myself|slip; laugh at myself; smile even when|if|on
    agree on|to|with a|the|my|our|terms|date|time|rules|him|her|them ...; clap|cheer along|for|when the|my|our|kids|team|choir
    go even if|when; say ... when i am|get|feel|see|need|want|have; tell ... when i am|get|feel|see|need|have
    say|tell ... when it is|gets|was my|too|time|over|ready|done|late; bluffs; fakes; pretends; he|she|who|it lies; cheats; blags; waffles
    bullshits; poses; he|she|they|who|colleague|brother else? ~bluff|~fake|~pretend|~lie|~cheat|~blag|~act|~copy|~wing|~bullshit
    sister|boss|people|everyone|everybody|someone|somebody else? ~bluff|~fake|~pretend|~lie|~cheat|~blag|~act|~copy|~wing|~bullshit
    age|size|height|colour|class|street|level as mine; the|my|his|her|our|kids|even kid|kids can|could|do|did|the|that
    gran|grandkids ...; as if|though|like i am|was|were talking|telling|explaining|chatting|speaking|reading|walking|teaching|alone ...
    as if|though|like i am|was|were at|on|holding|sitting|floating|pulling|squeezing|pushing|carrying ...; like i would $
    like i would to|with|at|on|for|in|say|tell|normally|any|talk
    as if|though|like i mean|meant|usually|always|normally|practised|practise|do|did|rehearsed|said|used|want|wanted|got|have all
    like i|we said|planned|agreed|learned|learnt|was told|did last; ~bluff|~fake|~pretend|~lie|~blag|~cheat too|so much|often|many
    fool|trick|kid myself|my ... brain|mind|self; trick my|question|or|photography|shot; kid|kids 's|gloves; con|cons list|and
    a con; convince|persuade myself|my ... boss|landlord|mum|dad|to; ~do|doing ... impression|impressions; first impression*
    good impression; make|leave an|a ... impression; work|works in|at|for|on|out
    hide|hiding the|my biscuits|chocolate|phone|remote|presents|eggs|snacks|cigarettes|sweets|crisps|bottle|tv|clock|scales
    hide ... so i do not; hiding ... so i do not; hide|hiding under|behind|from the bed|sofa|bush|curtain|sun
    keep quiet during|while|when|until|for|in; keep the secret|surprise; surprise party; not tell ... about the party|present|surprise
    claim back|my|the|for|on insurance|tax|expenses|benefits|back|refund|vat; claim form|forms; small claims; claims ...
    lie|lying down|in|still|on|back|flat|awake; lying in|on|down; lie detector
    make|making up a|an|the|my bed|beds|room|parcel|story|stories|game|songs|song
    make|making up a|an|the|my rhyme|lost|time|flashcards|dialogue|quiz|bottle|batch|feed|prescription; make|making up for|with|mind
    make up tutorial|artist|bag; made up of|with; sit|stand|come|act as a|chair|secretary|treasurer|guide|witness|model|first|volunteer
    act as a|an|the ...; play as a|white|black|goalkeeper; play like a|an team
    speak|talk as a|an|the guest|speaker|parent|user|group|volunteer; talk like a|an pirate
    dress|dressing up? as a|an|the pirate|witch|clown|fairy|princess|elf|santa|ghost; look|sound|seem as|like a|an good|bad|fun|mess|car
    sound like a|an|the native; look like|as a|an the|photo|picture|in; play|playing the hero in|of
    copy|copying ... by hand|out|exactly|the|of|into|from the? board|book|teacher|video|recording; copy out; copying out; photocop*
    cover|covering for|up my|a|the|with colleague|shift|plants|pool; role-play*; roleplay*; in character; card trick*; magic trick*
    spot|spotting|recognise|detect|detecting|identify|catch ... fake|fakes|fakery|bluff|bluffs|lies|liars
    expose the|a|his fake|lie|lies|liar
    laugh|laughing|smile|smiling along|and|at with|the|my|him|her|them joke|jokes|mistake|mistakes|mistake|myself
    smile at the|my|each|every|one|three|a; nod|nodding and|to|at say|the|my|each|one|everyone|write|repeat; nod to|at the
    smile and wave|ask|breathe|start|greet; smile and say hello|hi|my|thank|thanks|good|her|his; lie|lies|lying|lied witness|character
    who|which lied|lies; witness|suspect|liar who|that
    exaggerate|exaggerating my|the|each|every vowels|consonants|movements|swing|expression|gestures|arm|stretch
"""
