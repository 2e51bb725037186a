"""Correcting and deleting entries: what is kept, what stays as it stood, and what the figures make of it."""

from __future__ import annotations

from typing import Any

import pytest

from protocol import changes as c
from protocol.entities import Correction
from protocol.errors import ProtocolError
from protocol.guarding.heavy import is_quiet
from protocol.snapshot import domain_log
from protocol.standing import Standing, standing_of
from protocol.streaks import is_mastery_experience
from protocol.vocabulary import Appraisal, Cause, Outcome
from tests.protocol.making import on
from tests.protocol.record import Record, domain_of

OWNED: dict[str, Any] = {"effort": 6, "difficulty": 5, "cause": Cause.STRATEGY, "acknowledgement": "I set out to, and I did."}
ACUTE = "I want to kill myself"


@pytest.fixture
def ready() -> Record:
    """A record with a goal that passed the gate, a minute before now."""
    record = Record()
    domain = record.do(c.DefineDomain, "phone people")
    record.do(c.SetGoal, domain, "phone one person", 8, 5)
    record.go_to(0, 1)
    return record


def logged(record: Record, outcome: Outcome = Outcome.ACHIEVED, **fields: Any) -> str:
    return record.do(c.LogAttempt, domain_of(record), outcome, **{**OWNED, **fields})


def kept(record: Record) -> list[Correction]:
    return list(record.snapshot.corrections.values())


def figures(record: Record) -> Standing:
    return standing_of(domain_log(record.snapshot, record.snapshot.domains[domain_of(record)]), record.now)


def test_what_was_corrected_says_what_it_said_before_and_the_goal_stays_as_it_stood(ready: Record) -> None:
    entry = logged(ready, evidence="dialed")
    before = ready.snapshot.attempts[entry]
    ready.go_to(1)
    ready.do(c.CorrectAttempt, entry, Outcome.PARTLY, effort=None, evidence="dialled", cause=Cause.EFFORT, obstacle="the line was busy")
    after = ready.snapshot.attempts[entry]
    assert after == before._replace(
        outcome=Outcome.PARTLY, effort=None, evidence="dialled", cause=Cause.EFFORT, obstacle="the line was busy"
    )
    (correction,) = kept(ready)
    assert set(correction.fields) == {"outcome", "effort", "evidence", "cause", "obstacle"}
    assert (correction.outcome, correction.effort, correction.evidence, correction.cause) == (
        Outcome.ACHIEVED,
        6,
        "dialed",
        Cause.STRATEGY,
    )
    assert (correction.attempt_id, correction.at.logical_date) == (entry, ready.now.today)


def test_a_second_correction_keeps_both_and_one_that_changes_nothing_keeps_none(ready: Record) -> None:
    entry = logged(ready)
    for effort in (3, 3, 7):
        ready.do(c.CorrectAttempt, entry, effort=effort)
    assert [one.effort for one in kept(ready)] == [6, 3]


def test_a_cause_takes_what_was_rated_about_it_along(ready: Record) -> None:
    entry = logged(ready)
    ready.do(c.Audit, entry, Cause.LUCK, "it just happened", locus=2, stability=1)
    ready.do(c.CorrectAttempt, entry, cause=Cause.EFFORT, cause_text="I kept at it")
    after, (correction,) = ready.snapshot.attempts[entry], kept(ready)
    assert (after.cause, after.locus, after.stability, after.reframed_from) == (Cause.EFFORT, None, None, "it just happened")
    assert (correction.cause, correction.locus, correction.stability, correction.cause_text) == (Cause.LUCK, 2, 1, "it just happened")


def test_an_acknowledgement_is_reworded_with_its_moment_taken_back_or_made_now(ready: Record) -> None:
    entry = logged(ready)
    first = ready.snapshot.attempts[entry].acknowledged_at
    ready.go_to(1)
    ready.do(c.CorrectAttempt, entry, acknowledgement="I dialled.")
    reworded = ready.snapshot.attempts[entry]
    assert (reworded.acknowledgement, reworded.acknowledged_at) == ("I dialled.", first)
    ready.do(c.CorrectAttempt, entry, acknowledgement=" ")
    assert not is_mastery_experience(ready.snapshot.attempts[entry])
    ready.do(c.CorrectAttempt, entry, acknowledgement="I did dial.")
    assert ready.snapshot.attempts[entry].acknowledged_at == ready.now.instant
    with pytest.raises(ProtocolError, match="Acknowledge an attempt you made"):
        ready.do(c.CorrectAttempt, entry, Outcome.NOT_ATTEMPTED, acknowledgement="I did it")
    ready.do(c.CorrectAttempt, entry, Outcome.NOT_ATTEMPTED)
    skipped = ready.snapshot.attempts[entry]
    assert (skipped.acknowledged, skipped.acknowledgement) == (False, "")
    assert kept(ready)[-1].acknowledgement == "I did dial."


