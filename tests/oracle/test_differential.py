"""The product against the oracle: two readings of the same rules, one fast and one literal, on whole random histories."""

from __future__ import annotations

import pytest
from hypothesis import given

from protocol.belief import belief, fold
from protocol.calibration import calibration
from protocol.dip import in_dip
from protocol.sources import source_counts
from protocol.streaks import Verdict, is_mastery_experience, mastery_run, process_streak, totals
from tests.oracle import oracle
from tests.oracle.adapter import domain_log, settled
from tests.oracle.histories import histories
from tests.oracle.inputs import History

_SAME = {
    Verdict.KEPT: oracle.Verdict.KEPT,
    Verdict.HELD: oracle.Verdict.HOLD,
    Verdict.BRIDGED: oracle.Verdict.REPAIRED,
    Verdict.RESERVE_USED: oracle.Verdict.RESERVE,
    Verdict.MISSED: oracle.Verdict.MISSED,
}


@given(histories())
def test_belief_is_the_same_after_every_event(drawn: History) -> None:
    history = settled(drawn)
    log = domain_log(history)
    ours, theirs = fold(log), oracle.belief(history)

    assert [one.event.id for one in ours] == [one.id for one in theirs.steps]
    for update, step in zip(ours, theirs.steps, strict=True):
        assert (update.delta, update.after.s, update.after.r) == pytest.approx((step.delta, step.strength, step.resilience), abs=1e-9)
    shown = belief(log, ours, history.today)
    assert (shown.estimate, shown.band) == pytest.approx((theirs.estimate, theirs.band), abs=1e-9)


@given(histories())
def test_the_process_streak_is_the_same_day_by_day(drawn: History) -> None:
    history = settled(drawn)
    ours, theirs = process_streak(domain_log(history), history.today), oracle.process_streak(history)

    opportunities = [(day, verdict) for day, verdict in theirs.verdicts if verdict in _SAME.values()]
    assert [(one.day, _SAME[one.verdict]) for one in ours.opportunities] == opportunities
    assert (ours.current, ours.best, ours.reserves) == (theirs.current, theirs.best, theirs.reserves)


@given(histories())
def test_the_mastery_run_is_the_same(drawn: History) -> None:
    history = settled(drawn)
    log = domain_log(history)
    ours, theirs = mastery_run(log.attempts), oracle.mastery_run(history)

    assert (ours.current, ours.best) == (theirs.current, theirs.best)
    assert {one.id for one in log.attempts if is_mastery_experience(one)} == {
        entry.id for entry in history.entries if oracle.is_mastery(entry, history)
    }


@given(histories())
def test_counts_are_the_same(drawn: History) -> None:
    history = settled(drawn)
    log = domain_log(history)

    assert totals(log.attempts) == tuple(oracle.totals(history))
    assert source_counts(log, history.today) == oracle.source_counts(history)
    assert in_dip(log.attempts, history.today) == oracle.dip(history)


@given(histories())
def test_calibration_is_the_same(drawn: History) -> None:
    history = settled(drawn)
    ours, theirs = calibration(domain_log(history).attempts), oracle.calibration(history)

    assert (ours.n, ours.achieved, ours.verdict.value) == (theirs.n, theirs.achieved, theirs.verdict)
    assert (ours.mean_confidence, ours.bias) == pytest.approx((theirs.mean_confidence, theirs.bias))
