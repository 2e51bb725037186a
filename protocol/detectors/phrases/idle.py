"""Words that name no cause, whatever they resemble, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

IDLE: Final = """
    described|discussed|about|report|translated|explained ... weather|traffic; came out flat|soft|hard; single question in|at
    asked him|her|them about; effort estimate|estimates; yes to ... shift
    picked up $; @person would|will|might|may|used? calls|called|call|to? call? me|us; would|will|might|could call me|us|it|him|her
    nowt wrong with my|me; which|that|it|this gave|made|let|helped|kept|got|put me|us; used to; picked up the|a phone|call|receiver
    picked up the|a $; god|nature|life|they|it made me; nothing|not|n't wrong with me|my|us ...; two left over|for|to
    early night|nights; slept on it; moved my|her|his knight|bishop|queen|rook|pawn|king|piece|pieces
    first lesson|session|half|part|one|half on|in|and|was; asked # questions|times
    asked two|three|four|five|some|a|one question|questions; the draw was|is on|at|tomorrow; drawn; could have drawn; wished ... luck
    good luck; lasted; took place; took the|a|my bus|train|tram|taxi|picture|photo|seat|bow|exam|test $; going home; went home
    went out on the|monday|tuesday|wednesday|thursday|friday|saturday|sunday; offered me the|a job|place|post|coffee|role|contract
    stayed blank; would|would've say|said|have|call|think|called it|this was|luck|lucky|easy; easy does it; everyone would be
    @person ~thank|~hug|~kiss|~ask|~greet|~pay|~congratulate|~see|~meet to|at|with? me|us
    @person ~text|~wave|~visit|~miss|~know|~want|~invite|~owe to|at|with? me|us; have|has|had asked|invited|thanked|told|called me|us
    he|she|they would|will ring|call|phone|text|write|get|see ...; said he|she|they would|will ...
    luckily|fortunately|thankfully i|we|my|our; hard|difficult|tough|rough|long|heavy|awkward|nasty|nice day|week|time|night|worker|look
    hard|difficult|tough|rough|long|heavy|awkward|nasty|nice copy|feelings|man|silence|try|one; points
    ~give me|us #|four|three|two|five|six|seven ... points|mark|marks|score|grade|number|letter|form|receipt
    ~give me|us eight|nine|ten|full|a|the ... points|mark|marks|score|grade|number|letter|form|receipt
    sister|mum|dad|friend|mate|he|she|they|everyone says|said it|that|i|was ...; i ~break|~crash|~snap; it @broke; ~broken english
    hard|difficult|tough to|for say|tell|know|judge|explain|describe|me to; hard|difficult|not ... to say|tell|know; not sure ...
    not know why|what|how|where; no idea; beats me; god knows; heaven knows; goodness knows; who knows; not sure what to; who can say
    planning permission; game plan*; insurance plan; floor plan; changed hands|trains|the subject; rest of; as expected; as usual
    as planned; as i|we expected; ran|run for the; try to think; happened $; happened in; what happened; it happened; cold feet
    cold calls|call|calling|caller|callers; cold water|email|emails|shower; know ... cold; stuff cold
    hard drive|hat|hats|boiled|copy|shoulder; soft drink|play|voice; easy chair|jet; took it easy; take it easy; no worries; not worry
    by chance asked; chance to; a chance; last chance; second chance; fat chance; chances; no chance; take|took chances
    given the chance; fair enough; after work; at work; work tomorrow|today; worked $; it|that|this|which worked|works out?
    did it work; workout; went okay|well|fine|badly; natural light; natural history; sick note; sick of it; bad news|weather; bad breath
    draw a|the|my|on|in|up|from|it|back; drew a|the line|picture|breath|blood|horse|face|portrait|cat|plan|map; blood pressure
    weather forecast; about the weather; of the weather; good morning|evening|night|luck; with good; best regards; guess $; i guess
    my guess; guess so; guess it; i'd guess; fortune cookie|teller; bet i; i bet; you bet; odd; talent show|contest|scout|night|agency
    gifted me; gift voucher|shop; smart phone|watch|shoes|casual; dumb bell|bells; dumbbell*; thick soup|fog|wire|cream; slow cooker
    stupid mistake|question|o'clock|questions|traffic|thing|form|machine|printer|car|dog|game|error|slip; bad at keeping; feel free
    free time $; no worse; nightmare before; night before last; break time; tea break; lunch break; coffee break
    had|having|made|over|a|for coffee|tea with|and|together; coffee with|and|shop|morning; made coffee; tried on; tired of; fell asleep
    high time; on time $; over time; next time $; sort out
    @person ~thank|~hug|~kiss|~ask|~greet|~pay|~congratulate|~see|~meet|~text|~wave to|at|with? me|us
    @person ~visit|~miss|~know|~want|~invite|~owe|~find|~hear|~answer to|at|with? me|us; shook my hand
    @person ... a|the hand|hug|kiss|smile; giving|give|gave up smoking|drinking|sugar|caffeine|cigarettes|meat|chocolate
    giving|give|gave up alcohol|coffee|sweets|vaping|nicotine|booze
    not believe|think|reckon|say|suppose|saying ... talent|luck|gift|ability|brains|fate|chance|effort; can not tell|say $
    can not say|tell|explain what|why|how|which|if|whether|anyone; came along; came round; filmed it; afterwards and we
    let me|us|you know; let you know; told me about; told me a|that ... joke|story|news
    gave me a|the|his|her ... number|receipt|form|card|smile|look|biscuit|ticket|wave|nod|hug|kiss; gave her|him|them
    she|he|they smiled|nodded and; asked me ... how|what|why|where|about|if|whether; thanked me; said thanks|thank|hello|goodbye|hi
    card|cards i|he|she sent; post office|it|box|card; posted; the post; blessed with|the; went to work; work|working tomorrow
    my work is|was; clock said; money tree; charm bracelet; coin collection; travel card|agent|guide; system of a; update you|on|the
    update $; abroad ...; hotel lobby; the room ...; christmas card|cards|cake|dinner|play|song|carol|carols|present|presents; clock $
    by the clock; the light; lights on
"""
