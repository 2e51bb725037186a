"""The commoner English verbs in their base form, after the SPECIALIST Lexicon (US National Library of Medicine), in British spelling."""

from __future__ import annotations

from typing import Final

PLAIN: Final = """
    abandon abduct abide abolish abound absolve absorb abstain accelerate accentuate accept accommodate accompany accomplish accrue
    accumulate accuse ace achieve acknowledge acquire act activate adapt add adhere adjourn adjust administer admire admit adopt
    adore adorn advertise advise affirm afford aggravate agree alienate align allege alleviate allocate allot allow allude allure
    alter amass amaze amend amplify amuse analyse analyze annihilate announce annoy answer anticipate apologise appease applaud
    apply appoint appreciate apprehend approve argue arise arouse arrange arrive ascend ascertain ascribe ask aspire assemble assert
    assess assign assimilate assist assume assure atone attach attain attend attest attract augment authenticate authorise automate
    avenge avert avoid await awaken babysit backtrack bake banish bask bate become befall befriend beg begin behave behead behold
    believe belittle bend beseech beset bestow betray beware bless bode bombard bootleg borrow breathe brighten bring broaden budge
    build bumble burp bury buy calculate calibrate cancel carry carve catch cater cease cede celebrate certify check cherish choose
    chop circulate circumvent cite clarify classify clean cleanse cleave cling close clothe coax coerce coexist coincide collaborate
    collect collide combine come commemorate commence commend commit communicate commute compare compel compensate compete complain
    complete complicate comply compose comprehend comprise compute conceal concede conceive concentrate conclude concur condemn
    condense condone confer confess confide configure confine confirm confiscate conform confront confuse congratulate congregate
    conjure connect conquer consider consolidate conspire constitute constrain construct consult consume contaminate contemplate
    contend continue contradict contribute convene converge convert convey convince cook cooperate coordinate cope correspond
    corroborate count counteract covet cram crave create cringe criticise crochet culminate cultivate curtail cut dampen dangle dare
    darken deactivate debug deceive decide decipher declare decode decompose decorate dedicate deduce deduct deem deepen defend
    defer define deflect defraud defuse defy degrade delete deliver delve demolish demonstrate denote denounce deny depart depict
    deploy deport depress deprive derail derive descend describe deserve designate desist despise destroy destruct detach detain
    detect deter deteriorate determine detest detonate detox detract develop deviate devise devolve devote devour diagnose dial
    dictate differ differentiate digress dilute diminish dine disable disagree disappear disappoint disapprove disarm disband
    discard discern disclose disconnect discontinue discourage discover discriminate discuss disengage disintegrate dislodge
    dismantle dismiss disobey disown dispel dispense disperse displace dispose disprove disqualify disrupt dissect disseminate
    dissipate dissolve dissuade distinguish distort distract distribute disturb diverge diversify divert divest divide divulge do
    dominate donate downplay draw drink drive drool drop drown dub dunk earn eat edit educate eject elaborate elevate elicit
    eliminate elongate elucidate elude email embark embarrass embed embody embrace emerge emigrate emit emphasise employ empower
    emulate enable enact enclose encode encompass encourage encrypt endanger endorse endure enforce engage enhance enjoy enlarge
    enlighten enlist enquire enrich enroll enslave ensue ensure enter entertain entice entitle entrust envisage envision equate
    equip eradicate erase erect erode err erupt escalate establish etch evacuate evade evaluate evaporate evict evoke evolve
    exacerbate exaggerate examine exceed excel except excite exclaim exclude execute exemplify exert exhale expand expect expedite
    expel expend expire explain explode explore expose express extend exterminate extinguish extort extract fabricate facilitate
    fade falter fasten faze feel fester fetch fill find finish fit fix flatten flatter flaunt flee flinch flog fluctuate focus fold
    follow forbid forego foresee forget forgive forgo formulate forsake fortify foster freshen frighten frustrate fulfil fulfill
    fumble furnish gather generate get give glean glorify go google govern grab grapple grasp gravitate greet grieve grow guess
    handle hang harass harden harry hasten heal hear heighten help hesitate hibernate hide hijack hinder hire hit hold hone hover
    hum humiliate hurl hustle identify ignite ignore illuminate illustrate imagine imitate immerse impair impart impeach impede
    impersonate implicate implode implore imply impose imprison improve improvise incite include incorporate incur indicate indict
    induce indulge infect infer inflate inflict inform infringe infuse ingest inhabit inhale inherit inhibit inject injure innovate
    inquire insert inset insist inspect inspire install instigate instill instruct insulate insure integrate intend intensify
    interact intercept interconnect interfere interpret interrogate interrupt intersect intervene intimidate introduce intrude
    invade invalidate invent invert invest investigate invite invoke involve iron irritate jab jest jog join juggle jumble justify
    keep kindle knead kneel knit knock know launder lay lead lean learn leave legislate lend lengthen lessen let liberate lie lift
    lighten linger liquidate listen live loathe locate log look loosen lose lounge lower lug lurk lynch madden magnify mainline
    maintain make manage manipulate marry maul maximise meddle mediate meditate meet meld melt memorise mend mention merge migrate
    mingle minimise mislead misread misunderstand mitigate modify modulate monitor motivate mourn move mow mull multiply mumble
    munch muster nab narrate navigate necessitate negate negotiate nestle nod nominate notify nourish nullify obey oblige obliterate
    observe obsess obstruct obtain occupy offend offload omit open operate oppose oppress opt organise originate oust outdo outlast
    outlive outnumber outperform outrun outsource outweigh overcome overdo overestimate overheat overpower overreact override
    overrule oversee overshadow overtake overturn overwhelm pacify pare park parse partake participate pass pause pave pay peddle
    peel pelt penetrate perceive perform perish perpetuate persecute persevere persist persuade pertain peruse peter phone photocopy
    pick pierce piss placate place plan play plead please plough pluck point pollute ponder populate portray posit possess postpone
    pour practise pray preach precede preclude predict prefer preheat prepare prescribe preside press presume pretend prevail
    prevent prioritise proceed proclaim procrastinate procure profess prohibit prolong promote pronounce propagate propel propose
    prosecute prosper protect prove provide provoke pry psych publish pull pump punish purify pursue push put qualify quantify quash
    quell quench quicken quit radiate raise ratify ravel reach react read reaffirm realise reap reappear rearrange reassess reassure
    rebuild recall recast recede receive reciprocate recite reckon reclaim recognise recommend reconcile reconnect reconsider
    reconstruct recoup recover recreate recruit rectify recuperate recycle redeem redefine redirect rediscover redistribute redo
    reduce reestablish reevaluate refer refinance refine reflect refocus refresh refuel refuse refute regain regenerate register
    regroup regulate rehabilitate rehearse reimburse reinforce reinstall reinstate reinvent reiterate rejoice rejoin rekindle relate
    relax relieve relinquish relive reload relocate rely remain remember remind reminisce remit remodel remove rename render
    renegotiate renew renounce renovate reopen repay repeat repel repent rephrase replace replenish replicate represent repress
    reproduce require reread reschedule rescind resell resemble resent reset reside resign resist resolve resonate respond restart
    restock restore restrain restrict restructure resurrect retain retaliate retard rethink retire retract retreat retrieve reunite
    rev revamp reveal revere revert review revise revisit revive revoke revolve rework rewrite rid ride roam rotate rouse rub run
    satisfy save say scissor scoot scrub sculpt sear secede secrete secure seduce see seek seep select sell send serve set settle
    sever sew shake sharpen shatter shave shoo shorten show shun shush shut sift sign signify simplify simulate sing sit sizzle skew
    skim skip skyrocket slay sleep slow smile smite smuggle sniff snitch snuggle soar soften solder solicit solidify solve soothe
    sort sow speak specialise specify speculate spell spend spew spin spit squander squeeze squint stabilise stand stare start
    starve stay steal steer step stick stifle stimulate stipulate stir stonewall stop stow straddle straighten strangle streamline
    strengthen strive strum study stun subdue submit subscribe subside substantiate subtract subvert succeed succumb suck sue suffer
    suffice suffocate suggest summarise summon supervise suppose suppress surpass surround survive suspend sustain swallow swap
    swear sweeten swim switch swivel sympathise synchronise tackle tailgate take talk tamper teach tear tease tell temp tempt tend
    terminate terrify testify text thank thicken think thrash threaten thrive throw tidy tie tighten tilt tolerate topple tote touch
    train trample transcend translate transmit try tuck turn twist type unblock unclench uncover undergo underline undermine
    understand undertake undo undress unfold unify unite unleash unload unlock unpack unplug unravel untangle unveil unwind update
    uphold use usurp utilise vacate validate vanish vary veer verify vet vibrate vie violate visit visualise volunteer vouch wade
    wait waive wake walk wander wane warn wash watch wave waver weaken wean wear weave weep weigh welch weld whisk whisper whittle
    whiz widen wield wilt win wipe withdraw wither withhold withstand work worsen wrap wreak wrestle write yank yearn zap zoom
"""
"""Hardly ever anything but a verb where they begin a clause."""

