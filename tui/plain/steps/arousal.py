"""Step 4 in lines: the safety question, what the body does, and a second reading of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Final

from protocol.asking.arousal import as_appraised, doubted, medical, repeated, settle_none
from protocol.asking.letters import APPRAISALS, SENSATIONS
from protocol.asking.nudging import guess_of
from protocol.asking.ways import KEEP_MINE, SAFE, TAKE_THIS, UNSAFE
from protocol.changes import AppraiseArousal
from protocol.snapshot import open_attempt
from protocol.steps import Step
from protocol.vocabulary import Appraisal, Sensation
from screens.asked import asked
from tui.plain import making
from tui.plain.form import Form

if TYPE_CHECKING:
    from protocol.changes import Change
    from tui.plain.questions import Question
    from tui.plain.session import Session

_SECOND: Final = frozenset({"reframe", "believability", "intensity_after"})


class ArousalForm(Form):
    """The same sensations, read a second time in the person's own words."""

    SLUG: ClassVar[str] = Step.AROUSAL

    def __init__(self, session: Session, domain_id: str, attempt_id: str | None) -> None:
        self.domain_id, self.attempt_id = domain_id, attempt_id
        self._advice = session.coaching.arousal
        self._offered_for: str | None = None
        super().__init__(session, attempt_id or domain_id, {})

    def ask(self) -> Sequence[Question]:
        coaching, text = self.session.coaching, self.session.coaching.step(self.SLUG)
        return [
            making.several(text, "sensations", making.options(SENSATIONS, coaching.label), _without_none),
            making.rating(text, "intensity"),
            making.words(text, "first_label", "appraisal"),
            making.choice(text, "appraisal", making.options(APPRAISALS, coaching.choice)),
            making.words(text, "reframe", "appraisal", required=True),
            making.rating(text, "believability"),
            making.rating(text, "intensity_after", required=False),
        ]

    def is_asked(self, name: str) -> bool:
        """Where the words are medical, no second reading is offered."""
        return name not in _SECOND or not medical(self.words("first_label"))

    def suggested(self, name: str) -> object:
        if name == "reframe":
            return self._advice.reframe_default
        label = guess_of(self.session, "arousal", self.words("first_label")) if name == "appraisal" else ""
        return label if label in {Appraisal.THREAT, Appraisal.CHALLENGE} else None

    def answered(self, name: str, *, changed: bool) -> str | None:
        if name == "first_label" and medical(self.words(name)):
            self.session.say(self.session.coaching.help.medical)
        if name == "appraisal" and self.words(name) == Appraisal.THREAT and not medical(self.words("first_label")):
            self.session.coach(self._advice.threat)
        return self._offer() if name == "believability" else None

    def _offer(self) -> str | None:
        """The acceptance version, once for a sentence that is hard to believe; a sentence that is new is rated anew."""
        sentence = self.words("reframe")
        if not doubted(self.number("believability"), sentence, self._advice) or self._offered_for == sentence:
            return None
        self._offered_for = sentence
        way = self.session.choose((KEEP_MINE, TAKE_THIS), self._advice.acceptance_offer, self._advice.acceptance, back=True)
        if way == KEEP_MINE.name:
            return None
        self.values["believability"] = None
        self.put("reframe", self._advice.acceptance)
        return "believability"

    def build(self) -> Change:
        change = AppraiseArousal(
            self.change_id,
            self.domain_id,
            self.attempt_id,
            tuple(Sensation(one) for one in self.several("sensations")),
            self.number("intensity"),
            self.words("first_label"),
            Appraisal(self.words("appraisal")),
            self.words("reframe"),
            self.number("believability"),
            self.number("intensity_after"),
        )
        return as_appraised(change, self._advice.reframe_default)


def _without_none(felt: tuple[str, ...]) -> tuple[str, ...]:
    """Of "none of these" and others beside it, what was typed last counts."""
    before = frozenset({Sensation.NONE}) if felt[-1] != Sensation.NONE else frozenset[Sensation]()
    kept = settle_none(frozenset(Sensation(one) for one in felt), before)
    return tuple(one.value for one in SENSATIONS if one in kept)


def run(session: Session, domain_id: str) -> str | None:
    """Read the arousal a second time; gives back the id of the appraisal, None for who is unwell or not safe."""
    begun = open_attempt(session.current(), domain_id)
    return appraise(session, domain_id, begun.id if begun is not None else None)


def appraise(session: Session, domain_id: str, attempt_id: str | None) -> str | None:
    """The same about an attempt of the flow."""
    advice = session.coaching.arousal
    if session.choose((SAFE, UNSAFE), asked(advice.safety_question)) == UNSAFE.name:
        session.say(advice.unsafe)
        return None
    about = ArousalForm(session, domain_id, attempt_id).run()
    appraisals = session.current().appraisals
    found = repeated(appraisals.values(), appraisals[about or ""])
    session.say(advice.repeated if found.smaller_goal else "", advice.repeated_professional if found.professional else "")
    return about
