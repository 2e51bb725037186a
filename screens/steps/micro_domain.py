"""Step 1: one narrow area of action, read back as something one can do before it is saved (Bandura 1977; 2006)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical

from protocol.asking import nudging
from protocol.asking.domain import WORDS, facts, nudge_about, reword, warnings
from protocol.asking.nudging import Nudge
from protocol.asking.ways import ACCEPT, EDIT
from protocol.changes import Change, DefineDomain, Others
from protocol.entities import Domain
from protocol.snapshot import focused_domain
from protocol.steps import Step
from protocol.text import LIMITS
from protocol.visible import visible
from protocol.vocabulary import DomainStatus
from screens import keys
from screens.fields.base import Field
from screens.fields.rating_field import RatingField
from screens.fields.text_field import TextField
from screens.folding import Folding
from screens.live import Live
from screens.messages import OpenLadder, Subject
from screens.nudging import mute_row
from screens.others_menu import ways_with_others
from screens.panel import Panel
from screens.step_base import StepScreen
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.static import Static

_WORDING, _READ_BACK, _OVERLOAD = "wording", "read-back", "overload"
_ANSWERS = {ACCEPT.name: nudging.KEEP, EDIT.name: nudging.EDIT, nudging.MUTE: nudging.MUTE}
_BASELINE = "baseline_strength"
_OPTIONAL = ("context", "why", _BASELINE)


class MicroDomainPanel(Panel):
    """The wording of a domain; then its read-back; then, where another domain is active, what happens with the new one."""

    SLUG: ClassVar[str] = Step.MICRO_DOMAIN
    BINDINGS: ClassVar[list[BindingType]] = [keys.MORE.binding, keys.ANOTHER_DOMAIN.binding, keys.LADDER.binding]

    _nudge: Nudge | None = None
    """The hint that stands in the read-back."""

    @cached_property
    def _optional(self) -> Folding:
        return Folding(self, _OPTIONAL)

    def compose(self) -> ComposeResult:
        coaching, glyphs = self.live.coaching, self.live.glyphs
        with Vertical(id=_WORDING):
            yield Static(coaching.micro_domain.template, markup=False, id="template")
            yield Static("", markup=False, id="facts")
            for name in WORDS:
                text = self.text.field(name)
                limits = LIMITS[f"domain.{name}"]
                yield TextField(name, text.prompt, limits=limits, placeholder=text.placeholder, help_=text.help, glyphs=glyphs)
            text = self.text.field(_BASELINE)
            anchors = [(0, text.low), (50, text.mid), (100, text.high)]
            yield RatingField(_BASELINE, f"{text.prompt} (optional)", anchors=anchors, high=100, required=False, glyphs=glyphs)
        with Vertical(id=_READ_BACK):
            yield Static("", markup=False, id="sentence")
            yield Static("", markup=False, id="nudge")
            yield Static(coaching.micro_domain.read_back, markup=False)
            yield KeyMenu(glyphs, id="accept")
            yield Static(coaching.guard_rails.dip_ahead, markup=False, id="ahead")
            yield Static(coaching.help.at_risk, markup=False, id="at-risk")
        with Vertical(id=_OVERLOAD):
            yield Static("", markup=False, id="reason")
            yield KeyMenu(glyphs, ways_with_others(coaching.guard_rails), id="others")
        yield Static("", id="note", markup=False)

    @property
    def reworded(self) -> Domain | None:
        """The domain that is reworded; None where a new one is defined."""
        return self.live.current().domains.get(self.subject.domain_id or "")

    def saved_values(self) -> Mapping[str, object]:
        domain = self.reworded
        return {} if domain is None else {name: getattr(domain, name) for name in (*WORDS, _BASELINE)}

    def filled(self) -> None:
        domain = self.reworded
        beside = self.query_one("#facts", Static)
        told = "" if domain is None else f" {self.live.glyphs.separator} ".join(facts(domain, self.live))
        beside.update(visible(told, glyphs=self.live.glyphs.charset))
        beside.display = domain is not None
        self.query_one("#template", Static).display = domain is None
        self._optional.fold(folded=not self.live.current().domains)
        if domain is not None and domain.baseline_strength is not None:
            self.field(_BASELINE).display = False
        self._turn_to(_WORDING)

    def _turn_to(self, stage: str) -> None:
        for part in self.query_children(Vertical):
            part.display = part.id == stage
        self.refresh_bindings()

    @property
    def stage(self) -> str:
        """Which part is in sight: `wording`, `read-back` or `overload`."""
        return next(part.id or "" for part in self.query_children(Vertical) if part.display)

    @property
    def form_in_sight(self) -> bool:
        return self.stage == _WORDING

    def back(self) -> bool:
        """From the question about another domain to the read-back, and from there to the wording."""
        if self.stage == _WORDING:
            return False
        if self.stage == _READ_BACK:
            self._turn_to(_WORDING)
            self.focus_first()
        else:
            self._read_back()
        return True

    def edited(self, field: Field) -> None:
        self.say("")

    def save(self) -> None:
        """From the wording to its read-back; from there on, what enter would do."""
        if self.stage == _WORDING:
            self._read_back()
        else:
            self.query_one("#accept" if self.stage == _READ_BACK else "#others", KeyMenu).action_take()

    def _read_back(self) -> None:
        if not self.sound(*WORDS):
            return
        now = self.live.now().moment
        said = Domain("", now, self._words("behaviour"), self._words("context")).sentence
        self.query_one("#sentence", Static).update(visible(said, glyphs=self.live.glyphs.charset))
        said_beside = warnings(self._worded(), self.reworded, self.live)
        for name, text in (("#ahead", self.live.coaching.guard_rails.dip_ahead), ("#at-risk", self.live.coaching.help.at_risk)):
            self.query_one(name, Static).display = text in said_beside
        self.say("")
        self._hint()
        self._turn_to(_READ_BACK)
        self.query_one("#accept", KeyMenu).focus()

    def _hint(self) -> None:
        """Beside the read-back, what new words may mean beyond one act; accepting keeps them."""
        self._show_nudge(nudge_about(self._worded(), self.reworded, self.live))
        if self._nudge is not None:
            nudging.told(self.live, self._nudge.detector)

    def _show_nudge(self, nudge: Nudge | None) -> None:
        self._nudge = nudge
        box = self.query_one("#nudge", Static)
        box.update("" if nudge is None else f"{nudge.meant}\n{nudge.advice}")
        box.display = nudge is not None
        rows = [MenuRow(*ACCEPT), MenuRow(*EDIT)]
        self.query_one("#accept", KeyMenu).offer(rows if nudge is None else [*rows, mute_row(self.live.coaching.nudges)])

    def _words(self, name: str) -> str:
        return str(self.field(name).value).strip()

    @on(KeyMenu.Chosen, "#accept")
    def _answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        if self._nudge is not None:
            nudging.answered(self.live, self._nudge.detector, _ANSWERS[event.name])
        front = focused_domain(self.live.current())
        if event.name == nudging.MUTE:
            self._show_nudge(None)
        elif event.name == EDIT.name:
            self._turn_to(_WORDING)
            self.focus_first()
        elif self.reworded is None and front is not None:
            self._weigh(front)
        else:
            self.ask(self.build())

    def _weigh(self, front: Domain) -> None:
        reason = self.live.coaching.guard_rails.overload.format(domain=front.behaviour)
        self.query_one("#reason", Static).update(visible(reason, glyphs=self.live.glyphs.charset))
        self._turn_to(_OVERLOAD)
        self.query_one("#others", KeyMenu).focus()

    @on(KeyMenu.Chosen, "#others")
    def _weighed(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self.ask(self.build(Others(event.name)))

    def build(self, others: Others = Others.KEEP) -> Change:
        """The domain as worded, new or reworded."""
        domain, change = self.reworded, self._worded()._replace(id=self.live.new_id(), others=others)
        return change if domain is None else reword(change, domain)

    def _worded(self) -> DefineDomain:
        baseline = self.field(_BASELINE).value
        behaviour, context, why = (str(self.field(name).value) for name in WORDS)
        return DefineDomain("", behaviour, context, why, baseline if isinstance(baseline, int) else None)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "more":
            return self._optional.is_folded and self.form_in_sight
        return action not in {"another", "ladder"} or self.reworded is not None

    def action_more(self) -> None:
        """Bring the optional fields into sight."""
        self._optional.unfold()
        self.refresh_bindings()

    def action_ladder(self) -> None:
        """Go to the ladder of the domain; what was typed here stays a draft."""
        self.post_message(OpenLadder())

    def action_another(self) -> None:
        """Define another domain in place of rewording the one in front."""
        self.subject = Subject()
        empty = {**dict.fromkeys(WORDS, ""), _BASELINE: None}
        self.say("")
        self.refill({**empty, **self.live.draft(self.draft_key)})
        self.filled()
        self.focus_first()
        self.refresh_bindings()


class MicroDomainScreen(StepScreen):
    """Step 1 on its own screen."""

    step = Step.MICRO_DOMAIN

    def __init__(self, live: Live, *, new: bool = False) -> None:
        """A screen on the domain in front, or with `new` on one that is still to be defined."""
        super().__init__(live)
        self._new = new

    @property
    def subject(self) -> Subject:
        """The domain in front, none for a new one."""
        return Subject() if self._new else super().subject

    def make_panel(self) -> Panel:
        return MicroDomainPanel(self.live, self.subject)

    def finished(self, about: str) -> None:
        """On to the goal, unless the new domain waits in the parked list."""
        domain = self.live.current().domains.get(about)
        if domain is not None and domain.status is DomainStatus.PARKED:
            self.leave()
        else:
            super().finished(about)
