"""The things a person records, as values. One table of the store holds one kind of them.

Scales: ratings are whole numbers 0-10; domain strengths are whole numbers 0-100 in steps of ten. They are stored with their
scale and never converted into one another. A moment is when and where something happened; dates are logical days.
"""

from __future__ import annotations

from protocol.typed import TYPE_CHECKING, NamedTuple
from protocol.vocabulary import AttemptState, Cause, DomainStatus, Outcome

if TYPE_CHECKING:
    from datetime import date, datetime

    from protocol.moments import Moment
    from protocol.vocabulary import (
        Appraisal,
        CueKind,
        DayMarkKind,
        Disclosure,
        FrictionKind,
        GoalStatus,
        Lever,
        Likeness,
        ScheduleKind,
        SelfTalkKind,
        Sensation,
        Source,
        TraitKind,
        TweakUse,
    )


class Domain(NamedTuple):
    """A micro-domain: one narrow area of action. `focused_at` (UTC) decides which active domain is in front."""

    id: str
    at: Moment
    behaviour: str
    context: str = ""
    why: str = ""
    status: DomainStatus = DomainStatus.ACTIVE
    baseline_strength: int | None = None
    focused_at: datetime | None = None

    @property
    def sentence(self) -> str:
        """The read-back: what the person says they can do."""
        return f"I can {self.behaviour} {self.context}".rstrip() + "."


class ProximalGoal(NamedTuple):
    """One near and specific goal. `passed` is the moment it passed the confidence gate; `closed_at` (UTC) ends its service.

    `disclosure` tells whether others who will be there know that one is learning, `beginner_line` is what makes it clear to them.
    """

    id: str
    domain_id: str
    at: Moment
    action: str
    status: GoalStatus
    challenge: int | None = None
    confidence: int | None = None
    when: str = ""
    due: Moment | None = None
    where: str = ""
    done_criterion: str = ""
    duration_min: int | None = None
    if_then: str = ""
    aspiration: str = ""
    passed: Moment | None = None
    closed_at: datetime | None = None
    closed_on: date | None = None
    disclosure: Disclosure | None = None
    beginner_line: str = ""


class GoalRevision(NamedTuple):
    """One wording of a goal with its ratings, kept for good. `rating_only`: the number moved and the wording did not."""

    id: str
    goal_id: str
    at: Moment
    action: str
    done_criterion: str = ""
    challenge: int | None = None
    confidence: int | None = None
    lever: Lever | None = None
    rating_only: bool = False
    surer: str = ""


class Attempt(NamedTuple):
    """One attempt at a goal, or an unplanned one.

    `goal_action`, `confidence` and `challenge` are those of the goal as it stood before acting; all empty when no goal that had
    passed the gate was serving. `state` says where an unfinished attempt stands; with an outcome it is `closed`.

    `imported` names the program that it was recorded in, as in `protocol.elsewhere`, "" for this one. Such an entry is history: it is in
    the totals and moves nothing else. `note` is what that program held beside it, as it came.
    """

    id: str
    domain_id: str
    at: Moment
    recorded_at: datetime
    recorded_on: date
    state: AttemptState = AttemptState.CLOSED
    outcome: Outcome | None = None
    goal_id: str | None = None
    goal_action: str = ""
    done_criterion: str = ""
    confidence: int | None = None
    challenge: int | None = None
    effort: int | None = None
    difficulty: int | None = None
    result_rating: int | None = None
    obstacle: str = ""
    evidence: str = ""
    acknowledged: bool = False
    acknowledged_at: datetime | None = None
    acknowledgement: str = ""
    identity: str = ""
    cause: Cause = Cause.UNSPECIFIED
    cause_text: str = ""
    locus: int | None = None
    stability: int | None = None
    controllability: int | None = None
    next_strategy: str = ""
    reframed_from: str | None = None
    audited_at: datetime | None = None
    imported: str = ""
    note: str = ""

    @property
    def planned(self) -> bool:
        """Whether a goal had passed the gate before acting."""
        return self.goal_id is not None and self.confidence is not None

    @property
    def attempted(self) -> bool:
        """Whether something was tried: `not_attempted` and unfinished entries are no attempts."""
        return self.outcome is not None and self.outcome is not Outcome.NOT_ATTEMPTED

    @property
    def days_back(self) -> int:
        """Logical days between acting and recording."""
        return self.recorded_on.toordinal() - self.at.logical_date.toordinal()

    @property
    def backdated(self) -> bool:
        """Whether it was recorded on a later logical day than it happened."""
        return self.days_back > 0


class Correction(NamedTuple):
    """What an entry said before somebody corrected it, kept for good. `fields` names what was corrected, as in `Attempt`.

    Of these alone the value counts here; `happened` is what `at` was.
    """

    id: str
    attempt_id: str
    at: Moment
    fields: tuple[str, ...] = ()
    happened: Moment | None = None
    outcome: Outcome | None = None
    effort: int | None = None
    difficulty: int | None = None
    result_rating: int | None = None
    obstacle: str = ""
    evidence: str = ""
    acknowledged: bool = False
    acknowledgement: str = ""
    identity: str = ""
    cause: Cause = Cause.UNSPECIFIED
    cause_text: str = ""
    locus: int | None = None
    stability: int | None = None
    controllability: int | None = None
    next_strategy: str = ""


