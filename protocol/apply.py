"""The one function that applies a change: it reads the record, keeps the rules and says what to put. It writes nothing."""

from __future__ import annotations

from protocol.attempt_changes import Acknowledge, AdvanceAttempt, Audit, LogAttempt, StartAttempt
from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from protocol import changes
    from protocol.deciding.common import Decision
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

    # The value type of each entry is fixed by its key, which a mapping cannot say; `decide` is where the two are joined.
    Deciders = Mapping[type, Callable[[Snapshot, Any, Now], Decision]]


def decide(snapshot: Snapshot, change: changes.Change, now: Now) -> Decision:
    """What a change comes to on this record; raises `ProtocolError` when a rule refuses it."""
    return _deciders(change)[type(change)](snapshot, change, now)


def _deciders(change: changes.Change) -> Deciders:
    """The rules for changes of its kind. Those of attempts are loaded alone: the quick log counts imports."""
    return _of_attempts() if isinstance(change, StartAttempt | AdvanceAttempt | LogAttempt | Acknowledge | Audit) else _others()


def _of_attempts() -> Deciders:
    from protocol.deciding import attempts

    return {
        StartAttempt: attempts.start,
        AdvanceAttempt: attempts.advance,
        LogAttempt: attempts.log,
        Acknowledge: attempts.acknowledge,
        Audit: attempts.audit,
    }


def _others() -> Deciders:
    from protocol import changes
    from protocol.deciding import corrections, domains, elsewhere, goals, measuring, practice, versions

    return {
        changes.DefineDomain: domains.define,
        changes.RewordDomain: domains.reword,
        changes.MoveDomain: domains.move,
        changes.FocusDomain: domains.focus,
        changes.MarkDay: domains.mark_day,
        changes.SetSchedule: domains.set_schedule,
        changes.CorrectAttempt: corrections.correct,
        changes.DeleteAttempt: corrections.delete,
        changes.SetGoal: goals.set_goal,
        changes.Disclose: goals.disclose,
        changes.CloseGoal: goals.close,
        changes.AppraiseArousal: practice.appraise,
        changes.DescribeModel: practice.describe_model,
        changes.WriteScript: practice.write_script,
        changes.Hear: practice.hear,
        changes.WriteReview: practice.write_review,
        changes.AnswerTweak: practice.answer_tweak,
        changes.TakeVersion: versions.take,
        changes.RecordHistory: elsewhere.record,
        changes.WriteScale: measuring.write_scale,
        changes.Measure: measuring.measure,
        changes.MeasureAutomaticity: measuring.measure_automaticity,
        changes.MeasureTrait: measuring.measure_trait,
    }
