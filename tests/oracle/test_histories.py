"""The invariants of 6.1 and 6.2 on the oracle itself, over drawn histories: they hold both the reading and the strategies to account."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from protocol.vocabulary import Cause, Outcome
from tests.oracle import oracle
from tests.oracle.histories import histories
from tests.oracle.inputs import Entry, History, VicariousEvent
from tests.oracle.lookups import logical_date
from tests.oracle.streak_rules import attempted_days, lost_days

HISTORIES = histories()


@given(HISTORIES)
@settings(deadline=None)
def test_drawn_histories_are_valid(history: History) -> None:
    ids = [item.id for item in (*history.entries, *history.talk, *history.measurements)]
    assert len(set(ids)) == len(ids)
    goals = {goal.id: goal for goal in history.goals}
    for entry in history.entries:
        offset = entry.occurred_at.astimezone(ZoneInfo(entry.tz)).utcoffset() or timedelta()
        assert entry.logical_date == logical_date(entry.occurred_at, int(offset.total_seconds()) // 60)
        assert (entry.recorded_date - entry.logical_date).days <= 7
        assert entry.goal_id is None or goals[entry.goal_id].passed is not None
    assert {review.entry_id for review in history.reviews} <= set(ids)
    assert all(review.made_on <= history.today for review in history.reviews)
    passed = [goal for goal in history.goals if goal.passed is not None]
    assert passed == sorted(passed, key=lambda goal: (goal.passed.at if goal.passed else 0, goal.id))
    assert all((goal.passed is None) == (goal.confidence is None or goal.confidence < 7) for goal in history.goals)


@given(HISTORIES, st.data())
@settings(deadline=None)
def test_order_of_entry_is_irrelevant(history: History, data: st.DataObject) -> None:
    shuffled = history._replace(
        entries=tuple(data.draw(st.permutations(history.entries))),
        reviews=history.reviews[::-1],
        goals=history.goals[::-1],
        talk=history.talk[::-1],
        measurements=history.measurements[::-1],
        marks=history.marks[::-1],
        pauses=history.pauses[::-1],
    )
    for rule in (oracle.belief, oracle.process_streak, oracle.mastery_run, oracle.totals, oracle.calibration, oracle.dip):
        assert rule(shuffled) == rule(history)


@given(HISTORIES)
@settings(deadline=None)
def test_belief_stays_in_bounds(history: History) -> None:
    belief = oracle.belief(history)
    for step in belief.steps:
        assert 0 <= step.strength <= 100
        assert 0 <= step.resilience <= 1
        assert abs(step.delta) <= 8 or step.id in {measurement.id for measurement in history.measurements}
    assert min(belief.strength, belief.measured) - 1e-9 <= belief.estimate <= max(belief.strength, belief.measured) + 1e-9
    assert 6 <= belief.band <= 25


@given(HISTORIES)
@settings(deadline=None)
def test_talk_rises_at_most_five_in_any_seven_days(history: History) -> None:
    deltas = {step.id: step.delta for step in oracle.belief(history).steps}
    for first in {event.logical_date for event in history.talk}:
        window = [event for event in history.talk if 0 <= (event.logical_date - first).days <= 6]
        assert sum(max(0.0, deltas[event.id]) for event in window) <= 5 + 1e-9
    for model in {event.model_id for event in history.talk if isinstance(event, VicariousEvent)}:
        studied = [event for event in history.talk if isinstance(event, VicariousEvent) and event.model_id == model]
        assert sum(deltas[event.id] > 0 for event in studied) <= 3


@given(HISTORIES)
@settings(deadline=None)
def test_streaks_and_totals_hang_together(history: History) -> None:
    streak, run, totals = oracle.process_streak(history), oracle.mastery_run(history), oracle.totals(history)
    assert 0 <= streak.current <= streak.best <= streak.opportunities
    assert 0 <= streak.reserves <= 2
    assert 0 <= run.current <= run.best <= len(run.qualifying) <= totals.mastery_experiences <= totals.achieved
    assert totals.attempts == sum(entry.outcome is not Outcome.NOT_ATTEMPTED for entry in history.entries)


def with_one_more(history: History, model: Entry, days: int, *, good: bool) -> History:
    """An attempt like `model` so many days later, in the same zone; it extends if `good`, else it holds."""
    day = model.logical_date + timedelta(days=days)
    more = model._replace(
        id="more",
        occurred_at=model.occurred_at + timedelta(days=days),
        logical_date=day,
        recorded_date=day,
        outcome=Outcome.NOT_ACHIEVED,
        cause=Cause.STRATEGY if good else Cause.LUCK,
    )
    return history._replace(entries=(*history.entries, more))


@given(HISTORIES, st.data(), st.integers(-9, 9), st.booleans())
@settings(deadline=None)
def test_an_attempt_more_never_shortens_the_process_streak(history: History, data: st.DataObject, days: int, good: bool) -> None:
    assume(history.entries)
    model = data.draw(st.sampled_from(history.entries))
    longer = with_one_more(history, model, days, good=good)
    # The one exception (see the example in `test_streak_examples`): by P12 an entry between two others may bring back dates lost there.
    assume(lost_days(history) <= lost_days(longer) | attempted_days(longer))
    before, after = oracle.process_streak(history), oracle.process_streak(longer)
    assert after.current >= before.current
    assert after.best >= before.best
    assert after.kept_count >= before.kept_count


@given(HISTORIES)
@settings(deadline=None)
def test_a_miss_laid_to_strategy_is_as_good_as_a_win_for_the_process_streak(history: History) -> None:
    kept = {Outcome.NOT_ACHIEVED: Outcome.ACHIEVED}
    lifted = [
        entry._replace(outcome=kept.get(entry.outcome, entry.outcome)) if entry.cause is Cause.STRATEGY else entry
        for entry in history.entries
    ]
    assert oracle.process_streak(history._replace(entries=tuple(lifted))) == oracle.process_streak(history)
