"""Mastery, totals, calibration (4.5), the dip (4.4), the sources (3) and what a re-measurement has to exceed (5.3)."""

from __future__ import annotations

import math
import statistics
from datetime import timedelta
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from protocol.vocabulary import Cause, Outcome, Source
from tests.oracle.inputs import ArousalEvent, Entry, History, VerbalEvent, VicariousEvent
from tests.oracle.lookups import attempts, counts_for_streaks, served_goal

Z = Fraction(196, 100)


class MasteryRun(NamedTuple):
    """`qualifying` are the ids that the run counts, oldest first; entries backdated too far are not among them."""

    current: int
    best: int
    qualifying: tuple[str, ...]


class Totals(NamedTuple):
    attempts: int
    achieved: int
    partly: int
    missed: int
    skipped: int
    wins: int
    mastery_experiences: int


class Calibration(NamedTuple):
    """Shares run 0-1 and are None at n = 0; `lower` and `upper` are the Wilson interval of the success rate."""

    n: int
    mean_confidence: float | None
    achieved: int
    bias: float | None
    verdict: str
    brier: float | None
    reference: float | None
    lower: float | None
    upper: float | None


def is_mastery(entry: Entry, history: History) -> bool:
    """6.2, B6: planned, achieved, acknowledged, difficulty at least 3, and a cause chosen that is not luck."""
    return (
        served_goal(entry, history) is not None
        and entry.outcome is Outcome.ACHIEVED
        and entry.acknowledged
        and entry.difficulty is not None
        and entry.difficulty >= 3
        and entry.cause not in {Cause.UNSPECIFIED, Cause.LUCK}
    )


def mastery_run(history: History) -> MasteryRun:
    """P7: qualifying experiences extend, `not_achieved` closes, everything else holds."""
    current = best = 0
    qualifying: list[str] = []
    for entry in attempts(history):
        if not counts_for_streaks(entry):
            continue
        if is_mastery(entry, history):
            current += 1
            qualifying.append(entry.id)
        elif entry.outcome is Outcome.NOT_ACHIEVED:
            current = 0
        best = max(best, current)
    return MasteryRun(current, best, tuple(qualifying))


def totals(history: History) -> Totals:
    """P11. However far an entry was backdated, it counts here."""
    outcomes = [entry.outcome for entry in history.entries]
    mastered = sum(is_mastery(entry, history) for entry in history.entries)
    achieved, partly, missed = (outcomes.count(kind) for kind in (Outcome.ACHIEVED, Outcome.PARTLY, Outcome.NOT_ACHIEVED))
    return Totals(
        attempts=achieved + partly + missed,
        achieved=achieved,
        partly=partly,
        missed=missed,
        skipped=outcomes.count(Outcome.NOT_ATTEMPTED),
        wins=achieved - mastered,
        mastery_experiences=mastered,
    )


def wilson(achieved: int, n: int) -> tuple[float, float]:
    """The Wilson interval of a success rate (Brown, Cai & DasGupta 2001), z = 1.96."""
    z = float(Z)
    centre = (achieved / n + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z * math.sqrt(achieved * (n - achieved) / n**3 + z**2 / (4 * n**2)) / (1 + z**2 / n)
    return centre - half, centre + half


def beyond_wilson(mean: Fraction, achieved: int, n: int) -> int:
    """C3, exactly: 1 above the interval, -1 below, 0 in it. x lies outside when (x - k/n)^2 > z^2 x (1 - x) / n."""
    rate = Fraction(achieved, n)
    if (mean - rate) ** 2 <= Z**2 * mean * (1 - mean) / n:
        return 0
    return 1 if mean > rate else -1


def calibration_verdict(confidences: list[int], achieved: int) -> str:
    n = len(confidences)
    if n < 5:
        return "too_few"
    if n < 10:
        return "early"
    mean = Fraction(sum(confidences), 10 * n)
    bias = mean - Fraction(achieved, n)
    beyond = beyond_wilson(mean, achieved, n)
    if beyond > 0 and bias > Fraction(15, 100):
        return "over"
    if beyond < 0 and bias < Fraction(-10, 100):
        return "under"
    return "consistent"


def calibration(history: History) -> Calibration:
    """4.5 over the attempts whose confidence was stored before acting; `partly` is left out."""
    pairs: list[tuple[int, bool]] = []
    for entry in attempts(history):
        goal = served_goal(entry, history)
        if goal is not None and goal.confidence is not None and entry.outcome is not Outcome.PARTLY:
            pairs.append((goal.confidence, entry.outcome is Outcome.ACHIEVED))
    n = len(pairs)
    achieved = sum(done for _, done in pairs)
    verdict = calibration_verdict([confidence for confidence, _ in pairs], achieved)
    if n == 0:
        return Calibration(0, None, 0, None, verdict, None, None, None, None)
    mean = Fraction(sum(confidence for confidence, _ in pairs), 10 * n)
    rate = Fraction(achieved, n)
    squares = sum((Fraction(confidence, 10) - int(done)) ** 2 for confidence, done in pairs)
    lower, upper = wilson(achieved, n)
    return Calibration(n, float(mean), achieved, float(mean - rate), verdict, float(squares / n), float(rate * (1 - rate)), lower, upper)


def dip_window(history: History) -> list[Entry]:
    """4.4: the attempts of 14 logical days if there are five, else the last eight of 28 days if there are eight, else none."""
    done = [entry for entry in attempts(history) if entry.logical_date <= history.today]
    fortnight = [entry for entry in done if (history.today - entry.logical_date).days < 14]
    if len(fortnight) >= 5:
        return fortnight
    month = [entry for entry in done if (history.today - entry.logical_date).days < 28]
    return month[-8:] if len(month) >= 8 else []


def mean(ratings: list[int]) -> Fraction | None:
    return Fraction(sum(ratings), len(ratings)) if ratings else None


def dip(history: History) -> bool:
    """4.4, the bare detector: no rule on how often an alert is shown. Ratings that were not given are left out of their mean."""
    window = dip_window(history)
    if not window:
        return False
    effort = mean([entry.effort for entry in window if entry.effort is not None])
    rating = mean([entry.result_rating for entry in window if entry.result_rating is not None])
    success_rate = Fraction(sum(entry.outcome is Outcome.ACHIEVED for entry in window), len(window))
    return effort is not None and effort >= 6 and success_rate <= Fraction(40, 100) and (rating is None or rating <= 4)


def source_counts(history: History) -> dict[Source, int]:
    """Section 3: how many events of each source lie in today and the 27 logical days before, whatever their valence."""
    first = history.today - timedelta(days=27)
    done = [entry for entry in attempts(history) if first <= entry.logical_date <= history.today]
    talk = [event for event in history.talk if first <= event.logical_date <= history.today]
    return {
        Source.MASTERY: len(done),
        Source.VICARIOUS: sum(isinstance(event, VicariousEvent) for event in talk),
        Source.VERBAL_PERSUASION: sum(isinstance(event, VerbalEvent) for event in talk),
        Source.PHYSIOLOGICAL: sum(isinstance(event, ArousalEvent) for event in talk),
    }


def noise_threshold(stable: list[float]) -> float:
    """5.3 (Jacobson & Truax 1991): the change of strength that exceeds measurement noise, in points.

    From the person's own measurements of a stable phase if there are five; else from the planning values SD 20, r .85.
    """
    if len(stable) < 5:
        return 1.96 * 20 * math.sqrt(2 * (1 - 0.85))
    differences = [later - earlier for earlier, later in pairwise(stable)]
    return 1.96 * math.sqrt(2) * max(5.0, statistics.stdev(differences) / math.sqrt(2))
