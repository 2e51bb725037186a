"""Every way to change the record, as a value. Screens, the quick-log box, the shell and importers build the same ones.

`id` is made by the sender, so that a change sent again after a doubtful save is the same change and never counts twice.
Texts are as typed; `protocol.apply.decide` checks them. A field that is `None` was not answered.
"""

from __future__ import annotations

from enum import StrEnum

from protocol.attempt_changes import UNPLACED as UNPLACED
from protocol.attempt_changes import Acknowledge as Acknowledge
from protocol.attempt_changes import AdvanceAttempt as AdvanceAttempt
from protocol.attempt_changes import Audit as Audit
from protocol.attempt_changes import LogAttempt as LogAttempt
from protocol.attempt_changes import StartAttempt as StartAttempt
from protocol.keep import KEEP as KEEP
from protocol.keep import Keep as Keep
from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import DomainStatus, SelfTalkKind

if TYPE_CHECKING:
    from datetime import date

    from protocol.moments import Moment
    from protocol.versions import Text
    from protocol.vocabulary import (
        Appraisal,
        Cause,
        CueKind,
        DayMarkKind,
        Disclosure,
        FrictionKind,
        GoalStatus,
        Lever,
        Likeness,
        Outcome,
        ScheduleKind,
        Sensation,
        TraitKind,
        TweakUse,
    )


class Others(StrEnum):
    """What happens to the domains that are active already when another one is defined."""

    KEEP = "keep"
    """Run both."""
    PARK_NEW = "park_new"
    """The new one waits in the parked list."""
    SWAP = "swap"
    """The others are parked, the new one takes their place."""


class DefineDomain(NamedTuple):
    """Step 1: a new micro-domain. `baseline_strength` is 0-100 in steps of ten."""

    id: str
    behaviour: str
    context: str = ""
    why: str = ""
    baseline_strength: int | None = None
    others: Others = Others.KEEP


class RewordDomain(NamedTuple):
    """Step 1 again: another wording of a domain; what was recorded under it stays."""

    id: str
    domain_id: str
    behaviour: str
    context: str = ""
    why: str = ""
    baseline_strength: int | None = None


class MoveDomain(NamedTuple):
    """Park, pause, archive or take up a domain. Becoming active also brings it to the front."""

    id: str
    domain_id: str
    status: DomainStatus
    on: date | None = None


class FocusDomain(NamedTuple):
    """Bring an active domain to the front."""

    id: str
    domain_id: str


class SetGoal(NamedTuple):
    """Step 2: a new goal, or with `goal_id` another wording or rating of one that waits before the gate. Ratings are 0-10."""

    id: str
    domain_id: str
    action: str
    confidence: int | None = None
    challenge: int | None = None
    goal_id: str | None = None
    when: str = ""
    due: Moment | None = None
    where: str = ""
    done_criterion: str = ""
    duration_min: int | None = None
    if_then: str = ""
    aspiration: str = ""
    lever: Lever | None = None
    surer: str = ""
    disclosure: Disclosure | None = None
    beginner_line: str = ""


class Disclose(NamedTuple):
    """Step 2: whether others who will be there know that one is learning, and the sentence that would make it clear to them."""

    id: str
    goal_id: str
    disclosure: Disclosure | None = None
    beginner_line: str = ""


class CloseGoal(NamedTuple):
    """Park or cancel a goal; no comment is asked for."""

    id: str
    goal_id: str
    status: GoalStatus


class PastDomain(NamedTuple):
    """A domain that another program knew. One that is on record under this id stays as it is."""

    id: str
    behaviour: str
    why: str = ""
    is_archived: bool = False


class PastEntry(NamedTuple):
    """One entry of another program. Its id follows from what it is there, so that it is the same entry whoever brings it, and how often."""

    id: str
    domain_id: str
    at: Moment
    outcome: Outcome
    note: str = ""


class RecordHistory(NamedTuple):
    """What another program recorded, all of it at once. `source` is its name as in `protocol.elsewhere`.

    No confidence was stated before acting, so the entries are bound to no goal; and no limit holds to how far back they lie.
    """

    id: str
    source: str
    domains: tuple[PastDomain, ...]
    entries: tuple[PastEntry, ...]


class CorrectAttempt(NamedTuple):
    """Correct an entry that has its outcome. The goal and its ratings stay as they stood before acting.

    `acknowledgement`: "" takes the acknowledgement back. `at` is to be within reach of an entry made now.
    """

    id: str
    attempt_id: str
    outcome: Outcome | Keep = KEEP
    effort: int | Keep | None = KEEP
    difficulty: int | Keep | None = KEEP
    result_rating: int | Keep | None = KEEP
    obstacle: str | Keep = KEEP
    evidence: str | Keep = KEEP
    cause: Cause | Keep = KEEP
    cause_text: str | Keep = KEEP
    next_strategy: str | Keep = KEEP
    acknowledgement: str | Keep = KEEP
    at: Moment | Keep = KEEP


