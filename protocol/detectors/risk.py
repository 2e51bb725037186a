"""Domains in which practice is worth doing with a professional (spec 7.4): advice only, and no headline of days in a row by default."""

from __future__ import annotations

from functools import cache
from typing import Final

from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.reading import read

_SETS: Final = {
    "drop": words(
        """
        stop stopping stopped quit quitting ditch ditching drop dropping skip skipping taper tapering wean weaning withdraw
        withdrawing withdrawal reduce reducing halve halving lower lowering without kick kicking leave leaving minus end ending
        give giving cease ceasing cut cutting decrease decreasing detox detoxing replace replacing discontinue discontinuing no
        """
    ),
    "drug": words(
        """
        medication medications medicine medicines meds pills tablets prescription prescriptions antidepressant antidepressants
        ssri ssris snri sertraline zoloft fluoxetine prozac citalopram escitalopram lexapro cipralex paroxetine paxil seroxat
        venlafaxine effexor duloxetine cymbalta mirtazapine bupropion wellbutrin lithium lamotrigine quetiapine seroquel
        olanzapine risperidone aripiprazole abilify clozapine antipsychotic antipsychotics benzo benzos benzodiazepine
        benzodiazepines xanax alprazolam valium diazepam lorazepam ativan clonazepam klonopin zopiclone zolpidem ambien sleepers
        opioid opioids opiate opiates oxycodone oxycontin methadone buprenorphine suboxone subutex codeine tramadol morphine
        fentanyl dihydrocodeine painkillers pregabalin lyrica gabapentin insulin metformin statin statins prednisone prednisolone
        steroids beta-blocker beta-blockers propranolol bisoprolol warfarin thyroxine levothyroxine keppra valproate
        anticonvulsants adderall ritalin methylphenidate vyvanse concerta inhaler inhalers hrt sleeping-pills chemo dialysis
        """
    ),
    "alcohol": words(
        """
        alcohol booze drinking drink wine beer beers vodka whisky whiskey gin spirits lager cider liquor drunk boozing rum pints
        """
    ),
    "mass": words("weight kilo kilos kg kgs pound pounds lb lbs stone stones fat inches flab dress-size"),
    "lose": words(
        """
        lose losing lost drop dropping shed shedding burn burning melt cut cutting reduce reducing manage managing control
        controlling watch watching
        """
    ),
    "self": words("myself self"),
}

