"""Things, people, parts of the body and tasks by their names, and words that speak well or ill of them."""

from __future__ import annotations

from typing import Final

from protocol.detectors.inflections import forms
from protocol.detectors.lexicon import expanded, words
from protocol.detectors.phrases.inner_words import SETS as INNER
from protocol.detectors.phrases.outer_words import SETS as OUTER


def _plural(text: str) -> frozenset[str]:
    """Names of things, and more than one of each."""
    singular = words(text)
    return singular | {form for word in singular for form in forms(word) if form.endswith("s")}


_DEVICES: Final = _plural(
    """
    micrometer gauge calculator stylus mouse keypad charger mower strimmer dishwasher freezer toaster grill blender hoover clubhouse
    lawnmower ipad chromebook kindle earbud headset webcam projector portal platform login password modem socket plug switch sensor
    controller console drone trolley pram buggy wheelchair barrier turnstile escalator vending kiosk lathe sander chisel hammer spanner
    screwdriver nail screw bolt hinge bracket glue tape paint brush roller ladder scaffold crane digger tractor trailer hose sprinkler
    greenhouse shed fence gate door window lock key alarm clock watch phone's bell fuse fusebox meter wire lead aerial dish antenna
    tyre brake gear pedal saddle handlebar helmet boot shoe trainer glove goggle costume sock jacket coat trouser zip strap lace button
    racket bat ball net bow reed valve pick capo stand stool pedalboard amp drumstick cymbal tent stove rucksack compass sail mast rudder
    oar canoe kayak pump filter boiler radiator thermostat pipe tap drain sink toilet bath shower needle thread bobbin loom kiln wheel
    pan pot tin tray sieve whisk knife spoon oven yeast flour butter milk egg dough icing sauce cake's recipe's ink toner paper cartridge
    pen pencil marker whiteboard flipchart microphone lectern spotlight curtain bike scooter moped motorbike lorry car van ambulance
    traffic bridge tunnel motorway roundabout crossing platform station airport gate
    """
)
_EVENTS: Final = _plural(
    """
    storm shower gale breeze wind tide wave current swell sun sunshine cloud rain snow sleet frost ice fog mist thunder lightning heatwave
    flood landslide earthquake fire smoke smell noise racket din draught temperature humidity dust pollen wasp bee fly mosquito fox
    deer slug snail pigeon rat mouse mice rabbit weed mould blight delay diversion strike roadwork jam queue crowd closure cancellation
    power electricity gas water heating broadband outage leak delivery parcel post order refund booking slot venue room hall office
    shop store market library gym pool court field track beach park cafe restaurant pub hotel hospital surgery clinic ward
    school college nursery church studio theatre cinema stadium carpark street road path pavement stairs lift floor ceiling wall roof
    house flat kitchen bathroom bedroom garden garage cellar attic schedule timetable rota deadline budget funding grant stock supply
    supplier price rent invoice covid lockdown pandemic brexit election christmas easter ramadan half-term school-run train bus tram
    tube ferry flight plane coach's taxi cab uber parking signal connection wifi internet server website app software update system
    email inbox calendar meeting shift call's conditions weather sky ground soil grass mud
    """
)
THINGS: Final = (_DEVICES | _EVENTS | OUTER["machine"] | OUTER["transport"] | OUTER["weather"] | OUTER["place"]) - words(
    "coach course class line lines team call call's tool level scales scale file watch flies switches flight's"
)
PEOPLE: Final = (
    OUTER["person"]
    | _plural(
        """
        relative grandson granddaughter granddad umpire daddy mummy stepson stepdaughter bully heckler onlooker spectator viewer
        follower reviewer editor publisher owner seller buyer dealer estate-agent porter bouncer steward attendant cleaner janitor
        postman milkman courier operator engineer technician developer designer architect plasterer roofer decorator joiner tiler
        gardener farmer butcher baker barber stylist tailor cashier barista bartender barman paramedic radiographer registrar matron sister
        surgeon anaesthetist psychologist therapist councillor mayor minister mp clerk bailiff inspector examiner invigilator
        marker moderator lecturer dean deputy prefect pupil student classmate schoolmate teammate rival linesman ref goalie striker
        defender midfielder caddie bowler batsman runner cyclist swimmer climber partner spouse fiance fiancee boyfriend girlfriend
        ex bridesmaid bestie pal chum bro dude fella chap geezer lass youngster toddler infant newborn teen adult pensioner elder auntie
        uncle aunt cousin sibling twin triplet parent grandparent godmother in-law lodger tenant landlady squatter salesperson
        representative advisor adviser consultant contractor subcontractor temp apprentice trainee graduate volunteer
        """
    )
    | words(
        """
        hr admin management council gp sir everyone everybody somebody someone nobody folk crew staff police
        muhammad yusuf aisha ravi sunita meera arjun lakshmi chen ling hua jun kenji sakura minh linh kofi ama kwame zainab ibrahim
        mustafa emre ayse dimitri katya natasha boris piotr agnieszka tomasz kasia magda marta ana joao paulo miguel jorge pedro lucia
        carmen isabel francesca giulia giovanni paolo stefan klaus heike ursula petra annika bjorn astrid freya niamh siobhan aoife ciaran
        declan gareth rhys megan owen ewan callum fiona isla finlay dev keith barry trevor nigel graham derek dennis roger gary terry
        wayne darren craig stuart colin neil ian alan tony phil simon tim jess becky beth abby holly molly poppy daisy lily
        ruby evie alice ivy jade amber leanne kayleigh tracy sharon debbie jackie janet margaret jean joan doreen brenda pauline sheila
        sandra linda carol diane wendy gill val pam jenny amanda nicola michelle joanne donna louise natalie gemma stacey kirsty heather
        joshua ethan jacob logan mason aiden tyler brandon jordan connor kyle zach cody brad chad todd scott greg jeff doug larry jerry
        """
    )
)
BODY: Final = INNER["body"] | words(
    """
    finger fingers thumb thumbs toe toes ribs spine lung chest lungs heart pulse brain mind nerves nerve stomach guts gut bladder bowels
    skin scalp jaw gums tooth teeth tongue lips nose ear ears sinuses glutes quads quad shins shin thigh thighs groin achilles tendon
    ligament muscle muscles bones joints joint mood concentration focus energy sleep anxiety adhd depression asthma migraine headache
    cold cough fever hayfever period hormones blood sugar hangover nausea confidence grey
    """
)
MATTERS: Final = (
    OUTER["matter"]
    | _plural(
        """
        calculation equation formula sum fraction essay thesis dissertation syllabus curriculum vocab verb tense article conjugation
        spelling pronunciation tutorial worksheet booklet textbook manual guideline instruction wording print paperwork application
        contract policy regulation law terminology jargon diagram circuit algorithm function loop query spreadsheet macro bug feature
        ticket spec requirement brief proposal presentation speech debate audition etude concerto symphony scale arpeggio riff
        pose kata dive vault serve backhand putt hole course marathon triathlon lap length summit ridge ascent descent
        crossword sudoku jigsaw riddle quiz clue flatpack wardrobe shelf knitting quilt seam pattern pastry souffle custard crumble
        curry roast joinery plastering tiling wiring plumbing turn junction manoeuvre test exam questions problem
        """
    )
) - words("form case lift move part game opponent position space word words match topic line print")
FORMS: Final = words("form forms")
ILL_LOOKS: Final = words(
    """
    wrong missing awful terrible horrible dreadful atrocious appalling rubbish useless crap shit shite bad poor worse worst
    nasty rude mean hostile unfriendly cold freezing boiling sweltering hot dark noisy loud crowded packed rammed heaving full
    shut closed locked blocked flooded icy slippery wet soaked windy stuffy busy hectic chaotic broken bust knackered faulty
    flat empty stiff sore painful heavy weak numb shaky blurry foggy blank racing pounding killing agony hard difficult tough
    tricky steep long confusing unclear vague impossible unfair endless brutal complicated complex technical dense fiddly
    awkward strict biased unhelpful useless slow lazy drunk bored distracted stubborn impatient unreasonable ridiculous stupid
    mad insane crazy unbearable unexpected sudden loose cancelled delayed postponed overran unavailable horrendous hideous
    foul filthy worn torn cracked snapped rusty blunt
    """
)
"""What is wrong with a thing or a person, before its name or after it."""
ILL: Final = (
    ILL_LOOKS
    | words(
        """
        not no never nobody none without hardly barely scarcely too down out off late dead everywhere miles suddenly kept gone
        sold bone thousand hundred thousands hundreds anymore instead only nothing constantly forever unless calibration
        """
    )
    | expanded(
        """
        ~break ~fail ~die ~stop ~crash ~freeze ~jam ~snap ~burst ~leak ~drop ~lose ~refuse ~cancel ~forget ~interrupt ~ignore ~shout ~yell
        ~scream ~laugh ~hurt ~ache ~burn ~cramp ~seize ~swell ~throb ~shake ~tremble ~wobble ~collapse ~slip ~slide ~stick ~block ~close
        ~shut ~flood ~overheat ~disconnect ~lag ~glitch ~buffer ~vanish ~disappear ~delay ~postpone ~overrun ~clash ~ruin ~spoil ~wreck
        ~distract ~annoy ~bully ~mock ~criticise ~complain ~moan ~nag ~argue ~fight ~cry ~wail ~bark ~throw ~kick ~hit ~push ~steal
        ~hide ~mess ~fob ~hang ~quit ~resign ~bail ~ghost ~reject ~decline ~deny ~lie ~mislead ~confuse ~rush ~hurry ~hog ~drag ~fall
        ~blow ~trip ~expire ~reset ~restart ~log ~update ~beep ~ring ~buzz ~snow ~rain ~pour ~hail ~pee ~vomit ~sneeze ~demand ~insist
        ~decide ~switch ~change ~swap ~move ~bump ~assume
        """
    )
) - words("order hit hits hitting ringing")
WELL: Final = words(
    """
    good great lovely nice kind patient friendly helpful brilliant amazing wonderful fantastic excellent perfect ideal calm quiet empty
    dry sunny warm mild clear still light easy simple straightforward short small flat gentle fine right ready fresh rested strong steady
    sharp loose relaxed alert springy willing generous understanding supportive encouraging welcoming polite honest hardly no
    worked behaved held helped agreed covered lent drove cooked minded babysat watched stayed waited listened explained taught showed
    talked walked carried fixed sorted organised took let gave cheered believed encouraged pushed coached stopped dropped lifted cleared
    improved cooperated finally free open available reliable fast smooth smoothly well better decent proper only once
    """
)
"""Words that speak well of what they are said of, or say that it did one good."""
