"""The belief model of 6.1 with the settled readings B1-B11, one event at a time, everything else counted anew from the log."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import NamedTuple

from protocol.vocabulary import Appraisal, Cause, Outcome
from tests.oracle.inputs import ArousalEvent, Entry, History, LogItem, Measurement, Persuasion, TalkEvent, VerbalEvent, VicariousEvent
from tests.oracle.lookups import attempts, ordered

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
FAILURE_WEIGHT = {
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
PERSUASION_WEIGHT = {Persuasion.INSTRUCTION: 1.0, Persuasion.GENERAL: 0.6, Persuasion.HOPE: 0.0}


class Before(NamedTuple):
    """What an event meets: S, R and every attempt that sorts before it."""

    strength: float
    resilience: float
    attempts: tuple[Entry, ...]


class Step(NamedTuple):
    """One item of the log and where it left the state; `delta` is the item's own change of the undecayed S (B11)."""

    id: str
    delta: float
    strength: float
    measured: float
    resilience: float


class Belief(NamedTuple):
    """The state after the whole log. `estimate` is the decayed S of `today`; `attempts_60` what the band rests on."""

    strength: float
    measured: float
    resilience: float
    attempts: int
    easy_run: int
    steps: tuple[Step, ...]
    band: float
    attempts_60: int
    estimate: float


def clamp(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))


def felt(rating: int | None) -> int:
    """B6: a missing difficulty or effort counts as 5."""
    return 5 if rating is None else rating


def easy_run(earlier: tuple[Entry, ...]) -> int:
    """B3: the achieved attempts with difficulty at most 2 that stand in a row at the end."""
    count = 0
    for entry in reversed(earlier):
        if entry.outcome is not Outcome.ACHIEVED or felt(entry.difficulty) > 2:
            break
        count += 1
    return count


def recovers(earlier: tuple[Entry, ...]) -> bool:
    """B4: whether an achieved attempt now would be the first since a failure, and the 1st to 3rd attempt after the latest failure."""
    failures = [place for place, entry in enumerate(earlier) if entry.outcome is Outcome.NOT_ACHIEVED]
    if not failures:
        return False
    since = earlier[failures[-1] + 1 :]
    return len(since) <= 2 and all(entry.outcome is not Outcome.ACHIEVED for entry in since)


def success_delta(entry: Entry, before: Before) -> float:
    difficulty, effort = felt(entry.difficulty), felt(entry.effort)
    delta = 12 * (0.15 + 0.85 * difficulty / 10) * (0.7 + 0.3 * effort / 10) * SUCCESS_WEIGHT[entry.cause]
    delta *= 1 if entry.acknowledged else 0.8
    delta *= 1 if difficulty > 2 else 1 / (1 + easy_run(before.attempts))
    return clamp(delta * (100 - before.strength) / 100, -8, 8)


def failure_delta(entry: Entry, before: Before) -> float:
    delta = -13 * (1 - 0.6 * felt(entry.difficulty) / 10) * FAILURE_WEIGHT[entry.cause]
    delta *= 1 + 0.8 * math.exp(-len(before.attempts) / 5)
    delta *= 1 - 0.35 * before.resilience
    return clamp(delta * before.strength / 100, -8, 8)


def attempt_delta(entry: Entry, before: Before) -> float:
    """The change that an entry makes to S; B2 for `partly`."""
    if entry.outcome is Outcome.ACHIEVED:
        return success_delta(entry, before)
    if entry.outcome is Outcome.NOT_ACHIEVED:
        return failure_delta(entry, before)
    if entry.outcome is Outcome.PARTLY:
        return (success_delta(entry, before) + failure_delta(entry, before)) / 2
    return 0.0


def resilience_gain(entry: Entry, before: Before, *, reviewed: bool, recovery: float) -> float:
    """The sum of the gains of B1, B4 and B5, to be multiplied by (1 - R)."""
    gain = 0.0
    difficulty, effort = felt(entry.difficulty), felt(entry.effort)
    if entry.outcome is Outcome.ACHIEVED and difficulty >= 3:
        gain += 0.12 * (difficulty / 10) * (effort / 10)
    if entry.outcome is Outcome.ACHIEVED and recovers(before.attempts):
        gain += recovery
    if entry.outcome is Outcome.NOT_ACHIEVED and entry.cause in {Cause.STRATEGY, Cause.EFFORT} and reviewed:
        gain += 0.05
    return gain


