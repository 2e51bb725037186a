"""The attempt flow: prepare, do, acknowledge, audit and review, with the same panels as the steps (spec 0.5)."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.widget import Widget

from protocol.asking import ways
from protocol.asking.attempt import beginner_line
from protocol.changes import AdvanceAttempt, Change, StartAttempt
from protocol.entities import Attempt
from protocol.goals import serving_goal
from protocol.snapshot import focused_domain
from protocol.steps import Step
from protocol.visible import visible
from protocol.vocabulary import AttemptState
from screens import flow_pages, keys
from screens.flow_pages import FlowPage
from screens.kinds import TakesDigits
from screens.live import Live
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, OpenStep, Subject
from screens.no_domain import no_domain
from screens.panel import Panel
from screens.quick_review import ReviewPanel
from screens.sized import SizedScreen
from screens.stages import STAGES, Place, Stage, left_attempt, place_of, title_of
from screens.steps.arousal import ArousalPanel
from screens.steps.attribution import AttributionPanel
from screens.steps.self_talk import SelfTalkPanel
from screens.steps.small_win import SmallWinPanel
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.context_header import ContextHeader
from screens.widgets.key_bar import KeyBar
from screens.widgets.key_menu import KeyMenu
from screens.widgets.stage_rail import StageRail
from screens.widgets.static import Static

PANELS: dict[Place, type[Panel]] = {
    Place.AROUSAL: ArousalPanel,
    Place.WORDS: SelfTalkPanel,
    Place.OUTCOME: SmallWinPanel,
    Place.ACKNOWLEDGE: AcknowledgePanel,
    Place.AUDIT: AttributionPanel,
    Place.REVIEW: ReviewPanel,
}
STEPS = {ways.SET_GOAL.name: Step.PROXIMAL_GOAL, ways.LOG_UNPLANNED.name: Step.SMALL_WIN}
STEPS |= {ways.DEFINE_DOMAIN.name: Step.MICRO_DOMAIN}
SKIPPED = frozenset({Place.EVIDENCE, Place.AROUSAL, Place.WORDS})
"""What may be left out with one key. The rest is what the flow is for, and `esc` leaves it for later."""
QUIET = "-quiet"


class AttemptFlowScreen(SizedScreen, TakesDigits):
    """One attempt from start to finish. What was done is read off the record, so any place may be left and resumed."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, keys.SAVE, keys.SKIP, keys.CANCEL_ATTEMPT)]

    def __init__(self, live: Live) -> None:
        """A flow about the domain in front."""
        super().__init__()
        self.live = live
        self._attempt_id = ""
        self._place = Place.ASIDE
        self._waiting = self._asking = False
        self._before: Widget | None = None

    def compose(self) -> ComposeResult:
        flow = self.live.coaching.flow
        yield ContextHeader(self.live)
        yield StageRail(self.live.glyphs)
        yield Static(flow.title, markup=False, classes="flow--title")
        yield Static("", markup=False, classes="flow--beginner")
        yield Container(id="place")
        yield FlowPage(self.live, flow.cancel_question, [], [ways.KEEP, ways.CANCEL], id="cancel")
        yield KeyBar()

    def on_mount(self) -> None:
        self.query_one("#cancel").display = False

    @property
    def attempt(self) -> Attempt | None:
        """The attempt the flow is about, as the record has it; None before there is one."""
        return self.live.current().attempts.get(self._attempt_id)

    async def on_screen_resume(self) -> None:
        """Look at the record, also on coming back from setting a goal."""
        if self._place is Place.ASIDE and not self._waiting:
            await self._open()

    async def _open(self) -> None:
        domain = focused_domain(self.live.current())
        if domain is None:
            await self._aside(no_domain(self.live), ways.DEFINE_DOMAIN)
            return
        left = left_attempt(self.live.current(), domain.id, self.live.now().today)
        if left is None:
            await self._begin()
        else:
            self._attempt_id = left.id
            await self._show(Place.RESUME, flow_pages.resume_page(self.live, left))

    async def _begin(self) -> None:
        """Start an attempt at the goal that serves now; without one, say so."""
        domain = focused_domain(self.live.current())
        mine = [goal for goal in self.live.current().goals.values() if domain is not None and goal.domain_id == domain.id]
        if domain is None or serving_goal(mine, self.live.now().moment) is None:
            await self._aside(self.live.coaching.flow.no_goal, ways.SET_GOAL, ways.LOG_UNPLANNED)
        else:
            self._ask(StartAttempt(self.live.new_id(), domain.id))

    def _ask(self, change: Change) -> None:
        """Ask for a change, one at a time: a key pressed twice asks once."""
        if not self._waiting:
            self._waiting = True
            self.post_message(ChangeRequested(change, self))

    async def _aside(self, sentence: str, *on: ways.Way) -> None:
        self._attempt_id = ""
        await self._show(Place.ASIDE, FlowPage(self.live, sentence, [], on))

    async def _go_to(self, place: Place | None) -> None:
        """Show a place of the attempt; None: nothing is left of it."""
        attempt = self.attempt
        if place is None or attempt is None:
            self.app.pop_screen()
        elif place in PANELS:
            await self._show(place, PANELS[place](self.live, Subject(attempt.domain_id, attempt.id)))
        else:
            page = flow_pages.evidence_page if place is Place.EVIDENCE else flow_pages.go_page
            await self._show(place, page(self.live, attempt))

    async def _show(self, place: Place, page: Panel | FlowPage) -> None:
        self._place = place
        stage = STAGES.get(place)
        self.set_class(place is Place.ACKNOWLEDGE, QUIET)
        self.query_one(StageRail).show(stage)
        self.query_one(".flow--title", Static).update(self._title(stage))
        self._show_beginner_line(stage)
        holder = self.query_one("#place")
        await holder.remove_children()
        await holder.mount(page)
        page.focus_first()
        self.refresh_bindings()

    def _show_beginner_line(self, stage: Stage | None) -> None:
        """While preparing and doing, the sentence that tells others that one is learning."""
        line = beginner_line(self.live, self.attempt) if stage in {Stage.PREPARE, Stage.DO} else ""
        shown = self.query_one(".flow--beginner", Static)
        shown.update(visible(line, glyphs=self.live.glyphs.charset))
        shown.display = bool(line)

    def _title(self, stage: Stage | None) -> str:
        flow = self.live.coaching.flow
        return title_of(flow, stage) if stage is not None else flow.title

    @property
    def _telling(self) -> bool:
        return bool(self.live.draft(f"{SmallWinPanel.SLUG}:{self._attempt_id}"))

    async def _go_on(self) -> None:
        """To the place that the record says."""
        attempt = self.attempt
        await self._go_to(place_of(self.live.current(), attempt, telling=self._telling) if attempt is not None else None)

    async def _after(self, place: Place) -> None:
        """What follows a place that is done with, or was left out."""
        if place is Place.EVIDENCE:
            await self._go_to(Place.AROUSAL)
        elif place is Place.AROUSAL:
            await self._go_to(Place.WORDS)
        elif place is Place.WORDS:
            self._ask(AdvanceAttempt(self.live.new_id(), self._attempt_id, AttemptState.IN_PROGRESS))
        elif place is Place.REVIEW:
            await self._go_to(None)
        else:
            await self._go_on()

    @on(Panel.Finished)
    async def _finished(self, event: Panel.Finished) -> None:
        """Go on; who is unwell or not safe is not led on, and finds the attempt as it was."""
        event.stop()
        if event.panel not in self.query_one("#place").children:
            return
        if self._place is Place.AROUSAL and not event.about:
            self._leave()
        else:
            await self._after(self._place)

    @on(ChangeApplied)
    async def _applied(self, event: ChangeApplied) -> None:
        self._waiting = False
        self._attempt_id = event.about
        self._ask_cancel(asking=False)
        await self._go_on()

    @on(ChangeRefused)
    async def _refused(self, event: ChangeRefused) -> None:
        self._waiting = False
        self._ask_cancel(asking=False)
        await self._aside(event.sentence, ways.LOOK_AGAIN)

    @on(KeyMenu.Chosen)
    async def _chosen(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        match event.name:
            case ways.LOOK_AGAIN.name:
                await self._open()
            case ways.RESUME.name:
                await self._go_on()
            case ways.BEGIN_ANEW.name:
                await self._begin()
            case ways.PREPARE.name:
                await self._after(self._place)
            case ways.TELL.name:
                await self._go_to(Place.OUTCOME)
            case ways.CANCEL.name:
                self._ask(AdvanceAttempt(self.live.new_id(), self._attempt_id, AttemptState.CANCELLED))
            case ways.KEEP.name:
                self._ask_cancel(asking=False)
            case name:
                self.post_message(OpenStep(STEPS[name]))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done at this place is offered."""
        attempt = self.attempt
        if action == "skip":
            return self._place in SKIPPED and not self._asking
        if action == "cancel_attempt":
            return attempt is not None and attempt.outcome is None and not self._asking
        if action == "save":
            return self._place in PANELS and not self._asking
        return True

    def action_back(self) -> None:
        """Leave the attempt as it is; while it is asked about cancelling, do not cancel."""
        if self._asking:
            self._ask_cancel(asking=False)
        elif self._place not in PANELS or not self.query_one(Panel).back():
            self._leave()

    def _leave(self) -> None:
        if self._place is not Place.ASIDE:
            self.notify(self.live.coaching.flow.left, markup=False)
        self.app.pop_screen()

    def action_save(self) -> None:
        """Save the panel in front."""
        self.query_one(Panel).save()

    async def action_skip(self) -> None:
        """Go on without this part of the preparation."""
        await self._after(self._place)

    def action_cancel_attempt(self) -> None:
        """Ask whether to cancel the attempt."""
        self._ask_cancel(asking=True)

    def _ask_cancel(self, *, asking: bool) -> None:
        if asking == self._asking:
            return
        self._asking = asking
        question, place = self.query_one("#cancel", FlowPage), self.query_one("#place")
        question.display, place.display = asking, not asking
        if asking:
            self._before = self.focused
            question.focus_first()
        elif self._before is not None:
            self._before.focus()
        self.refresh_bindings()
