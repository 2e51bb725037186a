"""The form of one step: it fills itself from the record and from drafts, builds one change, and asks for it.

A panel stands alone on its step's screen, and the attempt flow chains several of them. It never writes, clears or moves on by
itself: it asks, and acts on the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual import events, on
from textual.containers import VerticalScroll
from textual.message import Message
from textual.widget import Widget

from protocol.changes import Change
from protocol.coaching import StepText
from protocol.visible import visible
from screens.fields.base import Field
from screens.kinds import TakesDigits
from screens.live import Live
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, DraftChanged, DraftSettled, Subject
from screens.widgets.static import Static

_ROOMY, _USUAL = 24, 16
"""Lines of the panel from which fields are set apart, and from which they have what they need."""


class Panel(VerticalScroll, TakesDigits, can_focus=False):
    """The base of all panels.

    A subclass names its `SLUG` (the coaching text and the draft), yields its fields and a `Static(id="note", markup=False)` in
    `compose`, answers `saved_values`, builds its change in `build`, and may act in `edited` and `applied`.
    """

    SLUG: ClassVar[str]

    class Finished(Message):
        """The panel has nothing left to ask; `about` is the id of what it saved, "" if it ended without saving."""

        def __init__(self, panel: Panel, about: str) -> None:
            super().__init__()
            self.panel = panel
            self.about = about

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about a subject."""
        super().__init__(id=id)
        self.live = live
        self.subject = subject
        self._asked: set[type[Change]] = set()
        self._untouched: Mapping[str, object] = {}
        self._restored = False
        self.set_class(live.glyphs.charset == "ascii", "-ascii")

    @property
    def text(self) -> StepText:
        """The coaching text of this step."""
        return self.live.coaching.step(self.SLUG)

    @property
    def draft_key(self) -> str:
        """What this panel's drafts are kept under."""
        about = self.subject.attempt_id or self.subject.domain_id
        return f"{self.SLUG}:{about}" if about else self.SLUG

    def saved_values(self) -> Mapping[str, object]:
        """What the record holds for the fields, by name and as `Field.restore` takes it."""
        return {}

    def build(self) -> Change | None:
        """The change the fields come to; None after showing what is wrong."""
        raise NotImplementedError

    def filled(self) -> None:
        """For subclasses: the fields hold what they begin with."""

    def renewed(self) -> None:
        """For subclasses: the fields that nobody touched hold what the record has come to hold."""

    def edited(self, field: Field) -> None:
        """For subclasses: the person changed a field. What this changes goes into the same draft."""

    def applied(self, change: Change, about: str) -> None:
        """For subclasses: a change of this panel is on disk. By default the panel is finished."""
        self.post_message(self.Finished(self, about))

    def settles(self, change: Change) -> bool:
        """For subclasses: whether a change says what is in the fields. One that does not leaves their draft waiting."""
        return True

    def back(self) -> bool:
        """For subclasses: one level up within the panel; whether there was one. Nothing typed is lost by it."""
        return False

    @property
    def form_in_sight(self) -> bool:
        """For subclasses: whether the fields are what is shown."""
        return True

    def on_mount(self) -> None:
        """Fill the fields: what was typed and not saved goes before what the record holds."""
        self.refill(self.saved_values())
        saved = self.drafted()
        self.refill(self.live.draft(self.draft_key))
        self._restored = self.drafted() != saved
        self.filled()
        self._untouched = saved if self._restored else self.drafted()
        self.tell_restored()

    def tell_restored(self) -> None:
        """Say once, with the fields in sight, that they hold what was typed before and not saved; advice goes first."""
        if self._restored and self.form_in_sight:
            self._restored = False
            if not self.query_one("#note").display:
                self.say(self.live.coaching.dashboard.draft_found)

    def on_resize(self, event: events.Resize) -> None:
        """Where there is room, the fields stand apart and have their lines of help."""
        self.set_class(event.size.height >= _ROOMY, "-roomy")
        self.set_class(event.size.height < _USUAL, "-close")
        self.keep_in_sight()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Where there is little room, only the field in hand has its line of help."""
        for field in self.query(Field):
            field.set_class(field in event.widget.ancestors, "-in-hand")
        self.keep_in_sight()

    def keep_in_sight(self) -> None:
        """What has the focus stays in sight when lines come and go around it.

        Twice, since a line that came with the first drawing may have its height only with the second.
        """
        self.call_after_refresh(self._scroll_to_focus)
        self.call_after_refresh(self.call_after_refresh, self._scroll_to_focus)

    def _scroll_to_focus(self) -> None:
        if not self.is_attached:
            # It gave way to another panel before its turn came.
            return
        focused = self.screen.focused
        if focused is not None and self in focused.ancestors:
            field = next((one for one in focused.ancestors if isinstance(one, Field)), focused)
            field.scroll_visible(animate=False)

    def renew(self) -> None:
        """The record changed beneath the fields: show it in those that the person has not touched."""
        values = self.saved_values()
        left = {field.name_: values[field.name_] for field in self.query(Field) if field.name_ in values and self._is_untouched(field)}
        self.refill(left)
        self._untouched = {**self._untouched, **{name: self.field(name).raw for name in left}}
        self.keep_draft()
        self.renewed()

    def _is_untouched(self, field: Field) -> bool:
        return field.raw == self._untouched.get(field.name_)

    def refill(self, values: Mapping[str, object]) -> None:
        """Put values into the fields that have them."""
        for field in self.query(Field):
            if field.name_ in values:
                field.restore(values[field.name_])

    def field(self, name: str) -> Field:
        """The field of a name."""
        return next(field for field in self.query(Field) if field.name_ == name)

    def drafted(self) -> Mapping[str, object]:
        """What a draft holds: everything entered, valid or not."""
        return {field.name_: field.raw for field in self.query(Field)}

    @property
    def fields_in_sight(self) -> list[Field]:
        """The fields that can be filled in now: neither they nor what they are in is hidden or disabled."""
        return [field for field in self.query(Field) if self._in_sight(field)]

    def _in_sight(self, field: Field) -> bool:
        around = [node for node in field.ancestors_with_self if isinstance(node, Widget) and self in node.ancestors]
        return all(node.display and not node.disabled for node in around)

    def focus_first(self) -> None:
        """Give the focus to the first field in sight."""
        for field in self.fields_in_sight[:1]:
            field.focus()

    def say(self, text: str) -> None:
        """Show one line of advice, or what was refused; "" takes it away."""
        note = self.query_one("#note", Static)
        note.update(visible(text, glyphs=self.live.glyphs.charset))
        note.display = bool(text)
        if text:
            self.keep_in_sight()

    def coach(self, text: str) -> None:
        """Show one line of coaching; on a day on which coaching pauses, none."""
        self.say("" if text and self.live.quiet else text)

    def sound(self, *names: str) -> bool:
        """Whether these fields can be used; shows what is wrong and goes to the first that can not."""
        wrong = [(self.field(name), self.field(name).problem()) for name in names]
        for field, problem in wrong:
            field.show_problem(problem or "")
        first = next((field for field, problem in wrong if problem), None)
        if first is not None:
            first.focus()
        return first is None

    def save(self) -> None:
        """Build the change and ask for it."""
        change = self.build()
        if change is not None:
            self.ask(change)

    def ask(self, change: Change) -> None:
        """Ask the app for a change to the record. A key pressed twice asks once: one change of a kind waits for its answer."""
        if type(change) not in self._asked:
            self._asked.add(type(change))
            self.post_message(ChangeRequested(change, self))

    def keep_draft(self) -> None:
        """Have everything entered so far put on disk; what is again as it was found is no draft."""
        entered = self.drafted()
        if entered == self._untouched:
            self.post_message(DraftSettled(self.draft_key))
        else:
            self.post_message(DraftChanged(self.draft_key, entered))

    @on(Field.Changed)
    def _field_changed(self, event: Field.Changed) -> None:
        event.stop()
        self.edited(event.field)
        self.keep_draft()

    @on(Field.Submitted)
    def _field_submitted(self, event: Field.Submitted) -> None:
        event.stop()
        self.submitted(event.field)

    def submitted(self, field: Field) -> None:
        """Enter moves to the next field in sight; from the last one it saves."""
        shown = self.fields_in_sight
        after = shown[shown.index(field) + 1 :] if field in shown else []
        if after:
            after[0].focus()
        else:
            self.save()

    @on(ChangeApplied)
    def _applied(self, event: ChangeApplied) -> None:
        self._asked.discard(type(event.change))
        if self.settles(event.change):
            self.post_message(DraftSettled(self.draft_key))
            self._untouched = self.drafted()
        self.applied(event.change, event.about)

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self._asked.discard(type(event.change))
        self.say(event.sentence)
