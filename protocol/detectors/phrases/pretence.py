"""More of feigning, and games, plays and surprises in which it is no pretence of skill, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import expanded, words

SETS: Final = {
    "able": words(
        """
        expert pro professional doctor nurse lawyer engineer manager chef specialist connoisseur insider regular local native veteran boss
        student member fan experienced qualified fluent confident knowledgeable competent trained certified successful clever smart rich
        important busy ill sick injured hurt interested bored listening fine okay ok calm cool relaxed comfortable happy fit strong tough
        brave sober vegan vegetarian religious married single older younger better further good great used ready prepared sure certain
        following concentrating thinking working reading writing texting typing talking studying control able capable skilled advanced
        beginner new normal deep surprised shocked deaf lost tired allergic photographer guide teacher coach captain pilot plumber
        electrician
        carpenter coder developer programmer designer artist musician pianist singer dancer climber runner swimmer sailor farmer scientist
        professor owner graduate millionaire customer pregnant asthmatic champion star leader friend friends adult grown-up french english
        german italian american british
        """
    ),
    "verify": words("collect check checks read mark marks verify test inspect prove count grade control"),
    "facts": words(
        """
        facts fact answers answer numbers figures stats statistics explanation explanations excuse excuses reference references sources data
        """
    ),
    "veil": expanded("~hide ~conceal ~mask ~cover ~disguise ~bury ~obscure ~camouflage ~paper ~gloss ~veil ~cloak"),
    "poor": words(
        """
        bad poor missing weak shaky lousy limited rusty terrible awful nonexistent broken patchy scant thin lacking dreadful rubbish dodgy
        crap basic sketchy clumsy crooked wobbly slow faulty hopeless
        """
    ),
    "skill": words(
        """
        english french german spanish italian polish maths math spelling reading writing grammar accent pronunciation singing playing
        technique skills skill knowledge memory timing handwriting cooking driving swimming coding dancing rhythm arithmetic sums mandarin
        japanese swedish latin vocabulary footwork drawing welding sewing understanding training preparation performance experience cv form
        grades qualifications education schooling typing computer parking sight-reading
        """
    ),
    "works": words(
        """
        books book films film movies movie shows songs song bands band music authors author wines wine papers paper articles article topics
        topic subjects subject theories theory words terms jokes joke places cities countries people things stuff names studies chapters
        recipes tools frameworks rules matches games players teams
        """
    ),
    "charm": expanded("~talk ~charm ~smile ~joke ~laugh ~smooth-talk ~sweet-talk ~flatter ~grin ~guess ~blab ~busk ~chat ~hustle"),
    "told": expanded("~say ~tell ~claim ~write ~put ~swear ~assure ~promise ~inform ~explain"),
    "profile": words("cv resume profile form application linkedin website card badge portfolio bio"),
    "jokers": words(
        """
        dragon dinosaur monster witch wizard pirate princess prince king queen knight lion tiger bear cat dog horse unicorn robot ghost
        statue tree train plane rabbit superhero alien spy zombie shark elephant mermaid fairy frog duck baby troll goat giant ogre elf
        gnome fox wolf bull snake monkey customer shopkeeper
        """
    ),
    "toyplace": words(
        """
        cafe shop restaurant kitchen tea party picnic school hospital doctors play game food phone phones money call calls office bus train
        """
    ),
    "furniture": words(
        """
        sofa chair chairs bed table box boxes carpet floor broom garden mirror wall spoon stick bath stairs rug pillow teddy doll dolls lamp
        camera lens plant plants toys toy puppet
        """
    ),
    "asker": words("examiner interviewer customer judge teacher audience patient client boss recruiter reader listener caller witness"),
    "child": words(
        """
        kids kid son sons daughter daughters niece nieces nephew nephews grandson granddaughter grandkids grandchildren children toddler
        toddlers twins baby class pupils nursery ones boys girls godson goddaughter
        """
    ),
}

FAKING: Final = """
    ~copy the|a|his|her|their ... and ~say|~claim|~tell|~pretend ...
    ~cover|~hide|~conceal|~mask with|by|behind ... that i|my|how; name drop|drops|dropping ...
    ~put on a show of strength|confidence|bravery|calm|being|knowing|competence|unity|interest
    ~tell @they any|some|old story|stories|rubbish|nonsense; ~tell @they anything|whatever|rubbish|nonsense
    let others|someone|somebody|them|her|him|another ... do|write|make|finish|solve ... and ~present|~hand|~submit|~take|~claim|~sign ...
    ~trick the|a|my jury|examiner|judges|boss|client|teacher|audience|panel ...
    ~act|~talk|~behave|~look|~walk|~speak like an|a old hand|timer|sweat|pro; so|that it seems|looks|appears|sounds i|as|like ...
    fake|phoney|false _? accent; not|never ~tell anyone|anybody|@they that|how|about|who ... did|wrote|helped|made|had
    ~talk|~act|~speak|~go on? as if $; ~throw around|about|out ... words|terms|phrases|names|jargon|numbers
    ~pose with|in|for|beside ... borrowed|rented|hired|fake|someone
    borrowed|rented|hired|fake ... for the profile|photo|picture|pictures|selfie; ~rent|~borrow|~hire ... to look|seem|appear|impress
    hope it|that is|works|sounds|passes|looks right|correct|true|convincing|enough|plausible
    ~look|~act very|all|deeply? concentrated|absorbed|engrossed|thoughtful|studious; ~tell white|little lies|lie; ~boast|~brag that i ...
    ~brag|~boast about ... i never|not|have|did|do ...; ~blame the|a|an|my _ _? if|when|whenever i|it|they ...
    show|showing|shows off with ...; ~say|~answer|~tell|~claim|~promise ... with full|total|great|complete|all? confidence that|even ...
    ~say|~tell ... i already ~know|~do|~see|~finish|~read|~hear
    ~talk|~act|~speak|~behave|~write as if|though? the|my|our|it|everything|all ...
    ~sign|~tick|~fill|~stamp|~approve|~initial ... without checking|doing|reading|looking|testing|understanding
    answers|formulas ... on|in|up|under|inside my arm|hand|palm|leg|wrist|sleeve|sock|shoe|cap|pencil
    ~give|~state|~write a|my wrong|false age|weight|grade
    hope|hoping|pray|praying @they|nobody|no|it one? ... not|never ... answer|reply|switch|speak|respond|react; spy pen|camera
    hidden notes|earpiece|phone|cheat; ~sell ... as new|fresh|original|genuine|organic|local|handmade
    ~play for time when|because|if|so i ...; ~give|~keep|~use vague|evasive|woolly|fuzzy answers|answer
    ~call it|them|that|this|these homemade|mine|original|handmade|home-made
    ~be|~stay|~act|~keep cagey|evasive|mysterious|economical about|with|on|so
    ~use|~show|~post|~borrow|~present|~upload|~include someone|somebody|another|other ... photos|pictures|work|designs|code
    ~use|~show|~post|~borrow|~present|~upload|~include someone|somebody|another|other ... art|recipes|projects|slides|essay; ~pretend not
    ~pretend to know|understand|have|like|work|listen|read|speak|follow|take|get|see|remember|enjoy|own|care|play|sing|agree|believe
    ~pretend to hear|write|need|look|do|type|think|study|pray|cook|use|recognise|check|drive|lift|swim
    ~pretend that? i|we _? ~know|~understand|~have|~can|~could|~read|~see|~speak|~like|~love|~own|~do|~get|~go|~come|~work|~remember|~plan
    ~pretend that? i|we _? ~need|~forget|~lose|~hear|~watch|~meet|~study|~train|~follow|~believe|~think|~finish|~play|~live|~enjoy|~care
    ~pretend that? i|we can|could|never|always|already|used|really|do|did|have|had; ~pretend that? i am|was|be|been|feel|felt ... @able
    ~pretend to be|feel|seem|look ... @able; ~pretend that? i am|was not|never|always|already ...; ~pretend that? i am|was ~ing
    ~pretend to be ~ing; ~pretend that? my|everything|nothing|all|this|these|those ...
    ~pretend ill|sick|otherwise|interest|knowledge|confidence; ~pretend that? he|she|they|it ... mine|me|my|works|finished|done|easy
    ~pretend like|as ...; ~pretend that? the|a ... finished|done|ready|works|mine|lost|broken|late
    ~pretend all|some|until|through|so|and|ignorance|surprise|enthusiasm|competence|expertise|even; ~pretend in front
    ~pretend with the|my boss|client|clients|customer; ~pretend to be on|in the|a phone|toilet|meeting|call|hurry
    ~pretend to be me|him|her|someone|somebody; ~pretend the|a|an _ is|was|are mine|my|finished|done|ready|working|broken; ~pretend $,
    ~be|~play|~act the|an|a expert|professional|pro|connoisseur|boss|veteran|star for|tonight|one|today|this|in|at ...
    ~make as if|though ...
    ~repeat|~parrot|~echo|~copy|repeating|copying ... the|man|woman|person|one|guy|lady|others before|beside|behind me ...
    as if|though it|this|they|that was|were|is|are mine|my|nothing|normal|easy|true|real|new|original|routine|home-made|homemade
    so|before|that i am|get|do|will not|never? found|caught|exposed|rumbled|discovered|outed ...
    ~put my name on|under|to his|her|their|someone|somebody|tom's ...
    ~peek|~glance|~look|~spy|~squint over? at|on|onto her|his|my|their|the ... neighbour|neighbour's|paper|sheet|answers|test
    ~use|~check|~google ... phone ... in|during|under the? test|exam|quiz|desk; my plan|idea|intention all along
    ~say|~claim ... it|this|that is|was my plan|intention|method|invention|discovery
    ghostwriter; ghost writer; ~talk|~speak|~lecture|~write|~chat about|of|on|over ... like|as a|an|some|the ... @sage
    ~copy what|whatever|from|off ... next|beside ... writes|wrote|types|answers|does
    ~copy ... ... in|during|for the? test|exam|quiz|assessment
    ~hide|~cover up? the|any|my broken|faulty|missing|unfinished|wrong|damaged|defective|failed _
    ~hide|~cover up? the|any|my damage|defects|errors|faults|mistakes|mess|error|mistake ... from|so|before|when
    ~buy|~order|~get|~fetch ... ... ... ~say|~tell|~claim ... i baked|made|wrote|built|cooked it|them|this|that|everything|all
    ~buy|~order|~get|~fetch ... ... ... ~say|~tell|~claim ... i painted|grew|drew|knitted|caught|did it|them|this|that|everything|all
    shop|store|bakery|takeaway|packet ... ... ... ~say|~tell|~claim ... i baked|made|cooked|grew it|them|this|that|everything|all
    ~talk|~act|~come big|posh|large about|to|so|with|in|and
    ~nod|~smile|~agree at|to|through|with|along all|every|everything|the|whatever|any ... jargon|terms|acronyms
    ~nod|~smile|~agree at|to|through|with|along all|every|everything|the|whatever|any ... numbers|words|figures|abbreviations
    ~answer|~speak|~talk|~reply|~say|~explain ... with|in|using big|fancy|long words|terms|phrases|jargon|sentences
    ~answer|~speak|~talk|~reply|~say|~explain ... with|in|using technical|clever|complicated words|terms|phrases|jargon|sentences
    @told @they|the|my|him|her ... my _ is|are perfect|fluent|excellent|flawless|great|native|amazing|outstanding|up-to-date
    ~put on my|the|an|a expert|posh|professional|confident|clever|boss voice|face|accent|tone|air|manner|hat
    ~put on my|the|an|a doctor|teacher|manager|serious|important|big voice|face|accent|tone|air|manner|hat
    improvise|improvising|conjure|cook|cooking|dream|spin|spinning up? some|a|the|an|any? ... @facts; @facts i? made|make|invented|invent up
    so|that it|this|that|they sounds|looks|seems|sound|look right|good|clever|plausible|convincing|smart|professional|impressive|technical
    ~say|~answer|~mutter|~mumble something|anything clever|smart|plausible|vague|technical|convincing|impressive|random|that
    ~mouth the|my|along|some ...
    @veil up? my|our|the|any @poor @skill; @veil up? my|the|any ... @poor @skill
    @veil up? how little|bad|badly|much|few|nervous|lost|new|slow|rusty|green ...
    @veil up? my|the|any|that total|complete|utter|own? lack|absence|want of; @veil up? my|the|any ... gap|gaps in|by|with
    rather|sooner|easier|better than admit|admitting|confess|say|saying|tell|own|ask ... i|it|that|the|to|them|him|her|anyone
    rather|sooner than admit; instead of admitting|owning|confessing ...; instead of telling|saying the truth|i|that
    instead of asking for help ... pretend|nod|act|hide; ~kid on i|that|like|to|about; smoke and mirrors
    ~get|~got away with it|that|not|having|a ...; ~palm ... off as|on; ~fob @they|them off|with; ~flannel my|through|them; hot air
    ~talk|~act|~play the big|hard|tough|cool|clever man|guy|woman|shot|boss|expert; talk the talk
    say|saying nothing about|of my|the|never|not|being|having|how; skip over|past the|that|my|what|how ... not|never|lack|gap|bit|part|fact
    ~talk|~speak|~laugh|~agree|~nod|~quote|~recommend ... @works i|that|which|we|you i? do|have|did not|never ...
    ~mention|~drop|~cite|~argue|~rave|~lecture|~praise ... @works i|that|which|we|you i? do|have|did not|never ...
    ~talk|~speak|~laugh|~agree|~nod|~quote|~recommend ... @works i|that|which? never|barely|hardly ...
    ~mention|~drop|~cite|~argue|~rave|~lecture|~praise ... @works i|that|which? never|barely|hardly ...
    ~use ... words|terms|phrases|abbreviations|acronyms i|that i? do|have|did not|barely|hardly understand|know|get
    ~use ... words|terms|phrases|abbreviations|acronyms i|that i? do|have|did not|barely|hardly looked|learned|grasp|follow
    @told ... i earn|make|own|run|have|speak|manage|lead double|twice|triple|fluent|perfect|six|# _? languages|figures
    ~tell ... i earn|make double|twice|more
    say|tell|claim|pretend ... dog|cat|printer|internet|wifi|computer|bus|train ate|broke|crashed|died|deleted ... so|when|but|rather|even
    blame|blaming it|that|this on ... so|instead|rather|if|when
    blame|blaming a|an|the|my bad|sore|broken|old|faulty ... so|instead|rather|if|when|for
    put|putting my name|signature on|to|under ... i did not|never|have
    use|using|borrow|show my? friend|mate|cousin|brother|sister|dad|colleague 's portfolio|work|code|photos; as my own $
    ~pass it|this|that|them|these off as; make|making out to|i|that|like|it|as; passing for|as|off
    in the hope|hopes that? no|nobody|they|no-one
    trusting|praying|betting|assuming|counting nobody|no|they|that|on one? ... notice|notices|ask|asks|check|checks
    trusting|praying|betting|assuming|counting nobody|no|they|that|on one? ... see|know|knows|noticing|asking|checking
    look|looking|sound|sounding like|as if? i|i'd|a|an|one|the ... all my life|for years|before|a hundred|thousand|million|expert
    seem|act|acting|behave like|as if? i|i'd|a|an|one|the ... all my life|for years|before|a hundred|thousand|million|expert
    ~smile|~nod|~agree|~laugh|~clap in|at the right|all|same places|moments|times|moment; at the right moment|moments ~nod|~laugh|~smile
    ~repeat|~parrot|~echo what|whatever|everything|the|his|her ... so|like|as i|if|though|they|it|to; parrot phrases|lines|words|what
    ~hide|~conceal ... certificate|certificates|result|results|score|marks|grades|licence|l-plates|plates ... so|from|they|because|failed
    no|nobody|noone one? ever|really? checks|verifies|asks|looks $,; no|nobody|noone one? checks anyway|these|those|them|it|that
    ~put on a show of being|knowing|having|confidence|understanding|competence; show of being|knowing|confidence|competence|expertise
    do not stick|stand out as ...; ^ just? ~say absolutely|yes|sure|exactly to? everything|whatever|anything ...
    ~have|~keep|~get|~got @they|all|them|her|him|the|my|whole|everyone all|whole? _? fooled|convinced|believing|tricked|duped|conned
    ~say|~answer|~nod yes|yeah|sure|absolutely|aye to every|each|all|any|whatever|everything|anything; say|saying yes to all|every|each
    ~say|~answer absolutely|definitely|certainly|exactly|interesting to everything|whatever|anything|every
    ^ ~say to everything|anything|whatever the|he|she|they|my|i ...
    act|acting|behave|behaving like|as if|though? the|my|this|that|his|her|all|nothing|none|their ... not|never|nothing|no ...
    act|acting|behave|behaving like nothing|everything is|was|scares|bothers|can|went|happened; act|acting like nothing|everything
    put|say|write|list|add|stick|state|keep|claim ... on|in my|the @profile even $; put|list|write|add ... on|in my|the @profile even
    on|in my|the @profile ... never ...; @told ... i ... ... ... when it|they|i|he|she|we is|was|am|were|have|had never|not|no|my|barely
    @told ... i ... ... ... when|but really|actually|truth|fact|secretly; @told ... i ... ... ... when it is|was my|only|just|actually
    put|putting up a|the|my|some _? front|facade|act; ~put up an act; ~keep up a|the|my front|pretence|mask; a|the brave|bold front
    @charm my way through|out|past|into|round|around|in; ~talk|~bluff|~wing|~blag|~busk|~fudge round|around it|the question|questions|that
    keep|keeping|stay|staying|be|being my|it|things|answers|the answers|answer|it|all|deliberately? vague|fuzzy|woolly so|and|to|about
    vague answers|answer so|and|to; firm|sure|confident|certain voice|tone even $; sound|sounding sure|certain|confident even
    answer|answering|speak|speaking|talk|reply ... confidently|firmly|loudly even $
    ~wear|~use|~hide|~put an|a|my hidden|secret|tiny? earpiece|earbud|earbuds|earphone ... feed|feeds|tell|tells|whisper|whispers|answers
    @they|mike|friend|mate|someone ~feed me
    ~use|~borrow|~show|~flash ... mate|friend|brother|sister|cousin|else 's? ... card|badge|licence|certificate|pass
    not|never ~correct|~stop|~contradict|~put @they|my|the ... when|if|right|straight|calls|call|thinks|think|takes|assumes
    so|and that|to i|we do|will|would not stick|stand out as|from|like|for
    so nobody|no spots|clocks the|a|that|this newbie|novice|beginner|rookie
    ~big|~talk|~bump up my|the|our role|part|experience|job|numbers|results; ~big myself up
    make|making myself look|sound|seem|appear more|better|older|bigger|smarter|important|like|experienced|clever ...
    chuck|throw|drop|slip|stick|scatter|weave ... in? ... words|phrases|terms|names|quotes to|so seem|sound|look|appear|they|i|it|people
    to seem|sound|look|appear clever|smart|expert|experienced|educated|important|knowledgeable|qualified|competent
    let|letting @they|people|everyone ~go|~keep on? ~think|~believe|~assume i|that|it; ~tell|~let @they ~think that? i
    without @they|anyone|anybody|them ~see|~notice|~realise|~know|~spot|~find out? that? i|my|me; seeing i am lost|stuck|bluffing|new
    let|have|get|ask|pay my? friend|mate|brother|sister|cousin do|sit|take|write|code|finish|complete ...
    let|have|get|ask|pay my? someone|somebody|dad|ai|chatgpt|gpt do|sit|take|write|code|finish|complete ...
    let|have|get|ask|pay ... do|sit|take|write|code|finish|complete the|my ... for me; photoshop my
    doctoring|doctored|~fiddle|~rig|~fudge the|my _? numbers|figures|results|books|data|sales|scores
    doctoring|doctored|~fiddle|~rig|~fudge the|my _? score|times|photos|vote|draw|test|records
