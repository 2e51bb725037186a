"""Step 5: what the person puts the result down to, in their own sentence first."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar, Final

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.cause import (
    DIMENSIONS,
    about_attempt,
    as_audited,
    calls_for_rewrite,
    first_wording,
    question,
    review_follows,
    saved_values,
    table,
)
from protocol.asking.letters import CAUSES
from protocol.asking.nudging import about_cause, guess_of
from protocol.asking.ways import TO_STEP_3
from protocol.changes import Audit, Change
from protocol.entities import Attempt
from protocol.snapshot import Snapshot, newest_attempt
from protocol.steps import Step
from protocol.vocabulary import Cause
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.keymap import in_force, spelled
from screens.live import Live
from screens.messages import OpenReview, OpenStep, Subject
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.step_base import StepScreen
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.nudge_box import NudgeBox
from screens.widgets.static import Static

_NONE: Final = "none"


class AttributionPanel(StagedPanel):
    """The sentence, the cause that comes closest, what to keep or change; the dimensions on request.

    A sentence that names ability after a miss is on record before the person is asked whether to write it again, so that the first
    wording is kept whatever they do.
    """

    SLUG: ClassVar[str] = Step.ATTRIBUTION
    BINDINGS: ClassVar[list[BindingType]] = [keys.DIMENSIONS.binding]

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the attempt of the subject; without one it only says that there is none."""
        super().__init__(live, subject, id=id)
        self._offer_due = False
        self._offering = False
        self._kept: tuple[object, ...] = ()
        self._why = self.words("cause_text", "attempt")
        self._nudge = NudgeBox(live, self._why)
        asked = self.text.field("cause")
        options = [Option(one, letter, live.coaching.choice(one)) for one, letter in CAUSES.items()]
        self._cause = ChoiceField("cause", asked.prompt, options, glyphs=live.glyphs)
        self._next = self.words("next_strategy", "attempt")
        self._dimensions = {name: self.rating(name, required=False) for name in DIMENSIONS}
        self._read_from: Cause | None = None

    @property
    def _attempt(self) -> Attempt | None:
        return self.live.current().attempts.get(self.subject.attempt_id or "")

    def compose_pages(self) -> ComposeResult:
        with self.page(_NONE):
            yield Static(self.live.coaching.dashboard.no_attempts, markup=False, classes="page--words")
            yield KeyMenu(self.live.glyphs, [MenuRow(*TO_STEP_3)], id="none-menu")
        with self.page(FORM):
            yield Static(
                self.shown(f" {self.live.glyphs.separator} ".join(about_attempt(self._attempt, self.live))),
                markup=False,
                classes="page--quiet",
            )
            yield self._why
            yield self._nudge
            yield Static("", markup=False, classes="page--quiet", id="first-wording")
            yield self._cause
            yield self._next
            yield Static(
                f"{spelled(in_force(keys.DIMENSIONS, self.live.keymap))}  {keys.DIMENSIONS.tooltip}", markup=False, classes="page--quiet"
            )
            yield from self._dimensions.values()

    def renewed(self) -> None:
        """The first wording stands beside the one that shows now."""
        if self.domain_id:
            self._show_first_wording()

    def begin(self) -> None:
        """The dimensions stay closed, with the table's reading in them; without an attempt there is nothing to ask."""
        for field in self._dimensions.values():
            field.display = False
        self._read()
        self._show_first_wording()
        self.show_page(FORM if self._attempt is not None else _NONE)

    def saved_values(self) -> Mapping[str, object]:
        """What was answered before. A cause counts as answered when one is named, or when an audit left it open."""
        attempt = self._attempt
        return {} if attempt is None else saved_values(attempt)

    def edited(self, field: Field) -> None:
        """Another cause brings its own question and its own reading."""
        if field is self._cause:
            self._read()
            self.coach(question(self._attempt, self._cause.value, self._why.value, self.live))
        if field is self._why:
            self._nudge.close()
            self._show_first_wording()

    def submitted(self, field: Field) -> None:
        """While a rewrite is offered, enter in the sentence answers the offer; elsewhere it moves on."""
        if self._offering and field is self._why:
            self.save()
            return
        if field is self._why:
            self._guess_cause()
            if self._nudged(partial(super().submitted, field)):
                return
        super().submitted(field)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Whichever way the person comes to the causes, the one that the sentence seems to name is pointed at."""
        if event.widget is self._cause.entry:
            self._guess_cause()

    def _guess_cause(self) -> None:
        attempt = self._attempt
        label = guess_of(self.live, "attribution", self._why.value, attempt.outcome if attempt is not None else None)
        self._cause.suggest(next((one for one in CAUSES if one == label and one is not Cause.UNSPECIFIED), None))

    def _nudged(self, then: Callable[[], None]) -> bool:
        """Whether there is something to say about the sentence first; about one on record there is not."""
        attempt = self._attempt
        if attempt is None or attempt.cause_text == self._why.value:
            return False
        return self._nudge.stops(lambda: about_cause(self.live, self._why.value, attempt.outcome), then)

    def save_form(self) -> None:
        """Ask for the audit, or take an unchanged sentence for an answer to the offer."""
        attempt = self._attempt
        if self._offering and attempt is not None and self._entered() == self._kept:
            self.post_message(self.Finished(self, attempt.id))
        elif self._offering or not self.sound("cause_text", "cause", "next_strategy") or not self._nudged(self.save):
            super().save_form()

    def build(self) -> Change | None:
        """The audit; the dimensions only where the person rated them."""
        attempt = self._attempt
        if attempt is None or not self.sound("cause_text", "cause", "next_strategy"):
            return None
        locus, stability, controllability = (field.value for field in self._dimensions.values())
        change = Audit(
            self.change_id,
            attempt.id,
            self._cause.value or Cause.UNSPECIFIED,
            self._why.value,
            locus=locus,
            stability=stability,
            controllability=controllability,
            next_strategy=self._next.value,
        )
        return as_audited(change)

    def ask(self, change: Change) -> None:
        """Note whether a rewrite is to be offered once this is on record."""
        attempt = self._attempt
        worth = attempt is not None and calls_for_rewrite(attempt, self._cause.value, self._why.value)
        self._offer_due = worth and not self._offering
        super().ask(change)

    def applied(self, change: Change, about: str) -> None:
        """The sentence is kept as it was; offer to write it again where that may help, else be finished."""
        if self._offering or not self._offer_due or self.live.quiet:
            super().applied(change, about)
            return
        self._offering = True
        self._kept = self._entered()
        self.change_id = self.live.new_id()
        advice = self.live.coaching.attribution
        self.say(f"{advice.ability_on_miss} {advice.rewrite_offer}")
        self._why.focus()

    def action_dimensions(self) -> None:
        """Open or close the three ratings of where the cause lies."""
        fields = list(self._dimensions.values())
        if self.shown_page != FORM:
            return
        opened = not fields[0].display
        for field in fields:
            field.display = opened
        (fields[0] if opened else self._next).focus()

    @on(KeyMenu.Chosen, "#none-menu")
    def _to_step_3(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.post_message(OpenStep(Step.SMALL_WIN))

    def _entered(self) -> tuple[object, ...]:
        return self._why.value, self._cause.value, self._next.value, *(field.value for field in self._dimensions.values())

    def _read(self) -> None:
        """Fill in the table's reading of the cause where it, and not the person, spoke before."""
        before, now = table(self._read_from), table(self._cause.value)
        for name, field in self._dimensions.items():
            if field.value is None or field.value == before.get(name):
                field.set_value(now.get(name))
        self._read_from = self._cause.value

    def _show_first_wording(self) -> None:
        """The first sentence, small, beneath another one."""
        first = first_wording(self._attempt, self._why.value)
        self.put("#first-wording", f"{self.text.field('reframed_from').label}: {first}" if first else "")


