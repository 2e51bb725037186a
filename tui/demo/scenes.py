"""What a scene of the story comes to: the same changes that the screens and the quick log build, in the order of a sitting.

A scene is one table of `story.toml`. Its parts, each of which may be missing, are taken in this order: the answer about the last tweak,
days off, automaticity, the domain, its schedule, goals, the model, the script, the ladder and its rating, the attempt with its
acknowledgement and audit, a second audit, the review.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from protocol import changes
from protocol.vocabulary import (
    Appraisal,
    AttemptState,
    Cause,
    CueKind,
    DayMarkKind,
    DomainStatus,
    FrictionKind,
    GoalStatus,
    Lever,
    Likeness,
    Outcome,
    ScheduleKind,
    SelfTalkKind,
    Sensation,
    TweakUse,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from protocol.changes import Change
    from tui.demo.cast import Cast
    from tui.demo.reading import Part

Beat = tuple[int, "Change"]
"""Minutes that go by first, and what happens then."""

_DO_MINUTES = 9


_HELPED = {"": None, "helped": True, "in_vain": False}


def beats(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    """The changes of one scene of a domain, by the name the story gives it. ValueError for a key that nothing here reads."""
    if strange := _unread(scene):
        raise ValueError(f"{name} {scene.text('at')}: {sorted(strange)}")
    for key, part in _PARTS.items():
        if key in scene:
            yield from part(scene, name, cast)


def _unread(scene: Part) -> set[str]:
    inner = {key: scene.parts(key) if key == "goals" else [scene.part(key)] for key in _WORDS_OF if key in scene}
    strange = {word for key, parts in inner.items() for part in parts for word in part.keys - _WORDS_OF[key]}
    return strange | (scene.keys - _PARTS.keys() - _WORDS)


def _tweak_used(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    used, _, helped = scene.text("tweak_used").partition(" ")
    yield 0, changes.AnswerTweak(cast.fresh(), cast.the("review", name), TweakUse(used), _HELPED[helped])


def _day_off(scene: Part, _name: str, cast: Cast) -> Iterator[Beat]:
    kind, day = scene.text("day_off").split()
    yield 0, changes.MarkDay(cast.fresh(), DayMarkKind(kind), cast.day(int(day)))


def _define(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    part = scene.part("define")
    baseline = part.number("baseline")
    yield 0, changes.DefineDomain(cast.make("domain", name), part.text("behaviour"), part.text("context"), part.text("why"), baseline)


def _move(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    yield 0, changes.MoveDomain(cast.fresh(), cast.the("domain", name), DomainStatus(scene.text("move")))


def _every(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    day = cast.now().today
    every = scene.number("every") or 1
    yield 0, changes.SetSchedule(cast.fresh(), cast.the("domain", name), day, ScheduleKind.EVERY_N_DAYS, every=every)


def _goals(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    """The wordings of one goal: the first makes it, the others shrink it or rate it anew."""
    for part in scene.parts("goals"):
        first = "lever" not in part and "surer" not in part
        change_id = cast.make("goal", name) if first else cast.fresh()
        yield 2, _worded_goal(part, change_id, name, cast, goal_id=None if first else cast.the("goal", name))


def _worded_goal(part: Part, change_id: str, name: str, cast: Cast, *, goal_id: str | None) -> Change:
    return changes.SetGoal(
        id=change_id,
        domain_id=cast.the("domain", name),
        action=part.text("action"),
        confidence=part.number("confidence"),
        challenge=part.number("challenge"),
        goal_id=goal_id,
        due=cast.moment(part.text("due")) if "due" in part else None,
        where=part.text("where"),
        done_criterion=part.text("done"),
        duration_min=part.number("minutes"),
        if_then=part.text("if_then"),
        aspiration=part.text("aspiration"),
        lever=Lever(part.text("lever")) if "lever" in part else None,
        surer=part.text("surer"),
    )


def _close_goal(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    yield 1, changes.CloseGoal(cast.fresh(), cast.the("goal", name), GoalStatus(scene.text("close_goal")))


def _model(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    part = scene.part("model")
    yield (
        4,
        changes.DescribeModel(
            id=cast.make("model", name),
            domain_id=cast.the("domain", name),
            alias=part.text("alias"),
            achieved=part.text("achieved"),
            start_similarity=part.number("similarity"),
            shared=tuple(Likeness(one) for one in part.texts("shared")),
            visible_effort=part.number("effort"),
            effort_evidence=part.text("evidence"),
            workflow=part.texts("workflow"),
            borrowed_step=part.text("borrowed"),
            unicorn="unicorn" in part,
        ),
    )


def _script(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    part = scene.part("script")
    yield (
        3,
        changes.WriteScript(
            id=cast.make("script", name),
            domain_id=cast.the("domain", name),
            instructions=part.texts("instructions"),
            caught_line=part.text("caught"),
            cue=part.text("cue"),
            kind=SelfTalkKind(part.text("kind")),
            rehearsed="rehearsed" in part,
        ),
    )


def _ladder(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    part = scene.part("ladder")
    yield 6, changes.WriteScale(cast.make("ladder", name), cast.the("domain", name), part.texts("rungs"), part.texts("places"))


def _rated(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    """The ratings of the rungs, and behind a stroke those of the places: `90 70 40 | 80 60`."""
    rungs, _, places = scene.text("rated").partition("|")
    ratings, placed = (tuple(map(int, found.split())) for found in (rungs, places))
    yield 2, changes.Measure(cast.fresh(), cast.the("domain", name), cast.the("ladder", name), ratings, placed)


def _by_itself(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    answers = tuple(map(int, scene.text("by_itself").split()))
    yield 1, changes.MeasureAutomaticity(cast.fresh(), cast.the("domain", name), answers)


def _attempt(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    """Through the attempt flow where the story has a reason in words, else by the quick log."""
    _, reason = scene.tagged("because")
    if not reason or "happened" in scene:
        yield from _quick_attempt(scene, name, cast)
        return
    attempt_id = cast.make("attempt", name)
    yield 0, changes.StartAttempt(attempt_id, cast.the("domain", name))
    if "nerves" in scene:
        yield 1, _nerves(scene.part("nerves"), name, cast, attempt_id)
    yield 1, changes.AdvanceAttempt(cast.fresh(), attempt_id, AttemptState.IN_PROGRESS)
    yield _DO_MINUTES, _outcome(scene, name, cast, cast.fresh(), attempt_id)
    if "ack" in scene:
        yield 1, changes.Acknowledge(cast.fresh(), attempt_id, scene.text("ack"), scene.text("identity"))
    yield 1, _audit(scene, "because", attempt_id, cast)


def _quick_attempt(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    tag, reason = scene.tagged("because")
    attempt_id = cast.make("attempt", name)
    logged = _outcome(scene, name, cast, attempt_id, None)
    yield 0, logged._replace(cause=Cause(tag or Cause.UNSPECIFIED), acknowledgement=scene.text("ack") if "ack" in scene else None)
    if reason:
        yield 2, _audit(scene, "because", attempt_id, cast)


def _outcome(scene: Part, name: str, cast: Cast, change_id: str, attempt_id: str | None) -> changes.LogAttempt:
    outcome, *ratings = scene.text("attempt").split()
    rated = {one[0]: int(one[1:]) for one in ratings}
    return changes.LogAttempt(
        id=change_id,
        domain_id=cast.the("domain", name),
        outcome=Outcome(outcome),
        attempt_id=attempt_id,
        effort=rated.get("e"),
        difficulty=rated.get("d"),
        result_rating=rated.get("r"),
        obstacle=scene.text("obstacle"),
        evidence=scene.text("evidence"),
        at=cast.moment(scene.text("happened")) if "happened" in scene else None,
    )


def _nerves(part: Part, name: str, cast: Cast, attempt_id: str) -> Change:
    return changes.AppraiseArousal(
        id=cast.fresh(),
        domain_id=cast.the("domain", name),
        attempt_id=attempt_id,
        sensations=tuple(Sensation(one) for one in part.texts("felt")),
        intensity=part.number("intensity"),
        first_label=part.text("label"),
        appraisal=Appraisal(part.text("appraisal")),
        reframe=part.text("reframe"),
        believability=part.number("believable"),
        intensity_after=part.number("after"),
    )


def _audit(scene: Part, key: str, attempt_id: str, cast: Cast) -> Change:
    tag, reason = scene.tagged(key)
    return changes.Audit(cast.fresh(), attempt_id, Cause(tag), reason, next_strategy=scene.text("next") if "next" in scene else None)


def _second_thought(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    """The audit of the newest attempt, rewritten; the first wording is kept beside it."""
    yield 2, _audit(scene, "second_thought", cast.the("attempt", name), cast)


def _review(scene: Part, name: str, cast: Cast) -> Iterator[Beat]:
    """A slip is reviewed with its friction; where all went well the story has no friction, only the cue that helped."""
    part = scene.part("review")
    cue_kind, cue = part.tagged("cue")
    friction_kind, friction = part.tagged("friction")
    yield (
        1,
        changes.WriteReview(
            id=cast.make("review", name),
            domain_id=cast.the("domain", name),
            attempt_id=cast.the("attempt", name),
            slip="friction" in part,
            cue=cue,
            cue_kind=CueKind(cue_kind),
            friction=friction,
            friction_kind=FrictionKind(friction_kind or FrictionKind.NONE),
            tweak=part.text("tweak"),
            self_talk_used="said" in part,
        ),
    )


_PARTS: dict[str, Callable[[Part, str, Cast], Iterator[Beat]]] = {
    "tweak_used": _tweak_used,
    "day_off": _day_off,
    "define": _define,
    "by_itself": _by_itself,
    "move": _move,
    "every": _every,
    "goals": _goals,
    "close_goal": _close_goal,
    "model": _model,
    "script": _script,
    "ladder": _ladder,
    "rated": _rated,
    "attempt": _attempt,
    "second_thought": _second_thought,
    "review": _review,
}
_WORDS_OF = {
    "define": {"behaviour", "context", "why", "baseline"},
    "goals": {"action", "done", "due", "where", "minutes", "challenge", "confidence", "if_then", "aspiration", "lever", "surer"},
    "model": {"alias", "achieved", "similarity", "shared", "effort", "evidence", "workflow", "borrowed", "unicorn"},
    "script": {"caught", "instructions", "cue", "kind", "rehearsed"},
    "ladder": {"rungs", "places"},
    "nerves": {"felt", "intensity", "label", "appraisal", "reframe", "believable", "after"},
    "review": {"cue", "friction", "tweak", "said"},
}
"""What the tables within a scene may say."""

_WORDS = {"at", "because", "next", "evidence", "obstacle", "ack", "identity", "nerves", "happened"}
