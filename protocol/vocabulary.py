"""The closed vocabularies of the protocol: the field's standard terms as enums (spec section 9).

Every member's value is what the store and the `--json` answers hold. Words for the screen live with the coaching texts.
"""

from __future__ import annotations

from enum import StrEnum

from protocol.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from protocol.vocabulary_more import Controllability as Controllability
    from protocol.vocabulary_more import CueKind as CueKind
    from protocol.vocabulary_more import Disclosure as Disclosure
    from protocol.vocabulary_more import FrictionKind as FrictionKind
    from protocol.vocabulary_more import Lever as Lever
    from protocol.vocabulary_more import Likeness as Likeness
    from protocol.vocabulary_more import Locus as Locus
    from protocol.vocabulary_more import Sensation as Sensation
    from protocol.vocabulary_more import Stability as Stability
    from protocol.vocabulary_more import TraitKind as TraitKind
    from protocol.vocabulary_more import TweakUse as TweakUse


class DomainStatus(StrEnum):
    """Where a micro-domain stands. Only `ACTIVE` domains have opportunities."""

    ACTIVE = "active"
    PARKED = "parked"
    PAUSED = "paused"
    AUTOMATIC = "automatic"
    ARCHIVED = "archived"


class GoalStatus(StrEnum):
    """Where a proximal goal stands. Only a `READY` goal can be started: it passed the confidence gate."""

    DRAFT = "draft"
    TOO_BIG = "too_big"
    READY = "ready"
    PARKED = "parked"
    CANCELLED = "cancelled"


class GoalZone(StrEnum):
    """How challenge and confidence of a goal lie to one another (our choice, unvalidated)."""

    TOO_BIG = "too_big"
    TOO_EASY = "too_easy"
    STRETCH = "stretch"
    SWEET_SPOT = "sweet_spot"
    OK = "ok"


class AttemptState(StrEnum):
    """How far an attempt has come through the attempt flow (spec 0.5). Any state may be left and resumed."""

    PLANNED = "planned"
    PREPARING = "preparing"
    IN_PROGRESS = "in_progress"
    CLOSED = "closed"
    ACKNOWLEDGED = "acknowledged"
    AUDITED = "audited"
    REVIEWED = "reviewed"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """What came of an attempt, judged against its done criterion."""

    ACHIEVED = "achieved"
    PARTLY = "partly"
    NOT_ACHIEVED = "not_achieved"
    NOT_ATTEMPTED = "not_attempted"


class Cause(StrEnum):
    """The cause a person names for an outcome (Weiner 1985), in the order of the pick-list."""

    EFFORT = "effort"
    STRATEGY = "strategy"
    ABILITY = "ability"
    STATE = "state"
    TASK = "task"
    OTHERS = "others"
    CIRCUMSTANCE = "circumstance"
    LUCK = "luck"
    UNSPECIFIED = "unspecified"


class Source(StrEnum):
    """The four sources of self-efficacy (Bandura 1977), strongest first."""

    MASTERY = "mastery"
    VICARIOUS = "vicarious"
    VERBAL_PERSUASION = "verbal_persuasion"
    PHYSIOLOGICAL = "physiological"


class Appraisal(StrEnum):
    """How a person reads physiological arousal."""

    CHALLENGE = "challenge"
    NEUTRAL = "neutral"
    THREAT = "threat"
    UNSURE = "unsure"


class SelfTalkKind(StrEnum):
    """What a line of self-talk does."""

    INSTRUCTION = "instruction"
    MIXED = "mixed"
    HOPE = "hope"
    MOTIVATIONAL = "motivational"
    INSTRUCTION_NEGATIVE = "instruction_negative"
    UNCLEAR = "unclear"


class DayMarkKind(StrEnum):
    """A day that is no opportunity."""

    REST = "rest"
    SICK = "sick"


class ScheduleKind(StrEnum):
    """What makes a logical day an opportunity of a domain."""

    GOAL_DAYS = "goal_days"
    WEEKDAYS = "weekdays"
    EVERY_N_DAYS = "every_n_days"
    PER_WEEK = "per_week"


def __getattr__(name: str) -> object:
    """Load the vocabularies that no quick log meets with the first of them that is asked for."""
    from protocol import vocabulary_more

    try:
        return vars(vocabulary_more)[name]
    except KeyError:
        raise AttributeError(f"The protocol has no vocabulary called {name}.") from None
