"""Words without two of which no text is heavy, drawn from the lists of D7. Not to be edited: `python -m tools.heavy_words` writes it."""

from __future__ import annotations

from protocol.typed import Final

FIRSTS: Final = """
    a abandoned|crushed able about abyss|pit|void accident again ages|forgotten|recall|years alive all almost|nearly alone already always
    am an and another answer|escape
    antidepressants|drugs|insulin|medication|meds|painkillers|paracetamol|pill|pills|sleepers|tablets|tylenol any anymore anyone anything
    apart arms|thighs around arteries|throat as ashamed asleep at away back barely|hardly be bear|endure|handle|stand beating bed been
    before being best better beyond black blackness|gloom|grief|sadness blade blades|razors bleach bleed bleeding born both bother bought
    brain brains breakdown breaking breath breathing bridge|razor broken burden burn burning bus|lorry|rails|train button|lever|switch
    buying by bye calling|calls|inviting|pulling|whispering can care caring carrying cease coming
    completely|deeply|desperately|time|totally|truly|unbearably|universe|utterly constantly|daily|most|non constant|endless cope could
    covered cracking|disappearing|unravelling crisis criss|full|lined crumbling|fading|rotting|suffocating|withering cry|notice
    ctb|despair|despairing|drowning|emptiness|hollowness|hopelessness|kms|kys|noose|outcast|overdos*|overdosing|purposeless|self-harm*|self-hate|self-hatred|self-loathing|selfharm*|sewerslide|siucid*|suacid*|sucicid*|sucid*|sucide*|suicd*|suicde|suicid*|suisid*|suiside*|susicid*|unaliv*|unbearable|unlovable|unloveable|unloved|unwanted|worthlessness
    cut cuts cutting dad|daughter|father|husband|mother|mum|parent|partner|son|wife damaged danger|delete|hating|shoot dark darkest|lowest
    darkness date|day|place days dead death deep deeper deliberately depressed depression deserve deserved desire did die died
    disappear|vanish disappointment|doomed disgusted|repulsed|revolted|sickened do does|gets done down dread|dreading dying each earth
    easier|happier easy|imagining|simple eating edge else end ended ending ends energy|strength enough even ever every everybody everyone
    everything excuse exhausted|tired|worn exist existence existing exit face failure fail|failed|failing|fails fall falling far farewell
    farewells|goodbyes fed feel feeling feels felt fight final find finds fine flat|house|room for forever forgive|funeral|hit|sight
    forward found fresh|new from front future garbage gave|given get getting ghost|shell|unworthy|waste glad go god going gone good
    goodbye google|googled|googling|look|looked|looking|read|reading|researched|researching|searched|searching got guarantee gun had happy
    harming harm|intentionally|secretly|smth|starve|starving has hate have having head heart helpless help|understand here
    hide|hides|hiding hoard*|hoarding|saved|saving|stash*|stashed|stockpil*|stockpiling|swallow|swallowed|swallowing|taken|taking|tonight
    hole hope hopeless hopes hoping how human hurt hurting hurts i idea ideas if imagine|picture improve|improving in indifferent inside
    into intrusive is isolated it jump jump* jumping just keep kill killed know last late leave leaves
    leaving|letter|note|penned|write|writing|written|wrote ledge|platform|window left less let lethal letters letting lies life lift light
    lighter like limit live lives living loneliness long longer look*|wondered losing lost love loved|needed make many
    matter|matters|recognise me meaning medicine meself|mysel|myslef mess methods mind mirror miserable misery miss mistake more
    motorway|traffic much my myself need never nice no nobody none noone not nothing nothingness|oblivion|sleeping now nowhere numb od of
    off on one only onto opening other ought out over overdose own pain painless painless* path pathetic|useless person pieces plan
    planning point pray prefer|sooner pretending|struggling promise punish purpose push|slip put rather ready reason reasons
    relapse*|relapsed relief relieved remember right rock rope run|running say saying scars scream|screaming see seeing self sense sewer
    sh should sick single sinking sleep slit so someone something stay steering|wheel step stepping still|supposed stop stopped stops
    stuck|trapped suffering suicide take tell|told than the there thing things think thinking this thought thoughts thread to toaster
    tomorrow too took top tracks ugly under up use value veins|wrist|wrists very voice|voices waiting wake waking wanna want wanted was
    way ways weight what when where whether who why will win wish wished with without woke wonder wondering world worse worst worth
    worthless would
"""
"""A word, or several parted by `|`, each with a place of its own among the `SECONDS`."""

