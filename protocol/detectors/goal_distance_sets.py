"""D6: the words that names such as `@prize` stand for in the phrases of `goal_distance_words`."""

from __future__ import annotations

from typing import Final

SETS: Final = {
    "season": """
    year years summer winter spring autumn fall season term semester decade quarter christmas xmas easter ramadan diwali halloween
    thanksgiving graduation retirement wedding olympics birthday
    """,
    "made": "shown published performed exhibited recorded recognised accepted known sold printed heard signed hung",
    "over": """
    is are has have was ends starts finishes boils sleeps leave leaves goes
    """,
    "span": """
    minutes minute hours hour seconds second mins min
    """,
    "height": """
    target million half hundred quota level final finals top summit stage grade mark barrier podium peak age potential goal goals
    """,
    "summit": """
    top final finals grade level million olympics nationals wimbledon university uni heaven zero hundred
    """,
    "tally": """
    followers subscribers clients elo points fans downloads readers million grand languages employees staff branches medals titles
    countries views sales members students awards grandchildren
    """,
    "attaining": """
    ~master ~achieve ~attain ~accomplish ~conquer ~graduate ~qualify ~retire ~emigrate ~inherit ~excel ~outperform ~publish ~inspire
    ~marry ~divorce ~dominate ~specialise ~compete ~perfect ~thrive ~flourish ~succeed ~eradicate ~eliminate
    """,
    "trouble": """
    fear anxiety shyness stammer stutter addiction depression cancer phobia nerves fright panic illness grief demons imposter ex
    """,
    "institution": """
    uni university college oxford cambridge harvard shape team squad band orchestra league programme academy politics parliament
    teaching law medicine
    """,
    "belonging": """
    marriage relationship life body family career home future reputation brand following legacy confidence lifestyle portfolio savings
    pension wardrobe network
    """,
    "selection": """
    team squad partner finals final cut big difference fortune name xi eleven shortlist grade podium top
    """,
    "finishing": """
    ~finish ~complete ~write ~publish ~release ~record ~run ~do ~get ~illustrate ~row ~swim ~cycle ~climb ~walk ~hike ~sail ~conquer
    """,
    "founding": """
    ~start ~open ~run ~own ~have ~launch ~set ~build ~found ~grow ~buy ~sell ~get ~expand ~establish ~create ~scale ~franchise
    """,
    "asset": """
    confidence life health relationship marriage english self fitness skills memory career muscle stamina endurance resilience brand
    empire
    """,
    "expanse": """
    length europe america world asia atlantic pacific globe country coast channel
    """,
    "post": """
    nurse chef teacher of developer engineer manager partner executive designer consultant midwife sister cook gardener barrister
    surgeon boy girl coach buyer
    """,
    "honour": """
    promotion recognition independence mastery success fame stardom greatness freedom sobriety fitness respect glory perfection tenure
    happiness wealth confidence fluency citizenship partnership parenthood motherhood fatherhood marriage retirement victory
    """,
    "plenty": """
    children kids grandchildren abs muscles own body time friends confidence skin handwriting pronunciation posture savings figure
    accent healthy nice calm successful happy big
    """,
    "grand": """
    the royal carnegie wembley england a broadway glastonbury wimbledon lords twickenham ted o2 proms olympics grade
    """,
    "estate": """
    pro professional viral public vegan international freelance solo sober teetotal vegetarian platinum global
    """,
    "esteem": """
    respect trust reputation recognition authority admiration approval fame followers
    """,
    "marks": """
    grades marks grade a as scores results degree results gcses levels first distinction merit at
    """,
    "renowned": """
    successful profitable thriving best famous new global popular billion million
    """,
    "adept": """
    barrister salesman lawyer nurse teacher artist player student rep
    """,
    "part": """
    morning afternoon evening lunchtime lunch night week weekend break shift lesson session class minute hour teatime breakfast dinner
    """,
    "venue": "glastonbury wimbledon lords twickenham ted o2 proms olympics carnegie wembley broadway edinburgh fringe cannes",
    "oclock": "one two three four five six seven eight nine ten eleven twelve",
    "hour": """
    noon midday midnight lunchtime teatime bedtime dawn dusk sunrise sunset daybreak lunch breakfast dinner supper tea brunch elevenses
    """,
    "mass": """
    kilos kilo kg pounds pound lbs lb stone weight fat belly inches inch muscle baby dress stones bellies tummy beer
    """,
    "obtain": """
    land lands landing get gets getting got find finds finding earn earns earning win wins winning gain gains gaining secure securing
    score scoring bag bagging have having obtain obtaining receive receiving achieve achieving take be make need meet want collect
    """,
    "quality": """
    michelin better good dream new great proper permanent nice real big pay paid decent higher own second full time stable steady well
    dream top professional six seven figure teaching nursing pilot's driving honours first class british uk eu spanish german world
    championship national perfect happy beautiful loving serious lasting solid comfortable
    """,
    "exam": """
    test tests exam exams finals ielts toefl bar year course degree gcses gcse levels module modules class delf b1 b2 c1 interview
    interviews audition board boards ucat sats eleven plus theory practical grade assessment mot certificate
    """,
    "subject": """
    driving maths final bar medical board theory citizenship language entrance physics chemistry english french spanish german nursing
    history piano violin grade music science biology a as level # law pilot's first second resit spanish written oral practical advanced
    """,
    "feature": """
    full whole half first entire london boston new york phd master sub ultra berlin second own best debut solo paris trail
    """,
    "scale": "first little holiday dream country profitable successful small big second online # one two three ten chain",
    "status": """
    promoted hired rich famous fit fitter thin slim ripped published engaged divorced elected selected signed qualified certified fluent
    healthy healthier stronger pregnant sober tenure married skinny happy happier free confident successful independent respected
    retired employed cured recovered healed debt chartered accredited bilingual sponsored knighted drafted headhunted discovered wealthy
    toned lean shredded undefeated unbeatable unstoppable millionaire loved wanted accepted admitted picked better
    """,
    "state": """
    better perfect happy healthier stronger fitter bigger great healthy fit confident rich famous slim sober patient calm independent
    pain confidence happiness wealth success fame peace fluent cured free fearless debt mortgage qualified promoted published married
    retired recovered healed respected trusted loved strong wealthy successful happier leaner thinner lighter faster smarter wiser
    kinder calmer recognised self employed known skilled expert accomplished permanent professional organised content relaxed unafraid
    bilingual financially
    """,
    "vice": """
    snacking procrastinating overeating biting swearing shouting lying worrying smoking drinking alcohol sugar cigarettes booze gambling
    vaping caffeine weed meat coffee porn fags chocolate carbs nicotine drugs wine takeaways gaming social junk swearing dairy gluten
    crisps facebook instagram
    """,
    "level": "national nationals county olympic international world premier professional regional state varsity first european elite pro",
    "day": """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue
    tues wed weds thu thur thurs fri
    """,
    "month": """
    january february march april may june july august september october november december jan feb apr aug sept oct nov dec
    """,
    "num": """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty # a an few couple half
    hundred thousand several dozen
    """,
    "age": "thirty forty fifty sixty seventy",
    "event": """
    lunch breakfast dinner supper tea coffee break breaks lunchbreak class lesson meeting standup stand seminar lecture practice
    training rehearsal choir shift handover rounds call appointment interview session commute walk game match lap set playtime
    registration assembly recess quiz appraisal supervision exam test concert recital dinner bath bathtime bedtime period tutorial gym
    work party service mass prayers nap school run pickup retro review sprint physio dialysis shower queue
    """,
    "one": """
    customer client patient call caller meeting lesson class student guest visitor time email person shift song break game match bus
    train lights red light traffic stop roundabout bend corner song frame hive round rep set set question chance delivery order ad
    advert page stranger neighbour colleague table job hour minute minutes day days evening morning afternoon session practice one two
    three rehearsal drive run walk interview ticket bug pull visit phone knock
    """,
    "language": """
    english french spanish german italian portuguese japanese chinese mandarin cantonese korean arabic russian dutch polish welsh irish
    gaelic swedish norwegian danish finnish greek turkish hindi urdu bengali punjabi hebrew latin swahili czech ukrainian romanian
    persian farsi vietnamese thai
    """,
    "prize": """
    star stars michelin job promotion raise rise degree diploma licence visa mortgage girlfriend boyfriend husband wife partner
    scholarship award medal title contract place citizenship career family baby house flat home pension bonus distinction first merit
    position role internship apprenticeship record certificate qualification pilot's passport trophy championship league cup oscar
    grammy prize phd masters doctorate gcse income salary body figure life marriage relationship grade grades marks score
    """,
    "feat": """
    marathon marathons ultramarathon triathlon ironman 10k novel book memoir thesis dissertation phd degree album course apprenticeship
    training screenplay symphony musical everest channel kilimanjaro trilogy collection masters doctorate program programme studies tour
    game app portfolio
    """,
    "venture": """
    branch outlet store chain stall firm surgery nursery kennels stables
    business company bakery cafe restaurant shop salon charity startup studio practice gallery school brewery farm agency clinic bar pub
    house home flat boat franchise empire brand foundation firm garage vineyard hotel studio hives cottage apartment land theatre
    """,
    "school": "medical med law grad drama art business private good grammar music a the first second national premier",
    "role": """
    manager director ceo champion captain professor doctor surgeon pilot author millionaire billionaire leader consultant partner
    headteacher principal president conductor soloist chef grandmaster expert master celebrity star model entrepreneur influencer
    homeowner barrister judge detective astronaut musician writer supervisor foreman matron sergeant farmer baker builder carpenter
    joiner mechanic driver hairdresser barber gardener florist librarian social-worker therapist psychologist psychiatrist dentist
    pharmacist physio physiotherapist radiographer surgeon vicar priest monk soldier officer policeman policewoman diver skipper sailor
    racer rider jockey boxer wrestler dj producer presenter broadcaster artist actor actress dancer singer nurse teacher lawyer vet
    architect engineer plumber electrician midwife paramedic firefighter politician scientist lecturer translator journalist
    photographer comedian father mother grandmother grandfather parent husband wife athlete olympian sprinter gymnast footballer
    marathoner programmer developer novelist poet
    """,
}
