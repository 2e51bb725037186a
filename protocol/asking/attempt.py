"""The attempt flow: what is kept in sight while an attempt is prepared and made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from protocol.evidence import Win, evidence
from protocol.guarding.people import line_for
from protocol.snapshot import current_script, domain_log
from protocol.steps import Step

if TYPE_CHECKING:
    from protocol.asking.hearer import Hearer
    from protocol.entities import Attempt, Domain

_DAY: Final = "%a %d %b %Y"


def goal_lines(hearer: Hearer, attempt: Attempt) -> list[str]:
    """What was set, as it stood when the attempt began, and the parts of the goal that help to do it."""
    goal = hearer.current().goals.get(attempt.goal_id or "")
    parts = {"action": attempt.goal_action, "done_criterion": attempt.done_criterion}
    if goal is not None:
        parts |= {"where": goal.where, "if_then": goal.if_then}
    text = hearer.coaching.step(Step.PROXIMAL_GOAL)
    return [f"{text.field(name).label}: {words}" for name, words in parts.items() if words]


def beginner_line(hearer: Hearer, attempt: Attempt | None) -> str:
    """What will tell others that one is learning; "" where nothing was written for that."""
    if attempt is None:
        return ""
    goals = hearer.current().goals
    mine = [one for one in goals.values() if one.domain_id == attempt.domain_id]
    line = line_for(goals.get(attempt.goal_id or ""), mine)
    return f"{hearer.coaching.step(Step.PROXIMAL_GOAL).field('beginner_line').label}: {line}" if line else ""


def script_lines(hearer: Hearer, domain_id: str, bullet: str) -> list[str]:
    """The instructions one to a line, and the cue for saying them."""
    script = current_script(hearer.current(), domain_id)
    if script is None:
        return []
    cue = hearer.coaching.step(Step.SELF_TALK).field("cue").label
    return [*(f"{bullet} {line}" for line in script.instructions), *([f"{cue}: {script.cue}"] if script.cue else [])]


def recalled(hearer: Hearer, domain: Domain, challenge: int | None) -> tuple[Win, ...]:
    """The wins of a domain that are nearest to a goal of this challenge."""
    return evidence(domain_log(hearer.current(), domain), challenge)


def win_lines(hearer: Hearer, win: Win, between: str) -> list[str]:
    """One win, a line each: when and how hard it was, what was said and seen of it, and what it was put down to."""
    hard = "no difficulty given" if win.difficulty is None else f"difficulty {win.difficulty}"
    credited = f"{hearer.coaching.label(win.cause)}: {win.cause_text}" if win.cause_text else hearer.coaching.label(win.cause)
    words = (win.acknowledgement, win.evidence or win.action)
    return [f"{win.day.strftime(_DAY)}{between}{hard}", *(one for one in words if one), credited]
