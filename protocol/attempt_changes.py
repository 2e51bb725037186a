"""The ways to change an attempt, which `protocol.changes` has among all others: a quick log loads these alone."""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import Cause

if TYPE_CHECKING:
    from protocol.moments import Moment
    from protocol.vocabulary import AttemptState, Outcome

UNPLACED = ""
"""The domain of a log that was made where the record could not be read."""


class StartAttempt(NamedTuple):
    """Begin the attempt flow: an entry without an outcome, to be left and resumed at will."""

    id: str
    domain_id: str


class AdvanceAttempt(NamedTuple):
    """Move an unfinished attempt on (`PREPARING`, `IN_PROGRESS`) or cancel it."""

    id: str
    attempt_id: str
    state: AttemptState


class LogAttempt(NamedTuple):
    """An outcome, for a new entry or with `attempt_id` for one begun in the flow. Ratings are 0-10.

    `acknowledgement`: None leaves it unacknowledged, "" takes the prefilled sentence. `at`: None is now.
    """

    id: str
    domain_id: str
    outcome: Outcome
    attempt_id: str | None = None
    effort: int | None = None
    difficulty: int | None = None
    result_rating: int | None = None
    obstacle: str = ""
    evidence: str = ""
    cause: Cause = Cause.UNSPECIFIED
    acknowledgement: str | None = None
    at: Moment | None = None


class Acknowledge(NamedTuple):
    """Step 3: consciously register that an intention was set and behaviour followed it."""

    id: str
    attempt_id: str
    acknowledgement: str
    identity: str = ""


class Audit(NamedTuple):
    """Step 5: what the result is put down to. The dimension sliders are 0-10, None leaves the table's reading."""

    id: str
    attempt_id: str
    cause: Cause
    cause_text: str | None = None
    locus: int | None = None
    stability: int | None = None
    controllability: int | None = None
    next_strategy: str | None = None
