"""D5: names for bodily arousal that read it as threat, as challenge, as nothing much, or that are for a doctor, as `lexicon` has it."""

from __future__ import annotations

from typing import Final

THREAT: Final = """
    get out of there|here|it; ~mean i|that|you ... not|never|can; no good; not cut; not up; hate this|it|the; hated it; i hate
    ~want|~wish to? be anywhere|somewhere else; ~want|~wish to? be elsewhere|home; you will never|not|fail
    they|everyone|everybody|people am|are|is all? going to see|notice|laugh|know|stare|judge
    going to make a|an|me fool|idiot|mess|me|look; ~make a fool|mess|idiot|show of; ^ run $; fake|phony|phoney
    will pass|black|keel out|over; going to pass|black|keel|be out|over|sick|ill; fear|fears|feared|fearful|fearing; afraid
    scared|scare|scares|scary|scaring; frightened|frightening|fright|frightens; terrified|terrifying|terror|terrifies
    panic|panics|panicky|panicked|panicking; dread|dreading|dreaded|dreadful; doom|doomed; horror|horrified|horrible|horrifying
    petrified|petrifying; angst; anxiety|anxious; alarm|alarmed; spooked; phobia; paranoid; shaken|shook up
    worried|worry|worries|worrying; distress|distressed; nightmare; hysteria|hysterical; cowardice|cowardly|coward|chicken|wimp
    @bad|old|usual|awful nerves|jitters|butterflies; nerves|jitters ... @bad|ruin|ruins|wreck|wrecks|again|kill|kills|killing
    nervous wreck|breakdown; ~lose my nerve; bag|bundle of nerves; nerves ~get the better; freaking|freaked|freak out
    can not do|cope|handle|manage|face|go|take|stand|bear|control|pull|perform|speak|win|make; i can not; you can not
    could not do|cope|handle|manage|face; unable to; not able to; impossible
    not ready|good|strong|capable|prepared|able|clever|smart|brave|fit|enough|worthy
    not ... good|strong|brave|clever|smart enough; not ... up to it|this; not for me; not cut out; not the right
    useless|fraud|imposter|impostor|failure|incompetent|pathetic|inadequate|hopeless|helpless
    weakness|weakling|loser|idiot|stupid|rubbish|worthless|inept|feeble|crap
    too weak|old|stupid|slow|soft|shy|young|thick|dumb|hard; too much $; too much for
    wrong person|woman|man|one|job|place|girl|guy|lad for|here|to; wrong person|woman|man|one|job|place|girl|guy|lad $; am weak
    i am|will|would|shall|might|could going? to? definitely|probably|just|surely? @flop
    going|about|bound|gonna|sure|certain to @flop; will|would|might @flop; ~know i will|would
    it|this|that|all will|would|is going? to? end|go|be wrong|badly|disaster|awful|over|terrible|tears; ~go wrong|badly|horribly
    i always @flop; ~make me @flop; something is|must|bad|terrible|awful|going wrong|be|is|will|to; something wrong
    wrong with me; proof|evidence|proves|proving|confirms|confirmed|confirmation i|that|of|im|he|she|you|what; proof ... not
    a|the|my|clear sign to|i|that|of|not|it ... stop|cancel|should|not|can|weakness
    a|the|my|clear sign to|i|that|of|not|it ... leave|wrong|am|run|bad|trouble; bad sign|omen; warning|warnings
    red flag|flags|light; alarm bells; omen
    ~tell|~say|~scream|~shout|~warn|~beg me|at? me? to? stop|run|leave|quit|escape|no|danger
    ~tell|~say|~scream|~shout|~warn|~beg me|at? me? to? flee|hide|go|not|get|out|cancel
    danger|dangerous|unsafe|threat|threatened|threatening; under attack; attacked|attacking; ~run away|off|from
    i|just|body|legs|feet|urge ~want|~need|to? to? run; ^ ~want to run; ~want to run away|from|out|off|home
    ~want|~need|urge|going to flee|hide|leave|escape|vanish|disappear
    ~want|~need|urge|going to bolt|die|cry|quit|cancel|vomit|scream; ~get|~let me out|away|off of|from|here
    ~get|~let me out|away|off $; ~escape; ~flee; ~hide from|under|in; ~bottle it; bottling; ~bail out; back|backing out
    call|calling in sick; should cancel|leave|stop|quit|stay|go|not|have; go home; swallow me|up; ground ... open
    ~lose control|it|my; losing it; out of control; no control; overwhelmed|overwhelming|overwhelm; meltdown
    ~fall|~come|~go apart|to pieces; ~shut down; ~freeze; frozen; paralysed|paralysing|paralysis; rabbit in; deer in; ~crack up
    ~collapse $; disaster|catastrophe|catastrophic; trapped|cornered|suffocating|drowning; ~choke; should|do not be|belong here
    do not belong; ~let me down; ~betray|betraying me; against me; enemy; giving|gives me away; ~show me up; found out
    they|everyone|people|all will|would|can ... see|notice|laugh|know|judge|think; humiliated|humiliation|humiliating
    ashamed|shame; embarrassed|embarrassing|embarrassment; judged; laughed at; laughing stock; meltdown; sick with; knot of
    sinking feeling; pit of; hell; torture; misery; miserable
    awful|terrible|horrid|hideous|ghastly feeling|nerves|dread|sensation; awful|terrible|horrid|hideous|ghastly $; death; dying
    the end; executioner|execution|gallows|firing squad; lamb to; impending; ~crumble|~crumbling; ~go to die; ~kill me; all over
    no way out; weak ... $; ~fail; jelly; big|bad mistake; cursed; ruined; ruin|ruins
"""