"""
OTHERWISE: Final = """
    say no if|when|whenever|to|and ...
    ~invent a|the|some|new name|names for the|a|my|our ...
    talk|talking my way through the recipe|steps|slides|list|route|code|process|moves|score|piece|map|menu
    ~pretend to be? asleep|sleep|sleeping|dead
    ~pretend that? i am|was ... stage|concert|radio|beach|queen|king|bird|tv|singer|drummer
    change|changing the topic|subject when|if they|he|she|people ~gossip|~fight|~argue|~swear|~cry|~shout|~moan|~complain ...
    show off with my|the? dog|cat|baby|garden; ~pretend|~bluff|~fake|~lie|~hide|~act less|never|fewer ...
    how people|they|others|he|she|politicians|liars ~bluff|~lie|~fake|~pretend|~cheat; word|words bluff|fake|pretend; how to ~pretend $,
    ~laugh at my|our ...; look at the ... on|in the board|wall|screen|book
    have|let|ask|get|watch my|a|the|our|someone|somebody _? to? ~pretend|~play to? be? a|an|the @asker; ~pretend to be a|an|the @asker
    fake name|names in|for my|the|a ...
    ~dream up a|an|the|some|new|my ... game|games|story|stories|menu|recipe|dish|name|plan|tune|plot|character|costume|design
    speak|know|have a little|bit|some|basic ...; ~pretend to throw|pass|shoot|kick|serve|snore|fly|eat|sneeze|drop|hit ...
    play|playing ... violin|viola|piano|cello|guitar|flute|bass|alto part|parts|role|line
    play|playing ... tenor|soprano|horn|trumpet|clarinet|drum|organ|solo part|parts|role|line
    ~pretend the|a|this|that|each|every|our _ is|are|was|were a|an|the|real|alive|full|on|in ...
    like|as i would do|to|with|at|in|on|speak|talk|tell|say|any ...; like|as i do|always|usually|normally|speak|talk ...; pretend nothing
    say i am lost|stuck|new|unsure|confused|nervous; say|saying|ask|asking|tell when|if|whenever i ...; speak like a native
    without telling|asking me|us|anyone first|about|goodbye
    without telling me|us
    ~pretend @toyplace; ~play pretend ...; ~pretend the|my|a|this|that|our|each @furniture is|was|are|were; ~pretend to be a|an|the @jokers
    ~pretend i am|was the|an|a|my @asker and|to|for|in|on ...; ~pretend i am|was the|my @asker; ~pretend a|an|the @furniture
    ~play the|a|an _ and _ plays|play|is|does ...; ~play the|a|an ... in|at|on the? _? play|show|panto|sketch|scene|film|training|exercise
    report|reporting|flag|remove|block|delete|find|detect|catch|spot ... fake|false|bogus|faked _
    impression of depth|space|light|movement|my
    impression of a|an|the? _? grandad|boss|bird|robot|accent|teacher|celebrity|politician|cat|dog|place|town|job|course|book
    first|best|their|her|his|your impression of|on; lasting|good impression on
    my|a|the|some|people brother|sister|dad|mum|friend? says|say|said|told|tells|keeps ... fake|pretend|bluff|wing ...
    my|a|the|some|people boss|mate|coach|colleague|people? says|say|said|told|tells|keeps ... fake|pretend|bluff|wing ...
    plates|plate off ... after|passed|because
    let|ask|pay|get my? friend|mate|brother|sister|dad do|take the|a|my photo|photos|pictures|dishes|washing
    let|ask|pay|get my? friend|mate|brother|sister|dad do|take the|a|my shopping|first|other|turn|lead|shot
    do|take|finish|complete|write the|my ... for me and|so ... thank|pay; without @child noticing
    make|making up a|an|some|the|my|our|three|two|five|ten ... story for|with|to|together|on|in|at|each|every|where|and
    make|making up a|an|some|the|my|our|three|two|five|ten bedtime|funny|short|little|ghost|silly? story $,
    make|making up a|an|some|the|my|our|three|two|five|ten ... stories|song|songs|rhyme|rhymes|sentence
    make|making up a|an|some|the|my|our|three|two|five|ten ... sentences|poem|poems|game|games|dance|joke
    make|making up a|an|some|the|my|our|three|two|five|ten ... jokes|recipe|tune|melody|characters|character
    make|making up a|an|some|the|my|our|three|two|five|ten ... dialogue|dialogues|riddle|bed|quiz|bag
    ~make up stories|songs|rhymes|sentences|poems|games|jokes|dialogues|bags|parcels|bouquets; make up with; ~make up sentences
    ~invent stories|songs|rhymes|games|recipes|characters|dishes|dialogues; ~laugh|~joke my way; say|tell ... openly
    ~smile my way down|up|round|around|along|home; stand out as|for|from my|the good|best|honest; to sound natural|clear|like