class ArousalAppraisal(NamedTuple):
    """How a person read their arousal before acting, and the second reading they gave it."""

    id: str
    domain_id: str
    at: Moment
    attempt_id: str | None = None
    sensations: tuple[Sensation, ...] = ()
    intensity: int | None = None
    first_label: str = ""
    appraisal: Appraisal | None = None
    reframe: str = ""
    believability: int | None = None
    intensity_after: int | None = None


class VicariousModel(NamedTuple):
    """One person who got there from a similar start. One model is current per domain; replacing it archives the old one."""

    id: str
    domain_id: str
    at: Moment
    alias: str
    achieved: str = ""
    start_similarity: int | None = None
    shared: tuple[Likeness, ...] = ()
    visible_effort: int | None = None
    effort_evidence: str = ""
    workflow: tuple[str, ...] = ()
    borrowed_step: str = ""
    unicorn: bool = False
    archived: bool = False


class SelfTalkScript(NamedTuple):
    """Up to three instructions to say to oneself. One script is current per domain."""

    id: str
    domain_id: str
    at: Moment
    caught_line: str = ""
    instructions: tuple[str, ...] = ()
    cue: str = ""
    kind: SelfTalkKind | None = None
    rehearsed: bool = False
    archived: bool = False


class QuickReview(NamedTuple):
    """A look back of under a minute: cue, friction, and one tweak for the next logical day.

    `tweak_helped` is asked only of a tweak that was used, or used in part.
    """

    id: str
    domain_id: str
    at: Moment
    tweak_for: date
    attempt_id: str | None = None
    slip: bool | None = None
    cue: str = ""
    cue_kind: CueKind | None = None
    friction: str = ""
    friction_kind: FrictionKind | None = None
    tweak: str = ""
    tweak_used: TweakUse | None = None
    tweak_helped: bool | None = None
    self_talk_used: bool | None = None


class Experience(NamedTuple):
    """An efficacy experience other than an attempt, tagged with its one source. `valence` is -1, 0 or +1; factors are 0-10."""

    id: str
    domain_id: str
    at: Moment
    source: Source
    valence: int
    linked_to: str | None = None
    similarity: int | None = None
    visible_effort: int | None = None
    unicorn: bool = False
    credibility: int | None = None
    talk: SelfTalkKind | None = None
    intensity: int | None = None


class EfficacyScale(NamedTuple):
    """One version of a domain's ladder: `rungs` easiest first, and the named places it is rated in besides (Bandura 2006).

    A version is never altered: another ladder is another version, 1 and up, and scores of two versions are not compared.
    """

    id: str
    domain_id: str
    at: Moment
    version: int
    rungs: tuple[str, ...]
    contexts: tuple[str, ...] = ()


class EfficacyMeasurement(NamedTuple):
    """One rating of a domain's ladder (Bandura 2006). All ratings are 0-100 in steps of ten.

    `strength` is the mean over rungs to the nearest ten. `ratings` are those of the rungs of the scale `scale_id`, easiest first, and
    `context_ratings` one for each of its places. Where only a strength was given there are none, and no scale.
    """

    id: str
    domain_id: str
    at: Moment
    strength: int
    scale_version: int = 1
    scale_id: str | None = None
    ratings: tuple[int, ...] = ()
    context_ratings: tuple[int, ...] = ()


class AutomaticityMeasurement(NamedTuple):
    """How far a behaviour runs by itself: the four items of the SRBAI, or the first one alone, each 1-7 (Gardner et al. 2012, 2024)."""

    id: str
    domain_id: str
    at: Moment
    answers: tuple[int, ...]


class TraitMeasurement(NamedTuple):
    """A general measure, of no domain. `answers` are 1-5 in the order of the items, 0 for one left open; `total` one taken elsewhere."""

    id: str
    at: Moment
    kind: TraitKind
    answers: tuple[int, ...] = ()
    total: int | None = None


class DayMark(NamedTuple):
    """A rest or sick day. Rest is marked on or before its day, sick up to 7 logical days later; it holds for every domain."""

    id: str
    at: Moment
    kind: DayMarkKind
    day: date


class Pause(NamedTuple):
    """A span of logical days, both ends included, in which a domain had no opportunities. `ended` is None while it lasts."""

    id: str
    domain_id: str
    status: DomainStatus
    began: date
    ended: date | None = None


class Schedule(NamedTuple):
    """From which logical day on which days are opportunities. `weekdays`: 0 Monday - 6 Sunday."""

    id: str
    domain_id: str
    since: date
    kind: ScheduleKind
    weekdays: tuple[int, ...] = ()
    every: int = 1
    per_week: int = 1


Entity = (
    Domain
    | ProximalGoal
    | GoalRevision
    | Attempt
    | ArousalAppraisal
    | VicariousModel
    | SelfTalkScript
    | QuickReview
    | Experience
    | EfficacyMeasurement
    | DayMark
    | Pause
    | Schedule
    | EfficacyScale
    | AutomaticityMeasurement
    | TraitMeasurement
    | Correction
)
