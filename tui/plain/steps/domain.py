"""Step 1 in lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from protocol.asking.domain import WORDS, facts, nudge_about, reword, warnings
from protocol.asking.letters import OTHERS
from protocol.asking.nudging import EDIT
from protocol.asking.ways import Way
from protocol.changes import DefineDomain, Others
from protocol.entities import Domain
from protocol.snapshot import focused_domain
from protocol.steps import Step
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import Question

if TYPE_CHECKING:
    from protocol.changes import Change
    from tui.plain.session import Session

_BASELINE = "baseline_strength"
_REWORD = Way("reword", "enter", "word it anew")
_ANOTHER = Way("another", "n", "name another domain")


class DomainForm(Form):
    """The wording of a domain, a new one or the one that is `reworded`."""

    SLUG: ClassVar[str] = Step.MICRO_DOMAIN

    def __init__(self, session: Session, reworded: Domain | None) -> None:
        self.reworded = reworded
        self.others = Others.KEEP
        names = (*WORDS, _BASELINE)
        record: Mapping[str, object] = {} if reworded is None else {name: getattr(reworded, name) for name in names}
        super().__init__(session, None if reworded is None else reworded.id, record)

    def ask(self) -> Sequence[Question]:
        text = self.session.coaching.step(self.SLUG)
        asked = [making.words(text, name, "domain") for name in WORDS]
        rated = self.reworded is not None and self.reworded.baseline_strength is not None
        return asked if rated else [*asked, making.rating(text, _BASELINE, required=False, high=100)]

    def answered(self, name: str, *, changed: bool) -> str | None:
        """Once the situation is told, what the words may mean beyond one act."""
        if name != "context" or self.nudge(name, nudge_about(self._worded(), self.reworded, self.session)) != EDIT:
            return None
        return "behaviour"

    def closing(self) -> Sequence[str]:
        worded = self._worded()
        said = Domain("", self.session.now().moment, worded.behaviour.strip(), worded.context.strip()).sentence
        return [said, self.session.coaching.micro_domain.read_back, *warnings(worded, self.reworded, self.session)]

    def _worded(self) -> DefineDomain:
        behaviour, context, why = (self.words(name) for name in WORDS)
        return DefineDomain(self.change_id, behaviour, context, why, self.number(_BASELINE))

    def build(self) -> Change:
        if self.reworded is not None:
            return reword(self._worded(), self.reworded)
        front = focused_domain(self.session.current())
        return self._worded()._replace(others=Others.KEEP if front is None else self._weigh(front))

    def _weigh(self, front: Domain) -> Others:
        """What happens with a new domain while another is in front."""
        texts = self.session.coaching.guard_rails
        words = {Others.PARK_NEW: texts.overload_park, Others.SWAP: texts.overload_swap, Others.KEEP: texts.overload_both}
        ways = [Way(one, letter, words[one]) for one, letter in OTHERS.items()]
        return Others(self.session.choose(ways, texts.overload.format(domain=front.behaviour)))


def run(session: Session) -> str | None:
    """Word the domain in front anew, or name another one; gives back its id."""
    domain = focused_domain(session.current())
    if domain is not None:
        told = [domain.sentence, *facts(domain, session)]
        if session.choose((_REWORD, _ANOTHER), *told) == _ANOTHER.name:
            domain = None
    if domain is None:
        session.say(session.coaching.micro_domain.template)
    return DomainForm(session, domain).run()