DOUBLE: Final = """
    abseil abuse accession accord action address advance advantage advocate affect affiliate aid aim alert alternate ambush amount
    anger annex appeal apprentice approach archive arm arpeggiate arrest articulate assault associate attack attempt attribute
    auction audit audition auscultate autograph avail awake back backdrop background bag bail balloon band bandage bang banquet
    banter barbecue barber bare barrage bash batch bath batter battle beard beat bed beep beetle belay bell benchmark benefit
    bicycle bid bike bind binge bite blackmail blame blanket blast blaze bleed blend blink blitz block blockade blow bluff blur
    blush boast boil bolt book boost booster boot booze bop bore bother bounce bound bow box boycott brace bracket brag brake branch
    brawl breach break breed breeze brew bribe brick broadcast broker browse brush bubble buck buckle buff buffer buffet bump bundle
    bunk bunker burn burr burst busk busy butcher button buzz bypass cache call camouflage cane cannulate canoe canvas cap capsule
    caption capture caravan care carol carpet cast catalogue categorise catheterise caucus censor census chair chalk challenge champ
    champion change chant chap charge charm charter chase chat chatter cheat cheek cheer chew chill chin choke chorus chronicle
    chuck chuckle chunk claim clamp clap clash clear click climax climb clip cloak clog clone closure clutch coach coast code coke
    collapse comb combat comment companion compartment compile complement compliment composite compress compromise conduct
    conjecture consent conserve console contact contour contrast control converse convoy cool coop copy copyright cord correct cough
    counterfeit covenant cover crack craft crane crank crash crate crawl craze creep crest crisp crook cross crouch crow crunch
    crusade crush crust cry cuddle cuff curb cure curl curry cushion damage damp dance darn dash date daylight deadlift deal debate
    debit decay decline declutter decrease defeat defect delay delegate deliberate delight demand dent deposit descent design desire
    despair detail diagram dialog dialogue dice die dig digest dim dip direct disadvantage discharge discontent discourse discredit
    disgrace disguise disgust dish dislike dispatch display dispute disregard disrespect dissent distrust dive divorce dock document
    dodge dope double download draft drag dream dress dribble drift drill drip drone drum dry duck dump duplicate dust dwell dye
    dynamite ease eclipse eddy edge elect empathise empty encore encounter end endeavour engineer envy escape esteem excerpt
    exchange excuse exercise exhaust exhibit exit experiment exploit export face fail faint fall familiarise fan farm fax feature
    feed feud fianchetto fiddle field fight figure file film filter finger fingerprint fire fish flag flank flap flare flash fleece
    flex flick flip flirt float flop flourish flush flute fly foam footprint force forecast forge format forward foul founder
    fraction fracture fragment frame frank freak free freelance freewrite freeze front fry function funnel fuse fuss gag gamble
    garden garland gasp gauge gaze generalise gentle gesture giggle glance glare glide glimpse glitter gloss glow glue gore grade
    graduate graft grill grin grind grip grit groom groove ground group grout guarantee guard guide guise gutter hack hallmark
    hammer hand handicap harm harp harvest hassle hatch hate haul haunt hay head heat hedge heed herald highlight hike hitch hoax
    hoe hog hollow hook hoop hoover hop hope hose host hug hull hump hunt hurdle hurry hurt hush hymn hype ice implant implement
    impress increase influx initial initiate input instrument interchange interface intermediate intern interview intrigue inventory
    isolate itch jaw jerk jimmy joke journal judge jump ken key kick kill kiss knob knot label lance land landmark landscape lap
    lapse lash last laugh launch lavish leak leap lease leash ledge level leverage levy lick lid light limit limp line link list
    load loaf lock lodge login loop loose loot lure mail mainstream man mandate maneuver map march mark market marvel mash mask
    massage mast match maze mean measure menace merchandise mike milk mimic mince misconduct misuse mix moan mock model moderate
    mold moonlight moor mop mortar mould mount muddy muse mute nail name nap narrow need neighbour neutralise nick notch note notice
    nudge numb nurse offer offset optimise order orient outbreak outlaw outline output outreach overflow overhaul overlap overload
    overlook overrun overthrow overview pace pack package packet pad paddle paint palpate pancake parcel pardon parody parole parry
    part partition paste pasture pat patch patrol paw pawn peck pedal peek peep peg pencil perfume petition photograph pickle picnic
    picture piece pimp pin pinch ping pinpoint pipette piston pitch pity pivot plank plant plaque plaster plate plateau pleasure
    pledge plug plunge poke polish pool pop pose position post posture pot potter pouch pound precaution preface prejudice premiere
    present preserve preview prick print privilege probe process prod prompt proofread prop proportion proposition provision prune
    publicise pun punch punt purchase purge putt quarantine queer query question queue quiz rabbit race raft rag rake rally rank
    rant rap rattle rave razor ready rear rebound recap recess recharge record redesign refactor reference refrain refund rein
    reject relay remainder remake remark rematch rent repair repeal replay reply report reprint request rescue research respect rest
    result resume return reuse reverse revolt rewire rick riddle riff rig rim ring rinse rip ripple rise risk roar roast rock rod
    roll root roster rot round row rue rule rumble rush sabotage safeguard sail sally salt salute salvage sample sap sautee saw scam
    scan scare scatter schedule school scoop score scramble scrape scratch scream screen screw scroll sculpture seal seam search
    season seat segment seize separate service shack shade shaft shallow shampoo shape share shear shepherd shift shoot shop shout
    shove shovel showcase shower shrink shrug shuffle shutter shuttle sigh sightread signal sink sip skate sketch ski slack slacken
    slam slap slash slaughter slice slide slight slim slip slit slope slump smack smash smear smell smooth snap snatch sneak snoop
    soak sole sound space sparkle spawn spear spike spill splash split spoil sponge sponsor spot spotlight spray spread spring
    sprinkle sprint squash squat stab stack stage stalk stamp staple star steam steep sting stink stint stitch stoke store strap
    stray streak stretch stride strike string strip stroke stroll structure struggle stuff stumble stump sub substitute suction
    supplement support surf surprise surrender suture swat sway sweep swell swing swipe table tack tag tailor tally tame tango tape
    tar target taste telegraph telephone telescope test thread threshold throttle thrust tick ticket till time timetable ting tip
    tiptoe toast toll torque toss total tour tow towel trace track trade trademark trail transfer transform transition transplant
    transport transpose trap travel traverse tread treat trench trigger trill trim troll trump trumpet trust tug tumble tune tutor
    tweet twitch twitter underestimate unfollow unsubscribe upgrade upload usher utter vacuum value varnish verge view voice volley
    vote voucher vow wager wall wallpaper waltz wan want ward warm water wax weary wedge weed weight welcome whack wheel while
    whistle wiggle wink wire wish woo worry worship wreck wrench yell zip sand
    plane rivet prime mitre plait baste braise simmer drizzle julienne deglaze marinate crimp tongue palm lunge feint hinge gargle swab
    intubate transfuse pleat hem darn purl dovetail chamfer countersink caulk thatch hammer mulch rake hoe deadhead repot defrost
    reheat unmute screenshot bookmark hyperlink commit rebase deploy voicemail livestream blog vlog skateboard snowboard kayak snorkel
"""
"""As often a noun or an adjective; what follows tells."""
