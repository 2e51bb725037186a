"""Decisions about attempts: the flow's states, the outcome, the acknowledgement and the audit."""

from __future__ import annotations

from protocol.deciding.common import Decision, RefusedError, find, rated, words
from protocol.entities import Attempt
from protocol.goals import serving_goal
from protocol.snapshot import open_attempt
from protocol.text import LIMITS
from protocol.typed import TYPE_CHECKING
from protocol.vocabulary import AttemptState, Outcome

if TYPE_CHECKING:
    from protocol.changes import Acknowledge, AdvanceAttempt, Audit, LogAttempt, StartAttempt
    from protocol.moments import Moment, Now
    from protocol.snapshot import Snapshot

BACKDATING_DAYS = 7
"""Logical days an entry may lie back."""

_UNFINISHED = frozenset({AttemptState.PREPARING, AttemptState.IN_PROGRESS, AttemptState.CANCELLED})


def start(snapshot: Snapshot, change: StartAttempt, now: Now) -> Decision:
    """Begin an attempt at the goal that serves now; without one that passed the gate there is nothing to start."""
    find(snapshot.domains, change.domain_id, "domain")
    if open_attempt(snapshot, change.domain_id) is not None:
        raise RefusedError("Under way", "An attempt is under way. Resume it, or cancel it first.")
    attempt = _begun(snapshot, change.id, change.domain_id, now.moment, now)
    if not attempt.planned:
        raise RefusedError("No goal to start", "Set a goal with confidence 7 or more first (step 2).")
    return Decision((attempt._replace(state=AttemptState.PREPARING),), attempt.id)


def advance(snapshot: Snapshot, change: AdvanceAttempt, _now: Now) -> Decision:
    """Another state of an attempt that has no outcome yet."""
    attempt = find(snapshot.attempts, change.attempt_id, "attempt")
    if attempt.outcome is not None or change.state not in _UNFINISHED:
        raise RefusedError("Already closed", "This attempt has its outcome; change that in the history.")
    return Decision((attempt._replace(state=change.state),), attempt.id)


def log(snapshot: Snapshot, change: LogAttempt, now: Now) -> Decision:
    """An outcome, for a new entry or for the attempt begun in the flow."""
    find(snapshot.domains, change.domain_id, "domain")
    at = in_reach(change.at or now.moment, now)
    if change.attempt_id is None:
        attempt = _begun(snapshot, change.id, change.domain_id, at, now)
    else:
        attempt = _unfinished(snapshot, change.attempt_id)._replace(at=at, recorded_at=now.instant, recorded_on=now.today)
    closed = closed_by(change, attempt)
    if change.acknowledgement is not None:
        sentence = change.acknowledgement.strip() or prefilled(snapshot, closed)
        closed = acknowledged(closed, sentence, "", now)
    return Decision((closed,), closed.id)


def closed_by(change: LogAttempt, attempt: Attempt) -> Attempt:
    """The entry with its outcome and what was said about it, but for the acknowledgement."""
    return attempt._replace(
        state=AttemptState.CLOSED,
        outcome=change.outcome,
        effort=rated(change.effort, "effort"),
        difficulty=rated(change.difficulty, "difficulty"),
        result_rating=rated(change.result_rating, "how much closer the aim feels"),
        obstacle=words("attempt.obstacle", change.obstacle, optional=True),
        evidence=words("attempt.evidence", change.evidence, optional=True),
        cause=change.cause,
    )


def _begun(snapshot: Snapshot, key: str, domain_id: str, at: Moment, now: Now) -> Attempt:
    return at_goal(snapshot, Attempt(key, domain_id, at, now.instant, now.today))


def at_goal(snapshot: Snapshot, attempt: Attempt) -> Attempt:
    """The entry with the goal that served at its moment, as it stood then; an unplanned one without."""
    goal = serving_goal([one for one in snapshot.goals.values() if one.domain_id == attempt.domain_id], attempt.at)
    if goal is None:
        return attempt
    return attempt._replace(
        goal_id=goal.id,
        goal_action=goal.action,
        done_criterion=goal.done_criterion,
        confidence=goal.confidence,
        challenge=goal.challenge,
    )


