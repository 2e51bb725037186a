"""Step 3: what came of the attempt, judged against its own criterion, and then the acknowledgement."""

from __future__ import annotations

from typing import ClassVar, Final

from textual.app import ComposeResult

from protocol.asking.letters import OUTCOMES
from protocol.asking.outcome import as_logged, comparison, goal_behind, measure_words, unacknowledged
from protocol.changes import Change, LogAttempt
from protocol.entities import Attempt, ProximalGoal
from protocol.snapshot import focused_domain, open_attempt
from protocol.steps import Step
from protocol.vocabulary import Outcome
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.live import Live
from screens.messages import OpenReview, OpenStep, Subject
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.step_base import StepScreen
from screens.widgets.acknowledge import AcknowledgePanel
from screens.widgets.static import Static

"""The letters of the quick log."""
QUIET: Final = "-quiet"


class SmallWinPanel(StagedPanel):
    """The outcome with its ratings; a start that was not made asks one question only."""

    SLUG: ClassVar[str] = Step.SMALL_WIN

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the attempt of the subject, or without one about a new entry."""
        super().__init__(live, subject, id=id)
        self._compared = self._comparing = False
        question = self.text.field("outcome")
        options = [Option(one, letter, live.coaching.choice(one)) for one, letter in OUTCOMES.items()]
        self._outcome = ChoiceField("outcome", question.prompt, options, help_=question.help, glyphs=live.glyphs)
        self._effort = self.rating("effort")
        self._difficulty = self.rating("difficulty")
        self._evidence = self.words("evidence", "attempt")
        self._obstacle = self.words("obstacle", "attempt")
        self._result = self.rating("result_rating", required=False)

    def compose_pages(self) -> ComposeResult:
        with self.page(FORM):
            # In the attempt flow the page before says so.
            if isinstance(self._goal(), ProximalGoal):
                yield Static(self.live.coaching.small_win.go, markup=False, id="go")
            yield Static(self.shown(measure_words(self._goal(), self.live)), markup=False, classes="page--words", id="criterion")
            yield self._outcome
            yield self._effort
            yield self._difficulty
            yield self._evidence
            yield self._obstacle
            yield self._result

    def begin(self) -> None:
        """Ask what the outcome asks for."""
        self._shape()
        self.show_page(FORM)

    def edited(self, field: Field) -> None:
        """Another outcome asks other questions; an answer to the criterion takes the question away."""
        self.say("")
        self._comparing = False
        self._shape()

    def submitted(self, field: Field) -> None:
        """Enter keeps an outcome that was held against its criterion; elsewhere it moves on."""
        if self._comparing:
            self.save()
        else:
            super().submitted(field)

    def build(self) -> Change | None:
        """The entry; None while something is missing, or once to look at the criterion again."""
        outcome = self._outcome.value
        asked = () if self._skipped else ("effort", "difficulty", "evidence")
        if not self.sound("outcome", *asked, "obstacle") or outcome is None:
            return None
        entry = LogAttempt(self.change_id, self.domain_id, outcome, self.subject.attempt_id, obstacle=self._obstacle.value)
        entry = entry._replace(
            effort=self._effort.value,
            difficulty=self._difficulty.value,
            result_rating=self._result.value,
            evidence=self._evidence.value,
        )
        return None if self._compare(entry) else as_logged(entry)

    @property
    def _skipped(self) -> bool:
        return self._outcome.value is Outcome.NOT_ATTEMPTED

    def _shape(self) -> None:
        for field in (self._effort, self._difficulty, self._evidence, self._result):
            field.display = not self._skipped
        asked = self.live.coaching.small_win.not_attempted if self._skipped else self.text.field("obstacle").prompt
        self._obstacle.query_one(".field--label", Static).update(asked)

    def _compare(self, entry: LogAttempt) -> bool:
        """Hold the criterion against "not this time" once."""
        said = "" if self._compared else comparison(entry, self._goal(), self.live)
        if said:
            self._compared = self._comparing = True
            self.say(f"{said} Enter keeps it.")
        return bool(said)

    def _goal(self) -> Attempt | ProximalGoal | None:
        return goal_behind(self.live, self.domain_id, self.subject.attempt_id)


class SmallWinScreen(StepScreen):
    """Step 3 on its own screen; an attempt of today that waits for its acknowledgement comes first."""

    step = Step.SMALL_WIN

    @property
    def subject(self) -> Subject:
        """The domain in front, and the attempt under way."""
        domain_id = super().subject.domain_id
        begun = open_attempt(self.live.current(), domain_id) if domain_id is not None else None
        return Subject(domain_id, begun.id if begun is not None else None)

    def make_panel(self) -> Panel:
        """The outcome, or the acknowledgement of the newest attempt."""
        subject = self.subject
        waiting = self._unacknowledged() if subject.attempt_id is None else None
        self.set_class(waiting is not None, QUIET)
        if waiting is None:
            return SmallWinPanel(self.live, subject)
        return AcknowledgePanel(self.live, subject._replace(attempt_id=waiting.id))

    def finished(self, about: str) -> None:
        """After an outcome the acknowledgement, after that the audit; a start that was not made leads to the review."""
        attempt = self.live.current().attempts.get(about)
        if attempt is None:
            self.leave()
        elif attempt.outcome is Outcome.NOT_ATTEMPTED:
            self.post_message(OpenReview(about))
        elif attempt.acknowledged:
            self.post_message(OpenStep(Step.ATTRIBUTION))
        else:
            self.call_next(self._acknowledge, attempt)

    async def _acknowledge(self, attempt: Attempt) -> None:
        before = self.query_one(Panel)
        panel = AcknowledgePanel(self.live, Subject(attempt.domain_id, attempt.id))
        self.add_class(QUIET)
        await self.mount(panel, after=before)
        await before.remove()
        panel.focus_first()

    def _unacknowledged(self) -> Attempt | None:
        domain = focused_domain(self.live.current())
        return unacknowledged(self.live, domain.id) if domain is not None else None
