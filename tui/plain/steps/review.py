"""The quick review in lines: the cue, the friction, one tweak for tomorrow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from protocol.asking.letters import CUE_KINDS, FRICTION_KINDS
from protocol.asking.review import about_entry, as_reviewed, due_words, filled_words, if_then, measure_prompt, round_lines, second_tweak
from protocol.asking.ways import Way
from protocol.changes import AnswerTweak, WriteReview
from protocol.coaching_shapes import QUICK_REVIEW
from protocol.cycle import asks_whether_helped, in_domain, latest, tweak_of_the_day
from protocol.snapshot import current_script, newest_unreviewed
from protocol.steps import Step
from protocol.vocabulary import CueKind, FrictionKind, TweakUse
from screens.asked import asked
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import AnswerError, yes_no

if TYPE_CHECKING:
    from protocol.changes import Change
    from protocol.entities import QuickReview
    from tui.plain.questions import Question
    from tui.plain.session import Session

_LATER = Way("later", "enter", "answer later")
_USES = (Way(TweakUse.USED, "y", "yes"), Way(TweakUse.PARTLY, "p", "partly"), Way(TweakUse.NOT_USED, "n", "no"))


class ReviewForm(Form):
    """The review of an entry, or of the day."""

    SLUG: ClassVar[str] = QUICK_REVIEW

    def __init__(self, session: Session, domain_id: str, attempt_id: str | None) -> None:
        self.domain_id, self.attempt_id = domain_id, attempt_id
        self._script = current_script(session.current(), domain_id)
        super().__init__(session, attempt_id or domain_id, {})

    def ask(self) -> Sequence[Question]:
        coaching, text = self.session.coaching, self.session.coaching.step(self.SLUG)
        slip, used = text.field("slip"), coaching.step(Step.SELF_TALK).field("used")
        lines = "" if self._script is None else " / ".join(self._script.instructions)
        return [
            yes_no("slip", slip.label, asked(slip.prompt), help_=slip.help),
            making.words(text, "cue", "review"),
            making.choice(text, "cue_kind", making.options(CUE_KINDS, coaching.choice), required=False),
            making.words(text, "friction", "review"),
            making.choice(text, "friction_kind", making.options(FRICTION_KINDS, coaching.choice), required=False),
            making.words(text, "tweak", "review", check=self._one_tweak),
            yes_no("self_talk_used", used.label, used.prompt, help_=lines, required=False),
        ]

    def _one_tweak(self, line: str) -> None:
        if second_tweak(line):
            raise AnswerError(self.session.coaching.quick_review.second_tweak)

    def is_asked(self, name: str) -> bool:
        """A friction that failed is one of a slip; a line that was used is one of a script."""
        if name == "friction_kind":
            return self.is_yes("slip") is True
        return name != "self_talk_used" or self._script is not None

    def prompt(self, question: Question) -> str:
        """Without a slip it is asked what helped and what held."""
        held = {"cue": self.session.coaching.quick_review.cue_held, "friction": self.session.coaching.quick_review.friction_held}
        return held[question.name] if self.is_yes("slip") is False and question.name in held else super().prompt(question)

    def closing(self) -> Sequence[str]:
        return [if_then(self.words("cue"), self.words("tweak"), self.session)]

    def build(self) -> Change:
        change = WriteReview(
            self.change_id,
            self.domain_id,
            self.attempt_id,
            self.is_yes("slip"),
            self.words("cue"),
            CueKind(self.words("cue_kind")) if self.words("cue_kind") else None,
            self.words("friction"),
            FrictionKind(self.words("friction_kind")) if self.words("friction_kind") else None,
            self.words("tweak"),
            self.is_yes("self_talk_used"),
        )
        return as_reviewed(change)


def run(session: Session, domain_id: str) -> str | None:
    """Review the newest entry that has no review, or the day; gives back the id of the review."""
    waiting = newest_unreviewed(session.current(), domain_id)
    return review(session, domain_id, waiting.id if waiting is not None else None)


def review(session: Session, domain_id: str, attempt_id: str | None) -> str | None:
    """Review an entry, and tell when the tweak comes back; the sixth review of a round tells what the six have in common."""
    session.say(", ".join(about_entry(session, attempt_id)))
    about = ReviewForm(session, domain_id, attempt_id).run()
    cycle = in_domain(session.current(), domain_id, latest)
    session.say(due_words(session.current().reviews[about or ""], session), filled_words(cycle))
    if cycle.is_full and cycle.reviews[-1].id == about:
        session.say(*round_lines(cycle, session, "-"), measure_prompt(session, domain_id))
    return about


def ask_about_tweak(session: Session, domain_id: str) -> None:
    """Of the tweak whose day has come: whether it was used, and whether it helped."""
    mine = (one for one in session.current().reviews.values() if one.domain_id == domain_id)
    found = tweak_of_the_day(mine, session.now().today)
    if found is None:
        return
    session.say(session.coaching.dashboard.tweak.format(tweak=found.tweak))
    if found.tweak_used is None:
        used = _answer(session, "tweak_used", _USES)
        if used is None or session.apply(AnswerTweak(session.new_id(), found.id, TweakUse(used))) is None:
            return
        found = session.current().reviews[found.id]
    _ask_whether_it_helped(session, found)


def _ask_whether_it_helped(session: Session, found: QuickReview) -> None:
    if asks_whether_helped(found) and found.tweak_used is not None:
        helped = _answer(session, "tweak_helped", (_USES[0], _USES[2]))
        if helped is not None:
            session.apply(AnswerTweak(session.new_id(), found.id, found.tweak_used, helped == TweakUse.USED))


def _answer(session: Session, name: str, ways: Sequence[Way]) -> str | None:
    question = asked(session.coaching.step(QUICK_REVIEW).field(name).prompt)
    answer = session.choose([*ways, _LATER], question)
    return None if answer == _LATER.name else answer
