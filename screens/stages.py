"""The course of one attempt (spec 0.5): its five stages, its places, and the place to resume at, read off the record.

What was done is in the record; a place within the preparation that leaves no trace there is simply asked again.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from protocol.coaching_shapes import FlowText
from protocol.entities import Attempt
from protocol.evidence import evidence
from protocol.progress import state_of
from protocol.snapshot import Snapshot, domain_log, newest_attempt, open_attempt
from protocol.streaks import audited
from protocol.vocabulary import AttemptState, Outcome


class Stage(StrEnum):
    """What the rail shows. The value is its word there and names its coaching text."""

    PREPARE = "prepare"
    DO = "do"
    ACKNOWLEDGE = "acknowledge"
    AUDIT = "audit"
    REVIEW = "review"


class Place(StrEnum):
    """What the screen shows: one page or panel of a stage, or a page before the first."""

    ASIDE = "aside"
    RESUME = "resume"
    EVIDENCE = "evidence"
    AROUSAL = "arousal"
    WORDS = "words"
    GO = "go"
    OUTCOME = "outcome"
    ACKNOWLEDGE = "acknowledge"
    AUDIT = "audit"
    REVIEW = "review"


STAGES = {
    Place.EVIDENCE: Stage.PREPARE,
    Place.AROUSAL: Stage.PREPARE,
    Place.WORDS: Stage.PREPARE,
    Place.GO: Stage.DO,
    Place.OUTCOME: Stage.DO,
    Place.ACKNOWLEDGE: Stage.ACKNOWLEDGE,
    Place.AUDIT: Stage.AUDIT,
    Place.REVIEW: Stage.REVIEW,
}
"""The stage of every place that belongs to one."""


def place_of(snapshot: Snapshot, attempt: Attempt, *, telling: bool = False) -> Place | None:
    """Where an attempt goes on; None once nothing is left of it. `telling`: part of the outcome is entered but not saved."""
    if attempt.outcome is None:
        return _unfinished_place(snapshot, attempt, telling=telling)
    if attempt_state(snapshot, attempt) is AttemptState.REVIEWED:
        return None
    if attempt.outcome is Outcome.NOT_ATTEMPTED:
        return Place.REVIEW
    if not attempt.acknowledged:
        return Place.ACKNOWLEDGE
    return Place.REVIEW if audited(attempt) or attempt.audited_at is not None else Place.AUDIT


def _unfinished_place(snapshot: Snapshot, attempt: Attempt, *, telling: bool) -> Place | None:
    if attempt.state is AttemptState.CANCELLED:
        return None
    if attempt.state is AttemptState.IN_PROGRESS:
        return Place.OUTCOME if telling else Place.GO
    appraised = any(one.attempt_id == attempt.id for one in snapshot.appraisals.values())
    if appraised:
        return Place.WORDS
    # What was done before is the ground that a reading of the body stands on, so it comes first.
    domain = snapshot.domains.get(attempt.domain_id)
    return Place.EVIDENCE if domain is not None and evidence(domain_log(snapshot, domain), attempt.challenge) else Place.AROUSAL


def attempt_state(snapshot: Snapshot, attempt: Attempt) -> AttemptState:
    """How far an attempt has come."""
    return state_of(attempt, reviewed=any(one.attempt_id == attempt.id for one in snapshot.reviews.values()))


def left_attempt(snapshot: Snapshot, domain_id: str, today: date) -> Attempt | None:
    """The attempt to go on with: the one under way, else the newest entry of the logical day if something is left of it."""
    begun = open_attempt(snapshot, domain_id)
    if begun is not None:
        return begun
    newest = newest_attempt(snapshot, domain_id, skipped=True)
    if newest is None or newest.at.logical_date != today or place_of(snapshot, newest) is None:
        return None
    return newest


def title_of(flow: FlowText, stage: Stage) -> str:
    """The heading of a stage, on its screen and line by line."""
    titles = {
        Stage.PREPARE: flow.prepare,
        Stage.DO: flow.do,
        Stage.ACKNOWLEDGE: flow.acknowledge,
        Stage.AUDIT: flow.audit,
        Stage.REVIEW: flow.review,
    }
    return titles[stage]
