"""The shapes of the coaching texts: what `coaching.toml` must hold, no more and no less.

A field without a default is a text that has to be there. A field with the default "" is silence by design: nothing is said in
that case, and the file may leave it out. Words in braces are for the caller to fill in with `str.format`.
"""

from __future__ import annotations

from protocol.typed import NamedTuple
from protocol.vocabulary import (
    Appraisal,
    AttemptState,
    Cause,
    Controllability,
    CueKind,
    DayMarkKind,
    Disclosure,
    DomainStatus,
    FrictionKind,
    GoalStatus,
    GoalZone,
    Likeness,
    Locus,
    Outcome,
    ScheduleKind,
    SelfTalkKind,
    Sensation,
    Source,
    Stability,
    TraitKind,
    TweakUse,
)

QUICK_REVIEW = "quick_review"
"""The slug of the loop that follows the seven steps; it has no number."""

FIELDS: dict[str, tuple[str, ...]] = {
    "micro_domain": ("behaviour", "context", "why", "status", "baseline_strength", "created_at"),
    "proximal_goal": (
        *("action", "when", "where", "done_criterion", "duration_min", "challenge", "confidence"),
        *("if_then", "revisions", "aspiration", "beginner_line"),
    ),
    "small_win": (
        *("outcome", "effort", "difficulty", "obstacle", "evidence", "result_rating"),
        *("acknowledged", "acknowledged_at", "acknowledgement", "identity"),
    ),
    "arousal": ("sensations", "intensity", "first_label", "appraisal", "reframe", "believability", "intensity_after"),
    "attribution": ("cause_text", "cause", "locus", "stability", "controllability", "next_strategy", "reframed_from"),
    "vicarious_model": (
        *("alias", "achieved", "start_similarity", "shared", "visible_effort", "effort_evidence", "workflow", "borrowed_step"),
    ),
    "self_talk": ("caught_line", "instructions", "cue", "rehearsed", "used", "kind"),
    QUICK_REVIEW: ("slip", "cue", "cue_kind", "friction", "friction_kind", "tweak", "tweak_for", "tweak_used", "tweak_helped"),
}
"""What each step asks for, under the names of the protocol, in the order of the page."""

EXTRAS = {"proximal_goal": ("levers",), "small_win": ("acknowledgement",)}
"""Tables that only one step has."""

LABELLED = (
    *(DomainStatus, GoalStatus, GoalZone, AttemptState, Outcome, Cause, Locus, Stability, Controllability, Source, Appraisal),
    *(Sensation, Likeness, SelfTalkKind, CueKind, FrictionKind, TweakUse, DayMarkKind, ScheduleKind, TraitKind),
    Disclosure,
)
"""Vocabularies with a label for every member. The levers carry theirs with them."""

CHOICES = (DomainStatus, Outcome, Cause, Appraisal, SelfTalkKind, CueKind, FrictionKind, ScheduleKind)
"""Vocabularies whose pick-list wants a longer line than the label."""


class FieldText(NamedTuple):
    """One field: what it is called, what it asks, an example, and a line of help. The anchors are those of a scale."""

    label: str
    prompt: str
    placeholder: str
    help: str
    low: str = ""
    mid: str = ""
    high: str = ""


class LeverText(NamedTuple):
    """One way to shrink a goal: the key that picks it, its name, and what to change."""

    key: str
    label: str
    change: str


class SourceText(NamedTuple):
    """One of the four sources: the slug of the step that feeds it, and what it is."""

    step: str
    what: str


class MicroDomainAdvice(NamedTuple):
    """Step 1."""

    template: str
    vague: str
    completion_action: str
    completion_with_whom: str
    completion_where_when: str
    multiple: str
    read_back: str


class ProximalGoalAdvice(NamedTuple):
    """Step 2. The first five are named after the members of `GoalZone`."""

    too_big: str
    too_easy: str
    stretch: str
    sweet_spot: str
    shrink_intro: str
    first_two_minutes: str
    want_question: str
    rating_only: str
    ratings_cleared: str
    cannot_start: str
    normalise_miss: str
    distal: str
    if_then: str
    ok: str = ""


class SmallWinAdvice(NamedTuple):
    """Step 3."""

    go: str
    acknowledge_intro: str
    acknowledge_skip: str
    discounting: str
    criterion_check: str
    not_attempted: str
    unplanned: str


class Acknowledgements(NamedTuple):
    """The prefilled sentence for each `Outcome`."""

    achieved: str
    partly: str
    not_achieved: str
    not_attempted: str = ""


class ArousalAdvice(NamedTuple):
    """Step 4."""

    safety_question: str
    unsafe: str
    reframe_default: str
    acceptance_offer: str
    acceptance: str
    threat: str
    repeated: str
    repeated_professional: str


