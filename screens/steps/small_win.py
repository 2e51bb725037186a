"""Step 3: what came of the attempt, judged against its own criterion, and then the acknowledgement."""

from __future__ import annotations

from typing import ClassVar, Final

from textual.app import ComposeResult

from protocol.changes import Change, LogAttempt
from protocol.entities import Attempt, ProximalGoal
from protocol.goals import serving_goal
from protocol.snapshot import focused_domain, newest_attempt, open_attempt
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

LETTERS: Final = {Outcome.ACHIEVED: "a", Outcome.PARTLY: "p", Outcome.NOT_ACHIEVED: "m", Outcome.NOT_ATTEMPTED: "s"}
"""The letters of the quick log."""
TRIED: Final = 3
"""Effort, 0-10, from which "not this time" is worth a second look at the criterion."""
QUIET: Final = "-quiet"


class SmallWinPanel(StagedPanel):
    """The outcome with its ratings; a start that was not made asks one question only."""

    SLUG: ClassVar[str] = Step.SMALL_WIN

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the attempt of the subject, or without one about a new entry."""
        super().__init__(live, subject, id=id)
        self._compared = self._comparing = False
        question = self.text.field("outcome")
        options = [Option(one, letter, live.coaching.choice(one)) for one, letter in LETTERS.items()]
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
            yield Static(self.shown(self._measure()), markup=False, classes="page--words", id="criterion")
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
        if not self.sound("outcome", *asked, "obstacle") or outcome is None or self._compare(outcome):
            return None
        entry = LogAttempt(self.change_id, self.domain_id, outcome, self.subject.attempt_id, obstacle=self._obstacle.value)
        if self._skipped:
            return entry
        return entry._replace(
            effort=self._effort.value,
            difficulty=self._difficulty.value,
            result_rating=self._result.value,
            evidence=self._evidence.value,
        )

    @property
    def _skipped(self) -> bool:
        return self._outcome.value is Outcome.NOT_ATTEMPTED

    def _shape(self) -> None:
        for field in (self._effort, self._difficulty, self._evidence, self._result):
            field.display = not self._skipped
        asked = self.live.coaching.small_win.not_attempted if self._skipped else self.text.field("obstacle").prompt
        self._obstacle.query_one(".field--label", Static).update(asked)

    def _compare(self, outcome: Outcome) -> bool:
        """Hold the criterion against "not this time" once, where there was effort and something to see."""
        criterion = self._criterion()
        tried = (self._effort.value or 0) >= TRIED and self._evidence.value.strip()
        if self._compared or outcome is not Outcome.NOT_ACHIEVED or not tried or not criterion or self.live.quiet:
            return False
        self._compared = self._comparing = True
        self.say(f"{self.live.coaching.small_win.criterion_check.format(done_criterion=criterion)} Enter keeps it.")
        return True

    def _goal(self) -> Attempt | ProximalGoal | None:
        """What was set before acting: the attempt under way holds it, else the goal that serves now."""
        snapshot = self.live.current()
        begun = snapshot.attempts.get(self.subject.attempt_id or "")
        if begun is not None:
            return begun if begun.planned else None
        mine = [goal for goal in snapshot.goals.values() if goal.domain_id == self.domain_id]
        return serving_goal(mine, self.live.now().moment)

    def _criterion(self) -> str:
        goal = self._goal()
        return goal.done_criterion or _action(goal) if goal is not None else ""

    def _measure(self) -> str:
        """The line to judge by; where there is none, that this will be an unplanned attempt."""
        goal = self._goal()
        if goal is None:
            return self.live.coaching.flow.no_goal
        asked = self.live.coaching.step(Step.PROXIMAL_GOAL)
        name = "done_criterion" if goal.done_criterion else "action"
        return f"{asked.field(name).label}: {goal.done_criterion or _action(goal)}"


def _action(goal: Attempt | ProximalGoal) -> str:
    return goal.goal_action if isinstance(goal, Attempt) else goal.action


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
        newest = newest_attempt(self.live.current(), domain.id) if domain is not None else None
        if newest is None or newest.acknowledged or newest.at.logical_date != self.live.now().today:
            return None
        return newest
