"""The attempt flow in lines: prepare, do, acknowledge, audit and review, with the forms of the steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from protocol.asking.attempt import beginner_line, goal_lines, recalled, script_lines, win_lines
from protocol.asking.ways import BEGIN_ANEW, CANCEL, KEEP, LOG_UNPLANNED, PREPARE, RESUME, SET_GOAL, TELL, Way
from protocol.changes import AdvanceAttempt, StartAttempt
from protocol.goals import serving_goal
from protocol.steps import Step
from protocol.vocabulary import AttemptState
from screens.stages import STAGES, Place, Stage, attempt_state, left_attempt, place_of, title_of
from tui.plain.steps import arousal, cause, goal, review, self_talk, win

if TYPE_CHECKING:
    from protocol.entities import Attempt
    from tui.plain.session import Session

_SKIP: Final = Way("skip", "s", "leave this part out")
_BEGIN: Final = Way("begin", "enter", "begin this part")
_CANCEL: Final = Way("cancel", "c", "cancel this attempt")


def run(session: Session, domain_id: str) -> str | None:
    """One attempt from where it stands to its end; gives back its id, None where none was begun."""
    left = left_attempt(session.current(), domain_id, session.now().today)
    about = _begin(session, domain_id) if left is None else _resume(session, left)
    place = _place(session, about)
    shown: Stage | None = None
    while about is not None and place is not None:
        if STAGES[place] is not shown:
            shown = STAGES[place]
            _entitle(session, shown, about)
        place = _after(session, about, place)
    return about


def _resume(session: Session, left: Attempt) -> str | None:
    """Whether to go on with an attempt; one that has its outcome may also be left for a new one, another one be cancelled."""
    state = session.coaching.label(attempt_state(session.current(), left))
    ways = [RESUME, _CANCEL if left.outcome is None else BEGIN_ANEW]
    way = session.choose(ways, session.coaching.flow.resume.format(state=state), *goal_lines(session, left))
    if way == BEGIN_ANEW.name:
        return _begin(session, left.domain_id)
    return None if way == _CANCEL.name and _cancelled(session, left.id) else left.id


def _begin(session: Session, domain_id: str) -> str | None:
    """Start an attempt at the goal that serves now; without one, offer to set one, or to log without."""
    mine = [one for one in session.current().goals.values() if one.domain_id == domain_id]
    if serving_goal(mine, session.now().moment) is not None:
        return session.apply(StartAttempt(session.new_id(), domain_id))
    if session.choose((SET_GOAL, LOG_UNPLANNED), session.coaching.flow.no_goal) == SET_GOAL.name:
        goal.run(session, domain_id)
        return None
    return win.log(session, domain_id, None)


def _cancelled(session: Session, attempt_id: str) -> bool:
    if session.choose((KEEP, CANCEL), session.coaching.flow.cancel_question) == KEEP.name:
        return False
    return session.apply(AdvanceAttempt(session.new_id(), attempt_id, AttemptState.CANCELLED)) is not None


def _place(session: Session, about: str | None) -> Place | None:
    attempt = session.current().attempts.get(about or "")
    telling = bool(session.draft(f"{Step.SMALL_WIN}:{about}"))
    return place_of(session.current(), attempt, telling=telling) if attempt is not None else None


def _entitle(session: Session, stage: Stage, about: str) -> None:
    """Say which stage this is; while preparing and doing, also what tells others that one is learning."""
    early = stage in {Stage.PREPARE, Stage.DO}
    session.say(title_of(session.coaching.flow, stage), beginner_line(session, session.current().attempts.get(about)) if early else "")


def _after(session: Session, about: str, place: Place) -> Place | None:
    """Do one part of the flow; gives back the part that follows, None at the end or where it is left."""
    attempt = session.current().attempts[about]
    match place:
        case Place.EVIDENCE:
            return _prepared(session, attempt)
        case Place.AROUSAL:
            safe = _skipped(session, Step.AROUSAL) or arousal.appraise(session, attempt.domain_id, about) is not None
            return Place.WORDS if safe else None
        case Place.WORDS:
            if not _skipped(session, Step.SELF_TALK):
                self_talk.talk(session, attempt.domain_id, about)
            begun = session.apply(AdvanceAttempt(session.new_id(), about, AttemptState.IN_PROGRESS))
            return _place(session, about) if begun is not None else None
        case Place.GO:
            return _gone(session, attempt)
        case Place.REVIEW:
            review.review(session, attempt.domain_id, about)
            return None
        case _:
            return _looked_back(session, attempt, place)


def _looked_back(session: Session, attempt: Attempt, place: Place) -> Place | None:
    if place is Place.OUTCOME:
        win.log(session, attempt.domain_id, attempt.id)
    elif place is Place.ACKNOWLEDGE:
        win.acknowledge(session, attempt)
    else:
        cause.audit(session, attempt)
    return _place(session, attempt.id)


def _prepared(session: Session, attempt: Attempt) -> Place:
    """Wins of the person's own, before anything else."""
    domain = session.current().domains[attempt.domain_id]
    wins = enumerate(recalled(session, domain, attempt.challenge), 1)
    told = ["\n".join((f"{number}. {first}", *rest)) for number, one in wins for first, *rest in [win_lines(session, one, ", ")]]
    session.choose((PREPARE,), session.coaching.evidence.before, *told)
    return Place.AROUSAL


def _skipped(session: Session, step: Step) -> bool:
    """Whether a part of the preparation is left out."""
    text = session.coaching.step(step)
    return session.choose((_BEGIN, _SKIP), text.title, text.hint) == _SKIP.name


def _gone(session: Session, attempt: Attempt) -> Place | None:
    """The goal and the instructions, until the attempt is over."""
    told: Sequence[str] = [*goal_lines(session, attempt), *script_lines(session, attempt.domain_id, "-")]
    while (way := session.choose((TELL, _CANCEL), session.coaching.small_win.go, *told)) == _CANCEL.name:
        if _cancelled(session, attempt.id):
            return None
    return Place.OUTCOME if way == TELL.name else None