CHALLENGE: Final = """
    ~lend me|us; ~love it|this|the; lends|lending|giving|gives me; in a good way; on form; revved; full steam; all systems go
    christmas eve|morning; set to go; all set; way of helping|protecting|preparing|coping
    joy|joyful|delight|delighted|curious|curiosity|fun; fire $; only|inner fire
    before a|the? kick|race|match|game|gig|show|curtain|rollercoaster; flying in formation; full of beans; ~ready to go
    energy|energies|energised|energetic|energising; power|powers|powered|powering|powerful|powerhouse; strength|strong|stronger
    mobilising|mobilised|mobilise; ready; excited|excitement|excite|excites|excitedly; thrilled|thrill|thrilling
    fuel|fuelled|fuelling|fueled; petrol|octane|turbo|turbocharged|diesel|gasoline; gearing|geared|gear|gears up
    revving|revved|rev; warming|warmed|warm up; switching|switched|switch|turning|turned on; firing|fired|fires|fire up|in
    firing on; powering|charging|charged|psyching|psyched|pumping|pumped|booting|waking|woken|winding|amping up
    amped|limbering|tuning|lighting|lit|juicing|juiced|perking|loading|loaded|tooling|building up
    charged|pumped|psyched|amped|hyped|stoked|jazzed|buzzing|buzzed
    buzz|fizzing|fizz|fizzy|electric|electricity|sparks|sparking|sparky|wired; eager|keen|raring|itching to? go|start|get? $
    eager; keen; raring; itching to; can not wait; looking forward; up for|to it|this; game on|face; bring it; let us go
    here we go; bit between; helping|help|helps|assisting|supporting me|us; on my side; my ally|friend|helper|mate; to help
    ~get|~give|~lend|~make|~bring|~hand me ready|strength|power|energy|strong|boost
    ~get|~give|~lend|~make|~bring|~hand me extra|what|speed|oxygen|fuel|wings; ~get ready|set|oxygen|blood|air|pumped
    ~prepare|~ready me|us|itself|for|to|my; preparing; preparation; prepared; alert|alertness|alive|awake|sharp|sharper
    focused|focus|focusing|sharpening|sharpened|concentrated|concentration; oxygen; adrenaline|adrenal; rush of|good
    challenge|challenges|challenged; boost|boosting|boosted|booster; rocket|rockets|liftoff|launch|launchpad|jet|jets; lift off
    engine|engines|motor|motors; battery|batteries; spring|springs ... coiled|loaded; coiled; ~pounce|~spring
    horses|horsepower|racehorse|thoroughbred|greyhound|stallion; tiger|lion|cheetah|panther|leopard
    race|match|game|show ready|day|mode|face; racing fit; before a|the race|kick|big|curtain|game|match|gig|show|rollercoaster
    rollercoaster; roller coaster; good|useful|helpful|healthy kind|nerves|stress|tension|sign|butterflies|energy
    right|happy|positive|nice|lovely kind|nerves|stress|tension|sign|butterflies|energy
    good|useful|helpful|healthy sort|adrenaline|vibes|pressure|thing|feeling|jitters|buzz
    right|happy|positive|nice|lovely sort|adrenaline|vibes|pressure|thing|feeling|jitters|buzz
    ~care|~matter about|to|because|a $; because i care; it matters
    means|shows|because|so i|it|that ... care|matters|alive|want|ready; shows i; anticipation|anticipating
    enthusiasm|enthusiastic|eagerness; ~rise to; in the zone; in my element; primed; extra gear|power|strength|something
    second wind; wind in; ~wake up; ~work|working for me; doing its job|bit|work|thing; ~spark; wings; momentum; flow
    performance mode; stage mode; wants|want to run|go|move|play|dance|win|perform|sing|fly|jump; ready to
    drum|drums roll|rolling; fanfare; courage|brave|bravery; confident|confidence; opportunity|chance to; spirit
    fighting|fight spirit|mode|fit|back; hungry for; super powers|power; superpower|superpowers; ~love this|it|that feeling|buzz
    ~enjoy; exhilarated|exhilarating|exhilaration; alive; vim; oomph; juice|juices; pep; mojo; zing; kickstart; jump start
    ignition; pilot light
"""

