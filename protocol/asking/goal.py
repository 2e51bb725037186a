"""Step 2: how a goal reads, what there is to say about it, and the change that its wording and ratings come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.asking.nudging import EDIT, KEEP, MUTE, answered, hint
from protocol.changes import SetGoal
from protocol.errors import ProtocolError
from protocol.guarding.people import FAKING, Asked, asks_about_others
from protocol.moments import wall_time
from protocol.standing import standing
from protocol.steps import Step
from protocol.typed import NamedTuple
from protocol.vocabulary import GoalZone, Lever
from protocol.when import parse_planned

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from protocol.asking.hearer import Hearer
    from protocol.entities import GoalRevision, ProximalGoal
    from protocol.moments import Moment, Now

WORDING: Final = ("action", "when", "where", "done_criterion", "duration_min", "if_then", "aspiration")
OPTIONAL: Final = tuple(name for name in WORDING if name not in {"action", "done_criterion"})
"""Fields of the wording that may stay empty."""
RATINGS: Final = ("challenge", "confidence")
EMPTY: Final[Mapping[str, object]] = {**dict.fromkeys(WORDING, ""), **dict.fromkeys(RATINGS)}
"""What the fields hold before anything is entered."""
MOST_MINUTES: Final = 24 * 60
"""Minutes a proximal goal may take at most: a day."""
ROUNDS_BEFORE_LAST_RESORT: Final = 4
"""Rounds of shrinking after which the first two minutes of it are offered."""


class GoalAdvice(NamedTuple):
    """Sentences, none where there is nothing to say. `adjust`: they ask whether another wording would serve better."""

    said: tuple[str, ...]
    adjust: bool = False


def advice_on(goal: ProximalGoal, goals: Sequence[ProximalGoal], hearer: Hearer) -> GoalAdvice:
    """The advice on the newest of a domain's goals, which has passed the gate."""
    snapshot, texts = hearer.current(), hearer.coaching
    if hearer.quiet:
        return GoalAdvice(())
    shown, settled = standing(snapshot, snapshot.domains[goal.domain_id], hearer.now()).goal, snapshot.settled.get(goal.domain_id)
    zone = GoalZone.OK if shown is None else shown.zone
    passed_before = settled is not None and settled.goals.passed
    first = not passed_before and not any(one.passed is not None for one in goals if one.id != goal.id)
    said = (texts.advice(Step.PROXIMAL_GOAL, zone), texts.proximal_goal.normalise_miss if first else "")
    return GoalAdvice(tuple(filter(None, said)), zone in {GoalZone.TOO_EASY, GoalZone.STRETCH})


def asked_about_others(goal: ProximalGoal, hearer: Hearer) -> Asked | None:
    """What to ask about others who will be there, of a goal that has passed the gate; None while that hint is muted or rests."""
    snapshot = hearer.current()
    mine = [one for one in snapshot.goals.values() if one.domain_id == goal.domain_id]
    found = asks_about_others(goal, snapshot.domains[goal.domain_id], mine)
    if hearer.quiet or (found is Asked.LINE and hearer.shown.is_muted(hint(FAKING), hearer.now().today)):
        return None
    return found


def answer_hint(hearer: Hearer, *, kept: bool, muted: bool) -> None:
    """Remember what the person made of the hint about pretending."""
    answered(hearer, FAKING, KEEP if kept else MUTE if muted else EDIT)


def when_words(words: str, at: Moment | None) -> str:
    """A time as it is shown, such as `Tue 24 Nov 18:00`; the words where they name none."""
    return words if at is None else f"{wall_time(at.occurred_at, at.utc_offset_min):%a %d %b %H:%M}"


def when_again(words: str, due: Moment | None, now: Now) -> str:
    """What to put into the field for a time on record: the words if they still name it, else the time itself."""
    if due is None:
        return words
    try:
        same = parse_planned(words, now).at == due
    except ProtocolError:
        same = False
    return words if same else f"{wall_time(due.occurred_at, due.utc_offset_min):%Y-%m-%d %H:%M}"


