"""Step 6 in lines: one person who got there from a similar start, how they work, and the one step to borrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from protocol.asking import nudging
from protocol.asking.letters import LIKENESSES
from protocol.asking.model import COPYABLE, EMPTY, as_described, borrowed, copyable, instead_of, rare_gift
from protocol.asking.ways import ANOTHER_MODEL, AS_GOAL, AS_STRATEGY, BORROW, EDIT, KEEP_MODEL, LEAVE_THERE, Way
from protocol.changes import DescribeModel
from protocol.deciding.practice import WORKFLOW
from protocol.snapshot import current_model, newest_attempt
from protocol.steps import Step
from protocol.streaks import audited
from protocol.vocabulary import Likeness
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import NOTHING

if TYPE_CHECKING:
    from protocol.changes import Change
    from protocol.entities import VicariousModel
    from tui.plain.questions import Question
    from tui.plain.session import Session

_ANOTHER = "another"


class ModelForm(Form):
    """The model as it is `reworded`, or another one in its place."""

    SLUG: ClassVar[str] = Step.VICARIOUS_MODEL

    def __init__(self, session: Session, domain_id: str, reworded: VicariousModel | None, *, another: bool) -> None:
        self.domain_id, self.reworded, self.another = domain_id, reworded, another
        record: Mapping[str, object] = {} if reworded is None else {name: getattr(reworded, name) for name in EMPTY}
        super().__init__(session, domain_id, record)

    def ask(self) -> Sequence[Question]:
        text = self.session.coaching.step(self.SLUG)
        return [
            making.words(text, "alias", "model"),
            making.words(text, "achieved", "model"),
            making.rating(text, "start_similarity"),
            making.several(text, "shared", making.options(LIKENESSES, self.session.coaching.label)),
            making.rating(text, "visible_effort"),
            making.words(text, "effort_evidence", "model"),
            making.lines(text, "workflow", "model", WORKFLOW, required=False),
            making.words(text, "borrowed_step", "model"),
        ]

    def drafted(self) -> Mapping[str, object]:
        return {**super().drafted(), _ANOTHER: self.another}

    def answered(self, name: str, *, changed: bool) -> str | None:
        """At the end, once, where there is little to copy."""
        if name != "borrowed_step" or self.session.quiet or not self.is_new(name):
            return None
        change, texts = self._change(), self.session.coaching
        found = rare_gift(change, self.reworded, self.session)
        if found is None and copyable(change):
            return None
        ways = [KEEP_MODEL, EDIT]
        if found is not None:
            nudging.told(self.session, found.detector)
            ways.append(Way(nudging.MUTE, "m", texts.nudges.mute))
        meant = found.meant if found is not None else ""
        way = self.session.choose(ways, meant, texts.vicarious_model.not_copyable, back=True)
        if found is not None:
            nudging.answered(self.session, found.detector, way)
        return "alias" if way == EDIT.name else None

    def _change(self) -> DescribeModel:
        change = DescribeModel(
            self.change_id,
            self.domain_id,
            self.words("alias"),
            self.words("achieved"),
            self.number("start_similarity"),
            tuple(Likeness(one) for one in self.several("shared")),
            self.number("visible_effort"),
            self.words("effort_evidence"),
            self.several("workflow"),
            self.words("borrowed_step"),
        )
        return as_described(change, self.reworded)

    def build(self) -> Change:
        return self._change()


def run(session: Session, domain_id: str) -> str | None:
    """Describe the model, or look at the one there is; gives back its id."""
    model, draft = current_model(session.current(), domain_id), session.draft(f"{Step.VICARIOUS_MODEL}:{domain_id}")
    another = draft.get(_ANOTHER) is True
    if model is not None and all(draft.get(name) in NOTHING for name in EMPTY):
        way = _standing(session, model)
        if way == KEEP_MODEL.name:
            return model.id
        if way == BORROW.name:
            _borrow(session, model)
            return model.id
        another = way == ANOTHER_MODEL.name
    if another and model is not None:
        session.say(session.coaching.vicarious_model.replace)
    about = ModelForm(session, domain_id, None if another else model, another=another).run()
    saved = session.current().models[about or ""]
    if saved.borrowed_step:
        _borrow(session, saved)
    return about


def _standing(session: Session, model: VicariousModel) -> str:
    """The model as it stands, and what to do with it."""
    seen = session.coaching.vicarious_model.evidence if (model.start_similarity or 0) >= COPYABLE else ""
    steps = [f"{number}. {step}" for number, step in enumerate(model.workflow, 1)]
    session.say(", ".join(one for one in (model.alias, model.achieved) if one), *steps, seen)
    borrow = [BORROW._replace(words=f"{BORROW.words}: {model.borrowed_step}")] if model.borrowed_step else []
    return session.choose([KEEP_MODEL, EDIT, *borrow, ANOTHER_MODEL])


def _borrow(session: Session, model: VicariousModel) -> None:
    """A step to borrow is offered as an act: a draft goal, or what is done next time."""
    goal_draft = f"{Step.PROXIMAL_GOAL}:{model.domain_id}"
    attempt = newest_attempt(session.current(), model.domain_id)
    ways = [LEAVE_THERE, _instead(AS_GOAL, session.draft(goal_draft).get("action"))]
    if attempt is not None:
        ways.append(_instead(AS_STRATEGY, attempt.next_strategy))
    way = session.choose(ways, model.borrowed_step, session.coaching.vicarious_model.borrow_question)
    if way == AS_GOAL.name:
        session.keep(goal_draft, {**session.draft(goal_draft), "action": model.borrowed_step})
        session.say("It waits in step 2.")
    elif way == AS_STRATEGY.name and attempt is not None and audited(attempt):
        session.apply(borrowed(session.new_id(), model.borrowed_step, attempt))
    elif way == AS_STRATEGY.name and attempt is not None:
        # Only the person names a cause, so an attempt without an audit gets it as a draft.
        key = f"{Step.ATTRIBUTION}:{attempt.id}"
        session.keep(key, {**session.draft(key), "next_strategy": model.borrowed_step})
        session.say("It waits in step 5.")


def _instead(way: Way, words: object) -> Way:
    replaced = instead_of(words)
    return way._replace(words=f"{way.words}, {replaced}") if replaced else way
