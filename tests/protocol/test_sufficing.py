"""What is decided on the recent part of a record is what is decided on all of it, wherever it says that it suffices."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from protocol import changes as c
from protocol import settling
from protocol.apply import decide
from protocol.deciding.common import Decision
from protocol.entities import EfficacyScale, QuickReview
from protocol.errors import ProtocolError
from protocol.moments import Now, moment_in
from protocol.settling import settle
from protocol.snapshot import Snapshot, entry_count
from protocol.sufficing import suffices
from protocol.vocabulary import (
    Appraisal,
    AttemptState,
    Cause,
    DayMarkKind,
    Disclosure,
    DomainStatus,
    GoalStatus,
    Outcome,
    ScheduleKind,
    TraitKind,
    TweakUse,
)
from tests.protocol.making import DOMAIN, attempt, day, goal, log, now, on
from tests.protocol.resuming import Later, laters, record_of

NEW = "made now"
RUNGS = ("sit in", "nod", "ask", "answer", "speak first")


def _change(draw: st.DrawFn, kind: type, whole: Snapshot, at: Now) -> c.Change:
    """A change of a kind about anything on record, or about nothing that is."""
    (domain,) = whole.domains

    def some(found: Mapping[str, object]) -> str:
        return draw(st.sampled_from([*sorted(found), "nowhere"]))

    def day() -> date:
        return at.today - timedelta(days=draw(st.integers(0, 9)))

    made: dict[type, Callable[[], c.Change]] = {
        c.DefineDomain: lambda: c.DefineDomain(NEW, "phone people", others=draw(st.sampled_from(c.Others))),
        c.RewordDomain: lambda: c.RewordDomain(NEW, domain, "speak up more"),
        c.MoveDomain: lambda: c.MoveDomain(NEW, domain, draw(st.sampled_from(DomainStatus)), draw(st.sampled_from((None, day())))),
        c.FocusDomain: lambda: c.FocusDomain(NEW, domain),
        c.SetGoal: lambda: c.SetGoal(NEW, domain, "ask one question", 8, 5, goal_id=draw(st.sampled_from((None, some(whole.goals))))),
        c.Disclose: lambda: c.Disclose(NEW, some(whole.goals), Disclosure.NO, "I am new to this"),
        c.CloseGoal: lambda: c.CloseGoal(NEW, some(whole.goals), GoalStatus.CANCELLED),
        c.StartAttempt: lambda: c.StartAttempt(NEW, domain),
        c.AdvanceAttempt: lambda: c.AdvanceAttempt(NEW, some(whole.attempts), AttemptState.IN_PROGRESS),
        c.LogAttempt: lambda: _log(draw, domain, some(whole.attempts), at),
        c.CorrectAttempt: lambda: _correct(draw, some(whole.attempts), at),
        c.DeleteAttempt: lambda: c.DeleteAttempt(NEW, some(whole.attempts)),
        c.Acknowledge: lambda: c.Acknowledge(NEW, some(whole.attempts), "I set out to ask, and I asked."),
        c.Audit: lambda: c.Audit(NEW, some(whole.attempts), Cause.STRATEGY, cause_text="the shorter line"),
        c.AppraiseArousal: lambda: c.AppraiseArousal(NEW, domain, intensity=4, appraisal=Appraisal.CHALLENGE),
        c.DescribeModel: lambda: c.DescribeModel(NEW, domain, "K.", workflow=("writes it down",)),
        c.WriteScript: lambda: c.WriteScript(NEW, domain, ("breathe out",), rehearsed=True),
        c.Hear: lambda: c.Hear(NEW, domain, encouraging=draw(st.booleans()), credibility=7),
        c.WriteReview: lambda: c.WriteReview(
            NEW, domain, draw(st.sampled_from((None, some(whole.attempts)))), cue="the door", tweak="sit nearer"
        ),
        c.AnswerTweak: lambda: c.AnswerTweak(NEW, some(whole.reviews), TweakUse.PARTLY),
        c.MarkDay: lambda: c.MarkDay(NEW, draw(st.sampled_from(DayMarkKind)), day()),
        c.SetSchedule: lambda: c.SetSchedule(NEW, domain, at.today, ScheduleKind.EVERY_N_DAYS),
        c.WriteScale: lambda: c.WriteScale(NEW, domain, draw(st.sampled_from((RUNGS, RUNGS[::-1])))),
        c.Measure: lambda: c.Measure(NEW, domain, some(whole.scales), (90, 80, 70, 60, 50)),
        c.MeasureAutomaticity: lambda: c.MeasureAutomaticity(NEW, domain, (4,)),
        c.MeasureTrait: lambda: c.MeasureTrait(NEW, TraitKind.GENERAL_SELF_EFFICACY, total=30),
    }
    return made[kind]()


def _log(draw: st.DrawFn, domain: str, attempt: str, at: Now) -> c.LogAttempt:
    earlier = moment_in(at.instant - timedelta(days=draw(st.integers(0, 8))), at.tz, at.day_start_hour)
    return c.LogAttempt(
        NEW,
        domain,
        draw(st.sampled_from(Outcome)),
        attempt_id=draw(st.sampled_from((None, None, attempt))),
        acknowledgement=draw(st.sampled_from((None, ""))),
        at=draw(st.sampled_from((None, earlier))),
    )


def _correct(draw: st.DrawFn, attempt: str, at: Now) -> c.CorrectAttempt:
    earlier = moment_in(at.instant - timedelta(days=draw(st.integers(0, 8))), at.tz, at.day_start_hour)
    return c.CorrectAttempt(
        NEW,
        attempt,
        outcome=draw(st.sampled_from((c.KEEP, *Outcome))),
        effort=draw(st.sampled_from((c.KEEP, None, 3))),
        cause=draw(st.sampled_from((c.KEEP, *Cause))),
        acknowledgement=draw(st.just(c.KEEP) | st.sampled_from(("", "I asked."))),
        at=draw(st.just(c.KEEP) | st.just(earlier)),
    )


KINDS = tuple(kind for kind in c.Change.__args__ if kind not in {c.TakeVersion, c.RecordHistory})
"""Which of two wordings counts, and which entries of another program are here, is told from the whole record."""


def _decided(snapshot: Snapshot, change: c.Change, at: Now) -> Decision | str:
    try:
        return decide(snapshot, change, at)
    except ProtocolError as refusal:
        return refusal.sentence


@pytest.fixture
def little_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """So little stays listed that most of a random history is settled."""
    for limit, number in {"TRIES_KEPT": 10, "TRIES_MOST": 12, "GOALS_KEPT": 1, "REVIEWS_KEPT": 1}.items():
        monkeypatch.setattr(settling, limit, number)


@pytest.mark.usefixtures("little_listed")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(laters(), st.data())
def test_what_is_decided_on_the_recent_part_is_what_is_decided_on_all(later: Later, data: st.DataObject) -> None:
    at = later.settled_at
    before = _with_ladder(later.before)
    recent = settle(before, at)
    kind = data.draw(st.sampled_from(KINDS))
    change = data.draw(st.composite(_change)(kind, before, at))
    enough = suffices(recent, change, at)
    event(f"{kind.__name__}: {enough}")
    if enough:
        assert _decided(recent, change, at) == _decided(before, change, at)


def _with_ladder(whole: Snapshot) -> Snapshot:
    """The record with a ladder, which all its ratings are of."""
    scale = EfficacyScale("ladder", next(iter(whole.domains)), on(-20), 1, RUNGS)
    return whole._replace(
        scales={scale.id: scale}, measurements={key: one._replace(scale_id=scale.id) for key, one in whole.measurements.items()}
    )


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(st.data())
@settings(max_examples=3)
def test_where_all_is_listed_it_suffices_for_every_kind_of_change(kind: type, data: st.DataObject) -> None:
    reviewed = QuickReview("review", DOMAIN, on(2), day(3), "attempt-001")
    whole = record_of(log(attempt(1), attempt(2), goals=[goal(0), goal(2)], reviews=[reviewed]))
    change = data.draw(st.composite(_change)(kind, whole, now(2, 60)))
    assert suffices(whole, change, now(2, 60)) or "nowhere" in change


@pytest.mark.usefixtures("little_listed")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(laters())
def test_entries_and_reviews_are_counted_with_those_that_are_settled(later: Later) -> None:
    (domain,) = later.before.domains
    recent = settle(later.before, later.settled_at)
    assert entry_count(recent, domain) == entry_count(later.before, domain)
    assert recent.settled[domain].reviews + len(recent.reviews) == len(later.before.reviews)