class DeleteAttempt(NamedTuple):
    """Delete an entry with the reviews, appraisals and whatever else was recorded about it. Undo brings all of it back."""

    id: str
    attempt_id: str


class AppraiseArousal(NamedTuple):
    """Step 4: the sensations, the first label, and the second reading."""

    id: str
    domain_id: str
    attempt_id: str | None = None
    sensations: tuple[Sensation, ...] = ()
    intensity: int | None = None
    first_label: str = ""
    appraisal: Appraisal | None = None
    reframe: str = ""
    believability: int | None = None
    intensity_after: int | None = None


class DescribeModel(NamedTuple):
    """Step 6: the one vicarious model of a domain; with `model_id` another wording of the current one."""

    id: str
    domain_id: str
    alias: str
    achieved: str = ""
    start_similarity: int | None = None
    shared: tuple[Likeness, ...] = ()
    visible_effort: int | None = None
    effort_evidence: str = ""
    workflow: tuple[str, ...] = ()
    borrowed_step: str = ""
    unicorn: bool = False
    model_id: str | None = None


class WriteScript(NamedTuple):
    """Step 7: up to three instructions instead of hope. `rehearsed` makes it an experience of verbal persuasion."""

    id: str
    domain_id: str
    instructions: tuple[str, ...]
    caught_line: str = ""
    cue: str = ""
    kind: SelfTalkKind | None = None
    rehearsed: bool = False
    script_id: str | None = None


class Hear(NamedTuple):
    """What somebody told the person: that they can, and how; feedback; or something discouraging. None of the words are kept.

    `credibility` is how far they are trusted in this, 0-10; `attempt_id` is the attempt that they were there for.
    """

    id: str
    domain_id: str
    encouraging: bool
    talk: SelfTalkKind = SelfTalkKind.UNCLEAR
    credibility: int | None = None
    attempt_id: str | None = None


class WriteReview(NamedTuple):
    """The quick review of an entry, or of the day when `attempt_id` is None."""

    id: str
    domain_id: str
    attempt_id: str | None = None
    slip: bool | None = None
    cue: str = ""
    cue_kind: CueKind | None = None
    friction: str = ""
    friction_kind: FrictionKind | None = None
    tweak: str = ""
    self_talk_used: bool | None = None


class AnswerTweak(NamedTuple):
    """Whether yesterday's tweak was used and, if so, whether it helped."""

    id: str
    review_id: str
    used: TweakUse
    helped: bool | None = None


class MarkDay(NamedTuple):
    """A rest or sick day, by logical day."""

    id: str
    kind: DayMarkKind
    day: date


class SetSchedule(NamedTuple):
    """Which days are opportunities from `since` on; what lies before keeps its own schedule."""

    id: str
    domain_id: str
    since: date
    kind: ScheduleKind
    weekdays: tuple[int, ...] = ()
    every: int = 1
    per_week: int = 1


class WriteScale(NamedTuple):
    """The ladder of a domain, easiest rung first, with places or none. Any other ladder than the current one is a new version."""

    id: str
    domain_id: str
    rungs: tuple[str, ...]
    contexts: tuple[str, ...] = ()


class Measure(NamedTuple):
    """Rate a ladder as of now: each rung and each place 0-100 in steps of ten, in the order of the scale."""

    id: str
    domain_id: str
    scale_id: str
    ratings: tuple[int, ...]
    context_ratings: tuple[int, ...] = ()


class MeasureAutomaticity(NamedTuple):
    """How far it runs by itself: the four items of the SRBAI, or the first one alone, each 1-7."""

    id: str
    domain_id: str
    answers: tuple[int, ...]


class MeasureTrait(NamedTuple):
    """A general measure as context: ten answers 1-5, 0 for an item left open, or the total of one taken elsewhere."""

    id: str
    kind: TraitKind
    answers: tuple[int, ...] = ()
    total: int | None = None


class TakeVersion(NamedTuple):
    """One wording of a text that was worded on two machines at once: the other one, or the one that shows to settle it.

    `kind` and `field` are those of `protocol.text.LIMITS`.
    """

    id: str
    kind: str
    about: str
    field: str
    text: Text


Change = (
    DefineDomain
    | RewordDomain
    | MoveDomain
    | FocusDomain
    | SetGoal
    | Disclose
    | CloseGoal
    | StartAttempt
    | AdvanceAttempt
    | LogAttempt
    | RecordHistory
    | CorrectAttempt
    | DeleteAttempt
    | Acknowledge
    | Audit
    | AppraiseArousal
    | DescribeModel
    | WriteScript
    | Hear
    | WriteReview
    | AnswerTweak
    | MarkDay
    | SetSchedule
    | TakeVersion
    | WriteScale
    | Measure
    | MeasureAutomaticity
    | MeasureTrait
)