CALM: Final = """
    calm|calmly|relaxed|level|ordinary|normal|usual|fine|okay|alright
    steady|peaceful|serene|neutral|flat|bored|indifferent|nothing|chilled|placid|cool; at ease; no different; the same
"""

NERVES: Final = """
    nerves|nervous|nervy|jitters|jittery|tense|uneasy|shaky|butterflies
"""
"""Sensations, and no reading of them; beside a challenge they make it mixed."""

MEDICAL: Final = """
    chest ... jaw|arm; chest pain|pains|ache|aching|hurts|hurting|hurt|discomfort
    pain|pains|ache|aching|pressure|crushing|stabbing ... chest|breastbone|sternum|ribs
    pain|pains|ache|aching|pressure|crushing|stabbing ... arm|jaw|heart|shoulder
    burning|squeezing|weight ... chest|breastbone|sternum|ribs|arm|jaw|heart|shoulder
    band|elephant|heaviness|spasm ... chest|breastbone|sternum|ribs|arm|jaw|heart|shoulder
    chest ... pain|pressure|crushing|crushed|stabbing|squeezing|squeezed|agony; behind the|my breastbone|sternum|ribs
    crushing feeling|pain|weight|pressure; tight band; down my|the? left arm|side|leg
    left arm|side ... numb|pain|hurts|heavy|tingling|ache|aching|weak|dead; breastbone|sternum; can|could not ... breathe
    can|could not ... catch|get|draw my|a|any|enough? breath|air; ~struggle|~fight to|for breathe|breath|air; ~gasp for
    short of breath; shortness of; breathless|breathlessness; trouble|difficulty|problem|problems breathing; stopped breathing
    hard|difficult|hurts to breathe; lips ... blue; blue lips; ~wheeze; asthma; ~suffocate; ~choke on; oxygen mask; ~faint
    fainted|fainting|faints; felt faint; passed|passing out; blacked|black|blacking out; blackout|blackouts; unconscious
    lost|losing|lose consciousness; knocked out; collapsed; keeled over; woke|came|come up|to|round? on the floor|ground
    on the floor ... how|why|know|remember; came round; out cold; ~drop|~fall to|on the floor|ground; fell down|over
    heart condition|attack|disease|failure|problem|problems; heart defect|murmur|trouble|surgery|medication|meds; cardiac
    cardiologist; angina; arrhythmia; fibrillation; afib; pacemaker; stent; bypass
    heart|heartbeat|pulse ... missing|misses|skipping|skips|skipped|missed|irregular
    heart|heartbeat|pulse ... irregularly|stopping|stopped|stops|fluttering|erratic|uneven
    irregular|erratic|missed|missing|extra|skipped heartbeat|heart|pulse|beats|beat|heartbeats
    palpitations ... hour|hours|days|day|rest|sitting|night; seizure|seizures|seized; fit on|in; had a fit|stroke|seizure|turn
    a|mini|my stroke; stroke symptoms; ~convulse; convulsions; epilepsy|epileptic; slurred|slurring|slur
    speech ... slurred|gone|funny|went|slurring; words ... slurred|slurring
    vision|sight|eyes ... double|went|gone|lost|blurred|blurry|tunnel|black|white|spots; double vision; seeing double|stars
    ~go blind; lost my|the vision|sight|hearing|speech|feeling
    could|can not ... see|speak|move|feel|swallow|stand|walk|lift properly|straight|my|anything
    could|can not ... see|speak|move|feel|swallow|stand|walk|lift out|one|either|the
    could|can not ... see|speak|move|feel|swallow|stand|walk|lift $; face|mouth|arm ... drooping|droopy|drooped|dropped|numb
    numb|numbness ... side|face|arm|leg|legs|half|hand|tongue|lips|jaw; paralysed down|on
    blood ... coughed|coughing|vomit|stool|urine|spit|phlegm|cough
    ~cough|~vomit|~spit|~bring|~throw up? up? some|a|of|little|lot|bit|bright? blood; bleeding; haemorrhage
    blood from|in my|the; nosebleed ... stop; worst headache; headache ... sudden|worst|life|stiff|thunderclap|vision
    thunderclap; stiff neck; sudden severe|sharp|violent|terrible pain|headache
    severe|excruciating|agonising|unbearable pain|headache|pains; allergic reaction; anaphylaxis|anaphylactic
    throat ... closing|swelling|swollen|closed; tongue ... swelling|swollen; swollen throat|tongue|lips|face; hives; epipen
    diabetic|hypo|insulin|hypoglycaemia|hypoglycemia; blood sugar|pressure|clot ... low|high|drop|dropped|crashed|through|in
    low|high blood sugar|pressure; blood clot; concussion|concussed; hit my head; meningitis; sepsis; overdose|overdosed
    ambulance; a and e; emergency room; hospital; paramedic|paramedics; 999; 911; 112; doctor said|told|says|warned; high fever
    fever of; temperature of; heatstroke; heat stroke; dehydrated
    pain in|across|through|down my ... chest|arm|jaw|heart|back|left|stomach|abdomen|side|head; hurts|hurting ... breathe|chest
    left|right side ... weak|dead|numb|gone
    arm|leg|hand|side|face gone|went|going|goes|is|feels|feel|all|completely? numb|dead|weak|limp
"""

