"""The quick-log box: one line, the shell's own grammar, an answer in one line."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Static, TextArea

from protocol.changes import LogAttempt
from protocol.entry import attempt_change, named_domain
from protocol.errors import ProtocolError
from protocol.explain import explain
from protocol.quicklog import QuickLogError, parse_line
from protocol.standing import standing
from protocol.visible import visible
from screens.fields.editor import Editor
from screens.live import Live
from screens.messages import ChangeApplied, ChangeRefused, ChangeRequested, DraftChanged, DraftSettled

DRAFT = "quick_log"
EXAMPLE = "a walked in and stayed e6 d5 strategy"


class QuickLogBox(Vertical):
    """Takes a line such as `a walked in and stayed e6 d5 strategy`. What is refused stays in the box, the place in it pointed at."""

    def __init__(self, live: Live, *, id: str | None = None) -> None:
        """An empty box."""
        super().__init__(id=id)
        self.live = live
        self._editor = Editor(one_line=True, placeholder=EXAMPLE, glyphs=live.glyphs)
        self._answer = Static("", markup=False, classes="quick-log--answer")

    def compose(self) -> ComposeResult:
        yield self._editor
        yield self._answer

    def on_mount(self) -> None:
        """Take back what an earlier session left in the box."""
        self._answer.display = False
        words = self.live.draft(DRAFT).get("line")
        if isinstance(words, str):
            self._editor.load(words)

    def begin(self) -> None:
        """Put the cursor into the box."""
        self._editor.focus()

    @on(TextArea.Changed)
    def _typed(self, event: TextArea.Changed) -> None:
        event.stop()
        words = self._editor.words
        if words != self.live.draft(DRAFT).get("line", ""):
            self._say("")
            self.post_message(DraftChanged(DRAFT, {"line": words}))

    @on(Editor.Submitted)
    def _submitted(self, event: Editor.Submitted) -> None:
        event.stop()
        if not self._editor.words.strip():
            self.screen.set_focus(None)
            return
        try:
            line = parse_line(self._editor.words)
            domain = named_domain(self.live.current(), line.domain)
            change = attempt_change(line, self.live.new_id(), domain, self.live.now())
        except QuickLogError as error:
            self._say(f"{error.pointer()}\n{error.sentence}")
        except ProtocolError as error:
            self._say(error.sentence)
        else:
            self.post_message(ChangeRequested(change, self))

    @on(ChangeApplied)
    def _applied(self, event: ChangeApplied) -> None:
        self._editor.load("")
        self.post_message(DraftSettled(DRAFT))
        self._say(self._receipt(event))
        self.screen.set_focus(None)

    @on(ChangeRefused)
    def _refused(self, event: ChangeRefused) -> None:
        self._say(event.sentence)

    def _receipt(self, event: ChangeApplied) -> str:
        """What was logged, and what it did to the estimate."""
        snapshot = self.live.current()
        attempt = snapshot.attempts[event.about]
        domain = snapshot.domains[attempt.domain_id]
        outcome = self.live.coaching.label(attempt.outcome) if attempt.outcome else ""
        update = standing(snapshot, domain, self.live.now()).update_of(attempt.id)
        reason = explain(update) if update is not None and self.live.show_estimate else ""
        unplanned = (
            "" if attempt.planned or not isinstance(event.change, LogAttempt) else " No goal was ready, so it counts in totals only."
        )
        return f"Logged: {outcome}. {reason}{unplanned}"

    def _say(self, text: str) -> None:
        self._answer.update(visible(text, newlines=True, glyphs=self.live.glyphs.charset))
        self._answer.display = bool(text)
