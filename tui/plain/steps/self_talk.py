"""Step 7 in lines: up to three instructions in the place of hope, with a cue for saying them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from protocol.asking.letters import SELF_TALK
from protocol.asking.nudging import EDIT as EDIT_WORDS
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
from protocol.asking.ways import EDIT, KEEP_SCRIPT, SAID_ONCE, Way
from protocol.changes import Hear, WriteScript
from protocol.deciding.practice import INSTRUCTIONS
from protocol.snapshot import current_script, open_attempt
from protocol.steps import Step
from protocol.vocabulary import SelfTalkKind
from tui.plain import making
from tui.plain.form import Form
from tui.plain.questions import NOTHING, yes_no

if TYPE_CHECKING:
    from protocol.changes import Change
    from protocol.entities import SelfTalkScript
    from tui.plain.questions import Question
    from tui.plain.session import Session

_WRITE = Way("edit", "enter", "write your own lines")
_HEARD = Way("heard", "h", "note what somebody told you")


class SelfTalkForm(Form):
    """The script of a domain, in the place of its earlier wording."""

    SLUG: ClassVar[str] = Step.SELF_TALK

    def __init__(self, session: Session, domain_id: str) -> None:
        self.domain_id, self.script = domain_id, current_script(session.current(), domain_id)
        record: Mapping[str, object] = {} if self.script is None else {name: getattr(self.script, name) for name in SAVED}
        super().__init__(session, domain_id, record)

    def ask(self) -> Sequence[Question]:
        coaching, text = self.session.coaching, self.session.coaching.step(self.SLUG)
        said = text.field("rehearsed")
        return [
            making.words(text, "caught_line", "script"),
            making.lines(text, "instructions", "script", INSTRUCTIONS, required=True),
            making.words(text, "cue", "script"),
            making.choice(text, "kind", making.options(SELF_TALK, coaching.choice), required=False),
            yes_no("rehearsed", said.label, said.prompt, help_=said.help, required=False),
        ]

    def suggested(self, name: str) -> object:
        label = guess_of(self.session, "self_talk", self.words("caught_line")) if name == "kind" and self.words("caught_line") else ""
        return label if label in SELF_TALK and label != SelfTalkKind.UNCLEAR else None

    def answered(self, name: str, *, changed: bool) -> str | None:
        found = None
        if name == "caught_line" and self.words("kind") == "":
            found = about_caught(self.words(name), self.script, self.session)
        elif name == "instructions":
            self.session.coach(length_advice(self.several(name), self.session))
            found = about_instructions(self.several(name), self.script, self.session)
        elif name == "kind" and self.words(name):
            self.session.coach(self.session.coaching.advice(self.SLUG, self.words(name)))
        return name if self.nudge(name, found) == EDIT_WORDS else None

    def build(self) -> Change:
        kind = SelfTalkKind(self.words("kind")) if self.words("kind") else None
        return script_change(
            self.change_id, self.domain_id, self.script, self.several("instructions"), said=self.is_yes("rehearsed") is True
        )._replace(caught_line=self.words("caught_line"), cue=self.words("cue"), kind=kind)


def script_change(change_id: str, domain_id: str, script: SelfTalkScript | None, lines: tuple[str, ...], *, said: bool) -> WriteScript:
    """A script with these lines, in the place of `script`."""
    return WriteScript(change_id, domain_id, lines, rehearsed=said, script_id=script.id if script is not None else None)


def run(session: Session, domain_id: str) -> str | None:
    """Write the script, say it once, or note what somebody else said; gives back the id of the script, None where there is none."""
    begun = open_attempt(session.current(), domain_id)
    return talk(session, domain_id, begun.id if begun is not None else None)


def talk(session: Session, domain_id: str, attempt_id: str | None) -> str | None:
    """The same about an attempt of the flow."""
    script = current_script(session.current(), domain_id)
    draft = session.draft(f"{Step.SELF_TALK}:{domain_id}")
    if all(value in NOTHING for value in draft.values()):
        cue = session.coaching.step(Step.SELF_TALK).field("cue").label
        told = [] if script is None else [*script.instructions, f"{cue}: {script.cue}" if script.cue else ""]
        ways = [_WRITE, _HEARD] if script is None else [KEEP_SCRIPT, SAID_ONCE, EDIT, _HEARD]
        while (way := session.choose(ways, *told)) == _HEARD.name:
            _hear(session, domain_id, attempt_id)
        if way == KEEP_SCRIPT.name and script is not None:
            return script.id
        if way == SAID_ONCE.name and script is not None:
            said = script_change(session.new_id(), domain_id, script, script.instructions, said=True)
            return session.apply(said._replace(caught_line=script.caught_line, cue=script.cue, kind=script.kind))
    return SelfTalkForm(session, domain_id).run()


def _hear(session: Session, domain_id: str, attempt_id: str | None) -> None:
    """Note that somebody said something; the words stay with the person."""
    advice = session.coaching.self_talk
    said = session.choose([Way(*one) for one in HEARD_WORDS], advice.heard_question)
    trust = session.choose([Way(*one) for one in TRUST_WORDS], advice.heard_trust)
    encouraging, kind = HEARD[said]
    there = present_at(session, domain_id, attempt_id)
    if session.apply(Hear(session.new_id(), domain_id, encouraging, kind, TRUSTED[trust], there)) is not None:
        session.say(advice.heard_noted)
