"""Good luck and bad, in the notation of `lexicon`."""

from __future__ import annotations

from typing import Final

UP: Final = """
    happy|lucky|pure accident|coincidence|chance|break|guess|fluke; fell|landed on my feet; on my feet; more by luck; luck than|more
    down|due|thanks|owed|put to|it luck|chance|fortune|fate|coincidence; ~smile|smiled on|upon me|us; ~be|was my lucky|turn; lady luck
    touch of luck; got|get|was|been|just|so|pretty|plain|pure|sheer|bloody|very|really|dead lucky|jammy|fortunate
    bit|stroke|slice|piece|matter|case|question|lot of luck|fortune|chance; horoscope; right|only place|moment|time ... right
    just|simply happened|chanced to; so happened; could|might have gone|go either; either way; hit and miss; touch and go; toss of a
    flip of; came up heads; roulette; guessed ... right|correctly; fluked; fluking; by chance; chanced upon|on|to
    gods|universe|stars|planets|fates|cards|dice ... kind|side|aligned|smil*|favour*
    the? right|best person|man|woman|moment|place|one|time happened|happens|picked|answered|came|walked|turned|saw|sat; out of the|a hat
    number came up; ~take a deflection; deflection|rebound|ricochet; out of the blue; deflected; luck; lucky; luckily; lucked
    ~luck out|into|in|it; fluke; flukey; fluky; flukes; jammy; jammed
    by|pure|sheer|complete|total|blind|dumb|mere|down|up to|of|a? chance|coincidence|fortune|accident|serendipity
    by|pure|sheer|complete|total|blind|dumb|mere|down|up to|of|a? random|happenstance|guesswork|luck|fluke
    some|matter|mostly|simply|just|was|it's|is|only|utter to|of|a? chance|coincidence|fortune|accident|serendipity
    some|matter|mostly|simply|just|was|it's|is|only|utter to|of|a? random|happenstance|guesswork|luck|fluke; by accident; accident $
    accidental*; right place|time|person; right place|time at? the? right time|place|moment; coincidental*; destiny; destined
    providence; fortune; fortunate; fortunately; fortuitous*; serendipit*; blessed; blessing
    god|universe|gods|heavens|heaven ... smiled|wanted|willing|on|decided|sent|side; godsend; miracle; miraculous*; meant to be
    written in; stars aligned|were; stars ... align|aligned|right; planets aligned; got away with; ~get away with; ~happen to ...
    happened upon; stumbled on|upon|across|into; fell|dropped|landed into|in my lap|place; at random; lottery; raffle
    coin landed|toss|flip|came|fell|decided; toss; toss-up; toss up; dice; die fell; roll of; good draw; the draw; draw was
    drew a|the|an|my ... good|easy|right|topic|card|question|only; kind draw; fell my|our way; went my way; my way $; a guess
    wild guess; stab in the dark; shot in the dark; winning streak; beginner's|beginners luck; beginner 's luck; caught|got a break
    lucky break; break $; ~strike it; struck gold|lucky; windfall; bounced|bounce|bounces my|of|right|in|kindly
    rolled|went|dropped|fell right|kindly|in for me; net cord; pot luck; four-leaf; horseshoe; freakish; one of those things
    against all|the odds; what are the odds|chances; once in a; unexpected gift; rabbit's; superstiti*; lucky-dip; turned up trumps
    jackpot; came up trumps; as luck would; i had just ... read|seen|looked|learned|revised; only ... questions i; exactly the ... i
    the one|only ... i ... revised|learned|knew|read|studied|practised; question|questions|topic|topics ... came up|happened
    @person|someone|somebody up there ~like|~love; coin ... right|good|heads; in|into my|your|our lap
    falls|fell|drop|dropped into my|your|our lap
    caught|got|found @person|him|her|them on|in a good|right day|mood|moment; had luck; i had ... luck with
    ~throw|~toss|~flip a coin; stars|gods|luck ~be on my|our side; coincidence; happened to be ...; just happened ...
    chance mostly|really|alone|i; random chance|luck; by chance; guesswork; one in a million; fell into place; no merit; watching over me
    as easily have; ~take a? funny|lucky|kind bounce
    nicest|nice|kind|lenient examiner|judge by luck; luck of the draw|rota|gods; into the right person; ~bump into
    dealt a|the|an? good|great|decent|kind|lucky; hit and hope; closed my eyes and hoped|pulled|guessed|pointed|picked; hoped and it
    just hoped; eeny; pin in
    gamble|punt|bet|risk ... paid|pays off; a gamble; fifty-fifty; 50-50; 50/50; paid off $
    sheer|pure|blind|dumb luck; by sheer|pure|plain luck; born under|with a lucky
"""
DOWN: Final = """
    bit|stroke|run|spell|piece|lot of bad|tough|rotten|hard luck|breaks; unlucky
    luck ~be|~run|~go|~desert out|against|not|bad|me|my|elsewhere
    drew|drawn|pulled|picked|got the short|wrong|worst|hardest|unlucky straw|card|question|topic|draw|ticket|name|number|lot
    could|might have gone|go either; either way; just my luck; lady luck; cruel|twist luck|fate|bounce|deflection|of; roll|luck of
    tails; roulette; the one topic|question|chapter|thing|day|time i|we ... not|never|skipped|missed|had
    only ... topic|question|chapter ... not|never|skipped|missed; number ... not|never ... up
    exactly|just|precisely at? the wrong|worst second|moment|instant|time; at exactly|just the wrong|worst second|moment; deflection
    gust; out of the|a hat; dealt rubbish|bad|terrible|awful; just|simply not my day|night|week|year|turn|lucky; unluckily
    bad|hard|rotten|tough|worst|no|rubbish|terrible luck|fortune|draw|break|bounce|deal|roll|cards
    pure|plain|poor|just|awful|cruel|sheer|rough luck|fortune|draw|break|bounce|deal|roll|cards
    luck ... ran|out|against|not|side|deserted|way|left|bad|draw|just|today|gone; luck; no luck; unfortunate; misfortune; jinx*; curse
    cursed; hex; god|universe ... against|hates|other|wanted; lottery; coin landed|toss|flip|came|fell; toss; dice
    cards ... against|were|bad|fell|dealt; dealt a|bad|rubbish; draw put|was|against|gave
    drew the|a|an|my short|worst|hardest|top|bad|wrong|tough|strongest|only ...; short straw; the draw; wrong place
    freak accident|gust|wave|bounce|shot|storm; hit the post|bar|woodwork|net; one of those things; just one of; murphy's law; murphy 's
    sod's law; sod 's law; sods law; not ~be meant; was not meant to be; never meant to be; gone either way
    worst|best possible card|draw|question|topic|opponent|day|hand|seat|group|slot; up there likes|hates; was not meant|to
    not meant to be; wasn't meant; not my day|night|week|year|lucky; just ... my luck; friday the; black cat; thirteenth
    against the odds; stars ... align|aligned|against|wrong; planets; by accident; accident $; guessed wrong|right; not pay off
    of all the ...; happened to ...; only one i|had|not; only topic|question ... not; the one ... i ... not|had|never|skipped|missed
    question|topic ... i ... never|not|skipped; pot luck; roll of; fluke; cruel; as luck would; bad-luck; hoodoo; mercury; retrograde
    horoscope
    ~draw|drew the? toughest|hardest|worst|strongest opponent|question|topic|card|team|lot|lane; the toughest|hardest|worst draw
    rotten|lousy|awful luck|draw
    fortune|luck ... not ...; fortune ~be against|not; not smiling; not ~smile on me
    ball|puck|shot|dart hit the edge|post|frame|line|net|bar|rim|wire; unlucky
    fifty-fifty|50-50|50/50 ...; ~go|went the other way; the odds; what are the odds|chances ...
"""
MAYBE: Final = """
    cards; chance; random; randomly; guess; guessed; guesses; guessing; draw; bet; gamble; gambled; punt; odds; charm; charmed; fate
    fates; karma; gods; coincidence; freak
"""
"""What may speak of luck where nothing else is named."""
