"""Step 2: a near and exact goal, rated once it is worded, and shrunk until it is at 7 of 10 (Bandura and Schunk 1981)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from protocol.asking.goal import EMPTY, OPTIONAL, RATINGS, WORDING, advice_on, answer_hint, form_values, goal_change, revisions_of
from protocol.asking.nudging import MUTE, about_goal
from protocol.asking.ways import GO_ON, NEW_GOAL, TO_STEP_1, WORD_ANOTHER
from protocol.changes import Change, CloseGoal, Disclose
from protocol.entities import ProximalGoal
from protocol.goals import current_goal, passes_gate, pending_goal
from protocol.steps import Step
from protocol.visible import visible
from protocol.vocabulary import Disclosure, GoalStatus, Lever
from screens import keys
from screens.fields.base import Field
from screens.folding import Folding
from screens.goal_parts.goal_card import GoalCard
from screens.goal_parts.goal_form import GoalForm
from screens.goal_parts.others import OthersForm, about_others
from screens.goal_parts.shrink_loop import ShrinkLoop
from screens.messages import DraftSettled, OpenStep
from screens.no_domain import no_domain
from screens.panel import Panel
from screens.step_base import StepScreen
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

NOTHING: Final = "nothing"
"""No domain yet."""
STANDING: Final = "standing"
"""A goal that has passed, with what there is to say about it."""
FORM: Final = "form"
SHRINK: Final = "shrink"
OTHERS: Final = "others"
"""The sentence that tells others that one is learning."""

_LEVER: Final = "lever"


class ProximalGoalPanel(Panel):
    """The goal in front: worded, rated, shrunk where it is below the gate, and shown where it has passed."""

    SLUG: ClassVar[str] = Step.PROXIMAL_GOAL

    BINDINGS: ClassVar[list[BindingType]] = [keys.MORE.binding]

    lever: Lever | None = None
    """The lever that the wording was opened with."""
    _hinted = False
    """Whether the page in sight holds a detector's hint, which the next choice answers."""

    @cached_property
    def _optional(self) -> Folding:
        return Folding(self, OPTIONAL)

    def compose(self) -> ComposeResult:
        glyphs = self.live.glyphs
        with Vertical(id=NOTHING):
            yield Static(no_domain(self.live), markup=False)
            yield KeyMenu(glyphs, [MenuRow(*TO_STEP_1)])
        with Vertical(id=STANDING):
            yield GoalCard(self.live)
            yield Static("", markup=False, id="advice")
            yield KeyMenu(glyphs, id="ways")
        yield OthersForm(self.live, id=OTHERS)
        yield ShrinkLoop(self.live, id=SHRINK)
        yield GoalForm(self.live, id=FORM)
        yield Static("", id="note", markup=False)

    @property
    def form(self) -> GoalForm:
        """The wording and the ratings."""
        return self.query_one(GoalForm)

    @property
    def stage(self) -> str:
        """Which part is in sight: `nothing`, `standing`, `others`, `shrink` or `form`."""
        return next(part.id or "" for part in self.query_children(Vertical) if part.display)

    @property
    def goals(self) -> list[ProximalGoal]:
        """The goals of the domain in front."""
        return [goal for goal in self.live.current().goals.values() if goal.domain_id == self.subject.domain_id]

    @property
    def pending(self) -> ProximalGoal | None:
        """The goal that waits before the gate: the one to go on with."""
        return pending_goal(self.goals)

    def saved_values(self) -> Mapping[str, object]:
        goal = self.pending
        return {} if goal is None else form_values(goal, self.live.now())

    def drafted(self) -> Mapping[str, object]:
        return {**super().drafted(), _LEVER: self.lever}

    def renewed(self) -> None:
        """The card shows what is on record."""
        if self.stage != FORM:
            self.filled()

    def filled(self) -> None:
        draft, pending = self.live.draft(self.draft_key), self.pending
        self.lever = next((one for one in Lever if one == draft.get(_LEVER)), None)
        touched = any(value is not None and value != "" for name, value in draft.items() if name != "beginner_line")
        if self.subject.domain_id is None:
            self._turn_to(NOTHING)
        elif touched or (pending is not None and pending.status is GoalStatus.DRAFT):
            self._turn_to(FORM)
        elif pending is not None:
            self._shrink(pending)
        elif (standing := self._standing()) is not None:
            self._show(standing, (), [MenuRow(*GO_ON), MenuRow(*NEW_GOAL)])
            if draft.get("beginner_line"):
                self._turn_to(OTHERS)
        else:
            self._turn_to(FORM)

    def _standing(self) -> ProximalGoal | None:
        """The goal that serves now."""
        shown = current_goal(self.goals, (), self.live.now().moment)
        return shown.goal if shown is not None and shown.goal.status is GoalStatus.READY else None

    def _turn_to(self, stage: str) -> None:
        self.say("")
        for part in self.query_children(Vertical):
            part.display = part.id == stage
        self.scroll_home(animate=False, immediate=True)
        if stage == FORM:
            self._optional.fold(folded=not self.live.current().goals)
            self.form.pull(self.lever)
            self.form.follow(self.pending)
        self.refresh_bindings()

    @property
    def form_in_sight(self) -> bool:
        return self.stage == FORM

    def back(self) -> bool:
        """From a wording that was opened by a lever back to the levers; the wording stays a draft. From the sentence to the goal."""
        waiting, standing = self.pending, self._standing()
        if self.stage == OTHERS and standing is not None:
            self._advise(standing)
            return True
        if self.stage != FORM or self.lever is None or waiting is None:
            return False
        self._shrink(waiting)
        self.keep_draft()
        self.focus_first()
        return True

    def focus_first(self) -> None:
        """Give the focus to the first field, or to the keys of what is shown instead."""
        if self.stage in {FORM, OTHERS}:
            super().focus_first()
        else:
            self.query_one(f"#{self.stage}").query_one(KeyMenu).focus()

    def submitted(self, field: Field) -> None:
        """On from the act, past what there is to say about it."""
        if field.name_ != "action" or not self._nudged(lambda: super(ProximalGoalPanel, self).submitted(field)):
            super().submitted(field)

    def _nudged(self, then: Callable[[], None]) -> bool:
        """Whether there is something to say first about the act as worded; "edit" keeps the words where the bigger aim stands."""
        pending = self.pending
        if pending is not None and pending.action == self.form.words("action").strip():
            return False
        return self.form.nudge.stops(lambda: about_goal(self.live, self.form.words("action")), then)

    def edited(self, field: Field) -> None:
        """Another wording takes the ratings away; that this was so stays in sight while the wording is in hand."""
        if field.name_ != "action":
            self.say("")
        else:
            self.form.nudge.close()
            if self.form.clear_ratings():
                self.say(self.live.coaching.proximal_goal.ratings_cleared)
        self.form.follow(self.pending)
        self._optional.reveal()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The optional fields are asked for once."""
        return action != "more" or (self._optional.is_folded and self.form_in_sight)

    def action_more(self) -> None:
        """Bring the optional fields into sight."""
        self._optional.unfold()
        self.refresh_bindings()

    def save(self) -> None:
        """Save the goal; where there is nothing to save, go on."""
        if self.stage == FORM:
            self._save_form()
        elif self.stage == OTHERS:
            self._disclose(Disclosure.NO)
        elif self.stage == SHRINK:
            self.say(self.live.coaching.proximal_goal.cannot_start)
        else:
            self.query_one(f"#{self.stage}").query_one(KeyMenu).action_take()

    def _save_form(self) -> None:
        pending = self.pending
        if pending is not None and pending.status is GoalStatus.TOO_BIG and self.form.shows(pending):
            # Neither the wording nor a number moved: no round of its own, back to the levers.
            self.post_message(DraftSettled(self.draft_key))
            self._shrink(pending)
            self.focus_first()
        elif not self.sound("action") or not self._nudged(self.save):
            super().save()

    def build(self) -> Change | None:
        """The goal as worded and rated; None while a rating is missing, which then has the focus."""
        asked = ("surer",) if self.field("surer").display else ()
        if self.subject.domain_id is None or not self.sound(*WORDING) or not self._rated() or not self.sound(*asked):
            return None
        change = goal_change(self.live.new_id(), self.form.goal._replace(domain_id=self.subject.domain_id), self.pending)
        return change._replace(lever=self.lever, surer=self.form.words("surer") if asked else "")

    def _rated(self) -> bool:
        """Whether both ratings are there. Goes to the one that is not, and says what is missing to who is there already."""
        for field in (self.field(name) for name in RATINGS):
            if field.problem() is not None:
                if field.entry.has_focus:
                    field.show_problem(field.problem() or "")
                field.focus()
                return False
        return True

    def applied(self, change: Change, about: str) -> None:
        goal = self.live.current().goals.get(about)
        if isinstance(change, CloseGoal) or goal is None:
            self.post_message(self.Finished(self, ""))
        elif isinstance(change, Disclose):
            self.post_message(self.Finished(self, about))
        elif passes_gate(goal.confidence):
            self._advise(goal)
        else:
            self._shrink(goal)
            self.focus_first()

    def _shrink(self, goal: ProximalGoal) -> None:
        self.lever = None
        self._turn_to(SHRINK)
        self.query_one(ShrinkLoop).show(goal, revisions_of(goal, self.live))

    @on(ShrinkLoop.LeverChosen)
    def _pull(self, event: ShrinkLoop.LeverChosen) -> None:
        event.stop()
        self.lever = event.lever
        self._open_form()
        self.keep_draft()

    @on(ShrinkLoop.NotWanted)
    def _park(self, event: ShrinkLoop.NotWanted) -> None:
        event.stop()
        if (goal := self.pending) is not None:
            self.ask(CloseGoal(self.live.new_id(), goal.id, GoalStatus.PARKED))

    def _advise(self, goal: ProximalGoal) -> None:
        """Say what there is to say about a goal that has just passed; with nothing to say the panel is finished."""
        said, adjust = advice_on(goal, self.goals, self.live)
        others = about_others(goal, self.live)
        if not said and not others.rows:
            self.post_message(self.Finished(self, goal.id))
            return
        ways = [MenuRow(*GO_ON)]
        if adjust:
            ways.append(MenuRow(*WORD_ANOTHER))
        self._hinted = others.hinted
        self._show(goal, [*said, *others.said], [*ways, *others.rows])
        self.focus_first()

    def _disclose(self, answer: Disclosure) -> None:
        """Put on record whether others know, with the sentence for them; an empty one is an answer too."""
        goal = self._standing()
        if goal is not None and self.sound("beginner_line"):
            self.ask(Disclose(self.live.new_id(), goal.id, answer, self.query_one(OthersForm).line))

    def _show(self, goal: ProximalGoal, said: Sequence[str], ways: list[MenuRow]) -> None:
        self._turn_to(STANDING)
        self.query_one(f"#{STANDING}").query_one(GoalCard).show(goal)
        advice = self.query_one("#advice", Static)
        advice.update(visible("\n".join(said), newlines=True, glyphs=self.live.glyphs.charset))
        advice.display = bool(said)
        self.query_one("#ways", KeyMenu).offer(ways)

    @on(KeyMenu.Chosen)
    def _way_chosen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        if self._hinted:
            self._hinted = False
            answer_hint(self.live, kept=event.name == GO_ON.name, muted=event.name == MUTE)
        if event.name == TO_STEP_1.name:
            self.post_message(OpenStep(Step.MICRO_DOMAIN))
        elif event.name in {GO_ON.name, MUTE}:
            standing = self._standing()
            self.post_message(self.Finished(self, standing.id if standing is not None else ""))
        elif event.name == Disclosure.NO:
            self._turn_to(OTHERS)
            self.focus_first()
        elif event.name in {Disclosure.YES, Disclosure.NOT_RELEVANT}:
            self._disclose(Disclosure(event.name))
        else:
            # A goal that has passed stays as it is: attempts rest on it. What follows is another one.
            standing = self._standing() if event.name == WORD_ANOTHER.name else None
            self.refill(EMPTY if standing is None else form_values(standing, self.live.now()))
            self.form.clear_ratings()
            self._open_form()

    def _open_form(self) -> None:
        self.field("surer").restore("")
        self._turn_to(FORM)
        self.focus_first()


class ProximalGoalScreen(StepScreen):
    """Step 2 on its own screen."""

    step = Step.PROXIMAL_GOAL

    def make_panel(self) -> Panel:
        return ProximalGoalPanel(self.live, self.subject)
