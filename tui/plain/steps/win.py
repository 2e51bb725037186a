"""Step 3 in lines: what came of the attempt, and then the acknowledgement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from protocol.asking.letters import OUTCOMES
from protocol.asking.nudging import EDIT, about_acknowledgement
from protocol.asking.outcome import as_logged, belief_line, comparison, goal_behind, measure_words, offered, part_is_missing, unacknowledged
from protocol.changes import Acknowledge, LogAttempt
from protocol.entities import ProximalGoal
from protocol.snapshot import open_attempt
from protocol.steps import Step
from protocol.vocabulary import Outcome
from tui.plain import making
from tui.plain.form import Form

if TYPE_CHECKING:
    from protocol.changes import Change
    from protocol.entities import Attempt
    from tui.plain.questions import Question
    from tui.plain.session import Session

_UNASKED: Final = frozenset({"effort", "difficulty", "evidence", "result_rating"})
"""What a start that was not made is not asked."""
_SENTENCE: Final = "acknowledgement"


class OutcomeForm(Form):
    """The outcome with its ratings, of an attempt under way or of a new entry."""

    SLUG: ClassVar[str] = Step.SMALL_WIN

    def __init__(self, session: Session, domain_id: str, attempt_id: str | None) -> None:
        self.domain_id, self.attempt_id = domain_id, attempt_id
        super().__init__(session, attempt_id or domain_id, {})

    def ask(self) -> Sequence[Question]:
        text = self.session.coaching.step(self.SLUG)
        return [
            making.choice(text, "outcome", making.options(OUTCOMES, self.session.coaching.choice)),
            making.rating(text, "effort"),
            making.rating(text, "difficulty"),
            making.words(text, "evidence", "attempt"),
            making.words(text, "obstacle", "attempt"),
            making.rating(text, "result_rating", required=False),
        ]

    @property
    def _skipped(self) -> bool:
        return self.words("outcome") == Outcome.NOT_ATTEMPTED

    def is_asked(self, name: str) -> bool:
        return not (self._skipped and name in _UNASKED)

    def prompt(self, question: Question) -> str:
        """A start that was not made asks one question only."""
        if question.name == "obstacle" and self._skipped:
            return self.session.coaching.small_win.not_attempted
        return super().prompt(question)

    def closing(self) -> Sequence[str]:
        return [comparison(self._entry(), self._goal(), self.session)]

    def _goal(self) -> Attempt | ProximalGoal | None:
        return goal_behind(self.session, self.domain_id, self.attempt_id)

    def _entry(self) -> LogAttempt:
        return LogAttempt(
            self.change_id,
            self.domain_id,
            Outcome(self.words("outcome")),
            self.attempt_id,
            effort=self.number("effort"),
            difficulty=self.number("difficulty"),
            result_rating=self.number("result_rating"),
            obstacle=self.words("obstacle"),
            evidence=self.words("evidence"),
        )

    def build(self) -> Change:
        return as_logged(self._entry())


class AcknowledgeForm(Form):
    """The sentence that registers what was done, to confirm or to say in one's own words."""

    SLUG: ClassVar[str] = "acknowledge"

    def __init__(self, session: Session, attempt: Attempt) -> None:
        self.attempt = attempt
        super().__init__(session, attempt.id, {_SENTENCE: offered(session, attempt)})

    def ask(self) -> Sequence[Question]:
        text = self.session.coaching.step(Step.SMALL_WIN)
        return [making.words(text, name, "attempt") for name in (_SENTENCE, "identity")]

    def answered(self, name: str, *, changed: bool) -> str | None:
        """The part that was done is asked for once; a sentence that talks the deed down may call for a word."""
        if name != _SENTENCE:
            return None
        if part_is_missing(self.session, self.attempt, self.words(name)) and self.is_new("part"):
            return name
        own = self.words(name).strip() != offered(self.session, self.attempt).strip()
        return name if own and self.nudge(name, about_acknowledgement(self.session, self.words(name))) == EDIT else None

    def build(self) -> Change:
        return Acknowledge(self.change_id, self.attempt.id, self.words(_SENTENCE), self.words("identity"))


def run(session: Session, domain_id: str) -> str | None:
    """Log what came of an attempt and acknowledge it; an attempt of today that waits for that comes first. Gives back its id."""
    begun = open_attempt(session.current(), domain_id)
    waiting = unacknowledged(session, domain_id) if begun is None else None
    about = waiting.id if waiting is not None else log(session, domain_id, begun.id if begun is not None else None)
    attempt = session.current().attempts.get(about or "")
    if attempt is not None and attempt.attempted and not attempt.acknowledged:
        acknowledge(session, attempt)
    return about


def log(session: Session, domain_id: str, attempt_id: str | None) -> str | None:
    """Ask for the outcome."""
    goal = goal_behind(session, domain_id, attempt_id)
    # In the attempt flow the page before said so.
    session.say(session.coaching.small_win.go if isinstance(goal, ProximalGoal) else "", measure_words(goal, session))
    return OutcomeForm(session, domain_id, attempt_id).run()


def acknowledge(session: Session, attempt: Attempt) -> str | None:
    """Ask for the acknowledgement, and tell what the attempt did to the belief."""
    advice = session.coaching.small_win
    session.say(advice.acknowledge_intro, "" if attempt.planned else advice.unplanned)
    about = AcknowledgeForm(session, attempt).run()
    if session.world.preferences.show_model_estimate:
        session.say(belief_line(session, attempt))
    return about
