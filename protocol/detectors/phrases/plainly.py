"""Plain news that resembles talking down or despair, and a few more turns of both, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "kin": words(
        """
        colleague brother sister friend mate neighbour mum mom mother dad father son daughter wife husband boss cousin gran nan grandad
        flatmate roommate teacher uncle aunt partner girlfriend boyfriend coach
        """
    ),
    "fellows": words(
        """
        colleagues colleague coworkers job team class boss pupils students office ward teacher trainee choir club clients customers
        suppliers guests readers subscribers company department crew firm school shift apprentices neighbours members employer
        """
    ),
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
        hesitation argument row delay delays break shout interruption scream glitch crash error errors cloud sneeze soul glance queue ripple
        """
    ),
    "chore": words("going doing getting running training practising leaving starting cooking talking swimming studying moving writing it"),
    "scary": words("afraid frightened anxious terrified tired worried worse harder nervous scared embarrassed exhausted"),
}

BELITTLING: Final = """
    every|each child|kid|toddler|idiot|fool|beginner|schoolchild|schoolkid can|could|knows|does|would ...
    i|we ~have it so|too|very|pretty? easy
    ^ but i was|went|did so|too|very|really|a|bit? slow|late|clumsy|shaky|bad|sloppy|lazy|last|rubbish|awful|terrible ...
    did only|just|merely|simply what ...
    not as|so|nearly|half as? good|fast|long|well|clean|far ... as ... should|could|wanted|hoped|others|planned|was|everyone
    not as|so|nearly|half as? much|fluent|many|smooth|neat|strong ... as ... should|could|wanted|hoped|others|planned|was|everyone
    that is|was why it|i|they|he|she worked|went|passed|managed|succeeded|got|won|liked
    ~say|~tell|~clap|~cheer|~laugh|~agree ... out of politeness|pity|kindness|sympathy|courtesy
    ~say|~clap|~agree ... to be nice|kind|polite; ~say|~clap|~agree ... because they|he|she ~feel|~be sorry|nice|kind|polite|bored
    only|just|merely a? small|little|tiny|baby step; whatever $; not ~do|~manage|~achieve|~get|~accomplish much|anything|enough ...
    @kin did|wrote|made|carried|answered|handled most|all|nearly|almost|half|everything|the of? it|them|hard|work|talking|rest|lot ...
    nobody|noone|no one? else? would|will even|ever|really? ~call|~count|~consider|~think|~log ...
    others|friends|everyone|most people? my|our|of age have|own|do|run|earn|are ...; others at my age ...
    others|everyone|everybody|people else? would|could have|of done|managed|finished|run|written|made|got|taken|been ...
    others would|could have; what you|one|i|anyone|people would? expect|expects|expected from|of ...
    real|proper|serious|true _ ~do|~run|~swim|~write|~lift|~read|~play|~cook|~work ...
    ~make it|this|that so|too|very|really|all? easy|simple for me|us
    my|the|our @kin does|runs|swims|lifts|writes|cooks|reads|manages this|that|it every|each|daily|all|before|in ...
    hardly|barely|scarcely|not ~deserve|~earn|~merit a|an|any|the|it|this|that|much ...
    is|was|be|feel|feels|seems a? bit? silly|daft|stupid|ridiculous|sad|embarrassing|pathetic|absurd to be|feel proud|pleased|happy ...
    silly|daft|stupid|ridiculous|sad|embarrassing|pathetic|absurd to be|feel proud|pleased|happy|chuffed|excited ...
    everyone|everybody|others|rest|all else? got|scored|made a|an|top|full|better|higher|straight ...
    my|a little|younger|small|baby brother|sister|cousin|nephew|niece could|can|would; passed|managed|made ... only just $; but only just $
    mark|bar|standard|standards|threshold|expectations|hurdle ~be so|very|really|pretty|quite|too? low|lenient|generous|easy
    competition|field|opposition|opponents ~be so|very|really|pretty|quite? weak|poor|small|thin
"""
OTHERWISE: Final = """
    we|they|you ~be only|just a|two|three|four|five|# few|handful|people|dozen|of|small|couple ...
    can do it|that|this now|too|as; whatever he|she|they|it|happened|happens ...; nobody|no one? else there|was|in|at|on
    nothing to it once|when|after|now|as|in|if ...
    should have been in|on|home|asleep|working|somewhere|elsewhere|at|resting|studying|cooking|packing
    she|he|they|nobody|boss|teacher|mum|dad|we|you said nothing; i said nothing; ~say nothing and|but|at|for|until|to
    there ~be only|just|merely ... of us|them|people|chairs|seats|left|there|in|at|on|one|two
    only|just ... of us|them|you and|so|but|there|in|at; only|just had|have|has|drank|ate|bought|wanted|needed ...
    only came|comes|runs|speaks|works|opens|open|opened|cost|costs ...
    only me|her|him|us|them|you|he|she|they|on|at|in|by
    he|she|they|bus|train|shop|doctor|boss|it only ~come|~speak|~work|~open|~run|~take|~want|~cost
    nothing to hide|fear|lose|complain|fix|correct|add|worry; everyone|everybody did their|his|her|the|a|well|so|what
    reads|speaks|sings|sleeps|plays|writes|swims|runs better since|now|because|after|already; simply|just said no|yes|hello|stop|it|so
    hardly|barely anyone|anybody there|in|on|at|around|about|noticed; should have been home|back|asleep|away|closed
    simply asked|walked|spoke|started|went ... and|up; so what did|do i|we|he|she|they
    let me|us play|speak|drive|lead|try|sing|choose|hold|have|join|sit|use|start|teach
    it|that|this ~be only|just|merely @when; ~be only|just|merely @clock past|to|oclock|am|pm|in|thirty|fifteen
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
    i|we really|actually|finally did|managed it|that; i did it; i made it; i managed it
    felt|feel|feels great|brilliant|amazing|fantastic|wonderful|fab
    for|to me it|that|this ~be big|huge|a|massive|hard|everything|enormous|lots|tough; big|huge|massive|hard for|to me $
"""
"""What takes it back further on."""

