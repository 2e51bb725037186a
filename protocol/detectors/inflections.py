"""The forms of English verbs: by rule, and for those that have their own by table."""

from __future__ import annotations

from functools import cache
from typing import Final

_IRREGULAR: Final = """
    be am is are was were been being; become became; begin began begun beginning; bend bent; bite bit bitten; bring brought
    build built; burn burnt burned; buy bought; cancel cancelled cancelling; catch caught; choose chose chosen; come came
    cut cut cutting; deal dealt; die died dying; dig dug digging; do does did done doing; draw drew drawn; drive drove driven
    eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; fly flew flown
    forget forgot forgotten forgetting; forgive forgave forgiven; freeze froze frozen; get got gotten getting; give gave given
    go goes went gone going; grow grew grown; hang hung; have has had having; hear heard; hide hid hidden; hit hit hitting
    hold held; hurt hurt; keep kept; know knew known; label labelled labelling; lay laid; lead led; learn learnt learned
    leave left; lend lent; let let letting; lie lay lain lying; lose lost; make made; mean meant; meet met; overcome overcame
    panic panicked panicking; pay paid; practise practised practising practise; put put putting; quit quit quitting; read read
    ride rode ridden; ring rang rung; rise rose risen; run ran run running; say said; see saw seen seeing; sell sold; send sent
    set set setting; sew sewn sewed; shake shook shaken; shoot shot; show shown showed; shut shut shutting; sing sang sung
    sit sat sitting; sleep slept; slide slid; speak spoke spoken; spend spent; spin spun spinning; split split splitting
    spread spread; stand stood; steal stole stolen; stick stuck; strike struck; swear swore sworn; sweep swept
    swim swam swum swimming; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought
    throw threw thrown; tie tied tying; travel travelled travelling; understand understood; undo undid undone; wake woke woken
    wear wore worn; win won winning; withdraw withdrew withdrawn; write wrote written
"""
_NO_GERUNDS: Final = """
    thing things something anything nothing everything morning evening king ring spring string wing ceiling bring during sibling
    darling pudding inning sterling viking ping bling herring shilling lightning wedding clothing interesting exciting boring amazing
"""
_SHORTEST_GERUND: Final = 6
_DOUBLED_IN_LONGER: Final = frozenset(
    {"admit", "commit", "submit", "begin", "refer", "prefer", "transfer", "control", "regret", "forget", "permit", "unplug"}
)
"""Verbs of more than one syllable that double their last letter."""
_VOWELS: Final = frozenset("aeiou")


@cache
def forms(verb: str) -> frozenset[str]:
    """The base form, `-s`, `-ed` and `-ing` of a verb, or its own forms."""
    own = _own().get(verb, ())
    third = _with_s(verb)
    return frozenset({verb, third, _with(verb, "ing"), *(own or {_with(verb, "ed")})})


@cache
def gerund(verb: str) -> str:
    """The `-ing` form."""
    return next((form for form in _own().get(verb, ()) if form.endswith("ing")), _with(verb, "ing"))


def reads_as_gerund(word: str) -> bool:
    """Whether a word looks like an `-ing` form and is none of the nouns that only look so."""
    return word == "being" or (word.endswith("ing") and len(word) >= _SHORTEST_GERUND and word not in _not_gerunds())


@cache
def _not_gerunds() -> frozenset[str]:
    return frozenset(_NO_GERUNDS.split())


@cache
def bases(word: str, ending: str) -> tuple[str, ...]:
    """The base forms that this may be the `-ing` or the `-ed` form of, so far as spelling tells; for "ed" also an irregular past."""
    irregular = _pasts().get(word, ()) if ending == "ed" else ()
    stem = word.removesuffix(ending)
    if stem == word or len(stem) < 2:  # noqa: PLR2004 - "bed", "king"
        return irregular
    guesses = {stem, stem + "e", stem[:-1], stem[:-1] + "y", stem[:-1] + "ie"}
    return (
        *irregular,
        *(base for base in sorted(guesses) if word in {_with(base, ending), gerund(base)} and base not in _own_past(ending)),
    )


def _own_past(ending: str) -> frozenset[str]:
    """Verbs whose past is irregular, so that no word in "-ed" is theirs."""
    return frozenset(_own()) if ending == "ed" else frozenset()


@cache
def _pasts() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for base, own in _own().items():
        for form in own:
            if not form.endswith("ing"):
                found.setdefault(form, []).append(base)
    return {form: tuple(group) for form, group in found.items()}


@cache
def _own() -> dict[str, tuple[str, ...]]:
    groups = [group.split() for line in _IRREGULAR.splitlines() for group in line.split(";")]
    return {group[0]: tuple(group[1:]) for group in groups if group}


def _with_s(verb: str) -> str:
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    return verb[:-1] + "ies" if _ends_in_soft_y(verb) else verb + "s"


def _with(verb: str, ending: str) -> str:
    if ending == "ed" and _ends_in_soft_y(verb):
        return verb[:-1] + "ied"
    if verb.endswith("ie") and ending == "ing":
        return verb[:-2] + "ying"
    if verb.endswith("e") and not (ending == "ing" and verb.endswith(("ee", "oe", "ye"))):
        return verb[:-1] + ending
    return verb + (verb[-1] if _doubles(verb) else "") + ending


def _ends_in_soft_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2:-1] not in _VOWELS


def _doubles(verb: str) -> bool:
    if verb in _DOUBLED_IN_LONGER:
        return True
    short = sum(one in _VOWELS for one in verb) == 1
    before, vowel, last = verb[-3:-2], verb[-2:-1], verb[-1]
    return short and bool(before) and before not in _VOWELS and vowel in _VOWELS and last not in _VOWELS | set("wxy")