class AttributionScreen(StepScreen):
    """Step 5 on its own screen, about the newest attempt of the domain in front, or about one that was picked."""

    step = Step.ATTRIBUTION

    def __init__(self, live: Live, attempt_id: str | None = None) -> None:
        """A screen about this attempt, without one about the newest."""
        super().__init__(live)
        self._picked = attempt_id

    @property
    def subject(self) -> Subject:
        """The domain in front and its newest attempt, or the one that was picked with its domain."""
        picked = self.live.current().attempts.get(self._picked or "")
        if picked is not None:
            return Subject(picked.domain_id, picked.id)
        domain_id = super().subject.domain_id
        newest = newest_attempt(self.live.current(), domain_id) if domain_id is not None else None
        return Subject(domain_id, newest.id if newest is not None else None)

    def entry_in(self, snapshot: Snapshot) -> tuple[str, str] | None:
        """The attempt that is audited, also where it is not the newest."""
        about = self.subject.attempt_id
        return ("attempt", about) if about is not None else None

    def make_panel(self) -> Panel:
        """The audit."""
        return AttributionPanel(self.live, self.subject)

    def finished(self, about: str) -> None:
        """An audit is followed by the quick review, unless one was written today: once a day is asked often enough."""
        if about and self.live.quiet:
            self.leave()
        elif about and review_follows(self.live, self.subject.domain_id):
            self.post_message(OpenReview(about))
        else:
            super().finished(about)
