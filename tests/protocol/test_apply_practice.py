"""Changes to what surrounds an attempt: arousal, model, self-talk, review, days off, schedule."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from protocol import changes as c
from protocol.snapshot import (
    current_model,
    current_script,
    newest_attempt,
    newest_unreviewed,
)
from protocol.vocabulary import (
    Appraisal,
    Cause,
    DayMarkKind,
    DomainStatus,
    GoalStatus,
    Outcome,
    ScheduleKind,
    SelfTalkKind,
    Source,
    TweakUse,
)
from tests.protocol.making import day, on
from tests.protocol.record import Record, domain_of


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
    ready.expect_refused(c.DescribeModel, domain, "E. F.", workflow=tuple("abcdefgh"))


def test_a_script_has_one_to_three_instructions(ready: Record) -> None:
    domain = domain_of(ready)
    ready.expect_refused(c.WriteScript, domain, ("", " "))
    ready.expect_refused(c.WriteScript, domain, ("a", "b", "c", "d"))
    ready.expect_refused(c.WriteScript, domain, ("x" * 61,))
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
        ready.expect_refused(c.WriteReview, domain, attempt, cue="after lunch", tweak=tweak)
    ready.expect_refused(c.WriteReview, domain, attempt, cue="", tweak="list beside the phone")
    review = ready.do(c.WriteReview, domain, attempt, cue="after lunch", tweak="list beside the phone")
    assert ready.snapshot.reviews[review].tweak_for == day(1)
    ready.expect_refused(c.WriteReview, domain, attempt, cue="after lunch", tweak="another")
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
        record.expect_refused(c.MarkDay, kind, day(number))


def test_a_schedule_starts_today_or_later(ready: Record) -> None:
    domain = domain_of(ready)
    ready.do(c.SetSchedule, domain, day(0), ScheduleKind.WEEKDAYS, (0, 2, 2))
    ready.expect_refused(c.SetSchedule, domain, day(0) - timedelta(days=1), ScheduleKind.WEEKDAYS, (0,))
    ready.expect_refused(c.SetSchedule, domain, day(0), ScheduleKind.WEEKDAYS, ())
    ready.expect_refused(c.SetSchedule, domain, day(0), ScheduleKind.PER_WEEK, per_week=8)
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
    record.expect_refused(kind, *given)