"""
CLAIM: Final = """
    ~sound|~act|~look|~seem very|so|really? sure|certain|confident|calm; ~answer|~act|~come|~go|~speak|~sign|~pose ... as a|an|the ...
    ~say|~tell|~claim|~write|~swear ... it|everything|we|they is|are|have|was|works ...
    ~say|~tell|~claim|~write|~put|~swear|~reply|~answer ... i|i've am|have|know|knew|speak|did|can|could|managed ...
    ~say|~tell|~claim|~write|~put|~swear|~reply|~answer ... i|i've led|ran|built|studied|worked|own|read|saw|understand|love ...
    ~say|~tell|~claim|~write|~put|~swear|~reply|~answer ... i|i've finished|practised|passed|tried|play|own ...
    ~say|~tell|~claim|~write|~put|~swear|~reply|~answer ... i|i've drive|earn|went|lived|trained|graduated ...
"""
"""What a person means to say of themselves. With one of the next after it, it is not so."""
SAID: Final = """
    ~say|~tell|~claim|~write|~put|~swear|~reply ... i|we|my|it|they|everything ...
"""
NOT_SO: Final = """
    when|while|but|though|although i|we|it do|am|have|did|can|is|was|does not $
    ^ i|we|it|they|that ~be|~have|~do|can|could not $; ^ i never|hardly|barely did|was|have|do $
    which i|we do|have|did|am|can|could not|never
