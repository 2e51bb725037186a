"""D3: which cause a sentence names for what came of an attempt, and when that cause is worth a question (spec 2, D3; step 5).

Phrases come by cause and by the way they pull: `task+` is an easy task, `task-` a hard one. One that pulls against the outcome ("I
practised a lot", of a miss) counts only where nothing else is said. The cause in the last clause wins; the order of ties is the spec's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, hits, last_clause, sort
from protocol.detectors.frames import framed, is_thing, subjects
from protocol.detectors.grounds import Grounds, gap_denies
from protocol.detectors.leanings import MARGIN, ORDER, WIDE_MARGIN, likelihoods, speaks_most
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.phrases import ability, circumstance, effort, inner_words, luck, others, outer_words, state, strategy, task
from protocol.detectors.phrases.asides import ASIDES
from protocol.detectors.phrases.hints import HINTS
from protocol.detectors.phrases.idle import IDLE
from protocol.detectors.phrases.inner_words import SETS
from protocol.detectors.phrases.nouns import PEOPLE
from protocol.detectors.reading import Reading, read
from protocol.detectors.reasons import conceded, inside, outcomes, own_deeds, reasons
from protocol.detectors.results import DetectorResult
from protocol.detectors.subjects import last_resort, reported, somebody_else
from protocol.vocabulary import Cause, Outcome

_NAME: Final = "attribution"
_TIES: Final = (
    Cause.ABILITY,
    Cause.LUCK,
    Cause.STRATEGY,
    Cause.EFFORT,
    Cause.OTHERS,
    Cause.TASK,
    Cause.CIRCUMSTANCE,
    Cause.STATE,
)
_OWNED: Final = frozenset({Cause.EFFORT, Cause.STRATEGY})
_NOT_OWNED: Final = frozenset({Cause.TASK, Cause.OTHERS, Cause.CIRCUMSTANCE})
_OF_A_PERSON: Final = frozenset({Cause.EFFORT, Cause.STRATEGY, Cause.ABILITY, Cause.STATE})
_TURNING: Final = frozenset({Cause.TASK, Cause.STATE, Cause.CIRCUMSTANCE})
"""Causes that a negation turns round: "not hard" speaks for a win, "not rested" for a miss. It voids luck, ability and others."""
_PLAIN: Final = frozenset({Cause.ABILITY, Cause.LUCK})
"""Causes of which phrases are hardly ever wrong."""
_OPINIONS: Final = frozenset({Cause.ABILITY, Cause.LUCK, Cause.TASK})
"""Causes that are somebody else's opinion where somebody else names them."""
_UP, _DOWN, _TURNED, _IDLE, _ASIDE = "+", "-", "!", "idle", "aside"
_MAYBE: Final = "?"
"""A class of phrases that name their cause only where nothing else names one."""
_OTHERS_MAYBE: Final = "others"
"""Somebody did something to one, whatever it was: enough to preselect a cause, not to ask about it."""
_DECIDING: Final = SETS["arranged"] | words("decided chose started began kept stopped quit gave reset skipped missed dropped")
_GIVING_UP: Final = words("bothered arsed fussed be assed")
_EXCEEDING: Final = words("too so very far much")
_STRESSING: Final = words("mostly mainly chiefly largely primarily")
_LONGEST: Final = 16
"""Tokens: no phrase takes up more."""

ABILITY_FLAG: Final = "ability_attribution_of_failure"
LUCK_FLAG: Final = "luck_attribution_of_success"
UNOWNED_FLAG: Final = "unowned_success"


@cache
def _lexicon() -> Lexicon:
    phrases = {
        "effort+": effort.UP,
        "effort-": effort.DOWN,
        "effort?": effort.MAYBE,
        "strategy": strategy.ANY,
        "strategy?": strategy.MAYBE,
        "strategy+": strategy.GOOD,
        "ability+": ability.UP,
        "ability-": ability.DOWN,
        "state+": state.UP,
        "state-": state.DOWN,
        "task+": task.UP,
        "task-": task.DOWN,
        _OTHERS_MAYBE: others.EITHER,
        "others+": others.UP,
        "others-": others.DOWN,
        "circumstance+": circumstance.UP,
        "circumstance-": circumstance.DOWN,
        "luck+": luck.UP,
        "luck-": luck.DOWN,
        "luck?": luck.MAYBE,
        _IDLE: IDLE,
        _ASIDE: ASIDES,
        **HINTS,
    }
    return Lexicon(phrases, inner_words.SETS | outer_words.SETS | {"person": PEOPLE})


