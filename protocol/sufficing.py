"""Whether the recent part of a record is all that a change needs: what it is about is listed, and so is what its rule looks for.

Domains, open attempts, running pauses, current models and scripts, ladders, what was measured, and the marks that one may still set are
always listed (`protocol.settling`). A kind of change that is not told of here takes the whole record.
"""

from __future__ import annotations

from protocol.attempt_changes import Acknowledge, AdvanceAttempt, Audit, LogAttempt, StartAttempt
from protocol.keep import KEEP
from protocol.typed import TYPE_CHECKING
from protocol.unsettled import reaches

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from protocol import changes
    from protocol.moments import Now
    from protocol.snapshot import Snapshot


def suffices(recent: Snapshot, change: changes.Change, now: Now) -> bool:
    """Whether a change comes to the same, decided on this part of a record or on the whole."""
    judge = _OF_ATTEMPTS.get(type(change)) or _others().get(type(change))
    return judge is not None and judge(recent, change, now)


def _always(_recent: Snapshot, _change: changes.Change, _now: Now) -> bool:
    return True


def _about_goal(recent: Snapshot, change: changes.SetGoal | changes.Disclose | changes.CloseGoal, _now: Now) -> bool:
    return change.goal_id is None or change.goal_id in recent.goals


def _about_attempt(recent: Snapshot, change: Any, _now: Now) -> bool:  # noqa: ANN401  one of several kinds that have an `attempt_id`
    return change.attempt_id is None or change.attempt_id in recent.attempts


def _start(recent: Snapshot, change: changes.StartAttempt, now: Now) -> bool:
    return reaches(recent, change.domain_id, now.moment)


def _log(recent: Snapshot, change: changes.LogAttempt, now: Now) -> bool:
    return _about_attempt(recent, change, now) and reaches(recent, change.domain_id, change.at or now.moment)


def _correct(recent: Snapshot, change: changes.CorrectAttempt, _now: Now) -> bool:
    """Another date is held against the goal of the attempt."""
    attempt = recent.attempts.get(change.attempt_id)
    return attempt is not None and (change.at is KEEP or attempt.goal_id is None or attempt.goal_id in recent.goals)


def _delete(recent: Snapshot, change: changes.DeleteAttempt, _now: Now) -> bool:
    """What was recorded about an entry may be settled before the entry itself is."""
    return change.attempt_id in recent.attempts and all(one.cut is None for one in recent.settled.values())


def _tweak(recent: Snapshot, change: changes.AnswerTweak, _now: Now) -> bool:
    return change.review_id in recent.reviews


# The type of each change is fixed by its key, which a mapping cannot say.
_OF_ATTEMPTS: Mapping[type, Callable[[Snapshot, Any, Now], bool]] = {
    StartAttempt: _start,
    AdvanceAttempt: _about_attempt,
    LogAttempt: _log,
    Acknowledge: _about_attempt,
    Audit: _about_attempt,
}


def _others() -> Mapping[type, Callable[[Snapshot, Any, Now], bool]]:
    """The same for all other changes, which a quick log does without."""
    from protocol import changes

    return {
        changes.DefineDomain: _always,
        changes.RewordDomain: _always,
        changes.MoveDomain: _always,
        changes.FocusDomain: _always,
        changes.MarkDay: _always,
        changes.SetSchedule: _always,
        changes.CorrectAttempt: _correct,
        changes.DeleteAttempt: _delete,
        changes.SetGoal: _about_goal,
        changes.Disclose: _about_goal,
        changes.CloseGoal: _about_goal,
        changes.AppraiseArousal: _always,
        changes.DescribeModel: _always,
        changes.WriteScript: _always,
        changes.Hear: _always,
        changes.WriteReview: _about_attempt,
        changes.AnswerTweak: _tweak,
        changes.WriteScale: _always,
        changes.Measure: _always,
        changes.MeasureAutomaticity: _always,
        changes.MeasureTrait: _always,
    }
