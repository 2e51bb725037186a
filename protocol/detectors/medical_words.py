"""D5: what is for a doctor and not for a coach, as `lexicon` has it."""

from __future__ import annotations

from typing import Final

LONG: Final = """
    rest resting hours hour days weeks night bed sleep sitting lying nothing stops constantly
"""

DOWN: Final = """
    fell fall fallen down over floor collapsed spinning vomited vomiting chest went sick hours days fainted black
"""

HURTING: Final = """
    pain pains painful ache aches ached aching agony cramp cramps burning burns burnt tightness tight pressure heaviness heavy squeezing
    stabbing crushing sharp hurt hurts hurting sore
"""

SWELLING: Final = """
    swelled swelling swollen swell puffed closing closed tightening rash
"""

BLURRED: Final = """
    blurred blurry black dark tunnel patchy flashing flashes white grey double
"""

MEDICAL: Final = """
    pain|pains|ache in|across|over the|my middle|centre|center|left|right|side|front of|side my|the? chest
    aching|pressure|crushing|tightness in|across|over the|my middle|centre|center|left|right|side|front of|side my|the? chest
    chest pain|pains|ache|aching|hurts|hurting|hurt|discomfort
    pain|pains|ache|aching|pressure|crushing|stabbing ... chest|breastbone|sternum|ribs
    pain|pains|ache|aching|pressure|crushing|stabbing ... arm|jaw|heart|shoulder
    burning|squeezing|weight ... chest|breastbone|sternum|ribs|arm|jaw|heart|shoulder
    band|elephant|heaviness|spasm ... chest|breastbone|sternum|ribs|arm|jaw|heart|shoulder
    chest ... pain|pressure|crushing|crushed|stabbing|squeezing|squeezed|agony; behind the|my breastbone|sternum|ribs
    crushing feeling|pain|weight|pressure; tight band; down my|the? left arm|side|leg
    left arm|side ... numb|pain|hurts|heavy|tingling|ache|aching|weak|dead; breastbone|sternum; can|could not ... breathe
    can|could not ... catch|get|draw my|a|any|enough? breath|air; ~struggle|~fight to|for breathe|breath|air; ~gasp for; short of breath
    shortness of; breathless|breathlessness; trouble|difficulty|problem|problems breathing; stopped breathing
    hard|difficult|hurts to breathe; lips ... blue; blue lips; ~wheeze; asthma; ~suffocate; ~choke on; oxygen mask; ~faint
    fainted|fainting|faints; felt faint
    passed|passing out $,
    passed|passing out on|at|in|from|again|after|before|during|and|twice|once|cold|briefly|while|when|because
    blacked|black|blacking out; blackout|blackouts; unconscious
    lost|losing|lose consciousness; knocked out; collapsed; keeled over; woke|came|come up|to|round? on the floor|ground
    on the floor ... how|why|know|remember; came round; out cold; ~drop|~fall to|on the floor|ground; fell down|over
    heart condition|attack|disease|failure|problem|problems; heart defect|murmur|trouble|surgery|medication|meds; cardiac; cardiologist
    angina; arrhythmia; fibrillation; afib; pacemaker; stent; bypass
    heart|heartbeat|pulse ... missing|misses|skipping|skips|skipped|missed|irregular
    heart|heartbeat|pulse ... irregularly|stopping|stopped|stops|fluttering|erratic|uneven
    irregular|erratic|missed|missing|extra|skipped heartbeat|heart|pulse|beats|beat|heartbeats
    palpitations ... hour|hours|days|day|rest|sitting|night; seizure|seizures|seized; fit on|in; had a fit|stroke|seizure|turn
    a|mini|my stroke; stroke symptoms; ~convulse; convulsions; epilepsy|epileptic; slurred|slurring|slur
    speech ... slurred|gone|funny|went|slurring; words ... slurred|slurring
    vision|sight|eyes ... double|went|gone|lost|blurred|blurry|tunnel|black|white|spots; double vision; seeing double|stars; ~go blind
    lost my|the vision|sight|hearing|speech|feeling
    could|can not ... see|speak|move|feel|swallow|stand|walk|lift properly|straight|my|anything
    could|can not ... see|speak|move|feel|swallow|stand|walk|lift out|one|either|the
    could|can not ... see|speak|move|feel|swallow|stand|walk|lift $; face|mouth|arm ... drooping|droopy|drooped|dropped|numb
    numb|numbness ... side|face|arm|leg|legs|half|hand|tongue|lips|jaw; paralysed down|on
    blood ... coughed|coughing|vomit|stool|urine|spit|phlegm|cough
    ~cough|~vomit|~spit|~bring|~throw up? up? some|a|of|little|lot|bit|bright? blood; bleeding heavily|badly|from|a; haemorrhage
    blood from my|the; blood in my|the urine|stool|vomit|spit|phlegm|mouth|sputum|sink|pan; nosebleed ... stop; worst headache
    headache ... sudden|worst|life|stiff|thunderclap|vision; thunderclap; stiff neck; sudden severe|sharp|violent|terrible pain|headache
    severe|excruciating|agonising|unbearable pain|headache|pains; allergic reaction; anaphylaxis|anaphylactic
    throat ... closing|swelling|swollen|closed; tongue ... swelling|swollen; swollen throat|tongue|lips|face; hives; epipen
    diabetic|hypo|insulin|hypoglycaemia|hypoglycemia; blood sugar|pressure|clot ... low|high|drop|dropped|crashed|through|in
    low|high blood sugar|pressure; blood clot; concussion|concussed; hit my head; meningitis; sepsis; overdose|overdosed; ambulance
    a and e; emergency room; hospital; paramedic|paramedics; 999; 911; 112; doctor warned|worried|worries; high fever; fever of
    temperature of; heatstroke; heat stroke; dehydrated
    pain in|across|through|down my ... chest|arm|jaw|heart|back|left|stomach|abdomen|side|head; hurts|hurting ... breathe|chest
    left|right side ... weak|dead|numb|gone
    arm|leg|hand|side|face gone|went|going|goes|is|feels|feel|all|completely? numb|dead|weak|limp
"""

