"""What danger sounds like, by what it is about, in the notation of `lexicon`; more of it is in `distress`."""

from __future__ import annotations

from typing import Final

from protocol.detectors.lexicon import words

SETS: Final = {
    "dead": words("dead gone ded died dying nonexistent unborn"),
    "dying": words("die dying death dead suicide killing hanging overdosing overdose"),
    "them": words(
        """
        them everyone everybody they family kids children people world friends mum dad husband wife partner someone
        all others
        """
    ),
    "picture": words(
        "picture picturing imagine imagining plan planning planned dream dreaming fantasise fantasising fantasize fantasizing rehearse"
    ),
}

_NOT_TO_BE: Final = """
    mercy|blessing|relief|kindness|favour|bliss|gift|better|easier|best if i @aux? @soft? dead|died|gone|never|vanished
    not|never|can't ... see|imagine|picture myself|me making|reaching|living|getting|turning|growing|past|beyond|alive
    existing|living|breathing|being hurts|hurt; hurts to exist|live|breathe|be
    had|have|having enough of this|my|the? life|living|existing|existence $; enough of being alive
    not|never|no|longer ~fear|scared|afraid|frightened of? dying|death|die|dead; death does not scare|frighten
    not scare|frighten me anymore|any to? die|dying|death; reason|thing i am still? alive|here|breathing
    only|one reason|thing ... keeping|holding me here|alive|going; if it was|were not for my|the ... i would ... not|gone|dead|ended
    i would not be here|alive if|without|but; i would be dead|gone if|without|by; stay|staying alive for; still alive for
    want everything|it all|life|this all? over|ended|finished|gone; ~want it all to? be? over|end|stop
    wish ... i|me ... dead|gone|buried|ashes; wish i|someone ... kill|shoot|end me|it|my
    dying|death|dead sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really|very|like|almost|kind? restful|peaceful|nice|easy
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really? restful|peaceful|nice|easy
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? very|like|almost|kind? restful|peaceful|nice|easy
    dying|death|dead sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really|very|like|almost|kind? easier|good|calm|quiet
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really? easier|good|calm|quiet
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? very|like|almost|kind? easier|good|calm|quiet
    dying|death|dead sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really? tempting|appealing|lovely|kinder
    dying|death|dead sounds|seems|feels|looks|would @soft? be? very|like|almost|kind? tempting|appealing|lovely|kinder
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really? tempting|appealing|lovely|kinder
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? very|like|almost|kind? tempting|appealing|lovely|kinder
    dying|death|dead sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really? simpler|bliss|heaven|better|freedom
    dying|death|dead sounds|seems|feels|looks|would @soft? be? very|like|almost|kind? simpler|bliss|heaven|better|freedom
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? so|quite|pretty|really? simpler|bliss|heaven|better|freedom
    nothingness|oblivion|sleeping sounds|seems|feels|looks|would @soft? be? very|like|almost|kind? simpler|bliss|heaven|better|freedom
    want|like|love to? die|death; not be here|alive|around|existing $; not be here|alive anymore|any|tomorrow|next|at
    not want|plan|expect|intend|hope to be alive|here|around next|by|much|anymore|past|when|for
    life|they|everyone|things|everything would|will|'d carry|go|be fine on|better|fine|same? ... without me
    get over it|me|my eventually|quickly|soon|fast|death|dying; if i were|was|am dead|gone; ^ being alive
    being alive hurts|is|feels|has|anymore; not|no|never|longer|nor @want to? @soft? be|stay|remain|live|exist here|alive $
    not|no|never|longer|nor @want to? @soft? be|live|exist $; not @want this|my life any|anymore
    not @want to? be|live|exist|alive any|anymore; not @want to? be|wake|live here|up|through|to tomorrow|ever|again|anymore
    no|lost|losing|without ... desire|will|reason|wish to|for live|life|living|exist
    no|not ... reason|reasons to|for|in go|keep|keeping|carry|stay|staying|being|be|waking on? living|alive|existing|breathing
    no|not ... reason|reasons to|for exist|live|living|existing; no|not ... reason|reasons to carry|go|keep on|going $
    no|not ... reason to be alive|here; given|give|gave up on? living|life $; done|finished|through with living|life
    rather|sooner|better|prefer i|to? @aux? @soft? be|have|were|was|am dead|died
    rather|sooner|prefer not|never ... exist|live|born|alive|wake|woken; rather|sooner|prefer to? die
    better|best|easier ... if|when|were|was i @aux? @soft? @dead
    do|be|are|cope|manage|live|sleep|off ... better|fine|happier|easier with|when|if|once|without me|i @aux? @dead
    better|fine|happier|easier off? with me @dead; better|easier|happier|nicer ... without me alive|around
    better|easier|happier|nicer ... without me $; without me ... better|easier|happier|relieved|free|freer
    @them ... better|easier|happier|relieved without me
    not|no|nobody|one|anyone ... notice|mind|remember|cry|bother|care ... if|when|that|once i|me @aux? @soft? @dead|disappeared
    i should|ought ... not|never ... exist|born|alive; never should have been born|existed
    wish i @aux? never|not been? existed|woken|survived|born|alive|made|here
    wish|hope|pray|hoping|praying i|to|that ... not|never wake|woke|woken; fall|falling|sleep|bed and never|not wake
    asleep|sleep ... never wake|waking; sleep for ever|eternity; not wake up ever|again|tomorrow|anymore
    if i never|not woke|wake up again|tomorrow|ever; be nice|good|lovely|relief|bliss|easier not|never to? wake|exist
    nice|good|lovely|relief|bliss|easier if i never|not @aux? wake|woke|existed; not|never wake|woke up tomorrow|again|ever
    would|could|do not mind|care|bother|matter if|whether i|me @aux? @soft? not? die|died|wake|woke|live|lived|dead|alive
    indifferent ... living|dying; want|wish|like|could|just|wanna|would to? @soft? cease|stop existing|living|breathing $; stop existing
    cease existing|being|living; cease to be|exist; i could|want|wish|might to? just disappear|vanish|evaporate forever|completely
    i could|want|wish|might to? just disappear|vanish|evaporate $; disappear|vanish for good|ever
    disappear from this|the world|earth|life
    wish|hope|pray|want|wanted if? god|someone|something|it|somebody ... kill|kills|end|ends|killed|shot|shoot me|my
    hope|wish|pray|want|praying god|someone ... take|takes me $
    wish|hope|want|pray|hoping the|a|my ... cancer|crash|accident|plane|car ... kill*|take*|hit*|finish*|end*|stop*|get* me|beating
    wish|hope|want|pray|hoping the|a|my ... bus|lorry|heart|illness|tumour ... kill*|take*|hit*|finish*|end*|stop*|get* me|beating
    alive ... not|never worth; life|living ~be not worth living|it|going; life is|was|isn't not? worth living; not worth living
    death|dying ~be|would|seems|sounds|feels|looks be|like? a|the|an|my? ... easier|relief|better|peace|peaceful|option
    death|dying ~be|would|seems|sounds|feels|looks be|like? a|the|an|my? ... answer|solution|welcome|comfort*|inviting|friend|escape
    thought|idea of death|dying|being dead? ... comfort*|calm*|peace*|sooth*|nice|appeal*|attractive|relief|better
    look|looking forward to death|dying; way out is to? die|death|suicide|dying
    long|longing|beg|begging|pray|praying|wait|waiting for death; beg|begging|pray|praying to die
"""
_BY_OWN_HAND: Final = """
    picked|chosen|chose|set|fixed a|the date|day|place to|for? die|end|it|when|go
    know|decided|worked|planned|chosen how|when|where out? i will|am|would|going do|end; exit plan|strategy|bag for|to? life|me|my
    exit plan|strategy|bag for|to? $; my exit; way out for good; check|checking out of|for life|good|this
    promise|guarantee ... safe|alive|here tonight|myself|tomorrow|much; promise|guarantee ... safe|alive|here $
    promise ... keep|stay myself|safe|alive; not be safe tonight|alone|on|with
    look|looking|stare|staring|stared|eyeing at? the|my ... knives|knife|pills|tablets|rope ... think|thinking|thought|wonder
    look|looking|stare|staring|stared|eyeing at? the|my ... knives|knife|pills|tablets|rope ... wondering|imagining|simple|easy
    look|looking|stare|staring|stared|eyeing at? the|my ... razor|blade|tracks|bleach|bridge|medicine ... think|thinking|thought|wonder
    look|looking|stare|staring|stared|eyeing at? the|my ... razor|blade|tracks ... wondering|imagining|simple|easy
    look|looking|stare|staring|stared|eyeing at? the|my ... bleach|bridge|medicine ... wondering|imagining|simple|easy
    plan|planning|planned|imagine|imagining|picture|thinking|about how|when|where|way i would|could|might|will|am do|end|finish|going it
    how|when|where i would|could|might do it; ways i could|would|might do|end|go; wish ... gone wrong|worse|south
    wish ... not|never ... saved|found|revived|rescued|resuscitated|stopped me; never come|came round|around|to
    not|never ... come|pulled round|through from; button|switch|pill|lever ... not be here|exist|alive
    button|switch|lever ... disappear|vanish|end|off
    top of the|a|that multi|car|tower|building|cliff ... look*|looking|thought|think|edge|jump ...
    stand|standing|stood|went|go|walked|sat on|to|at|by|onto ... bridge|roof|ledge|overpass|cliff ... look*|thinking|thought
    stand|standing|stood|went|go|walked|sat on|to|at|by|onto ... bridge|roof|ledge|overpass|cliff ... wondered|edge|wanted
    find|finds|found me|my|us until|too|before|on|by|monday|days|there; nobody|no one? would|will|'d find me
    what is|what's stopping|stop me; nothing is|nothing stopping|keeping|stop me
    end|ending things|it|everything after|before|this|when|on|at the|birthday|christmas|weekend|monday|friday
    rope|razor|blades|pills|tablets|gun ... not for the|my|any ...; bought|buying|got ... rope|razors|blades ... today|tonight|not|ready
    punched|slapped|banged|beat|beating|slapping|hitting myself in|on|over|until|up|with; hit|hits myself in|on the face|head
    @kill my? own? @self; ~end my own? life|existence|suffering|misery; ~take|took|taking my own life
    ~end it|things all|tonight|forever|myself; put an end to my|everything|myself life; put an end to my|everything|myself $
    put me|myself out of my misery; ~do|did|doing myself in|harm; ~off|~top myself; sewerslide; sewer slide; toaster bath; self deletion
    delete myself; kys; kms; ctb; hang|hanging|hanged myself
    jump|jumping|leap|step|throw|throwing|roll myself? off|from ... bridge|roof|balcony|cliff|building
    jump|jumping|leap|throw|throwing myself? out of|from ... window
    jump|jumping|step|stepping|throw|throwing|run|walk myself? in|into front of ... train|lorry|bus|car|tube|tram|truck
    jump|jumping|throw|throwing|lie|lying myself? under|onto|on ... train|bus|lorry|tracks|rails
    walk|walking|swim|swimming|wade|run into|out ... sea|river|lake|water|ocean and|until ... never|not|drown|gone|sink
    walk|walking|run|running out? into|in|onto ... traffic|motorway
    drive|driving|steer|steering|crash|crashing the|my? ... off|into ... bridge|wall|tree|cliff|oncoming|pole|lorry
    turn|turning|yank the? wheel|steering into|towards ...; let go of the wheel|railing; @pills ready|saved|stash*|hoard*|stockpil*
    @pills lined|saved up; saving|hoarding|stashed|stockpiling ... @pills
    slit|slitting|slash|slashing|open|opening ... my|both wrists|wrist|veins|throat|arteries; bleed out; gun ... my|in head|mouth|temple
    shoot myself $; hold|held my breath until i die|pass
    stop|stopped|stopping eating|drinking|insulin|meds|medication|chemo so|until|and i? ... die|dead; overdos* tonight|again
    take|taking an? overdose; overdosing; ways|methods|way|ways|how|google|googled|googling to die|overdose|suicide|unalive
    ways|methods|how|way to kill|hang|drown|end|shoot|poison myself|my|it; painless* ... way|death|method
    how|way|ways to do it painless*; do it painless*; bridge|roof|ledge|tracks|railing|platform|balcony ... i nearly|almost|just
    join|be|follow|with my|our late|dead husband|wife|mum|dad|mother|father|son|daughter|brother|sister|partner
    ways|methods of dying|suicide; plan|planning|planned|plans|plan|method|note|date ... my|for|of|to suicide|death|die|kill
    have a|the|my plan|method|date|note ... die|suicide|kill|death|end
    written|wrote|writing ... letter|letters|note|notes|goodbye|goodbyes|will ... for|to|when|before|so ... gone|dead|find|die|goodbye
    write|leave|leaving|penned ... letter|letters|note ... for|to|when|before|so ... gone|dead|find|die|goodbye
    write|leave|leaving|penned ... notes|goodbye|goodbyes|will ... for|to|when|before|so ... gone|dead|find|die|goodbye
    letters|notes|note|letter for|to|saying ... when i ... gone|dead; goodbye|farewell note|notes|letter|letters
    letter|letters|note|notes|messages saying|to say? goodbye|bye; said|say|saying|sent send? my|last|final|the|all? goodbyes|farewells
    last goodbye|goodbyes; goodbye forever|world|cruel; gave|give|giving|given ... away ... not|never ... be|need|here|around
    not|never be|going to? here|around|alive|there much|long to? longer|see
    not|never be|going to? here|around|alive|there much|long to? $
    will|shall|going not to? be alive|around much|long|anymore|by|next|for|to; will|shall|going not to? be alive|around $
    put|putting|got|getting|sorted|sorting my affairs; my own funeral; ~plan my funeral; funeral ... songs|planned i|my|mine|for me
    be|with|see|join|meet my|you|dad|mum|him|her|them|nan|grandad ... in heaven
    not|never ... have to worry|put|deal|bother about|up|with ... me much|any|anymore|for
    one|just jump|push|step|slip|cut and it|i|all|everything ... over|gone|end|stops|done; one step it|and it?
    stand|standing|stood on|at ... bridge|edge|ledge|roof ... thinking|thought ... jump*|step*|one|over
    bridge|water|river|edge|drop|height|tracks ... calling|calls|pulling|inviting|whispering me|to
    @picture ... my own? death|suicide|hanging; @picture dying $; find|finds|found my|me body|hanging|dead
"""
_HARM: Final = """
    arms|legs|wrists|thighs|skin|body ... covered|full|criss|lined in|of|with cuts|scars|burns|marks; covered in cuts|scars
    scars on my|both arms|wrists|legs|thighs; new|fresh cut|cuts|burn|burns today|again|tonight|last|on
    @harm my? own? @self deliberately|intentionally|secretly; @harm my? @self on purpose
    @harm my? @self to|so i? feel|cope|numb|punish|stop|escape|calm; self harm*; self-harm*; selfharm*; self injur*; sh urges
    urge|urges|craving|itch|desperate|tempted|temptation to|of @harm my? @self
    cutting|harming|burning my? @self again|so|because|every|at|tonight|when
    burning|cutting|scratching|carving my own? @limb|wrist|thigh
    cut|burn|burned|burnt|scratched|slashed|sliced|carved my|into|words|up ... @limb ... feel|numb|bleed|punish|deliberately|purpose
    razor|blade|blades to|against|across|into|on my|the own? @limb; blades|razors|blade hidden|helps|calls|calms
    hide|hiding|hides the|my|fresh|these? cuts|scars|cutting|burns; long sleeves to|so hide|cover|no|nobody|they
    fresh|new|more|deeper cuts|scars; cuts on|all|up my|over arm|arms|wrist|wrists|thighs|legs
    make|making|made|watch|watching myself bleed|suffer; need|want|like|love to? see|feel|seeing blood|bleeding|pain
    bleeding helps|calms; bleed to feel; cutting|hurting|burning helps|calms|relieves|is the|my
    punch|punching|punched|hit|hitting my? own? face|myself|head until|again|because; starve|starving my? @self; danger to myself
    can not keep myself|me safe|alive; keep myself alive|safe; relapse*|relapsed ... harm|cut|cutting|self
"""
_THOUGHTS: Final = """
    voice|voices ... saying|says|tells|telling|whispers|whispering ... jump|die|do|end|cut|kill|go
    thought|thoughts|think|thinking|idea|ideas|images|dream of|about ... @dying
    dreaming|dreams|obsessed|obsessing|fantasise|fantasies|fantasising|fantasize of|about ... @dying
    thought|thoughts|think|thinking|idea of|about not being|existing|waking|living here|up|anymore|alive|around
    thought|thoughts|think|thinking|idea of|about not being|existing|waking|living $; thoughts of harming|hurting|cutting|ending
    wonder|wondering what|how|whether|if|who ... if|when|whether|once i @aux? @soft? dead|died|gone|disappeared|vanished
    how|what it|would|to ... feel|like|be to? be dead; death|dying keeps|crosses|crossed|on|crossing|fills ... mind|thoughts|head
    intrusive ... thoughts|images of|about ... death|dying|harm*|jump*|killing|hurting
    voices|voice|head|mind|brain tell|telling|tells|say|says|saying|keeps|wants ... me|to ... die|kill|dead|hurt|harm
"""
ACUTE: Final = _NOT_TO_BE + _BY_OWN_HAND + _HARM + _THOUGHTS
