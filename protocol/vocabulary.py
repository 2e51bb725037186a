"""The closed vocabularies of the protocol: the field's standard terms as enums (spec section 9).

Every member's value is what the store and the `--json` answers hold. Words for the screen live with the coaching texts.
"""

from __future__ import annotations

from enum import StrEnum


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


class Disclosure(StrEnum):
    """Whether the people who are there when a goal is carried out know that one is learning it."""

    YES = "yes"
    NO = "no"
    NOT_RELEVANT = "not_relevant"


class Lever(StrEnum):
    """The seven ways to shrink a goal, and the last resort after four rounds."""

    LESS_TIME = "less_time"
    SMALLER_PART = "smaller_part"
    FEWER_PEOPLE = "fewer_people"
    EASIER_PLACE = "easier_place"
    HELP_OR_NOTES = "help_or_notes"
    EARLIER_STOP = "earlier_stop"
    LOWER_BAR = "lower_bar"
    FIRST_TWO_MINUTES = "first_two_minutes"


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


class Locus(StrEnum):
    """Whether a cause lies in the person or outside."""

    INTERNAL = "internal"
    EXTERNAL = "external"


class Stability(StrEnum):
    """Whether a cause stays or changes from time to time."""

    STABLE = "stable"
    UNSTABLE = "unstable"


class Controllability(StrEnum):
    """How far the person can steer a cause."""

    CONTROLLABLE = "controllable"
    PARTLY_CONTROLLABLE = "partly_controllable"
    UNCONTROLLABLE = "uncontrollable"


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


class Sensation(StrEnum):
    """Bodily sensations to pick from in step 4."""

    FAST_HEART = "fast_heart"
    FAST_BREATH = "fast_breath"
    SWEAT = "sweat"
    SHAKING = "shaking"
    TENSION = "tension"
    BUTTERFLIES = "butterflies"
    HEAT = "heat"
    DRY_MOUTH = "dry_mouth"
    RESTLESS = "restless"
    NONE = "none"


class Likeness(StrEnum):
    """What a vicarious model's start shares with one's own."""

    AGE = "age"
    BACKGROUND = "background"
    ROLE = "role"
    STARTING_LEVEL = "starting_level"
    CONSTRAINTS = "constraints"


class SelfTalkKind(StrEnum):
    """What a line of self-talk does."""

    INSTRUCTION = "instruction"
    MIXED = "mixed"
    HOPE = "hope"
    MOTIVATIONAL = "motivational"
    INSTRUCTION_NEGATIVE = "instruction_negative"
    UNCLEAR = "unclear"


class CueKind(StrEnum):
    """What kind of cue set off a slip, or helped."""

    TIME = "time"
    PLACE = "place"
    PEOPLE = "people"
    FEELING = "feeling"
    PRIOR_ACTION = "prior_action"
    DEVICE = "device"


class FrictionKind(StrEnum):
    """Which friction failed in a slip."""

    GUARD_MISSING = "guard_missing"
    GUARD_FAILED = "guard_failed"
    START_TOO_HARD = "start_too_hard"
    NONE = "none"


class TweakUse(StrEnum):
    """Whether yesterday's tweak was used."""

    USED = "used"
    PARTLY = "partly"
    NOT_USED = "not_used"


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


class TraitKind(StrEnum):
    """A general measure, taken as context beside a domain and never as its outcome (spec 5.4)."""

    GENERAL_COMPETENCE = "ipip_c1"
    SELF_DISCIPLINE = "ipip_c5"
    GENERAL_SELF_EFFICACY = "gse"
