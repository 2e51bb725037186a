"""Plain news that resembles talking down or despair, and a few more turns of both, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "when": words(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
        november december noon midday lunchtime breakfast morning spring summer autumn winter
        """
    ),
    "clock": words("half quarter one two three four five six seven eight nine ten eleven twelve twenty #"),
    "grumble": words(
        """
        grumble moan murmur complaint complaints tear tears tremble tremor shake wobble wobbles hitch pause pauses stumble sound tantrum
        fuss fight slip slips problem problems worry nerves pain ache mistake mistakes cough twinge stutter stammer sigh protest whimper
        hesitation argument row delay delays break shout interruption scream glitch crash error errors cloud sneeze
        """
    ),
    "chore": words("going doing getting running training practising leaving starting cooking talking swimming studying moving writing it"),
    "scary": words("afraid frightened anxious terrified tired worried worse harder nervous scared embarrassed exhausted"),
}

BELITTLING: Final = """
    mark|bar|standard|standards|threshold|expectations|hurdle ~be so|very|really|pretty|quite|too? low|lenient|generous|easy
    competition|field|opposition|opponents ~be so|very|really|pretty|quite? weak|poor|small|thin
"""
OTHERWISE: Final = """
    it|that|this ~be only|just|merely @when|the; ~be only|just|merely @clock past|to|oclock|am|pm|in|thirty|fifteen
    ~be only possible because i|we ...; not feel|feeling like it $,; not feel|feeling like it but|today|at|and|that|this|in|after
    i|we did|do not feel|feeling like @chore; hardly|barely|scarcely|without|not a|an|any|one|single|much? @grumble ...
    then|now|suddenly|soon|afterwards it|that|everything|the? _? ~be|got|became|felt|went quite|really|so? easy
    kids|children|others|everyone|everybody|people ... with|for|to me|us; should have been @scary
    so what a|an ...; even|although though? nobody|no one? else ...; though nobody|no one? else ...
    no|nobody one? else _ up|to|along? and|but|yet i|we ...
    did what|as|exactly i|we|they? had? planned|promised|decided|set|wanted|meant|intended|could|dreaded|feared
    only|just two|three|four|five|six|few|# days|weeks|hours until|till|to|before
"""
OWNED: Final = """
    i|we really|actually|finally did|managed it|that
"""
"""What takes it back further on."""

IDIOM: Final = """
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... colleagues
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... colleague|job
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... team|class|boss
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... pupils|students
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... office|ward
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... teacher|trainee
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... choir|club
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? ... i teach|taught
    do|did|does not hate|loathe|despise|detest my? @self for|because|about|over|this|that|any|anymore|today
    do|did|does not hate|loathe|despise|detest my? @self $,; no longer|more hate|loathe|despise|detest my? @self
    never hated|hate my? @self for|because|about|over; i|have stopped hating|loathing|despising my? @self
    used to hate|loathe|despise my? @self; less hating|hate my? @self; without hating my? @self
    feel|felt|feeling like? rubbish|garbage|trash after|from|since the|a|my|that|last|two|jab|working|eating ...
    never felt|feel worthless|useless|hopeless|empty during|in|at|while|today|this|for|because|about|on
    self harm ... exam|module|course|training|lecture|essay|policy|ward|patients|clinic|class|nursing|pupils|workshop|leaflet
    not take|bear|stand|handle any|much more cake|coffee|rain|snow|noise|calls|emails|meetings|tea|food|bread|orders|homework|guests
    not take|bear|stand|handle any|much more bookings|customers|luggage|weight|pupils|patients|work|shifts|notes|heat|sun|on|for|photos
"""
ACUTE: Final = """
    why i should|would|must|ought|have to? go|carry|keep on? living|existing|breathing; why i should|would|must live|exist|breathe
    why i should|would|must stay|be alive; see|know|understand why i should|would|must go|carry on $
"""
ELEVATED: Final = """
    all|everything|what that? ~await|~wait me|ahead|for? me? ~be ... misery|suffering|pain|emptiness|darkness
    all|everything that? lies ahead|before of? me? ~be ... misery|suffering|pain|emptiness|darkness
    nothing but|except|other misery|suffering|darkness|despair|sadness|emptiness|loneliness ahead|left|inside|for|awaits|waiting|in
    nothing but|except|other misery|suffering|darkness|despair|sadness|emptiness|loneliness $; nothing but pain ahead|left|waits|awaits
    only|just|more misery|suffering|darkness|despair|emptiness ahead|awaits|left|waiting|to for|me|come
    i was|am a|an|the such? mistake|accident from|since the|my|i|birth day|start|birth|beginning|moment|was|very?
    i should never have happened; my birth|existence was|is a|the mistake
    no|nobody|nothing one? can|could|will|would ever|really? fix|save|repair|mend|heal me $,
    am|feel|felt|so|too broken|damaged and|that|beyond no|nobody|nothing|can ... me|fixed|saved|helped
    am|feel|felt like? @very? @very? @bad as a|an ... @being
"""