def form_values(goal: ProximalGoal, now: Now) -> Mapping[str, object]:
    """What the fields show of a goal on record."""
    minutes = "" if goal.duration_min is None else str(goal.duration_min)
    derived = {"when": when_again(goal.when, goal.due, now), "duration_min": minutes}
    return {**{name: getattr(goal, name) for name in EMPTY}, **derived}


def card_lines(goal: ProximalGoal, hearer: Hearer, between: str) -> tuple[str, str, str, str, str]:
    """A goal as it reads: its aim, the act, when and where, what a camera would see, and its ratings. "" for what is not given.

    `between` stands between two parts of one line.
    """
    text = hearer.coaching.step(Step.PROXIMAL_GOAL)
    minutes = "" if goal.duration_min is None else f"{goal.duration_min} min"
    place = [when_words(goal.when, goal.due), goal.where, minutes, goal.if_then]
    names = {"challenge": goal.challenge, "confidence": goal.confidence}
    rated = [f"{text.field(name).label} {rating} of 10" for name, rating in names.items() if rating is not None]
    return (
        f"{text.field('aspiration').label}: {goal.aspiration}" if goal.aspiration else "",
        goal.action,
        between.join(part for part in place if part),
        f"{text.field('done_criterion').label}: {goal.done_criterion}" if goal.done_criterion else "",
        between.join(rated),
    )


def revisions_of(goal: ProximalGoal, hearer: Hearer) -> list[GoalRevision]:
    """All wordings of a goal, oldest first; the last is the present one."""
    kept = (one for one in hearer.current().revisions.values() if one.goal_id == goal.id)
    return sorted(kept, key=lambda one: (one.at.occurred_at, one.id))


def revision_words(revision: GoalRevision, hearer: Hearer) -> list[str]:
    """One earlier wording, and its ratings."""
    text = hearer.coaching.step(Step.PROXIMAL_GOAL)
    rated = {"challenge": revision.challenge, "confidence": revision.confidence}
    return [revision.action, *(f"{text.field(name).label.lower()} {number}" for name, number in rated.items() if number is not None)]


def levers_after(rounds: int) -> list[Lever]:
    """The ways to shrink a goal that had so many earlier wordings."""
    return [one for one in Lever if rounds >= ROUNDS_BEFORE_LAST_RESORT or one is not Lever.FIRST_TWO_MINUTES]


def only_the_rating_rose(before: ProximalGoal, after: ProximalGoal) -> bool:
    """Whether the same goal, word for word, is rated higher than before."""
    if before.confidence is None or after.confidence is None or after.confidence <= before.confidence:
        return False
    return same_wording(before, after)


def same_wording(one: ProximalGoal, other: ProximalGoal) -> bool:
    """Whether two goals say the same, blanks around the words aside."""
    same_time = one.when.strip() == other.when.strip() or (one.due is not None and one.due == other.due)
    return same_time and _worded(one) == _worded(other)


def same_goal(one: ProximalGoal, other: ProximalGoal) -> bool:
    """Whether two goals say the same and are rated the same."""
    return same_wording(one, other) and (one.challenge, one.confidence) == (other.challenge, other.confidence)


def _worded(goal: ProximalGoal) -> tuple[object, ...]:
    words = (goal.action, goal.where, goal.done_criterion, goal.if_then, goal.aspiration)
    return goal.duration_min, *(one.strip() for one in words)


def goal_change(change_id: str, goal: ProximalGoal, pending: ProximalGoal | None) -> SetGoal:
    """Set `goal`, a value with no id yet; where one is `pending` before the gate, as another wording or rating of that."""
    return SetGoal(
        change_id,
        goal.domain_id,
        goal.action,
        goal.confidence,
        goal.challenge,
        goal_id=pending.id if pending is not None else None,
        when=goal.when,
        due=goal.due,
        where=goal.where,
        done_criterion=goal.done_criterion,
        duration_min=goal.duration_min,
        if_then=goal.if_then,
        aspiration=goal.aspiration,
    )
