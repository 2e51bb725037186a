"""How one was: rested, calm, tired, ill, afraid, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    good|decent|proper|full|great|long|solid|whole night|nights 's sleep|rest|kip; night 's sleep
    slept|sleep|kip @count|#|nine|eight|ten|seven solid? hours ...; slept|sleep like|right|well|deeply|soundly|through|in ...
    felt|feel|feeling like a|an new|million|different woman|man|person|dollars|quid; on top of the|my
    ~be|felt|feel on|in fire|form|song|flow|zone; full of; raring to; spring in my; head in the right
    back|knee|hip|shoulder|stomach|head|throat|foot|ankle ... not|never ~hurt|hurting|sore|playing|aching|bothering|bad
    felt|feel|feeling|was|am|been|woke in? @felt? calm|rested|fresh|relaxed|great|good|strong|sharp
    felt|feel|feeling|was|am|been|woke in? @felt? alive|light|clear|brave|happy|ready|rested|well|steady; steady hands|nerves|breathing
    proper|good|full|decent|big|hearty breakfast|meal|lunch|lie-in|rest|sleep|night|kip|break|holiday|nap; rested
    in a|the good|great|brilliant|fantastic|fab|cracking|right mood|place|frame|headspace
    nerves|stress|anxiety|pain ... gone|vanished|settled|disappeared|away|behaved; not nervous|anxious|tired|stressed|bothered
    felt|feel|feeling good|great|strong|light|loose in my; @felt @fine; ^ @fine; well rested|slept; well-rested
    slept well|great|like|properly|eight|8|# ...
    good|proper|decent|full|great|nice|solid|long ... sleep|night|rest|nap|breakfast|mood|lunch|lie-in|energy|headspace|form
    full of beans|energy|life; buzzing
    in a good|great|happy|better|calm|the|right|top ... mood|place|zone|form|shape|mindset|frame|headspace|spirits|mind
    in the zone|mood|right|flow; good mood|spirits|vibes|energy|day; had energy|loads|lots|plenty ...; lots of energy
    energy was|levels high|good|up; coffee; caffeine; adrenaline; felt good|great|well|strong|ready|okay|fine|better|alive|light
    felt like|up|at|brave|able|safe|comfortable|myself|clear|positive; feeling good|great|well|strong|ready|better|positive|myself|up
    ~feel @fine; clear head|mind; head was clear; my mind was clear|quiet|calm; calm; calmness
    not ... nervous|anxious|tired|scared|stressed|panicky|hungry|afraid; no nerves|butterflies|stress|pressure|pain|anxiety
    nerves ... settled|gone|calmed|behaved|away; woke up ...; wide awake; on form|top; excited; motivated; up for it; pain-free; no pain
    pain free; healthy; awake; relaxed; confident; confidence; my mood; bright-eyed; pumped; focus was; focused|present enough
    my heart was in
    felt|feel|was @fine|fresh|rested after|from my|a|the ... off|sleep|rest|holiday|nap|weekend|break
    legs|arms|shoulders|head felt|were @fine|springy|light|fresh|loose
    # days|nights rest|off|sleep; two|three|some days|nights 's? rest|off; day's|days rest
    a new person|man|woman; after a|my week|day|weekend|night off|away|rest
    surprisingly|strangely|oddly|completely|very|really calm|relaxed|awake|fresh
    eaten|slept|rested|hydrated well|enough|properly; drunk|drank enough|plenty; well fed|hydrated|rested
    no headache|pain|migraine|cramps|nerves|cough for|today|at|any
"""
DOWN: Final = """
    @body|knees|foot|chest ~start|~begin|kept|keeps|was|were|is|are|got|felt hurting|aching|throbbing|cramping|shaking|playing|sore
    @body|knees|foot|chest ~start|~begin|kept|keeps|was|were|is|are|got|felt stiff|killing|cramping|swelling|burning|trembling|seizing
    running|ran|run|going on fumes|empty|adrenaline|caffeine|no|three|four|two|little; down in the; in the dumps; the dumps; fed up
    out of sorts; at a low; low ebb; on edge; butterflies; collywobbles
    the jitters|shakes|wobbles|sweats|blues|flu|lurgy|runs|heebie-jeebies; nerves ~get|got|took|kicked|won|were|had
    @body|eyes|legs|arms|hands ... like|felt|went|were|was|turned jelly|lead|heavy|numb|mush|cotton|concrete|rubber|dead|ice|sore|wobbly
    could|can not|barely|hardly keep|stay my? eyes|awake; eyes|lids ~keep closing|shutting|drooping
    not|barely|hardly|n't slept|sleep|sleeping|eaten|eat|ate
    still|was|am|been|being|so|too|with @felt? jetlagged|hungover|poorly|coughing|sneezing|aching|limping
    still|was|am|been|being|so|too|with @felt? grieving|heartbroken|homesick|recovering|contagious|feverish|hormonal|pregnant
    came|coming|went down with; down with a|the|flu|covid|something; a bug|virus|cold|temperature|fever|migraine|headache|hangover|cough
    full of cold
    too|so|very|really|that|utterly|completely|bit|just|totally|absolutely|felt|feel|feeling|was|were|am|got @upset|@tired|@ill
    worried sick|about; head|mind|brain|thoughts ~be|~feel|~go|were all|just|completely|still|so|too|in|on? ... elsewhere|place|shed
    head|mind|brain|thoughts ~be|~feel|~go|were all|just|completely|still|so|too|in|on? ... gone|blank|spinning|mush
    head|mind|brain|thoughts ~be|~feel|~go|were all|just|completely|still|so|too|in|on? ... fried|foggy|scrambled|racing
    head|mind|brain|thoughts ~be|~feel|~go|were all|just|completely|still|so|too|in|on? ... cloud|clouds|buzzing|over
    crippl* with|by|nerves|anxiety; overcome with|by; beside myself; shook|shaking|shook like|so|too|all; sweating
    heart ... pounding|racing|thumping|going|hammering; sick with|to nerves|worry|stomach
    gave|throat|chest|stomach ... tight|knots|churning|butterflies|flips
    voice|hands|legs|knees ... shook|trembling|wobbling|wobbled|shaky|shaking|cracked|gone|went; low on|blood|iron energy|sugar|levels
    blood sugar; no appetite|breakfast|lunch; skipped|missed breakfast|lunch|dinner; hormones; pmt; pms; menopaus*; period
    pulled|tweaked|twisted|sprained|strained|tore|hurt|bruised|broke|cut|burnt my; played|playing up; flare*; wound up; temper
    lost my temper|rag|cool|nerve|bottle|head; bad night|nights|sleep; up all|half|since|at|with|until
    not sharp|fresh|rested|with it|all there|awake|alert; two|three|a few|some beers|drinks|pints|glasses; stomach in|churning|was|knots
    in knots; i ... been|was|were up with|since|all|at|half; up since|with the; heart in my mouth; head cold; blocked nose|ears|sinuses
    stuffed up; @tired; so|too|very|dead|dog|bone|bit|absolutely|just|was|am|totally tired|worn|beat|done
    worn|burnt|burned|stressed|freaked|spaced|zoned|wiped|pooped out; burnout; burn-out; burn out; fatigue; exhaustion; tiredness
    no|little|bad|poor|lack|not|without|lost|broken|interrupted of|hours|on|much|enough? ... sleep|energy|rest|kip
    terrible|awful|any|enough|short|three|four|five|# of|hours|on|much|enough? ... sleep|energy|rest|kip; not ~sleep|~slept
    ~sleep badly|poorly|terribly|awfully|through|in|late|three|four|two|little|for|maybe|about|# ...; slept; overslept; bad night
    sleepless; awake all|half|at|since|most|with|until|from; up all|half|with|since|at|most night|the|3|4; up all night
    night shift|shifts; after nights; after a|the|my|two|ten|#|double ... shift|nights|shifts; nodding off
    ran|run|running out of steam|energy|puff|breath|petrol|juice; out of steam|energy|breath|puff; on empty; flagging; flagged
    no energy; low on|energy; low energy|blood|mood; energy was|levels low|gone|crashed; sugar crash; brain fog; fog; foggy
    head full of; head|mind|brain was|went|is|felt|just|not|full|all|too|kept|in|like|still ... blank|elsewhere|fog|fuzzy|mush|spinning
    head|mind|brain was|went|is|felt|just|not|full|all|too|kept|in|like|still ... over|in|pounding|splitting|there
    head|mind|brain was|went|is|felt|just|not|full|all|too|kept|in|like|still ... cotton|wool|bits|racing|wandering
    head|mind|brain was|went|is|felt|just|not|full|all|too|kept|in|like|still ... foggy|scrambled|shut|fried|busy; mind|head went; blank
    blanked; blanking; ~blank; wandered; my mind; my @body gave|give|went|locked|seized way|out|up|again|numb|dead; weepy; toothache*
    terrible|awful|bad|splitting|pounding|banging headache|toothache|backache|migraine|earache|cold|cramp|cramps; @ill
    was|am|felt|feeling|been|got|being|so|with|feel|had|getting|still|a @ill
    a|the|my|this|stinking|heavy|bad|with|nasty|streaming|awful|head cold $; a|heavy|stinking|head|bad|nasty|streaming|had cold
    stomach|tummy bug|ache|upset|cramps|trouble; sore throat|legs|back|head|knee|muscles|hands|shoulder|arm|all|from
    @body ~hurt|~ache|~be|~kill|~play ... up|sore|killing|bad|agony|stiff|swollen|throbbing|hurting
    @body ~seize|~cramp|~throb|~give|~go ... up|sore|killing|bad|agony|stiff|swollen|throbbing|hurting
    @body ~hurt|~ache|~be|~kill|~play|~seize|~cramp|~throb|~give|~go ... aching|out|pain|shaking|heavy|like|gone|again
    @body ~hurt|~ache|~be|~kill|~play|~seize|~cramp|~throb|~give|~go ... $; @body hurt|hurts|ached|aches|aching|hurting|pain|injury|ache
    period pain|pains|cramps; pain; painful; agony; pulled a|my muscle|hamstring|calf; twisted my; sprain*; injur*; blister*; flare-up
    flare up; allerg*; hay fever; food poisoning; coughing; sneezing; virus; infection; temperature; hot flush*; meds; medication
    under the weather; off colour; run down; rundown
    not ~feel|~feeling|felt well|right|good|it|great|up|myself|like|the|100%|okay|too|very|so ...; not ... myself $
    not in the|a|right|good|any ... mood|mindset|place|frame|headspace|zone|state|mind|fit; not feeling
    felt|feel|feeling|was|in rough|awful|off|terrible|rotten|ropey|ropy bit|dreadful|miserable|poorly|drained|tense|out
    felt|feel|feeling|was|in rubbish|weird|horrible|shaky|weak|bad|faint bit|dreadful|miserable|poorly|drained|tense|out
    felt|feel|feeling|was|in heavy|lousy|crap|shit|grim|down|low bit|dreadful|miserable|poorly|drained|tense|out
    felt|feel|feeling|was|in flat|numb|wobbly|sluggish|under|like|a bit|dreadful|miserable|poorly|drained|tense|out; @felt @upset
    ^ @upset; so|too|very|really|bit|was|am @upset; nerves; nervous; nervousness; anxiety; anxious; stress; stressed; panic; panicked
    panicking; ~panic; fear; stage fright; fright; terrified; scared; i froze; froze; ~freeze up|on|when|solid|in; ~freeze $
    frozen up|with; choked; i choked; ~choke $; clammed up; seized up; tensed up; tense; shaking; shakes
    my hands|legs|voice ... shook|shaking|trembled|trembling|wobbled|cracked; heart was|racing|pounding ...; heart racing|pounding|going
    overwhelm; overwhelmed; lost my nerve|cool|focus|temper|concentration|head|patience|rag|confidence|rhythm
    no|not|could|low|any|lost|lack|zero|my of? ... concentration|focus|motivation|concentrate; not concentrate; not ~focus
    could not focus|concentrate|think|keep|settle|sit|relax|stay|switch|breathe|stop ... straight|still|calm|awake|eyes|open
    could not focus|concentrate|think|keep|settle|sit ... shaking|off|worrying|focused|clearly
    could not relax|stay|switch|breathe|stop ... shaking|off|worrying|focused|clearly; concentration; distracted; distraction
    no motivation; unmotivated; not motivated; demotivated; not in the mood
    bad|foul|terrible|low|rotten|funny|horrible|off mood|day|headspace|place|state|spirits|shape; my mood; mood; mood swing*
    feeling down|low; emotional*; tearful; in tears; crying; grief; grieving; homesick; heartbroken; row on my mind; worry; worried
    worries; on my mind; mind elsewhere|was|wasn't; heart was not in; not ... in it; hungry; hunger; starving; empty stomach; not eaten
    no breakfast|lunch|food; had not eaten|slept; ~skip breakfast|lunch; thirsty; dehydrated; hangover; hungover
    too much|many to drink|wine|beers|drinks; still drunk; drunk; caffeine jitters|crash; jitters; jittery; too much coffee|caffeine
    jet lag; jetlag; cranky; irritable; short-tempered; cramp; shattered; shot; head all; tight chest; embarrassed; embarrassment
    self-conscious; shyness; impatien*; angry; anger; ~lose it; bored; boredom; heavy legs; dead legs|on; no force|strength in
    legs like|gave|were; weak; dizzy; eyes ... closing|shut|tired|heavy; half asleep; asleep; dozed; dozing; lack of confidence
    not confident; confidence ... low|gone|knocked|shot; low confidence; a funk; depress*; the blues; pressure got; cracked under
    under pressure|stress; too much pressure; stressed-out; craving*; withdrawal*; cravings
    not|barely|hardly|scarcely|could ~keep|~hold|keeping my eyes|head ...; # hours sleep|kip; two|three|four|five hours sleep|kip|of
    hours of sleep|kip
    mum|baby|mummy|brain brain|fog; went|go|going bright? red|white|purple|scarlet; went to pieces; in bits|pieces|tears
    panic rose|hit|took|set
    still|so|too|pretty hungover|drunk|tired|jetlagged|ill|poorly from|after the|a|my|last _; after the funeral; jelly legs; beetroot
    too|so @upset|@tired|@ill about|from|with|after ... to|that; dead on my
    @felt @tired|@ill|@upset after|from the|my|a ... shift|night|funeral|wedding|week
    no|little|lack sleep|rest because|thanks|due; blackout; a stitch; too angry|upset|sad|cold|hot|hungry|full to
    fingers|hands|toes would|were|went not? move|numb|frozen|cold|stiff; the breakup|divorce|split
    can not think of|about anything|it|her; heart in my throat|mouth; espressos|coffees; all over the place; dizzy spell
    nose ~be streaming|running|blocked; got|was|am|felt scared|frightened|nervous at|in|of|before
    sweaty|clammy|cold|trembling palms|hands; dry mouth|throat; night sweats; hot flushes|flashes; mouth was|went dry; palms
    glasses|pints|bottles|beers|shots of wine|beer|vodka|the|gin ...
    two|three|four|five|six|many|# glasses|pints|beers|drinks|shots|wines the|before|last|of
    fit for nothing; by evening|night|then i am; too tired|exhausted|cold|hot|drunk
"""
