"""What the shell line prints, as pure functions: lines for people and documents for `--json`.

A person's own words go through `visible` in lines, and as they are into documents.
"""

from __future__ import annotations

from datetime import date, datetime

from protocol.explain import explain
from protocol.moments import wall_time
from protocol.streaks import is_mastery_experience
from protocol.typed import TYPE_CHECKING
from protocol.visible import quoted, visible
from protocol.vocabulary import Cause, Outcome

if TYPE_CHECKING:
    from collections.abc import Mapping

    from protocol.entities import Attempt, Domain, ProximalGoal, QuickReview
    from protocol.goals import CurrentGoal
    from protocol.moments import Moment
    from protocol.snapshot import Snapshot
    from protocol.standing import Standing
    from protocol.streaks import MasteryRun, ProcessStreak
    from protocol.versions import OtherVersion

OUTCOME_WORDS: Mapping[Outcome, str] = {
    Outcome.ACHIEVED: "achieved",
    Outcome.PARTLY: "partly",
    Outcome.NOT_ACHIEVED: "not this time",
    Outcome.NOT_ATTEMPTED: "skipped",
}

_NOTE = 80
"""How many characters of a note from another program a line shows; it may have many lines of its own."""


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: `1 attempt`, `2 attempts`."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def day_words(day: date) -> str:
    """A logical day with its weekday: `Mon 2026-11-23`."""
    return f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[day.weekday()]} {day.isoformat()}"


