"""What the world was like: weather, machines, roads, rooms, hours, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    conditions ~be|held|favoured|suited; the conditions $; good|perfect|ideal|calm conditions
    deadline|date|meeting|exam|lesson|interview ~get|~be|was|got moved|pushed|extended|postponed|put|shifted|cancelled; power cut
    no|without|broken telly|tv|wifi|internet|phone|signal; sun was|came|shone|out
    dry|sunny|quiet|warm|mild|calm|cool day|week|morning|evening|spell|weather|afternoon|month
    soil|ground|road|roads|track|pool|weather was|were|is perfect|ideal|dry|empty|calm|clear|flat|warm|kind|good|soft|still|light
    wind|light|sea|water|traffic|ice|snow was|were|is perfect|ideal|dry|empty|calm|clear|flat|warm|kind|good|soft|still|light
    no|hardly|little|zero traffic|queue|wind|rain|distractions|noise|crowds|interruptions|meetings|customers
    everyone|everybody|kids|flatmates|neighbours|family|boss was|were|is|had away|out|asleep|gone|off
    house|flat|office|gym|pool|library|street|room was|is all|so|nice|to empty|quiet|myself|deserted|warm; bank holiday; day off
    week off; free|extra|spare hour|time|afternoon|day|evening|morning|week
    gave|give|given|giving|had|got|have me|us loads|more|plenty|extra|enough|lots of? time
    weather|wifi|internet|sat-nav|machine|train|bus|laptop held|worked|behaved|cooperated|ran|was|came on|up|time|perfect
    good|nice acoustics|light|lighting|equipment|surface|snow|wind|conditions|weather|traffic|road
    nobody|no|noone one? else|around|watching in|on|about|there
    lake|sea|water|river|wind|air|ward|street|house|office|shop|weather ... calm|flat|still|quiet|peaceful|clear; resurfaced
    on leave|holiday so; had|have|got some|the|a bit of? peace; had peace
    @place ~be|felt|happened|looked ... empty|quiet|open|free|warm|calm|deserted
    @place ~be|felt|happened|looked ... peaceful|cool|half-empty|perfect|silent|clear|to
    empty|quiet|calm|peaceful|warm|free|open|clear|silent @place|shift|day|morning|night|evening
    empty|quiet|calm|peaceful|warm|free|open|clear|silent week|conditions|weather|road|traffic|environment
    perfect|ideal|decent|comfortable|cosy|bright|dry|beautiful|lovely|sunny|mild @place|shift|day|morning|night|evening
    perfect|ideal|decent|comfortable|cosy|bright week|conditions|weather|road|traffic|environment
    dry|beautiful|lovely|sunny|mild week|conditions|weather|road|traffic|environment
    empty|quiet|calm|peaceful|warm|free|open|clear|silent acoustics|light|lighting|hour|train|afternoon
    empty|quiet|calm|peaceful|warm|free|open|clear|silent weekend|setting|surface|snow|wind|equipment
    perfect|ideal|decent|comfortable|cosy|bright acoustics|light|lighting|hour|train|afternoon
    dry|beautiful|lovely|sunny|mild acoustics|light|lighting|hour|train|afternoon
    perfect|ideal|decent|comfortable|cosy|bright|dry|beautiful|lovely|sunny|mild weekend|setting|surface|snow|wind|equipment
    nobody|no|noone one? else|around|watching in|at|on|there|about the|my? pool|lane|gym|hall|court|room|road|car|there
    it was ... quiet|warm|sunny|dry|cool|calm|mild; sunny; sunshine
    good|nice|lovely|perfect|dry|fine|great|decent|kind weather|conditions|acoustics|acoustic from
    good|nice|lovely|perfect|dry|fine|great|decent|kind connection|microphone|equipment from
    good|nice|lovely|perfect|dry|fine|great|decent|kind tools|light|atmosphere|vibe|tailwind|surface|timing from
    weather ... perfect|good|nice|held|kind|lovely|dry|great|mild|fine|cooperated|ideal; rain ... held|stopped|stayed; stopped raining
    tailwind; ran on time; no traffic|queue|queues|noise|rain|wind|distractions|interruptions|crowd|line; no one about
    traffic was|were light|clear|good|fine; roads were clear|empty|quiet|dry; green lights; lights were green
    everything|all|wifi|internet|tech|technology|equipment|laptop|sound|mic|projector ... worked|held
    had the house|place|room|flat|kitchen|gym|pool to; house to myself; to myself; nobody|no one home|around|there|in; school holidays
    on holiday; time off; extra time|day|hour|week; plenty|loads|lots|enough|more of? time; had time; time to spare
    free afternoon|morning|evening|day|hour|week; nothing else to; nowhere to go; snowed in; stuck at home|inside|indoors; lockdown
    cancelled ... so; meeting was|got cancelled|short|shorter|moved|online; it was cancelled; was online
    deadline ... extended|moved|pushed; postponed; got postponed
    hardly any|no ... patients|customers|people|cars|one|emails|calls|orders|about; nobody about; small audience|room|class|group
    room was small|quiet|warm; had ... decent|good|proper|working ... microphone|equipment|acoustics|tools|light|oven|mic|piano
    new|better|proper|good|decent oven|shoes|equipment|tools|laptop|mic|microphone|chair
    new|better|proper|good|decent guitar|piano|bike|car|kit|gear|instrument; the setting; atmosphere; half empty; no school
    kids ... school|asleep|away|bed|nursery|out; baby slept|asleep|napped; out of town; away for; venue; automatic car
    quiet shift|day|night; slow day|shift; remote; from home; working from; wfh
    because of the|a bank|school|public|half|train|bus|weather|strike|snow|sun|holiday|time; trains|buses|transport ~be ... time|running
    time for once
    @machine|internet worked|behaved|held|loaded for|a|all|first|properly|fine|fast|straight; @place|school ~be closed|shut so|and
    because @place ~be closed|shut|quiet|empty|open
    public|bank|national holiday; no emails|calls|phones|visitors|interruptions
    light|weather|water|snow|ice|wind ~be|had perfect|dropped|right|good|ideal|stopped|died
    dry|empty|clear|quiet roads|road|streets|pool|paths
    train|bus|tram|flight|ferry ~be on time; working|worked from home; time off; wind|rain|storm ... dropped|eased|stopped|passed
    meeting|call|lesson|class|exam ... cut|shortened|reduced to; printer|wifi|internet|laptop|tech worked
"""
DOWN: Final = """
    @machine ~go|went|was|were|is|kept|cut|dropped|ran going|completely|all|suddenly? down|out|late|lost
    conditions ~be|got|turned|worsened; the conditions $; bad|awful|terrible|horrible|poor conditions
    @transport|@machine|parcel|post|order|delivery simply|just|never|not|even? never|not ~come|~arrive|~turn|~show|~start
    @transport|@machine|parcel|post|order|delivery simply|just|never|not|even? never|not ~load|~open|~work|~run|~stop
    @transport|@machine never|not ~come|~arrive|~turn|~show|~start|~load|~work
    @machine|boiler|van|clubhouse|cooker packed|conked|gave|cut|dropped|played in|out|up|down|off|not
    @machine|boiler|van|clubhouse|cooker packed|conked|gave|cut|dropped|played dying|freezing|cutting|crashing|flat|dead
    @machine|boiler|van|clubhouse|cooker broke|shut|blew|ran|kept|would|went in|out|up|down|off|not
    @machine|boiler|van|clubhouse|cooker broke|shut|blew|ran|kept|would|went dying|freezing|cutting|crashing|flat|dead
    freezer|dishwasher|mower|sewing|strimmer packed|conked|gave|cut|dropped|played in|out|up|down|off|not
    freezer|dishwasher|mower|sewing|strimmer packed|conked|gave|cut|dropped|played dying|freezing|cutting|crashing|flat|dead
    freezer|dishwasher|mower|sewing|strimmer broke|shut|blew|ran|kept|would|went in|out|up|down|off|not
    freezer|dishwasher|mower|sewing|strimmer broke|shut|blew|ran|kept|would|went dying|freezing|cutting|crashing|flat|dead
    burst|broken|leaking|blocked|frozen pipe|pipes|drain|boiler|gutter|window|lift
    rain|snow|wind|storm|hail|fog|ice|heat ~stop|~keep|~ruin|~wash|~blow|~cancel|~force; m#; a# was|is
    motorway|road|bridge|tunnel|line|station|platform|airport|ring was|were|is|got|had shut|closed|blocked|flooded|jammed|gridlocked
    every|all|the office|shop|bank|shops|offices|everything ~be locked|shut|closed
    lost|losing|cost|costing|missed # ... minutes|hours|days
    lost|losing|cost twenty|ten|thirty|forty|half|an|two|three ... minutes|hours|hour|time; adjourned; evacuated; roadworks; diversion
    @machine|system|computer ~crash|~fail|~freeze|~lag|~die|~drop|~overheat|~jam|~disconnect
    no|hardly|little|without|limited wifi|signal|internet|heating|electricity|power|hot|light|lighting|parking|space
    no|hardly|little|without|limited room|seats|chairs|tables|time|money|budget|equipment|transport|trains|buses
    out of paper|ink|petrol|gas|battery|time|data|flour|eggs|thread|wool|paint|wood|screws|stock
    too|so|freezing|boiling|baking|bloody|pitch|pouring|bucketing|blowing|howling cold|hot|dark|wet|windy|loud|noisy|crowded|busy
    too|so|freezing|boiling|baking|bloody|pitch|pouring|bucketing|blowing|howling icy|foggy|muddy|slippery|stuffy|humid|bright|rain|gale
    blowing a; gale; hailing; bucketing|chucking|tipping|lashing|hammering|pissing it? down; snowed|rained|iced in|off|up|on|all
    @place ~be|was|were too? noisy|freezing|full|shut|closed|packed|heaving|rammed|busy|boiling|cold|dark|loud|locked|degrees|#
    work|the office|hospital|school rang|called|phoned|overran|exploded|needed|kept|blew|went; double|extra|late|night shift|shifts
    overtime; had to work|cover|stay|drive|collect|take|rush|leave|move|fly|look; funeral; wedding; car|house|flat ~break|~flood|~sell
    call|meeting|appointment|train|flight|bus|delivery ~overrun|~run|~get|~be|was late|over|cancelled|delayed|moved
    call|meeting|appointment|train|flight|bus|delivery ~overrun|~run|~get|~be|was postponed|long|rescheduled|early|bumped
    someone's|their|next|neighbour's|the|a door|alarm|drill|drilling ... going|blaring|ringing|kept|all
    someone's|their|next|neighbour's|the|a builders|building|dog|music|party ... going|blaring|ringing|kept|all
    someone's|their|next|neighbour's|the|a door|alarm|drill|drilling ... works|work|outside|above|upstairs
    someone's|their|next|neighbour's|the|a builders|building|dog|music|party ... works|work|outside|above|upstairs
    half|most|part|# of the lesson|time|session|hour|day|class went|was|got|spent|lost; went on a diversion
    work rang|called|needed|kept|got|ran; parts|parcel|order|letter|delivery never|not came|come|arrived|arrive; with the parts
    they closed|shut|cancelled|moved|locked|changed|postponed the|it|my|our; visitors
    had guests|builders|company|family over|staying|round|in; alarm did|not|never ... go|ring|sound|off
    ~take the|my cat|dog|kid|kids|son|daughter|mum|dad|baby to the? vet|doctor|hospital|dentist|a&e; went flat|dead|off|down|out
    ~get called|summoned to|into|in|away|out|back; had a flat; flat $; all along the; same hour|time $; clash*; double booking
    the|my|our|a|his|her|it|they ... would|will not load|start|open|connect|dry|rise|turn|budge
    the|my|our|a|his|her|it|they ... would|will not fit|print|light|close|shut|set|stick|charge
    the|my|our|a|his|her ... would|will not boot|hold|grip|catch|unlock|sync|play|ring
    the|my|our|a|his|her ... would|will not ignite|fire|switch|work|stay|germinate|grow|sprout; the|my|our|a ... @broke
    @machine gave out; @machine @broke
    glasses|shoe|shoes|lace|heel|strap|zip|button ... broke|snapped|split|burst|fell|broken|ripped|tore
    handle|ladder|bucket|bag|brush|pen|pencil ... broke|snapped|split|burst|fell|broken|ripped|tore
    road|path|bridge|pass|lane|route|street|station|entrance|gate closed|blocked|shut|flooded
    ~be booked|taken|occupied by|for|until|when; stuck in|on the|a lift|elevator|train|traffic|jam|queue|motorway|tunnel; google meet
    @weather; poured; ~pour down|all|with; rained
    too|so|boiling|freezing|bloody|very|really|baking|was|roasting hot|cold|dark|noisy|loud|windy|wet|bright
    too|so|boiling|freezing|bloody|very|really|baking|was|roasting crowded|busy|stuffy|humid|slippery|cramped|icy|smoky
    it was too|so|boiling|freezing|pouring|pitch|raining|tipping; ~be freezing|boiling|sweltering|pitch|baking|roasting; pouring
    bucketing; tipped down; power cut|outage|failure|went|off; powercut; blackout; outage; electricity
    @machine ... @broke|died|dead|dropped|went|packed|conked|lagged|not|stopped|quit|cut|kept|froze ...
    @machine ... slow|dying|broken|gone|flat|patchy|stalled|empty|failed ...
    @machine ... glitched|delayed|cancelled|full|playing|refused|wobbly|awful|rubbish|terrible|useless|faulty|leaking ...
    @machine ... locked|bad|unstable|jammed|snapped|blew|crashed|updating|wiped|missing|struggling|overran|hung ...
    @machine 's|is|was|were|has|had gone|broken|down|dead|out|off|bust|kaput|slow|bad|dodgy|faulty
    @machine 's|is|was|were|has|had patchy|late|full|cancelled|delayed|blunt|flat|old|rubbish|awful|packed
    no|bad|poor|dodgy|patchy|slow|dead @machine|tools|signal|reception|equipment|parking
    flat|broken|faulty|weak|lost|terrible @machine|tools|signal|reception|equipment|parking
    no|bad|poor|dodgy|patchy|slow|dead|flat|broken|faulty|weak|lost|terrible heating|hot|water|light|lighting
    no|bad|poor|dodgy|patchy|slow|dead|flat|broken|faulty|weak|lost|terrible oven|connection|acoustics|instrument|gear
    no|bad|poor|dodgy|patchy|slow|dead|flat|broken|faulty|weak|lost|terrible chair|desk|string|piano|transport
    rubbish|awful|old|blunt|cheap|wobbly @machine|tools|signal|reception|equipment|parking|heating|hot|water|light|lighting
    missing|late|delayed|cancelled|ancient|knackered @machine|tools|signal|reception|equipment|parking
    missing|late|delayed|cancelled|ancient|knackered heating|hot|water|light|lighting
    rubbish|awful|old|blunt|cheap|wobbly oven|connection|acoustics|instrument|gear|chair|desk|string|piano|transport
    missing|late|delayed|cancelled|ancient|knackered oven|connection|acoustics|instrument|gear
    missing|late|delayed|cancelled|ancient|knackered chair|desk|string|piano|transport; bad line
    not working|load|loading|open|connect|start|charge|turn on; stopped working; out of order; technical ...
    tech issue*|problem|problems|failed|trouble; glitch*; crashed; buffering; lag; lagging; frozen screen; screen froze
    flat battery|tyre; puncture; punctured; broke|broken down; ~break down; breakdown
    ~run out of time|petrol|gas|flour|paper|ink|paint|data|money|materials|supplies|battery|hot
    ~run out of water|eggs|milk|wood|nails|screws|stock|daylight|light|road|space|room; time ran out; sold out
    out of stock|flour|paper|ink|petrol|gas; fully booked; booked up|solid|out; double booked|double-booked
    ~be|all|found|it|everything|everywhere|so|already closed|shut|cancelled|locked|flooded ...
    ~be|all|found|it|everything|everywhere|so|already postponed|evacuated|delayed|full|overbooked ...
    ~be|all|found|it|everything|everywhere|so|already packed|rammed|occupied|called|moved ...
    ~be|all|found|it|everything|everywhere|so|already rescheduled|taken|blocked|flooding ...; ^ closed
    closed for|on|due|because|early|until; closure; shut for|on|because|early; cancelled; cancellation; called off; postponed
    rescheduled; overran; ran|running over|late|behind; meeting|meetings ran|overran|went|got|all|dragged|after|moved|back|came
    back to back; last-minute meeting|shift|call|change; emergency; emergencies; fire alarm|drill; alarm went|off; accident on|at
    crash on; ambulance; power; flood*; burst pipe; pipe burst; leak; leaking; evacuat*; evacuation; strike; on strike; strikes; rail
    road works; building site|work|works; construction; noise; noisy; din; drilling; traffic; jam
    stuck in|on|at traffic|a|the|work|lift|train; detour; queue; queues; queued; long line|lines; late train|bus
    train|bus|flight|tube|ferry was|were|got|delayed|cancelled|late|broke|never|did|didn't; missed the|my train|bus|flight|connection
    parking; nowhere to park|sit|practise|plug|stand; no room|space|seats|desk|lane|lanes|seat|chairs|equipment|time|slots|slot|hot
    @place ~be|~get|~have|'s ... closed|shut|packed|rammed|noisy|crowded|full|freezing|cold|hot|dark|busy
    @place ~be|~get|~have|'s ... locked|stuffy|flooded|booked|boiling|no|loud|taken|heaving|echoey|mobbed|out; packed @place
    crowded @place; noisy @place; busy @place|day|shift|week|time|period|road; rammed; heaving
    too busy|much|many work|on|at|going|overtime|emails|calls|meetings|to
    work got|was|went|ran|is|has|kept|took ... busy|crazy|mad|over|late|hectic|mental|in|insane|manic|overtime|me
    busy at work|week|day|with; hectic; manic; mad week|day; swamped; snowed under
    had to work|stay|cover|go|take|pick ... late|on|over|in|to|shift|kids|early|hospital|school|home
    had to drive|look|leave|deal|travel|rush ... late|on|over|in|to|shift|kids|early|hospital|school|home; extra shift
    called in to work; shift ran|overran|changed; long shift; double shift; no time
    not|never|hardly ... enough|any|the|have|had|much|get time|hours|day|minutes to|for|left|in|because|after; not have time
    short of time; out of time; deadline; deadlines; unexpected*; unforeseen; something came|cropped up; came up; cropped up
    things came|got; family emergency|crisis|stuff|things; bereavement; hospital; vet; school run; childcare; babysitter
    kids|child|daughter|son|baby|dog|cat ... sick|ill|poorly|vet|fever|hospital|a&e|off school; moved house; moving house; house move
    redundan*; laid off; lockdown; pandemic; covid restrictions; bank holiday; christmas; holidays; travel*; jet; hotel; abroad
    equipment; delivery|parcel|order|parts|part ... late|come|arrive|wrong|arrived|never|delayed|lost; did not arrive; never arrived
    supplier; stock; shortage; money; cost|costs|price ... ~be|~go|too; expensive; afford; budget cut*; no money; broke $; too expensive
    wasp*; pigeons; slugs; snails; blight; mice; pests; deer; foxes; fox; squirrels; greenfly; aphids; mildew; heat; the heat; heatwave
    frost; dust; smoke; smell; light went; light was; lighting; got dark; was dark; too dark; fell over; the room; echo; acoustics
    distractions around; open plan; open-plan; phone ... ringing|rang|buzzing|going; doorbell; phone rang; kept ringing; doorbell rang
    alarm did not; alarm not go; clock; clocks; spam; firewall; locked out; password; paperwork; bureaucra*; red tape; visa; system ...
    bug in; @machine ~eat|~swallow|~chew; ~eat my paper|ticket|file|disk|homework; update; software; hardware; out of my control|hands
    outside my control; beyond my control; no control over; life got|happened; life in the; stuff happened; one of those days|weeks
    ~chuck|~tip|~bucket|~lash|~hammer|~throw|~piss it down; under water; waterlogged; ~come down in sheets|buckets; came down cats
    cats and dogs
    @person|kid|one|boy|girl ~throw|~chuck up
    @person|one|boy|girl ... sick|ill|poorly|unwell|temperature|fever|measles|chickenpox|nits|croup
    had|has|having to go and|~fetch|~collect|~pick|~drop|~take|~look; had to pick up|my; had to fetch|collect|nurse|mind|wait ...
    stuck behind a|the
    out of calibration|order|action|service|date; full of school|kids|swimmers|tourists|people|students|children|toddlers|teenagers
    had to work _
    because of? the? @weather; @person|landlord|council turned|switched|cut|shut the water|power|gas|heating|electricity off
    @person ~get|~be|~fall|~feel ill|sick|poorly|unwell
    @place was|is|were full|packed|heaving|rammed of|with ...; teacher|sir|miss|coach|instructor was off|ill|sick|away
    room|hall|office|gym|studio|car ~be like an|a ...; no babysitter|sitter|childcare|nursery; closed for snow|ice|repairs|the
    too many meetings|calls|emails|shifts|interruptions; because of the ...accident|crash|closure
    closed the|a road|bridge|street|pool|gym|lane; kids at|off home; car|house|fire|smoke alarm outside|went|going
    all taken|booked|gone|in|full; my|the mum|dad|gran|nan|wife|husband|son|daughter had|has a fall|stroke|crash|accident|temperature
    gone|went mouldy|rotten|stale|off|rusty|missing; delivery came|arrived|late; job|shift|queue ~take|took all; motorway closed
    too cold|hot|dark|wet|windy|icy
    contact lens|lenses|filling|battery|button|screw|wheel|handle|string fell|came|popped|dropped out|off|loose
    moved the whole|the|entire shop|shelf|desk|room|office; a|the fly|bee|moth|spider|wasp|mouse|seagull ...
    link|licence|ticket|password|visa|session|token|voucher|coupon ~expire|expired; building|construction site|work|works
    airport|station|travel|traffic|train chaos|mayhem|madness; chaos at|on; understaffed; ~fall|fell through|apart
    sat-nav|satnav|nav|gps|app|map|phone ~send|~take|~lead me|us ...; lights|sun|glare|headlights blinded|dazzled; ~blind|~dazzle me
    @person broke|breaks|sprained|cut his|her|their arm|leg|wrist|ankle|foot|head|finger; ill|sick|poorly and i ...
    gave|given|gives up the ghost; @place|nursery|creche closed|shut early|late
    booked the|it|out ... for a wedding|party|fair|funeral|conference
    at the optician|optician's|menders|garage|cleaners|repairers|workshop; baby's nursery
"""