SECONDS: Final = """
    burden waste; by; live; care cared cares caring dead death despise despised despises despising detest detested die disgust disgusted
    disgusts dreaming dreams dying fantasies fantasise fantasising fantasize hanging hate hated hates hating killing loathe loathed
    loathes loathing obsessed obsessing overdose overdosing repulse suicide wrists; a big black bottomless dark deep this; from since;
    care cut cutting desire happy harming loved myself normal okay self wanne want wanted wanting well whole wish wishing wnat; alive
    anything genuinely good happy joy myself properly really; be being deserve deserved deserves deserving exist keep keeping live point
    remain stay staying stop stopping to will worth would; black bleak burden colour colourless cried cries cry crying dark darkness
    disappointment disgrace drain embarrassment emptiness end ended ending futile gray grey hate hates hope hopeless hurts joy joyless
    let-down letdown liability lost meaning meaningless millstone misery nothing nuisance over pain point pointless purpose purposeless
    sense senseless sob sobbed sobbing sobs suffering swallow take unbearable useless want wanted wanting wants weep weeped weeping weeps
    worthless; balcony bridge front ledge off over platform railing roof tracks under; all always completely entirely really so totally
    utterly world; kill murder shoot stab; abandoned alone empty fault forgotten friendless invisible isolated lonely miserable sad
    unhappy unloved unwanted; abomination alive awful bereft blank body broken burden curse dead depressed desolate disappointment
    disgrace disgusting embarrassment empty ending evil failure family filth freak friends garbage gone here hollow horrible inside
    let-down letdown liability lifeless living loser loved mistake monster needed nobody nothing nuisance numb okay one parasite person
    reject repulsive revolting rotten rubbish scum subhuman suffocating terrible toxic trapped trash ugly unlovable unloveable vile wanted
    waste worthless wretch; od; wake waking woke; endure get survive this; dead death die dying end kill; collect collected collecting
    collects hid hidden hide hides hiding hoard hoarded hoarding hoards save saved saves saving stash stashed stashes stashing stockpile
    stockpiled stockpiles stockpiling; alive be bear care cared cares caring cope coped copes coping exist feel feeling feels felt handle
    live stand take; alive be bear care cared cares caring continue cope desire do endure exist face feel feeling feels felt function
    handle hope hoped hopes hoping live manage stand survive take tolerate wanne want wanted wanting wish wishing wnat; actually care
    cared cares caring dead die died gone here love loved loves loving miss missed misses need needed needs really understands want wanted
    wants; excite excited excites exciting happiness interest interested interesting interests joy matter mattered mattering matters mean
    meaning means meant meself mysel myself myslef pleasure point purpose self sense use; again and coming crumbling every fall falling in
    inside; cutting open opened slash slashed slashing slit slitting; after by when; open opening slash slashing slit slitting; disgusting
    fail failed failing fails filth garbage rubbish scum subhuman trash unlovable unloveable worthless; alive being exist* of who;
    eternity ever good; fail failed failing fails lowest; around be crumbling drowning fading here myself need rotting sinking suffocating
    withering; together; clinging coping functioning hanging holding surviving; alive around button cancer care dead deserve deserved
    deserves deserving desire earth exist existing fixed gone healed helped here hit killed last lever loved mended nowhere over pill
    planet put repaired run saved struck switch undone wake wanne want wanted wanting whole wish wishing wnat world; any anymore life
    living much; accident cancer car crash plane; anymore can could days month morning week weeks; born crying existed nothing; bus lorry
    tracks train; abomination agony alive around battle born burden curse despise despised despises despising detest detested
    disappointment disgrace disgust disgusted disgusting disgusts embarrassment exhausted failure filth freak garbage hate hated hates
    hating hell here idea let-down letdown liability loathe loathed loathes loathing loser misery mistake monster nightmare nobody
    nuisance parasite prison punishment reject repulse rubbish scum sick struggle subhuman suffering think thinking thought thoughts tired
    torment torture trash unbearable unlovable unloveable waste weary worn worthless wretch; alive born dead ded died disappeared dying
    gone nonexistent unborn vanished; alive around away be born dead ded died disappeared dying exist existed gone here live me
    nonexistent not than there unborn vanished; fixing help hope mending repair saving; depression hole pit sadness; closing consum*
    crush* drown* eating lift* suffocat* swallow*; calls calms easy helps hidden imagining simple wondering; calls calms helps hidden;
    drank drink easy imagining simple wondering; burn burned burnt carved cut feel out scratched slashed sliced; calms helps; curse hate
    ought regret should sorry wish; burn burned burning burnt cut cutting scratch scratched scratching; dead ded died disappeared dying
    gone nonexistent unborn; blades gun pills pistol razors rope shotgun tablets; dead die harm hurt kill; blew blow blowing; complete
    emotional having heading mental nervous total; at beyond down hit near over past point reached to; until; agony battle curse hell
    misery nightmare prison punishment struggle suffering torment torture unbearable; easy imagining simple wondering; anyone be fix fixed
    helped live love me saved; am are be became become becomes becoming been being bes bing feel feeling feels felt for is just like on
    only to was were; arm arms legs skin thighs; arm arms calms helps is legs meself mysel myself myslef relieves self skin thighs; jump
    jumping lie lying throw throwing; disappear end off vanish; blades razors rope; bored done enough exhausted loved needed sick tired
    wanted weary worn; all everyone; bridge drop edge height river tracks water; bear carried carries carry carrying face forgive go goes
    going gone keep life live longer look manage more myself reflection safe stand survive take tolerate went; anyone dead ded die died
    disappeared dying everyone gone here nobody nonexistent noone one unborn; about quit stopped; point purpose sense use; being breathing
    exist existing living to; apart undone; abandoned alone forgotten friendless invisible isolated lonely unloved unwanted; cried cries
    cry crying sob sobbed sobbing sobs weep weeped weeping weeps; loneliness misery pain sadness suffering; any anymore anything
    everything life longer more much with; bear being carry disappear face forgive go live look myself reflection stand tolerate; burns
    cuts in marks scars; am feel feeling i keep slowly; team; burns cuts marks scars; am away feel feeling i in inside keep slowly under;
    dead ded die died disappeared dying gone here nonexistent unborn; ; arm arms back been begun crave done end gone legs need over
    relapse relapsed relapses relapsing skin started stops tempted thighs urge urges veins want wanted wanting wants wrist wrists; all
    deeper fresh more new on up; again arm arms back been begun calms crave helps is legs me meself mysel myself myslef need one only
    relapse relapsed relapses relapsing relieves self skin started tempted thighs urge urges veins want wanted wanting wants wrist wrists;
    awful bad horrible rotten terrible useless; anyone be fix fixed goods helped live love me saved; myself; depression hole pit place
    sadness; at ebb hit in place point reached; again closing consum* crush* drown* eating in inside lift* me mind suffocat* swallow*;
    chose chosen fixed picked set; black bleak colourless dark end ended ending finish finished finishing gray grey stop stopped stopping
    take taken taking took; about am appealing begging best better bliss body brother calm crave dad daughter decide decided deserve die
    dream dreaming easier easy fantasies fantasise fantasising fantasize father fine freedom good happier heaven hope hoped hoping husband
    intend kill kinder let lighter like long longing love lovely mother mum murder need needed nice obsess* partner peaceful plan planned
    planning plans pray prayed praying prefer quiet rather ready restful shoot simpler sister son sooner stab stop stopped stopping
    tempting think thinking thought thoughts tried try trying want wanted wanting wants wife wish wished wishes wishing would yearn;
    answer appealing better bliss calm comfort* date does dream dreaming easier easy escape fantasies fantasise feels freedom friend good
    head heaven inviting is kinder like look looking love lovely method mind nice note obsess* option peace peaceful plan planned planning
    plans quiet ready relief restful seems simpler solution sounds tempting think thinking thought thoughts wait waiting want welcome will
    would; depression despair hole pit sadness; cut cutting; burn burned burnt carved cut meself mysel myself myslef scratched self
    slashed sliced; about again all and for since; is; bad be death die exist hurt it live pain punish* suffer suffering; hurt pain
    punish* suffer suffering; exist life live living; matter mattered mattering matters; about balcony beg begging best better bridge
    crave date decide decided deserve dream dreaming easier fantasise fantasising fantasize fine happier hope hoped hoping intend let
    lighter like long longing look looking love method need needed note plan planned planning plans pray prayed praying prefer rather
    ready roof sooner stop stopped stopping thinking tracks train tried try trying wait waiting want wanted wanting wants wish wished
    wishes wishing yearn; best better easier fine happier lighter prefer rather sooner; and completely ever for forever from good
    permanently; to; at by of with; any anymore bad belong drastic final matter mattered mattering matters much painless* permanent stupid
    terrible way ways; better easier good happy improve improving okay right; being; antidepressants bring bringing brings brought drag
    dragged dragging drags drugs everybody everyone insulin medication medicine meds painkillers paracetamol people pill pills pull pulled
    pulling pulls sleepers tablets them tylenol; another each every mornings waking; answer appealing better bliss calm comfort* dream
    dreaming easier easy escape fantasies fantasise fantasising fantasize fantasizing freedom friend good head heaven imagine imagining
    inviting kinder look looking lovely mind nice obsess* option peace peaceful picture picturing plan planned planning quiet ready
    rehearse relief restful simpler solution tempting think thinking thought thoughts wait waiting welcome; agony battle curse despise
    despised despises despising detest detested disgust disgusted disgusts hate hated hates hating hell loathe loathed loathes loathing
    misery nightmare prison punishment repulse struggle suffering torment torture unbearable; abandoned alone depart departing exit
    forgotten friendless invisible isolated leave leaving lonely unloved unwanted; alive around born dead ded died disappeared dying gone
    here nonexistent there unborn vanished; knife knives pills rope tablets; die kills until; bridge cliff could feel imagine ledge
    overpass roof think thinking thought urge want wanted wanting; want wish; about all at dead everything existence forever going hit it
    just life misery myself near past plan planning reached ready rope suffering tether things think thinking thought tonight wait waiting
    want; all existence forever life misery myself suffering tonight; about all balcony bridge everything existence forever going it just
    life misery myself plan planning ready roof suffering things think thinking thought tonight tracks train want; ache all existence
    forever hurt life misery myself pain sadness suffering tonight; carry exist fight go keep live me; alive antidepressants anybody
    anyone anywhere drugs existence existing her him insulin life living medication medicine meds painkillers paracetamol pill pills
    sleepers tablets them tylenol; bear carry cope endure function go human person point purpose use; better care change changed changes
    changing desire easier happy help helped helping helps improve improved improves improving love loved myself normal okay right wanne
    want wanted wanting well whole wish wishing wnat; agony battle cried cries cry crying curse despise despised despises despising detest
    detested disgust disgusted disgusts hate hated hates hating hell loathe loathed loathes loathing love loved loves loving misery
    nightmare prison punishment repulse sob sobbed sobbing sobs struggle suffering torment torture touch touched touches touching
    unbearable weep weeped weeping weeps; better despises fail failed failing fails goes gone happier hates leave leaves leaving left love
    loved loves loving relieved touch touched touches touching; better burden despises disappointment disgrace down drain embarrassment
    fail failed failing fails goes gone happier hates leave leaves leaving left let-down letdown liability love loved loves loving
    millstone miserable nuisance relieved sad touch touched touches touching unhappy; better black bleak colour colourless dark darkness
    do does doomed easier emptiness end ending fault finish futile gets good gray grey happy heavy hope hopeless hurts improve improving
    joy joyless lost love loved loves loving meaning meaningless misery numb okay over pain point pointless purpose purposeless right ruin
    ruined ruining ruins sense senseless start stop suffering touch touched touches touching try unbearable use worthless would; for of;
    everything fighting it life living trying; care desire i just to wanne want wanted wanting will wish wishing wnat would; bleak colour
    end ended ending finish finished finishing futile hate hated hates hating hope hopeless joy joyless meaning meaningless point
    pointless purpose purposeless sense senseless stop stopped stopping take taken taking took unbearable worthless; agony battle bored
    care curse desire done empty exhausted finished futile hell hollow idea joyless just meaningless merely misery nightmare not only
    pointless prison punishment senseless sick struggle suffering think thinking thought thoughts through tired torment torture unbearable
    wanne want wanted wanting weary wish wishing wnat worn; bag plan strategy; anyone day hit hitting life punch punched punching tomorrow
    world; as at being everything husband in life of wife woman; being everything life living; am feel forever keep; am balcony bridge
    feel keep roof tracks train; anyone be fix live love; letter letters note notes; said say saying sent; up; abandoned abomination alive
    alone anything bereft blank bleeding blood broken burden burn burned burnt carved curse cut depressed desolate despairing
    disappointment disgrace disgusting embarrassment empty failure filth forgotten freak friendless garbage happiness happy hollow
    hopeless invisible isolated joy let-down letdown liability lifeless lonely loser love mistake monster nobody nothing nuisance numb
    pain parasite pleasure reject rubbish scratched scum slashed sliced subhuman suffocating trapped trash unlovable unloveable unloved
    unwanted waste worthless wretch; abandoned alive alone anything bereft blank bored desolate despairing done empty exhausted forgotten
    friendless happiness hollow hopeless invisible isolated joy lifeless lonely love nothing numb pleasure sick tired unloved unwanted
    weary worn worthless; alive anything constant endless happiness joy love pleasure unbearable; abandoned abomination alive alone
    anything bereft blank burden desolate despairing disappointment disgrace disgusting embarrassment empty failure filth forgotten freak
    friendless garbage happiness hollow hopeless invisible isolated joy let-down letdown liability lifeless lonely loser love mistake
    monster nobody nothing nuisance numb parasite pleasure reject rubbish scum subhuman trash unlovable unloveable unloved unwanted waste
    worthless wretch; carry fight go keep left live me; letter letters note; before body by days dead hanging me monday nobody on one
    there too until; before body by days dead hanging monday on there too until; alive around born dead ded died disappeared dying gone
    here nonexistent there unborn vanished without; anymore days month weeks; blades burden cried cries cry crying death disappointment
    disgrace drain embarrassment end ending enough gun let-down letdown liability loved millstone needed nuisance pills razor rope sob
    sobbed sobbing sobs tablets wanted weep weeped weeping weeps; go leave sleep sleeping; me; death dying no not nothing; before body by
    days dead gun hanging monday on pistol rope shotgun there too until; burn burns cut cuts; balcony bored bridge building cliff come
    done exhausted fling hang hanging hurl hurling jump jumped jumping keep keeping leap leaping pulled roof sick step stepping stop
    stopping threw throw throwing tired weary worn; bus car fall jump jumping lie lorry step throw train tram truck tube walk; a any black
    blank bleak colour dark empty for futile have hope hopeless imagine imagined imagines imagining joy joyless meaning meaningless no not
    over picture pictured pictures picturing point pointless purpose purposeless saw see seeing seen sees sense senseless unbearable
    worthless; being human person; hope hoping; cancer death dying eventually fast hit killed quickly run soon struck; agony face faced
    faces facing impossible pointless torture; of; if once when; living; take takes; motions point purpose sense under use; best better
    easier fine happier lighter; any anybody anyone come* ever everyone happen* never no nobody not nothing society; all cruel ever
    everyone forever good letter letters note notes world; die dose end kill many pills rope suicide tablets; blades body cancer family
    friends gun hit killed nobody noone one pistol razors rope run shotgun struck; alive here safe; in my; hit killed survived taken
    woken; ever if never not once when; back been begun crave meself mysel myself myslef need relapse relapsed relapses relapsing self
    started tempted urge urges want wanted wanting wants; meself mysel myself myslef self; meaning point sense; anyone everyone nobody
    noone one that; body bother dead deal death despise despised despises despising detest detested die disgust disgusted disgusts end
    family friends future gone gun hate hated hates hating hope kill loathe loathed loathes loathing nobody noone one pistol purpose put
    repulse rope shotgun suicide worry; breakdown; blew blow blowing dead die harm hit hitting hurt kill punch punched punching; broken
    empty; being everyone human person; anyone everyone nobody noone one; after be by exist live remain stay when; burns cuts cutting
    scars; antidepressants drugs insulin medication medicine meds painkillers paracetamol pill pills sleepers tablets tylenol; chest heart
    soul; abandon abandoned abandoning abandons alive all any anymore at away be born bus dead died dried end ends exist existed for gave
    give given gives giving gone heart hit hits illness kill killed kills left little live lorry lose loses losing lost no not out over
    remaining run runs shoot shot strike strikes take takes tumour vanished whatsoever without; about all being everyone feel feeling felt
    human i life person so; abandon abandoned abandoning abandons any anymore away dead died dried for gave give given gives giving gone
    left lose loses losing lost no not out over remaining vanished whatsoever without; bus heart illness lorry stop stopped stopping stops
    tumour; about awful better broken carry chosen could decided die disgusting drown empty end enough go hang hopeless imagine imagining
    keep kill know longer love many might more need okay pathetic picture plan planned planning poison shoot thinking unlovable useless
    want worked worthless would; disgusting filth garbage rubbish scum subhuman trash unlovable unloveable worthless; being breathing
    existing living; bored calms done exhausted helps is relieves sick tired weary worn; be being breathe breathing exist existing live
    living much never wake; break breaked breaking breaks broken collapsing crap crumbling crushed cursed damaged dead defective despair
    despairing desperate despise despised despises despising destroy destroyed destroying destroys detest detested die died dirt disappear
    disappeared disappoint disappointed disappointing disappoints disgust disgusted disgusting disgusts doomed filth garbage gone hate
    hated hates hating loathe loathed loathes loathing miserable poison poisoned poisoning poisons repulse rotten ruin ruined ruining
    ruins scum shit suffering tormented trapped trash unravelling vanished vermin waste wreck wrecked wrecking wrecks wretched; being
    cutting death drowning dying ending hanging hurting killing shooting; death die dying ending harming kill killing; alive around best
    better blessing bliss bother care dead die died disappeared dropped easier existed favour for gift gone here kindness matter mercy
    mind miss missed misses missing relief wake woke; alive beyond getting growing living making past reaching turning; ever never not;
    blade blades crumbling drowning fading heaven noose razor rotting sinking suffocating withering; dying living; black broken crumbling
    dark darkness dead disgusting drowning dying emptiness empty fading filth garbage hollow me nothing numb rotten rotting rubbish
    screaming scum sinking subhuman suffocating trash unlovable unloveable void withering worthless; crash crashing drive driving lake
    ocean oncoming river sea steer steering swerve swerving water; images thoughts; bleak constant dead death die dying endless futile
    hopeless joyless live living meaningless pointless purposeless senseless unbearable worthless; from; end fault meaning over point
    purpose sense stop use; done end feel gone imagine over stops tempted think thinking thought urge want; balcony bridge roof tracks
    train; balcony bridge feel imagine roof tempted think thinking thought tracks train urge want; balcony bridge completely darkness
    despair disappear emptiness evaporate forever gone ledge misery platform railing roof suffering taking tracks vanish wasting; alive
    living safe; date hope hoping method note plan planned planning plans pray praying want wish; hope hoping pray praying want wish;
    alive any anymore anything genuinely good happy joy myself properly really; alive birthday christmas day ever goodbye goodbyes here
    letter letters month night note on time week with; brother dad daughter father husband mother mum partner sister son wife; dead die
    everybody everyone find gone goodbye people they; ache everybody everyone hurt misery pain people sadness they; dead die find gone
    goodbye; could feel imagine think thinking thought urge want wanted wanting; anything everybody everyone fight good live living no-one
    nobody noone nothing people strength they; human; railing wheel; dose; dead die find gone goodbye when; keep keeping keeps kept; ahead
    before; abandoned agony alone any anymore away battle beaten behind better big black bleak blown bored broken care change colour
    complete crushed curse dark depart departing desire destroyed destroying disaster does done easier empty end ended ending everybody
    everybody's everyone exhausted exit failure finish finished finishing forgotten friendless futile gave gets give given good happiness
    happy hate hated hates hating hell hollow hope hopeless how hurts imagine imagined imagines imagining improve improving invisible
    isolated joke joy joyless leave leaving lie lonely long meaning meaningless mess messed misery mistake nightmare nothing nowhere okay
    over picture pictured pictures picturing pleasure point pointless prison punishment purpose purposeless right ruin ruined ruining
    ruins saw see seeing seen sees sense senseless shit sick spoiled spoilt stop stopped stopping struggle suffering take taken taking
    through tired too took torment torture total unbearable unloved unwanted use wanne want wanted wanting waste wasted wasting weary what
    when where wish wishing wnat worn worth worthless would wreck wrecked; does never will would; any end no not see; alive born
    disappeared vanished; abomination burden disappointment disgrace dying embarrassment ending exist failure freak let-down letdown
    liability loser mistake monster nobody nuisance parasite people reject someone waste who wretch; at hit near past reached; care desire
    more wanne want wanted wanting wish wishing wnat; end ended ending everybody everybody's everyone finish finished finishing stop
    stopped stopping take taken taking took; agony battle bleak bored care carry colour curse desire done empty exhausted face faced faces
    facing finished futile gave give given go hell hollow hope hopeless idea joy joyless keep meaning meaningless misery nightmare point
    pointless prison punishment purpose purposeless sense senseless sick struggle suffering think thinking thought thoughts through tired
    torment torture unbearable use wanne want wanted wanting weary wish wishing wnat worn worthless; am are ate be been being bes bing
    closing consum* crush* drown* eat eaten eating eats hurt hurting hurts is kill killed killing kills lift* suffocat* swallow*
    unbearable was were; alive around here longer see sleeves there; bear carry continue cope dead death die do dying endure face function
    go handle manage stand survive take tolerate; bridge cliff ledge overpass roof; all battle completely drive energy exist fight hope
    interest joy live pleasure reason strength will; dark drive energy exist hope interest joy live myself pleasure strength will; hard
    impossible; anybody anyone anywhere them; noise pain stop thoughts through; pills tablets; any anymore; abandon* accident alive anyone
    bit black burn burned burning burnt cancer car care cared cares caring crash cut cutting dark darkness dead death despise despised
    despises despising detest detested die died disgust disgusted disgusts dying ends ever find finishes fix found gone happy hate hated
    hates hating heal hears holding joy keeping kills leave leaves left like liked likes liking loathe loathed loathes loathing love loved
    loves loving meaning mend miss missed misses missing need needed needing needs nobody noone notices one part plane pleasure point
    possibly purpose really repair repulse save scratch scratched scratching sees sense takes understand understanding understands
    understood use want wanted wanting wants; any being carrying everything existing find getting going left life living my myself no not
    see trying waking without; collect collected collecting collects easy hid hidden hide hides hiding hoard hoarded hoarding hoards
    imagining save saved saves saving simple stash stashed stashes stashing stockpile stockpiled stockpiles stockpiling wondering; burn
    burned burning burnt calm cope cut cutting despise despised despises despising detest detested disgust disgusted disgusts drown
    drowning electrocute end ending escape feel gas gassing hang hanged hanging harm harmed harming hate hated hates hating hit hitting
    hung hurt hurting injure injured injuring kil kiling kill killed killing loathe loathed loathes loathing numb poison poisoning punch
    punching punish repulse scratch scratching shoot shooting slash slashed slashing stab stabbing stop strangle strangling suffocate
    suffocating unalive unaliving; everything life; drown end hang kill poison shoot; dead ded die died disappeared dying gone harm here
    hurt kill nonexistent unborn; boy face girl man person woman; being creature human person; closing consum* crush* drown* eating end
    ended ending finish finished finishing lift* stop stopped stopping suffocat* swallow* take taken taking took; dead die died gone here;
    birth existence from since; bear carry continue cope darkness despair do emptiness endure face function go handle manage misery stand
    suffering survive take tolerate; run running walk walking; alive anymore around bear carry cope handle here longer more see stand take
    there; affairs blade blades burn burned burning burnt carving cut cutting death despise despised despises despising detest detested
    disgust disgusted disgusts exit funeral goodbyes hanging hate hated hates hating knife loathe loathed loathes loathing razor repulse
    scratch scratched scratching suicide waste; banged beat beating bleed burn burned burning burnt calm care cared cares caring cope
    cried cries cry crying cut cutting despise despised despises despising detest detested did die disgust disgusted disgusts do does
    doing done drown drowning electrocute end ending escape fall feel gas gassing go hang hanged hanging harm harmed harming hate hated
    hates hating hit hits hitting hung hurt hurting imagine injure injured injuring kil kiling kill killed killing like liked likes liking
    loathe loathed loathes loathing love loved loves loving need needed needing needs numb off offed offing offs picture poison poisoning
    punch punched punching punish punishing repulse safe scratch scratching see shoot shooting slapped slapping slash slashed slashing
    sleep slip stab stabbing stop strangle strangling suffer suffocate suffocating top topped topping tops trust trusted trusting trusts
    unalive unaliving understand understanding understands understood want wanted wanting wants; antidepressants drugs gun hurt hurting
    insulin medication medicine meds pain painkillers paracetamol pill pills quiet rope sleepers suffering tablets tylenol; alive anyone
    anything be been belong belonged belonging belongs best better born came change changed changes changing come dead death deserve
    deserved deserves deserving die died dying easier enough exist existed existing felt fine fit fits fitted fitting good happier happy
    help helped helping helps here improve improved improves improving lighter live lived living loved matter mattered mattering matters
    normal okay right wake waking wanted well whole woke woken; come* happen*; alive anybody anyone be cares dead death die drive dying
    earthly energy escape exist existing friend good help here hope interest joy left life like liked likes liking live living longer love
    loved loves loving man matter mattered mattering matters me need needed needing needs person pleasure reason somebody someone soul
    strength talk tomorrow turn use value wake want wanted wanting wants will wish woman worth; actually am care cared cares caring come
    cry deserve deserved deserves deserving feel feeling felt like liked likes liking listen love loved loves loving matter mattered
    mattering matters miss missed misses need needed needs notice really understands want wanted wants world; anymore anything excite
    excited excites exciting interest interested interesting interests matter mattered mattering matters mean meaning means meant;
    actually care cared cares caring come cry dead die died gone here like liked likes liking listen love loved loves loving matter
    mattered mattering matters miss missed misses need needed needs really understands want wanted wants; alive another around be belong
    belonged belonging belongs best better continue coping dead death deserve deserved deserves deserving die died dream dreaming dying
    easier exist existing fantasies fantasise fine fit fits fitted fitting friend future happier here lighter live lived living matter
    mattered mattering matters needing obsess* okay person reflection right safe soul think thinking thought thoughts wake waking way woke
    woken; all am anymore anything better change darkness despair emptiness excite excited excites exciting feel feeling felt good help
    important improve inside interest interested interesting interests joy keeping left live living loneliness matter mattered mattering
    matters mean meaning means meant misery more now okay pain real sadness sense stop stopping suffering worth; appealing better bliss
    calm easier easy freedom good heaven kinder lovely nice peaceful quiet restful simpler tempting; feel feeling feels felt; belong
    belonged belonging belongs fit fits fitted fitting matter mattered mattering matters; burn burned burnt carved cut scratched slashed
    sliced to; on; antidepressants bored craving dead death despair despaired despairing despairs desperate die done dreaming dreams drugs
    dying exhausted fantasies fantasise fantasising fantasize hanging insulin itch killing medication medicine meds methods obsessed
    obsessing overdose overdosing painkillers paracetamol pill pills sick sleepers suicide tablets temptation tempted tired tylenol urge
    urges ways weary worn; balcony bridge building cliff crash crashing drive driving edge fling hurl hurling jump jumped jumping kerb
    leap leaping ledge platform roof steer steering step stepping swerve swerving threw throw throwing; burden disappointment disgrace
    drain embarrassment gave give given gives giving jump let-down letdown liability lie millstone nuisance step throw throwing; actually
    care cared cares caring come cry listen love loved loves loving miss missed misses need needed needs notice really step understands
    want wanted wants; darkness despair emptiness misery suffering taking wasting; bus jump lie lorry step throw throwing tracks train;
    eyes; barrier railing; alive born exist; bleed bleeding check checking fling good hurl hurling jump jumped jumping lake leap leaping
    ocean river sea step stepping threw throw throwing water window; barrier edge fling hurl hurling jump jumped jumping leap leaping me
    railing step stepping threw throw throwing; another by my take taken taking to took; death funeral life self suicide; abandoned alone
    end ended ending finish finished finishing forgotten friendless invisible isolated lonely much never stop stopped stopping take taken
    taking took unloved unwanted; death method way ways; death method way; imagine imagined imagines imagining picture pictured pictures
    picturing saw see seeing seen sees; alone always being creature everyone human person unlovable worthless; awful bad despise despised
    despises despising detest detested disgust disgusted disgusting disgusts filth garbage good hate hated hates hating horrible loathe
    loathed loathes loathing nice normal repulse rubbish scum subhuman terrible trash unlovable unloveable worthless; fall fallen falling
    falls fell; be die end jump kill; die disappear end kill take; alive all any being carrying existing find getting going more my myself
    no not see trying waking without; alive be born bus end ends exist existed heart hit hits illness kill killed kills live lorry run
    runs shoot shot strike strikes take takes tumour; alive born exist live wake woken; bored done exhausted sick tired weary worn; alive
    here keep safe stay; burn burned burnt carved cut scratched slashed sliced; any being burn burned burnt carrying carved cut everything
    existing find getting going left life living meself my mysel myself myslef no not scratched see self slashed sliced trying waking
    without; done end gone over stops; end misery; alive be born dead exist existed live not wake woken; antidepressants die done drugs
    give go insulin leave medication medicine meds painkillers paracetamol pill pills sleepers tablets tylenol; alive be breathing exist
    existing going here life live living on stay; alive breathing exist existing going here live living on stay; cut cutting harm self;
    not to; alive around here if once there when; alive anything dead ded died disappeared dying genuinely gone good happy joy myself
    nonexistent properly really unborn; hate; at bottom hit near past reached; already attic banister beam garage hook in is loft neck
    rafter ready tree was; hope reasons strength will; bye goodbye last; bye goodbye; deeper fresh more new on; and but inside into; alive
    another beyond bleeding blood future getting growing hope living making morning pain past point reaching reason sense tomorrow turning
    way; bleeding blood pain; back been begun burn burned burning burnt calm cope crave cut cutting deletion despise despised despises
    despising detest detested disgust disgusted disgusts drown drowning electrocute end ending escape feel gas gassing hang hanged hanging
    harm* hate hated hates hating hit hitting hung hurt hurting injur* kil kiling kill killed killing loathe loathed loathes loathing
    mutilat* need numb poison poisoning punch punching punish relapse relapsed relapses relapsing repulse scratch scratching shoot
    shooting slash slashed slashing stab stabbing started stop strangle strangling suffocate suffocating tempted unalive unaliving urge
    urges want wanted wanting wants; any being carrying existing find getting going my myself no not see trying waking without; slide;
    urges; alive born dead die exist happened; death of sight sound; care cared cares caring love loved loves loving miss missed misses
    need needed needs want wanted wants; am away deeper feel feeling further i in inside into keep lower slowly under; eternity ever good
    i never; veins wrist wrists; abandoned alone am depressed desperate forgotten friendless invisible isolated lonely low miserable tired
    unhappy unloved unwanted; ever possibly really take takes; afraid broken dead frightened meself might mysel myself myslef rotten
    scared self tonight worried; alive here; into towards; balcony bridge done end feel gone imagine over roof stops tempted think
    thinking thought tracks train urge want; feel imagine tempted think thinking thought urge want; alive; ache being breathing crying
    exist existing heart hurt living misery pain sadness sobbing tears weeping; caring feeling; ache hurt misery pain sadness; forever
    life; bored done end ended ending exhausted finish finished finishing sick stop stopped stopping take taken taking tired took weary
    worn; date dream dreaming fantasies fantasise method note obsess* plan planned planning plans think thinking thought thoughts; air
    antidepressants any anymore drugs hope hoping insulin life living medication medicine meds much painkillers paracetamol pill pills
    pray praying room sleepers space tablets tylenol want wish; love loved sorry; deserve deserves; blade blades darkness despair despise
    despised despises despising detest detested disgust disgusted disgusts hate hated hates hating loathe loathed loathes loathing razor
    repulse up?; after by hope when; alive breathing dead death die dying end here kill; better change end ending improve okay; blade
    bleach bridge knife knives medicine pills razor rope tablets tracks; blade bleach bridge cliff knife knives ledge medicine overpass
    pills razor roof rope stand standing stood tablets tracks; end goodbye over stop; being blade bleach bridge cliff cutting death
    drowning dying ending hanging hurting killing knife knives ledge medicine overpass pills razor roof rope shooting stand standing stood
    tablets tracks; black bleak cutting dark darkest death die drowning dying ending hanging harming hurting kill killing of shooting; am
    feel; burden bye craving darkness deserve deserved deserves deserving despair desperate die disappointment disgrace drain
    embarrassment emptiness goodbye itch let-down letdown liability millstone misery nuisance overdose painless* suffering suicide
    temptation tempted unalive urge urges useless worthless; bath; care desire wanne want wanted wanting wish wishing wnat;
    antidepressants broken depressed drugs empty exhausted insulin low medication medicine meds much numb painkillers paracetamol pill
    pills sad sleepers tablets tired tylenol; antidepressants drugs hope hoping insulin medication medicine meds painkillers paracetamol
    pill pills pray praying sleepers tablets tylenol want wish; building car cliff multi myself tower; easy imagining jump jumping lie
    lying simple throw throwing wondering; inside; bus crumbling drowning fading jump lie lorry rotting sinking step suffocating throw
    throwing tracks train withering; completely entirely gave given lined saved; any anybody anyone being everyone existing find getting
    my myself no nobody not see society trying waking without; anybody anyone everyone nobody society; cutting open opened opening slash
    slashed slashing slit slitting; thoughts; dead die harm hurt kill saying says telling tells whispering whispers; antidepressants
    darkness despair drugs emptiness insulin medication medicine meds misery painkillers paracetamol pill pills sleepers suffering tablets
    tylenol; again ever longer never no not tomorrow; face faced faces facing hate hated idea think thinking thought thoughts; end finish
    leave; any anymore bus crawl curl disappear end ended ends ever face finish finished get give gone heart hide hit hits hurt hurting
    illness kill killed kills leave lorry out over pain run runs see shoot shot strike strikes suffering take takes tumour vanish; anybody
    anyone anywhere bridge cliff end ends kill killed kills ledge overpass roof shoot shot them; abomination curse dead death die disgrace
    dying live living mistake monster; about any anymore but dead death despise despised despises despising detest detested die disgust
    disgusted disgusts drown dying end everybody everyone except forward hang hate hated hates hating imagine imagined imagines imagining
    kill loathe loathed loathes loathing make other out picture pictured pictures picturing plan planned planning poison repulse saw see
    seeing seen sees shoot suicide thinking; drown end hang i kill poison shoot; a dead just; any anymore becomes darkness emptiness
    happens meaning misery pain point purpose sense stop stopping suffering use; about better chosen could dead decided gone imagine
    imagining know might miss missed misses missing okay picture plan planned planning thinking worked would; about chosen could decided
    imagine imagining know meaning might picture plan planned planning point purpose sense thinking use worked would; alive bother care
    cared cares caring dead despise despised despises despising hate hated hates hating here like liked likes liking love loved loves
    loving matter mind need needed needing needs understand understanding understands understood want wanted wanting wants; dead die died
    gone here love miss missed misses missing need want; alive bother breathe breathing carry crying even exist existing get go here keep
    live living still try wake; carry exist fight go keep life live living me; life; alive anybody anyone ashes be born burden buried bus
    dead disappear disappointment end ends exist existed failure finish found gone heart hit hits illness kill killed kills leave life
    live living lorry loser mistake never not rescued resuscitated revived run runs saved shoot shot somebody someone stopped strike
    strikes survived take takes tumour vanish woken; alive be born exist existed live; bored dead ded died done dying exhausted gone
    nonexistent sick tired unborn weary worn; alive around best better drive easier energy fine free freer happier lighter nicer place
    relieved strength will world; again ever tomorrow; blade bleach bridge if knife knives medicine once pills razor rope tablets tracks
    when whether; if knife knives once pills rope tablets when whether; abandoned alone black bleak colourless dark depart departing empty
    exit forgotten friendless gray grey invisible isolated leave leaving lonely unloved unwanted; everything life nothing things; at
    daughter ebb father friend hit husband in mother person place point reached son wife; air alive am any anybody anymore anyone
    attention bother breath effort everyone everything existing feel felt help* life living love loving nobody oxygen saving society space
    time trouble; alone always am being creature feel feeling feels felt human i me myself person unlovable was worthless; alive better
    dead easier gone good happy here improve improving okay right
"""
"""Between `;`, all that any of the words in that place makes a pair with; nothing where it is enough by itself."""
