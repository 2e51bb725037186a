"""Correcting an entry: its answers in the fields they were given in, the goal as it stood above them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Final

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.letters import CAUSES, OUTCOMES
from protocol.changes import Change, CorrectAttempt
from protocol.coaching_shapes import FieldText
from protocol.entities import Attempt
from protocol.errors import ProtocolError
from protocol.moments import Moment, wall_time
from protocol.steps import Step
from protocol.text import LIMITS
from protocol.vocabulary import Outcome
from protocol.when import parse_past
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.live import Live
from screens.messages import Subject
from screens.panel import Panel
from screens.sized import SizedScreen
from screens.widgets.clipped import Clipped
from screens.widgets.key_bar import KeyBar
from screens.widgets.static import Static

CORRECTION: Final = "correction"
"""What drafts of corrections are kept under."""
_WHEN: Final = "when"
_WHEN_HELP: Final = "18:30, yesterday 18:30 or 2026-11-20T18:30; at most 7 days back."
_MOST: Final = 40
_ATTEMPTED: Final = ("effort", "difficulty", "result_rating", "evidence", "acknowledgement")
"""What is asked of an attempt only, and not of an entry without a start."""


class CorrectionPanel(Panel):
    """The answers of one entry. A draft holds, and a change says, only what the person made different."""

    SLUG: ClassVar[str] = CORRECTION

    def __init__(self, live: Live, subject: Subject) -> None:
        """A panel about the entry of the subject."""
        super().__init__(live, subject)
        self._entry = live.current().attempts.get(subject.attempt_id or "")
        self._saved = _answers(self._entry) if self._entry is not None else {}
        self._change_id = live.new_id()

    def compose(self) -> ComposeResult:
        if self._entry is None:
            yield Static("This entry is gone. Undo brings back what was deleted last.", markup=False)
        else:
            yield from self._fields()
        yield Static("", id="note", markup=False)

    def _fields(self) -> Iterator[Field]:
        """Each asked as in its step, by its short name."""
        label = self.live.coaching.choice
        outcomes = [Option(one, letter, label(one)) for one, letter in OUTCOMES.items()]
        causes = [Option(one, letter, label(one)) for one, letter in CAUSES.items()]
        yield ChoiceField("outcome", self._text("outcome").label, outcomes, glyphs=self.live.glyphs)
        yield self._rating("effort")
        yield self._rating("difficulty")
        yield self._words("evidence")
        yield self._words("obstacle")
        yield self._rating("result_rating")
        yield ChoiceField("cause", self._text("cause").label, causes, glyphs=self.live.glyphs)
        yield self._words("cause_text")
        yield self._words("next_strategy")
        yield self._words("acknowledgement")
        yield TextField(_WHEN, "When it was", limits=(1, _MOST), help_=_WHEN_HELP, glyphs=self.live.glyphs)

    def _text(self, name: str) -> FieldText:
        step = Step.ATTRIBUTION if name in {"cause", "cause_text", "next_strategy"} else Step.SMALL_WIN
        return self.live.coaching.step(step).field(name)

    def _rating(self, name: str) -> RatingField:
        text = self._text(name)
        return RatingField(name, text.label, anchors=[(0, text.low), (10, text.high)], required=False, glyphs=self.live.glyphs)

    def _words(self, name: str) -> TextField:
        return TextField(name, self._text(name).label, limits=LIMITS[f"attempt.{name}"], glyphs=self.live.glyphs)

    def saved_values(self) -> Mapping[str, object]:
        """What the entry says."""
        return self._saved

    def drafted(self) -> Mapping[str, object]:
        """What was made different."""
        return {field.name_: field.raw for field in self.query(Field) if field.raw != self._saved[field.name_]}

    def filled(self) -> None:
        self._shape()

    def edited(self, field: Field) -> None:
        """An entry without a start has other answers."""
        self.say("")
        self._shape()

    def _shape(self) -> None:
        skipped = self._entry is not None and self.field("outcome").value is Outcome.NOT_ATTEMPTED
        for field in self.query(Field):
            field.display = not (skipped and field.name_ in _ATTEMPTED)

    def build(self) -> Change | None:
        """The correction; None while nothing is different, or something cannot be used."""
        different = [field for field in self.fields_in_sight if field.raw != self._saved[field.name_]]
        if self._entry is None or not self.sound(*(field.name_ for field in different)):
            return None
        given: dict[str, Any] = {field.name_: field.value for field in different}
        if _WHEN in given:
            at = self._moment(given.pop(_WHEN))
            if at is None:
                return None
            given["at"] = at
        if not given:
            self.say("Nothing is different yet. esc leaves the entry as it is.")
            return None
        return CorrectAttempt(self._change_id, self._entry.id, **given)

    def _moment(self, typed: str) -> Moment | None:
        try:
            return parse_past(typed, self.live.now())
        except ProtocolError as error:
            self.field(_WHEN).show_problem(error.sentence)
            self.field(_WHEN).focus()
            return None


def _answers(entry: Attempt) -> dict[str, object]:
    """What an entry says, as its fields hold it."""
    wall = wall_time(entry.at.occurred_at, entry.at.utc_offset_min)
    names = ("outcome", "effort", "difficulty", "evidence", "obstacle", "result_rating", "cause", "cause_text", "next_strategy")
    return {name: getattr(entry, name) for name in names} | {
        "acknowledgement": entry.acknowledgement,
        _WHEN: f"{wall:%Y-%m-%d %H:%M}",
    }


class CorrectionScreen(SizedScreen):
    """The panel above the list. Its goal is told and cannot be changed: it is what was set before acting."""

    BINDINGS: ClassVar[list[BindingType]] = [keys.BACK.binding, keys.SAVE_FORM.binding]

    def __init__(self, live: Live, attempt_id: str) -> None:
        """A screen about one entry."""
        super().__init__()
        entry = live.current().attempts.get(attempt_id)
        self._panel = CorrectionPanel(live, Subject(entry.domain_id if entry is not None else None, attempt_id))
        self._goal = Clipped(live.glyphs, classes="correction--goal")
        self._told = _goal_of(entry) if entry is not None else ("", "")

    def compose(self) -> ComposeResult:
        yield Static("Correct this entry; old values stay", markup=False, classes="correction--title")
        yield self._goal
        yield self._panel
        yield KeyBar()

    def on_mount(self) -> None:
        """Put the cursor on the first answer."""
        self._goal.show(*self._told)
        self._panel.focus_first()

    @on(Panel.Finished)
    def _finished(self, event: Panel.Finished) -> None:
        event.stop()
        self.notify("Corrected; what it said before is kept. u takes it back.", markup=False)
        self.app.pop_screen()

    def action_back(self) -> None:
        """Back to where this was opened; what was typed is a draft already."""
        self.app.pop_screen()

    def action_save(self) -> None:
        """Save the correction."""
        self._panel.save()


def _goal_of(entry: Attempt) -> tuple[str, str]:
    """The goal as it stood, and its confidence, which stays in sight however long the goal is."""
    if not entry.goal_action:
        return "No goal was ready then; that stays as it was.", ""
    rated = "" if entry.confidence is None else f", confidence {entry.confidence}: both stay as they stood"
    return f"Goal: {entry.goal_action}", rated
