"""What `=` opens on each insight: its rule, its value in words, and the rows it rests on, newest first."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Any

from protocol.belief import fold
from protocol.explain import explain
from protocol.insights.arousal import arousal_course
from protocol.insights.balance import is_recent, source_of
from protocol.insights.confidence import is_judged
from protocol.insights.effort_results import result
from protocol.insights.kinds import Insight
from protocol.insights.tweaks import tweak_results
from protocol.moments import day_of
from protocol.rows import Figure
from protocol.typed import NamedTuple
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from protocol.belief import BeliefUpdate
    from protocol.coaching import Coaching
    from protocol.entities import Attempt, EfficacyMeasurement
    from protocol.insights.arousal import Felt
    from protocol.insights.kinds import Material
    from protocol.insights.tweaks import Tried
    from protocol.vocabulary import Source

MOST = 100
"""Rows that are listed; of more, the number is told."""


class Rows(NamedTuple):
    """What a figure rests on, newest first, and how one of it is told."""

    found: Sequence[Any]
    tell: Callable[[Any], str]


def figure(insight: Insight, found: Material, coaching: Coaching) -> Figure:
    """The page of one insight. Rows may hold the person's own words."""
    text, rows = coaching.insight_texts[insight], _ROWS[insight](found, coaching)
    shown = tuple(rows.tell(one) for one in rows.found[:MOST])
    if len(rows.found) > MOST:
        shown = (*shown, coaching.insights.more_rows.format(n=len(rows.found) - MOST))
    return Figure(text.title, _counted(len(rows.found), coaching), " ".join(text.rule), shown)


def _counted(rows: int, coaching: Coaching) -> str:
    if not rows:
        return coaching.insights.no_rows
    return "It rests on 1 row." if rows == 1 else f"It rests on {rows} rows, newest first."


def _belief(found: Material, _: Coaching) -> Rows:
    return Rows(fold(found.log)[::-1], lambda one: _row(one.event.at.logical_date, explain(one)))


def _ladder(found: Material, _: Coaching) -> Rows:
    def tell(one: EfficacyMeasurement) -> str:
        rungs = f"rungs {', '.join(map(str, one.ratings))}" if one.ratings else ""
        return _row(one.at.logical_date, f"version {one.scale_version}", f"strength {one.strength}", rungs)

    return Rows(found.measurements[::-1], tell)


def _confidence(found: Material, coaching: Coaching) -> Rows:
    judged = [one for one in reversed(found.log.attempts) if is_judged(one)]
    return Rows(judged, lambda one: _attempt(one, coaching, f"confidence {one.confidence}"))


def _causes(found: Material, coaching: Coaching) -> Rows:
    ends = {Outcome.ACHIEVED, Outcome.NOT_ACHIEVED}
    named = [one for one in reversed(found.log.attempts) if one.outcome in ends and one.cause is not Cause.UNSPECIFIED]
    return Rows(named, lambda one: _attempt(one, coaching, coaching.label(one.cause), words=one.cause_text))


def _sources(found: Material, coaching: Coaching) -> Rows:
    def tell(moved: tuple[BeliefUpdate, Source]) -> str:
        return _row(moved[0].event.at.logical_date, coaching.label(moved[1]), explain(moved[0]))

    moved = [(one, source_of(one)) for one in reversed(fold(found.log)) if is_recent(day_of(one.event.at), found)]
    return Rows([one for one in moved if one[1] is not None], tell)


def _arousal(found: Material, coaching: Coaching) -> Rows:
    def tell(one: Felt) -> str:
        reading = coaching.label(one.reading) if one.reading is not None else ""
        came = coaching.label(one.outcome) if one.outcome is not None else ""
        return _row(date.fromordinal(one.day), reading, f"{one.before} before, {one.after} after", came)

    return Rows(arousal_course(found).felt[::-1], tell)


def _tweaks(found: Material, coaching: Coaching) -> Rows:
    def tell(one: Tried) -> str:
        came = f"{one.share.part} of {one.share.of} achieved" if one.share.of else "no attempt that day"
        said = "" if one.helped is None else "it helped" if one.helped else "it did not help"
        return _row(date.fromordinal(one.day), f"used: {coaching.label(one.used)}", came, said, one.tweak)

    return Rows(tweak_results(found.log.reviews, found.log.attempts).tried[::-1], tell)


def _effort(found: Material, coaching: Coaching) -> Rows:
    rated = [one for one in reversed(found.log.attempts) if one.attempted and one.effort is not None]
    return Rows(rated, lambda one: _attempt(one, coaching, f"effort {one.effort}", f"result {result(one)}"))


def _days(found: Material, _: Coaching) -> Rows:
    by_day = Counter(one.at.logical_date for one in found.log.attempts if one.attempted)
    return Rows(sorted(by_day.items(), reverse=True), lambda one: _row(one[0], "1 attempt" if one[1] == 1 else f"{one[1]} attempts"))


def _attempt(attempt: Attempt, coaching: Coaching, *facts: str, words: str = "") -> str:
    came = coaching.label(attempt.outcome) if attempt.outcome is not None else ""
    return _row(attempt.at.logical_date, came, *facts, words or attempt.evidence or attempt.goal_action)


def _row(day: date, *facts: str) -> str:
    return "  ".join(one for one in (day.isoformat(), *facts) if one)


_ROWS: Mapping[Insight, Callable[[Material, Coaching], Rows]] = {
    Insight.BELIEF: _belief,
    Insight.LADDER: _ladder,
    Insight.CONFIDENCE: _confidence,
    Insight.CAUSES: _causes,
    Insight.SOURCES: _sources,
    Insight.AROUSAL: _arousal,
    Insight.TWEAKS: _tweaks,
    Insight.EFFORT: _effort,
    Insight.DAYS: _days,
}
