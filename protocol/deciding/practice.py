"""Decisions about preparing and looking back: arousal, the model, self-talk and the quick review.

Arousal, model and rehearsal are experiences of their own source (spec 3); they are recorded beside what they came from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol.deciding.common import Decision, RefusedError, find, lines, rated, words
from protocol.entities import ArousalAppraisal, Experience, QuickReview, SelfTalkScript, VicariousModel
from protocol.snapshot import current_model, current_script
from protocol.vocabulary import Appraisal, SelfTalkKind, Source, TweakUse

if TYPE_CHECKING:
    from protocol.changes import AnswerTweak, AppraiseArousal, DescribeModel, Hear, WriteReview, WriteScript
    from protocol.entities import Entity
    from protocol.moments import Now
    from protocol.snapshot import Snapshot

INSTRUCTIONS, WORKFLOW = 3, 7
"""The most instructions of a script and the most steps of a model's workflow."""
OWN_CREDIBILITY = 5
"""How credible one's own rehearsed instruction counts, 0-10 (our choice, unvalidated)."""

_VALENCE = {Appraisal.CHALLENGE: 1, Appraisal.THREAT: -1}


def appraise(snapshot: Snapshot, change: AppraiseArousal, now: Now) -> Decision:
    """An appraisal of arousal, and with a reading chosen the physiological experience it is."""
    find(snapshot.domains, change.domain_id, "domain")
    appraisal = ArousalAppraisal(
        id=change.id,
        domain_id=change.domain_id,
        at=now.moment,
        attempt_id=change.attempt_id,
        sensations=tuple(dict.fromkeys(change.sensations)),
        intensity=rated(change.intensity, "intensity"),
        first_label=words("appraisal.first_label", change.first_label, optional=True),
        appraisal=change.appraisal,
        reframe=words("appraisal.reframe", change.reframe, optional=True),
        believability=rated(change.believability, "believability"),
        intensity_after=rated(change.intensity_after, "intensity afterwards"),
    )
    if change.appraisal is None:
        return Decision((appraisal,), appraisal.id)
    felt = Experience(
        id=change.id,
        domain_id=change.domain_id,
        at=now.moment,
        source=Source.PHYSIOLOGICAL,
        valence=_VALENCE.get(change.appraisal, 0),
        linked_to=change.attempt_id,
        intensity=appraisal.intensity,
    )
    return Decision((appraisal, felt), appraisal.id)


def describe_model(snapshot: Snapshot, change: DescribeModel, now: Now) -> Decision:
    """The one current model of a domain; another one archives it. Noting how they work is a vicarious experience."""
    find(snapshot.domains, change.domain_id, "domain")
    before = current_model(snapshot, change.domain_id)
    same = before if before is not None and before.id == change.model_id else None
    model = _pictured(same or VicariousModel(change.id, change.domain_id, now.moment, ""), change)
    puts: list[Entity] = [model]
    if before is not None and same is None:
        puts.append(before._replace(archived=True))
    if same is None or (same.workflow, same.borrowed_step) != (model.workflow, model.borrowed_step):
        puts.append(_studied(model, change.id, now))
    return Decision(tuple(puts), model.id)


def _pictured(model: VicariousModel, change: DescribeModel) -> VicariousModel:
    return model._replace(
        alias=words("model.alias", change.alias),
        achieved=words("model.achieved", change.achieved, optional=True),
        start_similarity=rated(change.start_similarity, "similarity of start"),
        shared=tuple(dict.fromkeys(change.shared)),
        visible_effort=rated(change.visible_effort, "visible effort"),
        effort_evidence=words("model.effort_evidence", change.effort_evidence, optional=True),
        workflow=lines("model.workflow", change.workflow, name="steps", most=WORKFLOW),
        borrowed_step=words("model.borrowed_step", change.borrowed_step, optional=True),
        unicorn=change.unicorn,
    )


def _studied(model: VicariousModel, key: str, now: Now) -> Experience:
    return Experience(
        id=key,
        domain_id=model.domain_id,
        at=now.moment,
        source=Source.VICARIOUS,
        valence=1,
        linked_to=model.id,
        similarity=model.start_similarity,
        visible_effort=model.visible_effort,
        unicorn=model.unicorn,
    )


