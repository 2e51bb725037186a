"""The screen around one step's panel: where you are, what the step is for, the form, and the way on."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.changes import TakeVersion
from protocol.coaching_shapes import FIELDS
from protocol.progress import shown_in
from protocol.snapshot import Snapshot, focused_domain
from protocol.steps import Step, following, preceding
from screens import keys
from screens.live import Live
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, OpenStep, Subject
from screens.panel import Panel
from screens.sized import SizedScreen
from screens.widgets.context_header import ContextHeader
from screens.widgets.key_bar import KeyBar
from screens.widgets.other_wording import OtherWording
from screens.widgets.progress_rail import ProgressRail
from screens.widgets.static import Static


class StepScreen(SizedScreen):
    """One step on its own screen. A subclass names its `step` and makes its panel."""

    step: Step
    BINDINGS: ClassVar[list[BindingType]] = [
        key.binding for key in (keys.BACK, keys.SAVE, keys.NEXT_STEP, keys.PREVIOUS_STEP, keys.OTHER_WORDING)
    ]

    def __init__(self, live: Live) -> None:
        """A screen on the domain in front."""
        super().__init__()
        self.live = live
        self._other = OtherWording(live, self.step, keys.OTHER_WORDING)

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
        yield self._other
        yield self.make_panel()
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor where typing begins, and follow what other machines worded."""
        self.query_one(Panel).focus_first()
        self.live.changed.subscribe(self, self._look_for_others)
        self._look_for_others(self.live.current())

    def _look_for_others(self, snapshot: Snapshot) -> None:
        entry = self.entry_in(snapshot) if self.subject.domain_id is not None else None
        found = self.live.other_versions([entry[1]]) if entry is not None else ()
        self._other.tell([one for one in found if (one.kind, one.about) == entry and one.field in FIELDS[self.step]])
        self.refresh_bindings()

    def entry_in(self, snapshot: Snapshot) -> tuple[str, str] | None:
        """The entry that the step shows, whose other wordings are offered: its kind and its id."""
        return shown_in(snapshot, self.step, self.live.now())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """There is not always another wording to take."""
        return action != "take_version" or self._other.version is not None

    def action_take_version(self) -> None:
        """Take the wording that the line shows, in the record and in its field."""
        other = self._other.version
        if other is not None:
            self.post_message(ChangeRequested(TakeVersion(self.live.new_id(), *other[:4]), self))

    @on(ChangeApplied)
    def _took(self) -> None:
        self.query_one(Panel).renew()

    @on(ChangeRefused)
    def _not_taken(self, event: ChangeRefused) -> None:
        self.query_one(Panel).say(event.sentence)

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        event.stop()
        self.finished(event.about)

    def finished(self, about: str) -> None:
        """What follows a saved step: the next one on the page, or back."""
        after = following(self.step)
        if after is None or not about:
            self.leave()
        else:
            self.post_message(OpenStep(after))

    def leave(self) -> None:
        """Back to where this screen was opened."""
        self.app.pop_screen()

    def action_back(self) -> None:
        """One level up, within the panel first. Nothing typed is lost: it is a draft already."""
        if not self.query_one(Panel).back():
            self.leave()

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