def judge(text: str, outcome: Outcome | str | None = None) -> DetectorResult:
    """A `Cause` by its value, `unspecified` where no cause is named; `outcome` is what came of the attempt."""
    reading = read(text)
    standing, void = _weighed(reading)
    fitting = [cue for cue in standing if _fits(cue, outcome)]
    named = _named(reading, fitting)
    turned = _turned_to(reading, fitting, outcome)
    decisive = _stressed(reading, last_clause(reading, turned or named))
    unfit = {*void, *_sure(standing)} - {*fitting}
    if leaning := None if turned and _sure(named) else _leaning(reading, outcome, decisive, unfit):
        standing, decisive, fitting, named = [leaning], (leaning,), [], []
    if not decisive and (last := _last(reading, outcome)):
        standing, decisive = [last], (last,)
    causes = {_cause(cue) for cue in decisive}
    primary = next((cause for cause in _TIES if cause in causes), Cause.UNSPECIFIED)
    speaking = (cue for cue in standing if _cause(cue) is primary)
    return DetectorResult(_NAME, primary.value, hits(reading, speaking), hits(reading, void), _flags(fitting, named, outcome))


def _named(reading: Reading, fitting: list[Cue]) -> list[Cue]:
    """The cues that count: those of the reason given, else those before what came of it; sure ones before the others."""
    came = outcomes(reading)
    because = inside(fitting, reasons(reading))
    causes = because or [cue for cue in fitting if not came[cue.first]] or fitting
    return _sure(causes) or (causes if because or len(causes) < len(fitting) else _sure(fitting)) or causes


def _sure(cues: Iterable[Cue]) -> list[Cue]:
    return [cue for cue in cues if _MAYBE not in cue.kind]


def _turned_to(reading: Reading, fitting: Sequence[Cue], outcome: Outcome | str | None) -> tuple[Cue, ...]:
    """One's own part in a win that the last clause with a cue turns to: "I got lucky, but I rehearsed". On a miss it was no cause."""
    last = last_clause(reading, fitting) if outcome == Outcome.ACHIEVED else ()
    return last if all(_MAYBE in cue.kind and _cause(cue) in _OWNED for cue in last) else ()