IDIOM: Final = """
    beat|beating myself up over|about|because; goodbyes|farewells at|to the|my|all? @fellows
    last day|night|week on|at|in the|this ward|team|job|shift|project|course|island|tour|office|shop|bakery|hotel|farm
    fine|cope|manage|go without me for|until a|an|one|two|the|monday|tuesday|wednesday|thursday|friday
    no longer|more disgusted|ashamed|repulsed|sickened; do|did not feel so? worthless|useless|hopeless|empty|numb today|anymore|now|any
    do|did not feel so? worthless|useless|hopeless|empty|numb this|at|in|for|during; noose knot; dark place to park|sit|sleep|hide|read
    strength|energy|feeling left? in my arms|legs|hands|fingers|shoulders|voice|calves; rock bottom price|prices|rate|rates
    @pills in|of|from the|my|a? course|prescription|strip|blister
    goodbye|farewell note|notes|letter|letters|card|cards to|for frau|herr|mr|mrs|ms|miss|dr
    i am not a|any|such burden|failure|disappointment|mistake|loser|monster|disgrace|letdown
    ^ i was not a|any|such burden|failure|disappointment|mistake|loser|monster|disgrace|letdown
    help me with|find|lift|carry|move|until|at|in the|my|a|this|it|lifting|monday|tuesday|wednesday|thursday|friday
    hope for my|the|our|this _? plants|plant|tomatoes|car|bike|team|phone|roses|laptop|lawn|printer|cactus|fern|match
    @pills ... antibiotic|antibiotics; @pills for|from my|the|our|a ... mother|mum|dad|father|nan|gran|neighbour|wife|husband|son
    @pills for|from my|the|our|a ... daughter|patient|patients|pharmacy|chemist|dog|cat|residents|ward
    could not wake up in|early|before|on|because|for; affairs in order for|before the|my? tax|move|trip|holiday|audit|house
    goodbye|farewell note|notes|letter|letters|card|cards|speech|email|mail to|for|at|from all? my|the|our|old|dear? _? @fellows
    goodbye|farewell note|notes|letter|letters|card|cards to|for|at|from all? my|the|our _? i teach|taught|train
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
    myself only|just? by|through|with cutting|burning
    why i should|would|must|ought|have to? go|carry|keep on? living|existing|breathing; why i should|would|must live|exist|breathe
    why i should|would|must stay|be alive; see|know|understand why i should|would|must go|carry on $
"""
ELEVATED: Final = """
    why should|would i even|still? go|carry on $; wish i was|were not such? a|the burden|failure|disappointment|mistake|loser
    all|everything|what that? ~await|~wait me|ahead|for? me? ~be ... misery|suffering|pain|emptiness|darkness
    all|everything that? lies ahead|before of? me? ~be ... misery|suffering|pain|emptiness|darkness
    nothing but|except|other misery|suffering|darkness|despair|sadness|emptiness|loneliness ahead|left|inside|for|awaits|waiting|in
    nothing but|except|other misery|suffering|darkness|despair|sadness|emptiness|loneliness $; nothing but pain ahead|left|waits|awaits
    only|just|more misery|suffering|darkness|despair|emptiness waiting|to for|me|come
    only|just|more misery|suffering|darkness|despair|emptiness ahead|awaits|left
    i was|am a|an|the such? mistake|accident from|since the|my|i|birth day|start|birth|beginning|moment|was|very?
    i should never have happened; my birth|existence was|is a|the mistake
    no|nobody|nothing one? can|could|will|would ever|really? fix|save|repair|mend|heal me $,
    am|feel|felt|so|too broken|damaged and|that|beyond no|nobody|nothing|can ... me|fixed|saved|helped
    am|feel|felt like? @very? @very? @bad as a|an ... @being
"""
