"""Changes to attempts: the outcome, the acknowledgement, the audit, the flow."""

from __future__ import annotations

from typing import Any

import pytest

from protocol import changes as c
from protocol.apply import decide
from protocol.snapshot import (
    domain_log,
    open_attempt,
)
from protocol.streaks import is_mastery_experience
from protocol.vocabulary import (
    AttemptState,
    Cause,
    Outcome,
)
from tests.protocol.making import on
from tests.protocol.record import Record, domain_of
from tests.screens.host import put


def test_a_logged_attempt_carries_its_goal_as_it_stood(ready: Record) -> None:
    given: dict[str, Any] = {"effort": 6, "difficulty": 5, "evidence": "dialled", "cause": Cause.STRATEGY, "acknowledgement": "I did it"}
    key = ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, **given)
    attempt = ready.snapshot.attempts[key]
    assert (attempt.goal_action, attempt.confidence, attempt.challenge, attempt.planned) == ("phone one person", 8, 5, True)
    assert (attempt.acknowledged, attempt.acknowledgement, attempt.state) == (True, "I did it", AttemptState.CLOSED)
    assert is_mastery_experience(attempt)


def test_without_a_ready_goal_an_attempt_is_unplanned_and_kept(record: Record) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    record.do(c.SetGoal, domain, "phone ten people", 3)
    key = record.do(c.LogAttempt, domain, Outcome.ACHIEVED, difficulty=8, acknowledgement="")
    attempt = record.snapshot.attempts[key]
    assert (attempt.planned, attempt.confidence, attempt.acknowledgement) == (False, None, "I set out to phone people, and I did.")


def test_a_backdated_attempt_takes_the_goal_of_its_own_moment(ready: Record) -> None:
    ready.go_to(2)
    before_the_goal = ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, at=on(-1))
    after_it = ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, at=on(1))
    attempts = ready.snapshot.attempts
    assert (attempts[before_the_goal].planned, attempts[before_the_goal].days_back) == (False, 3)
    assert (attempts[after_it].planned, attempts[after_it].backdated) == (True, True)


@pytest.mark.parametrize("at", [on(0, 1), on(-8)])
def test_the_future_and_more_than_a_week_ago_are_refused(ready: Record, at: object) -> None:
    ready.expect_refused(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, at=at)


def test_a_week_ago_is_taken(ready: Record) -> None:
    assert ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, at=on(-7)) in ready.snapshot.attempts


@pytest.mark.parametrize("fields", [{"effort": 11}, {"difficulty": -1}, {"effort": 5.5}, {"evidence": "x" * 161}])
def test_an_attempt_out_of_its_limits_is_refused(ready: Record, fields: dict[str, Any]) -> None:
    ready.expect_refused(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, **fields)


def test_the_same_change_sent_twice_counts_once(ready: Record) -> None:
    change = c.LogAttempt("same", domain_of(ready), Outcome.ACHIEVED)
    for _ in range(2):
        ready.snapshot = put(ready.snapshot, decide(ready.snapshot, change, ready.now).puts)
    assert list(ready.snapshot.attempts) == ["same"]


def test_a_skipped_entry_has_nothing_to_acknowledge(ready: Record) -> None:
    skipped = ready.do(c.LogAttempt, domain_of(ready), Outcome.NOT_ATTEMPTED)
    ready.expect_refused(c.Acknowledge, skipped, "I did it")
    ready.expect_refused(c.LogAttempt, domain_of(ready), Outcome.NOT_ATTEMPTED, acknowledgement="I did it")


def test_an_empty_acknowledgement_is_refused(ready: Record) -> None:
    attempt = ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED)
    ready.expect_refused(c.Acknowledge, attempt, "  ")


def test_the_flow_ends_in_the_record_that_one_line_makes(ready: Record) -> None:
    domain = domain_of(ready)
    given: dict[str, Any] = {"effort": 6, "difficulty": 5, "evidence": "dialled"}
    line = ready.do(c.LogAttempt, domain, Outcome.ACHIEVED, cause=Cause.EFFORT, acknowledgement="I did", **given)
    begun = ready.do(c.StartAttempt, domain)
    ready.expect_refused(c.StartAttempt, domain)
    ready.do(c.AdvanceAttempt, begun, AttemptState.IN_PROGRESS)
    assert ready.snapshot.attempts[begun].outcome is None
    ready.do(c.LogAttempt, domain, Outcome.ACHIEVED, attempt_id=begun, **given)
    ready.do(c.Acknowledge, begun, "I did")
    ready.do(c.Audit, begun, Cause.EFFORT)
    flow, shell = ready.snapshot.attempts[begun], ready.snapshot.attempts[line]
    assert flow._replace(id="", audited_at=None) == shell._replace(id="", audited_at=None)
    assert open_attempt(ready.snapshot, domain) is None


def test_an_attempt_cannot_be_started_without_a_ready_goal(record: Record) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    record.expect_refused(c.StartAttempt, domain)
    record.do(c.SetGoal, domain, "phone ten people", 6)
    record.expect_refused(c.StartAttempt, domain)


def test_a_cancelled_attempt_makes_room_for_another_and_a_closed_one_stays(ready: Record) -> None:
    begun = ready.do(c.StartAttempt, domain_of(ready))
    ready.do(c.AdvanceAttempt, begun, AttemptState.CANCELLED)
    again = ready.do(c.StartAttempt, domain_of(ready))
    ready.do(c.LogAttempt, domain_of(ready), Outcome.PARTLY, attempt_id=again)
    ready.expect_refused(c.AdvanceAttempt, again, AttemptState.CANCELLED)
    ready.expect_refused(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, attempt_id=again)
    assert [one.id for one in domain_log(ready.snapshot, ready.snapshot.domains[domain_of(ready)]).attempts] == [again]


def test_an_audit_keeps_the_first_wording_for_good(ready: Record) -> None:
    attempt = ready.do(c.LogAttempt, domain_of(ready), Outcome.NOT_ACHIEVED)
    ready.do(c.Audit, attempt, Cause.ABILITY, "I am no good at this")
    ready.do(c.Audit, attempt, Cause.STRATEGY, "I asked too late", next_strategy="ask first")
    ready.do(c.Audit, attempt, Cause.STRATEGY, "I asked after the pause")
    kept = ready.snapshot.attempts[attempt]
    assert (kept.cause_text, kept.reframed_from, kept.next_strategy) == ("I asked after the pause", "I am no good at this", "ask first")
    ready.do(c.Audit, attempt, Cause.EFFORT)
    assert ready.snapshot.attempts[attempt].cause_text == "I asked after the pause"
