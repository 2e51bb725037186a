"""The belief model (spec 6.1): a bookkeeping estimate of how the theory would expect recent experience to move belief.

It is no measurement and predicts nothing. Every constant is our choice, unvalidated. The state is a pure fold over one
domain's log in the order of (`occurred_at`, id); a fold may start from any state an earlier fold ended in.
"""

from __future__ import annotations

from math import exp, exp2, sqrt

from protocol.entities import Attempt, EfficacyMeasurement, Experience
from protocol.snapshot import when
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import Cause, Outcome, SelfTalkKind, Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from protocol.snapshot import DomainLog

    Event = Attempt | Experience | EfficacyMeasurement

START, START_LOW, START_HIGH = 50.0, 5.0, 95.0
START_RESILIENCE = 0.2
MIDDLE = 5
"""What a missing difficulty, effort or factor counts as, 0-10."""
EASY = 2
"""Difficulty, 0-10, up to which a success is an easy one."""
CLAMP = 8.0
TALK_PER_WEEK, TALK_DAYS, TALK_CEILING, TALK_UNTIL = 5.0, 7, 60.0, 3
STUDIES_PER_MODEL = 3
RECOVERY_WITHIN = 3

SUCCESS_WEIGHT = {
    Cause.EFFORT: 1.0,
    Cause.STRATEGY: 1.0,
    Cause.ABILITY: 0.9,
    Cause.STATE: 0.75,
    Cause.UNSPECIFIED: 0.75,
    Cause.OTHERS: 0.55,
    Cause.CIRCUMSTANCE: 0.55,
    Cause.TASK: 0.45,
    Cause.LUCK: 0.4,
}
MISS_WEIGHT = {
    Cause.CIRCUMSTANCE: 0.5,
    Cause.STRATEGY: 0.6,
    Cause.STATE: 0.6,
    Cause.LUCK: 0.6,
    Cause.OTHERS: 0.65,
    Cause.EFFORT: 0.7,
    Cause.TASK: 0.7,
    Cause.UNSPECIFIED: 0.85,
    Cause.ABILITY: 1.1,
}
TALK_WEIGHT = {
    SelfTalkKind.INSTRUCTION: 1.0,
    SelfTalkKind.MIXED: 1.0,
    SelfTalkKind.INSTRUCTION_NEGATIVE: 0.6,
    SelfTalkKind.MOTIVATIONAL: 0.6,
    SelfTalkKind.UNCLEAR: 0.6,
    SelfTalkKind.HOPE: 0.0,
}


class BeliefState(NamedTuple):
    """Where the fold stands: S (0-100), B (last own rating, 0-100), R (resilience 0-1) and the counts that later events need.

    `since_miss` is the number of attempts since the latest miss, None when none waits for a recovery. `talk` holds the recent
    positive (ordinal of the logical day, points) of non-mastery events; `studied` how often each model was studied.
    """

    s: float
    b: float
    r: float = START_RESILIENCE
    n: int = 0
    k: int = 0
    since_miss: int | None = None
    achieved: int = 0
    start: float = START
    talk: tuple[tuple[int, float], ...] = ()
    studied: tuple[tuple[str, int], ...] = ()
    last_attempt: date | None = None


class BeliefUpdate(NamedTuple):
    """What one event did: its own change of S at its place in the fold, and the state around it."""

    event: Event
    delta: float
    before: BeliefState
    after: BeliefState


def start(baseline: int | None) -> BeliefState:
    """The state before the first event; `baseline` is the domain's first rating 0-100, None if it was not given."""
    if baseline is None:
        return BeliefState(s=START, b=START, start=START)
    clipped = min(max(float(baseline), START_LOW), START_HIGH)
    return BeliefState(s=clipped, b=float(baseline), start=clipped)


def success_delta(state: BeliefState, difficulty: int, effort: int, cause: Cause, *, acknowledged: bool) -> float:
    """What an achieved attempt adds, 0 to 8."""
    easy = 1.0 if difficulty > EASY else 1 / (1 + state.k)
    hard = 0.15 + 0.85 * difficulty / 10
    owned = SUCCESS_WEIGHT[cause] * (1.0 if acknowledged else 0.8)
    return _clamp(12 * hard * (0.7 + 0.3 * effort / 10) * owned * easy * (100 - state.s) / 100)


