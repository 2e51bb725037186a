"""What hints at a cause by the kind of thing, person or deed it names, where nothing surer does; in the notation of `lexicon`.

The sign at the end of a kind is the way it pulls: `task?-` is a task that may have been hard.
"""

from __future__ import annotations

from typing import Final

HINTS: Final = {
    "effort?+": """
    every single|other|spare @day|chance|minute|hour; all week|weekend|summer|winter|day|month|year|night; for hours|days|weeks|months
    again and|again; over and over; until|till i could|had|was|got|knew|felt; each|every @day|lesson|session; day in|after
    @count|# times|hours|weeks|months|evenings|mornings|sundays|drafts|attempts|runs|laps; hundreds|dozens|thousands of
    have|had|having|been done|written|played|solved|sung|read|driven|run|made|drawn @count|# of|times|like
    turned|turning|showed|showing up; still|just continue|continued|continuing|trying; ~continue trying|anyway|to|with
    went|gone|been to|over|through it|every|all|lessons|class|classes|practice|training|rehearsal|rehearsals; ~go back to|and|over
    put|putting in|into; my own|hard work|steam|two|hands|doing; work paid|pays off; ~pay off; did not ~slack|~coast; took it seriously
    was|been|got ready|organised|on top of; ~do my|the homework|bit|share|part|best|reading; i really|properly wanted; gave|give it
    made|have|had made? much|many|enough|a|lot exercise|exercises|training|practice
    not|never ~let a|one single? day|week|session|chance ...; without fail|missing|skipping; rain or shine; in all weathers; come rain
    half term|the summer practising|at
    back and forth until|till|again; worn out the|my; daily; nightly; weekly; regular|regularly|consistently
    a lot of|more practice|practise|work|time
    """,
    "effort?-": """
    not|never|hardly|barely|scarcely bothered|started|open|opened|try|tried|prepared|really|properly
    not|never ... enough|seriously|properly; only|just did|done|tried|went|spent|managed|opened|read|started|had once|one|a|half|two|#
    only|just _ _? the night|day|morning|hour before; too comfy|warm|tempting|late; easier to; could have|of; should have|of; meant to
    instead i|of; ~spend the|all|most ... on|watching|playing|scrolling; sat|lay around|about; ~watch tv|telly|netflix|football
    not ~do it|any|the|my|anything; not ~work hard|enough; ~ignore it|the|my; ~avoid it|the|my; ~forget to|about; ~lose interest
    ~find|~make excuses|an; excuses; i said|promised|swore|vowed|told i|myself i? would ...; gave it #|half|little|fifty|nothing|minimal
    # percent; half effort|heart
    ran|run|running out of willpower|motivation|discipline|steam; no|lost|lacked willpower|discipline|motivation|drive; could be arsed
    let ... pass|slip|go|slide
    """,
    "strategy?+": """
    this time i; i let|waited|asked|stood|sat|held|looked|said|told|put|went|took|moved|turned|started|began ... before|until|first|so
    i ... instead|differently|straight|first|separately|together|aloud; first i; ^ first ... then|and; only|just then ... did
    tried something|another|a|the different|new|other; one _ at a time; piece|page|line|bit|room|shelf|box|row by
    with|using a|an|the|my @aid; ~go|went|started|began|work|worked with|from|by the|a|my
    ~turn|~switch off the|my|all; ~put|~move|~keep|~hide my|the ... in|on|by|next|away|out
    ^ a|my new|different|simple|little way|trick|order|rule|time|route|place|method|plan|habit|question
    in small|short|tiny|little; ten|five|fifteen|twenty|one|two minutes|minute at|a|each|first|on|of; knowing what|where|how|when
    so i|it|they|we|she|he|nobody could|would|can not? ...; to ~make|~keep|~stop|~avoid|~remind|~force myself|it|me|them|sure|from
    one _ one _
    every|each time i|it|she|he|they _; whenever i|it; not _ but _; i pretended|imagined|treated|thought of|pictured; like it was|were a|my
    as if|though it|i
    in front of|at the front|back; ^ sat|stood|went|stayed|started|asked|said|wrote|kept|took|used ... so|before|first|instead; at a time
    """,
    "strategy?-": """
    should|could have|of _; should not have|of; ought to; would have been|gone better|quicker|easier; if i had; wish i had; better to
    too many|much|fast|soon|early|late|long|short|big|small|quick; wrong _; the wrong; ^ wrong; in one go|sitting|day; ~mix up; ~confuse
    i went|started|began|came|asked|rang|called|phoned|chose|picked|did|put|used|took|set|left|tried ... when|before|after|at|with|without
    i thought|assumed|reckoned|figured|expected|guessed it|i|the|they|that|you|we|there; ^ assumed|thought; forgot; forgetting
    tried to do|cover|fit|say|learn|carry|be|impress; i kept|keep _; instead of; without a|any|the; not ~ask|~check|~read|~measure|~bring
    allowed|left|gave|planned ... little|short|few|enough time|minutes|room|space; i wish i; ~mix|~muddle|~jumble up|the
    ~swap ... round|around; so i ended
    too _ words|slides|jokes|details|topics|examples; did it the|in|all|at
    i ~hold|~grip|~stand|~press|~pull|~push|~turn|~cut|~pour|~mix ... too|wrong|the
    """,
    "ability?+": """
    ~come|came natural|naturally|easy|easily; i just|simply|can|could can|could|see|hear|feel|know|get|seem ...; always could|been|had|was
    good|great|strong at|with|on; ^ natural|talent|skill|brains|genes; a gift|talent|knack|flair|head|ear|eye|feel|memory
    """,
    "ability?-": """
    @badat|@dim at|with|in|on|when; i|it|me|we and|just|simply _? do|does|did|will|can not ~mix|~go|~get|~gel|~click|~match
    not|never for me $; i|just|simply can not _; never could; not|never my thing|strength|bag|scene|department|game|forte; i ~struggle with
    ^ me and; ^ i and; always been|was|am|had|have; my type|kind|sort; people|someone like me
    either a born|you _? or|are ...; do|does not stick|sink|stay|go|come|work|get in|with|for|to|through? my|me
    i do not|never get|see|hear|have|do|remember|read|understand|grasp|learn|handle|cope
    my memory|coordination|spelling|handwriting|pronunciation|maths|grammar|english|brain|balance|timing|rhythm|singing|drawing ~be|is _
    by nature; no|zero|little talent|gift|flair|ability|feel|ear|eye|head|sense ...; either ... or ...; i am|'m a|an|the|not|no _
    i am always|never|just|simply _
    """,
    "luck?+": """
    threw|tossed|flipped a coin; on my|our side; standing|sitting right there; at that|the very|exact right? moment
    what|how were the chances|odds
    """,
    "luck?-": """
    drew|got|had|given the|a toughest|hardest|worst|strongest|longest opponent|question|topic|one|group|slot|seat|lane|card|team
    first round
    """,
    "task?+": """
    nothing to it; there was|were|are only|just ...; only|just # _; only|just a|an|one|two|three|four|five|six _; one page|side|line
    @easy _? @task; @matter|it|that|they ~be _? @easy; not ... hard|difficult|long|much
    a|any child|toddler|kid|monkey|dog|gran could|can|would
    few|simple|short _; the baby|kids|kiddie|junior|beginner|beginners|easy|short|simple|lite version|edition|one|route|level
    @matter ... only|just has|had|is|was|took|needed|needs|asked; @matter only|just _; ~be only|just a|one|two|three
    nothing technical|fancy|complicated|difficult|hard|serious|special|tricky; less|easier|shorter|simpler|fewer ... than i|we|it|they
    one of the @easy|easiest|simplest|shortest
    just|only a|an|one|two|# _ minute|page|question|line; basic*; gentle; bite-sized
    """,
    "task?-": """
    ^ the|that|this|a @matter ~be|~have|~need|~want|~take|~ask _; twenty|thirty|forty|fifty|# pages|steps|rules|chapters|screws|pieces
    ^ too @hard|long|big|high|far|fast|many|much; too|so|very|really|bloody|damn|way @hard; so|too many|much _; full of
    no one|nobody could|can
    in latin|legalese|dutch|german|french|small; legal|technical|medical language|terms|jargon|words; jargon
    harder|longer|bigger|steeper|worse|trickier|tougher|faster than; @hard one|ones|bit|part|stuff; @hard _? @task; never ends; endless
    more ... than i|we|it|they|you|anyone _; no diagram|instructions|explanation|index|key|examples|picture|pictures|legend
    in medieval|old|latin|greek|chinese|small|tiny
    # percent|marks|bolts|screws|parts|pieces|exercises; @matter|passage ~be|~have in|for|full|about _
    ~be mad|insane|silly|ridiculous|ludicrous; far more
    """,
    "others?+": """
    @person _ me|us|my|our; @person _ the|a|some ... for|with|so; @person|people|others ~help|~agree|~offer|~volunteer|~answer|~come|~join
    because of my|the|a|her|his|our; because he|she|they|my|the|our|someone|somebody|everyone
    nice|kind|good|patient|friendly|lovely|great @person|people|lady|man|woman|crowd; @person ~be _? @kind
    ask|asked|got|had|paid my|a|the|an ... to|do|help; @person _ up|in|out so|and|with|for
    encouragement|support|feedback|cheers|applause|kindness|patience from|of
    got|had|with loads|lots|plenty of? encouragement|support|help|advice
    """,
    "others?-": """
    @person would|could|did|does|do|has|had|will|was|is|were|are|have not _
    @person hardly|barely|never|kept|refused|started|wanted|forgot _
    @person|people|everyone|others|somebody|someone|kids ~be|kept|started ~ing; half|most|some of the|my|them|us
    because he|she|they|my|the|our|someone|somebody
    because of my|the|a|her|his|our|them|him|you; not|never listened|asked|told|shown|taught|helped|invited|supported|warned; put me|us off
    @person _ me|us|my|our; bad|poor|rude|mean|horrible|useless @person|people|crowd; ~be let down|ignored
    got|get in|into my head; @person ~say i|it would|could|will|can|was never|not|too; put doubts
    @person ~be already? furious|angry|annoyed|off|in|on; made fun
    """,
    "circumstance?+": """
    for once|a change; the @weather|sun|rain|wind|roads|traffic _
    cancelled; @place _? to myself|ourselves; quiet|empty|dry|clear|free|sunny _; no @weather|@transport|queue|school|work|kids|rush
    in|with the right|good|new|proper|decent _; half-term; half term; inset day; snow day; ^ holiday|holidays; weekend off; bank holiday
    on holiday; in the holidays
    @place|house|it ~be _? silent|quiet|empty|dry|warm|cool|free; kids ~be at|away|in|with|asleep
    at their|her gran's|nan's|dad's|grandparents; gran's|nan's
    """,
    "circumstance?-": """
    because|as|when the|my|our @machine|@transport|@weather|@place|internet|app _
    ^ the|a|this|that|bad|heavy|bloody @weather|@transport
    ^ just|only? @weather|@transport|@machine; in|by|with|through|of the|this|that|all? heavy|bad? @weather|traffic
    i|we|and|then|she|he had|have|has|having to ~go|~leave|~work|~stay|~fetch|~collect|~pick
    i|we|and|then|she|he had|have|has|having to ~take|~drive|~wait|~look|~cover|~run|~deal|~help
    ^ had|have|having to _; got|get|was|were|been called|held|stuck|caught|moved|cancelled|delayed|diverted|stranded|locked|cut|bumped
    wedding; funeral; money; cost; equipment; stock; supplier; hospital; vet; clock; clocks; paperwork; software; hardware; update
    christmas; holidays; travel*; jet; expensive; power; leak; leaking; noise; parking; lighting; accident
    not enough time|room|space|light|money
    had|have|got|with a visitor|guest|guests|visitors|family|plumber|builders|delivery|appointment|meeting|shift; power went|was
    nowhere to; no|not time|room|space|money|signal|water|light; ran out; ~run late|over
    turned|switched|cut|shut ... water|power|gas|heating|electricity|wifi|internet|lights off; dug|boarded|taped|sealed|fenced up|off
    snowed|rained|flooded|fogged off|out
    could not get out|in|through|there|past|away; couldn't ~park
    spent the|all|most ... at|in the hospital|vet's|vet|a&e|police|garage|station
    """,
    "state?+": """
    i felt|was|am|feel|woke _? @fine; ^ @fine; wide awake; my @body|head|mind ~be|~feel _; less nervous|anxious|tired|scared|stressed
    had|after a nap|sandwich|coffee|tea|lie-in|rest|bath|shower|walk|snack; felt human|alive|ready|like|good|up; human again
    """,
    "state?-": """
    my @body|head|mind|nerves|voice|heart|brain _; ^ still|too|so|just|bit @tired|@ill|@upset; because|since|as i was|felt|am|feel _
    could not stop|keep|hold shaking|crying|coughing|still|yawning|thinking|awake; i was|felt too|so|a|very|really|still|completely _
    no sleep|energy|appetite|rest|breakfast; not ~sleep|~eat|~feel|~rest; barely|hardly slept|ate|keep|stand; yawn*; sneez*; cough*
    in a|such right|proper mood|state|strop|huff|tizz; wound up; wobbly from|after|on; like the clappers; flu jab; still _? from the|my
    in my own head
    running on _ ...; three|two|four|five|# hours' sleep|of; ran on; not myself; not ... in my body; the shakes
    ~give|gave up on|under|beneath me
    """,
}
