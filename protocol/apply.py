"""The one function that applies a change: it reads the record, keeps the rules and says what to put. It writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol import changes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from protocol.deciding.common import Decision
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

    # The value type of each entry is fixed by its key, which a mapping cannot say; `decide` is where the two are joined.
    Deciders = Mapping[type, Callable[[Snapshot, Any, Now], Decision]]


def decide(snapshot: Snapshot, change: changes.Change, now: Now) -> Decision:
    """What a change comes to on this record; raises `ProtocolError` when a rule refuses it."""
    return _deciders(change)[type(change)](snapshot, change, now)


def _deciders(change: changes.Change) -> Deciders:
    """The rules for changes of its group. A group is loaded with its first change: the quick log counts imports."""
    match change:
        case changes.StartAttempt() | changes.AdvanceAttempt() | changes.LogAttempt() | changes.Acknowledge() | changes.Audit():
            return _attempts()
        case changes.SetGoal() | changes.Disclose() | changes.CloseGoal():
            return _goals()
        case changes.WriteScale() | changes.Measure() | changes.MeasureAutomaticity() | changes.MeasureTrait():
            return _measuring()
        case changes.TakeVersion():
            return _versions()
        case changes.AppraiseArousal() | changes.DescribeModel() | changes.WriteScript() | changes.Hear():
            return _practice()
        case changes.WriteReview() | changes.AnswerTweak():
            return _practice()
        case _:
            return _domains()


def _attempts() -> Deciders:
    from protocol.deciding import attempts

    return {
        changes.StartAttempt: attempts.start,
        changes.AdvanceAttempt: attempts.advance,
        changes.LogAttempt: attempts.log,
        changes.Acknowledge: attempts.acknowledge,
        changes.Audit: attempts.audit,
    }


def _goals() -> Deciders:
    from protocol.deciding import goals

    return {changes.SetGoal: goals.set_goal, changes.Disclose: goals.disclose, changes.CloseGoal: goals.close}


def _measuring() -> Deciders:
    from protocol.deciding import measuring

    return {
        changes.WriteScale: measuring.write_scale,
        changes.Measure: measuring.measure,
        changes.MeasureAutomaticity: measuring.measure_automaticity,
        changes.MeasureTrait: measuring.measure_trait,
    }


def _versions() -> Deciders:
    from protocol.deciding import versions

    return {changes.TakeVersion: versions.take}


def _practice() -> Deciders:
    from protocol.deciding import practice

    return {
        changes.AppraiseArousal: practice.appraise,
        changes.DescribeModel: practice.describe_model,
        changes.WriteScript: practice.write_script,
        changes.Hear: practice.hear,
        changes.WriteReview: practice.write_review,
        changes.AnswerTweak: practice.answer_tweak,
    }


def _domains() -> Deciders:
    from protocol.deciding import domains

    return {
        changes.DefineDomain: domains.define,
        changes.RewordDomain: domains.reword,
        changes.MoveDomain: domains.move,
        changes.FocusDomain: domains.focus,
        changes.MarkDay: domains.mark_day,
        changes.SetSchedule: domains.set_schedule,
    }