def plain(value: object) -> object:
    """A field as a JSON value: dates and instants in ISO 8601."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value


def moment_document(at: Moment) -> dict[str, object]:
    """When and where, under the names that the store uses."""
    return {
        "occurred_at": at.occurred_at.isoformat(),
        "tz": at.tz,
        "utc_offset_min": at.utc_offset_min,
        "logical_date": at.logical_date.isoformat(),
    }


def streak_document(process: ProcessStreak, mastery: MasteryRun) -> dict[str, object]:
    """Both streaks as counts."""
    return {
        "process": process.current,
        "best_process": process.best,
        "mastery_run": mastery.current,
        "best_mastery_run": mastery.best,
        "reserves": process.reserves,
    }


def log_document(attempt: Attempt, figures: Standing) -> dict[str, object]:
    """What one entry came to."""
    update = figures.update_of(attempt.id)
    return {
        "id": attempt.id,
        "outcome": attempt.outcome,
        "logical_date": attempt.at.logical_date.isoformat(),
        "mastery_experience": is_mastery_experience(attempt),
        "belief_delta": update.delta if update is not None else 0.0,
        "explanation": explain(update) if update is not None else "",
        "streak": streak_document(figures.process, figures.mastery),
        "domain_id": attempt.domain_id,
        "goal_id": attempt.goal_id,
        "occurred_at": attempt.at.occurred_at.isoformat(),
        "backdated": attempt.backdated,
        "planned": attempt.planned,
    }


def log_lines(attempt: Attempt, figures: Standing, *, done: str = "Logged", show_estimate: bool = True) -> tuple[str, ...]:
    """One entry: what was `done` and for which logical day, what it changed and why."""
    outcome = OUTCOME_WORDS[attempt.outcome] if attempt.outcome is not None else "under way"
    action = f": {visible(attempt.goal_action)}" if attempt.goal_action else ""
    found = (
        f"{done} for {day_words(attempt.at.logical_date)}, {outcome}{action}",
        details(attempt),
        _change(attempt, figures, show_estimate=show_estimate),
    )
    return tuple(line for line in found if line)


def streak_lines(attempt: Attempt, figures: Standing, *, told: bool = True) -> tuple[str, ...]:
    """The streaks with one entry; not `told`, only that it is a mastery experience."""
    is_mastery = is_mastery_experience(attempt)
    if not told:
        return ("A mastery experience.",) if is_mastery else ()
    run = (f"A mastery experience. Mastery run: {mastery_words(figures)}",) if is_mastery else ()
    return (f"Process streak: {process_words(figures)}", *run)


def details(attempt: Attempt) -> str:
    """The words of an entry, its ratings and its cause; of one from another program what that held beside it, and which one it was."""
    words = f'"{visible(attempt.evidence)}"' if attempt.evidence else ""
    return ", ".join(filter(None, (words, _elsewhere(attempt), ratings(attempt))))


def _elsewhere(attempt: Attempt) -> str:
    if not attempt.imported:
        return ""
    from protocol.elsewhere import program

    note = f"{quoted(attempt.note, _NOTE)}, " if attempt.note else ""
    return f"{note}from {program(attempt.imported)}"


def ratings(attempt: Attempt) -> str:
    """Effort, difficulty and cause, as far as they were given."""
    parts = (
        f"effort {attempt.effort}" if attempt.effort is not None else "",
        f"difficulty {attempt.difficulty}" if attempt.difficulty is not None else "",
        attempt.cause.value if attempt.cause is not Cause.UNSPECIFIED else "",
    )
    return ", ".join(filter(None, parts))


def _change(attempt: Attempt, figures: Standing, *, show_estimate: bool) -> str:
    update = figures.update_of(attempt.id)
    if update is None:
        return ""
    sentence = explain(update)
    return f"Belief {sentence[:1].lower()}{sentence[1:]}" if show_estimate else sentence.partition(": ")[2]


def process_words(figures: Standing) -> str:
    """The process streak in words; a streak of none is never shown as a bare 0."""
    process = figures.process
    if process.current:
        reserves = f", {counted(process.reserves, 'reserve')}" if process.reserves else ""
        return f"{process.current} (best {process.best}){reserves}"
    if process.best:
        kept = f" {_experiences(figures)} {'stays' if figures.totals.mastery_experiences == 1 else 'stay'} yours."
        return f"new start, best {process.best}.{kept if figures.totals.mastery_experiences else ''}"
    return "begins with an attempt and a cause you name."


def mastery_words(figures: Standing) -> str:
    """The mastery run in words, with the total that never falls."""
    run, total = figures.mastery, figures.totals.mastery_experiences
    if run.current:
        return f"{run.current} in a row (best {run.best}), {total} in all"
    if run.closed:
        return f"run of {run.closed[-1]} kept, {total} in all. Next one starts when you do."
    return f"{total} in all" if total else "the first is still to come."


def _experiences(figures: Standing) -> str:
    return counted(figures.totals.mastery_experiences, "mastery experience")


def list_document(attempts: tuple[Attempt, ...], others: tuple[OtherVersion, ...] = ()) -> dict[str, object]:
    """Every recorded field of some entries, and the `other_versions` of those that have one."""
    told: dict[str, list[object]] = {}
    for one in others:
        told.setdefault(one.about, []).append(other_document(one))
    return {"attempts": [attempt_document(one) | ({"other_versions": told[one.id]} if one.id in told else {}) for one in attempts]}


def other_document(version: OtherVersion) -> dict[str, object]:
    """Another wording of a text."""
    return {"field": version.field, "text": version.text, "written_at": version.instant.isoformat()}


def attempt_document(attempt: Attempt) -> dict[str, object]:
    """Every recorded field of one entry, and what follows from them."""
    fields = {name: plain(value) for name, value in attempt._asdict().items() if name not in {"id", "domain_id", "at"}}
    return {
        "id": attempt.id,
        "domain_id": attempt.domain_id,
        **moment_document(attempt.at),
        **fields,
        "planned": attempt.planned,
        "backdated": attempt.backdated,
        "mastery_experience": is_mastery_experience(attempt),
    }


def list_line(attempt: Attempt, domain: str = "", *, worded_twice: bool = False) -> str:
    """One entry on one line; `domain` names its domain where there are several."""
    wall = wall_time(attempt.at.occurred_at, attempt.at.utc_offset_min)
    outcome = OUTCOME_WORDS[attempt.outcome] if attempt.outcome is not None else "under way"
    mastery = "mastery experience" if is_mastery_experience(attempt) else ""
    action = visible(attempt.goal_action)
    parts = (f"[{visible(domain)}]" if domain else "", action, details(attempt), mastery, "other version" if worded_twice else "")
    return f"{wall:%Y-%m-%d %H:%M}  {outcome:<13}  {' | '.join(filter(None, parts))}".rstrip()


def domain_document(domain: Domain) -> dict[str, object]:
    """A micro-domain."""
    return {
        "id": domain.id,
        "behaviour": domain.behaviour,
        "context": domain.context,
        "why": domain.why,
        "baseline_strength": domain.baseline_strength,
        "status": domain.status,
    }


def goal_document(goal: ProximalGoal, shown: CurrentGoal | None) -> dict[str, object]:
    """A proximal goal with its zone."""
    zone = shown.zone if shown is not None and shown.goal.id == goal.id else None
    return {
        "id": goal.id,
        "domain_id": goal.domain_id,
        "action": goal.action,
        "confidence": goal.confidence,
        "challenge": goal.challenge,
        "status": goal.status,
        "zone": zone,
        "when": goal.when,
        "due": moment_document(goal.due) if goal.due is not None else None,
        "done_criterion": goal.done_criterion,
    }


def goal_words(current: CurrentGoal) -> str:
    """The ratings of a goal and what they make of it."""
    goal = current.goal
    rated = ", ".join(
        f"{name} {value}" for name, value in (("confidence", goal.confidence), ("challenge", goal.challenge)) if value is not None
    )
    return ", ".join(filter(None, (rated, current.zone.value.replace("_", " ") if current.zone.value != "ok" else goal.status.value)))


def review_document(review: QuickReview) -> dict[str, object]:
    """A quick review."""
    return {
        "id": review.id,
        "domain_id": review.domain_id,
        "attempt_id": review.attempt_id,
        "cue": review.cue,
        "friction": review.friction,
        "tweak": review.tweak,
        "tweak_for": review.tweak_for.isoformat(),
        "tweak_used": review.tweak_used,
        "tweak_helped": review.tweak_helped,
    }


def behaviours(snapshot: Snapshot) -> dict[str, str]:
    """What each domain is called, by id, where there are several; empty where one is all there is."""
    return {key: one.behaviour for key, one in snapshot.domains.items()} if len(snapshot.domains) > 1 else {}