"""
"""What anything said is given away by."""
BELIED: Final = """
    which i do|have|did|am|can|could not|never ...; though|although i only|just|barely|hardly|really|actually ...
    though|although i am only|just|really|actually ...; no|nobody|noone one? can|could|will|would ... check|prove|verify|tell
    though|although|when we|it|i have|is|are|am|did not ...
    ^ it|that|they|we is|are|was|were|do|does|have|has not $;
    ^ i am|do|have|did|can|could|was not $; ^ i never|hardly|barely did|was|have $
    though|although|but i do|have|did|am|can|could not|never $,; ^ that|it|which is|was not true ...; which|that is|was a|not lie|true
    @they ... does|do|did|will|would|can|could|has|have not|never @verify ...
    no|nobody|noone one? has|have|had|will|would|can|does|ever|even? read|seen|heard|checked|tried|been ...
    no|nobody|noone one? has|have|had|will|would|can|does|ever|even? check|checks|reads|know|knows|speak|speaks ...
"""
"""What gives a claim away."""
ASSENT: Final = """
    ~say|~answer even $;
    ~smile|~nod|~agree|~laugh|~clap|~applaud|~hum ...; ~say|~answer|~reply yes|sure|okay|ok|interesting|great
"""
LOST: Final = """
    though|although|while|but i have no|not a|any|the? clue|idea|notion ...; though|although|while i am clueless|guessing|bluffing ...
    though|although|while|but i do|did|can|could|will not|never|hardly|barely understand|get|follow|know|hear|grasp ...
    though|although|while i am lost ...
    though|although|while i have|had|understand|understood|get|got|know|knew no|nothing|zero|little|half|not ...
