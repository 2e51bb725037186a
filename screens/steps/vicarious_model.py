"""Step 6: one person who got there from a similar start, how they work, and the one step to borrow (Bandura 1997; Schunk et al. 1987)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult

from protocol.asking import nudging
from protocol.asking.letters import LIKENESSES
from protocol.asking.model import COPYABLE, EMPTY, as_described, borrowed, copyable, instead_of, rare_gift
from protocol.asking.nudging import Nudge
from protocol.asking.ways import ANOTHER_MODEL, AS_GOAL, AS_STRATEGY, BORROW, EDIT, KEEP_MODEL, LEAVE_THERE
from protocol.changes import Change, DescribeModel
from protocol.deciding.practice import WORKFLOW
from protocol.entities import Attempt, VicariousModel
from protocol.snapshot import current_model, newest_attempt
from protocol.steps import Step
from protocol.streaks import audited
from protocol.text import LIMITS
from screens.fields.base import Field
from screens.fields.choice_field import Option
from screens.fields.list_field import ListField
from screens.fields.multi_choice_field import MultiChoiceField
from screens.live import Live
from screens.messages import DraftChanged, OpenStep, Subject
from screens.nudging import mute_row
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.step_base import StepScreen
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_STANDING, _ADVICE, _BORROW = "standing", "advice", "borrow"
_ANOTHER: Final = "another"


class VicariousModelPanel(StagedPanel):
    """One current model: shown as it stands, reworded, or replaced. What is saved may be turned into an act at once."""

    SLUG: ClassVar[str] = Step.VICARIOUS_MODEL

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the domain's model."""
        super().__init__(live, subject, id=id)
        self._advice = live.coaching.vicarious_model
        likenesses = [Option(one, letter, live.coaching.label(one)) for one, letter in LIKENESSES.items()]
        steps = self.text.field("workflow")
        self._alias = self.words("alias", "model")
        self._achieved = self.words("achieved", "model")
        self._similarity = self.rating("start_similarity")
        self._shared = MultiChoiceField("shared", self.text.field("shared").prompt, likenesses, columns=5, glyphs=live.glyphs)
        self._effort = self.rating("visible_effort")
        self._evidence = self.words("effort_evidence", "model")
        self._workflow = ListField(
            "workflow",
            steps.prompt,
            lines=(0, WORKFLOW),
            limits=LIMITS["model.workflow"],
            placeholder=steps.placeholder,
            help_=steps.help,
            glyphs=live.glyphs,
        )
        self._borrowed = self.words("borrowed_step", "model")
        self._another = live.draft(self.draft_key).get(_ANOTHER) is True
        self._nudge: Nudge | None = None
        self._saved = ""

    @property
    def model(self) -> VicariousModel | None:
        """The domain's current model."""
        return current_model(self.live.current(), self.domain_id)

    def compose_pages(self) -> ComposeResult:
        glyphs = self.live.glyphs
        with self.page(_STANDING):
            yield Static("", markup=False, classes="page--own", id="who")
            yield Static("", markup=False, classes="page--words", id="their-steps")
            yield Static(self._advice.evidence, markup=False, classes="page--quiet", id="evidence")
            yield KeyMenu(glyphs, id="standing-menu")
        with self.page(FORM):
            yield Static(self._advice.replace, markup=False, classes="page--quiet", id="replace")
            yield from self._fields()
        with self.page(_ADVICE):
            yield Static("", markup=False, classes="page--own", id="meant")
            yield Static(self._advice.not_copyable, markup=False, classes="page--words")
            yield KeyMenu(glyphs, id="advice-menu")
        with self.page(_BORROW):
            yield Static("", markup=False, classes="page--own", id="borrowed")
            yield Static(self._advice.borrow_question, markup=False, classes="page--words")
            yield KeyMenu(glyphs, id="borrow-menu")

    def _fields(self) -> ComposeResult:
        yield self._alias
        yield self._achieved
        yield self._similarity
        yield self._shared
        yield self._effort
        yield self._evidence
        yield self._workflow
        yield self._borrowed

    def saved_values(self) -> Mapping[str, object]:
        model = None if self._another else self.model
        return {} if model is None else {name: getattr(model, name) for name in EMPTY}

    def drafted(self) -> Mapping[str, object]:
        """The fields, and whether they are about another person than the current one."""
        return {**super().drafted(), _ANOTHER: self._another}

    def renewed(self) -> None:
        """What stands on the page stands on record."""
        if self.domain_id and self.shown_page == _STANDING:
            self.begin()

    def begin(self) -> None:
        """A model on record is shown first, unless words about it, or about another, wait."""
        model = self.model
        if model is None or self.drafted_anything():
            self._begin_form()
        else:
            self._another = False
            self._show_standing(model)

    def _begin_form(self) -> None:
        self.query_one("#replace").display = self._another and self.model is not None
        self.show_page(FORM)

    def _show_standing(self, model: VicariousModel) -> None:
        self.put("#who", f" {self.live.glyphs.separator} ".join(one for one in (model.alias, model.achieved) if one))
        steps = "\n".join(f"{number}  {self.shown(step)}" for number, step in enumerate(model.workflow, 1))
        listed = self.query_one("#their-steps", Static)
        listed.update(steps)
        listed.display = bool(steps)
        self.query_one("#evidence").display = (model.start_similarity or 0) >= COPYABLE
        borrow = MenuRow(*BORROW, model.borrowed_step)
        self.query_one("#standing-menu", KeyMenu).offer(
            [
                MenuRow(*KEEP_MODEL),
                MenuRow(*EDIT),
                *([borrow] if model.borrowed_step else []),
                MenuRow(*ANOTHER_MODEL),
            ],
        )
        self.show_page(_STANDING)

    @on(KeyMenu.Chosen, "#standing-menu")
    def _standing_answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        model = self.model
        if model is None or event.name == "keep":
            self.post_message(self.Finished(self, ""))
        elif event.name == "borrow":
            self._offer_borrowing(model)
        else:
            self._another = event.name == _ANOTHER
            self.refill({**EMPTY, **self.saved_values()})
            self._begin_form()
            self.focus_first()

    def edited(self, field: Field) -> None:
        """A note is about the words as they were."""
        self.say("")

    def save_form(self) -> None:
        """Where there is little to copy, say so once the person wants to save; enter keeps it."""
        change = self.build()
        if change is None:
            return
        self._nudge = rare_gift(change, None if self._another else self.model, self.live)
        if self.live.quiet or (copyable(change) and self._nudge is None):
            self.ask(change)
            return
        rows = [MenuRow(*KEEP_MODEL), MenuRow(*EDIT)]
        if self._nudge is not None:
            nudging.told(self.live, self._nudge.detector)
            rows.append(mute_row(self.live.coaching.nudges))
        self.put("#meant", "" if self._nudge is None else self._nudge.meant)
        self.query_one("#advice-menu", KeyMenu).offer(rows)
        self.say("")
        self.turn_to(_ADVICE)

    def build(self) -> DescribeModel | None:
        """The model as entered, in place of its earlier wording or of the earlier model."""
        if not self.sound(*EMPTY):
            return None
        change = DescribeModel(
            self.change_id,
            self.domain_id,
            self._alias.value,
            self._achieved.value,
            self._similarity.value,
            tuple(self._shared.value),
            self._effort.value,
            self._evidence.value,
            self._workflow.value,
            self._borrowed.value,
        )
        return as_described(change, None if self._another else self.model)

    @on(KeyMenu.Chosen, "#advice-menu")
    def _advice_answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        if self._nudge is not None:
            nudging.answered(self.live, self._nudge.detector, event.name)
        change = self.build() if event.name != nudging.EDIT else None
        if change is None:
            self.turn_to(FORM)
        else:
            self.ask(change)

    def applied(self, change: Change, about: str) -> None:
        """A step to borrow is offered as an act; without one, or once it has its place, the panel is finished."""
        self.change_id = self.live.new_id()
        if not isinstance(change, DescribeModel):
            super().applied(change, self._saved)
            return
        self._saved, self._another = about, False
        model = self.live.current().models[about]
        if model.borrowed_step:
            self._offer_borrowing(model)
        else:
            super().applied(change, about)

    def _offer_borrowing(self, model: VicariousModel) -> None:
        self.put("#borrowed", model.borrowed_step)
        typed = self.live.draft(self._goal_draft).get("action")
        rows = [MenuRow(*LEAVE_THERE), MenuRow(*AS_GOAL, instead_of(typed))]
        attempt = newest_attempt(self.live.current(), self.domain_id)
        if attempt is not None:
            rows.append(MenuRow(*AS_STRATEGY, instead_of(attempt.next_strategy)))
        self.query_one("#borrow-menu", KeyMenu).offer(rows)
        self.turn_to(_BORROW)

    @property
    def _goal_draft(self) -> str:
        return f"{Step.PROXIMAL_GOAL}:{self.domain_id}"

    @on(KeyMenu.Chosen, "#borrow-menu")
    def _borrow_answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        model, attempt = self.model, newest_attempt(self.live.current(), self.domain_id)
        if model is not None and event.name == "goal":
            self._draft(self._goal_draft, {"action": model.borrowed_step}, Step.PROXIMAL_GOAL)
        elif model is not None and attempt is not None and event.name == "strategy":
            self._borrow_strategy(model.borrowed_step, attempt)
        else:
            self.post_message(self.Finished(self, self._saved))

    def _borrow_strategy(self, step: str, attempt: Attempt) -> None:
        """Into the audit of the newest attempt; one that has no audit yet gets it as a draft, since only the person names a cause."""
        if not audited(attempt):
            self._draft(f"{Step.ATTRIBUTION}:{attempt.id}", {"next_strategy": step}, Step.ATTRIBUTION)
            return
        self.ask(borrowed(self.live.new_id(), step, attempt))

    def _draft(self, key: str, fields: Mapping[str, object], step: Step) -> None:
        self.post_message(DraftChanged(key, {**self.live.draft(key), **fields}))
        self.post_message(OpenStep(step))


class VicariousModelScreen(StepScreen):
    """Step 6 on its own screen."""

    step = Step.VICARIOUS_MODEL

    def make_panel(self) -> Panel:
        """The model as it stands, or the form."""
        return VicariousModelPanel(self.live, self.subject)