PASSING: Final = """
    panic button|room|buttons; fire|smoke|alarm alarm|clock|engine|drill; car|house|burglar alarm; no wonder
    power cut|point|socket|station|nap; gas|electricity bill; short film|story; horror|scary film|movie|story|book
    warm|warming up the|my room|car|soup|food|lunch|tea; good morning; ready meal|salted; not ready salted
    passed|pass|passing|faint out? ... laughing|papers|leaflets|forms|handouts|sheets
    faint smell|memory|line|light|sound|hope|idea|praise; worst headache of a; energy bill|drink|bills|drinks; died of laughing
    heart of; strong coffee|wind|smell|tea|light; like normal; hospital radio|trust|ward|shift|car|canteen|job|visit|corridor
    blood test|donation|bank|pressure monitor|cuff; no pain; no chest; tired; had three coffees; exit sign; sign up
    my sister|friend|brother|mum is|was ... scared|afraid|anxious|excited|ready
    my dad|mate|boss|wife|husband is|was ... scared|afraid|anxious|excited|ready; race car|day parking; doctor who|strange
    ground coffee; drive home; kick off
"""
"""Other meanings, taken out before the rest is read."""

FLOPS: Final = """
    fail freeze choke collapse blow mess forget drop die ruin lose embarrass crash fall stammer stutter screw flop fluff bomb crack
    cry faint vomit puke burst explode trip blank disappoint crumble break bottle fumble flunk wet stumble blush
"""

BAD: Final = """
    bad awful terrible horrible dreadful rotten nasty wretched damn bloody stupid terrible evil crippling debilitating
"""

OTHERS: Final = """
    he she they mate friend mum mom dad mother father brother sister wife husband partner boss colleague neighbour kid kids child
    son daughter baby dog cat someone somebody man woman guy girl boy lady bloke student patient customer client people coach
    teacher uncle aunt nan gran grandad cousin actor film movie story book character
"""
"""Whose faint or pain is not the person's own."""
