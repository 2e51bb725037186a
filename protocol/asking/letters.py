"""The letter that picks each member of a list of choices, on a screen and in the plain mode. On screens `h`, `j`, `k` and `l` move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.changes import Others
from protocol.quickwords import CAUSE_LETTERS
from protocol.vocabulary import (
    Appraisal,
    Cause,
    CueKind,
    Disclosure,
    FrictionKind,
    Likeness,
    Outcome,
    SelfTalkKind,
    Sensation,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

OUTCOMES: Final[Mapping[Outcome, str]] = {
    Outcome.ACHIEVED: "a",
    Outcome.PARTLY: "p",
    Outcome.NOT_ACHIEVED: "m",
    Outcome.NOT_ATTEMPTED: "s",
}
"""Those of the quick log."""
SENSATIONS: Final[Mapping[Sensation, str]] = {
    Sensation.FAST_HEART: "f",
    Sensation.FAST_BREATH: "b",
    Sensation.SWEAT: "s",
    Sensation.SHAKING: "a",
    Sensation.TENSION: "t",
    Sensation.BUTTERFLIES: "u",
    Sensation.HEAT: "e",
    Sensation.DRY_MOUTH: "d",
    Sensation.RESTLESS: "r",
    Sensation.NONE: "n",
}
APPRAISALS: Final[Mapping[Appraisal, str]] = {
    Appraisal.CHALLENGE: "c",
    Appraisal.NEUTRAL: "n",
    Appraisal.THREAT: "t",
    Appraisal.UNSURE: "u",
}
CAUSES: Final[Mapping[Cause, str]] = {**{cause: letter for letter, cause in CAUSE_LETTERS.items()}, Cause.UNSPECIFIED: "n"}
"""Those of a quick log of five keys."""
LIKENESSES: Final[Mapping[Likeness, str]] = {
    Likeness.AGE: "a",
    Likeness.BACKGROUND: "b",
    Likeness.ROLE: "r",
    Likeness.STARTING_LEVEL: "s",
    Likeness.CONSTRAINTS: "c",
}
SELF_TALK: Final[Mapping[SelfTalkKind, str]] = {
    SelfTalkKind.INSTRUCTION: "i",
    SelfTalkKind.MIXED: "b",
    SelfTalkKind.HOPE: "o",
    SelfTalkKind.MOTIVATIONAL: "m",
    SelfTalkKind.INSTRUCTION_NEGATIVE: "a",
    SelfTalkKind.UNCLEAR: "s",
}
CUE_KINDS: Final[Mapping[CueKind, str]] = {
    CueKind.TIME: "t",
    CueKind.PLACE: "p",
    CueKind.PEOPLE: "o",
    CueKind.FEELING: "f",
    CueKind.PRIOR_ACTION: "b",
    CueKind.DEVICE: "d",
}
FRICTION_KINDS: Final[Mapping[FrictionKind, str]] = {
    FrictionKind.GUARD_MISSING: "i",
    FrictionKind.GUARD_FAILED: "g",
    FrictionKind.START_TOO_HARD: "s",
    FrictionKind.NONE: "n",
}
DISCLOSURES: Final[Mapping[Disclosure, str]] = {Disclosure.YES: "y", Disclosure.NO: "n", Disclosure.NOT_RELEVANT: "r"}
OTHERS: Final[Mapping[Others, str]] = {Others.PARK_NEW: "p", Others.SWAP: "s", Others.KEEP: "b"}