class AttributionAdvice(NamedTuple):
    """Step 5."""

    ability_on_miss: str
    rewrite_offer: str
    effort_on_miss: str
    unowned_success: str
    outside_cause: str
    global_words: str


class VicariousModelAdvice(NamedTuple):
    """Step 6."""

    not_copyable: str
    evidence: str
    replace: str
    borrow_question: str


class SelfTalkAdvice(NamedTuple):
    """Step 7. All but `long_instruction` are named after the members of `SelfTalkKind`."""

    hope: str
    mixed: str
    motivational: str
    instruction_negative: str
    long_instruction: str
    heard_question: str
    heard_trust: str
    heard_noted: str
    instruction: str = ""
    unclear: str = ""


class QuickReviewAdvice(NamedTuple):
    """The quick review. `cue_held` and `friction_held` take the place of the prompts when there was no slip."""

    cue_held: str
    friction_held: str
    second_tweak: str
    if_then: str
    offer: str
    cycle_full: str
    measure_prompt: str


class FlowText(NamedTuple):
    """The attempt flow."""

    title: str
    prepare: str
    do: str
    acknowledge: str
    audit: str
    review: str
    resume: str
    left: str
    cancel_question: str
    no_goal: str


class DashboardText(NamedTuple):
    """The dashboard: the first run (`first_...`), empty states (`no_...`), what is next (`next_...`), and the sentences of the streak."""

    first_what: str
    first_next: str
    first_ways: str
    no_log: str
    no_domains: str
    begin: str
    no_domain: str
    no_goal: str
    no_attempts: str
    no_measurement: str
    no_model: str
    no_self_talk: str
    no_reviews: str
    no_history: str
    tweak: str
    next_domain: str
    next_goal: str
    next_shrink: str
    next_attempt: str
    next_resume: str
    next_acknowledge: str
    next_audit: str
    next_review: str
    draft_found: str
    reading_on: str
    run_closed: str
    streak_new_start: str
    reserve_used: str
    repair_offer: str


class BalanceText(NamedTuple):
    """The sentences under the four sources."""

    mostly_talk: str
    no_model: str
    threat_unread: str
    no_ideal: str


class GuardRailText(NamedTuple):
    """The guard rails: faking, ownership, overload, the dip, over-confidence. All of it is advice."""

    fake_question: str
    fake_line: str
    unowned_wins: str
    overload: str
    overload_park: str
    overload_swap: str
    overload_both: str
    overload_banner: str
    automatic_offer: str
    dip_ahead: str
    dip: str
    dip_same_method: str
    dip_other_goal: str
    low_effort: str
    over_confident: str
    too_few: str
    gate_limits: str


class MeasuringText(NamedTuple):
    """The ladder and its rating, how far a behaviour runs by itself, and general measures beside it."""

    title: str
    why: str
    low: str
    mid: str
    high: str
    due: str
    no_ladder: str
    practice: str
    practice_5: str
    practice_20: str
    practice_80: str
    practised: str
    rung: str
    place: str
    rated_so_far: str
    too_soon: str
    first: str
    ceiling: str
    swap: str
    suggestion: str
    no_suggestion: str
    goal_kept: str
    ladder_title: str
    ladder_why: str
    ladder_new: str
    ladder_again: str
    rungs: str
    rungs_example: str
    rungs_help: str
    contexts: str
    contexts_example: str
    contexts_help: str
    will_word: str
    automaticity_title: str
    automaticity_why: str
    automaticity_stem: str
    automaticity_low: str
    automaticity_high: str
    automaticity_mean: str
    automaticity_slow: str
    automaticity_early: str
    general_title: str
    general_why: str
    general_instruction: str
    general_low: str
    general_high: str
    general_c1: str
    general_c5: str
    general_c1_short: str
    general_c5_short: str
    general_gse_short: str
    general_gse: str
    general_total: str
    general_early: str


class NudgeText(NamedTuple):
    """What the detectors take words for, before the coaching text to it, and the three ways to answer."""

    vague: str
    multiple: str
    distal: str
    hope: str
    mixed: str
    motivational: str
    avoiding: str
    unicorn: str
    discounting: str
    every_time: str
    keep: str
    edit: str
    mute: str
    muted: str


class HelpText(NamedTuple):
    """Scope, privacy, and the way to a human. `crisis` is the built-in list; a person may keep one of their own."""

    scope: str
    privacy: str
    estimate: str
    no_norms: str
    now_title: str
    now: str
    now_about: str
    acute: str
    elevated: str
    medical: str
    strain: str
    at_risk: str
    crisis_checked: str
    crisis: tuple[str, ...]
