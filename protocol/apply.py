"""The one function that applies a change: it reads the record, keeps the rules and says what to put. It writes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol import changes
from protocol.deciding import attempts, domains, goals, measuring, practice, versions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from protocol.deciding.common import Decision
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

# The value type of each entry is fixed by its key, which a mapping cannot say; `decide` is where the two are joined.
_DECIDERS: Mapping[type, Callable[[Snapshot, Any, Now], Decision]] = {
    changes.DefineDomain: domains.define,
    changes.RewordDomain: domains.reword,
    changes.MoveDomain: domains.move,
    changes.FocusDomain: domains.focus,
    changes.MarkDay: domains.mark_day,
    changes.SetSchedule: domains.set_schedule,
    changes.SetGoal: goals.set_goal,
    changes.Disclose: goals.disclose,
    changes.CloseGoal: goals.close,
    changes.StartAttempt: attempts.start,
    changes.AdvanceAttempt: attempts.advance,
    changes.LogAttempt: attempts.log,
    changes.Acknowledge: attempts.acknowledge,
    changes.Audit: attempts.audit,
    changes.AppraiseArousal: practice.appraise,
    changes.DescribeModel: practice.describe_model,
    changes.WriteScript: practice.write_script,
    changes.WriteReview: practice.write_review,
    changes.AnswerTweak: practice.answer_tweak,
    changes.TakeVersion: versions.take,
    changes.WriteScale: measuring.write_scale,
    changes.Measure: measuring.measure,
    changes.MeasureAutomaticity: measuring.measure_automaticity,
    changes.MeasureTrait: measuring.measure_trait,
}


def decide(snapshot: Snapshot, change: changes.Change, now: Now) -> Decision:
    """What a change comes to on this record; raises `ProtocolError` when a rule refuses it."""
    return _DECIDERS[type(change)](snapshot, change, now)