def talk_delta(event: TalkEvent, before: Before, earlier: list[LogItem]) -> float:
    """What a non-mastery event would add or take before the caps."""
    up = (100 - before.strength) / 100
    down = before.strength / 100 * (1 - 0.35 * before.resilience)
    match event:
        case VicariousEvent():
            same_model = [item for item in earlier if isinstance(item, VicariousEvent) and item.model_id == event.model_id]
            if len(same_model) >= 3:
                return 0.0
            return 4 * event.similarity / 10 * event.visible_effort / 10 * (0.25 if event.unicorn else 1) * up
        case VerbalEvent(kind=Persuasion.DISCOURAGING):
            return -2.5 * event.credibility / 10 * down
        case VerbalEvent():
            return 2.5 * event.credibility / 10 * PERSUASION_WEIGHT[event.kind] * up
        case ArousalEvent(appraisal=Appraisal.CHALLENGE):
            return event.intensity / 10 * up
        case ArousalEvent(appraisal=Appraisal.THREAT):
            return -2 * event.intensity / 10 * down
        case ArousalEvent():
            return 0.0


def capped(delta: float, day: date, before: Before, rises: list[tuple[date, float]], start: float) -> float:
    """B8: the rises of any seven consecutive logical days hold this day's; until three were achieved there is a ceiling for S."""
    if delta <= 0:
        return delta
    windows = [day - timedelta(days=back) for back in range(7)]
    sums = [sum(rise for when, rise in rises if first <= when <= first + timedelta(days=6)) for first in windows]
    delta = min(delta, max(0.0, 5 - max(sums)))
    if sum(entry.outcome is Outcome.ACHIEVED for entry in before.attempts) < 3:
        delta = min(delta, max(0.0, max(start, 60.0) - before.strength))
    return delta


def fold(history: History, *, recovery: float) -> list[Step]:
    """The whole log in its one order. B7: B starts at the baseline as given, S at the baseline clipped to 5..95; 50 when there is none."""
    measured = 50.0 if history.baseline is None else float(history.baseline)
    start = strength = clamp(measured, 5, 95)
    resilience = 0.2
    reviewed = {review.entry_id for review in history.reviews}
    log: list[LogItem] = [*history.entries, *history.talk, *history.measurements]
    earlier: list[LogItem] = []
    rises: list[tuple[date, float]] = []
    steps = [Step("", 0.0, strength, measured, resilience)]
    for item in ordered(log):
        past = tuple(old for old in earlier if isinstance(old, Entry) and old.outcome is not Outcome.NOT_ATTEMPTED)
        before = Before(strength, resilience, past)
        if isinstance(item, Measurement):
            measured = float(item.strength)
            delta = 0.3 * strength + 0.7 * measured - strength
        elif isinstance(item, Entry):
            delta = attempt_delta(item, before)
            resilience += resilience_gain(item, before, reviewed=item.id in reviewed, recovery=recovery) * (1 - resilience)
        else:
            delta = capped(talk_delta(item, before, earlier), item.logical_date, before, rises, start)
            rises += [(item.logical_date, delta)] if delta > 0 else []
        strength += delta
        earlier.append(item)
        steps.append(Step(item.id, delta, strength, measured, resilience))
    return steps


def belief(history: History, *, recovery: float = 0.08) -> Belief:
    """The belief of `today`. `recovery` is the recovery bonus of R; the golden sequence is given with it off."""
    steps = fold(history, recovery=recovery)
    last = steps[-1]
    done = attempts(history)
    idle = (history.today - done[-1].logical_date).days if done else 0
    exponent = -max(0, idle - 14) / (60 * (1 + last.resilience))
    first = history.today - timedelta(days=59)
    recent = sum(first <= entry.logical_date <= history.today for entry in done)
    return Belief(
        strength=last.strength,
        measured=last.measured,
        resilience=last.resilience,
        attempts=len(done),
        easy_run=easy_run(tuple(done)),
        steps=tuple(steps[1:]),
        band=clamp(25 / math.sqrt(1 + recent), 6, 25),
        attempts_60=recent,
        estimate=last.measured + (last.strength - last.measured) * 2**exponent,
    )