POUNDING: Final = """
    heart|pulse|heartbeat; palpitations; racing; pounding
"""

UNPROVOKED: Final = """
    at rest; sitting|sat|lying|lay down|still|doing; doing nothing; in bed; all night|day|evening|morning; for|over|lasted hours|days|an
    whole night|day; asleep; woke|wakes|waking me; while asleep|resting|sitting|lying; will|would not stop|settle|slow|calm
    not stopped|settled|slowed; since yesterday|monday|last
"""
"""With a heart that races, these are for a doctor."""

ALARMING: Final = """
    can|could|did not breath|breathe; lips|nails ... blue; blue nails|fingers|lips|face
    can|could not get|take|draw|catch|find ... breath|breaths|air; can|could not ... full|proper|deep|decent breath
    chest tight|tightened|tightens; cardiac; pins and needles ... arm|face|side; pulse|heart of|at # at|while|lying|sitting|resting
    heart monitor; irregular*; coronary; jaw|arm|chest|shoulder pain|pains|ache; words came|come|coming out wrong|jumbled|slurred
    ^ a? fit $; ~need|~use|~take my|the inhaler|nebuliser|spray|gtn|oxygen; worst ever headache
    sudden|stabbing|blinding|severe|thunderclap ... headache; not|no|little enough? air|oxygen
    palpitations|heart|heartbeat|pulse|racing|thumping|pounding ... @long; palpitations ... stop|stopping|since|settle|all|again|daily
    heart|pulse ... not stop|stopping|settle|slow; at rest; palpitations since|for|with|and dizziness|dizzy
    dizzy|dizziness|lightheaded|giddy|woozy|faint ... @down; headed ... @down
    nearly|almost|kept|keep ~go|~pass|~black|~fall|~keel|~faint down|out|over; vertigo; room spinning; head spinning and
    ~lose all|the|any|my? feeling|sensation|sight|hearing|balance|movement|use in|of|on; no feeling|sensation in
    tingling|numbness|numb|weakness ... down|side|arm|face|half|leg; can|could not feel my|the
    can|could not ... lift|move|raise|open|close|bend my|an|one|the left|right|arm|leg|hand|eye|eyelid
    @hurting ... chest|shoulderblade|breastbone|heart; pain|pains|ache|aching|stabbing|burning|crushing|sharp ... jaw
    pain|pains|ache ... spreading|spreads|shooting|radiating|down|up|into|through; chest|breastbone|heart ... @hurting
    heart ... out of rhythm|sync|all|over|flip|flipping|flips|flopping|jumping
    fluttering|flutter ... heart|chest|hours; heart ... fluttering|flutters|flutter; skipped|missed|skipping|dropping a|beats
    inhaler|nebuliser|oxygen ... twice|again|times|not|did|mask|tank; short|shortness of air|breath; no air; air ... in|enough
    fighting|struggling|gasping|unable|hard for|to breath|air|breathe
    can|could|did not ... get|catch|find|take|draw|pull|suck|have air|breath|enough|breathing; stopped|stop breathing
    breath ... not come|coming; breathing ... stopped|laboured|difficult|painful|hurts
    lips|fingertips|nails|face|tongue went|gone|turned|turning|going|were|are|turn blue|purple|numb|swollen|lopsided
    fingers|toes|hands ~go|~turn blue|purple; lips|face|tongue|throat|eyes|airway|eyelids|neck ... @swelling; rash ... spreading|all
    bee|wasp sting ... swollen|breath|throat|dizzy
    came|woke|come|wake|waking up|to|round? on|in the? floor|ground|carpet|pavement|ambulance; found|lying myself? on the floor
    hit the floor|deck; legs gave|went|buckled|collapsed; ~collapse on|at|in|before|after|during|while|again; ~collapse $; ~keel over
    ~lose consciousness; ~black out; ~pass out; ~faint; syncope; fainting|blackout spell|fit|episode|again; convuls*; seizure*
    fitting $; started fitting; epilep*; absence|absences; vision|sight|eyes|eyesight|everything ... @blurred
    lost|losing ... sight|vision|hearing; saw|seeing double|stars|flashing|zigzag*|spots
    speech|words|talking ... slurred|slurry|garbled|jumbled|muddled|gone|nonsense; could|can not ... speak|talk|find words
    mouth ... droop*|drooping|lopsided; face ... droop*|dropped|lopsided; blood in|from my? urine|stool|vomit|spit|ear|ears|nose|mouth
    ~vomit|~throw|~puke|~cough|~spit up? blood; bleeding from|heavily|badly; black stools; angina
    heart attack|failure|block|bypass|op|operation|clinic|consultant|meds|tablets|rate of; stroke|tia; blood clot; clot; dvt; embolism
    aneurysm; arrhythmi*; tachycardia; svt; afib; my|had|have|having|another|an|bad asthma; asthma attack; anaphyla*; epipen; allergic
    hypo; diabetic; insulin; sugar|glucose ... low|dropped|crashed|high; overdose*; took too many; worst headache; thunderclap
    headache ... sudden|worst|vomiting|vision; fever; temperature ... 39|40|41|high; collapsed; unconscious; concuss*; a&e
    gp ... urgent|heart|blood; out of hours; ecg|ekg; cardio*; doctor|gp|nurse|consultant warned|wants|worried|suspects; cardiologist
    999|911|111|112; hospital ... heart|last|chest|again; went|go|taken|rushed to? hospital; sweating|sweat cold|cold
    cold sweat ... chest|arm|pain|sick|jaw; clammy and|with ... chest|pain|grey
    stomach|belly|abdomen|kidney|back ... severe|agony|stabbing
"""
