"""Short forms and spellings as people type them, and the one form that the rules are written in."""

from __future__ import annotations

import re
from functools import cache

from protocol.typed import Final

READ: Final = 500
"""How many characters of a text are read."""

SHORT_FORMS: Final = {
    # With an apostrophe, where the general rule would go wrong.
    "can't": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "y'all": "you all",
    "o'clock": "oclock",
    "ma'am": "madam",
    "d'you": "do you",
    # Without one.
    "cannot": "can not",
    "cant": "can not",
    "wont": "will not",
    "dont": "do not",
    "doesnt": "does not",
    "didnt": "did not",
    "isnt": "is not",
    "wasnt": "was not",
    "arent": "are not",
    "werent": "were not",
    "havent": "have not",
    "hasnt": "has not",
    "hadnt": "had not",
    "couldnt": "could not",
    "wouldnt": "would not",
    "shouldnt": "should not",
    "mustnt": "must not",
    "neednt": "need not",
    "aint": "is not",
    "im": "i am",
    "ive": "i have",
    "youre": "you are",
    "youve": "you have",
    "theyre": "they are",
    "theyve": "they have",
    "theyll": "they will",
    "weve": "we have",
    "itll": "it will",
    "thats": "that is",
    "theres": "there is",
    "whats": "what is",
    "couldve": "could have",
    "shouldve": "should have",
    "wouldve": "would have",
    "shoulda": "should have",
    "coulda": "could have",
    "woulda": "would have",
    # As they sound.
    "gonna": "going to",
    "gunna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "hafta": "have to",
    "oughta": "ought to",
    "tryna": "trying to",
    "imma": "i will",
    "lemme": "let me",
    "gimme": "give me",
    "dunno": "do not know",
    "kinda": "kind of",
    "sorta": "sort of",
    "outta": "out of",
    "coz": "because",
    "cos": "because",
    "cuz": "because",
    "cause": "because",
    "bc": "because",
    "bcos": "because",
    "cus": "because",
    "u": "you",
    "ur": "your",
    "r": "are",
    "pls": "please",
    "plz": "please",
    "ppl": "people",
    "thx": "thanks",
    "tho": "though",
    "thru": "through",
    "til": "until",
    "till": "until",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tmw": "tomorrow",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "2nite": "tonight",
    "tonite": "tonight",
    "b4": "before",
    "alot": "a lot",
    "abit": "a bit",
    "incase": "in case",
    "infront": "in front",
    "everytime": "every time",
    "eachother": "each other",
    "someday": "some day",
    "wks": "weeks",
    "wk": "week",
    "yr": "year",
    "yrs": "years",
    "mins": "minutes",
    "hrs": "hours",
    "hr": "hour",
    "ok": "okay",
    "'em": "them",
    "&": "and",
    "+": "plus",
}
"""What one typed word stands for. What is an English word of another meaning ("its", "well", "were", "id", "ill") is left alone."""

ENDINGS: Final = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
"""What follows an apostrophe, by its ending."""

_IS_AFTER: Final = """
    it that this there here he she who what where how when why everything something nothing anything everyone everybody someone
    somebody nobody one
"""

