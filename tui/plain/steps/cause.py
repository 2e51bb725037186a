"""Step 5 in lines: what the person puts the result down to, in their own sentence first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from protocol.asking.cause import DIMENSIONS, about_attempt, as_audited, calls_for_rewrite, first_wording, question, saved_values, table
from protocol.asking.letters import CAUSES
from protocol.asking.nudging import EDIT, about_cause, guess_of
from protocol.asking.ways import TO_STEP_3
from protocol.changes import Audit
from protocol.snapshot import newest_attempt
from protocol.steps import Step
from protocol.vocabulary import Cause
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import yes_no
from tui.plain.steps import win

if TYPE_CHECKING:
    from protocol.changes import Change
    from protocol.entities import Attempt
    from tui.plain.questions import Question
    from tui.plain.session import Session

_WHY: Final = "cause_text"
_OPEN: Final = "dimensions"
_OPEN_IT: Final = "Rate where the cause lies, too? Three more questions."


class CauseForm(Form):
    """The sentence, the cause that comes closest, what to keep or change; the dimensions on request."""

    SLUG: ClassVar[str] = Step.ATTRIBUTION

    def __init__(self, session: Session, attempt: Attempt) -> None:
        self.attempt = attempt
        super().__init__(session, attempt.id, saved_values(attempt))

    def ask(self) -> Sequence[Question]:
        coaching, text = self.session.coaching, self.session.coaching.step(self.SLUG)
        return [
            making.words(text, _WHY, "attempt"),
            making.choice(text, "cause", making.options(CAUSES, coaching.choice)),
            making.words(text, "next_strategy", "attempt"),
            yes_no(_OPEN, "Where it lies", _OPEN_IT, required=False),
            *(making.rating(text, name, required=False) for name in DIMENSIONS),
        ]

    def is_asked(self, name: str) -> bool:
        return name not in DIMENSIONS or self.is_yes(_OPEN) is True

    def suggested(self, name: str) -> object:
        """The cause that the sentence seems to name, and the table's reading of a cause."""
        if name in DIMENSIONS:
            return table(Cause(self.words("cause"))).get(name) if self.words("cause") else None
        label = guess_of(self.session, "attribution", self.words(_WHY), self.attempt.outcome) if name == "cause" else ""
        return label if label in CAUSES and label != Cause.UNSPECIFIED else None

    def answered(self, name: str, *, changed: bool) -> str | None:
        if name == "cause":
            if changed:
                # What was rated was another cause.
                self.values |= dict.fromkeys(DIMENSIONS)
            self.session.coach(question(self.attempt, Cause(self.words(name)), self.words(_WHY), self.session))
        if name != _WHY:
            return None
        first = first_wording(self.attempt, self.words(name))
        self.session.say(f"{self.session.coaching.step(self.SLUG).field('reframed_from').label}: {first}" if first else "")
        known = self.attempt.cause_text == self.words(name)
        found = None if known else about_cause(self.session, self.words(name), self.attempt.outcome)
        return name if self.nudge(name, found) == EDIT else None

    def drafted(self) -> Mapping[str, object]:
        return {name: value for name, value in super().drafted().items() if name != _OPEN}

    def build(self) -> Change:
        change = Audit(
            self.change_id,
            self.attempt.id,
            Cause(self.words("cause")),
            self.words(_WHY),
            locus=self.number("locus"),
            stability=self.number("stability"),
            controllability=self.number("controllability"),
            next_strategy=self.words("next_strategy"),
        )
        return as_audited(change)


def run(session: Session, domain_id: str) -> str | None:
    """Audit the newest attempt; gives back its id, None where there is none."""
    attempt = newest_attempt(session.current(), domain_id)
    if attempt is None:
        session.choose((TO_STEP_3,), session.coaching.dashboard.no_attempts)
        return win.run(session, domain_id)
    return audit(session, attempt)


def audit(session: Session, attempt: Attempt) -> str | None:
    """Audit an attempt. A sentence that blames ability for a miss is on record before it may be written again."""
    session.say(", ".join(about_attempt(attempt, session)))
    form = CauseForm(session, attempt)
    about = form.run()
    worth = calls_for_rewrite(attempt, Cause(form.words("cause")), form.words(_WHY)) and not session.quiet
    if not worth:
        return about
    advice = session.coaching.attribution
    session.say(f"{advice.ability_on_miss} {advice.rewrite_offer}")
    again = RewriteForm(session, session.current().attempts[attempt.id])
    return again.run()


class RewriteForm(CauseForm):
    """The same once more; kept as it was, it is answered."""

    def run(self, first: str = "") -> str | None:
        """Ask for the sentence, and for the rest where it is another one now."""
        self._go_through(_WHY, last=_WHY)
        if self.words(_WHY) != self.attempt.cause_text:
            return super().run(first or "cause")
        self.session.settle(self.key)
        return self.attempt.id