def write_script(snapshot: Snapshot, change: WriteScript, now: Now) -> Decision:
    """The current self-talk script; another one archives it. Rehearsed, it is an experience of verbal persuasion."""
    find(snapshot.domains, change.domain_id, "domain")
    instructions = lines("script.instructions", change.instructions, name="instructions", most=INSTRUCTIONS)
    if not instructions:
        raise RefusedError("No instruction", "Write one line that says what you will do, for example: shoulders down, slow first sentence.")
    before = current_script(snapshot, change.domain_id)
    same = before if before is not None and before.id == change.script_id else None
    script = (same or SelfTalkScript(change.id, change.domain_id, now.moment))._replace(
        caught_line=words("script.caught_line", change.caught_line, optional=True),
        instructions=instructions,
        cue=words("script.cue", change.cue, optional=True),
        kind=change.kind,
        rehearsed=change.rehearsed or (same is not None and same.rehearsed),
    )
    puts: list[Entity] = [script]
    if before is not None and same is None:
        puts.append(before._replace(archived=True))
    if change.rehearsed:
        puts.append(_rehearsed(script, change.id, now))
    return Decision(tuple(puts), script.id)


def _rehearsed(script: SelfTalkScript, key: str, now: Now) -> Experience:
    return Experience(
        id=key,
        domain_id=script.domain_id,
        at=now.moment,
        source=Source.VERBAL_PERSUASION,
        valence=1,
        linked_to=script.id,
        credibility=OWN_CREDIBILITY,
        talk=script.kind or SelfTalkKind.UNCLEAR,
    )


def hear(snapshot: Snapshot, change: Hear, now: Now) -> Decision:
    """Verbal persuasion by somebody else (spec 3). A coach at an attempt is this, beside the one mastery event of the attempt."""
    find(snapshot.domains, change.domain_id, "domain")
    told = Experience(
        id=change.id,
        domain_id=change.domain_id,
        at=now.moment,
        source=Source.VERBAL_PERSUASION,
        valence=1 if change.encouraging else -1,
        linked_to=change.attempt_id,
        credibility=rated(change.credibility, "trust"),
        talk=change.talk,
    )
    return Decision((told,), told.id)


def write_review(snapshot: Snapshot, change: WriteReview, now: Now) -> Decision:
    """A quick review with exactly one tweak, for the next logical day."""
    find(snapshot.domains, change.domain_id, "domain")
    if change.attempt_id is not None:
        _unreviewed(snapshot, change.attempt_id)
    tweak = words("review.tweak", change.tweak)
    if "\n" in tweak or ";" in tweak:
        raise RefusedError("One tweak", "One. The other can have its own day.")
    today = now.today
    review = QuickReview(
        id=change.id,
        domain_id=change.domain_id,
        at=now.moment,
        tweak_for=today.fromordinal(today.toordinal() + 1),
        attempt_id=change.attempt_id,
        slip=change.slip,
        cue=words("review.cue", change.cue),
        cue_kind=change.cue_kind,
        friction=words("review.friction", change.friction, optional=True),
        friction_kind=change.friction_kind,
        tweak=tweak,
        self_talk_used=change.self_talk_used,
    )
    return Decision((review,), review.id)


def _unreviewed(snapshot: Snapshot, attempt_id: str) -> None:
    attempt = find(snapshot.attempts, attempt_id, "attempt")
    if attempt.outcome is None:
        raise RefusedError("Nothing to review", "Log the outcome of this attempt first.")
    if any(review.attempt_id == attempt_id for review in snapshot.reviews.values()):
        raise RefusedError("Already reviewed", "This entry has its review. One review is enough; the next attempt gets its own.")


def answer_tweak(snapshot: Snapshot, change: AnswerTweak, _now: Now) -> Decision:
    """Whether a tweak was used on its day, and whether it helped. One that was not used cannot have helped."""
    review = find(snapshot.reviews, change.review_id, "review")
    known = change.helped if change.helped is not None else review.tweak_helped
    helped = None if change.used is TweakUse.NOT_USED else known
    return Decision((review._replace(tweak_used=change.used, tweak_helped=helped),), review.id)
