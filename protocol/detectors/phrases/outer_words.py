"""Words that name causes outside the person, by the names that the phrases call them by."""

from __future__ import annotations

from typing import Final

from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import words


def _verbs(text: str) -> frozenset[str]:
    return frozenset().union(*(forms(verb) for verb in text.split()))


SETS: Final = {
    "easy": words(
        """
        easy simple straightforward basic undemanding short gentle mild forgiving easier simpler gentler softer painless
        effortless manageable foolproof generous soft doable beginner-friendly elementary trivial shorter flat lighter light
        intuitive beginner-level idiot-proof lenient
        """
    ),
    "hard": words(
        """
        hard difficult tough tricky brutal savage demanding fiddly complicated complex steep nightmare impossible unfair harder
        tougher trickier steeper gruelling punishing technical insane crazy hellish fiendish horrendous monstrous confusing
        advanced ridiculous awkward knotty vicious merciless unforgiving nasty arduous daunting challenging convoluted dense
        unclear ambiguous obscure vague evil wicked murderous finicky intricate strenuous stubborn heavy heavier stiffer
        infuriating mammoth enormous
        """
    ),
    "task": words(
        """
        exam test paper question questions piece song route hill recipe job task puzzle problem interview call course module
        chapter text essay section climb race book sonata solo passage part parts exercise level grade dough bread pattern code
        codebase bug project assignment quiz language grammar opponent game match position endgame form forms case topic subject
        theory material move dance lift weight distance trail wave slope driveway bay space manoeuvre roundabout junction lock
        pipe joint knot stitch plant technique word words vocabulary accent tune chord chords key tempo dialect syllabus goal
        target thing things this that it one everything stuff
        """
    ),
    "matter": words(
        """
        exam test paper question questions piece song route hill recipe job task puzzle problem interview call course module
        chapter text essay section climb race book sonata solo passage part parts exercise level grade dough bread pattern code
        codebase bug project assignment quiz language grammar opponent game match position endgame form forms case topic subject
        theory material move dance lift weight distance trail wave slope driveway bay space manoeuvre roundabout junction lock
        pipe joint knot stitch plant technique word words vocabulary accent tune chord chords key tempo dialect syllabus goal
        form forms document contract manual letter report climb exam lecture
        """
    ),
    "person": words(
        """
        he she they boss manager client clients customer customers audience crowd panel interviewer interviewers examiner
        examiners teacher tutor coach trainer instructor mentor colleague colleagues coworker coworkers team teammate teammates
        mate mates friend friends flatmate flatmates roommate roommates housemate neighbour neighbours kid kids child children son
        daughter lad lads girl boy girls boys wife husband partner boyfriend girlfriend mum dad mother father nan gran grandad
        sister brother uncle aunt cousin baby toddler twins dog cat people everyone everybody someone somebody nobody noone judge
        judges doctor nurse physio therapist sponsor patient patients lady man woman bloke guy guys stranger strangers students
        pupils parents family landlord driver receptionist supervisor professor lecturer conductor accompanist partner's opponent
        referee group members staff chef cook librarian neighbour's guide guides dentist grandma grandpa grandmother grandfather
        granny nephew niece nieces auntie stepdad stepmum waiter waitress hairdresser builder builders plumber electrician
        mechanic cyclist cyclists pedestrian guard officer policeman policewoman headteacher principal secretary assistant intern
        trainee salesman rep agent accountant lawyer solicitor pharmacist vet optician surgeon midwife volunteer volunteers
        organiser organisers choreographer director producer drummer pianist bassist goalkeeper keeper captain skipper umpire
        rival teenager teenagers caretaker lodger tenants scouts tourists locals supporters callers buyer buyers seller sellers
        investor investors vicar priest counsellor gp drivers lorry-driver headmaster blokes women men folk folks anybody
        housemates bloke's chairman chairwoman chair treasurer foreman sergeant clerk teller kim anna tom sam ben lena omar raj
        priya jonas pat ali maria sarah laura emma lisa kate jane john paul mark david mike dave steve peter andy chris james jim
        bob bill joe dan matt nick alex max leo lucy amy sophie chloe hannah ella mia zoe rachel claire helen karen susan linda
        julie maya nina carlos juan ahmed fatima wei mei hiro yuki olga ivan igor anya lukas felix jan karl hans greta ingrid sven
        lars erik noah liam oliver harry jack charlie george ryan kevin brian sean patrick kelly tina gina rosa elena luis diego
        marco luca pierre jean marie sanjay anil deepa leila hassan host hosts crew guests guest passengers cast troupe ex date buddy carer
        matron ward consultant in-laws mother-in-law class classmates choir band boss's prospect prospects caller recruiter team's
        who
        """
    ),
    "kind": words(
        """
        nice kind lovely friendly patient supportive helpful generous lenient understanding sweet gentle warm encouraging great
        receptive interested welcoming polite amazing brilliant wonderful easygoing chatty attentive forgiving smiling relaxed
        good cooperative open lively engaged super fantastic
        """
    ),
    "unkind": words(
        """
        rude mean hostile horrible unfriendly cold impatient grumpy difficult late bored distracted biased strict noisy loud drunk
        awful busy uncooperative unhelpful nasty aggressive dismissive harsh unfair stubborn annoying useless rubbish terrible
        snappy sarcastic intimidating unresponsive disorganised ill-tempered cranky fussy moody unreasonable bossy
        prejudiced racist sexist pushy condescending patronising indifferent uninterested hopeless vague absent screaming crying
        shouting fighting arguing slow unprepared lazy unimpressed unavailable inattentive incompetent
        """
    ),
    "help": _verbs(
        """assist help support encourage remind coach guide teach lend advise push cheer reassure coax nudge drag rescue correct prompt
        motivate mentor accompany calm carry cover save walk talk drive force persuade feed train lead show tell give hand make get keep
        hold
        lift pull watch push steady instruct"""
    ),
    "hinder": _verbs(
        """interrupt barge shout ignore distract rush sabotage undermine rattle heckle yell scream nag disturb bully mock criticise pester
        bother argue fight sneer snore hog stall dawdle complain moan whine cry cheat lie bark quit bail cancel refuse"""
    ),
    "weather": words(
        """
        rain rained raining snow snowed snowing ice icy storm stormy thunder thunderstorm hail hailstones wind windy gale fog
        foggy heatwave humidity humid frost flood flooded flooding drizzle pouring weather blizzard sleet lightning drought muddy
        mud slush downpour hailed
        """
    ),
    "machine": words(
        """
        laptop computer pc phone battery printer projector wifi wi-fi internet broadband connection signal zoom teams skype mic
        microphone camera app software website site server system screen keyboard oven thermostat boiler fridge car bike tyre
        chain engine machine drill saw pump string strings amp metronome treadmill elevator lift heating radiator power
        electricity lights mixer scales scale monitor headset headphones line lines link file tablet router speaker speakers
        projector's pen washer hob stove cooker van satnav gps video audio sound tap valve gas kettle blade bulb fuse tool
        equipment kit instrument piano guitar violin tooling network vpn database compiler update cable charger bus train
        """
    ),
    "transport": words(
        """
        train trains bus buses tube metro flight plane ferry tram traffic car motorway road roads junction taxi uber parking
        roadworks diversion strike strikes
        """
    ),
    "place": words(
        """
        pool gym library shop shops store office hall room venue park court track church school studio road streets street kitchen
        house flat class course lane lanes car-park pitch ward clinic café cafe bank museum market range hospital centre club
        building workshop garden field beach pub place
        """
    ),
    "broke": _verbs("crash jam freeze break snap fail overheat disconnect leak burst blow malfunction disappear"),
}
