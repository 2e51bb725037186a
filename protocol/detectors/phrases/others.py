"""What other people did or were, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    @person|dev|sister|sisters|ward _ sat|stood|stayed|stuck|waited|walked|drove by|with|beside|next|behind
    sat|stood|stayed|stuck|came by|with|beside|next|along to? me|us; lent me|us
    @person lent|gave|showed|taught|brought|bought|drove|coached|talked|calmed|walked|guided me|my|us
    @person held|let|kept|carried|covered|proofread|explained|pushed|encouraged|cheered|tested|quizzed me|my|us
    opponent|lad|he|she|they|other|rival|opposition|team resigned|conceded|blundered|forfeited|withdrew
    opponent|lad|he|she|they|other|rival|opposition|team retired|collapsed|slipped|choked|defaulted|crumbled
    @person ~resign|~concede|~blunder|~withdraw|~forfeit; ~hold my hand; guided my; held the bottom|ladder|torch|other|my
    thanks to|for my|our|the|a|an|mum|dad|_; got me through; calmed me; did most|all|half of
    without him|her|them|you|my|the ... not|never|impossible; proofread|proof-read
    @person _ proofread|checked|read|edited|typed|fixed|built|cooked ... twice|my|it; because she|he|they said|agreed|wanted
    she|he|they said yes; liked me|us|my|the|it|what; loved me|us|my; thanks to|him|her|them|mum|dad|everyone|my|sarah|the
    because of him|her|them|my|everyone|mum|dad|the
    credit|down|due|kudos|props goes|to|is|belongs to? ... him|her|them|my|everyone|mum|dad|coach @person
    credit|down|due|kudos|props goes|to|is|belongs to? ... team|teacher|boss|wife|husband|friend|the @person; all him|her|them|down to
    not ... done|managed|got|finished|made|passed ... without my|her|him|them|the|our|mum|dad|_ @person?
    not ... without ... help|support|him|her|them|@person; @help me ... through|out|up|along|a|with|how|every|to|the|over|in
    @help me ... going|what|courage|tips|feedback|advice|lift|hand|lot|loads|relax|calm; @help me; helped; helpful; help from|of
    with|had|got|needed|some|her|his|their|without|lots|a lot|their|outside|your of? help; with ... help; supported; support from|of|was
    his|her|their|my ... support|help|advice|tips|encouragement|feedback|patience|kindness|idea|guidance
    good|great|brilliant|amazing|fantastic|lovely|excellent teacher|coach|tutor|audience|crowd|team|mentor|instructor
    wonderful|patient|supportive|best|kind|super teacher|coach|tutor|audience|crowd|team|mentor|instructor
    good|great|brilliant|amazing|fantastic|lovely|excellent company|partner|boss|manager|trainer|friends|class|people
    wonderful|patient|supportive|best|kind|super company|partner|boss|manager|trainer|friends|class|people
    good|great|brilliant|amazing|fantastic|lovely|excellent colleagues|colleague|interviewer|panel
    good|great|brilliant|amazing|fantastic|lovely|excellent examiner|advice|group|neighbour
    wonderful|patient|supportive|best|kind|super colleagues|colleague|interviewer|panel|examiner|advice|group|neighbour
    good|great|brilliant|amazing|fantastic|lovely|excellent physio|nurse|doctor|support|customers|client|host|listeners
    wonderful|patient|supportive|best|kind|super physio|nurse|doctor|support|customers|client|host|listeners
    @person ... ~be|seemed|felt|sounded|looked ... @kind; @person ~be ... in a|such good|great|lovely|cheerful|generous|forgiving mood
    @person ~go|went|took easy on; easy on me; ~let me|us off|go|have|start|through|pass|use|in|retake|try|win|finish|take|away
    they let me; ~let it|me|us slide|through|off; @person ~let me; somebody|someone up there
    @person ~hold ... ladder|torch|board|tape|rope|seat|bike|hand|door|pipe|other|it|end|light; felt|feel sorry|pity for; took pity
    pity; had already decided|made|chosen|agreed; already wanted; wanted to buy|help|say
    @person ... ~do|~fix|~write|~fill|~move|~carry|~finish|~hold ... for me|us
    @person ... ~set|~check|~correct|~cook|~drive|~book|~sort|~organise ... for me|us
    @person ... ~pay|~make|~prepare|~translate|~answer|~handle|~call|~find ... for me|us
    @person ... ~edit|~proofread|~draft|~bring|~open|~choose|~pick|~show ... for me|us; did it all? for me; done for me; in for me
    ~take me through|aside|there|along|under|with
    walked|talked|took|led|coached|guided|carried|drove|pulled|got|saw|dragged me through|into|in|there|across|to|along
    drove|dragged|pushed|forced|made|talked|persuaded|convinced|encouraged|told|nagged|reminded|begged|egged me|us; ~remind me
    gave me ... lift|tips|advice|feedback|hints|hint|answers|answer|hand|push|confidence|courage
    gave me ... boost|extra|more|clue|clues|chance|time|notes|pointers|leg|benefit|a; ~give me the|a|an; ~lend me; lent me; showed me
    taught me; told me what|how|exactly|where|when|to|i; explained it|everything|the|how|what|clearly|things|to ...; @person explained
    ~cheer me|us; cheering; ~root for; ~believe in me; believed in; behind me; had my back; stood by|beside|with|next; by my side
    sat|stayed|came|went|waited|stood|worked|practised|ran|walked with|beside|by|next me|us|to me
    ~keep me company|going|on|accountable|calm; @person ~keep me; hand-holding; held my hand; hand held
    accountability|gym|study|running|training partner|buddy|mate; buddy; mentor; @person ~fix
    fixed the|my|it ... for|before|worst|code|mistakes|bugs; covered for|my; ~cover for me; picked up the slack; carried the|us|me|by|my
    took over; ~do most|half|all of the; did most|half|all|the hard ...; ~do the hard|heavy; did the talking|work|rest|driving
    took the kids; minded|babysat|babysitting; looked after; baby sat; watched the|my kids|baby|children|twins; ~watch the kids|baby
    they|she|he|@person were|was|are|is|all|both|just|so|really|very smiling|nodding|laughing|happy|keen|on my side|@kind
    ~laugh at my jokes; liked me; liked my; they liked; she|he liked; ~put me at ease; made me feel ...
    made it|things|everything easy|easier|possible|simple|fun|comfortable|feel; @person made it|me|sure; pointed out; spotted my|it|the
    translated; whispered; prompted; corrected my|it|me; suggested; recommended; advice from; tip from; trick from; idea from
    someone|somebody|everyone|everybody|friend|colleague|mate|neighbour|team ... helped|fixed|did|gave|told|showed|lent
    someone|somebody|everyone|everybody|friend ... sorted|joined|supported|chipped|saved|came|stepped
    colleague|mate|neighbour|team ... sorted|joined|supported|chipped|saved|came|stepped; joined in|me; joined me; chipped in
    stepped in; ~come with me; team effort; teamwork; good company; group effort; together we; they did; everyone was|were ...
    other ... did most|all|it; partner did
    my husband|wife|partner|mum|dad|son|daughter|sister|brother|friend took|did|got|made|cooked|drove|watched
    my husband|wife|partner|mum|dad|son|daughter|sister|brother|friend had|kept|set|sorted|handled|finished|carried
    my mate|colleague|coach|boss|neighbour|nurse|physio|flatmate|teammate took|did|got|made|cooked|drove|watched
    my mate|colleague|coach|boss|neighbour|nurse|physio|flatmate|teammate had|kept|set|sorted|handled|finished|carried
    he|she|they did ...; pulled strings; put in a good word; bent the rules; turned a blind eye; looked the other; said yes straight
    said yes $; forgave; overlooked; marked generously|kindly|leniently; generous marking|marker|examiner; gave us|me the; not ~notice
    knew me already; already knew me|us; knew my dad|boss|mum; owed me; was|were expecting me|my; needed me; they needed; desperate for
    team|class|group|everyone|everybody|family|we all|both? pulled|worked|stuck|chipped together|in
    @person took|had|minded|covered|watched the|my|our twins|kids|baby|children|boys|girls
    @person took|had|minded|covered|watched the|my|our dog|shift|phones|shop|till|baby|little|toddler|night
    @person ~be so|very|really|lovely|just calm|kind|patient|nice
    @person ~be so|very|really|lovely|just friendly|helpful|good|sweet|understanding|generous; kind like that|always
    @person|driver ~wait|~wait for me|us; @person broke it|things|everything down for me|us; @person stood|filled|stepped in|up
    encouragement|support from; without @person
    got|had|with loads|lots|plenty of? encouragement|support|help|advice
    @person ~be in a? holiday|party|festive|generous|good mood; cheered|clapped|sang all|along|me|us|for
    ~do|did the cooking|shopping|dishes|driving|housework|kids|washing so|for
    begged|nagged|dared|told me to; practised|rehearsed|trained|studied|ran|revised with me|us; ~go|went easy on me|us
    made it|me very? relaxed|easy|calm|comfortable; so that? i could study|work|practise|go
    @person nodded|smiled|laughed at everything|all|every|along; sweet|kind|lovely man|woman|lady|guy|soul|people
    ~keep|kept texting|encouraging|cheering|nudging|reminding|pushing me|us
    kids|children|class|pupils|twins|boys|girls|dogs ~behave; like angels|lambs; was|were on the line|call|phone|team too|with
    friend|mate|colleague ~be there|on|with ...
"""
DOWN: Final = """
    if my|the|our|only|a ... @person had; if ... had|would brought|told|helped|answered|turned|shown|come|called|listened|let|sent|said
    @person|half|most|cast|receptionist _ hung|shouted|snapped|barked up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ yelled|screamed|laughed|sneered|walked up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ turned|left|pulled|backed up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ dropped|bailed|cancelled|quit|ghosted up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ flaked|blanked|ignored|forgot up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ refused|dithered|interrupted|hogged|nagged up|at|out|on|off|away|in
    @person|half|most|cast|receptionist _ refused|dithered|interrupted|hogged|nagged me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ moaned|sulked|kicked|blocked up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    @person|half|most|cast|receptionist _ overslept|messed|cocked|screwed|rushed up|at|out|on|off|away|in|me|his|her|their|to|the|my|us
    hung|shouted|snapped|barked|yelled|laughed|swore|walked up|at|off|out on|at? me|us
    nobody|no-one|noone|no|none one? showed|told|taught|explained|warned|answered|replied|turned
    nobody|no-one|noone|no|none one? came|helped|let|mentioned|asked|rang|wanted|listened|picked
    did|do|would|will|could not turn|show|answer|reply|listen|let|help|explain|tell|teach ... me|us|up|back
    half|most|part|rest of? the cast|team|class|group|choir|band|others|people ... not|never|late|missing|absent|drunk|left
    let|letting|letting me|us|everyone down; talked me into|out; offered me a|another|one
    brought a|the|some ... crate|bottle|cake|beers|wine round|over|home; other side|party|team|driver|one would|will|could not; honk*
    staring at me; ate the|my|our; hid my|the; @person ~move|~bring|~shift|~change ... deadline|date|time|room|goal|goalposts
    moved the goalposts; would|will|could not shut up|it; lads|kids|people|girls|boys at|in the back
    @person ~get|~send|~lead|~drive|~bring|~push us|me ... lost|wrong|late|sick|stuck|nowhere|stressed|nervous
    ~make|~made me ... nervous|anxious|late|cry|feel|lose|doubt|panic
    @person ~phone|~ring|~text|~knock|~visit right|just|in|during|halfway|mid|while|at|on; shut up
    talked|talking the whole|all|non|over|through|nonstop ...; no word in; no one told|warned me|us; ~send me to the wrong
    @person ... ~be|seemed|sounded|looked|got|kept ... @unkind; @person ~be ... in a|such bad|foul|terrible|rotten|mood
    bad|foul mood @person; @person ... @hinder; kept|keeps|keep @hinder
    kept interrupting|barging|talking|calling|ringing|laughing|shouting|asking|changing|moving|texting
    kept coming|nagging|distracting|crying|waking|stopping|chatting|messaging|poking|pulling|staring; @hinder me|my|us|over|the whole?
    ~slam the|down|door|phone ...; phone down
    ~block|~hog|~take ... bay|way|lane|court|machine|road|entrance|driveway|space|seat|oven|bathroom; in the|my way; interrupt*
    barg* in; heckl*; distracted me|us|by; distracting me; put me|us off; threw me off; ~put me on the spot
    ~talk over|through me|it|my|us|the; ~laugh at me|my|us; ~hang up on?; hung up; hangs up; ~stand me up; stood me up
    ~let me|us|everyone down; let down by; ~pull out; pulled out; ~back out on; bailed on; ghosted; ~ghost; ditched; dumped
    ~turn me|us|it down; turned me|us|it down; rejected me|my|us; refused to|me|my|point; ~refuse
    no one|person ... answered|picked|replied|came|showed|turned|listened|helped|called|told|explained|wanted|responded
    no one|person ... rang|laughed|volunteered|bothered|signed|joined|spoke|cared|knew|warned|let|stopped
    nobody|none|noone|never|hardly ... @person? answered|answer|picked|pick|replied up|me|back|to|my|us
    nobody|none|noone|never|hardly ... @person? answered|answer|picked|pick|replied the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? answered|answer|picked|pick|replied $
    nobody|none|noone|never|hardly ... @person? reply|came|come|showed up|me|back|to|my|us|the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? reply|came|come|showed $
    nobody|none|noone|never|hardly ... @person? show|turned|turn|listened|listen up|me|back|to|my|us
    nobody|none|noone|never|hardly ... @person? show|turned|turn|listened|listen the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? show|turned|turn|listened|listen $
    nobody|none|noone|never|hardly ... @person? helped|help|called|call up|me|back|to|my|us|the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? helped|help|called|call $
    nobody|none|noone|never|hardly ... @person? told|tell|cared|explained|explain up|me|back|to|my|us
    nobody|none|noone|never|hardly ... @person? told|tell|cared|explained|explain the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? told|tell|cared|explained|explain $
    nobody|none|noone|never|hardly ... @person? wanted|want|responded|respond up|me|back|to|my|us
    nobody|none|noone|never|hardly ... @person? wanted|want|responded|respond the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? wanted|want|responded|respond $
    nobody|none|noone|never|hardly ... @person? rang|ring|laughed|spoke|volunteered up|me|back|to|my|us
    nobody|none|noone|never|hardly ... @person? rang|ring|laughed|spoke|volunteered the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? rang|ring|laughed|spoke|volunteered $
    nobody|none|noone|never|hardly ... @person? bothered|signed|joined|asked up|me|back|to|my|us
    nobody|none|noone|never|hardly ... @person? bothered|signed|joined|asked the|with|phone|in|anything
    nobody|none|noone|never|hardly ... @person? bothered|signed|joined|asked $
    @person not|never|will|would|could ... ~let|~listen|~answer|~reply|~show|~turn|~come ...
    @person not|never|will|would|could ... ~pick|~help|~cooperate|~wait|~stop|~sit|~settle ...
    @person not|never|will|would|could ... ~sleep|~share|~agree|~tell|~give|~explain|~call ...
    @person not|never|will|would|could ... ~want|~stay|~leave|~respond|~turned|~believe ...
    @person not|never|will|would|could ... ~care|~understand|~like|~eat|~go|~budge|~move ...
    @person not|never|will|would|could ... ~play|~open|~sign|~buy|~speak|~concentrate ...
    @person not|never|will|would|could ... ~know|~do|~get|~send|~book|~pay|~ring ...
    @person not|never|will|would|could ... ~follow|~read|~pass|~teach|~warn|~support ...; @person never|not ...turned|showed
    she|he|they|who never|not turned|showed|came|called|replied|answered|rang|arrived ...
    would not let|listen|stop|sit|settle|sleep|cooperate|go|budge|talk|give|answer|come|eat|wait|help|leave|shut|play; not let me
    wouldn't let; @person ~forget|~leave|~cancel|~quit|~mess ... me|early|late|up|out|my|it|us|down|music|wrong|on|off
    @person ~screw|~ruin|~spoil|~wreck ... me|early|late|up|out|my|it|us|down|music|wrong|on|off
    @person ~delay|~wake|~rush|~drag|~throw ... me|early|late|up|out|my|it|us|down|music|wrong|on|off
    @person ~block|~insist|~demand|~schedule ... me|early|late|up|out|my|it|us|down|music|wrong|on|off
    @person ~change|~lose ... mind|rules|plan|plans|time|date|room|patience|interest|temper|topic|subject
    @person ~break|~steal|~take|~hog|~use ... my|the
    @person ~keep|~make ... me|asking|talking|changing|coming|calling|late|fun|noise|up
    @person ~have|~play|~put|~turn ... music|telly|tv|radio|loud|party|on until|up|tantrum|mind
    @person ~need|~want|~ask|~call|~ring|~tell|~invite|~order|~send ... me ... in|away|out|back|over|late|early|to
    @person ~push ... too; @person ~cut ... me|us|it off|short
    @person ~come|~turn|~arrive|~start|~walk|~get ... late|drunk|early|unprepared; @person ~walk|~storm|~drop|~move out|off|away
    @person ~mark|~grade ... harsh*|down|me|hard|wrong; @person ~fail|~beat|~block me
    @person kept|keeps|keep bringing|smoking|offering|singing|tapping|moving|leaving|sneezing|coughing|eating
    @person kept|keeps|keep whispering|running|pointing|correcting|postponing|cancelling|asking|wanting|making
    @person ~cough|~cheat|~mumble|~shout|~smoke|~snore|~park; @person ~drink|~smoke ... in front|beside|next|near
    @person ~bring|~buy|~offer|~give ... cake|biscuits|pizza|drinks|cigarettes|beer|wine|chocolate|wrong|nothing|no|bad
    @person ~talk|~speak too|over|so|really|very|for|through; @person ~drive too|me
    @person ~pick|~choose ... wrong|else|another|him|her; @person ~decide ... not|against|to|already|before; made|make ... mind up
    ~make up her|his|their mind|minds; mind made up; mind|minds before; changed her|his|their mind|minds; music on; blasting
    playing loud; next door; neighbours; neighbour's; noisy neighbours
    boss called|wanted|needed|kept|gave|made|moved|changed|dumped|asked|sent|told|scheduled|piled; ~call me in|away|into|up
    ~drag me into|away; pulled|called|dragged|roped into|away|in; ~keep me up|late|waiting|awake|talking|on; kept me; held me up|back
    ~hold me up; ~wake me; woke me; peer pressure; ~talk me out|into; talked me out|into; egged me; tempted me|by; ~offer me; offered me
    difficult|awkward|bad|poor|terrible|useless teacher|teaching|teachers|coach|coaching|tutor|boss|manager|partner
    rubbish|awful|unfair|strict|harsh teacher|teaching|teachers|coach|coaching|tutor|boss|manager|partner
    difficult|awkward|bad|poor|terrible|useless audience|crowd|instructor|instructors|management|interviewer|panel|examiner
    rubbish|awful|unfair|strict|harsh audience|crowd|instructor|instructors|management|interviewer|panel|examiner
    hopeless|rude|unhelpful|tough|mean|grumpy|lousy|horrible|no|absent teacher|teaching|teachers|coach|coaching
    hopeless|rude|unhelpful|tough|mean|grumpy|lousy|horrible|no|absent tutor|boss|manager|partner
    hopeless|rude|unhelpful|tough|mean|grumpy|lousy|horrible|no|absent audience|crowd|instructor|instructors
    hopeless|rude|unhelpful|tough|mean|grumpy|lousy|horrible|no|absent management|interviewer|panel|examiner
    difficult|awkward|bad|poor|terrible|useless marker|marking|referee|team|support|help|customer|customers|client
    rubbish|awful|unfair|strict|harsh marker|marking|referee|team|support|help|customer|customers|client
    difficult|awkward|bad|poor|terrible|useless clients|communication|feedback|opponent|advice|instruction|supervisor|people
    rubbish|awful|unfair|strict|harsh clients|communication|feedback|opponent|advice|instruction|supervisor|people
    hopeless|rude|unhelpful|tough|mean marker|marking|referee|team|support|help|customer|customers|client
    grumpy|lousy|horrible|no|absent marker|marking|referee|team|support|help|customer|customers|client
    hopeless|rude|unhelpful|tough|mean|grumpy|lousy|horrible|no|absent clients|communication|feedback|opponent
    hopeless|rude|unhelpful|tough|mean|grumpy|lousy|horrible|no|absent advice|instruction|supervisor|people; ref; referee; biased; bias
    favouritism; discriminat*; prejudice; racis*; sexis*; unfair marking|marker|treatment; marked me|it|us|harshly|down; marked down
    graded; fault of|was; not my fault; his|her|their|boss's|someone's|everyone's|other|somebody fault
    blame @person|lies|goes|my|the|him|her|them; because of him|her|them|my @person; thanks to my|him|her|them|the
    wrong advice|information|instructions|directions|address|date|form|room|time from
    gave me|us the? ... wrong|bad|no|incorrect|old|short|too|hardly|late|less; told me|us ... wrong|last|late|nothing|stop|wait|no|lies
    lied; misled; misinformed; miscommunicat*; nobody told; no one told; no support|help|backup from|at|with; off sick
    short-staffed; short staffed; off sick; called in sick; unsupportive; selfish*; arguing; argument with; fight with; fell out
    someone|somebody else|had|took|stole|parked|booked|was|kept|came|knocked
    someone|somebody rang|called|spilled|beat|got|cut|used|ate|else's; someone ...
    my|the lad|kid|son|daughter|baby|boy|girl|toddler|wife|husband ... would|was|were|had|needed|kept
    my|the lad|kid|son|daughter|baby|boy|girl|toddler|wife|husband ... got|started|woke|came|threw|refused
    my|the boss|dog|cat|flatmate|twins|mate|mum|dad|kids ... would|was|were|had|needed|kept
    my|the boss|dog|cat|flatmate|twins|mate|mum|dad|kids ... got|started|woke|came|threw|refused
    my|the lad|kid|son|daughter|baby|boy|girl|toddler|wife|husband ... screamed|cried|not|ate|ill|sick
    my|the lad|kid|son|daughter|baby|boy|girl|toddler|wife|husband ... up|teething|wanted|took|broke|hid
    my|the boss|dog|cat|flatmate|twins|mate|mum|dad|kids ... screamed|cried|not|ate|ill|sick
    my|the boss|dog|cat|flatmate|twins|mate|mum|dad|kids ... up|teething|wanted|took|broke|hid
    team ... fell|apart|not|late|let|failed|quit; tantrum*; meltdown; screaming; crying baby|kids|child; baby ...; kids ...
    partner ... late|dropped|missed|forgot|ill|sick|stepped|left; @person too fast|much|quickly|loud|quiet|slow; rushed me|us; rushed me
    tutor|teacher|coach|instructor|lecturer ... rushed|fast|mumbled|cancelled|skipped|late|confused
    spoke|speaks|talked|talks|speak|talk too|so|really|very fast|quickly|quietly|quiet|low; accent ... thick|strong|hard
    gave up his|her|my; opponent ... cheated|lucky; ~cut me off|up; cut off by|in; dismissed me|my; brushed me; fobbed me; fob me|us
    ~sneer; ~mock; mocked; made fun|me feel|me|fun ...; scoffed; rolled her|his|their eyes; eye roll; stared; glared; frowned; yawned
    on their|his|her phone|phones; looked bored; walked out|off|away|past; left early; turned away|his|her; late @person
    double-booked me
    picked|picking|pick on me|us; had|has|have it in for; sent me|us the wrong; @person ~send|~give me|us the wrong
    others ... nothing|not|never
    @person|others ... did nothing|zilch|naff; it|that|he|she got in|into|inside my head
    @person ~fall asleep; ~watch the kids nobody
    trainer|instructor|teacher|coach|tutor ~go|~speak|~talk far|much|way? too fast|quickly|quietly; no babysitter help; on hold
    kept|put me on hold
    @person ~borrow|~take|~use the|my ... without; said no before|straight|immediately|because
    @person ~ring|~phone|~call|~come|~walk|~burst ... middle|halfway; crowd|audience|room ~be dead|silent|cold|tough
    @person ~hate|~mind|~resent it|that|my|when; neighbours|people|they|someone complained; not ... like my|me|us
    clearly|obviously|just not ~like; @person ~turn it into; burst into tears
    ignored|interrupted|rejected|dismissed|heckled|bullied|rushed|mocked|criticised|distracted by my|the|a|his|her|some|two @person|other
    ignored by|in; instructions|advice|information|briefing from my|the|a @person; never ~hand|~give|~send|~answer|~reply|~return
"""
EITHER: Final = """
    @person _ me|us; @person _ in|on|with|for|to|at|by me|us; @person _ _ me|us; @person _ for|with|beside|behind me|us
    @person ... for|beside|behind me|us; @person kept|keeps _
"""
