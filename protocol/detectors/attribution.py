"""D3: which cause a sentence names for what came of an attempt, and when that cause is worth a question (spec 2, D3; step 5).

Phrases come by cause and by the way they pull: `task+` is an easy task, `task-` a hard one. One that pulls against the outcome ("I
practised a lot", of a miss) counts only where nothing else is said. The cause in the last clause wins; the order of ties is the spec's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from protocol.detectors.cues import Cue, hits, last_clause, sort
from protocol.detectors.grounds import Grounds, gap_denies
from protocol.detectors.lexicon import Lexicon, words
from protocol.detectors.phrases import ability, circumstance, effort, inner_words, luck, others, outer_words, state, strategy, task
from protocol.detectors.phrases.idle import IDLE
from protocol.detectors.reading import Reading, read
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
_OPINIONS: Final = frozenset({Cause.ABILITY, Cause.LUCK, Cause.TASK})
"""Causes that are somebody else's opinion where somebody else names them."""
_UP, _DOWN, _TURNED, _IDLE = "+", "-", "!", "idle"
_MAYBE: Final = "?"
"""A class of phrases that name their cause only where nothing else names one."""
_OTHERS_MAYBE: Final = "others"
"""Somebody did something to one, whatever it was: enough to preselect a cause, not to ask about it."""
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
    }
    return Lexicon(phrases, inner_words.SETS | outer_words.SETS)


def judge(text: str, outcome: Outcome | str | None = None) -> DetectorResult:
    """A `Cause` by its value, `unspecified` where no cause is named; `outcome` is what came of the attempt."""
    reading = read(text)
    standing, void = _weighed(reading)
    fitting = [cue for cue in standing if _fits(cue, outcome)]
    sure = [cue for cue in fitting if _MAYBE not in cue.kind]
    named = _turned_to(reading, fitting, outcome) or sure or fitting or [cue for cue in standing if _TURNED not in cue.kind]
    decisive = _stressed(reading, last_clause(reading, named))
    if not decisive and (last := last_resort(reading, outcome)):
        standing, decisive = [last], (last,)
    causes = {_cause(cue) for cue in decisive}
    primary = next((cause for cause in _TIES if cause in causes), Cause.UNSPECIFIED)
    speaking = (cue for cue in standing if _cause(cue) is primary)
    return DetectorResult(_NAME, primary.value, hits(reading, speaking), hits(reading, void), _flags(fitting, sure or fitting, outcome))


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
    cues = _lexicon().find(reading)
    idle = Grounds(reading, (cue for cue in cues if cue.kind == _IDLE))
    told = sort(reading, (cue for cue in cues if not idle.touch(cue)), unless_negated=frozenset())
    denied = {*sort(reading, told.standing).void, *_denied_inside(reading, told.standing)}
    elsewhere, hearsay = somebody_else(reading), reported(reading)
    standing: list[Cue] = []
    void = [*told.void]
    for cue in told.standing:
        weighed = _weigh(cue, denied=cue in denied, theirs=elsewhere[cue.first], hearsay=hearsay[cue.first])
        (void if weighed is None else standing).append(weighed or cue)
    return _uncovered(standing), void


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
        return cue._replace(kind=Cause.OTHERS.value + pull) if pull == _DOWN else None
    if not denied or cause in _OWNED:
        return cue
    if cause in _TURNING:
        return cue._replace(kind=cause.value + _TURNED + (_UP if pull == _DOWN else _DOWN))
    return None


def _uncovered(cues: Sequence[Cue]) -> list[Cue]:
    """The cues that are no part of a longer one of another class. `cues` come in the order of the text."""
    return [cue for place, cue in enumerate(cues) if not _is_covered(cues, place)]


def _is_covered(cues: Sequence[Cue], place: int) -> bool:
    cue = cues[place]
    for other in cues[max(0, place - _LONGEST * len(_TIES)) : place + len(_TIES) * 2]:
        longer = other.last - other.first > cue.last - cue.first or (other.kind == "effort-" and cue.kind == Cause.STRATEGY)
        if other.kind != cue.kind and _MAYBE not in other.kind and longer and other.first <= cue.first and cue.last <= other.last:
            return True
    return False


def _fits(cue: Cue, outcome: Outcome | str | None) -> bool:
    if outcome == Outcome.ACHIEVED:
        return not cue.kind.endswith(_DOWN)
    return outcome in {None, Outcome.PARTLY} or not cue.kind.endswith(_UP)


def _cause(cue: Cue) -> Cause:
    return Cause(cue.kind.rstrip(_UP + _DOWN + _TURNED + _MAYBE))
