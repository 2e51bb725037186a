"""Words without two of which no text is heavy, drawn from the lists of D7. Not to be edited: `python -m tools.heavy_words` writes it."""

from __future__ import annotations

from protocol.typed import Final

PAIRS: Final = """
    a burden waste; abandoned|crushed by; able live; about care cared cares caring dead death despise despised despises despising detest
    detested die disgust disgusted disgusts dreaming dreams dying fantasies fantasise fantasising fantasize hanging hate hated hates
    hating killing loathe loathed loathes loathing obsessed obsessing overdose overdosing repulse suicide wrists; abyss|pit|void a big
    black bottomless dark deep this; accident from since; again care cut cutting desire happy harming hit hitting loved myself normal okay
    punch punched punching self wanne want wanted wanting well whole wish wishing wnat; ages|forgotten|recall|years alive anything
    genuinely good happy joy myself properly really; ahead|awaits darkness despair emptiness misery suffering; alive being care deserve
    deserved deserves deserving desire expect hope intend keep keeping plan point stay staying stop stopping wanne want wanted wanting
    wish wishing wnat worth; all abandoned alone black bleak burden colour colourless cried cries cry crying dark darkness disappoint
    disappointed disappointing disappointment disappoints disgrace drain embarrassment emptiness end ended ending forgotten friendless
    futile gray grey hate hates hope hopeless hurts invisible isolated joy joyless let-down letdown liability lonely lost meaning
    meaningless millstone misery nothing nuisance over pain point pointless purpose purposeless sense senseless sob sobbed sobbing sobs
    suffering unbearable unloved unwanted useless want wanted wanting wants weep weeped weeping weeps worthless; almost|nearly balcony
    bridge front ledge off over platform railing roof tracks under; alone all always completely entirely really so totally utterly world;
    always abandoned alone empty fault forgotten friendless invisible isolated lonely miserable sad unhappy unloved unwanted; am
    abomination alive awful bereft blank body burden dead desolate disappointment disgrace disgusting embarrassment empty ending evil
    failure family filth freak friends garbage gone here hollow horrible inside let-down letdown liability lifeless living loser loved
    mistake monster needed nobody nothing nuisance numb okay one parasite person reject rotten rubbish scum subhuman terrible toxic trash
    unlovable unloveable vile wanted waste worthless wretch; an od; and wake waking woke; another day; answer|escape dead death die dying
    end kill; antidepressants|drugs|insulin|medication|meds|painkillers|paracetamol|pill|pills|sleepers|tablets|tylenol collect collected
    collecting collects hid hidden hide hides hiding hoard hoarded hoarding hoards save saved saves saving stash stashed stashes stashing
    stockpile stockpiled stockpiles stockpiling; any bear care cared cares caring cope coped copes coping desire feel feeling feels felt
    handle stand take wanne want wanted wanting wish wishing wnat; anymore bear care cared cares caring continue cope desire do endure
    face feel feeling feels felt function handle hope hoped hopes hoping manage stand survive take tolerate wanne want wanted wanting wish
    wishing wnat; anyone actually care cared cares caring cry love loved loves loving mind miss missed misses need needed needs notice
    really understands want wanted wants; anything excite excited excites exciting happiness interest interested interesting interests joy
    matter mattered mattering matters mean meaning means meant meself mysel myself myslef pleasure point purpose self sense use; apart
    again and coming crumbling every fall falling in inside; arms|thighs cutting open opened slash slashed slashing slit slitting;
    around|here care christmas desire expect hope intend plan shall then they wanne want wanted wanting will wish wishing wnat;
    arteries|throat open opening slash slashing slit slitting; as disgusting fail failed failing fails filth garbage rubbish scum subhuman
    trash unlovable unloveable worthless; ashamed alive being exist* of who; asleep eternity ever forever good; at fail failed failing
    fails lowest; away crumbling drowning fading gave give given giving myself rotting sinking suffocating withering; back together;
    barely|hardly clinging coping functioning hanging holding surviving; be alive around button cancer care dead deserve deserved deserves
    deserving desire earth exist existing fixed gone healed helped here hit killed last lever long loved mended much nowhere over pill
    planet put repaired run saved struck switch undone wake wanne want wanted wanting whole wish wishing wnat world;
    bear|endure|handle|stand any anymore life living much; beating accident cancer car crash plane; because|until hit hitting punch
    punched punching; bed anymore can could days month morning week weeks; been nothing; before bus lorry tracks train; being abomination
    agony alive battle born burden curse despise despised despises despising detest detested disappointment disgrace disgust disgusted
    disgusting disgusts embarrassment exhausted failure filth freak garbage hate hated hates hating hell idea let-down letdown liability
    loathe loathed loathes loathing loser misery mistake monster nightmare nobody nuisance parasite prison punishment reject repulse
    rubbish scum sick struggle subhuman suffering think thinking thought thoughts tired torment torture trash unbearable unlovable
    unloveable waste weary worn worthless wretch; belong anywhere here in; best alive born dead ded died disappeared dying gone
    nonexistent unborn vanished; better alive around be born dead ded died disappeared dying exist existed gone here live me nonexistent
    there unborn vanished; beyond fixing help hope mending repair saving; black depression hole pit sadness; blackness|gloom|grief|sadness
    closing consum* crush* drown* eating lift* suffocat* swallow*; blade calls calms easy helps hidden imagining simple wondering;
    blades|razors calls calms helps hidden; bleach drank drink easy imagining simple wondering; bleed burn burned burnt carved cut out
    scratched slashed sliced to; bleeding calms helps; born curse hate ought regret should sorry wish; both burn burned burning burnt cut
    cutting scratch scratched scratching; bother dead ded died disappeared dying gone nonexistent unborn; bought blades gun pistol razors
    rope shotgun the; brain dead die harm hurt kill; brains blew blow blowing; breakdown complete emotional having heading mental nervous
    total; breaking at beyond down hit near over past point reached to; breath until; breathing agony battle curse hell misery nightmare
    prison punishment struggle suffering torment torture unbearable; bridge|razor easy imagining simple wondering; broken and anyone be
    beyond fix live love that; burden am are be became become becomes becoming been being bes bing feel feeling feels felt for is just
    like on only to was were; burn arm arms legs skin thighs; burning arm arms calms helps is legs meself mysel myself myslef relieves
    self skin thighs; burns|marks arms body legs skin thighs wrists; bus|lorry|rails|train jump jumping lie lying throw throwing;
    button|lever|switch disappear end off vanish; buying blades razors rope; by bored done enough exhausted loved needed sick tired wanted
    weary worn; bye all everyone letter letters messages note notes; calling|calls|inviting|pulling|whispering bridge drop edge height
    river tracks water; can any anymore bear better carried carries carry carrying day easier face forgive go goes going gone hour keep
    life live longer look minute more morning much myself night okay reflection right safe stand take tolerate week went world;
    care|cry|notice dead ded die died disappeared dying gone here nonexistent unborn; caring about quit stopped; carrying point purpose
    sense use; cease being breathing exist existing living to; check|checking|stuck|trapped forever life; coming apart undone;
    completely|deeply|desperately|totally|truly|unbearably|utterly abandoned alone forgotten friendless invisible isolated lonely unloved
    unwanted; constantly|daily|most|non cried cries cry crying sob sobbed sobbing sobs weep weeped weeping weeps; constant|endless
    loneliness misery pain sadness suffering; cope any anymore anything everything life longer more much with; could bear being better
    carry disappear easier face forgive go live look myself okay reflection right stand tolerate; covered in;
    cracking|disappearing|unravelling am feel feeling i keep slowly; crisis team; crumbling|fading|rotting|suffocating|withering am away
    feel feeling i in inside keep slowly under;
    ctb|despair|despairing|drowning|emptiness|hollowness|hopelessness|kms|kys|noose|outcast|overdos*|overdosing|purposeless|self-harm*|self-hate|self-hatred|self-loathing|selfharm*|sewerslide|siucid*|suacid*|sucicid*|sucid*|sucide*|suicd*|suicde|suicid*|suisid*|suiside*|susicid*|unaliv*|unbearable|unlovable|unloveable|unloved|unwanted|worthlessness;
    cut arm arms back been begun crave done end gone legs need over relapse relapsed relapses relapsing skin started stops tempted thighs
    urge urges veins want wanted wanting wants wrist wrists; cuts arms body deeper fresh legs more my new over skin thighs wrists; cutting
    again arm arms back been begun calms crave helps is legs me meself mysel myself myslef need one only relapse relapsed relapses
    relapsing relieves self skin started tempted thighs urge urges veins want wanted wanting wants wrist wrists;
    dad|daughter|father|husband|mother|mum|parent|partner|son|wife awful bad horrible rotten terrible useless; damaged and anyone be
    beyond fix goods live love that; danger|delete|hating|shoot myself; dark depression hole pit place sadness; darkest|lowest at ebb hit
    in place point reached; darkness again closing consum* crush* drown* eating in inside lift* me mind suffocat* swallow*; date chose
    chosen death die end fixed kill picked set suicide; days black bleak colourless dark end ended ending finish finished finishing gray
    grey stop stopped stopping take taken taking took; day|place chose chosen fixed picked set; dead about am appealing begging best
    better bliss body brother calm crave dad daughter decide decided deserve die dream dreaming easier easy fantasies fantasise
    fantasising fantasize father fine freedom good happier heaven hope hoped hoping husband intend kinder let letter letters lighter like
    long longing love lovely mother mum need needed nice note notes obsess* partner peaceful plan planned planning plans pray prayed
    praying prefer quiet rather ready restful simpler sister son sooner stop stopped stopping tempting think thinking thought thoughts
    tried try trying want wanted wanting wants wife wish wished wishes wishing would yearn; death answer appealing better bliss calm
    comfort* date does dream dreaming easier easy escape fantasies fantasise feels freedom friend good head heaven inviting is kinder like
    look looking love lovely method mind nice note obsess* option peace peaceful plan planned planning plans quiet ready relief restful
    seems simpler solution sounds tempting think thinking thought thoughts wait waiting want welcome will would; deep depression despair
    hole pit sadness; deeper cut cutting; deliberately burn burned burnt carved cut meself mysel myself myslef scratched self slashed
    sliced; depressed about again all and for since; depression is; deserve abandoned alone bad be breathe death die eat exist friends
    happiness hated help hurt it live love miserable pain punish* suffer suffering unhappy; deserved breathe eat exist friends happiness
    help hurt live love pain punish* suffer suffering; deserves|deserving breathe eat exist friends happiness help live love; desire exist
    life live living; did matter mattered mattering matters; die about balcony begging best better bridge crave date decide decided
    deserve dream dreaming easier fantasise fantasising fantasize fine happier hope hoped hoping intend let lighter like long longing look
    looking love method need needed note plan planned planning plans pray prayed praying prefer rather ready roof sooner stop stopped
    stopping thinking tracks train tried try trying wait waiting want wanted wanting wants wish wished wishes wishing yearn; died best
    better easier fine happier lighter prefer rather sooner; disappear|vanish and completely ever for forever from good permanently;
    disappointment|doomed to; disgusted|repulsed|revolted|sickened at by of with; do crying matter mattered mattering matters painless*
    something way ways; does|gets better easier good happy improve improving okay right; done being; down antidepressants bring bringing
    brings brought drag dragged dragging drags drugs everybody everyone insulin medication medicine meds painkillers paracetamol people
    pill pills pull pulled pulling pulls sleepers tablets them tylenol; dread|dreading another each every mornings waking; dying answer
    appealing better bliss calm comfort* dream dreaming easier easy escape fantasies fantasise fantasising fantasize fantasizing freedom
    friend good head heaven imagine imagining inviting kinder look looking lovely mind nice obsess* option peace peaceful picture
    picturing plan planned planning quiet ready rehearse relief restful simpler solution tempting think thinking thought thoughts wait
    waiting welcome; each agony battle curse despise despised despises despising detest detested disgust disgusted disgusts hate hated
    hates hating hell loathe loathed loathes loathing misery nightmare prison punishment repulse struggle suffering torment torture
    unbearable; earth depart departing exit leave leaving; easier|happier alive around born dead ded died disappeared dying gone here
    nonexistent there unborn vanished; easy|imagining|simple knife knives pills rope tablets; eating die kills until; edge bridge cliff
    could feel imagine ledge overpass roof think thinking thought urge want wanted wanting; else want wish; end about all at dead
    everything existence forever going hit it just life misery myself near past plan planning reached ready rope suffering tether things
    think thinking thought tonight wait waiting want; ended all existence forever life misery myself suffering tonight; ending about all
    balcony bridge everything existence forever going it just life misery myself plan planning ready roof suffering things think thinking
    thought tonight tracks train want; ends ache all existence forever hurt life misery myself pain sadness suffering tonight;
    energy|strength carry exist fight go keep live me; enough alive antidepressants anybody anyone anywhere drugs existence existing her
    him insulin life living medication medicine meds painkillers paracetamol pill pills sleepers tablets them tylenol; even bear carry
    cope endure function go human person point purpose use; ever care change changed changes changing desire happy help helped helping
    helps improve improved improves improving love loved myself normal okay wanne want wanted wanting well whole wish wishing wnat; every
    agony battle cried cries cry crying curse despise despised despises despising detest detested disgust disgusted disgusts hate hated
    hates hating hell loathe loathed loathes loathing love loved loves loving misery nightmare prison punishment repulse sob sobbed
    sobbing sobs struggle suffering torment torture touch touched touches touching unbearable weep weeped weeping weeps; everybody better
    care despises disappoint disappointed disappointing disappoints ends fail failed failing fails happier hates know leaves left love
    loved loves loving relieved touch touched touches touching trust; everyone better burden care despises disappoint disappointed
    disappointing disappointment disappoints disgrace down drain embarrassment ends fail failed failing fails happier hates know leaves
    left let-down letdown liability love loved loves loving millstone miserable nuisance relieved sad touch touched touches touching trust
    unhappy; everything better black bleak colour colourless dark darkness do does doomed easier emptiness end ending fault finish futile
    gets good gray grey happy heavy hope hopeless hurts improve improving joy joyless lost love loved loves loving meaning meaningless
    misery numb okay over pain point pointless purpose purposeless right ruined sense senseless start stop suffering touch touched touches
    touching try unbearable use worthless would; excuse for of; exhausted|tired|worn everything fighting it life living trying; exist care
    desire i just wanne want wanted wanting wish wishing wnat; existence bleak colour end ended ending finish finished finishing futile
    hate hated hates hating hope hopeless joy joyless meaning meaningless point pointless purpose purposeless sense senseless stop stopped
    stopping take taken taking took unbearable worthless; existing agony battle bored care curse desire done empty exhausted finished
    futile hell hollow idea joyless just meaningless merely misery nightmare not only pointless prison punishment senseless sick struggle
    suffering think thinking thought thoughts through tired torment torture unbearable wanne want wanted wanting weary wish wishing wnat
    worn; exit bag plan strategy; face day world; failure as at being everything husband in life of wife woman; fail|failed|failing|fails
    being everything life living; fall am feel keep; falling am balcony bridge feel keep roof tracks train; far anyone be fix live love;
    farewell letter letters note notes; farewells|goodbyes said say saying sent; fed up; feel abandoned abomination alive alone anything
    bereft blank bleeding blood burden burn burned burnt carved cut desolate despairing disappointment disgrace disgusting embarrassment
    empty failure filth forgotten freak friendless garbage happiness happy hollow hopeless invisible isolated joy let-down letdown
    liability lifeless lonely loser love mistake monster nobody nothing nuisance numb pain parasite pleasure reject rubbish scratched scum
    slashed sliced subhuman trash unlovable unloveable unloved unwanted waste worthless wretch; feeling abandoned alive alone anything
    bereft blank bored desolate despairing done empty exhausted forgotten friendless happiness hollow hopeless invisible isolated joy
    lifeless lonely love nothing numb pleasure sick tired unloved unwanted weary worn worthless; feels alive anything constant endless
    happiness joy love pleasure unbearable; felt abandoned abomination alive alone anything bereft blank burden desolate despairing
    disappointment disgrace disgusting embarrassment empty failure filth forgotten freak friendless garbage happiness hollow hopeless
    invisible isolated joy let-down letdown liability lifeless lonely loser love mistake monster nobody nothing nuisance numb parasite
    pleasure reject rubbish scum subhuman trash unlovable unloveable unloved unwanted waste worthless wretch; fight carry fight go keep
    left live me; final letter letters note; find|finds body dead hanging me my us; fine alive around born dead ded died disappeared dying
    gone here nonexistent there unborn vanished without; flat|house|room anymore days month weeks; for blades burden cried cries cry
    crying death disappointment disgrace drain embarrassment end ending enough gun let-down letdown liability loved millstone needed
    nuisance pills razor rope sob sobbed sobbing sobs tablets wanted weep weeped weeping weeps; forever go leave sleep sleeping;
    forgive|funeral|hit|sight me; forward death dying no not nothing; found body dead gun hanging me my pistol rope shotgun us; fresh|new
    burn burns cut cuts; from bored come done exhausted fling hang hanging hurl hurling jump jumped jumping keep keeping leap leaping
    pulled roll sick step stepping stop stopping threw throw throwing tired weary worn; front bus car fall jump jumping lie lorry step
    throw train tram truck tube walk; future a any black blank bleak colour dark empty for futile have hope hopeless imagine imagined
    imagines imagining joy joyless meaning meaningless no not over picture pictured pictures picturing point pointless purpose purposeless
    saw see seeing seen sees sense senseless unbearable worthless; garbage being human person; gave|given hope hoping; get cancer hit
    killed run struck; getting agony face faced faces facing impossible pointless torture; ghost|shell|unworthy|waste of; glad if once
    when; go living; god take takes; going long motions much point purpose sense under use; gone best better easier fine happier letter
    letters lighter note notes; good any anybody anyone can could everyone is no nobody nothing society will; goodbye all cruel ever
    everyone forever good letter letters messages note notes world;
    google|googled|googling|look|looked|looking|read|reading|researched|researching|searched|searching dose how lethal many methods
    painless rope suicide ways; got blades body cancer family friends gun hit killed nobody noone one pistol razors rope run shotgun
    struck; guarantee alive here safe; gun in my; had hit killed survived taken woken; happy ever if never not once when; harming back
    been begun crave meself mysel myself myslef need relapse relapsed relapses relapsing self started tempted urge urges want wanted
    wanting wants; harm|intentionally|secretly|smth|starve|starving meself mysel myself myslef self; hate that; have body bother crying
    dead deal despise despised despises despising detest detested disgust disgusted disgusts family friends future gone gun hate hated
    hates hating hope loathe loathed loathes loathing nobody noone one pistol purpose put repulse rope shotgun worry; having breakdown;
    head blew blow blowing dead die harm hurt kill; heart broken empty; helpless being everyone human person; hide|hides|hiding burns cuts
    cutting scars; hoard*|hoarding|saved|saving|stash*|stashed|stockpil*|stockpiling|swallow|swallowed|swallowing|taken|taking|tonight
    antidepressants drugs insulin medication medicine meds painkillers paracetamol pill pills sleepers tablets tylenol; hole chest heart
    soul; hope abandon abandoned abandoning abandons alive all any anymore at away be born bus dead died dried end ends exist existed for
    gave give given gives giving gone heart illness kill killed kills left little live lorry lose loses losing lost no not out over
    remaining shoot shot strike strikes take takes tumour vanished whatsoever without; hopeless about all being everyone feel feeling felt
    human i life person so; hopes abandon abandoned abandoning abandons any anymore away dead died dried for gave give given gives giving
    gone left lose loses losing lost no not out over remaining vanished whatsoever without; hoping bus heart illness lorry stop stopped
    stopping stops tumour; how about awful better broken carry chosen could decided disgusting drown empty end go hang hopeless imagine
    imagining keep kill know longer love many might more much need okay pathetic picture plan planned planning poison shoot thinking
    unlovable useless want worked worthless would; human disgusting filth garbage rubbish scum subhuman trash unlovable unloveable
    worthless; hurt being breathing existing living; hurting bored calms done exhausted helps is relieves sick tired weary worn; hurts be
    being breathing exist existing live living to; i abomination alive break breaked breaking breaks broken collapsing crap crumbling
    crushed curse cursed damaged dead defective depressed despair despairing desperate despise despised despises despising destroy
    destroyed destroying destroys detest detested die died dirt disappear disappeared disgrace disgust disgusted disgusting disgusts
    doomed exist filth garbage gone hate hated hates hating loathe loathed loathes loathing miserable mistake monster poison poisoned
    poisoning poisons repulse repulsive revolting ruin ruined ruining ruins scum shit suffering suffocating tormented trapped trash ugly
    unravelling vanished vermin vile waste wreck wrecked wrecking wrecks wretched; idea being cutting death drowning dying ending hanging
    hurting killing shooting; ideas death die dying ending harming kill killing; if alive around best better blessing bliss bother care
    cared cares caring dead die died disappeared dropped easier existed favour gift gone here kindness matter mattered mattering matters
    mercy mind minded minding minds miss missed misses missing relief wake was were woke; improve can could is will; improving ever never
    not; in abandoned alone blade blades crumbling drowning fading forgotten friendless heaven invisible isolated lonely meaning noose
    purpose razor rotting sinking suffocating unloved unwanted withering; indifferent dying living; inside black broken crumbling dark
    darkness dead disgusting drowning dying emptiness empty fading filth garbage hollow me nothing numb rotten rotting rubbish screaming
    scum sinking subhuman suffocating trash unlovable unloveable void withering worthless; into bridge cliff crash crashing drive driving
    lake lorry ocean oncoming pole river sea steer steering swerve swerving tree wall water; intrusive images thoughts; is better bleak
    constant dead death die dying easier endless futile hopeless joyless live living meaningless okay pointless purposeless right
    senseless unbearable worthless; isolated from; it end fault meaning over point purpose sense stop use; jump done end feel gone imagine
    over stops tempted think thinking thought urge want; jump* balcony bridge roof tracks train; jumping balcony bridge feel imagine roof
    tempted think thinking thought tracks train urge want; just balcony bridge completely disappear evaporate forever gone ledge platform
    railing roof taking tracks vanish wasting; keep alive living safe; kill date hope hoping method note plan planned planning plans pray
    praying want wish; killed hope hoping pray praying want wish; know alive any anymore anything genuinely good happy joy myself properly
    really; last alive birthday christmas day ever goodbye goodbyes here letter letters month night note on time week with; late brother
    dad daughter father husband mother mum partner sister son wife; leave dead die everybody everyone find gone goodbye people they;
    leaves ache everybody everyone hurt misery pain people sadness they; leaving|letter|penned|write|writing|written|wrote dead die find
    gone goodbye; ledge|platform|window could feel imagine think thinking thought urge want wanted wanting; left anything darkness despair
    emptiness everybody everyone fight misery no-one nobody noone nothing people strength suffering they; less human; let railing wheel;
    lethal dose; letters dead die find gone goodbye when; letting keep keeping keeps kept; lies all everything; life agony any anymore
    away battle beaten behind better big black bleak blown bored broken care change colour complete crushed curse dark depart departing
    desire destroyed destroying disaster does done easier empty end ended ending everybody everybody's everyone exhausted exit failure
    finish finished finishing futile gave gets give given good happiness happy hate hated hates hating hell hollow hope hopeless how hurts
    imagine imagined imagines imagining improve improving joke joy joyless leave leaving lie long meaning meaningless mess messed misery
    mistake nightmare nothing nowhere okay over picture pictured pictures picturing pleasure point pointless prison punishment purpose
    purposeless right ruin ruined ruining ruins saw see seeing seen sees sense senseless shit sick spoiled spoilt stop stopped stopping
    struggle suffering take taken taking through tired too took torment torture total unbearable use wanne want wanted wanting waste
    wasted wasting weary what when where wish wishing wnat worn worth worthless would wreck wrecked; lift does never will would; light any
    end no not see; lighter alive born disappeared vanished; like abomination anyone burden disappointment disgrace dying embarrassment
    ending exist failure freak let-down letdown liability loser mistake monster nobody nuisance parasite people reject somebody someone
    waste who wretch; limit at hit near past reached; live care desire more wanne want wanted wanting wish wishing wnat; lives end ended
    ending everybody everybody's everyone finish finished finishing stop stopped stopping take taken taking took; living agony battle
    bleak bored care carry colour curse desire done empty exhausted face faced faces facing finished futile gave give given go hell hollow
    hope hopeless idea joy joyless keep meaning meaningless misery nightmare point pointless prison punishment purpose purposeless sense
    senseless sick struggle suffering think thinking thought thoughts through tired torment torture unbearable use wanne want wanted
    wanting weary wish wishing wnat worn worthless; loneliness am are ate be been being bes bing closing consum* crush* drown* eat eaten
    eating eats hurt hurting hurts is kill killed killing kills lift* suffocat* swallow* unbearable was were; long longer see sleeves;
    longer bear carry continue cope dead death die do dying endure face function go handle manage stand survive take tolerate;
    look*|wondered bridge cliff ledge overpass roof; losing all battle completely drive energy exist fight hope interest joy live pleasure
    reason strength will; lost dark drive energy exist hope interest joy live myself pleasure strength will; love hard impossible;
    loved|needed anybody anyone anywhere them; make noise pain stop thoughts through; many pills tablets; matter|matters|recognise any
    anymore; me abandon* accident alive already bit black burn burned burning burnt cancer car care cared cares caring crash cut cutting
    dark darkness dead ded despise despised despises despising detest detested die died disgust disgusted disgusts dying ends ever find
    finishes fix found gone happy hate hated hates hating heal hears help hit hits imagine joy kill kills leave leaves left like liked
    likes liking loathe loathed loathes loathing love loved loves loving meaning mend miss missed misses missing need needed needing needs
    nonexistent notices one part picture plane pleasure point possibly purpose really repair repulse run runs save scratch scratched
    scratching see sees sense takes unborn understand understanding understands understood use want wanted wanting wants; meaning any
    being carrying everything existing find getting going it life living me my myself no not see trying waking; medicine collect collected
    collecting collects easy hid hidden hide hides hiding hoard hoarded hoarding hoards imagining save saved saves saving simple stash
    stashed stashes stashing stockpile stockpiled stockpiles stockpiling wondering; meself|mysel|myslef burn burned burning burnt calm
    cope cut cutting despise despised despises despising detest detested disgust disgusted disgusts drown drowning electrocute end ending
    escape feel gas gassing hang hanged hanging harm harmed harming hate hated hates hating hit hitting hung hurt hurting injure injured
    injuring kil kiling kill killed killing loathe loathed loathes loathing numb poison poisoning punch punching punish repulse scratch
    scratching shoot shooting slash slashed slashing stab stabbing stop strangle strangling suffocate suffocating unalive unaliving; mess
    everything life; method death die end kill suicide; methods drown end hang kill poison shoot; mind dead ded die died disappeared dying
    gone harm here hurt kill nonexistent unborn; mirror boy face girl man person woman; miserable being creature human person; misery
    closing consum* crush* drown* eating end ended ending finish finished finishing lift* stop stopped stopping suffocat* swallow* take
    taken taking took; miss dead die died gone here; mistake birth existence from since; more bear carry continue cope do endure face
    function go handle manage stand survive take tolerate; motorway|traffic run running walk walking; much anymore bear carry cope handle
    longer more see stand take; my affairs blade blades burn burned burning burnt carving cut cutting death despise despised despises
    despising detest detested disgust disgusted disgusts exit funeral goodbyes hanging hate hated hates hating heaven knife loathe loathed
    loathes loathing razor repulse scratch scratched scratching suicide waste; myself banged beat beating bleed burn burned burning burnt
    calm care cared cares caring cope cried cries cry crying cut cutting despise despised despises despising detest detested did disgust
    disgusted disgusts do does doing done drown drowning electrocute end ending escape feel gas gassing hang hanged hanging harm harmed
    harming hate hated hates hating hit hits hitting hung hurt hurting imagine injure injured injuring kil kiling kill killed killing let
    lets letting like liked likes liking loathe loathed loathes loathing love loved loves loving need needed needing needs numb off offed
    offing offs picture poison poisoning punch punched punching punish punishing repulse safe scratch scratching see shoot shooting
    slapped slapping slash slashed slashing sleep stab stabbing stop strangle strangling suffer suffocate suffocating top topped topping
    tops trust trusted trusting trusts unalive unaliving understand understanding understands understood want wanted wanting wants; need
    antidepressants drugs gun hurt hurting insulin medication medicine meds pain painkillers paracetamol pill pills quiet rope sleepers
    suffering tablets tylenol; never alive alone anyone anything be belong belonged belonging belongs best better born came change changed
    changes changing come dead death deserve deserved deserves deserving die dying easier enough exist existed existing fine fit fits
    fitted fitting good happier happy help helped helping helps here hopeless improve improved improves improving lighter live living lost
    love loved loves loving low matter mattered mattering matters normal okay wake waking wanted well whole woke worthless; no alive
    anybody be cares dead death die drive dying earthly energy escape exist existing find friend good help here hope interest joy left
    life like liked likes liking live living longer love loved loves loving man matter mattered mattering matters me need needed needing
    needs person pleasure soul strength talk tomorrow turn use value wake want wanted wanting wants will wish woman worth; nobody actually
    am care cared cares caring come cry deserve deserved deserves deserving feel feeling felt like liked likes liking listen love loved
    loves loving matter mattered mattering matters miss missed misses need needed needs really understands want wanted wants world; none
    anymore anything excite excited excites exciting interest interested interesting interests matter mattered mattering matters mean
    meaning means meant; noone actually care cared cares caring come cry like liked likes liking listen love loved loves loving matter
    mattered mattering matters mind miss missed misses need needed needs notice really understands want wanted wants; not alive another
    around be belong belonged belonging belongs best better continue coping crying dead death deserve deserved deserves deserving die
    dream dreaming dying easier exist existing fantasies fantasise fine fit fits fitted fitting friend frighten future happier here
    lighter live living love loved loves loving matter mattered mattering matters needing obsess* person reflection safe scare soul think
    thinking thought thoughts wake waking way woke; note dead death die end find gone goodbye kill suicide; nothing am anymore anything
    better change darkness despair emptiness excite excited excites exciting feel feeling felt good has help important improve inside
    interest interested interesting interests joy keeping left live living loneliness matter mattered mattering matters mean meaning means
    meant misery nice now okay pain real sadness sense stop stopping suffering worth; nothingness|oblivion|sleeping appealing better bliss
    calm easier easy freedom good heaven kinder lovely nice peaceful quiet restful simpler tempting; now feel feeling feels felt; nowhere
    belong belonged belonging belongs fit fits fitted fitting matter mattered mattering matters; numb burn burned burnt carved cut
    scratched slashed sliced to; od on; of antidepressants bored craving dead death despair despaired despairing despairs desperate die
    done dreaming dreams drugs dying exhausted fantasies fantasise fantasising fantasize hanging insulin itch killing medication medicine
    meds methods obsessed obsessing overdose overdosing painkillers paracetamol pill pills sick sleepers suicide tablets temptation
    tempted tired tylenol urge urges ways weary worn; off balcony bridge cliff crash crashing drive driving edge fling hurl hurling jump
    jumped jumping kerb leap leaping ledge lorry oncoming platform pole roll roof steer steering step stepping swerve swerving threw throw
    throwing tree wall; on abandoned alone burden disappointment disgrace drain embarrassment forgotten friendless gave give given gives
    giving invisible isolated jump let-down letdown liability lie lonely millstone nuisance purpose step throw throwing unloved unwanted;
    one actually care cared cares caring come cry listen love loved loves loving miss missed misses need needed needs really step
    understands want wanted wants; only taking wasting; onto bus jump lie lorry step throw throwing tracks train; opening eyes; other
    barrier railing; ought alive born exist; out bleed bleeding check checking fling good hurl hurling jump jumped jumping lake leap
    leaping ocean river sea step stepping threw throw throwing water window; over death dying eventually fast fling hurl hurling jump
    jumped jumping leap leaping me quickly soon step stepped stepping threw throw throwing; overdose another by my take taken taking to
    took; own life self; pain end ended ending finish finished finishing much stop stopped stopping take taken taking took; painless death
    method way ways; painless* death method way; path imagine imagined imagines imagining picture pictured pictures picturing saw see
    seeing seen sees; pathetic|useless alone always being creature everyone human person unlovable worthless; people away; person awful
    bad despise despised despises despising detest detested disgust disgusted disgusting disgusts filth garbage good hate hated hates
    hating horrible loathe loathed loathes loathing nice normal repulse rubbish scum subhuman terrible trash unlovable unloveable
    worthless; pieces fall fallen falling falls fell; plan be death die end jump kill suicide; planning die disappear end kill take; point
    alive all any being carrying existing find getting going it me more my myself no not see trying waking; pray alive be born bus end
    ends exist existed heart illness kill killed kills live lorry shoot shot strike strikes take takes tumour; prefer|sooner alive born
    exist live wake woken; pretending|struggling|with bored done exhausted sick tired weary worn; promise alive here keep safe stay;
    punish burn burned burnt carved cut scratched slashed sliced; purpose any being burn burned burnt carrying carved cut everything
    existing find getting going it left life living me my myself no not scratched see slashed sliced trying waking; push|slip done end
    gone over stops; put end misery; rather alive be born dead exist existed live not wake woken; ready antidepressants die done drugs
    give go insulin leave medication medicine meds painkillers paracetamol pill pills sleepers tablets tylenol; reason alive be breathing
    carry cried cries cry crying exist existing go here holding keep keeping life live living sob sobbed sobbing sobs stay weep weeped
    weeping weeps; reasons alive breathing carry exist existing go here keep live living stay; relapse*|relapsed cut cutting harm self;
    relief not to; relieved alive around here if once there when; remember alive anything dead ded died disappeared dying genuinely gone
    good happy joy myself nonexistent properly really unborn; right hate; rock at bottom hit near past reached; rope already attic
    banister beam garage hook in is loft neck rafter ready tree was; rotten am feel; run|running nothing out; say bye goodbye last; scars
    arms body deeper fresh legs more new on skin thighs wrists; scream|screaming and but inside into; see another bleeding blood morning
    no pain point sense tomorrow; seeing bleeding blood pain; self back been begun burn burned burning burnt calm cope crave cut cutting
    deletion despise despised despises despising detest detested disgust disgusted disgusts drown drowning electrocute end ending escape
    feel gas gassing hang hanged hanging harm* hate hated hates hating hit hitting hung hurt hurting injur* kil kiling kill killed killing
    loathe loathed loathes loathing mutilat* need numb poison poisoning punch punching punish relapse relapsed relapses relapsing repulse
    scratch scratching shoot shooting slash slashed slashing stab stabbing started stop strangle strangling suffocate suffocating tempted
    unalive unaliving urge urges want wanted wanting wants; sense any being carrying existing find getting going it me my myself no not
    see trying waking; sewer slide; sh urges; shall alive around; should alive been born dead die exist happened; sick death of sight
    sound; single care cared cares caring love loved loves loving miss missed misses need needed needs want wanted wants; sinking am away
    deeper feel feeling further i in inside into keep lower slowly under; sleep eternity ever good i never; slit veins wrist wrists; so
    abandoned alone am depressed desperate forgotten friendless invisible isolated lonely low miserable tired unhappy unloved unwanted;
    someone ever possibly really take takes; something afraid broken dead frightened meself might mysel myself myslef rotten scared self
    tonight worried; stay alive here; steering|wheel into towards; step balcony bridge done end feel gone imagine over roof stops tempted
    think thinking thought tracks train urge want; stepping feel imagine tempted think thinking thought urge want; still|supposed alive;
    stop ache being breathing crying exist existing heart hurt living misery pain sadness sobbing tears weeping; stopped caring feeling;
    stops ache hurt misery pain sadness; suffering bored done end ended ending exhausted finish finished finishing sick stop stopped
    stopping take taken taking tired took weary worn; suicide date dream dreaming fantasies fantasise method note obsess* plan planned
    planning plans think thinking thought thoughts; take air antidepressants any anymore drugs hope hoping insulin life living medication
    medicine meds much painkillers paracetamol pill pills pray praying room sleepers space tablets tylenol want wish; tell|told love loved
    sorry; than deserve deserves me; the blade blades darkness despair despise despised despises despising detest detested disgust
    disgusted disgusts hate hated hates hating loathe loathed loathes loathing razor repulse up?; them swallow take; there christmas hope
    then they; thing alive breathing dead death die dying end here holding keeping kill; things better change end ending improve okay;
    think blade bleach bridge knife knives medicine pills razor rope tablets tracks; thinking blade bleach bridge cliff knife knives ledge
    medicine overpass pills razor roof rope stand standing stood tablets tracks; this end goodbye over stop; thought being blade bleach
    bridge cliff cutting death drowning dying ending hanging hurting killing knife knives ledge medicine overpass pills razor roof rope
    shooting stand standing stood tablets tracks; thoughts black bleak cutting dark darkest death die drowning dying ending hanging
    harming hurting kill killing of shooting; thread clinging hanging holding; to burden craving darkness despair desperate die
    disappointment disgrace drain embarrassment emptiness itch let-down letdown liability matter mattered mattering matters millstone
    misery nuisance overdose painless* suffering suicide temptation tempted unalive urge urges useless worthless; toaster bath; tomorrow
    care desire wanne want wanted wanting wish wishing wnat; too broken depressed empty everything exhausted hurts it life low numb pain
    sad swallow swallowed swallowing take taken taking tired took; took antidepressants drugs hope hoping insulin medication medicine meds
    painkillers paracetamol pill pills pray praying sleepers tablets tylenol want wish; top building car cliff multi myself tower; tracks
    easy imagining jump jumping lie lying simple throw throwing wondering; ugly inside; under bus crumbling drowning fading jump lie lorry
    rotting sinking step suffocating throw throwing tracks train withering; up completely entirely face faced faces facing gave given
    lined saved; use any anybody anyone being everyone existing getting it me my myself nobody society trying; value anybody anyone
    everyone nobody society; veins|wrist|wrists cutting open opened opening slash slashed slashing slit slitting; very thoughts;
    voice|voices dead die harm hurt kill saying says telling tells whispering whispers; waiting antidepressants darkness despair drugs
    emptiness insulin medication medicine meds misery painkillers paracetamol pill pills sleepers suffering tablets tylenol; wake again
    ever hope hoping longer never no not pray praying tomorrow wish; waking face faced faces facing hate hated idea think thinking thought
    thoughts; wanna end finish leave; want any anymore bus crawl curl disappear end ended ends ever face finish finished get give gone
    heart hide hurt hurting illness kill killed kills leave lorry out over pain see shoot shot strike strikes suffering take takes tumour
    vanish; wanted anybody anyone anywhere bridge cliff end ends kill killed kills ledge overpass roof shoot shot them; was dead death die
    dying live living; way about any anymore but dead death despise despised despises despising detest detested die disgust disgusted
    disgusts drown dying end everybody everyone except for forward hang hate hated hates hating imagine imagined imagines imagining kill
    loathe loathed loathes loathing make other out picture pictured pictures picturing plan planned planning poison repulse saw see seeing
    seen sees shoot suicide thinking; ways drown end hang i kill poison shoot; weight a dead just; what becomes darkness emptiness happens
    meaning misery pain point purpose sense stop stopping suffering use; when about better care cared cares caring chosen could decided
    gone imagine imagining know matter mattered mattering matters might mind minded minding minds miss missed misses missing okay picture
    plan planned planning thinking worked would; where about chosen could decided imagine imagining know meaning might picture plan
    planned planning point purpose sense thinking use worked would; whether bother care cared cares caring despise despised despises
    despising hate hated hates hating like liked likes liking love loved loves loving matter mattered mattering matters mind minded
    minding minds need needed needing needs understand understanding understands understood want wanted wanting wants; who care cry love
    mind miss missed misses missing need notice want; why alive bother breathe breathing carry even exist existing get go here keep live
    living still try wake; will alive around better care carry easier exist fight go keep life live living me miss notice okay right; win
    life; wish alive anybody anyone ashes be born burden buried bus dead disappear disappointment end ends exist existed failure finish
    found gone heart here illness kill killed kills leave life live living lorry loser made mistake not rescued resuscitated revived saved
    shoot shot somebody someone stopped strike strikes survived take takes tumour vanish woken; wished alive be born exist existed live;
    without alive around best better drive easier energy fine free freer happier lighter nicer place relieved strength will world; woke
    again ever hope hoping pray praying tomorrow wish; woken hope hoping pray praying wish; wonder blade bleach bridge if knife knives
    medicine once pills razor rope tablets tracks when whether; wondering if knife knives once pills rope tablets when whether; world
    black bleak colourless dark depart departing empty exit gray grey leave leaving; worse get getting; worst at daughter ebb father
    friend hit husband in mother person place point reached son wife; worth air alive am any anybody anymore anyone anything attention
    bother breath doing effort everyone everything existing feel felt help* it life living love loving nobody oxygen saving society space
    time trouble; worthless alone always am being creature feel feeling feels felt human i me myself person unlovable was worthless; would
    alive better care dead easier gone good happy here improve improving miss notice okay right
"""
"""After one word, or any of several parted by `|`, all that it makes a pair with; nothing where it is enough by itself."""