def _stressed(reading: Reading, cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """The cues after "mostly", where there are any: "partly chance, mostly the cards I made"."""
    stress = max((place for place, word in enumerate(reading.words) if word in _STRESSING), default=-1)
    return tuple(cue for cue in cues if cue.first > stress) or cues


def _flags(fitting: Iterable[Cue], named: Iterable[Cue], outcome: Outcome | str | None) -> tuple[str, ...]:
    """Whether a cause that is `named` is worth a question. What only may be effort or a way of one's own is enough to ask nothing."""
    causes = {_cause(cue) for cue in named if cue.kind != _OTHERS_MAYBE and _MAYBE not in cue.kind} | (
        {_cause(cue) for cue in fitting} & _OWNED
    )
    if outcome == Outcome.NOT_ACHIEVED:
        return (ABILITY_FLAG,) if Cause.ABILITY in causes else ()
    if outcome != Outcome.ACHIEVED or causes & _OWNED:
        return ()
    if Cause.LUCK in causes:
        return (LUCK_FLAG,)
    return (UNOWNED_FLAG,) if causes and causes <= _NOT_OWNED else ()


def _weighed(reading: Reading) -> tuple[list[Cue], list[Cue]]:
    """The cues that stand, and those that something voids."""
    elsewhere, hearsay = somebody_else(reading), reported(reading)
    cues = sorted([*_lexicon().find(reading), *([] if any(hearsay) else framed(reading))], key=lambda cue: cue.first)
    idle = Grounds(reading, (cue for cue in cues if cue.kind in {_IDLE, _ASIDE}))
    told = sort(reading, (cue for cue in cues if not idle.touch(cue)), unless_negated=frozenset())
    denied = {*sort(reading, told.standing).void, *_denied_inside(reading, told.standing)}
    standing: list[Cue] = []
    void = [*told.void]
    subject = subjects(reading)
    aside, deeds = conceded(reading), own_deeds(reading)
    for found in told.standing:
        cue = _of_subject(found, reading, subject[found.first])
        if aside[cue.first] or _could_not(cue, reading) or _is_own(cue, deeds[cue.first]):
            void.append(cue)
            continue
        weighed = _weigh(cue, denied=found in denied, theirs=elsewhere[cue.first], hearsay=hearsay[cue.first])
        (void if weighed is None else standing).append(weighed or cue)
    return _uncovered(standing), void


def _is_own(cue: Cue, deed: int) -> bool:
    """Whether what looks like somebody else's doing begins with a verb of what one did oneself."""
    return (deed > 0 and _cause(cue) is Cause.OTHERS) or (deed > 1 and _cause(cue) in _NOT_OWNED)


def _of_subject(cue: Cue, reading: Reading, subject: str) -> Cue:
    """What looks like a way of one's own but is said of a thing or a task: "the laptop [decided to] update", "the text was [too long]"."""
    if _cause(cue) not in _OWNED or not subject:
        return cue
    first = reading.words[cue.first]
    if subject == Cause.STATE and cue.kind.endswith(_DOWN):
        return cue._replace(kind="state-")
    if subject == Cause.CIRCUMSTANCE and first in _DECIDING and is_thing(reading.words[cue.first - 1]):
        return cue._replace(kind="circumstance?-")
    return cue._replace(kind="task-") if subject == Cause.TASK and first in _EXCEEDING else cue


def _last(reading: Reading, outcome: Outcome | str | None) -> Cue | None:
    """The last resort, unless a report or a feeling takes it up."""
    cue = last_resort(reading, outcome)
    set_aside = Grounds(reading, (one for one in _lexicon().find(reading) if one.kind in {_IDLE, _ASIDE}))
    return None if cue is None or set_aside.touch(cue) else cue


def _leaning(reading: Reading, outcome: Outcome | str | None, named: tuple[Cue, ...], void: Iterable[Cue]) -> Cue | None:
    """What the words lean to, where that is much more likely than what phrases say, no phrase for it was voided, and nobody is quoted."""
    if not reading.words or any(reported(reading)) or any(_cause(cue) in _PLAIN for cue in _sure(named)):
        return None
    likely = likelihoods(reading, outcome)
    hinted = max((likely[_cause(cue)] for cue in named), default=likely[Cause.UNSPECIFIED])
    best = max(ORDER, key=likely.__getitem__)
    if (
        best is Cause.UNSPECIFIED
        or best in {_cause(cue) for cue in void}
        or likely[best] <= hinted + (WIDE_MARGIN if _sure(named) else MARGIN)
    ):
        return None
    place = speaks_most(reading, outcome, best)
    return Cue(f"{best}{_MAYBE}", "leaning", place, place + 1)


def _could_not(cue: Cue, reading: Reading) -> bool:
    """Whether it tells of what one could not do rather than did not: "I could [not open] the file"."""
    at = cue.first
    unable = at > 0 and reading.words[at] == "not" and reading.words[at - 1] in {"could", "can"}
    return unable and _cause(cue) in _OWNED and _GIVING_UP.isdisjoint(reading.words[at : cue.last + 1])


def _denied_inside(reading: Reading, cues: Iterable[Cue]) -> list[Cue]:
    words = reading.words
    return [cue for cue in cues if gap_denies(words, cue)]


def _weigh(cue: Cue, *, denied: bool, theirs: bool, hearsay: bool) -> Cue | None:
    """The cue as it counts where it stands; None if it does not.

    Negation voids no effort and no strategy. What others say of one's gifts and luck, or of the task, is theirs, and what others did
    or were ("the tutor rushed") speaks for others.
    """
    cause = _cause(cue)
    pull = cue.kind.removeprefix(cause.value)
    if hearsay and cause in _OPINIONS:
        return None
    if theirs and cause in _OF_A_PERSON:
        return cue._replace(kind=Cause.OTHERS.value + pull) if pull.endswith(_DOWN) else None
    if not denied or cause in _OWNED:
        return cue
    if cause in _TURNING:
        return cue._replace(kind=cause.value + pull.strip(_UP + _DOWN) + _TURNED + (_UP if pull.endswith(_DOWN) else _DOWN))
    return None


def _uncovered(cues: Sequence[Cue]) -> list[Cue]:
    """The cues that are no part of a longer one of another class. `cues` come in the order of the text."""
    return [cue for place, cue in enumerate(cues) if not _is_covered(cues, place)]


def _is_covered(cues: Sequence[Cue], place: int) -> bool:
    cue = cues[place]
    for other in cues[max(0, place - _LONGEST * len(_TIES)) : place + len(_TIES) * 2]:
        longer = other.last - other.first > cue.last - cue.first or (other.kind == "effort-" and cue.kind == Cause.STRATEGY)
        if (
            other.kind != cue.kind
            and _MAYBE not in other.kind
            and other.kind != _cause(cue).value
            and longer
            and other.first <= cue.first
            and cue.last <= other.last
        ):
            return True
    return False


def _fits(cue: Cue, outcome: Outcome | str | None) -> bool:
    if outcome == Outcome.ACHIEVED:
        return not cue.kind.endswith(_DOWN)
    return outcome in {None, Outcome.PARTLY} or not cue.kind.endswith(_UP)


def _cause(cue: Cue) -> Cause:
    return Cause(cue.kind.rstrip(_UP + _DOWN + _TURNED + _MAYBE))