_RISKY: Final = """
    @lose ... @mass; @lose ... belly|tummy|thighs|waist; @lose it|the? baby weight; weight loss; weight-loss; weightloss; weigh less
    weighing less; weigh|weighing myself; weigh-in; weigh-ins; goal|target|ideal|body|healthy|my weight; body fat; bmi
    ~get|down|under|below|reach to? # kg|kgs|kilos|kilo|pounds|lbs|stone|lb; slim*; skinny; ~get thin|thinner|skinnier|lean|leaner|ripped
    thinner; size zero|six|eight|10|8|6; calori*; kcal; kcals; macros; diet; dieting; diets; dieter; crash diet; keto; ketogenic; paleo
    low-carb; low carb|carbs|fat|calorie; no|cut|cutting|fewer|without carbs; carnivore; atkins; slimming world; weight watchers; ozempic
    wegovy; mounjaro; appetite; eat|eating less|little|nothing|only|once|under|below ...; eating less|once
    portion|portions control|size|sizes|smaller; smaller portions; not|stop|without|avoid|skip eating
    skip|skipping|skipped meals|breakfast|lunch|dinner|food|supper; binge; bingeing; binging; binge-eating; purg*; laxative*
    make|making myself sick|vomit|throw; throw|throwing up after; anorexi*; bulimi*; starv*
    restrict|restricting ... food|intake|eating|meals|calories; fasting
    a|to|water|juice|dry|day|days|hour|hours|intermittent|my|the|weekly|longer|long|24h|36|48|72|first fast $
    water|juice|dry|intermittent|extended|hour|day fast|fasts|fasting|cleanse
    fast for|until|from|every|on|twice|during|ramadan ... day|days|hours|hour|noon|sunset|mondays
    fast for|until|from|every|on|twice|during|ramadan ... monday|week|dinner|lunch|food|ramadan; #-hour fast; fasts; 16:8; 18:6; 20:4; 5:2
    omad; one meal a day; juice cleanse; detox|cleanse diet|tea|juice|week; cleanse; self harm*; selfharm*; self injur*; self-mutilat*
    hurt|hurting|cut|cutting|harm|harming|burn|burning|scratch|scratching|injure|injuring|hit|hitting my? @self; cutting $
    stop|quit|resist|urge|urges|without to? cutting $; urge|urges|urging to? cut|harm|burn|hurt|self; pick|picking my skin
    pull|pulling out my hair; @drop ... @drug
    @drop ... blood pressure|heart|thyroid|epilepsy|seizure|sleeping tablets|pills|meds|medication|medicine|drugs|tablet
    @drop ... blood adhd|bipolar|antipsychotic|anxiety|depression|asthma tablets|pills|meds|medication|medicine|drugs|tablet
    ~come|~get|~go|~be|coming|getting|weaning|wean|tapering|taper off|down|from my|the|of? ... @drug; off my|the? ... @drug
    manage|managing|cope|coping|live|living|sleep|sleeping|function|functioning without my|the? ... @drug
    not|never ~take|taking|need|needing my|the|any? ... @drug; no more|longer @drug; free of|from @drug; medication-free; pill-free
    med-free; drug-free; miss|missing|forget a|my dose|doses
    lower|lowering|halve|halving|reduce|reducing|skip|skipping|cut|cutting my|the|a ... dose|doses|dosage; cold turkey
    @drop ... to? @alcohol; @drop ... on|down @alcohol; not|never|no|zero|without ~drink|alcohol|booze|wine|beer; ~drink less|nothing
    less|fewer|no alcohol|booze|beer|beers|wine|drinks|drinking; sober; sobriety; dry january|july|october|month; teetotal*; alcohol*
    alcohol-free; rehab; detox; detoxing; drying out; dry out; ~get dry; stay|staying|keep|keeping off|away from? the? @alcohol
    off the booze|drink|bottle|beer|wine; give|giving|gave up @alcohol|the; cut|cutting|cuts down|back|out on? my|the? @alcohol
    refuse|refusing|say|saying|turn|turning down? no? to? a|the? drink|drinks|wine|beer|pint; withdrawal|withdrawals; heroin; cocaine
    opioids|opiates; aa meeting|meetings; alcoholics; relapse|relapsing drink|drinking|alcohol; hangxiety; last drink; after # drinks
    drinking less|alone|only|nothing|problem|habit; problem drinking|drinker
"""
_HARMLESS: Final = """
    drink|drinking ... water|tea|coffee|juice|milk|smoothie|smoothies|soda|cola|lemonade|energy
    less|no|fewer|stop|stopping|quit|without|not|drop|dropping|cut|cutting ... energy drinks|drink; soft|fizzy|energy|sugary drink|drinks
    cold drink|drinks; serve|serving|mix|mixing|pour|pouring|order ... drink|drinks|wine|beer|cocktails|cocktail|pint|pints|gin
    ordering|make|making|buy|buying|offer|offering ... drink|drinks|wine|beer|cocktails|cocktail|pint|pints|gin
    wine tasting|list|waiter|bar|shop|label|labels|pairing; brew|brewing beer; beer garden|mat|festival
    lift|lifting|deadlift|squat|press|bench|carry|carrying|curl|pull|throw ... # ...
    weight training|room|lifting|machine|machines|bench|plate|plates|vest|transfer|shift|of|distribution|bearing|on
    body weight|bodyweight exercise|exercises|squat|squats; drop|dropping|lower|lowering the|my|a weight|weights
    shift|shifting|put|putting my weight; pound|pounds sterling|a|per|in; earn|save|spend|pay|owe|cost|charge ... # pounds
    run|running|walk|walking|talk|talking|speak|swim|swimming|type|typing|play|playing fast
    drive|cycle|read|think|work|respond|react|too|as|so|very|how fast
    fast forward|food|lane|lanes|bowling|bowler|piece|pieces|tempo|passage|songs|song|chords|changes|paced|car|typing|ball
    break|breaking my|the|a? fast; diet coke|pepsi|cola
    news|media|information|social|digital|balanced|dog|cat|horse diet|detox|fast|cleanse; digital detox; screen fast
    social media detox|fast|diet; detox from screens|my|social|instagram|phone|news|twitter; medicine ball|balls|school|cabinet|exam
    give|giving|hand|handing|dispense|dispensing|administer ... medication|meds|medicine|medicines
    give|giving|hand|handing|dispense|dispensing|administer ... pills|tablets|insulin|doses
    administering|count|counting|prepare|check|checking|label ... medication|meds|medicine|medicines
    administering|count|counting|prepare|check|checking|label ... pills|tablets|insulin|doses; drug round|rounds|chart|charts
    without spilling; cutting board|hair|wood|fabric|glass|onions|paper|vegetables|grass|film|video|garden|room; burning wood
    cut|cutting myself some|off|short|a; hurt|hurting myself in|at|while|lifting|running|playing|with
    not drink|drinking ... coffee|water|cola|soda|tea|milk; stone wall|walls|carving|age|skipping|cold|fruit
    skim|skip|skipping|throw|throwing stones; lose|losing ... stone|stones game; cold turkey sandwich|sandwiches; starving artist|artists
    skinny jeans|latte; insulin pump; slim chance|volume|fit; without drinking coffee; sober judgement; a|the|one drink $; sourdough starv*
    fat quarters
"""


@cache
def _lexicon() -> Lexicon:
    return Lexicon({"risky": _RISKY, "harmless": _HARMLESS}, _SETS)


def risky(text: str) -> bool:
    """Whether a domain is about weight, fasting, self-injury, stopping prescribed drugs or alcohol. Negation is not looked at."""
    cues = _lexicon().find(read(text))
    harmless = [cue for cue in cues if cue.kind == "harmless"]
    return any(cue.kind == "risky" and not any(other.first < cue.last and cue.first < other.last for other in harmless) for cue in cues)
