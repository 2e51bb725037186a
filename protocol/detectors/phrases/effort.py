"""Effort given, and effort spared, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    worked|work my ... off|bone; socks|butt|arse|bum|backside|tail|ass off; all-nighter; all nighter; midnight oil; extra mile
    all my evenings|weekends|mornings|lunch|free|spare; sweated; sweat blood
    ~chip|~hammer|~plod|~chug|~slog|~beaver|~peg|~plug|~work|~grind|~toil away; ~stick|stuck at|with|to it|this
    ~keep|kept coming|going|ringing|trying|asking|at|plodding|hammering|phoning|turning|showing|drilling|pushing
    ~keep|kept _ until|anyway; ~keep ringing|phoning|knocking|trying|emailing|returning|applying|nagging|chasing|pestering|rewriting
    rang|phoned|called|tried|asked|went|wrote back|again|round ... again|back|until|times
    ran|went|sang|read|played|recited|said|did|wrote|spoke ... over|through|again ... every|until|times|each|daily|nightly
    ran|going|running through my|the ... lines|slides|notes|questions|piece; my lines every|each|all|until
    ran my|the lines ... every|each|all|until; practise practise; practise practise practise
    practise|practice|revision|preparation|persistence|perseverance|repetition $
    ^ practise|practising|revising|rehearsing|graft|slogged|persistence|repetition; graft $
    @tried until|for|every|all|hard|daily|nightly|loads|lots|non|day|night|solid|like
    @tried ... week|month|year|day|night|evening|hours|weeks|months|days|times|loads; for # hours|days|weeks|months|years|evenings
    every single|other|spare|last day|night|morning|evening|minute|lesson|session|week
    # times|attempts|goes|tries|drafts|takes|lessons|sessions ...; third|fourth|fifth|sixth|seventh|tenth time|attempt|go ...
    @count goes|attempts|tries|drafts|versions|rounds|lessons|sessions|evenings; hours and hours
    forced|made|dragged|pushed|hauled myself; not give|gave|let up|go; would not|refused|refuse to? stop|quit|give|leave|budge
    did|done ... groundwork|legwork|reps|scales|drills|spadework; earned|earnt it
    got|get|out up|of at|bed ... early|five|six|dawn|5|6|4; ~give|gave|given it|my|everything all|everything|best|welly|100|beans
    threw myself into|at; never missed|skipped a|one|any; attended every|all
    every lunch|break|tea|coffee|dinner|commute|train break|time|hour?; by myself; on my own; did it alone; all alone
    without any|anyone|anybody help|helping|'s; stuck|stick it out; until the|my very? end|last; to the bitter end
    sixteen|thirteen|fourteen|seventeen|eighteen|nineteen|@count attempts|tries|goes|drafts|takes later
    ~put ... work|hours|effort|time|graft|practice|miles|days|weeks in; ~put my back|heart|soul|all into
    been|kept at it|that|this|the|my ...; at it since; since easter|christmas|january|february|march|april|may|june|july
    since august|september|october|november|december|summer|spring|autumn|winter
    until|till i @toil|dreamed|dreamt|knew|could|had|was|got|cried|dropped; re read; reread; re-read
    stayed on|behind|after|longer|back|late|up; # attempts|tries|goes|drafts|takes later|in|on
    @count attempts|tries|goes|drafts|takes later|in; one|just one more ... then; then one more; pushed myself
    got|get|dragged|hauled my|myself ... out|up|off|down|there|to; not ~let myself ...; out of bed and; @toil ... @every @day
    @trying hard|harder|daily|again|and|everything|until|for|over|more|lots|loads
    have|had|been|kept|keep|by|from|of practising|revising|studying|rehearsing|training|preparing|drilling
    all|with|my|the|hard|proper|enough practising|revising|studying|rehearsing|training|preparing|drilling; practising; rehearsing
    perseverance; persistence; preparation; by practice; practice paid|made|makes|and|helped|every
    lots|hours|weeks|months|loads|plenty|enough|years|days|all of? the? @toil; effort; efforts; all the practice|work; homework
    ~work hard|harder|at|on|my|through|like|away|and|every|overtime|for; hard|sheer|honest|steady work|graft|slog; elbow grease; ~graft
    grafting; ~put in|into the|my|some|many|lots|loads|proper|a|hours|work|effort|#|extra|enough ...
    hours|work|time|effort|shift i ~put; ~give|gave it everything|my|all|100%|100|a|the ...; gave my all|best; all in; did|done my best
    110%; ~keep at|going|on|trying|calling|asking|pushing|practising|showing|turning|working|plugging|coming|my|writing
    ~keep walking|running|knocking|ringing|repeating|chipping|playing|studying
    ~keep swimming|counting|applying|plodding|digging|typing|reading; ~stick at|with|to it|at|with|my|the|through|this
    stuck to it|at|with; not ~give|gave|~quit|stop|let|back|~throw up|in|until|go|down; refused to give|quit|stop|let|back
    never ~give|gave|~quit|stop|missed|skipped; would not ~give|~quit|stop; not giving up; without giving|stopping|quitting
    not ~skip|~miss; ~push through|on|myself|past|hard|harder; ~plough through|on; ~plug away; ~power through; ~battle through|on
    ~soldier on; ~dig in|deep; gritted my; grit; stamina from; sweat; stubborn*; dogged*; tenac*; determin*; bloody-minded; disciplin*
    consisten*; hung in|on; ~hang in there; carried on|going; ~carry on ...; saw it through; ~see it through; went the extra
    stayed up|late|behind|on|longer|with|until; got up early|at|before; up at|by 4|5|6|4am|5am|6am|dawn; early starts
    before work|dawn|breakfast; # _ a|per|every|each @day; #|one|two|three|five|ten a|per @day for
    days|weeks|nights|evenings|mornings running|straight|on; in a row; for a month|week|year|fortnight|summer $
    an|one|two|#|half hour|hours before|earlier|early|every
    before one|someone|somebody|it|she|he finally? said|worked|answered|agreed|bit|opened|clicked|gave
    refused to leave|stop|go|quit|budge|give|be|let
    till|until she|he|they|it|someone|somebody ... opened|answered|agreed|gave|let|worked|said|came|clicked
    did|done|doing my|the|all|every|extra|both|# ... exercises|reps|drills|scales|homework|reading|stretches
    did|done|doing my|the|all|every|extra|both|# ... sets|bends|papers|past|chapters|exercise
    did|done|doing my|the|all|every|extra|both|# ... sums|work|worksheets|legwork|practice|vocab
    did|done|doing my|the|all|every|extra|both|# ... rehearsals|revision|physio|training|groundwork|prep
    did all|every|my ... exercises|homework|reps|sets|stretches|scales|drills|revision|reading|prep; every|each single? @day ...
    ~go|went|gone|been|attended ... every|all|each single? class|classes|lesson|lessons|session|sessions
    ~go|went|gone|been|attended ... every|all|each single? practice|rehearsal|week|meeting|day|time; ~show up
    showing|turned|turning|turn up every|each|again|anyway|regardless|daily|whether|even|and|to|on|when|early; showed|turned up
    turned up $; put the|my|some|real|more ... work|hours|effort|time in
    @count|after|for|over hours|weeks|months|years|days|evenings|nights|mornings of|on|before|every|in|at
    @count|after|for|over hours|weeks|months|years|days|evenings|nights|mornings with|practising|later|a|and|until
    @count|after|for|over sessions|drafts|attempts|tries|goes|rounds|rehearsals of|on|before|every|in|at
    @count|after|for|over sessions|drafts|attempts|tries|goes|rounds|rehearsals with|practising|later|a|and|until
    weeks|months|hours|years|evenings|days of ...; @count times over|before|in|until|a|through|and|at|this|each; again and again
    over and over; time after time; day after day; day in; week in; night after night; week after week; one more go|time|try|attempt
    a|another|had _ go; tried again; second|third|fourth|fifth|sixth|tenth|twelfth go|try|attempt; repetition; repeated it|the
    until it|i|my ... right|perfect|cold|stuck|clicked|bled|worked|heart|blue|could|got|was; learned|learnt|learn ... by heart|off|rote
    read everything|every|the whole|all
    went|go over|through it|the|my|everything|every|all ... times|again|until|daily|nights|over|twice|night|morning; finished all|every
    ~train hard|for|every|daily; ran it through; ~run through it|the ... times|until|daily|twice; well prepared
    prepared well|properly|for|thoroughly; over-prepared; overprepared
    so|thorough|well|fully|properly|actually|really prepared|practised|rehearsed|revised|studied
    did the work|groundwork|legwork|hours|reps|graft; earned it|this|that; ~earn it; commitment; dedicat*; committed; diligen*
    hard yards|yakka; slogged; no days off; not one|single|a day off|missed; relentless; bothered to; made myself; forced myself
    made the effort|time; took the time|trouble; kept my head; my own work; head down; knuckled down; buckled down; ~knuckle down
    nose to the grindstone; burned the midnight; blood; saturdays; sundays; every spare
    @trying|@tried ... until|till _
    sheer|pure|plain|dogged stubbornness|bloody-mindedness|cussedness|grit|graft|doggedness|willpower|persistence
    had|have|would done|written|played|solved|sung|swum|driven|run|made|drawn # of|times|like|lengths|miles|laps
    had|have|would done|written|played|solved|sung @count|dozens|hundreds of|times|like|lengths|miles|laps|already
    had|have|would swum|driven|run|made|drawn @count|dozens|hundreds of|times|like|lengths|miles|laps|already
    turning|turned up at|to|in|every; still|just continue|continued|continuing|trying; ~call many times; many many times; many times
    # minutes|hours|times a|each|every|per @day|night; minutes|hours|times a|each|every|per day|night|evening|morning|week|weekend
    work|worked through the|whole|all|every; did not ~stop until|till|before; ~refuse to; hours i put
    ~wear|wore out ... pencils|shoes|pages|page|strings|soles; ~go|gone|went over ... dozen|hundred|times|again; willpower
    ~know it|the|my text|lines|part|words|it? backwards|inside|by heart
    a|# month|months|weeks|year of ...; listened to|read|played|heard|watched it|that|the|them ... so often|many|so many|again; religiously
    so often i|that|it
    ~chicken|~bottle not; not ~chicken out; pushed on; boring repetition; # drafts; five|six|seven|eight|nine|ten|twelve drafts|goes
    ~promise|kept my promise to; on past papers
    hundred|hundreds|dozens practice|swings|serves|shots|reps|throws|laps|scales|attempts; boring|endless drills|scales|exercises; swotting
    ~drag|dragging myself; asked again; even when|though it|i was ... dark|cold|raining|wet|tired
    # practice|swings|serves|shots|reps|throws|laps|lengths ...; a proper go; like mad; ~count them; nose in
    all of lent|term|summer|winter; hours straight; and again $
    ~refuse to leave|go|stop|give|budge before|until|till; mostly|just|pure|plain elbow grease; elbow grease; no exceptions
    @toil ... many times
    stubbornness; on|in my day|free|weekend|evening off|day|time? to @toil; came|went in on my ...
"""
DOWN: Final = """
    not|never ... ~sit|sat down; not|never ... ~put|putting ... in
    not|never really|actually|properly|even|once|ever|seriously ~try|~practise|~revise|~learn|~rehearse|~prepare|~study|~train
    not|never really|actually|properly|even|once|ever|seriously ~work|~start|~open|~look|~read|~do|~sit|~get|~bother
    not|never ~sit|sat down and|to|with|at|once|properly; not|never ~get|got round|around; not|never ... put|putting ... in
    not|never ~do|did|done my|the|any|enough ... homework|reading|prep|work|exercises|practice|stretches|reps|scales
    not|never|barely|hardly|scarcely ... look|looked|glance|glanced|open|opened|touch|touched
    not|never|barely|hardly|scarcely ... learn|learnt|learned|revise|practise|rehearse|train|study
    barely|hardly|scarcely practised|revised|rehearsed|trained|studied|read|opened|touched|tried|prepared
    only|just @tried ... once|twice|half|day|night|morning|week|minutes|hour|bit|first|little; @tried ... only|just once|twice
    once|twice in|all|a two|three|the|week|month|fortnight; a quick glance|look|skim; flicked|skim|skimmed through|it
    threw|chucked|jacked|packed|gave|caved|bailed|bottled|bunked|skived|ducked|opted|wimped|copped|dropped|flaked it? in|out|off|up
    threw in the; the towel; ~give|gave up|in after|when|as|because|halfway|too|on|at|early|and|quickly|straight|so|before
    quit|stopped|gave as soon|after|when|halfway|because; not ~bother|bothered|trying|try|fussed|arsed
    could|can not be bothered|arsed|fussed|asked; too lazy|idle|comfy
    was|been|being|got|too|pure|sheer|plain lazy|idle|slack|sloppy|complacent|careless; laziness; complacen*; idle; slacking; slack
    sloppy; careless*; skimp*; coasted; coasting; phoned|phoning it in; half-heart*; going|went through the motions; off the cuff
    no prep; under-prepared; unrehearsed; no preparation
    left|leaving|leave it|things|everything|that|them|revision|packing too? late|until; ~put|putting|kept it|putting|them|things off
    ~put off; procrastinat*; faffed|faffing|messed|messing|dithered|pottered|lounged|slobbed|slouched around|about; lost interest
    scroll*; netflix; telly|tv|sofa|couch|pub|snooze|playstation|xbox|tiktok|instagram|youtube instead|won|all
    stayed|lay|sat on|in the|my? sofa|bed|couch; hit|pressed snooze
    skipped|missed|bunked|dodged|ducked a|the|my|half|most|two|three|four|five|several|#
    skipping|missing practice|lessons|class|training|the; ~let|let it|things|the|my|myself ... slide|slip|drift|lapse; my own fault
    only myself to blame; nobody to blame but; shame on me
    should|could have|of ... tried|practised|revised|rehearsed|prepared|trained ... more|harder|earlier|sooner|effort|longer|properly
    should|could have|of ... studied|worked|bothered|started|pushed|put|done ... more|harder|earlier|sooner|effort|longer|properly
    could|should have been|put|given ... more|harder|prepared
    not|enough|much enough|much ... effort|practice|graft|revision|training|rehearsal|prep
    too little|few ... work|effort|practice|hours|revision|training|rehearsal|prep|runs|sessions; rushed|hurried|raced
    did|done no|nothing|sod|naff all?; nothing|zero|nil practice|prep|revision|effort
    only ... ~open|~go|~do|~play|~look|~pick|~try|~sit|~read|~touch ... once|twice; once and called|then|left|gave; forgot all about
    called it a day; started|began revising|studying|practising|preparing|training on|only|the|too|a; let myself off; gave in
    sofa instead|won|called; chose the sofa
    not once; before i packed|gave|quit|stopped|caved|called; half of what|it
    ~cut ... practice|session|lesson|training|workout|it ... short; dozed on|off; unopened; the book shut; too comfortable; drift
    things drift; none of the homework|exercises|practice|reading; practice|preparation|revision|training none|zero|nil
    as well as i could; not as much|often|hard as; less than i|half|promised|planned; fewer ... than i; promised myself; glanced
    only|barely|hardly glanced|looked|skimmed|flicked; hardly|barely|scarcely|never ... picked up|touched|opened|looked|practised
    skimmed; flicked through; ~lose interest; went out|drinking|partying ... instead|night|before
    stopped going|doing|practising|my|coming; rather than|instead of? @toil|working; instead of ... @toil
    ~let my|the|it ... slip|slide|lapse|go; let my|the @toil; not|never|hardly|barely|scarcely ... @trying|prepare|practise
    not|never|hardly|barely|scarcely really|even|actually|properly to|around|round? ... @toil|homework|reading
    not|never|hardly|barely|scarcely really|even|actually|properly to|around|round? ... exercises|work
    not|never|hardly|barely|scarcely bother|bothered|much|bothering to|around|round? ... @toil|homework|reading
    not|never|hardly|barely|scarcely bother|bothered|much|bothering to|around|round? ... exercises|work
    not|never|hardly|barely|scarcely really|even|actually|properly to|around|round? ... prep|drills|reps|stretches|scales
    not|never|hardly|barely|scarcely bother|bothered|much|bothering to|around|round? ... prep|drills|reps|stretches|scales
    not|never|hardly|barely|scarcely enough|had|get|got|have|done|do|did to|around|round? ... @toil|homework|reading
    not|never|hardly|barely|scarcely enough|had|get|got|have|done|do|did to|around|round? ... exercises|work
    not|never|hardly|barely|scarcely enough|had|get|got to|around|round? ... prep|drills|reps|stretches|scales
    not|never|hardly|barely|scarcely have|done|do|did to|around|round? ... prep|drills|reps|stretches|scales
    no|zero|little|insufficient|without of? any|enough|much|the|real|proper|my? @toil|effort|commitment|discipline|warm-up
    lack|not|minimal|less|enough of? any|enough|much|the|real|proper|my? @toil|effort|commitment|discipline|warm-up
    not enough ... @toil|work|effort|hours|time|in; too little|few ... @toil|effort|work|hours|rehearsals
    not ... put ... work|hours|effort|time|graft|practice in; not|never ... put ... work|hours|effort|time|graft|practice in?
    not|never ... ~open|~crack|~read|~touch ... textbook|book|books|notes|instrument|guitar|piano|keyboard|manual
    not|never ... put in|the|enough|much|any ... in|effort|work|hours|time|practice|into
    not ... prepared|ready|practised|rehearsed|revised|studied|trained; unprepared; underprepared; ill-prepared; ill prepared; untrained
    unpractised; under-rehearsed; undertrained; poorly prepared; badly prepared; ~neglect; neglect
    not ~open|~touch|~look|~pick|~read|~do|~learn|~lift|~crack|~glance ... book|books|notes|guitar|piano
    not ~open|~touch|~look|~pick|~read|~do|~learn|~lift|~crack|~glance ... it|material|instrument|chapter|slides
    not ~open|~touch|~look|~pick|~read|~do|~learn|~lift|~crack|~glance ... brief|page|code|weights|homework
    not ~open|~touch|~look|~pick|~read|~do|~learn|~lift|~crack|~glance ... work|exercises|this|since|finger
    not|never ... looked|look at|over it|the|my|anything
    barely|hardly ... looked|glanced|touched|opened|read|started|tried|did|practised|revised|went|been|lifted; ~skip; skipping; skipped
    ~miss ... training|practice|practices|rehearsal|rehearsals|lessons|classes
    ~miss ... sessions|session|lesson|class|workouts|weeks|days; missed too|so|most|a|half|the|last many|much|of|week
    gave|give|given|giving|gives up; quit; packed it in; packed in; threw in|the; bailed; bottled it|out; chickened out; backed out
    ducked out; stopped too|early|halfway; ~stop trying|practising|going|doing|training|bothering|halfway|early; dropped|drop out|off
    rushed|rushing|rush it|through|the|and|my|straight|in|into|this|off $; i rushed|rush; ~rush $; hurried; half-hearted; half hearted
    half-heartedly; halfheartedly; half arsed; half-arsed; half assed; half-assed; half-baked; lacklustre
    could not be bothered|arsed|fussed; cba; not ~bother; not bothered; bothered $; ~slack; slacked off; ~slack off; laz*
    ~procrastinate; procrastinating; ~put it|things|this|everything|them off; putting it|things|this off
    ~leave|left it|everything|things|too|the|all|my|packing|studying|revision ... late|last|minute|monday|sunday|night|end
    ~leave it late; left it; last-minute; last minute; eleventh hour; night before; at the last
    ~start|began|started ... too? late|later|yesterday; late start; started ... too late; ~wing it; winged it; winging it; ~blag
    improvised; went|go|going|walked in cold|blind|unprepared; ~coast; ~cruise; went through the motions; cut|cutting corners
    corner-cutting; ~phone it in; ~phoned it in; ~let it|things|myself|my|the slide|slip|drift|lapse|go|off; slid; slacken*
    should|could|would of|have|'ve ... put|tried|practised|studied|revised ... more|harder|earlier|sooner|longer|in|up|going
    should|could|would of|have|'ve ... prepared|rehearsed|trained|worked|started ... more|harder|earlier|sooner
    should|could|would of|have|'ve ... prepared|rehearsed|trained|worked|started ... longer|in|up|going
    should|could|would of|have|'ve ... put|tried|practised|studied|revised ... at|trying|work|it|homework|enough|reading
    should|could|would of|have|'ve ... prepared|rehearsed|trained ... at|trying|work|it|homework|enough|reading
    should|could|would of|have|'ve ... worked|started ... at|trying|work|it|homework|enough|reading
    should|could|would of|have|'ve ... begun|pushed|kept|stuck|done ... more|harder|earlier|sooner|longer|in|up|going
    should|could|would of|have|'ve ... learned|learnt|given|bothered ... more|harder|earlier|sooner|longer|in|up|going
    should|could|would of|have|'ve ... begun|pushed|kept|stuck|done ... at|trying|work|it|homework|enough|reading
    should|could|would of|have|'ve ... learned|learnt|given|bothered ... at|trying|work|it|homework|enough|reading
    should|could have started|tried|practised|studied|revised|prepared|rehearsed|trained|worked|kept|stuck|bothered|pushed
    should|could ... more work|practice|effort|hours|time; half as much|hard; trained ... half
    only half|did|practised|trained|revised|studied ... once|twice|week|half|time|day|minutes|session|bit
    only rehearsed|tried|a|one|# ... once|twice|week|half|time|day|minutes|session|bit
    ~practise|~train|~revise|~study|~try|~rehearse once|twice|little|less; not ~get round|around to; never got round|around to|past
    never|not started|finished|begun|show|showed|turn|turned|went|bother|attempted; not|never ~start|~finish|~attempt|~show up|it|the
    not ~show|~turn up; not even ~start|~try; no-show; stayed in bed|home|on; not ~get out; not ~go $; not ~go to ...; hit snooze
    snoozed; ~snooze
    watched|watching|scrolled|scrolling|played|gaming|gamed|binged|bingeing ... instead|netflix|tv|telly|youtube|tiktok
    watched|watching|scrolled|scrolling|played|gaming|gamed|binged|bingeing ... instagram|phone|twitter|games|all; on|at my phone
    on tiktok; messing|faffing|dithering|dawdling|loafing|pottering about|around; faffed; dithered; dawdled; messed about|around
    wasted ... time|hour|hours|day|morning|week|evening; caved; gave into; did the|bare bare? minimum; did nothing
    did not do anything|much|it|the|my|enough|any; hadn't done; not done the|my|enough|any|it; did no ...; not a single ...
    not one|a|single ... practice|rehearsal|session|lesson|hour|minute; out of practice; rusty; no effort; could have done more
    not ~push myself|hard|enough; not hard enough; not ~stick|~stuck|~keep at|with|to|it|up|going|the
    ~lose interest|momentum|discipline; forgot to|about practise|do|revise|train|prepare|study|the|it|set; fell behind; got behind
    falling behind; not ~keep up; not ~follow through; took shortcuts; shortcut; inattenti*; not ~pay|paid attention
    not ~concentrate on; not commit*; uncommitted; did not check|double; not ~check|~double-check|~proofread
    effort was|not|just poor|there|low|enough|lacking; underestimated how|the ...; cocky
    should|could|ought|supposed have|of|to been|be @trying|revising|working; meant|supposed|intended|planned|going to @toil ...
    meant|supposed|intended to ~do|~start|~read|~open|~learn|~go ... but; ~lose heart; too little too? late|work|effort|revision
    on my phone|ipad|laptop|xbox|playstation|switch|computer all|the|most|instead|until|till; when i should|could
    never got|get round|around
    stopped when|as soon|once it|i|things; ~stop when it ...; paid the price; i let it|myself; not|never bother*; lost the will|motivation
    ~find|~make excuses; gave|give|given it half|fifty|# percent?; ran|run|running out of willpower|motivation|discipline
    went zero|no times?
    half listened|read|watched|tried|listening; kept saying tomorrow|later; kept putting
    promised|promise|said i would|to do ... and|but ~do|did|only; i chose the pub|sofa|bed|telly|tv|cinema|party
    ~drop it|that as soon|after|when; ~learn only|just ...; could not face|be doing another|it|that|the|any; bluff|bluffed my|it
    ~hope to|i ... bluff|wing|blag; keen at|the first ... then
    not touched|opened|looked|been ... since|in|for; had not touched|opened; ~mess about|around
    stopped|quit after the|one|my first|one|two; needed more than the|my
    the third|other|rest ... messed; never ... again after; lay in; only # minutes|times|hours; as soon as it|my|i ...
    instead of learning|practising|revising|studying|training|rehearsing|working ...; ~shirk it|the|my; i ~shirk; not ~repeat the|my|it|any
    ~tell|told myself i|it would|will ... after|later|tomorrow|then
    enough blood|sweat|hours; two|three|one|# practices|lessons|sessions|runs|rides in|a; crammed; in the car park
    was never in the training|practice|work; isn't|not training|enough; towards the end $
    in its|the|their case|bag|box|wardrobe|drawer since|for|all; ~make|made only|just one|two|a attempt|attempts|try|go
    only one attempt|try|go
    slept|sleep through|in ... lesson|lessons|class|classes|session|sessions|training|alarm|lecture|lectures; slept in and
    overprepared; over-prepared; over prepared; overtrained; over-rehearsed
"""
MAYBE: Final = """
    @tried
"""
"""What speaks of effort where nothing else is named."""