def miss_delta(state: BeliefState, difficulty: int, cause: Cause) -> float:
    """What an attempt that did not work takes, -8 to 0. Effort is absent on purpose: trying hard is never punished."""
    early = 1 + 0.8 * exp(-state.n / 5)
    return _clamp(-13 * (1 - 0.6 * difficulty / 10) * MISS_WEIGHT[cause] * early * _shield(state) * state.s / 100)


def attempt_delta(state: BeliefState, attempt: Attempt) -> float:
    """The change by one attempt; a partly achieved one is the mean of both clamped changes."""
    difficulty, effort = _or_middle(attempt.difficulty), _or_middle(attempt.effort)
    if not attempt.attempted:
        return 0.0
    up = success_delta(state, difficulty, effort, attempt.cause, acknowledged=attempt.acknowledged)
    down = miss_delta(state, difficulty, attempt.cause)
    if attempt.outcome is Outcome.ACHIEVED:
        return up
    return down if attempt.outcome is Outcome.NOT_ACHIEVED else (up + down) / 2


def resilience_gain(state: BeliefState, attempt: Attempt, *, reviewed: bool) -> float:
    """How much R grows at one attempt: the gains are added first, then scaled by what is left to 1."""
    gain = 0.0
    difficulty, effort = _or_middle(attempt.difficulty), _or_middle(attempt.effort)
    if attempt.outcome is Outcome.ACHIEVED:
        if difficulty > EASY:
            gain += 0.12 * (difficulty / 10) * (effort / 10)
        if state.since_miss is not None and state.since_miss < RECOVERY_WITHIN:
            gain += 0.08
    if attempt.outcome is Outcome.NOT_ACHIEVED and reviewed and attempt.cause in {Cause.STRATEGY, Cause.EFFORT}:
        gain += 0.05
    return gain * (1 - state.r)


def fold_attempt(state: BeliefState, attempt: Attempt, *, reviewed: bool) -> BeliefUpdate:
    """One attempt or skipped entry; a skipped one changes nothing."""
    if not attempt.attempted:
        return BeliefUpdate(attempt, 0.0, state, state)
    delta = attempt_delta(state, attempt)
    achieved = attempt.outcome is Outcome.ACHIEVED
    after = state._replace(
        s=_bounded(state.s + delta),
        r=min(1.0, state.r + resilience_gain(state, attempt, reviewed=reviewed)),
        n=state.n + 1,
        k=state.k + 1 if achieved and _or_middle(attempt.difficulty) <= EASY else 0,
        since_miss=_since_miss(state.since_miss, attempt.outcome),
        achieved=state.achieved + achieved,
        last_attempt=max(filter(None, (state.last_attempt, attempt.at.logical_date))),
    )
    return BeliefUpdate(attempt, delta, state, after)


def _since_miss(since: int | None, outcome: Outcome | None) -> int | None:
    if outcome is Outcome.NOT_ACHIEVED:
        return 0
    if outcome is Outcome.ACHIEVED or since is None:
        return None
    return since + 1


def fold_experience(state: BeliefState, event: Experience) -> BeliefUpdate:
    """One event of the three sources other than mastery; rises are cut by the caps, falls never are."""
    delta = _clamp(_talk_delta(state, event))
    studied = state.studied
    if event.source is Source.VICARIOUS and event.linked_to is not None:
        counts = dict(studied)
        counts[event.linked_to] = counts.get(event.linked_to, 0) + 1
        studied = tuple(counts.items())
        if counts[event.linked_to] > STUDIES_PER_MODEL:
            delta = min(delta, 0.0)
    day = event.at.logical_date.toordinal()
    talk = tuple(one for one in state.talk if one[0] > day - 4 * TALK_DAYS)
    if delta > 0:
        delta = max(0.0, min(delta, _room(talk, day), _ceiling_room(state)))
        talk = (*talk, (day, delta))
    after = state._replace(s=_bounded(state.s + delta), talk=talk, studied=studied)
    return BeliefUpdate(event, delta, state, after)


def _talk_delta(state: BeliefState, event: Experience) -> float:
    up, down = (100 - state.s) / 100, state.s / 100 * _shield(state)
    if event.source is Source.VICARIOUS:
        likeness = _or_middle(event.similarity) / 10 * _or_middle(event.visible_effort) / 10
        return 4 * likeness * (0.25 if event.unicorn else 1.0) * up
    if event.source is Source.VERBAL_PERSUASION:
        credibility = _or_middle(event.credibility) / 10
        weight = TALK_WEIGHT[event.talk or SelfTalkKind.UNCLEAR]
        return -2.5 * credibility * down if event.valence < 0 else 2.5 * credibility * weight * up
    intensity = _or_middle(event.intensity) / 10
    return {1: intensity * up, 0: 0.0, -1: -2 * intensity * down}[event.valence]