"""
"""What one agrees to without having followed it."""
PLAYING: Final = """
    card round|night|evening|table; two pair|pairs; royal|straight flush; full house; poker face
    backgammon; dominoes; scrabble; monopoly; rummy; mahjong; checkers; draughts; blackjack; roulette
    tooth fairy; father christmas|santa; santa claus; my|our|the @child plays|play
    pub quiz; in|at|of the? quiz; bingo
    in his|her|their|our|the|a game|games; his|her|their game
    monologue|monolog|soliloquy; in which|whom i ~lie|~pretend|~fake|~bluff; so that|the the? dog|cat|puppy|horse|goalie ...
    training|party|drinking|guessing|ball game|games
    in|at rugby|football|basketball|netball|hockey|handball|judo|fencing|boxing|tennis|cricket|volleyball; poker; cards
    card trick|tricks|game|games|night|table; magic trick|tricks|show|act|club; magician|magicians; werewolf|werewolves; mafia game|night
    liar's|liars|liar dice|poker; 's dice; dice; board game|games; boardgame|boardgames; charades; party game|games; video game|games
    escape room; bluffing game|games; game of|night; chess|go|tennis|rugby|football|basketball|squash|fencing|boxing opponent
    opponent|opponents|defender|defenders; goalkeeper|goalie|keeper; fake shot|pass|punch|left|right|handoff|kick; dummy pass
    with|for|at my|the|our|his|her|little|two|three little? @child; chases|chase|chasing me; tea party
    role|roleplay|role-play play|plays|playing|game|session|exercise; roleplay; role-play; drama class|club|group|school
    improv|improvisation|impro; pantomime|panto|nativity; school play; stage combat; rehearsal of; fancy dress; halloween; costume|costumes
    carnival; cosplay; surprise party|birthday|gift|present|visit|trip|proposal|dinner|cake|for; secret santa
    birthday party|present|surprise; easter egg|eggs
    her|his|their|mum's|dad's|mom's surprise; party for|is a surprise; that|as we are planning; dungeons; larp; murder mystery
    hide and seek; peekaboo; stage|film|theatre|sketch|comedy fight|scene|show|kiss|death; play dead; puppet|puppets; teddy|teddies
"""
"""Where these stand, feigning is part of the game or of a treat, unless a claim about oneself is made."""
