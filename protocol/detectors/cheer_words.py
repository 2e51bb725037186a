"""D2: how people cheer themselves and one another on, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

CHEER: Final = """
    can and i|you|we will|do; have|has beaten|faced|survived|done|handled|managed _; ~beat better|bigger|worse|tougher; you|i can and
    keep it up; this is your|my night|day|time|moment|turn; made of steel|iron|stern|tough|tougher|stronger|strong|the; ^ go _ go
    no one|nobody _ harder|better|faster|stronger; today|tonight i|we|you win|fly|shine|conquer|rise|show|fight; i|we can $,; ^ go _ $
    unbreakable|unshakeable|bulletproof|indestructible; ~be my day; believe it; backing myself|you; rock and roll; smash on
    watch me|this; heart of a|an; up and fight|win|go|conquer; pain is temporary; rise up|to|again $; fight|win this|on|for|like
    who is a|the clever|good|boss|man|daddy|best|champ|champion|girl|boy|star; ~believe and; stick with it|at|to $,
    keep my|your|the head|chin|spirits|eyes? up $,; keep my|your head held? high; stick it out; hang on $,; one for the team
    all for one; have|has earned|deserved it|this|that; @is your|my|our day|time|turn|moment|hour|chance|stage; head|chin|chins up @dear
    nobody|nothing can|does|could ... like|better; do it like you|me|we; i|you|we can @able; ~believe that? i|you|we
    am|are|is capable|able|prepared|worthy|worth|enough|loved|unstoppable|proud; am|are|is a|an|the|one @fine _
    am|are good|great|brilliant|amazing|fantastic at|in|with|today|tonight|now; the real deal; what it takes; show no; show time
    showtime; bring ... house|game|best; give it|them some|everything|all|hell|welly|large|your|my; have at it|them; be having you; hup
    ^ get in $; get in there; get stuck in; crack on; last|final|big|one push; ^ push $
    ^ one|two|three|five|ten|last more? rep|set|push|go|time|lap|mile|step|round? $,; feel the fear; do it anyway|anyhow; you only live
    no guts; fake it; does not kill; what does not kill; stick at it; mind over; going gets tough; ready steady
    trust your|my|the|this gut|instincts|training|self|preparation|work|hands|body; take no prisoners
    knock|blow|wow|kill|slay|floor them; knock|blow|wow them|em dead|out|away; break a leg; kill it
    kick|kicks|kicking ass|butt|arse|bum; go hard; full send; send it $; own the|this room|stage|floor; rock the|this; and i will $
    you|i will see|show; ^ i got this|it; we go again; ~got your back; ~smash|~nail|~kill|~crush|~boss|~ace|~slay it|this|them|that
    ~be going to fly|win|shine|rock|smash|boss|crush|nail|kill|ace|slay; best foot; good as|for you|me gold|any|anyone|them; good on you
    proud of; ~have got ... in me|you; every little; little by; never look back; never say; keep the faith|dream
    keep on|at|it going|keeping|it|up|real|moving|trucking; hold your nerve|head
    do not|never stop|quit|surrender|lose now|believing|faith|hope|heart; do not you? dare? give|quit; not going to quit|give
    go|come on|forth|and now|then|son|lads|girl|boys|girls|conquer|shine|show|you|smash|win|get; mountains
    warrior|champion|legend|superstar|rockstar|badass|goddess|beast|winner mode|mentality|spirit|in
    warrior|champion|legend|superstar|rockstar|badass|goddess|beast|winner $; ^ i|you have got|this|it; day is mine; like you|i mean it
    like nobody; like there is; think big; be your best; your|my best self; do yourself|me proud; you do you
    nothing|nowt can|will|to|is ... lose|fear|stop|stand|impossible; ^ power|pride|glory|victory|heart|guts|grit|focus|believe|courage $
    i|you love this|a|it; happy|strong|calm|fierce thoughts|vibes|mind; living the; today|tonight is|will|'s my|the|going|a|be; world is
    make history; i|you always|have|had|did @endured it|this|that|harder|worse|hard|well; all the|that work|training|practice|hours
    hard yards; in my stride; head high; ~be going to be? great|ok|okay|fine|good|amazing|brilliant|grand|epic
    i|you|we can do|handle|manage|make|beat this|it|anything|that|them|hard
    i|you|we can win|nail|smash|ace|crush|take this|it|anything|that|them|hard; ^ yes? i|you|we can $; yes i|you|we can
    can do it|this $; i|you|we will|am|are|going|to? ... win|smash|nail|crush|ace|succeed|conquer|rock|shine|triumph
    i|you|we will be great|fine|okay|brilliant|amazing|fantastic|good|alright; ~have got this|it; got this; ~have got it in
    let us go|do|get|smash|have|win|rock|crush; lets go; ^ here we|i go; ^ come on; go on $; go go; ^ go $
    go on? my|you? girl|boy|team|lad|lads|lass|champ|son|mate; ^ go on you|my|there; go for it; go get; bring it on; bring it $; allez
    vamos; you go girl|boy|mate; come on; stay strong|positive|hungry|motivated|confident|hopeful|brave|proud|tough|fierce
    keep going|fighting|smiling|believing|dreaming|pushing; keep the faith; keep at it; keep your chin up; ^ chin up $
    head held? up? high $; hang on? in there; dig deep; power through; push through; soldier on; carry on $; plough on; march on
    ~believe in; believe $; trust yourself|myself; trust the process; have faith; faith in; never|not ~give up|in; do not|never quit $
    no surrender; ^ never surrender; be|being confident|brave|bold|strong|positive|fearless|great
    be|being awesome|proud|amazing|fierce|courageous|legendary|happy|unstoppable; be your|the best; be yourself; be a|the @hero
    am|are|is a|an|the|my|as? ... @hero; am|are the best|one|greatest|boss|man|woman; ~be a? natural; feel ... @mighty; am|are @mighty
    am|are so|really|very|pretty|more|totally|absolutely @mighty; am|are good enough $; am|are good at
    stronger|braver|tougher|better|smarter|bigger|greater than|every; more than enough
    doing|did|looking ... great|amazing|well|fine|brilliantly|brilliant|fantastic|awesome|good; well done
    good|great|nice job|girl|boy|lad|lass|work|stuff|effort|going; attagirl; attaboy
    ~make them|him|her|mum|dad|us|yourself|me|myself|nan|everyone proud; born|made|built|meant for this|it; born to; born ready
    ready|here for this|it|anything; every|all _ was|were|is|starts|started once|as|a
    every expert|master|champion|step|day|rep counts|is|was; once a beginner; everyone|everybody starts|started|begins somewhere|as
    one step at; one day at; step by step $; day at a time; no pain; pain is; practise makes; rome was; fortune favours; hard work pays
    nothing ventured; slow and steady wins; onwards; upwards; ~dream big; ^ shine; ^ slay; you|i rock; ~rock this
    smash|nail|crush|ace|own it|this|that; ~show|~prove them|him|her|everyone|yourself who|what|wrong|how
    ~show|~prove them|him|her|everyone|yourself $; nothing|nobody|no|nowt one? can|will|is stop|beat|touch|going|stopping|impossible
    sky is; impossible is; anything is possible; winners|champions|legends never|do|keep|are
    my|your|our moment|time|day|turn to? shine|is|now; my|your|our moment|time|day|turn to? $; this is it $
    this is my|your|our time|day|moment|turn|chance|stage|hour|house|game|year|night|show|race|life|story|world|match|court|dance $,
    this is my|your|our $; this is my|your|our _? time|day|moment|turn|chance|stage|hour|night to|now
    now or never; it is your|my|our time|moment|day|turn; make it|every count|happen; done this|harder|worse|it before|things|than
    harder things|than|days; worked|trained|practised hard|so; worked|trained|practised for this|it
    survived|been|got through worse|it|this|harder; i|you earned|deserve this|it|to; yes yes; ^ woo; woohoo; yay; yeah baby; easy peasy
    piece of cake; game on; in it to win; for the win; ^ no fear; fear nothing; no limits; just do it; ^ do it $; do it for
    give it everything|all; give it my|your all|best; leave it all; all in $; never say die; enjoy every|the; have fun
    ^ relish|enjoy|embrace it|this; rise and; up and at; dig in $,; like a @hero; try|do your|my best; tough it out; man up
    do not stop $; nearly|almost there $; on fire $; you|i beauty|legend|star|hero; can do hard|anything; ^ better than; as good as
    good as anyone|any|them; think|stay positive; positive vibes|thoughts|thinking|attitude; good vibes; all is well
    will be fine|okay|great|alright|grand; going to be fine|okay|great|alright|brilliant|amazing|grand; i|we am|are|feel so? ready
    you are ready; deserve|belong ... here|this|to|it; remember why; eye of the tiger; yolo; carpe diem; seize the; hard work
    ~back yourself|myself; lion heart|hearted; ^ strong $; ^ stronger $; ^ fearless; ^ invincible; ^ unstoppable; ^ brave $; ^ courage
    ^ you legend; ^ champion; ^ winner; i am enough; you are enough; can not stop|lose me|now
"""

HEROES: Final = """
    champion champ winner warrior lion lioness tiger star legend queen king boss machine beast fighter hero rock rockstar badass genius
    force pro natural superstar superhero beauty gladiator viking bear phoenix survivor
"""
"""What cheering calls a person."""

MIGHTY: Final = """
    unstoppable invincible amazing awesome brilliant fantastic capable enough strong stronger powerful great worthy incredible fearless
    tough tougher braver brave confident ready mighty able proud smart clever talented gorgeous fabulous courageous resilient unbeatable
"""

DEAR: Final = """
    sweetheart love mate pal buddy darling honey babe hun girl boy son lad lass champ kid kiddo old friend dear duck pet hen bro dude
    man sis guys lads girls chaps team everyone princess queen king
"""
"""What one calls somebody, or oneself."""