def _room(talk: tuple[tuple[int, float], ...], day: int) -> float:
    """What any 7 consecutive logical days that hold this one still have room for."""
    windows = range(day - TALK_DAYS + 1, day + 1)
    return min(TALK_PER_WEEK - sum(points for on, points in talk if first <= on < first + TALK_DAYS) for first in windows)


def _ceiling_room(state: BeliefState) -> float:
    return CLAMP if state.achieved >= TALK_UNTIL else max(state.start, TALK_CEILING) - state.s


def fold_measurement(state: BeliefState, event: EfficacyMeasurement) -> BeliefUpdate:
    """A new own rating pulls the estimate most of the way and becomes what it drifts back to."""
    s = 0.3 * state.s + 0.7 * event.strength
    return BeliefUpdate(event, s - state.s, state, state._replace(s=s, b=float(event.strength)))


def events(log: DomainLog) -> list[Event]:
    """What the fold runs over, in order."""
    found: list[Event] = [*log.attempts, *log.experiences, *log.measurements]
    return sorted(found, key=when)


def fold(log: DomainLog) -> list[BeliefUpdate]:
    """Every update of a domain from its start, in order; of what is listed where older events are settled."""
    return list(fold_from(begun(log), events(log), log.reviewed_ids))


def begun(log: DomainLog) -> BeliefState:
    """Where the fold of a domain begins: at its first rating, or where its settled part ends."""
    return start(log.domain.baseline_strength) if log.settled is None else log.settled.belief


def fold_from(state: BeliefState, found: Iterable[Event], reviewed: frozenset[str]) -> Iterable[BeliefUpdate]:
    """The updates of some ordered events, from a state that holds everything before them."""
    for event in found:
        if isinstance(event, Attempt):
            update = fold_attempt(state, event, reviewed=event.id in reviewed)
        elif isinstance(event, EfficacyMeasurement):
            update = fold_measurement(state, event)
        else:
            update = fold_experience(state, event)
        state = update.after
        yield update


class Belief(NamedTuple):
    """What is shown: estimate 0-100 with its band (+- points), the attempts of 60 logical days it rests on, the last own rating."""

    estimate: float
    band: float
    attempts: int
    measured: int | None


BAND_DAYS, DECAY_FREE_DAYS, HALF_LIFE_DAYS = 60, 14, 60


def decayed(state: BeliefState, today: date) -> float:
    """S as read on a logical day: it drifts back to the last own rating after 14 days without an attempt."""
    if state.last_attempt is None:
        return state.s
    idle = max(0, today.toordinal() - state.last_attempt.toordinal() - DECAY_FREE_DAYS)
    return state.b + (state.s - state.b) * exp2(-idle / (HALF_LIFE_DAYS * (1 + state.r)))


def band(attempts: int) -> float:
    """Half the width of the band for a number of attempts in 60 logical days: 25 down to 6 points."""
    return min(max(25 / sqrt(1 + attempts), 6.0), 25.0)


def belief(log: DomainLog, updates: Sequence[BeliefUpdate], today: date) -> Belief:
    """The estimate of a folded domain as read on a logical day."""
    state = updates[-1].after if updates else begun(log)
    tallies = log.settled.tallies if log.settled is not None else ()
    recent = sum(1 for one in log.attempts if one.attempted and 0 <= today.toordinal() - one.at.logical_date.toordinal() < BAND_DAYS)
    recent += sum(tally.attempts for day, tally in tallies if 0 <= today.toordinal() - day < BAND_DAYS)
    return Belief(decayed(state, today), band(recent), recent, last_rating(log))


def last_rating(log: DomainLog) -> int | None:
    """The last own rating of the domain, 0-100; its baseline before the first."""
    if log.measurements:
        return max(log.measurements, key=when).strength
    settled = log.settled.measured if log.settled is not None else None
    return log.domain.baseline_strength if settled is None else settled


def _clamp(delta: float) -> float:
    return min(max(delta, -CLAMP), CLAMP)


def _bounded(s: float) -> float:
    return min(max(s, 0.0), 100.0)


def _shield(state: BeliefState) -> float:
    return 1 - 0.35 * state.r


def _or_middle(rating: int | None) -> int:
    return MIDDLE if rating is None else rating