def test_a_date_moves_within_reach_and_not_before_the_goal(ready: Record) -> None:
    ready.go_to(3)
    entry = logged(ready)
    ready.do(c.CorrectAttempt, entry, at=on(1))
    moved = ready.snapshot.attempts[entry]
    assert (moved.at, moved.days_back) == (on(1), 2)
    assert kept(ready)[0].happened == on(3)
    ready.expect_refused(c.CorrectAttempt, entry, at=on(4))
    assert "Choose a moment after" in ready.expect_refused(c.CorrectAttempt, entry, at=on(0, -30)).sentence
    ready.go_to(6)
    ready.do(c.CorrectAttempt, entry, at=on(5))
    again = ready.snapshot.attempts[entry]
    assert (again.recorded_on, again.days_back) == (on(6).logical_date, 1)
    ready.go_to(30)
    ready.expect_refused(c.CorrectAttempt, entry, at=on(5, 1))
    ready.do(c.CorrectAttempt, entry, at=on(5), effort=1)
    assert ready.snapshot.attempts[entry].effort == 1


@pytest.mark.parametrize("fields", [{"effort": 11}, {"difficulty": 2.5}, {"evidence": "x" * 161}, {"acknowledgement": "x" * 201}])
def test_what_is_out_of_its_limits_is_refused(ready: Record, fields: dict[str, Any]) -> None:
    ready.expect_refused(c.CorrectAttempt, logged(ready), **fields)


def test_what_is_not_there_or_under_way_is_refused(ready: Record) -> None:
    ready.expect_refused(c.CorrectAttempt, "nobody", effort=1)
    ready.expect_refused(c.DeleteAttempt, "nobody")
    ready.expect_refused(c.CorrectAttempt, ready.do(c.StartAttempt, domain_of(ready)), effort=1)


def test_streak_belief_and_calibration_follow(ready: Record) -> None:
    entries = [logged(ready)]
    for day in range(1, 6):
        ready.go_to(day)
        entries.append(logged(ready))
    before = figures(ready)
    assert (before.process.current, before.mastery.current, before.calibration.achieved) == (6, 6, 6)
    ready.do(c.CorrectAttempt, entries[2], Outcome.NOT_ACHIEVED, cause=Cause.STATE)
    after = figures(ready)
    assert (after.process.current, after.mastery.current, after.calibration.achieved) == (5, 3, 5)
    assert after.belief.estimate < before.belief.estimate
    ready.do(c.DeleteAttempt, entries[2])
    gone = figures(ready)
    assert (gone.mastery.current, gone.calibration.n, gone.totals.attempts) == (5, 5, 5)


def test_a_deletion_takes_along_what_was_recorded_about_the_entry_and_nothing_else(ready: Record) -> None:
    domain, entry, other = domain_of(ready), logged(ready), logged(ready)
    for one in (entry, other):
        ready.do(c.AppraiseArousal, domain, one, intensity=5, appraisal=Appraisal.CHALLENGE)
        ready.do(c.Hear, domain, encouraging=True, attempt_id=one)
        ready.do(c.WriteReview, domain, one, cue="the door", tweak="sit nearer")
        ready.do(c.CorrectAttempt, one, effort=1)
    ready.do(c.DeleteAttempt, entry)
    left = ready.snapshot
    assert list(left.attempts) == [other]
    assert [one.attempt_id for one in left.reviews.values()] == [other]
    assert [one.attempt_id for one in left.appraisals.values()] == [other]
    assert [one.attempt_id for one in left.corrections.values()] == [other]
    assert [one.linked_to for one in left.experiences.values()] == [other, other]


def test_heavy_words_of_a_correction_count_for_the_day_of_the_correction(ready: Record) -> None:
    entry = logged(ready)
    ready.go_to(3)
    ready.do(c.CorrectAttempt, entry, evidence=ACUTE)
    assert is_quiet(ready.snapshot, ready.now)
    ready.go_to(4)
    ready.do(c.CorrectAttempt, entry, evidence="dialled")
    assert not is_quiet(ready.snapshot, ready.now)