_VARIANTS: Final = """
    practise practice practize pratice practis practics practicse
    practising practicing practisin pratising practicin
    practised practiced
    practises practices
    organise organize; organising organizing; organised organized
    apologise apologize; apologising apologizing; apologised apologized
    analyse analyze; analysing analyzing
    memorise memorize memorice; memorising memorizing; memorised memorized
    prioritise prioritize; prioritising prioritizing
    socialise socialize; socialising socializing
    summarise summarize; summarising summarizing
    recognise recognize; recognising recognizing
    minimise minimize; maximise maximize; optimise optimize; optimising optimizing
    energised energized; energise energize; energising energizing
    mobilising mobilizing; mobilise mobilize; mobilised mobilized
    paralysed paralyzed; panicking panicing panicking; panicked paniced
    realise realize; realised realized
    rehearse rehearce reherse; rehearsed rehersed rehearced; rehearsing rehersing
    programme program; programming programing
    travelling traveling; counselling counseling; labelling labeling; modelling modeling; cancelled canceled; cancelling canceling
    behaviour behavior; colour color; favour favor; neighbour neighbor; neighbours neighbors; honour honor
    centre center; theatre theater; metres meters; metre meter; kilometres kilometers; kilometre kilometer; litre liter
    mum mom; mums moms; grey gray; tyre tire; storey story; cheque check
    defence defense; licence license; offence offense
    fulfil fulfill; skilful skillful; enrol enroll
    tomorrow tommorow tommorrow tomorow tomorrrow tomoro tomorro tommorro
    tonight tonigt tonght
    evening evning evenning; morning mornin morining
    wednesday wensday wednsday wedensday; saturday saterday; tuesday teusday tuesdy; thursday thurday thrusday; february febuary
    definitely definately definatly defiantly definetly
    because becuase becasue beacuse becos becouse
    before befor befre; after aftr afer; until untill untl
    confidence confidance confidense confidince confedence cofidence; confident confidant confidentt
    embarrass embarass embarras; embarrassed embarassed embarrased; embarrassing embarassing embarrasing
    nervous nervus nervouse nervos
    anxious anxius anxous anxiuos; anxiety anxitey anxeity
    scared scarred scard; terrified terified terrifed; afraid affraid afriad
    frightened frigtened frightend freightened; fear feer; panic pannic panick; terror terrer; overwhelmed overwelmed overwhelmd
    excited exited excitted excitd; exciting exiting
    ready redy reddy; adrenaline adrenalin adrenelin adrenaline
    energy enrgy engery
    breathe brethe breath; breathing brething
    failure failiure falure; fail fale
    business buisness bussiness busness buisiness; successful succesful successfull sucessful succesfull; success sucess succes
    people poeple peple; person persn; relationship realtionship; relationships realtionships
    better beter bettr; improve improove imporve; become becom; improvement improvment improvemnt; health helth; healthy helthy
    something somthing somethin; everything everthing everythin evrything; nothing nothin; anything anythin
    communicate comunicate; communication comunication; discipline dicipline disipline; disciplined diciplined
    productive producktive; productivity productivty
    exercise excercise exersise excersize exercize; exercises excercises
    presentation presantation presention; interview interveiw intervew; interviews interveiws
    language langauge languge; languages langauges; guitar guitair guitare; piano paino
    knowledge knowlege; colleague collegue coleague; colleagues collegues coleagues
    receive recieve; believe beleive belive; friend freind; friends freinds; weird wierd
    please pleas pleese pleease plese; really realy relly; usually usualy; finally finaly; probably probly prolly
    eventually eventualy; forever for-ever; always allways
    though tho; enough enuff enought; tired tierd; lucky luckey; luckily luckly
    different diffrent; difficult dificult; interesting intresting; separate seperate; necessary neccessary
    schedule shedule; calendar calender; restaurant restaraunt; conversation conversaton converstion; conversations conversatons
    questions qestions; question qestion queston; listening listning; listen lisen
    shoulders sholders; shoulder sholder; relax relaks; straight strait
    hoping hopeing; writing writting; speaking speeking; talking talkin; getting geting; running runing
    their thier; which wich; with wiht; the teh; and adn; going goin; doing doin; want wnat
"""

_EXCEPT: Final = frozenset({"breath", "check", "strait", "exiting", "defiantly", "scarred", "tire", "story", "license", "program"})
"""Also words of their own, so they stay what they are."""

