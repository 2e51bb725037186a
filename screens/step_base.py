"""The screen around one step's panel: where you are, what the step is for, the form, and the way on."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.widgets import Footer, Static

from protocol.snapshot import focused_domain
from protocol.steps import Step, following, preceding
from screens import keys
from screens.live import Live
from screens.messages import OpenStep, Subject
from screens.panel import Panel
from screens.widgets.context_header import ContextHeader
from screens.widgets.progress_rail import ProgressRail


class StepScreen(Screen[None]):
    """One step on its own screen. A subclass names its `step` and makes its panel."""

    step: Step
    VERTICAL_BREAKPOINTS = [(0, "-short"), (22, "-usual"), (32, "-tall")]  # noqa: RUF012  Textual's own declaration
    BINDINGS: ClassVar[list[BindingType]] = [key.binding for key in (keys.BACK, keys.SAVE, keys.NEXT_STEP, keys.PREVIOUS_STEP)]

    def __init__(self, live: Live) -> None:
        """A screen on the domain in front."""
        super().__init__()
        self.live = live

    def make_panel(self) -> Panel:
        """The panel of this step about `self.subject`."""
        raise NotImplementedError

    @property
    def subject(self) -> Subject:
        """The domain in front; steps that are about an attempt answer that too."""
        domain = focused_domain(self.live.current())
        return Subject(domain.id if domain is not None else None)

    def compose(self) -> ComposeResult:
        text = self.live.coaching.step(self.step)
        yield ContextHeader(self.live)
        yield ProgressRail(self.live, self.step)
        yield Static(f"{self.step.number}  {text.title}", markup=False, classes="step--title")
        yield Static(text.why, markup=False, classes="step--why")
        yield Static(text.hint, markup=False, classes="step--hint")
        yield self.make_panel()
        yield Footer(compact=True, show_command_palette=False)

    def on_mount(self) -> None:
        """Put the cursor where typing begins."""
        self.query_one(Panel).focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        event.stop()
        self.finished(event.about)

    def finished(self, about: str) -> None:
        """What follows a saved step: the next one on the page, or back."""
        after = following(self.step)
        if after is None or not about:
            self.action_back()
        else:
            self.post_message(OpenStep(after))

    def action_back(self) -> None:
        """One level up. Nothing typed is lost: it is a draft already."""
        self.app.pop_screen()

    def action_save(self) -> None:
        """Save this step."""
        self.query_one(Panel).save()

    def action_next_step(self) -> None:
        """Go to the next step on the page."""
        self._go(following(self.step))

    def action_previous_step(self) -> None:
        """Go to the step before on the page."""
        self._go(preceding(self.step))

    def _go(self, step: Step | None) -> None:
        if step is not None:
            self.post_message(OpenStep(step))
