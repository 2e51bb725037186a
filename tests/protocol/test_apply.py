"""What each change comes to, and what is refused: the rules over a record in memory."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from protocol import changes as c
from protocol.apply import decide
from protocol.errors import ProtocolError
from protocol.moments import Now
from protocol.snapshot import (
    EMPTY,
    Snapshot,
    current_model,
    current_script,
    domain_log,
    focused_domain,
    newest_attempt,
    newest_unreviewed,
    open_attempt,
)
from protocol.streaks import is_mastery_experience
from protocol.vocabulary import (
    Appraisal,
    AttemptState,
    Cause,
    DayMarkKind,
    DomainStatus,
    GoalStatus,
    Lever,
    Outcome,
    ScheduleKind,
    SelfTalkKind,
    Source,
    TweakUse,
)
from tests.protocol.making import day, now, on
from tests.screens.host import put


class Record:
    """A record that changes are applied to, one after another, with a clock that moves by hand."""

    def __init__(self) -> None:
        self.snapshot: Snapshot = EMPTY
        self.now: Now = now(0)
        self._count = 0

    def key(self) -> str:
        self._count += 1
        return f"id-{self._count:03}"

    def do(self, made: Callable[..., c.Change], /, *given: object, **fields: object) -> str:
        decision = decide(self.snapshot, made(self.key(), *given, **fields), self.now)
        self.snapshot = put(self.snapshot, decision.puts)
        return decision.about

    def refused(self, made: Callable[..., c.Change], /, *given: object, **fields: object) -> ProtocolError:
        before = self.snapshot
        with pytest.raises(ProtocolError) as caught:
            self.do(made, *given, **fields)
        assert self.snapshot == before
        assert caught.value.sentence
        assert "\n" not in caught.value.sentence
        return caught.value

    def go_to(self, number: int, minute: int = 0) -> None:
        self.now = now(number, minute)


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def ready(record: Record) -> Record:
    """A domain with a goal that passed the gate."""
    domain = record.do(c.DefineDomain, "phone people who have never heard of me")
    record.do(c.SetGoal, domain, "phone one person", 8, 5)
    return record


def domain_of(record: Record) -> str:
    domain = focused_domain(record.snapshot)
    assert domain is not None
    return domain.id


def test_a_domain_keeps_the_words_and_comes_to_the_front(record: Record) -> None:
    first = record.do(c.DefineDomain, "  [bold]phone[/] people ", "at \x1b[31m work", "why not", 40)
    domain = record.snapshot.domains[first]
    assert (domain.behaviour, domain.context, domain.baseline_strength) == ("[bold]phone[/] people", "at \x1b[31m work", 40)
    record.go_to(0, 1)
    second = record.do(c.DefineDomain, "draw hands")
    assert domain_of(record) == second
    record.go_to(0, 2)
    record.do(c.FocusDomain, first)
    assert domain_of(record) == first


@pytest.mark.parametrize("behaviour", ["", "  ", "ab", "x" * 81])
def test_a_behaviour_out_of_its_limits_is_refused(record: Record, behaviour: str) -> None:
    record.refused(c.DefineDomain, behaviour)


@pytest.mark.parametrize("baseline", [-10, 5, 101, 110])
def test_a_baseline_goes_by_tens(record: Record, baseline: int) -> None:
    record.refused(c.DefineDomain, "phone people", baseline_strength=baseline)


def test_a_second_domain_can_wait_or_take_the_place_of_the_first(ready: Record) -> None:
    first = domain_of(ready)
    waiting = ready.do(c.DefineDomain, "draw hands", others=c.Others.PARK_NEW)
    assert domain_of(ready) == first
    assert ready.snapshot.domains[waiting].status is DomainStatus.PARKED
    swapped = ready.do(c.DefineDomain, "cook rice", others=c.Others.SWAP)
    assert domain_of(ready) == swapped
    assert ready.snapshot.domains[first].status is DomainStatus.PARKED
    assert {pause.domain_id for pause in ready.snapshot.pauses.values()} == {waiting, first}


def test_a_baseline_once_given_stays(ready: Record) -> None:
    first = domain_of(ready)
    ready.do(c.RewordDomain, first, "phone strangers", baseline_strength=30)
    ready.do(c.RewordDomain, first, "phone strangers at work", baseline_strength=90)
    assert ready.snapshot.domains[first].baseline_strength == 30
    assert ready.snapshot.domains[first].behaviour == "phone strangers at work"


def test_parking_and_taking_up_keep_one_pause(ready: Record) -> None:
    first = domain_of(ready)
    ready.do(c.MoveDomain, first, DomainStatus.PARKED)
    ready.go_to(3)
    ready.do(c.MoveDomain, first, DomainStatus.ARCHIVED)
    ready.refused(c.MoveDomain, first, DomainStatus.ACTIVE, day(-1))
    ready.refused(c.MoveDomain, first, DomainStatus.ACTIVE, day(4))
    ready.do(c.MoveDomain, first, DomainStatus.ACTIVE)
    (pause,) = ready.snapshot.pauses.values()
    assert (pause.began, pause.ended) == (day(0), day(3))


@pytest.mark.parametrize(
    ("confidence", "status"),
    [(None, GoalStatus.DRAFT), (6, GoalStatus.TOO_BIG), (0, GoalStatus.TOO_BIG), (7, GoalStatus.READY), (10, GoalStatus.READY)],
)
def test_the_gate_decides_what_a_goal_is(record: Record, confidence: int | None, status: GoalStatus) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    key = record.do(c.SetGoal, domain, "phone one person", confidence)
    goal = record.snapshot.goals[key]
    assert goal.status is status
    assert (goal.passed is not None) is (status is GoalStatus.READY)


@pytest.mark.parametrize(
    "fields",
    [
        {"confidence": 11},
        {"confidence": -1},
        {"confidence": 6.9},
        {"confidence": True},
        {"challenge": 11},
        {"duration_min": 0},
        {"duration_min": 1441},
        {"action": "ab"},
        {"action": "x" * 121},
        {"done_criterion": "ab"},
        {"due": on(8)},
        {"due": on(-1)},
    ],
)
def test_a_goal_out_of_its_limits_is_refused(record: Record, fields: dict[str, Any]) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    record.refused(c.SetGoal, domain, **({"action": "phone one person", "confidence": 8} | fields))


def test_shrinking_keeps_every_wording(record: Record) -> None:
    domain = record.do(c.DefineDomain, "phone people")
    first = record.do(c.SetGoal, domain, "phone ten people", 3, 9)
    second = record.do(c.SetGoal, domain, "phone two people", 5, 7, first, lever=Lever.FEWER_PEOPLE)
    third = record.do(c.SetGoal, domain, "phone two people", 7, 7, first, surer="I have the list")
    assert first == second == third
    revisions = list(record.snapshot.revisions.values())
    assert [(one.action, one.confidence, one.lever, one.rating_only) for one in revisions] == [
        ("phone ten people", 3, None, False),
        ("phone two people", 5, Lever.FEWER_PEOPLE, False),
        ("phone two people", 7, None, True),
    ]
    assert record.snapshot.goals[first].status is GoalStatus.READY


def test_a_goal_that_passed_is_never_reworded(ready: Record) -> None:
    (first,) = ready.snapshot.goals
    second = ready.do(c.SetGoal, domain_of(ready), "phone two people", 5, 5, first)
    assert second != first
    assert ready.snapshot.goals[first].action == "phone one person"


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
    ready.refused(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, at=at)


def test_a_week_ago_is_taken(ready: Record) -> None:
    assert ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, at=on(-7)) in ready.snapshot.attempts


@pytest.mark.parametrize("fields", [{"effort": 11}, {"difficulty": -1}, {"effort": 5.5}, {"evidence": "x" * 161}])
def test_an_attempt_out_of_its_limits_is_refused(ready: Record, fields: dict[str, Any]) -> None:
    ready.refused(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, **fields)


def test_the_same_change_sent_twice_counts_once(ready: Record) -> None:
    change = c.LogAttempt("same", domain_of(ready), Outcome.ACHIEVED)
    for _ in range(2):
        ready.snapshot = put(ready.snapshot, decide(ready.snapshot, change, ready.now).puts)
    assert list(ready.snapshot.attempts) == ["same"]


def test_a_skipped_entry_has_nothing_to_acknowledge(ready: Record) -> None:
    skipped = ready.do(c.LogAttempt, domain_of(ready), Outcome.NOT_ATTEMPTED)
    ready.refused(c.Acknowledge, skipped, "I did it")
    ready.refused(c.LogAttempt, domain_of(ready), Outcome.NOT_ATTEMPTED, acknowledgement="I did it")


def test_an_empty_acknowledgement_is_refused(ready: Record) -> None:
    attempt = ready.do(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED)
    ready.refused(c.Acknowledge, attempt, "  ")


def test_the_flow_ends_in_the_record_that_one_line_makes(ready: Record) -> None:
    domain = domain_of(ready)
    given: dict[str, Any] = {"effort": 6, "difficulty": 5, "evidence": "dialled"}
    line = ready.do(c.LogAttempt, domain, Outcome.ACHIEVED, cause=Cause.EFFORT, acknowledgement="I did", **given)
    begun = ready.do(c.StartAttempt, domain)
    ready.refused(c.StartAttempt, domain)
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
    record.refused(c.StartAttempt, domain)
    record.do(c.SetGoal, domain, "phone ten people", 6)
    record.refused(c.StartAttempt, domain)


def test_a_cancelled_attempt_makes_room_for_another_and_a_closed_one_stays(ready: Record) -> None:
    begun = ready.do(c.StartAttempt, domain_of(ready))
    ready.do(c.AdvanceAttempt, begun, AttemptState.CANCELLED)
    again = ready.do(c.StartAttempt, domain_of(ready))
    ready.do(c.LogAttempt, domain_of(ready), Outcome.PARTLY, attempt_id=again)
    ready.refused(c.AdvanceAttempt, again, AttemptState.CANCELLED)
    ready.refused(c.LogAttempt, domain_of(ready), Outcome.ACHIEVED, attempt_id=again)
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


@pytest.mark.parametrize(
    ("appraisal", "valence"), [(Appraisal.CHALLENGE, 1), (Appraisal.NEUTRAL, 0), (Appraisal.UNSURE, 0), (Appraisal.THREAT, -1)]
)
def test_arousal_is_an_experience_of_its_own_source(ready: Record, appraisal: Appraisal, valence: int) -> None:
    ready.do(c.AppraiseArousal, domain_of(ready), intensity=7, appraisal=appraisal)
    (felt,) = ready.snapshot.experiences.values()
    assert (felt.source, felt.valence, felt.intensity) == (Source.PHYSIOLOGICAL, valence, 7)


def test_arousal_without_a_reading_is_no_experience(ready: Record) -> None:
    ready.do(c.AppraiseArousal, domain_of(ready), intensity=7)
    assert not ready.snapshot.experiences


def test_one_model_is_current_and_the_old_one_is_archived(ready: Record) -> None:
    domain = domain_of(ready)
    first = ready.do(c.DescribeModel, domain, "A. B.", start_similarity=7, visible_effort=8, workflow=("lists", "", "calls"))
    ready.do(c.DescribeModel, domain, "A. B.", start_similarity=7, visible_effort=8, workflow=("lists", "calls"), model_id=first)
    assert len(ready.snapshot.experiences) == 1
    ready.go_to(1)
    second = ready.do(c.DescribeModel, domain, "C. D.")
    model = current_model(ready.snapshot, domain)
    assert model is not None
    assert model.id == second
    assert ready.snapshot.models[first].archived
    ready.refused(c.DescribeModel, domain, "E. F.", workflow=tuple("abcdefgh"))


def test_a_script_has_one_to_three_instructions(ready: Record) -> None:
    domain = domain_of(ready)
    ready.refused(c.WriteScript, domain, ("", " "))
    ready.refused(c.WriteScript, domain, ("a", "b", "c", "d"))
    ready.refused(c.WriteScript, domain, ("x" * 61,))
    script = ready.do(c.WriteScript, domain, ("breathe out", "slow first sentence"), kind=SelfTalkKind.INSTRUCTION)
    assert not ready.snapshot.experiences
    ready.do(c.WriteScript, domain, ("breathe out",), script_id=script, rehearsed=True)
    (said,) = ready.snapshot.experiences.values()
    assert (said.source, said.linked_to) == (Source.VERBAL_PERSUASION, script)
    current = current_script(ready.snapshot, domain)
    assert current is not None
    assert current.rehearsed


def test_a_review_has_one_tweak_for_tomorrow_and_an_entry_one_review(ready: Record) -> None:
    domain = domain_of(ready)
    attempt = ready.do(c.LogAttempt, domain, Outcome.ACHIEVED)
    for tweak in ("", "one; two", "one\ntwo", "x" * 121):
        ready.refused(c.WriteReview, domain, attempt, cue="after lunch", tweak=tweak)
    ready.refused(c.WriteReview, domain, attempt, cue="", tweak="list beside the phone")
    review = ready.do(c.WriteReview, domain, attempt, cue="after lunch", tweak="list beside the phone")
    assert ready.snapshot.reviews[review].tweak_for == day(1)
    ready.refused(c.WriteReview, domain, attempt, cue="after lunch", tweak="another")
    ready.do(c.AnswerTweak, review, TweakUse.PARTLY)
    assert ready.snapshot.reviews[review].tweak_used is TweakUse.PARTLY


def test_the_newest_entry_without_a_review_is_next(ready: Record) -> None:
    domain = domain_of(ready)
    older = ready.do(c.LogAttempt, domain, Outcome.ACHIEVED, at=on(-2))
    skipped = ready.do(c.LogAttempt, domain, Outcome.NOT_ATTEMPTED, at=on(-1))
    waiting = newest_unreviewed(ready.snapshot, domain)
    assert waiting is not None
    assert waiting.id == skipped
    ready.do(c.WriteReview, domain, skipped, cue="tired", tweak="earlier")
    waiting = newest_unreviewed(ready.snapshot, domain)
    newest = newest_attempt(ready.snapshot, domain)
    assert waiting is not None
    assert newest is not None
    assert waiting.id == newest.id == older


@pytest.mark.parametrize(
    ("kind", "number", "taken"),
    [
        (DayMarkKind.REST, 0, True),
        (DayMarkKind.REST, 3, True),
        (DayMarkKind.REST, -1, False),
        (DayMarkKind.SICK, 0, True),
        (DayMarkKind.SICK, -7, True),
        (DayMarkKind.SICK, -8, False),
        (DayMarkKind.SICK, 1, False),
    ],
)
def test_when_a_day_can_be_marked(record: Record, kind: DayMarkKind, number: int, taken: bool) -> None:
    if taken:
        first = record.do(c.MarkDay, kind, day(number))
        assert record.do(c.MarkDay, kind, day(number)) == first
        assert len(record.snapshot.marks) == 1
    else:
        record.refused(c.MarkDay, kind, day(number))


def test_a_schedule_starts_today_or_later(ready: Record) -> None:
    domain = domain_of(ready)
    ready.do(c.SetSchedule, domain, day(0), ScheduleKind.WEEKDAYS, (0, 2, 2))
    ready.refused(c.SetSchedule, domain, day(0) - timedelta(days=1), ScheduleKind.WEEKDAYS, (0,))
    ready.refused(c.SetSchedule, domain, day(0), ScheduleKind.WEEKDAYS, ())
    ready.refused(c.SetSchedule, domain, day(0), ScheduleKind.PER_WEEK, per_week=8)
    (schedule,) = ready.snapshot.schedules.values()
    assert (schedule.weekdays, schedule.since) == ((0, 2), date(2026, 3, 2))


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (c.SetGoal, ("gone", "phone one person", 8)),
        (c.LogAttempt, ("gone", Outcome.ACHIEVED)),
        (c.Acknowledge, ("gone", "I did")),
        (c.Audit, ("gone", Cause.EFFORT)),
        (c.CloseGoal, ("gone", GoalStatus.PARKED)),
        (c.AnswerTweak, ("gone", TweakUse.USED)),
        (c.MoveDomain, ("gone", DomainStatus.PARKED)),
    ],
)
def test_what_is_gone_is_refused(record: Record, kind: Callable[..., c.Change], given: tuple[object, ...]) -> None:
    record.refused(kind, *given)