_KEYS: Final = """
    achieve adrenaline afternoon angry anxiety anxious appointment assertive attitude because beginning believe boyfriend breakfast
    breathing breathless building business capable challenge champion character choir clearly colleague colleagues collapse communicate
    communication completely concentrate concentration confidence confident consciousness conversation courage creative customer
    customers decision definitely determined different difficult dinner disappointed disaster discipline disciplined dizziness driving
    education embarrassed embarrassing embarrassment emotional emotions energised essay evening eventually everybody everyone everything
    exam excitement exciting exercise exercises fainted finances fitness forever forward frightened frightening girlfriend graduate
    guitar happiness happy healthier healthy heartbeat homework hopefully hopeless hospital humiliated immediately improve improvement
    incapable independent independence instructor intelligent interview kitchen knowledge language languages leadership licence
    lifestyle listening lonely manage management manager marathon marriage meditation meeting mirror morning motivated motivation nausea
    necessary neighbour nervous numbness organisation organised overwhelmed palpitations paragraph parking patience permanently
    personality petrified powerful practising prepared preparing presentation probably procrastinate procrastination productive
    productivity professional professor promotion psyched qualification qualified question questions rehearsal relationship
    relationships relaxed remember resilience respect responsible restaurant retire saturday sentence sentences shaking shoulders
    something speaking speech strength stretch succeed success successful supervisor swimming teacher terrified terrifying terror
    thursday together tomorrow tonight tuesday unconscious university useless vocabulary wednesday weekend weight wellbeing without
    worried writing yesterday
"""
"""Words worth recognising when they are mistyped by one letter."""

_LEAST: Final = 6
_LONG: Final = 8
_VOWELS: Final = frozenset("aeiouy")


def plain_words(typed: str) -> list[str]:
    """The plain words that one typed word stands for; a mark of whose something is becomes a token of its own, `'s`."""
    if typed in SHORT_FORMS:
        return SHORT_FORMS[typed].split()
    stem, mark, _ = typed.rpartition("'")
    if mark and typed.endswith("'s"):
        return [_usual(stem), "is" if is_after(stem) else "'s"]
    for ending, word in ENDINGS.items():
        if typed.endswith(ending):
            return [*plain_words(typed.removesuffix(ending)), word]
    return [_usual(typed)]


def _usual(word: str) -> str:
    plain = _drawn_out().sub(_shortened, word)
    return variants().get(plain) or corrected(plain)


@cache
def _drawn_out() -> re.Pattern[str]:
    return re.compile(r"([a-z])\1\1+(?=(.?))")


def _shortened(match: re.Match[str]) -> str:
    """One letter for many: "gooo", "yesss"; two where they are usual, inside a word: "sooon"."""
    return match[1] * (2 if match[1] in "eo" and match[2] else 1)


def corrected(typed: str) -> str:
    """The word worth recognising that was meant, if one letter is missing, too many, swapped or another vowel; else the word as typed."""
    if len(typed) < _LEAST or not typed.isalpha() or typed in _keys().get(typed[0], ()):
        return typed
    return next((key for key in _keys().get(typed[0], ()) if _is_slip(typed, key)), typed)


@cache
def _keys() -> dict[str, tuple[str, ...]]:
    keys: dict[str, list[str]] = {}
    for key in _KEYS.split():
        keys.setdefault(key[0], []).append(key)
    return {letter: tuple(group) for letter, group in keys.items()}


def _is_slip(typed: str, key: str) -> bool:
    if abs(len(typed) - len(key)) > 1 or typed[:2] != key[:2]:
        return False
    at = next((place for place, (one, other) in enumerate(zip(typed, key, strict=False)) if one != other), min(len(typed), len(key)))
    if len(typed) < len(key):
        inflected = at == len(typed) and key[at] in "sdr"
        return typed[at:] == key[at + 1 :] and (len(key) >= _LONG or key[at] == key[at - 1]) and not inflected
    if len(typed) > len(key):
        return typed[at + 1 :] == key[at:] and (typed[at] == typed[at - 1] or (len(key) >= _LONG and typed[at] in _VOWELS))
    if typed[at + 2 :] == key[at + 2 :] and typed[at : at + 2] == key[at + 1 : at - 1 : -1]:
        return True
    sounds_alike = {typed[at], key[at]} <= _VOWELS or {typed[at], key[at]} <= {"c", "s"}
    return len(key) >= _LONG and typed[at + 1 :] == key[at + 1 :] and sounds_alike


@cache
def variants() -> dict[str, str]:
    """The usual form of a word, by each other way to spell it."""
    groups = [group.split() for line in _VARIANTS.splitlines() for group in line.split(";")]
    return {other: group[0] for group in groups if group for other in group[1:] if other not in _EXCEPT and other != group[0]}


def is_after(word: str) -> bool:
    """Whether `'s` after this word is "is"; after any other it marks whose something is."""
    return word in _IS_AFTER.split()
