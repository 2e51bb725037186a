"""The acknowledgement: a quiet page on which a person registers that an intention was set and behaviour followed it (spec 1, step 3)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult

from protocol.asking.nudging import about_acknowledgement
from protocol.asking.outcome import MOST, belief_line, offered, part_is_missing
from protocol.changes import Acknowledge, Change
from protocol.steps import Step
from protocol.visible import cells
from screens.fields.base import Field
from screens.live import Live
from screens.messages import Subject
from screens.staged_panel import FORM, StagedPanel
from screens.widgets.breathing_bar import BreathingBar
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.nudge_box import NudgeBox
from screens.widgets.static import Static

_TOLD: Final = "told"


class AcknowledgePanel(StagedPanel):
    """The prefilled sentence to confirm or to say in one's own words, and after that what it did to the belief.

    Nothing is acknowledged before the person says so, and nothing is waited for: the bar moves beside the form.
    """

    SLUG: ClassVar[str] = Step.SMALL_WIN

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the attempt of the subject. Raises `KeyError` if the record has no such attempt."""
        super().__init__(live, subject, id=id)
        self._attempt = live.current().attempts[subject.attempt_id or ""]
        self._part_asked_for = False
        self._bar = BreathingBar(live.glyphs)
        self._sentence = self.words("acknowledgement", "attempt")
        self._nudge = NudgeBox(live, self._sentence)
        self._identity = self.words("identity", "attempt")

    @property
    def draft_key(self) -> str:
        """Apart from the outcome's own drafts."""
        return f"acknowledge:{self._attempt.id}"

    def compose_pages(self) -> ComposeResult:
        advice = self.live.coaching.small_win
        with self.page(FORM):
            yield Static(advice.acknowledge_intro, markup=False, classes="page--own")
            yield self._bar
            yield Static(advice.acknowledge_skip, markup=False, classes="page--quiet")
            yield self._sentence
            yield Static("", markup=False, classes="page--quiet", id="whole")
            yield self._nudge
            yield self._identity
            if not self._attempt.planned:
                yield Static(advice.unplanned, markup=False, classes="page--quiet", id="unplanned")
        with self.page(_TOLD):
            yield Static("", markup=False, classes="page--own", id="registered")
            yield Static("", markup=False, classes="page--words", id="belief")
            yield KeyMenu(self.live.glyphs, [MenuRow("on", "enter", "go on")], id="told-menu")

    def begin(self) -> None:
        """The breath begins where movement is wanted."""
        self.show_page(FORM)
        self.put("#whole", "")
        self._bar.display = self.live.motion
        if self.live.motion:
            self._bar.begin()

    def on_resize(self, event: events.Resize) -> None:
        """Whether the sentence fits is known once it is laid out."""
        self.call_after_refresh(self._show_whole)

    def saved_values(self) -> Mapping[str, object]:
        """The sentence offered for this outcome; the cursor stands at its end."""
        return {"acknowledgement": offered(self.live, self._attempt)}

    def submitted(self, field: Field) -> None:
        """Enter goes on at once, whatever the bar is doing."""
        self._bar.stop()
        onward = partial(super().submitted, field)
        if field is not self._sentence or not self._nudged(onward):
            onward()

    def save_form(self) -> None:
        """What the person wrote in place of the sentence may call for a word first, once."""
        if not self.sound("acknowledgement", "identity") or not self._nudged(self.save):
            super().save_form()

    def _nudged(self, then: Callable[[], None]) -> bool:
        sentence = self._sentence.value
        offered_one = sentence.strip() == offered(self.live, self._attempt).strip()
        return not offered_one and self._nudge.stops(lambda: about_acknowledgement(self.live, sentence), then)

    def edited(self, field: Field) -> None:
        """A note is about the words as they were."""
        self._nudge.close()
        self.say("")
        self._show_whole()

    def _show_whole(self) -> None:
        """A sentence too long for its line can be read below it."""
        words, room = self._sentence.value, self._sentence.entry.size.width - 1
        self.put("#whole", words if len(words) <= MOST and cells(words) > room else "")

    def build(self) -> Change | None:
        """The acknowledgement in the person's words; a sentence that waits for its part is asked for once."""
        if not self.sound("acknowledgement", "identity"):
            return None
        if part_is_missing(self.live, self._attempt, self._sentence.value) and not self._part_asked_for:
            self._part_asked_for = True
            self.say(self.text.field("acknowledgement").prompt)
            self._sentence.focus()
            return None
        return Acknowledge(self.change_id, self._attempt.id, self._sentence.value, self._identity.value)

    def applied(self, change: Change, about: str) -> None:
        """Tell what it did to the belief; to who hides the estimate there is nothing more to say."""
        self._bar.stop()
        self.say("")
        moved = belief_line(self.live, self._attempt) if self.live.show_estimate else ""
        if not moved:
            super().applied(change, about)
            return
        self.put("#registered", self.live.current().attempts[about].acknowledgement)
        self.put("#belief", moved)
        self.turn_to(_TOLD)

    @on(KeyMenu.Chosen, "#told-menu")
    def _go_on(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(self.Finished(self, self._attempt.id))
