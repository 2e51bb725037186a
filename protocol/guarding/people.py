"""Whether other people are there when a goal is carried out: only then is it asked if they know that one is learning (spec 4.1)."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from protocol.detectors import detect
from protocol.snapshot import when

if TYPE_CHECKING:
    from collections.abc import Sequence

    from protocol.entities import Domain, ProximalGoal

FAKING: Final = "faking"
"""The name of D9, and its label for words about pretending."""

_PEOPLE: Final = frozenset(
    {
        *("people", "person", "somebody", "someone", "everyone", "everybody", "anyone", "anybody", "others", "audience"),
        *("crowd", "group", "class", "classmates", "team", "teammates", "colleague", "coworker", "co-worker", "boss"),
        *("manager", "supervisor", "lead", "leadership", "client", "customer", "prospect", "buyer", "investor", "recruiter"),
        *("interviewer", "interview", "meeting", "stand-up", "standup", "call", "phone", "ring", "speech", "talk", "presentation"),
        *("present", "pitch", "demo", "panel", "board", "committee", "workshop", "seminar", "lesson", "teacher", "tutor"),
        *("coach", "trainer", "professor", "student", "pupil", "mentor", "friend", "neighbour", "neighbor", "stranger"),
        *("guest", "host", "partner", "wife", "husband", "girlfriend", "boyfriend", "date", "mother", "father", "mum"),
        *("mom", "dad", "parents", "sister", "brother", "son", "daughter", "child", "children", "kids", "family", "doctor"),
        *("nurse", "officer", "clerk", "waiter", "barista", "shopkeeper", "landlord", "judge", "choir", "band", "orchestra"),
        *("stage", "room", "conversation", "chat", "ask", "tell", "greet", "introduce", "invite", "apologise", "apologize"),
        *("negotiate", "him", "her", "them", "they"),
    }
)
_CUE: Final = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_PEOPLE)))})(?:s|es|'s|ing|ed)?\b", re.IGNORECASE)


def names_people(*texts: str) -> bool:
    """Whether any of these texts speaks of others who may be there. One that does so by chance costs one optional question."""
    return any(_CUE.search(text) for text in texts)


class Asked(StrEnum):
    """What step 2 asks about others: whether they know, or at once for the sentence that tells them."""

    WHETHER = "whether"
    LINE = "line"


def asks_about_others(goal: ProximalGoal, domain: Domain, goals: Sequence[ProximalGoal]) -> Asked | None:
    """What to ask about a goal, None where nobody else and no pretence is spoken of; `goals` are those of the domain.

    It is asked once in a domain: an answer about an earlier goal holds for later ones.
    """
    said = (goal.action, goal.when, goal.where, goal.done_criterion, goal.if_then)
    if line_for(goal, goals):
        return None
    if any(detect("faking", text).label == FAKING for text in said):
        return Asked.LINE
    answered = any(one.disclosure is not None for one in (goal, *goals))
    return Asked.WHETHER if not answered and names_people(*said, domain.behaviour, domain.context) else None


def line_for(goal: ProximalGoal | None, goals: Sequence[ProximalGoal]) -> str:
    """The sentence that tells others that one is learning: the goal's own, else the newest of the domain; "" where there is none."""
    if goal is not None and (goal.beginner_line or goal.disclosure is not None):
        return goal.beginner_line
    newest = max((one for one in goals if one.disclosure is not None or one.beginner_line), key=when, default=None)
    return newest.beginner_line if newest is not None else ""
