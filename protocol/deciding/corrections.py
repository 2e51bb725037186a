"""Decisions about entries that are on record already: correcting one, with what it said kept for good, and deleting one."""

from __future__ import annotations

from protocol.changes import KEEP
from protocol.deciding.attempts import acknowledged, in_reach, retold
from protocol.deciding.common import Decision, RefusedError, find, rated, words
from protocol.entities import Correction
from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from protocol.changes import CorrectAttempt, DeleteAttempt
    from protocol.entities import Attempt, Entity
    from protocol.moments import Moment, Now
    from protocol.snapshot import Snapshot

RATINGS = {"effort": "effort", "difficulty": "difficulty", "result_rating": "how much closer the aim feels"}
"""The ratings that may be corrected, and what they are called in a sentence."""
TEXTS = ("obstacle", "evidence", "next_strategy")
_KEPT = frozenset(Correction._fields) - {"id", "attempt_id", "at", "fields", "happened"}
"""The fields of which a correction keeps what they held."""


def correct(snapshot: Snapshot, change: CorrectAttempt, now: Now) -> Decision:
    """An entry as it is to be, and what it said where that is something else."""
    attempt = find(snapshot.attempts, change.attempt_id, "entry")
    if attempt.outcome is None:
        raise RefusedError("No outcome yet", "This attempt is under way; log its outcome first.")
    corrected = _reworded(_dated(snapshot, _rated(attempt, change), change, now), change, now)
    before = _before(attempt, corrected, change.id, now)
    return Decision((corrected, before) if before.fields else (), attempt.id)


def _rated(attempt: Attempt, change: CorrectAttempt) -> Attempt:
    """With the outcome, the ratings and the cause. What was rated about a cause goes with it, as in an audit."""
    given: dict[str, Any] = {name: rated(value, said) for name, said in RATINGS.items() if (value := getattr(change, name)) is not KEEP}
    if change.outcome is not KEEP:
        given["outcome"] = change.outcome
    if change.cause is not KEEP and change.cause is not attempt.cause:
        given |= {"cause": change.cause, "locus": None, "stability": None, "controllability": None}
    return attempt._replace(**given)


def _dated(snapshot: Snapshot, attempt: Attempt, change: CorrectAttempt, now: Now) -> Attempt:
    """At another moment. It counts as recorded when it was, unless that is now before it happened."""
    if change.at is KEEP or change.at == attempt.at:
        return attempt
    at = in_reach(change.at, now)
    if attempt.planned:
        _refuse_before_gate(snapshot, attempt, at)
    if at.logical_date <= attempt.recorded_on:
        return attempt._replace(at=at)
    return attempt._replace(at=at, recorded_at=now.instant, recorded_on=now.today)


def _refuse_before_gate(snapshot: Snapshot, attempt: Attempt, at: Moment) -> None:
    """Its confidence was stated before acting; nothing makes it a guess in hindsight."""
    goal = snapshot.goals.get(attempt.goal_id or "")
    if goal is not None and goal.passed is not None and at.occurred_at < goal.passed.occurred_at:
        day = goal.passed.logical_date.isoformat()
        raise RefusedError("Before its goal", f"The goal of this attempt was set on {day}, before you acted. Choose a moment after that.")


def _reworded(attempt: Attempt, change: CorrectAttempt, now: Now) -> Attempt:
    """With its texts. A skipped entry has nothing to acknowledge, and words for it are refused rather than lost."""
    typed = {name: text for name in TEXTS if (text := getattr(change, name)) is not KEEP}
    said: dict[str, Any] = {name: words(f"attempt.{name}", text, optional=True) for name, text in typed.items()}
    found = attempt._replace(**said)
    if change.cause_text is not KEEP:
        found = retold(found, words("attempt.cause_text", change.cause_text, optional=True))
    sentence = change.acknowledgement
    is_said = sentence is not KEEP and bool(sentence.strip())
    if not is_said and (not found.attempted or sentence is not KEEP):
        return found._replace(acknowledged=False, acknowledged_at=None, acknowledgement="", identity="") if found.acknowledged else found
    if sentence is KEEP or (found.attempted and sentence.strip() == found.acknowledgement):
        return found
    since = found.acknowledged_at
    said_now = acknowledged(found, sentence, found.identity, now)
    return said_now if since is None else said_now._replace(acknowledged_at=since)


def _before(attempt: Attempt, corrected: Attempt, key: str, now: Now) -> Correction:
    """What the entry said in the fields that say something else now."""
    was = {name: getattr(attempt, name) for name in attempt._fields if name in _KEPT and getattr(attempt, name) != getattr(corrected, name)}
    moved = attempt.at != corrected.at
    fields = tuple(name for name in attempt._fields if name in was or (name == "at" and moved))
    return Correction(key, attempt.id, now.moment, fields, attempt.at if moved else None, **was)


def delete(snapshot: Snapshot, change: DeleteAttempt, _now: Now) -> Decision:
    """Hide an entry and all that was recorded about it: what is left would speak of something that is not there."""
    attempt = find(snapshot.attempts, change.attempt_id, "entry")
    return Decision((), attempt.id, hides=(attempt, *belonging(snapshot, attempt.id)))


def belonging(snapshot: Snapshot, attempt_id: str) -> tuple[Entity, ...]:
    """What was recorded about an entry: reviews, appraisals, corrections, and the experiences that these are."""
    about: tuple[Entity, ...] = (
        *(one for one in snapshot.reviews.values() if one.attempt_id == attempt_id),
        *(one for one in snapshot.appraisals.values() if one.attempt_id == attempt_id),
        *(one for one in snapshot.corrections.values() if one.attempt_id == attempt_id),
    )
    return (*about, *(one for one in snapshot.experiences.values() if one.linked_to == attempt_id))
