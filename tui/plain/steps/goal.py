"""Step 2 in lines: the goal that stands, the form, and the levers where the gate stays shut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from protocol.asking.goal import (
    RATINGS,
    advice_on,
    answer_hint,
    asked_about_others,
    card_lines,
    form_values,
    levers_after,
    revision_words,
    revisions_of,
)
from protocol.asking.letters import DISCLOSURES
from protocol.asking.nudging import MUTE, told
from protocol.asking.ways import GO_ON, NEW_GOAL, TELL_OTHERS, WORD_ANOTHER, Way
from protocol.changes import CloseGoal, Disclose
from protocol.goals import current_goal, passes_gate, pending_goal
from protocol.guarding.people import FAKING, Asked
from protocol.steps import Step
from protocol.vocabulary import Disclosure, GoalStatus, Lever
from screens.asked import asked
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import NOTHING
from tui.plain.steps.goal_form import GoalForm

if TYPE_CHECKING:
    from protocol.changes import Change
    from protocol.entities import ProximalGoal
    from tui.plain.questions import Question
    from tui.plain.session import Session

_PARK: Final = "park"
_LINE: Final = "beginner_line"
_EARLIER: Final = "earlier"


def run(session: Session, domain_id: str) -> str | None:
    """Set a goal and bring it through the gate; gives back its id, None where none came of it."""
    pending, standing = pending_goal(_goals(session, domain_id)), _standing(session, domain_id)
    draft = session.draft(f"{Step.PROXIMAL_GOAL}:{domain_id}")
    touched = any(value not in NOTHING for name, value in draft.items() if name != _LINE)
    if pending is not None and pending.status is GoalStatus.TOO_BIG and not touched:
        return _shrink(session, pending)
    if pending is None and standing is not None and not touched:
        _show(session, standing)
        if draft.get(_LINE):
            return LineForm(session, standing).run()
        if session.choose((GO_ON, NEW_GOAL)) == GO_ON.name:
            return standing.id
    return _word(session, domain_id, {} if pending is None else form_values(pending, session.now()))


def _word(session: Session, domain_id: str, record: Mapping[str, object], lever: Lever | None = None) -> str | None:
    pending = pending_goal(_goals(session, domain_id))
    about = GoalForm(session, domain_id, pending, record, lever).run()
    goal = session.current().goals[about or ""]
    return _advise(session, goal) if passes_gate(goal.confidence) else _shrink(session, goal)


def _shrink(session: Session, goal: ProximalGoal) -> str | None:
    """What would make it a 7: the levers, until one is taken or the goal is parked."""
    coaching, earlier = session.coaching, revisions_of(goal, session)[:-1]
    advice, levers = coaching.proximal_goal, levers_after(len(earlier))
    ways = [Way(one, coaching.lever(one).key, coaching.lever(one).label) for one in levers]
    ways.append(Way(_PARK, "n", f"{advice.want_question} no: park it"))
    if earlier:
        ways.append(Way(_EARLIER, "r", f"{coaching.step(Step.PROXIMAL_GOAL).field('revisions').label}: {len(earlier)}"))
    _show(session, goal)
    late = advice.first_two_minutes if Lever.FIRST_TWO_MINUTES in levers else ""
    said = [advice.too_big, advice.cannot_start, advice.shrink_intro, late]
    while (way := session.choose(ways, *said)) == _EARLIER:
        session.say(*(", ".join(revision_words(one, session)) for one in reversed(earlier)))
        said = []
    if way == _PARK:
        session.apply(CloseGoal(session.new_id(), goal.id, GoalStatus.PARKED))
        return None
    return _word(session, goal.domain_id, form_values(goal, session.now()), Lever(way))


def _advise(session: Session, goal: ProximalGoal) -> str | None:
    """What there is to say about a goal that has just passed."""
    said, adjust = advice_on(goal, _goals(session, goal.domain_id), session)
    others = asked_about_others(goal, session)
    if not said and others is None:
        return goal.id
    ways = [GO_ON, *([WORD_ANOTHER] if adjust else []), *_about_others(session, others)]
    if others is Asked.LINE:
        told(session, FAKING)
    _show(session, goal)
    rails = session.coaching.guard_rails
    question = {Asked.WHETHER: asked(rails.fake_question), Asked.LINE: rails.fake_line}.get(others, "") if others is not None else ""
    way = session.choose(ways, *said, question)
    if others is Asked.LINE:
        answer_hint(session, kept=way == GO_ON.name, muted=way == MUTE)
    if way == WORD_ANOTHER.name:
        # A goal that has passed stays as it is: attempts rest on it. What follows is another one.
        return _word(session, goal.domain_id, {**form_values(goal, session.now()), **dict.fromkeys(RATINGS)})
    if way in DISCLOSURES:
        _disclose(session, goal, Disclosure(way))
    return goal.id


def _about_others(session: Session, found: Asked | None) -> list[Way]:
    texts = session.coaching
    if found is Asked.LINE:
        return [TELL_OTHERS, Way(MUTE, "m", texts.nudges.mute)]
    return [Way(one, letter, texts.label(one)) for one, letter in DISCLOSURES.items()] if found is Asked.WHETHER else []


def _disclose(session: Session, goal: ProximalGoal, answer: Disclosure) -> None:
    if answer is Disclosure.NO:
        session.say(session.coaching.guard_rails.fake_line)
        LineForm(session, goal).run()
    else:
        session.apply(Disclose(session.new_id(), goal.id, answer))


class LineForm(Form):
    """The sentence that tells others that one is learning; an empty one is an answer too."""

    SLUG: ClassVar[str] = Step.PROXIMAL_GOAL

    def __init__(self, session: Session, goal: ProximalGoal) -> None:
        self.goal = goal
        super().__init__(session, goal.domain_id, {})

    def ask(self) -> Sequence[Question]:
        return [making.words(self.session.coaching.step(self.SLUG), _LINE, "goal")]

    def build(self) -> Change:
        return Disclose(self.change_id, self.goal.id, Disclosure.NO, self.words(_LINE))


def _show(session: Session, goal: ProximalGoal) -> None:
    session.say(*card_lines(goal, session, ", "))


def _goals(session: Session, domain_id: str) -> list[ProximalGoal]:
    return [goal for goal in session.current().goals.values() if goal.domain_id == domain_id]


def _standing(session: Session, domain_id: str) -> ProximalGoal | None:
    shown = current_goal(_goals(session, domain_id), (), session.now().moment)
    return shown.goal if shown is not None and shown.goal.status is GoalStatus.READY else None