def _unfinished(snapshot: Snapshot, attempt_id: str) -> Attempt:
    attempt = find(snapshot.attempts, attempt_id, "attempt")
    if attempt.outcome is not None:
        raise RefusedError("Already closed", "This attempt has its outcome; change that in the history.")
    return attempt


def in_reach(at: Moment, now: Now) -> Moment:
    """The moment of an entry, if one may be made for it now."""
    if at.occurred_at > now.instant:
        raise RefusedError("In the future", "Log it once it has happened; until then it is a goal.")
    if now.today.toordinal() - at.logical_date.toordinal() > BACKDATING_DAYS:
        raise RefusedError("Too long ago", f"Entries reach back {BACKDATING_DAYS} days at most.")
    return at


def prefilled(snapshot: Snapshot, attempt: Attempt) -> str:
    """The acknowledgement offered for an outcome, for the person to confirm or to say in their own words."""
    domain = snapshot.domains.get(attempt.domain_id)
    action = attempt.goal_action or (domain.behaviour if domain is not None else "do this")
    if attempt.outcome is Outcome.ACHIEVED:
        return f"I set out to {action}, and I did."
    if attempt.outcome is Outcome.PARTLY:
        part = f"I set out to {action}, and I did this part: {attempt.evidence or '...'}"
        return part if len(part) <= LIMITS["attempt.acknowledgement"][1] else f"I set out to {action}, and I did part of it."
    return f"I set out to {action}, and I started."


def acknowledge(snapshot: Snapshot, change: Acknowledge, now: Now) -> Decision:
    """The person's own sentence about an attempt they made."""
    attempt = find(snapshot.attempts, change.attempt_id, "attempt")
    return Decision((acknowledged(attempt, change.acknowledgement, change.identity, now),), attempt.id)


def acknowledged(attempt: Attempt, sentence: str, identity: str, now: Now) -> Attempt:
    """The entry with the person's own sentence about it."""
    if not attempt.attempted:
        raise RefusedError("Nothing to acknowledge", "Acknowledge an attempt you made; log its outcome first.")
    if not sentence.strip():
        raise RefusedError("No sentence", "Say it in one sentence: what you set out to do, and that you did it.")
    return attempt._replace(
        acknowledged=True,
        acknowledged_at=now.instant,
        acknowledgement=words("attempt.acknowledgement", sentence),
        identity=words("attempt.identity", identity, optional=True),
    )


def audit(snapshot: Snapshot, change: Audit, now: Now) -> Decision:
    """What the result is put down to. The first wording is kept for good when the person rewrites it."""
    attempt = find(snapshot.attempts, change.attempt_id, "attempt")
    if attempt.outcome is None:
        raise RefusedError("Nothing to audit", "Log the outcome of this attempt first.")
    audited = attempt._replace(
        cause=change.cause,
        locus=rated(change.locus, "locus"),
        stability=rated(change.stability, "stability"),
        controllability=rated(change.controllability, "controllability"),
        audited_at=now.instant,
    )
    if change.next_strategy is not None:
        kept = words("attempt.next_strategy", change.next_strategy, optional=True)
        audited = audited._replace(next_strategy=kept)
    if change.cause_text is not None:
        audited = retold(audited, words("attempt.cause_text", change.cause_text, optional=True))
    return Decision((audited,), audited.id)


def retold(attempt: Attempt, cause_text: str) -> Attempt:
    """The entry with another reason; the first wording of it is kept for good."""
    rewritten = bool(attempt.cause_text) and cause_text != attempt.cause_text
    first = attempt.reframed_from or attempt.cause_text if rewritten else attempt.reframed_from
    return attempt._replace(cause_text=cause_text, reframed_from=first)
