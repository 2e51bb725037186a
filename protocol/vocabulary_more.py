"""The closed vocabularies that no quick log meets. They are asked for as members of `protocol.vocabulary`, which loads them then."""

from __future__ import annotations

from enum import StrEnum


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


class TraitKind(StrEnum):
    """A general measure, taken as context beside a domain and never as its outcome (spec 5.4)."""

    GENERAL_COMPETENCE = "ipip_c1"
    SELF_DISCIPLINE = "ipip_c5"
    GENERAL_SELF_EFFICACY = "gse"
