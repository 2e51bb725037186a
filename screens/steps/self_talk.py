"""Step 7: up to three instructions in the place of hope, with a cue for saying them (Meichenbaum 1977; Hatzigeorgiadis et al. 2011)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType

from protocol.asking.letters import SELF_TALK
from protocol.asking.nudging import guess_of
from protocol.asking.self_talk import (
    HEARD,
    HEARD_WORDS,
    SAVED,
    TRUST_WORDS,
    TRUSTED,
    about_caught,
    about_instructions,
    length_advice,
    present_at,
)
from protocol.asking.ways import EDIT, KEEP_SCRIPT, SAID_ONCE
from protocol.changes import Change, Hear, WriteScript
from protocol.deciding.practice import INSTRUCTIONS
from protocol.entities import SelfTalkScript
from protocol.snapshot import current_script
from protocol.steps import Step
from protocol.text import LIMITS
from protocol.vocabulary import SelfTalkKind
from screens import keys
from screens.fields.base import Field
from screens.fields.choice_field import ChoiceField, Option
from screens.fields.list_field import ListField
from screens.fields.yes_no_field import YesNoField
from screens.live import Live
from screens.messages import Subject
from screens.panel import Panel
from screens.staged_panel import FORM, StagedPanel
from screens.step_base import StepScreen
from screens.widgets.key_menu import KeyMenu, MenuRow
from screens.widgets.nudge_box import NudgeBox
from screens.widgets.static import Static

_STANDING, _HEARD, _TRUST = "standing", "heard", "trust"


class SelfTalkPanel(StagedPanel):
    """The script as it stands, to keep, to rehearse again or to reword; or the form for a first one. No line is stopped or graded."""

    SLUG: ClassVar[str] = Step.SELF_TALK
    BINDINGS: ClassVar[list[BindingType]] = [keys.HEARD.binding]

    def __init__(self, live: Live, subject: Subject, *, id: str | None = None) -> None:
        """A panel about the domain's script."""
        super().__init__(live, subject, id=id)
        lines, kind, said = (self.text.field(name) for name in ("instructions", "kind", "rehearsed"))
        kinds = [Option(one, letter, live.coaching.choice(one)) for one, letter in SELF_TALK.items()]
        self._caught = self.words("caught_line", "script")
        self._instructions = ListField(
            "instructions",
            lines.prompt,
            lines=(1, INSTRUCTIONS),
            limits=LIMITS["script.instructions"],
            placeholder=lines.placeholder,
            help_=lines.help,
            glyphs=live.glyphs,
        )
        self._caught_nudge = NudgeBox(live, self._caught, id="caught-nudge")
        self._nudge = NudgeBox(live, self._instructions, id="instructions-nudge")
        self._cue = self.words("cue", "script")
        self._kind = ChoiceField("kind", kind.prompt, kinds, columns=2, required=False, glyphs=live.glyphs)
        self._rehearsed = YesNoField("rehearsed", said.prompt, required=False, help_=said.help, glyphs=live.glyphs)
        self._left = FORM
        self._told = ""

    @property
    def draft_key(self) -> str:
        """By domain, also in the attempt flow: the script is the domain's."""
        return f"{self.SLUG}:{self.domain_id}"

    @property
    def script(self) -> SelfTalkScript | None:
        """The domain's current script."""
        return current_script(self.live.current(), self.domain_id)

    def compose_pages(self) -> ComposeResult:
        with self.page(_STANDING):
            yield Static("", markup=False, classes="page--own", id="lines")
            yield Static("", markup=False, classes="page--quiet", id="when")
            yield KeyMenu(self.live.glyphs, self._ways(), id="standing-menu")
        with self.page(FORM):
            yield self._caught
            yield self._caught_nudge
            yield self._instructions
            yield self._nudge
            yield self._cue
            yield self._kind
            yield self._rehearsed

        yield from self._heard_pages()

    def _heard_pages(self) -> ComposeResult:
        advice, glyphs = self.live.coaching.self_talk, self.live.glyphs
        with self.page(_HEARD):
            yield Static(advice.heard_question, markup=False, classes="page--own")
            yield KeyMenu(glyphs, [MenuRow(*one) for one in HEARD_WORDS], id="heard-menu")
        with self.page(_TRUST):
            yield Static(advice.heard_trust, markup=False, classes="page--own")
            yield KeyMenu(glyphs, [MenuRow(*one) for one in TRUST_WORDS], id="trust-menu")

    def action_heard(self) -> None:
        """Ask what somebody told the person; what is in the form waits."""
        if self.domain_id and self.shown_page not in {_HEARD, _TRUST}:
            self._left = self.shown_page
            self.say("")
            self.turn_to(_HEARD)

    def back(self) -> bool:
        """From the question about others to what was in sight before."""
        if self.shown_page not in {_HEARD, _TRUST}:
            return False
        self.turn_to(self._left)
        return True

    @on(KeyMenu.Chosen, "#heard-menu")
    def _heard(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        self._told = event.name
        self.turn_to(_TRUST)

    @on(KeyMenu.Chosen, "#trust-menu")
    def _trusted(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        encouraging, talk = HEARD[self._told]
        there = present_at(self.live, self.domain_id, self.subject.attempt_id)
        self.ask(Hear(self.change_id, self.domain_id, encouraging, talk, TRUSTED[event.name], there))

    def _ways(self) -> list[MenuRow]:
        return [
            MenuRow(*KEEP_SCRIPT),
            MenuRow(*SAID_ONCE),
            MenuRow(*EDIT),
        ]

    def saved_values(self) -> Mapping[str, object]:
        script = self.script
        return {} if script is None else {name: getattr(script, name) for name in SAVED}

    def renewed(self) -> None:
        """What stands on the page stands on record."""
        if self.domain_id and self.shown_page == _STANDING:
            self.begin()

    def begin(self) -> None:
        """A script on record is shown first, unless other words for it wait."""
        script = self.script
        if script is None or self.drafted_anything():
            self.show_page(FORM)
            return
        mark = self.live.glyphs.bullet
        self.query_one("#lines", Static).update("\n".join(f"{mark} {self.shown(line)}" for line in script.instructions))
        self.put("#when", f"{self.text.field('cue').label}: {script.cue}" if script.cue else "")
        self.show_page(_STANDING)

    @on(KeyMenu.Chosen, "#standing-menu")
    def _standing_answered(self, event: KeyMenu.Chosen) -> None:
        event.stop()
        script = self.script
        if script is None or event.name == "keep":
            self.post_message(self.Finished(self, ""))
        elif event.name == "rehearsed":
            self.ask(self._change(script.instructions, script.caught_line, script.cue, script.kind, rehearsed=True))
        else:
            self.refill(self.saved_values())
            self.turn_to(FORM)

    def submitted(self, field: Field) -> None:
        """On from the line that was caught, and from the instructions, past what there is to say about them."""
        onward = partial(super().submitted, field)
        if field is self._caught:
            self._guess_kind()
            if self._caught_nudged(onward):
                return
        if field is self._instructions and self._nudged(onward):
            return
        onward()

    def _guess_kind(self) -> None:
        """Point at what the caught line seems to do; the person decides."""
        label = guess_of(self.live, "self_talk", self._caught.value)
        self._kind.suggest(next((one for one in SELF_TALK if one == label and one is not SelfTalkKind.UNCLEAR), None))

    def _caught_nudged(self, then: Callable[[], None]) -> bool:
        """Whether there is something to say about the line that was caught, unless it is on record or its kind is told."""
        if self._kind.value is not None:
            return False
        return self._caught_nudge.stops(lambda: about_caught(self._caught.value, self.script, self.live), then)

    def _nudged(self, then: Callable[[], None]) -> bool:
        """Whether there is something to say first about the instructions; about those on record there is not."""
        return self._nudge.stops(lambda: about_instructions(self._instructions.value, self.script, self.live), then)

    def save_form(self) -> None:
        """The hint about the instructions comes before the change, once."""
        self._caught_nudge.passed()
        if not self.sound("caught_line", "instructions", "cue") or not self._nudged(self.save):
            super().save_form()

    def edited(self, field: Field) -> None:
        """Advice is about what was just changed, and goes with the next change."""
        if field is self._instructions:
            self._nudge.close()
        if field is self._caught:
            self._caught_nudge.close()
        advice = ""
        if field is self._instructions:
            advice = length_advice(self._instructions.value, self.live)
        elif field is self._kind and self._kind.value is not None:
            advice = self.live.coaching.advice(self.SLUG, self._kind.value)
        self.coach(advice)

    def build(self) -> Change | None:
        """The script as entered, in the place of its earlier wording."""
        if not self.sound("caught_line", "instructions", "cue"):
            return None
        said = self._rehearsed.value is True
        return self._change(self._instructions.value, self._caught.value, self._cue.value, self._kind.value, rehearsed=said)

    def _change(self, lines: tuple[str, ...], caught: str, cue: str, kind: SelfTalkKind | None, *, rehearsed: bool) -> WriteScript:
        script = self.script
        reworded = script.id if script is not None else None
        return WriteScript(self.change_id, self.domain_id, lines, caught, cue, kind, rehearsed, reworded)

    def settles(self, change: Change) -> bool:
        """What somebody said is none of the fields."""
        return not isinstance(change, Hear)

    def applied(self, change: Change, about: str) -> None:
        """The panel is finished, unless it was asked what somebody said; a later change is another one."""
        self.change_id = self.live.new_id()
        if isinstance(change, Hear):
            self.turn_to(self._left)
            self.say(self.live.coaching.self_talk.heard_noted)
            return
        super().applied(change, about)


class SelfTalkScreen(StepScreen):
    """Step 7 on its own screen."""

    step = Step.SELF_TALK

    def make_panel(self) -> Panel:
        """The script as it stands, or the form."""
        return SelfTalkPanel(self.live, self.subject)
